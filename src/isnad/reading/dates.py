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
            if at and today is not None:
                self._go_on(shapes[at - 1], shape, today.year)
            moment = value_of(shape, Frame(today, prior, lambda s=shape: self._tense(s)))  # type: ignore[misc]
            if moment is None:
                continue
            span = self._span(shape)
            if prior is not None and at and self._side_by_side(shapes[at - 1], shape):
                moment = _agree(shapes[at - 1], shape, found, prior, moment)
            prior = moment
            found.append(Date(span, span.of(self.page.text), moment.text, moment.calendar))
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
            if shape.offset is None or not (shape.weekday or shape.year) or self.page.quote_of[shape.first] >= 0:
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
        if shape.kind == "year" and shape.bare:
            return self._is_year(shape)
        if shape.kind == "point" and shape.offset is not None and not (shape.weekday or shape.month):
            return self._is_day_word(shape)
        if shape.kind == "point" and shape.weekday and not shape.month and shape.offset is None:
            return self._is_weekday(shape) and not self._recurs(shape)
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
        if shape.year_last or shape.calendar != "gregorian":
            return True
        after = self._form(shape.last)
        if after in ("/", "-") and self._form(shape.last + 1).isdigit():
            return False
        if self.tokens[i].form != str(n) or after in ("%", ".", "٪") and self._form(shape.last + 1).isdigit():
            return False
        limit = (self.published.year if self.published else 2030) + 40
        if not 1900 <= n <= limit:
            return False
        before = i - 1
        while self._form(before) in ("(", "«", '"', "“"):
            before -= 1
        if self._form(before) == "/" and self._has(before - 1, "era"):
            return True  # 1436هـ/2015م
        if self._form(before) in ("،", ",") and self._form(before - 1).isdigit():
            return 1900 < _number(self._form(before - 1)) < 2100 and not self._counts(shape)
        if self._has(before, "notyear") or self._form(before) in ("-", "+", "ال", "/", ":"):
            return False
        if before >= 0 and self.tokens[before].kind == "number":
            return False
        if self._form(before) in ("في", "وفي", "منذ", "ومنذ", "حتي", "بحلول") and n % 100:
            return not self._form(shape.last).endswith("ا") or not self._counts(shape)
        if self._form(before) in _TIMELY or self._has(before, "bound"):
            return not self._counts(shape)
        if self._form(before) in ("و", "او") and before and self.tokens[before - 1].kind == "number":
            return not self._counts(shape)
        if before != i - 1 and self._form(shape.last) in (")", "»"):
            return True
        word = before >= 0 and self.tokens[before].kind == "word"
        if shape.bare == "era" and after.isdigit():
            return False  # 2000م2, a surface
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
            indefinite = not t.form.startswith(("ال", "و", "ل", "ب", "ك"))
            return t.form[-1:] in ("ا", "ه") and len(t.form) > 3 and indefinite and t.form not in _LITTLE
        return not (t.form in _LITTLE or t.form[:1] == "و" or t.form.startswith("ال") or _verb_tense(t.form))

    def _is_day_word(self, shape: Shape) -> bool:
        """Whether اليوم, أمس, غدا stands for its day: not اليوم "nowadays", بأمس الحاجة, اليوم الوطني."""
        first = self.tokens[shape.first]
        before, after = self._form(shape.first - 1), self._form(shape.last)
        if first.form in ("بامس", "كامس", "بغد"):
            return False
        if shape.offset != 0 or shape.bare not in ("اليوم", "واليوم"):
            if after in ("القريب", "الحاجه") or before == "بين":
                return False
            if shape.offset == 1:
                return self._is_tomorrow(shape)
            return True
        if shape.last - shape.first > 1:
            return True
        quote = self.page.quotes[self.page.quote_of[shape.first]] if self.page.quote_of[shape.first] >= 0 else None
        if before == "(" and after == ")" or (quote and quote.close == shape.last and quote.close - quote.open < 5):
            return False
        if _among(before, _NOT_TODAY_BEFORE) or after in _NOT_TODAY_AFTER or self._has(shape.last, "ordinal"):
            return False
        if self._has(shape.last, "deixis") or self._has(shape.first - 1, "pointer"):
            return False
        return not self._is_nowadays(shape)

    def _is_tomorrow(self, shape: Shape) -> bool:
        """Whether غدا is the next day: not in حزب الغد, لو فتحت غدا, سندينه غدا إن تكرر."""
        i = shape.first
        if shape.last - i == 1 and self._form(i) in ("الغد", "للغد", "والغد"):
            return False
        if self._form(shape.last) in ("ان", "اذا"):
            return False
        return all(self._form(k) not in ("لو", "ولو") for k in range(max(0, i - 6), i))

    def _is_nowadays(self, shape: Shape) -> bool:
        """Whether اليوم is "in our days": لكن العقوبات اليوم تنسف الطاولة, ما يحدث اليوم, نحن اليوم."""
        i = shape.first
        if self._form(i).startswith("بال"):
            return True
        verb_after = self._is_verb(shape.last)
        sentence = self.page.sentences[self.page.sentence_of[i]]
        quote = self.page.quote_of[i]
        opened = quote >= 0 and self.page.quotes[quote].open == i - 1
        if (i == sentence.first or opened or self._form(i - 1) in (":", "لكن", "و") or self._form(i)[0] == "و") and not verb_after:
            return True
        for k in range(i - 1, max(sentence.first - 1, i - 5), -1):
            form = self._form(k)
            if _among(form, _NOWADAYS):
                return True
            if i - k <= 3 and _among(form, _NOMINAL) and not verb_after:
                # أن تبدأ اليوم is a verb's clause; أن الشباب اليوم a noun's
                return not (self._imperfect(k + 1) and k + 2 == i and not self._imperfect(shape.last))
            if i - k <= 2 and form == "ما" and self._form(k + 1)[:1] in ("ي", "ت", "ن"):
                return True
        return False

    def _is_weekday(self, shape: Shape) -> bool:
        before = self._form(shape.first - 1)
        if self._has(shape.first - 1, "notday"):
            return False
        t = self.tokens[shape.last - 1]
        alone = shape.last - shape.first == 1
        if alone and any(s.kind == "weekday" and s.alone == "no" for s in senses(t.form)):
            return before not in ("بين", "كلا", "كلي", "هذان", "هذين") and self._form(shape.last) not in ("معا", "كانا", "هما")
        return True

    def _recurs(self, shape: Shape) -> bool:
        """Whether it is every such day: السبت والإثنين من كل أسبوع, كل خميس."""
        for k in range(shape.last, min(shape.last + 5, len(self.tokens) - 1)):
            if self._form(k) in ("كل", "بكل") and self._has(k + 1, "unit"):
                return True
        return False

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
        if after in ("،", ",") and self._form(shape.last + 1) == "من":
            after = "من"
        if shape.direction == "before" and after in ("من", "علي", "ان"):
            return False
        if shape.unit == "year" and shape.count >= 20 and shape.count % 10 == 0:
            return False
        if shape.direction == "after":
            quoted = self.page.quote_of[shape.first] >= 0
            near = shape.unit in ("day", "week") and shape.count <= 10
            if not near or quoted or after in ("من", "علي", "ان", "لكن", "بل"):
                return False
            return self._tense(shape) != "future" and _tense_of(after) != "future"
        return True

    # -- ahead or behind

    def _tense(self, shape: Shape) -> str:
        """`since`, `past`, `future` or empty, from the nearest preposition or verb that shows it, in the sentence."""
        i = shape.first
        if self._form(i - 1) in ("منذ", "مذ", "ومنذ"):
            return "since"
        bound = i - 2 if self._form(i - 1) in ("ذكري", "موعد", "حلول", "عيد", "نهايه") else i - 1
        if self._form(bound) in ("قبل", "وقبل", "قبيل") and self._form(bound - 1) != "من":
            return "future"
        sentence = self.page.sentences[self.page.sentence_of[i]]
        sent, quote = False, self.page.quote_of[i]
        for k in range(i - 1, max(sentence.first, i - _FAR) - 1, -1):
            t = self.tokens[k]
            if t.kind != "word":
                if t.form == ":" or (quote >= 0 and k == self.page.quotes[quote].open):
                    break
                continue
            if t.form in _RELATIVE:
                return "" if self._imperfect(k + 1) else "past"
            found = _tense_of(t.form)
            if found == "demand":
                return "future" if sent and i - k > 1 else "past"
            if found == "maybe":
                return "future" if self._imperfect(k + 1) else "past"
            if found == "past" and t.form == "لم" and _among(self._form(k - 1), _IF):
                return "future"
            if found == "present":
                return self._before_present(k, shape)
            if found:
                return found
            if k == sentence.first and t.form[0] == "ي" and len(t.form) > 3 and not senses(t.form):
                return "present"  # يرعى الأمير الاثنين: a sentence that begins with its verb
            sent = sent or t.form in ("الي", "ان", "بان") or t.form[:1] in "بل"
        return self._tense_after(shape, min(sentence.last, shape.last + 5))

    def _imperfect(self, k: int) -> bool:
        return self._form(k)[:1] in ("ي", "ت", "ن")

    def _before_present(self, k: int, shape: Shape) -> str:
        """An imperfect is read by the particle before it: لم يصل past, لن يصل and قد يصل future, كان يصل past."""
        before = self._form(k - 1)
        if before in ("لن", "قد", "سوف", "ان", "لا"):
            return "future"
        if before in ("لم", "كان", "كانت", "كانوا"):
            return "past"
        return "" if before in _RELATIVE or before == "ما" else "present"

    def _tense_after(self, shape: Shape, high: int) -> str:
        """No verb stands before the date: الخميس تعرفون كل شيء, يوم الثلاثاء سيجتمع."""
        for k in range(shape.last, high):
            t = self.tokens[k]
            if t.kind != "word":
                continue
            found = _tense_of(t.form)
            if found:
                return found if found in ("future", "past") else ""
            if k == shape.last and len(t.form) > 4 and t.form[0] in "يت" and t.form.endswith("ون"):
                return "future"
        return ""


def _agree(before: Shape, shape: Shape, found: list[Date], prior: Moment, moment: Moment) -> Moment:
    """One day told twice has one value.

    The Gregorian day wins where the sighted moon differs from Umm al-Qura by a day or two; a full date beside the
    bare name of its weekday says which week.
    """
    if len(prior.text) != 10 or len(moment.text) != 10:
        return moment
    named = before.weekday and not (before.month or before.deixis or before.offset is not None)
    if named and shape.month and moment.stretch[0].isoweekday() == before.weekday:
        found[-1] = msgspec.structs.replace(found[-1], value=moment.text)
    if before.calendar == shape.calendar or abs(prior.stretch[0] - moment.stretch[0]) > timedelta(2):
        return moment
    if moment.calendar == "gregorian" and before.month:
        found[-1] = msgspec.structs.replace(found[-1], value=moment.text)
    elif prior.calendar == "gregorian":
        return Moment(prior.text, prior.stretch, moment.calendar)
    return moment


def _among(form: str, words: frozenset[str]) -> bool:
    """Whether a word, with or without و or ف before it, is one of these."""
    return form in words or (form[:1] in ("و", "ف") and form[1:] in words)


def _number(form: str) -> int:
    return int(form) if form.isdigit() and len(form) < 5 else 0


_IF = frozenset(("اذا", "ان", "ما"))
_RELATIVE = frozenset("الذي التي الذين اللذين اللتين اللذان".split())
_SIDE_BY_SIDE = frozenset(("(", ")", "/", "-", "–", "،", "الموافق", "["))


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
_NOWADAYS = frozenset("اصبح اصبحت بات باتت صار صارت يعد تعد نعد نحن اننا اننا انا زال زالت يزال تزال الحاجه بحاجه".split())
_NOMINAL = frozenset("ان لان بان لكن انه انها بانه بانها لانه لانها".split())
_NOT_TODAY_BEFORE = frozenset(
    "عين المصري صحيفه جريده موقع روسيا سوريا مصر حتي الي كل طوال طيله في لغه عالم نفس ذات ذلك ل لحد".split()
)
_NOT_TODAY_AFTER = frozenset(
    "التالي الوطني العالمي نفسه ذاته الواحد السابق الاخير الدولي الموعود قبل الدراسي المفتوح الاسود هو هي هم كيف".split()
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
    if "future" in tenses or _has_future(form):
        return "future"
    if "perfect" in tenses and "masdar" not in tenses:
        return "past"
    return ""


def _has_future(form: str) -> bool:
    rest = form[1:] if form[:1] in ("و", "ف") else form
    return len(rest) > 4 and rest[0] == "س" and rest[1] in "يتن" and not rest.startswith(_NOT_FUTURE)


_NOT_FUTURE = (
    "سياس", "سيار", "سيد", "سيطر", "سينا", "سيناريو", "ستريت", "ستيل", "ستيو", "ستون", "سيول", "سيره", "سيادي", "ستين", "سترات",
    "ستوك", "ستيف", "ستار", "سيني", "سيري", "سيف", "سيل", "سيغ", "سنغ", "سنوات", "سنوي", "سنتين", "سنتيم", "سنين",
    "سنا", "سند", "سيرج", "سيسي", "سيمون", "سيستان", "سيبيريا", "ستراس", "ستاد", "سنجار", "سنه", "سيجار",
)  # fmt: skip
