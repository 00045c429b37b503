"""Which texts of many are nearly the same, in about linear time: sketches propose, exact sets decide."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import NamedTuple

from rensa import RMinHash  # type: ignore[import-untyped]

__all__ = ["Groups", "Near", "near_texts", "overlap"]

_PERMUTATIONS = 128
_ROWS = 4
"""Rows a band: 32 bands of 4 propose 99 % of the pairs that share 0.6 of their shingles, 5 % of those at
0.2.
"""
_SEED = 20151
_AT_ONCE = 2000
# A band that very many texts share is a form letter (a ticker, a prayer timetable); its first bearers stand
# for it.
_LARGEST_BUCKET = 400


class Near(NamedTuple):
    """Two texts by their places in the list, the share of shingles of both together (Jaccard), and of the
    smaller.
    """

    left: int
    right: int
    jaccard: float
    held: float


def overlap(left: Iterable[int], right: Iterable[int]) -> tuple[float, float]:
    """The exact Jaccard measure of two sets and the share of the smaller one that they have in common."""
    a, b = set(left), set(right)
    if not a or not b:
        return 0.0, 0.0
    common = len(a & b)
    return common / (len(a) + len(b) - common), common / min(len(a), len(b))


def near_texts(texts: Sequence[array[int]], least: float) -> Iterator[Near]:
    """Pairs of shingle sets with a Jaccard measure of at least `least`, each once, `left < right`.

    The sets are arrays of unsigned 64-bit numbers. MinHash bands (rensa) propose the pairs; each is measured
    exactly.
    """
    bands: dict[tuple[int, int], list[int]] = {}
    seen: set[tuple[int, int]] = set()
    for at in range(0, len(texts), _AT_ONCE):
        part = texts[at : at + _AT_ONCE]
        matrix = RMinHash.digest_matrix_from_token_hash_sets(part, _PERMUTATIONS, _SEED)
        for n, digest in enumerate(matrix.to_rows(), at):
            if not texts[n]:
                continue
            for band in range(0, _PERMUTATIONS, _ROWS):
                bucket = bands.setdefault((band, hash(tuple(digest[band : band + _ROWS]))), [])
                seen.update((m, n) for m in bucket)
                if len(bucket) < _LARGEST_BUCKET:
                    bucket.append(n)
    for left, right in sorted(seen):
        jaccard, held = overlap(texts[left], texts[right])
        if jaccard >= least:
            yield Near(left, right, jaccard, held)


class Groups:
    """Things that belong together, by joining pairs; the smallest number of a group stands for it."""

    def __init__(self, count: int) -> None:
        self._up = list(range(count))

    def top(self, n: int) -> int:
        """The number that stands for the group of `n`."""
        while self._up[n] != n:
            self._up[n] = self._up[self._up[n]]
            n = self._up[n]
        return n

    def join(self, a: int, b: int) -> None:
        """Make one group of two."""
        low, high = sorted((self.top(a), self.top(b)))
        self._up[high] = low

    def members(self, wanted: Callable[[int], bool] = lambda _: True) -> dict[int, list[int]]:
        """Each group of the wanted things, by the number that stands for it, in rising order."""
        out: dict[int, list[int]] = {}
        for n in range(len(self._up)):
            if wanted(n):
                out.setdefault(self.top(n), []).append(n)
        return out
