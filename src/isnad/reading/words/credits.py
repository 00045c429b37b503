"""The brackets at a page's foot in which an agency tells who wrote it: (إعداد فلانة - تحرير فلان)."""

from __future__ import annotations

from collections.abc import Sequence

from isnad.reading.words.lexis import words
from isnad.text.folding import fold
from isnad.text.tokens import Token

__all__ = ["CREDITS", "credit_line"]

CREDITS = words("credits") | {fold("تغطية"), fold("كتابة")}
"""What stands before the name of who wrote, prepared or edited a text."""
_TOOK_PART = frozenset(fold(w) for w in ("شارك", "شاركت", "ساهم", "ساهمت"))
_IN_COVERING = frozenset(fold(w) for w in ("التغطية", "إعداد", "الإعداد"))
# How many tokens a page's foot has at most, and how many may tell in what one took part.
_LONGEST, _NEAR = 60, 3


def credit_line(tokens: Sequence[Token]) -> int:
    """The bracket that opens the last line of a page where that tells who wrote it; else the page's end.

    (تغطية صحفية لفلان - إعداد فلانة للنشرة العربية - تحرير فلان), not (شارك في القتال لواءان).
    """
    size = len(tokens)
    last = size
    while last and tokens[last - 1].kind == "break":
        last -= 1
    first = last
    while first and last - first < _LONGEST and tokens[first - 1].kind != "break":
        first -= 1
    if first == 0 or first + 2 >= last or tokens[first - 1].kind != "break" or tokens[first].form not in "([":
        return size
    form = tokens[first + 1].form
    took_part = form in _TOOK_PART and any(
        t.form in _IN_COVERING for t in tokens[first + 2 : first + 2 + _NEAR]
    )
    return first if (form in CREDITS or took_part) and tokens[last - 1].form in ")]" else size
