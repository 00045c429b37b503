"""Visits and meetings as wire agencies tell them: whose they are by a pronoun or by the verb, whom
one sets out or refuses to meet; beside neighbours of the same shape.

Every sentence is made up.
"""

from __future__ import annotations

import pytest

from told_events import Sides, analyse, sides_on

VISITS = [
    pytest.param(
        "اختتم المبعوث الأمريكي زيارته إلى بيروت.",
        "زيارته",
        (["المبعوث الأمريكي"], ["بيروت"]),
        id="his-by-the-verb",
    ),
    pytest.param(
        "قطع الرئيس الفرنسي زيارته إلى بيروت.",
        "زيارته",
        (["الرئيس الفرنسي"], ["بيروت"]),
        id="his-by-a-verb-spelled-like-a-noun",
    ),
    pytest.param("أكدت مصادر زيارته إلى بيروت.", "زيارته", ([], ["بيروت"]), id="not-theirs-who-tell-of-it"),
    pytest.param(
        "أرجأت المستشارة الألمانية زيارتها لبولندا.",
        "زيارتها",
        (["المستشارة الألمانية"], ["بولندا"]),
        id="hers",
    ),
    pytest.param(
        "قام الرئيس الصيني بزيارة دولة إلى المغرب.",
        "زيارة",
        (["الرئيس الصيني"], ["المغرب"]),
        id="rank-of-a-visit",
    ),
    pytest.param(
        "قام الرئيس الصيني بزيارة دولة الإمارات.",
        "زيارة",
        (["الرئيس الصيني"], ["دولة الإمارات"]),
        id="state-that-is-visited",
    ),
    pytest.param(
        "قام الرئيس الصيني بزيارة إلى المغرب التقى خلالها الملك.",
        "التقى",
        (["الرئيس الصيني"], ["الملك"]),
        id="whom-one-meets-on-a-visit",
    ),
    pytest.param(
        "زيارة الوزير الهندي لبغداد ستبحث الأزمة.",
        "تبحث",
        (["الوزير الهندي"], []),
        id="the-land-visited-does-not-talk",
    ),
    pytest.param(
        "وصل الوزير إلى الدوحة للقاء قادة الحركة.",
        "لقاء",
        (["الوزير"], ["قادة الحركة"]),
        id="whom-one-comes-to-meet",
    ),
    pytest.param(
        "رفض الرئيس الفلسطيني لقاء المبعوث الأمريكي.",
        "لقاء",
        (["الرئيس الفلسطيني"], ["المبعوث الأمريكي"]),
        id="whom-one-refuses-to-meet",
    ),
    pytest.param("تناول لقاء الرئيسين أزمة الحدود.", "لقاء", (["الرئيسين"], []), id="whose-meeting-it-is"),
    pytest.param(
        "رفضت الحركة الحوار مع الحكومة.",
        "الحوار",
        (["الحركة"], ["الحكومة"]),
        id="no-talks-with-them",
    ),
    pytest.param(
        "استضافت الدوحة محادثات مع الحكومة.", "محادثات", ([], ["الحكومة"]), id="the-host-does-not-talk"
    ),
    pytest.param(
        "استقبل رئيس مجلس النواب، الدكتور هاني الهدار، في مكتبه اليوم سفيرة فرنسا.",
        "استقبل",
        (["هاني الهدار"], ["سفيرة فرنسا"]),
        id="titled-name-between-commas",
    ),
    pytest.param(
        "استقبل رئيس مجلس النواب، هاني الهدار، سفير فرنسا.",
        "استقبل",
        (["هاني الهدار"], ["سفير فرنسا"]),
        id="name-between-commas",
    ),
    pytest.param(
        "زار رئيس الأركان - الفريق كمال الهدار - مدينة العريش.",
        "زار",
        (["كمال الهدار"], ["العريش"]),
        id="titled-name-between-dashes",
    ),
    pytest.param(
        "استقبل الرئيس اليوم، الدكتور هاني الهدار، في مكتبه.",
        "استقبل",
        (["الرئيس"], []),
        id="name-behind-the-day",
    ),
    pytest.param(
        "التقى وزير العمل والشؤون الاجتماعية السفير الصيني.",
        "التقى",
        (["وزير العمل والشؤون الاجتماعية"], ["السفير الصيني"]),
        id="guest-of-a-minister-of-two-tasks",
    ),
    pytest.param(
        "التقى وزير العمل والسفير الصيني رئيس الحكومة.",
        "التقى",
        (["وزير العمل", "السفير الصيني"], ["رئيس الحكومة"]),
        id="two-hosts",
    ),
    pytest.param(
        "تأتي زيارة الوزير الهندي بعد محادثات غير مباشرة بين إيران وعمان.",
        "زيارة",
        (["الوزير الهندي"], []),
        id="between-whom-others-talked",
    ),
    pytest.param(
        "التقى المبعوث الخاص للرئيس الأمريكي إلى سوريا لوك مارتان في أنقرة مسؤولين.",
        "التقى",
        (["لوك مارتان"], ["مسؤولين"]),
        id="envoy-named-behind-his-task",
    ),
    pytest.param(
        "في زيارته إلى كينيا، وجد الرئيس الهندي راجيف مهتا وقتا للرقص.",
        "زيارته",
        (["راجيف مهتا"], ["كينيا"]),
        id="who-visits-is-told-behind",
    ),
    pytest.param(
        "يصل الرئيس راجيف مهتا إلى كينيا في زيارة لبلد مهدد بغارات تشنها حركة الشباب.",
        "زيارة",
        (["راجيف مهتا"], ["كينيا"]),
        id="the-attacks-are-launched-and-not-the-visit",
    ),
    pytest.param("دول مجاورة لم توفد مراقبين.", "توفد", (["دول مجاورة"], []), id="who-is-sent-sends-nobody"),
    pytest.param(
        "أدى وزير الدفاع الإيطالي زيارة إلى تونس.",
        "زيارة",
        (["وزير الدفاع الإيطالي"], ["تونس"]),
        id="a-visit-that-one-pays",
    ),
    pytest.param(
        "اقترح الرئيس التركي استضافة قمة بين راجيف مهتا ولوك مارتان.",
        "استضافة",
        ([], []),
        id="the-guests-do-not-host",
    ),
    pytest.param(
        "غادر الوفد الإيراني بغداد عقب لقاء مع رئيس الوزراء.",
        "لقاء",
        (["الوفد الإيراني"], ["رئيس الوزراء"]),
        id="who-leaves-after-a-meeting",
    ),
    pytest.param(
        "قتل جندي عقب لقاء مع رئيس الوزراء.", "لقاء", ([], ["رئيس الوزراء"]), id="who-dies-after-one"
    ),
    pytest.param(
        "رفض زعيم المعارضة دعوة الرئيس إلى الحوار.", "دعوة", (["الرئيس"], []), id="whose-call-one-refuses"
    ),
    pytest.param(
        "كشفت مصادر عن لقاء سري جمع وزير الدفاع بقائد الحرس.",
        "لقاء",
        (["وزير الدفاع", "قائد الحرس"], []),
        id="whom-a-meeting-brings-together",
    ),
    pytest.param(
        "كشفت مصادر عن لقاء جمع تبرعات لسكان القرية.", "لقاء", ([], []), id="what-a-meeting-collects"
    ),
    pytest.param(
        "قيل هذا أثناء لقاء الرئيس سالم الهدار وفدا من الحركة.",
        "لقاء",
        (["سالم الهدار"], ["وفدا من الحركة"]),
        id="guest-behind-the-host",
    ),
    pytest.param(
        "زيارة مفاجئة لوزير الدفاع الأمريكي إلى كابول",
        "زيارة",
        (["وزير الدفاع الأمريكي"], ["كابول"]),
        id="whose-visit-by-lam",
    ),
    pytest.param(
        "زيارة مفاجئة لوزارة الدفاع الأمريكية", "زيارة", ([], ["وزارة الدفاع الأمريكية"]), id="visited"
    ),
    pytest.param(
        "غادر الملك عمان متوجها إلى لندن في زيارة عمل.",
        "زيارة",
        (["الملك"], ["لندن"]),
        id="where-one-heads-for",
    ),
    pytest.param(
        "يزور الوزير سالم الهدار اعتبارا من الأحد المقبل الأردن والنرويج.",
        "يزور",
        (["سالم الهدار"], ["الأردن", "النرويج"]),
        id="as-from-a-day",
    ),
    pytest.param(
        "يزور الوزير سالم الهدار اعتبارا من 5 مايو كلا من الأردن والنرويج.",
        "يزور",
        (["سالم الهدار"], ["الأردن", "النرويج"]),
        id="as-from-a-date-each-of-two",
    ),
    pytest.param(
        "يزور الوزير سالم الهدار تلبية لدعوة من الأردن النرويج.",
        "يزور",
        (["سالم الهدار"], ["النرويج"]),
        id="upon-whose-invitation-is-no-visit-to-him",
    ),
]

TIES = [
    pytest.param(
        "اتفق الوزيران على تطوير التعاون العسكري.", "التعاون", (["الوزيران"], []), id="who-agree-to-do-more"
    ),
    pytest.param(
        "شكر الرئيس الأوكراني واشنطن على مساعداتها العسكرية.",
        "مساعداتها",
        (["واشنطن"], []),
        id="hers-whom-he-thanks",
    ),
    pytest.param(
        "سيرت تركيا جسرا جويا لنقل المساعدات إلى ليبيا.",
        "المساعدات",
        (["تركيا"], ["ليبيا"]),
        id="who-carries-aid",
    ),
    pytest.param(
        "أنجزت الحكومة والحركة صفقة لتبادل الأسرى.", "صفقة", (["الحكومة", "الحركة"], []), id="who-make-a-deal"
    ),
    pytest.param(
        "رفعت الولايات المتحدة السودان من قائمة الإرهاب.",
        "رفعت",
        (["الولايات المتحدة"], ["السودان"]),
        id="off-the-list",
    ),
    pytest.param(
        "أعلنت السلطات فتح معبر السلام الحدودي مع الأردن.",
        "فتح معبر",
        (["السلطات"], []),
        id="what-is-opened-opens-nothing",
    ),
    pytest.param("اختتمت قمة روسية تركية في سوتشي.", "قمة", (["روسيا", "تركيا"], []), id="of-two-lands"),
    pytest.param(
        "أثنت واشنطن على الدور القطري في الوساطة.", "الوساطة", (["قطر"], []), id="whose-part-by-an-adjective"
    ),
    pytest.param("أكدت باريس مجددا دعمها لحل سياسي.", "دعمها", (["باريس"], []), id="masdar-behind-an-adverb"),
    pytest.param(
        "قررت المحكمة الإفراج عن الناشط.", "الإفراج", (["المحكمة"], ["الناشط"]), id="what-one-decides-on"
    ),
    pytest.param("شهدت المدينة الإفراج عن الناشط.", "الإفراج", ([], ["الناشط"]), id="what-a-town-sees"),
    pytest.param("طالبت إيران برفع جميع العقوبات.", "رفع", ([], []), id="all-that-is-lifted"),
    pytest.param(
        "علق الاتحاد الأوروبي العقوبات المفروضة على زيمبابوي.",
        "علق",
        (["الاتحاد الأوروبي"], ["زيمبابوي"]),
        id="on-whom-sanctions-were",
    ),
    pytest.param(
        "استأنفت السعودية وإيران العلاقات الدبلوماسية.",
        "استأنفت",
        (["السعودية", "إيران"], []),
        id="ties-taken-up-again",
    ),
    pytest.param(
        "تعاون الأهالي مع قوات الأمن.", "تعاون", (["الأهالي"], ["قوات الأمن"]), id="they-worked-together"
    ),
    pytest.param("تبادل الجيش والحركة مئات الأسرى بوساطة من قطر.", "وساطة", (["قطر"], []), id="who-mediates"),
    pytest.param(
        "أعلنت الولايات المتحدة الجمعة حزمة مساعدات عسكرية جديدة لأوكرانيا.",
        "مساعدات",
        (["الولايات المتحدة"], ["أوكرانيا"]),
        id="a-package-that-is-announced",
    ),
    pytest.param(
        "بحث الرئيسان الهندي راجيف مهتا والفرنسي لوك مارتان الأزمة. واتفق الرئيسان على وقف القتال.",
        "اتفق",
        (["راجيف مهتا", "لوك مارتان"], []),
        id="two-are-not-the-first-of-them",
    ),
    pytest.param(
        "شكر الوزير الملك على ما قدمته المملكة من دعم للجيش اللبناني.",
        "دعم",
        (["المملكة"], ["الجيش اللبناني"]),
        id="what-one-gave-of-help",
    ),
    pytest.param(
        "قادت مصر وساطة أسفرت عن هدنة بين إسرائيل والحركة.", "وساطة", (["مصر"], []), id="they-do-not-mediate"
    ),
    pytest.param(
        "جرت عملية تبادل للأسرى بين الحكومة والحوثيين.",
        "تبادل للأسرى",
        (["الحكومة", "الحوثيين"], []),
        id="two-who-exchange",
    ),
    pytest.param(
        "تخطط بولندا لتسليم أوكرانيا طائرات مقاتلة.", "تسليم", (["بولندا"], ["أوكرانيا"]), id="given-what"
    ),
    pytest.param(
        "حصلت مصر على قرض من البنك الدولي.", "قرض", (["البنك الدولي"], ["مصر"]), id="loan-that-one-gets"
    ),
    pytest.param("أمر القاضي بحبس الناشط.", "أمر", (["القاضي"], []), id="he-ordered"),
]

SINGLE = [
    pytest.param("قدم وزير الداخلية استقالته إلى الرئيس.", ["قدم"], id="resignation-handed-in"),
    pytest.param("رفع الرئيس الحظر عن الصادرات التركية.", ["رفع"], id="ban-lifted"),
    pytest.param("علق الموظفون إضرابهم ضد الحكومة.", ["علق", "إضرابهم"], id="strike-suspended"),
    pytest.param("أعلن وزير الداخلية استقالته.", ["استقالته"], id="resignation-announced"),
    pytest.param(
        "التقى وزير الخارجية والتعاون الدولي السفير الصيني.", ["التقى"], id="what-a-minister-is-for"
    ),
    pytest.param(
        "بحث الوزيران الأزمة والتعاون بين البلدين.", ["بحث", "التعاون"], id="what-ministers-talk-of"
    ),
    pytest.param("رأى المزارعون أن القانون أمر بالغ الخطورة على الحكومة.", [], id="a-matter"),
]

STATUSES = [
    pytest.param("رفضت الحركة الحوار مع الحكومة.", "الحوار", "unrealized", id="talk-that-one-refuses"),
    pytest.param("وصل الوزير إلى الدوحة للقاء الأمير.", "لقاء", "unrealized", id="for-a-meeting"),
    pytest.param("نفى الحزب تلقي أي دعم من طهران.", "دعم", "denied", id="any-of-it-denied"),
    pytest.param("كان الطرفان قد تبادلا مئات الأسرى.", "تبادلا", "happened", id="the-two-exchanged"),
    pytest.param("اتفق الجيش والحركة على هدنة.", "هدنة", "unrealized", id="truce-agreed-on"),
    pytest.param("لن يقبل الحزب أي دعم من طهران.", "دعم", "unrealized", id="any-of-it-to-come"),
    pytest.param("وصل الوزير إلى الدوحة بعد لقاء الأمير.", "لقاء", "happened", id="after-a-meeting"),
]


@pytest.mark.parametrize(("text", "trigger", "expected"), [*VISITS, *TIES])
def test_who_visits_and_meets(text: str, trigger: str, expected: Sides) -> None:
    assert sides_on(text, trigger)[0] == expected


@pytest.mark.parametrize(("text", "trigger", "expected"), STATUSES)
def test_whether_it_took_place(text: str, trigger: str, expected: str) -> None:
    assert [e.status for e in analyse(text).events if e.trigger.text == trigger] == [expected]


@pytest.mark.parametrize(("text", "triggers"), SINGLE)
def test_told_once(text: str, triggers: list[str]) -> None:
    assert [e.trigger.text for e in analyse(text).events] == triggers
