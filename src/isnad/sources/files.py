"""Paths → articles: text files, JSON, JSON lines, `.gz` of these, folders of these, and `-` for standard
input.

Nothing here raises for a bad input: it is handed on as `Refused` with its reason, in its place among the
others, and the rest is read.
"""

from __future__ import annotations

import gzip
import io
import json
import os
import sys
import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, NamedTuple

from isnad.errors import SourceError
from isnad.records import Article
from isnad.sources.articles import article_from_object, article_from_text
from isnad.sources.decoding import decode

__all__ = ["MAX_BYTES", "Found", "Given", "Refused", "Remark", "Taken", "read_sources", "suffix_of"]

MAX_BYTES = 256 * 1024 * 1024
"""The largest single article (or JSON document) that is taken in; JSON lines may be any number of these."""

_TEXT = (".txt", ".text")
_LINES = (".jsonl", ".ndjson")
_SUFFIXES = (*_TEXT, ".json", *_LINES)
_GZIP_FAULTS = (EOFError, zlib.error, gzip.BadGzipFile)


class Taken(NamedTuple):
    """An article, its origin (`news.jsonl.gz:17`), and what had to be assumed (empty when nothing)."""

    article: Article
    origin: str
    note: str = ""


class Refused(NamedTuple):
    """An input that was set aside, and why."""

    origin: str
    reason: str


class Remark(NamedTuple):
    """Something that a person should know about an input of which everything readable was read."""

    origin: str
    text: str


Found = Taken | Refused | Remark
Rename = Callable[[Mapping[str, Any]], Mapping[str, Any]]
"""What brings the fields of a JSON object under our names. Raises SourceError where it cannot."""


class Given(NamedTuple):
    """What the caller knows of the articles: the day of those that carry none, and how fields are named."""

    published: str | None = None
    rename: Rename | None = None


if TYPE_CHECKING:
    _Stream = io.BufferedReader[Any]


def read_sources(
    paths: Iterable[str | Path],
    *,
    published: str | None = None,
    stdin: BinaryIO | None = None,
    rename: Rename | None = None,
) -> Iterator[Found]:
    """The articles of these paths in the order given, a folder's files in the order of their names.

    `-` reads `stdin` (the process's own by default). `published` (an ISO day) is for articles that carry
    none; `rename` brings the fields of JSON objects under our names. Every path gives at least one value;
    inputs are opened one at a time, JSON lines read one line at a time.
    """
    given = Given(published, rename)
    for path in paths:
        if str(path) == "-":
            yield from _read_stream(stdin or sys.stdin.buffer, "standard input", "", None, given)
        elif os.path.isdir(path):
            yield from _read_folder(Path(path), given)
        else:
            yield from _read_file(Path(path), given)


def _read_folder(folder: Path, given: Given) -> Iterator[Found]:
    files, left_out, unread = _files_in(folder)
    for error in unread:
        yield Refused(str(error.filename or folder), _system_reason(error))
    if left_out:
        kinds = ", ".join(sorted({p.suffix or p.name for p in left_out})[:6])
        yield Remark(str(folder), f"left out {_count(len(left_out), 'file')} of other kinds ({kinds})")
    files, copies = _without_copies(files)
    if copies:
        yield Remark(str(folder), f"left out {_count(copies, '.txt file')} beside a .json of the same name")
    if not files and not unread:
        yield Refused(str(folder), "a folder without articles (.txt, .json, .jsonl, or .gz of these)")
    for file in files:
        yield from _read_file(file, given)


def _files_in(folder: Path) -> tuple[list[Path], list[Path], list[OSError]]:
    files: list[Path] = []
    left_out: list[Path] = []
    unread: list[OSError] = []
    for parent, folders, names in os.walk(folder, onerror=unread.append):
        folders[:] = sorted(f for f in folders if not f.startswith("."))
        for name in sorted(names):
            if not name.startswith((".", "README", "LICENSE")):
                path = Path(parent, name)
                (files if suffix_of(path) in _SUFFIXES else left_out).append(path)
    return files, left_out, unread


def _without_copies(files: list[Path]) -> tuple[list[Path], int]:
    """Without the plain copies: `x.txt` beside `x.json` is the same article, less what is known of it."""
    known = {_bare(f) for f in files if suffix_of(f) == ".json"}
    kept = [f for f in files if suffix_of(f) not in _TEXT or _bare(f) not in known]
    return kept, len(files) - len(kept)


def suffix_of(path: Path) -> str:
    """The suffix that says what the file holds, below a `.gz`."""
    return path.with_suffix("").suffix.lower() if path.suffix.lower() == ".gz" else path.suffix.lower()


def _bare(path: Path) -> Path:
    """The path without `.gz` and without the suffix below it."""
    path = path.with_suffix("") if path.suffix.lower() == ".gz" else path
    return path.with_suffix("") if path.suffix.lower() in _SUFFIXES else path


def _read_file(path: Path, given: Given) -> Iterator[Found]:
    try:
        stream = path.open("rb")
    except (OSError, ValueError) as e:
        yield Refused(str(path), _system_reason(e))
        return
    with stream:
        yield from _read_stream(stream, str(path), suffix_of(path), _bare(path).name or None, given)


def _read_stream(raw: BinaryIO, origin: str, suffix: str, id: str | None, given: Given) -> Iterator[Found]:
    try:
        stream = _unzipped(raw)
        head = stream.peek(4096)[:4096]
        if suffix in _LINES or (suffix != ".json" and suffix not in _TEXT and _looks_like_lines(head)):
            yield from _read_lines(stream, origin, given)
        else:
            is_json = suffix == ".json" or (suffix not in _TEXT and _looks_like_json(head))
            yield from _read_whole(stream, origin, id, given, is_json)
    except _GZIP_FAULTS as e:
        yield Refused(origin, _gzip_reason(e))
    except OSError as e:
        yield Refused(origin, _system_reason(e))
    except SourceError as e:
        yield Refused(origin, str(e))


def _unzipped(raw: BinaryIO) -> _Stream:
    """The stream, through gzip where its first bytes say so, whatever its name says."""
    plain: _Stream = raw if isinstance(raw, io.BufferedReader) else io.BufferedReader(raw)
    if plain.peek(2)[:2] == b"\x1f\x8b":
        return io.BufferedReader(gzip.GzipFile(fileobj=plain))
    return plain


def _looks_like_json(head: bytes) -> bool:
    return head.removeprefix(b"\xef\xbb\xbf").lstrip()[:1] in (b"{", b"[")


def _looks_like_lines(head: bytes) -> bool:
    """Whether an unnamed stream is JSON lines: its first line is a whole object and a second begins."""
    first, newline, rest = head.removeprefix(b"\xef\xbb\xbf").partition(b"\n")
    starts = first.lstrip().startswith(b"{")
    return starts and first.rstrip().endswith(b"}") and bool(newline) and rest.lstrip()[:1] == b"{"


def _read_whole(stream: _Stream, origin: str, id: str | None, given: Given, is_json: bool) -> Iterator[Found]:
    data = stream.read(MAX_BYTES + 1)
    if len(data) > MAX_BYTES:
        raise SourceError(f"larger than {MAX_BYTES // 2**20} MB: too much for one article")
    text, _, note = decode(data)
    if not is_json:
        yield Taken(article_from_text(text, id=id, published=given.published), origin, note)
        return
    try:
        value = json.loads(text)
    except json.JSONDecodeError as e:
        if e.msg == "Extra data" and text[: e.pos].lstrip().startswith("{"):
            yield from _read_lines(io.BufferedReader(io.BytesIO(data)), origin, given)
            return
        raise SourceError(_json_reason(e)) from None
    except RecursionError:
        raise SourceError("not an article: JSON nested too deeply") from None
    if not isinstance(value, list):
        yield _take(value, origin, given, note, id)
        return
    if not value:
        raise SourceError("an empty JSON array: no article in it")
    for number, item in enumerate(value, 1):
        yield _take(item, f"{origin}[{number}]", given, note)


def _read_lines(stream: _Stream, origin: str, given: Given) -> Iterator[Found]:
    """One article a line; a line that is none is refused by its number and the next is read."""
    lines: Iterable[bytes] = iter(lambda: stream.readline(MAX_BYTES + 1), b"")
    if stream.peek(2)[:2] in (b"\xff\xfe", b"\xfe\xff"):
        lines = [line.encode("utf-8", "surrogatepass") for line in decode(stream.read()).text.split("\n")]
    number = 0
    seen = False
    try:
        for number, line in enumerate(lines, 1):
            if line.strip(b"\xef\xbb\xbf \t\r\n"):
                seen = True
                yield _read_line(line, f"{origin}:{number}", given)
    except _GZIP_FAULTS as e:
        yield Refused(f"{origin}:{number + 1}", f"{_gzip_reason(e)}; the lines before it were read")
        return
    if not seen:
        raise SourceError("empty: there is no article in it")


def _read_line(line: bytes, origin: str, given: Given) -> Found:
    if len(line) > MAX_BYTES:
        return Refused(origin, f"a line larger than {MAX_BYTES // 2**20} MB: too much for one article")
    try:
        text, _, note = decode(line.rstrip(b"\r\n"))
        return _take(json.loads(text), origin, given, note)
    except json.JSONDecodeError as e:
        return Refused(origin, _json_reason(e))
    except RecursionError:
        return Refused(origin, "not an article: JSON nested too deeply")
    except SourceError as e:
        return Refused(origin, str(e))


def _take(value: object, origin: str, given: Given, note: str, id: str | None = None) -> Found:
    try:
        if given.rename is not None and isinstance(value, Mapping):
            value = given.rename(value)
        article, left_out = article_from_object(value, id=id, published=given.published)
        return Taken(article, origin, "; ".join(n for n in (note, left_out) if n))
    except SourceError as e:
        return Refused(origin, str(e))


def _json_reason(error: json.JSONDecodeError) -> str:
    if not error.doc.strip():
        return "empty: there is no JSON in it"
    near = error.doc[max(0, error.pos - 12) : error.pos + 12]
    line = f"line {error.lineno}, " if "\n" in error.doc.strip() else ""
    what = error.msg.removesuffix(" at")  # "Unterminated string starting at"
    return f"malformed JSON: {what} at {line}column {error.colno}, near {near!r}"


def _gzip_reason(error: Exception) -> str:
    if isinstance(error, EOFError):
        return "the gzip file ends too early (truncated download?)"
    return f"a damaged gzip file ({error})"


def _system_reason(error: OSError | ValueError) -> str:
    reasons: dict[type[Exception], str] = {
        FileNotFoundError: "no such file or folder",
        PermissionError: "permission denied",
        IsADirectoryError: "a folder, not a file",
    }
    named = reasons.get(type(error))
    return named or (error.strerror if isinstance(error, OSError) and error.strerror else str(error))


def _count(n: int, what: str) -> str:
    return f"{n:,} {what}{'' if n == 1 else 's'}"
