"""Who does what to whom as papers from Beirut to Sanaa tell it, each beside a neighbour of the same shape.
Every sentence is made up.
"""

from __future__ import annotations

import pytest

from told_events import analyse, sides_on

RECIPIENTS = [
    pytest.param(
        "كينيا: البرلمان يسائل وزير المياه و«اتحاد البحارة» يلوّح بإضراب عام.",
        "يسائل",
        ["وزير المياه"],
        id="a-quoted-name-with-its-verb",
    ),
    pytest.param(
        "كينيا: البرلمان يسائل وزير المياه و«اتحاد البحارة» بعد إضراب عام.",
        "يسائل",
        ["وزير المياه", "اتحاد البحارة"],
        id="a-quoted-name-that-is-joined",
    ),
]


@pytest.mark.parametrize(("text", "trigger", "expected"), RECIPIENTS)
def test_recipients(text: str, trigger: str, expected: list[str]) -> None:
    assert sides_on(text, trigger)[0][1] == expected


SIDES = [
    pytest.param(
        "حكمت محكمة أمن الدولة الكينية، أمس، على البحارين الموقوفين، بالسجن والأشغال عشر سنوات.",
        "حكمت",
        [(["محكمة أمن الدولة الكينية"], ["البحارين الموقوفين"])],
        id="what-a-court-passes-behind-an-aside",
    ),
    pytest.param(
        "قضت المحكمة بالسجن عشر سنوات بحق سليم الهادي.",
        "قضت",
        [(["المحكمة"], ["سليم الهادي"])],
        id="on-whom-a-court-passes-it",
    ),
    pytest.param(
        "حكمت المحكمة على المتهمين بالسجن عشر سنوات.",
        "حكمت",
        [(["المحكمة"], ["المتهمين"])],
        id="prison-is-no-charge",
    ),
    pytest.param(
        "حكمت المحكمة على المتهمين بالفساد بالسجن.",
        "حكمت",
        [(["المحكمة"], ["المتهمين بالفساد"])],
        id="a-charge-and-prison",
    ),
    pytest.param(
        "شن طيران العدوان مساء أمس عدوانا جويا بثلاثة صواريخ على مدينة ممباسا.",
        "عدوانا",
        [(["طيران العدوان"], ["ممباسا"])],
        id="an-attack-far-behind-its-verb",
    ),
    pytest.param(
        "شن كيان الاحتلال هجوما على مدينة ممباسا.",
        "هجوما",
        [(["كيان الاحتلال"], ["ممباسا"])],
        id="an-entity-that-attacks",
    ),
    pytest.param(
        "شن الاحتلال هجوما على مدينة ممباسا.",
        "هجوما",
        [(["الاحتلال"], ["ممباسا"])],
        id="one-that-is-called-otherwise",
    ),
    pytest.param(
        'قصفت فصائل المعارضة و"هيئة تحرير الساحل"، فجر اليوم الثلاثاء، قرى كينية.',
        "قصفت",
        [(["فصائل المعارضة", "هيئة تحرير الساحل"], ["قرى كينية"])],
        id="those-who-strike-behind-marks",
    ),
    pytest.param(
        'قصفت فصائل المعارضة و"هيئة تحرير الساحل" مواقع الجيش في ممباسا.',
        "قصفت",
        [(["فصائل المعارضة", "هيئة تحرير الساحل"], ["الجيش"])],
        id="those-who-strike-without-an-aside",
    ),
    pytest.param(
        "استقبل الأمين العام للحزب سليم الهادي وفدا من الأهالي.",
        "استقبل",
        [(["سليم الهادي"], ["وفدا من الأهالي"])],
        id="secretary-general",
    ),
    pytest.param(
        "اغتيال الأمين العام لحزب الشراع سليم الهادي.",
        "اغتيال",
        [([], ["سليم الهادي"])],
        id="the-office-of-the-one-killed",
    ),
    pytest.param(
        "قصف الجيش لحزب الشراع.",
        "قصف",
        [(["الجيش"], ["حزب الشراع"])],
        id="whom-a-deed-is-done-to-by-lam",
    ),
    pytest.param(
        "استعادت القوات الكينية السيطرة على 60 بالمئة من مساحة ممباسا.",
        "استعادت",
        [(["القوات الكينية"], ["ممباسا"])],
        id="a-share-of-a-town",
    ),
    pytest.param(
        "استعادت القوات الكينية السيطرة على 60 موقعا في ممباسا.",
        "استعادت",
        [(["القوات الكينية"], ["60 موقعا"])],
        id="so-many-things",
    ),
    pytest.param(
        "أعلنت القوات الكينية إسقاط طائرة مسيرة أطلقتها حركة الشراع.",
        "إسقاط طائرة",
        [(["القوات الكينية"], ["طائرة مسيرة"])],
        id="who-fired-what-is-brought-down",
    ),
    pytest.param(
        "أعلنت القوات الكينية هجوما أطلقته حركة الشراع.",
        "هجوما",
        [(["حركة الشراع"], [])],
        id="who-began-the-attack",
    ),
    pytest.param(
        "استقبل الوزير سليم الهادي كلا من: السفير نادر الحمدان، والوزير رامي الحجار.",
        "استقبل",
        [(["سليم الهادي"], ["نادر الحمدان", "رامي الحجار"])],
        id="each-of-a-list",
    ),
    pytest.param(
        "استقبل الوزير سليم الهادي، اليوم: نادر الحمدان يعود.",
        "استقبل",
        [(["سليم الهادي"], [])],
        id="a-colon-that-opens-no-list",
    ),
    pytest.param(
        "أجرى الوزير سليم الهادي اتصالا بنظيره الكيني رامي الحجار.",
        "اتصالا",
        [(["سليم الهادي"], ["رامي الحجار"])],
        id="a-call",
    ),
    pytest.param(
        "اتهم عضو لجنة المياه الكينية، سليم الهادي، الاثنين، جهات سياسية نافذة بالتقصير.",
        "اتهم",
        [(["سليم الهادي"], ["جهات سياسية نافذة"])],
        id="whom-one-blames-behind-commas",
    ),
    pytest.param(
        "اتهم عضو لجنة المياه الكينية، سليم الهادي، الاثنين، خلال جلسة طويلة بالتقصير.",
        "اتهم",
        [(["سليم الهادي"], [])],
        id="one-blames-nobody-of-his-own",
    ),
    pytest.param(
        "قوات الشراع، اعتقلت منذ مطلع شهر رمضان، أكثر من 100 شاب.",
        "اعتقلت",
        [(["قوات الشراع"], ["100 شاب"])],
        id="a-month-suffers-nothing",
    ),
    pytest.param(
        "اعتقلت قوات الشراع رمضان الحمدان منذ بداية العام.",
        "اعتقلت",
        [(["قوات الشراع"], ["رمضان الحمدان"])],
        id="one-called-as-a-month",
    ),
    pytest.param(
        "قتلت قوات الشراع 100 كيني من ممباسا.",
        "قتلت",
        [(["قوات الشراع"], ["100 كيني من ممباسا"])],
        id="so-many-from-a-town",
    ),
    pytest.param(
        "قتلت قوات الشراع 100 من قوات القلوع.",
        "قتلت",
        [(["قوات الشراع"], ["100 من قوات القلوع"])],
        id="so-many-of-a-force",
    ),
    pytest.param(
        "المنارة الإخبارية- التقى الوزير سليم الهادي وفدا من الأهالي.",
        "التقى",
        [(["سليم الهادي"], ["وفدا من الأهالي"])],
        id="an-outlet-before-the-news",
    ),
    pytest.param(
        "الوزير الأول - التقى الوفد أمس - عاد.",
        "التقى",
        [(["الوزير الأول"], ["الوفد"])],
        id="an-aside-about-one",
    ),
    pytest.param(
        "قال نادي الأسير إن صفقة جديدة قريبة. وأوضح النادي أن الجيش اعتقل ثلاثة رجال."
        " وأكد النادي أن الجيش قتل رجلا.",
        "اعتقل",
        [(["الجيش"], ["ثلاثة رجال"])],
        id="a-club-of-no-sport",
    ),
    pytest.param(
        "استقبل سليم الهادي وكيل وزارة المياه، بمكتبه اليوم سعادة نادر الحمدان.",
        "استقبل",
        [(["سليم الهادي"], ["نادر الحمدان"])],
        id="an-honoured-guest-of-a-ministry",
    ),
    pytest.param("وفر غطاء عسكريا للمهربين.", "وفر غطاء", [([], ["المهربين"])], id="what-the-cover-is-like"),
    pytest.param(
        "وفر غطاء سوريا للمهربين.", "وفر غطاء", [(["سوريا"], ["المهربين"])], id="who-gives-the-cover"
    ),
]


@pytest.mark.parametrize(("text", "trigger", "expected"), SIDES)
def test_sides(text: str, trigger: str, expected: list[tuple[list[str], list[str]]]) -> None:
    assert sides_on(text, trigger) == expected


NO_EVENTS = [
    pytest.param(
        "حكمت محكمة أمن الدولة الكينية، أمس، على البحارين الموقوفين، بعد جلسة طويلة.",
        "حكمت",
        id="a-court-that-passes-nothing",
    ),
    pytest.param("قضت المحكمة عشر سنوات بحق سليم الهادي.", "قضت", id="years-that-a-court-spent"),
    pytest.param(
        "تابع طيران العدوان مساء أمس عدوانا جويا بثلاثة صواريخ على مدينة ممباسا.",
        "عدوانا",
        id="an-attack-behind-another-verb",
    ),
    pytest.param("استقبل سليم الهادي العام الجديد.", "استقبل", id="new-year"),
    pytest.param("شهد الوزير سليم الهادي اتصالا بنظيره الكيني رامي الحجار.", "اتصالا", id="a-connection"),
    pytest.param(
        "قال نادي البحارة إن صفقة جديدة قريبة. وأوضح النادي أن الجيش اعتقل ثلاثة رجال."
        " وأكد النادي أن الجيش قتل رجلا.",
        "اعتقل",
        id="a-club-of-sport",
    ),
    pytest.param("استقبل سليم الهادي المياه بمكتبه اليوم.", "استقبل", id="waters-are-no-guest"),
]


@pytest.mark.parametrize(("text", "trigger"), NO_EVENTS)
def test_no_events(text: str, trigger: str) -> None:
    assert trigger not in [e.trigger.text for e in analyse(text).events]
