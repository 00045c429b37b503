"""One article's names and dates with the ids of the corpus, and where it stands: what the reading page
marks.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, Select, select

from isnad.errors import CorpusError
from isnad.spans import Span
from isnad.store import tables as t
from isnad.store.answers import Answer, Headline
from isnad.store.questions import HEADLINE, headline

__all__ = [
    "ArticleEntity",
    "DateMark",
    "NameMark",
    "article_by_sha",
    "article_dates",
    "article_entities",
    "article_names",
]

_MOST = 5000
_a, _m, _e, _k, _d = (x.c for x in (t.articles, t.mentions, t.entities, t.actors, t.dates))


class NameMark(Answer, frozen=True):
    """A place where somebody is named or described; `key` is the actor's, None when linked to none."""

    span: Span
    entity_id: int
    kind: str
    type: str
    name: str
    key: str | None


class ArticleEntity(Answer, frozen=True):
    """An entity of one article, and the actor that it is linked to."""

    id: int
    number: str
    type: str
    name: str
    key: str | None
    actor: str | None


class DateMark(Answer, frozen=True):
    """An expression of time and its ISO 8601 value."""

    span: Span
    text: str
    value: str
    calendar: str


def article_by_sha(connection: Connection, sha: str) -> Headline:
    """The article whose SHA-256 begins with these hexadecimal digits (twelve or more).

    Raises CorpusError when there is none, or several.
    """
    if len(sha) < 12 or not all(c in "0123456789abcdef" for c in sha):
        raise CorpusError(f"{sha!r} is no address of an article")
    query: Select[Any] = select(*HEADLINE).where(_a.sha256 >= sha, _a.sha256 <= sha + "g").limit(2)
    rows = connection.execute(query).all()
    if len(rows) != 1:
        raise CorpusError(f"{'several articles have' if rows else 'no article has'} the address {sha!r}")
    return headline(rows[0])


def article_names(connection: Connection, article_id: int) -> tuple[NameMark, ...]:
    """Names and descriptions in text order (pronouns left out); they may overlap between entities."""
    query = (
        select(
            _m.start_offset,
            _m.end_offset,
            _m.entity_id,
            _m.kind,
            _e.type,
            _e.name,
            _k.key,
            _k.name.label("actor"),
        )
        .join(t.entities, _e.id == _m.entity_id)
        .join(t.actors, _k.id == _e.actor_id, isouter=True)
        .where(_m.article_id == article_id, _m.kind != "pronoun")
        .order_by(_m.start_offset, _m.id)
        .limit(_MOST)
    )
    return tuple(
        NameMark(
            span=Span(r.start_offset, r.end_offset),
            entity_id=r.entity_id,
            kind=r.kind,
            type=r.type,
            name=r.actor or r.name,
            key=r.key,
        )
        for r in connection.execute(query)
    )


def article_entities(connection: Connection, article_id: int) -> tuple[ArticleEntity, ...]:
    """The entities of an article, in the order of its reading."""
    query = (
        select(_e.id, _e.number, _e.type, _e.name, _k.key, _k.name.label("actor"))
        .join(t.actors, _k.id == _e.actor_id, isouter=True)
        .where(_e.article_id == article_id)
        .order_by(_e.id)
        .limit(_MOST)
    )
    return tuple(ArticleEntity(**r._mapping) for r in connection.execute(query))


def article_dates(connection: Connection, article_id: int) -> tuple[DateMark, ...]:
    """The dates of an article in text order."""
    query = select(t.dates).where(_d.article_id == article_id).order_by(_d.start_offset, _d.id).limit(_MOST)
    return tuple(
        DateMark(span=Span(r.start_offset, r.end_offset), text=r.text, value=r.value, calendar=r.calendar)
        for r in connection.execute(query)
    )
