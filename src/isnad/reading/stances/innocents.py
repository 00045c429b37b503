"""Stances of speakers toward those of whom they tell that they hurt the innocent: قال النائب إن الجماعة تقتل
المدنيين.

Whoever only reports what happened takes no side: outlets, sources without a name, and who repeats others.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from isnad.reading.events.find import EventDraft
from isnad.reading.stances.draft import StanceDraft, evidence_of, head_of
from isnad.reading.stances.targets import Targets
from isnad.reading.statements.draft import StatementDraft
from isnad.reading.statements.speakers import Speaker
from isnad.reading.words.event_types import SUFFERED
from isnad.reading.words.lexis import source_heads
from isnad.reading.words.stance_words import is_stance_word

__all__ = ["innocent_stances"]

_REPORTERS = source_heads("outlet") | source_heads("document")


def innocent_stances(
    targets: Targets,
    judges: Sequence[Speaker | None],
    statements: Sequence[StatementDraft],
    events: Sequence[EventDraft],
) -> Iterator[StanceDraft]:
    """The stances of those in whose words a party does harm to the innocent, in the order of the events."""
    for n, event in enumerate(events):
        if event.type not in SUFFERED or event.status != "happened" or event.inside is None:
            continue
        speaker = judges[event.inside]
        if speaker is None or head_of(speaker) in _REPORTERS:
            continue
        if not any(_innocent(r, event) for r in event.recipients):
            continue
        words = [targets.page.span(a, b) for a, b in statements[event.inside].tokens if a < b]
        for doer in event.actors:
            known = doer.entity >= 0 and not doer.same(speaker) and not targets.parties.town(doer.entity)
            if known and doer.span is not None and any(s.holds(doer.span) for s in words):
                evidence = evidence_of(event.trigger, doer.span)
                yield StanceDraft(
                    from_=speaker, to=doer, sign="-", evidence=evidence, inside=event.inside, basis=n
                )


def _innocent(who: Speaker, event: EventDraft) -> bool:
    """Whether one is told behind the harm as somebody who has no part in the fight: المدنيين، أطفالا."""
    behind = who.span is not None and who.span.start >= event.trigger.end
    return who.entity < 0 and behind and is_stance_word(head_of(who).removesuffix("ا"), "innocent")
