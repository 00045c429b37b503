"""The records: to the public form and back, and what is not taken back."""

from __future__ import annotations

import copy
import json
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from isnad.errors import RecordError
from isnad.records import Analysis, Article
from isnad.spans import Span
from sample import sample_analysis

ANY_TEXT = st.text(st.characters(codec=None), max_size=200)


def test_there_and_back() -> None:
    analysis = sample_analysis()
    assert Analysis.from_dict(analysis.to_dict()) == analysis
    assert Analysis.from_dict(json.loads(analysis.to_json())) == analysis


def test_every_piece_holds_its_words() -> None:
    analysis = sample_analysis()
    assert len(analysis.pieces()) == 13
    for p in analysis.pieces():
        assert analysis.article.text[p.span.start : p.span.end] == p.text


def test_records_are_frozen() -> None:
    with pytest.raises(AttributeError):
        sample_analysis().article.text = "x"  # type: ignore[misc]


def _spoilt(*path: Any, value: Any) -> Any:
    out: Any = copy.deepcopy(sample_analysis().to_dict())
    at = out
    for key in path[:-1]:
        at = at[key]
    at[path[-1]] = value
    return out


NOT_TAKEN = {
    "no object": (["a"], "list"),
    "no schema": ({"article": {}}, "None"),
    "another schema": (_spoilt("schema", value="isnad/analysis/9"), "isnad/analysis/9"),
    "a mistyped field": (_spoilt("statements", 0, "confidence", value="sure"), "confidence"),
    "words that are elsewhere": (_spoilt("dates", 0, "span", value=[0, 3]), "0-3"),
}


@pytest.mark.parametrize(("value", "shown"), NOT_TAKEN.values(), ids=NOT_TAKEN)
def test_what_is_no_analysis_is_refused(value: Any, shown: str) -> None:
    with pytest.raises(RecordError, match=shown):
        Analysis.from_dict(value)


@given(ANY_TEXT)
def test_an_article_of_any_text_goes_there_and_back(text: str) -> None:
    analysis = Analysis(article=Article.of(text))
    assert Analysis.from_dict(json.loads(analysis.to_json())) == analysis
    assert analysis.article.id == analysis.article.sha256[:16]


def test_a_span_is_half_open() -> None:
    s = Span(2, 5)
    assert (len(s), s.of("abcdefg"), bool(s), bool(Span(5, 5))) == (3, "cde", True, False)
    assert s.overlaps(Span(4, 9))
    assert not s.overlaps(Span(5, 9))
    assert s.holds(Span(2, 5))
    assert not s.holds(Span(2, 6))
    assert msgspec.json.encode(s) == b"[2,5]"
