"""How sure a thing read is: the weights of the features of how it was found, added up to a chance.

The weights stand in `confidence.tsv` and `event_confidence.tsv`, fitted on real articles (those of statements
on the open gold too) by `scripts/fit_confidence.py`. So two statements found in the same way are equally
sure, and `why` names that way. No feature knows a person, a country or an outlet.
"""

from __future__ import annotations

import math
from functools import cache, lru_cache

from isnad.lexicons.tables import load_table

__all__ = ["chance"]


@cache
def _weights(table: str) -> dict[str, dict[str, float]]:
    """Column → feature → weight."""
    rows = load_table(table)
    columns = [c for c in rows[0] if c != "feature"]
    return {c: {row["feature"]: float(row[c]) for row in rows} for c in columns}


@lru_cache(maxsize=1 << 14)
def chance(table: str, column: str, found: tuple[str, ...]) -> float:
    """What a column of a table says of the features found: from 0 to 1."""
    weights = _weights(table)[column]
    return 1 / (1 + math.exp(-sum([weights[f] for f in ("every", *found) if f in weights])))
