"""What one warns of, blames or rejects that befalls whoever it names, and is not done by him."""

from __future__ import annotations

from isnad.reading.events.senses import Sense
from isnad.reading.parties.parties import Parties, Party
from isnad.reading.phrases.noun_phrases import Phrase
from isnad.reading.words.event_types import SUFFERED
from isnad.reading.words.event_words import event_words, names_act
from isnad.reading.words.lexis import words
from isnad.text.folding import fold

__all__ = ["befalls", "struck", "struck_town", "struck_towns", "warned_of"]

_JUDGING = ("ACCUSE", "REJECT")
# What befalls whoever its genitive names.
_BEFALLS = words("befalls")
# What leads the object of an attack, whose genitive then is who attacks: هجمات موسكو على القرية.
_UPON = frozenset(fold(w) for w in ("على", "ضد", "بحق"))
# How far behind whom it names the object of a masdar is looked for.
_OBJECT = 6


def warned_of(found: Sense, phrase: Phrase) -> bool:
    """Whether a phrase tells what one warns of and not whom: حذر من قصف القرية، من انهيار الحكومة."""
    return found.plover == "THREATEN" and (names_act(phrase.head) or phrase.head in _BEFALLS)


def befalls(parties: Parties, found: Sense, phrase: Phrase, group: list[Party]) -> bool:
    """Whether what one blames or rejects is harm to the place that its masdar names: ندد بقصف غزة, not ندد
    بقصف إسرائيل المدنيين.
    """
    if struck_towns(parties, found, phrase, group):
        return True
    if found.plover not in _JUDGING or not phrase.mentions or phrase.article:
        return False
    if [parties.cast.entities[p.entity].type for p in group if p.entity >= 0] != ["place"]:
        return False
    words = (w for w in event_words(phrase.head) if w.kind == "masdar" and "0" in w.recipient)
    if phrase.head not in _BEFALLS and not any(w.plover in SUFFERED for w in words):
        return False
    if parties.cast.mentions[phrase.mentions[-1]].last < phrase.last:
        return False
    return _has_no_object(parties, phrase.last)


def struck_towns(parties: Parties, found: Sense, phrase: Phrase, group: list[Party]) -> bool:
    """Whether what one blames or rejects are attacks on the towns of a phrase: دان تفجيرات بغداد وكركوك."""
    if found.plover not in _JUDGING or not group or phrase.article:
        return False
    end = max(phrase.last, *(parties.page.token_at(p.span.end - 1) + 1 for p in group))
    return all(p.entity >= 0 and struck_town(parties, phrase.first, p.entity, end) for p in group)


def struck_town(parties: Parties, noun: int, entity: int, end: int) -> bool:
    """Whether the noun at token `noun` tells of an attack, and the place named behind it, up to token `end`,
    is a town where it was: تفجيرات بغداد, not هجمات بغداد على القرية.
    """
    return parties.town(entity) and struck(parties, noun, end)


def struck(parties: Parties, noun: int, end: int) -> bool:
    """Whether the noun at token `noun` tells of an attack and nobody is told behind token `end` whom those
    named between attack: قصف لبنان, not قصف لبنان للقرية.
    """
    words = (w for w in event_words(parties.page.tokens[noun].form) if w.kind != "verb")
    if not any(w.plover == "ASSAULT" for w in words):
        return False
    if end < len(parties.page.tokens) and parties.page.tokens[end].form in _UPON:
        return False
    return _has_no_object(parties, end)


def _has_no_object(parties: Parties, end: int) -> bool:
    """Whether a masdar has no object of its own, bare or led by ل, behind whom it names up to token `end`."""
    behind = parties.phrase(end, end + _OBJECT)
    return behind is None or behind.prep not in ("", "ل") or bool(behind.conj)
