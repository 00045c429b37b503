"""The frozen values that travel between the rooms, and the public JSON form of an analysis.

Every span indexes the raw text of the article (`Article.text`), in Unicode code points; `text[start:end]` is
the evidence. `Analysis.to_dict()` is what `isnad read --format json` prints; its JSON Schema is in
`schema.py`.
"""

from __future__ import annotations

import hashlib
from typing import Any, Literal

import msgspec

from isnad.errors import RecordError
from isnad.spans import Span

__all__ = [
    "NAMED_TYPES",
    "SCHEMA",
    "Analysis",
    "Article",
    "Cue",
    "Date",
    "Entity",
    "Event",
    "EventStatus",
    "EventType",
    "Mention",
    "Piece",
    "Stance",
    "Statement",
    "StatementType",
]

SCHEMA = "isnad/analysis/1"

EntityType = Literal["person", "organization", "place", "description"]
NAMED_TYPES = ("person", "organization", "place")
"""The types of entities that have a name of their own."""
MentionKind = Literal["name", "description", "pronoun"]
StatementType = Literal["direct", "indirect", "mixed"]
EventStatus = Literal["happened", "denied", "unrealized"]
Calendar = Literal["gregorian", "hijri", "solar-hijri"]
EventType = Literal[
    "AGREE",
    "CONSULT",
    "SUPPORT",
    "CONCEDE",
    "COOPERATE",
    "AID",
    "RETREAT",
    "REQUEST",
    "ACCUSE",
    "REJECT",
    "THREATEN",
    "PROTEST",
    "SANCTION",
    "MOBILIZE",
    "COERCE",
    "ASSAULT",
]


class Article(msgspec.Struct, frozen=True, gc=False, kw_only=True):
    """One published text and where it came from. `text` is never changed; `sha256` is of its UTF-8."""

    id: str
    text: str
    sha256: str
    title: str | None = None
    outlet: str | None = None
    url: str | None = None
    published: str | None = None

    @classmethod
    def of(
        cls,
        text: str,
        *,
        id: str | None = None,
        title: str | None = None,
        outlet: str | None = None,
        url: str | None = None,
        published: str | None = None,
    ) -> Article:
        """An article from its text; the id defaults to the first sixteen hex digits of the text's SHA-256.

        `published` is an ISO 8601 date. Lone surrogates are hashed as they stand (`surrogatepass`), never
        refused.
        """
        digest = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
        return cls(
            id=id or digest[:16],
            text=text,
            sha256=digest,
            title=title,
            outlet=outlet,
            url=url,
            published=published,
        )


class Piece(msgspec.Struct, frozen=True, gc=False):
    """Words of the article: `text` is always `article.text[span.start:span.end]`."""

    span: Span
    text: str


class Cue(msgspec.Struct, frozen=True, gc=False):
    """The words that report or that tell an event, with the lemma of their predicate."""

    span: Span
    text: str
    lemma: str


class Mention(msgspec.Struct, frozen=True, gc=False):
    """One place where an entity is named, described or meant by a pronoun."""

    span: Span
    text: str
    kind: MentionKind


class Entity(msgspec.Struct, frozen=True, gc=False, kw_only=True):
    """Somebody or something named (or, as `description`, an unnamed speaker or actor).

    `mentions` are in text order and do not overlap within one entity. `aliases` are its names as the text
    has them; `name` is one of them, but with its article back where the text has it only behind لـ (للنظام).
    """

    id: str
    type: EntityType
    name: str
    aliases: tuple[str, ...] = ()
    mentions: tuple[Mention, ...] = ()

    @property
    def other_names(self) -> tuple[str, ...]:
        """The aliases that tell a reader more than `name` does."""
        return tuple(a for a in self.aliases if a != self.name and "ا" + a != self.name)


class Statement(msgspec.Struct, frozen=True, gc=False, kw_only=True):
    """One attribution: a source is presented as saying a content, by a cue (PARC 3.0's terms).

    `content` is never empty, in text order, and its pieces do not overlap. Contents of different statements
    may.
    """

    id: str
    type: StatementType
    cue: Cue | None
    source: Piece | None
    speaker: str | None
    content: tuple[Piece, ...]
    inside: str | None
    why: str
    confidence: float


class Event(msgspec.Struct, frozen=True, gc=False, kw_only=True):
    """Who does what to whom, by PLOVER type; `inside` is the statement whose content tells it."""

    id: str
    type: EventType
    trigger: Cue
    actors: tuple[str, ...]
    recipients: tuple[str, ...]
    status: EventStatus
    inside: str | None
    date: str | None
    place: str | None
    confidence: float


class Stance(msgspec.Struct, frozen=True, gc=False, kw_only=True):
    """A signed relation between two actors, with the words that carry it.

    `from_` (on the wire `from`) and `to` are entity ids; `basis` is an event's or a statement's id, or
    `words`.
    """

    from_: str = msgspec.field(name="from")
    to: str
    sign: Literal["+", "-"]
    evidence: Piece
    inside: str | None
    basis: str


class Date(msgspec.Struct, frozen=True, gc=False):
    """An expression of time and its ISO 8601 value: a date, month, year, or an interval `start/end`."""

    span: Span
    text: str
    value: str
    calendar: Calendar


class Analysis(msgspec.Struct, frozen=True, gc=False, kw_only=True):
    """All that was read from one article. Every list is in text order; empty means that nothing was found."""

    schema: str = SCHEMA
    article: Article
    entities: tuple[Entity, ...] = ()
    statements: tuple[Statement, ...] = ()
    events: tuple[Event, ...] = ()
    stances: tuple[Stance, ...] = ()
    dates: tuple[Date, ...] = ()

    def to_dict(self) -> dict[str, Any]:
        """The public JSON form, as plain lists, dicts, strings and numbers."""
        return _with_lists(msgspec.to_builtins(self))  # type: ignore[no-any-return]

    def to_json(self) -> bytes:
        """The public JSON form as UTF-8 bytes, on one line, without a closing newline.

        A lone surrogate, which UTF-8 cannot carry, is written as its JSON escape.
        """
        try:
            return msgspec.json.encode(self)
        except UnicodeEncodeError:
            import json

            return json.dumps(self.to_dict(), separators=(",", ":")).encode("ascii")

    @classmethod
    def from_dict(cls, value: Any) -> Analysis:
        """The analysis that `to_dict` gave.

        Raises RecordError on a value of another schema version, with a missing or mistyped field, or whose
        spans do not slice to the words beside them.
        """
        if not isinstance(value, dict) or value.get("schema") != SCHEMA:
            got = value.get("schema") if isinstance(value, dict) else type(value).__name__
            raise RecordError(f"not an analysis of schema {SCHEMA}: {got!r}")
        try:
            analysis = msgspec.convert(value, cls)
        except msgspec.ValidationError as e:
            raise RecordError(f"not an analysis of schema {SCHEMA}: {e}") from e
        for piece in analysis.pieces():
            if piece.span.of(analysis.article.text) != piece.text:
                raise RecordError(f"span {piece.span.start}-{piece.span.end} does not hold {piece.text!r}")
        return analysis

    def pieces(self) -> list[Piece | Cue | Mention | Date]:
        """Everything in the analysis that points at words of the article, in no particular order."""
        found: list[Piece | Cue | Mention | Date] = [m for e in self.entities for m in e.mentions]
        for s in self.statements:
            found.extend(s.content)
            found.extend(x for x in (s.cue, s.source) if x is not None)
        found.extend(v.trigger for v in self.events)
        found.extend(st.evidence for st in self.stances)
        found.extend(self.dates)
        return found


def _with_lists(value: Any) -> Any:
    """Plain values with their tuples as lists, as JSON has them."""
    if isinstance(value, dict):
        return {key: _with_lists(v) for key, v in value.items()}
    return [_with_lists(v) for v in value] if isinstance(value, tuple | list) else value
