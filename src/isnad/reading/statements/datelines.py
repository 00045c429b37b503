"""Where the news begins behind the dateline of its line: القاهرة (المرفأ) - | قتل جنود، بحسب مصدر أمني."""

from __future__ import annotations

from isnad.lexicons.gazetteer import name_words
from isnad.reading.names.found import RULES
from isnad.reading.statements.clauses import Clauses
from isnad.reading.words.lexis import words
from isnad.text.tokens import Token

__all__ = ["past_dateline"]

_MONTHS, _DATE_WORDS, _AGENCIES = name_words("months"), name_words("date_words"), words("agencies")
# How many tokens a dateline has, and the brackets in it; up to so many letters a word is one of an agency's
# initials: أ ف ب.
_LONGEST, _BRACKET, _INITIALS = 16, 8, 2
# What opens an aside about the place before the dash: المدينة - التي تشهد قتالا - …
_ASIDES = frozenset(("relative", "accord", "occasion", "preposition", "pronoun", "as", "contrast"))


def past_dateline(clauses: Clauses, first: int, last: int) -> int:
    """The token behind the dateline that opens the line at token `first`, before `last`; `first` where none
    does: a place and its rule, its day, or who sends the report in brackets or between slashes."""
    tokens, cast = clauses.tokens, clauses.cast
    if cast.kind_at(first) != "place" or (first and tokens[first - 1].kind != "break"):
        return first
    end = k = first
    while k < min(last - 1, first + _LONGEST):
        form, m = tokens[k].form, cast.mention_of[k]
        signed = _signature(clauses, k, last)
        if signed > k:
            end = k = signed
        elif m >= 0 and cast.kind_at(k) != "person":
            k = cast.mentions[m].last
        elif form in RULES:
            end = k = k + 1
        elif _dates(tokens[k]) or (tokens[k - 1].form == "/" and tokens[k + 1].form == "/"):
            k += 1
        else:
            break
    return first if end >= last or clauses.lexes[end].word_class in _ASIDES else end


def _dates(t: Token) -> bool:
    """Whether a token is of the day that a dateline tells, or one of an agency's initials."""
    return t.kind == "number" or t.form in _MONTHS or t.form in _DATE_WORDS or len(t.form) <= _INITIALS


def _signature(clauses: Clauses, k: int, last: int) -> int:
    """(رويترز), (أ ف ب): the token behind the brackets at token `k` that hold an agency; `k` without them."""
    tokens = clauses.tokens
    if tokens[k].form != "(":
        return k
    close = next((n for n in range(k + 2, min(last, k + _BRACKET)) if tokens[n].form == ")"), k)
    ruled = close + 1 < last and tokens[close + 1].form in RULES
    agency = all(
        len(t.form) <= _INITIALS or t.form in _AGENCIES or clauses.cast.kind_at(n) == "organization"
        for n, t in enumerate(tokens[k + 1 : close], k + 1)
    )
    return close + 1 if close > k and (ruled or agency) else k
