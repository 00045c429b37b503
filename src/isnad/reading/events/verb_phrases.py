"""What the phrase behind a finite verb is: its subject, or its object where the context tells the subject.

انتقد الوزير القرار "the minister criticised": a subject; وانتقدت الوزير "and she criticised the minister": an
object.
"""

from __future__ import annotations

from isnad.reading.events.agents import is_agentive
from isnad.reading.events.governors import governing_verb, hopes, subject_before_that, verb_gender
from isnad.reading.events.lenders import IN_ITS_COURSE
from isnad.reading.events.objects import PERSONAL, VISIT, is_force, is_place, tells_place
from isnad.reading.events.subjects import subject_before
from isnad.reading.events.verb_clause import VerbClause
from isnad.reading.parties.parties import Party
from isnad.reading.phrases.noun_phrases import Phrase
from isnad.reading.phrases.noun_words import ABOUT, BOTH_SIDES
from isnad.reading.phrases.office_holders import TWO_OF_THEM
from isnad.reading.statements.source_words import related
from isnad.reading.words.event_types import EXPELS, JUDGED, SUFFERED
from isnad.reading.words.event_words import core_in, event_words, names_act
from isnad.reading.words.lexis import lex, words
from isnad.reading.words.nationality import her_land
from isnad.reading.words.numbers import rank
from isnad.reading.words.party_words import (
    PEOPLED,
    full_plural,
    head_in,
    masculine,
    own_people,
    possessed,
    verbal,
)
from isnad.text.folding import fold

__all__ = ["FIGHTING", "MEETING", "WHEN", "PhraseBehind"]

# Who alone acquits, and the verb of it.
_COURTS, _ACQUITS = words("courts"), "برأ"
# Verbs whose object is whom one sends.
_SENDS = frozenset(("أوفد", "أرسل"))
# Meeting takes two: the one phrase after such a verb that goes on is whom its subject meets.
MEETING = frozenset(("التقى", "قابل", "استقبل", "ودع", "استضاف"))
# Verbs of fighting that tell who fights oftener than against whom: يقاتل ألف مسلح في الجبال.
FIGHTING = frozenset(("قاتل", "حارب"))
# To call on one for something that stands bare behind him.
_IMPLORES = "ناشد"
# To call upon one, who may be the caller's own man.
_CALLS_ON = frozenset(("دعا", "حث", "ناشد", "حض", "أمر", "أمهل"))
# What one does to oneself, and how far behind who does it that is told.
_BLOWS_UP, _HIMSELF_REACH = "فجر", 12
_HIMSELF = words("reflexive") | {fold("بنفسه")}
# What always has an object: the one phrase behind is who suffers it, be it a force.
_PASSIVE_ALONE = frozenset(("قتل", "اعتقل", "أصاب", "خطف", "أسر", "جرح"))
# What is never without an object: the one phrase behind it is that.
_AIMED = "استهدف"
# What a court does to a person, who stands alone behind the passive: يحاكم فلان بتهمة التجسس.
_TRIES = frozenset(("حاكم", "استجوب"))
# Men and many in ة, for whom a verb stands in the masculine.
_IN_TA = words("masculine_heads") | words("taken_as_many")
# Types whose transitive verbs have an object wherever they have a subject.
_WITH_OBJECT = frozenset(("SUPPORT", "AID", "CONCEDE", "SANCTION"))
# Those whose verbs have one behind who is bound to do it.
_OF_ONE_TOLD = JUDGED | {"REQUEST"}
# Words in ين that are no plurals.
_SINGULAR = frozenset(fold(w) for w in ("أمين", "سجين"))
# What leads a clause that tells when, أن behind قبل and بعد.
WHEN = frozenset(fold(w) for w in ("أن", "بعدما", "قبلما", "عندما", "حينما", "حين", "كلما"))
_THAT = fold("أن")
# What leads what somebody is to do, as it is written.
_IN_ORDER = frozenset(("أن", "كي", "لكي", "حتى"))
# How many words describe a thing before the verb that goes on about it.
_DESCRIBED = 3
# What leads a clause about somebody told before, what denies and leads one, and what parts أن from it: حيث من
# المنتظر أن يقابل.
_AND_NOT = frozenset(conj + no for conj in ("و", "ف") for no in ("لم", "لن", "لا"))
_NOW = ("imperfect", "s")
_ON_AND_ON = frozenset(fold(w) for w in ("حيث", "كما", "ثم"))
_SCHEDULED = frozenset(fold(w) for w in ("المقرر", "المتوقع", "المنتظر", "المرتقب", "المفترض"))

# One of many, who suffers as often as he acts: وأصاب | أحد المارة.
_ONE_OF = frozenset(fold(w) for w in ("أحد", "إحدى", "بعض"))
# Texts that say something themselves.
_PAPERS = words("telling_texts")
# Verbs with two objects, of which the first is whom it befalls.
_DEALS = frozenset(("كبد", "حمل"))
# Plurals of bodies, with which no verb in the masculine agrees.
_BODIES = words("body_plurals")
# To put somebody somewhere, which the object word tells.
_PUTS = frozenset(("أودع", "وضع"))
# Types whose verbs go on with no content, but with whom it is done to.
_COMPLETE = frozenset(("CONSULT", "SUPPORT", "AID"))


class PhraseBehind(VerbClause):
    """Tells the part of the first phrase behind a verb."""

    def _lifted(self) -> bool:
        """ستُرفع العقوبات، أُطلق سراح فلان: the object stands where the subject would."""
        if self.found.freed and self.after.bare:
            self.roles.recipients = self.after.bare[0][1]
            self.roles.passive = self.word.gender == "m"
            self.roles.hidden = not self.roles.passive  # وأطلقت | سراح فلان
            return True
        at = self.found.object_at
        near = at == self.i + 1 and not self.word.conj and self.word.gender == "f"
        near = near and not (self.found.plover in SUFFERED and self._bound())
        if not near or self.plural or self.transitive or self._accusative(at) or self._shows_active():
            return False  # ألقت قنابل, of which the passive is ألقيت
        before = self.i - 1
        # قبل أن | تطلق النار, عندما | فرضت سيطرتها: the verb before has its subject
        goes_on = before >= self.floor and self.found.plover in SUFFERED | {"RETREAT"}
        goes_on = goes_on and self.parties.page.tokens[before].form in WHEN
        goes_on = goes_on or self._bound_behind(before)
        self.roles.passive, self.roles.hidden = not goes_on, goes_on
        self.roles.recipients = self._led() if goes_on else self._objects(0)
        return True

    def _bound_behind(self, that: int) -> bool:
        """Whether the أن at token `that` binds somebody to do what the verb tells: تعتزم تركيا أن | ترسل; of
        one man a verb would be in the masculine.
        """
        if that < self.floor or self.parties.page.tokens[that].form != _THAT:
            return False
        bound = subject_before_that(self.parties, that, self.floor)
        return bool(bound) and all(self.parties.gender_of(p) != "m" for p in bound)

    def _told_on(self) -> bool:
        """Whether the verb can go on with who was told of before: دخلت القوات القرية حيث | طوقت مقرا."""
        return self.i > self.floor and self.parties.page.tokens[self.i - 1].form in _ON_AND_ON

    def _accusative(self, at: int) -> bool:
        """Whether the object word at a token is in the accusative, no subject of a passive: تفرض حصارا."""
        phrase = self.parties.phrase(at, self.limit)
        return phrase is not None and phrase.accusative

    def _before_phrase(self) -> bool:
        """The phrase behind the verb is its subject, unless it can only be its object."""
        if not self.after.bare or self.plural:
            return False
        roles, (first, group) = self.roles, self.after.bare[0]
        if first.conj and not group and any(p.last <= first.first for _, p, _ in self.after.led):
            return False  # اجتمع بالسفير | وطلب منه
        if self.word.conj and first.first <= self.found.object_at < first.last:
            roles.joined = True  # اقتحمت القوات القرية | وألقت قنابل
            roles.recipients = self._objects(0 if self.transitive else 1)
            return True
        # وقتل جندي | وجرح آخرون: what is joined and names nobody is another clause.
        others = [(p, g) for p, g in self.after.bare[1:] if not (self._of_led_act(p) or self._and_his(p))]
        alone = not any(g or not p.conj for p, g in others)
        lone = self.transitive and not self._led() and (alone or self._counts_victims(first))
        # أحبطت أجهزة الأمن | مخططا، هاجم المتمردون بحسب شهود | مواقع
        parted = self._before_object_word(first) or self._acts_itself(first)
        deals = self._deals_it(first)
        if (
            lone
            and not deals
            and (parted or self._no_victim(group) or self._fights(first) or self._on_himself(first))
        ):
            roles.actors = group
            return True
        hers = self._her_land(first)
        if self._object_first(first):
            roles.recipients, roles.actors = self._objects(0), self.after.bare[1][1]
        elif hers or self._only_object(first):
            roles.recipients = self._objects(0 if self.transitive else 1)
            roles.actors = self._he_behind() if hers else []
            roles.hidden = not roles.actors
        elif lone and self._harms() and self._can_suffer(first):
            roles.recipients = group
            active = self._shows_active() or self._shows_object(first) or self._active_here(first)
            roles.hidden = first.accusative or active
            roles.passive = not roles.hidden
            roles.joined = bool(self.word.conj) or (self._told_on() and self.word.lemma not in PERSONAL)
        elif not self.transitive and self.word.lemma in _SENDS and (first.accusative or self._oblique(first)):
            roles.hidden = True  # لم توفد | مراقبين
            roles.recipients = self._objects(1)
        elif (
            (lone and (self._shaped_as_object(first, group) or self._of_a_paper() or self._of_some_thing()))
            or (lone and self._carries_on(first))
            or self._addressed(first)
            or (lone and self._his_people(first))
            or self._asked_for()
            or self._acquitted(first)
            or self._a_man(first)
            or self._after_he()
            or deals
        ):
            roles.recipients, roles.hidden = group, True
        else:
            roles.actors = group
            roles.recipients = self._objects(1)
        return True

    def _active_here(self, first: Phrase) -> bool:
        """Whether a verb cannot be the passive of the one phrase behind it: it does not agree (ثم اعتقلت |
        زعيم الحركة), or أن leads it behind its subject (قررت الحكومة أن | تعتقل زعيم الحركة).
        """
        if self._unlike(first) or self.parties.page.tokens[first.first].form in _HIMSELF:
            return True
        return self._bound()

    def _deals_it(self, first: Phrase) -> bool:
        """Whether a joined verb of two objects has the first behind it: وكبد | العدو خسائر، وحمل | المسلحين
        المسؤولية.
        """
        dealt, at = self.word.lemma in _DEALS and bool(self.word.conj), self.found.object_at
        others = [p for p, _ in self.after.bare[1:] if not p.first <= at < p.last]
        return dealt and not self.word.suffix and at >= first.last and not others

    def _bound(self) -> bool:
        """Whether أن leads the verb behind who is to do it: قررت الحكومة أن | تعتقل زعيم الحركة, or who hopes
        or promises to: تأمل الحركة أن | تستعيد المدينة.
        """
        at = self.i - 1
        if at < 0 or self.word.conj or self.parties.page.tokens[at].text != "أن":
            return False
        if at >= self.floor:
            return bool(subject_before_that(self.parties, at, self.floor))
        floor = self.parties.page.sentence(self.i).first
        verb = governing_verb(self.parties, at, floor)
        if verb is None or verb.that:
            return False
        form = self.parties.page.tokens[verb.token].form
        alike = verb_gender(form) == self.word.gender
        return alike and hopes(form) and bool(subject_before_that(self.parties, at, floor))

    def _of_led_act(self, phrase: Phrase) -> bool:
        """Whether an act is the object of a masdar that a preposition leads, whose pronoun tells who does
        that: قتل متظاهر إثر محاولته | اقتحام المقر.
        """
        before = self.parties.page.tokens[phrase.first - 1].form
        led = any(p.last == phrase.first for _, p, _ in self.after.led)
        act = names_act(self.parties.page.tokens[phrase.first].form)
        return led and possessed(before) and act and not phrase.accusative

    def _and_his(self, phrase: Phrase) -> bool:
        """Whether و joins one word with a pronoun, another of somebody's or the next thing done to him: هاجم
        حراسه | وسدنته، انتقد الحكومة | وطالبها بالتنحي.
        """
        text = self.parties.page.tokens[phrase.first].text
        return bool(phrase.conj) and phrase.last == phrase.first + 1 and text.endswith(("ه", "ها", "هم"))

    def _before_object_word(self, first: Phrase) -> bool:
        """Whether the object word that gives the sense stands behind the phrase, which is the subject, and is
        not where one puts somebody: أودع | فلان السجن، وضع | فلان تحت الرقابة.
        """
        if self.word.lemma in _PUTS:
            return False
        at, tokens = self.found.object_at, self.parties.page.tokens
        return at >= first.last and all(t.kind == "word" for t in tokens[first.last : at])

    def _acts_itself(self, first: Phrase) -> bool:
        """Whether the letters of the verb show that the people behind it are who acts: هاجم المتمردون; behind
        و only an armed body, as its subject may be told before: ثم هاجم | الحراس.
        """
        form = self.parties.page.tokens[first.first].form
        minds = is_agentive(self.parties, first) and not self._oblique(first) and not first.accusative
        named = self.parties.cast.mention_of[first.first] >= 0
        armed = head_in(form, "force", "container") and not head_in(form, "thing", "place")
        armed = armed or form.endswith("ون")
        bare = not named and not self.parties.counted(first) and form not in _ONE_OF
        minds = minds and not (self._unlike(first) or self._his_people(first))
        return self._harms() and self._shows_active() and minds and bare and (armed or not self.word.conj)

    def _fights(self, first: Phrase) -> bool:
        """Whether the one phrase behind a verb of fighting fights: يقاتل مسلحون, not تقاتل | النظام."""
        oblique = first.accusative or first.head.endswith("ين")
        fights = self.word.lemma in FIGHTING and not (self.word.conj or oblique)
        return fights and not self._unlike(first)

    def _on_himself(self, first: Phrase) -> bool:
        """Whether somebody does it to himself, be that told far behind: فجرت فتاة في العاشرة | نفسها."""
        words = self.parties.page.tokens[first.last : min(self.limit, first.last + _HIMSELF_REACH)]
        return self.word.lemma == _BLOWS_UP and any(t.form in _HIMSELF for t in words)

    def _harms(self) -> bool:
        """Whether the one person behind the verb may suffer it: قتل فلان، يحاكم فلان."""
        return self.found.plover in SUFFERED or self.word.lemma in _TRIES | EXPELS

    def _can_suffer(self, first: Phrase) -> bool:
        """Whether the one phrase behind a verb of force suffers it: no force, but some of one."""
        if self.word.lemma in PERSONAL and self._names_body(first):
            return False  # قتلت حركة الفجر التي تدير القرية عضوا في …
        if self.word.lemma in _TRIES and self.parties.cast.kind_at(first.first) in ("organization", "place"):
            return False
        if self.word.lemma == _AIMED and self._describes():
            return True  # غارات ليلية استهدفت | القوات
        some = self.word.lemma in _PASSIVE_ALONE and not (first.article or self.word.tense == "imperfect")
        some = some and not first.mentions and self.word.gender == "m"  # قُتل عناصر من الجيش
        return some or not is_force(self.parties, first) or self._counts_victims(first)

    def _describes(self) -> bool:
        """Whether the verb goes on about what stands before it: حملات أمنية، استهدفت المسلحين."""
        k = self.i - 1
        return k > self.floor and not (self.word.conj or self.parties.classes[k])

    def _names_body(self, first: Phrase) -> bool:
        """Whether a phrase right behind the verb opens with the name of a body: قتلت | حركة الفجر."""
        at_once = first.first == self.i + 1  # not قتلت سبعة من حركة الفجر
        return at_once and self.parties.cast.kind_at(first.first) == "organization"

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
        plain = self.found.plover in JUDGED and self._plain_thing(first)
        return bool(self.word.conj) or plain

    def _asked_for(self) -> bool:
        """Whether what one asks for stands bare behind whom a joined verb calls on: وناشد المجتمع الدولي |
        مساعدة النازحين.
        """
        if not self.word.conj or self.word.lemma != _IMPLORES or len(self.after.bare) < 2:
            return False
        (first, _), (second, _) = self.after.bare[:2]
        form = self.parties.page.tokens[second.first].form
        return (
            first.last == second.first and not second.article and (names_act(form) or bool(lex(form).masdar))
        )

    def _addressed(self, first: Phrase) -> bool:
        """Whether people in ين behind a transitive verb are its object though more follows: ناشدت المغتربين |
        العودة.
        """
        forced = self.found.plover in SUFFERED
        sides = self.parties.page.tokens[first.first].form == BOTH_SIDES
        return self.transitive and not forced and (first.article or sides) and self._oblique(first)

    def _his_people(self, first: Phrase) -> bool:
        """Whether his own people stand behind what somebody is to do, or behind a call that و joins to what
        its caller did: على الجيش ألا يخاف، لا أن يهاجم | حراسه، قاطع الحزب الجلسة ودعا | أنصاره إلى التظاهر.
        """
        text = self.parties.page.tokens[first.first].text
        calls = self.word.conj == "و" and self.word.lemma in _CALLS_ON
        if self.word.conj == "و" and self.found.plover in JUDGED and related(text):
            return True  # انتقد القرار وهاجم | حليفه السابق فلانا
        return not first.mentions and own_people(text, self.word.gender) and (calls or self._bound())

    def _her_land(self, first: Phrase) -> bool:
        """Whether a land or capital stands behind a masculine verb of one, its object: ويهدد | فرنسا."""
        he = self.word.gender == "m" and self.word.number == "s" and self.word.person == 3
        led = first.prep or not self.transitive
        return he and not led and her_land(self.parties.page, self.parties.cast, first.first)

    def _he_behind(self) -> list[Party]:
        """The man who stands right behind a land that is the object: وهاجم تركيا | سليم الهادي."""
        behind = next((x for x in self.after.bare[1:2] if not x[0].conj and x[0].mentions), None)
        if behind is None or self.parties.cast.kind_at(behind[0].last - 1) != "person":
            return []
        return behind[1]

    def _shaped_as_object(self, first: Phrase, group: list[Party]) -> bool:
        """Whether the one phrase behind a transitive verb is its object by its case, gender or kind."""
        if self._nominative(first):
            return False
        visited = self.word.lemma == VISIT and self._can_be_visited(first, group)
        met = self.word.lemma in MEETING and self._goes_on()
        oblique = first.accusative or self._oblique(first)
        shaped = visited or met or oblique or self._unlike(first)
        return shaped or self._to_do_it() or self._parted(first) or self._all_told(first)

    def _a_man(self, first: Phrase) -> bool:
        """Whether a man by his name stands alone behind a transitive verb of hers: قبل أن تعتقل | فلانا، فيما
        أقالت | الوزير فلانا; not قالت حكومة فلان.
        """
        word, cast = self.word, self.parties.cast
        hers = (word.gender, word.number, word.person) == ("f", "s", 3) and not word.suffix
        others = any(is_agentive(self.parties, p) for p, _ in self.after.bare[1:])
        if not (hers and self.transitive and len(first.mentions) == 1) or others:
            return False
        m = cast.mentions[first.mentions[0]]
        if first.first not in (m.lead, m.first) or cast.entities[m.entity].gender != "m":
            return False
        body = head_in(self.parties.page.tokens[first.first].form, "body", "container", "force")
        return cast.entities[m.entity].type == "person" and not body

    def _acquitted(self, first: Phrase) -> bool:
        """Whether people stand behind a verb of acquittal, which only a court does: سجنت المحكمة بحارا وبرأت
        | ممرضة.
        """
        form = self.parties.page.tokens[first.first].form
        court = core_in(form, _COURTS) or head_in(form, "body", "container", "force")
        return self.word.lemma == _ACQUITS and len(self.after.bare) == 1 and not court

    def _carries_on(self, first: Phrase) -> bool:
        """Whether و joins the verb to one like it that has its subject before it: إن فرنسا تزعزع المنطقة،
        وتدعم | المعارضة.
        """
        word, tokens = self.word, self.parties.page.tokens
        if first.mentions or word.conj != "و" or word.suffix or (word.tense, word.number) != _NOW:
            return False
        prefix = tokens[self.i].form[word.skip : word.skip + 1]
        for k in range(self.i - 1, self.floor - 1, -1):
            form = tokens[k].form
            if form in ".؛:" or tokens[k].kind == "break":
                return False
            if self.parties.cast.mention_of[k] < 0 and tokens[k].kind == "word" and verbal(form):
                relative, before = subject_before(self.parties, "", "s", k, self.floor)
                he = form[:1] == prefix and not relative and bool(before)
                return he and all(self.parties.agent(p) for p in before)
        return False

    def _of_a_paper(self) -> bool:
        """Whether the verb is of a clause about an indefinite text, which does it itself: قرار | يدين
        الحكومة، مشروع قرار روسي | يدين الحكومة.
        """
        k = self.i - 1
        k -= k > self.floor and self.parties.country_beside(k, k + 1) is not None
        paper = k >= 0 and self.parties.page.tokens[k].form in _PAPERS
        return self.word.tense == "imperfect" and not self.word.conj and paper

    def _of_some_thing(self) -> bool:
        """Whether the verb describes the indefinite thing right before it, which does it itself: أنشطة | تهدد
        النظام العام، صورا | تستفز الشرطة; not قرية دخلها المسلحون.
        """
        if self.word.conj or self.word.tense != "imperfect" or self.after.bound or self.word.gender != "f":
            return False
        tokens, cast = self.parties.page.tokens, self.parties.cast
        for start in range(self.i - 1, max(self.floor, self.i - _DESCRIBED) - 1, -1):
            if tokens[start].kind != "word" or cast.mention_of[start] >= 0 or verbal(tokens[start].form):
                return False
            o = self.parties.opening_at(start)
            if o.article or possessed(tokens[start].form):
                return False
            phrase = self.parties.phrase(start, self.i)
            hers = tokens[start].text.endswith(("ات", "ة")) or (phrase is not None and phrase.accusative)
            if phrase is not None and phrase.last == self.i and hers:
                return not any(head_in(tokens[k].form, *PEOPLED, "place") for k in range(start, self.i))
        return False

    def _parted(self, first: Phrase) -> bool:
        """Whether the one phrase stands behind one that a preposition leads, where no subject is so late:
        الوزير الذي | استقبل في مكتبه السفير.
        """
        return any(phrase.last <= first.first for _, phrase, _ in self.after.led)

    def _all_told(self, first: Phrase) -> bool:
        """Whether nothing follows the one phrase behind a joined verb that cannot be without an object: خاطب
        الشعب و| استضاف السفراء.
        """
        if not self.word.conj or self.after.led or self.after.bound or self.found.plover not in _COMPLETE:
            return False
        t = self.parties.page.tokens[first.last] if first.last < self.limit else None
        return t is None or t.kind in ("mark", "break")

    def _after_he(self) -> bool:
        """Whether a pronoun before a transitive verb is its subject: وهو | يساند الحزب."""
        k = self.i - 1
        while k > self.floor and self.parties.classes[k] in ("qad", "negation"):
            k -= 1
        he = k >= self.floor and self.parties.classes[k] == "pronoun" and self.parties.cast.mention_of[k] < 0
        return self.transitive and he and not self.word.conj

    def _can_be_visited(self, first: Phrase, group: list[Party]) -> bool:
        """Whether a phrase is of places, by name or not: زار كينيا أو إثيوبيا، زار 5 دول."""
        noun = min(first.first + self.parties.counts(first.first), first.last - 1)
        form = self.parties.page.tokens[noun].form
        where = not first.mentions and tells_place(form)
        return where or (bool(group) and all(is_place(self.parties, [p]) for p in group))

    def _to_do_it(self) -> bool:
        """Whether أن or كي leads what the subject before it is to do, by a verb that has an object: قررت أن
        تدعم الحركة، تحركت حتى تدعمها، طلبت من المجلس أن يدين الحركة.
        """
        k = self.i - 1
        if k < 1 or self.parties.page.tokens[k].text not in _IN_ORDER:
            return False
        judges = self.found.plover in _OF_ONE_TOLD and self._bound()  # على البرلمان أن | يدين الحركة
        return self.found.plover in _WITH_OBJECT or judges

    def _plain_thing(self, first: Phrase) -> bool:
        """Whether a phrase is the plain name of a thing: no name, no quotation, no number of people."""
        word = self.parties.page.tokens[first.first].kind == "word"
        return word and not first.mentions and not self.parties.counted(first)

    def _disagrees(self, first: Phrase) -> bool:
        """Whether a masculine singular stands before a feminine with its article, or right before a group or
        place in ة, no subject of it: زار | المدينة، يدعم | قبيلة ضد أخرى.
        """
        word = self.word
        if word.gender != "m" or word.number != "s" or word.tense not in ("perfect", "imperfect"):
            return False
        if first.first == self.i + 1 and (self._of_her(first.first) or self._of_bodies(first)):
            return True
        m = self.parties.cast.mention_of[first.first]
        named = m >= 0 and self.parties.cast.entities[self.parties.cast.mentions[m].entity].type != "person"
        return first.article and first.head.endswith("ه") and (named or not first.mentions)

    def _of_bodies(self, first: Phrase) -> bool:
        """Whether a phrase is of several bodies, with which only a verb in the feminine agrees: وانتقد |
        الأحزاب، وهاجم | نقابات التعليم.
        """
        form = self.parties.page.tokens[first.first].form.removeprefix("ال")
        many = form in _BODIES or (form.endswith("ات") and head_in(form, "body", "force"))
        return many and self.parties.cast.mention_of[first.first] < 0

    def _unlike(self, first: Phrase) -> bool:
        """Whether the gender of the verb shows that the phrase is no subject of it."""
        return self._disagrees(first) or self._masculine(first)

    def _object_first(self, first: Phrase) -> bool:
        """Whether who acts stands behind the object, of which the verb has not the gender: هاجم القرية |
        مسلحون، انتقدت الحزب | النائبة.
        """
        form = self.parties.page.tokens[self.i].form
        if not self.transitive or first.first > self.i + 1 or len(self.after.bare) < 1 + 1:
            return False
        if self.word.tense == "perfect" and any(w.kind == "masdar" for w in event_words(form)):
            return False  # حث الوزارة النواب
        second = self.after.bare[1][0]
        k, tokens = second.first, self.parties.page.tokens
        if second.conj or k != first.last or not is_agentive(self.parties, second) or second.accusative:
            return False
        if self.word.gender == "m":
            return self._of_her(first.first) and not (self._of_her(k) or self._oblique(second))
        return self._masculine(first) and (tokens[k].text.endswith("ة") and not self._masculine(second))

    def _of_her(self, k: int) -> bool:
        """Whether token `k` is of one group, place or woman in ة; not القادة، مجموعة من النواب."""
        t = self.parties.page.tokens[k]
        form = t.form.removeprefix("ال")
        if not t.text.endswith("ة") or form in _IN_TA or head_in(form, "number", "quantity"):
            return False
        her_office = head_in(form, "office") and head_in(form.removesuffix("ه"), "office")
        return her_office or head_in(form, "people", "body", "force", "container", "place")

    def _shows_object(self, first: Phrase) -> bool:
        """Whether people in the oblique plural can be no subject of the passive, as their verb is not written
        in the singular of a man that headlines have for it: ثم | تعتقل الناشطين, not قتل جنديين.
        """
        man = self.word.gender == "m" and self.word.tense == "perfect"
        return not (man or self.parties.counted(first)) and self._oblique(first)

    def _oblique(self, first: Phrase) -> bool:
        """Whether a phrase is of people in the oblique plural: المغتربين، الحوثيين, not الأمين العام."""
        form = self.parties.page.tokens[first.first].form
        if form == BOTH_SIDES or (form.startswith("ال") and form.endswith("يين")):
            return True
        if rank(first.head) and first.first and self.parties.page.tokens[first.first - 1].form in ABOUT:
            return False  # تظاهر نحو | ثلاثين عاملا
        return first.head.endswith("ين") and not first.mentions and first.head not in _SINGULAR

    def _nominative(self, first: Phrase) -> bool:
        """Whether a phrase is of people in the nominative, the subject wherever it stands: والتقى | الوزيران
        فلان وفلان، والتقى | وزيرا الخارجية.
        """
        form = self.parties.page.tokens[first.first].form
        two = form in TWO_OF_THEM and form.endswith("ا") and first.last > first.first + 1
        two = two and self.parties.opening_at(first.first + 1).article
        return two or (form.endswith(("ون", "ان")) and full_plural(form))

    def _masculine(self, first: Phrase) -> bool:
        """Whether a feminine verb stands before a man or a body in the masculine, its object: وانتقدت رئيس
        البلدية.
        """
        if self.word.gender != "f" or self.word.number != "s" or self.word.person != 3:
            return False
        form = self.parties.page.tokens[first.first].form
        if first.mentions and self.parties.cast.mention_of[first.first] >= 0:
            found = self.parties.cast.entities[self.parties.cast.mentions[first.mentions[0]].entity]
            if found.type != "organization":
                return found.type == "person" and found.gender == "m"
        return masculine(form) or self._of_a_man(first)

    def _of_a_man(self, first: Phrase) -> bool:
        """Whether a phrase names a man behind his title: واغتالت القيادي | سالم الهادي."""
        if len(first.mentions) != 1 or self.parties.page.tokens[first.first].text.endswith(("ة", "ات")):
            return False
        found = self.parties.cast.entities[self.parties.cast.mentions[first.mentions[0]].entity]
        return found.type == "person" and found.gender == "m"

    def _goes_on(self) -> bool:
        """About somebody told before: … حيث سيلتقي الرئيس, زار المدينة والتقى مسؤولين."""
        k, tokens = self.i - 1, self.parties.page.tokens
        if k > 2 and lex(tokens[k].form).that is not None and tokens[k - 1].form in _SCHEDULED:
            k -= 3  # حيث من المنتظر أن يقابل
        if self.i + 1 < self.limit and tokens[self.i + 1].form in IN_ITS_COURSE:
            return True  # قام بزيارة التقى خلالها السفير
        goes_on = k >= 0 and (tokens[k].form in _ON_AND_ON or tokens[k].form in _AND_NOT)  # ولم | يلتق الرئيس
        return bool(self.word.conj) or goes_on
