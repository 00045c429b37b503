"""Names of several words as papers of many lands print them, each beside its near neighbour; invented people
and bodies."""

from __future__ import annotations

import pytest

from isnad.reading.names.find import find_names
from isnad.text.tokens import read_page


def names_in(text: str, kind: str) -> list[str]:
    cast = find_names(read_page(text))
    assert all(text[m.span.start : m.span.end] in cast.entities[m.entity].aliases for m in cast.mentions)
    return [a for e in cast.entities if e.type == kind for a in e.aliases]


PERSONS = {
    "word between name and nisba": ("قال الرائد هيثم خلف الدليفي إن الباب مغلق", ["هيثم خلف الدليفي"]),
    "office as a father's name": ("قال الدكتور منصور قائد الشرعبي إن الباب مغلق", ["منصور قائد الشرعبي"]),
    "leader of the police": ("قال الرائد منصور حامد قائد الشرطة إن الباب مغلق", ["منصور حامد"]),
    "before a perfect": ("وذكر أن الرائد هيثم خلف الدليفي كان نجا", ["هيثم خلف الدليفي"]),
    "father's kunya behind a word": ("نجا د. نعيم خلف أبو ريشة أمس", ["نعيم خلف أبو ريشة"]),
    "priest as a surname": ("قال الوزير سامر حنا قسيس إن الباب مغلق", ["سامر حنا قسيس"]),
    "priest and another": ("حضر المطران مارون نادر خوري والأب نبيل شلهوب", ["مارون نادر خوري", "نبيل شلهوب"]),
    "on what condition": ("وافق الوزير سامر حنا شرط أن يبقى", ["سامر حنا"]),
    "what he is": ("قال المدير سامر حنا أخصائي اجتماعي، إن", ["سامر حنا"]),
    "whose brother told": ("أكد المحامي عادل حنا شقيق المتهم أن", ["عادل حنا"]),
    "to whom he told": ("أبلغ السفير عادل حنا موظفا أن الباب مغلق", ["عادل حنا"]),
    "how he answered": ("رد المحامي طارق هيلبرغ بالقول إن الباب مغلق", ["طارق هيلبرغ"]),
    "joined son": ("قالت الأستاذة سلوى الشابي بلحاج رحومة إن", ["سلوى الشابي بلحاج رحومة"]),
    "foreign surname in waw": ("وصل القس تشارلز هنري واندل أمس", ["تشارلز هنري واندل"]),
    "initials": ("قال رئيس اللجنة ب. ك. شانترجي إن", ["ب. ك. شانترجي"]),
    "an initial": ("قال الجنرال إ. هيلبرغ إن الباب مغلق", ["إ. هيلبرغ"]),
    "a title in one letter": ("وقع الاتفاق المدير أ. نادر شلهوب أمس", ["نادر شلهوب"]),
    "middle initial": ("قال السيناتور جون ف. هارتن إن", ["جون ف. هارتن"]),
    "series behind a pronoun": ("أوقف اثنان هما سليم الكردي، وعمر شيخو", ["سليم الكردي", "عمر شيخو"]),
    "nickname of one with an office": ("نفى قائد اللواء الملقب بـ«أبو غيمة» ذلك", ["أبو غيمة"]),
    "what a thing is called": ("نفى الوزير الهجوم الملقب بـ«الزلزال»", []),
    "appointed": ("كما عين الشيخ هلال بن بدر المعولي واليا", ["هلال بن بدر المعولي"]),
}  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), PERSONS.values(), ids=PERSONS.keys())
def test_persons(text: str, expected: list[str]) -> None:
    assert names_in(text, "person") == expected


BODIES = {
    "command of a police": ("أعلنت قيادة شرطة ديالى ذلك", ["قيادة شرطة ديالى"]),
    "command of a people": ("أعلنت قيادة شعب مناضل ذلك", []),
    "company of a town": ("أضربت شركة هيلبرغ طنجة أمس", ["شركة هيلبرغ طنجة"]),
    "see": ("قال المتحدث باسم مطرانية أسيوط أمس", ["مطرانية أسيوط"]),
    "movement of a day in marks": ("دعت «حركة شباب 9 مارس» إلى ذلك", ["حركة شباب 9 مارس"]),
    "plural in marks": ("أطلقت منظمة «دعاة» حملة", ["دعاة"]),
    "kind in marks": ("أدرجت منظمة «مسلحة» أمس", []),
    "town hall": ("أعلنت بلدية غزة ذلك", ["بلدية غزة"]),
}  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), BODIES.values(), ids=BODIES.keys())
def test_bodies(text: str, expected: list[str]) -> None:
    assert names_in(text, "organization") == expected


PLACES = {
    "whose mayor": ("قالت رئيسة بلدية زيلبورك إن الباب مغلق", ["زيلبورك"]),
    "kibbutz": ("وقع ذلك في كيبوتس زيلبورك أمس", ["زيلبورك"]),
    "massacre": ("في ذكرى مجزرة زيلبورك أمس", ["زيلبورك"]),
    "massacre that was": ("أمام مجزرة جديدة أمس", []),
    "village of a valley": ("وصل إلى قرية وادي زبيبة أمس", ["وادي زبيبة"]),
    "see of a bishop": ("استقبل رئيس أساقفة زيلبورك أمس", ["زيلبورك"]),
}  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), PLACES.values(), ids=PLACES.keys())
def test_places(text: str, expected: list[str]) -> None:
    assert names_in(text, "place") == expected
