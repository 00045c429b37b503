"""Whom a pronoun takes up by the build of its clause: the object of the masdar joined before, the noun before
a relative, the ground on which force is used.
"""

from __future__ import annotations

from isnad.reading.events.after import what_follows
from isnad.reading.events.agents import is_agentive
from isnad.reading.events.context import GENDERS, Found
from isnad.reading.events.described import EventDescribed
from isnad.reading.events.groups import group_of, without
from isnad.reading.events.objects import PERSONAL, is_place
from isnad.reading.events.subjects import antecedent
from isnad.reading.parties.parties import Party
from isnad.reading.phrases.noun_phrases import Phrase
from isnad.reading.words.lexis import lemmas, lex
from isnad.reading.words.party_words import TAKES_UP, head_in, sound_plural, verbal
from isnad.text.clitics import THIRD_PERSON

__all__ = ["EventTakenUp"]

# How far behind a masdar the one stands that و joins to it.
_JOINED_REACH = 9
# What one does to ground, and how far behind its name.
_ON_GROUND = lemmas("on_ground")
_GROUND_REACH = 14
# The acts by which one speaks to somebody, and how far behind what one says of him.
_CALLING, _SPOKEN_REACH = frozenset(("REQUEST", "ACCUSE", "THREATEN")), 40


class EventTakenUp(EventDescribed):
    """Reads the pronouns whose antecedent the grammar of the sentence shows."""

    def _others(self, f: Found, group: list[Party]) -> list[Party]:
        return [p for p in group if all(not self._alike(p, a) for a in f.roles.actors)]

    def _taken_up(self, f: Found, suffix: str) -> list[Party]:
        """Whom the build of the clause shows to be meant."""
        found = self._joined_object(f, suffix) or self._before_relative(f, suffix)
        return found or self._spoken_of(f, suffix)

    def _spoken_of(self, f: Found, suffix: str) -> list[Party]:
        """Of whom one says right before what أن leads, and whom one then calls on or charges: قال فلان إن |
        الحكومة مسؤولة، وطالبها بالاستقالة, متهما إياها بالفشل.
        """
        joined = f.word.kind == "verb" and f.word.conj == "و" and bool(f.word.suffix)
        going_on = f.word.kind == "participle" and bool(f.roles.object_pronoun)
        if not (joined or going_on) or f.sense.plover not in _CALLING or suffix not in THIRD_PERSON:
            return []
        first = max(self.page.sentence(f.token).first, f.token - _SPOKEN_REACH)
        near = range(f.token - 1, first - 1, -1)
        k = next((k for k in near if k in self.cue_at), -1)
        told = self.statements[self.cue_at[k]].tokens if k >= 0 else ()
        if not told or not 0 <= f.token - told[-1][1] <= 1:
            return []
        start, end = told[0][0], told[-1][1]
        that = lex(self.page.tokens[start - 1].form)
        phrase = self.parties.phrase(start, end) if that.that is not None and not that.suffix else None
        if phrase is None or phrase.prep or phrase.first != start or not is_agentive(self.parties, phrase):
            return []
        group = group_of(self.parties, phrase, end)[0]
        return self._others(f, group) if len(group) == 1 and self._fits(group[0], suffix) else []

    def _joined_object(self, f: Found, suffix: str) -> list[Party]:
        """To whom the masdar is done to which و joins this one: اقتحام الجامعة | والسيطرة عليها."""
        if f.word.kind != "masdar" or not f.word.conj or suffix not in THIRD_PERSON:
            return []
        for k in range(f.token - 1, max(f.floor, f.token - _JOINED_REACH) - 1, -1):
            t = self.page.tokens[k]
            if t.kind in ("mark", "break") or self.parties.relative(k):
                return []
            if self.cast.mention_of[k] >= 0 or t.kind != "word":
                continue
            g = self.by_token.get(k)
            if verbal(t.form) and g is None:
                return []
            if g is not None and g.word.kind == "verb":
                return []
            if g is not None or (lex(t.form).masdar and not self.parties.opening_at(k).article):
                group = list(g.roles.recipients) if g is not None else self._object_of(k, f.token)
                if not all(self._fits(p, suffix) for p in group) or self._no_persons(f, group):
                    return []
                f.roles.actors = without(f.roles.actors, group)  # كشف الزوارق | وتدميرها
                return group
        return []

    def _no_persons(self, f: Found, group: list[Party]) -> bool:
        """Whether it is done to persons, and a thing is told: مداهمة منزل المتهم | واعتقاله."""
        things = any(p.entity < 0 and head_in(self._head(p), "place", "thing") for p in group)
        return f.word.lemma in PERSONAL and things

    def _object_of(self, k: int, limit: int) -> list[Party]:
        """The object of the masdar at token `k` that tells no event: كشف | الزوارق وتدميرها."""
        after = what_follows(self.parties, k + 1, limit)
        told: list[Phrase] = [p for p, _ in after.bare] or [p for _, p, _ in after.led]
        if len(told) != 1 or told[0].conj:
            return []
        return group_of(self.parties, told[0], limit)[0]

    def _before_relative(self, f: Found, suffix: str) -> list[Party]:
        """The noun before a relative whose verb cannot have it as its subject: المدن التي | يسيطر عليها."""
        k = f.token - 1
        if f.word.kind != "verb" or k <= f.floor or not self.parties.relative(k):
            return []
        hers = TAKES_UP.get(self.page.tokens[k].form, "") == suffix == "ها"
        if not (hers and f.word.gender == "m" and f.word.number == "s"):
            return []
        return self._others(f, antecedent(self.parties, k, 0))

    def _fits(self, party: Party, suffix: str) -> bool:
        """Whether a pronoun can mean a party."""
        if party.entity >= 0:
            many = self.cast.entities[party.entity].type == "organization"
            if suffix not in GENDERS:
                return many and suffix == "هم"
            named = next(m for m in self.cast.mentions if m.entity == party.entity)
            return self.parties.agrees(named, GENDERS[suffix])
        head = self._head(party)
        people = head_in(head, "people") or sound_plural(head) or self._counts(party)
        if suffix == "هم":
            return people or head_in(head, "container", "force")
        first = party.span.of(self.page.text).split()[0]
        hers = first.endswith(("ة", "ات")) or (head_in(head, "thing", "place") and not people)
        return hers if suffix == "ها" else suffix == "ه" and not (people or first.endswith(("ة", "ات")))

    def _ground(self, f: Found, suffix: str) -> list[Party]:
        """The place told last of an act that is done to ground: دخلت القوات المدينة في محاولة | للسيطرة
        عليها.
        """
        if f.word.lemma not in _ON_GROUND or suffix not in GENDERS:
            return []
        for k in range(f.token - 1, max(self.page.sentence(f.token).first, f.token - _GROUND_REACH) - 1, -1):
            t = self.page.tokens[k]
            if t.kind == "break" or (t.kind == "mark" and t.form in ".؛:"):
                return []
            if self.cast.kind_at(k) == "place":
                m = self.cast.mentions[self.cast.mention_of[k]]
                fits = self.parties.agrees(m, GENDERS[suffix])
                return self._others(f, [Party(m.entity, m.span)]) if fits else []
            if t.kind == "word" and self.parties.opening_at(k).article and head_in(t.form, "place"):
                phrase = self.parties.phrase(k, f.token)
                group = group_of(self.parties, phrase, f.token)[0] if phrase is not None else []
                fits = t.text.endswith("ة") == (suffix == "ها") or (suffix == "ها" and t.form[-2:] == "ات")
                return self._others(f, group) if fits or is_place(self.parties, group) else []
        return []
