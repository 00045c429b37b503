"""Who did what a passive tells, named behind an aside: تم اعتقال عشرين شخصا ليلا، من قبل | شرطيين."""

from __future__ import annotations

from collections.abc import Container

from isnad.reading.events.agents import is_agentive
from isnad.reading.events.groups import group_of
from isnad.reading.parties.parties import Parties, Party
from isnad.reading.words.moods import halts
from isnad.reading.words.party_words import verbal
from isnad.text.tokens import COMMAS

__all__ = ["by_far"]

# What leads who does it, and how far behind the act.
_OF, _SIDES = "من", frozenset(("قبل", "جانب", "طرف"))
_REACH = 18
_STOPS = frozenset(".؛:؟!…")


def by_far(parties: Parties, i: int, events: Container[int]) -> list[Party]:
    """Those whom من قبل leads behind a comma after the passive act that ends at token `i`; none where a verb
    or another of the `events` stands between.
    """
    tokens = parties.page.tokens
    for k in range(i, min(i + _REACH, len(tokens) - 2)):
        if halts(tokens[k], _STOPS) or parties.classes[k] == "relative" or k in events:
            return []
        plain = tokens[k].kind == "word" and parties.cast.mention_of[k] < 0 and not parties.classes[k]
        if plain and verbal(tokens[k].form):
            return []
        led = tokens[k].form == _OF and tokens[k + 1].form in _SIDES
        if led and tokens[k - 1].form in COMMAS:
            end = min(len(tokens), k + _REACH)
            phrase = parties.phrase(k + 2, end)
            agents = phrase is not None and not phrase.prep and is_agentive(parties, phrase)
            return group_of(parties, phrase, end)[0] if phrase is not None and agents else []
    return []
