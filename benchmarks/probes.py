"""Sentences and tiny articles, each with another thing or construction to show, as annotated articles.

    python benchmarks/probes.py out/probes
        writes a folder of annotated texts like the gold's for each part and set: worked-on, kept-apart
    isnad evaluate out/probes/kept-apart/acts
        the figures of texts that no rule was written from; what a set does not annotate counts for nothing
    isnad evaluate out/probes/worked-on/acts --errors events
        what is missed or wrong, of those that rules may be written from

`probes.jsonl` holds one sentence or two a line, with every event of them (the set `acts`): forty for each
PLOVER type, written and annotated on 2026-11-23 by four who had seen nothing of Isnad, each with another word
for the act. `paragraphs.jsonl` holds a headline and a paragraph a line, by four others of the same kind: who
says what by verbs and otherwise, names and dates, deeds and stances. Persons, parties and outlets are
invented.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
_EMPTY = {"outlet": "", "published": None, "statements": [], "entities": [], "stances": [], "dates": []}


def main(argv: list[str]) -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("folder", type=Path, help="where the annotated texts go")
    options = parser.parse_args(argv)
    for item in items():
        folder = options.folder / item.pop("part") / item.pop("set", "acts")
        folder.mkdir(parents=True, exist_ok=True)
        events = [{"id": f"v{n}", "inside": None, **e} for n, e in enumerate(item["events"], 1)]
        told = json.dumps({**_EMPTY, **item, "events": events}, ensure_ascii=False)
        (folder / f"{item['id']}.json").write_text(told, encoding="utf-8")
    return 0


def items() -> Iterator[dict[str, Any]]:
    """The texts of both files, in their order: part, set where it is told, id, text and what is annotated."""
    for name in ("probes.jsonl", "paragraphs.jsonl"):
        yield from map(json.loads, (HERE / name).read_text(encoding="utf-8").splitlines())


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
