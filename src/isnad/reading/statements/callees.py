"""Whether the phrase behind دعا، حث، طالب is whom one calls on, and not who calls."""

from __future__ import annotations

from isnad.lexicons.conjugation import VerbForm
from isnad.reading.phrases.men import agrees_with_men
from isnad.reading.phrases.noun_words import BOTH_SIDES
from isnad.reading.statements.clauses import Clauses
from isnad.reading.statements.frame import Found, Frame, predicate_of
from isnad.reading.statements.lookalikes import is_plural_thing
from isnad.reading.statements.source_words import his_own
from isnad.reading.statements.subject_phrases import SubjectPhrases
from isnad.reading.words.lexis import source_heads, words
from isnad.reading.words.party_words import head_in, own_people

__all__ = ["Callees"]

# What nobody does without whom he calls on or thanks.
_URGING, _THANKS = frozenset(("حث", "حض", "ناشد")), "شكر"
_CALLED_UPON = words("called_upon")
_ENEMIES, _CALLS = words("enemies"), frozenset(("warn", "demand"))
_HUMAN = source_heads("human")


class Callees(SubjectPhrases):
    """Tells, of one page, who is called on from who calls."""

    def __init__(self, clauses: Clauses, found: Found) -> None:
        super().__init__(clauses)
        self.found = found

    def _called_on(self, first: int) -> bool:
        """Whether a phrase after دعا، حث، طالب is whom one calls on by its case: ناشدت المغتربين العودة."""
        form = self.tokens[first].form
        syrians = form.startswith("ال") and form.endswith("يين")
        if form == BOTH_SIDES or syrians or his_own(self.tokens[first].text):
            return True  # ناشدت طرفي النزاع، دعت الحوثيين
        oblique = form.endswith("ين") and form.startswith("ال") and len(form) > 5
        return (
            oblique
            and not self.phrases.in_name(first)
            and (form not in _HUMAN or self.agreement.oblique(first))
        )

    def _described(self, first: int, ending: str) -> bool:
        """حثت القادة الكينيين على، وحث القادة الكينيون البحارة: whether the adjective behind a broken plural
        shows its case."""
        k = min(first + 1, len(self.tokens) - 1)
        form = self.tokens[k].form
        named = any(self.phrases.in_name(n) for n in (first, k)) or self.tokens[first].form in _HUMAN
        if named or not (form.startswith("ال") and form.endswith(ending) and self.phrases.definite(first)):
            return False
        return agrees_with_men(self.clauses.page, self.cast, first, k)  # not دعت الحكومة | المسيحيين

    def _is_object(self, frame: Frame, first: int) -> bool:
        """Whether the only phrase after دعا، حث، طالب is whom one calls on: because the verb goes on with the
        subject of the report before it (… ودعا الحكومة إلى)."""
        form = self.tokens[first].form
        verb = frame.verb
        plural = form.startswith("ال") and (form.endswith("ات") or is_plural_thing(form))
        if form in _CALLED_UPON or (plural and verb is not None and verb.gender == "m"):
            return True  # ودعا المجتمع الدولي، وحث الأطراف, where a masculine verb can have no such subject
        if form in _ENEMIES and frame.speech in _CALLS:
            return True  # كما حذر | العدو من أي حماقة, not وهدد العدو بالحرب
        near = range(first, min(first + 6, len(self.tokens)))
        reading = frame.reading if frame.reading is not None and frame.reading.cut.conj != "" else None
        if reading is not None and verb is not None and own_people(self.tokens[first].text, verb.gender):
            return True  # ودعا أنصاره إلى التظاهر
        named = any(self.clauses.person_at(k) for k in near)
        lemma = predicate_of(reading).lemma if reading is not None else ""
        people = form.startswith("ال") and not (named or head_in(form, "office", "body"))
        if lemma in _URGING or (lemma == _THANKS and people):
            return True  # وحث الرئيس فلان على الحوار، وشكر الأهالي على صبرهم
        if reading is None or named:
            return False
        start = self.clauses.start_of(frame.first)
        if verb is not None and self._met_before(frame, verb.gender, verb.number):
            return True  # زارت الوزيرة المخيم، ودعت | المنظمات إلى
        told = [
            f for f in self.found.frames[-3:] if f.first >= start and f.content >= 0 and f.kind != "label"
        ]
        verbal = [f for f in told if f.kind in ("verb", "participle")]
        return any(_may_go_on(verb, f) for f in verbal or told)


def _may_go_on(verb: VerbForm | None, told: Frame) -> bool:
    """رحبت … ودعت الحكومة، ندد … | ودعت الحكومة: whether a verb can have the subject of the one before."""
    before = told.verb
    if verb is None or before is None or before.tense == "masdar":
        return True
    third = verb.person == 3 == before.person and before.voice != "passive"
    return not third or "" in (verb.gender, before.gender) or verb.gender == before.gender
