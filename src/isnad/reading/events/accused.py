"""Whom a participle describes as charged with an act, who then did it, whatever governs him.

سلمت تونس سالم المتهم بقتل عامل "Tunisia handed over Salem, accused of killing a worker": Salem killed him.
"""

from __future__ import annotations

from isnad.reading.events.after import CHARGING, answers_for, charged, described_by
from isnad.reading.events.agents import is_agentive
from isnad.reading.events.subjects import antecedent
from isnad.reading.parties.parties import Parties, Party
from isnad.reading.phrases.noun_phrases import Phrase
from isnad.reading.words.event_words import core_in, names_act
from isnad.reading.words.lexis import words
from isnad.reading.words.moods import halts
from isnad.reading.words.party_words import head_in, verbal
from isnad.text.folding import fold

__all__ = ["accused"]

# How those end who are several.
_PLURAL = ("ين", "ون", "ان", "ات")
# What leads from the charge to the deed: بالتورط في، في تورطه في، بالوقوف وراء، به في.
_INVOLVED = words("involved")
_BEHIND = frozenset(fold(w) for w in ("وراء", "خلف", "في", "على", "عن"))
_HIM = frozenset(("به", "بها", "بهم"))
# How far before the act the participle stands, and before one that و joins to another.
_REACH, _JOINED_REACH = 6, 14


def accused(parties: Parties, i: int, floor: int) -> tuple[int, list[Party]]:
    """The token of the participle of a charge that leads to the act at token `i` of the clause from token
    `floor` on, and whom it describes; -1 and nobody where none does.
    """
    if i == floor:
        floor = parties.page.sentence(i).first  # متهما بقتله: the charge stands before what it says
    k = _participle(parties, i, floor)
    if k < 0:
        return -1, []
    form, o = parties.page.tokens[k].form, parties.opening_at(k)
    if form[o.skip - 2 * o.article :].startswith("ال"):
        return k, _described(parties, k, floor)
    found = _told_of(parties, k, floor)
    return (k, found) if found else (-1, [])


def _participle(parties: Parties, i: int, floor: int) -> int:
    """The token of the participle that leads to the act at token `i`, or -1."""
    if CHARGING.isdisjoint(parties.cores_around(i)):
        return -1
    tokens, mention_of = parties.page.tokens, parties.cast.mention_of
    joined = parties.opens_joined(i)
    led = parties.opening_at(i).prep == "ب"
    for k in range(i - 1, max(floor, i - (_JOINED_REACH if joined else _REACH)) - 1, -1):
        t = tokens[k]
        if halts(t) or t.kind == "mark":
            return -1
        own = mention_of[k] >= 0
        if not own and (charged(t.form) or answers_for(parties, k, i + 1)):
            if joined and not led:
                return k if _led_between(parties, k + 1, i) else -1
            return k if led or k < i - 1 else -1
        described = k > floor and parties.opening_at(k).article and charged(tokens[k - 1].form)
        if joined:
            if verbal(t.form) and not own:
                return -1
        elif own or not (described or t.form in _BEHIND or core_in(t.form, _INVOLVED)):
            return -1
    return -1


def _led_between(parties: Parties, start: int, end: int) -> bool:
    """Whether the charge itself stands before an act that و joins: المتهم بقتل عامل | وحرق مقر; not مقتل أحد
    المطلوبين | واعتقال آخر.
    """
    tokens = parties.page.tokens[start:end]
    glued = any(
        parties.opening_at(k).prep == "ب" for k in range(start, end) if tokens[k - start].kind == "word"
    )
    return glued or any(t.form in _BEHIND or t.form in _HIM for t in tokens)


def _described(parties: Parties, k: int, floor: int) -> list[Party]:
    """Whom the definite participle at token `k` describes: the name or the noun before it, else those whom it
    tells by itself.
    """
    tokens, o = parties.page.tokens, parties.opening_at(k)
    if k > floor and parties.cast.mention_of[k - 1] >= 0:
        return _named(parties, k, k, floor)
    if k > floor and tokens[k - 1].kind == "word" and parties.opening_at(k - 1).article and not o.prep:
        for start in (k - 2, k - 1):
            act = start < floor or names_act(tokens[start].form)
            phrase = None if act else parties.phrase(start, k)
            if phrase is not None and phrase.last == k and is_agentive(parties, phrase):
                party = parties.party(phrase) if _agrees(parties, phrase, k) else None
                return [party] if party is not None else _by_itself(parties, k)
        return antecedent(parties, k, floor)
    return _by_itself(parties, k)


def _agrees(parties: Parties, phrase: Phrase, k: int) -> bool:
    """Whether the noun of a phrase can be what the participle behind it, at token `k`, describes: الضباط |
    المتهمين; not أحالت النيابة | المتهمين.
    """
    head = parties.page.tokens[phrase.first].form
    plural = head.endswith(_PLURAL) or head_in(head, "people", "number", "container")
    return plural if _several(parties.page.tokens[k].form) else not head.endswith(("ين", "ون"))


def _several(form: str) -> bool:
    """Whether a participle of a charge is told of several: المتهمين, not المدان."""
    return any(form.endswith(e) and charged(form.removesuffix(e)) for e in _PLURAL)


def _by_itself(parties: Parties, k: int) -> list[Party]:
    """Those whom the participle at token `k` tells by itself (أحال | المتهمين إلى المحكمة بتهمة القتل);
    nobody where only the deed tells who they are: طالب بتسليم | المتهمين بقتل عامل.
    """
    after = k + 1 if k + 1 < len(parties.page.tokens) else k
    form = parties.page.tokens[after].form
    if form in _BEHIND or form in _HIM or parties.opening_at(after).prep == "ب":
        return []
    phrase = parties.phrase(k, k + 1)
    party = parties.party(phrase) if phrase is not None else None
    return [party] if party is not None else []


def _told_of(parties: Parties, k: int, floor: int) -> list[Party]:
    """Of whom the indefinite participle at token `k` is told: كان سالم | متورطا في القصف، رجلا | متهما به."""
    at = k
    while at > floor and parties.classes[at - 1] in ("aux", "qad"):
        at -= 1
    if at > floor and parties.cast.mention_of[at - 1] >= 0:
        return _named(parties, at, k, floor)
    return described_by(parties, k, floor) if at == k else []


def _named(parties: Parties, at: int, k: int, floor: int) -> list[Party]:
    """The name before token `at` that the gender of the participle at token `k` allows; of several none is
    told.
    """
    if _several(parties.page.tokens[k].form):
        return []
    gender = "f" if parties.page.tokens[k].text.endswith("ة") else "m"
    named = parties.cast.mentions[parties.cast.mention_of[at - 1]]
    if parties.agrees(named, gender):
        return [Party(named.entity, named.span)]
    nearest = parties.nearest(at, gender, floor)
    return [nearest] if nearest is not None else []
