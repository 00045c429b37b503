"""To whom it is done where the page tells it twice or in several words: one man named later, a place told by
where it lies, a body told by whom it stands with, members of a list behind what only belongs to one of them.

Every sentence and every person is made up.
"""

from __future__ import annotations

import pytest

from told_events import sides_on

NAMED_LATER = [
    pytest.param(
        "مقتل صياد برصاص الشرطة\n\nخرج السكان للاحتجاج، وقتل رجال الشرطة سالم العمري عند الميناء.",
        "مقتل",
        ["سالم العمري"],
        id="one-man-of-a-headline-named-later",
    ),
    pytest.param(
        "مقتل صياد برصاص الشرطة\n\nخرج السكان للاحتجاج، وقتل رجال الشرطة سالم العمري ومحمد النجار ليلا.",
        "مقتل",
        ["صياد"],
        id="two-named-are-not-one",
    ),
    pytest.param(
        "مقتل ثلاثة صيادين برصاص الشرطة\n\nخرج السكان للاحتجاج، وقتل رجال الشرطة سالم العمري عند الميناء.",
        "مقتل",
        ["ثلاثة صيادين"],
        id="several-are-not-one-named",
    ),
    pytest.param(
        "قتل رجال الشرطة سالم العمري عند الميناء. وأكد الطبيب مقتل الشاب بالرصاص.",
        "مقتل",
        ["سالم العمري"],
        id="one-known-by-the-article",
    ),
    pytest.param(
        "قتل رجال الشرطة سالم العمري عند الميناء. وأكد الطبيب مقتل شاب بالرصاص.",
        "مقتل",
        ["شاب"],
        id="another-man-told-behind-a-named-one",
    ),
    pytest.param(
        "قتل رجال الشرطة سالم العمري عند الميناء. وأكد الطبيب مقتل الرجل الثاني في الجماعة.",
        "مقتل",
        ["الرجل الثاني"],
        id="which-of-several-a-man-is",
    ),
]
ATTACKS = [
    pytest.param(
        "قتل سبعة صيادين في تفجيرين استهدفا سوقين كبيرين في كسلا.",
        "تفجيرين",
        ["سوقين كبيرين"],
        id="what-blasts-hit-before-who-fell-in-them",
    ),
    pytest.param(
        "قتل سبعة صيادين في تفجيرين متزامنين.",
        "تفجيرين",
        ["سبعة صيادين"],
        id="who-fell-where-nothing-else-is-told",
    ),
    pytest.param("قتل صيادان في قتال بين الجيش والمهربين.", "قتال", [], id="who-fell-is-none-of-two-sides"),
    pytest.param(
        "تكبدت الحركة خسائر جراء قصفها بالمدافع.", "قصفها", [], id="losses-are-nobody-whom-a-pronoun-means"
    ),
]
STANDING_WITH = [
    pytest.param(
        "هاجم المسلحون القوات الموالية للحكومة فجرا.",
        "هاجم",
        ["القوات الموالية للحكومة"],
        id="forces-loyal-to-one-are-not-he",
    ),
    pytest.param(
        "هاجم المسلحون القوات التابعة للحكومة فجرا.",
        "هاجم",
        ["الحكومة"],
        id="forces-that-are-his-stand-for-him",
    ),
    pytest.param(
        "تنتقد المنظمة هجمات الفصيل على الدول الداعمة لحركة النماء.",
        "هجمات",
        ["الدول الداعمة لحركة النماء"],
        id="lands-that-back-one",
    ),
    pytest.param(
        "هاجم المسلحون القوات الموالية للحكومة والحرس الجمهوري فجرا.",
        "هاجم",
        ["القوات الموالية للحكومة", "الحرس الجمهوري"],
        id="and-another-body",
    ),
    pytest.param(
        "هاجم المسلحون القوات الموالية للحكومة والرئيس فجرا.",
        "هاجم",
        ["القوات الموالية للحكومة"],
        id="loyal-to-two",
    ),
    pytest.param(
        "التزمت فرنسا بدعم الجيش الوطني لحماية نفسه.", "دعم", ["الجيش الوطني"], id="backed-to-guard-itself"
    ),
    pytest.param("أعلن الوزير دعم فرنسا لحماية المدنيين.", "دعم", ["المدنيين"], id="backing-others-by-lam"),
]
PLACES = [
    pytest.param(
        "اقتحم الجيش بلدة الرباط في كسلا. وقال السكان إن اقتحامها استغرق ساعة.",
        "اقتحامها",
        ["الرباط"],
        id="a-pronoun-means-the-place-and-not-where-it-lies",
    ),
    pytest.param(
        "شن الفصيل هجوما على فندق في كسلا.", "هجوما", ["فندق في كسلا"], id="a-building-with-where-it-is"
    ),
    pytest.param("دمر الجيش مخازن في كسلا.", "دمر", ["مخازن"], id="where-one-destroys-some"),
    pytest.param("دمر الجيش مخازنه في كسلا.", "دمر", ["مخازنه"], id="buildings-told-by-whose-they-are"),
    pytest.param("احتجز الجيش صيادين في كسلا.", "احتجز", ["صيادين"], id="people-are-told-without-where"),
    pytest.param(
        "قصف الطيران كسلا، ودمر الجيش أحياء واسعة فيها.",
        "دمر",
        ["كسلا"],
        id="parts-of-a-place-by-its-pronoun",
    ),
    pytest.param(
        "ندد الوزير بقصف كسلا التي دمرت الغارات مناطق سكنية فيها.",
        "دمرت",
        ["كسلا"],
        id="parts-of-what-a-relative-takes-up",
    ),
    pytest.param(
        "ندد الوزير بقصف كسلا التي دمرت الغارات ثلاثة مصانع فيها.",
        "دمرت",
        ["ثلاثة مصانع"],
        id="buildings-are-no-parts",
    ),
    pytest.param(
        "قصف الطيران معسكرات يتخذها مسلحو الفصيل مقرات لهم.",
        "قصف",
        ["مسلحو الفصيل"],
        id="places-that-somebody-uses",
    ),
    pytest.param("دمر الجيش مخزنا يتبع حركة النماء.", "دمر", ["حركة النماء"], id="a-store-by-whose-it-is"),
    pytest.param("دمر الجيش مخزنا يجاور حركة النماء.", "دمر", ["مخزنا"], id="a-store-by-what-is-near"),
]
LISTS = [
    pytest.param(
        "اتهم الادعاء سالم العمري بتدبير هجمات على حركة النماء في كسلا وعلى ناقلة نفط.",
        "هجمات",
        ["حركة النماء", "ناقلة نفط"],
        id="the-preposition-stands-again-behind-a-place",
    ),
    pytest.param(
        "دبر سالم العمري هجمات على حركة النماء في كسلا وعلى الرغم من ذلك بقي طليقا.",
        "هجمات",
        ["حركة النماء"],
        id="another-phrase-with-it",
    ),
    pytest.param(
        "سيطر الجيش على مدينة كسلا وقلاع الحدود القديمة.",
        "سيطر",
        ["كسلا", "قلاع الحدود"],
        id="strongholds-beside-a-town",
    ),
    pytest.param(
        "قصف الطيران الفندق ومحطة القطار القديمة.",
        "قصف",
        ["الفندق", "محطة القطار"],
        id="a-thing-with-its-adjective",
    ),
    pytest.param(
        "قصف الطيران الفندق وأثار قصفه غضب السكان.", "قصف", ["الفندق"], id="a-clause-behind-a-thing"
    ),
]

HOW_IT_IS = [
    pytest.param("تدرب الجنود على عملية اقتحام سريع بالمدرعات.", "اقتحام", [], id="how-it-is-done-is-nobody"),
    pytest.param("تدرب الجنود على عملية اقتحام منزل بالمدرعات.", "اقتحام", ["منزل"], id="what-it-is-done-to"),
    pytest.param("واصل الجيش قصفها جوا بالبراميل.", "قصفها", [], id="by-air-is-nobody"),
    pytest.param("منع الحزب ذلك.", "منع", [], id="that-is-nobody"),
    pytest.param("منع الحزب الصيادين.", "منع", ["الصيادين"], id="whom-one-hinders"),
]


def test_what_tells_how_many_raids_does_nothing() -> None:
    assert sides_on("شن الطيران غارات عدة على ثكنة الجيش.", "غارات") == [(["الطيران"], ["الجيش"])]


@pytest.mark.parametrize(
    ("text", "word", "recipients"), [*HOW_IT_IS, *NAMED_LATER, *ATTACKS, *STANDING_WITH, *PLACES, *LISTS]
)
def test_named_whom(text: str, word: str, recipients: list[str]) -> None:
    assert sides_on(text, word)[-1][1] == recipients
