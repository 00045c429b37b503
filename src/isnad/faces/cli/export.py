"""`isnad export`: a corpus in the forms that other tools read."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from isnad.faces.cli.asking import CorpusOption, opened
from isnad.faces.cli.rows import corpus_trouble_told
from isnad.faces.cli.status import NO_OUTPUT
from isnad.faces.cli.terminal import clean

if TYPE_CHECKING:
    from isnad.store.corpus import Corpus

__all__ = ["export"]


class Form(StrEnum):
    """The forms of an export."""

    csv = "csv"
    jsonl = "jsonl"
    parquet = "parquet"
    graphml = "graphml"
    annotations = "annotations"
    followthemoney = "followthemoney"
    plover = "plover"


_HELP = """Write a corpus in a form that other tools read.

[bold]csv[/bold], [bold]jsonl[/bold], [bold]parquet[/bold]: every table and view, one file each, into a
folder. [bold]graphml[/bold]: the network of stances. [bold]annotations[/bold]: statements as W3C Web
Annotations, a page of them an article and line. [bold]followthemoney[/bold]: people, bodies, articles,
statements, events and stances as FollowTheMoney entities, one a line. [bold]plover[/bold]: events as PLOVER
records, one a line.

A file is there whole or not at all; an older one is replaced.
"""

FormArgument = Annotated[Form, typer.Argument(metavar="FORM", show_default=False, help="|".join(Form))]
Output = Annotated[
    Path,
    typer.Option("--output", "-o", metavar="PATH", show_default=False, help="A file; of tables a folder."),
]


def export(form: FormArgument, corpus: CorpusOption, output: Output) -> None:
    with corpus_trouble_told(), opened(corpus) as source:
        try:
            told = _FORMS[form](source, output)
        except OSError as e:
            typer.echo(f"isnad: {clean(str(output))} cannot be written: {e.strerror or e}", err=True)
            raise typer.Exit(NO_OUTPUT) from None
    typer.echo(f"{told} written to {output}", err=True)


export.__doc__ = _HELP


def _tables(form: str) -> Callable[[Corpus, Path], str]:
    def write(corpus: Corpus, folder: Path) -> str:
        from isnad.faces.export.tables import export_tables

        return f"{len(export_tables(corpus, folder, form))} tables"

    return write


def _graphml(corpus: Corpus, path: Path) -> str:
    from isnad.faces.export.graphml import export_graphml

    return f"{export_graphml(corpus, path):,} edges"


def _annotations(corpus: Corpus, path: Path) -> str:
    from isnad.faces.export.annotations import export_annotations

    return f"{export_annotations(corpus, path):,} annotations"


def _followthemoney(corpus: Corpus, path: Path) -> str:
    from isnad.faces.export.followthemoney import export_followthemoney

    return f"{export_followthemoney(corpus, path):,} entities"


def _plover(corpus: Corpus, path: Path) -> str:
    from isnad.faces.export.plover import plover_lines
    from isnad.faces.export.writing import whole_file

    count = 0
    with whole_file(path) as file:
        for analysis in corpus.analyses(newest=False):
            for line in plover_lines(analysis):
                file.write(line + "\n")
                count += 1
    return f"{count:,} events"


_FORMS: dict[Form, Callable[[Corpus, Path], str]] = {
    Form.csv: _tables("csv"),
    Form.jsonl: _tables("jsonl"),
    Form.parquet: _tables("parquet"),
    Form.graphml: _graphml,
    Form.annotations: _annotations,
    Form.followthemoney: _followthemoney,
    Form.plover: _plover,
}
