"""Events in the long forms of the wires on far lands: whom a deed hits behind what is told of its doers, what
is only planned, and what is sent or received in words. All persons are made up."""

from __future__ import annotations

import pytest

from told_events import analyse, sides_on, stances_in, types_in

SIDES = [
    pytest.param(
        "قتل مسلحون يعتقد أنهم ينتمون إلى حركة الفجر ثلاثة جنود في مالي.",
        "قتل",
        "مسلحون",
        "ثلاثة جنود",
        id="behind-what-they-are-believed-to-be",
    ),
    pytest.param(
        "هاجم مسلحون يشتبه بأنهم من حركة الفجر حافلة للركاب.",
        "هاجم",
        "مسلحون",
        "الركاب",
        id="behind-of-whom-they-are",
    ),
    pytest.param(
        "قتل الجيش مسلحين يعتقد أنهم من حركة الفجر في مالي.",
        "قتل",
        "الجيش",
        "مسلحين",
        id="whom-it-is-believed-of",
    ),
    pytest.param(
        "قرر الاتحاد الأوروبي تصنيف حركة الفجر منظمة إرهابية.",
        "تصنيف",
        "الاتحاد الأوروبي",
        "حركة الفجر",
        id="what-she-is-called-is-nobody",
    ),
    pytest.param(
        "دعا الوزير إلى حظر حزب الفجر وتصنيفه منظمة إرهابية.",
        "تصنيفه",
        "",
        "حزب الفجر",
        id="whom-one-calls-so",
    ),
    pytest.param(
        "روسيا قد تهاجم دولة عضوا في الحلف.",
        "تهاجم",
        "روسيا",
        "دولة عضوا في الحلف",
        id="a-land-that-is-a-member",
    ),
    pytest.param(
        "استدعت وزارة الخارجية الهندية القائم بالأعمال وسلمته مذكرة احتجاج، غداة هجوم أسفر عن مقتل 26 سائحا.",
        "مقتل",
        "",
        "26 سائحا",
        id="who-protests-killed-nobody",
    ),
    pytest.param(
        "شن الجيش غارة على القرية أسفرت عن مقتل عشرة مدنيين.",
        "مقتل",
        "الجيش",
        "عشرة مدنيين",
        id="what-came-of-his-raid",
    ),
]
NO_FOES = [
    pytest.param("هاجم مسلحون ينتمون إلى حركة الفجر قرية في مالي.", [], id="they-are-of-it"),
    pytest.param(
        "هاجم مسلحون يستقلون سيارات مقرا لحركة الفجر في مالي.",
        [("مسلحون", "-", "حركة الفجر")],
        id="its-house-is-hit",
    ),
]
TAKEN_UP = [
    pytest.param(
        "قصفت روسيا ميناء أوديسا، وهو ما اعتبرته كييف جريمة حرب.",
        "اعتبرته",
        "كييف",
        "روسيا",
        id="which-she-calls",
    ),
    pytest.param(
        "قال نادر الهلالي إن الخطة فاشلة. وقصفت روسيا الميناء، وهو ما اعتبرته كييف جريمة حرب.",
        "اعتبرته",
        "كييف",
        "روسيا",
        id="not-who-spoke-before",
    ),
    pytest.param(
        "وافق البرلمان التركي على القانون، الأمر الذي رحبت به قطر.",
        "رحبت",
        "قطر",
        "البرلمان التركي",
        id="which-she-welcomes",
    ),
    pytest.param(
        "ظهر الوزير نادر الهلالي وهو يحث الجيش على الصمود.", "يحث", "نادر الهلالي", "الجيش", id="he-does"
    ),
]
AIMED = [
    pytest.param("فرضت واشنطن رسوما جمركية تستهدف الصين.", {"تستهدف": ""}, id="duties"),
    pytest.param("تستهدف الحزمة شركات صينية.", {"تستهدف": ""}, id="a-row-of-sanctions"),
    pytest.param("سقطت صواريخ تستهدف القرية.", {"تستهدف": "ASSAULT"}, id="rockets"),
    pytest.param("روسيا قد تهاجم دولة عضوا في الحلف.", {"تهاجم": "ASSAULT"}, id="a-land-attacked"),
    pytest.param("على الرئيس أن يرحل الآن.", {"يرحل": ""}, id="goes-away"),
    pytest.param("قررت الحكومة أن ترحل المهاجرين إلى رواندا.", {"ترحل": "COERCE"}, id="sends-them-away"),
    pytest.param("روسيا قد تهاجم الصحيفة.", {"تهاجم": "ACCUSE"}, id="a-paper-attacked"),
]


@pytest.mark.parametrize(("text", "types"), AIMED)
def test_types(text: str, types: dict[str, str]) -> None:
    found = types_in(text)
    assert {word: found.get(word, "") for word in types} == types


@pytest.mark.parametrize(("text", "trigger", "actors", "recipients"), SIDES + TAKEN_UP)
def test_sides(text: str, trigger: str, actors: str, recipients: str) -> None:
    assert sides_on(text, trigger) == [
        ([a for a in actors.split("|") if a], [r for r in recipients.split("|") if r])
    ]


@pytest.mark.parametrize(("text", "stances"), NO_FOES)
def test_no_foes_of_their_own(text: str, stances: list[tuple[str, str, str]]) -> None:
    assert stances_in(text) == stances


STATUS = [
    pytest.param(
        "من المقرر أن يلتقي الرئيس نظيره الروسي قبل أن يتوجه إلى روما حيث يجري محادثات مع رئيس الوزراء.",
        {"يلتقي": "unrealized", "يتوجه": "unrealized", "محادثات": "unrealized"},
        id="stations-to-come",
    ),
    pytest.param(
        "التقى الرئيس نادر الهلالي نظيره الروسي قبل أن يتوجه إلى روما حيث أجرى محادثات مع رئيس الوزراء.",
        {"التقى": "happened", "يتوجه": "happened", "محادثات": "happened"},
        id="stations-that-were",
    ),
    pytest.param("لم يتمكن الجيش من السيطرة على المدينة.", {"السيطرة": "denied"}, id="was-not-able"),
    pytest.param("تمكن الجيش من السيطرة على المدينة.", {"السيطرة": "happened"}, id="was-able"),
    pytest.param("لن نتمكن من إيصال المساعدات إلى غزة.", {"إيصال": "unrealized"}, id="we-shall-not-be-able"),
    pytest.param("إذا تعرضت بولندا لهجوم فلن تنتظر.", {"هجوم": "unrealized"}, id="if-she-meets-with-it"),
    pytest.param("تعرضت بولندا لهجوم أمس.", {"هجوم": "happened"}, id="she-met-with-it"),
    pytest.param(
        "دعت قطر مجلس الأمن إلى عقد جلسة طارئة وفرض عقوبات على مينسك.",
        {"جلسة": "unrealized", "عقوبات": "unrealized"},
        id="the-second-of-the-acts-asked-for",
    ),
    pytest.param(
        "عقد مجلس الأمن جلسة طارئة وفرض عقوبات على مينسك.",
        {"جلسة": "happened", "عقوبات": "happened"},
        id="and-imposed-them",
    ),
]
ASKED = [
    pytest.param(
        "طلبت قطر من مجلس الأمن عقد جلسة طارئة وفرض عقوبات على مينسك.", "مجلس الأمن", id="who-is-asked"
    ),
    pytest.param("عقد مجلس الأمن جلسة طارئة وفرض عقوبات على مينسك.", "مجلس الأمن", id="who-did"),
    pytest.param("أعلنت قطر إغلاق الحدود وفرض عقوبات على مينسك.", "قطر", id="who-announces"),
]


@pytest.mark.parametrize(("text", "status"), STATUS)
def test_status(text: str, status: dict[str, str]) -> None:
    assert {
        e.trigger.text.split()[0]: e.status for e in analyse(text).events if e.type != "REQUEST"
    } == status


@pytest.mark.parametrize(("text", "actor"), ASKED)
def test_whose_the_second_act_is(text: str, actor: str) -> None:
    assert sides_on(text, "عقوبات") == [([actor], ["مينسك"])]
