"""What the words of a page are to a noun phrase: what stands glued before them, which only count, with which
none begins or goes on.
"""

from __future__ import annotations

from collections.abc import Sequence

from isnad.reading.words.cast import Cast
from isnad.reading.words.event_words import event_words, names_act
from isnad.reading.words.lexis import governors, lex, nouns, source_heads, words
from isnad.reading.words.numbers import counts_one, rank
from isnad.reading.words.party_words import (
    Opening,
    bound_prepositions,
    head_class,
    head_in,
    his,
    opening_of,
    own_letter,
    possessed,
    prepositions,
    times,
    verbal,
    word_class,
)
from isnad.spans import Span
from isnad.text.folding import fold
from isnad.text.kept import NO_WORD, Memory, kept
from isnad.text.tokens import Page, Token

__all__ = [
    "ABOUT",
    "BOTH_SIDES",
    "MANNER",
    "ONE_OF_THEM",
    "PARTICLES",
    "ROUND",
    "STOPS",
    "TAKEN_UP",
    "NounWords",
    "begins_none",
    "closes_count",
    "describes_some",
    "ends_phrase",
    "nisba_of_him",
    "opens_another",
    "verb_alone",
]

# The two sides of something as an object; as a subject they are طرفا.
BOTH_SIDES = "طرفي"
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
# Words that open an adverb of manner.
MANNER = frozenset(fold(w) for w in ("بشكل", "بصورة", "بطريقة", "بصفة", "بنحو", "بدم"))
# Single words that make a number vague.
ABOUT = frozenset(w for w in words("vague") if " " not in w)
# Particles with which no noun phrase begins.
PARTICLES = frozenset(
    fold(w)
    for w in (
        *("أما", "إما", "إنما", "بل", "ثم", "أو", "أم", "هل", "قد", "سوف", "لكن", "نعم", "هكذا", "لقد"),
        *("إلا", "كذلك", "يا", "ما", "مما", "بما", "فيما", "عما", "وقد", "فقد", "أن", "إن", "لم", "لن"),
        *("لا", "قيد", "كون", "أنه", "أنها", "حيث", "تم", "يتم", "سواء"),
        *("معظمهم", "معظمها", "غالبيتهم", "غالبيتها", "أغلبهم", "أغلبها"),
    )
)
# What only takes up those just told: المشروع | كله، تنافس الرجلان | أيهما يخدم البلاد.
TAKEN_UP = frozenset(fold(w) for w in ("كله", "كلها", "كلهم", "جميعهم", "جميعها", "أيهما", "أيهم"))
# What leads to one of those just told: خمسة رجال | أحدهم سوري.
ONE_OF_THEM = frozenset(fold(w) for w in ("أحدهم", "أحدهما", "أحدها", "إحداهن", "إحداهما", "إحداها"))
# A noun that ends like a nisba; the others are short, with ا behind their first letter: قاضي، نادي.
_ADVOCATE = fold("محامي")
# How acts are told in a row: مقاتلات تركية | سلسلة غارات.
_SERIES = words("series")
# The classes of who can act.
_SOMEBODY = ("container", "people", "office", "body")
# What is spelt like a nisba and may govern what is behind it: جمعية النحالين، جنوبي المدينة.
_GOVERNING = ("container", "body", "place", "office")
_SIDES = words("which_side")
# Broken plurals, whose adjectives end in ة: دول، أحزاب.
_SEVERAL = words("human_plurals") | words("body_plurals")
# Up to this length a word in ون may be no plural: قانون.
_PLURAL = 4
# Numbers and quantities that have those counted for their genitive, however definite: عشرات عناصر الشرطة.
ROUND = frozenset(fold(w) for w in ("عدد", "عشرات", "مئات", "آلاف", "ملايين", "مليارات"))
_A_FEW = frozenset(("عده", "بضع", "بضعه"))
_BARE = Opening("", "", False, 0)


def _is_small(form: str) -> bool:
    """Whether a word is a preposition or particle, so that no noun phrase holds it."""
    return form in prepositions() or form in PARTICLES or form in bound_prepositions()


def _of_no_phrase(form: str) -> bool:
    """Whether a word neither begins a noun phrase nor goes on with one: particles and words of time."""
    cls = word_class(form)
    return cls in STOPS or cls == "time" or _is_small(form) or form in times()


def ends_phrase(form: str) -> bool:
    """Whether no noun phrase goes on at a word."""
    if _of_no_phrase(form):
        return True
    if word_class(form) == "setting":
        return False
    return lex(form).that is not None or form in ABOUT or form in MANNER or form in ONE_OF_THEM


@kept
def nisba_of_him(text: str) -> bool:
    """Whether a word as it is written is a nisba that describes one man or thing, and no noun in ي or ى.

    >>> [nisba_of_him(w) for w in ("أمني", "اقتصادي", "نادي", "محامي", "مسؤولي", "قوى")]
    [True, True, False, False, False, False]
    """
    form = fold(text)
    described = text.endswith("ي") and form in nouns() and form + "ه" in nouns()
    return described and form != _ADVOCATE and not (len(form) == 4 and form[1] == "ا")


def describes_some(noun: Token, adjective: Token) -> bool:
    """Whether the second of two words without the article is an adjective of the first, so that no genitive
    stands behind it: منظمة | حقوقية، مسؤول | كبير، دول | عربية; not لجنة | متابعة, مركز | تقنية.
    """
    form, o = adjective.form, opening_of(adjective.text)
    if o.prep or o.conj or adjective.text.endswith("ى"):
        return False
    listed, hers = form in head_class("adjective"), adjective.text.endswith("ة")
    if hers and not (noun.text.endswith(("ة", "ات")) or noun.form in _SEVERAL):
        return False
    if listed or form in head_class("stands"):
        agrees = hers or not noun.text.endswith(("ة", "ات"))
        return agrees and (listed or head_in(noun.form, *_SOMEBODY))
    if hers:
        return form.endswith("يه") and not head_in(form, *_GOVERNING)
    if form.endswith("ون"):
        return len(form) > _PLURAL and (noun.form.endswith("ون") or head_in(noun.form, "people", "office"))
    return form not in _SIDES and not noun.text.endswith(("ة", "ات")) and nisba_of_him(adjective.text)


@kept
def _a_few(form: str) -> bool:
    """Whether a word counts a few, who have no genitive: عدة منظمات، ثلاث دول; not عشرات عناصر الشرطة."""
    return form in _A_FEW or (head_in(form, "number") and form not in ROUND)


def opens_another(page: Page, cast: Cast, j: int) -> bool:
    """Whether token `j` tells of others than an indefinite noun and its adjective, or those counted, right
    before it: دعت مجموعة مسلحة | ثلاثة ناشطين، اعتقلت ثلاث دول | قوات الأمن. They are definite, named or,
    behind an adjective, counted or of a kind of their own; not فلان غربي | الهادي.
    """
    noun, before, t = page.tokens[j - 2], page.tokens[j - 1], page.tokens[j]
    counted = _a_few(noun.form) and not rank(before.form.removeprefix("و"))  # ثلاثة وعشرون | نائبا
    if not (counted or describes_some(noun, before)):
        return False
    form, o, m = t.form, opening_of(t.text), cast.mention_of[j]
    if o.prep or o.conj:
        return False
    known = head_in(form, *_SOMEBODY) and not head_in(form, "adjective", "stands")
    if form.startswith("ال"):
        return known or not form.endswith("ي")
    if m >= 0:
        return cast.mentions[m].span.start == t.start and form[-2:] != "يه" and cast.kind_at(j) != "person"
    after = j + 1 if j + 1 < len(page.tokens) else j
    if known and (page.tokens[after].form.startswith("ال") or cast.mention_of[after] >= 0):
        return True
    hers = t.text.endswith("ة") and not form.endswith("يه")
    others = head_in(form, "number", "quantity") or (known and (hers or form.endswith(("ين", "ا"))))
    return (others or form in _SERIES) and not counted


def closes_count(tokens: Sequence[Token], j: int) -> bool:
    """وجه 120 نائبا | رسالة، أصدر 40 كاتبا عربيا | بيانا: whether a noun that describes nothing stands behind
    one in the singular whom a number counts, and who then has no genitive; not 54 نائبا محافظا.
    """
    counted = j - 1 if counts_one(tokens, j - 2) else j - 2 if counts_one(tokens, j - 3) else -1
    form = tokens[j].form
    if counted < 0 or tokens[counted].kind != "word" or form[:1] in "وفبلك":
        return False
    if tokens[counted].form.startswith("ال"):
        return False  # التقرير الـ51 الصادر حديثا
    act = form.removesuffix("ا")
    if act in source_heads("document") or (act != form and names_act(act)):
        return True
    plain = tokens[counted].form.endswith("ا") and not form.endswith(("ا", "ي", "يه", "ون", "ين"))
    return plain and form in nouns()


# "One", behind what it counts.
_ONE = frozenset(fold(w) for w in ("واحد", "واحدة", "واحدا"))


@kept
def begins_none(form: str) -> bool:
    """Whether no noun phrase begins at a word, though a preposition stands before it."""
    joined = form[:1] in ("و", "ف") and _is_small(form[1:]) and not own_letter(form)
    return joined or form in TAKEN_UP or _of_no_phrase(form) or lex(form).that is not None


@kept
def verb_alone(form: str) -> bool:
    """Whether a word is a finite verb, and no noun that carries an event."""
    return verbal(form) and not names_act(form)


def _recall(word: Memory) -> str:
    """The class of a word that was not asked yet."""
    word.word_class = found = word_class(word.form)
    return found


class NounWords:
    """The words of one page as noun phrases are made of them."""

    def __init__(self, page: Page, cast: Cast, dates: Sequence[Span] = ()) -> None:
        self.page = page
        self.cast = cast
        self.date_end = {page.token_at(d.start): page.token_at(d.end - 1) + 1 for d in dates}
        """The token after the date that begins at each token."""
        self._plain_ya = " فى " in page.text
        """Whether the page writes a final ي without its dots: فى، المصرى."""
        self._two_dots = "ة" in page.text
        """Whether it writes ة, so that no ه stands for one: رئيسه."""
        self._openings: list[Opening | None] = [m.noun_opening for m in page.memories]
        for m in cast.mentions:
            self._openings[m.first : m.last] = [None] * (m.last - m.first)  # where a name may be glued to it
        self.classes: list[str] = [
            m.word_class if m.word_class is not None else _recall(m) for m in page.memories
        ]
        self.governors = governors(page)
        for k in self.governors:
            self.classes[k], self._openings[k] = "", _BARE
        self.at = {m.first: n for n, m in enumerate(cast.mentions)}
        self.leads: dict[int, int] = {}
        for n, m in enumerate(cast.mentions):
            if m.lead < m.first:
                self.leads.setdefault(m.lead, n)

    def counts(self, i: int) -> bool:
        """Whether token `i` but counts what من after it names: كل من، العديد من، 17 من، سبعة من."""
        word = self.page.memories[i]
        if word is NO_WORD:
            return self.page.tokens[i].kind == "number"
        if word.counts is None:
            word.counts = head_in(word.form, "quantity", "number")
        return self.cast.mention_of[i] < 0 and bool(word.counts)

    def ends_phrase(self, i: int) -> bool:
        """Whether no noun phrase goes on at the word at token `i`."""
        word = self.page.memories[i]
        if word.ends_phrase is None:
            word.ends_phrase = ends_phrase(word.form)
        return bool(word.ends_phrase)

    def owned(self, i: int) -> bool:
        """Whether the word at token `i` ends in a pronoun, which closes its phrase: كلمته، زملائه."""
        word = self.page.memories[i]
        if word.owned is None:
            word.owned = possessed(word.form) or his(word.text)
        return bool(word.owned)

    def number_goes_on(self, i: int) -> bool:
        """Whether token `i` is joined to the number before it as one: سبعة | وعشرون نائبا، مئة | وخمسة جنود;
        not ثلاثة | وخمسة آخرون.
        """
        if not i or self.page.tokens[i].form[:1] != "و" or self.cast.mention_of[i] >= 0:
            return False
        before, more = self.page.tokens[i - 1].form, rank(self.page.tokens[i].form[1:])
        first = rank(before) or rank(before[self.opening_at(i - 1).skip :])  # لسبعة | وعشرين
        first = first or rank(before.removeprefix("و"))  # مئتان وخمسة | وعشرون
        return 0 < more < first or (first, more) == (1, 2)

    def only_one(self, i: int) -> bool:
        """Whether token `i` says of the indefinite noun before it that there is one: غارة | واحدة، في أسبوع |
        واحد; not قتل | واحد منهم.
        """
        if not i or self.page.tokens[i].form not in _ONE:
            return False
        before = self.page.tokens[i - 1]
        if before.kind != "word" or self.cast.mention_of[i - 1] >= 0:
            return False
        of = i + 1 < len(self.page.tokens) and self.page.tokens[i + 1].form.startswith("من")
        verb = verbal(before.form) or any(w.kind in ("verb", "passive") for w in event_words(before.form))
        led = self.classes[i - 1] not in ("", "setting") or self.opening_at(i - 1).article
        return not (of or verb or led)

    def relative(self, i: int) -> bool:
        """Whether token `i` is a relative pronoun and no part of a name: الذي، التي، ما."""
        return self.classes[i] == "relative" and self.cast.mention_of[i] < 0

    def opening_at(self, i: int) -> Opening:
        """What stands before the noun or name on the word at token `i`."""
        found = self._openings[i]
        if found is None:
            found = self._openings[i] = self._opening(i)
        return found

    def _opening(self, i: int) -> Opening:
        t = self.page.tokens[i]
        m = self.cast.mention_of[i]
        if m < 0 and t.kind == "word":
            memory = self.page.memories[i]
            if memory.noun_opening is None:
                memory.noun_opening = opening_of(t.text)
            found: Opening = memory.noun_opening
            return found
        glued = self.page.text[t.start : self.cast.mentions[m].span.start] if m >= 0 else ""
        if not glued:
            return _BARE
        form = fold(glued)
        conj = form[:1] if form[:1] in ("و", "ف") else ""
        rest = form[len(conj) :]
        return Opening(conj, rest[:1] if rest[:1] in ("ب", "ل", "ك") else "", False, len(form))
