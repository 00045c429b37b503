"""A colour for each speaker, so that who says what is seen before it is read."""

from __future__ import annotations

from isnad.faces.chains import Chains
from isnad.records import Statement

__all__ = ["HUES", "Colours"]

HUES = 8
"""How many speakers have a colour of their own before colours repeat; the style sheet has as many."""


class Colours:
    """Gives the speakers of one article the classes `h0` to `h7` in the order in which they first speak."""

    def __init__(self, statements: tuple[Statement, ...], chains: Chains) -> None:
        speakers = dict.fromkeys(chains.speaker(s) for s in statements)
        self._hue_of = {name: f"h{n % HUES}" for n, name in enumerate(filter(None, speakers))}
        self._chains = chains

    def of(self, statement: Statement) -> str:
        """The class of a statement's speaker; `hx` where it is not known."""
        return self._hue_of.get(self._chains.speaker(statement), "hx")
