"""The two who fight or talk with each other, as بين names them: القتال بين الجيش والفصائل."""

from __future__ import annotations

from isnad.reading.events.agents import is_agentive
from isnad.reading.events.groups import group_of, without
from isnad.reading.events.objects import is_place
from isnad.reading.events.senses import Sense
from isnad.reading.events.sides import MUTUAL, means_both
from isnad.reading.parties.parties import Parties, Party
from isnad.reading.phrases.noun_phrases import Phrase
from isnad.reading.words.event_words import core_in, event_words
from isnad.reading.words.lexis import lex, words
from isnad.reading.words.party_words import head_in, opening, sound_plural, verbal
from isnad.text.folding import fold

__all__ = ["parted"]

# Verbs by which a meeting brings people together, and how far behind its word they stand.
_GATHERS = words("gathers")
_GATHERED_REACH = 6
# What parts the first of two sides from the second, and how far on the second stands.
_SIDE = words("one_side")
_SIDE_REACH = 24
# بين with a pronoun, of which gender; what goes on behind it; and how far back it is told whom it means.
_BETWEEN_HIM = {"بينه": "m", "بينها": "f", "بينهم": ""}
_ANY_BETWEEN = frozenset((*_BETWEEN_HIM, "بين"))
_AND_BETWEEN = fold("وبين")
_HIS_REACH = 20
# What tells the other side already: اشتباكات مع الفصائل على الطريق بين المدينتين.
_AGAINST = words("foe")
# Adjectives of what two give each other.
_EXCHANGED = frozenset(fold(w) for w in ("متبادل", "متبادلة"))
# What بين stands for instead, right before it or before its adjective.
_TIES = words("between_ties")
# How far on بين stands, farther with times and places between.
_NEAR, _FAR = 9, 22
# How far on بين الطرفين stands: behind the word and its adjective.
_BESIDE = 2
# How far behind the first of two, over all that is told of him, the second is looked for.
_SECOND_REACH = 30
_WITH = fold("مع")
# What tells only where many are, and not which: دول المنطقة.
_HERE = frozenset(fold(w) for w in ("المنطقة", "العالم"))
_ALL_OF = frozenset(fold(w) for w in ("كل", "جميع", "كافة", "مختلف", "سائر"))
# Broken plurals and the like, for those who deal with each other as one party of many: بين كل دول التحالف.
_MANY = words("parties_of_many")
# What tells of a fight or of talks that they began or went on, or goes on with a بين.
_GOES_ON = frozenset(
    fold(w)
    for w in (
        *("اندلع", "اندلعت", "تندلع", "دار", "دارت", "تدور", "وقع", "وقعت", "جرى", "جرت", "تجري", "تجدد"),
        *("بين", "حتى", "وحتى", "تجددت", "نشب", "نشبت", "حدثت", "استمرت", "استمر", "تتواصل", "تواصلت"),
        *("بدأت", "عقدت", "عقد", "تشهدها", "شهدتها", "يشهدها", "شهدها", "انطلقت", "استؤنفت", "أجريت"),
    )
)


def parted(parties: Parties, found: Sense, i: int, limit: int, exchange: bool = False) -> list[Party]:
    """The two or more that بين names close after a word of fighting or talking (القتال الذي دار بين … و…) or
    of an `exchange`: تبادل للأسرى بين … و…
    """
    tokens = parties.page.tokens
    i += found.object_at == i + 1  # تعزيز العلاقات | بين مصر والأردن
    gathered = _gathered(parties, i, limit) if found.plover == "CONSULT" else []
    if gathered:
        return gathered
    exchanged = i + 1 < limit and core_in(tokens[i + 1].form, _EXCHANGED)  # الاتهامات المتبادلة بين …
    if found.plover not in MUTUAL and not (exchanged or exchange):
        return []
    forced = found.plover == "ASSAULT"
    if forced and (met := _with_whom(parties, i, limit)):
        return met
    if _ANY_BETWEEN.isdisjoint(parties.page.words[i + 1 : min(limit, i + _FAR)]):
        return []
    for k in range(i + 1, min(limit, i + _FAR)):
        t = tokens[k]
        if t.kind == "break" or (t.kind == "mark" and t.form in ".؛:"):
            return []
        if k >= i + _NEAR and (_elsewhere(parties, i, k) or not (forced or _goes_on(parties, i, k))):
            return []
        if t.form in _BETWEEN_HIM and k + 1 < limit and tokens[k + 1].form == _AND_BETWEEN:
            return _with_him(parties, k, limit)
        if t.form == "بين" and k + 1 < limit:
            return _sides_behind(parties, found, i, k, limit)
    return []


def _with_whom(parties: Parties, i: int, limit: int) -> list[Party]:
    """With whom the clashes at token `i` broke out, behind their verb: مواجهات اندلعت مع | قوات الجيش."""
    tokens = parties.page.tokens
    for k in range(i + 1, min(limit - 2, i + 1 + _BESIDE)):
        if tokens[k].form in _GOES_ON and tokens[k + 1].form == _WITH:
            phrase = parties.phrase(k + 2, limit)
            known = phrase is not None and is_agentive(parties, phrase)
            return group_of(parties, phrase, limit)[0] if phrase is not None and known else []
    return []


def _gathered(parties: Parties, i: int, limit: int) -> list[Party]:
    """Those whom a meeting brings together by its verb: لقاء | جمع الوزير بنظيره، اجتماع ضم القادة."""
    tokens = parties.page.tokens
    for k in range(i + 1, min(limit - 1, i + _GATHERED_REACH)):
        if tokens[k].kind != "word" or parties.cast.kind_at(k) not in ("", "place"):
            return []
        if tokens[k].form not in _GATHERS or parties.cast.mention_of[k] >= 0:
            continue  # اجتماع في تونس | ضم القادة
        phrase = parties.phrase(k + 1, limit)
        if phrase is None or phrase.prep or not is_agentive(parties, phrase):
            return []
        group, end = group_of(parties, phrase, limit)
        with_him = tokens[end].form == _WITH if end < limit else False
        other = parties.phrase(end + with_him, limit) if end < limit else None
        led = other is not None and (with_him or parties.opening_at(end).prep == "ب")
        if other is not None and led and is_agentive(parties, other) and not is_place(parties, [group[0]]):
            group = [*group, *without(group_of(parties, other, limit)[0], group)]
        return group
    return []


def _sides_behind(parties: Parties, found: Sense, i: int, k: int, limit: int) -> list[Party]:
    """Those whom بين at token `k` names, as the sides of the word at token `i`."""
    tokens = parties.page.tokens
    tied = any(core_in(b.form, _TIES) for b in tokens[max(i + 1, k - 2) : k])
    if tied and found.plover != "AGREE":  # توقيع اتفاق تعاون بين تونس ومالي
        return []  # اقتحامات وسط توتر شديد بين السكان والمستوطنين
    phrase = parties.phrase(k + 1, limit)
    if phrase is None:
        return []
    group, end = group_of(parties, phrase, limit)
    if len(group) == 1 or tokens[min(end + 1, limit - 1)].form in _SIDE:
        group = [*group, *_other_side(parties, end, limit)]
    beside = k - i <= _BESIDE or all(opening(b.form).article for b in tokens[i + 1 : k])
    many = len(group) == 1 and (means_both(tokens[phrase.first].form) or _of_many(parties, phrase))
    if many and beside:
        return group  # التعاون اليومي والتنسيق الوثيق بين الجارين
    across = _across(parties, group, end, limit)
    if not (across or many) and len(group) == 1 and _one_side(parties, phrase, end):
        across = _second(parties, group, end, limit)
    if k >= i + _NEAR and any(is_place(parties, [p]) for p in group):
        return []  # معارك … في الوادي الواقع بين القريتين
    return across or (group if len(group) > 1 else [])


def _of_many(parties: Parties, phrase: Phrase) -> bool:
    """Whether a phrase tells many who deal with each other: التنسيق بين دول التحالف، الحوار بين السوريين."""
    k = phrase.first + (parties.page.tokens[phrase.first].form in _ALL_OF)
    if k >= phrase.last:
        return False  # بين كل
    form = parties.page.tokens[k].form
    if _two(form, definite=phrase.last > k + 1 and parties.opening_at(k + 1).article):
        return True
    whose = phrase.last > k + 1 and parties.page.tokens[k + 1].form not in _HERE
    return (sound_plural(form) and head_in(form, "people")) or (whose and core_in(form, _MANY))


def _two(form: str, *, definite: bool) -> bool:
    """Whether a word tells two bodies or people by its dual: الحزبين, وفدي before what is definite."""
    body = form[:-2] if form.startswith("ال") and form.endswith("ين") else ""
    body = form[:-1] if definite and form.endswith("ي") else body
    return (
        bool(body) and head_in(body, "body", "force", "container", "office") and not head_in(form, "people")
    )


def _one_side(parties: Parties, phrase: Phrase, end: int) -> bool:
    """Whether a phrase behind بين can be but one of the two: nobody counted or joined, nor any states."""
    heads = parties.page.tokens[phrase.first : phrase.first + 2]
    plain = not parties.counted(phrase) and not any(core_in(t.form, _MANY) for t in heads)
    return plain and not any(parties.opens_joined(k) for k in range(phrase.first + 1, end))


def _second(parties: Parties, group: list[Party], end: int, limit: int) -> list[Party]:
    """The first with the second, whom بين needs, behind all that is told of the first: قتال بين الجيش الذي
    انسحب أمس ومسلحين، بين الحزب مع الحركة.
    """
    tokens = parties.page.tokens
    for k in range(end, min(limit - 1, end + _SECOND_REACH) if parties.agent(group[0]) else end):
        t = tokens[k]
        if t.kind == "break" or (t.kind == "mark" and t.form[:1] in ".؛:?؟!") or lex(t.form).that is not None:
            return []  # بين فلان أن: he made clear
        led = k <= end + 1 and t.form == _WITH
        if not led and (not parties.opens_joined(k) or verbal(t.form)):
            continue
        phrase = parties.phrase(k + led, limit)
        if phrase is not None and not phrase.prep and is_agentive(parties, phrase):
            return [*group, *without(group_of(parties, phrase, limit)[0], group)]
    return []


def _with_him(parties: Parties, k: int, limit: int) -> list[Party]:
    """Whom the pronoun of بين at token `k` means, with the other side: الاتفاق بينها وبين مصر."""
    phrase = parties.phrase(k + 2, limit)
    other = group_of(parties, phrase, limit)[0] if phrase is not None else []
    gender = _BETWEEN_HIM[parties.page.tokens[k].form]
    floor = max(0, k - _HIS_REACH)
    him = parties.nearest(k, gender, floor) if gender else _many(parties, k, floor)
    return [him, *without(other, [him])] if him is not None and other else []


def _many(parties: Parties, k: int, floor: int) -> Party | None:
    """The nearest body before token `k` that is named by its members, whom هم means: الحوثيون."""
    for n in range(parties.mentions_before(k) - 1, -1, -1):
        m = parties.cast.mentions[n]
        if m.first < floor:
            return None
        if parties.page.tokens[m.first].form.endswith(("ون", "ين", "و")):
            return Party(m.entity, m.span)
    return None


def _goes_on(parties: Parties, i: int, k: int) -> bool:
    """Whether a clause about the word at token `i` tells that it began or went on: المفاوضات التي بدأت …"""
    return any(parties.page.tokens[j].form in _GOES_ON for j in range(i + 1, min(k, i + _BESIDE + 3)))


def _elsewhere(parties: Parties, i: int, k: int) -> bool:
    """Whether another clause or act begins before token `k`, so that a far بين is not for the word at `i`:
    معارك دارت منذ الظهر وحتى المغيب، | بين الجيش والفصائل.
    """
    tokens = parties.page.tokens
    for j in range(k if k > i + _NEAR else i + 1, k + 1):
        t, after = tokens[j], tokens[j + 1].form if j + 1 < len(tokens) else ""
        if t.kind != "word" or parties.cast.mention_of[j] >= 0 or t.form.removeprefix("و") in _GOES_ON:
            continue
        if parties.classes[j] == "relative" and after in _GOES_ON:
            continue  # محادثات السلام التي بدأت في العاصمة | بين الحكومة والحركة
        if parties.classes[j] in ("relative", "subordinate", "contrast") or verbal(t.form):
            return True
        if t.form in _AGAINST or event_words(t.form):
            return True
    return False


def _other_side(parties: Parties, at: int, limit: int) -> list[Party]:
    """The second of two sides, where من جهة parts it from the first or وبين leads it: الجيش من جهة والفصائل
    من جهة أخرى، بين الجيش الذي … وبين الفصائل.
    """
    tokens = parties.page.tokens
    for k in range(at, min(limit, at + _SIDE_REACH)):
        if tokens[k].kind == "break" or (tokens[k].kind == "mark" and tokens[k].form in ".؛:"):
            return []
        if tokens[k].form == _AND_BETWEEN:
            phrase = parties.phrase(k + 1, limit)
            return group_of(parties, phrase, limit)[0] if phrase is not None else []
        before = tokens[k - 1] if tokens[k - 1].kind == "word" else tokens[k - 2]
        if before.form in _SIDE and parties.opens_joined(k):
            phrase = parties.phrase(k, limit)
            return group_of(parties, phrase, limit)[0] if phrase is not None else []
    return []


def _across(parties: Parties, group: list[Party], end: int, limit: int) -> list[Party]:
    """The first with the second whom what في, ب or ل adds parts from him: بين الشبان في حي الورد وقوات الأمن،
    بين الموالين للرئيس والفصائل، بين القوات المدعومة بالطيران والفصائل.
    """
    added = None
    if end < limit and parties.page.tokens[end].form == "في":
        added = parties.phrase(end + 1, limit, "في")
    elif end + 1 < limit and "ب" in (parties.opening_at(end).prep, parties.opening_at(end + 1).prep):
        added = parties.phrase(end + (parties.opening_at(end).prep != "ب"), limit)
    elif end < limit and parties.opening_at(end).prep == "ل":
        added = parties.phrase(end, limit)
        added = added if added is not None and is_agentive(parties, added) else None
    if not group or added is None or added.last >= limit or not parties.opens_joined(added.last):
        return []
    other = parties.phrase(added.last, limit)
    if other is None or other.prep or not is_agentive(parties, other):
        return []
    return [*group, *group_of(parties, other, limit)[0]]
