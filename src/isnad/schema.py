"""The JSON Schema of an analysis: the public form that `isnad read --format json` prints.

It is derived from the records, so it cannot fall behind them, and kept in `analysis.schema.json` for whoever
does not write Python; a test compares the two.
"""

from __future__ import annotations

import json
from importlib import resources
from typing import Any

__all__ = ["SCHEMA_ID", "build_schema", "load_schema"]

SCHEMA_ID = "urn:isnad:schema:analysis:1"

# What the types of the records do not say: fields of strings that are dates or digests, and the range of a
# doubt.
_FIELDS: dict[tuple[str, str], dict[str, Any]] = {
    ("Article", "sha256"): {"pattern": "^[0-9a-f]{64}$"},
    ("Article", "published"): {"format": "date"},
    ("Statement", "confidence"): {"minimum": 0, "maximum": 1},
    ("Statement", "content"): {"minItems": 1},
    ("Event", "confidence"): {"minimum": 0, "maximum": 1},
}


def load_schema() -> dict[str, Any]:
    """The schema as shipped (JSON Schema 2020-12)."""
    text = resources.files("isnad").joinpath("analysis.schema.json").read_text(encoding="utf-8")
    return json.loads(text)  # type: ignore[no-any-return]


def build_schema() -> dict[str, Any]:
    """The schema as the records of this version give it: every field required, no other allowed."""
    import msgspec

    from isnad.records import SCHEMA, Analysis

    schema = msgspec.json.schema(Analysis, ref_template="#/$defs/{name}")
    definitions = schema["$defs"]
    for name, definition in definitions.items():
        _tighten(name, definition)
    definitions["Analysis"]["properties"]["schema"] = {"const": SCHEMA}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": SCHEMA_ID,
        "title": "An Isnad analysis of one article",
        **schema,
    }


def _tighten(name: str, definition: dict[str, Any]) -> None:
    definition["description"] = definition["description"].split("\n\n")[0].replace("\n    ", " ")
    if name == "Span":
        definition["prefixItems"] = [{"type": "integer", "minimum": 0}] * 2
        definition["items"] = False
    properties = definition.get("properties", {})
    for field, value in properties.items():
        value.pop("default", None)
        value.update(_FIELDS.get((name, field), {}))
    if properties:
        definition["required"] = list(properties)
        definition["additionalProperties"] = False
