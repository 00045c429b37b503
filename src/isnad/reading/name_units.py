"""Units of an army by their number: الفرقة السابعة, اللواء 12 مدرع, المنطقة العسكرية الثانية.

A general's rank is written as a brigade is: the number tells them apart, and behind a figure the arm.
"""

from __future__ import annotations

from isnad.lexicons.gazetteer import cut_letters, name_words
from isnad.lexicons.tables import load_table
from isnad.reading.name_found import Found, Sheet
from isnad.text.folding import fold

__all__ = ["find_units"]

_UNITS = name_words("units")
_ARMS = name_words("arms")
_REGION, _MILITARY = fold("المنطقة"), fold("العسكرية")
_ORDINALS = frozenset(
    fold("ال" + row["word"] + ending)
    for row in load_table("numerals")
    for ending in ("", "ة")
    if row["kind"] == "ordinal"
) | {fold("الأولى")}


def find_units(sheet: Sheet) -> list[Found]:
    """The units that the page names by a number, in text order."""
    out = []
    for i, t in enumerate(sheet.tokens):
        if t.kind != "word" or len(t.form) < 4:
            continue
        cuts = [c for c in ((0, t.form), *cut_letters(t.form)) if c[1] in _UNITS or c[1] == _REGION]
        if cuts and (end := _end(sheet, i + 1, cuts[0][1])):
            skip, core = cuts[0]
            out.append(Found(i, end, skip, "organization", sheet.words(i, end, core), "head"))
    return out


def _end(sheet: Sheet, j: int, core: str) -> int:
    """The token after the number of a unit from `j` on, and after its arm; 0 where no number stands."""
    if core == _REGION:
        return j + 2 if sheet.word(j) == _MILITARY and sheet.word(j + 1) in _ORDINALS else 0
    ordinal = sheet.word(j) in _ORDINALS
    figure = j < sheet.size and sheet.tokens[j].kind == "number"
    if not ordinal and not figure:
        return 0
    end = j + 1
    while sheet.word(end).removeprefix("ال" if ordinal else "") in _ARMS:
        end += 1
    return end if ordinal or end > j + 1 else 0
