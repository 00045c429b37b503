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
from isnad.reading.words.lexis import lex
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


_PUBLISHES_IT = name_words("publishes_it")
_INFORMS, _TALKED = name_words("informs"), name_words("talked")
_OF_OUTLETS, _TELLS = name_words("of_outlets"), _PUBLISHES | name_words("tells")
_MEMBERS, _HEADS_OF, _MEMBERS_IN = name_words("members"), name_words("heads_of"), name_words("members_in")
_JOINS, _MANY_BODIES = name_words("joins"), name_words("many_bodies")
# How far before the body the verb of joining or leaving it stands.
_JOINS_REACH = 5
_BELIEVERS = frozenset(fold(w) for w in ("أنصار", "مناصري"))
_DEPUTIES = frozenset(fold(w) for w in ("نائب", "النائب", "النائبة", "نواب", "مرشح", "مرشحة"))
_JOINED_TO = frozenset(("الي", "من", "عن"))
_SINGLED = frozenset(fold(w) for w in ("خص", "خصت", "أدلى", "أدلت", "انفردت", "انفرد"))
_WAS, _HAD = fold("كانت"), fold("قد")
_CONVOY, _LISTS = fold("قافلة"), frozenset(fold(w) for w in ("قائمة", "لائحة"))
_NO_BODIES, _DESCRIBES = name_words("no_bodies"), name_words("describes")
_BY, _USES = frozenset(("ب", "بـ")), frozenset(fold(w) for w in ("استخدام", "استعمال"))
# Before a clause that is set against another, and what leads what a verb of speech is about.
_WHEREAS = frozenset(fold(w) for w in ("لكن", "بينما", "فيما", "أما", "حين"))
_LEADING = frozenset(fold(w) for w in ("على", "إلى"))
_REACHED = frozenset(fold(w) for w in ("وصل", "وصلت", "وصلنا"))
_COPIES = frozenset(fold(w) for w in ("نسخة", "صورة"))
# Bodies that may be called by what they call for.
_CALLS_ON = frozenset(fold(w) for w in ("منظمة", "جمعية", "مؤسسة", "حركة", "حملة", "مبادرة", "رابطة"))
_BY_IT, _IN_NAME_OF = fold("به"), fold("باسم")


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
    if before in _TITLED or town or _called_so(sheet, i, close):
        return None  # مقال بعنوان «…»، بلدة «…»
    most = 4 if before in THAT else 8  # بأن «حزب الغد باع المرفأ مرتين»: a clause
    if g.facts(first) & g.HEAD and 2 <= close - i - 1 <= most and _body(sheet, i + 1, close):
        return _name(sheet, i + 1, close, first)
    medium = bool(before) and g.head_kind(sheet.core(i - 1)) == "media" and not before.startswith("ال")
    calls = bool(before) and first.endswith("وا") and close - i - 1 <= _MOST_WORDS
    if calls and sheet.core(i - 1) in _CALLS_ON:
        return _name(sheet, i + 1, close, first)  # منظمة «أنقذوا الطفولة»
    told = _told(sheet, i, close) or _of_whom(sheet, i, close)
    if not (before or told) or not _can_name(sheet, i + 1, close, medium, told):
        return None
    if told:
        shown = True
    elif before == "ل" or (before == "لـ" and sheet.tokens[i].form == "("):
        shown = not _deed(sheet, i + 1, close)
    elif sheet.core_bits(i - 1) & g.HEAD and _takes_name(sheet.core(i - 1)) and not _his(sheet, i - 1):
        shown = _named_by_head(sheet, i + 1, close)
    else:
        shown = sheet.tokens[i].form != "(" and _shown_around(sheet, i, close, medium)
    found = _name(sheet, i + 1, close, first) if shown else None
    known = g.phrases().get(first, {}).get("") if told and close == i + 2 else None
    if found is not None and known is not None and known.type == found.type:
        found.key, found.known = known.key, known  # «ناسا» تنشر, which a list holds
    if found is not None and sheet.core(i - 1) == _DISTRICT:
        found.type = "place"  # مديرية «الوادي»
    return found


def _called_so(sheet: Sheet, i: int, close: int) -> bool:
    """Whether the quotation at token `i` only says how somebody describes a thing: وصف القرار بـ«الحملة
    الدعائية»; or what is used (استخدام «القوة القاتلة»).
    """
    if (
        sheet.word(i - 1).removeprefix("ب") in _USES
        or sheet.words(i + 1, close, sheet.tokens[i + 1].form) in _NO_BODIES
    ):
        return True
    return sheet.word(i - 1) in _BY and _soon_before(sheet, i, _NEAR, _DESCRIBES)


def _can_name(sheet: Sheet, first: int, close: int, medium: bool, told: bool) -> bool:
    """Whether the quoted words can be a name at all: no clause, no person, no lone word for a place or
    office unless the frame tells (`told`) that it is somebody: قال لـ«الميناء» إن.
    """
    form, length = sheet.tokens[first].form, close - first
    if any(sheet.word(k) in bound_prepositions() for k in range(first, close)):
        return False  # بسلاح (عثر عليه في سيارتهم)
    if length > _MOST_WORDS or not (medium or _nominal(sheet, first, close)):
        return False
    if first in sheet.figures or (length > 1 and given_strength(form) > 1 and not medium):
        return False  # لقيادة «سالم مقري», but لوكالة «فراس نيوز»
    no_name = g.HONORIFIC | g.OFFICE
    if not (told and form.startswith("ال")):
        no_name |= g.PLACE_HEAD
    return length > 1 or medium or not g.facts(form) & no_name


def _soon_before(sheet: Sheet, i: int, reach: int, forms: frozenset[str]) -> bool:
    """Whether one of these words, with و or without, is among the `reach` tokens before token `i`."""
    near = (sheet.word(k) for k in range(max(0, i - reach), i))
    return any(word in forms or word.removeprefix("و") in forms for word in near)


def _told(sheet: Sheet, i: int, close: int) -> bool:
    """Whether the quotation at token `i` is the outlet to which somebody speaks or that tells, whatever its
    name: قال لـ«الميناء» إن، تحدث مصدر إلى «الميناء»، أبلغ مصدر «الميناء» أن، في حديث خص به «الميناء»، أسئلة
    «الميناء»، «الميناء» تنشر.
    """
    if g.facts(sheet.tokens[i + 1].form) & g.FUNCTION:
        return False
    before, after = sheet.word(i - 1), sheet.word(close + 1)
    if before in ("ل", "لـ"):
        return after in THAT
    if after in THAT and _soon_before(sheet, i, _NEAR, _INFORMS):
        return True
    if before in _WITH:
        talks = close - i <= _MOST_WORDS and _soon_before(sheet, i, _NEAR, _TALKED)
        return sheet.word(i - 2) in _TALKS or talks
    bare = before[1:] if before[:1] in ("و", "ف") else before
    if (bare in _PUBLISHES or bare in _PUBLISHES_IT) and after and sheet.definite(i + 1):
        return True
    if bare == _WAS and after == _HAD:
        return sheet.word(close + 2) in _PUBLISHES  # كانت «الميناء» قد نشرت
    if before == _BY_IT:
        return sheet.word(i - 2) in _SINGLED
    if before in _REACHED and after in _COPIES:
        return True  # في بيان وصل «الميناء» نسخة عنه
    if not before:
        opens = i == 0 or sheet.tokens[i - 1].kind == "break"
        return opens and after in _TELLS
    return sheet.core(i - 1) in _OF_OUTLETS


def _of_whom(sheet: Sheet, i: int, close: int) -> bool:
    """Whether the quotation at token `i` is the body of which somebody is: رئيس «التجمع»، عضو في «جسور»،
    المتحدث باسم «الغد»، أنصار «الغد»، حزبي «الغد» و«العمل»، انضم إلى «الغد»، الحزب «الوحدوي الجديد».
    """
    first, before = i + 1, sheet.word(i - 1)
    if sheet.tokens[i].form == "(" or g.facts(sheet.tokens[first].form) & g.FUNCTION:
        return False
    joined = any(sheet.word(k).startswith("وال") for k in range(first + 1, close))
    if _in_row(sheet, i) and not joined:
        return close - first > 1 or sheet.definite(first) or not g.ordinary(sheet.word(first))
    definite = sheet.definite(first) and not is_masdar(sheet.word(first))
    called = definite or close - first > 1
    if not before or not called:
        return False
    core, bits = sheet.core(i - 1), sheet.core_bits(i - 1)
    if core == _CONVOY or (core in _LISTS and sheet.core(i - 2) in _HEADS_OF):
        return True  # قافلة «الوفاء»، رئيس قائمة «الغد»
    if before == _IN_NAME_OF and not sheet.core_bits(i - 2) & g.OFFICE:
        return False  # يعبئ الناس باسم «العدالة العالمية»
    if core in _BELIEVERS and g.ordinary(sheet.word(first)) and not definite:
        return False  # أنصار «فرضية هيلبرغ»
    if before == _IN_NAME_OF or core in _MEMBERS or (bits & g.OFFICE and core in _HEADS_OF):
        return True
    if before in _IN and sheet.core(i - 2) in (_MEMBERS_IN if before == "في" else _DEPUTIES):
        return True
    if before in _JOINED_TO and _soon_before(sheet, i, _JOINS_REACH, _JOINS):
        return True
    party = g.head_kind(core) == "party" and core.startswith("ال")
    relational = sheet.word(first).endswith("يه" if core.endswith("ه") else "ي")
    return party and relational and close - first > 1 and definite


def _in_row(sheet: Sheet, i: int) -> bool:
    """Whether the quotation at token `i` stands in a row behind a noun for several bodies, or a body behind a
    body: حزبي «الغد» | و«العمل»."""
    if sheet.word(i - 1) in _MANY_BODIES:
        return True
    k = i - 2
    if sheet.tokens[i - 1].form not in ("و", "،") or k < 1 or sheet.mark(k) not in CLOSERS:
        return False
    o = next((n for n in range(k - 1, max(0, k - 6), -1) if sheet.mark(n) in OPENERS), 0)
    if not o:
        return False
    heads = g.facts(sheet.word(i + 1)) & g.facts(sheet.word(o + 1)) & g.HEAD
    return _in_row(sheet, o) or (bool(heads) and _body(sheet, o + 1, k))  # «مجلس القرية» و«قوة إسناد كوربان»


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
    ordinary = g.facts(form) & (g.COMMON | g.DERIVED) and not form.startswith("ال")
    described = form.endswith("يه") or (form[0] == "م" and form.endswith("ه"))
    single = close - first == 1 and ordinary and described
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
    if _acts(sheet, i, before, after):
        return True
    feminine = definite and after.endswith("ه") and g.facts(after) & g.NISBA
    if feminine and (stranger(first) or first.startswith("ال") or length > 1):
        return True
    return bare in _PUBLISHES and bool(after) and sheet.mark(close + 1) not in (".", "،")


def _acts(sheet: Sheet, i: int, before: str, after: str) -> bool:
    """Whether the quotation at token `i` is who does what the verb of speech beside it tells: أشاد «المنبر
    الحر» بالخطوة، لكن «القائمة المدنية» أعلنت; not رفض «الحوار الوطني».
    """
    first = sheet.word(i + 1)
    whole = sheet.definite(i + 1) and sheet.definite(i + 2) and sheet.mark(i + 3) in CLOSERS
    if not whole or is_masdar(first) or is_masdar(first.removeprefix("ال")):
        return False
    if before.removeprefix("و") in _WHEREAS:
        return _tells(after, first)
    led = after in THAT or after in _LEADING or after[:1] == "ب"
    return led and _tells(before, first)


def _tells(verb: str, subject: str) -> bool:
    """Whether a verb of speech is one that agrees with a subject: أعلنت and القائمة."""
    finite = bool(lex(verb).finite)
    return finite and verb.endswith("ت") == subject.endswith("ه")


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
    if len(forms) > 2 and forms[-2].isdigit():
        return True  # «حركة شباب 9 مارس»
    if any(is_verb(form) and not form.startswith("ال") for form in forms):
        return False
    if forms[1].endswith("يه") and not sheet.definite(first + 1):
        return False  # «منظمات إرهابية»
    told = sheet.tokens[first + 1].kind == "word" and not sheet.definite(first + 1)
    if told and forms[0].startswith("ال") and (len(forms) > 2 or forms[1].endswith("ت")):
        return False  # «الحكومة اختارت المواجهة»: what is definite governs nothing
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
