"""Whom an office set off by commas is told of, so that what follows is about him; and behind whose office his
name is set off."""

from __future__ import annotations

from isnad.reading.words.cast import Cast, NameMention
from isnad.reading.words.lexis import opens_content, source_heads, words
from isnad.reading.words.party_words import head_in
from isnad.text.folding import fold
from isnad.text.tokens import COMMAS, Page

__all__ = ["office_of", "serves_named"]

# Who is told by whom he serves or whose kin he is, and after whom a unit is called.
_SERVES, _MARTYR = words("serve") | source_heads("kin"), fold("الشهيد")
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


def serves_named(page: Page, cast: Cast, first: int, name: NameMention) -> bool:
    """Whether the office at token `first` is of the person named behind it before a comma, and the name
    that commas set off is his who has it: المتحدث باسم قوات فلان، | العميد فلان، محامي الوزير فلان، | فلان.
    """
    tokens, comma = page.tokens, min(name.lead, name.first) - 1
    n = cast.mention_of[comma - 1]
    if n < 0 or cast.mentions[n].first <= first + 1 or name.last >= len(tokens):
        return False
    if not (tokens[name.last].form in COMMAS or opens_content(tokens[name.last].form)):
        return False
    told = cast.mentions[n]
    before = tokens[told.first - 1].form
    his = before == _MARTYR or (not before.startswith("ال") and head_in(before, "force", "container", "body"))
    if tokens[first].form.removeprefix("و") in _SERVES:
        return True
    return head_in(tokens[first].form, "office") and (his or first < told.lead < told.first)
