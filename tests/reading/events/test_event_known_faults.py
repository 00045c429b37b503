"""Parties that earlier readers found wrong or missing: who puts forward a request or a questioning, whose
nationality is taken, who is freed, a governor behind a body, who is counted before a letter; each beside a
neighbour of its shape.

Every sentence is made up.
"""

from __future__ import annotations

import pytest

from told_events import sides_on

Sides = tuple[list[str], list[str]]

PUT_FORWARD = [
    pytest.param(
        "وعقد المجلس جلسة بناء على طلب تقدمت به كتلة الراية.",
        "طلب",
        (["كتلة الراية"], []),
        id="a-request-she-came-forward-with",
    ),
    pytest.param(
        "ورفض المجلس طلبا تقدمت به الحكومة.", "طلبا", (["الحكومة"], ["المجلس"]), id="a-request-refused"
    ),
    pytest.param(
        "وتقدمت القوات نحو المدينة بعد قصف عنيف.", "قصف", ([], []), id="forces-that-advance-lend-nothing"
    ),
    pytest.param(
        "وناقش البرلمان الاستجواب المقدم من النائب سامر الدلبي إلى وزير المالية عدنان الشيبي.",
        "الاستجواب",
        (["سامر الدلبي"], ["عدنان الشيبي"]),
        id="a-questioning-put-to-somebody",
    ),
    pytest.param(
        "وأدرج المجلس استجواب وزير المالية عدنان الشيبي المقدم من النائب سامر الدلبي على جدوله.",
        "استجواب",
        (["سامر الدلبي"], ["عدنان الشيبي"]),
        id="a-questioning-of-somebody",
    ),
    pytest.param(
        "وأدرج المجلس استجواب وزير المالية عدنان الشيبي على جدوله.",
        "استجواب",
        (["المجلس"], ["عدنان الشيبي"]),
        id="nobody-puts-it-forward",
    ),
]

TAKEN = [
    pytest.param(
        "وقرر البرلمان إسقاط عضوية النائب عدنان الشيبي.",
        "إسقاط عضوية",
        (["البرلمان"], ["عدنان الشيبي"]),
        id="whose-membership-is-taken",
    ),
    pytest.param(
        "وقررت الحكومة سحب جنسية المعارض عدنان الشيبي.",
        "سحب جنسية",
        (["الحكومة"], ["عدنان الشيبي"]),
        id="whose-nationality-is-taken",
    ),
    pytest.param(
        "وتم إسقاط الجنسية عن المعارض عدنان الشيبي.",
        "إسقاط الجنسية",
        ([], ["عدنان الشيبي"]),
        id="from-whom-it-is-taken",
    ),
    pytest.param(
        "وسحبت الحكومة ترخيص قناة النورس.", "سحبت", (["الحكومة"], ["النورس"]), id="whose-licence-is-taken"
    ),
    pytest.param(
        "وقررت الحكومة سحب قوات الجيش من المدينة.",
        "سحب قوات",
        (["الحكومة"], []),
        id="whose-forces-are-withdrawn",
    ),
]

FREED = [
    pytest.param(
        "واعتقلت الشرطة الصحافيين سامر الدلبي وعدنان الشيبي، وطالبت النقابة بإطلاق سراحهما.",
        "إطلاق سراحهما",
        ([], ["سامر الدلبي", "عدنان الشيبي"]),
        id="two-are-freed",
    ),
    pytest.param(
        "واعتقلت الشرطة الصحافي سامر الدلبي، وطالبت النقابة بإطلاق سراحه.",
        "إطلاق سراحه",
        ([], ["سامر الدلبي"]),
        id="one-is-freed",
    ),
]

NOUNS = [
    pytest.param(
        "واتهم الحزب والي صفاقس بالتدخل في الانتخابات.",
        "اتهم",
        (["الحزب"], ["والي صفاقس"]),
        id="a-governor-behind-a-body",
    ),
    pytest.param(
        "واتهم الحزب والحكومة إيران بالتدخل في الانتخابات.",
        "اتهم",
        (["الحزب", "الحكومة"], ["إيران"]),
        id="and-with-an-article",
    ),
    pytest.param(
        "ووجه سبعون نائبا رسالة إلى الرئيس سامر الدلبي طالبوه فيها بالاستقالة.",
        "طالبوه",
        (["سبعون نائبا"], ["سامر الدلبي"]),
        id="counted-before-a-letter",
    ),
    pytest.param(
        "ووقع 54 نائبا محافظا رسالة إلى الرئيس سامر الدلبي طالبوه فيها بالاستقالة.",
        "طالبوه",
        (["54 نائبا محافظا"], ["سامر الدلبي"]),
        id="counted-and-described-before-a-letter",
    ),
    pytest.param(
        "ورحب حزب النماء بعودة سامر الدلبي إلى البلاد.",
        "رحب",
        (["حزب النماء"], ["سامر الدلبي"]),
        id="a-return-is-no-given-name",
    ),
    pytest.param(
        "والتقى الوزير عدنان الشيبي أمس عودة سامر الدلبي.",
        "التقى",
        (["عدنان الشيبي"], ["عودة سامر الدلبي"]),
        id="a-given-name-behind-a-time",
    ),
]


@pytest.mark.parametrize(("text", "trigger", "sides"), PUT_FORWARD)
def test_who_puts_forward(text: str, trigger: str, sides: Sides) -> None:
    assert sides_on(text, trigger) == [sides]


@pytest.mark.parametrize(("text", "trigger", "sides"), TAKEN)
def test_what_is_taken_from_whom(text: str, trigger: str, sides: Sides) -> None:
    assert sides_on(text, trigger) == [sides]


@pytest.mark.parametrize(("text", "trigger", "sides"), FREED)
def test_who_is_freed(text: str, trigger: str, sides: Sides) -> None:
    assert sides_on(text, trigger) == [sides]


@pytest.mark.parametrize(("text", "trigger", "sides"), NOUNS)
def test_where_a_phrase_ends(text: str, trigger: str, sides: Sides) -> None:
    assert sides_on(text, trigger) == [sides]
