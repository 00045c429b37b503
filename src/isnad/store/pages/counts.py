"""Counts for the front page: days, speakers, stories, stances that turned; and what shows that a corpus
changed.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Literal

from sqlalchemy import ColumnElement, Connection, Select, case, distinct, func, literal, or_, select

from isnad.store import tables as t
from isnad.store.answers import Answer
from isnad.store.filters import Condition

__all__ = [
    "FOR_AND_AGAINST",
    "HOLDER",
    "TOWARD",
    "DayCount",
    "SpeakerCount",
    "StanceTurn",
    "corpus_stamp",
    "count_by_day",
    "not_rejected",
    "stance_pairs",
    "top_speakers",
    "turned_stances",
]

_a, _e, _k, _s, _v, _t = (x.c for x in (t.articles, t.entities, t.actors, t.statements, t.events, t.stances))
_DAYS = 4000


class DayCount(Answer, frozen=True):
    """How many on one day, in one group (an outlet, an event status, a sign)."""

    day: str
    group: str
    count: int


class SpeakerCount(Answer, frozen=True):
    """An actor and how much of its speech the corpus holds."""

    key: str
    name: str
    type: str
    statements: int
    articles: int
    outlets: int


class StanceTurn(Answer, frozen=True):
    """How one actor stands toward another before a day and from it on: counts of + and - on each side."""

    holder_key: str
    holder: str
    toward_key: str
    toward: str
    before_for: int
    before_against: int
    after_for: int
    after_against: int

    @property
    def turn(self) -> float:
        """From -2 (from wholly for to wholly against) to +2."""
        return _balance(self.after_for, self.after_against) - _balance(self.before_for, self.before_against)


def _balance(for_: int, against: int) -> float:
    return (for_ - against) / (for_ + against)


def not_rejected(columns: Any) -> Condition:
    """Leaves out what a person has rejected."""
    return or_(columns.verdict.is_(None), columns.verdict != "rejected")


def corpus_stamp(connection: Connection) -> tuple[object, ...]:
    """A value that changes with every build step and every correction: what was counted before it is
    stale.
    """
    r, x = t.runs.c, t.corrections.c
    runs = connection.execute(select(func.max(r.id), func.max(r.updated_at))).one()
    made = connection.execute(select(func.max(x.id), func.count(x.undone_at))).one()
    return (*runs, *made)


def count_by_day(
    connection: Connection,
    kind: Literal["articles", "statements", "events", "stances"],
    conditions: Iterable[Condition] = (),
    *,
    by: Literal["outlet", "status", "sign", "type"] | None = None,
) -> tuple[DayCount, ...]:
    """Articles, statements, events or stances by the day of publication, the earliest first.

    `by` splits each day; without it the group is "". Records without a day are left out.
    """
    table = t.META.tables[kind]
    source: Any = table if kind == "articles" else table.join(t.articles, _a.id == table.c.article_id)
    group: Any = literal("")
    if by == "outlet":
        group = func.coalesce(_a.outlet, "")
    elif by is not None:
        group = table.c[by]
    wanted = [*conditions, _a.published.is_not(None)]
    if kind != "articles":
        wanted.append(not_rejected(table.c))
    query: Select[Any] = select(_a.published, group, func.count()).select_from(source).where(*wanted)
    query = query.group_by(_a.published, group).order_by(_a.published, group).limit(_DAYS)
    return tuple(DayCount(day=r[0], group=r[1] or "", count=r[2]) for r in connection.execute(query))


def top_speakers(
    connection: Connection, conditions: Iterable[Condition] = (), *, limit: int = 12
) -> tuple[SpeakerCount, ...]:
    """The actors with most statements, the first of them first. `conditions` are about the article."""
    query: Select[Any] = (
        select(
            _k.key,
            _k.name,
            _k.type,
            func.count(_s.id),
            func.count(distinct(_s.article_id)),
            func.count(distinct(_a.outlet)),
        )
        .select_from(t.statements)
        .join(t.entities, _e.id == _s.speaker_id)
        .join(t.actors, _k.id == _e.actor_id)
        .join(t.articles, _a.id == _s.article_id)
        .where(not_rejected(_s), *conditions)
        .group_by(_k.id, _k.key, _k.name, _k.type)
        .order_by(func.count(_s.id).desc(), _k.id)
        .limit(limit)
    )
    return tuple(
        SpeakerCount(key=r[0], name=r[1], type=r[2], statements=r[3], articles=r[4], outlets=r[5])
        for r in connection.execute(query)
    )


def turned_stances(
    connection: Connection, day: str, conditions: Iterable[Condition] = (), *, limit: int = 8
) -> tuple[StanceTurn, ...]:
    """Pairs of actors whose balance of stances differs most before `day` and from it on, the sharpest first.

    Only pairs that are spoken of on both sides; empty when nothing turned.
    """
    sides = {
        "before_for": (_a.published < day) & (_t.sign == "+"),
        "before_against": (_a.published < day) & (_t.sign == "-"),
        "after_for": (_a.published >= day) & (_t.sign == "+"),
        "after_against": (_a.published >= day) & (_t.sign == "-"),
    }
    sums = [func.sum(case((condition, 1), else_=0)).label(name) for name, condition in sides.items()]
    pairs = stance_pairs(sums, conditions).subquery()
    p = pairs.c
    h, w = t.actors.alias("h"), t.actors.alias("w")
    query = (
        select(
            pairs,
            h.c.key.label("h_key"),
            h.c.name.label("h_name"),
            w.c.key.label("w_key"),
            w.c.name.label("w_name"),
        )
        .join(h, h.c.id == p.holder_id)
        .join(w, w.c.id == p.toward_id)
        .where(p.before_for + p.before_against > 0, p.after_for + p.after_against > 0)
        .limit(5000)
    )
    found = [
        StanceTurn(
            holder_key=r.h_key,
            holder=r.h_name,
            toward_key=r.w_key,
            toward=r.w_name,
            before_for=r.before_for,
            before_against=r.before_against,
            after_for=r.after_for,
            after_against=r.after_against,
        )
        for r in connection.execute(query)
    ]
    turned = [x for x in found if abs(x.turn) >= 0.5]
    turned.sort(key=lambda x: (-abs(x.turn) * _weight(x), x.holder_key, x.toward_key))
    return tuple(turned[:limit])


HOLDER, TOWARD = t.entities.alias("f"), t.entities.alias("g")
FOR_AND_AGAINST = tuple(func.sum(case((_t.sign == sign, 1), else_=0)) for sign in "+-")


def stance_pairs(columns: Iterable[ColumnElement[Any]], conditions: Iterable[Condition]) -> Select[Any]:
    """Stances that stand, by pair of actors: `holder_id`, `toward_id`, then the columns, sums over the pair.

    Entities that are linked to no actor are left out. HOLDER and TOWARD are the two entities in the query.
    """
    f, g = HOLDER.c, TOWARD.c
    return (
        select(f.actor_id.label("holder_id"), g.actor_id.label("toward_id"), *columns)
        .select_from(t.stances)
        .join(t.articles, _a.id == _t.article_id)
        .join(HOLDER, f.id == _t.from_id)
        .join(TOWARD, g.id == _t.to_id)
        .where(not_rejected(_t), f.actor_id.is_not(None), g.actor_id.is_not(None), *conditions)
        .group_by(f.actor_id, g.actor_id)
    )


def _weight(x: StanceTurn) -> int:
    """A turn seen twice on each side counts for more than one seen once."""
    return min(x.before_for + x.before_against, x.after_for + x.after_against, 5)
