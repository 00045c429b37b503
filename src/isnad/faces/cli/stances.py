"""`isnad stances`: who stands with or against whom, by whose account, over time."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
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
    opened,
    origin,
    say_who_is_unknown,
    who,
)
from isnad.faces.cli.rows import Format, corpus_trouble_told, print_rows

if TYPE_CHECKING:
    from isnad.store.answers import StanceAnswer

__all__ = ["stance_row", "stances"]


class SignOption(StrEnum):
    """With or against."""

    with_ = "with"
    against = "against"


class OverOption(StrEnum):
    """How long a period is."""

    day = "day"
    month = "month"
    year = "year"


_SIGNS = {SignOption.with_: "+", SignOption.against: "-"}
_WORDS = {"+": "with", "-": "against"}
_LENGTHS = {OverOption.day: 10, OverOption.month: 7, OverOption.year: 4}
_MOST_ACCOUNTS = 5

Toward = Annotated[str | None, typer.Option("--toward", metavar="NAME", help="Whom they stand toward.")]
Holder = Annotated[str | None, typer.Option("--holder", metavar="NAME", help="Who stands so.")]
ToldBy = Annotated[str | None, typer.Option("--told-by", metavar="NAME", help="By whose account.")]
Sign = Annotated[SignOption | None, typer.Option("--sign", help="Only with, or only against.")]
Over = Annotated[OverOption | None, typer.Option("--over", help="Count by period instead of listing.")]


def stances(
    corpus: CorpusOption,
    toward: Toward = None,
    holder: Holder = None,
    sign: Sign = None,
    told_by: ToldBy = None,
    over: Over = None,
    outlet: OutletOption = None,
    since: SinceOption = None,
    until: UntilOption = None,
    rejected: RejectedOption = False,
    limit: LimitOption = 20,
    format: FormatOption = Format.table,
) -> None:
    """Who stands with or against whom, with the words that carry it and by whose account; over time with
    --over.
    """
    with corpus_trouble_told(), opened(corpus) as source:
        found = source.stances(
            holder=who(holder),
            toward=who(toward),
            sign=_SIGNS[sign] if sign else None,
            told_by=who(told_by),
            **filters(outlet, since, until),
            rejected=rejected,
            limit=None if over else limit or None,
        )
        if not found:
            say_who_is_unknown(source, (holder, toward, told_by), outlet)
    if over:
        counted = _counted(found, _LENGTHS[over])
        rows = counted[: limit or None]
        print_rows(rows, format, head="period", arabic=("holder", "toward", "told_by"), none="no stances")
        return
    rows = [stance_row(s, full=format is not Format.table) for s in found]
    arabic = ("holder", "toward", "words", "told_by", "title")
    print_rows(rows, format, head="holder", arabic=arabic, none="no stances")


def stance_row(s: StanceAnswer, *, full: bool) -> dict[str, Any]:
    """A stance as a row; `full` adds the places of its words."""
    row: dict[str, Any] = {
        "holder": s.holder.name,
        "stands": _WORDS[s.sign],
        "toward": s.toward.name,
        "words": s.evidence.text,
        "told_by": [name or "(not named)" for name in s.told_by],
        **origin(s.article),
        "stance": s.id,
    }
    if full:
        row |= {"words_place": evidence([s.evidence]), "basis": s.basis, "verdict": s.verdict}
    return row


def _counted(found: Iterable[StanceAnswer], length: int) -> list[dict[str, Any]]:
    """Counts by period, holder and target, in order of time; undated articles last."""
    counts: dict[tuple[str, str, str], dict[str, int]] = defaultdict(lambda: {"with": 0, "against": 0})
    accounts: dict[tuple[str, str, str], dict[str, None]] = defaultdict(dict)
    for s in found:
        key = ((s.article.published or "")[:length] or "undated", s.holder.name, s.toward.name)
        counts[key][_WORDS[s.sign]] += 1
        teller = next((name for name in s.told_by if name), None) if s.told_by else s.article.outlet
        accounts[key].setdefault(teller or "(not named)")
    order = sorted(counts, key=lambda k: (k[0] == "undated", k[0], -sum(counts[k].values()), k))
    return [
        {
            "period": key[0],
            "holder": key[1],
            **counts[key],
            "toward": key[2],
            "told_by": list(accounts[key])[:_MOST_ACCOUNTS],
        }
        for key in order
    ]
