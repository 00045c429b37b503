"""Which reader read an article: the version, and a digest of the code and word lists it came from."""

from __future__ import annotations

import hashlib
from functools import cache
from pathlib import Path

import isnad
from isnad.store.versions import software_version

__all__ = ["linking_version", "reader_version", "sources_version"]

_READING = ("records.py", "spans.py", "text", "lexicons", "reading")
_SOURCES = ("records.py", "sources")
_LINKING = ("spans.py", "text", "lexicons", "linking")


def reader_version() -> str:
    """The version of the reading, such as `0.1.0+3f2a9c01`: another one may read another thing."""
    return _version(_READING)


def sources_version() -> str:
    """The version of the taking-in of sources."""
    return _version(_SOURCES)


def linking_version() -> str:
    """The version of the linking."""
    return _version(_LINKING)


@cache
def _version(rooms: tuple[str, ...]) -> str:
    home = Path(str(isnad.__file__)).parent
    digest = hashlib.sha256()
    for room in rooms:
        path = home / room
        files = (
            [path] if path.is_file() else sorted(f for f in path.rglob("*") if f.suffix in (".py", ".tsv"))
        )
        for file in files:
            content = file.read_bytes()
            digest.update(f"{file.relative_to(home)} {len(content)}\n".encode())
            digest.update(content)
    return f"{software_version()}+{digest.hexdigest()[:8]}"
