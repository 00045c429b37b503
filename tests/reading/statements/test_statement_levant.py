"""Who says what in the press from Beirut to Baghdad: outlets whose names begin like a verb, demands without a
comma, one who goes on behind what he gave. All names are made up.
"""

from __future__ import annotations

import pytest

from told_statements import Row, Told, both, told

SALIM = "سليم الهادي"

ROWS = [
    Row(
        "an-outlet-that-begins-like-a-verb",
        "قال سليم الهادي لموقع «فرات برس» إن السد آمن.",
        [("قال", SALIM, "السد آمن")],
        "قال سليم الهادي: «فرأت النقابة أن السد آمن».",
        (("قال", SALIM, "فرأت النقابة أن السد آمن"), ("رأت", "النقابة", "السد آمن")),
    ),
    Row(
        "demanding-behind-an-attack",
        "أدانت النقابة الهجوم على السد مطالبة البلدية بإغلاق الطريق.",
        [("أدانت", "النقابة", "الهجوم على السد"), ("مطالبة", "النقابة", "إغلاق الطريق")],
        "رفضت النقابة مطالبة البلدية بإغلاق الطريق.",
        (("رفضت", "النقابة", "مطالبة البلدية بإغلاق الطريق"),),
    ),
    Row(
        "who-goes-on-behind-his-condolences",
        "أكد رامي الحجار أن السد آمن. وعزى رئيس البلدية عائلات البحارة، وقدم تعازيه لذويهم، ودعا إلى إغلاق"
        " السد.",
        [("أكد", "رامي الحجار", "السد آمن"), ("دعا", "رئيس البلدية", "إغلاق السد")],
        "أكد رامي الحجار أن السد آمن. وقدم تعازيه لذويهم، ودعا إلى إغلاق السد.",
        (("أكد", "رامي الحجار", "السد آمن"), ("دعا", "رامي الحجار", "إغلاق السد")),
    ),
    Row(
        "the-enemy-is-called-on",
        "قال سليم الهادي إن السد آمن. كما حذر العدو من إغلاق السد. وأضاف أن الطريق مفتوح.",
        [
            ("قال", SALIM, "السد آمن"),
            ("حذر", SALIM, "إغلاق السد"),
            ("أضاف", SALIM, "الطريق مفتوح"),
        ],
        "قال سليم الهادي إن السد آمن. وهدد العدو بإغلاق السد.",
        (("قال", SALIM, "السد آمن"), ("هدد", "العدو", "إغلاق السد")),
    ),
]


@pytest.mark.parametrize(("text", "said"), both(ROWS))
def test_told_in_the_levant(text: str, said: list[Told]) -> None:
    assert told(text) == said
