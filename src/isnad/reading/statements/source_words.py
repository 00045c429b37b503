"""The words of a source: its head noun, the names in it, and who has spoken before it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import pairwise
from operator import attrgetter

from isnad.lexicons.gazetteer import HONORIFIC, facts
from isnad.reading.names.people import CALLED
from isnad.reading.phrases.phrases import Phrases
from isnad.reading.statements.speaker import Speaker
from isnad.reading.words.cast import Cast, NameMention
from isnad.reading.words.lexis import Lex, definite_masdar, is_content_noun, nouns, source_heads, words
from isnad.reading.words.party_words import head_in, own_letter
from isnad.spans import Span
from isnad.text.clitics import THIRD_PERSON, cuts
from isnad.text.folding import fold, letter_offsets
from isnad.text.tokens import Page

__all__ = ["ALL_HEADS", "SourceWords", "his_own", "plain", "related", "role_words"]

_HUMAN = source_heads("human")
_EMPTY_WORDS = words("empty_words")
_MASCULINE_BODIES = words("masculine_bodies")
_SOURCES = ("human", "governing", "document", "outlet", "deputy", "institution")
# Every noun that can head the phrase of a source.
ALL_HEADS = words("his_honour").union(*map(source_heads, _SOURCES))
# The article with what may stand before it, by its first letter.
_ARTICLES = {p[0]: (p,) for p in ("وال", "فال", "بال", "كال", "لل", "ال")}
# Two words for one office.
_ALIKE = {"ناطق": "متحدث", "ناطقه": "متحدثه"}
# Before whoever leads the body that is told first.
_LED_BY = frozenset(fold(w) for w in ("بقيادة", "بزعامة", "برئاسة"))


def his_own(text: str) -> bool:
    """Whether a word, as written, is of people in the accusative with a pronoun: دعا مؤيديه، دعت أعضاءها."""
    suffix = next((s for s in THIRD_PERSON if text.endswith(("ي" + s, "اء" + s))), "")
    people = fold(text.removesuffix(suffix)) if suffix else ""
    return people in _HUMAN or (people[-1:] == "ي" and head_in(people + "ن", "people"))


def related(text: str) -> bool:
    """Whether a word, as written, tells somebody by what he is to another: منافسه، نظيرها."""
    return text.endswith(THIRD_PERSON) and any(
        c.suffix in THIRD_PERSON and not (c.conj or c.prep) and head_in(c.core, "people", "office")
        for c in cuts(fold(text))
    )


def plain(form: str) -> str:
    """A folded word without the proclitics that a noun phrase's words may carry, for comparing
    descriptions."""
    for prefix in _ARTICLES.get(form[:1], ()):
        if form.startswith(prefix) and len(form) > len(prefix) + 1:
            return form[len(prefix) :]
    return form


def role_words(words: list[str]) -> frozenset[str]:
    """The words of an office, with رئيس الحكومة، رئيس الوزراء and الوزير الأول as one, رئيس الدبلوماسية and
    وزير الخارجية, الزعيم الأعلى and المرشد الأعلى, الناطق and المتحدث; and ولي ولي العهد as no ولي العهد."""
    out = {_ALIKE.get(w, w) for w in words if w not in _EMPTY_WORDS}
    if "اول" in out and ("وزير", "اول") in pairwise(words):
        out = out - {"وزير", "اول"} | {"رييس", "وزراء"}
    if len(words) > 1 and words[0] == words[1]:
        out = out - {words[0]} | {" ".join(words[:2])}
    if "رييس" in out and "حكومه" in out:
        out = out - {"حكومه"} | {"وزراء"}
    if "رييس" in out and "دبلوماسيه" in out:
        out = out - {"رييس", "دبلوماسيه"} | {"وزير", "خارجيه"}
    if "زعيم" in out and "اعلي" in out:
        out = out - {"زعيم"} | {"مرشد"}
    return frozenset(out)


class SourceWords:
    """What every part of the search for speakers needs of a page."""

    def __init__(self, page: Page, lexes: list[Lex], phrases: Phrases, cast: Cast) -> None:
        self.page, self.lexes, self.phrases, self.cast = page, lexes, phrases, cast
        self.tokens = page.tokens
        self.heard: list[Speaker] = []
        """Who has spoken, in text order: whom a later verb without a subject may mean."""

    def is_person(self, entity: int) -> bool:
        """Whether an entity of the cast is a person; -1 is nobody who is named."""
        return self.cast.type_of(entity) == "person"

    def entity(self, entity: int, why: str) -> Speaker:
        """A named entity as a speaker."""
        e = self.cast.entities[entity]
        gender = e.gender
        if not gender:
            gender = "f" if e.type == "place" else "" if e.type == "person" else _gender_of(e.name)
        return Speaker(entity=entity, text=e.name, gender=gender, why=why)

    def described(self, span: Span, why: str, *, gender: str = "", number: str = "s") -> Speaker:
        """Somebody in the article's own words."""
        return Speaker(text=self.text(span), span=span, gender=gender, number=number, why=why)

    def text(self, span: Span) -> str:
        """The words of a description, with the article that ل has swallowed: للصيادين ← الصيادين."""
        text, page = span.of(self.page.text), self.page.text
        return "ا" + text if text[:1] == "ل" and page[max(span.start - 1, 0) : span.start] == "ل" else text

    def head(self, first: int) -> str:
        """The head noun of a phrase, what is attached before it left out: للوزير ← الوزير."""
        form = self.tokens[first].form
        if form in ALL_HEADS or own_letter(form):
            return form  # ولاية, no آية
        for n in (1, 2):
            if form[0] in "وفبلك" and form[n:] in ALL_HEADS:
                return form[n:]
        if form.startswith("لل") and "ال" + form[2:] in ALL_HEADS:
            return "ال" + form[2:]
        return form

    def without_act(self, first: int, last: int) -> tuple[int, int]:
        """قضت المحكمة الإدارية | بعدم شرعية القرار، اجتمع القائد | بالوفد، اختارت النقابة | التريث: a phrase
        up to what its verb takes, behind what is definite; not وزير الصحة | بالحكومة المؤقتة فلان."""
        for k in range(first + 1, last):
            form = self.tokens[k].form
            led = form[:1] == "ب" and form not in nouns()
            act = is_content_noun(form[1:]) or (form[1:] in nouns() and not self.persons(k, last))
            whom = form.startswith("بال") and head_in(form[3:], "people", "container", "office")
            if led and (act or whom) and self.phrases.definite(k - 1):
                return first, k
            act = definite_masdar(form) and not self.tokens[k].text.endswith("ة")
            if act and self.tokens[k - 1].form.startswith("ال"):
                return first, k
        return first, last

    def mentions(self, first: int, last: int) -> Sequence[NameMention]:
        """The names in tokens `[first, last)`, in text order."""
        return _within(self.cast.mentions, first, last)

    def persons(self, first: int, last: int) -> Sequence[NameMention]:
        """The persons named in a stretch, in text order."""
        return _within(self._persons, first, last)

    _persons_kept: list[NameMention] | None = None

    @property
    def _persons(self) -> list[NameMention]:
        if self._persons_kept is None:
            self._persons_kept = self._find_persons()
        return self._persons_kept

    def _find_persons(self) -> list[NameMention]:
        return [m for m in self.cast.mentions if self.is_person(m.entity)]

    def governed(self, first: int, m: NameMention) -> bool:
        """Whether a preposition makes the person part of another's description (القوات الموالية للرئيس
        فلان), or he is but told as who leads the body that speaks: حزب الوفاء بزعامة فلان."""
        if m.lead <= first:
            return False
        if self.tokens[m.lead - 1].form in _LED_BY and m.lead - 1 > first:
            return True
        called = m.lead - 1 > first and self.tokens[m.lead - 2].form.endswith(CALLED)
        if called and self.tokens[m.lead - 1].form == "باسم":
            return False  # رجل عرف باسم فلان: it is he
        token = self.tokens[m.lead]
        attached = token.form[:1] in ("ب", "ل") and (
            m.span.start > token.start if m.lead == m.first else token.form.startswith(("لل", "بال"))
        )
        office = self.tokens[m.first - 1].form if m.first - 1 > first else ""
        if office.startswith("لل") and "ال" + office[2:] in _HUMAN:
            return True  # المناوئون للوزيرة فلانة
        lead = m.lead
        while lead - 1 > first and facts(self.tokens[lead - 1].form) & HONORIFIC:
            lead -= 1  # تهانيه إلى | صاحب الجلالة الملك فلان
        return attached or self.lexes[lead - 1].word_class in ("preposition", "occasion")

    def _joined_noun(self, form: str) -> bool:
        """وعقوبة، ومراسلنا: a noun with و attached before it, and no noun of its own."""
        if form[:1] != "و" or form in nouns() or form in ALL_HEADS:
            return False
        return form.startswith("وال") or any(
            c.conj == "و" and (c.core in nouns() or c.core in ALL_HEADS) for c in cuts(form)
        )

    def bare_span(self, first: int, last: int) -> Span:
        """The raw span without what is attached before the head noun (ومصادر ← مصادر)."""
        span = self.page.span(first, last)
        token = self.tokens[first]
        head = self.head(first)
        skip = 0
        if token.form.startswith("لل") or self._joined_noun(token.form) or _to_people(token.form):
            skip = 1
        elif head != token.form and token.form.endswith(head):
            skip = len(token.form) - len(head)
        return Span(token.start + letter_offsets(token.text)[skip], span.end) if skip else span


def _to_people(form: str) -> bool:
    """لناشطين، لوالد القتيل: people behind the preposition ل."""
    if form[:1] != "ل" or form in nouns():
        return False
    many = form.endswith("ين") and (form[1:-2] in _HUMAN or form[1:] in nouns())
    return many or head_in(form[1:], "people", "office")


def _within(mentions: Sequence[NameMention], first: int, last: int) -> Sequence[NameMention]:
    start = bisect_right(mentions, first, key=attrgetter("last"))
    return mentions[start : bisect_left(mentions, last, key=attrgetter("first"))]


def _gender_of(name: str) -> str:
    head = plain((fold(name).split() or [""])[0])
    return "f" if head.endswith(("ه", "ات")) else "m" if head in _MASCULINE_BODIES else ""
