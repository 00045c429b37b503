"""The command `isnad`. Commands load what they need when they run, so that `isnad --help` is quick."""

from __future__ import annotations

import inspect
import os
import sys
from collections.abc import Callable
from typing import Annotated, Any, NoReturn

import typer
from typer.core import TyperGroup

from isnad.faces.cli.actor import actor
from isnad.faces.cli.build import build
from isnad.faces.cli.compare import compare
from isnad.faces.cli.corpus import corpus_app
from isnad.faces.cli.evaluate import evaluate
from isnad.faces.cli.events import events
from isnad.faces.cli.export import export
from isnad.faces.cli.quotes import quotes
from isnad.faces.cli.read import read
from isnad.faces.cli.search import search
from isnad.faces.cli.serve import serve
from isnad.faces.cli.stances import stances
from isnad.faces.cli.statements import statements
from isnad.faces.cli.status import BROKEN_PIPE, INTERRUPTED
from isnad.faces.cli.stories import stories

__all__ = ["app", "main"]


class _Quiet(TyperGroup):
    """A reader that goes away (`| head`) and Ctrl-C end any command at once, without a traceback."""

    def invoke(self, ctx: Any) -> Any:
        try:
            result = super().invoke(ctx)
            sys.stdout.flush()
            return result
        except BrokenPipeError:
            _leave(BROKEN_PIPE)
        except KeyboardInterrupt:
            _leave(INTERRUPTED)


app = typer.Typer(
    name="isnad",
    cls=_Quiet,
    help="Reads Arabic political news: who says what and through whom, each pinned to its words.",
    epilog="Start with: [bold]isnad read article.txt[/bold]",
    no_args_is_help=True,
    rich_markup_mode="rich",
    pretty_exceptions_enable=False,
    add_completion=False,
)


def _flowing(command: Callable[..., None]) -> str:
    """The docstring of a command with each paragraph on one line, since the help breaks where lines end; a
    list, which is set in, keeps its lines.
    """
    paragraphs = inspect.cleandoc(command.__doc__ or "").split("\n\n")
    return "\n\n".join(p if p.startswith(" ") else " ".join(p.split("\n")) for p in paragraphs)


def _add(*commands: Callable[..., None], **settings: Any) -> None:
    for command in commands:
        app.command(help=_flowing(command), **settings)(command)


_add(read, build)
app.add_typer(corpus_app)
# A word with a minus before it is a word that must not occur, not an option.
_QUESTIONS = "Questions to a corpus"
_add(search, rich_help_panel=_QUESTIONS, context_settings={"ignore_unknown_options": True})
_add(statements, events, stances, actor, quotes, stories, compare, rich_help_panel=_QUESTIONS)
_add(export, serve, evaluate)


def _print_version(asked: bool) -> None:
    if asked:
        from isnad import __version__

        typer.echo(f"isnad {__version__}")
        raise typer.Exit


@app.callback()
def _start(
    version: Annotated[
        bool, typer.Option("--version", help="Print the version.", callback=_print_version, is_eager=True)
    ] = False,
) -> None:
    """The options before a command."""


@app.command()
def schema() -> None:
    """Print the JSON Schema of an analysis, the form that `isnad read --format json` gives."""
    import json

    from isnad.schema import load_schema

    typer.echo(json.dumps(load_schema(), indent=2, ensure_ascii=False))


def main() -> None:
    """Run the command line, in UTF-8 whatever the locale: the data is Arabic."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    app()


def _leave(status: int) -> NoReturn:
    """End now; what is left in the buffer has no reader, and saying so would be noise."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    os._exit(status)


if __name__ == "__main__":
    main()
