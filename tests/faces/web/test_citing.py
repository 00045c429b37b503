"""A whole view is cited by what it went by, the day of reading and an address that shows it again."""

from __future__ import annotations

from datetime import date
from urllib.parse import parse_qs, unquote, urlsplit

import pytest
from starlette.testclient import TestClient
from web_rooms import Page, reader_of, small_corpus

from isnad.faces.web.citing import corpus_name
from isnad.store import tables as t
from isnad.store.corpus import Corpus
from isnad.store.opening import Database

PARTY, STATE = "organization:حزب الفجر", "organization:الحكومه"


@pytest.fixture
def corpus(database: Database) -> Corpus:
    return small_corpus(database)


def cited(client: TestClient, path: str, **headers: str) -> str:
    """The one citation of the view at a path."""
    answer = client.get(path, headers={"hx-request": "true"} if headers else {})
    assert answer.status_code == 200, path
    [button] = [b for b in Page(answer.text).all("button") if "view" in b.get("class", "").split()]
    return button["data-copy"]


def address_in(citation: str) -> str:
    return next(w for w in citation.replace("،", " ").replace(",", " ").split() if w.startswith("http"))


@pytest.mark.parametrize(
    "path",
    [
        "/actor/" + PARTY,
        "/actor/" + STATE + "?show=toward&outlet=الراصد",
        "/story/story-1",
        "/network?actor=الحكومة&sign=-&since=2024-03-01",
        f"/edge?from={STATE}&to={PARTY}",
        "/compare",
        "/compare?until_a=2024-03-02&since_b=2024-03-03",
        "/events?type=REJECT&status=happened&actor=الحكومة",
        "/stances?sign=-",
        "/statements?words=الميناء",
        "/articles?outlet=الراصد&since=2024-03-01",
        "/actors?type=person",
        "/stories",
        "/quotes",
        "/search?q=الميناء&order=newest",
    ],
)
@pytest.mark.parametrize("language", ["ar", "en"])
def test_every_view_is_cited_with_an_address_that_shows_it(corpus: Corpus, path: str, language: str) -> None:
    client = reader_of(corpus)
    citation = cited(client, f"/{language}{path}")
    today = date.today().isoformat()
    assert ("قُرئ في " if language == "ar" else "read on ") + today in citation
    assert "\n" not in citation
    address = address_in(citation)
    assert address.startswith(f"http://127.0.0.1:8471/{language}/")
    assert cited(client, address) == citation, "the address shows the same view"


def test_the_filters_are_named_in_the_readers_language(corpus: Corpus) -> None:
    client = reader_of(corpus)
    path = "/events?type=REJECT&status=happened&actor=الحكومة&outlet=الراصد&since=2024-03-01&junk=1"
    arabic, english = cited(client, "/ar" + path), cited(client, "/en" + path)
    assert (
        "«أحداث» (النوع: رفض؛ الحال: وقع؛ الفاعل: الحكومة؛ الوسيلة: الراصد؛ المدة: 2024-03-01 – …)" in arabic
    )
    assert (
        "«Events» (Type: Reject; Status: done; Who acts: الحكومة; Outlet: الراصد; Period: 2024-03-01 – …)"
        in (english)
    )
    asked = parse_qs(urlsplit(address_in(english)).query)
    assert set(asked) == {"type", "status", "actor", "outlet", "since"}
    assert cited(client, "/en" + path, part="yes") == english, "a part that replaces the list brings its own"


def test_what_the_room_chose_itself_is_in_the_address(corpus: Corpus) -> None:
    client = reader_of(corpus)
    citation = cited(client, "/en/compare")
    asked = parse_qs(urlsplit(address_in(citation)).query)
    largest = [o.name for o in corpus.outlets() if o.name][:2]
    assert asked == {f"outlet_{side}": [name] for side, name in zip("ab", largest, strict=False)}
    assert f"One side: {largest[0]}" in citation
    around = cited(client, "/en/network?actor=الحكومة")
    assert unquote(address_in(around)).endswith(f"/en/network?actor={STATE}&nodes=60")
    assert "Around: الحكومة" in around


def test_one_piece_of_evidence_is_cited_with_its_view(corpus: Corpus) -> None:
    client = reader_of(corpus)
    [only] = corpus.events(type="REJECT")
    citation = cited(client, "/ar/events?type=REJECT")
    assert citation.endswith(f": «{only.trigger.text}»")
    assert f"«{only.article.title}»" in citation if only.article.title else str(only.article.outlet)
    assert not cited(client, "/ar/events").endswith("»"), "of several none is singled out"


def test_a_quotation_is_cited_with_its_appearances(corpus: Corpus) -> None:
    client = reader_of(corpus)
    first = client.get("/ar/quote/quote-1").headers["location"]
    citation = cited(client, first)
    assert "كل مواضع الظهور: " in citation
    assert unquote(first) in unquote(citation)
    assert citation.endswith("»")


@pytest.mark.parametrize(
    ("place", "name"),
    [
        ("/home/hind/news.db", "news"),
        ("postgresql://hind:secret@db.example:5432/news?sslmode=require", "news"),
        ("postgresql://hind:secret@db.example", "db.example"),
    ],
)
def test_a_citation_tells_no_folder_and_no_password(place: str, name: str) -> None:
    assert corpus_name(place) == name


def test_an_older_address_of_a_story_leads_to_it(corpus: Corpus) -> None:
    client = reader_of(corpus)
    [second] = [a for a in corpus.articles() if a.published == "2024-03-05"]
    with corpus.database.reading() as c:
        told = {r.article_id for r in c.execute(t.story_articles.select())}
    assert second.id in told
    assert client.get(f"/ar/story/{second.sha256}").headers["location"] == "/ar/story/story-1"
    assert client.get("/ar/story/" + "f" * 64).status_code == 404
