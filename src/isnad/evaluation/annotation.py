"""One article's annotation, by a person or by a program, in one form.

Gold files give bare spans (`"cue": [3, 6]`) and actors by name; an analysis gives `{"span": [3, 6], "text":
…}` and actors by entity id. Both become an `Annotation`, in which every reference is the set of strings it
may be known by.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import msgspec

from isnad.errors import RecordError
from isnad.records import NAMED_TYPES
from isnad.spans import Span

__all__ = ["Action", "Annotation", "Forms", "Moment", "Named", "Relation", "Utterance", "read_annotation"]

Forms = frozenset[str]
"""The surface forms of one reference; empty when nobody is meant."""


class Utterance(msgspec.Struct, frozen=True, kw_only=True):
    """A statement. `inside` is the position of the enclosing statement in the list, or None."""

    content: tuple[Span, ...]
    type: str
    speaker: Forms
    cue: Span | None = None
    source: Span | None = None
    inside: int | None = None
    confidence: float = 0.0


class Named(msgspec.Struct, frozen=True, kw_only=True):
    """A named entity; `forms` are its aliases, or its name where no alias is listed, in their order."""

    type: str
    forms: tuple[str, ...]


class Action(msgspec.Struct, frozen=True, kw_only=True):
    """An event."""

    type: str
    trigger: Span
    actors: tuple[Forms, ...]
    recipients: tuple[Forms, ...]
    status: str


class Relation(msgspec.Struct, frozen=True, kw_only=True):
    """A stance."""

    from_: Forms
    to: Forms
    sign: str
    evidence: Span


class Moment(msgspec.Struct, frozen=True, kw_only=True):
    """An expression of time and its ISO 8601 value."""

    span: Span
    value: str


class Annotation(msgspec.Struct, frozen=True, kw_only=True):
    """Everything written down about one article, each list in the file's order; spans index the raw text."""

    statements: tuple[Utterance, ...] = ()
    entities: tuple[Named, ...] = ()
    events: tuple[Action, ...] = ()
    stances: tuple[Relation, ...] = ()
    dates: tuple[Moment, ...] = ()


def read_annotation(value: Mapping[str, Any]) -> Annotation:
    """The annotation in a gold file's or an analysis's JSON object; a missing list is an empty one.

    Raises RecordError where a record lacks what its kind must have.
    """
    try:
        known = _forms_by_reference(value.get("entities", ()))
        statements = value.get("statements", ())
        place = {s["id"]: n for n, s in enumerate(statements)}
        return Annotation(
            statements=tuple(_utterance(s, known, place) for s in statements),
            entities=tuple(_named(e) for e in value.get("entities", ()) if e["type"] in NAMED_TYPES),
            events=tuple(_action(v, known) for v in value.get("events", ())),
            stances=tuple(_relation(s, known) for s in value.get("stances", ())),
            dates=tuple(Moment(span=_span(d["span"]), value=d["value"]) for d in value.get("dates", ())),
        )
    except (KeyError, TypeError, ValueError) as e:
        raise RecordError(f"annotation {value.get('id', '?')}: {type(e).__name__}: {e}") from e


def _span(value: Any) -> Span:
    start, end = value["span"] if isinstance(value, Mapping) else value
    return Span(start, end)


def _optional_span(value: Any) -> Span | None:
    return None if value is None else _span(value)


def _forms_by_reference(entities: Iterable[Mapping[str, Any]]) -> dict[str, Forms]:
    """Surface forms by entity id and by name; of two entities of one name the id tells them apart, where
    given.
    """
    known: dict[str, Forms] = {}
    for e in entities:
        forms = frozenset((e["name"], *e.get("aliases", ())))
        known[e.get("id", e["name"])] = forms
        known.setdefault(e["name"], forms)
    return known


def _forms(reference: str | None, known: Mapping[str, Forms]) -> Forms:
    if not reference:
        return frozenset()
    return known.get(reference) or frozenset((reference,))


def _utterance(s: Mapping[str, Any], known: Mapping[str, Forms], place: Mapping[str, int]) -> Utterance:
    return Utterance(
        content=tuple(_span(c) for c in s["content"]),
        type=s["type"],
        speaker=_forms(s.get("speaker"), known),
        cue=_optional_span(s.get("cue")),
        source=_optional_span(s.get("source")),
        inside=place.get(s.get("inside") or ""),
        confidence=s.get("confidence", 0.0),
    )


def _named(e: Mapping[str, Any]) -> Named:
    return Named(type=e["type"], forms=tuple(e.get("aliases") or (e["name"],)))


def _action(v: Mapping[str, Any], known: Mapping[str, Forms]) -> Action:
    return Action(
        type=v["type"],
        trigger=_span(v["trigger"]),
        actors=tuple(_forms(x, known) for x in v["actors"]),
        recipients=tuple(_forms(x, known) for x in v["recipients"]),
        status=v["status"],
    )


def _relation(s: Mapping[str, Any], known: Mapping[str, Forms]) -> Relation:
    return Relation(
        from_=_forms(s["from"], known),
        to=_forms(s["to"], known),
        sign=s["sign"],
        evidence=_span(s["evidence"]),
    )
