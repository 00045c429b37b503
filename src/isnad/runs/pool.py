"""Work on many items by several processes, where an item that kills or stalls its process costs only itself.

The pool is loky's. When a worker dies, loky fails everything in flight and says not which item did it; so
what was in flight is done again, one item at a time by one process, and the item that kills that process too
(twice: the first time it may have been somebody else's doing) is given up with its reason.
"""

from __future__ import annotations

import os
import signal
import threading
import time
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, BrokenExecutor, Future, wait
from typing import Any, Generic, TypeVar

import msgspec

__all__ = ["Failed", "Finished", "run_batches"]

Item = TypeVar("Item")
Result = TypeVar("Result")

_AHEAD = 2
_TRIES = 2


class Finished(msgspec.Struct, Generic[Item, Result], frozen=True):
    """A batch that was worked on, and what came of it."""

    batch: Sequence[Item]
    result: Result


class Failed(msgspec.Struct, Generic[Item], frozen=True):
    """An item that could not be worked on: its process died or stalled, each time that it was tried."""

    item: Item
    reason: str


def run_batches(
    work: Callable[[Sequence[Item]], Result],
    batches: Iterable[Sequence[Item]],
    *,
    workers: int,
    patience: float = 120.0,
) -> Iterator[Finished[Item, Result] | Failed[Item]]:
    """`work` on every batch, in no particular order; each item comes back once, in a Finished batch or as
    Failed.

    `work` must be importable by name, and give its result for any part of a batch. `patience` is the time in
    seconds after which one item (or a pool that finishes nothing) is given up. Batches are taken as workers
    become free, so `batches` may be longer than memory. With `workers` 0 all is done in this process, which
    dies with its items.

    An exception that `work` raises is raised here: it should catch what an item can do to it.
    """
    if workers == 0:
        for batch in batches:
            yield Finished(batch, work(batch))
        return
    coming = iter(batches)
    pool = _Pool(work, workers)
    try:
        while True:
            suspects = yield from _until_trouble(pool, coming, patience)
            if suspects is None:
                return
            yield from _one_by_one(work, suspects, patience)
    finally:
        pool.kill()


class _Pool(Generic[Item, Result]):
    """A loky executor that can be killed and started again."""

    def __init__(self, work: Callable[[Sequence[Item]], Result], workers: int) -> None:
        self.work = work
        self.workers = workers
        self._executor: Any = None

    def submit(self, batch: Sequence[Item]) -> Future[Result]:
        if self._executor is None:
            from loky import ProcessPoolExecutor  # type: ignore[import-untyped]

            self._executor = ProcessPoolExecutor(
                max_workers=self.workers, initializer=_prepare_worker, initargs=(os.getpid(),)
            )
        return self._executor.submit(self.work, batch)  # type: ignore[no-any-return]

    def kill(self) -> None:
        """End the workers at once, whatever they do."""
        if self._executor is not None:
            self._executor.shutdown(wait=True, kill_workers=True)
            self._executor = None


def _until_trouble(
    pool: _Pool[Item, Result], coming: Iterator[Sequence[Item]], patience: float
) -> Generator[Finished[Item, Result] | Failed[Item], None, list[Item] | None]:
    """Work until the batches end (returns None) or the pool breaks or stalls (returns what was in flight)."""
    flying: dict[Future[Result], Sequence[Item]] = {}
    while True:
        try:
            while len(flying) < pool.workers * _AHEAD and (batch := next(coming, None)) is not None:
                # Kept before it is sent: a pool that broke meanwhile refuses it, and it must not be lost.
                pending: Future[Result] = Future()
                flying[pending] = batch
                sent = pool.submit(batch)  # on a line of its own: what is assigned is worked out before it
                flying[sent] = flying.pop(pending)
        except BrokenExecutor:
            break
        if not flying:
            return None
        done, _ = wait(flying, timeout=patience, return_when=FIRST_COMPLETED)
        if not done:
            break
        broken = False
        for future in done:
            if isinstance(future.exception(), BrokenExecutor):
                broken = True
                continue
            yield Finished(flying.pop(future), future.result())
        if broken:
            break
    pool.kill()
    # What finished while the pool was dying is finished.
    for future in [f for f in flying if f.done() and not f.cancelled() and f.exception() is None]:
        yield Finished(flying.pop(future), future.result())
    return [item for batch in flying.values() for item in batch]


def _one_by_one(
    work: Callable[[Sequence[Item]], Result], suspects: Sequence[Item], patience: float
) -> Iterator[Finished[Item, Result] | Failed[Item]]:
    """Each item alone, in a process of its own kind, so that the guilty one is known."""
    left = deque((item, 1) for item in suspects)
    pool = _Pool(work, 1)
    try:
        while left:
            item, tries = left.popleft()
            started = time.monotonic()
            try:
                result = pool.submit([item]).result(timeout=patience)
            except BrokenExecutor as e:
                pool.kill()
                if tries < _TRIES:
                    left.appendleft((item, tries + 1))
                else:
                    yield Failed(item, f"killed the process that worked on it ({_death(e)})")
            except TimeoutError:
                pool.kill()
                yield Failed(item, f"took longer than {time.monotonic() - started:.0f} seconds")
            else:
                yield Finished([item], result)
    finally:
        pool.kill()


def _death(error: BaseException) -> str:
    """What loky knows of a worker's end: its signal or exit code, on one line."""
    words = " ".join(str(error).split())
    _, found, codes = words.partition("exit codes of the workers are ")
    if found:
        return codes.strip("{}. ")
    return words.split(". ")[0][:200] or type(error).__name__


def _prepare_worker(parent: int) -> None:
    """Ctrl-C is the parent's business; and a worker whose parent was killed ends with it."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)

    def watch() -> None:
        while os.getppid() == parent:
            time.sleep(1.0)
        os._exit(1)

    threading.Thread(target=watch, daemon=True, name="parent watch").start()
