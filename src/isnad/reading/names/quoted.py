"""Names in quotation marks: «الضفاف».

The press quotes the names of papers, parties and programmes; a quoted word is a name only where its frame
says so.
"""

from __future__ import annotations

from isnad.lexicons import gazetteer as g
from isnad.lexicons.gazetteer import name_words
from isnad.reading.names.found import CLOSERS, OPENERS, Found, Sheet
from isnad.reading.names.shapes import given_strength, is_masdar, is_verb, stranger
from isnad.reading.names.sites import NO_QUOTED
from isnad.reading.names.surnames import THAT
from isnad.reading.words.party_words import bound_prepositions
from isnad.text.clitics import THIRD_PERSON
from isnad.text.folding import fold

__all__ = ["find_quoted"]


_NO_NAME_HEADS = name_words("no_name_heads")
# What may govern or fight, and whose: حكومة «الوفاق».
_OF_STATES = frozenset((fold("حكومة"), fold("قوات")))
_STATE_OF = name_words("state_of")
_PUBLISHES = name_words("publishes")
_TITLED = frozenset(fold(w) for w in ("عنوان", "بعنوان", "عنوانه", "عنوانها", "وسم", "هاشتاغ"))
_AS_FOR = fold("أما")
_WITH_HIS = frozenset((fold("ديوانة"), fold("مجموعة")))
_WITH = frozenset(("مع", "الي"))
_TALKS = frozenset(
    fold(w) for w in ("اتصال", "حديث", "مقابلة", "حوار", "لقاء", "تصريح", "تصريحات", "هاتفي", "هاتفية")
)
_WRITES = frozenset(fold(w) for w in ("كتب", "كتبت", "يكتب", "تكتب", "مقال", "مقاله", "مقالها", "مقالة"))
# How far before the quotation who writes, and in what, may begin.
_NEAR = 8
_IN = frozenset(("في", "عن"))
_MOST_WORDS = 4
_DISTRICT = fold("مديرية")


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
    """The body or medium whose name the mark at token `i` opens (حركة «الأمل»); None where it opens none."""
    close = _close(sheet, i, 8)
    if not close or _several(sheet, i + 1, close):
        return None
    first, before = sheet.tokens[i + 1].form, sheet.word(i - 1)
    town = sheet.core_bits(i - 1) & g.OUTSIDE and sheet.core(i - 1) not in NO_QUOTED
    if before in _TITLED or town:
        return None  # مقال بعنوان «…»، بلدة «…»
    most = 4 if before in THAT else 8  # بأن «حزب الغد باع المرفأ مرتين»: a clause
    if g.facts(first) & g.HEAD and 2 <= close - i - 1 <= most and _body(sheet, i + 1, close):
        return _name(sheet, i + 1, close, first)
    medium = bool(before) and g.head_kind(sheet.core(i - 1)) == "media" and not before.startswith("ال")
    if not before or not _can_name(sheet, i + 1, close, medium):
        return None
    if before == "ل" or (before == "لـ" and sheet.tokens[i].form == "("):
        shown = not _deed(sheet, i + 1, close)
    elif sheet.core_bits(i - 1) & g.HEAD and _takes_name(sheet.core(i - 1)) and not _his(sheet, i - 1):
        shown = _named_by_head(sheet, i + 1, close)
    else:
        shown = sheet.tokens[i].form != "(" and _shown_around(sheet, i, close, medium)
    found = _name(sheet, i + 1, close, first) if shown else None
    if found is not None and sheet.core(i - 1) == _DISTRICT:
        found.type = "place"  # مديرية «الوادي»
    return found


def _can_name(sheet: Sheet, first: int, close: int, medium: bool) -> bool:
    """Whether the quoted words can be a name at all: no clause, no person, no lone word for a place or
    office.
    """
    form, length = sheet.tokens[first].form, close - first
    if any(sheet.word(k) in bound_prepositions() for k in range(first, close)):
        return False  # بسلاح (عثر عليه في سيارتهم)
    if length > _MOST_WORDS or not (medium or _nominal(sheet, first, close)):
        return False
    if first in sheet.figures or (length > 1 and given_strength(form) > 1):
        return False
    return length > 1 or medium or not g.facts(form) & (g.PLACE_HEAD | g.HONORIFIC | g.OFFICE)


def _takes_name(core: str) -> bool:
    """Whether a noun for a body may have a quoted name behind it: حركة, not الحركة."""
    return core not in _NO_NAME_HEADS and not core.startswith("ال")


def _his(sheet: Sheet, i: int) -> bool:
    """Whether what looks like a body's noun is a noun with "his": ديوانه «الرماد», ما مجموعه."""
    return sheet.core(i) in _WITH_HIS and sheet.tokens[i].text.endswith("ه")


def _named_by_head(sheet: Sheet, first: int, close: int) -> bool:
    """Whether a noun for a body right before the mark makes the words its name: حركة «الأمل»; not منظمة
    «إرهابية», nor of ministries, which are named without marks.
    """
    form = sheet.tokens[first].form
    ordinary = g.facts(form) & (g.COMMON | g.DERIVED) and not form.startswith("ال") and form.endswith("ه")
    single = close - first == 1 and ordinary
    if sheet.core(first - 2) in _OF_STATES:
        return form in _STATE_OF  # حكومة «الوفاق الوطني», قوات «الدعم السريع»
    return not single and g.head_kind(sheet.core(first - 2)) not in ("state", "ministry")


def _shown_around(sheet: Sheet, i: int, close: int, medium: bool) -> bool:
    """Whether what stands around the quoted words shows that they name somebody: في «الغد» التونسية، نشرت
    «النورس» أن.
    """
    first, before, after = sheet.tokens[i + 1].form, sheet.word(i - 1), sheet.word(close + 1)
    length, definite = close - i - 1, after.startswith("ال")
    if before in _IN and length <= 3 and definite and after.endswith("يه"):
        return not g.facts(first) & g.FUNCTION
    bare = before[1:] if before[:1] in ("و", "ف") else before
    town = sheet.ends.get(i + 1)
    place = town is not None and town.type == "place" and town.last == close
    if place and not medium and bare not in _PUBLISHES:
        return False  # سلطات «ديار بكر» الكردية
    if not place and (before == _AS_FOR and definite and after.endswith("يه")):
        return not g.facts(first) & g.FUNCTION  # أما «المرصاد» اللندنية
    if _spoken_to(sheet, i) or (before == "في" and _written_in(sheet, i)):
        return not g.facts(first) & g.FUNCTION
    feminine = definite and after.endswith("ه") and g.facts(after) & g.NISBA
    if feminine and (stranger(first) or first.startswith("ال") or length > 1):
        return True
    return bare in _PUBLISHES and bool(after) and sheet.mark(close + 1) not in (".", "،")


def _spoken_to(sheet: Sheet, i: int) -> bool:
    """Whether the quotation at token `i` is with whom somebody talked: في اتصال مع «المرصاد»، في حديث إلى."""
    return sheet.word(i - 1) in _WITH and sheet.word(i - 2) in _TALKS


def _written_in(sheet: Sheet, i: int) -> bool:
    """Whether somebody writes in what the quotation at token `i` names: كتبت فلانة في «المرصاد» أن."""
    return any(sheet.word(k).removeprefix("و") in _WRITES for k in range(max(0, i - _NEAR), i - 1))


def _several(sheet: Sheet, first: int, last: int) -> bool:
    """Whether و joins a second name, or what belongs to the first, within the quoted words: «مجلس الأمن
    والاتحاد الأوروبي», «المجلس وأمينه»."""
    for k in range(first + 1, last):
        form, text = sheet.tokens[k].form, sheet.tokens[k].text
        if form[0] == "و" and (
            g.facts(form[1:]) & g.HEAD
            or ((listed := sheet.ends.get(k)) is not None and listed.skip == 1)
            or (g.facts(form) & g.DERIVED and text.endswith(THIRD_PERSON))
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
