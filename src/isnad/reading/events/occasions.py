"""Who does what a verb tells of an attack, speech or visit told right before, which a pronoun takes up."""

from __future__ import annotations

from isnad.reading.events.after import what_follows
from isnad.reading.events.governors import governing_verb, opening_verb, subject_of_verb
from isnad.reading.events.groups import group_of
from isnad.reading.events.lenders import THERE
from isnad.reading.events.verb_phrases import PhraseBehind
from isnad.reading.parties.parties import Party
from isnad.reading.phrases.noun_phrases import Phrase
from isnad.reading.words.event_types import SUFFERED
from isnad.reading.words.event_words import core_in
from isnad.reading.words.lexis import words
from isnad.reading.words.party_words import head_in

__all__ = ["OccasionVerb"]

# What one writes or says, and what leads to it as what one is held or blamed for.
_WRITINGS, _FOR = words("writings"), words("led_for")
# How far before the verb that takes it up it stands: منشور على «المنصة» | انتقد فيه.
_WRITTEN_REACH = 7
# What may befall those who fight as well as whom they fight.
_DIES = frozenset(("قتل", "جرح", "أصاب", "فقد"))


class OccasionVerb(PhraseBehind):
    """Tells whether a verb is about an occasion told before it, and who does it there."""

    def _by_weapon(self) -> bool:
        """استهدفت عبوة ناسفة | دورية للجيش: nobody does it but a weapon; what stands behind that is hit."""
        if not self.by_weapon:
            return False
        self.roles.recipients, self.roles.passive = self._objects(0), True
        return True

    def _during(self) -> bool:
        """Whether the verb tells what was done in an attack, speech or visit told right before it, which a
        pronoun takes up: هجوما | قتل فيه جنديين، مؤتمرا | اتهم خلاله الحكومة.
        """
        k = self.i + 1
        taken_up = k < self.limit and self.parties.page.tokens[k].form in THERE
        return taken_up and not (self.relative or self.word.conj or self.word.suffix)

    def _done_during(self) -> bool:
        """What is done in such an occasion by him of whom it is told, where one phrase or none is behind the
        verb: عقد الوزير مؤتمرا | اتهم فيه الحكومة; not عقد لقاء | اتهم فيه الوزير الحكومة.
        """
        several = [phrase for phrase, _ in self.after.bare if not phrase.conj]
        if not self._during() or len(several) > 1:
            return False
        host = self._host()
        if not host or (several and not (self.transitive and self._its_object(several[0], host))):
            return False
        self.roles.actors, self.roles.recipients = host, self._objects(0)
        return True

    def _its_object(self, first: Phrase, host: list[Party]) -> bool:
        """Whether the one phrase behind a verb of an occasion can be its object: of harm where the script
        shows it (قتل فيها | قائدين) or a force strikes or takes others (نفذت الشرطة حملة اعتقل فيها | زعيم
        الحركة), else what is not in the nominative.
        """
        if self.found.plover not in SUFFERED:
            return not first.head.endswith("ون")
        shown = first.accusative or self._oblique(first) or self._shows_active()
        return shown or (self.word.lemma not in _DIES and all(self._force(p) for p in host))

    def _force(self, party: Party) -> bool:
        """Whether a party is of arms: الجيش، قوات الأمن، الطيران."""
        return head_in(self.parties.head_word(party), "force")

    def _host(self) -> list[Party]:
        """Who is told to hold, give or make the occasion, as far as the verb here agrees with him."""
        first = governing_verb(self.parties, self.i, self.floor)
        if first is None:
            group = self._behind_opening()
        elif first.that:
            return []
        else:
            group = self._writer(first.token) or subject_of_verb(
                self.parties, first.token, self.i, self.floor, on=True
            )
        strikes = self.found.plover in SUFFERED and self.word.lemma not in _DIES
        return [
            p
            for p in group
            if self.plural
            or self.parties.gender_of(p) in ("", self.word.gender)
            or (strikes and self._force(p))  # نفذت القوات عملية | اعتقل خلالها زعيم الحركة
        ]

    def _writer(self, verb: int) -> list[Party]:
        """To whom something is done for what he wrote or said: أوقفت الشرطة ناشطا بسبب مقال | انتقد فيه
        الحكومة, على خلفية تدوينة له | هاجم فيها الوزير.
        """
        near = range(self.i - 1, max(verb, self.i - _WRITTEN_REACH), -1)
        at = next((k for k in near if core_in(self._form(k), _WRITINGS)), -1)
        if at <= verb + 2 or not (self._form(at - 1) in _FOR or self._form(at - 2) in _FOR):
            return []
        behind = what_follows(self.parties, verb + 1, at).bare
        return behind[1][1] if len(behind) > 1 else []

    def _form(self, k: int) -> str:
        return self.parties.page.tokens[k].form

    def _behind_opening(self) -> list[Party]:
        """The subject of a verb that opens the clause with the letters of a noun: عقد الوزير | مؤتمرا."""
        for k in (self.i - 1, self.i - 2):
            o = self.parties.opening_at(k)
            if k > self.floor and not (o.article or o.prep) and opening_verb(self.parties, k, self.floor):
                phrase = self.parties.phrase(self.floor + 1, k)
                return group_of(self.parties, phrase, k)[0] if phrase is not None else []
        return []
