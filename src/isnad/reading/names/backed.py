"""Whether the next word makes a name of a word that may be a given name, and what no surname can be."""

from __future__ import annotations

from isnad.lexicons import gazetteer as g
from isnad.lexicons.gazetteer import name_words
from isnad.reading.names.shapes import TITLES, described, given_strength, nisba_shape, stranger

__all__ = ["NO_SURNAME", "PLURAL_ENDINGS", "backed"]

_KIN = name_words("kin")
# What is no surname although it is definite: what an office does, not what the person is called.
NO_SURNAME = g.FUNCTION | TITLES | g.HEAD | g.PLACE_HEAD
PLURAL_ENDINGS = ("ين", "ون", "ات", "يه", "تان", "تين")


def backed(after: str, mostly: bool = False, rare: bool = False) -> bool:
    """Whether the next word makes a name of a given name that is an ordinary word too: كريم بن سالم, سعيد
    القحطاني."""
    if not after:
        return False
    bits = g.facts(after)
    if after in _KIN or after in ("عبد", "ايت") or given_strength(after) >= 2:
        return True
    if bits & g.FUNCTION:
        return False
    if after.startswith("ال"):
        if (
            mostly
            and not bits & (NO_SURNAME | g.ADJECTIVE | g.MODIFIER)
            and not after.endswith(PLURAL_ENDINGS)
        ):
            return nisba_shape(after) or not g.ordinary(after)
        return nisba_shape(after) and not bits & (g.COMMON | g.NISBA | NO_SURNAME | g.ADJECTIVE)
    if mostly and given_strength(after) == 1:
        return not bits & (TITLES | g.FUNCTION)
    plain = stranger(after) and not g.facts(after) and not g.peel(after)
    return not rare and plain and not described(after)  # شكل | ثابت متزن
