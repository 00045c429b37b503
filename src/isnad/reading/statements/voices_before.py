"""Who goes on speaking: in a participle behind a quotation, in a quotation that is a sentence of its own."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import msgspec

from isnad.reading.statements.draft import StatementDraft
from isnad.reading.statements.frame import Frame
from isnad.reading.statements.speaker import UNNAMED, Speaker
from isnad.reading.words.lexis import words
from isnad.text.folding import fold
from isnad.text.tokens import COMMAS, Page

__all__ = ["around", "in_sentence_before", "in_talk", "quoted_before"]

# Why the words are theirs who were told of before, and among how many statements back they are.
_QUOTED, _SENTENCE_BEFORE = "who says the words before it", "who speaks in the sentence before"
_BACK = 6
# A talk with a paper, and what leads to it.
_TALKS, _AT_TALK = words("interviews"), frozenset(fold(w) for w in ("في", "خلال"))


def around(drafts: Sequence[StatementDraft], k: int) -> StatementDraft | None:
    """The last of the drafts in whose words token `k` stands."""
    return next((d for d in reversed(drafts) if any(a <= k < b for a, b in d.tokens)), None)


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
    quoted = around([d for d in drafts[-_BACK:] if d.speaker is not None], opened + 1)
    speaker = quoted.speaker if quoted is not None else None
    return msgspec.structs.replace(speaker, why=_QUOTED) if speaker is not None else None


def in_sentence_before(page: Page, drafts: Sequence[StatementDraft], frame: Frame) -> Speaker | None:
    """قال فلان إن السد آمن. «لا خطر على أحد». Who spoke last in the sentence before, in no words of
    another's."""
    before = page.sentence_of[frame.first] - 1
    for d in reversed(drafts[-_BACK:]):
        if page.sentence_of[d.cue_token] != before or d.speaker is None:
            continue
        if around(drafts[-2 * _BACK :], d.cue_token) is None:
            known = d.speaker.text != UNNAMED and not d.speaker.doubtful
            return msgspec.structs.replace(d.speaker, why=_SENTENCE_BEFORE) if known else None
    return None


def in_talk(page: Page, drafts: Sequence[StatementDraft]) -> Speaker | None:
    """وقال فلان في حوار مع «الغد» إن …: who speaks first in a sentence that tells of the talk he gave."""
    for d in drafts:
        s = page.sentence(d.cue_token)
        near = page.tokens[s.first : s.last]
        told = any(b.form in _TALKS and a.form in _AT_TALK for a, b in pairwise(near))
        if told and d.speaker is not None and d.speaker.entity >= 0:
            return d.speaker
    return None
