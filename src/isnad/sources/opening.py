"""Whatever the user names → articles: files of every kind, folders, globs and addresses, one after the other.

`list_sources` says what there is to read, so that a build can leave out what it has read before;
`open_source` reads one of them; `open_sources` does both. Nothing raises for a bad input: it comes as
`Refused`, in its place.
"""

from __future__ import annotations

import glob
import gzip
import os
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import msgspec

from isnad.errors import SourceError
from isnad.sources.fields import Fields
from isnad.sources.files import Found, Refused, Remark, Taken, read_sources, suffix_of

__all__ = ["KINDS", "Source", "list_sources", "open_source", "open_sources"]

KINDS = {
    **dict.fromkeys((".txt", ".text"), "text"),
    **dict.fromkeys((".json", ".jsonl", ".ndjson"), "json"),
    **dict.fromkeys((".html", ".htm", ".xhtml", ".shtml"), "page"),
    **dict.fromkeys((".csv", ".tsv"), "csv"),
    **dict.fromkeys((".rss", ".atom", ".xml"), "feed"),
    **dict.fromkeys((".parquet", ".pq"), "parquet"),
    **dict.fromkeys((".warc",), "warc"),
}
"""Suffix (below a `.gz`) → how the file is read; another file, when it is named, by its first bytes."""

_HEADS = (
    (b"PAR1", "parquet"),
    (b"WARC/", "warc"),
    (b"<?xml", "feed"),
    (b"<rss", "feed"),
    (b"<feed", "feed"),
    (b"<!doctype html", "page"),
    (b"<html", "page"),
)
_MAX_FEED = 64 * 1024 * 1024


class Source(msgspec.Struct, frozen=True):
    """One file or address to read; `size` and `modified` (nanoseconds) tell whether a file has changed."""

    location: str
    kind: str
    size: int | None = None
    modified: int | None = None


def open_sources(
    paths: Iterable[str | Path], *, published: str | None = None, fields: Fields | None = None
) -> Iterator[Found]:
    """The articles of all that is named, in the order given, a folder's files in the order of their names.

    `published` (an ISO day) is for articles that carry none; `fields` says which field of a record is what.
    """
    for source in list_sources(paths):
        if isinstance(source, Source):
            yield from open_source(source, published=published, fields=fields)
        else:
            yield source


def list_sources(paths: Iterable[str | Path]) -> Iterator[Source | Refused | Remark]:
    """What there is to read behind paths, globs, folders and addresses, each once; and what there is not."""
    seen: set[str] = set()
    for path in paths:
        for found in _expand(str(path)):
            if not isinstance(found, Source) or found.location not in seen:
                yield found
            if isinstance(found, Source):
                seen.add(found.location)


def _expand(name: str) -> Iterator[Source | Refused | Remark]:
    if name.startswith(("http://", "https://")):
        yield Source(name, "address")
    elif name == "-":
        yield Source("-", "json")
    elif os.path.isdir(name):
        yield from _folder(Path(name))
    elif not os.path.lexists(name) and glob.has_magic(name):
        matches = sorted(glob.glob(name, recursive=True))
        if not matches:
            yield Refused(name, "no file of this pattern")
        for match in matches:
            yield from _folder(Path(match)) if os.path.isdir(match) else _file(Path(match))
    else:
        yield from _file(Path(name))


def _folder(folder: Path) -> Iterator[Source | Refused | Remark]:
    unread: list[OSError] = []
    left_out: set[str] = set()
    left, taken = 0, 0
    for parent, folders, names in os.walk(folder, onerror=unread.append):
        folders[:] = sorted(f for f in folders if not f.startswith("."))
        for name in sorted(n for n in names if not n.startswith((".", "README", "LICENSE"))):
            path = Path(parent, name)
            if suffix_of(path) in KINDS:
                taken += 1
                yield from _file(path)
            else:
                left += 1
                left_out.add(path.suffix or path.name)
    for error in unread:
        yield Refused(str(error.filename or folder), error.strerror or "cannot be read")
    if left:
        yield Remark(
            str(folder),
            f"left out {left:,} file{'s' * (left != 1)} of other kinds ({', '.join(sorted(left_out)[:6])})",
        )
    if not taken and not unread:
        yield Refused(str(folder), f"a folder without articles ({', '.join(KINDS)}, or .gz of these)")


def _file(path: Path) -> Iterator[Source | Refused]:
    try:
        status = path.stat()
        kind = KINDS.get(suffix_of(path)) or _kind_by_head(path)
    except (OSError, ValueError) as e:
        reason = (
            "no such file or folder" if isinstance(e, FileNotFoundError) else getattr(e, "strerror", None)
        )
        yield Refused(str(path), reason or str(e))
        return
    yield Source(str(path), kind, status.st_size, status.st_mtime_ns)


def _kind_by_head(path: Path) -> str:
    with path.open("rb") as raw:
        head = raw.read(512)
    if head[:2] == b"\x1f\x8b":
        try:
            with gzip.open(path) as stream:
                head = stream.read(512)
        except (OSError, EOFError):
            return "json"
    head = head.removeprefix(b"\xef\xbb\xbf").lstrip().lower()
    return next((kind for start, kind in _HEADS if head.startswith(start.lower())), "json")


def open_source(
    source: Source, *, published: str | None = None, fields: Fields | None = None
) -> Iterator[Found]:
    """The articles of one source, and what was refused of it."""
    try:
        yield from _READERS[source.kind](source, fields or Fields(), published)
    except SourceError as e:
        yield Refused(source.location, str(e))
    except OSError as e:
        yield Refused(source.location, e.strerror or str(e))


def _read_records(source: Source, fields: Fields, published: str | None) -> Iterator[Found]:
    yield from read_sources([source.location], published=published, rename=fields.rename)


def _read_csv(source: Source, fields: Fields, published: str | None) -> Iterator[Found]:
    from isnad.sources.tabular import read_csv

    yield from read_csv(Path(source.location), fields, published)


def _read_parquet(source: Source, fields: Fields, published: str | None) -> Iterator[Found]:
    from isnad.sources.tabular import read_parquet

    yield from read_parquet(Path(source.location), fields, published)


def _read_page(source: Source, fields: Fields, published: str | None) -> Iterator[Found]:
    from isnad.sources.pages import read_page_file

    yield Taken(read_page_file(Path(source.location), published), source.location)


def _read_warc(source: Source, fields: Fields, published: str | None) -> Iterator[Found]:
    from isnad.sources.archives import read_warc

    yield from read_warc(Path(source.location), published)


def _read_feed(source: Source, fields: Fields, published: str | None) -> Iterator[Found]:
    from isnad.sources.feeds import read_feed

    path = Path(source.location)
    with gzip.open(path) if path.suffix.lower() == ".gz" else path.open("rb") as stream:
        data = stream.read(_MAX_FEED + 1)
    if len(data) > _MAX_FEED:
        raise SourceError(f"larger than {_MAX_FEED // 2**20} MB: too much for one feed")
    yield from read_feed(data, source.location, published)


def _read_address(source: Source, fields: Fields, published: str | None) -> Iterator[Found]:
    """A page or a feed of the net: which of the two, its media type and its first bytes say."""
    from isnad.sources.feeds import read_feed
    from isnad.sources.fetching import fetch
    from isnad.sources.pages import article_from_page, page_text

    found = fetch(source.location)
    head = found.body[:512].removeprefix(b"\xef\xbb\xbf").lstrip().lower()
    if "html" in found.media_type or head.startswith((b"<!doctype html", b"<html")):
        markup = page_text(found.body, found.charset or None)
        yield Taken(article_from_page(markup, url=found.url, published=published), source.location)
    else:
        yield from read_feed(found.body, source.location, published)


_READERS: dict[str, Callable[[Source, Fields, str | None], Iterator[Found]]] = {
    "text": _read_records,
    "json": _read_records,
    "csv": _read_csv,
    "parquet": _read_parquet,
    "page": _read_page,
    "warc": _read_warc,
    "feed": _read_feed,
    "address": _read_address,
}
