"""Corrections: each kind, undone, refused, applied anew after another reading, on both databases."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec
import pytest
from invented import HARBOUR, harbour, strike
from test_corpus import fill

from isnad.errors import CorpusError
from isnad.records import Analysis, Cue, Statement
from isnad.spans import Span
from isnad.store import tables as t
from isnad.store.corpus import Corpus
from isnad.store.correcting import apply_corrections
from isnad.store.linking import kept_apart
from isnad.store.opening import Database
from isnad.store.pages.people import doubtful_merges
from isnad.store.rows import analysis_rows, name_key
from isnad.store.writing import write_analyses


@pytest.fixture
def corpus(database: Database) -> Iterator[Corpus]:
    fill(database, harbour(), strike())
    with Corpus(database) as corpus:
        yield corpus


@pytest.fixture
def linked(corpus: Corpus) -> Corpus:
    """The same, with an actor for each name, as linking makes them."""
    with corpus.database.writing() as c:
        e = t.entities.c
        names = sorted({r.name for r in c.execute(t.entities.select())})
        for n, name in enumerate(names, 1):
            row = {"id": n, "key": f"k{n}", "type": "organization", "name": name, "linked_name": name}
            c.execute(t.actors.insert().values(**row, origin="found"))
            uses = {"actor_id": n, "name": name, "folded_name": name_key(name), "origin": "found", "uses": 1}
            c.execute(t.actor_names.insert().values(**uses))
            c.execute(t.entities.update().where(e.name == name).values(actor_id=n, linked_actor_id=n))
    return corpus


def by_cue(corpus: Corpus, cue: str, **more: object) -> int:
    [found] = [s.id for s in corpus.statements(**more) if s.cue and s.cue.text == cue]  # type: ignore[arg-type]
    return found


def read_again(corpus: Corpus, analysis: Analysis) -> tuple[str, ...]:
    """Another reading of the harbour story, and the corrections that it loses."""
    id = corpus.article(harbour().article.sha256).headline.id
    with corpus.database.writing() as c:
        write_analyses(c, [(id, analysis_rows(analysis, id))], "other")
        return apply_corrections(c).lost


def test_what_is_rejected_is_left_out_until_undone(corpus: Corpus) -> None:
    id = by_cue(corpus, "أضاف")
    made = corpus.correct("reject", id=id, by="هند", reason="it is the reporter's")
    assert (made.state, made.made_by, made.reason) == ("applied", "هند", "it is the reporter's")
    assert len(corpus.statements()) == 3
    assert len(corpus.statements(rejected=True)) == 4
    assert corpus.count("statements") == 3
    assert "s3" not in [s.id for s in corpus.analysis(id // 1_000_000).statements]
    undone = corpus.undo(made.id, by="علي")
    assert (undone.state, undone.undone_by) == ("undone", "علي")
    assert len(corpus.statements()) == 4
    with pytest.raises(CorpusError, match="was undone on"):
        corpus.undo(made.id, by="علي")


@pytest.mark.parametrize(
    ("target", "find"), [("statement", "statements"), ("event", "events"), ("stance", "stances")]
)
def test_every_kind_of_record_can_be_judged(corpus: Corpus, target: str, find: str) -> None:
    ids = [r.id for r in getattr(corpus, find)()]
    for verdict, id in zip(("accept", "reject"), ids, strict=False):
        corpus.correct(verdict, target=target, id=id, by="هند")  # type: ignore[arg-type]
    assert getattr(corpus, target)(ids[0]).verdict == "accepted"
    assert getattr(corpus, target)(ids[1]).verdict == "rejected"
    assert [r.id for r in getattr(corpus, find)(unjudged=True)] == ids[2:]
    with pytest.raises(CorpusError, match=f"no {target} 12345"):
        corpus.correct("accept", target=target, id=12345, by="هند")  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("لبنى الكرمي", "لبنى الكرمي"),
        ("لبني  الكرمى", "لبنى الكرمي"),
        ("سعاد الزين", "سعاد الزين"),
        ("", None),
    ],
    ids=["of-the-article", "folded", "new", "unknown"],
)
def test_a_speaker_is_set_and_set_back(corpus: Corpus, name: str, shown: str | None) -> None:
    id = by_cue(corpus, "قوله")
    made = corpus.correct("set-speaker", id=id, name=name, by="هند")
    found = corpus.statement(id)
    assert (found.speaker.name if found.speaker else None, found.verdict) == (shown, "accepted")
    assert found.chain == (shown, "وكالة الساحل")
    if name:
        assert by_cue(corpus, "قوله", speaker=name) == id
    corpus.undo(made.id, by="هند")
    assert corpus.statement(id).chain == ("سالم الحداد", "وكالة الساحل")
    assert corpus.info().counts["entities"] == 8


def test_the_later_correction_holds(corpus: Corpus) -> None:
    id = by_cue(corpus, "قوله")
    corpus.correct("set-speaker", id=id, name="لبنى الكرمي", by="هند")
    later = corpus.correct("set-speaker", id=id, name="سعاد الزين", by="علي")
    assert corpus.statement(id).chain[0] == "سعاد الزين"
    corpus.undo(later.id, by="علي")
    assert corpus.statement(id).chain[0] == "لبنى الكرمي"


def test_nobody_overwrites_what_he_has_not_seen(corpus: Corpus) -> None:
    id = by_cue(corpus, "قوله")
    seen = corpus.correct("accept", id=by_cue(corpus, "أضاف"), by="هند").id
    corpus.correct("reject", id=id, by="هند", after=seen)
    with pytest.raises(CorpusError, match="هند has corrected this meanwhile"):
        corpus.correct("accept", id=id, by="علي", after=seen)
    assert corpus.statement(id).verdict == "rejected"
    corpus.correct("accept", id=by_cue(corpus, "نقلت"), by="علي", after=seen)


def test_corrections_stand_after_another_reading(corpus: Corpus) -> None:
    corpus.correct("set-speaker", id=by_cue(corpus, "قوله"), name="لبنى الكرمي", by="هند")
    corpus.correct("reject", target="event", id=corpus.events(type="REJECT")[0].id, by="هند")
    # The other reading finds one statement more before the others, so that all have other numbers.
    more = Statement(
        id="s0",
        type="indirect",
        cue=Cue(Span(0, 4), HARBOUR[:4], "وزر"),
        source=None,
        speaker=None,
        content=harbour().statements[0].content,
        inside=None,
        why="an addition",
        confidence=0.1,
    )
    first = harbour()
    assert read_again(corpus, msgspec.structs.replace(first, statements=(more, *first.statements))) == ()
    assert corpus.statement(by_cue(corpus, "قوله")).chain[0] == "لبنى الكرمي"
    assert [v.trigger.text for v in corpus.events()] == ["إضرابا", "أدانت"]


def test_a_correction_whose_words_are_gone_is_named_and_comes_back(corpus: Corpus) -> None:
    corpus.correct("set-speaker", id=by_cue(corpus, "قوله"), name="لبنى الكرمي", by="هند")
    [lost] = read_again(corpus, Analysis(article=harbour().article))
    assert "set-speaker by هند" in lost
    assert "no statement is found any more at «قوله»" in lost
    [kept] = corpus.corrections()
    assert (kept.state, kept.undone_at) == ("lost", None)
    assert read_again(corpus, harbour()) == ()
    assert corpus.statement(by_cue(corpus, "قوله")).chain[0] == "لبنى الكرمي"
    assert corpus.corrections()[0].state == "applied"


def test_merged_actors_are_one_until_undone(linked: Corpus) -> None:
    keep, other = linked.actor("الحكومة"), linked.actor("نقابة البحارة")
    assert (keep.articles, keep.stances_in, other.statements_by) == (2, 2, 1)
    made = linked.correct("merge", id=keep.id, other=other.id, by="هند")
    merged = linked.actor(keep.id)
    assert (merged.articles, merged.statements_by) == (2, 1)
    assert linked.statements(speaker=keep.id)[0].chain == ("الحكومة",)
    linked.undo(made.id, by="هند")
    assert linked.actor("نقابة البحارة").statements_by == 1
    assert linked.actor(keep.id).statements_by == 0
    with pytest.raises(CorpusError, match="with itself"):
        linked.correct("merge", id=keep.id, other=keep.id, by="هند")


def proposed(corpus: Corpus, left: str, right: str) -> int:
    """A pair that linking left open, as it writes it; how many pairs wait to be decided."""
    with corpus.database.writing() as c:
        keys = {r.name: r.key for r in c.execute(t.actors.select())}
        row = {"left_key": keys[left], "right_key": keys[right], "left_name": left, "right_name": right}
        row |= {"judgement": "unsure", "score": 0.6, "reason": "the same name"}
        c.execute(t.actor_merges.insert().values(**row, decided_by="linking 1", decided_at="2024-03-06"))
    return waiting(corpus)


def waiting(corpus: Corpus) -> int:
    with corpus.database.reading() as c:
        return len(doubtful_merges(c))


@pytest.mark.parametrize("turned", [False, True])
def test_two_who_are_kept_apart_are_not_proposed_until_undone(linked: Corpus, turned: bool) -> None:
    one, two = linked.actor("الحكومة"), linked.actor("نقابة البحارة")
    assert proposed(linked, one.name, two.name) == 1
    assert proposed(linked, one.name, "حزب الفجر") == 2
    ids = (two.id, one.id) if turned else (one.id, two.id)
    made = linked.correct("apart", id=ids[0], other=ids[1], by="هند")
    assert waiting(linked) == 1
    with linked.database.writing() as c:
        assert apply_corrections(c).lost == ()
        assert len(kept_apart(c)) == 1
        [(left, right, first, second)] = kept_apart(c)
    assert {left, right} == {one.key, two.key}
    assert len(first) == len(second) == 64
    assert waiting(linked) == 1, "applied anew it holds"
    linked.undo(made.id, by="هند")
    assert waiting(linked) == 2
    with linked.database.reading() as c:
        assert kept_apart(c) == []
    with pytest.raises(CorpusError, match="from itself"):
        linked.correct("apart", id=one.id, other=one.id, by="هند")


def test_who_is_kept_apart_is_known_by_an_article_when_the_keys_have_changed(linked: Corpus) -> None:
    one, two = linked.actor("الحكومة"), linked.actor("نقابة البحارة")
    linked.correct("apart", id=one.id, other=two.id, by="هند")
    with linked.database.writing() as c:
        c.execute(t.actors.update().where(t.actors.c.id == two.id).values(key="person:another#1"))
        # Somebody else goes by the same name now, so that the name alone says nothing.
        named = {"actor_id": one.id, "name": two.name, "folded_name": name_key(two.name)}
        c.execute(t.actor_names.insert().values(**named, origin="list", uses=0))
        assert apply_corrections(c).lost == ()


def test_a_merge_is_void_when_the_two_are_kept_apart_later_and_the_other_way_round(linked: Corpus) -> None:
    one, two = linked.actor("الحكومة"), linked.actor("نقابة البحارة")
    linked.correct("merge", id=one.id, other=two.id, by="هند")
    assert linked.actor(one.id).statements_by == 1
    apart = linked.correct("apart", id=one.id, other=two.id, by="علي")
    assert (linked.actor(one.id).statements_by, linked.actor(two.id).statements_by) == (0, 1)
    assert linked.actor("نقابة البحارة").id == two.id
    assert two.name not in {n.name for n in linked.actor(one.id).names}
    linked.undo(apart.id, by="علي")
    assert linked.actor(one.id).statements_by == 1
    linked.correct("apart", id=one.id, other=two.id, by="علي")
    linked.correct("merge", id=two.id, other=one.id, by="هند")
    assert linked.actor(two.id).articles == 2


def test_who_keeps_two_apart_has_seen_what_others_did_with_them(linked: Corpus) -> None:
    one, two = linked.actor("الحكومة"), linked.actor("نقابة البحارة")
    linked.correct("merge", id=one.id, other=two.id, by="هند", after=0)
    with pytest.raises(CorpusError, match="هند has corrected this meanwhile"):
        linked.correct("apart", id=one.id, other=two.id, by="علي", after=0)


def test_a_name_is_split_off_in_one_article_or_everywhere(linked: Corpus) -> None:
    actor = linked.actor("الحكومة")
    sha = strike().article.sha256
    one = linked.correct("split", id=actor.id, name="الحكومه", sha256=sha, by="هند")
    assert linked.actor(actor.id).articles == 1
    own = [a for a in linked.actors("الحكومة") if a.id != actor.id]
    assert [(a.key, a.articles, a.stances_in) for a in own] == [(f"split-{one.id}", 1, 1)]
    linked.undo(one.id, by="هند")
    assert (linked.actor(actor.id).articles, len(linked.actors("الحكومة"))) == (2, 1)
    linked.correct("split", id=actor.id, name="الحكومة", by="هند")
    assert linked.actor(actor.id).articles == 0
    with pytest.raises(CorpusError, match="is nowhere called"):
        linked.correct("split", id=actor.id, name="الحكومة", by="هند")


def test_an_actor_is_renamed_and_back(linked: Corpus) -> None:
    actor = linked.actor("الحكومة")
    made = linked.correct("rename", id=actor.id, name="حكومة الساحل", by="هند")
    assert linked.actor(actor.id).name == "حكومة الساحل"
    assert linked.stances(toward=actor.id)[0].toward.name == "حكومة الساحل"
    linked.undo(made.id, by="هند")
    assert linked.actor(actor.id).name == "الحكومة"
    with pytest.raises(CorpusError, match="cannot be empty"):
        linked.correct("rename", id=actor.id, name=" ", by="هند")


def test_actors_are_found_by_parts_of_their_names(linked: Corpus) -> None:
    assert [a.name for a in linked.actors("الحداد")] == ["سالم الحداد"]
    assert [a.name for a in linked.actors("حداد")] == []
    assert linked.actor("الحداد").name == "سالم الحداد"
    assert linked.actors()[0].articles == 2
    with pytest.raises(CorpusError, match="no actor called 'سعاد'"):
        linked.actor("سعاد")


def test_what_each_outlet_calls_an_actor(linked: Corpus) -> None:
    pytest.importorskip("pyarrow")
    rows = linked.frame("appellations").to_pylist()
    found = {(r["outlet"], r["called"]): (r["own_voice"], r["quoted"], r["reported"]) for r in rows}
    assert found["الراصد", "الحكومة"] == (0, 0, 1)
    assert found["الراصد", "سالم الحداد"] == (1, 0, 0)
    assert ("أخبار المرفأ", "نقابة البحارة") in found
