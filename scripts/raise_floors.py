"""Raise the floors of `tests/floors.json` to what the reading reaches now.

    python scripts/raise_floors.py
        raise what has risen; if a line has fallen, say so, change nothing and exit with 1
    python scripts/raise_floors.py --lower LINE --reason "why" [--folder FOLDER]
        let this line fall too, and write down from what, to what and why

A floor is the F1 (or share) that `isnad evaluate` prints, cut to three digits. Floors of a folder that is not
here stay as they are.
"""

from __future__ import annotations

import argparse
import json
import math
import sys
from pathlib import Path
from typing import Any

REPO = Path(__file__).parents[1]
FLOORS = REPO / "tests" / "floors.json"

Lines = dict[str, float]


def main(argv: list[str]) -> int:
    options = _options().parse_args(argv)
    if bool(options.lower) != bool(options.reason):
        _options().error("--lower and --reason go together")
    held = json.loads(FLOORS.read_text(encoding="utf-8"))
    reached = {f: figures(REPO / f) for f in held["floors"] if (REPO / f).is_dir()}
    allowed = {(f, line) for f in reached if options.folder in (None, f) for line in options.lower}
    fallen = [x for x in compare(held["floors"], reached) if x[3] < x[2] and x[:2] not in allowed]
    for folder, line, before, now in compare(held["floors"], reached):
        print(f"{folder}  {line:14} {before:.3f} -> {now:.3f}")
    if fallen:
        print(f"{len(fallen)} fallen: nothing written (see --lower)", file=sys.stderr)
        return 1
    FLOORS.write_text(json.dumps(settle(held, reached, options.reason), indent=2, ensure_ascii=False) + "\n")
    return 0


def _options() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--lower", metavar="LINE", action="append", default=[])
    parser.add_argument("--reason", metavar="WHY", default="")
    parser.add_argument("--folder", help="lower it in this folder only")
    return parser


def figures(folder: Path) -> Lines:
    """What the reading reaches on a folder now, cut to three digits."""
    from isnad.evaluation import load_gold, score
    from isnad.faces.cli.evaluate import read_gold

    scores = score(read_gold(load_gold(folder)))
    return {line: math.floor(s.f1 * 1000 + 1e-6) / 1000 for line, s in scores.items()}


def compare(held: dict[str, Lines], reached: dict[str, Lines]) -> list[tuple[str, str, float, float]]:
    """(folder, line, floor, figure) wherever the figure is another than the floor."""
    return [
        (folder, line, held[folder].get(line, 0.0), now)
        for folder, lines in reached.items()
        for line, now in lines.items()
        if now != held[folder].get(line, 0.0)
    ]


def settle(held: dict[str, Any], reached: dict[str, Lines], reason: str) -> dict[str, Any]:
    """The floors at the figures reached, with every fall written down beside its reason."""
    falls = [
        {"folder": folder, "line": line, "from": before, "to": now, "reason": reason}
        for folder, line, before, now in compare(held["floors"], reached)
        if now < before
    ]
    return {"floors": {**held["floors"], **reached}, "lowered": [*held["lowered"], *falls]}


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
