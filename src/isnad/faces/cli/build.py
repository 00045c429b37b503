"""`isnad build`: sources in, a corpus out."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Annotated

import typer

from isnad.errors import SourceError
from isnad.faces.cli.read import Published
from isnad.faces.cli.rows import corpus_trouble_told
from isnad.faces.cli.status import NOTHING_READ, SOME_REFUSED
from isnad.faces.cli.terminal import clean, console_on

if TYPE_CHECKING:
    from isnad.runs.build import Progress, Summary
    from isnad.sources.fields import Fields

__all__ = ["build"]

# What a corpus holds, by the table that counts it: the word for one, and for several.
_FOUND = {
    "statements": ("statement", "statements"),
    "events": ("event", "events"),
    "stances": ("stance", "stances"),
    "actors": ("actor", "actors"),
    "stories": ("story", "stories"),
    "quote_groups": ("quotation", "quotations"),
}

_EXAMPLES = """\
  isnad build news/ --corpus news.db
  isnad build crawl.warc.gz archive.parquet --corpus news.db
  isnad build https://example.org/feed.xml --corpus news.db
  isnad build table.csv --field text=body --field outlet=paper --corpus news.db
  isnad build news/ --corpus postgresql://me@host/news"""

_HELP = "\n\n".join(
    (
        "Read articles into a corpus: one database that answers questions.",
        "SOURCES are folders, files or patterns of text, HTML, JSON, JSON lines, CSV, Parquet, RSS, Atom "
        "and WARC, plain or gzipped, and addresses (http, https) of pages and feeds.",
        "Only what is new is read, or was read by another version. A build that was stopped, or killed, is "
        "carried on by the next one. What cannot be read is set aside with its reason: "
        "[bold]isnad corpus rejects[/bold].",
        "[bold]Examples[/bold]",
        _EXAMPLES,
        "[bold]Exit code[/bold]: 0 when all was read; 1 when some inputs were set aside; 2 wrong use; 3 "
        "when there was nothing to read; 5 when the corpus cannot be used.",
    )
)

Sources = Annotated[list[str], typer.Argument(metavar="SOURCES", show_default=False, help="What to read.")]
Corpus = Annotated[
    str,
    typer.Option(
        "--corpus",
        "-c",
        metavar="FILE",
        help="The corpus: a file, or a postgresql:// URL. Made when missing.",
    ),
]
Workers = Annotated[
    int | None, typer.Option(min=0, help="Processes that read; all cores by default, 0: none but this one.")
]
FieldOption = Annotated[
    list[str] | None,
    typer.Option(
        "--field", metavar="OURS=THEIRS", help="Which field of a record is what; else guessed by name."
    ),
]
Again = Annotated[bool, typer.Option("--again", help="Read all articles again, also those that were read.")]
Patience = Annotated[
    float, typer.Option(min=1, metavar="SECONDS", help="After so long an article is given up and set aside.")
]
Quiet = Annotated[bool, typer.Option("--quiet", "-q", help="No progress bar and no summary.")]


def build(
    sources: Sources,
    corpus: Corpus,
    published: Published = None,
    field: FieldOption = None,
    workers: Workers = None,
    again: Again = False,
    patience: Patience = 120.0,
    quiet: Quiet = False,
) -> None:
    fields = _fields(field or [])
    with _interruption_told(), corpus_trouble_told(), _bar(quiet) as progress:
        from isnad.runs.build import build as build_corpus

        summary = build_corpus(
            sources,
            corpus,
            workers=workers,
            published=published,
            fields=fields,
            again=again,
            patience=patience,
            progress=progress,
        )
    for remark in (*summary.remarks, *summary.lost):
        typer.echo(f"isnad: {clean(remark)}", err=True)
    if not quiet:
        _print_summary(summary, corpus)
    if not summary.counts["articles"]:
        raise typer.Exit(NOTHING_READ)
    if summary.inputs_rejected or summary.articles_set_aside:
        raise typer.Exit(SOME_REFUSED)


build.__doc__ = _HELP


@contextmanager
def _interruption_told() -> Iterator[None]:
    try:
        yield
    except KeyboardInterrupt:
        typer.echo("isnad: stopped; what was read is kept, the same command carries on", err=True)
        raise


def _fields(pairs: list[str]) -> Fields:
    from isnad.sources.fields import read_fields

    try:
        return read_fields(pairs)
    except SourceError as e:
        raise typer.BadParameter(str(e), param_hint="--field") from None


@contextmanager
def _bar(quiet: bool) -> Iterator[Callable[[Progress], None]]:
    """A progress bar on standard error, with rate and time left; nothing when that is no terminal."""
    console = console_on(stderr=True)
    if quiet or not console.is_terminal:
        yield lambda _: None
        return
    from rich.progress import (
        BarColumn,
        MofNCompleteColumn,
        ProgressColumn,
        Task,
        TaskID,
        TextColumn,
        TimeElapsedColumn,
        TimeRemainingColumn,
    )
    from rich.progress import Progress as Bar
    from rich.text import Text

    class Rate(ProgressColumn):
        """Articles a second, of the last moments."""

        def render(self, task: Task) -> Text:
            speed = task.finished_speed or task.speed
            return Text(f"{speed:,.0f}/s" if speed else "", style="dim")

    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), Rate())
    with Bar(*columns, TimeElapsedColumn(), TimeRemainingColumn(), console=console) as bar:
        tasks: dict[str, TaskID] = {}

        def finish() -> None:
            for task in bar.tasks:
                whole = task.total or task.completed or 1
                bar.update(task.id, total=whole, completed=whole)

        def show(progress: Progress) -> None:
            if progress.stage not in tasks:
                finish()
                tasks[progress.stage] = bar.add_task(progress.stage, total=progress.total)
            bar.update(tasks[progress.stage], completed=progress.done, total=progress.total)

        yield show
        finish()


def _print_summary(summary: Summary, corpus: str) -> None:
    took = f"{summary.articles_new:,} new"
    if summary.sources_unchanged:
        sources = summary.sources + summary.sources_unchanged
        took += f", {summary.sources_unchanged:,} of {sources:,} sources unchanged"
    lines = [
        ("articles", f"{summary.counts['articles']:,} ({took})"),
        ("read now", f"{summary.articles_read:,}"),
        ("set aside", _set_aside(summary, corpus)),
        ("found", _found(summary.counts)),
    ]
    if summary.corrections:
        lines.append(("corrections", f"{summary.corrections:,} applied"))
    for label, value in lines:
        if value:
            sys.stdout.write(f"{label:<12}{value}\n")


def _set_aside(summary: Summary, corpus: str) -> str:
    count = summary.inputs_rejected + summary.articles_set_aside
    return f"{count:,}: see `isnad corpus rejects {corpus}`" if count else ""


def _found(counts: dict[str, int]) -> str:
    named = ((counts.get(key, 0), one, many) for key, (one, many) in _FOUND.items())
    return ", ".join(f"{n:,} {one if n == 1 else many}" for n, one, many in named if n) or "nothing"
