"""Acts of force short of attack: who arrests, holds, bans or expels, and whom.

Every sentence is made up; beside each stands a neighbour that is read otherwise.
"""

from __future__ import annotations

import pytest

from told_events import Sides, analyse, sides_on

SIDES = [
    pytest.param(
        "ألقت المقاومة القبض على عشرين مسلحا في بغداد.",
        "القبض",
        (["المقاومة"], ["عشرين مسلحا"]),
        id="a-body-seizes",
    ),
    pytest.param(
        "ألقت المصادفة القبض على عشرين مسلحا في بغداد.",
        "القبض",
        ([], ["عشرين مسلحا"]),
        id="no-body-seizes",
    ),
    pytest.param(
        "باشرت فرق الدفاع المدني بلاغا عن سقوط مقذوف على قرية الزهور.",
        "سقوط مقذوف",
        ([], ["الزهور"]),
        id="nobody-does-a-fall",
    ),
    pytest.param(
        "باشرت فرق الدفاع المدني غارة على قرية الزهور.",
        "غارة",
        (["الدفاع المدني"], ["الزهور"]),
        id="somebody-does-a-raid",
    ),
    pytest.param("اعتقال تونسي في مطار بغداد.", "اعتقال", ([], ["تونسي"]), id="told-by-his-nisba"),
    pytest.param("إقالة صحفي تركي في أنقرة.", "إقالة", ([], ["صحفي تركي"]), id="told-by-his-trade"),
    pytest.param("قصف تركي لمواقع داعش.", "قصف", (["تركيا"], ["داعش"]), id="whose-act-it-is"),
    pytest.param(
        "تمكنت الشرطة التركية من طرد اللصوص ودحرهم.",
        "طرد",
        (["الشرطة التركية"], ["اللصوص"]),
        id="one-more-act",
    ),
    pytest.param(
        "تمكنت الشرطة التركية من طرد اللصوص وشركائهم.",
        "طرد",
        (["الشرطة التركية"], ["اللصوص", "شركائهم"]),
        id="one-more-party",
    ),
    pytest.param(
        "دخلت القافلة القرى الخاضعة لسيطرة الجيش السوري.",
        "سيطرة",
        (["الجيش السوري"], ["القرى"]),
        id="what-lies-under",
    ),
    pytest.param(
        "دخلت القافلة القرى المجاورة لسيطرة الجيش السوري.",
        "سيطرة",
        (["الجيش السوري"], []),
        id="what-lies-beside",
    ),
    pytest.param(
        "وفاة صياد خلال محاولة الجيش التركي توقيفه.",
        "توقيفه",
        (["الجيش التركي"], []),
        id="whose-attempt-it-is",
    ),
    pytest.param(
        "وفاة صياد خلال إشاعة عن الجيش التركي وتوقيفه.",
        "توقيفه",
        ([], ["الجيش التركي"]),
        id="of-whom-it-is-rumoured",
    ),
    pytest.param(
        "قتل الجيش التركي ثلاثة مسلحين في عملية أمنية جنوب البلاد.",
        "عملية",
        (["الجيش التركي"], []),
        id="in-the-course-of",
    ),
    pytest.param(
        "قتل الجيش التركي ثلاثة مسلحين قبل عملية أمنية جنوب البلاد.", "عملية", ([], []), id="before-another"
    ),
    pytest.param(
        "معارك بين حركة الشباب والجيش الصومالي للسيطرة على قاعدة الزهور.",
        "سيطرة",
        (["حركة الشباب", "الجيش الصومالي"], ["قاعدة الزهور"]),
        id="for-which-two-fight",
    ),
    pytest.param(
        "معارك بين حركة الشباب والجيش الصومالي بعد السيطرة على قاعدة الزهور.",
        "السيطرة",
        ([], ["قاعدة الزهور"]),
        id="after-which-two-fight",
    ),
    pytest.param(
        "يبدأ المراسل سالم حمدان عامه الثاني قيد اعتقال السلطات الإيرانية.",
        "اعتقال",
        (["السلطات الإيرانية"], []),
        id="under-whose-arrest",
    ),
    pytest.param(
        "يبدأ المراسل سالم حمدان عامه الثاني بعد اعتقال السلطات الإيرانية.",
        "اعتقال",
        ([], ["السلطات الإيرانية"]),
        id="whose-arrest",
    ),
    pytest.param(
        "ما زال المتمردون يسيطرون على بلدة الزهور.",
        "يسيطرون",
        (["المتمردون"], ["الزهور"]),
        id="behind-still",
    ),
    pytest.param(
        "سيطر الجيش التركي على البلدة ولايزال يفرض حصارا على معسكر الزهور.",
        "يفرض حصارا",
        (["الجيش التركي"], ["معسكر الزهور"]),
        id="and-still",
    ),
    pytest.param(
        "منعت الشرطة التركية العبور فيما فرضت حظرا على التجوال.",
        "فرضت حظرا",
        (["الشرطة التركية"], ["التجوال"]),
        id="an-object-is-no-subject",
    ),
    pytest.param(
        "الشرطة التركية تعتقل طلابا اقتحموا مركزا للجيش.",
        "اقتحموا",
        (["طلابا"], ["الجيش"]),
        id="people-described",
    ),
    pytest.param(
        "الشرطة التركية تعتقل طلابا وتقصف مركزا للجيش.",
        "تقصف",
        (["الشرطة التركية"], ["مركزا"]),
        id="what-one-goes-on-to-do",
    ),
    pytest.param(
        "احتجزت الشرطة التركية سالم حمدان في المطار. وجرى اعتقال سالم حمدان أمام أهله.",
        "اعتقال",
        (["الشرطة التركية"], ["سالم حمدان"]),
        id="told-again",
    ),
    pytest.param(
        "احتجزت الشرطة التركية سالم حمدان في المطار. وجرى اعتقال فريد حمدان أمام أهله.",
        "اعتقال",
        ([], ["فريد حمدان"]),
        id="told-of-another",
    ),
]


@pytest.mark.parametrize(("text", "trigger", "expected"), SIDES)
def test_sides(text: str, trigger: str, expected: Sides) -> None:
    assert sides_on(text, trigger)[0] == expected


def test_adjective_of_an_arrest_is_nobody() -> None:
    assert not analyse("اعتقال تعسفي في مطار بغداد.").events
