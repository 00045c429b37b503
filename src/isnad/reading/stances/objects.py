"""What the words right after an act of speech name that is nobody's name, or only takes up what was told: the
deal that is welcomed, the attack that is condemned, the people that is backed.
"""

from __future__ import annotations

from isnad.reading.events.find import EventDraft
from isnad.reading.parties.parties import Parties
from isnad.reading.stances.antecedents import Antecedents
from isnad.reading.stances.described import JOINING, is_somebody
from isnad.reading.stances.draft import speaker_of
from isnad.reading.stances.reach import Reach
from isnad.reading.stances.targets import Targets
from isnad.reading.statements.speakers import Speaker
from isnad.reading.words.event_words import EventWord, core_in, event_words
from isnad.reading.words.lexis import lemmas, words
from isnad.reading.words.party_words import head_in, opening
from isnad.reading.words.stance_words import Sign, is_stance_word
from isnad.text.folding import fold
from isnad.text.tokens import QUOTE_MARKS, Page

__all__ = ["DISOWNING", "SOON", "Objects"]

_OF, _IN = fold("من"), fold("في")
_SIDES = words("by_whom")
_CAUSES = frozenset(fold(w) for w in ("قضية", "قضايا", "شعب", "شعوب", "ثورة"))
# How soon after the subject what is spoken of is named.
SOON = 9
# Acts by which one turns away from another, though they are no speech.
DISOWNING = lemmas("disowning")
# Before whom one thanks, backs or stands by: شكره إلى فلان، وقوفه إلى جانب فلان.
_TOWARD = frozenset(fold(w) for w in ("ل", "إلى", "جانب"))


class Objects:
    """Reads what acts of speech of one page are about, where no name tells it."""

    def __init__(
        self, page: Page, parties: Parties, targets: Targets, antecedents: Antecedents, reach: Reach
    ) -> None:
        self.page, self.parties, self.targets = page, parties, targets
        self.antecedents, self.reach = antecedents, reach

    def deal(self, start: int, end: int, sign: Sign) -> list[Speaker]:
        """The deal that is spoken of, or whose making is (وصف النائب إقرار القانون بأنه …), the cause that is
        backed: أعلن دعمه للقضية الفلسطينية.
        """
        phrase = next(self.parties.chunks(start, min(end, start + SOON)), None)
        if phrase is None or phrase.mentions:
            return []
        if sign == "+" and core_in(self.page.tokens[phrase.first].form, _CAUSES) and phrase.article:
            return [speaker_of(self.parties, self.parties.described(phrase, phrase.last))]
        whole = self.targets.deal_at(phrase.first, end)
        if whole is not None:
            return [speaker_of(self.parties, whole)]
        for k in (phrase.first, phrase.first + 1):
            form = self.page.tokens[k].form if k < phrase.last else ""
            if is_stance_word(form, "deal") and opening(form).article:
                deal = self.parties.phrase(k, end)
                return [speaker_of(self.parties, self.targets.deal(deal))] if deal is not None else []
        return []

    def taken_up(self, start: int, end: int, skip: frozenset[int]) -> Speaker | None:
        """Who stands behind what is spoken of, where only a noun takes it up: ندد المبعوث بهذا الهجوم."""
        while start < end and self.page.tokens[start].form in QUOTE_MARKS:
            start += 1  # أعرب عن «غضبه» من الهجوم
        for phrase in self.parties.chunks(start, min(end, start + SOON)):
            if phrase.prep == _IN:
                continue  # رحبت النقابة في بيان بالقرار
            return None if self._names_doer(phrase.last, end) else self.antecedents.doer(phrase, end, skip)
        return None

    def _names_doer(self, at: int, end: int) -> bool:
        """Whether whose it is follows at once: القرار الذي اتخذته النقابة, but not الهجوم الذي وقع أمس."""
        if at + 1 < end and self.page.tokens[at].form == _OF and self.page.tokens[at + 1].form in _SIDES:
            at += 2  # القرار من جانب النقابة
        elif at < end and self.parties.classes[at] == "relative":
            at += 2
        return at < end and any(m.lead <= at for m in self.targets.named(at, at + 3))

    def described(self, event: EventDraft, word: EventWord, start: int) -> list[Speaker]:
        """Who or what is welcomed or refused right after the word, named or not: رحبت موسكو بالاتفاق، تقف قطر
        إلى جانب الشعب السوري.
        """
        support = event.type == "SUPPORT"
        preps = {
            *word.recipient,
            *(_TOWARD if support else ()),
            *((_OF,) if word.lemma in DISOWNING else ()),
        }
        for phrase in self.parties.chunks(start, min(self.page.sentence(event.token).last, start + 7)):
            bare = phrase.prep == "" and "0" in word.recipient and word.kind == "verb"
            if phrase.first > start + 2 or event.lemma in JOINING:
                return []
            if phrase.prep not in preps and not bare:
                continue
            head = self.page.tokens[phrase.first].form
            if support and phrase.mentions:
                if any(self.targets.parts(k) for k in range(phrase.first + 1, phrase.last)):
                    return []
                if any(w.kind == "masdar" for w in event_words(head)):
                    return []  # دعم فلان لإسقاط … tells what for, not whom
                joined = self.parties.conjoined(phrase, self.page.sentence(event.token).last)
                return [
                    speaker_of(self.parties, p) for q in joined if (p := self.parties.party(q)) is not None
                ]
            deal = is_stance_word(head, "deal") or (support and is_stance_word(head, "cause"))
            if support and is_stance_word(head, "merit") and not opening(head).article:
                return self._whose_merit(phrase.first)
            somebody = support and head_in(head, "body", "people", "force")
            if deal:
                return [speaker_of(self.parties, self.targets.deal(phrase))]
            if somebody and opening(head).article:
                return [speaker_of(self.parties, self.parties.described(phrase, phrase.last))]
            return []
        return []

    def _whose_merit(self, at: int) -> list[Speaker]:
        """Who without a name has what is praised from token `at` on: كفاءة ويقظة | رجال الأمن."""
        end = self.page.sentence(at).last
        while at < end and is_stance_word(self.page.tokens[at].form, "merit"):
            at += 1
        whole = self.parties.phrase(at, end) if at < end else None
        if whole is None or whole.prep or whole.conj or whole.mentions:
            return []
        who = speaker_of(self.parties, self.parties.described(whole, whole.last))
        return [who] if is_somebody(who.text) else []
