"""Who speaks behind whom he receives: the subject before the first verb (الملك يستقبل السفير | ويؤكد), the
first of two offices, and who is told by his honour. All names are made up.
"""

from __future__ import annotations

import pytest

from told_statements import told

GOING_ON = [
    pytest.param(
        "الملك يستقبل المبعوث الأممي ويؤكد أهمية الحوار.", [("يؤكد", "الملك", "أهمية الحوار")], id="king"
    ),
    pytest.param(
        "الرئيس يلتقي السفير الفرنسي ويشدد على أهمية الحوار.",
        [("يشدد", "الرئيس", "أهمية الحوار")],
        id="president",
    ),
    pytest.param(
        "رئيس الوزراء يستقبل وفد الحزب ويدعو إلى الحوار.", [("يدعو", "رئيس الوزراء", "الحوار")], id="premier"
    ),
    pytest.param(
        "الحكومة تستدعي السفير الفرنسي وتطالب بتوضيحات.", [("تطالب", "الحكومة", "توضيحات")], id="government"
    ),
    pytest.param(
        "سليم الهادي يلتقي الرئيس الفرنسي ويشدد على أهمية الحوار.",
        [("يشدد", "سليم الهادي", "أهمية الحوار")],
        id="name",
    ),
    pytest.param(
        "الرئيس يحذر الفصائل ويؤكد دعمه للجيش.", [("يؤكد", "الرئيس", "دعمه للجيش")], id="whom-one-warns"
    ),
    pytest.param(
        "استقبل الملك المبعوث الأممي وأكد أهمية الحوار.", [("أكد", "الملك", "أهمية الحوار")], id="two-offices"
    ),
    pytest.param(
        "استقبل وزير العدل السفير الفرنسي وأكد له أهمية الحوار.",
        [("أكد", "وزير العدل", "أهمية الحوار")],
        id="office-of-two-words",
    ),
    pytest.param(
        "استقبل رئيس الحكومة المكلف السفير الفرنسي وأكد أهمية الحوار.",
        [("أكد", "رئيس الحكومة المكلف", "أهمية الحوار")],
        id="adjective-of-the-first",
    ),
    pytest.param(
        "زار الوزير السابق العاصمة وأكد أهمية الحوار.",
        [("أكد", "الوزير السابق", "أهمية الحوار")],
        id="one-office-and-a-town",
    ),
]


@pytest.mark.parametrize(("text", "expected"), GOING_ON)
def test_who_goes_on(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert told(text) == expected


TOGETHER = [
    pytest.param("وأعلن حزب الشعب والجيش أن الاتفاق آمن.", "حزب الشعب والجيش", id="a-named-body-and-another"),
    pytest.param("وأعلن حزب الشعب وكتلة الغد أن الاتفاق آمن.", "حزب الشعب وكتلة الغد", id="two-bodies"),
    pytest.param("وأعلن حزب الشعب ومقره تونس أن الاتفاق آمن.", "حزب الشعب", id="its-own-seat"),
]


@pytest.mark.parametrize(("text", "speaker"), TOGETHER)
def test_who_speaks_together(text: str, speaker: str) -> None:
    assert told(text)[0] == ("أعلن", speaker, "الاتفاق آمن")


OF_THINGS = [
    pytest.param(
        "ونقلت قناة المدى عن مصدر أن باريس قلقة. وكثفت النمسا ضرباتها على أهداف تقول إنها تابعة للكتائب.",
        ("تقول", "النمسا", "تابعة للكتائب"),
        id="targets-that-she-calls-so",
    ),
    pytest.param(
        "وقال سليم الهادي إن الوضع خطير. ونشر حزب النماء صورا قال إنها تظهر الموقع.",
        ("قال", "حزب النماء", "تظهر الموقع"),
        id="pictures-of-which-it-says",
    ),
    pytest.param(
        "وأكد حزب النماء أن الوضع خطير. وقال سليم الهادي إنها مسألة وقت.",
        ("قال", "سليم الهادي", "مسألة وقت"),
        id="who-says-it-himself",
    ),
]


@pytest.mark.parametrize(("text", "said"), OF_THINGS)
def test_of_what_one_does_it_to(text: str, said: tuple[str, str, str]) -> None:
    assert said in told(text)


HONOURED = [
    pytest.param(
        "استقبل الملك السفير سليم الهادي. وقال الهادي إن الحل قريب. وأكد جلالته دعمه للحوار.",
        "الملك",
        id="unnamed-king",
    ),
    pytest.param(
        "استقبل الملك راكان السفير سليم الهادي. وقال الهادي إن الحل قريب. وأكد جلالته دعمه للحوار.",
        "راكان",
        id="named-king",
    ),
    pytest.param(
        "استقبل الأمير راكان الوشمي السفير سليم الهادي. وقال الهادي إن الحل قريب. وأكد سموه دعمه للحوار.",
        "راكان الوشمي",
        id="prince",
    ),
    pytest.param(
        "التقى الرئيس راكان الوشمي السفير سليم الهادي. وقال الهادي إن الحل قريب. وأكد فخامته دعمه للحوار.",
        "راكان الوشمي",
        id="president",
    ),
    pytest.param(
        "التقى الرئيس راكان الوشمي السفير سليم الهادي. وقال الهادي إن الحل قريب. وأكد سعادته دعمه للحوار.",
        "سليم الهادي",
        id="anybodys-honour",
    ),
]


@pytest.mark.parametrize(("text", "speaker"), HONOURED)
def test_whose_honour_it_is(text: str, speaker: str) -> None:
    assert told(text)[-1] == ("أكد", speaker, "دعمه للحوار")
