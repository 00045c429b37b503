"""Stances that verbs and appositions of attitude tell, and those toward sides without a name; beside each a
near neighbour that tells none.
"""

from __future__ import annotations

import pytest

from told_events import Standing, stances_in

STANCES = [
    pytest.param("يثق حزب الوفاء بالوزير سامر الدلبي.", ("حزب الوفاء", "+", "سامر الدلبي"), id="trust"),
    pytest.param(
        "قال سامر الدلبي: «لا نثق بالحكومة».", ("سامر الدلبي", "-", "الحكومة"), id="trust-denied-by-a-speaker"
    ),
    pytest.param("تخلت واشنطن عن حركة النماء.", ("واشنطن", "-", "حركة النماء"), id="abandoned"),
    pytest.param(
        "لماذا تخلت قطر عن حركة النماء؟ تركيا تسأل.", ("قطر", "-", "حركة النماء"), id="asked-why-abandoned"
    ),
    pytest.param("ولن تتخلى قطر عن حركة النماء.", ("قطر", "+", "حركة النماء"), id="and-not-abandoned"),
    pytest.param(
        "كان سامر الدلبي ولا يزال يقاتل ضد حركة النماء.",
        ("سامر الدلبي", "-", "حركة النماء"),
        id="and-still-fights",
    ),
    pytest.param("رحب الجميع بأي تقارب بين قطر وتركيا.", ("قطر", "+", "تركيا"), id="ties-grow"),
    pytest.param("سعت قطر إلى دعم الشرعية.", ("قطر", "+", "الشرعية"), id="the-lawful-power"),
    pytest.param("لن تتخلى قطر عن حركة النماء.", ("قطر", "+", "حركة النماء"), id="not-abandoned"),
    pytest.param("انشق سامر الدلبي عن قوات حركة النماء.", ("سامر الدلبي", "-", "حركة النماء"), id="defected"),
    pytest.param("صوتت روسيا ضد مشروع القرار.", ("روسيا", "-", "مشروع القرار"), id="voted-against"),
    pytest.param("صوت حزب الوفاء لصالح الاتفاق.", ("حزب الوفاء", "+", "الاتفاق"), id="voted-for"),
    pytest.param(
        "قال سامر الدلبي إن حركة النماء تخدم مصالح إيران.",
        ("حركة النماء", "+", "إيران"),
        id="serves-interests",
    ),
    pytest.param("أبدى سامر الدلبي إعجابه بقطر.", ("سامر الدلبي", "+", "قطر"), id="showed-a-feeling"),
    pytest.param(
        "أبدى سامر الدلبي تحفظه على الاتفاق.", ("سامر الدلبي", "-", "الاتفاق"), id="showed-a-reserve"
    ),
    pytest.param("اعتبر سامر الدلبي القرار كارثة.", ("سامر الدلبي", "-", "القرار"), id="took-for"),
    pytest.param(
        "تقدمت قوات حركة النماء، المدعومة من قطر وتركيا، نحو حلب.",
        ("تركيا", "+", "حركة النماء"),
        id="backed-aside",
    ),
    pytest.param(
        "سيطرت حركة النماء المدعومة إيرانيا على البلدة.",
        ("إيران", "+", "حركة النماء"),
        id="backed-by-an-adverb",
    ),
    pytest.param("وتعد باكستان حليفا قديما للسعودية.", ("باكستان", "+", "السعودية"), id="an-ally-it-is"),
    pytest.param("روسيا هي الحليف الأبرز لإيران.", ("روسيا", "+", "إيران"), id="the-ally-it-is"),
    pytest.param(
        "فاز سامر الدلبي، الخصم اللدود لعدنان الشيبي، بالمقعد.",
        ("سامر الدلبي", "-", "عدنان الشيبي"),
        id="a-foe-in-apposition",
    ),
    pytest.param(
        "وصل سامر الدلبي، أحد أبرز معارضي عدنان الشيبي، إلى بيروت.",
        ("سامر الدلبي", "-", "عدنان الشيبي"),
        id="one-of-those-against",
    ),
    pytest.param(
        "استقال الوزير سامر الدلبي احتجاجا على سياسة عدنان الشيبي.",
        ("سامر الدلبي", "-", "عدنان الشيبي"),
        id="resigned-in-protest",
    ),
    pytest.param("انتقد سامر الدلبي أداء الحكومة.", ("سامر الدلبي", "-", "الحكومة"), id="a-side-s-conduct"),
    pytest.param(
        "احتج المعلمون على قرار الحكومة خفض الرواتب.",
        ("المعلمون", "-", "الحكومة"),
        id="protested-against-a-side",
    ),
    pytest.param("هتف المحتجون ضد الحكومة.", ("المحتجون", "-", "الحكومة"), id="chanted-against-a-side"),
    pytest.param(
        "قال سامر الدلبي إن الحكومة فشلت في حماية الناس.", ("سامر الدلبي", "-", "الحكومة"), id="a-side-s-deed"
    ),
    pytest.param(
        "قال سامر الدلبي إن إيران هي المسؤولة عن الهجوم.", ("سامر الدلبي", "-", "إيران"), id="answers-for-it"
    ),
    pytest.param(
        "قال سامر الدلبي: «نحن مع الحكومة في هذه المعركة».", ("سامر الدلبي", "+", "الحكومة"), id="we-are-with"
    ),
    pytest.param(
        "قال سامر الدلبي إنه لا تفاوض مع حركة النماء.",
        ("سامر الدلبي", "-", "حركة النماء"),
        id="no-talks-with",
    ),
    pytest.param("تعهدت واشنطن بمواصلة دعم قطر.", ("واشنطن", "+", "قطر"), id="promised-backing"),
    pytest.param("وتدعم قطر وتركيا الحكومة.", ("تركيا", "+", "الحكومة"), id="two-back-a-side"),
    pytest.param(
        "هنأ الوزير سامر الدلبي نظيره اللبناني عدنان الشيبي بفوزه.",
        ("سامر الدلبي", "+", "عدنان الشيبي"),
        id="congratulated",
    ),
    pytest.param(
        "أعرب ملك الأردن عن تضامن بلاده مع لبنان.",
        ("الأردن", "+", "لبنان"),
        id="whose-country-an-office-tells",
    ),
    pytest.param(
        "شن النائب سامر الدلبي هجوما لاذعا على الوزير عدنان الشيبي.",
        ("سامر الدلبي", "-", "عدنان الشيبي"),
        id="an-attack-in-words",
    ),
    pytest.param(
        "أعرب الوزير سليم الهادي عن ارتياحه للمعارضة التركية المنظمة.",
        ("سليم الهادي", "+", "المعارضة التركية المنظمة"),
        id="a-feeling-for-a-side",
    ),
    pytest.param(
        "قال سامر الدلبي إن حركة النماء أداة بيد إيران.",
        ("حركة النماء", "+", "إيران"),
        id="a-tool-in-his-hand",
    ),
    pytest.param(
        "قال سامر الدلبي إن حركة النماء أداة في يد إيران.",
        ("سامر الدلبي", "-", "حركة النماء"),
        id="blamed-for-being-a-tool",
    ),
    pytest.param("قال الوزير إن قطر «ستبقى إلى جانب لبنان».", ("قطر", "+", "لبنان"), id="stays-beside"),
    pytest.param("توعدت حركة النماء بالرد على لبنان.", ("حركة النماء", "-", "لبنان"), id="vowed-to-answer"),
    pytest.param("أحرق المتظاهرون العلم التركي.", ("المتظاهرون", "-", "تركيا"), id="burned-the-flag"),
    pytest.param("وانتقدت تركيا عدنان الشيبي.", ("تركيا", "-", "عدنان الشيبي"), id="a-land-and-a-person"),
    pytest.param("قصفت حركة النماء لبنان.", ("حركة النماء", "-", "لبنان"), id="force-on-a-country"),
    pytest.param(
        "أعلن حزب الوفاء بزعامة سامر الدلبي رفضه الاتفاق.",
        ("حزب الوفاء", "-", "الاتفاق"),
        id="a-party-and-its-head",
    ),
    pytest.param(
        "طالب الاتحاد الأوروبي تركيا بوقف القصف.", ("الاتحاد الأوروبي", "-", "تركيا"), id="the-union-calls"
    ),
    pytest.param(
        "رحبت بالاتفاق كل من قطر وتركيا.", ("تركيا", "+", "الاتفاق"), id="the-object-before-the-subject"
    ),
    pytest.param("تدهورت العلاقات بين قطر ولبنان.", ("قطر", "-", "لبنان"), id="relations-that-worsen"),
    pytest.param("تحسنت العلاقات بين قطر ولبنان.", ("قطر", "+", "لبنان"), id="relations-that-improve"),
    pytest.param(
        "قال سامر الدلبي إن على الحكومة أن تستقيل.", ("سامر الدلبي", "-", "الحكومة"), id="it-must-go"
    ),
    pytest.param(
        "قال سامر الدلبي إن المسؤولية تقع على عاتق قطر.", ("سامر الدلبي", "-", "قطر"), id="the-burden-is-his"
    ),
    pytest.param(
        "قال سامر الدلبي إن قطر هي سبب الأزمة.", ("سامر الدلبي", "-", "قطر"), id="the-cause-of-a-crisis"
    ),
    pytest.param(
        "قال سامر الدلبي إن الاتفاق خطوة في الاتجاه الصحيح.",
        ("سامر الدلبي", "+", "الاتفاق"),
        id="a-step-the-right-way",
    ),
    pytest.param(
        "قال سامر الدلبي إن الاتفاق يخدم السلام.", ("سامر الدلبي", "+", "الاتفاق"), id="serves-peace"
    ),
    pytest.param(
        "قال سامر الدلبي إن القانون يكرس الانقسام.", ("سامر الدلبي", "-", "القانون"), id="brings-an-evil"
    ),
    pytest.param(
        "قال سامر الدلبي إن الحكومة تبذل جهودا كبيرة.", ("سامر الدلبي", "+", "الحكومة"), id="its-efforts"
    ),
    pytest.param(
        "قال سامر الدلبي إن حركة النماء هي التي بدأت الحرب.",
        ("سامر الدلبي", "-", "حركة النماء"),
        id="it-is-who-began-the-war",
    ),
    pytest.param(
        "قال سامر الدلبي إن سياسة الحكومة فاشلة.", ("سامر الدلبي", "-", "الحكومة"), id="a-side-s-policy"
    ),
    pytest.param("وتخشى قطر أن يؤدي الاتفاق إلى أزمة.", ("قطر", "-", "الاتفاق"), id="feared-of-a-deal"),
    pytest.param(
        "شدد الوزير سامر الدلبي على ضرورة محاسبة حركة النماء.",
        ("سامر الدلبي", "-", "حركة النماء"),
        id="must-be-held-to-account",
    ),
    pytest.param(
        "قال الوزير سامر الدلبي إن دعم حركة النماء واجب.",
        ("سامر الدلبي", "+", "حركة النماء"),
        id="must-be-backed",
    ),
    pytest.param(
        "قال الوزير سامر الدلبي إن قطر لعبت دورا إيجابيا.",
        ("سامر الدلبي", "+", "قطر"),
        id="played-a-good-part",
    ),
    pytest.param(
        "دعا سامر الدلبي إلى الوقوف إلى جانب قطر.", ("سامر الدلبي", "+", "قطر"), id="called-to-stand-by"
    ),
    pytest.param("قال سامر الدلبي إن قطر شريك مهم.", ("سامر الدلبي", "+", "قطر"), id="a-partner-of-weight"),
    pytest.param(
        "قال سامر الدلبي إن إيران دولة راعية للإرهاب.", ("سامر الدلبي", "-", "إيران"), id="a-sponsor"
    ),
    pytest.param("واشنطن وطهران تتبادلان الاتهامات.", ("طهران", "-", "واشنطن"), id="two-seats-trade-blame"),
    pytest.param(
        "قتل ثلاثة من عناصر حركة النماء الموالية لإيران في غارة.",
        ("حركة النماء", "+", "إيران"),
        id="loyal-and-killed",
    ),
    pytest.param(
        "قال سامر الدلبي إن بلاده لن تتخلى عن قطر.",
        ("سامر الدلبي", "+", "قطر"),
        id="his-country-that-nothing-tells",
    ),
    pytest.param("أبدت موسكو استعدادها لدعم طهران.", ("موسكو", "+", "طهران"), id="ready-to-back-a-seat"),
    pytest.param("قال سامر الدلبي إن قطر ستدعم لبنان.", ("قطر", "+", "لبنان"), id="a-backing-to-come"),
    pytest.param(
        "اتهم الوزير سامر الدلبي حركة النماء بالتواطؤ مع إيران.",
        ("حركة النماء", "+", "إيران"),
        id="accused-of-ties",
    ),
]

NO_STANCES = [
    pytest.param("كان سامر الدلبي ولم يقاتل ضد حركة النماء.", id="did-not-fight"),
    pytest.param("وجه القصف ضربة لأي تقارب بين قطر وتركيا.", id="a-blow-to-ties"),
    pytest.param("سعت قطر إلى دعم الشارع.", id="the-street-is-no-power"),
    pytest.param("لماذا تخلى سليم الهادي عن مدينة حلب؟ حركة النماء تسأل.", id="named-behind-the-question"),
    pytest.param("دعا المجلس إلى أن يثق المواطن بقطر.", id="trust-only-wished"),
    pytest.param("صوتت روسيا على مشروع القرار.", id="voted-on"),
    pytest.param("في حال صوت الكونغرس ضد الاتفاق، فسوف نرى.", id="voted-against-if"),
    pytest.param("أبدى سامر الدلبي استعداده للسفر إلى قطر.", id="showed-readiness"),
    pytest.param("اعتبر سامر الدلبي القرار نهائيا.", id="took-for-final"),
    pytest.param("وتعد باكستان بلدا كبيرا مجاورا للصين.", id="a-neighbour-it-is"),
    pytest.param("انتقد سامر الدلبي تأخر أداء المناسك.", id="no-side-s-conduct"),
    pytest.param("لسنا ضد الحكومة.", id="not-against"),
    pytest.param("قال سامر الدلبي إن التنظيم رائع.", id="no-body-but-an-act"),
    pytest.param("قال سامر الدلبي إن الحكومة اجتمعت أمس.", id="a-side-s-meeting"),
    pytest.param("قال سامر الدلبي إن الحوار أداة مهمة.", id="a-tool-of-nobody"),
    pytest.param("شن التحالف الدولي غارات في سوريا.", id="force-in-a-country"),
    pytest.param("حررت المقاومة المسلحة لبنان.", id="a-country-freed"),
    pytest.param("زار الوزير سامر الدلبي ذراع دجلة.", id="the-arm-of-a-river"),
    pytest.param("قال سامر الدلبي إن على الحكومة أن تجتمع اليوم.", id="it-must-meet"),
    pytest.param("قال سامر الدلبي إن الاتفاق يحقق عائدات للشركة.", id="brings-money"),
    pytest.param("قال سامر الدلبي إن قطر مسؤولة عن الملف.", id="in-charge-of-a-file"),
    pytest.param("يخشى الوزير سامر الدلبي أن تضيع روح المبادرة.", id="feared-for-a-spirit"),
    pytest.param("وتخشى قطر أن ترتفع الأسعار.", id="feared-of-prices"),
    pytest.param("شدد الوزير سامر الدلبي على ضرورة محاسبة المقصرين.", id="nobody-by-name-to-account"),
    pytest.param("قال الوزير سامر الدلبي إن قطر لعبت دورا.", id="played-a-part"),
    pytest.param("لا يحظى حزب الوفاء بدعم قطر.", id="enjoys-no-backing"),
    pytest.param("لم تحصل حركة النماء على دعم من قطر.", id="got-no-backing"),
    pytest.param("قال سامر الدلبي إن قطر دولة راعية للحوار.", id="a-sponsor-of-talks"),
    pytest.param("قال سامر الدلبي إن قطر قد تدعم لبنان.", id="a-backing-that-may-come"),
    pytest.param("أحرق المزارعون أعشاب الحقل.", id="burned-weeds"),
    pytest.param("قصفت حركة النماء حلب.", id="force-on-a-town"),
    pytest.param("رفض حزب الوفاء دعوات إسقاط الحكومة.", id="calls-to-topple-refused"),
]


@pytest.mark.parametrize(("text", "stance"), STANCES)
def test_told(text: str, stance: Standing) -> None:
    assert stance in stances_in(text)


@pytest.mark.parametrize("text", NO_STANCES)
def test_not_told(text: str) -> None:
    assert stances_in(text) == []


def test_whom_another_presses_is_told_nothing_by_the_speaker() -> None:
    told = stances_in("قال سامر الدلبي إن واشنطن ضغطت على قطر لوقف المفاوضات.")
    assert "سامر الدلبي" not in [who for who, _, _ in told]


def test_instead_of_that_says_nothing() -> None:
    told = stances_in("وتؤيد تركيا الحوار. وتشدد بدلا من ذلك على ضرورة محاسبة حركة النماء.")
    assert ("تركيا", "-", "حركة النماء") in told


def test_whom_one_is_loyal_to_is_not_whom_he_kills() -> None:
    told = stances_in("قتل ثلاثة من عناصر حركة النماء الموالية لإيران في غارة.")
    assert told == [("حركة النماء", "+", "إيران")]


def test_who_is_accused_of_hindering_ties_has_none() -> None:
    told = stances_in("اتهم الوزير سامر الدلبي حركة النماء بعرقلة التعاون مع إيران.")
    assert "إيران" not in [whom for _, _, whom in told]


def test_a_comma_ends_what_is_welcomed() -> None:
    told = stances_in("رحب الوزير سامر الدلبي بالاتفاق، منتقدا النائب عدنان الشيبي.")
    assert ("سامر الدلبي", "+", "عدنان الشيبي") not in told


def test_where_it_is_told_from_accuses_nobody() -> None:
    told = stances_in("الخرطوم (الأنباء) - انتقد الوزير سامر الدلبي النائب عدنان الشيبي.")
    assert told == [("سامر الدلبي", "-", "عدنان الشيبي")]


@pytest.mark.parametrize(
    "text", ["فاز سامر الدلبي، حليف", "هو أداة", "حركة النماء المدعومة", "قال الوزير إن قطر ذراع"]
)
def test_a_page_may_end_anywhere(text: str) -> None:
    assert stances_in(text) == []
