"""Who does what an event noun tells where a light verb lends it its subject: شن الجيش غارة ("made")."""

from __future__ import annotations

from collections.abc import Iterator

from isnad.reading.events.after import described_by
from isnad.reading.events.agents import is_agentive
from isnad.reading.events.governors import verb_gender
from isnad.reading.events.groups import group_of
from isnad.reading.events.leads import lead_of
from isnad.reading.events.lent_behind import (
    CHAIR,
    GIVEN,
    VISITOR,
    come_from,
    fired,
    given_to,
    lent_behind,
    of_visits,
    resumes,
    senders,
)
from isnad.reading.events.light_verbs import (
    any_light,
    forms_of,
    laid_upon,
    light_verbs,
    plain_light,
    undergone_verbs,
)
from isnad.reading.events.objects import Roles
from isnad.reading.events.senses import Sense
from isnad.reading.events.subjects import antecedent, clause_start, described_subject, subject_before
from isnad.reading.parties.parties import Parties, Party
from isnad.reading.words.event_types import HELP, TALKS
from isnad.reading.words.event_words import EventWord, core_in, event_words, names_act
from isnad.reading.words.lexis import lex, words
from isnad.reading.words.party_words import (
    head_in,
    month_names,
    opening,
    opening_of,
    possessed,
    prepositions,
    verbal,
)
from isnad.text.folding import fold
from isnad.text.tokens import COMMAS

__all__ = [
    "COMPLAINTS",
    "DOES",
    "GOING_ON",
    "IN_ITS_COURSE",
    "LENDERS",
    "SENTENCES",
    "THERE",
    "from_light",
    "joined_lender",
    "lends_behind",
    "remembered",
    "undergoing",
]

# Verbs that only lend a masdar their subject: وقامت بتفجير …
DOES = forms_of("قام", "بدأ", "بادر")
# Verbs of beginning and lasting, whose subject an act is itself: وبدأ القصف.
_BEGINNING = forms_of("بدأ", "استمر")
# Verbs whose subject is as often a thing: لا يسهم في دعم، تقود إلى اعتقال.
_OF_THINGS = frozenset(
    fold(w) for w in ("يسهم", "تسهم", "يساهم", "تساهم", "أسهم", "أسهمت", "قاد", "يقود", "تقود")
)
# In the course of a visit or meeting told before: زيارة أجرى خلالها محادثات.
_PLEA = frozenset(("طلب",))
IN_ITS_COURSE = frozenset(fold(w) for w in ("خلاله", "خلالها"))
# What takes up the attack, occasion or place told before, behind a verb.
THERE = IN_ITS_COURSE | {fold(w) for w in ("فيه", "فيها", "فيهما", "أثناءه", "أثناءها")}
# What goes on with another verb: كما عقد اجتماعا.
_AND_THEN = frozenset(fold(w) for w in ("كما", "ثم", "حيث", "فيما", "بينما"))
# Masdars that lend a noun of event the one behind them: تنفيذ الطيران غارات.
_LENDING = words("lending")
# Masdars of going on with something or making more of it: مواصلة الحوار.
GOING_ON = words("going_on")
# The same, where who acts is looked for in the clause: بشن غارات.
LENDERS = _LENDING | GOING_ON | {fold(w) for w in ("شن", "تقديم", "تنظيم", "خوضه")}
_JOINED_LENDERS = LENDERS | {fold("فتح")}
# Those that have no genitive, being definite: القيام بعملية، البدء في معركة.
_SETTING_OUT = frozenset(fold(w) for w in ("قيام", "بدء", "شروع", "لجوء", "دخول", "انخراط", "توصل"))
# Who relies on help is given it, and who adopts sanctions imposes them.
_ADOPTS = forms_of("اعتمد")
_IN, _OF = "في", "من"
_FALL = "سقوط"
# What says that something lies in one's power, and what leads to that where it is no ل.
_LYING = frozenset(fold(w) for w in ("خاضع", "خاضعة", "خاضعين", "واقع", "واقعة", "رازح", "رازحة"))
_UNDER = fold("تحت")
# What is given to who shall judge, and not to who is charged: قدمت الحكومة شكوى إلى مجلس الأمن.
COMPLAINTS = frozenset((fold("شكا"), fold("شكوى")))
# What one does by declaring it: أعلنت الحركة هدنة.
_DECLARED = frozenset(("RETREAT",))
# Masdars of undergoing with the pronoun of whom it befalls: بعد تعرضها لهجوم.
_BEING_STRUCK = frozenset(("تعرضها", "تعرضه"))
# Masdars with the pronoun of who leads a meeting: خلال ترؤسه اجتماعا.
_CHAIRING = frozenset(fold(w) for w in ("ترؤسه", "ترؤسها"))
# He received, whose first letters are those of a woman's verb.
_RECEIVED = fold("تلقى")
# How a verb of undergoing begins of which she is the subject: تتعرض، تواجه, not تعرض.
_SHE = frozenset(("تت", "تو", "تخ", "تح", "تن", "تل"))
# What a deed brings about: أسفر عن.
_RESULTS = words("results_in")
# What is remembered of an act, and how soon behind it the act stands.
_MEMORIES = frozenset(fold(c + "ذكرى") for c in ("", "ال", "ب", "بال", "ل", "لل"))
_MEMORY = 3
# Verbs that only say how many: ما لا يقل عن، ما يقارب.
_AMOUNTS = frozenset(fold(w) for w in ("يقل", "تقل", "يقارب", "يزيد", "تزيد", "يناهز", "يربو"))
# What is carried out, whose genitive tells the act.
SENTENCES = frozenset(fold(w) for w in ("حكم", "أحكام", "عقوبة"))
# What leads a complement and is written apart.
_APART = frozenset(fold(w) for w in ("من", "على", "إلى"))
# Light verbs that lend their subject to some acts only: what he is to them, and their types.
_SEER, _WILLER, _WEIGHER = "seer", "willer", "weigher"
# What leads to what one thinks of or is unable to do.
_LED_TO = frozenset((_IN, fold("عن"), fold("على")))
# Whose noun of event ب or في must lead: خرج في مظاهرات، رد بغارات.
_LED_BY = frozenset(("marcher", "striker"))
# What one answers by: رد الحزب باتهام الحكومة.
_ANSWERS = frozenset(("ASSAULT", "ACCUSE", "REQUEST", "SANCTION", "REJECT", "COERCE", "THREATEN"))
_LENT_ONLY_TO = {
    "declarer": ("actor", _DECLARED),
    CHAIR: ("actor", frozenset(("CONSULT",))),
    "charger": ("actor", frozenset(("ACCUSE",))),
    "seizer": ("actor", frozenset(("ACCUSE", "COERCE"))),
    "getter": ("recipient", HELP),
    _SEER: ("recipient", frozenset(("ASSAULT",))),
    _WILLER: ("actor", None),
    "marcher": ("actor", frozenset(("PROTEST",))),
    VISITOR: ("actor", frozenset(("CONSULT",))),
    "striker": ("actor", _ANSWERS),
    _WEIGHER: ("actor", frozenset(("SANCTION",))),
}
# How many words may part a light verb from its noun, from one that و joins, and from one behind a clause.
_REACH, _JOINED_REACH, _RESUMED_REACH = 12, 20, 30
# What tells that there were several, behind which من leads them.
_ROWS = words("series") | {fold("عدد")}
# What adds another act: إضافة إلى القصف.
_BESIDES = (fold("إضافة"), fold("إلى"))
# How far before talks their verb may stand, however long the names between: عقد الملك فلان … جلسة مباحثات.
_FARTHEST = 40
# How many adjectives part a noun from the clause that describes it.
_ADJECTIVES = 3
# How many words a subject has that a relative clause follows.
_SUBJECT = 8
# How many words may stand there beside names, titles above all: بعث الأمير فلان ولي العهد برقية تهنئة.
_TITLED = 18


def from_light(
    parties: Parties, word: EventWord, found: Sense, i: int, floor: int, limit: int, roles: Roles
) -> None:
    """Fill the actor from the light verb before the noun, or from the relative clause after it; no verb
    before lends one to a fall: باشرت الفرق بلاغا عن سقوط مقذوف.
    """
    described = _described_by_light(parties, i, limit)
    if described:
        lent_behind(parties, found, i, limit, roles)
    lent = word.core != _FALL and _LightBefore(parties, word, found, i, floor, limit, roles).fill()
    if not described and (not lent or not (roles.actors or roles.hidden)):
        lent_behind(parties, found, i, limit, roles)
    if found.plover == "COERCE" and roles.actors and not roles.recipients:
        roles.recipients = _lies_under(parties, word, i, floor)


def joined_lender(word: EventWord, form: str) -> bool:
    """Whether و joins a masdar, that the noun of event `word` is the genitive of, to what stands before:
    وفرض | عقوبات, وشن | هجوم; not وعقد | اجتماعا.
    """
    if word.prep or word.conj or word.accusative or word.kind == "verb":
        return False
    return form[:1] == "و" and form[1:] in _JOINED_LENDERS


def remembered(parties: Parties, i: int) -> bool:
    """Whether the act at token `i` is only remembered: نظم الحزب مسيرة في الذكرى العاشرة | لاغتيال زعيمه."""
    return any(t.form in _MEMORIES for t in parties.page.tokens[max(0, i - _MEMORY) : i])


def _described_by_light(parties: Parties, i: int, limit: int) -> bool:
    """Whether a clause about the noun at `i` itself tells by a light verb who does it, whatever verb stands
    before: وصف القصف بأنه رد على | غارات جوية شنها الحلف، على المحادثات التي عقدتها الحكومة.
    """
    tokens = parties.page.tokens
    for k in range(i + 1, min(limit - 1, i + _ADJECTIVES + 2)):
        t = tokens[k]
        if t.kind != "word" or parties.cast.mention_of[k] >= 0 or parties.classes[k] == "preposition":
            return False
        at = k + parties.relative(k)
        if fired(parties, i, at):
            return False
        if light_verbs().get(tokens[at].form, ("", ""))[0] in ("actor", CHAIR):
            return resumes(parties, at)
        if at > k or parties.opens_joined(k):
            return False
    return False


def _lies_under(parties: Parties, word: EventWord, i: int, floor: int) -> list[Party]:
    """What is said to lie in somebody's power: القرى الخاضعة لسيطرة الجيش، البلدة الواقعة تحت حصار الحركة."""
    tokens = parties.page.tokens
    k = i - 2 if i > 1 and tokens[i - 1].form == _UNDER else i - 1 if word.prep == "ل" else -1
    return antecedent(parties, k, floor) if k > floor and core_in(tokens[k].form, _LYING) else []


class _LightBefore:
    """Looks before the noun at token `i` for the light verb or masdar that lends it a subject."""

    def __init__(
        self, parties: Parties, word: EventWord, found: Sense, i: int, floor: int, limit: int, roles: Roles
    ) -> None:
        self.parties, self.tokens = parties, parties.page.tokens
        self.word, self.found, self.roles = word, found, roles
        self.i, self.floor, self.limit = i, floor, limit

    def fill(self) -> bool:
        """Fill the parties from the light verb or masdar; whether there is one."""
        if self._listed():
            return True
        light, by_masdar = light_verbs(), self.word.kind == "noun" and not self.roles.actors
        near = self.parties.page.words[max(self.floor, self.i - _FARTHEST) : self.i]
        for k in self._reached() if by_masdar or any_light(near) else ():
            form = self.tokens[k].form
            if form in month_names() and k and self.parties.classes[k - 1] == "preposition":
                continue  # وجه القاضي إلى فلان، في مارس، تهما
            if by_masdar and self._by_masdar(k):
                return True
            plain = plain_light(form, light)
            if plain in light and not (self._is_noun(k, form) or of_visits(plain, self.found)):
                subject, obj = light[plain]
                if obj != "recipient" and not (self._aside(k) and not self._lent_as(plain, subject)):
                    return self._lend(k, plain, subject, obj)
            elif self._parts(k):
                return False
        return False

    def _listed(self) -> bool:
        """Whether a masdar that looks like a verb goes on with the acts that somebody is asked to do: دعت
        المجلس إلى عقد جلسة | وفرض عقوبات; not عقد المجلس جلسة | وفرض عقوبات.
        """
        i, act = self.i, False
        if i - 1 <= self.floor or not joined_lender(self.word, self.tokens[i - 1].form):
            return False
        first = self.parties.page.sentence(i).first
        for k in range(i - 2, max(first, i - _JOINED_REACH) - 1, -1):
            t = self.tokens[k]
            if t.kind == "break" or t.form in ".؛:" or self.parties.relative(k):
                return False
            if t.kind != "word" or self.parties.cast.mention_of[k] >= 0:
                continue
            if any(w.kind == "verb" and w.plover == "REQUEST" for w in event_words(t.form)):
                return act
            if verbal(t.form) and not (names_act(t.form) or core_in(t.form, LENDERS)):
                return False
            act = act or names_act(t.form) or core_in(t.form, LENDERS)
        return False

    def _reached(self) -> Iterator[int]:
        """The words in which the light verb may stand, the nearest first."""
        lead = lead_of(self.parties, self.i, self.floor)
        if self._on_occasion() or lead.charges or lead.answered or lead.accused[0] >= 0:
            return  # عشية القصف، بتهمة القصف: the verb before lends it nothing
        reach = farthest = self._steps()
        if self.found.plover in ("CONSULT", "SUPPORT"):
            reach, farthest = max(reach, _TITLED), _FARTHEST
        comma = came_of = False
        for k in range(self.i - 1, max(self.floor, lead.induced.at, self.i - farthest) - 1, -1):
            t = self.tokens[k]
            came_of = came_of or t.form in _RESULTS
            if came_of and self.parties.classes[k] == "occasion":
                return  # فرضت الحكومة الحظر بعد اشتباكات أسفرت عن | مقتل عشرة
            reach -= _is_step(self.parties, k)
            if reach < 0 or t.kind == "break" or (t.kind == "mark" and t.form in ".؛:"):
                return
            comma = comma or (t.kind != "word" and t.form in "،,")
            if came_of and comma and self.found.plover == "ASSAULT":
                return  # مسيرة نظمها الحزب، ما أسفر عن | مقتل عشرة
            # الحملة التي بدأت أمس، وذلك بعد غارات: a clause about a noun ends at a comma
            if t.kind != "word" or (comma and k and self.parties.relative(k - 1)):
                continue
            if self.word.suffix and self.parties.classes[k] == "relative":
                return  # الحركة التي أسفرت | هجماتها
            yield k

    def _on_occasion(self) -> bool:
        """Whether the noun only tells when another act was: عشية القصف; not من خلال عزل المدينة."""
        i, known = self.i, self.parties
        if remembered(known, i):
            return True
        when = i > 0 and known.classes[i - 1] == "occasion" and known.cast.mention_of[i - 1] < 0
        if i > 3 and self.tokens[i - 1].form == "من" and known.classes[i - 3] == "occasion":
            return head_in(self.tokens[i - 2].form, "time")  # بعد يوم من القصف
        if i > 2 and (self.tokens[i - 2].form, self.tokens[i - 1].form) == _BESIDES:
            return True
        return when and not (i > 1 and self.tokens[i - 2].form == "من")

    def _resumed(self) -> bool:
        """Whether the clause goes on behind an aside with what leads the noun: قام الجيش الذي …، | بقصف."""
        i, before = self.i, self.tokens[self.i - 1].form if self.i else ""
        if before in COMMAS and self.word.accusative and not (self.word.conj or self.word.suffix):
            return True  # وجه القاضي إلى فلان، في آذار الماضي، | تهما
        prep = 1 if self.word.prep == "ب" else 2 if before in _APART else 0
        return 0 < prep <= i and self.tokens[i - prep].kind == "mark"

    def _steps(self) -> int:
        """How many words may part the light verb from its noun."""
        if self._resumed():
            return _RESUMED_REACH
        return _JOINED_REACH if self.word.conj else _REACH

    def _by_masdar(self, k: int) -> bool:
        """Fill the actor from a masdar at token `k` that lends the noun its genitive; whether it does."""
        self.roles.actors = _by_lent(self.parties, k, self.i)
        return bool(self.roles.actors)

    def _parts(self, k: int) -> bool:
        """Whether token `k` is another verb, which no light one stands before; not شن عدة غارات، ما لا يقل
        عن ست غارات.
        """
        form = self.tokens[k].form
        if not lex(form).finite or (k == self.i - 1 and self.word.article and form in SENTENCES):
            return False  # نفذوا حكم | الإعدام
        counts = form in _AMOUNTS or head_in(form, "quantity") or self.tokens[k].text.endswith("ة")
        own = self.parties.cast.mention_of[k] >= 0 or self.parties.classes[k] == "preposition"  # بين
        # شارك العمال، عقب الصلاة، في
        own = own or (self.parties.classes[k] == "occasion" and self._resumed())
        return not (own or counts or self._aside(k))

    def _aside(self, k: int) -> bool:
        """Whether the verb at token `k` only tells of the subject of a light verb before: شنت الكتيبة التي |
        تبنت خطف الحارس غارات.
        """
        if k - 1 <= self.floor or not self.parties.relative(k - 1):
            return False
        end = k - 1 - (self.tokens[k - 2].kind == "mark")
        for m in range(end - 2, max(self.floor - 1, end - _SUBJECT), -1):
            phrase = self.parties.phrase(m + 1, end)
            ends = phrase is not None and phrase.last == end and not phrase.prep
            if ends and plain_light(self.tokens[m].form, light_verbs()) in light_verbs():
                return True
        return False

    def _lend(self, k: int, plain: str, subject: str, obj: str) -> bool:
        """Fill the parties from the light verb at token `k`; whether it lends to such an act at all."""
        lent = self._lent_as(plain, subject)
        if not lent or (subject == _WILLER and not self._right_behind(k)) or laid_upon(self.tokens[k].text):
            return False
        if lent == "actor" and k + 2 == self.i and self.tokens[k + 1].form in IN_ITS_COURSE:
            self.roles.hidden = self.roles.hidden or not self.roles.actors  # زيارة أجرى خلالها مباحثات
        else:
            if subject == CHAIR:  # ترأس الوزير اجتماع | اللجنة: he meets her
                self.roles.recipients = self.roles.actors or self.roles.recipients
                self.roles.actors = []
            self._take(k, plain, lent)
        asked = self.i > k + 1 and core_in(self.tokens[self.i - 1].form, _PLEA)  # تقدم بطلب | الاستجواب إلى
        if obj == GIVEN and self.word.lemma not in COMPLAINTS and not asked:
            given_to(self.parties, self.found, k + 1, self.i, self.roles, self.limit)
        return True

    def _lent_as(self, plain: str, subject: str) -> str:
        """What the subject of a light verb is to this act, actor or recipient; empty where it is nothing."""
        if plain in _BEING_STRUCK and self.word.prep == "ل":
            return "recipient"
        role, types = _LENT_ONLY_TO.get(subject, (subject, None))
        if self.found.plover == "SANCTION" and plain in _ADOPTS:
            return "actor"
        if types is not None and self.found.plover not in types:
            return ""
        if subject == _WEIGHER and self.word.article and self.tokens[self.i - 1].form != _OF:
            return ""  # يدرس المجلس العقوبات المفروضة على
        if subject in _LED_BY and not (self.word.prep == "ب" or self.tokens[self.i - 1].form == _IN):
            return ""  # خرجت مظاهرات
        return "" if subject == _SEER and self.word.genitive != "actor" else role

    def _right_behind(self, k: int) -> bool:
        """Whether only the subject of the verb at token `k`, when it was and a preposition part it from the
        act: أرادت الحركة أمس | الحوار، يفكر الوزير في | الحوار; not يريدون معلومات عن | العقوبات.
        """
        end = self.i - (self.tokens[self.i - 1].form in LENDERS)  # يفكر الوزير في اتخاذ | إجراءات
        end -= self.tokens[end - 1].form in _LED_TO
        while end > k + 1 and self.parties.classes[end - 1] == "time":
            end -= 1
        subject = self.parties.phrase(k + 1, end) if end > k + 1 else None
        if subject is None or subject.prep:
            return end == k + 1
        return is_agentive(self.parties, subject) and group_of(self.parties, subject, end)[1] == end

    def _take(self, k: int, plain: str, lent: str) -> None:
        """Fill what the subject of the light verb at token `k` is, told or hidden."""
        roles, subject = self.roles, _subject_of_light(self.parties, k, self.i, self.floor)
        subject = subject or (self._behind_object(k) if lent == "actor" else [])
        if lent == "recipient":
            if subject:
                self._befall(k, subject)
            elif self.found.plover in TALKS and senders(self.parties, self.i + 1, self.limit):
                self._befall(k, [])  # كما تلقى | اتصالا من نظيره
                roles.undergone, roles.lender = "" if roles.recipients else _who_undergoes(plain), k
            elif self.found.plover not in TALKS and not self._act_undergoes(k):
                roles.undergone = _who_undergoes(plain)
        elif subject:
            roles.actors = roles.actors or subject
        elif plain in _CHAIRING:
            roles.hidden = True
        elif self._open() and self._keeps_subject(k, plain) and not self._is_held(k):
            led = self.word.kind == "masdar" and self.word.prep == "ب"  # وبدأ بإطلاق النار
            roles.hidden = plain not in _BEGINNING or led or self._of_masdar(k)  # … وشنت غارة على
            roles.lender = k if roles.hidden else -1

    def _act_undergoes(self, k: int) -> bool:
        """Whether a definite act or deal right behind the verb at token `k` is its subject, and nobody whom
        that names: واجه | الاتفاق مع النمسا انتقادات.
        """
        phrase = self.parties.phrase(k + 1, self.i)
        act = phrase is not None and phrase.article and not (phrase.prep or phrase.mentions)
        return act and names_act(self.tokens[k + 1].form)

    def _is_held(self, k: int) -> bool:
        """Whether definite talks right behind the verb at token `k` are what is held, by nobody told before:
        وستعقد | المفاوضات غدا.
        """
        return k + 1 == self.i and self.word.article and self.found.plover == "CONSULT"

    def _behind_object(self, k: int) -> list[Party]:
        """The subject behind the definite act that stands right behind its verb at token `k`: نفذ الهجوم |
        مسلحون ملثمون، وشنت الغارات | طائرات فرنسية.
        """
        if k + 1 != self.i or not self.word.article or self.word.prep or self.word.conj:
            return []
        for phrase in self.parties.chunks(self.i + 1, self.limit):
            if phrase.prep or (phrase.article and phrase.last == phrase.first + 1 and not phrase.mentions):
                continue  # الهجوم الأخير في العاصمة | مسلحون
            agrees = not phrase.accusative and not phrase.conj and is_agentive(self.parties, phrase)
            return group_of(self.parties, phrase, self.limit)[0] if agrees else []
        return []

    def _open(self) -> bool:
        """Whether neither the noun nor its pronoun tells who does it: أعادت اعتقاله, not نفذت هجماتها."""
        return not self.roles.actors and not (self.word.suffix and not self.roles.object_pronoun)

    def _keeps_subject(self, k: int, plain: str) -> bool:
        """Whether a light verb without a subject is told of whoever was told of before: … وشنت غارة, كما حركت
        شكوى, فيقوم بقصف; not لتتمكن من.
        """
        form = self.tokens[k].form
        purpose = form != plain and form[:1] == "ل"
        goes_on = k > 0 and self.tokens[k - 1].form in _AND_THEN  # كما عقد اجتماعا
        own = goes_on or (plain not in LENDERS and plain not in _OF_THINGS)  # not إعادة فرض العقوبات
        near = self.i - k - self._of_masdar(k) <= 2
        return form == "و" + plain or (near and own and not purpose)

    def _is_noun(self, k: int, form: str) -> bool:
        """Whether a word that could lend is a name's, a noun or another's masdar: القيادي في حركة | فتح."""
        named = self.parties.cast.mention_of[k] >= 0
        return named or opening(form).article or self._governs(k, form)

    def _governs(self, k: int, form: str) -> bool:
        """Whether a word that lends as a verb or a masdar is the masdar of a verb, a preposition or a masdar
        with a pronoun right before it: بدأت | شن غارات، في | شن غارات، معارضته | شن غارات.
        """
        before = self.tokens[k - 1].form if k > self.floor else ""
        own = possessed(before) and names_act(before)
        governs = own or before in prepositions() or verbal(before)
        return form in LENDERS and bool(before) and before not in _AND_THEN and governs

    def _of_masdar(self, k: int) -> bool:
        """Whether the verb at token `k` has a masdar behind it that lends its noun: بدأت في شن | غارات."""
        return self.i - 1 > k and lends_behind(self.parties, self.i - 1)

    def _befall(self, k: int, receiver: list[Party]) -> None:
        """Fill whom it befalls, and from whom it comes: تتلقى الحركة من إيران الدعم، تتلقى الدعم من إيران."""
        come_from(self.parties, self.found, (self.i + 1, self.limit), self.roles, receiver)
        if self.found.plover in HELP and not self.roles.actors:
            sent = senders(self.parties, k + 1, self.i) or senders(self.parties, self.i + 1, self.limit)
            self.roles.actors = [p for p in sent if self.parties.agent(p)]


def _who_undergoes(form: str) -> str:
    """The pronoun that means who undergoes something by a verb whose subject is told before, or by its
    masdar: وتعرضوا لهجوم، بعد تعرضهم لهجوم.
    """
    if form.endswith(("وا", "ون", "هم")):
        return "هم"
    if form == _RECEIVED:
        return "ه"
    return "ها" if form.endswith(("ت", "ها")) or form[:2] in _SHE else "ه"


def lends_behind(parties: Parties, k: int) -> bool:
    """Whether token `k` is the masdar of a verb that lends an event noun its subject: بتنفيذ هجمات، في شن
    غارات.
    """
    form = parties.page.tokens[k].form
    if form[opening(form).skip :] in LENDERS or (form[:1] in ("ب", "ل") and form[1:] in LENDERS):
        return True
    return opening(form).article and form[opening(form).skip :] in _SETTING_OUT


def undergoing(parties: Parties, i: int, floor: int, prep: str) -> bool:
    """Whether the masdar at token `i` is what a verb of undergoing before it has for its complement."""
    tokens = parties.page.tokens
    led = tokens[i - 1].form if i and tokens[i - 1].form in ("من", "علي", "الي") else prep
    for k in range(i - 1, max(floor, i - 10) - 1, -1):
        t = tokens[k]
        if t.kind == "break" or (t.kind == "mark" and t.form in "،,.؛:؟!"):
            return False
        if t.kind != "word" or parties.cast.mention_of[k] >= 0:
            continue
        form = t.form if t.form in undergone_verbs() else t.form[parties.opening_at(k).skip :]
        form = form if form in undergone_verbs() else plain_light(t.form, undergone_verbs())
        if form in undergone_verbs():
            return undergone_verbs()[form] == led
        if lex(t.form).finite and not t.text.endswith("ة"):
            return False  # not قافلة تابعة للبلدية
    return False


def _named_last(parties: Parties, k: int, i: int) -> list[Party]:
    """The person whose name ends a long subject before the noun at `i`: وجه قائد القوات في الشرق العميد فلان
    شكره.
    """
    n = parties.cast.mention_of[i - 1]
    if n < 0:
        return []
    m = parties.cast.mentions[n]
    if m.lead <= k + 1 or parties.cast.entities[m.entity].type != "person":
        return []
    led = parties.opening_at(m.lead).prep or parties.page.tokens[m.lead - 1].form in prepositions()
    return [] if led or parties.opens_joined(m.lead) else [Party(m.entity, m.span)]


def _by_lent(parties: Parties, k: int, i: int) -> list[Party]:
    """Who does what a masdar at `k` lends to the noun at `i`: تنفيذ الطيران 12 غارة."""
    o = opening(parties.page.tokens[k].form)
    if o.article or parties.page.tokens[k].form[o.skip :] not in _LENDING or parties.cast.mention_of[k] >= 0:
        return []
    phrase = parties.phrase(k + 1, i)
    if phrase is None or phrase.prep or parties.counts(k + 1) or not is_agentive(parties, phrase):
        return []
    return group_of(parties, phrase, i)[0]


def _is_step(parties: Parties, k: int) -> bool:
    """Whether token `k` parts a light verb from its noun: no time does, and of a name only one word."""
    name = parties.cast.mention_of[k]
    if name >= 0:
        return k == 0 or parties.cast.mention_of[k - 1] != name
    return parties.page.tokens[k].kind == "word" and parties.classes[k] != "time"


def _subject_of_light(parties: Parties, k: int, i: int, floor: int) -> list[Party]:
    """The subject of the light verb at token `k`, between it and its noun at `i` or before the verb."""
    chunks = (p for p in parties.chunks(k + 1, i) if not p.prep and parties.classes[p.first] != "time")
    phrase = next(chunks, None) or parties.phrase(k + 1, i)
    row = phrase is not None and phrase.head in _ROWS and parties.page.tokens[i - 1].form == "من"
    # نفذوا سلسلة من | الغارات, not نظم عشرات الصحفيين | وقفة
    people = phrase is not None and phrase.last > k + 2 and is_agentive(parties, phrase)
    people = people and not parties.counts(i - 1)  # not شنوا أمس عدة | غارات
    last = row or phrase is None or (phrase.last == i and not people)
    some = last and not opening_of(parties.page.tokens[k + 1].text).article  # not نظم المئات | وقفة
    quantity = some and (row or head_in(parties.page.tokens[k + 1].form, "quantity"))
    counts = some and phrase is not None and parties.counts(phrase.first)  # شن أيضا 13 غارة
    if phrase is not None and not phrase.prep and not phrase.accusative and not quantity and not counts:
        named = _named_last(parties, k, i)
        bare = phrase.last == i and not (phrase.article or phrase.mentions or parties.opening_at(i).prep)
        head = parties.page.tokens[phrase.first].form
        body = head_in(head, "body", "force")  # المعارضة، المقاومة
        act = not phrase.mentions and names_act(head) and not body
        if act and (parties.page.tokens[phrase.first].text.endswith("ة") or not is_agentive(parties, phrase)):
            return []  # بدأت محاكمة الوزير بتهمة
        if named or not bare or is_agentive(parties, phrase):
            group = group_of(parties, phrase, i)[0]
            return group if len(group) > 1 else named or group  # not يعقد جلسة | مباحثات، نفذت أعمال | اغتصاب
    form = parties.page.tokens[k].form
    told = described_by(parties, k, floor) if _describes_some(parties, k) else []
    if told and parties.agent(told[0]):
        return told
    two = form[:1] in ("ي", "ت") and form.endswith("ان")  # رجلين كانا | يعتزمان قصف السفارة
    number = "p" if two or form.endswith(("وا", "ون")) else "s"
    conj = "" if form in light_verbs() else opening(form).conj  # not واجه
    joined = bool(conj) or (form[:1] in ("و", "ف") and form not in light_verbs())
    described = [] if joined else described_subject(parties, verb_gender(form), number, k, floor)
    if described:
        return described
    relative, before = subject_before(parties, conj, number, k, floor)
    if before or relative or conj or k <= floor or lex(parties.page.tokens[k - 1].form).that is not None:
        return before
    start = clause_start(parties, k - 1, floor)
    phrase = parties.phrase(start, k) if start < k else None
    return group_of(parties, phrase, k)[0] if phrase is not None and not phrase.prep else []


def _describes_some(parties: Parties, k: int) -> bool:
    """Whether the verb at token `k` can describe the noun without the article right before it: متظاهرين |
    حاولوا اقتحام القاعة، يقود تحالفا | يشن غارات.
    """
    form, before = parties.page.tokens[k].form, parties.page.tokens[k - 1] if k else None
    if before is None or before.kind != "word" or parties.cast.mention_of[k - 1] >= 0:
        return False
    hers = before.text.endswith("ة")
    some = not parties.opening_at(k - 1).article and (hers or not possessed(before.form))
    present = form[0] == "ي" or (form[0] == "ت" and "ي" + form[1:] in light_verbs())  # تشن, not تمكن
    # قوة حاولت اعتقاله
    return some and (form.endswith(("وا", "ون")) or present or (hers and form.endswith("ت")))
