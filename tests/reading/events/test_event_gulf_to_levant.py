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
    pytest.param(
        "قتل ثلاثة جنود في معارك شهدتها مدينة ممباسا.",
        "قتل",
        ([], ["ثلاثة جنود"]),
        id="killed-in-battles-that-a-town-saw",
    ),
    pytest.param(
        "قتل 14 عنصرا من قوات الحركة في معارك شهدها ريف ممباسا.",
        "قتل",
        ([], ["14 عنصرا من قوات الحركة"]),
        id="killed-in-battles-that-a-countryside-saw",
    ),
    pytest.param(
        "اعتقل قادة الحركة ثلاثة جنود في ممباسا.",
        "اعتقل",
        (["قادة الحركة"], ["ثلاثة جنود"]),
        id="leaders-are-no-verb",
    ),
    pytest.param(
        "فرقت الشرطة مظاهرة نظمها أنصار حركة الشراع أمام البرلمان.",
        "فرقت",
        (["الشرطة"], ["حركة الشراع"]),
        id="whose-protest-is-broken-up",
    ),
    pytest.param(
        "اتهم النائب السلطات المحلية بقمع مظاهرة سلمية.",
        "مظاهرة",
        ([], []),
        id="protest-is-not-of-who-puts-it-down",
    ),
    pytest.param(
        "قالت الناشطة سلمى الهادي إن الحكم جائر. وخرج المئات في تظاهرة، فرقتها الشرطة.",
        "فرقتها",
        (["الشرطة"], ["المئات"]),
        id="crowd-and-no-woman-told-before",
    ),
    pytest.param(
        "قتل جندي خلال مواجهات عنيفة اندلعت مع مسلحي القبيلة.",
        "مواجهات",
        (["مسلحي القبيلة"], []),
        id="clashes-that-broke-out-with-them",
    ),
    pytest.param(
        "اقتحم الجيش الكيني بلدة ساحلية، وداهم عشرات المنازل وعبث بمحتوياتها.",
        "داهم",
        (["الجيش الكيني"], ["عشرات المنازل"]),
        id="houses-and-what-is-done-in-them",
    ),
    pytest.param(
        "قصف طيران التحالف الذي تقوده السعودية -أمس الخميس- مواقع لحركة الشراع.",
        "قصف",
        (["التحالف"], ["حركة الشراع"]),
        id="hit-behind-an-aside-between-dashes",
    ),
    pytest.param(
        "اتهمت الحكومة «الحوثيين» بإغلاق السد.",
        "اتهمت",
        (["الحكومة"], ["الحوثيين"]),
        id="a-people-in-marks-is-the-object",
    ),
]


@pytest.mark.parametrize(("text", "trigger", "expected"), SIDES)
def test_sides(text: str, trigger: str, expected: tuple[list[str], list[str]]) -> None:
    assert sides_on(text, trigger)[0] == expected
