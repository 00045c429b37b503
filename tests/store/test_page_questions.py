"""What the pages of the reading room ask of a corpus: counts, networks, tellings; on both databases."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[1] / "faces" / "web"))
from web_rooms import HARBOUR, small_corpus

from isnad.errors import CorpusError
from isnad.spans import Span
from isnad.store.corpus import Corpus
from isnad.store.filters import article_conditions
from isnad.store.opening import Database
from isnad.store.pages.addresses import find_statement_at, statement_place
from isnad.store.pages.comparison import compare_names, compare_stances, side_of
from isnad.store.pages.counts import corpus_stamp, count_by_day, top_speakers, turned_stances
from isnad.store.pages.marks import article_by_sha, article_dates, article_names
from isnad.store.pages.network import stance_network, told_by_actor, touching
from isnad.store.pages.people import (
    actor_head,
    actor_heads,
    actor_keys,
    actor_roles,
    appellations_of,
    doubtful_merges,
    merges_of,
    relations_of,
    stance_days,
)
from isnad.store.pages.tellings import (
    find_differences,
    find_quote,
    find_story,
    list_quotes,
    list_stories,
    quotes_in_article,
    story_of_article,
)

PARTY, GOVERNMENT = "organization:حزب الفجر", "organization:الحكومه"


@pytest.fixture
def corpus(database: Database) -> Corpus:
    return small_corpus(database)


def test_counts_by_day(corpus: Corpus) -> None:
    with corpus.database.reading() as c:
        assert [(d.day, d.count) for d in count_by_day(c, "articles")] == [
            ("2024-03-01", 1),
            ("2024-03-04", 1),
            ("2024-03-05", 1),
        ]
        by_sign = {(d.day, d.group): d.count for d in count_by_day(c, "stances", by="sign")}
        assert by_sign == {("2024-03-01", "-"): 2, ("2024-03-05", "+"): 1, ("2024-03-04", "+"): 1}
        outlet = article_conditions(outlet="الراصد")
        assert [(d.group, d.count) for d in count_by_day(c, "events", outlet, by="status")] == [
            ("happened", 2)
        ]


def test_speakers_and_turns(corpus: Corpus) -> None:
    with corpus.database.reading() as c:
        first = top_speakers(c)[0]
        assert (first.name, first.statements, first.articles, first.outlets) == ("سالم الحداد", 2, 1, 1)
        assert len(top_speakers(c, limit=1)) == 1
        assert turned_stances(c, "2024-03-04") == (), "nobody is spoken of on both sides"


def test_the_stamp_changes_with_a_correction(corpus: Corpus) -> None:
    with corpus.database.reading() as c:
        before = corpus_stamp(c)
    corpus.correct("reject", id=corpus.statements()[0].id, by="هند")
    with corpus.database.reading() as c:
        assert corpus_stamp(c) != before


def test_what_is_rejected_is_not_counted(corpus: Corpus) -> None:
    for s in corpus.stances():
        corpus.correct("reject", target="stance", id=s.id, by="هند")
    with corpus.database.reading() as c:
        assert stance_network(c).edges == ()
        assert count_by_day(c, "stances") == ()


def test_the_network(corpus: Corpus) -> None:
    with corpus.database.reading() as c:
        party, minister = actor_head(c, PARTY).id, actor_head(c, "person:سالم الحداد").id
        whole = stance_network(c)
        assert {(e.for_, e.against) for e in whole.edges} == {(0, 1), (1, 0)}
        assert (len(whole.nodes), whole.actors, whole.stances) == (3, 3, 3)
        assert whole.nodes[0].name == "الحكومة"
        assert len(stance_network(c, around=party).nodes) == 2
        assert len(stance_network(c, nodes=2).nodes) == 2
        assert stance_network(c, [told_by_actor(minister)]).stances == 1
        assert stance_network(c, [touching(minister)]).stances == 0


def test_an_actor(corpus: Corpus) -> None:
    with corpus.database.reading() as c:
        government = actor_head(c, GOVERNMENT)
        assert actor_keys(c, [government.id, None]) == {government.id: GOVERNMENT}
        assert [(r.name, r.for_, r.against) for r in relations_of(c, government.id, "out")] == [
            ("حزب الفجر", 0, 1)
        ]
        assert {(r.name, r.for_, r.against) for r in relations_of(c, government.id, "in")} == {
            ("لبنى الكرمي", 0, 1),
            ("حزب الفجر", 1, 0),
        }
        assert [(d.day, d.way, d.for_, d.against) for d in stance_days(c, government.id)] == [
            ("2024-03-01", "in", 0, 1),
            ("2024-03-01", "out", 0, 1),
            ("2024-03-05", "in", 1, 0),
        ]
        calls = {(a.outlet, a.called, a.own_voice, a.reported) for a in appellations_of(c, government.id)}
        assert calls == {("الراصد", "الحكومة", 0, 1), ("أخبار المرفأ", "الحكومة", 1, 0)}
        assert [a.key for a in actor_heads(c, "الحكومه")] == [GOVERNMENT]
        assert [a.key for a in actor_heads(c, "فجر")] == [PARTY], "part of a name"
        assert actor_heads(c, "%") == ()
        assert {a.type for a in actor_heads(c, type="person")} == {"person"}
        with pytest.raises(CorpusError, match="no actor"):
            actor_head(c, "nobody")


def test_doubts_about_names(corpus: Corpus) -> None:
    with corpus.database.reading() as c:
        assert [(m.left_name, m.judgement) for m in doubtful_merges(c)] == [
            ("حزب الفجر", "unsure"),
            ("سالم الحداد", "yes"),
        ]
        assert [m.reason for m in merges_of(c, actor_head(c, PARTY).id)] == ["by hand"]
        assert actor_roles(c, actor_head(c, "organization:وكاله الساحل").id) == ()


def test_marks_slice_the_text(corpus: Corpus) -> None:
    with corpus.database.reading() as c:
        article = article_by_sha(c, corpus.articles(newest=False)[0].sha256[:16])
        names, dates = article_names(c, article.id), article_dates(c, article.id)
    assert [n.span.of(HARBOUR) for n in names][:2] == ["وكالة الساحل", "سالم الحداد"]
    assert [(d.span.of(HARBOUR), d.value) for d in dates] == [("3 مارس 2024", "2024-03-03")]


@pytest.mark.parametrize("sha", ["", "abc", "g" * 16, "0" * 16, "%%%%%%%%%%%%%%%%"])
def test_no_article_of_such_an_address(corpus: Corpus, sha: str) -> None:
    with corpus.database.reading() as c, pytest.raises(CorpusError):
        article_by_sha(c, sha)


def test_a_statement_is_found_by_its_place(corpus: Corpus) -> None:
    for s in corpus.statements(order="stored"):
        start, end, *cue = map(int, statement_place(s).split("-"))
        with corpus.database.reading() as c:
            found, exact = find_statement_at(c, s.article.id, Span(start, end), cue[0] if cue else None)
            assert (found.id, exact) == (s.id, True)
            near, exact = find_statement_at(c, s.article.id, Span(start + 1, end), cue[0] if cue else None)
            assert (near.id, exact) == (s.id, False)
            with pytest.raises(CorpusError, match="no statement"):
                find_statement_at(c, s.article.id, Span(9000, 9001), None)


def test_stories_and_quotations(corpus: Corpus) -> None:
    here, wild, there = corpus.articles(newest=False)
    with corpus.database.reading() as c:
        assert [s.key for s in list_stories(c)] == ["story-1"]
        story = find_story(c, "story-1")
        assert [t.article.id for t in story.tellings] == [here.id, there.id]
        assert [t.copy_of for t in story.tellings] == [None, here.sha256]
        assert story_of_article(c, wild.id) is None
        assert [q.appearances for q in list_quotes(c)] == [2]
        quote = find_quote(c, "quote-1")
        assert [a.change for a in quote.appearances] == ["first", "speaker"]
        assert quote.appearances[1].diff == (("=", "إن الميناء"),)
        assert list(quotes_in_article(c, here.id).values()) == [("quote-1", 2)] * 2
        for find in (find_quote, find_story):
            with pytest.raises(CorpusError):
                find(c, "nothing")


def test_differences_of_two_tellings(corpus: Corpus) -> None:
    here, _, there = corpus.articles(newest=False)
    with corpus.database.reading() as c:
        found = find_differences(c, here.id, there.id)
        same = find_differences(c, here.id, here.id)
    assert found.shared == ()
    assert (len(found.only_here), len(found.only_there)) == (3, 1)
    assert found.called == ()
    assert (same.only_here, same.only_there) == ((), ())


def test_two_sides(corpus: Corpus) -> None:
    left, right = article_conditions(outlet="الراصد"), article_conditions(outlet="أخبار المرفأ")
    with corpus.database.reading() as c:
        side = side_of(c, left)
        assert (side.articles, side.statements, side.types) == (1, 3, {"ACCUSE": 1, "REJECT": 1})
        assert {n.name for n in compare_names(c, left, right)} == {"حزب الفجر", "الحكومة"}
        assert compare_stances(c, left, right) == (), "each side tells of other pairs"
        [same, *_] = compare_stances(c, left, left)
        assert same.distance == 0
