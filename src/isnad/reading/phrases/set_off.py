"""Whom an office set off by commas is told of, so that what follows is about him."""

from __future__ import annotations

from isnad.reading.words.cast import Cast
from isnad.reading.words.party_words import head_in
from isnad.text.tokens import COMMAS, Page

__all__ = ["office_of"]

# How many words an office between commas has.
_LONGEST = 10


def office_of(page: Page, cast: Cast, comma: int) -> int:
    """The index of the mention of the person whose office ends at the comma at token `comma` and is set off
    by another behind his name, -1 where there is none: فلان، عضو كتلة الوسط، | الذي.
    """
    tokens = page.tokens
    if not 0 < comma < len(tokens) or tokens[comma].form not in COMMAS:
        return -1
    for k in range(comma - 2, max(0, comma - _LONGEST - 1), -1):
        if tokens[k].kind == "break" or tokens[k].form in (".", "؛", ":"):
            return -1
        if tokens[k].form in COMMAS:
            told = cast.mention_of[k - 1] if cast.kind_at(k - 1) == "person" else -1
            return told if head_in(tokens[k + 1].form, "office", "container") else -1  # القيادي في حركة الغد
    return -1
