"""Questions about statements, events and stances, as queries, and their rows as answers."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from sqlalchemy import Connection, FromClause, Row, Select, func, select

from isnad.records import Piece
from isnad.spans import Span
from isnad.store import tables as t
from isnad.store.answers import ActorRef, EventAnswer, Headline, StanceAnswer, StatementAnswer
from isnad.store.filters import Condition

__all__ = [
    "HEADLINE",
    "count_rows",
    "find_events",
    "find_stances",
    "find_statements",
    "headline",
]

_a = t.articles.c
HEADLINE = (
    _a.id.label("a_id"),
    _a.sha256.label("a_sha256"),
    _a.name.label("a_name"),
    _a.title.label("a_title"),
    _a.outlet.label("a_outlet"),
    _a.url.label("a_url"),
    _a.published.label("a_published"),
)
# No question follows a chain further; the reading makes none nearly as deep.
_DEEPEST = 16
_CHUNK = 500
Rows = Sequence[Row[Any]]


def headline(row: Row[Any]) -> Headline:
    """The article of a row that selected HEADLINE."""
    return Headline(
        id=row.a_id,
        sha256=row.a_sha256,
        name=row.a_name,
        title=row.a_title,
        outlet=row.a_outlet,
        url=row.a_url,
        published=row.a_published,
    )


def count_rows(connection: Connection, table: FromClause, conditions: Iterable[Condition]) -> int:
    """How many records of a table of the articles meet the conditions."""
    joined = table if table is t.articles else table.join(t.articles, _a.id == table.c.article_id)
    found = connection.scalar(select(func.count()).select_from(joined).where(*conditions))
    return int(found or 0)


def _page(
    table: Any, conditions: Iterable[Condition], order: str, limit: int | None, offset: int
) -> Select[Any]:
    query = select(table, *HEADLINE).join(t.articles, _a.id == table.c.article_id).where(*conditions)
    return query.order_by(*_ORDERS[order](table)).limit(limit).offset(offset)


_ORDERS: dict[str, Callable[[Any], list[Any]]] = {
    "newest": lambda table: [_a.published.is_(None), _a.published.desc(), table.c.id],
    "oldest": lambda table: [_a.published.is_(None), _a.published, table.c.id],
    "least sure": lambda table: [table.c.confidence, table.c.id],
    "stored": lambda table: [table.c.id],
}


def find_statements(
    connection: Connection, conditions: Iterable[Condition], order: str, limit: int | None, offset: int
) -> tuple[StatementAnswer, ...]:
    """Statements that meet the conditions, in the order asked for."""
    rows = connection.execute(_page(t.statements, conditions, order, limit, offset)).all()
    pieces = _pieces(connection, [r.id for r in rows])
    who = _people(connection, [r.speaker_id for r in rows])
    chains = _chains(connection, [r.inside_id for r in rows])
    return tuple(
        StatementAnswer(
            id=r.id,
            article=headline(r),
            type=r.type,
            speaker=who.get(r.speaker_id),
            chain=(_name(who.get(r.speaker_id)), *chains.get(r.inside_id, ())),
            source=_piece(r.source, r.source_start, r.source_end),
            cue=_piece(r.cue, r.cue_start, r.cue_end),
            cue_lemma=r.cue_lemma,
            content=tuple(pieces[r.id]),
            inside_id=r.inside_id,
            why=r.why,
            confidence=r.confidence,
            verdict=r.verdict,
        )
        for r in rows
    )


def find_events(
    connection: Connection, conditions: Iterable[Condition], order: str, limit: int | None, offset: int
) -> tuple[EventAnswer, ...]:
    """Events that meet the conditions, in the order asked for."""
    rows = connection.execute(_page(t.events, conditions, order, limit, offset)).all()
    parts = _parts(connection, [r.id for r in rows])
    who = _people(connection, [r.place_id for r in rows] + [e for found in parts.values() for e in found])
    chains = _chains(connection, [r.inside_id for r in rows])
    return tuple(
        EventAnswer(
            id=r.id,
            article=headline(r),
            type=r.type,
            status=r.status,
            trigger=Piece(Span(r.trigger_start, r.trigger_end), r.trigger),
            trigger_lemma=r.trigger_lemma,
            actors=tuple(who[e] for e in parts[r.id, "actor"]),
            recipients=tuple(who[e] for e in parts[r.id, "recipient"]),
            inside_id=r.inside_id,
            told_by=chains.get(r.inside_id, ()),
            date=r.date,
            place=who.get(r.place_id),
            confidence=r.confidence,
            verdict=r.verdict,
        )
        for r in rows
    )


def find_stances(
    connection: Connection, conditions: Iterable[Condition], order: str, limit: int | None, offset: int
) -> tuple[StanceAnswer, ...]:
    """Stances that meet the conditions, in the order asked for."""
    rows = connection.execute(_page(t.stances, conditions, order, limit, offset)).all()
    who = _people(connection, [e for r in rows for e in (r.from_id, r.to_id)])
    chains = _chains(connection, [r.inside_id for r in rows])
    return tuple(
        StanceAnswer(
            id=r.id,
            article=headline(r),
            holder=who[r.from_id],
            toward=who[r.to_id],
            sign=r.sign,
            evidence=Piece(Span(r.evidence_start, r.evidence_end), r.evidence),
            inside_id=r.inside_id,
            told_by=chains.get(r.inside_id, ()),
            basis=r.basis,
            verdict=r.verdict,
        )
        for r in rows
    )


def _piece(text: str | None, start: int | None, end: int | None) -> Piece | None:
    return None if text is None or start is None or end is None else Piece(Span(start, end), text)


def _name(who: ActorRef | None) -> str | None:
    return who.name if who else None


def _chunks(ids: Iterable[int | None]) -> Iterable[list[int]]:
    wanted = sorted({i for i in ids if i is not None})
    return (wanted[at : at + _CHUNK] for at in range(0, len(wanted), _CHUNK))


def _pieces(connection: Connection, ids: Iterable[int | None]) -> dict[int, list[Piece]]:
    found: dict[int, list[Piece]] = defaultdict(list)
    p = t.statement_pieces.c
    for chunk in _chunks(ids):
        query = (
            select(t.statement_pieces).where(p.statement_id.in_(chunk)).order_by(p.statement_id, p.position)
        )
        for r in connection.execute(query):
            found[r.statement_id].append(Piece(Span(r.start_offset, r.end_offset), r.text))
    return found


def _people(connection: Connection, ids: Iterable[int | None]) -> dict[int | None, ActorRef]:
    found: dict[int | None, ActorRef] = {}
    e, k = t.entities.c, t.actors.c
    query = select(e.id, e.actor_id, e.name, e.type, k.name.label("actor")).join(
        t.actors, k.id == e.actor_id, isouter=True
    )
    for chunk in _chunks(ids):
        for r in connection.execute(query.where(e.id.in_(chunk))):
            found[r.id] = ActorRef(entity_id=r.id, actor_id=r.actor_id, name=r.actor or r.name, type=r.type)
    return found


def _parts(connection: Connection, ids: Iterable[int | None]) -> dict[tuple[int, str], list[int]]:
    found: dict[tuple[int, str], list[int]] = defaultdict(list)
    x = t.event_actors.c
    for chunk in _chunks(ids):
        for r in connection.execute(
            select(t.event_actors).where(x.event_id.in_(chunk)).order_by(x.event_id, x.role, x.position)
        ):
            found[r.event_id, r.role].append(r.entity_id)
    return found


def _chains(connection: Connection, ids: Iterable[int | None]) -> dict[int | None, tuple[str | None, ...]]:
    """For each statement, its speaker and the speakers of those it stands inside, from it outwards."""
    s, e, k = t.statements.c, t.entities.c, t.actors.c
    query = select(s.id, s.inside_id, func.coalesce(k.name, e.name).label("speaker"))
    query = query.join(t.entities, e.id == s.speaker_id, isouter=True)
    query = query.join(t.actors, k.id == e.actor_id, isouter=True)
    known: dict[int, tuple[int | None, str | None]] = {}
    asked = {i for i in ids if i is not None}
    wanted = asked
    for _ in range(_DEEPEST):
        for chunk in _chunks(wanted):
            known.update(
                {r.id: (r.inside_id, r.speaker) for r in connection.execute(query.where(s.id.in_(chunk)))}
            )
        wanted = {outer for outer, _ in known.values() if outer is not None} - known.keys()
        if not wanted:
            break
    return {i: _follow(known, i) for i in asked}


def _follow(known: dict[int, tuple[int | None, str | None]], at: int | None) -> tuple[str | None, ...]:
    names: list[str | None] = []
    while at in known and len(names) < _DEEPEST:
        at, name = known[at]
        names.append(name)
    return tuple(names)
