"""The sample articles are whole, say that they are invented, and hold what their README promises."""

from __future__ import annotations

import json
from difflib import SequenceMatcher
from pathlib import Path

import pytest

from isnad.text.folding import fold

FOLDER = Path(__file__).parents[1] / "examples"
OUTLETS = ("sarvestan", "alghada", "naranj")
STORIES = ("agreement", "attack", "sailors", "suspension")
ARTICLES = {p.stem: json.loads(p.read_text(encoding="utf-8")) for p in sorted(FOLDER.glob("*.json"))}


def test_four_stories_by_three_outlets() -> None:
    assert set(ARTICLES) == {f"{outlet}-{story}" for outlet in OUTLETS for story in STORIES}


@pytest.mark.parametrize("name", ARTICLES)
def test_each_says_what_it_is(name: str) -> None:
    article = ARTICLES[name]
    outlet, story = name.split("-")
    assert list(article) == ["id", "invented", "outlet", "url", "published", "title", "content"]
    assert article["id"] == name
    assert article["url"] == f"https://{outlet}.example/{article['published'].replace('-', '/')}/{story}"
    assert "invented" in article["invented"]
    assert 150 <= len(article["content"].split()) <= 400


def test_the_readme_says_so_first() -> None:
    readme = (FOLDER / "README.md").read_text(encoding="utf-8")
    assert readme.splitlines()[2].startswith("**Everybody and everything quoted here is invented.**")


@pytest.mark.parametrize("name", ARTICLES)
def test_each_outlet_keeps_its_own_spelling(name: str) -> None:
    text = ARTICLES[name]["title"] + ARTICLES[name]["content"]
    persian = any(c in text for c in "یک")
    marks = next(m for m in ('"', "«", "“") if m in text)
    assert (persian, marks) == {
        "sarvestan": (True, '"'),
        "alghada": (False, "«"),
        "naranj": (False, "“"),
    }[name.split("-")[0]]


def test_one_outlet_prints_the_agency() -> None:
    """Nearly the same words, in another spelling; another outlet's telling of the same day is its own."""
    agency, printed, own = (
        fold(ARTICLES[f"{o}-sailors"]["content"]).split() for o in ("sarvestan", "naranj", "alghada")
    )
    assert SequenceMatcher(None, agency, printed, autojunk=False).ratio() > 0.8
    assert SequenceMatcher(None, agency, own, autojunk=False).ratio() < 0.5


@pytest.mark.parametrize(
    ("name", "words"),
    [
        pytest.param("sarvestan-agreement", "ونقلت إذاعة خصب المحلیة عن", id="relay"),
        pytest.param("naranj-attack", "وتقول سنية، نقلاً عن موظف في الشركة", id="chain"),
        pytest.param(
            "alghada-sailors", "ونقل النائب عن الحزب عادل الزواغى عن رئيسته", id="chain of two people"
        ),
        pytest.param("sarvestan-agreement", "وأوضح أن", id="hidden subject"),
        pytest.param("sarvestan-suspension", "علی حد تعبیره", id="as he put it"),
        pytest.param("alghada-attack", "وفق ما اعلنت", id="according to"),
        pytest.param("alghada-agreement", "26 شوال 1445هـ", id="hijri"),
        pytest.param("naranj-attack", "12 تموز", id="levantine month"),
        pytest.param("sarvestan-sailors", "12 جویلیة", id="maghrebi month"),
        pytest.param("sarvestan-attack", "نفت حرکة أنصار الساحل، الیوم السبت، شن أی هجوم", id="denied event"),
        pytest.param("alghada-attack", "تدرس فرض عقوبات", id="unrealized event"),
        pytest.param("alghada-suspension", "احبطت الاسبوع الماضي محاولة", id="foiled event"),
    ],
)
def test_what_the_readme_promises_is_there(name: str, words: str) -> None:
    assert words in ARTICLES[name]["content"]


def test_marks_left_open() -> None:
    for name in ("naranj-agreement", "naranj-attack"):
        content = ARTICLES[name]["content"]
        assert content.count("“") > content.count("”")
