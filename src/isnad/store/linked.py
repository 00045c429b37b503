"""Questions about what linking found: stories, repeated quotations, and two sides compared."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection, case, func, select

from isnad.store import tables as t
from isnad.store.answers import Answer
from isnad.store.filters import Condition, Who, entity_is, likeness
from isnad.store.pages.comparison import (
    NamesBeside,
    Side,
    StanceBeside,
    compare_names,
    compare_stances,
    side_of,
)
from isnad.store.pages.counts import not_rejected
from isnad.store.pages.tellings import QuoteAnswer, StoryAnswer, find_quote, find_story

__all__ = [
    "Comparison",
    "Naming",
    "SpeakerBeside",
    "compare_sides",
    "find_quotes",
    "find_stories",
    "namings_of",
]

_a, _s, _e = (x.c for x in (t.articles, t.statements, t.entities))
_st, _sa, _q, _qa = (x.c for x in (t.stories, t.story_articles, t.quote_groups, t.quote_appearances))


class Naming(Answer, frozen=True):
    """One place where an actor is named: the words of the article before it, and where that stands."""

    before: str
    outlet: str | None
    published: str | None


class SpeakerBeside(Answer, frozen=True):
    """How many statements of an actor each side has."""

    key: str
    name: str
    left: int
    right: int


class Comparison(Answer, frozen=True):
    """Two sides of a corpus, and where they differ most."""

    left: Side
    right: Side
    speakers: tuple[SpeakerBeside, ...]
    stances: tuple[StanceBeside, ...]
    names: tuple[NamesBeside, ...]


def find_stories(
    connection: Connection,
    conditions: Sequence[Condition],
    *,
    words: str | None,
    actor: Who | None,
    least: int,
    limit: int | None,
    offset: int,
) -> tuple[StoryAnswer, ...]:
    """Stories of which an article meets all conditions, those with most independent texts first."""
    told = list(conditions)
    if words is not None:
        told.append(_a.title.like(likeness(words), escape="\\"))
    if actor is not None:
        told.append(_a.id.in_(select(_e.article_id).where(entity_is(_e.id, actor))))
    query = select(_st.key).where(_st.independent_texts >= least)
    if told:
        inside = select(_sa.story_id).join(t.articles, _a.id == _sa.article_id).where(*told)
        query = query.where(_st.id.in_(inside))
    query = query.order_by(_st.independent_texts.desc(), _st.articles.desc(), _st.key)
    return tuple(find_story(connection, key) for key in connection.scalars(query.limit(limit).offset(offset)))


def find_quotes(
    connection: Connection,
    conditions: Sequence[Condition],
    *,
    speaker: Who | None,
    words: str | None,
    change: str | None,
    limit: int | None,
    offset: int,
) -> tuple[QuoteAnswer, ...]:
    """Repeated quotations, those that appear most often first; the conditions are about any appearance."""
    query = select(_q.key)
    if speaker is not None:
        query = query.join(t.statements, _s.id == _q.first_statement_id).where(
            entity_is(_s.speaker_id, speaker)
        )
    if words is not None:
        query = query.where(_q.text.like(likeness(words), escape="\\"))
    appears = select(_qa.group_id).join(t.statements, _s.id == _qa.statement_id)
    if conditions:
        placed = appears.join(t.articles, _a.id == _s.article_id).where(*conditions)
        query = query.where(_q.id.in_(placed))
    if change is not None:
        changed = select(_qa.group_id).where(
            (", " + _qa.change + ",").like(likeness(f" {change},"), escape="\\")
        )
        query = query.where(_q.id.in_(changed))
    query = query.order_by(_q.appearances.desc(), _q.key)
    return tuple(find_quote(connection, key) for key in connection.scalars(query.limit(limit).offset(offset)))


def compare_sides(
    connection: Connection, left: Sequence[Condition], right: Sequence[Condition], *, limit: int
) -> Comparison:
    """Two sides, each given by conditions on its articles; also what only one of them has."""
    return Comparison(
        left=side_of(connection, left),
        right=side_of(connection, right),
        speakers=_speakers(connection, left, right, limit),
        stances=compare_stances(connection, left, right, limit=limit, both=False),
        names=compare_names(connection, left, right, limit=limit),
    )


def _speakers(
    connection: Connection, left: Sequence[Condition], right: Sequence[Condition], limit: int
) -> tuple[SpeakerBeside, ...]:
    """The speakers whose share of all statements differs most between the two sides."""
    counts = (_said(connection, left), _said(connection, right))
    totals = [sum(side.values()) or 1 for side in counts]
    shares = {
        i: abs(counts[0].get(i, 0) / totals[0] - counts[1].get(i, 0) / totals[1])
        for i in counts[0].keys() | counts[1].keys()
    }
    best = sorted(shares, key=lambda i: (-shares[i], i))[:limit]
    k = t.actors.c
    names = {r.id: r for r in connection.execute(select(k.id, k.key, k.name).where(k.id.in_(best)))}
    return tuple(
        SpeakerBeside(
            key=names[i].key, name=names[i].name, left=counts[0].get(i, 0), right=counts[1].get(i, 0)
        )
        for i in best
    )


def _said(connection: Connection, conditions: Sequence[Condition]) -> dict[int, int]:
    query = select(_e.actor_id, func.count()).select_from(t.statements)
    query = query.join(t.entities, _e.id == _s.speaker_id).join(t.articles, _a.id == _s.article_id)
    query = query.where(_e.actor_id.is_not(None), not_rejected(_s), *conditions).group_by(_e.actor_id)
    return {r[0]: r[1] for r in connection.execute(query)}


def namings_of(connection: Connection, actor_id: int, *, width: int, limit: int) -> tuple[Naming, ...]:
    """Where an actor is named, the earliest first: `width` code points before each name."""
    m = t.mentions.c
    first = case((m.start_offset > width, m.start_offset - width), else_=0)
    before = func.substr(_a.text, first + 1, m.start_offset - first)
    query = select(before, _a.outlet, _a.published).select_from(t.entities)
    query = query.join(t.mentions, m.entity_id == _e.id).join(t.articles, _a.id == m.article_id)
    query = query.where(_e.actor_id == actor_id, m.kind == "name")
    query = query.order_by(_a.published.is_(None), _a.published, m.id).limit(limit)
    return tuple(Naming(before=r[0], outlet=r[1], published=r[2]) for r in connection.execute(query))
