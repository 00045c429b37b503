"""Who is told by a description: whom a clause describes, what an adverbial parts from its verb, how far the
words go. Each beside a near neighbour that tells something else.

Every sentence and every person is made up.
"""

from __future__ import annotations

import pytest

from told_events import Sides, analyse, sides_on

DESCRIBED = [
    pytest.param(
        "عثر الأهالي على ثلاثة رعاة قتلوا في القصف.",
        "قتلوا",
        ([], ["ثلاثة رعاة"]),
        id="some-people-who-suffer-it",
    ),
    pytest.param(
        "اعتقلت الشرطة طلابا كانوا يتظاهرون ضد القانون.",
        "يتظاهرون",
        (["طلابا"], []),
        id="some-people-past-the-auxiliary",
    ),
    pytest.param(
        "أوقفت الشرطة شبانا حاولوا اقتحام القنصلية.",
        "اقتحام",
        (["شبانا"], ["القنصلية"]),
        id="a-plural-in-its-own-nun",
    ),
    pytest.param(
        "فككت الأجهزة الأمنية خلية كانت تعتزم اغتيال الوزير.",
        "اغتيال",
        (["خلية"], ["الوزير"]),
        id="a-cell-that-sets-out-to-do-it",
    ),
    pytest.param(
        "طاردت الشرطة مهربين وكانت تعتزم اغتيال الوزير.",
        "اغتيال",
        (["الشرطة"], ["الوزير"]),
        id="what-is-joined-describes-nobody",
    ),
    pytest.param(
        "من جهة أخرى دمر الجيش ثلاثة مخازن.",
        "دمر",
        (["الجيش"], ["ثلاثة مخازن"]),
        id="the-other-hand-is-nobody",
    ),
    pytest.param(
        "قصف المتمردون بلدة الزهور أمس. وقال ضابط إن متمردي حركة الفجر قصفوها ليلا.",
        "قصف",
        (["حركة الفجر"], ["الزهور"]),
        id="rebels-whom-the-page-names-later",
    ),
    pytest.param(
        "قصف المتمردون بلدة الزهور أمس. وقال ضابط إن متمردي حركة الفجر ومتمردي حركة الراية هناك.",
        "قصف",
        (["المتمردون"], ["الزهور"]),
        id="rebels-of-two-movements",
    ),
    pytest.param(
        "تقاتل النمسا حركة الفجر. وقصفت المجموعة بلدة الزهور أمس.",
        "قصفت",
        (["حركة الفجر"], ["الزهور"]),
        id="the-group-is-the-movement",
    ),
    pytest.param(
        "تقاتل النمسا حركة الفجر وحركة الراية. وقصفت المجموعة بلدة الزهور أمس.",
        "قصفت",
        (["المجموعة"], ["الزهور"]),
        id="the-group-is-one-of-two-movements",
    ),
    pytest.param(
        "أعادت البلدية بناء ثلاثة جسور دمرها المتمردون.",
        "دمرها",
        (["المتمردون"], ["ثلاثة جسور"]),
        id="counted-things-behind-a-masdar",
    ),
    pytest.param(
        "خطف مسلحون يستقلون سيارة مهندسا أجنبيا.",
        "خطف",
        (["مسلحون"], ["مهندسا أجنبيا"]),
        id="an-object-behind-what-they-ride",
    ),
    pytest.param(
        "قتل مسلحون ينتمون إلى الجماعة في غارة.",
        "قتل",
        ([], ["مسلحون"]),
        id="no-object-behind-what-they-belong-to",
    ),
    pytest.param(
        "أدانت الحكومة هجوما شنه مسلحون ينتمون إلى جماعة محظورة على ثكنة عسكرية.",
        "هجوما",
        (["مسلحون"], ["ثكنة عسكرية"]),
        id="whom-they-strike-behind-whose-they-are",
    ),
]

PARTED = [
    pytest.param(
        "اعتقلت الشرطة بعد ذلك ثلاثة ناشطين.",
        "اعتقلت",
        (["الشرطة"], ["ثلاثة ناشطين"]),
        id="behind-after-that",
    ),
    pytest.param(
        "اعتقلت الشرطة ردا على المظاهرة ثلاثة ناشطين.",
        "اعتقلت",
        (["الشرطة"], ["ثلاثة ناشطين"]),
        id="behind-why",
    ),
    pytest.param(
        "قصف الجيش القرية ردا على قتل جندي من قبل المهربين.",
        "قصف",
        (["الجيش"], ["القرية"]),
        id="who-did-what-is-answered",
    ),
    pytest.param(
        "اعتقلت الشرطة في إطار حملة أمنية ثلاثة ناشطين.",
        "اعتقلت",
        (["الشرطة"], ["ثلاثة ناشطين"]),
        id="behind-a-course",
    ),
    pytest.param(
        "اعتقلت الشرطة في ساعة مبكرة من فجر أمس ثلاثة ناشطين.",
        "اعتقلت",
        (["الشرطة"], ["ثلاثة ناشطين"]),
        id="behind-an-hour-of-the-day",
    ),
    pytest.param(
        "اعتقلت الشرطة بشكل عشوائي ومكثف ثلاثة ناشطين.",
        "اعتقلت",
        (["الشرطة"], ["ثلاثة ناشطين"]),
        id="behind-a-manner-of-two",
    ),
    pytest.param(
        "التقى الوزير خلال زيارته ممثلين عن الأهالي.",
        "التقى",
        (["الوزير"], ["ممثلين عن الأهالي"]),
        id="people-met-in-a-visit",
    ),
    pytest.param(
        "وقتل، بحسب مصادر طبية، ثلاثة جنود في القصف.",
        "قتل",
        ([], ["ثلاثة جنود"]),
        id="behind-whose-account-it-is",
    ),
    pytest.param(
        "قالت الوزارة إن قاذفات نمساوية إف-16 قصفت الثكنة.",
        "قصفت",
        (["قاذفات نمساوية إف-16"], ["الثكنة"]),
        id="a-make-behind-an-adjective",
    ),
]

LENGTHS = [
    pytest.param(
        "هاجمت قوة أمنية كبيرة القرية.",
        "هاجمت",
        (["قوة أمنية كبيرة"], ["القرية"]),
        id="a-second-adjective",
    ),
    pytest.param(
        "هاجم المقاتلون الأجانب القرية.",
        "هاجم",
        (["المقاتلون الأجانب"], ["القرية"]),
        id="a-broken-plural-that-describes",
    ),
    pytest.param(
        "اعتقل في العملية ثلاثة مشتبه بهم.",
        "اعتقل",
        ([], ["ثلاثة مشتبه بهم"]),
        id="a-participle-behind-its-number",
    ),
    pytest.param(
        "تعتزم الدول الـ12 التي وقعت الاتفاق تعديله.",
        "وقعت الاتفاق",
        (["الدول الـ12"], []),
        id="a-number-behind-the-article",
    ),
    pytest.param(
        "استقبل الوزير في مكتبه وفدا من التجار.",
        "استقبل",
        (["الوزير"], ["وفدا من التجار"]),
        id="his-own-office-is-where-he-is",
    ),
    pytest.param(
        "هدمت السلطات مباني السكان.", "هدمت", (["السلطات"], ["مباني السكان"]), id="houses-of-people"
    ),
    pytest.param(
        "واصلت السلطات هدم مباني السكان.",
        "هدم",
        (["السلطات"], ["مباني السكان"]),
        id="houses-that-look-like-an-adjective",
    ),
]

GOVERNED = [
    pytest.param(
        "منعت الشرطة دخول المصلين إلى المسجد.",
        "منعت",
        (["الشرطة"], ["المصلين"]),
        id="whose-entry-is-forbidden",
    ),
    pytest.param("منعت الشرطة الدخول إلى المسجد.", "منعت", (["الشرطة"], []), id="entry-is-nobody"),
    pytest.param(
        "يحاكم ثلاثة ناشطين أمام محكمة عسكرية.",
        "يحاكم",
        (["محكمة عسكرية"], ["ثلاثة ناشطين"]),
        id="the-court-tries",
    ),
    pytest.param(
        "حاكمت الحكومة ثلاثة ناشطين أمام محكمة عسكرية.",
        "حاكمت",
        (["الحكومة"], ["ثلاثة ناشطين"]),
        id="who-tries-before-a-court",
    ),
    pytest.param(
        "المتهمون بقتل الجنود سيمثلون أمام القضاء.",
        "يمثلون",
        (["القضاء"], ["المتهمون بقتل الجنود"]),
        id="who-stands-trial",
    ),
    pytest.param(
        "القرار مرفوض من قبل جميع الأحزاب.", "مرفوض", (["جميع الأحزاب"], []), id="by-whom-it-is-refused"
    ),
    pytest.param(
        "أعلن الجيش بدء عملية تحرير الرهائن.",
        "تحرير",
        (["الجيش"], ["الرهائن"]),
        id="who-sets-off-what-he-announces",
    ),
    pytest.param(
        "أشاد الوزير بجهود الشرطة في كشف وضبط عصابات مسلحة.",
        "ضبط",
        (["الشرطة"], ["عصابات مسلحة"]),
        id="a-masdar-joined-to-the-governed-one",
    ),
]


MANY = [
    pytest.param(
        "دخل المسلحون القرية وأحرقوا ثلاثة منازل.",
        "أحرقوا",
        (["المسلحون"], ["ثلاثة منازل"]),
        id="they-who-went-in",
    ),
    pytest.param(
        "هاجم مسلحون الثكنة. وتمكنوا من قتل ثلاثة جنود.",
        "قتل",
        (["مسلحون"], ["ثلاثة جنود"]),
        id="they-of-the-sentence-before",
    ),
    pytest.param(
        "هاجم مسلحون الثكنة. وقتل ثلاثة جنود.", "قتل", ([], ["ثلاثة جنود"]), id="one-verb-is-not-theirs"
    ),
]

SHARED = [
    pytest.param(
        "اتهم الوزير الدولة المجاورة بدعم ورعاية العصابات المسلحة.",
        "دعم",
        (["الدولة المجاورة"], ["العصابات المسلحة"]),
        id="a-masdar-by-its-shape",
    ),
    pytest.param(
        "اتهم الوزير الدولة المجاورة بدعم الجنود والضباط.",
        "دعم",
        (["الدولة المجاورة"], ["الجنود والضباط"]),
        id="what-is-joined-is-no-masdar",
    ),
    pytest.param(
        "دعا الوزير التجار إلى زيارة مدينة صنعاء والاطلاع على السوق.",
        "زيارة",
        (["التجار"], ["صنعاء"]),
        id="a-visit-and-what-it-is-for",
    ),
    pytest.param(
        "زيارة الوزير والوفد المرافق له إلى القاهرة انتهت.",
        "زيارة",
        (["الوزير", "الوفد المرافق له"], ["القاهرة"]),
        id="a-visit-of-two",
    ),
    pytest.param(
        "سلم عشرات المسلحين أنفسهم للشرطة.",
        "سلم",
        (["عشرات المسلحين"], ["الشرطة"]),
        id="to-whom-they-surrender",
    ),
    pytest.param(
        "انسحب عشرات المسلحين من المدينة للشرطة.",
        "انسحب",
        (["عشرات المسلحين"], []),
        id="who-withdraws-does-it-to-nobody",
    ),
    pytest.param(
        "زار وفد أمني من حركة النماء القاهرة.",
        "زار",
        (["وفد أمني من حركة النماء"], ["القاهرة"]),
        id="a-delegation-of-a-body",
    ),
    pytest.param(
        "زار أعضاء من حركة النماء القاهرة.",
        "زار",
        (["حركة النماء"], ["القاهرة"]),
        id="members-are-their-body",
    ),
    pytest.param(
        "وجهت الحكومة تحذيرا لمعرقلي الحوار.",
        "تحذيرا",
        (["الحكومة"], ["معرقلي الحوار"]),
        id="a-participle-before-its-genitive",
    ),
    pytest.param(
        "دعت الحكومة الأطراف ذات الصلة إلى الحوار.",
        "دعت",
        (["الحكومة"], ["الأطراف ذات الصلة"]),
        id="what-they-have",
    ),
    pytest.param(
        "قصفت الطائرات اللواء 35 قرب الميناء.",
        "قصفت",
        (["الطائرات"], ["اللواء 35"]),
        id="a-unit-by-its-number",
    ),
    pytest.param(
        "هاجمت جماعة مسلحة السكان.",
        "هاجمت",
        (["جماعة مسلحة"], ["السكان"]),
        id="an-adjective-opens-no-chain-of-a-name",
    ),
]


@pytest.mark.parametrize(
    ("text", "trigger", "expected"), [*DESCRIBED, *PARTED, *LENGTHS, *GOVERNED, *MANY, *SHARED]
)
def test_descriptions(text: str, trigger: str, expected: Sides) -> None:
    assert sides_on(text, trigger)[-1] == expected


@pytest.mark.parametrize(
    ("text", "aliases"),
    [
        pytest.param(
            "هاجمت القوات الموالية للرئيس سالم العيتاني القرية. وعادت القوات الموالية لسالم العيتاني تقصفها.",
            [["القوات الموالية للرئيس سالم العيتاني", "القوات الموالية لسالم العيتاني"]],
            id="the-same-man-told-otherwise",
        ),
        pytest.param(
            "هاجمت القوات الموالية لسالم العيتاني القرية. وعادت القوات الموالية لفراس القلموني تقصفها.",
            [["القوات الموالية لسالم العيتاني"], ["القوات الموالية لفراس القلموني"]],
            id="another-man",
        ),
        pytest.param(
            "زار وفد من حزب الغد الوزير. وزار وفد من الحزب السفير.",
            [["وفد من حزب الغد"], ["وفد من الحزب"]],
            id="some-of-them-are-others-each-time",
        ),
    ],
)
def test_descriptions_that_name_the_same(text: str, aliases: list[list[str]]) -> None:
    told = [list(e.aliases) for e in analyse(text).entities if e.type == "description"]
    assert [a for a in told if " " in a[0]] == aliases
