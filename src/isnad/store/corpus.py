"""The corpus as Python sees it: open it, ask it, get records.

Every question is one short transaction of its own; a build may write meanwhile. Filters that several
questions share:

- `outlet`: a name or several;  `since`, `until`: ISO days, months or years, both ends included;
- an actor is given by its id, its key, or any name that it has, folded as the search folds;
- `rejected=True` shows also what a person has rejected;  `limit=None` gives everything.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from types import TracebackType
from typing import Any, Literal, TypeVar

from sqlalchemy import func, or_, select

from isnad.errors import CorpusError
from isnad.records import Analysis
from isnad.store import correcting
from isnad.store import tables as t
from isnad.store.actors import find_actor, find_actors
from isnad.store.answers import (
    ActorAnswer,
    ArticleAnswer,
    CorpusInfo,
    EventAnswer,
    Headline,
    Origin,
    OutletInfo,
    RejectAnswer,
    RunAnswer,
    SearchHit,
    StanceAnswer,
    StatementAnswer,
)
from isnad.store.correcting import Correction
from isnad.store.filters import (
    Condition,
    Who,
    article_conditions,
    entity_is,
    event_conditions,
    record_conditions,
    stance_conditions,
    statement_conditions,
)
from isnad.store.frames import FrameKind, make_frame
from isnad.store.linked import (
    Comparison,
    Naming,
    compare_sides,
    find_quotes,
    find_stories,
    namings_of,
)
from isnad.store.locking import is_building
from isnad.store.opening import Database, open_database
from isnad.store.pages.people import Appellation, Merge, Role, actor_roles, appellations_of, merges_of
from isnad.store.pages.tellings import QuoteAnswer, StoryAnswer
from isnad.store.questions import (
    HEADLINE,
    count_rows,
    find_events,
    find_stances,
    find_statements,
    headline,
)
from isnad.store.rebuilding import load_analysis
from isnad.store.searching import find_articles, read_query, snippet

__all__ = ["Corpus", "open_corpus"]

Order = Literal["newest", "oldest", "least sure", "stored"]
Outlets = str | Iterable[str] | None
Filters = Mapping[str, Any]
"""`outlet`, `since`, `until`, as the questions take them; or `article`, an id."""

_Answer = TypeVar("_Answer")


def open_corpus(place: str | Path, *, write: bool = False) -> Corpus:
    """Open a corpus that was built: a SQLite file, or a `postgresql://` URL.

    With `write` corrections can be made, and a corpus of an older version is brought up to date.

    Raises CorpusError when there is none, when it is of a newer version (or, without `write`, an older one),
    locked, damaged, or not a corpus.
    """
    return Corpus(open_database(place, write=write))


class Corpus:
    """An open corpus; `close` it, or use it in a `with` statement. Safe to share between threads."""

    def __init__(self, database: Database) -> None:
        self.database = database

    def __enter__(self) -> Corpus:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the database."""
        self.database.close()

    # What is there

    def info(self) -> CorpusInfo:
        """What the corpus holds, and whether a build runs."""
        kinds = [t.articles, t.origins, t.actors, t.entities, t.statements, t.events, t.stances, t.dates]
        kinds += [t.stories, t.quote_groups, t.rejects, t.corrections]
        a = t.articles.c
        with self.database.reading() as c:
            counts = {k.name: int(c.scalar(select(func.count()).select_from(k)) or 0) for k in kinds}
            first, last = c.execute(select(func.min(a.published), func.max(a.published))).one()
        return CorpusInfo(
            place=self.database.place,
            counts=counts,
            first_published=first,
            last_published=last,
            outlets=self.outlets(),
            building=is_building(self.database),
        )

    def outlets(self) -> tuple[OutletInfo, ...]:
        """The outlets, the one with most articles first; articles without one are counted under ""."""
        a = t.articles.c
        name = func.coalesce(a.outlet, "")
        query = select(name, func.count(), func.min(a.published), func.max(a.published)).group_by(name)
        with self.database.reading() as c:
            rows = c.execute(query.order_by(func.count().desc(), name)).all()
        return tuple(
            OutletInfo(name=r[0], articles=r[1], first_published=r[2], last_published=r[3]) for r in rows
        )

    def runs(self) -> tuple[RunAnswer, ...]:
        """The builds, the latest first; one that runs now says how far it is."""
        columns = [t.runs.c[name] for name in RunAnswer.__struct_fields__]
        with self.database.reading() as c:
            rows = c.execute(select(*columns).order_by(t.runs.c.id.desc())).all()
        return tuple(RunAnswer(**r._mapping) for r in rows)

    def rejects(self, *, limit: int | None = None, offset: int = 0) -> tuple[RejectAnswer, ...]:
        """Inputs that were set aside, with their reasons, in the order of their sources."""
        columns = [t.rejects.c[name] for name in RejectAnswer.__struct_fields__]
        query = select(*columns).order_by(t.rejects.c.source, t.rejects.c.id).limit(limit).offset(offset)
        with self.database.reading() as c:
            rows = c.execute(query).all()
        return tuple(RejectAnswer(**r._mapping) for r in rows)

    # Articles

    def articles(
        self,
        *,
        outlet: Outlets = None,
        since: str | None = None,
        until: str | None = None,
        actor: Who | None = None,
        newest: bool = True,
        limit: int | None = 100,
        offset: int = 0,
    ) -> tuple[Headline, ...]:
        """Articles without their texts, by day of publication; `actor`: those that mention it."""
        conditions = article_conditions(outlet=outlet, since=since, until=until)
        a = t.articles.c
        if actor is not None:
            conditions.append(
                a.id.in_(select(t.entities.c.article_id).where(entity_is(t.entities.c.id, actor)))
            )
        day = a.published.desc() if newest else a.published
        query = select(*HEADLINE).where(*conditions).order_by(a.published.is_(None), day, a.id)
        with self.database.reading() as c:
            return tuple(headline(r) for r in c.execute(query.limit(limit).offset(offset)))

    def article(self, which: int | str) -> ArticleAnswer:
        """One article: by its id, its SHA-256 (or the first eight digits or more), or its name.

        Raises CorpusError when there is none, or several.
        """
        a, o = t.articles.c, t.origins.c
        query = select(t.articles, *HEADLINE)
        if isinstance(which, int):
            query = query.where(a.id == which)
        else:
            sha = (
                a.sha256.startswith(which.lower(), autoescape=True) if len(which) >= 8 else a.sha256 == which
            )
            query = query.where(or_(a.name == which, sha))
        with self.database.reading() as c:
            rows = c.execute(query.limit(2)).all()
            if len(rows) != 1:
                raise CorpusError(f"{'several articles are' if rows else 'no article is'} called {which!r}")
            origins = c.execute(select(t.origins).where(o.article_id == rows[0].id).order_by(o.id)).all()
        r = rows[0]
        return ArticleAnswer(
            headline=headline(r),
            text=r.text,
            words=r.words,
            state=r.state,
            read_by=r.read_by,
            origins=tuple(
                Origin(
                    source=x.source,
                    place=x.place,
                    outlet=x.outlet,
                    url=x.url,
                    title=x.title,
                    published=x.published,
                )
                for x in origins
            ),
        )

    def analysis(self, article_id: int) -> Analysis:
        """All that was read from an article, as `isnad read` gives it, with corrections.

        Corrected speakers stand in place of those that were read; what was rejected is left out. Raises
        CorpusError when there is no such article.
        """
        with self.database.reading() as c:
            return load_analysis(c, article_id)

    def analyses(self, **filters: Any) -> Iterator[Analysis]:
        """The analyses of the articles that `articles(**filters)` gives, one at a time."""
        for found in self.articles(**({"limit": None} | filters)):
            yield self.analysis(found.id)

    # Who says what, who does what, who stands where

    def statements(
        self,
        *,
        speaker: Who | None = None,
        about: Who | None = None,
        words: str | None = None,
        type: str | None = None,
        cue: str | None = None,
        article: int | None = None,
        outlet: Outlets = None,
        since: str | None = None,
        until: str | None = None,
        rejected: bool = False,
        unjudged: bool = False,
        order: Order = "newest",
        limit: int | None = 100,
        offset: int = 0,
    ) -> tuple[StatementAnswer, ...]:
        """Statements: by their speaker, by whom they mention (`about`), by words of the content, by the
        cue's lemma.

        `unjudged` leaves out what a person has accepted or rejected.
        """
        conditions = article_conditions(outlet=outlet, since=since, until=until)
        conditions += record_conditions(t.statements, article, rejected, unjudged)
        conditions += statement_conditions(speaker=speaker, about=about, words=words, type=type, cue=cue)
        with self.database.reading() as c:
            return find_statements(c, conditions, order, limit, offset)

    def statement(self, id: int) -> StatementAnswer:
        """One statement by its id, judged or not. Raises CorpusError when there is none."""
        with self.database.reading() as c:
            return _the_one(find_statements(c, [t.statements.c.id == id], "stored", 1, 0), f"statement {id}")

    def events(
        self,
        *,
        actor: Who | None = None,
        recipient: Who | None = None,
        between: tuple[Who, Who] | None = None,
        type: str | None = None,
        status: str | None = None,
        article: int | None = None,
        outlet: Outlets = None,
        since: str | None = None,
        until: str | None = None,
        rejected: bool = False,
        unjudged: bool = False,
        order: Order = "newest",
        limit: int | None = 100,
        offset: int = 0,
    ) -> tuple[EventAnswer, ...]:
        """Events: by who acts, to whom, `between` two in either direction, by PLOVER type and by status.

        `since` and `until` are about the day of publication.
        """
        conditions = article_conditions(outlet=outlet, since=since, until=until)
        conditions += record_conditions(t.events, article, rejected, unjudged)
        conditions += event_conditions(
            actor=actor, recipient=recipient, between=between, type=type, status=status
        )
        with self.database.reading() as c:
            return find_events(c, conditions, order, limit, offset)

    def event(self, id: int) -> EventAnswer:
        """One event by its id. Raises CorpusError when there is none."""
        with self.database.reading() as c:
            return _the_one(find_events(c, [t.events.c.id == id], "stored", 1, 0), f"event {id}")

    def stances(
        self,
        *,
        holder: Who | None = None,
        toward: Who | None = None,
        sign: str | None = None,
        told_by: Who | None = None,
        article: int | None = None,
        outlet: Outlets = None,
        since: str | None = None,
        until: str | None = None,
        rejected: bool = False,
        unjudged: bool = False,
        order: Order = "newest",
        limit: int | None = 100,
        offset: int = 0,
    ) -> tuple[StanceAnswer, ...]:
        """Who stands with or against whom: by holder, target, sign (`+`, `-`), and who tells it."""
        conditions = article_conditions(outlet=outlet, since=since, until=until)
        conditions += record_conditions(t.stances, article, rejected, unjudged)
        conditions += stance_conditions(holder=holder, toward=toward, sign=sign, told_by=told_by)
        with self.database.reading() as c:
            return find_stances(c, conditions, "newest" if order == "least sure" else order, limit, offset)

    def stance(self, id: int) -> StanceAnswer:
        """One stance by its id. Raises CorpusError when there is none."""
        with self.database.reading() as c:
            return _the_one(find_stances(c, [t.stances.c.id == id], "stored", 1, 0), f"stance {id}")

    def count(
        self,
        kind: Literal["articles", "statements", "events", "stances"],
        *,
        outlet: Outlets = None,
        since: str | None = None,
        until: str | None = None,
        rejected: bool = False,
    ) -> int:
        """How many articles, statements, events or stances there are."""
        conditions = article_conditions(outlet=outlet, since=since, until=until)
        table = t.META.tables[kind]
        if kind != "articles":
            conditions += record_conditions(table, None, rejected, unjudged=False)
        with self.database.reading() as c:
            return count_rows(c, table, conditions)

    # Search and actors

    def search(
        self,
        words: str,
        *,
        outlet: Outlets = None,
        since: str | None = None,
        until: str | None = None,
        by_date: bool = False,
        limit: int = 20,
        offset: int = 0,
    ) -> tuple[SearchHit, ...]:
        """Full-text search: words that must all occur, "phrases", and `-words` that must not.

        Hamzas, ة/ه, ى/ي, vowel marks and clitics make no difference: حكومه finds وبالحكومة. The best first,
        or the newest with `by_date`. Empty when nothing is found or nothing is asked.
        """
        conditions = article_conditions(outlet=outlet, since=since, until=until)
        with self.database.reading() as c:
            found = find_articles(
                c, read_query(words), wanted=conditions, by_date=by_date, limit=limit, offset=offset
            )
            ids = [f.article_id for f in found]
            rows = c.execute(select(*HEADLINE).where(t.articles.c.id.in_(ids))).all()
        headlines = {r.a_id: headline(r) for r in rows}
        return tuple(
            SearchHit(article=headlines[f.article_id], snippet=snippet(f.text, f.places), places=f.places)
            for f in found
        )

    def actors(
        self,
        name: str | None = None,
        *,
        type: str | None = None,
        limit: int | None = 50,
        offset: int = 0,
    ) -> tuple[ActorAnswer, ...]:
        """Actors, those in most articles first; with `name`, those that have it or hold it as words."""
        with self.database.reading() as c:
            return find_actors(c, name, type=type, limit=limit, offset=offset)

    def actor(self, who: Who) -> ActorAnswer:
        """The actor of this id, key or name; of several with one name, the one in most articles.

        Raises CorpusError when there is none.
        """
        with self.database.reading() as c:
            return find_actor(c, who)

    # Corrections

    def corrections(self) -> tuple[Correction, ...]:
        """All that people have corrected, in the order in which it was made, undone corrections too."""
        with self.database.reading() as c:
            return correcting.list_corrections(c)

    def correct(
        self,
        kind: correcting.Kind,
        *,
        by: str,
        target: correcting.Target = "statement",
        id: int,
        name: str = "",
        other: int | None = None,
        sha256: str | None = None,
        reason: str | None = None,
        after: int | None = None,
    ) -> Correction:
        """Correct what was read or linked; it stands after every rebuild, until it is undone.

        - `accept`, `reject`: the statement, event or stance (`target`) with this `id`;
        - `set-speaker`: the speaker of statement `id` is `name` (empty: unknown);
        - `merge`: actor `other` is actor `id`;  `apart`: it is not, and is never proposed again;
        - `split`: `name` (everywhere, or in article `sha256`) is not;
        - `rename`: actor `id` goes by `name`.

        `after` is the id of the last correction that the corrector has seen (0: none): when somebody has
        corrected the same thing since then, this one is refused. Raises CorpusError then, when there is no
        such record, and when the corpus was opened for reading only.
        """
        with self.database.writing() as c:
            if kind == "accept":
                return correcting.accept(c, target, id, by, reason, after)
            if kind == "reject":
                return correcting.reject(c, target, id, by, reason, after)
            if kind == "set-speaker":
                return correcting.set_speaker(c, id, name, by, reason, after)
            if kind == "merge" and other is not None:
                return correcting.merge_actors(c, id, other, by, reason, after)
            if kind == "apart" and other is not None:
                return correcting.keep_apart(c, id, other, by, reason, after)
            if kind == "split":
                return correcting.split_actor(c, id, name, by, reason, after, sha256=sha256)
            if kind == "rename":
                return correcting.rename_actor(c, id, name, by, reason, after)
        raise CorpusError(f"no correction {kind!r} of this form")

    def undo(self, correction: int, *, by: str) -> Correction:
        """Take a correction back. Raises CorpusError when there is none of this id, or it is undone
        already.
        """
        with self.database.writing() as c:
            return correcting.undo(c, correction, by)

    # What linking found

    def merges(self, who: Who, *, limit: int = 50) -> tuple[Merge, ...]:
        """Why the names of an actor are one, and which others are perhaps it too."""
        id = self.actor(who).id
        with self.database.reading() as c:
            return merges_of(c, id, limit=limit)

    def appellations(self, who: Who, *, limit: int = 120) -> tuple[Appellation, ...]:
        """What each outlet calls an actor, in its own voice and in quotations, the most used first."""
        id = self.actor(who).id
        with self.database.reading() as c:
            return appellations_of(c, id, limit=limit)

    def roles(self, who: Who, *, limit: int = 20) -> tuple[Role, ...]:
        """The descriptions (offices, titles) by which articles mean an actor, by the day of first use."""
        id = self.actor(who).id
        with self.database.reading() as c:
            return actor_roles(c, id, limit=limit)

    def namings(self, who: Who, *, width: int = 90, limit: int = 2000) -> tuple[Naming, ...]:
        """Where an actor is named, the earliest first, with `width` code points of the text before each
        name.
        """
        id = self.actor(who).id
        with self.database.reading() as c:
            return namings_of(c, id, width=width, limit=limit)

    def stories(
        self,
        *,
        words: str | None = None,
        actor: Who | None = None,
        least: int = 1,
        outlet: Outlets = None,
        since: str | None = None,
        until: str | None = None,
        limit: int | None = 50,
        offset: int = 0,
    ) -> tuple[StoryAnswer, ...]:
        """What several articles tell, those with most independent texts first (at `least` so many).

        The filters are about any one article of a story; `words` about its title.
        """
        conditions = article_conditions(outlet=outlet, since=since, until=until)
        with self.database.reading() as c:
            return find_stories(
                c, conditions, words=words, actor=actor, least=least, limit=limit, offset=offset
            )

    def quotes(
        self,
        *,
        speaker: Who | None = None,
        words: str | None = None,
        change: str | None = None,
        outlet: Outlets = None,
        since: str | None = None,
        until: str | None = None,
        limit: int | None = 50,
        offset: int = 0,
    ) -> tuple[QuoteAnswer, ...]:
        """Quotations that several articles carry, those that appear most often first.

        `speaker` and `words` are about the first appearance, the other filters about any. `change` is one of
        `cut`, `extended`, `reworded`, `cue` and `speaker`.
        """
        conditions = article_conditions(outlet=outlet, since=since, until=until)
        with self.database.reading() as c:
            return find_quotes(
                c, conditions, speaker=speaker, words=words, change=change, limit=limit, offset=offset
            )

    def compare(self, left: Filters, right: Filters, *, limit: int = 15) -> Comparison:
        """Two sides of the corpus, each given by `outlet`, `since` and `until`, or by an `article` (its id):
        who speaks, what happens, who stands where and who is called what on each.
        """
        with self.database.reading() as c:
            return compare_sides(c, _side_conditions(left), _side_conditions(right), limit=limit)

    # Frames

    def frame(self, kind: str, as_: FrameKind = "arrow") -> Any:
        """A whole table or view as a pyarrow Table, a pandas or a polars DataFrame.

        `kind` is a table (`statements`, `events`, `mentions` …) or a view (`who_says_what`, `who_does_what`,
        `who_stands_where`, `appellations`, `speakers`). Raises CorpusError on another kind, and when the
        library is not installed.
        """
        with self.database.reading() as c:
            return make_frame(c, kind, as_)


def _side_conditions(filters: Filters) -> list[Condition]:
    given = dict(filters)
    article = given.pop("article", None)
    conditions = article_conditions(**given)
    return conditions if article is None else [*conditions, t.articles.c.id == article]


def _the_one(found: tuple[_Answer, ...], what: str) -> _Answer:
    if not found:
        raise CorpusError(f"no {what} in this corpus")
    return found[0]
