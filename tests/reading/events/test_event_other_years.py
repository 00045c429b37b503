"""Events in constructions that papers of other years and lands have: who is seized by a passive, what is done
but for an exception, what somebody did before, and what says but how an act is meant.

Every sentence is made up.
"""

from __future__ import annotations

import pytest

from told_events import analyse, sides_on

SEIZED = [
    pytest.param("الناشط سالم الهدار ألقي القبض عليه أمس.", ([], ["سالم الهدار"]), id="who-stands-before"),
    pytest.param(
        "أفرجت الشرطة عن سالم الهدار الذي ألقي القبض عليه في مارس.", ([], ["سالم الهدار"]), id="who"
    ),
    pytest.param("ألقت الشرطة القبض على سالم الهدار.", (["الشرطة"], ["سالم الهدار"]), id="who-seizes"),
    pytest.param(
        "هاجم الجيش القرية وألقى القبض على سالم الهدار.", (["الجيش"], ["سالم الهدار"]), id="who-seizes-too"
    ),
]


@pytest.mark.parametrize(("text", "expected"), SEIZED)
def test_who_is_seized(text: str, expected: tuple[list[str], list[str]]) -> None:
    assert sides_on(text, "القبض") == [expected]


BUT = [
    pytest.param("لم تقصف النمسا سوى موقعين.", "تقصف", (["النمسا"], ["موقعين"]), "happened", id="but-two"),
    pytest.param(
        "لم تقصف النمسا إلا موقعين للجيش.", "تقصف", (["النمسا"], ["الجيش"]), "happened", id="but-theirs"
    ),
    pytest.param("لم تقصف النمسا موقعين للجيش.", "تقصف", (["النمسا"], ["الجيش"]), "denied", id="none"),
    pytest.param(
        "لا تدعم النمسا سوى حزب الغد.", "تدعم", (["النمسا"], ["حزب الغد"]), "happened", id="whom-alone"
    ),
    pytest.param(
        "لم تعقد الحكومة سوى اجتماع واحد مع المعارضة.",
        "اجتماع",
        (["الحكومة"], ["المعارضة"]),
        "happened",
        id="but-one-meeting",
    ),
    pytest.param(
        "لم تفتح النيابة العامة تحقيقا سوى في شكويين.",
        "تحقيقا",
        (["النيابة العامة"], []),
        "happened",
        id="but-in-two",
    ),
    pytest.param(
        "لم تفتح النيابة العامة تحقيقا في الشكوى.",
        "تحقيقا",
        (["النيابة العامة"], []),
        "denied",
        id="no-inquiry",
    ),
]


@pytest.mark.parametrize(("text", "trigger", "expected", "status"), BUT)
def test_what_is_done_but_for_an_exception(
    text: str, trigger: str, expected: tuple[list[str], list[str]], status: str
) -> None:
    assert sides_on(text, trigger) == [expected]
    assert [e.status for e in analyse(text).events if e.trigger.text == trigger] == [status]


PARTIES = [
    pytest.param("شنت الطائرات غارة واحدة على القرية.", "غارة", (["الطائرات"], ["القرية"]), id="one-raid"),
    pytest.param(
        "هرول سالم الهدار إلى عاصمتين في أسبوع واحد يستجدي الدعم.",
        "يستجدي",
        (["سالم الهدار"], []),
        id="in-one-week",
    ),
    pytest.param("قتل واحد من الحراس.", "قتل", ([], ["واحد من الحراس"]), id="one-of-several"),
    pytest.param("سبق للنمسا أن قصفت المطار.", "قصفت", (["النمسا"], ["المطار"]), id="did-before"),
    pytest.param(
        "سبق للسلطات أن داهمت مقر الحزب، ومنعت رئيسه سالم الهدار من السفر.",
        "منعت",
        (["السلطات"], ["سالم الهدار"]),
        id="did-before-and-more",
    ),
    pytest.param("أدان الوزير حصار النمسا للوادي.", "حصار", (["النمسا"], ["الوادي"]), id="who-besieges-whom"),
    pytest.param("انتهى حصار الوادي أمس.", "حصار", ([], ["الوادي"]), id="what-is-besieged"),
    pytest.param(
        "أدان سالم الهدار قصف النمسا للمجر.", "أدان", (["سالم الهدار"], ["النمسا"]), id="whose-shelling"
    ),
    pytest.param("أدان سالم الهدار قصف النمسا.", "أدان", (["سالم الهدار"], []), id="whose-shelling-untold"),
    pytest.param(
        "انتقد سالم الهدار القرار وحث النمسا والمجر على الحوار.",
        "حث",
        (["سالم الهدار"], ["النمسا", "المجر"]),
        id="urged-and-not-urging",
    ),
    pytest.param(
        "اجتمع الوزير بالسفير سالم الهدار.", "اجتمع", (["الوزير"], ["سالم الهدار"]), id="a-title-that-is-met"
    ),
    pytest.param(
        "زار الوزير سالم الهدار المدينة حيث اجتمع بالقائد نبيل الخولي وطلب منه سحب قواته.",
        "طلب",
        (["سالم الهدار"], ["نبيل الخولي"]),
        id="who-asks-where-he-met",
    ),
    pytest.param(
        "زار الوزير سالم الهدار المدينة حيث اجتمع بالقائد نبيل الخولي وطلب منه سحب قواته.",
        "سحب قواته",
        (["نبيل الخولي"], []),
        id="who-is-asked-to",
    ),
]


@pytest.mark.parametrize(("text", "trigger", "expected"), PARTIES)
def test_who_and_whom(text: str, trigger: str, expected: tuple[list[str], list[str]]) -> None:
    assert sides_on(text, trigger) == [expected]


HOW = [
    pytest.param("رفض الوزير القرار رفضا قاطعا.", ["رفض"], id="a-masdar-of-its-own-verb"),
    pytest.param("أدانت النمسا القرار إدانة شديدة.", ["أدانت"], id="the-same-in-ta"),
    pytest.param("اتخذت النمسا موقفا أكثر تحفظا.", [], id="of-what-there-is-more"),
    pytest.param("أبدت النمسا رفضا قاطعا للقرار.", ["رفضا"], id="a-masdar-alone"),
]


@pytest.mark.parametrize(("text", "triggers"), HOW)
def test_how_an_act_is_meant_is_none(text: str, triggers: list[str]) -> None:
    assert [e.trigger.text for e in analyse(text).events] == triggers


WORDS = [
    pytest.param("لوحت النمسا للمجر بالعقوبات.", "لوحت", (["النمسا"], ["المجر"]), id="to-whom-one-hints"),
    pytest.param(
        "لوحت النمسا بالعقوبات لإجبار الجيش على الانسحاب.", "لوحت", (["النمسا"], []), id="to-what-end"
    ),
    pytest.param(
        "أعلن المرشح سالم الهدار انسحابه لمصلحة نبيل الخولي.",
        "انسحابه",
        (["سالم الهدار"], ["نبيل الخولي"]),
        id="in-whose-favour",
    ),
    pytest.param(
        "ضايق خفر السواحل سفن الصيد.", "ضايق", (["خفر السواحل"], ["سفن الصيد"]), id="ships-that-are-harassed"
    ),
]


@pytest.mark.parametrize(("text", "trigger", "expected"), WORDS)
def test_words(text: str, trigger: str, expected: tuple[list[str], list[str]]) -> None:
    assert sides_on(text, trigger) == [expected]


def test_an_arms_race_arms_nobody() -> None:
    assert [e.type for e in analyse("حذر الوزير سالم الهدار من سباق تسلح.").events] == ["THREATEN"]


SIGNED = [
    pytest.param(
        "سيوقع وزير الصيد سالم الهدار ونظيره مختار العزيزي، الخميس المقبل، بروتوكولا جديدا للصيد في الأنهار.",
        "يوقع",
        [(["سالم الهدار", "مختار العزيزي"], [])],
        id="what-behind-names-and-a-day",
    ),
    pytest.param(
        "انتهكت الحكومة اتفاقا وقعته الشهر الماضي مع النمسا.",
        "وقعته",
        [(["الحكومة"], ["النمسا"])],
        id="paper-and-no-relative",
    ),
    pytest.param(
        "سلم الجيش مساعدات للسكان بموجب اتفاق أبرمه مع النمسا.",
        "أبرمه",
        [(["الجيش"], ["النمسا"])],
        id="he-and-no-relative",
    ),
    pytest.param("أصدر الجيش قرارا يمنعه من السفر.", "يمنعه", [([], [])], id="what-a-ruling-does"),
]


@pytest.mark.parametrize(("text", "trigger", "expected"), SIGNED)
def test_who_signs_what(text: str, trigger: str, expected: list[tuple[list[str], list[str]]]) -> None:
    assert sides_on(text, trigger) == expected


def test_a_book_is_no_deal() -> None:
    text = (
        "سيوقع وزير الصيد سالم الهدار ونظيره مختار العزيزي، الخميس المقبل، كتابا جديدا عن الصيد في الأنهار."
    )
    assert not analyse(text).events


CONDEMNED = [
    pytest.param("أدانت النمسا مقتل طبيبة كينية.", "أدانت", (["النمسا"], []), id="who-was-killed"),
    pytest.param("أدانت النمسا تصريحات وزير كيني.", "أدانت", (["النمسا"], ["وزير كيني"]), id="whose-words"),
    pytest.param(
        "أدانت النمسا قصف قوات كينية مستشفى.", "أدانت", (["النمسا"], ["قوات كينية"]), id="who-shelled"
    ),
    pytest.param(
        "دافع رئيس الوزراء سالم الهدار، خلال مؤتمر صحافي، عن حزب الوفاق.",
        "دافع",
        (["سالم الهدار"], ["حزب الوفاق"]),
        id="behind-a-name-and-an-aside",
    ),
]


@pytest.mark.parametrize(("text", "trigger", "expected"), CONDEMNED)
def test_whom_one_condemns(text: str, trigger: str, expected: tuple[list[str], list[str]]) -> None:
    assert sides_on(text, trigger) == [expected]


def test_cargo_planes_send_nothing() -> None:
    text = "وجه وزير الدفاع بتأمين طائرات شحن تابعة للجيش لنقل المساعدات إلى كينيا."
    assert "شحن" not in [e.trigger.text for e in analyse(text).events]
    assert sides_on("شحنت النمسا مساعدات إلى كينيا.", "شحنت") == [(["النمسا"], ["كينيا"])]


SET_OFF = [
    pytest.param(
        "استقبل قائد القوات في الشمال، العميد سالم الهدار، سفير النمسا مختار العزيزي.",
        (["سالم الهدار"], ["مختار العزيزي"]),
        id="where-his-office-is",
    ),
    pytest.param(
        "استقبل المتحدث باسم الحكومة، العميد سالم الهدار، سفير النمسا مختار العزيزي.",
        (["سالم الهدار"], ["مختار العزيزي"]),
        id="in-whose-name-he-speaks",
    ),
    pytest.param(
        "استقبل الرئيس سالم الهدار، في القصر، السفير مختار العزيزي.",
        (["سالم الهدار"], ["مختار العزيزي"]),
        id="where-he-receives",
    ),
]


@pytest.mark.parametrize(("text", "expected"), SET_OFF)
def test_whose_name_is_set_off(text: str, expected: tuple[list[str], list[str]]) -> None:
    assert sides_on(text, "استقبل") == [expected]
