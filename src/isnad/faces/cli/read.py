"""`isnad read`: articles in, their analyses out."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from isnad.errors import IsnadError
from isnad.faces.cli.status import NO_OUTPUT, NOTHING_READ, SOME_REFUSED
from isnad.faces.cli.table import Layer, print_lines, table_lines
from isnad.faces.cli.terminal import Bidi, clean, console_on, wants_isolates

if TYPE_CHECKING:
    from rich.console import Console

    from isnad.faces.cli.output import Folder
    from isnad.records import Analysis
    from isnad.sources.files import Taken

__all__ = ["read"]


class Format(StrEnum):
    """The forms of a result."""

    table = "table"
    json = "json"
    html = "html"
    plover = "plover"


_SUFFIX = {Format.table: ".txt", Format.json: ".json", Format.html: ".html", Format.plover: ".plover.jsonl"}

_EXAMPLES = """\
  isnad read article.txt --published 2024-03-05
  isnad read news/ --show statements,dates
  isnad read news.jsonl.gz --format json > analyses.jsonl
  isnad read news/ --format html --output pages/
  curl -s https://example.org/a.txt | isnad read -"""

_HELP = "\n\n".join(
    (
        "Read Arabic news articles: who says what, through whom.",
        "PATH is a text file, a JSON article, JSON lines, any of these gzipped, a folder of them, or - for "
        "standard input. A JSON article has a [bold]text[/bold], or a [bold]title[/bold] and a "
        "[bold]content[/bold]; [bold]id[/bold], [bold]outlet[/bold], [bold]url[/bold] and "
        "[bold]published[/bold] are taken where it has them.",
        "[bold]Examples[/bold]",
        _EXAMPLES,
        "[bold]Exit code[/bold]: 0 when everything was read; 1 when some inputs were set aside (each is "
        "named on standard error with its reason); 2 wrong use; 3 when nothing could be read; 4 when the "
        "output could not be written.",
    )
)


def _layers(value: str) -> str:
    for name in _split(value):
        if name != "all" and name not in Layer.__members__:
            raise typer.BadParameter(f"{name!r} is none of: {', '.join(Layer)}, all")
    return value


def _split(value: str) -> list[str]:
    return [part.strip() for part in value.split(",") if part.strip()]


def _day(value: str | None) -> str | None:
    from isnad.sources.articles import read_day

    try:
        return read_day(value)
    except IsnadError as e:
        raise typer.BadParameter(str(e).removeprefix("published ")) from None


Paths = Annotated[
    list[str],
    typer.Argument(metavar="PATH", show_default=False, help="What to read; - is standard input."),
]
Published = Annotated[
    str | None,
    typer.Option(
        metavar="DATE", callback=_day, help="Publication date (2024-03-05) of articles that carry none."
    ),
]
FormatOption = Annotated[Format, typer.Option("--format", "-f", help="Form of the result.")]
Output = Annotated[
    Path | None,
    typer.Option(
        "--output", "-o", metavar="DIR", help="Write one file an article here, named by its id or file name."
    ),
]
Show = Annotated[
    str,
    typer.Option(
        metavar="LAYERS", callback=_layers, help=f"What a table shows, by commas: {', '.join(Layer)}, or all."
    ),
]
BidiOption = Annotated[
    Bidi,
    typer.Option(
        help="Right-to-left text in a table: auto looks at the terminal; isolate wraps each field in marks."
    ),
]


def read(
    paths: Paths,
    published: Published = None,
    format: FormatOption = Format.table,
    output: Output = None,
    show: Show = "statements",
    bidi: BidiOption = Bidi.auto,
) -> None:
    layers = frozenset(Layer) if "all" in _split(show) else frozenset(map(Layer, _split(show)))
    run = _Run(console_on(stderr=True))
    try:
        _write(run, run.analyses(paths, published), format, output, layers, bidi)
    except BrokenPipeError:
        raise
    except OSError as e:
        run.complain(str(e.filename or "output"), f"cannot be written: {e.strerror or e}")
        raise typer.Exit(NO_OUTPUT) from None
    run.sum_up(output)
    if run.refused:
        raise typer.Exit(SOME_REFUSED if run.read else NOTHING_READ)


read.__doc__ = _HELP


class _Run:
    """One run over many inputs: what was read, what was set aside, and what standard error hears of it."""

    def __init__(self, errors: Console) -> None:
        self.read = 0
        self.refused = 0
        self._errors = errors

    def analyses(self, paths: Iterable[str], published: str | None) -> Iterator[Analysis]:
        from isnad.sources.files import Refused, Remark, read_sources

        for found in read_sources(paths, published=published):
            if isinstance(found, Refused):
                self.refused += 1
                self.complain(found.origin, found.reason)
            elif isinstance(found, Remark):
                self.note(found.origin, found.text)
            else:
                yield from self._analysis(found)

    def _analysis(self, taken: Taken) -> Iterator[Analysis]:
        from isnad.reading.reader import read_article

        if taken.note:
            self.note(taken.origin, taken.note)
        self._note_language(taken)
        try:
            analysis = read_article(taken.article)
        except Exception as e:
            # One article must not end a run of a thousand; that it is our fault is said.
            self.refused += 1
            self.complain(taken.origin, f"a fault in Isnad, please report it: {type(e).__name__}: {e}")
            return
        self.read += 1
        yield analysis

    def _note_language(self, taken: Taken) -> None:
        from isnad.text.language import tell_language

        language = tell_language(taken.article.text)
        if language == "none":
            self.note(taken.origin, "no Arabic found in it")
        elif language == "other":
            self.note(taken.origin, "no Arabic found in it: it seems to be Persian, Urdu or the like")

    def complain(self, origin: str, reason: str) -> None:
        """Name an input that was set aside."""
        self._say("error", "bold red", origin, reason)

    def note(self, origin: str, text: str) -> None:
        """Name an input of which something had to be assumed."""
        self._say("note", "yellow", origin, text)

    def _say(self, kind: str, style: str, origin: str, text: str) -> None:
        from rich.text import Text

        message = Text.assemble((kind, style), ": ", (clean(origin), "bold"), ": ", clean(text))
        self._errors.print(message, soft_wrap=True)

    def sum_up(self, output: Path | None) -> None:
        """Say how it went where that is not plain from the output."""
        if output is None and not self.refused:
            return
        parts = [f"{self.read:,} article{'' if self.read == 1 else 's'} read"]
        if output is not None:
            parts.append(f"written to {output}")
        if self.refused:
            parts.append(f"{self.refused:,} set aside")
        self._errors.print(", ".join(parts), soft_wrap=True, style="dim")


def _write(
    run: _Run,
    analyses: Iterator[Analysis],
    format: Format,
    output: Path | None,
    layers: frozenset[Layer],
    bidi: Bidi,
) -> None:
    with _progress(run, output is not None) as watched:
        if output is not None:
            from isnad.faces.cli.output import Folder

            _write_folder(Folder(output, _SUFFIX[format]), watched(analyses), _encoder(format, layers, bidi))
        elif format is Format.json:
            for analysis in watched(analyses):
                sys.stdout.buffer.write(analysis.to_json() + b"\n")
        elif format is Format.plover:
            for analysis in watched(analyses):
                sys.stdout.buffer.write(_plover(analysis))
        elif format is Format.html:
            from isnad.faces.page import to_html

            found = tuple(watched(analyses))
            if found:
                sys.stdout.buffer.write(to_html(found).encode("utf-8"))
        else:
            console = console_on()
            isolates = wants_isolates(bidi, os.environ, terminal=console.is_terminal)
            for analysis in watched(analyses):
                print_lines(table_lines(analysis, layers), console, isolates=isolates)
    sys.stdout.flush()


def _write_folder(folder: Folder, analyses: Iterator[Analysis], encode: Callable[[Analysis], bytes]) -> None:
    for analysis in analyses:
        folder.write(analysis.article, encode(analysis))


def _encoder(format: Format, layers: frozenset[Layer], bidi: Bidi) -> Callable[[Analysis], bytes]:
    """How one analysis becomes the bytes of its own file."""
    if format is Format.json:
        return lambda analysis: analysis.to_json() + b"\n"
    if format is Format.plover:
        return _plover
    if format is Format.html:
        from isnad.faces.page import to_html

        return lambda analysis: to_html((analysis,)).encode("utf-8")
    return lambda analysis: _table_text(analysis, layers, isolates=bidi is Bidi.isolate).encode("utf-8")


def _plover(analysis: Analysis) -> bytes:
    """The events of one analysis as lines of PLOVER records."""
    from isnad.faces.export.plover import plover_lines

    lines = "".join(line + "\n" for line in plover_lines(analysis))
    return lines.encode("utf-8")


def _table_text(analysis: Analysis, layers: frozenset[Layer], *, isolates: bool) -> str:
    import io

    from rich.console import Console

    out = io.StringIO()
    console = Console(
        file=out, markup=False, emoji=False, highlight=False, color_system=None, force_terminal=False
    )
    print_lines(table_lines(analysis, layers), console, isolates=isolates)
    return out.getvalue()


@contextmanager
def _progress(run: _Run, to_files: bool) -> Iterator[Callable[[Iterator[Analysis]], Iterator[Analysis]]]:
    """A counter on standard error for long work: only on a terminal, and not where a table scrolls by."""

    console: Console = run._errors
    if not console.is_terminal or (sys.stdout.isatty() and not to_files):
        yield lambda analyses: analyses
        return
    from rich.progress import MofNCompleteColumn, Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

    columns = (
        SpinnerColumn(),
        TextColumn("reading"),
        MofNCompleteColumn(),
        TextColumn("articles"),
        TimeElapsedColumn(),
    )
    with Progress(*columns, console=console, transient=True) as progress:
        task = progress.add_task("", total=None)

        def watched(analyses: Iterator[Analysis]) -> Iterator[Analysis]:
            for analysis in analyses:
                progress.advance(task)
                yield analysis

        yield watched
