"""The weapon that is the subject of a verb of force: استهدفت | عبوة ناسفة دورية "a bomb hit a patrol"."""

from __future__ import annotations

from isnad.reading.parties.parties import Parties
from isnad.reading.words.event_words import core_in
from isnad.reading.words.lexis import words

__all__ = ["past_weapon"]

_WEAPONS, _OF_WEAPONS = words("weapons"), words("of_weapons")
# How many words may tell what a weapon is like: صاروخ موجه مضاد للدروع.
_LIKE = 4


def past_weapon(parties: Parties, i: int, limit: int) -> int:
    """The token behind the weapon, and what it is like, that stands right behind the verb at token `i`; 0
    where none does.
    """
    k = i + 1
    if k >= limit or parties.cast.mention_of[k] >= 0 or parties.opening_at(k).prep:
        return 0
    if not core_in(parties.page.tokens[k].form, _WEAPONS):
        return 0
    k += 1
    while k < min(limit, i + 2 + _LIKE) and parties.page.tokens[k].form in _OF_WEAPONS:
        k += 1
    return k
