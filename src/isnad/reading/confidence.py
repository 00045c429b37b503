"""How sure a statement is: the chance that its content is right and that its speaker is.

A few features of the way a statement was found (the frame, the kind of speech, how the speaker was resolved,
how long and how deep it is) add up to two log-odds; their weights stand in `confidence.tsv`, fitted on the
open gold by `scripts/fit_confidence.py`. So two statements found in the same way are equally sure, and `why`
names that way.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from functools import cache
from typing import TYPE_CHECKING

from isnad.lexicons.tables import load_table

if TYPE_CHECKING:
    from isnad.reading.statements import StatementDraft

__all__ = ["content_chance", "features", "speaker_chance"]

_SHORT, _LONG, _FAR = 3, 45, 12


def features(draft: StatementDraft) -> list[str]:
    """The features of a draft by which its weights are looked up, without `every`, which all have."""
    size = sum(last - first for first, last in draft.tokens)
    out = [f"frame {draft.rule}", f"speech {draft.speech}"]
    if draft.speaker is not None:
        out.append(f"speaker {draft.speaker.why.split(':')[0]}")
    if draft.inside is not None:
        out.append("inside another")
    if size < _SHORT:
        out.append("short")
    if size >= _LONG:
        out.append("long")
    if draft.tokens[0][0] - draft.cue_token > _FAR:
        out.append("far from its cue")
    return out


@cache
def _weights() -> dict[str, tuple[float, float]]:
    return {
        row["feature"]: (float(row["content"]), float(row["speaker"])) for row in load_table("confidence")
    }


def _chance(found: Iterable[str], column: int) -> float:
    weights = _weights()
    total = sum(weights.get(f, (0.0, 0.0))[column] for f in ("every", *found))
    return 1 / (1 + math.exp(-total))


def content_chance(found: Iterable[str]) -> float:
    """The chance that a statement with these features has its content right."""
    return _chance(found, 0)


def speaker_chance(found: Iterable[str]) -> float:
    """The chance that, its content being right, it has its speaker right."""
    return _chance(found, 1)
