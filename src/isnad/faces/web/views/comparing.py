"""Two outlets or two periods side by side."""

from __future__ import annotations

from typing import Any

from starlette.responses import Response

from isnad.faces.web.asking import Filters, read_text
from isnad.faces.web.citing import cite_view, period
from isnad.faces.web.rendering import Ask
from isnad.store.filters import Condition, article_conditions
from isnad.store.pages.comparison import compare_names, compare_stances, side_of

__all__ = ["compare"]

_SIDES = ("a", "b")


def compare(ask: Ask) -> Response:
    """The page that sets side beside side; before anything is chosen, the two largest outlets."""
    outlets = ask.room.counted("outlets", ask.corpus.outlets)
    sides = {s: _read_side(ask, s) for s in _SIDES}
    if not any(any(_values(f)) for f in sides.values()):
        names = [o.name for o in outlets if o.name][:2]
        sides = {s: Filters(outlet=n) for s, n in zip(_SIDES, [*names, None, None][:2], strict=True)}
    found = ask.room.counted(("compare", *sides.values()), lambda: _count(ask, sides))
    return ask.show("compare.html", sides=sides, outlets=outlets, citation=_citation(ask, sides), **found)


def _citation(ask: Ask, sides: dict[str, Filters]) -> str:
    """The comparison by its two sides, also where the room itself has chosen them."""
    values = {f"{name}_{s}": getattr(f, name) for s, f in sides.items() for name in f.__struct_fields__}
    named = [(f"side_{s}", _side_name(ask, f)) for s, f in sides.items()]
    return cite_view(ask, ask.t("nav_compare"), ask.go.page("compare", **values), named)


def _side_name(ask: Ask, f: Filters) -> str:
    days = period(f.since, f.until)
    return (f.outlet or ask.t("every_outlet")) + (f" {days}" if days else "")


def _values(f: Filters) -> tuple[str | None, ...]:
    return (f.outlet, f.since, f.until)


def _read_side(ask: Ask, side: str) -> Filters:
    def day(name: str) -> str | None:
        value = read_text(ask.query, f"{name}_{side}", 10) or ""
        parts = value.split("-")
        fits = [len(p) for p in parts] == [4, 2, 2][: len(parts)] and all(
            p.isascii() and p.isdigit() for p in parts
        )
        return value if fits else None

    return Filters(read_text(ask.query, f"outlet_{side}"), day("since"), day("until"))


def _conditions(f: Filters) -> list[Condition]:
    return article_conditions(**f.asked)


def _count(ask: Ask, sides: dict[str, Filters]) -> dict[str, Any]:
    left, right = (_conditions(sides[s]) for s in _SIDES)
    with ask.corpus.database.reading() as c:
        return {
            "a": side_of(c, left),
            "b": side_of(c, right),
            "names": compare_names(c, left, right),
            "stances": compare_stances(c, left, right),
        }
