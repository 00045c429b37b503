"""Whom force is used on, told by what it is used for: أطلقت الشرطة الغاز لتفريق | المحتجين."""

from __future__ import annotations

from isnad.reading.events.context import Found
from isnad.reading.events.groups import group_of
from isnad.reading.parties.parties import Parties, Party
from isnad.text.folding import fold

__all__ = ["dispersed"]

# What force is used for against people, whom its genitive then tells; how far behind the force.
_AIMS = frozenset(
    fold(led + w)
    for w in ("تفريق", "تشتيت", "فض", "إبعاد", "ردع", "صد", "إخراج", "إجلاء", "تخويف", "ترهيب")
    for led in ("ل", "")
)
_LED = frozenset((fold("أجل"), fold("بهدف"), fold("بغية"), fold("قصد"), fold("بقصد"), fold("محاولة")))
_REACH = 12


def dispersed(parties: Parties, f: Found) -> list[Party]:
    """Those who are to be dispersed or driven off by an act of force that tells nobody else; no crowd told by
    what it does (لتفريق المظاهرة).
    """
    tokens = parties.page.tokens
    for k in range(f.last, min(f.limit - 1, f.last + _REACH)):
        form = tokens[k].form
        if form in _AIMS and (form[0] == "ل" or tokens[k - 1].form in _LED):
            phrase = parties.phrase(k + 1, f.limit)
            if phrase is None or phrase.prep or phrase.conj:
                return []
            return [p for p in group_of(parties, phrase, f.limit)[0] if parties.agent(p)]
    return []
