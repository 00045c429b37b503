"""The clause of a finite verb as its readers share it: the verb, what follows it, whether it is passive."""

from __future__ import annotations

from isnad.lexicons.conjugation import active_in_u
from isnad.reading.events.after import own_doers, past_object, what_follows
from isnad.reading.events.agents import is_agentive
from isnad.reading.events.groups import group_of
from isnad.reading.events.objects import Roles, bound_pronoun, objects, recipients_led
from isnad.reading.events.senses import Sense
from isnad.reading.events.subjects import subject_before
from isnad.reading.events.tries import repels
from isnad.reading.events.weapons import past_weapon
from isnad.reading.parties.parties import Parties, Party
from isnad.reading.phrases.noun_phrases import Phrase
from isnad.reading.words.event_types import JUDGED, SUFFERED
from isnad.reading.words.event_words import EventWord, event_words, names_act
from isnad.reading.words.lexis import opens_content
from isnad.reading.words.party_words import MEANS_ENDING, bound_prepositions, head_in
from isnad.text.folding import DAMMA, fold

__all__ = ["VerbClause"]

# Types of deeds that a passive tells of somebody who is behind no verb: المتهم يُعدم، السجين يُفرج عنه.
_DONE_TO = SUFFERED | {"CONCEDE"}
_PUT_DOWN, _SENTENCES = "نسب", "حكم"
_FORCE = "ASSAULT"
# To die, of whom a preposition tells who killed him: قضى برصاص الجيش.
_DIES = "قضى"
# Whose object a weapon is: فجرت قنبلة.
_SETS_OFF = frozenset(("فجر", "أطلق", "أسقط", "ألقى", "رمى", "زرع"))
# How a participle that describes a definite noun begins: المعترف بها، المدعوم.
_PARTICIPLE = fold("الم")
# To put somebody in a cell, which is no other party.
_PUTS_IN, _CELLS = "أودع", frozenset(fold(w) for w in ("السجن", "الحبس", "سجن", "حبس", "المعتقل"))


class VerbClause:
    """A verb with the phrases behind it, and the roles read so far."""

    def __init__(
        self, parties: Parties, word: EventWord, found: Sense, i: int, floor: int, limit: int
    ) -> None:
        self.parties, self.word, self.found = parties, word, found
        self.i, self.floor, self.limit = i, floor, limit
        self.transitive = "0" in found.recipient
        self.repels = repels(parties, word, found)
        self.plural = word.number in ("p", "d")
        self.roles = Roles([], [])
        self.by_weapon = self._of_weapon()
        if not self.by_weapon:
            start = self._past_joined(past_object(parties, found, i, limit))
            self.after = what_follows(parties, start, limit)
        if not own_doers(parties, i + 1, self.after):
            self.after.by = []  # حظرت السلطات التجول عقب مقتل شاب برصاص | الجيش
        self._drop_object_word()
        self._drop_adverb()
        self.after.bare = [
            x for x in self.after.bare if not (self._done_by_led(x[0]) or self._how_long(x[0]))
        ]
        self._drop_owner()
        self.roles.bound_pronoun = bound_pronoun(found, self.after)
        self.passive = self._is_passive()
        self.relative, self.before = False, list[Party]()

    def _of_weapon(self) -> bool:
        """Whether a weapon right behind the verb is its subject, behind which stands what is hit: استهدفت
        قذيفة | مقر الحزب; not القوات دمرت | صواريخ.
        """
        at = past_weapon(self.parties, self.i, self.limit)
        forced = self.transitive and self.found.plover == _FORCE and self.word.lemma not in _SETS_OFF
        if not (at and forced) or self.word.suffix or self.plural:
            return False
        self.after = what_follows(self.parties, at, self.limit)
        bare = [p for p, _ in self.after.bare]
        if not bare or bare[0].conj or bare[0].first > at:
            return False
        word = self.word
        return not subject_before(self.parties, word.conj, word.number, self.i, self.floor)[1]

    def _objects(self, skip: int) -> list[Party]:
        return objects(self.parties, self.found, self.after, skip)

    def _led(self) -> list[Party]:
        return recipients_led(self.parties, self.found, self.after)

    def _drop_object_word(self) -> None:
        """The object word that gave the sense is no party: أطلقت الفصائل صواريخ على …"""
        if self.word.lemma == _PUTS_IN:
            tokens = self.parties.page.tokens  # أودع القاضي الناشط | السجن
            self.after.bare = [x for x in self.after.bare if tokens[x[0].first].form not in _CELLS]
        at = self.found.object_at
        if at <= self.i:
            return
        self.after.bare = [x for x in self.after.bare if not self._describes_object(x[0], at)]
        if self.word.lemma == "حمل" or (not self.transitive and at > self.i + 1):
            bare = [self._before(p, g, at) if p.first < at < p.last else (p, g) for p, g in self.after.bare]
            self.after.bare = [
                (p, g) for p, g in bare if not p.first <= at < p.last or (p.first < at and p.mentions)
            ]

    def _drop_owner(self) -> None:
        """Leave out whose a body or office is that an adjective parts from ل: رفض المكتب السياسي | للحزب
        القرار; not قدم الجيش | للحركة دعما، قدمت الحكومة الليبية | للحركة دعما.
        """
        if not (self.transitive and self.after.bare and self.after.led):
            return
        subject, (prep, owner, _) = self.after.bare[0][0], self.after.led[0]
        parted = subject.article and subject.last > subject.first + 1 and owner.first == subject.last
        if prep != "ل" or not parted or not is_agentive(self.parties, subject):
            return
        known = owner.article or owner.mentions or self.parties.opening_at(owner.last - 1).article
        if known and not self.parties.nisbas(subject.first):
            del self.after.led[0]

    def _done_by_led(self, phrase: Phrase) -> bool:
        """Whether a phrase behind the subject is whom the act that a preposition leads right before it is
        done to: طالب الحزب بالحوار رغم قصف الجيش | مقراته.
        """
        led = next((p for _, p, _ in self.after.led if p.last == phrase.first), None)
        if led is None or phrase.conj or self.after.bare[0][0].first > led.first or led.last < led.first + 2:
            return False
        acts = event_words(self.parties.page.tokens[led.first].form)
        return any(w.kind == "masdar" and "0" in w.recipient for w in acts)

    def _how_long(self, phrase: Phrase) -> bool:
        """Whether a phrase tells a span of time by two numbers: أمهلهم | ثماني وأربعين ساعة."""
        tokens = self.parties.page.tokens
        and_more = phrase.first + 2 < self.limit and self.parties.opening_at(phrase.first + 1).conj == "و"
        return (
            and_more
            and head_in(tokens[phrase.first].form, "number")
            and head_in(tokens[phrase.first + 2].form, "time")
        )

    def _describes_object(self, phrase: Phrase, at: int) -> bool:
        """Whether a lone accusative nisba right behind the object word tells what that is like: وفر غطاء |
        سياسيا.
        """
        lone = phrase.first == at + 1 and phrase.last == phrase.first + 1 and not phrase.mentions
        return lone and phrase.accusative and phrase.head.endswith("يا") and not phrase.conj

    def _before(self, phrase: Phrase, group: list[Party], at: int) -> tuple[Phrase, list[Party]]:
        """People up to the object word at token `at`, which is none of them: سلم المسلحون | أنفسهم."""
        whose = self.parties.phrase(phrase.first, at)
        lone = whose is not None and whose.last == whose.first + 1 and self.parties.counts(whose.first)
        if phrase.mentions or whose is None or lone or not is_agentive(self.parties, whose):
            return phrase, group  # سقطت عشرات | القذائف
        return whose, group_of(self.parties, whose, at)[0]

    def _past_joined(self, start: int) -> int:
        """The token after a verb that و joins at once, which shares what follows: أدان | واستنكر الوزير …"""
        if start != self.i + 1 or start + 1 >= self.limit or self.word.suffix:
            return start
        words = event_words(self.parties.page.tokens[start].form)
        alike = (self.word.gender, self.word.number, self.word.person)
        plain = bool(words) and self.parties.cast.mention_of[start] < 0
        for w in words:
            joined = w.kind == "verb" and w.conj == "و" and not w.suffix
            plain = plain and joined and (w.gender, w.number, w.person) == alike
        return start + plain

    def _drop_adverb(self) -> None:
        """An accusative behind a verb without an object, or with a pronoun for it, tells how: وتطلق الرصاص
        عشوائيا، دعمته عسكريا، دعمت فلانا عسكريا."""
        if self.found.plover not in SUFFERED and len(self.after.bare) > 1:
            last = self.after.bare[-1][0]
            lone = last.last == last.first + 1 and not (last.mentions or last.conj)
            if lone and last.accusative and last.head.endswith(MEANS_ENDING):
                del self.after.bare[-1]
        if self.transitive and not self.word.suffix:
            return
        while self.after.bare:
            first = self.after.bare[0][0]
            some = not self.word.suffix and is_agentive(self.parties, first)
            if some or not first.accusative or first.last > first.first + 1:
                return
            del self.after.bare[0]

    def _is_passive(self) -> bool:
        raw, skip = self.parties.page.tokens[self.i].text, self.word.skip
        perfect = self.word.tense == "perfect" and DAMMA in raw[: 4 + skip]
        # not أضربوا احتجاجا على معاملتهم من قبل الإدارة
        by_him = self.after.by and self.found.plover != "PROTEST" and not self._shows_active()
        dies = self.word.lemma == _DIES and self.transitive
        if self.word.passive or perfect or dies or self._put_down_to() or (by_him and not self._of_deed()):
            return True
        # ما لم يُفرج عنهم, not تُعدم مسنا, which has an object
        man = self.word.gender == "m" and self.word.tense == "perfect"
        judge = any(p.first <= self.i + 2 for p, _ in self.after.bare)  # حكم القاضي عليه، حكم عليه القاضي
        if self.word.lemma == _SENTENCES and man and not judge:
            return True  # وحكم عليه بالسجن
        imperfect = self.word.tense == "imperfect" and DAMMA in raw[: 2 + skip]
        if imperfect and active_in_u(self.word.lemma, raw[skip:]):
            # المتهم يُعدم، لن يُفرج عنهم, not الصندوق يُطالب بضمانات، المركز يُسيّر سبع شاحنات
            imperfect = self.found.plover in _DONE_TO and not self.after.bare
        subjects = (p.accusative or is_agentive(self.parties, p) for p, _ in self.after.bare)
        return imperfect and not any(subjects)

    def _shows_active(self) -> bool:
        """Whether the letters of a perfect are those of the active alone, as its long vowel would be another
        in the passive: أدانوا (أدينوا)، دعت (دعيت)، هاجم (هوجم).
        """
        stem = self.word.lemma[1:]
        return self.word.tense == "perfect" and ("ا" in stem or stem.endswith("ى"))

    def _put_down_to(self) -> bool:
        """Whether an attack is only put down to somebody: هجوم نسب إلى التنظيم, not نسبته أنقرة إليه."""
        return self.word.lemma == _PUT_DOWN and not (
            self.word.suffix or any(not p.conj for p, _ in self.after.bare)
        )

    def _of_deed(self) -> bool:
        """Whether من قبل tells who does what one blames: أدان استمرار التصريحات من قبل المسؤولين."""
        end = self.parties.page.token_at(self.after.by[0].span.start)
        if self.repels or self._does_it(end) or self._of_participle(end):
            return True
        things = (
            p for p, _ in self.after.bare if p.first < end and not (p.conj or is_agentive(self.parties, p))
        )
        return self.found.plover in JUDGED and any(things)

    def _of_participle(self, end: int) -> bool:
        """Whether من قبل tells who does what a participle says of the definite noun before it, or what a
        masdar does to its genitive: تدعم فلانة الحكومة المعترف بها من قبل | فلان، يعرقل إقرار المعاهدة من
        قبل | المجلس; not قتل المدنيون من قبل الشرطة.
        """
        tokens, k = self.parties.page.tokens, end - 3
        k -= k > self.i and tokens[k].form in bound_prepositions()
        if k - 1 <= self.i or not tokens[k].form.startswith(_PARTICIPLE):
            return False
        if self.parties.cast.mention_of[k] >= 0:
            return False
        known = self.parties.opening_at(k - 1).article or self.parties.cast.mention_of[k - 1] >= 0
        return known or opens_content(tokens[k - 1].form)

    def _does_it(self, end: int) -> bool:
        """Whether the verb has its subject and all else it needs, and an act stands behind them that who is
        told at token `end` does: نددت المنظمة بخطف الصحفي من قبل | مسلحين, not اتهم الوزير بدعم الحركة من قبل
        المعارضة.
        """
        bare = [p for p, _ in self.after.bare if p.first < end and not p.conj]
        if self.found.plover in SUFFERED or len(bare) < 1 + self.transitive:
            return False
        between = range(bare[0].last, end)
        acts = (
            names_act(self.parties.page.tokens[k].form[self.parties.opening_at(k).skip :])
            for k in between
            if self.parties.page.tokens[k].kind == "word" and self.parties.cast.mention_of[k] < 0
        )
        return is_agentive(self.parties, bare[0]) and any(acts)
