"""Where the parties of an event end, in constructions that papers of other years and lands have: behind an
office, a number, a headline's first clause, a body before another body, and a letter that is the word's own.

Every sentence is made up.
"""

from __future__ import annotations

import pytest

from told_events import sides_on

EDGES = [
    pytest.param(
        "استقبل الشيخ راشد الشامسي رئيس المجلس، في مكتبه أمس، السيد حامد المانع وزير العدل.",
        "استقبل",
        (["راشد الشامسي"], ["حامد المانع"]),
        id="whom behind the host's office and an aside",
    ),
    pytest.param(
        "استقبل رئيس المجلس، في مكتبه أمس، السيد حامد المانع وزير العدل.",
        "استقبل",
        (["رئيس المجلس"], ["حامد المانع"]),
        id="near neighbour: the office alone is the host",
    ),
    pytest.param(
        "أدان الحزب اعتقال الشرطة خمسة من أعضائه.",
        "اعتقال",
        (["الشرطة"], ["خمسة من أعضائه"]),
        id="so many of them are whom a masdar strikes",
    ),
    pytest.param(
        "أدان الحزب اعتقال خمسة من أعضائه.", "اعتقال", ([], ["خمسة من أعضائه"]), id="near neighbour: no doer"
    ),
    pytest.param(
        "قصف على بلدة النور والمحافظ يمهل المسلحين 48 ساعة.",
        "قصف",
        ([], ["النور"]),
        id="a headline's second clause has its own subject",
    ),
    pytest.param(
        "قصف على بلدة النور والمحافظ يمهل المسلحين 48 ساعة.",
        "يمهل",
        (["المحافظ"], ["المسلحين"]),
        id="who acts in a headline's second clause",
    ),
    pytest.param(
        "محادثات بين مصر والسودان تتعثر.",
        "محادثات",
        (["مصر", "السودان"], []),
        id="near neighbour: two between whom something is",
    ),
    pytest.param(
        "ناشدت الحركة الأمم المتحدة إرسال مراقبين.",
        "ناشدت",
        (["الحركة"], ["الأمم المتحدة"]),
        id="a named body is no name of the body before it",
    ),
    pytest.param(
        "هاجم المسلحون الحوثيون القرية.",
        "هاجم",
        (["الحوثيون"], ["القرية"]),
        id="near neighbour: a nisba describes who stands before it",
    ),
    pytest.param(
        "اعتقلت الشرطة بائعين في السوق.", "اعتقلت", (["الشرطة"], ["بائعين"]), id="a ب of the word's own"
    ),
    pytest.param(
        "استقبل الرئيس وفدا بلجيكيا.", "استقبل", (["الرئيس"], ["وفدا بلجيكيا"]), id="a nisba's own ب"
    ),
    pytest.param(
        "رحب الوزير ببرلماني.", "رحب", (["الوزير"], ["برلماني"]), id="near neighbour: a ب before that"
    ),
]


@pytest.mark.parametrize(("text", "trigger", "expected"), EDGES)
def test_edges(text: str, trigger: str, expected: tuple[list[str], list[str]]) -> None:
    assert sides_on(text, trigger) == [expected]
