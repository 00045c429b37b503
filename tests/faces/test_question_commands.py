"""The questions to a corpus as a person asks them."""

from __future__ import annotations

import csv
import io
import json
import sys
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

sys.path.insert(0, str(Path(__file__).parent))
from linked_corpus import make_corpus

from isnad.faces.cli.main import app
from isnad.faces.cli.rows import Format, print_rows


@pytest.fixture(scope="module")
def corpus(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_corpus(tmp_path_factory.mktemp("corpus") / "news.db")


def ask(corpus: Path, *args: str) -> Any:
    made = CliRunner().invoke(app, [*args, "--corpus", str(corpus)])
    assert made.exit_code == 0, made.output
    return made.stdout


def rows(corpus: Path, *args: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in ask(corpus, *args, "--format", "json").splitlines()]


QUESTIONS = [
    pytest.param(["search", "الميناء"], 4, id="search"),
    pytest.param(["search", "الميناء", "-الحكومة"], 1, id="search without"),
    pytest.param(["search", "لا شيء كهذا"], 0, id="search in vain"),
    pytest.param(["statements"], 7, id="all statements"),
    pytest.param(["statements", "--speaker", "سالم الحدّاد"], 4, id="statements by another spelling"),
    pytest.param(["statements", "--about", "حزب الفجر"], 2, id="statements about"),
    pytest.param(["statements", "--words", "الحكومة ترفض"], 2, id="statements by words"),
    pytest.param(["statements", "--outlet", "الراصد", "--until", "2024-03-01"], 3, id="statements by outlet"),
    pytest.param(["statements", "--cue", "أعلن"], 1, id="statements by cue"),
    pytest.param(["statements", "--type", "direct"], 0, id="statements by type"),
    pytest.param(["events"], 5, id="all events"),
    pytest.param(["events", "--type", "reject"], 2, id="events by type"),
    pytest.param(["events", "--actor", "لبنى الكرمي", "--recipient", "الحكومة"], 2, id="events by ends"),
    pytest.param(["events", "--between", "حزب الفجر", "الحكومة"], 2, id="events between two"),
    pytest.param(["events", "--status", "denied"], 0, id="events by status"),
    pytest.param(["stances", "--toward", "الحكومة"], 3, id="stances toward"),
    pytest.param(["stances", "--toward", "الحكومة", "--sign", "with"], 1, id="stances with"),
    pytest.param(["stances", "--told-by", "سالم الحداد"], 2, id="stances by account"),
    pytest.param(["stances", "--toward", "الحكومة", "--over", "month"], 2, id="stances over time"),
    pytest.param(["stances", "--toward", "الحكومة", "--toward", "حزب الفجر"], 5, id="stances toward any"),
    pytest.param(["stances", "--toward", "الحكومة", "--toward", "الحكومة"], 3, id="stances toward one twice"),
    pytest.param(["stances", "--article", "1"], 2, id="stances of an article"),
    pytest.param(["actor", "سالم الحداد"], 1, id="actor"),
    pytest.param(["quotes"], 1, id="quotes"),
    pytest.param(["quotes", "--change", "speaker"], 0, id="quotes by change"),
    pytest.param(["quotes", "--speaker", "سالم الحداد", "--words", "الميناء"], 1, id="quotes by speaker"),
    pytest.param(["stories"], 1, id="stories"),
    pytest.param(["stories", "--least", "2"], 0, id="stories by voices"),
    pytest.param(["stories", "--actor", "نقابة البحارة"], 0, id="stories by actor"),
]


@pytest.mark.parametrize(("question", "count"), QUESTIONS)
def test_answers_as_json(corpus: Path, question: list[str], count: int) -> None:
    assert len(rows(corpus, *question)) == count


@pytest.mark.parametrize(("question", "count"), QUESTIONS)
def test_answers_as_table_and_csv(corpus: Path, question: list[str], count: int) -> None:
    shown = ask(corpus, *question)
    assert shown.strip()
    assert "\x1b" not in shown
    told = list(csv.reader(io.StringIO(ask(corpus, *question, "--format", "csv"))))
    assert bool(told) == bool(count)
    assert len({len(r) for r in told}) <= 1


def test_evidence_slices_the_article(corpus: Path) -> None:
    from isnad.store.corpus import open_corpus

    with open_corpus(corpus) as source:
        for row in rows(corpus, "statements"):
            text = source.article(row["article"]).text
            assert " … ".join(text[s:e] for s, e in row["content_places"]) == row["says"]
        for row in rows(corpus, "stances"):
            [[start, end]] = row["words_place"]
            assert source.article(row["article"]).text[start:end] == row["words"]


def test_stances_tell_by_whose_account(corpus: Path) -> None:
    found = rows(corpus, "stances", "--toward", "حزب الفجر")
    assert {(r["holder"], r["stands"], tuple(r["told_by"])) for r in found} == {
        ("الحكومة", "against", ("سالم الحداد",))
    }


def test_stances_by_article_tell_who_stands_where(corpus: Path) -> None:
    found = rows(corpus, "stances", "--toward", "الحكومة", "--over", "article")
    assert [(r["article"], r["holder"], r["with"], r["against"], r["told_by"]) for r in found] == [
        (1, "لبنى الكرمي", 0, 1, ["الراصد"]),
        (2, "لبنى الكرمي", 0, 1, ["أخبار المرفأ"]),
        (3, "حزب الفجر", 1, 0, ["أخبار المرفأ"]),
    ]


def test_stances_toward_several_are_listed_together(corpus: Path) -> None:
    asked = ["stances", "--toward", "الحكومة", "--toward", "حزب الفجر"]
    found = [r["stance"] for r in rows(corpus, *asked)]
    assert found == [r["stance"] for r in rows(corpus, *asked[:1], *asked[3:], *asked[1:3])]
    assert [r["stance"] for r in rows(corpus, *asked, "--limit", "2")] == found[:2]


def test_stances_of_no_article(corpus: Path) -> None:
    made = CliRunner().invoke(app, ["stances", "--article", "99", "--corpus", str(corpus)])
    assert (made.exit_code, made.stdout) == (5, "")
    assert "no article is called 99" in made.stderr


def test_an_actor_in_one_object(corpus: Path) -> None:
    [found] = rows(corpus, "actor", "سالم الحداد")
    assert found["actor"] == "سالم الحداد"
    assert found["merges"][0]["one"] == "yes"
    assert {c["called"] for c in found["appellations"]} == {"سالم الحداد", "سالم الحدّاد"}
    assert {s["outlet"] for s in found["statements"]} == {"الراصد", "أخبار المرفأ"}
    [office] = [r for r in found["roles"] if r["called"] == "وزير النقل"]
    assert (office["uses"], office["from"], office["to"]) == (3, "2024-03-01", "2024-03-09")


def test_stories_name_copies(corpus: Path) -> None:
    [story] = rows(corpus, "stories")
    assert (story["told_by"], story["independent_texts"]) == (2, 1)
    assert [x["copy_of"] for x in story["articles"]] == [None, "الراصد"]


@pytest.mark.parametrize(
    ("sides", "articles"),
    [
        pytest.param(("الراصد", "أخبار المرفأ"), (2, 2), id="outlets"),
        pytest.param(("2024-03-01..2024-03-02", "2024-03-05"), (2, 1), id="periods"),
        pytest.param(("الراصد@2024-03-01", "2024"), (1, 4), id="both"),
    ],
)
def test_compare(corpus: Path, sides: tuple[str, str], articles: tuple[int, int]) -> None:
    found = rows(corpus, "compare", "--between", *sides)
    assert tuple(found[0][s] for s in sides) == articles
    assert {r["what"] for r in found} >= {"articles", "statements", "events", "stance"}


def test_compare_two_articles(corpus: Path) -> None:
    [harbour, strike] = [rows(corpus, "search", w)[0] for w in ("شروط -المصدر", "نقابة")]
    from isnad.store.corpus import open_corpus

    with open_corpus(corpus) as source:
        names = [source.article(r["article"]).headline.name for r in (harbour, strike)]
    found = rows(corpus, "compare", "--between", *names)
    assert [found[0][n] for n in names] == [1, 1]
    assert [found[1][n] for n in names] == [3, 1]


def test_compare_tells_what_changed(corpus: Path) -> None:
    sides = ("2024-03-01", "2024-03-05")
    told = {
        (r["of"], r["toward"]): tuple(r[s] for s in sides)
        for r in rows(corpus, "compare", "--between", *sides)
    }
    assert told["لبنى الكرمي", "الحكومة"] == ("1 against", "-")
    assert told["حزب الفجر", "الحكومة"] == ("-", "1 with")


@pytest.mark.parametrize(
    ("args", "message"),
    [
        pytest.param(["actor", "لا أحد"], "no actor called", id="nobody"),
        pytest.param(["compare", "--between", "لا صحيفة", "2024"], "neither a period", id="no outlet"),
    ],
)
def test_what_cannot_be_answered_is_said(corpus: Path, args: list[str], message: str) -> None:
    made = CliRunner().invoke(app, [*args, "--corpus", str(corpus)])
    assert made.exit_code == 5
    assert message in made.stderr
    assert "Traceback" not in made.output


@pytest.mark.parametrize(
    ("args", "notes"),
    [
        pytest.param(["statements", "--speaker", "لا أحد"], ["no actor called 'لا أحد'"], id="nobody"),
        pytest.param(["events", "--between", "سالم الحداد", "99"], ["no actor called 99"], id="one of two"),
        pytest.param(["stories", "--outlet", "لا صحيفة"], ["no outlet called 'لا صحيفة'"], id="no outlet"),
        pytest.param(["statements", "--type", "direct"], [], id="who is known"),
        pytest.param(["search", "لا شيء كهذا", "--outlet", "الراصد"], [], id="an outlet that is known"),
    ],
)
def test_why_nothing_was_found_is_said(corpus: Path, args: list[str], notes: list[str]) -> None:
    made = CliRunner().invoke(app, [*args, "--format", "json", "--corpus", str(corpus)])
    assert (made.exit_code, made.stdout) == (0, "")
    assert made.stderr.splitlines() == [f"note: {note} in this corpus" for note in notes]


def test_a_part_of_a_name_is_told_the_whole(corpus: Path) -> None:
    made = CliRunner().invoke(app, ["statements", "--speaker", "الكرمي", "--corpus", str(corpus)])
    assert made.exit_code == 0
    assert made.stderr == "note: no actor is just 'الكرمي'; ask for 'لبنى الكرمي'\n"


def test_what_has_no_title_says_so(capsys: pytest.CaptureFixture[str]) -> None:
    print_rows([{"title": None, "words": "قال"}], Format.table, head="title")
    assert capsys.readouterr().out.split("\n")[0].strip() == "(no title)"


def test_an_event_type_that_is_none_is_wrong_use(corpus: Path) -> None:
    made = CliRunner().invoke(app, ["events", "--type", "WAR", "--corpus", str(corpus)])
    assert (made.exit_code, made.stdout) == (2, "")
    assert "is none of: AGREE, CONSULT" in made.stderr


@pytest.mark.parametrize("day", ["أمس", "2015-13"])
@pytest.mark.parametrize("option", ["--since", "--until"])
def test_a_day_that_is_none_is_wrong_use(corpus: Path, option: str, day: str) -> None:
    made = CliRunner().invoke(app, ["statements", option, day, "--corpus", str(corpus)])
    assert (made.exit_code, made.stdout) == (2, "")
    assert "is not a date" in made.stderr


def test_no_corpus(tmp_path: Path) -> None:
    made = CliRunner().invoke(app, ["statements", "--corpus", str(tmp_path / "none.db")])
    assert (made.exit_code, made.stdout) == (5, "")
    assert "does not exist" in made.stderr


def test_the_corpus_may_come_from_the_environment(corpus: Path) -> None:
    made = CliRunner().invoke(app, ["stories"], env={"ISNAD_CORPUS": str(corpus)})
    assert made.exit_code == 0
