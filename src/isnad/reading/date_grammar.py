"""The shapes that expressions of time take in Arabic news, read off the tokens; what day they mean is decided in
`dates.py`.

Each rule begins at one token and looks right only. A shape may be one point (مساء أمس الخميس 23 يوليو), a period
(مطلع العام المقبل), a distance (قبل يومين) or two points with a word of range between them.
Forms after the style guides of Reuters Arabic and of Al Jazeera, and what the press of six regions prints.
"""

from __future__ import annotations

from functools import lru_cache

import msgspec

from isnad.reading.date_words import Sense, senses
from isnad.records import Calendar
from isnad.text.tokens import Token

__all__ = ["Grammar", "Shape", "begins"]

_FIRST = frozenset(
    "month weekday day daypart part unit share season decade feast pointer ordinal tens bound yearword monthword".split()
)
_DASHES = frozenset("-–—")
_GLUE = frozenset("-–—/،,")
_RANGE = frozenset(("الي", "حتي", "وحتي", "والي", "لغايه"))


class Shape(msgspec.Struct):
    """What an expression says, before any day is worked out; `[first, last)` are its tokens.

    `deixis` and `year_ref` are past, next, this, same or empty; `times` is 2 in قبل الماضي, "before last".
    """

    first: int
    last: int
    kind: str = "point"
    offset: int | None = None
    weekday: int = 0
    weekday2: int = 0
    days: tuple[int, ...] = ()
    month: int = 0
    calendar: Calendar = "gregorian"
    year: int = 0
    year_last: int = 0
    deixis: str = ""
    times: int = 1
    year_ref: str = ""
    year_times: int = 1
    part: str = ""
    unit: str = ""
    count: int = 0
    direction: str = ""
    size: int = 0
    index: int = 0
    bare: str = ""
    other: Shape | None = None
    """The second end of a range, or the same day in another calendar when `kind` is `twice`."""


@lru_cache(maxsize=1 << 16)
def begins(form: str) -> bool:
    """Whether a folded word can be the first of an expression of time."""
    return any(
        s.kind in _FIRST
        and (s.kind != "bound" or s.value in ("since", "before", "after"))
        or (s.kind == "cardinal" and s.definite)
        for s in senses(form)
    )


class Grammar:
    """The rules over the tokens of one page."""

    def __init__(self, tokens: tuple[Token, ...]) -> None:
        self.tokens = tokens
        self.size = len(tokens)

    # -- looking at one token

    def form(self, i: int) -> str:
        return self.tokens[i].form if 0 <= i < self.size else ""

    def sense(self, i: int, kind: str) -> Sense | None:
        """The first sense of that kind of the word at `i`, if the words after it complete its name."""
        if not 0 <= i < self.size or self.tokens[i].kind != "word":
            return None
        for s in senses(self.tokens[i].form):
            if s.kind == kind and all(self.form(i + 1 + n) == word for n, word in enumerate(s.rest)):
                return s
        return None

    def number(self, i: int) -> int:
        """The value of a plain number token, else -1."""
        if 0 <= i < self.size and self.tokens[i].kind == "number":
            form = self.tokens[i].form
            if form.isdigit() and len(form) <= 4:
                return int(form)
        return -1

    def word_in(self, i: int, words: frozenset[str] | tuple[str, ...]) -> bool:
        return self.form(i) in words

    # -- the rules

    def expression(self, i: int) -> Shape | None:
        """The expression of time that begins at token `i`, else None."""
        for rule in (self.ago, self.parted, self.feast, self.point, self.period):
            shape = rule(i)
            if shape is not None:
                return self._with_range(shape)
        return None

    def _with_range(self, shape: Shape) -> Shape:
        """من 5 مارس إلى 10 أبريل, "from 5 March to 10 April": two points with a word of range between them."""
        if shape.kind not in ("point", "year") or shape.offset is not None or shape.part:
            return shape
        j = shape.last
        dash = self.word_in(j, _DASHES)
        between = self.form(shape.first - 1) in ("بين", "وبين") or (
            self.form(shape.first - 2) in ("بين", "وبين") and self.sense(shape.first - 1, "yearword") is not None
        )
        if self.word_in(j, _RANGE) or dash:
            j += 1
        elif between and self.form(j) == "و":
            j += 1
        elif not (between and self.form(j)[:1] == "و" and len(self.form(j)) > 3):
            return shape
        other = self.point(j) or self.year(j)
        if other is None or other.kind != shape.kind or other.offset is not None:
            return shape
        if dash and (bool(other.days) != bool(shape.days) or bool(other.month) != bool(shape.month)):
            return shape
        if shape.weekday and not shape.days and other.days:
            return shape
        shape.other = other
        shape.last = other.last
        return shape

    def ago(self, i: int) -> Shape | None:
        """قبل يومين, "two days ago"; منذ أربعة أشهر, "since four months"; بعد أسبوع, "after a week"."""
        bound = self.sense(i, "bound")
        if bound is None or bound.value not in ("since", "before", "after") or bound.definite:
            return None
        j = i + 1
        about = False
        while self.sense(j, "about") is not None and j < i + 4:
            about = True
            j += 1
        count, j = self.count(j)
        unit = self.sense(j, "unit")
        if unit is None or unit.definite or unit.prep or unit.conj:
            return None
        name, _, many = unit.value.partition(":")
        if name not in ("day", "week", "month", "year"):
            return None
        if many == "n":
            if count <= 0:
                return None
        elif count <= 0:
            count = int(many)
            if self.number(j + 1) > 1000 or any(self.sense(j + 1, k) for k in ("month", "weekday", "day", "deixis")):
                return None  # منذ عام 2003, منذ شهر مارس, منذ يوم السبت
        j += 1
        if self.form(j) in ("واحد", "واحده"):
            j += 1
        return Shape(i, j, "ago", unit=name, count=count, direction=bound.value, bare="about" if about else "")

    def count(self, j: int) -> tuple[int, int]:
        """A count of days, months or years and the token after it; -1 when there is none."""
        n = self.number(j)
        if n >= 0:
            return n, j + 1
        cardinal = self.sense(j, "cardinal")
        tens = self.sense(j, "tens")
        if cardinal is not None and not cardinal.definite:
            nxt = self.sense(j + 1, "teen")
            if nxt is not None and not nxt.definite and not nxt.conj and cardinal.number < 10:
                return cardinal.number + 10, j + 2
            nxt = self.sense(j + 1, "tens")
            if nxt is not None and nxt.conj:
                return cardinal.number + nxt.number, j + 2
            return cardinal.number, j + 1
        if tens is not None and not tens.definite:
            return tens.number, j + 1
        return -1, j

    def parted(self, i: int) -> Shape | None:
        """مطلع يوليو, "the start of July"; نهاية الشهر الجاري; غرة رجب, "the first of Rajab"."""
        part = self.sense(i, "part")
        if part is None:
            return None
        j = i + 1
        while self.form(j) in ("من", "شهر", "هذا", "هذه") and j < i + 3:
            if self.form(j) in ("هذا", "هذه"):
                break
            j += 1
        inner = self.month_point(j, True) or self.period(j, True)
        if inner is None:
            share = self.share(i)
            return share
        inner.first = i
        inner.part = part.value
        if inner.kind == "year":
            inner.bare = ""
        return inner

    def feast(self, i: int) -> Shape | None:
        """عيد الأضحى, "the feast of the sacrifice", with what fixes its year."""
        s = self.sense(i, "feast")
        if s is None:
            return None
        month, _, day = s.value.partition("-")
        shape = Shape(i, i + 1 + len(s.rest), "feast", month=int(month), days=(int(day),))
        shape.calendar = s.calendar  # type: ignore[assignment]
        self._deixis(shape)
        if not shape.deixis:
            self._year_tail(shape)
        return shape

    # -- points

    def point(self, i: int) -> Shape | None:
        """A day, or a month: [part of the day] [أمس] [weekday] [day month [year]] [المقبل]."""
        shape = Shape(i, i)
        j = self._daypart(i)
        had_part = j > i
        j = self._offset(j, shape)
        j = self._weekday(j, shape)
        k = j
        if shape.offset is not None or shape.weekday:
            shape.last = j
            while self.form(k) in ("،", ",", "الموافق", "المصادف", "بتاريخ", "-", "–") and k < j + 2:
                k += 1
        if not (shape.offset is not None or shape.weekday) and self.form(k) in ("يوم", "اليوم", "تاريخ", "بتاريخ", "نهار"):
            k += 1
        if self._calendar_day(k, shape):
            self._twice(shape)
            return shape
        if shape.offset is not None or shape.weekday:
            return shape
        if had_part:
            return None
        return self.month_point(i, False)

    def _daypart(self, i: int) -> int:
        """مساء، فجر، في الساعات الأولى من صباح: the token after a part of a day."""
        j = i
        if self.form(j) == "منتصف" and self.sense(j + 1, "daypart") is not None:
            j += 1
        part = self.sense(j, "daypart")
        if part is None or self.form(j) == "الليله":
            return i
        while j < i + 6:
            s = self.sense(j, "daypart")
            if (s is not None and self.form(j) != "الليله") or (j > i and self.sense(j, "hour") is not None):
                j += 1
            elif j > i and self.form(j) == "من" and j + 1 < self.size:
                j += 1
            else:
                break
        return j

    def _offset(self, j: int, shape: Shape) -> int:
        """أمس، أول من أمس، أمس الأول، بعد غد، اليوم، الليلة قبل الماضية."""
        k = j + 1 if self.form(j) in ("يوم", "ويوم", "ليله", "نهار") else j
        form = self.form(k)
        if form in ("اول", "واول"):
            k2 = k + 2 if self.form(k + 1) == "من" else k + 1
            day = self.sense(k2, "day")
            if day is not None and day.number == -1 and not day.conj:
                shape.offset = -2
                return k2 + 1
        if form in ("قبل", "بعد"):
            k += self.form(k + 1) == "يوم"
            day = self.sense(k + 1, "day")
            if day is not None and day.number == (-1 if form == "قبل" else 1) and not day.conj and not day.prep:
                shape.offset = 2 * day.number
                return k + 2
        day = self.sense(k, "day")
        if day is None:
            return j
        if day.value == "0" and k > j:
            return j
        shape.offset = day.number
        shape.bare = self.form(k)
        k += 1
        if day.number == -1 and self.form(k) in ("الاول", "الاولي"):
            shape.offset = -2
            k += 1
        elif form.endswith("الليله"):
            if self.form(k) == "الماضيه":
                shape.offset = -1
                k += 1
            elif self.form(k) == "قبل" and self.form(k + 1) == "الماضيه":
                shape.offset = -2
                k += 2
        return k

    def _weekday(self, j: int, shape: Shape) -> int:
        """(يوم) الخميس، with a second day for a night between two, and with what says which week."""
        k = j
        paren = shape.offset is not None and self.form(k) == "("
        if paren:
            k += 1
        elif shape.offset is not None and self.form(k) in ("،", ",") and self.form(k + 2) in ("،", ","):
            k += 1
        said_day = self.sense(k, "unit") is not None and self.form(k) in ("يوم", "ويوم", "ليوم", "بيوم")
        if said_day:
            k += 1
        day = self.sense(k, "weekday")
        if day is None or not (day.definite or said_day):
            return j
        if paren and self.form(k + 1) != ")":
            return j
        shape.weekday = day.number
        k += 1
        if paren:
            shape.last = k + 1
            return k + 1
        night = self.form(shape.first) in ("ليل", "ليله", "وليل", "وليله", "الليله", "منتصف")
        if night:
            k2 = k + 1 if self.form(k) in ("-", "/", "–") else k
            second = self.sense(k2, "weekday")
            if second is not None and second.definite and second.number == day.number % 7 + 1 and not second.prep:
                shape.weekday2 = second.number
                k = k2 + 1
        shape.last = k
        self._deixis(shape)
        return shape.last

    def _deixis(self, shape: Shape) -> None:
        """الماضي، المقبل، الجاري، قبل الماضي after a name of a day, month or period."""
        j = shape.last
        times = 1
        if self.form(j) in ("قبل", "بعد") and self.sense(j + 1, "deixis") is not None:
            times = 2
            j += 1
        s = self.sense(j, "deixis")
        if s is None or s.conj or s.prep:
            return
        if not s.definite and s.value != "same":
            return
        if times == 2 and s.value not in ("past", "next"):
            return
        shape.deixis = s.value
        shape.times = times
        shape.last = j + 1

    def _calendar_day(self, j: int, shape: Shape) -> bool:
        """A day of a month (20 - 21 أغسطس 2015, الحادي والعشرين من تموز), of this month (24 الجاري), or in figures."""
        if self._in_figures(j, shape):
            return True
        if self.form(j - 1) in ("شهر", "لشهر"):
            return False
        k = j + 1 if self.form(j) == "ال" and self.number(j + 1) > 0 else j
        days, k = self._days(k)
        if not days:
            return False
        said_from = self.form(k) == "من"
        if said_from:
            k += 1
        said_month = self.form(k) in ("شهر", "لشهر")
        k2 = k + 1 if said_month else k
        k2 = k2 + 1 if self.form(k2) == "/" else k2
        paren = self.form(k2) == "(" and self.form(k2 + 2) == ")"
        found = self._month(k2 + paren)
        if found is not None:
            month, k2 = found
            k2 += paren
            goal = month.value == "صفر" and not (said_from or said_month or shape.weekday)
            if not month.definite or month.value == "محرم":
                shape.days = days
                shape.month = month.number
                shape.calendar = month.calendar  # type: ignore[assignment]
                shape.last = k2
                self._alias(shape)
                self._year_tail(shape)
                if not shape.year and not shape.deixis:
                    self._deixis(shape)
                if not shape.year and shape.deixis:
                    self._year_tail(shape)
                # ثلاثة أهداف: 3/صفر, "three-nil"
                return not goal or bool(shape.year or shape.deixis)
        return self._day_of_this_month(k, days, said_from, shape)

    def _day_of_this_month(self, k: int, days: tuple[int, ...], said_from: bool, shape: Shape) -> bool:
        probe = Shape(k, k)
        if said_from and self.form(k) in ("الشهر", "هذا"):
            probe.last = k + 1 + (self.form(k) == "هذا")
            if self.form(k) == "هذا":
                if self.form(k + 1) != "الشهر":
                    return False
                probe.deixis = "this"
            else:
                self._deixis(probe)
                probe.deixis = probe.deixis or "this"
        else:
            self._deixis(probe)
            if said_from or probe.times != 1 or probe.deixis not in ("this", "next", "past"):
                return False
            if self.tokens[k - 1].kind != "number":
                return False
        shape.days = days
        shape.unit = "month"
        shape.kind = "monthday"
        shape.deixis = probe.deixis
        shape.times = probe.times
        shape.last = probe.last
        return True

    def _days(self, j: int) -> tuple[tuple[int, ...], int]:
        """One or two days of a month, in figures or words, and the token after them."""
        first, k = self._day(j)
        if not first:
            return (), j
        m = k
        form = self.form(m)
        if form in ("-", "–", "و", "او", "الي", "حتي"):
            m += 1
        elif not (form[:1] == "و" and (self.sense(m, "ordinal") or self.sense(m, "tens"))):
            return (first,), k
        second, m2 = self._day(m)
        n = m2
        while self.form(n) in ("من", "شهر", "(", "/") and n < m2 + 3:
            n += 1
        if second > first and self._month(n):
            return (first, second), m2
        return (first,), k

    def _day(self, j: int) -> tuple[int, int]:
        """The number of a day (1-31) and the token after it, or 0."""
        k = j + 1 if self.form(j) == "ال" else j
        n = self.number(k)
        if n >= 0:
            return (n, k + 1) if 1 <= n <= 31 else (0, j)
        ordinal = self.sense(j, "ordinal")
        if ordinal is not None:
            teen = self.sense(j + 1, "teen")
            if teen is not None and not teen.definite and not teen.conj:
                return ordinal.number + 10, j + 2
            tens = self.sense(j + 1, "tens")
            if tens is not None and tens.conj and ordinal.number + tens.number <= 31:
                return ordinal.number + tens.number, j + 2
            return ordinal.number, j + 1
        tens = self.sense(j, "tens")
        if tens is not None and tens.number <= 30 and tens.definite:
            return tens.number, j + 1
        return 0, j

    def _in_figures(self, j: int, shape: Shape) -> bool:
        """24 / 7 / 1437هـ, 14-9-2022, 22.07.2015, 2015/7/24."""
        t = self.tokens[j] if j < self.size else None
        if t is None or t.kind != "number":
            return False
        parts = t.form.split(".")
        k = j + 1
        if len(parts) == 1:
            sep = self.form(k)
            if sep not in ("/", "-", "–", "\\") or self.form(k + 2) != sep:
                return False
            parts = [t.form, self.form(k + 1), self.form(k + 3)]
            k += 4
        if len(parts) != 3 or not all(p.isdigit() for p in parts):
            return False
        a, b, c = (int(p) for p in parts)
        if len(parts[0]) == 4:
            year, month, day = a, b, c
        elif len(parts[2]) == 4:
            day, month, year = a, b, c
        else:
            return False
        if month > 12 >= day:
            day, month = month, day
        if not (1 <= month <= 12 and 1 <= day <= 31):
            return False
        shape.last = k
        calendar = self._era(shape)
        if not calendar:
            calendar = "hijri" if 1300 < year < 1500 else "gregorian"
        if calendar == "gregorian" and not 1000 <= year <= 2200:
            return False
        shape.days, shape.month, shape.year = (day,), month, year
        shape.calendar = calendar  # type: ignore[assignment]
        return True

    def _era(self, shape: Shape) -> str:
        """م، هـ after a year: the calendar that it names, or empty; the shape grows over it."""
        s = self.sense(shape.last, "era")
        if s is None or s.conj:
            return ""
        shape.last += 1
        return s.value

    # -- months

    def _month(self, j: int) -> tuple[Sense, int] | None:
        """A name of a month and the token after it."""
        s = self.sense(j, "month")
        return None if s is None else (s, j + 1 + len(s.rest))

    def _alias(self, shape: Shape) -> bool:
        """The second name of the same month: تموز/يوليو, يوليو (تموز), يوليو تموز, حزيران /يونيو."""
        j = shape.last
        found = False
        while True:
            k = j
            paren = self.form(k) == "("
            if paren or self.form(k) in ("/", "-", "–"):
                k += 1
            month = self._month(k)
            if month is None or month[0].number != shape.month or month[0].calendar != shape.calendar:
                if self.form(j) == "/" and month is None and j + 2 < self.size and self.tokens[j + 1].kind == "word":
                    # a second name that is misspelt: حزيران/بونيو
                    after = self.number(j + 2)
                    if after > 1000 or self.form(j + 2) in ("من", "عام", "الماضي", "المقبل"):
                        shape.last = j + 2
                return found
            k = month[1]
            if paren:
                if self.form(k) != ")":
                    return found
                k += 1
            j = shape.last = k
            found = True

    def month_point(self, i: int, strong: bool) -> Shape | None:
        """A month with or without its year; `strong` when a word before it already speaks of time."""
        j = i
        if self.form(j) in ("شهر", "وشهر", "لشهر", "بشهر") or self.sense(j, "monthword") is not None:
            strong = True
            j += 1
        paren = self.form(j) == "(" and self.form(j + 2) == ")"
        if paren:
            j += 1
        found = self._month(j)
        if found is None:
            return None
        month, k = found
        if month.definite and month.calendar != "hijri":
            return None
        if paren:
            k += 1
        elif i == j and self.form(i - 1) == "(" and self.form(k) == ")":
            after = self.sense(k + 1, "deixis")
            if self.number(k + 1) > 1000 or (after is not None and after.definite):
                i, k = i - 1, k + 1
        shape = Shape(i, k, month=month.number)
        shape.calendar = month.calendar  # type: ignore[assignment]
        strong = self._alias(shape) or strong
        self._deixis(shape)
        before = shape.last
        self._year_tail(shape)
        strong = strong or shape.last > before or bool(shape.deixis)
        if not strong and not self._may_stand_alone(i, month):
            return None
        return shape

    def _may_stand_alone(self, i: int, month: Sense) -> bool:
        if month.alone == "yes":
            return True
        if month.alone != "prep":
            return False
        if month.conj and any(s.kind == "month" for s in senses(self.form(i - 1))):
            return True  # شهري رجب وشعبان
        if month.prep or month.conj:
            return False
        bound = self.sense(i - 1, "bound")
        return bound is not None and bound.value not in ("from", "between")

    def _year_tail(self, shape: Shape) -> None:
        """من عام 2014, لعام 2015, ، 2015, 2015م, من العام الماضي after a day or a month."""
        j = shape.last
        if self.form(j) in ("،", ",", "/", "-", "–") and self.number(j + 1) > 1000 and self.number(j + 2) < 0:
            j += 1
        elif self.form(j) == "من":
            j += 1
        unit = self.sense(j, "unit")
        if unit is not None and unit.value == "year:1":
            n = self.number(j + 1)
            if n > 1000:
                self._set_year(shape, n, j + 2)
                return
            probe = Shape(j, j + 1)
            self._deixis(probe)
            if unit.definite and probe.deixis:
                shape.year_ref, shape.year_times, shape.last = probe.deixis, probe.times, probe.last
            return
        pointer = self.sense(j, "pointer")
        if pointer is not None:
            unit = self.sense(j + 1, "unit")
            if unit is not None and unit.value == "year:1" and unit.definite:
                shape.year_ref, shape.last = pointer.value, j + 2
            return
        n = self.number(j)
        if n > 1000 and (self.form(j - 1) != "من" or 1900 < n < 2100):
            self._set_year(shape, n, j + 1)

    def _set_year(self, shape: Shape, n: int, after: int) -> bool:
        low, high = (1300, 1500) if shape.calendar != "gregorian" else (1000, 2150)
        if not low < n < high:
            return False
        shape.year = n
        shape.last = after
        self._era(shape)
        return True

    def _twice(self, shape: Shape) -> None:
        """19 محرم 1441هـ الموافق 18 سبتمبر 2019م: one day told in two calendars is one expression."""
        j = shape.last
        if self.sense(j, "equals") is None:
            return
        j += 1
        if self.form(j) in ("ل", "يوم", "لـ"):
            j += 1
        other = Shape(j, j)
        if self._calendar_day(j, other) and other.month:
            shape.last = other.last
            if other.calendar == "gregorian" or not shape.year:
                shape.days, shape.month, shape.calendar = other.days, other.month, other.calendar
                shape.year, shape.deixis, shape.year_ref = other.year or 0, other.deixis, other.year_ref

    # -- periods

    def period(self, i: int, strong: bool = False) -> Shape | None:
        """A week, month, season, share, year, decade or century; `strong` after مطلع, نهاية and the like."""
        for rule in (self.share, self.decade, self.season, self.year, self.counted):
            shape = rule(i)
            if shape is not None:
                return shape
        return self.unit(i, strong)

    def unit(self, i: int, strong: bool) -> Shape | None:
        """العام الماضي، هذا الأسبوع، نفس الشهر، الشهر نفسه; the bare الشهر only after نهاية and the like."""
        pointer = self.sense(i, "pointer")
        j = i + 1 if pointer is not None else i
        unit = self.sense(j, "unit")
        if unit is None or not unit.definite or not unit.value.endswith(":1"):
            return None
        shape = Shape(i, j + 1, "unit", unit=unit.value[:-2])
        if pointer is not None:
            shape.deixis = pointer.value
            if shape.unit == "day" and pointer.value == "this":
                shape.kind = "anniversary"
                self._year_tail(shape)
                return shape if shape.year else None
            return self._same_period(shape)
        kind = self.sense(shape.last, "yearkind") if shape.unit == "year" else None
        if kind is not None and kind.definite:
            shape.last += 1
            if kind.value:
                shape.calendar = kind.value  # type: ignore[assignment]
        self._deixis(shape)
        if shape.unit == "year" and shape.deixis and self.number(shape.last) > 1000:
            return self._year_after(shape)
        if shape.deixis == "same":
            return self._same_period(shape)
        if shape.unit == "month" and shape.deixis and self.form(shape.last) == "من" and self._month(shape.last + 1):
            month = self.month_point(shape.last + 1, True)
            if month is not None and not month.year and not month.deixis:
                shape.last = month.last
        if not shape.deixis:
            if not strong or shape.unit not in ("week", "month", "year"):
                return None
            shape.deixis = "this"
            shape.bare = "unit"
        return shape

    def _same_period(self, shape: Shape) -> Shape:
        """الفترة ذاتها من العام الماضي, "the same period of last year"."""
        if shape.unit == "span" and shape.deixis == "same":
            shape.kind = "again"
            self._year_tail(shape)
        return shape

    def _year_after(self, shape: Shape) -> Shape:
        """العام المقبل 1437: the number says which year."""
        n = self.number(shape.last)
        if not (1380 < n < 1480 or 1900 < n < 2100):
            return shape
        year = Shape(shape.first, shape.last + 1, "year", year=n)
        if n < 1480:
            year.calendar = "hijri"
        self._era(year)
        return year

    def counted(self, i: int) -> Shape | None:
        """السنوات الخمس الماضية, الأربع سنوات المقبلة, العامين الماضيين: so many units up to now or from now."""
        j = i
        count = 0
        unit = self.sense(j, "unit")
        if unit is not None and unit.definite and not unit.value.endswith(":1"):
            many = unit.value.rpartition(":")[2]
            j += 1
            if many == "n":
                number = self.sense(j, "cardinal")
                if number is None or not number.definite:
                    return None
                count = number.number
                j += 1
            else:
                count = int(many)
        else:
            number = self.sense(j, "cardinal") or self.sense(j, "tens")
            if number is not None and number.definite:
                count = number.number
                j += 1
            elif self.form(j) == "ال" and self.number(j + 1) > 0:
                count = self.number(j + 1)
                j += 2
            else:
                return None
            unit = self.sense(j, "unit")
            if unit is None or unit.definite or unit.value.endswith(":1") and count < 11:
                return None
            j += 1
        shape = Shape(i, j, "counted", unit=unit.value.partition(":")[0], count=count)
        self._deixis(shape)
        return shape if shape.deixis in ("past", "next") and shape.times == 1 else None

    def share(self, i: int) -> Shape | None:
        """الربع الأول من عام 2015, النصف الثاني من العام الماضي."""
        share = self.sense(i, "share")
        index = self.sense(i + 1, "ordinal")
        if share is None or index is None or not share.definite:
            if share is None or share.value != "6" or self.form(i + 1) not in ("الاول", "الثاني"):
                return None
        if index is None or not index.definite or index.number * share.number > 12:
            return None
        shape = Shape(i, i + 2, "share", size=share.number, index=index.number)
        self._year_tail(shape)
        if not shape.year and not shape.year_ref:
            self._deixis(shape)
            if self.form(shape.last) == "من" and self.form(shape.last + 1) in ("العام", "السنه"):
                shape.last += 2
                shape.year_ref = "this"
            elif not shape.deixis and (share.value != "3" or self.form(shape.last) == "من"):
                return None
        return shape

    def decade(self, i: int) -> Shape | None:
        """سبعينيات القرن الماضي, "the seventies of the last century"; التسعينيات."""
        s = self.sense(i, "decade")
        if s is None:
            return self._numbered_decade(i)
        shape = Shape(i, i + 1, "decade", year=1900 + s.number)
        if self.form(i + 1) in ("القرن", "من"):
            j = i + 1 + (self.form(i + 1) == "من")
            if self.form(j) != "القرن":
                return None
            index = self.sense(j + 1, "ordinal")
            if index is not None:
                n, after = self._day(j + 1)
                shape.year = (n - 1) * 100 + s.number
                shape.last = after
            else:
                probe = Shape(j, j + 1)
                self._deixis(probe)
                shape.last = probe.last
                shape.year = (2000 if probe.deixis == "this" else 1900) + s.number
        elif not s.definite:
            return None
        return shape

    def _numbered_decade(self, i: int) -> Shape | None:
        """العقد الأول من القرن الحالي, "the first decade of this century"."""
        unit = self.sense(i, "unit")
        index = self.sense(i + 1, "ordinal")
        if unit is None or unit.value != "decade:1" or index is None or not index.definite:
            return None
        if self.form(i + 2) != "من" or self.form(i + 3) != "القرن":
            return None
        probe = Shape(i + 3, i + 4)
        self._deixis(probe)
        century = {"past": 1900, "this": 2000}.get(probe.deixis)
        after = probe.last
        if self.form(i + 4) in ("الحادي", "العشرين"):
            n, after = self._day(i + 4)
            century = (n - 1) * 100
        return Shape(i, after, "decade", year=century + 10 * (index.number - 1)) if century else None

    def season(self, i: int) -> Shape | None:
        """صيف 2024, الصيف الماضي, هذا الشتاء, صيف العام الحالي."""
        pointer = self.sense(i, "pointer")
        j = i + 1 if pointer is not None else i
        s = self.sense(j, "season")
        if s is None:
            return None
        shape = Shape(i, j + 1, "season", month=s.number)
        if pointer is not None:
            shape.deixis = pointer.value
            return shape if s.definite else None
        self._year_tail(shape)
        if not shape.year and not shape.year_ref and s.definite:
            self._deixis(shape)
        return shape if shape.year or shape.year_ref or shape.deixis else None

    def year(self, i: int) -> Shape | None:
        """عام 2015, سنة 1436هـ, 2014/2015, and a number that can only be a year."""
        j = i
        unit = self.sense(j, "unit")
        said = unit is not None and unit.value == "year:1"
        if said or self.sense(j, "yearword") is not None:
            said = True
            j += 1
            if self.sense(j, "yearkind") is not None:
                j += 1
        n = self.number(j)
        if n < 1000 or len(self.form(j)) != 4:
            return None
        shape = Shape(i, j + 1, "year", year=n)
        k = shape.last
        if self.word_in(k, ("/", "-", "–")) and self.number(k + 1) == n + 1 and self.number(k + 3) < 0:
            shape.year_last = n + 1
            shape.last = k + 2
        era = self._era(shape)
        if era:
            shape.calendar = era  # type: ignore[assignment]
        elif said and 1380 < n < 1480:
            shape.calendar = "hijri"
        elif not (1000 if said else 1900) <= n <= 2100:
            return None
        if shape.calendar != "gregorian" and not 1300 < n < 1500:
            return None
        if not said:
            shape.bare = "era" if era else "number"
        return shape
