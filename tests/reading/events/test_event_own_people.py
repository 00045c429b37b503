"""Who acts and to whom, where the words before tell it: two offices before one name, somebody's own people
and body, what one man suffers after another thing, what one answers by; each beside a neighbour of the same
shape that is another thing. All sentences are made up.
"""

from __future__ import annotations

import pytest

from told_events import sides_on, stances_in

Told = tuple[list[str], list[str]]

ROWS = [
    pytest.param(
        "استقبل ملك المغرب رئيسة الحكومة النرويجية سلمى الهدار.",
        "استقبل",
        (["ملك المغرب"], ["سلمى الهدار"]),
        id="a-king-and-a-guest-of-another-land",
    ),
    pytest.param(
        "انتقد الرئيس المالي وزير الدفاع نادر العمري.",
        "انتقد",
        (["الرئيس المالي"], ["نادر العمري"]),
        id="a-president-and-his-minister",
    ),
    pytest.param(
        "التقى وزير الداخلية النمساوي وزير العدل الليبي نادر العمري.",
        "التقى",
        (["وزير الداخلية النمساوي"], ["نادر العمري"]),
        id="ministers-of-two-lands",
    ),
    pytest.param(
        "زار رئيس الحزب عضو البرلمان نادر العمري القرية.",
        "زار",
        (["نادر العمري"], ["القرية"]),
        id="two-offices-of-one-man",
    ),
    pytest.param(
        "رحب الرئيس السوداني رئيس حزب النورس نادر العمري بالحكومة الجديدة.",
        "رحب",
        (["نادر العمري"], ["الحكومة الجديدة"]),
        id="a-president-who-heads-a-party",
    ),
    pytest.param(
        "قاطع حزب النورس الجلسة ودعا مناصريه إلى الاعتصام.",
        "دعا",
        (["حزب النورس"], ["مناصريه"]),
        id="his-own-people-are-called",
    ),
    pytest.param(
        "رفض حزب النورس الهدنة. ودعا رئيس البرلمان إلى الحوار.",
        "دعا",
        (["رئيس البرلمان"], []),
        id="another-calls",
    ),
    pytest.param(
        "اتهمت الحركة الوزير بالكذب، وناشدت زوجته الحكومة حمايته.",
        "ناشدت",
        (["زوجته"], ["الحكومة"]),
        id="his-wife-and-the-government",
    ),
    pytest.param(
        "وصلت الوزيرة إلى القرية، وهدد رئيسها الحكومة بالاستقالة.",
        "هدد",
        (["رئيسها"], ["الحكومة"]),
        id="its-head-and-the-government",
    ),
    pytest.param(
        "أوضح زعيم حزب النورس نادر العمري أن حزبه يعارض الحكومة.",
        "يعارض",
        (["حزب النورس"], ["الحكومة"]),
        id="his-party-is-the-one-named",
    ),
    pytest.param(
        "أوضح زعيم حركة النورس نادر العمري أن حزبه يعارض الحكومة.",
        "يعارض",
        (["حزبه"], ["الحكومة"]),
        id="his-party-is-not-his-movement",
    ),
    pytest.param(
        "داهم الجيش النيجري القرية حيث تحصن المسلحون. وأسفر ذلك عن اعتقال سبعة من أتباعهم.",
        "اعتقال",
        ([], ["سبعة من أتباعهم"]),
        id="followers-of-those-told-since",
    ),
    pytest.param(
        "استجوب الناشط نادر العمري ومنع من السفر.",
        "منع",
        ([], ["نادر العمري"]),
        id="questioned-and-kept-from-travel",
    ),
    pytest.param(
        "احتجز الناشط نادر العمري في القاهرة ثم أفرج عنه.",
        "أفرج",
        ([], ["نادر العمري"]),
        id="held-and-then-freed",
    ),
    pytest.param(
        "احتجز الجيش الناشط نادر العمري ثم أفرج عنه.",
        "أفرج",
        (["الجيش"], ["نادر العمري"]),
        id="who-holds-frees",
    ),
    pytest.param(
        "رد الحزب باتهام الوزارة بالفساد.",
        "اتهام",
        (["الحزب"], ["الوزارة"]),
        id="to-answer-by-a-charge",
    ),
    pytest.param(
        "رد الحزب على اتهام الوزارة بالفساد.",
        "اتهام",
        ([], ["الوزارة"]),
        id="to-answer-a-charge",
    ),
    pytest.param(
        "أشادت الوزيرة بمساعي المصالحة العمانية في المنطقة.",
        "أشادت",
        (["الوزيرة"], ["عمان"]),
        id="whose-endeavours-are-praised",
    ),
    pytest.param(
        "أشادت الوزيرة بمساعي الحكومة العمانية في المنطقة.",
        "أشادت",
        (["الوزيرة"], ["الحكومة العمانية"]),
        id="a-government-whose-endeavours-are-praised",
    ),
]


@pytest.mark.parametrize(("text", "trigger", "told"), ROWS)
def test_who_does_it_to_whom(text: str, trigger: str, told: Told) -> None:
    assert sides_on(text, trigger) == [told]


@pytest.mark.parametrize(
    ("text", "stances"),
    [
        pytest.param(
            "كان نادر العمري خصما لدودا لحركة النورس.",
            [("نادر العمري", "-", "حركة النورس")],
            id="an-adjective-with-its-own-lam",
        ),
        pytest.param("كان نادر العمري خصما في مباراة حركة النورس.", [], id="an-opponent-in-a-match"),
    ],
)
def test_who_stands_against_whom(text: str, stances: list[tuple[str, str, str]]) -> None:
    assert stances_in(text) == stances
