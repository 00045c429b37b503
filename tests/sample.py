"""An invented article with one of everything read from it, by hand: faces are tested without the reading."""

from __future__ import annotations

from isnad.records import Analysis, Article, Cue, Date, Entity, Event, Mention, Piece, Stance, Statement
from isnad.spans import Span

TEXT = (
    "وزير النقل: الميناء سيفتح\n"
    "نقلت وكالة النورس عن وزير النقل سالم الحداد قوله إن «الميناء سيفتح في 5 مايو 2024»، "
    "وإن لجنة الموانئ وافقت على ذلك.\n"
    "\n"
    "ورحبت لجنة الموانئ بكلام الحداد."
)


def span(words: str, nth: int = 0) -> Span:
    """Where the words stand in the sample text for the nth time."""
    at = -1
    for _ in range(nth + 1):
        at = TEXT.index(words, at + 1)
    return Span(at, at + len(words))


def piece(words: str, nth: int = 0) -> Piece:
    return Piece(span(words, nth), words)


def cue(words: str, lemma: str) -> Cue:
    return Cue(span(words), words, lemma)


def mention(words: str, nth: int = 0) -> Mention:
    return Mention(span(words, nth), words, "name")


def sample_analysis() -> Analysis:
    """The agency is quoted, the minister inside it; the committee agrees inside the minister's words."""
    told = "الميناء سيفتح في 5 مايو 2024»، وإن لجنة الموانئ وافقت على ذلك"
    return Analysis(
        article=Article.of(
            TEXT, id="port", outlet="صحيفة المرفأ", published="2024-05-01", url="https://almarfa.example/1"
        ),
        entities=(
            Entity(
                id="e1",
                type="organization",
                name="وكالة النورس",
                aliases=("وكالة النورس",),
                mentions=(mention("وكالة النورس"),),
            ),
            Entity(
                id="e2",
                type="person",
                name="سالم الحداد",
                aliases=("سالم الحداد", "الحداد"),
                mentions=(mention("سالم الحداد"), mention("الحداد", 1)),
            ),
            Entity(
                id="e3",
                type="organization",
                name="لجنة الموانئ",
                aliases=("لجنة الموانئ",),
                mentions=(mention("لجنة الموانئ"),),
            ),
        ),
        statements=(
            Statement(
                id="s1",
                type="mixed",
                cue=cue("نقلت", "نقل"),
                source=piece("وكالة النورس"),
                speaker="e1",
                content=(piece(told),),
                inside=None,
                why="relay verb with عن",
                confidence=0.9,
            ),
            Statement(
                id="s2",
                type="mixed",
                cue=cue("قوله", "قول"),
                source=piece("وزير النقل سالم الحداد"),
                speaker="e2",
                content=(piece(told),),
                inside="s1",
                why="relayed by s1",
                confidence=0.8,
            ),
        ),
        events=(
            Event(
                id="v1",
                type="AGREE",
                trigger=cue("وافقت", "وافق"),
                actors=("e3",),
                recipients=(),
                status="happened",
                inside="s2",
                date=None,
                place=None,
                confidence=0.7,
            ),
        ),
        stances=(
            Stance(
                from_="e3", to="e2", sign="+", evidence=piece("رحبت لجنة الموانئ"), inside=None, basis="words"
            ),
        ),
        dates=(Date(span("5 مايو 2024"), "5 مايو 2024", "2024-05-05", "gregorian"),),
    )
