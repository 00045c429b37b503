"""One GET of an address that the user named, with limits on size, time and redirects.

The named address may be private: it is the user's own. A redirect may not lead there: it is refused unless
it stays on the host and port that were named.
"""

from __future__ import annotations

import http.client
import ipaddress
import socket
import ssl
import time
from urllib.parse import SplitResult, urljoin, urlsplit

import msgspec

from isnad.errors import SourceError

__all__ = ["Fetched", "fetch"]

MAX_BYTES = 32 * 1024 * 1024
MAX_SECONDS = 60.0
MAX_REDIRECTS = 5
_REDIRECTS = frozenset((301, 302, 303, 307, 308))


class Fetched(msgspec.Struct, frozen=True):
    """What an address gave: body, media type, charset (empty when not said), and the final address."""

    body: bytes
    media_type: str
    charset: str
    url: str


def fetch(url: str, *, max_bytes: int = MAX_BYTES, max_seconds: float = MAX_SECONDS) -> Fetched:
    """GET a page or feed. Raises SourceError with the reason when it cannot be had within the limits."""
    deadline = time.monotonic() + max_seconds
    named = _parts(url).netloc
    for _ in range(MAX_REDIRECTS + 1):
        parts = _parts(url)
        if parts.scheme not in ("http", "https") or not parts.hostname:
            raise SourceError(f"only http and https addresses are fetched, not {url[:100]!r}")
        answer = _get(
            url, own=parts.netloc == named, deadline=deadline, max_bytes=max_bytes, limit=max_seconds
        )
        if isinstance(answer, Fetched):
            return answer
        url = _joined(url, answer)
    raise SourceError(f"more than {MAX_REDIRECTS} redirects")


def _joined(url: str, target: str) -> str:
    try:
        return urljoin(url, target)
    except ValueError as e:
        raise SourceError(f"redirects to {target[:100]!r}: {e}") from None


def _parts(url: str) -> SplitResult:
    try:
        return urlsplit(url)
    except ValueError as e:
        raise SourceError(f"{url[:100]!r} is not an address: {e}") from None


def _get(url: str, *, own: bool, deadline: float, max_bytes: int, limit: float) -> Fetched | str:
    """The answer, or the address that it redirects to."""
    parts = urlsplit(url)
    try:
        port = parts.port or (443 if parts.scheme == "https" else 80)
    except ValueError as e:
        raise SourceError(f"not an address: {e}") from None
    connection = _connect(str(parts.hostname), port, parts.scheme == "https", own, deadline)
    try:
        path = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
        headers = {
            "User-Agent": "isnad",
            "Accept-Encoding": "identity",
            "Host": parts.netloc.rpartition("@")[2],
        }
        connection.request("GET", path.encode("ascii", "ignore").decode() or "/", headers=headers)
        answer = connection.getresponse()
        if answer.status in _REDIRECTS and answer.headers.get("Location"):
            return str(answer.headers["Location"])
        if answer.status != 200:
            raise SourceError(f"the server answers {answer.status} {answer.reason}")
        body = _body(answer, connection, deadline, max_bytes)
        charset = answer.headers.get_param("charset") or ""
        return Fetched(body, answer.headers.get_content_type(), str(charset), url)
    except TimeoutError:
        raise SourceError(f"no end after {limit:.0f} seconds") from None
    except (OSError, http.client.HTTPException) as e:
        raise SourceError(f"cannot be fetched: {e or type(e).__name__}") from None
    finally:
        connection.close()


def _body(
    answer: http.client.HTTPResponse, connection: http.client.HTTPConnection, deadline: float, max_bytes: int
) -> bytes:
    found = bytearray()
    while True:
        left = deadline - time.monotonic()
        if left <= 0:
            raise TimeoutError
        if connection.sock is not None:
            connection.sock.settimeout(left)
        chunk = answer.read1(1 << 16)
        if not chunk:
            return bytes(found)
        found += chunk
        if len(found) > max_bytes:
            raise SourceError(f"larger than {max_bytes // 2**20} MB")


def _connect(host: str, port: int, secure: bool, own: bool, deadline: float) -> http.client.HTTPConnection:
    """A connection to an address that was checked: the name is not looked up a second time."""
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as e:
        raise SourceError(f"{host} is not known: {e}") from None
    if not own and not all(ipaddress.ip_address(str(a[4][0]).partition("%")[0]).is_global for a in found):
        raise SourceError(f"redirects to {host}, a private address")
    trouble: OSError | None = None
    for *_, address in found:
        left = deadline - time.monotonic()
        if left <= 0:
            break
        try:
            sock = socket.create_connection((str(address[0]), port), timeout=min(left, 20))
            sock.settimeout(max(0.1, deadline - time.monotonic()))
            if secure:
                sock = ssl.create_default_context().wrap_socket(sock, server_hostname=host)
        except OSError as e:
            trouble = e
            continue
        connection = http.client.HTTPConnection(host, port)
        connection.sock = sock
        return connection
    raise SourceError(f"{host} cannot be reached: {trouble or 'no time left'}")
