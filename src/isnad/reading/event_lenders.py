"""Who does what an event noun tells where a light verb lends it its subject: شن الجيش غارة ("made")."""

from __future__ import annotations

from collections.abc import Container
from functools import cache

from isnad.lexicons.tables import load_table, values
from isnad.reading.event_after import is_agentive, what_follows
from isnad.reading.event_groups import group_of
from isnad.reading.event_induced import induced
from isnad.reading.event_objects import SUFFERED, Roles, recipients_led
from isnad.reading.event_senses import Sense
from isnad.reading.event_subjects import antecedent, clause_start, subject_before
from isnad.reading.event_words import EventWord, core_in, names_act
from isnad.reading.lexis import lex
from isnad.reading.parties import Parties, Party
from isnad.reading.party_words import head_in, opening, prepositions
from isnad.text.folding import fold
from isnad.text.kept import kept

__all__ = [
    "IN_ITS_COURSE",
    "LENDERS",
    "from_light",
    "is_answered",
    "lender_before",
    "lends",
    "lends_behind",
    "light_verbs",
    "met_with",
    "undergoing",
]

# Verbs of beginning and lasting, whose subject an act is itself: وبدأ القصف.
_BEGINNING = frozenset(fold(w) for w in ("بدأ", "بدأت", "يبدأ", "تبدأ", "استمر", "استمرت", "يستمر", "تستمر"))
# Verbs whose subject is as often a thing: لا يسهم في دعم، تقود إلى اعتقال.
_OF_THINGS = frozenset(
    fold(w) for w in ("يسهم", "تسهم", "يساهم", "تساهم", "أسهم", "أسهمت", "قاد", "يقود", "تقود")
)
# In the course of a visit or meeting told before: زيارة أجرى خلالها محادثات.
IN_ITS_COURSE = frozenset(fold(w) for w in ("خلاله", "خلالها"))
# Masdars that lend a noun of event the one behind them: تنفيذ الطيران غارات.
_LENDING = frozenset(fold(w) for w in ("تنفيذ", "إجراء", "عقد", "توجيه", "فرض", "ارتكاب", "خوض", "تكثيف"))
# The same, where who acts is looked for in the clause: بشن غارات.
LENDERS = _LENDING | {fold(w) for w in ("شن", "تقديم", "تنظيم", "خوضه")}
# Those that have no genitive, being definite: القيام بعملية، البدء في معركة.
_SETTING_OUT, _IN = frozenset(fold(w) for w in ("قيام", "بدء", "شروع", "لجوء")), "في"
_FALL = "سقوط"
# What says that something lies in one's power, and what leads to that where it is no ل.
_LYING = frozenset(fold(w) for w in ("خاضع", "خاضعة", "خاضعين", "واقع", "واقعة", "رازح", "رازحة"))
_UNDER = fold("تحت")
# How events are told in a row: سلسلة غارات.
_SERIES = frozenset(fold(w) for w in ("سلسلة", "موجة", "جولة", "حملة", "عدد", "من", "عدة"))
# What one does by declaring it: أعلنت الحركة هدنة.
_DECLARED = frozenset(("RETREAT",))
# Types of which whoever has them is as often who does them.
_MET = frozenset(("CONSULT", "COOPERATE", "AGREE"))
# Masdars of undergoing with the pronoun of whom it befalls: بعد تعرضها لهجوم.
_BEING_STRUCK = frozenset(("تعرضها", "تعرضه"))
# How a verb of undergoing begins of which she is the subject: تتعرض، تواجه, not تعرض.
_SHE = frozenset(("تت", "تو", "تخ", "تح", "تن", "تل"))
# What one gets of others: حصلت البلدية على دعم.
_GOT = frozenset(("SUPPORT", "AID"))
# What leads the masdar that a verb of undergoing or of getting has: تعرضوا لقمع، حصلوا على دعم، نالوا تأييد …
_UNDERGONE = {
    **{"تعرض": "ل", "خضع": "ل", "عاني": "من", "حصل": "علي", "حظي": "ب", "احتاج": "الي"},
    **{"نال": "", "كسب": "", "لقي": "", "تلقي": ""},
}
# What a verb of giving makes whom ل or إلى leads.
_GIVEN, _TO = "given", frozenset(fold(w) for w in ("ل", "إلى"))
# Verbs of places and times in which something happens.
_SEES = frozenset(fold(w) for w in ("شهد", "شهدت", "يشهد", "تشهد"))
# What leads a deed that somebody is charged with or pays for.
_CHARGES = frozenset(
    fold(w) for w in ("تهمة", "تهم", "شبهة", "جرم", "جريمة", "جرائم", "اشتباه", "سبب", "جراء", "خلفية")
)
# What one does over the act of another, which على leads: احتجاجا على اعتقال فلان.
_ANSWERS = frozenset(fold(w) for w in ("احتجاج", "رد", "اعتراض", "غضب", "استنكار", "ردا"))
_UPON = fold("على")
# What one protests for: تظاهروا تنديدا ب | القصف، رفضا ل | القصف.
_DECRYING = frozenset(fold(w) for w in ("تنديدا", "استنكارا", "رفضا"))
# Another act is told behind these: غارات قبل هدنة.
_OTHER_TIMES = frozenset(fold(w) for w in ("قبل", "بعد"))
# Verbs that only say how many: ما لا يقل عن، ما يقارب.
_AMOUNTS = frozenset(fold(w) for w in ("يقل", "تقل", "يقارب", "يزيد", "تزيد", "يناهز", "يربو"))
# How far before talks their verb may stand, however long the names between: عقد الملك فلان … جلسة مباحثات.
_FARTHEST = 40
# How many words may stand there beside names, titles above all: بعث الأمير فلان ولي العهد برقية تهنئة.
_TITLED = 18


def from_light(
    parties: Parties, word: EventWord, found: Sense, i: int, floor: int, limit: int, roles: Roles
) -> None:
    """Fill the actor from the light verb before the noun, or from the relative clause after it; no verb
    before lends one to a fall: باشرت الفرق بلاغا عن سقوط مقذوف.
    """
    lent = word.core != _FALL and _lent_before(parties, word, found, i, floor, limit, roles)
    if not lent or not (roles.actors or roles.hidden):
        _lent_behind(parties, found, i, limit, roles)
    if found.plover == "COERCE" and roles.actors and not roles.recipients:
        roles.recipients = _lies_under(parties, word, i, floor)


def leads_charge(parties: Parties, i: int) -> bool:
    """Whether what somebody is charged with or punished for is told at token `i`: بتهمة | دعم الحركة،
    للاشتباه في | دعمها، بسبب | دعمها.
    """
    k = i - 1 - (i > 1 and parties.page.tokens[i - 1].form == _IN)
    return k >= 0 and parties.cast.mention_of[k] < 0 and core_in(parties.page.tokens[k].form, _CHARGES)


def is_answered(parties: Parties, i: int) -> bool:
    """Whether the act at token `i` is what another act answers, and so another's than its: احتجاجا على |
    اعتقال زميلهم، ردا على | قصف القرية، تنديدا | بقصف القرية.
    """
    k = i - 2
    if i and parties.page.tokens[i - 1].form in _DECRYING:
        return True
    led = k >= 0 and parties.page.tokens[i - 1].form == _UPON and parties.cast.mention_of[k] < 0
    return led and core_in(parties.page.tokens[k].form, _ANSWERS)


def _lies_under(parties: Parties, word: EventWord, i: int, floor: int) -> list[Party]:
    """What is said to lie in somebody's power: القرى الخاضعة لسيطرة الجيش، البلدة الواقعة تحت حصار الحركة."""
    tokens = parties.page.tokens
    k = i - 2 if i > 1 and tokens[i - 1].form == _UNDER else i - 1 if word.prep == "ل" else -1
    return antecedent(parties, k, floor) if k > floor and core_in(tokens[k].form, _LYING) else []


def _lent_before(
    parties: Parties, word: EventWord, found: Sense, i: int, floor: int, limit: int, roles: Roles
) -> bool:
    """Fill the actor from the light verb or masdar before the noun at `i`; whether there is one."""
    tokens = parties.page.tokens
    light = light_verbs()
    means = i > 1 and tokens[i - 2].form == "من"  # من خلال عزل المدينة
    when = i > 0 and parties.classes[i - 1] == "occasion" and parties.cast.mention_of[i - 1] < 0
    if (when and not means) or leads_charge(parties, i) or is_answered(parties, i):
        floor = i  # عشية القصف، بتهمة القصف: the verb before lends it nothing
    prep = 1 if word.prep == "ب" else 2 if i and tokens[i - 1].form in ("من", "علي", "الي") else 0
    resumed = prep > 0 and i >= prep and tokens[i - prep].kind == "mark"  # قام الجيش الذي …، بقصف …
    reach = 30 if resumed else 20 if word.conj else 12
    farthest = reach
    if found.plover in ("CONSULT", "SUPPORT"):
        reach, farthest = max(reach, _TITLED), _FARTHEST
    comma = False
    others = induced(parties, i, floor)[0]
    for k in range(i - 1, max(floor, others, i - farthest) - 1, -1):
        t = tokens[k]
        reach -= _is_step(parties, k)
        if reach < 0 or t.kind == "break" or (t.kind == "mark" and t.form in ".؛:"):
            return False
        if t.kind != "word":
            comma = comma or t.form in "،,"
            continue
        if comma and k and parties.classes[k - 1] == "relative" and parties.cast.mention_of[k - 1] < 0:
            continue  # الحملة التي بدأت أمس، وذلك بعد غارات: a clause about a noun ends at a comma
        if word.suffix and parties.classes[k] == "relative":
            return False  # الحركة التي أسفرت | هجماتها
        form = _plain(t.form, light)
        lent = _by_lent(parties, k, i) if not roles.actors and word.kind == "noun" else []
        if lent:
            roles.actors = lent
            return True
        if form in light and not opening(t.form).article:
            subject, obj = light[form]
            if form in _BEING_STRUCK and word.prep == "ل":
                subject = "recipient"
            if obj == "recipient":
                continue
            if subject == "declarer":
                if found.plover not in _DECLARED:
                    return False
                subject = "actor"
            if subject == "getter":
                if found.plover not in _GOT:
                    return False
                subject = "recipient"
            if subject == "seer":
                if found.plover != "ASSAULT" or word.genitive != "actor":
                    return False
                subject = "recipient"
            course = subject == "actor" and k + 2 == i and tokens[k + 1].form in IN_ITS_COURSE
            between = _subject_of_light(parties, k, i, floor) if not course else []
            if course and not roles.actors:
                roles.hidden = True  # زيارة أجرى خلالها مباحثات
            elif between:
                if subject == "actor" and not roles.actors:
                    roles.actors = between
                elif subject == "recipient":
                    _come_from(parties, found, (i + 1, limit), roles, between)
                    if found.plover in _GOT and not roles.actors:
                        roles.actors = _senders(parties, k + 1, i)  # تتلقى الحركة من إيران الدعم
            elif subject == "recipient" and found.plover not in _MET:
                roles.undergone = _who_undergoes(form)
            elif (
                subject == "actor"
                and not (roles.actors or word.suffix)
                and _keeps_subject(t.form, form, i - k)
            ):
                roles.hidden = form not in _BEGINNING  # … وشنت غارة على
                roles.lender = k if roles.hidden else -1
            if obj == _GIVEN:
                _given_to(parties, found, k + 1, i, roles)
            return True
        counts = t.form in _AMOUNTS or head_in(t.form, "quantity")  # شن عدة غارات، ما لا يقل عن ست غارات
        if lex(t.form).finite and parties.cast.mention_of[k] < 0 and not counts:
            return False
    return False


def _who_undergoes(form: str) -> str:
    """The pronoun that means who undergoes something by a verb whose subject is told before, or by its
    masdar: وتعرضوا لهجوم، بعد تعرضهم لهجوم.
    """
    if form.endswith(("وا", "ون", "هم")):
        return "هم"
    return "ها" if form.endswith(("ت", "ها")) or form[:2] in _SHE else "ه"


def _keeps_subject(written: str, form: str, apart: int) -> bool:
    """Whether a light verb without a subject is told of whoever was told of before: … وشنت غارة, كما حركت
    شكوى, فيقوم بقصف; not لتتمكن من.
    """
    purpose = written != form and written[:1] == "ل"
    plain = form not in LENDERS and form not in _OF_THINGS  # not إعادة فرض العقوبات
    return written == "و" + form or (apart <= 2 and plain and not purpose)


def _lent_behind(parties: Parties, found: Sense, i: int, limit: int, roles: Roles) -> None:
    """Fill the parties from the light verb of a clause about the noun at `i`: الغارات التي شنتها القوات."""
    tokens, light = parties.page.tokens, light_verbs()
    for k in range(i + 1, min(limit, i + 12)):
        t = tokens[k]
        if t.kind == "break" or (t.kind == "mark" and t.form in ".؛:،"):
            return
        if t.form in _OTHER_TIMES:
            return  # عمليات انتحارية بعد | تهديدات أطلقتها الحركة
        form = _plain(t.form, light)
        if t.kind == "word" and form in light and parties.cast.mention_of[k] < 0:
            subject, obj = light[form]
            after = what_follows(parties, k + 1, limit)
            if obj == _GIVEN:
                _given_to(parties, found, k + 1, limit, roles)
            if obj == "recipient" and after.bare and not roles.recipients:
                roles.recipients = after.bare[0][1]
            elif subject == "recipient" and after.bare and _describes(parties, i, k):
                _come_from(parties, found, (k + 1, limit), roles, after.bare[0][1])  # اتصال تلقاه الوزير من …
            elif subject == "actor" and after.bare and not roles.actors:
                roles.actors = after.bare[0][1] if _resumes(parties, k) else []
            elif subject == "actor" and not after.bare and not roles.actors and t.form.endswith(("ها", "ه")):
                roles.hidden = parties.classes[k - 1] == "relative"  # الغارات التي نفذتها على …
            if not roles.recipients:
                roles.recipients = recipients_led(parties, found, after)
            return
        act = names_act(t.form) and (k == i + 1 or parties.opens_joined(k))
        if t.kind == "word" and lex(t.form).finite and not act and parties.cast.mention_of[k] < 0:
            return


def _given_to(parties: Parties, found: Sense, first: int, last: int, roles: Roles) -> None:
    """Fill whom a verb of giving gives its noun: وجهت إليه تهمة، الاتهامات التي وجهتها المحكمة للوزير."""
    if roles.recipients or roles.bound_pronoun or found.plover in SUFFERED:
        return
    for prep, phrase, group in what_follows(parties, first, last).led:
        if prep in _TO and (phrase.mentions or is_agentive(parties, phrase)):
            roles.recipients = [g for g in group if parties.agent(g)]
            return
    roles.given = next((suffix for prep, suffix in parties.bound(first, last) if prep in _TO), "")


def lender_before(parties: Parties, i: int, floor: int) -> int:
    """The masdar that lends the event noun at token `i` its subject, over a count: بشن سلسلة غارات;
    -1 where none does.
    """
    k = i - 1
    while k > floor and (parties.page.tokens[k].form in _SERIES or parties.counts(k)):
        k -= 1
    k -= k > floor and parties.page.tokens[k].form == _IN  # البدء في معركة
    return k if k >= floor and lends_behind(parties, k) else -1


def lends_behind(parties: Parties, k: int) -> bool:
    """Whether token `k` is the masdar of a verb that lends an event noun its subject: بتنفيذ هجمات، في شن
    غارات.
    """
    form = parties.page.tokens[k].form
    if form[opening(form).skip :] in LENDERS or (form[:1] in ("ب", "ل") and form[1:] in LENDERS):
        return True
    return opening(form).article and form[opening(form).skip :] in _SETTING_OUT


@kept
def _subject_as(form: str) -> str:
    """What a light verb makes its subject to the event (`event_light.tsv`); empty for any other word."""
    light = light_verbs()
    return light.get(_plain(form, light), ("", ""))[0]


def lends(form: str) -> bool:
    """Whether a verb lends an event noun its subject: نفذ، سيجري، not تعرض, whose subject it is done to."""
    return _subject_as(form) == "actor"


def met_with(form: str) -> bool:
    """Whether a word is a verb whose subject an act befalls: تعرض، واجه، وشهدت."""
    return _subject_as(form) == "recipient" or _plain(form, _SEES) in _SEES


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
        form = t.form if t.form in _undergoing() else t.form[parties.opening_at(k).skip :]
        form = form if form in _undergoing() else _plain(t.form, _undergoing())
        if form in _undergoing():
            return _undergoing()[form] == led
        if lex(t.form).finite:
            return False
    return False


def _plain(form: str, light: Container[str]) -> str:
    """A light verb without the conjunction, the سـ of the future or the لـ of purpose before it: ليقوم."""
    prefixed = form[:1] in ("و", "ف", "س") or (form[:1] == "ل" and form[1:2] in ("ي", "ت"))
    return form[1:] if prefixed and form not in light and form[1:] in light else form


def _describes(parties: Parties, i: int, k: int) -> bool:
    """Whether the verb at token `k` opens a clause about the noun at `i`: التهديدات التي تواجه البلاد."""
    resumed = parties.page.tokens[k].form.endswith(("ه", "ها"))
    return k - i <= 3 and (parties.classes[k - 1] == "relative" or resumed)


def _resumes(parties: Parties, k: int) -> bool:
    """Whether the verb at token `k` takes the noun before it up by a pronoun, on itself or led: غارة شنها
    الجيش, not كمين نصب لهم.
    """
    tokens = parties.page.tokens
    following = tokens[k + 1].form if k + 1 < len(tokens) else ""
    some = following.endswith("ها") and head_in(following[:-2], "quantity")  # هجمات تبنى بعضها التنظيم
    led = bool(parties.bound(k + 1, k + 2))  # عملية شارك فيها الجيش
    return some or led or tokens[k].form.endswith(("ه", "ها", "هما"))


def _come_from(
    parties: Parties, found: Sense, after: tuple[int, int], roles: Roles, receiver: list[Party]
) -> None:
    """Who receives a call or a visit, and from whom it comes: تلقى الوزير اتصالا من نظيره."""
    sender = _senders(parties, *after)
    if found.plover == "CONSULT" and sender and not roles.actors:
        roles.actors, roles.recipients = sender, receiver
    elif not roles.recipients:
        roles.recipients = receiver


def _senders(parties: Parties, first: int, limit: int) -> list[Party]:
    """Those whom من leads among the tokens `[first, limit)`."""
    return next((g for prep, _, g in what_follows(parties, first, limit).led if prep == "من"), [])


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
    quantity = head_in(parties.page.tokens[k + 1].form, "quantity") and (phrase is None or phrase.last == i)
    counts = phrase is not None and phrase.last == i and parties.counts(phrase.first)  # شن أيضا 13 غارة
    if phrase is not None and not phrase.prep and not phrase.accusative and not quantity and not counts:
        named = _named_last(parties, k, i)
        bare = phrase.last == i and not (phrase.article or phrase.mentions or parties.opening_at(i).prep)
        if named or not bare or is_agentive(parties, phrase):
            return named or group_of(parties, phrase, i)[0]  # not يعقد جلسة | مباحثات، نفذت أعمال | اغتصاب
    form = parties.page.tokens[k].form
    number = "p" if form.endswith(("وا", "ون")) else "s"
    conj = "" if form in light_verbs() else opening(form).conj  # not واجه
    relative, before = subject_before(parties, conj, number, k, floor)
    if before or relative or conj or k <= floor or lex(parties.page.tokens[k - 1].form).that is not None:
        return before
    start = clause_start(parties, k - 1, floor)
    phrase = parties.phrase(start, k) if start < k else None
    return group_of(parties, phrase, k)[0] if phrase is not None and not phrase.prep else []


@cache
def _undergoing() -> dict[str, str]:
    """The forms of the verbs of undergoing, each with what leads its complement."""
    rows = load_table("event_light")
    return {
        fold(form): _UNDERGONE[fold(row["verb"])]
        for row in rows
        if fold(row["verb"]) in _UNDERGONE
        for form in values(row["forms"])
    }


@cache
def light_verbs() -> dict[str, tuple[str, str]]:
    out = {}
    for row in load_table("event_light"):
        for form in values(row["forms"]):
            out[fold(form)] = (row["subject"], row["object"])
    return out
