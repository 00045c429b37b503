"""Whose the words and acts are that others judge: تصريحات فلان، الموقف التركي، البيان الذي أصدره فلان.

What is taken up again (هذه التصريحات) is his of whom the page said so before.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from isnad.reading.events.context import GENDERS
from isnad.reading.events.find import EventDraft
from isnad.reading.events.light_verbs import suffers
from isnad.reading.parties.parties import Parties, Party
from isnad.reading.phrases.noun_phrases import Phrase
from isnad.reading.stances.efforts import subject
from isnad.reading.stances.targets import Targets
from isnad.reading.words.lexis import words
from isnad.reading.words.party_words import head_in
from isnad.reading.words.stance_words import inverts, is_stance_word
from isnad.reading.words.verdict_words import is_quality
from isnad.text.folding import fold
from isnad.text.tokens import QUOTE_MARKS, Page

__all__ = ["Owners"]

# How far the phrase that tells whose an act is may reach.
_PHRASE = 12
_OF = fold("ل")
# Before ل these tell whom an act is for or against: دعوة لفلان، التصريح المسيء لفلان.
_FOR_OTHERS = frozenset(
    fold(w) for w in ("دعوة", "دعوات", "مطالبة", "تهديدات", "انتقادات", "اتهامات", "اتهام")
)
_HARMING = frozenset(fold(w) for w in ("المسيء", "المسيئة", "المعادي", "المعادية", "مسيئة", "معادية"))
_RELATIVES = words("who")


class Owners:
    """Whose acts and words the page tells by the words of conduct at tokens `at`, each where it says so."""

    def __init__(
        self, page: Page, parties: Parties, targets: Targets, at: Sequence[int], events: Sequence[EventDraft]
    ) -> None:
        self.page, self.parties, self.targets = page, parties, targets
        self._at, self._events = at, events
        self._told: dict[str, list[tuple[int, Party]]] = {}
        """By the name of each act that was asked for, whose the page tells it to be."""

    def _all_told(self, head: str) -> list[tuple[int, Party]]:
        """Whose the acts of that name are, as far as the page tells it, in text order."""
        found: list[tuple[int, Party]] = []
        for i in self._at:
            if self.targets.cast.mention_of[i] < 0 and self.page.tokens[i].form.endswith(head):
                self._note(i, head, found)
        for e in self._events:  # قصفت فلانة البلدة … هذا القصف
            doer = e.actors[0] if len(e.actors) == 1 and e.type == "ASSAULT" and e.lemma == head else None
            if doer is not None and doer.entity >= 0 and doer.span is not None:
                found.append((e.token, Party(doer.entity, doer.span)))
        found.sort(key=lambda at: at[0])
        return found

    def _note(self, i: int, head: str, found: list[tuple[int, Party]]) -> None:
        end = min(i + _PHRASE, self.page.sentence(i).last)
        phrase = self.parties.phrase(i, end)
        if phrase is None or phrase.head != head:
            return
        owner = self.of(phrase, end)[0]
        if owner is None and not phrase.article:
            owner = self._by_verb(i)
        if owner is not None:
            found.append((i, owner))

    def _by_verb(self, i: int) -> Party | None:
        """Whose the act at token `i` is as the object of his verb: أدلى فلان بتصريحات، أصدر فلان قرارا."""
        first = max(self.page.sentence(i).first, i - _PHRASE)
        for k in range(i - 1, first - 1, -1):
            form = self.page.tokens[k].form
            if is_stance_word(form, "directing") or is_stance_word(form, "issuing"):
                found = subject(self.parties, k, i, hidden=False)
                return found if found is not None and self.parties.agent(found) else None
        return None

    def before(self, i: int, head: str) -> Party | None:
        """Whose the act of that name was, as told last as far as token `i`."""
        if head not in self._told:
            self._told[head] = self._all_told(head)
        told = self._told[head]
        n = bisect_left(told, i + 1, key=lambda at: at[0])
        return told[n - 1][1] if n else None

    def of(self, phrase: Phrase, end: int) -> tuple[Party | None, int]:
        """Whose an act is, and where the words that say so end: by a genitive, an adjective of country, ل or
        a relative clause (التصريح الذي أدلى به فلان).
        """
        if phrase.mentions:
            return self._person(phrase), phrase.last
        gender = self._his(phrase.first)
        if gender:
            floor = self.page.sentence(phrase.first).first
            return self.parties.nearest(phrase.first, gender, floor=floor, where=True), phrase.first + 1
        holder = self.targets.holder(phrase.first + 1, phrase.last)
        if holder is not None:
            return holder, phrase.last
        for k in range(phrase.first + 1, phrase.last):
            country = self.targets.land(k)
            if country is not None:
                return country, phrase.last
        if phrase.last > phrase.first + 1 and not phrase.article:
            side = self.targets.side_told(phrase.first + 1, phrase.last)
            if side is not None:
                return side, phrase.last  # سياسة الحكومة
        at = self._past_adjectives(phrase.last, end)
        if at + 2 < end and self.page.tokens[at].form in _RELATIVES:
            if suffers(self.page.tokens[at + 1].form):
                return None, at  # الهجمات التي تعرضت لها البلاد
            teller = self.parties.phrase(at + 2, min(end, at + _PHRASE))
            if teller is not None and not teller.prep and teller.mentions:
                return self._person(teller), teller.last
            m = next(self.targets.named(at + 2, min(end, at + _PHRASE)), None)
            return (Party(m.entity, m.span), m.last) if m is not None and m.lead <= at + 3 else (None, at)
        if phrase.head in _FOR_OTHERS or self.page.tokens[at - 1].form in _HARMING:
            return None, at
        following = self.parties.phrase(at, min(end, at + _PHRASE))
        if following is not None and following.prep == _OF and following.mentions and self._begins(following):
            return self._person(following), following.last
        return None, at

    def _begins(self, phrase: Phrase) -> bool:
        """Whether a phrase begins with a name, or the words of his office or house: not خطوات | لمعالجة قضايا
        تركيا.
        """
        m = self.targets.cast.mentions[phrase.mentions[0]]
        head = self.page.tokens[phrase.first].form
        return m.lead <= phrase.first or head_in(head, "office", "body", "force", "container", "people")

    def _his(self, i: int) -> str:
        """The gender of the pronoun on a word of conduct, as it is written: تدخلاتها, but not سياسة."""
        text = self.page.tokens[i].text
        for suffix, gender in GENDERS.items():
            bare = fold(text.removesuffix(suffix)) if text.endswith(suffix) else ""
            if bare and (is_stance_word(bare, "conduct") or is_stance_word(bare[:-1] + "ه", "conduct")):
                return gender
        return ""

    def _past_adjectives(self, at: int, end: int) -> int:
        """The token after words of verdict: التصريحات «العدائية» غير المسؤولة | لفلان."""
        while at < end:
            form = self.page.tokens[at].form
            if inverts(form) and at + 1 < end:
                at += 2
            elif is_quality(form) or form in QUOTE_MARKS:
                at += 1
            else:
                break
        return at

    def _person(self, phrase: Phrase) -> Party:
        """Whom a phrase names: the person before the country whose office he holds."""
        mentions = [self.targets.cast.mentions[n] for n in phrase.mentions]
        persons = [m for m in mentions if self.targets.cast.entities[m.entity].type == "person"]
        m = (persons or mentions)[0]
        return Party(m.entity, m.span)
