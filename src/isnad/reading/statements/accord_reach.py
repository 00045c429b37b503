"""How far back an attribution behind a report reaches: قال مصدر إن المهاجم امرأة، بحسب شهود."""

from __future__ import annotations

from isnad.reading.statements.clauses import Clauses
from isnad.reading.statements.frame import Found, Frame
from isnad.reading.words.lexis import nouns, source_heads, words
from isnad.reading.words.party_words import verbal

__all__ = ["ACCOUNTS", "TEXTS", "AccordReach", "unled"]

TEXTS = source_heads("document") | source_heads("evidence")
"""Texts that one cites, and what they rest on."""
ACCOUNTS = words("accounts")
"""What somebody has told or reckoned."""
_CITED = TEXTS | ACCOUNTS
_OUTLETS = source_heads("outlet")
# What is believed of somebody: يعتقد أنهم.
_BELIEVED = words("believed")


def unled(form: str) -> set[str]:
    """The folded forms that a word may have without its ل."""
    return {form, form[1:] if form[:1] == "ل" else form, "ال" + form[2:] if form.startswith("لل") else form}


class AccordReach:
    """Tells for which part of a report an attribution behind it stands."""

    def __init__(self, clauses: Clauses, found: Found) -> None:
        self.found = found
        self.tokens, self.lexes, self.phrases = clauses.tokens, clauses.lexes, clauses.phrases

    def within_report(self, frame: Frame, start: int) -> None:
        """قال مصدر إن المهاجم امرأة، بحسب شهود: what a report of the sentence tells, or the clause behind it,
        is what witnesses and texts are cited for; an outlet is cited for the report itself."""
        near = (
            f
            for f in reversed(self.found.frames[-4:])
            if f.kind in ("verb", "participle") and f.first >= start and not self._believed_of(f)
        )
        around = next((f for f in near if f.first < f.content < frame.begin), None)
        if around is None or frame.content > around.first or self._of_outlet(frame):
            return
        for k in range(frame.begin - 1, around.content, -1):
            if self._own_clause(k):
                frame.content = k + (self.lexes[k].word_class == "subordinate")
                return
        if around.how == "prep" and self.phrases.attached(around.content):
            return
        frame.content = around.content
        if not frame.has_source or self.tokens[frame.begin].kind == "mark":
            return
        text = any(b.removeprefix("ال") in _CITED for b in unled(self.tokens[frame.source[0]].form))
        frame.within = text or frame.last > frame.first + 1  # وفق مزاعم شهود, not حسب قوله

    def _believed_of(self, frame: Frame) -> bool:
        """قتل مسلحون يعتقد أنهم من الحركة جنديا، بحسب الشرطة: what is believed of those in the clause."""
        believed = self.tokens[frame.first].form in _BELIEVED and not frame.has_source
        return believed and bool(self.lexes[frame.content - 1].suffix)

    def _of_outlet(self, frame: Frame) -> bool:
        """وفق صحيفة «الغد», حسبما نقلت الإذاعة: whether an outlet is cited, or somebody for what he
        relays."""
        relays = frame.speech == "relay" or frame.lemma == "نقلا"
        named = any(unled(self.tokens[k].form) & _OUTLETS for k in range(*frame.source))
        return relays or named or (frame.has_source and self.phrases.in_name(frame.source[0]))

    def _own_clause(self, k: int) -> bool:
        """…، وأثار الحادث …، … حيث نقل …: whether a clause of its own begins at token `k`, behind a mark."""
        if self.tokens[k - 1].kind != "mark":
            return False
        lx, form = self.lexes[k], self.tokens[k].form
        if lx.bare == "حيث" and lx.word_class == "subordinate":
            return True
        joined = form[:1] == "و" and not self.phrases.in_name(k) and form not in nouns()
        return joined and ((lx.verb and bool(lx.conj)) or (verbal(form[1:]) and form[1:] not in nouns()))
