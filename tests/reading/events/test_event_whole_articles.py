"""Parties as whole articles tell them: what is blamed by a masdar spelled as a verb, to whom another does
what a clause tells of him, to whom a verb of giving gives its noun; beside neighbours of the same shape.

Every sentence is made up.
"""

from __future__ import annotations

import pytest

from told_events import sides_on

BLAMED = [
    pytest.param(
        "انتقد حزب الوفاق تدخل الحكومة في القضاء.",
        "انتقد",
        (["حزب الوفاق"], ["الحكومة"]),
        id="a-masdar-spelled-as-a-verb",
    ),
    pytest.param(
        "أدانت النقابة تصرف باكستان.", "أدانت", (["النقابة"], ["باكستان"]), id="the-conduct-of-a-land"
    ),
    pytest.param(
        "انتقد حزب الوفاق قرارات تدخل الحكومة بها مرحلة جديدة.",
        "انتقد",
        (["حزب الوفاق"], []),
        id="decisions-by-which-she-enters",
    ),
    pytest.param(
        "انتقد حزب الوفاق موقف باكستان من الأزمة.",
        "انتقد",
        (["حزب الوفاق"], ["باكستان"]),
        id="the-stand-of-a-land",
    ),
    pytest.param(
        "رفض الحزب قرار إعادة إعمار تعز.", "رفض", (["الحزب"], []), id="a-decision-to-rebuild-a-town"
    ),
    pytest.param(
        "بارك شيخ القبيلة إقالة وزير العدل كمال الشربتي أمس.",
        "بارك",
        (["شيخ القبيلة"], []),
        id="no-dismissal-bears-an-office",
    ),
]

OF_WHOM_ONE_TELLS = [
    pytest.param(
        "غادر كمال الشربتي الذي ألقت الشرطة القبض عليه.",
        "القبض",
        (["الشرطة"], ["كمال الشربتي"]),
        id="he-whom-she-arrested",
    ),
    pytest.param(
        "دعت المنظمة إلى الإفراج عن الناشطين الذين ألقت السلطات القبض عليهم.",
        "القبض",
        (["السلطات"], ["الناشطين"]),
        id="they-whom-she-arrested",
    ),
    pytest.param(
        "غادر كمال الشربتي الذي ألقى القبض على اللص.",
        "القبض",
        (["كمال الشربتي"], ["اللص"]),
        id="he-who-arrested-a-thief",
    ),
    pytest.param(
        "غادر كمال الشربتي الذي ألقي القبض عليه في المطار.",
        "القبض",
        ([], ["كمال الشربتي"]),
        id="he-who-was-arrested",
    ),
]

GIVEN = [
    pytest.param(
        "استقال الوزير كمال الشربتي الذي وجه حزب الوفاق انتقادات حادة له.",
        "انتقادات",
        (["حزب الوفاق"], ["كمال الشربتي"]),
        id="blame-laid-on-him",
    ),
    pytest.param(
        "وجهت المعارضة انتقادات للوزير.", "انتقادات", (["المعارضة"], ["الوزير"]), id="blame-of-opponents"
    ),
    pytest.param(
        "بدأت محاكمة الوزير كمال الشربتي بتهمة قصف القرية.",
        "قصف",
        (["كمال الشربتي"], ["القرية"]),
        id="no-trial-begins-a-raid",
    ),
]


FAR = [
    pytest.param(
        "تم اعتقال عشرين شخصا في عمليات ليلية من دون مذكرات، من قبل شرطيين بلباس مدني.",
        "اعتقال",
        (["شرطيين"], ["عشرين شخصا"]),
        id="by-whom-behind-an-aside",
    ),
    pytest.param(
        "تم اعتقال عشرين شخصا أمس، وجرى اقتحام الميناء، من قبل شرطيين بلباس مدني.",
        "اعتقال",
        ([], ["عشرين شخصا"]),
        id="by-whom-another-act-was-done",
    ),
    pytest.param(
        "قالت هيلدا بروكمان إن الوضع خطير. وأعادت السلطات اعتقال عدد من المواطنين كانت أفرجت عنهم مؤخرا.",
        "أفرجت",
        (["السلطات"], ["عدد من المواطنين"]),
        id="whom-she-had-released",
    ),
    pytest.param(
        "قالت هيلدا بروكمان إن الوضع خطير. واعتقل الجيش عددا من المواطنين كانت أفرجت عنهم مؤخرا.",
        "أفرجت",
        (["هيلدا بروكمان"], ["عددا من المواطنين"]),
        id="whom-another-had-released",
    ),
]


@pytest.mark.parametrize(("text", "trigger", "sides"), [*BLAMED, *OF_WHOM_ONE_TELLS, *GIVEN, *FAR])
def test_who_does_it_to_whom(text: str, trigger: str, sides: tuple[list[str], list[str]]) -> None:
    assert sides_on(text, trigger) == [sides]


LATER = [
    pytest.param(
        "إثر قطع النمسا والمجر وسلوفاكيا علاقاتها الدبلوماسية مع كرواتيا.",
        "قطع",
        (["النمسا", "المجر", "سلوفاكيا"], ["كرواتيا"]),
        id="three-lands-and-their-ties",
    ),
    pytest.param(
        "رفضت المحكمة الدعوى المرفوعة من النقابة ضد الوزير.",
        "الدعوى",
        (["النقابة"], ["الوزير"]),
        id="a-suit-that-somebody-filed",
    ),
    pytest.param(
        "رفض الوزير الشكوى المقدمة ضده من النائب راكان الوشمي.",
        "رفض",
        (["الوزير"], ["راكان الوشمي"]),
        id="no-nisba-of-the-minister",
    ),
    pytest.param(
        "هاجم مسلحون حافلة. وقصفت مروحية للجيش موقعا. ودان الوزير كامل الشوكاني الهجوم.",
        "دان",
        (["كامل الشوكاني"], ["مسلحون"]),
        id="no-forces-that-pursue-are-condemned",
    ),
]


@pytest.mark.parametrize(("text", "trigger", "sides"), LATER)
def test_who_did_what_is_taken_up(text: str, trigger: str, sides: tuple[list[str], list[str]]) -> None:
    assert sides_on(text, trigger) == [sides]
