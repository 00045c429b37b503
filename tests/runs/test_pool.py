"""The pool: everything comes back once, and what kills or stalls a worker is named."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from concurrent.futures import BrokenExecutor, Future
from pathlib import Path

import pytest

from isnad.runs.pool import Failed, Finished, _Pool, run_batches

sys.path.insert(0, str(Path(__file__).parent))
from troublesome import work


def outcome(
    batches: Sequence[Sequence[str]], *, workers: int = 2, patience: float = 20
) -> tuple[list[str], dict[str, str]]:
    """The items that were worked on (checked), and those given up with their reasons."""
    done: list[str] = []
    failed: dict[str, str] = {}
    for found in run_batches(work, batches, workers=workers, patience=patience):
        if isinstance(found, Failed):
            failed[found.item] = found.reason
        else:
            assert isinstance(found, Finished)
            assert found.result == [item[::-1] for item in found.batch]
            done.extend(found.batch)
    return sorted(done), failed


@pytest.mark.parametrize("workers", [0, 1, 2])
def test_everything_comes_back_once(workers: int) -> None:
    batches = [[f"{n}-{k}" for k in range(3)] for n in range(20)]
    assert outcome(batches, workers=workers) == (sorted(i for b in batches for i in b), {})


@pytest.mark.parametrize("workers", [1, 2])
def test_nothing_to_do(workers: int) -> None:
    assert outcome([], workers=workers) == ([], {})


@pytest.mark.parametrize(("guilty", "reason"), [("kill", "SIGKILL"), ("exit", "EXIT\\(3\\)|3")])
def test_an_item_that_kills_its_process_costs_only_itself(guilty: str, reason: str) -> None:
    batches = [[f"{n}-{k}" for k in range(3)] for n in range(10)]
    batches[4].insert(1, guilty)
    done, failed = outcome(batches)
    assert done == sorted(i for b in batches for i in b if i != guilty)
    assert list(failed) == [guilty]
    assert "killed the process" in failed[guilty]


def test_several_killers_and_a_sleeper(tmp_path: Path) -> None:
    innocent = f"once:{tmp_path / 'was here'}"
    batches = [["a", "kill"], ["b", innocent], ["exit", "c"], ["d"], ["sleep", "e"], ["f"]]
    done, failed = outcome(batches, patience=3)
    assert done == sorted(["a", "b", innocent, "c", "d", "e", "f"])
    assert set(failed) == {"kill", "exit", "sleep"}
    assert "longer than 3 seconds" in failed["sleep"]


def test_an_exception_of_the_work_is_raised() -> None:
    with pytest.raises(ZeroDivisionError, match="on purpose"):
        outcome([["a"], ["raise"]])


def test_leaving_early_ends_the_workers() -> None:
    found = run_batches(_pid, [["x"]] * 50, workers=2)
    first = next(found)
    assert isinstance(first, Finished)
    found.close()  # type: ignore[attr-defined]
    with pytest.raises(ProcessLookupError):
        os.kill(first.result, 0)


def _pid(batch: Sequence[str]) -> int:
    return os.getpid()


def test_a_batch_that_a_broken_pool_refuses_is_not_lost(monkeypatch: pytest.MonkeyPatch) -> None:
    """A pool may break between two batches and refuse the second, which must come back all the same."""
    send, refused = _Pool.submit, []

    def refuse_once(pool: _Pool[str, list[str]], batch: list[str]) -> Future[list[str]]:
        if batch[0] == "1-0" and not refused:
            refused.append(batch)
            raise BrokenExecutor
        return send(pool, batch)

    monkeypatch.setattr(_Pool, "submit", refuse_once)
    batches = [[f"{n}-{k}" for k in range(3)] for n in range(4)]
    assert outcome(batches) == (sorted(i for b in batches for i in b), {})
    assert refused
