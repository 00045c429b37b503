"""Which words tell an act of their own, by what stands beside them: hurt in an attack told before, laws
passed, prisoners moved, talks for which an ambassador is called home.

Every sentence is made up.
"""

from __future__ import annotations

import pytest

from told_events import analyse

TOLD = [
    pytest.param("قتل جندي تركي وأصيب حارسان.", {"قتل": "ASSAULT"}, id="hurt-as-well"),
    pytest.param(
        "قتل جندي تركي. وأصيب لاحقا ضابط تركي.",
        {"قتل": "ASSAULT", "أصيب": "ASSAULT"},
        id="hurt-in-the-next-sentence",
    ),
    pytest.param("انهارت الهدنة بين تركيا والحركة.", {"الهدنة": "RETREAT"}, id="the-truce"),
    pytest.param("درست تركيا اتفاق الهدنة.", {}, id="the-truce-in-a-name"),
    pytest.param("استعاد الجيش التركي السيطرة على القرية.", {"استعاد": "ASSAULT"}, id="takes-back-control"),
    pytest.param(
        "استدعت تركيا سفيرها في فيينا للتشاور.", {"استدعت": "SANCTION"}, id="an-ambassador-called-home"
    ),
    pytest.param("جاء الوزير التركي للتشاور مع الوزير المصري.", {"تشاور": "CONSULT"}, id="comes-to-consult"),
    pytest.param("شاركت تركيا في الحملة على الحركة.", {"شاركت": "COOPERATE"}, id="takes-part-in-a-campaign"),
    pytest.param("شاركت تركيا في المعرض.", {}, id="takes-part-in-a-fair"),
    pytest.param("نقلت الحركة الأسرى إلى الجبل.", {"نقلت": "COERCE"}, id="moves-prisoners"),
    pytest.param("نقلت الحركة الصناديق إلى الجبل.", {}, id="moves-boxes"),
    pytest.param("تبنى البرلمان التركي قانونا.", {"تبنى": "AGREE"}, id="adopts-a-law"),
    pytest.param("تبنى الوزير التركي طفلا.", {}, id="adopts-a-child"),
    pytest.param(
        "بحث الوزير التركي مع نظيره تشكيل لجنة مشتركة.",
        {"بحث": "CONSULT", "تشكيل": "COOPERATE"},
        id="a-joint-committee",
    ),
    pytest.param("قالت تركيا إن تشكيل اللوحة صعب.", {}, id="a-painting"),
    pytest.param("أوصت تركيا مصر بالصبر.", {"أوصت": "REQUEST"}, id="recommends"),
    pytest.param("شهدت العاصمة التركية أعمال عنف.", {"أعمال": "ASSAULT"}, id="acts-of-violence"),
    pytest.param("شهدت العاصمة التركية أعمال صيانة.", {}, id="works-of-repair"),
    pytest.param("أعلنت تركيا مد حالة الطوارئ.", {"مد": "COERCE"}, id="prolongs-an-emergency"),
    pytest.param("راقبت تركيا مد البحر.", {}, id="the-tide"),
    pytest.param("رفعت النمسا أيدٍ كثيرة.", {}, id="hands"),
]


@pytest.mark.parametrize(("text", "told"), TOLD)
def test_what_is_told(text: str, told: dict[str, str]) -> None:
    assert {e.trigger.text: e.type for e in analyse(text).events} == told


def test_disappointment_is_no_hope() -> None:
    (event,) = [
        e for e in analyse("عبرت تركيا عن خيبة أملها وعن انتقادات لمصر.").events if e.type == "ACCUSE"
    ]
    assert event.status == "happened"
