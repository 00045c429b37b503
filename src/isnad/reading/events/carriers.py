"""Whose aid is that something carries: طائرة سعودية تحمل مساعدات "a Saudi plane with aid on board"."""

from __future__ import annotations

from isnad.reading.events.agents import is_agentive
from isnad.reading.events.governors import governing_verb, subject_of_verb
from isnad.reading.events.groups import group_of
from isnad.reading.parties.parties import Parties, Party
from isnad.reading.words.event_words import core_in
from isnad.reading.words.lexis import words
from isnad.reading.words.party_words import head_in, verbal
from isnad.text.folding import fold

__all__ = ["brought_to", "carries", "sent_by"]

_LADEN = words("laden")
_CARRIERS = words("carriers")
# Who has it go out, by a masdar or by a verb, and how many words a clause about it takes.
_SENDING = frozenset(fold(w) for w in ("تسيير", "إرسال", "إيفاد", "إطلاق"))
_SENT = words("sends")
_HIRED = frozenset(
    fold(w) for w in ("استأجرتها", "استأجرها", "أرسلتها", "أرسلها", "سيرتها", "سيرها", "وفرتها")
)
_CLAUSE = 6
_ARRIVES = frozenset(fold(w) for w in ("وصل", "وصلت", "ستصل", "تصل", "يصل", "تتجه", "توجهت", "قد", "تحركت"))
# Verbs of reaching, whose object is whom aid reaches.
_REACHES = words("reaches")
_TO, _ON_THE_WAY = frozenset(fold(w) for w in ("إلى", "نحو", "صوب", "باتجاه")), 15
# What tells of how much a convoy is, or what it has on board: قافلة | تضم أربعين شاحنة.
_HOLDS = _LADEN | {fold(w) for w in ("تضم", "تتألف", "تتكون", "مؤلفة", "مكونة")}
# How far before the aid stands what carries it, and how many words its load takes.
_REACH, _LOAD = 9, 4


def carries(form: str) -> bool:
    """Whether a folded word tells what carries aid: قافلة."""
    return core_in(form, _CARRIERS)


def sent_by(parties: Parties, i: int, floor: int) -> list[Party]:
    """The state of which the nisba is told on what carries the aid at token `i`, or whose it is by ل: سفينة
    للهلال الأحمر تحمل مساعدات.
    """
    tokens = parties.page.tokens
    laden = next((k for k in range(i - 1, max(floor, i - _LOAD) - 1, -1) if tokens[k].form in _LADEN), -1)
    for k in range(laden - 1, max(floor, laden - _REACH) - 1, -1):
        if tokens[k].kind == "break" or tokens[k].form in ".؛:":
            return []
        if core_in(tokens[k].form, _CARRIERS):
            told = parties.nisbas(k) or _owner(parties, k, laden) or _hired_by(parties, k, laden)
            return told or _sent_out(parties, k, floor)
    return []


def _hired_by(parties: Parties, k: int, limit: int) -> list[Party]:
    """Who hired or sent the carrier at token `k`, told by a clause about it: سفينة استأجرتها المنظمة وهي
    تحمل مساعدات.
    """
    for n in range(k + 1, min(limit, k + _CLAUSE)):
        if core_in(parties.page.tokens[n].form, _HIRED):
            return _doers(parties, n + 1, limit)
    return []


def _sent_out(parties: Parties, k: int, floor: int) -> list[Party]:
    """Who sends out the carrier at token `k` that is laden with aid: قامت المنظمة بتسيير عشر شاحنات تحمل
    مساعدات، أرسلت المنظمة سفينة تحمل مساعدات.
    """
    tokens = parties.page.tokens
    at = k - 1
    while at > floor and (parties.counts(at) or tokens[at].kind == "number"):
        at -= 1
    if at < floor:
        return []
    named = parties.cast.mention_of[at] >= 0  # أرسلت قطر | سفينة
    sends = not named and core_in(tokens[at].form, _SENDING) and not parties.opening_at(at).article
    verb = governing_verb(parties, at, floor) if sends else None
    if verb is not None and not verb.that:
        return subject_of_verb(parties, verb.token, at, floor, own=True)
    for n in range(at, max(floor, at - _CLAUSE) - 1, -1):
        if tokens[n].form in _SENT:
            return _doers(parties, n + 1, k)
    return []


def _doers(parties: Parties, at: int, limit: int) -> list[Party]:
    """Who the subject of a verb is that begins at token `at`; nobody where no bare phrase of one stands
    there.
    """
    phrase = parties.phrase(at, limit)
    if phrase is None or phrase.prep or not is_agentive(parties, phrase):
        return []
    return group_of(parties, phrase, limit)[0]


def _owner(parties: Parties, k: int, limit: int) -> list[Party]:
    """The body named behind ل between a carrier at token `k` and what says that it is laden."""
    for phrase in parties.chunks(k + 1, limit):
        if phrase.prep == "ل" and phrase.mentions:
            group = group_of(parties, phrase, limit)[0]
            return group if all(p.entity >= 0 for p in group) else []
    return []


def brought_to(parties: Parties, i: int, limit: int) -> list[Party]:
    """Where the aid at token `i`, or what carries it, gets by a verb of arriving: طائرة تحمل مساعدات | وصلت
    أمس إلى عدن، مساعدات جديدة تصل | اليمن، ستطال مساعداتها | كل السكان.
    """
    tokens = parties.page.tokens
    told = i > 0 and core_in(tokens[i - 1].form.removeprefix("س"), _REACHES)
    group = _reached(parties, i + 1, limit) if told else []
    if group:
        return group
    for k in range(i + 1, min(limit - 1, i + _ON_THE_WAY)):
        t = tokens[k]
        if t.kind == "break" or t.form in ".؛:":
            return []
        if t.kind != "word" or parties.cast.mention_of[k] >= 0:
            continue
        if t.form in _HOLDS:
            continue
        if t.form in _TO:
            phrase = parties.phrase(k + 1, limit)
            return group_of(parties, phrase, limit)[0] if phrase is not None and phrase.mentions else []
        if parties.classes[k] in ("relative", "contrast"):
            return []
        if core_in(t.form.removeprefix("س"), _REACHES) and _object_at(parties, k + 1, limit):
            return _reached(parties, k + 1, limit)
        if verbal(t.form) and t.form not in _ARRIVES:
            return []
    return []


def _object_at(parties: Parties, k: int, limit: int) -> bool:
    """Whether what is reached stands at token `k`, bare or behind ل."""
    phrase = parties.phrase(k, limit)
    return phrase is not None and phrase.first == k and phrase.prep in ("", "ل") and not phrase.conj


def _reached(parties: Parties, k: int, limit: int) -> list[Party]:
    """Those or the place that aid reaches, the first from token `k` on that is no adjective of the aid."""
    for phrase in parties.chunks(k, limit):
        if phrase.conj or phrase.prep not in ("", "ل"):
            return []
        head = parties.page.tokens[phrase.first].form
        place = parties.cast.kind_at(phrase.first) == "place" or head_in(head, "place")
        if place or phrase.prep or is_agentive(parties, phrase):
            return group_of(parties, phrase, limit)[0]
    return []
