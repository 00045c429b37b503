"""Plain clauses that a grid of everyday political verbs showed to be read wrong: who chairs a meeting, who
leaves, whose deed it is that one judges, and where one party ends and the next begins.

Every sentence is made up.
"""

from __future__ import annotations

import pytest

from told_events import sides_on

CLAUSES = [
    pytest.param("خطف المسلحون الصحفي أمس.", "خطف", (["المسلحون"], ["الصحفي"]), id="many-and-one"),
    pytest.param("قتل المسلحون القاضي أمس.", "قتل", (["المسلحون"], ["القاضي"]), id="many-and-one-in-ya"),
    pytest.param("دعمت النمسا المعارضة.", "دعمت", (["النمسا"], ["المعارضة"]), id="a-land-and-a-body"),
    pytest.param(
        "دعمت النمسا المعارضة للقرار حكومة فريتاون.", "دعمت", (["النمسا"], ["حكومة فريتاون"]), id="opposed-to"
    ),
    pytest.param("غادر المسلحون المدينة.", "غادر المسلحون", (["المسلحون"], []), id="who-leaves"),
    pytest.param("غادر المسلحون مواقعهم.", "غادر المسلحون", (["المسلحون"], []), id="who-leaves-what-is-his"),
    pytest.param(
        "قال المتمردون إنهم لم يغادروا موقعا.", "يغادروا موقعا", (["المتمردون"], []), id="what-they-leave"
    ),
    pytest.param("لاذ المسلحون بالفرار.", "الفرار", (["المسلحون"], []), id="who-takes-to-flight"),
    pytest.param(
        "ترأس الوزير اجتماع اللجنة.", "اجتماع", (["الوزير"], ["اللجنة"]), id="who-chairs-meets-them"
    ),
    pytest.param("عقد الوزير اجتماع اللجنة.", "اجتماع", (["اللجنة"], []), id="who-only-holds-it"),
    pytest.param(
        "بحث اجتماع اللجنة الذي ترأسه الوزير الأزمة.",
        "اجتماع",
        (["الوزير"], ["اللجنة"]),
        id="a-meeting-that-he-chaired",
    ),
    pytest.param(
        "قال الوزير سالم الهدار خلال ترؤسه أمس بالعاصمة اجتماعا للحكومة إن الوضع هادئ.",
        "اجتماعا",
        (["سالم الهدار"], ["الحكومة"]),
        id="his-chairing",
    ),
    pytest.param(
        "يخشى السكان قيام الحكومة بترك المعارضة تقاتل الجيش وحدها.",
        "تقاتل",
        (["المعارضة"], ["الجيش"]),
        id="who-is-left-to-fight",
    ),
    pytest.param(
        "انتقد سالم الهدار تدخلات الجيش.", "انتقد", (["سالم الهدار"], ["الجيش"]), id="whose-meddling"
    ),
    pytest.param("أيد سالم الهدار عملية الجيش.", "أيد", (["سالم الهدار"], ["الجيش"]), id="whose-operation"),
    pytest.param("رفض سالم الهدار مبادرة الرئيس.", "رفض", (["سالم الهدار"], ["الرئيس"]), id="whose-offer"),
    pytest.param(
        "رحب سالم الهدار بزيارة الوفد.", "رحب", (["سالم الهدار"], ["الوفد"]), id="whose-visit-is-welcome"
    ),
    pytest.param("رفض سالم الهدار قصف القرى.", "رفض", (["سالم الهدار"], []), id="what-is-shelled"),
    pytest.param("قمعت الشرطة انتفاضة السكان.", "قمعت", (["الشرطة"], ["السكان"]), id="whose-uprising"),
]


@pytest.mark.parametrize(("text", "trigger", "expected"), CLAUSES)
def test_plain_clauses(text: str, trigger: str, expected: tuple[list[str], list[str]]) -> None:
    assert sides_on(text, trigger) == [expected]
