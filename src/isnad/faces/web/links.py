"""The lasting address of everything: an article by its hash, words by their places, an actor by its key."""

from __future__ import annotations

import re
from urllib.parse import quote, urlencode

from isnad.store.answers import EventAnswer, Headline, StanceAnswer, StatementAnswer
from isnad.store.pages.addresses import extent, statement_place

__all__ = ["PART", "SHA_DIGITS", "Links", "web_link"]

SHA_DIGITS = 16
PART = 150_000
"""How many characters of an article one page shows."""
_WEB = re.compile(r"https?://[^\s\"'<>\\]+", re.IGNORECASE)


def web_link(url: str | None) -> str | None:
    """An address of the web fit for a link; None for everything but http and https.

    >>> web_link("https://alrasid.example/1"), web_link("javascript:alert(1)")
    ('https://alrasid.example/1', None)
    """
    return url if url and len(url) < 2000 and _WEB.fullmatch(url) else None


class Links:
    """Makes addresses in one language; `path` and `query` are those of the page being shown."""

    def __init__(self, language: str, path: str = "/", query: tuple[tuple[str, str], ...] = ()) -> None:
        self._language = language
        self._path = path
        self._query = query

    def page(self, *parts: str, **values: object) -> str:
        """A page by its path below the language, with a query of the values that are set."""
        path = "/".join((self._language, *(quote(p, safe="") for p in parts)))
        return f"/{path}" + ("" if parts else "/") + self._asked(values.items())

    def here(self, **changes: object) -> str:
        """This page with some values of its query changed (None: taken away)."""
        kept = {k: v for k, v in self._query if k not in changes}
        return quote(f"/{self._language}{self._path}") + self._asked((kept | changes).items())

    def in_language(self, language: str) -> str:
        """This very page in another language."""
        return Links(language, self._path, self._query).here()

    def article(self, headline: Headline) -> str:
        """The page of an article."""
        return self.page("article", headline.sha256[:SHA_DIGITS])

    def beside(self, here: Headline, there: Headline) -> str:
        """Two tellings side by side."""
        return self.page("article", here.sha256[:SHA_DIGITS], "beside", there.sha256[:SHA_DIGITS])

    def statement(self, statement: StatementAnswer) -> str:
        """The page of a statement."""
        return self.page("statement", statement.article.sha256[:SHA_DIGITS], statement_place(statement))

    def said(self, statement: StatementAnswer) -> str:
        """A statement in its article."""
        at = statement.cue.span.start if statement.cue else extent(statement).start
        return f"{self._part(statement.article, at)}#s{statement_place(statement)}"

    def event(self, event: EventAnswer) -> str:
        """An event in its article."""
        span = event.trigger.span
        return f"{self._part(event.article, span.start)}#v{span.start}-{span.end}"

    def _part(self, headline: Headline, at: int) -> str:
        """The page of an article that holds a place of its text: very long ones have several."""
        part = at // PART + 1
        return self.page("article", headline.sha256[:SHA_DIGITS], part=part if part > 1 else None)

    def stance(self, stance: StanceAnswer) -> str:
        """A stance in its article."""
        span = stance.evidence.span
        return f"{self._part(stance.article, span.start)}#t{span.start}-{span.end}"

    def actor(self, key: str) -> str:
        """The page of an actor."""
        return self.page("actor", key)

    @staticmethod
    def _asked(values: object) -> str:
        pairs = [(k.rstrip("_"), str(v)) for k, v in values if v not in (None, "", False)]  # type: ignore[attr-defined]
        return f"?{urlencode(pairs)}" if pairs else ""
