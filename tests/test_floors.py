"""The reading's figures never fall below `floors.json`; `scripts/raise_floors.py` raises them."""

from __future__ import annotations

import importlib.util
import json
import sys
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

REPO = Path(__file__).parents[1]
FLOORS: dict[str, dict[str, float]] = json.loads((REPO / "tests" / "floors.json").read_text())["floors"]


@cache
def script() -> ModuleType:
    spec = importlib.util.spec_from_file_location("raise_floors", REPO / "scripts" / "raise_floors.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("folder", FLOORS)
def test_no_figure_falls_below_its_floor(folder: str) -> None:
    if not (REPO / folder).is_dir():
        pytest.skip(f"{folder} is not here")
    reached = script().figures(REPO / folder)
    fallen = {line: (reached[line], floor) for line, floor in FLOORS[folder].items() if reached[line] < floor}
    assert not fallen, "line: (reached, floor)"


def test_floors_name_every_line() -> None:
    from isnad.evaluation import LINES

    assert all(tuple(lines) == LINES for lines in FLOORS.values())


HELD: dict[str, Any] = {"floors": {"a": {"names": 0.8, "dates": 0.9}, "b": {"names": 0.5}}, "lowered": []}


@pytest.fixture
def floors_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Floors of two folders, of which only `a` is here, and figures in which names rose and dates fell."""
    path = tmp_path / "floors.json"
    path.write_text(json.dumps(HELD))
    (tmp_path / "a").mkdir()
    monkeypatch.setattr(script(), "REPO", tmp_path)
    monkeypatch.setattr(script(), "FLOORS", path)
    monkeypatch.setattr(script(), "figures", lambda folder: {"names": 0.85, "dates": 0.7})
    return path


def test_a_fall_is_refused(floors_file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert script().main([]) == 1
    assert json.loads(floors_file.read_text()) == HELD
    assert "1 fallen" in capsys.readouterr().err


def test_a_rise_is_written(floors_file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(script(), "figures", lambda folder: {"names": 0.85, "dates": 0.9})
    assert script().main([]) == 0
    assert json.loads(floors_file.read_text())["floors"] == {
        "a": {"names": 0.85, "dates": 0.9},
        "b": {"names": 0.5},
    }


def test_a_fall_with_its_reason_is_written_down(floors_file: Path) -> None:
    assert script().main(["--lower", "dates", "--reason", "feasts are no dates"]) == 0
    written = json.loads(floors_file.read_text())
    assert written["floors"]["a"] == {"names": 0.85, "dates": 0.7}
    assert written["lowered"] == [
        {"folder": "a", "line": "dates", "from": 0.9, "to": 0.7, "reason": "feasts are no dates"}
    ]


@pytest.mark.parametrize(
    "options", [["--lower", "dates"], ["--reason", "because"]], ids=["no reason", "nothing to lower"]
)
def test_half_an_excuse_is_none(options: list[str], floors_file: Path) -> None:
    with pytest.raises(SystemExit):
        script().main(options)
    assert json.loads(floors_file.read_text()) == HELD
