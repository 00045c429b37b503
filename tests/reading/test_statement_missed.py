"""Statements that the reading once missed: contents far behind their cue or indefinite, unknown verbs.

Each row beside its near neighbour; all names are made up.
"""

from __future__ import annotations

import pytest

from told_statements import Row, Told, both, told

SALIM = "سليم الهادي"
THE_DAM = "السد آمن"

OBJECTS = [
    Row(
        "an-indefinite-attack",
        "تبنت حركة الموج أمس هجوما بالقذائف أصاب ثلاثة حراس.",
        [("تبنت", "حركة الموج", "هجوما بالقذائف أصاب ثلاثة حراس")],
        "تبنت حركة الموج أمس.",
    ),
    Row(
        "an-indefinite-request",
        "رفض الوزير طلبا قدمه الصيادون.",
        [("رفض", "الوزير", "طلبا قدمه الصيادون")],
        "رفض الوزير غاضبا.",
    ),
    Row(
        "behind-an-aside-of-where",
        "ودان الحزب في بيان على موقعه الإلكتروني الهجوم الليلي.",
        [("دان", "الحزب", "الهجوم الليلي")],
        "ودان الحزب في بيان على موقعه الإلكتروني الجديد.",
    ),
    Row(
        "behind-a-name-an-act-in-un",
        "رفضت فرنسا التعاون مع لجنة المرافئ.",
        [("رفضت", "فرنسا", "التعاون مع لجنة المرافئ")],
        "رفضت فرنسا.",
    ),
    Row(
        "this-behind-a-pronoun",
        "وينفي سليم الهادي والمقربون منه هذه المزاعم.",
        [("ينفي", SALIM, "هذه المزاعم")],
        "وينفي سليم الهادي.",
    ),
    Row(
        "an-act-laid-on-somebody",
        "نسبت قيادة الحرس الهجوم إلى حركة الموج.",
        [("نسبت", "قيادة الحرس", "الهجوم إلى حركة الموج")],
        "ارتفعت نسب النمو إلى ثلاثة في المائة.",
    ),
    Row(
        "accused-behind-an-aside",
        "اتهمت فرنسا اليوم في تقرير سنوي روسيا بعدم حماية الصيادين.",
        [("اتهمت", "فرنسا", "عدم حماية الصيادين")],
        "قال سليم الهادي إن السد آمن. واتهم فرنسا في تقرير سنوي بعدم حماية الصيادين.",
        (("قال", SALIM, THE_DAM), ("اتهم", SALIM, "عدم حماية الصيادين")),
    ),
]

ON_THE_WAY = [
    Row(
        "again-on-the-way",
        "وشدد سليم الهادي مجددا على أن السد آمن.",
        [("شدد", SALIM, THE_DAM)],
        "تحدث سليم الهادي مجددا الدعوة إلى أن يبنى السد.",
    ),
    Row(
        "of-a-danger-behind-a-day",
        "حذر أمين اتحاد البحارة سليم الهادي أمس الخميس من غرق المرفأ.",
        [("حذر", SALIM, "غرق المرفأ")],
        "حذر عدد من الصيادين من غرق المرفأ.",
        (("حذر", "عدد من الصيادين", "غرق المرفأ"),),
    ),
    Row(
        "a-semicolon-for-a-comma",
        "أوضح لـ«النورس» سليم الهادي؛ مالك شركة الشحن، أن السد آمن.",
        [("أوضح", SALIM, THE_DAM)],
        "أوضح سليم الهادي ذلك؛ عاد الوفد بعد أن بني السد.",
    ),
    Row(
        "behind-a-titled-session",
        "قال سليم الهادي خلال جلسة «ماء وناس بلا سدود ولا بحر» إن السد آمن.",
        [("قال", SALIM, THE_DAM)],
        "قال سليم الهادي خلال الجلسة «هذا ماء الناس ولا سد بلا ماء».",
        (("قال", SALIM, "هذا ماء الناس ولا سد بلا ماء"),),
    ),
    Row(
        "explained-during-a-feast",
        "قال سليم الهادي إن السد آمن. وبين خلال حفل أقامته البلدية أمس، أن المياه كافية.",
        [("قال", SALIM, THE_DAM), ("بين", SALIM, "المياه كافية")],
        "قال سليم الهادي إن السد آمن. وبين المرفأ والسد اتفاق على أن المياه كافية.",
        (("قال", SALIM, THE_DAM),),
    ),
    Row(
        "some-of-them-explained",
        "وبين عدد من الصيادين أن المياه كافية.",
        [("بين", "عدد من الصيادين", "المياه كافية")],
        "العهد بينه وبين الصيادين أن المياه للجميع.",
    ),
]

VERBS = [
    Row(
        "a-test-proves",
        "أثبتت التحاليل أن السد آمن.",
        [("أثبتت", "التحاليل", THE_DAM)],
        "أثبتت الأيام أن السد آمن.",
    ),
    Row(
        "a-survey-shows",
        "وأظهر مسح أولي أن السد آمن.",
        [("أظهر", "مسح أولي", THE_DAM)],
        "وأظهر غرق أولي أن السد آمن.",
    ),
    Row(
        "all-agree",
        "أجمع الصيادون على أن السد آمن.",
        [("أجمع", "الصيادون", THE_DAM)],
        "يجمع الصيادون ما يرونه على أن يعودوا.",
    ),
    Row(
        "a-pretext",
        "يتحجج الصيادون بأن السد آمن.",
        [("يتحجج", "الصيادون", THE_DAM)],
        "حج الصيادون بأن السد آمن.",
    ),
    Row(
        "somebody-notices",
        "ولاحظ سليم الهادي أن السد آمن.",
        [("لاحظ", SALIM, THE_DAM)],
        "ويلاحظ أن السد آمن.",
    ),
    Row(
        "saw-fit",
        "ارتأت إدارة المرفأ ضرورة بناء رصيف.",
        [("ارتأت", "إدارة المرفأ", "ضرورة بناء رصيف")],
        "زارت إدارة المرفأ ضرورة بناء رصيف.",
    ),
]


@pytest.mark.parametrize(("text", "said"), both(OBJECTS))
def test_what_an_object_tells(text: str, said: list[Told]) -> None:
    assert told(text) == said


@pytest.mark.parametrize(("text", "said"), both(ON_THE_WAY))
def test_what_stands_on_the_way_to_a_content(text: str, said: list[Told]) -> None:
    assert told(text) == said


@pytest.mark.parametrize(("text", "said"), both(VERBS))
def test_verbs_that_report(text: str, said: list[Told]) -> None:
    assert told(text) == said
