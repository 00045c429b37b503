"""What a person's name is made of, and where it ends.

Arabic has no capitals: a name is told by what announces it, by the given names that open it, and by the
ordinary words that end it. After K. C. Ryding, *A Reference Grammar of Modern Standard Arabic* (2005), ch. 6,
and A. Schimmel, *Islamic Names* (1989): ism, kunya (أبو مازن), nasab (سالم بن نادر), nisba (القحطاني), laqab
(صلاح الدين).
"""

from __future__ import annotations

from isnad.lexicons import gazetteer as g
from isnad.lexicons.gazetteer import name_words
from isnad.reading.names.backed import backed
from isnad.reading.names.enclosed import Enclosed
from isnad.reading.names.shapes import (
    ON,
    ORDINALS,
    TITLES,
    given_strength,
    is_verb,
    nisba_shape,
    own_alif,
    says_that,
    speaks,
    stranger,
)
from isnad.reading.names.surnames import (
    BEHIND,
    BY_ANY,
    CALLED_BY_CHILD,
    DAYS,
    KUNYA,
    MOST_PARTS,
    SON,
    THAT,
)
from isnad.reading.words.lexis import words
from isnad.text.folding import fold
from isnad.text.tokens import Token

__all__ = ["KIN", "LEE", "NO_FIRST", "person_end"]

KIN = name_words("kin")
"""Words that make the next word part of the name, whatever it is: بن سعيد, أبو مازن."""
NO_FIRST = name_words("no_first")
"""Given names that seldom open one, since they are far oftener a verb or an adjective."""
# Those of them that are other words too, and oftener.
_MAY_BE_NO_KIN = frozenset(fold(w) for w in ("أم", "ولد", "آل", "أبي"))
_IN_THE_NAME_OF = fold("باسم")
_LAQAB = name_words("laqab")
_LAQAB_FIRST = name_words("laqab_first")
_FATIMA = (fold("فاطمة"), fold("الزهراء"))
_LINEAGE = name_words("lineage")
_LETTERS, _OTHER_WORDS = (
    name_words("letters"),
    frozenset(fold(w) for w in ("إل", "إم", "إن", "بي", "دي", "أو")),
)
_AIT = fold("آيت")
_SHEIKH = fold("شيخ")
_GREATEST = fold("أكبر")
_SULTAN = fold("سلطان")
_WHOLE, _NO_SURNAME = fold("كامل"), g.COMMON | g.PORTFOLIO | g.PLACE_HEAD
# A name that is "preferred" too, and what one prefers: فضل عدم ذكر اسمه.
_PREFERS, _NOT_NAMED = fold("فضل"), words("to_be_named") | words("asks_not")
_FAIR_PEACE = (fold("سلام"), fold("عادل"))
LEE = "لي"
"""A Chinese and Korean family name; oftener "to me"."""
_OWNER = fold("مالك")
_AMIR = fold("أمير")
_BLEST = fold("طيب")
_BY_GOD = fold("بالله")
# Names that go on with it.
_BY_HIM = frozenset(fold(w) for w in ("معتز", "معتصم", "منتصر", "مستنصر", "مستعصم", "واثق", "مقتدر", "حاكم"))
# Given names that are masdars, and without a title before them oftener so: فوز فلان في الانتخابات.
_ACTS_TOO = frozenset(fold(w) for w in ("فوز", "نجاح", "انتصار"))
# Given names that are offices too, and oftener.
_OFFICE_NAMES = frozenset(fold(w) for w in ("أمير", "أمين", "مالك"))
_HYPHENS = frozenset("-‐‑–")
_HIS_COUNTRY = words("his_country")
# A day that is a given name too, and what is of that day.
_FRIDAY = fold("جمعة")
_OF_FRIDAY = frozenset(fold(w) for w in ("خطيب", "خطباء", "إمام", "أئمة", "خطبة", "صلاة"))
# Times of day that are given names too.
_MORNINGS = frozenset(fold(w) for w in ("صباح", "فجر"))

# What opens another's name behind a king's number.
_MISTER = frozenset(fold(w) for w in ("السيد", "السيدة"))


class _Reader(Enclosed):
    """Reads one name from one token on."""

    __slots__ = ()

    def read(self, announced: bool) -> int:
        j = self.i
        while j < self.limit and self.parts < MOST_PARTS:
            step = self._step(j, announced)
            if not step:
                break
            j += step
            self.parts += 1
        return self.told_whole(j) if announced and self.given and j < self.limit else j

    def _step(self, j: int, announced: bool) -> int:
        """How many tokens the next part of the name takes; 0 when the name ends before `j`."""
        form = self.form(j)
        if not form:
            return self._hyphen(j)
        after = self.form(j + 1)
        if self._ended(j, form, after):
            return 0
        step = self._honour(j, form, after)
        if step or self._no_foreign_part(j, form):
            return step
        step = self._foreign_part(j, form, after, announced)
        if step:
            return step
        bits = 0 if own_alif(self.tokens[j]) else g.facts(form)
        if bits & g.PARTICLE:
            step = self._particle(j, form, bits, after, announced)
            if step:
                self.nasab = form in KIN
                self.surname = self.surname or not (self.nasab or form == "عبد")
                return step
        # سالم الحداد | طالب الحكومة ب…: behind a family's name stands no first name
        closed = self.surname and self.article(j - 1) and not (self.nasab or form.startswith("ال"))
        strength = 0 if closed else self._given(j, form, after, announced)
        if strength:
            self.nasab = False
            return self._take(1, strength)
        return self._ending(j, form, bits, after, announced)

    def _ended(self, j: int, form: str, after: str) -> bool:
        """Whether the words at `j` are no part of any name: الملك فلان | طيب الله ثراه, وصل هارتن | صباح
        الخميس, جدد السفير وانغ | موقف بلاده.
        """
        if form == _BLEST and after == "الله":
            return True
        if form == _FRIDAY and j > 0 and self.form(j - 1) in _OF_FRIDAY:
            return True  # خطيب | جمعة المدينة
        if self.parts and after in _HIS_COUNTRY and not stranger(form):
            return True
        return self.parts > 0 and (self.leans(j, form) or (form in _MORNINGS and after in DAYS))

    def _honour(self, j: int, form: str, after: str) -> int:
        """The tokens of a king's number, a laqab or what leans on God: فلان | الخامس عشر, صلاح الدين,
        المعتصم | بالله; 0 without one.
        """
        if self.parts and form in ORDINALS and self.crowned():
            self.surname = True
            said = 2 if after.startswith("عشر") else 1
            if j + said < self.limit and self.tokens[j + said].form in _MISTER:
                self.limit = j + said  # فلان الثالث | السيد فلانا
            return said
        if (form in _LAQAB_FIRST and after in _LAQAB) or (form, after) == _FATIMA:
            return self._take(2, 3)
        if self.parts == 1 and form == _BY_GOD and self.core.removeprefix("ال") in _BY_HIM:
            return 1
        if self.parts and after == "الله" and form.startswith("ال") and len(form) > 4:
            self.surname = True
            return self._take(2, 2)
        return 0

    def _no_foreign_part(self, j: int, form: str) -> bool:
        """Whether an Arabic word at `j` cannot go on with a foreign name: مايكل هيلبرغ | المذعور."""
        if self.alien and self.article(j):
            return True
        if not (self.parts and self.western):
            return False
        if form == _GREATEST:
            return True  # قال ويليام هارتن | أكبر أعضاء الوفد
        return self.article(j) and self.tokens[j].text.endswith("ة")  # المرشح هيلبرغ | المستفزة

    def _foreign_part(self, j: int, form: str, after: str, announced: bool) -> int:
        """The tokens of an initial or of لي in a foreign name: آلان | لي روي; 0 without one."""
        asian = form == LEE and announced and not self.parts
        if asian and (stranger(after) or given_strength(after) > 1):
            self.origin, self.western = "asian", True
            return self._take(1, 2)
        if form == LEE and self.parts and self.origin == "asian" and self.article(self.i - 1):
            return 1  # المتحدث تشانغ | لي; but زار تشانغ | لي وطنا
        if not (self.western and self.parts):
            return 0
        if form == LEE and (stranger(after) or given_strength(after) > 1):
            return 2
        return self._initial(j, form, after) if form in _LETTERS or len(form) == 1 else 0

    def _ending(self, j: int, form: str, bits: int, after: str, announced: bool) -> int:
        """The tokens at `j` of a family's name, a nisba or a stranger; 0 when the name ends before `j`."""
        if self.surname and not bits & g.NISBA and not self.second_nisba(j, form, bits):
            return int(self.of_house(j, form, bits) or self._mothers_and_fathers(j, form, bits))
        if self.article(j) and self.tokens[j].text.endswith("ة") and j > 2 and self.form(j - 2) == "ال":
            return 0  # رسالة سالم بن فهد آل نادر المؤرخة في
        if self.middle(j, form, after, bits):
            return 2
        if self.goes_on(j, form, bits, announced):
            self.surname = self.surname or self.article(j)
            self.alien = self.western and self.parts == 1 and stranger(form)
            self.strength += 1
            return 1
        return 0

    def _mothers_and_fathers(self, j: int, form: str, bits: int) -> bool:
        """Whether a stranger behind a joined surname in a foreign name is another one: أنطونيو دا سيلفا |
        نيفيس."""
        joined = self.western and not bits and not self.article(j - 1)
        return joined and stranger(form) and not g.cut_letters(form)

    def _take(self, tokens: int, strength: int) -> int:
        self.given += 1
        self.strength += strength
        return tokens

    def _initial(self, j: int, form: str, after: str) -> int:
        """The tokens of an initial within a Western name: جون إيه. هارتن; 0 when no name goes on."""
        dot = not after and j + 1 < self.limit and self.tokens[j + 1].form == "."
        word = form in _OTHER_WORDS or len(form) == 1
        goes_on = self.form(j + 2) if dot else after if not word else ""
        return 1 + dot if goes_on and (stranger(goes_on) or given_strength(goes_on) > 1) else 0

    def _hyphen(self, j: int) -> int:
        """كي-مون, هان جون-سيك: a hyphen with no space around it joins two words of the name."""
        t = self.tokens[j]
        joined = self.parts and t.form in _HYPHENS and not t.space and j + 1 < self.limit
        if joined and self.article(j - 1):
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
        if form in SON and self.parts and after == BEHIND:
            return 2  # عبد الرحمن بن خلف
        if next_bits & g.FUNCTION and given_strength(after) == 0:
            return 0
        if form == _SHEIKH:  # صالح شيخ يوسف, not محمد شيخ الأزهر
            return 2 if self.parts and given_strength(after) and not after.startswith("ال") else 0
        # لويس فان | جال; not فان الوضع، فان قال
        abroad = bool(self.parts) and self.western and not (after.startswith("ال") or speaks(after))
        lineal = form in ("بن", "بنت", "ال", _AIT) or (bool(self.parts) and form in _LINEAGE)
        if not lineal and is_verb(after) and not (abroad or next_bits & g.GIVEN):
            return 0
        if form in KIN:
            return self._kin(j, form, after) if self._of_kin(j, form, after, announced) else 0
        if bits & g.GIVEN or (not self.parts and not announced):
            return 0
        if form == "لا" and self.parts and not self.western:
            return 0  # للسيد العيتاني لا على موقعه
        if stranger(after) or abroad or next_bits & (g.GIVEN | g.PARTICLE):
            self.strength += 1
            return 3 if next_bits & g.PARTICLE and stranger(self.form(j + 2)) else 2
        return 0

    def _of_kin(self, j: int, form: str, after: str, announced: bool) -> bool:
        """Whether a word of kin at `j` is a name's; at its head only before what can be a name itself."""
        if not self.parts:
            unknown, sure = stranger(after), given_strength(after) >= 2
            opens = unknown or g.facts(after) & g.GIVEN or after == "عبد" or after.startswith("ال")
            opens = opens or self._kunya_before_nisba(j, form)
            if not (announced and opens) and not sure and (not unknown or g.peel(after)):
                return False
            if form in _MAY_BE_NO_KIN and not announced and not sure:
                return False
        # آل without its sign, in a name that is under way: خالد ال مسعود; not خالد من ال بي سي
        house = self.tokens[j].text != "ال" or bool(self.parts)
        return form != "ال" or (house and after not in _LETTERS)

    def _kunya_before_nisba(self, j: int, form: str) -> bool:
        """القيادي أبو حرب الضحياني: a kunya of an ordinary word, which the surname behind it shows."""
        after, surname = self.form(j + 1), self.form(j + 2)
        shown = surname.startswith("ال") and surname.endswith("ي") and len(surname) > len("الxxي")
        return form in CALLED_BY_CHILD and shown and not g.facts(after) & g.FUNCTION

    def _kin(self, j: int, form: str, after: str) -> int:
        """The tokens of a word of kin and of whose he is: بن نادر, بن سيف الدين, بن عبد الله."""
        next_bits = g.facts(after)
        self.strength += 2
        self.kunya = form in KUNYA and bool(next_bits & g.GIVEN)
        if after in _LAQAB_FIRST and self.form(j + 2) in _LAQAB:
            return 3
        joins = after == "عبد" or (next_bits & g.PARTICLE and not next_bits & g.GIVEN)
        return 3 if joins and self.form(j + 2) else 2

    def _given(self, j: int, form: str, after: str, announced: bool) -> int:
        strength = given_strength(form)
        if not strength or (self.parts and form == _IN_THE_NAME_OF):
            return 0
        if form == ON:
            return self._ali(j, after, announced)
        if self.tokens[j].text.endswith(BY_ANY):
            return 0  # يقبل بأي مساومة, not باي the name
        if strength < 3 and self.noun(j + 1):
            return 1 if self.given and strength > 1 else 0  # تحسين المستوى
        if form == _PREFERS and after in _NOT_NAMED and self.form(j + 2) in _NOT_NAMED:
            return 0  # قيادي في اللواء فضل عدم الكشف عن اسمه
        if form == _WHOLE and after.startswith("ال") and g.facts(after) & _NO_SURNAME:
            return 0  # على كامل الأراضي
        if (form, after) == _FAIR_PEACE or (form == _SULTAN and after in g.lands()):
            return 0  # سلطان عمان نادر
        if form in NO_FIRST and not self.given and not self._first_after_all(after):
            return 0
        if strength == 1:
            if not self.parts:
                if backed(after, rare=bool(g.facts(form) & g.RARE_NAME)):
                    return 2
                if form == _AMIR and announced and (given_strength(after) > 1 or after == ON):
                    return 1  # العميد أمير علي نصيري: a prince would have the article, or a land
                if announced and form in _OFFICE_NAMES and self._titled() and given_strength(after):
                    return 1  # الوزير مالك نادر
                if g.facts(form) & g.OFFICE:
                    return int(announced and after.startswith("ال") and self._named_for_office(form, after))
                return 1 if announced and not g.facts(form) & (g.FUNCTION | g.HONORIFIC) else 0
            office = g.facts(form) & g.OFFICE and not self._prince(j, form, after)
            return 0 if office or g.facts(form) & g.FUNCTION or (self.given == 0 and not announced) else 1
        if strength == 2 and not self.parts and not announced and not backed(after, mostly=True):
            return 0
        return strength

    def _ali(self, j: int, after: str, announced: bool) -> int:
        """How sure it is that علي is a given name; 0 where it is the preposition, which is written so too."""
        if self.tokens[j].text.endswith("ى"):
            return 0
        if j == self.i and not announced and not self.ali and not backed(after):
            return 0
        bits = g.facts(after)
        if self.parts and (bits & g.FUNCTION or (after.startswith("ال") and not nisba_shape(after))):
            return 0
        if self.parts and self.core == _AMIR:
            return 1
        if self.ali:
            opens = bool(bits & g.GIVEN) and not bits & g.FUNCTION
            told = self.i > 0 and says_that(self.tokens[self.i - 1].form)
            opens = opens or (told and stranger(after))  # وقال علي أحمدي المتحدث
            return 2 if self.parts or announced or backed(after) or opens else 0
        if self.parts:
            named = given_strength(after) >= 2 or nisba_shape(after) or after in KIN or stranger(after)
            return int(not after or named)
        return 2 if backed(after) else 0

    def _named_for_office(self, form: str, after: str) -> bool:
        """أكد مساعد الزنبول أن: whether an office's word is a name here."""
        unknown = not g.facts(after) & ~(g.PHRASE | g.DERIVED) and not after.endswith("ه")
        return form != _OWNER and unknown and self.form(self.i + 2) in THAT

    def _first_after_all(self, after: str) -> bool:
        """Whether a name opens with a word that is far oftener a verb: طالب بن سالم, الوزير طالب الرفاعي; and
        not طالب سامر بوقفها, "Samir demanded"."""
        titled = self.i > 0 and bool(g.facts(self.tokens[self.i - 1].form) & TITLES)
        if titled and self.core in _ACTS_TOO:
            return True  # الوزيرة فوز الخطيب
        return after in KIN or (titled and after.startswith("ال") and backed(after))

    def _prince(self, j: int, form: str, after: str) -> bool:
        """Whether a word for an office is a given name between two others (محمد أمين شلبي), or ends a name
        that a comma closes (نادر سالم أمين، نجل): the office would have its complement."""
        named = stranger(after) or given_strength(after) > 1 or after == "عبد"
        named = named or (self.given > 1 and not after and self.closed(j + 1))
        return form in _OFFICE_NAMES and self.given > 0 and not self.western and named


def person_end(
    tokens: tuple[Token, ...], i: int, core: str, limit: int, *, announced: bool, ali: bool, ya: bool
) -> int:
    """The token after the last one of the person's name that begins at token `i`; `i` when none does.

    `core` is the folded first word without its clitics; the name ends before token `limit` at the latest.
    `announced` says that a title or a verb of saying stands before: then a stranger may open the name, and a
    name may stand alone. `ali` says that this text writes the preposition على with its own letter, so that
    علي is a name; `ya` that it writes a final ي with its dots, so that المستوى is no nisba.

    وقال جون ليندكفيست إن: from جون, the name ends before إن ("and John Lindqvist said that").
    """
    reader = _Reader(tokens, i, core, limit, ali=ali, ya=ya)
    end = reader.read(announced)
    if announced:
        return end
    return end if reader.parts >= 2 and reader.strength >= 3 else i
