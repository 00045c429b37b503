"""Overlapping marks over an article's text → paragraphs of runs, each run with all that covers it.

Raw code-point offsets throughout; a page shows the runs in order and needs no offsets of its own.
"""

from __future__ import annotations

import unicodedata
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from typing import Literal, NamedTuple

from isnad.spans import Span

__all__ = ["Layer", "Mark", "Paragraph", "Run", "mark_up", "paragraphs"]

Layer = Literal["said", "cue", "source", "name", "event", "stance", "date", "found"]
# How many marks over one letter are told apart. Deeper nesting than this is no news article.
_DEEPEST = 12
_LONGEST_LINE = 4000


class Mark(NamedTuple):
    """A span of the raw text in a layer: `key` names the record, `kind` its sort within the layer."""

    span: Span
    layer: Layer
    key: str
    kind: str = ""
    hue: str = ""
    title: str = ""
    link: str | None = None


class Run(NamedTuple):
    """Letters without a boundary among them, and the marks over them, the outermost first."""

    text: str
    marks: tuple[Mark, ...]
    anchors: tuple[str, ...] = ()


class Paragraph(NamedTuple):
    """A line of the article that is not blank, as runs in text order without gaps."""

    span: Span
    runs: tuple[Run, ...]


def paragraphs(text: str) -> tuple[Span, ...]:
    """The raw spans of the lines that are not blank, in text order, without the white space around them.

    A line of more than 4,000 characters is shown as several, broken at white space where it has any.
    """
    found: list[Span] = []
    start = 0
    for line in text.splitlines(keepends=True):
        bare = line.strip()
        if bare:
            lead = len(line) - len(line.lstrip())
            found += _broken(text, start + lead, start + lead + len(bare))
        start += len(line)
    return tuple(found)


def _broken(text: str, start: int, end: int) -> Iterator[Span]:
    while end - start > _LONGEST_LINE:
        space = text.rfind(" ", start + _LONGEST_LINE // 2, start + _LONGEST_LINE)
        cut = space if space > 0 else start + _LONGEST_LINE
        yield Span(start, cut)
        start = cut
    yield Span(start, end)


def mark_up(
    text: str, marks: Iterable[Mark], anchors: Iterable[tuple[int, str]] = ()
) -> tuple[Paragraph, ...]:
    """The paragraphs of a text with their marks; what is marked on blank lines only is not shown.

    `anchors` are keys to be shown before a letter (moved to the beginning of its word).
    """
    lines = paragraphs(text)
    starts = [line.start for line in lines]
    by_line: list[list[Mark]] = [[] for _ in lines]
    for mark in marks:
        first = max(bisect_right(starts, mark.span.start) - 1, 0)
        for n in range(first, len(lines)):
            if lines[n].start >= mark.span.end:
                break
            if mark.span.overlaps(lines[n]):
                by_line[n].append(mark)
    placed: list[dict[int, list[str]]] = [{} for _ in lines]
    for at, key in anchors:
        at = _word_start(text, at)
        n = bisect_right(starts, at) - 1
        if n >= 0 and at < lines[n].end:
            placed[n].setdefault(at, []).append(key)
    return tuple(
        Paragraph(line, tuple(_runs(text, line, by_line[n], placed[n]))) for n, line in enumerate(lines)
    )


def _word_start(text: str, at: int) -> int:
    """The place where the word around a place begins: a mark inside a word would break its letters apart."""
    while at > 0 and (text[at - 1].isalnum() or unicodedata.combining(text[at - 1])):
        at -= 1
    return at


def _runs(text: str, within: Span, marks: list[Mark], anchors: dict[int, list[str]]) -> Iterator[Run]:
    marks.sort(key=lambda m: (m.span.start, -m.span.end))
    edges = {within.start, within.end, *anchors}
    for m in marks:
        edges.update((max(m.span.start, within.start), min(m.span.end, within.end)))
    ordered = sorted(edges)
    over: list[Mark] = []
    coming = iter(marks)
    following = next(coming, None)
    for n in range(len(ordered) - 1):
        start, end = ordered[n], ordered[n + 1]
        over = [m for m in over if m.span.end > start]
        while following is not None and following.span.start <= start:
            if following.span.end > start:
                over.append(following)
            following = next(coming, None)
        yield Run(text[start:end], tuple(over[-_DEEPEST:]), tuple(anchors.get(start, ())))
