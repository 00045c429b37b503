"""Which country a nisba adjective is of: الأمريكية، تركيين، أذربيجانيا."""

from __future__ import annotations

from functools import cache, lru_cache

from isnad.lexicons.tables import load_table
from isnad.text.folding import fold

__all__ = ["country_of_nisba"]

# Endings of a nisba beside the masculine singular, longest first.
_ENDINGS = ("يتين", "يتان", "يين", "يون", "يان", "يات", "يه", "يا")


@cache
def _countries() -> dict[str, str]:
    return {fold(row["form"]): row["place"] for row in load_table("nisbas") if row["place"]}


@lru_cache(maxsize=1 << 14)
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
