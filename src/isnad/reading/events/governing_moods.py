"""What the verb says of an event whose noun is its object: that it is to come, wished, or that somebody
failed in it.
"""

from __future__ import annotations

from isnad.lexicons.words import look
from isnad.reading.parties.parties import Parties
from isnad.reading.words.event_words import EventWord, core_in
from isnad.reading.words.lexis import words
from isnad.reading.words.moods import halts, has, opens
from isnad.records import EventStatus
from isnad.text.folding import fold
from isnad.text.kept import kept

__all__ = ["failed", "future", "imperfect", "intended", "of_verbs_object", "words_back"]

# Of what one will go on with, where it is known, it is told that it is being done: ستواصل دعمها، ستبقى
# العقوبات; not ستواصل استهداف النواب.
_GOES_ON = frozenset(("واصل", "ستمر", "بقي", "ظل"))
_LASTING = frozenset(("SUPPORT", "AID", "COOPERATE"))  # سنواصل دعم الجيران
# Verbs that but say that their subject is done or begins: أن يتم إخلاؤها، أن تبدأ المشاورات.
_BEGINS = frozenset(fold(w) for w in ("تم", "جري", "بدأ", "عقد", "نعقد", "نطلق", "ستأنف"))
# Verbs that bring about what their preposition leads to: ستعمل على منع التهريب، سيقوم بزيارة.
_BRINGS = words("brings_about")

# To fail in something, how far before it that is told, and what stands before a deed that one fails to do.
_FAILS = words("fails")
_FAILED_REACH, _LED_BY = 9, frozenset(("في", "عن"))
_FOUGHT = frozenset(("حارب", "كافح", "واجه", "تصدى", "دعم"))
_REACHES = frozenset(
    fold(w)
    for w in (
        *("التوصل", "إلى", "أي", "أية", "عقد", "إجراء", "تنفيذ", "إبرام", "توقيع", "فرض", "شن", "تنظيم"),
        *("تقديم", "تحقيق", "إحراز"),
    )
)


def words_back(parties: Parties, i: int, floor: int, near: int) -> list[int]:
    """The words closely before token `i` in its clause, nearest first, of a name the last; quotation marks
    between do not count.
    """
    found: list[int] = []
    mention_of = parties.cast.mention_of
    for k in range(i - 1, floor - 1, -1):
        t = parties.page.tokens[k]
        if t.kind == "word" and (mention_of[k] < 0 or mention_of[k] != mention_of[k + 1]):
            found.append(k)
            if len(found) == near:
                break
        elif halts(t):
            break
    return found


def failed(parties: Parties, word: EventWord, i: int, floor: int) -> bool:
    """Whether somebody failed to do what the indefinite `word` at token `i` tells: فشل الطرفان في التوصل إلى
    | اتفاق، أخفقت في | عقد اجتماع; not فشلت في منع هجوم، إذا أخفقا في التوصل إلى اتفاق.
    """
    tokens, at = parties.page.tokens, i - 1
    while at > floor and tokens[at].form in _REACHES:
        at -= 1
    tried = at == i - 1 and (word.kind != "masdar" or word.lemma in _FOUGHT)  # فشل في محاربة العصابات
    led = i + 1 < len(tokens) and tokens[i + 1].form in word.recipient  # فشلت في | السيطرة على القرية
    known = word.article and not (led and word.kind == "masdar")
    if tried or known or word.suffix or at <= floor or tokens[at].form not in _LED_BY:
        return False
    for k in range(at - 1, max(floor, at - _FAILED_REACH) - 1, -1):
        t = tokens[k]
        if halts(t) or parties.classes[k] == "relative":
            return False
        if core_in(t.form, _FAILS) and parties.cast.mention_of[k] < 0:
            return not any(has(tokens[n].form, "condition", "that") for n in range(max(floor, k - 2), k))
    return False


def of_verbs_object(
    parties: Parties, word: EventWord, k: int, between: list[int], floor: int
) -> EventStatus | None:
    """The status that the noun `word` has from the verb at token `k`, whose object it is, or to which a
    preposition among the words `between` or its own ب leads; None where the verb tells none.
    """
    tokens = parties.page.tokens
    form = tokens[k].form
    begins = _stem(form) in _BEGINS
    lasting = word.plover in _LASTING and _stem(form) in _GOES_ON
    bound = lasting or (not begins and (word.article or bool(word.suffix)))
    led = [m for m in between if parties.classes[m]]
    if not (led or word.prep):
        if intended(parties, k, floor, bound):
            return "unrealized"
        before = tokens[k - 1].form if k > floor else ""
        early = tokens[k - 2].form if k - 2 >= floor else ""
        if not bound and has(before, "that") and has(early, "without"):
            return "denied"  # دون أن تشن غارات
        return "unrealized" if has(before, "condition") and not word.article else None
    classes = [parties.classes[m] for m in led if parties.classes[m] not in ("time", "occasion")]
    brought = _stem(form) in _BRINGS and classes in ([], ["preposition"])
    known = bound and word.kind != "masdar"  # قد تقود إلى القبض عليه
    return "unrealized" if brought and intended(parties, k, floor, known) else None


def intended(parties: Parties, k: int, floor: int, bound: bool) -> bool:
    """Whether the verb at `k` is itself only to come, and its object with it: قد تفرض واشنطن عقوبات.

    `bound` says that the object is a definite one, which can have been before: أن يزور موقع التفجير.
    """
    tokens = parties.page.tokens
    form = tokens[k].form
    if future(form):
        return not (bound and _stem(form) in _GOES_ON)
    floor -= k == floor > 0 and has(tokens[k - 1].form, "that")  # توقع محللون أن | تشن إسرائيل هجوما
    if k <= floor or not imperfect(form):
        return False
    before, early = tokens[k - 1].form, tokens[k - 2].form if k - 2 >= floor else ""
    if has(before, "that"):
        told = has(early, "settled") or has(early, "without") or opens(early, "achieved")
        return not (told or bound)
    return before in ("قد", "وقد", "سوف", "لن", "ربما") or has(before, "subjunctive")


def future(form: str) -> bool:
    """Whether a verb has the سـ of the future: ستعمل، وسيقوم، ستشن; not سيروا مظاهرات."""
    plain = form[1:] if form[:1] in ("و", "ف") else form
    if plain[:2] not in ("سي", "ست", "سن") or plain.endswith("وا"):
        return False
    return len(plain) > 4 or any(r.cut.future for r in look(plain))


@kept
def _stem(form: str) -> str:
    """An imperfect without what stands before it and without its ending: ستعمل → عمل, وتقوم → قوم."""
    plain = form[1:] if form[:1] in ("و", "ف") and form[1:2] in ("س", "ي", "ت", "ن") else form
    plain = plain[1:] if plain[:2] in ("سي", "ست", "سن") and len(plain) > 4 else plain
    return plain[1:].rstrip("ون") if plain[:1] in ("ي", "ت", "ن") else plain


@kept
def imperfect(form: str) -> bool:
    """Whether a verb is an imperfect: قد تفرض, not كانت قد نظمت."""
    tenses = {r.entry.verb.tense for r in look(form) if r.entry.verb is not None}
    if tenses & {"perfect", "imperfect"}:
        return "imperfect" in tenses
    return form[:1] == "ي" or (form[:1] == "ت" and form[-1:] != "ت")
