"""What befalls a man in the telling of his life, by verbs that look alike in the passive; who takes part in
what others do; and to whom something is done behind another's office. Every sentence is made up.
"""

from __future__ import annotations

import pytest

from told_events import sides_on

SALIM = "سليم الهادي"

SEIZED = [
    pytest.param(
        "ويعمل سليم الهادي مراسلا للقناة، وسبق أن اعتقل مرتين.", "اعتقل", ([], [SALIM]), id="seized-twice"
    ),
    pytest.param(
        "ويرأس سليم الهادي حزب النماء، واعتقل عام 2010 في المطار.", "اعتقل", ([], [SALIM]), id="in-a-year"
    ),
    pytest.param(
        "سليم الهادي كاتب معارض، اعتقل عام 2010 في المطار.", "اعتقل", ([], [SALIM]), id="a-writer-seized"
    ),
    pytest.param("صحفي معارض احتجز في المطار ساعتين.", "احتجز", ([], ["صحفي معارض"]), id="nobody-named"),
    pytest.param(
        "ولد سليم الهادي في دمشق، وانضم إلى الحزب الشيوعي، ثم سجن خمس سنوات.", "سجن", ([], [SALIM]), id="born"
    ),
    pytest.param(
        "العقيد سليم الهادي اعتقل المتهم في المطار.", "اعتقل", ([SALIM], ["المتهم"]), id="with-an-object"
    ),
    pytest.param("الجيش هاجم القرية واعتقل وقتل.", "اعتقل", (["الجيش"], []), id="no-body-is-seized"),
]

LIVES = [
    pytest.param(
        "ولد سليم الهادي في دمشق، وانضم إلى الحزب الشيوعي.",
        "انضم",
        ([SALIM], ["الحزب الشيوعي"]),
        id="he-was-born",
    ),
    pytest.param(
        "ولد النائب سليم الهادي انضم إلى الحزب الشيوعي.",
        "انضم",
        (["ولد النائب سليم الهادي"], ["الحزب الشيوعي"]),
        id="the-son-of",
    ),
]

TAKING_PART = [
    pytest.param(
        "اعتقل الجيش عناصر التنظيم، بمشاركة طيران الجيش وقوات الحشد.",
        "اعتقل",
        (["الجيش", "طيران الجيش", "الحشد"], ["عناصر التنظيم"]),
        id="two-who-take-part",
    ),
    pytest.param(
        "بدأت أمس عملية لملاحقة عناصر التنظيم بمشاركة قوات الحشد.",
        "ملاحقة",
        ([], ["عناصر التنظيم"]),
        id="nobody-told-who-leads",
    ),
    pytest.param(
        "اعتقل الجيش عناصر التنظيم وقوات الحشد.",
        "اعتقل",
        (["الجيش"], ["عناصر التنظيم", "الحشد"]),
        id="two-who-are-seized",
    ),
]

BEHIND_OFFICES = [
    pytest.param(
        "كلف الرئيس سعاد الرفاعي بتشكيل الحكومة.", "كلف", (["الرئيس"], ["سعاد الرفاعي"]), id="a-woman"
    ),
    pytest.param(
        "انتقدت النائب سعاد الرفاعي حزب النماء.",
        "انتقدت",
        (["سعاد الرفاعي"], ["حزب النماء"]),
        id="her-office",
    ),
    pytest.param(
        "أيد الحزب سعاد الرفاعي خلفا لحكومة ماجد الطيب التي انتقدها البرلمان.",
        "انتقدها",
        (["البرلمان"], ["ماجد الطيب"]),
        id="a-government-by-its-head",
    ),
    pytest.param(
        "أيد الحزب سعاد الرفاعي خلفا للوزير ماجد الطيب التي انتقدها البرلمان.",
        "انتقدها",
        (["البرلمان"], ["سعاد الرفاعي"]),
        id="no-body-of-his",
    ),
]

USED_ON = [
    pytest.param(
        "أطلقت الشرطة الغاز المسيل للدموع لتفريق مئات الشبان الذين أغلقوا الطرق.",
        "أطلقت",
        (["الشرطة"], ["مئات الشبان"]),
        id="dispersed",
    ),
    pytest.param(
        "أطلق الجيش النار على المسلحين لتفريق الجموع.", "أطلق", (["الجيش"], ["المسلحين"]), id="shot-at"
    ),
    pytest.param("أطلق الجيش النار لحماية القافلة.", "أطلق", (["الجيش"], []), id="to-protect"),
]

OF_OTHERS = [
    pytest.param(
        "واتهم الوزير إيران بتمويل الاحتجاجات في العاصمة.", "الاحتجاجات", ([], []), id="paying-for-them"
    ),
    pytest.param(
        "واتهم الوزير حزب النماء بالتحريض على الاحتجاجات.", "الاحتجاجات", ([], []), id="inciting-them"
    ),
    pytest.param(
        "واتهم الوزير حزب النماء بتنظيم الاحتجاجات.", "الاحتجاجات", (["حزب النماء"], []), id="staging-them"
    ),
    pytest.param(
        "هاجم مسلحون مجهولون نقطة تفتيش. وبدأت قيادة الشمال عملية ضد التنظيم. وندد سليم الهادي بالهجوم.",
        "ندد",
        ([SALIM], ["مسلحون مجهولون"]),
        id="an-attack-is-no-operation",
    ),
    pytest.param(
        "هاجم مسلحون مجهولون نقطة تفتيش. وشنت حركة النماء عملية عسكرية ضد الجيش. وندد سليم الهادي بالعملية.",
        "ندد",
        ([SALIM], ["حركة النماء"]),
        id="an-operation-is",
    ),
]

TAKEN_UP = [
    pytest.param(
        "شنت النمسا غارة على البلدة. وأدانت النقابة الغارة.",
        "أدانت",
        (["النقابة"], ["النمسا"]),
        id="the-raid-is-condemned",
    ),
    pytest.param(
        "اعتقلت الشرطة عشرين متظاهرا. ونددت النقابة بالاعتقالات.",
        "نددت",
        (["النقابة"], ["الشرطة"]),
        id="the-arrests-are-condemned",
    ),
    pytest.param(
        "اعتقلت الشرطة سليم الهادي. ونددت النقابة باعتقاله.",
        "نددت",
        (["النقابة"], ["الشرطة"]),
        id="his-arrest-is-condemned",
    ),
    pytest.param(
        "وقال سليم الهادي إن الحكومة جاءت بلا تفويض، متهما إياها بالفشل.",
        "متهما",
        ([SALIM], ["الحكومة"]),
        id="of-whom-he-spoke",
    ),
    pytest.param(
        "وكان تقرير أممي نشر الشهر الماضي اتهم حركة النماء بقتل المدنيين.",
        "اتهم",
        ([], ["حركة النماء"]),
        id="whom-a-text-charges",
    ),
    pytest.param(
        "وأعلن وزير العدل ووزير الصحة رفضهما للاتفاق.",
        "رفضهما",
        (["وزير العدل", "وزير الصحة"], ["الاتفاق"]),
        id="both-refuse",
    ),
    pytest.param(
        "وطالبت الدول سليم الهادي بنزع سلاح حزب النماء.",
        "نزع سلاح",
        ([SALIM], ["حزب النماء"]),
        id="whose-arms-are-taken",
    ),
    pytest.param(
        "ورفضت حركة النماء نزع سلاحها.", "نزع سلاحها", (["حركة النماء"], []), id="who-lays-down-her-own"
    ),
]

CAME_OF_IT = [
    pytest.param(
        "اقتحم مسلحون مقرا تسيطر عليه حركة النماء، ما أسفر عن مقتل ثلاثة حراس.",
        "مقتل",
        (["مسلحون"], ["ثلاثة حراس"]),
        id="not-who-holds-the-seat",
    ),
    pytest.param(
        "أطلقت الشرطة النار على مسيرة نظمها حزب النماء، ما أسفر عن مقتل ثلاثة متظاهرين.",
        "مقتل",
        (["الشرطة"], ["ثلاثة متظاهرين"]),
        id="not-who-staged-the-march",
    ),
    pytest.param(
        "هاجم مسلحون قافلة، ما أسفر عن مقتل ثلاثة حراس.",
        "مقتل",
        (["مسلحون"], ["ثلاثة حراس"]),
        id="who-attacked",
    ),
]


@pytest.mark.parametrize(("text", "trigger", "sides"), CAME_OF_IT)
def test_what_came_of_it(text: str, trigger: str, sides: tuple[list[str], list[str]]) -> None:
    assert sides_on(text, trigger) == [sides]


OF_HERS = [
    pytest.param(
        "قضت المحكمة بسجن النائب، فيما برأت رجل الأعمال سليم الهادي لعدم كفاية الأدلة.",
        "برأت",
        (["المحكمة"], [SALIM]),
        id="a-man-is-no-she",
    ),
    pytest.param(
        "انتقدت حكومة سليم الهادي حزب النماء.", "انتقدت", ([SALIM], ["حزب النماء"]), id="his-government-is"
    ),
    pytest.param(
        "سجنت محكمة النماء سليم الهادي. ورحبت النقابة بالحكم.",
        "رحبت",
        (["النقابة"], ["محكمة النماء"]),
        id="whose-ruling-is-welcomed",
    ),
    pytest.param(
        "واتهم الوزير حزب النماء بعرقلة إقرار القانون.", "إقرار القانون", ([], []), id="who-hinders-it"
    ),
    pytest.param(
        "واتهم الوزير حزب النماء بقصف القرية.", "قصف", (["حزب النماء"], ["القرية"]), id="who-does-it"
    ),
    pytest.param(
        "وسيطرت حركة النماء على أجزاء من البلاد. وأعربت النمسا عن قلقها.",
        "سيطرت",
        (["حركة النماء"], ["أجزاء من البلاد"]),
        id="no-land-told-later",
    ),
    pytest.param(
        "وقالت نقابة الأطباء، التي كان اثنان من القتلى يعملان لديها، إن الأمر خطير، مطالبة بتحقيق مستقل.",
        "مطالبة",
        (["نقابة الأطباء"], []),
        id="who-says-it-demands",
    ),
]


@pytest.mark.parametrize(("text", "trigger", "sides"), [*OF_HERS, *USED_ON, *TAKEN_UP, *OF_OTHERS])
def test_whose_force_it_is(text: str, trigger: str, sides: tuple[list[str], list[str]]) -> None:
    assert sides_on(text, trigger) == [sides]


@pytest.mark.parametrize(("text", "trigger", "sides"), [*SEIZED, *LIVES, *TAKING_PART, *BEHIND_OFFICES])
def test_who_does_it_to_whom(text: str, trigger: str, sides: tuple[list[str], list[str]]) -> None:
    assert sides_on(text, trigger) == [sides]
