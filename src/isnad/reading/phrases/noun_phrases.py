"""The noun phrases around an event: their extent, and what conjunction and preposition open them.

A phrase is a head with what belongs to it: القوات العراقية، رئيس الوزراء فلان، 17 من مسلحي الجماعة.
"""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from isnad.reading.phrases.circumstances import HER
from isnad.reading.phrases.edges import bracket_end, prays
from isnad.reading.phrases.noun_agreement import PEOPLES, NounAgreement
from isnad.reading.phrases.noun_words import (
    begins_none,
    closes_count,
    ends_phrase,
    opens_another,
    verb_alone,
)
from isnad.reading.words.cast import Cast
from isnad.reading.words.event_words import event_words
from isnad.reading.words.lexis import words
from isnad.reading.words.party_words import (
    full_plural,
    head_in,
    month_names,
    opening,
    opening_of,
    verb_shaped,
    verbal,
)
from isnad.spans import Span
from isnad.text.clitics import THIRD_PERSON, THIRD_SINGULAR
from isnad.text.folding import fold
from isnad.text.tokens import QUOTE_MARKS, Page

__all__ = ["HONOURS", "SOMEBODY", "SOME_OF", "NounPhrases", "Phrase"]

_MONTH = fold("شهر")
# He was born, which looks like "the son of".
_BORN = fold("ولد")
# How many words and names a phrase has at most.
_LONGEST = 12
# A noun that shows its tanwin has no genitive: يرفض قطعيًا | التدخلات.
_TANWIN = ("\u064b", "\u064b\u0627")
# Titles of honour before an office: معالي الوزير.
HONOURS = words("honours")
_HIS_HONOUR = words("his_honour")
# What tells of a land that it belongs to a body.
_MEMBER = frozenset(fold(w) for w in ("عضو", "عضوا"))
# Titles of two words before a name or an office: صاحب السمو الملكي الأمير فلان.
_BEARERS = frozenset(fold(w) for w in ("صاحب", "صاحبة", "أصحاب"))
_HIGHNESS = frozenset(
    fold(w) for w in ("السمو", "الجلالة", "الفخامة", "المعالي", "السعادة", "الفضيلة", "الغبطة", "القداسة")
)
_ROYAL = frozenset(fold(w) for w in ("الملكي", "الملكية", "السامي"))
# Demonstratives that point to the definite noun behind them.
_POINTING = frozenset(
    fold(w) for w in ("هذا", "هذه", "هذان", "هذين", "هاتان", "هاتين", "هؤلاء", "تلك", "أولئك")
)
_WHOLE = fold("كامل")
# What stands before a name that somebody gives: ما يسمى «لجنة الغد».
_WHAT_IS = frozenset(("ما", "وما"))
# At which alone a phrase may begin before its head, or be a title with a pronoun.
_FOREWORDS = HONOURS | _HIS_HONOUR | _BEARERS | _POINTING | _WHAT_IS | {_WHOLE}
_CALLED = frozenset(fold(w) for w in ("يسمى", "تسمى", "يعرف", "تعرف", "يدعى", "تدعى", "سمي"))
# Who goes with a guest, and the pronoun that a participle so leads: الوفد المرافق له.
_WITH_HIM = frozenset(fold(w) for w in ("المرافق", "المرافقة", "المرافقين"))
_TO_HIM = frozenset(fold(w) for w in ("له", "لها", "لهم", "لهما", "لسموه", "لمعاليه", "لفخامته", "لجلالته"))
# What tells how many of those behind it there are, by their genitive.
SOME_OF = words("some_of")
# Participles that a pronoun behind them completes: one that takes up their noun, or whose side they are on;
# those pronouns, and how widely what is acknowledged is.
_HELD_BY = words("completed")
_TO_IT = frozenset(p + his for p in ("ب", "ل", "علي", "الي", "في") for his in THIRD_PERSON)
_ACKNOWLEDGED = frozenset(fold(w) for w in ("دوليا", "رسميا", "عالميا", "محليا", "شعبيا", "قانونا"))
# Persons who are nobody's: what is somebody's behind them is another phrase.
SOMEBODY = words("somebody")
# Those of them whose word is an adjective, or tells what he does, and governs no thing: انتحاري | حافلة.
_NO_OWNERS = words("no_owners")
# What somebody opens or fires: فتح مسلح | النار.
_SHOT = frozenset(fold(w) for w in ("النار", "النيران", "الرصاص"))
# Broken plurals that say of what kind people are, besides their peoples: مسؤولون أجانب.
_BROKEN_KINDS = PEOPLES | {fold(w) for w in ("جدد", "كبار", "صغار", "قدامى", "عزل", "غير")}
_NOT = fold("غير")
# What one meets in لقي, which is never the genitive of who meets it: لقي جندي | مصرعه.
_HIS_DEATH = frozenset(
    fold(death + his) for death in ("مصرع", "حتف") for his in ("ه", "ها", "هم", "هن", "هما")
)
# Units of an army that a number tells apart.
_UNITS = frozenset(fold(w) for w in ("اللواء", "الكتيبة", "الفوج", "الفرقة", "الفيلق"))
# What leads to what those before it have: الأطراف ذات الصلة.
_HAVING = frozenset(fold(w) for w in ("ذات", "ذوي", "ذوو", "ذو", "ذي"))
# How long the letters are that tell a make.
_MAKE = 3
_AND, _THE = fold("و"), "ال"
# "Two", which only stands behind those it counts.
_TWO = frozenset(fold(w) for w in ("اثنين", "اثنان", "اثنتين", "اثنتان"))

# The second word of a number from eleven on, whose noun stands alone, and how what describes that ends.
_TEEN, _AGREEING = ("عشر", "عشره"), ("ه", "ا", "ي", "ين", "ون", "ات")


class Phrase(msgspec.Struct, frozen=True, gc=False):
    """One noun phrase: tokens `[first, last)`, the preposition before it, its head word's form."""

    prep: str
    conj: str
    first: int
    last: int
    head: str
    article: bool
    mentions: tuple[int, ...]
    accusative: bool

    @property
    def key(self) -> tuple[int, int, str, str]:
        """By what is kept whatever a page is asked of the phrase. The phrase itself is no key: compiled, the
        class is not frozen.
        """
        return self.first, self.last, self.prep, self.conj


# Stands for what begins at a token until it is asked.
_UNREAD = Phrase("", "", -1, -1, "", False, (), False)


class NounPhrases(NounAgreement):
    """The phrases of one page, found where they are asked for."""

    def __init__(self, page: Page, cast: Cast, dates: Sequence[Span] = ()) -> None:
        super().__init__(page, cast, dates)
        self._phrases: dict[tuple[int, int, str], Phrase | None] = {}

    def phrase(self, i: int, limit: int, prep: str = "") -> Phrase | None:
        """The phrase that begins at token `i`, before `limit`; None where no noun begins there."""
        limit = min(limit, len(self.page.tokens))
        found = self._phrases.get((i, limit, prep), _UNREAD)
        if found is _UNREAD:
            found = self._phrases[i, limit, prep] = self._phrase(i, limit, prep)
        return found

    def _phrase(self, i: int, limit: int, prep: str) -> Phrase | None:
        if i >= limit:
            return None
        at, led = i, self._past_count(i, limit, prep)
        while led is not None:
            at, prep = at + 2 + (self.page.tokens[at + 2].form == ":"), led  # كلا من: الوزير …
            led = self._past_count(at, limit, prep)
        found = self._plain_phrase(at, limit, prep) if at < limit else None
        if at == i or found is None:
            return found
        return msgspec.structs.replace(found, conj=self.opening_at(i).conj)

    def _past_count(self, i: int, limit: int, prep: str) -> str | None:
        """The preposition that leads those whom من tells behind a word at token `i` that only counts them;
        None where no such word stands: للعديد | من الجماعات.
        """
        if i + 2 >= limit or self.page.tokens[i + 1].form != "من":
            return None
        form, open_ = self.page.tokens[i].form, self.opening_at(i)
        counting = "ال" * open_.article + form[open_.skip :]
        if open_.prep and head_in(counting, "quantity", "number"):
            return open_.prep
        if not self.counts(i):
            return None
        return prep or open_.prep or (form[0] if form[:2] in ("بك", "لك") else "")  # بكل من، لكل من

    def _plain_phrase(self, i: int, limit: int, prep: str) -> Phrase | None:
        """The phrase that begins at token `i` with its own head."""
        head, open_ = self.page.tokens[i].form, self.opening_at(i)
        led = prep or open_.prep
        if head in _FOREWORDS or head[open_.skip :] in _FOREWORDS:
            if self._his_honour(i):
                return Phrase(led, open_.conj, i, i + 1, head[open_.skip :], True, (), False)
            bearer = self._past_pointing(i, limit) or self._past_honours(i, limit)
            found = self.phrase(bearer, limit, led) if bearer > i else None
            if found is not None:
                before = led if head in _WHAT_IS else found.prep  # ما يسمى بكتائب الغد
                return msgspec.structs.replace(found, conj=open_.conj, prep=before)
        if not self._begins(i, limit, bool(prep)):
            return None
        last, mentions = self._extent(i, limit, bool(led))
        if last == i:
            return None
        named = self.cast.mention_of[i] >= 0
        return Phrase(
            prep=led,
            conj=open_.conj,
            first=i,
            last=last,
            head=head if named else head[open_.skip :],
            article=open_.article or named,
            mentions=tuple(mentions),
            accusative=not (mentions or open_.article or head.endswith("ايا"))  # خلايا، ضحايا
            and not self._dual(i, last)
            and head.endswith("ا")
            and len(head) > 3,
        )

    def _dual(self, i: int, last: int) -> bool:
        """Whether the phrase of tokens `[i, last)` tells two by a dual before its genitive: وفدا الحكومة."""
        if last < i + 2 or not (self.opening_at(i + 1).article or self.cast.mention_of[i + 1] >= 0):
            return False
        two = self.page.tokens[i].form[self.opening_at(i).skip :]
        return two.endswith("ا") and head_in(two[:-1], "office", "people", "container", "body")

    def _begins(self, i: int, limit: int, led: bool) -> bool:
        """Whether a noun phrase can begin at token `i`; `led`: a preposition stands before it."""
        t = self.page.tokens[i]
        if t.kind == "word":
            if i and self.page.tokens[i - 1].form == _MONTH and t.form in month_names():
                return False  # منذ بداية شهر | رمضان
            if t.form == _BORN and not led and self._opens_life(i):
                return False  # ولد | فلان في المدينة
            if self.only_one(i) or prays(self.page.tokens, i):
                return False  # كان في استقباله | – رعاه الله –
            none = self.cast.mention_of[i] < 0 and (begins_none(t.form) or (not led and verb_alone(t.form)))
            return not none
        if t.kind == "mark":
            close = bracket_end(self.page, i, limit)
            named = any(self.cast.mention_of[k] >= 0 for k in range(i, close))
            return close > i and (named or self._quoted(i, close))
        return t.kind != "break"

    def _opens_life(self, i: int) -> bool:
        """Whether the word at token `i` opens a sentence, right before a person's name."""
        opens = i == 0 or self.page.tokens[i - 1].kind in ("mark", "break")
        return opens and i + 1 < len(self.page.tokens) and self.cast.kind_at(i + 1) == "person"

    def _extent(self, i: int, limit: int, led: bool) -> tuple[int, list[int]]:
        """Where the phrase that begins at token `i` ends, and the mentions in it."""
        j, definite = i, False
        mentions: list[int] = []
        for _ in range(_LONGEST):
            k = self._step(i, j, limit, definite, led) if j < limit else j
            if k == j:
                break
            t = self.page.tokens[j]
            titled = k > j + 1 and j in self.leads
            if self.cast.mention_of[j] >= 0 or t.kind == "mark" or titled:
                for m in self.cast.mention_of[j:k]:
                    if m >= 0 and m not in mentions:
                        mentions.append(m)
                definite = True
            elif t.kind == "word" and (self.opening_at(j).article or self.owned(j)):
                definite = True
            elif t.kind == "word" and j == i and self._two_dots and self.his_man(j):
                definite = True  # ناشد والده | الأمين العام
            j = k
        return j, mentions

    def _his_honour(self, i: int) -> bool:
        """Whether token `i` is a title with a pronoun, which no genitive can follow: التقى سموه | الوزير."""
        t = self.page.tokens[i]
        if t.kind != "word" or self.cast.mention_of[i] >= 0 or t.form[-1] not in "ها":
            return False
        return t.form[self.opening_at(i).skip :] in _HIS_HONOUR

    def _past_pointing(self, i: int, limit: int) -> int:
        """The token behind a demonstrative or "all of" before a definite noun, else 0: هذه | القوات، كامل |
        المدينة; not رفض ذلك الوزير, where it stands for what was said.
        """
        t = self.page.tokens[i]
        if i + 1 >= limit or t.kind != "word":
            return 0
        if t.form in _WHAT_IS and self.page.tokens[i + 1].form in _CALLED:
            return self._past_called(i + 2, limit)
        o = self.opening_at(i)
        whole = t.form[o.skip :] == _WHOLE and self.cast.mention_of[i] < 0
        if o.article or not (whole or t.form[o.skip :] in _POINTING):
            return 0
        of = whole and i + 2 < limit and self.opening_at(i + 2).article  # كامل | مؤسسات الدولة
        return i + 1 if of or self.opening_at(i + 1).article else 0

    def _past_called(self, k: int, limit: int) -> int:
        """The token of the name behind what is called so, else 0: ما يسمى | «لجنة الغد»."""
        if k < limit and self.page.tokens[k].form in _WHAT_IS:
            return 0
        return k + (k < limit and self.page.tokens[k].form in ("ب", "بـ"))

    def _past_honours(self, i: int, limit: int) -> int:
        """The token after the titles of honour at `i`, where an office or name follows; else `i`: صاحب السمو
        الملكي الأمير فلان.
        """
        tokens = self.page.tokens
        if i + 2 >= limit or tokens[i].kind != "word" or self.cast.mention_of[i] >= 0:
            return i
        member = tokens[i + 1].form in _MEMBER  # دولة عضو في الحلف
        if tokens[i].form in HONOURS and head_in(tokens[i + 1].form, "office") and not member:
            return i + 1  # معالي الأمين العام
        form = tokens[i].form[self.opening_at(i).skip :]
        if form not in _BEARERS or tokens[i + 1].form not in _HIGHNESS:
            return i
        k = i + 3 if tokens[i + 2].form in _ROYAL else i + 2
        named = k < limit and (k in self.leads or k in self.at)
        return k if named or (k < limit and head_in(tokens[k].form, "office")) else i

    def closes_quotation(self, i: int) -> bool:
        """Whether token `i` is the mark that closes a quotation; past the page's end none is."""
        if i >= len(self.page.tokens):
            return False
        q = self.page.quote_of[i]
        return (
            self.page.tokens[i].form in QUOTE_MARKS
            and q >= 0
            and self.page.quotes[q].closed
            and self.page.quotes[q].close == i
        )

    def _of_time(self, j: int, limit: int) -> bool:
        """Whether the figure at token `j` counts time, and no article leads it: 21 يوما; not الـ 24 ساعة."""
        tokens = self.page.tokens
        unit = tokens[j + 1].form if j + 1 < limit else ""
        counts = head_in(unit, "time") and not unit.startswith("ال")  # not جلسة 24 الجاري
        return counts and tokens[j - 1].form != _THE and not head_in(tokens[j - 1].form, "time")

    def _quoted(self, i: int, close: int) -> bool:
        """Whether quotation marks hold nothing but a word for people or a body: متهما "جهات خارجية"."""
        if self.page.tokens[i].form not in QUOTE_MARKS or i + 1 >= len(self.page.tokens):
            return False
        head = i + 1 + (close - i > 3 and self.counts(i + 1))  # اعتقلت الشرطة «ثلاثة إرهابيين»
        t = self.page.tokens[head]
        if close - head > 4 or t.kind != "word":
            return False
        if opening(t.form).article or event_words(t.form):
            many = t.form.endswith("ين") and self.cast.kind_at(head) == "organization"
            return many or head_in(t.form, "people", "body", "container", "force")
        return t.form.endswith(("ين", "ون", "ا")) or head_in(
            t.form, "people", "body", "container", "force", "place", "thing"
        )

    def _quotes_clause(self, i: int) -> bool:
        """Whether the words quoted behind a noun are no name but what is said of it: النقابة "لم تنتصر",
        "بالخيانة"."""
        t = self.page.tokens[i + 1]
        if (
            t.kind != "word"
            or self.cast.mention_of[i + 1] >= 0
            or self.page.tokens[i].form not in QUOTE_MARKS
        ):
            return False
        return self.opening_at(i + 1).prep in ("ب", "ل") or begins_none(t.form) or verb_alone(t.form)

    def _step(self, first: int, j: int, limit: int, definite: bool, led: bool) -> int:
        """The token up to which the phrase goes on over token `j`, or `j` where it ends before it."""
        t = self.page.tokens[j]
        if j > first and not definite and (self._struck_by_some(first, j) or t.form in _HIS_DEATH):
            return j
        if j > first + 1 and not definite and self._beyond_some(j):
            return j
        if self.cast.mention_of[j] >= 0:
            return self._past_name(first, j, limit, definite)
        if t.kind == "mark":
            return self._past_mark(first, j, limit, definite)
        if t.kind == "break":
            return j
        if j == first:
            return j + 1
        if prays(self.page.tokens, j):
            return j  # والده | رحمه الله
        if t.form == _AND or (definite and j > first + 1 and t.form == self.page.tokens[first].form):
            return j  # ضابط | و | 3 جنود، التقى الرئيس التونسي | الرئيس الليبي
        if not definite and self._counts_others(first, j, limit):
            return j
        if not definite and t.form[:1] == "و" and self.number_goes_on(j):
            return j + 1  # سبعة | وعشرون نائبا
        if t.kind != "word":
            if t.kind == "number" and j > first and self._of_time(j, limit):
                return j  # أمهلت عائلة صلاح | 21 يوما
            numbered = self.page.tokens[j - 1].form in _UNITS  # اللواء | 35
            return (
                j + 1 if not definite or numbered or self.page.tokens[j - 1].form == _THE else j
            )  # الـ | 12
        if not definite and len(t.form) <= _MAKE and self._make(j, limit):
            return j + 3  # مقاتلات | إف-16
        if t.form == _THE:
            return j + (j + 1 < limit and self.page.tokens[j + 1].kind == "number")
        if self.ends_phrase(j):
            if t.form == _NOT and self._negated(j + 1, limit, definite):
                return j + 2  # المهاجرين غير الشرعيين، رجل غير مسلح
            return j + 1 if self._general(j) or self._special(first, j) else j
        o = opening_of(t.text)
        bare = j == first + 1 and self.page.tokens[first].text.endswith(_TANWIN)
        if o.conj or o.prep or (o.article and bare):
            return j
        return self._past_definite(first, j, limit, led) if definite else self._past_some(first, j)

    def _beyond_some(self, j: int) -> bool:
        """Whether others are told from token `j` on, behind a noun without the article and its adjective or
        behind a few: دعت مجموعة مسلحة | ثلاثة ناشطين، اعتقلت ثلاث دول | قوات الأمن."""
        noun, before = self.page.tokens[j - 2 : j]
        if closes_count(self.page.tokens, j):
            return True  # 120 نائبا | رسالة
        if noun.kind != "word" or before.kind != "word" or self.cast.mention_of[j - 1] >= 0:
            return False
        return opens_another(self.page, self.cast, j)

    def _make(self, j: int, limit: int) -> bool:
        """Whether the letters at token `j` tell a make with the number behind them: إف-16، ميغ-29."""
        tokens = self.page.tokens
        if j + 2 >= min(limit, len(tokens)):
            return False
        return tokens[j + 1].form in "-–" and tokens[j + 2].kind == "number" and not tokens[j + 1].space

    def _past_name(self, first: int, j: int, limit: int, definite: bool) -> int:
        """How far the phrase goes on over a name at token `j`, as in `_step`."""
        m = self.cast.mention_of[j]
        mention = self.cast.mentions[m]
        if j > first:
            o = self.opening_at(j)
            if o.conj or (mention.first == j and o.prep) or (definite and not self._apposes(first, j, m)):
                return j
            opens = min(mention.lead, mention.first) == j
            before = self.page.tokens[j - 1]
            apart = self.cast.kind_at(j) == "person" or head_in(before.form, "adjective")
            if opens and apart and not definite and self._some_adjective(first, j - 1):
                return j  # اعتقلت قوة تركية | فلانا، هاجمت قوة مشتركة | حكومة البلدة
        return min(limit, max(mention.last, j + 1))

    def _past_mark(self, first: int, j: int, limit: int, definite: bool) -> int:
        """How far the phrase goes on over a bracket or quotation that opens at token `j`, as in `_step`."""
        form = self.page.tokens[j].form
        if form == "/" and j > first and self.cast.titled(j, limit):
            return min(limit, self.cast.mentions[self.cast.mention_of[j + 1]].last)  # السفير/ فلان
        if j > first and form not in "([" and form not in QUOTE_MARKS:
            return j
        close = bracket_end(self.page, j, limit)
        if j == first or close == j:
            return close
        return j if self._quotes_clause(j) or (definite and self._quoted(j, close)) else close

    def _past_definite(self, first: int, j: int, limit: int, led: bool) -> int:
        """How far the phrase goes on over the word at token `j`, behind a definite noun."""
        tokens = self.page.tokens
        t, article = tokens[j], opening_of(tokens[j].text).article
        if j in self.leads and not self._apposes(first, j, self.leads[j]):
            return j
        if not article and (verb_shaped(t.form) or verbal(t.form)):
            return j
        if tokens[j - 1].form == ")" and self._person_bracketed(first, j):
            return j  # اتهم فلان (58 عاما) | المعارضة
        of_which = t.form in _HAVING and j + 1 < limit and self.opening_at(j + 1).article
        if of_which:
            return j + 2  # الجهات ذات العلاقة
        if t.form in _WITH_HIM and j + 1 < limit and tokens[j + 1].form in _TO_HIM:
            return j + 2  # الوفد المرافق له
        if j in self.leads and self.kin(j):
            return min(limit, self.cast.mentions[self.leads[j]].last)  # حليفه رئيس حزب الغد فلان
        more = self._resumed_behind(j, limit)
        return j + 1 + more if more or self._describes_definite(first, j, article, led) else j

    def _resumed_behind(self, j: int, limit: int) -> int:
        """How many words the participle at token `j` goes on with by a pronoun and how far it holds: الحكومة
        المعترف | بها دوليا، القوات الموالية | له; not العقوبات المفروضة | عليها, where it is another's.
        """
        form = self.page.tokens[j].form
        if form not in _HELD_BY or j + 1 >= limit or self.page.tokens[j + 1].form not in _TO_IT:
            return 0
        return 1 + (j + 2 < limit and self.page.tokens[j + 2].form in _ACKNOWLEDGED)

    def _person_bracketed(self, first: int, j: int) -> bool:
        """Whether brackets that close before token `j` stand behind a person's name."""
        at = next((k for k in range(j - 1, first, -1) if self.page.tokens[k].form == "("), first)
        return at > first and self.cast.kind_at(at - 1) == "person"

    def _past_some(self, first: int, j: int) -> int:
        """How far the phrase goes on over the word at token `j`, behind an indefinite noun or a number."""
        t, before = self.page.tokens[j], self.page.tokens[j - 1]
        if before.kind == "number" or head_in(before.form, "number"):
            return j + 1
        if not opening_of(t.text).article and (verb_shaped(t.form) or verbal(t.form)):
            return j
        if self._of_clause(j):
            return j
        ends = self.page.tokens[first].form[-2:]
        beside = j == first + 1 or all(t.form.endswith(ends) for t in self.page.tokens[first + 1 : j])
        if beside and self._object_of_some(first, j):
            return j  # وصف معارضون بارزون | خطاب الرئيس
        if self._closed(first, j) or self._of_a_few(first, j) or self._does_it(j):
            return j
        return j + self._describes_some(first, j)

    def _of_clause(self, j: int) -> bool:
        """Whether the word at token `j` is a verb with its object on it, whose subject stands behind, and no
        masdar with its letters: أي منطقة | ضربها التحالف.
        """
        behind = j + 1
        if behind >= len(self.page.tokens) or not head_in(self.page.tokens[j - 1].form, "place", "thing"):
            return False
        known = self.opening_at(behind).article or self.cast.mention_of[behind] >= 0
        if not known or self.opening_at(behind).prep or self.classes[behind]:
            return False  # مناطق | سيطرتهم التي تتعرض للقصف
        words = event_words(self.page.tokens[j].form)
        own = (w for w in words if w.kind == "verb" and w.suffix in THIRD_SINGULAR)
        return any("0" in w.recipient or any("0" in f.recipient for f in w.frames) for w in own)

    def _object_of_some(self, first: int, j: int) -> bool:
        """Whether the word behind people is no genitive of theirs but what they act on: فجر انتحاري | سترته،
        فتح مسلحون | النار، هاجم انتحاريان | حماما.
        """
        form, people = self.page.tokens[j].form, self.page.tokens[first].form
        if people in SOMEBODY:
            his_own = self.page.tokens[j].text.endswith("ه") and head_in(form[:-1], "thing", "place")
            if his_own or self.his_man(j) or form in _SHOT:
                return True
        if full_plural(people) and people.endswith(("ون", "ان")) and not form.endswith(people[-2:]):
            return not (form.endswith("ا") or form in _BROKEN_KINDS)  # هاجم انتحاريان | حمام سباحة
        thing = head_in(form, "thing", "place") and not head_in(form, "adjective")
        alone = full_plural(people) or (thing and people in _NO_OWNERS)
        return (thing or self.opening_at(j).article) and alone

    def _counts_others(self, first: int, j: int, limit: int) -> bool:
        """Whether a number after a plural subject counts others: خطف مسلحون | ثلاثة مهندسين، من رعاة جبليين |
        بعض الخيام.
        """
        if not self.counts(j) or self.counts(j - 1) or j + 1 >= limit or self.page.tokens[j].form in _TWO:
            return False  # مسلحين اثنين
        form = self.page.tokens[j - 1].form
        closed = self._some_adjective(first, j - 1) or (form.endswith("ا") and not form.endswith("ايا"))
        if not closed and (self.counts(first) or not full_plural(self.page.tokens[first].form)):
            return False
        t = self.page.tokens[j + 1]
        o = opening_of(t.text)
        some = closed and self.page.tokens[j].form in SOME_OF
        own = t.kind == "word" and not (o.conj or o.prep) and (some or not o.article)
        return own and not (ends_phrase(t.form) or verbal(t.form))

    def _closed(self, first: int, j: int) -> bool:
        """Whether a definite noun stands behind an indefinite one with its adjective, which can have no
        genitive: في اتصال هاتفي | الحكومة، قتل متشددون مسلحون | أقاربهم، هاجمت قوة مشتركة | مقر الحزب، قتل
        شاب إرهابي | والده.
        """
        definite = self.opening_at(j).article or self.owned(j)
        other = definite or (j > first + 1 and self._opens_other(j))
        somebody = self.page.tokens[j - 1].form in SOMEBODY and self.his_man(j)
        return (other and self._some_adjective(first, j - 1)) or somebody

    def _opens_other(self, j: int) -> bool:
        """Whether a place, or a body, office or force with a definite genitive opens another phrase at token
        `j`.
        """
        tokens = self.page.tokens
        form, after = tokens[j].form, j + 1
        if head_in(form, "place") and not head_in(form, "adjective"):
            return True  # قصف الطيران ببراميل متفجرة | مناطق في الوادي
        known = after < len(tokens) and (self.opening_at(after).article or self.cast.mention_of[after] >= 0)
        somebody = head_in(form, "body", "office", "force", "container", "people")
        somebody = somebody and not head_in(form, "adjective", "stands")
        return known and somebody and not form.endswith(("يه", "ي", "ون", "ين"))

    def _of_a_few(self, first: int, j: int) -> bool:
        """Whether a definite noun stands behind a few who are counted, which have no genitive: قاطعت خمسة
        أحزاب | الانتخابات; not عشرات عناصر الشرطة.
        """
        form = self.page.tokens[j].form
        if j - 2 >= first and self.page.tokens[j - 2].form in _TEEN and not form.endswith(_AGREEING):
            return True  # أيدت اثنتا عشرة دولة | مشروع القرار
        if j - 2 < first or not self.opening_at(j).article or head_in(form.removeprefix("ال"), "time"):
            return False  # قتل خمسة أشخاص | الليل قبل الماضي: no object either
        return self.page.tokens[j - 2].kind == "number"

    def _does_it(self, j: int) -> bool:
        """Whether the word at token `j` tells what one does to those told before it: طردت ثلاثة صحفيين |
        متهمة إياهم بالكذب.
        """
        return j + 1 < len(self.page.tokens) and self.page.tokens[j + 1].form in HER

    def _struck_by_some(self, first: int, j: int) -> bool:
        """Whether a noun after a plural subject, which has no genitive, is its object: اقتحم مسلحون | مقر
        الحزب، بعد اقتحام مسلحين | مقر الحزب.
        """
        tokens = self.page.tokens
        ends = tokens[first].form[-2:]
        if not (tokens[j - 1].form.endswith(ends) and full_plural(tokens[first].form)):
            return False
        if tokens[j].form.endswith(ends) and not self.opening_at(j).article:
            return False  # متشددين مسلحين
        if not head_in(tokens[first].form, "people", "container", "force"):
            return False
        known = self.opening_at(j).article or self.cast.mention_of[j] >= 0
        return known or head_in(tokens[j].form, "thing", "place", "body", "office", "container")
