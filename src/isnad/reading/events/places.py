"""Where an event happens: the place that a preposition names in its clause.

قصف الجيش مواقع في ريف حلب ("the army shelled positions in the countryside of Aleppo"): حلب.
"""

from __future__ import annotations

from isnad.lexicons.gazetteer import PLACE_HEAD, facts
from isnad.reading.parties.parties import WHERE, Parties
from isnad.reading.words.event_words import event_words
from isnad.reading.words.lexis import lex

__all__ = ["place_of"]

# How many tokens a place may stand behind its event's word.
_BEHIND = 16
# How many place words (في ريف محافظة …) may stand between the preposition and the name.
_HEADS = 2
_BY_WORDS = frozenset(("REQUEST", "ACCUSE", "REJECT", "THREATEN", "SUPPORT", "AGREE"))
_MARKS = frozenset(".؛;:؟?!(")
_CLASSES = frozenset(("relative", "subordinate", "contrast", "aux"))


def place_of(parties: Parties, type: str, token: int, limit: int, taken: set[int]) -> int:
    """The entity of the place in which the event of token `token` happens; -1 when its clause names none.

    Of what is done by words (a demand, a reproach) the place that follows is that of what is told, and not
    its own. Of deeds the first place behind the word counts, as far as the clause goes and not beyond token
    `limit`: one told before it is mostly that of another act. Entities of `taken`, the event's actors and
    recipients, are no places of it.
    """
    if type in _BY_WORDS:
        return -1
    for k in range(token + 1, min(limit, token + _BEHIND)):
        if _ends(parties, k):
            break
        found = _place_at(parties, k, taken)
        if found >= 0:
            return found
    return -1


def _ends(parties: Parties, k: int) -> bool:
    """Whether the clause of the event ends at token `k`, or another event begins."""
    t = parties.page.tokens[k]
    if t.kind == "break" or t.form in _MARKS or parties.classes[k] in _CLASSES:
        return True
    if t.kind != "word" or parties.cast.mention_of[k] >= 0:
        return False
    lx = lex(t.form)
    return lx.that is not None or bool(lx.finite) or bool(event_words(t.form))


def _place_at(parties: Parties, k: int, taken: set[int]) -> int:
    """The place whose name begins at token `k` behind a preposition of place; -1 when none does."""
    m = parties.cast.mention_of[k]
    if m < 0 or parties.cast.mentions[m].first != k:
        return -1
    mention = parties.cast.mentions[m]
    entity = parties.cast.entities[mention.entity]
    if entity.type != "place" or mention.entity in taken or _in_office(parties, m, k):
        return -1
    glued = parties.page.text[parties.page.tokens[k].start : mention.span.start]
    return mention.entity if glued in ("ب", "وب") or (not glued and _led(parties, k)) else -1


def _in_office(parties: Parties, m: int, k: int) -> bool:
    """Whether the place at token `k` stands in the office of the name behind it: مدير الشرطة في حلب فلان."""
    mentions = parties.cast.mentions
    return m + 1 < len(mentions) and mentions[m + 1].lead <= k


def _led(parties: Parties, k: int) -> bool:
    """Whether في or its like leads the name at token `k`, over place words: في ريف محافظة حلب."""
    for before in range(k - 1, max(-1, k - _HEADS - 2), -1):
        form = parties.page.tokens[before].form
        if form in WHERE:
            return True
        if not facts(form) & PLACE_HEAD and not (form[:1] == "ب" and facts(form[1:]) & PLACE_HEAD):
            return False
        if form[:1] == "ب" and not facts(form) & PLACE_HEAD:
            return True  # بمدينة حلب
    return False
