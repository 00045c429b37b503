"""To whom what is done to a thing is done: whose the thing is that one strikes, praises or blames.

Every sentence and every person is made up.
"""

from __future__ import annotations

import pytest

from told_events import sides_on

OWNED = [
    pytest.param(
        "استهدفت الغارات مواقع وتجمعات للحوثيين في تعز.", "استهدفت", ["الحوثيين"], id="things-of-one-owner"
    ),
    pytest.param(
        "استهدفت الغارات جنودا وتجمعات للحوثيين في تعز.",
        "استهدفت",
        ["جنودا", "الحوثيين"],
        id="people-are-no-things-of-his",
    ),
    pytest.param(
        "أعلنت النمسا وقوفها إلى جانب أمن واستقرار ليبيا.", "وقوفها", ["ليبيا"], id="two-states-of-one-land"
    ),
    pytest.param(
        "أعرب كريم البدري عن رفضه للتصريحات غير المسؤولة لنائب الرئيس.",
        "رفضه",
        ["نائب الرئيس"],
        id="whose-words-are-refused",
    ),
    pytest.param("شدد كريم البدري على دعم كينيا لجهود مكافحة الفقر.", "دعم", [], id="efforts-of-nobody"),
    pytest.param(
        "أشاد كريم البدري بالجهود الكبيرة والمميزة لحركة النماء.",
        "أشاد",
        ["حركة النماء"],
        id="whose-efforts-behind-two-adjectives",
    ),
    pytest.param(
        "أشاد كريم البدري بالجهود الكبيرة والمميزة لحفظ السلام.",
        "أشاد",
        [],
        id="what-efforts-are-for",
    ),
    pytest.param(
        "أشاد كريم البدري بدور العوائل الليبية ومواقفها الوطنية.",
        "أشاد",
        ["العوائل الليبية"],
        id="their-stands-are-theirs",
    ),
    pytest.param(
        "انتقدت الوزارة التصريحات التي أدلى بها حول الأزمة الوزير كريم البدري.",
        "انتقدت",
        ["كريم البدري"],
        id="who-spoke-behind-of-what",
    ),
    pytest.param(
        "أدانت الوزارة التصريحات الصادرة عن حركة النماء.",
        "أدانت",
        ["حركة النماء"],
        id="from-whom-words-came",
    ),
    pytest.param(
        "أدانت الوزارة التصريحات الصادرة عن اجتماع الأمس.",
        "أدانت",
        [],
        id="words-of-no-one",
    ),
    pytest.param(
        "أعربت الوزارة عن استنكارها الشديد للتصريحات التي صدرت عن الوزير كريم البدري.",
        "استنكارها",
        ["كريم البدري"],
        id="from-whom-they-came-behind-a-noun",
    ),
    pytest.param(
        "أعربت الوزارة عن استنكارها الشديد للتصريحات التي صدرت في القاهرة.",
        "استنكارها",
        [],
        id="where-they-were-made",
    ),
]


@pytest.mark.parametrize(("text", "trigger", "expected"), OWNED)
def test_whose_things(text: str, trigger: str, expected: list[str]) -> None:
    assert sides_on(text, trigger)[-1][1] == expected
