"""Who does what a verb of many tells that و joins and that names nobody: the people told before it as the
subject of another verb (دخل المسلحون القرية وأحرقوا …), or of the sentence before (هاجم مسلحون الثكنة.
وقتلوا …); and the two whom the pronoun of a dual means.
"""

from __future__ import annotations

from isnad.reading.events.agents import is_agentive
from isnad.reading.events.context import Found
from isnad.reading.events.groups import group_of, told_in
from isnad.reading.events.sides import MUTUAL, joined_before
from isnad.reading.events.that import EventThat
from isnad.reading.parties.parties import Party
from isnad.reading.words.lexis import lex
from isnad.reading.words.party_words import head_in, prepositions, sound_plural
from isnad.text.folding import fold

__all__ = ["EventThey"]

# How a verb of many ends, and the sound plural that is a subject by its case.
_MANY, _SUBJECTS, _THEN = ("وا", "ون"), "ون", frozenset((fold("ثم"), fold("كما")))
# The same before a genitive, where a suffix is not: مسلحو الحركة.
_SUBJECTS_OF = "و"
# How far back they are told; and the pronoun of two, and how many sentences back those are told.
_REACH = 40
_BOTH_OF, _BOTH_BACK = "هما", 1


class EventThey(EventThat):
    """The subjects of verbs of many."""

    def _they(self, f: Found, at: int) -> list[Party]:
        """The people told before the verb of many at token `at`, which و joins to what they do."""
        form = self.page.tokens[at].form
        then = at > 0 and self.page.tokens[at - 1].form in _THEN
        if not ((then or form.startswith(("و", "ف"))) and form.endswith(_MANY)):
            return []
        n = self.page.sentence_of[at]
        sentence = self.page.sentences[n]
        opens = all(t.kind != "word" for t in self.page.tokens[sentence.first : at])
        first = self.page.sentences[n - 1].first if opens and n else sentence.first
        if opens and n and self.page.tokens[sentence.first - 1].kind == "break":
            return []  # another paragraph
        return self._many_doers(f, at, first) or self._nominative(f, at, first)

    def _of_two(self, f: Found) -> list[Party]:
        """The two whose act the pronoun of a dual tells: who did something together in its sentence, whom it
        names side by side, who met in the sentence before: أعلنت تشاد والنيجر | تأييدهما، زار الوزير السفير.
        وبعد | لقائهما …
        """
        if f.word.suffix != _BOTH_OF:
            return []
        n = self.page.sentence_of[f.token]
        named = joined_before(self.parties, f.token)
        near = named and named[0].span.start >= self.page.tokens[self.page.sentences[n].first].start
        for g in self._earlier(f):
            back = n - self.page.sentence_of[g.token]
            if back > _BOTH_BACK or (back and near):
                break
            mutual = not MUTUAL.isdisjoint((f.sense.plover, g.sense.plover))
            both = [*g.roles.actors, *(g.roles.recipients if mutual else ())]
            if len(both) == 2 and all(self._does(f, p) for p in both):
                return both
        return named if near else self._pair(f)

    def _many_doers(self, f: Found, at: int, first: int) -> list[Party]:
        """Several people who do what an event before it tells."""
        for g in self._earlier(f):
            if g.token < first:
                break
            doers = g.roles.actors
            if g.token >= at or g.inside != f.inside or len(doers) != 1 or g.roles.passive:
                continue
            if doers[0].entity < 0 and self._several(doers[0]):
                return [] if told_in(doers[0], f.roles.recipients) else list(doers)
        return []

    def _nominative(self, f: Found, at: int, first: int) -> list[Party]:
        """The people whom their own ending tells to be a subject: دخل المسلحون القرية، وصل مقاتلون أجانب."""
        tokens = self.page.tokens
        for k in range(at - 1, max(first, at - _REACH) - 1, -1):
            t = tokens[k]
            if t.kind != "word" or self.holder[k] != f.inside or self.cast.mention_of[k] >= 0:
                continue
            own = self.parties.opening_at(k)
            people = t.form.endswith(_SUBJECTS) and (head_in(t.form, "people") or sound_plural(t.form))
            people = people or (t.form.endswith(_SUBJECTS_OF) and head_in(t.form, "container", "people"))
            if not people or own.prep or own.conj or lex(t.form).verb:
                continue
            phrase = self.parties.phrase(k, at)
            led = k > 0 and tokens[k - 1].form in prepositions()
            if phrase is None or phrase.prep or led or not is_agentive(self.parties, phrase):
                continue
            group = group_of(self.parties, phrase, at)[0]
            return [] if any(told_in(p, f.roles.recipients) for p in group) else group
        return []
