"""The status that a noun of event has by its clause and the event before it.

على السلطات | إطلاق السجناء, طالب | بسحب القوات: neither is done.
"""

from __future__ import annotations

from isnad.reading.events.governing_moods import failed, intended, words_back
from isnad.reading.events.leads import lead_of
from isnad.reading.events.led_by import aside_start
from isnad.reading.events.led_in import IN_POWER
from isnad.reading.events.lenders import DOES, LENDERS, SENTENCES, joined_lender, undergoing
from isnad.reading.events.light_verbs import forms_of, light_verbs
from isnad.reading.events.to_come import said_to_come
from isnad.reading.events.verb_status import NEARLY, excepted
from isnad.reading.parties.parties import Parties
from isnad.reading.phrases.walk import EXCEPT
from isnad.reading.words.event_words import EventWord, core_in, cores
from isnad.reading.words.lexis import lex, words
from isnad.reading.words.moods import halts, has, opens
from isnad.reading.words.party_words import verbal
from isnad.records import EventStatus
from isnad.text.clitics import THIRD_PERSON
from isnad.text.folding import fold

__all__ = [
    "ANY",
    "HELP",
    "OCCASIONS",
    "PURPOSE_DONE",
    "REFUSABLE",
    "Preceding",
    "governed",
    "status_by_clause",
]

Preceding = tuple[str, str, EventStatus, int]
"""What stands before an event in its clause and is no more than its kind, type, status and token."""
ANY = frozenset(fold(w) for w in ("أي", "أية", "لأي", "بأي", "وأي", "لأية", "بأية"))
"""What leads an act that is spoken of whichever and whenever it be: أي اعتداء، لم يتعرض لأي ضغط."""
# Events whose masdar object is not told as done: طلب سحب السفير، رفض تمديد الهدنة، اتفقا على تبادل الأسرى.
_GOVERNING = frozenset(("REQUEST", "REJECT", "AGREE", "THREATEN"))
# Events of which ب or على leads what one will do oneself, and how far behind: هدد الحزب | بالهجوم.
_OWN_TO_COME, _UPON, _OWN_REACH = frozenset(("AGREE", "THREATEN")), fold("على"), 5
# To tell somebody beforehand of what one does.
_FOREWARNS = frozenset(fold(w) for w in ("أنذر", "أنذرت", "ينذر", "تنذر", "ننذر"))
PURPOSE_DONE = frozenset(("REQUEST", "PROTEST", "ACCUSE", "SUPPORT", "AID"))
"""Events that stay happened when for a purpose: لمطالبة، للاحتجاج."""
HELP = frozenset(("AID", "SUPPORT"))
REFUSABLE = frozenset(("REQUEST", "ACCUSE", "THREATEN", "SANCTION", "ASSAULT", "REJECT"))
"""What one refuses when it is done already: رفض الاتهامات، رفض طلب الحكومة."""
_NOT_BEFORE_OBJECT = frozenset(
    ("في", "مع", "خلال", "بعد", "قبل", "عقب", "اثر", "ضد", "بسبب", "رغم", "منذ", "حول", "بشان")
)
OCCASIONS = frozenset(("خلال", "بعد", "عقب", "اثر", "بسبب", "منذ", "رغم", "غداه", "اثناء"))
"""What leads to what an act happened at."""
_FAR, _LENT = 9, 12
# How far behind what governs it an act stands, an aside between them left out.
_GOVERNED_REACH = 12
# How far before a deed the aim that it goes on with may stand.
_AIM_REACH = 7
# How many adjectives may stand before what ل leads, and those that are no nisba.
_LIKE, _HOW = 2, words("how_it_is")
# To go and do something, and how far before that it stands, an aside between them.
_WENT, _WENT_REACH = forms_of("أقدم"), 14
# To manage something, and what leads to it.
_MANAGED, _MANAGES_IN = forms_of("تمكن", "نجح"), frozenset(("من", "في"))
# How far behind an act its aim stands.
_AIMED = 10
# What is said of talk that is not true (كاذب), or that lacks truth (عار من الصحة), and how far behind
# what is talked of.
_UNTRUE = frozenset(fold(w) for w in ("كاذب", "كاذبة", "ملفق", "ملفقة", "مفبرك", "مفبركة"))
_BARE_OF = frozenset(fold(w) for w in ("أساس", "عار", "عارية"))
_TRUTH, _TALK = fold("الصحة"), frozenset(fold(w) for w in ("حول", "عن", "بشأن"))
_RUMOUR = 22
_ENDS = frozenset(".:؟!؛")
# What is said not to be there of talk that is untrue (لا صحة لما يقال عن هجوم), and how far before it.
_NO, _TRUE, _UNFOUNDED = fold("لا"), fold("صحة"), 8
_SUCH_TRUTH = frozenset((_TRUE, fold("أساس")))
# What says of an act behind a negation that it was none, and how far behind: القصف لم | يحدث.
_HAPPENS, _HAPPENED_REACH = words("happens"), 10
# What leads to what something comes to, and how far before it what tells that it nearly did.
_COMES_TO, _NEARLY_REACH = fold("إلى"), 8


def status_by_clause(
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
    charges = word.plover == "ACCUSE" and word.core.endswith("ات")  # نفى اتهامات بأنه …
    if not (word.article or charges) and word.kind != "participle" and _denied(parties, i, floor, before):
        return "denied"
    if word.kind == "masdar" and floor <= i and _ought(parties, i, floor):
        return "unrealized"
    if _nearly(parties, i, floor):
        return "unrealized"
    if i > floor and parties.page.tokens[i - 1].form in _TALK and _untrue(parties, i):
        return "denied"
    if _unfounded(parties, i, floor) or _never_was(parties, word, i, floor):
        return "denied"
    if said_to_come(parties, word, i, floor):
        return "unrealized"
    if i > floor and parties.page.tokens[i - 1].form in ANY:
        return "unrealized"
    joined = _joined(parties, word, i, floor, before) or _or_meant(parties, i, floor)
    joined = joined or _joined_aim(parties, word, i, floor)
    if joined is not None:
        return joined
    lent = i > floor and not word.prep and core_in(parties.page.tokens[i - 1].form, LENDERS)
    act = lent or word.kind == "masdar" or word.plover == "CONSULT"  # منعهم من تنظيم | وقفة
    if act and lead_of(parties, i - lent, floor).induced.only_meant:
        return "unrealized"
    # رفضت الحركة الحوار مع الحكومة، اتفقا على هدنة
    scene = i > floor and parties.page.tokens[i - 1].form in OCCASIONS  # عرض التاجر الصلح خلال | زيارة
    lent = i > floor and parties.page.tokens[i - 1].form in LENDERS  # معارضته شن | عملية
    led = word.prep == "ب" or (i > 0 and parties.page.tokens[i - 1].form == _UPON)
    meant = led and before is not None and before[1] in _OWN_TO_COME and i - before[3] <= _OWN_REACH
    meant = meant and before is not None and not core_in(parties.page.tokens[before[3]].form, _FOREWARNS)
    talks = not scene and (
        lent or meant or word.kind == "masdar" or word.plover in ("CONSULT", "RETREAT", "COOPERATE")
    )
    if talks and before is not None and governed(parties, word, i, before):
        return "unrealized"
    at = _leading(parties, word, i, floor)
    if at < 0:
        return None
    if at == i and word.plover in PURPOSE_DONE:
        undone = before is not None and _aim_of_undone(parties, i, floor, before)
        undone = word.plover in HELP and (undone or _to_come(parties, i, floor))
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


def _marks(parties: Parties, i: int, floor: int) -> bool:
    """Whether ل before the masdar at `i` leads what is marked, caused or undergone, be it behind
    adjectives: الذكرى الثانية لاغتيال القيادي، إدانات عربية واسعة لقصف المدينة.
    """
    back = words_back(parties, i, floor, _LIKE + 1)
    for n, k in enumerate(back):
        form = parties.page.tokens[k].form
        if opens(form, "toward"):
            return True
        like = form.startswith("ال") or form.endswith(("ي", "يه", "ه")) or form in _HOW
        named = n > 0 and parties.cast.mention_of[back[0]] >= 0  # لدى نظيره المصري فلان | للوساطة
        if n == _LIKE or not like or named:
            return False
    return False


def _unlent(parties: Parties, word: EventWord, i: int, floor: int) -> EventStatus | None:
    """The status of the indefinite noun at token `i` to which a negated verb lends its doer: لم تعقد الحكومة
    والمعارضة | اجتماعا، لم يتوصل الطرفان إلى | اتفاق، لا يحظى الحزب | بدعم; None where none does.
    """
    tokens, got = parties.page.tokens, word.prep == "ب"
    sentenced = i > 0 and tokens[i - 1].form in SENTENCES  # لم ينفذ حكم | الإعدام
    managed = i > 0 and tokens[i - 1].form in _MANAGES_IN  # لم يتمكن من | السيطرة، لم ينجح في | اعتقاله
    if (word.article and not (sentenced or managed)) or word.conj or (word.prep and not got):
        return None
    if word.suffix and not managed:
        return None
    led = i > 0 and (managed or tokens[i - 1].form in ("الي", "علي"))
    for k in range(i - 1 - led, max(floor, i - _LENT), -1):
        form, early = tokens[k].form, tokens[k - 2].form if k - 2 >= floor else ""
        if halts(tokens[k]) or parties.classes[k] or form in EXCEPT:
            return None
        if managed and form in light_verbs() and form not in _MANAGED:
            return None
        does = form in DOES  # لم يقم الوزير | بزيارة، لن تقوم القوات | بقصف المدينة
        if (does or form in light_verbs()) and parties.cast.mention_of[k] < 0:
            if got and not does and light_verbs()[form][0] != "getter":
                return None
            if tokens[k - 1].form in ("ما", "وما"):
                return "denied" if does and _no_relative(parties, k - 1, i, floor) else None
            if not has(tokens[k - 1].form, "negation") or excepted(parties, i):
                return None  # لم تفتح النيابة | تحقيقا سوى في شكوى
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
        if t.kind == "word" and (opens(t.form, "deny") or (t.form == _TRUE and tokens[k - 1].form == _NO)):
            return True  # نفى مقتل …، لا صحة للأنباء عن | مقتل …
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


def _unfounded(parties: Parties, i: int, floor: int) -> bool:
    """Whether the talk of what stands at `i` is said right before it to be untrue: لا صحة لما تردد عن |
    انسحاب القوات.
    """
    tokens = parties.page.tokens
    for k in range(i - 1, max(floor, i - _UNFOUNDED), -1):
        if halts(tokens[k]):
            return False
        if tokens[k].form in _SUCH_TRUTH and tokens[k - 1].form.removeprefix("و") == _NO:
            return True
    return False


def _never_was(parties: Parties, word: EventWord, i: int, floor: int) -> bool:
    """Whether a masdar that opens its clause is said behind it not to have been: قصف القرية لم | يحدث."""
    tokens = parties.page.tokens
    opens_clause = i <= floor or tokens[i - 1].kind != "word" or lex(tokens[i - 1].form).that is not None
    if word.kind == "participle" or word.prep or not opens_clause:
        return False
    for k in range(i + 1, min(len(tokens) - 1, i + _HAPPENED_REACH)):
        if halts(tokens[k]) or parties.classes[k] in ("relative", "contrast"):
            return False
        if has(tokens[k].form, "negation"):
            return tokens[k + 1].form in _HAPPENS and not excepted(parties, k + 1)
        if parties.cast.mention_of[k] < 0 and lex(tokens[k].form).finite and verbal(tokens[k].form):
            return False
    return False


def _nearly(parties: Parties, i: int, floor: int) -> bool:
    """Whether إلى leads what something nearly came to: كادت تتحول إلى | اشتباك."""
    tokens = parties.page.tokens
    if i - 1 <= floor or tokens[i - 1].form != _COMES_TO:
        return False
    near = tokens[max(floor, i - _NEARLY_REACH) : i - 1]
    at = max((n for n, t in enumerate(near) if t.form in NEARLY), default=-1)
    negated = at > 0 and has(near[at - 1].form, "negation")
    return at >= 0 and not negated and all(t.kind == "word" for t in near[at:])


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
            if k == i - 1 and any(
                w.form.removeprefix("و") in _WENT for w in tokens[max(floor, k - _WENT_REACH) : k]
            ):
                return False  # أقدم الجيش، أمس، على | قصف القرية
            alone = i - k == 2 and parties.cast.mention_of[k + 1] < 0 and tokens[k + 1].form[:2] != "ال"
            return not alone  # not الموقوف، على ذمة التحقيق
        if t.kind == "word" and verbal(t.form) and parties.cast.mention_of[k] < 0:
            return False
    return False


def _joined(
    parties: Parties, word: EventWord, i: int, floor: int, before: Preceding | None
) -> EventStatus | None:
    """A masdar joined to one before it shares its status: مطالبا بوقف القصف وسحب القوات، دعا إلى عقد جلسة
    وفرض | عقوبات.
    """
    tokens = parties.page.tokens
    either = i > floor and tokens[i - 1].form == "او"  # القبض عليه أو مقتله
    lent = i > floor and joined_lender(word, tokens[i - 1].form)
    joined = either or lent or (word.kind == "masdar" and word.conj == "و")
    if before is None or word.kind == "verb" or not joined:
        return None
    kind, _, told, at = before
    if word.prep and word.prep != parties.opening_at(at).prep:
        return None  # طالبت بالإفراج عنهم، وبإسقاط التهم
    if kind not in ("masdar", "noun") or told == "happened" or at < floor or i - at > 12:
        return None
    begin = i - lent
    comma = tokens[begin - 1].form in ("،", ",")  # تستعد لتحرير المحافظة، وطرد المسلحين
    return None if _clause_between(parties, at, begin - comma) else told


def _joined_aim(parties: Parties, word: EventWord, i: int, floor: int) -> EventStatus | None:
    """The status of a deed that goes on with another aim, which no event tells: للالتفاف على المسلحين |
    وطردهم من البلدة; not لقيامه بالتحريض | وقتله الحارس.
    """
    if word.kind != "masdar" or word.conj != "و" or word.prep or word.article:
        return None
    for k in range(i - 1, max(floor, i - _AIM_REACH) - 1, -1):
        t = parties.page.tokens[k]
        if halts(t) or (t.kind == "word" and parties.cast.mention_of[k] < 0 and verbal(t.form)):
            return None
        if parties.classes[k] == "relative":
            return None
        own = t.form.endswith(THIRD_PERSON)
        if parties.opening_at(k).prep == "ل" and not own and any(lex(c).masdar for c in cores(t.form)):
            return None if _marks(parties, k, floor) else "unrealized"
    return None


def _or_meant(parties: Parties, i: int, floor: int) -> EventStatus | None:
    """The status of what أو adds to what is only meant: يهدف إلى تهويد المدينة أو | وضع اليد عليها."""
    if i <= floor or parties.page.tokens[i - 1].form != "او":
        return None
    meant = any(opens(parties.page.tokens[k].form) for k in words_back(parties, i, floor, _FAR))
    return "unrealized" if meant else None


def governed(parties: Parties, word: EventWord, i: int, before: Preceding) -> bool:
    """طالب بسحب القوات، اتفقا على تبادل الأسرى، طلب الحزب من الحكومة سحب السفير."""
    kind, plover, _, at = before
    if plover not in _GOVERNING or kind == "noun" or word.conj:
        return False
    aside = aside_start(parties, i - 1, at) if kind == "verb" and not word.prep else -1
    i = aside if aside > at + 1 else i  # رفضت الحكومة، أمس، | الإفراج عنه
    last = parties.page.tokens[i - 1].form
    if i - at > _GOVERNED_REACH:
        return False
    lent = i - at == 2 and last in LENDERS  # معارضته | شن عملية
    if plover == "REJECT" and word.plover in REFUSABLE and not lent:
        return False
    if plover == "AGREE" and word.plover == "REQUEST" and word.kind != "verb":
        return False  # وافقت الحكومة على | طلب النقابة
    linked = i - at == 1 or lent or word.prep in ("ب", "ل") or last in ("علي", "الي", "من", "عن")
    own = i - at == 2 and kind == "masdar" and last.startswith("ال")
    linked = linked or (own and parties.page.tokens[at].text.endswith(THIRD_PERSON))  # رفضه القاطع | تسليم
    whose = plover == "REJECT" and kind == "masdar" and has(parties.page.tokens[at].form, "refuse")
    if not linked and (not (whose or kind == "verb") or parties.classes[i - 1] or last in _NOT_BEFORE_OBJECT):
        return False
    comma = plover == "REQUEST" and word.prep == "ب" and last in ("،", ",")  # توجيهات الملك فلان، بتقديم
    return not _clause_between(parties, at, i - lent - comma)


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
