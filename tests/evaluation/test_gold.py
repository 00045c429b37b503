"""The shipped gold is well-formed, and the checker sees what is not."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any

import pytest

from isnad.errors import RecordError
from isnad.evaluation import check_gold, load_analyses, load_gold

WRITTEN = Path(__file__).parents[2] / "gold" / "written"
COUNTS = {"statements": 864, "entities": 1026, "events": 1045, "stances": 291, "dates": 312}

TEXT = "قالت ليلى الورد إن السوق هادئة اليوم."
GOOD: dict[str, Any] = {
    "id": "a",
    "text": TEXT,
    "sha256": hashlib.sha256(TEXT.encode()).hexdigest(),
    "entities": [{"type": "person", "name": "ليلى الورد", "aliases": ["ليلى الورد"]}],
    "statements": [
        {"id": "s1", "cue": [0, 4], "source": [5, 15], "speaker": "ليلى الورد", "content": [[19, 30]]}
        | {"type": "indirect", "inside": None}
    ],
    "dates": [{"span": [31, 36], "value": "2020-01-02"}],
}


def with_statement(**values: Any) -> dict[str, Any]:
    return GOOD | {"statements": [GOOD["statements"][0] | values]}


def test_the_shipped_gold_is_well_formed() -> None:
    assert check_gold(WRITTEN) == ()


def test_the_shipped_gold_is_whole() -> None:
    raw = [json.loads(p.read_text(encoding="utf-8")) for p in WRITTEN.glob("*.json")]
    assert len(raw) == 48
    assert {k: sum(len(g[k]) for g in raw) for k in COUNTS} == COUNTS
    assert all({"id", "outlet", "published", "sha256", "text"} <= g.keys() for g in raw)


def test_loaded_by_file_name_with_its_date() -> None:
    gold = load_gold(WRITTEN)
    assert [g.file for g in gold] == sorted(g.file for g in gold)
    assert gold[0].article.published == "2018-04-18"
    assert gold[0].annotation.statements[0].content[0].of(gold[0].article.text) == "استجواب وزير الكهرباء"


@pytest.mark.parametrize(
    ("value", "fault"),
    [
        pytest.param(with_statement(cue=[0, 99]), "statement s1 cue: span 0-99 lies outside", id="outside"),
        pytest.param(with_statement(cue=[-4, 4]), "statement s1 cue: span -4-4 lies outside", id="before"),
        pytest.param(with_statement(cue=[4, 4]), "statement s1 cue: span 4-4 lies outside", id="empty"),
        pytest.param(with_statement(source=[4, 15]), "begins or ends on white space", id="white edge"),
        pytest.param(with_statement(content=[]), "statement s1 has no content", id="no content"),
        pytest.param(with_statement(content=[[25, 30], [19, 24]]), "out of order", id="out of order"),
        pytest.param(with_statement(inside="s9"), "statements 1: inside 's9'", id="no such statement"),
        pytest.param(with_statement(inside="s1"), "inside itself", id="a circle"),
        pytest.param(GOOD | {"statements": GOOD["statements"] * 2}, "share an id", id="ids repeat"),
        pytest.param(GOOD | {"sha256": "0" * 64}, "sha256 is not", id="another text"),
        pytest.param(
            GOOD | {"dates": [{"span": [30, 36], "value": "2020"}]}, "date 1: span 30-36", id="date"
        ),
        pytest.param(
            GOOD | {"entities": [{"type": "place", "name": "روما", "aliases": ["روما"]}]},
            "entity روما: the alias 'روما' does not stand",
            id="alias",
        ),
    ],
)
def test_names_what_is_malformed(value: dict[str, Any], fault: str, tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text(json.dumps(value), encoding="utf-8")
    faults = check_gold(tmp_path)
    assert len(faults) == 1
    assert faults[0].startswith("a.json: ")
    assert fault in faults[0]


def test_its_neighbour_is_well_formed(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text(json.dumps(GOOD), encoding="utf-8")
    assert check_gold(tmp_path) == ()


def test_text_beside_the_annotation(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text(json.dumps({k: v for k, v in GOOD.items() if k != "text"}))
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    assert load_gold(tmp_path)[0].article.text == TEXT
    assert check_gold(tmp_path) == ()


@pytest.mark.parametrize(
    ("content", "message"),
    [
        pytest.param("{", "not a JSON file", id="broken"),
        pytest.param("[]", "no JSON object", id="a list"),
        pytest.param('{"statements": [{"id": "s1"}]}', "KeyError", id="no content"),
        pytest.param('{"text": "خبر"}', "no annotated article", id="an article without annotation"),
    ],
)
def test_refuses_what_is_no_gold(content: str, message: str, tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text(content, encoding="utf-8")
    with pytest.raises(RecordError, match=message):
        load_gold(tmp_path)


def test_analyses_of_an_empty_folder_are_none(tmp_path: Path) -> None:
    assert load_analyses(tmp_path) == {}
