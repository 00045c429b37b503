"""The sides of events as agencies tell them every day, each beside a neighbour of the same shape: a body and
a movement behind it, an office and whom it blames, what attacks leave, whose hands a town falls into.

Every sentence is made up.
"""

from __future__ import annotations

import pytest

from told_events import analyse, sides_on, types_in

SIDES = [
    pytest.param(
        "اتهمت الحكومة الحوثيين بعرقلة الحوار.", "اتهمت", ["الحكومة"], ["الحوثيين"], id="body-and-movement"
    ),
    pytest.param(
        "هاجم المقاتلون الحوثيون مدينة الضالع.",
        "هاجم",
        ["الحوثيون"],
        ["الضالع"],
        id="fighters-of-theirs",
    ),
    pytest.param(
        "اعتقلت قوات الأمن سهيل البيطار في المظاهرة.",
        "اعتقلت",
        ["قوات الأمن"],
        ["سهيل البيطار"],
        id="forces-and-a-name",
    ),
    pytest.param(
        "اعتقلت قوات الرئيس السابق سهيل البيطار ثلاثة وزراء.",
        "اعتقلت",
        ["قوات الرئيس السابق سهيل البيطار"],
        ["ثلاثة وزراء"],
        id="forces-of-a-named-president",
    ),
    pytest.param(
        "اعتقل الجيش الصحافي سهيل البيطار أمام الوزارة.",
        "اعتقل",
        ["الجيش"],
        ["سهيل البيطار"],
        id="army-and-journalist",
    ),
    pytest.param(
        "اتهم وزير الداخلية الصحافية رانيا الحلو بالتحريض على الحكومة.",
        "اتهم",
        ["وزير الداخلية"],
        ["رانيا الحلو"],
        id="he-and-she",
    ),
    pytest.param(
        "تمكن وزير الداخلية من اعتقال سهيل البيطار.",
        "اعتقال",
        ["وزير الداخلية"],
        ["سهيل البيطار"],
        id="a-minister-whose-name-is-not-told",
    ),
    pytest.param(
        "اعتقلت الشرطة رجل الأعمال التونسي سهيل البيطار بعد خلاف مع الوزير.",
        "اعتقلت",
        ["الشرطة"],
        ["سهيل البيطار"],
        id="a-man-of-business",
    ),
    pytest.param(
        "اعتقلت الشرطة رجل الأعمال التونسي بعد خلاف مع الوزير.",
        "اعتقلت",
        ["الشرطة"],
        ["رجل الأعمال التونسي"],
        id="a-man-of-business-without-a-name",
    ),
    pytest.param(
        "أوقفت الشرطة الناشط سهيل البيطار بسبب مقال هاجم فيه رئيس الحكومة.",
        "هاجم",
        ["سهيل البيطار"],
        ["رئيس الحكومة"],
        id="who-wrote-it",
    ),
    pytest.param(
        "عقد وزير الداخلية مؤتمرا صحافيا اتهم فيه الحكومة بالفساد.",
        "اتهم",
        ["وزير الداخلية"],
        ["الحكومة"],
        id="who-held-it",
    ),
    pytest.param(
        "رفض سهيل البيطار طلب النقابة تأجيل الانتخابات.",
        "طلب",
        ["النقابة"],
        ["سهيل البيطار"],
        id="who-asked-what-he-refuses",
    ),
    pytest.param(
        "سهيل البيطار طلب تأجيل الانتخابات.", "طلب", ["سهيل البيطار"], [], id="who-asks-before-his-verb"
    ),
    pytest.param("طالت العقوبات ثلاثة وزراء.", "العقوبات", [], ["ثلاثة وزراء"], id="whom-sanctions-reach"),
    pytest.param("طالت الغارات القرية.", "الغارات", [], ["القرية"], id="a-village-is-no-adjective"),
    pytest.param("خلف القصف التركي عشرة قتلى.", "القصف", ["تركيا"], ["عشرة قتلى"], id="what-shelling-leaves"),
    pytest.param(
        "راح ضحية الهجوم على الثكنة عشرون جنديا.", "الهجوم", [], ["الثكنة"], id="a-barracks-is-attacked"
    ),
    pytest.param("راح ضحية الهجوم عشرون جنديا.", "الهجوم", [], ["عشرون جنديا"], id="who-fell-to-it"),
    pytest.param("حصدت الغارة أرواح تسعة جنود.", "الغارة", [], ["تسعة جنود"], id="whose-lives-it-took"),
    pytest.param(
        "شنت مقاتلات تركية سلسلة غارات على مواقع الحزب.",
        "غارات",
        ["تركيا"],
        ["الحزب"],
        id="a-series-is-another-phrase",
    ),
    pytest.param(
        "أوقفت الشرطة الناشط سهيل البيطار على خلفية منشور على «المنصة» انتقد فيه رئيس الحكومة.",
        "انتقد",
        ["سهيل البيطار"],
        ["رئيس الحكومة"],
        id="who-wrote-it-on-a-platform",
    ),
    pytest.param(
        "استقدمت قوات النظام تعزيزات إلى حلب.", "استقدمت", ["قوات النظام"], [], id="forces-bring-forces"
    ),
    pytest.param(
        "انتهت المهلة التي حددتها الحركة للحكومة.",
        "المهلة",
        ["الحركة"],
        ["الحكومة"],
        id="who-set-a-term",
    ),
    pytest.param(
        "تلقى القاضي تهديدات بالقتل من ميليشيا نافذة.",
        "تهديدات",
        ["ميليشيا نافذة"],
        ["القاضي"],
        id="from-whom-threats-come",
    ),
    pytest.param(
        "خرج الآلاف في مظاهرات منددة بحكم العسكر.",
        "مظاهرات",
        ["الآلاف"],
        ["العسكر"],
        id="against-whose-rule-they-march",
    ),
    pytest.param(
        "خرج الآلاف في مظاهرات منددة بالغلاء ضد الوزير.",
        "مظاهرات",
        ["الآلاف"],
        ["الوزير"],
        id="prices-are-nobody",
    ),
    pytest.param("تظاهر المئات أمام البرلمان.", "تظاهر", ["المئات"], [], id="where-they-march"),
    pytest.param(
        "تظاهر المئات أمام السفارة الفرنسية.",
        "تظاهر",
        ["المئات"],
        ["السفارة الفرنسية"],
        id="before-whose-embassy-they-march",
    ),
    pytest.param(
        "رفض المجلس المقترح المقدم من روسيا.", "رفض", ["المجلس"], ["روسيا"], id="who-put-it-forward"
    ),
    pytest.param(
        "وقع ضابطان في أسر الحركة.", "وقع", ["الحركة"], ["ضابطان"], id="who-fell-into-whose-captivity"
    ),
]


@pytest.mark.parametrize(("text", "trigger", "actors", "recipients"), SIDES)
def test_sides(text: str, trigger: str, actors: list[str], recipients: list[str]) -> None:
    assert (actors, recipients) in sides_on(text, trigger)


STATUS = [
    pytest.param("قوبل مقترح الحكومة بالرفض من جانب النقابة.", "الرفض", "happened", id="met-with-refusal"),
    pytest.param("تبحث النقابة رفض مقترح الحكومة.", "رفض", "unrealized", id="thinks-of-refusing"),
]


@pytest.mark.parametrize(("text", "trigger", "status"), STATUS)
def test_status(text: str, trigger: str, status: str) -> None:
    assert {e.trigger.text: e.status for e in analyse(text).events}[trigger] == status


TYPES = [
    pytest.param("وقع الضابط التركي في أسر الحركة.", {"وقع": "COERCE"}, id="falls-captive"),
    pytest.param("وقع الوزير التركي في حيرة.", {}, id="falls-into-doubt"),
    pytest.param("لم تستجب الحكومة التركية لطلب الحزب.", {"تستجب": "REJECT"}, id="no-reply"),
    pytest.param("أضرم عامل تركي النار في نفسه أمام الوزارة.", {"أضرم": "PROTEST"}, id="burns-himself"),
    pytest.param("أضرم مسلحون النار في مقر الحزب التركي.", {"أضرم": "ASSAULT"}, id="burns-an-office"),
    pytest.param("أغلق التجار الأتراك محالهم رفضا لقرار الحكومة.", {"أغلق": "PROTEST"}, id="shops-shut"),
    pytest.param("نسفت القوات التركية منزل زعيم الحركة.", {"نسفت": "ASSAULT"}, id="blows-up-a-house"),
    pytest.param("نسفت الحكومة التركية جهود المصالحة.", {"نسفت": "REJECT"}, id="blows-up-efforts"),
    pytest.param("شكل الحزب التركي قوة مسلحة.", {"شكل": "MOBILIZE"}, id="forms-a-force"),
    pytest.param("حلقت طائرتان مسيرتان فوق قصر الرئيس التركي.", {"مسيرتان": ""}, id="drones-march-not"),
    pytest.param("نظم الحزب التركي مسيرتين في العاصمة.", {"مسيرتين": "PROTEST"}, id="two-marches"),
    pytest.param("أخلت الشرطة التركية ساحة الاعتصام.", {"أخلت": "COERCE"}, id="clears-a-square"),
    pytest.param("كبلت الشرطة التركية المحتجين.", {"كبلت": "COERCE"}, id="cuffs-protesters"),
    pytest.param("هددت قوات الأمن زعيم الحزب التركي.", {"هددت": "THREATEN"}, id="forces-threaten"),
    pytest.param("هدد الجفاف أمن تركيا المائي.", {}, id="drought-threatens"),
    pytest.param("أبقى الحزب التركي شن هجوم حاد على الحكومة.", {"هجوم": "ACCUSE"}, id="a-sharp-attack"),
]


@pytest.mark.parametrize(("text", "types"), TYPES)
def test_types(text: str, types: dict[str, str]) -> None:
    found = types_in(text)
    assert {word: found.get(word, "") for word in types} == types
    assert types or not found
