"""What stands between a verb of speech and its content: what one did at the time, a programme that was
broadcast, what is described or regarded behind an aside; and what a report ends with that nobody said.

Each row is a text with its statements as (cue, speaker, content) and a near neighbour with its own. All names
are made up.
"""

from __future__ import annotations

import pytest

from told_statements import Row, Told, both, told

SALIM = "سليم الهادي"
HE = f"قال وزير الري المغربي {SALIM} إن الماء كثير."
HE_SAID = ("قال", SALIM, "الماء كثير")

ROWS = [
    Row(
        "what-he-did-at-the-time",
        f"{HE} وأكد الهادي لدى إشرافه على افتتاح الندوة أن السد آمن.",
        [HE_SAID, ("أكد", SALIM, "السد آمن")],
        f"{HE} وأكد الهادي على أهمية افتتاح الندوة.",
        (HE_SAID, ("أكد", SALIM, "أهمية افتتاح الندوة")),
    ),
    Row(
        "a-name-in-marks-before-a-broadcast",
        f'{HE} وأكد "الهادي"، خلال مؤتمر صحفي أذيع على قناة "النورس"، أن السد آمن.',
        [HE_SAID, ("أكد", SALIM, "السد آمن")],
        f'{HE} وأكد "السد آمن تماما"، خلال مؤتمر صحفي.',
        (HE_SAID, ("أكد", SALIM, "السد آمن تماما")),
    ),
    Row(
        "what-is-regarded-before-its-that",
        f"{HE} واعتبر الوزير الاتفاق بأنه خطوة جيدة.",
        [HE_SAID, ("اعتبر", SALIM, "الاتفاق بأنه خطوة جيدة")],
        f"{HE} واعتبر الوزير أن الاتفاق خطوة جيدة.",
        (HE_SAID, ("اعتبر", SALIM, "الاتفاق خطوة جيدة")),
    ),
    Row(
        "what-is-described-behind-an-occasion",
        f"{HE} ووصف الهادي خلال الندوة القرار بأنه تاريخي.",
        [HE_SAID, ("وصف", SALIM, "القرار بأنه تاريخي")],
        f"{HE} ووصف الهادي القرار بالتاريخي.",
        (HE_SAID, ("وصف", SALIM, "القرار بالتاريخي")),
    ),
    Row(
        "what-is-described-in-a-speech-of-his",
        f"{HE} ووصف في كلمته القرار بأنه تاريخي.",
        [HE_SAID, ("وصف", SALIM, "القرار بأنه تاريخي")],
        f"{HE} ووصف الوزير في تصريح للصحافة القرار بأنه تاريخي.",
        (HE_SAID, ("وصف", SALIM, "القرار بأنه تاريخي")),
    ),
    Row(
        "into-what-he-did-not-go",
        f"{HE} وأضاف أن السد آمن، دون الخوض في التفاصيل.",
        [HE_SAID, ("أضاف", SALIM, "السد آمن")],
        f"{HE} وأضاف أن السد بني دون تقديم أي دراسة.",
        (HE_SAID, ("أضاف", SALIM, "السد بني دون تقديم أي دراسة")),
    ),
    Row(
        "to-what-he-answered-so",
        f"{HE} وأضاف أن السد آمن، وذلك ردا على سؤال حول الفيضان.",
        [HE_SAID, ("أضاف", SALIM, "السد آمن")],
        f"{HE} وأضاف أن السد أغلق، وذلك ردا على الفيضان.",
        (HE_SAID, ("أضاف", SALIM, "السد أغلق، وذلك ردا على الفيضان")),
    ),
    Row(
        "items-of-a-body-s-list",
        "اجتمع حزب الغد أمس. وبعد النقاش فإن المكتب السياسي:\n- يدين إغلاق السد؛\n- يطالب الحكومة بالحوار.",
        [("يدين", "المكتب السياسي", "إغلاق السد"), ("يطالب", "المكتب السياسي", "الحوار")],
        "اجتمع حزب الغد أمس. وناقش الأعضاء أمرين:\n- إغلاق السد؛\n- الحوار مع الحكومة.",
    ),
    Row(
        "whom-an-item-calls-on",
        "إن نقابة الغد، فإنها:\n1. تدين إغلاق السد.\n2. تطالب وزارة الري بالحوار.",
        [("تدين", "نقابة الغد", "إغلاق السد"), ("تطالب", "نقابة الغد", "الحوار")],
        "قالت نقابة الغد إن الماء كثير.\nوتطالب وزارة الري بالحوار.",
        (("قالت", "نقابة الغد", "الماء كثير"), ("تطالب", "وزارة الري", "الحوار")),
    ),
    Row(
        "who-wrote-the-page",
        f"كتب – {SALIM}:\nقال وزير الري إن السد آمن.",
        [("قال", "وزير الري", "السد آمن")],
        f"كتب {SALIM} على صفحته في موقع المدينة أمس:\nالسد آمن.",
        (("كتب", SALIM, "السد آمن"),),
    ),
    Row(
        "one-report-of-his-words",
        f"{HE} واستكمل الوزير حديثه قائلا: «السد آمن».",
        [HE_SAID, ("قائلا", SALIM, "السد آمن")],
        f"{HE} واستكمل الوزير بقوله: «السد آمن».",
        (HE_SAID, ("قوله", SALIM, "السد آمن")),
    ),
]


@pytest.mark.parametrize(("text", "expected"), both(ROWS))
def test_what_stands_between(text: str, expected: list[Told]) -> None:
    assert told(text) == expected
