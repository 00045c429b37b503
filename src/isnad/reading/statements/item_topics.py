"""Whose the items of a list are that begin with a verb: … فإن المكتب السياسي: - يدين العنف - يطالب الحكومة
ب…"""

from __future__ import annotations

from collections.abc import Sequence

from isnad.text.tokens import BULLETS, DASHES, Token

__all__ = ["colon_above"]

_MARKS = BULLETS | DASHES
# What stands behind the figure of an item.
_AFTER_FIGURE = frozenset((".", "-", ")", "–", "/"))
# How many words a list may have, from its colon to the item asked for.
_REACH = 400


def colon_above(tokens: Sequence[Token], i: int) -> int:
    """The colon that ends the line above the list in which the word at token `i` opens an item, or -1.

    تطالب الحكومة بالحوار opens an item in «فإن النقابة: ⏎ - تدين العنف ⏎ - تطالب الحكومة بالحوار» ("the
    union: condemns the violence, calls on the government for talks").
    """
    k = _line_before(tokens, i, i)
    while k >= 0 and i - k < _REACH:
        if tokens[k].form == ":":
            return k
        first = next((n + 1 for n in range(k, -1, -1) if tokens[n].kind == "break"), 0)
        body = first + 1 + (tokens[first].kind == "number")
        k = _line_before(tokens, min(body, k), first + 2)
    return -1


def _line_before(tokens: Sequence[Token], i: int, last: int) -> int:
    """The last token of the line above, where only the mark or the figure of an item stands before token
    `i`; -1 elsewhere."""
    k = i - 1
    if k < 1 or i > last:
        return -1
    if tokens[k].form in _AFTER_FIGURE and tokens[k - 1].kind == "number":
        k -= 2
    elif tokens[k].form in _MARKS:
        k -= 1
    else:
        return -1
    if k < 0 or tokens[k].kind != "break":
        return -1
    while k >= 0 and tokens[k].kind == "break":
        k -= 1
    return k
