"""Days, months and years of three calendars as spans of Gregorian days.

Hijri by Umm al-Qura (the library hijridate, 1343-1500 AH). Persian solar by the 33-year cycle of eight leap
years, which gives the observed new year's day of every year from 1210 to 1633 SH (K. M. Borkowski, "The
Persian calendar for 3000 years", *Earth, Moon, and Planets* 74, 1996). 11 مرداد 1397, "11 Mordad 1397", is
2018-08-02.
"""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta
from functools import lru_cache

from isnad.records import Calendar

__all__ = ["YEARS", "Stretch", "day_in", "month_in", "year_in", "year_of"]

Stretch = tuple[date, date]
"""The first and the last day of a period."""

YEARS = {"gregorian": range(1, 9999), "hijri": range(1343, 1500), "solar-hijri": range(1210, 1634)}
"""The years that each calendar can be converted for."""

_SOLAR_EPOCH = date(622, 3, 21)
_SOLAR_LENGTHS = (31,) * 6 + (30,) * 5


def day_in(calendar: Calendar, year: int, month: int, day: int) -> date | None:
    """The Gregorian day of a day of a calendar; None when the calendar has no such day or year.

    >>> day_in("hijri", 1437, 7, 24), day_in("solar-hijri", 1397, 5, 11), day_in("gregorian", 2015, 2, 29)
    (datetime.date(2016, 5, 1), datetime.date(2018, 8, 2), None)
    """
    stretch = month_in(calendar, year, month)
    if stretch is None or not 1 <= day <= (stretch[1] - stretch[0]).days + 1:
        return None
    return stretch[0] + timedelta(day - 1)


@lru_cache(maxsize=4096)
def month_in(calendar: Calendar, year: int, month: int) -> Stretch | None:
    """The first and last Gregorian day of a month; None when the calendar has no such month or year.

    >>> month_in("hijri", 1436, 9)
    (datetime.date(2015, 6, 18), datetime.date(2015, 7, 16))
    """
    if year not in YEARS[calendar] or not 1 <= month <= 12:
        return None
    if calendar == "gregorian":
        return date(year, month, 1), date(year, month, monthrange(year, month)[1])
    if calendar == "hijri":
        return _hijri_month(year, month)
    first = _solar_year(year) + timedelta(sum(_SOLAR_LENGTHS[: month - 1]))
    if month < 12:
        return first, first + timedelta(_SOLAR_LENGTHS[month - 1] - 1)
    return first, _solar_year(year + 1) - timedelta(1)


def year_in(calendar: Calendar, year: int) -> Stretch | None:
    """The first and last Gregorian day of a year; None when it lies outside the calendar's range."""
    first, last = month_in(calendar, year, 1), month_in(calendar, year, 12)
    return (first[0], last[1]) if first and last else None


def year_of(calendar: Calendar, day: date) -> int:
    """The year of a calendar that is running on a Gregorian day (an estimate outside the calendar's range).

    >>> year_of("hijri", date(2015, 7, 21)), year_of("solar-hijri", date(2018, 8, 2))
    (1436, 1397)
    """
    if calendar == "gregorian":
        return day.year
    if calendar == "solar-hijri":
        year = day.year - 621
        return year - (year in YEARS[calendar] and _solar_year(year) > day)
    guess = int((day.year + (day.timetuple().tm_yday - 1) / 365.25 - 621.57) * 1.0307)
    for year in (guess - 1, guess, guess + 1):
        stretch = year_in("hijri", year)
        if stretch and stretch[0] <= day <= stretch[1]:
            return year
    return guess


def _hijri_month(year: int, month: int) -> Stretch:
    from hijridate import Hijri

    month_start = Hijri(year, month, 1)
    first = date.fromordinal(month_start.to_gregorian().toordinal())
    return first, first + timedelta(month_start.month_length() - 1)


def _solar_year(year: int) -> date:
    return _SOLAR_EPOCH + timedelta(365 * (year - 1) + (8 * (year - 1) + 29) // 33)
