"""A story as several outlets tell it, and a quotation as it travels: what is the same and what differs."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from sqlalchemy import Connection, Select, func, select

from isnad.errors import CorpusError
from isnad.store import tables as t
from isnad.store.answers import Answer, Headline, StatementAnswer
from isnad.store.filters import Condition
from isnad.store.pages.counts import not_rejected
from isnad.store.questions import HEADLINE, find_statements, headline
from isnad.store.rows import name_key

__all__ = [
    "Appearance",
    "Called",
    "Difference",
    "QuoteAnswer",
    "QuoteHead",
    "StoryAnswer",
    "StoryHead",
    "Telling",
    "find_differences",
    "find_quote",
    "find_story",
    "list_quotes",
    "list_stories",
    "quote_of_statement",
    "quotes_in_article",
    "story_of_article",
]

_a, _s, _e, _k, _m = (x.c for x in (t.articles, t.statements, t.entities, t.actors, t.mentions))
_st, _sa, _q, _qa = (x.c for x in (t.stories, t.story_articles, t.quote_groups, t.quote_appearances))
_MOST = 60


class StoryHead(Answer, frozen=True):
    """A story: how many articles tell it, and how many of their texts are independent of each other."""

    key: str
    title: str | None
    first_published: str | None
    last_published: str | None
    articles: int
    independent_texts: int


class Telling(Answer, frozen=True):
    """One article of a story. Articles of one `voice` are copies; `copy_of` is the SHA-256 copied from."""

    article: Headline
    voice: int
    copy_of: str | None
    copy_of_outlet: str | None
    similarity: float | None
    statements: int


class StoryAnswer(Answer, frozen=True):
    """A story with its tellings, the earliest first (at most 60)."""

    head: StoryHead
    tellings: tuple[Telling, ...]


class QuoteHead(Answer, frozen=True):
    """A quotation that appears again: its first words, and how often and where."""

    key: str
    text: str
    first_published: str | None
    appearances: int
    outlets: int
    speaker: str | None
    speaker_key: str | None


class Appearance(Answer, frozen=True):
    """One appearance of a quotation; `change` says what the linking found to differ from the first.

    `diff` is both wordings in runs of words: `=` in both, `-` in the first only, `+` in this one only.
    """

    statement: StatementAnswer
    position: int
    change: str
    similarity: float | None
    diff: tuple[tuple[str, str], ...] = ()


class QuoteAnswer(Answer, frozen=True):
    """A quotation with its appearances, the first one first (at most 60)."""

    key: str
    text: str
    total: int
    appearances: tuple[Appearance, ...]


class Called(Answer, frozen=True):
    """What two articles call the same actor."""

    key: str
    name: str
    here: tuple[str, ...]
    there: tuple[str, ...]


class Difference(Answer, frozen=True):
    """What another telling has in common with this one, and what it has or lacks."""

    shared: tuple[tuple[StatementAnswer, StatementAnswer], ...]
    only_here: tuple[StatementAnswer, ...]
    only_there: tuple[StatementAnswer, ...]
    called: tuple[Called, ...]


_STORY = (_st.key, _st.title, _st.first_published, _st.last_published, _st.articles, _st.independent_texts)


def list_stories(connection: Connection, *, limit: int = 50, offset: int = 0) -> tuple[StoryHead, ...]:
    """Stories, those told by most independent texts first."""
    query = select(*_STORY).order_by(_st.independent_texts.desc(), _st.articles.desc(), _st.id)
    return tuple(StoryHead(**r._mapping) for r in connection.execute(query.limit(limit).offset(offset)))


def story_of_article(connection: Connection, article_id: int) -> StoryAnswer | None:
    """The story that an article tells; None when it is told by no other."""
    key = connection.scalar(
        select(_st.key).join(t.story_articles, _sa.story_id == _st.id).where(_sa.article_id == article_id)
    )
    return None if key is None else find_story(connection, key)


def find_story(connection: Connection, key: str) -> StoryAnswer:
    """A story by its key. Raises CorpusError when there is none."""
    row = connection.execute(select(_st.id, *_STORY).where(_st.key == key)).first()
    if row is None:
        raise CorpusError(f"no story {key!r} in this corpus")
    other = t.articles.alias("other")
    told = select(func.count()).where(_s.article_id == _a.id, not_rejected(_s)).scalar_subquery()
    query: Select[Any] = (
        select(
            *HEADLINE,
            _sa.voice,
            _sa.similarity,
            other.c.sha256.label("copy_of"),
            other.c.outlet.label("copy_of_outlet"),
            told.label("told"),
        )
        .select_from(t.story_articles)
        .join(t.articles, _a.id == _sa.article_id)
        .join(other, other.c.id == _sa.copy_of_id, isouter=True)
        .where(_sa.story_id == row.id)
        .order_by(_a.published.is_(None), _a.published, _sa.copy_of_id.is_not(None), _a.id)
        .limit(_MOST)
    )
    head = {name: row._mapping[name] for name in StoryHead.__struct_fields__}
    return StoryAnswer(
        head=StoryHead(**head),
        tellings=tuple(
            Telling(
                article=headline(r),
                voice=r.voice,
                copy_of=r.copy_of,
                copy_of_outlet=r.copy_of_outlet,
                similarity=r.similarity,
                statements=r.told,
            )
            for r in connection.execute(query)
        ),
    )


def list_quotes(
    connection: Connection, conditions: Iterable[Condition] = (), *, limit: int = 50, offset: int = 0
) -> tuple[QuoteHead, ...]:
    """Quotations that appear again, those in most outlets first."""
    outlets = (
        select(func.count(_a.outlet.distinct()))
        .select_from(t.quote_appearances)
        .join(t.statements, _s.id == _qa.statement_id)
        .join(t.articles, _a.id == _s.article_id)
        .where(_qa.group_id == _q.id)
        .correlate(t.quote_groups)
        .scalar_subquery()
    )
    head: Select[Any] = (
        select(
            _q.key,
            _q.text,
            _q.first_published,
            _q.appearances,
            outlets.label("outlets"),
            func.coalesce(_k.name, _e.name).label("speaker"),
            _k.key.label("speaker_key"),
        )
        .select_from(t.quote_groups)
        .join(t.statements, _s.id == _q.first_statement_id, isouter=True)
        .join(t.entities, _e.id == _s.speaker_id, isouter=True)
        .join(t.actors, _k.id == _e.actor_id, isouter=True)
        .where(*conditions)
        .order_by(_q.appearances.desc(), _q.id)
        .limit(limit)
        .offset(offset)
    )
    return tuple(QuoteHead(**r._mapping) for r in connection.execute(head))


def find_quote(connection: Connection, key: str) -> QuoteAnswer:
    """A repeated quotation by its key. Raises CorpusError when there is none."""
    group = connection.execute(select(_q.id, _q.text, _q.appearances).where(_q.key == key)).first()
    if group is None:
        raise CorpusError(f"no quotation {key!r} in this corpus")
    rows = connection.execute(
        select(_qa.statement_id, _qa.position, _qa.change, _qa.similarity, _qa.diff)
        .where(_qa.group_id == group.id)
        .order_by(_qa.position)
        .limit(_MOST)
    ).all()
    found = _statements(connection, [r.statement_id for r in rows])
    return QuoteAnswer(
        key=key,
        text=group.text,
        total=group.appearances,
        appearances=tuple(
            Appearance(
                statement=found[r.statement_id],
                position=r.position,
                change=r.change,
                similarity=r.similarity,
                diff=_runs(r.diff),
            )
            for r in rows
            if r.statement_id in found
        ),
    )


def _runs(diff: str | None) -> tuple[tuple[str, str], ...]:
    return tuple((what, words) for what, words in json.loads(diff)) if diff else ()


def quote_of_statement(connection: Connection, statement_id: int) -> QuoteAnswer | None:
    """The repeated quotation that a statement is an appearance of; None when it appears once only."""
    query = select(_q.key).join(t.quote_appearances, _qa.group_id == _q.id)
    key = connection.scalar(query.where(_qa.statement_id == statement_id).limit(1))
    return None if key is None else find_quote(connection, key)


def quotes_in_article(connection: Connection, article_id: int) -> dict[int, tuple[str, int]]:
    """For statements of an article that appear elsewhere too: the quotation's key, and its appearances."""
    query = (
        select(_qa.statement_id, _q.key, _q.appearances)
        .join(t.quote_groups, _q.id == _qa.group_id)
        .join(t.statements, _s.id == _qa.statement_id)
        .where(_s.article_id == article_id)
    )
    return {r[0]: (r[1], r[2]) for r in connection.execute(query)}


def find_differences(connection: Connection, here: int, there: int) -> Difference:
    """How the article `there` tells what the article `here` tells (both by id).

    `shared` pairs statements that are one quotation, or whose contents are equal; the others are said in one
    of the two only. At most 60 statements of each are looked at.
    """
    mine = _of_article(connection, here)
    theirs = _of_article(connection, there)
    groups = _groups(connection, (here, there))
    pairs: list[tuple[StatementAnswer, StatementAnswer]] = []
    left = {groups.get(s.id, _words(s)): s for s in reversed(mine)}
    matched: set[int] = set()
    for other in theirs:
        one = left.get(groups.get(other.id, _words(other)))
        if one is not None and one.id not in matched:
            pairs.append((one, other))
            matched |= {one.id, other.id}
    same = {groups.get(s.id, _words(s)) for pair in pairs for s in pair}
    return Difference(
        shared=tuple(pairs),
        only_here=tuple(s for s in mine if groups.get(s.id, _words(s)) not in same),
        only_there=tuple(s for s in theirs if groups.get(s.id, _words(s)) not in same),
        called=_called(connection, here, there),
    )


def _words(statement: StatementAnswer) -> str:
    return " ".join(" ".join(p.text for p in statement.content).split())


def _statements(connection: Connection, ids: list[int]) -> dict[int, StatementAnswer]:
    found = find_statements(connection, [_s.id.in_(ids)], "stored", _MOST, 0)
    return {s.id: s for s in found}


def _of_article(connection: Connection, article_id: int) -> tuple[StatementAnswer, ...]:
    return find_statements(connection, [_s.article_id == article_id, not_rejected(_s)], "stored", _MOST, 0)


def _groups(connection: Connection, articles: tuple[int, int]) -> dict[int, str]:
    query = select(_qa.statement_id, _qa.group_id).join(t.statements, _s.id == _qa.statement_id)
    return {r[0]: f"\0{r[1]}" for r in connection.execute(query.where(_s.article_id.in_(articles)))}


def _called(connection: Connection, here: int, there: int) -> tuple[Called, ...]:
    """Actors that both name, by names of which at least one differs, those named most often first."""
    query = (
        select(_k.key, _k.name, _m.article_id, _m.text, func.count().label("uses"))
        .select_from(t.mentions)
        .join(t.entities, _e.id == _m.entity_id)
        .join(t.actors, _k.id == _e.actor_id)
        .where(_m.article_id.in_((here, there)), _m.kind != "pronoun")
        .group_by(_k.key, _k.name, _m.article_id, _m.text)
        .order_by(func.count().desc(), _m.text)
    )
    names: dict[str, tuple[str, dict[int, list[str]]]] = {}
    for r in connection.execute(query):
        names.setdefault(r.key, (r.name, {here: [], there: []}))[1][r.article_id].append(r.text)
    return tuple(
        Called(key=key, name=name, here=tuple(by[here][:6]), there=tuple(by[there][:6]))
        for key, (name, by) in names.items()
        if by[here] and by[there] and set(map(name_key, by[here])) != set(map(name_key, by[there]))
    )[:20]
