"""How far the name of a body reaches, each beside a near neighbour where it ends sooner; invented bodies."""

from __future__ import annotations

import pytest

from isnad.reading.names.find import find_names
from isnad.text.tokens import read_page


def names_in(text: str, kind: str) -> list[str]:
    cast = find_names(read_page(text))
    return [a for e in cast.entities if e.type == kind for a in e.aliases]


BODIES = {
    "party by an emblem": ("قال حزب صوت الشعب أمس إن السد آمن", ["حزب صوت الشعب"]),
    "group by an emblem of men": ("تبنت جماعة جند الحق الهجوم", ["جماعة جند الحق"]),
    "movement by a new dawn": ("دعت حركة فجر جديد إلى الحوار", ["حركة فجر جديد"]),
    "party by one noun": ("قال حزب كرامة إن السد آمن", ["حزب كرامة"]),
    "battalion at dawn": ("هاجمت كتيبة فجر الجمعة القرية", []),
    "sons who gather": ("تجمع أبناء القبيلة أمام المحكمة", []),
    "a movement of revival": ("تشهد البلاد حركة نهضة شاملة", []),
    "second adjective of its purpose": (
        "أعلنت الهيئة الوطنية للبحث الزراعي والمهني فتح الباب",
        ["الهيئة الوطنية للبحث الزراعي والمهني"],
    ),
    "nisba of another": ("أعلنت الهيئة الوطنية للبحث الزراعي والكيني", ["الهيئة الوطنية للبحث الزراعي"]),
    "second adjective of its own": (
        "شكت الغرفة التجارية والصناعية من الغلاء",
        ["الغرفة التجارية والصناعية"],
    ),
    "second land": ("شكت اللجنة السعودية والكينية من الغلاء", ["اللجنة السعودية"]),
    "second matter": ("عضو لجنة العسل والتمور سالم عودة", ["لجنة العسل والتمور"]),
    "what a judge demands": ("طالبت لجنة الحكام والمدربين أمس", ["لجنة الحكام"]),
    "second chain": (
        "يدرس في كلية الحاسبات وهندسة الجسور",
        ["كلية الحاسبات وهندسة الجسور"],
    ),
    "second body": ("يعمل في كلية الحاسبات وإدارة المرور", ["كلية الحاسبات"]),
    "second chain of a purpose": (
        "أقام المكتب الأهلي للمشورة والإرشاد وتوعية البحارة حفلا",
        ["المكتب الأهلي للمشورة والإرشاد وتوعية البحارة"],
    ),
    "purpose that no list has": ("رحبت الهيئة الوطنية للنحالين بالقرار", ["الهيئة الوطنية للنحالين"]),
    "whom a state gives": ("سلمت الحكومة الكينية للنحالين خلايا جديدة", ["الحكومة الكينية"]),
    "agency of the United Nations": (
        "حذرت منظمة الأمم المتحدة للغابات والمياه من الجفاف",
        ["منظمة الأمم المتحدة للغابات والمياه"],
    ),
    "what the United Nations send": ("شاحنات الأمم المتحدة للمدينة", ["الأمم المتحدة"]),
    "journal and its matter": (
        "نشرت المجلة العربية للدراسات البحرية بحثا",
        ["المجلة العربية للدراسات البحرية"],
    ),
    "directorate with its adjective": ("أعلنت هيئة الطيران المدني أمس", ["هيئة الطيران المدني"]),
    "body of a general word": ("أعلنت هيئة الطيران أمس", []),
    "court with its seat": ("قضت المحكمة الجزائية بجدة بحبسه", ["المحكمة الجزائية بجدة"]),
    "court and what it rules": ("قضت المحكمة الجزائية بحبسه", ["المحكمة الجزائية"]),
    "bureau of a governor": ("قال مكتب محافظ تعز إن الطريق مفتوح", ["مكتب محافظ تعز"]),
    "governor": ("قال محافظ تعز إن الطريق مفتوح", []),
    "agency with its land": ("ذكرت وكالة أنباء زنبقة الكينية أن", ["وكالة أنباء زنبقة الكينية"]),
    "committee for the Hajj": ("عضو اللجنة الأفريقية للحج والعمرة سالم", ["اللجنة الأفريقية للحج والعمرة"]),
    "two ministries": ("وكيل وزارتي الثقافة والأوقاف سالم عودة", ["الثقافة", "الأوقاف"]),
    "ministries of two lands": ("اتفقت وزارتا الداخلية في البلدين", []),
    "two houses": ("نفى مجلسا العموم واللوردات النبأ", ["العموم", "اللوردات"]),
    "universities of two towns": ("لجامعتي حلب وحمص برنامج", ["جامعتي حلب"]),
    "a council of one": ("أنشأ مجلسا خاصا والنواب غائبون", []),
    "second matter in a town": ("في مؤسسة العروض والتجزئة في صور", ["مؤسسة العروض والتجزئة"]),
    "what somebody looks into": ("زارت لجنة السكن والكشف عليه أمس", ["لجنة السكن"]),
    "rails": ("أعلنت الهيئة العامة للخطوط البحرية أمس", ["الهيئة العامة للخطوط البحرية"]),
    "police of a quarter": ("حققت شرطة الزيزفون في الحادث", ["شرطة الزيزفون"]),
    "police of the law": ("حققت شرطة القانون في الحادث", []),
    "movement that is a party": ("أعلنت حركة الإصلاح أمس", ["حركة الإصلاح"]),
    "movement of ships": ("توقفت حركة السفن أمس", []),
    "system and no rule": ("تعطل نظام النقل العام أمس", []),
    "zeal": ("صفق الجمهور وسط حماس شديد", []),
    "movement called zeal": ("نفت حماس النبأ", ["حماس"]),
    "poet's book": ("قرأ من ديوانه «الزنبق الأزرق» قصيدة", []),
    "service of a district": ("قال الناطق باسم صحة جازان إن الوضع آمن", ["صحة جازان"]),
    "how a land fares": ("قال الناطق إن صحة مصر في خطر", []),
    "service with its office": ("مدير إدارة سجون تبوك سالم", ["إدارة سجون تبوك"]),
    "service of a region": ("مدير جوازات منطقة تبوك سالم", ["جوازات منطقة تبوك"]),
    "affairs of health": ("نفت الشؤون الصحية النبأ", ["الشؤون الصحية"]),
    "whom affairs of health are left to": ("نفى وكيل الوزارة للشؤون الصحية النبأ", []),
    "listed body with its second matter": ("نفت هيئة السياحة والغابات النبأ", ["هيئة السياحة والغابات"]),
    "listed body and its minister": ("نفت هيئة السياحة والوزير النبأ", ["هيئة السياحة"]),
    "what a thing is near": ("وجدوه في صندوق قرب مبنى الأمم المتحدة", ["الأمم المتحدة"]),
    "what a fund is for": ("نفى صندوق دعم الصيادين النبأ", ["صندوق دعم الصيادين"]),
    "centre by its head": (
        "نفى مركز الملك سالم للإغاثة النبأ، وقال المركز إن",
        ["مركز الملك سالم للإغاثة", "المركز"],
    ),
    "city that is for a science": (
        "نفت مدينة الملك سالم للعلوم والتقنية النبأ",
        ["مدينة الملك سالم للعلوم والتقنية"],
    ),
    "city that is for nothing": ("نفت مدينة الملك سالم الطبية النبأ", []),
    "second place": (
        "نفى مركز الملك سالم للإغاثة النبأ، وحل في المركز الثاني",
        ["مركز الملك سالم للإغاثة"],
    ),
    "brigade by its figure": ("انسحب اللواء 44 مدرع من التل", ["اللواء 44 مدرع"]),
    "general and a figure": ("انسحب اللواء 44 مرة من التل", []),
    "division by its number": ("انسحبت الفرقة السادسة المدرعة من التل", ["الفرقة السادسة المدرعة"]),
    "division without a number": ("انسحبت الفرقة المدرعة من التل", []),
    "military region": ("وصل قائد المنطقة العسكرية السادسة", ["المنطقة العسكرية السادسة"]),
    "region of no army": ("وصل أمير المنطقة السادسة", []),
    "chamber of a side": ("أعلنت غرفة الغربية أمس", ["غرفة الغربية"]),
    "room on a side": ("جلسوا في غرفة غربية أمس", []),
    "sum in brackets": ("نفذت ما مجموعه (1200) حملة", []),
    "group in quotation marks": ("نفت مجموعة «المدار» النبأ", ["المدار"]),
    "court of first instance with its seat": ("قضت المحكمة العامة بجازان", ["المحكمة العامة بجازان"]),
    "general presidency": ("نفت الرئاسة العامة لرعاية البحارة النبأ", ["الرئاسة العامة لرعاية البحارة"]),
    "presidency of a land": ("نفت الرئاسة الكينية النبأ", ["الرئاسة الكينية"]),
    "presidency that is general": ("تأجلت الرئاسة العامة أمس", []),
    "national company": ("ربحت الشركة الكينية للملاحة", ["الشركة الكينية للملاحة"]),
    "a company of the land": ("ربحت الشركة الكينية مليونا", []),
    "purpose that no list has, of a general body": (
        "نفت المؤسسة العامة لقماطر الغلال النبأ",
        ["المؤسسة العامة لقماطر الغلال"],
    ),
    "university of a mother": ("درس في جامعة أم الروافد", ["جامعة أم الروافد"]),
    "university and a mother": ("طلبت الجامعة أم الطفلة", []),
    "police of those who occupy": ("اقتحمت شرطة الاحتلال البيت", ["شرطة الاحتلال"]),
    "university of a town whose name is doubtful": ("درس في جامعة أكسفورد", ["جامعة أكسفورد"]),
    "campaign that is a body": (
        "افتتحت الحملة الأهلية لإنقاذ الغابات في لبنان مكتبا",
        ["الحملة الأهلية لإنقاذ الغابات في لبنان"],
    ),
    "campaign of bombs": ("بدأت الحملة العسكرية لمواجهة التمرد أمس", []),
    "campaign without its purpose": ("بدأت الحملة الوطنية أمس", []),
}


@pytest.mark.parametrize(("text", "expected"), BODIES.values(), ids=BODIES.keys())
def test_bodies(text: str, expected: list[str]) -> None:
    assert names_in(text, "organization") == expected


MATTERS = {
    "matter in quotation marks": ("كشفت وزارة الزراعة المرض، وحذرت «الزراعة» منه", 1, "الزراعة"),
    "matter of no body named": ("كشفت وزارة الثقافة المرض، وحذر خبراء «الزراعة» منه", 1, ""),
    "matter that opens a line": ("الزراعة تحذر\n\nكشفت وزارة الزراعة المرض", 1, "الزراعة"),
    "matter within a line": ("خبراء الزراعة\n\nكشفت وزارة الزراعة المرض", 1, ""),
    "first words of a purpose": (
        "رد «البحث العلمي» أمس\n\nنفت الهيئة العامة للبحث العلمي والزراعي النبأ",
        1,
        "البحث العلمي",
    ),
    "service beside its ministry": ("نفت وزارة الصحة النبأ\n\nوقالت صحة تبوك: «الصحة» تنفي", 2, "الصحة"),
    "what a college teaches": ("رفضت كلية الزراعة الطلب لأن «الزراعة» علم", 1, ""),
    "one of two in the dual": ("نفت وزارة النقل النبأ، وقال مدير وزارتي النقل والعمل إن", 2, "النقل"),
}


@pytest.mark.parametrize(("text", "bodies", "alias"), MATTERS.values(), ids=MATTERS.keys())
def test_matters(text: str, bodies: int, alias: str) -> None:
    cast = find_names(read_page(text))
    found = [e.aliases for e in cast.entities if e.type == "organization"]
    assert len(found) == bodies
    assert (alias in found[0]) if alias else all(a.count(" ") for aliases in found for a in aliases)


SITES = {
    "fair grounds": ("في مركز تبوك الدولي للمعارض والندوات", ["مركز تبوك الدولي للمعارض والندوات"]),
    "general hospital of a town": ("نقل إلى مستشفى جازان العام للعلاج", ["مستشفى جازان العام"]),
    "hospital last year": ("افتتح مستشفى جازان العام الماضي", ["مستشفى جازان"]),
    "university hospital after a man": (
        "نقل إلى مستشفى سالم عودة الجامعي أمس",
        ["مستشفى سالم عودة الجامعي"],
    ),
    "hospital for mothers and children": (
        "نقلت إلى مستشفى الولادة والأطفال بجدة",
        ["مستشفى الولادة والأطفال", "جدة"],
    ),
    "hospital and another noun": ("نقلت إلى مستشفى الولادة والمصابين", ["مستشفى الولادة"]),
    "hospital of a side of the town": ("في مستشفى غرب جدة أمس", ["مستشفى غرب جدة"]),
    "hospital that stays a hospital": (
        "في مستشفى جازان العام، ومدير المستشفى غائب",
        ["مستشفى جازان العام"],
    ),
    "hospital without a name": ("في مستشفى عام بجازان، وأغلق المستشفى", ["جازان"]),
    "airport that stays an airport": ("في مطار تبوك الدولي، وأغلق المطار", ["مطار تبوك الدولي"]),
    "port by its head": ("في ميناء تبوك القديم، وأغلق الميناء", ["ميناء تبوك القديم", "الميناء"]),
    "for the Hajj": ("تستعد العاصمة للحج هذا العام", []),
    "to Lahij": ("وصلوا إلى لحج هذا العام", ["لحج"]),
    "hospital west of the river": ("في مستشفى غرب النهر أمس", []),
}


@pytest.mark.parametrize(("text", "expected"), SITES.values(), ids=SITES.keys())
def test_sites(text: str, expected: list[str]) -> None:
    assert names_in(text, "place") == expected
