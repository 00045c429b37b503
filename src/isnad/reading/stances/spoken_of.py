"""Whether one whom the words of an act of speech name is whom it is about: not حذر من أن ينسحب | فلان."""

from __future__ import annotations

from isnad.reading.events.find import EventDraft
from isnad.reading.parties.parties import Parties
from isnad.reading.stances.objects import SOON
from isnad.reading.stances.targets import Targets
from isnad.reading.statements.speakers import Speaker
from isnad.reading.words.party_words import head_in, opening
from isnad.text.folding import fold
from isnad.text.tokens import Page

__all__ = ["SpokenOf"]

_OF, _THAT = fold("من"), fold("أن")


class SpokenOf:
    """Tells apart whom the acts of speech of one page are about, and who is only named in them."""

    def __init__(self, page: Page, parties: Parties, targets: Targets) -> None:
        self.page, self.parties, self.targets = page, parties, targets

    def of_the_subject(self, event: EventDraft, who: Speaker) -> bool:
        """Whether one is but named by the office of who acts: هنأ أمين عام المجلس | فلان الشعب."""
        if who.span is None or who.span.start < event.trigger.end or event.last >= len(self.page.tokens):
            return False
        form = self.page.tokens[event.last].form
        office = head_in(form, "office") and not opening(form).prep
        return office and any(a.span is not None and a.span.start > who.span.start for a in event.actors)

    def quoted(self, event: EventDraft, who: Speaker) -> bool:
        """Whether one is only named in the words that a colon leads to: فلان يتحفظ: «فلانة لن توقع»."""
        if who.span is None or who.span.start < event.trigger.end:
            return False
        at = self.page.token_at(who.span.start)
        return any(t.form == ":" for t in self.page.tokens[max(event.last, at - 2) : at])

    def has_part(self, event: EventDraft, who: Speaker) -> bool:
        """Whether one only has part in what is spoken of: نرحب بأي اتفاق يمنع فلانا من …"""
        if who.span is None or who.span.start < event.trigger.end:
            return False
        at = self.page.token_at(who.span.start)
        return any(self.targets.parts(k) for k in range(event.last + 1, min(at, event.last + SOON)))

    def befallen(self, event: EventDraft, who: Speaker) -> bool:
        """Whether one is only whom the deed befalls that is spoken of: استنكر الحملة التي تستهدف فلانا."""
        if who.span is None or who.span.start < event.trigger.end:
            return False
        at = self.page.token_at(who.span.start)
        return any(self.targets.befalls(k) for k in range(event.last, min(at, event.last + SOON)))

    def takes_up(self, event: EventDraft, cue: int) -> bool:
        """Whether the pronoun behind the verb of speech at token `cue` takes up who is told of right before
        it, and not who speaks: يتهم دولا | قال إنها تدعم فلانا، الدول التي قال إنها …
        """
        if cue < 1 or not event.actors or any(a.span is None for a in event.actors):
            return False
        before = cue - 1 - (self.parties.classes[cue - 1] == "relative")
        end = self.page.tokens[before].end
        return any(a.span is not None and a.span.end == end for a in event.actors)

    def town(self, who: Speaker) -> bool:
        """Whether one is a town that stands for no government."""
        return self.parties.town(who.entity) and not self.parties.seat(who.entity)

    def warned_of(self, event: EventDraft, who: Speaker) -> bool:
        """Whether one is only what somebody warns of: حذر الوزير من أن ينسحب فلان."""
        if who.span is None:
            return False
        if who.span.end <= event.trigger.start:
            return True  # دعت القوات إلى ضبط النفس، محذرة من …
        tokens = self.page.tokens
        for k in range(event.last, self.page.sentence(event.token).last):
            if tokens[k].start >= who.span.start:
                return False
            if tokens[k].form == _OF and k + 1 < len(tokens) and tokens[k + 1].form == _THAT:
                return True
        return False
