"""The reading room as an ASGI application: its addresses, and what happens when something goes wrong."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.middleware.gzip import GZipMiddleware
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from isnad.errors import CorpusError
from isnad.faces.web.assets import send_asset
from isnad.faces.web.guarding import Guard
from isnad.faces.web.languages import best_language
from isnad.faces.web.rendering import Ask
from isnad.faces.web.room import Room
from isnad.faces.web.settings import Settings
from isnad.faces.web.views import (
    articles,
    comparing,
    front,
    people,
    relations,
    reviewing,
    searching,
    statements,
)
from isnad.store.corpus import Corpus

__all__ = ["create_app"]

_LONGEST_PATH = 1200
View = Callable[[Ask], Response]
Data = Callable[[Ask], bytes]


def create_app(corpus: Corpus, settings: Settings | None = None) -> Starlette:
    """The application that serves an open corpus; whoever opens the corpus closes it.

    A corpus that was opened for reading only is served read-only whatever the settings say.
    """
    settings = settings or Settings()
    if not corpus.database.writable and not settings.read_only:
        settings = Settings(
            host=settings.host, token=settings.token, read_only=True, reviewer=settings.reviewer
        )
    app = Starlette(
        routes=_routes(),
        middleware=[
            Middleware(Guard, settings=settings),
            Middleware(GZipMiddleware, minimum_size=1400, compresslevel=4),
        ],
        exception_handlers={CorpusError: _not_there, HTTPException: _went_wrong, 500: _broke},
    )
    # A redirect that nobody wrote is an address that nobody checked.
    app.router.redirect_slashes = False
    app.state.room = Room(corpus, settings)
    return app


def _routes() -> list[Route]:
    pages: dict[str, View] = {
        "": front.front,
        "progress": front.progress,
        "articles": articles.articles,
        "article/{sha}": articles.article,
        "article/{sha}/beside/{other}": articles.beside,
        "statement/{sha}/{place}": statements.statement,
        "stories": articles.stories,
        "story/{key:path}": articles.story,
        "statements": statements.statements,
        "stances": relations.stances,
        "quotes": statements.quotes,
        "quote/{key:path}": statements.quote,
        "actors": people.actors,
        "actor/{key:path}": people.actor,
        "network": relations.network,
        "edge": relations.edge,
        "events": relations.events,
        "compare": comparing.compare,
        "search": searching.search,
        "review": reviewing.review,
    }
    data: dict[str, Data] = {
        "days.json": front.days_json,
        "network.json": relations.network_json,
        "names.json": searching.names_json,
    }
    found = [Route("/", _choose_language), Route("/static/{tag}/{name:path}", send_asset)]
    found += [Route(f"/{{language:str}}/{path}", _page(view)) for path, view in pages.items()]
    found += [Route(f"/{{language:str}}/{path}", _data(view)) for path, view in data.items()]
    found.append(Route("/{language:str}", _front_of))
    found.append(Route("/{language:str}/do/{what}", _change, methods=["POST"]))
    return found


def _page(view: View) -> Callable[[Request], Awaitable[Response]]:
    async def answer(request: Request) -> Response:
        _check(request)
        return await run_in_threadpool(view, Ask(request))

    return answer


def _data(view: Data) -> Callable[[Request], Awaitable[Response]]:
    async def answer(request: Request) -> Response:
        _check(request)
        return Response(await run_in_threadpool(view, Ask(request)), media_type="application/json")

    return answer


async def _change(request: Request) -> Response:
    _check(request)
    form = await reviewing.read_form(request)
    return await run_in_threadpool(reviewing.change, Ask(request), form)


def _check(request: Request) -> None:
    if request.path_params["language"] not in ("ar", "en") or len(request.url.path) > _LONGEST_PATH:
        raise HTTPException(404)


async def _choose_language(request: Request) -> Response:
    language = best_language(request.headers.get("accept-language", ""))
    return RedirectResponse(f"/{language}/", 303)


async def _front_of(request: Request) -> Response:
    _check(request)
    return RedirectResponse(f"/{request.path_params['language']}/", 303)


async def _not_there(request: Request, error: Exception) -> Response:
    """What was asked for is not in the corpus, or the corpus has a trouble of its own: said in words."""
    return await run_in_threadpool(
        Ask(request).show, "trouble.html", 404, trouble=str(error), title="not_there"
    )


async def _went_wrong(request: Request, error: Exception) -> Response:
    status = error.status_code if isinstance(error, HTTPException) else 500
    return await run_in_threadpool(Ask(request).show, "trouble.html", status, trouble="", title="not_there")


async def _broke(request: Request, error: Exception) -> Response:
    return await run_in_threadpool(Ask(request).show, "trouble.html", 500, trouble="", title="broke")
