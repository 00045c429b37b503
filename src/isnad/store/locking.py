"""One build at a time: a lock that the system lets go of when its holder dies, however it dies."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from isnad.errors import CorpusError
from isnad.store.opening import Database
from isnad.store.trouble import corpus_trouble

__all__ = ["build_lock", "is_building"]

_ADVISORY_KEY = 1232302690
# Long enough for somebody who only looks whether a build runs.
_TRIES, _PAUSE = 10, 0.1


@contextmanager
def build_lock(database: Database) -> Iterator[None]:
    """Hold the right to build this corpus. Raises CorpusError when another build holds it."""
    if database.dialect == "postgresql":
        with _server_lock(database):
            yield
    else:
        with _file_lock(Path(f"{database.place}.building"), database.place):
            yield


def is_building(database: Database) -> bool:
    """Whether a build holds the lock now: what a killed build left in `runs` does not tell."""
    if database.dialect == "postgresql":
        with database.reading() as c:
            held = c.exec_driver_sql(
                "SELECT COUNT(*) FROM pg_locks WHERE locktype = 'advisory' AND granted AND classid = 0"
                " AND database = (SELECT oid FROM pg_database WHERE datname = current_database())"
                f" AND objid = {_ADVISORY_KEY}"
            ).scalar()
        return bool(held)
    path = Path(f"{database.place}.building")
    try:
        with path.open("rb") as file:
            return not _lock(file.fileno(), shared=True)
    except OSError:
        return False


def _busy(place: str) -> CorpusError:
    return CorpusError(f"{place} is being built by another process: try again when that is done")


@contextmanager
def _server_lock(database: Database) -> Iterator[None]:
    with corpus_trouble(database.place):
        connection = database.engine.connect()
        held = connection.exec_driver_sql(f"SELECT pg_try_advisory_lock({_ADVISORY_KEY})").scalar()
        connection.commit()
    try:
        if not held:
            raise _busy(database.place)
        yield
    finally:
        # Closed for good, not handed back to the pool: the lock lives as long as the connection.
        connection.invalidate()
        connection.close()


@contextmanager
def _file_lock(path: Path, place: str) -> Iterator[None]:
    # Not the database file itself: closing another handle of it would drop SQLite's own locks.
    try:
        file = path.open("a")
    except OSError as e:
        raise CorpusError(f"{place} cannot be built: {path.name}: {e.strerror}") from None
    with file:
        if not _lock_patiently(file.fileno()) or not _still_there(file.fileno(), path):
            raise _busy(place)
        try:
            yield
        finally:
            path.unlink(missing_ok=True)


def _lock_patiently(number: int) -> bool:
    for _ in range(_TRIES):
        if _lock(number):
            return True
        time.sleep(_PAUSE)
    return False


def _still_there(number: int, path: Path) -> bool:
    """Whether the locked file is the one of this name, and not one that an ending build just took away."""
    try:
        return os.path.samestat(os.fstat(number), path.stat())
    except FileNotFoundError:
        return False


def _lock(number: int, *, shared: bool = False) -> bool:
    if sys.platform == "win32":
        return _lock_windows(number)
    import fcntl

    try:
        fcntl.flock(number, (fcntl.LOCK_SH if shared else fcntl.LOCK_EX) | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


if sys.platform == "win32":

    def _lock_windows(number: int) -> bool:
        import msvcrt

        try:
            msvcrt.locking(number, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True
