"""The land whose backing, blame or refusal a noun tells by its adjective: تضامن قطري مع فلانة."""

from __future__ import annotations

from isnad.reading.events.find import EventDraft
from isnad.reading.stances.draft import speaker_of
from isnad.reading.stances.targets import Targets
from isnad.reading.statements.speakers import Speaker
from isnad.reading.words.event_words import EventWord, event_words
from isnad.reading.words.party_words import opening, prepositions

__all__ = ["land_of_masdar"]


def land_of_masdar(targets: Targets, event: EventDraft, word: EventWord) -> Speaker | None:
    """The land of the adjective right behind a masdar that it agrees with: تضامن | قطري, الدعم | التركي."""
    tokens, at = targets.page.tokens, event.last
    if word.suffix or at >= targets.page.sentence(event.token).last:
        return None
    if word.kind != "masdar" and not _spelled_so(targets, event):
        return None
    land = targets.land(at)
    agrees = opening(tokens[at].form).article == opening(tokens[event.token].form).article
    return speaker_of(targets.parties, land) if land is not None and agrees else None


def _spelled_so(targets: Targets, event: EventDraft) -> bool:
    """Whether what was read as a verb is a masdar as well, whose object a preposition leads: تضامن قطري | مع,
    not رفض سوري | العرض.
    """
    tokens, at = targets.page.tokens, event.last + 1
    masdar = any(w.kind == "masdar" for w in event_words(tokens[event.token].form))
    led = at < len(tokens) and (tokens[at].form in prepositions() or opening(tokens[at].form).prep != "")
    return event.kind == "verb" and masdar and led
