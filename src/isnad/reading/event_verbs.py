"""Who does what a finite verb tells, to whom: the subject before or behind it, its object, its pronouns."""

from __future__ import annotations

from isnad.reading.event_after import counted_dead, described_by, is_agentive, past_object, what_follows
from isnad.reading.event_between import parted
from isnad.reading.event_objects import (
    JUDGED,
    NAMED_ONLY,
    PERSONAL,
    SUFFERED,
    Roles,
    bound_pronoun,
    is_force,
    is_place,
    objects,
    recipients_led,
)
from isnad.reading.event_senses import Sense
from isnad.reading.event_sides import MUTUAL
from isnad.reading.event_subjects import subject_before
from isnad.reading.event_verb_shapes import disagrees, is_of_place, plain_thing
from isnad.reading.event_words import EventWord, event_words
from isnad.reading.lexis import lex
from isnad.reading.noun_phrases import Phrase
from isnad.reading.parties import Parties, Party
from isnad.reading.party_words import head_in, masculine, possessed, times
from isnad.text.folding import fold

__all__ = ["MEETING", "verb_roles"]

# Meeting takes two: the one phrase after such a verb that goes on is whom its subject meets.
MEETING = frozenset(("التقى", "قابل", "استقبل", "ودع"))
_CHARGE = "اتهم"
_PUT_DOWN = "نسب"
_TRIALS = frozenset((_CHARGE, "حاكم", "حاسب", "ساءل", "استجوب", "قاضى"))
_SCHEDULED = frozenset(fold(w) for w in ("المقرر", "المتوقع", "المنتظر", "المرتقب", "المفترض"))
_ON_AND_ON = frozenset(fold(w) for w in ("حيث", "كما", "ثم"))
# Verbs whose sense their very subject decides: انتشرت الشرطة، حلقت طائرات، انسحب نواب.
_APPEARING = frozenset(("حلق", "انتشر", "احتشد", "انسحب", "تقدم"))
# Verbs of fighting that tell who fights oftener than against whom: يقاتل ألف مسلح في الجبال.
_FIGHTING = frozenset(("قاتل", "حارب"))
# The two sides of something as an object; as a subject they are طرفا.
_BOTH_SIDES = "طرفي"
# Words in ين that are no plurals.
_SINGULAR = frozenset(fold(w) for w in ("أمين", "سجين"))
# Verbs of which a deal is the object, or the subject of their passive.
_CONCLUDING = frozenset(("أبرم", "وقع", "عقد"))
# What is done to persons, never to the body that does it.
_ARREST = frozenset(("اعتقل", "احتجز", "أوقف", "سجن"))
# Of the dead who fall: سقط أربعون قتيلا.
_FALLS = "سقط"
_DAMMA = "\u064f"


def verb_roles(parties: Parties, word: EventWord, found: Sense, i: int, floor: int, limit: int) -> Roles:
    """The parties of the finite verb at token `i` of the clause `[floor, limit)`."""
    return _Verb(parties, word, found, i, floor, limit).read()


class _Verb:
    """Reads one verb in steps; the first that finds the form of its clause ends the reading."""

    def __init__(
        self, parties: Parties, word: EventWord, found: Sense, i: int, floor: int, limit: int
    ) -> None:
        self.parties, self.word, self.found = parties, word, found
        self.i, self.floor, self.limit = i, floor, limit
        self.transitive = "0" in found.recipient
        self.plural = word.number in ("p", "d")
        self.roles = Roles([], [])
        self.after = what_follows(parties, self._past_joined(past_object(parties, found, i, limit)), limit)
        self._drop_object_word()
        self._drop_adverb()
        self.roles.bound_pronoun = bound_pronoun(found, self.after)
        self.passive = self._is_passive()
        self.relative, self.before = False, list[Party]()

    def read(self) -> Roles:
        """The roles of the verb."""
        if self._appears() or self._falls() or self._first_person():
            return self.roles
        self.relative, self.before = subject_before(
            self.parties, self.word.conj, self.word.number, self.i, self.floor
        )
        some = self._described() if not self.relative else []
        if some and not any(p.span.end >= some[0].span.end for p in self.before):
            self.before = some
        steps = (
            self._concluded,
            self._of_pronoun_on_that,
            self._with_pronoun,
            self._suffers,
            self._taken_up,
            self._of_thing,
            self._behind_subject,
            self._lifted,
            self._before_phrase,
            self._plural_sufferers,
        )
        if not any(step() for step in steps):
            self.roles.hidden = True
            self.roles.recipients = self._objects(0)
        return self.roles

    def _described(self) -> list[Party]:
        """The indefinite people or body right before a verb that describes it: من ميليشيات | تحتل المدينة."""
        if self.word.conj or self.word.suffix or self.word.person != 3:
            return []
        some = described_by(self.parties, self.i, self.floor)
        head = self.parties.folded_words(some[0])[0] if some and some[0].entity < 0 else ""
        agrees = self.plural or not head.endswith(("ين", "ون"))
        forced = self.found.plover in SUFFERED and head_in(head, "container")
        some_people = head_in(head, "people", "force") and not possessed(head)
        return some if agrees and (some_people or forced) else []

    def _objects(self, skip: int) -> list[Party]:
        return objects(self.parties, self.found, self.after, skip)

    def _led(self) -> list[Party]:
        return recipients_led(self.parties, self.found, self.after)

    def _drop_object_word(self) -> None:
        """The object word that gave the sense is no party: أطلقت الفصائل صواريخ على …"""
        at = self.found.object_at
        if at <= self.i:
            return
        if self.word.lemma == "حمل" or (not self.transitive and at > self.i + 1):
            self.after.bare = [
                (p, g)
                for p, g in self.after.bare
                if not p.first <= at < p.last or (p.first < at and p.mentions)
            ]

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
        """An accusative behind a verb without an object tells how: وتطلق الرصاص عشوائيا."""
        if self.transitive or not self.after.bare:
            return
        first = self.after.bare[0][0]
        if first.accusative and first.last == first.first + 1 and not is_agentive(self.parties, first):
            del self.after.bare[0]

    def _is_passive(self) -> bool:
        raw, skip = self.parties.page.tokens[self.i].text, self.word.skip
        perfect = self.word.tense == "perfect" and _DAMMA in raw[: 4 + skip]
        if self.word.passive or perfect or self._put_down_to() or (self.after.by and not self._of_deed()):
            return True
        # ما لم يُفرج عنهم, not تُعدم مسنا, which has an object
        imperfect = self.word.tense == "imperfect" and _DAMMA in raw[: 2 + skip]
        subjects = (p.accusative or is_agentive(self.parties, p) for p, _ in self.after.bare)
        return imperfect and not any(subjects)

    def _put_down_to(self) -> bool:
        """Whether an attack is only put down to somebody: هجوم نسب إلى التنظيم, not نسبته أنقرة إليه."""
        return self.word.lemma == _PUT_DOWN and not (
            self.word.suffix or any(not p.conj for p, _ in self.after.bare)
        )

    def _of_deed(self) -> bool:
        """Whether من قبل tells who does what one blames: أدان استمرار التصريحات من قبل المسؤولين."""
        end = self.parties.page.token_at(self.after.by[0].span.start)
        things = (
            p for p, _ in self.after.bare if p.first < end and not (p.conj or is_agentive(self.parties, p))
        )
        return self.found.plover in JUDGED and any(things)

    # -- steps -----------------------------------------------------------------------------------------------

    def _appears(self) -> bool:
        """انتشرت الشرطة: the word that gives the sense is the subject."""
        at = self.found.object_at
        if self.word.lemma not in _APPEARING or at <= self.i:
            return False
        phrase = self.parties.phrase(self.i + 1, self.limit)
        if phrase is None or phrase.prep or not phrase.first <= at < phrase.last:
            return False
        party = self.parties.party(phrase)
        self.roles.actors = [party] if party is not None else []
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
        if self.word.lemma not in _CONCLUDING or self.word.suffix or self.plural:
            return False
        first = self.parties.phrase(self.i + 1, self.limit)
        if first is not None and not first.prep and is_agentive(self.parties, first):
            return False
        self.roles.actors = parted(self.parties, self.found, self.i, self.limit)
        return bool(self.roles.actors)

    def _of_pronoun_on_that(self) -> bool:
        """إنه يرفض: the subject is the pronoun; إنها مُنعت: the one it is done to."""
        at = self.i - 1
        if at < 0 or at < self.floor - 1 or self.parties.page.tokens[at].kind != "word":
            return False
        that = lex(self.parties.page.tokens[at].form)
        if that.that is None or not that.suffix:
            return False
        if (self.passive or self._suffers_alone()) and self.transitive:
            self.roles = Roles([], [], passive=True, object_pronoun=that.suffix)
            return True
        self.roles.hidden = True
        self.roles.recipients = self._objects(0)
        return True

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
        roles.object_pronoun = self.word.suffix if self.transitive and not resumed else ""
        if self.after.bare and not self.plural:
            roles.actors = self.after.bare[0][1]
        elif self.before and not self.relative:
            roles.actors = self.before
        else:
            roles.hidden = True
        if not self.transitive or self.found.plover in NAMED_ONLY:
            roles.recipients = self._led()
        if resumed and self.transitive and not roles.recipients:
            roles.recipients = self._held()
        if not self.relative and self.transitive and not roles.recipients and not self.word.conj:
            roles.recipients = described_by(self.parties, self.i, self.floor)
        return True

    def _suffers(self) -> bool:
        """A passive: قُتل أربعة، مُنعت القافلة."""
        if not self.passive:
            return False
        roles = self.roles
        roles.passive = True
        if not self.transitive:
            roles.recipients = self._led()
            return True
        led_by = self.i > 0 and self.parties.page.tokens[self.i - 1].kind == "word"
        roles.recipients = self.before if self.before and (led_by or not self.after.bare) else []
        if not roles.recipients and self.after.bare:
            roles.recipients = self.after.bare[0][1]
        roles.actors = self.after.by
        return True

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
        self.roles.actors = self.after.bare[0][1]
        held = self._held() if self.roles.bound_pronoun and self.found.plover in SUFFERED else []
        if held:
            self.roles.recipients, self.roles.bound_pronoun = held, ""
        else:
            self.roles.recipients = self._objects(1)
        return True

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
        """Of the antecedent, the names, and the places and things that can be held or struck."""
        out = []
        for p in self.before:
            words = self.parties.folded_words(p)
            struck = (
                bool(words)
                and self.found.plover in SUFFERED
                and head_in(words[0], "place", "thing", "people")
            )
            if p.entity >= 0 or struck:
                out.append(p)
        return out

    def _of_thing(self) -> bool:
        """الهجوم الذي استهدف الثكنة: a thing is the subject, and what follows the object."""
        tokens, k = self.parties.page.tokens, self.i - 1
        if not (self.relative and self.transitive and self.after.bare) or self.before or self.plural:
            return False
        while k > self.floor and self.parties.classes[k] != "relative":
            k -= 1
        if k <= self.floor or tokens[k - 1].form in times() or tokens[k - 1].kind != "word":
            return False
        self.roles.recipients = self._objects(0)
        return True

    def _behind_subject(self) -> bool:
        """The subject stands before the verb; alone before a verb of force it may be the one that suffers."""
        if not self.before or (self.found.plover in MUTUAL and self._one_named()):
            return False
        held = self._held() if self._many_hold() else []
        if held:
            self.roles.recipients, self.roles.hidden, self.roles.bound_pronoun = held, True, ""
            return True
        self.roles.actors = self.before
        self.roles.recipients = self._objects(0)
        if self._charged():
            self.roles.actors, self.roles.recipients, self.roles.passive = [], self.before, True
            return True
        of_place = self.before[0].entity < 0 and is_of_place(self.parties, self.before[0])
        forced = self.transitive and self.found.plover in SUFFERED and not self.roles.recipients
        if forced and (of_place or (self.word.lemma in PERSONAL and not self._arrests())):
            self.roles.actors, self.roles.recipients, self.roles.passive = [], self.before, True
        return True

    def _arrests(self) -> bool:
        """Whether a body stands before a verb of arrest, which nobody arrests: الشرطة توقف منذ أمس …"""
        first = self.before[0]
        if self.word.lemma not in _ARREST or self.word.number != "s":
            return False
        if first.entity >= 0:
            return self.parties.cast.entities[first.entity].type == "organization"
        return head_in(fold(first.span.of(self.parties.page.text)).split()[0], "force")

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

    def _lifted(self) -> bool:
        """ستُرفع العقوبات: the object stands where the subject would."""
        at = self.found.object_at
        near = at == self.i + 1 and not self.word.conj and self.word.gender == "f"
        if not near or self.plural or self.transitive or self._accusative(at):
            return False
        self.roles.passive = True
        self.roles.recipients = self._objects(0)
        return True

    def _accusative(self, at: int) -> bool:
        """Whether the object word at a token is in the accusative, no subject of a passive: تفرض حصارا."""
        phrase = self.parties.phrase(at, self.limit)
        return phrase is not None and phrase.accusative

    def _before_phrase(self) -> bool:
        """The phrase behind the verb is its subject, unless it can only be its object."""
        if not self.after.bare or self.plural:
            return False
        roles, (first, group) = self.roles, self.after.bare[0]
        if self.word.conj and first.first <= self.found.object_at < first.last:
            roles.joined = True  # اقتحمت القوات القرية | وألقت قنابل
            roles.recipients = self._objects(0 if self.transitive else 1)
            return True
        lone = (
            self.transitive and not self._led() and (len(self.after.bare) == 1 or self._counts_victims(first))
        )
        if lone and (self._no_victim(group) or self._fights(first)):
            roles.actors = group
            return True
        if self._only_object(first):
            roles.hidden = True
            roles.recipients = self._objects(0 if self.transitive else 1)
        elif lone and self.found.plover in SUFFERED and self._can_suffer(first):
            roles.recipients = group
            roles.passive, roles.hidden = not first.accusative, first.accusative
            roles.joined = bool(self.word.conj)
        elif (lone and self._shaped_as_object(first, group)) or self._addressed(first):
            roles.recipients, roles.hidden = group, True
        else:
            roles.actors = group
            roles.recipients = self._objects(1)
        return True

    def _fights(self, first: Phrase) -> bool:
        """Whether the one phrase behind a verb of fighting is who fights: يقاتل مسلحون."""
        oblique = first.accusative or first.head.endswith("ين")
        return self.word.lemma in _FIGHTING and not self.word.conj and not oblique

    def _can_suffer(self, first: Phrase) -> bool:
        """Whether the one phrase behind a verb of force suffers it: no force, but some of one."""
        return not is_force(self.parties, first) or self._counts_victims(first)

    def _counts_victims(self, first: Phrase) -> bool:
        """Whether numbered people behind a verb of harm suffer it, as no object follows: قتل خمسة وجرح 16."""
        forced = self.found.plover in SUFFERED and self.word.lemma in PERSONAL
        tokens, k = self.parties.page.tokens, first.first
        some_of = k > self.i + 1 and tokens[k - 1].form == "من"  # قتل سبعة من مسلحي الحركة
        named = bool(first.mentions) and not some_of
        return forced and self.parties.counted(first) and not named and not self._objects(1)

    def _no_victim(self, group: list[Party]) -> bool:
        """Whether a state stands behind a verb of arrest, which nobody arrests: حيث تعتقل إيران، منذ عام."""
        taken = self.word.lemma in PERSONAL and self.word.lemma != "منع" and not self.word.conj
        return taken and is_place(self.parties, group)

    def _only_object(self, first: Phrase) -> bool:
        """وأدان الهجوم، أدانت القرارات: a thing that does nothing, alone behind the verb."""
        if len(self.after.bare) > 1 or self.found.plover in SUFFERED or is_agentive(self.parties, first):
            return False
        plain = self.found.plover in JUDGED and plain_thing(self.parties, first)
        return bool(self.word.conj) or plain

    def _addressed(self, first: Phrase) -> bool:
        """Whether people in ين behind a transitive verb are its object though more follows: ناشدت المغتربين |
        العودة.
        """
        forced = self.found.plover in SUFFERED
        sides = self.parties.page.tokens[first.first].form == _BOTH_SIDES
        return self.transitive and not forced and (first.article or sides) and self._oblique(first)

    def _shaped_as_object(self, first: Phrase, group: list[Party]) -> bool:
        """Whether the one phrase behind a transitive verb is its object by its case, gender or kind."""
        visited = self.word.lemma == "زار" and is_place(self.parties, group)
        met = self.word.lemma in MEETING and self._goes_on()
        oblique = first.accusative or self._oblique(first)
        return visited or met or oblique or disagrees(self.word, first) or self._masculine(first)

    def _oblique(self, first: Phrase) -> bool:
        """Whether a phrase is of people in the oblique plural: المغتربين، الحوثيين, not الأمين العام."""
        form = self.parties.page.tokens[first.first].form
        if form == _BOTH_SIDES or (form.startswith("ال") and form.endswith("يين")):
            return True
        return first.head.endswith("ين") and not first.mentions and first.head not in _SINGULAR

    def _masculine(self, first: Phrase) -> bool:
        """Whether a feminine verb stands before a man or a body in the masculine, its object: وانتقدت رئيس
        البلدية.
        """
        if self.word.gender != "f" or self.word.number != "s" or self.word.person != 3:
            return False
        form = self.parties.page.tokens[first.first].form
        if first.mentions and self.parties.cast.mention_of[first.first] >= 0:
            found = self.parties.cast.entities[self.parties.cast.mentions[first.mentions[0]].entity]
            return found.type == "person" and found.gender == "m"
        return masculine(form)

    def _goes_on(self) -> bool:
        """About somebody told before: … حيث سيلتقي الرئيس, زار المدينة والتقى مسؤولين."""
        k, tokens = self.i - 1, self.parties.page.tokens
        if k > 2 and lex(tokens[k].form).that is not None and tokens[k - 1].form in _SCHEDULED:
            k -= 3  # حيث من المقرر أن يلتقي
        return bool(self.word.conj) or (k >= 0 and tokens[k].form in _ON_AND_ON)

    def _plural_sufferers(self) -> bool:
        """نقابيين أوقفوا في المدينة."""
        forced = self.plural and self.transitive and self.found.plover in SUFFERED
        if not forced or self.after.bare or self.word.lemma not in PERSONAL:
            return False
        self.roles.passive = True
        self.roles.recipients = described_by(self.parties, self.i, self.floor)
        return True
