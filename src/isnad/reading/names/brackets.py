"""Short names in brackets behind the whole one: منظمة البحر الدولية (محبر)."""

from __future__ import annotations

from isnad.lexicons import gazetteer as g
from isnad.reading.names.found import CLOSERS, Found, Sheet
from isnad.reading.names.shapes import is_verb, stranger

__all__ = ["find_bracketed", "of_news"]

_OPEN, _CLOSE = "(", ")"
_MOST = 7
# An agency's letters, spelt as a word, are fewer.
_SHORT = 6
_NO_SHORT = g.FUNCTION | g.NISBA | g.MODIFIER | g.HONORIFIC | g.OFFICE | g.PHRASE | g.GIVEN


def find_bracketed(sheet: Sheet) -> list[Found]:
    """The short names, in no list, of the organizations found on the sheet so far, in their order."""
    bodies = [f for f in sheet.found if f.sure and f.last and f.type == "organization" and " " in f.core]
    return [short for f in bodies if (k := _bracket(sheet, f)) and (short := _short(sheet, f, k + 1))]


def _bracket(sheet: Sheet, f: Found) -> int:
    """The bracket that opens behind a name, over the mark that closes it («قوات النهر» (قند)); 0 without
    one."""
    k = f.last + (f.how == "quoted" and sheet.mark(f.last) in CLOSERS)
    return k if sheet.mark(k) == _OPEN else 0


def _short(sheet: Sheet, f: Found, first: int) -> Found | None:
    last = first
    while last < min(sheet.size, first + _MOST) and sheet.mark(last) != _CLOSE:
        last += 1
    inside = sheet.tokens[first:last]
    if last == first + 1 and of_news(f.core) and (town := sheet.named(first)) is not None and town.sure:
        _rename(sheet, town, first)  # وكالة الأنباء القطرية (قنا), spelled like a town
    held = any((named := sheet.named(k)) is not None and named.sure for k in range(first, last))
    if not inside or sheet.mark(last) != _CLOSE or held:
        return None
    letters = [t for t in inside if t.form != "."]
    spelt = len(letters) > 1 and all(t.kind == "word" and len(t.form) == 1 for t in letters)
    if not spelt and (len(inside) > 1 or not _acronym(sheet, first, f)):
        return None
    core = " ".join(t.form for t in inside)
    return Found(first, last, 0, "organization", core, "quoted")


def _rename(sheet: Sheet, f: Found, first: int) -> None:
    """Let a listed place that is all that stands in an agency's brackets be its short name."""
    short = f.type == "place" and f.last == first + 1 and len(f.core) < _SHORT
    if short and sheet.mark(f.last) == _CLOSE:
        f.type, f.how, f.key, f.known = "organization", "quoted", "", None


def _acronym(sheet: Sheet, i: int, f: Found) -> bool:
    """Whether the only word in the brackets can be a short name: no word of the language, save of agencies,
    whose letters may spell one (وكالة أنباء البحرين (بنا))."""
    token, bits = sheet.tokens[i], sheet.bits[i]
    if token.kind == "latin":
        return token.text.isupper() and len(token.text) > 1
    if token.kind != "word":
        return False
    if of_news(f.core) and len(token.form) < _SHORT:
        return True
    plain = stranger(token.form) and not is_verb(token.form) and not g.cut_letters(token.form)
    return plain and not bits & _NO_SHORT


def of_news(core: str) -> bool:
    """Whether a body's folded name says that it is a news agency's: وكالة الأنباء العراقية."""
    return any(word.endswith("انباء") for word in core.split(" "))
