"""Corpora to test on: the same tests run on SQLite and, where a server can be had, on PostgreSQL."""

from __future__ import annotations

import os
import shutil
import subprocess
import uuid
from collections.abc import Iterator
from pathlib import Path

import pytest

from isnad.store.opening import Database, open_database


def _server_binaries() -> Path | None:
    found = shutil.which("initdb")
    if found:
        return Path(found).parent
    folders = sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)
    return folders[0] if folders else None


@pytest.fixture(scope="session")
def postgres_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The URL of a server where databases may be made: ISNAD_TEST_POSTGRES, or one started for these
    tests.
    """
    pytest.importorskip("psycopg", reason="psycopg is not installed: pip install 'isnad[postgres]'")
    given = os.environ.get("ISNAD_TEST_POSTGRES")
    if given:
        yield given.rstrip("/")
        return
    binaries = _server_binaries()
    if binaries is None:
        pytest.skip("no PostgreSQL: apt-get install postgresql, or set ISNAD_TEST_POSTGRES to a server's URL")
    folder = Path("/tmp") / f"isnad-pg-{uuid.uuid4().hex[:8]}"
    folder.mkdir()
    # The server refuses to run as root.
    as_user: list[str] = []
    if os.geteuid() == 0:
        shutil.chown(folder, "postgres")
        as_user = ["runuser", "-u", "postgres", "--"]
    data = folder / "data"
    _run([*as_user, str(binaries / "initdb"), "-D", str(data), "-U", "isnad", "--auth=trust", "-E", "UTF8"])
    options = f"-k {folder} -c listen_addresses='' -c fsync=off"
    control = [*as_user, str(binaries / "pg_ctl"), "-D", str(data), "-w"]
    _run([*control, "-l", str(folder / "log"), "-o", options, "start"])
    try:
        yield f"postgresql://isnad@/{{}}?host={folder}"
    finally:
        _run([*control, "-m", "immediate", "stop"])
        shutil.rmtree(folder, ignore_errors=True)


def _run(command: list[str]) -> None:
    made = subprocess.run(command, capture_output=True, text=True, cwd="/")
    if made.returncode:
        pytest.skip(
            f"PostgreSQL cannot be started: {command[0]}: {made.stderr.strip() or made.stdout.strip()}"
        )


def _address(server: str, name: str) -> str:
    return server.format(name) if "{}" in server else f"{server}/{name}"


@pytest.fixture
def postgres_place(postgres_server: str) -> Iterator[str]:
    """The URL of a new, empty PostgreSQL database."""
    import psycopg

    name = f"isnad_{uuid.uuid4().hex[:12]}"
    with psycopg.connect(_address(postgres_server, "postgres"), autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name}")  # type: ignore[arg-type]
    yield _address(postgres_server, name)
    with psycopg.connect(_address(postgres_server, "postgres"), autocommit=True) as connection:
        connection.execute(f"DROP DATABASE {name} WITH (FORCE)")  # type: ignore[arg-type]


@pytest.fixture(params=["sqlite", "postgresql"])
def place(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """Where a new corpus can be made: a file, or a PostgreSQL URL."""
    if request.param == "sqlite":
        return str(tmp_path / "news.db")
    return str(request.getfixturevalue("postgres_place"))


@pytest.fixture
def database(place: str) -> Iterator[Database]:
    """A new corpus, open for writing."""
    made = open_database(place, create=True)
    yield made
    made.close()
