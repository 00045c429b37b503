"""Two places that one noun in the dual announces: مدينتي حلب وإدلب. By grammar its two genitives are the two
names, though no list has them and though they have the article.
"""

from __future__ import annotations

from collections.abc import Iterator

from isnad.lexicons import gazetteer as g
from isnad.reading.name_found import Found, Sheet
from isnad.reading.name_shapes import is_verb
from isnad.text.folding import fold

__all__ = ["find_pairs"]

_DUAL = ("تي", "تا")
_TWO = frozenset(
    fold(noun[:-1] + ending)
    for noun in ("مدينة", "بلدة", "محافظة", "قرية", "منطقة", "ولاية", "مديرية", "ناحية", "ضاحية", "مقاطعة")
    for ending in _DUAL
)
_NO_NAME = g.FUNCTION | g.HEAD | g.PLACE_HEAD | g.NISBA | g.ADJECTIVE | g.HONORIFIC | g.OFFICE


def find_pairs(sheet: Sheet) -> list[Found]:
    """The places that a dual announces and no list has, in text order: of مدينتي حلب ومريبع the second."""
    duals = [i for i, t in enumerate(sheet.tokens) if t.form.endswith(_DUAL) and t.kind == "word"]
    return [f for i in duals if _announces(sheet.tokens[i].form) for f in _pair(sheet, i + 1)]


def _announces(form: str) -> bool:
    return form in _TWO or (form[:1] in g.PROCLITICS and form[1:] in _TWO)


def _pair(sheet: Sheet, i: int) -> Iterator[Found]:
    """The unlisted ones of the two names from token `i`."""
    one = sheet.ends.get(i)
    second = one.last if one is not None and not one.skip else i + 1
    if one is None and not _can_name(sheet.word(i)):
        return
    form = sheet.word(second)
    if form[:1] != "و" or (second not in sheet.ends and not _can_name(form[1:])):
        return
    if one is None:
        yield Found(i, i + 1, 0, "place", sheet.word(i), "head")
    if second not in sheet.ends:
        yield Found(second, second + 1, 1, "place", form[1:], "head")


def _can_name(form: str) -> bool:
    """Whether a word of this form can be a place's name: no known noun, adjective or verb."""
    known = g.facts(form)
    return len(form) > 2 and not known & _NO_NAME and not (known & g.COMMON) and not is_verb(form)
