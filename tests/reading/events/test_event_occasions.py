"""What is done in an attack, at a meeting or in a speech told right before: by whom, and to whom."""

from __future__ import annotations

import pytest

from told_events import Sides, sides_on, types_in

OCCASIONS = [
    pytest.param(
        "نفذ الجيش عملية اعتقل خلالها عشرين ناشطا.", "اعتقل", (["الجيش"], ["عشرين ناشطا"]), id="operation"
    ),
    pytest.param(
        "عقد الوزير مؤتمرا اتهم خلاله الحزب بالفساد.", "اتهم", (["الوزير"], ["الحزب"]), id="conference"
    ),
    pytest.param(
        "عقد الوزير لقاء اتهم فيه النواب الحكومة.", "اتهم", (["النواب"], ["الحكومة"]), id="others-at-it"
    ),
    pytest.param(
        "نظمت النقابات مسيرة طالبت خلالها الحكومة بزيادة الأجور.",
        "طالبت",
        (["النقابات"], ["الحكومة"]),
        id="march",
    ),
    pytest.param("عقد اجتماع دعا خلاله الوزير إلى التهدئة.", "دعا", (["الوزير"], []), id="nobody-holds-it"),
    pytest.param("شن الجيش هجوما استعاد خلاله ثلاث قرى.", "استعاد", (["الجيش"], ["ثلاث قرى"]), id="attack"),
    pytest.param("وقع هجوم قتل فيه جنديان.", "قتل", ([], ["جنديان"]), id="killed-in-it"),
    pytest.param(
        "زار الوزير المدينة في جولة التقى خلالها رؤساء القبائل.",
        "التقى",
        (["الوزير"], ["رؤساء القبائل"]),
        id="tour",
    ),
]


@pytest.mark.parametrize(("text", "word", "sides"), OCCASIONS)
def test_done_at_it(text: str, word: str, sides: Sides) -> None:
    assert sides_on(text, word)[0] == sides


# Whom و joins to a verb with a pronoun: his object again, or his masdar.
JOINED = [
    pytest.param(
        "التقى المبعوث التركي وفد الحكومة اليمنية وحثه على القبول بهدنة.",
        "حثه",
        (["المبعوث التركي"], ["وفد الحكومة اليمنية"]),
        id="delegation",
    ),
    pytest.param("هدد الجيش بقصف القرية وحصارها.", "حصارها", (["الجيش"], []), id="masdar-behind-masdar"),
    pytest.param("تصدت القوات للهجوم وكبدت العدو خسائر.", "كبدت", (["القوات"], ["العدو"]), id="two-objects"),
    pytest.param(
        "تصدت القوات للهجوم وكبد المسلحون العدو خسائر.",
        "كبد",
        (["المسلحون"], ["العدو"]),
        id="two-objects-and-a-subject",
    ),
]


@pytest.mark.parametrize(("text", "word", "sides"), JOINED)
def test_joined_verb(text: str, word: str, sides: Sides) -> None:
    assert sides_on(text, word)[0] == sides


# Who tells of a deed, and whose own it is.
TOLD = [
    pytest.param(
        "كشفت الرابطة الوطنية عن توقيف سبعة ناشطين.",
        "توقيف",
        ([], ["سبعة ناشطين"]),
        id="league-arrests-nobody",
    ),
    pytest.param("كشفت الشرطة عن توقيف سبعة ناشطين.", "توقيف", (["الشرطة"], ["سبعة ناشطين"]), id="police-do"),
    pytest.param("نفت الوزارة ملاحقة ناشطين.", "ملاحقة", (["الوزارة"], ["ناشطين"]), id="who-denies-it"),
    pytest.param("كشفت النقابة عن ملاحقة ناشطين.", "ملاحقة", ([], ["ناشطين"]), id="who-only-tells"),
]


@pytest.mark.parametrize(("text", "word", "sides"), TOLD)
def test_whose_deed_is_told(text: str, word: str, sides: Sides) -> None:
    assert sides_on(text, word)[0] == sides


WORDS = [
    pytest.param("أعلن الحزب التركي انسحابه من الندوة.", "انسحابه", "REJECT", id="leaves-a-forum"),
    pytest.param("أعلن الجيش التركي انسحابه من الوادي.", "انسحابه", "RETREAT", id="leaves-a-valley"),
    pytest.param("حشدت الحركة التركية عشرات العربات القتالية.", "حشدت", "MOBILIZE", id="masses-vehicles"),
    pytest.param("حشدت الحركة التركية أنصارها للاحتفال.", "حشدت", None, id="gathers-for-a-feast"),
]


@pytest.mark.parametrize(("text", "word", "type_"), WORDS)
def test_word(text: str, word: str, type_: str | None) -> None:
    assert types_in(text).get(word) == type_
