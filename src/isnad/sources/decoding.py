"""Bytes of unknown origin → text, or a plain refusal.

In this order: a byte-order mark; what is no text at all (documents and pictures by their first bytes, NUL
bytes); UTF-16 without a mark; UTF-8; UTF-8 with a few broken bytes; the Arabic and Western 8-bit encodings,
decided by the commonest Arabic words. Whatever is not plain UTF-8 comes with a note that says what was
assumed.
"""

from __future__ import annotations

import codecs
import re
from typing import NamedTuple

from isnad.errors import SourceError

__all__ = ["Decoded", "decode"]

_MARKS = (
    (codecs.BOM_UTF8, "utf-8", ""),
    (codecs.BOM_UTF32_LE, "utf-32-le", "read as UTF-32"),
    (codecs.BOM_UTF32_BE, "utf-32-be", "read as UTF-32"),
    (codecs.BOM_UTF16_LE, "utf-16-le", "read as UTF-16"),
    (codecs.BOM_UTF16_BE, "utf-16-be", "read as UTF-16"),
)

# First bytes of files that people take for text, and what to tell them.
_NOT_TEXT = (
    (b"%PDF-", "a PDF document"),
    (b"PK\x03\x04", "a ZIP archive or office document"),
    (b"\xd0\xcf\x11\xe0", "an old office document"),
    (b"{\\rtf", "an RTF document"),
    (b"\x89PNG", "a PNG picture"),
    (b"\xff\xd8\xff", "a JPEG picture"),
    (b"GIF8", "a GIF picture"),
    (b"\x1f\x8b", "a gzip file inside a gzip file"),
    (b"BZh", "a bzip2 file"),
    (b"\xfd7zXZ", "an xz file"),
    (b"\x28\xb5\x2f\xfd", "a zstd file"),
    (b"7z\xbc\xaf", "a 7z archive"),
    (b"\x7fELF", "a program"),
    (b"SQLite format 3", "an SQLite database"),
)
_PAGE = re.compile(rb"\s*<(?:!doctype\s+html|html)\b", re.IGNORECASE)

# Words that hardly any Arabic text of two sentences lacks; in a wrong encoding they never appear.
_COMMON = re.compile(
    r"(?<!\w)(?:في|من|على|إلى|الى|عن|أن|ان|إن|التي|الذي|مع|هذا|هذه|قال|ما|لا|بعد|كان)(?!\w)"
    r"|(?<!\w)[ولب]?ال\w\w"
)
_EIGHT_BIT = (("cp1256", "Windows-1256"), ("iso8859_6", "ISO 8859-6"))
_SAMPLE = 200_000
_BROKEN_SHARE = 0.02


class Decoded(NamedTuple):
    """A text, the Python name of its encoding, and what had to be assumed (empty for plain UTF-8)."""

    text: str
    encoding: str
    note: str


def decode(data: bytes) -> Decoded:
    """The text of a file's bytes; a byte-order mark is not part of it, line ends are left as they are.

    Raises SourceError on bytes that are no text, or in an encoding that cannot be recognised.

    >>> decode("قال الوزير إن اللجنة في بغداد".encode("cp1256")).note
    'not UTF-8: read as Windows-1256'
    """
    for mark, encoding, note in _MARKS:
        if data.startswith(mark):
            return _with_mark(data[len(mark) :], encoding, note)
    _refuse_other_files(data)
    if b"\0" in data[:_SAMPLE]:
        return _without_mark(data)
    try:
        return Decoded(data.decode("utf-8"), "utf-8", "")
    except UnicodeDecodeError as e:
        return _broken_utf8(data, e.start) or _eight_bit(data)


def _with_mark(data: bytes, encoding: str, note: str) -> Decoded:
    text = data.decode(encoding, "replace")
    lost = text.count("\ufffd") - (data.decode(encoding, "ignore").count("\ufffd"))
    if lost > max(1, len(text) * _BROKEN_SHARE):
        raise SourceError(f"starts like {encoding} text but is not: {lost} places cannot be decoded")
    if lost:
        broken = f"{lost} broken place{'s' if lost > 1 else ''} shown as \ufffd"
        note = f"{note}; {broken}" if note else broken
    return Decoded(text, encoding, note)


def _refuse_other_files(data: bytes) -> None:
    for start, name in _NOT_TEXT:
        if data.startswith(start):
            raise SourceError(f"{name}, not text: save its text first")
    if _PAGE.match(data[:1000]):
        raise SourceError("an HTML page, not text: save the article's text first")


def _without_mark(data: bytes) -> Decoded:
    """UTF-16 whose mark was lost: every second byte of Arabic text is 06, of Latin text 00."""
    sample = data[: _SAMPLE - _SAMPLE % 2]
    for encoding, high in (("utf-16-le", sample[1::2]), ("utf-16-be", sample[0::2])):
        share = sum(high.count(bytes([b])) for b in (0, 6, 0x20)) / max(1, len(high))
        if share > 0.9 and len(data) % 2 == 0:
            try:
                text = data.decode(encoding)
            except UnicodeDecodeError:
                continue
            if "\0" not in text:
                return Decoded(text, encoding, "no byte-order mark: read as UTF-16")
    raise SourceError("binary data, not text (it holds NUL bytes)")


def _broken_utf8(data: bytes, first: int) -> Decoded | None:
    """UTF-8 with a few bad bytes, such as a download cut inside a letter; None when most of it is bad."""
    text = data.decode("utf-8", "replace")
    broken = text.count("\ufffd")
    good = sum(c > "\x7f" for c in text[:_SAMPLE]) - text.count("\ufffd", 0, _SAMPLE)
    if (broken > 1 and broken > len(text) * _BROKEN_SHARE) or good < broken * 4:
        return None
    places = "place is" if broken == 1 else "places are"
    note = f"{broken} {places} not UTF-8 and shown as \ufffd (the first at byte {first})"
    return Decoded(text, "utf-8", note)


def _eight_bit(data: bytes) -> Decoded:
    sample = data[:_SAMPLE]
    best, best_score, best_name = "", 0, ""
    for encoding, name in _EIGHT_BIT:
        text = sample.decode(encoding, "replace")
        score = len(_COMMON.findall(text)) - text.count("\ufffd")
        if score > best_score:
            best, best_score, best_name = encoding, score, name
    if best:
        return Decoded(data.decode(best, "replace"), best, f"not UTF-8: read as {best_name}")
    text = sample.decode("cp1252", "replace")
    letters = sum(c.isalpha() for c in text)
    high = sum(c > "\x7f" for c in text)
    if "\ufffd" not in text and letters > len(text) * 0.6 and high < letters * 0.3 and not _controls(text):
        whole = data.decode("cp1252", "replace")
        return Decoded(whole, "cp1252", "not UTF-8: read as Latin-1 (Windows-1252)")
    raise SourceError("neither UTF-8 nor an encoding that can be recognised: save it as UTF-8")


def _controls(text: str) -> int:
    return sum(c < " " and c not in "\t\n\r\f\v" for c in text)
