"""Whether a word that is no given name belongs to a person's name: surnames, nisbas, families, strangers.

After A. Schimmel, *Islamic Names* (1989). A surname is mostly a word that means something too (الشريف,
البنيان), so that what stands before and behind it decides.
"""

from __future__ import annotations

import re

from isnad.lexicons import gazetteer as g
from isnad.lexicons.gazetteer import name_words
from isnad.lexicons.tables import rows_by_form
from isnad.reading.names.backed import NO_SURNAME, PLURAL_ENDINGS
from isnad.reading.names.shapes import (
    TITLES,
    bare_masdar,
    given_strength,
    is_masdar,
    is_verb,
    joined_article,
    nisba_shape,
    own_alif,
    proclitic,
    said_by,
    says_that,
    speaks,
    stranger,
)
from isnad.reading.words.lexis import lex, nouns, words
from isnad.text.folding import TANWIN, fold
from isnad.text.tokens import Token

__all__ = [
    "BEFORE_THAT",
    "BEHIND",
    "BY_ANY",
    "CALLED_BY_CHILD",
    "DAYS",
    "KUNYA",
    "MANNER",
    "MOST_PARTS",
    "OFFICE_REACH",
    "SON",
    "THAT",
    "YEARS",
    "NameSoFar",
]

KUNYA = frozenset(fold(w) for w in ("أبو", "أبي", "أبا"))
SON = frozenset(fold(w) for w in ("بن", "ابن", "بنت"))
"""The words before a father's name, and KUNYA those before a child's."""
CALLED_BY_CHILD = KUNYA | {fold("أم")}
"""The words before a child's name that tell a father or a mother."""
BEHIND = fold("خلف")
"""A preposition that is a surname too."""
BY_ANY = ("بأي", "لأي", "كأي", "فأي", "وأي")
"""How some begins behind a clitic, whose letters are those of a name too."""
_BORN_OF = fold("زاده")
# Titles that are surnames too.
_TITLE_SURNAMES = name_words("title_surnames")
_PRESENT = fold("الحالي")
_ADJECTIVAL = g.ADJECTIVE | g.MODIFIER
MOST_PARTS = 6
"""How many parts a name has at the most."""
# How objects and adjectives end, and seldom a surname: عقد جون جلسة، ألقى محمد خطابا.
_NO_NAME = ("ة", "ا", "ً", "ى", "ات")
BEFORE_THAT = frozenset(fold(w) for w in ("شرط", "مقابل", "رغم", "مجرد", "فور", "حال", "كون", "حد", "جراء"))
"""Nouns that أن follows, behind whoever the clause before is of: وافق فلان شرط أن."""
_CLOSERS = frozenset(("،", ",", "(", ":", "«", "“", '"', "‹"))
_SOVEREIGNS = frozenset(
    fold(w) for w in ("الملك", "الملكة", "الأمير", "الأميرة", "السلطان", "الشيخ", "الإمام")
)
_OWNERS = ("ها", "هم", "هن", "نا", "هما")
_OF_HIS = ("ه", *_OWNERS)
_SHEIKH = fold("الشيخ")  # scholars are called so too
_CROWNED = frozenset(fold(w) for w in ("الملك", "الملكة", "البابا", "الإمبراطور", "القيصر", "السلطان"))
_HIGHNESS = frozenset(fold(w) for w in ("سمو", "السمو", "سموه", "أمير", "الأمراء", "ولي", "خادم"))
OFFICE_REACH = 9
"""How far before a name its title may begin."""
THAT = frozenset(fold(w) for w in ("أن", "إن", "أنه", "إنه", "بأن"))
"""What stands before the words that somebody says."""
# Titles that are told of somebody far oftener than they are his family's name.
_MEN = name_words("men")
_SAID = frozenset(fold(w) for w in ("إن", "إنه", "إنها"))
# How somebody speaks, by the participle of a simple or a derived verb: ضاحكة، متهكمة.
_HOW = re.compile(r"^(?:\wا\w{2}ه|م\w{3,5}ه?|\wا\w{2}ا)$")
_THAT_HE = THAT | frozenset(fold(w) for w in ("بأنه", "بأنها", "أنها", "إنها"))
_NO_FAMILIES = name_words("no_families")
# What leads those with whom somebody stands: المقرب من، المحسوب على.
_SIDES = frozenset(fold(w) for w in ("من", "عن", "على", "إلى", "مع"))
MANNER = words("manner")
YEARS = frozenset(fold(w) for w in ("عام", "سنة", "يوم"))
DAYS = frozenset(
    fold(w) for w in ("أمس", "اليوم", "السبت", "الأحد", "الاثنين", "الثلاثاء", "الأربعاء", "الخميس")
)
"""The words for a day before which a name ends; not الجمعة, which is a surname too."""
# What somebody says, behind his name: عن فلان قوله.
_SAYING = frozenset(fold(w) for w in ("قوله", "قولها", "قولهم", "قولهما", "تأكيده", "تأكيدها"))


class NameSoFar:
    """What is known of a name that is being read from one token on, and what may go on with it."""

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
        "ya",
    )

    def __init__(
        self, tokens: tuple[Token, ...], i: int, core: str, limit: int, *, ali: bool, ya: bool
    ) -> None:
        self.ali, self.ya = ali, ya
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
        """The folded word at `j`, the first one without its clitics; "" where none can stand."""
        if j == self.i:
            return self.core
        return self.tokens[j].form if j < self.limit and self.tokens[j].kind == "word" else ""

    def article(self, j: int) -> bool:
        """Whether the word at `j` has the article; إلسا only begins with its letters."""
        text = self.tokens[j].text
        return self.form(j).startswith("ال") and ("ال" in text or "لل" in text)

    def noun(self, j: int) -> bool:
        """Whether the word at `j` is definite and ends in an alif that no nisba has (المستوى), in a text that
        tells the two apart; المصطفى, المرتضى are names.
        """
        if not self.ya or j >= len(self.tokens) or not self.tokens[j].text.endswith("ى"):
            return False
        return self.article(j) and not g.facts(self.form(j)[2:]) & g.GIVEN

    def middle(self, j: int, form: str, after: str, bits: int) -> bool:
        """وزير الزراعة سالم نادر فتح السعيدي: an ordinary short word, between two given names and the nisba
        of a tribe that ends the name, is his grandfather's."""
        if not (self.parts == self.given == 2 and self.strength > 3 and 2 < len(form) < 6) or self.western:
            return False
        if self.article(j) or bits & (NO_SURNAME | TITLES | g.ADJECTIVE | g.MODIFIER) or form[0] in "ولب":
            return False
        tribe = nisba_shape(after) and not g.facts(after) & (g.NISBA | g.COMMON | _ADJECTIVAL | TITLES)
        self.surname = self.surname or (tribe and self.ends(j + 2))
        return tribe and self.ends(j + 2)

    def second_nisba(self, j: int, form: str, bits: int) -> bool:
        """A nisba of the tribe behind one of its branch: محمد السعيدي المالكي."""
        branch = self.parts > 1 and nisba_shape(self.form(j - 1)) and nisba_shape(form)
        return branch and not bits & ~g.DERIVED and self.ends(j + 1)

    def of_house(self, j: int, form: str, bits: int) -> bool:
        """A given name with the article behind another, of the father and of the house: خالد الحمد الصباح."""
        houses = all(w.startswith("ال") and g.facts(w[2:]) & g.GIVEN for w in (self.form(j - 1), form))
        return houses and not bits & (NO_SURNAME | g.ADJECTIVE | g.MODIFIER) and self.given > 0

    def goes_on(self, j: int, form: str, bits: int, announced: bool) -> bool:
        """Whether a word that is no given name belongs to the name: a surname, or a stranger."""
        if form in BEFORE_THAT and self.form(j + 1) in THAT:
            return False
        if form in _SAYING or form in MANNER or (not self.parts and self.tokens[j].text in BY_ANY):
            return False  # تحسبا | لأي طارئ
        if form.endswith("ه") and self.form(j + 1) in THAT and self.how_she_says(form):
            return False
        if form.startswith("بال") and self.parts and not self.given:
            return False  # وعد ناخبيه | بالتصدي, not سالم بالحاج
        if self.second_nisba(j, form, bits) or (announced and self._shut_in(j, form, bits)):
            return True
        if form == _BORN_OF and self.parts:
            return True  # سليم نصير زاده
        if announced and self._adjective_surname(j, form, bits):
            return True
        if form[0] == "و" and self._own_waw(j, bits):
            return True
        if bits & NO_SURNAME:
            return self._office_goes_on(j, form, bits, announced)
        if self._joined_son(j, form):
            return True
        house = form.startswith("ال") and g.facts(form[2:]) & g.GIVEN
        behind_verb = self.i > 0 and is_verb(self.tokens[self.i - 1].form) and not self.ends(j + 1)
        if house and (self.parts == self.given > 0 or (self.given and self.nasab and not behind_verb)):
            return form in _TITLE_SURNAMES or not bits & _ADJECTIVAL
        if bits & g.NISBA:
            # نادر مشهدي: no name has an adjective without the article
            ends = nisba_shape(form) or (announced and form.endswith("ي"))
            opened = (self.given or self.kunya) and self.parts
            return bool(opened and ends and not self.western and not bits & g.MODIFIER)
        if bits & g.PHRASE and not bits & (g.COMMON | g.PORTFOLIO | g.ADJECTIVE):
            return self._listed_goes_on(j, form, bits, announced)
        if bits & (g.COMMON | g.DERIVED | g.PORTFOLIO | g.ADJECTIVE | g.MODIFIER):
            if self._word_surname(j, form, bits):
                return True
            if (announced or self._alone(j)) and self._family(j, form, bits):
                return True
            if announced and self._third(j, form, bits):
                return True
            return announced and self._bare_surname(j, form, bits)
        if not self.parts and announced and self._own_kunya(j, form, bits):
            return True
        if not (stranger(form) or own_alif(self.tokens[j])):
            # صهيب العاني; ريتشارد توتاه الخبير, whose surname has the letters of a verb
            foreign = self.western and len(form) > 3 and self.ends(j + 1) and not is_verb(form)
            foreign = foreign or self.tokens[j].text.endswith("ة")  # محمد جفالة: no verb ends so
            return not bits and self.parts == 1 and self.given > 0 and (nisba_shape(form) or foreign)
        return not self._circumstance(j, form) and self._stranger_goes_on(j, form, announced)

    def _own_kunya(self, j: int, form: str, bits: int) -> bool:
        """القيادي منير أبو غوش: a word that no list has, though it be a participle, before a kunya is his own
        name.
        """
        strange = not bits and not is_verb(form) and form[0] not in "وفبلكسيت"
        return strange and self.form(j + 1) in KUNYA and not self.tokens[j].text.endswith(("ا", "ً", "ة"))

    def _shut_in(self, j: int, form: str, bits: int) -> bool:
        """العقيد حامد بوشريط، إن: whatever word stands between the given name of one announced and a comma,
        an office or what he says is his family's, since hardly anybody is announced by that name alone; not
        when or how he did it, nor the object of the verb before.
        """
        lone = self.parts == self.given == 1 and not self.western
        if not lone or not (self.strength > 1 or self._titled()) or self._princely():
            return False
        no_name = g.FUNCTION | g.PLACE_HEAD | g.HEAD | g.NISBA
        if bits & no_name or form in DAYS or form in YEARS:
            return False
        if self._just_said(j, form):
            return True
        if self.tokens[j].text.endswith(_NO_NAME):
            return False
        comma = j + 1 < len(self.tokens) and self.tokens[j + 1].form in "،,"
        told = self.form(j + 1 + comma) in _THAT_HE
        if not (told or self.closed(j + 1)) or form.endswith(_OF_HIS) or is_verb(form):
            return False
        if bits & g.MODIFIER and not (told and form.endswith("ي") and form != _PRESENT):
            return False
        if form.startswith("لل") or joined_article(form) or form in _NO_FAMILIES or is_masdar(form):
            return False
        if form.endswith(PLURAL_ENDINGS) and not (told and bits == g.DERIVED):
            return False
        if not self.article(j):
            title = bool(bits & TITLES) and not (told or comma)  # محمد نائب | رئيس
            cut = form[0] in "وفبلك" and not told
            return not (title or cut or bare_masdar(form))
        acts = any(is_verb(t.form) for t in self.tokens[max(0, self.i - OFFICE_REACH) : self.i])
        return told or not (acts or bits & _ADJECTIVAL)

    def how_she_says(self, form: str) -> bool:
        """قالت سلمى | باكية إن: whether a word tells how the woman says it whose verb stands before."""
        near = self.tokens[max(0, self.i - OFFICE_REACH) : self.i]
        return _HOW.match(form) is not None and any(said_by(t.form) == "f" for t in near)

    def _titled(self) -> bool:
        """Whether a title stands right before the name."""
        return self.i > 0 and bool(g.facts(self.tokens[self.i - 1].form) & TITLES)

    def _just_said(self, j: int, form: str) -> bool:
        """قال النائب سامر طوق إن، قال زاهر علامة، عضو اللجنة، النائب سامر طوق: … : between whoever says it
        and what he says or is no other verb or noun can stand, but how, when or by what means he does: قال
        سامر غاضبا إن، قالت سلمى باكية إن، قال سامر بثقة إن.
        """
        if len(form) < 3 or form[0] in "وبليتس" or not self._before_speech(j, form):
            return False
        if _HOW.match(form) or form.endswith(_OWNERS) or lex(form).word_class in ("time", "adverb"):
            return False
        text = self.tokens[j].text
        short = len(form) == 3
        ends = ("ً", "ى", "ين", "ون") if short else ("ً", "ى", "ين", "ون", "ا")
        return not (self.article(j) or is_masdar(form) or bare_masdar(form) or text.endswith(ends))

    def _before_speech(self, j: int, form: str) -> bool:
        """Whether what somebody says, or what he is, stands behind the word at `j`, and that he says it
        before the name or by a headline's colon."""
        near = self.tokens[max(0, self.i - OFFICE_REACH) : self.i]
        after = self.tokens[j + 1] if j + 1 < len(self.tokens) else None
        if after is None or form in BEFORE_THAT:
            return False
        if after.form == ":":
            return not (speaks(form) or any(is_verb(t.form) for t in near))
        comma = after.form in "،," and j + 2 < len(self.tokens)
        said = after.form in _SAID and after.text[0] != "أ"
        if comma:
            said = bool(g.facts(self.tokens[j + 2].form) & g.OFFICE)
        return said and any(says_that(t.form) for t in near)

    def _office_goes_on(self, j: int, form: str, bits: int, announced: bool) -> bool:
        """Whether the word for an office or the like is a surname: قال محمود خلف، not محمود خلف الباب."""
        if form in _SOVEREIGNS and given_strength(self.form(j + 1)) > 1:
            return False  # نجل الملك نادر | الأمير سالم فهد
        site = bits & g.PLACE_HEAD and not bits & (NO_SURNAME & ~g.PLACE_HEAD)
        if announced and site and self.closed(j + 1):
            return self._bare_surname(j, form, bits & ~(g.PLACE_HEAD | g.OUTSIDE))  # الدكتور سالم بحر، رئيس
        titled = bits & TITLES and not bits & (NO_SURNAME & ~TITLES)
        if announced and titled and self._family(j, form, bits):
            return True
        behind = form == BEHIND and self.closed(j + 1)
        return self.parts == 1 and self.given > 0 and (form in _TITLE_SURNAMES or behind)

    def _listed_goes_on(self, j: int, form: str, bits: int, announced: bool) -> bool:
        """Whether a word of a listed name of anything belongs to this one."""
        known = g.phrases()[form].get("")
        town = known is not None and known.type == "place" and not known.sure
        if town and self.given and self.parts and not self.western:  # حسن نادر الأحمدي
            told = nisba_shape(form) and self.ends(j + 1)
            if told or ((announced or self._alone(j)) and self._family(j, form, bits)):
                return True
        if known is None and not self.parts and announced and stranger(form):
            return not form.startswith("ال")  # جوش, of a listed name that is spelt otherwise here
        if known is not None and known.type == "person":
            return bool(self.parts or announced)
        if known is not None and known.type == "place" and announced and self.parts == 1:
            return self.given > 0 or not form.startswith("ال")
        agency = known is not None and known.kind == "media" and not form.startswith("ال")
        surname = known is None or known.type == "place" or agency
        family = known is None and announced and (self._family(j, form, bits) or self._third(j, form, bits))
        return self.given > 0 and ((self.parts == 1 and surname) or family)

    def _circumstance(self, j: int, form: str) -> bool:
        """Whether a stranger has the shape of what tells how he did it, or of a verb: قال برودكين متهكما."""
        if self.parts and len(form) > 5 and form.startswith(("مت", "مست")) and form.endswith("ا"):
            return True
        if self.parts > 1 and self.given and self.tokens[j].text.endswith("أ") and form[:1] == "ا":
            return True  # هاني أبوراشد | أرجأ الموعد
        # مايغا: no participle of a derived form begins so
        accusative = form.startswith("م") and form.endswith("ا") and form[1:2] != "ا"
        if self.parts > 1 and len(form) > 4 and accusative and g.ordinary(form[:-1]):
            return True  # جعل جون هارتن منقذا
        if self.parts > 1 and len(form) > 3 and form.endswith("ا") and g.ordinary(form[:-1]):
            return True  # استقبل جورج كيلاني وفدا
        marked = self.tokens[j].text.endswith(TANWIN)
        return marked or bool(self.given and not self.western and accusative and len(form) == 5)

    def _stranger_goes_on(self, j: int, form: str, announced: bool) -> bool:
        """Whether a word that no list knows opens the name or goes on with it."""
        if not self.parts and form.startswith("بال") and self.form(j + 1).startswith("ال"):
            return False  # متحدثة | بالبر الرئيسي
        if not self.parts:
            return announced and (not self.article(j) or form.endswith("ي") or bool(self.form(j + 1)))
        if joined_article(form) and not (self.given and (announced or self.western)):
            return False  # تأمر بالأنفع, and not الحارس ماريو بالوسكي
        if form[0] == "و" and len(form) > 4 and not (self.western and self.parts == 1):
            return False
        if not g.peel(form):
            return True
        told = announced and self.parts == 1 and self.ends(j + 1) and form.startswith("با")
        # نايجل فاريج: nothing else stands behind a foreign given name and so
        return bool(self.given and (self.western or told) and form[:1] in ("ب", "ك", "ف"))

    def _own_waw(self, j: int, bits: int) -> bool:
        """تشارلز هنري واتسون: a foreign surname in وا, where "and" would stand before a hamza; and سارة ليا
        ويلكنز، مديرة المركز: a word in و behind two given names, of which the last is foreign, and before a
        comma and an office, is their surname and no other's name with "and"."""
        form = self.form(j)
        bare = self.tokens[j].text.startswith("وا") and form[2:3] != "ل" and not g.facts(form[1:])
        if self.western and self.parts == self.given and bare and not bits:
            return True
        if self.parts != self.given or self.given < 2 or bits & ~g.DERIVED:
            return False
        foreign = g.origin_of(self.form(j - 1)) not in ("arabic", "")
        comma = j + 2 < len(self.tokens) and self.tokens[j + 1].form in "،,"
        return foreign and comma and bool(g.facts(self.tokens[j + 2].form) & TITLES)

    def _adjective_surname(self, j: int, form: str, bits: int) -> bool:
        """قال السكرتير عبدالله الشرعي إن: what looks like an adjective is the surname behind a given name
        that stands alone, where what he says follows."""
        after = self.form(j + 1)
        if j + 2 < self.limit and self.tokens[j + 1].form in "،,":
            after = self.form(j + 2)
        lone = self.parts == 1 and (self.given == 1 or self.core in KUNYA)
        relational = form.startswith("ال") and form.endswith("ي") and bool(bits & _ADJECTIVAL)
        return lone and relational and not self.western and form != _PRESENT and after in THAT

    def _joined_son(self, j: int, form: str) -> bool:
        """عزيز بنجلون، سعيد بلعربي: a surname of the Maghreb, with بن or بل written as one with its word."""
        # بدر باسنبل, and not باقتراحهم
        apart = self.tokens[j].text.startswith("با") and not form.startswith("بال")
        hadrami = apart and not (g.peel(form) or form.endswith(_OWNERS))
        joined = hadrami or (self.parts == self.given and form.startswith(("بن", "بل")))
        if not self.given or self.western or len(form) < 5 or not joined:
            return False
        if len(form) == 5 and (hadrami or g.facts(form[1:]) & g.PHRASE):
            return False  # عقد الوزير سالم بلندن, not سالم بلعيد
        plain = (form, form[1:], form[2:], "ال" + form[2:])
        known = g.COMMON | g.PORTFOLIO | g.ADJECTIVE | g.MODIFIER | g.FUNCTION
        return (
            self.ends(j + 1)
            and (hadrami or not form.endswith(("ت", "ا", "ه")))
            and not any(g.facts(w) & known or (is_verb(w) and not hadrami) for w in plain[:2])
        )

    def leans(self, j: int, form: str) -> bool:
        """Whether a word tells on whose side the one named is: اللواء فلان | الموالي للحكومة."""
        after = self.tokens[j + 1].form if j + 1 < len(self.tokens) else ""
        return (after.startswith("ل") or after in _SIDES) and form in rows_by_form("stance_words")

    def closed(self, j: int) -> bool:
        """Whether a name can end before token `j`: a comma, a bracket, an office in apposition, the words
        that the person says, or the day.
        """
        if j >= len(self.tokens):
            return True
        t = self.tokens[j]
        if t.kind == "mark":
            return t.form in _CLOSERS
        titled = g.facts(t.form) & TITLES or (t.form[0] == "و" and g.facts(t.form[1:]) & TITLES)
        return bool(titled) or t.form in DAYS  # … ونائب المدير فلان

    def _bare_surname(self, j: int, form: str, bits: int) -> bool:
        """Whether an indefinite ordinary word is the surname behind a title and a given name that stand alone
        for nobody but a sovereign: الدكتور سمير غريب في.
        """
        plain = bits & ~(g.PHRASE | g.WORD_NAME) == g.COMMON
        nisba = bits == g.DERIVED and form.endswith(("ي", "ان")) and not self.tokens[j].text.endswith("ى")
        son = any(self.form(k) in SON for k in (j - 2, j - 3) if k > self.i)
        second = nisba and self.parts == self.given and self.ends(j + 1)
        second = second or self._bare_third(j)
        sure = self.strength > 1 or (self.parts > 0 and form.endswith("ي") and form[0] not in "يت")
        plain = (plain or nisba) and (son or ((self.parts == 1 or second) and sure))
        if not plain or self.western or self.crowned() or is_verb(form) or form in YEARS:
            return False
        if bare_masdar(form):
            return False  # استنكر الأمير خالد | اختفاء الكتب
        ends = form.startswith(("ال", "و", "ف")) or self.tokens[j].text.endswith(("ين", "ون", "ه", *_NO_NAME))
        return not ends and (nisba or self.ends(j + 1)) and self.form(j + 1) != "الله"

    def _bare_third(self, j: int) -> bool:
        """وزير الداخلية أنس نادر خطاب، إن: an ordinary word between one's own and his father's name and a
        comma, or what he says, is the family's."""
        if (
            not self.parts == self.given == 2
            or self.strength < 4
            or lex(self.form(j)).word_class in ("time", "adverb")
        ):
            return False
        comma = j + 1 < len(self.tokens) and self.tokens[j + 1].form in "،,"
        return comma or self.form(j + 1) in THAT

    def ends(self, j: int) -> bool:
        """Whether a name can end before token `j`, or a particle or preposition stands there."""
        if self.closed(j):
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
            return after in THAT and not self._princely()
        ends = after in THAT or after.startswith("و") or is_verb(after)
        closed = j + 1 >= len(self.tokens) or self.tokens[j + 1].kind != "word"
        opened = any(is_verb(t.form) for t in self.tokens[max(0, self.i - OFFICE_REACH) : self.i])
        if opened and not (closed or after in THAT or is_verb(after)):
            return False  # تابع المهندس سالم بن فهد | الحادث في المدينة
        if bits & TITLES:  # المهندس سالم بن فهد المالك، not سالم بن فهد المدير العام
            return (ends or closed or self.closed(j + 1)) and form not in _MEN and not self._princely()
        return (ends or self.ends(j + 1)) and not self._princely()

    def _alone(self, j: int) -> bool:
        """Whether the word at `j` ends a name: what he says stands behind it, or a mark, an office or
        the line's end, and no verb before the name, whose object it could be.
        """
        if self.form(j + 1) in THAT or (j + 1 < len(self.tokens) and self.tokens[j + 1].form == ":"):
            return True
        near = self.tokens[max(0, self.i - OFFICE_REACH) : self.i]
        end = self.closed(j + 1) or self.tokens[j + 1].kind != "word"
        return end and not any(is_verb(t.form) or lex(t.form).verb for t in near)

    def _third(self, j: int, form: str, bits: int) -> bool:
        """المهندس سالم نادر البنيان، مدير الفرع: the family's name behind one's own and his father's, where
        his office or what he says follows.
        """
        two = self.parts == self.given == 2 and self.strength > 3 and not self.western
        if not two or not self.article(j) or bits & (NO_SURNAME | _ADJECTIVAL) or form in _NO_FAMILIES:
            return False
        comma = j + 1 < len(self.tokens) and self.tokens[j + 1].form in "،,"
        office = g.facts(self.form(j + 1 + comma)) & TITLES
        told = office or self.form(j + 1) in THAT
        plain = not (form.endswith(PLURAL_ENDINGS) or is_masdar(form) or self._princely())
        return bool(told) and plain and self._alone(j)

    def _princely(self) -> bool:
        """Whether a title before the name is that of a royal house: سمو الأمير، أمير المنطقة."""
        near = self.tokens[max(0, self.i - OFFICE_REACH) : self.i]
        return any((t.form in _SOVEREIGNS and t.form != _SHEIKH) or t.form in _HIGHNESS for t in near)

    def _royal(self) -> bool:
        """Whether a sovereign's title stands before, so that an adjective behind the name may be of what is
        called after him: مدينة الملك فلان الطبية.
        """
        return self.i > 0 and self.tokens[self.i - 1].form in _SOVEREIGNS

    def crowned(self) -> bool:
        """Whether the title of one whose name a number may end stands before: الملك فيليب السادس."""
        return self.i > 0 and self.tokens[self.i - 1].form in _CROWNED

    def _word_surname(self, j: int, form: str, bits: int) -> bool:
        """Whether an ordinary word is the surname here: محمد الشريف, جون كاي, سميرة شبانة."""
        if is_masdar(form):
            return False  # أكد الرئيس هادي التأكيد
        if self.nasab and (form in _TITLE_SURNAMES or (nisba_shape(form) and not bits & _ADJECTIVAL)):
            return True  # ماجد بن سالم الشريف
        if not self.given:
            last = self.tokens[j].text.endswith("ي") and form[0] not in "وفبل" and self.ends(j + 1)
            return self.parts == 1 and bits == g.DERIVED and (nisba_shape(form) or last)
        if self.origin == "asian" and self.parts < 3 and len(form) < 5 and not is_verb(form):
            if self.parts > 1 and form in nouns() and (form in YEARS or not self.ends(j + 1)):
                return False  # حث وانغ تشي | يوم الخميس، انتقد راجيش كابور | قرار المحكمة
            return not form.startswith(("ال", "و", "ل", "ب"))
        told = self.closed(j + 1) or (self.form(j + 1) in THAT and form[0] not in "يت")
        if self.western and bits & g.COMMON and self.parts == 1 and len(form) < 6 and told:
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
        if form in _NO_FAMILIES:
            return False  # أنكر المتهم بركات | التهم
        if self.nasab and not g.ordinary(form):
            return True
        if self.parts > 1 and bits & g.COMMON:
            return nisba_shape(form) and self.ends(j + 1) and not self._royal()
        return self.parts <= 1 or (self.parts < MOST_PARTS and nisba_shape(form))
