"""An analysis as rows of the tables, ready for the driver. Needs no database: workers make them."""

from __future__ import annotations

from functools import lru_cache

from isnad.records import Analysis, Piece, Statement
from isnad.spans import Span
from isnad.store.tables import ID_STEP, META
from isnad.text.folding import fold

__all__ = ["COLUMNS", "Rows", "analysis_rows", "name_key"]

Row = tuple[object, ...]
Rows = dict[str, list[Row]]
"""Table name → rows, in the order in which the tables must be filled."""

_TABLES = (
    "entities",
    "entity_names",
    "statements",
    "statement_pieces",
    "mentions",
    "events",
    "event_actors",
    "stances",
    "dates",
)
# What the rows below fill; the other columns belong to linking and to corrections.
_LEFT_EMPTY = {
    "entities": {"actor_id", "linked_actor_id"},
    "statements": {"verdict"},
    "events": {"verdict"},
    "stances": {"verdict"},
}
COLUMNS: dict[str, tuple[str, ...]] = {
    t: tuple(c.name for c in META.tables[t].columns if c.name not in _LEFT_EMPTY.get(t, ())) for t in _TABLES
}


@lru_cache(maxsize=1 << 16)
def name_key(name: str) -> str:
    """The folded form by which names are looked up: one space between words, no marks at the edges."""
    return " ".join(fold(name).split())


def analysis_rows(analysis: Analysis, article_id: int) -> Rows:
    """The rows of one article's analysis, by table, in an order that satisfies the foreign keys.

    Ids are numbered from the article's id, so the same analysis gives the same rows anywhere.
    """
    base = article_id * ID_STEP
    rows: Rows = {t: [] for t in _TABLES}
    entity_ids = {e.id: base + n for n, e in enumerate(analysis.entities, 1)}
    statement_ids = {s.id: base + n for n, s in enumerate(analysis.statements, 1)}
    _add_entities(rows, analysis, article_id, entity_ids)
    _add_statements(rows, analysis, article_id, entity_ids, statement_ids)
    _add_mentions(rows, analysis, article_id, entity_ids, statement_ids)
    _add_events(rows, analysis, article_id, entity_ids, statement_ids)
    for n, t in enumerate(analysis.stances, 1):
        inside = statement_ids.get(t.inside or "")
        ends = (entity_ids[t.from_], entity_ids[t.to])
        rows["stances"].append((base + n, article_id, *ends, t.sign, *_words(t.evidence), inside, t.basis))
    for n, d in enumerate(analysis.dates, 1):
        rows["dates"].append((base + n, article_id, d.text, d.span.start, d.span.end, d.value, d.calendar))
    return rows


def _words(piece: Piece | None) -> tuple[str | None, int | None, int | None]:
    return (piece.text, piece.span.start, piece.span.end) if piece else (None, None, None)


def _add_entities(rows: Rows, analysis: Analysis, article_id: int, ids: dict[str, int]) -> None:
    for e in analysis.entities:
        rows["entities"].append((ids[e.id], article_id, e.id, e.type, e.name, name_key(e.name)))
        for n, alias in enumerate(e.aliases, 1):
            rows["entity_names"].append((ids[e.id], n, alias, name_key(alias)))


def _add_statements(
    rows: Rows, analysis: Analysis, article_id: int, entities: dict[str, int], ids: dict[str, int]
) -> None:
    for s in analysis.statements:
        cue = (s.cue.text, s.cue.lemma, s.cue.span.start, s.cue.span.end) if s.cue else (None,) * 4
        speaker = entities.get(s.speaker or "")
        content = " … ".join(p.text for p in s.content)
        inside = ids.get(s.inside or "")
        head = (ids[s.id], article_id, s.id, s.type, *cue, *_words(s.source))
        rows["statements"].append((*head, speaker, speaker, content, inside, s.why, s.confidence))
        for n, p in enumerate(s.content, 1):
            rows["statement_pieces"].append((ids[s.id], n, *_words(p)))


def _add_mentions(
    rows: Rows, analysis: Analysis, article_id: int, entities: dict[str, int], statements: dict[str, int]
) -> None:
    mentions = sorted((m.span, n, e.id, m) for n, e in enumerate(analysis.entities) for m in e.mentions)
    holders = _Holders(analysis.statements)
    for number, (span, _, entity, m) in enumerate(mentions, 1):
        holder = holders.innermost(span)
        inside = statements[holder] if holder else None
        place = (span.start, span.end)
        row = (article_id * ID_STEP + number, article_id, entities[entity], m.kind, m.text, *place, inside)
        rows["mentions"].append(row)


class _Holders:
    """Which statement's content holds a span: the innermost (shortest) one. Asked in text order."""

    def __init__(self, statements: tuple[Statement, ...]) -> None:
        pieces = [(p.span.start, p.span.end, s.id) for s in statements for p in s.content]
        self._coming = sorted(pieces, reverse=True)
        self._open: list[tuple[int, int, str]] = []

    def innermost(self, span: Span) -> str | None:
        while self._coming and self._coming[-1][0] <= span.start:
            self._open.append(self._coming.pop())
        self._open = [p for p in self._open if p[1] > span.start]
        holding = [(end - start, id) for start, end, id in self._open if end >= span.end]
        return min(holding)[1] if holding else None


def _add_events(
    rows: Rows, analysis: Analysis, article_id: int, entities: dict[str, int], statements: dict[str, int]
) -> None:
    for n, v in enumerate(analysis.events, 1):
        id = article_id * ID_STEP + n
        cue = (v.trigger.text, v.trigger.lemma, v.trigger.span.start, v.trigger.span.end)
        inside, place = statements.get(v.inside or ""), entities.get(v.place or "")
        rows["events"].append(
            (id, article_id, v.id, v.type, *cue, v.status, inside, v.date, place, v.confidence)
        )
        for role, names in (("actor", v.actors), ("recipient", v.recipients)):
            for position, e in enumerate(dict.fromkeys(names), 1):
                rows["event_actors"].append((id, role, position, entities[e]))
