"""Dates: every expression that places something in time, with the day, month, year or interval that it means.

`date_grammar.py` reads the shape of an expression, `date_values.py` works out its value; this module walks the page,
leaves out what only looks like a date, and reads from the words around whether a day lies ahead or behind.
`يوم الثلاثاء` in a paper of Wednesday 2015-07-22 is 2015-07-21; after سيجتمع, "will meet", it is 2015-07-28.
"""

from __future__ import annotations

from datetime import date, timedelta
from functools import lru_cache

import msgspec

from isnad.lexicons.words import look
from isnad.reading.date_grammar import Grammar, Shape, begins
from isnad.reading.date_values import Frame, Moment, value_of
from isnad.reading.date_words import senses
from isnad.records import Date
from isnad.spans import Span
from isnad.text.folding import letter_offsets
from isnad.text.tokens import Page

__all__ = ["find_dates"]

_FAR = 14
"""How many tokens before a date its verb is looked for."""


def find_dates(page: Page, published: date | None) -> tuple[Date, ...]:
    """The expressions of time of a page, in text order, not overlapping; empty when it has none.

    Spans are raw. A value is an ISO 8601 date (`2015-07-21`), month (`2015-07`), year (`2015`) or interval
    (`2015-07-18/2015-07-24`), always Gregorian; `calendar` is that of the words. Without `published` only what the
    article fixes by itself is given: nothing is guessed.
    """
    return tuple(_Finder(page, published).run())


class _Finder:
    def __init__(self, page: Page, published: date | None) -> None:
        self.page = page
        self.tokens = page.tokens
        self.grammar = Grammar(page.tokens)
        self.published = published
        self.named_until = -9
        """The end of the last expression that was only a name (ثورتي «25 يناير» و«30 يونيو»)."""

    def run(self) -> list[Date]:
        shapes = [s for s in self._shapes() if self._is_date(s)]
        today = self._reference_day(shapes)
        found: list[Date] = []
        prior: Moment | None = None
        for at, shape in enumerate(shapes):
            _share_year(shape, shapes[at + 1 : at + 2])
            moment = value_of(shape, Frame(today, prior, lambda s=shape: self._tense(s)))  # type: ignore[misc]
            if moment is None:
                continue
            prior = moment
            span = self._span(shape)
            found.append(Date(span, span.of(self.page.text), moment.text, moment.calendar))
        return found

    def _shapes(self) -> list[Shape]:
        out: list[Shape] = []
        i, n = 0, len(self.tokens)
        expression = self.grammar.expression
        while i < n:
            t = self.tokens[i]
            if t.kind == "number" or (t.kind == "word" and begins(t.form)):
                shape = expression(i)
                if shape is not None and shape.last > i:
                    out.append(shape)
                    i = shape.last
                    continue
            i += 1
        return out

    def _span(self, shape: Shape) -> Span:
        """The raw span, without the و ل ب glued to the first word."""
        span = self.page.span(shape.first, shape.last)
        first = self.tokens[shape.first]
        skip = _particles(first.form) if first.kind == "word" else 0
        return Span(first.start + letter_offsets(first.text)[skip], span.end) if skip else span

    def _reference_day(self, shapes: list[Shape]) -> date | None:
        """The day on which the article speaks.

        A copy printed days later still says اليوم الأحد of its own Sunday: where اليوم or أمس stands beside a weekday
        or a full date, it shows that day, if it lies in the week before the publication.
        """
        for shape in shapes:
            if shape.offset is None or not (shape.weekday or shape.year):
                continue
            frame = Frame(self.published, None, lambda: "")
            moment = value_of(shape, frame)
            if moment is None:
                continue
            day = moment.stretch[0] - timedelta(shape.offset)
            if self.published is None:
                return day if shape.year else None
            if timedelta(0) <= self.published - day < timedelta(7):
                return day
        return self.published

    # -- what only looks like a date

    def _is_date(self, shape: Shape) -> bool:
        if shape.kind == "year" and shape.bare == "number":
            return self._is_year(shape)
        if shape.kind == "point" and shape.offset is not None and not (shape.weekday or shape.month):
            return self._is_day_word(shape)
        if shape.kind == "point" and shape.weekday and not shape.month and shape.offset is None:
            return self._is_weekday(shape)
        if shape.kind == "point" and shape.month and not (shape.year or shape.year_ref or shape.deixis):
            return not self._is_name(shape)
        if shape.kind == "feast":
            return self._is_feast_time(shape)
        if shape.kind == "ago":
            return self._is_anchored(shape)
        return True

    def _form(self, i: int) -> str:
        return self.tokens[i].form if 0 <= i < len(self.tokens) else ""

    def _has(self, i: int, kind: str) -> bool:
        return 0 <= i < len(self.tokens) and any(s.kind == kind for s in senses(self.tokens[i].form))

    def _is_year(self, shape: Shape) -> bool:
        """Whether a bare number is a year: في 2013, موازنة 2020; not قرار 2015, قتل 2015 شخصا, 2000 قرية."""
        i = shape.first
        n = shape.year
        if shape.year_last:
            return True
        after = self._form(shape.last)
        if self.tokens[i].form != str(n) or after in ("%", ".", "٪") and self._form(shape.last + 1).isdigit():
            return False
        limit = (self.published.year if self.published else 2030) + 40
        if not 1900 <= n <= limit:
            return False
        before = i - 1
        while self._form(before) in ("(", "«", '"', "“"):
            before -= 1
        if self._has(before, "notyear") or self._form(before) in ("-", "+", "ال", "/", ":"):
            return False
        if before >= 0 and self.tokens[before].kind == "number":
            return False
        if self._form(before) in _TIMELY or self._has(before, "bound"):
            return not self._counts(shape)
        if self._form(before) in ("و", "او") and before and self.tokens[before - 1].kind == "number":
            return not self._counts(shape)
        if before != i - 1 and self._form(shape.last) in (")", "»"):
            return True
        word = before >= 0 and self.tokens[before].kind == "word"
        return word and n % 50 != 0 and not self._counts(shape) and not self._is_verb(before)

    def _is_verb(self, i: int) -> bool:
        return _verb_tense(self._form(i)) != ""

    def _counts(self, shape: Shape) -> bool:
        """Whether the number counts the word after it: 2015 شخصا, 2003 أشخاص."""
        j = shape.last
        if j >= len(self.tokens) or self.tokens[j].kind == "mark":
            return self._form(j) in ("%", "$", "٪")
        t = self.tokens[j]
        if t.kind != "word":
            return False
        if shape.year % 100 > 10:
            return t.form.endswith("ا") and len(t.form) > 3 and not t.form.startswith("ال") and t.form not in _LITTLE
        return not (t.form in _LITTLE or t.form[:1] == "و" or t.form.startswith("ال") or _verb_tense(t.form))

    def _is_day_word(self, shape: Shape) -> bool:
        """Whether اليوم, أمس, غدا stands for its day: not اليوم "nowadays", بأمس الحاجة, اليوم الوطني."""
        first = self.tokens[shape.first]
        before, after = self._form(shape.first - 1), self._form(shape.last)
        word = senses(self._form(shape.last - 1))
        if first.form in ("بامس", "كامس", "بغد"):
            return False
        if shape.offset != 0 or shape.bare not in ("اليوم", "واليوم"):
            if after in ("القريب", "الحاجه") or before in ("بين",):
                return False
            return bool(word) or True
        if shape.last - shape.first > 1:
            return True
        if before in ("(", "«", '"') and after in (")", "»", '"'):
            return False
        if before in _NOT_TODAY_BEFORE or after in _NOT_TODAY_AFTER or self._has(shape.last, "ordinal"):
            return False
        if self._has(shape.last, "deixis") or self._has(shape.first - 1, "pointer"):
            return False
        return not self._is_nowadays(shape)

    def _is_nowadays(self, shape: Shape) -> bool:
        i = shape.first
        if self._form(i - 1) in ("", "\n", ".", "،", "«", '"') and self._form(i) == "واليوم":
            return True
        for k in range(i - 1, max(-1, i - 5), -1):
            if self._form(k) in ("اصبح", "اصبحت", "بات", "باتت", "صار", "صارت", "يعد", "نحن", "زال", "زالت"):
                return True
        return False

    def _is_weekday(self, shape: Shape) -> bool:
        before = self._form(shape.first - 1)
        if self._has(shape.first - 1, "notday"):
            return False
        t = self.tokens[shape.last - 1]
        alone = shape.last - shape.first == 1
        if alone and any(s.kind == "weekday" and s.alone == "no" for s in senses(t.form)):
            return before not in ("بين", "كلا", "كلي", "هذان", "هذين") and self._form(shape.last) not in ("معا",)
        return True

    def _is_name(self, shape: Shape) -> bool:
        """Whether a day or month without a year is what something is called: قوى 14 آذار, ثورة 25 يناير."""
        i = shape.first - 1
        while self._form(i) in ("«", '"', "“", "(", "ال", "و") or i == self.named_until and self._form(i) == "»":
            i -= 1
        if self._has(i, "namer") or i < self.named_until <= shape.first or self.named_until in (i, i + 1):
            self.named_until = shape.last
            return True
        return False

    def _is_feast_time(self, shape: Shape) -> bool:
        """A feast is a date after في or with a year, not in بمناسبة عيد الفطر."""
        if shape.deixis or shape.year or shape.year_ref:
            return True
        return self._form(shape.first - 1) in _TIMELY

    def _is_anchored(self, shape: Shape) -> bool:
        """Whether a distance is measured from the article's day: قبل عامين; not قبل عامين من وفاته."""
        after = self._form(shape.last)
        if shape.direction == "before" and after in ("من", "علي", "ان"):
            return False
        if shape.unit == "year" and shape.count >= 20 and shape.count % 10 == 0:
            return False
        if shape.direction == "after":
            return after not in ("من", "علي", "ان")
        return True

    # -- ahead or behind

    def _tense(self, shape: Shape) -> str:
        """`future`, `past` or empty, from the nearest verb or preposition that shows it, within the sentence."""
        i = shape.first
        sentence = self.page.sentences[self.page.sentence_of[i]] if self.page.sentences else None
        low = max(sentence.first if sentence else 0, i - _FAR)
        for k in range(i - 1, low - 1, -1):
            t = self.tokens[k]
            if t.kind != "word":
                continue
            if k == i - 1 and t.form in ("منذ", "مذ"):
                return "past"
            found = _tense_of(t.form)
            if found:
                return found
        high = min(sentence.last if sentence else 0, shape.last + 5)
        for k in range(shape.last, high):
            if self.tokens[k].kind == "word" and (found := _tense_of(self.tokens[k].form)) == "future":
                return found
        return ""


def _share_year(shape: Shape, after: list[Shape]) -> None:
    """In يناير وفبراير 2015 the year belongs to both."""
    if not after or not shape.month or shape.year or shape.year_ref or shape.deixis or shape.kind != "point":
        return
    other = after[0]
    near = shape.last <= other.first <= shape.last + 1
    if near and other.kind == "point" and other.month >= shape.month and other.calendar == shape.calendar:
        shape.year, shape.year_ref, shape.deixis = other.year, other.year_ref, other.deixis
        shape.year_times, shape.times = other.year_times, other.times


_TIMELY = frozenset(
    "في منذ حتي الي خلال بحلول قبل بعد من بين مطلع نهايه لعام للعام وفي ومنذ وحتي فمنذ او غايه لغايه بدايه اوائل".split()
)
_LITTLE = frozenset(
    "في من الي علي عن ان او ثم لكن حيث اذا بعد قبل حتي مع هو هي هذا هذه التي الذي لم لا ما كان كانت تم بين ضد لدي "
    "عندما حين بينما اثر كما ايضا مما فيما لما انها انه بعدما قبلما منذ خلال عبر نحو بسبب علما ب ل".split()
)
_NOT_TODAY_BEFORE = frozenset(
    "عين المصري صحيفه جريده موقع روسيا سوريا مصر حتي الي كل طوال طيله في لغه عالم نفس ذات ذلك ل لحد".split()
)
_NOT_TODAY_AFTER = frozenset(
    "التالي الوطني العالمي نفسه ذاته الواحد السابق الاخير الدولي الموعود قبل الدراسي المفتوح الاسود".split()
)


@lru_cache(maxsize=1 << 14)
def _particles(form: str) -> int:
    """How many letters of a conjunction or preposition stand before a word of time."""
    for s in senses(form):
        return int(s.conj) + (len(s.prep) if not (s.prep == "ل" and s.definite) else 1)
    return 0


@lru_cache(maxsize=1 << 16)
def _tense_of(form: str) -> str:
    for s in senses(form):
        if s.kind == "tense":
            return s.value
    return _verb_tense(form)


@lru_cache(maxsize=1 << 16)
def _verb_tense(form: str) -> str:
    """`past` for a perfect verb, `future` for one with سـ, empty for anything else (the imperfect shows neither)."""
    tenses = {
        ("future" if r.cut.future else r.entry.verb.tense)
        for r in look(form)
        if r.entry.verb is not None and not r.cut.suffix
    }
    if "future" in tenses or (form[:1] in "سوف" and _has_future(form)):
        return "future"
    if "perfect" in tenses and "masdar" not in tenses:
        return "past"
    return ""


def _has_future(form: str) -> bool:
    rest = form[1:] if form[0] in "وف" else form
    return len(rest) > 4 and rest[0] == "س" and rest[1] in "يتن" and not rest.startswith(_NOT_FUTURE)


_NOT_FUTURE = (
    "سياس", "سيار", "سيد", "سيطر", "سينا", "سيناريو", "سيول", "سيره", "سيادي", "ستين", "سترات",
    "ستوك", "ستيف", "ستار", "سيني", "سيري", "سيف", "سيل", "سيغ", "سنغ", "سنوات", "سنوي", "سنتين", "سنتيم", "سنين",
    "سنا", "سند", "سيرج", "سيسي", "سيمون", "سيستان", "سيبيريا", "ستراس", "ستاد", "سنجار", "سنه", "سيجار",
)  # fmt: skip
