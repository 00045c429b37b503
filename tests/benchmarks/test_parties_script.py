"""The judged events' command says what it cannot do."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

SCRIPT = Path(__file__).parents[2] / "benchmarks" / "parties.py"


@pytest.mark.parametrize(
    ("options", "message"),
    [
        pytest.param(["--corpus", "nowhere"], "no judged article", id="no-corpus"),
        pytest.param(["--errors", "actors", "--part", "kept-apart"], "would spoil it", id="kept-apart"),
        pytest.param(["--type", "ASSAULT"], "--type narrows --errors", id="type-alone"),
        pytest.param(["--against", "nowhere.json"], "nowhere.json", id="no-older-results"),
    ],
)
def test_what_it_refuses(tmp_path: Path, options: list[str], message: str) -> None:
    done = subprocess.run(
        [sys.executable, str(SCRIPT), *options], capture_output=True, text=True, check=False, cwd=tmp_path
    )
    assert done.returncode == 2
    assert message in done.stderr
    assert "Traceback" not in done.stderr
