"""Actors: their list, and the page of one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import Any

from starlette.responses import RedirectResponse, Response

from isnad.errors import CorpusError
from isnad.faces.web.asking import Sheet, beyond_first, page_of, read_choice, read_filters, read_text
from isnad.faces.web.citing import cite_view, within
from isnad.faces.web.deciding import last_correction
from isnad.faces.web.drawing import two_way_days
from isnad.faces.web.rendering import Ask
from isnad.records import NAMED_TYPES
from isnad.store.pages.people import (
    Appellation,
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

_PER_PAGE = 50
# The lists on the page of an actor: the question to the corpus, and as what it asks for the actor.
_LISTS = {
    "by": ("statements", "speaker"),
    "about": ("statements", "about"),
    "stances": ("stances", "holder"),
    "toward": ("stances", "toward"),
    "events": ("events", "actor"),
}
_VIEWS = tuple(_LISTS)
_LISTED = 20


def actors(ask: Ask) -> Response:
    """The list of actors, with those that a name finds."""
    name, type, page = (
        read_text(ask.query, "name"),
        read_choice(ask.query, "type", NAMED_TYPES),
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
        types=NAMED_TYPES,
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
    key = ask.parts["key"]
    shown = read_choice(ask.query, "show", _VIEWS) or "by"
    page, f = page_of(ask.query), read_filters(ask.query)
    with ask.corpus.database.reading() as c:
        try:
            head = actor_head(c, key)
        except CorpusError:
            return _by_name(ask, key)
        told: dict[str, Any] = {
            "merges": merges_of(c, head.id),
            "roles": actor_roles(c, head.id),
            "calls": _by_outlet(appellations_of(c, head.id)),
            "toward": relations_of(c, head.id, "out"),
            "from_": relations_of(c, head.id, "in"),
            "after": last_correction(c),
        }
        days = stance_days(c, head.id)
    asked, who = _LISTS[shown]
    listed = getattr(ask.corpus, asked)(
        **{who: head.id}, limit=_LISTED + 1, offset=(page - 1) * _LISTED, **f.asked
    )
    a = ask.corpus.actor(head.id)
    return ask.show(
        "actor.html",
        a=a,
        key=key,
        **told,
        charts={way: _chart(ask, days, way) for way in ("out", "in")},
        shown=shown,
        listed=listed[:_LISTED],
        more=len(listed) > _LISTED,
        page=page,
        f=f,
        citation=cite_view(
            ask,
            a.name,
            ask.go.page("actor", key, show=shown, **f.asked, page=beyond_first(page)),
            [("records", ask.t(f"tab_{shown}")), *within(f, page)],
            listed if page == 1 else (),
        ),
    )


def _by_outlet(calls: Iterable[Appellation]) -> dict[str, list[Appellation]]:
    """What an actor is called, by the outlet that calls it so."""
    outlets: dict[str, list[Appellation]] = defaultdict(list)
    for call in calls:
        outlets[call.outlet].append(call)
    return dict(outlets)


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
