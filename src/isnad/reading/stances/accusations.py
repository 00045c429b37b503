"""Whom acts of accusing charge, and where the charge begins: اتهمت بغداد جارتيها بتعطيش البصرة."""

from __future__ import annotations

from collections.abc import Sequence

from isnad.reading.events.find import EventDraft
from isnad.reading.parties.parties import Parties, Party
from isnad.reading.stances.draft import speaker_of
from isnad.reading.stances.reach import Reach
from isnad.reading.stances.targets import Targets
from isnad.reading.statements.speakers import Speaker
from isnad.reading.words.event_words import cores
from isnad.reading.words.stance_words import stance_words
from isnad.text.folding import fold
from isnad.text.tokens import Page

__all__ = ["Accusations"]

_BY = fold("ب")
# حمل فلان فلانا المسؤولية: the verb, the word, and how far from one another they may stand.
_HOLDING, _DUTY, _CHARGE = "حمل", fold("مسؤولية"), 16
# How far on, in a sentence however long, the words of a charge may begin.
_LONGEST = 200
_THEM = fold("إيا")


class Accusations:
    """Reads the accusations of one page."""

    def __init__(self, page: Page, parties: Parties, targets: Targets, reach: Reach) -> None:
        self.page, self.parties, self.targets, self.reach = page, parties, targets, reach

    def accused(
        self, event: EventDraft, actors: Sequence[Speaker], skip: frozenset[int]
    ) -> list[Speaker] | None:
        """Whoever stands right after the subject, even one only described (اتهم النائب جهات خارجية), or
        nobody where a pronoun does; None where others are to be looked for.
        """
        at = self.reach.past_marks(self.reach.after(event.last, actors))
        form = self.page.tokens[at].form if at < len(self.page.tokens) else ""
        if form.startswith(_THEM) or form in stance_words("everyone"):
            return []
        phrase = self.parties.phrase(at, at + 5)
        if phrase is None or phrase.prep or phrase.conj:
            return None
        party = self.parties.party(phrase)
        if party is None or party.entity in skip or _DUTY in cores(self.page.tokens[phrase.first].form):
            return None
        return self._together(event, party, phrase.last, skip) or [speaker_of(self.parties, party)]

    def _together(self, event: EventDraft, party: Party, last: int, skip: frozenset[int]) -> list[Speaker]:
        """All whom the event knows to be accused with `party`, whose phrase ends at token `last`: اتهم فلانا
        وفلانا, and by their names where he is told before them by what he is (اتهمت جارتها فلانة).
        """
        charge = self.charge(last, event)
        end = self.page.tokens[min(charge, len(self.page.tokens) - 1)].start
        told = [r for r in event.recipients if r.span is not None and party.span.start <= r.span.start < end]
        if not told or any(r.entity in skip for r in told):
            return []
        first = self.page.token_at(told[0].span.start) if told[0].span is not None else -1
        apposed = party.entity < 0 <= told[0].entity and first == last
        apposed = apposed and not self.parties.opening_at(first).conj
        return told if apposed or told[0].entity == party.entity >= 0 else []

    def held_responsible(self, event: EventDraft) -> tuple[list[Speaker], list[Speaker]] | None:
        """Who holds whom responsible, where both stand between the verb and the word: حملت النقابة البلدية
        المسؤولية. Whoever stands right before it is held responsible.
        """
        if event.lemma != _HOLDING or event.kind != "verb":
            return None
        told = [p for p in (*event.actors, *event.recipients) if p.span is not None]
        behind = all(p.span is not None and p.span.start >= event.trigger.end for p in told)
        if len(event.actors) == len(event.recipients) == 1 and len(told) == 2 and behind:
            return list(event.actors), list(event.recipients)
        end = min(self.page.sentence(event.token).last, event.last + _CHARGE)
        duty = (k for k in range(event.last, end) if _DUTY in cores(self.page.tokens[k].form))
        at = next(duty, -1)
        named = [m for m in self.targets.named(event.last, at) if not self.parties.opening_at(m.lead).prep]
        if not named:
            return None
        if named[-1].last < at - 2:  # whoever is held responsible has no name
            return ([], []) if named[0].lead <= event.last + 1 else None
        subject = self.parties.phrase(event.last, at)
        if len(named) > 1 and (named[0].lead == event.last or (subject is not None and subject.mentions)):
            who = self.targets.joined_at(named[0])
        elif subject is not None and not subject.mentions and not subject.prep:
            party = self.parties.party(subject)
            who = [party] if party is not None else []
        else:
            return None
        if any(p.span.end >= named[-1].span.end for p in who):
            return None
        accused = Party(named[-1].entity, named[-1].span)
        return [speaker_of(self.parties, p) for p in who], [speaker_of(self.parties, accused)]

    def charge(self, start: int, event: EventDraft) -> int:
        """Where the words begin that tell of what one is accused: اتهمت بغداد جارتيها بتعطيش البصرة."""
        end = self.page.sentence(event.token).last
        led = (k for k in range(start, min(end, start + _LONGEST)) if self.parties.opening_at(k).prep == _BY)
        return next(led, end)
