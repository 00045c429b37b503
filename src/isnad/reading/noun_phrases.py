"""The noun phrases around an event: their extent, what joins them, and what preposition leads them.

A phrase is a head with what belongs to it: القوات العراقية، رئيس الوزراء فلان، 17 من مسلحي الجماعة.
"""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from isnad.reading.cast import Cast
from isnad.reading.event_words import event_words
from isnad.reading.lexis import lex, words
from isnad.reading.party_words import (
    Opening,
    bound_prepositions,
    head_class,
    head_in,
    his,
    masculine,
    month_names,
    opening,
    opening_of,
    own_letter,
    possessed,
    prepositions,
    times,
    verb_shaped,
    verbal,
    word_class,
)
from isnad.text.folding import fold
from isnad.text.kept import kept
from isnad.text.tokens import QUOTE_MARKS, Page

__all__ = ["NounPhrases", "Phrase"]

_STOPS = frozenset(
    (
        "preposition",
        "occasion",
        "relative",
        "negation",
        "aux",
        "qad",
        "contrast",
        "subordinate",
        "accord",
        "pronoun",
        "as",
    )
)
_LONGEST = 12
# How an adjective ends behind a noun in ة: الجماعة المسلحة، الدولة العظمى، القادة العسكريون.
_FEMININE = ("ة", "ه", "ى", "ا", "ون", "ين")
_MANNER = frozenset(fold(w) for w in ("بشكل", "بصورة", "بطريقة", "بصفة", "بنحو", "بدم"))
_ABOUT = frozenset(fold(w) for w in ("نحو", "حوالي", "قرابة", "زهاء", "حوالى"))
# A noun that shows its tanwin has no genitive: يرفض قطعيًا | التدخلات.
_TANWIN = ("\u064b", "\u064b\u0627")
# Titles of honour before an office: معالي الوزير.
_HONOURS = words("honours")
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
# What stands before a name that somebody gives: ما يسمى «لجنة الغد».
_WHAT_IS = frozenset(("ما", "وما"))
_CALLED = frozenset(fold(w) for w in ("يسمى", "تسمى", "يعرف", "تعرف", "يدعى", "تدعى", "سمي"))
# Words that only stress the noun before them: الأطراف كافة، الوزيرة نفسها.
_EMPHASIS = frozenset(
    fold(w)
    for w in ("كافة", "جميعا", "جميعهم", "جميعها", "كلهم", "كلها", "نفسه", "نفسها", "أنفسهم", "ذاته", "ذاتها")
)
# "General" behind an office; else "the year".
_GENERAL = fold("العام")
# Persons who are nobody's: what is somebody's behind them is another phrase.
_SOMEBODY = frozenset(
    fold(w)
    for w in (
        *("انتحاري", "مسلح", "مهاجم", "رجل", "شاب", "شخص", "مواطن", "جندي", "شرطي", "ضابط", "مستوطن"),
        *("متطرف", "إرهابي", "مجهول", "امرأة", "سيدة", "فتاة", "طالب", "عامل"),
    )
)
_NOT = fold("غير")
# Words for bodies that are adjectives too: الفصائل المقاتلة، المعارضة المنظمة.
_ADJECTIVES_TOO = frozenset(fold(w) for w in ("المقاتلة", "المنظمة", "القائدة", "المساعدة", "الحاكمة"))
_SIDE = frozenset(fold(w) for w in ("جانب", "جوار"))
_TO, _OR = fold("إلى"), fold("أو")
# What tells where the body before it is: منظمة «الغد» ومقرها بيروت.
_SEATED = frozenset(fold(w) for w in ("ومقرها", "ومقره", "ومركزها", "ومركزه"))
_SEATS = frozenset(fold(w) for w in ("مقرها", "مقره", "مركزها", "مركزه"))
# Particles with which no noun phrase begins.
_PARTICLES = frozenset(
    fold(w)
    for w in (
        "أما",
        "إما",
        "إنما",
        "بل",
        "ثم",
        "أو",
        "أم",
        "هل",
        "قد",
        "سوف",
        "لكن",
        "نعم",
        "هكذا",
        "لقد",
        "إلا",
        "كذلك",
        "يا",
        "ما",
        "مما",
        "بما",
        "فيما",
        "عما",
        "وقد",
        "فقد",
        "أن",
        "إن",
        "لم",
        "لن",
        "لا",
        "قيد",
        "أنه",
        "أنها",
        "حيث",
        "تم",
        "يتم",
    )
)


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


class NounPhrases:
    """The phrases of one page, found where they are asked for."""

    def __init__(self, page: Page, cast: Cast) -> None:
        self.page = page
        self.cast = cast
        self._plain_ya = " فى " in page.text
        """Whether the page writes a final ي without its dots: فى، المصرى."""
        self.classes = [word_class(t.form) if t.kind == "word" else "" for t in page.tokens]
        self.at = {m.first: n for n, m in enumerate(cast.mentions)}
        self.leads: dict[int, int] = {}
        for n, m in enumerate(cast.mentions):
            if m.lead < m.first:
                self.leads.setdefault(m.lead, n)

    def phrase(self, i: int, limit: int, prep: str = "") -> Phrase | None:
        """The phrase that begins at token `i`, before `limit`; None where no noun begins there."""
        tokens = self.page.tokens
        limit = min(limit, len(tokens))
        if i + 2 < limit and tokens[i + 1].form == "من" and self.counts(i):
            glued = tokens[i].form[0] if tokens[i].form[:2] in ("بك", "لك") else ""  # بكل من، لكل من
            found = self.phrase(i + 2, limit, prep or self.opening_at(i).prep or glued)
            return found if found is None else msgspec.structs.replace(found, conj=self.opening_at(i).conj)
        if i >= limit:
            return None
        bearer = self._past_pointing(i, limit) or self._past_honours(i, limit)
        if bearer > i:
            opened = self.opening_at(i)
            found = self.phrase(bearer, limit, prep or opened.prep)
            if found is not None:
                led = prep or opened.prep if tokens[i].form in _WHAT_IS else found.prep  # ما يسمى بكتائب الغد
                return msgspec.structs.replace(found, conj=opened.conj, prep=led)
        if tokens[i].kind == "mark":
            close = self.bracket(i, limit)
            if close <= i:
                return None
            if not any(self.cast.mention_of[k] >= 0 for k in range(i, close)) and not self._quoted(i, close):
                return None
        elif tokens[i].kind == "break" or (
            tokens[i].kind == "word"
            and self.cast.mention_of[i] < 0
            and self._stops(i, first=True, led=bool(prep))
        ):
            return None
        j, mentions, definite, words = i, [], False, 0
        open_ = self.opening_at(i)
        behind = bool(prep or open_.prep)
        while j < limit and words < _LONGEST:
            k = self._step(i, j, limit, definite, behind)
            if k == j:
                break
            if self.cast.mention_of[j] >= 0 or tokens[j].kind == "mark":
                for n in range(j, k):
                    m = self.cast.mention_of[n]
                    if m >= 0 and m not in mentions:
                        mentions.append(m)
                definite = True
            elif tokens[j].kind == "word" and (
                self.opening_at(j).article or possessed(tokens[j].form) or his(tokens[j].text)
            ):
                definite = True
            words += 1
            j = k
        if j == i:
            return None
        head = tokens[i].form
        return Phrase(
            prep=prep or open_.prep,
            conj=open_.conj,
            first=i,
            last=j,
            head=head[open_.skip :] if self.cast.mention_of[i] < 0 else head,
            article=open_.article or self.cast.mention_of[i] >= 0,
            mentions=tuple(mentions),
            accusative=len(mentions) == 0 and head.endswith("ا") and len(head) > 3 and not open_.article,
        )

    def _past_pointing(self, i: int, limit: int) -> int:
        """The token behind a demonstrative before a definite noun, else 0: هذه | القوات; not رفض ذلك الوزير,
        where it stands for what was said.
        """
        t = self.page.tokens[i]
        if i + 1 >= limit or t.kind != "word":
            return 0
        if t.form in _WHAT_IS and self.page.tokens[i + 1].form in _CALLED:
            return self._past_called(i + 2, limit)
        if t.form[self.opening_at(i).skip :] not in _POINTING:
            return 0
        return i + 1 if self.opening_at(i + 1).article else 0

    def _past_called(self, k: int, limit: int) -> int:
        """The token of the name behind what is called so: ما يسمى | «لجنة الغد»."""
        return k + (k < limit and self.page.tokens[k].form in ("ب", "بـ"))

    def _past_honours(self, i: int, limit: int) -> int:
        """The token after the titles of honour at `i`, where an office or name follows; else `i`: صاحب السمو
        الملكي الأمير فلان.
        """
        tokens = self.page.tokens
        if i + 2 >= limit or tokens[i].kind != "word" or self.cast.mention_of[i] >= 0:
            return i
        if tokens[i].form in _HONOURS and head_in(tokens[i + 1].form, "office"):
            return i + 1  # معالي الأمين العام
        form = tokens[i].form[self.opening_at(i).skip :]
        if form not in _BEARERS or tokens[i + 1].form not in _HIGHNESS:
            return i
        k = i + 3 if tokens[i + 2].form in _ROYAL else i + 2
        named = k < limit and (k in self.leads or k in self.at)
        return k if named or (k < limit and head_in(tokens[k].form, "office")) else i

    def counts(self, i: int) -> bool:
        """Whether token `i` but counts what من after it names: كل من، العديد من، 17 من، سبعة من."""
        t = self.page.tokens[i]
        if t.kind == "number":
            return True
        return self.cast.mention_of[i] < 0 and head_in(t.form, "quantity", "number")

    def opening_at(self, i: int) -> Opening:
        m = self.cast.mention_of[i]
        t = self.page.tokens[i]
        if m >= 0 and self.cast.mentions[m].first == i:
            glued = self.page.text[t.start : self.cast.mentions[m].span.start]
            form = fold(glued)
            conj = form[:1] if form[:1] in ("و", "ف") else ""
            rest = form[len(conj) :]
            return Opening(conj, rest[:1] if rest[:1] in ("ب", "ل", "ك") else "", False, len(form))
        if m >= 0 or t.kind != "word":
            return Opening("", "", False, 0)
        return opening_of(t.text)

    def bracket(self, i: int, limit: int) -> int:
        """The token after the short bracket or quotation that opens at token `i`, or `i` where none does."""
        tokens = self.page.tokens
        mark = tokens[i].form
        if mark in "([":
            for k in range(i + 1, min(i + 12, limit)):
                if tokens[k].form in ")]":
                    return k + 1
            return i
        q = self.page.quote_of[i]
        if mark in QUOTE_MARKS and q >= 0 and self.page.quotes[q].open == i and self.page.quotes[q].closed:
            close = self.page.quotes[q].close
            if close - i <= 7 and close < limit:
                return close + 1
        return i

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

    def _quoted(self, i: int, close: int) -> bool:
        """Whether quotation marks hold nothing but a word for people or a body: متهما "جهات خارجية"."""
        if self.page.tokens[i].form not in QUOTE_MARKS or i + 1 >= len(self.page.tokens):
            return False
        t = self.page.tokens[i + 1]
        if close - i > 5 or t.kind != "word":
            return False
        if opening(t.form).article or event_words(t.form):
            return head_in(t.form, "people", "body", "container", "force")
        return t.form.endswith(("ين", "ون", "ا")) or head_in(
            t.form, "people", "body", "container", "force", "place", "thing"
        )

    def _quotes_clause(self, i: int) -> bool:
        """Whether the words quoted behind a noun are no name but what is said of it: النقابة "لم تنتصر"."""
        t = self.page.tokens[i + 1]
        plain = t.kind == "word" and self.cast.mention_of[i + 1] < 0
        return plain and self.page.tokens[i].form in QUOTE_MARKS and self._stops(i + 1, first=True)

    def _stops(self, i: int, first: bool = False, led: bool = False) -> bool:
        """Whether no noun phrase goes on at token `i`; `led`: it stands after a preposition, where no verb
        can.
        """
        t = self.page.tokens[i]
        cls = self.classes[i]
        if first and t.form[:1] in ("و", "ف") and not own_letter(t.form):
            bare = t.form[1:]
            if bare in prepositions() or bare in _PARTICLES or bare in bound_prepositions():
                return True
        if (
            t.form in prepositions()
            or cls in _STOPS
            or t.form in _PARTICLES
            or t.form in bound_prepositions()
            or t.form in times()
        ):
            return True
        if cls in ("time", "setting") and (not first or cls == "time"):
            return cls == "time"
        lx = lex(t.form)
        if lx.that is not None:
            return True
        if first:
            return (
                not led
                and verbal(t.form)
                and not any(w.kind in ("masdar", "noun") for w in event_words(t.form))
            )
        return t.form in times() or t.form in _ABOUT or t.form in _MANNER

    def _step(self, first: int, j: int, limit: int, definite: bool, led: bool) -> int:
        tokens = self.page.tokens
        t = tokens[j]
        m = self.cast.mention_of[j]
        if j > first and not definite and self._struck_by_some(first, j):
            return j
        if m >= 0:
            mention = self.cast.mentions[m]
            if j > first and self.opening_at(j).conj:
                return j
            if j > first and mention.first == j and self.opening_at(j).prep:
                return j
            if definite and j > first and not self._apposes(first, j, m):
                return j
            return min(limit, max(mention.last, j + 1))
        if t.kind == "mark":
            if j == first or t.form in "([" or t.form in QUOTE_MARKS:
                close = self.bracket(j, limit)
                ends = j > first and close > j and self._quotes_clause(j)
                return j if ends or (j > first and definite and self._quoted(j, close)) else close
            return j
        if t.kind == "break":
            return j
        if j == first:
            return j + 1
        if not definite and self._counts_others(first, j, limit):
            return j
        if t.kind != "word":
            return j + 1 if not definite else j
        if self._stops(j):
            if t.form == _NOT and self._negated(j + 1, limit, definite):
                return j + 2  # المهاجرين غير الشرعيين، رجل غير مسلح
            return j + 1 if self._general(j) else j
        o = opening_of(t.text)
        if o.conj or o.prep or (o.article and j == first + 1 and tokens[first].text.endswith(_TANWIN)):
            return j
        lx = lex(t.form)
        if j in self.leads and definite and not self._apposes(first, j, self.leads[j]):
            return j
        if not definite and (tokens[j - 1].kind == "number" or head_in(tokens[j - 1].form, "number")):
            return j + 1
        if not o.article and (verb_shaped(t.form) or verbal(t.form)):
            return j
        if not definite and j == first + 1 and possessed(t.form) and tokens[first].form in _SOMEBODY:
            return j  # فجر انتحاري | سترته
        if definite:
            if t.form in _EMPHASIS:
                return j + 1
            if not o.article and j not in self.leads:
                return j
            if o.article and not self._adjective(first, j) and not self._kin(first, j):
                return j + 1 if led and self._such_people(first, j) else j
        elif self._thing_behind_adjective(first, j):
            return j
        elif (
            t.form.endswith("ا")
            and len(t.form) > 3
            and not possessed(t.form)
            and tokens[j - 1].form[-1:] != "ا"
            and not lx.masdar
        ):
            return j + 1 if head_in(tokens[first].form, "container") else j
        return j + 1

    def _thing_behind_adjective(self, first: int, j: int) -> bool:
        """Whether an indefinite noun of things or acts follows the nisba of another: طائرات حربية | مواقع."""
        before = self.page.tokens[j - 1].form
        if j < first + 2 or not before.endswith(("ي", "يه")) or self.cast.mention_of[j - 1] >= 0:
            return False
        if head_in(before, "people", "container", "office", "force"):
            return False  # 17 مسلحي حركة
        form = self.page.tokens[j].form
        if form.startswith("ال") or (
            form.endswith("ه") and before.endswith("ه") and not head_in(form, "thing")
        ):
            return False  # طائرات تركية مقاتلة
        acts = any(w.kind in ("masdar", "noun") for w in event_words(form))
        return acts or head_in(form, "place", "thing", "container")

    def _negated(self, j: int, limit: int, definite: bool) -> bool:
        """Whether the word behind غير is an adjective of the noun before, with the article as it has."""
        t = self.page.tokens[j] if j < limit else None
        if t is None or t.kind != "word" or self.cast.mention_of[j] >= 0 or self._stops(j):
            return False
        o = self.opening_at(j)
        bare = t.form[o.skip :]
        shaped = (
            bare.startswith("م")
            or bare.endswith(("ي", "يه", "ين", "ون"))
            or t.form in head_class("adjective")
        )
        return o.article == definite and not o.prep and shaped

    def _such_people(self, first: int, j: int) -> bool:
        """Whether a plural right behind people led by a preposition says which: عن الأطفال المهاجرين."""
        head, form = self.page.tokens[first].form, self.page.tokens[j].form
        plural = form.startswith("الم") and form.endswith("ين")
        return j == first + 1 and plural and head_in(head, "people") and not head.endswith("ه")

    def _general(self, j: int) -> bool:
        """Whether العام is "general" (الأمين العام) and not the year (انتقد الأمين العام الماضي)."""
        tokens = self.page.tokens
        if tokens[j].form != _GENERAL or not head_in(tokens[j - 1].form, "office"):
            return False
        after = tokens[j + 1] if j + 1 < len(tokens) else None
        return after is None or not (after.kind == "number" or after.form in times())

    def _counts_others(self, first: int, j: int, limit: int) -> bool:
        """Whether a number after a plural subject counts others: خطف مسلحون | ثلاثة مهندسين."""
        if not self.counts(j) or self.counts(j - 1) or self.counts(first) or j + 1 >= limit:
            return False
        t = self.page.tokens[j + 1]
        o = opening_of(t.text)
        own = t.kind == "word" and not (o.conj or o.prep or o.article) and not self._stops(j + 1)
        return own and not verbal(t.form) and self.page.tokens[first].form.endswith("ون")

    def _struck_by_some(self, first: int, j: int) -> bool:
        """Whether a noun after a plural subject, which has no genitive, is its object: اقتحم مسلحون | مقر
        الحزب.
        """
        tokens = self.page.tokens
        if not (tokens[first].form.endswith("ون") and tokens[j - 1].form.endswith("ون")):
            return False
        if tokens[j].form.startswith("ال") or not head_in(tokens[first].form, "people", "container", "force"):
            return False
        named = self.cast.mention_of[j] >= 0
        return named or head_in(tokens[j].form, "thing", "place", "body", "office", "container")

    def _kin(self, first: int, j: int) -> bool:
        """Whether the title at `j` goes on with somebody told by a pronoun: شقيقها المصور فلان."""
        form = self.page.tokens[first].form
        named = j + 1 < len(self.page.tokens) and j + 1 in self.at and self.opening_at(j).article
        person = named and self.cast.entities[self.cast.mentions[self.at[j + 1]].entity].type == "person"
        return (
            (j in self.leads or person)
            and j == first + 1
            and possessed(form)
            and head_in(form, "people", "office")
        )

    def _apposes(self, first: int, j: int, m: int) -> bool:
        """Whether the name at `j` goes on with the phrase: an office or title and its bearer's name."""
        mention = self.cast.mentions[m]
        if mention.lead <= first:
            return True
        kind = self.cast.entities[mention.entity].type
        before = self.cast.mention_of[j - 1]
        head = self.page.tokens[first].form
        if kind == "person":
            if head.startswith("ال") and head_in(head, "force", "body"):
                return False  # اعتقلت الشرطة | فلانا
            return before < 0 or self.cast.entities[self.cast.mentions[before].entity].type != "person"
        # العاصمة صنعاء، حركة «الغد»: a body or place and its name; not هاجم الجيش | تنظيم الغد.
        if self._another_body(head, mention.first):
            return False
        return before < 0 and j - first <= 2 and j - 1 == first and head_in(head, "container", "place")

    def _another_body(self, head: str, named: int) -> bool:
        """Whether the name at token `named` is not that of the body before it: an army has none, and what
        opens with its own noun is whole.
        """
        form = self.page.tokens[named].form
        nisba = form.startswith("ال") and form.endswith(("ي", "يه", "يين", "يون", "ين", "ون"))
        if not head.startswith("ال") or nisba:
            return False  # المسلحون الحوثيون
        own = head_in(form, "container") and form != head
        return own or head_in(head, "force")

    def _adjective(self, first: int, j: int) -> bool:
        form = self.page.tokens[j].form
        body = form[2:]
        singular = self.cast.mention_of[first] < 0 and self.page.tokens[first].text.endswith("ة")
        if j == first + 1 and singular and not self._feminine(j):
            return False  # اتهمت الحركة | القيادي فلانا
        if form.endswith(("ين", "ون")) and self._one_man(first, j - 1):
            return False  # دعا فلان | النواب المسلمين، دعا الوزير | البرلمانيين
        if form in head_class("adjective") or self._agree(j):
            return True
        if head_in(form, "place"):
            return False  # قصف الجيش | القرية
        for k in range(j + 1, min(j + 4, len(self.page.tokens))):
            m = self.cast.mention_of[k]
            if m >= 0:
                if (
                    self.cast.entities[self.cast.mentions[m].entity].type == "person"
                    and not self.opening_at(k).conj
                ):
                    return head_in(self.page.tokens[first].form, "office")
                break
            if not self.page.tokens[k].form.startswith("ال"):
                break
        if body.endswith(("ي", "يه", "يين", "يون", "يتين", "يتان")) and len(body) > 3:
            return self._plain_ya or not self.page.tokens[j].text.endswith("ى")  # العناصر | المبنى
        if not body.endswith("ه") or _another_noun(form):
            return False
        return body.startswith("م") or self.page.tokens[j - 1].form.endswith(("ه", "ات"))

    def _agree(self, j: int) -> bool:
        """Whether two definite plurals stand in one case, the second of which tells what kind: المستوطنين
        المتطرفين.
        """
        a, b = self.page.tokens[j - 1].form, self.page.tokens[j].form
        ends = a[-2:] if a.endswith(("ين", "ون")) else ""
        if not ends or not self.opening_at(j - 1).article or not (b.startswith("ال") and b.endswith(ends)):
            return False
        return all(w.kind != "passive" for w in event_words(b))  # المتمردون | المدعومون من إيران

    def _one_man(self, first: int, before: int) -> bool:
        """Whether a phrase is of one man, by his name or office, with whom no plural agrees."""
        m = self.cast.mention_of[before]
        if m >= 0:
            return self.cast.entities[self.cast.mentions[m].entity].type == "person"
        return (
            before == first
            and head_in(self.page.tokens[first].form, "office")
            and masculine(self.page.tokens[first].form)
        )

    def _feminine(self, j: int) -> bool:
        """Whether the word at `j` can agree with a noun in ة."""
        return self.page.tokens[j].text.endswith(_FEMININE)

    def conjoined(self, phrase: Phrase, limit: int) -> list[Phrase]:
        """The phrase and those joined to it by و, a comma before a last و, or أو."""
        out = [phrase]
        at = phrase.last
        tokens = self.page.tokens
        limit = min(limit, len(tokens))
        while at < limit:
            nxt = None
            if (
                (tokens[at].form == "و" and at + 1 < limit)
                or (tokens[at].form in "،," and at + 1 < limit and self._list_goes_on(at, limit))
                or (tokens[at].form in "،," and at + 1 < limit and self._another(at + 1, limit))
                or (
                    phrase.prep
                    and tokens[at].form[:1] == "و"
                    and prepositions().get(tokens[at].form[1:]) == phrase.prep
                )
            ):
                nxt = self.phrase(at + 1, limit, phrase.prep)
            elif tokens[at].kind == "word" and self.opening_at(at).conj == "و":
                nxt = self.phrase(at, limit, phrase.prep)
            if nxt is not None and tokens[nxt.first].form in _SEATED:
                break
            if nxt is not None and self._describes_too(out[-1], nxt):
                at = nxt.last
                continue
            if nxt is None or self._is_clause(nxt) or self._unlike(phrase, nxt):
                break
            if self.opening_at(nxt.first).prep and self.opening_at(nxt.first).prep != phrase.prep:
                break
            out.append(nxt)
            at = nxt.last
        return out

    def _describes_too(self, phrase: Phrase, nxt: Phrase) -> bool:
        """Whether what و joins is one more adjective: المكاتب الإدارية والأمنية، أهداف حكومية وأجنبية."""
        if nxt.mentions or nxt.last != nxt.first + 1 or phrase.last < phrase.first + 2 or phrase.mentions:
            return False
        one, two = self.page.tokens[phrase.last - 1].form, self.page.tokens[nxt.first].form
        o = self.opening_at(nxt.first)
        bare = two[o.skip :]
        alike = one.endswith("يه") and bare.endswith("يه") and one.startswith("ال") == o.article
        return alike and not any(
            bare in head_class(kind) for kind in ("people", "body", "container", "force")
        )

    def _another(self, i: int, limit: int) -> bool:
        """Whether a و after a comma joins one more of people or bodies, and no clause follows: فلانا، ووفدا
        من …
        """
        form = self.page.tokens[i].form
        if (
            not self.opens_joined(i)
            or possessed(form)
            or not head_in(form, "container", "people", "office", "body")
        ):
            return False
        nxt = self.phrase(i, limit)
        if nxt is None or self._is_clause(nxt):
            return False
        if nxt.last >= limit:
            return True
        t = self.page.tokens[nxt.last]
        return (
            t.kind == "mark" or self.classes[nxt.last] in ("preposition", "relative") or t.form in (".", "،")
        )

    def _unlike(self, phrase: Phrase, nxt: Phrase) -> bool:
        """A bare indefinite word after a name and و begins a clause: … وإيران وأثار حفيظة …"""
        if not (phrase.mentions or phrase.article) or nxt.mentions or nxt.article:
            return False
        form = self.page.tokens[nxt.first].form
        if self.page.tokens[nxt.first].kind == "number" or possessed(form):
            return False
        return not head_in(form, "container", "people", "office", "force", "number", "quantity")

    def counted(self, phrase: Phrase) -> bool:
        """Whether a number or a word of number opens the phrase or stands before its من."""
        first = phrase.first
        heads = [first] if first < 2 or self.page.tokens[first - 1].form != "من" else [first, first - 2]
        return any(self.page.tokens[k].kind == "number" or self.counts(k) for k in heads)

    def opens_joined(self, i: int) -> bool:
        """Whether a و or ف is glued to the noun or name at token `i`."""
        return self.page.tokens[i].kind == "word" and bool(self.opening_at(i).conj)

    def _list_goes_on(self, at: int, limit: int) -> bool:
        """After a comma: two names or short phrases, and a و before the last of them."""
        named = at + 1 < limit and (at + 1 in self.at or at + 1 in self.leads)
        if not named or (self.opening_at(at + 1).conj and self._says_on(at + 1, limit)):
            return False
        for k in range(at + 2, min(at + 10, limit)):
            if self.page.tokens[k].kind == "mark" and self.page.tokens[k].form in ".؛:":
                return False
            if self.cast.mention_of[k] >= 0 and self.opening_at(k).conj == "و":
                return True
        return False

    def _says_on(self, i: int, limit: int) -> bool:
        """Whether a word follows the phrase right away, as its verb: إلى كيدال، والمغرب قدم منحا."""
        nxt = self.phrase(i, limit)
        if nxt is None or nxt.last >= limit:
            return False
        t, o = self.page.tokens[nxt.last], self.opening_at(nxt.last)
        free = self.cast.mention_of[nxt.last] < 0 and self.classes[nxt.last] not in (
            "preposition",
            "relative",
        )
        return t.kind == "word" and free and not (o.article or o.conj or o.prep)

    def _is_clause(self, phrase: Phrase) -> bool:
        """وأضاف، وقتل: what looks like a joined noun begins a clause of its own."""
        i = phrase.first
        if self.cast.mention_of[i] >= 0 or i in self.leads:
            return False
        lx = lex(self.page.tokens[i].form)
        form = self.page.tokens[i].form
        if lx.participle or verbal(form) or verb_shaped(form[1:]):
            return True
        return (
            not phrase.mentions
            and not head_in(form, "container")
            and any(w.kind in ("verb", "masdar", "noun") for w in event_words(form))
        )

    def chunks(self, i: int, limit: int) -> Iterator[Phrase]:
        """The phrases that follow one another from token `i`, each with its preposition; joined members
        apart.

        Stops at a mark that closes a clause, a relative, a complementizer or a finite verb.
        """
        tokens = self.page.tokens
        j, prep, count, led, after = i, "", 0, False, -1
        while j < limit and count < 12:
            t = tokens[j]
            if t.kind == "break":
                return
            if self.cast.mention_of[j] < 0 and t.kind == "mark" and self.bracket(j, limit) <= j:
                beyond = self._beyond_aside(j, limit) if t.form in "،," and count == 1 else -1
                if beyond < 0:
                    return
                j = beyond
                continue
            form = t.form
            past = self._past_number(j, limit)
            if past > j:
                j = past
                continue
            if self.cast.mention_of[j] < 0 and t.kind == "word":
                bare = form[1:] if form[:1] == "و" and form[1:] in prepositions() else form
                if bare in _ABOUT and self._counted(j + 1, limit):
                    j += 1
                    continue
                nisba = (
                    j + 1 < limit and tokens[j + 1].form.endswith(("ي", "يه")) and self._adjective(i, j + 1)
                )
                if form == _OR and count <= 1 and nisba and self.opening_at(j + 1).article:
                    j += 2  # التأييد العلني أو الخفي لفلان
                    continue
                if bare in _SIDE and prep == _TO:
                    j += 1
                    continue  # إلى جانب فلان
                if bare in prepositions() and not self._resumes(j, i):
                    prep = prepositions()[bare]
                    j += 1
                    continue
                past = self._past_adverb(j, limit)
                if past > j:
                    j = past
                    continue
                if self.classes[j] == "relative" and count == 1 and not led:
                    beyond = self._beyond_clause(j, limit)
                    if beyond < 0:
                        return
                    j = beyond
                    continue
                if self._opens_clause(j) and not self._past_pointing(j, limit):
                    return
                if (count and self._is_clause_word(j)) or (verb_shaped(form) and not prep and j > i):
                    return
            phrase = self.phrase(j, limit, prep)
            if phrase is None:
                if t.kind == "mark":
                    j = max(j + 1, self.bracket(j, limit))
                    continue
                return
            if led and phrase.first == after and self._describes_before(phrase):
                j, prep, after = phrase.last, "", phrase.last  # an adjective of the phrase before
                continue
            yield phrase
            count += 1
            j, prep, led, after = phrase.last, "", bool(phrase.prep), phrase.last

    def _resumes(self, j: int, i: int) -> bool:
        """Whether منها right behind a verb is its preposition with a pronoun: التي قصفت منها القوات."""
        return (
            j == i > 0
            and self.page.tokens[j].form in bound_prepositions()
            and verbal(self.page.tokens[i - 1].form)
        )

    def _past_number(self, j: int, limit: int) -> int:
        """The token after a number that tells a date, or after ما لا يقل عن; `j` where neither stands."""
        tokens = self.page.tokens
        t = tokens[j]
        if t.kind == "number" and j + 1 < limit and tokens[j + 1].form in month_names() and len(t.form) < 3:
            return j + 2
        if t.kind == "number" and self._dates(j, limit):
            return j + 1
        return self._past_at_least(j, limit)

    def _counted(self, j: int, limit: int) -> bool:
        """Whether a number stands at token `j`: نحو | 40 عاملا."""
        tokens = self.page.tokens
        return j < limit and (tokens[j].kind == "number" or head_in(tokens[j].form, "number"))

    def _past_adverb(self, j: int, limit: int) -> int:
        """The token after words of time or manner, which are no party: أمس، بشكل غير مباشر، ثلاثة أيام."""
        tokens = self.page.tokens
        form = tokens[j].form
        if self.classes[j] == "time" or form in times() or form in bound_prepositions():
            return j + 1
        if form in _MANNER:
            return j + (3 if j + 1 < limit and tokens[j + 1].form == "غير" else 2)
        if j + 1 < limit and head_in(form, "number", "quantity") and tokens[j + 1].form in times():
            return j + 2  # ثلاثة أيام، كل يوم
        return j

    def _opens_clause(self, j: int) -> bool:
        """Whether token `j` is a complementizer, a particle or another word that begins no noun phrase."""
        form = self.page.tokens[j].form
        if lex(form).that is not None or self.classes[j] in _STOPS:
            return True
        return self.classes[j] != "demonstrative" and form in _PARTICLES

    def _describes_before(self, phrase: Phrase) -> bool:
        """Whether a phrase is one definite word that describes the noun before it: في مصنعها | الجديد."""
        before = self.page.tokens[phrase.first - 1].form
        return (
            bool(phrase.article)
            and not phrase.prep
            and not phrase.mentions
            and phrase.last == phrase.first + 1
            and (bool(opening(before).article) or possessed(before) or self._ends_place(phrase.first - 1))
            and (self.cast.mention_of[phrase.first - 1] < 0 or self._ends_place(phrase.first - 1))
        )

    def _ends_place(self, k: int) -> bool:
        """Whether token `k` belongs to the name of a place: في حلب | القديمة."""
        n = self.cast.mention_of[k]
        return n >= 0 and self.cast.entities[self.cast.mentions[n].entity].type == "place"

    def _dates(self, j: int, limit: int) -> bool:
        """Whether a number is a year or counts time: عام 1985، 5 أيام."""
        tokens = self.page.tokens
        if j + 1 < limit and tokens[j + 1].form in times():
            return True
        return j > 0 and tokens[j - 1].form in times() and len(tokens[j].form) == 4

    def _past_at_least(self, j: int, limit: int) -> int:
        """The token after what only makes a number vague (ما لا يقل عن، ما يزيد على), or `j`."""
        forms = [t.form for t in self.page.tokens[j : min(j + 4, limit)]]
        if forms[:1] != ["ما"]:
            return j
        bare = [w for w in forms if w != "لا"]
        vague = len(bare) > 2 and bare[1] in ("يقل", "يزيد", "يربو", "يقارب") and bare[2] in ("عن", "علي")
        return j + len(forms) - len(bare) + 3 if vague else j

    def _beyond_aside(self, at: int, limit: int) -> int:
        """The token after the comma that closes an aside which opens at the comma `at` (، في بيان، …), or
        -1.
        """
        tokens = self.page.tokens
        if at + 2 >= limit or tokens[at + 1].kind != "word":
            return -1
        form, cls = tokens[at + 1].form, self.classes[at + 1]
        title = head_in(form, "office") and not self.opening_at(at + 1).conj
        if not (
            form in prepositions()
            or cls in ("relative", "accord", "time", "occasion")
            or at + 1 in self.at
            or title
            or form in ("وهو", "وهي")
        ):
            return -1
        for k in range(at + 2, min(limit - 1, at + 18)):
            t = tokens[k]
            if t.kind == "break" or t.form in ".؛:":
                return -1
            if t.form in "،,":
                after = tokens[k + 1]
                if after.kind != "word" or self.opening_at(k + 1).conj or self.classes[k + 1] in _STOPS:
                    return -1
                lx = lex(after.form)
                if self.cast.mention_of[k + 1] < 0 and (lx.participle or self._is_clause_word(k + 1)):
                    return -1
                return k + 1
        return -1

    def _beyond_clause(self, at: int, limit: int) -> int:
        """The token after the comma that closes the relative clause at `at`, where a name or office follows:
        يلتقي فلان الذي يزور المنطقة، رئيس الوزراء. Otherwise -1.
        """
        seat = self._past_seat(at, limit)
        if seat > at:
            return seat
        for k in range(at + 2, min(limit - 1, at + 12)):
            t = self.page.tokens[k]
            if t.kind == "break" or t.form in ".؛:":
                return -1
            if t.form in "،,":
                after = self.page.tokens[k + 1]
                named = k + 1 in self.at or k + 1 in self.leads or head_in(after.form, "office")
                o = self.opening_at(k + 1)
                return k + 1 if named and not o.conj and not o.prep else -1
        return -1

    def _past_seat(self, at: int, limit: int) -> int:
        """The token after a relative clause at `at` that only tells where a body sits, or `at`: المنظمة التي
        مقرها في جنيف | الحكومة.
        """
        tokens = self.page.tokens
        for k in range(at + 1, min(limit - 2, at + 4)):
            if tokens[k].form in _SEATS:
                place = k + 1 + (tokens[k + 1].form in prepositions())
                m = self.cast.mention_of[place]
                return self.cast.mentions[m].last if m >= 0 else at
        return at

    def bound(self, i: int, limit: int) -> list[tuple[str, str]]:
        """The prepositions with a suffix pronoun among the next few words of the clause."""
        out = []
        for k in range(i, min(limit, i + 7)):
            t = self.page.tokens[k]
            if t.kind == "break" or (t.kind == "mark" and t.form in ".؛:،"):
                break
            if self.cast.mention_of[k] >= 0:
                continue
            if t.form in bound_prepositions():
                out.append(bound_prepositions()[t.form])
            elif k > i and self._is_clause_word(k):
                break
        return out

    def _is_clause_word(self, j: int) -> bool:
        form = self.page.tokens[j].form
        if self.opening_at(j).article or j in self.leads:
            return False
        return verbal(form) and not any(w.kind in ("masdar", "noun") for w in event_words(form))


@kept
def _another_noun(form: str) -> bool:
    """Whether a definite word in ة is a body, people or an act, no adjective: اتهمت الوزارة | الجماعة."""
    if form in _ADJECTIVES_TOO:
        return False
    if any(form in head_class(k) or form[2:] in head_class(k) for k in ("body", "container", "force")):
        return True
    return any(w.kind in ("masdar", "noun") for w in event_words(form))
