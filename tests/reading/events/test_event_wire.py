"""Who does what to whom in the sentences of wire agencies on security, war and protest, each beside a
neighbour of the same shape that is another thing.

Every sentence is made up.
"""

from __future__ import annotations

import pytest

from told_events import analyse

Told = tuple[str, list[str], list[str]]
"""The status of an event, who does it and to whom."""

WIRE = [
    pytest.param(
        "نظم عشرات الصحفيين وقفة احتجاجية أمام مبنى النقابة.",
        "وقفة",
        ("happened", ["عشرات الصحفيين"], []),
        id="counted-people-lent-their-deed",
    ),
    pytest.param(
        "نظم عدد من الصحفيين وقفة احتجاجية أمام مبنى النقابة.",
        "وقفة",
        ("happened", ["عدد من الصحفيين"], []),
        id="some-of-people-lent-it",
    ),
    pytest.param(
        "شن الجيش أمس عدة غارات على البلدة.",
        "غارات",
        ("happened", ["الجيش"], ["البلدة"]),
        id="counted-deeds-are-nobody",
    ),
    pytest.param(
        "استقبل الملك كلا من وزير الدفاع ورئيس الأركان.",
        "استقبل",
        ("happened", ["الملك"], ["وزير الدفاع", "رئيس الأركان"]),
        id="each-of-two-is-told-apart",
    ),
    pytest.param(
        "قتل عشرات من الجنود والشرطة في الوادي.",
        "قتل",
        ("happened", [], ["عشرات من الجنود والشرطة"]),
        id="a-number-of-two-kinds-is-one",
    ),
    pytest.param(
        "هاجم مسلحون القوات المصرية والسودانية في الصحراء.",
        "هاجم",
        ("happened", ["مسلحون"], ["القوات المصرية", "السودان"]),
        id="a-second-land-of-the-same-force",
    ),
    pytest.param(
        "هاجم مسلحون القوات المصرية والمدفعية في الصحراء.",
        "هاجم",
        ("happened", ["مسلحون"], ["القوات المصرية", "المدفعية"]),
        id="another-arm-is-no-land",
    ),
    pytest.param(
        "اختطف مسلحون مجهولون مهندسين صينيين قرب الحقل.",
        "اختطف",
        ("happened", ["مسلحون مجهولون"], ["مهندسين صينيين"]),
        id="two-cases-are-two-phrases",
    ),
    pytest.param(
        "اختطف مسلحون مهندسين مقيمين قرب الحقل.",
        "اختطف",
        ("happened", ["مسلحون"], ["مهندسين مقيمين"]),
        id="one-case-is-one-phrase",
    ),
    pytest.param(
        "قصفت البحرية قرية العين.",
        "قصفت",
        ("happened", ["البحرية"], ["العين"]),
        id="the-navy-strikes",
    ),
    pytest.param(
        "أحبطت الشرطة محاولة لاغتيال الوزير سالم الحداد.",
        "أحبطت",
        ("happened", ["الشرطة"], []),
        id="a-foiled-attempt-harms-nobody",
    ),
    pytest.param(
        "أحبط الجيش محاولة المتمردين اقتحام القاعدة.",
        "أحبط",
        ("happened", ["الجيش"], ["المتمردين"]),
        id="whose-attempt-is-foiled",
    ),
    pytest.param(
        "أحبط الجيش محاولة تسلل لمتمردين عبر الحدود.",
        "أحبط",
        ("happened", ["الجيش"], ["متمردين"]),
        id="whose-attempt-lam-leads",
    ),
    pytest.param(
        "أحبطت أجهزة الأمن مخططا لتفجير مبنى البلدية.",
        "أحبطت",
        ("happened", ["أجهزة الأمن"], []),
        id="who-stands-before-the-object-word",
    ),
    pytest.param(
        "اغتال مسلحون قاضيا في عدن.",
        "قاضيا",
        None,
        id="a-judge-is-no-trial",
    ),
    pytest.param(
        "خطف مسلحون صحفيا في عدن.",
        "خطف",
        ("happened", ["مسلحون"], ["صحفيا"]),
        id="where-it-happened-is-no-part-of-him",
    ),
    pytest.param(
        "التقى الوفد مسؤولين في الحكومة.",
        "التقى",
        ("happened", ["الوفد"], ["مسؤولين في الحكومة"]),
        id="whose-officials-they-are-is",
    ),
    pytest.param(
        "نفذ التنظيم فجرا حكم الإعدام شنقا في سبعة حدادين.",
        "الإعدام",
        ("happened", ["التنظيم"], ["سبعة حدادين"]),
        id="who-carries-a-sentence-out",
    ),
    pytest.param(
        "أيدت المحكمة أمس حكم الإعدام بحق قائد التمرد.",
        "الإعدام",
        None,
        id="a-sentence-that-is-only-passed",
    ),
    pytest.param(
        "لم ينفذ حكم الإعدام في المدانين.",
        "الإعدام",
        ("denied", [], ["المدانين"]),
        id="a-sentence-not-carried-out",
    ),
    pytest.param(
        "طلبت المنظمة وساطة لمنع تنفيذ حكم الإعدام بحق المعارض سالم الحداد.",
        "الإعدام",
        ("unrealized", [], ["سالم الحداد"]),
        id="a-sentence-to-be-hindered",
    ),
    pytest.param(
        "ما قام الجيش بقصف القرية.",
        "قصف",
        ("denied", ["الجيش"], ["القرية"]),
        id="ma-denies",
    ),
    pytest.param(
        "ما قام به الجيش بقصف القرية جريمة.",
        "قصف",
        ("happened", ["الجيش"], ["القرية"]),
        id="what-was-done",
    ),
    pytest.param(
        "أدان الحزب اغتياله من قبل الشرطة.",
        "أدان",
        ("happened", ["الحزب"], ["الشرطة"]),
        id="by-whom-belongs-to-the-deed-condemned",
    ),
    pytest.param(
        "نددت المنظمة بخطف الصحفي من قبل مسلحين.",
        "نددت",
        ("happened", ["المنظمة"], ["مسلحين"]),
        id="by-whom-belongs-to-the-deed-denounced",
    ),
    pytest.param(
        "اتهم الوزير بدعم الحركة من قبل المعارضة.",
        "اتهم",
        ("happened", ["المعارضة"], ["الوزير"]),
        id="by-whom-belongs-to-the-passive",
    ),
    pytest.param(
        "أدين الوزير من قبل المعارضة.",
        "أدين",
        ("happened", ["المعارضة"], ["الوزير"]),
        id="by-whom-of-a-passive-shown-by-its-letters",
    ),
    pytest.param(
        "دعت الحكومة إلى حماية المدنيين من قبل القوات الدولية.",
        "دعت",
        ("happened", ["الحكومة"], []),
        id="a-perfect-whose-letters-are-active",
    ),
    pytest.param(
        "وهاجم المتمردون مساء أمس، بحسب شهود، مواقع للجيش.",
        "هاجم",
        ("happened", ["المتمردون"], ["الجيش"]),
        id="letters-of-the-active-and-one-phrase",
    ),
    pytest.param(
        "دخلت القوات المدينة وحاصرت الثكنة.",
        "حاصرت",
        ("happened", ["القوات"], ["الثكنة"]),
        id="letters-of-the-active-and-a-place",
    ),
    pytest.param(
        "قتل الحراس مساء أمس، بحسب شهود.",
        "قتل",
        ("happened", [], ["الحراس"]),
        id="letters-of-either-voice",
    ),
    pytest.param(
        "أدان الحزب اقتحام قوات الاحتلال المسجد.",
        "اقتحام",
        ("happened", ["قوات الاحتلال"], ["المسجد"]),
        id="a-masdar-with-both-sides",
    ),
    pytest.param(
        "أدان الحزب اقتحام المسجد القديم.",
        "اقتحام",
        ("happened", [], ["المسجد"]),
        id="a-masdar-with-a-place-alone",
    ),
    pytest.param(
        "أدان الحزب اقتحام مستوطنين المسجد الأقصى.",
        "اقتحام",
        ("happened", ["مستوطنين"], ["المسجد الأقصى"]),
        id="a-plural-in-nun-governs-nothing",
    ),
    pytest.param(
        "أدان الحزب اقتحام مستوطني البلدة المسجد الأقصى.",
        "اقتحام",
        ("happened", ["مستوطني البلدة"], ["المسجد الأقصى"]),
        id="a-plural-without-nun-governs",
    ),
    pytest.param(
        "أدت الأزمة إلى احتلال مجموعة من الطلاب مبنى الجامعة.",
        "احتلال",
        ("happened", ["مجموعة من الطلاب"], ["مبنى الجامعة"]),
        id="whose-people-stand-between",
    ),
    pytest.param(
        "أدان الحزب اقتحام قوة من الشرطة المسجد.",
        "اقتحام",
        ("happened", ["الشرطة"], ["المسجد"]),
        id="a-masculine-describes-no-feminine",
    ),
    pytest.param(
        "نددت الحكومة بخطف مسلحين ثلاثة مهندسين.",
        "خطف",
        ("happened", ["مسلحين"], ["ثلاثة مهندسين"]),
        id="others-are-counted-behind-them",
    ),
    pytest.param(
        "أعلن الجيش قتل مسلحين اثنين.",
        "قتل",
        ("happened", ["الجيش"], ["مسلحين اثنين"]),
        id="two-counts-those-before-it",
    ),
    pytest.param(
        "تحدث الوزير عن هجمات متشددين مسلحين.",
        "هجمات",
        ("happened", ["متشددين مسلحين"], []),
        id="one-plural-describes-another",
    ),
    pytest.param(
        "بدأ العصيان مع شن ملثمين هجوما على مصنع الورق.",
        "هجوما",
        ("happened", ["ملثمين"], ["مصنع الورق"]),
        id="who-wages-an-attack",
    ),
    pytest.param(
        "أعلنت المصادر استهداف دورية للجيش.",
        "استهداف",
        ("happened", [], ["الجيش"]),
        id="a-patrol-is-no-nisba",
    ),
    pytest.param(
        "عقد الوزراء اجتماعات دورية في العاصمة.",
        "اجتماعات",
        ("happened", ["الوزراء"], []),
        id="regular-meetings",
    ),
    pytest.param(
        "أكد البيان استهداف مقاتلي جيش الفجر البلدة.",
        "استهداف",
        ("happened", ["مقاتلي جيش الفجر"], ["البلدة"]),
        id="a-plural-before-a-body-of-two-words",
    ),
    pytest.param(
        "قصف الجيش الذي تسانده روسيا المدينة.",
        "قصف",
        ("happened", ["الجيش"], ["المدينة"]),
        id="a-relative-clause-that-is-whole",
    ),
    pytest.param(
        "قصف التحالف الذي تقوده روسيا مواقع للمتمردين.",
        "قصف",
        ("happened", ["التحالف"], ["المتمردين"]),
        id="who-leads-a-body-is-no-object",
    ),
    pytest.param(
        "قصف الجيش الذي تدعمه روسيا مواقع للمتمردين.",
        "تدعمه",
        ("happened", ["روسيا"], ["الجيش"]),
        id="whom-the-pronoun-takes-up",
    ),
    pytest.param(
        "قصف الجيش الذي يحاصر المدينة القرية.",
        "قصف",
        ("happened", ["الجيش"], []),
        id="a-relative-clause-with-its-object",
    ),
    pytest.param(
        "تمكنت وحدة من الجيش من تحرير رهينتين.",
        "تحرير",
        ("happened", ["الجيش"], ["رهينتين"]),
        id="a-unit-is-not-alone",
    ),
    pytest.param(
        "قاتلت القوات وحدها المتمردين.",
        "قاتلت",
        ("happened", ["القوات"], ["المتمردين"]),
        id="alone-is-no-unit",
    ),
    pytest.param(
        "منعت الشرطة النشطاء من تنظيم وقفة تضامنية.",
        "وقفة",
        ("unrealized", ["النشطاء"], []),
        id="kept-from-holding-it",
    ),
    pytest.param(
        "نظم النشطاء وقفة تضامنية.",
        "وقفة",
        ("happened", ["النشطاء"], []),
        id="held-it",
    ),
    pytest.param(
        "قتل قائد الشرطة في المدينة العقيد سالم الحداد.",
        "قتل",
        ("happened", [], ["سالم الحداد"]),
        id="the-bearer-named-behind-his-town",
    ),
    pytest.param(
        "منعت السلطات الصحفي من السفر.",
        "منعت",
        ("happened", ["السلطات"], ["الصحفي"]),
        id="a-man-describes-no-plural-in-at",
    ),
    pytest.param(
        "منعت السلطات المحلية الصحفي من السفر.",
        "منعت",
        ("happened", ["السلطات المحلية"], ["الصحفي"]),
        id="a-feminine-describes-it",
    ),
    pytest.param(
        "اعترضت الدفاعات الطائرات الثلاث فوق البحر.",
        "اعترضت",
        ("happened", ["الدفاعات"], ["الطائرات الثلاث"]),
        id="a-number-describes-it",
    ),
    pytest.param(
        "اعتقلت الشرطة رجلا بسبب ضلوعه في برنامج سري.",
        "ضلوعه",
        None,
        id="a-part-in-a-programme-is-no-attack",
    ),
    pytest.param(
        "اعتقلت الشرطة رجلا بسبب ضلوعه في الهجوم.",
        "ضلوعه",
        ("happened", [], []),
        id="a-part-in-an-attack",
    ),
    pytest.param(
        "توصل وفدا الحكومة والمتمردين إلى اتفاق لتبادل الأسرى.",
        "اتفاق",
        ("happened", ["وفدا الحكومة والمتمردين"], []),
        id="two-delegations-by-a-dual",
    ),
    pytest.param(
        "استقبل الوزير وفدا من الحركة.",
        "استقبل",
        ("happened", ["الوزير"], ["وفدا من الحركة"]),
        id="a-delegation-as-an-object",
    ),
    pytest.param(
        "التقى وزيرا الخارجية والوفد المرافق في القاهرة.",
        "التقى",
        ("happened", ["وزيرا الخارجية", "الوفد المرافق"], []),
        id="who-is-joined-to-the-two",
    ),
    pytest.param(
        "اعتقلت الشرطة رجلا متهما بقتل شرطي.",
        "اعتقلت",
        ("happened", ["الشرطة"], ["رجلا"]),
        id="the-charge-is-no-part-of-him",
    ),
    pytest.param(
        "أعدمت السلطات ثلاثة مدانين بالانتماء إلى خلية.",
        "أعدمت",
        ("happened", ["السلطات"], ["ثلاثة مدانين"]),
        id="counted-by-their-charge-alone",
    ),
    pytest.param(
        "دعا الأمين العام إلى وقف شامل لإطلاق النار.",
        "دعا",
        ("happened", ["الأمين العام"], []),
        id="at-once-is-nobody",
    ),
    pytest.param(
        "دعا الرئيس فوري عبده إلى الحوار.",
        "دعا",
        ("happened", ["فوري عبده"], []),
        id="who-is-called-so",
    ),
]


@pytest.mark.parametrize(("text", "trigger", "expected"), WIRE)
def test_wire(text: str, trigger: str, expected: Told | None) -> None:
    analysis = analyse(text)
    names = {e.id: e.name for e in analysis.entities}
    found = [e for e in analysis.events if e.trigger.text == trigger]
    told = [(e.status, [names[a] for a in e.actors], [names[r] for r in e.recipients]) for e in found]
    assert told == ([] if expected is None else [expected])
