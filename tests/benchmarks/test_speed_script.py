"""The benchmark runs, on a small share of its work."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

REPO = Path(__file__).parents[2]


def run(folder: Path, *options: str) -> tuple[str, dict[str, Any]]:
    results = folder / "figures.json"
    command = [sys.executable, str(REPO / "benchmarks" / "speed.py"), "--results", str(results), *options]
    command += ["--corpus", str(REPO / "examples"), "--articles", "6", "--rounds", "1"]
    printed = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    return printed, json.loads(results.read_text())


def test_growth_by_size(tmp_path: Path) -> None:
    printed, figures = run(tmp_path, "--only", "growth", "--largest", "10000")
    assert [round(r["bytes"], -3) for r in figures["growth"]["paragraphs"]] == [1000, 10000]
    assert "ms/kB" in printed


def test_pace_counts_the_words_that_it_read(tmp_path: Path) -> None:
    printed, figures = run(tmp_path, "--only", "pace")
    isnad = figures["pace"]["isnad"]
    assert 6 * 150 < isnad["words"] < 6 * 420
    assert isnad["pace"] > 0
    assert "ratio" in printed
