"""Who does what a masdar or an event noun tells, to whom: genitives, objects and the verbs that lend them a
subject.
"""

from __future__ import annotations

from isnad.reading.events.act_told import accepted, refused
from isnad.reading.events.agents import is_agentive, names_person
from isnad.reading.events.between import parted
from isnad.reading.events.carriers import sent_by
from isnad.reading.events.genitives import (
    acted_on,
    acting,
    acts_on,
    adjoins,
    end_of_group,
    objective_follows,
    parted_by_led,
    subjective,
)
from isnad.reading.events.governors import subject_between
from isnad.reading.events.leads import lead_of
from isnad.reading.events.lenders import DOES, from_light, undergoing
from isnad.reading.events.light_verbs import was_done
from isnad.reading.events.masdar_doers import STRIKERS, doers_behind, given_from
from isnad.reading.events.masdar_objects import TRIED, MasdarObjects
from isnad.reading.events.objects import (
    HIS,
    PERSONAL,
    VISIT,
    Roles,
    from_hands,
    is_place,
    kept,
    owned_things,
    recipients_led,
    tells_place,
)
from isnad.reading.events.senses import Sense
from isnad.reading.parties.parties import Parties, Party
from isnad.reading.phrases.noun_phrases import Phrase
from isnad.reading.words.event_types import EXPELS, HELP, SUFFERED
from isnad.reading.words.event_words import EventWord, core_in, cores, event_words, names_act
from isnad.reading.words.lexis import lex, words
from isnad.reading.words.party_words import head_in, possessed
from isnad.text.folding import fold

__all__ = ["masdar_roles"]

# Masdars whose genitive is who is sent, handed over or set up: إيفاد مبعوث، تبادل أسرى، تشكيل قوة مشتركة.
_SENT = frozenset(("أوفد", "أرسل", "تبادل", "حشد", "جند", "عبأ", "نشر", "شكل", "أنشأ", "أسس", "كون", "زج"))
# What one does to a place for the sake of whom one drives out of it.
_FREEING = frozenset(("حرر", "طهر", "استعاد", "انتزع", "أخلى"))
# What is imposed on a place along with a state of emergency.
_IMPOSED = frozenset((fold("حظر"),))
# What is said of a country that is named.
_APPOSED = frozenset(fold(w) for w in ("دولة", "بلد", "كيان", "جارة", "حليف", "حليفة"))
# Who is visited and visits nobody: زيارة الجرحى.
_VISITED = words("visited")
# What stands before the help of whom one thanks or asks.
_FOR_HELP = frozenset(fold(w) for w in ("على", "طلب", "طلبت", "طلبوا", "يطلب", "تطلب", "بفضل", "نتيجة"))
# To host, at whose house others meet, to be ready for what others do, and to exchange, which two do.
_HOSTS, _READY, _EXCHANGE = "استضاف", "استعداد", "تبادل"
_FALL, _STRIKE, _MEETING = "سقوط", "قصف", fold("لقاء")
_OWNED = words("owned")
# What leads to the act under which somebody is: قيد اعتقال الشرطة، تحت حصار الجيش.
_IN_HANDS = words("in_hands")
# To receive somebody, whom its pronoun means where nobody else is received: يعني أن | استقباله قرار محسوب.
_RECEIVES = "استقبل"
# What one does to a call or a request of another's, and how far before it stands.
_ANSWERS = frozenset(
    fold(w)
    for w in ("استجابة", "استجاب", "استجابت", "يستجيب", "تستجيب", "تلبية", "نزولا", "رد", "ردا", "بناء")
)
_ANSWER_REACH = 4
# In whose hands somebody is: احتجازه لدى الحركة.
_WITH_THEM = fold("لدى")
_ANY = words("any")
# Those whom one helps: إغاثة النازحين.
_IN_NEED = words("in_need")


def masdar_roles(parties: Parties, word: EventWord, found: Sense, i: int, floor: int, limit: int) -> Roles:
    """The parties of the masdar or event noun at token `i` of the clause `[floor, limit)`."""
    return _Masdar(parties, word, found, i, floor, limit).read()


# What one is charged with.
_CHARGE = "تهمة"


class _Masdar(MasdarObjects):
    """Reads one masdar: its genitive, what follows it, and the verb that lends it a subject."""

    def read(self) -> Roles:
        """The roles; the verb that lends a subject is asked for what the masdar's own words leave open."""
        if self._handed():
            return self._lent()
        self._cut_at_the_next()
        exchange = self.word.lemma == _EXCHANGE
        sides = [] if self._not_theirs() else parted(self.parties, self.found, self.i, self.limit, exchange)
        if len(sides) > 1:
            self.roles.actors = sides
            return self.roles
        if self._put_forward():
            return self.roles
        self._doers_behind()
        if self.word.suffix and self._of_pronoun():
            return self._lent() if self.word.kind == "noun" and self.roles.hidden else self.roles
        if self.word.genitive == "both":
            self._mutual()
        elif not (self._whose_thing() or self._undergone() or self._suffered()):
            self._of_genitive()
        self._lent()
        if sides and len(self.roles.actors) < 2:
            self.roles.actors = sides  # قتال بين الطرفين
        return self.roles

    def _not_theirs(self) -> bool:
        """Whether those behind بين do not do it: زيارة الوزير بعد محادثات بين …، استضافة قمة بين …، وساطة
        بين …
        """
        return self.word.lemma in (VISIT, _HOSTS, _READY) or "بين" in self.found.recipient

    def _lent(self) -> Roles:
        from_light(self.parties, self.word, self.found, self.i, self.floor, self.limit, self.roles)
        return self.roles

    def _handed(self) -> bool:
        """What is given is counted, and is no party: توفير 4 آلاف خيمة للنازحين، إقراض البلاد مليون دينار;
        not إعادة 20 عالقا.
        """
        if self.found.plover != "AID" or "من" in self.found.recipient:
            return False  # استلام الجيش | مدرعات من فرنسا
        first, at = self.after.bare[0][0] if self.genitive else None, self.found.object_at
        if first is not None and self.parties.counts(first.first):
            form = self.parties.page.tokens[at].form  # ثلاثة آلاف | سلة
            thing = first.first <= at < first.last and not head_in(form, "people")
            if thing or not self._people(first):
                self.genitive, self.rest = [], []
        given = self.rest[0][0] if self.rest else None
        some = given is not None and not given.article and given.first <= at < given.last
        if given is not None and (some or self.parties.counts(given.first)):
            led = recipients_led(self.parties, self.found, self.after)
            self.roles.recipients = self.genitive or led  # تسليم البلاد | طائرات، تسليم طائرات | للبلاد
            return True
        return False

    def _cut_at_the_next(self) -> None:
        """What a joined masdar leads is its own (إيواء فارين وفتح معسكرات لهم), and so is what the deed leads
        with which one is charged: تهمة الانضمام | إلى الحركة.
        """
        deed = self.parties.page.tokens[self.i + 1].form if self.i + 1 < self.limit else ""
        act = bool(deed) and (deed.startswith("ال") or lex(deed).noun_opener or names_act(deed))
        if self.word.lemma == _CHARGE and act:
            self.after.led = []
        joined = next(
            (x.first for x, _ in self.after.bare[1:] if x.conj and not self._goes_on(x)), self.limit
        )
        self.after.led = [x for x in self.after.led if x[1].first < joined]

    def _goes_on(self, phrase: Phrase) -> bool:
        """Whether a joined word is one more adjective of the noun, or one more thing that is given or
        imposed: تهديدات فرنسية وألمانية، توزيع المساعدات والأدوية للنازحين، الطوارئ وحظر التجول في عدن.
        """
        nisba = phrase.last == phrase.first + 1 and phrase.head.endswith(("يه", "ي")) and not phrase.mentions
        given = self.found.plover == "AID" and phrase.article and phrase.head.endswith("ات")
        imposed = "في" in self.found.recipient and core_in(phrase.head, _IMPOSED)
        return nisba or imposed or (given and not head_in(phrase.head, "body", "people", "force"))

    def _doers_behind(self) -> None:
        """Who does it, told behind a masdar without a genitive, or by what carries the aid it tells of."""
        roles = self.roles
        if not (self.genitive or roles.actors or self.word.suffix or self._of_his_own()):
            roles.actors = doers_behind(self.parties, self.word, self.found, self.i, self.limit, self.after)
            joined = self.start > self.i + 1 and self.parties.opens_joined(self.start - 1)
            if not roles.actors and joined:
                roles.actors = self.parties.nisbas(self.start - 1)  # دعم وإسناد | نمساوي
            if self.found.plover == "AID" and not roles.actors:
                roles.actors = sent_by(self.parties, self.i, self.floor)
        repelled = self.after.by if self.of_another else []
        self.led = repelled or recipients_led(self.parties, self.found, self.after)

    def _put_forward(self) -> bool:
        """استجواب الوزير المقدم من | النائب فلان، الاستجواب المقدم من النائب إلى | الوزير: fill who puts it
        forward and against whom; whether one does."""
        told = self.found.plover == "ACCUSE" and "0" in self.found.recipient and self.word.kind == "masdar"
        doers = given_from(self.parties, self.found, self.after) if told else []
        if doers:
            to = next((g for prep, _, g in self.after.led if prep in ("الي", "ل")), [])
            self.roles.actors, self.roles.recipients = doers, self.genitive or to
        return bool(doers)

    def _of_his_own(self) -> bool:
        """Whether a pronoun on its object says whose that is, who then does it: وقف دعمها | للمتمردين."""
        at = self.found.object_at
        return at > self.i and possessed(self.parties.page.tokens[at].form)

    def _mutual(self) -> None:
        """Talks and clashes: those بين whom they are, or the genitive with whom it is with."""
        between = [g for p, _, g in self.after.led if p == "بين"]
        if between:
            self.roles.actors = between[0]
        elif self.genitive and not self.led and self.word.core == _MEETING and self._met():
            self.roles.recipients = self.genitive
        elif self.genitive and not (is_place(self.parties, self.genitive) and not self.led):
            object_behind = self.word.core == _MEETING and self._people_behind()
            self.roles.actors = self.genitive
            self.roles.recipients = self.led or (self.rest[0][1] if object_behind else [])
        else:
            self.roles.recipients = self.led
            if self.word.suffix:
                self.roles.hidden = True
                bare = self.after.bare
                if not self.led and bare and is_agentive(self.parties, bare[0][0]):
                    self.roles.recipients = bare[0][1]  # لقائه الرئيس فلانا

    def _met(self) -> bool:
        """Whether the genitive of a meeting is whom one meets: توجه إلى العاصمة للقاء الرئيس، رفض الوزير لقاء
        السفير.
        """
        if self.word.prep in ("ل", "ب") or lead_of(self.parties, self.i, self.floor).induced.whom:
            return True
        return bool(subject_between(self.parties, self.i, self.floor))

    def _of_pronoun(self) -> bool:
        """The pronoun on the masdar is who does it (دعوته لأهل الحي), or whom it is done to (اعتقاله، تمت
        زيارته).
        """
        if self.word.genitive == "both":
            return False
        roles, after = self.roles, self.after
        if self._carried_out() and self.rest:
            roles.object_pronoun, roles.actors = self.word.suffix, self.rest[0][1]
            return True
        forced = self.transitive and (self.found.plover in SUFFERED or self._tried() or self._helped())
        place = forced and self.word.lemma not in PERSONAL  # not احتجازهم من الحركة
        taken = from_hands(self.parties, after, self.word.lemma in _FREEING) if place else []
        if taken:
            roles.recipients = taken  # القرى التي جرى تحريرها من قبضة الحركة
            return True
        if self.i > self.floor and was_done(self.parties.page.tokens[self.i - 1].form):
            roles.object_pronoun = self.word.suffix if self.found.plover != "AGREE" else ""
            return True
        object_behind = self._object_behind() and not self.rest[0][0].conj
        forced = forced and not (object_behind or self.led or self._struck_by_lam())
        others = any(is_agentive(self.parties, p) for p, _ in self.rest)
        others = others or bool(self.led or after.bound)  # استقباله لهم
        received = self.word.lemma == _RECEIVES and not others
        if (self.word.genitive == "recipient" and not self.led) or forced or received or self._hands_over():
            roles.object_pronoun = self.word.suffix
            roles.actors = roles.actors or self._held_with()
            return True
        roles.hidden = True
        own = kept(self.parties, self.found, *self.rest[0]) if self.transitive and self.rest else []
        first = after.led[0][1].first if after.led and self.found.plover == "CONSULT" else self.limit
        if own and self.led and first < self.rest[0][0].first:
            own = []  # اتهم خلال زيارته إلى باريس الحكومة
        if own and self.word.lemma == VISIT and names_person(self.parties, self.rest[0][0]):
            own = []  # التقى خلال زيارته | الرئيس فلانا
        roles.recipients = own or self.led
        lam = self.transitive and not roles.recipients and bool(after.led) and after.led[0][0] == "ل"
        if lam and not names_act(after.led[0][1].head):  # زيارته لمهاجمة الحكومة
            roles.recipients = kept(self.parties, self.found, *after.led[0][1:])
        return True

    def _whichever(self) -> bool:
        """رفض | أي تدخل: what one refuses whatever it be does not refuse."""
        return self.start < self.limit and self.parties.page.tokens[self.start].form in _ANY

    def _held_with(self) -> list[Party]:
        """In whose hands somebody is: خلال احتجازها | لدى الشرطة."""
        k = self.start
        held = k + 1 < self.limit and self.parties.page.tokens[k].form == _WITH_THEM
        led = self.after.led[0] if held and self.after.led and self.found.plover == "COERCE" else None
        return led[2] if led is not None and led[1].first == k + 1 and self._people(led[1]) else []

    def _carried_out(self) -> bool:
        """Whether the verb right before leads the masdar, so that who does it stands behind: قام بتدميرها |
        الجيش.
        """
        before = self.parties.page.tokens[self.i - 1].form if self.i > self.floor else ""
        return self.transitive and self.word.prep == "ب" and before.removeprefix("و") in DOES

    def _tried(self) -> bool:
        """Whether it tells of a charge or a trial, and ل leads nobody: اتهامه بالسرقة, not اتهامه للوزير."""
        first = self.parties.page.tokens[self.start].form if self.start < self.limit else ""
        told = first.startswith("ل") or (bool(self.after.led) and self.after.led[0][0] == "ل")
        return self.found.plover == "ACCUSE" and self.word.lemma in TRIED and not told

    def _helped(self) -> bool:
        """Whether the pronoun on help means whom one helps: دعا إلى مساعدتهم, not شكره على مساعدته."""
        before = self.parties.page.tokens[self.i - 1].form if self.i else ""
        return self.found.plover == "AID" and before not in _FOR_HELP

    def _whose_thing(self) -> bool:
        """A thing that is hit or burnt stands for its owner: إحراق حافلة للشرطة، قصف مواقع للحركة."""
        bare = self.after.bare
        if not (
            self.transitive and self.found.plover in SUFFERED and bare and bare[0][0].first == self.start
        ):
            return False
        phrase, group = bare[0]
        form = self.parties.page.tokens[phrase.first].form
        some = head_in(form, "thing") and not (phrase.article or phrase.mentions or head_in(form, "force"))
        thing = some or not (self.led or is_agentive(self.parties, phrase))
        thing = thing and not (phrase.conj or head_in(form, "adjective"))
        owners = owned_things(self.parties, self.found, self.after, phrase, group) if thing else []
        if not owners or owners == group:
            return False
        self.roles.recipients = owners
        return True

    def _undergone(self) -> bool:
        """The genitive does what the subject of a verb of undergoing suffers: تعرض السكان لقمع النظام."""
        if not self.genitive or objective_follows(self.parties, self.after):
            return False
        if self.found.plover not in HELP and is_place(self.parties, self.genitive):
            return False  # تعرضوا لقصف المدينة; but حصلوا على دعم تركيا
        if not is_agentive(self.parties, self.after.bare[0][0]) or not self.transitive:
            return False
        held = self.i > self.floor and self.parties.page.tokens[self.i - 1].form in _IN_HANDS
        if not (held or undergoing(self.parties, self.i, self.floor, self.word.prep)):
            return False
        self.roles.actors, self.roles.recipients = self.genitive, self.led
        return True

    def _suffered(self) -> bool:
        """The genitive of a word of force is whom it is done to: قتل فلان، تحرير المدينة من قبضة التنظيم."""
        if self.genitive and self.rest and not adjoins(self.parties, self.after):
            self.rest = self.rest if parted_by_led(self.parties, self.after) else []
        suffers = self.found.plover in SUFFERED or self.word.lemma in EXPELS
        if not (self.genitive and self.transitive and suffers):
            return False
        if self._by_state():
            return False
        freed = self.word.lemma in _FREEING
        taken = from_hands(self.parties, self.after, freed)
        place = freed and bool(taken) and not self._freed_people()
        if not (place or acted_on(self.parties, self.genitive, objective_follows(self.parties, self.after))):
            return False
        self.roles.recipients = taken or self.genitive
        return True

    def _by_state(self) -> bool:
        """اغتيال إسرائيل | فلانا، قصف روسيا | مقر الحركة: whether the genitive is a country, right behind
        which stands whom or what it does it to.
        """
        land = is_place(self.parties, self.genitive) and not self.parties.town(self.genitive[0].entity)
        if not (land and self.rest):
            return False
        struck = self.rest[0][0]
        form = self.parties.page.tokens[struck.first].form
        if core_in(form, _APPOSED):
            return False  # إجبار إسرائيل الدولة القائمة بالاحتلال
        return self._people(struck) or head_in(form, "place", "thing", "container")

    def _freed_people(self) -> bool:
        """Whether they are set free, and no place is taken: تحرير الرهائن من الخاطفين."""
        named = self.genitive[0].entity
        person = self.parties.cast.type_of(named) == "person"
        return person or head_in(self.after.bare[0][0].head, "people", "force", "number")

    def _strikes(self) -> bool:
        """Whether the genitive of a strike is who strikes: قصف الطيران, not تدمير الطائرات; قصف القوات على
        القرية.
        """
        head = self.after.bare[0][0]
        upon = bool(self.led) and is_agentive(self.parties, head)
        return self.word.lemma == _STRIKE and (upon or core_in(head.head, STRIKERS))

    def _of_genitive(self) -> None:
        """Whether the genitive does it or suffers it; without one, whom a preposition leads."""
        roles = self.roles
        if not self.genitive and self._of_two():
            roles.actors, roles.recipients = self.after.led[0][2], self.after.led[1][2]
        elif not self.genitive:
            roles.recipients = self.led
            told = bool(self.led and roles.actors)
            to_do = self.found.plover == "REQUEST" and bool(self.after.led) and self._to_do()
            if self.transitive and not (told or to_do) and acts_on(self.parties, self.after, self.start):
                led = kept(self.parties, self.found, *self.after.led[0][1:])
                roles.recipients = led or self.led  # خطف للصيادين
        elif self.led and self.transitive and self.found.recipient[0] != "0":
            roles.recipients = self.led  # إغلاق المعابر أمام الشاحنات
            if self.found.plover not in SUFFERED and self._acts(self.after.bare[0][0]):
                roles.actors = self.genitive  # تهنئة الأمير للرئيس
        elif self.word.genitive == "recipient" or self._fallen() or self._of_taken():
            roles.recipients = self.genitive
        elif self.word.genitive == "none":
            roles.recipients = self.led
        elif self.word.genitive == "actor":
            self._subjective()
        else:
            self._either()

    def _of_two(self) -> bool:
        """Whether ل leads first who does it and then whom it is done to: القصف المتواصل للجيش | للأحياء
        السكنية; not الدعم الكبير للحكومة | لبناء المدارس.
        """
        led, parties = self.after.led, self.parties
        if not self.transitive or self.roles.actors or [x[0] for x in led[:2]] != ["ل", "ل"]:
            return False
        doer, struck = led[0][1], led[1][1]
        form = parties.page.tokens[struck.first].form
        form = form[parties.opening_at(struck.first).skip :]
        somebody = is_agentive(parties, struck) or head_in(form, "place", "thing", "container")
        close = struck.first == end_of_group(parties, doer, led[0][2], struck.first)
        return close and somebody and is_agentive(parties, doer) and not (names_act(form) or lex(form).masdar)

    def _to_do(self) -> bool:
        """Whether ل leads talks or a visit to which one is asked, and nobody: دعوة لزيارة الكويت."""
        phrase = self.after.led[0][1]
        acts = event_words(self.parties.page.tokens[phrase.first].form)
        return any(w.plover == "CONSULT" and w.kind != "verb" for w in acts) and not phrase.article

    def _fallen(self) -> bool:
        """Whether the word tells who fell: سقوط عدد من الجرحى, not سقوط قذيفة."""
        return self.word.core == _FALL and is_agentive(self.parties, self.after.bare[0][0])

    def _of_taken(self) -> bool:
        """Whether the genitive is of what is taken from him: سحب جنسية | المعارض، رفع حصانة | النائب."""
        at = self.found.object_at
        if self.found.plover != "COERCE" or not self.i < at == self.start - 1:
            return False
        form = self.parties.page.tokens[at].form
        return form in _OWNED and is_agentive(self.parties, self.after.bare[0][0])

    def _subjective(self) -> None:
        if self.found.plover == "ASSAULT" and is_place(self.parties, self.genitive) and not self.led:
            self.roles.recipients = self.genitive
        else:
            self.roles.actors, self.roles.recipients = self.genitive, self.led

    def _either(self) -> None:
        """A genitive of either kind: an object behind it, or ل, shows it to be the one who does it."""
        roles, head, objective = self.roles, self.after.bare[0][0], self._objective()
        after = self.parties.page.tokens[head.last].form if head.last < self.limit else ""
        if self.word.lemma == VISIT and self._visited():
            places = [p for p in self.genitive if is_place(self.parties, [p])]
            roles.recipients = places or self.genitive  # زيارة المدينة والاطلاع على …
        elif self.found.plover == "AID" and core_in(head.head, _IN_NEED) and not head.mentions:
            roles.recipients = self.genitive  # إغاثة | النازحين
        elif self.transitive and after in HIS and not self.word.article:
            roles.actors, roles.object_pronoun = self.genitive, after[1:]  # اتهام الحزب لها
        elif (
            self.transitive
            and self._object_behind()
            and (acting(self.parties, self.found, head) or self._into(self.rest[0][0]))
        ):
            things = owned_things(self.parties, self.found, self.after, *self.rest[0])
            roles.actors = self.genitive
            roles.recipients = kept(self.parties, self.found, self.rest[0][0], things)
        elif self.transitive and objective and self._acts(head) and not self.word.article:
            phrase, group = objective[0]
            roles.actors = self.genitive
            roles.recipients = owned_things(self.parties, self.found, self.after, phrase, group)
        elif self.found.plover == "ASSAULT" and not self.led and self._of_towns():
            roles.recipients = self.genitive
        elif (
            self._strikes()
            or self._answered()
            or (
                not (self.after.by or self._whichever())
                and subjective(self.parties, self.word, self.found, self.genitive)
            )
        ):
            roles.actors, roles.recipients = self.genitive, self.led
        elif self.transitive or self.found.freed:
            roles.recipients = owned_things(self.parties, self.found, self.after, head, self.genitive)
        else:
            sent = self.word.lemma in _SENT and not self.rest and self.found.object_at < head.last
            if not roles.actors and is_agentive(self.parties, head) and not sent:
                roles.actors = self.genitive
            roles.recipients = self.led

    def _of_towns(self) -> bool:
        """Whether an attack is told by the towns where it was: اعتداءات باريس, not اعتداءات إسرائيل."""
        return all(p.entity >= 0 and self.parties.town(p.entity) for p in self.genitive)

    def _visited(self) -> bool:
        """Whether the genitive is where one goes (زيارة المدينة لأداء العمرة، زيارة دول مجاورة), or whom one
        sets out to visit: توجه لزيارة الجرحى.
        """
        people = (p for p in self.genitive if not is_place(self.parties, [p]) and self.parties.agent(p))
        if is_place(self.parties, self.genitive[:1]) and not any(people):
            return True
        form = self.parties.page.tokens[self.start].form
        some = self.genitive[0].entity < 0 and not (self._object_behind() or self.led)
        return some and (self.word.prep == "ل" or tells_place(form) or core_in(form, _VISITED))

    def _answered(self) -> bool:
        """Whether a call or request is one that somebody answers: استجابة لدعوة الحكومة إلى الهدنة، رفض الحزب
        دعوة الرئيس إلى الحوار.
        """
        tokens = self.parties.page.tokens
        led = self.word.prep == "ل" or (self.i > 0 and tokens[self.i - 1].form == "علي")
        at = self.parties, self.i, self.floor
        if self.found.plover == "REQUEST" and (refused(*at) or accepted(*at)):
            return True
        if self.found.plover != "REQUEST" or not led:
            return False
        before = tokens[max(self.floor, self.i - _ANSWER_REACH) : self.i]
        return any(not _ANSWERS.isdisjoint(cores(t.form)) for t in before if t.kind == "word")
