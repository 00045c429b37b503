"""Parties and armed groups that are called by an emblem: حزب صوت الشعب، حركة فجر جديد، تيار كرامة."""

from __future__ import annotations

from isnad.lexicons import gazetteer as g
from isnad.lexicons.gazetteer import name_words
from isnad.reading.names.complements import after_definite
from isnad.reading.names.found import Sheet
from isnad.reading.words.party_words import head_in, month_names, times
from isnad.text.folding import fold

__all__ = ["emblem_end"]

_EMBLEMS, _ALONE = name_words("emblems"), name_words("emblems_alone")
_OF_EMBLEMS = name_words("of_emblems")
# Bodies of another kind that are called so too.
_CALLED = frozenset(fold(w) for w in ("منظمة", "جمعية", "مؤسسة", "ملتقى", "منتدى"))
# Bodies whose noun is a deed of people too: تجمع | أبناء القبيلة أمام المحكمة.
_DEEDS = frozenset(fold(w) for w in ("تجمع", "تنظيم"))
# Whose name is one noun alone: the others are as often what their noun tells (جماعة تقدم).
_ONE_WORD = frozenset(fold(w) for w in ("حزب", "حركة", "تيار"))


def emblem_end(sheet: Sheet, i: int, core: str, kind: str) -> int:
    """The token after the name by an emblem that the head at token `i` opens, `i` where it opens none.

    حزب صوت | الشعب, حركة فجر | جديد, تيار كرامة; not هاجمت كتيبة فجر | الجمعة القرية.
    """
    j = i + 1
    form, after = sheet.word(j), sheet.word(j + 1)
    if kind != "party" and core not in _CALLED:
        return i
    if form in _EMBLEMS and not (core in _DEEDS and head_in(form, "people")):
        if sheet.definite(j + 1) and not _another(sheet, j + 1):
            return after_definite(sheet, j + 2, kind)
        if after in _OF_EMBLEMS and kind == "party":
            return j + 2
    alone = form in _ALONE and core in _ONE_WORD and not sheet.mark(i)
    return j + 1 if alone and _closed(sheet, j + 1) else i


def _another(sheet: Sheet, k: int) -> bool:
    """Whether a time, an office or a listed name stands at `k`, which no emblem is of."""
    form = sheet.word(k)
    return form in times() or form in month_names() or bool(g.facts(form) & (g.OFFICE | g.HONORIFIC))


def _closed(sheet: Sheet, k: int) -> bool:
    """Whether no genitive or adjective of a noun stands at `k`: حركة كرامة | إن, not حركة نهضة | شاملة."""
    form = sheet.word(k)
    bits = g.facts(form) if form else g.FUNCTION
    return bool(bits & g.FUNCTION) or form in times()
