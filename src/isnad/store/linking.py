"""What linking reads from a corpus and writes into it: plain rows, each step inside the caller's transaction.

Actors keep their id as long as they keep their key. What a person made (`origin` person) is left alone;
corrections are applied again afterwards, over what was linked.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, delete, func, select, update

from isnad.store import tables as t
from isnad.store.dialects import insert_sql
from isnad.store.rows import name_key
from isnad.store.tables import ADDED_FROM, ID_STEP
from isnad.store.writing import now

__all__ = [
    "ActorRow",
    "kept_apart",
    "linkable_articles",
    "linked_as",
    "reading_state",
    "set_linked_as",
    "write_actors",
    "write_merges",
    "write_quotes",
    "write_stories",
]

_AT_ONCE = 400
_SETTING = "linked as"

ActorRow = tuple[str, str, str, str | None, str | None, str]
"""key, type, name, English label, ISO code, origin."""


def reading_state(connection: Connection) -> str:
    """A word that is another one as soon as any article was read anew, added or set aside."""
    a = t.articles.c
    query = select(func.count(), func.sum(a.id), func.max(a.read_run_id)).where(a.state == "read")
    return " ".join(str(v or 0) for v in connection.execute(query).one())


def linked_as(connection: Connection) -> str | None:
    """What `set_linked_as` kept last; None when the corpus was never linked."""
    s = t.settings.c
    return connection.scalar(select(s.value).where(s.name == _SETTING))


def set_linked_as(connection: Connection, value: str) -> None:
    """Keep by what, and of which state of the reading, the links were made."""
    connection.execute(delete(t.settings).where(t.settings.c.name == _SETTING))
    connection.execute(t.settings.insert().values(name=_SETTING, value=value))


def kept_apart(connection: Connection) -> list[tuple[str, str, str, str]]:
    """The pairs of actors that people have said are two, in order: their keys, and the SHA-256 of an article
    that names each (empty when none does).
    """
    x = t.corrections.c
    query = select(x.value).where(x.kind == "apart", x.undone_at.is_(None)).order_by(x.id)
    found = [json.loads(value) for value in connection.scalars(query)]
    return [(v["actor"], v["other"], v["actor_article"] or "", v["other_article"] or "") for v in found]


Rows = list[Any]
Linkable = tuple[Any, Rows, Mapping[int, list[str]], Mapping[int, list[int]], Rows]
"""An article; its entities; their further names and the places where they are named, by entity; its
statements.
"""


def linkable_articles(connection: Connection) -> Iterator[Linkable]:
    """The articles that were read, by id, with what linking needs of them."""
    a = t.articles.c
    columns = (a.id, a.sha256, a.text, a.title, a.outlet, a.published)
    after = 0
    while True:
        query = select(*columns).where(a.state == "read", a.id > after).order_by(a.id).limit(_AT_ONCE)
        articles = connection.execute(query).all()
        if not articles:
            return
        first, last = articles[0].id, articles[-1].id
        entities, names, places, statements = _of_articles(connection, first, last)
        for article in articles:
            yield article, entities[article.id], names, places, statements[article.id]
        after = last


def _of_articles(
    connection: Connection, first: int, last: int
) -> tuple[Mapping[int, Rows], Mapping[int, list[str]], Mapping[int, list[int]], Mapping[int, Rows]]:
    span = (first * ID_STEP, (last + 1) * ID_STEP - 1)
    e, n, m, s = t.entities.c, t.entity_names.c, t.mentions.c, t.statements.c
    entities: dict[int, Rows] = defaultdict(list)
    query = select(e.id, e.article_id, e.type, e.name).where(e.id.between(*span), e.id % ID_STEP < ADDED_FROM)
    for e_ in connection.execute(query.order_by(e.id)):
        entities[e_.article_id].append(e_)
    names: dict[int, list[str]] = defaultdict(list)
    named = select(n.entity_id, n.name).where(n.entity_id.between(*span)).order_by(n.entity_id, n.position)
    for n_ in connection.execute(named):
        names[n_.entity_id].append(n_.name)
    places: dict[int, list[int]] = defaultdict(list)
    mentioned = (
        select(m.entity_id, m.start_offset).where(m.id.between(*span), m.kind == "name").order_by(m.id)
    )
    for m_ in connection.execute(mentioned):
        places[m_.entity_id].append(m_.start_offset)
    statements: dict[int, Rows] = defaultdict(list)
    columns = (s.id, s.article_id, s.type, s.content, s.read_speaker_id, s.cue_lemma, s.inside_id)
    for s_ in connection.execute(select(*columns).where(s.id.between(*span)).order_by(s.id)):
        statements[s_.article_id].append(s_)
    return entities, names, places, statements


def write_actors(
    connection: Connection,
    actors: Sequence[ActorRow],
    names: Iterable[tuple[str, str, int, str]],
    entities: Iterable[tuple[int, str]],
) -> None:
    """Put the linked actors in place of those that linking made before.

    `names` are (actor key, name, articles that use it, origin); `entities` are (entity id, actor key). An
    entity that is not among them is linked to none.
    """
    k = t.actors.c
    held = {r.key: r.id for r in connection.execute(select(k.key, k.id))}
    keys = {a[0] for a in actors}
    gone = [i for key, i in held.items() if key not in keys and not key.startswith("split-")]
    connection.execute(update(t.entities).values(actor_id=None, linked_actor_id=None))
    for at in range(0, len(gone), 500):
        connection.execute(delete(t.actors).where(k.id.in_(gone[at : at + 500])))
    columns = ("key", "type", "name", "linked_name", "label_en", "iso_code", "origin")
    last = max(held.values(), default=0)
    new = [a for a in actors if a[0] not in held]
    fresh = [(n, a[0], a[1], a[2], a[2], *a[3:]) for n, a in enumerate(new, last + 1)]
    _fill(connection, "actors", ("id", *columns), fresh)
    changed = [(a[1], a[2], a[2], *a[3:], a[0]) for a in actors if a[0] in held]
    _change(connection, "actors", columns[1:], "key", changed)
    ids = {r.key: r.id for r in connection.execute(select(k.key, k.id))}
    own = t.actor_names.c
    connection.execute(delete(t.actor_names).where(own.origin != "person"))
    rows = [(ids[key], name, name_key(name), origin, uses) for key, name, uses, origin in names]
    _fill(
        connection, "actor_names", ("actor_id", "name", "folded_name", "origin", "uses"), rows, or_skip=True
    )
    linked = [(ids[key], ids[key], entity) for entity, key in entities]
    _change(connection, "entities", ("actor_id", "linked_actor_id"), "id", linked)


def write_merges(
    connection: Connection, merges: Iterable[tuple[str, str, str, str, str, float, str]], decided_by: str
) -> None:
    """Put linking's judgements in place of the earlier ones: (left key, right key, left name, right name,
    judgement, score, reason). Judgements that a person made are left alone.
    """
    g, k = t.actor_merges.c, t.actors.c
    connection.execute(delete(t.actor_merges).where(g.decided_by.like("linking %")))
    ids = {r.key: r.id for r in connection.execute(select(k.key, k.id))}
    columns = ("actor_id", "left_key", "right_key", "left_name", "right_name", "judgement", "score", "reason")
    at = now()
    rows = [(ids.get(m[0]), *m, f"linking {decided_by}", at) for m in merges]
    _fill(connection, "actor_merges", (*columns, "decided_by", "decided_at"), rows)


def write_stories(
    connection: Connection,
    stories: Sequence[tuple[str, str | None, str | None, str | None, int, int]],
    articles: Iterable[tuple[str, int, int, int | None, float | None]],
) -> None:
    """Put the stories in place of the earlier ones: (key, title, first and last day, articles, independent
    texts), and (story key, article id, voice, id of the article copied, similarity).
    """
    connection.execute(delete(t.story_articles))
    connection.execute(delete(t.stories))
    columns = ("key", "title", "first_published", "last_published", "articles", "independent_texts")
    ids = {s[0]: n for n, s in enumerate(stories, 1)}
    _fill(connection, "stories", ("id", *columns), [(ids[s[0]], *s) for s in stories])
    rows = [(ids[key], *rest) for key, *rest in articles]
    _fill(connection, "story_articles", ("story_id", "article_id", "voice", "copy_of_id", "similarity"), rows)


def write_quotes(
    connection: Connection,
    quotes: Sequence[tuple[str, str, int, str | None, int]],
    appearances: Iterable[tuple[str, int, int, str, float, str | None]],
) -> None:
    """Put the repeated quotations in place of the earlier ones: (key, text, first statement, first day,
    appearances), and (key, statement, position, change, similarity, diff).
    """
    connection.execute(delete(t.quote_appearances))
    connection.execute(delete(t.quote_groups))
    columns = ("key", "text", "first_statement_id", "first_published", "appearances")
    ids = {q[0]: n for n, q in enumerate(quotes, 1)}
    _fill(connection, "quote_groups", ("id", *columns), [(ids[q[0]], *q) for q in quotes])
    rows = [(ids[key], *rest) for key, *rest in appearances]
    names = ("group_id", "statement_id", "position", "change", "similarity", "diff")
    _fill(connection, "quote_appearances", names, rows)


def _fill(
    connection: Connection,
    table: str,
    columns: tuple[str, ...],
    rows: Sequence[Any],
    *,
    or_skip: bool = False,
) -> None:
    if rows:
        connection.exec_driver_sql(insert_sql(connection, table, columns, or_skip=or_skip), list(rows))


def _change(
    connection: Connection, table: str, columns: Sequence[str], key: str, rows: Sequence[tuple[object, ...]]
) -> None:
    """Change columns of many rows; each of `rows` ends with the key."""
    if rows:
        mark = "%s" if connection.dialect.name == "postgresql" else "?"
        settings = ", ".join(f'"{c}" = {mark}' for c in columns)
        connection.exec_driver_sql(f"UPDATE {table} SET {settings} WHERE {key} = {mark}", list(rows))
