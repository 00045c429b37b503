"""What the shape of an expression of time means: its ISO 8601 value, seen from the day of the article."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import msgspec

from isnad.reading.dates.calendars import YEARS, Stretch, day_in, month_in, year_in, year_of
from isnad.reading.dates.shapes import Shape, bare_weekday
from isnad.records import Calendar

__all__ = ["Frame", "Moment", "value_of"]

_DAY = timedelta(1)
_TOO_FAR = timedelta(280)
"""Beyond nine months a day without its year is rather the near one on the other side, whatever the verb."""
# The month in which a year begins and ends.
_MONTH_OF_PART = {"start": 1, "end": 12}
_STEP = {"past": -1, "next": 1, "this": 0, "same": 0}


class Moment(msgspec.Struct, frozen=True):
    """A value in ISO 8601, the Gregorian days that it covers, and the calendar of the words."""

    text: str
    stretch: Stretch
    calendar: Calendar = "gregorian"


class Frame(msgspec.Struct):
    """What an expression is read against.

    `today` is the day that the article speaks on (None: not known); `prior` the date told before it;
    `tense` says, when asked, whether the words around look ahead (`future`), back (`past`, or `since`
    where it cannot be otherwise), mean the day that is `near`, are said of a thing in the `present`, or
    show nothing (empty).
    """

    today: date | None
    prior: Moment | None
    tense: Callable[[], str]


def value_of(shape: Shape, frame: Frame) -> Moment | None:
    """The moment that a shape means in its frame; None when the article does not fix it."""
    if shape.other is not None and shape.kind != "opening":
        return _range(shape, frame)
    rule = _RULES.get(shape.kind)
    try:
        return rule(shape, frame) if rule else None
    except (OverflowError, ValueError):  # beyond the years that `date` can hold
        return None


# -- writing values


def _on(day: date, calendar: Calendar = "gregorian") -> Moment:
    return Moment(day.isoformat(), (day, day), calendar)


def _span(first: date, last: date, calendar: Calendar = "gregorian") -> Moment:
    if first == last:
        return _on(first, calendar)
    return Moment(f"{first.isoformat()}/{last.isoformat()}", (first, last), calendar)


def _year_month(day: date) -> str:
    return f"{day.year:04}-{day.month:02}"


def _month(stretch: Stretch, calendar: Calendar) -> Moment:
    if calendar == "gregorian":
        return Moment(_year_month(stretch[0]), stretch)
    return _span(*stretch, calendar)


def _year(year: int, calendar: Calendar = "gregorian") -> Moment | None:
    stretch = year_in(calendar, year)
    if stretch is None:
        return None
    return Moment(f"{year:04}", stretch) if calendar == "gregorian" else _span(*stretch, calendar)


# -- choosing among years


def _pick(candidates: list[Stretch], shape: Shape, frame: Frame) -> Stretch | None:
    """The one of the same day or month in several years that is meant."""
    today = frame.today
    if today is None:
        return None
    past = [c for c in candidates if c[1] < today]
    ahead = [c for c in candidates if c[0] > today]
    if shape.deixis == "past":
        return past[-shape.times] if len(past) >= shape.times else None
    if shape.deixis == "next":
        return ahead[shape.times - 1] if len(ahead) >= shape.times else None
    now = [c for c in candidates if c[0] <= today <= c[1]]
    if now:
        return now[0]
    if shape.deixis == "this" and candidates:
        same = [c for c in candidates if c[0].year == today.year]
        return same[0] if same else _nearest(candidates, today)
    tense = frame.tense()
    if tense == "since" and past:
        return past[-1]
    if tense == "past" and past and today - past[-1][1] < _TOO_FAR:
        return past[-1]
    if tense == "future" and ahead and ahead[0][0] - today < _TOO_FAR:
        return ahead[0]
    return _nearest(candidates, today)


def _nearest(candidates: list[Stretch], today: date) -> Stretch | None:
    return min(candidates, key=lambda c: (min(abs(c[0] - today), abs(c[1] - today)), c[0]), default=None)


def _years(shape: Shape, frame: Frame) -> list[int] | None:
    """The years that the expression names; None when it names none."""
    if shape.year:
        return [shape.year]
    if not shape.year_ref:
        return None
    base = frame.today
    if shape.year_ref == "same":
        base = frame.prior.stretch[0] if frame.prior else None
    if base is None:
        return []
    step = {"past": -1, "next": 1}.get(shape.year_ref, 0) * shape.year_times
    return [year_of(shape.calendar, base) + step]


def _around(calendar: Calendar, today: date) -> range:
    year = year_of(calendar, today)
    return range(year - 3, year + 4)


# -- the rules


def _point(shape: Shape, frame: Frame) -> Moment | None:
    if shape.month:
        return _day_of_month(shape, frame) if shape.days else _whole_month(shape, frame)
    today = frame.today
    if today is None:
        return None
    if shape.offset is not None:
        day = today + timedelta(shape.offset)
        if shape.weekday and day.isoweekday() != shape.weekday:
            day = _weekday_beside(day, shape.weekday, today, shape.offset)
        return _on(day)
    day = _weekday(shape, frame, today)
    if shape.weekday2:
        return _span(day, day + _DAY)
    return _on(day)


def _weekday_from(day: date, iso: int, step: int) -> date:
    while day.isoweekday() != iso:
        day += timedelta(step)
    return day


def _weekday_beside(day: date, iso: int, today: date, offset: int) -> date:
    """The weekday wins where it gainsays أمس or غدا: the nearest such day on the same side of today."""
    if offset <= 0:
        return _weekday_from(day, iso, -1)
    near = _weekday_from(day, iso, -1)
    return near if near > today else _weekday_from(day, iso, 1)


def _weekday(shape: Shape, frame: Frame, today: date) -> date:
    if shape.unit == "week":
        base = frame.prior.stretch[0] if shape.deixis == "same" and frame.prior else today
        return _weekday_from(_week(base, _STEP[shape.deixis] * shape.times)[0], shape.weekday, 1)
    week = timedelta(7 * (shape.times - 1))
    if shape.deixis == "past":
        return _weekday_from(today - _DAY, shape.weekday, -1) - week
    if shape.deixis == "next":
        return _weekday_from(today + _DAY, shape.weekday, 1) + week
    tense = frame.tense()
    if tense == "near":
        ahead = _weekday_from(today, shape.weekday, 1)
        return ahead if ahead - today < timedelta(4) else ahead - timedelta(7)
    if today.isoweekday() != shape.weekday and tense in ("future", "present"):
        return _weekday_from(today, shape.weekday, 1)
    return _weekday_from(today, shape.weekday, -1)


def _day_of_month(shape: Shape, frame: Frame) -> Moment | None:
    first, last = shape.days[0], shape.days[-1]
    years = _years(shape, frame)
    if years is None:
        if frame.today is None:
            return None
        years = list(_around(shape.calendar, frame.today))
    found: list[Stretch] = []
    for year in years:
        a = day_in(shape.calendar, year, shape.month, first)
        b = day_in(shape.calendar, year, shape.month, last)
        if a and b and a <= b:
            found.append((a, b))
    chosen = next(iter(found), None) if len(years) == 1 else _pick(found, shape, frame)
    if chosen is None:
        return None
    if shape.calendar == "hijri" and shape.weekday and first == last:
        return _on(_sighted(chosen[0], shape.weekday), "hijri")
    return _span(*chosen, shape.calendar)


def _sighted(day: date, iso: int) -> date:
    """The day that its weekday names, where the moon was sighted a day or two off Umm al-Qura."""
    for step in (0, -1, 1, -2, 2):
        if (day + timedelta(step)).isoweekday() == iso:
            return day + timedelta(step)
    return day


def _whole_month(shape: Shape, frame: Frame) -> Moment | None:
    years = _years(shape, frame)
    if years is None:
        if frame.today is None:
            return None
        years = list(_around(shape.calendar, frame.today))
    found = [m for y in years if (m := month_in(shape.calendar, y, shape.month))]
    if not found:
        return None
    chosen = found[0] if len(years) == 1 else _pick(found, shape, frame)
    return _part_of_month(chosen, shape) if chosen else None


def _slice(shape: Shape, frame: Frame) -> Moment | None:
    """A half (size 6), a third (4) or a week (7) of a month, in days."""
    told = shape.unit == "month"  # الأسبوع الأول من الشهر الماضي
    whole = (_unit if told else _whole_month)(msgspec.structs.replace(shape, kind="point"), frame)
    if whole is None:
        return None
    start, end = whole.stretch
    length = {6: 15, 4: 10, 7: 7}.get(shape.size)
    if length is None:
        return None
    if shape.index < 0:
        return _span(end - timedelta(length - 1), end, whole.calendar)
    first = start + timedelta(length * (shape.index - 1))
    last = end if shape.size != 7 and shape.index * length >= 30 else first + timedelta(length - 1)
    return _span(first, min(last, end), whole.calendar) if first <= end else None


def _part_of_month(month: Stretch, shape: Shape) -> Moment:
    """غرة رجب is a day; نهاية مايو is left at its month, but a Hijri month ends on a known day."""
    foreign = shape.calendar != "gregorian"
    if shape.part == "first":
        return _on(month[0], shape.calendar)
    if shape.part == "last" or (shape.part == "end" and foreign):
        return _on(month[1], shape.calendar)
    return _month(month, shape.calendar)


def _month_day(shape: Shape, frame: Frame) -> Moment | None:
    if frame.today is None:
        return None
    month = _month_from(frame.today, {"past": -1, "next": 1}.get(shape.deixis, 0))
    if shape.deixis == "same":
        if frame.prior is None:
            return None
        month = _month_from(frame.prior.stretch[0], 0)
    a = day_in("gregorian", month[0].year, month[0].month, shape.days[0])
    b = day_in("gregorian", month[0].year, month[0].month, shape.days[-1])
    return _span(a, b) if a and b and a <= b else None


def _month_from(day: date, step: int) -> Stretch:
    index = day.year * 12 + day.month - 1 + step
    stretch = month_in("gregorian", index // 12, index % 12 + 1)
    if stretch is None:
        raise OverflowError
    return stretch


def _anniversary(shape: Shape, frame: Frame) -> Moment | None:
    """مثل هذا اليوم من عام 1989, "on this day in 1989"."""
    if frame.today is None:
        return None
    day = day_in("gregorian", shape.year, frame.today.month, frame.today.day)
    return _on(day) if day else None


def _again(shape: Shape, frame: Frame) -> Moment | None:
    """The period told before, in another year; where none was told, that year."""
    years = _years(shape, frame)
    if not years:
        return None
    prior = frame.prior
    if (
        prior is None
        or _one_day(prior)
        or prior.calendar != "gregorian"
        or prior.stretch[0].year != prior.stretch[1].year
    ):
        return _year(years[0])
    first, last = (d.replace(year=years[0], day=1) for d in prior.stretch)
    if (
        prior.stretch == (first.replace(year=prior.stretch[0].year), prior.stretch[1])
        and "-" not in prior.text
    ):
        return _year(years[0])
    end = _month_from(last, 0)[1]
    return _month((first, end), "gregorian") if (first.month == last.month) else _span(first, end)


def _year_value(shape: Shape, frame: Frame) -> Moment | None:
    if shape.year_last:
        first, last = _year(shape.year, shape.calendar), _year(shape.year_last, shape.calendar)
        return _join(first, last)
    return _part_of_year(shape.year, shape)


def _part_of_year(year: int, shape: Shape) -> Moment | None:
    """نهاية عام 2017 is its December, مطلع العام المقبل that January; أواخر 2017 and
    منتصف 2017 are left at the year, and so is a part of another calendar's year."""
    month = _MONTH_OF_PART.get(shape.part, 0) if shape.calendar == "gregorian" else 0
    stretch = month_in("gregorian", year, month) if month else None
    return _month(stretch, "gregorian") if stretch else _year(year, shape.calendar)


def _unit(shape: Shape, frame: Frame) -> Moment | None:
    base = frame.today
    if shape.deixis == "same":
        if frame.prior is None:
            return None
        if shape.unit in ("day", "span"):
            return frame.prior if shape.unit == "day" and _one_day(frame.prior) else None
        base = frame.prior.stretch[0]
    if base is None:
        return None
    step = _STEP[shape.deixis] * shape.times
    if shape.unit == "week":
        first, last = _week(base, step)
        if shape.part in ("start", "early", "first"):
            return _on(first)
        return _on(last) if shape.part in ("late", "end", "last") else _span(first, last)
    if shape.unit == "month":
        month = _month_from(base, step)
        return _part_of_month(month, shape)
    if shape.unit == "year" and shape.calendar != "gregorian":
        return _year(year_of(shape.calendar, base) + step, shape.calendar)
    if shape.unit == "year":
        if shape.part == "last" and (stretch := year_in("gregorian", base.year + step)):
            return _on(stretch[1])
        by_its_end = shape.part == "end" and not step  # قبل نهاية العام الجاري: some time in its rest
        return _year(base.year) if by_its_end else _part_of_year(base.year + step, shape)
    if shape.unit == "decade" and step < 0:
        return _join(_year(base.year - 10), _year(base.year))
    if shape.unit == "century" and step < 0:
        century = 100 * (base.year // 100 - 1)  # as ISO 8601 counts centuries
        return _join(_year(century), _year(century + 99))
    return None


def _week(day: date, step: int) -> Stretch:
    """The week, Saturday to Friday, so many weeks from that of a day."""
    first = day - timedelta((day.weekday() - 5) % 7) + timedelta(7 * step)
    return first, first + timedelta(6)


def _one_day(moment: Moment) -> bool:
    return moment.stretch[0] == moment.stretch[1]


def _counted(shape: Shape, frame: Frame) -> Moment | None:
    today = frame.today
    if today is None:
        return None
    other = _ago_from(today, shape.unit, shape.count, -1 if shape.deixis == "past" else 1)
    here = _ago_from(today, shape.unit, 0, 1)
    if shape.unit == "week":
        here, other = _on(today), _ago_from(today, "week", shape.count, -1 if shape.deixis == "past" else 1)
    if other is None or here is None:
        return None
    return _join(other, here) if shape.deixis == "past" else _join(here, other)


def _opening(shape: Shape, frame: Frame) -> Moment | None:
    """The first (index 1) or last (-1) so many months of a year, or days of a year or month."""
    whole = value_of(shape.other, frame) if shape.other is not None else None
    if whole is None or (whole.calendar != "gregorian" and shape.unit == "month"):
        return None
    first, last = whole.stretch
    back = shape.index < 0
    if shape.unit == "month":
        step = shape.count - 1
        ends = (_month_from(last, -step)[0], last) if back else (first, _month_from(first, step)[0])
        return _join(*(_month(_month_from(end, 0), "gregorian") for end in ends))
    length = timedelta(shape.count * {"day": 1, "week": 7}.get(shape.unit, 0))
    if not length or length > last - first:
        return None
    days = (last - length + _DAY, last) if back else (first, first + length - _DAY)
    return _span(*days, whole.calendar)


def _ago(shape: Shape, frame: Frame) -> Moment | None:
    base = frame.today
    sign = -1
    if shape.direction == "after":
        sign = 1
        base = frame.prior.stretch[1] if frame.prior and _one_day(frame.prior) else None
    return _ago_from(base, shape.unit, shape.count, sign) if base else None


def _ago_from(base: date, unit: str, count: int, sign: int) -> Moment | None:
    if unit == "day":
        return _on(base + timedelta(sign * count))
    if unit == "week":
        return _on(base + timedelta(7 * sign * count))
    if unit == "month":
        return _month(_month_from(base, sign * count), "gregorian")
    if unit == "year":
        return _year(base.year + sign * count)
    return None


def _share(shape: Shape, frame: Frame) -> Moment | None:
    years = _years(shape, frame)
    today = frame.today
    if not years:
        if today is None:
            return None
        started = (shape.index - 1) * shape.size + 1 <= today.month
        years = [today.year if started or shape.deixis else today.year - 1]
    first = (shape.index - 1) * shape.size + 1
    if shape.deixis in ("past", "next") and today is not None:
        now = first <= today.month <= first + shape.size - 1
        if shape.deixis == "past" and (today.month < first or now):
            years = [today.year - 1]
        if shape.deixis == "next" and (today.month > first or now):
            years = [today.year + 1]
    a = month_in("gregorian", years[0], first)
    b = month_in("gregorian", years[0], first + shape.size - 1)
    return _span(a[0], b[1]) if a and b else None


def _season(shape: Shape, frame: Frame) -> Moment | None:
    years = _years(shape, frame)
    if years is None:
        if frame.today is None:
            return None
        years = list(_around("gregorian", frame.today))
    found: list[Stretch] = []
    for year in years:
        a = month_in("gregorian", year, shape.month)
        if a:
            found.append((a[0], _month_from(a[0], 2)[1]))
    if not found:
        return None
    chosen = found[0] if len(years) == 1 else _pick(found, shape, frame)
    if chosen is None:
        return None
    return Moment(f"{_year_month(chosen[0])}/{_year_month(chosen[1])}", chosen)


def _decade(shape: Shape, frame: Frame) -> Moment | None:
    return _join(_year(shape.year), _year(shape.year + 9))


def _century(shape: Shape, frame: Frame) -> Moment | None:
    return _join(_year(shape.year), _year(shape.year + 99))


def _join(first: Moment | None, last: Moment | None) -> Moment | None:
    """The interval from the beginning of one moment to the end of another."""
    if first is None or last is None:
        return None
    a, b = first.text.partition("/")[0], last.text.rpartition("/")[2]
    if first.stretch[0] > last.stretch[1]:
        return None
    if a == b:
        return first
    return Moment(f"{a}/{b}", (first.stretch[0], last.stretch[1]), first.calendar)


def _range(shape: Shape, frame: Frame) -> Moment | None:
    """The first end takes its year from the second: من أيلول إلى كانون الثاني الماضيين."""
    other = shape.other
    assert other is not None
    last = value_of(other, frame)
    alone = msgspec.structs.replace(shape, other=None)
    if bare_weekday(shape) and other.weekday and other.deixis:
        turned = value_of(msgspec.structs.replace(alone, deixis=other.deixis), frame)
        if turned is not None and other.deixis == "next":  # من الأحد إلى الخميس المقبلين
            return _span(turned.stretch[0], _weekday_from(turned.stretch[0], other.weekday, 1))
        return _join(turned, last) or _join(value_of(alone, frame), last)
    if bare_weekday(shape) and bare_weekday(other):
        return _days_of_week(value_of(alone, frame), last, other.weekday, frame)
    if last is not None and shape.month and not shape.year and not shape.year_ref:
        year = year_of(shape.calendar, last.stretch[0])
        for candidate in (year, year - 1):
            if candidate not in YEARS[shape.calendar]:
                continue
            first = value_of(msgspec.structs.replace(alone, year=candidate, deixis=""), frame)
            joined = _join(first, last)
            if joined is not None:
                return joined
        return None
    return _join(value_of(alone, frame), last)


def _days_of_week(first: Moment | None, last: Moment | None, iso: int, frame: Frame) -> Moment | None:
    """من الأحد إلى الخميس: the days that follow one another, ahead from the first or back from the last."""
    if first is None or last is None or frame.today is None:
        return None
    start, end = first.stretch[0], last.stretch[0]
    if start > frame.today:
        return _span(start, _weekday_from(start, iso, 1))
    return _span(_weekday_from(end, start.isoweekday(), -1), end)


_RULES: dict[str, Callable[[Shape, Frame], Moment | None]] = {
    "point": _point,
    "monthday": _month_day,
    "feast": _day_of_month,
    "anniversary": _anniversary,
    "again": _again,
    "year": _year_value,
    "unit": _unit,
    "counted": _counted,
    "opening": _opening,
    "ago": _ago,
    "share": _share,
    "season": _season,
    "decade": _decade,
    "century": _century,
    "slice": _slice,
}
