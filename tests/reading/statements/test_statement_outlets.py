"""How the press of the Maghreb, the Levant, Iraq and Sudan tells who says what: the conjunction typed apart,
what people without an article announce of themselves, whom a spokesman serves, correspondents who are cited,
what a relative clause between a verb and its content holds.

Each row is a text with its statements as (cue, speaker, content) and a near neighbour with its own. All names
are made up.
"""

from __future__ import annotations

import pytest

from isnad import read
from told_statements import Row, Told, both, told

SALIM = "سليم الهادي"
PARTIES = "أحزاب معارضة"

ROWS = [
    Row(
        "the-conjunction-typed-apart",
        "و قال سليم الهادي إن اتحاد القرى يرفض السد و يطالب بالحوار.",
        [
            ("قال", SALIM, "اتحاد القرى يرفض السد و يطالب بالحوار"),
            ("يرفض", "اتحاد القرى", "السد"),
            ("يطالب", "اتحاد القرى", "الحوار"),
        ],
        "قال سليم الهادي في الصفين أ و ب إن السد آمن.",
        (("قال", SALIM, "السد آمن"),),
    ),
    Row(
        "what-some-announce-of-themselves",
        "أعلنت أحزاب معارضة رفضها لجميع القرارات.",
        [("أعلنت", PARTIES, "رفضها لجميع القرارات")],
        "أعلنت أحزاب معارضة القرارات.",
    ),
    Row(
        "what-deputies-reject-again",
        "أعلن نواب رفضهم للاتفاقية.",
        [("أعلن", "نواب", "رفضهم للاتفاقية")],
        "أعلن نواب المدينة.",
    ),
    Row(
        "whom-a-spokesman-serves",
        "قال المتحدث باسم الرئيس سليم الهادي إن السد آمن.",
        [("قال", "المتحدث باسم الرئيس سليم الهادي", "السد آمن")],
        "قال المتحدث باسم الرئيس اليمني سليم الهادي إن السد آمن.",
        (("قال", SALIM, "السد آمن"),),
    ),
    Row(
        "an-officer-who-speaks-for-a-body",
        "قال الناطق باسم الشرطة العقيد سليم الهادي إن السد آمن.",
        [("قال", SALIM, "السد آمن")],
        "قالت الناطقة باسم الوزير سليم الهادي إن السد آمن.",
        (("قالت", "الناطقة باسم الوزير سليم الهادي", "السد آمن"),),
    ),
    Row(
        "who-heads-a-body-in-quotation-marks",
        "حذر رئيس كتلة «النورس» بالبرلمان سليم الهادي من الفوضى.",
        [("حذر", SALIM, "الفوضى")],
        "حذر رئيس كتلة «النورس» من انتشار الفوضى.",
        (("حذر", "رئيس كتلة «النورس»", "انتشار الفوضى"),),
    ),
    Row(
        "who-stands-beside-members-of-a-body-in-quotation-marks",
        "اختلف نواب حزب «النورس» ووزير الطاقة سليم الهادي. وقال الوزير إن السد آمن.",
        [("قال", SALIM, "السد آمن")],
        "اختلف نواب حزب «النورس» ورئيسه سليم الهادي. وقال الوزير إن السد آمن.",
        (("قال", "الوزير", "السد آمن"),),
    ),
    Row(
        "a-correspondent-cited",
        "السد آمن، وفق مراسل وكالة النورس.",
        [("وفق", "مراسل وكالة النورس", "السد آمن")],
        "السد آمن، وفق معايير وكالة النورس.",
    ),
    Row(
        "what-somebody-had-announced-before",
        "وبحسب ما سبق أن أعلن عنه سليم الهادي، فإن السد آمن.",
        [("أعلن", SALIM, "السد آمن")],
        "سبق أن أعلن سليم الهادي أن السد آمن.",
        (("أعلن", SALIM, "السد آمن"),),
    ),
    Row(
        "a-thing-that-calls-for-something",
        "علق الوزير سليم الهادي على المقترح، الذي يدعو إلى الحوار.",
        [("يدعو", "المقترح", "الحوار")],
        "رحب الناس بالوزير سليم الهادي، الذي يدعو إلى الحوار.",
        (
            ("رحب", "الناس", "الوزير سليم الهادي، الذي يدعو إلى الحوار"),
            ("يدعو", SALIM, "الحوار"),
        ),
    ),
    Row(
        "a-relative-clause-before-the-content",
        "أعلن محافظ القرى، الذي أقاله الرئيس، عن تشكيل هيئة.",
        [("أعلن", "محافظ القرى", "تشكيل هيئة")],
        "أعلن محافظ القرى إقالته.",
        (("أعلن", "محافظ القرى", "إقالته"),),
    ),
    Row(
        "a-meeting-at-which-it-was-said",
        "صرح سليم الهادي في كلمة له باجتماع القرى أن السد آمن.",
        [("صرح", SALIM, "السد آمن")],
        "صرح سليم الهادي باجتماع القرى غدا.",
        (("صرح", SALIM, "اجتماع القرى غدا"),),
    ),
    Row(
        "a-statement-that-an-outlet-received",
        "وذكر بيان للوزارة تلقته النورس نيوز أن السد آمن.",
        [("ذكر", "الوزارة", "السد آمن")],
        "وذكر بيان للوزارة أن السد آمن.",
        (("ذكر", "الوزارة", "السد آمن"),),
    ),
    Row(
        "to-take-over-and-to-admit",
        "تسلم سليم الهادي «نهضة» أمس.",
        [],
        "سلمت منظمة ميزان بأن السد آمن.",
        (("سلمت", "منظمة ميزان", "السد آمن"),),
    ),
    Row(
        "agencies-sign-a-dateline",
        "كوربان (وكالات) أكد سليم الهادي أن السد آمن.",
        [("أكد", SALIM, "السد آمن")],
        "منظمة ميزان أكدت (وكالات) أن السد آمن.",
        (("أكدت", "منظمة ميزان", "السد آمن"),),
    ),
    Row(
        "a-noun-opens-the-marks",
        "دعا سليم الهادي إلى «رد أوروبي» في مواجهة «تحدي السد».",
        [("دعا", SALIM, "رد أوروبي» في مواجهة «تحدي السد")],
        "قال المراسل «رد سليم الهادي بأن السد آمن».",
        (("قال", "المراسل", "رد سليم الهادي بأن السد آمن"), ("رد", SALIM, "السد آمن")),
    ),
    Row(
        "a-label-with-when-it-was-said",
        "الهادي عقب لقاء الراعي: نحتاج إلى السد\n\nقال سليم الهادي إن السد آمن.",
        [(None, SALIM, "نحتاج إلى السد"), ("قال", SALIM, "السد آمن")],
        "الهادي عقب على السؤال: هل السد آمن؟\n\nقال سليم الهادي إن السد آمن.",
        (("قال", SALIM, "السد آمن"),),
    ),
    Row(
        "an-act-of-his-own-that-he-affirms",
        "أكد سليم الهادي تقبله لقرار المجلس.",
        [("أكد", SALIM, "تقبله لقرار المجلس")],
        "أكد سليم الهادي كلامه.",
    ),
]


@pytest.mark.parametrize(("text", "said"), both(ROWS))
def test_told_in_other_lands(text: str, said: list[Told]) -> None:
    assert told(text) == said


def test_a_conjunction_typed_apart_is_no_part_of_a_span() -> None:
    found = read("قال سليم الهادي إن السد آمن. و أضاف أن الحوار مستمر.")
    assert [s.cue.text for s in found.statements if s.cue] == ["قال", "أضاف"]
    assert all(
        found.article.text[s.cue.span.start : s.cue.span.end] == s.cue.text for s in found.statements if s.cue
    )
