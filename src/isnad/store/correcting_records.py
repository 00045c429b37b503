"""Corrections of an article's records: how a statement, event or stance is known again by its words when the
article has been read anew, and what a correction changes in it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from sqlalchemy import ColumnElement, Connection, Table, func, or_, select, update

from isnad.errors import CorpusError
from isnad.store import tables as t
from isnad.store.corrections import Correction
from isnad.store.rows import name_key
from isnad.store.tables import ADDED_FROM, ID_STEP

__all__ = ["RECORDS", "apply_speaker", "apply_verdict", "known_by"]

RECORDS: dict[str, Table] = {"statement": t.statements, "event": t.events, "stance": t.stances}
# The words by which a record is known again, as columns: where they stand, and what they say.
_PLACES: dict[str, tuple[str, ...]] = {
    "statement": ("cue_start", "cue_end", "cue", "content"),
    "event": ("trigger_start", "trigger_end", "trigger", "type"),
    "stance": ("evidence_start", "evidence_end", "evidence", "sign"),
}


def known_by(c: Connection, target: str, id: int) -> tuple[str, dict[str, Any]]:
    """The hash of the record's article and the words by which it is known again."""
    table = RECORDS.get(target)
    if table is None:
        raise CorpusError(f"a {target} cannot be judged: only {', '.join(RECORDS)}")
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


def apply_verdict(c: Connection, correction: Correction) -> str | None:
    """Set what a person says of a record; what is missing in words, or None."""
    found = _find(c, correction)
    if isinstance(found, str):
        return found
    table = RECORDS[correction.target]
    verdict = "accepted" if correction.kind == "accept" else "rejected"
    c.execute(update(table).where(table.c.id == found).values(verdict=verdict))
    return None


def apply_speaker(c: Connection, correction: Correction) -> str | None:
    """Set who speaks in a statement; what is missing in words, or None."""
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
