"""Names that a head noun opens: organizations (وزارة الخارجية الأميركية) and places (ميناء عدن).

The head begins the name; what its complement is made of says where it ends. After K. C. Ryding, *A Reference
Grammar of Modern Standard Arabic* (2005), ch. 8: the construct state.
"""

from __future__ import annotations

from itertools import pairwise

from isnad.lexicons import gazetteer as g
from isnad.lexicons.gazetteer import name_words
from isnad.reading.names.complements import (
    FOR_FAIRS,
    NOT_COMPLEMENT,
    OF_WHAT,
    PASSING,
    SIDES,
    adjectives,
    after_definite,
    agency,
    in_place,
    led_by,
    named_after,
    of_office,
    purpose,
    second_adjective,
    strangers,
)
from isnad.reading.names.emblems import emblem_end
from isnad.reading.names.foreign_papers import paper_end
from isnad.reading.names.found import Found, Sheet
from isnad.reading.names.qualified import qualify
from isnad.reading.names.shapes import SONS, TRIBES, given_strength, is_masdar, is_verb, stranger
from isnad.reading.names.sites import find_royal_work, find_site
from isnad.reading.words.event_words import names_act
from isnad.reading.words.party_words import verbal
from isnad.text.folding import fold

__all__ = ["COMMITTEE", "find_bodies"]


# Definite nouns after which a head is no name: who does it, not what it is called.
_VAGUE = name_words("vague")
# What a government, an army or a force may be of: حكومة الوفاق, قوات النظام.
_STATE_OF = name_words("state_of")
_MINISTRIES = name_words("ministries")
_WHERE = name_words("where")
# Heads whose indefinite complement is taken for a name only when a list says so.
_CHAIN_HEADS = name_words("chain_heads")
_NO_MIDDLE = name_words("no_middle")
_BY_STRANGER = name_words("by_stranger")
# Heads that are no part of the name where a name follows them.
_DROPPED = name_words("dropped")
_NEEDS_NAME = name_words("needs_name")
_FOLLOWED_BY_PLACE = name_words("followed_by_place")
# Heads of bodies that are adjectives behind a definite noun: الحرية الأكاديمية.
_ALSO_ADJECTIVES = frozenset((fold("الأكاديمية"),))
# Portfolios that are also goods or matters, of which there are things and not only ministers: ناقلة النفط.
_GOODS = frozenset(fold(w) for w in ("النفط", "الطاقة", "الصحة", "المالية", "التربية", "العدل"))
# Definite nouns whose adjective a portfolio's name is too: السياسة الخارجية, السوق المالية.
_QUALIFIED = tuple("ل" + noun for noun in name_words("qualified"))
# What an office is run for, so that no body is named: انتخابات الرئاسة.
_CONTESTS = tuple(fold(w) for w in ("انتخابات", "سباق", "مرشح", "حملة"))
# Media of which a country has one: التلفزيون السوري, and not الصحيفة السورية.
_BROADCASTERS = frozenset(fold(w) for w in ("التلفزيون", "الإذاعة"))
_OF_STATES = name_words("of_states")
_ARMS = fold("سلاح")
# Forces, and the arms and tasks by which they are called.
_FORCES = (fold("قوة"), fold("قوات"))
_OF_FORCES = name_words("of_forces")
_CHAINED_FORCES = frozenset(fold(w) for w in ("أمن", "حفظ", "حماية", "تدخل", "مهام"))
_OF_TOWNS = frozenset(fold(w) for w in ("جامعة", "بلدية", "أمانة", "شرطة"))
_TOWN_HALL = fold("بلدية")
_COMMAND = fold("قيادة")
# Masdars whose letters are those of an office and its owner too: مراقبة, مراقبه.
_WATCHING = frozenset(fold(w) for w in ("مراقبة", "مساعدة"))
# Where matters are studied or tended, which are other places too (مركز شرطة المدينة).
_SERVED = frozenset(fold(w) for w in ("خدمات", "قيادة", "إدارة", "نواب"))
_STUDIED, _STUDIES = name_words("studied"), (OF_WHAT - _SERVED) | name_words("studies")
# What has a command of its own: قيادة شرطة ديالى.
_COMMANDED = frozenset(fold(w) for w in ("شرطة", "عمليات", "درك", "جمارك", "حرس"))
_MOTHERS = frozenset(fold(w) for w in ("أم", "أبو", "ابن"))
_A_SYSTEM, _A_POLICE = fold("نظام"), fold("شرطة")
# What moves, so that no movement is meant: حركة السفن.
_MOVEMENT, _MOVING = fold("حركة"), name_words("moving")
_REGIME, _PRESIDENCY, _THE_PRESIDENCY = fold("النظام"), fold("رئاسة"), fold("الرئاسة")
_OF_SYSTEMS = name_words("of_systems")
_GOVERNING = frozenset(fold(w) for w in ("الحكومة", "الجيش", "البرلمان"))
_GENERIC, _UNNAMED = name_words("generic"), name_words("unnamed")
# What somebody leads, by whose name it is called.
_LED = frozenset(fold(w) for w in ("نظام", "إدارة", "حكومة"))
_OF_RULERS, _LEFT_BEFORE_ARMED = name_words("of_rulers"), name_words("left_before_armed")
_WELL_KNOWN, _NO_BODIES = name_words("well_known"), name_words("no_bodies")
_COUNCIL_OF_STATE = ("مجلس", fold("الدولة"))
_OFFICIAL = fold("الرسمي")
_BOTH_GENDERS = name_words("both_genders")
_MISSION = fold("بعثة")
# Bodies of one district: أمانة منطقة الرياض.
_LOCAL = name_words("local")
# What is one man's before his title and name.
_HIS_PLACES = frozenset(fold(w) for w in ("مكتب", "ديوان", "ديوانية"))
_NOT_OF_PLACES = name_words("not_of_places")
_DISTRICT = fold("مديرية")  # مديرية عدن is a district, مديرية الدفاع المدني a body
_ALSO_ORDINARY = name_words("also_ordinary")
_RUNS = name_words("runs")
_OF_OFFICE = name_words("of_office")
_LEFT_BEFORE_NAMES = name_words("left_before_names")
# What is taught there may be a body's or people's noun: كلية الإدارة الصناعية.
_SCHOOLS = frozenset(fold(w) for w in ("كلية", "معهد", "أكاديمية"))
# Which of several a feminine is.
_WHICH = frozenset(fold(w) for w in ("أولى", "أخرى", "كبرى", "صغرى"))
_DIRECTORATE = fold("الإدارة")
_GENERAL = fold("العامة")
# Which directorate is one of a matter: الإدارة الوطنية للمراعي.
_GENERAL_OF = frozenset(fold(w) for w in ("العامة", "الوطنية", "المركزية", "الجهوية", "الإقليمية"))
_GROUP = fold("الجماعة")
_ALLIANCE = fold("التحالف")
_JOURNAL = fold("المجلة")
_COURT = fold("المحكمة")
_NETWORK = fold("الشبكة")
_RELATIVES = frozenset(fold(w) for w in ("الذي", "التي"))
# A campaign is a body where it says whose it is and what for (الحملة الأهلية لإنقاذ الغابات); else it is one
# of bombs, votes or goods.
_CAMPAIGN = fold("الحملة")
_OF_CAMPAIGNS = name_words("of_campaigns")


# Of many nations, of the press, and the services of an army.
_OF_NATIONS = (fold("متعددة"), fold("الجنسيات"))
_OF_PRESS, _ARMY = fold("الإعلامي"), fold("الجيش")
_SECRET = frozenset(fold(w) for w in ("مخابرات", "استخبارات"))


_IN = fold("في")
_PARLIAMENTS = frozenset(
    fold(w) for w in ("مجلس", "المجلس", "برلمان", "البرلمان", "الكونغرس", "الكونجرس", "الكنيست")
)
COMMITTEE = fold("لجنة")
"""A body that is part of another: لجنة المياه في مجلس الأعيان."""


def find_bodies(sheet: Sheet) -> list[Found]:
    """The names that heads open, in text order; they may overlap listed names and each other."""
    out: list[Found] = []
    heads, honorific = g.HEAD | g.PLACE_HEAD | g.PORTFOLIO, g.HONORIFIC
    ends, peeled = sheet.ends, sheet.peeled
    for i, (bits, after) in enumerate(pairwise((*sheet.bits, 0))):
        if not (bits & heads or after & honorific or i in peeled or i in ends):
            continue
        work = find_royal_work(sheet, i) if after & honorific else None
        if work is not None:
            out.append(work)
            continue
        if not (bits & heads or i in ends or i in peeled):
            continue
        if i and sheet.word(i - 1) in _RELATIVES and is_verb(sheet.word(i)):
            continue  # العلاقات التي | تجمع البلدين
        listed = sheet.ends.get(i)
        if listed is not None and listed.type == "organization":
            qualify(sheet, listed, out)
            continue
        if bits & heads:
            if not bits & g.FUNCTION:
                _at(sheet, i, 0, sheet.tokens[i].form, bits, out)
            continue
        for skip, core in sheet.peeled.get(i, ()):
            if _at(sheet, i, skip, core, g.facts(core), out):
                break
    return out


def _at(sheet: Sheet, i: int, skip: int, core: str, bits: int, out: list[Found]) -> bool:
    seat = core == _TOWN_HALL and not (skip or sheet.core_bits(i + 1) & g.OUTSIDE)  # not بلدية محافظة كذا
    if seat and (sheet.core_bits(i - 1) & g.OFFICE or sheet.word(i - 1) in _WHERE):
        return find_site(sheet, i, skip, core, g.PLACE_HEAD | g.OUTSIDE, out)  # رئيس بلدية | صيدا
    led = sheet.ends.get(i + 1) if skip and core == _PRESIDENCY else None
    if led is not None and led.type == "place":
        return False  # اجتماع برئاسة مصر
    if bits & g.HEAD:
        end = _organization_end(sheet, i, core)
        if end > i + 1:
            drop = core in _DROPPED and (core != "كتله" or sheet.ends.get(i + 1) is not None)
            if not drop:
                grounds = any(sheet.word(k) == FOR_FAIRS for k in range(i, end))
                kind = "place" if grounds else "organization"  # مركز الشط الدولي للمعارض
                out.append(Found(i, end, skip, kind, sheet.words(i, end, core), "head"))
            elif sheet.ends.get(i + 1) is None:
                form, end = sheet.word(i + 1), _own_end(sheet, i, end, core)
                out.append(Found(i + 1, end, 0, "organization", sheet.words(i + 1, end, form), "head"))
            return True
    if core == _ALLIANCE and led_by(sheet, i + 1):
        out.append(Found(i, i + 1, skip, "organization", core, "head"))
        return True
    if core == _THE_PRESIDENCY and sheet.word(i + 1) == _GENERAL:
        end = purpose(sheet, i + 2, "council")
        if end > i + 2:  # الرئاسة العامة للمراعي
            out.append(Found(i, end, skip, "organization", sheet.words(i, end, core), "head"))
            return True
    if bits & g.PORTFOLIO and core in _MINISTRIES and not _minister(sheet, i - 1):
        after = sheet.word(i + 1)
        if after.startswith("ال") and after.endswith("ه") and g.nisba_place(after):
            out.append(Found(i, i + 2, skip, "organization", f"{core} {after}", "head"))
            return True
    if bits & g.PLACE_HEAD and not sheet.tokens[i].text.endswith("ئه"):  # ولائه الكامل is no ولاية
        return find_site(sheet, i, skip, core, bits, out)
    return False


def _own_end(sheet: Sheet, i: int, end: int, core: str) -> int:
    """The end of a name whose head at `i` is no part of it, without what agrees with the head: مليشيات الحوثي
    | المسلحة.
    """
    she = core.endswith(("ه", "ات"))
    while end > i + 2 and she and sheet.definite(end - 1) and sheet.word(end - 1).endswith("ه"):
        end -= 1
    return end


def _minister(sheet: Sheet, i: int) -> bool:
    """Whether the nisba behind a portfolio is that of the word at `i` before it: a minister, a thing;
    or that word is an election (انتخابات الرئاسة الأميركية), which names no body.
    """
    form = sheet.word(i)
    if form.endswith(_CONTESTS) or form.endswith(_QUALIFIED):
        return True
    if sheet.definite(i) and form.endswith(("ات", "اث", "اع", "ون", "يه")) and i not in sheet.ends:
        return True  # الأحداث الداخلية الفلسطينية
    goods = sheet.core(i + 1) in _GOODS and not is_verb(form) and not form.startswith("ال")
    if goods and sheet.core_bits(i) & (g.COMMON | g.DERIVED) and not sheet.core_bits(i) & g.FUNCTION:
        return True  # شاحنة النفط الكندية: the nisba is the truck's
    return bool(sheet.core_bits(i) & g.OFFICE) and sheet.core(i).startswith(("وزير", "وزرا"))


# -- organizations


def _organization_end(sheet: Sheet, i: int, core: str) -> int:
    """The token after the organization's name that token `i` heads; `i` when the head stands bare or with no
    name.

    وزارة الخارجية الأميركية السابقة: ends before السابقة ("the former US Department of State").
    """
    kind = g.head_kind(core)
    if core == _ARMS and g.facts(sheet.word(i + 1)) & g.HEAD:
        return i  # نزع سلاح | حزب الغد
    if core.startswith("ال") and len(core) > 4:
        end = _definite(sheet, i, core, kind)
    else:
        end = _construct(sheet, i, core, kind)
    if core == COMMITTEE and end > i + 1:
        within = _of_parliament(sheet, end)
        return within if within > end else in_place(sheet, end)
    if end == i or core not in _FOLLOWED_BY_PLACE:
        return end
    # وزارة الصحة في غزة is another than the state's; وزارة الخارجية بجدة only has an office there
    another = sheet.word(end) == "في" and not g.nisba_place(sheet.word(end - 1))
    return in_place(sheet, end, kind != "ministry") if another or kind != "ministry" else end


def _of_parliament(sheet: Sheet, end: int) -> int:
    """The token after the parliament of which a committee is, behind the `end` of its own name: لجنة المياه |
    في مجلس الأعيان; `end` where none is told."""
    within = sheet.word(end) == _IN
    j, skip = (end + 1, 0) if within else (end, 1)
    core = sheet.word(j)[skip:]
    if core not in _PARLIAMENTS or not (within or sheet.word(end).startswith("ب")):
        return end
    listed = sheet.ends.get(j)
    if listed is not None and listed.type == "organization" and listed.skip == skip:
        return adjectives(sheet, listed.last, False)
    last = _organization_end(sheet, j, core)
    return last if last > j else end


def _definite(sheet: Sheet, i: int, core: str, kind: str) -> int:
    """المجلس الأعلى للقضاء, القوات المسلحة المصرية: adjectives that agree, then what the body is for."""
    if core in _ALSO_ORDINARY or f"{core} {sheet.word(i + 1)}" in _NO_BODIES:
        return i
    if core in _ALSO_ADJECTIVES and sheet.word(i - 1).startswith(("ال", "بال", "وال", "لل")):
        return i  # الحرية الأكاديمية
    if core == _NETWORK and not (g.facts(sheet.word(i + 1)) & g.NISBA and sheet.word(i + 2).startswith("ل")):
        return i  # الشبكة الوطنية للكهرباء, not الشبكة الكينية لحقوق الرعاة
    many = (sheet.word(i + 1).removeprefix("ال"), sheet.word(i + 2)) == _OF_NATIONS
    if many and core.removeprefix("ال") in _FORCES:
        return i + 3  # القوات متعددة الجنسيات
    feminine = core.endswith(("ه", "ات"))
    end, named = _past_adjectives(sheet, i + 1, feminine, "broadcaster" if core in _BROADCASTERS else kind)
    if end == i + 1:
        return _past_one_word(sheet, i, feminine, kind)
    national = kind == "company" and sheet.word(end).startswith("لل")  # الشركة السعودية للملاحة
    if core == _COURT and (seat := in_place(sheet, end)) > end:
        return seat  # المحكمة الابتدائية بالرباط: each town has its own
    if not (named or national) or (core == _REGIME and _system(sheet, i + 1, end)):
        return i
    if kind == "council" and not g.facts(sheet.word(end - 1)) & g.NISBA and second_adjective(sheet, end):
        end = adjectives(sheet, end + 1, True)  # الغرفة التجارية | والصناعية
    said = {sheet.word(k) for k in range(i + 1, end)}
    general = core == _DIRECTORATE and sheet.word(i + 1) in _GENERAL_OF
    plain, end = end, purpose(sheet, end, "council" if general or core == _JOURNAL else kind)
    known = core in _GOVERNING or f"{core} {sheet.word(i + 1)}" in _WELL_KNOWN
    if core == _CAMPAIGN:
        return in_place(sheet, end) if end > plain and said & _OF_CAMPAIGNS else i
    if end == plain and not known and (said <= _GENERIC or not named or core in _UNNAMED):
        return i
    return end


def _past_adjectives(sheet: Sheet, end: int, feminine: bool, kind: str) -> tuple[int, bool]:
    """The token after the definite adjectives from `end` on that agree with a body's noun, and whether one
    of them tells which body it is.
    """
    named = False
    telling = g.ADJECTIVE if kind in ("company", "media") else g.ADJECTIVE | g.NISBA
    while _can_agree(form := sheet.word(end), kind, named):
        bits = g.facts(form)
        relational = named and kind in ("council", "company") and form.endswith(("يه", "ي"))
        noun = relational and form not in PASSING and bits & (g.COMMON | g.DERIVED)
        if not (bits & (g.ADJECTIVE | g.NISBA) or noun):
            break
        if form.endswith("ه") != feminine and form not in _BOTH_GENDERS:
            break
        named = named or bool(bits & telling)
        end += 1
    return end, named


def _can_agree(form: str, kind: str, named: bool) -> bool:
    """Whether a word can be an adjective of a body: definite, and no word for people: المسؤولين."""
    if not form.startswith("ال") or g.facts(form) & g.FUNCTION or form.endswith(("ون", "ين")):
        return False
    return named or form != _OFFICIAL or kind not in ("media", "broadcaster")


def _past_one_word(sheet: Sheet, i: int, feminine: bool, kind: str) -> int:
    """The token after what a council or party at `i` is for, behind a word that only agrees with it; `i`
    without that: الهيئة المنظمة للانتخابات.
    """
    form, end = sheet.word(i + 1), i + 2
    free = (
        kind in ("council", "party")
        and sheet.core(i) != _GROUP
        and form.startswith("ال")
        and form not in PASSING
    )
    told = form == _OF_PRESS or not g.facts(form) & (NOT_COMPLEMENT | g.MODIFIER)
    agrees = told and form.endswith("ه") == feminine
    if form == _OF_PRESS and not sheet.word(end).startswith("لل"):
        return i  # المكتب الإعلامي | لوزارة الدفاع; but المكتب الإعلامي للرئاسة
    beyond = purpose(sheet, end, kind) if free and agrees else end
    return beyond if beyond > end else i


def _system(sheet: Sheet, first: int, end: int) -> bool:
    """Whether the adjectives of النظام say that it is a system and no state's rule: النظام المصرفي السعودي,
    النظام السعودي للتحويلات."""
    return sheet.word(end).startswith("لل") or sheet.word(first) in _OF_SYSTEMS


def _construct(sheet: Sheet, i: int, core: str, kind: str) -> int:
    """وزارة الخارجية, مجلس محافظة كذا, قوات حفظ السلام: what an indefinite head has for its complement."""
    j = i + 1
    form = sheet.word(j)
    if not form:
        return i
    if core == "مكتب" and g.facts(form) & g.OFFICE and form in _OF_OFFICE:
        return of_office(sheet, j)
    end = emblem_end(sheet, i, core, kind) if core not in TRIBES else _of_tribe(sheet, j)
    if end > i:
        return end
    end = agency(sheet, j) if core == "وكاله" else 0
    end = end or _of_place(sheet, j, core, kind)
    if end:
        return end
    if kind == "media" and (end := paper_end(sheet, j)):
        return end
    listed = sheet.ends.get(j)
    if core in _NOT_OF_PLACES and listed is not None and (core != _DISTRICT or listed.type == "place"):
        return i
    if listed is not None and not listed.skip:
        return _of_listed(sheet, i, core, listed, kind)
    bits = g.facts(form)
    if core in _HIS_PLACES and bits & g.HONORIFIC and given_strength(sheet.word(j + 1)) > 0:
        return i  # مكتب الوزير فلان الفلاني: the man's, and no body named after him
    end = _of_person(sheet, j, core, bits, kind)
    if end >= 0 or bits & g.FUNCTION:
        return max(end, i)
    if form.startswith("ال") and len(form) > 3:
        if core in _ALSO_ORDINARY or not sheet.definite(j):
            return i
        return _of_definite(sheet, i, j, core, form, bits, kind)
    return _of_indefinite(sheet, i, core, bits, kind)


def _of_tribe(sheet: Sheet, j: int) -> int:
    """The token after the name at `j` of those whom a tribe's noun heads: قبيلة | بني سالم، قبائل | حاشد; 0
    where it is one with the article or none."""
    form = sheet.word(j)
    if form in SONS:
        return j + 2 if sheet.word(j + 1) else 0
    own = not form.startswith("ال") and j not in sheet.ends and not g.facts(form) & (g.FUNCTION | g.NISBA)
    return j + 1 if own and (stranger(form) or given_strength(form) > 0) else 0


def _of_place(sheet: Sheet, j: int, core: str, kind: str) -> int:
    """The token after the town, district or side at `j` of which a body is, where that alone is what it is
    called by: جامعة أكسفورد, مجلس محافظة الأنبار; 0 without one.
    """
    form = sheet.word(j)
    if form in _MOTHERS and kind == "council" and sheet.definite(j + 1):
        return j + 2  # جامعة أم الروافد
    town = g.phrases().get(form, {}).get("") if core in _OF_TOWNS and j not in sheet.ends else None
    if (town is not None and town.type == "place") or (core in _LOCAL and form in SIDES):
        return j + 1  # غرفة الشرقية: no adjective of an indefinite noun has the article
    seat = sheet.ends.get(j + 1) if core in _LOCAL and g.facts(form) & g.OUTSIDE else None
    return seat.last if seat is not None and seat.type == "place" and not seat.skip else 0


def _of_listed(sheet: Sheet, i: int, core: str, listed: Found, kind: str) -> int:
    """The token after the listed name of which the body at `i` is: وكالة أنباء هولندا; `i` where it is no
    part of the body's own.
    """
    if listed.type == "organization":
        left = core in _LEFT_BEFORE_NAMES or (core in _LEFT_BEFORE_ARMED and _of_fighters(listed))
        return i if left else _of_body(sheet, core, listed, kind)
    if kind == "media":
        return listed.last
    shaped = kind in ("council", "ministry", "company", "party")
    return purpose(sheet, adjectives(sheet, listed.last, shaped), kind)


def _of_person(sheet: Sheet, j: int, core: str, bits: int, kind: str) -> int:
    """The token after the person at `j` who rules, or after whom a body is named: حكومة نادر, جامعة الملك
    نادر; -1 without one.
    """
    figure = sheet.figures.get(j)
    if core in _LED:
        leader = figure or (sheet.figures.get(j + 1) if bits & g.HONORIFIC else None)
        if leader is not None and not leader.skip:
            return leader.last
    named = figure is not None or bool(bits & g.HONORIFIC)
    if kind == "council" and given_strength(sheet.word(j)) > 1 and sheet.definite(j + 1):
        named = named or _feminine(sheet, j + 1)  # جامعة نايف العربية
    if kind in ("council", "company") and named and core not in _NEEDS_NAME:
        return named_after(sheet, j)
    return -1


def _of_indefinite(sheet: Sheet, i: int, core: str, bits: int, kind: str) -> int:
    """The token after the complement without an article of the body at `i`: شركة هيلبرغ, قوات حفظ السلام; `i`
    where that only describes it.
    """
    j = i + 1
    form = sheet.word(j)
    mark = sheet.mark(j - 1) or sheet.mark(j)
    described = form[0] == "م" and sheet.tokens[j].text.endswith("ة") and not sheet.definite(j + 1)
    if core.endswith("ه") and (described or form in _WHICH) and not mark and kind in ("party", "company"):
        return i  # جماعة مغمورة, مجموعة أولى
    if core.endswith("ه") and kind == "party" and form.endswith("ت") and verbal(form) and not mark:
        return i  # جماعة نفذت الهجوم, جماعة أسست على خلاف القانون
    if core in _BY_STRANGER and _foreign(form, bits) and not (form[0] == "و" and form[-1] == "ا"):
        end = strangers(sheet, j, kind)
        seat = sheet.ends.get(end) if kind == "company" and core.endswith("ه") else None
        of_town = seat is not None and seat.type == "place" and not seat.skip and seat.core not in g.lands()
        return seat.last if seat is not None and of_town else end  # شركة فسفاط | قفصة
    chained = (core in _FORCES and form in _CHAINED_FORCES) or (core == _COMMAND and form in _COMMANDED)
    chained = chained or (core in _STUDIED and form in _STUDIES)
    if (core in _CHAIN_HEADS or chained) and (form in _WATCHING or not bits & NOT_COMPLEMENT):
        return _chain(sheet, i, j, kind)
    return i


def _of_fighters(listed: Found) -> bool:
    """Whether a listed body is a party or an armed group, and no army: قوات | حزب النهر, قوات جيش النهر."""
    armed = listed.known is not None and listed.known.kind == "armed"
    return armed and g.head_kind(listed.core.split(" ", 1)[0]) not in ("state", "force")


def _of_body(sheet: Sheet, core: str, listed: Found, kind: str) -> int:
    """The token after a body of another body, its purpose and its seat: صندوق الأمم المتحدة للسكان, بعثة
    الأمم المتحدة في ليبيا, بعثة الأمم المتحدة لدعم الاستقرار في مالي.
    """
    end = adjectives(sheet, listed.last, False)
    if sheet.word(end).startswith("لل"):
        end = purpose(sheet, end, kind)
    elif core == _MISSION and _sent_for(sheet, end):
        end = adjectives(sheet, end + 2, True)
    elif core == COMMITTEE:
        end = purpose(sheet, end, "council")
    return in_place(sheet, end) if core == _MISSION else end


def _sent_for(sheet: Sheet, j: int) -> bool:
    """Whether at `j` stands the work for which a mission is there: بعثة الأمم المتحدة | لدعم الاستقرار."""
    form = sheet.word(j)
    work = names_act(form[1:]) or is_masdar("ال" + form[1:])
    return form.startswith("ل") and work and sheet.definite(j + 1)


def _feminine(sheet: Sheet, j: int) -> bool:
    """Whether an adjective in ة stands at `j`, of the body and not of the man after whom it is named."""
    return sheet.tokens[j].text.endswith("ة") and bool(g.facts(sheet.word(j)) & (g.ADJECTIVE | g.NISBA))


def _foreign(form: str, bits: int) -> bool:
    """Whether a word may be the name of a party, company or paper: no list explains it, or only by its
    letters."""
    if g.peel(form) or form.endswith("يه"):
        return False  # مجموعة ماركسية: an adjective
    if stranger(form):
        return True
    shaped = form.endswith(("ه", "ين", "ات", "ها", "هم", "ون")) or form.startswith(
        ("ال", "و", "ل", "ب", "ي", "ت")
    )
    return bits == g.DERIVED and not shaped and not is_verb(form)


def _of_definite(sheet: Sheet, i: int, j: int, core: str, form: str, bits: int, kind: str) -> int:
    if bits & g.HONORIFIC and given_strength(sheet.word(j + 1)) > 1:
        return i  # جماعة الداعية فلان: the person's
    if f"{core} {form}" in _NO_BODIES and not (
        kind == "council" and g.facts(sheet.word(j + 1)) & g.ADJECTIVE
    ):
        return i  # وحدة الشعب الكيني; not هيئة الدفاع المدني
    if core in _SCHOOLS and (bits & g.HEAD or form in _VAGUE) and j not in sheet.ends:
        described = sheet.definite(j + 1) and sheet.word(j + 1).endswith("ين") and form in _VAGUE
        return after_definite(sheet, j + 1 + described, kind)  # كلية الضباط المتخصصين
    if core in _FORCES and form in _OF_FORCES:
        return adjectives(sheet, j + 1, True)  # قوة الردع الكينية
    told = bits & g.PORTFOLIO and sheet.definite(j + 1) and g.facts(sheet.word(j + 1)) & g.ADJECTIVE
    vague = form in _VAGUE and not told  # هيئة الطيران المدني
    if (
        (vague and kind != "ministry" and (core, form) != _COUNCIL_OF_STATE)
        or (bits & NOT_COMPLEMENT and not bits & (g.PORTFOLIO | g.ADJECTIVE | g.NISBA))
    ) and not (kind == "ministry" or (kind == "party" and bits & g.HONORIFIC)):
        return i
    if core in _SECRET and form == _ARMY:
        return adjectives(sheet, j + 1, False)
    if kind == "state":
        if core in _OF_STATES and form in _STATE_OF:
            end = adjectives(sheet, j + 1, False)
            return end if end > j + 1 or form not in _OF_RULERS else i
        if core == _A_POLICE and not bits and sheet.mark(j) != ":":
            return j + 1  # شرطة الفرزدق
        if bits & g.HEAD or not bits & (g.PORTFOLIO | g.ADJECTIVE) or bits & g.NISBA or core == _A_SYSTEM:
            return i
        end = adjectives(sheet, j + 1, False)
        return end if end > j + 1 or core in ("سلطه",) else i
    secret = kind == "council" and form[2:] in _SECRET  # وكالة الاستخبارات والتحقيقات
    if bits & g.HEAD and not bits & g.PORTFOLIO and kind != "party" and not secret:
        return i
    if core in ("قوه", "قياده", "امن", "لقاء", "مبادره"):
        return i
    if (core in _RUNS and not bits & g.PORTFOLIO) or (core == _MOVEMENT and form in _MOVING):
        return i
    if core in _NEEDS_NAME:
        end = adjectives(sheet, j + 1, True)
        return end if end > j + 1 else i
    ordinary = bits & (g.COMMON | g.DERIVED | g.NISBA | g.PORTFOLIO) and not bits & g.PHRASE
    if kind == "media" and (ordinary or g.party_too(g.phrases().get(form, {}).get(""))):
        return i  # صحيفة النهضة
    return after_definite(sheet, j + 1, kind)


def _chain(sheet: Sheet, i: int, j: int, kind: str) -> int:
    """A chain of indefinite nouns up to a definite one or a place: هيئة شؤون الأسرى, لجنة أمن المخيم."""
    for k in range(j, min(j + 3, sheet.size)):
        listed = sheet.ends.get(k)
        if listed is not None and k > j and not listed.skip:
            return listed.last
        form = sheet.word(k)
        bits = g.facts(form) if form else g.FUNCTION
        if bits & g.FUNCTION or (bits & NOT_COMPLEMENT and k == j and form not in _WATCHING):
            return i
        if form.startswith("ال") and len(form) > 3:
            return after_definite(sheet, k + 1, kind) if k > j else i
        if k == j and form not in OF_WHAT and not (_noun_like(form, bits) and kind != "state"):
            return i
        if k == j and form in _WHERE:
            return i  # صندوق قرب مبنى الحزب
        nisba = form.endswith("يه") and not form.endswith("ايه") and sheet.tokens[i].text.endswith("ة")
        if k == j and (bits & g.NISBA or nisba):
            return i  # محكمة جزائرية | الصحفي, not هيئة حماية الغابات
        if k == j and form in _NO_MIDDLE and sheet.tokens[i].text.endswith("ة"):
            return i  # جماعة مسلحة | السكان
        if form == "اداره" or (form.endswith("ا") and sheet.tokens[k].text.endswith(("ا", "ً"))):
            return i
    return i


def _noun_like(form: str, bits: int) -> bool:
    """Whether an indefinite word can be the middle of a chain: no verb; a derived one only as construct
    plural."""
    if is_verb(form) or (form[0] in "يت" and not (form[0] == "ت" and "ي" in form[2:])):
        return False
    return bool(bits & g.COMMON) or form.endswith("ي")
