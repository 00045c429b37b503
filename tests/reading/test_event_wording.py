"""Under which words an event records its parties and how far a list of them goes, each beside a neighbour of
the same shape that is another thing.

Every sentence is made up.
"""

from __future__ import annotations

import pytest

from told_events import Sides, sides_on

WORDING = [
    pytest.param(
        "قتل الجيش 15 من مسلحي حزب الغد وقوات سالم العمري في الوادي.",
        "قتل",
        (["الجيش"], ["15 من مسلحي حزب الغد وقوات سالم العمري"]),
        id="counted-together",
    ),
    pytest.param(
        "قتل الجيش 15 من مسلحي حزب الغد في الوادي.",
        "قتل",
        (["الجيش"], ["حزب الغد"]),
        id="counted-of-one-body",
    ),
    pytest.param(
        "قتل الجيش 15 من مسلحي حزب الغد و10 مدنيين في الوادي.",
        "قتل",
        (["الجيش"], ["حزب الغد", "10 مدنيين"]),
        id="counted-apart",
    ),
    pytest.param(
        "سيطرت القوات الموالية للرئيس السابق سالم العمري على المدينة.",
        "سيطرت",
        (["القوات الموالية للرئيس السابق سالم العمري"], ["المدينة"]),
        id="loyal-to-whom",
    ),
    pytest.param(
        "رفضت أحزاب المعارضة لليوم الثاني الاتفاق.",
        "رفضت",
        (["أحزاب المعارضة"], []),
        id="opposition-is-a-noun",
    ),
    pytest.param(
        "حاكمت المحكمة المسؤولين عن الهجوم على السفارة.",
        "حاكمت",
        (["المحكمة"], ["المسؤولين عن الهجوم"]),
        id="responsible-for-what",
    ),
    pytest.param(
        "أشاد الوزير بالعاملين بالوزارة.",
        "أشاد",
        (["الوزير"], ["العاملين بالوزارة"]),
        id="working-where",
    ),
    pytest.param(
        "أشاد الوزير بالعاملين للمرة الثانية.",
        "أشاد",
        (["الوزير"], ["العاملين"]),
        id="not-working-for",
    ),
]


@pytest.mark.parametrize(("text", "trigger", "expected"), WORDING)
def test_wording(text: str, trigger: str, expected: Sides) -> None:
    assert sides_on(text, trigger)[0] == expected


LISTS = [
    pytest.param(
        "اتفقت اليابان والهند وكذلك كندا على الخطة.",
        "اتفقت",
        (["اليابان", "الهند", "كندا"], []),
        id="and-also",
    ),
    pytest.param(
        "قصفت الطائرات حزب الغد علاوة على مسلحي حركة النماء.",
        "قصفت",
        (["الطائرات"], ["حزب الغد", "حركة النماء"]),
        id="on-top-of-them",
    ),
    pytest.param(
        "قصفت الطائرات حزب الغد علاوة على قتل السكان.",
        "قصفت",
        (["الطائرات"], ["حزب الغد"]),
        id="on-top-of-a-deed",
    ),
    pytest.param(
        "قصفت القوات قريتي الصفرا ومريبع أمس.",
        "قصفت",
        (["القوات"], ["الصفرا", "مريبع"]),
        id="two-villages",
    ),
]


@pytest.mark.parametrize(("text", "trigger", "expected"), LISTS)
def test_lists(text: str, trigger: str, expected: Sides) -> None:
    assert sides_on(text, trigger)[0] == expected
