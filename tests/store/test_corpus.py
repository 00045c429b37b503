"""A small corpus, asked every question, on both databases."""

from __future__ import annotations

import pytest
from invented import HARBOUR, STRIKE, article, harbour, strike

from isnad.errors import CorpusError
from isnad.records import Analysis
from isnad.spans import Span
from isnad.store.corpus import Corpus
from isnad.store.opening import Database
from isnad.store.rows import analysis_rows
from isnad.store.writing import (
    Incoming,
    Reject,
    add_articles,
    set_aside,
    waiting_articles,
    write_analyses,
    write_rejects,
)

READER = "test 1"


def fill(database: Database, *analyses: Analysis, reader: str = READER) -> dict[str, int]:
    """Store articles with what was read in them; their ids by SHA-256."""
    with database.writing() as c:
        add_articles(c, [Incoming(a.article, "tests", str(n)) for n, a in enumerate(analyses)])
        ids = {a.sha256: id for id, a in waiting_articles(c, reader)}
        write_analyses(
            c, [(ids[a.article.sha256], analysis_rows(a, ids[a.article.sha256])) for a in analyses], reader
        )
    return ids


@pytest.fixture
def corpus(database: Database) -> Corpus:
    fill(database, harbour(), strike())
    return Corpus(database)


def test_an_analysis_comes_back_as_it_went_in(corpus: Corpus) -> None:
    found = {a.sha256: corpus.analysis(a.id) for a in corpus.articles()}
    for analysis in (harbour(), strike()):
        assert found[analysis.article.sha256] == analysis


def test_every_span_slices_to_its_words(corpus: Corpus) -> None:
    texts = {a.id: corpus.article(a.id).text for a in corpus.articles()}
    for s in corpus.statements():
        for p in (s.source, s.cue, *s.content):
            assert p is None or texts[s.article.id][p.span.start : p.span.end] == p.text
    for v in corpus.events():
        assert texts[v.article.id][v.trigger.span.start : v.trigger.span.end] == v.trigger.text


def test_statements_name_their_chain_from_the_speaker_outwards(corpus: Corpus) -> None:
    relayed = [s for s in corpus.statements() if s.inside_id is not None]
    assert [s.chain for s in relayed] == [("سالم الحداد", "وكالة الساحل")]


@pytest.mark.parametrize(
    ("filters", "cues"),
    [
        ({}, ["أعلنت", "نقلت", "قوله", "أضاف"]),
        ({"order": "oldest"}, ["نقلت", "قوله", "أضاف", "أعلنت"]),
        ({"order": "least sure", "limit": 1}, ["أضاف"]),
        ({"speaker": "سالم الحداد"}, ["قوله", "أضاف"]),
        ({"speaker": "سالم الحدّاد"}, ["قوله", "أضاف"]),
        ({"speaker": "الحداد"}, []),
        ({"about": "حزب الفجر"}, ["أضاف"]),
        ({"words": "سيفتح"}, ["نقلت", "قوله"]),
        ({"words": "100%"}, []),
        ({"cue": "قال"}, ["قوله"]),
        ({"type": "direct"}, []),
        ({"outlet": "الراصد"}, ["نقلت", "قوله", "أضاف"]),
        ({"outlet": ["الراصد", "أخبار المرفأ"], "limit": 2}, ["أعلنت", "نقلت"]),
        ({"since": "2024-03-02"}, ["أعلنت"]),
        ({"until": "2024-03-01"}, ["نقلت", "قوله", "أضاف"]),
        ({"since": "2024", "until": "2024-03"}, ["أعلنت", "نقلت", "قوله", "أضاف"]),
        ({"until": "2024-02"}, []),
        ({"offset": 3}, ["أضاف"]),
    ],
    ids=lambda v: "-".join(f"{k}" for k in v) or "all" if isinstance(v, dict) else "",
)
def test_statements_by(corpus: Corpus, filters: dict[str, object], cues: list[str]) -> None:
    found = corpus.statements(**filters)  # type: ignore[arg-type]
    assert [s.cue.text if s.cue else None for s in found] == cues


@pytest.mark.parametrize(
    ("filters", "triggers"),
    [
        ({}, ["إضرابا", "ترفض", "أدانت"]),
        ({"actor": "الحكومة"}, ["ترفض"]),
        ({"recipient": "الحكومة"}, ["أدانت"]),
        ({"between": ("حزب الفجر", "الحكومة")}, ["ترفض"]),
        ({"between": ("حزب الفجر", "لبنى الكرمي")}, []),
        ({"type": "PROTEST"}, ["إضرابا"]),
        ({"status": "denied"}, []),
    ],
    ids=str,
)
def test_events_by(corpus: Corpus, filters: dict[str, object], triggers: list[str]) -> None:
    assert [v.trigger.text for v in corpus.events(**filters)] == triggers  # type: ignore[arg-type]


def test_an_event_says_by_whose_word(corpus: Corpus) -> None:
    told = {v.trigger.text: v.told_by for v in corpus.events()}
    assert told == {"ترفض": ("سالم الحداد",), "أدانت": (), "إضرابا": ("نقابة البحارة",)}


@pytest.mark.parametrize(
    ("filters", "evidence"),
    [
        ({"toward": "الحكومة"}, ["يثق", "أدانت"]),
        ({"toward": "الحكومه", "sign": "-"}, ["أدانت"]),
        ({"holder": "حزب الفجر"}, ["يثق"]),
        ({"told_by": "سالم الحداد"}, ["ترفض"]),
        ({"told_by": "لبنى الكرمي"}, []),
    ],
    ids=str,
)
def test_stances_by(corpus: Corpus, filters: dict[str, object], evidence: list[str]) -> None:
    assert [s.evidence.text for s in corpus.stances(**filters)] == evidence  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("الميناء", {"الميناء": 2, "ميناء": 1}),
        ("ميناء", {"الميناء": 2, "ميناء": 1}),
        ("الحكومه", {"الحكومة": 2, "وبالحكومة": 1}),
        ("حكومة", {"الحكومة": 2, "وبالحكومة": 1}),
        ("وزير", {"وزير": 2}),
        ("لبني", {"لبنى": 1}),
        ('"حزب الفجر"', {"حزب الفجر": 2}),
        ("«الفجر حزب»", {}),
        ("حزب -إضراب", {"حزب": 1}),
        ("الحداد نقابة", {}),
        ("يومان", {}),
        ("", {}),
        ('"', {}),
        ('" OR NEAR( *', {}),
    ],
)
def test_search_finds(corpus: Corpus, words: str, found: dict[str, int]) -> None:
    counts: dict[str, int] = {}
    for hit in corpus.search(words):
        text = corpus.article(hit.article.id).text
        assert hit.snippet.text == hit.snippet.span.of(text)
        for place in hit.places:
            assert isinstance(place, Span)
            counts[place.of(text)] = counts.get(place.of(text), 0) + 1
    assert counts == found


def test_search_newest_first_and_by_outlet(corpus: Corpus) -> None:
    assert [h.article.published for h in corpus.search("حزب", by_date=True)] == ["2024-03-05", "2024-03-01"]
    assert [h.article.outlet for h in corpus.search("حزب", outlet="الراصد")] == ["الراصد"]
    assert [h.article.published for h in corpus.search("حزب", by_date=True, limit=1, offset=1)] == [
        "2024-03-01"
    ]


def test_info_counts_what_is_there(corpus: Corpus) -> None:
    info = corpus.info()
    assert info.counts["articles"] == 2
    assert info.counts["statements"] == 4
    assert (info.first_published, info.last_published, info.building) == ("2024-03-01", "2024-03-05", False)
    assert {o.name: o.articles for o in info.outlets} == {"الراصد": 1, "أخبار المرفأ": 1}
    assert corpus.count("events", outlet="الراصد") == 2


def test_an_article_is_found_by_id_hash_and_name(corpus: Corpus) -> None:
    first = corpus.articles(newest=False)[0]
    sha = harbour().article.sha256
    for which in (first.id, sha, sha[:12], first.name):
        assert corpus.article(which).text == HARBOUR
    for missing in (99, "ffffffff00", "nothing"):
        with pytest.raises(CorpusError, match="no article"):
            corpus.article(missing)


def test_articles_that_mention(corpus: Corpus) -> None:
    assert [a.title for a in corpus.articles(actor="نقابة البحارة")] == ["إضراب في ميناء الساحل"]


@pytest.mark.parametrize(
    "day", ["22/7/2015", "2015-7-2", "yesterday", "٢٠١٥", "", "2015-07-22T10", "2015-13", "2015-02-30"]
)
def test_a_filter_that_is_no_day_is_refused(corpus: Corpus, day: str) -> None:
    with pytest.raises(CorpusError, match="is not a date"):
        corpus.statements(since=day)


def test_missing_records_are_said_to_be_missing(corpus: Corpus) -> None:
    for ask in (corpus.statement, corpus.event, corpus.stance, corpus.analysis, corpus.actor):
        with pytest.raises(CorpusError):
            ask(12345)


def test_the_same_text_twice_is_one_article_with_two_origins(database: Database) -> None:
    late, early = article(HARBOUR, published="2024-03-02", outlet="ب"), article(HARBOUR, outlet="أ")
    with database.writing() as c:
        assert add_articles(c, [Incoming(late, "a.jsonl", "1"), Incoming(late, "a.jsonl", "9")]).origins == 1
        made = add_articles(c, [Incoming(early, "b.jsonl", "1"), Incoming(article(STRIKE), "b.jsonl", "2")])
        assert (made.articles, made.origins) == (1, 2)
    with Corpus(database) as corpus:
        found = corpus.article(late.sha256)
        assert [o.source for o in found.origins] == ["a.jsonl", "b.jsonl"]
        assert (found.headline.published, found.headline.outlet) == ("2024-03-01", "أ")


@pytest.mark.parametrize("turned", [False, True], ids=["in-order", "turned"])
def test_the_header_does_not_depend_on_the_order(database: Database, turned: bool) -> None:
    copies = [article(HARBOUR, outlet=o, published=p) for o, p in (("ب", "2024-03-02"), ("أ", "2024-03-02"))]
    for a in reversed(copies) if turned else copies:
        with database.writing() as c:
            add_articles(c, [Incoming(a, "x", None)])
    with database.reading() as c:
        assert [a.outlet for _, a in waiting_articles(c, READER)] == ["أ"]


def test_a_second_reading_replaces_the_first(database: Database) -> None:
    ids = fill(database, harbour(), strike())
    with database.writing() as c:
        assert waiting_articles(c, READER) == []
        assert len(waiting_articles(c, "test 2")) == 2
        only = harbour()
        id = ids[only.article.sha256]
        write_analyses(c, [(id, analysis_rows(Analysis(article=only.article), id))], "test 2")
    corpus = Corpus(database)
    assert corpus.analysis(id) == Analysis(article=only.article)
    assert corpus.info().counts["statements"] == 1


def test_an_article_set_aside_waits_for_the_next_version(database: Database) -> None:
    with database.writing() as c:
        add_articles(c, [Incoming(article(HARBOUR), "a.jsonl", "3")])
        [(id, _)] = waiting_articles(c, READER)
        set_aside(c, id, "killed its worker", READER)
        set_aside(c, id, "killed its worker", READER)
        write_rejects(c, [Reject("b.txt", "empty"), Reject("b.txt", "empty")])
        assert waiting_articles(c, READER) == []
        assert [i for i, _ in waiting_articles(c, "test 2")] == [id]
    with Corpus(database) as corpus:
        found = [(r.source, r.place, r.reason, r.article_id) for r in corpus.rejects()]
        assert found == [("a.jsonl", "3", "killed its worker", id), ("b.txt", None, "empty", None)]
    fill(database, harbour(), reader="test 2")
    assert [r.source for r in Corpus(database).rejects()] == ["b.txt"]


@pytest.mark.parametrize("as_", ["arrow", "pandas", "polars"])
@pytest.mark.parametrize(
    ("kind", "rows"),
    [("statements", 4), ("who_says_what", 4), ("who_does_what", 3), ("who_stands_where", 3), ("stories", 0)],
)
def test_frames(corpus: Corpus, as_: str, kind: str, rows: int) -> None:
    pytest.importorskip({"arrow": "pyarrow"}.get(as_, as_))
    frame = corpus.frame(kind, as_)  # type: ignore[arg-type]
    assert len(frame) == rows


def test_a_frame_of_nothing_known(corpus: Corpus) -> None:
    with pytest.raises(CorpusError, match="no table or view 'nothing'"):
        corpus.frame("nothing")


def test_views_tell_the_story_in_names(corpus: Corpus) -> None:
    pytest.importorskip("pyarrow")
    rows = corpus.frame("who_does_what").to_pylist()
    told = {(r["trigger"], r["actors"], r["recipients"], r["told_by"]) for r in rows}
    assert ("ترفض", "الحكومة", "حزب الفجر", "سالم الحداد") in told
    assert ("إضرابا", "نقابة البحارة", None, "نقابة البحارة") in told
