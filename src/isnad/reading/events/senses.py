"""Which sense a word that can carry an event has where it stands: the rows of `event_frames.tsv` against its
clause.

أطلق سراح "freed" is CONCEDE, أطلق النار "opened fire" ASSAULT, أطلق حملة "launched a campaign" no event at
all.
"""

from __future__ import annotations

from collections.abc import Callable

import msgspec

from isnad.reading.events.laid_later import laid_later
from isnad.reading.events.led_by import LONGEST_ASIDE, aside_end, ends_reach, leads_somebody, orders
from isnad.reading.events.recognition import owes, recognizes, tells_whom
from isnad.reading.events.said_to_be import calls, deems, sees
from isnad.reading.parties.parties import Parties
from isnad.reading.words.event_words import (
    EventFrame,
    EventWord,
    core_in,
    cores,
    event_words,
    listed_core,
)
from isnad.reading.words.lexis import lemmas, lex
from isnad.reading.words.lexis import words as listed_words
from isnad.reading.words.party_words import PEOPLED, head_in, opening, verbal
from isnad.text.clitics import SUFFIXES, THIRD_SINGULAR
from isnad.text.folding import fold
from isnad.text.kept import kept
from isnad.text.tokens import COMMAS

__all__ = ["APPEARING", "Sense", "has_genitive", "sense"]

_REACH = 9
# How far behind a subject that is one of the words its object may stand.
_OWN_REACH = 4
# The same for what phrases tell, past a longer object: أدرجت خمسة من قادة الحركة على | قائمة العقوبات.
_PHRASE_REACH = 14
_PREPOSITIONS = ("ب", "ل", "ك")
# What leads to an object beside the words of the class `preposition`: مثل أمام المحكمة، بـ «خيبة أمل».
_LEADING = frozenset(("امام", "في", "من", *_PREPOSITIONS))
_QUOTES = frozenset("«\"“'")
# What one is charged with is no object of who charges.
_CHARGES = listed_words("charges")
_ABOUT = frozenset(fold(w) for w in ("عن", "حول", "بشأن", "في", "بخصوص"))
_PERSON = frozenset(("person",))
# How far before a pronoun what it takes up may stand, and how far what is right before its relative clause.
_TAKEN, _BESIDE = 12, 3
# How far before a noun in the accusative its verb may stand.
_OBJECT = 7
# The noun of what a court passes, which is one with the penalty right behind it.
_RULING = "حكم"
# A hand held out, and whose help it is behind it.
_HAND = "مد يد العون"
# How far before إلى stands the verb that leads to a deal.
_FAR = 12
# Those of a service, whose name is no object.
_OF_FORCES = frozenset(fold(w) for w in ("قوات", "قوى", "أجهزة", "رجال", "عناصر", "أفراد", "مجلس", "قوة"))
# Broken plurals, which a pronoun takes up as feminine.
_BROKEN = listed_words("broken_things")
# What leads what a thing is part of.
_PART_OF = ("من", "عن")
# Bodies that are told by what they run.
_RUN = frozenset(fold(w) for w in ("وزارة", "هيئة", "مؤسسة", "لجنة", "إدارة"))
# What an office goes on with.
_GENERAL = frozenset(fold(w) for w in ("العام", "العامة"))
# Verbs with a second object behind their pronoun: منحه قرضا.
_GIVING = lemmas("gives_something")
_TOWARD = fold("إلى")
_TOWNS = frozenset(fold(w) for w in ("عاصمة", "مدينة", "مطار", "قاعدة", "ميناء"))
_ENVOYS = listed_words("calls_on_others")
# How much there is of an object, before it: تقديم | مزيد من الدعم، إدخال | أكبر قدر ممكن من المساعدات.
_MUCH = listed_words("how_much")
# What is let go, before whose it is: أطلق سراح فلان.
_RELEASE = frozenset(("سراح", "سبيل"))


APPEARING = frozenset(("حلق", "انتشر", "احتشد", "انسحب", "تقدم", "تجمع", "وصل", "غادر"))
"""Verbs whose sense their very subject decides: انتشرت الشرطة، حلقت طائرات، انسحب نواب."""


class Sense(msgspec.Struct, frozen=True, gc=False):
    """A type with its frame; `object_at` is the token of the object word that decided it, or -1."""

    plover: str
    recipient: tuple[str, ...]
    sign: str
    object_at: int = -1
    freed: bool = False
    """The one acted on is the genitive of the object word right behind: إطلاق سراح فلان، أخلي سبيله."""


def sense(parties: Parties, word: EventWord, i: int, limit: int, cue: bool = False) -> Sense | None:
    """The sense of `word` at token `i` before `limit`; None where it carries no event.

    `cue` says that a statement has the word for its cue.
    """
    if word.kind in ("noun", "passive"):
        return _noun_sense(parties, word, i, limit)
    around = parties.cores_around(i)
    for frame in word.frames:
        if frame.asks and not word.suffix and frame.asks.isdisjoint(around):
            continue
        at = (-1 if cue else None) if frame.frame == "cue" else _fits(parties, word, frame, i, limit)
        if at is not None:
            if not frame.plover:
                return None
            freed = at == i + 1 and parties.page.tokens[at].form in _RELEASE
            return Sense(frame.plover, frame.recipient, frame.sign, at, freed)
    if word.frames or not word.plover:
        return None
    return Sense(word.plover, word.recipient, word.sign)


def _fits(parties: Parties, word: EventWord, frame: EventFrame, i: int, limit: int) -> int | None:
    """The token of the deciding word (-1 when no one word decides), or None where the frame does not fit."""
    if frame.frame in _FINDS:
        return _FINDS[frame.frame](parties, word, frame, i, limit)
    if frame.frame in _GIVEN:
        at = _GIVEN[frame.frame](parties, word, frame, i, limit)
        return at if at is not None and leads_somebody(parties, frame.recipient, i, limit) else None
    test = _TESTS.get(frame.frame)
    return -1 if test is not None and test(parties, word, frame, i, limit) else None


def _by_object(parties: Parties, word: EventWord, frame: EventFrame, i: int, limit: int) -> int | None:
    """The object that the frame asks for, or -1 where the word's pronoun takes it up: القيود التي فرضتها."""
    masdar = word.kind == "masdar"
    leads = "ل" if masdar and "ل" not in frame.recipient else ""
    if word.kind == "verb" and word.suffix and word.lemma not in _GIVING:
        return -1 if _taken_up(parties, word, frame, i) else None  # استقبله، وبحثا مساعدة النازحين
    at = _object(parties, frame.words, i, limit, 3 if masdar else _REACH, leads)
    if at is None and leads:
        at = _past_doer(parties, frame.words, i, limit)
    if (
        at == i + 1
        and word.kind == "verb"
        and word.lemma not in APPEARING
        and (opening(parties.page.tokens[at].form).article or _with_owner(parties, at, limit))
    ):
        # سحب الجيش | آلياته، استقدمت قوات حفتر | تعزيزات: who does it may be one of the words too
        past = at + (not opening(parties.page.tokens[at].form).article)
        behind = _object(parties, frame.words, past, limit, _OWN_REACH)
        at = behind if behind is not None else at
    return -1 if at is None and _taken_up(parties, word, frame, i) else at


def _with_owner(parties: Parties, k: int, limit: int) -> bool:
    """Whether the force at token `k` is told by whose it is right behind: قوات النظام، قوات حفتر."""
    form = parties.page.tokens[k].form
    if k + 1 >= limit or opening(form).prep or not head_in(form, "force", "container"):
        return False
    return parties.cast.mention_of[k + 1] >= 0 or opening(parties.page.tokens[k + 1].form).article


def _past_doer(parties: Parties, words: frozenset[str], i: int, limit: int) -> int | None:
    """The object of the masdar at token `i` that ل leads right behind who does it: استعادة قوات الجيش | لبلدة
    النخيل.
    """
    doer = None if words.isdisjoint(parties.cores_around(i)) else parties.phrase(i + 1, limit)
    if doer is None or doer.prep or doer.last >= limit:
        return None
    form = parties.page.tokens[doer.last].form
    led = parties.opening_at(doer.last).prep == "ل" and core_in(form, words)
    somebody = bool(doer.mentions) or head_in(parties.page.tokens[doer.first].form, *PEOPLED)
    return doer.last if led and somebody else None


def _taken_up(parties: Parties, word: EventWord, frame: EventFrame, i: int) -> bool:
    """Whether the pronoun on the word at token `i` takes up one of the frame's words before it in its
    sentence (القيود التي فرضتها) that is no event of its own (المساعدات التي قدمتها). What makes the word no
    event must stand right before its relative clause.
    """
    if word.suffix not in THIRD_SINGULAR:
        return False
    tokens = parties.page.tokens
    relative = i > 0 and parties.classes[i - 1] == "relative"
    first = max(0, i - (_TAKEN if frame.plover else _BESIDE * relative))
    here = parties.page.sentence_of[first] == parties.page.sentence_of[i]
    if here and frame.words.isdisjoint(parties.cores_around(i)):
        return False
    for k in range(i - 1, first - 1, -1):
        t = tokens[k]
        if t.kind == "break" or (t.kind == "mark" and t.form in ".؟!:"):
            return False
        if t.kind != "word" or parties.cast.mention_of[k] >= 0:
            continue
        core = listed_core(t.form, frame.words)
        if core:
            own = any(w.kind == "noun" and w.plover == frame.plover for w in event_words(t.form))
            feminine = core.endswith(("ه", "ات", "ا")) or core in _BROKEN
            return feminine == (word.suffix == "ها") and not own
    return False


def _before(parties: Parties, i: int) -> list[int]:
    """The tokens closely before token `i` in its clause, nearest first."""
    found: list[int] = []
    for k in range(i - 1, max(-1, i - 1 - _REACH), -1):
        if parties.page.tokens[k].kind == "break" or parties.page.tokens[k].form in ".؛:!?؟،":
            break
        found.append(k)
    return found


def _object(
    parties: Parties, words: frozenset[str], i: int, limit: int, reach: int, leads: str = ""
) -> int | None:
    """The token of the object that is one of the words; a masdar's may be led: إطلاق متقطع للرصاص."""
    if words.isdisjoint(parties.cores_around(i)):
        return None
    tokens, far, past = parties.page.tokens, i + reach, i
    names, classes = parties.cast.mention_of, parties.classes
    for k in range(i + 1, min(limit, i + 1 + 2 * _REACH + LONGEST_ASIDE)):
        t, form = tokens[k], tokens[k].form
        if k > far or ends_reach(parties, k):
            return None
        # Of a verb marks, times and the further words of names count for nothing: سيوقع فلان، غدا، | اتفاقا
        named_on = names[k] >= 0 and names[k] == names[k - 1]
        passed = reach == _REACH and (t.kind != "word" or classes[k] == "time" or named_on)
        # of a masdar the further names: قطع النمسا والمجر وسلوفاكيا | علاقاتها
        passed = passed or (reach != _REACH and names[k] != names[k - 1] and names[k] >= 0 <= names[k - 1])
        if form in COMMAS:
            past = max(past, aside_end(parties, k, limit))  # ألغى المجلس، في بيان أمس، | حظر التجول
        far += passed or k <= past
        if k <= past or t.kind != "word":
            continue
        fits = core_in(form, words)
        if names[k] >= 0 and not fits:
            continue
        if _says_how_much(form) and form not in words:
            far += 1
            continue
        if k > i + 1:
            if classes[k - 1] == "preposition" and tokens[k - 1].form not in _PART_OF:
                continue  # قطعت شوطا في طريقها: the noun is the preposition's; not أطلق وابلا من الرصاص
            if _of_what_precedes(tokens[k - 1].form, form, k == i + 2):
                continue
            if _charges(tokens[k - 1].form):
                return None  # أوقفت الشرطة ناشطا بتهمة | دعم الحركة
        if form in words or (form[:2] == "ال" and form[2:] in words):
            return k
        word = lex(form)
        if k > i + 1 and word.that is not None:
            return None  # أقرت بأن اتفاق الهدنة انتهى
        ends = k > i + 1 and bool(word.finite) and not parties.counts(k - 1)  # not بأغلبية عشرين صوتا
        if not (fits or ends):
            continue
        o = opening(form)
        if not ((o.prep and o.prep != leads) or o.conj):
            return k if fits else None
    return None


@kept
def _says_how_much(form: str) -> bool:
    return core_in(form, _MUCH)


@kept
def _charges(form: str) -> bool:
    """Whether a word leads to what one is charged with: بتهمة."""
    return bool(opening(form).prep) and core_in(form, _CHARGES)


def _of_what_precedes(before: str, form: str, second: bool) -> bool:
    """Whether a word tells of the one before it what it is or is in charge of; `second` behind the verb."""
    if before in (_OF_FORCES if second else _RUN):
        return True  # هددت قوات | الأمن, استقبل فلان وكيل وزارة | المياه
    if not head_in(before, "office"):
        return False
    # استقبل الرئيس وزير | المياه: what he is in charge of; استقبل الأمين | العام: no year
    return form in _GENERAL or not opening(before).article


def _prep_object(parties: Parties, frame: EventFrame, i: int, limit: int) -> int | None:
    """The token of what a preposition leads that is one of the frame's words; where that makes the verb an
    act, behind the marks and the further words of names, which count for nothing.
    """
    tokens, names = parties.page.tokens, parties.cast.mention_of
    far, acts = i + _REACH, bool(frame.plover)
    if frame.words.isdisjoint(parties.cores_around(i)):
        return None
    for k in range(i + 1, min(limit, i + 1 + 2 * _REACH)):
        t = tokens[k]
        if k > far or ends_reach(parties, k) or (acts and _another_deed(parties, i, k)):
            return None
        far += acts and (t.kind != "word" or (names[k] >= 0 and names[k] == names[k - 1]))
        if t.kind != "word":
            continue
        o = opening(t.form)
        n = k - 1 - (tokens[k - 1].kind == "mark" and tokens[k - 1].form in _QUOTES)  # بـ"خيبة أمل"
        while not o.prep and n > i and (parties.counts(n) or _says_how_much(tokens[n].form)):
            o, n = opening(tokens[n].form), n - 1  # عن بعض | التزاماته، بعشرة | ملايين
        led = bool(o.prep) or parties.classes[n] == "preposition" or tokens[n].form in _LEADING
        if led and core_in(t.form, frame.words):
            return k
    return None


def _another_deed(parties: Parties, i: int, k: int) -> bool:
    """قدم تعازيه لذويهم، | ودعا إلى تقديمهم للعدالة: whether و joins a verb at token `k` behind a comma."""
    tokens = parties.page.tokens
    return k > i + 1 and tokens[k - 1].form in COMMAS and tokens[k].form[:1] == "و" and verbal(tokens[k].form)


def _preposition(parties: Parties, words: frozenset[str], i: int, limit: int) -> bool:
    tokens, past = parties.page.tokens, i
    for k in range(i + 1, min(limit, i + 1 + _REACH + LONGEST_ASIDE)):
        t = tokens[k]
        if k <= past:
            continue
        if ends_reach(parties, k) or k > max(i + _REACH, past + 1):
            return False
        past = max(past, aside_end(parties, k, limit))  # اعتذر الوزير، على الهواء، | لأهل القرية
        if t.kind == "mark" and t.form in _PREPOSITIONS:
            return True
        if t.kind != "word":
            continue
        if t.form in words:
            return True
        if len(t.form) <= 6 and (t.form[:-1] in words or t.form[:-2] in words):  # عليه، معها، ضدهم
            return True
        m = parties.cast.mention_of[k]
        prep = parties.opening_at(k).prep if m >= 0 else opening(t.form).prep
        if prep in words:
            return True
        that = lex(t.form).that
        if that and that in words:
            return True
        if k > i + 1 and lex(t.form).finite and not opening(t.form).article:
            return False
    return False


def _topic_at(parties: Parties, i: int, limit: int) -> int:
    """Where the clause after token `i` goes over to what is spoken of: تحدث عن علاقته مع أبيه."""
    return next((k for k in range(i + 1, limit) if parties.page.tokens[k].form in _ABOUT), limit)


def _phrase(parties: Parties, frame: EventFrame, i: int, limit: int) -> int | None:
    tokens, end = parties.page.tokens, min(limit, i + 1 + _PHRASE_REACH)
    around = parties.cores_around(i)
    if frame.first.isdisjoint(around) or not any(map(around.issuperset, frame.phrases)):
        return None
    for k in range(i + 1, end):
        form = tokens[k].form
        if ends_reach(parties, k):
            return None
        for words in frame.phrases if form in frame.first else ():
            if (
                words[0] == form
                and (k <= i + _REACH or len(words) > 1)
                and all(
                    k + n < limit and (tokens[k + n].form == w or w in cores(tokens[k + n].form))
                    for n, w in enumerate(words)
                )
            ):
                return -1
        if lex(form).that is not None:
            return None  # أعلن أن حالة الطوارئ انتهت
    return None


def _arrives(parties: Parties, i: int, limit: int) -> bool:
    """Whether an official or a delegation arrives at a named place: وصل وزير الدفاع إلى بغداد."""
    tokens = parties.page.tokens
    comes = goes = False
    for k in range(max(0, i - 4), min(limit, i + 14)):
        if tokens[k].kind == "break" or (tokens[k].kind == "mark" and tokens[k].form in ".:"):
            if k < i:
                comes = False
                continue
            break
        kind = parties.cast.kind_at(k)
        comes = comes or kind == "person" or core_in(tokens[k].form, _ENVOYS)
        goes = goes or (k > i and kind == "place" and _led_to(parties, k))
    return comes and goes


def _led_to(parties: Parties, k: int) -> bool:
    """Whether إلى leads to the place at token `k`, a word for its kind between or not: إلى مدينة الميناء."""
    tokens = parties.page.tokens
    if tokens[k - 1].form == _TOWARD:
        return True
    return any(
        tokens[j].form == _TOWARD and core_in(tokens[j + 1].form, _TOWNS) for j in range(max(0, k - 3), k - 1)
    )


def _next_but_adjective(parties: Parties, words: frozenset[str], i: int, limit: int) -> bool:
    tokens = parties.page.tokens
    if i + 1 < limit and tokens[i + 1].form in words:
        return True
    return i + 2 < limit and tokens[i + 1].form.endswith(("ي", "يه")) and tokens[i + 2].form in words


# How many words may stand before people, those that tell where and when aside.
_TO_PEOPLE = 6


def _of_people(parties: Parties, i: int, limit: int) -> bool:
    """Whether one of the next phrases speaks of people: a number of them, or a word for them."""
    left = _TO_PEOPLE
    for k in range(i + 1, min(limit, i + 2 * _TO_PEOPLE)):
        t = parties.page.tokens[k]
        aside = t.kind == "mark" or parties.cast.mention_of[k] >= 0 or parties.classes[k] == "time"
        left -= not (aside or (t.kind == "word" and opening(t.form).prep))
        if left < 0 or ends_reach(parties, k):
            return False
        if k > i + _TO_PEOPLE and not (t.kind == "number" or head_in(t.form, "number")):
            continue  # أوقفت الشرطة في المدينة، ليلة أمس، | أربعة طلاب
        if t.kind == "number" and not (k + 1 < limit and head_in(parties.page.tokens[k + 1].form, "time")):
            return True
        if (
            t.kind == "word"
            and parties.cast.mention_of[k] < 0
            and not opening(t.form).prep
            and (
                head_in(t.form, "people", "number")
                or (k > i + 1 and t.form.endswith("ين"))
                or (k > i + 1 and t.form.endswith("ا") and head_in(t.form, "office"))  # أوقفت الشرطة | ناشطا
            )
        ):
            return True
    return False


def has_genitive(parties: Parties, i: int, limit: int) -> bool:
    """Whether a phrase without a preposition stands behind the noun at token `i`: مواجهة | الجيش."""
    phrase = parties.phrase(i + 1, limit)
    return phrase is not None and not phrase.prep


def _named_object(parties: Parties, word: EventWord, frame: EventFrame, i: int, limit: int) -> bool:
    """Whether a masdar's genitive, or a verb's second phrase, is named: a person, or what the frame tells."""
    kinds = frame.words or _PERSON
    count = 0
    for phrase in parties.chunks(i + 1, min(limit, i + 12)):
        if phrase.prep:
            continue
        count += 1
        if word.kind == "masdar" or count == 2:
            entities = (parties.cast.mentions[m].entity for m in phrase.mentions)
            return any(parties.cast.entities[e].type in kinds for e in entities)
    return False


def _needed_before(parties: Parties, needs: frozenset[str], i: int) -> bool:
    """Whether a word that the noun at token `i` needs before it stands close, or where its clause opens with
    a preposition right before the noun: توصلت الحكومة والمعارضة | إلى اتفاق.
    """
    tokens, k = parties.page.tokens, i
    far = i > 0 and tokens[i - 1].form == _TOWARD
    object_ = tokens[i].form.endswith(("ا", "اء", "ه"))  # شن الطيران مساء أمس | عدوانا جويا
    while k > max(0, i - (_FAR if far else _OBJECT if object_ else _BESIDE)):
        k -= 1
        t = tokens[k]
        if t.kind == "break" or (far and (t.form in ".؛:!?؟" or (t.form == _TOWARD and k < i - 1))):
            return False
        if t.kind == "word" and "<" + t.form[bool(opening(t.form).conj) :] in needs:
            return True
    return False


def _needed_with(parties: Parties, word: EventWord, i: int, limit: int) -> bool:
    """Whether a noun has the preposition glued to it that it needs, and behind it the word that goes with it:
    بحماية | الشرطة، لنجدة.
    """
    if not word.prep or not any(w[1:2] == "+" for w in word.needs):
        return False
    next_to = cores(parties.page.tokens[i + 1].form) if i + 1 < limit else ()
    return word.prep + "+" in word.needs or any(f"{word.prep}+{core}" in word.needs for core in next_to)


def _noun_sense(parties: Parties, word: EventWord, i: int, limit: int) -> Sense | None:
    tokens = parties.page.tokens
    close = range(i + 1, min(limit, i + 4))
    if word.unless and any(tokens[k].kind == "word" and core_in(tokens[k].form, word.unless) for k in close):
        return None
    if word.chance and any(
        core_in(tokens[k].form, word.chance) for k in range(i + 1, min(limit, i + 1 + _REACH))
    ):
        return None
    if word.needs:
        found = _needed_before(parties, word.needs, i) or _needed_with(parties, word, i, limit)
        for k in close:
            if tokens[k].kind == "word" and tokens[k].form in word.needs:
                found = True  # مسيرة | نظمها الحزب
                break
            if ends_reach(parties, k) and parties.classes[k] != "relative":
                break  # الغارات التي تنفذها
            if tokens[k].kind != "word":
                continue
            if core_in(tokens[k].form, word.needs) or parties.opening_at(k).prep in word.needs:
                found = True
                break
        if not found:
            return None
    beside = i + 1 < limit and tokens[i + 1].form in word.needs
    pair = i + 1 if beside and word.lemma == _RULING else -1  # حكما | بالسجن
    if beside and word.lemma == _HAND and i + 2 < limit and tokens[i + 2].kind == "word":
        pair = i + 2  # مد | يد | العون
    return Sense(word.plover, word.recipient, word.sign, pair)


# The frames of `event_frames.tsv` that one word decides, those that ask for a receiver too, and those that
# fit or not. Each asks of the page's parties, the event's word, the frame, the word's token, and where its
# clause ends.
_FINDS: dict[str, Callable[[Parties, EventWord, EventFrame, int, int], int | None]] = {
    "object": _by_object,
    "prepobject": lambda p, word, frame, i, end: _prep_object(p, frame, i, end),
    "phrase": lambda p, word, frame, i, end: _phrase(p, frame, i, end),
    "deemed": lambda p, word, frame, i, end: deems(p, word, frame.words, i),
    "seen": lambda p, word, frame, i, end: sees(p, word, frame.words, i),
    "later": lambda p, word, frame, i, end: laid_later(p, frame.words, i, end),
}
_GIVEN: dict[str, Callable[[Parties, EventWord, EventFrame, int, int], int | None]] = {
    "given": _by_object,
    "givenby": lambda p, word, frame, i, end: _prep_object(p, frame, i, end),
}
_TESTS: dict[str, Callable[[Parties, EventWord, EventFrame, int, int], bool]] = {
    "default": lambda p, word, frame, i, end: True,
    "masdar": lambda p, word, frame, i, end: word.kind == "masdar",
    "verb": lambda p, word, frame, i, end: word.kind == "verb",
    "participle": lambda p, word, frame, i, end: word.kind == "participle",
    "accusative": lambda p, word, frame, i, end: (
        word.kind == "masdar" and word.accusative and not word.suffix
    ),
    "future": lambda p, word, frame, i, end: word.future,
    "perfect": lambda p, word, frame, i, end: word.tense == "perfect" and word.core != "قبل",
    "imperfect": lambda p, word, frame, i, end: word.tense == "imperfect",
    "name": _named_object,
    "passive": lambda p, word, frame, i, end: word.passive,
    "suffix": lambda p, word, frame, i, end: word.kind == "verb" and bool(word.suffix),
    "his": lambda p, word, frame, i, end: word.kind == "masdar" and word.suffix in (frame.words or SUFFIXES),
    "form": lambda p, word, frame, i, end: word.core in frame.words,
    "next": lambda p, word, frame, i, end: i + 1 < end and p.page.tokens[i + 1].form in frame.words,
    "masdarnext": lambda p, word, frame, i, end: (
        word.kind == "masdar" and _next_but_adjective(p, frame.words, i, end)
    ),
    "genitive": lambda p, word, frame, i, end: (
        word.kind == "masdar" and not word.article and has_genitive(p, i, end)
    ),
    "arrival": lambda p, word, frame, i, end: _arrives(p, i, end),
    "opens": lambda p, word, frame, i, end: (
        word.kind == "masdar"
        and not (word.article or word.prep or word.conj)
        and i == p.page.sentence(i).first
        and has_genitive(p, i, end)
    ),
    "person": lambda p, word, frame, i, end: (
        word.kind == "verb"
        and i + 1 < end
        and (p.cast.kind_at(i + 1) == "person" or head_in(p.page.tokens[i + 1].form, "office"))
    ),
    "counted": lambda p, word, frame, i, end: i + 1 < end and p.counts(i + 1),
    "people": lambda p, word, frame, i, end: _of_people(p, i, end),
    "prep": lambda p, word, frame, i, end: _preposition(p, frame.words, i, end),
    "masdarprep": lambda p, word, frame, i, end: (
        word.kind == "masdar" and _preposition(p, frame.words, i, end)
    ),
    "verbprep": lambda p, word, frame, i, end: word.kind != "masdar" and _preposition(p, frame.words, i, end),
    "soon": lambda p, word, frame, i, end: (
        word.kind == "verb" and _preposition(p, frame.words, i, _topic_at(p, i, end))
    ),
    "without": lambda p, word, frame, i, end: not _preposition(p, frame.words, i, min(end, i + 3)),
    "imperfectwithout": lambda p, word, frame, i, end: (
        word.tense == "imperfect" and not _preposition(p, frame.words, i, min(end, i + 3))
    ),
    "order": lambda p, word, frame, i, end: (
        word.core in frame.words and orders(p, i, end, word.kind == "masdar")
    ),
    "said": lambda p, word, frame, i, end: calls(p, word, i) in frame.words,
    "recognized": lambda p, word, frame, i, end: recognizes(p, word, frame.words, i, end),
    "told": lambda p, word, frame, i, end: tells_whom(p, word, frame.words, i, end),
    "owes": lambda p, word, frame, i, end: word.kind == "verb" and owes(p, frame.words, i, end),
    "after": lambda p, word, frame, i, end: (
        i > 0 and not word.conj and core_in(p.page.tokens[i - 1].form, frame.words)
    ),
    "behind": lambda p, word, frame, i, end: any(p.page.tokens[k].form in frame.words for k in _before(p, i)),
    "borne": lambda p, word, frame, i, end: not word.prep and _TESTS["behind"](p, word, frame, i, end),
    "unless": lambda p, word, frame, i, end: _object(p, frame.words, i, end, _REACH) is None,
}
