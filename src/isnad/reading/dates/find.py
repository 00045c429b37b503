"""Dates: every expression that places something in time, with the day, month, year or interval that it means.

`grammar.py` reads the shape of an expression, `doubts.py` leaves out what only looks like one,
`tense.py` reads from the words around whether a day lies ahead or behind, `values.py` works out the
value. `يوم الثلاثاء` in a paper of Wednesday 2015-07-22 is 2015-07-21; after سيجتمع, "will meet", it is
2015-07-28.
"""

from __future__ import annotations

from datetime import date, timedelta
from functools import partial

import msgspec

from isnad.reading.dates.doubts import Doubts
from isnad.reading.dates.grammar import Grammar
from isnad.reading.dates.shapes import Shape, bare_weekday
from isnad.reading.dates.tense import Around
from isnad.reading.dates.values import Frame, Moment, value_of
from isnad.reading.dates.words import senses
from isnad.records import Date
from isnad.spans import Span
from isnad.text.folding import letter_offsets
from isnad.text.kept import NO_WORD, kept
from isnad.text.tokens import Page

__all__ = ["find_dates"]

# How far from its publication the day of an article first is looked for.
_BESIDE = (timedelta(0), timedelta(-1), timedelta(1))
# The kinds of words that tell a time only together with the word right behind them: هذا اليوم، قبل شهر.
_LEADING = frozenset(("pointer", "bound", "function", "nottoday"))
_SIDE_BY_SIDE = frozenset(("(", ")", "/", "-", "–", "،", "الموافق", "["))


def find_dates(page: Page, published: date | None) -> tuple[Date, ...]:
    """The expressions of time of a page, in text order, not overlapping; empty when it has none.

    Spans are raw. A value is an ISO 8601 date (`2015-07-21`), month (`2015-07`), year (`2015`) or interval
    (`2015-07-18/2015-07-24`), always Gregorian; `calendar` is that of the words. Without `published` only
    what the article fixes by itself is given: nothing is guessed.
    """
    return tuple(_Finder(page, published).run())


class _Finder:
    def __init__(self, page: Page, published: date | None) -> None:
        self.page = page
        self.tokens = page.tokens
        self.grammar = Grammar(page)
        self.around = Around(page)
        self.published = published

    def run(self) -> list[Date]:
        doubts = Doubts(self.around, self.published)
        shapes = [s for s in self._shapes() if doubts.is_date(s)]
        today = self._reference_day(shapes)
        found: list[Date] = []
        before: Shape | None = None
        prior: Moment | None = None
        for at, shape in enumerate(shapes):
            _share_year(shape, shapes[at + 1 : at + 2])
            if before is not None and today is not None:
                self._go_on(before, shape, today.year)
            moment = value_of(shape, Frame(today, prior, partial(self.around.tense, shape)))
            if moment is None:
                continue
            if prior is not None and before is not None and self._side_by_side(before, shape):
                moment = _agree(before, shape, found, prior, moment)
            span = self._span(shape)
            found.append(Date(span, span.of(self.page.text), moment.text, moment.calendar))
            before, prior = shape, moment
        return found

    def _go_on(self, before: Shape, shape: Shape, this_year: int) -> None:
        """In a tale of years ago the year is told once: في 24 فبراير 1981 ... ثم في 9 مارس."""
        if not (before.month and before.year and before.calendar == shape.calendar == "gregorian"):
            return
        if not shape.month or shape.kind != "point" or shape.year or shape.year_ref or shape.deixis:
            return
        near = self.page.sentence_of[shape.first] - self.page.sentence_of[before.first] <= 1
        if near and before.year <= this_year - 2 and before.month <= shape.month:
            shape.year = before.year

    def _side_by_side(self, before: Shape, shape: Shape) -> bool:
        """Whether two dates may be one day told twice: 26 رمضان (11 جوان), يوم الأحد (10 شوال)."""
        between = [t.form for t in self.tokens[before.last : shape.first]]
        return len(between) <= 3 and all(b in _SIDE_BY_SIDE for b in between)

    def _shapes(self) -> list[Shape]:
        starts = [
            i
            for i, word in enumerate(self.page.memories)
            if word.begins_date or (word is NO_WORD and self.tokens[i].kind == "number")
        ]
        out: list[Shape] = []
        last = 0
        for i in starts:
            shape = self.grammar.expression(i) if i >= last and not self._led_to_none(i) else None
            if shape is not None and shape.last > i:
                out.append(shape)
                last = shape.last
        return out

    def _led_to_none(self, i: int) -> bool:
        """Whether token `i` but leads to a word of time and none is right behind it: هذا البلد، منذ فتحها."""
        kinds = self.grammar.kinds
        if not kinds[i] or not _LEADING.issuperset(kinds[i]):
            return False
        return i + 1 >= len(kinds) or not (kinds[i + 1] or self.tokens[i + 1].kind == "number")

    def _span(self, shape: Shape) -> Span:
        """The raw span, without the و ل ب glued to the first word."""
        span = self.page.span(shape.first, shape.last)
        first = self.tokens[shape.first]
        skip = _particles(first.form) if first.kind == "word" else 0
        return Span(first.start + letter_offsets(first.text)[skip], span.end) if skip else span

    def _reference_day(self, shapes: list[Shape]) -> date | None:
        """The day on which the article speaks.

        A copy printed days later still says اليوم الأحد of its own Sunday: where اليوم or أمس stands
        beside a weekday or a full date, it shows that day, if it lies in the week before the
        publication, or on the next day: a page of the evening carries the date of its paper or of the eve.
        """
        for shape in shapes:
            if (
                shape.offset is None
                or not (shape.weekday or shape.year)
                or self.page.quote_of[shape.first] >= 0
            ):
                continue
            if self.published is not None and shape.weekday and not shape.days:
                wanted = (shape.weekday - shape.offset - 1) % 7
                for step in _BESIDE:
                    ordinal = self.published.toordinal() + step.days  # may lie before the first day
                    if ordinal > 0 and date.fromordinal(ordinal).weekday() == wanted:
                        return date.fromordinal(ordinal)
            moment = value_of(shape, Frame(self.published, None, lambda: ""))
            if moment is None:
                continue
            day = moment.stretch[0] - timedelta(shape.offset)
            if self.published is None:
                return day if shape.year else None
            if timedelta(0) <= self.published - day < timedelta(7):
                return day
        return self.published


def _agree(before: Shape, shape: Shape, found: list[Date], prior: Moment, moment: Moment) -> Moment:
    """One day told twice has one value.

    The Gregorian day wins where the sighted moon differs from Umm al-Qura by a day or two; a full date
    beside the bare name of its weekday says which week.
    """
    if len(prior.text) != 10 or len(moment.text) != 10:
        return moment
    if bare_weekday(before) and shape.month and moment.stretch[0].isoweekday() == before.weekday:
        found[-1] = msgspec.structs.replace(found[-1], value=moment.text)
    if before.calendar == shape.calendar or abs(prior.stretch[0] - moment.stretch[0]) > timedelta(2):
        return moment
    if moment.calendar == "gregorian" and before.month:
        found[-1] = msgspec.structs.replace(found[-1], value=moment.text)
    elif prior.calendar == "gregorian":
        return Moment(prior.text, prior.stretch, moment.calendar)
    return moment


def _share_year(shape: Shape, after: list[Shape]) -> None:
    """In يناير وفبراير 2015 the year belongs to both, in السبت والأحد الماضيين the week."""
    if after and bare_weekday(shape) and after[0].weekday and shape.last == after[0].first:
        shape.deixis = after[0].deixis
    if not after or not shape.month or shape.year or shape.year_ref or shape.deixis or shape.kind != "point":
        return
    other = after[0]
    near = shape.last <= other.first <= shape.last + 1
    if near and other.kind == "point" and other.month >= shape.month and other.calendar == shape.calendar:
        shape.year, shape.year_ref, shape.deixis = other.year, other.year_ref, other.deixis
        shape.year_times, shape.times = other.year_times, other.times


@kept
def _particles(form: str) -> int:
    """How many letters of a conjunction or preposition stand before a word of time."""
    for s in senses(form):
        return int(s.conj) + (len(s.prep) if not (s.prep == "ل" and s.definite) else 1)
    return 0
