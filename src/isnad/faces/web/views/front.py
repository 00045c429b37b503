"""The front page: what the corpus holds, its days, who is quoted most, what turned lately."""

from __future__ import annotations

from datetime import date, timedelta

import msgspec
from starlette.responses import Response

from isnad.faces.web.drawing import every_day
from isnad.faces.web.rendering import Ask
from isnad.store.answers import CorpusInfo, Headline
from isnad.store.locking import is_building
from isnad.store.pages.counts import (
    DayCount,
    SpeakerCount,
    StanceTurn,
    count_by_day,
    top_speakers,
    turned_stances,
)
from isnad.store.pages.tellings import QuoteHead, StoryHead, list_quotes, list_stories

__all__ = ["days_json", "front", "progress"]

_LATELY = 14


class _Front(msgspec.Struct, frozen=True):
    info: CorpusInfo
    speakers: tuple[SpeakerCount, ...]
    turns: tuple[StanceTurn, ...]
    turning_day: str
    stories: tuple[StoryHead, ...]
    quotes: tuple[QuoteHead, ...]
    newest: tuple[Headline, ...]
    days: list[tuple[str, int, int]]


def front(ask: Ask) -> Response:
    """The front page."""
    return ask.show("front.html", f=ask.room.counted("front", lambda: _count(ask)))


def days_json(ask: Ask) -> bytes:
    """Articles and events by day, as columns for the time picture."""
    days = ask.room.counted("front", lambda: _count(ask)).days
    return msgspec.json.encode(
        {"days": [d[0] for d in days], "articles": [d[1] for d in days], "events": [d[2] for d in days]}
    )


def progress(ask: Ask) -> Response:
    """How far a running build is; a part of every page, asked for again and again."""
    building = is_building(ask.corpus.database)
    return ask.show("_progress.html", run=next(iter(ask.corpus.runs()), None) if building else None)


def _count(ask: Ask) -> _Front:
    corpus = ask.corpus
    info = corpus.info()
    turning_day = _turning_day(info.first_published, info.last_published)
    with corpus.database.reading() as c:
        return _Front(
            info=info,
            speakers=top_speakers(c, limit=14),
            turns=turned_stances(c, turning_day, limit=8),
            turning_day=turning_day,
            stories=list_stories(c, limit=6),
            quotes=list_quotes(c, limit=5),
            newest=corpus.articles(limit=8),
            days=_days(count_by_day(c, "articles"), count_by_day(c, "events")),
        )


def _days(articles: tuple[DayCount, ...], events: tuple[DayCount, ...]) -> list[tuple[str, int, int]]:
    told = {d.day: d.count for d in events}
    published = {d.day: d.count for d in articles}
    # Days of silence are days too: without them a line would run straight over them.
    return [(day, published.get(day, 0), told.get(day, 0)) for day in every_day(published)]


def _turning_day(first: str | None, last: str | None) -> str:
    """From where "lately" counts: two weeks before the last day, or the middle of a shorter corpus."""
    try:
        begin, end = date.fromisoformat(first or ""), date.fromisoformat(last or "")
    except ValueError:
        return "9999"
    return (end - min(timedelta(_LATELY), (end - begin) / 2)).isoformat()
