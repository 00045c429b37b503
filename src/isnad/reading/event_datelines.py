"""Where the news begins behind the dateline that opens a sentence: غزة (رويترز) - | قصفت الطائرات …"""

from __future__ import annotations

from isnad.reading.name_found import RULES
from isnad.reading.parties import Parties
from isnad.text.folding import fold

__all__ = ["past_dateline"]

_MARKS = frozenset(("(", ")", "[", "]", "«", "»", '"', "“", "”", "،", ",", "."))
# What stands in a dateline beside names, dates and letters.
_SIGNED = frozenset(
    fold(w) for w in ("خاص", "وكالات", "الوكالات", "متابعات", "مراسل", "مراسلنا", "مكتب", "نيوز", "برس", "اف")
)
# Up to so many letters a word is part of an agency's initials: أ ف ب.
_INITIALS, _LONGEST = 2, 14
# What opens an aside about the one named before the dash: الحكومة - التي عادت - …
_ASIDES = frozenset(("relative", "accord", "occasion", "preposition", "pronoun", "as", "contrast"))


def past_dateline(parties: Parties, first: int, last: int) -> int:
    """The token behind the dateline that opens the sentence `[first, last)`; `first` where none does."""
    if parties.cast.kind_at(first) not in ("place", "organization"):
        return first
    tokens, end, k = parties.page.tokens, first, first
    signed = False  # whether an agency's name stands behind a dash
    while k < min(last, first + _LONGEST):
        m, form = parties.cast.mention_of[k], tokens[k].form
        closed = parties.bracket(k, last)
        if closed > k:
            k = closed
            continue
        if m >= 0:
            if parties.cast.kind_at(k) == "person":
                break
            signed = end == k and parties.cast.kind_at(k) == "organization"
            k = parties.cast.mentions[m].last
            continue
        if form in RULES or (form == ":" and end > first):
            end, signed = k + 1, False
        elif not (form in _MARKS or form in _SIGNED or tokens[k].kind == "number" or len(form) <= _INITIALS):
            break
        k += 1
    end = k if signed and end > first else end  # دمشق-سانا | اعتدى
    return first if end >= last or parties.classes[end] in _ASIDES else end
