"""What single words are to the phrases of subjects and sources: in a name, definite, a noun, a stranger,
an adverb, addressed.
"""

from __future__ import annotations

import re

from isnad.reading.phrases.circumstances import tells_how
from isnad.reading.phrases.office_holders import COUNTERPARTS
from isnad.reading.words.adverbials import past_since
from isnad.reading.words.cast import Cast
from isnad.reading.words.lexis import Lex, nouns, opens_content, source_heads, words
from isnad.reading.words.party_words import head_in, masdars_in_al, verbs_in_al
from isnad.text.clitics import THIRD_PERSON, owned, unowned
from isnad.text.folding import fold
from isnad.text.tokens import Page

__all__ = ["DEFINITE_MANY", "PhraseWords"]

DEFINITE_MANY = 6
"""Longer are plurals in ين with their article: المخالفين, not الدين."""

# How long, in words, a prayer for somebody is.
_PRAYER = 4
# Shorter is a word with ه of its own (لفته).
_STEM = 3
_PERIODS = words("periods")
_PAST_OR_NEXT = words("past_or_next")
_HIMSELF, _QUANTIFIERS = words("the_same"), words("quantifiers")
_HUMAN = source_heads("human")
_MEDIA = source_heads("medium")
_KIN = source_heads("kin")
# A definite elative, which may describe what is feminine: الجهة الأبرز.
_MOST = re.compile(r"^الا\w{3}$")
# How long a noun is, at least, with her pronoun.
_HERS = 4
# Words whose و and ال are their own: والي صفاقس، والد القتيل.
_OWN_WAL = frozenset(
    fold(w) for w in ("والي", "والد", "والدة", "والدا", "والدي", "والدته", "والده", "والدها")
)


def _has_article(form: str, text: str) -> bool:
    """Whether a word shows the article, behind و, ف, ب, ك or ل too."""
    body = form[1:] if form[1:3] == "ال" and form[0] in "وفبك" else form
    if body[:2] != "ال" or (body != form and form in _OWN_WAL):
        return form[:2] == "لل"
    own = text[len(form) - len(body) :][:1] in ("آ", "أ", "إ")  # آلاف، ألعاب
    return not (own or body in verbs_in_al() or body in masdars_in_al())  # التقى، ألغت, إلغاء: no article


class PhraseWords:
    """What the words of one page are to a noun phrase."""

    def __init__(self, page: Page, lexes: list[Lex], cast: Cast) -> None:
        self.page = page
        self.lexes = lexes
        self.cast = cast
        self.lead_of: dict[int, int] = {}
        for n, m in enumerate(cast.mentions):
            self.lead_of.setdefault(m.lead, n)
            self.lead_of.setdefault(m.first, n)

    def in_name(self, i: int) -> bool:
        """Whether token `i` belongs to a name."""
        return self.cast.mention_of[i] >= 0

    def definite(self, i: int) -> bool:
        """Whether token `i` shows the article (الحكومة، والحكومة، للحكومة) or belongs to a name; nothing does
        behind the last.
        """
        if i >= len(self.page.tokens):
            return False
        if self.cast.mention_of[i] >= 0:
            return True
        word = self.page.memories[i]
        if word.article is None:
            word.article = _has_article(word.form, word.text)
        return bool(word.article)

    def circumstance(self, i: int) -> bool:
        """Whether token `i` is a participle that tells how, where no accusative shows it."""
        return tells_how(self.page, self.lexes, self.definite, i)

    def quoted_name(self, i: int) -> int:
        """The index after a short quotation or bracket that opens at `i` and is part of a phrase, else
        `i`."""
        tokens = self.page.tokens
        mark = tokens[i].form
        if mark in "([":
            for j in range(i + 1, min(i + 10, len(tokens))):
                if tokens[j].form in ")]":
                    doubled = (
                        tokens[i + 1].form in "([" and j + 1 < len(tokens) and tokens[j + 1].form in ")]"
                    )
                    return j + 1 + doubled  # ((المرفأ))
            return i
        q = self.page.quote_of[i]
        if q < 0 or self.page.quotes[q].open != i or not self.page.quotes[q].closed:
            return i
        close = self.page.quotes[q].close
        if close - i - 1 > 6 or any(self.lexes[k].verb and not self.in_name(k) for k in range(i + 1, close)):
            return i
        that = self.lexes[i + 1].that is not None and (
            self.definite(i + 2) or tokens[i + 1].text.startswith("أ")
        )
        if i + 2 < close and not self.in_name(i + 1) and (that or self.tanwin(i + 1)):
            return i  # «أن القرار خطأ»، «انتصارا للحق», not «إن تي في»
        return close + 1

    def whom_in_marks(self, first: int, j: int) -> bool:
        """الوزير | «المضربين»، المصدر ذاته | "كل من …": whether many in an object's case, or all of them,
        are told in the marks that open at `j` behind a definite noun, and are no name of his; or a body."""
        form = self.page.tokens[j + 1].form
        if self.cast.kind_at(j + 1) == "organization" and self._another_body(first, j):
            return True
        if self.page.tokens[j - 1].form in _HIMSELF:
            return True
        many = form.startswith("ال") and form.endswith("ين") and len(form) > DEFINITE_MANY
        return self.definite(j - 1) and (many or form in _QUANTIFIERS) and not self.in_name(j + 1)

    def _another_body(self, first: int, j: int) -> bool:
        """دعا الوزير | «المجلس الوطني», اتهم الجيش | «حركة الشراع»: whether the body in the marks that open
        at `j` is none of what the definite phrase from `first` tells: a man, or a body told without its name;
        not حركة المقاومة «حماس», وكالة الأنباء «سبأ»."""
        tokens, head = self.page.tokens, self.page.tokens[first].form
        m = self.cast.mentions[self.cast.mention_of[j + 1]]
        if m.first != j + 1 or not self.definite(j - 1) or self.lexes[j - 1].word_class:
            return False
        if any(self.lexes[k].word_class == "preposition" for k in range(first, j)):
            return False
        if head_in(head, "office") or head in _HUMAN:
            return True
        opens = tokens[j + 1].form
        many = opens.startswith("ال") and opens.endswith("ين") and len(opens) > DEFINITE_MANY
        several = m.last > j + 2 and not opens.startswith("ال")  # «أنصار الراية», not «حماس»
        return head not in _MEDIA and (many or several)

    def past_prayer(self, i: int) -> int:
        """أشاد "حفظه الله" ب…: the index after a prayer in marks for who is told of; `i` where none opens."""
        q = self.page.quote_of[i]
        if q < 0 or self.page.quotes[q].open != i or not self.page.quotes[q].closed:
            return i
        inside = self.page.tokens[i + 1 : self.page.quotes[q].close]
        prays = 1 < len(inside) <= _PRAYER and any(t.form == "الله" for t in inside[1:])
        return self.page.quotes[q].close + 1 if prays and inside[0].form.endswith(THIRD_PERSON) else i

    def tanwin(self, k: int) -> bool:
        """Whether token `k` is an indefinite noun in the accusative, with which no name begins: انتصارا; not
        a noun with her pronoun: خصومها, والدها."""
        form = self.page.tokens[k].form
        if form.endswith("ها") and len(form) > _HERS and form[:-2] in nouns():
            return False
        noun = form[:-1] in nouns() and form not in nouns() and form[:-1] not in _HUMAN
        return form.endswith("ا") and noun and not self.in_name(k)

    def ends_person(self, j: int) -> bool:
        """Whether a person's name ends right before token `j`."""
        m = self.cast.mention_of[j - 1]
        return m >= 0 and self.cast.mentions[m].last == j and self.cast.kind_at(j - 1) == "person"

    def ends_whole(self, j: int) -> bool:
        """Whether a subject that nothing need go on with ends right before token `j`: a person's name, or
        what is definite."""
        return self.ends_person(j) or self.definite(j - 1)

    def names_town(self, j: int) -> bool:
        """في بلدة | واجد: whether the word at `j` has the letters of a first person, behind the word for a
        place whose name it is."""
        finite = self.lexes[j].finite
        if not finite or not j or not head_in(self.page.tokens[j - 1].form, "place"):
            return False
        verbs = [r.entry.verb for r in finite if r.entry.verb is not None]
        return bool(verbs) and not self.definite(j - 1) and all(v.person == 1 for v in verbs)

    def is_noun(self, j: int) -> bool:
        """A word with a verb's spelling that its neighbours show to be a noun: it has the article or is a
        head noun."""
        known = self.page.tokens[j].form in _HUMAN or j in self.lead_of
        return known or self.definite(j) or self.names_town(j) or self._led_body(j)

    def _led_body(self, j: int) -> bool:
        """رئيس | تحالف «الغد»، عضو | تجمع الأطباء: whether a body's noun with a verb's letters stands behind
        who leads it."""
        if j == 0:
            return False
        form, before = self.page.tokens[j].form, self.page.tokens[j - 1]
        if before.kind != "word" or not (form in nouns() and head_in(form, "body", "container")):
            return False
        return not self.definite(j - 1) and head_in(before.form, "office")

    def addresses(self, j: int) -> bool:
        """لـ«الوطن»، للصحافيين، لوكالة …: to whom the words were said, after which no part of the source
        stands."""
        form = self.page.tokens[j].form
        if form in ("ل", "ب"):
            return True
        if form[:1] != "ل" or len(form) < 4:
            return False
        core = form[2:] if form.startswith("لل") else form[1:]
        hers = self.page.tokens[j].text.endswith("ة") or self.in_name(j)  # للمعارضة
        if core in COUNTERPARTS or (not hers and self._his_people(core)):
            return True
        return core in _MEDIA or "ال" + core in _MEDIA

    def _his_people(self, core: str) -> bool:
        """أنصاره، مؤيديها: people with a pronoun, to whom one of them speaks."""
        if owned(core, _KIN):
            return True  # وأكدت | لأهلها أن، لعائلته
        bare = unowned(core)
        return len(bare) > _STEM and (
            head_in(bare, "people", "container") or (bare[-1:] == "ي" and head_in(bare + "ن", "people"))
        )

    def own_word(self, j: int) -> bool:
        """قوله، تأكيدها: the word of speech that follows the source of a relay."""
        return any(
            (r.cut.suffix and not r.cut.prep) or (r.cut.prep == "ب" and (r.cut.suffix or r.cut.article))
            for r in self.lexes[j].masdar
        ) or any(r.entry.lemma == "قال" for r in self.lexes[j].finite)

    def when(self, j: int) -> int:
        """How many tokens an adverbial of time of several words takes at `j` (أول من أمس، الشهر الماضي); 0
        for none."""
        tokens = self.page.tokens
        period = tokens[j].form.removeprefix("و") in _PERIODS
        if period and j + 1 < len(tokens) and tokens[j + 1].form in _PAST_OR_NEXT:
            return 2  # الشهر الماضي، والشهر الماضي
        if tokens[j].form == "لليوم":
            return 2  # لليوم الثاني
        since = past_since(tokens, j) - j
        if since:
            return since  # قبل أيام قليلة
        if tokens[j].form != "اول" or j + 2 >= len(tokens):
            return 0
        if tokens[j + 1].form == "امس":
            return 2
        return 3 if tokens[j + 1].form == "من" and tokens[j + 2].form == "امس" else 0

    def apart_from_her(self, first: int, k: int) -> bool:
        """وصفت الوزارة | التأخير بأنه: whether a masculine noun at token `k` stands behind a feminine one
        from `first` with the article, which neither governs it nor is described by it; not الجهة الأبرز.
        """
        form = self.page.tokens[k].form
        she = (t.form.startswith("ال") and t.text.endswith("ة") for t in self.page.tokens[first:k])
        if not (form.startswith("ال") and all(she)):
            return False
        hers = form.endswith(("ه", "ا", "ي", "ات", "ون", "ين")) or _MOST.match(form)
        noun = form[2:] in nouns() or opens_content(form[2:])
        return noun and not (hers or self.when(k) or self.lexes[k].word_class)

    def stranger(self, k: int) -> bool:
        """A word that no list knows: in a subject, most often a part of a name."""
        form, lx = self.page.tokens[k].form, self.lexes[k]
        if self.page.tokens[k].kind != "word" or lx.word_class or lx.verb or lx.that is not None:
            return False
        return (
            form not in nouns()
            and form[1:] not in nouns()
            and not form.startswith("ال")
            and (form not in _HUMAN)
        )

    def _person_in(self, first: int, last: int) -> bool:
        return any(self.cast.kind_at(k) == "person" for k in range(first, last))

    def adverb(self, i: int) -> bool:
        """An accusative with its tanwin written: شخصيًا، قطعيا leaves no trace, رسميًا does."""
        t = self.page.tokens[i]
        if self.in_name(i) or t.kind != "word":
            return False
        if self.lexes[i].word_class == "adverb":
            return True
        if t.form[:-1] in source_heads("human"):
            return False  # غير أن مسؤولًا قال
        return t.text.endswith(("اً", "ًا")) or (
            t.form.endswith("يا") and len(t.form) > 5 and t.form[:-1] in nouns()
        )

    def attached(self, i: int) -> bool:
        """Whether a preposition is attached to the word at `i`: بمذكرة، لوزارة، بالوثائق."""
        form = self.page.tokens[i].form
        if form in nouns() or len(form) < 4:
            return False
        body = form[1:] if form[0] in "وف" else form
        if body.startswith("لل"):
            return True
        return body[:1] in ("ب", "ل", "ك") and (
            body[1:] in nouns() or (body[1:3] == "ال" and body[3:] in nouns())
        )
