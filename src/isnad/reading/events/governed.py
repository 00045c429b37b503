"""Who does what a masdar or an event noun tells whose clause names nobody: whoever the words that govern it
tell of.

دعت البلدية السكان إلى إخلاء السوق "called on the residents to clear the market": who is asked does it; محاولة
الحركة الهجوم "the movement's attempt to attack": whose attempt it is.
"""

from __future__ import annotations

from isnad.reading.events.act_told import SERIES, lender_before
from isnad.reading.events.aims import PAID_FOR, EventAims
from isnad.reading.events.announced import SETTING_OFF
from isnad.reading.events.clause_status import ANY
from isnad.reading.events.context import Found
from isnad.reading.events.governors import (
    Governor,
    controlling_adjective,
    controlling_noun,
    first_person,
    governing_verb,
    obliged,
    reports,
    subject_between,
    subject_of_verb,
    undergoes,
    verb_stands,
)
from isnad.reading.events.groups import without
from isnad.reading.events.induced import NOBODY
from isnad.reading.events.lenders import DOES, GOING_ON, remembered
from isnad.reading.events.light_verbs import met_with
from isnad.reading.events.objects import is_place, of_itself
from isnad.reading.events.subjects import subject_before
from isnad.reading.parties.parties import Party
from isnad.reading.statements.complements import PLEAS
from isnad.reading.words.event_types import SUFFERED, TALKS
from isnad.reading.words.event_words import core_in
from isnad.reading.words.lexis import words
from isnad.reading.words.party_words import verbal
from isnad.text.folding import fold

__all__ = ["WARNS", "EventGoverned"]

# Who is asked, ordered, accused or allowed is the one who does what the words after it tell.
_ADDRESSED = frozenset(("REQUEST", "ACCUSE"))
_ALLOWS = "سمح"
# Whom one allows, or gives time for it, does it: أمهلت الحركة الحكومة يومين للإفراج عنهم.
_LEAVES_IT = frozenset((_ALLOWS, "أمهل"))
# What one warns of is another's act, and no threat to whom it is done: حذر فلانا من قصف غزة.
WARNS = "حذر"
# Types that tell by ب, إلى or على what somebody shall do or did: طالبهم بالرحيل، اتفقوا على وقف …
_GOVERNING = frozenset(("REQUEST", "ACCUSE", "THREATEN", "AGREE"))
# Types of what one sets out to do oneself.
_LEAVING = frozenset(("RETREAT", "REJECT", "CONCEDE"))
# What leads to the masdar that such a word governs, how far behind it, and how far behind the leave for it.
_LEADS, _LEADS_REACH, _ALLOWED_REACH = frozenset(fold(w) for w in ("إلى", "على", "ب")), 9, 20
# What one rejects when another does it, and what two who agree do together.
_REFUSED = frozenset(("REQUEST", "ACCUSE", "THREATEN", "SANCTION", "ASSAULT", "COERCE"))
_TOGETHER = TALKS | {"RETREAT"}
# How far behind a fight what it is for is told, and how.
_CONTEST, _SAKE = 9, fold("أجل")
# What adds another act to one.
_BESIDES = frozenset(
    (fold(a), fold(b))
    for a, b in (
        *(("إلى", "جانب"), ("فضلا", "عن"), ("إضافة", "إلى"), ("بالإضافة", "إلى"), ("علاوة", "على")),
        *(("ناهيك", "عن"), ("عدا", "عن"), ("زيادة", "على"), ("بدءا", "من"), ("ابتداء", "من")),
    )
)
# What leads to how something was done.
_AND_THAT = fold("وذلك")
# How far before an accusative of purpose stands the act that is done for it.
_SAKE_REACH = 9
# How far apart joined masdars stand.
_JOINED_REACH = 12
# To direct somebody to do something, and to order it, be it nobody in particular.
_DIRECTS = "وجه"
_ORDERS, _COURTS = frozenset((_DIRECTS, "أمر", "أوعز")), words("courts")
# Acts that one speaks of though another does them, and what leads to one that is one's own.
_OTHERS_ACTS = frozenset(("ASSAULT", "ACCUSE", "THREATEN", "CONSULT", "PROTEST", "REQUEST"))
_TOWARDS = frozenset(fold(w) for w in ("على", "إلى", "وراء", "خلف", "دون"))
# What crowds do by marching.
_CRIED = frozenset(("ACCUSE", "REJECT", "SUPPORT", "REQUEST"))
# With whom one talks.
_WITH = fold("مع")
# Words for what somebody is charged with.
_CHARGES = words("charges") | {fold("اتهامات")}
# What is done to somebody on the plea that he did something.
_TAKEN_FOR = frozenset(("ACCUSE", "COERCE", "SANCTION"))
# What one declares oneself: أعلن التحالف هدنة.
_DECLARES = frozenset(fold(w) for w in ("أعلن", "أعلنت", "أعلنوا", "يعلن", "تعلن"))
# Verbs of coming and going, and what leads what one does before.
_GOES = words("comes_and_goes")
_AFTER = frozenset(fold(w) for w in ("بعد", "عقب", "إثر"))
# What tells when one did something by another act of one's own, and the types of acts that one so tells
# together.
_WHEN = frozenset(
    fold(w) for w in ("بعد", "عقب", "إثر", "بعيد", "قبل", "قبيل", "خلال", "أثناء", "لدى", "إطار")
)
# Acts, told with their article, that one decides on oneself.
_DECIDED = TALKS | {"CONCEDE", "SUPPORT"}
# Acts of which one warns who would do them.
_OWN_TO_DO = _DECIDED | {"RETREAT", "REJECT"}
# What leads the attack in which something is done.
_IN_COURSE = frozenset(fold(w) for w in ("في", "خلال", "عبر", "أول"))
# What says that another act, maybe another's, was done at the same time.
_AT_ONCE = frozenset(
    fold(w) for w in ("بالتزامن", "تزامنا", "متزامنا", "متزامنة", "بالترافق", "ترافقا", "بالتوازي")
)
# The verb that has القبض for its object: ألقت الشرطة القبض على …
_SEIZURE = "قبض"
_SEIZES = frozenset(fold(w) for w in ("ألقى", "ألقت", "ألقوا", "يلقي", "تلقي", "يلقون"))
# To break a deal by what ب leads: خرق الجيش الهدنة بقصف القرية.
_BREAKS = frozenset(("خرق", "انتهك", "نقض"))
# The one word of force for what somebody pays with.
_EXECUTES = "أعدم"
# Verbs whose subject suffers the attack in which he does so: لقي جنديان مصرعهما في هجوم.
_DIES = words("dies")


class EventGoverned(EventAims):
    """Finds who acts by the event, noun or verb that governs the word of an event."""

    def _governed(self, f: Found) -> list[Party]:
        """Who does what a demand, promise, threat or charge tells of: from the event that governs its
        content, then from the nouns and the verb of its clause, last from whom the clause is about.
        """
        if fronted := self._fronted_aim(f):
            return fronted
        if self._by_nobody(f):
            return []
        if self._lead(f).accused[0] >= 0:
            return without(self._lead(f).accused[1], f.roles.recipients)
        if self._looked_into(f) or self._fled_from(f) or self._where_they_fell(f) or self._by_others(f):
            return []
        if remembered(self.parties, f.token):
            return []
        own = self._protesting_by(f) or self._we_set_about(f)
        if own:
            return without(own, f.roles.recipients)
        if f.inside >= 0 and self._owns_up(f):
            denied = self.statements[f.inside].speech == "deny"  # نفت الجماعة مسؤوليتها عن الهجوم
            return [] if denied else self._first_person(f)
        suspected = f.word.kind == "masdar" or self._lead(f).doing
        charged = self._charged(f) if suspected else []
        if charged and f.word.core in _CHARGES:
            f.roles.recipients = f.roles.recipients or charged  # أقيل الوزير على خلفية | اتهامات
            return []
        if charged:
            return charged
        near = self._near_governor(f)
        induced = self._lead(f).induced if f.act >= 0 else NOBODY
        if induced.whom and (near is None or near.token <= induced.at):
            return without(induced.whom, f.roles.recipients)
        if near is not None and near.inside == f.inside and near.token >= f.floor:
            return self._governs(near, f)
        ruled = (
            self._able(f, self._controlling(f) or self._thanked_for(f))
            or self._contending(f)
            or self._with_masdar_before(f)
            or self._in_the_course_of(f)
            or self._work_together_at(f)
            or self._before_or_after(f)
            or self._cried_for(f)
        )
        if ruled:
            return without(ruled, f.roles.recipients)
        aim = self._aim_of(f)
        if aim:
            return without(aim, f.roles.recipients)
        told = self._in_content(f) if f.inside >= 0 else None
        if told is not None:
            return told
        return self._by_clause(f) if near is None else self._governs(near, f)

    def _charged(self, f: Found) -> list[Party]:
        """Who is charged with it or pays for it, and not who makes him: اعتقلت الشرطة فلانا بتهمة | دعم
        الحركة، انتقدت الصحف الحكومة بسبب | قمع السكان.
        """
        plea = f.token > 0 and self.page.tokens[f.token - 1].form in PLEAS
        g = self._just_before(f) if self._lead(f).charges or plea else None
        if g is None or g.sense.plover not in (PAID_FOR if not plea else _TAKEN_FOR):
            return []
        if g.sense.plover == "ASSAULT" and g.word.lemma != _EXECUTES:
            return []  # مقتل عامل جراء | تفجير
        return without(g.roles.recipients, f.roles.recipients)

    def _in_content(self, f: Found) -> list[Party] | None:
        """Who does what the content of a statement tells, by the event that is its cue, or by who speaks;
        None where they leave it open.
        """
        governor = self.by_token.get(self.statements[f.inside].cue_token)
        if governor is None:
            return self._told_as_own(f)
        if governor.sense.plover == "SUPPORT" and not f.word.suffix:
            return []  # رحب باقتراح الوزارة إرسال مراقبين
        if governor.sense.plover == "THREATEN" and self._told_apart(f) and not self._warned_of(governor, f):
            f.feared = True
            return []
        if f.word.kind != "verb" and self.page.tokens[f.token - 1].form in _AFTER:
            return []  # دعاه إلى زيارة القرية بعد | تحريرها
        own = self._first_in_content(f) and not (self._verb_between(governor, f) or self._beneath(f))
        return self._governs(governor, f) if own else None

    def _warned_of(self, g: Found, f: Found) -> bool:
        """Whether somebody is warned of an act of peace, which he would do himself: حذرهم من | التراجع عن
        الاتفاق; not حذرهم من القصف.
        """
        own = f.sense.plover in _OWN_TO_DO and f.word.kind != "verb"
        return (
            own and g.word.lemma == WARNS and bool(g.roles.recipients) and f.token == self._content_start(f)
        )

    def _beneath(self, f: Found) -> bool:
        """Whether a noun of event stands only where another act of the content was done: استنكر اعتداء الشرطة
        على مصور أثناء تغطيته | مظاهرة.
        """
        g = self._just_before(f)
        if g is None or g.inside != f.inside or g.token < self._content_start(f) or not g.told:
            return False
        return f.word.kind == "noun" and not (f.word.conj or f.word.prep)

    def _verb_between(self, g: Found, f: Found) -> bool:
        """Whether a verb parts an act from what agrees to it: وافق المجلس على قانون | يتيح للشرطة التنصت."""
        words = range(g.last, f.token) if g.sense.plover == "AGREE" else ()
        return any(self.cast.mention_of[k] < 0 and verbal(self.page.tokens[k].form) for k in words)

    def _by_clause(self, f: Found) -> list[Party]:
        """Who does it by the verb of its clause, or who has to do it: على السلطات إطلاق المحتجزين."""
        ruled = self._able(f, self._for_which(f) or self._after_subject_of(f))
        if ruled:
            return ruled
        masdar = f.word.kind == "masdar"
        if masdar and f.word.prep == "ب" and f.token > f.floor:
            before = self.page.tokens[f.token - 1].form
            if before[:1] in ("و", "ف") and before[1:] in DOES:
                return self._verb_before(f)
        lender = lender_before(self.parties, f.token, f.floor)  # يتعين على النمسا الدخول في | محادثات
        bound = masdar or lender >= 0 or f.sense.plover in TALKS
        at = lender if lender >= 0 else f.token
        ruling = self._able(f, self._ruling(f)) or (obliged(self.parties, at, f.floor) if bound else [])
        return without(ruling, f.roles.recipients) if ruling else self._by_topic(f)

    def _for_which(self, f: Found) -> list[Party]:
        """Who does the act right before an accusative that tells what it is done for: قصفت تركيا القرى |
        دعما للحركة، تركيا تقصف القرى | دعما لها.
        """
        word, g = f.word, self._just_before(f)
        if word.kind != "masdar" or not word.accusative or word.suffix or word.prep or word.conj:
            return []
        led = f.last < f.limit and (
            self.parties.opening_at(f.last).prep == "ل" or self.parties.classes[f.last] == "preposition"
        )
        if g is None or not led or g.floor != f.floor or f.token - g.last > _SAKE_REACH or g.own >= 0:
            return []
        marked = any(t.kind != "word" for t in self.page.tokens[g.last : f.token])
        return [] if marked else without(g.roles.actors, f.roles.recipients)

    def _by_topic(self, f: Found) -> list[Party]:
        """Who does it where no verb says: whom the clause is about, or means by the pronoun on a noun."""
        if f.word.article and f.token and self.parties.classes[f.token - 1] == "occasion":
            return []
        if f.word.suffix or f.word.genitive == "recipient":
            return self._owning(f)
        if self._lent_behind_pronoun(f):
            return without(self._of_that(f), f.roles.recipients)
        topic = self._topic_around(f) if f.act >= 0 and not self._known(f) else []
        return without(topic, f.roles.recipients) or self._owning(f)

    def _near_governor(self, f: Found) -> Found | None:
        """The event just before whose content a masdar with ب, إلى or على tells: اتهامهما بالتعاون، دعوتها
        إلى وقف …; of leave the masdar that lends an event noun too: السماح للجيش بشن غارات، باستخدام المطار
        لشن غارات.
        """
        if f.act < 0:
            return None
        prep = f.word.prep if f.act == f.token else self.page.tokens[f.act].form[:1]
        allowed = prep == "ل" and f.act < f.token
        before = f.act - 1 - (f.act > 1 and self.page.tokens[f.act - 1].form in GOING_ON)
        led = f.act > 0 and self.page.tokens[before].form in _LEADS  # اتفقا على تعزيز | التعاون
        g = self._just_before(f)
        if g is not None and g.floor == f.floor and g.sense.plover == "REJECT" and f.token > f.act == g.last:
            return g  # معارضته | شن غارات
        if g is None or g.floor != f.floor or not (prep == "ب" or allowed or led):
            return None
        if f.token - g.token > (_ALLOWED_REACH if allowed or g.word.lemma == _DIRECTS else _LEADS_REACH):
            return None
        if g.word.lemma == _ALLOWS:
            return g
        governs = g.sense.plover in _GOVERNING and (g.word.kind != "noun" or g.sense.plover == "ACCUSE")
        return g if governs and not allowed else None

    def _governs(self, g: Found, f: Found) -> list[Party]:
        """Who does what the content of the event `g` tells: whom one asks or accuses, both who agree, but not
        who rejects a charge or a demand.
        """
        at = f.act if f.act > 0 else f.token
        at -= self.page.tokens[at - 1].form in ANY
        warned = g.word.lemma == WARNS and self.page.tokens[at - 1].form == "من"  # حذرته من أي قصف
        if g.word.lemma == _DIRECTS and g.word.kind == "masdar" and not g.roles.recipients:
            return list(g.roles.actors)  # توجيهات الملك بتقديم | مساعدات: his own aid
        if g.word.lemma in _ORDERS and g.word.kind == "verb" and not g.roles.recipients:
            return self._ordering(g)
        if g.sense.plover in _ADDRESSED or g.word.lemma in _LEAVES_IT or warned:
            return without(g.roles.recipients, f.roles.recipients)  # السماح بإيصال المساعدات | للمدنيين
        if (
            g.sense.plover == "REJECT"
            and g.word.lemma not in _BREAKS
            # رفض اتهامات, رفضه ترحيل السكان
            and (f.token > g.token + 1 or f.word.core.endswith("ات") or g.word.suffix)
            and (f.sense.plover in _REFUSED or f.word.prep)
        ):
            return []
        if g.sense.plover in ("PROTEST", "CONSULT") and f.sense.plover in _REFUSED:
            return []  # احتج السكان على قصف القرية، بحث الوزير قصفها
        if g.sense.plover == "AGREE" and f.sense.plover in _TOGETHER:
            return [*g.roles.actors, *g.roles.recipients]
        return list(g.roles.actors)

    def _ordering(self, g: Found) -> list[Party]:
        """Who orders something of nobody in particular, which is his own act whoever's hand it is: أمر الرئيس
        | بسجن الناشط; not a court, which others obey: أمرت المحكمة | بسجنه.
        """
        return [p for p in g.roles.actors if not self._court(p)]

    def _court(self, party: Party) -> bool:
        """Whether a party is a court or a judge, by its words or, of a hidden one, its name."""
        named = fold(self.cast.entities[party.entity].name) if party.entity >= 0 else ""
        return core_in(self._head(party), _COURTS) or core_in(named.partition(" ")[0], _COURTS)

    def _controlling(self, f: Found) -> list[Party]:
        """Whose attempt, wish or ability it is, by the noun before it: محاولة الحركة الهجوم على البلدة."""
        led = f.token > 0 and self.parties.classes[f.token - 1] == "preposition"
        if f.act < 0 and not (f.word.kind == "noun" and f.word.article and led):
            return []
        at = self.parties, f.act if f.act >= 0 else f.token, f.floor
        return controlling_noun(*at) or controlling_adjective(*at)

    def _contending(self, f: Found) -> list[Party]:
        """Both sides of a fight for what one takes: قتال بين الحركة والجيش للسيطرة على القاعدة."""
        g = self._just_before(f)
        both = g is not None and g.word.kind != "verb" and g.sense.plover == "ASSAULT"
        if g is None or not both or f.sense.plover not in SUFFERED or f.token - g.token > _CONTEST:
            return []
        aim = f.word.prep == "ل" or self.page.tokens[f.token - 1].form == _SAKE
        return list(g.roles.actors) if aim and len(g.roles.actors) > 1 else []

    def _with_masdar_before(self, f: Found) -> list[Party]:
        """Who does what a masdar of force tells that is joined to another: إقدامهم على حرق المقر | وضرب
        موظفيه، دمروا المقر فضلا عن | قتل الحارس; the same of two acts of one type: تقديم الأدوية | وإيصال
        المساعدات; and by what he did it: أحبطت الهجوم، وذلك | بالقبض على المهاجم.
        """
        g = self._just_before(f)
        if g is not None and f.word.prep == "ب" and self.page.tokens[f.token - 1].form == _AND_THAT:
            return [] if g.roles.passive or g.inside != f.inside else list(g.roles.actors)
        own = f.word.suffix and not f.roles.object_pronoun
        led = tuple(t.form for t in self.page.tokens[max(f.floor, f.token - 2) : f.token])
        beside = led in _BESIDES and not f.word.article
        joined = beside or bool(f.word.conj)
        if g is None or own or not joined or f.word.kind == "verb" or f.token - g.token > _JOINED_REACH:
            return []
        alike = g.sense.plover == f.sense.plover or {g.sense.plover, f.sense.plover} <= SUFFERED
        nominal = g.word.kind in ("masdar", "noun") or (beside and not g.roles.passive)
        if not nominal or g.floor != f.floor or not alike:
            return []
        return list(g.roles.actors) if beside else self._unparted(g, f)

    def _in_the_course_of(self, f: Found) -> list[Party]:
        """Who strikes by an attack in which a deed of force is done, or which goes with it: دمرت الطائرات
        مخزنا في | غارتين، قصف الجيش الحي مع | غارات مكثفة.
        """
        g = self._just_before(f)
        if g is None or f.word.kind == "verb" or f.word.article:
            return []
        before = self.page.tokens[f.token - 1].form
        beside = before == _WITH and f.token - 2 > g.token and not f.roles.recipients
        if beside and self.page.tokens[f.token - 2].form in _AT_ONCE:
            return []  # قصف الجيش الحي بالتزامن مع غارات
        led = beside or (f.word.kind == "noun" and (f.word.prep == "ب" or before in _IN_COURSE))
        forced = {g.sense.plover, f.sense.plover} <= SUFFERED
        if not (led and forced) or g.roles.passive or g.floor != f.floor:
            return []
        return self._unparted(g, f)

    def _cried_for(self, f: Found) -> list[Party]:
        """Who marches to condemn, back or demand something: تظاهر الناس للتنديد بسياسة الحكومة."""
        g = self._just_before(f)
        if g is None or g.sense.plover != "PROTEST" or f.word.prep != "ل" or g.floor != f.floor:
            return []
        return list(g.roles.actors) if f.word.kind == "masdar" and f.sense.plover in _CRIED else []

    def _before_or_after(self, f: Found) -> list[Party]:
        """Who does the act before or after which he does another of its kind, or in the course of which he
        deals with somebody: اعتقلت الشرطة شابا بعد | اقتحام منزله، أفرجت الحركة عن جنديين في إطار | صفقة مع
        الحكومة.
        """
        g = self._just_before(f)
        k = f.token - 1
        if g is None or k <= g.token or self.page.tokens[k].form not in _WHEN or self.cast.mention_of[k] >= 0:
            return []
        if g.roles.passive or g.floor != f.floor or g.inside != f.inside or f.word.kind == "verb":
            return []
        masdar = f.word.kind == "masdar" and f.act == f.token and not f.word.article
        # with nobody to whom it is done, that of another, to which he answers: قصف القرية بعد | إطلاق نار
        to_whom = bool(f.roles.recipients) or self.page.tokens[k - 1].form == "من"  # من خلال | تفجير نفسه
        forced = masdar and {g.sense.plover, f.sense.plover} <= SUFFERED and to_whom
        led = f.sense.plover in TALKS and f.last < f.limit and self.page.tokens[f.last].form == _WITH
        if led and g.word.kind == "verb":
            led = governing_verb(self.parties, f.token, f.floor) == Governor(g.token)
        return list(g.roles.actors) if forced or led else []

    def _after_subject_of(self, f: Found) -> list[Party]:
        """The subject that stands between a verb and its masdar, or what one declares: استطاع الجيش استعادة،
        أعلن التحالف أمس هدنة.
        """
        # بدء عملية | السيطرة على الجسر
        work = f.token > 0 and self.page.tokens[f.token - 1].form in SETTING_OFF
        if f.word.kind not in ("masdar", "noun") or (f.word.article and not work) or f.word.prep:
            return []
        if f.word.genitive == "recipient":
            return []
        for start in range(max(f.floor + 1, f.token - 8), f.token):
            verb = self.page.tokens[start - 1].form
            if (
                self.cast.mention_of[start - 1] >= 0
                or not verb_stands(self.parties, start - 1)
                or met_with(verb)
            ):
                continue
            talks = self.by_token.get(start - 1)
            if undergoes(verb) or (talks is not None and talks.sense.plover == "CONSULT"):
                return []  # برر الوزير قصف القرية، ناقش قصفها
            declared = core_in(verb, _DECLARES)
            if f.word.kind == "noun" and not declared:
                continue
            if declared and self._only_when(start, f):
                return subject_before(self.parties, "", "s", start - 1, f.floor)[1]
            phrase = self.parties.phrase(start, f.token)
            if phrase is not None and not phrase.prep and phrase.article and self._only_when(phrase.last, f):
                party = self.parties.party(phrase)
                return without([party], f.roles.recipients) if party is not None else []
        return []

    def _only_when(self, first: int, f: Found) -> bool:
        """Whether only words of time part token `first` from an event's word, or from the package or row of
        such acts that it tells: أعلنت واشنطن أمس | حزمة مساعدات.
        """
        batch = f.token > first and self.page.tokens[f.token - 1].form in SERIES
        between = range(first, f.token - batch)
        while len(between) and self.page.tokens[between[-1]].form in SETTING_OFF:
            between = between[:-1]  # أعلنت الفصائل | بدء معركة تحرير الرهائن
        return all(self.parties.classes[k] == "time" or self.page.tokens[k].kind == "mark" for k in between)

    def _ruling(self, f: Found) -> list[Party]:
        """Who does what a masdar tells, or an event noun behind the masdar that lends it its subject, by the
        verb of its clause.
        """
        own, at = f.word.suffix and not f.roles.object_pronoun, f.act
        if f.sense.plover == "CONSULT" and not f.word.article and self._returns(f):
            verb = governing_verb(self.parties, f.token, f.floor)
            return subject_of_verb(self.parties, verb.token, f.token, f.floor) if verb is not None else []
        if at < 0 or (at == f.token and f.word.genitive == "recipient") or own or self._lead(f).answered:
            return []
        when = at > 0 and self.parties.classes[at - 1] == "occasion" and not self._for_sake(f)
        if when or (at and undergoes(self.page.tokens[at - 1].form)):
            return []
        verb = governing_verb(self.parties, at, f.floor)
        g = self.by_token.get(verb.token) if verb is not None else None
        if g is not None and self.parties.bound(g.last, g.last + 1):  # تعرضت قرى يسيطر عليها الجيش لقصف
            verb = governing_verb(self.parties, g.token, f.floor)
        manner = f.word.prep == "ب" and f.sense.plover in ("COOPERATE", "SUPPORT")  # بالتعاون مع
        if verb is None:
            return []
        seized = f.word.lemma == _SEIZURE and self._plain_form(verb.token) in _SEIZES
        g = self.by_token.get(verb.token)
        refused = g is not None and g.sense.plover == "REJECT" and f.sense.plover == "CONSULT"
        # هدد بالانسحاب; not رحب بالانسحاب
        leaves = of_itself(f.word.core) and f.word.prep != "ل" and f.sense.plover in _LEAVING
        set_on = leaves and (g is None or g.sense.plover in _GOVERNING)
        meant = manner or seized or refused or set_on or self._decided(f)
        led = bool(f.roles.bound_pronoun) or self._led_behind(f)  # استغل الهدنة للسيطرة عليها
        sake = f.word.prep == "ل" or self._for_sake(f)
        aimed = sake and led  # استغل الهدنة للسيطرة على المدينة
        if f.word.article and verb.token != f.token - 1 and not (meant or aimed):
            return []
        if verb.that:
            return []
        if g is not None and g.sense.plover == f.sense.plover == "ACCUSE" and f.roles.object_pronoun:
            return list(g.roles.actors)  # أحالته النيابة إلى القضاء | لاتهامه بالقتل
        if g is not None:
            return self._governs(g, f)
        if f.token - verb.token <= 3 and first_person(self.page.tokens[verb.token].form):
            return self._we(f)
        # لقيا حتفهما في هجوم, not قضت محكمة بإعدامهما
        falls = f.sense.plover == "ASSAULT" and f.word.prep != "ب"
        dies = falls and self._plain_form(verb.token) in _DIES
        if verb.token in self.cue_at or dies:
            return []
        ruler = subject_of_verb(self.parties, verb.token, f.token, f.floor)
        if seized and not ruler:
            return self._verb_before(f)  # هاجم الجيش القرية وألقى | القبض على المختار
        form = self.page.tokens[verb.token].form
        if not (ruler or undergoes(form)) and self._opens_behind_pronoun(f, verb.token):
            return self._of_that(f)  # قالت الحركة إنها دخلت المدينة من أجل | تحريرها
        return ruler or ([] if reports(form) else self._they(f, verb.token))

    def _returns(self, f: Found) -> bool:
        """Whether who comes or leaves does so after the talks or the visit: عاد الوفد بعد | محادثات."""
        verb = governing_verb(self.parties, f.token, f.floor)
        led = f.token > f.floor and self.page.tokens[f.token - 1].form in _AFTER
        return led and verb is not None and core_in(self.page.tokens[verb.token].form, _GOES)

    def _decided(self, f: Found) -> bool:
        """Whether a definite masdar with its preposition is what the subject right before it decides on or
        goes about: قررت المحكمة | الإفراج عن الناشط، وجهت الوزيرة | الشكر للجنة.
        """
        peaceful = f.sense.plover in _DECIDED and self._led_behind(f)
        return peaceful and bool(subject_between(self.parties, f.token, f.floor))

    def _led_behind(self, f: Found) -> bool:
        """Whether the preposition that leads whom an act is done to stands right behind it, glued or apart:
        للإطاحة | بالحكومة، للسيطرة | على المدينة.
        """
        if f.last >= f.limit or self.page.tokens[f.last].kind != "word":
            return False
        form = self.page.tokens[f.last].form
        return form in f.sense.recipient or self.parties.opening_at(f.last).prep in f.sense.recipient

    def _plain_form(self, k: int) -> str:
        """The form of the verb at token `k` without its conjunction."""
        form = self.page.tokens[k].form
        return form[1:] if form[:1] in ("و", "ف", "س") else form

    def _known(self, f: Found) -> bool:
        """Whether an act is spoken of as known, whoever does it, and not as what the subject sets out to do:
        يوم القصف, not لجأ إلى القصف.
        """
        if not f.word.article or f.word.conj or f.word.prep or f.sense.plover not in _OTHERS_ACTS:
            return False
        k = f.token - 1
        while k > f.floor and self.page.tokens[k].kind == "word" and not self.parties.opening_at(k).article:
            if self.page.tokens[k].form in _TOWARDS:
                return False  # عمد إلى تكثيف حملات القصف
            k -= 1
        return True

    def _owning(self, f: Found) -> list[Party]:
        """The same by the pronoun on that noun: محاولتها الهجوم على البلدة."""
        owner = self._owner_before(f, f.floor)
        if not owner or owner == "نا":
            return self._we(f) if owner else []
        meant = self._subject_meant(f, owner) or self._pronoun(f, owner, True) or self._body_told(f, owner)
        town = is_place(self.parties, meant) and not self.parties.seat(meant[0].entity)
        return [] if town else without(meant, f.roles.recipients)
