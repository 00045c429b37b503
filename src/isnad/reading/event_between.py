"""The two who fight or talk with each other, as بين names them: القتال بين الجيش والفصائل."""

from __future__ import annotations

from isnad.reading.event_after import is_agentive
from isnad.reading.event_groups import group_of
from isnad.reading.event_senses import Sense
from isnad.reading.parties import Parties, Party
from isnad.text.folding import fold

__all__ = ["parted"]

# What parts the first of two sides from the second, and how far on the second stands.
_SIDE = frozenset(fold(w) for w in ("جهة", "ناحية", "جانب", "طرف"))
_SIDE_REACH = 16


def parted(parties: Parties, found: Sense, i: int, limit: int) -> list[Party]:
    """The two or more that بين names close after a word of fighting or talking: القتال الذي دار بين … و…"""
    if found.plover not in ("ASSAULT", "CONSULT", "AGREE", "COOPERATE", "RETREAT"):
        return []
    tokens = parties.page.tokens
    for k in range(i + 1, min(limit, i + 9)):
        t = tokens[k]
        if t.kind == "break" or (t.kind == "mark" and t.form in ".؛:"):
            return []
        if t.form == "بين" and k + 1 < limit:
            phrase = parties.phrase(k + 1, limit)
            if phrase is None:
                return []
            group, end = group_of(parties, phrase, limit)
            if len(group) == 1 or tokens[min(end + 1, limit - 1)].form in _SIDE:
                group = [*group, *_other_side(parties, end, limit)]
            across = _across(parties, group, end, limit)
            return across or (group if len(group) > 1 else [])
    return []


def _other_side(parties: Parties, at: int, limit: int) -> list[Party]:
    """The second of two sides, where من جهة parts it from the first: الجيش من جهة والفصائل من جهة أخرى."""
    tokens = parties.page.tokens
    for k in range(at, min(limit, at + _SIDE_REACH)):
        if tokens[k].kind == "break" or (tokens[k].kind == "mark" and tokens[k].form in ".؛:"):
            return []
        before = tokens[k - 1] if tokens[k - 1].kind == "word" else tokens[k - 2]
        if before.form in _SIDE and parties.opens_joined(k):
            phrase = parties.phrase(k, limit)
            return group_of(parties, phrase, limit)[0] if phrase is not None else []
    return []


def _across(parties: Parties, group: list[Party], end: int, limit: int) -> list[Party]:
    """The first with the second whom what في or ل adds parts from him: بين الشبان في حي الورد وقوات الأمن،
    بين الموالين للرئيس والفصائل.
    """
    added = None
    if end < limit and parties.page.tokens[end].form == "في":
        added = parties.phrase(end + 1, limit, "في")
    elif end < limit and parties.opening_at(end).prep == "ل":
        added = parties.phrase(end, limit)
        added = added if added is not None and is_agentive(parties, added) else None
    if not group or added is None or added.last >= limit or not parties.opens_joined(added.last):
        return []
    other = parties.phrase(added.last, limit)
    if other is None or other.prep or not is_agentive(parties, other):
        return []
    return [*group, *group_of(parties, other, limit)[0]]
