"""`isnad compare`: two outlets, or two periods, side by side, and what changed from one to the other."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Annotated, Any

import typer

from isnad.errors import CorpusError
from isnad.faces.cli.asking import CorpusOption, EachOption, FormatOption, opened, period
from isnad.faces.cli.rows import Format, corpus_trouble_told, print_rows

if TYPE_CHECKING:
    from isnad.store.corpus import Corpus
    from isnad.store.linked import Comparison

__all__ = ["compare"]

Between = Annotated[
    tuple[str, str],
    typer.Option(
        "--between",
        metavar="A B",
        show_default=False,
        help="Outlets, periods (2015-07, 2015-07-23..2015-07-25), both (OUTLET@PERIOD), or articles.",
    ),
]


def compare(
    corpus: CorpusOption, between: Between, limit: EachOption = 10, format: FormatOption = Format.table
) -> None:
    """What changed between two sides: who speaks, what happens, who stands where, who is called what."""
    with corpus_trouble_told(), opened(corpus) as source:
        left, right = (_side(source, words) for words in between)
        found = source.compare(left, right, limit=limit)
    rows = list(_rows(found, between))
    if format is Format.table:
        rows = [_headed(row) for row in rows]
    print_rows(rows, format, head="what", arabic=between, none="nothing to compare")


def _side(source: Corpus, words: str) -> dict[str, Any]:
    """One side as filters. Raises CorpusError where it is no period, outlet or article of the corpus."""
    outlet, _, days = words.rpartition("@")
    known = {o.name for o in source.outlets()}
    span = period(days)
    if span is not None and (not outlet or outlet in known):
        return {"outlet": outlet or None, "since": span[0], "until": span[1]}
    if words in known:
        return {"outlet": words}
    try:
        return {"article": source.article(words).headline.id}
    except CorpusError:
        shown = "، ".join(sorted(known)[:20]) or "no outlet is named"
        raise CorpusError(
            f"{words!r} is neither a period such as 2015-07 nor an article or outlet here ({shown})"
        ) from None


def _rows(found: Comparison, between: tuple[str, str]) -> Iterator[dict[str, Any]]:
    def row(what: str, of: str, left: object, right: object, toward: str | None = None) -> dict[str, Any]:
        return {"what": what, "of": of, "toward": toward, between[0]: left, between[1]: right}

    yield row("articles", "all", found.left.articles, found.right.articles)
    yield row("statements", "all", found.left.statements, found.right.statements)
    for s in found.stances:
        sides = (_stand(s.left_for, s.left_against), _stand(s.right_for, s.right_against))
        yield row("stance", s.holder, *sides, toward=s.toward)
    yield from (row("statements", x.name, x.left, x.right) for x in found.speakers)
    yield from (row("events", *counted) for counted in _beside(found.left.types, found.right.types))
    yield from (row("events", *counted) for counted in _beside(found.left.statuses, found.right.statuses))
    for n in found.names:
        yield row("called", n.name, [name for name, _ in n.left], [name for name, _ in n.right])


def _headed(row: dict[str, Any]) -> dict[str, Any]:
    """A row for the eyes: what it is about, then the two sides."""
    about = " → ".join(str(row[k]) for k in ("of", "toward") if row[k])
    sides = {k: v for k, v in row.items() if k not in ("what", "of", "toward")}
    return {"what": f"{row['what']}: {about}", **sides}


def _beside(left: dict[str, int], right: dict[str, int]) -> Iterable[tuple[str, int, int]]:
    """Both counts of all names, those that differ most first."""
    names = sorted(left.keys() | right.keys(), key=lambda n: (-abs(left.get(n, 0) - right.get(n, 0)), n))
    return ((n, left.get(n, 0), right.get(n, 0)) for n in names)


def _stand(for_: int, against: int) -> str:
    shown = [f"{n} {word}" for n, word in ((for_, "with"), (against, "against")) if n]
    return ", ".join(shown) or "-"
