"""Who takes part in talks and clashes that name nobody: who speaks or acts at a meeting, the two that الطرفان
means, whose talks المحادثات takes up, who talks of what the two do together.
"""

from __future__ import annotations

from isnad.reading.event_clauses import EventClauses
from isnad.reading.event_context import Found
from isnad.reading.event_governors import governing_verb, subject_of_verb
from isnad.reading.event_groups import told_in
from isnad.reading.event_objects import is_place
from isnad.reading.event_sides import means_both
from isnad.reading.parties import Party

__all__ = ["EventTalks"]

# What leads to the meeting at which something is done; how far behind talks stands what they are about.
_AT = frozenset(("خلال", "في", "عقب", "بعد", "هامش", "بدايه", "ختام", "اثناء", "اعقاب", "مستهل"))
_TOPIC = 24
# Two countries, which do not meet as two leaders do: البلدين، الدولتين.
_LANDS = ("البلد", "الدول")
_VISIT = "زار"


class EventTalks(EventClauses):
    """Finds the sides of talks and clashes in what stands around them."""

    def _between_both(self, f: Found) -> None:
        """Take بين الطرفين behind a noun for those of the act of force told last, in this sentence or the one
        before, or for the two of the page's talks: شن مسلحون هجوما على الثكنة، ودارت اشتباكات بين الطرفين.
        """
        group = f.roles.actors
        if len(group) != 1 or f.word.kind == "verb" or not means_both(self._head(group[0])):
            return
        at = self.page.token_at(group[0].span.start)
        if at == 0 or self.page.tokens[at - 1].form != "بين":
            return
        if f.sense.plover != "ASSAULT":
            pair = self._pair(f)
            alike = len({self._is_person(p) for p in pair}) == 1
            meet = f.sense.plover == "CONSULT" and not self._head(group[0]).startswith(_LANDS)
            f.roles.actors = pair if alike else group if meet else []
            return
        f.roles.actors = []
        for g in self._earlier(f):
            if self.page.sentence_of[f.token] - self.page.sentence_of[g.token] > 1:
                return
            if g.sense.plover == "ASSAULT" and g.roles.actors and g.roles.recipients:
                f.roles.actors = [*g.roles.actors, *g.roles.recipients]
                return

    def _talking(self, f: Found) -> list[Party]:
        """Whose talks المحادثات takes up: those of the last talks told before; of الزيارة, who visited."""
        for g in self._earlier(f):
            if f.word.lemma == _VISIT:
                if g.word.lemma == _VISIT and g.roles.actors:
                    f.roles.recipients = f.roles.recipients or list(g.roles.recipients)
                    return list(g.roles.actors)
            elif g.sense.plover == "CONSULT":
                group = [p for p in (*g.roles.actors, *g.roles.recipients) if p.entity >= 0]
                if len(group) > 1 and not self._visits(g):
                    told = f.roles.recipients  # المحادثات مع إيران are hers
                    return group if all(told_in(p, group) for p in told) else []
        return []

    def _visits(self, g: Found) -> bool:
        """Whether a person goes to a place, which does not talk with him: زار الوزير عدن."""
        where = any(is_place(self.parties, [p]) for p in g.roles.recipients)
        return where and any(self._is_person(p) for p in g.roles.actors)

    def _together_at(self, f: Found) -> list[Party]:
        """Those who do together what they do at a meeting: بحث الرئيسان فلان وفلان، خلال اتصال هاتفي، …"""
        before = self.page.tokens[f.token - 1].form if f.token else ""
        verb = governing_verb(self.parties, f.token, f.floor) if before in _AT else None
        if verb is None or verb.that or f.roles.recipients:
            return []
        group = subject_of_verb(self.parties, verb.token, f.token, f.floor)
        return group if len(group) > 1 else []

    def _talking_of(self, f: Found) -> list[Party]:
        """The two who talk of what they do together: بحث الوزير مع نظيره سبل التعاون."""
        g = self._just_before(f)
        if g is None or g.sense.plover != "CONSULT" or g.floor != f.floor or f.token - g.token > _TOPIC:
            return []
        group = [*g.roles.actors, *g.roles.recipients]
        return group if len(group) > 1 and not self._visits(g) else []

    def _speaking_at(self, f: Found) -> list[Party]:
        """Who spoke at a meeting speaks just before it is told: وقال الوزير خلال اجتماع …"""
        before = self.page.tokens[f.token - 1].form if f.token else ""
        if before not in _AT:
            return []
        for s in reversed(self.statements):
            if (
                s.speaker is not None
                and 0 <= f.token - s.cue_token <= 14
                and self.page.sentence_of[s.cue_token] == self.page.sentence_of[f.token]
            ):
                return self._speaking(s.speaker) if s.cue is not None else []
        return []
