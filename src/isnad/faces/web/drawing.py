"""Small pictures of time as SVG shapes: numbers in, rectangles out; the templates write them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta
from typing import NamedTuple

__all__ = ["Bar", "Chart", "every_day", "stacked_days", "two_way_days"]

_MOST_DAYS = 1500


class Bar(NamedTuple):
    """A rectangle: its place in the picture, its kind (a CSS class), and what it says."""

    x: float
    y: float
    width: float
    height: float
    kind: str
    title: str
    day: str


class Chart(NamedTuple):
    """A picture: its size, bars, the height of its zero line, the days to name along it."""

    width: int
    height: int
    bars: tuple[Bar, ...]
    zero: float
    labels: tuple[str, ...]
    most: int


def stacked_days(
    counts: Mapping[str, Mapping[str, int]],
    kinds: Sequence[str],
    titles: Mapping[str, str],
    width: int = 1300,
    height: int = 130,
) -> Chart:
    """Bars by day, one upon the other by kind; `counts` is day → kind → number."""
    days = every_day(counts)
    most = max((sum(counts.get(d, {}).values()) for d in days), default=0) or 1
    step = width / max(len(days), 1)
    bars: list[Bar] = []
    for n, day in enumerate(days):
        top = float(height)
        for kind in kinds:
            count = counts.get(day, {}).get(kind, 0)
            if count:
                tall = count / most * height
                top -= tall
                title = f"{day} · {titles[kind]}: {count}"
                bars.append(_bar(n, step, top, tall, kind, title, day))
    return Chart(width, height, tuple(bars), float(height), _labels(days), most)


def two_way_days(
    up: Mapping[str, int],
    down: Mapping[str, int],
    titles: tuple[str, str],
    width: int = 460,
    height: int = 72,
) -> Chart:
    """Bars by day, one count above the line and one below it."""
    days = every_day({**up, **down})
    most = max([*up.values(), *down.values(), 1])
    step, half = width / max(len(days), 1), height / 2
    bars: list[Bar] = []
    for n, day in enumerate(days):
        for counts, kind, title in ((up, "for", titles[0]), (down, "against", titles[1])):
            count = counts.get(day, 0)
            if count:
                tall = count / most * (half - 1)
                top = half - tall if kind == "for" else half
                bars.append(_bar(n, step, top, tall, kind, f"{day} · {title}: {count}", day))
    return Chart(width, height, tuple(bars), half, _labels(days), most)


def _bar(n: int, step: float, top: float, tall: float, kind: str, title: str, day: str) -> Bar:
    wide = max(min(step * 0.86, 64.0), 1.5)
    left = n * step + (step - wide) / 2
    return Bar(round(left, 1), round(top, 1), round(wide, 1), round(max(tall, 1.0), 1), kind, title, day)


def every_day(found: Iterable[str]) -> list[str]:
    """Every day from the first to the last, so that silence shows; months and odd dates fall away."""
    days = sorted(d for d in map(_day, found) if d is not None)
    if not days:
        return []
    first = max(days[0], days[-1] - timedelta(_MOST_DAYS - 1))
    return [(first + timedelta(n)).isoformat() for n in range((days[-1] - first).days + 1)]


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def _labels(days: Sequence[str]) -> tuple[str, ...]:
    """The first day, the last, and up to three between them at even distances."""
    if len(days) < 2:
        return tuple(days)
    parts = min(len(days) - 1, 4)
    return tuple(days[round(n * (len(days) - 1) / parts)] for n in range(parts + 1))
