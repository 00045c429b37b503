"""How far the complement of a body's head reaches: its adjectives, what is joined to it, what the body is
for, after whom it is named and where it sits.
"""

from __future__ import annotations

from isnad.lexicons import gazetteer as g
from isnad.lexicons.gazetteer import name_words
from isnad.reading.names.found import Sheet
from isnad.reading.names.parts import KIN
from isnad.reading.names.shapes import TITLES, given_strength, is_masdar, is_verb, stranger
from isnad.reading.words.lexis import words
from isnad.reading.words.party_words import head_in
from isnad.text.folding import fold

__all__ = [
    "FOR_FAIRS",
    "NEWS",
    "NOT_COMPLEMENT",
    "OF_ONE",
    "OF_WHAT",
    "PASSING",
    "SIDES",
    "adjectives",
    "after_definite",
    "agency",
    "in_place",
    "joined",
    "led_by",
    "many_apart",
    "named_after",
    "of_office",
    "purpose",
    "second_adjective",
    "strangers",
]

NOT_COMPLEMENT = g.FUNCTION | TITLES
# Nouns that end as nisbas do.
_NO_NISBAS = words("no_nisbas")
# Adjectives of name shape that only say which one or when: they end a name.
PASSING = name_words("passing")
OF_WHAT = name_words("of_what")
# The regions of a land that are called by their side.
SIDES = name_words("sides")
_GOVERNING = name_words("governing")
# Broken plurals of men, and how far before their adjective they stand.
_MEN, _OF_MEN = words("men"), 3
# General, or the year, which a word of time follows.
_THE_YEAR, _PAST_OR_NEXT = fold("العام"), words("past_or_next")
_IDEALS = name_words("ideals")
_ALSO_OF_WHAT = OF_WHAT | name_words("also_of_what")
NEWS = name_words("news")
_PEOPLE = name_words("people")
# Bodies in the plural, which are beside a ministry and no matter of its: وزارة الصيد والقطاعات الأهلية.
_SECTORS = frozenset(fold(w) for w in ("القطاعات", "الجهات", "الأجهزة", "الدوائر", "الإدارات", "الهيئات"))
_OFFICIAL = frozenset((fold("الرسمي"), fold("الرسمية")))
_TO_FREE, _GENERAL, _AFFAIRS = fold("لتحرير"), fold("العامة"), fold("شؤون")
# Whom and what a party may do something to, with the article and with a genitive.
_ACTED_ON = ("people", "place")
_STRUCK = ("people", "place", "thing", "office", "number", "quantity")
# With what the prepositions begin by which a masdar governs, so that it is a deed: والتحقق من، والكشف عليه.
_GOVERNED = tuple(fold(w) for w in ("من", "على", "عن", "إلى", "بين", "مع", "ضد", "حول"))
_FIRMS = frozenset(fold(w) for w in ("شركة", "مجموعة"))
# Adjectives of bodies that are what a woman is called by too.
_TRADES = frozenset(
    fold(w)
    for w in ("النقابية", "البرلمانية", "الحقوقية", "الدبلوماسية", "الإعلامية", "الأكاديمية", "الاستشارية")
)
_LED, _WHICH, _LEADS = fold("بقيادة"), fold("الذي"), frozenset(fold(w) for w in ("تقوده", "يقوده"))
# Districts that are told before their name: بمنطقة جازان.
_DISTRICTS = frozenset(fold(w) for w in ("منطقة", "محافظة", "مدينة", "ولاية", "مديرية", "قضاء", "بلدة"))
# Of exhibitions, and of an opponent.
FOR_FAIRS = fold("للمعارض")
# Kinds of bodies whose adjectives are told by their shape too.
_SHAPED = frozenset(("council", "ministry", "company", "party", "force"))
# What only one body is of, though it be a plural: مجلس النواب.
OF_ONE = frozenset(
    fold(w) for w in ("النواب", "الوزراء", "الشيوخ", "الأمة", "الأعيان", "الأمن", "العموم", "اللوردات")
)


# The forces that work, of which a ministry is.
_LABOUR = (fold("القوى"), fold("العاملة"))
_OF_PARTIES, _EFFORTS = name_words("of_parties"), name_words("efforts")


def adjectives(sheet: Sheet, j: int, shaped: bool) -> int:
    """Past the definite adjectives of names and nisbas of countries; by shape too inside a body's
    complement."""
    while True:
        form = sheet.word(j)
        if not sheet.definite(j) or form in PASSING or many_apart(sheet, j) or _year(sheet, j):
            return j
        bits = g.facts(form)
        if form in _OFFICIAL and g.facts(sheet.word(j - 1)) & g.NISBA:
            return j  # وكالة الأنباء الكينية | الرسمية
        labour = (sheet.word(j - 1), form) == _LABOUR  # وزارة القوى | العاملة
        if not (bits & (g.ADJECTIVE | g.NISBA) or labour or (shaped and _of_trade(sheet, j))):
            relational = (
                form.endswith(("يه", "ي")) and len(form) > 5 and bits & (g.COMMON | g.DERIVED | g.PORTFOLIO)
            )
            if not (shaped and relational) or bits & (NOT_COMPLEMENT | g.MODIFIER | g.GIVEN):
                return j
            if form in _NO_NISBAS:
                return j  # حملت الحكومة حركة الفجر | المسؤولية
        j += 1


def _of_trade(sheet: Sheet, j: int) -> bool:
    """Whether a feminine at `j`, which is a woman's trade too, is the adjective of a body: هيئة التنسيق |
    النقابية; not هيئة التنسيق | الإعلامية فلانة.
    """
    bits = g.facts(sheet.word(j))
    alone = bits & g.OFFICE and not bits & (g.HONORIFIC | g.FUNCTION | g.HEAD)
    after = sheet.word(j + 1)
    named = given_strength(after) > 0 or (stranger(after) and not g.facts(after))
    return bool(alone) and sheet.word(j) in _TRADES and not named


def _year(sheet: Sheet, j: int) -> bool:
    """Whether العام at `j` is the year: حاصر الجيش حركة النجم | العام الماضي; not الأمين العام."""
    after = sheet.word(j + 1)
    return sheet.word(j) == _THE_YEAR and (after in _PAST_OR_NEXT or after.isdigit())


def many_apart(sheet: Sheet, j: int) -> bool:
    """Whether a sound plural at `j` describes nothing of one before it, but is whom the body speaks to or of:
    طالب مجلس الأمن | الفلسطينيين; not نقابة الصحفيين التونسيين، رابطة الكتاب الأردنيين.
    """
    before = sheet.word(j - 1)
    one = before.endswith(("ي", "يه")) or before in OF_ONE or g.facts(before) & g.PORTFOLIO
    # جمعية رجال الأعمال المصريين; not حركة النسر | الإسلاميين
    men = (sheet.word(k).removeprefix("ال").removeprefix("لل") for k in range(max(0, j - _OF_MEN), j))
    several = any(w in _MEN or w.endswith(("ين", "ون", "اء", "ان")) for w in men)
    return sheet.word(j).endswith(("يين", "يون")) and (bool(one) or not several)


def after_definite(sheet: Sheet, j: int, kind: str) -> int:
    """Past adjectives, conjoined nouns of the same body (الشؤون الإسلامية والأوقاف) and لـ complements."""
    end = adjectives(sheet, j, kind in _SHAPED)
    if kind == "party" and end == j and _of_party(sheet, j):
        end += 1
    return purpose(sheet, joined(sheet, end, kind), kind)


def _of_party(sheet: Sheet, j: int) -> bool:
    """Whether an adjective at `j`, which is another word's too, belongs to a party's name: حزب المسار |
    الجديد; not زعيم حزب المسار | الجديد, حزب النهضة | الجديد.
    """
    form, before = sheet.word(j), sheet.word(j - 1)
    agrees = form.endswith("ه") == before.endswith(("ه", "ات"))
    led = sheet.word(j - 3) and sheet.core_bits(j - 3) & g.OFFICE
    return form in _OF_PARTIES and agrees and not led


def joined(sheet: Sheet, j: int, kind: str) -> int:
    """Past the nouns and adjectives that و joins to what a body is of, each with its own adjectives: هيئة
    السياحة | والتراث الوطني."""
    shaped = kind in _SHAPED
    firm = kind == "company" and sheet.core(j - 2) in _FIRMS  # not نادي النسر | والعمل لمصلحته
    while kind in ("ministry", "council", "party") or firm:
        form = sheet.word(j)
        more = form.startswith("وال") and (_belongs(form[1:], kind) or _second_matter(sheet, j, kind))
        if more or second_adjective(sheet, j):
            j = adjectives(sheet, j + 1, shaped)
        elif _second_of_what(sheet, j):
            j = adjectives(sheet, j + 2, shaped)
        else:
            break
    return j


def _second_of_what(sheet: Sheet, j: int) -> bool:
    """هيئة الآثار | وحماية التراث: whether و joins a second chain of nouns."""
    form = sheet.word(j)
    body = g.facts(form[1:]) & g.HEAD  # وإدارة المرور
    return form.startswith("و") and form[1:] in _ALSO_OF_WHAT and sheet.definite(j + 1) and not body


def _second_matter(sheet: Sheet, j: int, kind: str) -> bool:
    """لجنة العسل | والتمور: whether و joins a second matter to the only noun that a council's name has; not
    مجلس النواب | والعقوبات, nor what begins a clause."""
    before = sheet.word(j - 1)
    if kind not in ("council", "company") or not sheet.definite(j - 1) or before in OF_ONE:
        return False
    alone = not g.facts(before) & (g.ADJECTIVE | g.NISBA | g.PLACE_HEAD | g.HEAD)
    noun = sheet.word(j)[1:]
    matter = _also_for(noun) or (noun.endswith("ات") and not g.facts(noun)) or is_masdar(noun)
    return alone and matter and not sheet.word(j + 1).startswith(_GOVERNED)


def second_adjective(sheet: Sheet, j: int) -> bool:
    """الشؤون المالية | والاقتصادية، البحث العلمي | والصناعي: whether و joins a second adjective like the one
    before."""
    form, before = sheet.word(j), sheet.word(j - 1)
    ending = "يه" if form.endswith("يه") else "ي"
    nisbas = form.endswith(ending) and before.endswith(ending) and sheet.definite(j - 1)
    known = g.facts(form[1:]) & (g.ADJECTIVE | g.MODIFIER | g.PORTFOLIO)
    return nisbas and form.startswith("وال") and bool(known) and not g.facts(form[1:]) & NOT_COMPLEMENT


def _belongs(noun: str, kind: str) -> bool:
    """Whether a definite noun that و joins is of the same body: a public matter, of a ministry whatever is no
    body, place or office itself (وزارة الهجرة والجاليات), of a party what it stands for.
    """
    bits = g.facts(noun) if noun not in _SECTORS else 0
    own = kind == "ministry" and bits & (g.COMMON | g.DERIVED) and not noun.endswith("ون")
    if kind == "party" and noun in _IDEALS:
        return True  # حركة الحرية | والكرامة
    return bool(bits & g.PORTFOLIO or (own and not bits & (NOT_COMPLEMENT | g.HEAD | g.PLACE_HEAD | g.NISBA)))


def purpose(sheet: Sheet, j: int, kind: str) -> int:
    """Past one لـ complement that says what the body is for: للسياحة والتراث الوطني, لحقوق الإنسان."""
    start, form = j, sheet.word(j)
    if kind not in ("council", "party", "ministry", "company") and form != _TO_FREE:
        return j
    if not form.startswith("ل") or len(form) < 4:
        return j
    of_whom = form[2:] if form.startswith("لل") else form[1:]
    if kind == "party" and head_in(of_whom, *(_ACTED_ON if form[:2] == "لل" else _STRUCK)):
        return j  # دعم حركة الوفاء | للمدنيين، قصفها | لمنازل القرية
    listed = sheet.ends.get(j)
    if listed is not None and listed.skip == 1:
        return (
            adjectives(sheet, listed.last, False)
            if listed.type == "organization" or form.startswith("لل")
            else j
        )
    if form.startswith("لل"):
        bits = g.facts("ال" + form[2:]) or g.facts("ال" + form[1:])  # للسكان, للاجئين
        if not bits & (g.PORTFOLIO | g.COMMON | g.DERIVED) and not _only_for(sheet, j, bits):
            return j
        if (bits & NOT_COMPLEMENT and form != FOR_FAIRS) or kind == "ministry":
            return j
        return _against_what(sheet, j) or _conjoined(sheet, adjectives(sheet, j + 1, True))
    noun = form[1:]
    if noun in _EFFORTS:
        return j  # تقدير المنظمة الدولية | لجهود الحكومة
    unknown = not g.facts(noun) and not sheet.peeled.get(j) and sheet.word(j - 1) == _GENERAL
    if (
        not (unknown or g.facts(noun) & (g.COMMON | g.DERIVED))
        or g.facts(form) & g.GIVEN
        or is_verb(form)
        or kind == "ministry"
    ):
        return j
    outside = 1 if sheet.bits[j + 1 : j + 2] and sheet.bits[j + 1] & g.OUTSIDE else 0
    listed = sheet.ends.get(j + 1 + outside)
    if listed is not None and not listed.skip:
        second = sheet.ends.get(listed.last)  # لشؤون الجامع الأزهر | والجامع الأموي
        if second is not None and second.skip == 1 and noun == _AFFAIRS and second.type == listed.type:
            return second.last
        return listed.last
    if sheet.word(j + 1) in OF_WHAT and sheet.definite(j + 2) and not g.facts(noun) & g.HEAD:
        j += 1  # لشؤون | حقوق الإنسان
    nxt = sheet.word(j + 1)
    if nxt.startswith("ال") and not g.facts(nxt) & NOT_COMPLEMENT:
        return _conjoined(sheet, adjectives(sheet, j + 2, True))
    return start


def _against_what(sheet: Sheet, j: int) -> int:
    """The token after what a masdar at `j` governs by its preposition, within what a body is for: للدفاع | عن
    الحريات العامة; 0 where it governs nothing definite."""
    if f"ال{sheet.word(j)[2:]} {sheet.word(j + 1)}" not in _GOVERNING:
        return 0
    k = j + 2 + (not sheet.definite(j + 2))  # للرقابة على تنفيذ الاتفاق
    listed = sheet.ends.get(k)
    if listed is not None and not listed.skip:
        return listed.last
    if not sheet.definite(k) or g.facts(sheet.word(k)) & NOT_COMPLEMENT or not sheet.word(k - 1):
        return 0
    return _conjoined(sheet, adjectives(sheet, k + 1, True))


def _only_for(sheet: Sheet, j: int, bits: int) -> bool:
    """الجمعية الوطنية | للنحالين، مركز الشط الدولي للمعارض: whether a noun behind لل that is no word of every
    day, or of two senses, is what a body is for: nothing else follows an adjective of the body so."""
    told = g.facts(sheet.word(j - 1)) & (g.ADJECTIVE | g.NISBA) and sheet.definite(j - 1)
    form = sheet.word(j)
    thing = g.head_kind("ا" + form[1:]) == "force" and sheet.definite(j + 1)  # للخطوط الحديدية
    return bool(told) and (thing or (not bits & ~g.PHRASE and not is_masdar(form)) or form == FOR_FAIRS)


def _conjoined(sheet: Sheet, end: int) -> int:
    """Past the nouns and adjectives that و joins to what a body is for: للبحوث والدراسات الإسلامية، للشؤون
    السياسية والأمنية.
    """
    while True:
        more = sheet.word(end)
        if _second_of_what(sheet, end):
            end = adjectives(sheet, end + 2, True)
            continue
        if not (more.startswith("وال") and (_also_for(more[1:]) or second_adjective(sheet, end))):
            return end
        if is_masdar(more[1:]) and g.facts(sheet.word(end + 1)) & g.FUNCTION:
            return end  # للنظر في شكاوى اللجنة العليا للملاحة | والتحقق منها
        end = adjectives(sheet, end + 1, True)


def _also_for(noun: str) -> bool:
    """Whether a body can be for a definite noun besides another: a matter, no body, place or office."""
    bits = g.facts(noun)
    other = NOT_COMPLEMENT | g.HEAD | g.PLACE_HEAD | g.NISBA | g.GIVEN | g.MODIFIER | g.ADJECTIVE
    people = noun.endswith(("ون", "ين")) or noun in _PEOPLE
    matter = bits & (g.COMMON | g.DERIVED) and not bits & other and not people
    return bool(bits & g.PORTFOLIO or matter)


def in_place(sheet: Sheet, end: int, district: bool = True) -> int:
    """المجلس المحلي في صور, السفارة التركية بجيبوتي, لجنة المراعي بمنطقة جازان: the seat of a local body
    belongs to its name; with `district`, where a word for one stands between too."""
    within = sheet.word(end) == "في"
    j = end + within
    led = district and (within or sheet.word(end)[:1] == "ب")
    if led and sheet.word(j) and sheet.core(j) in _DISTRICTS and sheet.core_bits(j) & g.OUTSIDE:
        listed = sheet.ends.get(j + 1)
        return listed.last if listed is not None and listed.type == "place" and not listed.skip else end
    listed = sheet.ends.get(j)
    if listed is None or listed.type != "place":
        return end
    return listed.last if within or (listed.skip == 1 and sheet.word(end).startswith("ب")) else end


def led_by(sheet: Sheet, j: int) -> bool:
    """Whether at `j` stands who leads an alliance, which so is named though it has no name: التحالف | الذي
    تقوده كينيا."""
    return sheet.word(j) == _LED or (sheet.word(j) == _WHICH and sheet.word(j + 1) in _LEADS)


def agency(sheet: Sheet, j: int) -> int:
    """وكالة … للأنباء, وكالة أنباء …: up to three words, whatever they are."""
    for k in range(j, min(j + 4, sheet.size)):
        form = sheet.word(k)
        if not form:
            return 0
        if form in NEWS and k > j:
            return adjectives(sheet, k + 1, False)  # وكالة دوغان للأنباء | الكينية
    if sheet.word(j) == "انباء" and sheet.word(j + 1):
        own = sheet.definite(j + 2) and sheet.word(j + 2).endswith("ه")
        return j + 2 + (own and bool(g.facts(sheet.word(j + 2)) & g.NISBA))  # وكالة أنباء الغد الكينية
    return 0


def of_office(sheet: Sheet, j: int) -> int:
    """مكتب رئيس الوزراء: the office's complement, one noun and its nisba."""
    form = sheet.word(j)
    if form.startswith("ال"):
        return j + 1
    nxt, seat = sheet.word(j + 1), sheet.ends.get(j + 1)
    if seat is not None and seat.type == "place" and not seat.skip:
        return seat.last  # مكتب محافظ الأنبار
    return (
        adjectives(sheet, j + 2, False) if nxt.startswith("ال") and not g.facts(nxt) & g.FUNCTION else j - 1
    )


def strangers(sheet: Sheet, j: int, kind: str) -> int:
    """Past a run of words that no list explains: the foreign name of a paper, a company, a party."""
    k = j + 1
    while k < j + 4:
        form = sheet.word(k)
        if not form or not stranger(form) or g.peel(form):
            break
        k += 1
    if sheet.word(k) in NEWS:
        return k + 1
    return purpose(sheet, k, kind) if kind in ("council", "company") else k


def named_after(sheet: Sheet, j: int, kind: str = "council") -> int:
    """مركز الملك سلمان للإغاثة: a body named after a person; of a place only a definite purpose is part of it
    (نقل إلى مستشفى الأمير سالم للعلاج)."""
    k = j
    if g.facts(sheet.word(k)) & g.HONORIFIC:
        k += 1
    figure = sheet.figures.get(k)
    if figure is not None:
        k = figure.last
    elif g.facts(sheet.word(k)) & g.GIVEN:
        k += 2 if sheet.word(k) == "عبد" and sheet.word(k + 1) else 1
    else:
        return j - 1
    while sheet.word(k) in KIN and sheet.word(k + 1):
        k += 2
    end = adjectives(sheet, k, True)
    return purpose(sheet, end, "council" if sheet.word(end).startswith("لل") else kind)
