"""Who does what to whom as wires and papers from Kuwait to Beirut tell it, each beside a neighbour of one
shape. Every sentence is made up.
"""

from __future__ import annotations

import pytest

from told_events import sides_on

SIDES = [
    pytest.param(
        "هاجم مسلحون يعتقد أنهم من حركة الشراع دورية للجيش الكيني.",
        "هاجم",
        (["مسلحون"], ["الجيش الكيني"]),
        id="hit-behind-what-is-believed",
    ),
    pytest.param(
        "اعتقل الجيش الكيني رجلا يعتقد أنه ينتمي إلى حركة الشراع في ممباسا.",
        "اعتقل",
        (["الجيش الكيني"], ["رجلا"]),
        id="seized-before-what-is-believed",
    ),
    pytest.param(
        "استهدفت طائرة مسيرة، يعتقد أنها تابعة لحركة الشراع، موقعا للجيش الكيني.",
        "استهدفت",
        (["طائرة مسيرة"], ["الجيش الكيني"]),
        id="hit-behind-a-belief-between-commas",
    ),
    pytest.param(
        "أمهلت قبائل آل هادي قيادة الجيش ثلاثة أيام لتسليم القتلة إلى القضاء.",
        "أمهلت",
        (["قبائل آل هادي"], ["قيادة الجيش"]),
        id="tribe-and-whom-it-threatens",
    ),
    pytest.param(
        "أعلنت وزارة الداخلية توقيف سبعة أشخاص. وأكد السفير أن كينيا ترفض التدخل في شؤونها الداخلية.",
        "ترفض",
        (["كينيا"], []),
        id="affairs-are-no-ministry",
    ),
    pytest.param(
        "أعلنت وزارة الداخلية توقيف سبعة أشخاص. وأكد الناشط أن رجلين اعتقلتهما الداخلية.",
        "اعتقلتهما",
        (["وزارة الداخلية"], ["رجلين"]),
        id="ministry-behind-a-verb-with-a-pronoun",
    ),
]


@pytest.mark.parametrize(("text", "trigger", "expected"), SIDES)
def test_sides(text: str, trigger: str, expected: tuple[list[str], list[str]]) -> None:
    assert sides_on(text, trigger)[0] == expected
