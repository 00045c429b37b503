"""Weeks, shares of a year, seasons, years, decades, distances: الربع الأول من 2015, العام الماضي, قبل يومين.

Every rule begins at one token and looks right only.
"""

from __future__ import annotations

from isnad.reading.dates.points import Points
from isnad.reading.dates.shapes import Shape
from isnad.reading.dates.words import Sense
from isnad.text.folding import fold

__all__ = ["Periods"]


_FIRST = frozenset(fold(w) for w in ("الأولى", "الأول", "الأولين", "الأوليين", "الأوائل"))
_LATEST = frozenset(fold(w) for w in ("الأخيرة", "الأخيرين", "الأخيرتين", "الأواخر"))
_AT_AN_END = _FIRST | _LATEST
"""Behind a count of units: العامين الأخيرين، الأشهر الستة الأولى من العام."""


class Periods(Points):
    """The rules for stretches of time and for distances from a day."""

    def period(self, i: int, strong: bool = False) -> Shape | None:
        """A week, month, season, share, year, decade or century; `strong` after مطلع, نهاية and the like."""
        for rule in (self.share, self.decade, self.season, self.year, self.opening, self.counted):
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
        if unit.value == "week:1" and pointer is None and self.form(j + 2) == "من":
            nth = self.sense(j + 1, "ordinal")
            if nth is not None or self.form(j + 1) == "الاخير":
                return self._slice(i, 7, nth.number if nth is not None else -1)
        if unit.value == "century:1" and pointer is None and self.any_ordinal(j + 1):
            return self._century(i)
        shape = Shape(i, j + 1, "unit", unit=unit.value[:-2])
        if pointer is not None:
            return self._pointed(shape, pointer)
        if shape.unit == "year" and not self._take_kind(shape):
            return None
        self._deixis(shape)
        if shape.unit == "year" and shape.deixis and self.number(shape.last) > 1000:
            return self._year_after(shape)
        if shape.deixis == "same":
            return self._same_period(shape)
        if shape.unit == "month" and shape.deixis:
            self._take_month(shape)
        if shape.deixis:
            return shape
        if not strong or shape.unit not in ("week", "month", "year"):
            return None
        shape.deixis, shape.bare = "this", "unit"
        return shape

    def _pointed(self, shape: Shape, pointer: Sense) -> Shape | None:
        """A unit behind هذا or نفس: هذا الأسبوع، نفس الشهر; of a day that of another year."""
        shape.deixis = pointer.value
        if shape.unit == "year" and self.number(shape.last) > 1000:
            return self._year_after(shape)  # هذا العام 1436
        if shape.unit != "day" or pointer.value != "this":
            return self._same_period(shape)
        shape.kind = "anniversary"
        self._year_tail(shape)
        return shape if shape.year else None

    def _take_kind(self, shape: Shape) -> bool:
        """Take the calendar that an adjective of the year tells (العام الهجري); whether it is one year: a
        school year lies in two.
        """
        kind = self.sense(shape.last, "yearkind")
        if kind is not None and kind.value == "school":
            return False
        if kind is not None and kind.definite:
            shape.last += 1
            if kind.value:
                shape.calendar = kind.value  # type: ignore[assignment]
        return True

    def _take_month(self, shape: Shape) -> None:
        """Take in the name of the month behind من: الشهر الماضي من | مايو."""
        if self.form(shape.last) != "من" or not self._month(shape.last + 1):
            return
        month = self.month_point(shape.last + 1, True)
        if month is not None and not month.year and not month.deixis:
            shape.last = month.last

    def _century(self, i: int) -> Shape | None:
        """القرن التاسع عشر, "the nineteenth century": 1800-1899, as ISO 8601 counts centuries."""
        n, after = self._day(i + 1)
        return Shape(i, after, "century", year=100 * (n - 1)) if 10 <= n <= 21 else None

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
        """السنوات الخمس الماضية, الأربع سنوات المقبلة: so many units up to now or from now."""
        if self.number(i) > 0:
            return self._hours(i)
        found = self._units(i)
        if found is None:
            return None
        unit, count, j = found
        shape = Shape(i, j, "counted", unit=unit, count=count)
        self._deixis(shape)
        if not shape.deixis and self.form(j) in _LATEST and self.form(j + 1) != "من":
            shape.deixis, shape.last = "past", j + 1
        return shape if shape.deixis in ("past", "next") and shape.times == 1 else None

    def opening(self, i: int) -> Shape | None:
        """الأشهر الستة الأولى من العام, أول شهرين من 2024: the first or last units of a year or month."""
        index = 1
        if self.form(i) in ("اول", "اخر"):
            index = 1 if self.form(i) == "اول" else -1
            count, j = self.count(i + 1)
            unit = self.sense(j, "unit")
            if unit is None or unit.definite or (count < 0 and unit.value[-1] != "2"):
                return None
            name, j = unit.value.partition(":")[0], j + 1
            count = max(count, 2)
        else:
            found = self._units(i) or self._ten_days(i)
            if found is None or self.form(found[2]) not in _AT_AN_END:
                return None
            name, count, j = found
            index, j = (1 if self.form(j) in _FIRST else -1), j + 1
        if self.form(j) != "من":
            return None
        whole = self.year(j + 1) or self.month_point(j + 1, True) or self.unit(j + 1, True)
        if whole is None or whole.kind not in ("year", "point", "unit"):
            return None
        return Shape(i, whole.last, "opening", unit=name, count=count, index=index, other=whole)

    def _ten_days(self, i: int) -> tuple[str, int, int] | None:
        """العشر | الأواخر من رمضان, "the last ten of Ramadan": its days."""
        number = self.sense(i, "cardinal")
        return ("day", 10, i + 1) if number is not None and number.definite and number.number == 10 else None

    def _units(self, i: int) -> tuple[str, int, int] | None:
        """A definite count of units and the token after it: الأشهر الستة، الستة أشهر، الـ15 يوما."""
        j = i
        count = 0
        unit = self.sense(j, "unit")
        if unit is not None and unit.definite and not unit.value.endswith(":1"):
            many = unit.value.rpartition(":")[2]
            j += 1
            if many == "n":
                number = self.sense(j, "cardinal")
                if number is not None and number.definite:
                    count = number.number
                    j += 1
                elif self.form(j) == "ال" and self.number(j + 1) > 0:  # الأعوام الـ13 الماضية
                    count = self.number(j + 1)
                    j += 2
                else:
                    return None
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
            if unit is None or unit.definite or (unit.value.endswith(":1") and count < 11):
                return None
            j += 1
        return unit.value.partition(":")[0], count, j

    def _hours(self, i: int) -> Shape | None:
        """الـ48 ساعة الماضية، الساعات الـ24 المقبلة: hours that are whole days."""
        days, rest = divmod(self.number(i), 24)
        if rest or self.form(i - 1) != "ال":
            return None
        counted = self.form(i + 1) == "ساعه"
        if not (counted or self.form(i - 2) == "الساعات"):
            return None
        shape = Shape(i, i + 1 + counted, "counted", unit="day", count=days)
        self._deixis(shape)
        return shape if shape.deixis in ("past", "next") and shape.times == 1 else None

    def share(self, i: int) -> Shape | None:
        """الربع الأول من عام 2015, النصف الثاني من العام الماضي."""
        share = self.sense(i, "share")
        index = self.sense(i + 1, "ordinal")
        if share is not None and share.definite and self.form(i + 1) == "الاخير":
            return self._last_share(i, share.number)
        if share is None or index is None or not index.definite or index.number * share.number > 12:
            return None
        if not share.definite and share.value != "6":
            return None
        if self.form(i + 2) == "من" and (sliced := self._slice(i, share.number, index.number)):
            return sliced
        shape = Shape(i, i + 2, "share", size=share.number, index=index.number)
        if not self._year_of_share(shape):
            self._deixis(shape)
            quarter = self.form(i).endswith("ربع")
            if not shape.deixis and (not quarter or self.form(shape.last) == "من"):
                return None
        return shape

    def _year_of_share(self, shape: Shape) -> bool:
        """Take in the year of a share: من 2015، من العام الماضي، من العام; whether it has one."""
        self._year_tail(shape)
        if not shape.year and not shape.year_ref:
            if self.form(shape.last) != "من" or self.form(shape.last + 1) not in ("العام", "السنه"):
                return False
            shape.last += 2
            shape.year_ref = "this"
        return True

    def _last_share(self, i: int, size: int) -> Shape | None:
        """الربع الأخير من 2022, النصف الأخير من العام الماضي، الثلث الأخير من يونيو."""
        if self.form(i + 2) == "من" and (sliced := self._slice(i, size, -1)):
            return sliced
        shape = Shape(i, i + 2, "share", size=size, index=12 // size)
        return shape if self._year_of_share(shape) else None

    def _slice(self, i: int, size: int, index: int) -> Shape | None:
        """النصف الأول من يوليو, الأسبوع الأول من أغسطس: a stretch of the days of a month."""
        month = self.month_point(i + 3, True)
        if month is None:
            month = self.unit(i + 3, True)
            if month is None or month.kind != "unit" or month.unit != "month":
                return None
        month.first, month.kind, month.size, month.index = i, "slice", size, index
        return month

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
            j += self.form(j) == "ال"  # عام الـ2025
        n = self.number(j)
        if n < 1000 or len(self.form(j)) != 4:
            return None
        shape = Shape(i, j + 1, "year", year=n)
        k = shape.last
        if self.form(k) in ("/", "-", "–") and self.number(k + 1) == n + 1 and self.number(k + 3) < 0:
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

    def decade(self, i: int) -> Shape | None:
        """سبعينيات القرن الماضي, "the seventies of the last century"; التسعينيات."""
        s = self.sense(i, "decade")
        if s is None:
            return self._named_decade(i) or self._numbered_decade(i)
        shape = Shape(i, i + 1, "decade", year=1900 + s.number)
        if self.form(i + 1) in ("القرن", "من"):
            j = i + 1 + (self.form(i + 1) == "من")
            here = self.form(j) == "هذا"
            j += here
            if self.form(j) != "القرن":
                return None
            if self.any_ordinal(j + 1):
                n, after = self._day(j + 1)
                shape.year = (n - 1) * 100 + s.number
                shape.last = after
            else:
                probe = Shape(j, j + 1, deixis="this" if here else "")
                self._deixis(probe)
                shape.last = probe.last
                shape.year = (2000 if probe.deixis == "this" else 1900) + s.number
        elif not s.definite:
            return None
        return shape

    def _named_decade(self, i: int) -> Shape | None:
        """عقد التسعينيات، سنوات الثمانينات; in the Maghreb سنوات التسعين, "the years of ninety"."""
        unit = self.sense(i, "unit")
        if unit is None or unit.definite or unit.value not in ("decade:1", "year:n"):
            return None
        shape = self.decade(i + 1) if self.sense(i + 1, "decade") is not None else None
        tens = self.sense(i + 1, "tens")
        if shape is None and tens is not None and tens.definite and unit.value == "year:n":
            shape = Shape(i, i + 2, "decade", year=1900 + tens.number)
        if shape is not None:
            shape.first = i
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
        if unit is None or unit.prep or unit.conj or (unit.definite and not about):
            return None  # منذ نحو الشهرين
        name, _, many = unit.value.partition(":")
        if name not in ("day", "week", "month", "year"):
            return None
        if many == "n":
            if count <= 0:
                return None
        elif count <= 0:
            count = int(many)
            j += self.form(j + 1) in ("واحد", "واحده")
            if self.number(j + 1) > 1000 or any(
                self.sense(j + 1, k) for k in ("month", "weekday", "day", "deixis")
            ):
                return None  # منذ عام 2003, منذ شهر مارس, منذ يوم السبت
        j += 1
        return Shape(
            i, j, "ago", unit=name, count=count, direction=bound.value, bare="about" if about else ""
        )
