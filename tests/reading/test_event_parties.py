"""Which words stand for a party, and whom an office without a name means, each beside a neighbour of the same
shape that is another thing.

Every sentence is made up.
"""

from __future__ import annotations

import pytest

from told_events import Sides, sides_on

OFFICES = [
    pytest.param(
        "ينتقد وزير الخارجية المصري تركيا\n\nانتقد وزير خارجية مصر نادر السالمي تركيا أمس.",
        "ينتقد",
        ["نادر السالمي"],
        id="nisba-for-the-country-by-name",
    ),
    pytest.param(
        "انتقد وزير خارجية مصر نادر السالمي تركيا. ودعا وزير الخارجية الياباني إلى الحوار.",
        "دعا",
        ["وزير الخارجية الياباني"],
        id="minister-of-another-country",
    ),
    pytest.param(
        "أمير قطر ينتقد تركيا\n\nقال سمو الشيخ نادر بن حمد أمير دولة قطر، إن تركيا تتدخل في المنطقة.",
        "ينتقد",
        ["نادر بن حمد"],
        id="office-behind-the-name",
    ),
    pytest.param(
        "انتقد رئيس حركة النهوض عضو الهيئة العليا لتيار الغد نادر القلموني الحكومة.",
        "انتقد",
        ["نادر القلموني"],
        id="title-of-two-offices",
    ),
    pytest.param(
        "قال رئيس مجلس المدينة نادر القلموني إن الهدنة قريبة. وطالب مجلس المدينة بوقف القصف.",
        "طالب",
        ["مجلس المدينة"],
        id="council-is-not-its-head",
    ),
    pytest.param(
        "وصل أهل الجريح سمير الهدار. وقال الوزير نادر القلموني خلال زيارته المصابين إن الحال أفضل.",
        "زيارته",
        ["نادر القلموني"],
        id="visit-of-who-speaks",
    ),
    pytest.param(
        "أمير قطر يستقبل وزير الخارجية الأستاذ عادل السالمي",
        "يستقبل",
        ["أمير قطر"],
        id="verb-between-two-persons",
    ),
]


@pytest.mark.parametrize(("text", "trigger", "actors"), OFFICES)
def test_office_without_a_name(text: str, trigger: str, actors: list[str]) -> None:
    assert sides_on(text, trigger)[0][0] == actors


EXTENT = [
    pytest.param(
        "اعتقلت الشرطة ستة مواطنين فلسطينيين (على الأقل) في المدينة.",
        "اعتقلت",
        (["الشرطة"], ["ستة مواطنين فلسطينيين"]),
        id="aside-in-brackets",
    ),
    pytest.param(
        "قال النقيب إن النقابة «لم تنتصر على أحد» وستعود إلى الاعتصام.",
        "الاعتصام",
        (["النقابة"], []),
        id="what-is-said-of-it-in-quotation-marks",
    ),
    pytest.param(
        "هدد أحد مقاتليه الحكومة المصرية، وكان تنظيم الغد قال ذلك.",
        "هدد",
        (["أحد مقاتليه"], ["الحكومة المصرية"]),
        id="his-people-and-the-object",
    ),
    pytest.param(
        "هاجمت الحركة أهدافا حكومية وأجنبية.",
        "هاجمت",
        (["الحركة"], ["أهدافا حكومية"]),
        id="one-more-adjective",
    ),
    pytest.param(
        "هاجمت الحركة القوات الحكومية والشرطة.",
        "هاجمت",
        (["الحركة"], ["القوات الحكومية", "الشرطة"]),
        id="one-more-body",
    ),
    pytest.param(
        "اتهمت الحركة الأمين العام ببيع المواقف.",
        "اتهمت",
        (["الحركة"], ["الأمين العام"]),
        id="general-behind-an-office",
    ),
    pytest.param(
        "اتهمت الحركة الرئيس العام الماضي ببيع المواقف.",
        "اتهمت",
        (["الحركة"], ["الرئيس"]),
        id="year-behind-an-office",
    ),
    pytest.param(
        "اتهمت الحركة القيادي نادر السالمي بالخيانة.",
        "اتهمت",
        (["الحركة"], ["نادر السالمي"]),
        id="no-adjective-of-a-noun-in-ta",
    ),
    pytest.param(
        "دمرت هذه العناصر المبنى أمس.",
        "دمرت",
        (["العناصر"], ["المبنى"]),
        id="no-nisba-in-alif",
    ),
    pytest.param(
        "قالت الوزارة إن مقاتلات إف-16 قصفت الثكنة.",
        "قصفت",
        ([], ["الثكنة"]),
        id="number-of-a-make",
    ),
    pytest.param(
        "دمر الجنود منازل في منطقة الرباط الواقعة شمال المدينة.",
        "دمر",
        (["الجنود"], ["منازل"]),
        id="where-it-lies",
    ),
    pytest.param(
        "رحلت الوزارة المهاجرين غير الشرعيين إلى بلادهم.",
        "رحلت",
        (["الوزارة"], ["المهاجرين غير الشرعيين"]),
        id="adjective-behind-not",
    ),
    pytest.param(
        "انتقدت الوزارة الحركة غير مرة.",
        "انتقدت",
        (["الوزارة"], ["الحركة"]),
        id="more-than-once",
    ),
    pytest.param(
        "أفرجت الحكومة عن العمال المحتجزين أمس.",
        "أفرجت",
        (["الحكومة"], ["العمال المحتجزين"]),
        id="which-people-behind-a-preposition",
    ),
    pytest.param(
        "اعتقل الجنود المتظاهرين أمس.",
        "اعتقل",
        (["الجنود"], ["المتظاهرين"]),
        id="people-and-the-object",
    ),
    pytest.param(
        "اتهمت الوزارة الجماعة بالخيانة.",
        "اتهمت",
        (["الوزارة"], ["الجماعة"]),
        id="two-bodies-in-ta",
    ),
    pytest.param(
        "هاجمت الفصائل المقاتلة الشرطة.",
        "هاجمت",
        (["الفصائل المقاتلة"], ["الشرطة"]),
        id="body-word-that-is-an-adjective",
    ),
    pytest.param(
        "قتل الجيش خمسة آلاف مدني.",
        "قتل",
        (["الجيش"], ["خمسة آلاف مدني"]),
        id="thousands",
    ),
    pytest.param(
        "أجبرت الشرطة نحو ألفي متظاهر على الرحيل.",
        "أجبرت",
        (["الشرطة"], ["ألفي متظاهر"]),
        id="two-thousand",
    ),
    pytest.param(
        "أمرت المحكمة بتمديد حبسهم 15 يوما.",
        "أمرت",
        (["المحكمة"], []),
        id="number-of-days",
    ),
    pytest.param(
        "طعن رجل جارته في السوق وهاجم مسلح سيارته.",
        "هاجم",
        (["مسلح"], ["سيارته"]),
        id="what-is-somebodys-behind-nobodys",
    ),
    pytest.param(
        "هاجم رئيس حزبه الحكومة المصرية.",
        "هاجم",
        (["رئيس حزبه"], ["الحكومة المصرية"]),
        id="head-of-his-party",
    ),
    pytest.param(
        "قتل الجنود شابا هولنديا بدم بارد.",
        "قتل",
        (["الجنود"], ["شابا هولنديا"]),
        id="in-cold-blood",
    ),
    pytest.param(
        "تسيطر القبائل على الحدود الليبية (القلاع في الجنوب والأودية في الشمال).",
        "تسيطر",
        (["القبائل"], ["الحدود الليبية"]),
        id="bracket-that-goes-on",
    ),
    pytest.param(
        "استقبل صاحب السمو الأمير سالم بن ناصر الوفد. وحضر معالي الوكيل عادل بن حمد. كما التقى سموه في مكتبه"
        " الوزير ماهر الحلبي.",
        "التقى",
        (["سالم بن ناصر"], ["ماهر الحلبي"]),
        id="his-highness-is-the-prince",
    ),
    pytest.param(
        "استقبل صاحب السمو الأمير سالم بن ناصر الوفد. وحضر معالي الوكيل عادل بن حمد. ثم التقى معاليه الوزير"
        " ماهر الحلبي.",
        "التقى",
        (["عادل بن حمد"], ["ماهر الحلبي"]),
        id="his-excellency-is-no-prince",
    ),
    pytest.param(
        "شن الطيران التركي غارات على مواقع الحركة. وقال سكان إن الغارات استهدفت مدرسة.",
        "الغارات",
        (["الطيران التركي"], ["مدرسة"]),
        id="strikes-told-again",
    ),
    pytest.param(
        "شن الطيران التركي غارات على مواقع الحركة. وقال سكان إن هجوما استهدف مدرسة.",
        "هجوما",
        ([], ["مدرسة"]),
        id="another-attack",
    ),
    pytest.param(
        "نفذ مسلحون هجوما في السوق أودى بحياة عشرين عاملا.",
        "هجوما",
        (["مسلحون"], ["عشرين عاملا"]),
        id="lives-that-an-attack-claims",
    ),
    pytest.param(
        "أوقع الهجوم تسعة قتلى في السوق.",
        "الهجوم",
        ([], ["تسعة قتلى"]),
        id="dead-that-an-attack-leaves",
    ),
    pytest.param(
        "أوقع الهجوم تسعة أضرار في السوق.",
        "الهجوم",
        ([], []),
        id="damage-that-an-attack-leaves",
    ),
    pytest.param(
        "اندلعت مواجهات عنيفة، في وقت مبكر من صباح السبت الماضي في المدينة، بين المسلحين وقوات الأمن.",
        "مواجهات",
        (["المسلحين", "قوات الأمن"], []),
        id="sides-behind-time-and-place",
    ),
    pytest.param(
        "خسر الجيش معارك عنيفة في المدينة صباح السبت الماضي وتسببت خلافات بين المسلحين وقوات الأمن.",
        "معارك",
        ([], []),
        id="two-behind-another-verb",
    ),
    pytest.param(
        "هاجمت حركة «البنيان» الحكومة المصرية.",
        "هاجمت",
        (["البنيان"], ["الحكومة المصرية"]),
        id="name-in-quotation-marks",
    ),
]


@pytest.mark.parametrize(("text", "trigger", "expected"), EXTENT)
def test_extent(text: str, trigger: str, expected: Sides) -> None:
    assert sides_on(text, trigger)[0] == expected
