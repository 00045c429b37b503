"""How sure an event is: the chance that its trigger and type are right, and then its parties.

Its features are the type, the kind of word, and who is told and how far from the trigger.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from isnad.reading.chances import chance
from isnad.reading.statements.speaker import Speaker

if TYPE_CHECKING:
    from isnad.reading.events.find import EventDraft

__all__ = ["event_confidence", "event_features"]

# How many characters between a trigger and a party are far, and very far.
_DISTANT, _VERY_DISTANT = 30, 90


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


def event_confidence(draft: EventDraft) -> float:
    """The chance that an event is right in trigger and type, and then in every actor and recipient."""
    found = tuple(event_features(draft))
    return chance("event_confidence", "act", found) * chance("event_confidence", "parties", found)
