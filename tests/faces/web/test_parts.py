"""The small parts of the room: marks over text, differences, pictures of days, words in two languages."""

from __future__ import annotations

import re
from importlib.resources import files
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from isnad.faces.web.assets import asset_url
from isnad.faces.web.diffing import word_diff
from isnad.faces.web.drawing import every_day, stacked_days, two_way_days
from isnad.faces.web.languages import messages
from isnad.faces.web.links import web_link
from isnad.faces.web.marking import Mark, mark_up, paragraphs
from isnad.faces.web.reasons import arabic_reason
from isnad.spans import Span

ROOM = Path(str(files("isnad.faces.web")))


@st.composite
def marked_texts(draw: st.DrawFn) -> tuple[str, list[Mark]]:
    text = draw(st.text(alphabet="اب م\n\r\u2028x", max_size=40))
    ends = st.integers(0, len(text))
    spans = draw(st.lists(st.tuples(ends, ends), max_size=8))
    return text, [Mark(Span(min(s), max(s)), "said", str(n)) for n, s in enumerate(spans)]


@given(marked_texts())
def test_runs_give_the_text_again_and_hold_their_marks(made: tuple[str, list[Mark]]) -> None:
    text, marks = made
    lines = mark_up(text, marks, [(m.span.start, m.key) for m in marks])
    assert tuple(line.span for line in lines) == paragraphs(text)
    for line in lines:
        assert "".join(run.text for run in line.runs) == line.span.of(text)
        at = line.span.start
        for run in line.runs:
            over = {m.key for m in marks if m.span.start <= at and at + len(run.text) <= m.span.end}
            assert {m.key for m in run.marks} == over
            at += len(run.text)


def test_a_long_line_is_broken_at_white_space() -> None:
    text = "كلمة " * 3000
    found = paragraphs(text)
    assert "".join(s.of(text) for s in found) == text.strip()
    assert max(map(len, found)) <= 4000
    assert all(s.of(text).endswith("كلمة") for s in found)
    assert [len(s) for s in paragraphs("x" * 9000)] == [4000, 4000, 1000]


def test_an_anchor_stands_before_the_whole_word() -> None:
    [line] = mark_up("ثم وقال فلان", [Mark(Span(4, 7), "cue", "s1")], [(4, "s1")])
    assert [(r.text, r.anchors) for r in line.runs] == [
        ("ثم ", ()),
        ("و", ("s1",)),
        ("قال", ()),
        (" فلان", ()),
    ]


@pytest.mark.parametrize(
    ("first", "second", "changes"),
    [
        pytest.param("قال نعم", "قال نعم", [("same", "قال نعم")], id="same"),
        pytest.param("قال: «نعم»", "قال نعم.", [("same", "قال نعم.")], id="punctuation"),
        pytest.param("إن الأمر", "ان الامر", [("same", "ان الامر")], id="hamzas"),
        pytest.param("الیوم", "اليوم", [("same", "اليوم")], id="persian letters"),
        pytest.param("قال نعم", "قال لا", [("same", "قال"), ("gone", "نعم"), ("new", "لا")], id="reworded"),
        pytest.param("", "", [], id="nothing"),
        pytest.param("", "نعم", [("new", "نعم")], id="from nothing"),
    ],
)
def test_word_differences(first: str, second: str, changes: list[tuple[str, str]]) -> None:
    assert [tuple(c) for c in word_diff(first, second)] == changes


def test_a_very_long_difference_is_bounded() -> None:
    assert len(word_diff("ا " * 100_000, "ب " * 100_000)) == 2


def test_days_of_silence_are_days() -> None:
    assert every_day(["2024-03-01", "2024-03-04", "nothing", "2024-03"]) == [
        *("2024-03-01", "2024-03-02", "2024-03-03", "2024-03-04"),
    ]
    assert len(every_day(["1900-01-01", "2024-03-04"])) == 1500
    assert every_day([]) == []


def test_bars_stand_on_each_other() -> None:
    made = stacked_days({"2024-03-01": {"a": 1, "b": 3}}, ("a", "b"), {"a": "A", "b": "B"}, 100, 100)
    assert [(b.kind, b.y, b.height) for b in made.bars] == [("a", 75, 25), ("b", 0, 75)]
    assert made.labels == ("2024-03-01",)
    both = two_way_days({"2024-03-01": 2}, {"2024-03-03": 2}, ("with", "against"), 300, 42)
    assert [(b.kind, b.y, b.height, b.title) for b in both.bars] == [
        ("for", 1, 20, "2024-03-01 · with: 2"),
        ("against", 21, 20, "2024-03-03 · against: 2"),
    ]


@pytest.mark.parametrize(
    ("url", "fits"),
    [
        ("https://alrasid.example/a?b=1#c", True),
        ("HTTP://alrasid.example", True),
        ("javascript:alert(1)", False),
        (" javascript:alert(1)", False),
        ("java\nscript:alert(1)", False),
        ("data:text/html,x", False),
        ("//alrasid.example", False),
        ('https://a"onclick=x', False),
        ("https://" + "x" * 5000, False),
        (None, False),
    ],
)
def test_only_addresses_of_the_web_are_links(url: str | None, fits: bool) -> None:
    assert web_link(url) == (url if fits else None)


def test_both_languages_say_the_same_things() -> None:
    arabic, english = messages("ar"), messages("en")
    assert arabic.keys() == english.keys()
    assert all(arabic.values())
    assert all(english.values())
    for key, words in arabic.items():
        assert re.findall(r"{\w+}", words).sort() == re.findall(r"{\w+}", english[key]).sort()


def test_every_word_of_a_template_is_there() -> None:
    used: set[str] = set()
    for template in (ROOM / "templates").glob("*.html"):
        used |= set(re.findall(r"\bt\('([\w-]+)'(?! ~)", template.read_text(encoding="utf-8")))
    assert used - messages("ar").keys() == set()


@pytest.mark.parametrize("path", sorted((ROOM / "static").glob("*.*")), ids=lambda p: p.name)
def test_our_own_files_load_nothing_from_elsewhere(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert (
        re.findall(r"(?:https?:)?//[a-z0-9.]+\.[a-z]+", text.replace("http://www.w3.org/2000/svg", "")) == []
    )
    assert asset_url(path.name).endswith(path.name)


def test_what_is_vendored_has_its_licence_beside_it() -> None:
    for folder in (ROOM / "static" / "vendor").iterdir():
        assert {p.name for p in folder.iterdir()} & {"LICENSE", "OFL.txt"}, folder.name


@pytest.mark.parametrize(
    ("why", "arabic"),
    [
        ("preposition of attribution; speaker: named", "أداة إسناد؛ القائل مسمّى"),
        (
            "verb of speech with a colon; speaker: hidden subject: "
            "the last speaker but 2 that a feminine verb allows",
            "فعل قول ونقطتان؛ فاعل مستتر: آخر متكلم يقبله فعل مؤنث (قبل الأخير بـ2)",
        ),
        ("a rule of tomorrow; speaker: named", None),
        ("", None),
    ],
)
def test_reasons_in_arabic(why: str, arabic: str | None) -> None:
    assert arabic_reason(why) == arabic
