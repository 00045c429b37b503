"""The shape of an expression of time, and the looks at single tokens that every rule of the grammar takes.

A shape says what the words say (الخميس المقبل: a weekday, `next`); what day that is, `values.py` works
out.
"""

from __future__ import annotations

import msgspec

from isnad.reading.dates.words import Sense, Senses, senses, senses_by_kind
from isnad.records import Calendar
from isnad.text.kept import Memory
from isnad.text.tokens import Page

__all__ = ["Reader", "Shape", "bare_weekday"]

# آب as it is folded.
_AUGUST = "اب"
_FIRST = frozenset(
    ("month", "weekday", "day", "daypart", "part", "unit", "share", "season", "decade", "feast", "pointer")
)
_FIRST |= {"ordinal", "tens", "bound", "yearword", "monthword"}


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
    """The second end of a range; the whole of which an `opening` is the first or last part."""


def bare_weekday(shape: Shape) -> bool:
    """Whether a shape is a weekday's name with nothing that says which one."""
    return bool(shape.weekday) and not (shape.month or shape.year or shape.deixis or shape.offset is not None)


def _begins(form: str) -> bool:
    """Whether a folded word can be the first of an expression of time."""
    return any(
        (s.kind in _FIRST and (s.kind != "bound" or s.value in ("since", "before", "after")))
        or (s.kind == "cardinal" and s.definite)
        for s in senses(form)
    )


def _recall(word: Memory) -> Senses:
    """The senses, by their kinds, of a word that was not asked yet."""
    word.date_senses = found = senses_by_kind(word.form)
    word.begins_date = bool(found) and _begins(word.form)
    return found


class Reader:
    """Looks at the tokens of one page; every method of a rule returns the token after what it has read."""

    def __init__(self, page: Page) -> None:
        self.tokens = page.tokens
        self.size = len(page.tokens)
        self.kinds: list[Senses] = [
            m.date_senses if m.date_senses is not None else _recall(m) for m in page.memories
        ]
        """For each token its senses by their kinds."""

    def form(self, i: int) -> str:
        """The folded form of token `i`; empty before the first and behind the last."""
        return self.tokens[i].form if 0 <= i < self.size else ""

    def sense(self, i: int, kind: str) -> Sense | None:
        """The first sense of that kind of the word at `i`, if the words after it complete its name."""
        found = self.kinds[i].get(kind) if 0 <= i < self.size else None
        if found is None:
            return None
        for s in found:
            if not s.rest or all(self.form(i + 1 + n) == word for n, word in enumerate(s.rest)):
                return s
        return None

    def any_ordinal(self, i: int) -> bool:
        """Whether the word at `i` is a definite ordinal or one of the tens."""
        found = self.sense(i, "ordinal") or self.sense(i, "tens")
        return found is not None and found.definite

    def number(self, i: int) -> int:
        """The value of a plain number token, else -1."""
        if 0 <= i < self.size and self.tokens[i].kind == "number":
            form = self.tokens[i].form
            if form.isdigit() and len(form) <= 4:
                return int(form)
        return -1

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

    def _day(self, j: int) -> tuple[int, int]:
        """The number of a day (1-31) and the token after it, or 0."""
        k = j + 1 if self.form(j) in ("ال", "وال") else j
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

    def _month(self, j: int) -> tuple[Sense, int] | None:
        """A name of a month and the token after it: not كابريل "Gabriel", nor إب, a town, for آب."""
        s = self.sense(j, "month")
        if s is None or s.prep == "ك" or (self.form(j) == _AUGUST and self.tokens[j].text[0] == "إ"):
            return None
        return s, j + 1 + len(s.rest)

    def _deixis(self, shape: Shape) -> None:
        """الماضي، المقبل، الجاري، قبل الماضي after a name of a day, month or period."""
        j = shape.last + (self.form(shape.last) == "ما")  # الأسبوع ما قبل الماضي
        times = 1
        if self.form(j) in ("قبل", "بعد") and self.sense(j + 1, "deixis") is not None:
            times = 2
            j += 1
        elif j > shape.last:
            return
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

    def _era(self, shape: Shape) -> str:
        """م، هـ after a year: the calendar that it names, or empty; the shape grows over it."""
        s = self.sense(shape.last, "era")
        if s is None or s.conj:
            return ""
        shape.last += 1
        return s.value

    def _year_tail(self, shape: Shape) -> None:
        """من عام 2014, لعام 2015, ، 2015, 2015م, من العام الماضي after a day or a month."""
        j = shape.last
        clock = self.form(j) in ("،", ",") and 1900 < self.number(j + 1) < 2100 and self.form(j + 3) == ":"
        if (
            self.form(j) in ("،", ",", "/", "-", "–")
            and self.number(j + 1) > 1000
            and (self.number(j + 2) < 0 or clock)  # 16 مايو، 2023 22:15
        ) or self.form(j) == "من":
            j += 1
        unit = self.sense(j, "unit")
        if unit is not None and unit.value == "year:1":
            n = self.number(j + 1)
            if n > 1000:
                self._set_year(shape, n, j + 2)
                return
            probe = Shape(j, j + 1 + (self.sense(j + 1, "yearkind") is not None))
            self._deixis(probe)
            if unit.definite and probe.deixis:
                shape.year_ref, shape.year_times, shape.last = probe.deixis, probe.times, probe.last
                n = self.number(shape.last)
                if n > 1000:  # من العام الجاري 2015
                    self._set_year(shape, n, shape.last + 1)
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
