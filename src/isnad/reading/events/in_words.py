"""Attacks that are words: whoever has no arms and attacks no place blames."""

from __future__ import annotations

from isnad.reading.events.context import Found
from isnad.reading.events.objects import is_place
from isnad.reading.events.senses import Sense
from isnad.reading.parties.parties import Parties, Party
from isnad.reading.words.lexis import source_heads, words
from isnad.reading.words.party_words import head_in

__all__ = ["ATTACKS", "attacked_in_words"]

ATTACKS = "هاجم"
"""The verb of which the object tells whether it is done by arms."""
_SPEAKING = words("civil_bodies") | source_heads("outlet")


def attacked_in_words(parties: Parties, f: Found) -> Sense | None:
    """The blame that an attack of the verb is, where a person by his name, a holder of an office, a civil
    body or an outlet attacks somebody and no place: تهاجم النقابة | الحكومة, not تهاجم الحركة القرية; None
    where it is none.
    """
    acts, whom = f.roles.actors, f.roles.recipients
    if f.word.lemma != ATTACKS or f.word.kind != "verb" or f.sense.plover != "ASSAULT" or not (acts and whom):
        return None
    if any(_stormed(parties, p) for p in whom) or not all(_speaks(parties, p) for p in acts):
        return None
    return Sense("ACCUSE", ("0",), "-")


def _speaks(parties: Parties, party: Party) -> bool:
    """Whether a party attacks by what it says."""
    if party.entity >= 0 and parties.cast.entities[party.entity].type == "person":
        return True
    head = parties.head_word(party)
    bare = head.removeprefix("ال")
    outlet = party.entity >= 0 and parties.cast.entities[party.entity].type == "organization"
    before = parties.page.tokens[max(0, parties.page.token_at(party.span.start) - 2) :][:2]
    named_so = outlet and any(t.form in _SPEAKING for t in before)  # صحيفة «المرصاد»
    return named_so or bare in _SPEAKING or (head_in(head, "office") and not head_in(head, "force"))


def _stormed(parties: Parties, party: Party) -> bool:
    """Whether whom one attacks is a place, or some that are hit and not blamed."""
    if is_place(parties, [party]):
        return party.entity < 0 or not parties.seat(party.entity)
    head = parties.head_word(party)
    civil = head.removeprefix("ال") in _SPEAKING
    return party.entity < 0 and head_in(head, "place", "thing", "force") and not civil
