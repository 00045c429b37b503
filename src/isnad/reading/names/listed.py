"""Names that a list holds whole, and what must speak for those that are ordinary words too."""

from __future__ import annotations

import re

from isnad.lexicons import gazetteer as g
from isnad.lexicons.gazetteer import name_words
from isnad.reading.names.found import CLOSERS, OPENERS, Found, Sheet
from isnad.reading.names.shapes import TITLES, is_verb, says_that
from isnad.reading.words.lexis import lex, nouns, source_heads, words
from isnad.reading.words.party_words import head_in, verbal
from isnad.text.folding import fold
from isnad.text.kept import NO_WORD
from isnad.text.tokens import Token

__all__ = ["find_listed", "names_other", "settle"]

# Numbers behind which those counted stand in the accusative singular: 11 to 99, alone or behind hundreds.
_COUNTED = re.compile(r"\d{0,2}[1-9]\d|\d{1,3}[.,]\d[1-9]\d")
# Endings in an alif that is no tanwin: إليها، قصفوا، علينا.
_NO_TANWIN = ("ها", "وا", "نا", "هما", "كما")
# The letters of the shortest indefinite accusative that is thought of: وفدا.
_SHORTEST = 4
_AIRPORT, _AIRPORT_IS = "مطار ", fold("الدولي")
# A movement, and zeal.
_REPUBLIC = fold("جمهورية")
_ZEAL, _AFFAIRS = fold("حماس"), fold("الشؤون ")
_OF_ZEAL = frozenset(
    fold(w) for w in ("شديد", "كبير", "بالغ", "منقطع", "عال", "عالي", "واضح", "لافت", "قليل", "زائد", "وطني")
)
_BAQUBA = fold("بعقوبة")
_BANK = fold("الضفة")
_OTHER_BANKS = frozenset(
    fold(w) for w in ("الأخرى", "المقابلة", "الشرقية", "الشمالية", "الجنوبية", "اليمنى", "اليسرى", "الثانية")
)
_FARTHEST = fold("الأقصى")
_MUSCAT, _HEAD_OF = fold("مسقط"), fold("رأس")
_WEST, _EAST = fold("الغرب"), frozenset((fold("الشرق"), fold("للشرق")))
_SIDES = frozenset(fold(w) for w in ("الشمال", "الجنوب", "والشمال", "والجنوب"))
_TOWARDS = frozenset(fold(w) for w in ("نحو", "باتجاه", "اتجاه", "جهة", "ناحية"))
_ISLAMIC_STATE = fold("الدولة الإسلامية")
# Who reports for a paper or a channel, before its name.
_REPORTERS = frozenset(w for w in source_heads("reporter") if not w.startswith("ال"))
_HOUSES = frozenset(fold(w) for w in ("وكالة", "مؤسسة", "دار", "مركز", "حزب", "نادي"))
_NO_PARTIES = name_words("no_parties")
_THIS = frozenset(fold(w) for w in ("هذه", "تلك", "وهذه", "بهذه", "لهذه"))
_JOINTS = frozenset(("،", ",", "و", "-", "–"))
_NEWS_ITEM, _LINK = fold("الخبر"), fold("رابط")
_WHERE = name_words("where")
_WITH = frozenset(
    fold(w) for w in ("مع", "ضد", "عن", "على", "لدى", "داخل", "خارج", "باسم", "عبر", "حول", "تجاه")
)
_BROKEN = words("broken_things")
# What is called after a land as ways or agencies are, behind a masculine noun.
_MEDIA = frozenset((fold(a), fold(b)) for a, b in (("سائل", "إعلام"), ("كالات", "أنباء")))
_RULED = name_words("ruled")
_PACTS = name_words("pacts")
# Those who follow somebody, and what he is called before his name alone: قوات صالح, المخلوع صالح.
_LED = name_words("led") | name_words("whose")
_PRAYERS = frozenset(fold(w) for w in ("صلاة", "صلاتي", "أذان", "وصلاة", "وأذان"))
# What names a battle together with its place: طوفان الأقصى.
_OPERATIONS = frozenset(fold(w) for w in ("طوفان", "سيف"))
_HAIL = frozenset((fold("وابل"), fold("وابلا")))
_CAIRO = fold("القاهرة")
# What overpowers: القوة القاهرة.
_COMPELLING = frozenset(
    cut + fold(w) for w in ("القوة", "قوة", "الظروف", "الظرف", "الأسباب") for cut in ("", "ب", "ل")
)
_YEMEN = fold("اليمن")
# What is wished somebody with اليُمن, good fortune.
_WISHES = frozenset(
    fold("و" + w) for w in ("الخير", "البركة", "البركات", "المسرات", "المسرة", "السعادة", "الإقبال")
)


def find_listed(sheet: Sheet) -> list[Found]:
    """The longest listed name at each token, in text order without overlap; `sure` says whether it may
    stand alone."""
    out: list[Found] = []
    starts = [
        i
        for i, (word, bits) in enumerate(zip(sheet.page.memories, sheet.bits, strict=True))
        if bits & g.PHRASE or word.led_name or (word is NO_WORD and _opens_with(sheet.tokens[i]))
    ]
    last = 0
    for i in starts:
        best = _longest(sheet, i) if i >= last else None
        if best is None or _possessed(sheet, best) or _no_party(sheet, best):
            continue
        if best.type == "place" and sheet.tokens[best.last - 1].text.endswith(("ًا", "اً", "ٍ")):
            continue
        if best.skip and best.core == _ZEAL and sheet.tokens[i].form[best.skip - 1] == "ب":
            best.sure = False  # استقبلوه بحماس
        if best.type == "place" and best.core == sheet.tokens[i].form and best.core[0] == "و":
            joined = _joined(sheet, i, out)
            if joined is None and _his(sheet, best):
                continue
            best = joined or best
        if best.last > i + 1 or not (_adjective(sheet, best) or _of_nation(sheet, best)):
            out.append(best)
        if best.type == "place" and best.core.startswith(_AIRPORT) and sheet.word(best.last) == _AIRPORT_IS:
            best.last, best.core = best.last + 1, f"{best.core} {_AIRPORT_IS}"
        last = best.last
        _with_republic(sheet, best)
    return out


def _with_republic(sheet: Sheet, f: Found) -> None:
    """Let a land's name begin at the word for a republic before it: جمهورية | كينيا."""
    i = f.first - 1
    if i < 0 or f.skip or f.known is None or f.type != "place" or not f.sure:
        return
    if f.core not in g.lands() and fold(f.known.name) not in g.lands():
        return
    cut = g.cut_to(sheet.word(i), (_REPUBLIC,))
    if cut is not None and (i not in sheet.ends and sheet.taken[i] < 0):
        f.first, f.skip, f.core = i, cut[0], f"{_REPUBLIC} {f.core}"


def _his(sheet: Sheet, f: Found) -> bool:
    """Whether a name in ة is written with ه, as "his" or "it" is: وجده, "found it", for وجدة."""
    known = f.known is not None and f.known.name.endswith("ة") and f.last == f.first + 1
    return known and sheet.tokens[f.first].text.endswith("ه")


def _possessed(sheet: Sheet, f: Found) -> bool:
    """Whether a place's name in ة is an ordinary noun with "his": في حديثه, and not في حديثة."""
    if f.type != "place" or f.known is None or f.last > f.first + 1 or len(f.core) < 5:
        return False
    return (
        _his(sheet, f)
        and sheet.word(f.first - 1) in _WHERE
        and bool(g.facts(f.core[:-1]) & (g.COMMON | g.DERIVED))
    )


def _no_party(sheet: Sheet, f: Found) -> bool:
    """Whether a party's name that is an ordinary word too is that of a body of another kind, in marks or not:
    صحيفة النهضة، جمعية «صمود»."""
    if f.skip or not g.party_too(f.known):
        return False
    i = f.first - 2 if sheet.mark(f.first - 1) in OPENERS else f.first - 1
    return bool(sheet.word(i)) and sheet.core(i) in _NO_PARTIES


def _longest(sheet: Sheet, i: int) -> Found | None:
    t = sheet.tokens[i]
    if t.kind != "word":
        return _walk(sheet, i, 0, t.form)
    bits = sheet.bits[i]
    for skip, core in g.cut_to_listed(t.form):
        several = _walk(sheet, i, skip, core)
        if several is not None and several.last > i + 1:
            return several
    best: Found | None = None
    if bits & g.PHRASE:
        best = _walk(sheet, i, 0, t.form)
        if best is not None and bits & g.FUNCTION and best.last == i + 1:
            best = None
    if best is None and not bits & ~(g.COMMON | g.DERIVED | g.PHRASE):
        for skip, core in sheet.peeled.get(i, ()):
            f = _walk(sheet, i, skip, core)
            if f is not None and (best is None or f.last > best.last):
                best = f
    return best


def _opens_with(t: Token) -> bool:
    """Whether a listed name may begin with a token that is no Arabic word: 14 آذار."""
    return t.kind == "latin" or (t.kind == "number" and t.form in g.phrases())


def _joined(sheet: Sheet, i: int, before: list[Found]) -> Found | None:
    """وجدة is و + جدة where the article names جدة, or lists it behind a place of its region; else the
    town."""
    form = sheet.tokens[i].form
    rest = _walk(sheet, i, 1, form[1:])
    if rest is None or not rest.sure or rest.type != "place" or sheet.word(i - 1) in _WHERE:
        return None
    last = before[-1] if before else None
    listed = last is not None and i - last.last <= 1 and last.known is not None and rest.known is not None
    if listed and last.known.kind == rest.known.kind:  # type: ignore[union-attr]
        return rest
    return rest if any(t.form.endswith(form[1:]) and t.form != form for t in sheet.tokens) else None


def _walk(sheet: Sheet, i: int, skip: int, core: str) -> Found | None:
    node = g.phrases().get(core)
    if node is None:
        return None
    known, last, j = node.get(""), i + 1, i + 1
    shorter = known, last
    while j < sheet.size:
        node = node.get(sheet.tokens[j].form)
        if node is None:
            break
        j += 1
        if "" in node:
            shorter = (known, last) if known is not None and known.sure else shorter
            known, last = node[""], j
    if known is None:
        return None
    if not known.sure and last > i + 1 and shorter[0] is not None and shorter[1] < last:
        headed = i > 0 and sheet.tokens[i - 1].kind == "word" and sheet.core_bits(i - 1) & g.HEAD
        if shorter[0].sure and not (headed or sheet.mark(last) in CLOSERS):
            known, last = shorter  # أعلنت روسيا | اليوم, not قناة روسيا اليوم
    return Found(
        i, last, skip, known.type, sheet.words(i, last, core), "listed", known.key, i, known, known.sure
    )


def _adjective(sheet: Sheet, f: Found) -> bool:
    """Whether a name that is also an adjective stands as one: الصحف السعودية, لاجئة سورية, المشروبات
    الغازية."""
    before = sheet.word(f.first - 1)
    if f.skip or not f.core.endswith("ه"):
        return False
    if not g.facts(f.core) & g.NISBA:
        shaped = f.type == "place" and f.core.startswith("ال") and f.core.endswith("يه")
        many = before.startswith("ال") and (before.endswith("ات") or before.removeprefix("ال") in _BROKEN)
        many = many or before.startswith(("لل", "بال"))
        return shaped and many and not g.facts(before) & g.PHRASE
    if not before or g.facts(before) & g.FUNCTION:
        return False
    if f.core.startswith("ال"):
        return before.lstrip("وفب").startswith(("ال", "لل")) and not _name_alone(before)
    raw = sheet.tokens[f.first - 1].text
    if f.first > 1 and (sheet.word(f.first - 2).lstrip("ولب"), before) in _MEDIA:
        return True  # وسائل إعلام | سورية
    return raw.endswith(("ة", "ات")) and not sheet.core_bits(f.first - 1) & g.PLACE_HEAD


def _name_alone(form: str) -> bool:
    """Whether a folded word is by itself a name that a list holds, and no ordinary word: القاهرة."""
    known = g.phrases().get(form, {}).get("")
    return known is not None and known.sure


def _of_nation(sheet: Sheet, f: Found) -> bool:
    """Whether a state's name has the letters of an indefinite accusative nisba and stands as one: جنديا تركيا
    "a Turkish soldier", 12 سوريا "12 Syrians"; not فيها تركيا, 2011 سوريا.
    """
    if f.skip or f.type != "place" or not f.core.endswith("يا") or f.core.startswith("ال"):
        return False
    before = sheet.tokens[f.first - 1] if f.first else None
    if before is None or before.kind == "number":
        return before is not None and _COUNTED.fullmatch(before.form) is not None
    if before.kind != "word" or before.form[-1] != "ا" or before.form.endswith(_NO_TANWIN):
        return False
    if len(before.form) < _SHORTEST or _named_so(before.form):
        return False  # أما كينيا، هاجمت تركيا | سوريا
    noun, read = before.form[:-1], lex(before.form)
    known = noun in nouns() or head_in(noun, "people", "container", "force", "office")
    return known and not (read.participle or read.word_class)


def _named_so(form: str) -> bool:
    """Whether a word is the name of a state spelled like a nisba, behind which no nisba stands: تركيا."""
    node = g.phrases().get(form) if form.endswith("يا") else None
    return node is not None and "" in node and node[""].type == "place"


def settle(sheet: Sheet) -> None:
    """Keep an unsure listed name where something beside it, or elsewhere in the article, speaks for it."""
    open_ = [f for f in sheet.found if not f.sure and f.last]
    if not open_:
        return
    certain = {f.key for f in sheet.found if f.sure and f.key and f.last}
    certain |= {
        f.known.kind for f in sheet.found if f.sure and f.last and f.type == "place" and f.known is not None
    }
    for f in open_:
        f.sure = _spoken_for(sheet, f, certain)
    for f in open_:
        if not f.sure:
            f.sure = f.type != "person" and _among(sheet, f)
    kept = {f.key for f in open_ if f.sure and f.type == "place"}
    speak = {f.key for f in open_ if f.sure and f.type == "person"}
    for f in open_:
        f.sure = f.sure or f.key in speak
        if not f.sure and f.key in kept:
            f.sure = f.skip > 0 or sheet.word(f.first - 1) in _WHERE
        if not f.sure:
            for k in range(f.first, f.last):
                sheet.taken[k] = -1


def _spoken_for(sheet: Sheet, f: Found, certain: set[str]) -> bool:
    if f.known is None:
        return False
    before = sheet.word(f.first - 1)
    bits = sheet.core_bits(f.first - 1)
    if f.type == "person":
        led = bool(before) and (sheet.core(f.first - 1) in _LED or before in _LED or says_that(before))
        ally = sheet.named(f.first - 1) if f.skip and sheet.word(f.first)[0] == "و" else None
        if ally is not None and ally.sure and ally.type in ("organization", "person"):
            return not f.core.startswith("ال")  # مليشيات الحوثي وصالح
        return led or (f.key in certain and not f.core.startswith("ال"))
    if f.type == "organization":
        return _organization_spoken_for(sheet, f, certain, bits)
    if f.key in certain and g.facts(f.core) & g.PLACE_HEAD:
        return True
    if f.known.kind in certain and f.known.kind and _after_where(sheet, f):
        return True
    if " " in f.known.name and " " not in f.core:
        return f.key in certain  # فيلادلفيا is the border strip only where محور فيلادلفيا is named
    if bits & g.OUTSIDE and not sheet.core(f.first - 1).startswith("ال"):
        return True
    if f.core in g.lands() and _no_adjective(sheet, f, before):
        return True  # أعلنت مالي، في مالي
    if before and (before in _RULED or sheet.core(f.first - 1) in _RULED) and not f.core.startswith("ال"):
        return True  # رئيس مالي، جيش مالي: of states, and of nothing that is مالي, "financial"
    raw = sheet.tokens[f.last - 1].text
    if f.last == f.first + 1 and (g.ordinary(f.core) or (f.known.name.endswith("ة") and raw.endswith("ه"))):
        return False
    return before in _WHERE or (f.skip > 0 and f.core in _bare_after(sheet, f))


def _no_adjective(sheet: Sheet, f: Found, before: str) -> bool:
    """Whether a state's name that is an adjective too stands where none can: behind a preposition, behind a
    verb in the feminine, or at the head of a line before one."""
    if f.skip:
        return sheet.tokens[f.first].form[f.skip - 1] in "بل"
    if not before:
        opens = f.first == 0 or sheet.tokens[f.first - 1].kind == "break"
        return opens and _hers(sheet.word(f.last))
    return before in _WHERE or before in _WITH or _hers(before) or lex(before).that == ""


def _hers(form: str) -> bool:
    """Whether a folded word is a verb in the feminine singular: أعلنت، تقطع."""
    form = form.removeprefix("و")
    feminine = form.startswith(("ت", "ست")) or (form.endswith("ت") and not form.endswith("ات"))
    return feminine and (is_verb(form) or verbal(form))


def _after_where(sheet: Sheet, f: Found) -> bool:
    """Whether في, بـ or the like stands before: with other places of the same region in the article, that
    is enough."""
    if f.skip:
        return (
            sheet.tokens[f.first].form[f.skip - 1] == "ب"
            and not g.facts(sheet.tokens[f.first].form) & g.COMMON
        )
    if sheet.word(f.first - 1).lstrip("و") not in ("في", "الي"):
        return False
    after = sheet.word(f.last)
    return (
        not after or after[0] == "و" or bool(g.facts(after) & g.FUNCTION and after != "من") or is_verb(after)
    )


def _bare_after(sheet: Sheet, f: Found) -> tuple[str, ...]:
    """The core itself where the clitic on it is the preposition بـ or لـ, which places take."""
    letter = sheet.tokens[f.first].form[f.skip - 1]
    if g.facts(sheet.tokens[f.first].form):
        return ()
    return (f.core,) if letter in "بل" and not g.ordinary(f.core) and not g.facts(f.core) & g.GIVEN else ()


def _medium(sheet: Sheet, i: int) -> bool:
    """Whether an indefinite head before a paper's name is one of papers and houses, and no ministry."""
    head = sheet.core(i)
    return not head.startswith("ال") and (g.head_kind(head) == "media" or head in _HOUSES)


def _organization_spoken_for(sheet: Sheet, f: Found, certain: set[str], bits: int) -> bool:
    assert f.known is not None
    kind = f.known.kind
    quoted = sheet.in_marks(f)
    # حركة فتح, but not طالبت السلطات بفتح المعابر nor طلبت الحكومة فتح تحقيق
    headed = bits & g.HEAD and not f.skip and not sheet.core(f.first - 1).startswith("ال")
    if headed and (kind != "media" or _medium(sheet, f.first - 1)):
        return True
    if quoted and kind in ("media", "tech", "armed"):
        return True
    if sheet.core(f.first - 1) == "منصه" if sheet.word(f.first - 1) else False:
        return True
    if kind == "media" and not f.skip and sheet.word(f.first - 1).removeprefix("و") in _REPORTERS:
        return True  # أفاد مراسل الجزيرة
    if kind in ("armed", "international") and f.key in certain:
        return True
    before = sheet.named(f.first - 1)
    return f.known.name == "الحوثيون" and (f.skip > 0 or before is None or before.type != "person")


def _among(sheet: Sheet, f: Found) -> bool:
    """Whether the name is joined by و or a comma to a sure one of its type: المكلا وعتق والشحر."""
    for step in (-1, 1):
        k = f.first - 1 if step < 0 else f.last
        if 0 <= k < sheet.size and sheet.tokens[k].form in _JOINTS:
            k += step
        elif (step < 0 and not (f.skip and sheet.tokens[f.first].form[0] == "و")) or (
            step > 0 and not sheet.word(k).startswith("و")
        ):
            continue
        if f.type == "organization" and (sheet.definite(f.last) or g.facts(f.core) & (g.NISBA | g.ADJECTIVE)):
            return False  # الكونغرس والرأي العام, الدراسات الإسلامية والعربية
        after = sheet.word(f.last)
        if g.facts(f.core) & TITLES and after and not after.startswith("و"):
            return False  # المتحدث باسم الوزارة، السفير فلان
        other = sheet.named(k)
        if other is not None and other is not f and other.sure and other.type == f.type:
            return True
    return False


def names_other(sheet: Sheet, f: Found) -> bool:
    """Whether a listed name's words name something else where they stand.

    A treaty by its place (اتفاق الطائف), a birthplace (مسقط رأسه), a direction (من الشرق إلى الغرب), a thing
    pointed at (هذه الدولة الإسلامية, "this Islamic state"), a battle (طوفان الأقصى).
    """
    if f.skip == 1 and sheet.word(f.first) in _HAIL:
        return True  # وابل من الرصاص: a hail, not "and Apple"
    if f.core.startswith(_AFFAIRS) and sheet.word(f.first).startswith("لل"):
        return True  # وكيل الوزارة للشؤون الصحية: what he sees to
    if f.core == _ZEAL and not f.skip and sheet.word(f.last) in _OF_ZEAL:
        return True  # وسط حماس شديد
    if f.core == _YEMEN and sheet.word(f.last) in _WISHES:
        return True  # باليمن والبركات: "with good fortune and blessings"
    if f.core == _CAIRO and not f.skip and sheet.word(f.first - 1).removeprefix("و") in _COMPELLING:
        return True  # القوة القاهرة: force majeure
    if f.core == _BAQUBA and sheet.word(f.first - 1) not in _WHERE and not f.skip:
        return not sheet.core_bits(f.first - 1) & g.PLACE_HEAD  # حكم عليه بعقوبة السجن
    if f.core == _BANK and sheet.word(f.last) in _OTHER_BANKS:
        return True  # على الضفة الأخرى من النهر
    behind = sheet.core(f.first - 1) if f.core == _FARTHEST and sheet.word(f.first - 1) else ""
    if behind.startswith("ال") and not g.facts(behind) & g.PLACE_HEAD:
        return True  # الموعد الأقصى، الحد الأقصى
    if f.core == _MUSCAT and sheet.word(f.last).startswith(_HEAD_OF):
        return True
    if f.core == _WEST and (
        sheet.word(f.first - 1) in _TOWARDS
        or {sheet.word(f.first - 2), sheet.word(f.last + 1)} & _EAST
        or {sheet.word(f.first - 1), sheet.word(f.last), sheet.word(f.last + 1)} & _SIDES
    ):
        return True  # من الغرب إلى الشرق، في الشمال والغرب
    if f.how == "listed" and f.core == _ISLAMIC_STATE and sheet.word(f.first - 1) in _THIS:
        return True
    before = sheet.word(f.first - 1)
    if (
        f.type == "organization"
        and sheet.word(f.first - 2) == _NEWS_ITEM
        and _LINK in sheet.word(f.first - 3)
    ):
        return True  # رابط الخبر بصحيفة المرفأ: where the page stands, on its last line
    if f.type != "place" or not before:
        return False
    pact = before.removeprefix("و") in _PACTS or sheet.core(f.first - 1) in _PACTS
    return before in _OPERATIONS or (pact and (f.core not in g.lands() or before in _PRAYERS))
