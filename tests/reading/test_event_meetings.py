"""Meetings and courtesies: who receives, welcomes, thanks and sits down with whom, however the clause parts
them; beside neighbours of the same shape.

Every sentence is made up.
"""

from __future__ import annotations

import pytest

from isnad.reading.reader import read_article
from isnad.records import Article

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
def test_who_meets_whom(text: str, trigger: str, expected: tuple[list[str], list[str]]) -> None:
    analysis = read_article(Article.of(text, published="2024-03-05"))
    names = {e.id: e.name for e in analysis.entities}
    event = next(e for e in analysis.events if e.trigger.text == trigger)
    assert event.trigger.span.of(text) == trigger
    assert ([names[a] for a in event.actors], [names[r] for r in event.recipients]) == expected
