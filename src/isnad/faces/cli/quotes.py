"""`isnad quotes`: the same quotation again, where it stood first and what became of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from enum import StrEnum
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
    name_of,
    opened,
    origin,
    say_who_is_unknown,
    text_of,
    who,
)
from isnad.faces.cli.rows import Format, corpus_trouble_told, print_rows

if TYPE_CHECKING:
    from isnad.store.pages.tellings import QuoteAnswer

__all__ = ["quotes", "shown_diff"]


class ChangeOption(StrEnum):
    """What may have changed."""

    cut = "cut"
    extended = "extended"
    reworded = "reworded"
    cue = "cue"
    speaker = "speaker"


Speaker = Annotated[str | None, typer.Option("--speaker", metavar="NAME", help="Who says it first.")]
Words = Annotated[str | None, typer.Option("--words", metavar="TEXT", help="Words of the first appearance.")]
Change = Annotated[
    ChangeOption | None, typer.Option("--change", help="Only those of which this was changed.")
]


def quotes(
    corpus: CorpusOption,
    speaker: Speaker = None,
    words: Words = None,
    change: Change = None,
    outlet: OutletOption = None,
    since: SinceOption = None,
    until: UntilOption = None,
    limit: LimitOption = 10,
    format: FormatOption = Format.table,
) -> None:
    """Quotations that several articles carry: the first appearance, and for each other one what changed.

    A diff shows [-words that are gone-] and {+words that are new+}. --outlet, --since and --until are about
    any appearance.
    """
    with corpus_trouble_told(), opened(corpus) as source:
        found = source.quotes(
            speaker=who(speaker),
            words=words,
            change=change.value if change else None,
            **filters(outlet, since, until),
            limit=limit or None,
        )
        if not found:
            say_who_is_unknown(source, (speaker,), outlet)
    if format is Format.csv:
        print_rows((row for q in found for row in _appearances(q)), format)
    elif format is Format.json:
        print_rows(
            ({"key": q.key, "text": q.text, "appearances": list(_appearances(q))} for q in found), format
        )
    else:
        print_rows(_lines(found), format, head="quotation", arabic=("text", "diff"), none="no quotations")


def _appearances(quote: QuoteAnswer) -> Iterator[dict[str, Any]]:
    for a in quote.appearances:
        s = a.statement
        yield {
            "key": quote.key,
            "position": a.position,
            "change": a.change,
            "similarity": a.similarity,
            "speaker": name_of(s.speaker),
            "cue": s.cue.text if s.cue else None,
            "text": text_of(s.content),
            "diff": [list(run) for run in a.diff] or None,
            **origin(s.article),
            "statement": s.id,
        }


def _lines(found: Iterable[QuoteAnswer]) -> Iterator[dict[str, Any]]:
    for q in found:
        for row in _appearances(q):
            first = row["position"] == 1
            yield {
                "quotation": f"{q.total} appearances" if first else f"  {row['position']}. {row['change']}",
                "text": row["text"] if first else None,
                "diff": shown_diff(row["diff"]) if row["diff"] and row["change"] != "same" else None,
                **{k: row[k] for k in ("speaker", "cue", "outlet", "published", "title", "statement")},
            }


def shown_diff(runs: Iterable[tuple[str, str]]) -> str:
    """A word diff in one line, as `git diff --word-diff` marks it; long runs of equal words are shortened.

    >>> shown_diff([("=", "لن نقبل"), ("-", "أبدا"), ("+", "اليوم")])
    'لن نقبل [-أبدا-] {+اليوم+}'
    """
    marks = {"-": "[-{}-]", "+": "{{+{}+}}", "=": "{}"}
    return " ".join(marks[tag].format(_short(words) if tag == "=" else words) for tag, words in runs)


def _short(words: str) -> str:
    parts = words.split()
    return words if len(parts) <= 9 else " ".join([*parts[:4], "…", *parts[-4:]])
