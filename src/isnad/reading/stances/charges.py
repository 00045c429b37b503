"""Who is accused of what the word that opens the charge tells: اتهم فلان الحكومة | بالتواطؤ مع فلان."""

from __future__ import annotations

from collections.abc import Sequence

from isnad.reading.events.find import EventDraft
from isnad.reading.parties.parties import Parties
from isnad.reading.statements.draft import StatementDraft
from isnad.reading.statements.speakers import Speaker

__all__ = ["Charges"]

# How far into the charge another may be joined to it.
_JOINED = 12


class Charges:
    """The charges of one page; `holders` tells for each token the statement that it stands in."""

    def __init__(
        self,
        parties: Parties,
        statements: Sequence[StatementDraft],
        holders: Sequence[int | None],
        events: Sequence[EventDraft],
    ) -> None:
        self.parties, self.statements, self.holders = parties, statements, holders
        self.charged = {
            e.token: e.recipients for e in events if e.type == "ACCUSE" and e.status == "happened"
        }

    def accused_of(self, i: int) -> Speaker | None:
        """Who alone is accused of what token `i` tells, where it opens the charge or is joined to what does:
        بالعمالة لفلان | والتآمر على فلان.
        """
        told = self.holders[i]
        if told is None:
            return None
        first = self.statements[told].tokens[0][0]
        joined = self.parties.opening_at(i).conj == "و" and i <= first + _JOINED
        if i > first + 1 and not joined:
            return None
        charged = self.charged.get(self.statements[told].cue_token, [])
        return charged[0] if len(charged) == 1 else None
