"""Names as papers from Cairo to Nouakchott write them, each beside a near neighbour that is none;
all invented."""

from __future__ import annotations

import pytest

from isnad.reading.names.find import find_names
from isnad.text.tokens import read_page


def names_in(text: str, kind: str) -> list[str]:
    cast = find_names(read_page(text))
    assert all(text[m.span.start : m.span.end] in cast.entities[m.entity].aliases for m in cast.mentions)
    return [a for e in cast.entities if e.type == kind for a in e.aliases]


PARTIES = {
    "two ideals": ("أعلنت حركة الحرية والوئام أن السد آمن", ["حركة الحرية والوئام"]),
    "a listed name goes on": ("فاز حزب الإصلاح والوئام في المدينة", ["حزب الإصلاح والوئام"]),
    "a party and a government": ("أعلن حزب الوئام والحكومة أن السد آمن", ["حزب الوئام"]),
    "an alliance and planes": ("قال إن التحالف الدولي والطيران معا", ["التحالف الدولي"]),
}


@pytest.mark.parametrize(("text", "expected"), PARTIES.values(), ids=PARTIES)
def test_parties(text: str, expected: list[str]) -> None:
    assert names_in(text, "organization") == expected


PERSONS = {
    "an honour before a son": ("قال الوزير سيدي أحمد ولد بوها إن السد آمن", ["سيدي أحمد ولد بوها"]),
    "sir, to a chairman": ("قال المهندس سالم عودة: سيدي سالم عودة بريء", ["سالم عودة"]),
    "an accused": ("أنكر المتهم بركات التهم المنسوبة إليه", ["بركات"]),
    "an accused with his family": ("أنكر المتهم بركات الهادي التهم المنسوبة إليه", ["بركات الهادي"]),
}


@pytest.mark.parametrize(("text", "expected"), PERSONS.values(), ids=PERSONS)
def test_persons(text: str, expected: list[str]) -> None:
    assert names_in(text, "person") == expected
