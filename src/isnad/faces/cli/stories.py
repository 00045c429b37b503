"""`isnad stories`: what several articles tell, and how many independent texts tell it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

import typer

from isnad.faces.cli.asking import (
    CorpusOption,
    FormatOption,
    LimitOption,
    OutletOption,
    SinceOption,
    UntilOption,
    filters,
    opened,
    origin,
    say_who_is_unknown,
    who,
)
from isnad.faces.cli.rows import Format, corpus_trouble_told, print_rows

if TYPE_CHECKING:
    from isnad.store.pages.tellings import StoryAnswer, Telling

__all__ = ["stories"]

Words = Annotated[str | None, typer.Option("--words", metavar="TEXT", help="Words of a title in it.")]
Least = Annotated[int, typer.Option("--least", min=1, help="Told by at least so many independent texts.")]
Actor = Annotated[str | None, typer.Option("--actor", metavar="NAME", help="In which this actor is named.")]


def stories(
    corpus: CorpusOption,
    words: Words = None,
    actor: Actor = None,
    least: Least = 1,
    outlet: OutletOption = None,
    since: SinceOption = None,
    until: UntilOption = None,
    limit: LimitOption = 10,
    format: FormatOption = Format.table,
) -> None:
    """Stories that several articles tell, those with most independent texts first.

    Articles with one voice number carry one text: an agency's copy in nine outlets is one voice. 3/v2 is the
    third article, the second voice.
    """
    with corpus_trouble_told(), opened(corpus) as source:
        found = source.stories(
            words=words,
            actor=who(actor),
            least=least,
            **filters(outlet, since, until),
            limit=limit or None,
        )
        if not found:
            say_who_is_unknown(source, (actor,), outlet)
    if format is Format.csv:
        print_rows((row for s in found for row in _articles(s)), format)
    else:
        rows = (_head(s) | {"articles": _articles(s)} if format is Format.json else _shown(s) for s in found)
        print_rows(rows, format, head="story", none="no stories")


def _head(s: StoryAnswer) -> dict[str, Any]:
    return {
        "story": s.head.title,
        "key": s.head.key[:16],
        "from": s.head.first_published,
        "to": s.head.last_published,
        "told_by": s.head.articles,
        "independent_texts": s.head.independent_texts,
    }


def _articles(s: StoryAnswer) -> list[dict[str, Any]]:
    return [
        {
            "story": s.head.key[:16],
            "voice": x.voice,
            "copy_of": x.copy_of_outlet,
            "similarity": x.similarity,
            "statements": x.statements,
            **origin(x.article),
        }
        for x in s.tellings
    ]


def _shown(s: StoryAnswer) -> dict[str, Any]:
    """A story for the eyes: one line for each article, with the number of its voice."""
    head = _head(s)
    told = f"{s.head.articles} articles, {s.head.independent_texts} independent texts"
    lines = {f"{n}/v{x.voice}": _line(x) for n, x in enumerate(s.tellings, 1)}
    days = f"{head['from']} to {head['to']}"
    return {"story": head["story"], "key": head["key"], "days": days, "told by": told, **lines}


def _line(x: Telling) -> str:
    return " · ".join(str(v) for v in (x.article.outlet, x.article.published, x.article.title) if v)
