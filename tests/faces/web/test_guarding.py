"""Who may ask and who may change: hosts, tokens, forms, sizes."""

from __future__ import annotations

import pytest
from starlette.testclient import TestClient
from web_rooms import Page, reader_of, small_corpus

from isnad.faces.web.guarding import LARGEST_FORM
from isnad.store.corpus import Corpus, open_corpus
from isnad.store.opening import open_database

TOKEN = "a-token-of-enough-letters"


@pytest.fixture
def corpus(tmp_path: object) -> Corpus:
    return small_corpus(open_database(f"{tmp_path}/news.db", create=True))


def form_of(client: TestClient) -> dict[str, str]:
    return Page(client.get("/en/review").text).form(target="statement") | {"kind": "accept"}


@pytest.mark.parametrize(
    ("host", "status"),
    [
        ("127.0.0.1:8471", 200),
        ("localhost", 200),
        ("[::1]:8471", 200),
        ("evil.example", 403),
        ("127.0.0.1.evil.example", 403),
        ("evil.example@127.0.0.1", 403),
        ("", 403),
    ],
)
def test_only_names_of_this_machine(corpus: Corpus, host: str, status: int) -> None:
    assert reader_of(corpus).get("/en/", headers={"host": host}).status_code == status


def test_a_token_is_shown_once_and_then_kept_in_a_cookie(corpus: Corpus) -> None:
    client = reader_of(corpus, host="0.0.0.0", token=TOKEN)
    for path in ("/en/", "/en/?token=wrong", "/static/x/room.css", "/en/network.json"):
        assert client.get(path).status_code == 401
    entered = client.get(f"/en/search?q=1&token={TOKEN}")
    assert (entered.status_code, entered.headers["location"]) == (303, "/en/search?q=1")
    assert "HttpOnly" in entered.headers["set-cookie"]
    assert client.get("/en/").status_code == 200
    assert client.get("/en/", headers={"host": "reading.example"}).status_code == 200


def test_a_token_in_a_header(corpus: Corpus) -> None:
    client = reader_of(corpus, host="0.0.0.0", token=TOKEN)
    assert client.get("/en/", headers={"authorization": f"Bearer {TOKEN}"}).status_code == 200
    assert client.get("/en/", headers={"authorization": "Bearer no"}).status_code == 401


def test_the_way_in_leads_nowhere_else(corpus: Corpus) -> None:
    client = reader_of(corpus, host="0.0.0.0", token=TOKEN)
    made = client.get(f"http://127.0.0.1:8471//evil.example/?token={TOKEN}")
    assert made.headers["location"].startswith("/evil.example")


@pytest.mark.parametrize(
    "headers",
    [
        {"origin": "https://evil.example"},
        {"origin": "null"},
        {"sec-fetch-site": "cross-site"},
        {"sec-fetch-site": "same-site"},
    ],
)
def test_a_form_of_another_place_is_refused(corpus: Corpus, headers: dict[str, str]) -> None:
    client = reader_of(corpus)
    assert client.post("/en/do/decide", data=form_of(client), headers=headers).status_code == 403
    assert corpus.info().counts["corrections"] == 0


@pytest.mark.parametrize("token", ["", "0" * 64, None])
def test_a_form_without_its_token_is_refused(corpus: Corpus, token: str | None) -> None:
    client = reader_of(corpus)
    form = form_of(client)
    form.pop("form_token")
    made = client.post("/en/do/decide", data=form if token is None else form | {"form_token": token})
    assert made.status_code == 403


def test_a_form_of_another_reader_is_refused(corpus: Corpus) -> None:
    one = reader_of(corpus)
    two = TestClient(one.app, base_url="http://127.0.0.1:8471", follow_redirects=False)
    form = form_of(one)
    two.get("/en/")
    assert two.post("/en/do/decide", data=form).status_code == 403
    fresh = TestClient(one.app, base_url="http://127.0.0.1:8471")
    assert fresh.post("/en/do/decide", data=form).status_code == 403


def test_only_get_and_post(corpus: Corpus) -> None:
    client = reader_of(corpus)
    for method in ("PUT", "DELETE", "PATCH", "OPTIONS", "TRACE"):
        assert client.request(method, "/en/review").status_code == 405
    assert client.get("/en/do/decide").status_code == 405
    assert client.post("/en/review", data=form_of(client)).status_code == 405


def test_a_form_is_small(corpus: Corpus) -> None:
    client = reader_of(corpus)
    big = form_of(client) | {"reason": "x" * LARGEST_FORM}
    assert client.post("/en/do/decide", data=big).status_code == 413
    assert client.post("/en/do/decide", content=(b"x" for _ in range(3))).status_code == 413


def test_a_long_address_is_refused(corpus: Corpus) -> None:
    assert reader_of(corpus).get("/en/search?q=" + "x" * 5000).status_code == 414


def test_read_only_shows_and_changes_nothing(corpus: Corpus) -> None:
    client = reader_of(corpus, read_only=True)
    page = client.get("/en/review")
    assert page.status_code == 200
    assert [f for f in Page(page.text).all("form") if f.get("method") == "post"] == []
    assert client.post("/en/do/decide", data={"kind": "accept"}).status_code == 403


def test_a_corpus_that_was_opened_for_reading_is_read_only(corpus: Corpus) -> None:
    place = corpus.database.place
    corpus.close()
    with open_corpus(place) as opened:
        assert reader_of(opened).post("/en/do/decide", data={"kind": "accept"}).status_code == 403


@pytest.mark.parametrize(
    "path",
    ["x/nothing.css", "x/../app.py", "x/..%2fapp.py", "x/vendor", "x/room.css/x", "x//etc/passwd", "x/a.py"],
)
def test_only_files_of_the_package(corpus: Corpus, path: str) -> None:
    assert reader_of(corpus).get(f"/static/{path}").status_code == 404
