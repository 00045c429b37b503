"""A corpus as FollowTheMoney entities, one JSON object a line, for OpenAleph, Aleph and their kin.

People and bodies are `Person` and `Organization`; articles are `Article`, with a `Mention` of each actor
that they name; an event is an `Event`; a stance is an `UnknownLink` with its role. FollowTheMoney has no
schema for "X said Y": a statement is a `Note` about its speaker, whose summary is the content. Countries are
properties, not entities.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from isnad.faces.export.writing import whole_file

if TYPE_CHECKING:
    from isnad.store.answers import ActorRef, EventAnswer, Headline, StanceAnswer, StatementAnswer
    from isnad.store.corpus import Corpus

__all__ = ["export_followthemoney", "followthemoney_entities"]

_SCHEMATA = {"person": "Person", "organization": "Organization"}
_ROLES = {"+": "stands with", "-": "stands against"}
_MOST_NAMES = 50
_LONGEST_NAME = 200

Entity = dict[str, Any]


def export_followthemoney(corpus: Corpus, path: Path) -> int:
    """Write the entities of a corpus; their number. Raises OSError where the file cannot be written."""
    count = 0
    with whole_file(path) as file:
        for count, entity in enumerate(followthemoney_entities(corpus), 1):  # noqa: B007
            file.write(json.dumps(entity, ensure_ascii=False) + "\n")
    return count


def followthemoney_entities(corpus: Corpus) -> Iterator[Entity]:
    """Actors, articles with their mentions, statements, events and stances, in this order; each id once."""
    yield from _actors(corpus)
    for head in corpus.articles(newest=False, limit=None):
        yield _article(head)
        named: dict[int, ActorRef] = {}
        for s in corpus.statements(article=head.id, order="stored", limit=None):
            if s.speaker is not None:
                named.setdefault(s.speaker.actor_id or 0, s.speaker)
            yield _statement(s)
        for v in corpus.events(article=head.id, order="stored", limit=None):
            named |= {a.actor_id or 0: a for a in (*v.actors, *v.recipients)}
            yield _event(v)
        for t in corpus.stances(article=head.id, order="stored", limit=None):
            if _is_entity(t.holder) and _is_entity(t.toward):
                yield _stance(t)
        yield from (_mention(head, ref) for ref in named.values() if _is_entity(ref))


def _id(*parts: object) -> str:
    """An id of several values: a hash of a JSON list, so that no value can imitate a separator."""
    return "isnad-" + hashlib.sha1(json.dumps(parts).encode()).hexdigest()


def _made(id: str, schema: str, **properties: object) -> Entity:
    filled: dict[str, list[str]] = {}
    for name, value in properties.items():
        values = value if isinstance(value, (list, tuple)) else [value]
        kept = [str(v) for v in values if v not in (None, "")]
        if kept:
            filled[name] = list(dict.fromkeys(kept))
    return {"id": id, "schema": schema, "properties": filled}


def _is_entity(ref: ActorRef | None) -> bool:
    return ref is not None and ref.actor_id is not None and ref.type in _SCHEMATA


def _actor_id(ref: ActorRef | None) -> str | None:
    return _id("actor", ref.actor_id) if ref is not None and _is_entity(ref) else None


def _actors(corpus: Corpus) -> Iterator[Entity]:
    offset = 0
    while found := corpus.actors(limit=500, offset=offset):
        for a in found:
            if a.type in _SCHEMATA:
                names = [n.name for n in a.names if n.name != a.name][:_MOST_NAMES]
                yield _made(
                    _id("actor", a.id),
                    _SCHEMATA[a.type],
                    name=a.name[:_LONGEST_NAME],
                    alias=[*([a.label_en] if a.label_en else []), *names],
                    country=a.iso_code.lower() if a.iso_code else None,
                )
        offset += len(found)


def _article(head: Headline) -> Entity:
    return _made(
        _id("article", head.sha256),
        "Article",
        title=head.title or head.name,
        publisher=head.outlet,
        sourceUrl=head.url,
        publishedAt=head.published,
        language="ara",
    )


def _mention(head: Headline, ref: ActorRef) -> Entity:
    return _made(
        _id("mention", head.sha256, ref.actor_id),
        "Mention",
        document=_id("article", head.sha256),
        resolved=_actor_id(ref),
        name=ref.name[:_LONGEST_NAME],
        detectedSchema=_SCHEMATA[ref.type],
    )


def _statement(s: StatementAnswer) -> Entity:
    through = " ← ".join(name or "?" for name in s.chain[1:])
    return _made(
        _id("statement", s.article.sha256, s.id),
        "Note",
        name=(s.speaker.name if s.speaker else "(not named)")[:_LONGEST_NAME],
        summary=" … ".join(p.text for p in s.content),
        description=[f"cue: {s.cue.text}" if s.cue else "", f"through: {through}" if through else ""],
        keywords=["statement", s.type],
        entity=_actor_id(s.speaker),
        proof=_id("article", s.article.sha256),
        publisher=s.article.outlet,
        sourceUrl=s.article.url,
        createdAt=s.article.published,
    )


def _event(v: EventAnswer) -> Entity:
    start, _, end = (v.date or "").partition("/")
    return _made(
        _id("event", v.article.sha256, v.id),
        "Event",
        name=f"{v.type}: {v.trigger.text}"[:_LONGEST_NAME],
        summary=" ← ".join(name or "?" for name in v.told_by),
        keywords=[v.type, v.status],
        date=(start if not end else None) or (None if end else v.article.published),
        startDate=start if end else None,
        endDate=end or None,
        location=v.place.name if v.place else None,
        organizer=[_actor_id(a) for a in v.actors],
        involved=[_actor_id(a) for a in v.recipients],
        proof=_id("article", v.article.sha256),
        publisher=v.article.outlet,
        sourceUrl=v.article.url,
    )


def _stance(t: StanceAnswer) -> Entity:
    return _made(
        _id("stance", t.article.sha256, t.id),
        "UnknownLink",
        subject=_actor_id(t.holder),
        object=_actor_id(t.toward),
        role=_ROLES[t.sign],
        summary=t.evidence.text,
        description=" ← ".join(name or "?" for name in t.told_by),
        proof=_id("article", t.article.sha256),
        publisher=t.article.outlet,
        sourceUrl=t.article.url,
        date=t.article.published,
    )
