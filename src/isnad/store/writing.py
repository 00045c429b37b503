"""What a build writes: articles and their origins, analyses, inputs that were set aside, and the run itself.

Each function works inside the caller's transaction; written twice, everything is there once.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime

import msgspec
from sqlalchemy import ColumnElement, Connection, bindparam, delete, func, select, update

from isnad.records import Article
from isnad.store import tables as t
from isnad.store.dialects import insert_sql
from isnad.store.rows import COLUMNS, Rows
from isnad.store.searching import index_articles
from isnad.store.tables import ID_STEP

__all__ = [
    "Added",
    "Incoming",
    "Reject",
    "add_articles",
    "begin_run",
    "drop_rejects",
    "finish_source",
    "known_sources",
    "now",
    "set_aside",
    "unstorable",
    "update_run",
    "waiting_articles",
    "waiting_count",
    "write_analyses",
    "write_rejects",
]

_ORIGIN = ("article_id", "key", "source", "place", "name", "outlet", "url", "title", "published", "run_id")
_ARTICLE = (
    "sha256",
    "name",
    "title",
    "outlet",
    "url",
    "published",
    "text",
    "characters",
    "words",
    "added_run_id",
)


class Incoming(msgspec.Struct, frozen=True, gc=False):
    """An article as a source gave it: `source` is the file or address, `place` the line or record in it."""

    article: Article
    source: str
    place: str | None = None


class Reject(msgspec.Struct, frozen=True, gc=False):
    """An input that was set aside, and why; `article_id` when it was stored but could not be read."""

    source: str
    reason: str
    place: str | None = None
    article_id: int | None = None


class Added(msgspec.Struct, frozen=True):
    """What `add_articles` did: articles that were new, and origins that were new."""

    articles: int
    origins: int


def now() -> str:
    """This moment, as ISO 8601 in UTC with seconds."""
    return datetime.now(UTC).isoformat(timespec="seconds")


def _key(*parts: str | None) -> str:
    """One key of several free values: a hash of a JSON list, so that no value can imitate a separator."""
    return hashlib.sha256(json.dumps(parts, ensure_ascii=True).encode()).hexdigest()[:32]


def _origin_key(incoming: Incoming) -> str:
    """The same text from one source under one header is one origin, wherever in the source it stands."""
    a = incoming.article
    return _key(a.sha256, incoming.source, a.url, a.outlet, a.published, a.title, a.id)


def unstorable(article: Article) -> str | None:
    """Why no database can keep this article as it is, or None. Offsets stay true: nothing is replaced."""
    for what, value in (
        ("text", article.text),
        ("title", article.title),
        ("outlet", article.outlet),
        ("url", article.url),
    ):
        for name, found in (
            ("a NUL character", "\0" in (value or "")),
            ("half a surrogate pair", _half(value)),
        ):
            if found:
                return f"its {what} holds {name}, which no database can keep"
    return None


def _half(value: str | None) -> bool:
    try:
        (value or "").encode()
    except UnicodeEncodeError:
        return True
    return False


def add_articles(connection: Connection, incoming: Sequence[Incoming], run_id: int | None = None) -> Added:
    """Store articles that are not there yet, and the origins that are new.

    The same text is one article; its outlet, date and title are those of its first origin by date, outlet and
    address, whichever came in first. Where that changes the date or the title, the article waits to be read
    again.
    """
    if not incoming:
        return Added(0, 0)
    _add_outlets(connection, incoming)
    shas = list(dict.fromkeys(i.article.sha256 for i in incoming))
    known = _ids_by_sha(connection, shas)
    fresh = [s for s in shas if s not in known]
    by_sha: dict[str, list[Incoming]] = {}
    for i in incoming:
        by_sha.setdefault(i.article.sha256, []).append(i)
    if fresh:
        rows = [_article_row(min((i.article for i in by_sha[s]), key=_header_order), run_id) for s in fresh]
        sql = insert_sql(connection, "articles", (*_ARTICLE, "state"), or_skip=True)
        connection.exec_driver_sql(sql, rows)
        ids = _ids_by_sha(connection, fresh)
        index_articles(connection, [(ids[s], by_sha[s][0].article) for s in fresh])
        known |= ids
    rows = [_origin_row(known[i.article.sha256], i, run_id) for i in incoming]
    made = connection.exec_driver_sql(insert_sql(connection, "origins", _ORIGIN, or_skip=True), rows)
    for sha in shas:
        if sha not in fresh:
            _settle_header(connection, known[sha], by_sha[sha])
    return Added(len(fresh), max(0, made.rowcount))


def _header_order(article: Article) -> tuple[bool, str, str, str, str, str]:
    return _order(article.published, article.outlet, article.url, article.title, article.id)


def _order(
    published: str | None, outlet: str | None, url: str | None, title: str | None, name: str
) -> tuple[bool, str, str, str, str, str]:
    return (published is None, published or "", outlet or "", url or "", title or "", name)


def _settle_header(connection: Connection, article_id: int, incoming: list[Incoming]) -> None:
    """Give an article that is already there the header of an origin that comes before its own."""
    a = t.articles.c
    columns = (a.published, a.outlet, a.url, a.title, a.name)
    have = connection.execute(select(*columns).where(a.id == article_id)).one()
    first = min((i.article for i in incoming), key=_header_order)
    if _header_order(first) >= _order(*have):
        return
    changes: dict[str, object] = {
        "published": first.published,
        "outlet": first.outlet,
        "url": first.url,
        "title": first.title,
        "name": first.id,
    }
    if (have.published, have.title) != (first.published, first.title):
        changes |= {"state": "waiting"}
    connection.execute(update(t.articles).where(a.id == article_id).values(changes))


def _add_outlets(connection: Connection, incoming: Sequence[Incoming]) -> None:
    names = sorted({i.article.outlet for i in incoming if i.article.outlet})
    if names:
        sql = insert_sql(connection, "outlets", ("name",), or_skip=True)
        connection.exec_driver_sql(sql, [(n,) for n in names])


def _ids_by_sha(connection: Connection, shas: list[str]) -> dict[str, int]:
    found: dict[str, int] = {}
    a = t.articles.c
    for at in range(0, len(shas), 500):
        rows = connection.execute(select(a.sha256, a.id).where(a.sha256.in_(shas[at : at + 500])))
        found.update((row[0], row[1]) for row in rows)
    return found


def _article_row(article: Article, run_id: int | None) -> tuple[object, ...]:
    size = (len(article.text), len(article.text.split()))
    header = (article.id, article.title, article.outlet, article.url, article.published)
    return (article.sha256, *header, article.text, *size, run_id, "waiting")


def _origin_row(article_id: int, i: Incoming, run_id: int | None) -> tuple[object, ...]:
    a = i.article
    header = (a.id, a.outlet, a.url, a.title, a.published)
    return (article_id, _origin_key(i), i.source, i.place, *header, run_id)


def waiting_articles(
    connection: Connection, reader: str, *, after: int = 0, limit: int = 500
) -> list[tuple[int, Article]]:
    """Articles that `reader` (a version) has not read, by id, from the one after `after`."""
    a = t.articles.c
    query = select(a.id, a.name, a.text, a.sha256, a.title, a.outlet, a.url, a.published)
    rows = connection.execute(query.where(a.id > after, _waits_for(reader)).order_by(a.id).limit(limit))
    return [(row[0], Article(**dict(zip(_ARTICLE_FIELDS, row[1:], strict=True)))) for row in rows]


_ARTICLE_FIELDS = ("id", "text", "sha256", "title", "outlet", "url", "published")


def waiting_count(connection: Connection, reader: str) -> int:
    """How many articles `waiting_articles` has to give."""
    return int(connection.scalar(select(func.count()).select_from(t.articles).where(_waits_for(reader))) or 0)


def _waits_for(reader: str) -> ColumnElement[bool]:
    a = t.articles.c
    return (a.state == "waiting") | a.read_by.is_(None) | (a.read_by != reader)


def write_analyses(
    connection: Connection, batch: Iterable[tuple[int, Rows]], reader: str, run_id: int | None = None
) -> None:
    """Store what was read, in place of what an earlier reading of the same articles left.

    One call is one step that is kept whole: an article is marked as read together with its records.
    """
    batch = list(batch)
    ids = [id for id, _ in batch]
    if not ids:
        return
    _forget_readings(connection, ids)
    for table, columns in COLUMNS.items():
        rows = [row for _, made in batch for row in made[table]]
        if rows:
            connection.exec_driver_sql(insert_sql(connection, table, columns), rows)
    _mark(connection, ids, "read", reader, run_id)


def _forget_readings(connection: Connection, ids: list[int]) -> None:
    """Delete the records of articles that were read before; the records that hang on them go with them."""
    a = t.articles.c
    read = connection.scalars(select(a.id).where(a.id.in_(ids), a.read_by.is_not(None))).all()
    for id in read:
        for table in (t.dates, t.stances, t.events, t.mentions, t.statements, t.entities):
            span = table.c.id.between(id * ID_STEP, (id + 1) * ID_STEP - 1)
            connection.execute(delete(table).where(span))


def _mark(connection: Connection, ids: list[int], state: str, reader: str, run_id: int | None) -> None:
    a = t.articles.c
    change = update(t.articles).where(a.id == bindparam("which"))
    change = change.values(state=state, read_by=reader, read_run_id=run_id)
    connection.execute(change, [{"which": id} for id in ids])
    if state == "read":
        connection.execute(delete(t.rejects).where(t.rejects.c.article_id.in_(ids)))


def set_aside(
    connection: Connection, article_id: int, reason: str, reader: str, run_id: int | None = None
) -> None:
    """Mark a stored article as one that `reader` cannot read; a later version tries again."""
    _forget_readings(connection, [article_id])
    _mark(connection, [article_id], "set aside", reader, run_id)
    o = t.origins.c
    origin = connection.execute(
        select(o.source, o.place).where(o.article_id == article_id).order_by(o.id)
    ).first()
    source, place = (origin.source, origin.place) if origin else ("unknown", None)
    connection.execute(delete(t.rejects).where(t.rejects.c.article_id == article_id))
    write_rejects(connection, [Reject(source, reason, place, article_id)], run_id)


def write_rejects(connection: Connection, rejects: Iterable[Reject], run_id: int | None = None) -> None:
    """Record inputs that were set aside; the same input with the same reason is recorded once."""
    at = now()
    rows = [
        (_key(r.source, r.place, r.reason), r.source, r.place, r.reason, r.article_id, run_id, at)
        for r in rejects
    ]
    if rows:
        columns = ("key", "source", "place", "reason", "article_id", "run_id", "at")
        connection.exec_driver_sql(insert_sql(connection, "rejects", columns, or_skip=True), rows)


def drop_rejects(connection: Connection, source: str) -> None:
    """Forget what was set aside of a source that is about to be taken in again."""
    r = t.rejects.c
    connection.execute(delete(t.rejects).where(r.source == source, r.article_id.is_(None)))


def known_sources(connection: Connection, read_as: str) -> dict[str, tuple[int | None, int | None]]:
    """The files that were taken in to their end by this way of reading: location → size and time of
    change.
    """
    s = t.sources.c
    rows = connection.execute(select(s.location, s.size, s.modified).where(s.read_as == read_as))
    return {r.location: (r.size, r.modified) for r in rows}


def finish_source(
    connection: Connection,
    location: str,
    size: int | None,
    modified: int | None,
    read_as: str,
    articles: int,
    rejects: int,
    run_id: int | None = None,
) -> None:
    """Record that a source was taken in to its end."""
    connection.execute(delete(t.sources).where(t.sources.c.location == location))
    row = {"location": location, "size": size, "modified": modified, "read_as": read_as, "run_id": run_id}
    connection.execute(
        t.sources.insert().values(**row, articles=articles, rejects=rejects, finished_at=now())
    )


def begin_run(connection: Connection, version: str, sources: Sequence[str]) -> int:
    """A new row in `runs`; runs that were left unfinished (a killed build) are marked as stopped."""
    r = t.runs.c
    connection.execute(update(t.runs).where(r.state == "running").values(state="stopped"))
    values = {
        "version": version,
        "sources": json.dumps(list(sources), ensure_ascii=False),
        "stage": "taking in",
    }
    moment = now()
    made = connection.execute(
        t.runs.insert()
        .values(**values, state="running", started_at=moment, updated_at=moment)
        .returning(r.id)
    )
    return int(made.scalar_one())


def update_run(connection: Connection, run_id: int, **values: object) -> None:
    """Change columns of a run: its stage, its counts, its state."""
    values |= {"updated_at": now()}
    connection.execute(update(t.runs).where(t.runs.c.id == run_id).values(**values))
