"""To whom what is done to a thing is done: whose the thing is that one strikes, praises or blames; and where
the words for him end.

Every sentence and every person is made up.
"""

from __future__ import annotations

import pytest

from told_events import sides_on

OWNED = [
    pytest.param(
        "استهدفت الغارات مخازن وثكنات للحوثيين في تعز.", "استهدفت", ["الحوثيين"], id="things-of-one-owner"
    ),
    pytest.param(
        "استهدفت الغارات جنودا وتجمعات للحوثيين في تعز.",
        "استهدفت",
        ["جنودا", "الحوثيين"],
        id="people-are-no-things-of-his",
    ),
    pytest.param(
        "أعلنت النمسا وقوفها إلى جانب أمن واستقرار ليبيا.", "وقوفها", ["ليبيا"], id="two-states-of-one-land"
    ),
    pytest.param(
        "أبدى كريم البدري رفضه للأقوال غير اللائقة لنائب الرئيس.",
        "رفضه",
        ["نائب الرئيس"],
        id="whose-words-are-refused",
    ),
    pytest.param("شدد كريم البدري على دعم كينيا لجهود مكافحة الفقر.", "دعم", [], id="efforts-of-nobody"),
    pytest.param(
        "أشاد كريم البدري بالجهود الكبيرة والمميزة لحركة النماء.",
        "أشاد",
        ["حركة النماء"],
        id="whose-efforts-behind-two-adjectives",
    ),
    pytest.param(
        "أشاد كريم البدري بالجهود الكبيرة والمميزة لحفظ السلام.",
        "أشاد",
        [],
        id="what-efforts-are-for",
    ),
    pytest.param(
        "أشاد كريم البدري بدور العوائل الليبية ومواقفها الوطنية.",
        "أشاد",
        ["العوائل الليبية"],
        id="their-stands-are-theirs",
    ),
    pytest.param(
        "انتقدت الوزارة التصريحات التي أدلى بها بشأن القمح الوزير كريم البدري.",
        "انتقدت",
        ["كريم البدري"],
        id="who-spoke-behind-of-what",
    ),
    pytest.param(
        "أدانت الوزارة التصريحات الصادرة عن حركة النماء.",
        "أدانت",
        ["حركة النماء"],
        id="from-whom-words-came",
    ),
    pytest.param(
        "أدانت الوزارة التصريحات الصادرة عن اجتماع الأمس.",
        "أدانت",
        [],
        id="words-of-no-one",
    ),
    pytest.param(
        "أعربت الوزارة عن استنكارها الشديد للتصريحات التي صدرت عن الوزير كريم البدري.",
        "استنكارها",
        ["كريم البدري"],
        id="from-whom-they-came-behind-a-noun",
    ),
    pytest.param(
        "أعربت الوزارة عن استنكارها الشديد للتصريحات التي صدرت في القاهرة.",
        "استنكارها",
        [],
        id="where-they-were-made",
    ),
]

ENDS = [
    pytest.param(
        "متطرفون يقتحمون حلب وليبيا تشكو النمسا.", "يقتحمون", ["حلب"], id="who-opens-the-next-clause"
    ),
    pytest.param("متطرفون يقتحمون حلب وحماة أمس.", "يقتحمون", ["حلب", "حماة"], id="two-that-are-stormed"),
    pytest.param(
        "قتل في المواجهات 28 شخصا، بينهم 17 من الحوثيين.", "قتل", ["28 شخصا"], id="how-many-of-them"
    ),
    pytest.param(
        "زار الوزير ثلاث دول، بينها ليبيا والنمسا.", "زار", ["ثلاث دول", "ليبيا", "النمسا"], id="two-of-them"
    ),
    pytest.param(
        "استولت النمسا على الأراضي الزراعية والبرية المجاورة للقرية.",
        "استولت",
        ["الأراضي الزراعية"],
        id="another-adjective-with-its-own",
    ),
    pytest.param("شكر الوزير الدول الداعمة.", "شكر", ["الدول الداعمة"], id="adjective-of-a-broken-plural"),
    pytest.param("اتهمت الدول الجماعة بالقتل.", "اتهمت", ["الجماعة"], id="a-body-is-no-adjective"),
]

TITLES = [
    pytest.param(
        "وصف كريم البدري وزير الدفاع الليبي حركة النماء بأنها نموذج.",
        "وصف",
        ["حركة النماء"],
        id="an-office-before-a-body",
    ),
    pytest.param(
        "استقبل كريم البدري وزير الدفاع الليبي نجدت بيرم أمس.",
        "استقبل",
        ["نجدت بيرم"],
        id="an-office-before-its-bearer",
    ),
    pytest.param(
        "حذر كريم البدري الخبير في شؤون الأمن من هجمات جديدة.", "حذر", [], id="in-what-he-is-at-home"
    ),
    pytest.param("حذر كريم البدري الخبير من هجمات جديدة.", "حذر", ["الخبير"], id="whom-he-warns"),
    pytest.param("دعا كريم البدري وهو محام نقابي قديم إلى إنشاء مجلس.", "دعا", [], id="who-he-is"),
    pytest.param(
        "دعا كريم البدري وزير الدفاع إلى تشكيل لجنة، وهو محام نقابي قديم.",
        "دعا",
        ["وزير الدفاع"],
        id="whom-he-calls",
    ),
]

PLACES = [
    pytest.param(
        "وصلت التعزيزات إلى حماة، وذلك قبل اقتحام المدينة.", "اقتحام", ["حماة"], id="the-town-named-last"
    ),
    pytest.param(
        "وصلت التعزيزات إلى محافظة حماة، وذلك قبل اقتحام المدينة.",
        "اقتحام",
        ["المدينة"],
        id="a-province-is-no-town",
    ),
    pytest.param(
        "سيطر المسلحون أمس على حماة. وانتهت المعركة للسيطرة على البلدة أمس.",
        "سيطرة",
        ["حماة"],
        id="the-town-and-not-his-country",
    ),
    pytest.param(
        "تجري معارك قرب بلدة عتمان، وسط قصف مدفعي على أحياء في البلدة.",
        "قصف",
        ["عتمان"],
        id="somewhere-in-the-town",
    ),
    pytest.param("نفذ الطيران غارة على أماكن في حماة.", "غارة", ["حماة"], id="places-in-a-town"),
    pytest.param(
        "قالت حركة النماء إن الطائرات قصفت مواقع لها في حماة.", "قصفت", ["حركة النماء"], id="places-of-hers"
    ),
    pytest.param("قالت حركة النماء إن الطائرات قصفت مواقع في حماة.", "قصفت", ["حماة"], id="places-of-nobody"),
]

WHICH_PEOPLE = [
    pytest.param(
        "ستجري كيم لندن مباحثات مع المسؤولين في كينيا.",
        "مباحثات",
        ["المسؤولين في كينيا"],
        id="officials-of-a-land",
    ),
    pytest.param(
        "اتهم كريم البدري المتمردين في شرق تشاد بالكذب.",
        "اتهم",
        ["المتمردين في شرق تشاد"],
        id="rebels-of-a-part-of-a-land",
    ),
    pytest.param("قتل الجيش المتمردين في تشاد.", "قتل", ["المتمردين"], id="where-they-are-killed"),
    pytest.param("اتهمت كينيا المتمردين في بيان أمس.", "اتهمت", ["المتمردين"], id="in-what-he-says-it"),
    pytest.param(
        "أكدت الوزارة أن دعم كينيا للمتضررين في النيبال مستمر.",
        "دعم",
        ["المتضررين في النيبال"],
        id="a-participle-behind-two-l",
    ),
    pytest.param(
        "خرجت مظاهرة للتضامن مع الضباط المشرفين على التدريب.",
        "تضامن",
        ["الضباط المشرفين"],
        id="which-officers",
    ),
]

NOBODY = [
    pytest.param(
        "اتهم كريم البدري النظام بانتهاك حقوق الإنسان.", "انتهاك حقوق", [], id="rights-of-everybody"
    ),
    pytest.param(
        "اتهم كريم البدري النظام بانتهاك حقوق الشعب الليبي.",
        "انتهاك حقوق",
        ["حقوق الشعب الليبي"],
        id="rights-of-a-people",
    ),
    pytest.param("لن تسمح كينيا لكائن من كان بالمساس بها.", "تسمح", [], id="whoever-it-be"),
    pytest.param(
        "التقى كريم البدري أقارب ضحايا الحريق في ليبيا.",
        "التقى",
        ["أقارب ضحايا الحريق"],
        id="an-own-alif-is-no-accusative",
    ),
    pytest.param("اعتدوا على المدن وعلى رأسها حماة.", "اعتدوا", ["المدن", "حماة"], id="at-whose-head"),
    pytest.param("اعتدوا على المدن وعلى قراها.", "اعتدوا", ["المدن", "قراها"], id="on-theirs-too"),
    pytest.param("قتل مستوطن شابا ليبيا بدم بارد.", "قتل", ["شابا ليبيا"], id="in-cold-blood"),
]


@pytest.mark.parametrize(
    ("text", "trigger", "expected"), [*OWNED, *ENDS, *TITLES, *PLACES, *WHICH_PEOPLE, *NOBODY]
)
def test_whose_things(text: str, trigger: str, expected: list[str]) -> None:
    assert sides_on(text, trigger)[-1][1] == expected
