"""`isnad search`: words and phrases in the texts of a corpus."""

from __future__ import annotations

from typing import Annotated

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
)
from isnad.faces.cli.rows import Format, corpus_trouble_told, print_rows

__all__ = ["search"]

Words = Annotated[list[str], typer.Argument(metavar="WORDS", show_default=False, help="What to look for.")]
ByDate = Annotated[bool, typer.Option("--by-date", help="The newest first, not the best.")]


def search(
    words: Words,
    corpus: CorpusOption,
    outlet: OutletOption = None,
    since: SinceOption = None,
    until: UntilOption = None,
    by_date: ByDate = False,
    limit: LimitOption = 20,
    format: FormatOption = Format.table,
) -> None:
    """Search the texts: words that must all occur, "phrases", and -words that must not.

    Hamzas, ة/ه, ى/ي, vowel marks and clitics make no difference: حكومه finds وبالحكومة.
    """
    with corpus_trouble_told(), opened(corpus) as source:
        found = source.search(
            " ".join(words), **filters(outlet, since, until), by_date=by_date, limit=limit or 1_000_000
        )
        if not found:
            say_who_is_unknown(source, (), outlet)
        rows = [
            {
                "title": h.article.title,
                "words": h.snippet.text,
                **{k: v for k, v in origin(h.article).items() if k != "title"},
                "places": [[p.start, p.end] for p in h.places],
            }
            for h in found
        ]
    if format is Format.table:
        rows = [{k: v for k, v in row.items() if k != "places"} for row in rows]
    print_rows(rows, format, head="title", arabic=("words",), none="nothing was found")
