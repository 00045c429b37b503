"""What describes a noun and so belongs to its phrase: the adjective or participle that agrees with it, the
name of whom or what it tells; and what only looks so and opens another phrase.
"""

from __future__ import annotations

from isnad.lexicons.tables import load_table
from isnad.reading.phrases.men import (
    HER_NOUNS,
    MEN,
    OF_MANY,
    agrees_with_men,
    men_shaped,
    of_men,
    several_men,
    tells_several,
)
from isnad.reading.phrases.noun_words import TAKEN_UP, NounWords, describes_some, ends_phrase
from isnad.reading.words.event_words import core_in, event_words, names_act
from isnad.reading.words.lexis import lex, words
from isnad.reading.words.party_words import (
    PEOPLED,
    before_judge,
    below_governor,
    below_ruler,
    bound_prepositions,
    full_plural,
    head_class,
    head_in,
    his,
    masculine,
    possessed,
    sound_plural,
    times,
    under_ruler,
)
from isnad.text.clitics import THIRD_PERSON, unowned
from isnad.text.folding import fold
from isnad.text.kept import kept
from isnad.text.tokens import QUOTE_MARKS

__all__ = ["ADJECTIVES_TOO", "ALLIES", "CROWNED", "PEOPLES", "NounAgreement", "another_office"]

# How an adjective ends behind a noun in ة: الجماعة المسلحة، الدولة العظمى، القادة العسكريون.
_FEMININE = ("ة", "ه", "ى", "ا", "ون", "ين")
# Words that only stress the noun before them: الأطراف كافة، الوزيرة نفسها.
_EMPHASIS = TAKEN_UP | words("the_same") | {fold(w) for w in ("كافة", "جميعا", "أنفسهم")}
# Ranks that are the names of bodies too: a brigade, a team.
_RANKS = frozenset(fold(w) for w in ("اللواء", "الفريق"))
# Trades in ي, by which one is told and which describe no army.
_TRADES = words("trades")
# Who leads a body that "in" tells behind him, and is no adjective of what stands before.
_LEADERS = frozenset(fold(w) for w in ("القيادي", "القيادية", "القياديين", "القياديان"))
_IN_THEM = frozenset(fold(w) for w in ("في", "فيها", "فيه", "بها", "به"))
# Bodies that may be called after one: الوفد الصحافي، المجلس القيادي.
_COUNCILS = frozenset(fold(w) for w in ("مجلس", "وفد", "فريق", "مكتب", "مركز", "طاقم", "صف"))
# "General" behind an office; else "the year".
_GENERAL = fold("العام")
# Nouns that end as the adjectives of lands and kinds do.
_NO_NISBAS = words("no_nisbas")
# "Special" behind a body without the article; else "especially".
_SPECIAL = fold("خاصة")
# Peoples whose name in the plural is their adjective too, as they stand without the article.
PEOPLES = frozenset(fold(row["form"]) for row in load_table("peoples"))
# Who reigns, and the titles without the article that go on with his own: ولي العهد | سمو الأمير فلان.
CROWNED = frozenset(fold(w) for w in ("ولي", "خادم", "الملك", "العاهل", "السلطان"))
_HIGHNESS = frozenset(fold(w) for w in ("سمو", "صاحب", "جلالة"))
# As whom a land or a body is told: حليفتها، عدوه اللدود.
ALLIES = words("friend_or_foe")
# Of how many of them is told: جميع الأشقاء | العرب.
_WHOLES = frozenset(fold(w) for w in ("جميع", "كل", "كافة", "سائر", "معظم", "أغلب"))
# What leads to whose a body is: المدفعية التابعة للجيش.
_OWNED = fold("تابعة")
# Who is one man by his noun, which a nisba and his name describe.
_ONE_MAN = words("one_man")
# Plurals of people before their genitive that look like a nisba.
_CONSTRUCT = words("construct_people")
# Adjectives that are the same for either gender: جماعة مسلحة غير معروفة، شركة أميركية كبرى.
_ANY_GENDER = frozenset(fold(w) for w in ("غير", "شبه", "عدة", "أكثر", "أكبر", "أقل", "ذات", "تابعة", "أخرى"))
# Without a crew, behind what flies or swims; else a march.
_UNMANNED, _FLYING = fold("مسيرة"), (fold("طائر"), "زورق", "زوارق")
# Feelings that something stirs: أثار اعتقال متظاهرين | غضب السكان.
_FELT = words("felt_by_many")
# Numbers that follow what they count: جنديين تركيين اثنين.
_ONE_OR_TWO = frozenset(fold(w) for w in ("واحد", "واحدة", "اثنين", "اثنان", "اثنتين", "اثنتان"))
# "Any", which opens a phrase of its own: بلاده | أي دعم.
_ANY = words("any")
# The length of an active participle in ة with its article's place: خاصة، ناسفة, not قاذفات.
_DOING_LENGTH = 6
# Of the press, behind a talk; else a journalist.
_PRESS = fold("صحفي")
# Words for bodies that are adjectives too: الفصائل المقاتلة، المعارضة المنظمة.
ADJECTIVES_TOO = frozenset(
    fold(w) for w in ("المقاتلة", "المنظمة", "القائدة", "المساعدة", "الحاكمة", "المدرعة")
)
# A country by whose it is, which is feminine.
_HIS_COUNTRY = words("his_country")


def another_office(head: str, of: str, form: str) -> bool:
    """Whether the title of one who reigns, of which `head` and `of` are the first words, does not go on with
    the office `form` behind it: استقبل ولي العهد | وزير النقل فلانا; not ولي العهد | سمو الأمير فلان. Nor
    does a judge's with one that he judges.
    """
    if before_judge(head, of, form) or below_governor(head, form):
        return True  # برأ القاضي | الوزير فلانا, عزل الوالي | رئيس البلدية فلانا
    if under_ruler(head, form) or below_ruler(head, form):
        return True  # أقال الرئيس | الوزير فلانا, انتقد النائب | الرئيس فلانا
    own = form in _HIGHNESS or form.startswith("ال")
    return head in CROWNED and not own and head_in(form, "office")


class NounAgreement(NounWords):
    """The nouns of one page and what describes them."""

    def _describes_definite(self, first: int, j: int, article: bool, led: bool) -> bool:
        """Whether the word at `j`, with the article or not, describes a definite noun: القوات | التركية."""
        if self.page.tokens[j].form in _EMPHASIS:
            return True
        if not article:
            return j in self.leads
        if self.page.tokens[j - 1].form in _HIS_COUNTRY and not self._feminine(j):
            return False  # رفض بلاده | القاطع
        if self._adjective(first, j) or self.kin(j):
            return True
        return self._such_people(first, j, led)

    def _describes_some(self, first: int, j: int) -> bool:
        """Whether the word at `j` goes on with an indefinite noun: قوات | تركية, not طائرات حربية | مواقع. An
        accusative does so only behind a word for a group, else it is an object: اعتقل شرطي | ناشطا.
        """
        if self._thing_behind_adjective(first, j):
            return False
        form, before = self.page.tokens[j].form, self.page.tokens[j - 1].form
        if before in _HIS_COUNTRY and form.startswith("ال") and not self._feminine(j):
            return False  # دعم بلاده | الكامل
        if form in _ANY and self.page.tokens[j - 1].text.endswith(THIRD_PERSON):
            return False
        whole = self.page.tokens[j - 2].form if before in PEOPLES and j > first + 1 else before
        if _behind_whole_plural(form, whole):
            return False  # هاجم مسلحون أكراد | دورية
        if whole in MEN and whole != before and not (form in OF_MANY or form.endswith(("ين", "ون", "اء"))):
            return False  # هاجم جنود أتراك | دورية
        if form.endswith("ين") and sound_plural(form) and self._closed_to(first, j):
            return False  # دعت لجنة برلمانية | ضابطين
        plain = not (form.startswith("ال") or possessed(form) or before[-1:] == "ا" or lex(form).masdar)
        if form.endswith("ا") and not form.endswith("ايا") and len(form) > 3 and plain:
            return head_in(self.page.tokens[first].form, "container") and not self._she_is(first, j - 1)
        return True

    def _closed_to(self, first: int, j: int) -> bool:
        """Whether an adjective closes the phrase of no men before token `j`, so that no plural of men goes on
        with it: لجنة برلمانية | ضابطين; not هيئة | محلفين, ضباط كبار | متهمين.
        """
        men = any(several_men(self.page, self.cast, k) for k in range(first, j))
        return not men and self._some_adjective(first, j - 1)

    def _thing_behind_adjective(self, first: int, j: int) -> bool:
        """Whether an indefinite noun of things or acts follows the nisba of another: طائرات حربية | مواقع."""
        before = self.page.tokens[j - 1].form
        if j < first + 2 or self.cast.mention_of[j - 1] >= 0:
            return False
        form, hers = self.page.tokens[j].form, self._she_is(first, j - 1)
        if form in _ANY_GENDER or (hers and form.endswith("ه") and form in head_class("adjective")):
            return False  # قوة أمنية | كبيرة
        if hers and not form.endswith(("ه", "ات", "ي", "ا")):
            return True  # جماعة مسلحة | مدير الفرع
        nisba = before.endswith(("ي", "يه"))
        if not (nisba or self._some_adjective(first, j - 1)):
            return False
        if head_in(before, "people", "container", "office", "force") and not hers:
            return False  # 17 مسلحي حركة
        if form.startswith("ال") or (
            form.endswith("ه")
            and before.endswith("ه")
            and ("ال" + form in ADJECTIVES_TOO or not head_in(form, "thing", "container"))
        ):
            return False  # طائرات تركية مقاتلة
        bodies = form.endswith("ات") and head_in(form, "body")  # دول عربية | منظمات دولية
        counted = head_in(form, "number") and form not in _ONE_OR_TWO  # نواب معارضون | ثلاثة ناشطين
        return names_act(form) or bodies or counted or head_in(form, "place", "thing", "container")

    def _some_adjective(self, first: int, k: int) -> bool:
        """Whether the word at `k` is an indefinite adjective of the noun right before it in the phrase from
        `first`: غارة | جوية، صواريخ | ثقيلة.
        """
        t = self.page.tokens[k]
        if k <= first or t.kind != "word" or self.cast.mention_of[k] >= 0 or self.opening_at(k).article:
            return False
        noun, body = self.page.tokens[k - 1], t.form
        if noun.kind != "word" or self.opening_at(k - 1).article or possessed(t.form):
            return False
        if body in head_class("adjective") or self._she_is(first, k):
            return True
        if body in PEOPLES and (full_plural(noun.form) or noun.form in MEN):
            return True  # مسؤولون | ألمان، جنود | أتراك
        if body.endswith("تان") and noun.form.endswith("تان"):
            return True  # شابتان | غاضبتان
        men = head_in(self.page.tokens[first].form, "people", "container", "office")
        if body.endswith("ون") and len(body) > 4 and men:
            return True  # رجال دين | بارزون: nothing in ون is a genitive
        if body.endswith(("ين", "ون")) and head_in(noun.form, "people") and not self.counts(k - 1):
            return True  # سكان | مسلحين: nothing in ن is a genitive of people's
        hers = noun.text.endswith(("ة", "ات"))
        if describes_some(noun, t) and not (noun.form.endswith(("ين", "ون")) or self.counts(k - 1)):
            return True  # مسؤول | أمني، حزب | معارض
        if self.counts(k - 1) or head_in(body, "container", "office", "force", "body", "place", "thing"):
            return False
        if names_act(body) or (head_in(body, "people") and body != _PRESS):
            return False
        if body.endswith("ي") and len(body) > 3:
            if body[0] == "م" or body in _CONSTRUCT:
                return False  # اعتقال مقاتلي | التنظيم، سائقي الحافلات
            return not hers and not noun.form.endswith(("ين", "ون"))
        return body.endswith("يه")

    def _she_is(self, first: int, k: int) -> bool:
        """Whether the word at `k` is an adjective in ة of the noun in ة or ات right before it, both without
        the article, behind which no genitive stands: قوة | خاصة، طائرة | مسيرة, not محطة | معالجة.
        """
        if k <= first or self.cast.mention_of[k - 1] >= 0 or self.cast.mention_of[k] >= 0:
            return False
        t, noun = self.page.tokens[k], self.page.tokens[k - 1]
        hers = (noun.text.endswith("ة") or noun.form.endswith("ات")) and t.text.endswith("ة")
        if not hers or noun.form.startswith("ال") or t.form.startswith("ال"):
            return False
        if t.form == _UNMANNED:
            return noun.form.startswith(_FLYING)
        if t.form in head_class("adjective") or t.form.endswith("يه"):
            return True
        doing = t.form.startswith("م") and t.form[2:3] != "ا"  # not مكافحة, a masdar
        shaped = doing or (t.form[1:2] == "ا" and len(t.form) < _DOING_LENGTH)
        other = (
            names_act(t.form)
            or lex(t.form).masdar
            or head_in(t.form, "body", "container", "office", "thing", "place")
        )
        return shaped and not other

    def _negated(self, j: int, limit: int, definite: bool) -> bool:
        """Whether the word behind غير is an adjective of the noun before, with the article as it has."""
        t = self.page.tokens[j] if j < limit else None
        if t is None or t.kind != "word" or self.cast.mention_of[j] >= 0 or ends_phrase(t.form):
            return False
        o = self.opening_at(j)
        bare = t.form[o.skip :]
        shaped = (
            bare.startswith("م")
            or bare.endswith(("ي", "يه", "ين", "ون"))
            or t.form in head_class("adjective")
        )
        return o.article == definite and not o.prep and shaped

    def _such_people(self, first: int, j: int, led: bool) -> bool:
        """Whether a plural right behind people led by a preposition says which (عن العمال المحتجزين); behind
        a broken plural also one that is no word for people by itself: منع القانون العمال | المدانين.
        """
        head, form = self.page.tokens[first].form, self.page.tokens[j].form
        plural = form.startswith("الم") and form.endswith("ين")
        if j != first + 1 or not plural or head.endswith("ه") or not head_in(head, *PEOPLED):
            return False
        return (led and several_men(self.page, self.cast, first)) or (
            men_shaped(head) and not head_in(form, *PEOPLED)
        )

    def _general(self, j: int) -> bool:
        """Whether العام is "general" (الأمين العام) and not the year (انتقد الأمين العام الماضي)."""
        tokens = self.page.tokens
        return tokens[j].form == _GENERAL and head_in(tokens[j - 1].form, "office") and not self._year(j)

    def _year(self, j: int) -> bool:
        """Whether what stands behind العام at token `j` dates it: العام | الماضي، العام 2015."""
        after = self.page.tokens[j + 1] if j + 1 < len(self.page.tokens) else None
        return after is not None and (after.kind == "number" or after.form in times())

    def _special(self, first: int, j: int) -> bool:
        """Whether خاصة describes a body right before it and is not "especially": وحدة | خاصة."""
        special = j == first + 1 and self.page.tokens[j].form == _SPECIAL
        return (
            special and self._she_is(first, j) and head_in(self.page.tokens[first].form, "container", "force")
        )

    def kin(self, j: int) -> bool:
        """Whether the title at `j` goes on with somebody told by a pronoun: شقيقها المصور فلان، مواقف حليفه
        رئيس الحزب فلان.
        """
        before = self.page.tokens[j - 1]
        named = j + 1 < len(self.page.tokens) and j + 1 in self.at and self.opening_at(j).article
        person = named and self.cast.entities[self.cast.mentions[self.at[j + 1]].entity].type == "person"
        told = possessed(before.form) or his(before.text)
        return (j in self.leads or person) and told and head_in(before.form, "people", "office")

    def _apposes(self, first: int, j: int, m: int) -> bool:
        """Whether the name at `j` goes on with the phrase: an office or title and its bearer's name."""
        mention = self.cast.mentions[m]
        if mention.lead <= first:
            return True
        kind = self.cast.entities[mention.entity].type
        head = self.page.tokens[first].form
        if kind == "person":
            definite = self.opening_at(first).article
            if definite and head_in(head, "force", "body", "container") and head not in _RANKS:
                return False  # اعتقلت الشرطة | فلانا، أيد الحزب | فلانا
            his = any(head_in(t.form, "office", "adjective") for t in self.page.tokens[first:j])
            if head_in(head, "force") and self.opening_at(j - 1).article and not his:
                return False  # اعتقلت قوات الأمن | فلانا, not قوات الرئيس المخلوع فلان
            apart = self._whole_construct(first, j, titled=mention.lead == j < mention.first)
            if apart and not (his and self.opening_at(j).article):
                return False  # التقى وفد الاتحاد | وزير العمل فلانا
            if definite and head_in(head, "place") and not head_in(head, "office"):
                return False  # في العاصمة | وزير النقل فلانا
            if self._names_whole(first, j) or (mention.lead == j < mention.first and names_act(head)):
                return False  # انتقدت تركيا | فلانا، حضر الاستقبال | وزير النقل فلان
            form = self.page.tokens[j].form
            if another_office(head, self.page.tokens[first + 1].form, form):
                return False
            she = self.cast.entities[mention.entity].gender == "f"
            if masculine(head) and (she or (first < mention.lead and self._her_title(mention.lead))):
                return False  # اتهم الرئيس | الصحافية فلانة
            if mention.lead == j < mention.first and self.his_man(j):
                return False  # التقى الوزير | نظيره فلانا
            return self.cast.kind_at(j - 1) != "person"
        if self.his_ally(j - 1) or (
            first < j - 1 and self.his_ally(j - 2) and self.opening_at(j - 1).article
        ):
            return True  # حليفتها سوريا، عدوه القديم حزب الغد
        # العاصمة صنعاء، حركة «الغد»: a body or place and its name; not هاجم الجيش | تنظيم الغد.
        if self._another_body(head, mention.first):
            return False
        adjective = self.page.tokens[j - 1].form
        beyond = kind == "place" and j - 2 == first and adjective[:2] == "ال" and adjective[-2:] == "يه"
        if self.cast.mention_of[j - 1] >= 0 or not (j - 1 == first or beyond):
            return False  # العاصمة الإيرانية | طهران
        if kind == "place" and not head_in(head, "place"):
            return False  # قصفت الحركة | إسرائيل
        if self.opening_at(first).article and not agrees_with_men(self.page, self.cast, first, j):
            return False  # اتهمت الحكومة | الحوثيين
        return head_in(head, "container", "place") or self._agree(j)  # المتمردون الحوثيون

    def _whole_construct(self, first: int, j: int, *, titled: bool) -> bool:
        """Whether people or a body and their definite genitive are told whole before the person at token `j`,
        who is `titled` there: وفد الاتحاد | وزير النقل فلان, not أسرة القتيل فلان.
        """
        body = self.cast.kind_at(j - 1) == "organization"
        if first >= j - 1 or not (body or self.opening_at(j - 1).article) or self.opening_at(first).article:
            return False
        head, whose = self.page.tokens[first].form, self.page.tokens[j - 1].form
        if not (tells_several(head) or head_in(head, "people")):
            return False
        apart = titled and not (self.opening_at(j).article or head_in(whose, "office"))
        return apart or (tells_several(whose) and not body)

    def _her_title(self, k: int) -> bool:
        """Whether a woman's office stands at token `k`: الصحافية، النائبة."""
        return self.page.tokens[k].text.endswith("ة") and head_in(self.page.tokens[k].form[:-1], "office")

    def _led_by(self, first: int) -> bool:
        """Whether the verb before the phrase at token `first` has its object behind ب: ندد | الوزير بمشاركة
        فلان.
        """
        before = event_words(self.page.tokens[first - 1].form) if first else ()
        return any(w.kind == "verb" and w.recipient == ("ب",) for w in before)

    def his_ally(self, j: int) -> bool:
        """Whether the word at token `j` tells a land or a body by whose it is: جارتها، عدوه."""
        return unowned(self.page.tokens[j].form).removesuffix("ت") in ALLIES

    def his_man(self, j: int) -> bool:
        """Whether somebody stands at token `j` who is told by whose he is: نظيره، سفيرها، زميلهم."""
        t = self.page.tokens[j]
        return possessed(t.form) or (t.text.endswith("ه") and head_in(t.form[:-1], "people", "office"))

    def _names_whole(self, first: int, j: int) -> bool:
        """Whether tokens `[first, j)` are a place's or body's name without an office: not حزب الوزير."""
        n = self.cast.mention_of[first]
        if n < 0:  # اعتقل حزب «الغد» | فلانا
            at = j - 1 - (self.page.tokens[j - 1].form in QUOTE_MARKS)
            n = self.cast.mention_of[at]
            if n < 0 or self.cast.kind_at(at) != "organization" or self.cast.mentions[n].last != at + 1:
                return False
            opens = self.cast.mentions[n].first - (at < j - 1)
            kind = head_in(self.page.tokens[first].form, "container", "force", "body")
            if opens != first + 1 or not kind or core_in(self.page.tokens[first].form, _TRADES):
                return False
        elif self.cast.mentions[n].last != j or self.cast.kind_at(first) == "person":
            return False
        return not any(head_in(t.form, "office") for t in self.page.tokens[first:j])

    def _another_body(self, head: str, named: int) -> bool:
        """Whether the name at token `named` is not that of the body before it: an army has none, and what
        opens with its own noun is whole: ناشدت الحركة | الأمم المتحدة.
        """
        form = self.page.tokens[named].form
        nisba = form.startswith("ال") and form.endswith(("ي", "يه", "يين", "يون", "ين", "ون"))
        if not head.startswith(("ال", "لل")) or nisba:
            return False  # المسلحون الحوثيون
        if head_in(head, "force"):
            return True
        behind = self.cast.mention_of[named + 1 : named + 2]
        whole = form.startswith("ال") and behind == self.cast.mention_of[named : named + 1]
        return (whole or head_in(form, "container")) and form != head

    def _adjective(self, first: int, j: int) -> bool:
        form = self.page.tokens[j].form
        body = form[2:]
        if self._compatriots(first, j):
            return True
        after = self.page.tokens[j + 1].form if j + 1 < len(self.page.tokens) else ""
        if form in _LEADERS and after in _IN_THEM:
            return False  # اعتقلت الشرطة | القيادي في حركة الغد
        hers = self.cast.mention_of[first] < 0 and self.page.tokens[first].text.endswith(("ة", "ات"))
        # المنظمات الدولية، الطائرات الثلاث
        agrees = self._feminine(j) or form.endswith(("ه", "ات")) or head_in(body, "number")
        known = hers and (j == first + 1 or self.opening_at(first).article)
        if known and not agrees and all(t.text.endswith("ة") for t in self.page.tokens[first + 1 : j]):
            return False  # اتهمت الحركة | القيادي فلانا، منعت السلطات المحلية | الصحفي
        if body.endswith("ه") and self._man(j - 1):
            return False  # انتقد الوزير فلان | المعارضة
        head = self.page.tokens[first].form
        if self.page.tokens[j].text.endswith("ة") and head.startswith("ال") and masculine(head):
            return False  # هاجم الوزير | المعارضة، اتهم الحزب الحاكم | المعارضة
        if form == _GENERAL and self._year(j):
            return False  # حاصر الجيش حركة النجم | العام الماضي
        if self._man_by_trade(first, j, body):
            return False  # اعتقل الجيش | الصحافي، اتهم وزير الداخلية | الصحافية
        if not (self._of_his_men(j) or agrees_with_men(self.page, self.cast, first, j)):
            return False  # دعا الوزير | البرلمانيين، قصفت إسرائيل | المدنيين، اعتقلت الحكومة | القضاة
        if form in _NO_NISBAS or body in HER_NOUNS:
            return False  # حمل السلطات | المسؤولية، هاجمت الشرطة | العائلة
        one = body.endswith("ي") or (head_in(form, "office") and not body.endswith(("ه", "ون", "ين", "ء")))
        if self._beside_land(first, j) or (one and _many_men(self.page.tokens[j - 1].form)):
            return False  # دعمت فرنسا | المعارضة، خطف المسلحون | الصحفي، هاجم المسلحون | الحاكم
        if form in head_class("adjective") or self._agree(j) or self._of_his_men(j):
            return True
        if self._bound_behind(j):
            return True
        if head_in(form, "place") or (head_in(form, "thing") and body.endswith("ي")):
            return False  # قصف الجيش | القرية، هدم الجيش | المباني
        for k in range(j + 1, min(j + 4, len(self.page.tokens))):
            kind = self.cast.kind_at(k)
            if kind:
                lead = self.cast.mentions[self.cast.mention_of[k]].lead
                if j < lead < k:
                    break  # برأ القضاء اللبناني | القيادي الطلابي فلانا
                if kind == "person" and not self.opening_at(k).conj:
                    noun = self.page.tokens[first].form  # المعارض | اليساري فلان
                    return first <= lead < j or head_in(noun, "office") or noun in _ONE_MAN
                break
            if not self.page.tokens[k].form.startswith("ال"):
                break
        if body.endswith(("ي", "يه", "يين", "يون", "يتين", "يتان")) and len(body) > 3:
            return self._plain_ya or not self.page.tokens[j].text.endswith("ى")  # العناصر | المبنى
        if not body.endswith("ه") or _another_noun(form):
            return False
        if _doing(body) and not of_men(self.page.tokens[j - 1].form):
            return True
        return body.startswith("م") or self.page.tokens[j - 1].form.endswith(("ه", "ات"))

    def _man_by_trade(self, first: int, j: int, body: str) -> bool:
        """Whether the word at token `j` tells a man or a woman by a trade in ي behind a body or whose office
        is told whole, which it cannot describe: الجيش | الصحافي, not الوفد الصحافي.
        """
        form, head = self.page.tokens[j].form, self.page.tokens[first].form
        crew = form in ADJECTIVES_TOO or head_in(body, "stands")
        if crew and form.endswith("ه") and j > first + 1 and masculine(head):
            led = j + 1 < len(self.page.tokens) and self.opening_at(j + 1).prep == "ل"
            return head_in(head, "office") and not (self.opening_at(first).article or led)
        if body not in _TRADES:
            return False
        if self.cast.kind_at(first) in ("place", "organization"):
            return True
        if head_in(head, "office"):
            return j > first + 1 and not self.opening_at(first).article
        body_of_men = masculine(head) and head_in(head, "body", "container") and not core_in(head, _COUNCILS)
        return not body.endswith("ه") and (head_in(head, "force") or body_of_men)

    def _beside_land(self, first: int, j: int) -> bool:
        """Whether a word for a body that is an adjective too stands behind a land, which it describes only
        with a complement: دعمت فرنسا | المعارضة; not إيران المعارضة للاتفاق.
        """
        form = self.page.tokens[j].form
        body = form in ADJECTIVES_TOO or head_in(form[2:], "stands")
        led = j + 1 < len(self.page.tokens) and self.opening_at(j + 1).prep == "ل"
        return body and self.cast.kind_at(first) == "place" and self._names_whole(first, j) and not led

    def _of_his_men(self, j: int) -> bool:
        """Whether a definite plural describes the plural with a pronoun before it: قيادييه | الموقوفين."""
        if not self.page.tokens[j].form.endswith("ين"):
            return False
        before = self.page.tokens[j - 1].form
        stem = next((before.removesuffix(e) for e in THIRD_PERSON if before.endswith("ي" + e)), "")
        return bool(stem) and head_in(stem + "ن", "container", "people")

    def _man(self, k: int) -> bool:
        """Whether the name of a man ends at token `k`."""
        m = self.cast.mention_of[k]
        entity = self.cast.entities[self.cast.mentions[m].entity] if m >= 0 else None
        return entity is not None and entity.type == "person" and entity.gender == "m"

    def _compatriots(self, first: int, j: int) -> bool:
        """Whether a people's name says which people are meant: الجنود الأفغان، المقاتلين الأجانب."""
        form = self.page.tokens[j].form
        counts = self.page.tokens[first].form
        whole = head_in(counts, "quantity") or counts in _WHOLES
        own = j == first + 1 or (j == first + 2 and whole)
        if not (own and form.startswith("ال") and form[2:] in PEOPLES):
            return False
        who = self.page.tokens[j - 1].form  # جميع الجنود | الأفغان
        return head_in(who, "people", "office", "container") or of_men(who) or who.endswith(("ون", "ين"))

    def _bound_behind(self, j: int) -> bool:
        """Whether a participle with its preposition and pronoun describes a noun: الوفد المرافق له."""
        tokens = self.page.tokens
        told = j + 1 < len(tokens) and tokens[j + 1].form in bound_prepositions()
        return told and tokens[j].form.startswith("الم")

    def _agree(self, j: int) -> bool:
        """Whether two definite plurals stand in one case, the second of which tells what kind: المستوطنين
        المتطرفين.
        """
        a, b = self.page.tokens[j - 1].form, self.page.tokens[j].form
        ends = a[-2:] if a.endswith(("ين", "ون")) else ""
        if not ends or not self.opening_at(j - 1).article or not (b.startswith("ال") and b.endswith(ends)):
            return False
        alone = j + 1 == len(self.page.tokens) or not (
            self.classes[j + 1] == "preposition" or self.opening_at(j + 1).prep
        )
        # المتمردون | المدعومون من إيران، النواب | المطالبون بكذا; not الطلاب المعتصمون
        told = (w for w in event_words(b) if w.kind == "passive")
        return all(alone and w.genitive == "active" for w in told)

    def _feminine(self, j: int) -> bool:
        """Whether the word at `j` can agree with a noun in ة."""
        return self.page.tokens[j].text.endswith(_FEMININE)


def _behind_whole_plural(form: str, before: str) -> bool:
    """Whether a plural of men with its ن, which governs no genitive, ends before a word that is no adjective
    of it: اختطف مسلحون مجهولون | مهندسين، استهداف متظاهرين | غضب السكان; not مسؤولون | كبار، ألمان.
    """
    if form in OF_MANY or form in PEOPLES or form.endswith((before[-2:], "اء")):
        return False
    if before.endswith("ون"):
        return sound_plural(before)
    return full_plural(before) and (names_act(form) or bool(lex(form).masdar) or form in _FELT)


def _many_men(form: str) -> bool:
    """Whether a word is a plural of men in the nominative, which no singular describes: المسلحون."""
    return form.endswith("ون") and full_plural(form)


def _doing(body: str) -> bool:
    """Whether a word in ة has the shape of an active participle: الأسر النازحة، الدول الراعية."""
    return len(body) == 5 and body[1] == "ا" and body != _OWNED and not head_in(body, "place", "thing")


@kept
def _another_noun(form: str) -> bool:
    """Whether a definite word in ة is a body, people or an act, no adjective: اتهمت الوزارة | الجماعة."""
    if form in ADJECTIVES_TOO:
        return False
    if any(form in head_class(k) or form[2:] in head_class(k) for k in ("body", "container", "force")):
        return True
    return names_act(form)
