"""Sentences that tell one act each by another word or construction, as annotated articles.

    python benchmarks/probes.py out/probes
        writes a folder of annotated texts like the gold's for each part: worked-on, kept-apart
    isnad evaluate out/probes/kept-apart
        the figures of sentences that no rule was written from
    isnad evaluate out/probes/worked-on --errors events
        what is missed or wrong, of those that rules may be written from

`probes.jsonl` holds one sentence or two a line, with every event of them: forty for each PLOVER type,
written and annotated on 2026-11-23 by four who had seen nothing of Isnad, each with another word for the
act. Persons, parties and outlets are invented. Nothing but the events is annotated.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

LINES = Path(__file__).with_suffix(".jsonl")
_EMPTY = {"outlet": "", "published": None, "statements": [], "entities": [], "stances": [], "dates": []}


def main(argv: list[str]) -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("folder", type=Path, help="where the annotated texts go")
    options = parser.parse_args(argv)
    for line in LINES.read_text(encoding="utf-8").splitlines():
        item = json.loads(line)
        folder = options.folder / item.pop("part")
        folder.mkdir(parents=True, exist_ok=True)
        events = [{"id": f"v{n}", "inside": None, **e} for n, e in enumerate(item["events"], 1)]
        told = json.dumps({**_EMPTY, **item, "events": events}, ensure_ascii=False)
        (folder / f"{item['id']}.json").write_text(told, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
