"""Numbers written in words: which go together as one, and which want a lone noun behind them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from isnad.lexicons.tables import load_table, values
from isnad.reading.words.party_words import head_in
from isnad.text.folding import fold
from isnad.text.kept import kept
from isnad.text.tokens import Token

__all__ = ["counts_one", "rank"]

_UNITS, _TENS, _HUNDREDS, _THOUSANDS = 1, 2, 3, 4
# The least number in figures whose noun stands in the singular.
_ELEVEN = 11


@kept
def rank(form: str) -> int:
    """How great the numbers are that a number word belongs to, from 1 for units to 4 for thousands; 0 for no
    such word.

    >>> rank(fold("سبعة")), rank(fold("عشرون")), rank(fold("ثلاثمئة")), rank(fold("ألفي")), rank(fold("عدد"))
    (1, 2, 3, 4, 0)
    """
    kind = _kinds().get(form, "")
    if kind:
        return _TENS if kind == "tens" else _UNITS
    if not head_in(form, "number"):
        return 0
    if form.startswith("الف"):
        return _THOUSANDS
    hundreds = form.endswith(("ميه", "مايه")) or form.startswith(("ميت", "مايت"))  # مئة، مئتا، مئتين
    return _HUNDREDS if hundreds else 0


def counts_one(tokens: Sequence[Token], k: int) -> bool:
    """Whether the number at token `k` wants its noun in the singular, which then has no genitive: ثلاثون
    نائبا، 33 نائبا; not ثلاثة نواب.
    """
    if k < 0:
        return False
    t = tokens[k]
    if t.kind == "number":
        return t.form.isdecimal() and int(t.form) >= _ELEVEN
    return t.kind == "word" and rank(t.form.removeprefix("و")) == _TENS


@cache
def _kinds() -> dict[str, str]:
    rows = (row for row in load_table("numerals") if row["kind"] in ("cardinal", "tens"))
    return {fold(form): row["kind"] for row in rows for form in values(row["forms"])}
