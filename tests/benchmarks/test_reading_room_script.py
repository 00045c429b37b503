"""The benchmark of the reading room runs, on a corpus so small that its figures mean nothing."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

pytest.importorskip("starlette", reason="the reading room is not installed: pip install 'isnad[web]'")
sys.path.insert(0, str(Path(__file__).parents[1] / "faces" / "web"))
from web_rooms import small_corpus

from isnad.store.opening import open_database

REPO = Path(__file__).parents[2]


def test_it_measures_every_page_and_a_load_without_error(tmp_path: Path) -> None:
    place, figures = tmp_path / "news.db", tmp_path / "figures.json"
    small_corpus(open_database(place, create=True)).close()
    script = REPO / "benchmarks" / "reading_room.py"
    command = [
        sys.executable,
        str(script),
        str(place),
        "--readers",
        "4",
        "--asks",
        "4",
        "--json",
        str(figures),
    ]
    run = subprocess.run(command, capture_output=True, text=True, timeout=120)
    assert run.returncode == 0, run.stderr
    found = json.loads(figures.read_text())
    assert {"front", "article", "statement", "actor", "network 300", "compare", "review"} <= set(
        found["pages"]
    )
    assert (found["load"]["errors"], found["load"]["pages"]) == (0, 16)
