"""Adverbials of several words: those that a list knows (في المقابل، دون تمييز، وجها لوجه) and how long ago it
was (قبل أيام قليلة).
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from isnad.lexicons.tables import load_table
from isnad.reading.words.lexis import words
from isnad.reading.words.party_words import opening
from isnad.text.folding import fold
from isnad.text.tokens import Token

__all__ = ["past_listed", "past_since"]

# What leads a span of time, what makes it vague and what stands behind it.
_SINCE = frozenset(fold(w) for w in ("قبل", "منذ", "طوال", "طيلة"))
_SOME = frozenset(fold(w) for w in ("نحو", "حوالي", "قرابة", "عدة", "بضع", "بضعة"))
_UNITS = frozenset(
    fold(row["form"]) for row in load_table("time_units") if row["stands"] in ("alone", "shown")
)
_LONG = frozenset(
    fold(w + e) for w in ("قليل", "طويل", "قصير", "عديد", "معدود", "وجيز", "كثير", "بعيد") for e in ("", "ة")
) | {fold("فقط"), fold("مضت"), fold("خلت")}

# On the one hand: what turns to one of two matters and is nobody's side.
_OF, _SIDE = "من", words("one_side")
_CLOSING = frozenset("،,.؛;:!؟)»”")


@cache
def _adverbials() -> dict[str, dict[str, list[tuple[str, ...]]]]:
    """Adverbials of several words, by the first and then by the second."""
    found: dict[str, dict[str, list[tuple[str, ...]]]] = {}
    for phrase in words("adverbials"):
        first, second, *rest = phrase.split()
        found.setdefault(first, {}).setdefault(second, []).append((first, second, *rest))
    return found


@cache
def _openings() -> frozenset[str]:
    """The words with which adverbials of several words begin, with and without و."""
    return frozenset(conj + form for form in (*_adverbials(), _OF) for conj in ("", "و"))


def past_listed(tokens: Sequence[Token], j: int) -> int:
    """The token after the listed adverbial at token `j`, with or without و; `j` where none stands."""
    if j + 1 >= len(tokens) or tokens[j].form not in _openings():
        return j
    form = tokens[j].form
    adverbials, bare = _adverbials(), form[1:] if form[:1] == "و" else form
    for first in (form, bare):  # وجها لوجه, وفي المقابل
        known = adverbials.get(first)
        for phrase in known.get(tokens[j + 1].form, ()) if known is not None else ():
            if tuple([t.form for t in tokens[j + 1 : j + len(phrase)]]) == phrase[1:]:
                return j + len(phrase)
    return j + 2 if bare == _OF and tokens[j + 1].form in _SIDE and _ends(tokens, j + 2) else j


def past_since(tokens: Sequence[Token], j: int) -> int:
    """The token after how long ago or since when it was that token `j` leads, with what describes the time:
    انتقد الرئيس | قبل أيام قليلة | نظيره; `j` where none is described so.
    """
    if j + 2 >= len(tokens) or tokens[j].form.removeprefix("و") not in _SINCE:
        return j
    k = j + 1 + (tokens[j + 1].form in _SOME)
    if k >= len(tokens) or tokens[k].form not in _UNITS:
        return j
    end = k + 1
    while end < len(tokens) and tokens[end].form in _LONG:
        end += 1
    return end if end > k + 1 else j


def _ends(tokens: Sequence[Token], k: int) -> bool:
    """Whether nothing at token `k` says which side is meant before it: قصف القرى من جهة، والمدن من جهة; not
    من جانب وزارة الداخلية.
    """
    if k >= len(tokens) or tokens[k].kind == "break":
        return True
    return tokens[k].form in _CLOSING if tokens[k].kind == "mark" else opening(tokens[k].form).conj == "و"
