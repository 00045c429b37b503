"""What a person's name is made of, and where it ends.

Arabic has no capitals: a name is told by what announces it, by the given names that open it, and by the
ordinary words that end it. After K. C. Ryding, *A Reference Grammar of Modern Standard Arabic* (2005), ch. 6,
and A. Schimmel, *Islamic Names* (1989): ism, kunya (أبو مازن), nasab (سالم بن نادر), nisba (القحطاني), laqab
(صلاح الدين).
"""

from __future__ import annotations

from isnad.lexicons import gazetteer as g
from isnad.lexicons.gazetteer import name_words
from isnad.lexicons.tables import load_table, rows_by_form
from isnad.reading.name_backed import NO_SURNAME, PLURAL_ENDINGS, backed
from isnad.reading.name_shapes import (
    ON,
    TITLES,
    bare_masdar,
    given_strength,
    is_masdar,
    is_verb,
    nisba_shape,
    proclitic,
    says_that,
    stranger,
)
from isnad.text.folding import fold
from isnad.text.tokens import Token

__all__ = ["KIN", "LEE", "NO_FIRST", "person_end"]

KIN = name_words("kin")
"""Words that make the next word part of the name, whatever it is: بن سعيد, أبو مازن."""

NO_FIRST = name_words("no_first")
"""Given names that seldom open one, since they are far oftener a verb or an adjective."""
_KUNYA = frozenset(fold(w) for w in ("أبو", "أبي", "أبا"))
_IN_THE_NAME_OF = fold("باسم")
_SON = frozenset(fold(w) for w in ("بن", "ابن", "بنت"))
_LAQAB = name_words("laqab")
_LAQAB_FIRST = name_words("laqab_first")
_FATIMA = (fold("فاطمة"), fold("الزهراء"))
_LETTERS, _OTHER_WORDS = name_words("letters"), frozenset(fold(w) for w in ("إل", "إم", "إن", "بي", "دي"))
_AIT = fold("آيت")
_BEHIND, _SHEIKH = fold("خلف"), fold("شيخ")
_BORN_OF = fold("زاده")
_GREATEST = fold("أكبر")
_FAIR_PEACE = (fold("سلام"), fold("عادل"))
# Titles that are surnames too.
_TITLE_SURNAMES = name_words("title_surnames")
LEE = "لي"
"""A Chinese and Korean family name; oftener "to me"."""
_OWNER = fold("مالك")
_PRESENT = fold("الحالي")
_HONOURS = frozenset(
    fold(w) for w in ("الشيخ", "السيد", "الدكتور", "المهندس", "الأستاذ", "الحاج", "العلامة", "القاضي")
)
# Given names that are offices too, and oftener.
_OFFICE_NAMES = frozenset(fold(w) for w in ("أمير", "أمين", "مالك"))
_HYPHENS = frozenset("-‐‑–")
_ADJECTIVAL = g.ADJECTIVE | g.MODIFIER
_MOST_PARTS = 6
# How objects and adjectives end, and seldom a surname: عقد جون جلسة، ألقى محمد خطابا.
_NO_NAME = ("ة", "ا", "ً", "ى", "ات")
_CLOSERS = frozenset(("،", ",", "(", ":", "«", "“", '"', "‹"))
_SOVEREIGNS = frozenset(
    fold(w) for w in ("الملك", "الملكة", "الأمير", "الأميرة", "السلطان", "الشيخ", "الإمام")
)
_CROWNED = frozenset(fold(w) for w in ("الملك", "الملكة", "البابا", "الإمبراطور", "القيصر", "السلطان"))
_HIGHNESS = frozenset(fold(w) for w in ("سمو", "السمو", "سموه", "أمير", "الأمراء", "ولي", "خادم"))
# How far before a name its title may begin.
_OFFICE_REACH = 9
_THAT = frozenset(fold(w) for w in ("أن", "إن", "أنه", "إنه", "بأن"))
# Titles that are told of somebody far oftener than they are his family's name.
_MEN = frozenset(
    fold(w)
    for w in ("الرئيس", "الوزير", "الشيخ", "المدير", "المشرف", "المتحدث", "المستشار", "النائب", "الأمير")
) | frozenset(fold(w) for w in ("المذكور", "القائد", "السفير", "الأستاذ", "الدكتور", "الممثل", "الفنان"))
_NO_FAMILIES = name_words("no_families")
_ORDINALS = frozenset(
    fold("ال" + row["word"] + ending)
    for row in load_table("numerals")
    for ending in ("", "ة")
    if row["kind"] == "ordinal"
)
# What leads those with whom somebody stands: المقرب من، المحسوب على.
_SIDES = frozenset(fold(w) for w in ("من", "عن", "على", "إلى", "مع"))
_YEARS = frozenset(fold(w) for w in ("عام", "سنة", "يوم"))
# The words for a day before which a name ends; not الجمعة, which is a surname too.
_DAYS = frozenset(
    fold(w) for w in ("أمس", "اليوم", "السبت", "الأحد", "الاثنين", "الثلاثاء", "الأربعاء", "الخميس")
)

# Times of day that are given names too.
_MORNINGS = frozenset(fold(w) for w in ("صباح", "فجر"))

# What somebody says, behind his name: عن فلان قوله.
_SAYING = frozenset(fold(w) for w in ("قوله", "قولها", "قولهم", "قولهما", "تأكيده", "تأكيدها"))


class _Reader:
    """Reads one name from one token on."""

    __slots__ = (
        "ali",
        "alien",
        "core",
        "given",
        "i",
        "kunya",
        "limit",
        "nasab",
        "origin",
        "parts",
        "strength",
        "surname",
        "tokens",
        "western",
    )

    def __init__(self, tokens: tuple[Token, ...], i: int, core: str, limit: int, ali: bool) -> None:
        self.ali = ali
        self.nasab = False
        self.kunya = False
        self.tokens = tokens
        self.i = i
        self.core = core
        self.limit = limit
        self.parts = 0
        self.given = 0
        self.strength = 0
        self.surname = False
        self.alien = False
        self.origin = g.origin_of(core)
        self.western = self.origin not in ("arabic", "")

    def form(self, j: int) -> str:
        if j == self.i:
            return self.core
        return self.tokens[j].form if j < self.limit and self.tokens[j].kind == "word" else ""

    def _article(self, j: int) -> bool:
        """Whether the word at `j` has the article; إلسا only begins with its letters."""
        text = self.tokens[j].text
        return self.form(j).startswith("ال") and ("ال" in text or "لل" in text)

    def read(self, announced: bool) -> int:
        j = self.i
        while j < self.limit and self.parts < _MOST_PARTS:
            step = self._step(j, announced)
            if not step:
                break
            j += step
            self.parts += 1
        return j

    def _step(self, j: int, announced: bool) -> int:
        """How many tokens the next part of the name takes; 0 when the name ends before `j`."""
        form = self.form(j)
        if not form:
            return self._hyphen(j)
        after = self.form(j + 1)
        if self.parts and (self._leans(j, form) or (form in _MORNINGS and after in _DAYS)):
            return 0  # وصل هارتن صباح الخميس
        if self.parts and form in _ORDINALS and self._crowned():
            self.surname = True
            return 2 if after.startswith("عشر") else 1
        if (form in _LAQAB_FIRST and after in _LAQAB) or (form, after) == _FATIMA:
            return self._take(2, 3)
        if self.parts and after == "الله" and form.startswith("ال") and len(form) > 4:
            self.surname = True
            return self._take(2, 2)
        if self.alien and self._article(j):
            return 0  # مايكل هيلبرغ المذعور: no Arabic word ends a foreign name
        if self.parts and self.western and self._article(j) and self.tokens[j].text.endswith("ة"):
            return 0  # تصريحات المرشح هيلبرغ المستفزة
        if (
            form == LEE
            and announced
            and not self.parts
            and (stranger(after) or g.origin_of(after) == "asian")
        ):
            self.origin, self.western = "asian", True
            return self._take(1, 2)
        if form == LEE and self.western and self.parts and (stranger(after) or given_strength(after) > 1):
            return 2  # آلان لي روي
        if self.parts and self.western and form in _LETTERS and (step := self._initial(j, form, after)):
            return step
        if self.parts and self.western and form == _GREATEST:
            return 0  # قال ويليام هارتن | أكبر أعضاء الوفد
        bits = g.facts(form)
        if bits & g.PARTICLE:
            step = self._particle(j, form, bits, after, announced)
            if step:
                self.nasab = form in KIN
                self.surname = self.surname or not (self.nasab or form == "عبد")
                return step
        strength = self._given(j, form, after, announced)
        if strength:
            self.nasab = False
            return self._take(1, strength)
        if self.surname and not bits & g.NISBA and not self._second_nisba(j, form, bits):
            return int(self._of_house(j, form, bits))
        if self._article(j) and self.tokens[j].text.endswith("ة") and j > 2 and self.form(j - 2) == "ال":
            return 0  # رسالة سالم بن فهد آل نادر المؤرخة في
        if self._middle(j, form, after, bits):
            return 2
        if self._goes_on(j, form, bits, announced):
            self.surname = self.surname or self._article(j)
            self.alien = self.western and self.parts == 1 and stranger(form)
            self.strength += 1
            return 1
        return 0

    def _middle(self, j: int, form: str, after: str, bits: int) -> bool:
        """وزير الزراعة سالم نادر فتح السعيدي: an ordinary short word, between two given names and the nisba
        of a tribe that ends the name, is his grandfather's."""
        if not (self.parts == self.given == 2 and self.strength > 3 and 2 < len(form) < 6) or self.western:
            return False
        if self._article(j) or bits & (NO_SURNAME | TITLES | g.ADJECTIVE | g.MODIFIER) or form[0] in "ولب":
            return False
        tribe = nisba_shape(after) and not g.facts(after) & (g.NISBA | g.COMMON | _ADJECTIVAL | TITLES)
        self.surname = self.surname or (tribe and self._ends(j + 2))
        return tribe and self._ends(j + 2)

    def _second_nisba(self, j: int, form: str, bits: int) -> bool:
        """A nisba of the tribe behind one of its branch: محمد السعيدي المالكي."""
        branch = self.parts > 1 and nisba_shape(self.form(j - 1)) and nisba_shape(form)
        return branch and not bits & ~g.DERIVED and self._ends(j + 1)

    def _of_house(self, j: int, form: str, bits: int) -> bool:
        """A given name with the article behind another, of the father and of the house: خالد الحمد الصباح."""
        houses = all(w.startswith("ال") and g.facts(w[2:]) & g.GIVEN for w in (self.form(j - 1), form))
        return houses and not bits & (NO_SURNAME | g.ADJECTIVE | g.MODIFIER) and self.given > 0

    def _take(self, tokens: int, strength: int) -> int:
        self.given += 1
        self.strength += strength
        return tokens

    def _initial(self, j: int, form: str, after: str) -> int:
        """The tokens of an initial within a Western name: جون إيه. هارتن; 0 when no name goes on."""
        dot = not after and j + 1 < self.limit and self.tokens[j + 1].form == "."
        goes_on = self.form(j + 2) if dot else after if form not in _OTHER_WORDS else ""
        return 1 + dot if goes_on and (stranger(goes_on) or given_strength(goes_on) > 1) else 0

    def _hyphen(self, j: int) -> int:
        """كي-مون, هان جون-سيك: a hyphen with no space around it joins two words of the name."""
        t = self.tokens[j]
        joined = self.parts and t.form in _HYPHENS and not t.space and j + 1 < self.limit
        if joined and self._article(j - 1):
            return 0  # نديم العيتاني-المرفأ: a writer and his outlet
        return 2 if joined and self.tokens[j + 1].kind == "word" and not self.tokens[j + 1].space else 0

    def _particle(self, j: int, form: str, bits: int, after: str, announced: bool) -> int:
        """بن نادر, دي سولندر, عبد الله: the particle with the word that it joins to the name."""
        if not after:
            return 0
        next_bits = g.facts(after)
        if form == "عبد":
            return (
                self._take(2, 3)
                if (after.startswith("ال") and len(after) > 3) or after in ("رب", "ربه")
                else 0
            )
        if form in _SON and self.parts and after == _BEHIND:
            return 2  # عبد الرحمن بن خلف
        if next_bits & g.FUNCTION and given_strength(after) == 0:
            return 0
        if form == _SHEIKH:  # صالح شيخ يوسف, not محمد شيخ الأزهر
            return 2 if self.parts and given_strength(after) and not after.startswith("ال") else 0
        if form not in ("بن", "بنت", "ال", _AIT) and is_verb(after) and not next_bits & g.GIVEN:
            return 0
        if form in KIN:
            opens = bool(next_bits & g.GIVEN) or stranger(after) or after == "عبد" or after.startswith("ال")
            if (
                not self.parts
                and not (announced and opens)
                and not (given_strength(after) >= 2 or (stranger(after) and not g.peel(after)))
            ):
                return 0
            if (
                not self.parts
                and form in ("ام", "ولد", "ال", "ابي")
                and not announced
                and given_strength(after) < 2
            ):
                return 0
            if form == "ال" and self.tokens[j].text == "ال" and not (self.nasab and stranger(after)):
                return 0
            self.strength += 2
            self.kunya = form in _KUNYA and bool(next_bits & g.GIVEN)
            if after in _LAQAB_FIRST and self.form(j + 2) in _LAQAB:
                return 3  # سعود بن سيف الدين
            joins = after == "عبد" or (next_bits & g.PARTICLE and not next_bits & g.GIVEN)
            return 3 if joins and self.form(j + 2) else 2
        if bits & g.GIVEN or (not self.parts and not announced):
            return 0
        if form == "لا" and self.parts and not self.western:
            return 0  # للسيد العيتاني لا على موقعه
        if stranger(after) or next_bits & (g.GIVEN | g.PARTICLE):
            self.strength += 1
            return 3 if next_bits & g.PARTICLE and stranger(self.form(j + 2)) else 2
        return 0

    def _given(self, j: int, form: str, after: str, announced: bool) -> int:
        strength = given_strength(form)
        if not strength or (self.parts and form == _IN_THE_NAME_OF):
            return 0
        if form == ON:
            if self.tokens[j].text.endswith("ى") or (
                j == self.i and announced is False and not self.ali and not backed(after)
            ):
                return 0
            if self.parts and (
                g.facts(after) & g.FUNCTION or (after.startswith("ال") and not nisba_shape(after))
            ):
                return 0
            if self.ali:
                return (
                    2
                    if self.parts
                    or announced
                    or backed(after)
                    or (g.facts(after) & g.GIVEN and not g.facts(after) & g.FUNCTION)
                    else 0
                )
            if self.parts:
                return (
                    1
                    if not after
                    or given_strength(after) >= 2
                    or nisba_shape(after)
                    or after in KIN
                    or stranger(after)
                    else 0
                )
            return 2 if backed(after) else 0
        if (form, after) == _FAIR_PEACE:
            return 0
        if form in NO_FIRST and not self.given and not self._first_after_all(after):
            return 0
        if strength == 1:
            if not self.parts:
                if backed(after, rare=bool(g.facts(form) & g.RARE_NAME)):
                    return 2
                if g.facts(form) & g.OFFICE:
                    return int(form == _OWNER and announced and after.startswith("ال") and self._honoured())
                return 1 if announced and not g.facts(form) & (g.FUNCTION | g.HONORIFIC) else 0
            office = g.facts(form) & g.OFFICE and not self._prince(form, after)
            return 0 if office or g.facts(form) & g.FUNCTION or (self.given == 0 and not announced) else 1
        if strength == 2 and not self.parts and not announced and not backed(after, mostly=True):
            return 0
        return strength

    def _honoured(self) -> bool:
        """الشيخ مالك القلموني: whether a title of honour with its article, which governs nothing, stands
        before the name."""
        return self.i > 0 and self.tokens[self.i - 1].form in _HONOURS

    def _first_after_all(self, after: str) -> bool:
        """Whether a name opens with a word that is far oftener a verb: طالب بن سالم, الوزير طالب الرفاعي; and
        not طالب سامر بوقفها, "Samir demanded"."""
        titled = self.i > 0 and bool(g.facts(self.tokens[self.i - 1].form) & TITLES)
        return after in KIN or (titled and after.startswith("ال") and backed(after))

    def _prince(self, form: str, after: str) -> bool:
        """Whether a word for an office is a given name between two others: محمد أمين شلبي."""
        named = stranger(after) or given_strength(after) > 1 or after == "عبد"
        return form in _OFFICE_NAMES and self.given > 0 and not self.western and named

    def _goes_on(self, j: int, form: str, bits: int, announced: bool) -> bool:
        """Whether a word that is no given name belongs to the name: a surname, or a stranger."""
        if form in _SAYING:
            return False
        if form == _BORN_OF and self.parts:
            return True  # سليم نصير زاده
        if announced and self._adjective_surname(j, form, bits):
            return True
        if bits & NO_SURNAME:
            behind = form == _BEHIND and self._closed(j + 1)  # قال محمود خلف، not محمود خلف الباب
            if form in _SOVEREIGNS and given_strength(self.form(j + 1)) > 1:
                return False  # نجل الملك نادر | الأمير سالم فهد
            titled = bits & TITLES and not bits & (NO_SURNAME & ~TITLES)
            if announced and titled and self._family(j, form, bits):
                return True
            return self.parts == 1 and self.given > 0 and (form in _TITLE_SURNAMES or behind)
        if self._joined_son(j, form):
            return True
        if self.parts == self.given > 0 and form.startswith("ال") and g.facts(form[2:]) & g.GIVEN:
            return form in _TITLE_SURNAMES or not bits & _ADJECTIVAL
        if bits & g.NISBA:
            return bool(
                (self.given or self.kunya)
                and self.parts
                and (nisba_shape(form) or (announced and form.endswith("ي") and self._ends(j + 1)))
                and not self.western
                and not bits & g.MODIFIER
            )
        if bits & g.PHRASE and not bits & (g.COMMON | g.PORTFOLIO | g.ADJECTIVE):
            known = g.phrases()[form].get("")
            if known is None and not self.parts and announced and stranger(form):
                return not form.startswith("ال")  # جوش, of a listed name that is spelt otherwise here
            if known is None or known.type != "person":
                if known is not None and known.type == "place" and announced and self.parts == 1:
                    return self.given > 0 or not form.startswith("ال")
                agency = known is not None and known.kind == "media" and not form.startswith("ال")
                surname = known is None or known.type == "place" or agency
                family = known is None and announced and self._family(j, form, bits)
                return self.given > 0 and ((self.parts == 1 and surname) or family)
            return bool(self.parts or announced)
        if bits & (g.COMMON | g.DERIVED | g.PORTFOLIO | g.ADJECTIVE | g.MODIFIER):
            if self._word_surname(j, form, bits):
                return True
            return announced and (self._family(j, form, bits) or self._bare_surname(j, form, bits))
        if not stranger(form):
            # صهيب العاني; ريتشارد توتاه الخبير, whose surname has the letters of a verb
            foreign = self.western and len(form) > 3 and self._ends(j + 1) and not is_verb(form)
            foreign = foreign or self.tokens[j].text.endswith("ة")  # محمد جفالة: no verb ends so
            return not bits and self.parts == 1 and self.given > 0 and (nisba_shape(form) or foreign)
        if self.parts and len(form) > 5 and form.startswith(("مت", "مست")) and form.endswith("ا"):
            return False  # قال برودكين متهكما
        if self.parts > 1 and self.given and self.tokens[j].text.endswith("أ") and form[:1] == "ا":
            return False  # هاني أبوراشد | أرجأ الموعد
        if (
            self.parts > 1
            and len(form) > 4
            and form[0] == "م"
            and form.endswith("ا")
            and g.ordinary(form[:-1])
        ):
            return False  # جعل جون هارتن منقذا
        if self.tokens[j].text.endswith(("ًا", "اً")) or (
            self.given and not self.western and form.startswith("م") and form.endswith("ا") and len(form) == 5
        ):
            return False
        if not self.parts:
            if self._article(j) and not form.endswith("ي") and not self.form(j + 1):
                return False
            return announced
        if form[0] == "و" and len(form) > 4 and not (self.western and self.parts == 1):
            return False
        if not g.peel(form) or self._own_first_letter(j, form):
            return True
        return bool(self.given and self.western and form[:1] in ("ب", "ك"))

    def _adjective_surname(self, j: int, form: str, bits: int) -> bool:
        """قال السكرتير عبدالله الشرعي إن: what looks like an adjective is the surname behind a given name
        that stands alone, where what he says follows."""
        after = self.form(j + 1)
        if j + 2 < self.limit and self.tokens[j + 1].form in "،,":
            after = self.form(j + 2)
        lone = self.parts == 1 and (self.given == 1 or self.core in _KUNYA)
        relational = form.startswith("ال") and form.endswith("ي") and bool(bits & _ADJECTIVAL)
        return lone and relational and not self.western and form != _PRESENT and after in _THAT

    def _joined_son(self, j: int, form: str) -> bool:
        """عزيز بنجلون، سعيد بلعربي: a surname of the Maghreb, with بن or بل written as one with its word."""
        if self.parts != self.given or not self.given or len(form) <= 5 or not form.startswith(("بن", "بل")):
            return False
        plain = (form, form[1:], form[2:], "ال" + form[2:])
        known = g.COMMON | g.PORTFOLIO | g.ADJECTIVE | g.MODIFIER | g.FUNCTION
        return (
            self._ends(j + 1)
            and not form.endswith(("ت", "ا", "ه"))
            and not any(g.facts(w) & known or is_verb(w) for w in plain[:2])
        )

    def _own_first_letter(self, j: int, form: str) -> bool:
        """مصطفى بكور: a stranger that could be cut is whole where the name ends with it and no known name is
        left of it."""
        cores = (core for _, core in g.peel(form))
        named = any(g.facts(core) & (g.PHRASE | g.GIVEN | g.OFFICE) for core in cores)
        ends = self._closed(j + 1) or is_verb(self.form(j + 1))
        return self.parts == self.given == 1 and self.strength > 1 and not named and ends

    def _leans(self, j: int, form: str) -> bool:
        """Whether a word tells on whose side the one named is: اللواء فلان | الموالي للحكومة."""
        after = self.tokens[j + 1].form if j + 1 < len(self.tokens) else ""
        return (after.startswith("ل") or after in _SIDES) and form in rows_by_form("stance_words")

    def _closed(self, j: int) -> bool:
        """Whether a name can end before token `j`: a comma, a bracket, an office in apposition, the words
        that the person says, or the day.
        """
        if j >= len(self.tokens):
            return True
        t = self.tokens[j]
        if t.kind == "mark":
            return t.form in _CLOSERS
        titled = g.facts(t.form) & TITLES or (t.form[0] == "و" and g.facts(t.form[1:]) & TITLES)
        return bool(titled) or t.form in _DAYS  # … ونائب المدير فلان

    def _bare_surname(self, j: int, form: str, bits: int) -> bool:
        """Whether an indefinite ordinary word is the surname behind a title and a given name that stand alone
        for nobody but a sovereign: الدكتور سمير غريب في.
        """
        plain = bits & ~(g.PHRASE | g.WORD_NAME) == g.COMMON
        nisba = bits == g.DERIVED and form.endswith(("ي", "ان")) and not self.tokens[j].text.endswith("ى")
        son = any(self.form(k) in _SON for k in (j - 2, j - 3) if k > self.i)
        second = nisba and self.parts == self.given and self._ends(j + 1)
        sure = self.strength > 1 or (self.parts > 0 and form.endswith("ي") and form[0] not in "يت")
        plain = (plain or nisba) and (son or ((self.parts == 1 or second) and sure))
        if not plain or self.western or self._crowned() or is_verb(form) or form in _YEARS:
            return False
        if bare_masdar(form):
            return False  # استنكر الأمير خالد | اختفاء الكتب
        ends = form.startswith(("ال", "و", "ف")) or self.tokens[j].text.endswith(("ين", "ون", "ه", *_NO_NAME))
        return not ends and (nisba or self._ends(j + 1)) and self.form(j + 1) != "الله"

    def _ends(self, j: int) -> bool:
        """Whether a name can end before token `j`, or a particle or preposition stands there."""
        if self._closed(j):
            return True
        t = self.tokens[j]
        if t.kind in ("break", "mark", "number") or g.facts(t.form) & g.FUNCTION:
            return True
        return t.form.startswith(("بال", "لل")) or says_that(t.form)

    def _family(self, j: int, form: str, bits: int) -> bool:
        """العميد صالح بن فهد البنيان: a definite noun behind the father's name of one announced is the
        family's, unless he is a prince, who has none, or it is the object of the verb before.
        """
        if not self.nasab or not self.given or self.western or not form.startswith("ال") or len(form) < 5:
            return False
        if form.endswith(PLURAL_ENDINGS) or is_masdar(form) or form in _NO_FAMILIES:
            return False
        after = self.form(j + 1)
        if bits & (g.ADJECTIVE | g.MODIFIER):
            return after in _THAT and not self._princely()
        ends = after in _THAT or after.startswith("و") or is_verb(after)
        closed = j + 1 >= len(self.tokens) or self.tokens[j + 1].kind != "word"
        opened = any(is_verb(t.form) for t in self.tokens[max(0, self.i - _OFFICE_REACH) : self.i])
        if opened and not (closed or after in _THAT or is_verb(after)):
            return False  # تابع المهندس سالم بن فهد | الحادث في المدينة
        if bits & TITLES:  # المهندس سالم بن فهد المالك، not سالم بن فهد المدير العام
            return (ends or closed) and form not in _MEN and not self._princely()
        return (ends or self._ends(j + 1)) and not self._princely()

    def _princely(self) -> bool:
        """Whether a title before the name is that of a royal house: سمو الأمير، أمير المنطقة."""
        near = self.tokens[max(0, self.i - _OFFICE_REACH) : self.i]
        return any(t.form in _SOVEREIGNS or t.form in _HIGHNESS for t in near)

    def _royal(self) -> bool:
        """Whether a sovereign's title stands before, so that an adjective behind the name may be of what is
        called after him: مدينة الملك فلان الطبية.
        """
        return self.i > 0 and self.tokens[self.i - 1].form in _SOVEREIGNS

    def _crowned(self) -> bool:
        """Whether the title of one whose name a number may end stands before: الملك فيليب السادس."""
        return self.i > 0 and self.tokens[self.i - 1].form in _CROWNED

    def _word_surname(self, j: int, form: str, bits: int) -> bool:
        """Whether an ordinary word is the surname here: محمد الشريف, جون كاي, سميرة شبانة."""
        if is_masdar(form):
            return False  # أكد الرئيس هادي التأكيد
        if self.nasab and (form in _TITLE_SURNAMES or (nisba_shape(form) and not bits & _ADJECTIVAL)):
            return True  # ماجد بن سالم الشريف
        if not self.given:
            last = self.tokens[j].text.endswith("ي") and form[0] not in "وفبل" and self._ends(j + 1)
            return self.parts == 1 and bits == g.DERIVED and (nisba_shape(form) or last)
        if self.origin == "asian" and self.parts < 3 and len(form) < 5 and not is_verb(form):
            return not form.startswith(("ال", "و", "ل", "ب"))
        if self.western and bits & g.COMMON and self.parts == 1 and len(form) < 6 and self._closed(j + 1):
            return not form.startswith(("ال", "و", "ل", "ب")) and not self.tokens[j].text.endswith(_NO_NAME)
        if self.western:
            clitic = form.startswith(("ال", "و", "ف", "لل", "بال", "كال")) or proclitic(form)
            return (
                self.parts == 1
                and bool(bits & g.DERIVED)
                and not clitic
                and len(form) < 9
                and form[0] not in "يتس"
            )
        if not form.startswith("ال"):
            return (
                bool(bits & g.DERIVED)
                and self.tokens[j].text.endswith("ة")
                and not form.startswith(("و", "ل", "ب"))
            )
        if len(form) < 5 or form.endswith(PLURAL_ENDINGS) or bits & (g.ADJECTIVE | g.MODIFIER):
            return False
        if self.nasab and not g.ordinary(form):
            return True
        if self.parts > 1 and bits & g.COMMON:
            return nisba_shape(form) and self._ends(j + 1) and not self._royal()
        return self.parts <= 1 or (self.parts < _MOST_PARTS and nisba_shape(form))


def person_end(
    tokens: tuple[Token, ...], i: int, core: str, limit: int, *, announced: bool, ali: bool = False
) -> int:
    """The token after the last one of the person's name that begins at token `i`; `i` when none does.

    `core` is the folded first word without its clitics; the name ends before token `limit` at the latest.
    `announced` says that a title or a verb of saying stands before: then a stranger may open the name, and a
    name may stand alone. `ali` says that this text writes the preposition على with its own letter, so that
    علي is a name.

    وقال جون ليندكفيست إن: from جون, the name ends before إن ("and John Lindqvist said that").
    """
    reader = _Reader(tokens, i, core, limit, ali)
    end = reader.read(announced)
    if announced:
        return end
    return end if reader.parts >= 2 and reader.strength >= 3 else i
