"""The noun phrases around an event: their extent, and what conjunction and preposition open them.

A phrase is a head with what belongs to it: القوات العراقية، رئيس الوزراء فلان، 17 من مسلحي الجماعة.
"""

from __future__ import annotations

import msgspec

from isnad.reading.cast import Cast
from isnad.reading.event_words import event_words, names_act
from isnad.reading.lexis import lex, words
from isnad.reading.party_words import (
    Opening,
    bound_prepositions,
    full_plural,
    head_class,
    head_in,
    his,
    masculine,
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

__all__ = ["ABOUT", "MANNER", "PARTICLES", "STOPS", "NounPhrases", "Phrase"]

# Classes of words with which no noun phrase goes on.
STOPS = frozenset(
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
# Words that open an adverb of manner.
MANNER = frozenset(fold(w) for w in ("بشكل", "بصورة", "بطريقة", "بصفة", "بنحو", "بدم"))
# Words that make a number vague.
ABOUT = frozenset(fold(w) for w in ("نحو", "حوالي", "قرابة", "زهاء"))
# A noun that shows its tanwin has no genitive: يرفض قطعيًا | التدخلات.
_TANWIN = ("\u064b", "\u064b\u0627")
# Titles of honour before an office: معالي الوزير.
_HONOURS = words("honours")
_HIS_HONOUR = words("his_honour")
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
_WITH_HIM = frozenset(fold(w) for w in ("المرافق", "المرافقة", "المرافقين"))
_TO_HIM = frozenset(fold(w) for w in ("له", "لها", "لهم", "لهما", "لسموه", "لمعاليه", "لفخامته", "لجلالته"))
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
_AND = fold("و")
# Words for bodies that are adjectives too: الفصائل المقاتلة، المعارضة المنظمة.
_ADJECTIVES_TOO = frozenset(fold(w) for w in ("المقاتلة", "المنظمة", "القائدة", "المساعدة", "الحاكمة"))
# Particles with which no noun phrase begins.
PARTICLES = frozenset(
    fold(w)
    for w in (
        *("أما", "إما", "إنما", "بل", "ثم", "أو", "أم", "هل", "قد", "سوف", "لكن", "نعم", "هكذا", "لقد"),
        *("إلا", "كذلك", "يا", "ما", "مما", "بما", "فيما", "عما", "وقد", "فقد", "أن", "إن", "لم", "لن"),
        *("لا", "قيد", "أنه", "أنها", "حيث", "تم", "يتم"),
        *("معظمهم", "معظمها", "غالبيتهم", "غالبيتها", "أغلبهم", "أغلبها"),
    )
)


_BARE = Opening("", "", False, 0)


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


@kept
def _is_small(form: str) -> bool:
    """Whether a word is a preposition or particle, so that no noun phrase holds it."""
    return form in prepositions() or form in PARTICLES or form in bound_prepositions()


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
        if self._his_honour(i):
            o = self.opening_at(i)
            return Phrase(prep or o.prep, o.conj, i, i + 1, tokens[i].form[o.skip :], True, (), False)
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

    def _his_honour(self, i: int) -> bool:
        """Whether token `i` is a title with a pronoun, which no genitive can follow: التقى سموه | الوزير."""
        t = self.page.tokens[i]
        if t.kind != "word" or self.cast.mention_of[i] >= 0 or t.form[-1] not in "ها":
            return False
        return t.form[self.opening_at(i).skip :] in _HIS_HONOUR

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
        """What stands before the noun or name on the word at token `i`."""
        t = self.page.tokens[i]
        m = self.cast.mention_of[i]
        if m < 0 and t.kind == "word":
            return opening_of(t.text)
        glued = self.page.text[t.start : self.cast.mentions[m].span.start] if m >= 0 else ""
        if not glued:
            return _BARE
        form = fold(glued)
        conj = form[:1] if form[:1] in ("و", "ف") else ""
        rest = form[len(conj) :]
        return Opening(conj, rest[:1] if rest[:1] in ("ب", "ل", "ك") else "", False, len(form))

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
        if first and t.form[:1] in ("و", "ف") and _is_small(t.form[1:]) and not own_letter(t.form):
            return True
        if cls in STOPS or _is_small(t.form) or t.form in times():
            return True
        if cls == "time":
            return True
        if cls == "setting" and not first:
            return False
        lx = lex(t.form)
        if lx.that is not None:
            return True
        if first:
            return not led and verbal(t.form) and not names_act(t.form)
        return t.form in ABOUT or t.form in MANNER

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
        if t.form == _AND:
            return j  # ضابط | و | 3 جنود
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
        if j in self.leads and definite and not self._apposes(first, j, self.leads[j]):
            return j
        if not definite and (tokens[j - 1].kind == "number" or head_in(tokens[j - 1].form, "number")):
            return j + 1
        if not o.article and (verb_shaped(t.form) or verbal(t.form)):
            return j
        if not definite and j == first + 1 and possessed(t.form) and tokens[first].form in _SOMEBODY:
            return j  # فجر انتحاري | سترته
        thing = o.article or (head_in(t.form, "thing", "place") and not head_in(t.form, "adjective"))
        if thing and j == first + 1 and not definite and full_plural(tokens[first].form):
            return j  # فتح مسلحون | النار، هاجم انتحاريان | حماما
        if definite and t.form in _WITH_HIM and j + 1 < limit and tokens[j + 1].form in _TO_HIM:
            return j + 2  # الوفد المرافق له
        if definite:
            return j + self._describes_definite(first, j, o.article, led)
        return j + self._describes_some(first, j)

    def _describes_definite(self, first: int, j: int, article: bool, led: bool) -> bool:
        """Whether the word at `j`, with the article or not, describes a definite noun: القوات | التركية."""
        if self.page.tokens[j].form in _EMPHASIS:
            return True
        if not article:
            return j in self.leads
        if self._adjective(first, j) or self._kin(first, j):
            return True
        return led and self._such_people(first, j)

    def _describes_some(self, first: int, j: int) -> bool:
        """Whether the word at `j` goes on with an indefinite noun: قوات | تركية, not طائرات حربية | مواقع. An
        accusative does so only behind a word for a group, else it is an object: اعتقل شرطي | ناشطا.
        """
        if self._thing_behind_adjective(first, j):
            return False
        form, before = self.page.tokens[j].form, self.page.tokens[j - 1].form
        plain = not possessed(form) and before[-1:] != "ا" and not lex(form).masdar
        if form.endswith("ا") and len(form) > 3 and plain:
            return head_in(self.page.tokens[first].form, "container")
        return True

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
        acts = names_act(form)
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
        """Whether a plural right behind people led by a preposition says which: عن العمال المحتجزين."""
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
        head = self.page.tokens[first].form
        if kind == "person":
            if head.startswith("ال") and head_in(head, "force", "body"):
                return False  # اعتقلت الشرطة | فلانا
            return self.cast.kind_at(j - 1) != "person"
        # العاصمة صنعاء، حركة «الغد»: a body or place and its name; not هاجم الجيش | تنظيم الغد.
        if self._another_body(head, mention.first):
            return False
        adjective = self.page.tokens[j - 1].form
        beyond = kind == "place" and j - 2 == first and adjective[:2] == "ال" and adjective[-2:] == "يه"
        if self.cast.mention_of[j - 1] >= 0 or not (j - 1 == first or beyond):
            return False  # العاصمة الإيرانية | طهران
        return head_in(head, "container", "place") or self._agree(j)  # المتمردون الحوثيون

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
        if self._bound_behind(j):
            return True
        if head_in(form, "place"):
            return False  # قصف الجيش | القرية
        for k in range(j + 1, min(j + 4, len(self.page.tokens))):
            kind = self.cast.kind_at(k)
            if kind:
                if kind == "person" and not self.opening_at(k).conj:
                    return head_in(self.page.tokens[first].form, "office")
                break
            if not self.page.tokens[k].form.startswith("ال"):
                break
        if body.endswith(("ي", "يه", "يين", "يون", "يتين", "يتان")) and len(body) > 3:
            return self._plain_ya or not self.page.tokens[j].text.endswith("ى")  # العناصر | المبنى
        if not body.endswith("ه") or _another_noun(form):
            return False
        return body.startswith("م") or self.page.tokens[j - 1].form.endswith(("ه", "ات"))

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
        return all(w.kind != "passive" for w in event_words(b))  # المتمردون | المدعومون من إيران

    def _one_man(self, first: int, before: int) -> bool:
        """Whether a phrase is of one man, by his name or office, with whom no plural agrees."""
        kind = self.cast.kind_at(before)
        if kind:
            return kind == "person"
        return (
            before == first
            and head_in(self.page.tokens[first].form, "office")
            and masculine(self.page.tokens[first].form)
        )

    def _feminine(self, j: int) -> bool:
        """Whether the word at `j` can agree with a noun in ة."""
        return self.page.tokens[j].text.endswith(_FEMININE)


@kept
def _another_noun(form: str) -> bool:
    """Whether a definite word in ة is a body, people or an act, no adjective: اتهمت الوزارة | الجماعة."""
    if form in _ADJECTIVES_TOO:
        return False
    if any(form in head_class(k) or form[2:] in head_class(k) for k in ("body", "container", "force")):
        return True
    return names_act(form)
