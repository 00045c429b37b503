"""One build at a time: a lock that the system lets go of when its holder dies, however it dies."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from isnad.errors import CorpusError
from isnad.store.opening import Database
from isnad.store.trouble import corpus_trouble

__all__ = ["build_lock"]

_ADVISORY_KEY = 1232302690


@contextmanager
def build_lock(database: Database) -> Iterator[None]:
    """Hold the right to build this corpus. Raises CorpusError when another build holds it."""
    if database.dialect == "postgresql":
        with _server_lock(database):
            yield
    else:
        with _file_lock(Path(f"{database.place}.building"), database.place):
            yield


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
        if not _lock(file.fileno()) or not _still_there(file.fileno(), path):
            raise _busy(place)
        try:
            yield
        finally:
            path.unlink(missing_ok=True)


def _still_there(number: int, path: Path) -> bool:
    """Whether the locked file is the one of this name, and not one that an ending build just took away."""
    try:
        return os.path.samestat(os.fstat(number), path.stat())
    except FileNotFoundError:
        return False


def _lock(number: int) -> bool:
    if sys.platform == "win32":
        return _lock_windows(number)
    import fcntl

    try:
        fcntl.flock(number, fcntl.LOCK_EX | fcntl.LOCK_NB)
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
