"""Who does what another act is done for, or what two work at: the doers of the act told before it."""

from __future__ import annotations

from isnad.reading.events.agents import is_agentive
from isnad.reading.events.context import GENDERS, Found
from isnad.reading.events.governors import (
    controlling_pronoun,
    governing_verb,
    subject_of_verb,
    undergoes,
)
from isnad.reading.events.groups import group_of, without
from isnad.reading.events.lenders import GOING_ON
from isnad.reading.events.light_verbs import lends
from isnad.reading.events.unruled import EventUnruled
from isnad.reading.parties.parties import Party
from isnad.reading.statements.complements import PLEAS
from isnad.reading.words.event_types import MATTERS, SUFFERED
from isnad.reading.words.lexis import nouns, words
from isnad.reading.words.party_words import head_in, verbal
from isnad.text.folding import fold
from isnad.text.tokens import COMMAS

__all__ = ["PAID_FOR", "EventAims"]

# Types by which somebody pays for a deed.
PAID_FOR = frozenset(("ACCUSE", "COERCE", "SANCTION", "REJECT", "PROTEST", "ASSAULT"))
# What leads to the aim of an act, or to what is given out for it.
_FOR_SAKE = words("for_sake")
# What says why one does something.
_IN_PROTEST = fold("احتجاجا")
# How far behind what we do the act stands that we do.
_OURS_REACH = 9
# How far behind an act its aim stands.
_AIM_REACH = 9
# Types by which one is judged for what he does, and how far before his pronoun a body is told.
_JUDGES, _BODY_REACH = frozenset(("SUPPORT", "ACCUSE")), 15
# What leads the work at which two work together, and how far behind.
_AT_WORK, _WORK_REACH = frozenset(fold(w) for w in ("في", "مجال")), 10


# How far behind an accusative that opens its clause the comma stands that parts it from the verb.
_FRONTED_REACH = 14


class EventAims(EventUnruled):
    """Finds who does what an act serves."""

    def _fronted_aim(self, f: Found) -> list[Party]:
        """Who does what stands behind the accusative that says before it what it is done for: تضامنا | مع
        غزة، نظم الطلاب وقفة.
        """
        tokens, word = self.page.tokens, f.word
        opens = f.token == f.floor or bool(word.conj) or tokens[f.token - 1].kind != "word"
        if word.kind != "masdar" or not (word.accusative and opens) or word.suffix or word.prep:
            return []
        reach = range(f.last, min(f.limit, f.last + _FRONTED_REACH))
        comma = next((k for k in reach if tokens[k].form in COMMAS), -1)
        verb = tokens[comma + 1].form if 0 < comma < f.limit - 2 else ""
        subject = self.parties.phrase(comma + 2, f.limit) if verbal(verb) or lends(verb) else None
        if subject is None or subject.prep:
            return []
        if not (is_agentive(self.parties, subject) or self.parties.counted(subject)):
            return []
        return without(group_of(self.parties, subject, f.limit)[0], f.roles.recipients)

    def _aim_of(self, f: Found) -> list[Party]:
        """Who does another act told by a noun for whose sake it is: استدعاء السفير | للاحتجاج على القصف; not
        محاكمة الضباط لقتل عامل.
        """
        g, sake = self._just_before(f), self._for_sake(f)
        if g is None or f.word.kind != "masdar" or f.act != f.token or not (f.word.prep == "ل" or sake):
            return []
        between = self.page.tokens[g.last : f.token]
        apart = f.token - g.token > _AIM_REACH or any(t.kind == "mark" and t.form in "،,:؛." for t in between)
        if g.word.kind == "verb" or g.floor != f.floor or apart or not between:
            return []  # مساندته | للإضراب
        if g.word.lemma == MATTERS:
            return []  # بحث سبل الإغاثة | لإيصال المساعدات
        plea = self.page.tokens[f.token - 1].form in PLEAS  # توقيف العمال بحجة مهاجمة المصنع
        paid = g.sense.plover in PAID_FOR and f.sense.plover in SUFFERED and (plea or not sake)
        if paid or g.roles.passive:
            return []
        return list(g.roles.recipients) if g.sense.plover == "REQUEST" else self._unparted(g, f)

    def _for_sake(self, f: Found) -> bool:
        """Whether a word of purpose leads to it: بهدف | قصف المدينة، من أجل | قصفها، بحجة | قصفها."""
        k = f.token - 1
        return k > f.floor and self.cast.mention_of[k] < 0 and self.page.tokens[k].form in _FOR_SAKE

    def _work_together_at(self, f: Found) -> list[Party]:
        """Both who work together at it: تعاون النمسا وتركيا في | مطاردة المهربين، تعاونهما في | القتال."""
        g = self._just_before(f)
        before = self.page.tokens[f.token - 1].form if f.token else ""
        if g is None or g.sense.plover != "COOPERATE" or before not in _AT_WORK or g.floor != f.floor:
            return []
        if g.word.kind == "verb" or f.sense.plover not in SUFFERED or f.token - g.token > _WORK_REACH:
            return []
        return [*self._unparted(g, f), *without(g.roles.recipients, g.roles.actors)]

    def _protesting_by(self, f: Found) -> list[Party]:
        """Who does by way of protest what the verb of its clause tells, or the masdar right before: خرج
        السكان، أمس، | احتجاجا على القرار، إثر استقالة خمسة نواب | احتجاجا.
        """
        if f.word.core != _IN_PROTEST or f.word.article or f.word.prep or f.word.conj:
            return []
        verb = governing_verb(self.parties, f.token, f.floor)
        g = self._just_before(f)
        apart = g is None or any(verbal(self.page.tokens[k].form) for k in range(g.last, f.token))
        if g is not None and g.word.kind == "masdar" and g.floor == f.floor and not apart:
            return [p for p in g.roles.actors if self.parties.agent(p)]
        if verb is None or verb.that or undergoes(self.page.tokens[verb.token].form):
            return []
        group = subject_of_verb(self.parties, verb.token, f.token, f.floor, own=True)
        return [p for p in group if self.parties.agent(p)]

    def _owner_before(self, f: Found, floor: int) -> str:
        """The pronoun on the ability, wish or effort before it, whose it is: قدرته على القيام | بعمليات."""
        at = f.act if f.act >= 0 else f.token
        at -= at > floor and self.page.tokens[at - 1].form in GOING_ON
        return controlling_pronoun(self.parties, at, floor)

    def _thanked_for(self, f: Found) -> list[Party]:
        """Whom one praises or blames for what he does by the noun with his pronoun: أشادت الوزارة بالشرطة على
        مجهوداتها في | اعتقال المهربين.
        """
        g = self._just_before(f)
        if g is None or g.sense.plover not in _JUDGES or not g.roles.recipients:
            return []
        words = range(g.last, f.token)
        if any(self.page.tokens[k].kind != "word" or verbal(self.page.tokens[k].form) for k in words):
            return []
        if any(k in self.cue_at for k in words[:-2]):
            return []  # شكر الوزير السفير مؤكدا حرصه على | دعم الحكومة
        suffix = self._owner_before(f, g.token)
        return [p for p in g.roles.recipients if suffix and self._fits(p, suffix)]

    def _body_told(self, f: Found, suffix: str) -> list[Party]:
        """The body without a name told last in its sentence, whom the pronoun of an ability or a wish means:
        ضرب قواعد التنظيم ليحد من قدرته على | شن هجمات.
        """
        first = self.page.sentence(f.token).first
        for k in range(f.token - 1, max(first, f.token - _BODY_REACH) - 1, -1):
            t = self.page.tokens[k]
            if self.cast.mention_of[k] >= 0 or t.kind != "word" or not self.parties.opening_at(k).article:
                continue
            phrase = self.parties.phrase(k, f.token)
            if phrase is None or not head_in(t.form, "body", "container", "force"):
                continue
            party = self.parties.party(phrase)
            fits = t.text.endswith(("ة", "ات")) == (suffix == "ها") and suffix in GENDERS
            return [party] if party is not None and fits and self._does(f, party) else []
        return []

    def _we_set_about(self, f: Found) -> list[Party]:
        """Who speaks of what he and his do: «نعمل مع شركائنا على | استعادة المدينة»، «نعقد | محادثات»."""
        if f.inside < 0 or f.word.conj or (f.word.article and not f.word.prep):
            return []
        for k in range(f.token - 1, max(f.floor, f.token - _OURS_REACH) - 1, -1):
            t = self.page.tokens[k]
            plain = t.form.removeprefix("و")
            if plain[:1] == "ن" and plain not in nouns() and lends("ي" + plain[1:]):
                return self._we(f)
            if t.kind != "word" or verbal(t.form) or self.parties.classes[k] in ("relative", "occasion"):
                return []
        return []

    def _unparted(self, g: Found, f: Found) -> list[Party]:
        """Who does the event before it, where no verb parts the two."""
        between = self.page.tokens[g.last : f.token]
        return [] if any(verbal(t.form) for t in between if t.kind == "word") else list(g.roles.actors)
