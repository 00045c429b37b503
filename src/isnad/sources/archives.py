"""WARC (plain or gzipped) → articles: every HTML page that was answered with 200, by fastwarc."""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from isnad.errors import SourceError
from isnad.sources.files import Found, Refused, Taken
from isnad.sources.pages import MAX_PAGE, article_from_page, page_text

__all__ = ["read_warc"]

_CHUNK = 1 << 20
_HTML = ("text/html", "application/xhtml+xml")


def read_warc(path: Path, published: str | None = None) -> Iterator[Found]:
    """The pages of a web archive, in its order; redirects, pictures and the like are passed over.

    A page without an article is refused by its address. An archive that is cut in half gives what stands
    before the cut, and says so. Raises SourceError on a file that is no archive, and when fastwarc is not
    installed.
    """
    try:
        from fastwarc.warc import ArchiveIterator, WarcRecordType
    except ModuleNotFoundError:
        raise SourceError("reading WARC needs fastwarc: pip install 'isnad[warc]'") from None
    count = last = given = 0
    with path.open("rb") as stream:
        try:
            for record in ArchiveIterator(stream, WarcRecordType.any_type, True, auto_decode="content"):
                count, last = count + 1, record.stream_pos
                if record.record_type == WarcRecordType.response:
                    for found in _read_record(record, str(path), published):
                        given += 1
                        yield found
        except SourceError:
            raise
        except Exception as e:
            # fastwarc names its errors of form and of compression differently from version to version.
            yield Refused(str(path), f"a damaged archive ({e}); {count} records before the damage were read")
            return
    if not count:
        raise SourceError("not a WARC file: there is no record in it")
    if not _ends_whole(path, last):
        yield Refused(str(path), f"the archive ends too early; {count} records before its end were read")
    elif not given:
        yield Refused(str(path), f"an archive without pages ({count} records of other kinds)")


def _read_record(record: Any, origin: str, published: str | None) -> Iterator[Found]:
    headers = record.http_headers
    if headers is None or headers.status_code != 200 or record.http_content_type not in _HTML:
        return
    url = record.headers.get("WARC-Target-URI") or ""
    place = f"{origin}#{url.strip('<>')}"
    length = 0 if headers.get("Content-Encoding") else record.content_length
    data = record.reader.read(MAX_PAGE + 1)
    try:
        if len(data) > MAX_PAGE:
            raise SourceError(f"larger than {MAX_PAGE // 2**20} MB: too much for one page")
        if len(data) < length:
            raise SourceError(f"cut off: {len(data)} of {length} bytes are there")
        markup = page_text(data, record.http_charset)
        yield Taken(article_from_page(markup, url=url.strip("<>") or None, published=published), place)
    except SourceError as e:
        yield Refused(place, str(e))


def _ends_whole(path: Path, last: int) -> bool:
    """Whether the file ends where its last record does: with two line ends, or with its gzip member."""
    with path.open("rb") as stream:
        zipped = stream.read(2) == b"\x1f\x8b"
        if not zipped:
            stream.seek(0, 2)
            stream.seek(max(0, stream.tell() - 4))
            return stream.read() == b"\r\n\r\n"
        stream.seek(last)
        member = zlib.decompressobj(31)
        while not member.eof:
            chunk = member.unconsumed_tail or stream.read(_CHUNK)
            if not chunk:
                return False
            member.decompress(chunk, _CHUNK)
        return True
