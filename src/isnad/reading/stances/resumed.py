"""Deals that a pronoun takes up: الاتفاق الذي رفضته الحركة، وقع الوزير مذكرة، ورحبت بها الحركة."""

from __future__ import annotations

from isnad.reading.events.context import GENDERS
from isnad.reading.events.find import EventDraft
from isnad.reading.parties.parties import Party
from isnad.reading.phrases.noun_phrases import Phrase
from isnad.reading.stances.targets import Targets
from isnad.reading.words.event_words import EventWord
from isnad.reading.words.party_words import bound_prepositions, opening
from isnad.reading.words.stance_words import is_stance_word
from isnad.text.clitics import THIRD_PERSON
from isnad.text.folding import fold

__all__ = ["resumed_deal"]

# How far before the verb the deal may be told, and how long its phrase may be.
_FAR, _LONG = 24, 8
_HAS, _FEMININE = frozenset((fold("قد"), fold("كان"), fold("كانت"))), ("ه", "ات")
# Before a verb that opens its clause.
_OPENS = frozenset(fold(w) for w in ("فيما", "بينما", "وقد", "فقد", "حين", "كما", "لكن"))


def resumed_deal(targets: Targets, event: EventDraft, word: EventWord) -> Party | None:
    """The deal that the pronoun on a verb or on its preposition means: that of the relative clause which the
    verb begins, else the nearest told before a verb that opens its clause, where nobody else is meant.
    """
    suffix = _pronoun(targets, event, word)
    gender = GENDERS.get(suffix, "") if word.kind == "verb" and event.status == "happened" else ""
    if not gender:
        return None
    page, parties = targets.page, targets.parties
    first, at = page.sentence(event.token).first, event.token - 1
    while at > first and page.tokens[at].form in _HAS:
        at -= 1
    if at > first and parties.classes[at] == "relative":
        return _ending_at(targets, at, gender)
    conj = parties.opening_at(event.token).conj or (at >= 0 and page.tokens[at].form in _OPENS)
    if not conj:
        return None
    if event.token == first and page.sentence_of[first]:
        first = page.sentences[page.sentence_of[first] - 1].first
    floor = max(first, event.token - _FAR)
    last = max((_last_named(targets, r.entity, event.token) for r in event.recipients), default=-1)
    for k in range(event.token - 1, max(floor, last + 1) - 1, -1):
        found = _told_at(targets, k, gender)
        if found is not None:
            return targets.deal(found)
    return None


def _pronoun(targets: Targets, event: EventDraft, word: EventWord) -> str:
    """The pronoun on the verb or on the preposition right behind it, as it is folded."""
    if word.suffix in THIRD_PERSON:
        return word.suffix
    after = targets.page.tokens[event.last].form if event.last < len(targets.page.tokens) else ""
    prep, suffix = bound_prepositions().get(after, ("", ""))
    return suffix if prep in word.recipient else ""  # رحبت بها، but not وصفت فيه


def _ending_at(targets: Targets, end: int, gender: str) -> Party | None:
    """The deal whose phrase ends right before token `end`."""
    for k in range(end - 1, max(targets.page.sentence(end).first, end - _LONG) - 1, -1):
        found = _told_at(targets, k, gender)
        if found is not None:
            return targets.deal(found) if found.last == end else None
    return None


def _told_at(targets: Targets, k: int, gender: str) -> Phrase | None:
    """The phrase of the deal of that gender that begins at token `k`."""
    t = targets.page.tokens[k]
    if t.kind != "word" or targets.cast.mention_of[k] >= 0 or not is_stance_word(t.form, "deal"):
        return None
    feminine = "f" if t.form.endswith(_FEMININE) else "m"
    before = k > 0 and is_stance_word(targets.page.tokens[k - 1].form, "deal")
    if feminine != gender or before:
        return None
    phrase = targets.parties.phrase(k, min(k + _LONG, targets.page.sentence(k).last))
    whole = phrase is not None and (phrase.article or phrase.last > phrase.first + 1)
    return phrase if whole and not opening(t.form).conj else None


def _last_named(targets: Targets, entity: int, end: int) -> int:
    """The token where one is named last before token `end`; -1 where he is not."""
    mentions = targets.cast.mentions
    if entity < 0:
        return -1
    near = range(targets.parties.mentions_before(end) - 1, -1, -1)
    return next((mentions[n].last - 1 for n in near if mentions[n].entity == entity), -1)
