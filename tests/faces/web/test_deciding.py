"""Corrections made from the page: kept, shown, undone, never over somebody else's; on both databases."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest
from starlette.testclient import TestClient
from web_rooms import Page, reader_of, small_corpus, words_of

from isnad.store.corpus import Corpus
from isnad.store.correcting import apply_corrections, list_corrections
from isnad.store.opening import Database


@pytest.fixture
def corpus(database: Database) -> Corpus:
    return small_corpus(database)


def form_of(client: TestClient, corpus: Corpus, cue: str) -> dict[str, str]:
    """The form beside the statement with this cue, as its page shows it now."""
    [s] = [s for s in corpus.statements(rejected=True) if s.cue and s.cue.text == cue]
    page = client.get("/en/article/" + s.article.sha256[:16]).text
    return Page(page).form(target="statement", id=str(s.id))


def verdict_of(corpus: Corpus, cue: str) -> str | None:
    [found] = [s for s in corpus.statements(rejected=True) if s.cue and s.cue.text == cue]
    return found.verdict


def test_accept_reject_and_undo(corpus: Corpus) -> None:
    client = reader_of(corpus, reviewer="هند")
    for kind, verdict in (("accept", "accepted"), ("reject", "rejected")):
        made = client.post("/en/do/decide", data=form_of(client, corpus, "أضاف") | {"kind": kind})
        assert made.status_code == 303
        assert made.headers["location"].startswith("/en/article/")
        assert verdict_of(corpus, "أضاف") == verdict
        log = client.get("/en/review?tab=log").text
        undo = Page(log).form(correction=str(corrections(corpus)[-1].id))
        assert client.post("/en/do/undo", data=undo).status_code == 303
        assert verdict_of(corpus, "أضاف") is None
        if kind == "accept":
            assert client.post("/en/do/undo", data=undo).status_code == 409, "undone twice"
    assert [c.made_by for c in corrections(corpus)] == ["هند", "هند"]


def corrections(corpus: Corpus) -> tuple[object, ...]:
    with corpus.database.reading() as c:
        return list_corrections(c)


def test_a_set_speaker_stands_after_all_is_applied_anew(corpus: Corpus) -> None:
    client = reader_of(corpus)
    form = form_of(client, corpus, "أضاف") | {"kind": "set-speaker", "name": "لبنى الكرمي"}
    assert client.post("/en/do/decide", data=form).status_code == 303
    with corpus.database.writing() as c:
        assert apply_corrections(c).lost == ()
    [s] = [s for s in corpus.statements() if s.cue and s.cue.text == "أضاف"]
    assert s.speaker is not None
    assert s.speaker.name == "لبنى الكرمي"


def test_a_part_is_answered_with_a_part(corpus: Corpus) -> None:
    client = reader_of(corpus)
    form = form_of(client, corpus, "أضاف") | {"kind": "accept"}
    made = client.post("/en/do/decide", data=form, headers={"hx-request": "true"})
    assert made.status_code == 200
    assert "<html" not in made.text
    undo = Page(made.text).form(correction=str(corrections(corpus)[-1].id))
    assert client.post("/en/do/undo", data=undo, headers={"hx-request": "true"}).status_code == 200
    assert verdict_of(corpus, "أضاف") is None


def test_of_two_readers_the_second_is_told(corpus: Corpus) -> None:
    one = reader_of(corpus, reviewer="هند")
    two = TestClient(one.app, base_url="http://127.0.0.1:8471", follow_redirects=False)
    seen_by_two = form_of(two, corpus, "أضاف")
    one.post("/en/do/decide", data=form_of(one, corpus, "أضاف") | {"kind": "reject"})
    late = two.post("/en/do/decide", data=seen_by_two | {"kind": "accept"})
    assert late.status_code == 409
    assert "Not kept" in words_of(late.text)
    assert verdict_of(corpus, "أضاف") == "rejected"
    assert len(corrections(corpus)) == 1
    other = form_of(two, corpus, "قوله")
    assert two.post("/en/do/decide", data=other | {"kind": "accept"}).status_code == 303, (
        "another record is free"
    )


def test_of_two_decisions_at_one_moment_one_is_kept(corpus: Corpus) -> None:
    one = reader_of(corpus)
    clients = [
        one,
        *(TestClient(one.app, base_url="http://127.0.0.1:8471", follow_redirects=False) for _ in range(3)),
    ]
    forms = [form_of(client, corpus, "أضاف") for client in clients]
    with ThreadPoolExecutor(4) as at_once:
        sent = [
            at_once.submit(client.post, "/en/do/decide", data=form | {"kind": kind})
            for client, form, kind in zip(clients, forms, ("accept", "reject") * 2, strict=True)
        ]
        assert sorted(s.result().status_code for s in sent) == [303, 409, 409, 409]
    assert len(corrections(corpus)) == 1


def test_the_same_verdict_undone_meanwhile_is_seen_too(corpus: Corpus) -> None:
    """`seen` alone would let this pass: the record looks as it did."""
    client = reader_of(corpus)
    old = form_of(client, corpus, "أضاف")
    client.post("/en/do/decide", data=old | {"kind": "accept"})
    assert client.post("/en/do/decide", data=old | {"kind": "accept"}).status_code == 409


@pytest.mark.parametrize(
    "change",
    [
        {"kind": "destroy"},
        {"kind": "set-speaker", "target": "event"},
        {"target": "article"},
        {"id": "x"},
        {"id": "999999999"},
        {"after": "-"},
        {"seen": ""},
        {"kind": ""},
    ],
    ids=str,
)
def test_a_form_that_no_page_makes_changes_nothing(corpus: Corpus, change: dict[str, str]) -> None:
    client = reader_of(corpus)
    made = client.post("/en/do/decide", data=form_of(client, corpus, "أضاف") | {"kind": "accept"} | change)
    assert made.status_code == 409
    assert corrections(corpus) == ()


def test_events_and_stances_are_judged_too(corpus: Corpus) -> None:
    client = reader_of(corpus)
    for tab, target in (("events", "event"), ("stances", "stance")):
        form = Page(client.get(f"/en/review?tab={tab}").text).form(target=target)
        assert client.post("/en/do/decide", data=form | {"kind": "reject"}).status_code == 303
    assert len(corpus.events()) == 2
    assert len(corpus.stances()) == 3


@pytest.mark.parametrize(("language", "words"), [("ar", "راجع قبول رفض"), ("en", "Check Accept Reject")])
def test_events_and_stances_are_judged_in_their_article(corpus: Corpus, language: str, words: str) -> None:
    client = reader_of(corpus)
    event, stance = corpus.events()[0], corpus.stances()[0]
    for target, record in (("event", event), ("stance", stance)):
        address = f"/{language}/article/{record.article.sha256[:16]}"
        page = client.get(address).text
        assert words in words_of(page)
        form = Page(page).form(target=target, id=str(record.id))
        made = client.post(f"/{language}/do/decide", data=form | {"kind": "reject"})
        assert made.status_code == 303
        assert made.headers["location"].startswith(
            f"{address}#{target[0].replace('e', 'v').replace('s', 't')}"
        )
    assert event.id not in {v.id for v in corpus.events()}
    assert stance.id not in {x.id for x in corpus.stances()}
    read_only = reader_of(corpus, read_only=True)
    assert "judge" not in read_only.get(address).text


def test_one_article_can_be_reviewed_alone(corpus: Corpus) -> None:
    client = reader_of(corpus)
    [here] = [a for a in corpus.articles() if a.published == "2024-03-05"]
    page = client.get(f"/en/review?tab=events&article={here.sha256[:16]}")
    assert sum(f.get("hx-post", "").endswith("decide") for f in Page(page.text).all("form")) == 1
    assert client.get("/en/review?tab=events&article=ffffffffffffffff").status_code == 404


def test_actors_are_merged_split_and_renamed(corpus: Corpus) -> None:
    client = reader_of(corpus)
    party, union = "organization:حزب الفجر", "organization:نقابه البحاره"

    def decide(**fields: str) -> int:
        form = Page(client.get(f"/en/actor/{party}").text).form(target="actor", key=party)
        return client.post("/en/do/decide", data=form | fields).status_code

    assert decide(kind="rename", name="الفجر") == 303
    assert decide(kind="merge", other=union) == 303
    assert corpus.actor(party).name == "الفجر"
    assert len(corpus.statements(speaker=corpus.actor(party).id)) == 1
    assert decide(kind="split", name="نقابة البحارة") == 303
    assert len(corpus.statements(speaker=corpus.actor(party).id)) == 0
    assert decide(kind="merge", other="nobody") == 409
    assert decide(kind="merge", other=party) == 409
    assert decide(kind="split", name="لا أحد") == 409


def test_doubtful_names_are_merged_and_split_in_review(corpus: Corpus) -> None:
    client = reader_of(corpus)
    open_pair = Page(client.get("/en/review?tab=identity").text).form(other="organization:نقابه البحاره")
    assert client.post("/en/do/decide", data=open_pair | {"kind": "merge"}).status_code == 303
    joined = Page(client.get("/en/review?tab=identity").text).form(name="الحداد")
    assert client.post("/en/do/decide", data=joined | {"kind": "split"}).status_code == 303
    assert [c.kind for c in corrections(corpus)] == ["merge", "split"]
    left = client.get("/en/review?tab=identity").text
    assert "Nothing waits for review" in words_of(left)


@pytest.mark.parametrize(("language", "done"), [("ar", "ليسا واحدا"), ("en", "Kept apart")])
def test_a_pair_is_kept_apart_in_review_and_comes_back_when_undone(
    corpus: Corpus, language: str, done: str
) -> None:
    client = reader_of(corpus)
    address, union = f"/{language}/review?tab=identity", "organization:نقابه البحاره"
    before = Page(client.get(address).text).form(other=union)
    made = client.post(
        f"/{language}/do/decide", data=before | {"kind": "apart"}, headers={"hx-request": "true"}
    )
    assert made.status_code == 200
    assert done in words_of(made.text)
    assert "نقابة البحارة" not in words_of(client.get(address).text)
    log = client.get(f"/{language}/review?tab=log").text
    assert done in words_of(log)
    assert "حزب الفجر ≠ نقابة البحارة" in words_of(log)
    late = client.post(f"/{language}/do/decide", data=before | {"kind": "merge"})
    assert late.status_code == 409, "who did not see it does not undo it"
    undo = Page(made.text).form(correction=str(corrections(corpus)[-1].id))
    client.post(f"/{language}/do/undo", data=undo)
    assert "نقابة البحارة" in words_of(client.get(address).text)


def test_a_reviewer_has_a_name(corpus: Corpus) -> None:
    client = reader_of(corpus, reviewer="root")
    form = Page(client.get("/ar/review").text).form(back="/ar/review")
    kept = client.post("/ar/do/name", data=form | {"by": "  هند   الراصدة "})
    assert kept.headers["location"] == "/ar/review"
    client.post("/en/do/decide", data=form_of(client, corpus, "أضاف") | {"kind": "accept"})
    assert [c.made_by for c in corrections(corpus)] == ["هند الراصدة"]


@pytest.mark.parametrize(
    "back", ["https://evil.example/", "//evil.example", "/ar/", "/en/\\evil", "javascript:1", ""]
)
def test_after_a_change_the_way_leads_back_into_the_room(corpus: Corpus, back: str) -> None:
    client = reader_of(corpus)
    made = client.post(
        "/en/do/decide", data=form_of(client, corpus, "أضاف") | {"kind": "accept", "back": back}
    )
    assert made.headers["location"] == "/en/review"
