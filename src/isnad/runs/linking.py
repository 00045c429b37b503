"""The linking of a whole corpus, as a step of its build: rows out, links in. Skipped when nothing has
changed.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator

import msgspec
from sqlalchemy import Connection

from isnad.linking.links import link
from isnad.linking.records import KeptApart, LinkArticle, LinkEntity, Links, LinkStatement
from isnad.runs.fingerprint import linking_version
from isnad.store import linking as store

__all__ = ["link_corpus"]


def link_corpus(connection: Connection) -> None:
    """Link all that was read: stories, actors, repeated quotations, in place of the earlier links.

    Does nothing when the same version linked the same reading before, with the same people kept apart.
    """
    apart = [KeptApart(*pair) for pair in store.kept_apart(connection)]
    state = f"{linking_version()} {store.reading_state(connection)}"
    if apart:
        state += f" apart {_digest(apart)}"
    if store.linked_as(connection) == state:
        return
    _write_links(connection, link(_articles(connection), apart))
    store.set_linked_as(connection, state)


def _digest(apart: list[KeptApart]) -> str:
    return hashlib.sha256(msgspec.json.encode(apart)).hexdigest()[:16]


def _articles(connection: Connection) -> Iterator[LinkArticle]:
    for a, entities, names, places, statements in store.linkable_articles(connection):
        yield LinkArticle(
            id=a.id,
            sha256=a.sha256,
            text=a.text,
            title=a.title,
            outlet=a.outlet,
            published=a.published,
            entities=tuple(
                LinkEntity(e.id, e.type, e.name, tuple(names.get(e.id, ())), tuple(places.get(e.id, ())))
                for e in entities
            ),
            statements=tuple(
                LinkStatement(s.id, s.type, s.content, s.read_speaker_id, s.cue_lemma, s.inside_id)
                for s in statements
            ),
        )


def _write_links(connection: Connection, links: Links) -> None:
    """Write the links of a corpus into it. Stories that one article alone tells are left out."""
    store.write_actors(
        connection,
        [(a.key, a.type, a.name, a.label_en, a.iso_code, a.origin) for a in links.actors],
        [
            row
            for a in links.actors
            for row in (
                *((a.key, n.name, n.articles, "text") for n in a.names),
                *((a.key, name, 0, "list") for name in a.known_as),
            )
        ],
        [(entity, a.key) for a in links.actors for entity in a.entities],
    )
    store.write_merges(
        connection,
        [
            (m.left_key, m.right_key, m.left_name, m.right_name, m.judgement, m.score, m.reason)
            for m in links.merges
        ],
        linking_version(),
    )
    told = [s for s in links.stories if len(s.articles) > 1]
    store.write_stories(
        connection,
        [(s.key, s.title, s.first_published, s.last_published, len(s.articles), s.voices) for s in told],
        [(s.key, x.article, x.voice, x.copy_of, x.similarity) for s in told for x in s.articles],
    )
    store.write_quotes(
        connection,
        [(q.key, q.text, q.first_statement, q.first_published, len(q.appearances)) for q in links.quotes],
        [
            (q.key, x.statement, x.position, x.change, x.similarity, x.diff)
            for q in links.quotes
            for x in q.appearances
        ],
    )
