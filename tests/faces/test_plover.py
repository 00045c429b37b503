"""The PLOVER export: one record an event, with the manual's codes and our own fields."""

from __future__ import annotations

import json
from typing import get_args

from isnad.faces.export.plover import QUAD, SCALE, plover_lines, plover_records
from isnad.reading.reader import read_article
from isnad.records import Article, EventType

TEXT = (
    "قال المتحدث باسم الجيش السوري إن الشرطة التركية اعتقلت سبعة أشخاص.\n"
    "لم تقصف القوات الروسية المدينة.\nقتل ثلاثة جنود في كمين."
)


def records() -> list[dict[str, object]]:
    return list(plover_records(read_article(Article.of(TEXT, id="a1", published="2024-03-05"))))


def test_every_type_has_a_quad_code_and_a_score() -> None:
    assert set(QUAD) == set(SCALE) == set(get_args(EventType))


def test_an_arrest_told_by_a_speaker() -> None:
    arrest = records()[0]
    assert (arrest["event"], arrest["quad_code"], arrest["event_scale"], arrest["mode"]) == (
        ["COERCE"],
        4,
        -7.2,
        "arrest",
    )
    assert (arrest["date"], arrest["date_basis"]) == ("2024-03-05", "published")
    assert arrest["inside"] == "s1"
    holders = arrest["holder_chain"]
    assert isinstance(holders, list)
    assert holders[0]["cue"] == "قال"
    info = arrest["text_info"]
    assert isinstance(info, dict)
    start, end = info["trigger"]
    assert TEXT[start:end] == "اعتقلت"


def test_a_denied_event_is_marked() -> None:
    denied = next(r for r in records() if r["status"] == "denied")
    assert denied["context"] == ["negation"]


def test_an_event_without_actor_is_marked() -> None:
    agentless = [r for r in records() if r["agentless"]]
    assert agentless
    assert all(r["actor"] == [] for r in agentless)


def test_lines_are_json_one_an_event() -> None:
    analysis = read_article(Article.of(TEXT, id="a1"))
    lines = list(plover_lines(analysis))
    assert len(lines) == len(analysis.events)
    assert all("\n" not in line and json.loads(line)["coder"] == "isnad" for line in lines)


def test_an_article_without_events_gives_no_line() -> None:
    assert list(plover_lines(read_article(Article.of("الطقس جميل في المدينة.")))) == []
