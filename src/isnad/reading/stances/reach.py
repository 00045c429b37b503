"""How far the words of an act of speech reach: where its sentence ends, its subject, its evidence."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from isnad.reading.parties.parties import Parties
from isnad.reading.stances.targets import Targets
from isnad.reading.statements.speakers import Speaker
from isnad.reading.words.lexis import words
from isnad.spans import Span
from isnad.text.tokens import Page

__all__ = ["Reach", "is_ended"]

# How many characters the evidence of a stance may span.
_NEAR = 240

# What ends a backing that is told behind it, and how far behind.
_ENDED_REACH = 5
_ENDS_IT = words("ends")


def is_ended(parties: Parties, i: int) -> bool:
    """Whether the backing or trust at token `i` is what somebody ends, and stands by nobody more: سحب
    الحزب | دعمه، توقفت إيران عن | دعم الحركة.
    """
    first = parties.page.sentence(i).first
    for k in range(i - 1, max(first, i - _ENDED_REACH) - 1, -1):
        t = parties.page.tokens[k]
        if t.kind != "word":
            return False
        if parties.cast.mention_of[k] < 0 and t.form.removeprefix("و") in _ENDS_IT:
            return True
    return False


class Reach:
    """The bounds of the acts of speech of one page; `subjects` tells for a cue where its subject ends, if it
    follows it.
    """

    def __init__(self, page: Page, parties: Parties, targets: Targets, subjects: Mapping[int, int]) -> None:
        self.page, self.parties, self.targets = page, parties, targets
        self.subjects = subjects

    def after(self, start: int, actors: Sequence[Speaker]) -> int:
        """The first token after the subject, where the subject follows the verb: استنكر وزير العدل فلان …"""
        tokens = self.page.tokens
        end = min(self.page.sentence(start - 1).last, start + 16)
        told = min(self.subjects.get(start - 1, 0), end)
        last = told if told > start else -1  # أدانت الوزارة | …، واعتبره وكيل الوزارة فلان
        start = max(start, told)
        for m in self.targets.named(start, end):
            if last >= 0 and not (m.lead == last and self.parties.opening_at(m.lead).conj == "و"):
                break
            if any(m.entity == a.entity for a in actors):
                last = m.last  # تدعم قطر وتركيا | الحكومة
        if last >= 0:
            return last
        for a in actors:
            if a.entity >= 0 or a.span is None or start >= end or a.span.start < tokens[start].start:
                continue
            if a.span.start < tokens[end - 1].end:
                while start < end and tokens[start].start < a.span.end:
                    start += 1
        return start

    def past_marks(self, i: int) -> int:
        """The token after an aside in brackets and an opening quotation mark."""
        tokens = self.page.tokens
        if i < len(tokens) and tokens[i].form == "(":
            close = next((k for k in range(i, min(i + 14, len(tokens))) if tokens[k].form == ")"), -1)
            i = close + 1 if close > 0 else i
        quoted = i < len(tokens) and tokens[i].kind == "mark" and self.page.quote_of[i] >= 0
        return i + 1 if quoted and self.parties.phrase(i, i + 6) is None else i

    def ended(self, i: int) -> bool:
        """Whether the backing or trust at token `i` is what somebody ends."""
        return is_ended(self.parties, i)

    def evidence(self, at: int, to: Speaker, of: Speaker | None = None) -> Span:
        """The word with whom it is about; with both, where that one stands before it in its sentence: القوات
        المدعومة من فلان.
        """
        t = self.page.tokens[at]
        if to.span is not None and t.start < to.span.end < t.start + _NEAR:
            return Span(min(t.start, to.span.start), to.span.end)
        sentence = self.page.sentence(at)
        if to.span is not None and self.page.span(sentence.first, at + 1).holds(to.span):
            last = (
                of.span.end if of is not None and of.span is not None and of.span.start > t.start else t.end
            )
            if last - to.span.start < _NEAR:
                return Span(to.span.start, max(t.end, last))
        return Span(t.start, t.end)
