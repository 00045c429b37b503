"""Verbs whose subject is given what they tell: تسلم الجيش أسلحة من فرنسا, where France gives them."""

from __future__ import annotations

from isnad.reading.events.able import Found
from isnad.reading.events.agents import is_agentive
from isnad.reading.events.groups import group_of
from isnad.reading.events.led_by import leads_somebody
from isnad.reading.parties.parties import Parties, Party
from isnad.reading.words.event_words import EventWord
from isnad.reading.words.lexis import lemmas
from isnad.text.folding import fold

__all__ = ["told_apart", "turn_received"]

_RECEIVING = lemmas("receives_something")
# What leads to who gives, and how far behind.
_FROM, _GIVERS_REACH = "من", 20
# What leads to whom one hands over, and what an imperfect stands behind: لم | تسلم، أن | تسلم.
_TO = (fold("إلى"),)
_BEFORE_IMPERFECT = frozenset(fold(w) for w in ("لم", "لن", "لا", "أن", "كي", "حتى", "قد", "كانت", "سوف"))


def turn_received(parties: Parties, f: Found) -> None:
    """Turn round the sides of a verb of receiving, and look for who gives behind what is given: استلموا شحنة
    تضم أسلحة | من الحركة. Papers one receives as a host: تسلم الوزير أوراق اعتماد السفير.
    """
    if f.word.lemma not in _RECEIVING or f.word.passive or f.sense.plover == "CONSULT":
        return
    f.roles.actors, f.roles.recipients = f.roles.recipients or _givers(parties, f), f.roles.actors


def _givers(parties: Parties, f: Found) -> list[Party]:
    """The people or body behind the first من that leads any."""
    tokens = parties.page.tokens
    for k in range(f.last, min(f.limit - 1, f.last + _GIVERS_REACH)):
        if tokens[k].kind == "break" or tokens[k].form in ".؛:":
            return []
        phrase = parties.phrase(k + 1, f.limit) if tokens[k].form == _FROM else None
        if phrase is not None and is_agentive(parties, phrase):
            return group_of(parties, phrase, f.limit)[0]
    return []


def told_apart(parties: Parties, words: tuple[EventWord, ...], i: int, limit: int) -> tuple[EventWord, ...]:
    """The readings of a word that is as well "he received" as "she hands over": تسلم الجيش أسلحة, not تسلم
    الحركة أسلحة إلى الجيش, لم تسلم الحركة أسلحتها.
    """
    taking = [w for w in words if w.lemma in _RECEIVING]
    if not taking or len(taking) == len(words):
        return words
    before = parties.page.tokens[i - 1].form if i else ""
    hands = before.removeprefix("و") in _BEFORE_IMPERFECT or leads_somebody(parties, _TO, i, limit)
    return tuple([w for w in words if (w.lemma in _RECEIVING) != hands])
