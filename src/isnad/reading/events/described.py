"""Whom the pronoun of a second clause means, where he is described and not named."""

from __future__ import annotations

from isnad.reading.events.context import GENDERS, EventContext, Found
from isnad.reading.events.groups import told_in
from isnad.reading.parties.parties import Party
from isnad.reading.words.party_words import head_in

__all__ = ["EventDescribed"]


class EventDescribed(EventContext):
    """The official or body that the events before tell of by a description."""

    def _described_back(self, f: Found, suffix: str) -> list[Party]:
        """Who acts, or to whom it is done, in the events before in the sentence, if described, whom the
        pronoun on a noun can mean: استقال وزير الزراعة بعد | اتهامه.
        """
        for g in self._earlier(f) if suffix in GENDERS else ():
            if self.page.sentence_of[g.token] != self.page.sentence_of[f.token]:
                break
            for p in (*g.roles.recipients, *g.roles.actors):
                if p.entity < 0 and self._can_be_meant(p, suffix) and not told_in(p, f.roles.actors):
                    return [p]
        return []

    def _can_be_meant(self, party: Party, suffix: str) -> bool:
        """Whether a description is of one official or body of the pronoun's gender."""
        head, words = self._head(party), party.span.of(self.page.text).split()
        if not words or not head_in(head, "office", "body", "force"):
            return False
        if suffix == "ها":
            return words[0].endswith("ة")
        return head_in(head, "office") and head[-1:] not in ("ه", "ء")
