"""Rows → the Analysis that they came from."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, Row, Table, select

from isnad.errors import CorpusError
from isnad.records import (
    Analysis,
    Article,
    Cue,
    Date,
    Entity,
    Event,
    Mention,
    Piece,
    Stance,
    Statement,
)
from isnad.spans import Span
from isnad.store import tables as t
from isnad.store.tables import ID_STEP

__all__ = ["load_analysis", "load_article"]

Rows = Sequence[Row[Any]]


def load_article(connection: Connection, article_id: int) -> Article:
    """The stored article as a record. Raises CorpusError when there is none of this id."""
    a = t.articles.c
    query = select(a.name.label("id"), a.text, a.sha256, a.title, a.outlet, a.url, a.published)
    row = connection.execute(query.where(a.id == article_id)).first()
    if row is None:
        raise CorpusError(f"no article {article_id} in this corpus")
    return Article(**row._mapping)


def load_analysis(connection: Connection, article_id: int) -> Analysis:
    """The analysis of a stored article, with corrected speakers; rejected records are left out.

    Empty lists when it was not read yet. Raises CorpusError when there is no such article.
    """
    article = load_article(connection, article_id)
    numbers = _numbers(connection, t.entities, article_id)
    spoken = _numbers(connection, t.statements, article_id, kept=True)
    return Analysis(
        article=article,
        entities=_entities(connection, article_id),
        statements=_statements(connection, article_id, numbers, spoken),
        events=_events(connection, article_id, numbers, spoken),
        stances=_stances(connection, article_id, numbers, spoken),
        dates=tuple(
            Date(Span(d.start_offset, d.end_offset), d.text, d.value, d.calendar)
            for d in _rows(connection, t.dates, article_id)
        ),
    )


def _rows(connection: Connection, table: Table, article_id: int) -> Rows:
    return connection.execute(
        select(table).where(table.c.article_id == article_id).order_by(table.c.id)
    ).all()


def _kept(connection: Connection, table: Table, article_id: int) -> Rows:
    return [r for r in _rows(connection, table, article_id) if r.verdict != "rejected"]


def _numbers(
    connection: Connection, table: Table, article_id: int, *, kept: bool = False
) -> dict[int | None, str]:
    rows = _kept(connection, table, article_id) if kept else _rows(connection, table, article_id)
    return {r.id: r.number for r in rows}


def _of_article(column: Any, article_id: int) -> Any:
    return column.between(article_id * ID_STEP, (article_id + 1) * ID_STEP - 1)


def _entities(connection: Connection, article_id: int) -> tuple[Entity, ...]:
    names: dict[int, list[str]] = defaultdict(list)
    n = t.entity_names.c
    for row in connection.execute(
        select(n.entity_id, n.name)
        .where(_of_article(n.entity_id, article_id))
        .order_by(n.entity_id, n.position)
    ):
        names[row.entity_id].append(row.name)
    mentions: dict[int, list[Mention]] = defaultdict(list)
    for m in _rows(connection, t.mentions, article_id):
        mentions[m.entity_id].append(Mention(Span(m.start_offset, m.end_offset), m.text, m.kind))
    return tuple(
        Entity(
            id=e.number, type=e.type, name=e.name, aliases=tuple(names[e.id]), mentions=tuple(mentions[e.id])
        )
        for e in _rows(connection, t.entities, article_id)
    )


def _statements(
    connection: Connection, article_id: int, entities: dict[int | None, str], spoken: dict[int | None, str]
) -> tuple[Statement, ...]:
    pieces: dict[int, list[Piece]] = defaultdict(list)
    p = t.statement_pieces.c
    for row in connection.execute(
        select(t.statement_pieces)
        .where(_of_article(p.statement_id, article_id))
        .order_by(p.statement_id, p.position)
    ):
        pieces[row.statement_id].append(Piece(Span(row.start_offset, row.end_offset), row.text))
    return tuple(
        Statement(
            id=s.number,
            type=s.type,
            cue=None if s.cue is None else Cue(Span(s.cue_start, s.cue_end), s.cue, s.cue_lemma),
            source=None if s.source is None else Piece(Span(s.source_start, s.source_end), s.source),
            speaker=entities.get(s.speaker_id),
            content=tuple(pieces[s.id]),
            inside=spoken.get(s.inside_id),
            why=s.why,
            confidence=s.confidence,
        )
        for s in _kept(connection, t.statements, article_id)
    )


def _events(
    connection: Connection, article_id: int, entities: dict[int | None, str], spoken: dict[int | None, str]
) -> tuple[Event, ...]:
    parts: dict[tuple[int, str], list[str]] = defaultdict(list)
    x = t.event_actors.c
    for row in connection.execute(
        select(t.event_actors)
        .where(_of_article(x.event_id, article_id))
        .order_by(x.event_id, x.role, x.position)
    ):
        parts[row.event_id, row.role].append(entities[row.entity_id])
    return tuple(
        Event(
            id=v.number,
            type=v.type,
            trigger=Cue(Span(v.trigger_start, v.trigger_end), v.trigger, v.trigger_lemma),
            actors=tuple(parts[v.id, "actor"]),
            recipients=tuple(parts[v.id, "recipient"]),
            status=v.status,
            inside=spoken.get(v.inside_id),
            date=v.date,
            place=entities.get(v.place_id),
            confidence=v.confidence,
        )
        for v in _kept(connection, t.events, article_id)
    )


def _stances(
    connection: Connection, article_id: int, entities: dict[int | None, str], spoken: dict[int | None, str]
) -> tuple[Stance, ...]:
    return tuple(
        Stance(
            from_=entities[s.from_id],
            to=entities[s.to_id],
            sign=s.sign,
            evidence=Piece(Span(s.evidence_start, s.evidence_end), s.evidence),
            inside=spoken.get(s.inside_id),
            basis=s.basis,
        )
        for s in _kept(connection, t.stances, article_id)
    )
