"""A correction as a value: what a person says of a record or an actor, and how many of them stand."""

from __future__ import annotations

from typing import Any, Literal

import msgspec

__all__ = ["Applied", "Correction", "Kind", "Target"]

Kind = Literal["accept", "reject", "set-speaker", "merge", "apart", "split", "rename"]
Target = Literal["statement", "event", "stance", "actor"]


class Correction(msgspec.Struct, frozen=True):
    """One correction: who made it, when, why, what it says and of what.

    `words` are the record's words; `value` is what they are set to. `state` is `applied`, `lost` (its words
    are gone: `detail` says what was looked for) or `undone`.
    """

    id: int
    kind: str
    target: str
    article_sha256: str | None
    words: dict[str, Any]
    value: dict[str, Any]
    made_by: str
    made_at: str
    reason: str | None
    state: str
    detail: str | None
    undone_by: str | None
    undone_at: str | None


class Applied(msgspec.Struct, frozen=True):
    """How many corrections stand, and for each that is lost a line that says which and why."""

    applied: int
    lost: tuple[str, ...]
