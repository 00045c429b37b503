"""What can be the object of a masdar or an event noun: a phrase behind its genitive, or one that ل leads.

قصف الطيران للمخازن; not الأمين العام | للجامعة.
"""

from __future__ import annotations

from isnad.reading.events.after import BELONGING, own_doers, past_object, what_follows
from isnad.reading.events.agents import is_agentive
from isnad.reading.events.genitives import (
    UNDONE,
    acting,
    can_be_object,
    end_of_group,
    genitive_of,
    leads_purpose,
    of_state,
    past_adjective,
    past_joined,
    struck_or_striking,
)
from isnad.reading.events.objects import PERSONAL, Roles, bound_pronoun, tells_place
from isnad.reading.events.senses import APPEARING, Sense
from isnad.reading.events.tries import repels
from isnad.reading.parties.parties import Parties, Party
from isnad.reading.phrases.noun_phrases import Phrase
from isnad.reading.words.event_types import SUFFERED
from isnad.reading.words.event_words import EventWord, event_words
from isnad.reading.words.nationality import country_of_nisba
from isnad.reading.words.party_words import attitudes, head_in
from isnad.text.folding import fold

__all__ = ["TRIED", "MasdarObjects"]

# What an office goes on with before ل: الأمين العام للجامعة.
_GENERAL = frozenset(fold(w) for w in ("العام", "العامة", "الأعلى", "التنفيذي"))
# To send to court, where ل leads to the court: إحالة المتهمين للنيابة، تقديمهم للقضاء.
_HANDS_OVER = frozenset(("أحال", "قدم"))
# To find guilty, and to condemn what others did.
_CONDEMNS = "أدان"
# Adjectives of a person or body that have ل for their own.
_ATTACHED = BELONGING | {fold(w) for w in ("الخاضع", "الخاضعة")}
# What an office goes on with before whose it is or was: الزعيم السابق لحزب.
_OF_OFFICE = frozenset(
    fold(w)
    for w in ("السابق", "السابقة", "الأسبق", "الحالي", "الحالية", "الراحل", "الراحلة", "الجديد", "الجديدة")
)
TRIED = frozenset(("اتهم", "أدان", "استجوب", "حاكم", "قاضى", "أحال", "حاسب", "ساءل", "صنف"))
"""What is done to who is charged, by the pronoun on it where no object follows: محاكمته، اتهامه بالسرقة."""

# To call somebody what the word behind him says.
_CLASSES, _TERRORIST = "صنف", fold("إرهابي")


class MasdarObjects:
    """One masdar with the phrases of its clause: its genitive, what is led, and what can be its object."""

    def __init__(
        self, parties: Parties, word: EventWord, found: Sense, i: int, floor: int, limit: int
    ) -> None:
        self.parties, self.word = parties, word
        self.found = found = struck_or_striking(parties, word, found, i, floor)
        self.i, self.floor, self.limit = i, floor, limit
        self.transitive = "0" in found.recipient
        self.start = past_object(parties, found, i, limit) + of_state(parties, word, i, limit)
        at = parties.phrase(i + 1, limit) if word.lemma in APPEARING else None
        if at is not None and at.first <= found.object_at < at.last and is_agentive(parties, at):
            self.start = i + 1  # تقدم | الجيش: the word that gives the sense is who does it
        while self.start < limit and parties.closes_quotation(self.start):
            self.start += 1
        self.start = parties.past_at_least(past_joined(parties, word, self.start, limit), limit)
        self.start += self._her_adjective()
        self.after = what_follows(parties, self.start, limit)
        if word.article or word.suffix:
            self.after.bare = past_adjective(parties, self.after.bare, self.start)
        self.roles = Roles([], [])
        self.roles.bound_pronoun = bound_pronoun(found, self.after) or self._object_pronoun()
        self.of_another = repels(parties, word, found)
        own = not self.of_another and own_doers(parties, self.start, self.after)
        self.roles.actors = self.after.by if own else []
        self.genitive = genitive_of(parties, word, self.start, self.after)
        self.rest = self._rest()
        self.led: list[Party] = []

    def _her_adjective(self) -> bool:
        """Whether an adjective that can be a woman's word describes the act: محاكمة | سياسية للوزير, not
        اعتقال سياسية.
        """
        tokens, word = self.parties.page.tokens, self.word
        if self.start >= self.limit or word.article or word.suffix or not word.core.endswith("ه"):
            return False
        t = tokens[self.start]
        return t.text.endswith("ية") and head_in(t.form, "adjective") and not t.form.startswith("ال")

    def _object_pronoun(self) -> str:
        """The pronoun that ل leads right behind a masdar, whom it is done to: اتهامه لها بالتقصير."""
        if not self.transitive or self.found.object_at >= 0 or not (self.word.suffix or self.word.article):
            return ""
        return next((s for p, s in self.parties.bound(self.start, self.start + 1) if p == "ل"), "")

    def _rest(self) -> list[tuple[Phrase, list[Party]]]:
        """The bare phrases that can be objects: those behind the genitive, or all where there is none."""
        after = self.after
        if not self.genitive:
            rest = after.bare
        else:
            rest = [x for x in after.bare[1:] if can_be_object(self.parties, x[0])]
        if self.word.lemma == _CLASSES:
            rest = [x for x in rest if not self._class_named(x[0])]
        if self.word.suffix and rest and self._tells_how(rest[0][0]):
            rest = rest[1:]
        if rest and after.led and after.led[0][0] == "ل" and rest[0][0].first > after.led[0][1].first:
            return []  # شكر بلاده للسودان حكومة وشعبا
        return rest

    def _class_named(self, phrase: Phrase) -> bool:
        """Whether a phrase says what one is called: تصنيف الحركة | منظمة إرهابية."""
        told = self.parties.page.tokens[phrase.first : phrase.last + 1]
        return not phrase.article and any(t.form.startswith(_TERRORIST) for t in told)

    def _tells_how(self, phrase: Phrase) -> bool:
        """Whether an accusative behind a masdar with its pronoun tells how it is done: ملاحقتهم | قضائيا, not
        اعتقاله | صحفيا، لبنانيا.
        """
        form = self.parties.page.tokens[phrase.first].form
        alone = phrase.last == phrase.first + 1 and not (phrase.article or phrase.mentions)
        someone = head_in(form, "people", "office") or head_in(form.removesuffix("ا"), "people", "office")
        return alone and form.endswith("يا") and not (someone or country_of_nisba(form.removesuffix("ا")))

    def _object_behind(self) -> bool:
        """Whether a phrase behind a masdar and its genitive or pronoun can be its object; of a trial people
        only: اتهامه الوزير, not اتهامه في أي | قضايا.
        """
        if not self.rest or self.word.lemma not in TRIED:
            return bool(self.rest)
        return self._people(self.rest[0][0])

    def _people(self, phrase: Phrase) -> bool:
        return bool(phrase.mentions) or is_agentive(self.parties, phrase)

    def _people_behind(self) -> bool:
        """Whether people stand behind the genitive: لقاء الوزير | وفدا من المدينة."""
        return bool(self.rest) and not self.rest[0][0].conj and self._people(self.rest[0][0])

    def _acts(self, head: Phrase) -> bool:
        """Whether a genitive before an object is who does it: قصف الطيران للمخازن, not قصف مخزن للحركة."""
        if head.first <= self.found.object_at < head.last:
            return False  # تسليم معتقلين للجيران
        counted = head.first + 1 < head.last and self.parties.counts(head.first)
        form = self.parties.page.tokens[head.first + counted].form  # قصف ثلاثة مواقع للحركة
        thing = head_in(form, "thing") or (counted and tells_place(form))
        struck = thing and not (head.mentions or head_in(form, "force", "people", "body"))
        return is_agentive(self.parties, head) and not (struck and self.found.plover in SUFFERED)

    def _into(self, rest: Phrase) -> bool:
        """Whether people do it to a place told behind them: اقتحام المستوطنين | المسجد."""
        people = is_agentive(self.parties, self.after.bare[0][0]) and self.found.plover in SUFFERED
        known = rest.article or rest.last - rest.first > 1  # اقتحام المتظاهرين | مقر السفارة
        return people and known and head_in(self.parties.page.tokens[rest.first].form, "thing", "place")

    def _struck_by_lam(self) -> bool:
        """Whether ل right behind leads whom or what it is done to: قصفها للأحياء, not اعتقاله للتحقيق."""
        if not self.after.led or self.after.led[0][0] != "ل" or self.after.led[0][1].first != self.start:
            return False
        phrase = self.after.led[0][1]
        form = self.parties.page.tokens[phrase.first].form
        things = head_in(form, "place", "container", "thing")
        return things or bool(phrase.mentions) or is_agentive(self.parties, phrase)

    def _office_before(self, phrase: Phrase, adjectives: frozenset[str]) -> bool:
        """Whether ل goes on with an office behind an adjective of its own: الأمين العام | للجامعة, الزعيم
        السابق | لحزب الغد.
        """
        head, tokens = self.after.bare[0][0] if self.after.bare else None, self.parties.page.tokens
        office = head is not None and head.last == phrase.first and head_in(tokens[head.first].form, "office")
        return office and tokens[phrase.first - 1].form in adjectives

    def _attitude(self, k: int) -> bool:
        """Whether the word at token `k` describes the noun before it: قتل عناصر الحركة الموالية | لفلان، حظر
        أحزاب داعمة | لهم.
        """
        before, form = self.parties.page.tokens[k - 1], self.parties.page.tokens[k].form
        definite = self.parties.cast.mention_of[k - 1] >= 0 or before.form.startswith("ال")
        head = self.after.bare[0][0]
        some = head.first < k < head.last and not form.startswith("ال")
        return (definite or some) and form in attitudes()

    def _condemned(self, phrase: Phrase) -> bool:
        """Whether ل leads the attack that one condemns: إدانة الحكومة | للهجوم، | لاقتحام السفارة;
        not إدانة فلان | لاقتحام السفارة, who is found guilty.
        """
        if self.word.lemma != _CONDEMNS:
            return False
        form = self.parties.page.tokens[phrase.first].form
        attack = any(
            w.plover in SUFFERED for w in event_words(form[self.parties.opening_at(phrase.first).skip :])
        )
        named = self.genitive[0].entity if self.genitive else -1
        told = named >= 0 and self.parties.cast.type_of(named) != "person" and phrase.last > phrase.first + 1
        return attack and (phrase.article or told)

    def _hands_over(self) -> bool:
        """Whether it sends who is charged to court: تقديمهم | للقضاء."""
        return self.found.plover == "ACCUSE" and self.word.lemma in _HANDS_OVER

    def _whose_he_is(self, prep: str, phrase: Phrase) -> bool:
        """Whether a phrase can tell to whom the one in the genitive belongs: من الحزب، في الحكومة."""
        body = head_in(self.parties.page.tokens[phrase.first].form, "body", "force", "container")
        return prep == "من" or (
            prep == "في" and (body or self.parties.cast.kind_at(phrase.first) == "organization")
        )

    def _objective(self) -> list[tuple[Phrase, list[Party]]]:
        """The parties that ل leads as objects; none where it leads what another noun is for."""
        at = self.found.object_at
        held = at >= 0 and self.parties.opening_at(at).prep != "ل"  # not مقاطعة الأحزاب للانتخابات
        if held or self._hands_over() or self.word.lemma in UNDONE:
            return []
        led = self.after.led
        if self.genitive and led and self._whose_he_is(*led[0][:2]):  # اقتحام وزير من الحزب | للمقر
            own_end = end_of_group(self.parties, self.after.bare[0][0], self.genitive, self.limit)
            led = [x for x in led if x[1].first >= own_end]
        asked = self.found.plover == "REQUEST"
        if led and (
            (asked and led[0][0] != "ل")
            or ((asked or self.word.lemma in PERSONAL) and self._office_before(led[0][1], _GENERAL))
        ):
            return []  # مطالبة فلان بالاعتراف بضمها للمدينة، دعوة الأمين العام للجامعة
        far = led and led[0][0] != "ل" and not acting(self.parties, self.found, self.after.bare[0][0])
        if self.found.plover in SUFFERED and far:
            return []  # اغتيال قاض في محكمة للأحداث
        # تدمير مواقع للحركة: whose they are is no object
        end = min((p.first for p, _ in self.after.bare[1:] if not (p.article or p.conj)), default=self.limit)
        return [
            (p, g)
            for prep, p, g in led
            if prep == "ل"  # not مقاضاة الوزير لارتكابه جرائم
            and p.first < end  # not اقتحام المسجد انتهاك لحرمته
            and not leads_purpose(self.parties, self.found, p)
            and not any(a in self.genitive for a in g)
            and self.parties.page.tokens[p.first - 1].form not in _ATTACHED
            and not self._attitude(p.first - 1)
            and not self._office_before(p, _OF_OFFICE)
            and (self.word.lemma not in TRIED or self._people(p) or self._condemned(p))
        ]
