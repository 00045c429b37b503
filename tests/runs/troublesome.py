"""Work that dies, stalls, raises or succeeds, as its item says. Imported by worker processes."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Sequence


def work(batch: Sequence[str]) -> list[str]:
    """Each item, turned round; `kill`, `exit`, `sleep` and `raise` do what they say."""
    return [_one(item) for item in batch]


def _one(item: str) -> str:
    if item == "kill":
        os.kill(os.getpid(), signal.SIGKILL)
    if item == "exit":
        os._exit(3)
    if item == "sleep":
        time.sleep(60)
    if item == "raise":
        raise ZeroDivisionError("raised on purpose")
    if item.startswith("once:"):
        # Dies the first time only, as when somebody else kills the process.
        path = item.removeprefix("once:")
        if not os.path.exists(path):
            with open(path, "w"):
                pass
            os.kill(os.getpid(), signal.SIGKILL)
    return item[::-1]
