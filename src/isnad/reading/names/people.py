"""Persons: those whom titles announce, whom given names open, or whom a verb of saying has speak.

وزير الخارجية اللبناني السابق نديم العيتاني: the office, its complement, nisbas and modifiers, then the name.
"""

from __future__ import annotations

from isnad.lexicons import gazetteer as g
from isnad.lexicons.gazetteer import name_words
from isnad.reading.names.found import CLOSERS, OPENERS, Found, Sheet
from isnad.reading.names.parts import KIN, LEE, NO_FIRST
from isnad.reading.names.persons import COMMAS
from isnad.reading.names.roles import HEIR, opens_heir
from isnad.reading.names.shapes import (
    ON,
    TANWIN,
    TITLES,
    given_strength,
    is_verb,
    joined_article,
    says_that,
    stranger,
)
from isnad.reading.names.writers import Writers
from isnad.reading.words.event_words import names_act
from isnad.reading.words.lexis import nouns, source_heads, words
from isnad.reading.words.nationality import bare_lands
from isnad.text.clitics import THIRD_PERSON, cuts
from isnad.text.folding import fold
from isnad.text.kept import kept

__all__ = ["CALLED", "SERVE", "find_people"]

_LINKS = name_words("links")
_LINEAGE = name_words("lineage")
_LAQAB_FIRST, _LAQAB = name_words("laqab_first"), name_words("laqab")
_GOVERNORS = frozenset(fold(w) for w in ("محافظ", "والي", "عمدة", "حاكم"))
# Who has a task that ب tells: الوزير المكلف بتسيير الأعمال.
_CHARGED = frozenset(fold(w) for w in ("مكلف", "المكلف", "المكلفة", "القائم", "المختص", "المعني"))
_FATHER_OF, _BORN = fold("أبو"), fold("ولد")
# Who leads: بقيادة سالم عودة.
_UNDER = name_words("under")
_RELATIVES = frozenset(fold(w) for w in ("الذي", "التي"))
_WHERE = name_words("where")
_UNTOLD = g.PHRASE | g.DERIVED
_NO_FIRST = g.FUNCTION | TITLES | g.NISBA | g.MODIFIER
_THAT = frozenset(fold(w) for w in ("أن", "أنه", "أنها", "بأن", "بأنه", "بأنها"))
# What announces the name by which somebody goes, whatever office is told before: قائد ميداني يدعى | أبو كنان.
_CALLING = frozenset(
    fold(w) for w in ("يدعى", "ويدعى", "المدعو", "المكنى", "الملقب", "المسمى", "اسمه", "واسمه")
)
CALLED = ("عرف", "عرفت", "اشتهر", "اشتهرت", "سمي", "سميت", "يسمي", "تسمي")
"""How verbs of being called by a name end, before باسم."""
_SO, _MUST = fold("أن"), fold("يجب")
# How plurals and words with a pronoun end, and seldom a name that stands alone.
_NOT_ALONE = ("ون", "ين", "ات", "وا", "تان", "ه", "ها", "هم", "نا")
_LONGEST_OFFICE = 14
# What one sends and receives, which no office goes on with; and what makes an adjective of one.
_SENT = frozenset(fold(w) for w in ("برقية", "رسالة", "دعوة", "تهنئة", "مكالمة", "شكوى", "نسخة", "هدية"))
_NOT = fold("غير")
# Who is told by whose he is: نظيره، خصمه. Offices are too: مساعده.
_WHOSE = frozenset(
    fold(w)
    for w in (
        *("نظير", "نظيرة", "خصم", "غريم", "منافس", "منافسة", "حليف", "شريك", "زميل", "زميلة", "صديق", "رفيق"),
        *("عدو", "سلف", "خلف", "نجل", "ابن", "ابنة", "شقيق", "شقيقة", "والد", "والدة", "زوج", "زوجة", "صهر"),
    )
)
_MINISTERS = frozenset(fold(w) for w in ("وزراء", "ووزراء", "الوزراء", "والوزراء"))
# How far before one of them a list of ministers may begin.
_LONG_LIST = 70
SERVE = words("serve")
"""Who is told by whom he serves, right behind: مستشار فلان."""
# The heir of the heir, a clitic before him: وولي | ولي العهد.
_TO_HEIR = frozenset(cut + HEIR for cut in ("", "و", "ل", "ب", "ف"))
_CUSTODIAN, _KING = fold("خادم"), fold("ملك")
_NEAR = SERVE | source_heads("kin")
_NATIVE = frozenset("عحصضطظقثذءه")


def find_people(sheet: Sheet) -> None:
    """Write the persons' names of a page on its sheet; other sure names are already there."""
    _People(sheet).run()


def _sounds_foreign(form: str) -> bool:
    """Whether a stranger that stands alone behind a title can be a foreign surname, and no rare Arabic
    word."""
    if _NATIVE & set(form) or len(form) < 4 or form.endswith(("ت", "ات", "وا", "نا")):
        return False
    return not (form[0] == "ل" and form[1] not in "اوي")


@kept
def _opening(form: str) -> tuple[int, int, str] | None:
    """How a folded word can begin or announce a name: (what it can be, letters to skip, core); -1 for a
    verb; or None."""
    wanted = TITLES | g.GIVEN | g.PARTICLE
    bits = g.facts(form)
    if bits & wanted:
        return bits, 0, form
    for skip, core in g.peel(form):
        return g.facts(core), skip, core
    return (-1, 0, form) if is_verb(form) else None


@kept
def _his_man(form: str) -> bool:
    """Whether a word tells somebody by whose he is: نظيره، خصمها، مساعدهم."""
    return any(
        c.suffix in THIRD_PERSON
        and not (c.conj or c.prep)
        and (c.core in _WHOSE or g.facts(c.core) & g.OFFICE)
        for c in cuts(form)
    )


class _People(Writers):
    __slots__ = ("bodies", "surnames")

    def __init__(self, sheet: Sheet) -> None:
        super().__init__(sheet)
        tokens = sheet.tokens
        self.surnames = {
            tokens[k].form
            for k in range(1, sheet.size)
            if sheet.bits[k] & g.GIVEN
            and given_strength(tokens[k - 1].form)
            and tokens[k - 1].form.removeprefix("و") not in NO_FIRST
        }
        """The given names that stand behind another here, so that they may be surnames."""
        bodies = (f.core.split(" ") for f in sheet.found if f.type == "organization")
        self.bodies = {word for words in bodies for word in words}
        """The words of the organizations' names found so far."""

    def run(self) -> None:
        s = self.sheet
        self.bylines()
        tokens, taken, figures = s.tokens, s.taken, s.figures
        last = s.size - 1
        i = 0
        while i <= last:
            t = tokens[i]
            way = _opening(t.form)
            if way is None and t.form in _LAQAB_FIRST and s.word(i + 1) in _LAQAB:
                way = (s.bits[i] | g.GIVEN, 0, t.form)  # شرف الدين القلموني
            if t.form in _UNDER and taken[i] < 0:
                i = self._after_verb(i)
            elif way is None and i not in figures:
                shown = i < last and t.kind == "word" and taken[i] < 0
                i = self._stranger(i) if shown and self._may_be_strange(i) else i + 1
            elif t.kind != "word":
                i += 1
            elif way is None or way[0] >= 0 or i in figures:
                bits, skip, core = (s.bits[i], 0, t.form) if way is None or way[0] < 0 else way
                i = self._at(i, bits, skip, core)
            else:
                i = self._after_verb(i) if taken[i] < 0 else i + 1

    def _at(self, i: int, bits: int, skip: int, core: str) -> int:
        """Try the ways in which a name may begin at `i`, or be announced from it; the next token to look
        at."""
        s = self.sheet
        if bits & g.GIVEN and s.tokens[i].text.endswith(TANWIN):
            return i + 1  # وليًا للعهد
        figure = s.figures.get(i)
        whole = figure is not None and " " in figure.core  # بن لادن, الملا عمر
        if bits & TITLES and not (s.held(i) or whole or (bits & g.FUNCTION and not opens_heir(s, i, core))):
            end = self._announced(i, bits)
            if end > i:
                return self.series(end)
        if s.held(i):
            return i + 1
        if figure is not None:
            skip, core = figure.skip, figure.core.split(" ", 1)[0]
        linked = core == "باسم" and not (s.core_bits(i - 1) & g.HONORIFIC or self._second_basim(i))
        if figure is None and (bits & g.HONORIFIC or linked):
            return i + 1
        if figure is not None or bits & (g.GIVEN | g.PARTICLE):
            last = self.end(i, core, announced=False)
            if core == _BORN and s.word(i - 1) == "" and s.word(last) in _WHERE:
                return i + 1  # ولد | سليم الهادي في مدينة كذا
            if last == i and core == _FATHER_OF and self._kunya_alone(i, skip):
                last = i + 2
            if figure is not None and self._whole(figure):
                last = min(last, figure.last)
            if figure is not None and " " not in figure.core and not skip and self._first_name(i - 1):
                form = s.tokens[i - 1].form
                if self.person(i - 1, max(figure.last, last), 0, form, i - 1, "given"):
                    return max(figure.last, last)
            if figure is not None and last <= figure.last:
                s.take(figure)
                return self.series(figure.last) if " " in figure.core else figure.last
            if last == i and s.word(i + 1) in _LINEAGE:
                return self._of_kin(i)
            if last == i and bits & g.GIVEN and not bits & (g.FUNCTION | TITLES):
                last = self._by_what_follows(i, core)
            if last == i and not skip and self._among_ministers(i):
                last = self.end(i, core, announced=True)
                last = last if last > i + 1 else i
            if last > i and self.person(i, last, skip, core, i, "given"):
                return self.series(last)
        return self._after_verb(i) if is_verb(s.tokens[i].form) else i + 1

    def _among_ministers(self, i: int) -> bool:
        """حضر وزراء الإعلام سالم العيتاني، الصحة فراس الأبيض: whether the word before `i` is a matter of
        state, in a list of ministers."""
        s = self.sheet
        if not s.definite(i - 1) or not s.core_bits(i - 1) & g.PORTFOLIO:
            return False
        k = i - 1
        while k > max(0, i - _LONGEST_OFFICE) and s.word(k):
            k -= 1
        if s.mark(k) not in COMMAS and s.mark(k) != ":":
            return False
        return any(s.word(n) in _MINISTERS for n in range(max(0, k - _LONG_LIST), k))

    def _second_basim(self, i: int) -> bool:
        """المتحدث باسم الحكومة باسم العيتاني: a name behind whom one speaks for."""
        s = self.sheet
        near = (k for k in range(max(0, i - 4), i - 1) if s.word(k) == "باسم")
        return any(near) and s.definite(i - 1) and s.word(i + 1).startswith("ال")

    def _kunya_alone(self, i: int, skip: int) -> bool:
        """ويعتقد أبو عيطة أن: a kunya of a word that no list has, where no place is told."""
        after = self.sheet.word(i + 1)
        where = skip or self.sheet.word(i - 1) in _WHERE or self.sheet.core_bits(i - 1) & g.PLACE_HEAD
        given = given_strength(after) > 1 and not self.sheet.word(i + 2).startswith("ال")  # أبو سالم
        return bool(after) and not where and (given or (stranger(after) and not g.facts(after)))

    def _verb_and_object(self, j: int) -> bool:
        """ألغى شكري الرحلة، رفع هارتن التهاني: a surname here at `j` behind its verb, and its object."""
        s = self.sheet
        form, noun = s.word(j), s.word(j + 1)
        if not s.definite(j + 1) or not g.ordinary(noun):
            return False
        if form in self.surnames and not noun.endswith("ي"):
            return True
        return any(f.type == "person" and f.sure and f.core.endswith(" " + form) for f in s.found)

    def _whole(self, figure: Found) -> bool:
        """Whether a listed name of several words cannot go on: نيلسون مانديلا قدوة. An Arab's own and
        father's name may have his family's behind them: سالم نادر العيتاني."""
        words = figure.core.split(" ")
        form = self.sheet.word(figure.last)
        goes_on = form.startswith("ال") and g.origin_of(words[-1].removeprefix("ال")) == "arabic"
        return len(words) > 1 and form not in KIN and form != "عبد" and not goes_on

    def _first_name(self, i: int) -> bool:
        """Whether the word at `i` is the given name before a known surname, so that another person is
        meant."""
        form = self.sheet.word(i)
        if not form or self.sheet.taken[i] >= 0 or self.sheet.bits[i] & (g.FUNCTION | TITLES | g.COMMON):
            return False
        if given_strength(form) >= 2:
            return True
        announced = self.sheet.core_bits(i - 1) & (TITLES | g.NISBA) or (
            self.sheet.word(i - 1) and is_verb(self.sheet.word(i - 1))
        )
        whole = stranger(form) and not any(g.facts(c) for _, c in g.cut_letters(form))
        if self.sheet.word(i - 1) == _SO and not g.facts(form) and _sounds_foreign(form):
            return whole  # أن | فيدريكا موغيريني
        return whole and bool(announced)

    def _may_be_strange(self, i: int) -> bool:
        """Whether a word that lists know can be somebody's name all the same, before بن or behind a comma."""
        s = self.sheet
        if not s.bits[i] or s.tokens[i + 1].form in _LINEAGE:
            return True
        return i > 0 and s.tokens[i - 1].form in COMMAS

    def _stranger(self, i: int) -> int:
        """A name whose words no list has, shown by what stands behind them; the next token to look at."""
        if self.sheet.tokens[i + 1].form in _LINEAGE:
            return self._of_kin(i)
        if self.sheet.mark(i - 1) in COMMAS:
            last = self._behind_office(i)
            if last > i:
                return last
        return self._before_office(i) if not self.sheet.bits[i] else i + 1

    def _behind_office(self, i: int) -> int:
        """A name of strangers that commas set off from its office: وزيرة العدل، هيفي ساندال، أعلنت; the token
        after it, or `i`."""
        s = self.sheet
        form = s.tokens[i].form
        last = self.end(i, form, announced=True) if stranger(form) and not g.cut_letters(form) else i
        closed = last >= s.size or s.tokens[last].kind != "word" or s.word(last) in _RELATIVES
        if last - i < 2 or not closed or any(s.taken[k] >= 0 for k in range(i, last)):
            return i
        for k in range(i - 2, max(-1, i - _LONGEST_OFFICE), -1):
            f = s.named(k)
            if s.tokens[k].kind != "word" or (f is not None and f.sure and f.type == "person"):
                return i
            if s.bits[k] & g.FUNCTION and s.word(k) not in _LINKS:
                return i  # وصل المحافظ إلى الميدان، …
            if s.core_bits(k) & g.OFFICE:
                return last if self.person(i, last, 0, form, k, "announced") else i
        return i

    def _before_office(self, i: int) -> int:
        """Two or three strangers and an office behind them: مع غرانتو سولندر المدير; the next token to look
        at."""
        s = self.sheet
        last = i
        while (
            last < i + 3
            and s.word(last)
            and not s.bits[last]
            and s.taken[last] < 0
            and stranger(s.word(last))
        ):
            last += 1
        if last - i < 2 or s.word(i)[0] == "و":
            return i + 1
        apposed = s.mark(last) in COMMAS and s.word(i - 1) not in _WHERE and s.definite(last + 1)
        office = last + 1 if apposed else last
        shown = self.aged(last) or self.office(office)
        return last if shown and self.person(i, last, 0, s.word(i), i, "given") else i + 1

    def _of_kin(self, i: int) -> int:
        """A stranger with his father's or tribe's name: دعيج بن مطر, اباه ولد ابيليل; the next token to
        look at."""
        s = self.sheet
        form = s.tokens[i].form
        if s.word(i + 1) not in _LINEAGE or s.taken[i] >= 0 or s.bits[i] & (g.FUNCTION | TITLES):
            return i + 1
        if not (stranger(form) or s.bits[i] & g.GIVEN):
            return i + 1
        last = self.end(i, form, announced=True)
        if last - i > 2 and self.person(i, last, 0, form, i, "given"):
            return self.series(last)
        return i + 1

    def _by_what_follows(self, i: int, core: str) -> int:
        """The end of a name of ordinary words that a colon, an office or a series of names shows; `i` without
        them.

        سعيد كامل، رئيس الغرفة: the apposed office makes the two words a name.
        """
        s = self.sheet
        last = self.end(i, core, announced=True)
        if last - i < 2 or s.tokens[last - 1].form.endswith(("ين", "ون", "ات")):
            return i
        comma = s.mark(last) in ("،", ",", "(")
        if self.aged(last):
            return last  # سعيد كامل (52 عاما)
        j = last + 1 if comma else last
        if s.mark(last) == ":" and last - i == 2:
            return last
        bits = s.bits[j] if j < s.size and s.tokens[j].kind == "word" else 0
        if (
            bits & g.OFFICE
            and not bits & g.GIVEN
            and (comma or given_strength(core) == 2 or self.name_like(i + 1))
        ):
            return last
        if comma and j < s.size and bits & g.GIVEN and not bits & g.FUNCTION:
            return last if self.end(j, s.tokens[j].form, announced=False) - j >= 2 else i
        return i

    # -- announced by a title

    def _announced(self, i: int, head: int) -> int:
        """Read the titles from `i` on and the name that they announce; the token after it, or `i`.

        `inside` is 1 within the complement of an office, 2 after the nisba or modifier that closes it.
        """
        s = self.sheet
        if s.word(i - 1) == _NOT:
            return i  # التصريحات غير | المسؤولة لفلان
        j, inside, office = i + 1, 0, bool(head & g.OFFICE)
        while j < s.size and j < i + _LONGEST_OFFICE:
            t = s.tokens[j]
            if t.kind == "mark" and t.form in "/." and j == i + 1:
                j += 1
                continue
            if t.kind != "word":
                return self._in_marks(i, j)
            f = self._sure_name(i, j)
            if f is not None and f.type == "person":
                lead = self._lead_of(i, j)
                f.lead = lead if lead < j else f.lead
                return f.last
            if f is not None:
                if s.definite(j - 1) and not (f.skip or s.bits[j - 1] & g.FUNCTION):
                    return i  # اتهم الرئيس التركي | إسرائيل بقتل فلان
                j, inside = f.last, 1 + self._closes(f)
                continue
            step = self._figure(i, j, inside)
            if step:
                return step
            if self._tells_another(i, j):
                return i
            bits = s.bits[j]
            if t.form in _LINKS and not (t.form == ON and self._name_from(j, inside) > j + 1):
                j, inside = j + 1, 1
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
            last = self._name_from(j, inside)
            if last == j and t.form == _FATHER_OF and given_strength(s.word(j + 1)) > 1:
                last = j + 2  # قائد ميداني يدعى | أبو سالم
            if last > j and self.person(j, last, 0, t.form, self._lead_of(i, j), "announced"):
                return last
            if not (office and self._of_office(j)):
                return i
            j, inside = j + 1, 1
        return i

    def _lead_of(self, i: int, j: int) -> int:
        """Where the title of the name at `j` begins, behind the titles from `i` on; `j` where it has none:
        حكم القاضي بالسجن على | فلان, مستشار | فلان.
        """
        s = self.sheet
        served = s.core(i) in SERVE if j == i + 1 else s.word(j - 1) in _LINKS
        if served:
            return j
        return i - (s.tokens[i].form == HEIR and s.word(i - 1) in _TO_HEIR)  # وولي | ولي العهد

    def _of_office(self, j: int) -> bool:
        """Whether the word at `j`, which is no name, can belong to an office: تلقى الرئيس التونسي | اتصالا من
        الرئيس الليبي فلان, الوزير | برقية من فلان.
        """
        s = self.sheet
        form = s.tokens[j].form
        if s.bits[j] & g.FUNCTION or (is_verb(form) and form not in nouns()):
            return False
        sent = form in _SENT or (form.endswith("ا") and not s.definite(j))
        return not (sent and s.definite(j - 1))

    def _closes(self, f: Found) -> bool:
        """Whether the name of a land or a body closes the office that is of it: وزير خارجية هولندا | فيرنك …،
        مندوب الاتحاد الأوروبي | يوهان …
        """
        last = f.last - 1
        nisba = self.sheet.definite(last) and self.sheet.word(last).endswith(("ي", "يه"))
        land = f.type == "place" and f.core.removeprefix("ال") in bare_lands()
        return land or (f.type == "organization" and nisba)

    def _tells_another(self, i: int, j: int) -> bool:
        """Whether the word at `j` tells of another person than the titles from `i` on."""
        s = self.sheet
        t, bits = s.tokens[j], s.bits[j]
        if s.definite(j - 1) and not (s.definite(j) or t.text.endswith("ة")) and _his_man(t.form):
            return True  # التقى الوزير | نظيره فلانا، اتهم الرئيس | خصمه فلانا
        if t.form == s.tokens[i].form and t.form != HEIR:
            return True  # التقى الرئيس التونسي | الرئيس الليبي فلانا
        if s.core(i) == _CUSTODIAN and bits & g.OFFICE and not (t.form == _KING or bits & g.HONORIFIC):
            return True  # استقبل خادم الحرمين الشريفين | رئيس الوزراء فلانا
        ordered = t.form[0] == "ب" and names_act(t.form[1:]) and is_verb(s.word(i - 1))
        if ordered and s.word(j - 1) not in _CHARGED:
            return True  # أمر قاضي التحقيق | بحبس فلان
        # حكم القاضي بالسجن على | الوزير السابق فلان
        return s.word(j - 1) == ON and bool(bits & g.OFFICE) and t.form.startswith("ال")

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
        if s.word(j + 1) in _LINEAGE and not bits & _NO_FIRST:
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
        if served or self._whole(figure):
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
        if last == j + 1 and not strength and not _sounds_foreign(form):
            return j
        if last == j + 1 and not strength and form[0] == "م" and form[-1] == "ا" and s.definite(j - 1):
            return j  # ظهر المتهم | مرتديا قبعة
        if last == j + 1 and not strength and form.endswith("ي") and not s.definite(j - 1) and not inside:
            return j  # قاض قنصلي
        if strength == 3 or not inside or s.word(j - 1) in _CALLING:
            return last
        if s.word(j + 1) in _LAQAB and last - j > 2:
            return last  # مفوض حقوق الطفل | عز الدين القلموني
        if strength or form in KIN:
            alone = self.end(j, form, announced=False)
            told = last - j == 2 and s.word(last) in _THAT
            honoured = s.core_bits(j - 1) & g.HONORIFIC and s.definite(j - 1)
            given = s.word(j + 1).startswith("ال") and given_strength(s.word(j + 1)[2:]) > 1
            told = told or (last - j >= 2 and bool(honoured or given))  # الشيخ مالك القلموني، صباح النعمان
            told = told or (last - j == 2 and (s.mark(last) in COMMAS or s.mark(last) == "."))
            definite = s.word(j - 1).startswith(("ال", "بال", "لل"))  # مدير الفرع بالمنطقة فهد الشليل
            closed = inside == 2 or (definite and (told or stranger(s.word(j + 1))))
            minister = (
                definite and s.core_bits(j - 1) & g.PORTFOLIO and (strength > 1 or (form == ON and s.ali))
            )
            closed = closed or bool(minister)  # وزير الصحة فراس الأبيض
            if alone > j:
                return last if inside == 2 else alone  # وزير الثقافة التونسي سالم أحمد جنتي
            return last if last - j >= 2 and closed else j
        if not stranger(form) and form != LEE:
            return j
        if g.cut_letters(form):
            land = s.named(j - 1)  # وزير خارجية هولندا | فيرنك بولدرمان
            behind = inside == 2 or (land is not None and land.sure and land.core in g.lands())
            return last if last - j >= 2 and behind else j
        closed = inside == 2 or s.tokens[j - 1].form.startswith("ال")
        return last if last - j >= 2 or closed else j

    # -- after a verb, and in a series

    def _speaks_alone(self, i: int, j: int) -> bool:
        """Whether the stranger or given name at `j` stands alone: وقال هارتن إن, وأضافت سميرة أن."""
        s = self.sheet
        form = s.word(j)
        if s.bits[j] & g.GIVEN and not s.bits[j] & (g.FUNCTION | TITLES | g.PARTICLE):
            return (s.word(j + 1) in _THAT or s.mark(j + 1) == ":") and says_that(s.word(i))
        closed = s.word(j + 1) == _SO or s.mark(j + 1) == ":"
        if not closed or s.bits[j] or len(form) < 4 or form.endswith(_NOT_ALONE) or s.word(i) == _MUST:
            return False
        accusative = form[0] == "م" and form[-1] == "ا"
        return says_that(s.word(i)) and not accusative and form not in self.bodies

    def _both_names(self, i: int, j: int, last: int) -> bool:
        """Whether two words that may be given names are one: بزعامة أيمن عودة, وقال سالم عودة إن."""
        s = self.sheet
        closed = s.word(i) in _UNDER or (s.word(last) in _THAT and says_that(s.word(i)))
        return closed and last == j + 2 and bool(s.bits[j + 1] & g.GIVEN)

    def _after_verb(self, i: int) -> int:
        """A name of two words or more after a verb: قالت هيفي ساندال; the next token to look at."""
        s = self.sheet
        j = i + 1
        form = s.word(j)
        called = form == "باسم" and s.word(i).endswith(CALLED)  # عرف باسم كذا
        if not form or s.taken[j] >= 0 or j in s.figures or called:
            return j
        bits = s.bits[j]
        joined = form[0] == "و" or any(g.facts(core) for _, core in g.cut_letters(form))
        opens = (stranger(form) and not (joined and g.cut_letters(form)) and not joined_article(form)) or (
            bits & g.GIVEN and not bits & (g.FUNCTION | TITLES)
        )
        if not opens:
            return j
        last = self.end(j, form, announced=True)
        if last == j + 1 and self._speaks_alone(i, j):
            self.person(j, last, 0, form, j, "verb")
            return last
        office = last + (s.mark(last) in COMMAS)
        shown = self.name_like(j + 1) or self.office(office) or self._both_names(i, j, last)
        if last - j < 2 or (given_strength(form) == 1 and not shown):
            return j
        if (bits & g.RARE_NAME or not bits) and s.definite(j + 1) and not s.word(j + 1).endswith("ي"):
            told = s.word(last) in _THAT or self.office(office)
            if bits or (last == j + 2 and not told and g.ordinary(s.word(j + 1))):
                return j + 1  # يهدد سلامة الملاحة، يكشف خبايا الفن: a noun and its genitive
        if last == j + 2 and self._verb_and_object(j):
            return j + 1
        if self.person(j, last, 0, form, j, "verb"):
            return self.series(last)
        return j
