"""Names of roads, parks, hospitals and republics, and of persons beside words that are like them, each beside
what resembles it and is none."""

from __future__ import annotations

import pytest

from isnad.reading.names.find import find_names
from isnad.text.tokens import read_page

PLACES = {
    "road of a king": ("تعطلت شاحنة على طريق الملك ماجد قرب المرفأ", ["طريق الملك ماجد"]),
    "park of a prince behind a preposition": (
        "لعبوا بحديقة الأمير نادر بن سالم",
        ["حديقة الأمير نادر بن سالم"],
    ),
    "city that is a hospital": ("أدخل مدينة الملك ماجد الطبية", ["مدينة الملك ماجد الطبية"]),
    "city of dwellings for somebody": ("زار مدينة الملك ماجد السكنية للمعلمين", ["مدينة الملك ماجد السكنية"]),
    "city where a king is": ("احتشدوا في مدينة الملك ماجد صباحا", []),
    "road that a minister walks": ("على الطريق الوزير ماجد القلموني", []),
    "camp": ("احترقت خيمة في مخيم زوطرة أمس", ["زوطرة"]),
    "camp of those who live there": ("احترقت خيمة في مخيم النازحين أمس", []),
    "republic by its adjective": ("مع الجمهورية الإيرانية أمس", ["الجمهورية الإيرانية"]),
    "republic that is new": ("مع الجمهورية الجديدة أمس", []),
    "land of a government": ("رحبت حكومة كينيا بالقرار", ["كينيا"]),
    "town of a council": ("رحب مجلس بلدية صيدا بالقرار", []),
    "mosque after somebody": ("قرب مسجد سالم بن نادر أمس", ["مسجد سالم بن نادر"]),
    "street after somebody": ("بشارع نديم العيتاني أمس", ["شارع نديم العيتاني"]),
    "road after somebody": ("على طريق نديم العيتاني أمس", ["طريق نديم العيتاني"]),
    "by way of somebody": ("وصل عن طريق نديم العيتاني أمس", []),
    "house of somebody": ("جلس في منزل نديم العيتاني أمس", []),
    "sides of a land": ("دارت المعارك في الشمال والغرب أمس", []),
    "lands of the west": ("بين كينيا والغرب أمس", ["كينيا", "الغرب"]),
    "hospital of a town": ("عولج في مستشفى صيدا الجامعي", ["مستشفى صيدا الجامعي"]),
    "hospital of a person": (
        "عولج في مستشفى عبد الله القلموني الحكومي",
        ["مستشفى عبد الله القلموني الحكومي"],
    ),
    "general hospital": ("زار مستشفى صيدا العام ثم رحل", ["مستشفى صيدا العام"]),
    "hospital of last year": ("أغلق مستشفى صيدا العام الماضي", ["مستشفى صيدا"]),
    "republic": ("زار سفير جمهورية كينيا المعرض", ["جمهورية كينيا"]),
    "president of the republic": ("وصل رئيس الجمهورية كينيا أمس", ["كينيا"]),
    "pilgrimage behind a preposition": ("وتستعد الفرق للحج مبكرا", []),
    "town whose name is a word": ("تضررت بلدة النعيمة الواقعة شرقا", ["النعيمة"]),
    "town that somebody praises": ("أثنى على البلدة النعيمة الواقعة شرقا", []),
    "his loyalty": ("لا شك في ولائه الكامل والواضح", []),
    "third term of somebody": ("فاز بثالث ولاية لسولندر. وقالت هيفي سولندر إن", []),
    "Lahj": ("وصلت القافلة إلى لحج مبكرا", ["لحج"]),
}


@pytest.mark.parametrize(("text", "expected"), PLACES.values(), ids=PLACES)
def test_places(text: str, expected: list[str]) -> None:
    assert names(text, "place") == expected


PERSONS = {
    "first name and family": (
        "كرم النادي زنبور بن سالم القلموني. وصفق الحاضرون لزنبور القلموني",
        ["زنبور بن سالم القلموني", "زنبور القلموني"],
    ),
    "first name and another's family": (
        "كرم النادي زنبور بن سالم القلموني. وصفق الحاضرون لزنبور الحديقة",
        ["زنبور بن سالم القلموني", "زنبور"],
    ),
    "what he is made besides": ("اختار الأمير ماجد بن سالم ووليًا للعهد", ["ماجد بن سالم"]),
    "he and another": ("اختار الأمير ماجد بن سالم ووليد العيتاني", ["ماجد بن سالم", "وليد العيتاني"]),
    "verb, surname and object": (
        "حضر الوزير نادر بن ماجد زغلام. ثم ألقى زغلام التحية على الجميع",
        ["نادر بن ماجد زغلام", "زغلام"],
    ),
    "family before what is said, far from the office": (
        "قال مدير الفرع (المؤقت) في المرفأ نادر بن ماجد الهلال أن العمل مستمر",
        ["نادر بن ماجد الهلال"],
    ),
    "father's name before an object": ("زار نادر بن ماجد الهلال مساء", ["نادر بن ماجد"]),
    "Ali and a stranger who say": ("جلسوا على الرصيف. وقال علي بهمني إن السفن وصلت", ["علي بهمني"]),
    "on a stranger": ("جلسوا على الرصيف. وقال على بهمني إن السفن وصلت", []),
    "blest": ("زمن الملك ماجد بن سالم طيب الله ثراه", ["ماجد بن سالم"]),
    "name that is an office": ("حضر الدكتور مساعد الزنبول مبكرا", ["مساعد الزنبول"]),
    "office and its noun": ("حضر الدكتور مساعد المدير مبكرا", []),
    "son of somebody": (
        "وصل ابن زنبور أولا. وقال صالح بن سالم بن زنبور إن",
        ["صالح بن سالم بن زنبور", "ابن زنبور"],
    ),
    "rival": ("غلب منافسها الأقرب أجاثون سولندر في الجولة", ["أجاثون سولندر"]),
    "contest": ("فاز في منافسة أجاثون الكبرى", []),
    "faith's ornament": ("قال الشيخ صالح بن زين العابدين القلموني إن", ["صالح بن زين العابدين القلموني"]),
    "office of the region": ("كرم مدير المتحف بالمنطقة تركي الزنبول", ["تركي الزنبول"]),
}


@pytest.mark.parametrize(("text", "expected"), PERSONS.values(), ids=PERSONS)
def test_persons(text: str, expected: list[str]) -> None:
    assert names(text, "person") == expected


def names(text: str, kind: str) -> list[str]:
    return [a for e in find_names(read_page(text)).entities if e.type == kind for a in e.aliases]
