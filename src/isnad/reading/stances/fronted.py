"""Two of whom a clause begins that there is something between them: بين فلان وفلان خلاف، بين قطر وتركيا تحالف
متين.
"""

from __future__ import annotations

from isnad.reading.parties.parties import Party
from isnad.reading.stances.targets import Targets
from isnad.reading.words.party_words import opening
from isnad.text.folding import fold

__all__ = ["told_between"]

_BETWEEN = frozenset((fold("بين"), fold("وبين")))
# How far before what there is between them the two may stand.
_FAR = 12
# What may stand between the two and it.
_THERE = frozenset(fold(w) for w in ("هناك", "ثمة", "كان", "كانت", "يوجد", "توجد"))


def told_between(targets: Targets, i: int) -> list[Party]:
    """The two between whom the clause says that there is what the noun at token `i` tells; nobody where بين
    goes on from a word before it (المحادثات بين فلان وفلان خلاف …) or the noun is no subject of its own.
    """
    page = targets.page
    first = page.sentence(i).first
    if opening(page.tokens[i].form).article or opening(page.tokens[i].form).prep:
        return []
    for k in range(i - 2, max(first - 1, i - _FAR), -1):
        if page.tokens[k].form not in _BETWEEN:
            continue
        opens = k == first or page.tokens[k - 1].kind == "mark" or page.tokens[k].form.startswith("و")
        sides, last = targets.side(k + 1, i) if opens else ([], i)
        last += last < i and page.tokens[last].form in _THERE
        return sides if last == i and len(sides) == 2 else []
    return []
