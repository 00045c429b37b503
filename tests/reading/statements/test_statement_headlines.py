"""Headlines of papers and tickers: words behind a colon that a verb stands before, what a headline tells of
itself before somebody's label, words in marks beside whoever says them, and how far they reach.

Each row is a text with its statements as (cue, speaker, content) and a near neighbour with its own. All names
are made up.
"""

from __future__ import annotations

import pytest

from told_statements import Row, Told, both, told

SALIM = "سليم الهادي"
LEAD = "\nقال وزير الداخلية سليم الهادي إن السد آمن."
SAFE = ("قال", SALIM, "السد آمن")

ROWS = [
    Row(
        "words-behind-what-one-calls-for",
        "الهادي يدعو إلى الحوار مع المعارضة: السد ملك للجميع" + LEAD,
        [("يدعو", SALIM, "الحوار مع المعارضة"), (None, SALIM, "السد ملك للجميع"), SAFE],
        "سليم الهادي وزير. ودعا إلى الحوار حول ثلاثة ملفات: السد والماء والزراعة.",
        (("دعا", SALIM, "الحوار حول ثلاثة ملفات: السد والماء والزراعة"),),
    ),
    Row(
        "words-behind-what-one-denies",
        "الهادي ينفي إغلاق السد: «لن نغلق أي منشأة في البلاد»" + LEAD,
        [("ينفي", SALIM, "إغلاق السد"), ("ينفي", SALIM, "لن نغلق أي منشأة في البلاد"), SAFE],
        "الهادي ينفي إغلاق سد «النورس الكبير»" + LEAD,
        (("ينفي", SALIM, "إغلاق سد «النورس الكبير"), SAFE),
    ),
    Row(
        "words-of-one-who-answers",
        "الهادي يرد على النقابات: السد مكسب للجميع" + LEAD,
        [("يرد", SALIM, "السد مكسب للجميع"), SAFE],
        "ورد في التقرير أن السد مكسب." + LEAD,
        (("ورد", "التقرير", "السد مكسب"), SAFE),
    ),
    Row(
        "words-in-reply",
        "الهادي ردا على النقابات: السد مكسب للجميع" + LEAD,
        [(None, SALIM, "السد مكسب للجميع"), SAFE],
        "القانون يرد على النقابات: تفاصيل السد" + LEAD,
        (("يرد", "القانون", "تفاصيل السد"), SAFE),
    ),
    Row(
        "urgent-before-a-label",
        "(عاجل) الهادي: السد مكسب للجميع" + LEAD,
        [(None, SALIM, "السد مكسب للجميع"), SAFE],
        "(عاجل) مقتل ثلاثة في السد: تفاصيل" + LEAD,
        (SAFE,),
    ),
    Row(
        "urgent-and-a-colon-before-a-label",
        "عاجل: الهادي: السد مكسب للجميع" + LEAD,
        [(None, SALIM, "السد مكسب للجميع"), SAFE],
        "عاجل: انهيار السد" + LEAD,
        (SAFE,),
    ),
    Row(
        "a-land-before-a-label",
        "المغرب - الهادي: السد مكسب للجميع" + LEAD,
        [(None, SALIM, "السد مكسب للجميع"), SAFE],
        "المغرب - أمطار: السد يمتلئ" + LEAD,
        (SAFE,),
    ),
    Row(
        "a-land-and-a-colon-before-a-label",
        "المغرب: الهادي: السد مكسب للجميع" + LEAD,
        [(None, SALIM, "السد مكسب للجميع"), SAFE],
        "المغرب: السد مكسب للجميع" + LEAD,
        (SAFE,),
    ),
    Row(
        "words-in-marks-beside-a-name",
        "الهادي في حوار مع النورس «السد لن يغلق أمام أحد»" + LEAD,
        [(None, SALIM, "السد لن يغلق أمام أحد"), SAFE],
        "الهادي في مهرجان «أصوات من ضفاف البحر الكبير»" + LEAD,
        (SAFE,),
    ),
    Row(
        "words-in-marks-before-who-answers",
        "«السد لن يغلق أمام أحد».. الهادي يرد على النقابات" + LEAD,
        [("يرد", SALIM, "السد لن يغلق أمام أحد"), SAFE],
        "«السد لن يغلق أمام أحد».. الهادي يزور النقابات" + LEAD,
        (SAFE,),
    ),
    Row(
        "a-first-person-goes-on-behind-dots",
        "الهادي: لا خلاف مع النقابات.. ورحبنا بالحوار" + LEAD,
        [
            (None, SALIM, "لا خلاف مع النقابات.. ورحبنا بالحوار"),
            ("رحبنا", SALIM, "الحوار"),
            SAFE,
        ],
        "الهادي: لا خلاف مع النقابات.. ويدعو إلى الحوار" + LEAD,
        ((None, SALIM, "لا خلاف مع النقابات"), ("يدعو", SALIM, "الحوار"), SAFE),
    ),
    Row(
        "a-body-without-its-name",
        "حزب معارض يدعو إلى إضراب\nدعا حزب النورس الوطني أمس إلى إضراب عام. وقال الحزب إن السد آمن.",
        [
            ("يدعو", "حزب النورس الوطني", "إضراب"),
            ("دعا", "حزب النورس الوطني", "إضراب عام"),
            ("قال", "حزب النورس الوطني", "السد آمن"),
        ],
        "خطط جديدة تدعو إلى إضراب\nدعا حزب النورس الوطني أمس إلى إضراب عام.",
        (("دعا", "حزب النورس الوطني", "إضراب عام"),),
    ),
    Row(
        "a-body-named-in-marks-below",
        "منظمة حقوقية تندد بالقصف\nنددت منظمة «عين السد» أمس بقصف السد. وقالت المنظمة إن السد آمن.",
        [
            ("تندد", "عين السد", "القصف"),
            ("نددت", "عين السد", "قصف السد"),
            ("قالت", "عين السد", "السد آمن"),
        ],
        "منظمة حقوقية تندد بالقصف\nندد سليم الهادي أمس بقصف السد. وقالت المنظمة إن السد آمن.",
        (
            ("تندد", "منظمة حقوقية", "القصف"),
            ("ندد", SALIM, "قصف السد"),
            ("قالت", "منظمة حقوقية", "السد آمن"),
        ),
    ),
    Row(
        "who-stands-for-a-party-relays",
        "ونقل النائب عن حزب النورس عادل الكندري عن سليم الهادي قوله إن «السد ملك للجميع». وهو وزير.",
        [("نقل", "عادل الكندري", "السد ملك للجميع"), ("قوله", SALIM, "السد ملك للجميع")],
        "ونقلت صحيفة النورس عن سليم الهادي قوله إن «السد ملك للجميع». وهو وزير.",
        (("نقلت", "النورس", "السد ملك للجميع"), ("قوله", SALIM, "السد ملك للجميع")),
    ),
]


@pytest.mark.parametrize(("text", "expected"), both(ROWS))
def test_what_headlines_tell(text: str, expected: list[Told]) -> None:
    assert told(text) == expected
