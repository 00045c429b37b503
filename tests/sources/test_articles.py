"""A decoded JSON value → an article."""

from __future__ import annotations

import datetime
from typing import Any

import pytest

from isnad.errors import SourceError
from isnad.sources.articles import article_from_object, article_from_text, read_day

TAKEN: dict[str, tuple[dict[str, Any], dict[str, Any]]] = {
    "text as it is": ({"text": " قال\n", "title": "ت"}, {"text": " قال\n", "title": "ت"}),
    "title and content": ({"title": "ت", "content": "قال"}, {"text": "ت\n\nقال", "title": "ت"}),
    "content alone": ({"content": "قال", "title": ""}, {"text": "قال", "title": None}),
    "text before content": ({"text": "قال", "content": "x"}, {"text": "قال"}),
    "all that is known": (
        {"text": "قال", "id": "7", "outlet": "النورس", "url": "https://a.example", "published": "2024-05-01"},
        {"id": "7", "outlet": "النورس", "url": "https://a.example", "published": "2024-05-01"},
    ),
    "a number for an id": ({"text": "قال", "id": 7}, {"id": "7"}),
    "a moment for a day": (
        {"text": "قال", "published": "2024-05-01T22:10:00+03:00"},
        {"published": "2024-05-01"},
    ),
    "nulls": (
        {"text": "قال", "id": None, "published": None, "outlet": None},
        {"outlet": None, "published": None},
    ),
    "other keys": ({"text": "قال", "statements": [], "author": 5}, {"text": "قال"}),
    "an analysis": (
        {"schema": "isnad/analysis/1", "article": {"text": "قال", "id": "a"}},
        {"text": "قال", "id": "a"},
    ),
}


@pytest.mark.parametrize(("value", "expected"), TAKEN.values(), ids=TAKEN)
def test_taken(value: dict[str, Any], expected: dict[str, Any]) -> None:
    article, note = article_from_object(value)
    assert {key: getattr(article, key) for key in expected} == expected
    assert note == ""


REFUSED: dict[str, tuple[Any, str]] = {
    "a list": ([1], "JSON array"),
    "a string": ("قال", "JSON string"),
    "null": (None, "JSON null"),
    "no text": ({"body": "قال"}, "needs `text`.*'body'"),
    "an empty object": ({}, "no keys"),
    "an empty text": ({"text": "", "content": ""}, "empty"),
    "white space": ({"text": " \n "}, "empty"),
    "a text that is none": ({"text": ["قال"]}, "`text` is a JSON array"),
    "an outlet that is none": ({"text": "قال", "outlet": 5}, "`outlet` is a JSON number"),
    "a true id": ({"text": "قال", "id": {}}, "`id` is a JSON object"),
}


@pytest.mark.parametrize(("value", "reason"), REFUSED.values(), ids=REFUSED)
def test_refused(value: Any, reason: str) -> None:
    with pytest.raises(SourceError, match=reason):
        article_from_object(value)


@pytest.mark.parametrize("day", ["2015-02-30", "22/7/2015", "أمس", 20150722], ids=str)
def test_a_day_that_is_none_is_left_out_with_a_note(day: Any) -> None:
    article, note = article_from_object({"text": "قال", "published": day}, published="2024-01-01")
    assert article.published is None
    assert "read without a date" in note


def test_defaults_are_for_what_is_not_there() -> None:
    article, _ = article_from_object({"text": "قال"}, id="file", published="2024-01-01")
    assert (article.id, article.published) == ("file", "2024-01-01")
    article, _ = article_from_object(
        {"text": "قال", "id": "x", "published": "2023-01-01"}, id="f", published="2024-01-01"
    )
    assert (article.id, article.published) == ("x", "2023-01-01")


def test_an_article_of_a_text() -> None:
    assert article_from_text("قال\n", id="a").text == "قال\n"
    for empty in ("", " \n\t"):
        with pytest.raises(SourceError, match="no text"):
            article_from_text(empty)


DAYS = {
    "a day": ("2024-02-29", "2024-02-29"),
    "none": (None, None),
    "nothing": ("", None),
    "a date": (datetime.date(2024, 1, 2), "2024-01-02"),
}


@pytest.mark.parametrize(("value", "day"), DAYS.values(), ids=DAYS)
def test_days(value: Any, day: str | None) -> None:
    assert read_day(value) == day


@pytest.mark.parametrize("value", ["2023-02-29", "2024-13-01", "2024-1-1", "2024-01-011", 5], ids=str)
def test_days_that_are_none(value: Any) -> None:
    with pytest.raises(SourceError):
        read_day(value)
