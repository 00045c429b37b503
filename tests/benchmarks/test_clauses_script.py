"""The benchmark of made-up clauses, as a command."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

SCRIPT = Path(__file__).parents[2] / "benchmarks" / "clauses.py"


def run(*options: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, str(SCRIPT), *options], capture_output=True, text=True, check=False, timeout=120
    )


def test_each_order_has_its_share() -> None:
    done = run("--share", "0.003", "--errors", "1")
    assert done.returncode == 0, done.stderr
    orders = [line.split(":")[0] for line in done.stdout.splitlines() if line.endswith(" right")]
    assert orders == ["VSO", "SVO"]


def test_the_same_seed_draws_the_same_clauses() -> None:
    first, second = (run("--order", "SVO", "--share", "0.002", "--seed", "7") for _ in range(2))
    assert first.stdout == second.stdout != ""


def test_a_share_of_nothing_is_no_share() -> None:
    done = run("--share", "0")
    assert (done.returncode, "--share" in done.stderr) == (2, True)
