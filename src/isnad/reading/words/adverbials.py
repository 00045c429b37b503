"""Adverbials of several words that a list knows: في المقابل، دون تمييز، وجها لوجه."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from isnad.reading.words.lexis import words
from isnad.text.tokens import Token

__all__ = ["past_listed"]


@cache
def _adverbials() -> dict[tuple[str, str], list[tuple[str, ...]]]:
    """Adverbials of several words, by the first two."""
    found: dict[tuple[str, str], list[tuple[str, ...]]] = {}
    for phrase in words("adverbials"):
        first, second, *rest = phrase.split()
        found.setdefault((first, second), []).append((first, second, *rest))
    return found


def past_listed(tokens: Sequence[Token], j: int) -> int:
    """The token after the listed adverbial at token `j`, with or without و; `j` where none stands."""
    if j + 1 >= len(tokens):
        return j
    form, after = tokens[j].form, tokens[j + 1].form
    bare = form[1:] if form[:1] == "و" else form
    for first in (form, bare):  # وجها لوجه, وفي المقابل
        for phrase in _adverbials().get((first, after), ()):
            if tuple([t.form for t in tokens[j + 1 : j + len(phrase)]]) == phrase[1:]:
                return j + len(phrase)
    return j
