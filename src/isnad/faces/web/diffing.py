"""What differs between two wordings, word by word."""

from __future__ import annotations

from difflib import SequenceMatcher
from typing import Literal, NamedTuple

from isnad.store.rows import name_key

__all__ = ["Change", "word_diff"]

_MOST_WORDS = 400
_MARKS = "«»\"“”„‟'()[]،؛:.,!؟?…"


class Change(NamedTuple):
    """A run of words that both have, that only the first has, or only the second."""

    what: Literal["same", "gone", "new"]
    words: str


def word_diff(first: str, second: str) -> tuple[Change, ...]:
    """The words of both texts in order; punctuation at a word's edges, hamzas
    and Persian letters are no difference.

    Only the first 400 words of each are compared. Empty when both are.

    >>> [tuple(c) for c in word_diff("لن نوقع هذا الاتفاق", "لن نوقع الاتفاق أبدا")]
    [('same', 'لن نوقع'), ('gone', 'هذا'), ('same', 'الاتفاق'), ('new', 'أبدا')]
    """
    a, b = first.split()[:_MOST_WORDS], second.split()[:_MOST_WORDS]
    matcher = SequenceMatcher(None, [_bare(w) for w in a], [_bare(w) for w in b], autojunk=False)
    found: list[Change] = []
    for kind, a1, a2, b1, b2 in matcher.get_opcodes():
        if kind == "equal":
            found.append(Change("same", " ".join(b[b1:b2])))
            continue
        if a2 > a1:
            found.append(Change("gone", " ".join(a[a1:a2])))
        if b2 > b1:
            found.append(Change("new", " ".join(b[b1:b2])))
    return tuple(found)


def _bare(word: str) -> str:
    return name_key(word.strip(_MARKS)) or word
