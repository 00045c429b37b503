"""Names told in a word, in brackets or behind who leads, each beside a near neighbour that is none; invented
people and outlets."""

from __future__ import annotations

import pytest

from isnad.reading.names.find import find_names
from isnad.text.tokens import read_page


def names_in(text: str, kind: str) -> list[str]:
    cast = find_names(read_page(text))
    assert all(text[m.span.start : m.span.end] in cast.entities[m.entity].aliases for m in cast.mentions)
    return [a for e in cast.entities if e.type == kind for a in e.aliases]


PERSONS = {
    "Chinese name of two words": ("وأكدت ماو ليشان أن الباب مغلق", ["ماو ليشان"]),
    "surname and again": ("وأكدت ماو مجددا أن الباب مغلق", []),
    "surname that is behind": ("قال اللواء محمود خلف، إن الباب مغلق", ["محمود خلف"]),
    "behind": ("اختبأ محمود خلف الباب المغلق", []),
    "sheikh within a name": ("وقال محمود شيخ يوسف، أحد القادة، إن", ["محمود شيخ يوسف"]),
    "sheikh of a place": ("زار محمود شيخ القرية أمس", []),
    "surname with its بن in one": ("قال عزيز بنزيدون، وزير المياه، إن", ["عزيز بنزيدون"]),
    "ب and what is no surname": ("سافر عزيز بنجاح، ووصل", []),
    "surname with a clitic's letter": ("وقال مصطفى بكوش إن الباب مغلق", ["مصطفى بكوش"]),
    "clitic behind a given name": ("التقى مصطفى بكاظم، وعاد", []),
    "kunya of a strange word": ("ويعتقد أبو عيطة أن الباب مغلق", ["أبو عيطة"]),
    "kunya of a given name behind who is called so": ("القائد المدعو أبو بسام أمس", ["أبو بسام"]),
    "whoever is brought in in a state": ("ظهر المتهم مرتديا ملابس جديدة", []),
    "minister of a land with a strange name": ("وزير خارجية هولندا فيرنك بولدرمان،", ["فيرنك بولدرمان"]),
    "minister of a land with his deed": ("وزير خارجية هولندا بوضوح تام،", []),
    "town with a kunya's letters": ("وصلوا إلى أبو عيطة أمس", []),
    "name behind in the name of": ("المتحدث باسم الحكومة باسم العوايشي إن", ["باسم العوايشي"]),
    "in the name of": ("تحدث الوفد باسم العوايشي إن", []),
    "Berber kinship": ("قالت السيدة حسيبة آيت قرقور إن", ["حسيبة آيت قرقور"]),
    "God's relief": ("برئاسة مستشاره علي فرج الله.", ["علي فرج الله"]),
    "God's mercy": ("كان الراحل علي رحمه الله.", []),
    "given name that speaks": ("وقال عادل إن الباب مغلق", ["عادل"]),
    "given name behind another verb": ("وشكر عادل من حضر", []),
    "given names that speak": ("قال سالم عودة إن الوفد وصل", ["سالم عودة"]),
    "given name and a deed": ("أعلن كريم عودة الوفد", []),
    "who leads": ("وفد بزعامة أيمن عودة إلى", ["أيمن عودة"]),
    "what leads": ("قوة بقيادة فريق من الضباط", []),
    "who leads, of an ordinary word": ("اجتماعا برئاسة مساعد الزويري رسميا", ["مساعد الزويري"]),
    "who drives": ("بدأت بقيادة سيارة النقل", []),
    "word that is a known man's surname": ("قال ظريف إن الوفد وصل", ["ظريف"]),
    "known man's surname that is a word": ("فيلم ظريف عن الوفد", []),
    "known man who speaks once": ("قال الأسد إن المدينة صامدة. وعاد الأسد أمس", ["الأسد"]),
    "whose forces": ("هجوم لقوات صالح على المدينة", ["صالح"]),
    "a good man": ("قال رجل صالح في المدينة", []),
    "house with its article apart": (
        "قال سالم بن نادر ال عيتان الشهري إن",
        ["سالم بن نادر ال عيتان الشهري"],
    ),
    "house and a letter": ("رسالة سالم بن نادر آل عيتان المؤرخة في", ["سالم بن نادر آل عيتان"]),
    "grandfather of an ordinary word": (
        "قال الوزير عبدالرقيب سيف فتح الزويري إن",
        ["عبدالرقيب سيف فتح الزويري"],
    ),
    "what he opened": ("قال الوزير عبدالرقيب سيف فتح الباب إن", ["عبدالرقيب سيف"]),
    "prince behind a king": ("نجل الملك نادر الأمير سالم فهد، الذي", ["نادر", "سالم فهد"]),
    "prince alone": ("وصل الأمير سالم فهد، الذي", ["سالم فهد"]),
    "morning of a blessed name": ("قال الناطق صباح النعمان إن", ["صباح النعمان"]),
    "morning behind a title": ("قال الناطق باسم الجهاز صباح الخميس إن", []),
    "surname in ya before another office": ("حضر الوزير سليم نادر عسلي ووزير المال", ["سليم نادر عسلي"]),
    "colour before an evening": ("شرب الوزير سليم نادر عسلي مساء", ["سليم نادر"]),
    "surname that is a word at the head of a line": (
        "هادي في المدينة\nوصل عبد الحق منصور هادي أمس",
        ["عبد الحق منصور هادي", "هادي"],
    ),
    "word at the head of a line": ("هادي البال من نام\nوصل عبد الحق منصور هادي أمس", ["عبد الحق منصور هادي"]),
    "superlative behind a name": ("قال السناتور بن هارتن أكبر أعضاء اللجنة إن", ["بن هارتن"]),
    "Le Roy": ("قال بيير لي روي إن", ["بيير لي روي"]),
    "told me": ("قال بيير لي إن", []),
    "surname in ya behind a stranger": ("زوجته الصحافية يغانو طاهري في", ["يغانو طاهري"]),
    "surname in an": ("قال الدكتور عباس رشوان، وكيل", ["عباس رشوان"]),
    "two men": ("قال الدكتور عباس للرجلين إن", ["عباس"]),
    "surname in ta marbuta": ("وأكد رئيس الوفد محمد رفالة أن", ["محمد رفالة"]),
    "name behind the office's last word": ("وأكد رئيس الوفد طارق رمدي أن", ["طارق رمدي"]),
    "Persian son": ("وزير الدفاع عزيز نصير زاده في", ["عزيز نصير زاده"]),
    "surname that is a word and speaks": (
        "وصل الوزير سامر خطاب. وأوضح خطاب أن الوفد غادر",
        ["سامر خطاب", "خطاب"],
    ),
    "word told of": ("وصل الوزير سامر خطاب. وألقى خطاب وداع", ["سامر خطاب"]),
    "nisba that speaks": ("قتل المصور حسام المصري. وكان قد قال المصري إنه غادر", ["حسام المصري", "المصري"]),
    "nisba that praises": ("زار المصور حسام المصري المصنع. وأشاد المصري بالعمال", ["حسام المصري", "المصري"]),
    "nisba before another": (
        "زار المصور حسام المصري المصنع. وأشاد المصري سالم العمري بهم",
        ["حسام المصري", "سالم العمري"],
    ),
    "nisba by his title": (
        "زار المصور حسام الحجازي المصنع. وعاد المهندس الحجازي",
        ["حسام الحجازي", "الحجازي"],
    ),
    "nisba of a land by title": ("زار المصور حسام المصري المصنع. وعاد المهندس المصري", ["حسام المصري"]),
    "nisba that opens a line": ("المصري يعود\n\nعاد المصور حسام المصري", ["حسام المصري", "المصري"]),
    "nisba that opens a phrase": ("المصري الأول\n\nعاد المصور حسام المصري", ["حسام المصري"]),
    "nisba told of": ("قتل المصور حسام المصري. وقال الوفد المصري إنه غادر", ["حسام المصري"]),
    "title that is a surname": ("قال العقيد سامر الشريف إن", ["سامر الشريف"]),
    "surname that is a word before بال": ("حكم على الوزير أحمد نظيف بالسجن", ["أحمد نظيف"]),
    "what is said to be": ("حكم على الوزير أحمد رسالة بالسجن", ["أحمد"]),
    "surname in ya behind a name that is a word": ("الجنرال عزيز جعفري، ووزير", ["عزيز جعفري"]),
    "surname with a verb's letters before one": ("الوزير موشيه يعلون حذر من", ["موشيه يعلون"]),
    "verb with a name's letters": ("الوزير موشيه يلعبون في", ["موشيه"]),
    "initial": ("قال جون إيه. بوندر إن", ["جون إيه. بوندر"]),
    "name at the end of a sentence": ("قال جون بوندر إم. ووصل", ["جون بوندر"]),
    "initial without its dot": ("قال جون إف بوندر إن", ["جون إف بوندر"]),
    "that": ("قال مايكل سولندر إن بوندر", ["مايكل سولندر"]),
    "lion": ("حصلت على نصيب الأسد من المال", []),
    "gift of God": ("كتب عطا الله بوحديد مقالا", ["عطا الله بوحديد"]),
    "hand of God": ("يد الله مع الجماعة", []),
    "prince within a name": ("قال حسين أمير قاظميان إن", ["حسين أمير قاظميان"]),
    "prince behind a name": ("قال حسين أمير منطقة حائل إن", []),
    "secretary within a name": ("قال محمد أمين بوحديد إن", ["محمد أمين بوحديد"]),
    "secretary behind a name": ("قال محمد الحمد أمين جدة إن", ["محمد الحمد"]),
    "Lee": ("قال الرئيس لي جانغ هوان إن", ["لي جانغ هوان"]),
    "to me": ("قال الرئيس لي شخصيا إن", []),
    "son of a known man": ("وقال بن لادن إن الوفد وصل", ["بن لادن"]),
    "faith's name": ("قال سراج الدين مهر الدين إن", ["سراج الدين مهر الدين"]),
    "titled by a paper's name behind a body": (
        "أكد المتحدث باسم وزارة الخارجية المصرية، السفير نديم زيادو، أن",
        ["نديم زيادو"],
    ),
    "surname like a word behind an office and its land": (
        "حضر وزير الثقافة التونسي علي أحمد جنتي ونائب الأمين العام",
        ["علي أحمد جنتي"],
    ),
    "word behind a name with no land before it": (
        "حضر مدير إدارة الثقافة علي أحمد جنتي الكبيرة",
        ["علي أحمد"],
    ),
    "titled by a paper's name": ("التقى السفير أحمد صادقي في", ["أحمد صادقي"]),
    "fair peace": ("تحقيق سلام عادل وشامل في المنطقة", []),
    "Salam": ("قال الوزير سلام الخطيب إن", ["سلام الخطيب"]),
    "judge of a kind": ("أصدر قاض قنفذي في المدينة", []),
    "convicts": ("ومن بين المدانين دالتون سولندر الرئيس", ["دالتون سولندر"]),
    "who demands": ("طالب سامر الخطيب بالإفراج عنه", ["سامر الخطيب"]),
    "Talib, son of": ("قال طالب بن سالم إن", ["طالب بن سالم"]),
    "titled man who demands": ("الرئيس طالب بوقف القصف", []),
    "titled Talib": ("قال الوزير طالب الرفاعي إن", ["طالب الرفاعي"]),
    "greater": ("وتعتبر بتروفاكس أكبر شركة", []),
    "Akbar": ("قال حسين أكبر بوحديدي إن", ["حسين أكبر بوحديدي"]),
    "morning of a day": ("وقال مارتن سولندر صباح الخميس إن", ["مارتن سولندر"]),
    "Sabah": ("قالت سميرة صباح الحمد إن", ["سميرة صباح الحمد"]),
    "no": ("للسيد نادر العيتاني لا على موقعه", ["نادر العيتاني"]),
    "king's number": ("استقبل الملك فرانكو السادس رئيس الوفد", ["فرانكو السادس"]),
    "king's second day": ("زار الملك فرانكو اليوم الثاني المدينة", ["فرانكو"]),
    "pope's number": ("قال البابا غريغور الرابع عشر في", ["غريغور الرابع عشر"]),
    "man and a second one": ("قتل غريغور الثاني", []),
    "light of truth": ("قال ضياء الحق بوحديد في", ["ضياء الحق بوحديد"]),
    "who has a right": ("قال صاحب الحق المشروع في", []),
    "name and what is owned": ("أعلن غريغور سولندر لجوءه إلى", ["غريغور سولندر"]),
    "servant of God behind the surname": (
        "قال عبد الفتاح الدروبي عبد الرحمن إن",
        ["عبد الفتاح الدروبي عبد الرحمن"],
    ),
    "no first name behind a family's": ("قال سالم الحداد نادر العمري وصل", ["سالم الحداد", "نادر العمري"]),
    "a verb that is a first name too": ("وكان سالم الحداد طالب الحكومة بالرحيل", ["سالم الحداد"]),
    "a first name with the article": ("قال أحمد الهادي سالم إن", ["أحمد الهادي سالم"]),
    "his father behind a family's": ("قال سالم الحداد بن نادر إن", ["سالم الحداد بن نادر"]),
}


# The titles right before a name; what stands before them is another's.
TITLES = {
    "two presidents": ("التقى الرئيس التونسي الرئيس الليبي سالم الدروبي.", "الرئيس الليبي"),
    "a call": ("تلقى الرئيس التونسي اتصالا من الرئيس الليبي سالم الدروبي.", "الرئيس الليبي"),
    "a telegram": ("تلقى وزير الزراعة رسالة من الشيخ سالم الدروبي.", "الشيخ"),
    "not responsible": ("رفض الأقوال غير المسؤولة لنائب الرئيس سالم الدروبي.", "لنائب الرئيس"),
    "responsible": ("قالت المسؤولة الأولى سلمى الدروبي إن الباب مغلق.", "المسؤولة الأولى"),
    "second half of an honorific": (
        "قابل مفوض حقوق الطفل عز الدين الأصيل الوفد.",
        "مفوض حقوق الطفل",
    ),
    "stranger behind a body": (
        "تبدأ مفوضة تجارة الاتحاد الأوروبي هيلدا يوهانسن جولتها.",
        "مفوضة تجارة الاتحاد الأوروبي",
    ),
}


@pytest.mark.parametrize(("text", "expected"), TITLES.values(), ids=list(TITLES))
def test_titles(text: str, expected: str) -> None:
    page = read_page(text)
    cast = find_names(page)
    m = next(m for m in cast.mentions if cast.entities[m.entity].type == "person")
    assert " ".join(t.text for t in page.tokens[m.lead : m.first]) == expected


@pytest.mark.parametrize(("text", "expected"), PERSONS.values(), ids=PERSONS.keys())
def test_persons(text: str, expected: list[str]) -> None:
    assert names_in(text, "person") == expected


ORGANIZATIONS = {
    "two adjectives of one matter": (
        "إلى لجنة الشؤون المالية والاقتصادية أمس",
        ["لجنة الشؤون المالية والاقتصادية"],
    ),
    "adjective of another thing": ("إلى لجنة الشؤون المالية والمدن أمس", ["لجنة الشؤون المالية"]),
    "a paper's name that is a place's noun": ("ففي صحيفة «المرفأ» مقال", ["المرفأ"]),
    "a place's noun in marks": ("ففي مدينة «المرفأ» مقال", []),
    "with whom he talked": ("وفي اتصال مع «المرصاد»، رجح الباحث", ["المرصاد"]),
    "what he shares": ("وفي اتفاق مع «المرصاد»، رجح الباحث", []),
    "in what she writes": ("وكتبت منى الشهابي في «الصباح الغض» أن", ["الصباح الغض"]),
    "when she arrives": ("ووصلت منى الشهابي في «الصباح الغض» أمس", []),
    "of which town a paper is": ("أما «المرصاد» اللندنية فنقلت", ["المرصاد"]),
    "letters behind a quoted name": ("نفت حركة «نهر الغد» (قندر) ذلك", ["نهر الغد", "قندر"]),
    "title of an article": ("في مقال بعنوان «الحكومة الغضة» نشر", []),
    "acronym": ("قال اتحاد البحر الدولي (محبرول) إنه", ["اتحاد البحر الدولي", "محبرول"]),
    "adjective": ("قال الحزب الديمقراطي (المعارض) إنه", ["الحزب الديمقراطي"]),
    "spelt letters": ("قال اتحاد البحر الدولي (ا.ب.د) إنه", ["اتحاد البحر الدولي", "ا.ب.د"]),
    "latin": ("قال اتحاد البحر الدولي (IMX) إنه", ["اتحاد البحر الدولي", "IMX"]),
    "agency by a word": ("لوكالة أنباء البحرين (بنا) إنه", ["وكالة أنباء البحرين", "بنا"]),
    "body and a word": ("اتحاد البحر الدولي (بنا) إنه", ["اتحاد البحر الدولي"]),
    "a land's broadcaster": ("أفاد التلفزيون السوري الرسمي بأن", ["التلفزيون السوري الرسمي"]),
    "a land's paper": ("أفادت الصحيفة السورية بأن", []),
    "nobody's broadcaster": ("أفاد التلفزيون الرسمي بأن", []),
    "ministry": ("قالت الداخلية الفلسطينية أمس", ["الداخلية الفلسطينية"]),
    "what goes on inside": ("الأحداث الداخلية الفلسطينية أمس", []),
    "presidency": ("قال مصدر برئاسة الجمهورية إن", ["رئاسة الجمهورية"]),
    "in the chair": ("اجتماع برئاسة مصر أمس", []),
    "whose service": ("قالت المخابرات العامة المصرية إن", ["المخابرات العامة المصرية"]),
    "whose party": ("قال حزب الاستقلال المصري إن", ["حزب الاستقلال"]),
    "what a fund is for": ("قال صندوق الأمم المتحدة للسكان إن", ["صندوق الأمم المتحدة للسكان"]),
    "seat of a mission": ("قالت بعثة الأمم المتحدة في كندا إن", ["بعثة الأمم المتحدة في كندا"]),
    "seat of nobody": ("قالت الأمم المتحدة في كندا إن", ["الأمم المتحدة"]),
    "ministry of two matters": ("قالت وزارة الهجرة والجاليات إن", ["وزارة الهجرة والجاليات"]),
    "ministry and a body": ("قالت وزارة الهجرة والحكومة إن", ["وزارة الهجرة"]),
    "what kind of militias": ("هجوم مليشيات الحوثي المسلحة أمس", ["الحوثي", "مليشيات الحوثي"]),
    "one of three powers": ("يتولى السلطة التشريعية مجلس", []),
    "an authority": ("قالت السلطة الفلسطينية إن", ["السلطة الفلسطينية"]),
    "whose channel": ("قالت القناة 12 العبرية إن", ["القناة 12 العبرية"]),
    "two letters behind waw": ("قالت بي بي سي وسي إن إن ذلك", ["بي بي سي", "سي إن إن"]),
    "ministry of another government": ("قالت وزارة الصحة في طرابلس إن الدواء نفد", ["وزارة الصحة في طرابلس"]),
    "office of a ministry in a town": ("اجتمعا بمقر وزارة الخارجية بتبوك أمس", ["وزارة الخارجية"]),
    "chamber of a town": ("قال عضو الغرفة التجارية الصناعية بجدة، إن", ["الغرفة التجارية الصناعية بجدة"]),
    "board that only meets there": ("اجتمعت الهيئة العامة للطيران بتبوك أمس", ["الهيئة العامة للطيران"]),
    "listed agency for news": ("قالت وكالة الأناضول للأنباء إن الوفد وصل", ["وكالة الأناضول للأنباء"]),
    "listed agency and what it has": ("نقلت وكالة الأناضول للقراء الخبر", ["وكالة الأناضول"]),
    "directorate": ("قال مدير الإدارة العامة للمياه إن", ["الإدارة العامة للمياه"]),
    "public administration": ("يدرس الإدارة العامة في الخارج", []),
    "college of a noun that heads bodies": ("تخرج في كلية الإدارة الصناعية أمس", ["كلية الإدارة الصناعية"]),
    "college of officers": ("تخرج في كلية الضباط المتخصصين", ["كلية الضباط المتخصصين"]),
    "company of officers": ("مجموعة الضباط المتخصصين في المدينة", []),
}


@pytest.mark.parametrize(("text", "expected"), ORGANIZATIONS.values(), ids=ORGANIZATIONS.keys())
def test_organizations(text: str, expected: list[str]) -> None:
    assert names_in(text, "organization") == expected


def test_who_reports_is_not_the_body_before() -> None:
    cast = find_names(read_page("قالت وزارة الداخلية (رويترز) إن الوفد وصل"))
    assert [e.name for e in cast.entities] == ["وزارة الداخلية", "رويترز"]


def test_listed_name_in_brackets_is_the_body_before() -> None:
    cast = find_names(read_page("قالت الدفاع الأمريكية (البنتاغون) إن الوفد وصل. ونفى البنتاغون ذلك"))
    assert [e.aliases for e in cast.entities] == [("الدفاع الأمريكية", "البنتاغون")]


def test_who_says_agrees_with_the_verb() -> None:
    cast = find_names(
        read_page("التقت ديما العيتاني زوجها نديم العيتاني. وقالت العيتاني: لا. وقال العيتاني: نعم")
    )
    named = {e.name: e for e in cast.entities}
    she = [m for m in cast.mentions if cast.entities[m.entity] is named["ديما العيتاني"]]
    he = [m for m in cast.mentions if cast.entities[m.entity] is named["نديم العيتاني"]]
    assert (len(she), len(he)) == (2, 2)
    assert she[1].first < he[1].first


def test_quoted_name_of_a_place_in_the_dateline_is_an_outlet() -> None:
    cast = find_names(read_page("خبر\nواشنطن - «الشرق الأوسط»: قال الوزير إن الشرق الأوسط يتغير"))
    assert [(e.name, e.type) for e in cast.entities] == [
        ("واشنطن", "place"),
        ("الشرق الأوسط", "organization"),
        ("الشرق الأوسط", "place"),
    ]


PLACES = {
    "hill behind near": ("قرب تبة قندور أمس", ["تبة قندور"]),
    "wrote it, and no hill": ("بما كتبه قندور أمس", []),
    "airport": ("في مطار حمد الدولي أمس", ["مطار حمد الدولي"]),
    "airport of a town": ("في مطار الطائف الدولي أمس", ["مطار الطائف الدولي"]),
    "airport after a man": ("في مطار رفيق الحريري الدولي أمس", ["مطار رفيق الحريري الدولي"]),
    "airport and a body": ("مطار يخدم الاتحاد الدولي", []),
    "two letters behind waw": ("زار بيروت وتل أبيب", ["بيروت", "تل أبيب"]),
    "hill": ("زار بيروت وتل القرية", ["بيروت"]),
    "battle": ("انطلقت عملية طوفان الأقصى أمس", []),
    "where the battle is": ("انطلقت عملية اقتحام الأقصى أمس", ["الأقصى"]),
    "treaty behind waw": ("اتفاق أوسلو واتفاق كامب ديفيد", []),
    "party to a deal": ("اتفاق إيران مع الغرب", ["إيران", "الغرب"]),
    "hospital": ("قصف على مجمع ناصر الطبي أمس", ["مجمع ناصر الطبي"]),
    "whose turn it is": ("الكرة في ملعب إيران الآن", ["إيران"]),
    "axis": ("تقدم في محور العند أمس", ["العند"]),
    "axis of evil": ("وقال إن محور الشر يتقدم", []),
    "of the Middle East": ("خمس دول شرق أوسطية غير مطلة على البحر", []),
    "street after a king": ("في شارع محمد الخامس أمس", ["شارع محمد الخامس"]),
    "street of his": ("في شارع محمد أمس", []),
    "mother of towns": ("في الخرطوم وأم درمان", ["الخرطوم", "أم درمان"]),
    "mother": ("في الخرطوم وأم الطفلة", ["الخرطوم"]),
    "base with its arm": ("هبطت في قاعدة السرو الجوية أمس", ["قاعدة السرو الجوية"]),
    "oil port": ("رست في ميناء الزاوية النفطي أمس", ["ميناء الزاوية النفطي"]),
    "adjective of another noun": ("رست في ميناء الزاوية السفن النفطية", ["ميناء الزاوية"]),
    "square of the martyrs": ("تجمعوا في ميدان الشهداء أمس", ["ميدان الشهداء"]),
    "field of battle": ("تجمعوا في ميدان المعركة أمس", []),
    "village of victory": ("وصلوا إلى قرية النصر أمس", ["النصر"]),
    "moment of victory": ("وصلوا إلى لحظة النصر أمس", []),
    "town of two words": ("وصلوا إلى بلدة بيت قندور أمس", ["بيت قندور"]),
    "house of a stranger": ("وصلوا إلى بيت قندور أمس", []),
    "town in quotation marks": ("دخلوا بلدة «القنفاذ» أمس", ["القنفاذ"]),
    "two towns in one quotation": ("دخلوا قريتي «القنفاذ والسمارين» أمس", ["القنفاذ", "السمارين"]),
    "two towns in two quotations": ("دخلوا قرى «القنفاذ»، و«بيت سمرون» أمس", ["القنفاذ", "بيت سمرون"]),
    "district in quotation marks": ("دخلوا مديرية «القنفاذ» أمس", ["القنفاذ"]),
    "prison in quotation marks": ("نقلوه إلى سجن «قندور» أمس", ["قندور"]),
    "what a town is called with scorn": ("دخلوا مدينة «خالية» أمس", []),
    "two villages": ("دخلوا قريتي القنفاذ وسمارين أمس", ["القنفاذ", "سمارين"]),
    "several towns": ("دخلوا بلدات قندور وبيت سمرون والقنفاذ أمس", ["قندور", "بيت سمرون", "القنفاذ"]),
    "towns and what was seized": ("دخلوا بلدات قندور وأسلحة والمستودع أمس", ["قندور"]),
    "one town and another matter": ("دخلوا بلدة قندور وسمرون أمس", ["قندور"]),
    "clause about a town": ("دخلوا بلدة «لم يبق فيها أحد» أمس", []),
    "quotation marks with nothing in them": ("دخلوا بلدة «» وقرى «»، و«» أمس", []),
    "channel in quotation marks": ("ظهر على قناة «القنفاذ» أمس", []),
    "region that a place word parts": ("دخلوا إقليم قندور أمس", ["قندور"]),
    "side of a land": ("وصلوا إلى جنوب اليمن أمس", ["اليمن"]),
    "country around a town": ("وصلوا إلى ريف حمص أمس", ["حمص"]),
    "province of the country around": ("وصلوا إلى ريف دمشق أمس", ["ريف دمشق"]),
    "park": ("أقيم الحفل في منتزه القنفاذ أمس", ["منتزه القنفاذ"]),
    "spelling with qaf": ("زار أنقرا أمس", ["أنقرا"]),
    "mosque by its adjective alone": ("اقتحموا باحات الأقصى أمس", ["الأقصى"]),
    "utmost": ("مددوا الأجل الأقصى أمس", []),
    "term of somebody named elsewhere": ("وصل مارتن هارتن. وتنتهي ولاية هارتن غدا", []),
    "province of a strange name": ("وصل الوفد إلى ولاية هارتن غدا", ["هارتن"]),
    "palace": ("وصل إلى قصر السلام أمس", ["قصر السلام"]),
    "palace by its adjective": ("وصل إلى قصر جديد أمس", []),
    "street": ("تجمعوا في شارع البحر أمس", ["شارع البحر"]),
    "shore": ("تجمعوا على شاطئ البحر أمس", []),
    "land behind a noun that a paper has for its name": ("مستقبل السياسة السعودية غامض", []),
    "land behind a town": ("بين القاهرة السعودية والكويت", ["القاهرة", "السعودية", "الكويت"]),
    "old port": ("في ميناء تبوك القديم، وأغلق الميناء القديم", ["ميناء تبوك القديم", "الميناء القديم"]),
    "town written with ta marbuta": ("وقع الاتفاق بجدة أمس", ["جدة"]),
    "his meeting with his grandfather": ("جرى لقاؤه بجده أمس", []),
}


@pytest.mark.parametrize(("text", "expected"), PLACES.values(), ids=PLACES.keys())
def test_places(text: str, expected: list[str]) -> None:
    assert names_in(text, "place") == expected


WHOSE = {
    "loyal to him": ("وصل الرئيس سالم عودة أمس. وتقدمت القوات الموالية لعودة نحو المدينة", 2),
    "ready for a return": ("وصل الرئيس سالم عودة أمس. وتقدمت القوات المستعدة لعودة نحو المدينة", 1),
    "his partisans": ("وصل الرئيس سالم عودة أمس. وتقدم أنصار عودة نحو المدينة", 2),
    "partisans of a return": ("وصل الرئيس سالم عودة أمس. وتقدم أنصار عودة النازحين نحو المدينة", 1),
    "his government": ("وصل الرئيس سالم عودة أمس. وتقدمت قوات حكومة عودة نحو المدينة", 2),
    "hope of a return": ("وصل الرئيس سالم عودة أمس. وتقدمت آمال عودة نحو المدينة", 1),
}


@pytest.mark.parametrize(("text", "mentions"), WHOSE.values(), ids=WHOSE.keys())
def test_surname_that_is_a_word_behind_what_is_his(text: str, mentions: int) -> None:
    assert len(find_names(read_page(text)).mentions) == mentions
