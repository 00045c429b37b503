"""The room: the open corpus, how it is served, and what was counted of it since it last changed."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable
from threading import Lock
from typing import Any, TypeVar

from isnad.faces.web.settings import Settings
from isnad.store.corpus import Corpus
from isnad.store.pages.counts import corpus_stamp

__all__ = ["Room"]

_T = TypeVar("_T")
_KEPT = 128


class Room:
    """One corpus being read by several people at once; safe between threads."""

    def __init__(self, corpus: Corpus, settings: Settings) -> None:
        self.corpus = corpus
        self.settings = settings
        self._kept: OrderedDict[Hashable, Any] = OrderedDict()
        self._stamp: tuple[object, ...] = ()
        self._lock = Lock()

    def counted(self, key: Hashable, count: Callable[[], _T]) -> _T:
        """What `count` gives, kept until a build or a correction changes the corpus."""
        with self.corpus.database.reading() as c:
            stamp = corpus_stamp(c)
        with self._lock:
            if stamp != self._stamp:
                self._kept.clear()
                self._stamp = stamp
            if key in self._kept:
                self._kept.move_to_end(key)
                return self._kept[key]  # type: ignore[no-any-return]
        found = count()
        with self._lock:
            if stamp == self._stamp:
                self._kept[key] = found
                while len(self._kept) > _KEPT:
                    self._kept.popitem(last=False)
        return found
