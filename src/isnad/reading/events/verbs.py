"""Who does what a finite verb tells, to whom: the subject before or behind it, its object, its pronouns."""

from __future__ import annotations

from isnad.reading.events.after import counted_dead, described_by
from isnad.reading.events.agents import is_agentive
from isnad.reading.events.between import parted
from isnad.reading.events.context import GENDERS
from isnad.reading.events.groups import group_of, told_in
from isnad.reading.events.objects import NAMED_ONLY, PERSONAL, VISIT, Roles, is_place, tells_place
from isnad.reading.events.occasions import OccasionVerb
from isnad.reading.events.senses import APPEARING, Sense
from isnad.reading.events.sides import MUTUAL
from isnad.reading.events.subjects import THE_DAY, described_subject, subject_before, thing_before
from isnad.reading.parties.parties import Parties, Party
from isnad.reading.phrases.noun_phrases import Phrase
from isnad.reading.words.event_types import JUDGED, SUFFERED, TALKS
from isnad.reading.words.event_words import EventWord, core_in
from isnad.reading.words.lexis import lex
from isnad.reading.words.party_words import (
    MEANS_ENDING,
    TAKES_UP,
    head_in,
    possessed,
    subject_owned,
    times,
    verbal,
)
from isnad.text.clitics import THIRD_SINGULAR
from isnad.text.folding import fold
from isnad.text.tokens import QUOTE_MARKS

__all__ = ["verb_roles"]

# Before those who each do it, in the nominative that the script shows: not كلا من.
_EACH_OF = (fold("كل"), fold("من"))
_CHARGE = "اتهم"
_TRIALS = frozenset((_CHARGE, "حاكم", "حاسب", "ساءل", "استجوب", "قاضى"))
_LEAVES = "غادر"
# Forces that are told by whose they are: وصلت تعزيزات | فرنسية.
_SENT_THERE = frozenset((fold("تعزيزات"), fold("إمدادات")))
# Verbs of which a deal is the object, or the subject of their passive.
_CONCLUDING = frozenset(("أبرم", "وقع", "عقد"))
# Verbs of which a war is the subject: توقف القتال بين الجيش والمتمردين، وضعت الحرب أوزارها.
_CEASING = frozenset(("توقف", "وضع"))
# How far before a verb what stands right before it ends.
_NEAR = 4
# The gender of relative pronouns of one.
_OF_ONE = {fold("الذي"): "m", fold("التي"): "f"}
# The pronouns that take up who stands before each relative, and how far before its verb that stands.
_TAKEN_UP = {relative: (own, "نا", "ني") for relative, own in TAKES_UP.items()}
_RELATIVE_REACH = 5
# What may part a verb from the إن that it stands behind: إنها لم تقصف، إنه قد وافق.
_PARTICLES = frozenset(("negation", "qad", "aux"))
# Of the dead who fall: سقط أربعون قتيلا.
_FALLS = "سقط"


def verb_roles(parties: Parties, word: EventWord, found: Sense, i: int, floor: int, limit: int) -> Roles:
    """The parties of the finite verb at token `i` of the clause `[floor, limit)`."""
    return _Verb(parties, word, found, i, floor, limit).read()


class _Verb(OccasionVerb):
    """Reads one verb in steps; the first that finds the form of its clause ends the reading."""

    def read(self) -> Roles:
        """The roles of the verb."""
        if self._appears() or self._falls() or self._first_person():
            return self.roles
        self.relative, self.before = subject_before(
            self.parties, self.word.conj, self.word.number, self.i, self.floor
        )
        during = self._during()
        if during:
            self.before = []  # عقد الوزير مؤتمرا | اتهم فيه الحكومة
        some = self._described() if not (self.relative or during) else []
        if some and not any(p.span.end >= some[0].span.end for p in self.before):
            self.before = some
        steps = (
            self._concluded,
            self._of_pronoun_on_that,
            self._with_pronoun,
            self._by_weapon,
            self._done_during,
            self._suffers,
            self._each_behind_object,
            self._visits_place,
            self._taken_up,
            self._of_thing,
            self._by_his_people,
            self._behind_subject,
            self._behind_thing,
            self._lifted,
            self._before_phrase,
            self._plural_sufferers,
        )
        if not any(step() for step in steps):
            self.roles.hidden = True
            self.roles.recipients = self._objects(0)
        if self.repels:
            self.roles.recipients = self.roles.recipients or self.after.by
        told = self.roles.actors or self.roles.passive or self.word.suffix or self.repels
        # Of the object, not of the verb: تحدت التدابير المتخذة من قبل الجيش.
        of_another = self.transitive and self.roles.hidden and self.after.bare
        if self.after.by and not (told or of_another):
            self.roles.actors, self.roles.hidden = self.after.by, False  # تتوقف العمليات من قبل الجيش
        return self.roles

    def _described(self) -> list[Party]:
        """The indefinite people or body right before a verb that describes it: من ميليشيات | تحتل المدينة."""
        if self.word.conj or self.word.suffix or self.word.person != 3:
            return []
        if self.i > self.floor and self.parties.page.tokens[self.i - 1].form in THE_DAY:
            return []
        some = described_by(self.parties, self.i, self.floor)
        head = self.parties.folded_words(some[0])[0] if some and some[0].entity < 0 else ""
        agrees = self.plural or not head.endswith(("ين", "ون"))
        forced = self.found.plover in SUFFERED and head_in(head, "container")
        some_people = head_in(head, "people", "force") and not possessed(head)
        if agrees and (some_people or forced):
            return some
        suffer = self.plural and self.transitive and self.found.plover in SUFFERED and not self.after.bare
        if suffer and self.word.tense == "perfect":
            return []  # ثلاثة رعاة | قتلوا في القصف
        return described_subject(self.parties, self.word.gender, self.word.number, self.i, self.floor)

    def _appears(self) -> bool:
        """انتشرت الشرطة: the word that gives the sense is the subject."""
        at = self.found.object_at
        if self.word.lemma not in APPEARING or at <= self.i:
            return False
        phrase = self.parties.phrase(self.i + 1, self.limit)
        if phrase is None or phrase.prep or not phrase.first <= at < phrase.last:
            return False
        left = self.plural or phrase.accusative or not is_agentive(self.parties, phrase)
        if self.word.lemma == _LEAVES and left:
            return False  # غادر | مواقعه، لم يغادروا | موقعا
        party = self.parties.party(phrase)
        # وصلت تعزيزات | فرنسية
        sent = core_in(phrase.head, _SENT_THERE)
        unknown = party is None or sent or not self.parties.agent(party)
        land = self.parties.nisbas(phrase.first) if unknown else []
        self.roles.actors = land or ([party] if party is not None else [])
        self.roles.recipients = self._led()
        return True

    def _falls(self) -> bool:
        """سقط أربعون قتيلا، سقط الجنود قتلى: those whom the word for the dead counts or describes suffer."""
        at = self.found.object_at
        if (
            self.word.lemma != _FALLS
            or at <= self.i
            or not head_in(self.parties.page.tokens[at].form, "people")
        ):
            return False
        fallen = subject_before(self.parties, self.word.conj, self.word.number, self.i, self.floor)[1]
        self.roles.recipients = fallen or counted_dead(self.parties, self.i + 1, at, self.limit)
        self.roles.passive = True
        return True

    def _first_person(self) -> bool:
        """نرفض التدخل: who speaks."""
        if self.word.person != 1:
            return False
        self.roles.hidden = True
        self.roles.object_pronoun = self.word.suffix if self.transitive else ""
        self.roles.recipients = [] if self.word.suffix and self.transitive else self._objects(0)
        return True

    def _concluded(self) -> bool:
        """الاتفاق الذي أبرم بين مصر والسودان: a deal that the two conclude whom بين names."""
        ceases = self.word.lemma in _CEASING and self.found.plover == "RETREAT"
        if not (ceases or self.word.lemma in _CONCLUDING) or self.word.suffix or self.plural:
            return False
        first = self.parties.phrase(self.i + 1, self.limit)
        if first is not None and not first.prep and is_agentive(self.parties, first):
            return False
        self.roles.actors = parted(self.parties, self.found, self.i, self.limit)
        return bool(self.roles.actors)

    def _of_pronoun_on_that(self) -> bool:
        """إنه يرفض، إنها «لم تقصف»: the subject is the pronoun; إنها مُنعت: the one it is done to."""
        at = self.i - 1
        while at >= self.floor and self.parties.classes[at] in _PARTICLES and not self.word.conj:
            at -= 1
        quoted = at > 0 and self.parties.page.opens_quote(at)
        at -= quoted
        if at < 0 or at < self.floor - 1 - quoted or self.parties.page.tokens[at].kind != "word":
            return False
        that = lex(self.parties.page.tokens[at].form)
        if that.that is None or not that.suffix:
            return False
        if self._of_nobody(that.suffix):
            return False
        if (self.passive or self._suffers_alone()) and self.transitive:
            self.roles = Roles([], [], passive=True, object_pronoun=that.suffix)
            return True
        self.roles.hidden = True
        self.roles.recipients = self._objects(0)
        return True

    def _of_nobody(self, pronoun: str) -> bool:
        """Whether the pronoun of أنه stands for nobody, as the subject follows its verb: أنه | سقطت قذائف،
        أنه | طُلب من فلان، أنه | قُتل ضابط، أنه | اعتقل الجيش ثلاثة.
        """
        if pronoun == "ه" and (self.word.gender, self.word.number) == ("f", "s"):
            return True
        if self.passive:
            return not self.transitive or bool(self.after.bare)
        behind = [phrase for phrase, _ in self.after.bare]
        acts = bool(behind) and not behind[0].accusative and is_agentive(self.parties, behind[0])
        return acts and (not self.transitive or any(not p.conj for p in behind[1:]))

    def _suffers_alone(self) -> bool:
        """Whether a verb of harm without an object tells what its subject suffered: وأضاف أنه قتل في غارة."""
        forced = self.transitive and self.found.plover in SUFFERED and self.word.lemma in PERSONAL
        plain = self.word.tense == "perfect" and not (self.word.suffix or self.after.bare or self.after.bound)
        return forced and plain and self.word.lemma != "منع" and bool(self.after.led)

    def _with_pronoun(self) -> bool:
        """اعتقلته الشرطة; الاتفاق الذي وقعته إيران: the pronoun takes up the antecedent."""
        if not self.word.suffix:
            return False
        roles, resumed = self.roles, self.relative and self.before
        if resumed and self.transitive and self._of_another():
            roles.actors, roles.object_pronoun = self.before, self.word.suffix
            return True
        roles.object_pronoun = self.word.suffix if self.transitive and not resumed else ""
        first = self.after.bare[0][0] if self.after.bare and not self.plural else None
        own = first is not None and first.first <= self.found.object_at < first.last  # سلمه | رسالة
        if first is not None and not own:
            roles.actors = self.after.bare[0][1]
            if self._of_topic():
                roles.recipients, roles.object_pronoun = self.before, ""
        elif self.before and not self.relative:
            roles.actors = self.before
        else:
            roles.hidden = True
        if resumed and self.transitive:
            roles.recipients = self._held()  # الجيش الذي تدعمه روسيا | مواقع للمتمردين
        if not roles.recipients and (not self.transitive or self.found.plover in NAMED_ONLY):
            roles.recipients = self._led()
        if not self.relative and self.transitive and not roles.recipients and not self.word.conj:
            some = described_by(self.parties, self.i, self.floor)
            if self.word.lemma in PERSONAL and not all(self.parties.agent(p) for p in some):
                some = []  # قرار | يمنعه من السفر
            roles.recipients = some if some != roles.actors else []  # رهائن كانت جماعة | تحتجزهم
        return True

    def _of_topic(self) -> bool:
        """Whether the pronoun takes up the one phrase right before the verb, whose subject stands behind it:
        الحركة | حاصرها الجيش, القرية | قصفتها الطائرات.
        """
        if self.relative or self.word.conj or not self.transitive or len(self.before) != 1:
            return False
        gender, topic = GENDERS.get(self.word.suffix, ""), self.before[0]
        if not gender or told_in(topic, self.roles.actors):
            return False
        at = self.parties.page.token_at(topic.span.start)
        n = self.parties.cast.mention_of[at]
        if topic.entity >= 0 and n >= 0:
            return self.parties.agrees(self.parties.cast.mentions[n], gender)
        head = self.parties.page.tokens[at]
        return head.form.startswith("ال") and head.text.endswith("ة") == (gender == "f")

    def _of_another(self) -> bool:
        """Whether the pronoun does not agree with the relative, whose antecedent then acts: الجماعة التي |
        خطفته.
        """
        own = _TAKEN_UP.get(self._relative_word())
        subject = self.after.bare and not self.after.bare[0][0].accusative
        return own is not None and self.word.suffix not in own and not subject

    def _suffers(self) -> bool:
        """A passive: قُتل أربعة، مُنعت القافلة."""
        if not self.passive:
            return False
        roles = self.roles
        roles.passive = True
        if not self.transitive:
            roles.recipients = self._led()
            if self.found.plover not in JUDGED and not self.plural:
                roles.actors = self.after.by  # قُبض عليه من قبل الشرطة
            return True
        led_by = self.i > 0 and self.parties.page.tokens[self.i - 1].kind == "word"
        roles.recipients = self.before if self.before and (led_by or not self.after.bare) else []
        if not roles.recipients and self.after.bare:
            roles.recipients = self.after.bare[0][1]
        roles.actors = self.after.by
        return True

    def _each_behind_object(self) -> bool:
        """أيد الاتفاق كل من قطر والأردن: who is told by كل من is the subject, whatever stands before it; the
        object would be كلا من.
        """
        if self.word.person != 3 or self.word.suffix or not self.transitive:
            return False
        tokens = self.parties.page.tokens
        for n, (phrase, told) in enumerate(self.after.bare):
            led = tuple(t.form for t in tokens[phrase.first - 2 : phrase.first])
            if led == _EACH_OF and phrase.first - 2 > self.i + 1:
                self.roles.actors = told
                objects = [p for _, before in self.after.bare[:n] for p in before]
                self.roles.recipients = [p for p in objects if self.parties.agent(p)]
                return True
        return False

    def _visits_place(self) -> bool:
        """كما زار | منفذ الوادي: what stands alone behind a visit is no visitor where it is a place."""
        if self.word.lemma != VISIT or self.word.suffix or self.before or not self.after.bare:
            return False
        phrase, group = self.after.bare[0]
        place = is_place(self.parties, group[:1])
        if not (place or (not phrase.mentions and tells_place(phrase.head))):
            return False
        guests = next((who for p, who in self.after.bare[1:] if self._guests(p, who)), [])
        if not guests and place and self.parties.seat(group[0].entity):
            return False  # زارت واشنطن
        self.roles.actors, self.roles.recipients, self.roles.hidden = guests, group, not guests
        return True

    def _guests(self, phrase: Phrase, who: list[Party]) -> bool:
        """Whether those told behind the place of a visit are who visits it: زار المدينة | وفد من الحركة."""
        return not phrase.conj and is_agentive(self.parties, phrase) and not is_place(self.parties, who[:1])

    def _taken_up(self) -> bool:
        """الذي تخفي فيه العصابة …: the antecedent is taken up by the pronoun, the subject follows; of a place
        that one holds, it is what the pronoun means: المناطق التي تسيطر عليها الحركة.
        """
        bound = any(suffix for _, suffix in self.after.bound)
        if not (self.after.bare and bound) or self.plural:
            return False
        if not self.relative:
            some = self._some_before()
            if not some:
                return False
            self.before = some
        if self.transitive and (self._disagrees(self.after.bare[0][0]) or self._she_named()):
            self.roles.recipients, self.roles.hidden = self.after.bare[0][1], True
            return True  # كلمته التي انتقد فيها الحكومة
        if self._killed_there():
            self.roles.recipients, self.roles.passive = self.after.bare[0][1], True
            return True
        self.roles.actors = self.after.bare[0][1]
        held = self._held() if self.roles.bound_pronoun and self.found.plover in SUFFERED else []
        if held:
            self.roles.recipients, self.roles.bound_pronoun = held, ""
        else:
            self.roles.recipients = self._objects(1)
        return True

    def _killed_there(self) -> bool:
        """Whether the one phrase behind a verb of harm to persons is of those who suffered it there: القرية
        التي قتل فيها | ثلاثون مدنيا.
        """
        first, alone = self.after.bare[0][0], len(self.after.bare) == 1
        harmed = self.word.lemma in PERSONAL and self.word.tense == "perfect" and self._harms()
        return alone and harmed and self._can_suffer(first) and not self._names_body(first)

    def _she_named(self) -> bool:
        """Whether a masculine verb about a thing stands before a land, which is feminine: كلمته التي انتقد
        فيها | تركيا. Where the thing is a place, the land may be who holds it.
        """
        party = self.after.bare[0][1][:1]
        if self.word.gender != "m" or self.word.number != "s" or not self.relative or not party:
            return False
        land = is_place(self.parties, party) and not self.parties.may_be(party[0].entity, "m")
        return land and self.found.plover not in SUFFERED

    def _some_before(self) -> list[Party]:
        """The indefinite place or thing right before a verb that one holds or strikes: مواقع تسيطر عليها
        الحركة.
        """
        if self.word.conj or not self.roles.bound_pronoun or self.found.plover not in SUFFERED:
            return []
        start = max(self.floor, self.i - 2)
        if not any(head_in(t.form, "place", "thing") for t in self.parties.page.tokens[start : self.i]):
            return []
        return described_by(self.parties, self.i, self.floor)

    def _many_hold(self) -> bool:
        """المناطق التي استولوا عليها: the antecedent is no subject of a plural verb, but what one holds."""
        bound = self.relative and self.plural and bool(self.roles.bound_pronoun)
        return bound and self.found.plover in SUFFERED and not self.after.bare

    def _held(self) -> list[Party]:
        """Of the antecedent, the names and people, and the places and things that can be held or struck."""
        forced = self.found.plover in SUFFERED
        return [
            p
            for p in self.before
            if self.parties.agent(p) or (forced and self._described_as(p, "place", "thing", "people"))
        ]

    def _described_as(self, party: Party, *classes: str) -> bool:
        """Whether the first word of a party is of one of the classes of heads."""
        words = self.parties.folded_words(party)
        return bool(words) and head_in(words[0], *classes)

    def _of_thing(self) -> bool:
        """الهجوم الذي استهدف الثكنة: a thing is the subject, and what follows the object."""
        tokens, k = self.parties.page.tokens, self.i - 1
        if not (self.relative and self.transitive and self.after.bare) or self.before or self.plural:
            return False
        while k > self.floor and self.parties.classes[k] != "relative":
            k -= 1
        at = k - 1
        while at > self.floor and tokens[at].form in QUOTE_MARKS:
            at -= 1  # «الإرهاب» الذي يهدد الجميع
        if k <= self.floor or tokens[at].form in times() or tokens[at].kind != "word":
            return False
        self.roles.recipients = self._objects(0)
        return True

    def _by_his_people(self) -> bool:
        """الناشط الذي تتهم أسرته | الشرطة: those behind the verb, whose pronoun takes up the antecedent, are
        its subject, unless they may be its object: الرئيس الذي أقال | وزيره.
        """
        if not (self.relative and self.after.bare) or self.word.suffix or self.plural:
            return False
        (first, group), behind = self.after.bare[0], self.after.bare[1:2]
        word = self.parties.page.tokens[first.last - 1]
        suffix = TAKES_UP.get(self._relative_word(), "")
        theirs = bool(suffix) and word.text.endswith(suffix)
        arms = head_in(self.parties.page.tokens[first.first].form, "force", "thing")
        if not theirs or not (arms or is_agentive(self.parties, first)):
            return False
        nominative = subject_owned(word.text, suffix)
        whom = any(not p.conj for p, _ in behind)
        if not (nominative or whom or not self.transitive):
            return False
        if nominative and not whom and self.transitive and self.found.plover in SUFFERED:
            self.roles.recipients, self.roles.passive = group, True  # الذين طرد | آباؤهم
        else:
            self.roles.actors, self.roles.recipients = group, self._objects(1)
            if arms:
                self.roles.actors = self.before or group  # إيران التي قصفت | مدفعيتها قرى حدودية
        return True

    def _relative_word(self) -> str:
        """The relative that leads the clause of the verb, without its و; empty where none is near."""
        near = range(self.i - 1, max(self.floor, self.i - _RELATIVE_REACH) - 1, -1)
        k = next((k for k in near if self.parties.classes[k] == "relative"), -1)
        return self.parties.page.tokens[k].form.removeprefix("و") if k >= 0 else ""

    def _behind_subject(self) -> bool:
        """The subject stands before the verb; alone before a verb of force it may be the one that suffers."""
        if not self.before or (self.found.plover in MUTUAL and self._one_named()) or self._unlike_before():
            return False
        if self._where_it_goes() or self._takes_it_up():
            return False
        held = self._held() if self._many_hold() else []
        if held:
            self.roles.recipients, self.roles.hidden, self.roles.bound_pronoun = held, True, ""
            return True
        self.roles.actors = self.before
        self.roles.recipients = self._joined_with() or self._objects(0)
        if self._charged() or self._harmed():
            self.roles.actors, self.roles.recipients, self.roles.passive = [], self.before, True
        return True

    def _joined_with(self) -> list[Party]:
        """Whom و right behind a verb of talks joins to who stands before it: الملك يبحث | وأمير البلاد
        التعاون.
        """
        k = self.i + 1
        if self.found.plover not in TALKS or self.word.suffix or self.word.person != 3 or self.plural:
            return []
        how = k + 1 < self.limit and self.parties.page.tokens[k].form.endswith(MEANS_ENDING)
        k += how and self.parties.cast.mention_of[k] < 0  # يبحث هاتفيا | وأمير البلاد
        joined = k < self.limit and self.parties.opening_at(k).conj == "و"
        phrase = self.parties.phrase(k, self.limit) if joined else None
        if phrase is None or phrase.prep or not is_agentive(self.parties, phrase):
            return []
        return group_of(self.parties, phrase, self.limit)[0]

    def _behind_thing(self) -> bool:
        """An act or a thing stands before the verb as its subject, and so the one phrase behind is its
        object: جهود الوسيط | دعمت الحكومة. Of a deed of force the one phrase suffers it in any case.
        """
        word, bare = self.word, self.after.bare
        if word.conj or word.suffix or word.person != 3 or word.number != "s" or self.relative:
            return False
        if len(bare) != 1 or not self.transitive or self.found.plover in SUFFERED:
            return False
        if not thing_before(self.parties, word.gender, self.i, self.floor):
            return False
        self.roles.recipients = self._objects(0)
        return True

    def _where_it_goes(self) -> bool:
        """Whether a place before the verb is taken up by a preposition behind it, and who acts stands there:
        منطقة | أرسلت إليها تركيا تعزيزات.
        """
        bound = any(suffix in THIRD_SINGULAR for _, suffix in self.after.bound) and bool(self.after.bare)
        some = len(self.before) == 1 and self.before[0].entity < 0 and not self.plural
        taken_up = bound and some and self._described_as(self.before[0], "place")
        return taken_up and is_agentive(self.parties, self.after.bare[0][0])

    def _takes_it_up(self) -> bool:
        """Whether the object behind who acts takes up whom or what the relative clause is about: البضائع التي
        منعت | الحكومة دخولها, not القوات التي قصفت المدينة وسكانها.
        """
        if not (self.relative and self.transitive and self.after.bare) or self.plural:
            return False
        subject = self.after.bare[0][0]
        if subject.last >= self.limit or self.parties.opens_joined(subject.last):
            return False
        return possessed(self.parties.page.tokens[subject.last].form) and is_agentive(self.parties, subject)

    def _unlike_before(self) -> bool:
        """Whether a verb of one does not agree with what stands before it, which is no subject of it then:
        التصريحات التي | انتقد فيها الحكومة، القرية | يدافع عنها السكان.
        """
        if self.word.person != 3 or self.word.number != "s" or self.word.gender not in ("m", "f"):
            return False
        form = self.parties.page.tokens[self.i].form[self.word.skip :]
        if self.word.gender == "m" and form.startswith("ت"):
            return False  # التي توافق: she agrees, as much as they agreed
        if self.relative:
            at = next(n for n in range(self.i - 1, -1, -1) if self.parties.classes[n] == "relative")
            form = self.parties.page.tokens[at].form
            return _OF_ONE.get(form.removeprefix("و"), self.word.gender) != self.word.gender
        page, span = self.parties.page, self.before[0].span
        if len(self.before) > 1 or page.token_at(span.end - 1) < self.i - _NEAR:
            return False  # مكتبها | وقع
        first = page.token_at(span.start)
        if first > self.floor and verbal(page.tokens[first - 1].form):
            return False  # حاولت كتائب كثيرة | بسط نفوذها
        return self.parties.gender_of(self.before[0]) not in ("", self.word.gender)

    def _harmed(self) -> bool:
        """Whether no object follows a verb of force, done to the place or the people before it: القريتان
        قصفتا.
        """
        if not self.transitive or self.found.plover not in SUFFERED:
            return False
        if self.roles.recipients and not self._joined_behind():
            return False
        first = self.before[0]
        place = first.entity < 0 and self._described_as(first, "place")
        return place or (self.word.lemma in PERSONAL and not self._arrests())

    def _joined_behind(self) -> bool:
        """Whether و opens right behind the verb what is said of others: خمسة قتلوا | و30 أصيبوا."""
        k = self.i + 1
        return k < self.limit and (self.parties.page.tokens[k].form == "و" or self.parties.opens_joined(k))

    def _arrests(self) -> bool:
        """Whether a body stands before a verb of arrest, which nobody arrests: الشرطة توقف منذ أمس …"""
        first = self.before[0]
        if self.word.lemma not in PERSONAL or self.word.number != "s":
            return False
        if first.entity >= 0:
            return self.parties.cast.entities[first.entity].type == "organization"
        return self._described_as(first, "force")

    def _one_named(self) -> bool:
        """Whether a lone name stands before a verb of two, no subject of it: لقاء مع الوزير | بحثا فيه."""
        lone = self.word.number == "d" and len(self.before) == 1 and not self.relative
        return lone and self.before[0].entity >= 0

    def _charged(self) -> bool:
        """Whether no object follows a verb of trial, or only what one is charged with: الذي يحاكم في طهران،
        هم يتهمون بالقتل.
        """
        told = any(not p.conj for p, _ in self.after.bare) or not self.transitive
        if told or self.word.lemma not in _TRIALS or self.roles.recipients:
            return False
        k = self.i + 1
        while k < self.limit and self.parties.page.opens_quote(k):
            k += 1
        led = k < self.limit and self.parties.opening_at(k).prep == "ب"
        return led or self.word.lemma != _CHARGE

    def _plural_sufferers(self) -> bool:
        """نقابيين أوقفوا في المدينة."""
        forced = self.plural and self.transitive and self.found.plover in SUFFERED
        if not forced or self.after.bare or self.word.lemma not in PERSONAL:
            return False
        self.roles.passive = True
        self.roles.recipients = described_by(self.parties, self.i, self.floor)
        return True
