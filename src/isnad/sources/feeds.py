"""RSS and Atom → articles: title and content (or summary) of each entry, by feedparser."""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import Any

from isnad.errors import SourceError
from isnad.records import Article
from isnad.sources.fields import read_any_day
from isnad.sources.files import Found, Refused, Taken
from isnad.sources.pages import fragment_text

__all__ = ["read_feed"]


def read_feed(data: bytes, origin: str, published: str | None = None) -> Iterator[Found]:
    """The entries of a feed. A feed that is cut off gives the entries before the cut, and says so.

    Raises SourceError on what is no feed, and when feedparser is not installed.
    """
    try:
        import feedparser  # type: ignore[import-untyped]
    except ModuleNotFoundError:
        raise SourceError("reading feeds needs feedparser: pip install 'isnad[feeds]'") from None
    feed = feedparser.parse(io.BytesIO(data), sanitize_html=True, resolve_relative_uris=False)
    if not feed.entries:
        raise SourceError("a feed without entries" if feed.get("version") else "not an RSS or Atom feed")
    outlet = fragment_text(feed.feed.get("title") or "") or None
    for number, entry in enumerate(feed.entries, 1):
        try:
            yield Taken(_article(entry, outlet, published), f"{origin}[{number}]")
        except SourceError as e:
            yield Refused(f"{origin}[{number}]", str(e))
    trouble = feed.get("bozo_exception")
    if trouble is not None and type(trouble).__module__.startswith("xml"):
        yield Refused(
            origin, f"a broken feed ({trouble}); {len(feed.entries)} entries before the break were read"
        )


def _article(entry: Any, outlet: str | None, published: str | None) -> Article:
    title = fragment_text(entry.get("title") or "") or None
    bodies = [c.get("value") or "" for c in entry.get("content") or ()] or [entry.get("summary") or ""]
    body = fragment_text(max(bodies, key=len))
    text = "\n\n".join(part for part in (title, body) if part)
    if not text:
        raise SourceError("an entry without text")
    link = entry.get("link") or None
    return Article.of(
        text,
        title=title,
        outlet=outlet,
        url=link if link and link.startswith(("http://", "https://")) else None,
        published=_day(entry) or published,
    )


def _day(entry: Any) -> str | None:
    """The day as the feed writes it, in its own time zone; feedparser's value is in UTC."""
    for key in ("published", "updated"):
        try:
            if day := read_any_day(entry.get(key) or None):
                return day
        except SourceError:
            moment = entry.get(f"{key}_parsed")
            if moment:
                return f"{moment[0]:04}-{moment[1]:02}-{moment[2]:02}"
    return None
