"""Meetings and courtesies: who receives, welcomes, thanks and sits down with whom, however the clause parts
them; beside neighbours of the same shape.

Every sentence is made up.
"""

from __future__ import annotations

import pytest

from told_events import Sides, sides_on

MET = [
    pytest.param(
        "استقبل الملك فهد بن راشد في مكتبه بقصر السلام اليوم، وزيرة خارجية النرويج هيلدا يوهانسن.",
        "استقبل",
        (["فهد بن راشد"], ["هيلدا يوهانسن"]),
        id="guest-behind-the-place",
    ),
    pytest.param(
        "استقبل الملك فهد بن راشد – حفظه الله – في قصر سموه، وزير خارجية النرويج أولاف يوهانسن.",
        "استقبل",
        (["فهد بن راشد"], ["أولاف يوهانسن"]),
        id="guest-behind-a-prayer",
    ),
    pytest.param(
        "استقبل الملك فهد بن راشد في مكتبه بقصر السلام اليوم، وبحث معه الوزير سالم الهدار العلاقات.",
        "استقبل",
        (["فهد بن راشد"], []),
        id="clause-behind-the-place",
    ),
    pytest.param(
        "تلقى الملك فهد بن راشد اتصالا هاتفيا من الرئيس مارك دوبوا.",
        "اتصالا",
        (["مارك دوبوا"], ["فهد بن راشد"]),
        id="who-is-called",
    ),
    pytest.param(
        "أجرى الملك فهد بن راشد اتصالا هاتفيا بالرئيس مارك دوبوا.",
        "اتصالا",
        (["فهد بن راشد"], ["مارك دوبوا"]),
        id="who-calls",
    ),
    pytest.param(
        "وفي اتصال هاتفي تلقاه الملك فهد بن راشد من الرئيس مارك دوبوا، عرض الوضع.",
        "اتصال",
        (["مارك دوبوا"], ["فهد بن راشد"]),
        id="call-described-by-its-clause",
    ),
    pytest.param(
        "سافر الوزير سعيد الزهراني. وخلال لقائه الرئيس مارك دوبوا، أكد الوزير باسل العمري أهمية السلام.",
        "لقائه",
        (["باسل العمري"], ["مارك دوبوا"]),
        id="pronoun-of-who-then-speaks",
    ),
    pytest.param(
        "سافر الوزير باسل العمري. وأكد بعد لقائه الرئيس مارك دوبوا أهمية السلام.",
        "لقائه",
        (["باسل العمري"], ["مارك دوبوا"]),
        id="pronoun-of-who-was-named",
    ),
    pytest.param(
        "دعا الأمير سعد بن فيصل أمير منطقة الرياض المواطنين إلى الحذر.",
        "دعا",
        (["سعد بن فيصل"], ["المواطنين"]),
        id="office-behind-its-bearer",
    ),
    pytest.param(
        "استقبل الرئيس مارك دوبوا رئيس الوزراء اللبناني.",
        "استقبل",
        (["مارك دوبوا"], ["رئيس الوزراء اللبناني"]),
        id="office-that-is-met",
    ),
    pytest.param(
        "واتهمت منظمة الصحة العالمية التي يوجد مقرها في جنيف الحكومة السورية بقصف الميناء.",
        "اتهمت",
        (["منظمة الصحة العالمية"], ["الحكومة السورية"]),
        id="seat-between-the-two",
    ),
    pytest.param(
        "استقبل صاحب السمو الملكي الأمير سعد بن فيصل السفير الفرنسي مارك دوبوا.",
        "استقبل",
        (["سعد بن فيصل"], ["السفير الفرنسي"]),
        id="highness-before-the-name",
    ),
    pytest.param(
        "وصل الأمير سعد بن فيصل إلى جدة، وكان في استقباله بالمطار الشيخ فهد الحمدان.",
        "استقباله",
        (["فهد الحمدان"], ["سعد بن فيصل"]),
        id="who-welcomes-him",
    ),
    pytest.param(
        "كان الأمير سعد بن فيصل في استقبال الرئيس مارك دوبوا.",
        "استقبال",
        (["سعد بن فيصل"], ["مارك دوبوا"]),
        id="host-before-the-welcome",
    ),
    pytest.param(
        "وكان في استقبال الجنود في الميناء الوزير فهد الحمدان وسفير اليابان.",
        "استقبال",
        (["فهد الحمدان", "سفير اليابان"], ["الجنود"]),
        id="host-behind-the-guests",
    ),
    pytest.param(
        "عقد الملك سعد بن فيصل في قصره بالرياض، مساء الاثنين، جلسة مباحثات رسمية مع الرئيس مارك دوبوا.",
        "مباحثات",
        (["سعد بن فيصل"], ["مارك دوبوا"]),
        id="talks-far-behind-their-verb",
    ),
    pytest.param(
        "الملك سعد بن فيصل يعقد جلسة مباحثات مع الرئيس مارك دوبوا.",
        "مباحثات",
        (["سعد بن فيصل"], ["مارك دوبوا"]),
        id="session-is-no-subject",
    ),
    pytest.param(
        "بعث الملك سعد بن فيصل برقية تهنئة للرئيس مارك دوبوا بمناسبة اليوم الوطني.",
        "تهنئة",
        (["سعد بن فيصل"], ["مارك دوبوا"]),
        id="telegram",
    ),
    pytest.param(
        "وجه قائد القوات في منطقة عسير اللواء سعيد الزهراني تقديره للجيش اليمني.",
        "تقديره",
        (["سعيد الزهراني"], ["الجيش اليمني"]),
        id="name-at-the-end-of-a-long-subject",
    ),
]


@pytest.mark.parametrize(("text", "trigger", "expected"), MET)
def test_who_meets_whom(text: str, trigger: str, expected: Sides) -> None:
    assert sides_on(text, trigger)[0] == expected


TALKS = [
    pytest.param(
        "بحث الرئيس سالم الهدار والرئيس مارك دوبوا خلال اتصال هاتفي الحرب في سوريا.",
        "اتصال",
        (["سالم الهدار", "مارك دوبوا"], []),
        id="who-do-it-together-on-the-telephone",
    ),
    pytest.param(
        "أصيب الرئيس سالم الهدار بوعكة خلال اتصال هاتفي.", "اتصال", ([], []), id="one-alone-may-only-be-there"
    ),
    pytest.param(
        "بحث وزير الخارجية المصري مع نظيره التركي مارك دوبوا سبل التعاون العسكري.",
        "التعاون",
        (["وزير الخارجية المصري", "مارك دوبوا"], []),
        id="who-talk-of-what-they-do-together",
    ),
    pytest.param(
        "زار الوزير سالم الهدار القاهرة. وقال التجار إن سبل التعاون كثيرة.",
        "التعاون",
        ([], []),
        id="not-from-another-sentence",
    ),
    pytest.param(
        "بدأت محادثات بين مصر وتركيا. ورحب النواب بالتعاون بين البلدين.",
        "التعاون",
        (["مصر", "تركيا"], []),
        id="the-two-countries-of-the-talks",
    ),
    pytest.param(
        "شنت حركة الإنقاذ هجوما على الجيش السوري، دارت على أثره اشتباكات بين الطرفين.",
        "اشتباكات",
        (["حركة الإنقاذ", "الجيش السوري"], []),
        id="the-two-of-the-attack-before",
    ),
    pytest.param(
        "شنت حركة الإنقاذ هجوما على الجيش السوري. وعاد السكان أمس. ثم دارت اشتباكات بين الطرفين.",
        "اشتباكات",
        ([], []),
        id="not-of-an-attack-far-before",
    ),
    pytest.param(
        "دعا الوزير سالم الهدار إلى اجتماع لكبار المسؤولين في القاهرة.",
        "اجتماع",
        (["كبار المسؤولين"], []),
        id="for-whom-a-meeting-is",
    ),
    pytest.param(
        "رحبت مصر بالاتفاق الذي أبرم أخيرا بين اليابان وتركيا.",
        "أبرم",
        (["اليابان", "تركيا"], []),
        id="a-deal-made-between-two",
    ),
    pytest.param(
        "أبرم الوزير سالم الهدار اتفاقا للسلام بين اليابان وتركيا.",
        "أبرم",
        (["سالم الهدار"], []),
        id="who-makes-it-for-two",
    ),
    pytest.param(
        "قالت تركيا إن التنسيق مستمر بينها وبين اليابان.",
        "التنسيق",
        (["تركيا", "اليابان"], []),
        id="between-her-and",
    ),
    pytest.param(
        "أعلنت قيادة قوات التحالف بدء هدنة يوم الأحد.",
        "هدنة",
        (["قيادة قوات التحالف"], []),
        id="who-declares-a-truce",
    ),
    pytest.param("أعلنت تركيا هدنة في الجبل.", "هدنة", (["تركيا"], []), id="who-declares-it-at-once"),
    pytest.param("أعلنت تركيا هجوما في الجبل.", "هجوما", ([], []), id="who-tells-of-an-attack"),
]


@pytest.mark.parametrize(("text", "trigger", "expected"), TALKS)
def test_who_talks_or_fights(text: str, trigger: str, expected: Sides) -> None:
    assert sides_on(text, trigger)[0] == expected
