"""Rows of a corpus on the command line: one field a line for the eyes, or JSON lines, or CSV."""

from __future__ import annotations

import csv
import json
import os
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from enum import StrEnum

import typer

from isnad.errors import CorpusError
from isnad.faces.cli.status import CORPUS_TROUBLE
from isnad.faces.cli.table import LABEL_WIDTH, Line, print_lines
from isnad.faces.cli.terminal import Bidi, clean, console_on, wants_isolates

__all__ = ["Format", "corpus_trouble_told", "print_rows"]

Row = Mapping[str, object]


class Format(StrEnum):
    """The forms in which rows are printed."""

    table = "table"
    json = "json"
    csv = "csv"


def print_rows(
    rows: Iterable[Row], format: Format, *, head: str = "", arabic: Sequence[str] = (), none: str = "nothing"
) -> None:
    """Print rows: each a record headed by its field `head`, one JSON object a line, or CSV with a header.

    `arabic` are the fields that are right-to-left; fields that are None or empty are left out of a table,
    which says `none` when there is no row. Rows of one call have the same fields.
    """
    if format is Format.json:
        for row in rows:
            sys.stdout.write(json.dumps(row, ensure_ascii=False) + "\n")
    elif format is Format.csv:
        _print_csv(rows)
    else:
        console = console_on()
        isolates = wants_isolates(Bidi.auto, os.environ, terminal=console.is_terminal)
        print_lines(_lines(rows, head, frozenset(arabic), none), console, isolates=isolates)


def _print_csv(rows: Iterable[Row]) -> None:
    writer = None
    for row in rows:
        if writer is None:
            writer = csv.DictWriter(sys.stdout, list(row), lineterminator="\n")
            writer.writeheader()
        writer.writerow({key: _cell(value) for key, value in row.items()})


def _cell(value: object) -> object:
    """A value as a spreadsheet may have it: what it would take for a formula is marked as text."""
    if isinstance(value, (list, tuple, dict)):
        value = json.dumps(value, ensure_ascii=False)
    return (
        f"'{value}"
        if isinstance(value, str) and value[:1] in ("=", "+", "-", "@", "\t", "\r") and len(value) > 1
        else value
    )


def _lines(rows: Iterable[Row], head: str, arabic: frozenset[str], none: str) -> Iterator[Line]:
    count = 0
    for count, row in enumerate(rows, 1):  # noqa: B007
        title = row.get(head, "")
        yield Line(clean(f"(no {_label(head)})" if title is None else str(title)), "", "bold", head=True)
        for key, value in row.items():
            if key != head and value not in (None, "", (), []):
                shown = "، ".join(map(str, value)) if isinstance(value, (list, tuple)) else str(value)
                yield Line(_label(key), clean(shown), "", key in arabic)
        yield Line()
    if not count:
        yield Line(none, "", "dim", head=True)


def _label(key: str) -> str:
    """The name of a field, with a space after it where it fills its column."""
    label = key.replace("_", " ")
    return label if len(label) < LABEL_WIDTH else f"{label} "


@contextmanager
def corpus_trouble_told() -> Iterator[None]:
    """Say what is wrong with a corpus on one line of standard error, and end with its exit code.

    What opens a corpus is imported inside: a library that is not installed is such a trouble too.
    """
    try:
        yield
    except ModuleNotFoundError as e:
        if e.name not in ("sqlalchemy", "loky", "rensa", "rapidfuzz"):
            raise
        typer.echo(f"isnad: a corpus needs {e.name}: pip install 'isnad[corpus]'", err=True)
        raise typer.Exit(CORPUS_TROUBLE) from None
    except CorpusError as e:
        typer.echo(f"isnad: {clean(str(e))}", err=True)
        raise typer.Exit(CORPUS_TROUBLE) from None
