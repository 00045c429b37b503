"""What a prediction got wrong, one line a fault: the list to read when a figure is low."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

import msgspec

from isnad.evaluation.annotation import Action, Forms, Relation
from isnad.evaluation.matching import Matching, Pair
from isnad.evaluation.score import names_of
from isnad.spans import Span

__all__ = ["LAYERS", "Fault", "find_faults"]

_WORDS_SHOWN = 160


class Fault(msgspec.Struct, frozen=True):
    """`kind` is `missed`, `spurious`, or the part of a paired record that is wrong; `words` are the
    article's.
    """

    kind: str
    words: str
    gold: str = ""
    got: str = ""


def find_faults(m: Matching, text: str, layer: str) -> tuple[Fault, ...]:
    """The faults of one article in one of `LAYERS`: first what was missed, then what is spurious, then wrong
    parts.

    `text` is the article's raw text. Raises KeyError on a layer that is none.
    """
    return tuple(LAYERS[layer](m, text))


def _cut(spans: Sequence[Span], text: str) -> str:
    return " … ".join(s.of(text) for s in spans)[:_WORDS_SHOWN].replace("\n", " ")


def _known_as(forms: Forms) -> str:
    """The fullest form, or a dash for nobody."""
    return max(sorted(forms), key=len, default="-")


def _group(group: Sequence[Forms]) -> str:
    return " + ".join(map(_known_as, group)) or "-"


def _parties(v: Action) -> str:
    return f"{_group(v.actors)} → {_group(v.recipients)}"


def _told(v: Action) -> str:
    return f"{v.type} {_parties(v)}"


def _signed(s: Relation) -> str:
    return f"{_known_as(s.from_)} {s.sign} {_known_as(s.to)}"


def _unpaired(pairs: Sequence[Pair], gold: int, got: int) -> tuple[list[int], list[int]]:
    """Positions of the gold records and of the predictions that are in no pair."""
    found, used = {p.gold for p in pairs}, {p.got for p in pairs}
    return [i for i in range(gold) if i not in found], [j for j in range(got) if j not in used]


def _statements(m: Matching, text: str) -> Iterator[Fault]:
    missed, spurious = _unpaired(m.statements, len(m.gold.statements), len(m.got.statements))
    for s in map(m.gold.statements.__getitem__, missed):
        yield Fault("missed", _cut(s.content, text), gold=_known_as(s.speaker))
    for s in map(m.got.statements.__getitem__, spurious):
        yield Fault("spurious", _cut(s.content, text), got=_known_as(s.speaker))
    for p in sorted(m.statements, key=lambda p: p.gold):
        a, b = m.gold.statements[p.gold], m.got.statements[p.got]
        words = _cut(a.content, text)
        if p not in m.right_speaker:
            yield Fault("speaker", words, _known_as(a.speaker), _known_as(b.speaker))
        if p.score < 0.9:
            yield Fault("extent", words, got=_cut(b.content, text))
        if a.type != b.type:
            yield Fault("type", words, a.type, b.type)


def _names(m: Matching, text: str) -> Iterator[Fault]:
    gold, got = names_of(m.gold), names_of(m.got)
    for name, kind in sorted(gold - got):
        yield Fault("missed", name, gold=kind)
    for name, kind in sorted(got - gold):
        yield Fault("spurious", name, got=kind)


def _events(m: Matching, text: str) -> Iterator[Fault]:
    missed, spurious = _unpaired(m.events, len(m.gold.events), len(m.got.events))
    for v in map(m.gold.events.__getitem__, missed):
        yield Fault("missed", v.trigger.of(text), gold=_told(v))
    for v in map(m.got.events.__getitem__, spurious):
        yield Fault("spurious", v.trigger.of(text), got=_told(v))
    for p in sorted(m.events, key=lambda p: p.gold):
        a, b = m.gold.events[p.gold], m.got.events[p.got]
        words = a.trigger.of(text)
        if p not in m.right_parties:
            yield Fault("parties", words, _parties(a), _parties(b))
        if a.status != b.status:
            yield Fault("status", words, a.status, b.status)


def _stances(m: Matching, text: str) -> Iterator[Fault]:
    missed, spurious = _unpaired(m.stances, len(m.gold.stances), len(m.got.stances))
    for s in map(m.gold.stances.__getitem__, missed):
        yield Fault("missed", _cut((s.evidence,), text), gold=_signed(s))
    for s in map(m.got.stances.__getitem__, spurious):
        yield Fault("spurious", _cut((s.evidence,), text), got=_signed(s))


def _dates(m: Matching, text: str) -> Iterator[Fault]:
    missed, spurious = _unpaired(m.dates, len(m.gold.dates), len(m.got.dates))
    for d in map(m.gold.dates.__getitem__, missed):
        yield Fault("missed", d.span.of(text), gold=d.value)
    for d in map(m.got.dates.__getitem__, spurious):
        yield Fault("spurious", d.span.of(text), got=d.value)


LAYERS: dict[str, Callable[[Matching, str], Iterator[Fault]]] = {
    "statements": _statements,
    "names": _names,
    "events": _events,
    "stances": _stances,
    "dates": _dates,
}
