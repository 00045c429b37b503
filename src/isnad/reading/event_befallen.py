"""What one warns of, blames or rejects that befalls whoever it names, and is not done by him."""

from __future__ import annotations

from isnad.reading.event_senses import Sense
from isnad.reading.event_types import SUFFERED
from isnad.reading.event_words import event_words, names_act
from isnad.reading.noun_phrases import Phrase
from isnad.reading.parties import Parties, Party
from isnad.text.folding import fold

__all__ = ["befalls", "warned_of"]

# What befalls whoever its genitive names.
_BEFALLS = frozenset(
    fold(w) for w in ("انهيار", "تفكك", "تفكيك", "سقوط", "فشل", "تقسيم", "إفلاس", "استمرار", "تدهور", "ضياع")
)
# How far behind whom it names the object of a masdar is looked for.
_OBJECT = 6


def warned_of(found: Sense, phrase: Phrase) -> bool:
    """Whether a phrase tells what one warns of and not whom: حذر من قصف القرية، من انهيار الحكومة."""
    return found.plover == "THREATEN" and (names_act(phrase.head) or phrase.head in _BEFALLS)


def befalls(parties: Parties, found: Sense, phrase: Phrase, group: list[Party]) -> bool:
    """Whether what one blames or rejects is harm to the place that its masdar names: ندد بقصف غزة, not ندد
    بقصف إسرائيل المدنيين.
    """
    places = [parties.cast.entities[p.entity].type for p in group if p.entity >= 0] == ["place"]
    if found.plover not in ("ACCUSE", "REJECT") or not (places and phrase.mentions) or phrase.article:
        return False
    words = (w for w in event_words(phrase.head) if w.kind == "masdar" and "0" in w.recipient)
    if phrase.head not in _BEFALLS and not any(w.plover in SUFFERED for w in words):
        return False
    if parties.cast.mentions[phrase.mentions[-1]].last < phrase.last:
        return False
    behind = parties.phrase(phrase.last, phrase.last + _OBJECT)
    return behind is None or behind.prep not in ("", "ل") or bool(behind.conj)
