"""What the tests of events ask of a text: its analysis, each event and stance pinned to its words, the sides
of the events on one word, and who stands with or against whom.
"""

from __future__ import annotations

from isnad.reading.reader import read_article
from isnad.records import Analysis, Article

__all__ = ["Sides", "Standing", "analyse", "sides_on", "stances_in", "types_in"]

Sides = tuple[list[str], list[str]]
Standing = tuple[str, str, str]
"""A stance as a table writes it: who, sign, toward whom."""


def analyse(text: str) -> Analysis:
    """The analysis of a text, whose triggers and evidence are checked against its words."""
    analysis = read_article(Article.of(text, published="2024-03-05"))
    for event in analysis.events:
        assert event.trigger.span.of(text) == event.trigger.text
    for stance in analysis.stances:
        assert stance.evidence.span.of(text) == stance.evidence.text
    return analysis


def sides_on(text: str, trigger: str) -> list[Sides]:
    """The names of the actors and of the recipients of each event on `trigger`, in the order of the text; at
    least one.
    """
    analysis = analyse(text)
    names = {e.id: e.name for e in analysis.entities}
    found = [e for e in analysis.events if e.trigger.text == trigger]
    assert found, [e.trigger.text for e in analysis.events]
    return [([names[a] for a in e.actors], [names[r] for r in e.recipients]) for e in found]


def types_in(text: str) -> dict[str, str]:
    """The type of each event of a text, by the first word of its trigger; of two on the same
    word the later.
    """
    return {e.trigger.text.split()[0]: e.type for e in analyse(text).events}


def stances_in(text: str) -> list[Standing]:
    """The stances of a text, in its order."""
    analysis = analyse(text)
    names = {e.id: e.name for e in analysis.entities}
    return [(names[s.from_], s.sign, names[s.to]) for s in analysis.stances]
