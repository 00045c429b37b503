"""Beside and below the text: a card for each statement, and the lists of names, events, stances and dates."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from isnad.faces.chains import Chains
from isnad.faces.page.colours import Colours
from isnad.faces.page.escaping import safe
from isnad.faces.page.words import CALENDARS, ENTITY_TYPES, EVENT_STATUS, EVENT_TYPES, SIGNS, STATEMENT_TYPES
from isnad.records import Analysis, Entity, Event, Stance, Statement

__all__ = ["card", "lists"]

_LONGEST = 400
_UNKNOWN = "قائل غير مسمى"
_FROM = ' <span class="from" role="img" aria-label="عن">←</span> '


def card(
    n: int, statement: Statement, analysis: Analysis, chains: Chains, colours: Colours, prefix: str
) -> str:
    """The card of statement `n` (counted from 0): who says it, through whom, how, and why Isnad thinks so."""
    facts = [STATEMENT_TYPES[statement.type]]
    if statement.cue:
        facts.append(f"<bdi>{safe(statement.cue.text)}</bdi>")
    return (
        f'<section class="card {colours.of(statement)}" id="{prefix}s{n + 1}">'
        f'<h3><a class="no" href="#{prefix}t{n + 1}" aria-label="إلى القول {n + 1} في النص">{n + 1}</a>'
        f"{_speaker(statement, chains, colours, 'speaker')}</h3>"
        f"{_chain(statement, analysis, chains, colours)}"
        f'<p class="facts">{" · ".join(facts)} · {_confidence(statement.confidence)}</p>'
        f'<p class="why" dir="auto">{safe(statement.why)}</p>'
        "</section>"
    )


def _chain(statement: Statement, analysis: Analysis, chains: Chains, colours: Colours) -> str:
    """From the outlet, through whoever passed it on, to the speaker, each of whom has it from the next; empty
    where the article itself quotes the speaker.
    """
    outer = chains.through(statement.inside)
    if not outer:
        return ""
    outlet = analysis.article.outlet
    links = [f"<bdi>{safe(outlet)}</bdi>"] if outlet else []
    links.extend(_speaker(s, chains, colours, "link") for s in (*reversed(outer), statement))
    return f'<p class="chain">{_FROM.join(links)}</p>'


def _speaker(statement: Statement, chains: Chains, colours: Colours, kind: str) -> str:
    return f'<bdi class="{kind} {colours.of(statement)}">{safe(chains.speaker(statement)) or _UNKNOWN}</bdi>'


def _cut(text: str) -> str:
    return text if len(text) <= _LONGEST else text[:_LONGEST].rstrip() + " …"


def _confidence(value: float) -> str:
    tenths = max(0, min(10, round(value * 10)))
    return f'<span class="sure t{tenths}" title="درجة الثقة">{value:.2f}</span>'


def lists(analysis: Analysis, chains: Chains) -> str:
    """The lists below the text; a layer without findings has none."""
    return "".join(
        (
            _names(analysis),
            _section("events", "الأحداث", "Events", (_event(v, chains) for v in analysis.events)),
            _section("stances", "المواقف", "Stances", (_stance(s, chains) for s in analysis.stances)),
            _dates(analysis),
        )
    )


def _section(kind: str, title: str, english: str, items: Iterable[str]) -> str:
    found = "".join(f"<li>{item}</li>" for item in items)
    return _titled(kind, title, english, f"<ul>{found}</ul>") if found else ""


def _titled(kind: str, title: str, english: str, body: str) -> str:
    heading = f'<h2>{title} <small lang="en" dir="ltr">{english}</small></h2>'
    return f'<section class="list {kind}">{heading}{body}</section>'


def _names(analysis: Analysis) -> str:
    groups = []
    for type, label in ENTITY_TYPES.items():
        found = [e for e in analysis.entities if e.type == type]
        found.sort(key=lambda e: -len(e.mentions))
        if found:
            items = "".join(f"<li>{_name(e)}</li>" for e in found)
            groups.append(f"<div><h3>{label}</h3><ul>{items}</ul></div>")
    return (
        _titled("names", "الأسماء", "Names", f'<div class="groups">{"".join(groups)}</div>') if groups else ""
    )


def _name(entity: Entity) -> str:
    others = "، ".join(f"<bdi>{safe(a)}</bdi>" for a in entity.other_names)
    also = f' <span class="also">{others}</span>' if others else ""
    times = f' <span class="times">×{len(entity.mentions)}</span>' if len(entity.mentions) > 1 else ""
    return f'<bdi class="name {entity.type}">{safe(entity.name)}</bdi>{times}{also}'


def _event(event: Event, chains: Chains) -> str:
    actors, recipients = (_joined(ids, chains) for ids in (event.actors, event.recipients))
    arrow = ' <span class="arrow" aria-label="إلى">←</span> '
    dated = f' <span class="when">{safe(event.date)}</span>' if event.date else ""
    where = chains.name(event.place)
    place = f' <span class="where">في <bdi>{safe(where)}</bdi></span>' if where else ""
    return (
        f'<span class="type" title="{event.type}">{EVENT_TYPES[event.type]}</span> '
        f'<span class="status {event.status}">{EVENT_STATUS[event.status]}</span> '
        f'<bdi class="trigger">{safe(event.trigger.text)}</bdi>: '
        f"{actors or '؟'}{arrow if recipients else ''}{recipients}{place}{dated}"
        f"{_told_by(event.inside, chains)}"
    )


def _joined(ids: tuple[str, ...], chains: Chains) -> str:
    return "، ".join(f"<b><bdi>{safe(chains.name(id) or id)}</bdi></b>" for id in ids)


def _told_by(inside: str | None, chains: Chains) -> str:
    tellers = [chains.speaker(s) or "؟" for s in chains.through(inside)]
    if not tellers:
        return ""
    return (
        f' <span class="told">بحسب {" عن ".join(f"<bdi>{safe(t)}</bdi>" for t in reversed(tellers))}</span>'
    )


def _stance(stance: Stance, chains: Chains) -> str:
    sign = "for" if stance.sign == "+" else "against"
    from_, to = (f"<b><bdi>{safe(chains.name(id) or id)}</bdi></b>" for id in (stance.from_, stance.to))
    return (
        f'{from_} <span class="sign {sign}">{SIGNS[stance.sign]}</span> {to}'
        f' <q class="evidence">{safe(_cut(stance.evidence.text))}</q>{_told_by(stance.inside, chains)}'
    )


def _dates(analysis: Analysis) -> str:
    def items() -> Iterator[str]:
        for d in analysis.dates:
            calendar = f' <span class="also">{CALENDARS[d.calendar]}</span>' if CALENDARS[d.calendar] else ""
            yield f'<bdi class="value" dir="ltr">{safe(d.value)}</bdi> <bdi>{safe(d.text)}</bdi>{calendar}'

    return _section("dates", "التواريخ", "Dates", items())
