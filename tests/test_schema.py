"""The public JSON form and its schema."""

from __future__ import annotations

import copy
from typing import Any

import jsonschema
import pytest

from isnad.schema import build_schema, load_schema
from sample import sample_analysis

VALIDATOR = jsonschema.Draft202012Validator(load_schema())


def test_the_shipped_schema_is_that_of_the_records() -> None:
    assert load_schema() == build_schema()


def test_the_schema_is_a_schema() -> None:
    jsonschema.Draft202012Validator.check_schema(load_schema())


def test_an_analysis_is_valid() -> None:
    VALIDATOR.validate(sample_analysis().to_dict())


SPOILT: dict[str, tuple[list[Any], Any]] = {
    "another version": (["schema"], "isnad/analysis/2"),
    "a span of three": (["dates", 0, "span"], [1, 2, 3]),
    "a span before the text": (["dates", 0, "span"], [-1, 2]),
    "a confidence over one": (["statements", 0, "confidence"], 1.5),
    "no content": (["statements", 0, "content"], []),
    "a type that is none": (["statements", 0, "type"], "reported"),
    "a key that is none": (["article", "author"], "x"),
    "a digest that is none": (["article", "sha256"], "x"),
}


@pytest.mark.parametrize(("path", "value"), SPOILT.values(), ids=SPOILT)
def test_a_spoilt_analysis_is_not(path: list[Any], value: Any) -> None:
    spoilt: Any = copy.deepcopy(sample_analysis().to_dict())
    at = spoilt
    for key in path[:-1]:
        at = at[key]
    at[path[-1]] = value
    assert not VALIDATOR.is_valid(spoilt)
