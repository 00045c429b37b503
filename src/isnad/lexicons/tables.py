"""The files of `data/`: one kind of word a file, tab-separated, with a header row and `#` comments.

A cell that holds several values separates them by `|`. Rows keep the spelling in which they are written:
whoever looks words up folds them with `isnad.text.folding.fold`, the same that folds the text.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from functools import cache
from importlib import resources

from isnad.errors import LexiconError
from isnad.text.folding import fold

__all__ = [
    "check_table",
    "classes_by_form",
    "classes_of",
    "load_table",
    "parse_table",
    "read_table",
    "rows_by_form",
    "table_names",
    "values",
]

Row = dict[str, str]


def table_names() -> tuple[str, ...]:
    """The names of the shipped tables, without `.tsv`, sorted."""
    folder = resources.files("isnad.lexicons").joinpath("data")
    return tuple(sorted(f.name.removesuffix(".tsv") for f in folder.iterdir() if f.name.endswith(".tsv")))


def read_table(name: str) -> str:
    """The text of a shipped table."""
    return resources.files("isnad.lexicons").joinpath("data", f"{name}.tsv").read_text(encoding="utf-8")


@cache
def load_table(name: str) -> tuple[Row, ...]:
    """The rows of a shipped table, in file order, as column → cell; a missing trailing cell is empty.

    Raises LexiconError on a row with more cells than the header has.
    """
    return parse_table(read_table(name), name)


def parse_table(text: str, name: str) -> tuple[Row, ...]:
    """The rows of a table's text; `name` is for error messages. Raises LexiconError as `load_table` does."""
    header: list[str] = []
    rows: list[Row] = []
    for number, line in enumerate(text.splitlines(), 1):
        if not line or line[0] == "#" or line.isspace():
            continue
        cells = line.split("\t")
        if not header:
            header = cells
            continue
        if len(cells) > len(header):
            raise LexiconError(
                f"{name}.tsv:{number}: {len(cells)} cells under {len(header)} columns: {line!r}"
            )
        cells.extend([""] * (len(header) - len(cells)))
        rows.append(dict(zip(header, cells, strict=True)))
    return tuple(rows)


def values(cell: str) -> list[str]:
    """The values of a cell that may hold several."""
    return [v for v in cell.split("|") if v]


@cache
def rows_by_form(name: str) -> dict[str, Row]:
    """Each folded value of the column `forms` of a table → its row; the last of rows that share one."""
    return {fold(form): row for row in load_table(name) for form in values(row["forms"])}


@cache
def classes_by_form(name: str) -> dict[str, frozenset[str]]:
    """Each folded word of a table (first column a word, one column `class`) with its classes."""
    found: dict[str, set[str]] = {}
    for row in load_table(name):
        found.setdefault(fold(next(iter(row.values()))), set()).add(row["class"])
    return {form: frozenset(classes) for form, classes in found.items()}


_NONE: frozenset[str] = frozenset()
_SHARED: dict[frozenset[str], frozenset[str]] = {}


def classes_of(forms: Iterable[str], name: str) -> frozenset[str]:
    """The classes under which a table of `classes_by_form` has any of these folded forms."""
    classes = classes_by_form(name)
    known = [classes[form] for form in forms if form in classes]
    if len(known) < 2:
        return known[0] if known else _NONE
    found = _NONE.union(*known)
    return _SHARED.setdefault(found, found)  # words by the thousand are of the same few classes


def check_table(text: str, name: str) -> list[str]:
    """What is wrong with a table, one message a fault, in file order; empty when nothing is.

    Checked: stray code points (invisible marks, presentation forms, Persian letters where the column is
    Arabic), white space at the edges of a cell, rows whose first cell and sense repeat an earlier row.
    """
    faults: list[str] = []
    seen: dict[tuple[str, ...], int] = {}
    for number, line in enumerate(text.splitlines(), 1):
        if not line.strip() or line.startswith("#"):
            continue
        for c in line:
            if c != "\t" and (
                unicodedata.category(c) in ("Cf", "Cc", "Co", "Cn") or 0xFB50 <= ord(c) <= 0xFEFF
            ):
                faults.append(f"{name}.tsv:{number}: stray code point U+{ord(c):04X}")
        for cell in line.split("\t"):
            if cell != cell.strip() or any(v != v.strip() for v in cell.split("|")):
                faults.append(f"{name}.tsv:{number}: white space at the edge of {cell!r}")
        key = tuple(fold(cell) for cell in line.split("\t"))
        if key in seen:
            faults.append(f"{name}.tsv:{number}: repeats line {seen[key]}")
        seen.setdefault(key, number)
    return faults
