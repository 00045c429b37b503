"""Two outlets, or two periods, side by side: speakers, events, stances, names."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, Select, func, select

from isnad.store import tables as t
from isnad.store.answers import Answer
from isnad.store.filters import Condition
from isnad.store.pages.counts import (
    FOR_AND_AGAINST,
    HOLDER,
    TOWARD,
    SpeakerCount,
    not_rejected,
    stance_pairs,
    top_speakers,
)
from isnad.store.rows import name_key

__all__ = ["NamesBeside", "Side", "StanceBeside", "compare_names", "compare_stances", "side_of"]

_a, _e, _k, _m, _s, _v, _t = (
    x.c for x in (t.articles, t.entities, t.actors, t.mentions, t.statements, t.events, t.stances)
)
_PAIRS = 4000


class Side(Answer, frozen=True):
    """One side of a comparison: counts, its most quoted speakers, its events by type and by status."""

    articles: int
    statements: int
    speakers: tuple[SpeakerCount, ...]
    types: dict[str, int]
    statuses: dict[str, int]


class NamesBeside(Answer, frozen=True):
    """What both sides call one actor: each name with its number of uses, the most used first."""

    key: str
    name: str
    left: tuple[tuple[str, int], ...]
    right: tuple[tuple[str, int], ...]


class StanceBeside(Answer, frozen=True):
    """One actor's stance toward another as each side tells it."""

    holder_key: str
    holder: str
    toward_key: str
    toward: str
    left_for: int
    left_against: int
    right_for: int
    right_against: int

    @property
    def distance(self) -> float:
        """How far apart the two balances are, from 0 to 2."""
        return abs(_balance(self.left_for, self.left_against) - _balance(self.right_for, self.right_against))


def _balance(for_: int, against: int) -> float:
    return (for_ - against) / (for_ + against) if for_ + against else 0.0


def side_of(connection: Connection, conditions: Sequence[Condition]) -> Side:
    """One side: the records of the articles that meet the conditions."""
    articles = connection.scalar(select(func.count()).select_from(t.articles).where(*conditions))
    joined = t.statements.join(t.articles, _a.id == _s.article_id)
    statements = connection.scalar(
        select(func.count()).select_from(joined).where(not_rejected(_s), *conditions)
    )
    types, statuses = _events(connection, conditions)
    return Side(
        articles=int(articles or 0),
        statements=int(statements or 0),
        speakers=top_speakers(connection, conditions, limit=10),
        types=types,
        statuses=statuses,
    )


def _events(connection: Connection, conditions: Sequence[Condition]) -> tuple[dict[str, int], dict[str, int]]:
    """The events of a side by type and by status, each the most frequent first: one walk for both."""
    query: Select[Any] = select(_v.type, _v.status, func.count()).select_from(t.events)
    query = query.join(t.articles, _a.id == _v.article_id).where(not_rejected(_v), *conditions)
    types, statuses = Counter[str](), Counter[str]()
    for type, status, count in connection.execute(query.group_by(_v.type, _v.status)):
        types[type] += count
        statuses[status] += count
    return _by_count(types), _by_count(statuses)


def _by_count(counts: Counter[str]) -> dict[str, int]:
    return dict(sorted(counts.items(), key=lambda item: (-item[1], item[0])))


def compare_stances(
    connection: Connection,
    left: Sequence[Condition],
    right: Sequence[Condition],
    *,
    limit: int = 15,
    both: bool = True,
) -> tuple[StanceBeside, ...]:
    """Pairs of actors on whom the two sides differ most; `both` leaves out pairs that only one side has."""
    sides = (_stances(connection, left), _stances(connection, right))
    told = sides[0].keys() & sides[1].keys() if both else sides[0].keys() | sides[1].keys()
    pairs = sorted(told)
    ids = {i for pair in pairs for i in pair}
    names = _actors(connection, ids)
    found = [
        StanceBeside(
            holder_key=names[h][0],
            holder=names[h][1],
            toward_key=names[w][0],
            toward=names[w][1],
            left_for=sides[0].get((h, w), (0, 0))[0],
            left_against=sides[0].get((h, w), (0, 0))[1],
            right_for=sides[1].get((h, w), (0, 0))[0],
            right_against=sides[1].get((h, w), (0, 0))[1],
        )
        for h, w in pairs
    ]
    found.sort(key=lambda x: (-x.distance, -_weight(x), x.holder_key, x.toward_key))
    return tuple(found[:limit])


def _weight(x: StanceBeside) -> int:
    counts = (x.left_for + x.left_against, x.right_for + x.right_against)
    return min(counts) or max(counts)


def _stances(
    connection: Connection, conditions: Sequence[Condition]
) -> dict[tuple[int, int], tuple[int, int]]:
    query = (
        stance_pairs(FOR_AND_AGAINST, conditions)
        .order_by(func.count().desc(), HOLDER.c.actor_id, TOWARD.c.actor_id)
        .limit(_PAIRS)
    )
    return {(r[0], r[1]): (r[2], r[3]) for r in connection.execute(query)}


def compare_names(
    connection: Connection, left: Sequence[Condition], right: Sequence[Condition], *, limit: int = 12
) -> tuple[NamesBeside, ...]:
    """What each side calls the actors that both name most."""
    counts = (_named(connection, left), _named(connection, right))
    both = sorted(counts[0].keys() & counts[1].keys(), key=lambda i: (-min(counts[0][i], counts[1][i]), i))[
        : limit * 2
    ]
    sides = (_calls(connection, both, left), _calls(connection, both, right))
    names = _actors(connection, set(both))
    found = [
        NamesBeside(
            key=names[i][0],
            name=names[i][1],
            left=tuple(sides[0].get(i, ())),
            right=tuple(sides[1].get(i, ())),
        )
        for i in both
    ]
    # What is called alike on both sides tells nothing.
    found.sort(key=lambda x: {name_key(n) for n, _ in x.left} == {name_key(n) for n, _ in x.right})
    return tuple(found[:limit])


def _named(connection: Connection, conditions: Sequence[Condition]) -> dict[int, int]:
    query: Select[Any] = select(_e.actor_id, func.count()).join(t.articles, _a.id == _e.article_id)
    query = query.where(_e.actor_id.is_not(None), *conditions).group_by(_e.actor_id)
    query = query.order_by(func.count().desc(), _e.actor_id).limit(300)
    return {r[0]: r[1] for r in connection.execute(query)}


def _calls(
    connection: Connection, ids: list[int], conditions: Sequence[Condition]
) -> dict[int, list[tuple[str, int]]]:
    query: Select[Any] = (
        select(_e.actor_id, _m.text, func.count())
        .select_from(t.entities)
        .join(t.mentions, _m.entity_id == _e.id)
        .join(t.articles, _a.id == _e.article_id)
        .where(_e.actor_id.in_(ids), _m.kind != "pronoun", *conditions)
        .group_by(_e.actor_id, _m.text)
        .order_by(func.count().desc(), _m.text)
    )
    found: dict[int, list[tuple[str, int]]] = {}
    for id, text, uses in connection.execute(query):
        names = found.setdefault(id, [])
        if len(names) < 6:
            names.append((text, uses))
    return found


def _actors(connection: Connection, ids: set[int]) -> dict[int, tuple[str, str]]:
    found: dict[int, tuple[str, str]] = {}
    wanted = sorted(ids)
    for at in range(0, len(wanted), 500):
        rows = connection.execute(select(_k.id, _k.key, _k.name).where(_k.id.in_(wanted[at : at + 500])))
        found.update({r[0]: (r[1], r[2]) for r in rows})
    return found
