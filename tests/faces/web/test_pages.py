"""Every page of the reading room, in process, on both databases: what it shows and must never hold."""

from __future__ import annotations

import re
from collections import Counter

import pytest
from web_rooms import HARBOUR, MARKUP, Page, fill, harbour, hostile, reader_of, small_corpus, words_of

from isnad.faces.web.languages import LANGUAGES, direction, messages
from isnad.faces.web.links import PART, Links
from isnad.records import Analysis, Article, Cue, Entity, Mention, Piece, Statement
from isnad.spans import Span
from isnad.store import tables as t
from isnad.store.corpus import Corpus
from isnad.store.locking import build_lock
from isnad.store.opening import Database
from isnad.store.writing import begin_run, update_run


@pytest.fixture
def corpus(database: Database) -> Corpus:
    return small_corpus(database)


def addresses(corpus: Corpus) -> dict[str, str]:
    """A path below the language for each kind of page."""
    go = Links("ar")
    articles = {a.published: a for a in corpus.articles()}
    here, there, wild = (articles[day] for day in ("2024-03-01", "2024-03-05", "2024-03-04"))
    statement = corpus.statements(article=here.id, order="stored")[1]
    paths = {
        "front": go.page(),
        "articles": go.page("articles", outlet="الراصد"),
        "article": go.article(here),
        "wild article": go.article(wild),
        "beside": go.beside(here, there),
        "statement": go.statement(statement),
        "wild statement": go.statement(corpus.statements(article=wild.id)[0]),
        "statements": go.page("statements", speaker="سالم الحداد", words="الميناء", type="indirect"),
        "statements about": go.page("statements", about="الحكومة"),
        "stances": go.page("stances", toward="الحكومة", sign="-", holder="لبنى الكرمي"),
        "quotes": go.page("quotes"),
        "stories": go.page("stories"),
        "story": go.page("story", "story-1"),
        "actors": go.page("actors"),
        "actors by name": go.page("actors", name="الحكومه"),
        "actor": go.actor("organization:الحكومه"),
        "actor about": go.page("actor", "organization:الحكومه", show="about"),
        "actor stances": go.page("actor", "organization:الحكومه", show="stances"),
        "actor toward": go.page("actor", "organization:الحكومه", show="toward"),
        "actor events": go.page("actor", "organization:الحكومه", show="events"),
        "network": go.page("network"),
        "network around": go.page("network", actor="الحكومة", voucher="سالم الحداد", sign="-"),
        "edge": go.page("edge", from_="organization:الحكومه", to="organization:حزب الفجر"),
        "events": go.page("events", type="REJECT", status="happened", actor="الحكومة"),
        "compare": go.page("compare"),
        "compare periods": go.page("compare", until_a="2024-03-02", since_b="2024-03-03"),
        "review of one": go.page("review", tab="events", article=here.sha256[:16]),
        "search": go.page("search", q="الميناء -قطر"),
        "nothing found": go.page("search", q="غيرموجود"),
    }
    paths |= {
        f"review {k}": go.page("review", tab=k)
        for k in ("statements", "events", "stances", "identity", "log")
    }
    return {name: path.removeprefix("/ar") for name, path in paths.items()}


def test_every_page_answers_and_is_clean(corpus: Corpus) -> None:
    client, paths = reader_of(corpus), addresses(corpus)
    for language in LANGUAGES:
        for name, path in paths.items():
            answer = client.get(f"/{language}{path}")
            assert answer.status_code == 200, (name, answer.text[-300:])
            assert_clean(answer.text, language)


def assert_clean(html: str, language: str) -> None:
    """The right direction, nothing inline or from elsewhere, ids once, every form with its token."""
    page = Page(html)
    assert next(page.all("html")) == {"lang": language, "dir": direction(language)}
    for tag, attributes in page.tags:
        assert tag not in ("style", "img", "iframe", "object", "embed", "b onmouseover=alert(2)")
        assert "style" not in attributes
        assert not [a for a in attributes if a.startswith("on")], (tag, attributes)
        for name in ("href", "src", "action", "hx-get", "hx-post"):
            value = attributes.get(name, "")
            assert not value or value.startswith(("/", "#", "https://", "http://")), (tag, value)
    assert all(s["src"].startswith("/static/") for s in page.all("script"))
    assert all(link["href"].startswith("/static/") for link in page.all("link"))
    ids = Counter(a["id"] for _, a in page.tags if "id" in a)
    assert [i for i, n in ids.items() if n > 1] == []
    posts = [f for f in page.all("form") if f.get("method") == "post"]
    tokens = [i for i in page.all("input") if i.get("name") == "form_token"]
    assert len(posts) == len(tokens)
    assert all(i["value"] for i in tokens)


def test_every_answer_carries_the_policy(corpus: Corpus) -> None:
    client = reader_of(corpus)
    for path in ("/ar/", "/", "/ar/nothing", "/static/x/room.css", "/ar/network.json"):
        policy = client.get(path).headers["content-security-policy"]
        assert "default-src 'none'" in policy
        assert "unsafe" not in policy
        assert client.get(path).headers["x-content-type-options"] == "nosniff"


def test_markup_in_an_article_is_text(corpus: Corpus) -> None:
    client = reader_of(corpus)
    page = client.get("/en" + addresses(corpus)["wild article"]).text
    shown = words_of(page)
    for line in MARKUP.splitlines():
        plain = " ".join(line.replace("\x07", "\ufffd").split())
        assert plain in re.sub(r"(?<=\s)1(?=قال)", "", shown) or "قال" in line
    assert '"</p><img src=x onerror=alert(3)>" خبر' in shown
    assert "\x07" not in page
    assert "49" not in shown
    assert 'href="javascript' not in page
    assert hostile().article.sha256 in page


def test_an_article_shows_its_words_and_chains(corpus: Corpus) -> None:
    page = reader_of(corpus).get("/ar" + addresses(corpus)["article"]).text
    shown = words_of(page)
    for line in HARBOUR.splitlines():
        without_numbers = re.sub(r"[1-3](?=[^\s0-9])", "", shown)
        assert " ".join(line.split()) in without_numbers
    cards = [a for a in Page(page).all("details") if "card" in a.get("class", "")]
    assert len(cards) == 3
    assert shown.count("وكالة الساحل") >= 3
    # The relayed statement's chain: the outlet, the agency, the minister.
    assert re.search("الراصد عن وكالة الساحل عن سالم الحداد", shown)
    assert 'data-s="' in page
    marked = [a for _, a in Page(page).tags if "event" in a.get("class", "").split()]
    assert {a["data-v"].split("-")[0] for a in marked} == {
        f"v{HARBOUR.index('ترفض')}",
        f"v{HARBOUR.index('أدانت')}",
    }


def test_an_address_lasts_when_ids_and_readings_change(corpus: Corpus) -> None:
    client = reader_of(corpus)
    path = addresses(corpus)["statement"]
    assert "reads a little" not in client.get("/en" + path).text
    head, _, place = path.rpartition("/")
    start, end, cue = place.split("-")
    moved = client.get(f"/en{head}/{int(start) + 2}-{end}-{cue}")
    assert moved.status_code == 200
    assert messages("en")["reads_differently_now"] in words_of(moved.text)
    for gone in ("9000-9001", "5-1", "x", "1-2-3-4", "99999999999-2"):
        assert client.get(f"/en{head}/{gone}").status_code == 404


@pytest.mark.parametrize(
    "path",
    [
        "article/ffffffffffffffff",
        "article/xyz",
        "article/%00",
        "statement/0/1-2",
        "actor/" + "x" * 5000,
        "quote/nothing",
        "story/%F0%9F%98%80",
        "nothing",
        "edge",
        "edge?from=a&to=b",
    ],
)
def test_what_is_not_there_is_said_to_be_missing(corpus: Corpus, path: str) -> None:
    answer = reader_of(corpus).get(f"/en/{path}")
    assert answer.status_code == 404
    assert_clean(answer.text, "en")


@pytest.mark.parametrize(
    "query",
    [
        "page=99999999999999",
        "page=-1",
        "page=٣",
        "nodes=1000000000",
        "since=yesterday&until=2024-13-45",
        "since=2024-02&until=2024",
        "outlet=%00%00",
        "q=%22%20OR%20NEAR(*",
        "q=" + "ا" * 300,
        "q=" + "%20".join(["كلمة"] * 60),
        "q=%EF%BF%BF%ED%A0%80",
        "type=NOPE&status=nope&sign=x&tab=nope&show=nope&order=nope",
        "actor=%25%25%25&recipient=_&voucher=%27%3B--",
        "name=%25",
        "since_a=2024-1-1&until_b=x",
    ],
)
def test_whatever_is_asked_is_answered(corpus: Corpus, query: str) -> None:
    client = reader_of(corpus)
    for page in (
        "",
        "articles",
        "actors",
        "statements",
        "stances",
        "events",
        "network",
        "network.json",
        "compare",
        "search",
        "review",
    ):
        assert client.get(f"/en/{page}?{query}").status_code in (200, 303), page
    assert client.get(f"/en/names.json?{query}").status_code == 200


def test_a_name_leads_to_its_actor(corpus: Corpus) -> None:
    client = reader_of(corpus)
    found = client.get("/en/actor/الحكومه")
    assert found.status_code == 303
    assert client.get(found.headers["location"]).status_code == 200
    unknown = client.get("/en/actor/لا أحد")
    assert unknown.headers["location"].startswith("/en/actors?name=")


def test_search_marks_what_it_found(corpus: Corpus) -> None:
    page = Page(reader_of(corpus).get('/ar/search?q="حزب الفجر"').text)
    assert sum("found" in a.get("class", "").split() for a in page.all("span")) == 2


def test_the_network_is_data_too(corpus: Corpus) -> None:
    found = reader_of(corpus).get("/en/network.json").json()
    names = [n["name"] for n in found["nodes"]]
    edges = {(names[a], names[b]): (with_, against) for a, b, with_, against in found["edges"]}
    assert edges == {
        ("الحكومة", "حزب الفجر"): (0, 1),
        ("لبنى الكرمي", "الحكومة"): (0, 1),
        ("حزب الفجر", "الحكومة"): (1, 0),
    }
    told = reader_of(corpus).get("/en/network.json?voucher=سالم الحداد").json()
    assert [e[2:] for e in told["edges"]] == [[0, 1]]


@pytest.mark.parametrize(
    ("accepted", "language"), [("en-GB,en;q=0.9,ar;q=0.8", "en"), ("ar", "ar"), ("de", "ar"), ("", "ar")]
)
def test_the_language_is_the_readers(corpus: Corpus, accepted: str, language: str) -> None:
    answer = reader_of(corpus).get("/", headers={"accept-language": accepted})
    assert answer.headers["location"] == f"/{language}/"


def test_the_other_language_is_one_step_away(corpus: Corpus) -> None:
    client, path = reader_of(corpus), addresses(corpus)["events"]
    links = [a for a in Page(client.get("/ar" + path).text).all("a") if a.get("hreflang") == "en"]
    assert [a["href"] for a in links] == ["/en" + path]


def test_a_running_build_is_shown(corpus: Corpus, database: Database) -> None:
    client = reader_of(corpus)
    with database.writing() as c:
        run = begin_run(c, "1", ["news.jsonl"])
        update_run(c, run, stage="reading", articles_to_read=500, articles_read=125)
    assert "125" not in client.get("/en/progress").text, "a killed build runs no more"
    with build_lock(database):
        assert "125 / 500" in words_of(client.get("/en/progress").text)


def test_what_was_counted_is_counted_anew_after_a_change(corpus: Corpus, database: Database) -> None:
    client = reader_of(corpus)
    assert "سالم الحداد" in words_of(client.get("/en/").text)
    with database.writing() as c:
        c.execute(t.statements.update().values(verdict="rejected"))
        begin_run(c, "1", [])
    assert "سالم الحداد" not in words_of(client.get("/en/").text).partition("Stances that turned")[0]


def test_a_citation_has_everything(corpus: Corpus) -> None:
    page = Page(reader_of(corpus).get("/en" + addresses(corpus)["statement"]).text)
    copied = [a["data-copy"] for a in page.all("button") if "data-copy" in a]
    assert (
        "الراصد، «وزير النقل: الميناء سيفتح قريبا»، 2024-03-01: «إن الميناء سيفتح يوم 3 مارس 2024»" in copied
    )


def test_a_very_long_article_is_read_in_parts(database: Database) -> None:
    """Ten million letters on one line, with a statement at the far end."""
    name, said = "سالم", "الميناء مفتوح"
    text = "كلمة " * 2_000_000 + f"قال {name} إن {said}"
    at = text.index("قال")
    person = Span(at + 4, at + 8)
    long = Analysis(
        article=Article.of(text, published="2024-03-01"),
        entities=(Entity(id="e1", type="person", name=name, mentions=(Mention(person, name, "name"),)),),
        statements=(
            Statement(
                id="s1",
                type="indirect",
                cue=Cue(Span(at, at + 3), "قال", "قال"),
                source=Piece(person, name),
                speaker="e1",
                content=(Piece(Span(len(text) - len(said), len(text)), said),),
                inside=None,
                why="",
                confidence=1.0,
            ),
        ),
    )
    fill(database, long, harbour())
    corpus = Corpus(database)
    [s] = corpus.statements(speaker=name)
    client, link = reader_of(corpus), Links("en").said(s)
    assert f"?part={at // PART + 1}#s" in link
    page = client.get(link)
    assert f"{name}" in words_of(page.text)
    assert f'id="{link.partition("#")[2]}"' in page.text
    assert len(page.content) < 2_000_000
    first = client.get(link.partition("?")[0])
    assert 'rel="next"' in first.text
    assert_clean(first.text, "en")
