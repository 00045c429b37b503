"""How quick the reading room is: each page at the server, fifty readers at once, and in a browser.

    python benchmarks/reading_room.py news.db [--browser] [--readers 50] [--json FILE]

Serves the corpus read-only on a free port of this machine in a process of its own, and asks it over the
loopback only. Every page is asked for in several places of the corpus; `first` is the first answer after the
start, when nothing is kept. A bounded load: each reader asks a fixed number of pages and stops. With
`--browser`, Chromium opens each page with an empty cache: `readable` is when its text stands (first
contentful paint), `kB` what came over the wire without the fonts.
"""

from __future__ import annotations

import argparse
import gzip
import http.client
import json
import random
import re
import shutil
import statistics
import subprocess
import sys
import threading
import time
from typing import Any

from isnad.faces.web.links import Links
from isnad.store.corpus import Corpus, open_corpus
from isnad.store.pages.counts import top_speakers
from isnad.store.pages.network import stance_network
from isnad.store.pages.tellings import find_quote, list_quotes, list_stories

PLACES = 12
WORDS = (
    "الملك",
    "الأمم المتحدة",
    '"مجلس الوزراء"',
    "إيران العراق",
    "النفط -أسعار",
    "الاتحاد",
    "اليمن",
    "قال",
)


def main() -> int:
    """Measure, print, and (with `--json`) keep the figures."""
    options = _options().parse_args()
    with open_corpus(options.corpus) as corpus:
        pages = _pages(corpus, random.Random(20151))
    server, port = _serve(options.corpus)
    try:
        found: dict[str, Any] = {"pages": {}}
        print(f"{'page':16} {'first':>8} {'median':>8} {'p95':>8} {'wire kB':>8} {'plain kB':>9}   (ms)")
        for name, paths in pages.items():
            row = _measure(port, paths)
            found["pages"][name] = row
            print(
                f"{name:16} {row['first']:8.1f} {row['median']:8.1f} {row['p95']:8.1f}"
                f" {row['wire']:8.1f} {row['plain']:9.1f}"
            )
        found["load"] = _load(
            port, [p for paths in pages.values() for p in paths], options.readers, options.asks
        )
        print("load:", ", ".join(f"{k} {v}" for k, v in found["load"].items()))
        if options.browser:
            found["browser"] = _in_browser(port, pages)
    finally:
        server.terminate()
        server.wait(10)
    if options.json:
        with open(options.json, "w", encoding="utf-8") as out:
            json.dump(found, out, indent=1)
    return 1 if found["load"]["errors"] else 0


def _options() -> argparse.ArgumentParser:
    made = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    made.add_argument("corpus")
    made.add_argument("--browser", action="store_true", help="open every page in Chromium too")
    made.add_argument("--readers", type=int, default=50)
    made.add_argument("--asks", type=int, default=20, help="pages that each reader asks for")
    made.add_argument("--json", metavar="FILE")
    return made


def _serve(corpus: str) -> tuple[subprocess.Popen[str], int]:
    command = [sys.executable, "-m", "isnad.faces.cli.main", "serve", corpus, "--port", "0", "--read-only"]
    server = subprocess.Popen(command, stderr=subprocess.PIPE, text=True)
    assert server.stderr is not None
    line = server.stderr.readline()
    found = re.search(r":(\d+)/", line)
    if found is None:
        raise SystemExit(line)
    return server, int(found[1])


def _pages(corpus: Corpus, chance: random.Random) -> dict[str, list[str]]:
    """Addresses of each kind of page, in places of the corpus drawn by chance but always the same ones."""
    articles = corpus.articles(limit=None)
    articles = tuple(chance.sample(articles, min(PLACES, len(articles))))
    statements = [s for a in articles for s in corpus.statements(article=a.id, limit=1)]
    go = Links("ar")
    with corpus.database.reading() as c:
        speakers = [s.key for s in top_speakers(c, limit=PLACES)]
        quotes = [find_quote(c, q.key).appearances[0].statement for q in list_quotes(c, limit=PLACES)]
        stories = [s.key for s in list_stories(c, limit=PLACES)]
        net = stance_network(c, nodes=60)
    keys = {n.id: n.key for n in net.nodes}
    outlets = [o.name for o in corpus.outlets() if o.name][:4]
    found = {
        "front": [go.page()] * 5,
        "article": [go.article(a) for a in articles],
        "statement": [go.statement(s) for s in [*statements, *quotes]],
        "story": [go.page("story", k) for k in stories],
        "quotations": [go.page("quotes", page=n) for n in range(1, 6)],
        "actors": [go.page("actors", page=n) for n in range(1, 6)],
        "actor": [go.actor(k) for k in speakers],
        "actor about": [go.page("actor", k, show="about") for k in speakers],
        "network 60": [go.page("network", nodes=60, outlet=o) for o in (None, *outlets)],
        "network 300": [go.page("network", nodes=300, outlet=o) for o in (None, *outlets)],
        "network data": [go.page("network.json", nodes=300, outlet=o) for o in (None, *outlets)],
        "edge": [go.page("edge", from_=keys[e.holder], to=keys[e.toward]) for e in net.edges[:PLACES]],
        "events": [go.page("events", page=n, outlet=o) for n in (1, 2) for o in (None, *outlets)],
        "compare": [go.page("compare", outlet_a=a, outlet_b=b) for a in outlets for b in outlets if a < b],
        "search": [go.page("search", q=w) for w in WORDS],
        "review": [go.page("review", tab=k) for k in ("statements", "events", "stances", "identity", "log")],
    }
    return {name: paths for name, paths in found.items() if paths}


def _ask(connection: http.client.HTTPConnection, path: str) -> tuple[int, bytes]:
    connection.request("GET", path, headers={"accept-encoding": "gzip"})
    answer = connection.getresponse()
    return answer.status, answer.read()


def _measure(port: int, paths: list[str]) -> dict[str, float]:
    times, wire, plain = [], [], []
    connection = http.client.HTTPConnection("127.0.0.1", port)
    for path in paths:
        start = time.perf_counter()
        status, body = _ask(connection, path)
        times.append((time.perf_counter() - start) * 1000)
        if status != 200:
            raise SystemExit(f"{path}: {status}")
        wire.append(len(body) / 1000)
        plain.append(len(gzip.decompress(body) if body[:2] == b"\x1f\x8b" else body) / 1000)
    ordered = sorted(times)
    return {
        "first": round(times[0], 1),
        "median": round(statistics.median(times), 1),
        "p95": round(ordered[min(len(ordered) - 1, int(len(ordered) * 0.95))], 1),
        "wire": round(max(wire), 1),
        "plain": round(max(plain), 1),
    }


def _load(port: int, paths: list[str], readers: int, asks: int) -> dict[str, Any]:
    """So many readers at once, each asking so many pages one after the other."""
    times: list[float] = []
    errors: list[str] = []
    ready = threading.Barrier(readers + 1)

    def read(number: int) -> None:
        chance = random.Random(number)
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
        ready.wait()
        for path in chance.choices(paths, k=asks):
            start = time.perf_counter()
            try:
                status, _ = _ask(connection, path)
            except (OSError, http.client.HTTPException) as e:
                errors.append(f"{path}: {e!r}")
                connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
                continue
            times.append((time.perf_counter() - start) * 1000)
            if status != 200:
                errors.append(f"{path}: {status}")

    threads = [threading.Thread(target=read, args=(n,)) for n in range(readers)]
    for thread in threads:
        thread.start()
    ready.wait()
    start = time.perf_counter()
    for thread in threads:
        thread.join()
    took = time.perf_counter() - start
    for error in errors[:5]:
        print(error)
    ordered = sorted(times)
    return {
        "readers": readers,
        "pages": len(times),
        "errors": len(errors),
        "pages_a_second": round(len(times) / took, 1),
        "median_ms": round(statistics.median(times), 1),
        "p95_ms": round(ordered[int(len(ordered) * 0.95)], 1),
    }


def _in_browser(port: int, pages: dict[str, list[str]]) -> dict[str, dict[str, float]]:
    from playwright.sync_api import sync_playwright

    found: dict[str, dict[str, float]] = {}
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        print(f"{'in chromium':16} {'readable':>9} {'worst':>8} {'done':>8} {'kB':>8}   (ms)")
        for name, paths in pages.items():
            if name == "network data":
                continue
            rows = [_open(browser, f"http://127.0.0.1:{port}{path}") for path in paths[:3]]
            found[name] = {
                "readable": round(statistics.median(r[0] for r in rows)),
                "worst": round(max(r[0] for r in rows)),
                "done": round(statistics.median(r[1] for r in rows)),
                "kB": round(max(r[2] for r in rows), 1),
            }
            row = found[name]
            print(f"{name:16} {row['readable']:9} {row['worst']:8} {row['done']:8} {row['kB']:8}")
        browser.close()
    return found


def _open(browser: Any, url: str) -> tuple[float, float, float]:
    """With an empty cache: when the text stands, when all is done, and the kB without fonts."""
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    page = context.new_page()
    client = context.new_cdp_session(page)
    client.send("Network.enable")
    fonts: set[str] = set()
    sizes: dict[str, float] = {}
    client.on(
        "Network.responseReceived", lambda e: fonts.add(e["requestId"]) if e["type"] == "Font" else None
    )
    client.on("Network.loadingFinished", lambda e: sizes.__setitem__(e["requestId"], e["encodedDataLength"]))
    page.goto(url, wait_until="load")
    if "/network?" in url:
        page.wait_for_selector("#graph[data-drawn]")
    done = page.evaluate("performance.now()")
    page.wait_for_timeout(300)
    readable = page.evaluate("performance.getEntriesByName('first-contentful-paint')[0].startTime")
    context.close()
    return readable, done, sum(size for id, size in sizes.items() if id not in fonts) / 1000


if __name__ == "__main__":
    sys.exit(main())
