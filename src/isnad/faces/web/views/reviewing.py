"""Review: what the reading was least sure of, decided one by one; every decision can be taken back."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from urllib.parse import parse_qsl

import msgspec
from starlette.requests import Request
from starlette.responses import PlainTextResponse, RedirectResponse, Response

from isnad.errors import CorpusError
from isnad.faces.web.asking import Sheet, page_of, read_choice, read_filters, read_text
from isnad.faces.web.deciding import decide, last_correction, read_decision, seen, take_back
from isnad.faces.web.guarding import LARGEST_FORM, same_token
from isnad.faces.web.marking import Layer, Mark, Run, mark_up
from isnad.faces.web.rendering import Ask
from isnad.records import Piece
from isnad.spans import Span
from isnad.store.answers import EventAnswer, StanceAnswer, StatementAnswer
from isnad.store.correcting import Correction, list_corrections
from isnad.store.pages.marks import article_by_sha, article_entities
from isnad.store.pages.people import Merge, actor_keys, doubtful_merges

__all__ = ["Item", "change", "read_form", "review"]

_TABS = ("statements", "events", "stances", "identity", "log")
# In which order the records of a tab are judged.
_ORDERS = {"statements": "least sure", "events": "least sure", "stances": "newest"}
_PER_PAGE, _LOGGED = 12, 50
_AROUND = 140
_REVIEWER_COOKIE = "isnad_name"


class Item(msgspec.Struct, frozen=True):
    """A record to be judged, its words in their surroundings, and who might be meant."""

    target: str
    record: Any
    runs: tuple[Run, ...]
    seen: str
    people: tuple[str, ...]


def review(ask: Ask) -> Response:
    """The page of one kind of record, the least sure first."""
    tab = read_choice(ask.query, "tab", _TABS) or "statements"
    page, f, sha = page_of(ask.query), read_filters(ask.query), read_text(ask.query, "article")
    sheet = Sheet(page, _PER_PAGE)
    with ask.corpus.database.reading() as c:
        only = article_by_sha(c, sha) if sha else None
        after = last_correction(c)
        doubtful = doubtful_merges(c, **sheet.asked) if tab == "identity" else ()
        log = tuple(reversed(list_corrections(c)))
        merges = _undecided(doubtful, log)
        merged = actor_keys(c, (x.actor_id for x in merges))
    records = _unjudged(ask, tab, **sheet.asked, **f.asked, article=only.id if only else None)
    items = [_item(ask, r) for r in records[:_PER_PAGE]]
    listed = log[(page - 1) * _LOGGED : page * _LOGGED] if tab == "log" else ()
    further = tab == "log" and len(log) > page * _LOGGED
    return ask.show(
        "review.html",
        tab=tab,
        tabs=_TABS,
        page=page,
        f=f,
        only=only,
        items=items,
        merges=merges,
        merged=merged,
        log=listed,
        made=len(log),
        lost=sum(x.state == "lost" for x in log),
        more=len(records) > _PER_PAGE or len(doubtful) > _PER_PAGE or further,
        after=after,
        keys=_keys(ask, items),
        reviewer=_reviewer(ask),
        outlets=ask.room.counted("outlets", ask.corpus.outlets),
    )


def _unjudged(ask: Ask, tab: str, **limits: Any) -> tuple[Any, ...]:
    """The records of a tab that nobody has judged yet; none of one that shows no records."""
    order = _ORDERS.get(tab)
    if order is None:
        return ()
    found: tuple[Any, ...] = getattr(ask.corpus, tab)(order=order, unjudged=True, **limits)
    return found


def _undecided(merges: tuple[Merge, ...], log: tuple[Correction, ...]) -> tuple[Merge, ...]:
    """Each pair once, without those that people have merged or split already."""
    decided = {
        frozenset((x.value.get("keep_name"), x.value.get("other_name")))
        if x.kind == "merge"
        else frozenset((x.value.get("actor_name"), x.value.get("name")))
        for x in log
        if x.kind in ("merge", "split") and x.undone_at is None
    }
    pairs = {(x.left_name, x.right_name): x for x in reversed(merges[:_PER_PAGE])}
    found = sorted(pairs.values(), key=merges.index)
    return tuple(x for x in found if frozenset((x.left_name, x.right_name)) not in decided)


async def read_form(request: Request) -> dict[str, str]:
    """The fields of a form, each once; the guard has bounded its announced size, this bounds what comes."""
    body = b""
    async for chunk in request.stream():
        body += chunk
        if len(body) > LARGEST_FORM:
            raise CorpusError("the form is too large")
    return dict(parse_qsl(body.decode("utf-8", "replace"), keep_blank_values=True, max_num_fields=50))


def change(ask: Ask, form: Mapping[str, str]) -> Response:
    """Do what a form asks: decide, undo, or take a reviewer's name; then back to its page (or its part)."""
    if not same_token(form.get("form_token"), ask.request.scope["isnad_form_token"]):
        return PlainTextResponse("This form is of another visit: load its page again.", 403)
    back = _back(ask, form)
    what = ask.parts["what"]
    if what == "name":
        answer = RedirectResponse(back, 303)
        name = " ".join(form.get("by", "").split())[:60]
        answer.set_cookie(
            _REVIEWER_COOKIE, name.encode().hex(), httponly=True, samesite="strict", max_age=31536000
        )
        return answer
    try:
        made = _made(ask, what, form)
    except CorpusError as e:
        return ask.show("_refused.html" if ask.wants_part else "refused.html", 409, trouble=str(e), back=back)
    if ask.wants_part:
        return _part(ask, made)
    return RedirectResponse(back, 303)


def _made(ask: Ask, what: str, form: Mapping[str, str]) -> Correction:
    by = _reviewer(ask)
    if what == "undo":
        number = form.get("correction", "")
        if not (number.isascii() and number.isdigit() and len(number) < 16):
            raise CorpusError("this form asks for nothing that can be done here")
        return take_back(ask.room, int(number), by)
    if what == "decide":
        return decide(ask.room, read_decision(form), by)
    raise CorpusError("this form asks for nothing that can be done here")


def _part(ask: Ask, made: Correction) -> Response:
    """What a decision leaves in the place of its item: what was done, and the way back."""
    with ask.corpus.database.reading() as c:
        after = last_correction(c)
    return ask.show("_done.html", made=made, after=after)


def _back(ask: Ask, form: Mapping[str, str]) -> str:
    """The page to go back to: a path of this room, never another place."""
    path = form.get("back", "")
    fits = (
        path.startswith(f"/{ask.language}/") and "\\" not in path and len(path) < 2000 and path.isprintable()
    )
    return path if fits else ask.go.page("review")


def _reviewer(ask: Ask) -> str:
    try:
        name = bytes.fromhex(ask.request.cookies.get(_REVIEWER_COOKIE, "")).decode()
    except ValueError:
        name = ""
    return name[:60] or ask.room.settings.reviewer


def _item(ask: Ask, record: StatementAnswer | EventAnswer | StanceAnswer) -> Item:
    text = ask.corpus.article(record.article.id).text
    with ask.corpus.database.reading() as c:
        people = [e.name for e in article_entities(c, record.article.id) if e.type != "place"][:60]
    if isinstance(record, StatementAnswer):
        marks = _statement_marks(record)
        target = "statement"
    elif isinstance(record, EventAnswer):
        marks = [Mark(record.trigger.span, "event", "", record.status)]
        target = "event"
    else:
        marks = [Mark(record.evidence.span, "stance", "", "for" if record.sign == "+" else "against")]
        target = "stance"
    return Item(target, record, _surroundings(text, marks), seen(record), tuple(dict.fromkeys(people)))


def _statement_marks(s: StatementAnswer) -> list[Mark]:
    parts: list[tuple[Layer, Piece | None]] = [("source", s.source), ("cue", s.cue)]
    found = [Mark(p.span, layer, "", "", "h0") for layer, p in parts if p]
    return found + [Mark(p.span, "said", "", s.type, "h0") for p in s.content]


def _surroundings(text: str, marks: list[Mark]) -> tuple[Run, ...]:
    """The marked words with some before and after them, on one line."""
    start = max(0, min(m.span.start for m in marks) - _AROUND)
    end = min(len(text), max(m.span.end for m in marks) + _AROUND)
    start = (
        text.rfind("\n", 0, min(m.span.start for m in marks)) + 1
        if "\n" in text[start : marks[0].span.start]
        else start
    )
    end = _word_end(text, min(end, start + 1600))
    moved = [
        m._replace(span=Span(max(m.span.start - start, 0), min(m.span.end, end) - start))
        for m in marks
        if m.span.start < end and m.span.end > start
    ]
    flat = "".join(" " if c.isspace() else c for c in text[start:end])
    return tuple(run for line in mark_up(flat, moved) for run in line.runs)


def _word_end(text: str, at: int) -> int:
    while at < len(text) and not text[at].isspace():
        at += 1
    return at


def _keys(ask: Ask, items: list[Item]) -> dict[int, str]:
    refs: list[Any] = []
    for item in items:
        r = item.record
        if isinstance(r, StatementAnswer):
            refs.append(r.speaker)
        elif isinstance(r, EventAnswer):
            refs += [*r.actors, *r.recipients]
        else:
            refs += [r.holder, r.toward]
    with ask.corpus.database.reading() as c:
        return actor_keys(c, (r.actor_id for r in refs if r is not None))
