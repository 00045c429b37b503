"""Bodies by what tells them from others: the country behind a listed name, a purpose and what it governs, who
leads an alliance; and the heads that name none by themselves. Each beside a near neighbour; invented
bodies."""

from __future__ import annotations

import pytest

from isnad.reading.names.find import find_names
from isnad.text.tokens import read_page


def names_in(text: str, kind: str) -> list[str]:
    cast = find_names(read_page(text))
    assert all(text[m.span.start : m.span.end] in cast.entities[m.entity].aliases for m in cast.mentions)
    return [a for e in cast.entities if e.type == kind for a in e.aliases]


BODIES = {
    "society of another land": ("وصل فريق الصليب الأحمر الكيني أمس", ["الصليب الأحمر الكيني"]),
    "society and a guest": ("وصل فريق الصليب الأحمر والضيف الكيني أمس", ["الصليب الأحمر"]),
    "movement with its faith": ("خاضت حركة الشباب الإسلامية القتال", ["حركة الشباب الإسلامية"]),
    "movement in arms": ("خاضت حركة الشباب المسلحة القتال", ["حركة الشباب"]),
    "movement and a man of the land": ("زار زعيم حركة الشباب الكيني أمس", ["حركة الشباب"]),
    "forces of a party": ("هاجمت قوات حزب الأمة القرية", ["حزب الأمة"]),
    "forces of an army of its own": ("هاجمت قوات جيش الفتح القرية", ["قوات جيش الفتح"]),
    "forces of the union": ("هاجمت قوات الاتحاد الأفريقي القرية", ["قوات الاتحاد الأفريقي"]),
    "forces of a land's rule": ("هاجمت قوات النظام الكيني القرية", ["قوات النظام الكيني"]),
    "forces of a rule without a land": ("هاجمت قوات النظام القرية", []),
    "command that is named": ("أعلنت القيادة العامة أن الطريق مفتوح", ["القيادة العامة"]),
    "leaders of a land": ("أعلنت القيادة الكينية أن الطريق مفتوح", []),
    "bureau with its purpose": (
        "أعلن المكتب الوطني للبريد الجوي أن",
        ["المكتب الوطني للبريد الجوي"],
    ),
    "bureau of some land": ("أعلن المكتب الكيني أن الطريق مفتوح", []),
    "unity of a nation": ("دعا إلى حفظ الوحدة الكينية أمس", []),
    "whose police": ("أعلنت الشرطة الكورية الجنوبية أمس", ["الشرطة الكورية الجنوبية"]),
    "alliance and who leads it": ("رحب التحالف الذي تقوده كينيا بالقرار، ورد التحالف أمس", ["التحالف"]),
    "alliance by its forces": ("وصلت قوات التحالف، ورحب التحالف بالقرار", ["قوات التحالف", "التحالف"]),
    "alliance that is not told": ("رحب التحالف الذي ولد أمس بالقرار", []),
    "purpose that governs": (
        "رحبت الجمعية الوطنية للدفاع عن الحريات العامة بالقرار",
        ["الجمعية الوطنية للدفاع عن الحريات العامة"],
    ),
    "purpose and a time": (
        "رحبت الجمعية الوطنية للدفاع في اليوم نفسه بالقرار",
        ["الجمعية الوطنية للدفاع"],
    ),
    "purpose of two nouns": (
        "أعلنت المفوضية العليا لشؤون حقوق الإنسان أن",
        ["المفوضية العليا لشؤون حقوق الإنسان"],
    ),
    "short name before its whole": (
        "ردت الجمعية الأهلية أمس، وقالت الجمعية الأهلية للنحالين إن",
        ["الجمعية الأهلية للنحالين", "الجمعية الأهلية"],
    ),
    "another of that noun": (
        "ردت الجمعية العامة أمس، وقالت الجمعية الأهلية للنحالين إن",
        ["الجمعية الأهلية للنحالين"],
    ),
    "a group that is called by its number": ("اجتمعت مجموعة (5+1) أمس", ["مجموعة (5+1)"]),
    "a group of five": ("اجتمعت مجموعة من خمسة أمس", []),
    "an alliance by a date": ("14 آذار ترد\n\nردت قوى 14 آذار أمس", ["قوى 14 آذار", "14 آذار"]),
    "a date": ("وصل في 15 آذار الوفد", []),
    "agency of a nation behind its name": (
        "نقلت وكالة زنبقة للأنباء الكينية أن",
        ["وكالة زنبقة للأنباء الكينية"],
    ),
    "agency of news last year": ("نقلت وكالة زنبقة للأنباء الماضية أن", ["وكالة زنبقة للأنباء"]),
    "committee of a parliament": (
        "قال رئيس لجنة المياه في مجلس الأعيان إن",
        ["لجنة المياه في مجلس الأعيان", "لجنة المياه", "مجلس الأعيان"],
    ),
    "committee in a town": ("قال رئيس لجنة المياه في صيدا إن", ["لجنة المياه في صيدا"]),
    "committee in its district": ("عقدت لجنة المراعي بمنطقة جازان اجتماعها", ["لجنة المراعي بمنطقة جازان"]),
    "committee in a hall": ("اجتمعت لجنة المراعي في القاعة الكبرى", ["لجنة المراعي"]),
    "party in a district": ("اجتمع حزب المراعي بمنطقة جازان", ["حزب المراعي"]),
    "unit by its arm and number": (
        "زار كتيبة المدفعية السابعة والعشرين أمس",
        ["كتيبة المدفعية السابعة والعشرين"],
    ),
    "number of another": ("زار كتيبة المدفعية الخامس من الشهر", ["كتيبة المدفعية"]),
    "where the page stands": ("وصل الوفد\nرابط الخبر بصحيفة المرفأ: وصل الوفد", []),
    "what a paper told": ("وقرأ الوفد الخبر بصحيفة «المرفأ» أمس", ["المرفأ"]),
    "force by its task": ("وصلت قوة الردع الكينية أمس", ["قوة الردع الكينية"]),
    "force of a will": ("أثبت الفريق قوة الإرادة أمس", []),
    "force in a chain": ("قال قائد قوة أمن المرافئ الكينية إن", ["قوة أمن المرافئ الكينية"]),
    "force of a chain that is open": ("وصلت قوة أمن كبيرة أمس", []),
    "party of a nation": ("حزب العمال الكردستاني التركي يرفض", ["حزب العمال الكردستاني التركي"]),
    "ministry and other bodies": ("عملت وزارة الصحة والقطاعات الأهلية معا", ["وزارة الصحة"]),
    "state agency": ("ذكرت وكالة أنباء زنبقة الكينية الرسمية أن", ["وكالة أنباء زنبقة الكينية"]),
    "official paper": ("نشرت الصحيفة الرسمية القرار", []),
    "council that is new": ("قال رئيس المجلس الجديد إن الطريق مفتوح", []),
    "committee of engineers": ("قالت اللجنة الهندسية إن الطريق مفتوح", []),
    "general by his rank": (
        "زار كتائب لواء الغابة أمس، وقال اللواء العيتاني إن الطريق مفتوح",
        ["لواء الغابة"],
    ),
}


@pytest.mark.parametrize(("text", "expected"), BODIES.values(), ids=BODIES.keys())
def test_bodies(text: str, expected: list[str]) -> None:
    assert names_in(text, "organization") == expected


def test_what_foes_call_a_body_is_not_its_name() -> None:
    cast = find_names(read_page("صدت الوحدات مليشيات الحوثي في تعز، ووصل الحوثيون إلى مأرب"))
    body = next(e for e in cast.entities if e.type == "organization")
    assert body.name == "الحوثيون"
    assert set(body.aliases) == {"الحوثيون", "مليشيات الحوثي", "الحوثي"}


def test_district_in_quotation_marks() -> None:
    assert names_in("في مديرية «البحور» أمس", "place") == ["البحور"]
    assert names_in("في حركة «البحور» أمس", "organization") == ["البحور"]
