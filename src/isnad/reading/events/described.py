"""Whom the pronoun of a second clause means, where he is described and not named."""

from __future__ import annotations

from isnad.reading.events.context import GENDERS, EventContext, Found
from isnad.reading.events.groups import told_in
from isnad.reading.events.objects import PERSONAL
from isnad.reading.parties.parties import Party
from isnad.reading.phrases.noun_phrases import SOMEBODY
from isnad.reading.words.lexis import words
from isnad.reading.words.party_words import head_in

__all__ = ["ONE_PERSON", "EventDescribed"]

# One person by what he does or is, of whom more may be told by a pronoun.
ONE_PERSON = words("one_person")
# How far before the pronoun he is told to whom something is done.
_TOLD_REACH = 20


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

    def _one_told_last(self, f: Found, suffix: str) -> list[Party]:
        """The person told last in its sentence by what he is, to whom something is done that is done to
        persons: داهمت الشرطة محل المواطن، وتم | اعتقاله.
        """
        if f.word.lemma not in PERSONAL or suffix not in GENDERS:
            return []
        first = self.page.sentence(f.token).first
        for k in range(f.token - 1, max(first, f.token - _TOLD_REACH) - 1, -1):
            t = self.page.tokens[k]
            if self.cast.kind_at(k) == "person":
                return []
            she = t.text.endswith("ة")
            noun = t.form[self.parties.opening_at(k).skip :].removesuffix("ه" if she else "")
            if t.kind != "word" or noun not in SOMEBODY | ONE_PERSON or she != (suffix == "ها"):
                continue
            phrase = self.parties.phrase(k, f.token)
            party = self.parties.party(phrase) if phrase is not None else None
            return [party] if party is not None and not told_in(party, f.roles.actors) else []
        return []

    def _can_be_meant(self, party: Party, suffix: str) -> bool:
        """Whether a description is of one official or body of the pronoun's gender."""
        head, words = self._head(party), party.span.of(self.page.text).split()
        if not words or not head_in(head, "office", "body", "force"):
            return False
        if suffix == "ها":
            return words[0].endswith("ة")
        return head_in(head, "office") and head[-1:] not in ("ه", "ء")
