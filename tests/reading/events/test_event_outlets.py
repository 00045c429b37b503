"""Who does what to whom where a country stands between a masdar and its object, in the dual, and in what
some announce of themselves; each beside a neighbour of the same shape that is another thing. All sentences
are made up.
"""

from __future__ import annotations

import pytest

from told_events import analyse, sides_on

Told = tuple[list[str], list[str]]

ROWS = [
    pytest.param(
        "ندد الحزب باغتيال إسرائيل سعيد الجباري في القرية.",
        "اغتيال",
        (["إسرائيل"], ["سعيد الجباري"]),
        id="a-state-kills-somebody",
    ),
    pytest.param(
        "ندد الحزب باغتيال سعيد الجباري في القرية.",
        "اغتيال",
        ([], ["سعيد الجباري"]),
        id="somebody-is-killed",
    ),
    pytest.param(
        "ندد الحزب بمهاجمة روسيا أوكرانيا.",
        "مهاجمة",
        (["روسيا"], ["أوكرانيا"]),
        id="a-state-attacks-another",
    ),
    pytest.param(
        "ندد الحزب بمهاجمة روسيا الدولة الجارة.",
        "مهاجمة",
        ([], ["روسيا"]),
        id="what-is-said-of-the-state",
    ),
    pytest.param(
        "أجرى الرئيس اتصالين هاتفيين مع نظيره الروسي.",
        "اتصالين",
        (["الرئيس"], ["نظيره الروسي"]),
        id="two-calls",
    ),
    pytest.param(
        "أجرى الوزير زيارتين إلى القاهرة.",
        "زيارتين",
        (["الوزير"], ["القاهرة"]),
        id="two-visits",
    ),
    pytest.param(
        "ثمن الرئيس جهود الحكومة.",
        "ثمن",
        (["الرئيس"], ["الحكومة"]),
        id="to-value",
    ),
    pytest.param(
        "أعلنت أحزاب معارضة رفضها لقرارات الحكومة.",
        "رفضها",
        (["أحزاب معارضة"], ["الحكومة"]),
        id="what-some-announce-of-themselves",
    ),
]


@pytest.mark.parametrize(("text", "trigger", "expected"), ROWS)
def test_told_by_other_outlets(text: str, trigger: str, expected: Told) -> None:
    assert sides_on(text, trigger) == [expected]


def test_a_price_is_no_praise() -> None:
    analysis = analyse("سيدفع الحزب ثمن القرار، وهو ثمن باهظ.")
    assert [e.trigger.text for e in analysis.events] == []


@pytest.mark.parametrize(
    ("foot", "told"),
    [
        pytest.param("(إعداد هالة العيتاني للنشرة العربية - تحرير سامر القناوي)", [], id="who-edited-it"),
        pytest.param("(شارك في تحرير المدينة خمسة ألوية)", ["تحرير"], id="who-freed-the-town"),
    ],
)
def test_the_foot_of_a_page(foot: str, told: list[str]) -> None:
    analysis = analyse(f"خبر اليوم\n\nوصل الوزير إلى كوربان.\n\n{foot}")
    assert [e.trigger.text for e in analysis.events] == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param("ونشر سليم الهادي صورا لجنود في القرية.", [], id="pictures"),
        pytest.param("ونشر الجيش قوات في القرية.", [("MOBILIZE", "happened")], id="forces"),
        pytest.param("سيعود الوفد إلى كوربان متى سمحت الظروف بذلك.", [], id="what-things-allow"),
        pytest.param("وسمحت تركيا للسفن بالعبور.", [("CONCEDE", "happened")], id="what-a-state-allows"),
        pytest.param("ولم يرد المتحدث باسم الحكومة على طلب للتعليق.", [], id="asked-for-a-comment"),
        pytest.param("وتستهدف العقوبات ثلاث شركات.", [("SANCTION", "happened")], id="sanctions-aim"),
        pytest.param("واستهدفت غارة قاعدة للجيش.", [("ASSAULT", "happened")], id="a-raid-aims"),
        pytest.param("وضعت النيجر قواتها في حال تأهب.", [("MOBILIZE", "happened")], id="a-state-of-alert"),
        pytest.param("سيتدخل الجيش في حال هجوم على كوربان.", [("ASSAULT", "unrealized")], id="in-case-of"),
    ],
)
def test_told_by_agencies(text: str, told: list[tuple[str, str]]) -> None:
    assert [(e.type, e.status) for e in analyse(text).events] == told
