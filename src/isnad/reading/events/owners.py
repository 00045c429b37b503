"""Who holds the places that are struck, by their genitive or by a clause behind them; who suffers force."""

from __future__ import annotations

from isnad.reading.events.agents import is_agentive
from isnad.reading.events.groups import group_of
from isnad.reading.parties.parties import Parties, Party
from isnad.reading.phrases.noun_phrases import Phrase
from isnad.reading.phrases.walk import OWNED_BY
from isnad.reading.words.event_types import SUFFERED
from isnad.reading.words.event_words import core_in, event_words
from isnad.reading.words.lexis import lemmas, words
from isnad.reading.words.party_words import head_in, opening, prepositions, sound_plural
from isnad.text.clitics import THIRD_SINGULAR, unowned
from isnad.text.folding import fold

__all__ = ["adjoined", "hindered", "holders_of", "holding", "suffered_by_persons", "suffers_force"]

# What is done by force to persons.
_TO_PERSONS = lemmas("taken_persons")

# How a place is told to be held, and how far behind it.
_HOLDS = words("holds")
_OCCUPIES = words("occupies")
# Of whom somebody or something is: مخزن يتبع الحركة.
_IS_OF = frozenset(fold(w) for w in ("يتبع", "تتبع"))
_ON_IT = frozenset(fold(w) for w in ("عليه", "عليها", "عليهما", "فيه", "فيها", "فيهما", "به", "بها"))
_UNDER = fold("تحت")
_RULE = frozenset((fold("سيطرة"),))
_HOLDING_REACH, _UNDER_REACH = 4, 2
# How far behind the noun for it those are told whole whom one hinders.
_HINDERED_REACH = 4
# What one does that another hinders or allows.
_GOING, _PROTESTS = words("goings"), words("protests")
_BESIDE = frozenset(fold(w) for w in ("المحاذي", "المحاذية", "المجاور", "المجاورة", "المقابل", "المقابلة"))


def hindered(parties: Parties, phrase: Phrase) -> list[Party] | None:
    """Whose coming and going or protest is hindered or allowed, by the genitive of its masdar: منعت الشرطة
    دخول | المصلين، قمعت احتجاجات | الطلاب; None where the phrase tells of no such thing.
    """
    named, form = parties.cast.mention_of[phrase.first] >= 0, parties.page.tokens[phrase.first].form
    protest = core_in(form, _PROTESTS)
    if named or not (protest or core_in(form, _GOING)):
        return None
    if parties.opening_at(phrase.first).article or phrase.last < phrase.first + 2:
        return None if protest else []
    whose = parties.phrase(phrase.first + 1, phrase.last + _HINDERED_REACH)
    if whose is None or whose.prep:
        return []
    if whose.mentions or is_agentive(parties, whose):
        return group_of(parties, whose, whose.last)[0]
    carried = head_in(parties.page.tokens[whose.first].form, "thing")
    return [parties.described(whose, whose.last)] if carried else []


def holders_of(parties: Parties, phrase: Phrase) -> list[Party]:
    """The fighters whose the places are that are struck, by the genitive: مواقع | المتمردين."""
    head = parties.page.tokens[phrase.first].form
    if phrase.mentions or phrase.article or not (head_in(head, "container") and head_in(head, "thing")):
        return []
    owner = parties.phrase(phrase.first + 1, phrase.last)
    if owner is None or owner.prep or not owner.article:
        return []
    form = parties.page.tokens[owner.first].form
    many = head_in(form, "people", "body") and (sound_plural(form) or form.endswith("ات"))
    fight = many or head_in(form, "force", "container")
    return group_of(parties, owner, phrase.last)[0] if fight else []


def holding(parties: Parties, k: int, limit: int) -> list[Party]:
    """Those who hold the place that is told before token `k`, by a clause or a participle behind it: معسكر
    يسيطر عليه | المتمردون، المواقع التي احتلها | المسلحون.
    """
    tokens = parties.page.tokens
    limit = min(limit, len(tokens))
    for n in range(k, min(k + _HOLDING_REACH, limit - 2)):
        if tokens[n].kind != "word" or parties.cast.mention_of[n] >= 0:
            return []
        form, after = tokens[n].form, tokens[n + 1].form
        if n < k + _UNDER_REACH and form == _UNDER and core_in(after, _RULE):
            return _holder(parties, n + 2, limit)
        if form in _IS_OF:
            return _holder(parties, n + 1, limit)
        if form in _HOLDS and after in _ON_IT:
            return _holder(parties, n + 2, limit)
        if form.endswith(THIRD_SINGULAR) and unowned(form) in _OCCUPIES:  # احتلها، تحتله
            return _holder(parties, n + 1, limit)
    return []


def _holder(parties: Parties, k: int, limit: int) -> list[Party]:
    """Those whom the phrase at token `k` tells, where they can hold a place."""
    holder = parties.phrase(k, min(limit, k + 10))
    if holder is None or holder.prep or not is_agentive(parties, holder):
        return []
    return group_of(parties, holder, min(limit, k + 14))[0]


def adjoined(parties: Parties, end: int, first: int) -> bool:
    """Whether a phrase at token `first` follows at once on one that ends at `end`, its preposition between;
    not what only lies beside it (الحي المجاور للجامعة).
    """
    tokens = parties.page.tokens
    if tokens[end - 1].form in _BESIDE:
        return False
    return all(t.kind == "mark" or t.form in prepositions() or t.form in OWNED_BY for t in tokens[end:first])


def suffers_force(parties: Parties, party: Party) -> bool:
    """Whether a party is the person who suffers what the noun before his name tells: مقتل | فلان، باعتقال |
    الصحفي فلان, not هجوم فلان.
    """
    n = parties.cast.mention_of[parties.page.token_at(party.span.start)]
    if n < 0 or parties.cast.type_of(party.entity) != "person":
        return False
    before = (
        parties.page.tokens[parties.cast.mentions[n].lead - 1].form if parties.cast.mentions[n].lead else ""
    )
    if not before or opening(before).article:
        return False
    return suffered_by_persons(before)


def suffered_by_persons(form: str) -> bool:
    """Whether a noun tells harm that the person behind it suffers: مقتل، اعتقال، إيقاف، not هجوم."""
    return any(
        (w.plover in SUFFERED or (w.kind == "masdar" and not w.plover))
        and (w.genitive == "recipient" or (w.kind == "masdar" and w.lemma in _TO_PERSONS))
        for w in event_words(form)
    )
