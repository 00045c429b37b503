"""Fixed names that a noun of event is part of, and tells no event: تأشيرة الزيارة "a visiting visa"."""

from __future__ import annotations

from functools import cache

from isnad.lexicons.tables import load_table, values
from isnad.reading.words.event_words import core_in
from isnad.text.folding import fold

__all__ = ["in_idiom", "stands_in"]

# What is written with the word behind it: وهذه، لهذه، ومخرجات.
_LETTERS = ("و", "ف", "ب", "ل")


@cache
def _idioms() -> dict[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    for row in load_table("event_idioms"):
        before = frozenset(fold(w) for w in values(row["before"]))
        for noun in values(row["noun"]) or [""]:
            found[fold(noun)] = before
    return found


def in_idiom(core: str, before: str) -> bool:
    """Whether the folded word `before` makes the noun `core` part of a fixed name; whatever noun follows it
    where `core` is empty, but not behind its article: مواقع التواصل.

    >>> in_idiom(fold("حرب"), fold("أسرى")), in_idiom("", fold("ومواقع")), in_idiom("", fold("المواقع"))
    (True, True, False)
    """
    words = _idioms().get(core)
    if words is None:
        return False
    return core_in(before, words) if core else stands_in(before, words)


def stands_in(form: str, words: frozenset[str]) -> bool:
    """Whether a folded word is listed, a conjunction or preposition of one letter before it or none.

    >>> stands_in(fold("وهذه"), frozenset((fold("هذه"),)))
    True
    """
    return form in words or (form[:1] in _LETTERS and form[1:] in words)
