"""Lasting addresses: records found again by their article's hash and the places of their words.

Ids of records change with every reading; the text never does. So a statement's address is where its content
begins and ends and where its cue begins; when a newer reading finds it a little differently, the address
leads to the statement that covers the same words.
"""

from __future__ import annotations

from sqlalchemy import Connection, func, select

from isnad.errors import CorpusError
from isnad.spans import Span
from isnad.store import tables as t
from isnad.store.answers import StatementAnswer
from isnad.store.questions import find_statements

__all__ = ["extent", "find_statement_at", "statement_place"]

_s, _p = t.statements.c, t.statement_pieces.c


def extent(statement: StatementAnswer) -> Span:
    """From the first to the last letter of the content."""
    pieces = statement.content
    return Span(min(p.span.start for p in pieces), max(p.span.end for p in pieces)) if pieces else Span(0, 0)


def statement_place(statement: StatementAnswer) -> str:
    """The last part of a statement's address: `start-end` of the content, and `-cue` where there is one."""
    span = extent(statement)
    cue = f"-{statement.cue.span.start}" if statement.cue else ""
    return f"{span.start}-{span.end}{cue}"


def find_statement_at(
    connection: Connection, article_id: int, span: Span, cue: int | None
) -> tuple[StatementAnswer, bool]:
    """The statement of an article at this address, and whether it is exactly the one that was meant.

    Raises CorpusError when no statement's content touches the place.
    """
    edges = (
        select(
            _p.statement_id, func.min(_p.start_offset).label("start"), func.max(_p.end_offset).label("end")
        )
        .join(t.statements, _s.id == _p.statement_id)
        .where(_s.article_id == article_id)
        .group_by(_p.statement_id)
        .subquery()
    )
    query = select(edges.c.statement_id, edges.c.start, edges.c.end, _s.cue_start)
    query = query.join(t.statements, _s.id == edges.c.statement_id)
    rows = connection.execute(query.where(edges.c.start < span.end, edges.c.end > span.start)).all()
    if not rows:
        raise CorpusError("no statement is read at this place any more")
    best = min(
        rows,
        key=lambda r: (abs(r.start - span.start) + abs(r.end - span.end), r.cue_start != cue, r.statement_id),
    )
    found = find_statements(connection, [_s.id == best.statement_id], "stored", 1, 0)
    return found[0], (best.start, best.end, best.cue_start) == (span.start, span.end, cue)
