"""What stands before every page: who may ask, from where, what may change something, what a page may load.

- The `Host` must be a name of this machine when the room is bound to it, so that no foreign page can reach
  the corpus through a name that it points here (DNS rebinding).
- With a token, every request shows it: once in the address (`?token=`), then in a cookie.
- A change is a POST from a page of this room (`Origin`, `Sec-Fetch-Site`) with the reader's own form token.
- Every answer carries a Content-Security-Policy under which only files of the package run or load.
"""

from __future__ import annotations

import hmac
import secrets
from hashlib import sha256
from http.cookies import CookieError, SimpleCookie
from urllib.parse import parse_qsl, urlencode, urlsplit

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import PlainTextResponse, RedirectResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from isnad.faces.web.settings import Settings, is_loopback

__all__ = ["LARGEST_FORM", "POLICY", "Guard", "same_token"]

LARGEST_FORM = 64 * 1024
_LONGEST_QUERY = 4096
_KEY_COOKIE = "isnad_key"
_READER_COOKIE = "isnad_reader"
POLICY = "; ".join(
    (
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "font-src 'self'",
        "img-src 'self'",
        "connect-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
    )
)
_HEADERS = {
    "content-security-policy": POLICY,
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "referrer-policy": "same-origin",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": "camera=(), microphone=(), geolocation=()",
}


def same_token(given: str | None, right: str) -> bool:
    """Whether two tokens are equal, in a time that tells nothing."""
    return hmac.compare_digest((given or "").encode(), right.encode())


class Guard:
    """ASGI middleware; puts the reader's form token into `scope["isnad_form_token"]`."""

    def __init__(self, app: ASGIApp, settings: Settings) -> None:
        self._app = app
        self._settings = settings
        self._secret = secrets.token_bytes(32)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        headers = Headers(scope=scope)
        cookies = _cookies(headers)
        reader = cookies.get(_READER_COOKIE, "")
        fresh = not _is_reader(reader)
        if fresh:
            reader = secrets.token_urlsafe(18)
        scope["isnad_form_token"] = self.form_token(reader)
        refusal = self._refusal(scope, headers, cookies, None if fresh else reader)

        async def sending(message: Message) -> None:
            if message["type"] == "http.response.start":
                out = MutableHeaders(scope=message)
                for name, value in _HEADERS.items():
                    out[name] = value
                out.setdefault("cache-control", "no-store")
                if fresh and not scope["path"].startswith("/static/"):
                    out.append("set-cookie", f"{_READER_COOKIE}={reader}; Path=/; HttpOnly; SameSite=Strict")
            await send(message)

        await (refusal or self._app)(scope, receive, sending)

    def form_token(self, reader: str) -> str:
        """The token that a form of this reader must carry."""
        return hmac.new(self._secret, reader.encode(), sha256).hexdigest()

    def _refusal(
        self, scope: Scope, headers: Headers, cookies: dict[str, str], reader: str | None
    ) -> Response | None:
        settings = self._settings
        host = _host_name(headers.get("host", ""))
        if is_loopback(settings.host) and not is_loopback(host):
            return PlainTextResponse("This room is open on this machine only.", 403)
        if len(scope.get("query_string", b"")) > _LONGEST_QUERY:
            return PlainTextResponse("The address is too long.", 414)
        if settings.token is not None and not self._shows_token(headers, cookies):
            return self._let_in(scope, settings.token)
        if scope["method"] not in ("GET", "HEAD"):
            return self._refused_change(scope, headers, reader)
        return None

    def _shows_token(self, headers: Headers, cookies: dict[str, str]) -> bool:
        right = self._settings.token or ""
        bearer = headers.get("authorization", "").removeprefix("Bearer ")
        return same_token(cookies.get(_KEY_COOKIE), right) or same_token(bearer, right)

    def _let_in(self, scope: Scope, right: str) -> Response:
        """Take the token out of the address into a cookie, or refuse."""
        query = parse_qsl(scope.get("query_string", b"").decode("latin-1"), keep_blank_values=True)
        given = next((v for k, v in query if k == "token"), None)
        if scope["method"] != "GET" or not same_token(given, right):
            return PlainTextResponse("This room asks for its token: open the address that it printed.", 401)
        rest = urlencode([(k, v) for k, v in query if k != "token"])
        path = "/" + scope["path"].lstrip("/\\")
        to = RedirectResponse(path + (f"?{rest}" if rest else ""), 303)
        to.set_cookie(_KEY_COOKIE, right, httponly=True, samesite="strict", path="/")
        return to

    def _refused_change(self, scope: Scope, headers: Headers, reader: str | None) -> Response | None:
        if scope["method"] != "POST":
            return PlainTextResponse("Only GET and POST are known here.", 405)
        if self._settings.read_only:
            return PlainTextResponse("This room is read-only.", 403)
        size = headers.get("content-length", "")
        if not size.isdecimal() or int(size) > LARGEST_FORM:
            return PlainTextResponse("A form of this room is smaller, and says its size.", 413)
        origin = headers.get("origin")
        if origin is not None and urlsplit(origin).netloc != headers.get("host"):
            return PlainTextResponse("Changes come from this room's own pages only.", 403)
        if headers.get("sec-fetch-site", "same-origin") != "same-origin":
            return PlainTextResponse("Changes come from this room's own pages only.", 403)
        if reader is None:
            return PlainTextResponse("This form is of another visit: load its page again.", 403)
        return None


def _cookies(headers: Headers) -> dict[str, str]:
    try:
        return {name: m.value for name, m in SimpleCookie(headers.get("cookie", "")).items()}
    except CookieError:
        return {}


def _is_reader(value: str) -> bool:
    return len(value) == 24 and all(c.isalnum() or c in "-_" for c in value)


def _host_name(host: str) -> str:
    """The name in a `Host` header, without its port.

    >>> _host_name("[::1]:8471"), _host_name("localhost:80"), _host_name("news.example")
    ('::1', 'localhost', 'news.example')
    """
    return urlsplit(f"//{host}").hostname or "" if "/" not in host and "@" not in host else ""
