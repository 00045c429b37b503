"""The linking step of a build, on both databases: what it writes, what it keeps, what it leaves alone."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import func, select

sys.path.insert(0, str(Path(__file__).parents[1] / "store"))
from invented import HARBOUR, article, entity, harbour, strike

from isnad.records import Analysis
from isnad.runs import linking
from isnad.runs.linking import link_corpus
from isnad.store import tables as t
from isnad.store.corpus import Corpus
from isnad.store.correcting import apply_corrections, merge_actors, undo
from isnad.store.opening import Database
from isnad.store.pages.people import doubtful_merges
from isnad.store.rows import analysis_rows
from isnad.store.writing import Incoming, add_articles, begin_run, waiting_articles, write_analyses

READER = "test"


def fill(database: Database, *analyses: Analysis) -> None:
    """Store analyses as a build does."""
    with database.writing() as c:
        run = begin_run(c, READER, ["tests"])
        add_articles(c, [Incoming(a.article, "tests", str(n)) for n, a in enumerate(analyses)], run)
        ids = {a.sha256: id for id, a in waiting_articles(c, READER)}
        made = [(ids[a.article.sha256], analysis_rows(a, ids[a.article.sha256])) for a in analyses]
        write_analyses(c, made, READER, run)


def copied() -> Analysis:
    """The harbour story as another outlet prints it, with a line of its own at the end."""
    told = harbour()
    text = HARBOUR + "\nالمصدر: وكالة الساحل"
    header = {"outlet": "أخبار المرفأ", "published": "2024-03-02"}
    fields = {f: getattr(told, f) for f in ("entities", "statements", "events", "stances", "dates")}
    return Analysis(article=article(text, **header), **fields)


def other_spelling() -> Analysis:
    text = "قال وزير النقل سالم الحدّاد إن الميناء مغلق"
    return Analysis(
        article=article(text, published="2024-03-09"), entities=(entity(text, "e1", "person", "سالم الحدّاد"),)
    )


@pytest.fixture
def linked(database: Database) -> Database:
    fill(database, harbour(), copied(), strike(), other_spelling())
    with database.writing() as c:
        link_corpus(c)
    return database


def keys(database: Database) -> dict[str, int]:
    with database.reading() as c:
        return {r.key: r.id for r in c.execute(select(t.actors.c.key, t.actors.c.id))}


def test_actors_are_written_with_their_names_and_reasons(linked: Database) -> None:
    corpus = Corpus(linked)
    minister = corpus.actor("سالم الحداد")
    assert (minister.key, minister.articles) == ("person:سالم الحداد", 3)
    assert {n.name for n in minister.names if n.articles} >= {"سالم الحداد", "سالم الحدّاد"}
    merges = corpus.merges(minister.id)
    assert {(m.judgement, m.left_name) for m in merges} == {("yes", "سالم الحداد")}
    assert all(m.decided_by.startswith("linking ") and m.reason and m.score for m in merges)
    assert {s.speaker.name for s in corpus.statements(speaker="سالم الحداد") if s.speaker} == {"سالم الحداد"}


def test_a_copy_is_one_voice_and_its_quotations_are_one(linked: Database) -> None:
    corpus = Corpus(linked)
    [story] = corpus.stories()
    assert (story.head.articles, story.head.independent_texts) == (2, 1)
    assert [x.article.outlet for x in story.tellings] == ["الراصد", "أخبار المرفأ"]
    quotes = corpus.quotes()
    assert [(q.total, [a.change for a in q.appearances]) for q in quotes] == [(2, ["first", "same"])] * len(
        quotes
    )
    assert quotes
    assert corpus.quotes(change="cut") == ()
    assert corpus.quotes(outlet="أخبار المرفأ", words="الميناء")


def test_appellations_by_outlet(linked: Database) -> None:
    called = Corpus(linked).appellations("سالم الحداد")
    assert {(c.outlet, c.called) for c in called} == {
        ("الراصد", "سالم الحداد"),
        ("أخبار المرفأ", "سالم الحداد"),
        ("الراصد", "سالم الحدّاد"),
    }


def test_nothing_new_is_not_linked_again(linked: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_: Any) -> Any:
        raise AssertionError("linked again")

    monkeypatch.setattr(linking, "link", refuse)
    with linked.writing() as c:
        link_corpus(c)


def test_actors_keep_their_ids_and_corrections_hold(linked: Database) -> None:
    before = keys(linked)
    with linked.writing() as c:
        merge_actors(c, before["person:سالم الحداد"], before["person:لبني الكرمي"], by="tester")
    fill(linked, Analysis(article=article("خبر جديد عن شيء آخر", published="2024-03-10")))
    with linked.writing() as c:
        link_corpus(c)
        apply_corrections(c)
    assert keys(linked) == before
    corpus = Corpus(linked)
    assert corpus.actor("سالم الحداد").articles == 3
    assert {t_.holder.name for t_ in corpus.stances(holder="لبنى الكرمي")} == {"سالم الحداد"}


def test_what_is_gone_is_unlinked(linked: Database) -> None:
    with linked.writing() as c:
        gone = select(t.articles.c.id).where(t.articles.c.outlet == "أخبار المرفأ")
        c.execute(t.story_articles.delete().where(t.story_articles.c.article_id.in_(gone)))
        c.execute(t.articles.update().where(t.articles.c.id.in_(gone)).values(state="set aside"))
        link_corpus(c)
        counts = [c.scalar(select(func.count()).select_from(x)) for x in (t.stories, t.quote_groups)]
    assert counts == [0, 0]
    assert "organization:نقابه البحاره" in keys(linked) or len(keys(linked)) < 7


def linked_anew(database: Database) -> Corpus:
    """As a build goes on after its reading."""
    with database.writing() as c:
        link_corpus(c)
        assert apply_corrections(c).lost == ()
    return Corpus(database)


def test_who_is_kept_apart_stays_so_when_more_is_read_until_undone(linked: Database) -> None:
    """The same minister by a longer name: one story would join the two."""
    text = "قال سالم بن منصور الحداد إن الميناء مغلق"
    longer = entity(text, "e1", "person", "سالم بن منصور الحداد")
    fill(linked, Analysis(article=article(text, published="2024-03-02"), entities=(longer,)))
    corpus = linked_anew(linked)
    one, two = corpus.actor("person:سالم الحداد"), corpus.actor("person:سالم بن منصور الحداد")
    assert "unsure" in {m.judgement for m in corpus.merges(one.id)} | {
        m.judgement for m in corpus.merges(two.id)
    }
    made = corpus.correct("apart", id=one.id, other=two.id, by="tester")
    for _ in range(2):
        corpus = linked_anew(linked)
        with linked.reading() as c:
            assert {m.judgement for m in doubtful_merges(c)} == {"yes"}
            every = c.execute(select(t.actor_merges.c.left_name, t.actor_merges.c.judgement)).all()
        assert "unsure" not in {r.judgement for r in every}, "linking itself knows"
    with linked.writing() as c:
        undo(c, made.id, by="tester")
    linked_anew(linked)
    with linked.reading() as c:
        assert {m.judgement for m in doubtful_merges(c)} == {"unsure", "yes"}
