"""The numbered migrations: each change and its record are one transaction."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from functools import cache
from importlib import import_module
from pkgutil import iter_modules

import msgspec
from sqlalchemy import Connection, Engine, inspect

from isnad.store import migrations
from isnad.store.dialects import insert_sql
from isnad.store.versions import software_version

__all__ = ["Migration", "all_migrations", "latest_number", "migrate", "stored_number"]


class Migration(msgspec.Struct, frozen=True):
    """One change of the database: its number, its name, and the function that makes it."""

    number: int
    name: str
    apply: Callable[[Connection], None]


@cache
def all_migrations() -> tuple[Migration, ...]:
    """Every migration, by number; the numbers are 1, 2, 3 … without a gap."""
    found = []
    for module in iter_modules(migrations.__path__):
        number, _, name = module.name.partition("_")
        apply = import_module(f"{migrations.__name__}.{module.name}").apply
        found.append(Migration(int(number), name, apply))
    return tuple(sorted(found, key=lambda m: m.number))


def latest_number() -> int:
    """The number of the newest migration that this Isnad knows."""
    return all_migrations()[-1].number


def stored_number(connection: Connection) -> int:
    """The number of the last migration applied to a database that has the `migrations` table."""
    found = connection.exec_driver_sql("SELECT MAX(number) FROM migrations").scalar()
    return int(found or 0)


def migrate(engine: Engine) -> list[Migration]:
    """Apply what is missing, in order; the migrations applied."""
    applied = []
    for migration in all_migrations():
        with engine.connect().execution_options(isnad_write=True) as connection, connection.begin():
            _make_record_table(connection)
            if migration.number <= stored_number(connection):
                continue
            migration.apply(connection)
            row = (migration.number, migration.name, datetime.now(UTC).isoformat(timespec="seconds"))
            sql = insert_sql(connection, "migrations", ("number", "name", "applied_at", "version"))
            connection.exec_driver_sql(sql, (*row, software_version()))
            applied.append(migration)
    return applied


def _make_record_table(connection: Connection) -> None:
    if "migrations" in inspect(connection).get_table_names():
        return
    if connection.dialect.name == "postgresql":
        # Two first builds at once would both make the tables.
        connection.exec_driver_sql("SELECT pg_advisory_xact_lock(1232302689)")
    connection.exec_driver_sql(
        "CREATE TABLE IF NOT EXISTS migrations"
        " (number INTEGER PRIMARY KEY, name TEXT NOT NULL, applied_at TEXT NOT NULL, version TEXT NOT NULL)"
    )
