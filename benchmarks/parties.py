"""How often the parties of an event are right, on articles of the corpus that no rule was written from.

    python benchmarks/parties.py
        the shares by type over the corpus beside this repository, in both parts
    python benchmarks/parties.py --part kept-apart
        one part; `worked-on` is the one whose errors may be read
    python benchmarks/parties.py --results NEW.json --against OLD.json
        keeps each event's outcome, and lists what became better and worse since OLD
    python benchmarks/parties.py --errors actors|recipients|status|event [--type ASSAULT]
        what is wrong, each beside its sentence, of the part that is worked on

`parties.tsv` holds 6,835 events that Isnad found in 607 articles on 2026-11-21, each read once by one of
eight readers (`isnad.evaluation.judged`). It was read fast, so one row in ten may be argued about; where it
and the gold differ, the gold is right.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

import msgspec

from isnad.evaluation.annotation import Annotation, Forms, read_annotation
from isnad.evaluation.judged import JudgedEvent, Outcome, by_article, judge, load_judged
from isnad.reading.reader import read_article
from isnad.records import Article
from isnad.sources.files import Taken
from isnad.sources.opening import open_sources

REPO = Path(__file__).parents[1]
CORPUS = REPO.parent / "shared" / "corpus"
ROWS = Path(__file__).with_name("parties.tsv")
WORKED_ON, KEPT_APART = PARTS = ("worked-on", "kept-apart")
SHARES = ("actors", "recipients", "both", "status")
BEFORE, BEHIND = 250, 150

Judged = tuple[JudgedEvent, Outcome]


def main(argv: list[str]) -> int:
    parser = _parser()
    options = parser.parse_args(argv)
    if options.errors and options.part == KEPT_APART:
        parser.error(f"a rule written from the errors of {KEPT_APART} would spoil it")
    if options.type and not options.errors:
        parser.error("--type narrows --errors")
    part = WORKED_ON if options.errors else options.part
    try:
        old = json.loads(options.against.read_text(encoding="utf-8")) if options.against else None
    except (OSError, ValueError) as e:
        parser.error(f"--against {options.against}: {e}")
    rows = by_article(row for row in load_judged(ROWS) if part in ("both", row.part))
    judged: list[Judged] = []
    for article in articles(options.corpus):
        of_article = rows.pop(article.id, None)
        if of_article is None:
            continue
        got = read_annotation(read_article(article).to_dict())
        outcomes = list(zip(of_article, judge(article.text, of_article, got), strict=True))
        judged += outcomes
        for row, outcome in outcomes if options.errors else ():
            if is_wrong(row, outcome, options.errors) and options.type in ("", row.type):
                show_error(article.text, row, got)
    if not judged:
        print(f"no judged article in {options.corpus}", file=sys.stderr)
        return 2
    if rows:
        print(f"{len(rows)} judged articles are not in {options.corpus}", file=sys.stderr)
    if not options.errors:
        for name in PARTS:
            show(name, [(row, o) for row, o in judged if row.part == name])
    new = {_name(row): {**msgspec.to_builtins(o), "both": o.both} for row, o in judged}
    if old is not None:
        compare(old, new)
    if options.results:
        options.results.write_text(json.dumps(new), encoding="utf-8")
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("--corpus", type=Path, default=CORPUS, help="the corpus that holds the articles")
    parser.add_argument("--part", choices=("both", *PARTS), default="both", help="which articles")
    parser.add_argument("--results", type=Path, help="keep each event's outcome in this file")
    parser.add_argument("--against", type=Path, help="list what changed since this file")
    parser.add_argument("--errors", choices=("actors", "recipients", "status", "event"), default="")
    parser.add_argument("--type", default="", help="errors of this PLOVER type alone")
    return parser


def articles(corpus: Path) -> Iterator[Article]:
    """The articles of a corpus, as every command reads them."""
    for found in open_sources([corpus]):
        if isinstance(found, Taken):
            yield found.article


def _name(row: JudgedEvent) -> str:
    return f"{row.part} {row.article} {row.trigger.start} {row.type}"


def is_wrong(row: JudgedEvent, outcome: Outcome, what: str) -> bool:
    """Whether this is wrong of an event; `event` is when one is read where none is, or none where one is."""
    if what == "event":
        return outcome.found != row.is_event
    return outcome.found and row.is_event and not getattr(outcome, what)


def show_error(text: str, row: JudgedEvent, got: Annotation) -> None:
    """Prints what the article tells, what is read, and the line around the trigger."""
    told = " -> ".join("; ".join(s.of(text) for s in side) or "-" for side in (row.actors, row.recipients))
    start, end = row.trigger.start, row.trigger.end
    events = {(v.trigger.start, v.type): v for v in got.events}
    v = events.get((start, row.type))
    read = f"{_known_as(v.actors)} -> {_known_as(v.recipients)}" if v else "no event"
    first = max(text.rfind("\n", 0, start) + 1, start - BEFORE)
    after = text.find("\n", end)
    last = min(after if after >= 0 else len(text), end + BEHIND)
    print(f"{_name(row)} {row.status}, verdict {row.verdict}: {told}; read {read}")
    print(f"    {text[first:start]}⟦{text[start:end]}⟧{text[end:last]}")


def _known_as(group: Iterable[Forms]) -> str:
    return "; ".join(min(forms) for forms in group) or "-"


def show(part: str, judged: list[Judged]) -> None:
    """Prints the shares of one part by type and in all, and how much of what is read is wholly right."""
    if not judged:
        return
    read = [(row, o) for row, o in judged if o.found]
    right = sum(o.both and o.status for _, o in read) / max(1, len(read))
    lost = sum(row.is_event and not o.found for row, o in judged)
    spurious = sum(not row.is_event for row, _ in read)
    print(f"\n{part}: {right:.1%} of {len(read)} wholly right; {spurious} are no such event, {lost} lost")
    print(f"{'type':10} {'events':>7} " + " ".join(f"{s:>10}" for s in SHARES))
    by_type: dict[str, list[Outcome]] = defaultdict(list)
    for row, outcome in read:
        if row.is_event:
            by_type[row.type].append(outcome)
    by_type["all"] = [o for found in by_type.values() for o in found]
    for kind, found in sorted(by_type.items(), key=lambda k: -len(k[1])):
        shares = " ".join(f"{sum(getattr(o, s) for o in found) / len(found):10.3f}" for s in SHARES)
        print(f"{kind:10} {len(found):7} {shares}")


def compare(old: Mapping[str, Any], new: Mapping[str, Any]) -> None:
    """Prints which events have more right than in `old`, and which less."""
    change = {n: sum(new[n].values()) - sum(old[n].values()) for n in new if n in old}
    for word, names in (
        ("better", [n for n, c in change.items() if c > 0]),
        ("worse", [n for n, c in change.items() if c < 0]),
    ):
        print(f"\n{word}: {len(names)}", *names, sep="\n  ")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
