"""The signed network of stances: who with or against whom, how often, and by whose account."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import Connection, distinct, func, or_, select

from isnad.store import tables as t
from isnad.store.answers import Answer
from isnad.store.filters import Condition
from isnad.store.pages.counts import FOR_AND_AGAINST, HOLDER, TOWARD, stance_pairs

__all__ = ["MOST_NODES", "Edge", "Network", "Node", "stance_network", "told_by_actor", "touching"]

_a, _s, _k, _e = (x.c for x in (t.articles, t.stances, t.actors, t.entities))
_MOST_EDGES = 20_000
MOST_NODES = 300


class Node(Answer, frozen=True):
    """An actor of the network; `weight` is how many stances it holds or receives there."""

    id: int
    key: str
    name: str
    label_en: str | None
    type: str
    weight: int


class Edge(Answer, frozen=True):
    """How often one actor is told to stand with and against another, and in how many articles."""

    holder: int
    toward: int
    for_: int
    against: int
    articles: int


class Network(Answer, frozen=True):
    """The actors with most stances, the heaviest first, and the edges between them.

    `actors` and `stances` count what meets the conditions, shown or not.
    """

    nodes: tuple[Node, ...]
    edges: tuple[Edge, ...]
    actors: int
    stances: int


def stance_network(
    connection: Connection,
    conditions: Iterable[Condition] = (),
    *,
    around: int | None = None,
    nodes: int = 60,
) -> Network:
    """The network of the stances that meet the conditions, cut down to its `nodes` heaviest actors that have
    an edge among themselves.

    `around` keeps the edges of one actor's neighbourhood: its own, and those between its neighbours.
    """
    edges = _edges(connection, conditions)
    if around is not None:
        near = {x for e in edges for x in (e.holder, e.toward) if around in (e.holder, e.toward)}
        edges = [e for e in edges if e.holder in near and e.toward in near]
    weights: dict[int, int] = {}
    for e in edges:
        for end in (e.holder, e.toward):
            weights[end] = weights.get(end, 0) + e.for_ + e.against
    if around in weights:
        weights[around] += max(weights.values())
    kept = sorted(weights, key=lambda i: (-weights[i], i))[: min(nodes, MOST_NODES)]
    heaviest = set(kept)
    between = [e for e in edges if e.holder in heaviest and e.toward in heaviest]
    shown = {x for e in between for x in (e.holder, e.toward)}
    kept = [i for i in kept if i in shown]
    return Network(
        nodes=tuple(_nodes(connection, kept, weights)),
        edges=tuple(between),
        actors=len(weights),
        stances=sum(e.for_ + e.against for e in edges),
    )


def _edges(connection: Connection, conditions: Iterable[Condition]) -> list[Edge]:
    holder, toward = HOLDER.c.actor_id, TOWARD.c.actor_id
    query = (
        stance_pairs((*FOR_AND_AGAINST, func.count(distinct(_s.article_id))), conditions)
        .where(holder != toward)
        .order_by(func.count().desc(), holder, toward)
        .limit(_MOST_EDGES)
    )
    return [
        Edge(holder=r[0], toward=r[1], for_=r[2], against=r[3], articles=r[4])
        for r in connection.execute(query)
    ]


def _nodes(connection: Connection, ids: list[int], weights: dict[int, int]) -> Iterable[Node]:
    if not ids:
        return
    rows = {r.id: r for r in connection.execute(select(t.actors).where(_k.id.in_(ids)))}
    for id in ids:
        r = rows[id]
        yield Node(id=id, key=r.key, name=r.name, label_en=r.label_en, type=r.type, weight=weights[id])


def told_by_actor(actor_id: int) -> Condition:
    """Stances told inside a statement of this actor."""
    s = t.statements.c
    spoken = select(s.id).join(t.entities, _e.id == s.speaker_id).where(_e.actor_id == actor_id)
    return _s.inside_id.in_(spoken)


def touching(actor_id: int) -> Condition:
    """Stances that this actor holds or receives."""
    own = select(_e.id).where(_e.actor_id == actor_id)
    return or_(_s.from_id.in_(own), _s.to_id.in_(own))
