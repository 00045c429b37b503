"""Names of places that a noun for a kind of place opens: ميناء عدن, جبل محسن, مطار حمد الدولي."""

from __future__ import annotations

from isnad.lexicons import gazetteer as g
from isnad.lexicons.gazetteer import name_words
from isnad.reading.names.complements import NOT_COMPLEMENT, PASSING, adjectives, named_after
from isnad.reading.names.found import CLOSERS, OPENERS, Found, Sheet
from isnad.reading.names.parts import KIN
from isnad.reading.names.shapes import ORDINALS, given_strength, is_masdar, is_verb, stranger
from isnad.reading.words.lexis import nouns
from isnad.text.clitics import THIRD_PERSON
from isnad.text.folding import fold
from isnad.text.tokens import COMMAS

__all__ = ["NO_QUOTED", "call_after", "find_royal_work", "find_site"]

_DIRECTIONS = name_words("directions")
_QUARTER, _OF_FAITH, _PRISON = fold("حي"), fold("الدين"), fold("سجن")
_NO_HONOUR = frozenset((_PRISON, fold("عين")))
_SMALL = name_words("small")
_OF_LISTED = frozenset(fold(w) for w in ("دولة", "دول", "شبه", "مدن"))
_REGIONS = name_words("regions")
# A province, and the term of somebody in office.
_TERM = fold("ولاية")
_COURT, _AXIS, _MIDDLE = fold("ملعب"), fold("محور"), fold("أوسطي")
_AIRPORT, _INTERNATIONAL = fold("مطار"), fold("الدولي")
_HOSPITALS = frozenset(fold(w) for w in ("مستشفى", "مشفى"))
_WARDS = _HOSPITALS | {fold("مجمع")}
_OF_WARDS = name_words("of_wards")
_TREATED = name_words("treated")
# The most words between a hospital and its rank, and the rank.
_MOST_WORDS = 4
_OF_AXES = frozenset(fold(w) for w in ("الشر", "المقاومة", "الممانعة", "الاعتدال"))
# Works that are named after persons without a title.
_NAMED_AFTER = name_words("named_after")
# Works that are called after somebody whom no list has; not ساحة فلان, سجن فلان, which may be his.
_AFTER_ANYBODY = name_words("after_anybody")
_ROAD, _BY = fold("طريق"), fold("عن")
_KIN_OF_TOWNS = tuple(fold(w) for w in ("أبو", "أم", "بني", "مار"))
# The first of two words of a town's name, behind the noun for a town.
_OPENS_TOWN = name_words("opens_town")
# Streets, squares and camps, and the ordinary nouns after which they are called.
_STREETS = name_words("streets")
_AFTER_WHAT = name_words("streets_of")
_OWNERS = (*THIRD_PERSON, "نا", "ين", "ون", "ات")
# Roads, parks and the like, which are called after those who rule.
_ROYAL_WORKS = name_words("royal_works")
_WORKS_CLOSED = name_words("works_closed")
_CITY = fold("مدينة")
_SITUATED = name_words("situated")
_RANKS = name_words("ranks")
_BODIES_OF_LAND = name_words("bodies_of_land")
NO_QUOTED = frozenset(fold(w) for w in ("قناة", "جماعة", "دولة", "محطة", "جبهة", "عين", "العاصمة"))
"""Nouns for a place that head bodies and media far oftener before quotation marks: قناة «…»، جماعة «…»."""
# The most words of a place's name between quotation marks.
_MOST_QUOTED = 4
# Nouns for two places or more, behind which their names stand in a row: قريتي الرمان واللوز.
_MANY = name_words("many_places")
_TWO = name_words("two_places")
# Works that are called by a given name alone, and those of troops and wardens.
_NAMED_ALONE = frozenset(fold(w) for w in ("ميناء", "مطار", "معسكر", "قاعدة", "سد", "ملعب"))
_OF_TROOPS = frozenset(fold(w) for w in ("معسكر", "قاعدة", "سجن", "ثكنة"))
# Mountains and hills, and what is heaped like one.
_HEIGHTS = frozenset(fold(w) for w in ("جبل", "تبة", "تلة", "تل", "وادي"))
_HEAPED = frozenset(fold(w) for w in ("الجليد", "الديون", "القمامة", "النفايات", "المشاكل", "الأحزان"))
_MONTHS = frozenset(w for w in name_words("months") if not w.startswith("ال"))
_OF_MONTHS = frozenset(fold(w) for w in ("الأول", "الثاني", "الآخر", "الأولى", "الآخرة", "القعدة", "الحجة"))
_DISTRICT = fold("مديرية")
_VALLEY = fold("وادي")
_TEENS = frozenset(fold(w) for w in ("عشر", "عشرة"))
# A longer word that ends in هم has a pronoun.
_STEM = 5

# A noun of a place and who or what it is of where it tells none: معتقل الرأي.
_NO_SITES = name_words("no_sites")


def find_site(sheet: Sheet, i: int, skip: int, core: str, bits: int, out: list[Found]) -> bool:
    """Write to `out` the place that the noun `core` at token `i`, behind `skip` letters of clitics, heads:
    ميناء عدن. Whether it names one.
    """
    if f"{core} {sheet.word(i + 1)}" in _NO_SITES:
        return False
    own = sheet.ends.get(i)
    if own is not None and own.type == "place" and not bits & g.OUTSIDE:
        end = _parted(sheet, own.last)
        if end > own.last:
            words = sheet.words(i, end, own.core.split(" ", 1)[0])
            out.append(Found(i, end, own.skip, "place", words, "head", own.key, -1, own.known))
        return True
    if sheet.mark(i + 1) in OPENERS:
        return _quoted(sheet, i, core, out)
    end = (_hospital(sheet, i + 1) if core in _HOSPITALS else 0) or _place_end(sheet, i, core, bits)
    if end == i:
        return False
    end += core in _WARDS and _ranked(sheet, end)
    if not bits & g.OUTSIDE or core.startswith("ال"):
        out.append(Found(i, end, skip, "place", sheet.words(i, end, core), "head"))
    elif sheet.ends.get(i + 1) is None:
        out.append(Found(i + 1, end, 0, "place", sheet.words(i + 1, end, sheet.word(i + 1)), "head"))
    if core in _TWO and end == i + 2 and _second_place(sheet, end):
        out.append(Found(end, end + 1, 1, "place", sheet.word(end)[1:], "head"))
    elif core in _MANY:
        _row(sheet, end, out)
    return True


def _row(sheet: Sheet, k: int, out: list[Found]) -> None:
    """Write to `out` the places that و joins, from token `k` on, to one behind a noun for several: قريتي
    الرمان | واللوز.
    """
    while sheet.word(k)[:1] == "و":
        listed = sheet.ends.get(k)
        if listed is not None and listed.type == "place":
            k = listed.last
            continue
        form, end = sheet.word(k)[1:], k + 1
        if form in _OPENS_TOWN and sheet.word(k + 1) and not sheet.bits[k + 1] & g.FUNCTION:
            end = k + 2
        elif form.startswith("ال"):
            if g.facts(form) & ~(g.PHRASE | g.DERIVED) or is_masdar(form) or form.endswith(_OWNERS):
                return
        elif not stranger(form) or g.facts(form) or is_verb(sheet.word(k)) or form[:1] in "يت":
            return
        out.append(
            Found(k, end, 1, "place", " ".join([form, *(t.form for t in sheet.tokens[k + 1 : end])]), "head")
        )
        k = end


def find_royal_work(sheet: Sheet, i: int) -> Found | None:
    """A road, a park or the like that is called after one who rules, from token `i` on, which an honorific
    follows: طريق الملك فهد, مدينة الملك فهد الطبية; a city that is for something is a body: مدينة الملك فهد
    للعلوم.
    """
    j = i + 1
    if not sheet.definite(j) or not sheet.word(i):
        return None
    work = g.cut_to(sheet.tokens[i].form, _ROYAL_WORKS)
    if work is None:
        return None
    skip, core = work
    end = named_after(sheet, j, "place")
    forms = [sheet.word(k) for k in range(j, end)] if core == _CITY else []
    closed = next((n for n, form in enumerate(forms) if form in _WORKS_CLOSED), -1)
    if closed >= 0:
        end = j + closed + 1  # مدينة الملك فهد الطبية | للحرس الوطني
    elif any(form.startswith("لل") for form in forms):
        return Found(i, end, skip, "organization", sheet.words(i, end, core), "head")
    while end > j and sheet.word(end) in _WORKS_CLOSED:
        end += 1
    if end <= j or (core == _CITY and sheet.word(end - 1) not in _WORKS_CLOSED):
        return None  # مدينة الملك | خالد
    return Found(i, end, skip, "place", sheet.words(i, end, core), "head")


def call_after(sheet: Sheet) -> None:
    """Make a place of each work behind which an untitled person is named: مسجد | سالم بن نادر, شارع | نديم
    العيتاني."""
    for f in sheet.found:
        i = f.first - 1
        if f.type != "person" or i < 0 or f.skip or not (f.sure and f.last) or " " not in f.core:
            continue
        work = g.cut_to(sheet.word(i), _AFTER_ANYBODY) if sheet.word(i) else None
        by_way = work is not None and work[1] == _ROAD and sheet.word(i - 1) == _BY
        if work is not None and not (by_way or sheet.held(i)):  # عن طريق نديم العيتاني
            f.first, f.skip, f.type, f.how, f.key, f.lead, f.known = i, work[0], "place", "head", "", -1, None
            f.core = f"{work[1]} {f.core}"


def _quoted(sheet: Sheet, i: int, core: str, out: list[Found]) -> bool:
    """Write to `out` the places that stand in quotation marks behind the noun `core` at token `i`: بلدة
    «الغضا»، قريتي «الرمان واللوز»، قرى «الرمان»، و«اللوز». Whether there are any.
    """
    if core in NO_QUOTED or core.startswith("ال"):
        return False
    mark, found = i + 1, False
    while sheet.mark(mark) in OPENERS:
        close = first = mark + 1
        while close < first + _MOST_QUOTED and sheet.word(close):
            close += 1
        empty = close == first  # بلدة «»
        if empty or sheet.mark(close) not in CLOSERS or not _write_quoted(sheet, first, close, out):
            break
        found, mark = True, close + 1
        mark += sheet.mark(mark) in COMMAS
        mark += sheet.word(mark) == "و"
    return found


def _write_quoted(sheet: Sheet, first: int, close: int, out: list[Found]) -> bool:
    """Write to `out` the names of places among the quoted words [first, close); False where one is none."""
    cut = [k for k in range(first + 1, close) if sheet.word(k).startswith("وال")]
    parts = list(zip([first, *cut], [*cut, close], strict=True))
    if not all(_nameable(sheet, a, b, a in cut) for a, b in parts):
        return False
    for a, b in parts:
        skip = int(a in cut)
        out.append(Found(a, b, skip, "place", sheet.words(a, b, sheet.word(a)[skip:]), "head"))
    return True


def _nameable(sheet: Sheet, first: int, last: int, joined: bool) -> bool:
    """Whether the quoted words [first, last) can be a place's name: no clause, no lone indefinite noun."""
    form = sheet.word(first)[joined:]
    opens = form in _OPENS_TOWN
    for k in range(first, last):
        clause = is_verb(sheet.word(k)) and not (sheet.definite(k) or opens)
        if sheet.bits[k] & g.FUNCTION or clause:
            return False
    if last - first > 1 or form.startswith("ال"):
        return last > first and not sheet.bits[first] & g.OFFICE
    return not g.ordinary(form) or bool(given_strength(form))


def _place_end(sheet: Sheet, i: int, core: str, bits: int) -> int:
    """The token after the place's name that token `i` heads (ميناء عدن, جبل محسن); `i` when it names none."""
    j = i + 1
    form = sheet.word(j)
    dated = _dated(sheet, j)
    if dated > j:
        return dated
    if core == _VALLEY and "أ" in sheet.tokens[i].text:
        return i  # وأدى الثنائي ما عليه
    if not form or (form.endswith("هم") and len(form) > _STEM):
        return i  # منطقة | اختبائهم
    if core.startswith("ال"):
        return j + 1 if form in _DIRECTIONS and form not in _RANKS and core in _BODIES_OF_LAND else i
    if core == _AIRPORT and (international := _international(sheet, j)):
        return international
    listed = sheet.ends.get(j)
    if listed is not None and listed.type == "organization" and core == _PRISON and not listed.skip:
        return listed.last  # سجن الأمن السياسي
    if listed is not None and not listed.skip:
        land = listed.known is not None and fold(listed.known.name) in g.lands()
        court = core == _COURT and land  # الكرة في ملعب إيران
        return _past_listed(sheet, listed, bits) if listed.type == "place" and not court else i
    if core in _WARDS and _ranked(sheet, j + 1) and not g.facts(form) & g.FUNCTION:
        return j + 1  # مجمع ناصر | الطبي
    figure = sheet.figures.get(j)
    if figure is not None and not figure.skip and " " in figure.core and core in _NAMED_AFTER:
        return figure.last + (sheet.word(figure.last) in _DIRECTIONS)  # مطار رفيق الحريري الدولي
    if core in _NAMED_AFTER and given_strength(form) > 1 and sheet.definite(j + 1):
        return j + 2  # شارع محمد الخامس
    if core in _NAMED_ALONE and given_strength(form) > 1 and _given_alone(sheet, j):
        return j + 1  # ميناء خالد
    if core in _OF_TROOPS and g.facts(form) & g.PORTFOLIO and sheet.definite(j + 1):
        end = adjectives(sheet, j + 1, True)  # معسكر الدفاع الجوي
        return end if end > j + 1 else i
    if core in _OF_LISTED or form.startswith(_MIDDLE):
        return i  # شرق أوسطية; دولة مارقة, شبه متطابقة
    known = g.facts(form)
    if core == _PRISON and sheet.tokens[j].text.endswith("ه") and form[:-1] in nouns():
        return i  # سجن موكله
    if known & g.HONORIFIC and core in _NO_HONOUR:
        return i  # سجن الناشط فلان: he is put there; عين الشيخ فلانا واليا
    if known & g.HONORIFIC and not bits & g.OUTSIDE:
        end = named_after(sheet, j, "place")
        return i if end < j else end + 1 if sheet.word(end) in _DIRECTIONS else end
    adjective = known & (g.HEAD | g.PLACE_HEAD | NOT_COMPLEMENT | g.NISBA)
    if core == _QUARTER and sheet.definite(j) and not adjective:
        return j + 1  # حي السلامة: no adjective of an indefinite noun has the article
    if form.startswith("ال"):
        if core in _TWO and _second_place(sheet, j + 1) and not known & (g.HEAD | g.FUNCTION):
            return j + 1  # حيي الجمهوري | والروضة
        if not _names_place(sheet, j, core, known):
            return i
        return j + 1 if bits & g.OUTSIDE else _parted(sheet, j + 1)
    return _past_strange(sheet, j, core, bits & g.OUTSIDE) or i


def _dated(sheet: Sheet, j: int) -> int:
    """The token after the day of a month at `j`, after which a town, a street or a square is called: مدينة
    العاشر من رمضان، جسر 6 أكتوبر; `j` where none stands.
    """
    k = j + 1
    if sheet.word(j) in ORDINALS:
        k += sheet.word(k) in _TEENS
        k += sheet.word(k) == "من"
    elif j >= sheet.size or sheet.tokens[j].kind != "number" or len(sheet.tokens[j].form) > 2:
        return j
    month = sheet.word(k) in _MONTHS and not sheet.definite(k)
    return k + 1 + (sheet.word(k + 1) in _OF_MONTHS) if month else j


def _given_alone(sheet: Sheet, j: int) -> bool:
    """Whether the given name at `j` stands alone: ميناء خالد | أمس, and not ميناء | خالد العيتاني."""
    after = sheet.word(j + 1)
    return not after or not (
        given_strength(after) or stranger(after) or after in KIN or sheet.definite(j + 1)
    )


def _second_place(sheet: Sheet, k: int) -> bool:
    """Whether و joins a second name at `k` to that of the first of two places."""
    form = sheet.word(k)[1:]
    return sheet.word(k).startswith("وال") and not g.facts(form) & (g.HEAD | g.FUNCTION)


def _hospital(sheet: Sheet, j: int) -> int:
    """The token after what a hospital is called by from `j` on: its town with its side (مستشفى غرب الدمام),
    whose it is (مستشفى الحرس الوطني), whom it treats and for what (مستشفى الولادة والأطفال), any two or three
    words before its rank; 0 for none of these.
    """
    aside = bool(g.facts(sheet.word(j)) & g.OUTSIDE) and not sheet.definite(j)
    listed = sheet.ends.get(j + aside)
    if listed is not None and not listed.skip and (aside or listed.type == "organization"):
        return listed.last
    end = j
    while sheet.word(end) in _TREATED or (end > j and sheet.word(end).removeprefix("و") in _TREATED):
        end += 1
    if end > j:
        return end
    for k in range(j, j + _MOST_WORDS):
        if k > j and _ranked(sheet, k):
            return k
        form = sheet.word(k)
        named = g.facts(form) & (g.GIVEN | g.PARTICLE) or form == "الله"
        if (
            not form
            or g.facts(form) & g.HONORIFIC
            or (not named and (g.facts(form) & g.FUNCTION or is_verb(form)))
        ):
            return 0
    return 0


def _ranked(sheet: Sheet, j: int) -> bool:
    """Whether the rank of a hospital stands at `j`: مستشفى المرفأ | العام, and not العام الماضي, "last
    year"."""
    return sheet.word(j) in _OF_WARDS and sheet.word(j + 1) not in PASSING


def _international(sheet: Sheet, j: int) -> int:
    """The token after الدولي that ends an airport's name of one to three words from `j` on (مطار حمد الدولي);
    0 when there is none.
    """
    if sheet.word(j).startswith(("ي", "ت")) and not given_strength(sheet.word(j)) and j not in sheet.ends:
        return 0  # مطار يخدم
    for k in range(j, j + 4):
        if sheet.word(k) == _INTERNATIONAL:
            return k + 1 if k > j else 0
        if not sheet.word(k) or g.facts(sheet.word(k)) & g.FUNCTION or is_verb(sheet.word(k)):
            return 0
    return 0


def _past_listed(sheet: Sheet, listed: Found, bits: int) -> int:
    """The token after a listed place behind its noun, and after the direction that parts it: مدينة حلب |
    الشرقية.
    """
    return listed.last if bits & g.OUTSIDE else _parted(sheet, listed.last)


def _parted(sheet: Sheet, end: int) -> int:
    """The token after an adjective at `end` that parts a site from others: قاعدة الحبانية | الجوية."""
    more = sheet.word(end)
    return end + (more in _DIRECTIONS and not g.facts(more) & g.NISBA)


def _past_strange(sheet: Sheet, j: int, core: str, outside: int) -> int:
    """The token after the name of a place at `j` that no list has, 0 where it is none; `outside` where its
    noun tells places abroad.
    """
    form, after = sheet.word(j), sheet.word(j + 1)
    known = g.facts(form)
    if core in _REGIONS and given_strength(form) > 1 and not known & (g.PARTICLE | NOT_COMPLEMENT):
        return 0 if given_strength(after) or after == _OF_FAITH else j + 1 + _goes_on(after)  # مدينة هورست
    opens = form in _KIN_OF_TOWNS or (outside and form in _OPENS_TOWN)
    if opens and after and not g.facts(after) & g.FUNCTION:
        return j + 2  # بلدة بيت ساحور
    town = g.phrases()[form].get("") if core in _HEIGHTS and known == g.PHRASE else None
    if town is not None and town.type == "place" and form not in g.lands():
        return j + 1  # وادي جردان
    derived = outside and known == g.DERIVED and core in _REGIONS
    if derived and not form.startswith(("و", "ب", "ل")) and not form.endswith(_OWNERS):
        return j + 1
    whole = not _cut_off(sheet, j) or (outside and form[0] != "و")
    if form[0] == "ل" and any(t.form == form[1:] for t in sheet.tokens):
        return 0  # ثالث ولاية | لهارتن, who is named without the letter
    if core == _TERM and _surname(sheet, j):
        return 0  # تنتهي ولاية | هارتن
    verbal = form[0] in "يت" and not (form.endswith("ا") and len(form) > 4)
    if stranger(form) and whole and not g.peel(form) and not verbal:
        return j + 1 + _goes_on(after)
    return 0


def _goes_on(form: str) -> bool:
    """Whether a word behind the first one of a place that no list has is its second: بلدة زيلا | هاجوري; not
    بلدة زيلا | بكلستان, for ب may be "in"."""
    if not form or not stranger(form) or g.facts(form):
        return False
    return not any(form[skip - 1] not in "فك" or g.facts(rest) for skip, rest in g.cut_letters(form))


def _surname(sheet: Sheet, j: int) -> bool:
    """Whether the word at `j` stands behind a given name elsewhere on the page: مايكل | هارتن."""
    form = sheet.word(j)
    return any(
        t.form == form and given_strength(sheet.word(k - 1)) > 1 for k, t in enumerate(sheet.tokens) if k != j
    )


def _names_place(sheet: Sheet, j: int, core: str, known: int) -> bool:
    """Whether the definite word at `j`, of which the lists tell `known`, names the place: شارع الحمرا,
    and not شارع الأعمال.
    """
    form = sheet.word(j)
    if core == _DISTRICT and is_masdar(form):
        return False  # مديرية التوجيه
    if core in _HEIGHTS and known & (g.DERIVED | g.COMMON) and len(form) > 4 and not sheet.definite(j + 1):
        return form not in _HEAPED and not form.endswith(("ه", "ات"))  # جبل النار، تبة الصالحي
    no_name = g.HEAD | g.PLACE_HEAD | g.DERIVED | NOT_COMPLEMENT | g.NISBA | g.ADJECTIVE | g.PORTFOLIO
    if form in _AFTER_WHAT and (core in _STREETS or core in _SMALL):
        return True  # ميدان الشهداء, قرية النصر, and not ميدان المعركة
    derived = known == g.DERIVED and core in _SMALL and len(form) > 5 and form[2] != "ت"
    if len(form) < 4 or (known & no_name and not derived):
        return False
    if core == _AXIS and form in _OF_AXES:
        return False  # محور الشر
    if known & g.COMMON or derived:
        plain = core in _SMALL and not form.endswith(("ين", "ون", "ات", "يه", "ي"))
        after = sheet.word(j + 1)
        return plain and (after in _SITUATED or not after.startswith("ال"))
    return True


def _cut_off(sheet: Sheet, j: int) -> bool:
    """Whether the first letter of the word at `j` is a conjunction or preposition before a word that the
    lists know, a hamza or a noun with a pronoun: مدينة بأكملها, not مدينة بوخارست.
    """
    cut = g.cut_letters(sheet.word(j))
    text = sheet.tokens[j].text
    return any(g.facts(rest) for _, rest in cut) or (
        bool(cut) and (text[1:2] in ("أ", "إ", "آ") or text.endswith(THIRD_PERSON))
    )
