"""Whom the pronoun of a visit or a meeting means that opens its sentence: who is named behind it.

في ختام زيارته إلى المدينة، قال الوزير فلان "at the end of his visit the minister so-and-so said": the visit
is the minister's.
"""

from __future__ import annotations

from isnad.reading.events.context import GENDERS, Found
from isnad.reading.events.groups import group_of
from isnad.reading.events.they import EventThey
from isnad.reading.parties.parties import Party
from isnad.reading.words.party_words import verbal
from isnad.text.folding import fold

__all__ = ["EventAhead"]

# What opens a sentence before an occasion, and how many words do.
_LEADS_OCCASION = frozenset(fold(w) for w in ("في", "على", "ضمن"))
_OPENING = 3
# How far behind an occasion its sentence tells who speaks.
_AHEAD = 30


class EventAhead(EventThey):
    """Finds behind an occasion whose it is."""

    def _named_ahead(self, f: Found) -> list[Party]:
        """Whom the pronoun of an occasion that opens its sentence means, who then speaks or acts: وخلال لقائه
        قال الوزير فلان …، في ختام زيارته إلى المدينة، وجد الوزير …
        """
        if f.sense.plover != "CONSULT" or not self._opens_occasion(f):
            return []
        for k in range(f.last, min(len(self.page.tokens), f.last + _AHEAD)):
            if self.page.sentence_of[k] != self.page.sentence_of[f.token]:
                return []
            n = self.cue_at.get(k, -1)
            if n >= 0:
                s = self.statements[n]
                return self._speaking(s.speaker) if s.speaker is not None and s.source is not None else []
            ahead = self._subject_ahead(f, k + 1) if self.page.tokens[k].form in "،," else []
            if ahead:
                return ahead
        return []

    def _opens_occasion(self, f: Found) -> bool:
        """Whether only what leads to it stands before it in its sentence: خلال |، وفي إطار |، على هامش |."""
        first = self.page.sentence(f.token).first
        if not 0 < f.token - first <= _OPENING:
            return False
        led = self.page.tokens[first].form.removeprefix("و") in _LEADS_OCCASION
        plain = all(
            self.page.tokens[k].kind == "word"
            and self.cast.mention_of[k] < 0
            and not self.parties.opening_at(k).article
            and (k == first or not verbal(self.page.tokens[k].form))
            for k in range(first, f.token)
        )
        return plain and (led or self.parties.classes[first] == "occasion")

    def _subject_ahead(self, f: Found, k: int) -> list[Party]:
        """The subject right behind a verb at token `k`, where the pronoun of an occasion can mean him."""
        verb = k < f.limit and self.cast.mention_of[k] < 0 and verbal(self.page.tokens[k].form)
        subject = self.parties.phrase(k + 1, f.limit) if verb and k not in self.cue_at else None
        if subject is None or subject.prep or not (subject.article or subject.mentions):
            return []
        group = group_of(self.parties, subject, f.limit)[0][:1]
        gender = GENDERS.get(f.word.suffix, "")
        return [p for p in group if self.parties.agent(p) and self._fits_gender(p, gender)]
