"""Whether the confidence of a statement means anything: sorted by it, precision should fall from top to
bottom.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import msgspec

from isnad.evaluation.matching import Matching

__all__ = ["Bin", "calibrate"]


class Bin(msgspec.Struct, frozen=True, kw_only=True):
    """Statements whose confidence lies in [low, high]; `content` and `speaker` are the shares that answer to
    a gold statement, and that answer to one with the right speaker.
    """

    low: float
    high: float
    n: int
    content: float
    speaker: float


class _Judged(msgspec.Struct, frozen=True):
    confidence: float
    content: bool
    speaker: bool


def calibrate(matchings: Sequence[Matching], bins: int = 8) -> tuple[Bin, ...]:
    """Bins of about equal size, most confident first; statements of one confidence are never parted.

    Empty when no statement was predicted.
    """
    judged = sorted((j for m in matchings for j in _judge(m)), key=lambda j: -j.confidence)
    size = max(1, len(judged) // bins)
    found: list[Bin] = []
    start = 0
    for end in range(1, len(judged) + 1):
        last = end == len(judged)
        full = end - start >= size and len(judged) - end >= size // 2
        if last or (full and judged[end].confidence != judged[end - 1].confidence):
            found.append(_bin(judged[start:end]))
            start = end
    return tuple(found)


def _judge(m: Matching) -> Iterator[_Judged]:
    paired = {p.got for p in m.statements}
    right = {p.got for p in m.right_speaker}
    for n, s in enumerate(m.got.statements):
        yield _Judged(s.confidence, n in paired, n in right)


def _bin(judged: Sequence[_Judged]) -> Bin:
    n = len(judged)
    return Bin(
        low=judged[-1].confidence,
        high=judged[0].confidence,
        n=n,
        content=round(sum(j.content for j in judged) / n, 4),
        speaker=round(sum(j.speaker for j in judged) / n, 4),
    )
