"""What one lays on somebody past a clause about him: حمّل الحكومة التي رفضت الحوار | المسؤولية."""

from __future__ import annotations

from collections.abc import Set

from isnad.reading.parties.parties import Parties
from isnad.reading.words.moods import halts

__all__ = ["laid_later"]

# How far behind the verb it stands, and what ends the search for it; a comma closes but an aside.
_REACH, _STOPS = 30, frozenset(".؛:؟!…")


def laid_later(parties: Parties, words: Set[str], i: int, limit: int) -> int | None:
    """The token of the word that stands bare in the rest of the clause behind the verb at token `i`, past a
    relative clause; None without one, or where no clause parts them.
    """
    tokens, parted = parties.page.tokens, False
    for k in range(i + 1, min(limit, i + _REACH)):
        if halts(tokens[k], _STOPS):
            return None
        parted = parted or parties.classes[k] == "relative"
        form = tokens[k].form
        if parted and parties.classes[k - 1] != "preposition" and form.removeprefix("ال") in words:
            return k
    return None
