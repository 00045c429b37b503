"""Who does what to whom in the news of force and street: raids, arrests, blockades, marches, strikes.

Every sentence is made up.
"""

from __future__ import annotations

import pytest

from told_events import Sides, sides_on

SIDES = [
    pytest.param(
        "هاجمت مجموعة مسلحة دورية للجيش غرب سبها.",
        "هاجمت",
        (["مجموعة مسلحة"], ["الجيش"]),
        id="an-adjective-in-ta-has-no-genitive",
    ),
    pytest.param(
        "هاجمت مجموعة سالم العمري دورية للجيش.",
        "هاجمت",
        (["سالم العمري"], ["الجيش"]),
        id="a-group-and-whose-it-is",
    ),
    pytest.param(
        "استهدفت طائرة مسيرة سيارة في بلدة جنوبية.",
        "استهدفت",
        (["طائرة مسيرة"], ["سيارة"]),
        id="flown-by-nobody",
    ),
    pytest.param(
        "اعتقلت قوة خاصة ثلاثة صيادين قرب صنعاء.",
        "اعتقلت",
        (["قوة خاصة"], ["ثلاثة صيادين"]),
        id="a-special-force",
    ),
    pytest.param(
        "اعتقل الجيش في سيناء ثلاثة صيادين.", "اعتقل", (["الجيش"], ["ثلاثة صيادين"]), id="where-it-acts"
    ),
    pytest.param(
        "اعتقلت الحكومة في طرابلس ثلاثة صيادين.",
        "اعتقلت",
        (["الحكومة في طرابلس"], ["ثلاثة صيادين"]),
        id="where-it-sits",
    ),
]


@pytest.mark.parametrize(("text", "trigger", "expected"), SIDES)
def test_sides(text: str, trigger: str, expected: Sides) -> None:
    assert sides_on(text, trigger)[0] == expected
