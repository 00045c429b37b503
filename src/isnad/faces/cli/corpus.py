"""`isnad corpus …`: what a corpus holds, what was set aside, and what people corrected in it."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Annotated, Any

import typer

from isnad.faces.cli.rows import Format, corpus_trouble_told, print_rows

if TYPE_CHECKING:
    from isnad.store.corpus import Corpus
    from isnad.store.correcting import Correction

__all__ = ["corpus_app"]

corpus_app = typer.Typer(
    name="corpus",
    help="Look after a corpus: what it holds, what was set aside, what was corrected.",
    no_args_is_help=True,
    rich_markup_mode="rich",
)

Place = Annotated[
    str, typer.Argument(metavar="CORPUS", show_default=False, help="A file, or a postgresql:// URL.")
]
FormatOption = Annotated[Format, typer.Option("--format", "-f", help="Form of the result.")]
By = Annotated[
    str | None, typer.Option("--by", metavar="NAME", help="Who says so; else the user of this machine.")
]
Why = Annotated[
    str | None, typer.Option("--why", metavar="TEXT", help="The reason, kept with the correction.")
]
Number = Annotated[int, typer.Argument(metavar="ID", show_default=False)]
Name = Annotated[str, typer.Argument(metavar="NAME", show_default=False)]
Who = Annotated[
    str, typer.Argument(metavar="ACTOR", show_default=False, help="An actor's number, key or name.")
]


class TargetOption(StrEnum):
    """The kinds of records that can be judged."""

    statement = "statement"
    event = "event"
    stance = "stance"


Kind = Annotated[TargetOption, typer.Option("--kind", help="What the number is the number of.")]


@corpus_app.command()
def info(place: Place, format: FormatOption = Format.table) -> None:
    """What the corpus holds: articles by outlet, days, statements, events, stances, actors."""
    with corpus_trouble_told(), _opened(place) as corpus:
        found = corpus.info()
    short = {"quote_groups": "quotations", "corrections": "corrected"}
    counted = {short.get(name, name): n for name, n in found.counts.items()}
    days = {"from": found.first_published, "to": found.last_published}
    print_rows([{"corpus": found.place, **days, **counted}], format, head="corpus")
    if format is Format.table:
        rows = ({"outlet": o.name or "(no outlet)", "articles": o.articles} for o in found.outlets)
        print_rows(rows, format, head="outlet")


@corpus_app.command()
def rejects(place: Place, format: FormatOption = Format.table) -> None:
    """Inputs and articles that were set aside, each with its reason."""
    with corpus_trouble_told(), _opened(place) as corpus:
        found = corpus.rejects()
    rows = (
        {
            "where": f"{r.source}:{r.place}" if r.place else r.source,
            "reason": r.reason,
            "article": r.article_id,
            "at": r.at,
        }
        for r in found
    )
    print_rows(rows, format, head="where", none="nothing was set aside")


@corpus_app.command()
def runs(place: Place, format: FormatOption = Format.table) -> None:
    """The builds of this corpus, the latest first."""
    from isnad.store.answers import RunAnswer

    with corpus_trouble_told(), _opened(place) as corpus:
        found = corpus.runs()
    rows = ({name: getattr(r, name) for name in RunAnswer.__struct_fields__} for r in found)
    print_rows(rows, format, head="id", none="no build")


@corpus_app.command()
def upgrade(place: Place) -> None:
    """Bring a corpus that an older Isnad made up to date. Nothing is read again: `isnad build` does that."""
    with corpus_trouble_told(), _opened(place, write=True):
        pass
    typer.echo(f"{place} is up to date")


@corpus_app.command()
def log(place: Place, format: FormatOption = Format.table) -> None:
    """All corrections: who, when, what, why; also those that were undone and those whose words are gone."""
    with corpus_trouble_told(), _opened(place) as corpus:
        found = corpus.corrections()
    print_rows(map(_row, found), format, head="correction", arabic=("words", "value"), none="no corrections")


_UNSHOWN = ("keep", "other", "actor", "actor_article", "other_article")


def _row(c: Correction) -> dict[str, Any]:
    """A correction as a row: its words and values in short."""
    words = c.words.get("cue") or c.words.get("trigger") or c.words.get("evidence")
    content = c.words.get("content")
    article = c.article_sha256[:12] if c.article_sha256 else None
    return {
        "correction": c.id,
        "kind": f"{c.kind} {c.target}",
        "by": c.made_by,
        "at": c.made_at,
        "why": c.reason,
        "article": article,
        "words": " … ".join(str(w)[:80] for w in (words, content) if w) or None,
        "value": " · ".join(str(v) for k, v in c.value.items() if v and k not in _UNSHOWN) or None,
        "state": c.state,
        "detail": c.detail,
        "undone": f"{c.undone_at} by {c.undone_by}" if c.undone_at else None,
    }


@corpus_app.command()
def accept(
    place: Place, id: Number, kind: Kind = TargetOption.statement, by: By = None, why: Why = None
) -> None:
    """Say that a statement, event or stance was read rightly."""
    _correct(place, "accept", by, target=kind.value, id=id, reason=why)


@corpus_app.command()
def reject(
    place: Place, id: Number, kind: Kind = TargetOption.statement, by: By = None, why: Why = None
) -> None:
    """Say that a statement, event or stance was read wrongly: questions leave it out."""
    _correct(place, "reject", by, target=kind.value, id=id, reason=why)


@corpus_app.command(name="set-speaker")
def set_speaker(place: Place, id: Number, name: Name, by: By = None, why: Why = None) -> None:
    """Say who speaks in a statement, by a name; "" when nobody knows."""
    _correct(place, "set-speaker", by, id=id, name=name, reason=why)


@corpus_app.command()
def merge(place: Place, keep: Who, other: Who, by: By = None, why: Why = None) -> None:
    """Say that two actors are one; it goes by the first one's name."""
    _correct(place, "merge", by, actor=keep, other_actor=other, reason=why)


@corpus_app.command()
def apart(place: Place, actor: Who, other: Who, by: By = None, why: Why = None) -> None:
    """Say that two actors are not one: they are neither joined nor proposed any more."""
    _correct(place, "apart", by, actor=actor, other_actor=other, reason=why)


@corpus_app.command()
def split(
    place: Place,
    actor: Who,
    name: Name,
    article: Annotated[str | None, typer.Option(metavar="ID", help="Only in this article.")] = None,
    by: By = None,
    why: Why = None,
) -> None:
    """Say that a name is not this actor's: it becomes an actor of its own."""
    _correct(place, "split", by, actor=actor, name=name, article=article, reason=why)


@corpus_app.command()
def rename(place: Place, actor: Who, name: Name, by: By = None, why: Why = None) -> None:
    """Say by which name an actor goes."""
    _correct(place, "rename", by, actor=actor, name=name, reason=why)


@corpus_app.command()
def undo(place: Place, correction: Number, by: By = None) -> None:
    """Take a correction back, by its number in the log."""
    with corpus_trouble_told(), _opened(place, write=True) as corpus:
        undone = corpus.undo(correction, by=by or _user())
    typer.echo(f"correction {undone.id} ({undone.kind}) is undone")


def _correct(
    place: str,
    kind: Any,
    by: str | None,
    *,
    actor: str | None = None,
    other_actor: str | None = None,
    article: str | None = None,
    **more: Any,
) -> None:
    with corpus_trouble_told(), _opened(place, write=True) as corpus:
        if actor is not None:
            more["id"] = _actor(corpus, actor)
        if other_actor is not None:
            more["other"] = _actor(corpus, other_actor)
        if article is not None:
            more["sha256"] = corpus.article(
                int(article) if article.isascii() and article.isdigit() else article
            ).headline.sha256
        made = corpus.correct(kind, by=by or _user(), **more)
    typer.echo(f"correction {made.id} is made; undo it with `isnad corpus undo {place} {made.id}`")


def _opened(place: str, *, write: bool = False) -> Corpus:
    from isnad.store.corpus import open_corpus

    return open_corpus(place, write=write)


def _actor(corpus: Corpus, who: str) -> int:
    return corpus.actor(int(who) if who.isascii() and who.isdigit() else who).id


def _user() -> str:
    import getpass

    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return "unknown"
