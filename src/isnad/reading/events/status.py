"""Whether an event is told as having happened, as not having happened, or only as planned, wished, feared or
possible.

What stands closely before the trigger decides first (لم، لن، لا، سوف، قد يـ، محاولة، يعتزم، إذا), then the
event that governs it (طلبت من الحكومة سحب السفير), then the kind of speech that tells it (a demand's
content is not yet done; a denial's is denied).
"""

from __future__ import annotations

from itertools import takewhile
from typing import Literal

import msgspec

from isnad.reading.events.governing_moods import failed, intended, of_verbs_object, words_back
from isnad.reading.events.leads import lead_of
from isnad.reading.events.led_in import IN_POWER
from isnad.reading.events.lenders import DOES, LENDERS, SENTENCES, undergoing
from isnad.reading.events.light_verbs import light_verbs
from isnad.reading.events.to_come import said_to_come, told_by_clause
from isnad.reading.events.verb_status import status_of_verb
from isnad.reading.parties.parties import Parties
from isnad.reading.words.event_words import EventWord, core_in
from isnad.reading.words.lexis import words
from isnad.reading.words.moods import halts, has, opens
from isnad.reading.words.party_words import verbal
from isnad.records import EventStatus
from isnad.text.folding import fold

__all__ = ["ANY", "Preceding", "status"]

# Kinds of speech (predicates.tsv) whose content is not told as done.
_OPEN = frozenset(("demand", "order", "propose", "threaten", "promise", "hope", "fear", "warn"))
# Events whose masdar object is not told as done: طلب سحب السفير، رفض تمديد الهدنة، اتفقا على تبادل الأسرى.
_GOVERNING = frozenset(("REQUEST", "REJECT", "AGREE", "THREATEN"))
# Events that stay happened when for a purpose: لمطالبة، للاحتجاج.
_PURPOSE_DONE = frozenset(("REQUEST", "PROTEST", "ACCUSE", "SUPPORT", "AID"))
_HELP = frozenset(("AID", "SUPPORT"))
# What one refuses when it is done already: رفض الاتهامات، رفض طلب الحكومة.
_REFUSABLE = frozenset(("REQUEST", "ACCUSE", "THREATEN", "SANCTION", "ASSAULT", "REJECT"))
# What may stand between a negation and an act that did not come about: دون | التوصل إلى | اتفاق.
_REACHING = frozenset(("التوصل", "توصل", "حصول", "حدوث", "وقوع"))
# What a drone is without, which denies nothing of what it does.
_PILOT = fold("طيار")
# Before hope: خيبة أمله, what he is without.
_NO_HOPE = fold("خيبة")
_INQUIRIES = words("inquiries")
# What says that a thing does not go on, and how far behind it.
_HALTED, _PREDICATE = words("halted"), 4
# What is negated where one says what an act is not, and what says of it that it is; how far behind it.
_IS, _IS_NOT = frozenset(("يكن", "تكن")), frozenset(("ليس", "ليست", "وليس", "وليست"))
_THERE_IS, _IS_REACH = words("there_is"), 6
_RULES = frozenset(("يقضي", "تقضي"))
# Who sentences somebody by what يقضي leads, a kind of court alone among them: جنايات المدينة تقضي بسجنه.
_COURTS = words("courts") | {"جنايات", "استئناف", "تمييز"}
_PROMISES = frozenset(("وعد", "وعدت", "عد", "عدت"))
_THERE = frozenset(("هناك", "ثمه", "هنالك"))
_NOT_BEFORE_OBJECT = frozenset(
    ("في", "مع", "خلال", "بعد", "قبل", "عقب", "اثر", "ضد", "بسبب", "رغم", "منذ", "حول", "بشان")
)
_OCCASIONS = frozenset(("خلال", "بعد", "عقب", "اثر", "بسبب", "منذ", "رغم", "غداه", "اثناء"))
# What leads to an act that is told beside the clause, whatever this says: على الرغم من، بالتزامن مع.
_BESIDES = frozenset(("الرغم", "بالرغم", "بالتزامن", "تزامنا", "متزامنا", "متزامنه"))
# The same where it tells of harm: what is done after harm comes of harm that was done.
_SINCE = frozenset(("بعد", "عقب", "اثر", "بسبب", "منذ", "غداه", "اعقاب"))
_HARM = frozenset(("ASSAULT", "COERCE", "PROTEST"))
# The beginning of what goes on since, and what leads to it.
_BEGUN = frozenset(fold(w) for w in ("بدء", "انطلاق", "بداية", "استئناف", "تجدد", "اندلاع", "عودة"))
_SINCE_IT = frozenset(fold(w) for w in ("بعد", "منذ", "عقب", "إثر", "غداة", "رغم", "بسبب", "جراء"))
_WISH = "رغب"
# What is done by being resolved.
_BY_DECREE = frozenset(("COERCE", "CONCEDE", "SANCTION", "REJECT"))
# What begins, what leads to its beginning or stands before it.
_TALKED = frozenset(("CONSULT", "RETREAT"))
_STARTS = frozenset(fold(w) for w in ("بدء", "انطلاق", "بداية", "إطلاق"))
_FOR_A_START = frozenset(fold("ل" + w) for w in ("إطلاق", "بدء", "استئناف", "إعادة"))
_BEFORE_IT = frozenset(fold(w) for w in ("قبل", "قبيل"))
_NEAR, _FAR, _LENT = 4, 9, 12
# How far behind an act its aim stands.
_AIMED = 10
_WAY, _BASED = frozenset((fold("طريق"),)), fold("بناء")
# What opens to something; what leads there, and how many words may stand between.
_TO_DOOR, _PAST_DOOR = fold("أمام"), 2
_DOOR = frozenset(fold(w) for w in ("باب", "أبواب", "مجال", "آفاق"))
_CARRYING_OUT = frozenset((fold("تنفيذ"),))
# What leads an act that is spoken of whichever and whenever it be, and a noun in the genitive: أي اعتداء على
# البلاد، لم يتعرض لأي ضغط.
ANY = frozenset(fold(w) for w in ("أي", "أية", "لأي", "بأي", "وأي", "لأية", "بأية"))
# Upon whom it lies to do what follows: عليها | إطلاق السجناء.
_UPON_HIM = frozenset(("عليه", "عليها", "عليهم", "علينا", "وعليه", "وعليها", "وعليهم"))
_ENDS = frozenset(".:؟!؛")
# What goes on with something told before: لا سيما الهجوم; and what negates no verb's object behind it.
_ABOVE_ALL, _NOT_ITS_NEGATION = "سيما", frozenset(("ما", "وما", "ليس", "ليست"))

# The ما of كل ما يستطيع, which negates nothing; and verbs that have their object behind a preposition alone,
# so that what stands bare behind them is their subject.
_WHAT = frozenset(("ما", "وما"))
_LED_TO = words("led_to")

# What stands before an event in its clause and is no more than its kind, type and status.
Preceding = tuple[str, str, EventStatus, int]
# What is said of talk that is not true (كاذب), or that lacks truth (عار من الصحة), and how far behind
# what is talked of.
_UNTRUE = frozenset(fold(w) for w in ("كاذب", "كاذبة", "ملفق", "ملفقة", "مفبرك", "مفبركة"))
_BARE_OF = frozenset(fold(w) for w in ("أساس", "عار", "عارية"))
_TRUTH, _TALK = fold("الصحة"), frozenset(fold(w) for w in ("حول", "عن", "بشأن"))
_RUMOUR = 22


def status(
    parties: Parties,
    word: EventWord,
    i: int,
    floor: int,
    speech: str,
    first: bool,
    before: Preceding | None = None,
) -> EventStatus:
    """The status of the event that `word` carries at token `i`.

    `floor` is the first token of its clause or content, `speech` the kind of speech that tells it (or
    empty), `first` whether it opens that content (a masdar or verb that later words hang on), `before` the
    event before it in its clause: its kind of word, type, status and token.
    """
    if word.kind == "verb":
        if i == floor and i and _leads(parties.page.tokens[i - 1].form):
            floor = i - 1
        found = status_of_verb(parties, word, i, floor)
    else:
        found = _of_noun(parties, word, _carried_out(parties, i, floor), floor, before)
    whichever = i > 0 and word.kind != "verb" and parties.page.tokens[i - 1].form in ANY
    if speech == "deny" and first and found == "unrealized" and whichever:
        return "denied"  # نفى تلقي أي دعم
    if found is not None and not (found == "happened" and speech == "deny" and first):
        return found
    if speech == "deny" and (first or _charged(word, before)):
        made = word.kind != "verb" and word.plover == "ACCUSE"
        return "happened" if made else "denied"  # نفى الاتهامات: they were made, and are said to be untrue
    if speech in _OPEN and word.kind != "verb" and (first or _asked_too(parties, word, i, floor)):
        return "unrealized"
    if (
        before is not None
        and word.kind == "verb" == before[0]
        and before[2] != "happened"
        and 0 < i - before[3] <= 10
    ):
        # لو عادت واشنطن ورفعت الحظر، لم تتلق دعوة حتى تقبلها أو ترفضها
        quoted = parties.page.quote_of[i] == parties.page.quote_of[before[3]]
        alike = before[2] != "denied" or _plural(parties, i) == _plural(parties, before[3])
        join = quoted and ((word.conj == "و" and alike) or parties.page.tokens[i - 1].form == "او")
        if join and not _stop_between(parties, before[3], i):
            return before[2]
    return "happened"


def _plural(parties: Parties, k: int) -> bool:
    """Whether the verb at token `k` is in the plural: لم يغادروا, whose denial ويتهم does not share."""
    return parties.page.tokens[k].form.endswith(("وا", "ون"))


def _carried_out(parties: Parties, i: int, floor: int) -> int:
    """The token of the masdar by which the sentence is carried out whose genitive is the masdar at `i`:
    لمنع | تنفيذ حكم الإعدام; `i` where there is none.
    """
    tokens = parties.page.tokens
    led = i - 2 >= floor and tokens[i - 1].form in SENTENCES
    return i - 2 if led and core_in(tokens[i - 2].form, _CARRYING_OUT) else i


def _leads(form: str) -> bool:
    return has(form, "that", "subjunctive", "negation", "never", "condition")


def _asked_too(parties: Parties, word: EventWord, i: int, floor: int) -> bool:
    """Whether a masdar goes on with the list of what is asked for: دعاه إلى ترك القصر | والتفاوض."""
    if word.kind not in ("masdar", "noun") or word.conj != "و" or word.prep:
        return False
    return not any(
        verbal(parties.page.tokens[k].form) and parties.cast.mention_of[k] < 0 for k in range(floor, i)
    )


def _charged(word: EventWord, before: Preceding | None) -> bool:
    """Whether ب leads to the deed that one is charged with: نفى التهم بتمويل العصابة."""
    charge = before is not None and before[1] == "ACCUSE" and before[0] in ("masdar", "noun")
    return charge and word.kind == "masdar" and word.prep == "ب"


# What a word before a noun of event tells: its status, that its clause tells it, or that it is open.
_Verdict = EventStatus | Literal["clause", "open"]


def _of_noun(
    parties: Parties, word: EventWord, i: int, floor: int, before: Preceding | None
) -> EventStatus | None:
    """The status of the noun of event at token `i`, by the nearest word before it that tells one, else by
    its clause.
    """
    if word.kind == "passive" and word.article:
        return "happened"  # طالب بالصحافي المعتقل منذ عام
    back = words_back(parties, i, floor, _NEAR)
    forms = [parties.page.tokens[k].form for k in back]
    nearest, second = [*forms, "", ""][:2]
    beside = nearest in ("من", "مع") and second in _BESIDES
    if core_in(nearest, _BEGUN) and second.removeprefix("و") in _SINCE_IT:
        return "happened"  # بعد استئناف القتال، منذ بدء المحادثات
    if beside or (nearest in _SINCE and word.plover in _HARM):
        return "happened"  # دعا إلى الحوار على الرغم من مشاركته في الحرب، طالب بضمانات بعد مقتل عامل
    if nearest == "في" and core_in(second, _INQUIRIES) and word.plover in _HARM:
        return "happened"  # دعا إلى تحقيق في مقتله
    if nearest == "علي" and (lead_of(parties, i, floor).answered or second.removeprefix("و") == _BASED):
        return "happened"  # هدد بالرد على اغتياله، بناء على طلبه
    wished = second.startswith(_WISH)  # رغبة في التشاور
    if nearest in _OCCASIONS or (nearest == "في" and word.plover == "CONSULT" and not wished):
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
        return _of_clause(parties, word, i, floor, before)
    return None if found == "open" else found


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
        word, form, further = self.word, self.forms[n], self._further(n)
        if has(form, "negation") and n == 0:
            return "happened" if form in _IS_NOT and self._what_it_is() else "denied"
        if has(form, "refuse"):
            masdar = word.kind == "masdar" and not word.article and word.plover not in _REFUSABLE
            refused = masdar or word.plover == "CONSULT"  # رفض الحوار مع الحكومة
            return "unrealized" if refused else "open"
        if n == 0 and form in _THERE and (has(further, "negation") or has(self._before_was(1), "negation")):
            return "denied"  # ليست هناك | محادثات، لم تكن هناك | محادثات
        lies_ahead = opens(form) and further != _NO_HOPE and not self._subject_of(n)
        lies_ahead = lies_ahead or (opens(form, "later") and word.plover != "ACCUSE")
        lies_ahead = lies_ahead or self._resolved(n) or self._to_begin(n)
        if form.removeprefix("و") in _PROMISES and not any(
            w[:1] == "ب" for w in (*self.forms[:n], word.prep)
        ):
            lies_ahead = False  # what one promises ب leads; وعد المجلس الدعوات "and it counted"
        if form in _RULES and any(core_in(w, _COURTS) for w in self.forms[n + 1 :]):
            lies_ahead = False  # محكمة تقضي بسجنه; not المادة تقضي بسجنه
        led = self.forms[n - 1] if n else ""
        lies_ahead = lies_ahead or (n <= 1 and _on_the_way(form, word, led)) or _door_to(form, word, n, led)
        if lies_ahead or has(form, "condition") or (n == 0 and _in_case(form, further, word)):
            negated = n and has(further, "negation") and further not in _WHAT and not opens(form, "unavoided")
            return "denied" if negated else "unrealized"  # لا تسعى إلى قصف المدينة، لا بد من قصفها
        return None

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
        act = self.word.plover not in _BY_DECREE and not (self.word.article or self.word.prep)
        return act and has(self.forms[n], "decided")

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
        if has(further, "negation") and further not in _NOT_ITS_NEGATION:
            if not _bare(self.parties, k, self.i):
                return "clause"
            early = self.parties.page.tokens[k - 2].form if k - 2 >= self.floor else ""
            return "unrealized" if further.endswith("لن") or has(early, "condition") else "denied"
        if verbal(form):
            return of_verbs_object(self.parties, self.word, k, self.back[:n], self.floor) or "clause"
        return "unrealized" if n == 0 and form in _UPON_HIM and self.word.kind == "masdar" else None

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
        return self.before is not None and _governed(self.parties, self.word, self.i, self.before)


def _of_clause(
    parties: Parties, word: EventWord, i: int, floor: int, before: Preceding | None
) -> EventStatus | None:
    """The status that a noun of event has by its clause and the event before it, whatever stands right before
    it: على السلطات | إطلاق السجناء.
    """
    if word.kind != "participle" and failed(parties, word, i, floor):
        return "denied"
    unlent = _unlent(parties, word, i, floor)
    if unlent is not None:
        return unlent
    joined = _joined(parties, word, i, floor, before)
    charges = word.plover == "ACCUSE" and word.core.endswith("ات")  # نفى اتهامات بأنه …
    if not (word.article or charges) and word.kind != "participle" and _denied(parties, i, floor, before):
        return "denied"
    if word.kind == "masdar" and floor <= i and _ought(parties, i, floor):
        return "unrealized"
    if i > floor and parties.page.tokens[i - 1].form in _TALK and _untrue(parties, i):
        return "denied"
    if said_to_come(parties, word, i, floor):
        return "unrealized"
    if i > floor and parties.page.tokens[i - 1].form in ANY:
        return "unrealized"
    if joined is not None:
        return joined
    lent = i > floor and not word.prep and core_in(parties.page.tokens[i - 1].form, LENDERS)
    act = lent or word.kind == "masdar" or word.plover == "CONSULT"  # منعهم من تنظيم | وقفة
    if act and lead_of(parties, i - lent, floor).induced.only_meant:
        return "unrealized"
    # رفضت الحركة الحوار مع الحكومة، اتفقا على هدنة
    scene = i > floor and parties.page.tokens[i - 1].form in _OCCASIONS  # عرض التاجر الصلح خلال | زيارة
    lent = i > floor and parties.page.tokens[i - 1].form in LENDERS  # معارضته شن | عملية
    talks = not scene and (
        lent or word.kind == "masdar" or word.plover in ("CONSULT", "RETREAT", "COOPERATE")
    )
    if talks and before is not None and _governed(parties, word, i, before):
        return "unrealized"
    at = _leading(parties, word, i, floor)
    if at < 0:
        return None
    if at == i and word.plover in _PURPOSE_DONE:
        undone = before is not None and _aim_of_undone(parties, i, floor, before)
        undone = word.plover in _HELP and (undone or _to_come(parties, i, floor))
        return "unrealized" if undone else None
    done = _marks(parties, at, floor) or undergoing(parties, at, floor, "ل") or _says_why(parties, word, i)
    return None if done else "unrealized"


def _leading(parties: Parties, word: EventWord, i: int, floor: int) -> int:
    """The token with the ل of purpose: the masdar's own (للقاء الملك), or that of the masdar that lends a
    noun of event its verb (استخدام القاعدة لشن هجمات); -1 for none.
    """
    if word.prep == "ل" and (word.kind == "masdar" or word.plover == "CONSULT"):
        return i
    form = parties.page.tokens[i - 1].form if i > floor and not (word.prep or word.suffix) else ""
    return i - 1 if form[:1] == "ل" and form[1:] in LENDERS else -1


def _says_why(parties: Parties, word: EventWord, i: int) -> bool:
    """Whether a masdar with ل has the pronoun of him who does it, so that it tells why something else is
    done: انتقد الحكومة | لرفضها الحوار، أوقفوه | لانتهاكه القانون; not حاصروه | لاعتقاله.
    """
    if not word.suffix or word.prep != "ل":
        return False
    if word.plover == "REJECT":
        return True
    phrase = parties.phrase(i + 1, i + 3)
    return phrase is not None and not (phrase.prep or phrase.conj) and phrase.article


def _to_come(parties: Parties, i: int, floor: int) -> bool:
    """Whether the verb for whose purpose the masdar at `i` is, is itself only to come: ستفعل كل شيء لمساعدة
    حلفائها.
    """
    for k in words_back(parties, i, floor, _FAR):
        if verbal(parties.page.tokens[k].form) and parties.cast.mention_of[k] < 0:
            return intended(parties, k, floor, False)
    return False


def _aim_of_undone(parties: Parties, i: int, floor: int, before: Preceding) -> bool:
    """Whether the masdar at `i` is the aim of an act that is not done: وافق على إرسال قوات | لدعم الحكومة."""
    _, _, told, at = before
    return told != "happened" and floor <= at and i - at <= _AIMED and not _clause_between(parties, at, i)


def _on_the_way(form: str, word: EventWord, led: str) -> bool:
    """Whether one is only on the way to it: الطريق إلى تحرير الجبل, not أغلقوا الطريق للمطالبة، إغلاق الطريق
    مرفوض.
    """
    act = word.kind in ("masdar", "noun") and word.plover not in _PURPOSE_DONE - _HELP
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


def _marks(parties: Parties, i: int, floor: int) -> bool:
    """Whether ل before the masdar at `i` leads what is marked, caused or undergone, be it behind an
    adjective: الذكرى الثانية لاغتيال القيادي.
    """
    forms = [parties.page.tokens[k].form for k in words_back(parties, i, floor, 2)]
    adjective = bool(forms) and (forms[0].startswith("ال") or forms[0].endswith(("يه", "ه")))
    return any(opens(form, "toward") for form in (forms if adjective else forms[:1]))


def _bare(parties: Parties, k: int, i: int) -> bool:
    """Whether the noun at `i` is the object of the negated verb at `k`: no more than أي or a short phrase
    between.
    """
    between = [parties.page.tokens[n].form for n in range(k + 1, i) if parties.page.tokens[n].kind == "word"]
    if not between or between[-1] in ANY or between[0] in _REACHING:
        return True  # لم تتلق أي | طلب، لم تعلم بحدوث أي | هجوم; not لم تتبن أي جهة | الهجوم
    return len(between) == 1 and between[0] in ("الي", "اليه", "اليها", "اليهم", "له", "لها", "لهم")


def _unlent(parties: Parties, word: EventWord, i: int, floor: int) -> EventStatus | None:
    """The status of the indefinite noun at token `i` to which a negated verb lends its doer: لم تعقد الحكومة
    والمعارضة | اجتماعا، لم يتوصل الطرفان إلى | اتفاق، لا يحظى الحزب | بدعم; None where none does.
    """
    tokens, got = parties.page.tokens, word.prep == "ب"
    sentenced = i > 0 and tokens[i - 1].form in SENTENCES  # لم ينفذ حكم | الإعدام
    if (word.article and not sentenced) or word.suffix or word.conj or (word.prep and not got):
        return None
    for k in range(i - 1 - (i > 0 and tokens[i - 1].form in ("الي", "علي")), max(floor, i - _LENT), -1):
        form, early = tokens[k].form, tokens[k - 2].form if k - 2 >= floor else ""
        if halts(tokens[k]) or parties.classes[k]:
            return None
        does = form in DOES  # لم يقم الوزير | بزيارة، لن تقوم القوات | بقصف المدينة
        if (does or form in light_verbs()) and parties.cast.mention_of[k] < 0:
            if got and not does and light_verbs()[form][0] != "getter":
                return None
            if tokens[k - 1].form in ("ما", "وما"):
                return "denied" if does and _no_relative(parties, k - 1, i, floor) else None
            if not has(tokens[k - 1].form, "negation"):
                return None
            return "unrealized" if tokens[k - 1].form.endswith("لن") or has(early, "condition") else "denied"
    return None


def _no_relative(parties: Parties, at: int, i: int, floor: int) -> bool:
    """Whether the ما at token `at` negates, and is no relative, which a pronoun takes up before the masdar at
    `i`: ما قام الجيش | بقصف القرية, not ما قام به الجيش | بقصف القرية nor حسب ما قام ….
    """
    opens_clause = at == floor or parties.page.tokens[at - 1].kind != "word"
    return opens_clause and not any(suffix for _, suffix in parties.bound(at + 1, i))


def _denied(parties: Parties, i: int, floor: int, before: Preceding | None) -> bool:
    """نفى مقتل …، نافيا ما تناقلته الوسائط عن توغل قوات: a denial before, and no event between."""
    tokens = parties.page.tokens
    for k in range(i - 1, max(floor, i - 14, before[3] if before else 0) - 1, -1):
        t = tokens[k]
        if halts(t, _ENDS):
            return False
        if t.kind == "word" and opens(t.form, "deny"):
            return True
    return False


def _untrue(parties: Parties, i: int) -> bool:
    """Whether the talk of what stands at `i` is said to be untrue: ما يثار حول حشود | عار من الصحة."""
    tokens = parties.page.tokens
    for k in range(i + 1, min(i + _RUMOUR, len(tokens))):
        t = tokens[k]
        if halts(t, _ENDS):
            return False
        if t.form in _UNTRUE:
            return True
        if t.form in _BARE_OF:
            return any(n.form == _TRUTH for n in tokens[k + 1 : k + 4])
    return False


def _ought(parties: Parties, i: int, floor: int) -> bool:
    """على السلطات إطلاق سراح المعتقلين: a clause that على opens says what is due; بوسعها, what can be."""
    tokens = parties.page.tokens
    for k in range(i - 1, max(floor, i - 12) - 1, -1):
        t = tokens[k]
        if halts(t):
            return False
        if t.form.removeprefix("و") in IN_POWER:
            return True
        if t.form in ("علي", "وعلي") and (k == floor or tokens[k - 1].kind != "word"):
            alone = i - k == 2 and parties.cast.mention_of[k + 1] < 0 and tokens[k + 1].form[:2] != "ال"
            return not alone  # not الموقوف، على ذمة التحقيق
        if t.kind == "word" and verbal(t.form) and parties.cast.mention_of[k] < 0:
            return False
    return False


def _joined(
    parties: Parties, word: EventWord, i: int, floor: int, before: Preceding | None
) -> EventStatus | None:
    """A masdar joined to one before it shares its status: مطالبا بوقف القصف وسحب القوات."""
    either = i > floor and parties.page.tokens[i - 1].form == "او"  # القبض عليه أو مقتله
    joined = either or (word.kind == "masdar" and word.conj == "و")
    if before is None or word.kind == "verb" or word.prep or not joined:
        return None
    kind, _, told, at = before
    if kind not in ("masdar", "noun") or told == "happened" or at < floor or i - at > 12:
        return None
    comma = parties.page.tokens[i - 1].form in ("،", ",")  # تستعد لتحرير المحافظة، وطرد المسلحين
    return None if _clause_between(parties, at, i - comma) else told


def _governed(parties: Parties, word: EventWord, i: int, before: Preceding) -> bool:
    """طالب بسحب القوات، اتفقا على تبادل الأسرى، طلب الحزب من الحكومة سحب السفير."""
    kind, plover, _, at = before
    if plover not in _GOVERNING or kind == "noun" or i - at > 12 or word.conj:
        return False
    last = parties.page.tokens[i - 1].form
    lent = i - at == 2 and last in LENDERS  # معارضته | شن عملية
    if plover == "REJECT" and word.plover in _REFUSABLE and not lent:
        return False
    if plover == "AGREE" and word.plover == "REQUEST" and word.kind != "verb":
        return False  # وافقت الحكومة على | طلب النقابة
    linked = i - at == 1 or lent or word.prep in ("ب", "ل") or last in ("علي", "الي", "من", "عن")
    if not linked and (kind != "verb" or parties.classes[i - 1] or last in _NOT_BEFORE_OBJECT):
        return False
    comma = plover == "REQUEST" and word.prep == "ب" and last in ("،", ",")  # توجيهات الملك فلان، بتقديم
    return not _clause_between(parties, at, i - lent - comma)


def _stop_between(parties: Parties, a: int, b: int) -> bool:
    return any(halts(t, _ENDS) for t in parties.page.tokens[a + 1 : b])


def _clause_between(parties: Parties, a: int, b: int) -> bool:
    tokens = parties.page.tokens
    for k in range(a + 1, b):
        t = tokens[k]
        if halts(t):
            return True
        if (
            t.kind == "word"
            and parties.cast.mention_of[k] < 0
            and (verbal(t.form) or parties.classes[k] in ("relative", "aux"))
        ):
            return True
    return False
