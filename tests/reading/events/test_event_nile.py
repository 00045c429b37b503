"""Events in agencies, parties and courts from the Nile to the Atlantic: their status, sides and stances, each
beside a near neighbour. Every sentence is made up.
"""

from __future__ import annotations

import pytest

from told_events import analyse, stances_in

SALIM = "سليم الهادي"
_POLITICS = " وتشهد البلاد أزمة سياسية بين الحكومة والمعارضة منذ أشهر."

STATUSES = [
    pytest.param(
        "رفض البرلمان، أمس، منح الثقة للحكومة.", {"منح الثقة": "unrealized"}, id="refused-past-a-time"
    ),
    pytest.param("منح البرلمان، أمس، الثقة للحكومة.", {"منح": "happened"}, id="given-past-a-time"),
    pytest.param(
        "رفضت السلطات الكينية، في بيان، الإفراج عن سليم الهادي.",
        {"الإفراج": "unrealized"},
        id="refused-past-a-text",
    ),
    pytest.param(
        "أعلنت السلطات الكينية، في بيان، الإفراج عن سليم الهادي.",
        {"الإفراج": "happened"},
        id="announced-past-a-text",
    ),
    pytest.param(
        "رفض سليم الهادي، الثلاثاء، دعم الحزب.", {"دعم": "unrealized"}, id="one-man-refuses-past-a-time"
    ),
    pytest.param(
        "بعد رفض البرلمان منح الثقة لحكومة الوفاق.", {"منح الثقة": "unrealized"}, id="the-refusal-to-give"
    ),
    pytest.param("بعد رفض الحركة اتهامات الحزب.", {"اتهامات": "happened"}, id="the-refusal-of-charges"),
    pytest.param("ورفض 61 نائبا منح الثقة للحكومة.", {"منح الثقة": "unrealized"}, id="so-many-refuse"),
]


@pytest.mark.parametrize(("text", "expected"), STATUSES)
def test_status(text: str, expected: dict[str, str]) -> None:
    found = {e.trigger.text: e.status for e in analyse(text + _POLITICS).events}
    assert {w: found.get(w) for w in expected} == expected


STANCES = [
    pytest.param("رفض البرلمان الكيني، أمس، منح الثقة لسليم الهادي.", "+", False, id="trust-refused"),
    pytest.param("منح البرلمان الكيني، أمس، الثقة لسليم الهادي.", "+", True, id="trust-given"),
]


@pytest.mark.parametrize(("text", "sign", "there"), STANCES)
def test_stances(text: str, sign: str, there: bool) -> None:
    assert (("البرلمان الكيني", sign, SALIM) in stances_in(text + _POLITICS)) is there
