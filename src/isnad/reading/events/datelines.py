"""Where the news begins behind the dateline that opens a sentence: غزة (رويترز) - | قصفت الطائرات …"""

from __future__ import annotations

from isnad.reading.names.found import RULES
from isnad.reading.parties.parties import Parties
from isnad.reading.words.party_words import head_in, month_names, verbal
from isnad.text.folding import fold

__all__ = ["past_dateline"]

_MARKS = frozenset(("(", ")", "[", "]", "«", "»", '"', "“", "”", "،", ",", ".", "/"))
# What stands in a dateline beside names, dates and letters.
_SIGNED = frozenset(
    fold(w) for w in ("خاص", "وكالات", "الوكالات", "متابعات", "مراسل", "مراسلنا", "مكتب", "نيوز", "برس", "اف")
)
_SIGNS = _MARKS | _SIGNED
# Up to so many letters a word is part of an agency's initials: أ ف ب.
_INITIALS, _LONGEST = 2, 14
# How many words the name of an outlet has, with the rule behind it.
_OUTLET = 4
_OF_THE_PRESS = frozenset(fold(w) for w in ("الإخباري", "الإخبارية", "نيوز", "برس", "نت", "اليوم", "تايم"))
# What opens an aside about the one named before the dash: الحكومة - التي عادت - …
_ASIDES = frozenset(("relative", "accord", "occasion", "preposition", "pronoun", "as", "contrast"))


def past_dateline(parties: Parties, first: int, last: int) -> int:
    """The token behind the dateline that opens the sentence `[first, last)`; `first` where none does."""
    if parties.cast.kind_at(first) not in ("place", "organization"):
        return _past_outlet(parties, first, last)
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
        elif not (
            form in _SIGNS or form in month_names() or tokens[k].kind == "number" or len(form) <= _INITIALS
        ):
            break
        k += 1
    end = k if signed and end > first else end  # دمشق-سانا | اعتدى
    return first if end >= last or parties.classes[end] in _ASIDES else end


def _past_outlet(parties: Parties, first: int, last: int) -> int:
    """The token behind the name of an outlet that no list has, which a rule parts from the verb that opens
    the news (المنارة الإخبارية- | التقى الوزير); `first` where none stands there.
    """
    tokens = parties.page.tokens
    press = any(t.form in _OF_THE_PRESS for t in tokens[first : min(last, first + _OUTLET)])
    if not press and head_in(tokens[first].form, "office", "people", "force", "body", "container"):
        return first  # الوزير الأول - التقى الوفد - …
    for k in range(first, min(last - 1, first + _OUTLET)):
        if k > first and tokens[k].form in RULES:
            return k + 1 if verbal(tokens[k + 1].form) else first
        if tokens[k].kind != "word" or parties.cast.mention_of[k] >= 0 or verbal(tokens[k].form):
            return first
    return first
