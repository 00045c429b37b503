"""Who does what to whom as palaces, parliaments and fronts from Beirut to Baghdad are told, each beside a
neighbour of the same shape. Every sentence is made up.
"""

from __future__ import annotations

import pytest

from told_events import Sides, analyse, sides_on

CALL = "استقبل وزير البحار سليم الهادي سفير كينيا. "

SIDES = [
    pytest.param(
        "استقبل رئيس الجمهورية النائب سليم الهادي في ممباسا.",
        "استقبل",
        (["رئيس الجمهورية"], ["سليم الهادي"]),
        id="a-deputy-behind-the-office-that-receives",
    ),
    pytest.param(
        "استقبل رئيس المجلس السفير الكيني سليم الهادي في ممباسا.",
        "استقبل",
        (["رئيس المجلس"], ["سليم الهادي"]),
        id="an-envoy-behind-the-office-that-receives",
    ),
    pytest.param(
        "استقبل رئيس الوزراء وزير البحار الكيني سليم الهادي في ممباسا.",
        "استقبل",
        (["رئيس الوزراء"], ["سليم الهادي"]),
        id="a-minister-behind-the-head-of-government",
    ),
    pytest.param(
        "استقبل رئيس الحكومة القيادي في حزب الشراع سليم الهادي.",
        "استقبل",
        (["رئيس الحكومة"], ["سليم الهادي"]),
        id="a-leader-behind-the-office-that-receives",
    ),
    pytest.param(
        "استقبل رئيس كتلة الشراع النائب سليم الهادي وفدا من حزب القلوع.",
        "استقبل",
        (["سليم الهادي"], ["وفدا من حزب القلوع"]),
        id="one-of-two-offices-who-receives-others",
    ),
    pytest.param(
        "زار نائب رئيس مجلس الوزراء وزير البحار الشيخ سليم الهادي كينيا.",
        "زار",
        (["سليم الهادي"], ["كينيا"]),
        id="a-deputy-premier-is-a-minister-too",
    ),
    pytest.param(
        "استقبل رئيس مجلس النواب الرئيس سليم الهادي سفير كينيا.",
        "استقبل",
        (["سليم الهادي"], ["سفير كينيا"]),
        id="his-title-again",
    ),
    pytest.param(
        CALL + "كما تلقى اتصالا هاتفيا من ملك النرويج هنأه فيه بالعيد.",
        "اتصالا",
        (["ملك النرويج"], ["سليم الهادي"]),
        id="who-calls-him-who-was-told-of",
    ),
    pytest.param(
        CALL + "كما تلقى اتصالا هاتفيا من ملك النرويج هنأه فيه بالعيد.",
        "هنأه",
        (["ملك النرويج"], ["سليم الهادي"]),
        id="who-congratulates-in-it",
    ),
    pytest.param(
        CALL + "كما أجرى اتصالا هاتفيا بملك النرويج.",
        "اتصالا",
        (["سليم الهادي"], ["ملك النرويج"]),
        id="whom-he-calls",
    ),
    pytest.param(
        "استقبل رئيس الجمهورية سفير كينيا. وأجرى محادثات مع وزير البحار النرويجي. ثم التقى وفدا من حزب"
        " الشراع.",
        "التقى",
        (["رئيس الجمهورية"], ["وفدا من حزب الشراع"]),
        id="an-official-goes-on-over-sentences",
    ),
    pytest.param(
        "رد رامي الحجار على تصريحات رئيس حزب الشراع سليم الهادي التي هاجم فيها أنصاره.",
        "هاجم",
        (["سليم الهادي"], ["أنصاره"]),
        id="whose-words-attack",
    ),
    pytest.param(
        "دعا سليم الهادي حكومة كينيا إلى دفع الرواتب في ممباسا، محملا إياها المسؤولية.",
        "محملا",
        (["سليم الهادي"], ["حكومة كينيا"]),
        id="whom-the-verb-called-on",
    ),
    pytest.param(
        "دعا سليم الهادي حكومة كينيا إلى دعم رامي الحجار، محملا إياه المسؤولية.",
        "محملا",
        (["سليم الهادي"], ["رامي الحجار"]),
        id="a-man-is-not-whom-the-verb-called-on",
    ),
    pytest.param(
        "أكد النائب سليم الهادي أن وزير البحار أخطأ، فيما أشار إلى جمع تواقيع لاستجوابه.",
        "استجوابه",
        ([], ["وزير البحار"]),
        id="an-official-is-questioned-and-not-who-speaks",
    ),
    pytest.param(
        "أضاف النائب سليم الهادي أن «وزير البحار غائب»، مؤكدا أن «الكتلة ستطالب بإقالته».",
        "إقالته",
        ([], ["وزير البحار"]),
        id="nobody-quoted-means-himself",
    ),
    pytest.param(
        "قال النائب سليم الهادي إن الشرطة اعتقلته أمس في ممباسا.",
        "اعتقلته",
        (["الشرطة"], ["سليم الهادي"]),
        id="who-speaks-of-himself",
    ),
    pytest.param(
        "ألقت القوات القبض على قيادي في التنظيم يدعى سليم الهادي في ممباسا.",
        "القبض",
        (["القوات"], ["سليم الهادي"]),
        id="by-what-name-he-goes",
    ),
    pytest.param(
        "اعتقلت القوات قياديا في التنظيم قرب منزل سليم الهادي.",
        "اعتقلت",
        (["القوات"], ["قياديا في التنظيم"]),
        id="a-name-farther-on",
    ),
    pytest.param(
        "اعتقلت الشرطة القيادي في «الشراع» سليم الهادي.",
        "اعتقلت",
        (["الشرطة"], ["سليم الهادي"]),
        id="a-leader-in-a-quoted-body",
    ),
    pytest.param(
        "دان حزب القلوع إقدام أجهزة الأمن على اعتقال القيادي فيه رامي الحجار، وقال إن سليم الهادي مريض.",
        "اعتقال",
        (["أجهزة الأمن"], ["رامي الحجار"]),
        id="a-leader-in-it",
    ),
    pytest.param(
        "قصفت القوات الكينية بلدة الرمان، ما أدى لمقتل رجل.",
        "مقتل",
        (["القوات الكينية"], ["رجل"]),
        id="what-it-led-to",
    ),
    pytest.param(
        "وألزمت المحكمة الوزارة بدفع الرواتب.",
        "ألزمت",
        (["المحكمة"], ["الوزارة"]),
        id="whom-a-court-binds",
    ),
    pytest.param(
        "استقبل رئيس الجمهورية سفيرة كينيا. وسأل رئيس حزب الشراع سليم الهادي عن السد.",
        "استقبل",
        (["رئيس الجمهورية"], ["سفيرة كينيا"]),
        id="a-republic-is-no-party",
    ),
    pytest.param(
        "استقبل رئيس كيني سفيرة النرويج. وسأل الرئيس سليم الهادي عن السد.",
        "استقبل",
        (["سليم الهادي"], ["سفيرة النرويج"]),
        id="one-of-a-land-named-later",
    ),
    pytest.param(
        "أعلن القائد سليم الهادي توقيف ناقلة نفط. وأدانت كينيا التفجير الذي استهدف مسجدا في ممباسا.",
        "أدانت",
        (["كينيا"], []),
        id="a-blast-told-afresh",
    ),
    pytest.param(
        "قصفت النرويج قرى ممباسا. وأدانت كينيا الهجوم.",
        "أدانت",
        (["كينيا"], ["النرويج"]),
        id="the-attack-told-before",
    ),
    pytest.param(
        "وصل الوزير سليم الهادي. وتدعم النرويج وحدة السودان وسيادته.",
        "تدعم",
        (["النرويج"], ["السودان"]),
        id="what-a-land-has",
    ),
    pytest.param(
        "قال النائب سليم الهادي إن السد مهدد، وهاجم وزير البحار واتهمه بالكذب.",
        "هاجم",
        (["سليم الهادي"], ["وزير البحار"]),
        id="whom-the-next-verb-takes-up",
    ),
    pytest.param(
        "قال النائب سليم الهادي إن السد مهدد، وهاجم وزير البحار واتهمه بالكذب.",
        "اتهمه",
        (["سليم الهادي"], ["وزير البحار"]),
        id="right-behind-him",
    ),
    pytest.param(
        "قال النائب سليم الهادي إن السد مهدد، وهاجم وزير البحار حزب الشراع واتهمه بالكذب.",
        "هاجم",
        (["وزير البحار"], ["حزب الشراع"]),
        id="a-minister-who-attacks",
    ),
    pytest.param(
        "ونددت الحركة بالاعتقالات مطالبة حكومة كينيا بالإفراج عن البحارة.",
        "مطالبة",
        (["الحركة"], ["حكومة كينيا"]),
        id="demanding-without-a-comma",
    ),
    pytest.param(
        "ورفضت الحركة أمس مطالبة حكومة كينيا بنزع سلاحها.",
        "رفضت",
        (["الحركة"], ["حكومة كينيا"]),
        id="a-demand-that-is-refused",
    ),
    pytest.param(
        "قال سليم الهادي إن السد آمن. كما حذر العدو من أي حماقة.",
        "حذر",
        (["سليم الهادي"], ["العدو"]),
        id="the-enemy-is-warned",
    ),
    pytest.param(
        "قال سليم الهادي إن السد آمن. وهدد العدو بقصف ممباسا.",
        "هدد",
        (["العدو"], ["ممباسا"]),
        id="the-enemy-threatens",
    ),
]


@pytest.mark.parametrize(("text", "trigger", "expected"), SIDES)
def test_sides(text: str, trigger: str, expected: Sides) -> None:
    assert sides_on(text, trigger)[0] == expected


NO_EVENTS = [
    pytest.param("وانهار السقف، مما دعا السلطات إلى إغلاق السد.", "دعا", id="what-made-somebody-do-it"),
    pytest.param(
        "وقتل ضابط بانفجار عبوة ناسفة زرعها مسلحون في ممباسا.", "زرعها", id="the-blast-tells-the-planting"
    ),
    pytest.param(
        "وقدم الرئيس تعازيه لذويهم، ودعا إلى ملاحقة الجناة وتقديمهم للعدالة.", "قدم", id="condolences"
    ),
    pytest.param("وبعد عقد من الزمن رفع الحظر.", "الزمن", id="time-binds-nobody"),
]


@pytest.mark.parametrize(("text", "trigger"), NO_EVENTS)
def test_no_events(text: str, trigger: str) -> None:
    assert trigger not in [e.trigger.text for e in analyse(text).events]


STATUS = [
    pytest.param("قصفت القوات البلدة، ما أدى لاستشهاد رجل.", "استشهاد", "happened", id="it-led-to"),
    pytest.param("خطط التنظيم لاغتيال رجل.", "اغتيال", "unrealized", id="it-was-planned"),
]


@pytest.mark.parametrize(("text", "trigger", "expected"), STATUS)
def test_status(text: str, trigger: str, expected: str) -> None:
    assert [e.status for e in analyse(text).events if e.trigger.text == trigger] == [expected]
