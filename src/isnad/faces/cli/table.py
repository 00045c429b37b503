"""An analysis for the eyes: who says what, one field a line."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from isnad.faces.chains import Chains
from isnad.faces.cli.terminal import clean, isolate
from isnad.records import Analysis, Event, Stance, Statement

if TYPE_CHECKING:
    from rich.console import Console

__all__ = ["LABEL_WIDTH", "Layer", "Line", "print_lines", "table_lines"]


class Layer(StrEnum):
    """What a table can show."""

    statements = "statements"
    events = "events"
    stances = "stances"
    names = "names"
    dates = "dates"


class Line(NamedTuple):
    """A label and its field: `arabic` ones are right-to-left, a `head` begins a record; none: a blank."""

    label: str = ""
    value: str = ""
    style: str = ""
    arabic: bool = False
    head: bool = False


_BLANK = Line()
LABEL_WIDTH = 11
# Columns that Arabic letters of a field may take before the line is broken, in a terminal.
_MIN_FIELD, _MAX_FIELD, _MAX_LINES = 24, 100, 6


def table_lines(analysis: Analysis, show: frozenset[Layer]) -> Iterator[Line]:
    """The lines of one article's table, in the order of `Layer`; a layer without findings says so."""
    chains = Chains(analysis)
    yield from _heading(analysis)
    for layer in Layer:
        if layer in show:
            yield from _LAYERS[layer](analysis, chains)
    yield _BLANK


def _heading(analysis: Analysis) -> Iterator[Line]:
    article = analysis.article
    counts = (len(analysis.statements), len(analysis.events), len(analysis.stances))
    names = sum(e.type != "description" for e in analysis.entities)
    counted = zip((*counts, names, len(analysis.dates)), Layer, strict=True)
    found = ", ".join(f"{n} {layer.value if n != 1 else layer.value[:-1]}" for n, layer in counted if n)
    yield Line(article.id, "", "bold", head=True)
    yield from _field("title", article.title or _first_line(article.text), "bold", True)
    yield from _field("outlet", article.outlet, "", True)
    yield from _field("published", article.published)
    yield from _field("url", article.url, "dim")
    yield Line("found", found or "nothing", "dim")
    yield _BLANK


def _first_line(text: str) -> str:
    """The headline of a text that has one: a short first line, with more below it, that is no sentence."""
    line, _, rest = text.lstrip().partition("\n")
    line = line.strip()
    return line if rest.strip() and len(line) <= 160 and not line.endswith(".") else ""


def _field(label: str, value: str | None, style: str = "", arabic: bool = False) -> Iterator[Line]:
    if value:
        yield Line(label, clean(value), style, arabic)


def _statements(analysis: Analysis, chains: Chains) -> Iterator[Line]:
    if not analysis.statements:
        yield Line("", "no statements", "dim")
    for s in analysis.statements:
        yield Line(s.id, _facts(s.type, s.confidence), "dim", head=True)
        yield from _field("who", chains.speaker(s) or "(not named)", "bold cyan", bool(chains.speaker(s)))
        yield from _through(chains.through(s.inside), chains)
        yield from _field("cue", s.cue.text if s.cue else None, "yellow", True)
        yield from _field("says", " … ".join(p.text for p in s.content), "", True)
        yield from _field("why", s.why, "dim")
        yield _BLANK


def _through(chain: tuple[Statement, ...], chains: Chains) -> Iterator[Line]:
    for outer in chain:
        yield from _field("through", chains.speaker(outer) or outer.id, "magenta", True)


def _facts(*facts: str | float | None) -> str:
    shown = (f"{f:.2f}" if isinstance(f, float) else f for f in facts)
    return " · ".join(f for f in shown if f)


def _events(analysis: Analysis, chains: Chains) -> Iterator[Line]:
    if not analysis.events:
        yield Line("", "no events", "dim")
    for v in analysis.events:
        yield Line(v.id, _facts(v.type, v.status, v.date, v.confidence), _EVENT_STYLE[v.status], head=True)
        yield from _field("trigger", v.trigger.text, "yellow", True)
        yield from _actors(v, chains)
        yield from _field("place", chains.name(v.place), "", True)
        yield from _told_by(v.inside, chains)
        yield _BLANK


_EVENT_STYLE = {"happened": "green", "denied": "red", "unrealized": "blue"}


def _actors(event: Event, chains: Chains) -> Iterator[Line]:
    for label, ids in (("actor", event.actors), ("recipient", event.recipients)):
        for id in ids:
            yield from _field(label, chains.name(id) or id, "bold cyan", True)


def _told_by(inside: str | None, chains: Chains) -> Iterator[Line]:
    for n, outer in enumerate(chains.through(inside)):
        yield from _field("through" if n else "told by", chains.speaker(outer) or outer.id, "magenta", True)


def _stances(analysis: Analysis, chains: Chains) -> Iterator[Line]:
    if not analysis.stances:
        yield Line("", "no stances", "dim")
    for s in analysis.stances:
        yield from _stance(s, chains)


def _stance(stance: Stance, chains: Chains) -> Iterator[Line]:
    for_it = stance.sign == "+"
    yield Line(stance.sign, "with" if for_it else "against", "green" if for_it else "red", head=True)
    yield from _field("who", chains.name(stance.from_) or stance.from_, "bold cyan", True)
    yield from _field("toward", chains.name(stance.to) or stance.to, "bold cyan", True)
    yield from _field("words", stance.evidence.text, "", True)
    yield from _told_by(stance.inside, chains)
    yield _BLANK


def _names(analysis: Analysis, chains: Chains) -> Iterator[Line]:
    named = [e for e in analysis.entities if e.type != "description"]
    if not named:
        yield Line("", "no names", "dim")
    for e in sorted(named, key=lambda e: (e.type, -len(e.mentions))):
        yield Line(e.id, f"{e.type} · {len(e.mentions)} ×", "dim", head=True)
        yield from _field("name", e.name, "bold cyan", True)
        yield from _field("also", "، ".join(e.other_names), "", True)
    yield _BLANK


def _dates(analysis: Analysis, chains: Chains) -> Iterator[Line]:
    if not analysis.dates:
        yield Line("", "no dates", "dim")
    for d in analysis.dates:
        yield Line(d.value, d.calendar if d.calendar != "gregorian" else "", "green", head=True)
        yield from _field("words", d.text, "", True)
    yield _BLANK


_LAYERS: dict[Layer, Callable[[Analysis, Chains], Iterator[Line]]] = {
    Layer.statements: _statements,
    Layer.events: _events,
    Layer.stances: _stances,
    Layer.names: _names,
    Layer.dates: _dates,
}


def print_lines(lines: Iterator[Line], console: Console, *, isolates: bool) -> None:
    """Print a table: in a terminal, fields are broken at its width and cut after six lines; else whole."""
    from rich.text import Text

    for line in lines:
        if line.head:
            console.print(Text.assemble((line.label, "bold"), "  ", (line.value, line.style)), soft_wrap=True)
            continue
        label = Text(f"  {line.label:<{LABEL_WIDTH}}" if line.label else "  " * bool(line.value), "dim")
        for n, piece in enumerate(_pieces(line, console)):
            indent = label if n == 0 else " " * len(label)
            shown = isolate(piece) if isolates and line.arabic else piece
            console.print(Text.assemble(indent, (shown, line.style)), soft_wrap=True)


def _pieces(line: Line, console: Console) -> list[str]:
    """A field broken into lines where a terminal needs it."""
    from rich.text import Text

    if not console.is_terminal or not line.value:
        return [line.value]
    width = min(max(console.width - LABEL_WIDTH - 3, _MIN_FIELD), _MAX_FIELD)
    room = width * _MAX_LINES * 2
    pieces = [p.plain.rstrip() for p in Text(line.value[:room]).wrap(console, width)]
    if len(pieces) > _MAX_LINES or len(line.value) > room:
        pieces = [*pieces[: _MAX_LINES - 1], pieces[_MAX_LINES - 1] + " …"]
    return pieces
