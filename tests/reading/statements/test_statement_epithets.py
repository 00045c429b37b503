"""By what words somebody named before goes on: what he is with an adjective, another word for his office, a
party's leader by either; and participles that tell how somebody says it.

Each row is a text with its statements as (cue, speaker, content) and a near neighbour with its own. All names
are made up.
"""

from __future__ import annotations

import pytest

from told_statements import Row, Told, both, told

SALIM, HIND = "سليم الهادي", "هند البدري"
HE = f"قال وزير الري المغربي {SALIM} إن الماء كثير."
HE_SAID = ("قال", SALIM, "الماء كثير")
SHE = f"قالت رئيسة حزب الغد {HIND} إن الماء كثير."
SHE_SAID = ("قالت", HIND, "الماء كثير")

ROWS = [
    Row(
        "an-official-of-the-government",
        f"{HE} وسجل المسؤول الحكومي أن السد آمن.",
        [HE_SAID, ("سجل", SALIM, "السد آمن")],
        f"{HE} وسجل مسؤول حكومي أن السد آمن.",
        (HE_SAID, ("سجل", "مسؤول حكومي", "السد آمن")),
    ),
    Row(
        "an-official-of-another-country",
        f"{HE} وسجل المسؤول المغربي أن السد آمن.",
        [HE_SAID, ("سجل", SALIM, "السد آمن")],
        f"{HE} وسجل المسؤول التركي أن السد آمن.",
        (HE_SAID, ("سجل", "المسؤول التركي", "السد آمن")),
    ),
    Row(
        "a-leading-woman-in-the-party",
        f"{SHE} وأوضحت القيادية في الحزب أن السد آمن.",
        [SHE_SAID, ("أوضحت", HIND, "السد آمن")],
        f"{SHE} وأوضح القيادي في الحزب أن السد آمن.",
        (SHE_SAID, ("أوضح", "القيادي في الحزب", "السد آمن")),
    ),
    Row(
        "the-opposition-is-no-woman",
        f"{SHE} وأوضحت السياسية المخضرمة أن السد آمن.",
        [SHE_SAID, ("أوضحت", HIND, "السد آمن")],
        f"{SHE} وأوضحت المعارضة اليسارية أن السد آمن.",
        (SHE_SAID, ("أوضحت", "المعارضة اليسارية", "السد آمن")),
    ),
    Row(
        "who-leads-a-party-by-either-word",
        f"{SHE} وأوضحت زعيمة الحزب أن السد آمن.",
        [SHE_SAID, ("أوضحت", HIND, "السد آمن")],
        f"{SHE} وأوضحت زعيمة النقابة أن السد آمن.",
        (SHE_SAID, ("أوضحت", "زعيمة النقابة", "السد آمن")),
    ),
    Row(
        "who-speaks-for-a-body-by-either-word",
        f"قال الناطق باسم الجيش الليبي {SALIM} إن الماء كثير. وأضاف المتحدث باسم الجيش أن السد آمن.",
        [HE_SAID, ("أضاف", SALIM, "السد آمن")],
        f"قال الناطق باسم الجيش الليبي {SALIM} إن الماء كثير. وأضاف المتحدث باسم الشرطة أن السد آمن.",
        (HE_SAID, ("أضاف", "المتحدث باسم الشرطة", "السد آمن")),
    ),
    Row(
        "the-first-minister-heads-the-government",
        f"قال الوزير الأول الجزائري {SALIM} إن الماء كثير. وأضاف رئيس الحكومة أن السد آمن.",
        [HE_SAID, ("أضاف", SALIM, "السد آمن")],
        f"قال النائب الأول لوزير الري {SALIM} إن الماء كثير. وأضاف رئيس الحكومة أن السد آمن.",
        (HE_SAID, ("أضاف", "رئيس الحكومة", "السد آمن")),
    ),
    Row(
        "how-she-says-it",
        f"{SHE} وتضيف متحسرة: «السد ليس آمنا».",
        [SHE_SAID, ("تضيف", HIND, "السد ليس آمنا")],
        f"{SHE} وتضيف نادية المصري: «السد ليس آمنا».",
        (SHE_SAID, ("تضيف", "نادية المصري", "السد ليس آمنا")),
    ),
    Row(
        "in-what-state-he-writes",
        f"{HE} وتابع الهادي كاتبا: «السد آمن».",
        [HE_SAID, ("كاتبا", SALIM, "السد آمن")],
        f"{HE} وقال سامي عطا: «السد آمن».",
        (HE_SAID, ("قال", "سامي عطا", "السد آمن")),
    ),
    Row(
        "what-is-his-ends-who-he-is",
        f"{HE} وختم الوزير كلمته بالتأكيد على أن السد آمن.",
        [HE_SAID, ("التأكيد", SALIM, "السد آمن")],
        f"{HE} وكشف الوزير النقاب عن إغلاق السد.",
        (HE_SAID, ("كشف", SALIM, "إغلاق السد")),
    ),
    Row(
        "whose-own-is-described",
        f"{HE} ووصف الهادي حزبه بأنه «درع السد».",
        [HE_SAID, ("وصف", SALIM, "حزبه بأنه «درع السد")],
        f"{HE} ووصفه الهادي بأنه «درع السد».",
        (HE_SAID, ("وصفه", SALIM, "درع السد")),
    ),
    Row(
        "who-says-it-again",
        f"{HE} وأعاد وزير الري التأكيد على أن السد آمن.",
        [HE_SAID, ("التأكيد", SALIM, "السد آمن")],
        f"{HE} وأثار القرار غضبا، ما أعاد المطالبة بإغلاق السد.",
        (HE_SAID,),
    ),
    Row(
        "what-did-not-escape-him",
        f"{HE} ولم يفته التذكير بأن السد آمن.",
        [HE_SAID, ("التذكير", SALIM, "السد آمن")],
        f"{HE} ولم يفت الوزير موعد زيارة السد.",
        (HE_SAID,),
    ),
    Row(
        "to-the-letter",
        f"{HE} وقال بالحرف الواحد: «السد آمن».",
        [HE_SAID, ("قال", SALIM, "السد آمن")],
        f"{HE} وقال عضو الحزب الواحد: «السد آمن».",
        (HE_SAID, ("قال", "عضو الحزب الواحد", "السد آمن")),
    ),
    Row(
        "by-whose-mouth-it-came",
        f"{HE} وجاء على لسان الهادي أن السد آمن.",
        [HE_SAID, ("جاء", SALIM, "السد آمن")],
        f"{HE} وجاء على رأس الوفد أن السد آمن.",
        (HE_SAID,),
    ),
    Row(
        "what-he-denies-in-a-reply",
        f"{HE} ونفى الوزير في رده على سؤال وجود خلاف حول السد.",
        [HE_SAID, ("نفى", SALIM, "وجود خلاف حول السد")],
        f"{HE} ونفى الوزير جملة وتفصيلا ما يشاع عن السد.",
        (HE_SAID, ("نفى", SALIM, "ما يشاع عن السد")),
    ),
    Row(
        "where-it-is-written",
        f"{HE} وشدد الهادي على منصة إكس على أهمية السد.",
        [HE_SAID, ("شدد", SALIM, "أهمية السد")],
        f"{HE} وشدد الهادي على موقع السد في البلاد.",
        (HE_SAID, ("شدد", SALIM, "موقع السد في البلاد")),
    ),
    Row(
        "noting-that",
        f"{HE} وزار الهادي السد، مسجلا أن السد آمن.",
        [HE_SAID, ("مسجلا", SALIM, "السد آمن")],
        f"{HE} وزار الهادي ناديا مسجلا في المدينة.",
        (HE_SAID,),
    ),
    Row(
        "to-agree-in-the-sudan",
        f"{HE} وأمّن الوزير على أهمية السد.",
        [HE_SAID, ("أمّن", SALIM, "أهمية السد")],
        f"{HE} وحافظ أمن الوزير على السد.",
        (HE_SAID,),
    ),
    Row(
        "a-network-of-doctors",
        "قالت شبكة أطباء السودان إن الماء كثير.",
        [("قالت", "شبكة أطباء السودان", "الماء كثير")],
        "قالت شبكة «النورس» إن الماء كثير.",
        (("قالت", "النورس", "الماء كثير"),),
    ),
]


@pytest.mark.parametrize(("text", "expected"), both(ROWS))
def test_who_goes_on(text: str, expected: list[Told]) -> None:
    assert told(text) == expected
