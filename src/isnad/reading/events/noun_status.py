"""The status that a noun of event has by the words right before it: لم، محاولة، رفض، على الرغم من.

The nearest word that tells one decides, else the clause.
"""

from __future__ import annotations

from itertools import takewhile
from typing import Literal

import msgspec

from isnad.reading.events.clause_status import (
    ANY,
    HELP,
    OCCASIONS,
    PURPOSE_DONE,
    REFUSABLE,
    Preceding,
    governed,
    status_by_clause,
)
from isnad.reading.events.governing_moods import (
    future,
    imperfect,
    intended,
    of_verbs_object,
    words_back,
)
from isnad.reading.events.governors import governing_verb
from isnad.reading.events.leads import lead_of
from isnad.reading.events.led_by import aside_start
from isnad.reading.events.lenders import LENDERS
from isnad.reading.events.to_come import told_by_clause
from isnad.reading.parties.parties import Parties
from isnad.reading.words.event_words import EventWord, core_in
from isnad.reading.words.lexis import words
from isnad.reading.words.moods import has, opens
from isnad.reading.words.party_words import verbal
from isnad.records import EventStatus
from isnad.text.folding import fold

__all__ = ["status_of_noun"]

# What a word before a noun of event tells: its status, that its clause tells it, or that it is open.
_Verdict = EventStatus | Literal["clause", "open"]
# What may stand between a negation and an act that did not come about: دون | التوصل إلى | اتفاق.
_REACHING = frozenset(("التوصل", "توصل", "حصول", "حدوث", "وقوع"))
# What a drone is without, which denies nothing of what it does.
_PILOT = fold("طيار")
# Before hope: خيبة أمله, what he is without.
_NO_HOPE = fold("خيبة")
_INQUIRIES = words("inquiries")
# What says that a thing does not go on, and how far behind it.
_HALTED, _PREDICATE = words("halted"), 4
# In case, or in a state: في حال تأهب.
_STATE = "حال"
# What is negated where one says what an act is not, and what says of it that it is; how far behind it.
_IS, _IS_NOT = frozenset(("يكن", "تكن")), frozenset(("ليس", "ليست", "وليس", "وليست"))
_THERE_IS, _IS_REACH = words("there_is"), 6
_RULES = frozenset(("يقضي", "تقضي"))
# Who sentences somebody by what يقضي leads, a kind of court alone among them: جنايات المدينة تقضي بسجنه.
_COURTS = words("courts") | {"جنايات", "استئناف", "تمييز"}
_PROMISES = frozenset(("وعد", "وعدت", "عد", "عدت"))
_THERE = frozenset(("هناك", "ثمه", "هنالك"))
# What leads to an act that is told beside the clause, whatever this says: على الرغم من، بالتزامن مع.
_BESIDES = frozenset(("الرغم", "بالرغم", "بالتزامن", "تزامنا", "متزامنا", "متزامنه"))
# The same where it tells of harm: what is done after harm comes of harm that was done.
_SINCE = frozenset(("بعد", "عقب", "اثر", "بسبب", "منذ", "غداه", "اعقاب", "رغم", "برغم"))
_HARM = frozenset(("ASSAULT", "COERCE", "PROTEST"))
# What answers what somebody proposes, the verbs by which that meets with it, and how far before it.
_ANSWERS, _MET, _MET_REACH = frozenset(("REJECT", "SUPPORT", "ACCUSE", "PROTEST")), words("met"), 8
# The beginning of what goes on since, and what leads to it.
_BEGUN = frozenset(fold(w) for w in ("بدء", "انطلاق", "بداية", "استئناف", "تجدد", "اندلاع", "عودة"))
_SINCE_IT = frozenset(fold(w) for w in ("بعد", "منذ", "عقب", "إثر", "غداة", "رغم", "بسبب", "جراء"))
_WISH, _WISHES = "رغب", frozenset(fold(w) for w in ("فكر", "يفكر", "تفكر", "يفكرون", "يأمل", "تأمل"))
# The participle of what two have signed.
_SIGNED = fold("مبرم")
# What is done by being resolved.
_BY_DECREE = frozenset(("COERCE", "CONCEDE", "SANCTION", "REJECT"))
# What one refuses to do oneself.
_YIELDING = frozenset(("CONCEDE", "AGREE", "COOPERATE", "RETREAT", "AID", "SUPPORT"))
# What begins, what leads to its beginning or stands before it.
_TALKED = frozenset(("CONSULT", "RETREAT"))
_STARTS = frozenset(fold(w) for w in ("بدء", "انطلاق", "بداية", "إطلاق"))
_FOR_A_START = frozenset(fold("ل" + w) for w in ("إطلاق", "بدء", "استئناف", "إعادة"))
_BEFORE_IT = frozenset(fold(w) for w in ("قبل", "قبيل"))
# What leads to a meeting at which something is done, and how far behind the verb that tells it.
_AT_IT, _WILL_REACH = frozenset(fold(w) for w in ("خلال", "أثناء", "في")), 18
# What is said of a visit that goes on.
_GOING_ON = frozenset(fold(w) for w in ("الحالية", "الحالي", "الجارية", "الجاري", "هذه", "هذا"))
# How far behind what is to come stands the act before which it is to come.
_AHEAD = 10
_WAY, _BASED = frozenset((fold("طريق"),)), fold("بناء")
# What opens to something; what leads there, and how many words may stand between.
_TO_DOOR, _PAST_DOOR = fold("أمام"), 2
_DOOR = frozenset(fold(w) for w in ("باب", "أبواب", "مجال", "آفاق"))
# Upon whom it lies to do what follows: عليها | إطلاق السجناء.
_UPON_HIM = frozenset(conj + "علي" + him for conj in ("", "و", "ف") for him in ("ه", "ها", "هم", "نا"))
# What goes on with something told before: لا سيما الهجوم; and what negates no verb's object behind it.
_ABOVE_ALL, _NOT_ITS_NEGATION = "سيما", frozenset(("ما", "وما", "ليس", "ليست"))
# The ما of كل ما يستطيع, which negates nothing; and verbs that have their object behind a preposition alone,
# so that what stands bare behind them is their subject.
_WHAT = frozenset(("ما", "وما"))
_LED_TO = words("led_to")
# What a deed that was done did not bring about; what is said of a meeting that is not held, or not yet.
_RESULTS, _CALLED_OFF, _PUT_OFF = words("results"), words("called_off"), words("put_off")
_NEAR = 4
# Until, before and until then; what negates a verb to come, and verbs of holding off until something is done.
_UNTIL, _UP_TO, _NEVER = fold("حتى"), frozenset(("حتي", "قبل")), frozenset(("لن", "لا", "الا"))
_THEN, _UNTIL_THEN, _TO = "حين", "لحين", fold("إلى")
_HELD_OFF = words("held_off")
# "There is", which a negation goes with.
_THERE_BE = frozenset(("توجد", "يوجد", "هناك", "ثمه"))
# One of the points of a plan.
_POINTS = words("points") | {fold(w) for w in ("شروط", "مقترحات")}
_AMONG_THEM = frozenset(fold(w) for w in ("منها", "بينها", "أبرزها", "أهمها", "أولها"))


def status_of_noun(
    parties: Parties, word: EventWord, i: int, floor: int, before: Preceding | None
) -> EventStatus | None:
    """The status of the noun of event at token `i`, by the nearest word before it that tells one, else by
    its clause.
    """
    since = i + 1 < len(parties.page.tokens) and parties.page.tokens[i + 1].form == "منذ"
    if word.lemma == _SIGNED or (word.kind == "passive" and (word.article or since)):
        return "happened"  # طالب بإلغاء الاتفاق المبرم، طالب بالصحافي المعتقل، بصحافيين معتقلين منذ عام
    back = words_back(parties, i, floor, _NEAR) or _past_aside(parties, word, i)
    forms = [parties.page.tokens[k].form for k in back]
    nearest, second = [*forms, "", ""][:2]
    beside = nearest in ("من", "مع") and second in _BESIDES
    if core_in(nearest, _BEGUN) and second.removeprefix("و") in _SINCE_IT:
        return "happened"  # بعد استئناف القتال، منذ بدء المحادثات
    if word.plover in _ANSWERS and _met(parties, i, floor):
        return "happened"  # قوبل المقترح بالرفض، لاقت المبادرة ترحيبا
    if beside or (nearest in _SINCE and word.plover in _HARM):
        return "happened"  # دعا إلى الحوار على الرغم من مشاركته في الحرب، طالب بضمانات بعد مقتل عامل
    if nearest == "في" and core_in(second, _INQUIRIES) and word.plover in _HARM:
        return "happened"  # دعا إلى تحقيق في مقتله
    if nearest in _BEFORE_IT and before is not None and before[2] == "unrealized" and i - before[3] <= _AHEAD:
        return "unrealized"  # رفض تسليم السلاح قبل | انسحاب القوات
    if nearest == "علي" and (lead_of(parties, i, floor).answered or second.removeprefix("و") == _BASED):
        return "happened"  # هدد بالرد على اغتياله، بناء على طلبه
    if word.plover == "CONSULT" and (held := _not_held(parties, i, nearest)):
        return held
    wished = second.startswith(_WISH) or any(core_in(w, _WISHES) for w in forms[1:])  # رغبة في التشاور
    if word.plover == "CONSULT" and nearest in _AT_IT and _will_be(parties, word, i, floor):
        return "unrealized"  # سيطلب الدعم خلال | القمة
    if nearest in OCCASIONS or (nearest == "في" and word.plover == "CONSULT" and not wished):
        back, forms = back[:1], forms[:1]  # اتفق الرئيسان في اتصال هاتفي: what it happened at
    if told_by_clause(parties, word, i) or (nearest == "عن" and word.plover == "AGREE" and word.suffix):
        return "happened"  # حذرها من التراجع عن تعهداتها
    known = word.article or word.suffix or word.kind == "masdar" or word.genitive == "recipient"
    if known and nearest not in ANY and lead_of(parties, i, floor).answered:
        return "happened"  # توعد بالرد على القصف
    charged = lead_of(parties, i, floor).accused[0]
    if charged >= 0 and not any(opens(parties.page.tokens[k].form) for k in range(charged + 1, i)):
        return "happened"  # طالب بتسليم المتهمين بقتله
    near = _Before(parties, word, i, floor, before, back, forms)
    verdicts = map(near.verdict, range(len(back)))
    found: _Verdict = next(filter(None, verdicts), "clause")
    if found == "clause":
        return status_by_clause(parties, word, i, floor, before)
    return None if found == "open" else found


def _past_aside(parties: Parties, word: EventWord, i: int) -> list[int]:
    """The words before the aside that parts a masdar from the verb whose object it is: رفض الحزب، أمس، | دعم
    المرشح, be it the first word of what he is said to refuse.
    """
    if word.kind not in ("masdar", "noun") or word.prep or word.conj:
        return []
    behind = parties.classes[i + 1] if i + 1 < len(parties.classes) else ""
    if word.article and behind != "preposition":
        return []  # رفض الحزب، كما يقال، | الاتفاق
    floor = parties.page.sentence(i).first
    at = aside_start(parties, i - 1, floor)
    return words_back(parties, at, floor, _NEAR + 1) if at > floor else []


def _met(parties: Parties, i: int, floor: int) -> bool:
    """Whether the act at token `i` is what something met with: قوبل المقترح | بالرفض, not لم يقابل بالرفض."""
    for k in range(i - 1, max(floor, i - _MET_REACH) - 1, -1):
        if parties.page.tokens[k].form.removeprefix("و") in _MET:
            return k == 0 or parties.classes[k - 1] != "negation"
    return False


def _not_held(parties: Parties, i: int, nearest: str) -> EventStatus | None:
    """That the meeting at token `i` is not held, or not yet: ألغيت | زيارته، المحادثات التي تأجلت."""
    if nearest in _CALLED_OFF:
        return "denied"
    for t in takewhile(lambda t: t.kind == "word", parties.page.tokens[i + 1 : i + 1 + _PREDICATE]):
        if t.form in _CALLED_OFF:
            return "denied"
        if t.form in _PUT_OFF:
            return "unrealized"
        if verbal(t.form):
            break
    return None


def _will_be(parties: Parties, word: EventWord, i: int, floor: int) -> bool:
    """Whether the verb before token `i` in its clause tells what is to come: سيزور دمشق خلال | القمة، يتوقع
    أن يبحث خلال | زيارته; not سيبحث خلال | زيارته الحالية.
    """
    tokens = parties.page.tokens
    if word.suffix and i + 1 < len(tokens) and tokens[i + 1].form in _GOING_ON:
        return False
    for k in range(i - 1, max(floor, i - _WILL_REACH) - 1, -1):
        if tokens[k].form in ".؛:؟!" or parties.relative(k):
            return False
        if parties.cast.mention_of[k] < 0 and verbal(tokens[k].form):
            return future(tokens[k].form) or (bool(word.suffix) and intended(parties, k, floor, False))
    return False


class _Before(msgspec.Struct):
    """The words before a noun of event, the nearest first: their tokens (`back`) and forms."""

    parties: Parties
    word: EventWord
    i: int
    floor: int
    before: Preceding | None
    back: list[int]
    forms: list[str]

    def verdict(self, n: int) -> _Verdict | None:
        """What the word at place `n` tells of the event; None where it tells nothing."""
        k, form, further = self.back[n], self.forms[n], self._further(n)
        if form == _ABOVE_ALL or self.parties.relative(k):
            return "clause"  # لا سيما الهجوم، رحب بالاتفاق الذي | جرى توقيعه
        done = n == 0 and not self.word.prep and opens(form, "done")
        if done and not has(further, "negation", "never", "that", "condition"):
            return "happened"
        if n <= 1 and opens(form, "countered"):
            return "happened"  # في محاولة لاحتواء الهجمات
        if has(form, "never"):
            return "unrealized" if self._demanded(n) else "denied"
        if has(form, "without") and n and self.forms[n - 1] == _PILOT:
            return None  # شنت طائرة بدون طيار | غارة
        if has(form, "without"):
            return "denied" if n <= 1 or (n == 2 and self.forms[1] in _REACHING | ANY) else "open"
        if self.parties.cast.mention_of[k] >= 0:
            return None
        return self._of_mood(n) or self._of_verb(n)

    def _of_mood(self, n: int) -> _Verdict | None:
        """What a negation, a refusal, a wish or a condition tells."""
        word, k, form, further = self.word, self.back[n], self.forms[n], self._further(n)
        if n == 0 and form in _AMONG_THEM and core_in(further, _POINTS):
            return "unrealized"  # مبادرة من خمس نقاط منها | الهدنة
        if n == 0 and not word.suffix and self._not_yet(k, form, further):
            return "unrealized"
        if has(form, "negation") and n == 0:
            return "happened" if form in _IS_NOT and self._what_it_is() else "denied"
        if has(form, "refuse"):
            masdar = word.kind == "masdar" and not word.article and word.plover not in REFUSABLE
            refused = masdar or word.plover == "CONSULT"  # رفض الحوار مع الحكومة
            refused = refused or (word.plover in _YIELDING and self._led_on())  # رفضت الإفراج عنه
            return "unrealized" if refused else "open"
        if n == 0 and form in _THERE and (has(further, "negation") or has(self._before_was(1), "negation")):
            return "denied"  # ليست هناك | محادثات، لم تكن هناك | محادثات
        lies_ahead = opens(form) and further != _NO_HOPE and not self._subject_of(n)
        lies_ahead = lies_ahead or (opens(form, "later") and word.plover != "ACCUSE")
        lies_ahead = lies_ahead or self._resolved(n) or self._weighed(n) or self._to_begin(n)
        if form.removeprefix("و") in _PROMISES and not any(
            w[:1] == "ب" for w in (*self.forms[:n], word.prep)
        ):
            lies_ahead = False  # what one promises ب leads; وعد المجلس الدعوات "and it counted"
        if form in _RULES and any(core_in(w, _COURTS) for w in self.forms[n + 1 :]):
            lies_ahead = False  # محكمة تقضي بسجنه; not المادة تقضي بسجنه
        led = self.forms[n - 1] if n else ""
        lies_ahead = lies_ahead or (n <= 1 and _on_the_way(form, word, led)) or _door_to(form, word, n, led)
        condition = has(form, "condition") and not (n == 0 and word.plover == "MOBILIZE" and form == _STATE)
        if lies_ahead or condition or (n == 0 and _in_case(form, further, word)):
            if further in _THERE_BE and k - 2 >= self.floor:
                further = self.parties.page.tokens[k - 2].form  # لا توجد | نية
            negated = n and has(further, "negation") and further not in _WHAT and not opens(form, "unavoided")
            return "denied" if negated else "unrealized"  # لا تسعى إلى قصف المدينة، لا بد من قصفها
        return None

    def _not_yet(self, k: int, form: str, further: str) -> bool:
        """Whether the word at token `k` leads to what is waited for: إلى حين | إطلاق سراحهم، يقاطع الحوار حتى
        | سحب القوات، لن يعود قبل | رفع الحصار; not استمر القصف حتى | سقوط المدينة.
        """
        if form == _UNTIL_THEN or (form == _THEN and further == _TO):
            return True
        verb = governing_verb(self.parties, k, self.floor) if form in _UP_TO else None
        if verb is None or verb.that:
            return False
        tokens = self.parties.page.tokens
        told, before = tokens[verb.token].form, tokens[verb.token - 1].form
        never = verb.token > self.floor and before.removeprefix("و") in _NEVER
        return never or (form == _UNTIL and (imperfect(told) or told.removeprefix("و") in _HELD_OFF))

    def _led_on(self) -> bool:
        """Whether a preposition goes on with the act right behind it: الإفراج عن فلان، التحالف مع الحزب."""
        behind = self.i + 1
        led = behind < len(self.parties.page.tokens) and self.parties.classes[behind] == "preposition"
        return led and self.word.kind == "masdar"

    def _subject_of(self, n: int) -> bool:
        """Whether the act is the subject of the verb at place `n` right before it, which leads to its object
        by a preposition: تهدف | المحادثات إلى حل الأزمة.
        """
        subject = n == 0 and self.word.article and not self.word.prep and self.word.kind != "verb"
        return subject and self.forms[n].removeprefix("و") in _LED_TO

    def _resolved(self, n: int) -> bool:
        """Whether the word at place `n` tells that one resolved to do it (قررت الحكومة | رفع شكوى), which no
        verdict or ban is that is done by being resolved.
        """
        act = self.word.plover not in _BY_DECREE and not self.word.prep
        led = any(self.parties.classes[k] or self.parties.opening_at(k).prep for k in self.back[:n])
        vague = self.word.article and (led or self.word.plover == "AGREE")  # قرر المجلس | الموافقة على
        return act and not vague and has(self.forms[n], "decided")

    def _weighed(self, n: int) -> bool:
        """Whether the word at place `n` tells that one only considers doing it, or prepares sanctions: تدرس
        الحكومة | إرسال قوات، تعد حزمة | عقوبات."""
        sanctions = self.word.plover == "SANCTION" and self.word.kind == "noun"
        if sanctions and not self.word.article and has(self.forms[n], "prepared"):
            return True
        act = self.word.kind == "masdar" or (n > 0 and core_in(self.forms[0], LENDERS))
        known = self.word.article or self.word.prep or self.word.suffix  # يبحث الوزيران | التعاون
        return act and not known and has(self.forms[n], "weighed")

    def _to_begin(self, n: int) -> bool:
        """Whether what the word at place `n` tells is that talks or a truce have yet to begin: جهود لإطلاق |
        المحادثات، قبل بدء | الهدنة.
        """
        if self.word.plover not in _TALKED or not n < 4:
            return False
        if n == 0:
            return self.forms[0] in _FOR_A_START
        return self.forms[n] in _BEFORE_IT and any(w in _STARTS for w in self.forms[:n])

    def _of_verb(self, n: int) -> _Verdict | None:
        """What the verb whose object the event is tells, negated or not."""
        k, form, further = self.back[n], self.forms[n], self._further(n)
        if has(form, "lasting") and has(further, "negation") and not self._halted():
            return "happened"  # لا تزال | المفاوضات جارية
        if n == 0 and form in _IS and has(further, "negation") and self._what_it_is():
            return "happened"  # لم يكن | اللقاء عاديا
        harm = self.word.plover in _HARM and not self.word.prep
        if n == 0 and form in _RESULTS and has(further, "negation") and (harm or self._what_it_is()):
            return "happened"  # لم يسفر | الهجوم عن ضحايا
        if has(further, "negation") and further not in _NOT_ITS_NEGATION:
            if not _bare(self.parties, k, self.i):
                return "clause"
            early = self.parties.page.tokens[k - 2].form if k - 2 >= self.floor else ""
            return "unrealized" if further.endswith("لن") or has(early, "condition") else "denied"
        if core_in(form, LENDERS) and not self.word.prep and self._intended(n + 1):
            return None  # تعتزم الحكومة شن | غارات: a masdar, though verbs are spelled so
        if verbal(form) and has(further, "condition") and not self.word.article:
            return "unrealized"  # إذا تعرضت بولندا | لهجوم
        if verbal(form):
            return of_verbs_object(self.parties, self.word, k, self.back[:n], self.floor) or "clause"
        return "unrealized" if n == 0 and form in _UPON_HIM and self.word.kind == "masdar" else None

    def _intended(self, n: int) -> bool:
        """Whether a word from place `n` on says that what follows is only meant: تعتزم الحكومة | شن غارات."""
        return any(opens(form) or has(form, "decided", "weighed") for form in self.forms[n:])

    def _before_was(self, n: int) -> str:
        """The form before the verb of being at place `n`; empty where another word stands there."""
        return self._further(n) if self.forms[n : n + 1] and self.forms[n] in _IS else ""

    def _what_it_is(self) -> bool:
        """Whether a negation says what a definite act is not, and not that it is not: ليست | الزيارة مفاجئة,
        not ليست المحادثات جارية.
        """
        behind = self.parties.page.tokens[self.i + 1 : self.i + 1 + _IS_REACH]
        near = takewhile(lambda t: t.kind == "word", behind)
        return self.word.article and not self.word.prep and not any(t.form in _THERE_IS for t in near)

    def _halted(self) -> bool:
        """Whether the words behind the event say that it does not go on: لا تزال | المفاوضات متوقفة."""
        behind = self.parties.page.tokens[self.i + 1 : self.i + 1 + _PREDICATE]
        return any(t.form in _HALTED for t in takewhile(lambda t: t.kind == "word", behind))

    def _further(self, n: int) -> str:
        """The form before the word at place `n`."""
        k = self.back[n]
        return self.parties.page.tokens[k - 1].form if k > self.floor else ""

    def _demanded(self, n: int) -> bool:
        """Whether it is asked that it be never done: طالب بعدم قصف القرية."""
        if any(opens(form) or has(form, "refuse") for form in self.forms[n + 1 :]):
            return True
        return self.before is not None and governed(self.parties, self.word, self.i, self.before)


def _on_the_way(form: str, word: EventWord, led: str) -> bool:
    """Whether one is only on the way to it: الطريق إلى تحرير الجبل, not أغلقوا الطريق للمطالبة، إغلاق الطريق
    مرفوض.
    """
    act = word.kind in ("masdar", "noun") and word.plover not in PURPOSE_DONE - HELP
    return act and led in ("", "الي", "امام") and core_in(form, _WAY)


def _door_to(form: str, word: EventWord, n: int, led: str) -> bool:
    """Whether a door is opened to it, which it need not pass: يفتح الباب أمام زيادة الدعم، يفتح المجال
    للحوار.
    """
    lam = word.prep == "ل" if n == 0 else led[:1] == "ل"
    return n <= _PAST_DOOR and (lam or led == _TO_DOOR) and core_in(form, _DOOR)


def _in_case(form: str, before: str, word: EventWord) -> bool:
    """Whether في حالة before a masdar opens a condition: في حالة رفض المجلس; not في حالة حرب، حالة تأهب."""
    state = word.kind != "masdar" or word.article or word.plover == "MOBILIZE"
    return form == "حاله" and before in ("في", "وفي") and not state


def _bare(parties: Parties, k: int, i: int) -> bool:
    """Whether the noun at `i` is the object of the negated verb at `k`: no more than أي or a short phrase
    between.
    """
    between = [parties.page.tokens[n].form for n in range(k + 1, i) if parties.page.tokens[n].kind == "word"]
    if not between or between[-1] in ANY or between[0] in _REACHING:
        return True  # لم تتلق أي | طلب، لم تعلم بحدوث أي | هجوم; not لم تتبن أي جهة | الهجوم
    return len(between) == 1 and between[0] in ("الي", "اليه", "اليها", "اليهم", "له", "لها", "لهم")
