"""`isnad evaluate`: the reading scored against a folder of annotated articles."""

from __future__ import annotations

import itertools
import json
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from isnad.errors import IsnadError

if TYPE_CHECKING:
    from isnad.evaluation import Bin, Fault, GoldArticle, Matching, Score

__all__ = ["evaluate", "read_gold"]

Folder = Annotated[
    Path,
    typer.Argument(
        metavar="FOLDER",
        show_default=False,
        help="Folder of annotated articles, one JSON file each.",
        file_okay=False,
        exists=True,
    ),
]
Errors = Annotated[
    str | None,
    typer.Option(
        "--errors", metavar="LAYER", help="List the faults of: statements, names, events, stances, dates."
    ),
]
Calibration = Annotated[
    bool, typer.Option("--calibration", help="Precision of statements by falling confidence, in bins.")
]
AsJson = Annotated[bool, typer.Option("--json", help="Print the figures as one JSON object.")]
Analyses = Annotated[
    Path | None,
    typer.Option(
        help="Score the analyses stored in this folder instead of reading the articles.",
        file_okay=False,
        exists=True,
    ),
]
Check = Annotated[bool, typer.Option("--check", help="Only check that the annotation is well-formed.")]


def evaluate(
    gold_dir: Folder,
    errors: Errors = None,
    calibration: Calibration = False,
    as_json: AsJson = False,
    analyses: Analyses = None,
    check: Check = False,
) -> None:
    """Score the reading against annotated articles: how much was found, and how much of it is right."""
    from isnad.evaluation import calibrate, check_gold, load_gold, score
    from isnad.evaluation.faults import LAYERS

    if errors is not None and errors not in LAYERS:
        raise typer.BadParameter(f"{errors!r} is none of: {', '.join(LAYERS)}", param_hint="--errors")
    try:
        if check:
            _print_check(check_gold(gold_dir))
            return
        gold = load_gold(gold_dir)
        matchings = _stored(gold, analyses) if analyses else read_gold(gold)
    except IsnadError as e:
        typer.echo(str(e), err=True)
        raise typer.Exit(2) from e
    scores = score(matchings)
    bins = calibrate(matchings) if calibration else ()
    faults = _faults(gold, matchings, errors) if errors else []
    if as_json:
        _print_json(scores, bins if calibration else None, faults if errors else None)
        return
    for name, fault in faults:
        typer.echo(_fault_line(name, fault))
    typer.echo(f"{len(gold)} articles")
    for line, figure in scores.items():
        typer.echo(_score_line(line, figure))
    if calibration:
        _print_calibration(bins)


def read_gold(gold: Sequence[GoldArticle]) -> list[Matching]:
    """Each article read and laid beside its gold, in the order of `gold`."""
    from isnad.evaluation import match, read_annotation
    from isnad.reading.reader import read_article

    return [match(g.annotation, read_annotation(read_article(g.article).to_dict())) for g in gold]


def _stored(gold: Sequence[GoldArticle], folder: Path) -> list[Matching]:
    """Stored analyses beside their gold; a missing one found nothing, and is named on standard error."""
    from isnad.evaluation import Annotation, load_analyses, match

    stored = load_analyses(folder)
    for g in gold:
        if g.file not in stored:
            typer.echo(f"{folder / g.file}: no analysis, counted as one that found nothing", err=True)
    return [match(g.annotation, stored.get(g.file, Annotation())) for g in gold]


def _faults(
    gold: Sequence[GoldArticle], matchings: Sequence[Matching], layer: str
) -> list[tuple[str, Fault]]:
    from isnad.evaluation import find_faults

    return [
        (g.article.id, fault)
        for g, m in zip(gold, matchings, strict=True)
        for fault in find_faults(m, g.article.text, layer)
    ]


def _fault_line(name: str, fault: Fault) -> str:
    sides = [f"{side}: {words}" for side, words in (("gold", fault.gold), ("got", fault.got)) if words]
    return "  ".join([f"{name} {fault.kind:8}", fault.words, *sides])


def _score_line(line: str, s: Score) -> str:
    from isnad.evaluation import SHARES

    if line in SHARES:
        return f"{line:14} share {s.f1:.3f} [{s.low:.2f}-{s.high:.2f}]{'':36}n={s.n}"
    sides = f"precision {s.precision:.3f} recall {s.recall:.3f}"
    return f"{line:14} F1    {s.f1:.3f} [{s.low:.2f}-{s.high:.2f}]   {sides:33}n={s.n}"


def _print_calibration(bins: Sequence[Bin]) -> None:
    typer.echo("\nconfidence     statements   content right   speaker right too")
    for b in bins:
        typer.echo(f"{b.high:.2f} - {b.low:.2f}    {b.n:10}   {b.content:13.3f}   {b.speaker:17.3f}")
    typer.echo(_verdict([b.speaker for b in bins]))


def _verdict(shares: Sequence[float]) -> str:
    """What the bins' precisions, most confident first, say of the confidence."""
    if len(shares) < 2:
        return "Too few different confidences to compare."
    falls = all(a >= b for a, b in itertools.pairwise(shares))
    return f"Precision {'falls' if falls else 'does not always fall'} from top to bottom."


def _print_check(faults: Sequence[str]) -> None:
    for fault in faults:
        typer.echo(fault)
    typer.echo(f"malformed: {len(faults)}" if faults else "well-formed")
    if faults:
        raise typer.Exit(1)


def _print_json(
    scores: dict[str, Score], bins: Sequence[Bin] | None, faults: Sequence[tuple[str, Fault]] | None
) -> None:
    """The figures by line; with `calibration` and `errors` beside them where those were asked for."""
    import msgspec

    out: dict[str, Any] = msgspec.to_builtins(scores)
    if bins is not None:
        out["calibration"] = msgspec.to_builtins(bins)
    if faults is not None:
        out["errors"] = [{"article": name, **msgspec.to_builtins(fault)} for name, fault in faults]
    typer.echo(json.dumps(out, ensure_ascii=False))
