"""Addresses: what is fetched, and what is refused: private targets of redirects, endless answers, wrong
schemes.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
from test_opening_sources import ATOM, PAGE, TITLE

from isnad.errors import SourceError
from isnad.sources.fetching import fetch
from isnad.sources.files import Refused, Taken
from isnad.sources.opening import open_sources


class Handler(BaseHTTPRequestHandler):
    """A server whose paths say what it does."""

    def do_GET(self) -> None:
        path = self.path.partition("?")[0]
        redirects = {
            "/moved": "/page",
            "/loop": "/loop",
            "/private": "http://127.0.0.2:9/x",
            "/localhost": "http://localhost:1/x",
            "/metadata": "http://169.254.169.254/latest",
            "/file": "file:///etc/passwd",
        }
        if path in redirects:
            self.send_response(302)
            self.send_header("Location", redirects[path])
            self.end_headers()
            return
        if path in ("/page", "/feed", "/big", "/slow"):
            self.send_response(200)
            self.send_header(
                "Content-Type", "application/atom+xml" if path == "/feed" else "text/html; charset=utf-8"
            )
            self.end_headers()
            with suppress(OSError):
                self._send_body(path)
            return
        self.send_error(404)

    def _send_body(self, path: str) -> None:
        if path == "/big":
            for _ in range(100):
                self.wfile.write(b"x" * 100_000)
        elif path == "/slow":
            for _ in range(100):
                self.wfile.write(b"x")
                time.sleep(0.1)
        else:
            self.wfile.write((ATOM if path == "/feed" else PAGE).encode())

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    made = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    made.daemon_threads = True
    threading.Thread(target=made.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{made.server_port}"
    made.shutdown()


def test_a_page_and_a_feed_of_the_net(server: str) -> None:
    pytest.importorskip("trafilatura")
    pytest.importorskip("feedparser")
    found = list(open_sources([f"{server}/moved", f"{server}/feed", f"{server}/none"]))
    assert [f.article.title for f in found if isinstance(f, Taken)] == [TITLE, TITLE]
    [refused] = [f for f in found if isinstance(f, Refused)]
    assert refused == Refused(f"{server}/none", "the server answers 404 Not Found")


@pytest.mark.parametrize(
    ("path", "words"),
    [
        ("/private", "redirects to 127.0.0.2, a private address"),
        ("/localhost", "redirects to localhost, a private address"),
        ("/metadata", "redirects to 169.254.169.254, a private address"),
        ("/file", "only http and https"),
        ("/loop", "more than 5 redirects"),
        ("/big", "larger than 1 MB"),
        ("/slow", "no end after 1 seconds"),
        ("/none", "404"),
    ],
)
def test_refused(server: str, path: str, words: str) -> None:
    with pytest.raises(SourceError, match=words):
        fetch(server + path, max_bytes=2**20, max_seconds=1.0)


@pytest.mark.parametrize(
    "url",
    [
        "http://",
        "http://[::1",
        "http://127.0.0.1:1/",
        "http://no-such-host.invalid/",
        "http://x:99999/",
        "ftp://x/y",
    ],
)
def test_addresses_that_lead_nowhere(url: str) -> None:
    with pytest.raises(SourceError):
        fetch(url, max_seconds=3)
