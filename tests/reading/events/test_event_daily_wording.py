"""Who acts and to whom in plain daily sentences: numbers of two words, some picked out of several, offers
that are accepted, arms handed over, what is exported or proposed to somebody.
"""

from __future__ import annotations

import pytest

from told_events import analyse, sides_on, types_in


@pytest.mark.parametrize(
    ("text", "trigger", "actors", "recipients"),
    [
        pytest.param(
            "طالب ثلاثة وثلاثون نائبا الحكومة بالاستقالة.",
            "طالب",
            ["ثلاثة وثلاثون نائبا"],
            ["الحكومة"],
            id="a number of two words",
        ),
        pytest.param(
            "طالب ثلاثة نواب وخمسون محاميا الحكومة بالاستقالة.",
            "طالب",
            ["ثلاثة نواب", "خمسون محاميا"],
            ["الحكومة"],
            id="near neighbour: two numbers",
        ),
        pytest.param(
            "أفرجت الحكومة عن ألف ومئتي سجين.",
            "أفرجت",
            ["الحكومة"],
            ["ألف ومئتي سجين"],
            id="thousand and hundreds",
        ),
        pytest.param(
            "اعتقلت الشرطة خمسة وفرقت المتظاهرين.",
            "اعتقلت",
            ["الشرطة"],
            ["خمسة"],
            id="near neighbour: a verb joined to a number",
        ),
        pytest.param(
            "تظاهر نحو ثلاثين عاملا ضد الوزير.",
            "تظاهر",
            ["ثلاثين عاملا"],
            ["الوزير"],
            id="about a number of people act",
        ),
        pytest.param(
            "النقابات، ومنها نقابة المعلمين، دعت الحكومة إلى الحوار.",
            "دعت",
            ["النقابات", "نقابة المعلمين"],
            ["الحكومة"],
            id="one picked out of several before the verb",
        ),
        pytest.param(
            "وقعت دول، في مقدمتها النمسا ومالطا، الاتفاق.",
            "وقعت",
            ["دول", "النمسا", "مالطا"],
            [],
            id="those foremost behind the verb",
        ),
        pytest.param(
            "وقعت دول، بحضور النمسا ومالطا، الاتفاق.",
            "وقعت",
            ["دول"],
            [],
            id="near neighbour: who is only there",
        ),
        pytest.param(
            "قبلت الحركة مقترح الوسيط المالطي بشأن الأسرى.",
            "قبلت",
            ["الحركة"],
            ["الوسيط المالطي"],
            id="whose proposal one accepts",
        ),
        pytest.param(
            "استجابت الحكومة لدعوة نقابة المعلمين إلى الحوار.",
            "استجابت",
            ["الحكومة"],
            ["نقابة المعلمين"],
            id="whose call one answers",
        ),
        pytest.param(
            "قبلت الحركة الهدنة.", "قبلت", ["الحركة"], [], id="near neighbour: a truce is nobody's offer"
        ),
        pytest.param(
            "التزمت الحكومة أمام النقابات بزيادة الأجور.",
            "التزمت",
            ["الحكومة"],
            ["النقابات"],
            id="before whom one binds oneself",
        ),
        pytest.param(
            "أخلى المحتجون الساحة بعد وعود الحكومة.",
            "وعود",
            ["الحكومة"],
            [],
            id="whose promises they are",
        ),
        pytest.param(
            "استسلم عشرات المسلحين للجيش المالطي.",
            "استسلم",
            ["عشرات المسلحين"],
            ["الجيش المالطي"],
            id="to whom one surrenders",
        ),
        pytest.param(
            "تخلى الحزب عن الرئاسة لمصلحة المعارضة.",
            "تخلى",
            ["الحزب"],
            ["المعارضة"],
            id="in whose favour one gives something up",
        ),
        pytest.param(
            "انسحب المسلحون للجبال.", "انسحب", ["المسلحون"], [], id="near neighbour: where one withdraws to"
        ),
        pytest.param(
            "غادر آخر جندي نمساوي القاعدة.",
            "غادر",
            ["آخر جندي نمساوي"],
            [],
            id="the last soldier who leaves",
        ),
        pytest.param(
            "اقترحت النمسا على مالطا إقامة منطقة آمنة في البلاد.",
            "اقترحت",
            ["النمسا"],
            ["مالطا"],
            id="to whom one proposes something",
        ),
        pytest.param(
            "صدرت النمسا الغاز إلى مالطا بعد قرار الوزير.",
            "صدرت",
            ["النمسا"],
            ["مالطا"],
            id="goods that are sent abroad",
        ),
        pytest.param(
            "شاركت قوات نمساوية في القتال إلى جانب التحالف.",
            "شاركت",
            ["قوات نمساوية"],
            ["التحالف"],
            id="by whose side one takes part",
        ),
        pytest.param(
            "جرى اتصال بين وزيري الدفاع المالطي والنمساوي.",
            "اتصال",
            ["وزيري الدفاع المالطي والنمساوي"],
            [],
            id="two told by one dual",
        ),
        pytest.param(
            "رحب الوزير بالاتفاق بين الحزبين الكرديين.",
            "الاتفاق",
            ["الحزبين الكرديين"],
            [],
            id="the two of one kind",
        ),
        pytest.param(
            "رحب الوزير بالاتفاق بين الحزبين.",
            "الاتفاق",
            [],
            [],
            id="near neighbour: the two, who were told elsewhere",
        ),
        pytest.param(
            "رفضت مالطا مواصلة المحادثات مع النمسا.",
            "رفضت",
            ["مالطا"],
            ["النمسا"],
            id="with whom one refuses to talk",
        ),
        pytest.param(
            "رفضت مالطا استقبال المبعوث النمساوي.",
            "رفضت",
            ["مالطا"],
            ["المبعوث النمساوي"],
            id="whom one refuses to receive",
        ),
        pytest.param(
            "رفضت مالطا زيارة المدينة.",
            "رفضت",
            ["مالطا"],
            [],
            id="near neighbour: where one refuses to go",
        ),
        pytest.param(
            "تضامنا مع غزة، نظم طلاب الجامعة وقفة أمام السفارة.",
            "تضامنا",
            ["طلاب الجامعة"],
            ["غزة"],
            id="for whose sake something is done, told before it",
        ),
        pytest.param(
            "دعما للحكومة، كما يقال، أرسلت النمسا قوات.",
            "دعما",
            [],
            ["الحكومة"],
            id="near neighbour: another clause behind the comma",
        ),
        pytest.param(
            "خرج أنصار الحزب في مسيرة.", "مسيرة", ["أنصار الحزب"], [], id="where they march is no place"
        ),
        pytest.param(
            "أحرقت القوات المنسحبة من المدينة المخازن.",
            "المنسحبة",
            ["القوات"],
            [],
            id="a participle that describes who withdraws",
        ),
        pytest.param(
            "اجتمعت أمس الدول الداعمة للحكومة.",
            "الداعمة",
            ["الدول"],
            ["الحكومة"],
            id="a participle that describes who backs",
        ),
        pytest.param(
            "أغلق النواب المطالبون بإقالة الوزير القاعة.",
            "المطالبون",
            ["النواب"],
            [],
            id="a participle that describes who demands",
        ),
        pytest.param(
            "زار الوزير الطلاب المعتصمين أمام السفارة.",
            "المعتصمين",
            ["الطلاب"],
            [],
            id="a participle that describes who protests",
        ),
        pytest.param(
            "دخلت الهدنة التي توصل إليها الجيش والمتمردون حيز التنفيذ.",
            "الهدنة",
            ["الجيش", "المتمردون"],
            [],
            id="a truce that they reached",
        ),
        pytest.param(
            "دخلت الهدنة التي وصل إليها المراقبون حيز التنفيذ.",
            "الهدنة",
            [],
            [],
            id="near neighbour: who came to it",
        ),
        pytest.param(
            "اتفاق توصل إليه الجيش والمتمردون ينهي القتال.",
            "اتفاق",
            ["الجيش", "المتمردون"],
            [],
            id="many before a verb of one",
        ),
        pytest.param(
            "اعتذر وزير الخارجية المالطي للأتراك عن القصف.",
            "اعتذر",
            ["وزير الخارجية المالطي"],
            ["الأتراك"],
            id="to a people with a plural of its own",
        ),
        pytest.param(
            "عاد النائب المبعد عن المدينة إلى بيته.",
            "المبعد",
            [],
            ["النائب"],
            id="a participle that describes who was sent away",
        ),
    ],
)
def test_who_and_whom(text: str, trigger: str, actors: list[str], recipients: list[str]) -> None:
    assert (actors, recipients) in sides_on(text, trigger)


@pytest.mark.parametrize(
    ("text", "types"),
    [
        pytest.param(
            "أوقفت الحركة إطلاق النار في المدينة.",
            {"أوقفت": "RETREAT"},
            id="the fire that one ceases is no act of its own",
        ),
        pytest.param(
            "أعلنت الحركة إطلاق النار في المدينة.",
            {"إطلاق": "ASSAULT"},
            id="near neighbour: the fire that one declares",
        ),
        pytest.param(
            "استقبلت الحكومة المالطية جرحى من الحرب.",
            {"استقبلت": "AID"},
            id="to take in the wounded",
        ),
        pytest.param(
            "استقبلت الحكومة المالطية سفراء المعارضة.",
            {"استقبلت": "CONSULT"},
            id="near neighbour: to receive envoys",
        ),
        pytest.param(
            "وصل أنصار الحزب المؤيدون والمعارضون إلى مقر الوزارة.",
            {},
            id="near neighbour: participles that govern nobody",
        ),
        pytest.param(
            "أشاد الوزير بجهود النمسا الداعمة لإرساء السلام.",
            {"أشاد": "SUPPORT"},
            id="near neighbour: a participle that governs an act",
        ),
        pytest.param("صدرت قرارات وزارية بعد الاجتماع.", {"الاجتماع": "CONSULT"}, id="decisions come out"),
        pytest.param(
            "خرج الآلاف استجابة لدعوة الحزب إلى التظاهر.",
            {"دعوة": "REQUEST", "التظاهر": "PROTEST"},
            id="in answer to a call is no accord",
        ),
    ],
)
def test_what_it_is(text: str, types: dict[str, str]) -> None:
    assert types_in(text) == types


@pytest.mark.parametrize(
    ("text", "status"),
    [
        pytest.param("لقيت المبادرة ترحيبا من النمسا.", "happened", id="a plan that is met by a welcome"),
        pytest.param(
            "تتضمن المبادرة ترحيبا بالنمسا.", "unrealized", id="near neighbour: a plan that holds a welcome"
        ),
        pytest.param(
            "قال الوزير إن الاجتماع الذي يضم الأحزاب سيعقد غدا.",
            "unrealized",
            id="a meeting that will be held behind a clause about it",
        ),
        pytest.param(
            "قال الوزير إن الاجتماع الذي ضم الأحزاب عقد أمس.",
            "happened",
            id="near neighbour: a meeting that was held",
        ),
    ],
)
def test_status(text: str, status: str) -> None:
    assert status in {e.status for e in analyse(text).events}
