"""Names behind the letters that are glued on before them, each beside a near neighbour whose letters are its
own; invented persons, and bodies and places that the lists hold."""

from __future__ import annotations

import pytest

from isnad.reading.names.find import find_names
from isnad.text.tokens import read_page


def names_in(text: str) -> list[str]:
    cast = find_names(read_page(text))
    assert all(text[m.span.start : m.span.end] in cast.entities[m.entity].aliases for m in cast.mentions)
    return [a for e in cast.entities for a in e.aliases]


ROWS = {
    "a front joined by و": ("هاجم الحزب وجبهة الفجر المدينة", ["جبهة الفجر"]),
    "the same letters as a meal": ("تناول الوزير وجبة الفجر أمس", []),
    "a state joined by و": ("زار الوفد السد ودولة فلسطين أمس", ["دولة فلسطين"]),
    "a lady behind لل": ("سلم الوزير الرسالة للسيدة زرمانة الكدوية أمس", ["زرمانة الكدوية"]),
    "a state behind ب": ("طالب الحزب بدولة فلسطين كاملة", ["دولة فلسطين"]),
    "beauty in ة": ("أشاد الوزير بالسد وجودة العمل فيه", []),
    "his aide joined by و": ("وصل الرئيس ومساعده زرمان الكدوي أمس", ["زرمان الكدوي"]),
    "her husband joined by و": ("وصلت الوزيرة وزوجها زرمان الكدوي أمس", ["زرمان الكدوي"]),
    "his deputy, whose و is his own": ("وصل الرئيس وكيله زرمان الكدوي أمس", ["زرمان الكدوي"]),
    "two letters behind ل": ("عادت المياه لسد النهضة أمس", ["سد النهضة"]),
    "two letters behind و and ب": ("مر الوفد بالبصرة وبذي قار أمس", ["البصرة", "ذي قار"]),
    "an article swallowed by لل": ("عاد الوفد لشط العرب أمس", ["شط العرب"]),
    "the house of, without its sign": ("قال الرائد زرمان ال كدوي أمس", ["زرمان ال كدوي"]),
    "a channel's letters": ("ظهر الرائد زرمان الكدوي في ال بي سي أمس", ["زرمان الكدوي", "ال بي سي"]),
    "a need filled": ("عمل الوزير لسد النقص أمس", []),
    "great, and not like Bir Ali": ("يعتمد السد إلى حد كبير على المطر", []),
}


@pytest.mark.parametrize(("text", "expected"), ROWS.values(), ids=ROWS.keys())
def test_names_behind_clitics(text: str, expected: list[str]) -> None:
    assert names_in(text) == expected
