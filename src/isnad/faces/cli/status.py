"""The exit codes of `isnad`, as its help and the README list them."""

from __future__ import annotations

__all__ = [
    "BROKEN_PIPE",
    "CORPUS_TROUBLE",
    "INTERRUPTED",
    "NOTHING_READ",
    "NO_OUTPUT",
    "SOME_REFUSED",
    "WRONG_USE",
]

SOME_REFUSED = 1
"""Some inputs were set aside, each named on standard error; the others were read."""
WRONG_USE = 2
"""An unknown option, or a value that an option does not take."""
NOTHING_READ = 3
"""No input could be read."""
NO_OUTPUT = 4
"""The output could not be written."""
CORPUS_TROUBLE = 5
"""A corpus cannot be used: it is missing, locked, damaged, of another version, or the disk is full; or it
holds nothing by the name or number that a command is about.
"""
INTERRUPTED = 130
"""Ctrl-C."""
BROKEN_PIPE = 141
"""The reader of standard output went away."""
