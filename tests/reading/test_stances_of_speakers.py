"""Stances by what a speaker takes up, asks for and blames; beside each a near neighbour that shows none."""

from __future__ import annotations

import pytest

from told_events import Standing, stances_in

STANCES = [
    pytest.param(
        "قال الوزير سامر الدلبي: نرحب بقرار تركيا.",
        ("سامر الدلبي", "+", "تركيا"),
        id="whose-decision-is-welcomed",
    ),
    pytest.param(
        "قال النائب سامر الدلبي إن التصريح الخطير لعدنان الشيبي مرفوض.",
        ("سامر الدلبي", "-", "عدنان الشيبي"),
        id="act-of-whom-it-is-told",
    ),
    pytest.param(
        "كتب النائب سامر الدلبي مقالا انتقد فيه إنفاق أموال إعادة إعمار تركيا.",
        ("سامر الدلبي", "-", "تركيا"),
        id="country-criticized",
    ),
    pytest.param(
        "تحدثت الوزيرة ليلى الحداد في قطر. ورحبت بها منظمة الصحة العالمية.",
        ("منظمة الصحة العالمية", "+", "ليلى الحداد"),
        id="somebody-welcomed-by-a-pronoun",
    ),
    pytest.param(
        "قال النائب سامر الدلبي إن حركة النماء ستبقى الشيطان الأكبر.",
        ("سامر الدلبي", "-", "حركة النماء"),
        id="verdict-that-stays",
    ),
    pytest.param(
        "قال النائب سامر الدلبي إن ما تقوم به حركة النماء لا يخدم السلام.",
        ("سامر الدلبي", "-", "حركة النماء"),
        id="verdict-on-what-one-does",
    ),
    pytest.param(
        "قال النائب سامر الدلبي إن ما تبذله قطر من جهود أنقذ الهدنة.",
        ("سامر الدلبي", "+", "قطر"),
        id="good-that-one-does",
    ),
    pytest.param(
        "سامر الدلبي: تصريحات عدنان الشيبي ضد البلدية غير مبررة.",
        ("سامر الدلبي", "-", "عدنان الشيبي"),
        id="verdict-beyond-whom-words-are-against",
    ),
    pytest.param(
        "أعلنت الجزائر أنها مستعدة لإقراض النيجر مئة مليون دولار.",
        ("الجزائر", "+", "النيجر"),
        id="aid-promised",
    ),
    pytest.param(
        "بدأت تركيا دعم المتمردين في الشمال.", ("تركيا", "+", "المتمردين"), id="backed-without-a-name"
    ),
    pytest.param(
        "قال النائب سامر الدلبي إن إيران تدعم جماعات مسلحة وحكومات معارضة في الخارج.",
        ("إيران", "+", "حكومات معارضة"),
        id="joined-to-whom-is-backed",
    ),
    pytest.param(
        "أكد النائب سامر الدلبي أن المعلومات تفيد بأن حركة النماء تقف وراء الهجوم.",
        ("سامر الدلبي", "-", "حركة النماء"),
        id="findings-passed-on",
    ),
    pytest.param(
        "قتلت حركة الشباب نائبا. وندد النائب سامر الدلبي بهذه الجريمة.",
        ("سامر الدلبي", "-", "حركة الشباب"),
        id="attack-taken-up",
    ),
    pytest.param(
        "قالت الوزارة إن حركة الشباب هاجمت السفارة."
        " وأدان الأمين العام للنقابة الدكتور سامر الدلبي الهجوم على السفارة.",
        ("سامر الدلبي", "-", "حركة الشباب"),
        id="attack-taken-up-with-whom-it-hit",
    ),
    pytest.param(
        "قتلت حركة الشباب نائبا. وأعرب النائب سامر الدلبي عن «غضبه» من هذا الهجوم الذي وقع أمس.",
        ("سامر الدلبي", "-", "حركة الشباب"),
        id="feeling-about-an-attack",
    ),
    pytest.param(
        "أعلنت وزارة الداخلية أنها ستفرج عن السجناء. ورحبت منظمة الصحة العالمية بالقرار.",
        ("منظمة الصحة العالمية", "+", "وزارة الداخلية"),
        id="decision-taken-up",
    ),
    pytest.param(
        "أثارت تصريحات عدنان الشيبي ضجة. واستنكر النائب سامر الدلبي هذه التصريحات.",
        ("سامر الدلبي", "-", "عدنان الشيبي"),
        id="words-taken-up",
    ),
    pytest.param(
        "اتهم عدنان الشيبي الحكومة بالتقصير. ورفضت وزارة العدل هذه الاتهامات.",
        ("وزارة العدل", "-", "عدنان الشيبي"),
        id="charges-taken-up",
    ),
    pytest.param(
        "أثارت تصريحات عدنان الشيبي ضجة. "
        "واستغرب النائب سامر الدلبي موقفه، واصفا تلك التصريحات بأنها غير مسؤولة.",
        ("سامر الدلبي", "-", "عدنان الشيبي"),
        id="described-as-not-good",
    ),
    pytest.param(
        "دعت وزارة العدل إيران إلى وقف تهديد الملاحة.", ("وزارة العدل", "-", "إيران"), id="asked-to-stop"
    ),
    pytest.param(
        "طالب النائب سامر الدلبي تركيا بضرورة التوقف عن هذه التصريحات.",
        ("سامر الدلبي", "-", "تركيا"),
        id="asked-to-cease",
    ),
    pytest.param(
        "طالب النائب سامر الدلبي بالإفراج عن عدنان الشيبي.",
        ("سامر الدلبي", "+", "عدنان الشيبي"),
        id="release-asked-for",
    ),
    pytest.param(
        "دعا النائب سامر الدلبي إلى محاسبة حركة النماء.",
        ("سامر الدلبي", "-", "حركة النماء"),
        id="called-to-account",
    ),
    pytest.param("دعت قطر إلى دعم تركيا.", ("قطر", "+", "تركيا"), id="support-called-for"),
    pytest.param(
        "ويحمّل التقرير الحكومة السورية مسؤولية الانتهاكات.",
        ("التقرير", "-", "الحكومة السورية"),
        id="held-responsible",
    ),
    pytest.param(
        "وقع هجوم دام أمس نسبته تركيا إلى تنظيم القاعدة.",
        ("تركيا", "-", "تنظيم القاعدة"),
        id="ascribed-to-one",
    ),
    pytest.param(
        "قال النائب سامر الدلبي إن إيران تدعم الإرهاب.",
        ("سامر الدلبي", "-", "إيران"),
        id="evil-brought-about",
    ),
    pytest.param(
        "قال النائب سامر الدلبي إن حركة النماء لا تزال تشكل تهديدا.",
        ("سامر الدلبي", "-", "حركة النماء"),
        id="still-a-threat",
    ),
    pytest.param(
        "قال النائب سامر الدلبي: «عملنا مع شركائنا في تركيا».",
        ("سامر الدلبي", "+", "تركيا"),
        id="our-friends-there",
    ),
    pytest.param(
        "أكد النائب سامر الدلبي أنه لا مستقبل لعدنان الشيبي في الحكومة.",
        ("سامر الدلبي", "-", "عدنان الشيبي"),
        id="role-denied",
    ),
    pytest.param(
        "قال النائب سامر الدلبي: «كل التحية لعدنان الشيبي على جهوده».",
        ("سامر الدلبي", "+", "عدنان الشيبي"),
        id="greeted",
    ),
    pytest.param(
        "حذر النائب سامر الدلبي من التهديدات العسكرية الإيرانية بعد زيارة إلى إيران.",
        ("سامر الدلبي", "-", "إيران"),
        id="threat-by-adjectives",
    ),
    pytest.param(
        "دعا النائب سامر الدلبي إلى تمديد الهدنة.", ("سامر الدلبي", "+", "الهدنة"), id="deal-to-go-on"
    ),
    pytest.param(
        "طالب النائب سامر الدلبي بإلغاء القانون.", ("سامر الدلبي", "-", "القانون"), id="deal-to-end"
    ),
    pytest.param(
        "قال النائب سامر الدلبي إن إيران لا تحترم القانون.",
        ("سامر الدلبي", "-", "إيران"),
        id="good-not-done",
    ),
    pytest.param(
        "قال النائب سامر الدلبي إن تصريحات عدنان الشيبي لا تخدم الاستقرار.",
        ("سامر الدلبي", "-", "عدنان الشيبي"),
        id="words-that-serve-nothing-good",
    ),
    pytest.param(
        "قال النائب سامر الدلبي إن موقف حماس من الانتخابات هو موقف صائب.",
        ("سامر الدلبي", "+", "حماس"),
        id="verdict-behind-a-pronoun",
    ),
    pytest.param(
        "قال النائب سامر الدلبي إن القانون يهدد الحريات.",
        ("سامر الدلبي", "-", "القانون"),
        id="harm-that-a-deal-does",
    ),
    pytest.param(
        "انتقد النائب سامر الدلبي القانون في مؤتمر صحفي.",
        ("سامر الدلبي", "-", "القانون"),
        id="deal-criticized",
    ),
    pytest.param(
        "قال الوزير سامر الدلبي إن المشكلة هي تدخل إيران في شؤون المنطقة.",
        ("سامر الدلبي", "-", "إيران"),
        id="who-meddles",
    ),
    pytest.param(
        "قال الرئيس سامر الدلبي إن حزب الوفاء تنظيم إرهابي.",
        ("سامر الدلبي", "-", "حزب الوفاء"),
        id="verdict-through-a-noun",
    ),
]


@pytest.mark.parametrize(("text", "told"), STANCES)
def test_stance(text: str, told: Standing) -> None:
    assert told in stances_in(text)


NONE = [
    pytest.param("قال الوزير سامر الدلبي: نرحب بأي اتفاق يضمن أمن تركيا.", id="deal-that-does-something"),
    pytest.param("رحب النائب سامر الدلبي بالاتصال بين تركيا وقطر.", id="between-whom-is-what-is-welcomed"),
    pytest.param("قال النائب سامر الدلبي إن التصريح المسيء لقطر مرفوض.", id="act-against-whom-it-is-told"),
    pytest.param(
        "كتب النائب سامر الدلبي مقالا انتقد فيه إنفاق أموال إعادة إعمار درنة.", id="town-criticized"
    ),
    pytest.param(
        "وقعت وزارة العدل في قطر مذكرة. ورحبت بها منظمة الصحة العالمية.", id="thing-welcomed-by-a-pronoun"
    ),
    pytest.param("قال النائب سامر الدلبي إن حركة النماء ستبقى في الشمال.", id="staying-is-no-verdict"),
    pytest.param("قال النائب سامر الدلبي إن ما تقوم به حركة النماء معروف.", id="what-one-does-is-known"),
    pytest.param("قال النائب سامر الدلبي إن ما تقدمه قطر من أوراق كثير.", id="what-one-gives-is-no-good"),
    pytest.param(
        "سامر الدلبي: تصريحات عدنان الشيبي في مؤتمر صحفي خطير طويلة.", id="quality-of-what-stands-between"
    ),
    pytest.param("أعلنت الجزائر أنها مستعدة لزيارة النيجر.", id="visit-promised"),
    pytest.param("بدأت تركيا دعم جهود السلام في الشمال.", id="backed-efforts"),
    pytest.param("أكدت مصادر أن حركة النماء تقف وراء الهجوم.", id="findings-of-sources-alone"),
    pytest.param("ندد النائب سامر الدلبي بهذه الجريمة.", id="attack-by-nobody"),
    pytest.param(
        "قالت الوزارة إن حركة الشباب قتلت الصياد سالم الهادي."
        " وأدان الأمين العام للنقابة الدكتور سامر الدلبي الهجوم على السفارة.",
        id="attack-on-others-than-told",
    ),
    pytest.param("قتل مسلح مجهول نائبا. وندد النائب سامر الدلبي بالهجوم.", id="attacker-unnamed"),
    pytest.param("أعلنت وزارة العدل موعد الجلسة. ورحب النائب سامر الدلبي بالحضور.", id="no-step"),
    pytest.param("رفض النائب سامر الدلبي هذه الاتهامات.", id="charged-by-nobody"),
    pytest.param("حثت قطر تركيا على وقف إطلاق النار.", id="truce-asked-for"),
    pytest.param("دعت قطر تركيا إلى زيارة الدوحة.", id="asked-to-come"),
    pytest.param("حمل النائب سامر الدلبي المسؤولية بشجاعة.", id="bears-responsibility"),
    pytest.param("نشب خلاف بين اللاعبين على تمديد الهدنة.", id="quarrel-about-a-deal"),
    pytest.param("دعا النائب سامر الدلبي إلى تمديد الدوام.", id="no-deal-to-go-on"),
    pytest.param("قال النائب سامر الدلبي إن إيران لا تزرع القطن.", id="no-good-denied"),
    pytest.param("قال النائب سامر الدلبي إن دول حركة النماء لا تخدم أحدا.", id="good-denied-to-another"),
    pytest.param("وصل النائب سامر الدلبي منوها إلى أن عدنان الشيبي غادر بسيارته.", id="points-out"),
    pytest.param("قالت مصادر محلية إن حركة النماء الإرهابية انسحبت.", id="label-of-nameless-sources"),
    pytest.param("قال النائب سامر الدلبي إن إيران تدعم التعليم.", id="good-brought-about"),
    pytest.param("قال النائب سامر الدلبي إنه أخذ دورا في تركيا.", id="role-not-denied"),
    pytest.param("قال النائب سامر الدلبي إن التحية وصلت.", id="greeting-to-nobody"),
    pytest.param("قال النائب سامر الدلبي إن الإرهاب بتركيا تراجع.", id="evil-in-a-country"),
    pytest.param("قال الوزير سامر الدلبي إن المطلوب تدخل إيران في السوق.", id="intervention-as-such"),
    pytest.param("قال الرئيس سامر الدلبي إن حزب الوفاء تنظيم كبير.", id="noun-without-a-verdict"),
]


@pytest.mark.parametrize("text", NONE)
def test_no_stance(text: str) -> None:
    assert stances_in(text) == []
