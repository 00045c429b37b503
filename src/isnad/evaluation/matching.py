"""One article's prediction laid beside its gold: which record answers to which."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TypeVar

import msgspec

from isnad.evaluation.annotation import Action, Annotation, Forms, Moment, Relation, Utterance
from isnad.evaluation.sameness import iou, same_name

__all__ = ["CONTENT_FLOOR", "Matching", "Pair", "match", "same_group"]

CONTENT_FLOOR = 0.5
_SPEAKER_BONUS = 0.001  # of two contents over the same gold, the one with the right speaker is meant

A = TypeVar("A")


class Pair(msgspec.Struct, frozen=True):
    """Gold record `gold` and predicted record `got` (positions in their lists) answer to each other."""

    gold: int
    got: int
    score: float


class Matching(msgspec.Struct, frozen=True, kw_only=True):
    """All pairs of one article, best first; each record is in at most one pair of its kind.

    `right_speaker` and `right_parties` hold the pairs in which also the speaker, or every actor and
    recipient, is right.
    """

    gold: Annotation
    got: Annotation
    statements: tuple[Pair, ...]
    right_speaker: frozenset[Pair]
    events: tuple[Pair, ...]
    right_parties: frozenset[Pair]
    stances: tuple[Pair, ...]
    dates: tuple[Pair, ...]


def match(gold: Annotation, got: Annotation) -> Matching:
    """The matching of a prediction with its gold.

    Statements answer by content (intersection over union >= 0.5), events by overlapping trigger and type,
    dates by overlapping span and value, stances by both parties and sign.
    """
    statements = _assign(gold.statements, got.statements, _statement_score, CONTENT_FLOOR)
    events = _assign(gold.events, got.events, _event_score, 1)
    return Matching(
        gold=gold,
        got=got,
        statements=statements,
        right_speaker=frozenset(
            p for p in statements if _same_speaker(gold.statements[p.gold], got.statements[p.got])
        ),
        events=events,
        right_parties=frozenset(p for p in events if _same_parties(gold.events[p.gold], got.events[p.got])),
        stances=_first_come(gold.stances, got.stances, _same_stance),
        dates=_assign(gold.dates, got.dates, _date_score, 1),
    )


def _assign(
    gold: Sequence[A], got: Sequence[A], score: Callable[[A, A], float], floor: float
) -> tuple[Pair, ...]:
    """Greedy one-to-one pairs whose score is above zero and reaches the floor, best first."""
    scored = [Pair(i, j, score(a, b)) for i, a in enumerate(gold) for j, b in enumerate(got)]
    scored.sort(key=lambda p: -p.score)
    taken_gold: set[int] = set()
    taken_got: set[int] = set()
    pairs: list[Pair] = []
    for p in scored:
        if p.score < floor or not p.score:
            break
        if p.gold not in taken_gold and p.got not in taken_got:
            taken_gold.add(p.gold)
            taken_got.add(p.got)
            pairs.append(p)
    return tuple(pairs)


def _first_come(gold: Sequence[A], got: Sequence[A], same: Callable[[A, A], bool]) -> tuple[Pair, ...]:
    """Each gold record takes the first prediction left that is the same."""
    left: Mapping[int, A] = dict(enumerate(got))
    pairs: list[Pair] = []
    for i, a in enumerate(gold):
        j = next((j for j, b in left.items() if same(a, b)), None)
        if j is not None:
            pairs.append(Pair(i, j, 1.0))
            left = {k: b for k, b in left.items() if k != j}
    return tuple(pairs)


def _same_speaker(a: Utterance, b: Utterance) -> bool:
    return same_name(a.speaker, b.speaker)


def _statement_score(a: Utterance, b: Utterance) -> float:
    overlap = iou(a.content, b.content)
    return overlap + _SPEAKER_BONUS if overlap and _same_speaker(a, b) else overlap


def _event_score(a: Action, b: Action) -> float:
    overlap = iou((a.trigger,), (b.trigger,)) if a.type == b.type else 0.0
    return 1 + overlap if overlap else 0.0


def _date_score(a: Moment, b: Moment) -> float:
    return float(a.value == b.value and a.span.overlaps(b.span))


def _same_stance(a: Relation, b: Relation) -> bool:
    return a.sign == b.sign and same_name(a.from_, b.from_) and same_name(a.to, b.to)


def _same_parties(a: Action, b: Action) -> bool:
    return same_group(a.actors, b.actors) and same_group(a.recipients, b.recipients)


def same_group(gold: Sequence[Forms], got: Sequence[Forms]) -> bool:
    """Whether two groups of parties have the same members, in any order; two empty ones have."""
    return len(gold) == len(got) == len(_first_come(gold, got, same_name))
