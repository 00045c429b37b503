"""Who does what a law or an order lets, forbids or provides for: whoever issues it.

أصدرت الحكومة قرارا يمنع التظاهر "the government issued an order that forbids demonstrations": the order is a
thing and forbids nothing by itself.
"""

from __future__ import annotations

from isnad.reading.events.governors import governing_verb, subject_of_verb
from isnad.reading.parties.parties import Parties, Party
from isnad.reading.words.event_words import core_in
from isnad.reading.words.lexis import words
from isnad.reading.words.party_words import verbal

__all__ = ["issued_by", "issuer"]

_EDICTS, _ISSUES = words("edicts"), words("issues")
# How many words may stand between an edict and what it says: قرارا جديدا | يقضي ب…
_REACH = 3


def issued_by(parties: Parties, k: int, floor: int) -> list[Party]:
    """Who issues the edict at token `k`, from the verb before it: أصدرت المحكمة | حكما بالسجن."""
    verb = governing_verb(parties, k, floor)
    issued = verb is not None and not verb.that and core_in(parties.page.tokens[verb.token].form, _ISSUES)
    return subject_of_verb(parties, verb.token, k, floor, own=True) if verb and issued else []


def issuer(parties: Parties, i: int, floor: int) -> list[Party]:
    """Who issues the edict that what the word at token `i` tells is the content of, from the verb before it
    in the clause from token `floor` on, or by the land of whose it is (القرار النمساوي | بإغلاق الميناء);
    empty where no edict stands right before, or nobody issues it.
    """
    tokens = parties.page.tokens
    for k in range(i - 1, max(floor, i - _REACH) - 1, -1):
        if tokens[k].kind != "word" or parties.cast.mention_of[k] >= 0:
            return []
        if core_in(tokens[k].form, _EDICTS):
            said = any(verbal(t.form) for t in tokens[k + 1 : i])  # قرار روسي يصف القصف | بالإبادة
            return issued_by(parties, k, floor) or ([] if said else parties.nisbas(k))
    return []
