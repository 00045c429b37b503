"""Who goes on speaking: in a participle behind a quotation, in a quotation that is a sentence of its own."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import msgspec

from isnad.reading.frame import Frame
from isnad.reading.speaker import UNNAMED, Speaker
from isnad.text.tokens import COMMAS, Page

if TYPE_CHECKING:
    from isnad.reading.statements import StatementDraft

__all__ = ["in_sentence_before", "quoted_before"]

# Why the words are theirs who were told of before, and among how many statements back they are.
_QUOTED, _SENTENCE_BEFORE = "who says the words before it", "who speaks in the sentence before"
_BACK = 6


def quoted_before(page: Page, drafts: Sequence[StatementDraft], frame: Frame) -> Speaker | None:
    """قال فلان: «… . …»، مضيفا أن: who says the words that close before a participle and that fill more than
    its sentence."""
    k = frame.first - 1
    k -= k > 0 and page.tokens[k].form in COMMAS
    if k < 1 or not page.closes_quote(k):
        return None
    opened = page.quotes[page.quote_of[k]].open
    if opened >= page.sentence(frame.first).first:
        return None
    for d in reversed(drafts[-_BACK:]):
        if d.speaker is not None and any(a <= opened + 1 < b for a, b in d.tokens):
            return msgspec.structs.replace(d.speaker, why=_QUOTED)
    return None


def in_sentence_before(page: Page, drafts: Sequence[StatementDraft], frame: Frame) -> Speaker | None:
    """قال فلان إن السد آمن. «لا خطر على أحد». Who spoke last in the sentence before, in no words of
    another's."""
    before = page.sentence_of[frame.first] - 1
    for d in reversed(drafts[-_BACK:]):
        outer = not any(a <= d.cue_token < b for other in drafts[-2 * _BACK :] for a, b in other.tokens)
        if page.sentence_of[d.cue_token] == before and d.speaker is not None and outer:
            known = d.speaker.text != UNNAMED and not d.speaker.doubtful
            return msgspec.structs.replace(d.speaker, why=_SENTENCE_BEFORE) if known else None
    return None
