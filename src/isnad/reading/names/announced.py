"""Persons whom titles announce: the office, its complement, nisbas and modifiers, then the name.

وزير الخارجية اللبناني السابق نديم العيتاني.
"""

from __future__ import annotations

from isnad.lexicons import gazetteer as g
from isnad.lexicons.gazetteer import name_words
from isnad.reading.names.found import CLOSERS, OPENERS, Found
from isnad.reading.names.parts import KIN, LEE
from isnad.reading.names.roles import HEIR
from isnad.reading.names.shapes import ON, SONS, TITLES, TRIBES, given_strength, is_verb, stranger
from isnad.reading.names.writers import Writers
from isnad.reading.words.event_words import names_act
from isnad.reading.words.lexis import nouns, opens_content, source_heads, words
from isnad.reading.words.nationality import bare_lands
from isnad.reading.words.party_words import (
    PEOPLED,
    before_judge,
    below_governor,
    below_ruler,
    head_in,
    under_ruler,
)
from isnad.text.clitics import THIRD_PERSON, cuts
from isnad.text.folding import fold
from isnad.text.kept import kept
from isnad.text.tokens import COMMAS

__all__ = ["FATHER_OF", "LINEAGE", "LINKS", "LONGEST_OFFICE", "SERVE", "THAT", "Announced", "sounds_foreign"]

LINKS = name_words("links")
"""What joins an office to what it is of."""
LINEAGE = name_words("lineage")
"""What stands between a name and that of a father or a tribe."""
FATHER_OF = fold("أبو")
LONGEST_OFFICE = 14
SERVE = words("serve")
"""Who is told by whom he serves, right behind: مستشار فلان."""
THAT = frozenset(fold(w) for w in ("أن", "أنه", "أنها", "بأن", "بأنه", "بأنها"))
_LAQAB = name_words("laqab")
# What joins to a foreign surname, and is no other word.
_JOINERS = name_words("joiner") - {fold(w) for w in ("دير", "در", "دن", "لو", "لا", "سان", "دل")}
_GOVERNORS = frozenset(fold(w) for w in ("محافظ", "والي", "عمدة", "حاكم"))
# An officer of the staff: الفريق أول ركن.
_STAFF = fold("ركن")
# What an office is charged with that مع goes on: الوزير المكلف بالعلاقات | مع البرلمان فلان.
_WITH = "مع"
# How nisbas of several men end: نواب | سردينيون; and whom they describe.
_PEOPLES, _MANY = ("يون", "يين"), words("human_plurals") | words("men")
_RELATIONS = name_words("relations")
# Who has a task that ب tells: الوزير المكلف بتسيير الأعمال.
_CHARGED = frozenset(fold(w) for w in ("مكلف", "المكلف", "المكلفة", "القائم", "المختص", "المعني"))
_UNTOLD = g.PHRASE | g.DERIVED
_NO_FIRST = g.FUNCTION | TITLES | g.NISBA | g.MODIFIER
# What announces the name by which somebody goes, whatever office is told before: قائد ميداني يدعى | أبو كنان.
_CALLING = name_words("calling")
# What one sends and receives, which no office goes on with; and what makes an adjective of one.
_SENT = name_words("sent")
# What one holds or gives up, and is called by where its bearers are listed: بعضوية فلان.
_HELD = frozenset(fold(w) for w in ("عضوية", "رئاسة"))
# Nouns that end as nisbas do in some papers: رفض الوزير | الشكوى.
_NO_NISBAS = frozenset(
    fold("ال" + w) for w in ("شكوى", "دعوى", "فتوى", "ذكرى", "مستوى", "محتوى", "جدوى", "عدوى", "بلوى")
)
# Nouns that go on with a title behind a definite word: المسجون | مدى الحياة، الوزير | قيد الاعتقال.
_WITHIN_TITLES = frozenset(fold(w) for w in ("مدى", "قيد", "رهن", "غير", "طوال", "طيلة", "ذو", "ذات", "صاحب"))
# Whom a minister or a head may arrest or blame, and is not himself besides.
_PRIVATE = frozenset(
    fold("ال" + w)
    for w in (
        *("ناشط", "صحافي", "صحفي", "معارض", "مدون", "معتقل", "أسير", "مواطن", "شاب", "طالب", "مصور", "مراسل"),
        *("متهم", "سجين", "موقوف", "محتجز", "مغرد", "حقوقي"),
    )
)
# Behind an office in a body told before: القيادي فيها | فلان, الناطق باسمها | فلان.
_IN_IT = frozenset(fold(w) for w in ("فيه", "فيها", "لديه", "لديها"))
_NOT = fold("غير")
# Who is told by whose he is: نظيره، خصمه. Offices are too: مساعده.
_WHOSE = name_words("his_man")
# The heir of the heir, a clitic before him: وولي | ولي العهد.
_TO_HEIR = frozenset(cut + HEIR for cut in ("", "و", "ل", "ب", "ف"))
_THRONES = frozenset(fold(w) for w in ("الملك", "العاهل", "السلطان"))
_HIS_HIGHNESS = frozenset(fold(w) for w in ("صاحب", "سمو", "ولي", "خادم"))
_CUSTODIAN, _KING = fold("خادم"), fold("ملك")
_OF_TOWNS = _GOVERNORS | {
    fold(w) for w in ("سفير", "سفيرة", "قنصل", "مفتي", "مطران", "أساقفة", "مندوب", "ممثل")
}
_TOWN_HALL = fold("بلدية")
_MATTERS = frozenset(fold(w) for w in ("وزراء", "باسم", "أركان"))
_NEAR = SERVE | source_heads("kin")
_NATIVE = frozenset("عحصضطظقثذءه")


@kept
def _his_man(form: str) -> bool:
    """Whether a word tells somebody by whose he is: نظيره، خصمها، مساعدهم."""
    return form.endswith(THIRD_PERSON) and any(
        c.suffix in THIRD_PERSON
        and not (c.conj or c.prep)
        and (c.core in _WHOSE or g.facts(c.core) & g.OFFICE)
        for c in cuts(form)
    )


@kept
def _his_office(form: str) -> bool:
    """Whether a word tells by whose it is what an office is of, and so closes it: رئيس وزرائها | فلان, الناطق
    باسمه | فلان.
    """
    return form.endswith(THIRD_PERSON) and any(
        c.suffix in THIRD_PERSON
        and not (c.conj or c.prep)
        and (c.core in _MATTERS or g.facts("ال" + c.core) & g.PORTFOLIO or g.head_kind(c.core))
        for c in cuts(form)
    )


@kept
def _clitic(form: str) -> bool:
    """Whether the first letter of a stranger may be a clitic: و، ب and ل of any word, but ف and ك only of one
    that is known: بازوفيتش, not كريلوت.
    """
    return any(form[skip - 1] not in "فك" or g.facts(rest) for skip, rest in g.cut_letters(form))


def sounds_foreign(form: str) -> bool:
    """Whether a stranger that stands alone behind a title can be a foreign surname, and no rare Arabic
    word."""
    if _NATIVE & set(form) or len(form) < 4 or form.endswith(("ت", "ات", "وا", "نا")):
        return False
    return not (form[0] == "ل" and form[1] not in "اوي")


# Behind which two words it is told by whom something is done: من قبل، على يد.
_BY = frozenset(fold(w) for w in ("من", "على"))
_BY_WHOM = frozenset(fold(w) for w in ("قبل", "طرف", "جانب", "يد", "أيدي"))
# How many words the name of a body has at most that stands in quotation marks within an office.
_QUOTED_NAME = 4


def _several(form: str) -> bool:
    """Whether a word tells several men: نواب، مسؤولون، دبلوماسيين."""
    return form in _MANY or form.endswith(("ون", "ين"))


class Announced(Writers):
    """The persons of one sheet whom a title announces."""

    __slots__ = ()

    def announced(self, i: int, head: int) -> int:
        """Read the titles from `i` on and the name that they announce; the token after it, or `i`.

        `inside` is 1 within the complement of an office, 2 after the nisba or modifier that closes it.
        """
        s = self.sheet
        if s.word(i - 1) == _NOT:
            return i  # التصريحات غير | المسؤولة لفلان
        j, inside, office = i + 1, 0, bool(head & g.OFFICE)
        while j < s.size and j < i + LONGEST_OFFICE:
            t = s.tokens[j]
            if t.kind == "mark" and t.form in "/." and j == i + 1:
                j += 1
                continue
            if t.kind != "word":
                last = self._in_marks(i, j)
                past = self._past_quoted(j) if office and last == i else j
                if past == j:
                    return last
                j, inside = past, 2
                continue
            f = self._sure_name(i, j)
            if f is not None and f.type == "person":
                lead = self._lead_of(i, j)
                f.lead = lead if lead < j else f.lead
                return f.last
            if f is not None:
                if s.definite(j - 1) and not (f.skip or s.bits[j - 1] & g.FUNCTION):
                    return i  # اتهم الرئيس التركي | إسرائيل بقتل فلان
                j, inside = f.last, 1 + self._closes(f, j)
                continue
            tribe = self._of_tribe(j)
            if tribe:
                j, inside = j + tribe, 2
                continue
            step = self._figure(i, j, inside)
            if step:
                return step
            if self._tells_another(i, j):
                return i
            last = self._initialled(i, j)
            if last:
                return last
            bits = s.bits[j]
            if t.form in LINKS and not (t.form == ON and self._name_from(j, inside) > j + 1):
                j, inside = j + 1, 1
                continue
            if office and t.form == _WITH and s.word(j - 1) in _RELATIONS:
                j, inside = j + 1, 1
                continue
            if office and (t.form in _IN_IT or _his_office(t.form)):
                j, inside = j + 1, 2
                continue
            last = self._behind_honour(i, j)
            if last > j:
                return last
            if self._goes_on_title(j, bits, inside):
                office = office or bool(bits & g.OFFICE)
                inside = 2 if bits & (g.MODIFIER | g.NISBA) and inside else inside
                j += 1
                continue
            if t.form[0] == "و" and any(g.facts(core) & g.GIVEN for _, core in g.peel(t.form)):
                return i  # المدير العام ومحمد العلي: another person
            if t.form.endswith(_PEOPLES) and _several(s.word(j - 1)):
                return i  # قال نواب | سردينيون
            last = self._called(i, j, inside)
            if last > j:
                return last
            if not (office and self._of_office(j)):
                return i
            j, inside = j + 1, 1
        return i

    def _of_tribe(self, j: int) -> int:
        """How many tokens at `j` name the tribe that an office is of, or the staff that a rank is of: شيخ
        قبيلة | شمر سالم كريم، شيخ عشيرة | بني سعد فلان، العميد | ركن فلان; 0 without one.
        """
        s = self.sheet
        form = s.word(j)
        if s.core(j - 1) in TRIBES:
            return 1 + (form in SONS) if form and not s.bits[j] & g.FUNCTION else 0
        return int(form == _STAFF and bool(s.core_bits(j - 1) & g.HONORIFIC))

    def _initialled(self, i: int, j: int) -> int:
        """The token after the name at `j` that initials open, behind the titles from `i` on: الجنرال إ.
        تشاليك، رئيس اللجنة ب. ك. تشاترجي; 0 without one.
        """
        s, k = self.sheet, j
        if len(s.word(j)) != 1:
            return 0
        while len(s.word(k)) == 1 and s.mark(k + 1) == ".":
            k += 2
        form = s.word(k)
        if k == j or not form or form[0] == "و" or not (stranger(form) or given_strength(form)):
            return 0
        title = k == j + 2 and s.bits[j] & TITLES and s.tokens[j].text != "إ"
        if title:
            return 0  # المدير أ. نادر كريم
        last = self.end(k, form, announced=True)
        return last if last > k and self.person(j, last, 0, s.word(j), i, "announced") else 0

    def _called(self, i: int, j: int, inside: int) -> int:
        """The token after the name at `j` of whom the titles from `i` on announce, or `j`: قائد ميداني يدعى |
        أبو سالم.
        """
        s = self.sheet
        form, last = s.tokens[j].form, self._name_from(j, inside)
        if last == j and form == FATHER_OF and given_strength(s.word(j + 1)) > 1:
            last = j + 2
        named = last > j and self.person(j, last, 0, form, self._lead_of(i, j), "announced")
        return last if named else j

    def _lead_of(self, i: int, j: int) -> int:
        """Where the title of the name at `j` begins, behind the titles from `i` on; `j` where it has none:
        حكم القاضي بالسجن على | فلان, مستشار | فلان.
        """
        s = self.sheet
        served = s.core(i) in SERVE if j == i + 1 else s.word(j - 1) in LINKS
        if served:
            return j
        return i - (s.tokens[i].form == HEIR and s.word(i - 1) in _TO_HEIR)  # وولي | ولي العهد

    def _of_office(self, j: int) -> bool:
        """Whether the word at `j`, which is no name, can belong to an office: not تلقى الرئيس | اتصالا من
        فلان, رفض الوزير | طلب النائب فلان, as a definite title governs no noun.
        """
        s = self.sheet
        form = s.tokens[j].form
        if s.bits[j] & g.FUNCTION or (is_verb(form) and form not in nouns()) or form in _NO_NISBAS:
            return False
        if not s.definite(j - 1):
            return True
        sent = form in _SENT or (form.endswith("ا") and not s.definite(j))
        return not (sent or self._some_thing(j))

    def _some_thing(self, j: int) -> bool:
        """Whether the word at `j` without the article is no person, and so no part of a title behind a
        definite word: أخلى قاضي التحقيق | سبيل الناشط فلان، أنهى رئيس الجمهورية | مهام الوالي فلان.
        """
        s, form = self.sheet, self.sheet.word(j)
        construct = s.definite(j + 1) or bool(s.core_bits(j + 1) & TITLES) or opens_content(form)
        if s.bits[j - 1] & TITLES and not construct:
            return False  # النائب | نوري كلشان
        plain = form in nouns() and not s.definite(j) and s.core(j) == form and form not in _WITHIN_TITLES
        plain = plain and not given_strength(form)
        return plain and not (s.bits[j] & (TITLES | g.MODIFIER) or head_in(form, *PEOPLED))

    def _closes(self, f: Found, j: int) -> bool:
        """Whether the name of a land or a body at `j` closes the office that is of it: وزير خارجية هولندا |
        فيرنك …، مندوب الاتحاد الأوروبي | يوهان …، سفير طوكيو | كيم …
        """
        last = f.last - 1
        nisba = self.sheet.definite(last) and self.sheet.word(last).endswith(("ي", "يه"))
        land = f.type == "place" and f.core.removeprefix("ال") in bare_lands()
        s, k = self.sheet, j - 1
        k -= bool(s.core_bits(k) & g.OUTSIDE)  # رئيس بلدية محافظة كذا | فلان
        hall = s.core(k) == _TOWN_HALL and bool(s.core_bits(k - 1) & g.OFFICE)
        town = f.type == "place" and (hall or s.core(k) in _OF_TOWNS)
        seat = self.sheet.ends.get(last)  # رئيس بلدية صيدا | نادر كريم
        seated = nisba or (seat is not None and seat.type == "place")
        return land or town or (f.type == "organization" and seated)

    def _tells_another(self, i: int, j: int) -> bool:
        """Whether the word at `j` tells of another person than the titles from `i` on."""
        s = self.sheet
        t, bits = s.tokens[j], s.bits[j]
        if t.form in _BY_WHOM and s.word(j - 1) in _BY:
            return True  # اعتقال رئيس البلدية من | طرف رجال فلان
        if s.definite(j - 1) and not (s.definite(j) or t.text.endswith("ة")) and _his_man(t.form):
            return True  # التقى الوزير | نظيره فلانا، اتهم الرئيس | خصمه فلانا
        if t.form == s.tokens[i].form and t.form != HEIR:
            return True  # التقى الرئيس التونسي | الرئيس الليبي فلانا
        if j == i + 1 and under_ruler(s.tokens[i].form, t.form):
            return True  # أقال الرئيس | الوزير فلانا
        if below_ruler(s.tokens[i].form, t.form):
            return True  # انتقد النائب المعارض | الرئيس فلانا
        if t.form in _HELD and s.definite(j - 1):
            return True  # جمد الأمين العام | عضوية النائب فلان
        if below_governor(s.tokens[i].form, t.form):
            return True  # عزل الوالي | رئيس البلدية فلانا
        if before_judge(s.tokens[i].form, s.word(i + 1), t.form):
            return True  # أودع قاضي التحقيق | الوزير السابق فلانا السجن
        throne = s.word(i) in _THRONES and s.definite(j - 1) and not s.definite(j)
        if throne and bits & g.OFFICE and not (bits & g.HONORIFIC or t.form in _HIS_HIGHNESS):
            return True  # كلف الملك | زعيم الحزب فلانا
        if s.definite(j) and bits & g.OFFICE and self._no_colleague(i, j):
            return True  # اتهم الرئيس | الصحافية فلانة، اعتقل وزير الداخلية | الناشط فلانا
        if s.core(i) == _CUSTODIAN and bits & g.OFFICE and not (t.form == _KING or bits & g.HONORIFIC):
            return True  # استقبل خادم الحرمين الشريفين | رئيس الوزراء فلانا
        ordered = t.form[0] == "ب" and names_act(t.form[1:]) and is_verb(s.word(i - 1))
        if ordered and s.word(j - 1) not in _CHARGED:
            return True  # أمر قاضي التحقيق | بحبس فلان
        met = t.form.startswith("بال") and s.definite(j - 1) and not t.text.endswith("ة")
        if met and g.facts(t.form[1:]) & g.OFFICE:
            return True  # اجتمع الوزير | بالسفير فلان, not رئيس اللجنة بالمحافظة فلان
        # حكم القاضي بالسجن على | الوزير السابق فلان
        return s.word(j - 1) == ON and bool(bits & g.OFFICE) and t.form.startswith("ال")

    def _no_colleague(self, i: int, j: int) -> bool:
        """Whether the office at `j` is a woman's behind a man's, or one that nobody of that at `i` has."""
        s = self.sheet
        he = s.definite(j - 1) and not s.tokens[i].text.endswith(("ة", "ات"))
        private = j > i + 1 and not s.definite(i) and s.tokens[j].form in _PRIVATE
        return he and (s.tokens[j].text.endswith("ة") or private)

    def _in_marks(self, i: int, j: int) -> int:
        """العقيد المتقاعد «رياض العيتاني»، رئيس الحركة، سليم مقري، : the token after a name of two words or
        more that is all there is in the marks or commas that token `j` opens, behind the title at `i`; `i`
        without one.
        """
        s = self.sheet
        comma = s.mark(j) in COMMAS
        if not (comma or s.mark(j) in OPENERS) or not s.word(j + 1) or s.taken[j + 1] >= 0:
            return i
        last = self.end(j + 1, s.word(j + 1), announced=True)
        given = given_strength(s.word(j + 1)) > (comma and not s.word(j + 1).startswith("عبد"))
        whole = last > j + 2 and given and s.mark(last) in (COMMAS if comma else CLOSERS)
        lead, how = (j + 1, "given") if comma else (i, "announced")
        return last if whole and self.person(j + 1, last, 0, s.word(j + 1), lead, how) else i

    def _past_quoted(self, j: int) -> int:
        """The token after the marks that open at `j` around the name of a body, where the office goes on
        behind it: رئيس كتلة «الوفاق» | بالبرلمان سالم مقري; `j` without them.
        """
        s = self.sheet
        if s.mark(j) not in OPENERS or s.tokens[j - 1].kind != "word":
            return j
        for k in range(j + 2, min(j + 2 + _QUOTED_NAME, s.size)):
            if s.mark(k) in CLOSERS:
                joined = s.word(k + 1).startswith("و")  # نواب حزب «الوفاق» | ووزير الطاقة فلان
                return j if joined else k + 1
            if s.tokens[k].kind != "word":
                break
        return j

    def _sure_name(self, i: int, j: int) -> Found | None:
        """The sure name at token `j` behind the title at `i`; the place that a governor governs is one."""
        f = self.sheet.named(j)
        if f is not None and f.type == "place" and j == i + 1 and self.sheet.core(i) in _GOVERNORS:
            f.sure = True
        return f if f is not None and f.sure else None

    def _behind_honour(self, i: int, j: int) -> int:
        """The token after the name at `j` right behind a title of honour, or `j`: الشيخ راشد بن سالم، اللواء
        سفر الغامدي. The titles begin at `i`.
        """
        s = self.sheet
        form, bits = s.tokens[j].form, s.bits[j]
        if not s.core_bits(j - 1) & g.HONORIFIC:
            return j
        if s.word(j + 1) in LINEAGE and not bits & _NO_FIRST:
            end = self.end(j + 1, s.word(j + 1), announced=True)
            longer = end > max(j + 2, self.end(j, form, announced=True))
            if longer and self.person(j, end, 0, form, i, "announced"):
                return end
        apposed = s.definite(j - 1) and self._apposed_name(j, bits)
        return j + 2 if apposed and self.person(j, j + 2, 0, form, i, "announced") else j

    def _goes_on_title(self, j: int, bits: int, inside: int) -> bool:
        """Whether the word at `j` is one more title, modifier or nisba, and no name."""
        if bits & g.HONORIFIC:
            return True
        abstract = bits & g.NISBA and self.sheet.word(j).endswith("يه") and self.sheet.definite(j - 1)
        if abstract and self._some_thing(j):
            return False  # جمد الأمين العام | عضوية النائب فلان
        return bool(bits & (TITLES | g.MODIFIER | g.NISBA)) and not self._named_so(j, bits, inside)

    def _apposed_name(self, j: int, bits: int) -> bool:
        """Whether an indefinite word and a surname stand at `j`: اللواء سفر الغامدي.

        A definite title governs no noun, so that they are in apposition to it.
        """
        s = self.sheet
        form, surname = s.word(j), s.word(j + 1)
        nisba = (
            surname.startswith("ال") and surname.endswith("ي") and not s.bits[j + 1] & ~(g.PHRASE | g.DERIVED)
        )
        family = surname.startswith("ال") and not surname.endswith("ه") and not s.bits[j + 1] & ~_UNTOLD
        if bits & g.GIVEN and bits & g.OFFICE and family:
            return True  # الدكتور مساعد الزنبول
        if not nisba or bits & (_NO_FIRST | g.GIVEN | g.PARTICLE) or is_verb(form):
            return False
        bare = form[0] not in g.PROCLITICS and not form.startswith("ال")
        return bare and not s.tokens[j].text.endswith(("ا", "ً"))

    def _figure(self, i: int, j: int, inside: int) -> int:
        """A listed person at `j` after the title at `i`: the token after the name, or 0."""
        s = self.sheet
        figure = s.figures.get(j)
        if figure is None or figure.skip or (inside == 1 and not figure.sure):
            return 0
        if j == i + 1 and not (figure.sure or self.sheet.definite(i)) and g.ordinary(figure.core):
            return 0  # لاعب رئيسي: what is like him
        core = s.tokens[j].form
        last = max(figure.last, self.end(j, core, announced=True))
        if s.word(figure.last) in KIN:
            last = max(last, self.end(figure.last, s.word(figure.last), announced=True))
        served = j == i + 1 and s.core(i) in _NEAR and given_strength(s.word(figure.last)) > 1
        if served or self.whole(figure):
            last = figure.last  # مبعوث بوتين | سيرغي هارتن: two persons
        if last > figure.last:
            return last if self.person(j, last, 0, core, i, "announced") else 0
        figure.lead, figure.sure = i, True
        s.take(figure)
        return last

    def _named_so(self, j: int, bits: int, inside: int) -> bool:
        return bool(bits & g.GIVEN) and self._name_from(j, inside) > j

    def _name_from(self, j: int, inside: int) -> int:
        """The end of the person's name at `j` after a title; `j` when the word belongs to the office."""
        s = self.sheet
        form = s.tokens[j].form
        last = self.end(j, form, announced=True)
        if last == j:
            return j
        strength = given_strength(form)
        if not strength and s.definite(j) and given_strength(s.word(j + 1)) >= 2:
            return j  # المبعوث لشؤون الملاحة مايكل …: the office's last word, and then the name
        if last == j + 1 and not strength and s.definite(j) and not g.facts(form) & g.PHRASE:
            # A surname alone is found by the whole name elsewhere; an unknown adjective must not be one.
            return j
        if last == j + 1 and strength == 1 and not s.core_bits(j - 1) & g.HONORIFIC:
            return j
        if last == j + 1 and not strength and not sounds_foreign(form):
            return j
        if last == j + 1 and not strength and form[0] == "م" and form[-1] == "ا" and s.definite(j - 1):
            return j  # ظهر المتهم | مرتديا قبعة
        if last == j + 1 and not strength and form.endswith("ي") and not s.definite(j - 1) and not inside:
            return j  # قاض قنصلي
        if strength == 3 or not inside or s.word(j - 1) in _CALLING:
            return last
        if last - j > 2 and (s.word(j + 1) in _LAQAB or s.word(j + 2) in _LAQAB):
            return last  # مفوض حقوق الطفل | عز الدين القلموني، نقيب المحامين | حسن نصر الدين
        if strength or form in KIN:
            alone = self.end(j, form, announced=False)
            told = last - j >= 2 and s.word(last) in THAT
            honoured = s.core_bits(j - 1) & g.HONORIFIC and s.definite(j - 1)
            given = s.word(j + 1).startswith("ال") and given_strength(s.word(j + 1)[2:]) > 1
            told = told or (last - j >= 2 and bool(honoured or given))  # الشيخ مالك القلموني، صباح النعمان
            told = told or (last - j == 2 and (s.mark(last) in COMMAS or s.mark(last) == "."))
            definite = s.word(j - 1).startswith(("ال", "بال", "لل"))  # مدير الفرع بالمنطقة فهد الشليل
            second = s.word(j + 1)  # رئيس البلدية نادر كريم
            told = told or (last - j == 2 and bool(given_strength(second)) and not s.definite(j + 1))
            closed = inside == 2 or (definite and (told or stranger(second)))
            minister = (
                definite and s.core_bits(j - 1) & g.PORTFOLIO and (strength > 1 or (form == ON and s.ali))
            )
            closed = closed or bool(minister)  # وزير الصحة فراس الأبيض
            if alone > j:  # وزير الثقافة التونسي سالم أحمد جنتي
                return last if inside == 2 or s.word(last) in THAT else alone
            return last if last - j >= 2 and closed else j
        if form in _JOINERS and last > j + 1 and s.tokens[j].text == form:
            behind = s.definite(j - 1) or bool(s.core_bits(j - 1) & (TITLES | g.NISBA | g.MODIFIER))
            return last if behind else j  # المبعوث الأممي دي سولندر
        if not s.strange(j) and form != LEE and s.word(j + 1) not in KIN:
            return j
        if _clitic(form) or (last == j + 1 and g.cut_letters(form)):
            land = s.named(j - 1)  # وزير خارجية هولندا | فيرنك بولدرمان
            behind = inside == 2 or (land is not None and land.sure and land.core in g.lands())
            behind = behind or (
                s.definite(j - 1) and s.word(last) in THAT
            )  # لشؤون السلم | بيرنيت هالدورسن إن
            return last if last - j >= 2 and behind else j
        closed = inside == 2 or s.tokens[j - 1].form.startswith("ال")
        return last if last - j >= 2 or closed else j

    def whole(self, figure: Found) -> bool:
        """Whether a listed name of several words cannot go on: نيلسون مانديلا قدوة. An Arab's own and
        father's name may have his family's behind them: سالم نادر العيتاني."""
        parts = figure.core.split(" ")
        form = self.sheet.word(figure.last)
        goes_on = form.startswith("ال") and g.origin_of(parts[-1].removeprefix("ال")) == "arabic"
        return len(parts) > 1 and form not in KIN and form != "عبد" and not goes_on
