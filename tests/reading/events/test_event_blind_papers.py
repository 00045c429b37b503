"""Constructions of papers of other years and lands: who does it to whom, each beside its near neighbour."""

from __future__ import annotations

import pytest

from told_events import Sides, analyse, sides_on

RELATIVES = [
    pytest.param(
        "شكر الوزير النائب سالم الحداد، عضو كتلة «الراية»، الذي انتقد الحكومة.",
        "انتقد",
        (["سالم الحداد"], ["الحكومة"]),
        id="behind-an-office-set-off",
    ),
    pytest.param(
        "شكر الوزير النائب سالم الحداد وكتلة «الراية»، التي انتقدت الحكومة.",
        "انتقدت",
        (["الراية"], ["الحكومة"]),
        id="behind-a-body-beside-him",
    ),
    pytest.param(
        "عاد الصياد سالم الحداد الذي تتهم أسرته الشرطة بضربه.",
        "تتهم",
        (["أسرته"], ["الشرطة"]),
        id="their-own-do-it",
    ),
    pytest.param(
        "عادت الصيادة سلمى الهدار التي تتهم أسرتها الشرطة بضربها.",
        "تتهم",
        (["أسرتها"], ["الشرطة"]),
        id="her-own-do-it",
    ),
    pytest.param(
        "تتعاون النمسا، التي قصفت مدفعيتها قرى حدودية، مع المجر.",
        "قصفت",
        (["النمسا"], ["قرى حدودية"]),
        id="their-arms-are-they",
    ),
    pytest.param(
        "عاد الوزير سالم الحداد الذي أقال نائبه الشهر الماضي.",
        "أقال",
        (["سالم الحداد"], ["نائبه"]),
        id="unless-it-is-done-to-them",
    ),
]

CLAUSES = [
    pytest.param(
        "محكمة تبرئ بحارا ونقابات تنتقد القاضي",
        "تبرئ",
        (["محكمة"], ["بحارا"]),
        id="a-headlines-next-clause",
    ),
    pytest.param(
        "محكمة تبرئ بحارا ونقابات في الوادي",
        "تبرئ",
        (["محكمة"], ["بحارا", "نقابات في الوادي"]),
        id="unless-it-has-no-verb",
    ),
    pytest.param(
        "هولندا تلغي الاتفاق وفيينا تندد",
        "تلغي الاتفاق",
        (["هولندا"], []),
        id="whose-subject-is-a-land",
    ),
    pytest.param(
        "محكمة تؤيد سجن بحار ودفاعه يندد بالقاضي",
        "سجن",
        ([], ["بحار"]),
        id="his-own-in-the-next-clause",
    ),
    pytest.param(
        "احتج صيادون في الميناء قبل أن تتدخل الشرطة وتعتقل أربعة منهم.",
        "تعتقل",
        (["الشرطة"], ["صيادون"]),
        id="joined-to-a-verb-with-its-subject",
    ),
    pytest.param(
        "احتجت الصيادات في الميناء قبل أن يصل الوزير وتعتقل الشرطة نقابيا.",
        "تعتقل",
        (["الشرطة"], ["نقابيا"]),
        id="unless-its-own-stands-behind",
    ),
]

PEOPLE = [
    pytest.param(
        "نظم العشرات من أنصار الوزير وقفة أمام القصر قبل أن تفرقهم الشرطة.",
        "تفرقهم",
        (["الشرطة"], ["العشرات من أنصار الوزير"]),
        id="they-are-who-protested",
    ),
    pytest.param(
        "قالت سلمى الهدار في مقابلة مع قناة «السد» إنها باقية، ودعت أنصارها إلى التظاهر.",
        "دعت",
        (["سلمى الهدار"], ["أنصارها"]),
        id="a-channel-has-no-followers",
    ),
    pytest.param(
        "دعت حركة الراية في الوادي أنصارها إلى التظاهر.",
        "دعت",
        (["حركة الراية"], ["أنصارها"]),
        id="a-movement-calls-on-its-own",
    ),
    pytest.param(
        "أقال الرئيس الوزير سالم الحداد.",
        "أقال",
        (["الرئيس"], ["سالم الحداد"]),
        id="a-president-and-his-minister",
    ),
    pytest.param(
        "أقال الرئيس الدكتور سالم الحداد الوزير.",
        "أقال",
        (["سالم الحداد"], ["الوزير"]),
        id="a-president-with-his-degree",
    ),
    pytest.param(
        "انتقد رئيس النقابة د. سالم الحداد الوزارة.",
        "انتقد",
        (["سالم الحداد"], ["الوزارة"]),
        id="a-title-cut-short",
    ),
    pytest.param(
        "امتد السور 5 م. وانتقد سالم الحداد الوزارة.",
        "انتقد",
        (["سالم الحداد"], ["الوزارة"]),
        id="metres-are-no-title",
    ),
]


@pytest.mark.parametrize(("text", "trigger", "expected"), [*RELATIVES, *CLAUSES, *PEOPLE])
def test_sides(text: str, trigger: str, expected: Sides) -> None:
    assert sides_on(text, trigger)[0] == expected


@pytest.mark.parametrize(
    ("text", "trigger", "status"),
    [
        pytest.param(
            "قصفت القوات الجسر، ما أجبر السكان على النزوح.",
            "أجبر",
            "happened",
            id="which-forced-them",
        ),
        pytest.param(
            "ما أجبرت القوات السكان على النزوح.",
            "أجبرت",
            "denied",
            id="did-not-force-them",
        ),
    ],
)
def test_status(text: str, trigger: str, status: str) -> None:
    assert [e.status for e in analyse(text).events if e.trigger.text == trigger] == [status]
