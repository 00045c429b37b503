"""docs/corpus.md names every table and every view, and none that is not there."""

from __future__ import annotations

import re
from pathlib import Path

from isnad.store.tables import META, VIEWS

PAGE = (Path(__file__).parents[2] / "docs" / "corpus.md").read_text(encoding="utf-8")


def rows(heading: str) -> set[str]:
    """The names in code marks in the first column of the table under this heading."""
    table = PAGE.partition(f"| {heading} |")[2].partition("\n\n")[0]
    return {name for line in table.splitlines()[2:] for name in re.findall(r"`(\w+)`", line.split("|")[1])}


def test_every_table_is_explained() -> None:
    assert rows("table") == {*META.tables, "article_search"}


def test_every_view_is_explained() -> None:
    assert rows("view") == set(VIEWS.tables)
