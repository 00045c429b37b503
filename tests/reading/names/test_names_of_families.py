"""Names whose last words were cut off, or whose spellings were held apart. All names are made up."""

from __future__ import annotations

import pytest

from isnad.reading.reader import read_article
from isnad.records import Article


def named(text: str, kind: str) -> list[str]:
    """The names of one kind in a text, in the order of their first mention, each with its other spellings."""
    analysis = read_article(Article.of(text))
    found = [e for e in analysis.entities if e.type == kind]
    for e in found:
        assert all(text[m.span.start : m.span.end] == m.text for m in e.mentions)
    return [" = ".join((e.name, *(a for a in e.aliases if a != e.name))) for e in found]


FAMILIES = [
    pytest.param("المهندس خالد سالم البنيان، مدير الفرع.", ["خالد سالم البنيان"], id="third-name"),
    pytest.param("تفقد المهندس خالد سالم البنيان، ومعه وفد.", ["خالد سالم"], id="third-is-an-object"),
    pytest.param("قال العقيد حامد قعنوب، إن السد آمن.", ["حامد قعنوب"], id="between-name-and-comma"),
    pytest.param("قال الوزير حامد لاحقا، إن السد آمن.", ["حامد"], id="when-between-them"),
    pytest.param("قال مدير الفرع حامد العسكري، بأنه راض.", ["حامد العسكري"], id="adjective-before-that-he"),
    pytest.param("قال المدير خالد السابق إن السد آمن.", ["خالد"], id="which-of-the-offices"),
    pytest.param("حضر سالم نادر أمين، نجل المدير.", ["سالم نادر أمين"], id="office-that-a-comma-ends"),
    pytest.param("حضر سالم نادر أمين الصندوق.", ["سالم نادر"], id="office-with-its-complement"),
    pytest.param("وصل سالم الفيصل والملك فيصل.", ["سالم الفيصل", "فيصل"], id="house-and-given-name"),
    pytest.param(
        "الأحمدي: السد آمن\n\nقال سالم الأحمدي ذلك.", ["سالم الأحمدي = الأحمدي"], id="label-of-a-surname"
    ),
    pytest.param("بقلم صالح بن نادر الكحيل.", ["صالح بن نادر الكحيل"], id="family-of-one-without-title"),
    pytest.param("قال اللواء صالح نادر الأحمدي إن السد آمن.", ["صالح نادر الأحمدي"], id="town-as-family"),
    pytest.param("وصل اللواء صالح إلى الأحمدي أمس.", ["صالح"], id="town-that-is-one"),
    pytest.param("وصل الشيخ صالح بن فهد القصير، ومعه وفد.", ["صالح بن فهد القصير"], id="of-a-scholar"),
    pytest.param("وصل المهندس صالح باسنبل، ومعه وفد.", ["صالح باسنبل"], id="of-hadramawt"),
    pytest.param("أشاد المهندس صالح باهتمامهم، وشكرهم.", ["صالح"], id="his-praise"),
    pytest.param("طالب المهندس صالح بإقالة المدير.", ["صالح"], id="a-dismissal"),
    pytest.param("أكد الدكتور صالح بحر، رئيس البلدية.", ["صالح بحر"], id="noun-for-a-place"),
    pytest.param("عبر الدكتور صالح بحر الظلمات أمس.", ["صالح"], id="sea-that-one-crosses"),
    pytest.param(
        "قال المتحدث باسم الحكومة كريم عنبر، في بيان.", ["كريم عنبر"], id="words-that-a-comma-closes"
    ),
    pytest.param("قال المتحدث باسم الحكومة كريم النفس في بيان.", [], id="words-of-praise"),
    pytest.param("حضر الوزير صالح عبد الجليل، ومعه وفد.", ["صالح عبد الجليل"], id="servant-of-a-place"),
    pytest.param("زار الوفد الجليل أمس.", [], id="the-place-itself"),
    pytest.param("حضر الدكتور معتز بالله نادر، ومعه وفد.", ["معتز بالله نادر"], id="by-god"),
    pytest.param("استعان الدكتور صالح بالله ومضى.", ["صالح"], id="whom-he-prays-to"),
    pytest.param("التقى السيد صالح بن نادر الحمد، سفير الوادي.", ["صالح بن نادر الحمد"], id="house-of-a-son"),
    pytest.param("التقى السيد صالح بن نادر الحارس أمس.", ["صالح بن نادر"], id="guard-and-no-house"),
    pytest.param("أعلنت الهيئة فوز نادر زيدان بالمقعد.", ["نادر زيدان"], id="who-wins"),
    pytest.param("قالت الوزيرة فوز الخطيب إن السد آمن.", ["فوز الخطيب"], id="a-woman-so-called"),
    pytest.param("وصل مبعوث بوتين سيرغي هارتن أمس.", ["بوتين", "سيرغي هارتن"], id="served-and-servant"),
    pytest.param("وصل وفد بوتين، ومعه سيرغي هارتن، أمس.", ["بوتين", "سيرغي هارتن"], id="two-apart"),
    pytest.param("وصل العقيد صالح السعدي الكعبي.", ["صالح السعدي الكعبي"], id="branch-and-tribe"),
    pytest.param("وصل الفريق صالح بن فهد البنيان، ومعه وفد.", ["صالح بن فهد البنيان"], id="a-noun"),
    pytest.param("رعى مدير التعليم صالح بن فهد الحفل، ومعه وفد.", ["صالح بن فهد"], id="its-object"),
    pytest.param("تابع المهندس صالح بن فهد الحادث في البلدة.", ["صالح بن فهد"], id="what-he-looks-into"),
    pytest.param("أدان العقيد صالح بن فهد الهجوم على القرية.", ["صالح بن فهد"], id="what-he-condemns"),
    pytest.param("وصل المهندس صالح بن فهد المالك، ومعه وفد.", ["صالح بن فهد المالك"], id="an-office"),
    pytest.param("وصل المهندس صالح بن فهد المدير العام، ومعه وفد.", ["صالح بن فهد"], id="his-own-office"),
    pytest.param("أكد اللواء صالح بن فهد السريع أن السد آمن.", ["صالح بن فهد السريع"], id="an-adjective"),
    pytest.param("زار اللواء صالح بن فهد المقبل على التقاعد السد.", ["صالح بن فهد"], id="of-its-own"),
    pytest.param("وصل سمو الأمير صالح بن فهد البنيان، ومعه وفد.", ["صالح بن فهد"], id="no-prince-has-one"),
    pytest.param(
        "وصل الشيخ صالح بن سيف الدين بن فهد.", ["صالح بن سيف الدين بن فهد"], id="an-honorific-father"
    ),
    pytest.param("قال باسم عودة إن السد آمن.", ["باسم عودة"], id="a-name"),
    pytest.param("خرج رجل عرف باسم سالم عودة من السجن.", ["سالم عودة"], id="by-the-name-of"),
    pytest.param(
        "قال رئيس الحركة، عبد الحكيم مقري، إن الباب مفتوح.", ["عبد الحكيم مقري"], id="between-commas"
    ),
    pytest.param("رحب رئيس الحركة، سليم القلب، بالقرار.", [], id="an-epithet-between-commas"),
    pytest.param("ولد سليم الهادي في مدينة طرابلس.", ["سليم الهادي"], id="where-he-was-born"),
    pytest.param("قال سالم ولد بلخير إن الباب مفتوح.", ["سالم ولد بلخير"], id="whose-son"),
]
SPELLINGS = [
    pytest.param(
        "قال عبدالله العودي إن السد آمن. وأضاف عبد الله العودي أن الطريق مفتوح.",
        ["عبد الله العودي = عبدالله العودي"],
        id="servant-of-god",
    ),
    pytest.param(
        "قال الشيخ خالد بن فهد بن عبدالعزيز إن السد آمن. ووصل الشيخ فهد بن عبد العزيز.",
        ["خالد بن فهد بن عبدالعزيز", "فهد بن عبد العزيز"],
        id="and-his-father",
    ),
    pytest.param(
        "وصل الأمير سالم بن فهد إلى المدينة، وزار بيت الملك فهد.",
        ["سالم بن فهد", "فهد"],
        id="a-king-s-name",
    ),
    pytest.param(
        "وصل الأمير سالم بن فهد إلى المدينة، وقال الأمير سالم إن السد آمن.",
        ["سالم بن فهد = سالم"],
        id="his-own-name",
    ),
]
BODIES = [
    pytest.param(
        "قضت المحكمة الابتدائية بالرباط بسجنه.", ["المحكمة الابتدائية بالرباط"], id="court-of-a-town"
    ),
    pytest.param("قضت المحكمة الابتدائية بسجنه في الرباط.", [], id="court-without-its-town"),
    pytest.param("والعلاقات التي تجمع الوادي بالمرفأ قوية.", [], id="a-verb-and-no-gathering"),
    pytest.param(
        "افتتح مركز الوادي للبحوث والدراسات الإسلامية معرضه.",
        ["مركز الوادي للبحوث والدراسات الإسلامية"],
        id="two-matters",
    ),
    pytest.param("زار الهيئة العامة للنقل والأهالي معا.", ["الهيئة العامة للنقل"], id="a-matter-and-people"),
    pytest.param("زار الهيئة العامة للنقل والوزارة معا.", ["الهيئة العامة للنقل"], id="a-matter-and-a-body"),
    pytest.param(
        "قال المركز الدولي للدراسات الأمنية والعسكرية إن السد آمن.",
        ["المركز الدولي للدراسات الأمنية والعسكرية"],
        id="two-adjectives",
    ),
    pytest.param("قصفت قوات تابعة لحكومة «الوفاق الوطني» المرفأ.", ["الوفاق الوطني"], id="state-in-marks"),
    pytest.param("قصفت قوات تابعة لحكومة «الخراب» المرفأ.", [], id="a-word-in-marks"),
]


@pytest.mark.parametrize(("text", "names"), FAMILIES)
def test_families(text: str, names: list[str]) -> None:
    assert named(text, "person") == names


@pytest.mark.parametrize(("text", "names"), SPELLINGS)
def test_spellings(text: str, names: list[str]) -> None:
    assert named(text, "person") == names


@pytest.mark.parametrize(("text", "names"), BODIES)
def test_bodies(text: str, names: list[str]) -> None:
    assert named(text, "organization") == names


PLAIN = [
    pytest.param("ساعد على تحسين المستوى في المدرسة.", [], id="alif-is-no-nisba"),
    pytest.param("قال تحسين المصطفى إنه في المدرسة.", ["تحسين المصطفى"], id="name-in-an-alif"),
    pytest.param("بدا ذلك حنين مبتذل إلى الماضي.", [], id="participle"),
    pytest.param("قال حنين قندور إن الباب مفتوح.", ["حنين قندور"], id="surname"),
    pytest.param("ويشير مستشارو القذافي إلى الخطة.", ["القذافي"], id="his-men"),
    pytest.param("كتاب يكشف زوايا الفن القديم.", [], id="noun-of-a-noun"),
    pytest.param("العزيمة تأمر بالأنفع والثبات.", [], id="preposition-and-article"),
    pytest.param("وصل الحارس ماريو بالوسكي أمس.", ["ماريو بالوسكي"], id="surname-like-them"),
]


@pytest.mark.parametrize(("text", "expected"), PLAIN)
def test_words_that_are_no_persons(text: str, expected: list[str]) -> None:
    assert named(text, "person") == expected


LEADERS = [
    pytest.param("رحب نظام القذافي بالقرار.", "person", ["القذافي"], id="inside-a-body"),
    pytest.param("رحب نظام القذافي بالقرار.", "organization", ["نظام القذافي"], id="the-body"),
    pytest.param("رحبت إدارة المعرض بالقرار.", "person", [], id="body-of-a-thing"),
    pytest.param("هربت مليشيات الحوثي وصالح.", "person", ["صالح"], id="ally-of-a-body"),
    pytest.param("رحبت البلدية وصالح الأعمال باق.", "person", [], id="good-deed"),
    pytest.param("أيدوا رحيل الأسد أمس.", "person", ["الأسد"], id="whose-fall-it-is"),
    pytest.param("شاهدوا عرين الأسد أمس.", "person", [], id="lion"),
]


@pytest.mark.parametrize(("text", "kind", "expected"), LEADERS)
def test_those_who_lead(text: str, kind: str, expected: list[str]) -> None:
    assert named(text, kind) == expected
