"""Which Isnad wrote a row."""

from __future__ import annotations

from functools import cache
from importlib import metadata

__all__ = ["software_version"]


@cache
def software_version() -> str:
    """The installed version of Isnad, such as `0.1.0`."""
    return metadata.version("isnad")
