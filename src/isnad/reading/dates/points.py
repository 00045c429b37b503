"""Days and months as the press writes them: مساء أمس الخميس 23 يوليو (تموز) 2015, 20 - 21 أغسطس, 24/7/1437هـ.

Every rule begins at one token and looks right only.
"""

from __future__ import annotations

from isnad.reading.dates.shapes import Reader, Shape
from isnad.reading.dates.words import Sense, senses

__all__ = ["Points"]

# What parts a weekday from its day of a month. Where أمس or اليوم has said which day it is, what follows
# الموافق tells the same day a second time.
_PAUSES = frozenset(("،", ",", "بتاريخ", "-", "–"))
_JOINTS = _PAUSES | {"الموافق", "المصادف"}
_NIGHTS = frozenset(("ليل", "ليله", "الليله", "منتصف"))
_ON = frozenset(("في", "وفي", "يوم", "منذ", "حتي", "بتاريخ"))
_AGE = "العصر"
"""Afternoon, and age."""
_SEVERAL = frozenset(("يومي", "ايام", "الايام", "الفتره", "تاريخي"))
_BETWEEN = frozenset(("بين", "مابين"))
_DAY_WORDS = frozenset(("يوم", "اليوم", "تاريخ", "بتاريخ", "نهار"))

# How many words a dateline's place has, with the rule behind it.
_TOWN = 4


class Points(Reader):
    """The rules for one day, several days, or one month."""

    def point(self, i: int) -> Shape | None:
        """A day, or a month: [part of the day] [أمس] [weekday] [day month [year]] [المقبل]."""
        shape = self._nth_weekday(i)
        if shape is not None:
            return shape
        shape = Shape(i, i)
        j = self._daypart(i)
        had_part = j > i
        j = self._offset(j, shape)
        again = self.sense(j, "deixis")
        if shape.offset == 0 and again is not None and again.value == "same":
            return Shape(i, j + 1, "unit", unit="day", deixis="same")  # مساء اليوم نفسه
        j = self._weekday(j, shape)
        k = j
        if shape.offset is not None or shape.weekday:
            shape.last = j
            joints = _JOINTS if shape.offset is None else _PAUSES
            while self.form(k) in joints and k < j + 2:
                k += 1
        elif self.form(k) in _DAY_WORDS:
            k += 1
        if self.day_of_month(k, shape):
            return shape
        if shape.offset is not None or shape.weekday:
            return shape
        if had_part:
            return None
        return self.month_point(i, False)

    def _nth_weekday(self, i: int) -> Shape | None:
        """ثامن جمعة, "an eighth Friday": the nearest one; not أول أحد من كل شهر, one of a month or a year."""
        nth, day = self.sense(i, "ordinal"), self.sense(i + 1, "weekday")
        if nth is None or nth.definite or nth.number < 2 or day is None or day.alone == "no":
            return None  # أول جمعة جمعها، ثاني اثنين
        if day.definite or day.conj or day.prep:
            return None
        if self.form(i + 2) in ("من", "في"):
            kinds = ("month", "unit", "pointer", "monthword", "part")
            if self.form(i + 3) == "كل" or any(self.sense(i + 3, kind) for kind in kinds):
                return None
        return Shape(i, i + 2, weekday=day.number)

    def _daypart(self, i: int) -> int:
        """مساء، فجر، في الساعات الأولى من صباح: the token after a part of a day."""
        j = i
        if self.form(j) == "منتصف" and self.sense(j + 1, "daypart") is not None:
            j += 1
        part = self.sense(j, "daypart")
        if part is None or self._of_night(j):
            return i
        while j < i + 6:
            s = self.sense(j, "daypart")
            if (
                (s is not None and not self._of_night(j))
                or (j > i and self.sense(j, "hour") is not None)
                or (j > i and self.form(j) == "من" and j + 1 < self.size)
            ):
                j += 1
            else:
                break
        return j

    def _of_night(self, j: int) -> bool:
        """Whether the word at `j` is the night that is told itself: الليلة، الليل | قبل الماضي."""
        form = self.form(j)
        if form not in ("الليل", "والليل"):
            return form == "الليله"
        return self._last_night(j + 1, Shape(j, j)) > j + 1

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
        if form in ("قبل", "بعد", "وقبل", "وبعد"):
            k += self.form(k + 1) == "يوم"
            day = self.sense(k + 1, "day")
            if (
                day is not None
                and day.number == (-1 if form.endswith("قبل") else 1)
                and not day.conj
                and not day.prep
            ):
                shape.offset = 2 * day.number
                return k + 2
        here = self._here(j, shape)
        if here > j:
            shape.offset = 0
            return here
        if form.removeprefix("و") == "الليل" and (last := self._last_night(k + 1, shape)) > k + 1:
            return last
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
            return self._last_night(k, shape)
        return k

    def _last_night(self, k: int, shape: Shape) -> int:
        """الليلة | الماضية، الليل | قبل الماضي: the token after, and the night in the shape; else `k`."""
        probe = Shape(k, k)
        self._deixis(probe)
        if probe.deixis == "past":
            shape.offset = -probe.times
        return probe.last if probe.deixis == "past" else k

    def _here(self, j: int, shape: Shape) -> int:
        """The token after هذا الصباح، هذه الليلة, "tonight", and after صباح | هذا اليوم; else `j`."""
        pointer = self.sense(j, "pointer")
        if pointer is None or pointer.value != "this":
            return j
        part = self.sense(j + 1, "daypart")
        timely = part is not None and part.definite and part.value != "hours" and self.form(j + 1) != _AGE
        if timely and self.form(j + 2) != "من":
            return j + 2
        return j + 2 if j > shape.first and self.form(j + 1) in ("اليوم", "النهار") else j

    def _weekday(self, j: int, shape: Shape) -> int:
        """(يوم) الخميس، with a second day for a night between two, and with what says which week."""
        k = j
        paren = shape.offset is not None and self.form(k) == "("
        if paren or (
            shape.offset is not None and self.form(k) in ("،", ",") and self.form(k + 2) in ("،", ",")
        ):
            k += 1
        said_day = self.sense(k, "unit") is not None and self.form(k) in ("يوم", "ويوم", "ليوم", "بيوم")
        pointer = self.sense(k, "pointer")
        if said_day or (pointer is not None and pointer.value == "this"):  # هذا الخميس
            k += 1
        day = self.sense(k, "weekday")
        if day is None or not (day.definite or (said_day and not day.conj)):
            return j  # يوم واحد
        if paren and self.form(k + 1) != ")":
            return j
        shape.weekday = day.number
        k += 1
        if paren:
            shape.last = k + 1
            return k + 1
        night = any(self.form(n).removeprefix("و") in _NIGHTS for n in (shape.first, j - 1))
        if night:
            bracket = self.form(k) == "("
            k2 = k + 1 if bracket or self.form(k) in ("-", "/", "–", "الي", "علي") else k
            second = self.sense(k2, "weekday")
            if (
                second is not None
                and second.definite
                and second.number == day.number % 7 + 1
                and not second.prep
                and (not bracket or self.form(k2 + 1) == ")")
            ):
                shape.weekday2 = second.number
                k = k2 + 1 + bracket
        shape.last = k
        self._deixis(shape)
        if not shape.deixis:
            self._which_week(shape)
        return shape.last

    def _which_week(self, shape: Shape) -> None:
        """الاثنين من الأسبوع المقبل, "Monday of next week"."""
        j = shape.last
        if self.form(j) != "من":
            return
        pointer = self.sense(j + 1, "pointer")
        unit = self.sense(j + 1 + (pointer is not None), "unit")
        if unit is None or unit.value != "week:1" or not unit.definite:
            return
        probe = Shape(j, j + 2 + (pointer is not None), deixis=pointer.value if pointer else "")
        if pointer is None:
            self._deixis(probe)
        if probe.deixis:
            shape.unit, shape.deixis, shape.times, shape.last = "week", probe.deixis, probe.times, probe.last

    def day_of_month(self, j: int, shape: Shape) -> bool:
        """Whether a day of a month stands at `j`, which the shape takes: 20 - 21 أغسطس, 24 الجاري."""
        found = self._calendar_day(j, shape)
        if found:
            self._twice(shape)
        return found

    def _calendar_day(self, j: int, shape: Shape) -> bool:
        """A day of a month (20 - 21 أغسطس, الحادي والعشرين من تموز), of this month (24 الجاري)."""
        if self._in_figures(j, shape):
            return True
        if self.form(j - 1) in ("شهر", "لشهر") or self._of_another(j - 1):
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
                self._keep_first(j, shape)
                # ثلاثة أهداف: 3/صفر, "three-nil"
                return not goal or bool(shape.year or shape.deixis)
        return self._day_of_this_month(k, days, said_from, shape)

    def _keep_first(self, j: int, shape: Shape) -> None:
        """Cut the shape back to the first of days that are told one by one: في 5 | و9 مايو, "on 5 and 9 May".

        What stands between two days (بين 5 و9) or follows the day before it (11 و12) is one stretch.
        """
        after = self._day(j)[1]
        if len(shape.days) < 2 or self.form(after)[:1] != "و":
            return
        second = self._day(after + (self.form(after) == "و"))[0]
        apart = shape.days[1] - shape.days[0] > 1 + (second != shape.days[1])
        before = j - 1 if self.form(j - 1) not in _SEVERAL else j - 2
        if apart and self.form(before).removeprefix("و") not in _BETWEEN:
            shape.days, shape.last = shape.days[:1], after

    def _of_another(self, i: int) -> bool:
        """Whether an ordinal after this word counts it, and no day: الأسبوع الأول من أغسطس, النصف الأول."""
        unit = self.sense(i, "unit")
        if unit is not None and not unit.value.startswith("day"):
            return unit.definite and self.number(i + 1) < 0
        return self.sense(i, "share") is not None and self.sense(i + 1, "ordinal") is not None

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
            if said_from and probe.deixis != "this":  # يوم 12 من الجاري
                return False
            if probe.times != 1 or probe.deixis not in ("this", "next", "past"):
                return False
            masculine = self.form(k)[-1] not in "هن"  # of the month, not السنوات الـ13 الماضية
            number = self.tokens[k - 1 - said_from]
            figure = number.kind == "number" and number.space
            if not masculine or not (figure or self._of_running_month(k)):
                return False
        shape.days = days
        shape.unit = "month"
        shape.kind = "monthday"
        shape.deixis = probe.deixis
        shape.times = probe.times
        shape.last = probe.last
        return True

    def _of_running_month(self, k: int) -> bool:
        """Whether the word at `k` is the الجاري of a day told in words: في | الخامس عشر | الجاري."""
        i = k - 1
        while i > k - 3 and any(self.sense(i, kind) for kind in ("ordinal", "teen", "tens")):
            i -= 1
        return self.form(k) == "الجاري" and self.form(i) in _ON

    def _days(self, j: int) -> tuple[tuple[int, ...], int]:
        """One day of a month or the first and last of several, in figures or words; the token after them."""
        first, k = self._day(j)
        if not first:
            return (), j
        m = k
        form = self.form(m)
        if form in ("-", "–", "و", "او", "الي", "حتي"):
            m += 1
        elif not (form == "وال" or (form[:1] == "و" and (self.sense(m, "ordinal") or self.sense(m, "tens")))):
            return (first,), k
        second, m2 = self._day(m)
        third, m3 = self._day(m2 + 1) if self.form(m2) in ("و", "،") else (0, m2)
        if third > second > first:  # 20 و21 و22 مايو
            second, m2 = third, m3
        n = m2
        while self.form(n) in ("من", "شهر", "(", "/") and n < m2 + 3:
            n += 1
        if second > first and self._month(n):
            return (first, second), m2
        return (first,), k

    def _in_figures(self, j: int, shape: Shape) -> bool:
        """24 / 7 / 1437هـ, 14-9-2022, 22.07.2015, 2015/7/24."""
        t = self.tokens[j] if j < self.size else None
        if t is None or t.kind != "number":
            return False
        parts = t.form.split(".")
        k = j + 1
        if len(parts) == 1:
            sep = self.form(k)
            if self._of_dateline(j):
                shape.days, shape.month, shape.last = (self.number(j),), self.number(k + 1), k + 2
                return True
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

    def _of_dateline(self, j: int) -> bool:
        """كوربان - 19 - 3 (المرفأ): the day and month of a dateline, between its place and its agency."""
        k = j - (self.form(j - 1) in ("-", "–"))
        while k > 0 and self.tokens[k - 1].kind == "word" and j - k < _TOWN:
            k -= 1
        opens = k < j and (k == 0 or self.tokens[k - 1].kind == "break") and self.tokens[k].kind == "word"
        ruled = self.form(j + 1) in ("/", "-", "–") and self.form(j + 3) == "("
        return opens and ruled and 1 <= self.number(j) <= 31 and 1 <= self.number(j + 2) <= 12

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
                if (
                    self.form(j) == "/"
                    and month is None
                    and j + 2 < self.size
                    and self.tokens[j + 1].kind == "word"
                ):
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
        if bound is None:
            return self.sense(i - 1, "milestone") is not None  # قبل حلول رمضان
        return bound.value not in ("from", "between") or self._opens_range(i + 1)

    def _opens_range(self, j: int) -> bool:
        """بين مارس ويوليو, من مارس إلى يوليو."""
        if self.form(j) in ("الي", "حتي", "وحتي", "والي"):
            return self._month(j + 1) is not None
        month = self._month(j)
        return month is not None and month[0].conj

    def feast(self, i: int) -> Shape | None:
        """عيد الأضحى, "the feast of the sacrifice", with what fixes its year."""
        s = self.sense(i, "feast")
        if s is None:
            return None
        month, _, day = s.value.partition("-")
        nth = int(day) + self._day_of_feast(i) - 1
        shape = Shape(i, i + 1 + len(s.rest), "feast", month=int(month), days=(nth,))
        shape.calendar = s.calendar  # type: ignore[assignment]
        self._deixis(shape)
        if not shape.deixis:
            self._year_tail(shape)
        return shape

    def _day_of_feast(self, i: int) -> int:
        """ثاني أيام عيد الفطر, اليوم الثالث من عيد الأضحى: which of its days."""
        ordinal = self.sense(i - 2, "ordinal") if self.form(i - 1) in ("ايام", "من") else None
        return ordinal.number if ordinal is not None and ordinal.number < 5 else 1
