"""Whom a participle with its preposition describes behind the subject of a verb, and where that ends.

رفض المجلس | المنعقد في المدينة | منح الثقة، انتقدت الحكومة | المعترف بها دوليا | القرار.
"""

from __future__ import annotations

from functools import cache

from isnad.lexicons.tables import load_table, values
from isnad.reading.statements.clauses import Clauses
from isnad.reading.statements.frame import Range
from isnad.reading.words.lexis import definite_masdar
from isnad.reading.words.party_words import bound_prepositions, governed_by
from isnad.text.folding import fold
from isnad.text.kept import kept

__all__ = ["SubjectDescriptions"]

# How adverbs of a nisba end: المعترف به | دوليا.
_ADVERB = fold("يا")
_ENDINGS = tuple(fold(e) for e in ("", "ة", "ين", "ون", "ات", "ان"))


@cache
def _describing() -> dict[str, frozenset[str]]:
    """The prepositions that complete each participle of a person or a body: مقرب من، معترف ب."""
    own = load_table("describing_participles")
    rows = {fold(row["form"]): frozenset(map(fold, values(row["prepositions"]))) for row in own}
    return {w: rows.get(w, frozenset()) | governed_by().get(w, frozenset()) for w in {*rows, *governed_by()}}


@kept
def _prepositions(form: str) -> frozenset[str]:
    """What completes a definite participle, in whatever number: المنعقد في، المعترفة بها."""
    if not form.startswith("ال"):
        return frozenset()
    stems = (form[2:].removesuffix(e) for e in _ENDINGS if form.endswith(e))
    return next((_describing()[s] for s in stems if s in _describing()), frozenset())


class SubjectDescriptions:
    """The descriptions of one page that a preposition completes."""

    def __init__(self, clauses: Clauses) -> None:
        self.tokens, self.lexes, self.phrases = clauses.tokens, clauses.lexes, clauses.phrases

    def opens(self, k: int) -> bool:
        """Whether the definite participle at token `k` is of those before it: المجلس | المنعقد في المدينة."""
        preps = _prepositions(self.tokens[k].form)
        if not preps or k + 1 >= len(self.tokens) or self.lexes[k].conj or self.phrases.in_name(k):
            return False
        whom = self.phrases.definite(k - 1) or self.phrases.in_name(k - 1)
        if not whom or self._led(k + 1) not in preps:
            return False
        return not definite_masdar(self.tokens[k].form) or self._goes_on(k)

    def _goes_on(self, k: int) -> bool:
        """Whether an object stands behind what completes the word at token `k`, so that this one is none:
        رفضت الأحزاب | المشاركة في الحكومة تأجيلها, not رفضت الأحزاب المشاركة في الحكومة.
        """
        end = self.complement(k, len(self.tokens))[1]
        if end >= len(self.tokens) or self.tokens[end].kind != "word":
            return False
        return not (self.lexes[end].word_class or self.lexes[end].conj or self.phrases.attached(end))

    def _led(self, k: int) -> str:
        """The preposition at token `k`: its own word, glued to its noun (لحكومة) or to a pronoun (بها)."""
        form = self.tokens[k].form
        if form in bound_prepositions():
            return bound_prepositions()[form][0]
        if self.lexes[k].word_class == "preposition":
            return self.lexes[k].bare
        return form[:1] if self._glued(k) else ""

    def _glued(self, k: int) -> bool:
        form = self.tokens[k].form
        return form[:1] in ("ب", "ل") and (self.phrases.attached(k) or self.phrases.in_name(k))

    def complement(self, k: int, limit: int) -> Range:
        """What the preposition behind the participle at token `k` leads: المعترف | بها دوليا."""
        first = k + 1
        if self.tokens[first].form in bound_prepositions():
            end = first + 1
            while end < limit and self.tokens[end].form.endswith(_ADVERB):
                end += 1
            return (first, end)
        first += self.lexes[first].word_class == "preposition"
        return self.phrases.after(first, limit) if first < limit else (first, first)
