"""Whom some verbs mean. Who is recognized: a land or a body that ب leads (اعترفت تونس بالمجلس), and
no guilt that one admits; the faith that one professes: يدين بالإسلام; whom one tells something.
"""

from __future__ import annotations

from collections.abc import Set

from isnad.reading.parties.parties import Parties
from isnad.reading.words.event_words import EventWord, core_in
from isnad.reading.words.party_words import PEOPLED, head_in

__all__ = ["OF_IT", "RECOGNIZES", "owes", "recognizes", "tells_whom"]

RECOGNIZES = "اعترف"
# Whom the masdar takes up right behind it: الاعتراف | بها.
OF_IT = frozenset(("به", "بها", "بهم", "بهما"))
# How far behind the word stands what is recognized.
_REACH = 14
# The same of the faith that one professes.
_FAITH_REACH = 9
# How far behind the verb who tells and who is told may stand.
_TELLING = 20


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


def owes(parties: Parties, words: frozenset[str], i: int, limit: int) -> bool:
    """Whether ب leads one of the words right behind the verb at token `i` or behind its subject: تدين القبيلة
    | بالإسلام; not أدان الأزهر المساس بالإسلام.
    """
    for n, phrase in enumerate(parties.chunks(i + 1, min(limit, i + _FAITH_REACH))):
        head = parties.page.tokens[phrase.first].form
        if phrase.prep == "ب":
            return core_in(head, words)
        if not phrase.prep and (n or not (phrase.mentions or head_in(head, *PEOPLED, "quantity"))):
            return False
    return False


def tells_whom(parties: Parties, word: EventWord, heads: Set[str], i: int, limit: int) -> bool:
    """Whether those whom the verb at token `i` tells something are one of the words or a person by name: أبلغ
    السفير | وزارة الخارجية أن; not أبلغ الوزير | الصحيفة أن, nor أبلغ الوزير أن.
    """
    if word.kind != "verb" or word.suffix or word.passive or word.tense != "perfect":
        return False  # يبلغ عددها عشرين لجنة
    bare = [p for p in parties.chunks(i + 1, min(limit, i + _TELLING)) if not p.prep]
    subject_first = i > 0 and (parties.cast.mention_of[i - 1] >= 0 or parties.opening_at(i - 1).article)
    if not bare or (len(bare) == 1 and (word.conj or not subject_first)):
        return False
    whom, entities, mentions = bare[:2][-1], parties.cast.entities, parties.cast.mentions
    named = any(entities[mentions[m].entity].type == "person" for m in whom.mentions)
    return (named and len(bare) > 1) or core_in(parties.page.tokens[whom.first].form, heads)
