"""What `import isnad` offers, and that it stays so."""

from __future__ import annotations

import datetime
from typing import Any

import pytest

import isnad

NAMES = {
    *("Analysis", "Article", "Cue", "Date", "Entity", "Event", "Mention", "Piece", "Stance", "Statement"),
    *("CorpusError", "IsnadError", "LexiconError", "RecordError", "SourceError"),
    *("Corpus", "Span", "__version__", "open_corpus", "read"),
}
TEXT = "قال وزير النقل سالم الحداد إن الميناء سيفتح غدا."


def test_public_names_are_pinned() -> None:
    assert set(isnad.__all__) == NAMES
    assert isnad.__all__ == sorted(isnad.__all__)
    assert dir(isnad) == sorted(NAMES)


@pytest.mark.parametrize("name", sorted(NAMES))
def test_each_name_is_there(name: str) -> None:
    assert getattr(isnad, name) is not None


def test_other_names_are_not() -> None:
    with pytest.raises(AttributeError, match="nothing_such"):
        _ = isnad.nothing_such  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    "day", ["2024-05-05", datetime.date(2024, 5, 5), datetime.datetime(2024, 5, 5, 13, 0)], ids=str
)
def test_read_keeps_what_is_known_of_the_article(day: Any) -> None:
    article = isnad.read(
        TEXT, published=day, id="x", outlet="النورس", title="ت", url="https://a.example/"
    ).article
    assert (article.text, article.published, article.id, article.outlet) == (
        TEXT,
        "2024-05-05",
        "x",
        "النورس",
    )


def test_read_is_repeatable_to_the_byte() -> None:
    assert isnad.read(TEXT).to_json() == isnad.read(TEXT).to_json()


def test_read_refuses_what_is_no_text_and_no_date() -> None:
    with pytest.raises(TypeError, match="not bytes"):
        isnad.read(b"abc")  # type: ignore[arg-type]
    with pytest.raises(isnad.SourceError, match="yesterday"):
        isnad.read(TEXT, published="yesterday")


@pytest.mark.parametrize(
    "text", ["", " \n", "Only English here.", "وزیر گفت که این کار را می‌کند و تمام شد"], ids=repr
)
def test_a_text_without_arabic_gives_no_statements(text: str) -> None:
    assert isnad.read(text).statements == ()
