"""Whether an event is told as having happened, as not having happened, or only as planned, wished, feared or
possible.

What stands closely before the trigger decides first (لم، لن، لا، سوف، قد يـ، محاولة، يعتزم، إذا), then the
event that governs it (طلبت من الحكومة سحب السفير), then the kind of speech that tells it (a demand's
content is not yet done; a denial's is denied).
"""

from __future__ import annotations

from isnad.reading.event_leads import lead_of
from isnad.reading.event_lenders import LENDERS, light_verbs, undergoing
from isnad.reading.event_moods import failed, halts, has, intended, of_verbs_object, opens, words_back
from isnad.reading.event_to_come import said_to_come, told_by_clause
from isnad.reading.event_words import EventWord, core_in
from isnad.reading.lexis import lex
from isnad.reading.parties import Parties
from isnad.reading.party_words import verbal
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
_DENIED_AFTER_LAN = frozenset(("COERCE", "ASSAULT"))
# What one refuses when it is done already: رفض الاتهامات، رفض طلب الحكومة.
_REFUSABLE = frozenset(("REQUEST", "ACCUSE", "THREATEN", "SANCTION", "ASSAULT", "REJECT"))
_REACHING = frozenset(("التوصل", "توصل", "حصول", "حدوث", "وقوع", "اي", "ايه"))
_NOT_BEFORE_OBJECT = frozenset(
    ("في", "مع", "خلال", "بعد", "قبل", "عقب", "اثر", "ضد", "بسبب", "رغم", "منذ", "حول", "بشان")
)
_OCCASIONS = frozenset(("خلال", "بعد", "عقب", "اثر", "بسبب", "منذ", "رغم", "غداه", "اثناء"))
# What leads to an act that is told beside the clause, whatever this says: على الرغم من، بالتزامن مع.
_BESIDES = frozenset(("الرغم", "بالرغم", "بالتزامن", "تزامنا", "متزامنا", "متزامنه"))
# The same where it tells of harm: what is done after harm comes of harm that was done.
_SINCE = frozenset(("بعد", "عقب", "اثر", "بسبب", "منذ", "غداه", "اعقاب"))
_HARM = frozenset(("ASSAULT", "COERCE", "PROTEST"))
_WISH = "رغب"
# What one threatens with by saying that one will do it: سنرد بقوة.
_ANSWER = "رد"
_NOT_EXCEPTED = frozenset(("ان", "اذا", "بعد", "حين", "عندما", "متي", "لو", "وفق", "بشرط", "بشروط"))
_NEAR, _FAR, _LENT = 4, 9, 12
_WAY = frozenset((fold("طريق"),))
# What leads an act that is spoken of whichever and whenever it be, and a noun in the genitive: أي اعتداء على
# البلاد، لم يتعرض لأي ضغط.
ANY = frozenset(fold(w) for w in ("أي", "أية", "لأي", "بأي", "وأي", "لأية", "بأية"))
# Upon whom it lies to do what follows: عليها | إطلاق السجناء.
_UPON_HIM = frozenset(("عليه", "عليها", "عليهم", "علينا", "وعليه", "وعليها", "وعليهم"))
_ENDS = frozenset(".:؟!؛")

# What stands before an event in its clause and is no more than its kind, type and status.
Preceding = tuple[str, str, EventStatus, int]
# What is said of talk that is not true (كاذب), or that lacks truth (لا أساس له من الصحة), and how far behind
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
        found = _of_verb(parties, word, i, floor)
    else:
        found = _of_noun(parties, word, i, floor, before)
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
        join = quoted and (word.conj == "و" or parties.page.tokens[i - 1].form == "او")
        if join and not _stop_between(parties, before[3], i):
            return before[2]
    return "happened"


def _asked_too(parties: Parties, word: EventWord, i: int, floor: int) -> bool:
    """Whether a masdar goes on with the list of what is asked for: دعاه إلى النزول عن عرشه | والحوار."""
    if word.kind not in ("masdar", "noun") or word.conj != "و" or word.prep:
        return False
    return not any(
        verbal(parties.page.tokens[k].form) and parties.cast.mention_of[k] < 0 for k in range(floor, i)
    )


def _charged(word: EventWord, before: Preceding | None) -> bool:
    """Whether ب leads to the deed that one is charged with: نفى التهم بتمويل العصابة."""
    charge = before is not None and before[1] == "ACCUSE" and before[0] in ("masdar", "noun")
    return charge and word.kind == "masdar" and word.prep == "ب"


def _leads(form: str) -> bool:
    return has(form, "that", "subjunctive", "negation", "never", "condition")


def _of_verb(parties: Parties, word: EventWord, i: int, floor: int) -> EventStatus | None:
    tokens = parties.page.tokens
    if word.future:
        return None if word.lemma == _ANSWER else "unrealized"
    back = words_back(parties, i, floor, 6)
    n = 0
    qad = auxiliary = False
    while (
        n < len(back)
        and parties.classes[back[n]] in ("aux", "qad")
        and not has(tokens[back[n]].form, "never")
    ):
        qad = qad or parties.classes[back[n]] == "qad"
        auxiliary = auxiliary or parties.classes[back[n]] == "aux"
        n += 1
    here = back[n] if n < len(back) else -1
    form = tokens[here].form if here >= 0 else ""
    further = tokens[back[n + 1]].form if n + 1 < len(back) else ""
    if here >= 0 and _negates(parties, word, here, floor):
        if (
            has(further, "condition")
            or further in ("ما", "وما", "حتي")
            or _if(parties, back[n + 1] if further else -1, floor)
        ):
            return "unrealized"
        if _excepted(parties, i):
            return None
        if form.endswith("لن") and word.plover not in _DENIED_AFTER_LAN:
            return "unrealized"
        return "denied"
    if here >= 0 and (has(form, "condition") or _if(parties, here, floor)):
        return "unrealized"
    if auxiliary and has(form, "that") and _denies(parties, here, floor):
        return "denied"
    if word.tense == "imperfect":
        if (qad and not auxiliary) or form == "ربما":
            return "unrealized"
        if word.prep == "ل" or has(form, "subjunctive"):
            return "unrealized"
        if has(form, "that") and not (auxiliary and qad):
            return "happened" if has(further, "settled") or opens(further, "achieved") else "unrealized"
        if _future_after(parties, i):
            return "unrealized"
    for k in back[n:]:
        if has(tokens[k].form, "condition"):
            return "unrealized"
        if (
            verbal(tokens[k].form)
            and parties.cast.mention_of[k] < 0
            and parties.classes[k] not in ("aux", "qad")
        ):
            break
    return None


def _denies(parties: Parties, k: int, floor: int) -> bool:
    """Whether the أن at token `k` is what somebody denies: نفى القائد أن يكون رجاله قد استهدفوا الحي."""
    return any(opens(parties.page.tokens[n].form, "deny") for n in words_back(parties, k, floor, 9))


def _negates(parties: Parties, word: EventWord, k: int, floor: int) -> bool:
    """Whether the word at `k` negates the verb after it: ما only where it opens a clause before a perfect."""
    tokens = parties.page.tokens
    form = tokens[k].form
    if form not in ("ما", "وما", "فما"):
        return has(form, "negation", "never")
    before = lex(tokens[k - 1].form) if k else None
    what_he = before is not None and before.that is not None and not before.suffix  # إن ما طالب به
    if word.tense != "perfect" or form != "ما" or what_he:
        return False
    return k == floor or tokens[k - 1].kind in ("mark", "break")


def _excepted(parties: Parties, i: int) -> bool:
    """Whether إلا takes back the negation: لا تطالب إلا بتنفيذ البيان; not before a condition or a time."""
    tokens = parties.page.tokens
    for k in range(i + 1, min(i + 7, len(tokens) - 1)):
        t = tokens[k]
        if halts(t):
            return False
        if t.form == "الا":
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
    return k > floor and not lex(before.form).finite


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


def _of_noun(
    parties: Parties, word: EventWord, i: int, floor: int, before: Preceding | None
) -> EventStatus | None:
    tokens = parties.page.tokens
    back = words_back(parties, i, floor, _NEAR)
    nearest = tokens[back[0]].form if back else ""
    second = tokens[back[1]].form if len(back) > 1 else ""
    beside = nearest in ("من", "مع") and second in _BESIDES
    if beside or (nearest in _SINCE and word.plover in _HARM):
        return "happened"  # دعا إلى الحوار على الرغم من مشاركته في الحرب، طالب بضمانات بعد مقتل عامل
    wished = second.startswith(_WISH)  # رغبة في التشاور
    if nearest in _OCCASIONS or (nearest == "في" and word.plover == "CONSULT" and not wished):
        back = back[:1]  # اتفق الرئيسان في اتصال هاتفي: what it happened at
    if told_by_clause(parties, word, i):
        return "happened"
    for n, k in enumerate(back):
        form = tokens[k].form
        further = tokens[k - 1].form if k > floor else ""
        if form == "سيما" or (parties.classes[k] == "relative" and parties.cast.mention_of[k] < 0):
            break  # لا سيما الهجوم، رحب بالاتفاق الذي | جرى توقيعه
        done = n == 0 and not word.prep and opens(form, "done")
        if done and not has(further, "negation", "never", "that", "condition"):
            return "happened"
        if n <= 1 and opens(form, "countered"):
            return "happened"  # في محاولة لاحتواء الهجمات
        if has(form, "never"):
            demanded = any(opens(tokens[m].form) or has(tokens[m].form, "refuse") for m in back[n + 1 :])
            demanded = demanded or (before is not None and _governed(parties, word, i, before))
            return "unrealized" if demanded else "denied"
        if has(form, "without"):
            return "denied" if n <= 1 or (n == 2 and tokens[back[1]].form in _REACHING) else None
        if parties.cast.mention_of[k] >= 0:
            continue
        if has(form, "negation") and n == 0:
            return "denied"
        if has(form, "refuse"):
            refused = word.kind == "masdar" and not word.article and word.plover not in _REFUSABLE
            return "unrealized" if refused else None
        lies_ahead = opens(form) or (n <= 1 and _on_the_way(form, word, nearest if n else ""))
        if lies_ahead or has(form, "condition") or (n == 0 and _in_case(form, further, word)):
            if n and has(further, "negation"):
                return "denied"  # لا تسعى إلى قصف المدينة
            return "unrealized"
        if has(further, "negation") and further not in ("ما", "وما", "ليس", "ليست"):
            if _bare(parties, k, i):
                early = tokens[k - 2].form if k - 2 >= floor else ""
                return "unrealized" if further.endswith("لن") or has(early, "condition") else "denied"
            break
        if verbal(form):
            found = of_verbs_object(parties, word, k, back[:n], floor)
            if found is not None:
                return found
            break
        if n == 0 and form in _UPON_HIM and word.kind == "masdar":
            return "unrealized"
    return _of_clause(parties, word, i, floor, before)


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
    if word.kind == "masdar" and lead_of(parties, i, floor).induced.only_meant:
        return "unrealized"
    if word.kind == "masdar" and before is not None and _governed(parties, word, i, before):
        return "unrealized"
    at = _leading(parties, word, i, floor)
    if at < 0:
        return None
    if at == i and word.plover in _PURPOSE_DONE:
        return "unrealized" if word.plover in _HELP and _to_come(parties, i, floor) else None
    done = _marks(parties, at, floor) or undergoing(parties, at, floor, "ل")
    return None if done else "unrealized"


def _leading(parties: Parties, word: EventWord, i: int, floor: int) -> int:
    """The token with the ل of purpose: the masdar's own, or that of the masdar that lends a noun of event its
    verb (استخدام القاعدة لشن هجمات); -1 for none.
    """
    if word.kind == "masdar" and word.prep == "ل":
        return i
    form = parties.page.tokens[i - 1].form if i > floor and not (word.prep or word.suffix) else ""
    return i - 1 if form[:1] == "ل" and form[1:] in LENDERS else -1


def _to_come(parties: Parties, i: int, floor: int) -> bool:
    """Whether the verb for whose purpose the masdar at `i` is, is itself only to come: ستفعل كل شيء لمساعدة
    حلفائها.
    """
    for k in words_back(parties, i, floor, _FAR):
        if verbal(parties.page.tokens[k].form) and parties.cast.mention_of[k] < 0:
            return intended(parties, k, floor, False)
    return False


def _on_the_way(form: str, word: EventWord, led: str) -> bool:
    """Whether one is only on the way to it: الطريق إلى تحرير الجبل, not أغلقوا الطريق للمطالبة، إغلاق الطريق
    مرفوض.
    """
    act = word.kind in ("masdar", "noun") and word.plover not in _PURPOSE_DONE - _HELP
    return act and led in ("", "الي", "امام") and core_in(form, _WAY)


def _in_case(form: str, before: str, word: EventWord) -> bool:
    """Whether في حالة before a masdar opens a condition: في حالة رفض المجلس; not في حالة حرب، حالة تأهب."""
    state = word.kind != "masdar" or word.article or word.plover == "MOBILIZE"
    return form == "حاله" and before in ("في", "وفي") and not state


def _marks(parties: Parties, i: int, floor: int) -> bool:
    """Whether ل before the masdar at `i` leads what is marked, caused or undergone, be it behind an
    adjective: الذكرى الثانية لاغتيال القيادي.
    """
    forms = [parties.page.tokens[k].form for k in words_back(parties, i, floor, 2)]
    adjective = bool(forms) and forms[0].startswith("ال")
    return any(opens(form, "toward") for form in (forms if adjective else forms[:1]))


def _bare(parties: Parties, k: int, i: int) -> bool:
    """Whether the noun at `i` is the object of the negated verb at `k`: no more than أي or a short phrase
    between.
    """
    between = [parties.page.tokens[n].form for n in range(k + 1, i) if parties.page.tokens[n].kind == "word"]
    if not between or between[-1] in ("اي", "ايه", "لاي", "باي") or between[0] in _REACHING:
        return True
    return len(between) == 1 and between[0] in ("الي", "اليه", "اليها", "اليهم", "له", "لها", "لهم")


def _unlent(parties: Parties, word: EventWord, i: int, floor: int) -> EventStatus | None:
    """The status of the indefinite noun at token `i` to which a negated verb lends its doer: لم تعقد الحكومة
    والمعارضة | اجتماعا، لم يتوصل الطرفان إلى | اتفاق; None where none does.
    """
    tokens = parties.page.tokens
    if word.article or word.suffix or word.prep or word.conj:
        return None
    for k in range(i - 1 - (tokens[i - 1].form == "الي"), max(floor, i - _LENT), -1):
        form, early = tokens[k].form, tokens[k - 2].form if k - 2 >= floor else ""
        if halts(tokens[k]) or parties.classes[k]:
            return None
        if form in light_verbs() and parties.cast.mention_of[k] < 0:
            if tokens[k - 1].form in ("ما", "وما") or not has(tokens[k - 1].form, "negation"):
                return None
            return "unrealized" if tokens[k - 1].form.endswith("لن") or has(early, "condition") else "denied"
    return None


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
    """Whether the talk of what stands at `i` is said to be untrue: ما يثار حول حشود | لا أساس له من الصحة."""
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
    """على السلطات إطلاق سراح المعتقلين: a clause that على opens says what is due."""
    tokens = parties.page.tokens
    for k in range(i - 1, max(floor, i - 12) - 1, -1):
        t = tokens[k]
        if halts(t):
            return False
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
    if plover == "REJECT" and word.plover in _REFUSABLE:
        return False
    last = parties.page.tokens[i - 1].form
    linked = i - at == 1 or word.prep in ("ب", "ل") or last in ("علي", "الي", "من", "عن")
    if not linked and (kind != "verb" or parties.classes[i - 1] or last in _NOT_BEFORE_OBJECT):
        return False
    return not _clause_between(parties, at, i)


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
