"""A citation of a whole view of the corpus: what it shows, by which filters, when it was read, its address.

A view that holds one piece of evidence and no more is cited with that piece: its article and its words.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import PurePath

from isnad.faces.web.asking import Filters, beyond_first
from isnad.faces.web.rendering import Ask, cite, excerpt
from isnad.store.answers import EventAnswer, ReadAnswer, StatementAnswer

__all__ = ["cite_list", "cite_view", "corpus_name", "period", "within"]

_LONGEST_WORDS = 2000


def cite_view(
    ask: Ask,
    title: str,
    path: str,
    filters: Sequence[tuple[str, object]] = (),
    records: Sequence[ReadAnswer] = (),
) -> str:
    """One line: whose view, its title, its filters, the day of reading, its address.

    `filters` are message keys with values; those without a value are left out. `path` is the view's own
    address in this room, with nothing in it but what the view went by.
    """
    asked = [f"{ask.t(key)}: {value}" for key, value in filters if value not in (None, "")]
    named = f"«{title}»" + (f" ({ask.t('semicolon').join(asked)})" if asked else "")
    whose = ask.t("corpus_of", name=corpus_name(ask.corpus.database.place))
    read = ask.t("read_on", day=date.today().isoformat())
    line = ask.t("comma").join((whose, named, read, _whole(ask, path)))
    if len(records) == 1:
        line += f" — {cite(records[0].article, _words(records[0]))}"
    return line


def cite_list(ask: Ask, place: str, title: str, page: int) -> str:
    """The citation of a page of a list that goes by nothing else."""
    beyond = beyond_first(page)
    return cite_view(ask, title, ask.go.page(place, page=beyond), [("list_page", beyond)])


def period(since: str | None, until: str | None) -> str | None:
    """Two days as one value, `2026-01-01 – 2026-01-31`; None when neither is asked for."""
    return f"{since or '…'} – {until or '…'}" if since or until else None


def within(f: Filters, page: int = 1) -> list[tuple[str, object]]:
    """What most views go by, as `filters` of their citation: outlet, days, and a page beyond the first."""
    return [
        ("outlet", f.outlet),
        ("period", period(f.since, f.until)),
        ("list_page", beyond_first(page)),
    ]


def corpus_name(place: str) -> str:
    """A corpus by its own name, without the folders before it and without a user or a password.

    >>> corpus_name("/home/hind/news.db"), corpus_name("postgresql://hind:secret@db.example/news?x=1")
    ('news', 'news')
    """
    if "://" in place:
        return place.partition("?")[0].rstrip("/").rpartition("/")[2].rpartition("@")[2] or "isnad"
    return PurePath(place).stem


def _whole(ask: Ask, path: str) -> str:
    return f"{ask.request.url.scheme}://{ask.request.url.netloc}{path}"


def _words(record: ReadAnswer) -> str:
    if isinstance(record, StatementAnswer):
        return excerpt(record.content, _LONGEST_WORDS)
    piece = record.trigger if isinstance(record, EventAnswer) else record.evidence
    return excerpt(piece.text, _LONGEST_WORDS)
