"""Whom the pronoun of a second clause means, where he is described and not named."""

from __future__ import annotations

from isnad.reading.events.context import GENDERS, EventContext, Found
from isnad.reading.events.groups import told_in
from isnad.reading.events.objects import PERSONAL
from isnad.reading.parties.parties import Party
from isnad.reading.phrases.noun_phrases import SOMEBODY
from isnad.reading.statements.draft import StatementDraft
from isnad.reading.words.lexis import words
from isnad.reading.words.party_words import head_in, masculine

__all__ = ["ONE_PERSON", "EventDescribed"]

# One person by what he does or is, of whom more may be told by a pronoun.
ONE_PERSON = words("one_person")
# How far before the pronoun he is told to whom something is done.
_TOLD_REACH = 20
# What is done to an official, and how far before it his office may be told.
_TO_OFFICIALS = frozenset(("ACCUSE", "COERCE", "REJECT", "REQUEST", "SUPPORT"))
_OFFICE_REACH = 45
# How many statements one within another are looked at.
_NESTED = 4


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

    def _another_than(self, f: Found, suffix: str, told: list[Party]) -> list[Party]:
        """Whom a pronoun means in words of somebody whom a list of parties names: the official told of last,
        and hardly himself (أكد فلان أن الوزير غائب، ملوحا ب | إقالته); in his quoted words never himself.
        """
        around = self._around(f)
        his = [s for s in around if told and s.speaker is not None and s.speaker.entity == told[0].entity]
        if not around or (told and (told[0].entity < 0 or len(told) > 1 or not his)):
            return told
        quoted = any(s.type == "direct" for s in (his or around))
        done = suffix == "ه" and f.sense.plover in _TO_OFFICIALS and (quoted or f.word.kind != "verb")
        official = self._official_told(f) if done else []
        return official or ([] if quoted else told)

    def _around(self, f: Found) -> list[StatementDraft]:
        """The statements in whose contents an event stands, the innermost first."""
        out: list[StatementDraft] = []
        n: int | None = f.inside
        while n is not None and n >= 0 and len(out) < _NESTED:
            out.append(self.statements[n])
            n = self.statements[n].inside
        return out

    def _official_told(self, f: Found) -> list[Party]:
        """The official whose office is told last, without a name, in the sentence or the one before: رئيس
        الوزراء … لاستجوابه."""
        n = self.page.sentence_of[f.token]
        first = max(self.page.sentences[max(0, n - 1)].first, f.token - _OFFICE_REACH)
        for k in range(f.token - 1, first - 1, -1):
            t = self.page.tokens[k]
            if t.kind != "word" or t.text.endswith("ة") or self.cast.mention_of[k] >= 0:
                continue
            opening = self.parties.opening_at(k)
            if opening.prep not in ("", "ب", "ل") or not head_in(t.form[opening.skip :], "office"):
                continue
            phrase = self.parties.phrase(k, f.token)
            party = self.parties.party(phrase) if phrase is not None else None
            if party is None or phrase is None or not masculine(t.form[opening.skip :]):
                continue
            definite = opening.article or self.parties.opening_at(phrase.last - 1).article
            if definite and party.entity < 0 and not told_in(party, f.roles.actors):
                return [party]
        return []

    def _can_be_meant(self, party: Party, suffix: str) -> bool:
        """Whether a description is of one official or body of the pronoun's gender."""
        head, words = self._head(party), party.span.of(self.page.text).split()
        if not words or not head_in(head, "office", "body", "force"):
            return False
        if suffix == "ها":
            return words[0].endswith("ة")
        return head_in(head, "office") and head[-1:] not in ("ه", "ء")
