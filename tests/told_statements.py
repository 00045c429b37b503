"""What the tables of statements are made of: rows of texts, and what is told in one as they write it."""

from __future__ import annotations

from typing import NamedTuple

import pytest

from isnad.reading.reader import read_article
from isnad.records import Article

__all__ = ["Row", "Told", "both", "told"]

Told = tuple[str | None, str, str]
"""A statement as a table writes it: cue, speaker, content."""


class Row(NamedTuple):
    """A text with its statements, in the order of their cues, and its neighbour with those of its own."""

    id: str
    text: str
    told: list[Told]
    near: str
    near_told: tuple[Told, ...] = ()


def both(rows: list[Row]) -> list[object]:
    """Each row and then its neighbour, as parameters: a text and what is told in it."""
    return [
        pytest.param(text, list(said), id=id)
        for r in rows
        for text, said, id in ((r.text, r.told, r.id), (r.near, r.near_told, f"{r.id}, its neighbour"))
    ]


def told(text: str) -> list[Told]:
    """The statements of a text, whose contents are checked against its words."""
    analysis = read_article(Article.of(text, published="2024-03-05"))
    names = {e.id: e.name for e in analysis.entities}
    for s in analysis.statements:
        for piece in s.content:
            assert text[piece.span.start : piece.span.end] == piece.text
    return [
        (s.cue.text if s.cue else None, names[s.speaker or ""], " ⋯ ".join(p.text for p in s.content))
        for s in analysis.statements
    ]
