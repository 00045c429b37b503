"""Parties that another word of the sentence tells: the act before or after which something was done, who
issues an order, who has to do it, an attack told before; beside neighbours of the same shape.

Every sentence is made up.
"""

from __future__ import annotations

import pytest

from told_events import analyse, sides_on, stances_in

OCCASIONS = [
    pytest.param(
        "اعتقلت الشرطة شابا فجر أمس إثر اقتحام بيت أهله ومصادرة سلاحه.",
        "اقتحام",
        (["الشرطة"], ["بيت أهله"]),
        id="after-breaking-in",
    ),
    pytest.param(
        "أدانت الحكومة الهجوم بعد اقتحام المقر.", "اقتحام", ([], ["المقر"]), id="condemned-after-breaking-in"
    ),
    pytest.param(
        "وقع الاتحاد الأوروبي الاتفاق بعد التفاوض مع تونس.",
        "التفاوض",
        (["الاتحاد الأوروبي"], ["تونس"]),
        id="signed-after-talks",
    ),
    pytest.param(
        "قصف الجيش المدينة بالمدفعية مع غارات جوية مكثفة.", "غارات", (["الجيش"], []), id="with-raids"
    ),
    pytest.param(
        "قصف الجيش المدينة بالتزامن مع غارات جوية مكثفة.", "غارات", ([], []), id="at-once-with-raids"
    ),
    pytest.param(
        "في ختام زيارته لتونس، قال وزير الخارجية النمساوي سالم الدروبي إن الأزمة انتهت.",
        "زيارته",
        (["سالم الدروبي"], ["تونس"]),
        id="at-the-end-of-his-visit",
    ),
    pytest.param(
        "انتقدت الصحف في ختام زيارته لتونس، وقال وزير الخارجية سالم الدروبي إن الأزمة انتهت.",
        "زيارته",
        ([], ["تونس"]),
        id="no-opening-of-the-sentence",
    ),
    pytest.param(
        "عقد اجتماع في تونس ضم الوزيرين سالم الدروبي وهيثم الرملي.",
        "اجتماع",
        (["سالم الدروبي", "هيثم الرملي"], []),
        id="met-somewhere",
    ),
]

LENT = [
    pytest.param(
        "وصلت البضائع التي منعت الحكومة دخولها إلى المدينة.",
        "منعت",
        (["الحكومة"], []),
        id="its-entry-they-stopped",
    ),
    pytest.param(
        "عادت القوات التي قصفت المدينة وسكانها.",
        "قصفت",
        (["القوات"], ["المدينة", "سكانها"]),
        id="and-its-people",
    ),
    pytest.param(
        "نقلت المساعدات التابعة للأمم المتحدة إلى المدينة.",
        "المساعدات",
        (["الأمم المتحدة"], ["المدينة"]),
        id="whose-aid-it-is",
    ),
    pytest.param(
        "نقلت المساعدات المقدمة للمدنيين إلى المدينة.", "المساعدات", ([], ["المدنيين"]), id="for-whom-aid-is"
    ),
    pytest.param("بدأت إيران بدعم المتمردين.", "دعم", (["إيران"], ["المتمردين"]), id="began-with-backing"),
    pytest.param("اكتفت إيران بدعم المتمردين.", "دعم", (["إيران"], ["المتمردين"]), id="content-with-backing"),
    pytest.param(
        "تقدمت إيران بدعم المتمردين.", "دعم", (["المتمردين"], ["إيران"]), id="advanced-with-their-backing"
    ),
    pytest.param(
        "قالت الحركة إن تركيا هي التي قصفت المدينة.", "قصفت", (["تركيا"], ["المدينة"]), id="it-is-they-who"
    ),
    pytest.param(
        "زار الوزير التركي تونس ولم يلتق الرئيس.",
        "يلتق",
        (["الوزير التركي"], ["الرئيس"]),
        id="and-did-not-meet",
    ),
    pytest.param("تظاهر المئات للتنديد بإيران.", "تنديد", (["المئات"], ["إيران"]), id="marched-to-condemn"),
    pytest.param(
        "أدانت تونس السماح للمستوطنين باقتحام المسجد.",
        "اقتحام",
        (["المستوطنين"], ["المسجد"]),
        id="who-is-let-in",
    ),
    pytest.param(
        "أدانت تونس السماح بإيصال المساعدات للمدنيين.",
        "إيصال المساعدات",
        ([], ["المدنيين"]),
        id="who-is-let-have-it",
    ),
]

EDICTS = [
    pytest.param(
        "أصدرت وزارة الداخلية النمساوية قرارا يمنع المواطنين من السفر إلى سوريا.",
        "يمنع",
        (["وزارة الداخلية النمساوية"], ["المواطنين"]),
        id="an-order-that-forbids",
    ),
    pytest.param(
        "وقع الرئيس سالم الدروبي مرسوما بإقالة وزير الدفاع هيثم الرملي.",
        "إقالة",
        (["سالم الدروبي"], ["هيثم الرملي"]),
        id="a-decree-to-dismiss",
    ),
    pytest.param(
        "رفضت الحكومة النمساوية قرارا يمنع الأحزاب من السفر.",
        "يمنع",
        ([], ["الأحزاب"]),
        id="an-order-that-one-rejects",
    ),
]

DUTIES = [
    pytest.param(
        "قال الوزير إن على تونس وقف دعمها للمتمردين.",
        "وقف دعمها",
        (["تونس"], ["المتمردين"]),
        id="has-to-stop-its-backing",
    ),
    pytest.param(
        "أكد الوزير أن على المجتمع الدولي دعم ليبيا.",
        "دعم",
        (["المجتمع الدولي"], ["ليبيا"]),
        id="has-to-back",
    ),
    pytest.param("أكد الوزير أنه ينبغي لتونس دعم ليبيا.", "دعم", (["تونس"], ["ليبيا"]), id="ought-to-back"),
    pytest.param(
        "قال الوزير إنه يتعين على تونس قصف المواقع.", "قصف", (["تونس"], ["المواقع"]), id="must-strike"
    ),
    pytest.param(
        "دعا الوزير تونس إلى وقف دعمها للمتمردين.",
        "وقف دعمها",
        (["تونس"], ["المتمردين"]),
        id="whom-its-own-backing-helps",
    ),
    pytest.param(
        "أعرب اللواء سالم الدروبي عن بالغ الشكر والتقدير لحكومة تونس.",
        "التقدير",
        (["سالم الدروبي"], ["حكومة تونس"]),
        id="thanks-that-one-feels",
    ),
    pytest.param(
        "أعرب اللواء سالم الدروبي عن قلقه من الدعم للحركة.",
        "الدعم",
        ([], ["الحركة"]),
        id="backing-that-one-fears",
    ),
    pytest.param(
        "وجهت الوزيرة ليلى الدروبي الشكر للجنة الإغاثة.",
        "الشكر",
        (["ليلى الدروبي"], ["لجنة الإغاثة"]),
        id="thanks-that-one-gives",
    ),
]

ATTACKS = [
    pytest.param(
        "شنت مقاتلات التحالف الدولي غارات على الرقة، وقال المرصد إن 20 مدنيا قتلوا جراء هذه الغارات.",
        "قتلوا",
        (["التحالف الدولي"], ["20 مدنيا"]),
        id="in-these-raids",
    ),
    pytest.param(
        "هاجم مسلحون من حركة الفجر القاعدة. وقتل في هذا الهجوم ستة جنود.",
        "قتل",
        (["حركة الفجر"], ["ستة جنود"]),
        id="in-this-attack",
    ),
    pytest.param(
        "هاجم مسلحون من حركة الفجر القاعدة. وقتل في ذلك اليوم ستة جنود.",
        "قتل",
        ([], ["ستة جنود"]),
        id="on-that-day",
    ),
    pytest.param(
        "لقي ستة من مسلحي جماعة الفجر مصرعهم وجرح تسعة آخرون في اشتباكات مع حرس الحدود.",
        "اشتباكات",
        (["جماعة الفجر", "حرس الحدود"], []),
        id="the-others-fought-too",
    ),
    pytest.param("وقع هجوم على السفارة قتل فيه حارسان.", "قتل", ([], ["حارسان"]), id="an-attack-in-which"),
    pytest.param("أدان الوزير قتل الحارسين فيه.", "قتل", ([], ["الحارسين"]), id="a-killing-is-a-noun"),
    pytest.param(
        "شنت حركة الفجر التي أعلنت مسؤوليتها عن الخطف هجمات واسعة على القرى.",
        "هجمات",
        (["حركة الفجر"], ["القرى"]),
        id="behind-a-relative-clause",
    ),
    pytest.param(
        "دخل الجيش النمساوي البلدة وسيطر عليها.",
        "سيطر",
        (["الجيش النمساوي"], ["البلدة"]),
        id="a-town-that-was-entered",
    ),
    pytest.param(
        "دخل الجيش من الضرائب قليل وسيطر على المال.", "سيطر", ([], ["المال"]), id="the-income-of-the-army"
    ),
    pytest.param(
        "قال حزب الفجر ذلك. وتقصف تركيا مواقع حزب الفجر المحظور الذي تتهمه بالإرهاب.",
        "تتهمه",
        (["تركيا"], ["حزب الفجر"]),
        id="the-adjective-is-the-partys",
    ),
    pytest.param("أفرج الجيش عن الأسيرة.", "أفرج", (["الجيش"], ["الأسيرة"]), id="a-woman-set-free"),
    pytest.param(
        "أعلنت الشرطة مصادرة أسلحة من منزل سالم الدروبي.",
        "مصادرة",
        (["الشرطة"], ["سالم الدروبي"]),
        id="a-seizure",
    ),
]


ANSWERS = [
    pytest.param(
        "رفضت الحكومة طلب المعارضة تأجيل الانتخابات.",
        "طلب",
        (["المعارضة"], ["الحكومة"]),
        id="a-request-refused",
    ),
    pytest.param(
        "رفضت الحكومة طلب المعارضة تأجيل الانتخابات.",
        "رفضت",
        (["الحكومة"], ["المعارضة"]),
        id="whose-request-one-refuses",
    ),
    pytest.param(
        "وافقت الحكومة على طلب المعارضة تأجيل الانتخابات.",
        "وافقت",
        (["الحكومة"], ["المعارضة"]),
        id="whose-request-one-grants",
    ),
    pytest.param(
        "أكدت تونس دعمها للحكومة الليبية ورفضها أي تدخل أجنبي.",
        "رفضها",
        (["تونس"], []),
        id="her-backing-and-her-refusal",
    ),
    pytest.param(
        "جدد الرئيس التونسي دعم بلاده للحكومة الليبية ورفضها أي تدخل أجنبي.",
        "رفضها",
        (["تونس"], []),
        id="his-countrys-refusal",
    ),
    pytest.param(
        "أعلنت النقابة تعليق إضرابها.", "تعليق إضرابها", (["النقابة"], []), id="a-strike-of-ones-own"
    ),
    pytest.param(
        "أفرجت الحركة عن جنديين في إطار صفقة مع الحكومة.",
        "صفقة",
        (["الحركة"], ["الحكومة"]),
        id="a-deal-in-the-course-of-which",
    ),
    pytest.param(
        "استدعت الخارجية التونسية السفير الليبي للاحتجاج على اعتقال مواطنين تونسيين في طرابلس.",
        "استدعت",
        (["الخارجية التونسية"], ["ليبيا"]),
        id="whose-ambassador",
    ),
    pytest.param(
        "حكمت محكمة على الوزير السابق هيثم الرملي بالسجن بعد إدانته بالفساد.",
        "إدانته",
        ([], ["هيثم الرملي"]),
        id="found-guilty",
    ),
    pytest.param(
        "اعتقلت الشرطة ثلاثة أشخاص في قضية اغتيال القاضي سالم الدروبي.",
        "اغتيال",
        ([], ["سالم الدروبي"]),
        id="a-case-is-nobodys-deed",
    ),
    pytest.param(
        "حاولت الحركة اغتيال القاضي سالم الدروبي.",
        "اغتيال",
        (["الحركة"], ["سالم الدروبي"]),
        id="an-attempt-is-ones-deed",
    ),
    pytest.param(
        "طائرات حربية يعتقد أنها تابعة للتحالف قصفت سوقا شعبية في المدينة.",
        "قصفت",
        (["طائرات حربية"], ["سوقا شعبية"]),
        id="who-is-believed-to-be-somebodys",
    ),
    pytest.param(
        "التقى الرئيس التونسي الرئيس الليبي هيثم الرملي.",
        "التقى",
        (["الرئيس التونسي"], ["هيثم الرملي"]),
        id="two-presidents",
    ),
    pytest.param(
        "تلقى الرئيس التونسي اتصالا هاتفيا من الرئيس الليبي هيثم الرملي.",
        "اتصالا",
        (["هيثم الرملي"], ["الرئيس التونسي"]),
        id="a-call-from-another-president",
    ),
]

NOBODYS = [
    pytest.param(
        "قال المتحدث إن مقاتلي الحركة سيردون على أي اعتداء.", "اعتداء", ([], []), id="what-one-will-answer"
    ),
    pytest.param(
        "رد الجيش على القصف باستهداف مواقع الحركة بالمدفعية الثقيلة.",
        "استهداف",
        (["الجيش"], ["الحركة"]),
        id="guns-own-no-sites",
    ),
    pytest.param(
        "أضرب عشرات المعتقلين عن الطعام احتجاجا على معاملتهم من قبل إدارة السجن.",
        "أضرب",
        (["عشرات المعتقلين"], []),
        id="by-whom-they-are-treated",
    ),
    pytest.param(
        "استنكرت نقابة الصحفيين اعتداء الشرطة على مصور أثناء تغطيته مظاهرة.",
        "مظاهرة",
        ([], []),
        id="where-the-deed-was-done",
    ),
    pytest.param(
        "تخلت الحركة عن مطلبها بإقالة وزير الدفاع.", "إقالة", ([], ["وزير الدفاع"]), id="what-one-demands"
    ),
    pytest.param(
        "وقع وزيرا خارجية تونس والجزائر مذكرة تفاهم.",
        "وقع",
        (["وزيرا خارجية تونس والجزائر"], []),
        id="two-ministers-of-two-lands",
    ),
    pytest.param(
        "أوقفت ألمانيا بيع الأسلحة إلى السعودية.",
        "أوقفت",
        (["ألمانيا"], ["السعودية"]),
        id="sales-that-one-stops",
    ),
    pytest.param(
        "يتهم معارضو الرئيس سالم الدروبي الحكومة بالتقصير.",
        "يتهم",
        (["معارضو الرئيس سالم الدروبي"], ["الحكومة"]),
        id="opponents-of-somebody",
    ),
    pytest.param(
        "يتهم محامي الدفاع سالم الدروبي الحكومة بالتقصير.",
        "يتهم",
        (["سالم الدروبي"], ["الحكومة"]),
        id="a-lawyer-by-name",
    ),
    pytest.param(
        "تزور أمريكا وفود عدة، والدعم الأمريكي كبير، بحسب واشنطن.",
        "الدعم",
        (["أمريكا"], []),
        id="the-land-before-its-capital",
    ),
    pytest.param(
        "الدعم الأمريكي كبير، بحسب واشنطن.", "الدعم", (["واشنطن"], []), id="the-capital-for-its-land"
    ),
    pytest.param(
        "ناشدت لجنة الإغاثة الحكومة تقديم مساعدات للنازحين الذين فروا من المعارك.",
        "المعارك",
        ([], []),
        id="what-one-flees",
    ),
    pytest.param(
        "ناشدت لجنة الإغاثة الحكومة وقف المعارك.", "المعارك", (["الحكومة"], []), id="what-one-shall-stop"
    ),
    pytest.param(
        "أقيل وزير الدفاع من منصبه على خلفية اتهامات بالفساد.",
        "اتهامات",
        ([], ["وزير الدفاع"]),
        id="charges-on-which-one-falls",
    ),
    pytest.param(
        "دمر الجيش جسرا كانت الحركة قد سيطرت عليه.",
        "سيطرت",
        (["الحركة"], ["جسرا"]),
        id="what-had-been-taken",
    ),
    pytest.param(
        "دعت فرنسا طرفي النزاع إلى العودة إلى طاولة المفاوضات من دون شروط مسبقة.",
        "المفاوضات",
        (["طرفي النزاع"], []),
        id="without-conditions-is-nobody",
    ),
    pytest.param(
        "منح القضاء التونسي الإفراج المؤقت للناشط سالم الدروبي.",
        "الإفراج",
        (["القضاء التونسي"], []),
        id="who-grants-a-release",
    ),
    pytest.param(
        "رفض البرلمان منح الثقة للحكومة التي شكلها هيثم الرملي.",
        "منح الثقة",
        (["البرلمان"], ["الحكومة"]),
        id="a-clause-about-whom-it-helps",
    ),
    pytest.param(
        "أغلق محتجون مداخل الميناء للمطالبة بإطلاق سراح زملائهم.",
        "مطالبة",
        (["محتجون"], []),
        id="a-full-plural-has-no-genitive",
    ),
    pytest.param(
        "أكد الرئيس التونسي سالم الدروبي خلال لقائه وزير الخارجية الفرنسي أن بلاده ترفض التدخل.",
        "ترفض",
        (["تونس"], []),
        id="whose-country-behind-a-guest",
    ),
    pytest.param(
        "وزير الخارجية التونسي سالم الدروبي أكد بعد لقاء نظيره الفرنسي أن بلاده ترفض التدخل.",
        "ترفض",
        (["تونس"], []),
        id="whose-country-before-the-verb",
    ),
    pytest.param(
        "أكد الرئيس التونسي سالم الدروبي، وقال الوزير الفرنسي إن بلاده ترفض التدخل.",
        "ترفض",
        (["فرنسا"], []),
        id="whose-country-who-speaks-last",
    ),
]


@pytest.mark.parametrize(
    ("text", "trigger", "wanted"), [*OCCASIONS, *LENT, *EDICTS, *DUTIES, *ATTACKS, *ANSWERS, *NOBODYS]
)
def test_parties_told_elsewhere(text: str, trigger: str, wanted: tuple[list[str], list[str]]) -> None:
    assert sides_on(text, trigger)[0] == wanted


@pytest.mark.parametrize(
    ("text", "triggers"),
    [
        pytest.param("وقالت مصادره إن الحكومة صادرت الأسلحة.", ["صادرت"], id="his-sources"),
        pytest.param("أوقفت تونس دعمها للمتمردين.", ["أوقفت"], id="the-backing-is-what-one-stops"),
        pytest.param("أكدت تونس دعمها للمتمردين.", ["دعمها"], id="the-backing-is-told"),
    ],
)
def test_what_is_an_event(text: str, triggers: list[str]) -> None:
    assert [e.trigger.text for e in analyse(text).events] == triggers


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param(
            "أعرب اللواء سالم الدروبي عن خالص الشكر والامتنان لتونس.",
            [("سالم الدروبي", "+", "تونس")],
            id="one-feeling-in-two-words",
        ),
        pytest.param(
            "أعرب السفير سالم الدروبي عن تقدير النمسا لدعم تونس لها.",
            [("النمسا", "+", "تونس"), ("تونس", "+", "النمسا")],
            id="of-whom-he-speaks-for",
        ),
    ],
)
def test_stances_of_thanks(text: str, wanted: list[tuple[str, str, str]]) -> None:
    assert [s for s in stances_in(text) if s[1] == "+"][:2] == wanted


JUDGED = [
    pytest.param(
        "أغلقت تركيا الميناء، في خطوة انتقدتها قطر.",
        "انتقدتها",
        (["قطر"], ["تركيا"]),
        id="a-step-told-before",
    ),
    pytest.param(
        "قصفت إسرائيل المخيم. ودانت تونس ما سمته «جريمة حرب».",
        "دانت",
        (["تونس"], ["إسرائيل"]),
        id="what-one-names-a-crime",
    ),
    pytest.param(
        "قصفت إسرائيل المخيم. ودانت تونس ما سمته «العدوان التركي».",
        "دانت",
        (["تونس"], ["تركيا"]),
        id="whose-crime-is-told",
    ),
    pytest.param(
        "أغلقت تركيا الميناء، فيما اعتبرت قطر ما جرى «مهزلة».",
        "اعتبرت",
        (["قطر"], ["تركيا"]),
        id="what-went-on",
    ),
    pytest.param(
        "أيد النائب رامي الجندلي عزل الوزير سامر الدروبي.",
        "أيد",
        (["رامي الجندلي"], []),
        id="the-harm-backed-befalls-another",
    ),
    pytest.param(
        "رفض النائب رامي الجندلي مصافحة أمين عام حزب الوفاء سامر الدروبي.",
        "رفض",
        (["رامي الجندلي"], ["سامر الدروبي"]),
        id="whom-one-will-not-greet",
    ),
]


@pytest.mark.parametrize(("text", "trigger", "sides"), JUDGED)
def test_whose_deed_is_judged(text: str, trigger: str, sides: tuple[list[str], list[str]]) -> None:
    assert sides_on(text, trigger) == [sides]
