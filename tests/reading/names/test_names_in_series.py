"""Persons in a row, behind titles and beside them, each with a near neighbour that is none.

All are made up."""

from __future__ import annotations

import pytest

from isnad.reading.names.find import find_names
from isnad.text.tokens import read_page

PERSONS = {
    "names that are words": (
        "شارك ماجد الوشمي وعيد الطلحي وحسن النجار وكريم الحداد",
        ["ماجد الوشمي", "عيد الطلحي", "حسن النجار", "كريم الحداد"],
    ),
    "good neighbours": ("شكر الوفد ماجد الوشمي وحسن الجوار", ["ماجد الوشمي"]),
    "good wishes": ("عيد سعيد على الجميع", []),
    "nisbas of several": ("قال نواب سردينيون إن السد آمن", []),
    "a name behind several": ("قال النائب نادر هلسيون إن السد آمن", ["نادر هلسيون"]),
}
LEADS = {
    "what a minister refuses": ("ورفض الوزير طلب النائب راكان الوشمي", ["النائب"]),
    "whose doings a minister blames": ("وانتقد الوزير أداء النائب راكان الوشمي", ["النائب"]),
    "titles in a row": ("قال رئيس اللجنة النائب راكان الوشمي", ["رئيس", "اللجنة", "النائب"]),
}


@pytest.mark.parametrize(("text", "expected"), PERSONS.values(), ids=PERSONS.keys())
def test_persons_in_a_row(text: str, expected: list[str]) -> None:
    cast = find_names(read_page(text))
    assert [e.name for e in cast.entities if e.type == "person"] == expected


@pytest.mark.parametrize(("text", "expected"), LEADS.values(), ids=LEADS.keys())
def test_titles_before_a_name(text: str, expected: list[str]) -> None:
    page = read_page(text)
    mention = find_names(page).mentions[-1]
    assert [t.text for t in page.tokens[mention.lead : mention.first]] == expected
