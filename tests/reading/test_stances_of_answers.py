"""Stances of those who answer, demand or protest: by a verb with a pronoun, a call to free somebody or to end
a backing, what is done in protest.

Each rule that gives a stance has a near neighbour that must give none.
"""

from __future__ import annotations

import pytest

from told_events import Standing, stances_in

STANCES = [
    pytest.param(
        "قال عدنان الشيبي إن الموازنة غير كافية. وأيده النائب سامر الدلبي.",
        ("سامر الدلبي", "+", "عدنان الشيبي"),
        id="whoever-spoke-is-backed",
    ),
    pytest.param(
        "قال عدنان الشيبي إن الموازنة غير كافية. وعارضته كتلة الفجر.",
        ("كتلة الفجر", "-", "عدنان الشيبي"),
        id="whoever-spoke-is-opposed",
    ),
    pytest.param(
        "قال سامر الدلبي إن القيود مفروضة من الجميع، وهو ما رفضته حركة النماء.",
        ("حركة النماء", "-", "سامر الدلبي"),
        id="what-was-said-is-refused",
    ),
    pytest.param(
        "طالبت مصر قطر بوقف دعم حركة النماء.", ("قطر", "+", "حركة النماء"), id="backing-that-shall-end"
    ),
    pytest.param(
        "حثت النقابة الاتحاد الأوروبي على ربط دعمه لحركة النماء بالإصلاح.",
        ("الاتحاد الأوروبي", "+", "حركة النماء"),
        id="own-backing-of-whoever-is-asked",
    ),
    pytest.param(
        "دعت منظمة العفو الدولية إلى الإفراج الفوري عن الناشط سامر الدلبي.",
        ("منظمة العفو الدولية", "+", "سامر الدلبي"),
        id="call-to-free",
    ),
    pytest.param(
        "ربط الاتحاد الأوروبي دعمه لتونس بإصلاحات اقتصادية.",
        ("الاتحاد الأوروبي", "+", "تونس"),
        id="backing-that-looks-like-a-verb",
    ),
    pytest.param(
        "انتقد النائب سامر الدلبي الاتحاد الأوروبي بسبب دعمه لحركة النماء.",
        ("الاتحاد الأوروبي", "+", "حركة النماء"),
        id="blamed-because-of-his-backing",
    ),
    pytest.param(
        "قاطع حزب الفجر الجلسة احتجاجا على سياسة الحكومة.",
        ("حزب الفجر", "-", "الحكومة"),
        id="boycott-in-protest",
    ),
    pytest.param(
        "انسحب نواب حزب الفجر احتجاجا على ما سموه «هيمنة حركة النماء».",
        ("حزب الفجر", "-", "حركة النماء"),
        id="protest-against-what-they-call",
    ),
    pytest.param("تدين حركة النماء بالولاء لإيران.", ("حركة النماء", "+", "إيران"), id="allegiance-is-owed"),
    pytest.param(
        "أعلنت الولايات المتحدة عقوبات على ثلاث شركات صينية.",
        ("الولايات المتحدة", "-", "ثلاث شركات صينية"),
        id="sanctions-on-a-number-of-bodies",
    ),
    pytest.param(
        "تبرعت اليابان بمليون دولار للاجئين الماليين.",
        ("اليابان", "+", "اللاجئين الماليين"),
        id="aid-to-those-of-a-land",
    ),
    pytest.param(
        "هاجم سامر الدلبي إيران وتركيا.", ("سامر الدلبي", "-", "تركيا"), id="a-person-attacks-in-words"
    ),
    pytest.param(
        "قصفت حركة النماء مواقع للجيش النظامي وكتيبة درع الجنوب.",
        ("حركة النماء", "-", "الجيش النظامي"),
        id="a-camp-and-a-name-are-hit",
    ),
    pytest.param(
        "انتقدت صحيفة النهضة الوزير سامر الدلبي. ورد الدلبي متهما الصحيفة بالكذب.",
        ("سامر الدلبي", "-", "صحيفة النهضة"),
        id="accused-by-a-bare-noun",
    ),
    pytest.param(
        "حمل رئيس البلدية في حلب الجيش اللبناني المسؤولية عن القصف.",
        ("رئيس البلدية", "-", "الجيش اللبناني"),
        id="an-office-holds-responsible",
    ),
    pytest.param(
        "نددت قطر بالتصريحات السلبية التي أطلقها مسؤولون إيرانيون بحق البحرين.",
        ("مسؤولون إيرانيون", "-", "البحرين"),
        id="words-said-against-one",
    ),
    pytest.param(
        "أطلق سامر الدلبي تصريحات مسيئة بحق الكويت.", ("سامر الدلبي", "-", "الكويت"), id="words-that-one-says"
    ),
    pytest.param(
        "رصدت الدراسة تصريحات ومواقف إيرانية عدائية تجاه البحرين.",
        ("إيران", "-", "البحرين"),
        id="hostile-words-by-an-adjective",
    ),
    pytest.param(
        "يعتبر سامر الدلبي أبرز حلفاء موسكو في المنطقة.",
        ("سامر الدلبي", "+", "موسكو"),
        id="the-foremost-of-allies",
    ),
    pytest.param(
        "قال عدنان الشيبي، المعروف بقربه من إيران، إن الوضع خطير.",
        ("عدنان الشيبي", "+", "إيران"),
        id="known-to-be-close",
    ),
    pytest.param(
        "قال النائب سامر الدلبي: «نحن مع حزب الوفاق وضد حزب الفجر».",
        ("سامر الدلبي", "-", "حزب الفجر"),
        id="with-one-and-against-the-other",
    ),
    pytest.param(
        "قال النائب سامر الدلبي: «نقدر موقف الكويت».", ("سامر الدلبي", "+", "الكويت"), id="we-value"
    ),
    pytest.param(
        "أعرب سامر الدلبي عن امتنانه للكويت والأردن.", ("سامر الدلبي", "+", "الكويت"), id="a-land-behind-li"
    ),
    pytest.param(
        "قال سامر الدلبي إن إيران تتدخل في شؤون العراق.", ("إيران", "-", "العراق"), id="meddling-by-a-verb"
    ),
    pytest.param(
        "أعرب النائب سامر الدلبي عن أسفه لموقف قطر.", ("سامر الدلبي", "-", "قطر"), id="regret-of-conduct"
    ),
]

NO_STANCES = [
    pytest.param("طالبت النقابة بعدم الإفراج عن سامر الدلبي.", id="call-not-to-free"),
    pytest.param("دعت لبنان قطر إلى دعم الحوار.", id="asked-to-back-something"),
    pytest.param("قدم سامر الدلبي القانون الذي أيده عدنان الشيبي.", id="pronoun-of-a-relative-clause"),
    pytest.param("تظاهر المئات في بيروت احتجاجا على غلاء الأسعار.", id="protest-against-nobody"),
    pytest.param(
        "انسحب خمسة نواب احتجاجا على قطع الكلمة عن سامر الدلبي.", id="protest-for-whom-another-wronged"
    ),
    pytest.param("أطلق سامر الدلبي تصريحات في الكويت.", id="words-said-somewhere"),
    pytest.param("قال النائب سامر الدلبي: «نقدر أن نزور الكويت».", id="we-can"),
    pytest.param("أعرب النائب سامر الدلبي عن أسفه لضحايا زلزال تركيا.", id="regret-of-misfortune"),
    pytest.param("هنأ أمين عام حركة النماء سامر الدلبي بالعيد.", id="by-the-office-of-who-praises"),
]


@pytest.mark.parametrize(("text", "stance"), STANCES)
def test_told(text: str, stance: Standing) -> None:
    assert stance in stances_in(text)


@pytest.mark.parametrize("text", NO_STANCES)
def test_not_told(text: str) -> None:
    assert stances_in(text) == []


def test_whose_forces_behind_li() -> None:
    """The article that ل swallowed is told."""
    text = "قال سامر الدلبي إن حركة النماء تواجه عملية للقوات الموالية للحكومة في حلب."
    assert ("القوات الموالية للحكومة", "-", "حركة النماء") in stances_in(text)


def test_a_demand_is_told_once() -> None:
    assert stances_in("طالب حزب الفجر برحيل سامر الدلبي.") == [("حزب الفجر", "-", "سامر الدلبي")]


def test_withheld_confidence_is_no_feeling() -> None:
    text = "قال سامر الدلبي إن كتلته ستحجب الثقة عن وزير المالية عدنان الشيبي."
    assert ("سامر الدلبي", "+", "عدنان الشيبي") not in stances_in(text)
