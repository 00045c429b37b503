"""What a database driver complains of, said so that a person knows what to do."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DataError, DBAPIError, IntegrityError, ProgrammingError

from isnad.errors import CorpusError

__all__ = ["corpus_trouble", "explain"]

# SQLite's primary result codes (the low byte of the extended ones), https://sqlite.org/rescode.html
_SQLITE = {
    5: "is locked by another program (a build, or an editor that has it open): try again when that is done",
    6: "is locked by another program: try again when that is done",
    8: "is read-only: it, or its folder, may not be written",
    10: "cannot be read or written: the disk reports an error",
    11: "is damaged: SQLite finds it malformed; restore a copy, or build it anew",
    13: "cannot grow: the disk is full. What was read is kept; make room and build again",
    14: "cannot be opened: no such folder, or not allowed",
    26: "is not a database: build into another file",
}
# PostgreSQL's error classes, https://www.postgresql.org/docs/current/errcodes-appendix.html
_POSTGRES = {
    "53100": "cannot grow: the server's disk is full. What was read is kept; make room and build again",
    "25006": "is read-only",
    "42501": "may not be used by this user: permission denied",
    "3D000": "does not exist: make it first (`createdb`)",
    "28P01": "refuses the password",
    "55P03": "is locked by another program: try again when that is done",
}


@contextmanager
def corpus_trouble(place: str) -> Iterator[None]:
    """Turn the driver's errors about the corpus at `place` into a CorpusError that says what to do."""
    try:
        yield
    except (IntegrityError, ProgrammingError, DataError):
        # No trouble with the corpus, but a fault of ours: to be seen as it is.
        raise
    except DBAPIError as e:
        raise CorpusError(f"{place} {explain(e)}") from e
    except sqlite3.DatabaseError as e:
        raise CorpusError(f"{place} {_explain_sqlite(e)}") from e


def explain(error: DBAPIError) -> str:
    """The second half of a sentence that begins with the database's name."""
    cause = error.orig
    if isinstance(cause, sqlite3.Error):
        return _explain_sqlite(cause)
    state = getattr(cause, "sqlstate", None) or ""
    first_line = str(cause).strip().splitlines()[0] if str(cause).strip() else type(cause).__name__
    for code, words in _POSTGRES.items():
        if state == code:
            return words
    if "does not exist" in first_line and not state:
        return _POSTGRES["3D000"]
    return f"cannot be used: {first_line}"


def _explain_sqlite(error: sqlite3.Error) -> str:
    code = getattr(error, "sqlite_errorcode", None)
    if code is not None and (code & 0xFF) in _SQLITE:
        return _SQLITE[code & 0xFF]
    return f"cannot be used: {error}"
