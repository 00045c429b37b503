"""A linked corpus of invented articles, for the questions and the exports."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "store"))
sys.path.insert(0, str(Path(__file__).parents[1] / "runs"))

from invented import harbour, strike
from test_linking_step import copied, fill, other_spelling

from isnad.runs.linking import link_corpus
from isnad.store.opening import open_database

__all__ = ["make_corpus"]


def make_corpus(place: Path) -> Path:
    """Two tellings of the harbour story (one a copy), the strike, and the minister's name in another
    spelling.
    """
    database = open_database(place, create=True)
    fill(database, harbour(), copied(), strike(), other_spelling())
    with database.writing() as c:
        link_corpus(c)
    database.close()
    return place
