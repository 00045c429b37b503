"""Names as the press from Beirut to Sanaa writes them, each beside a near neighbour that is none; invented
people and outlets, and towns, lands and agencies that are what they are."""

from __future__ import annotations

import pytest

from isnad.reading.names.find import find_names
from isnad.text.tokens import read_page


def names_in(text: str, kind: str) -> list[str]:
    cast = find_names(read_page(text))
    assert all(text[m.span.start : m.span.end] in cast.entities[m.entity].aliases for m in cast.mentions)
    return [a for e in cast.entities if e.type == kind for a in e.aliases]


PERSONS = {
    "minister and a surname that is a word": (
        "أجرى اتصالا بوزير الصحة ماجد الأبيض واطلع على الوضع",
        ["ماجد الأبيض"],
    ),
    "minister and what he is": ("بدا وزير الصحة سعيد بالنتائج", []),
    "Ali behind a minister's matter": (
        "استقبل وزير الأشغال علي بحمون وفدا على الشاطئ",
        ["علي بحمون"],
    ),
    "on, behind a minister's matter": ("وافق وزير الأشغال على خطة العمل", []),
    "ministers in a list": (
        "حضر وزراء الإعلام نادر العيتاني، الصحة سالم الأبيض، الاتصالات جورج كلاوي.",
        ["نادر العيتاني", "سالم الأبيض", "جورج كلاوي"],
    ),
    "matters in a list": ("بحثوا ملفات الإعلام، الصحة سالم الأبيض", []),
    "family's name that is a word behind two": (
        "قال وزير المياه أنس نادر خطاب، إن السد آمن",
        ["أنس نادر خطاب"],
    ),
    "what he delivered": ("ألقى الوزير أنس نادر خطابا في المدينة", ["أنس نادر"]),
    "officer in marks": ('التقى العقيد المتقاعد "سالم الأبيض" رفاقه', ["سالم الأبيض"]),
    "word in marks behind a title": ('التقى العقيد "المرح" رفاقه', []),
    "surname with the letter of كـ": ("استقبل المدير جورج كلاوي وفدا", ["جورج كلاوي"]),
    "as the chairman": ("استقبل المدير جورج كرئيس وفدا", ["جورج"]),
    "surname before a verb in تت": (
        "قال النائب نادر عبدالله إن الخطة جاهزة. تصريحات عبدالله تتناغم مع الخطة",
        ["نادر عبدالله", "عبدالله"],
    ),
    "counterpart of the South": (
        "بحث مع نظيرته الكورية الجنوبية كانغ هيو-جا التعاون",
        ["كانغ هيو-جا"],
    ),
    "sultan of a land": ("وصل سلطان عمان إلى المرفأ", []),
    "sultan that is a name": ("وصل سلطان العيتاني إلى المرفأ", ["سلطان العيتاني"]),
    "town behind ب and no given name": ("خطفوا مدنيين بدير الزور أمس", []),
}

OTHERS = {
    "agency's letters in brackets": (
        "ذكرت وكالة الأنباء القطرية (قنا) أن الوفد وصل",
        "organization",
        ["وكالة الأنباء القطرية", "قنا"],
    ),
    "town of those letters": ("وصل الوفد إلى قنا أمس", "organization", []),
    "parliament and its member's party": (
        "قال نائب في البرلمان الكيني (حزب الكتائب) إن الجلسة غدا",
        "organization",
        ["البرلمان الكيني", "حزب الكتائب"],
    ),
    "unity of a people": ("دعوا إلى وحدة الشعب الكيني", "organization", []),
    "unit of a force": ("وصلت وحدة الدفاع الكينية", "organization", ["وحدة الدفاع الكينية"]),
    "gas bombs and no town": ("أطلقوا وابلا من القنابل الغازية", "place", []),
    "town of gas": ("وصلوا إلى بلدة الغازية", "place", ["الغازية"]),
    "short for the militia named": (
        "هاجموا مقرات الحشد الشعبي. وقال إن الحشد صامد",
        "organization",
        ["الحشد الشعبي", "الحشد"],
    ),
    "crowd": ("قال إن الحشد صامد أمام الباب", "organization", []),
    "media of a land": ("ذكرت وسائل إعلام سورية أن الجسر مغلق", "place", []),
    "media named by a land": ("ذكر وزير إعلام سورية أن الجسر مغلق", "place", ["سورية"]),
}


@pytest.mark.parametrize(("text", "expected"), PERSONS.values(), ids=PERSONS.keys())
def test_persons(text: str, expected: list[str]) -> None:
    assert names_in(text, "person") == expected


@pytest.mark.parametrize(("text", "kind", "expected"), OTHERS.values(), ids=OTHERS.keys())
def test_bodies_and_places(text: str, kind: str, expected: list[str]) -> None:
    assert names_in(text, kind) == expected


def test_realm_is_called_by_its_land() -> None:
    cast = find_names(read_page("أعلن الأردن موقفه. وقالت المملكة إنها ترحب."))
    assert [(e.name, e.aliases) for e in cast.entities] == [("الأردن", ("الأردن", "المملكة"))]
