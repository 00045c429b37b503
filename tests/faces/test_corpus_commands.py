"""`isnad build` and `isnad corpus …` as a person meets them."""

from __future__ import annotations

import csv
import io
import json
import sys
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from isnad.faces.cli.main import app
from isnad.runs import build as build_module

sys.path.insert(0, str(Path(__file__).parents[1] / "runs"))
from plain_reader import read_article

TEXT = "الميناء يفتح\n\nقال السيد سالم: سيفتح الميناء غدا. وقال السيد نادر: لن يفتح."


@pytest.fixture(autouse=True)
def _plain(monkeypatch: pytest.MonkeyPatch) -> None:
    """A reader of two patterns: these tests are about the commands."""
    import isnad.reading.reader as reader

    monkeypatch.setattr(reader, "read_article", read_article)
    monkeypatch.setattr(build_module, "reader_version", lambda: "test")
    monkeypatch.setattr("isnad.runs.reading._reader", lambda name: read_article)


def isnad(*args: str | Path) -> Any:
    return CliRunner().invoke(app, [str(a) for a in args])


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    """A corpus of one article, one refused line, and its log of corrections empty."""
    source = tmp_path / "news.jsonl"
    line = json.dumps({"text": TEXT, "outlet": "الراصد", "published": "2024-03-05"})
    source.write_text(line + "\n{broken\n", encoding="utf-8")
    made = isnad("build", source, "--corpus", tmp_path / "news.db", "--workers", "0")
    assert made.exit_code == 1, made.output
    return tmp_path / "news.db"


def test_a_build_says_what_it_found(tmp_path: Path) -> None:
    source = tmp_path / "a.txt"
    source.write_text(TEXT, encoding="utf-8")
    made = isnad("build", source, "-c", tmp_path / "a.db", "--workers", "0")
    assert made.exit_code == 0
    assert made.stdout.splitlines() == [
        "articles    1 (1 new)",
        "read now    1",
        "found       2 statements",
    ]
    again = isnad("build", source, "-c", tmp_path / "a.db", "--workers", "0")
    assert again.stdout.splitlines()[:2] == [
        "articles    1 (0 new, 1 of 1 sources unchanged)",
        "read now    0",
    ]
    assert isnad("build", source, "-c", tmp_path / "a.db", "-q", "--workers", "0").output == ""


def test_rejects_name_the_line_and_the_reason(corpus: Path) -> None:
    made = isnad("corpus", "rejects", corpus)
    assert f"{corpus.parent / 'news.jsonl'}:2" in made.stdout
    assert "malformed JSON" in made.stdout
    [row] = [
        json.loads(line) for line in isnad("corpus", "rejects", corpus, "-f", "json").stdout.splitlines()
    ]
    assert (row["article"], "malformed" in row["reason"]) == (None, True)
    [row] = list(csv.DictReader(io.StringIO(isnad("corpus", "rejects", corpus, "-f", "csv").stdout)))
    assert row["where"].endswith(":2")


def test_info_and_runs(corpus: Path) -> None:
    shown = isnad("corpus", "info", corpus).stdout
    assert "statements 2" in shown
    assert "الراصد" in shown
    [run] = [
        json.loads(line) for line in isnad("corpus", "runs", corpus, "--format", "json").stdout.splitlines()
    ]
    assert (run["state"], run["articles_read"], run["inputs_rejected"]) == ("finished", 1, 1)


def test_a_correction_is_made_shown_and_undone(corpus: Path) -> None:
    id = 1_000_001
    made = isnad("corpus", "set-speaker", corpus, id, "ليلى المرسي", "--by", "هند", "--why", "هي المتحدثة")
    assert made.exit_code == 0
    assert "isnad corpus undo" in made.stdout
    isnad("corpus", "reject", corpus, 1_000_002, "--by", "هند")
    rows = [json.loads(line) for line in isnad("corpus", "log", corpus, "-f", "json").stdout.splitlines()]
    assert [(r["kind"], r["by"], r["value"], r["state"]) for r in rows] == [
        ("set-speaker statement", "هند", "ليلى المرسي", "applied"),
        ("reject statement", "هند", None, "applied"),
    ]
    assert "سيفتح الميناء غدا" in rows[0]["words"]
    assert isnad("corpus", "undo", corpus, 1).exit_code == 0
    again = isnad("corpus", "undo", corpus, 1)
    assert (again.exit_code, "was undone on" in again.stderr) == (5, True)
    assert "undone" in isnad("corpus", "log", corpus).stdout


@pytest.mark.parametrize(
    ("args", "code", "words"),
    [
        (["corpus", "info", "missing.db"], 5, "does not exist: build it with"),
        (["corpus", "accept", "CORPUS", "77"], 5, "no statement 77"),
        (["corpus", "merge", "CORPUS", "سالم", "نادر"], 5, "no actor called"),
        (["corpus", "apart", "CORPUS", "سالم", "نادر"], 5, "no actor called"),
        (["corpus", "undo", "CORPUS", "9"], 5, "no correction 9"),
        (["corpus", "accept", "CORPUS", "1", "--kind", "article"], 2, "article"),
        (["build", "missing.txt", "--corpus", "new.db", "--workers", "0"], 3, ""),
        (["build", "x", "--corpus", "TEXT"], 5, "is not a database"),
        (["build", "x", "--corpus", "new.db", "--field", "nonsense"], 2, "say which field is what"),
        (["build", "x"], 2, "corpus"),
    ],
    ids=lambda v: "-".join(v[:2]) if isinstance(v, list) else "",
)
def test_what_goes_wrong_is_said(
    corpus: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, args: list[str], code: int, words: str
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.txt").write_text("just a text")
    made = isnad(*(str(corpus) if a == "CORPUS" else "a.txt" if a == "TEXT" else a for a in args))
    assert (made.exit_code, made.stdout[:0]) == (code, "")
    assert words in " ".join(made.stderr.split())
    assert "Traceback" not in made.output


def test_a_cell_is_no_formula(tmp_path: Path) -> None:
    source = tmp_path / "=cmd.txt"
    source.write_text("", encoding="utf-8")
    isnad("build", source, "-c", tmp_path / "a.db", "--workers", "0")
    isnad("build", "=nothing", "-c", tmp_path / "a.db", "--workers", "0")
    rows = list(
        csv.DictReader(io.StringIO(isnad("corpus", "rejects", tmp_path / "a.db", "-f", "csv").stdout))
    )
    assert "'=nothing" in [r["where"] for r in rows]
