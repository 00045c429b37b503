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
    pytest.param(
        "حذر سامر الدلبي الكونغرس من رفض الاتفاق النووي.",
        ("سامر الدلبي", "+", "الاتفاق النووي"),
        id="warning-of-a-deals-undoing",
    ),
    pytest.param(
        "هدد حزب الفجر بقطع الهدنة مع تركيا.", ("حزب الفجر", "-", "تركيا"), id="threat-to-break-with-one"
    ),
    pytest.param("دمشق: الاتفاق لن يؤثر على دعم إيران لنا", ("إيران", "+", "دمشق"), id="backing-of-us"),
    pytest.param(
        "فند النائب سامر الدلبي مزاعم حزب الفجر عن الانتصارات.",
        ("سامر الدلبي", "-", "حزب الفجر"),
        id="claims-refuted",
    ),
    pytest.param(
        "قال سامر الدلبي إن تصريحات عدنان الشيبي غير مرحب بها.",
        ("سامر الدلبي", "-", "عدنان الشيبي"),
        id="words-not-welcome",
    ),
    pytest.param(
        "قال سامر الدلبي إن حزب الفجر فخور بالدعم المالي الإيراني.",
        ("حزب الفجر", "+", "إيران"),
        id="proud-of-a-lands-backing",
    ),
    pytest.param(
        "قال سامر الدلبي إن إلغاء الاتفاق خطأ تاريخي.",
        ("سامر الدلبي", "+", "الاتفاق"),
        id="undoing-a-deal-is-blamed",
    ),
    pytest.param(
        "تحدث الوزير سامر الدلبي عن إيران، وقال إن تدخلاتها مرفوضة.",
        ("سامر الدلبي", "-", "إيران"),
        id="verdict-on-her-acts",
    ),
    pytest.param(
        "رأى سامر الدلبي أن حديث عدنان الشيبي يفتقر إلى المصداقية.",
        ("سامر الدلبي", "-", "عدنان الشيبي"),
        id="words-that-lack",
    ),
    pytest.param(
        "قال سامر الدلبي إن الحل في البلاد يجب أن يشمل رحيل عدنان الشيبي.",
        ("سامر الدلبي", "-", "عدنان الشيبي"),
        id="what-a-solution-must-include",
    ),
    pytest.param(
        "قال سامر الدلبي إن إيران تصدر إلينا ثقافة الإرهاب.",
        ("سامر الدلبي", "-", "إيران"),
        id="evil-brought-to-us",
    ),
    pytest.param(
        "قالت قيادة العمليات إن قوات الأمن اشتبكت مع مسلحي حركة النماء.",
        ("قوات الأمن", "-", "حركة النماء"),
        id="clash-by-a-verb",
    ),
    pytest.param(
        "تركيا: مقاتلات F16 قصفت مواقع لحركة النماء", ("تركيا", "-", "حركة النماء"), id="planes-of-the-label"
    ),
    pytest.param(
        "أكد الوزير عمق العلاقات التي تربط الأردن بالكويت.", ("الأردن", "+", "الكويت"), id="ties-that-bind"
    ),
    pytest.param("تربط الأردن بالكويت علاقات متينة.", ("الأردن", "+", "الكويت"), id="bound-by-close-ties"),
    pytest.param("توترت العلاقات بين تركيا والعراق.", ("العراق", "-", "تركيا"), id="strained-relations"),
    pytest.param(
        "قال مدير الشرطة سامر الدلبي إن العملية نجحت بفضل توجيهات الأمير عدنان الشيبي.",
        ("سامر الدلبي", "+", "عدنان الشيبي"),
        id="owed-to-his-guidance",
    ),
    pytest.param(
        "أكد سامر الدلبي أن ما تحقق جاء نتيجة جهود وزارة الصحة.",
        ("سامر الدلبي", "+", "وزارة الصحة"),
        id="result-of-efforts",
    ),
    pytest.param(
        "قال سامر الدلبي إن ما تقوم به بعض الصحف الغربية، لا يخدم السلام.",
        ("سامر الدلبي", "-", "بعض الصحف الغربية"),
        id="what-some-do",
    ),
    pytest.param(
        "واصل الطيران الإسرائيلي انتهاكه الأجواء اللبنانية.",
        ("الطيران الإسرائيلي", "-", "لبنان"),
        id="a-lands-air-is-violated",
    ),
    pytest.param(
        "قال سامر الدلبي: «أحيي الجيش اللبناني على صموده».",
        ("سامر الدلبي", "+", "الجيش اللبناني"),
        id="i-salute",
    ),
    pytest.param(
        "نشرت الصحيفة التصريحات العدائية من جانب مسؤولين إيرانيين تجاه البحرين.",
        ("إيران", "-", "البحرين"),
        id="hostility-of-some-officials",
    ),
    pytest.param(
        "قال عدنان الشيبي إن الموازنة كافية. ورد سامر الدلبي: «لكنه مخطئ».",
        ("سامر الدلبي", "-", "عدنان الشيبي"),
        id="but-he-is-wrong",
    ),
    pytest.param(
        "حال نواب حزب الفجر دون تنفيذ خطة سامر الدلبي.",
        ("حزب الفجر", "-", "سامر الدلبي"),
        id="kept-from-his-plan",
    ),
    pytest.param(
        "تنتمي ليلى الشامي إلى حزب الفجر.", ("ليلى الشامي", "+", "حزب الفجر"), id="member-of-a-party"
    ),
    pytest.param(
        "أحصت الدراسة ستين موقفا عدائيا من إيران تجاه دول الخليج، خاصة البحرين والسعودية.",
        ("إيران", "-", "السعودية"),
        id="members-of-a-group",
    ),
    pytest.param(
        "قال سامر الدلبي: «سلاحنا ضمانتنا، وعلى نجامينا أن تكف أولا عن القصف».",
        ("سامر الدلبي", "-", "نجامينا"),
        id="and-she-must-stop",
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
    pytest.param("قال سامر الدلبي إن تصريحاته فهمت خطأ.", id="verdict-on-his-own-acts"),
    pytest.param("واجهت تركيا أزمة اقتصادية.", id="a-crisis-is-faced"),
    pytest.param("بحث الوزيران العلاقات التي تربط الأردن بالكويت.", id="ties-as-such"),
    pytest.param("تجمع الأردن والكويت حدود طويلة.", id="borders-bind"),
    pytest.param("بحث الوزيران العلاقات بين تركيا والعراق والتوتر في اليمن.", id="strain-elsewhere"),
    pytest.param("بيروت: مقاتلات قصفت مواقع لحركة النماء", id="a-town-is-a-dateline"),
    pytest.param("قال سامر الدلبي إن الدمار جاء نتيجة قصف الجيش التركي.", id="result-of-harm"),
    pytest.param("هاجم سامر الدلبي من يعرقلون عمل حزب الفجر.", id="those-who-hinder-him"),
    pytest.param("تقدمت القوات الأمنية العراقية بعد معارك للقوات العراقية.", id="one-body-by-two-names"),
    pytest.param("دعت حركة النماء في بيروت إلى دعم النازحين.", id="the-needy-are-helped"),
    pytest.param("قصف الجيش اللبناني البلدة، وخاصة في بيروت.", id="above-all-somewhere"),
    pytest.param("ذكر بيان نشرته وكالة الغد أن التصريحات مسيئة بحق لبنان.", id="an-agency-directs-nothing"),
    pytest.param("أعربت قطر عن شكرها للجانبين.", id="two-sides-unknown"),
    pytest.param("قالت ليلى الشامي إن الموازنة كافية. ورد سامر الدلبي: «هو مخطئ».", id="he-is-not-she"),
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


def test_in_his_own_name() -> None:
    """Whose name one speaks in is no part of who speaks: أعرب الملك | باسمه واسم الشعب."""
    text = "أعرب رئيس الوفد باسمه واسم شعب كوستان عن شكره للوزير سامر الدلبي."
    assert ("رئيس الوفد", "+", "سامر الدلبي") in stances_in(text)


def test_a_topic_is_no_feeling() -> None:
    text = "قال سامر الدلبي إن رفض الاتفاق يضر بالبلاد."
    assert ("سامر الدلبي", "-", "الاتفاق") not in stances_in(text)


def test_hostility_toward_another_is_no_verdict() -> None:
    text = "قال سامر الدلبي إن موقفا إيرانيا عدائيا تجاه البحرين نشر أمس."
    assert stances_in(text) == [("إيران", "-", "البحرين")]
