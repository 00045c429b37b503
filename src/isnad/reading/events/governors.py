"""Who does what a masdar tells, where the verb of its clause says so.

اضطرت الحكومة إلى إلغاء الزيارة "the government was forced to cancel the visit", علقت النقابة إضرابها "the
union suspended its strike": the subject of the verb does what the masdar tells.
"""

from __future__ import annotations

from functools import cache

import msgspec

from isnad.lexicons.tables import rows_by_form
from isnad.lexicons.words import look
from isnad.reading.events.agents import is_agentive
from isnad.reading.events.groups import group_of
from isnad.reading.events.led_in import IN_POWER
from isnad.reading.events.objects import is_place
from isnad.reading.events.subjects import described_subject, subject_before
from isnad.reading.parties.parties import Parties, Party
from isnad.reading.words.event_words import core_in
from isnad.reading.words.lexis import lex, words
from isnad.reading.words.party_words import full_plural, verbal
from isnad.text.clitics import THIRD_SINGULAR, listed
from isnad.text.folding import fold
from isnad.text.kept import kept
from isnad.text.tokens import QUOTE_MARKS

__all__ = [
    "Governor",
    "controlling_adjective",
    "controlling_noun",
    "controlling_pronoun",
    "did_before",
    "first_person",
    "governing_verb",
    "hopes",
    "obliged",
    "opening_verb",
    "reports",
    "subject_before_that",
    "subject_behind_opening",
    "subject_between",
    "subject_of_verb",
    "told_whole",
    "undergoes",
    "verb_gender",
    "verb_stands",
    "wants_masdar",
]


_REACH = 40
"""A verb further back governs no masdar that a reader would follow, and an endless sentence must end."""
# "After", which looks like a verb.
_AFTER = fold("عقب")
# Speech, and words of other speech, after which who speaks does what the masdar tells: رد بقصف القرية، جدد
# رفضه.
_OWN_ACTS = frozenset(("promise", "threaten"))
_HOPES = _OWN_ACTS | {"hope"}
_OWN_WORDS = frozenset(("رد", "قضى", "جدد", "حكم", "قرر", "أقر", "أصر"))
# Verbs of having to, behind which على leads who has to: يتعين على الحكومة وقف …
_HAS_TO = frozenset(
    fold(conj + w)
    for w in (
        *words("must"),
        *("وجب", "تعين", "توجب", "لزاما", "يمكن", "أمكن", "يتسنى", "بد"),
    )
    for conj in ("", "و", "ف")
)
# What tells that its subject means to do what أن leads: تنوي الحكومة أن …
_WILLS = words("wills")
# What stands before who has to do what is told: على الحكومة أن …، طلب من الوزير أن …، سبق للحزب أن …
_BINDING = frozenset(("علي", "من", "ل"))
_UPON, _NOT = ("علي", "وعلي"), "لا"
# How far before an act stands who has to do it, and what tells that he has or can.
_OBLIGED = 10
_OBLIGING = frozenset((*_UPON, *_HAS_TO, *IN_POWER, *("و" + w for w in IN_POWER)))
_CONTROL_REACH = 14
# What says that one did something before, and how far before the أن of that.
_DID_BEFORE, _BEFORE_REACH = frozenset(("سبق", "يسبق")), 8
# What goes on with the subject of the verb before: قررت الحكومة أن …، كما قررت | …
_AND_THEN = frozenset((fold("كما"), fold("ثم")))
# Relative pronouns of one man and of several.
_HE_WHO = fold("الذي")
_THEY_WHO = frozenset(fold(w) for w in ("الذين", "ممن", "اللذين", "اللذان", "اللواتي"))
# Adjectives of what aims at something, or is done for it.
_AIMED = words("aimed")
# What leads to whose an attempt or intention is.
_HIS = frozenset(("من", fold("لدى"), "عند"))
# Nouns of what is done, whose genitive says what: عملية تحرير …، مهام مساعدة …
_WORKS = words("works")
# Who can or means to do something, and how many words tell him before the adjective.
_ABLE = frozenset(
    fold(w + ending)
    for w in (
        "قادر",
        "عازم",
        "مصمم",
        "حريص",
        "مستعد",
        "جاهز",
        "مسؤول",
        "ملزم",
        "ملتزم",
        "متورط",
        "ضالع",
        "عاجز",
    )
    for ending in ("", "ة", "ين", "ون", "ات", "تين", "ا")
)
_ABLE_REACH = 6
# بدوره is "he too", and no part of his.
_TURN = "دور"


class Governor(msgspec.Struct, frozen=True, gc=False):
    """The verb at a token, or (`that`) the complementizer of a clause without one."""

    token: int
    that: bool = False


def governing_verb(parties: Parties, i: int, floor: int, *, past_relative: bool = False) -> Governor | None:
    """The finite verb on which the masdar at token `i` hangs, the nearest before it in its clause;
    `past_relative` looks past a relative clause that is told whole.
    """
    tokens, mention_of = parties.page.tokens, parties.cast.mention_of
    for k in range(i - 1, max(floor, i - _REACH) - 1, -1):
        t = tokens[k]
        if t.kind == "break" or (t.kind == "mark" and t.form in ".؛:؟!…|"):
            return None
        if t.kind != "word" or mention_of[k] >= 0:
            continue
        if lex(t.form).that is not None:
            return Governor(k, that=True)
        if parties.classes[k] == "relative":
            if past_relative and k + 1 < i and told_whole(parties, k + 1):
                continue
            return None
        if t.form == _AFTER:
            continue
        if verb_stands(parties, k) and not (past_relative and told_whole(parties, k)):
            return Governor(k)
    return None


def verb_stands(parties: Parties, k: int) -> bool:
    """Whether a verb stands at token `k`, and no masdar with its letters, which a preposition leads: تمكنت من
    | رصد الزوارق; not من | يرصد الزوارق.
    """
    form, before = parties.page.tokens[k].form, k - 1
    if not verbal(form):
        return False
    led = k > 0 and parties.classes[before] == "preposition" and parties.cast.mention_of[before] < 0
    return not led or (parties.page.tokens[before].form == "من" and form[:1] == "ي")


def told_whole(parties: Parties, k: int) -> bool:
    """Whether a relative clause about the noun before it is told whole: التحالف الذي تقوده تركيا | غاراته."""
    form = parties.page.tokens[k].form
    return k > 0 and parties.classes[k - 1] == "relative" and len(form) > 4 and form.endswith(THIRD_SINGULAR)


def subject_of_verb(
    parties: Parties, k: int, i: int, floor: int, depth: int = 0, *, own: bool = False, on: bool = False
) -> list[Party]:
    """The parties of the subject of the verb at token `k`, which governs a word at token `i`; `own` tells
    that the word has his pronoun, so that a verb of speech may govern it: كرر الوزير رفضه; `on` that a clause
    goes on about him, whatever the verb: خسرت الحركة المدينة بعد أن | هاجمت القرية.
    """
    form = parties.page.tokens[k].form
    if not on and (undergoes(form) or (reports(form) and not own)):
        return []
    conj, number = _verb_form(form)
    who = k > 0 and parties.classes[k - 1] == "relative"
    resumed = who and (_resumes(form) or _of_another(parties.page.tokens[k - 1].form, form, number))
    before = [] if resumed else subject_before(parties, conj, number, k, floor)[1]
    some = described_subject(parties, verb_gender(form), number, k, floor) if not (conj or own) else []
    if some and not _resumes(form) and not any(p.span.end >= some[0].span.end for p in before):
        return some
    if before:
        return before
    end = -1
    for n, phrase in enumerate(parties.chunks(k + 1, i)):
        if n > 1:
            break
        if phrase.prep or phrase.accusative:
            end = phrase.last
            continue
        if phrase.first == end and is_place(parties, group_of(parties, phrase, i)[0]):
            break  # يتوجه إلى العاصمة | عمان
        if not is_agentive(parties, phrase):
            return []
        group = group_of(parties, phrase, i)[0]
        if not _other_gender(parties, form, group):
            return group
        break  # قصفت الطائرات القرية وهاجمت | العراق
    then = k > floor and parties.page.tokens[k - 1].form in _AND_THEN
    first = governing_verb(parties, k, floor) if conj or then else None
    if conj and (first is None or _of_relative(parties, first.token, k)):
        first = _past_relative(parties, k, floor) or first
    at = first.token - 1 if then and first is not None else -1
    if at >= parties.page.sentence(k).first and lex(parties.page.tokens[at].form).that is not None:
        floor = parties.page.sentence(k).first  # قررت الحكومة أن تفتح السوق، كما قررت | …
        first = governing_verb(parties, at, floor)
    if first is None or first.that or depth > 1:
        return []
    if then and verb_gender(form) != verb_gender(parties.page.tokens[first.token].form):
        return []
    return subject_of_verb(parties, first.token, k, floor, depth + 1, on=on)


def _other_gender(parties: Parties, form: str, group: list[Party]) -> bool:
    """Whether one land or man cannot be the subject of a verb of the other gender, whose object it is: هاجمت
    | العراق.
    """
    n = parties.cast.mention_of[parties.page.token_at(group[0].span.start)] if len(group) == 1 else -1
    gender = verb_gender(form) if n >= 0 and group[0].entity >= 0 else ""
    if not gender or parties.cast.entities[group[0].entity].type == "organization":
        return False
    return not parties.agrees(parties.cast.mentions[n], gender)


def _of_relative(parties: Parties, at: int, k: int) -> bool:
    """Whether the verb at token `at` stands in a relative clause, and does not agree with the one at token
    `k`.
    """
    tokens = parties.page.tokens
    led = at > 0 and parties.classes[at - 1] == "relative" and parties.cast.mention_of[at - 1] < 0
    return led and verb_gender(tokens[at].form) != verb_gender(tokens[k].form)


def _past_relative(parties: Parties, k: int, floor: int) -> Governor | None:
    """The verb before a relative clause that ends with a comma, with which و joins the one at token `k` that
    agrees with it: دخلت الشرطة الحي الذي يقع قرب الميناء، | وقامت بتفتيشه.
    """
    tokens, comma = parties.page.tokens, False
    for n in range(k - 1, max(floor, k - _REACH), -1):
        if tokens[n].kind == "break" or tokens[n].form in ".؛:؟!":
            return None
        comma = comma or tokens[n].form in "،,"
        if parties.classes[n] == "relative" and parties.cast.mention_of[n] < 0:
            verb = governing_verb(parties, n, floor) if comma else None
            if verb is None or verb.that:
                return None
            agrees = verb_gender(tokens[verb.token].form) == verb_gender(tokens[k].form) != ""
            return verb if agrees else None
    return None


@kept
def _resumes(form: str) -> bool:
    """Whether a pronoun on a verb takes up what its relative clause describes: الحملة التي | يشنها الجيش
    بالتعاون مع …
    """
    verbs = [r for r in look(form) if r.entry.verb is not None]
    return bool(verbs) and all(r.cut.suffix for r in verbs)


def _of_another(who: str, form: str, number: str) -> bool:
    """Whether the verb right behind a relative pronoun is told of another, as it does not agree with it: الذي
    ألقت الشرطة القبض عليه، الذين ألقى الجيش القبض عليهم.
    """
    gender = verb_gender(form)
    return (who == _HE_WHO and gender == "f") or (who in _THEY_WHO and number == "s" and bool(gender))


def opening_verb(parties: Parties, i: int, floor: int) -> Governor | None:
    """The verb that opens the clause though a noun is spelled like it, where its subject ends right before
    the word at token `i`: قطع الوزير | زيارته.
    """
    o = parties.opening_at(floor)
    plain = parties.page.tokens[floor].kind == "word" and not (o.article or o.prep)
    phrase = parties.phrase(floor + 1, i) if plain and floor + 1 < i else None
    if phrase is None or phrase.prep or phrase.last != i or not (phrase.article or phrase.mentions):
        return None
    return Governor(floor) if is_agentive(parties, phrase) else None


def subject_behind_opening(parties: Parties, i: int, floor: int) -> list[Party]:
    """The subject behind the verb that opens the clause, though a noun is spelled like it, where و joins
    another verb at token `i`: رفع المتظاهرون لافتات | وأحرقوا.
    """
    o, form = parties.opening_at(floor), parties.page.tokens[floor].form
    plain = parties.page.tokens[floor].kind == "word" and not (o.article or o.prep)
    phrase = parties.phrase(floor + 1, i) if plain and floor + 1 < i else None
    many = phrase is not None and full_plural(phrase.head) and phrase.head.endswith("ون")  # عبر مسلحون
    if phrase is None or phrase.prep or not (phrase.article or phrase.mentions or many):
        return []
    if phrase.head.endswith("ين") and not phrase.mentions:
        return []  # قتل المتظاهرين
    spelled = bool(lex(form[o.skip :]).verb) or phrase.head.endswith("ون")
    group, end = group_of(parties, phrase, i)
    # دخل الجيش | البلدة, not دخل الجيش من الضرائب
    spelled = spelled or (end < i and parties.opening_at(end).article and not parties.opening_at(end).prep)
    return group if spelled and is_agentive(parties, phrase) else []


def subject_between(parties: Parties, i: int, floor: int) -> list[Party]:
    """The subject that stands between the verb and its object at token `i`, which may open what the verb
    tells: رفض الوزير | لقاء السفير.
    """
    if i == floor:
        floor = parties.page.sentence(i).first
    verb = governing_verb(parties, i, floor)
    if verb is None or verb.that or undergoes(parties.page.tokens[verb.token].form):
        return []
    phrase = parties.phrase(verb.token + 1, i)
    if phrase is None or phrase.prep or not is_agentive(parties, phrase):
        return []
    group, end = group_of(parties, phrase, i)
    return group if end == i else []


@kept
def reports(form: str) -> bool:
    """Whether a verb tells what others do: كشف الوزير عن اعتقال …، حذرت الأطراف من استهداف …"""
    readings = lex(form).finite
    return bool(readings) and all(
        r.entry.predicate is not None
        and r.entry.predicate.speech not in _OWN_ACTS
        and r.entry.predicate.lemma not in _OWN_WORDS
        for r in readings
    )


@kept
def hopes(form: str) -> bool:
    """Whether a verb tells what its subject hopes, promises or threatens to do: تأمل، تعهد."""
    readings = lex(form).finite
    return any(r.entry.predicate is not None and r.entry.predicate.speech in _HOPES for r in readings)


def subject_before_that(parties: Parties, that: int, floor: int) -> list[Party]:
    """Who does what the verb after the أن at token `that` tells, from the words right before it: على الحكومة
    أن تدفع، أرادت الدول أن تتعاون.
    """
    for start in range(max(floor, that - 8), that):
        if not _bound(parties, start, floor):
            continue
        phrase = parties.phrase(start, that)
        if phrase is None or not is_agentive(parties, phrase):
            continue
        group, end = group_of(parties, phrase, that)
        if end == that:
            return group
    return _willing(parties, that, floor) or _rather_than(parties, that, floor)


def _willing(parties: Parties, that: int, floor: int) -> list[Party]:
    """The subject before the verb of will that leads to the أن at token `that`: الحكومة | تنوي أن ترسل."""
    k = that - 1
    k -= k > floor and parties.classes[k] == "preposition"
    form, led = parties.page.tokens[k].form if k > floor else "", parties.page.tokens[that + 1].form
    if form not in _WILLS or len({verb_gender(form), verb_gender(led)} - {""}) > 1:
        return []  # الحكومة تريد أن | ينسحب الجيش
    return subject_before(parties, *_verb_form(form), k, floor)[1]


def did_before(parties: Parties, that: int, floor: int) -> bool:
    """Whether the أن at token `that` leads what somebody did before: سبق للحكومة | أن رفضت العرض."""
    near = parties.page.tokens[max(floor, that - _BEFORE_REACH) : that]
    return any(t.form.removeprefix("و") in _DID_BEFORE for t in near)


def _rather_than(parties: Parties, that: int, floor: int) -> list[Party]:
    """Who ought to do another thing than what لا أن leads: على الجيش حماية السكان، لا | أن يقصفهم."""
    tokens, k = parties.page.tokens, that - 2
    if that - 1 <= floor or tokens[that - 1].form != _NOT:
        return []
    while k > floor and tokens[k].form not in _UPON and tokens[k].form not in ".؛:":
        k -= 1
    before = tokens[k - 1].form if k else ""
    opens = k == floor or before in _HAS_TO or before in ".؛:،," or lex(before).that is not None
    phrase = parties.phrase(k + 1, that) if opens and tokens[k].form in _UPON else None
    return group_of(parties, phrase, that)[0] if phrase is not None and is_agentive(parties, phrase) else []


def obliged(parties: Parties, i: int, floor: int) -> list[Party]:
    """Who has to do what the masdar at token `i` tells, or can: على السلطات إطلاق المحتجزين، بوسعها …"""
    tokens, far = parties.page.tokens, max(floor, i - _OBLIGED)
    if _OBLIGING.isdisjoint(parties.page.words[max(0, far - 1) : i]):
        return []
    for k in range(i - 1, far - 1, -1):
        t = tokens[k]
        if t.kind == "break" or (t.kind == "mark" and t.form in ".؛:،") or verb_stands(parties, k):
            return []
        before = tokens[k - 1] if k > floor else None
        opens = before is None or before.kind in ("break", "mark") or before.form in _HAS_TO
        opens = opens or (before is not None and lex(before.form).that is not None)
        for_him = parties.opening_at(k).prep == "ل" and before is not None and before.form in _HAS_TO
        # لا يمكن لتركيا القبول ب, but لا بد لها من القبول
        for_him = for_him and (k < 2 or parties.classes[k - 2] != "negation" or tokens[k - 1].form == "بد")
        upon = (t.form in _UPON and opens) or t.form.removeprefix("و") in IN_POWER
        if for_him or (upon and parties.cast.mention_of[k] < 0):
            phrase = parties.phrase(k if for_him else k + 1, i)
            if phrase is None or not is_agentive(parties, phrase):
                return []
            led = phrase.last == i or parties.classes[phrase.last] == "preposition"
            # على الحكومة وضع خطة | لإنقاذ المحتجزين
            led = led or (parties.opening_at(i).prep == "ل" and bool(lex(tokens[phrase.last].form).masdar))
            return group_of(parties, phrase, i)[0] if led else []
    return []


@cache
def _controls() -> dict[str, str]:
    """The nouns that control a masdar, each with what leads it where an aside may part them, or empty."""
    return {noun: fold(row["lead"]) for noun, row in rows_by_form("event_control").items()}


def wants_masdar(parties: Parties, k: int) -> bool:
    """Whether an indefinite noun at token `k` has a genitive that does what a masdar tells: قرار، نية."""
    o = parties.opening_at(k)
    return not o.article and parties.page.tokens[k].form[o.skip :] in _controls()


def controlling_noun(parties: Parties, i: int, floor: int) -> list[Party]:
    """Who does what the masdar at token `i` tells, by the noun it completes: إصرار الحكومة على رفع …"""
    tokens = parties.page.tokens
    end = i - 1 if i and parties.classes[i - 1] == "preposition" and parties.cast.mention_of[i - 1] < 0 else i
    led = tokens[end].form if end < i else parties.opening_at(i).prep
    while end - 2 > floor and tokens[end - 1].form in _AIMED:
        end -= 1  # جهود الحكومة الرامية | إلى وقف القتال
    controls, parted = _controls(), False
    for k in range(end - 2, max(floor, end - _CONTROL_REACH) - 1, -1):
        t = tokens[k]
        parted = parted or t.form in "،,"
        if t.kind != "word" and t.form not in "،," and t.form not in QUOTE_MARKS:
            return []  # not past a full stop; "حق" أنقرة في | الرد
        o = parties.opening_at(k)
        noun = t.form[o.skip :]
        if noun not in controls or parties.cast.mention_of[k] >= 0:
            continue
        if o.article:
            return _whose(parties, k, end) or _of_land(parties, k, end)
        own = bool(led) and controls[noun] == led
        if not own and (parted or k < end - 9 or (led and controls[noun])):
            continue  # وصول الوزير، أمس، إلى تونس في | زيارة
        by = tokens[k + 1].form in _HIS  # محاولة من المتمردين لاستعادة …، لا نية لدى الوزارة لحظر …
        phrase = parties.phrase(k + 1 + by + parties.closes_quotation(k + 1), end)
        if phrase is None or phrase.prep or not is_agentive(parties, phrase):
            return _whose(parties, k, end)  # محاولات متكررة للحكومة | لاستئناف الحوار
        group, last = group_of(parties, phrase, end)
        aside = own and not any(verbal(x.form) for x in tokens[last:end])
        near = last == end or aside or _chained(parties, last, end)
        return group if near else []
    return []


def controlling_adjective(parties: Parties, i: int, floor: int) -> list[Party]:
    """Of whom an adjective right before the masdar at token `i` says that they can do, or mean to do, what it
    tells: قوات برية قادرة على | القتال، وحدات مستعدة ل| اقتحام الميناء.
    """
    k = i - 1
    if k > floor and parties.classes[k] == "preposition" and parties.cast.mention_of[k] < 0:
        k -= 1
    elif not parties.opening_at(i).prep:
        return []
    if k <= floor or not core_in(parties.page.tokens[k].form, _ABLE) or parties.cast.mention_of[k] >= 0:
        return []
    found: list[Party] = []
    for start in range(k - 1, max(floor, k - _ABLE_REACH) - 1, -1):
        t = parties.page.tokens[start]
        if t.kind != "word" or verbal(t.form):
            break
        phrase = parties.phrase(start, k)
        if phrase is not None and phrase.last == k and is_agentive(parties, phrase):
            found = group_of(parties, phrase, k)[0]
    return found


def _whose(parties: Parties, k: int, end: int) -> list[Party]:
    """Whose the definite noun at token `k` is by ل, with nothing between him and its masdar: الجهود الكبيرة
    للحكومة | في …
    """
    for phrase in parties.chunks(k + 1, end):
        if phrase.prep == "ل" and is_agentive(parties, phrase):
            group, last = group_of(parties, phrase, end)
            return group if last == end or _chained(parties, last, end) else []
    return []


def _of_land(parties: Parties, k: int, end: int) -> list[Party]:
    """The land of which the definite noun at token `k` is by an adjective, with only adjectives between
    it and its masdar: الجهود المصرية | لوقف القتال.
    """
    between = range(k + 1, end)
    return parties.nisbas(k) if between and all(parties.opening_at(n).article for n in between) else []


def _chained(parties: Parties, first: int, end: int) -> bool:
    """Whether tokens `[first, end)` only go on with a noun that controls a masdar: حرص الحكومة | على مواصلة
    تقديم …، دور الحركة | في عملية تحرير …
    """
    for k in range(first, end):
        form = parties.page.tokens[k].form
        led = parties.classes[k] == "preposition" and parties.cast.mention_of[k] < 0
        if not led and form not in _controls() and form not in _WORKS:
            return False
    return first < end


def controlling_pronoun(parties: Parties, i: int, floor: int) -> str:
    """The pronoun on such a noun right before the masdar at token `i`, where it has no name: محاولتهم اقتحام
    المقر، حرصها على التعاون.
    """
    k = i - 1
    if k > floor and parties.classes[k] == "preposition" and parties.cast.mention_of[k] < 0:
        k -= 1
    while k > floor and parties.page.tokens[k].form in _AIMED:
        k -= 1  # جهوده الرامية | إلى وقف القتال
    if k < floor or parties.page.tokens[k].kind != "word" or parties.cast.mention_of[k] >= 0:
        return ""
    form = parties.page.tokens[k].form
    return _owner(form[parties.opening_at(k).skip :])


@kept
def _owner(noun: str) -> str:
    """The suffix pronoun on a noun that controls a masdar: محاولتهم, or empty."""
    for suffix in ("هما", "هم", "ها", "نا", "ه"):
        stem = noun.removesuffix(suffix)
        known = {stem, stem[:-1] + "ه"} if stem.endswith("ت") else {stem}
        if stem != noun and stem != _TURN and not known.isdisjoint(_controls()):
            return suffix
    return ""


def _bound(parties: Parties, start: int, floor: int) -> bool:
    """Whether a phrase at token `start` can be whom the verb after أن binds: a subject, or after
    على، من، ل.
    """
    led = parties.opening_at(start).prep == "ل"
    if led and parties.cast.mention_of[start] < 0:
        return True
    if start <= floor:
        return False
    before = parties.page.tokens[start - 1]
    if led and before.form.removeprefix("و") in _DID_BEFORE:
        return True
    if before.kind != "word" or parties.cast.mention_of[start - 1] >= 0:
        return False
    return before.form.removeprefix("و") in _BINDING or verbal(before.form)


def _verb_form(form: str) -> tuple[str, str]:
    """The conjunction on a verb, and its number."""
    for r in look(form):
        if r.entry.verb is not None and r.entry.verb.tense in ("perfect", "imperfect"):
            return r.cut.conj, r.entry.verb.number
    conj = form[:1] if form[:1] in ("و", "ف") and verbal(form[1:]) else ""
    return conj, "p" if form.endswith(("ون", "وا")) else "s"


@kept
def verb_gender(form: str) -> str:
    """The gender of a finite verb told of one who is not I (اختتم, "he ended" or "I end", is masculine),
    or empty where its readings differ.
    """
    verbs = [r.entry.verb for r in look(form) if r.entry.verb is not None]
    finite = [v for v in verbs if v.tense in ("perfect", "imperfect") and v.person != 1]
    told = {v.gender if v.number == "s" else "" for v in finite}
    if not told:
        return "f" if form.endswith("ت") else "" if form.startswith(("ت", "ن")) else "m"
    return told.pop() if len(told) == 1 else ""


@kept
def first_person(form: str) -> bool:
    """Whether a word can only be a verb of نحن: نوزع، لن نوجه."""
    words = [r.entry.verb for r in look(form) if r.entry.verb is not None]
    return bool(words) and all(v.person == 1 and v.number == "p" for v in words)


def undergoes(form: str) -> bool:
    """Whether the subject of a verb does not do what the masdar after it tells: تم ترحيلهم."""
    return listed(form, _undergone())


@cache
def _undergone() -> frozenset[str]:
    """Verbs whose subject does not do what their object or their preposition's masdar tells."""
    return frozenset(rows_by_form("event_undergone"))
