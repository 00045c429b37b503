"""Who takes part in talks and clashes that name nobody: who speaks or acts at a meeting, the two that الطرفان
means, whose talks المحادثات takes up, who talks of what the two do together.
"""

from __future__ import annotations

from collections.abc import Sequence

from isnad.reading.events.clauses import EventClauses
from isnad.reading.events.context import Found
from isnad.reading.events.governors import governing_verb, subject_of_verb, undergoes
from isnad.reading.events.groups import told_in, without
from isnad.reading.events.objects import VISIT, is_place
from isnad.reading.events.sides import MUTUAL, land_of, means_both, means_lands
from isnad.reading.parties.parties import Party
from isnad.reading.words.event_words import core_in
from isnad.reading.words.party_words import head_in, verbal
from isnad.text.folding import fold

__all__ = ["TELLING", "EventTalks"]

# How far behind a meeting the verb stands that tells what it dealt with.
_MEETING_REACH = 12
# What leads to the meeting at which something is done; how far behind talks stands what they are about.
_AT = frozenset(("خلال", "في", "عقب", "بعد", "هامش", "بدايه", "ختام", "اثناء", "اعقاب", "مستهل"))
# What leads an aside about what a sentence told.
_AND_THAT = frozenset(fold(w) for w in ("وذلك", "ذلك"))
_TOPIC = 24
# How far behind talks stands the بين of those who talk, and not of their ties.
_OF_TALKS = 3
# Kinds of speech by which a body tells what it did.
TELLING = frozenset(("announce", "say", "affirm", "reveal", "report"))
# How many events back the two whose countries البلدين means are looked for.
_LANDS_BACK = 20
# How many others named since tell that talks are not those told before.
_OTHERS = 4
# How many sentences back the meeting is told at which it was held.
_AT_MEETING = 4
# What two officials talk of, which their countries do.
_TIES = frozenset(fold(w) for w in ("تعاون", "تنسيق"))


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
            lands = means_lands(self._head(group[0]))
            ties = f.sense.plover == "CONSULT" and at - f.token > _OF_TALKS  # العلاقات بين البلدين
            if lands:
                f.roles.actors = [] if ties else self._two_lands(f) or self._two_countries(f) or group
                return
            pair = self._pair(f)
            alike = len({self._is_person(p) for p in pair}) == 1
            told = f.sense.plover == "CONSULT" or not self._lone(group[0])  # بين الجانبين المصري والسوداني
            f.roles.actors = pair if alike else group if told else []
            return
        f.roles.actors = []
        for g in self._earlier(f):
            if self.page.sentence_of[f.token] - self.page.sentence_of[g.token] > 1:
                return
            if g.sense.plover == "ASSAULT" and g.roles.actors and g.roles.recipients:
                f.roles.actors = [*g.roles.actors, *g.roles.recipients]
                return

    def _two_lands(self, f: Found) -> list[Party]:
        """The two countries of those who met or agreed last: استقبل الوزير السوداني نظيره المصري، وبحثا
        التعاون بين البلدين.
        """
        for g in self._earlier(f, _LANDS_BACK):
            if g.sense.plover not in MUTUAL or g.sense.plover == "ASSAULT":
                continue
            two = self._lands_of([*g.roles.actors, *g.roles.recipients])
            if two:
                return two
        return []

    def _for_their_lands(self, f: Found) -> None:
        """Take their countries for two officials who talk of working together: بحث الوزيران | التعاون."""
        actors = f.roles.actors
        if self._ties(f) and all(self._is_person(p) or self._official(p) for p in actors):
            f.roles.actors = self._lands_of(actors) or actors

    def _ties(self, f: Found) -> bool:
        """Whether a noun tells of working together and not with whom: سبل | التعاون."""
        noun = f.word.kind != "verb" and not (f.word.suffix or f.roles.recipients)
        return f.sense.plover == "COOPERATE" and noun and core_in(f.word.core, _TIES)

    def _lands_of(self, group: list[Party]) -> list[Party]:
        """The two countries of a group, if it is of two."""
        lands = [land_of(self.parties, p) for p in group]
        two = {p.entity if p.entity >= 0 else p.name: p for p in lands if p is not None}
        return list(two.values()) if len(two) == 2 else []

    def _meeting_that(self, f: Found) -> list[Party]:
        """Who meet at the meeting of which it is told what it deals with: اللقاء | ناقش الأزمة."""
        g = self._just_before(f)
        if f.word.kind != "verb" or f.word.conj or f.sense.plover != "CONSULT":
            return []
        if g is None or g.sense.plover != "CONSULT" or g.word.kind == "verb":
            return []
        between = self.page.tokens[g.last : f.token]
        if len(between) > _MEETING_REACH or any(t.kind != "word" or verbal(t.form) for t in between):
            return []
        if self._to_place(g):
            return list(g.roles.actors)  # زيارة الوزير للمدينة | تبحث الأزمة
        return [*g.roles.actors, *without(g.roles.recipients, g.roles.actors)]

    def _holding(self, f: Found) -> list[Party]:
        """Who hold the talk that is told by what it deals with: who met just before, not who saw a place."""
        for g in self._earlier(f):
            if self.page.sentence_of[f.token] - self.page.sentence_of[g.token] > _AT_MEETING:
                return []
            group = [*g.roles.actors, *without(g.roles.recipients, g.roles.actors)]
            if g.sense.plover == "CONSULT" and len(group) > 1 and not self._to_place(g):
                return group
        return []

    def _talking(self, f: Found) -> list[Party]:
        """Whose talks المحادثات takes up: those of the last talks told before; of الزيارة, who visited."""
        for g in self._earlier(f):
            if f.word.lemma == VISIT:
                if g.word.lemma == VISIT and g.roles.actors:
                    f.roles.recipients = f.roles.recipients or list(g.roles.recipients)
                    return list(g.roles.actors)
            elif g.sense.plover == "CONSULT":
                group = [p for p in (*g.roles.actors, *g.roles.recipients) if p.entity >= 0]
                if len(group) > 1 and not self._visits(g):
                    if self._others_between(g, f, group):
                        f.near = f.near or group[0]
                        return []
                    told = f.roles.recipients  # المحادثات مع إيران are hers
                    return group if all(told_in(p, group) for p in told) else []
        return []

    def _others_between(self, g: Found, f: Found, group: Sequence[Party]) -> bool:
        """Whether several others are named since the talks that were told."""
        first, last = map(self.parties.mentions_before, (g.token, f.token))
        named = {m.entity for m in self.cast.mentions[first:last]}
        return len(named.difference(p.entity for p in group)) >= _OTHERS

    def _visits(self, g: Found) -> bool:
        """Whether a person goes to a place, which does not talk with him: زار الوزير عدن."""
        return self._to_place(g) and any(self._is_person(p) for p in g.roles.actors)

    def _to_place(self, g: Found) -> bool:
        """Whether somebody goes to a place: زيارة إلى عدن."""
        return any(is_place(self.parties, [p]) for p in g.roles.recipients)

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

    def _body_speaking(self, f: Found) -> list[Party]:
        """The body that tells, by its own mouth or another's, of an act with somebody: أوضح المتحدث باسم
        الوزارة أن الحملة تمت | بالتنسيق مع الجيش.
        """
        if f.inside < 0 or self.statements[f.inside].speech not in TELLING:
            return []
        verb = governing_verb(self.parties, f.token, self._content_start(f))
        done = verb is None or verb.that or undergoes(self.page.tokens[verb.token].form)
        group = self._we(f) if done else []
        bodies = all(p.entity >= 0 or head_in(self._head(p), "body", "force") for p in group)
        return group if bodies and not any(self._is_person(p) for p in group) else []

    def _telling_before(self, f: Found) -> list[Party]:
        """Who said what the sentence tells, where an aside behind it tells after which talks: أعلن الوزير
        أن …، وذلك بعد | اجتماع مع القادة.
        """
        for s in reversed(self.statements):
            if 0 <= s.cue_token < f.token and s.speaker is not None and s.source is not None:
                near = self.page.sentence_of[s.cue_token] == self.page.sentence_of[f.token]
                return self._speaking(s.speaker) if near else []
        return []

    def _speaking_at(self, f: Found) -> list[Party]:
        """Who spoke at a meeting speaks just before it is told: وقال الوزير خلال اجتماع …"""
        before = self.page.tokens[f.token - 1].form if f.token else ""
        aside = f.token > 1 and self.page.tokens[f.token - 2].form in _AND_THAT  # وذلك غداة اجتماع
        if before not in _AT and not (aside and self.parties.classes[f.token - 1] in ("occasion", "time")):
            return []
        if aside and f.roles.recipients:
            return self._telling_before(f)
        for s in reversed(self.statements):
            if (
                s.speaker is not None
                and 0 <= f.token - s.cue_token <= 14
                and self.page.sentence_of[s.cue_token] == self.page.sentence_of[f.token]
            ):
                # قال الوزير إن ما تحقق خلال | المحادثات
                told = f.inside >= 0 and self.statements[f.inside] is s
                return self._speaking(s.speaker) if s.cue is not None and not told else []
        return []
