"""Who does what a verb tells that goes on with one before it: the doer of the event before (وقع المدير العقد
ثم | ألغاه), and who stands behind the verb to which و joins it: احتج العمال قبل أن تتدخل الشرطة | وتفرقهم.
"""

from __future__ import annotations

from isnad.reading.events.ahead import EventAhead
from isnad.reading.events.context import Found
from isnad.reading.events.governors import governing_verb, subject_of_verb, verb_gender
from isnad.reading.events.groups import without
from isnad.reading.events.sides import MUTUAL
from isnad.reading.parties.parties import Parties, Party
from isnad.reading.words.event_words import EventWord
from isnad.reading.words.party_words import opening
from isnad.text.tokens import COMMAS

__all__ = ["EventJoinedVerbs"]

# The conjunctions by which a verb goes on with the one before.
_AND = frozenset("وف")


class EventJoinedVerbs(EventAhead):
    """Finds the doers of verbs that go on with another."""

    def _doer_before(self, f: Found) -> list[Party]:
        """Who does what the verb before it in its clause tells: وقع المدير العقد ثم | ألغاه."""
        goes_on = bool(f.word.conj and f.token) and self.page.tokens[f.token - 1].form in COMMAS
        for g in self._earlier(f):
            if goes_on and self._about_thing(g):
                continue  # منعت الشرطة مسيرة دعت إليها النقابة، | وأوقفت سبعة
            if (
                g.floor == f.floor
                and g.roles.actors
                and not g.roles.passive
                and (g.word.person != 1 or f.word.person == 1)  # أقمنا حاجزا لكنه | فجر نفسه
                and g.word.kind in ("verb", "participle")
            ):
                sides = [*g.roles.actors, *(g.roles.recipients if g.sense.plover in MUTUAL else [])]
                fit = [p for p in g.roles.actors if self._can_be_she(f, p)]
                fit = fit or [p for p in sides if self._can_be_she(f, p)]
                if fit or f.word.kind != "verb":
                    return fit or list(g.roles.actors)
            if self.page.sentence_of[g.token] != self.page.sentence_of[f.token]:
                break
        return []

    def _about_thing(self, g: Found) -> bool:
        """Whether a verb tells of the noun right before it, which a pronoun behind it takes up: مسيرة | دعت
        إليها النقابة.
        """
        plain = g.word.kind == "verb" and not (g.word.conj or g.word.suffix) and g.token > g.floor
        resumed = plain and any(suffix for _, suffix in self.parties.bound(g.last, g.last + 1))
        return resumed and self.page.tokens[g.token - 1].kind == "word"

    def _joined_last(self, f: Found) -> list[Party]:
        """The subject behind the verb to which و joins this one, where no event is told since: احتج العمال
        قبل أن تتدخل الشرطة | وتعتقل أربعة منهم.
        """
        at, group = _subject_joined(self.parties, f.word, f.token, f.floor)
        g = self._just_before(f) if at >= 0 else None
        if at < 0 or (g is not None and g.token >= at):
            return []
        return without([p for p in group if self._can_be_she(f, p) and self._does(f, p)], f.roles.recipients)

    def _can_be_she(self, f: Found, party: Party) -> bool:
        """Whether a party can be the subject of a verb by its gender: of a feminine no men (اشتبك متظاهرون مع
        الشرطة بعدما | منعتهم), of a masculine no country.
        """
        if f.word.kind != "verb" or f.word.number != "s" or f.word.person != 3:
            return True
        if self.cast.type_of(party.entity) == "organization":
            return True  # told by another word for a body: تيار الراية | يعدل
        head = self._head(party)
        men = party.entity < 0 and head.endswith(("ون", "ين"))
        if f.word.gender == "m" and party.entity < 0 and self.parties.gender_of(party) == "f":
            return False  # هاجمت الصحيفة كلمة | انتقد فيها الحكومة
        return not (men and f.word.gender == "f") and self._fits_gender(party, f.word.gender)


def _subject_joined(parties: Parties, word: EventWord, i: int, floor: int) -> tuple[int, list[Party]]:
    """The verb of the same gender and tense to which و joins the verb at token `i`, and those who stand
    behind it as its subject; -1 and nobody where none does.
    """
    tokens = parties.page.tokens
    one = word.kind == "verb" and word.number == "s" and word.person == 3 and word.conj in _AND
    verb = governing_verb(parties, i, floor) if one else None
    if verb is None or verb.that:
        return -1, []
    form, own = tokens[verb.token].form, tokens[i].form[word.skip :]
    form = form[opening(form).skip :]
    like = form.endswith("ت") if word.gender == "f" else form[:1] != "ي"
    if word.tense == "imperfect":
        like = form[:1] == own[:1]
    if not like or verb_gender(tokens[verb.token].form) != word.gender:
        return -1, []
    group = subject_of_verb(parties, verb.token, i, floor)
    behind = all(p.span.start > tokens[verb.token].start for p in group)
    return (verb.token, group) if behind else (-1, [])
