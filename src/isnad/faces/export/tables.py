"""Every table of a corpus as CSV, JSON lines or Parquet: one file a table, in a folder."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sqlalchemy import Table, select

from isnad.faces.export.writing import whole_file
from isnad.store.tables import META, VIEWS

if TYPE_CHECKING:
    from isnad.store.corpus import Corpus

__all__ = ["TABLE_FORMS", "export_tables"]

_AT_ONCE = 2000


def export_tables(corpus: Corpus, folder: Path, form: str) -> tuple[Path, ...]:
    """Write every table and view into `folder` (made where it is missing), in the order of their ids; the
    files.

    `form` is `csv`, `jsonl` or `parquet`. CSV has a header and an empty cell for what is not there; JSON
    lines have one object a row; Parquet needs pyarrow. Raises CorpusError without it, OSError where a file
    cannot be written.
    """
    folder.mkdir(parents=True, exist_ok=True)
    write = TABLE_FORMS[form]
    made = []
    for table in (*META.tables.values(), *VIEWS.tables.values()):
        path = folder / f"{table.name}.{form}"
        write(corpus, table, path)
        made.append(path)
    return tuple(made)


def _rows(corpus: Corpus, table: Table) -> Iterator[Any]:
    columns = list(table.columns)
    with corpus.database.reading() as c:
        streamed = c.execution_options(stream_results=True)
        yield from streamed.execute(select(table).order_by(columns[0])).yield_per(_AT_ONCE)


def _write_csv(corpus: Corpus, table: Table, path: Path) -> None:
    with whole_file(path) as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(c.name for c in table.columns)
        writer.writerows(_rows(corpus, table))


def _write_jsonl(corpus: Corpus, table: Table, path: Path) -> None:
    names = [c.name for c in table.columns]
    with whole_file(path) as file:
        for row in _rows(corpus, table):
            file.write(json.dumps(dict(zip(names, row, strict=True)), ensure_ascii=False) + "\n")


def _write_parquet(corpus: Corpus, table: Table, path: Path) -> None:
    frame = corpus.frame(table.name)
    from pyarrow import parquet  # type: ignore[import-untyped]

    part = path.with_name(path.name + ".part")
    try:
        parquet.write_table(frame, part, compression="zstd")
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)


TABLE_FORMS: dict[str, Callable[[Corpus, Table, Path], None]] = {
    "csv": _write_csv,
    "jsonl": _write_jsonl,
    "parquet": _write_parquet,
}
"""The forms of tables."""
