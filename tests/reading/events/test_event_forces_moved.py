"""Forces that are drawn back, sent out, called up and made ready, each beside a neighbour of the same shape
that tells otherwise.

Every sentence is made up.
"""

from __future__ import annotations

import pytest

from told_events import Sides, sides_on, types_in

WORDS = [
    pytest.param("نشر الجيش التركي وحدات إضافية على الحدود.", {"نشر": "MOBILIZE"}, id="sends-out-units"),
    pytest.param("نشر الجيش التركي صورا إضافية على الحدود.", {}, id="puts-out-pictures"),
    pytest.param("سترسل تركيا ألف شرطي إلى هايتي.", {"ترسل": "MOBILIZE"}, id="sends-policemen"),
    pytest.param("سترسل تركيا ألف كتاب إلى هايتي.", {}, id="sends-books"),
    pytest.param("عبأت تركيا مقاتليها في الجبل.", {"عبأت": "MOBILIZE"}, id="calls-up-fighters"),
    pytest.param("عبأت تركيا خزاناتها في الجبل.", {}, id="fills-tanks"),
    pytest.param(
        "أعلن الجيش التركي حالة الاستنفار القصوى.", {"أعلن": "MOBILIZE"}, id="an-alert-is-told-once"
    ),
    pytest.param("رفعت تركيا درجة التأهب في الجنوب.", {"رفعت": "MOBILIZE"}, id="a-raised-alert-is-told-once"),
    pytest.param("رفعت تركيا درجة الحرارة في القاعات.", {}, id="raises-the-heat"),
    pytest.param(
        "اتهم الوزير تركيا بالتحضير لعملية عسكرية.",
        {"اتهم": "ACCUSE", "التحضير": "MOBILIZE", "عملية": "ASSAULT"},
        id="prepares",
    ),
    pytest.param("اتهم الوزير تركيا بالتحضير للمعرض.", {"اتهم": "ACCUSE"}, id="prepares-a-meeting"),
    pytest.param("اتخذ الجيش التركي مواقع قتالية.", {"اتخذ": "MOBILIZE"}, id="takes-up-posts"),
    pytest.param("اتخذ الجيش التركي قرارات مالية.", {}, id="takes-decisions"),
    pytest.param("أخلت قوات المعارضة مباني الإذاعة.", {"أخلت": "RETREAT"}, id="leaves-buildings"),
    pytest.param(
        "أخلت المعارضة التركية بالهدنة.", {"أخلت": "REJECT", "الهدنة": "RETREAT"}, id="breaks-its-word"
    ),
    pytest.param("تخلت الشرطة التركية عن ميدان البلدة.", {"تخلت": "RETREAT"}, id="gives-up-a-square"),
    pytest.param("تخلت الشرطة التركية عن زيها القديم.", {}, id="gives-up-a-dress"),
    pytest.param("أنهت تركيا مهمة قواتها في الجبل.", {"أنهت": "RETREAT"}, id="ends-a-mission"),
    pytest.param("أنهت تركيا دراسة الطرق في الجبل.", {}, id="ends-a-study"),
    pytest.param("أعادت تركيا جنودها من ليبيا.", {"أعادت": "RETREAT"}, id="brings-soldiers-home"),
    pytest.param("أعادت تركيا جنودها إلى الجزيرة.", {}, id="sends-soldiers-back"),
    pytest.param("خفضت تركيا عدد جنودها في الجبل.", {"خفضت": "RETREAT"}, id="fewer-soldiers"),
    pytest.param("خفضت تركيا عدد موظفيها في الجبل.", {}, id="fewer-clerks"),
    pytest.param("ألغى الجيش التركي إجازات ضباطه.", {"ألغى": "MOBILIZE"}, id="officers-stay-on"),
    pytest.param("ألغت المدرسة التركية إجازات طلابها.", {}, id="pupils-stay-on"),
    pytest.param("فتح الجيش التركي باب التطوع.", {"فتح": "MOBILIZE"}, id="takes-on-volunteers"),
    pytest.param("فتح الجيش التركي باب القاعة.", {}, id="opens-a-hall"),
    pytest.param("خزنت الجماعة التركية الصواريخ في الوادي.", {"خزنت": "MOBILIZE"}, id="stores-rockets"),
    pytest.param("خزنت الجماعة التركية القمح في الوادي.", {}, id="stores-wheat"),
    pytest.param("حفر الجيش التركي خنادق حول القرية.", {"حفر": "MOBILIZE"}, id="digs-trenches"),
    pytest.param("حفر الجيش التركي بئرا حول القرية.", {}, id="digs-a-well"),
    pytest.param("أرسلت تركيا سفنا حربية إلى المضيق.", {"أرسلت": "MOBILIZE"}, id="sends-warships"),
    pytest.param("أرسلت تركيا سفنا سياحية إلى المضيق.", {}, id="sends-cruise-ships"),
    pytest.param("سلمت الفصائل التركية دباباتها إلى الشرطة.", {"سلمت": "RETREAT"}, id="gives-up-its-tanks"),
    pytest.param("سلمت الحكومة التركية دبابات إلى الشرطة.", {"سلمت": "AID"}, id="hands-over-tanks"),
]


@pytest.mark.parametrize(("text", "types"), WORDS)
def test_words(text: str, types: dict[str, str]) -> None:
    assert types_in(text) == types


SIDES = [
    pytest.param("سحب الجيش آلياته من القرية.", "سحب", (["الجيش"], []), id="a-force-draws-back-its-own"),
    pytest.param("سحب القوات من القرية خطأ.", "سحب القوات", ([], []), id="a-force-is-drawn-back"),
    pytest.param(
        "دفعت قوات المعارضة بمئات المركبات نحو مدينة حلب.",
        "دفعت",
        (["قوات المعارضة"], ["حلب"]),
        id="a-force-sends-vehicles",
    ),
    pytest.param(
        "وصلت تعزيزات عسكرية تركية إلى حلب.",
        "وصلت تعزيزات",
        (["تركيا"], ["حلب"]),
        id="whose-reinforcements-arrive",
    ),
    pytest.param("تراجع المسلحون أمام تقدم الجيش.", "تقدم الجيش", (["الجيش"], []), id="whose-advance-it-is"),
    pytest.param(
        "أعلن الوزير مغادرة لقوات الحزام من عدن.", "مغادرة لقوات", (["قوات الحزام"], []), id="whose-leaving"
    ),
    pytest.param("أمر الرئيس بتعبئة جزئية لقوات الاحتياط.", "تعبئة", (["الرئيس"], []), id="who-is-called-up"),
    pytest.param(
        "نزل الجيش إلى الشارع، وتمركزت مدرعاته أمام القصر.", "تمركزت", (["الجيش"], []), id="whose-armour"
    ),
    pytest.param(
        "وضعت الحرب أوزارها بين إثيوبيا وإريتريا.",
        "وضعت",
        (["إثيوبيا", "إريتريا"], []),
        id="between-whom-war-ends",
    ),
    pytest.param(
        "وقال سالم الهدار، مستنفرا جنوده على الحدود، إن القواعد تغيرت.",
        "مستنفرا",
        (["سالم الهدار"], []),
        id="an-aside-tells-what-he-does",
    ),
]


@pytest.mark.parametrize(("text", "trigger", "sides"), SIDES)
def test_sides(text: str, trigger: str, sides: Sides) -> None:
    assert sides_on(text, trigger) == [sides]
