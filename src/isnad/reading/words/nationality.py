"""Which country a nisba adjective is of: الأمريكية، تركيين، أذربيجانيا."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from isnad.lexicons.tables import load_table, rows_by_form, values
from isnad.reading.words.lexis import words
from isnad.text.folding import fold
from isnad.text.kept import kept

if TYPE_CHECKING:
    from isnad.reading.words.cast import Cast
    from isnad.text.tokens import Page

__all__ = ["bare_lands", "countries", "country_of_nisba", "her_land", "lands", "seats"]

# Endings of a nisba beside the masculine singular, longest first.
_ENDINGS = ("يتين", "يتان", "يين", "يون", "يان", "يات", "يه", "يا")


@cache
def _countries() -> dict[str, str]:
    return {fold(row["form"]): row["place"] for row in load_table("nisbas") if row["place"]}


@cache
def lands() -> frozenset[str]:
    """The folded names of countries and parts of the world that have an adjective of their own."""
    return frozenset(fold(row["place"]) for row in load_table("nisbas") if row["place"])


@cache
def countries() -> frozenset[str]:
    """The folded names of countries and territories, in every spelling."""
    meant = {row["place"] for row in load_table("nisbas")}
    found = {fold(row["name"]) for row in load_table("territories")}
    for row in load_table("places"):
        if row["name"] in meant:
            found.update(fold(f) for f in (row["name"], *values(row["forms"])))
    return frozenset(found)


@cache
def seats() -> frozenset[str]:
    """The folded names of places that stand for a government: countries, parts of the world, capitals."""
    capitals = {fold(row["name"]) for row in load_table("capitals")}
    return countries() | lands() | capitals | frozenset(rows_by_form("capitals"))


@cache
def _feminine_lands() -> frozenset[str]:
    return seats() - words("masculine_lands")


def her_land(page: Page, cast: Cast, k: int) -> bool:
    """Whether token `k` begins the name of a land or capital for which a verb stands in the feminine, as for
    all but a few (Ryding 2005, 7.3.1.4), so that a masculine one has it for its object: انتقد | فرنسا.
    """
    if k >= len(cast.mention_of) or cast.mention_of[k] < 0:
        return False
    m = cast.mentions[cast.mention_of[k]]
    return m.first == k and fold(m.span.of(page.text)) in _feminine_lands()


@cache
def bare_lands() -> dict[str, str]:
    """The same lands by their folded names without articles: صين → الصين."""
    return {" ".join(w.removeprefix("ال") for w in fold(land).split()): land for land in lands()}


@kept
def country_of_nisba(form: str) -> str:
    """The country of a folded nisba without clitics or article, in any gender and number; else empty.

    >>> country_of_nisba(fold("التركية").removeprefix("ال")), country_of_nisba(fold("شعبية"))
    ('تركيا', '')
    """
    found = _countries().get(form)
    if found:
        return found
    for ending in _ENDINGS:
        if form.endswith(ending):
            return _countries().get(form[: -len(ending)] + "ي", "")
    return ""
