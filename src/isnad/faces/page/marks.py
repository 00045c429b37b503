"""Overlapping spans over one text → runs of letters, each with all the marks that cover it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import NamedTuple

from isnad.spans import Span

__all__ = ["Mark", "Run", "runs"]

# How many marks over one letter are told apart: the innermost. Deeper nesting than this is no news article.
_DEEPEST = 12


class Mark(NamedTuple):
    """A span of the raw text, the HTML classes it gives its letters, its colour, and what to say of it."""

    span: Span
    classes: tuple[str, ...]
    hue: str = ""
    title: str = ""


class Run(NamedTuple):
    """A span without a boundary inside it, and the marks over it, outermost first."""

    span: Span
    marks: tuple[Mark, ...]


def runs(within: Span, marks: Iterable[Mark], cuts: Iterable[int] = ()) -> Iterator[Run]:
    """The runs that make up `within`, in text order and without gaps; where nothing is marked, a run has no
    marks.

    `marks` may overlap in any way, nest, repeat, or reach beyond `within`; `cuts` are further places at
    which a run ends. Raw offsets throughout.

    >>> found = runs(Span(0, 6), [Mark(Span(0, 4), ("a",)), Mark(Span(2, 6), ("b",))])
    >>> [(r.span.start, r.span.end, "".join(m.classes[0] for m in r.marks)) for r in found]
    [(0, 2, 'a'), (2, 4, 'ab'), (4, 6, 'b')]
    """
    inside = sorted((m for m in marks if m.span.overlaps(within)), key=lambda m: (m.span.start, -m.span.end))
    edges = {within.start, within.end, *(c for c in cuts if within.start < c < within.end)}
    for m in inside:
        edges.update((max(m.span.start, within.start), min(m.span.end, within.end)))
    ordered = sorted(edges)
    over: list[Mark] = []
    upcoming = iter(inside)
    following = next(upcoming, None)
    for start, end in pairwise(ordered):
        over = [m for m in over if m.span.end > start]
        while following is not None and following.span.start <= start:
            over.append(following)
            following = next(upcoming, None)
        over = over[-_DEEPEST:]
        yield Run(Span(start, end), tuple(over))
