"""To whom a verb is done, behind words of time, manner and place that stand before its object.

Every sentence and every person is made up.
"""

from __future__ import annotations

import pytest

from told_events import sides_on

TOLD = [
    pytest.param(
        "قتلت الشرطة النمساوية في 14 يوليو - تموز الماضي ثلاثة مسلحين.",
        "قتلت",
        ["ثلاثة مسلحين"],
        id="behind-a-date",
    ),
    pytest.param("قتلت الشرطة النمساوية في 14 قرية مسلحين.", "قتلت", ["مسلحين"], id="behind-as-many-places"),
    pytest.param(
        "اعتقلت الشرطة النمساوية في وقت متأخر من ليل الأحد ناشطين.",
        "اعتقلت",
        ["ناشطين"],
        id="behind-a-vague-time",
    ),
    pytest.param("اعتقلت الشرطة النمساوية قبل أيام ناشطين.", "اعتقلت", ["ناشطين"], id="behind-how-long-ago"),
    pytest.param("دمر الجيش النمساوي دون تمييز قرى.", "دمر", ["قرى"], id="behind-without-distinction"),
    pytest.param("هاجم الجيش وجها لوجه المتمردين.", "هاجم", ["المتمردين"], id="behind-face-to-face"),
    pytest.param("هاجم الجيش وجها مألوفا المتمردين.", "هاجم", [], id="behind-a-face"),
    pytest.param(
        "ناشدت النمسا في هذا السياق المتمردين العودة.", "ناشدت", ["المتمردين"], id="behind-in-this-respect"
    ),
    pytest.param("طالبت النمسا مرات عديدة الحكومة بالاعتذار.", "طالبت", ["الحكومة"], id="behind-many-times"),
    pytest.param(
        "دعا كريم البدري في اتصال هاتفي الحكومة إلى الحوار.", "دعا", ["الحكومة"], id="behind-an-adjective"
    ),
    pytest.param(
        "طالبت النمسا باعتقال مقاتلي الحركة.", "اعتقال", ["مقاتلي الحركة"], id="a-plural-with-its-genitive"
    ),
    pytest.param(
        "قصفت النمسا في غارة جوية ثلاثة مواقع.", "قصفت", ["ثلاثة مواقع"], id="a-number-behind-an-adjective"
    ),
    pytest.param("انتقد كريم البدري عبر السفارة الحكومة.", "انتقد", ["الحكومة"], id="a-body-is-no-adjective"),
    pytest.param("انتقد كريم البدري في المؤتمر القوي الحكومة.", "انتقد", ["الحكومة"], id="an-adjective"),
    pytest.param("تقاتل القوات النمساوية في ليبيا المتمردين.", "تقاتل", ["المتمردين"], id="behind-where"),
]


@pytest.mark.parametrize(("text", "trigger", "expected"), TOLD)
def test_recipients_behind_adverbials(text: str, trigger: str, expected: list[str]) -> None:
    assert sides_on(text, trigger)[-1][1] == expected
