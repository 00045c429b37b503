"""An actor's page: why its names are one, what it is called and by whom, its roles, its stances over time."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from sqlalchemy import Connection, Select, case, func, select

from isnad.errors import CorpusError
from isnad.store import tables as t
from isnad.store.answers import Answer
from isnad.store.filters import Condition, likeness
from isnad.store.pages.counts import not_rejected
from isnad.store.rows import name_key

__all__ = [
    "ActorHead",
    "Appellation",
    "Merge",
    "Relation",
    "Role",
    "StanceDay",
    "actor_head",
    "actor_heads",
    "actor_keys",
    "actor_roles",
    "appellations_of",
    "doubtful_merges",
    "merges_of",
    "relations_of",
    "stance_days",
]

_a, _e, _k, _m, _s, _n, _g, _t = (
    x.c
    for x in (
        t.articles,
        t.entities,
        t.actors,
        t.mentions,
        t.statements,
        t.actor_names,
        t.actor_merges,
        t.stances,
    )
)


class ActorHead(Answer, frozen=True):
    """An actor as it stands in a list."""

    id: int
    key: str
    type: str
    name: str
    label_en: str | None
    iso_code: str | None
    articles: int = 0
    statements: int = 0


class Merge(Answer, frozen=True):
    """Why two names are, or are not, one actor. `judgement`: yes, no or unsure."""

    id: int
    actor_id: int | None
    left_key: str
    right_key: str
    left_name: str
    right_name: str
    judgement: str
    score: float | None
    reason: str
    decided_by: str
    decided_at: str


class Appellation(Answer, frozen=True):
    """What one outlet calls an actor: in its own voice, in quotation, in reported speech."""

    outlet: str
    called: str
    kind: str
    own_voice: int
    quoted: int
    reported: int
    uses: int


class Role(Answer, frozen=True):
    """A description by which articles mean the actor, with the days of its first and last use."""

    text: str
    uses: int
    first_published: str | None
    last_published: str | None


class Relation(Answer, frozen=True):
    """Another actor, and how often this one stands with and against it (or the other way round)."""

    key: str
    name: str
    for_: int
    against: int


class StanceDay(Answer, frozen=True):
    """Stances of one day: held by the actor (`out`) or toward it (`in`)."""

    day: str
    way: str
    for_: int
    against: int


_HEAD = (_k.id, _k.key, _k.type, _k.name, _k.label_en, _k.iso_code)


def actor_head(connection: Connection, key: str) -> ActorHead:
    """The actor of this key. Raises CorpusError when there is none."""
    row = connection.execute(select(*_HEAD).where(_k.key == key)).first()
    if row is None:
        raise CorpusError(f"no actor {key!r} in this corpus")
    return ActorHead(**row._mapping)


def actor_keys(connection: Connection, ids: Iterable[int | None]) -> dict[int, str]:
    """The lasting keys of actors, by id."""
    wanted = sorted({i for i in ids if i is not None})
    found: dict[int, str] = {}
    for at in range(0, len(wanted), 500):
        rows = connection.execute(select(_k.id, _k.key).where(_k.id.in_(wanted[at : at + 500])))
        found.update({r[0]: r[1] for r in rows})
    return found


def actor_heads(
    connection: Connection, name: str = "", *, type: str | None = None, limit: int = 50, offset: int = 0
) -> tuple[ActorHead, ...]:
    """Actors, those in most articles first; with a name, those that have it (or hold it) only."""
    uses = (
        select(_e.actor_id, func.count(_e.article_id.distinct()).label("articles"))
        .where(_e.actor_id.is_not(None))
        .group_by(_e.actor_id)
    )
    order: list[Any] = []
    conditions: list[Condition] = []
    if type:
        conditions.append(_k.type == type)
    if name:
        exact, held = _actors_called(connection, name)
        conditions.append(_k.id.in_(held))
        uses = uses.where(_e.actor_id.in_(held))
        order.append(_k.id.in_(exact).desc())
    u = uses.subquery()
    query = (
        select(*_HEAD, func.coalesce(u.c.articles, 0).label("articles"))
        .join(u, u.c.actor_id == _k.id, isouter=bool(name))
        .where(*conditions)
        .order_by(*order, func.coalesce(u.c.articles, 0).desc(), _k.id)
        .limit(limit)
        .offset(offset)
    )
    rows = connection.execute(query).all()
    said = _spoken(connection, [r.id for r in rows])
    return tuple(ActorHead(**r._mapping, statements=said.get(r.id, 0)) for r in rows)


def _actors_called(connection: Connection, name: str) -> tuple[list[int], list[int]]:
    """The actors that have a name, and at most 400 that have it or hold it within a name."""
    folded = name_key(name)
    exact = list(connection.scalars(select(_n.actor_id).where(_n.folded_name == folded).distinct()))
    pattern = likeness(folded)
    query = select(_n.actor_id).where(_n.folded_name.like(pattern, escape="\\")).distinct().limit(400)
    return exact, sorted({*exact, *connection.scalars(query)})


def _spoken(connection: Connection, ids: list[int]) -> dict[int, int]:
    query = select(_e.actor_id, func.count()).join(t.statements, _s.speaker_id == _e.id)
    query = query.where(_e.actor_id.in_(ids), not_rejected(_s)).group_by(_e.actor_id)
    return {r[0]: r[1] for r in connection.execute(query)}


_MERGE = tuple(_g[name] for name in Merge.__struct_fields__)


def merges_of(connection: Connection, actor_id: int, *, limit: int = 50) -> tuple[Merge, ...]:
    """The judgements that made an actor one, the surest last."""
    query = select(*_MERGE).where(_g.actor_id == actor_id, _g.undone_at.is_(None)).order_by(_g.score, _g.id)
    return tuple(Merge(**r._mapping) for r in connection.execute(query.limit(limit)))


def doubtful_merges(connection: Connection, *, limit: int = 30, offset: int = 0) -> tuple[Merge, ...]:
    """Pairs of different names that nobody has decided on: those left open, the likeliest first, then those
    that linking joined, the least sure first.
    """
    query = (
        select(*_MERGE)
        .where(_g.undone_at.is_(None), _of_two_names())
        .where(_g.judgement.in_(("unsure", "yes")))
    )
    is_open = _g.judgement == "unsure"
    query = query.order_by(is_open.desc(), case((is_open, -_g.score), else_=_g.score), _g.id)
    return tuple(Merge(**r._mapping) for r in connection.execute(query.limit(limit).offset(offset)))


def _of_two_names() -> Condition:
    """Judgements about two names, not about one name in several articles."""
    return _g.left_name != _g.right_name


def appellations_of(connection: Connection, actor_id: int, *, limit: int = 120) -> tuple[Appellation, ...]:
    """What each outlet calls an actor, the most used first."""
    own = func.sum(case((_m.inside_id.is_(None), 1), else_=0))
    quoted = func.sum(case((_s.type == "direct", 1), else_=0))
    reported = func.sum(case((_s.type.in_(("indirect", "mixed")), 1), else_=0))
    outlet = func.coalesce(_a.outlet, "")
    query: Select[Any] = (
        select(outlet, _m.text, _m.kind, own, quoted, reported, func.count())
        .select_from(t.entities)
        .join(t.mentions, _m.entity_id == _e.id)
        .join(t.articles, _a.id == _m.article_id)
        .join(t.statements, _s.id == _m.inside_id, isouter=True)
        .where(_e.actor_id == actor_id, _m.kind != "pronoun")
        .group_by(outlet, _m.text, _m.kind)
        .order_by(func.count().desc(), _m.text)
        .limit(limit)
    )
    return tuple(
        Appellation(
            outlet=r[0], called=r[1], kind=r[2], own_voice=r[3], quoted=r[4], reported=r[5], uses=r[6]
        )
        for r in connection.execute(query)
    )


def actor_roles(connection: Connection, actor_id: int, *, limit: int = 20) -> tuple[Role, ...]:
    """Offices and descriptions by which articles mean an actor, by the day of their first use.

    They are the descriptions that stand for it, and the words by which it is introduced as a speaker where
    these are more than its name.
    """
    described: Select[Any] = (
        select(_m.text, func.count(), func.min(_a.published), func.max(_a.published))
        .select_from(t.entities)
        .join(t.mentions, _m.entity_id == _e.id)
        .join(t.articles, _a.id == _m.article_id)
        .where(_e.actor_id == actor_id, _m.kind == "description")
        .group_by(_m.text)
    )
    introduced: Select[Any] = (
        select(_s.source, func.count(), func.min(_a.published), func.max(_a.published))
        .select_from(t.entities)
        .join(t.statements, _s.speaker_id == _e.id)
        .join(t.articles, _a.id == _s.article_id)
        .where(_e.actor_id == actor_id, _s.source.is_not(None), not_rejected(_s))
        .group_by(_s.source)
    )
    names = {
        name_key(n) for n in connection.scalars(select(_n.name).where(_n.actor_id == actor_id).limit(500))
    }
    fields = Role.__struct_fields__
    found: dict[str, Role] = {}
    for query in (described, introduced):
        for row in connection.execute(query.order_by(func.count().desc()).limit(200)):
            role = Role(**dict(zip(fields, row, strict=True)))
            key = name_key(role.text)
            if key not in names and len(key.split()) > 1:
                found.setdefault(key, role)
    kept = sorted(found.values(), key=lambda r: (-r.uses, r.text))[:limit]
    return tuple(sorted(kept, key=lambda r: (r.first_published or "9", r.text)))


def relations_of(connection: Connection, actor_id: int, way: str, *, limit: int = 40) -> tuple[Relation, ...]:
    """Toward whom an actor stands (`way` is "out"), or who stands toward it ("in"), most often first."""
    own, other = (_t.from_id, _t.to_id) if way == "out" else (_t.to_id, _t.from_id)
    f, g = t.entities.alias("f"), t.entities.alias("g")
    for_ = func.sum(case((_t.sign == "+", 1), else_=0))
    against = func.sum(case((_t.sign == "-", 1), else_=0))
    query: Select[Any] = (
        select(_k.key, _k.name, for_, against)
        .select_from(f)
        .join(t.stances, own == f.c.id)
        .join(g, g.c.id == other)
        .join(t.actors, _k.id == g.c.actor_id)
        .where(f.c.actor_id == actor_id, not_rejected(_t))
        .group_by(_k.key, _k.name)
        .order_by(func.count().desc(), _k.key)
        .limit(limit)
    )
    return tuple(Relation(key=r[0], name=r[1], for_=r[2], against=r[3]) for r in connection.execute(query))


def stance_days(connection: Connection, actor_id: int) -> tuple[StanceDay, ...]:
    """An actor's stances day by day of publication, both ways, the earliest first."""
    found: list[StanceDay] = []
    for way, column in (("out", _t.from_id), ("in", _t.to_id)):
        query: Select[Any] = (
            select(
                _a.published,
                func.sum(case((_t.sign == "+", 1), else_=0)),
                func.sum(case((_t.sign == "-", 1), else_=0)),
            )
            .select_from(t.entities)
            .join(t.stances, column == _e.id)
            .join(t.articles, _a.id == _t.article_id)
            .where(_e.actor_id == actor_id, not_rejected(_t), _a.published.is_not(None))
            .group_by(_a.published)
            .order_by(_a.published)
            .limit(2000)
        )
        found += [StanceDay(day=r[0], way=way, for_=r[1], against=r[2]) for r in connection.execute(query)]
    return tuple(sorted(found, key=lambda d: (d.day, d.way)))
