"""Units of an army by their number: الفرقة السابعة, اللواء 12 مدرع, المنطقة العسكرية الثانية.

A general's rank is written as a brigade is: the number tells them apart, and behind a figure the arm.
"""

from __future__ import annotations

from itertools import pairwise

from isnad.lexicons.gazetteer import cut_to, name_words
from isnad.lexicons.tables import load_table, values
from isnad.reading.names.found import Found, Sheet
from isnad.reading.names.shapes import ORDINALS
from isnad.text.folding import fold

__all__ = ["find_units"]

_UNITS = name_words("units")
_ARMS = name_words("arms")
_BARE = frozenset(unit.removeprefix("ال") for unit in _UNITS)
# How many words from a unit to its ordinal at the most.
_MOST_OF_ARM = 5
_TENS = frozenset(
    fold("ال" + form)
    for row in load_table("numerals")
    for form in values(row["forms"])
    if row["kind"] == "tens"
)
_REGION, _MILITARY = fold("المنطقة"), fold("العسكرية")
_ORDINALS = ORDINALS | {fold("الأولى")}
_COUNTED = _UNITS | {_REGION}
_BEHIND = _ORDINALS | {_MILITARY}


def find_units(sheet: Sheet) -> list[Found]:
    """The units that the page names by a number, in text order."""
    out = []
    for i, (t, after) in enumerate(pairwise(sheet.tokens)):
        if not (after.kind == "number" or after.form in _BEHIND) or t.kind != "word" or len(t.form) < 4:
            continue
        if after.form in _ORDINALS and (named := _named(sheet, i + 1)) is not None:
            out.append(named)
            continue
        unit = cut_to(t.form, _COUNTED) or _to_a_brigade(t.form)
        if unit is not None and (end := _end(sheet, i + 1, unit[1])):
            skip, core = unit
            out.append(Found(i, end, skip, "organization", sheet.words(i, end, core), "head"))
    return out


def _to_a_brigade(form: str) -> tuple[int, str] | None:
    """للواء, which is ل and اللواء: the noun's own lam swallows the article's."""
    rest = "ال" + form[1:]
    return (1, rest) if form[:2] == "لل" and rest in _UNITS else None


def _named(sheet: Sheet, j: int) -> Found | None:
    """A unit told by its arm and the ordinal at `j`, which agrees with it: كتيبة المشاة | الثالثة والخمسين,
    لواء التدخل السريع | الثالث."""
    i = j - 1
    while i > j - _MOST_OF_ARM and sheet.definite(i):
        i -= 1
    unit = cut_to(sheet.word(i), _BARE) if sheet.word(i) and i < j - 1 else None
    if unit is None or unit[1].endswith("ه") != sheet.word(j).endswith(("ه", "ولي")):
        return None
    end = j + 1 + (sheet.word(j + 1).startswith("و") and sheet.word(j + 1)[1:] in _TENS)
    return Found(i, end, unit[0], "organization", sheet.words(i, end, unit[1]), "head")


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
