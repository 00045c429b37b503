"""Stances that demands show: whoever asks one to stop, to withdraw or to apologize is against what he does.

طالب المجلس الحكومة بوقف الاقتحام, "the council demanded that the government stop the raid".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from isnad.reading.event_words import core_in
from isnad.reading.events import EventDraft
from isnad.reading.parties import Parties
from isnad.reading.stance_draft import StanceDraft, is_stance_word, named_speaker
from isnad.reading.statements import StatementDraft
from isnad.spans import Span
from isnad.text.folding import fold
from isnad.text.tokens import QUOTE_MARKS

__all__ = ["demand_stances"]

# How many words into a demand what is to end is named.
_SOON = 4
# What may stand before it: بضرورة التوقف عن …، على أن تكف عن …، إلى الوقف الفوري …
_BEFORE = frozenset(fold(w) for w in ("ضرورة", "أن", "بأن", "إلى", "على", "سرعة", "فورا"))
# Fighting is to be stopped by both sides, which blames neither: وقف إطلاق النار.
_TRUCE = frozenset(fold(w) for w in ("إطلاق", "النار", "القتال", "التصعيد", "العنف"))


def demand_stances(
    parties: Parties, statements: Sequence[StatementDraft], events: Sequence[EventDraft]
) -> Iterator[StanceDraft]:
    """The stances of those who ask others by name to end something, in the order of the events."""
    cues = {s.cue_token: s for s in statements if s.cue is not None and s.speech == "demand"}
    for n, event in enumerate(events):
        told = cues.get(event.token)
        speaker = named_speaker(told) if told is not None else None
        if event.type != "REQUEST" or event.status != "happened" or told is None or speaker is None:
            continue
        asked = [
            r
            for r in event.recipients
            if r.entity not in (-1, speaker.entity)
            and r.span is not None
            and r.span.start > event.trigger.end
        ]
        at = _ending(parties, told) if len(asked) == 1 else -1
        if at >= 0:
            end = max(event.trigger.end, parties.page.tokens[at].end)
            yield StanceDraft(
                from_=speaker,
                to=asked[0],
                sign="-",
                evidence=Span(event.trigger.start, end),
                inside=event.inside,
                basis=n,
            )


def _ending(parties: Parties, told: StatementDraft) -> int:
    """The token of the word that asks for an end; -1 where none does."""
    tokens = parties.page.tokens
    first, last = told.tokens[0]
    for k in range(first, min(last, first + _SOON)):
        form = tokens[k].form
        if is_stance_word(form, "ending"):
            truce = k + 1 < last and tokens[k + 1].form in _TRUCE
            return -1 if truce else k
        if form not in QUOTE_MARKS and not core_in(form, _BEFORE):
            return -1
    return -1
