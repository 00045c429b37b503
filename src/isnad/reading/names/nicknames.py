"""By which other name somebody goes, right behind his own: فلان الملقب بـ«الشبح»، المكنى أبو فارس."""

from __future__ import annotations

from isnad.lexicons.gazetteer import name_words
from isnad.reading.names.found import CLOSERS, Found, Sheet
from isnad.reading.names.shapes import TITLES
from isnad.reading.names.surnames import CALLED_BY_CHILD
from isnad.text.clitics import THIRD_PERSON
from isnad.text.folding import fold
from isnad.text.tokens import COMMAS, QUOTE_MARKS

__all__ = ["find_nicknames"]

_CALLED = name_words("called")
# What may stand between: المعروف إعلاميا باسم.
_LEADS = frozenset(fold(w) for w in ("ب", "باسم", "بلقب", "بكنية", "حركيا", "إعلاميا", "أيضا", "اختصارا"))
# How many words in marks are a name and no description.
_MOST = 3
# How far before a nickname the office of its bearer may begin.
_REACH = 4


def find_nicknames(sheet: Sheet) -> None:
    """Write down each nickname told behind the name of a person found on the sheet, under one key with it."""
    _nameless(sheet)
    for f in list(sheet.found):
        if not (f.sure and f.last and f.type == "person"):
            continue
        first, last, skip = _told(sheet, f.last)
        if first < last:
            f.key = f.key or f.core
            _take(sheet, first, last, skip, f)


def _nameless(sheet: Sheet) -> None:
    """Write down whom an office and his nickname alone tell: قائد اللواء الملقب بـ«أبو جمعة»."""
    if _CALLED.isdisjoint(sheet.forms):
        return
    for i in range(1, sheet.size - 1):
        if sheet.forms[i] not in _CALLED or sheet.held(i - 1):
            continue
        first, last, skip = _told(sheet, i)
        office = any(sheet.core_bits(k) & TITLES for k in range(max(0, i - _REACH), i) if sheet.word(k))
        alone = all(sheet.word(k) for k in range(max(0, i - 2), i)) and sheet.named(first) is None
        if first < last and office and alone and sheet.word(first)[skip:] in CALLED_BY_CHILD:
            core = sheet.words(first, last, sheet.tokens[first].form[skip:])
            sheet.take(Found(first, last, skip, "person", core, "quoted"))


def _told(sheet: Sheet, k: int) -> tuple[int, int, int]:
    """The tokens of the nickname that a word for "called" before token `k` announces, and the letters of its
    clitics."""
    while sheet.mark(k) in COMMAS or sheet.mark(k) in CLOSERS or sheet.mark(k) == "(":
        k += 1
    if sheet.word(k).removeprefix("و") not in _CALLED:
        return k, k, 0
    k += 1
    while sheet.word(k) in _LEADS:
        k += 1
    if sheet.mark(k) in QUOTE_MARKS and sheet.page.opens_quote(k):
        close = sheet.page.quotes[sheet.page.quote_of[k]].close
        inside = sheet.tokens[k + 1 : close]
        named = 0 < len(inside) <= _MOST and all(t.kind == "word" for t in inside)
        named = named and not any(t.form.endswith(THIRD_PERSON) and t.text[-1] != "ة" for t in inside)
        return (k + 1, close, 0) if named else (k, k, 0)
    skip = int(sheet.word(k)[:1] == "ب")
    return (k, k + 2, skip) if sheet.word(k)[skip:] in CALLED_BY_CHILD and sheet.word(k + 1) else (k, k, 0)


def _take(sheet: Sheet, first: int, last: int, skip: int, owner: Found) -> None:
    core = sheet.words(first, last, sheet.tokens[first].form[skip:])
    held = sheet.named(first)
    if held is not None and held.first == first and held.last == last:
        held.type, held.how, held.key, held.known, held.core = "person", "quoted", owner.key, None, core
        held.skip, held.sure = skip, True
    elif held is None or not held.sure:
        sheet.take(Found(first, last, skip, "person", core, "quoted", owner.key))
