"""Which field of a record is what: as the user says, by our names, or by the names of other tools."""

from __future__ import annotations

import re
from collections.abc import Mapping
from contextlib import suppress
from datetime import UTC, date, datetime
from email.utils import parsedate_to_datetime
from typing import Any

import msgspec

from isnad.errors import SourceError
from isnad.records import Article
from isnad.sources.articles import article_from_object, read_day

__all__ = ["Fields", "read_any_day", "read_fields"]

# Our name → the names under which it is found elsewhere: schema.org, news crawlers, feeds, spreadsheets.
# `content` is a text without its title, `text` one that has it.
_OTHER_NAMES: dict[str, tuple[str, ...]] = {
    "id": ("article_id", "articleid", "uuid", "guid"),
    "text": ("full_text", "fulltext", "النص"),
    "content": ("body", "articlebody", "maintext", "article", "story", "المحتوى"),
    "title": ("headline", "head", "العنوان"),
    "outlet": ("source", "publisher", "newspaper", "site", "sitename", "media", "domain", "المصدر"),
    "url": ("link", "href", "source_url", "الرابط"),
    "published": (
        *(
            "date",
            "pubdate",
            "published_at",
            "publishedat",
            "date_published",
            "datepublished",
            "date_publish",
        ),
        *("publication_date", "datetime", "timestamp", "التاريخ"),
    ),
}
_SLASHED = re.compile(r"(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?!\d)")


class Fields(msgspec.Struct, frozen=True):
    """Where to find each of our fields; those not given are guessed from their names."""

    given: tuple[tuple[str, str], ...] = ()

    def article(self, value: Mapping[str, Any], *, published: str | None = None) -> tuple[Article, str]:
        """The article of a record, and a note, as `article_from_object` gives them.

        Raises SourceError as that does, and on a missing given field.
        """
        return article_from_object(self.rename(value), published=published)

    def rename(self, value: Mapping[str, Any]) -> Mapping[str, Any]:
        """The record under our names, its date as an ISO day; an analysis with its article inside as it is.

        Raises SourceError on a missing given field.
        """
        if isinstance(value.get("article"), Mapping) and "text" not in value and not self.given:
            return value
        keys = {str(k).strip().lower().replace(" ", "_").replace("-", "_"): k for k in reversed(list(value))}
        found: dict[str, Any] = {}
        for name, others in _OTHER_NAMES.items():
            if name in value:
                found[name] = value[name]
            held = (_plain(value[keys[k]]) for k in (name, *others) if k in keys)
            guessed = next((v for v in held if v not in (None, "")), None)
            if guessed is not None:
                found[name] = guessed
        for name, key in self.given:
            if key not in value:
                raise SourceError(
                    f"no field {key!r} for `{name}` (it has {', '.join(map(str, list(value)[:8]))})"
                )
            found[name] = value[key]
        if any(name == "content" for name, _ in self.given):
            found.pop("text", None)
        if found.get("published") is not None:
            # What is no day goes on as it is, and is left out with a note there.
            with suppress(SourceError):
                found["published"] = read_any_day(found["published"])
        return found


def _plain(value: object) -> object:
    """A value fit for a guess: of an object that names something (`{"name": "الراصد"}`), its name."""
    if isinstance(value, Mapping):
        value = value.get("name")
    return None if isinstance(value, (Mapping, list)) else value


def read_fields(pairs: list[str]) -> Fields:
    """Fields as a person gives them: `text=body`, `published=pubDate`. Raises SourceError on anything
    else.
    """
    given = []
    for pair in pairs:
        name, sign, key = pair.partition("=")
        if not sign or not key or name not in _OTHER_NAMES:
            raise SourceError(
                f"{pair!r}: say which field is what, such as text=body; ours are {', '.join(_OTHER_NAMES)}"
            )
        given.append((name, key))
    return Fields(tuple(given))


def read_any_day(value: object) -> str | None:
    """The ISO day of a date as crawlers and spreadsheets write it, where it can mean one day only.

    ISO dates, `2015/07/22`, feed dates (`Wed, 22 Jul 2015 10:00:00 GMT`), seconds or milliseconds since
    1970. Raises SourceError on anything else: 07/08/2015 is two different days.

    >>> read_any_day("Wed, 22 Jul 2015 23:30:00 +0300"), read_any_day(1437523200)
    ('2015-07-22', '2015-07-22')
    """
    if isinstance(value, bool):
        return read_day(value)
    if isinstance(value, str) and value.strip().isdigit() and len(value.strip()) in (10, 13):
        value = int(value)
    if isinstance(value, (int, float)) and 0 <= value < 1e13:
        return datetime.fromtimestamp(value / 1000 if value >= 1e11 else value, UTC).date().isoformat()
    if isinstance(value, str):
        if slashed := _SLASHED.match(value.strip()):
            return _real_day(value, *map(int, slashed.groups()))
        try:
            return parsedate_to_datetime(value).date().isoformat()
        except (ValueError, TypeError, IndexError):
            pass
    return read_day(value)


def _real_day(written: str, year: int, month: int, day: int) -> str:
    try:
        return date(year, month, day).isoformat()
    except ValueError as e:
        raise SourceError(f"published {written!r}: {e}") from None
