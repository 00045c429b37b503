"""`isnad actor`: all that a corpus knows of one actor."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from typing import TYPE_CHECKING, Annotated, Any

import typer

from isnad.faces.cli.asking import CorpusOption, EachOption, FormatOption, opened, who
from isnad.faces.cli.rows import Format, corpus_trouble_told, print_rows
from isnad.faces.cli.stances import stance_row
from isnad.faces.cli.statements import statement_row

if TYPE_CHECKING:
    from isnad.store.answers import ActorAnswer
    from isnad.store.corpus import Corpus

__all__ = ["actor"]

Name = Annotated[
    str, typer.Argument(metavar="NAME", show_default=False, help="Any of its names, its number or its key.")
]
_ARABIC = ("name", "called", "says", "cue", "through", "words", "told_by", "title", "other_name")


def actor(
    name: Name, corpus: CorpusOption, limit: EachOption = 10, format: FormatOption = Format.table
) -> None:
    """All about one actor: its names and why they are one, what each outlet calls it, its roles, statements
    by and about it, its stances and those toward it.
    """
    with corpus_trouble_told(), opened(corpus) as source:
        found = source.actor(who(name) or "")
        parts = {title: part(source, found, limit) for title, part in _PARTS.items()}
        namesakes = [a for a in source.actors(name, limit=6) if a.id != found.id]
    head = _head(found, [a.key for a in namesakes])
    if format is Format.json:
        print_rows([head | parts], format)
    elif format is Format.csv:
        print_rows((_flat(title, row) for title, rows in parts.items() for row in rows), format)
    else:
        print_rows([head], format, head="actor", arabic=("actor", "names"))
        for title, rows in parts.items():
            if rows:
                shown = [
                    {title.replace("_", " "): f"{title.replace('_', ' ')} {n}", **r}
                    for n, r in enumerate(rows, 1)
                ]
                print_rows(shown, format, head=title.replace("_", " "), arabic=_ARABIC)


def _head(a: ActorAnswer, namesakes: list[str]) -> dict[str, Any]:
    return {
        "actor": a.name,
        "english": a.label_en,
        "country": a.iso_code,
        "type": a.type,
        "key": a.key,
        "number": a.id,
        "names": [f"{n.name} ({n.articles})" for n in a.names if n.articles][:20],
        "articles": a.articles,
        "says": a.statements_by,
        "acts": a.events_by,
        "acted_on": a.events_to,
        "stands": a.stances_out,
        "toward_it": a.stances_in,
        "from": a.first_published,
        "to": a.last_published,
        "namesakes": namesakes,
    }


def _merges(source: Corpus, a: ActorAnswer, limit: int) -> list[dict[str, Any]]:
    return [
        {
            "other_name": m.right_name,
            "one": m.judgement,
            "score": m.score,
            "why": m.reason,
            "by": m.decided_by,
        }
        for m in source.merges(a.id, limit=limit)
    ]


def _called(source: Corpus, a: ActorAnswer, limit: int) -> list[dict[str, Any]]:
    return [
        {
            "called": c.called,
            "outlet": c.outlet,
            "own_voice": c.own_voice,
            "quoted": c.quoted,
            "reported": c.reported,
            "as": c.kind,
        }
        for c in source.appellations(a.id, limit=limit)
    ]


def _roles(source: Corpus, a: ActorAnswer, limit: int) -> list[dict[str, Any]]:
    """The offices that announce the actor, and the descriptions that stand for its name, the most used
    first.
    """
    from isnad.linking.contexts import role_before

    days: dict[tuple[str, ...], list[str]] = {}
    written: dict[tuple[str, ...], Counter[str]] = {}
    for n in source.namings(a.id) if a.type == "person" else ():
        office = role_before(n.before, len(n.before))
        if office:
            days.setdefault(office, []).append(n.published or "")
            written.setdefault(office, Counter())[" ".join(n.before.split()[-len(office) :])] += 1
    rows = [
        _role(written[o].most_common(1)[0][0], len(found), list(filter(None, found)))
        for o, found in days.items()
    ]
    for r in source.roles(a.id, limit=limit):
        rows.append(_role(r.text, r.uses, [d for d in (r.first_published, r.last_published) if d]))
    return sorted(rows, key=lambda r: (-r["uses"], r["called"]))[:limit]


def _role(called: str, uses: int, days: list[str]) -> dict[str, Any]:
    return {"called": called, "uses": uses, "from": min(days, default=None), "to": max(days, default=None)}


_PARTS: dict[str, Callable[[Corpus, ActorAnswer, int], list[dict[str, Any]]]] = {
    "merges": _merges,
    "appellations": _called,
    "roles": _roles,
    "statements": lambda c, a, n: [statement_row(s, full=False) for s in c.statements(speaker=a.id, limit=n)],
    "said_about_it": lambda c, a, n: [
        statement_row(s, full=False) for s in c.statements(about=a.id, limit=n)
    ],
    "stances": lambda c, a, n: [stance_row(s, full=False) for s in c.stances(holder=a.id, limit=n)],
    "stances_toward_it": lambda c, a, n: [stance_row(s, full=False) for s in c.stances(toward=a.id, limit=n)],
}


def _flat(title: str, row: dict[str, Any]) -> dict[str, Any]:
    """A row of any part in the columns of one table."""
    words = row.get("says") or row.get("words") or row.get("called") or row.get("other_name")
    return {
        "part": title,
        "words": words,
        "who": row.get("speaker") or row.get("holder"),
        "toward": row.get("toward"),
        "stands": row.get("stands"),
        "uses": row.get("uses") or row.get("own_voice"),
        "judgement": row.get("one"),
        "score": row.get("score"),
        "why": row.get("why"),
        "outlet": row.get("outlet"),
        "published": row.get("published") or row.get("from"),
        "url": row.get("url"),
        "article": row.get("article"),
    }
