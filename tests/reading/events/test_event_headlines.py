"""Who does what to whom in headlines and leads: vowelled verbs, whom و joins to who talks, the next clause's
subject, offices told without a name; beside neighbours of the same shape.

Every sentence is made up.
"""

from __future__ import annotations

import pytest

from told_events import Sides, analyse, sides_on

VOWELLED = [
    pytest.param(
        "مركز الأمل يُسيّر سبع شاحنات إلى النمسا.",
        "يُسيّر",
        (["مركز الأمل"], ["النمسا"]),
        id="doubled-letter-is-active",
    ),
    pytest.param(
        "صندوق التنمية يُطالب بضمانات.", "يُطالب", (["صندوق التنمية"], []), id="four-letters-are-active"
    ),
    pytest.param("المعارض يُعتقل في المطار.", "يُعتقل", ([], ["المعارض"]), id="five-letters-are-passive"),
    pytest.param("المتهمون لم يُفرج عنهم.", "يُفرج", ([], ["المتهمون"]), id="freed-without-a-doer"),
]

TALKS = [
    pytest.param(
        "رئيس الوزراء يبحث وملك النمسا العلاقات.",
        "يبحث",
        (["رئيس الوزراء"], ["ملك النمسا"]),
        id="whom-waw-joins",
    ),
    pytest.param(
        "رئيس الوزراء يبحث هاتفيا وملك النمسا العلاقات.",
        "يبحث",
        (["رئيس الوزراء"], ["ملك النمسا"]),
        id="past-an-adverb",
    ),
    pytest.param(
        "رئيس الوزراء يبحث وضع الحدود.", "يبحث", (["رئيس الوزراء"], []), id="a-letter-of-the-matter"
    ),
    pytest.param(
        "الوزير يستعرض مع السفير سبل تعزيز العلاقات بين النمسا والمجر.",
        "تعزيز العلاقات",
        (["النمسا", "المجر"], []),
        id="ties-between-two",
    ),
    pytest.param(
        "الوزير يستعرض مع السفير سبل تعزيز العلاقات بعد توتر بين النمسا والمجر.",
        "تعزيز العلاقات",
        (["الوزير"], []),
        id="tension-between-two",
    ),
]

MET_AT = [
    pytest.param(
        "اجتمع الوزير بمقر منظمة النخيل مع السفير.", "اجتمع", (["الوزير"], ["السفير"]), id="where-they-met"
    ),
    pytest.param(
        "اجتمع الوزير بمدير منظمة النخيل.", "اجتمع", (["الوزير"], ["مدير منظمة النخيل"]), id="whom-he-met"
    ),
]

VICTIMS = [
    pytest.param(
        "مقتل جنديين وفيينا تتوعد الحركة.", "مقتل", ([], ["جنديين"]), id="subject-of-the-next-clause"
    ),
    pytest.param("مقتل جندي وصحفي.", "مقتل", ([], ["جندي", "صحفي"]), id="two-victims"),
    pytest.param("اعتقال ثمانية آخرين.", "اعتقال", ([], ["ثمانية آخرين"]), id="eight-is-no-adjective"),
    pytest.param(
        "مقتل أحد المطلوبين وإيقاف سبعة إرهابيين.",
        "إيقاف",
        ([], ["سبعة إرهابيين"]),
        id="wanted-for-nothing-told",
    ),
    pytest.param(
        "سجن الرجل المتهم بقتل عامل وحرق المقر.", "حرق المقر", (["الرجل"], ["المقر"]), id="accused-of-both"
    ),
    pytest.param(
        "تحركت فصائل المعارضة للإطاحة بالحكومة.",
        "إطاحة",
        (["فصائل المعارضة"], ["الحكومة"]),
        id="aim-behind-a-glued-preposition",
    ),
]

UNDERGONE = [
    pytest.param(
        "ازدادت الهجمات التي تتعرض لها القرية من قبل جماعات متمردة.",
        "الهجمات",
        (["جماعات متمردة"], ["القرية"]),
        id="by-whom-she-is-struck",
    ),
    pytest.param(
        "بعد القصف الذي تعرضت له القرية من قوات الأمير.",
        "القصف",
        (["قوات الأمير"], ["القرية"]),
        id="from-whom-behind-her",
    ),
    pytest.param("تعرضت القرية لقصف من قوات الأمير.", "قصف", (["قوات الأمير"], ["القرية"]), id="from-whom"),
    pytest.param("تعرضت القرية لقصف من السماء.", "قصف", ([], ["القرية"]), id="from-nobody"),
    pytest.param(
        "تعرضت القرية لقصف عنيف انتقاما من السكان.", "قصف", ([], ["القرية"]), id="revenge-upon-them"
    ),
]


@pytest.mark.parametrize(("text", "trigger", "sides"), VOWELLED + TALKS + MET_AT + VICTIMS + UNDERGONE)
def test_who_does_what_to_whom(text: str, trigger: str, sides: Sides) -> None:
    assert sides_on(text, trigger) == [sides]


OFFICES = [
    pytest.param(
        "أمير الساحل يبحث مع السفير التعاون\n\nبحث أمير منطقة الساحل، سالم الهادي، مع السفير التعاون.",
        "يبحث",
        ["سالم الهادي"],
        id="office-before-a-comma",
    ),
    pytest.param(
        "أمير الساحل يدعو إلى الحوار\n\nبحث أمير منطقة الجبل، سالم الهادي، مع السفير التعاون.",
        "يدعو",
        ["أمير الساحل"],
        id="of-another-place",
    ),
    pytest.param(
        "وزير الخارجية النمساوي يلتقي القضاة\n\nقال معالي وزير الخارجية بجمهورية النمسا سالم الهادي إنه "
        "التقى القضاة. وقال وزير الخارجية ماجد الصقلي إن ذلك مفيد.",
        "يلتقي",
        ["سالم الهادي"],
        id="his-land-behind-a-preposition",
    ),
    pytest.param(
        "وزير الخارجية يلتقي القضاة\n\nالتقى وزير الخارجية ماجد الصقلي القضاة. وكان معه معالي وزير الخارجية "
        "بجمهورية النمسا سالم الهادي.",
        "يلتقي",
        ["ماجد الصقلي"],
        id="the-one-of-no-other-land",
    ),
    pytest.param(
        "وزير الدولة للشؤون الخارجية النمساوي يلتقي القضاة\n\nقال معالي وزير الدولة للشؤون الخارجية ماجد "
        "الصقلي إن معالي وزير الدولة للشؤون الخارجية النمساوي سالم الهادي مريض.",
        "يلتقي",
        ["سالم الهادي"],
        id="the-land-behind-his-affairs",
    ),
    pytest.param(
        "خادم الدارين يلتقي القضاة\n\nالتقى خادم الدارين الملك سالم الهادي القضاة. ونقل الوزير لخادم الدارين "
        "تحيات الرئيس ماجد الصقلي.",
        "يلتقي",
        ["سالم الهادي"],
        id="greetings-of-another",
    ),
    pytest.param(
        "محافظ الساحل يلتقي القضاة\n\nالتقى القضاة سالم الهادي محافظ الساحل. ثم التقى محافظ الساحل سفير "
        "النمسا ماجد الصقلي.",
        "يلتقي",
        ["سالم الهادي"],
        id="two-offices-before-one-name",
    ),
]


@pytest.mark.parametrize(("text", "trigger", "actors"), OFFICES)
def test_whose_office_the_headline_tells(text: str, trigger: str, actors: list[str]) -> None:
    assert sides_on(text, trigger)[0][0] == actors


STATUS = [
    pytest.param("انتقدت النمسا الحكومة لرفضها الحوار.", "رفضها", "happened", id="why-she-is-blamed"),
    pytest.param("أوقفت الشرطة رجلا لانتهاكه الهدنة.", "انتهاكه الهدنة", "happened", id="why-he-is-held"),
    pytest.param("حاصرت الشرطة المنزل لاعتقاله.", "اعتقاله", "unrealized", id="what-for"),
]


@pytest.mark.parametrize(("text", "trigger", "status"), STATUS)
def test_a_cause_has_happened(text: str, trigger: str, status: str) -> None:
    assert [e.status for e in analyse(text).events if e.trigger.text == trigger] == [status]
