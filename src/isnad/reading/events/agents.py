"""Who a phrase names or describes: a person, or somebody who can act or be addressed at all."""

from __future__ import annotations

from isnad.reading.parties.parties import Parties
from isnad.reading.phrases.noun_phrases import Phrase
from isnad.reading.words.event_words import event_words
from isnad.reading.words.lexis import words
from isnad.reading.words.party_words import (
    PEOPLED,
    doers_of,
    head_in,
    sound_plural,
)

__all__ = ["is_agentive", "names_person"]

# Which one of its kind a noun behind them tells: آخر جندي.
_WHICH_OF = words("which_of")


def names_person(parties: Parties, phrase: Phrase) -> bool:
    """Whether a phrase has a person's name in it."""
    entities, mentions = parties.cast.entities, parties.cast.mentions
    return any(entities[mentions[m].entity].type == "person" for m in phrase.mentions)


def is_agentive(parties: Parties, phrase: Phrase) -> bool:
    """Whether a phrase names or describes somebody who can act or be addressed, not a thing."""
    first = phrase.first + (parties.page.tokens[phrase.first].kind == "mark")  # «الرعد»
    if phrase.mentions and parties.cast.mention_of[first] >= 0:
        return True
    if first + 1 < phrase.last and (parties.counts(first) or parties.page.tokens[first].form in _WHICH_OF):
        first += 1  # آخر | جندي
    head = parties.page.tokens[first].form
    if head_in(head, *PEOPLED):
        return True
    if sound_plural(phrase.head) and not any(w.kind == "noun" for w in event_words(head)):
        return True
    after = parties.page.tokens[first + 1].form if first + 1 < phrase.last else ""
    return doers_of(phrase.head, after)
