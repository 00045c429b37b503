"""Names in quotation marks: «الضفاف».

The press quotes the names of papers, parties and programmes; a quoted word is a name only where its frame
says so.
"""

from __future__ import annotations

from isnad.lexicons import gazetteer as g
from isnad.lexicons.gazetteer import name_words
from isnad.reading.name_found import CLOSERS, OPENERS, Found, Sheet
from isnad.reading.name_shapes import given_strength, is_masdar, is_verb, stranger

__all__ = ["find_quoted"]


_NO_NAME_HEADS = name_words("no_name_heads")
_PUBLISHES = name_words("publishes")
_IN = frozenset(("في", "عن"))
_MOST_WORDS = 4


def find_quoted(sheet: Sheet) -> list[Found]:
    """The names that quotation marks show, in text order; they may overlap listed names."""
    out: list[Found] = []
    for i, t in enumerate(sheet.tokens):
        if t.kind == "mark" and t.form in OPENERS and not sheet.page.closes_quote(i):
            f = _quoted(sheet, i)
            if f is not None:
                out.append(f)
    return out


def _close(sheet: Sheet, i: int, most: int) -> int:
    """The closing mark of a short quotation that `i` opens, nothing but words inside; 0 when it is another
    thing."""
    j = i + 1
    while j < sheet.size and j <= i + most + 1:
        kind = sheet.tokens[j].kind
        if kind == "mark":
            return j if sheet.tokens[j].form in CLOSERS and j > i + 1 else 0
        if kind not in ("word", "latin", "number"):
            return 0
        j += 1
    return 0


def _quoted(sheet: Sheet, i: int) -> Found | None:
    close = _close(sheet, i, 8)
    if not close or _several(sheet, i + 1, close):
        return None
    first = sheet.tokens[i + 1].form
    length = close - i - 1
    if g.facts(first) & g.HEAD and 2 <= length <= 8 and _body(sheet, i + 1, close):
        return _name(sheet, i + 1, close, first)
    before = sheet.word(i - 1)
    town = sheet.ends.get(i + 1)
    town = town if town is not None and town.type == "place" and town.last == close else None
    medium = bool(before) and g.head_kind(sheet.core(i - 1)) == "media" and not before.startswith("ال")
    if length > _MOST_WORDS or not (medium or _nominal(sheet, i + 1, close)):
        return None
    if i + 1 in sheet.figures or (length > 1 and given_strength(first) > 1):
        return None
    if length == 1 and g.facts(first) & (g.PLACE_HEAD | g.HONORIFIC | g.OFFICE):
        return None
    if before == "ل" or (before in ("ل", "لـ") and sheet.tokens[i].form == "("):
        return None if _deed(sheet, i + 1, close) else _name(sheet, i + 1, close, first)
    if not before:
        return None
    bits = sheet.core_bits(i - 1)
    core = sheet.core(i - 1)
    if bits & g.HEAD and core not in _NO_NAME_HEADS and not core.startswith("ال"):
        single = (
            length == 1
            and g.facts(first) & (g.COMMON | g.DERIVED)
            and not first.startswith("ال")
            and first.endswith("ه")
        )
        return (
            None
            if single or g.head_kind(core) in ("state", "ministry")
            else _name(sheet, i + 1, close, first)
        )
    if sheet.tokens[i].form == "(":
        return None
    after = sheet.word(close + 1)
    if before in _IN and length <= 3 and after.startswith("ال") and after.endswith("يه"):
        return None if g.facts(first) & g.FUNCTION else _name(sheet, i + 1, close, first)
    feminine = after.startswith("ال") and after.endswith("ه") and g.facts(after) & g.NISBA
    bare = before[1:] if before[:1] in ("و", "ف") else before
    if town is not None and not medium and bare not in _PUBLISHES:
        return None  # سلطات «ديار بكر» الكردية
    if feminine and (stranger(first) or first.startswith("ال") or length > 1):
        return _name(sheet, i + 1, close, first)
    if bare in _PUBLISHES and after and sheet.mark(close + 1) not in (".", "،"):
        return _name(sheet, i + 1, close, first)
    return None


def _several(sheet: Sheet, first: int, last: int) -> bool:
    """Whether و joins a second name, or what belongs to the first, within the quoted words: «مجلس الأمن
    والاتحاد الأوروبي», «المجلس وأمينه»."""
    for k in range(first + 1, last):
        form, text = sheet.tokens[k].form, sheet.tokens[k].text
        if form[0] == "و" and (
            g.facts(form[1:]) & g.HEAD
            or ((listed := sheet.ends.get(k)) is not None and listed.skip == 1)
            or (g.facts(form) & g.DERIVED and text.endswith(("ه", "ها", "هم")))
        ):
            return True
    return False


def _deed(sheet: Sheet, first: int, last: int) -> bool:
    """Whether the words quoted behind لـ say what for, and name no outlet: لـ«التشويش», لـ«إعادة النظر»."""
    form = sheet.tokens[first].form
    if sheet.tokens[first].kind == "number":
        return True  # لـ(156) طالبا
    if first in sheet.ends:
        return False
    if sheet.definite(first):
        return last == first + 1 and (is_masdar(form) or (form.endswith("ات") and _word(form)))
    return _word(form) and (last == first + 1 or _word(sheet.tokens[first + 1].form))


def _word(form: str) -> bool:
    bits = g.facts(form)
    return bool(bits & (g.COMMON | g.DERIVED | g.FUNCTION)) and not bits & g.PHRASE


def _body(sheet: Sheet, first: int, last: int) -> bool:
    """Whether the quoted words that a head opens are a name: its complement definite or foreign, and no
    clause."""
    forms = [t.form for t in sheet.tokens[first:last]]
    if any(g.facts(form) & g.FUNCTION and form != "في" for form in forms):
        return False
    if any(is_verb(form) and not form.startswith("ال") for form in forms):
        return False
    if forms[1].endswith("يه") and not sheet.definite(first + 1):
        return False  # «منظمات إرهابية»
    definite = any(form.startswith(("ال", "لل")) for form in forms[1:3])
    return definite or not g.facts(forms[1]) & (g.COMMON | g.DERIVED)


def _nominal(sheet: Sheet, first: int, last: int) -> bool:
    for k in range(first, last):
        form = sheet.tokens[k].form
        if g.facts(form) & g.FUNCTION and k == first:
            return False
        if sheet.tokens[k].kind == "word" and is_verb(form) and k == first and not g.facts(form) & g.COMMON:
            return False
    return True


def _name(sheet: Sheet, first: int, last: int, core: str) -> Found:
    return Found(first, last, 0, "organization", sheet.words(first, last, core), "quoted")
