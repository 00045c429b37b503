"""Names as papers of other years and lands print them, each beside its near neighbour; invented people,
parties and outlets."""

from __future__ import annotations

import pytest

from isnad.reading.names.find import find_names
from isnad.text.tokens import read_page


def names_in(text: str, kind: str) -> list[str]:
    cast = find_names(read_page(text))
    assert all(text[m.span.start : m.span.end] in cast.entities[m.entity].aliases for m in cast.mentions)
    return [a for e in cast.entities if e.type == kind for a in e.aliases]


PERSONS = {
    "whose voters behind a promise": ("ووعد ناخبيه بالتصدي للغلاء", []),
    "in whose name one speaks": ("قال الناطق باسم الحراك، المهندس نادر شلهوب، إن", ["نادر شلهوب"]),
    "Basim behind a title": ("قال المهندس باسم العيتاني إن الباب مغلق", ["باسم العيتاني"]),
    "whose relations an office is charged with": (
        "قال الوزير المكلف بالعلاقات مع البرلمان سالم شلهوب إن الباب مغلق",
        ["سالم شلهوب"],
    ),
    "kunya of a word before a surname": ("قال القيادي أبو حرب الضحياني إن الباب مغلق", ["أبو حرب الضحياني"]),
    "a mother's kunya": ("قالت الناشطة أم حرب الضحياني إن الباب مغلق", ["أم حرب الضحياني"]),
    "father of somebody lost": ("قال الشاب أبو طفلين صغيرين إن الباب مغلق", []),
    "called by a kunya": ("نفى المشرف، المكنى أبو حرب الضحياني، ذلك", ["أبو حرب الضحياني"]),
    "a Sudanese kunya": ("قال رئيس المفوضية حيدر أب شلهوب إن الباب مغلق", ["حيدر أب شلهوب"]),
    "a father of three": ("قال الوزير حيدر وهو أب لثلاثة أطفال ذلك", ["حيدر"]),
    "names that are words behind an office": ("رفض وزير العمل نعيم كريم الكلام", ["نعيم كريم"]),
    "words behind an office": ("رفض وزير العمل سعيدا الكلام", []),
    "whose ministers": ("حض رئيس وزرائها نادر شلهوب الأطراف", ["نادر شلهوب"]),
    "whose ministers, abroad": ("وقال رئيس وزرائه مارك هيلبرغ إن الباب مغلق", ["مارك هيلبرغ"]),
    "what his ministers did": ("أعلن رئيس وزرائها تأجيل الجلسة", []),
    "whose foreign affairs": ("قال وزير خارجيتها مارك هيلبرغ إن الباب مغلق", ["مارك هيلبرغ"]),
    "who speaks in her name": ("وحذر الناطق باسمها لي تشو جون الوفد", ["لي تشو جون"]),
    "she who speaks in his name": ("وقالت المتحدثة باسمه هدى شلهوب إن الباب مغلق", ["هدى شلهوب"]),
    "ambassador of a capital": ("شكر سفير سيول كيم دو جون البلدية", ["كيم دو جون"]),
    "coach of a town": ("شكر مدرب ليفربول يونايتد البلدية", []),
    "head of a town's council": ("قال رئيس بلدية صيدا نادر كريم إن الباب مغلق", ["نادر كريم"]),
    "foreign given name and a word": ("ورأى المحلل سهراب نجار أن الباب مغلق", ["سهراب نجار"]),
    "strange name before a kunya": ("قال القيادي منيب أبو غطاس إن الباب مغلق", ["منيب أبو غطاس"]),
    "how he did it before a kunya": ("قال القيادي مشيرا أبو غطاس إن الباب مغلق", ["أبو غطاس"]),
    "who prefers to keep his name back": ("قال مسؤول، فضل إغفال اسمه، إن", []),
    "who is called so": ("قال مسؤول، فضل هيلبرغ، إن الباب مغلق", ["فضل هيلبرغ"]),
    "noun and genitive behind a word like a verb": ("استبعد ذلك قبل ذوبان الثلوج، مرجحا غيره", []),
    "surname with the article behind a verb of speech": ("قالت هيفي الساندال إن", ["هيفي الساندال"]),
    "for any": ("تأهب الجيش تحسبا لأي طارئ، لافتا إلى", []),
    "beforehand": ("تعرف سلفا أن الباب مغلق", []),
}


@pytest.mark.parametrize(("text", "expected"), PERSONS.values(), ids=PERSONS.keys())
def test_persons(text: str, expected: list[str]) -> None:
    assert names_in(text, "person") == expected


BODIES = {
    "party and its adjective": ("أعلن حزب المسار الجديد انسحابه", ["حزب المسار الجديد"]),
    "party whose leader is new": ("انتخب زعيم حزب المسار الجديد", ["حزب المسار"]),
    "party that is new": ("أعلن حزب النهضة الجديد انسحابه", ["حزب النهضة"]),
    "free youth": ("انسحبت حركة الشباب الحر من الحوار", ["حركة الشباب الحر"]),
    "listed party and its adjective": ("دعا حزب الإصلاح الشعبي إلى الحوار", ["حزب الإصلاح الشعبي"]),
    "listed party of a land": ("دعا حزب الإصلاح الكيني إلى الحوار", ["حزب الإصلاح"]),
    "democrats": ("قرر الحزب الشعبي الديموقراطي للتنمية ذلك", ["الحزب الشعبي الديموقراطي للتنمية"]),
    "labour forces": ("أعلنت وزارة القوى العاملة صرف المنح", ["وزارة القوى العاملة"]),
    "agency at work": ("قالت وزارة النقل العاملة في المدينة", ["وزارة النقل"]),
    "of many nations": ("قصفت القوات المتعددة الجنسيات البستان", ["القوات المتعددة الجنسيات"]),
    "company of many nations": ("قالت الشركة المتعددة الجنسيات ذلك", []),
    "team of the defence": ("رفض القاضي طلب هيئة الدفاع", []),
    "body of the civil defence": ("أعلنت هيئة الدفاع المدني ذلك", ["هيئة الدفاع المدني"]),
    "units of blood": ("محملة بالأدوية ووحدات الدم", []),
    "who moves": ("أغلق المنفذ أمام حركة الأفراد", []),
    "press office": ("نفى المكتب الإعلامي للرئاسة الخبر", ["المكتب الإعلامي للرئاسة"]),
    "press office alone": ("نفى المكتب الإعلامي الخبر", []),
    "right to water": ("قالت الجمعية الكينية للحق في الماء إن", ["الجمعية الكينية للحق في الماء"]),
    "service of an army": ("أوقفت مخابرات الجيش ثلاثة شبان", ["مخابرات الجيش"]),
    "prosecution of a matter": ("أحيل إلى نيابة أمن المرفأ", ["نيابة أمن المرفأ"]),
    "thanked for efforts": ("أعرب عن تقدير المنظمة الدولية لجهود البلدية", []),
    "overpowering": ("أعلنت الشركة حالة القوة القاهرة", []),
}  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), BODIES.values(), ids=BODIES.keys())
def test_bodies(text: str, expected: list[str]) -> None:
    assert names_in(text, "organization") + names_in(text, "place") == expected


QUOTED = {
    "harbour that is a paper": ("قال الوزير لـ«الميناء» إن الباب مغلق", ["الميناء"]),
    "harbour in marks": ("سافر الوزير لـ«الميناء» أمس", []),
    "who tells a paper": ("أبلغ مصدر حكومي «المرسى» بأن الباب مغلق", ["المرسى"]),
    "who tells what is quoted": ("أبلغ المصدر عن «المرسى» أمس", []),
    "who talks to a paper": ("وتحدث مصدر إلى «كوربان الجديدة» مشترطا", ["كوربان الجديدة"]),
    "talk for one": ("وأضاف في حديث خص به «صدى المرفأ» أن", ["صدى المرفأ"]),
    "what a paper asks": ("لم ترد السفارة على أسئلة «المرسى»", ["المرسى"]),
    "what it got": ("حصلت «السد» على نسخة من المذكرة", ["السد"]),
    "what it had printed": ("كانت «المرسى» قد نشرت الوثيقة", ["المرسى"]),
    "what had been": ("كانت «المعركة» قد انتهت", []),
    "headline of a paper": ("«المرسى» تنشر نص الوثيقة", ["المرسى"]),
    "headline of what is quoted": ("«المعركة» تنتهي غدا", []),
    "reveals what is quoted": ("زيارة للسوق تكشف «مخالفات» كثيرة", []),
    "paper again, in marks only": (
        "قال لـ«الميناء» إن الباب مغلق. ولم يرد على «الميناء» أحد، ووصل إلى الميناء",
        ["الميناء"],
    ),
    "who heads it": ("وقال رئيس «اللقاء الكيني الحر» النائب نادر شلهوب", ["اللقاء الكيني الحر"]),
    "head of a deed": ("قال رئيس «الاستيطان» إن", []),
    "who is in it": ("وأوضح قيادي في «التقدم» أن", ["التقدم"]),
    "expert in it": ("وأوضح خبير في «التقدم» أن", []),
    "who speaks in its name": ("نفى المتحدث باسم «الغد الجديد» ذلك", ["الغد الجديد"]),
    "in the name of an idea": ("يقاتلون باسم «العدالة العالمية» منذ عام", []),
    "who answers for it": ("المسؤول عن «العمليات الجارية» أمس", []),
    "whose idea it is": ("يرى أنصار «فرضية هيلبرغ» ذلك", []),
    "two in one pair of marks": ("عناصر من تنظيمي «الفجر والضحى» أمس", []),
    "two parties": ("اجتمع حزبا «التقدم» و«العمل الكيني» أمس", ["التقدم", "العمل الكيني"]),
    "body behind a body": (
        "بين «مجلس القرية» و«قوة إسناد كوربان» أمس",
        ["مجلس القرية", "قوة إسناد كوربان"],
    ),
    "deed behind a body": ("طالب «مجلس القرية» و«فك الحصار» أمس", ["مجلس القرية"]),
    "bodies of a kind": ("شكلوا منظمات «إرهابية» عدة", []),
    "who joins": ("انضم العيتاني إلى «طلائع المرفأ» التي", ["طلائع المرفأ"]),
    "party with its article": ("ندد الحزب «الوحدوي الجديد» بالقرار", ["الوحدوي الجديد"]),
    "what a party condemns": ("استنكر الحزب «الحملات المشبوهة» أمس", []),
    "party that rules": ("ندد الحزب «الحاكم» بالقرار", []),
    "list that somebody heads": ("قال رئيس قائمة «مرفأ الغد» إن", ["مرفأ الغد"]),
    "list of things": ("أدرجت في قائمة «مدن الغد» أمس", []),
}  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), QUOTED.values(), ids=QUOTED.keys())
def test_quoted(text: str, expected: list[str]) -> None:
    cast = find_names(read_page(text))
    assert [a for e in cast.entities if e.type == "organization" for a in e.aliases] == expected


def test_paper_is_named_again_in_marks_only() -> None:
    text = "قال لـ«الميناء» إن الباب مغلق. ولم يرد على «الميناء» أحد، ووصل إلى الميناء"
    cast = find_names(read_page(text))
    assert [text[m.span.start - 1] for m in cast.mentions] == ["«", "«"]


PLACES = {
    "harbour of a given name": ("رست السفينة في ميناء خالد أمس", ["ميناء خالد"]),
    "harbour of somebody": ("قال مدير ميناء خالد شلهوب إن", []),
    "mountain and its noun": ("تسللوا قرب جبل الدخان أمس", ["جبل الدخان"]),
    "mountain of ice": ("انهار جبل الجليد في البحر", []),
    "valley of a listed town": ("احتجزوا في وادي جردان أمس", ["وادي جردان"]),
    "two who performed": ("وأدى الثنائي ما عليه", []),
    "hill of a house": ("استعادوا تبة الصالحي أمس. وقصفوا التبة", ["تبة الصالحي", "التبة"]),
    "base of a strange name": ("المتمركزين في قاعدة تيرسيا", ["قاعدة تيرسيا"]),
    "base that does": ("قاعدة تتحكم في الطريق", []),
    "base of data": ("كبرت قاعدة البيانات العامة", []),
    "prison of a service": ("معتقلين في سجن الأمن السياسي", ["سجن الأمن السياسي"]),
    "camp of an arm": ("اقتحموا معسكر الدفاع الجوي", ["معسكر الدفاع الجوي"]),
    "hospital of a good word": ("حذر مدير مستشفى النصر من نفاده", ["مستشفى النصر"]),
    "two quarters": ("قصفوا حيي الجمهوري والروضة", ["الجمهوري", "الروضة"]),
    "quarters of a city": ("قصفوا أحياء المدينة والريف", []),
    "town of a day": ("قبض عليه بمدينة العاشر من رمضان", ["العاشر من رمضان"]),
    "bridge of a day": ("أغلقوا جسر 6 أكتوبر", ["جسر 6 أكتوبر"]),
    "town on a day": ("وصل إلى مدينة في السادس من أكتوبر", []),
    "first town": ("وصل إلى المدينة الأولى من أكتوبر", []),
}  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), PLACES.values(), ids=PLACES.keys())
def test_places(text: str, expected: list[str]) -> None:
    assert names_in(text, "place") == expected


MINISTRIES = {
    "behind and": ("والداخلية تنفي الخبر. أوضحت وزارة الداخلية ذلك", ["وزارة الداخلية", "الداخلية"]),
    "policies": ("سياسات الداخلية. أوضحت وزارة الداخلية ذلك", ["وزارة الداخلية"]),
    "health denies": ("الصحة تنفي الخبر. أوضحت وزارة الصحة ذلك", ["وزارة الصحة", "الصحة"]),
    "health is": ("الصحة هي السلامة. أوضحت وزارة الصحة ذلك", ["وزارة الصحة"]),
}


@pytest.mark.parametrize(("text", "expected"), MINISTRIES.values(), ids=MINISTRIES.keys())
def test_portfolio_for_its_ministry(text: str, expected: list[str]) -> None:
    assert sorted(names_in(text, "organization")) == sorted(expected)


ONE = {
    "agency in a headline's marks": "«ناسا» تنشر صورة. أطلقت وكالة الفضاء الأمريكية «ناسا» الصور",
    "misspelt surname": "قال الوزير إيمانويل هيلبرغ ذلك. وأضاف هلبرغ أن الباب مغلق",
    "kunya in one word": "قال الوزير أبو بكر شلهوب ذلك. وأضاف أبوبكر شلهوب أن الباب مغلق",
    "kunya alone in one word": "قال القيادي أبو نادر ذلك. وأضاف أبونادر أن الباب مغلق",
    "kunya of a name": "قال أبو ياسر العيتاني ذلك. وقال أبو ياسر إن الباب مغلق",
    "surname with a kunya": "قال فلاح سالم أبو خشيم ذلك. وقال فلاح أبوخشيم إن الباب مغلق",
    "servant of God in two spellings": "قال عبدالرحمن شلهوب ذلك. وقال عبدالرحمان شلهوب إن الباب مغلق",
    "foreign name in two spellings": "قال الوزير سيرغي هيلبرغ ذلك. وقال سيرجي هيلبرج إن الباب مغلق",
}


@pytest.mark.parametrize("text", ONE.values(), ids=ONE.keys())
def test_one_name(text: str) -> None:
    assert len(find_names(read_page(text)).entities) == 1


TWO = {
    "brother and sister": "قال سمير شلهوب ذلك. وقالت سميرة شلهوب إن الباب مغلق",
    "two of a house": "قال حسن شلهوب ذلك. وقال حسين شلهوب إن الباب مغلق",
    "two that sound alike": "قال سالم شلهوب ذلك. وقال سليم شلهوب إن الباب مغلق",
    "two kunyas": "قال أبو بكر شلهوب ذلك. وقال أبو بكر العيتاني إن الباب مغلق",
    "another surname": "قال الوزير إيمانويل هيلبرغ ذلك. وأضاف هولبارد أن الباب مغلق",
}


@pytest.mark.parametrize("text", TWO.values(), ids=TWO.keys())
def test_two_persons(text: str) -> None:
    assert len(find_names(read_page(text)).entities) == 2


def test_whose_lead_the_relations_of_an_office_are() -> None:
    cast = find_names(read_page("قال الوزير المكلف بالعلاقات مع البرلمان سالم شلهوب إن الباب مغلق"))
    assert [(m.lead, m.first) for m in cast.mentions if cast.entities[m.entity].type == "person"] == [(1, 6)]
    cast = find_names(read_page("بحث الوزير العلاقات مع الرئيس سالم شلهوب أمس"))
    assert [(m.lead, m.first) for m in cast.mentions if cast.entities[m.entity].type == "person"] == [(4, 5)]


NO_BODIES = {
    "what one calls a thing": ("وصف الوزير القرار بـ«الحملة الدعائية الكاذبة»", []),
    "what is used": ("ندد الوزير باستخدام «القوة القاتلة» ضد السكان", []),
    "a body in marks": ("قالت مصادر في «الجبهة الوطنية» إن الباب مغلق", ["الجبهة الوطنية"]),
}


@pytest.mark.parametrize(("text", "expected"), NO_BODIES.values(), ids=NO_BODIES.keys())
def test_words_in_marks(text: str, expected: list[str]) -> None:
    assert names_in(text, "organization") == expected
