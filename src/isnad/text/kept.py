"""What is kept of each word, and when all of it is forgotten.

The press repeats its words, so what a function tells of a word by its letters alone is worth keeping. A bound
on each function would cost a link for every word that it keeps, in memory and in every full round of the
garbage collector; instead all is forgotten at once, between two articles, when too many words are known.

What is asked of every word of every page stands together in the word's `Memory`: a page looks each word up
once, and has the rest beside it. Each look-up in a large table of its own waits for the machine's memory.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from itertools import count
from typing import TYPE_CHECKING, Any, TypeVar

import msgspec

if TYPE_CHECKING:
    from functools import _lru_cache_wrapper

__all__ = ["NO_WORD", "Memory", "forget_when_full", "kept"]

Told = TypeVar("Told")

# A corpus of ten thousand articles of news has about so many words.
_MOST_WORDS = 1 << 17
_KEPT: list[_lru_cache_wrapper[Any]] = []
_TURN = count()


def kept(tell: Callable[[str], Told]) -> Callable[[str], Told]:
    """Decorate a function of a word so that it works once for each word."""
    memory = cache(tell)
    _KEPT.append(memory)
    return memory


class Memory(msgspec.Struct, eq=False, gc=False):
    """One word as it is written, its form, and what the reading tells of it wherever it stands; None where
    nothing has asked yet. The class knows nothing of what its parts mean: the module named behind each does.
    """

    text: str
    form: str
    article: Any = None  # phrases.words
    cores: Any = None  # parties.parties
    counts: Any = None  # phrases.noun_words, with `ends_phrase` and `owned`
    ends_phrase: Any = None
    owned: Any = None
    date_senses: Any = None  # dates.shapes, with `begins_date`
    begins_date: Any = None
    event_words: Any = None  # events.find, with `no_event`
    no_event: Any = None
    facts: Any = None  # names.found, with `cut`, `led_name` and `peeled`
    cut: Any = None
    led_name: Any = None
    peeled: Any = None
    lex: Any = None  # words.lexis
    matter: Any = None  # words.page_matter
    name_opening: Any = None  # names.people, with `no_name`
    no_name: Any = None
    noun_opening: Any = None  # phrases.noun_words
    stances: Any = None  # stances.openers
    word_class: Any = None  # phrases.noun_words


NO_WORD = Memory("", "")
"""That of every token that is no word."""


def forget_when_full() -> None:
    """Forget every word when one function knows too many; whatever is asked again is told as before.

    At each article another function is looked at: all of them come up within a hundred articles.
    """
    _, _, _, known = _KEPT[next(_TURN) % len(_KEPT)].cache_info()
    if known > _MOST_WORDS:
        for memory in _KEPT:
            memory.cache_clear()
