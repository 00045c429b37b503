"""Who does what another word governs: who is charged, warned, asked by أن, let or kept from it, on whom a
threat hangs; and the status of what is the aim of another act.

Every sentence is made up.
"""

from __future__ import annotations

import pytest

from told_events import analyse, sides_on, stances_in

CHARGED = [
    pytest.param(
        "طلبت ليبيا من النمسا تسليم سالم الحداد المتهم بالتورط في الهجوم.",
        "الهجوم",
        ["سالم الحداد"],
        id="who-is-charged-with-it-and-not-who-is-asked",
    ),
    pytest.param(
        "سجنت النمسا سالم الحداد المدان بقتل التاجر كريم الصباغ.",
        "قتل",
        ["سالم الحداد"],
        id="who-is-found-guilty",
    ),
    pytest.param(
        "فرضت النمسا عقوبات على حركة النجم المتهمة بقصف القرى.",
        "قصف",
        ["حركة النجم"],
        id="a-body-by-the-gender-of-the-participle",
    ),
    pytest.param(
        "قال الناطق إن سالم الحداد كان متورطا في هجمات على المخازن.",
        "هجمات",
        ["سالم الحداد"],
        id="who-was-involved-by-the-verb-of-being",
    ),
    pytest.param(
        "دعا الحزب إلى محاكمة الضباط المتورطين في قتل المتظاهرين.",
        "قتل",
        ["الضباط"],
        id="several-who-are-described",
    ),
    pytest.param(
        "أفرجت النمسا عن سالم الحداد المتهم السابق في قضية اغتيال القاضي.",
        "اغتيال",
        ["سالم الحداد"],
        id="behind-an-adjective-and-a-case",
    ),
    pytest.param(
        "اتخذ الجيش الخطوات المطلوبة لقصف المواقع.",
        "قصف",
        ["الجيش"],
        id="what-is-required-charges-nobody",
    ),
    pytest.param(
        "شكلت النقابة هيئة تضم كبار القضاة لملاحقة ومقاضاة سالم الحداد.",
        "مقاضاة",
        ["هيئة"],
        id="a-masdar-like-a-participle",
    ),
]

ADJECTIVES = [
    pytest.param(
        "أمرت المحكمة بسجن سالم الحداد المتهم بالتحريض على الجنود.",
        "سجن",
        ([], ["سالم الحداد"]),
        id="what-one-is-charged-with-is-no-second-party",
    ),
    pytest.param(
        "هدد الجيش بالقصف إذا لم تسلم السلطات المطلوبين.",
        "تسلم",
        (["السلطات"], ["المطلوبين"]),
        id="those-who-are-wanted-can-be-an-object",
    ),
]

STATES = [
    pytest.param("هاجمت تركيا سوريا.", "هاجمت", (["تركيا"], ["سوريا"]), id="a-state-behind-a-state"),
    pytest.param("هاجمت القوات تركيا.", "هاجمت", (["القوات"], ["تركيا"]), id="a-state-behind-a-noun"),
]

LET = [
    pytest.param(
        "منعت السلطات وفد المنظمة من دخول المدينة ولقاء المعتقلين.",
        "لقاء",
        (["وفد المنظمة"], ["المعتقلين"], "unrealized"),
        id="the-second-of-two-things-that-are-kept-off",
    ),
    pytest.param(
        "منعت السلطات الحركة من الاستمرار في القصف واعتداءاتها على القرى.",
        "اعتداءاتها",
        ([], ["القرى"], "happened"),
        id="what-was-done-before-is-not-kept-off",
    ),
    pytest.param(
        "سمحت السلطات لوفد المنظمة بدخول المدينة ولقاء المعتقلين.",
        "لقاء",
        (["وفد المنظمة"], ["المعتقلين"], "unrealized"),
        id="the-second-of-two-things-that-are-allowed",
    ),
    pytest.param(
        "أجبرت الضغوط الأمريكية إسرائيل على وقف القصف.",
        "وقف القصف",
        (["إسرائيل"], [], "happened"),
        id="pressure-that-makes-somebody-do-it",
    ),
    pytest.param(
        "أصدر الرئيس سالم الحداد أوامر إلى الجيش بقصف القرية.",
        "قصف",
        (["الجيش"], ["القرية"], "unrealized"),
        id="to-whom-orders-are-given",
    ),
    pytest.param(
        "وصلت القافلة تنفيذا لأوامر الرئيس سالم الحداد بتقديم المساعدات للسكان.",
        "تقديم المساعدات",
        (["سالم الحداد"], ["السكان"], "happened"),
        id="whose-orders-they-are",
    ),
]

ASKED = [
    pytest.param(
        "طالبت المنظمة الحكومة أن تفرج عن السجناء.", "تفرج", ["الحكومة"], id="who-is-asked-behind-that"
    ),
    pytest.param(
        "طلبت النمسا من ليبيا أن تسلم المطلوبين.", "تسلم المطلوبين", ["ليبيا"], id="of-whom-it-is-asked"
    ),
    pytest.param(
        "طلبت الحكومة من الجيش أن يطرد المسلحين.",
        "يطرد المسلحين",
        ["الجيش"],
        id="an-object-behind-the-verb",
    ),
    pytest.param(
        "هددت النمسا ليبيا بأن تقصف القاعدة.", "تقصف", ["النمسا"], id="who-threatens-does-it-himself"
    ),
    pytest.param(
        "تريد الحكومة أن تعتقل زعيم المتمردين.", "تعتقل", ["الحكومة"], id="who-wants-to-do-it-by-that"
    ),
    pytest.param("يجب أن يعتقل زعيم المتمردين.", "يعتقل", [], id="nobody-before-that-a-passive"),
    pytest.param(
        "حذرت النمسا ليبيا من التراجع عن الاتفاق.", "التراجع", ["ليبيا"], id="who-is-warned-of-his-own-act"
    ),
    pytest.param("حذرت النمسا سكان القرية من القصف.", "القصف", [], id="not-of-what-befalls-him"),
    pytest.param(
        "حذرت إيران إسرائيل من أي هجوم على منشآتها.",
        "هجوم",
        ["إسرائيل"],
        id="who-is-warned-of-any-attack",
    ),
]

OF_WHOM = [
    pytest.param("طالبت المنظمة من الحكومة إخراج المدنيين.", ["الحكومة"], id="of-whom-one-demands"),
    pytest.param("طالبت مجموعة من النواب الحكومة بالاستقالة.", ["الحكومة"], id="of-whom-a-group-is"),
    pytest.param("طالبت النقابة الحكومة دفع الرواتب من الخزينة.", ["الحكومة"], id="whom-one-asks"),
    pytest.param("طالبت النقابة بانسحاب القوات من المدينة.", [], id="from-where-somebody-shall-go"),
]

THREATENED = [
    pytest.param(
        "هدد سالم الحداد بالرد بقوة إذا هاجمت إسرائيل بلاده.",
        ["إسرائيل"],
        id="who-does-that-on-which-it-hangs",
    ),
    pytest.param(
        "هددت النمسا باتخاذ إجراءات إذا ما استخدمت ليبيا الاتفاق ضدها.",
        ["ليبيا"],
        id="by-a-verb-that-is-no-event",
    ),
    pytest.param(
        "لوحت النمسا بالانسحاب من الاتفاق ما لم تفرج ليبيا عن السجناء.",
        ["ليبيا"],
        id="who-does-not-do-it",
    ),
    pytest.param(
        "هدد الجيش باقتحام القرية إذا لم تنسحب الحركة منها.", ["القرية"], id="what-the-threat-itself-names"
    ),
    pytest.param("هدد سالم الحداد بالرد بقوة بعد أن هاجمت إسرائيل بلاده.", [], id="no-condition"),
]

AIMS = [
    pytest.param(
        "وافق البرلمان على إرسال قوات إلى ليبيا لدعم الحكومة.",
        "دعم",
        "unrealized",
        id="aim-of-what-is-agreed",
    ),
    pytest.param(
        "لم ترسل النمسا قوات إلى ليبيا لدعم الحكومة.", "دعم", "unrealized", id="aim-of-what-is-not-done"
    ),
    pytest.param("أرسلت النمسا قوات إلى ليبيا لدعم الحكومة.", "دعم", "happened", id="aim-of-what-is-done"),
    pytest.param(
        "حذرت النمسا ليبيا من التراجع عن تعهداتها.",
        "تعهداتها",
        "happened",
        id="a-promise-from-which-one-draws-back",
    ),
]

CALLED = [
    pytest.param(
        "ندد سالم الحداد بما وصفه بالعدوان التركي على القرى.", "ندد", ["تركيا"], id="of-whose-land-it-is"
    ),
    pytest.param(
        "ندد سالم الحداد بما وصفه بـ«العدوان التركي» على القرى.", "ندد", ["تركيا"], id="in-quotation-marks"
    ),
    pytest.param("استنكر الحزب ما سماه قمع السلطات للمحتجين.", "استنكر", ["السلطات"], id="who-does-it"),
    pytest.param(
        "انتقدت النمسا ما قالت إنه تدخل ليبي في شؤونها.", "انتقدت", ["ليبيا"], id="what-one-says-that-it-is"
    ),
    pytest.param("أدانت المنظمة ما حدث في القرية من قتل.", "أدانت", [], id="what-happened-is-nobodys"),
    pytest.param(
        "أدان الحزب ما سماه «الاستعمال المفرط للقوة».", "أدان", [], id="force-is-none-of-whom-it-is-used"
    ),
    pytest.param("أدان الحزب ما ارتكبته حركة النجم من جرائم.", "أدان", ["حركة النجم"], id="what-one-did"),
]

AGAIN = [
    pytest.param(
        "استنكرت الرئاسة تصريحات سالم الحداد ونددت بها.", "نددت", ["سالم الحداد"], id="whose-words-they-are"
    ),
    pytest.param(
        "استنكرت الرئاسة تصريحات سالم الحداد. وقصفت القوات القرية ونددت بها الصحف.",
        "نددت",
        [],
        id="not-behind-an-act-that-judges-nobody",
    ),
]

PRAISED = [
    pytest.param(
        "أشاد سالم الحداد بجهود الجيش في محاربة حركة النجم.",
        "أشاد",
        ["الجيش"],
        id="whose-work-it-is-and-not-whom-he-fights",
    ),
    pytest.param("أشاد سالم الحداد بجهود حركة النجم.", "أشاد", ["حركة النجم"], id="a-name-right-behind"),
    pytest.param(
        "شجب الحزب استمرار تركيا في قصف القرى.", "شجب", ["تركيا"], id="who-goes-on-doing-what-one-blames"
    ),
    pytest.param("انتقد الحزب إعادة إعمار غراتس.", "انتقد", [], id="what-is-rebuilt-does-nothing"),
]

RESORTED = [
    pytest.param(
        "أكد سالم الحداد دور الجيش في محاربة حركة النجم.",
        "محاربة",
        (["الجيش"], ["حركة النجم"], "happened"),
        id="who-has-a-part-in-fighting",
    ),
    pytest.param(
        "أبلغ سالم الحداد الوزير معارضته شن عملية عسكرية في سوريا.",
        "عملية",
        ([], ["سوريا"], "unrealized"),
        id="what-one-is-against-that-others-launch",
    ),
    pytest.param(
        "توعد سالم الحداد باللجوء إلى الفيتو لإسقاط القانون.",
        "الفيتو",
        (["سالم الحداد"], [], "unrealized"),
        id="what-one-threatens-to-resort-to",
    ),
    pytest.param(
        "هدد سالم الحداد بالرد على القصف.", "القصف", ([], [], "happened"), id="what-one-threatens-to-answer"
    ),
    pytest.param(
        "تعهد الرئيس بالعمل على إنهاء الحصار المفروض على المدينة.",
        "الحصار",
        ([], ["المدينة"], "happened"),
        id="what-others-laid",
    ),
    pytest.param(
        "برأت محكمة نمساوية سالم الحداد من قتل العامل.",
        "قتل",
        ([], ["العامل"], "happened"),
        id="of-what-one-is-cleared",
    ),
    pytest.param(
        "فشلت الحركة في السيطرة على المطار.",
        "السيطرة",
        (["الحركة"], ["المطار"], "denied"),
        id="what-one-fails-to-take",
    ),
    pytest.param(
        "كلفت المنظمة الوزير سالم الحداد بإجراء محادثات مع الحركة.",
        "محادثات",
        (["سالم الحداد"], ["الحركة"], "unrealized"),
        id="what-one-is-charged-to-hold",
    ),
    pytest.param(
        "أعلنت الوزارة النمساوية استدعاء السفير التركي للاحتجاج على القصف.",
        "احتجاج",
        (["الوزارة النمساوية"], [], "happened"),
        id="for-whose-sake-another-act-is",
    ),
    pytest.param(
        "وجه الرئيس التركي دعوة إلى نظيره النمساوي لزيارة أنقرة.",
        "زيارة",
        (["نظيره النمساوي"], ["أنقرة"], "unrealized"),
        id="who-is-invited-to-come",
    ),
    pytest.param(
        "تلقى الرئيس سالم الحداد دعوة من ملك الأردن لزيارة عمان.",
        "زيارة",
        (["سالم الحداد"], ["عمان"], "unrealized"),
        id="who-gets-the-invitation",
    ),
    pytest.param(
        "وعدت تركيا ليبيا بإرسال أسلحة.",
        "إرسال أسلحة",
        (["تركيا"], ["ليبيا"], "unrealized"),
        id="to-whom-help-is-promised",
    ),
    pytest.param(
        "طلبت تركيا من ليبيا إرسال أسلحة.",
        "إرسال أسلحة",
        (["ليبيا"], [], "unrealized"),
        id="of-whom-help-is-asked",
    ),
    pytest.param(
        "أبدت النمسا استعدادها للتوسط بين ليبيا وتركيا.",
        "استعدادها",
        (["النمسا"], [], "happened"),
        id="who-is-ready-is-none-of-the-two",
    ),
    pytest.param(
        "رفض البرلمان طلب الحكومة إرسال قوات إلى الحدود.",
        "طلب",
        (["الحكومة"], ["البرلمان"], "happened"),
        id="whose-request-is-refused",
    ),
    pytest.param(
        "حالت الشرطة دون اقتحام المتظاهرين مقر السفارة.",
        "اقتحام",
        (["المتظاهرين"], ["مقر السفارة"], "denied"),
        id="into-what-people-break",
    ),
    pytest.param(
        "اتهم المرصد القوات التركية بقتل مدنيين خلال قصفها القرية.",
        "قصفها",
        (["القوات التركية"], ["القرية"], "happened"),
        id="a-place-behind-a-pronoun-is-no-adjective",
    ),
]

COUNTRIES = [
    pytest.param(
        "أبلغ وزير الخارجية النمساوي نظيره الليبي رفض بلاده القرار.",
        "رفض",
        ["النمسا"],
        id="not-of-whom-he-tells",
    ),
    pytest.param("وأكد نظيره الليبي رفض بلاده القرار.", "رفض", ["ليبيا"], id="of-the-other-who-speaks"),
    pytest.param(
        "أكد الوزير النمساوي للرئيس الليبي دعم بلاده للحوار.",
        "دعم",
        ["النمسا"],
        id="not-of-whom-he-speaks-to",
    ),
    pytest.param(
        "قالت تركيا إن قواتها قصفت القرية.", "قصفت", ["تركيا"], id="whose-forces-the-speaker-tells-of"
    ),
    pytest.param("قال سالم الحداد من تركيا إن قواتها قصفت القرية.", "قصفت", ["قواتها"], id="where-he-speaks"),
]

BEHIND_ADJECTIVES = [
    pytest.param(
        "سجنت محكمة نمساوية سالم الحداد.",
        "سجنت",
        (["محكمة نمساوية"], ["سالم الحداد"]),
        id="a-man-behind-an-indefinite-noun-with-its-adjective",
    ),
    pytest.param(
        "سجنت المحكمة وزير الزراعة النمساوي سالم الحداد.",
        "سجنت",
        (["المحكمة"], ["سالم الحداد"]),
        id="a-man-behind-his-office",
    ),
]


@pytest.mark.parametrize(("text", "trigger", "actors"), CHARGED)
def test_who_is_charged_with_a_deed_did_it(text: str, trigger: str, actors: list[str]) -> None:
    assert [who for who, _ in sides_on(text, trigger)] == [actors]


@pytest.mark.parametrize(("text", "trigger", "sides"), ADJECTIVES)
def test_a_participle_of_a_charge_describes(
    text: str, trigger: str, sides: tuple[list[str], list[str]]
) -> None:
    assert sides_on(text, trigger) == [sides]


@pytest.mark.parametrize(("text", "trigger", "sides"), STATES)
def test_a_state_whose_name_ends_like_a_nisba(
    text: str, trigger: str, sides: tuple[list[str], list[str]]
) -> None:
    assert sides_on(text, trigger) == [sides]


@pytest.mark.parametrize(("text", "trigger", "told"), LET)
def test_whom_one_lets_or_keeps_from_it(
    text: str, trigger: str, told: tuple[list[str], list[str], str]
) -> None:
    statuses = [e.status for e in analyse(text).events if e.trigger.text == trigger]
    assert (sides_on(text, trigger), statuses) == ([told[:2]], [told[2]])


@pytest.mark.parametrize(("text", "trigger", "actors"), ASKED)
def test_who_is_asked_or_warned_does_it(text: str, trigger: str, actors: list[str]) -> None:
    assert [who for who, _ in sides_on(text, trigger)] == [actors]


def test_another_verb_before_that_binds_nobody_who_is_asked() -> None:
    events = analyse("طالبت المنظمة الحكومة بقانون يمنع أن تقصف القرى.").events
    assert [e.trigger.text for e in events] == ["طالبت", "يمنع"]


@pytest.mark.parametrize(("text", "recipients"), OF_WHOM)
def test_of_whom_something_is_demanded(text: str, recipients: list[str]) -> None:
    assert [whom for _, whom in sides_on(text, "طالبت")] == [recipients]


@pytest.mark.parametrize(("text", "recipients"), THREATENED)
def test_whom_a_threat_is_made_to(text: str, recipients: list[str]) -> None:
    verb = "هددت" if text.startswith("هددت") else "لوحت" if text.startswith("لوحت") else "هدد"
    assert [whom for _, whom in sides_on(text, verb)] == [recipients]


@pytest.mark.parametrize(("text", "trigger", "status"), AIMS)
def test_the_aim_of_an_act_is_done_as_it(text: str, trigger: str, status: str) -> None:
    assert [e.status for e in analyse(text).events if e.trigger.text == trigger] == [status]


@pytest.mark.parametrize(("text", "verb", "recipients"), [*CALLED, *AGAIN, *PRAISED])
def test_whose_is_what_one_judges(text: str, verb: str, recipients: list[str]) -> None:
    assert [whom for _, whom in sides_on(text, verb)] == [recipients]


@pytest.mark.parametrize(("text", "trigger", "told"), RESORTED)
def test_sides_and_status(text: str, trigger: str, told: tuple[list[str], list[str], str]) -> None:
    statuses = [e.status for e in analyse(text).events if e.trigger.text == trigger]
    assert (sides_on(text, trigger), statuses) == ([told[:2]], [told[2]])


@pytest.mark.parametrize(("text", "trigger", "actors"), COUNTRIES)
def test_whose_country_is_meant(text: str, trigger: str, actors: list[str]) -> None:
    assert [who for who, _ in sides_on(text, trigger)] == [actors]


@pytest.mark.parametrize(("text", "trigger", "sides"), BEHIND_ADJECTIVES)
def test_names_behind_adjectives(text: str, trigger: str, sides: tuple[list[str], list[str]]) -> None:
    assert sides_on(text, trigger) == [sides]


def test_a_deal_that_one_hopes_for_is_not_made() -> None:
    hoped, made = (
        "أعرب سالم الحداد عن أمله في أن تتوصل ليبيا وتركيا إلى اتفاق.",
        "توصلت ليبيا وتركيا إلى اتفاق.",
    )
    assert [e.status for text in (hoped, made) for e in analyse(text).events] == ["unrealized", "happened"]


STANCES = [
    pytest.param(
        "هدد سالم الحداد بالرد إذا هاجمت النمسا القرى.", [("سالم الحداد", "-", "النمسا")], id="harm"
    ),
    pytest.param("هدد سالم الحداد بالاستقالة إذا هاجمت النمسا القرى.", [], id="going-oneself-harms-nobody"),
]


@pytest.mark.parametrize(("text", "stances"), STANCES)
def test_a_threat_that_hangs_on_an_act_is_against_its_doer(
    text: str, stances: list[tuple[str, str, str]]
) -> None:
    assert stances_in(text) == stances
