"""How sure a statement is: the chance that its content is right, and then that its speaker is.

Its features are the frame, how the speaker was resolved, how long and how deep it is.
"""

from __future__ import annotations

from collections.abc import Iterable

from isnad.reading.chances import chance
from isnad.reading.statements.draft import StatementDraft

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


def content_chance(found: Iterable[str]) -> float:
    """The chance that a statement with these features has its content right."""
    return chance("confidence", "content", tuple(found))


def speaker_chance(found: Iterable[str]) -> float:
    """The chance that, its content being right, it has its speaker right."""
    return chance("confidence", "speaker", tuple(found))
