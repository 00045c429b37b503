"""A path or a URL → a connected corpus database of the right version.

A SQLite corpus is one file in WAL mode, so that it can be read while a build writes. What this Isnad cannot
use is refused with a CorpusError: a file that is no database or no corpus, a newer version, a locked or
read-only file.
"""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path
from typing import Any
from urllib.parse import quote

from sqlalchemy import Connection, Engine, create_engine, event, inspect
from sqlalchemy.pool import QueuePool

from isnad.errors import CorpusError
from isnad.store.migrating import latest_number, migrate, stored_number
from isnad.store.searching import refresh_index
from isnad.store.trouble import corpus_trouble

__all__ = ["APPLICATION_ID", "Database", "is_url", "open_database"]

APPLICATION_ID = 0x49736E61
"""`Isna` in the header of a SQLite corpus, by which `file` and SQLite know it."""

_WAIT_SECONDS = 10.0


class Database:
    """An open corpus database: an engine, and the name by which messages call it."""

    def __init__(self, engine: Engine, place: str, *, writable: bool) -> None:
        self.engine = engine
        self.place = place
        self.writable = writable

    @property
    def dialect(self) -> str:
        """`sqlite` or `postgresql`."""
        return self.engine.dialect.name

    def reading(self) -> Any:
        """A context with a connection inside one transaction that sees one state of the corpus."""
        return _Session(self, write=False)

    def writing(self) -> Any:
        """A context with a connection inside one transaction that is kept whole or not at all.

        Raises CorpusError on entering when the corpus was opened for reading only.
        """
        if not self.writable:
            raise CorpusError(f"{self.place} is read-only: it, or its folder, may not be written")
        return _Session(self, write=True)

    def close(self) -> None:
        """Let go of the database; a SQLite corpus is then one file, without a `-wal` beside it."""
        self.engine.dispose()


class _Session:
    """`with session as connection`: begin, then commit, or roll back on an error; driver errors explained."""

    def __init__(self, database: Database, *, write: bool) -> None:
        self._database = database
        self._write = write

    def __enter__(self) -> Connection:
        with corpus_trouble(self._database.place):
            connection = self._database.engine.connect().execution_options(isnad_write=self._write)
            try:
                connection.begin()
            except BaseException:
                connection.close()
                raise
        self._connection = connection
        return connection

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: object) -> None:
        with corpus_trouble(self._database.place):
            try:
                if error is None and self._write:
                    self._connection.commit()
                else:
                    self._connection.rollback()
            finally:
                self._connection.close()
            if error is not None:
                raise error


def is_url(place: str) -> bool:
    """Whether a corpus is named by a database URL and not by a path."""
    return "://" in place


def open_database(place: str | Path, *, create: bool = False, write: bool = False) -> Database:
    """Open the corpus at a path or a PostgreSQL URL.

    `create` makes a missing one; `write` (implied) allows changes and brings an older version up to date.
    Without them nothing is changed.

    Raises CorpusError when there is no corpus, when it is of a newer or (for reading) an older version,
    locked, read-only where it must be written, damaged, or no corpus at all.
    """
    write = write or create
    name = str(place)
    if is_url(name):
        engine, shown = _postgres_engine(name)
    else:
        path = Path(place)
        _check_file(path, create=create, write=write)
        engine, shown = _sqlite_engine(path, write=write), str(path)
    try:
        with corpus_trouble(shown):
            _check_version(engine, shown, create=create, write=write)
    except BaseException:
        engine.dispose()
        raise
    return Database(engine, shown, writable=write)


def _check_file(path: Path, *, create: bool, write: bool) -> None:
    if path.is_dir():
        raise CorpusError(f"{path} is a folder, not a corpus: name a file such as {path / 'news.db'}")
    if not path.exists():
        if not create:
            raise CorpusError(f"{path} does not exist: build it with `isnad build SOURCES --corpus {path}`")
        if not path.parent.is_dir():
            raise CorpusError(f"{path} cannot be made: there is no folder {path.parent}")
        if not os.access(path.parent, os.W_OK):
            raise CorpusError(f"{path} cannot be made: its folder may not be written")
        return
    if not os.access(path, os.R_OK):
        raise CorpusError(f"{path} cannot be read: permission denied")
    if write and not (os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)):
        raise CorpusError(f"{path} is read-only: it, or its folder, may not be written")
    with path.open("rb") as f:
        head = f.read(16)
    if head and head != b"SQLite format 3\0":
        raise CorpusError(f"{path} is not a database" + (": build into another file" if write else ""))


def _sqlite_engine(path: Path, *, write: bool) -> Engine:
    address = _sqlite_address(path, write=write)

    def connect() -> sqlite3.Connection:
        connection = sqlite3.connect(address, uri=True, timeout=_WAIT_SECONDS, check_same_thread=False)
        # SQLAlchemy's recipe for transactions that hold DDL too: the driver begins nothing by itself.
        connection.isolation_level = None
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("PRAGMA synchronous = NORMAL")
        connection.execute("PRAGMA cache_size = -65536")
        if not write:
            connection.execute("PRAGMA query_only = ON")
        return connection

    engine = create_engine("sqlite://", creator=connect, poolclass=QueuePool, pool_size=8, max_overflow=64)

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        wants = connection.get_execution_options().get("isnad_write")
        connection.exec_driver_sql("BEGIN IMMEDIATE" if wants else "BEGIN")

    return engine


def _sqlite_address(path: Path, *, write: bool) -> str:
    """The file as a SQLite URI; in a folder that may not be written, as a file that never changes."""
    name = "file:" + quote(str(path.resolve()))
    if write:
        return name + "?mode=rwc"
    if os.access(path.parent, os.W_OK) and os.access(path, os.W_OK):
        return name + "?mode=rw"
    return name + ("?mode=ro" if Path(f"{path}-wal").exists() else "?mode=ro&immutable=1")


def _postgres_engine(url: str) -> tuple[Engine, str]:
    from sqlalchemy.engine import make_url
    from sqlalchemy.exc import ArgumentError

    try:
        address = make_url(url)
    except ArgumentError:
        raise CorpusError(f"{url!r} is not a database URL such as postgresql://user@host/name") from None
    if address.get_backend_name() not in ("postgresql", "postgres"):
        raise CorpusError(
            f"{address.get_backend_name()}: only SQLite files and postgresql:// URLs hold a corpus"
        )
    try:
        engine = create_engine(address.set(drivername="postgresql+psycopg"), pool_pre_ping=True)
    except ModuleNotFoundError:
        raise CorpusError("a PostgreSQL corpus needs psycopg: pip install 'isnad[postgres]'") from None
    return engine, address.render_as_string(hide_password=True)


def _check_version(engine: Engine, shown: str, *, create: bool, write: bool) -> None:
    known = latest_number()
    with engine.connect() as connection:
        tables = set(inspect(connection).get_table_names())
        if "migrations" in tables and "articles" in tables:
            have = stored_number(connection)
        elif tables and engine.dialect.name == "sqlite":
            raise CorpusError(f"{shown} is a database, but no corpus of Isnad: build into another file")
        else:
            have = 0
        connection.rollback()
    if have > known:
        raise CorpusError(
            f"{shown} was made by a newer Isnad (its form is {have}, this one knows {known}): upgrade Isnad"
        )
    if have == known:
        return
    if not write:
        what = (
            "is empty: build it first"
            if have == 0
            else "was made by an older Isnad: `isnad corpus upgrade` it"
        )
        raise CorpusError(f"{shown} {what}")
    if have == 0 and not create:
        raise CorpusError(f"{shown} is empty: build it first")
    if have == 0 and engine.dialect.name == "sqlite":
        _prepare_file(engine)
    migrate(engine)
    if have:
        with engine.connect().execution_options(isnad_write=True) as connection, connection.begin():
            refresh_index(connection)


def _prepare_file(engine: Engine) -> None:
    """What must be set in a SQLite file before its first table, outside of any transaction."""
    raw = engine.raw_connection()
    try:
        cursor = raw.cursor()
        cursor.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        cursor.execute("PRAGMA journal_mode = WAL")
    finally:
        raw.close()
