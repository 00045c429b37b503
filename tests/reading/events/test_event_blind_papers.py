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


DOERS = [
    pytest.param(
        "منعت الشرطة مسيرة دعت إليها نقابة الراية، وأوقفت سبعة صيادين.",
        "أوقفت",
        (["الشرطة"], ["سبعة صيادين"]),
        id="past-a-clause-about-the-object",
    ),
    pytest.param(
        "منعت الشرطة المسيرة، وانتقدت النقابة الوزارة، وأوقفت سبعة صيادين.",
        "أوقفت",
        (["النقابة"], ["سبعة صيادين"]),
        id="unless-it-is-no-such-clause",
    ),
    pytest.param(
        "رفعت الحكومة الأسعار، ما دفع النقابات إلى تهديد الحكومة بالإضراب.",
        "تهديد",
        (["النقابات"], ["الحكومة"]),
        id="whom-something-drives-to-it",
    ),
    pytest.param(
        "ردت الحكومة على تهديد النقابات بالإضراب.",
        "تهديد",
        (["النقابات"], []),
        id="unless-nothing-does",
    ),
    pytest.param(
        "حذر الشيخ من عودة الصيادين إلى قطع الطريق.",
        "قطع الطريق",
        (["الصيادين"], []),
        id="whose-return-it-is",
    ),
    pytest.param(
        "حذر الشيخ الصيادين من قطع الطريق.",
        "قطع الطريق",
        (["الصيادين"], []),
        id="whom-he-warns-of-it",
    ),
    pytest.param(
        "استمر الإضراب الذي يخوضه نحو مئة صياد في الميناء.",
        "الإضراب",
        (["مئة صياد"], []),
        id="who-wages-it",
    ),
    pytest.param(
        "اختلف سالم الحداد مع رفاقه يوم أيد الاتفاق.",
        "أيد",
        (["سالم الحداد"], ["الاتفاق"]),
        id="the-day-he-did",
    ),
    pytest.param(
        "اختلف سالم الحداد مع رفاقه يوم أيد رفاقه الاتفاق.",
        "أيد",
        (["رفاقه"], ["الاتفاق"]),
        id="the-day-they-did",
    ),
]

SPEAKERS = [
    pytest.param(
        "أكد سالم الحداد أن الوزير دعا إلى الحوار.",
        "دعا",
        (["الوزير"], []),
        id="nobody-calls-himself-by-his-office",
    ),
    pytest.param(
        "أكد سالم الحداد أن السد آمن. ودعا الوزير إلى الحوار.",
        "دعا",
        (["سالم الحداد"], []),
        id="others-call-him-so",
    ),
]

WHOM = [
    pytest.param(
        "حكمت المحكمة على بحارين، فيما برأت الممرضة سلمى الهدار من التهمة.",
        "برأت",
        (["المحكمة"], ["سلمى الهدار"]),
        id="a-court-acquits-her",
    ),
    pytest.param(
        "برأت محكمة الوادي بحارا.",
        "برأت",
        (["محكمة الوادي"], ["بحارا"]),
        id="it-stands-behind-the-verb",
    ),
    pytest.param(
        "تحولت الجلسة إلى محاكمة سياسية للوزير سالم الحداد.",
        "محاكمة",
        ([], ["سالم الحداد"]),
        id="a-political-trial",
    ),
    pytest.param(
        "استنكر الحزب اعتقال سياسية معارضة.",
        "اعتقال",
        ([], ["سياسية معارضة"]),
        id="a-woman-in-politics",
    ),
    pytest.param(
        "وجه القضاء إلى سالم الحداد، في مارس الماضي، تهما بالفساد.",
        "تهما",
        (["القضاء"], ["سالم الحداد"]),
        id="past-a-month",
    ),
    pytest.param(
        "مارس الجيش ضغوطا على القرية.",
        "ضغوطا",
        (["الجيش"], ["القرية"]),
        id="where-it-is-a-verb",
    ),
    pytest.param(
        "رفضت المحكمة طلب محاميه الإفراج عنه.",
        "طلب",
        (["محاميه"], ["المحكمة"]),
        id="who-rejects-a-plea",
    ),
    pytest.param(
        "حُرم الصياد سالم الحداد، المحكوم بخمس سنوات، من الدواء.",
        "حُرم",
        ([], ["سالم الحداد"]),
        id="who-is-deprived-and-described",
    ),
    pytest.param(
        "سافر سالم الحداد إلى الوادي وأفرج عنه أمس.",
        "أفرج",
        ([], ["سالم الحداد"]),
        id="he-is-set-free",
    ),
    pytest.param(
        "خطف سالم الحداد صيادا ثم أفرج عنه.",
        "أفرج",
        (["سالم الحداد"], []),
        id="he-sets-free",
    ),
    pytest.param(
        "أغلقت هولندا المعبر أمام حركة المسافرين.",
        "أغلقت",
        (["هولندا"], []),
        id="traffic-is-no-movement",
    ),
    pytest.param(
        "هاجمت هولندا حركة الراية.",
        "هاجمت",
        (["هولندا"], ["حركة الراية"]),
        id="a-movement",
    ),
    pytest.param(
        "دعت حركة الراية، أمس، أنصارها إلى التظاهر.",
        "دعت",
        (["حركة الراية"], ["أنصارها"]),
        id="own-people-past-an-aside",
    ),
]


@pytest.mark.parametrize(
    ("text", "trigger", "expected"), [*RELATIVES, *CLAUSES, *PEOPLE, *DOERS, *SPEAKERS, *WHOM]
)
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
        pytest.param(
            "دعت النقابة إلى الصمود إلى أن يفرج عن الصيادين.",
            "يفرج",
            "unrealized",
            id="until-they-are-free",
        ),
        pytest.param(
            "صمدت النقابة حتى أفرجت الشرطة عن الصيادين.",
            "أفرجت",
            "happened",
            id="until-they-were",
        ),
        pytest.param(
            "كاد الخلاف يؤدي إلى انسحاب الحزب من الحكومة.",
            "انسحاب",
            "unrealized",
            id="it-nearly-led-to-it",
        ),
        pytest.param(
            "أدى الخلاف إلى انسحاب الحزب من الحكومة.",
            "انسحاب",
            "happened",
            id="it-led-to-it",
        ),
    ],
)
def test_status(text: str, trigger: str, status: str) -> None:
    assert [e.status for e in analyse(text).events if e.trigger.text == trigger] == [status]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("استقبل الحزب النبأ بالترحيب.", [], id="news-are-no-guest"),
        pytest.param("استقبل الوزير السفير.", ["CONSULT"], id="an-ambassador-is"),
        pytest.param("تجمع العمال قبل أن تفرقهم الشرطة.", ["COERCE"], id="dispersed"),
        pytest.param("تفرقهم المسافة منذ سنين.", [], id="parted-by-distance"),
    ],
)
def test_types(text: str, expected: list[str]) -> None:
    assert [e.type for e in analyse(text).events] == expected
