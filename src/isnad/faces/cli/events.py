"""`isnad events`: who does what to whom, and whether it is told as done, in a corpus."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Annotated, Any, get_args

import typer

from isnad.faces.cli.asking import (
    CorpusOption,
    FormatOption,
    LimitOption,
    OutletOption,
    RejectedOption,
    SinceOption,
    UntilOption,
    evidence,
    filters,
    name_of,
    names_of,
    opened,
    origin,
    say_who_is_unknown,
    who,
)
from isnad.faces.cli.rows import Format, corpus_trouble_told, print_rows

if TYPE_CHECKING:
    from isnad.store.answers import EventAnswer

__all__ = ["event_row", "events"]


class StatusOption(StrEnum):
    """How an event is told."""

    happened = "happened"
    denied = "denied"
    unrealized = "unrealized"


Actor = Annotated[str | None, typer.Option("--actor", metavar="NAME", help="Who acts.")]
Recipient = Annotated[str | None, typer.Option("--recipient", metavar="NAME", help="To whom.")]
Between = Annotated[
    tuple[str, str] | None,
    typer.Option("--between", metavar="NAME NAME", show_default=False, help="Between two, either way."),
]


def _a_type(value: str | None) -> str | None:
    """The PLOVER type of an option, in capitals. Raises BadParameter on what is none."""
    if value is None:
        return None
    from isnad.records import EventType

    if value.upper() not in get_args(EventType):
        raise typer.BadParameter(f"{value!r} is none of: {', '.join(get_args(EventType))}")
    return value.upper()


Type = Annotated[
    str | None,
    typer.Option("--type", metavar="TYPE", callback=_a_type, help="A PLOVER type, as SANCTION."),
]
Status = Annotated[StatusOption | None, typer.Option("--status", help="How it is told.")]


def events(
    corpus: CorpusOption,
    actor: Actor = None,
    recipient: Recipient = None,
    between: Between = None,
    type: Type = None,
    status: Status = None,
    outlet: OutletOption = None,
    since: SinceOption = None,
    until: UntilOption = None,
    rejected: RejectedOption = False,
    limit: LimitOption = 20,
    format: FormatOption = Format.table,
) -> None:
    """Who does what to whom; told as done, denied, or only planned, feared, demanded; and by whose word.

    --since and --until are about the day of publication; the date of an event is its own.
    """
    pair = (who(between[0]), who(between[1])) if between and all(between) else None
    with corpus_trouble_told(), opened(corpus) as source:
        found = source.events(
            actor=who(actor),
            recipient=who(recipient),
            between=pair,  # type: ignore[arg-type]
            type=type,
            status=status.value if status else None,
            **filters(outlet, since, until),
            rejected=rejected,
            limit=limit or None,
        )
        if not found:
            say_who_is_unknown(source, (actor, recipient, *(between or ())), outlet)
    rows = [event_row(v, full=format is not Format.table) for v in found]
    arabic = ("actors", "recipients", "words", "told_by", "place", "title")
    print_rows(rows, format, head="type", arabic=arabic, none="no events")


def event_row(v: EventAnswer, *, full: bool) -> dict[str, Any]:
    """An event as a row; `full` adds the places of its words."""
    row: dict[str, Any] = {
        "type": v.type,
        "status": v.status,
        "actors": names_of(v.actors),
        "recipients": names_of(v.recipients),
        "words": v.trigger.text,
        "date": v.date,
        "place": name_of(v.place),
        "told_by": [name or "(not named)" for name in v.told_by],
        **origin(v.article),
        "event": v.id,
        "confidence": round(v.confidence, 2),
    }
    if full:
        row |= {"lemma": v.trigger_lemma, "words_place": evidence([v.trigger]), "verdict": v.verdict}
    return row
