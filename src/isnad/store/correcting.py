"""What people correct: rows of their own, keyed to the article's hash and the words, applied again after
every build.

A correction names its record by words that cannot move: the SHA-256 of the article, and the places of the
record's words in it. When a later reading no longer finds such a record, the correction is kept and reported
as lost.

Corrections are applied in the order in which they were made: where two speak of the same record, the later
one holds. What was read stays beside what was corrected (`read_speaker_id`, `linked_actor_id`), so
everything can be undone.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import msgspec
from sqlalchemy import Connection, RowMapping, select, update

from isnad.errors import CorpusError
from isnad.store import tables as t
from isnad.store.correcting_actors import (
    actor_of_id,
    apply_apart,
    apply_merge,
    apply_rename,
    apply_split,
    article_of,
    entities_named,
)
from isnad.store.correcting_records import RECORDS, apply_speaker, apply_verdict, known_by
from isnad.store.corrections import Applied, Correction, Kind, Target
from isnad.store.tables import ADDED_FROM, ID_STEP
from isnad.store.writing import now

__all__ = [
    "Applied",
    "Correction",
    "Kind",
    "Target",
    "accept",
    "apply_corrections",
    "keep_apart",
    "list_corrections",
    "merge_actors",
    "reject",
    "rename_actor",
    "set_speaker",
    "split_actor",
    "undo",
]


# Making corrections. Each is stored and applied in the caller's transaction. With `after` (the id of the last
# correction that its maker has seen) it is refused, with CorpusError, where somebody else was quicker.


def accept(
    c: Connection, target: Target, id: int, by: str, reason: str | None = None, after: int | None = None
) -> Correction:
    """Say that a statement, event or stance was read rightly. Raises CorpusError when there is none of this
    id.
    """
    return _judge(c, "accept", target, id, by, reason, after)


def reject(
    c: Connection, target: Target, id: int, by: str, reason: str | None = None, after: int | None = None
) -> Correction:
    """Say that a statement, event or stance was read wrongly. Raises CorpusError when there is none of this
    id.
    """
    return _judge(c, "reject", target, id, by, reason, after)


def set_speaker(
    c: Connection, statement_id: int, name: str, by: str, reason: str | None = None, after: int | None = None
) -> Correction:
    """Say who speaks in a statement, by a name of the article or any other; empty: nobody that is known.

    Raises CorpusError when there is no such statement.
    """
    sha, words = known_by(c, "statement", statement_id)
    said = _Said("set-speaker", "statement", {"speaker": " ".join(name.split())}, sha, words)
    return _make(c, said, by, reason, after)


def merge_actors(
    c: Connection, keep: int, other: int, by: str, reason: str | None = None, after: int | None = None
) -> Correction:
    """Say that two actors are one; it goes by the first one's name. Raises CorpusError when one is
    missing.
    """
    if keep == other:
        raise CorpusError("an actor cannot be merged with itself")
    kept, gone = actor_of_id(c, keep), actor_of_id(c, other)
    value = {"keep": kept.key, "keep_name": kept.name, "other": gone.key, "other_name": gone.name}
    return _make(c, _Said("merge", "actor", value), by, reason, after)


def keep_apart(
    c: Connection, actor: int, other: int, by: str, reason: str | None = None, after: int | None = None
) -> Correction:
    """Say that two actors are not one: linking neither joins nor proposes them any more, and an earlier merge
    of them is void. Raises CorpusError when one is missing.
    """
    if actor == other:
        raise CorpusError("an actor cannot be kept apart from itself")
    one, two = actor_of_id(c, actor), actor_of_id(c, other)
    value = {"actor": one.key, "actor_name": one.name, "other": two.key, "other_name": two.name}
    value |= {"actor_article": article_of(c, one.id), "other_article": article_of(c, two.id)}
    return _make(c, _Said("apart", "actor", value), by, reason, after)


def split_actor(
    c: Connection,
    actor: int,
    name: str,
    by: str,
    reason: str | None = None,
    after: int | None = None,
    *,
    sha256: str | None = None,
) -> Correction:
    """Say that a name is not this actor's: everywhere, or in the article with this hash. It becomes its own
    actor.

    Raises CorpusError when there is no such actor, or nobody by that name is this actor.
    """
    found = actor_of_id(c, actor)
    if not entities_named(c, found.id, name, sha256):
        raise CorpusError(f"{found.name} is nowhere called {name!r}" + (" in that article" if sha256 else ""))
    value = {"actor": found.key, "actor_name": found.name, "name": name}
    return _make(c, _Said("split", "actor", value, sha256), by, reason, after)


def rename_actor(
    c: Connection, actor: int, name: str, by: str, reason: str | None = None, after: int | None = None
) -> Correction:
    """Say by which name an actor goes. Raises CorpusError when there is no such actor, or the name is
    empty.
    """
    found = actor_of_id(c, actor)
    if not name.strip():
        raise CorpusError("a name cannot be empty")
    value = {"actor": found.key, "old_name": found.name, "name": " ".join(name.split())}
    return _make(c, _Said("rename", "actor", value), by, reason, after)


def undo(c: Connection, correction_id: int, by: str) -> Correction:
    """Take a correction back; those that stand are applied anew. Raises CorpusError when it is gone
    already.
    """
    found = _correction(c, correction_id)
    if found.undone_at is not None:
        raise CorpusError(f"correction {correction_id} was undone on {found.undone_at} by {found.undone_by}")
    change = update(t.corrections).where(t.corrections.c.id == correction_id)
    c.execute(change.values(state="undone", undone_by=by, undone_at=now()))
    apply_corrections(c)
    return _correction(c, correction_id)


def list_corrections(c: Connection) -> tuple[Correction, ...]:
    """All corrections, in the order in which they were made, undone ones too."""
    rows = c.execute(select(t.corrections).order_by(t.corrections.c.id)).mappings()
    return tuple(map(_read_correction, rows))


def _correction(c: Connection, id: int) -> Correction:
    row = c.execute(select(t.corrections).where(t.corrections.c.id == id)).mappings().one_or_none()
    if row is None:
        raise CorpusError(f"no correction {id} in this corpus")
    return _read_correction(row)


def _read_correction(row: RowMapping) -> Correction:
    return Correction(**{**row, "words": json.loads(row["words"]), "value": json.loads(row["value"])})


def apply_corrections(c: Connection) -> Applied:
    """Set everything back to what was read and linked, then apply every correction that stands, in order."""
    _set_back(c)
    applied, lost = 0, []
    for correction in list_corrections(c):
        if correction.undone_at is not None:
            continue
        detail = _APPLY[correction.kind](c, correction)
        _note(c, correction.id, detail)
        if detail is None:
            applied += 1
        else:
            lost.append(f"correction {correction.id} ({correction.kind} by {correction.made_by}): {detail}")
    _drop_empty_splits(c)
    return Applied(applied, tuple(lost))


def _drop_empty_splits(c: Connection) -> None:
    """Actors made by splits that were taken back; the others keep their ids."""
    k, e = t.actors.c, t.entities.c
    used = select(e.id).where(e.actor_id == k.id).exists()
    c.execute(t.actors.delete().where(k.origin == "person", k.key.like("split-%"), ~used))


def _judge(
    c: Connection, kind: Kind, target: Target, id: int, by: str, reason: str | None, after: int | None
) -> Correction:
    sha, words = known_by(c, target, id)
    return _make(c, _Said(kind, target, {}, sha, words), by, reason, after)


class _Said(msgspec.Struct, frozen=True):
    """What a correction says, and of what: the record of an article by its words, or actors by `value`."""

    kind: Kind
    target: Target
    value: dict[str, Any]
    sha256: str | None = None
    words: dict[str, Any] = {}


def _make(c: Connection, said: _Said, by: str, reason: str | None, after: int | None) -> Correction:
    if after is not None:
        _refuse_unseen(c, said, after)
    row = {
        "kind": said.kind,
        "target": said.target,
        "article_sha256": said.sha256,
        "words": json.dumps(said.words, ensure_ascii=False),
        "value": json.dumps(said.value, ensure_ascii=False),
        "made_by": by,
        "made_at": now(),
        "reason": reason,
        "state": "applied",
    }
    id = c.execute(t.corrections.insert().values(**row).returning(t.corrections.c.id)).scalar_one()
    correction = _correction(c, id)
    detail = _APPLY[said.kind](c, correction)
    if detail is not None:
        raise CorpusError(detail)
    return correction


def _refuse_unseen(c: Connection, said: _Said, after: int) -> None:
    """Refuse to overwrite what somebody else has corrected since the correction `after`."""
    for other in list_corrections(c):
        if other.id <= after or other.undone_at is not None or other.target != said.target:
            continue
        same_record = said.sha256 is not None and other.article_sha256 == said.sha256
        same_record = same_record and other.words == said.words
        keys = {"keep", "other", "actor"}
        same_actor = {v for k, v in said.value.items() if k in keys} & {
            v for k, v in other.value.items() if k in keys
        }
        if same_record if said.target != "actor" else same_actor:
            raise CorpusError(
                f"{other.made_by} has corrected this meanwhile ({other.kind}, {other.made_at}): look again"
            )


def _note(c: Connection, id: int, detail: str | None) -> None:
    change = update(t.corrections).where(t.corrections.c.id == id)
    c.execute(change.values(state="applied" if detail is None else "lost", detail=detail))


_APPLY: dict[str, Callable[[Connection, Correction], str | None]] = {
    "accept": apply_verdict,
    "reject": apply_verdict,
    "set-speaker": apply_speaker,
    "merge": apply_merge,
    "apart": apply_apart,
    "split": apply_split,
    "rename": apply_rename,
}


def _set_back(c: Connection) -> None:
    """Everything as it was read and linked: no verdicts, set speakers, merges, pairs apart, splits, names."""
    for table in RECORDS.values():
        c.execute(update(table).where(table.c.verdict.is_not(None)).values(verdict=None))
    s, e, k = t.statements.c, t.entities.c, t.actors.c
    changed = s.speaker_id.is_distinct_from(s.read_speaker_id)
    c.execute(update(t.statements).where(changed).values(speaker_id=s.read_speaker_id))
    added = e.id % ID_STEP >= ADDED_FROM
    c.execute(t.entities.delete().where(added))
    moved = e.actor_id.is_distinct_from(e.linked_actor_id)
    c.execute(update(t.entities).where(moved).values(actor_id=e.linked_actor_id))
    c.execute(update(t.actors).where(k.name != k.linked_name).values(name=k.linked_name))
    c.execute(t.actor_names.delete().where(t.actor_names.c.origin == "merge"))
    g = t.actor_merges.c
    c.execute(update(t.actor_merges).where(g.undone_at.is_not(None)).values(undone_at=None))
