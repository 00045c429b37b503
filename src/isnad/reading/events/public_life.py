"""Which parties act in politics: a state, its ministers and armies, a party, an armed group; no company,
school or household.
"""

from __future__ import annotations

from functools import cache, lru_cache
from typing import Literal

from isnad.lexicons.gazetteer import listed_bodies
from isnad.lexicons.tables import load_table, values
from isnad.reading.parties.parties import Party
from isnad.reading.words.cast import Cast, NamedEntity
from isnad.reading.words.event_words import listed_core
from isnad.reading.words.nationality import countries
from isnad.reading.words.party_words import possessed
from isnad.text.folding import fold

__all__ = ["Life", "PublicLife"]

Life = Literal["country", "public", "local", "media", "private", ""]

# Kinds of `organizations.tsv` that act in politics by their nature.
_PUBLIC_KINDS = frozenset(("international", "armed", "government"))


# What an office is where no later word tells what it belongs to.
_HELD: dict[str, Life] = {"holder": "public", "manager": "private"}


@cache
def _lives() -> dict[str, str]:
    return {fold(row["form"]): row["life"] for row in load_table("public_life")}


@cache
def _known() -> set[str]:
    """The names of public figures and of bodies that are public by their nature."""
    found = {fold(f) for row in load_table("public_figures") for f in (row["name"], *values(row["forms"]))}
    return found.union(*(listed_bodies(kind) for kind in _PUBLIC_KINDS))


@lru_cache(maxsize=1 << 14)
def _life_of(words: tuple[str, ...], named: bool = False) -> Life:
    """What the first telling word says: رئيس الحزب is public for its second, رئيس الشركة private.

    `named` says that the words are the name of an organization.
    """
    lives, held = _lives(), ""
    for word in words:
        life = lives.get(listed_core(word, lives), "")
        if life in _HELD:
            held = held or (life if not possessed(word) else "")  # أعضاءها: of a body told before
        elif life == "named":
            if named:
                return "public"
        elif life:
            return life  # type: ignore[return-value]
    return _HELD[held] if held else ""


class PublicLife:
    """The parties of one page, by the life they belong to."""

    def __init__(self, text: str, cast: Cast) -> None:
        self._text, self._cast = text, cast
        self._lives: dict[int, Life] = {}

    def of(self, party: Party) -> Life:
        """The life that a party acts in, or empty where nothing tells."""
        if party.entity < 0:
            return _life_of(tuple(fold(party.span.of(self._text)).split()))
        if party.entity not in self._lives:
            self._lives[party.entity] = _entity_life(self._cast.entities[party.entity])
        return self._lives[party.entity]


def _entity_life(entity: NamedEntity) -> Life:
    names = [fold(a) for a in (entity.name, *entity.aliases)]
    if entity.type == "place":
        return "country" if any(n in countries() for n in names) else ""
    if any(n in _known() for n in names):
        return "public"
    if any(n in listed_bodies("media") for n in names):
        return "media"
    told = {_life_of(tuple(role.split())) for role in entity.roles}
    if entity.type == "organization":
        told.add(_life_of(tuple(fold(entity.name).split()), named=True))
    for life in ("public", "media", "private", "local"):
        if life in told:
            return life
    return ""
