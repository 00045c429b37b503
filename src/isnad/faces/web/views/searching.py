"""Search: as on the command line, with what was found marked in its words; and what names are suggested."""

from __future__ import annotations

import msgspec
from starlette.responses import Response

from isnad.faces.web.asking import Sheet, beyond_first, page_of, read_filters, read_text
from isnad.faces.web.citing import cite_view, within
from isnad.faces.web.marking import Mark, Run, mark_up
from isnad.faces.web.rendering import Ask
from isnad.spans import Span
from isnad.store.answers import SearchHit
from isnad.store.pages.people import actor_heads

__all__ = ["Hit", "names_json", "search"]

_PER_PAGE = 20


class Hit(msgspec.Struct, frozen=True):
    """A found article: its snippet as runs, and how many places were found."""

    hit: SearchHit
    runs: tuple[Run, ...]


def search(ask: Ask) -> Response:
    """The page of results; empty when nothing is asked."""
    words, f, page = read_text(ask.query, "q"), read_filters(ask.query), page_of(ask.query)
    sheet = Sheet(page, _PER_PAGE)
    by_date = ask.query.get("order") == "newest"
    found: tuple[SearchHit, ...] = ()
    actors: tuple[object, ...] = ()
    if words:
        found = ask.corpus.search(
            words,
            **f.asked,
            by_date=by_date,
            **sheet.asked,
        )
        if page == 1:
            with ask.corpus.database.reading() as c:
                actors = actor_heads(c, words, limit=6)
    hits = [Hit(h, _snippet(h)) for h in found[: sheet.size]]
    return ask.show(
        "_results.html" if ask.wants_part else "search.html",
        words=words,
        f=f,
        **sheet.of(found),
        by_date=by_date,
        hits=hits,
        actors=actors,
        outlets=ask.room.counted("outlets", ask.corpus.outlets),
        citation=cite_view(
            ask,
            ask.t("search"),
            ask.go.page(
                "search",
                q=words,
                **f.asked,
                order="newest" if by_date else None,
                page=beyond_first(page),
            ),
            [
                ("words", words),
                *within(f, page),
            ],
        ),
    )


def names_json(ask: Ask) -> bytes:
    """Names of actors that hold what was typed, for the suggestions of a field."""
    name = read_text(ask.query, "name", 60)
    if name is None or len(name) < 2:
        return b"[]"
    with ask.corpus.database.reading() as c:
        return msgspec.json.encode(
            [{"key": a.key, "name": a.name, "type": ask.t(a.type)} for a in actor_heads(c, name, limit=10)]
        )


def _snippet(hit: SearchHit) -> tuple[Run, ...]:
    start = hit.snippet.span.start
    marks = [
        Mark(Span(p.start - start, p.end - start), "found", "")
        for p in hit.places
        if hit.snippet.span.holds(p)
    ]
    # One line: the snippet's own line breaks would make it several paragraphs.
    flat = "".join(" " if c.isspace() else c for c in hit.snippet.text)
    return tuple(run for line in mark_up(flat, marks) for run in line.runs)
