"""Confidence means something: sorted by it, precision falls from the surest records to the least sure."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

import isnad
from isnad.evaluation import load_gold, match, read_annotation

REPO = Path(__file__).parents[2]
REAL = Path(os.environ.get("ISNAD_SHARED", REPO.parent / "shared")) / "gold" / "articles"
PARTS = 3


def told_right(folder: Path, kind: str) -> list[bool]:
    """For each statement or event of the folder, the surest first, whether it is right: in content and
    speaker, or in trigger, type and parties.
    """
    graded: list[tuple[float, str, bool]] = []
    for gold in load_gold(folder):
        analysis = isnad.read(gold.article.text, published=gold.article.published)
        found = match(gold.annotation, read_annotation(analysis.to_dict()))
        pairs = found.right_speaker if kind == "statements" else found.right_parties
        right = {pair.got for pair in pairs}
        graded += [
            (x.confidence, f"{gold.article.id} {x.id}", n in right)
            for n, x in enumerate(getattr(analysis, kind))
        ]
    return [ok for _, _, ok in sorted(graded, key=lambda row: (-row[0], row[1]))]


@pytest.mark.parametrize(
    "folder",
    [
        pytest.param(REPO / "gold" / "written", id="open"),
        pytest.param(
            REAL, id="real", marks=pytest.mark.skipif(not REAL.is_dir(), reason="only beside ../shared")
        ),
    ],
)
@pytest.mark.parametrize("kind", ["statements", "events"])
def test_precision_falls_with_confidence(folder: Path, kind: str) -> None:
    told = told_right(folder, kind)
    size = len(told) // PARTS
    shares = [sum(told[n * size : (n + 1) * size]) / size for n in range(PARTS)]
    assert shares == sorted(shares, reverse=True)
    assert shares[0] - shares[-1] > 0.1
