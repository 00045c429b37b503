"""What fifty unread articles of the corpus had shown of events: what still goes on, who meets his death, whom
one receives, nouns whose first letter is their own.

Every sentence is made up.
"""

from __future__ import annotations

import pytest

from isnad.text.tokens import read_page
from told_events import Sides, analyse, sides_on

STATUSES = [
    pytest.param("لا تزال المفاوضات جارية بين الحكومة والمعارضة.", "المفاوضات", "happened", id="still"),
    pytest.param("لا مفاوضات جارية بين الحكومة والمعارضة.", "مفاوضات", "denied", id="none"),
    pytest.param("لا تزال المفاوضات بين الحكومة والمعارضة متوقفة.", "المفاوضات", "denied", id="still-halted"),
    pytest.param("ما زال الوزير يدعم المعارضة السورية.", "يدعم", "happened", id="still-does"),
    pytest.param("لا يزال الحزب مدعوما من إيران.", "مدعوما", "happened", id="still-backed"),
    pytest.param("ولا يزال يدعم المعارضة السورية.", "يدعم", "happened", id="a-verb-still"),
    pytest.param("ولا يدعم المعارضة السورية.", "يدعم", "denied", id="a-verb-denied"),
]
SIDES = [
    pytest.param(
        "لقي نحو 42 مصرعهم في هجوم للمتمردين.", "مصرعهم", (["المتمردين"], ["42"]), id="nearly-so-many"
    ),
    pytest.param(
        "لقي ما لا يقل عن 15 بحارا حتفهم في هجوم للجيش.", "حتفهم", (["الجيش"], ["15 بحارا"]), id="at-least"
    ),
    pytest.param(
        "وصل نحو 42 جنديا ولقي القائد مصرعه في هجوم للمتمردين.",
        "مصرعه",
        (["المتمردين"], ["القائد"]),
        id="others-counted-before",
    ),
    pytest.param(
        "استقبل الرئيس سالم الدروبي وزير المياه كمال العيتاني.",
        "استقبل",
        (["سالم الدروبي"], ["كمال العيتاني"]),
        id="who-is-in-charge-of-waters",
    ),
    pytest.param(
        "استقبل الرئيس سالم الدروبي ـ حفظه الله ـ في قصر الوادي اليوم الوزير كمال العيتاني.",
        "استقبل",
        (["سالم الدروبي"], ["كمال العيتاني"]),
        id="a-prayer-between-long-strokes",
    ),
    pytest.param(
        "وقع قتال بين لجان المقاومة الشعبية والجيش.",
        "قتال",
        (["لجان المقاومة الشعبية", "الجيش"], []),
        id="committees",
    ),
    pytest.param("قدم الوزير اعتذارا للبنانيين.", "قدم", (["الوزير"], ["لبنانيين"]), id="its-own-letter"),
    pytest.param("قدم الوزير اعتذارا للجنود.", "قدم", (["الوزير"], ["الجنود"]), id="the-article-s-letter"),
]


@pytest.mark.parametrize(("text", "trigger", "status"), STATUSES)
def test_what_goes_on(text: str, trigger: str, status: str) -> None:
    assert [e.status for e in analyse(text).events if e.trigger.text == trigger] == [status]


@pytest.mark.parametrize(("text", "trigger", "sides"), SIDES)
def test_who_and_whom(text: str, trigger: str, sides: Sides) -> None:
    assert sides_on(text, trigger) == [sides]


def test_what_an_airport_receives_is_no_visit() -> None:
    """استقبل المطار مياها: an object itself still tells that nobody was received."""
    assert not analyse("استقبلت البلدة مياه السد أمس.").events


def test_a_lone_stroke_is_a_mark() -> None:
    """ـ between spaces is a dash; inside a word it lengthens the word."""
    text = "السد ـ حفظه الله ـــ آمـن"
    tokens = read_page(text).tokens
    assert [(t.text, t.kind) for t in tokens if t.form == "-"] == [("ـ", "mark"), ("ـــ", "mark")]
    assert all(text[t.start : t.end] == t.text for t in tokens)
    assert tokens[-1].form == "امن"
