"""Single events judged by a reader, standing off from their articles: a cheaper measure than a full gold.

A row says of one event that some reading found whether it is one, of that type and status, and by which words
the article tells who does it and to whom. It holds spans and no words, so a list may be kept where its
articles may not; what no reading found is not in it, so it measures no recall.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator
from pathlib import Path

import msgspec

from isnad.errors import RecordError
from isnad.evaluation.annotation import Action, Annotation, Forms
from isnad.evaluation.matching import same_group
from isnad.spans import Span

__all__ = ["JudgedEvent", "Outcome", "by_article", "judge", "load_judged"]

VERDICTS = frozenset(("right", "status", "type", "none"))


class JudgedEvent(msgspec.Struct, frozen=True, kw_only=True):
    """One event as a reader judged it; spans are code points of the article's text, in no order.

    `article` is the id that its article has by its text (`Article.of`), `part` the set to which it belongs.
    `verdict` is right, status (it has another one), type (an event of another type) or none (no political
    event).
    """

    part: str
    article: str
    trigger: Span
    type: str
    status: str
    verdict: str
    actors: tuple[Span, ...]
    recipients: tuple[Span, ...]

    @property
    def is_event(self) -> bool:
        """Whether it is an event of its type, whatever its status."""
        return self.verdict in ("right", "status")


class Outcome(msgspec.Struct, frozen=True, kw_only=True):
    """What a reading has right of a judged event; `found` tells whether it has the event at all.

    Of what is no event of its type, and of an event that is not found, nothing else is right.
    """

    found: bool
    actors: bool = False
    recipients: bool = False
    status: bool = False

    @property
    def both(self) -> bool:
        """Whether every actor and every recipient is right."""
        return self.actors and self.recipients


def load_judged(path: Path) -> tuple[JudgedEvent, ...]:
    """The rows of a tab-separated list in the file's order; an empty list gives none.

    Raises RecordError on a row whose columns are missing or malformed.
    """
    with path.open(encoding="utf-8", newline="") as lines:
        return tuple(_rows(path, csv.DictReader(lines, delimiter="\t")))


def _rows(path: Path, rows: Iterable[dict[str, str]]) -> Iterator[JudgedEvent]:
    for number, r in enumerate(rows, 2):
        try:
            row = JudgedEvent(
                part=r["part"],
                article=r["article"],
                trigger=Span(int(r["start"]), int(r["end"])),
                type=r["type"],
                status=r["status"],
                verdict=r["verdict"],
                actors=_spans(r["actors"]),
                recipients=_spans(r["recipients"]),
            )
        except (KeyError, TypeError, ValueError, AttributeError) as e:
            raise RecordError(f"{path}:{number}: {type(e).__name__}: {e}") from e
        if row.verdict not in VERDICTS:
            raise RecordError(f"{path}:{number}: no such verdict: {row.verdict}")
        yield row


def _spans(cell: str) -> tuple[Span, ...]:
    return tuple(Span(int(a), int(b)) for a, b in (s.split("-") for s in cell.split()))


def by_article(rows: Iterable[JudgedEvent]) -> dict[str, list[JudgedEvent]]:
    """The rows of each article by its id, both in the order in which they come."""
    articles: dict[str, list[JudgedEvent]] = {}
    for row in rows:
        articles.setdefault(row.article, []).append(row)
    return articles


def judge(text: str, rows: Iterable[JudgedEvent], got: Annotation) -> tuple[Outcome, ...]:
    """What `got`, a reading of the article `text`, has right of each of its judged events, in their order.

    An event is found where one of its type begins at its first letter. A party is right when the reading
    calls it by the words of its span, or by another name of whomever it calls so.
    """
    known = {form: frozenset(e.forms) for e in got.entities for form in e.forms}
    found = {(v.trigger.start, v.type): v for v in got.events}
    return tuple(_outcome(text, row, found.get((row.trigger.start, row.type)), known) for row in rows)


def _outcome(text: str, row: JudgedEvent, v: Action | None, known: dict[str, Forms]) -> Outcome:
    if v is None or not row.is_event:
        return Outcome(found=v is not None)
    told = [
        [known.get(form, frozenset()) | {form} for form in (span.of(text) for span in side)]
        for side in (row.actors, row.recipients)
    ]
    return Outcome(
        found=True,
        actors=same_group(told[0], v.actors),
        recipients=same_group(told[1], v.recipients),
        status=(v.status == row.status) == (row.verdict == "right"),
    )
