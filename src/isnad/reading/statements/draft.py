"""A statement as the reading drafts it, before ids are given."""

from __future__ import annotations

import msgspec

from isnad.reading.statements.frame import Range
from isnad.reading.statements.speaker import Speaker
from isnad.records import StatementType
from isnad.spans import Span

__all__ = ["StatementDraft"]


class StatementDraft(msgspec.Struct, kw_only=True):
    """A statement without its id: raw spans, token ranges of its contents, the index of the one it is
    inside."""

    type: StatementType
    lemma: str
    speech: str
    cue: Span | None
    cue_token: int
    source: Span | None
    source_tokens: Range
    speaker: Speaker | None
    content: list[Span]
    tokens: list[Range]
    inside: int | None
    why: str
    confidence: float
    rule: str
    likely: float = 0.0
    """The chance that the content is right; `confidence` is that of content and speaker together."""
