"""`isnad stances`: who stands with or against whom, by whose account, over time or by article."""

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
    """How long a period is, or what else stances are counted by."""

    day = "day"
    month = "month"
    year = "year"
    article = "article"


_SIGNS = {SignOption.with_: "+", SignOption.against: "-"}
_WORDS = {"+": "with", "-": "against"}
_LENGTHS = {OverOption.day: 10, OverOption.month: 7, OverOption.year: 4}
_MOST_ACCOUNTS = 5

Toward = Annotated[
    list[str] | None,
    typer.Option(
        "--toward", metavar="NAME", help="Whom they stand toward; may be repeated, for any of them."
    ),
]
Holder = Annotated[str | None, typer.Option("--holder", metavar="NAME", help="Who stands so.")]
ToldBy = Annotated[str | None, typer.Option("--told-by", metavar="NAME", help="By whose account.")]
Sign = Annotated[SignOption | None, typer.Option("--sign", help="Only with, or only against.")]
Article = Annotated[int | None, typer.Option("--article", metavar="ID", help="Only of this article.")]
Over = Annotated[
    OverOption | None, typer.Option("--over", help="Count by period or article instead of listing.")
]


def stances(
    corpus: CorpusOption,
    toward: Toward = None,
    holder: Holder = None,
    sign: Sign = None,
    told_by: ToldBy = None,
    over: Over = None,
    article: Article = None,
    outlet: OutletOption = None,
    since: SinceOption = None,
    until: UntilOption = None,
    rejected: RejectedOption = False,
    limit: LimitOption = 20,
    format: FormatOption = Format.table,
) -> None:
    """Who stands with or against whom, with the words that carry it and by whose account; over time or by
    article with --over.
    """
    asked = dict.fromkeys(toward or ())
    with corpus_trouble_told(), opened(corpus) as source:
        if article is not None:
            source.article(article)  # one that is not there is told
        by_id: dict[int, StanceAnswer] = {}  # two names may be of one actor
        targets: Iterable[str | None] = asked or (None,)
        for target in targets:
            told = source.stances(
                holder=who(holder),
                toward=who(target),
                sign=_SIGNS[sign] if sign else None,
                told_by=who(told_by),
                article=article,
                **filters(outlet, since, until),
                rejected=rejected,
                limit=None if over else limit or None,
            )
            if not told:
                say_who_is_unknown(source, (holder, target, told_by), outlet)
            by_id.update((s.id, s) for s in told)
    found = list(by_id.values())
    if over:
        rows = _counted(found, _LENGTHS.get(over))[: limit or None]
        head = "title" if over is OverOption.article else "period"
        counted = ("title", "holder", "toward", "told_by")
        print_rows(rows, format, head=head, arabic=counted, none="no stances")
        return
    found.sort(key=lambda s: s.id)
    found.sort(key=lambda s: s.article.published or "", reverse=True)  # newest first, undated last
    rows = [stance_row(s, full=format is not Format.table) for s in found[: limit or None]]
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


def _counted(found: Iterable[StanceAnswer], length: int | None) -> list[dict[str, Any]]:
    """Counts by holder, target and period, whose dates have so many characters, or article where `length` is
    None; in order of time, undated articles last.
    """
    counts: dict[tuple[str, int, str, str], dict[str, int]] = defaultdict(lambda: {"with": 0, "against": 0})
    accounts: dict[tuple[str, int, str, str], dict[str, None]] = defaultdict(dict)
    heads: dict[tuple[str, int, str, str], dict[str, Any]] = {}
    for s in found:
        when = (s.article.published or "")[:length] or "undated"
        key = (when, 0 if length else s.article.id, s.holder.name, s.toward.name)
        counts[key][_WORDS[s.sign]] += 1
        teller = next((name for name in s.told_by if name), None) if s.told_by else s.article.outlet
        accounts[key].setdefault(teller or ("(not named)" if s.told_by else "(the article)"))
        title = {"title": s.article.title or s.article.name, "article": s.article.id}
        heads[key] = {"period": when} if length else title
    order = sorted(counts, key=lambda k: (k[0] == "undated", k[:2], -sum(counts[k].values()), k))
    return [
        {
            **heads[key],
            "holder": key[2],
            **counts[key],
            "toward": key[3],
            "told_by": list(accounts[key])[:_MOST_ACCOUNTS],
        }
        for key in order
    ]
