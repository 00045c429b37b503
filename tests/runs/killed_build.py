"""A build to be killed: `killed_build.py SOURCES CORPUS WORKERS [N]`; with N it kills itself before its Nth
statement.

Its steps are small, so that there are many moments to die at.
"""

from __future__ import annotations

import itertools
import os
import signal
import sys
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parent))

from sqlalchemy import Engine, event

from isnad.runs import build as build_module


def die_at(number: int) -> None:
    """Let this process die just before it runs its Nth SQL statement."""
    count = itertools.count(1)

    @event.listens_for(Engine, "before_cursor_execute")
    def look(*_: Any) -> None:
        if next(count) == number:
            os.kill(os.getpid(), signal.SIGKILL)


if __name__ == "__main__":
    build_module._TAKEN_AT_ONCE = 7
    build_module._WRITTEN_AT_ONCE = 5
    build_module.reader_version = lambda: "test"
    build_module.sources_version = lambda: "test"
    if len(sys.argv) > 4:
        die_at(int(sys.argv[4]))
    build_module.build(
        [sys.argv[1]], sys.argv[2], workers=int(sys.argv[3]), reader="plain_reader:read_article"
    )
