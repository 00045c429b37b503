"""A reader's decision → a correction of the corpus; never over somebody else's that was not seen.

A form carries what its page showed: the id of the last correction then (`after`), and a digest of the record
(`seen`). Both are compared inside the transaction that writes, so of two people who decide at once the second
one is told, and nothing of the first is lost.
"""

from __future__ import annotations

from collections.abc import Mapping
from hashlib import sha256
from typing import Literal

import msgspec
from sqlalchemy import Connection, func, select

from isnad.errors import CorpusError
from isnad.faces.web.room import Room
from isnad.store import correcting
from isnad.store import tables as t
from isnad.store.answers import EventAnswer, ReadAnswer, StatementAnswer
from isnad.store.correcting import Correction
from isnad.store.pages.people import actor_head
from isnad.store.questions import find_events, find_stances, find_statements

__all__ = ["Decision", "decide", "last_correction", "read_decision", "seen", "take_back"]


class Decision(msgspec.Struct, frozen=True):
    """What a form of the room asks to change."""

    kind: Literal["accept", "reject", "set-speaker", "merge", "apart", "split", "rename"]
    target: Literal["statement", "event", "stance", "actor"]
    id: int
    key: str
    name: str
    other: str
    seen: str
    after: int
    reason: str | None


def read_decision(form: Mapping[str, str]) -> Decision:
    """The decision of a form. Raises CorpusError on a form that no page of the room makes."""
    try:
        return msgspec.convert(
            {
                "kind": form.get("kind", ""),
                "target": form.get("target", ""),
                "id": int(form.get("id") or 0),
                "key": form.get("key", "")[:300],
                "name": form.get("name", "")[:200].replace("\0", ""),
                "other": form.get("other", "")[:300].replace("\0", ""),
                "seen": form.get("seen", "")[:64],
                "after": int(form.get("after") or 0),
                "reason": form.get("reason", "").replace("\0", "").strip()[:500] or None,
            },
            Decision,
        )
    except (ValueError, msgspec.ValidationError):
        raise CorpusError("this form asks for nothing that can be done here") from None


def last_correction(connection: Connection) -> int:
    """The id of the newest correction; 0 when there is none."""
    return int(connection.scalar(select(func.max(t.corrections.c.id))) or 0)


def seen(record: ReadAnswer) -> str:
    """A digest of a record as a page shows it: its words, who it is about, and what people decided."""
    parts: list[object] = [record.article.sha256, record.verdict]
    if isinstance(record, StatementAnswer):
        speaker = record.speaker.name if record.speaker else None
        parts += [speaker, record.cue and (record.cue.span.start, record.cue.span.end)]
        parts += [(p.span.start, p.span.end) for p in record.content]
    elif isinstance(record, EventAnswer):
        parts += [record.type, record.status, record.trigger.span.start]
        parts += [a.name for a in (*record.actors, *record.recipients)]
    else:
        parts += [record.holder.name, record.toward.name, record.sign, record.evidence.span.start]
    return sha256(repr(parts).encode("utf-8", "surrogatepass")).hexdigest()[:24]


def decide(room: Room, decision: Decision, by: str) -> Correction:
    """Make the correction. Raises CorpusError when the record is another than the reader saw, or is gone."""
    with room.corpus.database.writing() as c:
        _one_at_a_time(c)
        if decision.target == "actor":
            return _about_actor(c, decision, by)
        record = _record(c, decision)
        if seen(record) != decision.seen:
            raise CorpusError("this has changed since the page was loaded: look again")
        after = decision.after
        if decision.kind == "accept":
            return correcting.accept(c, decision.target, decision.id, by, decision.reason, after)
        if decision.kind == "reject":
            return correcting.reject(c, decision.target, decision.id, by, decision.reason, after)
        if decision.kind == "set-speaker" and decision.target == "statement":
            return correcting.set_speaker(c, decision.id, decision.name, by, decision.reason, after)
    raise CorpusError("this form asks for nothing that can be done here")


def take_back(room: Room, correction_id: int, by: str) -> Correction:
    """Undo a correction. Raises CorpusError when there is none, or it is undone already."""
    with room.corpus.database.writing() as c:
        return correcting.undo(c, correction_id, by)


def _one_at_a_time(c: Connection) -> None:
    """Wait for other writers before looking; SQLite has done so when the transaction began."""
    if c.dialect.name == "postgresql":
        c.exec_driver_sql("LOCK TABLE corrections IN SHARE ROW EXCLUSIVE MODE")


def _about_actor(c: Connection, decision: Decision, by: str) -> Correction:
    actor = actor_head(c, decision.key)
    if decision.kind == "merge":
        other = actor_head(c, decision.other)
        return correcting.merge_actors(c, actor.id, other.id, by, decision.reason, decision.after)
    if decision.kind == "apart":
        other = actor_head(c, decision.other)
        return correcting.keep_apart(c, actor.id, other.id, by, decision.reason, decision.after)
    if decision.kind == "split":
        return correcting.split_actor(c, actor.id, decision.name, by, decision.reason, decision.after)
    if decision.kind == "rename":
        return correcting.rename_actor(c, actor.id, decision.name, by, decision.reason, decision.after)
    raise CorpusError("this form asks for nothing that can be done here")


def _record(c: Connection, decision: Decision) -> ReadAnswer:
    found: tuple[ReadAnswer, ...] = ()
    if decision.target == "statement":
        found = find_statements(c, [t.statements.c.id == decision.id], "stored", 1, 0)
    elif decision.target == "event":
        found = find_events(c, [t.events.c.id == decision.id], "stored", 1, 0)
    elif decision.target == "stance":
        found = find_stances(c, [t.stances.c.id == decision.id], "stored", 1, 0)
    if not found:
        raise CorpusError("this has changed since the page was loaded: look again")
    return found[0]
