"""Who does an event and to whom, from the clause around its word.

A verb: the subject before it, or the first phrase after it; its object the next bare phrase, or the one
after the preposition of its frame. A masdar: its genitive is who does it when a recipient follows in its
frame (دعم فلان لمساعي …), else whom it is done to (اعتقال مشبوهين). A passive, or a verb of violence with
one phrase only, tells the one it is done to (قُتل أربعة).
"""

from __future__ import annotations

from isnad.reading.events.after import described_by, what_follows
from isnad.reading.events.agents import is_agentive
from isnad.reading.events.beside import doer_beside
from isnad.reading.events.groups import group_of
from isnad.reading.events.masdars import masdar_roles
from isnad.reading.events.objects import Roles, nisba_of, objects
from isnad.reading.events.senses import Sense
from isnad.reading.events.sides import means_both
from isnad.reading.events.subjects import clause_start, subject_before
from isnad.reading.events.verbs import verb_roles
from isnad.reading.parties.parties import Parties, Party
from isnad.reading.phrases.circumstances import HER
from isnad.reading.phrases.noun_phrases import Phrase
from isnad.reading.words.event_types import SUFFERED
from isnad.reading.words.event_words import EventWord, event_words
from isnad.reading.words.party_words import possessed
from isnad.text.folding import fold

__all__ = ["DESCRIBING", "described_at", "find_roles"]

# Types of deeds, of which a participle tells beside another.
_DEEDS = SUFFERED | {"SANCTION", "RETREAT", "MOBILIZE", "AID", "CONCEDE", "PROTEST"}
# What parts two sides, and how many words may tell the first.
_BETWEEN, _SIDE = fold("بين"), 6
# Nouns of event that describe who does it, and how long the words are that tell him.
DESCRIBING, _DESCRIBED = "active", 4
# What is given back to the held, and nobody himself: إطلاق سراح المحتجزين لدى الحركة.
_RELEASE = "سراح"
# In whose hands somebody is: محتجزين لدى الحركة.
_WITH_THEM = fold("لدى")
# What stands between a noun and the verb that describes it: رعاة كانوا قد أوقفوا.
_WERE = frozenset(fold(w) for w in ("كانوا", "كان", "كانت", "قد", "كانا"))


def find_roles(parties: Parties, word: EventWord, found: Sense, i: int, floor: int, limit: int) -> Roles:
    """The parties of the event that `word` carries at token `i` of the clause `[floor, limit)`."""
    if word.kind == "verb":
        roles = verb_roles(parties, word, found, i, floor, limit)
        return _suffering_before(parties, word, found, i, floor, roles)
    if word.kind == "passive":
        return _passive(parties, word, found, i, floor, limit)
    if word.kind == "participle":
        return _participle(parties, word, found, i, floor, limit)
    return masdar_roles(parties, word, found, i, floor, limit)


def _suffering_before(
    parties: Parties, word: EventWord, found: Sense, i: int, floor: int, roles: Roles
) -> Roles:
    """A verb of force without an object describes the people named right before it: صيادين احتجزوا في
    البحر.
    """
    if roles.recipients or word.suffix or word.conj or word.person != 3 or found.plover not in SUFFERED:
        return roles
    if word.number not in ("p", "d") or word.tense != "perfect" or "0" not in found.recipient:
        return roles
    at = i
    while at > floor and parties.page.tokens[at - 1].form in _WERE:
        at -= 1
    suffering = described_by(parties, at, floor)
    if not suffering or not parties.agent(suffering[0]):
        return roles
    return Roles([], suffering, passive=True)


def _participle(parties: Parties, word: EventWord, found: Sense, i: int, floor: int, limit: int) -> Roles:
    after = what_follows(parties, i + 1, limit)
    actors = doer_beside(parties, word, i, floor) if found.plover in _DEEDS else []
    roles = Roles(actors, [], hidden=not actors)
    if word.suffix:
        roles.object_pronoun = word.suffix
    elif i + 1 < limit and parties.page.tokens[i + 1].form in HER:
        roles.object_pronoun = parties.page.tokens[i + 1].form[3:]
        return roles
    roles.recipients = objects(parties, found, after, 0)
    return roles


def _of_one_side(parties: Parties, i: int, floor: int) -> bool:
    """Whether the other side of بين is still to come, which و then joins: بين الجيش المدعوم بالطيران |
    والمتمردين.
    """
    for k in range(i - 1, max(floor, i - _SIDE) - 1, -1):
        if parties.page.tokens[k].form == _BETWEEN:
            return True
        if parties.opens_joined(k) or parties.page.tokens[k].kind != "word":
            return False
    return False


def _first(parties: Parties, phrase: Phrase, group: list[Party]) -> list[Party]:
    """The party that the first of several joined phrases tells."""
    party = parties.party(phrase)
    return group if party is None else [party]


def described_at(parties: Parties, word: EventWord, i: int, floor: int) -> list[Party]:
    """Who does what the definite participle at token `i` tells right behind those whom it describes: النواب |
    المطالبون بـ; nobody where another word stands before, or one whose genitive it is: مقاتلي | المعارضة لـ.
    """
    if i == floor or not word.article or word.prep or word.conj:
        return []
    before = parties.page.tokens[i - 1].form
    if not (parties.cast.mention_of[i - 1] >= 0 or parties.opening_at(i - 1).article or possessed(before)):
        return []
    led = parties.opening_at(i + 1) if i + 1 < len(parties.page.tokens) else None
    whom = parties.phrase(i + 1, i + 1 + _DESCRIBED) if led is not None and led.prep else None
    if led is not None and led.conj:
        return []
    if word.plover == "SUPPORT" and whom and not (whom.article or is_agentive(parties, whom)):
        return []  # جهود المملكة | الداعمة لإرساء السلام
    for start in range(max(floor, i - _DESCRIBED), i):
        t = parties.page.tokens[start]
        acts = t.kind != "word" or any(
            w.kind == "verb" for w in event_words(t.form)
        )  # طالب | النواب المطالبون
        phrase = None if acts else parties.phrase(start, i)
        if phrase is not None and phrase.last == i:
            return [p for p in group_of(parties, phrase, i)[0] if parties.agent(p)]
    return []


def _passive(parties: Parties, word: EventWord, found: Sense, i: int, floor: int, limit: int) -> Roles:
    """القوات المدعومة بطيران التحالف: who is told by ب or من; the one acted on is the noun that it
    describes.
    """
    after = what_follows(parties, i + 1, limit)
    if word.genitive == DESCRIBING:
        return Roles(described_at(parties, word, i, floor), objects(parties, found, after, 0), passive=True)
    roles = Roles([], [], passive=True)
    if found.plover == "SUPPORT":
        alone = _of_one_side(parties, i, floor)
        behind = [_first(parties, x, g) if alone else g for p, x, g in after.led if p in ("ب", "من")]
        named = (g for g in behind if any(map(parties.agent, g)))  # مدعومة بقصف كثيف من الحلف
        roles.actors = next(named, behind[0] if behind else [])
    elif found.plover in SUFFERED and not after.bare:
        roles.actors = next((g for p, x, g in after.led[:1] if p == _WITH_THEM and x.first == i + 2), [])
        if roles.actors and means_both(parties.page.tokens[i + 2].form):
            roles.actors = []  # those of both sides in each other's hands
    elif found.plover == "REJECT":
        by = after.by or next((g for p, _, g in after.led[:1] if p == "من"), [])
        roles.actors = by if all(map(parties.agent, by)) else []  # مرفوض من جميع الأحزاب
    if not roles.actors and after.by and all(map(parties.agent, after.by)):
        roles.actors = after.by  # ما زال ملاحقا من قبل المحكمة
    for start in range(max(floor, i - 4), i):
        if parties.page.tokens[start].kind not in ("word", "number"):
            continue
        phrase = parties.phrase(start, i)
        if phrase is not None and phrase.last == i:
            party = parties.party(phrase)
            if party is not None and parties.page.tokens[start].form != _RELEASE:
                roles.recipients = [party]
                break
    if found.plover == "REJECT" and i > floor:
        whose = parties.phrase(clause_start(parties, i - 1, floor), i)
        nisba = nisba_of(parties, whose) if whose is not None and not is_agentive(parties, whose) else []
        roles.recipients = nisba or roles.recipients  # التدخلات الإيرانية مرفوضة
    if not roles.recipients and found.plover != "SUPPORT":
        roles.recipients = subject_before(parties, word.conj, word.number, i, floor)[1]
    return roles
