"""Who acts by the agreement of a verb with what stands beside it: only what agrees can be its subject.

Every sentence is made up.
"""

from __future__ import annotations

import pytest

from told_events import Sides, sides_on

AGREEMENT = [
    pytest.param("سورية سيدافع عنها الشرفاء.", "يدافع", (["الشرفاء"], ["سورية"]), id="whom-they-will-defend"),
    pytest.param("سورية تدافع عن الشرفاء.", "تدافع", (["سورية"], ["الشرفاء"]), id="who-defends"),
    pytest.param(
        "التنظيم لن يكتفي بالأراضي التي يسيطر عليها الآن.",
        "يسيطر",
        (["التنظيم"], ["الأراضي"]),
        id="what-he-holds",
    ),
    pytest.param("عادت القوات التي تسيطر على القرية.", "تسيطر", (["القوات"], ["القرية"]), id="who-holds-it"),
    pytest.param(
        "كرر الوزير سالم الهدار كلمته التي انتقد فيها الحكومة.",
        "انتقد",
        (["سالم الهدار"], ["الحكومة"]),
        id="in-which-he-blames-her",
    ),
    pytest.param(
        "أدان المجلس التصريحات التي انتقد فيها الوزير الحكومة.",
        "انتقد",
        (["الوزير"], ["الحكومة"]),
        id="in-which-a-minister-does",
    ),
    pytest.param(
        "حاولت كتائب كثيرة بسط سيطرتها على الوادي.",
        "بسط سيطرتها",
        (["كتائب كثيرة"], ["الوادي"]),
        id="a-masdar-agrees-with-nobody",
    ),
    pytest.param(
        "عمدة المدينة اتهم القوات النمساوية.",
        "اتهم",
        (["عمدة المدينة"], ["القوات النمساوية"]),
        id="a-man-in-ta",
    ),
    pytest.param("كان يدعم قبيلة ضد قبيلة أخرى بالسلاح.", "يدعم", ([], ["قبيلة"]), id="whom-he-backs"),
    pytest.param("تدعم قبيلة الوادي الحكومة.", "تدعم", (["قبيلة الوادي"], ["الحكومة"]), id="who-backs"),
    pytest.param(
        "انتقد غالبية النواب الحكومة.", "انتقد", (["غالبية النواب"], ["الحكومة"]), id="many-in-ta-behind-he"
    ),
    pytest.param("أيد قادة الحزب الاتفاق.", "أيد", (["قادة الحزب"], ["الاتفاق"]), id="leaders-in-ta"),
    pytest.param("يقاتل النظام منذ سنوات.", "يقاتل", (["النظام"], []), id="who-fights"),
    pytest.param("كانت تقاتل الجيش.", "تقاتل", ([], ["الجيش"]), id="whom-she-fights"),
    pytest.param("هاجم القرية مسلحون.", "هاجم", (["مسلحون"], ["القرية"]), id="who-stands-behind-whom"),
    pytest.param("هاجم المسلحون القرية.", "هاجم", (["المسلحون"], ["القرية"]), id="who-stands-before-whom"),
    pytest.param(
        "انتقدت الحزب النائبة ليلى الهدار.", "انتقدت", (["ليلى الهدار"], ["الحزب"]), id="she-behind-it"
    ),
    pytest.param("انتقد الحكومة وطالبها بالتنحي.", "انتقد", ([], ["الحكومة"]), id="and-asked-of-her"),
    pytest.param("قتل شاب إرهابي والده في بيته.", "قتل", (["شاب إرهابي"], ["والده"]), id="his-own-father"),
    pytest.param("هاجم مسلح جيرانه بسكين.", "هاجم", (["مسلح"], ["جيرانه"]), id="his-own-neighbours"),
    pytest.param("قتل قائد مدفعيته في غارة.", "قتل", ([], ["قائد مدفعيته"]), id="of-what-is-his"),
    pytest.param(
        "على الجيش حماية المسجد، لا أن يهاجم حراسه وسدنته.",
        "يهاجم",
        (["الجيش"], ["حراسه"]),
        id="who-ought-not",
    ),
    pytest.param(
        "رفض الرئيس أن يهاجم أنصاره الشرطة.", "يهاجم", (["أنصاره"], ["الشرطة"]), id="his-own-people-do"
    ),
    pytest.param(
        "صد الجيش هجمات من قبل المتمردين على القرية.",
        "صد",
        (["الجيش"], ["المتمردين"]),
        id="whose-attacks-are-beaten-back",
    ),
    pytest.param(
        "على الجيش صد الهجمات من قبل المتمردين.",
        "صد الهجمات",
        (["الجيش"], ["المتمردين"]),
        id="whose-attacks-to-beat-back",
    ),
    pytest.param(
        "انتقد محللون إسبان الحكومة.",
        "انتقد",
        (["محللون إسبان"], ["الحكومة"]),
        id="a-people-as-adjective-of-many",
    ),
    pytest.param(
        "قتل مسلحون شيشان جنديا.", "قتل", (["مسلحون شيشان"], ["جنديا"]), id="whom-many-of-a-people-kill"
    ),
    pytest.param(
        "قتل مسلحون مجهولون جنديا.", "قتل", (["مسلحون مجهولون"], ["جنديا"]), id="whom-many-unknown-kill"
    ),
    pytest.param(
        "اعتقلت الشرطة القراصنة الصوماليين أمس.",
        "اعتقلت",
        (["الشرطة"], ["القراصنة الصوماليين"]),
        id="men-in-ta-are-no-adjective",
    ),
    pytest.param(
        "اعتقلت الشرطة العسكرية الصوماليين أمس.",
        "اعتقلت",
        (["الشرطة العسكرية"], ["الصوماليين"]),
        id="an-adjective-in-ta",
    ),
]


@pytest.mark.parametrize(("text", "trigger", "expected"), AGREEMENT)
def test_agreement(text: str, trigger: str, expected: Sides) -> None:
    assert sides_on(text, trigger)[0] == expected
