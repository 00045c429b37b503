"""Invented articles and what a reader takes out of them, for tests that need no reading."""

from __future__ import annotations

import re

from isnad.records import Analysis, Article, Cue, Date, Entity, Event, Mention, Piece, Stance, Statement
from isnad.spans import Span

HARBOUR = """وزير النقل: الميناء سيفتح قريبا

نقلت وكالة الساحل عن وزير النقل سالم الحداد قوله إن الميناء سيفتح يوم 3 مارس 2024.
وأضاف الحداد أن الحكومة ترفض شروط حزب الفجر، وأدانت لبنى الكرمي الحكومة."""

STRIKE = """إضراب في ميناء الساحل

أعلنت نقابة البحارة إضرابا مفتوحا. وبالحكومة يثق حزب الفجر."""


def article(text: str, **header: str) -> Article:
    """An article with the header of an invented outlet, unless another is given."""
    return Article.of(
        text, **({"outlet": "الراصد", "published": "2024-03-01", "title": text.split("\n")[0]} | header)
    )


def span(text: str, words: str, nth: int = 1) -> Span:
    """Where the nth occurrence of the words stands."""
    start = [m.start() for m in re.finditer(re.escape(words), text)][nth - 1]
    return Span(start, start + len(words))


def piece(text: str, words: str, nth: int = 1) -> Piece:
    """The nth occurrence of the words as a Piece."""
    return Piece(span(text, words, nth), words)


def cue(text: str, words: str, lemma: str) -> Cue:
    """The first occurrence of the words as a Cue."""
    return Cue(span(text, words), words, lemma)


def entity(text: str, id: str, type: str, name: str, *mentions: str) -> Entity:
    """An entity whose names stand in the text; each is a mention at its first place."""
    found = sorted({(span(text, m), m) for m in (name, *mentions)})
    kept = [f for n, f in enumerate(found) if not any(o[0].overlaps(f[0]) for o in found[:n])]
    names = tuple(dict.fromkeys(m for _, m in kept))
    made = tuple(Mention(s, m, "name") for s, m in kept)
    return Entity(id=id, type=type, name=name, aliases=names, mentions=made)  # type: ignore[arg-type]


def harbour(**header: str) -> Analysis:
    """The harbour story: a relay, a statement inside it, an event inside a statement, a stance, a date."""
    t = HARBOUR
    relayed = "إن الميناء سيفتح يوم 3 مارس 2024"
    return Analysis(
        article=article(t, **header),
        entities=(
            entity(t, "e1", "person", "سالم الحداد"),
            entity(t, "e2", "organization", "وكالة الساحل"),
            entity(t, "e3", "organization", "الحكومة"),
            entity(t, "e4", "organization", "حزب الفجر"),
            entity(t, "e5", "person", "لبنى الكرمي"),
        ),
        statements=(
            statement(
                "s1", cue(t, "نقلت", "نقل"), "e2", piece(t, "وكالة الساحل"), (piece(t, relayed),), None
            ),
            statement("s2", cue(t, "قوله", "قال"), "e1", piece(t, "سالم الحداد"), (piece(t, relayed),), "s1"),
            statement(
                "s3",
                cue(t, "أضاف", "أضاف"),
                "e1",
                piece(t, "الحداد", 2),
                (piece(t, "الحكومة ترفض"), piece(t, "شروط حزب الفجر")),
                None,
                0.5,
            ),
        ),
        events=(
            event("v1", "REJECT", cue(t, "ترفض", "رفض"), ("e3",), ("e4",), "s3"),
            event("v2", "ACCUSE", cue(t, "أدانت", "أدان"), ("e5",), ("e3",), None),
        ),
        stances=(
            Stance(from_="e3", to="e4", sign="-", evidence=piece(t, "ترفض"), inside="s3", basis="v1"),
            Stance(from_="e5", to="e3", sign="-", evidence=piece(t, "أدانت"), inside=None, basis="v2"),
        ),
        dates=(Date(span(t, "3 مارس 2024"), "3 مارس 2024", "2024-03-03", "gregorian"),),
    )


def strike(**header: str) -> Analysis:
    """The strike story: one statement, the same party with another stance, told by another outlet."""
    t = STRIKE
    return Analysis(
        article=article(t, **({"outlet": "أخبار المرفأ", "published": "2024-03-05"} | header)),
        entities=(
            entity(t, "e1", "organization", "نقابة البحارة"),
            entity(t, "e2", "organization", "حزب الفجر"),
            entity(t, "e3", "organization", "الحكومة".replace("ال", "ال")),
        ),
        statements=(
            statement(
                "s1",
                cue(t, "أعلنت", "أعلن"),
                "e1",
                piece(t, "نقابة البحارة"),
                (piece(t, "إضرابا مفتوحا"),),
                None,
            ),
        ),
        events=(event("v1", "PROTEST", cue(t, "إضرابا", "إضراب"), ("e1",), (), "s1"),),
        stances=(
            Stance(from_="e2", to="e3", sign="+", evidence=piece(t, "يثق"), inside=None, basis="words"),
        ),
    )


def statement(
    id: str,
    cue: Cue,
    speaker: str,
    source: Piece,
    content: tuple[Piece, ...],
    inside: str | None,
    confidence: float = 0.9,
) -> Statement:
    """An indirect statement."""
    return Statement(
        id=id,
        type="indirect",
        cue=cue,
        source=source,
        speaker=speaker,
        content=content,
        inside=inside,
        why="written by hand",
        confidence=confidence,
    )


def event(
    id: str, type: str, trigger: Cue, actors: tuple[str, ...], recipients: tuple[str, ...], inside: str | None
) -> Event:
    """An event that happened."""
    return Event(
        id=id,
        type=type,
        trigger=trigger,
        actors=actors,
        recipients=recipients,
        status="happened",  # type: ignore[arg-type]
        inside=inside,
        date=None,
        place=None,
        confidence=0.8,
    )
