"""Who does what to whom in the news of force and street: raids, arrests, blockades, marches, strikes.

Every sentence is made up.
"""

from __future__ import annotations

import pytest

from told_events import Sides, analyse, sides_on

SIDES = [
    pytest.param(
        "هاجمت مجموعة مسلحة دورية للجيش غرب سبها.",
        "هاجمت",
        (["مجموعة مسلحة"], ["الجيش"]),
        id="an-adjective-in-ta-has-no-genitive",
    ),
    pytest.param(
        "هاجمت مجموعة سالم العمري دورية للجيش.",
        "هاجمت",
        (["سالم العمري"], ["الجيش"]),
        id="a-group-and-whose-it-is",
    ),
    pytest.param(
        "فرقت قوات مكافحة الشغب المحتجين.", "فرقت", (["قوات مكافحة الشغب"], ["المحتجين"]), id="a-masdar-in-ta"
    ),
    pytest.param(
        "استهدفت طائرة مسيرة سيارة في بلدة جنوبية.",
        "استهدفت",
        (["طائرة مسيرة"], ["سيارة"]),
        id="flown-by-nobody",
    ),
    pytest.param(
        "اعتقلت قوة خاصة ثلاثة صيادين قرب صنعاء.",
        "اعتقلت",
        (["قوة خاصة"], ["ثلاثة صيادين"]),
        id="a-special-force",
    ),
    pytest.param(
        "اعتقل الجيش في سيناء ثلاثة صيادين.", "اعتقل", (["الجيش"], ["ثلاثة صيادين"]), id="where-it-acts"
    ),
    pytest.param(
        "اعتقلت الحكومة في طرابلس ثلاثة صيادين.",
        "اعتقلت",
        (["الحكومة في طرابلس"], ["ثلاثة صيادين"]),
        id="where-it-sits",
    ),
    pytest.param(
        "أدانت محكمة تونسية الصحفي سالم العمري.",
        "أدانت",
        (["محكمة تونسية"], ["سالم العمري"]),
        id="a-court-and-whom-it-tries",
    ),
    pytest.param(
        "دعا رئيس الوزراء التونسي المتظاهرين إلى الهدوء.",
        "دعا",
        (["رئيس الوزراء التونسي"], ["المتظاهرين"]),
        id="no-adjective-in-another-number",
    ),
    pytest.param(
        "دعا نقيب المحامين التونسيين الحكومة إلى الهدوء.",
        "دعا",
        (["نقيب المحامين التونسيين"], ["الحكومة"]),
        id="an-adjective-in-their-number",
    ),
    pytest.param(
        "عمان (الأرز) - قصفت إيران مواقع للحركة.", "قصفت", (["إيران"], ["الحركة"]), id="behind-a-dateline"
    ),
    pytest.param(
        "بيروت - «الأرز» - قصفت إيران مواقع للحركة.", "قصفت", (["إيران"], ["الحركة"]), id="behind-two-dashes"
    ),
    pytest.param("إيران قصفت مواقع للحركة.", "قصفت", (["إيران"], ["الحركة"]), id="no-dateline"),
    pytest.param(
        "رد الجيش بغارات جوية على مواقع الحركة.", "غارات", (["الجيش"], ["الحركة"]), id="who-answers-by-raids"
    ),
    pytest.param("رد الوزير على غارات الحركة.", "غارات", (["الحركة"], []), id="whose-raids-one-answers"),
    pytest.param(
        "شن الجيش غارات انتقاما لمقتل حارسين.", "مقتل", ([], ["حارسين"]), id="a-death-that-one-avenges"
    ),
    pytest.param(
        "أحبطت الشرطة محاولة تفجير حافلة.", "تفجير", ([], ["حافلة"]), id="an-attempt-that-one-foils"
    ),
    pytest.param("حاولت الحركة تفجير حافلة.", "تفجير", (["الحركة"], ["حافلة"]), id="an-attempt-of-hers"),
    pytest.param(
        "اشتبكت الشرطة مع متظاهرين حاولوا اقتحام البرلمان.",
        "اقتحام",
        (["متظاهرين"], ["البرلمان"]),
        id="who-try-to-break-in",
    ),
    pytest.param(
        "تشن القوات التركية بين الحين والآخر غارات على الحركة.",
        "غارات",
        (["القوات التركية"], ["الحركة"]),
        id="now-and-then",
    ),
    pytest.param(
        "أحالت النيابة المتهمين إلى المحاكمة بتهم تشكيل عصابة وقتل سائق.",
        "قتل",
        (["المتهمين"], ["سائق"]),
        id="the-second-charge",
    ),
    pytest.param(
        "بدأت محاكمة الرئيس السابق بتهمة التجسس.", "تهمة", ([], ["الرئيس السابق"]), id="no-trial-charges"
    ),
    pytest.param(
        "حكم القضاء العسكري بالسجن على سالم العمري.",
        "حكم",
        (["القضاء العسكري"], ["سالم العمري"]),
        id="the-courts",
    ),
    pytest.param(
        "رفع المتظاهرون لافتات وأحرقوا مقر الشركة.", "أحرقوا", (["المتظاهرون"], ["الشركة"]), id="they-too"
    ),
    pytest.param(
        "قتل المتظاهرين في الساحة أمس وأحرقوا مقر الشركة.",
        "أحرقوا",
        ([], ["الشركة"]),
        id="not-the-killed",
    ),
    pytest.param(
        "اعتقلت الشرطة سالم العمري. وطالب حزب الغد بالإفراج عنه.",
        "الإفراج",
        ([], ["سالم العمري"]),
        id="a-man-is-freed",
    ),
    pytest.param(
        "اندلعت الاحتجاجات بعد مقتل سائق على يد الشرطة.", "الاحتجاجات", ([], []), id="another-act-of-theirs"
    ),
    pytest.param(
        "استمرت الاحتجاجات بعد القمع على يد الشرطة.", "القمع", (["الشرطة"], []), id="an-act-of-theirs"
    ),
    pytest.param(
        "تبنت الحركة الهجوم في شريط نشر على الإنترنت.", "الهجوم", (["الحركة"], []), id="where-it-was-told"
    ),
    pytest.param(
        "تقود إيران تحالفا يشن غارات على الحركة.",
        "غارات",
        (["تحالفا"], ["الحركة"]),
        id="an-alliance-that-strikes",
    ),
    pytest.param(
        "شنت الشرطة حملة اعتقالات ضد الحركة.", "اعتقالات", (["الشرطة"], ["الحركة"]), id="no-verb-in-ta"
    ),
    pytest.param("مظاهرة مؤيدة للحكومة في لندن", "مظاهرة", ([], []), id="for-whom-one-marches"),
    pytest.param("استشهاد فلسطيني في نابلس", "استشهاد", ([], ["فلسطيني"]), id="a-man-by-his-nisba"),
    pytest.param(
        "انسحبت القوات من القرية بموجب اتفاق مع الحركة.", "انسحبت", (["القوات"], []), id="by-a-deal"
    ),
    pytest.param(
        "القوات التي انتشرت في القرية اعتقلت محتجين.",
        "اعتقلت",
        (["القوات"], ["محتجين"]),
        id="whom-a-clause-was-about",
    ),
    pytest.param(
        "القرية التي دخلها الجيش فرق فيها المحتجين.",
        "فرق",
        ([], ["المحتجين"]),
        id="a-clause-in-another-gender",
    ),
    pytest.param("يقصف الجيش بانتظام مواقع للحركة.", "يقصف", (["الجيش"], ["الحركة"]), id="regularly"),
    pytest.param(
        "نفذت حملات مشتركة استهدفت العناصر المسلحة.",
        "استهدفت",
        ([], ["العناصر المسلحة"]),
        id="at-whom-they-aim",
    ),
    pytest.param(
        "استهدفت العناصر المسلحة دورية للجيش.",
        "استهدفت",
        (["العناصر المسلحة"], ["الجيش"]),
        id="who-aims-at-whom",
    ),
    pytest.param(
        "أعدمت السلطات سالم العمري لإقدامه على قتل سائق.",
        "قتل",
        (["سالم العمري"], ["سائق"]),
        id="who-pays-for-it",
    ),
    pytest.param(
        "قتل سالم العمري في غارة تركية. وقال الوزير كمال الحداد إن مقتله خسارة.",
        "مقتله",
        (["تركيا"], ["سالم العمري"]),
        id="whose-death",
    ),
    pytest.param(
        "مسلحو الحركة نفذوا سلسلة من الهجمات على القرية.",
        "الهجمات",
        (["مسلحو الحركة"], ["القرية"]),
        id="a-row-of-attacks",
    ),
    pytest.param(
        "قال الوزير إن مقتل سالم العمري يبرز الجهود التي يبذلها كمال الحداد.",
        "مقتل",
        ([], ["سالم العمري"]),
        id="whose-efforts-are-no-killing",
    ),
    pytest.param("فتح مسلح النار على دورية للجيش.", "فتح", (["مسلح"], ["الجيش"]), id="who-opens-fire"),
    pytest.param(
        "دان المتظاهرون الحكومة واتهموها بالفساد.", "اتهموها", (["المتظاهرون"], ["الحكومة"]), id="her-too"
    ),
    pytest.param(
        "قالت تركيا إنها شرعت في شن غارات على الحركة.", "غارات", (["تركيا"], ["الحركة"]), id="began-to-strike"
    ),
    pytest.param("بدأت الغارات على الحركة.", "الغارات", ([], ["الحركة"]), id="that-began"),
    pytest.param(
        "مقتل 32 شخصا جراء تفجير في سوروج.", "تفجير", ([], ["32 شخصا"]), id="the-dead-blow-up-nothing"
    ),
    pytest.param(
        "تعرضت قرى يسيطر عليها الجيش لقصف بمدافع تركية.", "قصف", ([], ["قرى"]), id="who-holds-what-is-shelled"
    ),
    pytest.param(
        "عاد المسلح إلى القاعة وبدأ بإطلاق النار على الحضور.",
        "إطلاق النار",
        (["المسلح"], ["الحضور"]),
        id="began-to-fire",
    ),
    pytest.param(
        "نددت الحكومة بجماعة شنت هجمات على القرية.",
        "هجمات",
        (["جماعة"], ["القرية"]),
        id="a-group-that-attacked",
    ),
    pytest.param(
        "ولم يعلن أي فصيل مسؤوليته عن الهجوم. وقال الجيش إنه عاد.", "الهجوم", ([], []), id="nobody-claimed-it"
    ),
    pytest.param("أعلنت الحركة مسؤوليتها عن الهجوم.", "الهجوم", (["الحركة"], []), id="who-claimed-it"),
    pytest.param(
        "اعتقل الجيش سالم العمري أثناء تغطيته مظاهرة.",
        "اعتقل",
        (["الجيش"], ["سالم العمري"]),
        id="what-he-covered",
    ),
    pytest.param(
        "تمكنت قوات الجيش من القضاء على خمسة مسلحين.",
        "القضاء",
        (["قوات الجيش"], ["خمسة مسلحين"]),
        id="who-gets-rid-of-them",
    ),
    pytest.param(
        "خرقت الميليشيات الهدنة بقصف مواقع الجيش.",
        "قصف",
        (["الميليشيات"], ["الجيش"]),
        id="by-what-one-breaks-it",
    ),
    pytest.param("رفضت الميليشيات قصف مواقع الجيش.", "قصف", ([], ["الجيش"]), id="what-one-refuses"),
    pytest.param(
        "أوقفت مصالح الأمن التونسية ثلاثة مهربين.",
        "أوقفت",
        (["مصالح الأمن التونسية"], ["ثلاثة مهربين"]),
        id="services",
    ),
    pytest.param("هاجمت مسيرات إيرانية قاعدة للجيش.", "هاجمت", (["مسيرات إيرانية"], ["الجيش"]), id="drones"),
    pytest.param("خرجت مسيرات حاشدة ضد الحكومة.", "مسيرات", ([], ["الحكومة"]), id="marches"),
    pytest.param(
        "اعتقلت الشرطة سالم العمري للاشتباه في تورطه في تفجير حافلة.",
        "تفجير",
        (["سالم العمري"], ["حافلة"]),
        id="who-is-suspected",
    ),
    pytest.param(
        "اعتقلت الشرطة سالم العمري للاشتباه في تخطيطه لهجوم على سفارة.",
        "هجوم",
        (["سالم العمري"], ["سفارة"]),
        id="who-planned-it",
    ),
    pytest.param("قصفت الحركة إيران بالصواريخ.", "قصفت", (["الحركة"], ["إيران"]), id="a-land-is-no-movement"),
    pytest.param(
        "قصفت حركة الغد إيران بالصواريخ.", "قصفت", (["حركة الغد"], ["إيران"]), id="a-movement-by-its-name"
    ),
    pytest.param(
        "حملت الحركة السلطات المسؤولية عن الحادث.",
        "حملت",
        (["الحركة"], ["السلطات"]),
        id="responsibility-is-a-noun",
    ),
    pytest.param("الاحتلال يعتقل ثلاثة صيادين", "يعتقل", (["الاحتلال"], ["ثلاثة صيادين"]), id="an-occupier"),
    pytest.param(
        "خرج آلاف العمال في مظاهرات ضد الحكومة.", "مظاهرات", (["آلاف العمال"], ["الحكومة"]), id="who-marches"
    ),
    pytest.param("خرجت مظاهرات ضد الحكومة.", "مظاهرات", ([], ["الحكومة"]), id="marches-that-set-out"),
    pytest.param(
        "دخل عمال الميناء في إضراب مفتوح.", "إضراب", (["عمال الميناء"], []), id="who-goes-on-strike"
    ),
    pytest.param(
        "دخل عمال الميناء القاعة وسط إضراب الموظفين.", "إضراب", (["الموظفين"], []), id="amid-a-strike"
    ),
    pytest.param("نظم المئات وقفة ضد الحكومة.", "وقفة", (["المئات"], ["الحكومة"]), id="hundreds-who-march"),
    pytest.param(
        "شن الجيش آلاف الغارات على القرية.", "الغارات", (["الجيش"], ["القرية"]), id="thousands-of-raids"
    ),
    pytest.param(
        "شددت القوات التركية حصارها على بغداد.",
        "حصارها",
        (["القوات التركية"], ["بغداد"]),
        id="a-siege-of-theirs",
    ),
    pytest.param(
        "استسلم عشرات المسلحين للجيش في صنعاء.",
        "استسلم",
        (["عشرات المسلحين"], ["الجيش في صنعاء"]),
        id="to-whom-they-give-in",
    ),
    pytest.param("دمر الطيران مواقع للجيش.", "دمر", (["الطيران"], ["الجيش"]), id="whose-places"),
    pytest.param("أدانت مصر الهجوم الإرهابي على المسجد.", "أدانت", (["مصر"], []), id="what-kind-of-attack"),
    pytest.param("أدانت مصر الهجوم الإيراني على المسجد.", "أدانت", (["مصر"], ["إيران"]), id="whose-attack"),
]


@pytest.mark.parametrize(("text", "trigger", "expected"), SIDES)
def test_sides(text: str, trigger: str, expected: Sides) -> None:
    assert sides_on(text, trigger)[0] == expected


STATUS = [
    pytest.param("توعدت الحركة بالرد على اغتيال قائدها سالم العمري.", "اغتيال", "happened", id="answered"),
    pytest.param("توعدت الحركة باغتيال القائد سالم العمري.", "اغتيال", "unrealized", id="threatened"),
    pytest.param("هددت الحركة بالانتقام لمقتل سالم العمري.", "مقتل", "happened", id="avenged"),
    pytest.param("هددت الحركة بالرد على أي هجوم.", "هجوم", "unrealized", id="any-attack"),
]


@pytest.mark.parametrize(("text", "trigger", "expected"), STATUS)
def test_status(text: str, trigger: str, expected: str) -> None:
    assert [e.status for e in analyse(text).events if e.trigger.text == trigger] == [expected]


TYPES = [
    pytest.param("اعتقلت الشرطة معارضا بارزا.", ["COERCE"], id="an-opponent-is-somebody"),
    pytest.param("صرح الوزير معارضا القرار.", ["REJECT"], id="opposing"),
    pytest.param("انسحبت القوات من القرية بموجب اتفاق.", ["RETREAT"], id="withdraws-by-a-deal"),
    pytest.param("انسحبت الحكومة من الاتفاق.", ["REJECT"], id="withdraws-from-a-deal"),
]


@pytest.mark.parametrize(("text", "expected"), TYPES)
def test_types(text: str, expected: list[str]) -> None:
    assert [e.type for e in analyse(text).events] == expected
