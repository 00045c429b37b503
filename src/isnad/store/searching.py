"""Full-text search that knows Arabic: hamzas, ة/ه and ى/ي are one, clitics are no obstacle, phrases are
phrases.

The database's index proposes articles (their words folded, and folded and stripped); each is then checked
word by word on its own text, which also gives the exact places. Query and index pass through the same
folding.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

import msgspec
from sqlalchemy import Connection, Select, select, text

from isnad.records import Article, Piece
from isnad.spans import Span
from isnad.store import tables as t
from isnad.store.dialects import insert_sql
from isnad.store.stripping import SEARCH_FORM, WORD, folded_words, same_word, strip_word, stripped_words
from isnad.text.folding import fold, fold_view

__all__ = ["Found", "Query", "find_articles", "index_articles", "read_query", "refresh_index", "snippet"]

_QUOTED = re.compile(r'(-?)["«“„](?P<phrase>[^"»”“„«]*)["»”“]?|(?P<word>\S+)')
_BATCH = 200
_MAX_TERMS = 32
_MAX_FORMS = 200
# How many characters around what was found are shown.
_SHOWN = 160


class Query(msgspec.Struct, frozen=True):
    """What is asked for: each term is a phrase of one or more folded words; `without` must not occur."""

    terms: tuple[tuple[str, ...], ...]
    without: tuple[tuple[str, ...], ...] = ()


class Found(msgspec.Struct, frozen=True):
    """An article that holds every term: the places in its raw text, in order, not overlapping.

    `places` is empty when the terms stand in the title only (of a title that is not part of the text).
    """

    article_id: int
    text: str
    places: tuple[Span, ...]


def read_query(words: str) -> Query:
    """A query as a person writes it: words that must all occur, phrases in quotation marks, `-` before what
    must not.

    >>> read_query('"مجلس الأمن" قطر -إيران')
    Query(terms=(('مجلس', 'الامن'), ('قطر',)), without=(('ايران',),))
    """
    terms: list[tuple[str, ...]] = []
    without: list[tuple[str, ...]] = []
    for m in _QUOTED.finditer(words):
        raw = m["phrase"] if m["phrase"] is not None else m["word"]
        out = m[1] == "-" or (m["word"] or "").startswith("-")
        found = tuple(folded_words(raw))
        if found:
            (without if out else terms).append(found)
    return Query(tuple(dict.fromkeys(terms))[:_MAX_TERMS], tuple(dict.fromkeys(without))[:_MAX_TERMS])


def index_articles(connection: Connection, articles: Iterable[tuple[int, Article]]) -> None:
    """Put articles into the search index, each once."""
    rows = []
    forms: set[tuple[str, str]] = set()
    for id, a in articles:
        words = folded_words(_searchable(a.text, a.title))
        stripped = stripped_words(words)
        rows.append((id, words, stripped))
        forms.update(zip(stripped, words, strict=True))
    sql = insert_sql(connection, "search_words", ("stripped", "word"), or_skip=True)
    if forms:
        connection.exec_driver_sql(sql, sorted(forms))
    if connection.dialect.name == "sqlite":
        sql = insert_sql(connection, "article_search", ("rowid", "words", "stripped"))
        connection.exec_driver_sql(sql, [(id, " ".join(w), " ".join(s)) for id, w, s in rows])
    else:
        sql = insert_sql(connection, "article_search", ("article_id", "words", "stripped"))
        sql = sql.replace("(%s, %s, %s)", "(%s, %s::tsvector, %s::tsvector)")
        connection.exec_driver_sql(sql, [(id, _vector(w), _vector(s)) for id, w, s in rows])


def refresh_index(connection: Connection) -> bool:
    """Make the search index anew when it was made in another form; whether it was."""
    s = t.settings.c
    if connection.scalar(select(s.value).where(s.name == "search form")) == SEARCH_FORM:
        return False
    if connection.dialect.name == "sqlite":
        connection.exec_driver_sql("INSERT INTO article_search (article_search) VALUES ('delete-all')")
    else:
        connection.exec_driver_sql("DELETE FROM article_search")
    connection.execute(t.search_words.delete())
    a = t.articles.c
    last = 0
    while rows := connection.execute(
        select(a.id, a.text, a.title).where(a.id > last).order_by(a.id).limit(_BATCH)
    ).all():
        index_articles(connection, [(id, Article.of(text, title=title)) for id, text, title in rows])
        last = rows[-1].id
    connection.execute(t.settings.delete().where(s.name == "search form"))
    connection.execute(t.settings.insert().values(name="search form", value=SEARCH_FORM))
    return True


def find_articles(
    connection: Connection,
    query: Query,
    *,
    wanted: Sequence[object] = (),
    by_date: bool = False,
    limit: int = 20,
    offset: int = 0,
) -> list[Found]:
    """The articles that hold every term of the query, the best first, or the newest first with `by_date`.

    `wanted` are further conditions on the table `articles`. Empty when nothing is asked or nothing is found.
    """
    if not query.terms:
        return []
    found: list[Found] = []
    checked = 0
    for row in _proposals(connection, query, wanted, by_date):
        places = _places(row.text, row.title, query)
        if places is None:
            continue
        checked += 1
        if checked > offset:
            found.append(Found(row.id, row.text, places))
        if len(found) >= limit:
            break
    return found


def _searchable(body: str, title: str | None) -> str:
    """The text, with the title before it when it is not already its first line."""
    return body if not title or title in body[: len(title) + 200] else f"{title}\n{body}"


def _vector(words: list[str]) -> str:
    """A tsvector literal: our words and their places, none of PostgreSQL's own ideas of Arabic."""
    places: dict[str, list[str]] = {}
    for n, w in enumerate(words, 1):
        places.setdefault(w[:500], []).append(str(min(n, 16383)))
    return " ".join(f"'{w}':{','.join(p[:255])}" for w, p in places.items())


def _proposals(
    connection: Connection, query: Query, wanted: Sequence[object], by_date: bool
) -> Iterator[Any]:
    a = t.articles.c
    base: Select[tuple[object, ...]] = select(a.id, a.title, a.text, a.published)
    forms = _forms(connection, query)
    if not all(forms):
        return
    exact, loose = _expressions(connection.dialect.name, query, forms)
    if connection.dialect.name == "sqlite":
        match = f"({loose}) AND ({exact})"
        query_ = base.join(text("article_search"), text("article_search.rowid = articles.id"))
        query_ = query_.where(text("article_search MATCH :match").bindparams(match=match))
        # The forms of a word are of unequal rarity, which is of little interest to who asks for the word.
        rank = text("bm25(article_search, 0.5, 1.0)")
    else:
        query_ = base.join(text("article_search"), text("article_search.article_id = articles.id"))
        query_ = query_.where(
            text("article_search.stripped @@ CAST(:loose AS tsquery)").bindparams(loose=loose),
            text("article_search.words @@ CAST(:exact AS tsquery)").bindparams(exact=exact),
        )
        rank = text("-ts_rank(article_search.stripped, CAST(:again AS tsquery))").bindparams(again=loose)
    for condition in wanted:
        query_ = query_.where(condition)  # type: ignore[arg-type]
    order = [a.published.is_(None), a.published.desc(), a.id] if by_date else [rank, a.id]
    yield from (
        connection.execution_options(stream_results=True).execute(query_.order_by(*order)).yield_per(_BATCH)
    )


def _forms(connection: Connection, query: Query) -> list[list[str]]:
    """For each word of the query, the forms of it that occur in the corpus."""
    s = t.search_words.c
    found = []
    for word in dict.fromkeys(word for term in query.terms for word in term):
        like = connection.scalars(select(s.word).where(s.stripped == strip_word(word)).order_by(s.word))
        found.append([form for form in like if same_word(word, form)][:_MAX_FORMS])
    return found


def _expressions(dialect: str, query: Query, forms: list[list[str]]) -> tuple[str, str]:
    """In the engine's own language: that some form of each word occurs, and each term stripped, as a
    phrase.
    """
    stripped = [tuple(map(strip_word, term)) for term in query.terms]
    if dialect == "sqlite":
        exact = " AND ".join(
            "words : (" + " OR ".join(f'"{form}"' for form in group) + ")" for group in forms
        )
        return exact, " AND ".join('stripped : "' + " ".join(term) + '"' for term in stripped)
    exact = " & ".join("(" + " | ".join(f"'{form[:500]}'" for form in group) + ")" for group in forms)
    return exact, " & ".join("(" + " <-> ".join(f"'{w[:500]}'" for w in term) + ")" for term in stripped)


def _places(body: str, title: str | None, query: Query) -> tuple[Span, ...] | None:
    """The raw places of every term in the text; None when a term is missing, or an unwanted one is there."""
    words = WORD.findall(fold(body))
    inside = [_occurrences(words, term) for term in query.terms]
    if any(_occurrences(words, term) for term in query.without):
        return None
    if not all(inside):
        headline = folded_words(title or "")
        missing = [term for term, at in zip(query.terms, inside, strict=True) if not at]
        if not all(_occurrences(headline, term) for term in missing):
            return None
    view = fold_view(body)
    bounds = [(m.start(), m.end()) for m in WORD.finditer(view.text)]
    spans = sorted(
        view.to_raw(Span(bounds[at][0], bounds[at + len(term) - 1][1]))
        for term, places in zip(query.terms, inside, strict=True)
        for at in places
    )
    kept: list[Span] = []
    for span in spans:
        if not kept or span.start >= kept[-1].end:
            kept.append(span)
    return tuple(kept)


def _occurrences(words: list[str], term: tuple[str, ...]) -> list[int]:
    n = len(term)
    return [
        i
        for i in range(len(words) - n + 1)
        if same_word(term[0], words[i]) and all(same_word(term[k], words[i + k]) for k in range(1, n))
    ]


def snippet(text: str, places: tuple[Span, ...]) -> Piece:
    """About 160 characters around the first place, cut at white space."""
    if len(text) <= _SHOWN:
        return Piece(Span(0, len(text)), text)
    first = places[0] if places else Span(0, 0)
    start = max(0, min(first.start - _SHOWN // 3, len(text) - _SHOWN))
    end = min(len(text), max(start + _SHOWN, first.end))
    if start:
        start = min(_next_space(text, start, first.start), first.start)
    if end < len(text):
        space = max(text.rfind(" ", first.end, end), text.rfind("\n", first.end, end))
        end = space if space > 0 else end
    return Piece(Span(start, end), text[start:end])


def _next_space(text: str, start: int, stop: int) -> int:
    for at in range(start, stop):
        if text[at].isspace():
            return at + 1
    return start
