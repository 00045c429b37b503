"""Names as the press from Kuwait to Beirut writes them, each beside a near neighbour that is none; invented
people and tribes, and towns and lands that are what they are."""

from __future__ import annotations

import pytest

from isnad.reading.names.find import find_names
from isnad.text.tokens import read_page


def names_in(text: str, kind: str) -> list[str]:
    cast = find_names(read_page(text))
    assert all(text[m.span.start : m.span.end] in cast.entities[m.entity].aliases for m in cast.mentions)
    return [a for e in cast.entities if e.type == kind for a in e.aliases]


BODIES = {
    "tribe of two words before whom it calls on": (
        "دعت قبيلة بني غزفين الحكومة إلى الحوار",
        ["قبيلة بني غزفين"],
    ),
    "tribe of a word that no list has": ("اشتبكت قبائل غزفان مع الجيش", ["قبائل غزفان"]),
    "clan told by its article": ("تداعى وجهاء عشيرة الغزفيات إلى اجتماع", ["عشيرة الغزفيات"]),
    "tribes of a land": ("قالت قبائل يمنية إنها ترفض القرار", []),
    "a tribe by what it is like": ("دعت قبيلة كبيرة في الشمال الحكومة إلى الحوار", []),
    "a body called by what it calls for": ("قالت منظمة «أنقذوا السد» إن الطريق مغلق", ["أنقذوا السد"]),
    "a man's own seat": ("اجتمع النواب في ديوان النائب محمد غزفان", []),
    "a minister's body and a matter": (
        "أعلنت وزارة الداخلية حملة. وترفض البلاد التدخل في شؤونها الداخلية وسياستنا الداخلية",
        ["وزارة الداخلية"],
    ),
    "a minister's body told again": (
        "أعلنت وزارة الداخلية حملة. وقال إن الرجال اعتقلتهم الداخلية",
        ["وزارة الداخلية", "الداخلية"],
    ),
}


@pytest.mark.parametrize(("text", "expected"), BODIES.values(), ids=BODIES.keys())
def test_bodies(text: str, expected: list[str]) -> None:
    assert sorted(names_in(text, "organization")) == sorted(expected)


PERSONS = {
    "what a minister is blamed for": ("اتهم النائب الوزير بتبديد المال العام", []),
    "a minister and his name": ("اتهم النائب الوزير بدر غزفان بالتقصير", ["بدر غزفان"]),
    "a judgement that is just": ("قال الوزير إن الحكم عادل", []),
    "who preferred not to be named": ("قال قيادي في اللواء فضل عدم ذكر اسمه إن السد آمن", []),
    "who denied what is not there": ("أكد اللواء فضل غزفان عدم وجود خطر", ["فضل غزفان"]),
}


@pytest.mark.parametrize(("text", "expected"), PERSONS.values(), ids=PERSONS.keys())
def test_persons(text: str, expected: list[str]) -> None:
    assert names_in(text, "person") == expected
