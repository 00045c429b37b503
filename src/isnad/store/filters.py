"""Conditions on questions: by outlet, by day, by who is meant, by what a record says; several are joined
by AND.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Table, or_, select, union

from isnad.errors import CorpusError
from isnad.store import tables as t
from isnad.store.rows import name_key

__all__ = [
    "Condition",
    "Who",
    "article_conditions",
    "entity_is",
    "event_conditions",
    "is_day",
    "likeness",
    "record_conditions",
    "stance_conditions",
    "statement_conditions",
    "takes_part",
]

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


def record_conditions(table: Table, article: int | None, rejected: bool, unjudged: bool) -> list[Condition]:
    """Conditions on statements, events or stances alike: their article, and what a person says of them."""
    found: list[Condition] = [] if article is None else [table.c.article_id == article]
    verdict = table.c.verdict
    if unjudged:
        return [*found, verdict.is_(None)]
    return found if rejected else [*found, or_(verdict.is_(None), verdict != "rejected")]


def statement_conditions(
    *, speaker: Who | None, about: Who | None, words: str | None, type: str | None, cue: str | None
) -> list[Condition]:
    """Conditions on statements: who speaks, whom the content mentions and its words, how it is reported."""
    s, m = t.statements.c, t.mentions.c
    found: list[Condition] = []
    if speaker is not None:
        found.append(entity_is(s.speaker_id, speaker))
    if about is not None:
        found.append(s.id.in_(select(m.inside_id).where(entity_is(m.entity_id, about))))
    if words is not None:
        found.append(s.content.like(likeness(words), escape="\\"))
    return found + _equal((s.type, type), (s.cue_lemma, cue))


def event_conditions(
    *,
    actor: Who | None,
    recipient: Who | None,
    between: tuple[Who, Who] | None,
    type: str | None,
    status: str | None,
) -> list[Condition]:
    """Conditions on events: who acts, to whom, `between` two either way, of which type, told as what."""
    v = t.events.c
    found = _equal((v.type, type), (v.status, status))
    if actor is not None:
        found.append(takes_part(actor, "actor"))
    if recipient is not None:
        found.append(takes_part(recipient, "recipient"))
    return found + [takes_part(who) for who in between or ()]


def stance_conditions(
    *, holder: Who | None, toward: Who | None, sign: str | None, told_by: Who | None
) -> list[Condition]:
    """Conditions on stances: who stands so, toward whom, with or against, by whose account."""
    s = t.stances.c
    found = _equal((s.sign, sign))
    if holder is not None:
        found.append(entity_is(s.from_id, holder))
    if toward is not None:
        found.append(entity_is(s.to_id, toward))
    if told_by is not None:
        spoken = select(t.statements.c.id).where(entity_is(t.statements.c.speaker_id, told_by))
        found.append(s.inside_id.in_(spoken))
    return found


def _equal(*pairs: tuple[ColumnElement[Any], str | None]) -> list[Condition]:
    return [column == value for column, value in pairs if value is not None]
