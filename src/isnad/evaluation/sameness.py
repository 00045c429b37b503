"""When two strings, or two stretches of text, count as the same for the measure.

The folding here is the measure's own and stays as it is: were it the reading's, a change in the reading would
move the figures of every analysis ever scored.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

from isnad.spans import Span

__all__ = ["fold_name", "iou", "same_name"]

_LETTERS = str.maketrans(
    {
        **dict.fromkeys("أإآٱ", "ا"),
        **dict.fromkeys("ىیئ", "ي"),
        **dict.fromkeys("ةھہ", "ه"),
        "ؤ": "و",
        "ک": "ك",
        **dict.fromkeys("\u0640\u200e\u200f", ""),
        "\u200c": " ",
    }
)
_NOT_WORD = re.compile(r"[^\w]+")


@lru_cache(maxsize=1 << 15)
def fold_name(name: str) -> str:
    """A name without the differences of spelling that no reader minds: hamzas, ى/ي, ة/ه, Persian letters,
    marks.

    >>> fold_name("مؤسّسة  «الأفق»") == fold_name("موسسه الافق")
    True
    """
    letters = unicodedata.normalize("NFKC", name).translate(_LETTERS)
    heard = "".join(c for c in letters if not unicodedata.combining(c))
    return _NOT_WORD.sub(" ", heard).strip()


@lru_cache(maxsize=1 << 15)
def _words(name: str) -> frozenset[str]:
    """The words of a name without their article; single letters are none."""
    return frozenset(w.removeprefix("ال") for w in fold_name(name).split() if len(w) > 1)


def same_name(a: frozenset[str], b: frozenset[str]) -> bool:
    """Whether two sets of surface forms can mean the same one; two empty sets do.

    They do when a form is the same folded, when the words of one form all stand in the other and make up 0.4
    of it, or when 0.6 of all their words are shared.

    >>> same_name(frozenset({"وزير الخارجية"}), frozenset({"وزير خارجية"}))
    True
    >>> same_name(frozenset({"سالم"}), frozenset({"سالم بن علي بن حمد"}))
    False
    """
    folded_a, folded_b = {fold_name(x) for x in a}, {fold_name(x) for x in b}
    if not folded_a and not folded_b:
        return True
    if folded_a & folded_b:
        return True
    return any(_alike(_words(x), _words(y)) for x in a for y in b)


def _alike(x: frozenset[str], y: frozenset[str]) -> bool:
    if not x or not y:
        return False
    shared, few, many = len(x & y), min(len(x), len(y)), max(len(x), len(y))
    return (shared == few and shared / many >= 0.4) or shared / len(x | y) >= 0.6


def iou(a: Iterable[Span], b: Iterable[Span]) -> float:
    """Intersection over union of the characters that two lists of spans cover; 0 when both are empty."""
    merged_a, merged_b = _merge(a), _merge(b)
    shared = _shared(merged_a, merged_b)
    union = sum(map(len, merged_a)) + sum(map(len, merged_b)) - shared
    return shared / union if union else 0.0


def _merge(spans: Iterable[Span]) -> list[Span]:
    """The same characters as disjoint spans in order."""
    merged: list[Span] = []
    for span in sorted(s for s in spans if s):
        if merged and span.start <= merged[-1].end:
            merged[-1] = Span(merged[-1].start, max(merged[-1].end, span.end))
        else:
            merged.append(span)
    return merged


def _shared(a: list[Span], b: list[Span]) -> int:
    count = i = j = 0
    while i < len(a) and j < len(b):
        count += max(0, min(a[i].end, b[j].end) - max(a[i].start, b[j].start))
        if a[i].end <= b[j].end:
            i += 1
        else:
            j += 1
    return count
