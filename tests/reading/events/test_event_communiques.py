"""The parties of acts in communiques of parties, unions and courts: whose body it is that ل tells behind an
adjective, who suffers what one blames, objects behind a title that commas close, who is bound to do it.

Every sentence is made up.
"""

from __future__ import annotations

import pytest

from told_events import analyse, sides_on, types_in

SALIM = "سليم الهادي"
NEWS = "بحث مجلس الوزراء في تونس الأوضاع. "

SIDES = [
    pytest.param(
        "رفض المكتب السياسي للحزب القرار.", "رفض", [(["المكتب السياسي للحزب"], [])], id="whose-bureau-it-is"
    ),
    pytest.param(
        "رفض المكتب التنفيذي للنقابة المشاركة في الحوار.",
        "رفض",
        [(["المكتب التنفيذي للنقابة"], [])],
        id="whose-bureau-refuses-to-take-part",
    ),
    pytest.param(
        "قدم المجلس العسكري للحركة دعما كبيرا.",
        "دعما",
        [(["المجلس العسكري"], ["الحركة"])],
        id="whom-the-council-backs",
    ),
    pytest.param(
        "استمر رفض المجلس العسكري للحوار.", "رفض", [(["المجلس العسكري"], [])], id="a-refusal-of-talks"
    ),
    pytest.param(
        "حذر الكاتب الجهوي للنقابة، سليم الهادي، من عواقب القرار.",
        "حذر",
        [([SALIM], [])],
        id="his-own-office-is-not-warned",
    ),
    pytest.param(
        "حذر الكاتب الجهوي للنقابة، سليم الهادي، الحكومة من عواقب القرار.",
        "حذر",
        [([SALIM], ["الحكومة"])],
        id="the-government-is-warned",
    ),
    pytest.param(
        "أدانت النقابة الاعتداء الذي تعرض له الصحفي سليم الهادي من قبل أعوان الأمن.",
        "أدانت",
        [(["النقابة"], ["أعوان الأمن"])],
        id="who-suffers-is-not-blamed",
    ),
    pytest.param(
        "نددت النقابة بالتهديدات التي تلقاها سليم الهادي.", "نددت", [(["النقابة"], [])], id="threats-he-got"
    ),
    pytest.param(
        "نددت النقابة بالتهديدات التي أطلقها سليم الهادي.",
        "نددت",
        [(["النقابة"], [SALIM])],
        id="threats-he-made",
    ),
    pytest.param(
        "نددت النقابة بما تعرض له سليم الهادي من تعنيف من طرف الشرطة.",
        "نددت",
        [(["النقابة"], ["الشرطة"])],
        id="what-befell-him-and-by-whom",
    ),
    pytest.param("نددت النقابة بما قاله سليم الهادي.", "نددت", [(["النقابة"], [SALIM])], id="what-he-said"),
    pytest.param(
        "انتقد الناطق الرسمي باسم الحزب، سليم الهادي، رئيس البلدية.",
        "انتقد",
        [([SALIM], ["رئيس البلدية"])],
        id="an-office-behind-the-name",
    ),
    pytest.param(
        "التقى المبعوث الخاص للأمين العام، سليم الهادي، رئيس البلدية.",
        "التقى",
        [([SALIM], ["رئيس البلدية"])],
        id="whom-the-envoy-meets",
    ),
    pytest.param(
        "انتقد البرلماني المثير للجدل، سليم الهادي، رئيس البلدية.",
        "انتقد",
        [([SALIM], ["رئيس البلدية"])],
        id="an-office-with-what-stirs-debate",
    ),
    pytest.param(
        "أودع قاضي التحقيق الوزير السابق سليم الهادي السجن.",
        "أودع",
        [(["قاضي التحقيق"], [SALIM])],
        id="a-judge-is-no-minister",
    ),
    pytest.param(
        "استدعى وكيل الملك النائب سليم الهادي.", "استدعى", [(["وكيل الملك"], [SALIM])], id="a-kings-agent"
    ),
    pytest.param(
        "استدعى وكيل المجلس النائب سليم الهادي أعضاء اللجنة.",
        "استدعى",
        [([SALIM], ["أعضاء اللجنة"])],
        id="a-councils-agent-is-a-deputy",
    ),
    pytest.param(
        "أنهى رئيس الجمهورية مهام وزير التجارة سليم الهادي.",
        "أنهى",
        [(["رئيس الجمهورية"], [SALIM])],
        id="whose-task-ends",
    ),
    pytest.param(
        "جمد الأمين العام عضوية النائب سليم الهادي.",
        "جمد",
        [(["الأمين العام"], [SALIM])],
        id="whose-membership-is-frozen",
    ),
    pytest.param(
        "رفض رئيس الحكومة تعيين النائب سليم الهادي.",
        "رفض",
        [(["رئيس الحكومة"], [SALIM])],
        id="whose-naming-is-refused",
    ),
    pytest.param(
        "انتقد رئيس مجلس إدارة الشركة سليم الهادي الحكومة.",
        "انتقد",
        [([SALIM], ["الحكومة"])],
        id="a-board-belongs-to-the-title",
    ),
    pytest.param(
        "أعفى وزير الداخلية محافظ صفاقس سليم الهادي من منصبه.",
        "أعفى",
        [(["وزير الداخلية"], [SALIM])],
        id="a-minister-who-dismisses",
    ),
    pytest.param(
        "فض جنود المجلس العسكري الاعتصام بالقوة.", "فض", [(["المجلس العسكري"], [])], id="a-sit-in-broken-up"
    ),
    pytest.param(
        "فضت قوات الأمن اعتصام الأساتذة.", "فضت", [(["قوات الأمن"], ["الأساتذة"])], id="whose-sit-in-it-was"
    ),
    pytest.param(
        "وجهت النيابة إلى سليم الهادي تهمة الانضمام إلى جماعة محظورة.",
        "تهمة",
        [(["النيابة"], [SALIM])],
        id="who-is-charged-with-joining",
    ),
    pytest.param(
        "وجهت النيابة إلى سليم الهادي تهمة الانضمام إلى جماعة محظورة.",
        "الانضمام",
        [([SALIM], ["جماعة محظورة"])],
        id="whom-the-charged-joined",
    ),
    pytest.param(
        "وجهت النيابة تهمة جديدة إلى سليم الهادي.", "تهمة", [(["النيابة"], [SALIM])], id="a-new-charge"
    ),
    pytest.param(
        "ردد المعتصمون هتافات مناوئة لحركة الفجر.",
        "هتافات",
        [(["المعتصمون"], ["حركة الفجر"])],
        id="who-chants",
    ),
    pytest.param(
        "اعتقلت الشرطة ناشطا انتقد رئيس البلدية.",
        "انتقد",
        [(["ناشطا"], ["رئيس البلدية"])],
        id="a-verb-about-somebody",
    ),
    pytest.param(
        "بصفته محاميا انتقد سليم الهادي رئيس البلدية.",
        "انتقد",
        [([SALIM], ["رئيس البلدية"])],
        id="as-what-he-does-it",
    ),
    pytest.param(
        "أدانت المحكمة سليم الهادي بالسجن.", "أدانت", [(["المحكمة"], [SALIM])], id="a-court-and-a-name"
    ),
    pytest.param(
        "هاجم مسلحون من مصراتة معسكر الوادي.",
        "هاجم",
        [(["مسلحون من مصراتة"], ["معسكر الوادي"])],
        id="fighters-from-a-town",
    ),
    pytest.param(
        "وصلت تعزيزات من مصراتة إلى طرابلس.", "وصلت تعزيزات", [([], ["طرابلس"])], id="sent-from-a-town"
    ),
    pytest.param(
        "التقى سليم الهادي نظيره الفرنسي داعيا إياه إلى دعم النقابة.",
        "داعيا",
        [([SALIM], ["نظيره الفرنسي"])],
        id="whom-he-met-he-calls-on",
    ),
    pytest.param(
        "أقال والي وهران رئيس البلدية سليم الهادي.",
        "أقال",
        [(["والي وهران"], [SALIM])],
        id="a-governor-heads-no-town",
    ),
    pytest.param(
        "أطلقت النيابة سراح خمسة صحفيين. وأدان سليم الهادي ما سماه تجدد القمع.",
        "أدان",
        [([SALIM], [])],
        id="who-frees-is-not-blamed-for-harm",
    ),
    pytest.param(
        "استقبل الملك السيد سليم الهادي.", "استقبل", [(["الملك"], [SALIM])], id="a-king-is-no-mister"
    ),
    pytest.param(
        "استقبل الملك نادر الثالث السيد سليم الهادي.",
        "استقبل",
        [(["نادر الثالث"], [SALIM])],
        id="a-kings-number-ends-his-name",
    ),
    pytest.param(
        "قال سليم الهادي إن على مجلس الأمن أن يدين حركة الفجر.",
        "يدين",
        [(["مجلس الأمن"], ["حركة الفجر"])],
        id="who-has-to-blame",
    ),
    pytest.param(
        "قال سليم الهادي إن على مجلس الأمن أن يدعو حركة الفجر إلى الحوار.",
        "يدعو",
        [(["مجلس الأمن"], ["حركة الفجر"])],
        id="who-has-to-call-on-them",
    ),
    pytest.param(
        "قال سليم الهادي إنه يجب أن تدين حركة الفجر العنف.",
        "تدين",
        [(["حركة الفجر"], [])],
        id="the-subject-behind-the-verb",
    ),
]


@pytest.mark.parametrize(("text", "trigger", "expected"), SIDES)
def test_sides(text: str, trigger: str, expected: list[tuple[list[str], list[str]]]) -> None:
    assert sides_on(NEWS + text, trigger) == expected


TYPES = [
    pytest.param("فضت الشرطة الكينية اعتصام الطلبة.", {"فضت": "COERCE"}, id="the-police-break-it-up"),
    pytest.param("فضت النقابة الكينية اعتصامها.", {"فضت": ""}, id="they-end-their-own"),
]


@pytest.mark.parametrize(("text", "types"), TYPES)
def test_types(text: str, types: dict[str, str]) -> None:
    found = types_in(text)
    assert {word: found.get(word, "") for word in types} == types


STATUSES = [
    pytest.param("أقدم الجيش الكيني، أمس، على قصف القرية.", "قصف", "happened", id="what-they-went-to-do"),
    pytest.param("على الجيش الكيني قصف القرية.", "قصف", "unrealized", id="what-they-ought-to-do"),
]


@pytest.mark.parametrize(("text", "trigger", "status"), STATUSES)
def test_status(text: str, trigger: str, status: str) -> None:
    assert [v.status for v in analyse(text).events if v.trigger.text == trigger] == [status]
