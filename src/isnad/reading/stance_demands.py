"""Stances that demands and fears show: whoever asks one to stop, to withdraw or to apologize is against what
he does, whoever fears what a deal may do is against it.

طالب المجلس الحكومة بوقف الاقتحام, "the council demanded that the government stop the raid".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from isnad.reading.event_words import core_in
from isnad.reading.events import EventDraft
from isnad.reading.parties import Parties
from isnad.reading.party_words import opening, verbal
from isnad.reading.stance_draft import StanceDraft, evidence_of, is_stance_word, named_speaker, speaker_of
from isnad.reading.stance_targets import Targets
from isnad.reading.statements import StatementDraft
from isnad.spans import Span
from isnad.text.folding import fold
from isnad.text.tokens import QUOTE_MARKS

__all__ = ["demand_stances", "fear_stances"]

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


def fear_stances(targets: Targets, statements: Sequence[StatementDraft]) -> Iterator[StanceDraft]:
    """The stances of those who fear what a deal may do: تخشى فلانة أن يؤدي الاتفاق إلى …"""
    parties = targets.parties
    for s in statements:
        speaker = named_speaker(s) if s.speech == "fear" and s.cue is not None else None
        if speaker is None or s.cue is None:
            continue
        first, last = s.tokens[0]
        for k in range(first, min(last, first + _SOON)):
            form = parties.page.tokens[k].form
            if k > first and not verbal(parties.page.tokens[k - 1].form):
                continue  # أن تقتل روح | المبادرة
            deal = parties.phrase(k, last) if is_stance_word(form, "deal") and opening(form).article else None
            if deal is not None and not deal.mentions and not deal.prep:
                to = speaker_of(parties, targets.deal(deal))
                evidence = evidence_of(s.cue, to.span)
                yield StanceDraft(from_=speaker, to=to, sign="-", evidence=evidence, inside=s.inside)
                break


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
