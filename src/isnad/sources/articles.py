"""Values from outside → Article: a JSON object, or a text with what is known of it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from typing import Any

from isnad.errors import SourceError
from isnad.records import Article

__all__ = ["article_from_object", "article_from_text", "read_day"]

_DAY = re.compile(r"(\d{4})-(\d{2})-(\d{2})(?![\d-])")


def read_day(value: object) -> str | None:
    """The ISO 8601 day of a date, or of a string that starts with one (`2015-07-22T10:00Z`); None for None
    or "".

    Raises SourceError on anything else, and on a day that no calendar has (2015-02-30).

    >>> read_day("2015-07-22T10:00:00Z"), read_day(None)
    ('2015-07-22', None)
    """
    if value is None or value == "":
        return None
    if isinstance(value, date):
        return value.isoformat()[:10]
    found = _DAY.match(value.strip()) if isinstance(value, str) else None
    if found is None:
        raise SourceError(f"published {value!r} is not an ISO date such as 2015-07-22")
    try:
        return date(*map(int, found.groups())).isoformat()
    except ValueError as e:
        raise SourceError(f"published {value!r}: {e}") from None


def article_from_text(text: str, *, id: str | None = None, published: str | None = None) -> Article:
    """An article of a plain text. Raises SourceError when there is nothing but white space in it."""
    if not text.strip():
        raise SourceError(f"{'only white space' if text else 'empty'}: there is no text in it")
    return Article.of(text, id=id, published=published)


def article_from_object(
    value: object, *, id: str | None = None, published: str | None = None
) -> tuple[Article, str]:
    """An article of a decoded JSON object, and what had to be left out of it (empty when nothing).

    `text` is taken as it is, else `title` and `content` joined by a blank line; `id`, `title`, `outlet`,
    `url` and `published` are taken where they are there, other keys ignored. An analysis (`isnad read
    --format json`) gives the article inside it. `id` and `published` are for an object that has none of its
    own.

    A `published` that is no date is left out with a note: better no date than a wrong one.

    Raises SourceError on a value that is no object, that has no text, or whose fields are of the wrong kind.
    """
    if not isinstance(value, Mapping):
        raise SourceError(f"a JSON {_kind(value)} where an article object was expected")
    fields: Mapping[str, Any] = value
    if "text" not in fields and isinstance(fields.get("article"), Mapping):
        fields = fields["article"]
    title = _string(fields, "title")
    text = _text_of(fields, title)
    if not text.strip():
        raise SourceError("the article's text is empty")
    note = ""
    try:
        published = read_day(fields.get("published")) or published
    except SourceError as e:
        published, note = None, f"{e}; read without a date"
    article = Article.of(
        text,
        id=_string(fields, "id") or id,
        title=title,
        outlet=_string(fields, "outlet"),
        url=_string(fields, "url"),
        published=published,
    )
    return article, note


def _text_of(fields: Mapping[str, Any], title: str | None) -> str:
    text = _string(fields, "text")
    if text is not None:
        return text
    content = _string(fields, "content")
    if content is None and "text" not in fields and "content" not in fields:
        raise SourceError(f"no article in it: needs `text`, or `title` and `content` (has {_keys(fields)})")
    return "\n\n".join(part for part in (title, content) if part)


def _string(value: Mapping[str, Any], key: str) -> str | None:
    """A field as text, None where it is missing, null or empty. A number is an honest id."""
    found = value.get(key)
    if found is None or found == "":
        return None
    if isinstance(found, str):
        return found
    if key == "id" and isinstance(found, int):
        return str(found)
    raise SourceError(f"`{key}` is a JSON {_kind(found)}, not a string")


def _kind(value: object) -> str:
    names = {dict: "object", list: "array", str: "string", bool: "boolean", type(None): "null"}
    return names.get(type(value), "number")


def _keys(value: Mapping[str, Any]) -> str:
    shown = ", ".join(repr(str(k)[:30]) for k in list(value)[:6])
    return shown + (", …" if len(value) > 6 else "") or "no keys"
