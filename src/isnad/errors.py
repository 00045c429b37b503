"""The errors that Isnad raises.

IsnadError
├── SourceError      an input cannot be read as an article (binary, wrong encoding, malformed JSON, …)
├── RecordError      a record or a stored analysis is not what it says it is
├── LexiconError     a word list is malformed (stray code points, duplicates, unknown columns)
└── CorpusError      a corpus database cannot be opened, is of another version, or does not hold what was
asked
"""

from __future__ import annotations

__all__ = ["CorpusError", "IsnadError", "LexiconError", "RecordError", "SourceError"]


class IsnadError(Exception):
    """Every error that Isnad raises on purpose; its message names the input and the place."""


class SourceError(IsnadError):
    """An input cannot be read as an article."""


class RecordError(IsnadError):
    """A record or stored analysis is malformed, or of another schema version."""


class LexiconError(IsnadError):
    """A word list is malformed: the message gives the file and the line."""


class CorpusError(IsnadError):
    """A corpus database cannot be opened or does not hold what was asked."""
