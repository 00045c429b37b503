"""`isnad evaluate`, run in process on stored analyses."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import typer
from typer.testing import CliRunner

from isnad.evaluation import LINES
from isnad.faces.cli.evaluate import evaluate

WRITTEN = Path(__file__).parents[2] / "gold" / "written"

app = typer.Typer()
app.command()(evaluate)


def run(*options: str | Path) -> tuple[int, str, str]:
    result = CliRunner().invoke(app, [str(o) for o in options])
    return result.exit_code, result.stdout, result.stderr


@pytest.fixture
def half(tmp_path: Path) -> Path:
    """The gold's own annotation of a few articles, without the others and with one statement less each."""
    for path in sorted(WRITTEN.glob("g0*.json")):
        value = json.loads(path.read_text(encoding="utf-8"))
        value["statements"] = [s | {"confidence": 0.9} for s in value["statements"][1:]]
        (tmp_path / path.name).write_text(json.dumps(value), encoding="utf-8")
    return tmp_path


def test_gold_scored_against_itself() -> None:
    code, out, err = run(WRITTEN, "--analyses", WRITTEN)
    assert code == 0, err
    lines = out.splitlines()
    assert lines[0] == "48 articles"
    assert [line.split()[0] for line in lines[1:]] == list(LINES)
    assert all(line.split()[2] == "1.000" for line in lines[1:])


def test_json_is_one_object_of_all_lines() -> None:
    _, out, _ = run(WRITTEN, "--analyses", WRITTEN, "--json")
    figures = json.loads(out)
    assert list(figures) == list(LINES)
    assert figures["statements"] == {"f1": 1, "precision": 1, "recall": 1, "low": 1, "high": 1, "n": 864}


def test_missing_analyses_are_named_and_count(half: Path) -> None:
    code, out, err = run(WRITTEN, "--analyses", half, "--json")
    assert code == 0
    assert json.loads(out)["statements"]["recall"] < 0.3
    assert err.count("no analysis") == 40


def test_errors_of_one_layer(half: Path) -> None:
    _, out, _ = run(WRITTEN, "--analyses", half, "--errors", "statements")
    missed = [line for line in out.splitlines() if line.startswith("g01 missed")]
    assert missed == ["g01 missed    استجواب وزير الكهرباء  gold: بدر العويصي"]


def test_calibration_and_errors_in_json(half: Path) -> None:
    _, out, _ = run(WRITTEN, "--analyses", half, "--json", "--calibration", "--errors", "dates")
    figures = json.loads(out)
    assert [(b["high"], b["low"], b["content"]) for b in figures["calibration"]] == [(0.9, 0.9, 1.0)]
    assert {f["kind"] for f in figures["errors"]} == {"missed"}


def test_check(tmp_path: Path) -> None:
    assert run(WRITTEN, "--check")[:2] == (0, "well-formed\n")
    (tmp_path / "a.json").write_text('{"text": "خبر", "statements": [], "sha256": "0"}', encoding="utf-8")
    code, out, _ = run(tmp_path, "--check")
    assert code == 1
    assert out.splitlines() == ["a.json: sha256 is not that of the text", "malformed: 1"]


@pytest.mark.parametrize(
    ("options", "message"),
    [
        pytest.param([WRITTEN, "--errors", "weather"], "weather", id="no such layer"),
        pytest.param([Path(__file__).parent], "no annotated article", id="no gold in the folder"),
        pytest.param([Path("nowhere")], "does not exist", id="no folder"),
    ],
)
def test_refusals_say_why(options: list[Path | str], message: str) -> None:
    code, out, err = run(*options)
    assert code == 2
    assert out == ""
    assert message in err.replace("\n", " ")
