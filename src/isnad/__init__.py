"""Isnad reads Arabic political news: who says what and through whom, each pinned to its words.

>>> import isnad
>>> text = "قال وزير النقل سالم الحداد إن الميناء سيفتح قريبا."
>>> isnad.Span(0, 3).of(text)
'قال'

Nothing is loaded by the import itself; each name below is fetched from its room when it is first used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from datetime import date

    from isnad.errors import CorpusError, IsnadError, LexiconError, RecordError, SourceError
    from isnad.records import (
        Analysis,
        Article,
        Cue,
        Date,
        Entity,
        Event,
        Mention,
        Piece,
        Stance,
        Statement,
    )
    from isnad.spans import Span
    from isnad.store.corpus import Corpus, open_corpus

__all__ = [
    "Analysis",
    "Article",
    "Corpus",
    "CorpusError",
    "Cue",
    "Date",
    "Entity",
    "Event",
    "IsnadError",
    "LexiconError",
    "Mention",
    "Piece",
    "RecordError",
    "SourceError",
    "Span",
    "Stance",
    "Statement",
    "__version__",
    "open_corpus",
    "read",
]

_NAMES = {
    "isnad.errors": ("CorpusError", "IsnadError", "LexiconError", "RecordError", "SourceError"),
    "isnad.records": (
        *("Analysis", "Article", "Cue", "Date", "Entity"),
        *("Event", "Mention", "Piece", "Stance", "Statement"),
    ),
    "isnad.spans": ("Span",),
    "isnad.store.corpus": ("Corpus", "open_corpus"),
}
_ROOM_OF = {name: room for room, names in _NAMES.items() for name in names}


def read(
    text: str,
    *,
    published: str | date | None = None,
    id: str | None = None,
    title: str | None = None,
    outlet: str | None = None,
    url: str | None = None,
) -> Analysis:
    """Read one article: its statements with their chains, its names, dates, events and stances.

    `text` is the article with its title line, if it has one, exactly as published: every span of the result
    indexes it. `published` (a date, or an ISO string such as "2015-07-22") is what relative dates are
    counted from; without it they are left out, never guessed. `title`, `outlet`, `url` and `id` are kept as
    they are.

    A text without Arabic gives an analysis with empty lists. Raises TypeError when `text` is not a string and
    SourceError when `published` is not a date; no string makes it fail.
    """
    if not isinstance(text, str):
        raise TypeError(f"text must be a str, not {type(text).__name__}")
    from isnad.reading.reader import read_article
    from isnad.records import Article
    from isnad.sources.articles import read_day

    day = read_day(published)
    return read_article(Article.of(text, id=id, title=title, outlet=outlet, url=url, published=day))


def __getattr__(name: str) -> Any:
    if name == "__version__":
        from importlib.metadata import version

        return version("isnad")
    if name not in _ROOM_OF:
        raise AttributeError(f"module 'isnad' has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(_ROOM_OF[name]), name)


def __dir__() -> list[str]:
    return sorted(__all__)
