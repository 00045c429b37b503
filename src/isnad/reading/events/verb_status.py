"""What the words around a verb say of its event: that it is negated, conditional, possible or to come."""

from __future__ import annotations

from itertools import takewhile

from isnad.lexicons.tables import load_table
from isnad.reading.events.governing_moods import future, words_back
from isnad.reading.events.subjects import no_longer
from isnad.reading.parties.parties import Parties
from isnad.reading.phrases.walk import EXCEPT
from isnad.reading.words.event_types import JUDGED
from isnad.reading.words.event_words import EventWord, event_words
from isnad.reading.words.lexis import lemmas, lex
from isnad.reading.words.moods import halts, has, opens
from isnad.reading.words.party_words import verbal
from isnad.records import EventStatus
from isnad.text.folding import fold
from isnad.text.tokens import COMMAS

__all__ = ["NEARLY", "excepted", "status_of_verb"]

# How many words before the verb are read.
_NEAR = 6
# What one threatens with by saying that one will do it: سنرد بقوة.
_ANSWER = "رد"
# What one will not do is denied of force, and refused of all else: لن نقصف, لن نتفاوض.
_DENIED_AFTER_LAN = frozenset(("COERCE", "ASSAULT"))
_GIVES_IN = lemmas("gives_in")
# What is done by saying that one would like to do it.
_SPOKEN = JUDGED | {"REQUEST"}
# Before a negation these lead what is yet to come: ما لم، حتى لا.
_UNTIL = frozenset(("ما", "وما", "حتي"))
# What is told in the imperfect of a day to come; how far behind the verb that day stands, and what tells that
# it is gone or here.
_PLANNED = frozenset(("CONSULT", "AGREE", "COOPERATE", "PROTEST"))
_DAY_REACH = 14
_WEEKDAYS = frozenset(fold("ال" + row["name"]) for row in load_table("weekdays"))
_PAST = frozenset(
    fold(w)
    for w in (
        *("أمس", "الماضي", "الفائت", "المنصرم", "السابق", "الأول", "اليوم", "هذا", "كل", "من", "منذ", "قبل"),
    )
)
_PERHAPS = "ربما"
# What is not so that أن leads: ليس صحيحا أن، من غير الصحيح أن.
_TRUE = frozenset(fold(w) for w in ("صحيح", "صحيحا", "الصحيح", "دقيقا", "الدقيق"))
_NOT_TRUE = frozenset(fold(w) for w in ("ليس", "غير"))
# What goes on with the verb before: أو، ثم.
_GOES_ON = frozenset((fold("أو"), fold("ثم")))
# How far before a verb that و joins to another the condition of both may stand.
_CONDITION_REACH = 10
# Until: إلى أن.
_UP_TO, _THAT = fold("إلى"), fold("أن")
NEARLY = frozenset(fold(w) for w in ("كاد", "كادت", "كادوا", "يكاد", "تكاد", "يكادون"))
"""What tells that something nearly came about, unless negated."""
# What compares to it. As they are written: كأن folds to كان.
_AS_IF = frozenset(("كأن", "وكأن", "كأنه", "كأنها", "كأنهم", "وكأنه", "وكأنها", "وكأنهم"))
# What follows إلا where it takes back no negation.
_NOT_EXCEPTED = frozenset(("ان", "اذا", "بعد", "حين", "عندما", "متي", "لو", "وفق", "بشرط", "بشروط"))


def status_of_verb(parties: Parties, word: EventWord, i: int, floor: int) -> EventStatus | None:
    """What the words around the verb at token `i` say of it, in the clause from token `floor` on; None where
    they say nothing, which is told as done.
    """
    if word.future:
        return None if word.lemma == _ANSWER else "unrealized"
    back = words_back(parties, i, floor, _NEAR)
    helped = list(takewhile(lambda k: _helps(parties, k), back))
    auxiliary = any(parties.classes[k] == "aux" for k in helped)
    back = back[len(helped) :]
    here = back[0] if back else -1
    form = parties.page.tokens[here].form if here >= 0 else ""
    if here >= 0 and _negates(parties, word, here, floor):
        return _negated(parties, word, i, back, floor)
    if _not_so(parties, i, floor):
        return "denied"
    if here >= 0 and (has(form, "condition") or form == _PERHAPS or _if(parties, here, floor)):
        return "unrealized"
    if auxiliary and has(form, "that") and _denies(parties, here, floor):
        return "denied"
    if word.tense == "imperfect":
        qad = any(parties.classes[k] == "qad" for k in helped)
        found = _of_imperfect(parties, word, i, back, (auxiliary, qad))
        if found is not None:
            return found
    if _on_condition(parties, back) or _shares_condition(parties, word, i, floor):
        return "unrealized"
    return "denied" if _ended(parties, back) else None


def _shares_condition(parties: Parties, word: EventWord, i: int, floor: int) -> bool:
    """Whether و joins the perfect at token `i` to one right behind a condition: إذا قبلت الحركة الهدنة |
    وأطلقت الأسرى.
    """
    if word.conj != "و" or word.tense != "perfect":
        return False
    back = words_back(parties, i, floor, _CONDITION_REACH)
    for n, k in enumerate(back[:-1]):
        form = parties.page.tokens[k].form
        if parties.classes[k] == "relative":
            return False
        if verbal(form) and parties.cast.mention_of[k] < 0:
            return has(parties.page.tokens[back[n + 1]].form, "condition")
    return False


def _not_so(parties: Parties, i: int, floor: int) -> bool:
    """Whether it is said not to be true what the verb at token `i` tells: ليس صحيحا أن الحكومة | رفضت."""
    tokens = parties.page.tokens
    for k in range(i - 1, max(floor, i - _DAY_REACH) - 1, -1):
        if halts(tokens[k]) or (verbal(tokens[k].form) and parties.cast.mention_of[k] < 0):
            return False
        if lex(tokens[k].form).that is not None:
            true = k - 2 >= 0 and tokens[k - 1].form in _TRUE
            return true and tokens[k - 2].form.removeprefix("و") in _NOT_TRUE
    return False


def _helps(parties: Parties, k: int) -> bool:
    """Whether the word at token `k` is an auxiliary or قد, which stand between a verb and its negation."""
    return parties.classes[k] in ("aux", "qad") and not has(parties.page.tokens[k].form, "never")


def _negated(parties: Parties, word: EventWord, i: int, back: list[int], floor: int) -> EventStatus | None:
    """The status of the verb at token `i` that the first of the words `back` negates."""
    tokens = parties.page.tokens
    further = tokens[back[1]].form if len(back) > 1 else ""
    if has(further, "condition") or further in _UNTIL or _if(parties, back[1] if further else -1, floor):
        return "unrealized"
    if excepted(parties, i):
        return None
    lan = tokens[back[0]].form.endswith("لن")
    sure = word.plover in _DENIED_AFTER_LAN or word.lemma in _GIVES_IN  # لن ترضخ
    return "unrealized" if lan and not sure else "denied"


def _of_imperfect(
    parties: Parties, word: EventWord, i: int, back: list[int], helped: tuple[bool, bool]
) -> EventStatus | None:
    """The status of an imperfect by the words `back` before it, behind an auxiliary and قد (`helped`) or not:
    قد يزور، أن يزور، يزور غدا.
    """
    (auxiliary, qad), tokens = helped, parties.page.tokens
    form, further = [*(tokens[k].form for k in back[:2]), "", ""][:2]
    if qad and not auxiliary:
        return "unrealized"
    if word.prep == "ل" or has(form, "subjunctive"):
        return "unrealized"
    if has(form, "that") and not (auxiliary and qad):
        if has(further, "without"):
            return "denied"  # دون أن تتهم أحدا
        if further == _UP_TO and form == _THAT and back[0] == i - 1:
            return "unrealized"  # دعا إلى الصمود إلى أن | يفرج عنهم
        # استطاع الجيش | أن يدخل المدينة
        led = next((f for f in (tokens[k].form for k in back[1:]) if verbal(f)), further)
        done = has(further, "settled", "felt") or has(led, "felt") or opens(led, "achieved")
        # اسمحوا لي | أن أشكر الحكومة
        wished = any(has(tokens[k].form, "courteous") for k in back[1:4])
        said = word.plover in _SPOKEN and wished
        return "happened" if done or said else "unrealized"
    if _future_after(parties, i) or _goes_on_to_come(parties, word, back):
        return "unrealized"
    planned = word.plover in _PLANNED and word.person == 3 and not auxiliary
    return "unrealized" if planned and _on_a_day(parties, i) else None


def _goes_on_to_come(parties: Parties, word: EventWord, back: list[int]) -> bool:
    """Whether an imperfect goes on with a verb that is yet to come: سيصل الوزير | ويجتمع مع نظيره، ثم | يزور
    المخيم، سيستقيل أو | يتنازل.
    """
    if word.conj != "و" and not (back and parties.page.tokens[back[0]].form in _GOES_ON):
        return False
    for k in back:
        form = parties.page.tokens[k].form
        if parties.cast.mention_of[k] < 0 and verbal(form):
            return future(form)
    return False


def _on_condition(parties: Parties, back: list[int]) -> bool:
    """Whether one of the words `back`, up to another verb, opens a condition, or tells that what follows
    nearly is or only seems to be: إذا … زار، كادت الحركة | تنتصر، كأن الحكومة | تدعمها.
    """
    for k in back:
        form = parties.page.tokens[k].form
        if has(form, "condition") or parties.page.tokens[k].text in _AS_IF:
            return True
        if form in NEARLY:
            return not (k and has(parties.page.tokens[k - 1].form, "negation"))
        if verbal(form) and parties.cast.mention_of[k] < 0 and parties.classes[k] not in ("aux", "qad"):
            return False
    return False


def _ended(parties: Parties, back: list[int]) -> bool:
    """Whether one of the words `back` only says that what follows ended: لم يعد الحزب | يدعم الحكومة."""
    tokens = parties.page.tokens
    return any(no_longer(tokens, k) for k in back)


def _denies(parties: Parties, k: int, floor: int) -> bool:
    """Whether the أن at token `k` is what somebody denies: نفى المدير أن تكون الشركة قد لوثت النهر."""
    return any(opens(parties.page.tokens[n].form, "deny") for n in words_back(parties, k, floor, 9))


def _negates(parties: Parties, word: EventWord, k: int, floor: int) -> bool:
    """Whether the word at `k` negates the verb after it: ما only where it opens a clause before a perfect."""
    tokens = parties.page.tokens
    form = tokens[k].form
    own = any(w.lemma == word.lemma and w.kind == "verb" for w in event_words(tokens[k + 1].form))
    if has(tokens[k + 1].form, "lasting") and not own:
        return False  # لا يزال يقدم المساعدات, not لم تتوقف الغارات
    if form not in ("ما", "وما", "فما"):
        return has(form, "negation", "never")
    before = lex(tokens[k - 1].form) if k else None
    what_he = before is not None and before.that is not None and not before.suffix  # إن ما طالب به
    if word.tense != "perfect" or form != "ما" or what_he:
        return False
    if k and parties.classes[k - 1] == "preposition":
        return False  # شكرها على | ما قدمت من مساعدات
    if k and tokens[k - 1].form in COMMAS:
        return False  # قصف القرية، ما أجبر السكان على النزوح
    return k == floor or tokens[k - 1].kind in ("mark", "break")


def excepted(parties: Parties, i: int) -> bool:
    """Whether إلا or سوى takes back the negation before the word at token `i`: لم يطلبوا إلا هدنة; not before
    a condition or a time.
    """
    tokens = parties.page.tokens
    for k in range(i + 1, min(i + 7, len(tokens) - 1)):
        t = tokens[k]
        if halts(t):
            return False
        if t.form in EXCEPT and not t.text.endswith("ي"):  # not إنسان سوي
            return tokens[k + 1].form not in _NOT_EXCEPTED
    return False


def _if(parties: Parties, k: int, floor: int) -> bool:
    """إن right before a verb is a condition when written with its hamza below (وإن رفضتا، ستدفع إن صادق
    البرلمان), except where it opens a content or stands behind a verb of speech."""
    if k < 0:
        return False
    t = parties.page.tokens[k]
    if t.form not in ("ان", "وان", "فان") or not t.text.lstrip("وف").startswith("إ"):
        return False
    before = parties.page.tokens[k - 1] if k else None
    if before is None or before.kind != "word":
        return True
    if before.form == "ما":
        return False  # ما إن دخلت القوات المدينة حتى …
    return k > floor and not lex(before.form).finite


def _on_a_day(parties: Parties, i: int) -> bool:
    """Whether a day of the week alone dates the verb at token `i`, which is then the next: يجتمع الوزراء
    الثلاثاء; not أمس الثلاثاء, الثلاثاء الماضي.
    """
    tokens = parties.page.tokens
    for k in range(i + 1, min(i + _DAY_REACH, len(tokens))):
        t = tokens[k]
        if halts(t) or parties.classes[k] in ("relative", "subordinate", "contrast", "occasion"):
            return False
        if t.kind != "word" or parties.cast.mention_of[k] >= 0:
            continue
        if k > i + 1 and verbal(t.form):
            return False
        if t.form in _WEEKDAYS:
            past = tokens[k - 1].form in _PAST or (k + 1 < len(tokens) and tokens[k + 1].form in _PAST)
            return not past
    return False


def _future_after(parties: Parties, i: int) -> bool:
    """يلتقي غدا، يزور الأسبوع المقبل."""
    tokens = parties.page.tokens
    for k in range(i + 1, min(i + 9, len(tokens))):
        t = tokens[k]
        if halts(t):
            return False
        if t.kind == "word" and has(t.form, "coming"):
            return True
    return False
