"""Where one phrase holds several people, and where one ends and the next begins."""

from __future__ import annotations

import re

from isnad.reading.phrases.men import HER_NOUNS, agrees_with_men
from isnad.reading.phrases.noun_agreement import ALLIES, PEOPLES
from isnad.reading.phrases.words import DEFINITE_MANY, PhraseWords
from isnad.reading.words.event_words import names_act
from isnad.reading.words.lexis import nouns, opens_content, source_heads, words
from isnad.reading.words.numbers import counts_one
from isnad.reading.words.party_words import head_in, masculine, possessed, sound_plural
from isnad.text.clitics import unowned

__all__ = ["ADJECTIVE_ENDINGS", "PhraseUnits", "Range"]

Range = tuple[int, int]
# How a nisba or a plural adjective ends, folded, which can stand behind the noun it describes.
ADJECTIVE_ENDINGS = ("ي", "يه", "ين", "ون")
# Up to this length what begins with م and ends in ون may be one word (مضمون).
_PASSIVE_DOER = 5
# Folded definite plurals of the shapes أفعال and فعلاء, which describe nothing: الأحداث، الفرقاء.
_THINGS = re.compile(r"^الا\w{2}ا\w$")
_MEN = re.compile(r"^ال\w{3}اء$")
# Longer is a definite nisba (العربي).
_NISBA = 5
_CROWDS = words("crowds")
_HIMSELF = words("the_same")
_HUMAN = source_heads("human")
_NO_PEOPLE = words("no_people")
# Offices behind which the title and name of their holder stand: ولي العهد الأمير فلان.
_WITH_TITLE = frozenset((("ولي", "العهد"), ("ايه", "الله"), ("الحرمين", "الشريفين"), ("شيخ", "الازهر")))
_PEOPLE = words("human_plurals") | words("crowds")
_TEXTS = source_heads("document") | source_heads("norm")
_GOVERNING = source_heads("governing")
# What is judged, asked or refused, and describes nobody: وصفت المعارضة | الخطوة.
_JUDGED = frozenset("ال" + w for w in words("judged"))
# Offices that describe a body as well: الحزب القائد.
_LEADING = frozenset(("القايد", "الحاكم", "الامين", "المدير"))
# Several, or all, of those before: ناشطون عدة. In apposition to a body: الدول الأعضاء.
_SEVERAL_OF_THEM = frozenset(("عده", "كافه"))
_MEMBERS = words("beside_her") | {"الاعضاء"}
# Offices beside which nobody is told by another without his name, those with that of who serves, and how
# many words tell an office with its adjective.
_ALONE_IN_OFFICE = words("offices_apart") | words("rulers")
_CONSERVATIVE = frozenset(("المحافظ",))
_OFFICES, _WITH_ADJECTIVE = _ALONE_IN_OFFICE | words("serves_one") | words("no_ruler"), 2


class PhraseUnits(PhraseWords):
    """The members of a phrase."""

    def units(self, first: int, last: int) -> list[Range]:
        """The noun phrases that stand side by side in a stretch: [الوزير] [الحكومة], [فلان] [خصومه].

        A new one begins at a name or its title after a definite word, and at an indefinite word after a
        definite one.
        """
        starts = [first]
        for k in range(first + 1, last):
            if self._parts(starts[-1], k, last):
                starts.append(k)
        ends = [*starts[1:], last]
        return [(a, b) for a, b in zip(starts, ends, strict=True) if b > a]

    def _parts(self, first: int, k: int, last: int) -> bool:
        """Whether a new phrase begins at token `k` of a stretch up to `last`, behind the one from `first`."""
        tokens, n = self.page.tokens, self.cast.mention_of[k]
        if tokens[k].kind == "mark" or (n >= 0 and n == self.cast.mention_of[k - 1]):
            return False
        if self._behind_quoted_name(first, k) or self._behind_brackets(first, k):
            return True
        if tokens[k].form == "غير" or self._governs_about(k):
            return False  # المنظمات | غير الحكومية, المدافعون | عن حقوق الإنسان
        if tokens[k].form in _HIMSELF or tokens[k - 1].form in _HIMSELF:
            return tokens[k].form not in _HIMSELF and not self._clings(k)  # المصدر ذاته | المخالفين
        if self._many_apart(k):
            return True
        if self.lexes[k - 1].word_class == "preposition" or tokens[k - 1].kind == "mark":
            return False
        if not (self.definite(k - 1) or self._many_before_name(k) or self._kin(k - 1)) or self._clings(k):
            return False
        if self._of_its_holder(k) or self._in_one_name(first, k, last):
            return False
        if k in self.lead_of and self.cast.mentions[self.lead_of[k]].lead == k:
            return True
        indefinite = not self.definite(k) and not self._goes_on_with_name(first, k)
        return indefinite or self._beside(k) or self._other_gender(first, k) or self.another(first, k)

    def _kin(self, k: int) -> bool:
        """ناشدت زوجته | الحكومة: whether token `k` tells somebody by whose he is, which has no genitive; an
        ally or an enemy may be the body behind it (حليفه الحزب الجمهوري)."""
        t = self.page.tokens[k]
        stem = unowned(t.form) if possessed(t.form) else t.form[:-1] if t.text.endswith("ه") else ""
        stem = stem[:-1] + "ه" if stem.endswith("ت") else stem
        return head_in(stem, "people", "office") and stem.rstrip("ه") not in ALLIES

    def _many_before_name(self, k: int) -> bool:
        """دعا مسؤولون | فلانا: a plural without the article before a name; not لشؤون أفريقيا."""
        before = self.page.tokens[k - 1].form
        return (
            before.endswith(("ون", "ين")) and k in self.lead_of and before.removeprefix("ل") not in _NO_PEOPLE
        )

    def _of_its_holder(self, k: int) -> bool:
        """النائب | فلان، ولي العهد | الأمير فلان: whether the name at `k` is that of the man whose title is
        before it; not حمّل الوزير | إسرائيل، دعا الرئيس | حزب الغد."""
        if k not in self.lead_of:
            return False
        title, before = self.page.tokens[k - 2].form, self.page.tokens[k - 1].form
        mention = self.cast.mentions[self.lead_of[k]]
        person = self.cast.entities[mention.entity].type == "person"
        return (title, before) in _WITH_TITLE or (before in _HUMAN and person)

    def _in_one_name(self, first: int, k: int, last: int) -> bool:
        """Whether one name takes up the phrase from `first` and the word at `k`."""
        mentions = {self.cast.mention_of[j] for j in range(k, last)} - {-1}
        return any(self.cast.mentions[n].lead <= first and self.cast.mentions[n].last > k for n in mentions)

    def _governs_about(self, k: int) -> bool:
        """المدافعون | عن حقوق الإنسان: whether عن at token `k` belongs to the participle before it."""
        return self.lexes[k].bare == "عن" and self.page.tokens[k - 1].form in _GOVERNING

    def _many_apart(self, k: int) -> bool:
        """هدد نواب محافظون الرئيس، اتهم محامون طفلين، خطف مسلحون ناقلة: the ن of a plural shows that what is
        definite, feminine or in another case behind it is no genitive; nor has one whom a number counts
        (اتهم عشرون نائبا الوزير)."""
        form, other = self.page.tokens[k - 1].form, self.page.tokens[k].form
        known = self.definite(k) and not self.definite(k - 1)
        if not (known or form.endswith("ون")) or counts_one(self.page.tokens, k - 1):
            return False
        if known and counts_one(self.page.tokens, k - 2):
            return not self._clings(k)
        if not form.endswith("ون") or self.definite(k - 1) or self._clings(k):
            return False
        if self.page.tokens[k].text.endswith("ة") and other in nouns() and other not in _SEVERAL_OF_THEM:
            return True
        if not (self.definite(k) or (other.endswith("ين") and sound_plural(other))):
            return False
        doers = form.startswith("م") and len(form) > _PASSIVE_DOER
        return doers or form[:-2] in nouns() or form[:-2] in _HUMAN

    def _clings(self, k: int) -> bool:
        """Whether the word at `k` may have و, ب or ل attached: بالوزير, but not the name بغداد."""
        n = self.cast.mention_of[k]
        token = self.page.tokens[k]
        own = n >= 0 and self.cast.mentions[n].span.start <= token.start
        noun = token.form in nouns() or token.form.removesuffix("ا") in nouns()  # وسائل، وزير، وفدا
        return token.form[:1] in "وبل" and not own and not noun

    def _behind_quoted_name(self, first: int, k: int) -> bool:
        """طالب «ميزان» البعثة: what stands behind a name in marks, unless an adjective, is another phrase."""
        opens = self.page.quotes[self.page.quote_of[k - 1]].open if self.page.closes_quote(k - 1) else -1
        form = self.page.tokens[k].form
        if opens == first + 1 and not self.definite(first):  # حمّل حزب «ميزان» | الحكومة المسؤولية
            return form.startswith("ال") and head_in(form[2:], "body", "force")
        return opens == first and not form.endswith(ADJECTIVE_ENDINGS)

    def _behind_brackets(self, first: int, k: int) -> bool:
        """اتهم فلان (58 عاما) الحكومة: a definite noun behind the brackets that follow a person's name."""
        if self.page.tokens[k - 1].form != ")" or not self.page.tokens[k].form.startswith("ال"):
            return False
        if self.page.tokens[k].form.endswith(ADJECTIVE_ENDINGS):
            return False
        j = next((j for j in range(k - 2, first, -1) if self.page.tokens[j].form == "("), first)
        return j > first and self._person_in(j - 1, j)

    def _beside(self, k: int) -> bool:
        """A definite noun straight after a person's name: another noun phrase (اتهم فلان الحكومة), unless
        an adjective."""
        if self.in_name(k) or self.cast.kind_at(k - 1) != "person":
            return False
        form = self.page.tokens[k].form
        many = form.startswith("ال") and form.endswith("ين") and len(form) > DEFINITE_MANY
        return many or not form.endswith(ADJECTIVE_ENDINGS)  # اتهم فلان | المخالفين: no one man's adjective

    def another(self, first: int, k: int) -> bool:
        """Whether the definite word at `k`, behind the definite end of a phrase, is a noun of its own and
        describes nothing: أهالي الحي | الحكومة, حث الاتحاد الأوروبي | الفرقاء.
        """
        form = self.page.tokens[k].form
        if not form.startswith("ال") or form in _MEMBERS or self.in_name(k):
            return False
        if not agrees_with_men(self.page, self.cast, first, k):
            return True  # دعا الاتحاد الأوروبي | الفلسطينيين
        definite = self.page.tokens[k - 1].form.startswith("ال") or self.cast.mention_of[k - 1] >= 0
        if definite and form[2:] in HER_NOUNS:
            return True  # دعت الحكومة | الهيئة, not والد الطفلة
        if self._another_office(first, k):
            return True  # اتهم النائب | الوزير
        if head_in(form, "adjective"):
            return False
        people = head_in(form, "people", "office")
        before = self.page.tokens[k - 1]
        man = masculine(form) or (first == k - 1 and not form.endswith(("ه", "ات")))
        if people and man and before.form.startswith("ال") and before.text.endswith("ة"):
            return True  # اعتقلت الشرطة | الناشط
        body = head_in(before.form, "body", "force", "container") and before.form.startswith("ال")
        if body and head_in(form, "office") and masculine(form) and form not in _LEADING:
            return True  # طالب الحزب | الرئيس
        if self._disagrees(first, k) or (people and _MEN.match(form)) or form in _JUDGED:
            return True
        if first == k - 1 and before.text.startswith("ال") and self._many_behind_one(before.form, form):
            return True
        if names_act(form) or self.apart_from_her(first, k):
            return True
        if form.endswith(ADJECTIVE_ENDINGS) or people or (form[:2] == "ال" and form[2:] in PEOPLES):
            return False
        thing = head_in(form, "body", "force", "container", "thing", "place") or _THINGS.match(form)
        many = form.endswith("ات") and form[2:] in nouns()
        return bool(thing or many or form in _TEXTS)

    def _another_office(self, first: int, k: int) -> bool:
        """اتهم النائب | الوزير, دعا النائب السابق | الوزير, اتهم الأهالي | المحافظ: whether an office of
        which nobody has two stands at `k` behind one that is told, or behind many, and no name of who has it.
        """
        tokens = self.page.tokens
        if tokens[k].form[2:] not in _ALONE_IN_OFFICE or k + 1 >= len(tokens) or self.in_name(k + 1):
            return False
        head, before = tokens[first].form, tokens[k - 1].form
        if not head.startswith("ال") or head == tokens[k].form or k - first > _WITH_ADJECTIVE:
            return False
        if not (before.startswith("ال") and all(not self.in_name(n) for n in range(first, k))):
            return False
        one = head[2:].removesuffix("ه") in _OFFICES and tokens[k].form not in _CONSERVATIVE
        one = one and (first == k - 1 or not head_in(before, "office"))
        many = first == k - 1 and (head.endswith("ون") or head[2:] in _PEOPLE)
        return one or many

    def _many_behind_one(self, one: str, form: str) -> bool:
        """دعا البيان | السكان, دعا الحزب | المواطنين: whether people are told behind one text or body, whose
        article lets it govern nobody and whose number lets them be no adjective of it."""
        if one.endswith(("ون", "ين", "ات")):
            return False
        lone = one in _TEXTS or one[2:] in _TEXTS or head_in(one, "body", "force", "container")
        return lone and (form.endswith("ين") or form[2:] in _PEOPLE)

    def _disagrees(self, first: int, k: int) -> bool:
        """Whether the word at `k` in its gender or number is no adjective of the one man whom the phrase from
        `first` tells: وصف الوزير العراقي | العملية, حث الوزير | المواطنين.
        """
        man, before, after = (self.page.tokens[n] for n in (first, k - 1, k))
        if not head_in(man.form, "office") or man.form.endswith("اء") or man.text.endswith(("ة", "ات", "ون")):
            return False
        if after.form.endswith("ين") or opens_content(after.form[2:]):  # المواطنين، التأخير
            one = head_in(before.form, "body", "force") or before.text.endswith("ة")
            return first == k - 1 or one or self.cast.kind_at(k - 1) in ("organization", "place")
        nisba = before.text.endswith("ي") and before.form.startswith("ال") and len(before.form) > _NISBA
        return nisba and after.text.endswith(("ة", "ات"))

    def _goes_on_with_name(self, first: int, k: int) -> bool:
        """الناشط آيدن أرسلان: a word that no list knows, after a known part of a person's name."""
        human = self._person_in(first, k) or self.page.tokens[first].form in _HUMAN
        return human and self.in_name(k - 1) and self.stranger(k)

    def _other_gender(self, first: int, k: int) -> bool:
        """وصف الوزير الخطوة: after one masculine person's noun a definite feminine is no adjective of it, nor
        a masculine dual or plural after a feminine or a singular (اتهمت السلطات التنظيمين، تتهم الدول الغربية
        المتمردين، دعا رئيس الوزراء العراقي المتظاهرين).
        """
        noun, other = self.page.tokens[first], self.page.tokens[k]
        before = self.page.tokens[k - 1]
        feminine = noun.form.startswith("ال") and noun.text.endswith(("ة", "ات"))
        single = feminine or (before.form.startswith("ال") and before.text.endswith(("ية", "ي")))
        single = single or self.cast.kind_at(k - 1) in ("organization", "place")
        if single and other.form.startswith("ال") and other.form.endswith("ين") and len(other.form) > 6:
            return True
        masculine = noun.form in _HUMAN and noun.form.startswith("ال")
        masculine = masculine and not noun.text.endswith(("ة", "ات"))  # القيادات الأمنية
        return (
            first == k - 1
            and masculine
            and other.text.endswith("ة")
            and other.form.startswith("ال")
            and (not noun.form.endswith(("ون", "ين")) and noun.form not in _CROWDS)
        )
