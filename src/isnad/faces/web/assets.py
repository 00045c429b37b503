"""The files of the package that pages load: read once, compressed once, at addresses of their own."""

from __future__ import annotations

import gzip
from functools import cache
from hashlib import sha256
from importlib.resources import files

import msgspec
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response

__all__ = ["asset_url", "send_asset"]

_TYPES = {
    "css": "text/css; charset=utf-8",
    "js": "text/javascript; charset=utf-8",
    "woff2": "font/woff2",
    "svg": "image/svg+xml",
    "txt": "text/plain; charset=utf-8",
}
_A_YEAR = "public, max-age=31536000, immutable"


class _Asset(msgspec.Struct, frozen=True):
    body: bytes
    packed: bytes | None
    type: str
    tag: str


@cache
def _asset(name: str) -> _Asset | None:
    """A file of `static/` by its path there; None for what is not one of them."""
    parts = name.split("/")
    kind = _TYPES.get(name.rpartition(".")[2])
    if kind is None or any(p in ("", ".", "..") for p in parts):
        return None
    place = files("isnad.faces.web") / "static"
    for part in parts:
        place = place / part
    if not place.is_file():
        return None
    body = place.read_bytes()
    packed = None if kind.startswith("font") else gzip.compress(body, 9, mtime=0)
    return _Asset(body, packed, kind, sha256(body).hexdigest()[:12])


def asset_url(name: str) -> str:
    """The address of a file of `static/`; a changed file has another one.

    Raises KeyError when there is none of this name.
    """
    found = _asset(name)
    if found is None:
        raise KeyError(name)
    return f"/static/{found.tag}/{name}"


def send_asset(request: Request) -> Response:
    """Answer a request for a file of the package."""
    found = _asset(request.path_params["name"]) if len(request.path_params["name"]) < 200 else None
    if found is None:
        return PlainTextResponse("Not found", 404)
    headers = {"cache-control": _A_YEAR, "vary": "accept-encoding", "etag": f'"{found.tag}"'}
    if found.packed is not None and "gzip" in request.headers.get("accept-encoding", ""):
        return Response(found.packed, media_type=found.type, headers=headers | {"content-encoding": "gzip"})
    return Response(found.body, media_type=found.type, headers=headers)
