"""Events in the long forms of the wires on far lands: whom a deed hits behind what is told of its doers, what
is only planned, and what is sent or received in words. All persons are made up."""

from __future__ import annotations

import pytest

from told_events import sides_on, stances_in

SIDES = [
    pytest.param(
        "قتل مسلحون يعتقد أنهم ينتمون إلى حركة الفجر ثلاثة جنود في مالي.",
        "قتل",
        "مسلحون",
        "ثلاثة جنود",
        id="behind-what-they-are-believed-to-be",
    ),
    pytest.param(
        "هاجم مسلحون يشتبه بأنهم من حركة الفجر حافلة للركاب.",
        "هاجم",
        "مسلحون",
        "الركاب",
        id="behind-of-whom-they-are",
    ),
    pytest.param(
        "قتل الجيش مسلحين يعتقد أنهم من حركة الفجر في مالي.",
        "قتل",
        "الجيش",
        "مسلحين",
        id="whom-it-is-believed-of",
    ),
]
NO_FOES = [
    pytest.param("هاجم مسلحون ينتمون إلى حركة الفجر قرية في مالي.", [], id="they-are-of-it"),
    pytest.param(
        "هاجم مسلحون يستقلون سيارات مقرا لحركة الفجر في مالي.",
        [("مسلحون", "-", "حركة الفجر")],
        id="its-house-is-hit",
    ),
]


@pytest.mark.parametrize(("text", "trigger", "actors", "recipients"), SIDES)
def test_sides(text: str, trigger: str, actors: str, recipients: str) -> None:
    assert sides_on(text, trigger) == [
        ([a for a in actors.split("|") if a], [r for r in recipients.split("|") if r])
    ]


@pytest.mark.parametrize(("text", "stances"), NO_FOES)
def test_no_foes_of_their_own(text: str, stances: list[tuple[str, str, str]]) -> None:
    assert stances_in(text) == stances
