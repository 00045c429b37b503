"""How often the parties of an event are right, on articles of the corpus that nobody wrote the rules from.

    python benchmarks/parties.py
        the shares by type over the corpus beside this repository, in both parts
    python benchmarks/parties.py --part kept-apart
        one part; `worked-on` is the one whose errors may be read
    python benchmarks/parties.py --results NEW.json --against OLD.json
        keeps each event's outcome, and lists what became better and worse since OLD
    python benchmarks/parties.py --errors actors|recipients|status|event [--type ASSAULT]
        what is wrong, each beside its sentence, of the part that is worked on

`parties.tsv` holds some 6,800 events that Isnad found in 607 articles on 2026-11-21, each read once by one of
eight readers: whether it is an event of that type and status, who does it and to whom, as the spans of the
words that tell them. No word of an article is in it: an article is known by the first letters of the SHA-256
of its text (`title`, a line break, `content`). It was read fast, so one row in ten may be argued about; where
it and the gold differ, the gold is right. What Isnad has not found is not in it: it measures no recall.
"""

from __future__ import annotations

import argparse
import collections
import csv
import gzip
import hashlib
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

REPO = Path(__file__).parents[1]
CORPUS = REPO.parent / "shared" / "corpus"
ROWS = Path(__file__).with_name("parties.tsv")
PARTS = ("worked-on", "kept-apart")
SHARES = ("actors", "recipients", "both", "status")
BEFORE, BEHIND = 250, 150


class Row(NamedTuple):
    """One event as a reader judged it; spans index the article's text."""

    part: str
    article: str
    start: int
    end: int
    type: str
    status: str
    judged: str
    """right; status (another one); type (an event of another type); none (no political event)."""
    actors: list[tuple[int, int]]
    recipients: list[tuple[int, int]]


Outcome = dict[str, bool]
"""What is right of an event; `event` alone where it should not have been found, or is no longer."""


def main(argv: list[str]) -> int:
    options = _options().parse_args(argv)
    if not options.corpus.is_dir():
        print(f"no corpus at {options.corpus}", file=sys.stderr)
        return 2
    texts = dict(_articles(options.corpus))
    rows = collections.defaultdict(list)
    for row in _rows():
        if row.article in texts:
            rows[row.article].append(row)
    outcomes: dict[str, Outcome] = {}
    wrong: list[str] = []
    for key, of_article in sorted(rows.items()):
        part = of_article[0].part
        if options.part not in ("both", part) or (options.errors and part != "worked-on"):
            continue
        text, published = texts[key]
        for row, outcome, told in judge(text, published, of_article):
            name = f"{part}:{key}:{row.start}:{row.type}"
            outcomes[name] = outcome
            if _is_wrong(outcome, options.errors) and options.type in ("", row.type):
                wrong.append(f"{name} {told}\n    {sentence(text, row)}")
    if options.errors:
        print("\n".join(wrong))
        return 0
    show(outcomes)
    if options.results:
        options.results.write_text(json.dumps(outcomes), encoding="utf-8")
    if options.against:
        compare(json.loads(options.against.read_text(encoding="utf-8")), outcomes)
    return 0


def _options() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("--corpus", type=Path, default=CORPUS, help="folder of JSON lines, .gz")
    parser.add_argument("--part", choices=("both", *PARTS), default="both", help="which articles")
    parser.add_argument("--results", type=Path, help="keep each event's outcome in this file")
    parser.add_argument("--against", type=Path, help="list what changed since this file")
    parser.add_argument("--errors", choices=("actors", "recipients", "status", "event"), default="")
    parser.add_argument("--type", default="", help="errors of this PLOVER type alone")
    return parser


def _articles(folder: Path) -> Iterator[tuple[str, tuple[str, str]]]:
    """Key → text and day of publication of each article of a corpus."""
    for path in sorted(folder.glob("*.jsonl.gz")):
        with gzip.open(path, "rt", encoding="utf-8") as lines:
            for line in lines:
                a = json.loads(line)
                text = f"{a['title'] or ''}\n{a['content'] or ''}"
                yield hashlib.sha256(text.encode()).hexdigest()[:12], (text, a["published"])


def _rows() -> Iterator[Row]:
    with ROWS.open(encoding="utf-8", newline="") as lines:
        for r in csv.DictReader(lines, delimiter="\t"):
            yield Row(
                r["part"],
                r["article"],
                int(r["start"]),
                int(r["end"]),
                r["type"],
                r["status"],
                r["judged"],
                _spans(r["actors"]),
                _spans(r["recipients"]),
            )


def _spans(cell: str) -> list[tuple[int, int]]:
    return [(int(a), int(b)) for a, b in (s.split("-") for s in cell.split())]


def judge(text: str, published: str, rows: list[Row]) -> Iterator[tuple[Row, Outcome, str]]:
    """The outcome of each row of one article as it is read now, with what is told and what is read."""
    from isnad.evaluation.annotation import read_annotation
    from isnad.evaluation.matching import same_group
    from isnad.reading.reader import read_article
    from isnad.records import Article

    got = read_annotation(read_article(Article.of(text, published=published)).to_dict())
    known = {form: frozenset(e.forms) for e in got.entities for form in e.forms}
    found = {(v.trigger.start, v.type): v for v in got.events}
    for row in rows:
        v = found.get((row.start, row.type))
        if v is None or row.judged in ("none", "type"):
            outcome = {"event": (v is None) == (row.judged in ("none", "type"))}
            yield row, outcome, f"judged {row.judged}"
            continue
        sides = {}
        for role in ("actors", "recipients"):
            told = [known.get(text[a:b], frozenset()) | {text[a:b]} for a, b in getattr(row, role)]
            sides[role] = same_group(told, getattr(v, role))
        status = (v.status == row.status) == (row.judged == "right")
        outcome = {"event": True, **sides, "both": all(sides.values()), "status": status}
        yield row, outcome, f"told {_words(text, row)}, read {_forms(v.actors)} -> {_forms(v.recipients)}"


def _words(text: str, row: Row) -> str:
    return " -> ".join("; ".join(text[a:b] for a, b in side) or "-" for side in row[-2:])


def _forms(group: Any) -> str:
    return "; ".join(min(forms) for forms in group) or "-"


def _is_wrong(outcome: Outcome, what: str) -> bool:
    return bool(what) and outcome.get(what) is False


def sentence(text: str, row: Row) -> str:
    """The line around an event, its trigger marked."""
    first = max(text.rfind("\n", 0, row.start) + 1, row.start - BEFORE)
    end = text.find("\n", row.end)
    last = min(end if end >= 0 else len(text), row.end + BEHIND)
    return f"{text[first : row.start]}⟦{text[row.start : row.end]}⟧{text[row.end : last]}"


def show(outcomes: dict[str, Outcome]) -> None:
    """Prints the shares by type and in all, of each part."""
    for part in PARTS:
        names = [n for n in outcomes if n.startswith(part)]
        if not names:
            continue
        spurious = sum(not outcomes[n]["event"] for n in names)
        read = [outcomes[n] for n in names if "both" in outcomes[n]]
        right = sum(o["both"] and o["status"] for o in read) / (spurious + len(read))
        print(f"\n{part}: {right:.1%} wholly right; {spurious} of {len(names)} no such event, or lost")
        print(f"{'type':10} {'events':>7} " + " ".join(f"{s:>10}" for s in SHARES))
        by_type = collections.defaultdict(list)
        for n in names:
            if "both" in outcomes[n]:
                by_type[n.rpartition(":")[2]].append(outcomes[n])
        for kind, found in sorted(by_type.items(), key=lambda k: -len(k[1])):
            print(_line(kind, found))
        print(_line("all", read))


def _line(kind: str, found: list[Outcome]) -> str:
    shares = (sum(o[s] for o in found) / len(found) for s in SHARES)
    return f"{kind:10} {len(found):7} " + " ".join(f"{s:10.3f}" for s in shares)


def compare(old: dict[str, Outcome], new: dict[str, Outcome]) -> None:
    """Prints which events have more right than in `old`, and which less."""
    worth = {n: (sum(old[n].values()), sum(new[n].values())) for n in new if n in old}
    for word, names in (
        ("better", [n for n, (a, b) in worth.items() if b > a]),
        ("worse", [n for n, (a, b) in worth.items() if b < a]),
    ):
        print(f"\n{word}: {len(names)}", *names, sep="\n  ")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
