"""What a worker does: articles → rows, each article's failure its own."""

from __future__ import annotations

import traceback
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any

import msgspec

from isnad.errors import LexiconError
from isnad.records import Article
from isnad.store.rows import Rows, analysis_rows

__all__ = ["READER", "Task", "batches_of", "decode_rows", "read_batch"]

READER = "isnad.reading.reader:read_article"
"""The function that reads one article, by which a worker imports it."""

_BATCH_CHARACTERS = 60_000
_BATCH_ARTICLES = 64


class Task(msgspec.Struct, frozen=True, gc=False):
    """One article to read: its id in the corpus, itself, and the name of the function that reads it."""

    article_id: int
    article: Article
    reader: str = READER


@cache
def _reader(name: str) -> Any:
    module, _, function = name.partition(":")
    return getattr(import_module(module), function)


_encode = msgspec.msgpack.Encoder().encode
_decoder = msgspec.msgpack.Decoder(dict[str, list[tuple[Any, ...]]])


def read_batch(batch: Sequence[Task]) -> list[tuple[int, bytes | str]]:
    """For each article its rows, packed for the way between processes, or why it could not be read."""
    return [(task.article_id, _read(task)) for task in batch]


def _read(task: Task) -> bytes | str:
    try:
        return _encode(analysis_rows(_reader(task.reader)(task.article), task.article_id))
    except (ImportError, LexiconError):
        # Not the article's fault: nothing can be read at all.
        raise
    except Exception as e:
        place = traceback.extract_tb(e.__traceback__)[-1]
        where = f"{Path(place.filename).stem}.{place.name}, line {place.lineno}"
        return f"reading failed: {type(e).__name__}: {str(e)[:300]} ({where})"


def decode_rows(packed: bytes) -> Rows:
    """The rows that `read_batch` packed."""
    return _decoder.decode(packed)


def batches_of(tasks: Iterable[Task]) -> Iterator[list[Task]]:
    """Tasks in batches of about equal length of text, so that no worker waits for another's long one."""
    batch: list[Task] = []
    size = 0
    for task in tasks:
        batch.append(task)
        size += len(task.article.text)
        if size >= _BATCH_CHARACTERS or len(batch) >= _BATCH_ARTICLES:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch
