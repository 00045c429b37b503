"""Who does an act that a statement tells of and names nobody for: who announces, promises or owns it."""

from __future__ import annotations

from isnad.reading.events.context import GENDERS, Found
from isnad.reading.events.lenders import lends_behind
from isnad.reading.events.talks import TELLING, EventTalks
from isnad.reading.events.things import suffix_of
from isnad.reading.parties.parties import Party
from isnad.reading.statements.draft import StatementDraft
from isnad.reading.words.event_types import JUDGED
from isnad.reading.words.event_words import core_in
from isnad.reading.words.lexis import lex, source_heads, words
from isnad.reading.words.party_words import head_in
from isnad.text.folding import fold

__all__ = ["SETTING_OFF", "EventAnnounced"]

_OUTLETS = source_heads("outlet")
# Bodies that tell of attacks and lead none, and of them those that hold or arrest nobody either.
_CIVIL = words("civil_bodies")
_DESKS = words("desks")

# Who rules, whose own acts are what he announces of these kinds: the rest of his speech tells of others'.
_RULES = words("reigning") | {fold("الرئيسة")}
_HEADS_CABINET = frozenset(
    (fold(head), fold(of))
    for head in ("رئيس", "رئيسة")
    for of in ("الوزراء", "الحكومة", "البلاد", "الجمهورية")
)
_DECREED = frozenset(("SANCTION", "COERCE", "CONCEDE", "MOBILIZE", "AID", "RETREAT"))

# The body whose spokesmen tell of many attacks and of none of its own.
_NO_FIGHTER = "الأمم المتحدة"
# Words that announce who speaks for a body.
_SPOKESMEN = words("announces_speaker")
# What somebody is charged with who lets others do it.
_LOOKING_ON = words("looking_on")

# To claim a deed for one's own.
_OWNS = "تبنى"
# What is set off or gone on with, and that one does so; how many such words lead to the act.
SETTING_OFF = words("setting_off")
_LEADING = 3
# Speech of what one does or did oneself: تعهدت الوزارة بترميم السوق، أقر الجيش بقصف المدرسة.
_OWN_ACTS = frozenset(("promise", "threaten", "admit"))
# To insist on what one does, and to say again that one does it.
_INSISTS = frozenset(("أصر", "جدد"))
# How many words may stand before the last of what one feels: عن بالغ الشكر والامتنان.
_WORDS_OF_FEELING = 3

# Verbs of which an attack is the subject: أسفر هجوم عن، وقع هجوم.
_BRINGS = words("attack_brings")


class EventAnnounced(EventTalks):
    """Finds who does what the content of a statement opens with."""

    def _told_as_own(self, f: Found) -> list[Party] | None:
        """Who announces or promises the act that opens a content and names nobody: أعلن الجيش تدمير المخازن،
        تعهدت الوزارة بترميم السوق; None where the content leaves it open.
        """
        s = self.statements[f.inside]
        if self._can_announce(f, s):
            told = self._announcing(f, s)
            if told:
                return told
        if self._felt(f, s) or (self._opener(f) and self._has_object_of(f, s)):
            return self._first_person(f)
        promised = s.speech in _OWN_ACTS or s.lemma in _INSISTS
        promised = promised and f.word.kind == "masdar" and not self._topic_of_that(f)
        return self._first_person(f) if promised and self._opener(f) else None

    def _has_object_of(self, f: Found, s: StatementDraft) -> bool:
        """Whether what an act is done to is the speaker's by its pronoun: أعلنت النقابة | تعليق إضرابها."""
        at = f.sense.object_at
        suffix = suffix_of(self.page.tokens[at].form) if at > f.token else ""
        party = self._party(s.speaker) if suffix in GENDERS and s.speaker is not None else None
        return party is not None and self._fits_gender(party, GENDERS[suffix])

    def _felt(self, f: Found, s: StatementDraft) -> bool:
        """Whether it is the speaker's own praise, blame or refusal, which he gives words to: أعرب عن أصدق
        التهاني للشعب، عن خالص الشكر والامتنان لها; not عن قلقه من دعم الحركة.
        """
        own = f.sense.plover in JUDGED and f.word.kind in ("masdar", "noun") and not f.word.prep
        if not own or s.speech != "express":
            return False
        between = range(self._content_start(f), f.token)
        return len(between) <= _WORDS_OF_FEELING and not any(
            self.cast.mention_of[k] >= 0
            or self.parties.classes[k] == "preposition"
            or self.parties.opening_at(k).prep
            for k in between
        )

    def _can_announce(self, f: Found, s: StatementDraft) -> bool:
        """Whether it may be what the speaker did: an act that opens the content of plain telling."""
        if f.word.kind not in ("masdar", "noun") or f.word.genitive == "recipient":
            return False
        if f.word.article and s.cue is not None and not self._announced(f, s):
            return False
        if self._topic_of_that(f):
            return False
        return (s.cue is None or s.speech in TELLING or s.speech == "deny") and self._opens(f)

    def _topic_of_that(self, f: Found) -> bool:
        """Whether an act is what a clause behind أن is about, and not what is announced: أكد الوزير أن | رفع
        العقوبات يساعد البلاد.
        """
        k = f.token - 1
        return k >= 0 and self.cast.mention_of[k] < 0 and lex(self.page.tokens[k].form).that is not None

    def _owns_up(self, f: Found) -> bool:
        """Whether the act is one whose responsibility a speaker owns: أعلنت الجماعة مسؤوليتها عن تفجير …،
        تبنت الهجوم.
        """
        if self.statements[f.inside].lemma == _OWNS and self._opens(f):
            return True
        before = self.page.tokens[max(0, f.token - 2) : f.token]
        return len(before) == 2 and before[1].form == "عن" and before[0].form.startswith("مسووليت")

    def _opens(self, f: Found) -> bool:
        """Whether an act opens a content, be it behind a masdar that lends: نفى الحزب | عقد أي لقاءات."""
        start = self._content_start(f)
        if start < f.token and self.page.tokens[start].form in _BRINGS:
            return False  # أسفر | هجوم عن سقوط ضحايا، بحسب الجيش: a verb tells it of the attack itself
        if self._opener(f) or (f.token - start <= 2 and lends_behind(self.parties, start)):
            return True
        first = self.page.tokens[start : f.token]  # أعلن الجيش بدء عملية | تحرير الرهائن
        return len(first) <= _LEADING and all(t.form in SETTING_OFF for t in first)

    def _announced(self, f: Found, s: StatementDraft) -> bool:
        """Whether a definite masdar is the object of the verb of announcing: أعلنت الوزارة القبض على …"""
        led = f.token > 0 and lex(self.page.tokens[f.token - 1].form).that is not None
        return f.word.kind == "masdar" and not f.word.prep and not led and s.speech == "announce"

    def _announcing(self, f: Found, s: StatementDraft) -> list[Party]:
        """Who announces an act without an agent does it: the body that speaks, or for which a spokesman
        does.
        """
        if s.speaker is None:
            return []
        a, b = s.source_tokens
        if s.speaker.entity >= 0 and self.cast.entities[s.speaker.entity].type != "person":
            told = {s.speaker.text.split()[0], *(t.text for t in self.page.tokens[a : min(b, a + 1)])}
            heads = {fold(h).removeprefix("ال") for h in told}
            only_tells = heads & _OUTLETS or (s.speech != "deny" and heads & self._tellers(f))
            return [] if only_tells else self._speaking(s.speaker)
        if s.speaker.entity < 0 and s.speaker.span is not None:
            party = Party(-1, s.speaker.span)
            own = s.cue is None or f.sense.plover == "RETREAT"  # أعلنت قيادة القوات هدنة
            own = own or s.speech == "deny"  # نفت الوزارة تعذيب السجناء
            if head_in(self._head(party), "force", *(("body", "container") if own else ())):
                return [party]
        if self._unnamed_source(self._speaking(s.speaker)):
            return self._body_in((a, b))  # أفادت مصادر في الشرطة باعتقال …
        words = {t.form for t in self.page.tokens[a:b]}
        if f.sense.plover in _DECREED and (self._rules(a, b) or (a == b and self._reigns(s.speaker.entity))):
            return self._speaking(s.speaker)
        if words & _SPOKESMEN:
            for m in self.cast.mentions[self.parties.mentions_before(a) :]:
                if a <= m.first < b and self.cast.entities[m.entity].type != "person":
                    fights = f.sense.plover != "ASSAULT" or self.cast.entities[m.entity].name != _NO_FIGHTER
                    return [Party(m.entity, m.span)] if fights else []
        return []

    def _rules(self, first: int, last: int) -> bool:
        """Whether the source of tokens `[first, last)` rules: أعلن الرئيس فلان | فرض رسوم على كندا; not نائب
        الرئيس.
        """
        forms = [t.form for t in self.page.tokens[first : min(last, first + 2)]]
        return forms[:1] != [] and (forms[0] in _RULES or tuple(forms) in _HEADS_CABINET)

    def _reigns(self, entity: int) -> bool:
        """Whether one who speaks without being named again rules by the office that the page gives him."""
        roles = self.cast.entities[entity].roles if entity >= 0 else ()
        return any(role.split()[:1] and role.split()[0] in _RULES for role in roles)

    def _tellers(self, f: Found) -> frozenset[str]:
        """The heads of bodies that tell of such an act and do it not: الحكومة تعلن | تحرير المدينة."""
        if f.sense.plover == "ASSAULT":
            return _CIVIL
        return _DESKS if f.sense.plover == "COERCE" else frozenset()

    def _told_apart(self, f: Found) -> bool:
        """Whether a threat tells of more than its own act: حذر من أن أي إغلاق …، هدد بالرد على القصف."""
        start = self._content_start(f)
        if f.token == start and f.word.prep == "ب":
            return False  # هدد | بالانسحاب
        if self._resorted_to(f):
            return False
        return f.word.article or (start > 0 and lex(self.page.tokens[start - 1].form).that is not None)

    def _first_in_content(self, f: Found) -> bool:
        """Whether it is the first thing that a content tells: هدد العمال | بإغلاق الميناء; not what one only
        looks on at: اتهمه بالصمت على الغارات.
        """
        start = self._content_start(f)
        return f.token - start <= 8 and not core_in(self.page.tokens[start].form, _LOOKING_ON)
