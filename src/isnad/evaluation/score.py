"""The figures: counts by line, micro-averaged over the articles, with a bootstrap interval over articles."""

from __future__ import annotations

import random
from collections.abc import Iterable, Sequence

import msgspec

from isnad.evaluation.annotation import Annotation
from isnad.evaluation.matching import Matching
from isnad.evaluation.sameness import fold_name

__all__ = ["LINES", "SHARES", "Score", "names_of", "score"]

LINES = (
    "statements",
    "who-said-what",
    "exact",
    "type",
    "nesting",
    "cue",
    "names",
    "clusters",
    "events",
    "events+who",
    "status",
    "stances",
    "dates",
)
SHARES = frozenset({"type", "nesting", "cue", "clusters", "status"})
"""The lines that are a share of what was paired, not an F1."""

_EXACT = 0.9
_DRAWS = 1000
_LOW, _HIGH = 25, 974  # the draws that bound the middle 95 % of a thousand


class _Count(msgspec.Struct, frozen=True, gc=False):
    """True positives among `got` predictions and `gold` annotations; for a share both are what was paired."""

    right: float
    got: int
    gold: int

    @property
    def f1(self) -> float:
        return 2 * self.right / (self.got + self.gold) if self.got + self.gold else 0.0


def _total(counts: Iterable[_Count]) -> _Count:
    right, got, gold = 0.0, 0, 0
    for c in counts:
        right += c.right
        got += c.got
        gold += c.gold
    return _Count(right, got, gold)


class Score(msgspec.Struct, frozen=True):
    """One line: `low` and `high` bound the F1 in 95 % of the draws, `n` counts the gold records asked."""

    f1: float
    precision: float
    recall: float
    low: float
    high: float
    n: int


def score(matchings: Sequence[Matching]) -> dict[str, Score]:
    """The figures over a folder, by the names of `LINES`, in their order.

    A thousand draws of as many articles, with replacement and from a fixed seed, give the interval; what no
    article asks scores 0 with n = 0.
    """
    counted = [_count(m) for m in matchings]
    drawn = _draw(len(counted))
    return {line: _line([c[line] for c in counted], drawn) for line in LINES}


def _draw(articles: int) -> list[list[int]]:
    rng = random.Random(0)
    return [[rng.choice(range(articles)) for _ in range(articles)] for _ in range(_DRAWS)] if articles else []


def _line(counts: Sequence[_Count], drawn: Sequence[Sequence[int]]) -> Score:
    whole = _total(counts)
    f1s = sorted(_total(counts[i] for i in draw).f1 for draw in drawn)
    return Score(
        f1=round(whole.f1, 4),
        precision=round(whole.right / whole.got, 4) if whole.got else 0.0,
        recall=round(whole.right / whole.gold, 4) if whole.gold else 0.0,
        low=round(f1s[_LOW], 3) if f1s else 0.0,
        high=round(f1s[_HIGH], 3) if f1s else 0.0,
        n=whole.gold,
    )


def _count(m: Matching) -> dict[str, _Count]:
    gold, got = m.gold, m.got
    said = len(got.statements), len(gold.statements)
    happened = len(got.events), len(gold.events)
    names_gold, names_got = names_of(gold), names_of(got)
    return {
        "statements": _Count(len(m.statements), *said),
        "who-said-what": _Count(len(m.right_speaker), *said),
        "exact": _Count(sum(p.score >= _EXACT for p in m.statements), *said),
        "type": _share(gold.statements[p.gold].type == got.statements[p.got].type for p in m.statements),
        "nesting": _share(_nesting(m)),
        "cue": _share(_cues(m)),
        "names": _Count(len(names_gold & names_got), len(names_got), len(names_gold)),
        "clusters": _clusters(gold, got),
        "events": _Count(len(m.events), *happened),
        "events+who": _Count(len(m.right_parties), *happened),
        "status": _share(gold.events[p.gold].status == got.events[p.got].status for p in m.events),
        "stances": _Count(len(m.stances), len(got.stances), len(gold.stances)),
        "dates": _Count(len(m.dates), len(got.dates), len(gold.dates)),
    }


def _share(judged: Iterable[bool]) -> _Count:
    answers = list(judged)
    return _Count(sum(answers), len(answers), len(answers))


def _nesting(m: Matching) -> Iterable[bool]:
    """Whether the enclosing statements of each pair are themselves a pair, or both there is none."""
    gold_of = {p.got: p.gold for p in m.statements}
    for p in m.statements:
        wanted, given = m.gold.statements[p.gold].inside, m.got.statements[p.got].inside
        yield wanted is None if given is None else gold_of.get(given, -1) == wanted


def _cues(m: Matching) -> Iterable[bool]:
    for p in m.statements:
        wanted, given = m.gold.statements[p.gold].cue, m.got.statements[p.got].cue
        yield given is None if wanted is None else given is not None and wanted.overlaps(given)


def names_of(side: Annotation) -> set[tuple[str, str]]:
    """The distinct (folded form, type) of a side's named entities."""
    return {(fold_name(form), e.type) for e in side.entities for form in e.forms}


def _cluster_of(side: Annotation) -> dict[str, int]:
    return {fold_name(form): n for n, e in enumerate(side.entities) for form in e.forms}


def _clusters(gold: Annotation, got: Annotation) -> _Count:
    """B-cubed over the forms found on both sides: for each, how far both agree on which forms go with it."""
    in_gold, in_got = _cluster_of(gold), _cluster_of(got)
    common = [form for form in in_gold if form in in_got]
    total = 0.0
    for form in common:
        a = {x for x in common if in_gold[x] == in_gold[form]}
        b = {x for x in common if in_got[x] == in_got[form]}
        total += len(a & b) / len(a | b)
    return _Count(total, len(common), len(common))
