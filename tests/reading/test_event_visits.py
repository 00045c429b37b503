"""Visits and meetings as wire agencies tell them: whose they are by a pronoun or by the verb, whom
one sets out or refuses to meet; beside neighbours of the same shape.

Every sentence is made up.
"""

from __future__ import annotations

import pytest

from told_events import Sides, analyse, sides_on

VISITS = [
    pytest.param(
        "اختتم المبعوث الأمريكي زيارته إلى بيروت.",
        "زيارته",
        (["المبعوث الأمريكي"], ["بيروت"]),
        id="his-by-the-verb",
    ),
    pytest.param(
        "قطع الرئيس الفرنسي زيارته إلى بيروت.",
        "زيارته",
        (["الرئيس الفرنسي"], ["بيروت"]),
        id="his-by-a-verb-spelled-like-a-noun",
    ),
    pytest.param("أكدت مصادر زيارته إلى بيروت.", "زيارته", ([], ["بيروت"]), id="not-theirs-who-tell-of-it"),
    pytest.param(
        "أرجأت المستشارة الألمانية زيارتها لبولندا.",
        "زيارتها",
        (["المستشارة الألمانية"], ["بولندا"]),
        id="hers",
    ),
    pytest.param(
        "قام الرئيس الصيني بزيارة دولة إلى المغرب.",
        "زيارة",
        (["الرئيس الصيني"], ["المغرب"]),
        id="rank-of-a-visit",
    ),
    pytest.param(
        "قام الرئيس الصيني بزيارة دولة الإمارات.",
        "زيارة",
        (["الرئيس الصيني"], ["دولة الإمارات"]),
        id="state-that-is-visited",
    ),
    pytest.param(
        "قام الرئيس الصيني بزيارة إلى المغرب التقى خلالها الملك.",
        "التقى",
        (["الرئيس الصيني"], ["الملك"]),
        id="whom-one-meets-on-a-visit",
    ),
    pytest.param(
        "زيارة الوزير الهندي لبغداد ستبحث الأزمة.",
        "تبحث",
        (["الوزير الهندي"], []),
        id="the-land-visited-does-not-talk",
    ),
    pytest.param(
        "وصل الوزير إلى الدوحة للقاء قادة الحركة.",
        "لقاء",
        (["الوزير"], ["قادة الحركة"]),
        id="whom-one-comes-to-meet",
    ),
    pytest.param(
        "رفض الرئيس الفلسطيني لقاء المبعوث الأمريكي.",
        "لقاء",
        (["الرئيس الفلسطيني"], ["المبعوث الأمريكي"]),
        id="whom-one-refuses-to-meet",
    ),
    pytest.param("تناول لقاء الرئيسين أزمة الحدود.", "لقاء", (["الرئيسين"], []), id="whose-meeting-it-is"),
    pytest.param(
        "رفضت الحركة الحوار مع الحكومة.",
        "الحوار",
        (["الحركة"], ["الحكومة"]),
        id="no-talks-with-them",
    ),
    pytest.param(
        "استضافت الدوحة محادثات مع الحكومة.", "محادثات", ([], ["الحكومة"]), id="the-host-does-not-talk"
    ),
    pytest.param(
        "استقبل رئيس مجلس النواب، الدكتور هاني الهدار، في مكتبه اليوم سفيرة فرنسا.",
        "استقبل",
        (["هاني الهدار"], ["سفيرة فرنسا"]),
        id="titled-name-between-commas",
    ),
    pytest.param(
        "استقبل رئيس مجلس النواب، هاني الهدار، سفير فرنسا.",
        "استقبل",
        (["هاني الهدار"], ["سفير فرنسا"]),
        id="name-between-commas",
    ),
    pytest.param(
        "زار رئيس الأركان - الفريق كمال الهدار - مدينة العريش.",
        "زار",
        (["كمال الهدار"], ["العريش"]),
        id="titled-name-between-dashes",
    ),
    pytest.param(
        "استقبل الرئيس اليوم، الدكتور هاني الهدار، في مكتبه.",
        "استقبل",
        (["الرئيس"], []),
        id="name-behind-the-day",
    ),
]

STATUSES = [
    pytest.param("رفضت الحركة الحوار مع الحكومة.", "الحوار", "unrealized", id="talk-that-one-refuses"),
    pytest.param("وصل الوزير إلى الدوحة للقاء الأمير.", "لقاء", "unrealized", id="for-a-meeting"),
    pytest.param("وصل الوزير إلى الدوحة بعد لقاء الأمير.", "لقاء", "happened", id="after-a-meeting"),
]


@pytest.mark.parametrize(("text", "trigger", "expected"), VISITS)
def test_who_visits_and_meets(text: str, trigger: str, expected: Sides) -> None:
    assert sides_on(text, trigger)[0] == expected


@pytest.mark.parametrize(("text", "trigger", "expected"), STATUSES)
def test_whether_it_took_place(text: str, trigger: str, expected: str) -> None:
    assert [e.status for e in analyse(text).events if e.trigger.text == trigger] == [expected]
