"""How sure a statement or an event is.

Of a statement, the chance that its content is right and that its speaker is; of an event, that its trigger
and type are right and that its parties are. A few features of the way it was found (the frame, how the
speaker was resolved, how long and how deep it is; the type, who is told and how far from the trigger) add up
to two log-odds; their weights stand in `confidence.tsv` and `event_confidence.tsv`, fitted on real articles
(the statements on the open gold too) by `scripts/fit_confidence.py`. So two statements found in the same way
are equally sure, and `why` names that way. No feature knows a person, a country or an outlet.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from isnad.lexicons.tables import load_table

if TYPE_CHECKING:
    from isnad.reading.events import EventDraft
    from isnad.reading.speaker import Speaker
    from isnad.reading.statements import StatementDraft

__all__ = [
    "content_chance",
    "event_confidence",
    "event_features",
    "features",
    "speaker_chance",
]

_SHORT, _LONG, _FAR = 3, 45, 12
# How many characters between a trigger and a party are far, and very far.
_DISTANT, _VERY_DISTANT = 30, 90


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


def event_features(draft: EventDraft) -> list[str]:
    """The features of an event's draft, without `every`."""
    out = [f"type {draft.type}", f"word {draft.kind}", f"status {draft.status}"]
    if draft.inside is not None:
        out.append("inside a statement")
    for role, found in (("actor", draft.actors), ("recipient", draft.recipients)):
        out.append(f"{role}s {min(len(found), 2)}")
        out.extend(_party_features(draft, role, found))
    return out


def _party_features(draft: EventDraft, role: str, found: list[Speaker]) -> list[str]:
    """What the first party of a role is, and on which side and how far from the trigger it stands."""
    if not found:
        return []
    party = found[0]
    out = [f"{role} named" if party.entity >= 0 else f"{role} described"]
    if party.span is None:
        return out
    side = "before" if party.span.end <= draft.trigger.start else "behind"
    gap = max(draft.trigger.start - party.span.end, party.span.start - draft.trigger.end)
    reach = "very far" if gap > _VERY_DISTANT else "far" if gap > _DISTANT else "near"
    return [*out, f"{role} {reach} {side}"]


@cache
def _weights(table: str) -> dict[str, dict[str, float]]:
    """Column → feature → weight."""
    rows = load_table(table)
    columns = [c for c in rows[0] if c != "feature"]
    return {c: {row["feature"]: float(row[c]) for row in rows} for c in columns}


@lru_cache(maxsize=1 << 14)
def _chance(table: str, column: str, found: tuple[str, ...]) -> float:
    weights = _weights(table)[column]
    return 1 / (1 + math.exp(-sum(weights.get(f, 0.0) for f in ("every", *found))))


def content_chance(found: Iterable[str]) -> float:
    """The chance that a statement with these features has its content right."""
    return _chance("confidence", "content", tuple(found))


def speaker_chance(found: Iterable[str]) -> float:
    """The chance that, its content being right, it has its speaker right."""
    return _chance("confidence", "speaker", tuple(found))


def event_confidence(draft: EventDraft) -> float:
    """The chance that an event is right in trigger and type, and then in every actor and recipient."""
    found = tuple(event_features(draft))
    return _chance("event_confidence", "act", found) * _chance("event_confidence", "parties", found)
