"""The sentences that tell one act each: well-formed as annotated articles, every type with its forty."""

from __future__ import annotations

import json
import subprocess
import sys
from collections import Counter
from pathlib import Path

from isnad.evaluation import check_gold

SCRIPT = Path(__file__).parents[2] / "benchmarks" / "probes.py"


def test_every_type_has_its_forty_in_two_parts() -> None:
    lines = [
        json.loads(line) for line in SCRIPT.with_suffix(".jsonl").read_text(encoding="utf-8").splitlines()
    ]
    assert set(Counter(item["id"].split("-")[0] for item in lines).values()) == {40}
    assert Counter(item["part"] for item in lines) == {"worked-on": 320, "kept-apart": 320}
    for item in lines:
        own = item["id"].split("-")[0].upper()
        assert any(e["type"] == own for e in item["events"]), item["id"]


def test_what_it_writes_is_annotated_as_the_gold_is(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, str(SCRIPT), str(tmp_path)], capture_output=True, text=True, check=True
    )
    assert done.stderr == ""
    for part in ("worked-on", "kept-apart"):
        assert check_gold(tmp_path / part) == ()
