"""Actors: their list, and the page of one."""

from __future__ import annotations

from collections import defaultdict

from starlette.responses import RedirectResponse, Response

from isnad.errors import CorpusError
from isnad.faces.web.asking import Sheet, beyond_first, page_of, read_choice, read_filters, read_text
from isnad.faces.web.citing import cite_view, within
from isnad.faces.web.deciding import last_correction
from isnad.faces.web.drawing import two_way_days
from isnad.faces.web.rendering import Ask
from isnad.store.pages.people import (
    StanceDay,
    actor_head,
    actor_heads,
    actor_roles,
    appellations_of,
    merges_of,
    relations_of,
    stance_days,
)

__all__ = ["actor", "actors"]

_TYPES = ("person", "organization", "place")
_PER_PAGE = 50
_VIEWS = ("by", "about", "stances", "toward", "events")


def actors(ask: Ask) -> Response:
    """The list of actors, with those that a name finds."""
    name, type, page = (
        read_text(ask.query, "name"),
        read_choice(ask.query, "type", _TYPES),
        page_of(ask.query),
    )

    sheet = Sheet(page, _PER_PAGE)

    def ask_store() -> tuple[object, ...]:
        with ask.corpus.database.reading() as c:
            return actor_heads(c, name or "", type=type, **sheet.asked)

    found = ask.room.counted(("actors", name, type, page), ask_store)
    return ask.show(
        "actors.html",
        **sheet.of(found),
        name=name,
        type=type,
        types=_TYPES,
        citation=cite_view(
            ask,
            ask.t("actors"),
            ask.go.page("actors", name=name, type=type, page=beyond_first(page)),
            [
                ("name", name),
                ("type", type and ask.t(type)),
                ("list_page", beyond_first(page)),
            ],
        ),
    )


def actor(ask: Ask) -> Response:
    """One actor: its names and why they are one, roles, appellations, what it says and where it stands."""
    corpus = ask.corpus
    key = ask.parts["key"]
    shown = read_choice(ask.query, "show", _VIEWS) or "by"
    page = page_of(ask.query)
    f = read_filters(ask.query)
    with corpus.database.reading() as c:
        try:
            head = actor_head(c, key)
        except CorpusError:
            return _by_name(ask, key)
        merges, roles = merges_of(c, head.id), actor_roles(c, head.id)
        calls = appellations_of(c, head.id)
        toward, from_ = relations_of(c, head.id, "out"), relations_of(c, head.id, "in")
        days = stance_days(c, head.id)
        after = last_correction(c)
    limits = {"limit": 21, "offset": (page - 1) * 20, "outlet": f.outlet, "since": f.since, "until": f.until}
    if shown == "by":
        listed = corpus.statements(speaker=head.id, **limits)
    elif shown == "about":
        listed = corpus.statements(about=head.id, **limits)
    elif shown == "events":
        listed = corpus.events(actor=head.id, **limits)
    elif shown == "toward":
        listed = corpus.stances(toward=head.id, **limits)
    else:
        listed = corpus.stances(holder=head.id, **limits)
    outlets: dict[str, list[object]] = defaultdict(list)
    for call in calls:
        outlets[call.outlet].append(call)
    a = corpus.actor(head.id)
    return ask.show(
        "actor.html",
        a=a,
        citation=cite_view(
            ask,
            a.name,
            ask.go.page(
                "actor",
                key,
                show=shown,
                **f.asked,
                page=beyond_first(page),
            ),
            [
                ("records", ask.t(f"tab_{shown}")),
                *within(f, page),
            ],
            listed if page == 1 else (),
        ),
        key=key,
        merges=merges,
        roles=roles,
        calls=dict(outlets),
        toward=toward,
        from_=from_,
        charts={way: _chart(ask, days, way) for way in ("out", "in")},
        shown=shown,
        listed=listed[:20],
        more=len(listed) > 20,
        page=page,
        f=f,
        after=after,
    )


def _chart(ask: Ask, days: tuple[StanceDay, ...], way: str) -> object:
    up = {d.day: d.for_ for d in days if d.way == way and d.for_}
    down = {d.day: d.against for d in days if d.way == way and d.against}
    return two_way_days(up, down, (ask.t("for"), ask.t("against"))) if up or down else None


def _by_name(ask: Ask, key: str) -> Response:
    """The page of whoever has this name, for addresses that were written by hand or are older."""
    try:
        found = ask.corpus.actor(key)
    except CorpusError:
        return RedirectResponse(ask.go.page("actors", name=key), 303)
    if found.key == key:
        raise CorpusError(f"no actor {key!r} in this corpus")
    return RedirectResponse(ask.go.actor(found.key), 303)
