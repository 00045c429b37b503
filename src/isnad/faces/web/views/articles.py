"""An article as it is read: its text with layers of marks, the chains in its margin, its other tellings."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable
from typing import Any, TypeVar

import msgspec
from starlette.responses import RedirectResponse, Response

from isnad.errors import CorpusError
from isnad.faces.web.asking import Sheet, beyond_first, page_of, read_filters, read_number, read_text
from isnad.faces.web.citing import cite_list, cite_view, period, within
from isnad.faces.web.deciding import last_correction, seen
from isnad.faces.web.diffing import word_diff
from isnad.faces.web.links import PART
from isnad.faces.web.marking import Mark, Paragraph, mark_up
from isnad.faces.web.rendering import Ask, cite
from isnad.store.answers import EventAnswer, StanceAnswer, StatementAnswer
from isnad.store.pages.addresses import statement_place
from isnad.store.pages.marks import (
    DateMark,
    NameMark,
    article_by_sha,
    article_dates,
    article_entities,
    article_names,
)
from isnad.store.pages.people import actor_keys
from isnad.store.pages.tellings import (
    find_differences,
    find_story,
    list_stories,
    quotes_in_article,
    story_of_article,
)

__all__ = ["Card", "Row", "article", "articles", "beside", "stories", "story"]

_Record = TypeVar("_Record")

_HUES = 8
_MOST = 5000
_PER_PAGE = 50


class Card(msgspec.Struct, frozen=True):
    """A statement in the margin: its number, its place on the page, the colour of its speaker."""

    number: int
    id: str
    hue: str
    statement: StatementAnswer
    seen: str
    elsewhere: tuple[str, int] | None


class Row(msgspec.Struct, frozen=True):
    """A paragraph and the cards that stand beside it."""

    paragraph: Paragraph
    text: str
    cards: tuple[Card, ...]
    first: bool


def articles(ask: Ask) -> Response:
    """The list of articles, the newest first."""
    f, page = read_filters(ask.query), page_of(ask.query)
    who, sheet = read_text(ask.query, "actor"), Sheet(page, _PER_PAGE)
    found = ask.corpus.articles(
        **f.asked,
        actor=who,
        **sheet.asked,
    )
    outlets = ask.room.counted("outlets", ask.corpus.outlets)
    return ask.show(
        "articles.html",
        **sheet.of(found),
        f=f,
        who=who,
        outlets=outlets,
        citation=cite_view(
            ask,
            ask.t("articles"),
            ask.go.page("articles", actor=who, **f.asked, page=beyond_first(page)),
            [
                ("mentions", who),
                *within(f, page),
            ],
        ),
    )


def article(ask: Ask) -> Response:
    """The reading page of one article."""
    corpus = ask.corpus
    with corpus.database.reading() as c:
        head = article_by_sha(c, ask.parts["sha"])
        names, dates = article_names(c, head.id), article_dates(c, head.id)
        entities = article_entities(c, head.id)
        story = story_of_article(c, head.id)
        elsewhere = quotes_in_article(c, head.id)
        after = last_correction(c)
    whole = corpus.article(head.id)
    statements = corpus.statements(article=head.id, order="stored", limit=_MOST)
    events = corpus.events(article=head.id, order="stored", limit=_MOST)
    stances = corpus.stances(article=head.id, order="stored", limit=_MOST)
    cards = _cards(statements, elsewhere)
    keys = _keys(ask, statements, events, stances)
    marks = [
        *_said(cards),
        *_named(ask, names),
        *_happening(ask, events),
        *(Mark(d.span, "date", d.value, d.calendar, title=_dated(ask, d)) for d in dates),
    ]
    parts = (len(whole.text) - 1) // PART + 1
    part = min(read_number(ask.query, "part", 1, 1, max(parts, 1)), max(parts, 1))
    rows, cards = _rows(whole.text, marks, cards, part)
    within = range((part - 1) * PART, part * PART)
    events = tuple(v for v in events if v.trigger.span.start in within)
    stances = tuple(x for x in stances if x.evidence.span.start in within)
    return ask.show(
        "article.html",
        whole=whole,
        head=head,
        rows=rows,
        cards=cards,
        card_of={c.id: c for c in cards},
        entities=_by_type(entities, names),
        events=_with_ids(events, lambda v: f"v{v.trigger.span.start}-{v.trigger.span.end}"),
        stances=_with_ids(stances, lambda x: f"t{x.evidence.span.start}-{x.evidence.span.end}"),
        dates=_distinct(dates),
        story=story,
        keys=keys,
        after=after,
        seen=seen,
        part=part,
        parts=parts,
        titled=part == 1 and bool(rows) and _flat(rows[0].text) == _flat(head.title or ""),
    )


def stories(ask: Ask) -> Response:
    """The stories, those told by most independent texts first."""
    page = page_of(ask.query)
    sheet = Sheet(page, _PER_PAGE)
    with ask.corpus.database.reading() as c:
        found = list_stories(c, **sheet.asked)
    return ask.show(
        "stories.html",
        **sheet.of(found),
        citation=cite_list(ask, "stories", ask.t("stories"), page),
    )


def story(ask: Ask) -> Response:
    """One story with all its tellings; the key of one that begins with another article now leads there."""
    key = ask.parts["key"]
    with ask.corpus.database.reading() as c:
        try:
            found = find_story(c, key)
        except CorpusError:
            now = story_of_article(c, article_by_sha(c, key).id)
            if now is None:
                raise
            return RedirectResponse(ask.go.page("story", now.head.key), 303)
    head = found.head
    outlets = list(dict.fromkeys(x.article.outlet for x in found.tellings if x.article.outlet))
    told = ask.t("story_counts", articles=head.articles, texts=head.independent_texts)
    filters = [
        ("story", told),
        ("outlets", ask.t("comma").join(outlets[:6]) + (" …" if len(outlets) > 6 else "")),
        ("period", period(head.first_published, head.last_published)),
    ]
    citation = cite_view(ask, head.title or ask.t("story"), ask.go.page("story", ask.parts["key"]), filters)
    return ask.show("story.html", story=found, citation=citation)


def beside(ask: Ask) -> Response:
    """Two tellings of a story side by side, or only what differs (a part of the article's page)."""
    corpus = ask.corpus
    with corpus.database.reading() as c:
        here, there = article_by_sha(c, ask.parts["sha"]), article_by_sha(c, ask.parts["other"])
        found = find_differences(c, here.id, there.id)
    pairs = [(a, b, word_diff(_content(a), _content(b))) for a, b in found.shared]
    every = [*found.only_here, *found.only_there, *(s for p in found.shared for s in p)]
    return ask.show(
        "_beside.html" if ask.wants_part else "beside.html",
        here=here,
        there=there,
        found=found,
        pairs=pairs,
        title=word_diff(here.title or "", there.title or ""),
        citation=cite_view(
            ask,
            ask.t("differences"),
            ask.go.beside(here, there),
            [("here", cite(here)), ("there", cite(there))],
        ),
        keys=_keys(ask, tuple(every), (), ()),
    )


def _flat(text: str) -> str:
    return " ".join(text.split())


def _content(statement: StatementAnswer) -> str:
    return " … ".join(p.text for p in statement.content)


def _cards(
    statements: tuple[StatementAnswer, ...], elsewhere: dict[int, tuple[str, int]]
) -> tuple[Card, ...]:
    speakers: dict[str, str] = {}
    taken: dict[str, int] = defaultdict(int)
    found: list[Card] = []
    for n, s in enumerate(sorted(statements, key=_reading_order), 1):
        name = s.speaker.name if s.speaker else (s.source.text if s.source else "")
        hue = speakers.setdefault(name, f"h{len(speakers) % _HUES}") if name else "hx"
        place = statement_place(s)
        taken[place] += 1
        id = f"s{place}" + (f".{taken[place]}" if taken[place] > 1 else "")
        found.append(Card(n, id, hue, s, seen(s), elsewhere.get(s.id)))
    return tuple(found)


def _reading_order(s: StatementAnswer) -> tuple[int, int]:
    first = s.content[0].span.start if s.content else 0
    return (min(first, s.cue.span.start) if s.cue else first, s.id)


def _with_ids(records: tuple[_Record, ...], name: Callable[[_Record], str]) -> list[tuple[str, _Record]]:
    """Each record with an id for the page; a second one at the same place gets a number more."""
    taken: dict[str, int] = defaultdict(int)
    found = []
    for r in records:
        id = name(r)
        taken[id] += 1
        found.append((id if taken[id] == 1 else f"{id}.{taken[id]}", r))
    return found


def _said(cards: tuple[Card, ...]) -> list[Mark]:
    found: list[Mark] = []
    for card in cards:
        s = card.statement
        found += [Mark(p.span, "said", card.id, s.type, card.hue) for p in s.content]
        if s.source:
            found.append(Mark(s.source.span, "source", card.id, "", card.hue))
        if s.cue:
            found.append(Mark(s.cue.span, "cue", card.id, "", card.hue, s.cue_lemma or ""))
    return found


def _named(ask: Ask, names: tuple[NameMark, ...]) -> list[Mark]:
    found: list[Mark] = []
    for m in names:
        link = ask.go.actor(m.key) if m.key else None
        title = f"{m.name} ({ask.t(m.type)})"
        if m.kind == "name" or m.key:
            found.append(Mark(m.span, "name", str(m.entity_id), m.type, title=title, link=link))
    return found


def _happening(ask: Ask, events: tuple[EventAnswer, ...]) -> list[Mark]:
    found: list[Mark] = []
    for v in events:
        who = "، ".join(a.name for a in v.actors)
        whom = "، ".join(a.name for a in v.recipients)
        title = f"{ask.t(v.type)} · {ask.t(v.status)}" + (
            f" · {who or '؟'} ⇠ {whom or '؟'}" if who or whom else ""
        )
        key = f"v{v.trigger.span.start}-{v.trigger.span.end}"
        found.append(Mark(v.trigger.span, "event", key, v.status, title=title))
    return found


def _dated(ask: Ask, d: DateMark) -> str:
    return f"{d.value} ({ask.t(d.calendar)})"


def _rows(
    text: str, marks: list[Mark], cards: tuple[Card, ...], part: int
) -> tuple[tuple[Row, ...], tuple[Card, ...]]:
    """The paragraphs that begin in this part of the text, and the cards that stand beside them."""
    places = [(_place(card.statement), card) for card in cards]
    within = range((part - 1) * PART, part * PART)
    placed = [(at, card) for at, card in places if at in within]
    anchors = [(at, card.id) for at, card in placed]
    lines = mark_up(text, marks, anchors)
    starts = [line.span.start for line in lines]
    by_line: dict[int, list[Card]] = defaultdict(list)
    for at, card in placed:
        by_line[max(bisect_right(starts, at) - 1, 0)].append(card)
    rows = tuple(
        Row(line, line.span.of(text), tuple(by_line[n]), n == 0)
        for n, line in enumerate(lines)
        if line.span.start in within or n in by_line
    )
    return rows, tuple(card for _, card in placed)


def _place(s: StatementAnswer) -> int:
    """Where a statement's number stands: at its cue, else at its content."""
    if s.cue:
        return s.cue.span.start
    return s.content[0].span.start if s.content else 0


def _by_type(entities: tuple[Any, ...], names: tuple[NameMark, ...]) -> dict[str, list[tuple[Any, int]]]:
    uses: dict[int, int] = defaultdict(int)
    for m in names:
        uses[m.entity_id] += 1
    found: dict[str, list[tuple[Any, int]]] = {}
    for e in sorted(entities, key=lambda e: (-uses[e.id], e.id)):
        found.setdefault(e.type, []).append((e, uses[e.id]))
    return {type: found[type] for type in ("person", "organization", "place", "description") if type in found}


def _distinct(dates: tuple[DateMark, ...]) -> list[DateMark]:
    return list({(d.text, d.value): d for d in dates}.values())[:300]


def _keys(
    ask: Ask,
    statements: tuple[StatementAnswer, ...],
    events: tuple[EventAnswer, ...],
    stances: tuple[StanceAnswer, ...],
) -> dict[int, str]:
    refs = [s.speaker for s in statements]
    refs += [r for v in events for r in (*v.actors, *v.recipients, v.place)]
    refs += [r for s in stances for r in (s.holder, s.toward)]
    with ask.corpus.database.reading() as c:
        return actor_keys(c, (r.actor_id for r in refs if r is not None))
