"""People whom somebody has said to be two: which of their bearers may not come together."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from isnad.linking.gathering import Bearer
from isnad.linking.records import KeptApart

__all__ = ["Separation", "Side", "are_apart"]

Side = tuple[int, bool]
"""Which pair, and which of its two."""


def are_apart(left: Iterable[Side], right: frozenset[Side] | set[Side]) -> bool:
    """Whether some pair has one of its two on the left and the other on the right."""
    return any((pair, not which) in right for pair, which in left)


class Separation:
    """The pairs that are kept apart, by the names of their bearers."""

    def __init__(self, pairs: Sequence[KeptApart]) -> None:
        self._by_key: dict[str, list[tuple[Side, str]]] = defaultdict(list)
        for n, pair in enumerate(pairs):
            left, right = _base(pair.left_key), _base(pair.right_key)
            # Namesakes are known by an article that names them; others by their names, wherever they stand.
            same = left == right
            self._by_key[left].append(((n, False), pair.left_article if same else ""))
            self._by_key[right].append(((n, True), pair.right_article if same else ""))

    def sides(self, bearers: Iterable[Bearer], articles: Sequence[str]) -> set[Side]:
        """The sides of pairs that these bearers are on; `articles` are the hashes of the cast's articles."""
        found: set[Side] = set()
        if not self._by_key:
            return found
        for b in bearers:
            keys = {f"{b.type}:{' '.join(b.form)}"} | ({b.listed.key} if b.listed else set())
            for side, article in (x for key in sorted(keys) for x in self._by_key.get(key, ())):
                if not article or articles[b.article] == article:
                    found.add(side)
        return found


def _base(key: str) -> str:
    """A key without what tells namesakes apart: `person:سالم الحداد#0123456789` → `person:سالم الحداد`."""
    return key.rstrip("+").partition("#")[0]
