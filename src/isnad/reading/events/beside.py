"""Deeds that an active participle tells beside another: اقتحموا القرية | محرقين سيارات "burning cars"."""

from __future__ import annotations

from itertools import islice

from isnad.reading.events.agents import is_agentive
from isnad.reading.events.governors import governing_verb, subject_behind_opening, subject_of_verb
from isnad.reading.events.groups import group_of
from isnad.reading.events.senses import Sense
from isnad.reading.parties.parties import Parties, Party
from isnad.reading.words.event_words import EventWord, event_words
from isnad.reading.words.party_words import head_in

__all__ = ["doer_beside", "tells_deed"]

# What somebody can do something to, besides people.
_OBJECTS = ("thing", "place", "container", "force", "number", "quantity")
# How many phrases may stand behind it, what it is done to the last: مستهدفين | بالصواريخ | مواقع الجيش.
_ASIDES = 2
# How far before it stands that it is what somebody was, and another to which و joins it.
_FAR = 8


def tells_deed(parties: Parties, word: EventWord, found: Sense, i: int, floor: int, limit: int) -> bool:
    """Whether the participle `word` at token `i` tells a deed beside another, done to what stands behind it:
    اقتحموا القرية | محرقين ثلاث سيارات; not كان الكاتب | معتقلا سياسيا, where it tells what he was.
    """
    tokens, at = parties.page.tokens, i - 1
    if at < floor or i + 1 >= limit:
        return False
    known = tokens[at].kind == "word" and (parties.opening_at(at).article or parties.cast.mention_of[at] >= 0)
    beside = tokens[at].form in "،," or (bool(word.conj) and _joins(parties, i, floor))
    if not beside and (word.conj or not known or _was(parties, i, floor)):
        return False
    for phrase in islice(parties.chunks(i + 1, limit), _ASIDES):
        if phrase.conj:
            return False
        if phrase.prep in found.recipient:
            return True
        if not phrase.prep:
            head = tokens[phrase.first].form
            some = parties.counts(phrase.first) or is_agentive(parties, phrase) or head_in(head, *_OBJECTS)
            some = some or (beside and phrase.article)
            return found.object_at >= 0 or ("0" in found.recipient and some)
    return False


def _joins(parties: Parties, i: int, floor: int) -> bool:
    """Whether و joins the participle at token `i` to one before it: مكممة الأفواه | وقامعة الأصوات."""
    near = parties.page.tokens[max(floor, i - _FAR) : i]
    return any(w.kind == "participle" and not w.speech for t in near for w in event_words(t.form))


def _was(parties: Parties, i: int, floor: int) -> bool:
    """Whether what stands at token `i` is what somebody was or has become: كان الكاتب | معتقلا."""
    for k in range(i - 1, max(floor, i - _FAR) - 1, -1):
        if parties.page.tokens[k].kind != "word":
            return False
        if parties.classes[k] == "aux":
            return True
    return False


def doer_beside(parties: Parties, word: EventWord, i: int, floor: int) -> list[Party]:
    """Who does what the participle `word` at token `i` tells beside another deed: the subject of the verb
    before it, or who stands right behind أن.
    """
    verb = governing_verb(parties, i, floor, past_relative=True)
    while verb is not None and parties.page.tokens[verb.token].text.endswith("ة"):
        verb = governing_verb(parties, verb.token, floor, past_relative=True)  # حملة is no حمله
    if verb is None:
        doers = subject_behind_opening(parties, i, floor)
    elif verb.that:
        phrase = parties.phrase(verb.token + 1, i)
        doers = group_of(parties, phrase, i)[0] if phrase is not None and not phrase.prep else []
    else:
        doers = subject_of_verb(parties, verb.token, i, floor, on=True)
    if word.number != "s" or len(doers) > 1:
        return doers
    return [p for p in doers if parties.gender_of(p) in ("", word.gender)]
