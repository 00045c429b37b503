"""Events: which words carry one, of which type, who does it to whom, whether it is told as done, and who
tells it.

Every sentence is made up; the neighbours that must not be found stand beside the ones that must.
"""

from __future__ import annotations

import pytest

from isnad.records import Analysis, Event
from told_events import analyse


def told(event: Event, analysis: Analysis) -> tuple[str, str, list[str], list[str], str]:
    names = {e.id: e.name for e in analysis.entities}
    return (
        event.type,
        event.trigger.text,
        [names[a] for a in event.actors],
        [names[r] for r in event.recipients],
        event.status,
    )


ACTS = [
    pytest.param(
        "قصفت طائرات التحالف مواقع لتنظيم داعش قرب الموصل.",
        [("ASSAULT", "قصفت", ["طائرات التحالف"], ["تنظيم داعش"], "happened")],
        id="vso-whose-things",
    ),
    pytest.param(
        "قصف الجيش السوري لمواقع داعش مستمر.",
        [("ASSAULT", "قصف", ["الجيش السوري"], ["داعش"], "happened")],
        id="masdar-with-lam-heads-the-clause",
    ),
    pytest.param(
        "قصف الجيش السوري مواقع داعش أمس.",
        [("ASSAULT", "قصف", ["الجيش السوري"], ["داعش"], "happened")],
        id="verb-with-a-bare-object",
    ),
    pytest.param(
        "الشرطة التركية اعتقلت سبعة أشخاص في إسطنبول.",
        [("COERCE", "اعتقلت", ["الشرطة التركية"], ["سبعة أشخاص"], "happened")],
        id="svo",
    ),
    pytest.param(
        "اتهمت إيران السعودية بعرقلة المفاوضات.",
        [("ACCUSE", "اتهمت", ["إيران"], ["السعودية"], "happened")],
        id="two-names",
    ),
    pytest.param(
        "قتل ثلاثة جنود في كمين قرب بغداد.",
        [("ASSAULT", "قتل", [], ["ثلاثة جنود"], "happened")],
        id="lone-sufferer",
    ),
    pytest.param(
        "فرضت الولايات المتحدة عقوبات على روسيا.",
        [("SANCTION", "عقوبات", ["الولايات المتحدة"], ["روسيا"], "happened")],
        id="light-verb",
    ),
    pytest.param(
        "زار وزير الخارجية الفرنسي بيروت.",
        [("CONSULT", "زار", ["وزير الخارجية الفرنسي"], ["بيروت"], "happened")],
        id="office",
    ),
    pytest.param(
        "التقى رئيس الوزراء العراقي في بغداد السفير الأميركي.",
        [("CONSULT", "التقى", ["رئيس الوزراء العراقي"], ["السفير الأميركي"], "happened")],
        id="object-after-place",
    ),
    pytest.param(
        "التقى الوزير الأردني سالم القرعان نظيره التونسي نبيل الدوسي.",
        [("CONSULT", "التقى", ["سالم القرعان"], ["نبيل الدوسي"], "happened")],
        id="counterpart-is-his-name",
    ),
    pytest.param(
        "التقى الوزير الأردني سالم القرعان جيران نبيل الدوسي.",
        [("CONSULT", "التقى", ["سالم القرعان"], ["جيران نبيل الدوسي"], "happened")],
        id="neighbours-are-not-whom-they-live-by",
    ),
    pytest.param(
        "قالت وزارة الداخلية التونسية إنها لن تعتقل أحدا.",
        [("COERCE", "تعتقل", ["وزارة الداخلية التونسية"], [], "denied")],
        id="nobody",
    ),
    pytest.param(
        'اتهمت وزارة الداخلية التونسية "جهات خارجية" بتمويل الاحتجاج.',
        [("ACCUSE", "اتهمت", ["وزارة الداخلية التونسية"], ["جهات خارجية"], "happened")],
        id="quoted-description",
    ),
    pytest.param(
        "قال المتحدث باسم وزارة الصحة التونسية سالم القرعان: «لن نقبل شروط الشركة».",
        [("REJECT", "نقبل", ["وزارة الصحة التونسية"], [], "happened")],
        id="we-is-the-body-one-speaks-for",
    ),
    pytest.param(
        "قال المتحدث باسم وزارة الصحة التونسية سالم القرعان: «لن أقبل شروط الشركة».",
        [("REJECT", "أقبل", ["سالم القرعان"], [], "happened")],
        id="i-is-oneself",
    ),
    pytest.param(
        "أشاد الوزير الأردني سالم القرعان بالجهود الكبيرة التي تبذلها منظمة الصحة العالمية.",
        [("SUPPORT", "أشاد", ["سالم القرعان"], ["منظمة الصحة العالمية"], "happened")],
        id="praised-for-what-it-does",
    ),
    pytest.param(
        "يلتقي سالم القرعان، الذي يزور المنطقة، وزير الخارجية التونسي نبيل الدوسي.",
        [("CONSULT", "يلتقي", ["سالم القرعان"], ["نبيل الدوسي"], "happened")],
        id="object-after-a-clause",
    ),
    pytest.param(
        "جاءت زيارة نبيل الدوسي إلى طهران مفاجئة.",
        [("CONSULT", "زيارة", ["نبيل الدوسي"], ["طهران"], "happened")],
        id="who-visits",
    ),
    pytest.param(
        "رفضت الحكومة التركية ذلك رفضا تاما.",
        [("REJECT", "رفضت", ["الحكومة التركية"], [], "happened")],
        id="refused-outright-once",
    ),
    pytest.param(
        "داهمت الشرطة التركية منزلا في إسطنبول وقامت باعتقال سبعة أشخاص.",
        [
            ("COERCE", "داهمت", ["الشرطة التركية"], ["منزلا"], "happened"),
            ("COERCE", "اعتقال", ["الشرطة التركية"], ["سبعة أشخاص"], "happened"),
        ],
        id="and-went-on-to-arrest",
    ),
    pytest.param(
        "أعدمت السلطات الإيرانية سبعة أشخاص.",
        [("ASSAULT", "أعدمت", ["السلطات الإيرانية"], ["سبعة أشخاص"], "happened")],
        id="authorities-are-who-executes",
    ),
    pytest.param(
        "جاء ذلك بعد رفض الفصائل للهدنة التي اقترحتها تركيا.",
        [("REJECT", "رفض", ["الفصائل"], ["تركيا"], "happened")],
        id="who-refuses",
    ),
    pytest.param(
        "أعلنت وزارة الداخلية التونسية مقتل ثلاثة جنود.",
        [("ASSAULT", "مقتل", [], ["ثلاثة جنود"], "happened")],
        id="who-tells-of-a-death-did-not-kill",
    ),
    pytest.param(
        "أطلقت السلطات سراح الصحفي.",
        [("CONCEDE", "أطلقت", ["السلطات"], ["الصحفي"], "happened")],
        id="sense-freed",
    ),
]


@pytest.mark.parametrize(("text", "wanted"), ACTS)
def test_acts(text: str, wanted: list[tuple[str, str, list[str], list[str], str]]) -> None:
    analysis = analyse(text)
    found = [told(e, analysis) for e in analysis.events]
    assert found[: len(wanted)] == wanted


NOUNS = [
    pytest.param("أعلنت الوزارة اعتقال ثلاثة مشتبهين.", "اعتقال", "COERCE", id="masdar"),
    pytest.param("جاء ذلك بعد محادثات بين مصر والسودان.", "محادثات", "CONSULT", id="event-noun"),
    pytest.param("خرجت مظاهرات حاشدة ضد الحكومة.", "مظاهرات", "PROTEST", id="protest"),
    pytest.param("دعم إيران للجماعة مستمر منذ سنوات.", "دعم", "SUPPORT", id="subjective-genitive"),
    pytest.param("وقف إطلاق النار صامد منذ يومين.", "وقف إطلاق", "RETREAT", id="fixed-pair"),
]


@pytest.mark.parametrize(("text", "trigger", "type"), NOUNS)
def test_nouns(text: str, trigger: str, type: str) -> None:
    assert (trigger, type) in [(e.trigger.text, e.type) for e in analyse(text).events]


NEIGHBOURS = [
    pytest.param("احتلت الشركة المرتبة الأولى بين الشركات.", id="rank-not-occupation"),
    pytest.param("يعد هذا الكتاب من أهم الكتب.", id="counts-as-not-promises"),
    pytest.param("تقدم الجامعة برامج جديدة للطلاب.", id="offers-programmes"),
    pytest.param("حققت الشركة أرباحا في الربع الأول.", id="achieved-not-investigated"),
    pytest.param("أطلق المركز حملة لتنظيف الشواطئ.", id="launched-a-campaign"),
    pytest.param("قال مسؤول طلب عدم ذكر اسمه إن السوق هادئة.", id="asked-not-to-be-named"),
    pytest.param("اهتم الباحث بتاريخ المدينة وعمارتها القديمة.", id="city-not-condemned"),
    pytest.param("وصلت حركة القطارات إلى طبيعتها.", id="movement-not-moved"),
    pytest.param("لم يعد المجتمع قادرا على الصبر.", id="no-longer-not-promised"),
    pytest.param("تبعد المدينة مئة كيلومتر عن العاصمة.", id="lies-far-not-expelled"),
    pytest.param("أحب الأب أسرته.", id="family-not-captured"),
    pytest.param("بحثت الصحيفة عن أسباب هجرة الشعراء.", id="searched-not-discussed"),
    pytest.param("يسهم العلم في القضاء على الجهل.", id="an-evil-is-no-enemy"),
    pytest.param("المخاوف تهدد استقرار الأسواق.", id="things-do-not-threaten"),
    pytest.param("يترأس سالم القرعان تحرير مجلة الحائط.", id="edits-a-magazine"),
    pytest.param("يبحث سالم القرعان الآن عن أي وسيلة للسفر.", id="looks-for-a-way"),
    pytest.param("تقف الأحزاب خلف الحكومة في هذه المحنة.", id="stands-behind"),
    pytest.param("تستهدف الخطة رفع الإنتاج.", id="aims-at-a-rise"),
    pytest.param("تراجعت الأسعار تحت ضغط بيانات ضعيفة.", id="under-pressure-of-figures"),
    pytest.param("أخل المصنع بجودة الإنتاج.", id="poor-work-breaks-no-deal"),
    pytest.param("تبرع سالم القرعان بكليته.", id="gave-a-kidney"),
    pytest.param("ليس هذا أمرا سهلا.", id="a-matter-not-an-order"),
    pytest.param("يرتفع دعم أسعار الوقود كل عام.", id="subsidies"),
    pytest.param("يتقاضى سالم القرعان راتبا عاليا.", id="earns-not-sues"),
    pytest.param("زاد الطلب على النفط.", id="demand-of-a-market"),
    pytest.param("تهدف الجهود إلى تحقيق السلام في المنطقة.", id="attains-peace"),
    pytest.param("نظفت البلدية الشوارع استعدادا للعيد.", id="in-readiness-for-the-feast"),
    pytest.param("سجل خمسة آلاف طالب في البرنامج.", id="thousands-of-students"),
    pytest.param("تسعى البلدية إلى القضاء على الحشرات.", id="pests"),
    pytest.param("استبعدت مصادر مطلعة هطول الأمطار.", id="observers-rule-out"),
    pytest.param("رفع الأسعار بدعوى نقص السلع.", id="on-the-pretext"),
    pytest.param("وزع سالم القرعان الهدايا داعيا الله أن يحفظ الجميع.", id="a-prayer"),
    pytest.param("يبدأ المكتب استقبال طلبات التسجيل.", id="receives-forms"),
]


@pytest.mark.parametrize("text", NEIGHBOURS)
def test_neighbours_give_none(text: str) -> None:
    analysis = analyse(text)
    assert [told(e, analysis) for e in analysis.events] == []


STATUS = [
    pytest.param("لم تقصف القوات الروسية المدينة.", "تقصف", "denied", id="lam"),
    pytest.param("ستزور الوزيرة الألمانية القاهرة غدا.", "تزور", "unrealized", id="future-clitic"),
    pytest.param("من المقرر أن يلتقي الرئيس التركي نظيره المصري.", "يلتقي", "unrealized", id="scheduled"),
    pytest.param(
        "طالبت الأمم المتحدة إسرائيل برفع الحصار عن غزة.", "رفع الحصار", "unrealized", id="demanded"
    ),
    pytest.param("إذا انسحبت القوات من المدينة فسيعود السكان.", "انسحبت", "unrealized", id="condition"),
    pytest.param("أحبطت الشرطة محاولة اغتيال النائب.", "اغتيال", "unrealized", id="foiled"),
    pytest.param("قصفت القوات الروسية المدينة أمس.", "قصفت", "happened", id="plain"),
    pytest.param("عاد السكان بعد أن قصفت القوات الروسية المدينة.", "قصفت", "happened", id="after-that"),
    pytest.param("اعتقلت الشرطة الناشط قبل أن تفرج عنه.", "تفرج", "happened", id="before-that"),
    pytest.param("لن توقع الحركة الهدنة ما لم تفرج دمشق عن الأسرى.", "تفرج", "unrealized", id="unless"),
    pytest.param("لن توقع الحكومة التركية الاتفاق.", "توقع", "unrealized", id="will-not"),
    pytest.param("نفت وزارة الدفاع الروسية قصف المدينة.", "قصف", "denied", id="denied-masdar"),
    pytest.param(
        "نفت وزارة الدفاع الروسية مرارا الاتهامات المنسوبة إليها.",
        "الاتهامات",
        "happened",
        id="denied-accusations-were-made",
    ),
    pytest.param("لم تتلق الخرطوم أي طلب من القاهرة.", "طلب", "denied", id="none-received"),
    pytest.param("قد تفرض واشنطن عقوبات على إيران.", "عقوبات", "unrealized", id="may"),
    pytest.param("رفضت إيران تمديد الهدنة.", "تمديد الهدنة", "unrealized", id="refused"),
    pytest.param("تعهدت تركيا بعدم قصف المدينة.", "قصف", "unrealized", id="pledged-not-to"),
    pytest.param("هل اعتقلت الشرطة الناشط أمس؟", "اعتقلت", "unrealized", id="asked-whether"),
    pytest.param("لماذا اعتقلت الشرطة الناشط أمس؟", "اعتقلت", "happened", id="asked-why"),
    pytest.param("تعرض سكان الجبل لقصف القوات الروسية.", "قصف", "happened", id="came-under"),
    pytest.param("خرجت الطائرات إلى الجبل لقصف القوات الروسية.", "قصف", "unrealized", id="went-to"),
    pytest.param("لا تطالب تركيا إلا بفتح المعبر.", "تطالب", "happened", id="nothing-but"),
    pytest.param("لا تطالب تركيا بفتح المعبر إلا إذا هدأت الحدود.", "تطالب", "denied", id="not-unless"),
    pytest.param("أحيا الحزب الذكرى الثانية لاغتيال النائب.", "اغتيال", "happened", id="an-anniversary"),
    pytest.param("جند الحزب رجلا لاغتيال النائب.", "اغتيال", "unrealized", id="hired-to-kill"),
    pytest.param("نقل النائب إلى العاصمة، على ذمة محاكمته.", "محاكمته", "happened", id="on-trial"),
    pytest.param("على الشرطة محاكمة النائب.", "محاكمة", "unrealized", id="ought-to-try"),
    pytest.param("كانت تركيا قد اتخذت عقوبات على العراق.", "عقوبات", "happened", id="had-taken"),
    pytest.param("قد تتخذ تركيا عقوبات على العراق.", "عقوبات", "unrealized", id="may-take"),
    pytest.param("ندد الوزير بالهجمات ولا سيما الهجوم على تركيا.", "الهجوم", "happened", id="above-all"),
    pytest.param("ندد الوزير بالدعوة إلى لا هجوم على تركيا.", "هجوم", "denied", id="no-attack"),
    pytest.param("بدت عليه آثار التعرض لقصف تركي.", "قصف", "happened", id="exposure-to"),
    pytest.param("بدت عليه آثار السفر لقصف تركيا.", "قصف", "unrealized", id="travel-for"),
    pytest.param("ينص الاتفاق على وقف القصف وسحب القوات.", "سحب القوات", "unrealized", id="provides-for"),
    pytest.param("علق البيان على سحب القوات من المدينة.", "سحب القوات", "happened", id="comments-on"),
    pytest.param("قال القائد إن خيار قصف المدينة قائم.", "قصف", "unrealized", id="an-option"),
    pytest.param("قال القائد إن أثر قصف المدينة قائم.", "قصف", "happened", id="what-is-left-of-it"),
    pytest.param("قال القائد إنه سيعود في حالة قصف المدينة.", "قصف", "unrealized", id="in-case-of"),
    pytest.param("قال القائد إن كل حالة قصف كتبت.", "قصف", "happened", id="each-case-of"),
    pytest.param("قال القائد إنه يجب أن يتم تطهير المدينة.", "تطهير", "unrealized", id="must-be-done"),
    pytest.param("عاد السكان بعد أن يتم تطهير المدينة.", "تطهير", "happened", id="once-it-is-done"),
    pytest.param(
        "نفت الحكومة التركية الاتهامات الموجهة إليها بدعم الحزب.", "دعم", "denied", id="denied-charge"
    ),
    pytest.param(
        "نقل الوزير الاتهامات الموجهة إلى تركيا بدعم الحزب.", "دعم", "happened", id="charge-passed-on"
    ),
]


@pytest.mark.parametrize(("text", "trigger", "status"), STATUS)
def test_status(text: str, trigger: str, status: str) -> None:
    assert (trigger, status) in [(e.trigger.text, e.status) for e in analyse(text).events]


def test_the_teller_is_the_innermost_statement() -> None:
    analysis = analyse(
        "قال المتحدث باسم الجيش السوري إن القوات التركية قصفت بلدة حدودية.\nوزار الوزير القطري بيروت."
    )
    events = {e.trigger.text: e for e in analysis.events}
    assert events["قصفت"].inside == analysis.statements[0].id
    assert events["زار"].inside is None


def test_a_demand_is_an_event_outside_its_own_words() -> None:
    analysis = analyse("دعت مصر إسرائيل إلى وقف القصف.")
    demand = analysis.events[0]
    assert (demand.type, demand.inside) == ("REQUEST", None)
    assert [e.inside for e in analysis.events[1:]] == [analysis.statements[0].id] * len(analysis.events[1:])


@pytest.mark.parametrize(
    ("foot", "number"),
    [
        pytest.param("سمات تركيا قصف المدينة", 1, id="tags-at-the-foot"),
        pytest.param("وعادت تركيا إلى قصف المدينة", 2, id="a-last-line-that-tells"),
    ],
)
def test_tags_tell_nothing(foot: str, number: int) -> None:
    events = analyse("أعلن الوزير النبأ. قصفت القوات التركية المدينة أمس.\n\n" + foot).events
    assert len(events) == number


def test_sport_gives_none() -> None:
    text = (
        "فاز الفريق في المباراة بعد هجوم سريع، وقال مدرب المنتخب "
        "إن اللاعبين قدموا أداء جيدا في البطولة أمام نادي المدينة."
    )
    assert analyse(text).events == ()


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "طالب المخرج سالم القرعان الممثل نبيل الدوسي بالعودة إلى السينما، وأشاد بالممثلة في فيلمها.",
            id="arts",
        ),
        pytest.param(
            "طالب سالم القرعان الشركة بتوزيع أرباح بعد هبوط الأسهم في البورصة، وأشاد بنمو المبيعات.",
            id="trade",
        ),
        pytest.param(
            "طالب الطبيب سالم القرعان المرضى بتجنب الدهون، وأشاد بنتائج العلاج في عيادات السكري.",
            id="health",
        ),
    ],
)
def test_other_matters_give_none(text: str) -> None:
    assert analyse(text).events == ()


def test_a_word_of_another_matter_leaves_politics() -> None:
    text = "طالب وزير الخارجية الأردني سالم القرعان إسرائيل بفتح المعبر أمام المرضى، وانتقد منع الدواء."
    assert [e.type for e in analyse(text).events][:1] == ["REQUEST"]


def test_no_arabic_gives_none() -> None:
    assert analyse("The army shelled the town.").events == ()
    assert analyse("").events == ()


PLACES = [
    pytest.param("قصف الجيش السوري مواقع داعش في مدينة حلب.", "قصف", "حلب", id="behind"),
    pytest.param("قتل ثلاثة جنود بمدينة حلب أمس.", "قتل", "حلب", id="preposition-on-the-place-word"),
    pytest.param("وصل الوفد إلى حلب، وقصف الجيش السوري مواقع داعش.", "قصف", None, id="before-is-another-act"),
    pytest.param("طالب الوزير القطري إيران بوقف الحرب في سوريا.", "طالب", None, id="of-what-is-told"),
    pytest.param("قتل ثلاثة جنود وأعلن الوزير من حلب الحداد.", "قتل", None, id="another-clause"),
]


@pytest.mark.parametrize(("text", "trigger", "place"), PLACES)
def test_where_it_happens(text: str, trigger: str, place: str | None) -> None:
    analysis = analyse(text)
    names = {e.id: e.name for e in analysis.entities}
    event = next(v for v in analysis.events if v.trigger.text == trigger)
    assert (names[event.place] if event.place else None) == place


def test_a_page_may_end_at_the_word_for_its_link() -> None:
    text = "قصف الجيش القرية أمس.\n\nرابط"
    assert [e.trigger.text for e in analyse(text).events] == ["قصف"]
