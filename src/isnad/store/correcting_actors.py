"""Corrections of actors: two that are one or are not, a name that is not theirs, the name they go by. Linking
anew may change an actor's key; then its name, and the article in which it stood, tell who was meant.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, Row, func, select, update

from isnad.errors import CorpusError
from isnad.store import tables as t
from isnad.store.corrections import Correction
from isnad.store.rows import name_key

__all__ = [
    "actor_of_id",
    "apply_apart",
    "apply_merge",
    "apply_rename",
    "apply_split",
    "article_of",
    "entities_named",
]


def actor_of_id(c: Connection, id: int) -> Row[Any]:
    """The row of an actor. Raises CorpusError when there is none of this id."""
    found = c.execute(select(t.actors).where(t.actors.c.id == id)).first()
    if found is None:
        raise CorpusError(f"no actor {id} in this corpus")
    return found


def _actor_by(c: Connection, key: str, name: str) -> int | str:
    """The actor of a key; after linking has changed the keys, the only one of that name; else what is
    missing.
    """
    k, n = t.actors.c, t.actor_names.c
    found = c.scalar(select(k.id).where(k.key == key))
    if found is None:
        named = c.scalars(select(n.actor_id).where(n.folded_name == name_key(name)).distinct().limit(2)).all()
        if len(named) != 1:
            return (
                f"no actor is called {name} any more"
                if not named
                else f"several actors are called {name} now"
            )
        found = named[0]
    return int(found)


def apply_merge(c: Connection, correction: Correction) -> str | None:
    """Give one actor what is another's; what is missing in words, or None."""
    value = correction.value
    keep = _actor_by(c, value["keep"], value["keep_name"])
    other = _actor_by(c, value["other"], value["other_name"])
    for found in (keep, other):
        if isinstance(found, str):
            return found
    c.execute(update(t.entities).where(t.entities.c.actor_id == other).values(actor_id=keep))
    _lend_names(c, int(keep), int(other))
    return None


def article_of(c: Connection, actor: int) -> str | None:
    """The first article that names an actor, by its hash: it tells namesakes apart, whatever their keys."""
    e, a = t.entities.c, t.articles.c
    named = select(a.sha256).join(t.entities, e.article_id == a.id).where(e.linked_actor_id == actor)
    return c.scalar(named.order_by(a.id).limit(1))


def _actor_named_in(c: Connection, key: str, name: str, sha256: str | None) -> int | str:
    """The actor of a key; when linking has changed the keys, whoever the article means by the name."""
    e, a, k = t.entities.c, t.articles.c, t.actors.c
    if c.scalar(select(k.id).where(k.key == key)) is None and sha256 is not None:
        article = select(a.id).where(a.sha256 == sha256).scalar_subquery()
        called = (e.article_id == article, e.folded_name == name_key(name), e.actor_id.is_not(None))
        found = c.scalar(select(e.actor_id).where(*called).order_by(e.id).limit(1))
        if found is not None:
            return int(found)
    return _actor_by(c, key, name)


def apply_apart(c: Connection, correction: Correction) -> str | None:
    """Part two that a merge joined, and propose them no more; what is missing in words, or None."""
    value = correction.value
    one = _actor_named_in(c, value["actor"], value["actor_name"], value["actor_article"])
    two = _actor_named_in(c, value["other"], value["other_name"], value["other_article"])
    for found in (one, two):
        if isinstance(found, str):
            return found
    if one == two:
        return f"{value['actor_name']} and {value['other_name']} are linked as one now"
    _part(c, int(one), int(two))
    _part(c, int(two), int(one))
    g, k = t.actor_merges.c, t.actors.c
    keys = list(c.scalars(select(k.key).where(k.id.in_((one, two)))))
    proposed = (g.judgement == "unsure", g.left_key.in_(keys), g.right_key.in_(keys))
    c.execute(update(t.actor_merges).where(*proposed).values(undone_at=correction.made_at))
    return None


def _part(c: Connection, keep: int, other: int) -> None:
    """Take back that an actor was merged into another: its bearers, and the names that it lent."""
    e, n = t.entities.c, t.actor_names.c
    lent = (e.linked_actor_id == other, e.actor_id == keep)
    if c.execute(update(t.entities).where(*lent).values(actor_id=other)).rowcount:
        own = list(c.scalars(select(n.name).where(n.actor_id == other)))
        c.execute(t.actor_names.delete().where(n.actor_id == keep, n.origin == "merge", n.name.in_(own)))


def _lend_names(c: Connection, keep: int, other: int) -> None:
    """Let the one actor be found by the names of the other too, as long as the merge stands."""
    n = t.actor_names.c
    has = set(c.scalars(select(n.name).where(n.actor_id == keep)))
    for row in c.execute(select(t.actor_names).where(n.actor_id == other)).all():
        if row.name not in has:
            c.execute(
                t.actor_names.insert().values(**(dict(row._mapping) | {"actor_id": keep, "origin": "merge"}))
            )


def apply_split(c: Connection, correction: Correction) -> str | None:
    """Make an actor of its own of a name; what is missing in words, or None."""
    value = correction.value
    actor = _actor_by(c, value["actor"], value["actor_name"])
    if isinstance(actor, str):
        return actor
    found = entities_named(c, actor, value["name"], correction.article_sha256)
    if not found:
        return f"{value['actor_name']} is nowhere called {value['name']} any more"
    key = f"split-{correction.id}"
    k = t.actors.c
    own = c.scalar(select(k.id).where(k.key == key))
    if own is None:
        type = c.scalar(select(k.type).where(k.id == actor))
        row = {
            "key": key,
            "type": type,
            "name": value["name"],
            "linked_name": value["name"],
            "origin": "person",
        }
        own = int(c.scalar(select(func.max(k.id))) or 0) + 1
        c.execute(t.actors.insert().values(id=own, **row))
        name = {"actor_id": own, "name": value["name"], "folded_name": name_key(value["name"])}
        c.execute(t.actor_names.insert().values(**name, origin="person", uses=len(found)))
    c.execute(update(t.entities).where(t.entities.c.id.in_(found)).values(actor_id=own))
    return None


def entities_named(c: Connection, actor: int, name: str, sha256: str | None) -> list[int]:
    """The entities linked to an actor whose fullest name is this one, everywhere or in one article."""
    e, a = t.entities.c, t.articles.c
    query = select(e.id).where(e.actor_id == actor, e.folded_name == name_key(name))
    if sha256 is not None:
        query = query.where(e.article_id.in_(select(a.id).where(a.sha256 == sha256)))
    return list(c.scalars(query.order_by(e.id)))


def apply_rename(c: Connection, correction: Correction) -> str | None:
    """Set the name of an actor; what is missing in words, or None."""
    value = correction.value
    actor = _actor_by(c, value["actor"], value["old_name"])
    if isinstance(actor, str):
        return actor
    c.execute(update(t.actors).where(t.actors.c.id == actor).values(name=value["name"]))
    return None
