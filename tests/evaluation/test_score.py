"""The measure: by hand on small cases, and line by line beside the scorer that it must agree with."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from perturbed import as_analysis, perturb

from isnad.evaluation import LINES, Score, load_analyses, load_gold, match, read_annotation, score
from isnad.evaluation.sameness import fold_name, iou, same_name
from isnad.spans import Span

REPO = Path(__file__).parents[2]
WRITTEN = REPO / "gold" / "written"
SCORER = REPO.parent / "shared" / "gold" / "score.py"

TEXT = "قال سالم الوراق إن الجسر سيفتح غدا. وأضاف أن الكلفة زادت."
GOLD: dict[str, Any] = {
    "id": "a",
    "text": TEXT,
    "entities": [{"type": "person", "name": "سالم الوراق", "aliases": ["سالم الوراق"]}],
    "statements": [
        {"id": "s1", "cue": [0, 3], "source": [4, 15], "speaker": "سالم الوراق", "content": [[19, 34]]}
        | {"type": "indirect", "inside": None},
        {"id": "s2", "cue": [37, 42], "source": None, "speaker": "سالم الوراق", "content": [[46, 57]]}
        | {"type": "indirect", "inside": "s1"},
    ],
    "events": [
        {"type": "AGREE", "trigger": [25, 30], "actors": ["سالم الوراق"], "recipients": []}
        | {"status": "unrealized", "inside": "s1"}
    ],
    "stances": [{"from": "سالم الوراق", "to": "الجسر", "sign": "+", "evidence": [19, 34], "inside": None}],
    "dates": [{"span": [31, 34], "value": "2020-01-02"}],
}


def figures(gold: dict[str, Any], got: dict[str, Any]) -> dict[str, Score]:
    return score([match(read_annotation(gold), read_annotation(got))])


def changed(kind: str, number: int, **values: Any) -> dict[str, Any]:
    """The gold with some values of one record replaced."""
    made: dict[str, Any] = json.loads(json.dumps(GOLD))
    made[kind][number].update(values)
    return made


def test_gold_against_itself_is_perfect() -> None:
    for got in (GOLD, as_analysis(GOLD | {"outlet": None, "published": None, "sha256": ""})):
        assert {
            line: (s.f1, s.precision, s.recall) for line, s in figures(GOLD, got).items()
        } == dict.fromkeys(LINES, (1.0, 1.0, 1.0))


def test_nothing_predicted_scores_zero_with_its_count() -> None:
    empty = figures(GOLD, {})
    assert [(empty[x].f1, empty[x].recall, empty[x].n) for x in ("statements", "names", "type")] == [
        (0.0, 0.0, 2),
        (0.0, 0.0, 1),
        (0.0, 0.0, 0),
    ]


@pytest.mark.parametrize(
    ("got", "line", "f1"),
    [
        pytest.param(
            changed("statements", 0, content=[[19, 27]]), "statements", 1.0, id="half a content is found"
        ),
        pytest.param(changed("statements", 0, content=[[19, 26]]), "statements", 0.5, id="less is not"),
        pytest.param(changed("statements", 0, content=[[19, 33]]), "exact", 1.0, id="nine tenths are exact"),
        pytest.param(changed("statements", 0, content=[[19, 30]]), "exact", 0.5, id="less is not exact"),
        pytest.param(
            changed("statements", 0, speaker="الوراق"), "who-said-what", 1.0, id="surname of two words"
        ),
        pytest.param(changed("statements", 0, speaker="بائع الكتب"), "who-said-what", 0.5, id="someone else"),
        pytest.param(changed("statements", 1, speaker=None), "who-said-what", 0.5, id="nobody for somebody"),
        pytest.param(changed("statements", 0, type="direct"), "type", 0.5, id="wrong type"),
        pytest.param(changed("statements", 1, inside=None), "nesting", 0.5, id="chain lost"),
        pytest.param(changed("statements", 1, inside="s2"), "nesting", 0.5, id="wrong chain"),
        pytest.param(changed("statements", 0, cue=None), "cue", 0.5, id="cue lost"),
        pytest.param(changed("statements", 0, cue=[2, 9]), "cue", 1.0, id="cue overlaps"),
        pytest.param(changed("entities", 0, type="organization"), "names", 0.0, id="name of another type"),
        pytest.param(changed("events", 0, type="REJECT"), "events", 0.0, id="trigger of another type"),
        pytest.param(
            changed("events", 0, recipients=["الجسر"]), "events+who", 0.0, id="a recipient too many"
        ),
        pytest.param(changed("events", 0, recipients=["الجسر"]), "events", 1.0, id="yet the event is found"),
        pytest.param(changed("events", 0, status="happened"), "status", 0.0, id="wrong status"),
        pytest.param(changed("stances", 0, sign="-"), "stances", 0.0, id="wrong sign"),
        pytest.param(changed("dates", 0, value="2020-01"), "dates", 0.0, id="wrong value"),
        pytest.param(changed("dates", 0, span=[30, 34]), "dates", 1.0, id="span overlaps"),
    ],
)
def test_one_change_moves_one_line(got: dict[str, Any], line: str, f1: float) -> None:
    assert figures(GOLD, got)[line].f1 == f1


@pytest.mark.parametrize(
    ("a", "b", "same"),
    [
        pytest.param("الوزیر الکوري", "الوزير الكورى", True, id="persian letters"),
        pytest.param("مُؤسَّسة الأفق", "موسسه الافق", True, id="marks and hamzas"),
        pytest.param("وزير الخارجية نادر حداد", "نادر حداد", True, id="a part of half the words"),
        pytest.param("سالم", "سالم بن علي بن حمد", False, id="one word of five"),
        pytest.param("نادر حداد", "نادر سلوم", False, id="first name alone"),
        pytest.param("و", "ز", False, id="single letters"),
    ],
)
def test_same_name(a: str, b: str, same: bool) -> None:
    assert same_name(frozenset({a}), frozenset({b})) is same
    assert same_name(frozenset({b}), frozenset({a})) is same


def test_nobody_is_only_nobody() -> None:
    assert same_name(frozenset(), frozenset())
    assert not same_name(frozenset(), frozenset({"سالم"}))


def test_folding_twice_is_folding_once() -> None:
    for name in ("مؤسّسة «الأفق»", "نیک‌پور", "ﷺ", ""):
        assert fold_name(fold_name(name)) == fold_name(name)


@pytest.mark.parametrize(
    ("a", "b", "share"),
    [
        pytest.param([(0, 10)], [(0, 10)], 1.0, id="equal"),
        pytest.param([(0, 4), (6, 10)], [(0, 10)], 0.8, id="a gap"),
        pytest.param([(0, 6), (4, 10)], [(0, 10)], 1.0, id="overlapping pieces count once"),
        pytest.param([(0, 5)], [(5, 9)], 0.0, id="touching"),
        pytest.param([], [], 0.0, id="empty"),
        pytest.param([(2, 2)], [(2, 4)], 0.0, id="an empty span"),
    ],
)
def test_iou(a: list[tuple[int, int]], b: list[tuple[int, int]], share: float) -> None:
    assert iou([Span(*x) for x in a], [Span(*x) for x in b]) == share


def write_predictions(folder: Path, seed: int) -> None:
    for path in sorted(WRITTEN.glob("*.json")):
        if path.stem != "m03":  # one article without an analysis
            made = perturb(json.loads(path.read_text(encoding="utf-8")), seed)
            (folder / path.name).write_text(json.dumps(made), encoding="utf-8")


def figures_of(folder: Path) -> dict[str, dict[str, float]]:
    got = load_analyses(folder)
    empty = read_annotation({})
    scores = score([match(g.annotation, got.get(g.file, empty)) for g in load_gold(WRITTEN)])
    return {
        line: {k: getattr(s, k) for k in ("f1", "precision", "recall", "low", "high", "n")}
        for line, s in scores.items()
    }


@pytest.mark.skipif(not SCORER.exists(), reason="the scorer beside this repository is not here")
@pytest.mark.parametrize("seed", [1, 2, 3])
def test_agrees_with_the_first_scorer_on_every_line(seed: int, tmp_path: Path) -> None:
    write_predictions(tmp_path, seed)
    run = [sys.executable, str(SCORER), str(WRITTEN), str(tmp_path), "--json"]
    theirs = json.loads(subprocess.run(run, capture_output=True, check=True, text=True).stdout)
    ours = figures_of(tmp_path)
    assert ours == theirs
    assert all(0 < x["f1"] < 1 for x in ours.values()), "predictions that try every line"


def test_the_measure_stays_where_it_was(tmp_path: Path) -> None:
    """The figures on which both agreed, in clones that have no scorer beside them."""
    write_predictions(tmp_path, 1)
    agreed = json.loads(Path(__file__).with_name("agreed.json").read_text(encoding="utf-8"))
    assert figures_of(tmp_path) == agreed
