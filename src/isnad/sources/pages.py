"""HTML → an article (main text, title, day, outlet) by trafilatura, and fragments → their text by
ourselves.
"""

from __future__ import annotations

import re
from html.parser import HTMLParser
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from isnad.errors import SourceError
from isnad.records import Article
from isnad.sources.fields import read_any_day

__all__ = ["MAX_PAGE", "article_from_page", "fragment_text", "page_text", "read_page_file"]

MAX_PAGE = 16 * 1024 * 1024
"""The largest HTML page that is taken in."""

_CHARSET = re.compile(rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]{2,40})""", re.IGNORECASE)
_BLOCKS = frozenset(
    [
        "p",
        "div",
        "br",
        "li",
        "ul",
        "ol",
        "tr",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "blockquote",
        "section",
        "article",
        "table",
    ]
)
_UNSEEN = frozenset(("script", "style", "noscript", "template"))


def page_text(data: bytes, charset: str | None = None) -> str:
    """The page's markup as text: by its byte-order mark, the charset it came with, the one it names, or
    UTF-8.

    A page that names UTF-8, or nothing, and is not UTF-8 is read as Windows-1256, as Arabic browsers do.
    """
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", "replace")
    named = _CHARSET.search(data[:4096])
    for encoding in (charset, named[1].decode("ascii") if named else None, "utf-8"):
        try:
            if encoding:
                return data.decode("utf-8-sig" if encoding.lower().replace("-", "") == "utf8" else encoding)
        except (UnicodeDecodeError, LookupError):
            continue
    return data.decode("cp1256", "replace")


def article_from_page(markup: str, *, url: str | None = None, published: str | None = None) -> Article:
    """The article of a page: its title, an empty line, its main text; reader comments are left out.

    Raises SourceError when there is no running text in the page, and when trafilatura is not installed.
    """
    found = _extract(markup, url)
    text = (getattr(found, "text", None) or "").strip()
    if not text:
        raise SourceError("a page without an article: no running text was found in it")
    title = (found.title or "").strip() or None
    address = url or found.url or None
    return Article.of(
        f"{title}\n\n{text}" if title and not text.startswith(title) else text,
        title=title,
        outlet=found.sitename or found.hostname or (urlsplit(address).hostname if address else None) or None,
        url=address,
        published=_day(found.date) or published,
    )


def _day(value: object) -> str | None:
    try:
        return read_any_day(value)
    except SourceError:
        return None


def _extract(markup: str, url: str | None) -> Any:
    try:
        from trafilatura import bare_extraction
    except ModuleNotFoundError:
        raise SourceError("reading HTML needs trafilatura: pip install 'isnad[html]'") from None
    try:
        return bare_extraction(
            markup, url=url, fast=True, include_comments=False, include_tables=False, with_metadata=True
        )
    except (ValueError, RecursionError, AssertionError, AttributeError, TypeError) as e:
        raise SourceError(f"a page that cannot be read: {type(e).__name__}: {e}") from None


def read_page_file(path: Path, published: str | None = None) -> Article:
    """The article of a saved page. Raises SourceError as `article_from_page`, and beyond 16 MB."""
    with path.open("rb") as stream:
        data = stream.read(MAX_PAGE + 1)
    if len(data) > MAX_PAGE:
        raise SourceError(f"larger than {MAX_PAGE // 2**20} MB: too much for one page")
    return article_from_page(page_text(data), published=published)


class _Text(HTMLParser):
    """Collects what a reader of a fragment sees: text, with a line for each block."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self._hidden = 0

    def handle_starttag(self, tag: str, attrs: object) -> None:
        if tag in _UNSEEN:
            self._hidden += 1
        elif tag in _BLOCKS:
            self.parts.append("\n")

    def handle_endtag(self, tag: str) -> None:
        if tag in _UNSEEN:
            self._hidden = max(0, self._hidden - 1)
        elif tag in _BLOCKS:
            self.parts.append("\n")

    def handle_data(self, data: str) -> None:
        if not self._hidden:
            self.parts.append(data)


def fragment_text(markup: str) -> str:
    """The text of a piece of HTML, such as a feed's summary; blocks on lines of their own.

    >>> fragment_text("<p>قال <b>الوزير</b></p><script>x()</script><p>نعم &amp; لا</p>")
    'قال الوزير\\nنعم & لا'
    """
    parser = _Text()
    parser.feed(markup)
    parser.close()
    lines = (" ".join(line.split()) for line in "".join(parser.parts).split("\n"))
    return "\n".join(line for line in lines if line)
