"""Who does an act that its own clause leaves open: by what governs it, by the clause it goes on with, by both
whom بين named, by another telling of a measure of force; beside neighbours of the same shape.

Every sentence is made up.
"""

from __future__ import annotations

import pytest

from told_events import Sides, sides_on

GOVERNED = [
    pytest.param(
        "قالت نورة السالم إن الوقت حان. وعبرت عن غضبي من الخطة، ورفضت قرار الوزير.",
        "رفضت",
        [([], ["الوزير"])],
        id="what-the-writer-did-himself",
    ),
    pytest.param(
        "قالت نورة السالم إن الوقت حان. وعبرت عن غضبها من الخطة، ورفضت قرار الوزير.",
        "رفضت",
        [(["نورة السالم"], ["الوزير"])],
        id="what-she-did",
    ),
    pytest.param(
        "تمكنت الشرطة النمساوية من رصد القوارب وتدميرها.",
        "تدميرها",
        [(["الشرطة النمساوية"], [])],
        id="behind-a-masdar-that-is-spelled-like-a-verb",
    ),
    pytest.param(
        "تمكنت الشرطة النمساوية من كشف المهربين واعتقال عشرة مسلحين.",
        "اعتقال",
        [(["الشرطة النمساوية"], ["عشرة مسلحين"])],
        id="whom-it-is-done-to-is-no-subject-of-it",
    ),
    pytest.param(
        "تقدمت القوات التركية نحو البلدة في محاولة للسيطرة عليها.",
        "سيطرة",
        [(["القوات التركية"], ["البلدة"])],
        id="an-attempt-with-a-pronoun-behind",
    ),
    pytest.param(
        "ينبغي على النمسا العمل مع تركيا من أجل السلام.",
        "العمل",
        [(["النمسا"], ["تركيا"])],
        id="who-has-to-work-with-another",
    ),
    pytest.param(
        "قال الناطق إن ذلك مكن حركة النجم من اعتقالهم وقتلهم.",
        "قتلهم",
        [(["حركة النجم"], [])],
        id="who-is-enabled-does-the-joined-deed-too",
    ),
    pytest.param(
        "أصر سالم الحداد على دعم حزب الغد.",
        "دعم",
        [(["سالم الحداد"], ["حزب الغد"])],
        id="what-one-insists-on",
    ),
    pytest.param(
        "أشار سالم الحداد إلى دعم حزب الغد.",
        "دعم",
        [([], ["حزب الغد"])],
        id="what-one-only-speaks-of",
    ),
    pytest.param(
        "جرى توقيف الناشط من جانب المخابرات النمساوية.",
        "توقيف",
        [(["المخابرات النمساوية"], ["الناشط"])],
        id="from-whose-side-behind-a-genitive",
    ),
]

GOING_ON = [
    pytest.param(
        "سيطرت القوات التركية على البلدة و اعتقلت تسعة مسلحين.",
        "اعتقلت",
        [(["القوات التركية"], ["تسعة مسلحين"])],
        id="the-joining-letter-stands-apart",
    ),
    pytest.param(
        "لجأت حركة الفجر إلى الجبال بعد أن فقدت العاصمة.",
        "فقدت العاصمة",
        [(["حركة الفجر"], [])],
        id="after-that",
    ),
    pytest.param(
        "وصلت القوات التركية أمس إلى القرية قبل أن تطلق النار على السكان.",
        "تطلق النار",
        [(["القوات التركية"], ["السكان"])],
        id="before-that",
    ),
    pytest.param(
        "غادر التاجر القرية قبل أن تطلق النار على السكان.",
        "تطلق النار",
        [([], ["السكان"])],
        id="she-is-no-man",
    ),
]

GOING_ON_FARTHER = [
    pytest.param(
        "دخلت القوات التركية البلدة التي يقع فيها القصر القديم، وقامت بتمشيط المنطقة.",
        "تمشيط",
        [(["القوات التركية"], [])],
        id="past-a-relative-clause-of-another-gender",
    ),
    pytest.param(
        "قررت النمسا أن تساعد المجر، كما قررت دعم تركيا.",
        "دعم",
        [(["النمسا"], ["تركيا"])],
        id="and-so-decided",
    ),
    pytest.param(
        "دمرت القوات التركية مخازن للحركة، فضلا عن قتل عشرة مسلحين.",
        "قتل",
        [(["القوات التركية"], ["عشرة مسلحين"])],
        id="besides",
    ),
    pytest.param(
        "رحب سالم الحداد بالزيارة، فضلا عن قتل عشرة مسلحين.",
        "قتل",
        [([], ["عشرة مسلحين"])],
        id="besides-an-act-of-another-kind",
    ),
]

ATTACKS = [
    pytest.param(
        "هز العاصمة أمس هجوم انتحاري نسب إلى حركة النجم.",
        "هجوم",
        [(["حركة النجم"], [])],
        id="to-whom-it-is-put-down",
    ),
    pytest.param(
        "قتل شاب برصاص تركي قرب الحدود.",
        "قتل",
        [(["تركيا"], ["شاب"])],
        id="whose-bullets",
    ),
    pytest.param(
        "قتل شاب برصاص حي قرب الحدود.",
        "قتل",
        [([], ["شاب"])],
        id="live-bullets-are-nobodys",
    ),
    pytest.param(
        "مقتل 12 صيادا في قصف على الميناء\nقتل الجيش التركي أمس 12 صيادا في الميناء.",
        "قصف",
        [(["الجيش التركي"], ["الميناء"])],
        id="who-kills-in-it-makes-the-attack",
    ),
]

TOLD_AGAIN = [
    pytest.param(
        "شنت طائرات تركية غارات على مواقع للحركة. واستهدفت الغارات مخزنا في الوادي.",
        "استهدفت",
        [(["تركيا"], ["مخزنا"])],
        id="the-raids-hit",
    ),
    pytest.param(
        "شنت طائرات تركية غارات على مواقع للحركة. واستهدفت القذائف مخزنا في الوادي.",
        "استهدفت",
        [([], ["مخزنا"])],
        id="shells-are-another-attack",
    ),
    pytest.param(
        "قال العقيد سالم الحداد: «أقمنا حاجزا في السوق، لكنه فجر نفسه قرب عربة عسكرية».",
        "فجر نفسه",
        [([], ["عربة عسكرية"])],
        id="he-is-not-we",
    ),
]

ORDERED = [
    pytest.param(
        "أصدر الرئيس النمساوي قرارا بمد حالة الطوارئ في الوادي.",
        "مد",
        [(["الرئيس النمساوي"], [])],
        id="who-issues-the-order",
    ),
    pytest.param(
        "أثار القرار النمساوي بإغلاق المعبر غضب السكان.",
        "إغلاق المعبر",
        [(["النمسا"], ["المعبر"])],
        id="whose-order-it-is-by-its-adjective",
    ),
    pytest.param(
        "أثار القرار الجديد بإغلاق المعبر غضب السكان في تركيا.",
        "إغلاق المعبر",
        [([], ["المعبر"])],
        id="an-order-of-nobody-told",
    ),
    pytest.param(
        "أفادت مصادر في الشرطة النمساوية باعتقال تسعة مسلحين.",
        "اعتقال",
        [(["الشرطة النمساوية"], ["تسعة مسلحين"])],
        id="the-body-whose-source-tells-it",
    ),
    pytest.param(
        "ثم قامت النمسا بتأبين ضحايا تفجير السفارة التركية.",
        "تفجير",
        [([], ["السفارة التركية"])],
        id="those-who-fell-in-it",
    ),
]

BOTH = [
    pytest.param(
        "أشاد الوزير بالعلاقات بين النمسا والمجر وبمستوى التعاون.",
        "التعاون",
        [(["النمسا", "المجر"], [])],
        id="who-have-ties",
    ),
    pytest.param(
        "أشاد الوزير بالعلاقات بين النمسا والمجر بعد المحادثات.",
        "المحادثات",
        [([], [])],
        id="not-where-it-only-tells-when",
    ),
    pytest.param(
        "أشاد الوزير بالعلاقات بين النمسا والمجر وبالتعاون مع تركيا.",
        "التعاون",
        [([], ["تركيا"])],
        id="not-with-a-third",
    ),
]

ALONE = [
    pytest.param(
        "أوقفت الشرطة النمساوية عشرين مهربا. وهدأت الأسواق.\nوفي المساء جرى توقيف تسعة صيادين.",
        "توقيف",
        [(["الشرطة النمساوية"], ["تسعة صيادين"])],
        id="who-alone-arrests-on-the-page",
    ),
    pytest.param(
        "أوقفت الشرطة النمساوية عشرين مسلحا. وأوقف الجيش التركي عاملا.\nوفي المساء جرى توقيف تسعة صيادين.",
        "توقيف",
        [([], ["تسعة صيادين"])],
        id="not-where-two-do",
    ),
    pytest.param(
        "أوقفت الشرطة النمساوية عشرين مهربا في الميناء.\nواحتج السكان أمس على توقيف المعلم.",
        "توقيف",
        [([], ["المعلم"])],
        id="not-what-one-protests-against",
    ),
]

HELD = [
    pytest.param(
        "دخلوا القرية واقتحموا المدرسة، وفق ما ذكره سالم الهدار.",
        "اقتحموا",
        [([], ["المدرسة"])],
        id="not-who-tells-of-it-behind",
    ),
    pytest.param(
        "وافقت النمسا على أمرين:\n- رفض أي تدخل تركي.",
        "رفض",
        [(["النمسا"], [])],
        id="nor-at-the-head-of-a-line",
    ),
    pytest.param(
        "جددت النمسا رفض أي تدخل تركي.",
        "رفض",
        [(["النمسا"], [])],
        id="whatever-it-be-does-not-refuse",
    ),
    pytest.param(
        "أوقفت الشرطة النمساوية في بلدة الساحل الكبيرة، ليلة أمس، أربعة طلاب.",
        "أوقفت",
        [(["الشرطة النمساوية"], ["أربعة طلاب"])],
        id="people-far-behind",
    ),
    pytest.param(
        "ما زال سالم الهدار ملاحقا من قبل الشرطة النمساوية.",
        "ملاحقا",
        [(["الشرطة النمساوية"], ["سالم الهدار"])],
        id="wanted-by",
    ),
    pytest.param(
        "ما زال سالم الهدار ملاحقا من قبل عودته إلى النمسا.",
        "ملاحقا",
        [([], ["سالم الهدار"])],
        id="wanted-since-before",
    ),
    pytest.param(
        "مرض سالم الهدار خلال احتجازه لدى الشرطة النمساوية.",
        "احتجازه",
        [(["الشرطة النمساوية"], ["سالم الهدار"])],
        id="in-whose-hands",
    ),
    pytest.param(
        "مرض سالم الهدار خلال احتجازه لدى وصوله إلى النمسا.",
        "احتجازه",
        [([], ["سالم الهدار"])],
        id="when-he-came",
    ),
]


TOLD = [*HELD, *GOVERNED, *GOING_ON, *GOING_ON_FARTHER, *ATTACKS, *TOLD_AGAIN, *ORDERED, *BOTH, *ALONE]


@pytest.mark.parametrize(("text", "trigger", "sides"), TOLD)
def test_who_does_what_its_clause_leaves_open(text: str, trigger: str, sides: list[Sides]) -> None:
    assert sides_on(text, trigger) == sides
