"""Tiny articles, a headline and a paragraph each, written and annotated for one or two layers by people who
had seen neither code, tests nor word lists; every item tells its thing by another construction.

    python benchmarks/items.py out/items
        writes a folder of annotated articles like the gold's for each part and set
    isnad evaluate out/items/kept-apart/speech-otherwise
        the figures of items whose errors nobody has read; what a set does not annotate counts for nothing
    isnad evaluate out/items/worked-on/speech-otherwise --errors statements
        what is wrong, of items that rules may be written from

`items.jsonl` holds one item a line, with `part`, `set` and the fields of an annotated article. All persons
and outlets are invented.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

LINES = Path(__file__).with_suffix(".jsonl")


def main(argv: list[str]) -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("folder", type=Path, help="where the annotated articles go")
    options = parser.parse_args(argv)
    for line in LINES.read_text(encoding="utf-8").splitlines():
        item = json.loads(line)
        folder = options.folder / item.pop("part") / item.pop("set")
        folder.mkdir(parents=True, exist_ok=True)
        (folder / f"{item['id']}.json").write_text(json.dumps(item, ensure_ascii=False), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
