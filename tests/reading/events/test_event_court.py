"""Whom a royal court receives and who receives him: heirs with all their offices, ministers who are another
person, brothers by courtesy, and who bears an office that the page tells later.

Every sentence is made up.
"""

from __future__ import annotations

import pytest

from told_events import analyse

Told = tuple[str, list[str], list[str]]
"""The status of an event, who does it and to whom."""

COURT = [
    pytest.param(
        "التقى ولي العهد نائب رئيس مجلس الري وزير الزراعة الأمير بدر بن سالم صباحا عددا من المزارعين.",
        "التقى",
        ("happened", ["بدر بن سالم"], ["عددا من المزارعين"]),
        id="an-heir-with-his-offices",
    ),
    pytest.param(
        "استقبل ولي العهد وزير الري سالم الحداد.",
        "استقبل",
        ("happened", ["ولي العهد"], ["سالم الحداد"]),
        id="a-minister-is-no-heir",
    ),
    pytest.param(
        "التقى ولي ولي العهد النائب الأول لرئيس مجلس الري الأمير بدر بن سالم مجموعة من الطلاب.",
        "التقى",
        ("happened", ["بدر بن سالم"], ["مجموعة من الطلاب"]),
        id="the-heir-of-the-heir",
    ),
    pytest.param(
        "استقبل ولي العهد أمير منطقة الوادي الأمير بدر بن سالم.",
        "استقبل",
        ("happened", ["ولي العهد"], ["بدر بن سالم"]),
        id="a-governor-is-no-heir",
    ),
    pytest.param(
        "التقى خادم الحرمين الشريفين رئيس وزراء هولندا سالم الحداد.",
        "التقى",
        ("happened", ["خادم الحرمين الشريفين"], ["سالم الحداد"]),
        id="a-head-of-government-is-no-king",
    ),
    pytest.param(
        "التقى خادم الحرمين الشريفين الملك عدنان بن سالم مساء سالم الحداد.",
        "التقى",
        ("happened", ["عدنان بن سالم"], ["سالم الحداد"]),
        id="a-king-and-his-title",
    ),
    pytest.param(
        "استقبل الأمير بدر بن سالم أمس أخاه صاحب السمو الشيخ فهد النمر.",
        "استقبل",
        ("happened", ["بدر بن سالم"], ["فهد النمر"]),
        id="a-brother-by-courtesy",
    ),
    pytest.param(
        "حضر الاستقبال نائب رئيس مجلس الري وزير الزراعة الأمير بدر بن سالم.",
        "حضر الاستقبال",
        ("happened", ["بدر بن سالم"], []),
        id="who-attends-behind-what-he-attends",
    ),
    pytest.param(
        "هنأ أمين عام لجنة الأنهار الأستاذ سالم الحداد خادم الحرمين الشريفين.",
        "هنأ",
        ("happened", ["سالم الحداد"], ["خادم الحرمين الشريفين"]),
        id="what-one-leads-is-not-congratulated",
    ),
    pytest.param(
        "قال ولي العهد الأمير بدر بن سالم إن الطريق آمن. وقد أشاد ولي العهد بالطلاب.",
        "أشاد",
        ("happened", ["بدر بن سالم"], ["الطلاب"]),
        id="the-heir-told-again",
    ),
    pytest.param(
        "قال الأمير بدر بن سالم إن الطريق آمن. وقد أشاد ولي العهد بالطلاب.",
        "أشاد",
        ("happened", ["ولي العهد"], ["الطلاب"]),
        id="a-prince-is-not-the-heir",
    ),
    pytest.param(
        "التقى وزير خارجية هولندا فيرنك بولدرمان الطلاب.",
        "التقى",
        ("happened", ["فيرنك بولدرمان"], ["الطلاب"]),
        id="strangers-behind-a-land",
    ),
    pytest.param(
        "أكد سالم الحداد أن المجلس وعدّ القرية آمنة.",
        "وعدّ",
        None,
        id="considered-and-not-promised",
    ),
    pytest.param(
        "شجب سالم الحداد القصف الذي شهدته القرية.",
        "شجب",
        ("happened", ["سالم الحداد"], []),
        id="where-it-happened-is-not-blamed",
    ),
    pytest.param(
        "شجب سالم الحداد القصف الذي نفذته الشرطة.",
        "شجب",
        ("happened", ["سالم الحداد"], ["الشرطة"]),
        id="who-did-it-is",
    ),
    pytest.param(
        "هاجم سالم الحداد فرنسا منتقدا الدور الذي تقوم به في كل من مالي وتشاد.",
        "منتقدا",
        ("happened", ["سالم الحداد"], []),
        id="where-one-plays-a-part",
    ),
    pytest.param(
        "ضبطت الشرطة أعضاء العصابة وعددهم تسعة.",
        "ضبطت",
        ("happened", ["الشرطة"], ["أعضاء العصابة"]),
        id="their-number-is-nobody",
    ),
    pytest.param(
        "ضبطت الشرطة أعضاء العصابة وزعيمهم.",
        "ضبطت",
        ("happened", ["الشرطة"], ["أعضاء العصابة", "زعيمهم"]),
        id="their-leader-is-somebody",
    ),
    pytest.param(
        "حاكمت المحكمة رجلين اتهمت النيابة أحدهما بالسرقة.",
        "اتهمت",
        ("happened", ["النيابة"], ["أحدهما"]),
        id="two-men-are-no-she",
    ),
    pytest.param("تعد السيطرة على القرية نهاية الحرب.", "تعد", None, id="counts-as-is-no-attack"),
    pytest.param("سلمت الحكومة الجيش أجهزة حاسب آلي.", "حاسب", None, id="a-computer-is-no-reckoning"),
    pytest.param(
        "حاسب البرلمان وزير الري سالم الحداد.",
        "حاسب",
        ("happened", ["البرلمان"], ["سالم الحداد"]),
        id="a-reckoning-with-somebody",
    ),
    pytest.param(
        "قتل في القصف قائد يدعى أبو بسام.",
        "قتل",
        ("happened", [], ["أبو بسام"]),
        id="a-kunya-of-a-given-name",
    ),
    pytest.param(
        "حضر ولي العهد الأمير سالم العيتاني وولي ولي العهد الأمير فراس القلموني. وانتقد ولي العهد الحزب.",
        "انتقد",
        ("happened", ["سالم العيتاني"], ["الحزب"]),
        id="an-heir-is-not-his-own-heir",
    ),
    pytest.param(
        "حضر ولي العهد الأمير سالم العيتاني وولي ولي العهد الأمير فراس الأحمد. وانتقد ولي ولي العهد الحزب.",
        "انتقد",
        ("happened", ["فراس الأحمد"], ["الحزب"]),
        id="nor-the-heirs-heir-the-heir",
    ),
]


@pytest.mark.parametrize(("text", "trigger", "expected"), COURT)
def test_court(text: str, trigger: str, expected: Told | None) -> None:
    analysis = analyse(text)
    names = {e.id: e.name for e in analysis.entities}
    found = [e for e in analysis.events if e.trigger.text == trigger]
    told = [(e.status, [names[a] for a in e.actors], [names[r] for r in e.recipients]) for e in found]
    assert told == ([] if expected is None else [expected])
