"""The lists to read when a figure is low, and whether confidence means anything."""

from __future__ import annotations

from typing import Any

import pytest

from isnad.evaluation import Matching, calibrate, find_faults, match, read_annotation
from isnad.evaluation.faults import LAYERS

TEXT = "قال مازن الحبال إن المعبر أُغلق أمس، ونفى الوالي ذلك الإغلاق."


def said(
    start: int, end: int, speaker: str, confidence: float = 0.5, kind: str = "indirect"
) -> dict[str, Any]:
    return {
        "id": f"s{start}",
        "cue": None,
        "speaker": speaker,
        "content": [[start, end]],
        "type": kind,
        "inside": None,
        "confidence": confidence,
    }


def matching(gold: dict[str, Any], got: dict[str, Any]) -> Matching:
    return match(read_annotation(gold), read_annotation(got))


def kinds(layer: str, gold: list[Any], got: list[Any], kind: str | None = None) -> list[tuple[str, str]]:
    m = matching({kind or layer: gold}, {kind or layer: got})
    return [(f.kind, f.words) for f in find_faults(m, TEXT, layer)]


def test_statements() -> None:
    gold = [said(19, 35, "مازن الحبال"), said(50, 61, "الوالي")]
    assert kinds("statements", gold, gold) == []
    assert kinds("statements", gold, gold[:1]) == [("missed", TEXT[50:61])]
    assert kinds("statements", gold[:1], gold) == [("spurious", TEXT[50:61])]
    assert kinds("statements", gold[:1], [said(19, 35, "الوالي")]) == [("speaker", TEXT[19:35])]
    assert kinds("statements", gold[:1], [said(19, 31, "مازن الحبال")]) == [("extent", TEXT[19:35])]
    assert kinds("statements", gold[:1], [said(19, 35, "مازن الحبال", kind="mixed")]) == [
        ("type", TEXT[19:35])
    ]


def test_names() -> None:
    gold = [{"type": "person", "name": "مازن الحبال"}]
    assert kinds("names", gold, gold, "entities") == []
    assert kinds("names", gold, [{"type": "place", "name": "مازن الحبال"}], "entities") == [
        ("missed", "مازن الحبال"),
        ("spurious", "مازن الحبال"),
    ]


def test_events() -> None:
    closed = {
        "type": "COERCE",
        "trigger": [26, 31],
        "actors": [],
        "recipients": ["المعبر"],
        "status": "happened",
    }
    assert kinds("events", [closed], [closed]) == []
    assert kinds("events", [closed], []) == [("missed", TEXT[26:31])]
    assert kinds("events", [closed], [closed | {"actors": ["الوالي"]}]) == [("parties", TEXT[26:31])]
    assert kinds("events", [closed], [closed | {"status": "denied"}]) == [("status", TEXT[26:31])]


def test_stances_and_dates() -> None:
    against = {"from": "الوالي", "to": "المعبر", "sign": "-", "evidence": [37, 60]}
    assert kinds("stances", [against], [against]) == []
    assert kinds("stances", [against], [against | {"sign": "+"}]) == [
        ("missed", TEXT[37:60]),
        ("spurious", TEXT[37:60]),
    ]
    yesterday = {"span": [32, 35], "value": "2020-01-01"}
    assert kinds("dates", [yesterday], [yesterday]) == []
    assert kinds("dates", [yesterday], []) == [("missed", "أمس")]


def test_every_layer_has_a_list_and_no_other() -> None:
    empty = matching({}, {})
    assert all(find_faults(empty, "", layer) == () for layer in LAYERS)
    with pytest.raises(KeyError):
        find_faults(empty, "", "weather")


def test_most_confident_bin_first_and_equal_confidences_together() -> None:
    gold = [said(n, n + 4, "الوالي") for n in range(0, 40, 4)]
    got = [said(n, n + 4, "الوالي", confidence=0.9) for n in range(0, 20, 4)]
    got += [said(n, n + 4, "المعبر", confidence=0.6) for n in range(20, 28, 4)]
    got += [said(n + 100, n + 104, "الوالي", confidence=0.2) for n in range(20, 28, 4)]
    bins = calibrate([matching({"statements": gold}, {"statements": got})], bins=3)
    assert [(b.high, b.low, b.n, b.content, b.speaker) for b in bins] == [
        (0.9, 0.9, 5, 1.0, 1.0),
        (0.6, 0.2, 4, 0.5, 0.0),
    ]
    assert sum(b.n for b in bins) == len(got)


def test_no_statement_no_bin() -> None:
    assert calibrate([matching({}, {})]) == ()
