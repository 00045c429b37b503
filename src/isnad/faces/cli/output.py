"""Where results go: standard output, or one file an article in a folder."""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path

from isnad.records import Article

__all__ = ["Folder", "safe_name"]

_UNSAFE = re.compile(r"[^\w.+-]+")
_RESERVED = re.compile(r"(?i)(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)")
_LONGEST = 120


def safe_name(id: str) -> str:
    """A file name from an article's id: letters of any script, digits, `.`, `+`, `-` and `_`; never empty,
    never hidden, never a path, at most 120 bytes.

    >>> safe_name("../الخبر 12/a"), safe_name("..."), safe_name("nul.x")
    ('الخبر_12_a', 'article', '_nul.x')
    """
    name = "".join(c for c in unicodedata.normalize("NFC", id) if unicodedata.category(c) not in ("Cf", "Cs"))
    name = _UNSAFE.sub("_", name).strip("._")
    name = name.encode("utf-8")[:_LONGEST].decode("utf-8", "ignore").rstrip("._") or "article"
    return f"_{name}" if _RESERVED.match(name) else name


class Folder:
    """A folder that takes one file an article. Two articles of one name get `name` and `name-2`, in their
    order; files of an earlier run are written over.
    """

    def __init__(self, path: Path, suffix: str) -> None:
        """Makes the folder where it is missing. Raises OSError where it cannot."""
        path.mkdir(parents=True, exist_ok=True)
        self._path = path
        self._suffix = suffix
        self._taken: set[str] = set()

    def write(self, article: Article, data: bytes) -> Path:
        """Write one article's result and give the file. Raises OSError where it cannot be written."""
        target = self._path / f"{self._free(safe_name(article.id))}{self._suffix}"
        target.write_bytes(data)
        return target

    def _free(self, name: str) -> str:
        """The name, numbered if it is taken; file systems that fold case must not lose an article."""
        candidate, n = name, 1
        while candidate.casefold() in self._taken:
            n += 1
            candidate = f"{name}-{n}"
        self._taken.add(candidate.casefold())
        return candidate
