"""A session in a real browser, in Arabic and in English: read, ask, follow, correct, rebuild.

Chromium comes from the system (Debian: `apt-get install chromium`), or from ISNAD_TEST_CHROMIUM; axe-core
comes from npm, once, into pytest's cache (or from ISNAD_TEST_AXE). What is missing is skipped, and named.
"""

from __future__ import annotations

import json
import os
import shutil
import socket
import subprocess
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("playwright", reason="playwright is not installed: pip install playwright")

import uvicorn
from playwright.sync_api import Browser, Page, expect, sync_playwright

from isnad.faces.web.app import create_app
from isnad.faces.web.settings import Settings
from isnad.runs.build import build
from isnad.store.corpus import open_corpus

EXAMPLES = Path(__file__).parents[3] / "examples"
HERE = Path(__file__).parent
WILD = {
    "id": "wild",
    "outlet": "<i>outlet</i>",
    "url": "javascript:alert(1)",
    "published": "2024-09-20",
    "title": "<script>document.title='broken'</script> عنوان",
    "content": 'قال الوزير سالم الحداد إن "<img src=x onerror=document.title=1>" خبر كاذب.\n'
    "</p><script>alert(1)</script>",
}
WORDS = {
    "ar": {"stances": "مواقفه", "undo": "تراجع", "set": "غيّر القائل", "dir": "rtl"},
    "en": {"stances": "Stances", "undo": "Undo", "set": "Set speaker", "dir": "ltr"},
}


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    path = (
        os.environ.get("ISNAD_TEST_CHROMIUM") or shutil.which("chromium") or shutil.which("chromium-browser")
    )
    if path is None:
        pytest.skip("no Chromium: apt-get install chromium, or set ISNAD_TEST_CHROMIUM to its path")
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=path, args=["--no-sandbox"])
        yield opened
        opened.close()


@pytest.fixture(scope="session")
def axe(request: pytest.FixtureRequest) -> str:
    """The script of axe-core."""
    given = os.environ.get("ISNAD_TEST_AXE")
    folder = Path(request.config.cache.mkdir("page-tests"))  # type: ignore[union-attr]
    script = Path(given) if given else folder / "node_modules" / "axe-core" / "axe.min.js"
    if not script.exists():
        npm = shutil.which("npm")
        if npm is None:
            pytest.skip("no axe-core: install npm, or set ISNAD_TEST_AXE to the path of axe.min.js")
        shutil.copy(HERE / "package.json", folder)
        command = [npm, "install", "--ignore-scripts", "--no-audit", "--no-fund", "--no-package-lock"]
        made = subprocess.run(command, cwd=folder, capture_output=True, text=True)
        if made.returncode:
            pytest.skip(f"no axe-core: npm could not fetch it ({made.stderr.strip().splitlines()[-1]})")
    return script.read_text(encoding="utf-8")


class House:
    """The samples and an article full of markup, built into a corpus and served."""

    def __init__(self, folder: Path) -> None:
        self.place = folder / "news.db"
        wild = folder / "wild.json"
        wild.write_text(json.dumps(WILD), encoding="utf-8")
        self.sources = [EXAMPLES, wild]
        self.rebuild()
        self.corpus = open_corpus(self.place, write=True)
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._socket.getsockname()[1]}"
        app = create_app(self.corpus, Settings(reviewer="هند"))
        self._server = uvicorn.Server(uvicorn.Config(app, log_level="error", lifespan="off", ws="none"))
        self._thread = threading.Thread(target=self._server.run, args=([self._socket],), daemon=True)
        self._thread.start()

    def rebuild(self) -> None:
        build(self.sources, self.place, workers=0, again=True)

    def close(self) -> None:
        self._server.should_exit = True
        self._thread.join(10)
        self.corpus.close()


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    made = House(tmp_path)
    yield made
    made.close()


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """A page that complains of every error of its scripts and every breach of its policy."""
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    opened = context.new_page()
    troubles: list[str] = []
    opened.on("pageerror", lambda e: troubles.append(str(e)))
    opened.on(
        "console", lambda m: troubles.append(m.text) if m.type == "error" and "409" not in m.text else None
    )
    opened.on("dialog", lambda d: troubles.append(d.message))
    opened.on("request", lambda r: None if r.url.startswith("http://127.0.0.1:") else troubles.append(r.url))
    yield opened
    context.close()
    assert troubles == []


@pytest.mark.parametrize("language", ["ar", "en"])
def test_a_session(house: House, page: Page, language: str) -> None:
    words = WORDS[language]
    # Find an actor.
    page.goto(f"{house.url}/{language}/")
    expect(page.locator("html")).to_have_attribute("dir", words["dir"])
    page.locator("#q").fill("الغافلي")
    page.locator("#q").press("Enter")
    page.locator("#found .tags a").first.click()
    expect(page.locator("h1")).to_contain_text("الغافلي")
    actor = page.url
    # Read a statement of it in its article.
    page.locator(".items .item .under a[href*='/article/'][href*='#s']").first.click()
    card = page.locator("details.card[open]")
    expect(card).to_have_count(1)
    expect(card).to_contain_text("الغافلي")
    expect(page.locator(".text .mark.on").first).to_be_visible()
    # Step through the chains by keyboard.
    first = page.url
    page.keyboard.press("j")
    expect(page).not_to_have_url(first)
    expect(page.locator("details.card[open]")).to_have_count(1)
    # A chain of several.
    deep = page.locator("details.card", has=page.locator(".via")).first
    if deep.count():
        deep.locator("summary").click()
        expect(deep).to_have_attribute("open", "")
        expect(deep.locator(".chain .from").first).to_be_attached()
    # Its own address, where it is alone.
    page.locator("details.card[open] .more a[href*='/statement/']").first.click()
    expect(page.locator("blockquote.large")).to_be_visible()
    # The network, and the evidence of an edge.
    page.goto(f"{house.url}/{language}/network")
    page.wait_for_selector("#graph[data-drawn]")
    page.locator("details.panel summary").click()
    page.locator("details.panel td .balance").first.click()
    expect(page.locator(".item .sign").first).to_be_visible()
    # Correct a speaker; it is there after a rebuild, and can be taken back.
    page.goto(actor)
    page.locator(".items .item blockquote a").first.click()
    statement = page.url
    page.locator("input[name=name]").fill("شاهد عيان")
    page.get_by_role("button", name=words["set"]).click()
    expect(page.locator(".decide.done")).to_contain_text("شاهد عيان")
    house.rebuild()
    page.goto(statement)
    expect(page.locator(".chain-drawn b")).to_have_text("شاهد عيان")
    page.goto(f"{house.url}/{language}/review?tab=log")
    expect(page.locator(".item").first).to_contain_text("هند")
    page.get_by_role("button", name=words["undo"]).first.click()
    expect(page.locator(".decide.done")).to_be_visible()
    page.goto(statement)
    expect(page.locator(".chain-drawn b")).not_to_have_text("شاهد عيان")


def test_an_article_of_markup_is_text(house: House, page: Page) -> None:
    [wild] = [a for a in house.corpus.articles() if a.name == "wild"]
    page.goto(f"{house.url}/en/article/{wild.sha256[:16]}")
    assert "broken" not in page.title().split("عنوان")[0].replace("document.title='broken'", "")
    expect(page.locator("main")).to_contain_text("</p><script>alert(1)</script>")
    expect(page.locator("main")).to_contain_text("<img src=x onerror=document.title=1>")
    assert page.locator("main img, main script").count() == 0
    for path in ("", "articles", "review", "search?q=خبر", "quotes", "actors", "events"):
        page.goto(f"{house.url}/ar/{path}")
        assert page.locator("main img, main script").count() == 0


def test_review_by_keyboard(house: House, page: Page) -> None:
    page.goto(f"{house.url}/en/review")
    page.keyboard.press("j")
    page.keyboard.press("j")
    second = page.locator(".item").nth(1)
    expect(second).to_be_focused()
    page.keyboard.press("a")
    expect(second.locator(".decide.done")).to_contain_text("Accepted")
    page.keyboard.press("u")
    expect(second.locator(".decide.done")).to_contain_text("Undone")
    page.keyboard.press("j")
    page.keyboard.press("r")
    expect(page.locator(".item").nth(2).locator(".decide.done")).to_contain_text("Rejected")
    page.keyboard.press("j")
    page.keyboard.press("s")
    page.keyboard.type("ناطقة")
    page.keyboard.press("Enter")
    expect(page.locator(".item").nth(3).locator(".decide.done")).to_contain_text("ناطقة")
    log = [(c.kind, c.state) for c in house.corpus.corrections()]
    assert log == [("accept", "undone"), ("reject", "applied"), ("set-speaker", "applied")]


def test_two_people_do_not_overwrite_each_other_unseen(house: House, browser: Browser) -> None:
    contexts = [browser.new_context() for _ in range(2)]
    one, two = (c.new_page() for c in contexts)
    for reader in (one, two):
        reader.goto(f"{house.url}/en/review")
    one.get_by_role("button", name="Reject").first.click()
    expect(one.locator(".decide.done")).to_be_visible()
    two.get_by_role("button", name="Accept").first.click()
    expect(two.locator(".decide.refused")).to_contain_text("changed since the page was loaded")
    assert [c.kind for c in house.corpus.corrections()] == ["reject"]
    for context in contexts:
        context.close()


def test_another_telling_opens_beside(house: House, page: Page) -> None:
    told = next(a for a in house.corpus.articles() if a.name == "naranj-sailors")
    page.goto(f"{house.url}/en/article/{told.sha256[:16]}")
    page.locator("#tellings summary").first.click()
    expect(page.locator("#tellings .differ").first).to_be_visible()
    expect(page.locator("#tellings ins, #tellings del").first).to_be_visible()


def test_an_edge_opens_its_evidence(house: House, page: Page) -> None:
    """Clicks all over the picture until a line is hit; names lead away and are left again."""
    page.goto(f"{house.url}/en/network")
    page.wait_for_selector("#graph[data-drawn]")
    evidence, graph = page.locator("#evidence .item"), page.locator("#graph")
    box = graph.bounding_box()
    assert box is not None
    for n in range(900):
        x, y = n % 30 * box["width"] / 30 + 9, n // 30 * box["height"] / 30 + 9
        page.mouse.click(box["x"] + x, box["y"] + y)
        if "/network" not in page.url:
            page.go_back()
            page.wait_for_selector("#graph[data-drawn]")
        elif evidence.count():
            break
    expect(evidence.first).to_be_visible()


def test_layers_theme_and_language_stay_as_chosen(house: House, page: Page) -> None:
    article = house.corpus.articles()[1]
    page.goto(f"{house.url}/ar/article/{article.sha256[:16]}")
    page.locator("[data-layer=statements]").uncheck()
    expect(page.locator(".margin").first).to_be_hidden()
    page.locator("#theme").click()
    dark = page.evaluate("document.documentElement.dataset.theme")
    page.reload()
    expect(page.locator("[data-layer=statements]")).not_to_be_checked()
    assert page.evaluate("document.documentElement.dataset.theme") == dark
    page.locator("a[hreflang=en]").click()
    expect(page).to_have_url(f"{house.url}/en/article/{article.sha256[:16]}")
    expect(page.locator("html")).to_have_attribute("dir", "ltr")
    assert page.locator(".text").first.evaluate("e => getComputedStyle(e).direction") == "rtl"


def test_a_citation_is_copied(house: House, page: Page) -> None:
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.goto(f"{house.url}/en/article/{house.corpus.articles()[1].sha256[:16]}")
    page.locator("[data-copy]").first.click()
    copied = page.evaluate("navigator.clipboard.readText()")
    assert house.corpus.articles()[1].outlet in copied
    expect(page.locator("#said")).to_have_text("Citation copied")


@pytest.mark.parametrize(
    ("language", "theme", "width"), [("ar", "light", 1280), ("en", "dark", 1280), ("ar", "dark", 390)]
)
def test_axe_finds_nothing_serious(
    house: House, browser: Browser, axe: str, language: str, theme: Any, width: int
) -> None:
    context = browser.new_context(viewport={"width": width, "height": 844}, color_scheme=theme)
    page = context.new_page()
    found: list[str] = []
    for path in pages_of(house):
        page.goto(f"{house.url}/{language}/{path}", wait_until="networkidle")
        if path.startswith("article/"):
            page.keyboard.press("j")
        page.evaluate(axe)
        result = page.evaluate("axe.run(document, {resultTypes: ['violations']})")
        for v in result["violations"]:
            if v["impact"] in ("serious", "critical"):
                found.append(f"{path}: {v['id']} {[n['html'][:160] for n in v['nodes'][:3]]}")
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), (
            f"{path} is wider than the page"
        )
    context.close()
    assert found == []


def pages_of(house: House) -> list[str]:
    article = next(a for a in house.corpus.articles() if a.name == "naranj-attack")
    other = next(a for a in house.corpus.articles() if a.name == "sarvestan-attack")
    actor = house.corpus.actors(limit=1)[0]
    here, there = article.sha256[:16], other.sha256[:16]
    lists = [
        "",
        "articles",
        "actors",
        "quotes",
        "stories",
        "events",
        "network",
        "compare",
        "search?q=الاتفاق",
    ]
    reviews = [f"review?tab={tab}" for tab in ("statements", "events", "stances", "identity", "log")]
    return [
        *lists,
        *reviews,
        f"article/{here}",
        f"article/{here}/beside/{there}",
        f"actor/{actor.key}",
        "nothing",
    ]
