"""Who an actor of the corpus is: by id, by key, by any of its names."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import Any

from sqlalchemy import ColumnElement, Connection, distinct, func, select

from isnad.errors import CorpusError
from isnad.store import tables as t
from isnad.store.answers import ActorAnswer, ActorName
from isnad.store.filters import Who, likeness
from isnad.store.rows import name_key

__all__ = ["find_actor", "find_actors"]


def find_actor(connection: Connection, who: Who) -> ActorAnswer:
    """The actor of this id, key or name; of several, the one in most articles, exact names before longer
    ones.

    Raises CorpusError when there is none.
    """
    k = t.actors.c
    if isinstance(who, int):
        ids = list(connection.scalars(select(k.id).where(k.id == who)))
    else:
        ids = list(connection.scalars(select(k.id).where(k.key == who))) or _ids(connection, who, None, 1, 0)
    if not ids:
        raise CorpusError(f"no actor called {who!r} in this corpus")
    return _answers(connection, ids[:1])[0]


def find_actors(
    connection: Connection, name: str | None, *, type: str | None, limit: int | None, offset: int
) -> tuple[ActorAnswer, ...]:
    """Actors, those in most articles first; with a name: those that have it, then those that hold it."""
    return _answers(connection, _ids(connection, name, type, limit, offset))


def _ids(
    connection: Connection, name: str | None, type: str | None, limit: int | None, offset: int
) -> list[int]:
    k, e, n = t.actors.c, t.entities.c, t.actor_names.c
    uses = select(func.count()).where(e.actor_id == k.id).scalar_subquery()
    query = select(k.id)
    order: list[ColumnElement[Any]] = [uses.desc(), k.id]
    if type is not None:
        query = query.where(k.type == type)
    if name is not None:
        folded = name_key(name)
        named = select(n.actor_id).where(n.folded_name == folded)
        # Between spaces, so that a part of a name is a whole word of it.
        held = select(n.actor_id).where(
            (" " + n.folded_name + " ").like(likeness(f" {folded} "), escape="\\")
        )
        query = query.where(k.id.in_(held))
        order.insert(0, k.id.in_(named).desc())
    return list(connection.scalars(query.order_by(*order).limit(limit).offset(offset)))


def _answers(connection: Connection, ids: Sequence[int]) -> tuple[ActorAnswer, ...]:
    if not ids:
        return ()
    k = t.actors.c
    rows = {r.id: r for r in connection.execute(select(t.actors).where(k.id.in_(ids)))}
    names = _names(connection, ids)
    counts = {what: _counts(connection, ids, query) for what, query in _COUNTS.items()}
    days = _days(connection, ids)
    return tuple(
        ActorAnswer(
            id=id,
            key=rows[id].key,
            type=rows[id].type,
            name=rows[id].name,
            label_en=rows[id].label_en,
            iso_code=rows[id].iso_code,
            names=tuple(names[id]),
            first_published=days.get(id, (None, None))[0],
            last_published=days.get(id, (None, None))[1],
            **{what: found.get(id, 0) for what, found in counts.items()},
        )
        for id in ids
    )


_e, _s, _x, _t = t.entities.c, t.statements.c, t.event_actors.c, t.stances.c
_events = t.entities.join(t.event_actors, _x.entity_id == _e.id)
_COUNTS: dict[str, tuple[Any, Any, tuple[Any, ...]]] = {
    "articles": (t.entities, distinct(_e.article_id), ()),
    "statements_by": (t.entities.join(t.statements, _s.speaker_id == _e.id), _s.id, ()),
    "events_by": (_events, distinct(_x.event_id), (_x.role == "actor",)),
    "events_to": (_events, distinct(_x.event_id), (_x.role == "recipient",)),
    "stances_out": (t.entities.join(t.stances, _t.from_id == _e.id), _t.id, ()),
    "stances_in": (t.entities.join(t.stances, _t.to_id == _e.id), _t.id, ()),
}


def _counts(
    connection: Connection, ids: Sequence[int], query: tuple[Any, Any, tuple[Any, ...]]
) -> dict[int, int]:
    source, what, conditions = query
    made = select(_e.actor_id, func.count(what)).select_from(source)
    made = made.where(_e.actor_id.in_(ids), *conditions).group_by(_e.actor_id)
    return {row[0]: row[1] for row in connection.execute(made)}


def _names(connection: Connection, ids: Sequence[int]) -> dict[int, list[ActorName]]:
    found: dict[int, list[ActorName]] = defaultdict(list)
    n = t.actor_names.c
    for r in connection.execute(
        select(t.actor_names).where(n.actor_id.in_(ids)).order_by(n.actor_id, n.uses.desc(), n.name)
    ):
        found[r.actor_id].append(ActorName(name=r.name, articles=r.uses))
    return found


def _days(connection: Connection, ids: Sequence[int]) -> dict[int, tuple[str | None, str | None]]:
    a = t.articles.c
    query = select(_e.actor_id, func.min(a.published), func.max(a.published))
    query = query.select_from(t.entities.join(t.articles, a.id == _e.article_id))
    return {
        r[0]: (r[1], r[2])
        for r in connection.execute(query.where(_e.actor_id.in_(ids)).group_by(_e.actor_id))
    }
