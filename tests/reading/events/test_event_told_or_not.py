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
    pytest.param(
        "أوقفت الشرطة التركية في بلدة الساحل الكبيرة، ليلة أمس، أربعة طلاب.",
        {"أوقفت": "COERCE"},
        id="people-stopped-far-behind",
    ),
    pytest.param(
        "أوقفت الشرطة التركية في بلدة الساحل الكبيرة، ليلة أمس، أعمال البناء.", {}, id="works-stopped"
    ),
    pytest.param("هاجمت الحركة التسوية التركية.", {"هاجمت": "ACCUSE"}, id="assails-a-deal"),
    pytest.param("هاجمت الحركة الثكنة التركية.", {"هاجمت": "ASSAULT"}, id="assails-a-barracks"),
    pytest.param("سالم الهدار: لن نتراجع (حوار)\nعاد الوفد.", {}, id="an-interview-in-brackets"),
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
    pytest.param(
        "أصيب ثلاثة جنود أتراك في انفجار سيارة.", {"انفجار": "ASSAULT"}, id="hurt-in-a-blast-told-behind"
    ),
    pytest.param(
        "أصيب ثلاثة جنود أتراك برصاص القناصة. وبعد ساعات هز انفجار سيارة المدينة.",
        {"أصيب": "ASSAULT", "انفجار": "ASSAULT"},
        id="hurt-before-another-blast",
    ),
    pytest.param(
        "قالت الشرطة التركية إن القصف استهدف قرية.", {"استهدف": "ASSAULT"}, id="the-shelling-aimed-at"
    ),
    pytest.param(
        "قالت الشرطة التركية إن قصفا استهدف قرية.", {"قصفا": "ASSAULT"}, id="a-shelling-that-aimed-at"
    ),
    pytest.param("استهدفت الغارات التركية القرية.", {"استهدفت": "ASSAULT"}, id="at-which-raids-aimed"),
    pytest.param(
        "استهدف الطيران القرية وقصف الجيش التركي الجسر.",
        {"استهدف": "ASSAULT", "قصف": "ASSAULT"},
        id="aimed-and-another-shelled",
    ),
    pytest.param("وصلت أسلحة تركية إلى الحركة.", {"وصلت أسلحة": "AID"}, id="arms-arrive"),
    pytest.param("وصل الضيوف إلى الجزيرة التركية.", {}, id="guests-arrive"),
    pytest.param("توجه الوزير التركي سالم الهدار إلى فيينا.", {"توجه": "CONSULT"}, id="a-minister-sets-out"),
    pytest.param("توجه العمال إلى فيينا.", {}, id="workers-set-out"),
    pytest.param("أقام الجيش التركي ثلاثة حواجز.", {"أقام": "MOBILIZE"}, id="puts-up-roadblocks"),
    pytest.param("أقام الوزير التركي حفلا.", {}, id="gives-a-party"),
    pytest.param("شددت الشرطة التركية إجراءاتها.", {"شددت": "MOBILIZE"}, id="tightens-its-measures"),
    pytest.param("شدد الوزير التركي على أهمية إجراءات السلامة.", {}, id="stresses-measures"),
    pytest.param("زحف الجيش التركي نحو العاصمة.", {"زحف": "ASSAULT"}, id="marches-on"),
    pytest.param("زحف الطفل التركي تحت الطاولة.", {}, id="crawls-under"),
    pytest.param("تخلى الجيش التركي عن مواقعه.", {"تخلى": "RETREAT"}, id="gives-up-positions"),
    pytest.param("تخلى الوزير التركي عن تردده.", {}, id="gives-up-his-doubts"),
    pytest.param("تعتبر تركيا الحركة منظمة إرهابية.", {"تعتبر": "ACCUSE"}, id="holds-for-terrorists"),
    pytest.param("تعتبر تركيا القهوة تراثا.", {}, id="holds-for-heritage"),
    pytest.param(
        "اقتحم متظاهرون الجسر تحت حماية الشرطة التركية.",
        {"اقتحم": "ASSAULT", "حماية": "SUPPORT"},
        id="under-the-guard-of",
    ),
    pytest.param("طلبت تركيا حماية الجسر.", {"طلبت": "REQUEST"}, id="guard-of-a-bridge"),
    pytest.param("تلقى المسلحون تدريبات في تركيا.", {"تدريبات": "AID"}, id="was-given-training"),
    pytest.param("شاهد الوزير التركي تدريبات الفريق.", {}, id="a-team-trains"),
    pytest.param("دار نقاش بين تركيا والنمسا.", {"نقاش": "CONSULT"}, id="a-debate-is-held"),
    pytest.param(
        "طلبت تركيا من النمسا تقديم أكبر قدر ممكن من المساعدات.",
        {"طلبت": "REQUEST", "تقديم": "AID"},
        id="as-much-as-can-be-of",
    ),
    pytest.param(
        "قتل جندي تركي. رابط الخبر بصحيفة البحر: مقتل جندي تركي", {"قتل": "ASSAULT"}, id="linked-headline"
    ),
    pytest.param(
        "قتل جندي تركي. وقالت البحر: مقتل جندي تركي",
        {"قتل": "ASSAULT", "مقتل": "ASSAULT"},
        id="headline-of-another",
    ),
    pytest.param("رأى الوزير التركي القذائف التي أطلقتها الحركة.", {"أطلقتها": "ASSAULT"}, id="shells-fired"),
    pytest.param("أثنى الوزير التركي على الهدايا التي أطلقتها الحركة.", {"أثنى": "SUPPORT"}, id="gifts"),
    pytest.param("يعايد الوزير التركي جنوده.", {"يعايد": "SUPPORT"}, id="greets-on-a-feast"),
    pytest.param("كان الوزير التركي عائدا من الجسر.", {}, id="coming-back"),
    pytest.param("وفرت تركيا غطاء للجيش النمساوي.", {"وفرت": "AID"}, id="gives-cover"),
    pytest.param("وفرت تركيا الوقت.", {}, id="saves-time"),
    pytest.param("بحث وزير الدفاع التركي أزمة الحدود.", {"بحث": "CONSULT"}, id="a-minister-deals-with"),
    pytest.param("قرأ الوزير التركي بحثا عن الحدود.", {}, id="a-study"),
    pytest.param(
        "طالبت تركيا النمسا بالصحافي المعتقل لدى الحركة.",
        {"طالبت": "REQUEST", "المعتقل": "COERCE"},
        id="who-is-held-by",
    ),
    pytest.param("طالبت تركيا النمسا بإغلاق المعتقل.", {"طالبت": "REQUEST"}, id="a-place-to-hold"),
    pytest.param(
        "قالت تركيا إن الوزير ملاحق بتهمة الفساد.", {"ملاحق": "ACCUSE", "تهمة": "ACCUSE"}, id="wanted-for"
    ),
    pytest.param("قالت تركيا إن الوزير حاضر بكلمة طويلة.", {}, id="present-with"),
    pytest.param("الصحافيون ممنوعون من دخول تركيا.", {"ممنوعون": "COERCE"}, id="kept-from"),
    pytest.param("البضائع التركية ممنوعة.", {}, id="goods-forbidden"),
    pytest.param("يبدأ حظر التجول في القرية التركية مساء.", {}, id="when-a-curfew-begins"),
    pytest.param("فرضت تركيا حظر التجول.", {"فرضت": "COERCE"}, id="lays-a-curfew-on"),
    pytest.param(
        "نددت تركيا بالحظر على الأسلحة.", {"نددت": "ACCUSE", "الحظر": "SANCTION"}, id="an-embargo-on-arms"
    ),
    pytest.param("نددت تركيا بحظر الحركة.", {"نددت": "ACCUSE", "حظر": "COERCE"}, id="a-ban-of-a-movement"),
    pytest.param(
        "أثنى الوزير التركي على الهدنة محذرا من عواقب الفشل.",
        {"أثنى": "SUPPORT", "الهدنة": "RETREAT"},
        id="warning-of-a-danger",
    ),
    pytest.param(
        "أثنى الوزير التركي على الهدنة محذرا من أن بلاده ستقصف القرية.",
        {"أثنى": "SUPPORT", "الهدنة": "RETREAT", "محذرا": "THREATEN", "تقصف": "ASSAULT"},
        id="warning-that-one-will",
    ),
    pytest.param("بحثت تركيا والنمسا التهديدات في المنطقة.", {"بحثت": "CONSULT"}, id="dangers"),
    pytest.param(
        "نددت تركيا بتهديدات الحركة.", {"نددت": "ACCUSE", "تهديدات": "THREATEN"}, id="threats-of-somebody"
    ),
    pytest.param(
        "قصفت تركيا الجسر. ويأتي هجوم الحركة على القرية غداة زلزال.",
        {"قصفت": "ASSAULT"},
        id="the-attack-comes",
    ),
    pytest.param(
        "قصفت تركيا الجسر. ووقع هجوم الحركة على القرية غداة زلزال.",
        {"قصفت": "ASSAULT", "هجوم": "ASSAULT"},
        id="the-attack-happened",
    ),
    pytest.param("أجبرت الفيضانات سكان القرية التركية على الرحيل.", {}, id="floods-force"),
    pytest.param("أجبرت الشرطة التركية السكان على الرحيل.", {"أجبرت": "COERCE"}, id="police-force"),
    pytest.param(
        "وصل وزير الدفاع التركي إلى فيينا في زيارة مفاجئة.",
        {"وصل": "CONSULT", "زيارة": "CONSULT"},
        id="arrives-on-a-visit",
    ),
    pytest.param("وصل الضيوف إلى فيينا في رحلة.", {}, id="guests-arrive-on-a-journey"),
]


@pytest.mark.parametrize(("text", "told"), TOLD)
def test_what_is_told(text: str, told: dict[str, str]) -> None:
    assert {e.trigger.text: e.type for e in analyse(text).events} == told


def test_disappointment_is_no_hope() -> None:
    (event,) = [
        e for e in analyse("عبرت تركيا عن خيبة أملها وعن انتقادات لمصر.").events if e.type == "ACCUSE"
    ]
    assert event.status == "happened"
