"""The network of stances, the evidence behind one of its edges, and the table of events."""

from __future__ import annotations

from collections import defaultdict

import msgspec
from starlette.responses import Response

from isnad.errors import CorpusError
from isnad.faces.web.asking import (
    Filters,
    Sheet,
    beyond_first,
    page_of,
    read_choice,
    read_filters,
    read_number,
    read_text,
)
from isnad.faces.web.citing import cite_view, within
from isnad.faces.web.deciding import last_correction, seen
from isnad.faces.web.drawing import stacked_days
from isnad.faces.web.rendering import Ask
from isnad.records import EventType
from isnad.store import tables as t
from isnad.store.filters import article_conditions, takes_part
from isnad.store.pages.counts import count_by_day
from isnad.store.pages.network import MOST_NODES, Network, stance_network, told_by_actor
from isnad.store.pages.people import ActorHead, actor_head, actor_heads, actor_keys

__all__ = ["EVENT_STATUSES", "EVENT_TYPES", "edge", "events", "network", "network_json", "stances"]

EVENT_TYPES: tuple[str, ...] = EventType.__args__  # type: ignore[attr-defined]
EVENT_STATUSES = ("happened", "denied", "unrealized")
_PER_PAGE = 50


class _Wanted(msgspec.Struct, frozen=True):
    """Which events a reader asks for; None: all."""

    f: Filters
    type: str | None
    status: str | None
    who: str | None
    whom: str | None

    @property
    def asked(self) -> dict[str, str | None]:
        """The same by name, as the corpus and the addresses of the room take it."""
        return {
            "type": self.type,
            "status": self.status,
            "actor": self.who,
            "recipient": self.whom,
            **self.f.asked,
        }


class _Asked(msgspec.Struct, frozen=True):
    f: Filters
    around: ActorHead | None
    voucher: ActorHead | None
    nodes: int
    sign: str | None


def network(ask: Ask) -> Response:
    """The page of the network; its picture asks `network.json`, its table needs no script."""
    asked = _asked(ask)
    found = _network(ask, asked)
    names = {n.id: n for n in found.nodes}
    edges = sorted(found.edges, key=lambda e: -(e.for_ + e.against))[:150]
    return ask.show(
        "network.html",
        n=found,
        asked=asked,
        names=names,
        edges=edges,
        outlets=ask.room.counted("outlets", ask.corpus.outlets),
        most=MOST_NODES,
        citation=cite_view(
            ask,
            ask.t("nav_network"),
            ask.go.page(
                "network",
                actor=asked.around and asked.around.key,
                voucher=asked.voucher and asked.voucher.key,
                **asked.f.asked,
                sign=asked.sign,
                nodes=asked.nodes,
            ),
            [
                ("around", asked.around and asked.around.name),
                ("voucher", asked.voucher and asked.voucher.name),
                ("sign", _sign(ask, asked.sign)),
                *within(asked.f),
                ("how_many", asked.nodes),
            ],
        ),
    )


def network_json(ask: Ask) -> bytes:
    """The network as data for its picture."""
    asked = _asked(ask)
    found = _network(ask, asked)
    english = ask.language == "en"
    places = {n.id: at for at, n in enumerate(found.nodes)}
    here = asked.around.key if asked.around else None
    return msgspec.json.encode(
        {
            "nodes": [
                {
                    "key": n.key,
                    "name": n.label_en if english and n.label_en else n.name,
                    "type": n.type,
                    "weight": 0 if n.key == here else n.weight,
                }
                for n in found.nodes
            ],
            # Each edge: the places of its two actors in the list of nodes, and its counts.
            "edges": [[places[e.holder], places[e.toward], e.for_, e.against] for e in found.edges],
            "here": here,
            "edge": ask.go.page("edge", **asked.f.asked),
            "actor": ask.go.page("actor", ""),
        }
    )


def edge(ask: Ask) -> Response:
    """The evidence that one actor stands with or against another: every stance with its words."""
    f = read_filters(ask.query)
    with ask.corpus.database.reading() as c:
        holder = actor_head(c, read_text(ask.query, "from", 300) or "")
        toward = actor_head(c, read_text(ask.query, "to", 300) or "")
        after = last_correction(c)
    page = page_of(ask.query)
    sign = read_choice(ask.query, "sign", ("+", "-"))
    sheet = Sheet(page, _PER_PAGE)
    found = ask.corpus.stances(
        holder=holder.id,
        toward=toward.id,
        sign=sign,
        **f.asked,
        **sheet.asked,
    )
    return ask.show(
        "_edge.html" if ask.wants_part else "edge.html",
        holder=holder,
        toward=toward,
        **sheet.of(found),
        after=after,
        seen=seen,
        keys={},
        citation=cite_view(
            ask,
            f"{ask.t('evidence')}: {holder.name} {ask.t('toward')} {toward.name}",
            ask.go.page(
                "edge",
                from_=holder.key,
                to=toward.key,
                sign=sign,
                **f.asked,
                page=beyond_first(page),
            ),
            [("sign", _sign(ask, sign)), *within(f, page)],
            found if page == 1 else (),
        ),
    )


def stances(ask: Ask) -> Response:
    """Stances by holder, by whom they are toward, by sign, voucher, outlet and day; the newest first."""
    f, page = read_filters(ask.query), page_of(ask.query)
    asked = {name: read_text(ask.query, name) for name in ("holder", "toward", "told_by")}
    sign = read_choice(ask.query, "sign", ("+", "-"))
    sheet = Sheet(page, _PER_PAGE)
    found = ask.corpus.stances(
        **asked,
        sign=sign,
        **f.asked,
        **sheet.asked,
    )
    with ask.corpus.database.reading() as c:
        keys = actor_keys(c, (r.actor_id for s in found for r in (s.holder, s.toward)))
    return ask.show(
        "_stances.html" if ask.wants_part else "stances.html",
        **sheet.of(found),
        f=f,
        asked=asked,
        sign=sign,
        keys=keys,
        citation=cite_view(
            ask,
            ask.t("stances"),
            ask.go.page(
                "stances",
                **asked,
                sign=sign,
                **f.asked,
                page=beyond_first(page),
            ),
            [
                ("holder", asked["holder"]),
                ("toward", asked["toward"]),
                ("voucher", asked["told_by"]),
                ("sign", _sign(ask, sign)),
                *within(f, page),
            ],
            found if page == 1 else (),
        ),
        outlets=ask.room.counted("outlets", ask.corpus.outlets),
    )


def events(ask: Ask) -> Response:
    """The table of events with its picture by day."""
    w, page = _wanted(ask), page_of(ask.query)
    sheet = Sheet(page, _PER_PAGE)
    found = ask.corpus.events(**w.asked, **sheet.asked)
    with ask.corpus.database.reading() as c:
        refs = [r for v in found for r in (*v.actors, *v.recipients, v.place) if r]
        keys = actor_keys(c, (r.actor_id for r in refs))
    return ask.show(
        "_events.html" if ask.wants_part else "events.html",
        **sheet.of(found),
        f=w.f,
        type=w.type,
        status=w.status,
        who=w.who,
        whom=w.whom,
        keys=keys,
        chart=ask.room.counted(("events", ask.language, w), lambda: _chart(ask, w)),
        outlets=ask.room.counted("outlets", ask.corpus.outlets),
        types=EVENT_TYPES,
        statuses=EVENT_STATUSES,
        citation=cite_view(
            ask,
            ask.t("events"),
            ask.go.page("events", **w.asked, page=beyond_first(page)),
            [
                ("type", w.type and ask.t(w.type)),
                ("status", w.status and ask.t(w.status)),
                ("who_acts", w.who),
                ("to_whom", w.whom),
                *within(w.f, page),
            ],
            found if page == 1 else (),
        ),
    )


def _wanted(ask: Ask) -> _Wanted:
    return _Wanted(
        f=read_filters(ask.query),
        type=read_choice(ask.query, "type", EVENT_TYPES),
        status=read_choice(ask.query, "status", EVENT_STATUSES),
        who=read_text(ask.query, "actor"),
        whom=read_text(ask.query, "recipient"),
    )


def _chart(ask: Ask, w: _Wanted) -> object:
    conditions = article_conditions(**w.f.asked)
    columns = ((t.events.c.type, w.type), (t.events.c.status, w.status))
    conditions += [column == value for column, value in columns if value]
    conditions += [takes_part(name, role) for name, role in ((w.who, "actor"), (w.whom, "recipient")) if name]
    with ask.corpus.database.reading() as c:
        days = count_by_day(c, "events", conditions, by="status")
    counts: dict[str, dict[str, int]] = defaultdict(dict)
    for d in days:
        counts[d.day][d.group] = d.count
    return stacked_days(counts, EVENT_STATUSES, {s: ask.t(s) for s in EVENT_STATUSES}) if counts else None


def _sign(ask: Ask, sign: str | None) -> str | None:
    return ask.t("for" if sign == "+" else "against") if sign else None


def _asked(ask: Ask) -> _Asked:
    return _Asked(
        f=read_filters(ask.query),
        around=_actor(ask, "actor"),
        voucher=_actor(ask, "voucher"),
        nodes=read_number(ask.query, "nodes", 60, 5, MOST_NODES),
        sign=read_choice(ask.query, "sign", ("+", "-")),
    )


def _actor(ask: Ask, name: str) -> ActorHead | None:
    """The actor that a filter names, by key or by name; None when there is none of it."""
    wanted = read_text(ask.query, name, 300)
    if wanted is None:
        return None
    with ask.corpus.database.reading() as c:
        try:
            return actor_head(c, wanted)
        except CorpusError:
            return next(iter(actor_heads(c, wanted, limit=1)), None)


def _network(ask: Ask, asked: _Asked) -> Network:
    conditions = article_conditions(**asked.f.asked)
    if asked.voucher is not None:
        conditions.append(told_by_actor(asked.voucher.id))
    if asked.sign is not None:
        conditions.append(t.stances.c.sign == asked.sign)

    def count() -> Network:
        with ask.corpus.database.reading() as c:
            return stance_network(
                c, conditions, around=asked.around.id if asked.around else None, nodes=asked.nodes
            )

    return ask.room.counted(("network", asked), count)
