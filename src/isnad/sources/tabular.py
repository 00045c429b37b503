"""CSV and Parquet → articles, one row at a time; a row that is none is refused by its number."""

from __future__ import annotations

import csv
import gzip
import io
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from isnad.errors import SourceError
from isnad.sources.decoding import decode
from isnad.sources.fields import Fields
from isnad.sources.files import MAX_BYTES, Found, Refused, Taken

__all__ = ["read_csv", "read_parquet"]

_SAMPLE = 200_000
_DELIMITERS = ",;\t|"


def read_csv(path: Path, fields: Fields, published: str | None = None) -> Iterator[Found]:
    """The rows of a CSV file (or TSV, `;`-separated, `.gz`), whose first row names the columns.

    The encoding is recognised from the beginning. A row of another width is refused and the next is read.
    """
    csv.field_size_limit(MAX_BYTES)
    origin = str(path)
    with path.open("rb") as raw:
        stream: Any = gzip.GzipFile(fileobj=raw) if raw.peek(2)[:2] == b"\x1f\x8b" else raw
        try:
            yield from _rows(stream, origin, fields, published)
        except EOFError:
            yield Refused(origin, "the gzip file ends too early (truncated download?)")
        except (gzip.BadGzipFile, zlib.error) as e:
            yield Refused(origin, f"a damaged gzip file ({e})")


def _rows(stream: Any, origin: str, fields: Fields, published: str | None) -> Iterator[Found]:
    head = stream.read(_SAMPLE)
    if not head.strip():
        raise SourceError("empty: there is no table in it")
    # Cut at a line's end, so that no letter is cut in two.
    whole = head[: head.rfind(b"\n") + 1] or head
    decoded = decode(whole)
    encoding = decoded.encoding
    bytes_ = io.BufferedReader(_Joined(head, stream))
    lines = io.TextIOWrapper(bytes_, encoding=encoding, errors="replace", newline="")
    reader = csv.reader(lines, delimiter=_delimiter(decoded.text))
    header = _header(reader)
    if len(header) < 2 and "text" not in fields.rename(dict.fromkeys(header, "x")):
        raise SourceError(f"no table of articles: its first line names one column, {header[0][:60]!r}")
    number, empty = 1, True
    while True:
        number += 1
        try:
            row = next(reader)
        except StopIteration:
            if empty:
                yield Refused(origin, "a table with column names and no rows")
            return
        except csv.Error as e:
            empty = False
            yield Refused(f"{origin}:{number}", f"malformed CSV: {e}")
            continue
        if not any(cell.strip() for cell in row):
            continue
        empty = False
        if len(row) != len(header):
            yield Refused(
                f"{origin}:{number}", f"malformed CSV: {len(row)} cells under {len(header)} columns"
            )
            continue
        yield _take(
            dict(zip(header, row, strict=True)), f"{origin}:{number}", fields, published, decoded.note
        )


def _header(reader: Iterator[list[str]]) -> list[str]:
    """The names of the first row that is not blank. SourceError where there is none."""
    try:
        first = next((row for row in reader if any(cell.strip() for cell in row)), None)
    except csv.Error as e:
        raise SourceError(f"malformed CSV: {e}") from e
    if first is None:
        raise SourceError("no table of articles: every line of it is blank")
    return [name.strip().lstrip("\ufeff") for name in first]


class _Joined(io.RawIOBase):
    """Bytes that were read already, then the rest of their stream."""

    def __init__(self, head: bytes, rest: Any) -> None:
        self._head = head
        self._rest = rest

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        size = len(buffer)
        found, self._head = (
            (self._head[:size], self._head[size:]) if self._head else (self._rest.read(size), b"")
        )
        buffer[: len(found)] = found
        return len(found)


def _delimiter(text: str) -> str:
    """The separator that the header uses most; a comma when it uses none."""
    header = text.split("\n", 1)[0]
    return max(_DELIMITERS, key=header.count)


def read_parquet(path: Path, fields: Fields, published: str | None = None) -> Iterator[Found]:
    """The rows of a Parquet file. Raises SourceError when pyarrow is not installed."""
    try:
        import pyarrow as pa  # type: ignore[import-untyped]
        import pyarrow.parquet as pq  # type: ignore[import-untyped]
    except ModuleNotFoundError:
        raise SourceError("reading Parquet needs pyarrow: pip install 'isnad[frames]'") from None
    number = 0
    try:
        with pq.ParquetFile(path) as file:
            for batch in file.iter_batches(batch_size=256):
                for row in batch.to_pylist():
                    number += 1
                    yield _take(row, f"{path}:{number}", fields, published, "")
    except (pa.ArrowException, OSError) as e:
        read = f"; {number} rows before it were read" if number else ""
        yield Refused(str(path), f"damaged Parquet: {str(e).splitlines()[0]}{read}")


def _take(row: dict[str, Any], origin: str, fields: Fields, published: str | None, note: str) -> Found:
    try:
        article, left_out = fields.article(row, published=published)
    except SourceError as e:
        return Refused(origin, str(e))
    return Taken(article, origin, "; ".join(n for n in (note, left_out) if n))
