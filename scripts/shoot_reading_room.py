"""Take the pictures of docs/screenshots: every page of the reading room, over the invented samples.

    python scripts/shoot_reading_room.py [--only NAME …]

Needs Chromium (`apt-get install chromium`) and playwright. Nothing but this machine is asked.
"""

from __future__ import annotations

import argparse
import base64
import shutil
import socket
import tempfile
import threading
from pathlib import Path
from typing import Any

import uvicorn
from playwright.sync_api import Browser, sync_playwright

from isnad.faces.web.app import create_app
from isnad.faces.web.links import Links
from isnad.faces.web.settings import Settings
from isnad.runs.build import build
from isnad.store.corpus import Corpus, open_corpus
from isnad.store.pages.network import stance_network
from isnad.store.pages.tellings import find_quote, find_story, list_quotes, list_stories

REPO = Path(__file__).parents[1]
FOLDER = REPO / "docs" / "screenshots"
LOOKS = [(lang, theme, 1280, 860, "") for lang in ("ar", "en") for theme in ("light", "dark")]
LOOKS += [("ar", "light", 390, 844, "-phone"), ("en", "dark", 390, 844, "-phone")]
ON_PHONES = ("front", "article", "actor", "events", "network", "review")
TO_WEBP = """async (png) => {
  const image = new Image();
  image.src = `data:image/png;base64,${png}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [image.width, image.height];
  canvas.getContext("2d").drawImage(image, 0, 0);
  return canvas.toDataURL("image/webp", 0.84).split(",")[1];
}"""


def main() -> None:
    """Build the samples, serve them, and photograph each page in each look."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--only", nargs="*", default=[])
    only = options.parse_args().only
    FOLDER.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder) / "samples.db"
        build([REPO / "examples"], place, workers=0)
        with open_corpus(place, write=True) as corpus, sync_playwright() as playwright:
            _decide(corpus)
            browser = playwright.chromium.launch(
                executable_path=shutil.which("chromium"), args=["--no-sandbox"]
            )
            _shoot(browser, _serve(corpus), _pages(corpus), only)
            browser.close()


def _decide(corpus: Corpus) -> None:
    """A few decisions, so that the log has something to show."""
    sure, unsure = corpus.statements(limit=1)[0], corpus.statements(order="least sure", limit=2)
    corpus.correct("accept", id=sure.id, by="هند")
    corpus.correct("reject", id=unsure[0].id, by="هند", reason="كلام الكاتب")
    corpus.correct("set-speaker", id=unsure[1].id, name="شاهد عيان", by="سلمى")


def _serve(corpus: Corpus) -> str:
    listening = socket.create_server(("127.0.0.1", 0))
    app = create_app(corpus, Settings(reviewer="هند"))
    server = uvicorn.Server(uvicorn.Config(app, log_level="error", lifespan="off", ws="none"))
    threading.Thread(target=server.run, args=([listening],), daemon=True).start()
    return f"http://127.0.0.1:{listening.getsockname()[1]}"


def _pages(corpus: Corpus) -> dict[str, str]:
    go = Links("xx")
    article = next(a for a in corpus.articles() if a.name == "naranj-attack")
    actor = max(corpus.actors(limit=200), key=lambda a: a.statements_by)
    with corpus.database.reading() as c:
        statement = find_quote(c, list_quotes(c)[0].key).appearances[0].statement
        told = find_story(c, list_stories(c)[0].key).tellings
        net = stance_network(c)
    keys = {n.id: n.key for n in net.nodes}
    edge = max(net.edges, key=lambda e: e.for_ + e.against)
    paths = {
        "front": go.page(),
        "article": go.article(article),
        "beside": go.beside(told[0].article, told[1].article),
        "statement": go.statement(statement),
        "statements": go.page("statements"),
        "quotations": go.page("quotes"),
        "actors": go.page("actors"),
        "actor": go.actor(actor.key),
        "network": go.page("network"),
        "evidence": go.page("edge", from_=keys[edge.holder], to=keys[edge.toward]),
        "events": go.page("events"),
        "compare": go.page("compare"),
        "search": go.page("search", q='الاتفاق "الممر الشمالي"'),
        "review": go.page("review"),
        "log": go.page("review", tab="log"),
    }
    return {name: path.removeprefix("/xx") for name, path in paths.items()}


def _shoot(browser: Browser, url: str, pages: dict[str, str], only: list[str]) -> None:
    converter = browser.new_page()
    for language, theme, width, height, tag in LOOKS:
        scheme: Any = theme
        context = browser.new_context(viewport={"width": width, "height": height}, color_scheme=scheme)
        page = context.new_page()
        page.on("console", lambda m: print(m.type, m.text) if m.type in ("error", "warning") else None)
        for name, path in pages.items():
            if (only and name not in only) or (tag and name not in ON_PHONES):
                continue
            page.goto(f"{url}/{language}{path}", wait_until="networkidle")
            if name == "article":
                page.keyboard.press("j")
                page.keyboard.press("j")
                page.evaluate("scrollTo(0, 0)")
            if name == "network":
                page.wait_for_selector("#graph[data-drawn]")
            page.wait_for_timeout(300)
            png = base64.b64encode(page.screenshot()).decode()
            webp = base64.b64decode(converter.evaluate(TO_WEBP, png))
            (FOLDER / f"{name}-{language}-{theme}{tag}.webp").write_bytes(webp)
        context.close()


if __name__ == "__main__":
    main()
