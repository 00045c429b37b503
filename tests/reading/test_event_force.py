"""Acts of force short of attack: who arrests, holds, bans or expels, and whom.

Every sentence is made up; beside each stands a neighbour that is read otherwise.
"""

from __future__ import annotations

import pytest

from told_events import Sides, analyse, sides_on

SIDES = [
    pytest.param(
        "ألقت المقاومة القبض على عشرين مسلحا في بغداد.",
        "القبض",
        (["المقاومة"], ["عشرين مسلحا"]),
        id="a-body-seizes",
    ),
    pytest.param(
        "ألقت المصادفة القبض على عشرين مسلحا في بغداد.",
        "القبض",
        ([], ["عشرين مسلحا"]),
        id="no-body-seizes",
    ),
    pytest.param(
        "باشرت فرق الدفاع المدني بلاغا عن سقوط مقذوف على قرية الزهور.",
        "سقوط مقذوف",
        ([], ["الزهور"]),
        id="nobody-does-a-fall",
    ),
    pytest.param(
        "باشرت فرق الدفاع المدني غارة على قرية الزهور.",
        "غارة",
        (["الدفاع المدني"], ["الزهور"]),
        id="somebody-does-a-raid",
    ),
    pytest.param("اعتقال تونسي في مطار بغداد.", "اعتقال", ([], ["تونسي"]), id="told-by-his-nisba"),
    pytest.param("إقالة صحفي تركي في أنقرة.", "إقالة", ([], ["صحفي تركي"]), id="told-by-his-trade"),
    pytest.param("قصف تركي لمواقع داعش.", "قصف", (["تركيا"], ["داعش"]), id="whose-act-it-is"),
    pytest.param(
        "تمكنت الشرطة التركية من طرد اللصوص ودحرهم.",
        "طرد",
        (["الشرطة التركية"], ["اللصوص"]),
        id="one-more-act",
    ),
    pytest.param(
        "تمكنت الشرطة التركية من طرد اللصوص وشركائهم.",
        "طرد",
        (["الشرطة التركية"], ["اللصوص", "شركائهم"]),
        id="one-more-party",
    ),
    pytest.param(
        "دخلت القافلة القرى الخاضعة لسيطرة الجيش السوري.",
        "سيطرة",
        (["الجيش السوري"], ["القرى"]),
        id="what-lies-under",
    ),
    pytest.param(
        "دخلت القافلة القرى المجاورة لسيطرة الجيش السوري.",
        "سيطرة",
        (["الجيش السوري"], []),
        id="what-lies-beside",
    ),
]


@pytest.mark.parametrize(("text", "trigger", "expected"), SIDES)
def test_sides(text: str, trigger: str, expected: Sides) -> None:
    assert sides_on(text, trigger)[0] == expected


def test_adjective_of_an_arrest_is_nobody() -> None:
    assert not analyse("اعتقال تعسفي في مطار بغداد.").events
