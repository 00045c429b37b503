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
from collections.abc import Callable, Mapping
from typing import Any, Literal

import msgspec
from sqlalchemy import ColumnElement, Connection, Row, RowMapping, Table, func, or_, select, update

from isnad.errors import CorpusError
from isnad.store import tables as t
from isnad.store.rows import name_key
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

Kind = Literal["accept", "reject", "set-speaker", "merge", "apart", "split", "rename"]
Target = Literal["statement", "event", "stance", "actor"]

_TABLES: dict[str, Table] = {"statement": t.statements, "event": t.events, "stance": t.stances}
# The words by which a record is known again, as columns: where they stand, and what they say.
_PLACES: dict[str, tuple[str, ...]] = {
    "statement": ("cue_start", "cue_end", "cue", "content"),
    "event": ("trigger_start", "trigger_end", "trigger", "type"),
    "stance": ("evidence_start", "evidence_end", "evidence", "sign"),
}


class Correction(msgspec.Struct, frozen=True):
    """One correction: who made it, when, why, what it says and of what.

    `words` are the record's words; `value` is what they are set to. `state` is `applied`, `lost` (its words
    are gone: `detail` says what was looked for) or `undone`.
    """

    id: int
    kind: str
    target: str
    article_sha256: str | None
    words: dict[str, Any]
    value: dict[str, Any]
    made_by: str
    made_at: str
    reason: str | None
    state: str
    detail: str | None
    undone_by: str | None
    undone_at: str | None


class Applied(msgspec.Struct, frozen=True):
    """How many corrections stand, and for each that is lost a line that says which and why."""

    applied: int
    lost: tuple[str, ...]


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
    sha, words = _known_by(c, "statement", statement_id)
    return _make(
        c, "set-speaker", "statement", sha, words, {"speaker": " ".join(name.split())}, by, reason, after
    )


def merge_actors(
    c: Connection, keep: int, other: int, by: str, reason: str | None = None, after: int | None = None
) -> Correction:
    """Say that two actors are one; it goes by the first one's name. Raises CorpusError when one is
    missing.
    """
    if keep == other:
        raise CorpusError("an actor cannot be merged with itself")
    kept, gone = _actor(c, keep), _actor(c, other)
    value = {"keep": kept.key, "keep_name": kept.name, "other": gone.key, "other_name": gone.name}
    return _make(c, "merge", "actor", None, {}, value, by, reason, after)


def keep_apart(
    c: Connection, actor: int, other: int, by: str, reason: str | None = None, after: int | None = None
) -> Correction:
    """Say that two actors are not one: linking neither joins nor proposes them any more, and an earlier merge
    of them is void. Raises CorpusError when one is missing.
    """
    if actor == other:
        raise CorpusError("an actor cannot be kept apart from itself")
    one, two = _actor(c, actor), _actor(c, other)
    value = {"actor": one.key, "actor_name": one.name, "other": two.key, "other_name": two.name}
    value |= {"actor_article": _article_of(c, one.id), "other_article": _article_of(c, two.id)}
    return _make(c, "apart", "actor", None, {}, value, by, reason, after)


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
    found = _actor(c, actor)
    if not _named_entities(c, found.id, name, sha256):
        raise CorpusError(f"{found.name} is nowhere called {name!r}" + (" in that article" if sha256 else ""))
    value = {"actor": found.key, "actor_name": found.name, "name": name}
    return _make(c, "split", "actor", sha256, {}, value, by, reason, after)


def rename_actor(
    c: Connection, actor: int, name: str, by: str, reason: str | None = None, after: int | None = None
) -> Correction:
    """Say by which name an actor goes. Raises CorpusError when there is no such actor, or the name is
    empty.
    """
    found = _actor(c, actor)
    if not name.strip():
        raise CorpusError("a name cannot be empty")
    value = {"actor": found.key, "old_name": found.name, "name": " ".join(name.split())}
    return _make(c, "rename", "actor", None, {}, value, by, reason, after)


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
    sha, words = _known_by(c, target, id)
    return _make(c, kind, target, sha, words, {}, by, reason, after)


def _make(
    c: Connection,
    kind: Kind,
    target: Target,
    sha: str | None,
    words: Mapping[str, Any],
    value: Mapping[str, Any],
    by: str,
    reason: str | None,
    after: int | None = None,
) -> Correction:
    if after is not None:
        _refuse_unseen(c, kind, target, sha, words, value, after)
    row = {
        "kind": kind,
        "target": target,
        "article_sha256": sha,
        "words": json.dumps(words, ensure_ascii=False),
        "value": json.dumps(value, ensure_ascii=False),
        "made_by": by,
        "made_at": now(),
        "reason": reason,
        "state": "applied",
    }
    id = c.execute(t.corrections.insert().values(**row).returning(t.corrections.c.id)).scalar_one()
    correction = _correction(c, id)
    detail = _APPLY[kind](c, correction)
    if detail is not None:
        raise CorpusError(detail)
    return correction


def _refuse_unseen(
    c: Connection,
    kind: str,
    target: str,
    sha: str | None,
    words: Mapping[str, Any],
    value: Mapping[str, Any],
    after: int,
) -> None:
    """Refuse to overwrite what somebody else has corrected since the correction `after`."""
    for other in list_corrections(c):
        if other.id <= after or other.undone_at is not None or other.target != target:
            continue
        same_record = sha is not None and other.article_sha256 == sha and other.words == dict(words)
        keys = {"keep", "other", "actor"}
        same_actor = {v for k, v in value.items() if k in keys} & {
            v for k, v in other.value.items() if k in keys
        }
        if same_record if target != "actor" else same_actor:
            raise CorpusError(
                f"{other.made_by} has corrected this meanwhile ({other.kind}, {other.made_at}): look again"
            )


def _note(c: Connection, id: int, detail: str | None) -> None:
    change = update(t.corrections).where(t.corrections.c.id == id)
    c.execute(change.values(state="applied" if detail is None else "lost", detail=detail))


# Records of articles


def _known_by(c: Connection, target: str, id: int) -> tuple[str, dict[str, Any]]:
    """The hash of the record's article and the words by which it is known again."""
    table = _TABLES.get(target)
    if table is None:
        raise CorpusError(f"a {target} cannot be judged: only {', '.join(_TABLES)}")
    query = select(table, t.articles.c.sha256).join(t.articles, t.articles.c.id == table.c.article_id)
    row = c.execute(query.where(table.c.id == id)).mappings().first()
    if row is None:
        raise CorpusError(f"no {target} {id} in this corpus")
    words = {name: row[name] for name in _PLACES[target]}
    if target == "statement":
        p = t.statement_pieces.c
        first = c.execute(select(p.start_offset).where(p.statement_id == id).order_by(p.position)).first()
        words["content_start"] = first.start_offset if first else None
    if target == "stance":
        words |= {"from": _entity_name(c, row["from_id"]), "to": _entity_name(c, row["to_id"])}
    return str(row["sha256"]), words


def _entity_name(c: Connection, id: int) -> str:
    return str(c.scalar(select(t.entities.c.folded_name).where(t.entities.c.id == id)))


def _find(c: Connection, correction: Correction) -> int | str:
    """The id of the record that a correction speaks of, or what is missing, in words."""
    a = t.articles.c
    article = c.scalar(select(a.id).where(a.sha256 == correction.article_sha256))
    if article is None:
        return f"its article ({(correction.article_sha256 or '')[:12]}) is not in this corpus"
    found = _FINDERS[correction.target](c, article, correction.words)
    if found is None:
        words = next(
            (str(correction.words[k]) for k in ("cue", "trigger", "evidence") if correction.words.get(k)), ""
        )
        words = words or str(correction.words.get("content"))[:60]
        return f"no {correction.target} is found any more at «{words}» in article {article}"
    return found


def _find_statement(c: Connection, article: int, words: Mapping[str, Any]) -> int | None:
    """By the place of the cue; without a cue, by the place of the content. Of several, the one with that
    content.
    """
    s, p = t.statements.c, t.statement_pieces.c
    starts = select(p.statement_id).where(p.start_offset == words["content_start"], p.position == 1)
    if words["cue_start"] is None:
        same = [s.cue_start.is_(None), s.id.in_(starts)]
    else:
        same = [s.cue_start == words["cue_start"], s.cue_end == words["cue_end"]]
    order: list[ColumnElement[Any]] = [(s.content == words["content"]).desc(), s.id.in_(starts).desc(), s.id]
    return c.scalar(select(s.id).where(s.article_id == article, *same).order_by(*order))


def _find_event(c: Connection, article: int, words: Mapping[str, Any]) -> int | None:
    v = t.events.c
    same = (v.trigger_start == words["trigger_start"], v.trigger_end == words["trigger_end"])
    order = ((v.type == words["type"]).desc(), v.id)
    return c.scalar(select(v.id).where(v.article_id == article, *same).order_by(*order))


def _find_stance(c: Connection, article: int, words: Mapping[str, Any]) -> int | None:
    s = t.stances.c
    holder, target = t.entities.alias("holder"), t.entities.alias("target")
    query = select(s.id).join(holder, holder.c.id == s.from_id).join(target, target.c.id == s.to_id)
    same = (s.evidence_start == words["evidence_start"], s.evidence_end == words["evidence_end"])
    ends = (
        holder.c.folded_name == words["from"],
        target.c.folded_name == words["to"],
        s.sign == words["sign"],
    )
    return c.scalar(query.where(s.article_id == article, *same, *ends).order_by(s.id))


_FINDERS: dict[str, Callable[[Connection, int, Mapping[str, Any]], int | None]] = {
    "statement": _find_statement,
    "event": _find_event,
    "stance": _find_stance,
}


def _apply_verdict(c: Connection, correction: Correction) -> str | None:
    found = _find(c, correction)
    if isinstance(found, str):
        return found
    table = _TABLES[correction.target]
    verdict = "accepted" if correction.kind == "accept" else "rejected"
    c.execute(update(table).where(table.c.id == found).values(verdict=verdict))
    return None


def _apply_speaker(c: Connection, correction: Correction) -> str | None:
    found = _find(c, correction)
    if isinstance(found, str):
        return found
    name = correction.value["speaker"]
    speaker = _entity_called(c, found // ID_STEP, name) if name else None
    # Who sets a speaker has looked at the statement and keeps it.
    values = {"speaker_id": speaker, "verdict": "accepted"}
    c.execute(update(t.statements).where(t.statements.c.id == found).values(values))
    return None


def _entity_called(c: Connection, article: int, name: str) -> int:
    """The entity of an article that has this name; one more, added by hand, when there is none."""
    e, x = t.entities.c, t.entity_names.c
    key = name_key(name)
    aliased = select(x.entity_id).where(x.folded_name == key)
    query = select(e.id).where(e.article_id == article, or_(e.folded_name == key, e.id.in_(aliased)))
    found = c.scalar(query.order_by((e.folded_name == key).desc(), e.id))
    if found is not None:
        return int(found)
    first = article * ID_STEP + ADDED_FROM
    last = c.scalar(select(func.max(e.id)).where(e.id.between(first, first + ID_STEP - ADDED_FROM - 1)))
    id = first if last is None else last + 1
    actor, type = _only_actor(c, key)
    row = {"id": id, "article_id": article, "number": f"c{id - first + 1}", "type": type, "name": name}
    c.execute(t.entities.insert().values(**row, folded_name=key, actor_id=actor, linked_actor_id=actor))
    return id


def _only_actor(c: Connection, key: str) -> tuple[int | None, str]:
    """The one actor of the corpus that has this name, and its type; none when several have it."""
    n, k = t.actor_names.c, t.actors.c
    query = select(k.id, k.type).where(k.id.in_(select(n.actor_id).where(n.folded_name == key))).limit(2)
    found = c.execute(query).all()
    return (found[0].id, found[0].type) if len(found) == 1 else (None, "person")


# Actors


def _actor(c: Connection, id: int) -> Row[Any]:
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


def _apply_merge(c: Connection, correction: Correction) -> str | None:
    value = correction.value
    keep = _actor_by(c, value["keep"], value["keep_name"])
    other = _actor_by(c, value["other"], value["other_name"])
    for found in (keep, other):
        if isinstance(found, str):
            return found
    c.execute(update(t.entities).where(t.entities.c.actor_id == other).values(actor_id=keep))
    _lend_names(c, int(keep), int(other))
    return None


def _article_of(c: Connection, actor: int) -> str | None:
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


def _apply_apart(c: Connection, correction: Correction) -> str | None:
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


def _apply_split(c: Connection, correction: Correction) -> str | None:
    value = correction.value
    actor = _actor_by(c, value["actor"], value["actor_name"])
    if isinstance(actor, str):
        return actor
    found = _named_entities(c, actor, value["name"], correction.article_sha256)
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


def _named_entities(c: Connection, actor: int, name: str, sha256: str | None) -> list[int]:
    """The entities linked to an actor whose fullest name is this one, everywhere or in one article."""
    e, a = t.entities.c, t.articles.c
    query = select(e.id).where(e.actor_id == actor, e.folded_name == name_key(name))
    if sha256 is not None:
        query = query.where(e.article_id.in_(select(a.id).where(a.sha256 == sha256)))
    return list(c.scalars(query.order_by(e.id)))


def _apply_rename(c: Connection, correction: Correction) -> str | None:
    value = correction.value
    actor = _actor_by(c, value["actor"], value["old_name"])
    if isinstance(actor, str):
        return actor
    c.execute(update(t.actors).where(t.actors.c.id == actor).values(name=value["name"]))
    return None


_APPLY: dict[str, Callable[[Connection, Correction], str | None]] = {
    "accept": _apply_verdict,
    "reject": _apply_verdict,
    "set-speaker": _apply_speaker,
    "merge": _apply_merge,
    "apart": _apply_apart,
    "split": _apply_split,
    "rename": _apply_rename,
}


def _set_back(c: Connection) -> None:
    """Everything as it was read and linked: no verdicts, set speakers, merges, pairs apart, splits, names."""
    for table in _TABLES.values():
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
