"""Conditions on questions: by outlet, by day, by who is meant; several are joined by AND."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, select, union

from isnad.errors import CorpusError
from isnad.store import tables as t
from isnad.store.rows import name_key

__all__ = ["Condition", "Who", "article_conditions", "entity_is", "is_day", "likeness", "takes_part"]

Condition = ColumnElement[bool]
Who = int | str
"""An actor: its id, its key, or any name that it has."""

_DAY = re.compile(r"[0-9]{4}(-[0-9]{2}){0,2}")


def article_conditions(
    *, outlet: str | Iterable[str] | None = None, since: str | None = None, until: str | None = None
) -> list[Condition]:
    """Conditions on the article: its outlets, and its day of publication (both ends included).

    `until` may be a month or a year (`2015-07`): to its end. Raises CorpusError on what is no ISO date.
    """
    a = t.articles.c
    found: list[Condition] = []
    if outlet is not None:
        found.append(a.outlet.in_([outlet] if isinstance(outlet, str) else list(outlet)))
    if since is not None:
        found.append(a.published >= _filled(since, "-01-01"))
    if until is not None:
        found.append(a.published <= _filled(until, "-12-31"))
    return found


def is_day(value: str) -> bool:
    """Whether a text is an ISO day, month or year of the calendar.

    >>> [is_day(v) for v in ("2015", "2015-07", "2015-02-30", "20150722")]
    [True, True, False, False]
    """
    if not _DAY.fullmatch(value):
        return False
    try:
        date.fromisoformat(value + "-01-01"[len(value) - 4 :])
    except ValueError:
        return False
    return True


def _filled(value: str, rest: str) -> str:
    """The whole ISO day of a day, month or year, filled up from `rest`; no month has a day after 31."""
    if not is_day(value):
        raise CorpusError(f"{value!r} is not a date such as 2015-07-22, 2015-07 or 2015")
    return value + rest[len(value) - 4 :]


def entity_is(column: ColumnElement[Any], who: Who) -> Condition:
    """Whether the entity whose id is in `column` is this actor.

    By id: the actor itself. By text: the actor of this key, any actor with this name; and entities of this
    name that are linked to no actor.
    """
    e = t.entities.c
    if isinstance(who, int):
        return column.in_(select(e.id).where(e.actor_id == who))
    name = name_key(who)
    k, n, x = t.actors.c, t.actor_names.c, t.entity_names.c
    actors = union(
        select(n.actor_id).where(n.folded_name == name),
        select(k.id).where(k.key == who),
    )
    # A union of look-ups, each by its index, where one condition joined by OR would walk through the table.
    meant = union(
        select(e.id).where(e.actor_id.in_(actors)),
        select(e.id).where(e.folded_name == name, e.actor_id.is_(None)),
        select(e.id)
        .join(t.entity_names, x.entity_id == e.id)
        .where(x.folded_name == name, e.actor_id.is_(None)),
    )
    return column.in_(meant)


def takes_part(who: Who, role: str | None = None) -> Condition:
    """Whether this actor takes part in the event, as `actor` or `recipient`; without a role, as either."""
    x = t.event_actors.c
    query = select(x.event_id).where(entity_is(x.entity_id, who))
    return t.events.c.id.in_(query if role is None else query.where(x.role == role))


def likeness(value: str) -> str:
    """A LIKE pattern that holds `value` anywhere in it; `\\` is the escape."""
    for mark in ("\\", "%", "_"):
        value = value.replace(mark, "\\" + mark)
    return f"%{value}%"
