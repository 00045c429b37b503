"""Templates → pages. Whatever comes from the corpus is escaped by the template engine."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined
from starlette.requests import Request
from starlette.responses import HTMLResponse

from isnad.faces.web.assets import asset_url
from isnad.faces.web.languages import LANGUAGES, direction, messages
from isnad.faces.web.links import Links, web_link
from isnad.faces.web.reasons import arabic_reason
from isnad.faces.web.room import Room
from isnad.records import Piece
from isnad.store.answers import Headline
from isnad.store.rows import name_key

__all__ = ["Ask", "cite", "excerpt"]

# What HTML forbids as characters: controls, lone surrogates, non-characters. Shown as one � each.
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
_LONGEST = 320


class Ask:
    """One request: its language, its query, its links, and the room; renders its answer."""

    def __init__(self, request: Request) -> None:
        self.request = request
        self.room: Room = request.app.state.room
        self.corpus = self.room.corpus
        language = request.url.path[1:].partition("/")[0]
        self.language: str = language if language in LANGUAGES else "ar"
        self.query = request.query_params
        self.parts: dict[str, str] = {k: str(v) for k, v in request.path_params.items()}
        path = request.url.path.removeprefix(f"/{self.language}")
        self.go = Links(self.language, path, tuple(request.query_params.multi_items()))
        self.words = messages(self.language)

    @property
    def wants_part(self) -> bool:
        """Whether only a part of the page is asked for (by htmx)."""
        return self.request.headers.get("hx-request") == "true"

    def t(self, key: str, **values: object) -> str:
        """A message in the reader's language. Raises KeyError on an unknown key."""
        return self.words[key].format(**values) if values else self.words[key]

    def show(self, template: str, code: int = 200, **values: Any) -> HTMLResponse:
        """A page from its template."""
        settings = self.room.settings
        html = (
            _environment()
            .get_template(template)
            .render(
                ask=self,
                t=self.t,
                go=self.go,
                language=self.language,
                direction=direction(self.language),
                read_only=settings.read_only,
                form_token=self.request.scope.get("isnad_form_token", ""),
                cite=self.cite,
                **values,
            )
        )
        return HTMLResponse(_FORBIDDEN.sub("\ufffd", html), code)

    def reason(self, why: str) -> tuple[str, str, str]:
        """Why a statement was read so, or two names are one; the language and direction of these words."""
        arabic = arabic_reason(why) if self.language == "ar" else None
        return (why, "en", "ltr") if arabic is None else (arabic, "ar", "rtl")

    def cite(self, article: Headline, words: str = "") -> str:
        """A citation, one line: outlet, title, date, address, the words."""
        return cite(article, words)


def cite(article: Headline, words: str = "") -> str:
    """Outlet, «title», date, address: «the words»; what is unknown is left out."""
    title = f"«{article.title}»" if article.title else None
    head = "، ".join(p for p in (article.outlet, title, article.published, web_link(article.url)) if p)
    return f"{head}: «{words}»" if words else head


def excerpt(pieces: Iterable[Piece] | str, longest: int = _LONGEST) -> str:
    """The words of a content on one line, cut at a word's end when they are too many."""
    text = pieces if isinstance(pieces, str) else " […] ".join(p.text for p in pieces)
    line = " ".join(text.split())
    if len(line) <= longest:
        return line
    return line[:longest].rsplit(" ", 1)[0] + " …"


@cache
def _environment() -> Environment:
    made = Environment(
        loader=PackageLoader("isnad.faces.web", "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.globals.update(asset=asset_url, web_link=web_link)
    made.filters.update(
        folded=name_key,
        excerpt=excerpt,
        percent=lambda share: f"{share * 100:.0f}%",
        thousands=_thousands,
        moment=_moment,
    )
    return made


def _moment(text: str) -> str:
    """A moment as the corpus keeps it, to the minute: `2026-03-01T12:30:05+00:00` → `2026-03-01 12:30`."""
    return text[:16].replace("T", " ")


def _thousands(number: int) -> str:
    return f"{number:,}"
