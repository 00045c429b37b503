"""The two who fight or talk with each other, as بين names them: القتال بين الجيش والفصائل."""

from __future__ import annotations

from isnad.reading.event_after import is_agentive
from isnad.reading.event_groups import group_of, without
from isnad.reading.event_objects import is_place
from isnad.reading.event_senses import Sense
from isnad.reading.event_sides import MUTUAL, means_both
from isnad.reading.event_words import core_in, event_words
from isnad.reading.parties import Parties, Party
from isnad.reading.party_words import opening, verbal
from isnad.text.folding import fold

__all__ = ["parted"]

# What parts the first of two sides from the second, and how far on the second stands.
_SIDE = frozenset(fold(w) for w in ("جهة", "ناحية", "جانب", "طرف"))
_SIDE_REACH = 24
# بين with a pronoun, of which gender; what goes on behind it; and how far back it is told whom it means.
_BETWEEN_HIM = {"بينه": "m", "بينها": "f", "بينهم": ""}
_AND_BETWEEN = fold("وبين")
_HIS_REACH = 20
# What tells the other side already: اشتباكات مع الفصائل على الطريق بين المدينتين.
_AGAINST = frozenset(fold(w) for w in ("مع", "على", "ضد"))
# Adjectives of what two give each other.
_EXCHANGED = frozenset(fold(w) for w in ("متبادل", "متبادلة"))
# What بين stands for instead, right before it or before its adjective.
_TIES = frozenset(
    fold(w)
    for w in (
        *("علاقة", "علاقات", "روابط", "توتر", "خلاف", "خلافات", "حدود", "طريق", "فرق", "مسافة", "صراع"),
        *("تعاون", "تبادل", "صداقة", "فجوة", "توازن"),
    )
)
# How far on بين stands, farther with times and places between; and what leads on to it: it broke out, until.
_NEAR, _FAR = 9, 22
# How far on بين الطرفين stands: behind the word and its adjective.
_BESIDE = 2
_GOES_ON = frozenset(
    fold(w)
    for w in (
        *("اندلع", "اندلعت", "تندلع", "دار", "دارت", "تدور", "وقع", "وقعت", "جرى", "جرت", "تجري", "تجدد"),
        *(
            "بين",
            "حتى",
            "وحتى",
            "تجددت",
            "نشب",
            "نشبت",
            "حدثت",
            "استمرت",
            "استمر",
            "تتواصل",
            "تواصلت",
            "بدأت",
            "عقدت",
            "عقد",
        ),
    )
)


def parted(parties: Parties, found: Sense, i: int, limit: int) -> list[Party]:
    """The two or more that بين names close after a word of fighting or talking: القتال الذي دار بين … و…"""
    tokens = parties.page.tokens
    exchanged = i + 1 < limit and core_in(tokens[i + 1].form, _EXCHANGED)  # الاتهامات المتبادلة بين …
    if found.plover not in MUTUAL and not exchanged:
        return []
    for k in range(i + 1, min(limit, i + _FAR)):
        t = tokens[k]
        if t.kind == "break" or (t.kind == "mark" and t.form in ".؛:"):
            return []
        if k >= i + _NEAR and (found.plover != "ASSAULT" or _elsewhere(parties, i, k)):
            return []
        if t.form in _BETWEEN_HIM and k + 1 < limit and tokens[k + 1].form == _AND_BETWEEN:
            return _with_him(parties, k, limit)
        if t.form == "بين" and k + 1 < limit:
            if any(core_in(b.form, _TIES) for b in tokens[max(i + 1, k - 2) : k]):
                return []  # اقتحامات وسط توتر شديد بين السكان والمستوطنين
            phrase = parties.phrase(k + 1, limit)
            if phrase is None:
                return []
            group, end = group_of(parties, phrase, limit)
            if len(group) == 1 or tokens[min(end + 1, limit - 1)].form in _SIDE:
                group = [*group, *_other_side(parties, end, limit)]
            beside = k - i <= _BESIDE or all(opening(b.form).article for b in tokens[i + 1 : k])
            if len(group) == 1 and beside and means_both(tokens[phrase.first].form):
                return group  # التشاور المستمر والتنسيق الدائم بين البلدين
            across = _across(parties, group, end, limit)
            if k >= i + _NEAR and any(is_place(parties, [p]) for p in group):
                return []  # معارك … في الوادي الواقع بين القريتين
            return across or (group if len(group) > 1 else [])
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


def _elsewhere(parties: Parties, i: int, k: int) -> bool:
    """Whether another clause or act begins before token `k`, so that a far بين is not for the word at `i`:
    معارك اندلعت طيلة الليل وحتى ساعة مبكرة، | بين الجيش والفصائل.
    """
    for j in range(k if k > i + _NEAR else i + 1, k + 1):
        t = parties.page.tokens[j]
        if t.kind != "word" or parties.cast.mention_of[j] >= 0 or t.form.removeprefix("و") in _GOES_ON:
            continue
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
