"""The annotated articles that no rule was written from: well-formed, and the command says what it lacks."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from isnad.evaluation import check_gold

REPO = Path(__file__).parents[2]
SCRIPT = REPO / "benchmarks" / "unseen.py"
CORPUS = REPO.parent / "shared" / "corpus"
PARTS = {"worked-on", "kept-apart"}


def _run(*options: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(SCRIPT), *options]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def test_it_holds_no_words_of_an_article() -> None:
    """Spans only, but for names of parties that no article writes, which are short."""
    for line in SCRIPT.with_suffix(".jsonl").read_text(encoding="utf-8").splitlines():
        article = json.loads(line)
        assert article["part"] in PARTS
        assert "text" not in article
        words = [s["speaker"] for s in article["statements"]] + [e["name"] for e in article["entities"]]
        assert all(isinstance(w, list) or len(w.split()) < 6 for w in words)


def test_without_the_corpus(tmp_path: Path) -> None:
    done = _run(str(tmp_path / "out"), "--corpus", str(tmp_path / "nowhere"))
    assert done.returncode == 2
    assert "annotated articles are not in" in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.skipif(not CORPUS.exists(), reason="needs the corpus beside the repository")
def test_what_it_writes_is_a_gold(tmp_path: Path) -> None:
    assert _run(str(tmp_path)).returncode == 0
    assert {folder.name for folder in tmp_path.iterdir()} == PARTS
    for part in PARTS:
        assert check_gold(tmp_path / part) == ()
