"""What is kept of each folded word, and when all of it is forgotten.

The press repeats its words, so what a function tells of a word by its letters alone is worth keeping. A bound
on each function would cost a link for every word that it keeps, in memory and in every full round of the
garbage collector; instead all is forgotten at once, between two articles, when too many words are known.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from functools import _lru_cache_wrapper

__all__ = ["forget_when_full", "kept"]

Told = TypeVar("Told")

# A corpus of ten thousand articles of news has about so many words.
_MOST_WORDS = 1 << 17
_KEPT: list[_lru_cache_wrapper[Any]] = []


def kept(tell: Callable[[str], Told]) -> Callable[[str], Told]:
    """Decorate a function of a word so that it works once for each word."""
    memory = cache(tell)
    _KEPT.append(memory)
    return memory


def forget_when_full() -> None:
    """Forget every word when one function knows too many; whatever is asked again is told as before."""
    if any(memory.cache_info().currsize > _MOST_WORDS for memory in _KEPT):
        for memory in _KEPT:
            memory.cache_clear()
