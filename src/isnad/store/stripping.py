"""Words for the search index: folded, and once more with everything stripped that could be a clitic.

Stripping here only proposes: قال and وقال fall together, and so do بيان and كيان. What is found by it is
checked word by word with `same_word`, which knows the cuts that Arabic allows.
"""

from __future__ import annotations

import re
from functools import lru_cache

from isnad.text.clitics import cuts
from isnad.text.folding import fold

__all__ = ["SEARCH_FORM", "folded_words", "same_word", "strip_word", "stripped_words"]

SEARCH_FORM = "2"
"""Changes whenever `folded_words` or `strip_word` give other words: an index of another form is made anew."""

WORD = re.compile(r"[^\W_]+")
_FRONT = "وفبكلس"
_ENDS = ("هما", "كما", "كم", "هم", "هن", "ها", "نا", "ني", "وا", "ه", "ك", "ي", "ت", "ا", "و")
_LEAST = 2


def folded_words(text: str) -> list[str]:
    """The words and numbers of a raw text, folded, in text order.

    >>> folded_words("وقالَ: «الحكومة» 2015")
    ['وقال', 'الحكومه', '2015']
    """
    return WORD.findall(fold(text))


@lru_cache(maxsize=1 << 17)
def strip_word(word: str) -> str:
    """What is left of a folded word when all letters at its edges that could be clitics go, down to two
    letters.

    >>> strip_word("قال") == strip_word("وقال"), strip_word("الحكومه") == strip_word("وبحكومتها")
    (True, True)
    """
    if word.isascii():
        return word
    start, n = 0, len(word)
    while n - start > _LEAST:
        if word.startswith(("ال", "لل"), start) and n - start >= _LEAST + 2:
            start += 2
        elif word[start] in _FRONT:
            start += 1
        else:
            break
    core, cut = word[start:], True
    while cut:
        cut = False
        for end in _ENDS:
            if core.endswith(end) and len(core) - len(end) >= _LEAST:
                core, cut = core[: -len(end)], True
                break
    return core


def stripped_words(words: list[str]) -> list[str]:
    """`strip_word` of each."""
    return [strip_word(w) for w in words]


@lru_cache(maxsize=1 << 16)
def _cores(word: str) -> frozenset[str]:
    return frozenset({word, *(c.core for c in cuts(word))})


@lru_cache(maxsize=1 << 16)
def same_word(asked: str, found: str) -> bool:
    """Whether a folded word of a text is the word asked for, alone or with clitics around it.

    The article is of no account: حكومه finds الحكومه and بالحكومه, and الحكومه finds حكومتها.

    >>> same_word("قال", "وقال"), same_word("بيان", "كيان"), same_word("الحكومه", "حكومتها")
    (True, False, True)
    """
    if asked == found:
        return True
    cores = _cores(found)
    if asked in cores:
        return True
    bare = asked[2:] if asked.startswith("ال") and len(asked) > 4 else ""
    return bool(bare) and bare in cores
