"""Who is recognized: a land or a body that ب leads (اعترفت تونس بالمجلس), and no guilt that one admits."""

from __future__ import annotations

from collections.abc import Set

from isnad.reading.parties.parties import Parties
from isnad.reading.words.event_words import EventWord, core_in

__all__ = ["OF_IT", "RECOGNIZES", "recognizes"]

RECOGNIZES = "اعترف"
# Whom the masdar takes up right behind it: الاعتراف | بها.
OF_IT = frozenset(("به", "بها", "بهم", "بهما"))
# How far behind the word stands what is recognized.
_REACH = 14


def recognizes(parties: Parties, word: EventWord, heads: Set[str], i: int, limit: int) -> bool:
    """Whether what ب leads behind the word at token `i` is a land, a body or one of the words, or a masdar
    has its pronoun right behind it: اعترفت تونس | بالمجلس، الاعتراف | بها; not الاعتراف بالذنب.
    """
    tokens = parties.page.tokens
    if word.kind == "masdar" and i + 1 < limit and tokens[i + 1].form in OF_IT:
        return True
    led = (p for p in parties.chunks(i + 1, min(limit, i + _REACH)) if p.prep == "ب")
    phrase = next(led, None)
    if phrase is None:
        return False
    m = parties.cast.mention_of[phrase.first]
    known = parties.cast.mentions[m].entity if m >= 0 else -1
    if known >= 0 and parties.cast.entities[known].type != "person":
        return not parties.town(known)
    return core_in(tokens[phrase.first].form, heads)
