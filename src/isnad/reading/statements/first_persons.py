"""Perfects in ت that are written alike for "she" and "I": تحدثتُ / تحدثتْ. In somebody's own words the sentence
tells which is meant."""

from __future__ import annotations

from isnad.reading.words.lexis import nouns, words
from isnad.reading.words.party_words import prepositions, verbal
from isnad.text.clitics import listed
from isnad.text.folding import fold
from isnad.text.tokens import DASHES, Page

__all__ = ["says_i"]

_QAD = frozenset(("قد", "لقد", "ولقد", "وقد", "فقد", "نعم", "لا", "ما"))
# I, alone or on a particle.
_I = frozenset(
    fold(w) for w in ("أنا", "إنني", "أنني", "إني", "أني", "لكنني", "لكني", "لأنني", "لأني", "بأنني", "بأني")
)
# What stands before somebody's words.
_OPENS = DASHES | {":"}
# Perfects of hollow verbs, which have this shape in the first and second person alone: زرت، not زارت.
_HOLLOW = words("hollow")


def says_i(page: Page, k: int, start: int) -> bool:
    """Whether the perfect in ت at token `k`, of words that begin at token `start`, is the first person: by
    أنا or إنني before it, at the head of the words, or going on with one (زرت المدينة | وأكدت).
    """
    tokens = page.tokens
    first = max(page.sentence(k).first, start)
    j = k - 1
    while j >= first and tokens[j].form in _QAD:
        j -= 1
    if j < start:
        return start > 1 and (tokens[start - 1].form in _OPENS or tokens[start - 2].form in _OPENS)
    if j >= first and listed(tokens[j].form, _I):
        return True
    if tokens[k].form[:1] not in "وف":
        return False
    for n in range(k - 1, first - 1, -1):
        form = tokens[n].form
        if page.quote_of[n] != page.quote_of[k]:
            return False
        if listed(form, _I) or _only_i(form):
            return True
        if verbal(form) and form not in nouns() and form not in prepositions():
            return form.endswith("ت") and tokens[n + 1].form in prepositions() and says_i(page, n, start)
    return False


def _only_i(form: str) -> bool:
    """Whether the shape of a folded perfect is that of the first person alone, or the second: زرت، تلقيت.

    >>> [_only_i(fold(w)) for w in ("زرت", "وكنت", "تلقيت", "تصويت", "زارت")]
    [True, True, True, False, False]
    """
    return listed(form, _HOLLOW) or (form.endswith("يت") and verbal(form) and form not in nouns())
