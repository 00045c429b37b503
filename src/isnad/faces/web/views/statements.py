"""One statement and all its appearances; and the quotations that travel."""

from __future__ import annotations

from typing import Literal

from starlette.responses import RedirectResponse, Response

from isnad.errors import CorpusError
from isnad.faces.web.asking import (
    Sheet,
    beyond_first,
    page_of,
    read_choice,
    read_filters,
    read_place,
    read_text,
)
from isnad.faces.web.citing import cite_list, cite_view, period, within
from isnad.faces.web.deciding import last_correction, seen
from isnad.faces.web.diffing import Change, word_diff
from isnad.faces.web.links import Links
from isnad.faces.web.rendering import Ask, excerpt
from isnad.store.answers import StatementAnswer
from isnad.store.pages.addresses import find_statement_at
from isnad.store.pages.marks import article_by_sha, article_entities
from isnad.store.pages.people import actor_keys
from isnad.store.pages.tellings import Appearance, QuoteAnswer, find_quote, list_quotes, quote_of_statement

__all__ = ["quote", "quotes", "statement", "statements"]

_PER_PAGE = 40
STATEMENT_TYPES = ("direct", "indirect", "mixed")
_WHAT: dict[str, Literal["same", "gone", "new"]] = {"=": "same", "-": "gone", "+": "new"}


def statements(ask: Ask) -> Response:
    """Statements by speaker, by whom they mention, by words, type, outlet and day; the newest first."""
    f, page = read_filters(ask.query), page_of(ask.query)
    asked = {name: read_text(ask.query, name) for name in ("speaker", "about", "words")}
    type = read_choice(ask.query, "type", STATEMENT_TYPES)
    sheet = Sheet(page, _PER_PAGE)
    found = ask.corpus.statements(
        **asked,
        type=type,
        **f.asked,
        **sheet.asked,
    )
    with ask.corpus.database.reading() as c:
        keys = actor_keys(c, (s.speaker.actor_id for s in found if s.speaker))
    return ask.show(
        "_statements.html" if ask.wants_part else "statements.html",
        **sheet.of(found),
        f=f,
        asked=asked,
        type=type,
        types=STATEMENT_TYPES,
        keys=keys,
        citation=cite_view(
            ask,
            ask.t("statements"),
            ask.go.page(
                "statements",
                **asked,
                type=type,
                **f.asked,
                page=beyond_first(page),
            ),
            [
                ("speaker", asked["speaker"]),
                ("mentions", asked["about"]),
                ("words", asked["words"]),
                ("type", type and ask.t(type)),
                *within(f, page),
            ],
            found if page == 1 else (),
        ),
        outlets=ask.room.counted("outlets", ask.corpus.outlets),
    )


def statement(ask: Ask) -> Response:
    """A statement: its words, its chain, why it was read so, and every other appearance of it."""
    place = read_place(ask.parts["place"])
    if place is None:
        raise CorpusError(f"{ask.parts['place']!r} is no place in an article")
    with ask.corpus.database.reading() as c:
        head = article_by_sha(c, ask.parts["sha"])
        found, exact = find_statement_at(c, head.id, *place)
        group = quote_of_statement(c, found.id)
        entities = article_entities(c, head.id)
        after = last_correction(c)
        every = [found, *(a.statement for a in (group.appearances if group else ()))]
        keys = actor_keys(c, (s.speaker.actor_id for s in every if s.speaker))
    outer = _outer(ask, found)
    events = [
        v for v in ask.corpus.events(article=head.id, order="stored", limit=500) if v.inside_id == found.id
    ]
    return ask.show(
        "statement.html",
        s=found,
        exact=exact,
        group=group,
        rows=_against_first(group.appearances) if group else [],
        entities=entities,
        citation=_citation(ask, found, group),
        outer=outer,
        events=events,
        keys=keys,
        after=after,
        seen=seen(found),
    )


def _citation(ask: Ask, s: StatementAnswer, group: QuoteAnswer | None) -> str:
    """The quotation with all its appearances, as a view; of the only one, with its own words."""
    every = [a.statement for a in group.appearances] if group else [s]
    outlets = list(dict.fromkeys(x.article.outlet for x in every if x.article.outlet))
    days = sorted(x.article.published for x in every if x.article.published)
    filters = [
        ("all_appearances", group.total if group else 1),
        ("outlets", ask.t("comma").join(outlets[:6]) + (" …" if len(outlets) > 6 else "")),
        ("period", period(days[0], days[-1]) if days else None),
    ]
    return cite_view(ask, excerpt(s.content, 120), ask.go.statement(s), filters, [s])


def quotes(ask: Ask) -> Response:
    """The quotations that appear again, those that appear most first."""
    page = page_of(ask.query)
    sheet = Sheet(page, _PER_PAGE)
    with ask.corpus.database.reading() as c:
        found = list_quotes(c, **sheet.asked)
    return ask.show(
        "quotes.html",
        **sheet.of(found),
        citation=cite_list(ask, "quotes", ask.t("nav_quotes"), page),
    )


def quote(ask: Ask) -> Response:
    """A repeated quotation leads to its first appearance, whose address lasts longer than the group's key."""
    with ask.corpus.database.reading() as c:
        found = find_quote(c, ask.parts["key"])
    if not found.appearances:
        raise CorpusError("this quotation has no appearance any more")
    links = Links(ask.language)
    return RedirectResponse(links.statement(found.appearances[0].statement), 303)


def _outer(ask: Ask, inner: StatementAnswer) -> list[StatementAnswer]:
    """The statements that this one stands inside, the nearest first."""
    found: list[StatementAnswer] = []
    inside = inner.inside_id
    while inside is not None and len(found) < 8:
        found.append(ask.corpus.statement(inside))
        inside = found[-1].inside_id
    return found


def _against_first(appearances: tuple[Appearance, ...]) -> list[tuple[Appearance, tuple[Change, ...]]]:
    first = _words(appearances[0]) if appearances else ""
    return [(a, _stored(a) or word_diff(first, _words(a))) for a in appearances]


def _stored(appearance: Appearance) -> tuple[Change, ...]:
    """The differences that the linking found; empty when it kept none."""
    return tuple(Change(_WHAT[what], words) for what, words in appearance.diff if what in _WHAT)


def _words(appearance: Appearance) -> str:
    return " … ".join(p.text for p in appearance.statement.content)
