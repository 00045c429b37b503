"""Parties as the press of all Arab lands tells them: masdars with one or two ل, by whom it is done behind من
طرف and من قبل, whose forces strike; beside neighbours of the same shape.

Every sentence is made up.
"""

from __future__ import annotations

import pytest

from told_events import sides_on

BY_WHOM = [
    pytest.param(
        "نددت النقابة بقتل الأهالي من قبل عدد من المستوطنين صباح اليوم.",
        "قتل",
        (["عدد من المستوطنين"], ["الأهالي"]),
        id="by-a-number-of-them",
    ),
    pytest.param(
        "تم توقيف النائب وائل الراضي من طرف وزارة الداخلية فجر اليوم.",
        "توقيف",
        (["وزارة الداخلية"], ["وائل الراضي"]),
        id="by-a-ministry",
    ),
    pytest.param("قصف الجيش القرى من جانب، والمدن من جانب.", "قصف", (["الجيش"], ["القرى"]), id="on-one-side"),
    pytest.param(
        "جاء ذلك بعد اعتقال ثلاثة نواب من طرف السلطات المغربية في وقت سابق.",
        "اعتقال",
        (["السلطات المغربية"], ["ثلاثة نواب"]),
        id="some-by-the-authorities",
    ),
    pytest.param(
        "أفرجت اللجنة عن ستين أسيرا من الطرف الآخر.",
        "أفرجت",
        (["اللجنة"], ["ستين أسيرا من الطرف الآخر"]),
        id="some-of-the-other-side",
    ),
    pytest.param(
        "نددت النقابة باقتحام رئيس الحكومة على يد وزير الداخلية نادر العمري صباح اليوم.",
        "اقتحام",
        (["نادر العمري"], ["رئيس الحكومة"]),
        id="by-the-hand-of-another-office",
    ),
    pytest.param(
        "أدانت الأحزاب اعتقال نائب معارض من طرف أنصار سالم الحداد أمس.",
        "اعتقال",
        (["أنصار سالم الحداد"], ["نائب معارض"]),
        id="by-his-followers",
    ),
    pytest.param(
        "نددت النقابة باستهداف الأهالي من طرف قوات تابعة لحركة النسور صباح اليوم.",
        "استهداف",
        (["حركة النسور"], ["الأهالي"]),
        id="by-forces-of-a-movement",
    ),
]

LAM = [
    pytest.param(
        "أدانت الأحزاب القصف المتواصل لقوات النظام للأحياء السكنية في المدينة.",
        "القصف",
        (["قوات النظام"], ["الأحياء السكنية"]),
        id="who-and-whom",
    ),
    pytest.param(
        "أدانت الأحزاب القصف المتواصل للأحياء السكنية في المدينة.",
        "القصف",
        ([], ["الأحياء السكنية"]),
        id="whom-alone",
    ),
    pytest.param(
        "قال النائب إن الدعم الكبير للحكومة لبناء المدارس مستمر.",
        "الدعم",
        ([], ["الحكومة"]),
        id="whom-and-what-for",
    ),
    pytest.param(
        "جاء ذلك بعد اقتحام وزير الأمن نادر العمري ومجموعة من الجنود لباحة المسجد أمس.",
        "اقتحام",
        (["نادر العمري", "مجموعة من الجنود"], ["باحة المسجد"]),
        id="two-who-do-it",
    ),
    pytest.param(
        "جاء ذلك بعد اقتحام وزير متطرف من حكومة النمسا للمسجد الكبير أمس.",
        "اقتحام",
        (["وزير متطرف"], ["المسجد الكبير"]),
        id="one-of-a-government",
    ),
    pytest.param(
        "جاء ذلك بعد اغتيال نائب في منطقة السفوح للحكم الذاتي أمس.",
        "اغتيال",
        ([], ["نائب في منطقة السفوح"]),
        id="in-a-district-of-its-own",
    ),
    pytest.param(
        "أدان الحزب استهداف طائرات تابعة لقوات الراية لمنشأة كهربائية.",
        "استهداف",
        (["طائرات"], ["منشأة كهربائية"]),
        id="whose-the-aircraft-are",
    ),
    pytest.param(
        "أدان الحزب استهداف مواقع تابعة لحركة الراية في المدينة.",
        "استهداف",
        ([], ["حركة الراية"]),
        id="whose-the-posts-are",
    ),
    pytest.param(
        "أدان الحزب قصف حركة النسور لمنازل المدنيين في المدينة.",
        "قصف",
        (["حركة النسور"], ["منازل المدنيين"]),
        id="no-name-of-a-movement",
    ),
]

CONDEMNED = [
    pytest.param(
        "أعربت الوزارة عن إدانة واستنكار دولة الكويت الشديدين لاقتحام الجنود لباحة المسجد.",
        "إدانة",
        (["دولة الكويت"], ["الجنود"]),
        id="a-state-condemns-a-deed",
    ),
    pytest.param(
        "أعلنت الحكومة إدانة دولة الكويت للهجوم على المسجد.",
        "إدانة",
        (["دولة الكويت"], []),
        id="a-deed-of-nobody",
    ),
]


@pytest.mark.parametrize(("text", "trigger", "sides"), [*BY_WHOM, *LAM, *CONDEMNED])
def test_who_does_it_to_whom(text: str, trigger: str, sides: tuple[list[str], list[str]]) -> None:
    assert sides_on(text, trigger) == [sides]
