"""Courts, sentences and charges, and the clauses in which agencies tell of clashes: who does what to whom,
each way of telling it beside a near neighbour that tells something else.

Every sentence, person and body is made up.
"""

from __future__ import annotations

import pytest

from told_events import Sides, analyse, sides_on

SIDES = [
    pytest.param(
        "أصدرت محكمة نمساوية حكما بالسجن على الوزير السابق سالم الهدار.",
        "حكما بالسجن",
        (["محكمة نمساوية"], ["سالم الهدار"]),
        id="a-court-issues-a-sentence",
    ),
    pytest.param(
        "أصدرت محكمة نمساوية حكما غيابيا بسجن الوزير السابق سالم الهدار.",
        "سجن",
        (["محكمة نمساوية"], ["سالم الهدار"]),
        id="whose-sentence-says-what",
    ),
    pytest.param(
        "انتقدت محكمة نمساوية حكما غيابيا بسجن الوزير السابق سالم الهدار.",
        "سجن",
        ([], ["سالم الهدار"]),
        id="who-faults-a-sentence-passed-none",
    ),
    pytest.param(
        "حكم القاضي بالسجن خمس سنوات على الوزير السابق سالم الهدار.",
        "حكم",
        (["القاضي"], ["سالم الهدار"]),
        id="the-judge-is-not-whom-he-sentences",
    ),
    pytest.param(
        "حكم القاضي سالم الهدار بالسجن خمس سنوات على وزير سابق.",
        "حكم",
        (["سالم الهدار"], ["وزير سابق"]),
        id="a-judge-by-name",
    ),
    pytest.param(
        "حكمت محكمة نمساوية على الصحفي بالسجن بعد إدانته بالتشهير.",
        "إدانته",
        ([], ["الصحفي"]),
        id="convicted-of-something",
    ),
    pytest.param(
        "حكمت محكمة نمساوية على الصحفي بالسجن بعد إدانته القصف.",
        "إدانته",
        ([], []),
        id="condemns-an-act",
    ),
    pytest.param(
        "برأ القضاء النمساوي القيادي الطلابي سالم الهدار من تهمة التحريض.",
        "برأ",
        (["القضاء النمساوي"], ["سالم الهدار"]),
        id="a-nisba-before-another-man-with-his-title",
    ),
    pytest.param(
        "برأ القضاء النمساوي القيادي الطلابي سالم الهدار من تهمة التحريض.",
        "تهمة",
        ([], ["سالم الهدار"]),
        id="who-clears-of-a-charge-laid-it-not",
    ),
    pytest.param(
        "أوقف القضاء النمساوي القيادي الطلابي سالم الهدار بتهمة التحريض.",
        "تهمة",
        (["القضاء النمساوي"], ["سالم الهدار"]),
        id="who-arrests-on-a-charge-lays-it",
    ),
    pytest.param(
        "اعتقلت الشرطة الأستاذ الجامعي سالم الهدار.",
        "اعتقلت",
        (["الشرطة"], ["سالم الهدار"]),
        id="a-title-with-its-nisba",
    ),
    pytest.param(
        "اعتقلت الشرطة الأستاذ الجامعي في منزله.",
        "اعتقلت",
        (["الشرطة"], ["الأستاذ الجامعي"]),
        id="a-title-without-a-name",
    ),
    pytest.param(
        "خفضت محكمة نمساوية عقوبة المعارض سالم الهدار إلى سنتين.",
        "خفضت",
        (["محكمة نمساوية"], ["سالم الهدار"]),
        id="whose-penalty-is-cut",
    ),
    pytest.param(
        "اتهمت النيابة تاجرا بتمويل جماعة محظورة.",
        "تمويل جماعة",
        (["تاجرا"], ["جماعة محظورة"]),
        id="funds-a-group",
    ),
    pytest.param(
        "أمهلت الحركة الحكومة يومين للإفراج عن الأسرى.",
        "إفراج",
        (["الحكومة"], ["الأسرى"]),
        id="who-is-given-time-does-it",
    ),
    pytest.param(
        "فرقت الشرطة النمساوية مسيرة نظمها حزب الأفق.",
        "مسيرة",
        (["حزب الأفق"], []),
        id="a-march-dispersed-was-held",
    ),
    pytest.param(
        "توغلت قوات نمساوية لملاحقة متمردين هاجموا قرية.",
        "هاجموا",
        (["متمردين"], ["قرية"]),
        id="whom-one-pursues-attacked",
    ),
    pytest.param(
        "أطلق جنود نمساويون النار على رعاة.",
        "أطلق",
        (["جنود نمساويون"], ["رعاة"]),
        id="nothing-behind-their-nun",
    ),
    pytest.param(
        "أطلق جنود الحركة النار على رعاة.", "أطلق", (["جنود الحركة"], ["رعاة"]), id="a-genitive-of-soldiers"
    ),
    pytest.param(
        "استهدف انتحاري حافلة تقل موظفين.", "استهدف", (["انتحاري"], ["حافلة"]), id="a-bomber-owns-no-bus"
    ),
    pytest.param(
        "أسقط الدفاع الجوي طائرة مسيرة.", "أسقط", (["الدفاع الجوي"], ["طائرة مسيرة"]), id="air-defence-in-one"
    ),
    pytest.param(
        "ألقت طائرات التحالف منشورات تدعو السكان إلى مغادرة المدينة.",
        "تدعو",
        ([], ["السكان"]),
        id="leaflets-call-on-people",
    ),
    pytest.param(
        "سلم عشرات المسلحين أنفسهم إلى الشرطة.",
        "سلم",
        (["عشرات المسلحين"], ["الشرطة"]),
        id="many-give-themselves-up",
    ),
    pytest.param(
        "دعت النقابة إلى إضراب ردا على اعتداء تعرض له طبيب.", "اعتداء", ([], ["طبيب"]), id="whom-it-befell"
    ),
    pytest.param("أصيب العشرات حين أطلقت الشرطة النار.", "أصيب", ([], ["العشرات"]), id="dozens-are-no-while"),
    pytest.param(
        "توعد قائد الجيش المتمردين برد قاس.",
        "توعد",
        (["قائد الجيش"], ["المتمردين"]),
        id="threatens-with-a-reply",
    ),
    pytest.param(
        "صادرت السلطات الأموال ثم حجبت الموقع وصادرت أجهزة من مقر الحزب.",
        "صادرت",
        (["السلطات"], ["الأموال"]),
        id="devices-take-nothing",
    ),
    pytest.param(
        "ألغت المحكمة العليا قرار حل حزب الأفق.",
        "حل حزب",
        ([], ["حزب الأفق"]),
        id="who-annuls-an-order-gave-it-not",
    ),
    pytest.param(
        "اتخذت الحكومة قرار حل حزب الأفق.",
        "حل حزب",
        (["الحكومة"], ["حزب الأفق"]),
        id="who-takes-a-decision-does-it",
    ),
    pytest.param(
        "أعلنت وزارة العدل النمساوية تفكيك خلية والقبض على ثلاثة من عناصرها.",
        "القبض",
        (["وزارة العدل النمساوية"], ["خلية"]),
        id="whose-members-they-are",
    ),
    pytest.param(
        "هاجم الجيش حركة الأفق وقبض على ثلاثة من عناصرها.",
        "قبض",
        (["الجيش"], ["حركة الأفق"]),
        id="members-of-a-body-by-name",
    ),
    pytest.param(
        "اشتبك متظاهرون مع الشرطة بعدما منعتهم من الوصول إلى الساحة.",
        "منعتهم",
        (["الشرطة"], ["متظاهرون"]),
        id="she-kept-them-off",
    ),
    pytest.param(
        "اشتبك متظاهرون مع الشرطة بعدما منعوها من الوصول إلى الساحة.",
        "منعوها",
        (["متظاهرون"], []),
        id="they-kept-her-off",
    ),
    pytest.param(
        "أوقفت الحكومة الدراسة وحظرت التظاهر عقب مقتل شاب برصاص الجيش.",
        "حظرت",
        (["الحكومة"], []),
        id="whose-fire-killed-another-banned-nothing",
    ),
    pytest.param("قتل شاب برصاص الجيش.", "قتل", (["الجيش"], ["شاب"]), id="whose-fire-killed"),
    pytest.param(
        "تمكنت القوات من تحرير ثلاث رهائن كانت جماعة مسلحة تحتجزهم.",
        "تحتجزهم",
        (["جماعة مسلحة"], ["ثلاث رهائن"]),
        id="hostages-whom-some-group-held",
    ),
    pytest.param(
        "اتهمت النقابة الشرطة بضرب متظاهرين سلميين خرجوا للمطالبة بالإصلاح.",
        "مطالبة",
        (["متظاهرين سلميين"], []),
        id="who-set-out-demands",
    ),
    pytest.param(
        "خرج متظاهرون للمطالبة بالإصلاح.", "مطالبة", (["متظاهرون"], []), id="who-opens-the-sentence-sets-out"
    ),
    pytest.param(
        "احتجز قراصنة صوماليون ناقلة وطالبوا بفدية.",
        "طالبوا",
        (["قراصنة صوماليون"], []),
        id="the-adjective-is-not-who-demands",
    ),
    pytest.param(
        "اعتقل جهاز المخابرات شخصين يشتبه في تجسسهما.", "تجسسهما", ([], []), id="whose-spying-it-is"
    ),
    pytest.param("شارك الآلاف في مسيرة.", "شارك", (["الآلاف"], []), id="thousands-serve-in-no-march"),
    pytest.param(
        "فتح جندي من حرس الحدود النار على محتجين.",
        "فتح",
        (["حرس الحدود"], ["محتجين"]),
        id="opens-fire-and-no-border",
    ),
    pytest.param(
        "قابلت الشرطة المتظاهرين بقنابل الغاز.", "قابلت", (["الشرطة"], ["المتظاهرين"]), id="met-with-grenades"
    ),
    pytest.param(
        "أسقطت المحكمة التهم الموجهة إلى سالم الهدار.",
        "أسقطت",
        (["المحكمة"], ["سالم الهدار"]),
        id="drops-the-charges-against",
    ),
    pytest.param(
        "رحلت النمسا إماما بعد أن رفض القضاء طعنه.", "رفض", (["القضاء"], []), id="the-judiciary-refuses"
    ),
    pytest.param(
        "سجنت السلطات الصحفي سالم الهدار بعد إدانته بدعم حركة الغد.",
        "دعم",
        (["سالم الهدار"], ["حركة الغد"]),
        id="who-is-convicted-of-backing-backs",
    ),
    pytest.param(
        "استعاد الجيش البلدة بدعم حركة الغد.",
        "دعم",
        (["حركة الغد"], ["الجيش"]),
        id="whose-backing-an-act-has",
    ),
    pytest.param(
        "حكمت المحكمة على رجل بالسجن لإدانته بتأييد حركة الغد.",
        "تأييد",
        (["رجل"], ["حركة الغد"]),
        id="who-is-sentenced-for-his-conviction",
    ),
    pytest.param(
        "أوقفت الشرطة ناشطا بتهمة دعم حركة الغد.",
        "أوقفت",
        (["الشرطة"], ["ناشطا"]),
        id="what-one-is-charged-with-is-not-what-is-stopped",
    ),
    pytest.param(
        "أوقفت الحكومة دعم حركة الغد.",
        "أوقفت",
        (["الحكومة"], ["حركة الغد"]),
        id="backing-that-is-stopped",
    ),
    pytest.param(
        "اعتقل الأمن شابا للاشتباه في دعمه حركة الغد.",
        "دعمه",
        (["شابا"], ["حركة الغد"]),
        id="who-is-suspected-of-backing-backs",
    ),
    pytest.param(
        "انتقدت الوزيرة السفير للاشتباه في دعمها حركة الغد.",
        "دعمها",
        (["الوزيرة"], ["حركة الغد"]),
        id="a-pronoun-of-another-gender-means-her-who-blames",
    ),
    pytest.param(
        "أحالت النيابة سالم الهدار إلى القضاء لاتهامه بقتل جندي.",
        "اتهامه",
        (["النيابة"], ["سالم الهدار"]),
        id="who-is-sent-to-court-brings-no-charge",
    ),
]


@pytest.mark.parametrize(("text", "trigger", "sides"), SIDES)
def test_sides(text: str, trigger: str, sides: Sides) -> None:
    assert sides_on(text, trigger)[0] == sides


LISTED = [
    pytest.param("توفي المعتقل سالم الهدار في سجن الواحة.", [], id="a-prison-by-name"),
    pytest.param("قررت الحكومة سجن سالم الهدار.", ["سجن"], id="to-imprison"),
    pytest.param("حكم على خمسة من أعضاء الحركة بالإعدام.", ["حكم"], id="a-sentence-is-one-with-its-penalty"),
    pytest.param("قررت غرفة الاتهام الإفراج عن سالم الهدار.", ["الإفراج"], id="a-chamber-of-charges"),
    pytest.param(
        "طردت السلطات صحفيين ومنعت وكالتهم من العمل.", ["طردت", "منعت"], id="their-agency-no-charges"
    ),
    pytest.param("طردت السلطات صحفيين ونفت التهم.", ["طردت", "التهم"], id="the-charges"),
    pytest.param("تبادل الجيشان القصف على طول الحدود.", ["تبادل"], id="an-exchange-of-blows-is-one-act"),
    pytest.param("استعاد الجيش السيطرة على القرية.", ["استعاد"], id="to-take-back-control-is-one-act"),
    pytest.param("اعتقلت الشرطة ثلاثة يشتبه في ضلوعهم فيها.", ["اعتقلت"], id="a-part-in-it"),
]


@pytest.mark.parametrize(("text", "triggers"), LISTED)
def test_listed(text: str, triggers: list[str]) -> None:
    assert [e.trigger.text for e in analyse(text).events] == triggers


STATUS = [
    pytest.param("تعرضت قافلة إغاثة تابعة للنمسا لإطلاق نار.", "إطلاق نار", "happened", id="came-under-fire"),
    pytest.param(
        "جهزت قوة تابعة للنمسا نفسها لإطلاق نار.", "إطلاق نار", "unrealized", id="got-ready-to-fire"
    ),
    pytest.param("قابلت الشرطة المتظاهرين بقنابل الغاز.", "قابلت", "happened", id="met-with-grenades"),
]


@pytest.mark.parametrize(("text", "trigger", "status"), STATUS)
def test_status(text: str, trigger: str, status: str) -> None:
    assert [e.status for e in analyse(text).events if e.trigger.text == trigger] == [status]
