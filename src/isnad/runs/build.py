"""Sources → a corpus: taken in, read by all cores, linked, corrected; or carried on where the last build
stopped.

The order of things:

1. every source that is new or has changed is taken in, in steps of a few hundred articles;
2. every article that this version has not read is read, and stored in steps of a few dozen;
3. the steps of `AFTER_READING` run over the whole corpus, each in one transaction;
4. what people corrected is applied again.

Each step is kept whole or not at all, so a build that is killed at any moment is carried on by the next one.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Literal

import msgspec
from sqlalchemy import Connection, func, select

from isnad.errors import CorpusError
from isnad.records import Article
from isnad.runs.fingerprint import reader_version, sources_version
from isnad.runs.linking import link_corpus
from isnad.runs.pool import Failed, run_batches
from isnad.runs.reading import READER, Task, batches_of, decode_rows, read_batch
from isnad.sources.fields import Fields
from isnad.sources.files import Refused, Remark, Taken
from isnad.sources.opening import Source, list_sources, open_source
from isnad.store import tables as t
from isnad.store.correcting import apply_corrections
from isnad.store.locking import build_lock
from isnad.store.opening import Database, open_database
from isnad.store.rows import Rows
from isnad.store.searching import refresh_index
from isnad.store.writing import (
    Incoming,
    Reject,
    add_articles,
    begin_run,
    drop_rejects,
    finish_source,
    known_sources,
    now,
    set_aside,
    unstorable,
    update_run,
    waiting_articles,
    waiting_count,
    write_analyses,
    write_rejects,
)

__all__ = ["AFTER_READING", "Progress", "Summary", "build"]

Stage = Literal["taking in", "reading", "linking", "finishing"]

_TAKEN_AT_ONCE = 300
_WRITTEN_AT_ONCE = 192
_ASKED_AT_ONCE = 500
_REMARKS = 50

AFTER_READING: list[tuple[str, Callable[[Connection], None]]] = [("stories, actors, quotations", link_corpus)]
"""What is worked out over the whole corpus once all is read: a name to show, and a step inside one
transaction.
"""


class Progress(msgspec.Struct, frozen=True):
    """How far a build is: `total` is None while it is not known; `what` names the source or step at work."""

    stage: Stage
    done: int
    total: int | None
    what: str = ""


class Summary(msgspec.Struct, frozen=True):
    """What a build did and what the corpus holds now. `lost` are corrections whose words are gone, in
    words.
    """

    run_id: int
    sources: int
    sources_unchanged: int
    articles_seen: int
    articles_new: int
    articles_read: int
    articles_set_aside: int
    inputs_rejected: int
    corrections: int
    lost: tuple[str, ...]
    remarks: tuple[str, ...]
    counts: dict[str, int]


class _Counts(msgspec.Struct):
    sources: int = 0
    sources_unchanged: int = 0
    articles_seen: int = 0
    articles_new: int = 0
    articles_read: int = 0
    articles_set_aside: int = 0
    inputs_rejected: int = 0


def build(
    sources: Iterable[str | Path],
    place: str | Path,
    *,
    workers: int | None = None,
    published: str | None = None,
    fields: Fields | None = None,
    again: bool = False,
    patience: float = 120.0,
    reader: str = READER,
    progress: Callable[[Progress], None] | None = None,
) -> Summary:
    """Read sources into the corpus at `place` (a file, or a `postgresql://` URL), which is made when missing.

    Only what is new, or was read by another version, is read; `again` reads all. `workers` processes read
    (all cores by default; 0 reads in this one). An article that kills or stalls its process (for `patience`
    seconds) is set aside with its reason. `published` and `fields` are as in `open_sources`. `progress` is
    told how far it is.

    Raises CorpusError when the corpus cannot be written, or is being built by another process.
    """
    named = [str(s) for s in sources]
    database = open_database(place, create=True)
    try:
        with build_lock(database):
            made = _Build(database, named, published, fields or Fields(), again, progress or (lambda _: None))
            return made.run(_cores() if workers is None else workers, patience, reader)
    finally:
        database.close()


class _Build:
    """One build at work: what all its steps share."""

    def __init__(
        self,
        database: Database,
        sources: Sequence[str],
        published: str | None,
        fields: Fields,
        again: bool,
        progress: Callable[[Progress], None],
    ) -> None:
        self.database = database
        self.sources = sources
        self.published = published
        self.fields = fields
        self.again = again
        self.progress = progress
        self.version = reader_version()
        self.counts = _Counts()
        self.remarks: list[str] = []
        self.remarks_left_out = 0
        self.run_id = 0

    def run(self, workers: int, patience: float, reader: str) -> Summary:
        with self.database.writing() as c:
            self.run_id = begin_run(c, self.version, self.sources)
            refresh_index(c)
        try:
            self._take_in()
            self._read(workers, patience, reader)
            lost, applied = self._after_reading()
            return self._finish(lost, applied)
        except BaseException:
            # What is stored stays; the trouble itself is more worth telling than one in noting it.
            with suppress(CorpusError), self.database.writing() as c:
                update_run(c, self.run_id, state="stopped")
            raise

    # 1. Sources

    def _take_in(self) -> None:
        # Whoever reads the sources otherwise takes other articles out of them.
        read_as = f"{sources_version()} {self.published or ''} {self.fields.given or ''}".strip()
        with self.database.reading() as c:
            known = known_sources(c, read_as)
        for source in list_sources(self.sources):
            if isinstance(source, Refused):
                self._refuse_whole(source)
            elif isinstance(source, Remark):
                self._remark(source.origin, source.text)
            elif source.size is not None and known.get(source.location) == (source.size, source.modified):
                self.counts.sources_unchanged += 1
            else:
                self._take_source(source, read_as)

    def _remark(self, origin: str, text: str) -> None:
        """Keep what a person should know; of very many, the first."""
        self.remarks_left_out += len(self.remarks) >= _REMARKS
        if len(self.remarks) < _REMARKS:
            self.remarks.append(f"{origin}: {text}")

    def _refuse_whole(self, refused: Refused) -> None:
        self.counts.inputs_rejected += 1
        with self.database.writing() as c:
            drop_rejects(c, refused.origin)
            write_rejects(c, [Reject(refused.origin, refused.reason)], self.run_id)

    def _take_source(self, source: Source, read_as: str) -> None:
        self.counts.sources += 1
        articles, rejects = 0, 0
        first = True
        for incoming, refused in self._steps(source):
            with self.database.writing() as c:
                if first:
                    drop_rejects(c, source.location)
                added = add_articles(c, incoming, self.run_id)
                write_rejects(c, refused, self.run_id)
                articles, rejects, first = articles + len(incoming), rejects + len(refused), False
                self.counts.articles_seen += len(incoming)
                self.counts.articles_new += added.articles
                self.counts.inputs_rejected += len(refused)
                self._record(c, "taking in")
            self.progress(Progress("taking in", self.counts.articles_seen, None, source.location))
        with self.database.writing() as c:
            if first:
                drop_rejects(c, source.location)
            size, modified = source.size, source.modified
            finish_source(c, source.location, size, modified, read_as, articles, rejects, self.run_id)

    def _steps(self, source: Source) -> Iterator[tuple[list[Incoming], list[Reject]]]:
        """What a source gives, in steps that are each one transaction."""
        incoming: list[Incoming] = []
        refused: list[Reject] = []
        for found in open_source(source, published=self.published, fields=self.fields):
            place = _place(source, found.origin)
            if isinstance(found, Taken):
                reason = unstorable(found.article)
                if found.note:
                    self._remark(found.origin, found.note)
                if reason is None:
                    incoming.append(Incoming(found.article, source.location, place))
                else:
                    refused.append(Reject(source.location, reason, place))
            elif isinstance(found, Refused):
                refused.append(Reject(source.location, found.reason, place))
            else:
                self._remark(found.origin, found.text)
            if len(incoming) + len(refused) >= _TAKEN_AT_ONCE:
                yield incoming, refused
                incoming, refused = [], []
        if incoming or refused:
            yield incoming, refused

    # 2. Reading

    def _read(self, workers: int, patience: float, reader: str) -> None:
        version = self.version
        with self.database.writing() as c:
            if self.again:
                c.execute(t.articles.update().values(state="waiting"))
            total = waiting_count(c, version)
            update_run(c, self.run_id, stage="reading", articles_to_read=total)
        self.progress(Progress("reading", 0, total))
        if not total:
            return
        done: list[tuple[int, Rows]] = []
        failed: list[tuple[int, str]] = []
        tasks = (Task(id, article, reader) for id, article in self._waiting())
        for found in run_batches(read_batch, batches_of(tasks), workers=workers, patience=patience):
            if isinstance(found, Failed):
                failed.append((found.item.article_id, found.reason))
            else:
                done.extend((id, decode_rows(made)) for id, made in found.result if isinstance(made, bytes))
                failed.extend((id, made) for id, made in found.result if isinstance(made, str))
            if len(done) + len(failed) >= _WRITTEN_AT_ONCE:
                self._write(done, failed, total)
                done, failed = [], []
        self._write(done, failed, total)

    def _waiting(self) -> Iterator[tuple[int, Article]]:
        after = 0
        while True:
            with self.database.reading() as c:
                found = waiting_articles(c, self.version, after=after, limit=_ASKED_AT_ONCE)
            if not found:
                return
            yield from found
            after = found[-1][0]

    def _write(self, done: list[tuple[int, Rows]], failed: list[tuple[int, str]], total: int) -> None:
        if not done and not failed:
            return
        with self.database.writing() as c:
            write_analyses(c, done, self.version, self.run_id)
            for id, reason in failed:
                set_aside(c, id, reason, self.version, self.run_id)
            self.counts.articles_read += len(done)
            self.counts.articles_set_aside += len(failed)
            self._record(c, "reading")
        at = self.counts.articles_read + self.counts.articles_set_aside
        self.progress(Progress("reading", at, total))

    # 3. and 4. The whole corpus

    def _after_reading(self) -> tuple[tuple[str, ...], int]:
        for n, (what, step) in enumerate(AFTER_READING):
            self.progress(Progress("linking", n, len(AFTER_READING), what))
            with self.database.writing() as c:
                step(c)
                self._record(c, "linking")
        self.progress(Progress("finishing", 0, None, "corrections"))
        with self.database.writing() as c:
            applied = apply_corrections(c)
            self._record(c, "finishing")
        return applied.lost, applied.applied

    def _finish(self, lost: tuple[str, ...], applied: int) -> Summary:
        tables = (t.articles, t.origins, t.statements, t.events, t.stances, t.dates, t.entities, t.actors)
        tables += (t.stories, t.quote_groups, t.rejects)  # type: ignore[assignment]
        with self.database.writing() as c:
            counts = {k.name: int(c.scalar(select(func.count()).select_from(k)) or 0) for k in tables}
            self._record(c, "done", state="finished", finished_at=now())
            c.exec_driver_sql("ANALYZE")
        return Summary(
            run_id=self.run_id,
            corrections=applied,
            lost=lost,
            remarks=(*self.remarks, *self._unsaid()),
            counts=counts,
            **msgspec.structs.asdict(self.counts),
        )

    def _unsaid(self) -> list[str]:
        return [f"and {self.remarks_left_out:,} remarks more"] if self.remarks_left_out else []

    def _record(self, connection: Connection, stage: str, **more: object) -> None:
        counts = msgspec.structs.asdict(self.counts)
        columns = {k: v for k, v in counts.items() if k in t.runs.c}
        update_run(connection, self.run_id, stage=stage, **columns, **more)


def _cores() -> int:
    """The cores that this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _place(source: Source, origin: str) -> str | None:
    """Where in its source something stands: what its origin says beyond the source's own name."""
    return origin.removeprefix(source.location).strip(":#[]") or None
