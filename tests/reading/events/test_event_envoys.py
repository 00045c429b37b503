"""Envoys and the states that sent them, attacks that are words, what is excepted from a refusal, and whom a
body strikes behind where it does so.

Every sentence is made up.
"""

from __future__ import annotations

import pytest

from told_events import analyse, sides_on

ENVOYS = [
    pytest.param("استدعت ألمانيا سفير النيجر.", "استدعت", (["ألمانيا"], ["النيجر"]), id="genitive"),
    pytest.param(
        "طردت النيجر سفيرة ألمانيا.", "طردت", (["النيجر"], ["سفيرة ألمانيا"]), id="a woman, expelled"
    ),
    pytest.param("استدعت النيجر سفيرة ألمانيا.", "استدعت", (["النيجر"], ["ألمانيا"]), id="a woman"),
    pytest.param(
        "استدعت ألمانيا القائم بأعمال سفارة النيجر في برلين.",
        "استدعت",
        (["ألمانيا"], ["النيجر"]),
        id="in charge of an embassy",
    ),
    pytest.param(
        "استدعت وزارة الخارجية القائم بالأعمال الإيراني.",
        "استدعت",
        (["وزارة الخارجية"], ["إيران"]),
        id="in charge, with a nisba",
    ),
    pytest.param(
        "استدعت ألمانيا سفيرها لدى النيجر للتشاور.",
        "استدعت",
        (["ألمانيا"], ["النيجر"]),
        id="near neighbour: one's own",
    ),
]


@pytest.mark.parametrize(("text", "trigger", "expected"), ENVOYS)
def test_envoys(text: str, trigger: str, expected: tuple[list[str], list[str]]) -> None:
    assert sides_on(text, trigger) == [expected]


ATTACKS = [
    pytest.param("تهاجم النقابة الحكومة.", "ACCUSE", id="a union"),
    pytest.param("عقد سالم الهدار مؤتمرا هاجم فيه الحكومة.", "ACCUSE", id="a man at an occasion"),
    pytest.param("صحيفة «المرصاد» تهاجم المجلس العسكري.", "ACCUSE", id="a paper"),
    pytest.param("سالم الهدار هاجم القرية.", "ASSAULT", id="near neighbour: a village"),
    pytest.param("هاجمت الحركة الجيش.", "ASSAULT", id="near neighbour: a movement"),
]


@pytest.mark.parametrize(("text", "expected"), ATTACKS)
def test_attacks_in_words(text: str, expected: str) -> None:
    assert [e.type for e in analyse(text).events if "هاجم" in e.trigger.text] == [expected]


EXCEPTED = [
    pytest.param("لا تعترف تركيا إلا بحكومة السراج.", "SUPPORT", id="but for one"),
    pytest.param("لا تعترف تركيا بحكومة السراج.", "REJECT", id="near neighbour: not at all"),
    pytest.param("لا يقبل شروط الحركة أي إنسان سوي.", "REJECT", id="near neighbour: an adjective"),
]


@pytest.mark.parametrize(("text", "expected"), EXCEPTED)
def test_excepted(text: str, expected: str) -> None:
    assert analyse(text).events[0].type == expected


WHERE = [
    pytest.param(
        "اعتقلت الشرطة في العاصمة وزير الأشغال رابح بن عاشور.",
        "اعتقلت",
        (["الشرطة"], ["رابح بن عاشور"]),
        id="behind the place",
    ),
    pytest.param(
        "اعتقلت الشرطة بالعاصمة، أمس الثلاثاء، وزير الأشغال رابح بن عاشور.",
        "اعتقلت",
        (["الشرطة"], ["رابح بن عاشور"]),
        id="behind the place and the day",
    ),
    pytest.param(
        "استقبل رئيس البلدية بالعاصمة سفير تركيا سالم الهدار.",
        "استقبل",
        (["رئيس البلدية"], ["سالم الهدار"]),
        id="another's office behind the place",
    ),
    pytest.param(
        "استقبل المدير العام بوزارة الصحة سالم الهدار الوفد.",
        "استقبل",
        (["سالم الهدار"], ["الوفد"]),
        id="near neighbour: one office",
    ),
    pytest.param(
        "قصف الجيش العاصمة صنعاء.", "قصف", (["الجيش"], ["صنعاء"]), id="near neighbour: a capital by its name"
    ),
]


@pytest.mark.parametrize(("text", "trigger", "expected"), WHERE)
def test_where(text: str, trigger: str, expected: tuple[list[str], list[str]]) -> None:
    assert sides_on(text, trigger) == [expected]


def test_a_delegation_keeps_the_marks_around_the_name_of_its_body() -> None:
    expected = [(["وفد من حركة «الوفاق»"], ["النمسا"])]
    assert sides_on("سيتوجه وفد من حركة «الوفاق» إلى النمسا غدا.", "يتوجه") == expected
    assert sides_on("«سيتوجه وفد من حركة الوفاق» إلى النمسا غدا.", "يتوجه")[0][0] == ["وفد من حركة الوفاق"]
