"""What a reader asks, read out of the address: every value bounded, none trusted."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

import msgspec

from isnad.spans import Span
from isnad.store.filters import is_day

__all__ = [
    "Filters",
    "Sheet",
    "beyond_first",
    "page_of",
    "read_choice",
    "read_filters",
    "read_number",
    "read_place",
    "read_text",
]

_LONGEST = 200
_PLACE = re.compile(r"([0-9]{1,9})-([0-9]{1,9})(?:-([0-9]{1,9}))?")
LAST_PAGE = 500


class Filters(msgspec.Struct, frozen=True):
    """The filters that most pages share; None: not asked for."""

    outlet: str | None = None
    since: str | None = None
    until: str | None = None

    @property
    def asked(self) -> dict[str, str | None]:
        """The filters by name, as questions to the corpus and addresses take them."""
        return {"outlet": self.outlet, "since": self.since, "until": self.until}


def read_text(query: Mapping[str, str], name: str, longest: int = _LONGEST) -> str | None:
    """A value without white space around it, cut to its longest; None when it is missing or blank."""
    value = query.get(name, "").replace("\0", "").strip()[:longest]
    return value or None


def read_choice(query: Mapping[str, str], name: str, choices: tuple[str, ...]) -> str | None:
    """A value that is one of several; None when it is missing or another."""
    value = query.get(name)
    return value if value in choices else None


def read_number(query: Mapping[str, str], name: str, default: int, least: int, most: int) -> int:
    """A whole number between two bounds; the default when it is missing or none."""
    value = query.get(name, "")
    return (
        min(max(int(value), least), most)
        if value.isascii() and value.isdigit() and len(value) < 12
        else default
    )


def page_of(query: Mapping[str, str]) -> int:
    """Which page of a list, counted from 1."""
    return read_number(query, "page", 1, 1, LAST_PAGE)


class Sheet(msgspec.Struct, frozen=True):
    """One page of a long list: its number, counted from 1, and how many records it holds."""

    number: int
    size: int

    @property
    def asked(self) -> dict[str, Any]:
        """What to ask the store for: the page's records and one more, which tells that there is a next."""
        return {"limit": self.size + 1, "offset": (self.number - 1) * self.size}

    def of(self, found: Sequence[object]) -> dict[str, Any]:
        """What a template shows of the records `found`: those of the page, and whether there are more."""
        return {"found": found[: self.size], "more": len(found) > self.size, "page": self.number}


def beyond_first(page: int) -> int | None:
    """A page as an address names it: the first one is not named."""
    return page if page > 1 else None


def read_filters(query: Mapping[str, str]) -> Filters:
    """Outlet and days; what is no ISO day, month or year is left out."""
    return Filters(read_text(query, "outlet"), _read_day(query, "since"), _read_day(query, "until"))


def _read_day(query: Mapping[str, str], name: str) -> str | None:
    value = query.get(name, "").strip()
    return value if is_day(value) else None


def read_place(text: str) -> tuple[Span, int | None] | None:
    """A place in an article as an address writes it, `start-end` or `start-end-cue`; None for anything else.

    >>> read_place("57-101-45"), read_place("57-x")
    ((Span(start=57, end=101), 45), None)
    """
    m = _PLACE.fullmatch(text)
    if m is None or int(m[1]) > int(m[2]):
        return None
    return Span(int(m[1]), int(m[2])), None if m[3] is None else int(m[3])
