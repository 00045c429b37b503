"""`isnad serve CORPUS`: the reading room, a local web page over one corpus."""

from __future__ import annotations

import os
import secrets
import socket
from typing import TYPE_CHECKING, Annotated, Any, NoReturn

import typer

from isnad.faces.cli.status import CORPUS_TROUBLE, NOTHING_READ, WRONG_USE

if TYPE_CHECKING:
    from isnad.store.corpus import Corpus

__all__ = ["serve"]

_PORT = 8471
# More requests than this at once are answered with 503 instead of piling up.
_AT_ONCE = 1000
_ANSWERING: dict[str, Any] = {
    "log_level": "warning",
    "access_log": False,
    "server_header": False,
    "lifespan": "off",
    "ws": "none",
    "limit_concurrency": _AT_ONCE,
    "timeout_graceful_shutdown": 3,
}
_SHORTEST_TOKEN = 16


def serve(
    corpus: Annotated[
        str, typer.Argument(metavar="CORPUS", show_default=False, help="A file, or a postgresql:// URL.")
    ],
    host: Annotated[
        str, typer.Option("--host", help="Address to listen on; any but this machine's own needs a token.")
    ] = "127.0.0.1",
    port: Annotated[int, typer.Option("--port", min=0, max=65535, help="Port; 0 takes a free one.")] = _PORT,
    token: Annotated[
        str | None,
        typer.Option("--token", envvar="ISNAD_TOKEN", help="What readers must show; made up when needed."),
    ] = None,
    read_only: Annotated[bool, typer.Option("--read-only", help="No corrections from the page.")] = False,
    by: Annotated[
        str | None,
        typer.Option("--by", metavar="NAME", help="Signs corrections of readers who give no name."),
    ] = None,
    open_page: Annotated[bool, typer.Option("--open", help="Open the page in the browser.")] = False,
) -> None:
    """Read, ask, check and correct a corpus in the browser. Nothing leaves this machine.

    The page may stay open while `isnad build` works on the same corpus. Ctrl-C ends it.
    """
    try:
        import uvicorn

        from isnad.faces.web.app import create_app
        from isnad.faces.web.settings import Settings, is_loopback
    except ModuleNotFoundError as e:
        _refuse(f"the reading room needs {e.name}: pip install 'isnad[web]'", NOTHING_READ)
    if token is not None and len(token) < _SHORTEST_TOKEN:
        _refuse(f"a token has at least {_SHORTEST_TOKEN} characters", WRONG_USE)
    if token is None and not is_loopback(host):
        token = secrets.token_urlsafe(24)
    settings = Settings(host=host, token=token, read_only=read_only, reviewer=by or _user())
    with _opened(corpus, read_only) as opened:
        try:
            listening = _listen(host, port)
        except OSError as e:
            _refuse(f"{host}:{port} cannot be listened on: {e.strerror or e}", WRONG_USE)
        address = _address(host, listening.getsockname()[1], token)
        typer.echo(f"{corpus} is open at {address}\nCtrl-C ends it.", err=True)
        if open_page:
            typer.launch(address)
        config = uvicorn.Config(create_app(opened, settings), **_ANSWERING)
        uvicorn.Server(config).run(sockets=[listening])


def _opened(corpus: str, read_only: bool) -> Corpus:
    from isnad.errors import CorpusError
    from isnad.store.corpus import open_corpus

    try:
        return open_corpus(corpus, write=not read_only)
    except CorpusError as e:
        hint = " (or serve it with --read-only)" if "read-only" in str(e) and not read_only else ""
        _refuse(f"{e}{hint}", CORPUS_TROUBLE)


def _refuse(why: str, status: int) -> NoReturn:
    typer.echo(f"isnad serve: {why}", err=True)
    raise typer.Exit(status)


def _listen(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    # Named as TCP, so that asyncio sends small answers at once: else each waits 40 ms for an acknowledgement.
    made = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        if os.name == "posix":
            made.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        made.bind((host, port))
        made.listen(128)
    except OSError:
        made.close()
        raise
    return made


def _address(host: str, port: int, token: str | None) -> str:
    shown = f"[{host}]" if ":" in host else host
    return f"http://{shown}:{port}/" + (f"?token={token}" if token else "")


def _user() -> str:
    import getpass

    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return "reader"
