"""`isnad serve` as a person starts it: the address it prints, what it refuses, and how it ends."""

from __future__ import annotations

import http.client
import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

pytest.importorskip("starlette", reason="the reading room is not installed: pip install 'isnad[web]'")
sys.path.insert(0, str(Path(__file__).parent / "web"))
from web_rooms import small_corpus

from isnad.store.opening import open_database


@pytest.fixture
def place(tmp_path: Path) -> Path:
    made = tmp_path / "news.db"
    small_corpus(open_database(made, create=True)).close()
    return made


def isnad(*args: object) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "isnad.faces.cli.main", "serve", *map(str, args)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


@pytest.fixture
def served(place: Path) -> Iterator[tuple[subprocess.Popen[str], str]]:
    """A room on a free port, and the line that it printed."""
    run = isnad(place, "--port", 0)
    assert run.stderr is not None
    yield run, run.stderr.readline()
    run.kill()
    run.wait()


def test_it_prints_its_address_and_ends_with_ctrl_c(
    served: tuple[subprocess.Popen[str], str], place: Path
) -> None:
    run, line = served
    port = re.fullmatch(rf"{re.escape(str(place))} is open at http://127\.0\.0\.1:(\d+)/\n", line)
    assert port is not None, line
    connection = http.client.HTTPConnection("127.0.0.1", int(port[1]))
    connection.request("GET", "/en/")
    answer = connection.getresponse()
    assert (answer.status, answer.getheader("server")) == (200, None)
    assert b"Isnad" in answer.read()
    connection.close()
    run.send_signal(signal.SIGINT)
    assert run.wait(15) in (0, 130)
    assert not place.with_name("news.db-wal").exists(), "one file again"


def test_another_address_makes_a_token_of_its_own(place: Path) -> None:
    run = isnad(place, "--port", 0, "--host", "0.0.0.0", "--read-only")
    assert run.stderr is not None
    line = run.stderr.readline()
    run.kill()
    run.wait()
    assert re.search(r"http://0\.0\.0\.0:\d+/\?token=[\w-]{32}\n", line)


@pytest.mark.parametrize(
    ("args", "status", "words"),
    [
        (("missing.db",), 5, "does not exist"),
        (("{place}", "--token", "short"), 2, "at least 16"),
        (("{place}", "--host", "192.0.2.1"), 2, "cannot be listened on"),
        (("{place}", "--port", "70000"), 2, "--port"),
    ],
    ids=["missing", "short token", "foreign address", "no port"],
)
def test_refusals_are_plain(place: Path, args: tuple[str, ...], status: int, words: str) -> None:
    run = isnad(*(a.format(place=place) for a in args))
    _, said = run.communicate(timeout=30)
    assert (run.returncode, words in said, "Traceback" in said) == (status, True, False), said


def test_a_port_that_is_taken_is_named(served: tuple[subprocess.Popen[str], str], place: Path) -> None:
    port = re.search(r":(\d+)/", served[1])
    assert port is not None
    _, said = isnad(place, "--port", port[1]).communicate(timeout=30)
    assert f"127.0.0.1:{port[1]} cannot be listened on" in said
