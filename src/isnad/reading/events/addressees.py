"""To whom demands and charges are put, where the words behind their noun or those who reject them tell it."""

from __future__ import annotations

from isnad.reading.events.after import what_follows
from isnad.reading.events.agents import is_agentive
from isnad.reading.events.context import Found
from isnad.reading.events.groups import group_of, told_in, without
from isnad.reading.events.lenders import COMPLAINTS
from isnad.reading.events.pronouns import ADDRESSING
from isnad.reading.events.victims import EventVictims
from isnad.reading.parties.parties import Party
from isnad.reading.words.lexis import lex, source_heads
from isnad.reading.words.party_words import head_in, own_people, verbal
from isnad.text.folding import fold
from isnad.text.tokens import Token

__all__ = ["EventAddressees"]

# What leads to whom a demand is put, and how many adjectives may stand before it.
_TO_WHOM, _ADJECTIVES = fold("إلى"), 2
# How far before charges stands who rejects them.
_REJECTED_REACH, _PLEA = 6, fold("طلب")
# How far behind a call one's own people stand, and what leads to what they shall do.
_OWN_REACH, _TO_WHAT = 16, frozenset((_TO_WHOM, fold("على"), fold("من")))
# What leads to the text in which one calls on somebody.
_IN, _TEXTS = fold("في"), source_heads("document")


class EventAddressees(EventVictims):
    """Finds whom the nouns of demands and charges address."""

    def _put_to(self, f: Found) -> list[Party]:
        """To whom a demand or a charge is put that إلى leads, to a charge ل too: طلب إلى الحكومة، انتقادات
        حادة للحكومة, not دعوة إلى الحوار.
        """
        led = what_follows(self.parties, f.last, f.limit).led if f.sense.plover in ADDRESSING else []
        if not led or led[0][1].first - f.last > _ADJECTIVES + 1 or f.word.lemma in COMPLAINTS:
            return []
        prep, phrase, group = led[0]
        end = phrase.first - (self.page.tokens[phrase.first - 1].form == _TO_WHOM)
        if prep != _TO_WHOM and not (prep == "ل" and f.sense.plover == "ACCUSE"):
            return []
        between = self.page.tokens[f.last : end]
        if any(is_agentive(self.parties, p) for p in self.parties.chunks(f.last, end)):
            return []  # إحالة الموقوفين إلى النيابة
        # شديد | اللهجة
        such = {n for n, t in enumerate(between[1:]) if t.form.startswith("ال")}
        told = all(n in such or self._describes_word(t) for n, t in enumerate(between))
        told = told and is_agentive(self.parties, phrase)
        head = self.page.tokens[phrase.first].form[self.parties.opening_at(phrase.first).skip :]
        of = phrase.last > phrase.first + 1 and self.parties.opening_at(phrase.first + 1).article
        known = phrase.article or head_in(head, "office") or self.parties.counted(phrase)
        known = known or (of and head_in(head, "body", "people"))  # نداء إلى أطراف | النزاع
        return self._others(f, [p for p in group if self._can_act(p)]) if told and known else []

    def _own_people(self, f: Found) -> list[Party]:
        """His own people whom one calls on, be they parted from the verb by when and where, or its subject
        told before: دعت الحركة، أمس، | أنصارها إلى التظاهر; not دعت الحركة إلى تحرير أنصارها.
        """
        if f.word.kind != "verb" or f.word.suffix or f.sense.plover not in ADDRESSING:
            return []
        for k in range(f.last, min(f.limit, f.last + _OWN_REACH)):
            t = self.page.tokens[k]
            led = t.form in _TO_WHAT or self.parties.opening_at(k).prep == "ب" or lex(t.form).that is not None
            if t.kind == "break" or led or t.form in ".؛:":
                return []
            phrase = self.parties.phrase(k, f.limit) if own_people(t.text, f.word.gender) else None
            if phrase is not None and not (phrase.prep or phrase.conj or phrase.mentions):
                return [self.parties.described(phrase, phrase.last)]
        return []

    def _behind_text(self, f: Found) -> list[Party]:
        """Whom one calls on or charges right behind the word for the text in which one does: اتهمت النقابة في
        بيان | الوزارة بالتقصير; not اتهم في بيان الوزارة رجلا بالتقصير.
        """
        if f.word.kind != "verb" or f.word.suffix or f.sense.plover not in ("ACCUSE", "REQUEST"):
            return []
        for k in range(f.last + 1, min(f.limit - 2, f.last + _OWN_REACH)):
            t = self.page.tokens[k]
            if t.kind == "break" or t.form in ".؛:" or lex(t.form).that is not None:
                return []
            if self.page.tokens[k - 1].form != _IN or t.form not in _TEXTS:
                continue
            phrase = self.parties.phrase(k + 1, f.limit)
            if phrase is None or phrase.first != k + 1 or phrase.prep or phrase.conj:
                return []
            if not (phrase.article or phrase.mentions or phrase.last > k + 2):
                return []  # في بيان | صحفي
            group, end = group_of(self.parties, phrase, f.limit)
            led = end < f.limit and self.page.tokens[end].form in _TO_WHAT
            led = led or (end < f.limit and self.parties.opening_at(end).prep == "ب")
            return group if led and all(self._can_act(p) for p in group) else []
        return []

    def _describes_word(self, t: Token) -> bool:
        """Whether a word between a demand or a charge and whom it is put to can be its adjective: انتقادات |
        لاذعة للوزير، انتقادا | حادا للوزير، انتقاد | مبطن للوزير.
        """
        plain = t.kind == "word" and not (verbal(t.form) or lex(t.form).masdar or lex(t.form).word_class)
        return t.form.endswith(("ه", "ي")) or (plain and (t.form.endswith("ا") or t.form.startswith("م")))

    def _rejecting(self, f: Found) -> list[Party]:
        """Who rejects or denies charges or demands that nobody else is named for: ترفض الحكومة اتهامات بأنها
        …، دعوات إلى وقف القتال.
        """
        many = f.word.core.endswith("ات") or f.word.core == _PLEA  # رفض القاضي طلب | محاميه الإفراج عنه
        if f.sense.plover not in ("ACCUSE", "REQUEST") or not many:
            return []
        first = self.page.sentence(f.token).first
        for k in range(f.token - 1, max(first, f.token - _REJECTED_REACH) - 1, -1):
            g, s = self.by_token.get(k), self.statements[self.cue_at[k]] if k in self.cue_at else None
            group: list[Party] = []
            if g is not None and g.sense.plover == "REJECT":
                group = list(g.roles.actors)
                if f.word.core == _PLEA and any(told_in(p, group) for p in f.roles.actors):
                    return []  # رفض طلب | الشرطة
            elif s is not None and s.speech == "deny" and s.speaker is not None:
                group = self._speaking(s.speaker)
            if group:
                f.roles.actors = without(f.roles.actors, group)
                return group
        return []
