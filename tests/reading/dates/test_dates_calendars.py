"""The three calendars against known days, and the names of months against CLDR."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from isnad.lexicons.tables import check_table, load_table, read_table, values
from isnad.reading.dates.calendars import YEARS, day_in, month_in, year_in, year_of
from isnad.reading.dates.words import senses
from isnad.text.folding import fold

KNOWN = {
    "ramadan 1436": ("hijri", 1436, 9, 1, date(2015, 6, 18)),
    "hijri new year 1437": ("hijri", 1437, 1, 1, date(2015, 10, 14)),
    "arafat 1445": ("hijri", 1445, 12, 9, date(2024, 6, 15)),
    "nowruz 1394": ("solar-hijri", 1394, 1, 1, date(2015, 3, 21)),
    "nowruz 1399, a day early": ("solar-hijri", 1399, 1, 1, date(2020, 3, 20)),
    "22 bahman 1357": ("solar-hijri", 1357, 11, 22, date(1979, 2, 11)),
    "leap day 1399": ("solar-hijri", 1399, 12, 30, date(2021, 3, 20)),
    "leap day 2016": ("gregorian", 2016, 2, 29, date(2016, 2, 29)),
}
NONE = {
    "29 February 2015": ("gregorian", 2015, 2, 29),
    "31 Ramadan": ("hijri", 1436, 9, 31),
    "30 Esfand of a common year": ("solar-hijri", 1398, 12, 30),
    "month 13": ("hijri", 1436, 13, 1),
    "before Umm al-Qura": ("hijri", 1200, 1, 1),
    "day 0": ("gregorian", 2015, 1, 0),
}


@pytest.mark.parametrize(("calendar", "year", "month", "day", "expected"), KNOWN.values(), ids=KNOWN.keys())
def test_known_days(calendar: str, year: int, month: int, day: int, expected: date) -> None:
    assert day_in(calendar, year, month, day) == expected  # type: ignore[arg-type]


@pytest.mark.parametrize(("calendar", "year", "month", "day"), NONE.values(), ids=NONE.keys())
def test_days_that_are_none(calendar: str, year: int, month: int, day: int) -> None:
    assert day_in(calendar, year, month, day) is None  # type: ignore[arg-type]


@given(st.sampled_from(["hijri", "solar-hijri", "gregorian"]), st.dates(date(1925, 1, 1), date(2075, 1, 1)))
def test_every_day_lies_in_its_year(calendar: str, day: date) -> None:
    stretch = year_in(calendar, year_of(calendar, day))  # type: ignore[arg-type]
    assert stretch is not None
    assert stretch[0] <= day <= stretch[1]


@pytest.mark.parametrize("calendar", ["hijri", "solar-hijri"])
def test_months_follow_each_other(calendar: str) -> None:
    end = None
    for year in YEARS[calendar]:
        for month in range(1, 13):
            stretch = month_in(calendar, year, month)
            assert stretch is not None
            assert end is None or stretch[0] == end + timedelta(1)
            end = stretch[1]


def _known_months(name: str) -> set[int]:
    first, *rest = fold(name).split()
    found = (s for s in senses(first) if s.kind == "month" and s.calendar == "gregorian")
    return {s.number for s in found if list(s.rest) == rest}


@pytest.mark.parametrize(
    "locale", ["ar", "ar_EG", "ar_SA", "ar_LB", "ar_IQ", "ar_DZ", "ar_TN", "ar_MA", "ar_MR"]
)
def test_gregorian_months_are_those_of_cldr(locale: str) -> None:
    babel = pytest.importorskip("babel")
    names = babel.Locale.parse(locale).months["format"]["wide"]
    assert {n: _known_months(names[n]) for n in range(1, 13)} == {n: {n} for n in range(1, 13)}


def test_weekdays_are_those_of_cldr() -> None:
    babel = pytest.importorskip("babel")
    for n, name in babel.Locale.parse("ar").days["format"]["wide"].items():
        iso = {s.number for s in senses(fold(name)) if s.kind == "weekday" and s.definite}
        assert iso == {n + 1}, name


def test_no_name_means_two_months() -> None:
    meant: dict[str, tuple[str, int]] = {}
    for row in load_table("months"):
        for form in values(row["forms"]):
            month = (row["calendar"], int(row["month"]))
            assert meant.setdefault(fold(form), month) == month, form


@pytest.mark.parametrize("name", ["months", "weekdays", "numerals", "date_words", "feasts"])
def test_tables_are_clean(name: str) -> None:
    assert check_table(read_table(name), name) == []
