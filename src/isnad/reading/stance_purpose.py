"""Whose the backing or protest is for the sake of which something is done: استقال فلان احتجاجا على فلان."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from isnad.reading.event_governors import subject_of_verb
from isnad.reading.event_leads import DECRYING
from isnad.reading.events import EventDraft
from isnad.reading.lexis import lex
from isnad.reading.parties import Parties
from isnad.reading.speakers import Speaker
from isnad.reading.stance_draft import speaker_of
from isnad.text.folding import fold

__all__ = ["with_purposes"]

# The accusatives of purpose, for whom or against whom: تظاهروا دعما لفلان.
_FOR_SAKE = DECRYING | {
    fold(w) for w in ("دعما", "تأييدا", "مساندة", "مناصرة", "نصرة", "تضامنا", "احتجاجا", "اعتراضا")
}
# How far before it the verb may stand.
_CLAUSE = 16


def with_purposes(parties: Parties, events: Sequence[EventDraft]) -> list[EventDraft]:
    """The events, where one tells for what another is done and names nobody who does it with the doers of
    that one, or of the verb before it.
    """
    page, out = parties.page, list[EventDraft]()
    for event in events:
        form = page.tokens[event.token].form
        if event.actors or form not in _FOR_SAKE:
            out.append(event)
            continue
        before = out[-1] if out else None
        near = before is not None and _same_clause(parties, before.last, event.token)
        actors = list(before.actors) if before is not None and near else []
        out.append(msgspec.structs.replace(event, actors=actors or _doers(parties, event.token)))
    return out


def _same_clause(parties: Parties, start: int, i: int) -> bool:
    """Whether nothing but a phrase or two stands from a deed to what it is done for."""
    between = parties.page.tokens[start:i]
    return len(between) < _CLAUSE and not any(t.kind == "break" or t.form in ".؛:" for t in between)


def _doers(parties: Parties, i: int) -> list[Speaker]:
    tokens = parties.page.tokens
    first = max(parties.page.sentence(i).first, i - _CLAUSE)
    for k in range(i - 1, first - 1, -1):
        if tokens[k].kind == "mark" and tokens[k].form in ".؛:":
            return []
        if tokens[k].kind == "word" and parties.cast.mention_of[k] < 0 and lex(tokens[k].form).finite:
            found = subject_of_verb(parties, k, i, first, own=True)
            return [speaker_of(parties, p) for p in found if parties.agent(p)]
    return []
