"""Acts of speech of which only a pronoun tells whom they are about: يتهمكم، رفضته، رحب الاتحاد بها."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from isnad.reading.events.context import GENDERS
from isnad.reading.events.find import EventDraft
from isnad.reading.parties.parties import Parties, Party
from isnad.reading.stances.draft import speaker_of
from isnad.reading.statements.speakers import Speaker
from isnad.reading.words.cast import NameMention
from isnad.reading.words.event_words import EventWord
from isnad.reading.words.party_words import bound_prepositions
from isnad.text.clitics import THIRD_PERSON
from isnad.text.folding import fold
from isnad.text.tokens import Page

__all__ = ["Pronouns", "like_masdar"]

_ASCRIBING = frozenset(("نسب", "عزا"))
_FOR = fold("ل")
_HIM = {fold("إياه"): "m", fold("إياها"): "f"}
# What is done to somebody rather than to what he wants or says: not ورفضته.
_OF_PERSONS = frozenset(("SUPPORT", "ACCUSE"))
# Between two clauses that are set against each other.
_WHEREAS = frozenset(fold(w) for w in ("بينما", "فيما", "حين", "لكن", "وبينما"))
# What takes up the whole of what was said.
_WHAT, _HAS = fold("ما"), frozenset((fold("قد"), fold("وقد")))
_WHO = fold("الذي")
_THAT_IS = frozenset(fold(w) for w in ("وهو", "هو", "وهذا", "الأمر"))


class Pronouns:
    """Reads the pronouns of the acts of speech of one page."""

    def __init__(self, page: Page, parties: Parties) -> None:
        self.page, self.parties = page, parties

    def alone(self, event: EventDraft, word: EventWord) -> bool:
        """Whether only a pronoun says whom a verb is about (يتهمكم، رفضته): it is a guess too often."""
        if word.kind != "verb" or word.person == 1 or self._backing_of(event, word):
            return False
        if self._of_a_thing(event):
            return True
        described = bool(event.recipients) and event.recipients[0].entity < 0
        if self._what_was_said(event) or self._of_a_relative(event):
            return False
        if word.lemma in _ASCRIBING and event.recipients and event.recipients[0].span is not None:
            return event.recipients[0].span.start < event.trigger.end  # هجوم نسبته الحكومة إلى فلان
        if word.suffix not in THIRD_PERSON or described:
            return False
        return not (event.type in _OF_PERSONS and self._nobody_else(event, word))

    def parallel(
        self, event: EventDraft, word: EventWord, judged: Mapping[int, Sequence[Speaker]]
    ) -> list[Speaker]:
        """Whom the clause before has for its object, where a clause set against it takes him up: تدعم فلانة
        الحركة | بينما تعارضها فلانة.
        """
        set_against = event.token > 0 and self.page.tokens[event.token - 1].form in _WHEREAS
        if word.suffix not in THIRD_PERSON or not set_against:
            return []
        first = self.page.sentence(event.token).first
        before = max((k for k in judged if first <= k < event.token), default=-1)
        if before < 0:
            return []
        told = [r for r in judged[before] if r.span is not None and r.entity >= 0]
        if len(told) != 1 or len(judged[before]) != 1 or told[0].span is None:
            return []
        at = self.page.token_at(told[0].span.start)
        n = self.parties.cast.mention_of[at]
        agrees = n >= 0 and self.parties.agrees(self.parties.cast.mentions[n], GENDERS.get(word.suffix, ""))
        named = self.parties.cast.entities[told[0].entity]
        masculine = named.type == "organization" and not named.name.split(" ")[0].endswith("ة")
        if word.suffix == "ها" and masculine:
            return []  # انتقدت الحركة الحزب فيما أيدها فلان
        himself = any(a.entity == told[0].entity for a in event.actors)
        return told if before < at < event.token and agrees and not himself else []

    def called(self, at: int, speaker: Speaker) -> Speaker | None:
        """Who is called something by a pronoun that stands alone: the nearest person before, but the speaker
        (واصفا إياه بأنه كاذب).
        """
        gender = _HIM.get(self.page.tokens[at].form, "") if at < len(self.page.tokens) else ""
        floor = self.page.sentence(at).first if gender else at
        for n in range(self.parties.mentions_before(at) - 1, -1, -1):
            m = self.parties.cast.mentions[n]
            if m.first < floor:
                return None
            person = self.parties.cast.entities[m.entity].type == "person"
            if person and m.entity != speaker.entity and self.parties.agrees(m, gender):
                return speaker_of(self.parties, Party(m.entity, m.span))
        return None

    def led_to(self, at: int, speaker: Speaker) -> Speaker | None:
        """Whom the pronoun behind a preposition at token `at` means, where only one of those named in its
        sentence, or in the one before as well, can be but the speaker: التقى فلان فلانا وأكد | له دعمه، ندد
        بالهجوم على فلانة معلنا تضامنه | معها.
        """
        form = self.page.tokens[at].form if at < len(self.page.tokens) else ""
        gender = "f" if form.endswith("ها") else "m" if form.endswith("ه") else ""
        if not gender or form not in bound_prepositions():
            return None
        n = self.page.sentence_of[at]
        for sentence in (self.page.sentences[n], self.page.sentences[max(0, n - 1)]):
            named = self._named(at, sentence.first, gender, speaker)
            if named:
                one = len({m.entity for m in named}) == 1
                return speaker_of(self.parties, Party(named[0].entity, named[0].span)) if one else None
        return None

    def _named(self, at: int, floor: int, gender: str, speaker: Speaker) -> list[NameMention]:
        """The names from token `floor` to `at` that a pronoun of this gender can mean, the last first."""
        found = []
        for k in range(self.parties.mentions_before(at) - 1, -1, -1):
            m = self.parties.cast.mentions[k]
            if m.first < floor:
                break
            setting = self.parties.cast.entities[m.entity].type == "place" and self.parties.located(m)
            if m.entity != speaker.entity and not setting and self.parties.agrees(m, gender):
                found.append(m)
        return found

    def _nobody_else(self, event: EventDraft, word: EventWord) -> bool:
        """Whether the pronoun of a verb that opens its clause can mean but one of those named in its sentence
        (or in the one before too, where he is): أعلن فلان ترشحه، وأيدته النقابة.
        """
        before = self.page.tokens[event.token - 1].form if event.token else ""
        joined = self.parties.opening_at(event.token).conj or before in _HAS
        meant = event.recipients[0].entity if event.recipients else -1
        if not joined or meant < 0 or self.parties.cast.entities[meant].type != "person":
            return False
        n = self.page.sentence_of[event.token]
        span = event.recipients[0].span
        here = span is not None and span.start >= self.page.tokens[self.page.sentences[n].first].start
        floor = self.page.sentences[n if here else max(0, n - 1)].first
        doers, named = {a.entity for a in event.actors}, set[int]()
        for k in range(self.parties.mentions_before(event.token) - 1, -1, -1):
            m = self.parties.cast.mentions[k]
            if m.first < floor:
                break
            if m.entity not in doers and self.parties.agrees(m, GENDERS.get(word.suffix, "")):
                named.add(m.entity)
        return named == {meant}

    def _what_was_said(self, event: EventDraft) -> bool:
        """Whether the pronoun takes up all that somebody said: وهو ما رفضته الحركة."""
        k = event.token - 1 - (event.token > 0 and self.page.tokens[event.token - 1].form in _HAS)
        before = [t.form for t in self.page.tokens[max(0, k - 1) : k + 1]]
        return before[-1:] == [_WHAT] and before[0] in _THAT_IS

    def _of_a_relative(self, event: EventDraft) -> bool:
        """Whether the verb's clause tells of whom its pronoun means, named right before: الحركة التي | تدعمها
        فلانة.
        """
        k = event.token - 1
        if k < 1 or self.parties.classes[k] != "relative" or self.parties.opening_at(k).conj:
            return False
        n = self.parties.cast.mention_of[k - 1]
        m = self.parties.cast.mentions[n] if n >= 0 else None
        gender = "m" if self.page.tokens[k].form == _WHO else "f"
        agrees = m is not None and self.parties.agrees(m, gender)
        known = m is not None and [r.entity for r in event.recipients] == [m.entity]
        return agrees and known and all(a.entity >= 0 for a in event.actors)

    def _backing_of(self, event: EventDraft, word: EventWord) -> bool:
        """Whether a noun with a pronoun only looks like a verb with one: ربط الاتحاد | دعمه لفلان."""
        led = self.parties.opening_at(event.last).prep if event.last < len(self.page.tokens) else ""
        return led == _FOR and like_masdar(word) and event.type == "SUPPORT"

    def _of_a_thing(self, event: EventDraft) -> bool:
        """Whether a pronoun behind the verb's preposition is oftener a thing than who is taken for it: رحب
        الاتحاد بها.
        """
        after = self.page.tokens[event.last].form if event.last < len(self.page.tokens) else ""
        told = bound_prepositions().get(after)
        return (
            told is not None
            and told[1] == "ها"
            and any(
                r.entity >= 0
                and self.parties.cast.entities[r.entity].type != "person"
                and (r.span is None or r.span.end <= event.trigger.start)
                for r in event.recipients
            )
        )


def like_masdar(word: EventWord) -> bool:
    """Whether a verb's form is its masdar's too: دعم، دعما."""
    return word.kind == "verb" and word.tense == "perfect" and word.gender != "f"
