"""Where the news begins behind the dateline that opens a sentence: غزة (رويترز) - | قصفت الطائرات …"""

from __future__ import annotations

from isnad.reading.names.found import RULES
from isnad.reading.phrases.edges import bracket_end
from isnad.reading.words.cast import Cast
from isnad.reading.words.lexis import lex
from isnad.reading.words.party_words import head_in, month_names, verbal
from isnad.text.folding import fold
from isnad.text.tokens import Page

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


def past_dateline(page: Page, cast: Cast, first: int, last: int) -> int:
    """The token behind the dateline that opens the sentence `[first, last)`; `first` where none does."""
    if cast.kind_at(first) not in ("place", "organization"):
        return _past_outlet(page, cast, first, last)
    tokens, end, k = page.tokens, first, first
    signed = False  # whether an agency's name stands behind a dash
    while k < min(last, first + _LONGEST):
        m, form = cast.mention_of[k], tokens[k].form
        closed = bracket_end(page, k, last)
        if closed > k:
            k = closed
            continue
        if m >= 0:
            if cast.kind_at(k) == "person":
                break
            signed = end == k and cast.kind_at(k) == "organization"
            k = cast.mentions[m].last
            continue
        if form in RULES or (form == ":" and end > first):
            end, signed = k + 1, False
        elif not (
            form in _SIGNS
            or form in month_names()
            or tokens[k].kind == "number"
            or len(form) <= _INITIALS
            or (tokens[k - 1].form == tokens[min(k + 1, last - 1)].form == "/")  # كوربان /المرفأ/
        ):
            break
        k += 1
    end = k if signed and end > first else end  # دمشق-سانا | اعتدى
    aside = end < last and tokens[end].kind == "word" and lex(tokens[end].form).word_class in _ASIDES
    return first if end >= last or aside else end


def _past_outlet(page: Page, cast: Cast, first: int, last: int) -> int:
    """The token behind the name of an outlet that no list has, which a rule parts from the verb that opens
    the news (المنارة الإخبارية- | التقى الوزير); `first` where none stands there.
    """
    tokens = page.tokens
    press = any(t.form in _OF_THE_PRESS for t in tokens[first : min(last, first + _OUTLET)])
    if not press and head_in(tokens[first].form, "office", "people", "force", "body", "container"):
        return first  # الوزير الأول - التقى الوفد - …
    for k in range(first, min(last - 1, first + _OUTLET)):
        if k > first and tokens[k].form in RULES:
            return k + 1 if verbal(tokens[k + 1].form) else first
        if tokens[k].kind != "word" or cast.mention_of[k] >= 0 or verbal(tokens[k].form):
            return first
    return first
