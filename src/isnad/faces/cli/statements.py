"""`isnad statements`: who says what, and through whom, in a corpus."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Annotated, Any

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
    opened,
    origin,
    say_who_is_unknown,
    text_of,
    who,
)
from isnad.faces.cli.rows import Format, corpus_trouble_told, print_rows

if TYPE_CHECKING:
    from isnad.store.answers import StatementAnswer

__all__ = ["SpeechOption", "statement_row", "statements"]


class SpeechOption(StrEnum):
    """The ways of reporting."""

    direct = "direct"
    indirect = "indirect"
    mixed = "mixed"


class OrderOption(StrEnum):
    """In which order."""

    newest = "newest"
    oldest = "oldest"
    least_sure = "least-sure"


Speaker = Annotated[str | None, typer.Option("--speaker", metavar="NAME", help="Who says it.")]
About = Annotated[str | None, typer.Option("--about", metavar="NAME", help="Whom the content names.")]
Words = Annotated[str | None, typer.Option("--words", metavar="TEXT", help="Words of the content.")]
Speech = Annotated[SpeechOption | None, typer.Option("--type", help="How it is reported.")]
CueOption = Annotated[str | None, typer.Option("--cue", metavar="LEMMA", help="The reporting verb, as زعم.")]
Order = Annotated[OrderOption, typer.Option("--order", help="In which order.")]


def statements(
    corpus: CorpusOption,
    speaker: Speaker = None,
    about: About = None,
    words: Words = None,
    type: Speech = None,
    cue: CueOption = None,
    outlet: OutletOption = None,
    since: SinceOption = None,
    until: UntilOption = None,
    rejected: RejectedOption = False,
    order: Order = OrderOption.newest,
    limit: LimitOption = 20,
    format: FormatOption = Format.table,
) -> None:
    """Who says what, and through whom.

    A name may be any spelling that the actor has in the corpus, its number or its key.
    """
    with corpus_trouble_told(), opened(corpus) as source:
        found = source.statements(
            speaker=who(speaker),
            about=who(about),
            words=words,
            type=type.value if type else None,
            cue=cue,
            **filters(outlet, since, until),
            rejected=rejected,
            order="least sure" if order is OrderOption.least_sure else order.value,  # type: ignore[arg-type]
            limit=limit or None,
        )
        if not found:
            say_who_is_unknown(source, (speaker, about), outlet)
    rows = [statement_row(s, full=format is not Format.table) for s in found]
    arabic = ("says", "cue", "source", "through", "title")
    print_rows(rows, format, head="speaker", arabic=arabic, none="no statements")


def statement_row(s: StatementAnswer, *, full: bool) -> dict[str, Any]:
    """A statement as a row; `full` adds the places of its words and what only machines read."""
    row: dict[str, Any] = {
        "speaker": name_of(s.speaker) or "(not named)",
        "says": text_of(s.content),
        "cue": s.cue.text if s.cue else None,
        "through": [name or "(not named)" for name in s.chain[1:]],
        **origin(s.article),
        "statement": s.id,
        "confidence": round(s.confidence, 2),
    }
    if full:
        row |= {
            "type": s.type,
            "cue_lemma": s.cue_lemma,
            "source": s.source.text if s.source else None,
            "content_places": evidence(s.content),
            "cue_place": evidence([s.cue]),
            "why": s.why,
            "verdict": s.verdict,
            "speaker_actor": s.speaker.actor_id if s.speaker else None,
        }
    return row
