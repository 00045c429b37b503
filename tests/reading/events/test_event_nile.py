"""Events in agencies, parties and courts from the Nile to the Atlantic: their status, sides and stances, each
beside a near neighbour. Every sentence is made up.
"""

from __future__ import annotations

import pytest

from told_events import Sides, analyse, sides_on, stances_in

SALIM = "سليم الهادي"
_POLITICS = " وتشهد البلاد أزمة سياسية بين الحكومة والمعارضة منذ أشهر."

STATUSES = [
    pytest.param(
        "رفض البرلمان، أمس، منح الثقة للحكومة.", {"منح الثقة": "unrealized"}, id="refused-past-a-time"
    ),
    pytest.param("منح البرلمان، أمس، الثقة للحكومة.", {"منح": "happened"}, id="given-past-a-time"),
    pytest.param(
        "رفضت السلطات الكينية، في بيان، الإفراج عن سليم الهادي.",
        {"الإفراج": "unrealized"},
        id="refused-past-a-text",
    ),
    pytest.param(
        "أعلنت السلطات الكينية، في بيان، الإفراج عن سليم الهادي.",
        {"الإفراج": "happened"},
        id="announced-past-a-text",
    ),
    pytest.param(
        "رفض سليم الهادي، الثلاثاء، دعم الحزب.", {"دعم": "unrealized"}, id="one-man-refuses-past-a-time"
    ),
    pytest.param(
        "بعد رفض البرلمان منح الثقة لحكومة الوفاق.", {"منح الثقة": "unrealized"}, id="the-refusal-to-give"
    ),
    pytest.param("بعد رفض الحركة اتهامات الحزب.", {"اتهامات": "happened"}, id="the-refusal-of-charges"),
    pytest.param("ورفض 61 نائبا منح الثقة للحكومة.", {"منح الثقة": "unrealized"}, id="so-many-refuse"),
]


@pytest.mark.parametrize(("text", "expected"), STATUSES)
def test_status(text: str, expected: dict[str, str]) -> None:
    found = {e.trigger.text: e.status for e in analyse(text + _POLITICS).events}
    assert {w: found.get(w) for w in expected} == expected


STANCES = [
    pytest.param("رفض البرلمان الكيني، أمس، منح الثقة لسليم الهادي.", "+", False, id="trust-refused"),
    pytest.param("منح البرلمان الكيني، أمس، الثقة لسليم الهادي.", "+", True, id="trust-given"),
]


def test_what_one_says_of_others_is_not_ones_own_stance() -> None:
    text = "اتهم سليم الهادي دولا قال إنها تدعم المتمردين."
    assert (SALIM, "+", "المتمردين") not in stances_in(text + _POLITICS)


@pytest.mark.parametrize(("text", "sign", "there"), STANCES)
def test_stances(text: str, sign: str, there: bool) -> None:
    assert (("البرلمان الكيني", sign, SALIM) in stances_in(text + _POLITICS)) is there


HUDA = "هدى النجار"

SIDES = [
    pytest.param(
        "شارك في الوقفة كل من الأمين العام لحزب الغد سليم الهادي والناشطة هدى النجار.",
        "شارك",
        [([SALIM, HUDA], [])],
        id="who-leads-a-party-and-another",
    ),
    pytest.param(
        "اعتقلت الشرطة الناطق باسم الحركة سليم الهادي والناشطة هدى النجار.",
        "اعتقلت",
        [(["الشرطة"], [SALIM, HUDA])],
        id="who-speaks-for-it-and-another",
    ),
    pytest.param(
        "أودع قاضي التحقيق الناشط سليم الهادي الحبس المؤقت.",
        "أودع",
        [(["قاضي التحقيق"], [SALIM])],
        id="a-judge-commits-him",
    ),
    pytest.param("أودع الناشط سليم الهادي الحبس المؤقت.", "أودع", [([], [SALIM])], id="he-is-committed"),
    pytest.param("الناشط سليم الهادي أودع السجن.", "أودع", [([], [SALIM])], id="he-was-committed"),
    pytest.param(
        "وضع القاضي الناشط سليم الهادي تحت الرقابة القضائية.",
        "وضع",
        [(["القاضي"], [SALIM])],
        id="under-a-courts-watch",
    ),
    pytest.param(
        "وضع الناشط سليم الهادي تحت الرقابة القضائية.", "وضع", [([], [SALIM])], id="he-is-put-under-watch"
    ),
    pytest.param(
        "أسندت النيابة إلى المتهم سليم الهادي ارتكاب جريمة الرشوة.",
        "أسندت",
        [(["النيابة"], [SALIM])],
        id="a-deed-laid-to-his-charge",
    ),
    pytest.param(
        "ندد الحزب بإيقاف الناشط سليم الهادي.", "ندد", [(["الحزب"], [])], id="not-he-whose-arrest-is-decried"
    ),
    pytest.param(
        "ندد الحزب بتصريحات الناشط سليم الهادي.", "ندد", [(["الحزب"], [SALIM])], id="he-whose-words-are"
    ),
    pytest.param(
        "اتهمت النقابة في بيان وزارة الصحة بالتقصير.",
        "اتهمت",
        [(["النقابة"], ["وزارة الصحة"])],
        id="charged-behind-a-text",
    ),
    pytest.param(
        "طالب الحزب في بيان السلطات الكينية بالحوار.",
        "طالب",
        [(["الحزب"], ["السلطات الكينية"])],
        id="called-on-behind-a-text",
    ),
    pytest.param(
        "اتهم الجيش في بيان الحركة الشعبية بقصف السوق.",
        "اتهم",
        [(["الجيش"], ["الحركة الشعبية"])],
        id="an-army-in-a-text",
    ),
    pytest.param(
        "دعا الحزب في بيان صحفي إلى الحوار.", "دعا", [(["الحزب"], [])], id="a-kind-of-text-is-nobody"
    ),
    pytest.param(
        "قال المحامي إن موكله سليم الهادي لم يبلغ بأسباب إيقافه.",
        "إيقافه",
        [([], [SALIM])],
        id="his-arrest-by-its-reasons",
    ),
    pytest.param(
        "ندد سليم الهادي بالجماعة التي قال إنها قتلت الجنود.",
        "قتلت",
        [(["الجماعة"], ["الجنود"])],
        id="whom-he-says-it-of",
    ),
    pytest.param(
        "اتهم سليم الهادي دولا قال إنها تدعم المتمردين.",
        "تدعم",
        [(["دولا"], ["المتمردين"])],
        id="some-of-whom-he-says-it",
    ),
    pytest.param(
        "ندد سليم الهادي بالهجوم الذي قال إنه استهدف السوق.",
        "استهدف",
        [([], ["السوق"])],
        id="a-deed-of-which-he-says-it",
    ),
    pytest.param(
        "استقال سليم الهادي الذي قال إنه يدعم المتمردين.",
        "يدعم",
        [([SALIM], ["المتمردين"])],
        id="who-says-it-of-himself",
    ),
    pytest.param(
        "قال سليم الهادي إن الحكومة مسؤولة عن الأزمة، وطالبها بالاستقالة.",
        "طالبها",
        [([SALIM], ["الحكومة"])],
        id="of-whom-one-speaks-and-whom-one-calls-on",
    ),
    pytest.param(
        "قال سليم الهادي إن الوضع صعب، وطالبها بالاستقالة.",
        "طالبها",
        [([SALIM], [])],
        id="of-what-one-speaks",
    ),
    pytest.param(
        "قال سليم الهادي إن البلاد آمنة، وانتقد الأحزاب السياسية.",
        "انتقد",
        [([SALIM], ["الأحزاب السياسية"])],
        id="plural-bodies-behind-a-he",
    ),
    pytest.param(
        "قالت هدى النجار إن البلاد آمنة. وانتقدت الأحزاب قرار الوزير.",
        "انتقدت",
        [(["الأحزاب"], ["الوزير"])],
        id="plural-bodies-behind-a-she",
    ),
    pytest.param(
        "أكد سليم الهادي رفض حكومته القاطع لأي تدخل أجنبي.",
        "رفض",
        [(["حكومته"], [])],
        id="his-government-refuses",
    ),
]


@pytest.mark.parametrize(("text", "trigger", "expected"), SIDES)
def test_sides(text: str, trigger: str, expected: list[Sides]) -> None:
    assert sides_on(text + _POLITICS, trigger) == expected


NO_EVENTS = [
    pytest.param("حل حزب الغد في المرتبة الثانية بعشرة مقاعد.", "COERCE", id="a-party-comes-second"),
    pytest.param("وحل حزب الغد ثانيا بعشرة مقاعد.", "COERCE", id="second"),
    pytest.param("عبر الحزب عن قلقه من النزاعات في قمة هرم الدولة.", "CONSULT", id="a-top-that-is-no-summit"),
]


@pytest.mark.parametrize(("text", "type"), NO_EVENTS)
def test_no_event(text: str, type: str) -> None:
    assert all(e.type != type for e in analyse(text + _POLITICS).events)


def test_a_dissolved_party() -> None:
    assert sides_on("حل القضاء حزب الغد." + _POLITICS, "حل") == [(["القضاء"], ["حزب الغد"])]


NAMES = [
    pytest.param("اتهمت الشرطة جماعة نفذت الهجوم.", "جماعة نفذت", False, id="a-group-that-did"),
    pytest.param("اتهمت الشرطة حركة رشاد بالهجوم.", "حركة رشاد", True, id="a-group-by-its-name"),
]


@pytest.mark.parametrize(("text", "name", "there"), NAMES)
def test_names(text: str, name: str, there: bool) -> None:
    assert (
        any(e.name.startswith(name) and e.type == "organization" for e in analyse(text + _POLITICS).entities)
        is there
    )
