"""Doers whom the sentence names where the clause of the act does not: behind حيث, in long phrases, behind a
masdar that lends, in what came of an attack; beside neighbours of the same shape.

Every sentence is made up.
"""

from __future__ import annotations

import pytest

from told_events import sides_on

PHRASES = [
    pytest.param(
        "أدانت الدول الست الكبرى التي وقعت الاتفاق القصف.", "وقعت الاتفاق", ["الدول الست الكبرى"], id="six"
    ),
    pytest.param("أدانت الدول الاتفاق الذي وقعت عليه النمسا.", "وقعت", ["النمسا"], id="no-number-joined"),
    pytest.param(
        "بلغ النظام الجائر الذي يقتل الرعاة والبحارة نهايته.", "يقتل", ["النظام الجائر"], id="unjust"
    ),
    pytest.param("أدان النظام الحصار الذي يقتل الرعاة والبحارة.", "يقتل", [], id="a-siege-is-no-adjective"),
    pytest.param(
        "استطاعت الأجهزة الأمنية بمحافظة الوادي، ليلا ضبط خمسة مسلحين.",
        "ضبط",
        ["الأجهزة الأمنية بمحافظة الوادي"],
        id="a-body-of-a-town",
    ),
    pytest.param(
        "استطاعت الأجهزة الأمنية بالنمسا، ليلا ضبط خمسة مسلحين.", "ضبط", ["النمسا"], id="a-body-of-a-state"
    ),
]

VERBS = [
    pytest.param(
        "توجه الرئيس النمساوي إلى أحد فنادق المدينة حيث التقى عددا من السفراء.",
        "التقى",
        ["الرئيس النمساوي"],
        id="where-he-met",
    ),
    pytest.param(
        "توجه الرئيس النمساوي إلى المدينة حيث اعتقلت الشرطة ثلاثة شبان.",
        "اعتقلت",
        ["الشرطة"],
        id="where-others-acted",
    ),
    pytest.param(
        "توجه الرئيس النمساوي إلى المدينة حيث قتل ثلاثة جنود.", "قتل", [], id="where-some-were-killed"
    ),
    pytest.param(
        "وقال السكان إن هذا المساء فجر انتحاري سترته في السوق.",
        "فجر",
        ["انتحاري"],
        id="a-time-does-nothing",
    ),
    pytest.param(
        "وقال السكان إن هذا المسلح فجر سترته الناسفة في السوق.", "فجر سترته", ["المسلح"], id="a-man-does"
    ),
    pytest.param("انتقم المسلحون من هزيمتهم بقصف القرية.", "قصف", ["المسلحون"], id="revenge-by-a-verb-known"),
    pytest.param("انتقام المسلحين من هزيمتهم بعد قصف القرية.", "قصف", [], id="revenge-by-a-noun"),
    pytest.param(
        "فجرت امرأة في العشرين من العمر نفسها قرب ثكنة الجيش النمساوي.",
        "فجرت",
        ["امرأة"],
        id="she-blew-herself-up",
    ),
    pytest.param(
        "فجرت ثكنة في العاشرة من صباح أمس قرب قصر الرئيس النمساوي.", "فجرت", [], id="it-was-blown-up"
    ),
]

LENT = [
    pytest.param(
        "وافقت النمسا على أن تستخدم قوات الحلف قاعدة الوادي لشن غارات على التنظيم.",
        "غارات",
        ["قوات الحلف"],
        id="to-make-raids",
    ),
    pytest.param(
        "تحدث الوزير عن الخلايا التي أرادت القيام بعملية إرهابية واسعة.",
        "عملية",
        ["الخلايا"],
        id="to-carry-out-a-deed",
    ),
    pytest.param(
        "وكانت مجموعتان نفذتا هجومين على الجيش النمساوي.",
        "هجومين",
        ["مجموعتان"],
        id="two-that-carried-it-out",
    ),
    pytest.param(
        "أدان الوزير الهجوم الذي تشنه الحركة على القرى.", "الهجوم", ["الحركة"], id="which-she-makes"
    ),
    pytest.param("أدان الوزير الهجوم الذي تذكره الحركة.", "الهجوم", [], id="which-she-tells-of"),
    pytest.param("كشف الوزير عن وقوع عملية إرهابية كبيرة.", "عملية", [], id="that-one-took-place"),
]

CONTROLLED = [
    pytest.param(
        "أشاد الوزير بالجهود الكبيرة للنمسا في مساعدة اللاجئين.", "مساعدة", ["النمسا"], id="whose-efforts"
    ),
    pytest.param(
        "أشاد الوزير بالجهود الكبيرة للتحقيق في مساعدة اللاجئين.", "مساعدة", [], id="what-efforts-are-for"
    ),
    pytest.param("أشاد الوزير بدور الحركة في عملية تحرير المدينة.", "تحرير", ["الحركة"], id="through-a-deed"),
    pytest.param("أشاد الوزير بدور الحركة بعد عملية تحرير المدينة.", "تحرير", [], id="after-a-deed"),
    pytest.param(
        "أكد حرص الحكومة على استمرار تقديم الدعم الفني للجيش النمساوي.",
        "الدعم",
        ["الحكومة"],
        id="through-two-nouns",
    ),
    pytest.param(
        "أشاد الوزير ببسالة حراس الحدود في التصدي للمسلحين.", "التصدي", ["حراس الحدود"], id="courage-in"
    ),
    pytest.param("أشاد الوزير ببسالة حراس الحدود بعد التصدي للمسلحين.", "التصدي", [], id="courage-after"),
]

AID = [
    pytest.param(
        "رست باخرة لبرنامج الأغذية العالمي تنقل مساعدات طبية.",
        "مساعدات",
        ["برنامج الأغذية العالمي"],
        id="whose-ship",
    ),
    pytest.param("وصلت سفينة لأول مرة تحمل مساعدات غذائية للنمسا.", "مساعدات", [], id="nobodys-ship"),
    pytest.param("وصلت المساعدات المقدمة من النمسا إلى ميناء عدن.", "المساعدات", ["النمسا"], id="given-by"),
    pytest.param("وصلت المساعدات القادمة من النمسا إلى ميناء عدن.", "المساعدات", [], id="coming-from"),
]

RESULTS = [
    pytest.param(
        "تعرض المرفأ لقصف ليلي من الميليشيات النمساوية، الأمر الذي أدى إلى تدمير مئات البيوت.",
        "تدمير",
        ["الميليشيات النمساوية"],
        id="what-came-of-it",
    ),
    pytest.param(
        "أغلقت الشرطة الميناء، وتعرض المرفأ لقصف ليلي من الميليشيات النمساوية، ورأى السكان 20 موقعا جرى "
        "تدمير مبانيها.",
        "تدمير",
        [],
        id="sites-are-no-outcome",
    ),
]


@pytest.mark.parametrize(
    ("text", "trigger", "wanted"), [*PHRASES, *VERBS, *LENT, *CONTROLLED, *AID, *RESULTS]
)
def test_far_doers(text: str, trigger: str, wanted: list[str]) -> None:
    assert sides_on(text, trigger)[0][0] == wanted
