"""What the questions to a corpus share: their options, and the fields by which their answers are told."""

from __future__ import annotations

import re
from collections.abc import Iterable
from contextlib import AbstractContextManager
from typing import TYPE_CHECKING, Annotated, Any

import typer

from isnad.errors import CorpusError
from isnad.faces.cli.rows import Format
from isnad.faces.cli.terminal import clean

if TYPE_CHECKING:
    from isnad.records import Piece
    from isnad.store.answers import ActorRef, Headline
    from isnad.store.corpus import Corpus

__all__ = [
    "CorpusOption",
    "EachOption",
    "FormatOption",
    "LimitOption",
    "OutletOption",
    "RejectedOption",
    "SinceOption",
    "UntilOption",
    "evidence",
    "filters",
    "name_of",
    "names_of",
    "opened",
    "origin",
    "period",
    "say_who_is_unknown",
    "text_of",
    "who",
]

CorpusOption = Annotated[
    str,
    typer.Option(
        "--corpus",
        "-c",
        metavar="CORPUS",
        envvar="ISNAD_CORPUS",
        show_default=False,
        help="The corpus: a file, or a postgresql:// URL.",
    ),
]
EachOption = Annotated[int, typer.Option("--limit", "-n", min=1, help="At most so many of each kind.")]
FormatOption = Annotated[Format, typer.Option("--format", "-f", help="Form of the answer.")]
OutletOption = Annotated[
    list[str] | None, typer.Option("--outlet", metavar="NAME", help="Only of this outlet; may be repeated.")
]


def _a_day(value: str | None) -> str | None:
    """The day, month or year of an option. Raises BadParameter on what is none."""
    if value is not None:
        from isnad.store.filters import is_day

        if not is_day(value):
            raise typer.BadParameter(f"{value!r} is not a date such as 2015-07-22, 2015-07 or 2015")
    return value


SinceOption = Annotated[
    str | None,
    typer.Option(
        "--since",
        metavar="DATE",
        callback=_a_day,
        help="Published on this day, month or year, or later.",
    ),
]
UntilOption = Annotated[
    str | None,
    typer.Option(
        "--until",
        metavar="DATE",
        callback=_a_day,
        help="Published on this day, month or year, or before.",
    ),
]
LimitOption = Annotated[int, typer.Option("--limit", "-n", min=0, help="At most so many; 0: all.")]
RejectedOption = Annotated[bool, typer.Option("--rejected", help="Also what a person has rejected.")]

_PERIOD = re.compile(r"(\d{4}(?:-\d\d){0,2})(?:\.\.(\d{4}(?:-\d\d){0,2}))?")


def opened(place: str) -> AbstractContextManager[Corpus]:
    """The corpus, open for reading. Raises CorpusError."""
    from isnad.store.corpus import open_corpus

    return open_corpus(place)


def filters(outlet: list[str] | None, since: str | None, until: str | None) -> dict[str, Any]:
    """The filters that all questions share, as the corpus takes them."""
    return {"outlet": outlet or None, "since": since, "until": until}


def who(name: str | None) -> int | str | None:
    """An actor as a person names it: a number is an id, everything else a key or a name."""
    return int(name) if name is not None and name.isascii() and name.isdigit() else name


def say_who_is_unknown(
    source: Corpus, names: Iterable[str | None], outlets: Iterable[str] | None = None
) -> None:
    """Say on standard error which actors and outlets of a question that found nothing the corpus has not."""
    from isnad.store.rows import name_key

    for name in filter(None, names):
        asked = who(name) or name
        try:
            found = source.actor(asked)
        except CorpusError as e:
            typer.echo(f"note: {clean(str(e))}", err=True)
            continue
        spellings = {name_key(n.name) for n in found.names}
        if isinstance(asked, str) and asked != found.key and name_key(asked) not in spellings:
            typer.echo(f"note: no actor is just {clean(asked)!r}; ask for {clean(found.name)!r}", err=True)
    known = {o.name for o in source.outlets()} if outlets else set()
    for outlet in dict.fromkeys(outlets or ()):
        if outlet not in known:
            typer.echo(f"note: no outlet called {clean(outlet)!r} in this corpus", err=True)


def period(words: str) -> tuple[str, str] | None:
    """`2015`, `2015-07` or `2015-07-23..2015-07-25` as its first and last day, month or year; None of other
    words.

    >>> period("2015-07"), period("2015-07-23..2015-07-25"), period("alwatan")
    (('2015-07', '2015-07'), ('2015-07-23', '2015-07-25'), None)
    """
    m = _PERIOD.fullmatch(words.strip())
    return (m[1], m[2] or m[1]) if m else None


def text_of(pieces: Iterable[Piece]) -> str:
    """The words of a content in pieces."""
    return " … ".join(p.text for p in pieces)


def name_of(ref: ActorRef | None) -> str | None:
    """The name of whom an article means."""
    return ref.name if ref else None


def names_of(refs: Iterable[ActorRef]) -> list[str]:
    """Their names."""
    return [r.name for r in refs]


def evidence(pieces: Iterable[Piece | None]) -> list[list[int]]:
    """The places of words in the text of the article, for those who want to look: `[start, end]` each."""
    return [[p.span.start, p.span.end] for p in pieces if p is not None]


def origin(article: Headline) -> dict[str, Any]:
    """The fields that say where an answer stands."""
    return {
        "outlet": article.outlet,
        "published": article.published,
        "title": article.title,
        "url": article.url,
        "article": article.id,
    }
