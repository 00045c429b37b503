"""Stances of those whose feeling a noun tells with whose it is and toward whom: استياء فلان من تصريحات فلان،
مخاوف مصرية من فلان، تحفظات لدى فلانة على القرار.

What one feels as a speaker is `stance_speech`'s, and what something stirs is `stance_stirred`'s.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from isnad.reading.event_types import JUDGED
from isnad.reading.event_words import event_words
from isnad.reading.lexis import words
from isnad.reading.parties import Party
from isnad.reading.party_words import opening
from isnad.reading.stance_draft import (
    Sign,
    StanceDraft,
    denies,
    evidence_of,
    is_stance_word,
    speaker_of,
    stance_kinds,
)
from isnad.reading.stance_reach import is_ended
from isnad.reading.stance_targets import Targets
from isnad.spans import Span
from isnad.text.clitics import THIRD_PERSON
from isnad.text.folding import fold
from isnad.text.kept import kept

__all__ = ["feeling_stances", "opens_feeling"]

# How many adjectives may stand behind the feeling or behind whose it is, and how far off whom it is toward.
_ADJECTIVES, _FAR = 2, 14
_WITH_WHOM = words("by_whom") | {fold(w) for w in ("لدى", "عند", "بين")}
# What leads from a feeling to what it is toward.
_TOWARD = frozenset(fold(w) for w in ("من", "إزاء", "تجاه", "حيال", "على", "بسبب", "جراء", "نحو", "ضد"))
_GOOD = frozenset(fold(w) for w in ("ب", "ل"))


@kept
def opens_feeling(form: str) -> bool:
    """Whether a folded word is the name of a feeling that tells no event: استياء، مخاوف."""
    if stance_kinds(form).isdisjoint(("feeling+", "feeling-", "worry")):
        return False
    return all(w.plover not in JUDGED for w in event_words(form))


def feeling_stances(
    targets: Targets, holders: Sequence[int | None], at: Sequence[int]
) -> Iterator[StanceDraft]:
    """The stances that the feelings at tokens `at` tell, in text order."""
    tokens, parties = targets.page.tokens, targets.parties
    for i in at:
        if targets.cast.mention_of[i] >= 0 or tokens[i].text.endswith(THIRD_PERSON):
            continue
        if (i and denies(tokens[i - 1].form)) or is_ended(parties, i):
            continue
        end = min(targets.page.sentence(i).last, i + _FAR)
        who, behind = _whose(targets, i, end)
        if who is None:
            continue
        sign: Sign = "+" if is_stance_word(tokens[i].form, "feeling+") else "-"
        led = _led(targets, behind, end, sign)
        found = targets.first(led, end, frozenset((who.entity,))) if led < end else []
        for to in found or (_deal(targets, led, end) if led < end else ()):
            if to.entity != who.entity or to.entity < 0:
                yield StanceDraft(
                    from_=speaker_of(parties, who),
                    to=speaker_of(parties, to),
                    sign=sign,
                    evidence=evidence_of(Span(tokens[i].start, tokens[i].end), who.span, to.span),
                    inside=holders[i],
                )


def _deal(targets: Targets, at: int, end: int) -> list[Party]:
    """The deal that a feeling is toward: غضب فلان إزاء الاتفاق مع فلان."""
    phrase = targets.parties.phrase(at, end)
    if phrase is None or phrase.mentions or not phrase.article:
        return []
    return [targets.deal(phrase)] if is_stance_word(targets.page.tokens[phrase.first].form, "deal") else []


def _whose(targets: Targets, i: int, end: int) -> tuple[Party | None, int]:
    """Whose the feeling at token `i` is by its genitive, an adjective of country or لدى, and the token behind
    the words that say so.
    """
    parties, at = targets.parties, i + 1
    named = targets.genitive(i, end)
    if named is not None:
        whose = Party(named.entity, named.span)
        return (whose if parties.agent(whose) else None), named.last
    side = targets.side_told(at, end) if at < end else None
    if side is not None:
        return side, targets.page.token_at(side.span.end - 1) + 1
    article = opening(targets.page.tokens[i].form).article
    for k in range(at, min(end, at + _ADJECTIVES)):
        land = targets.land(k) if opening(targets.page.tokens[k].form).article == article else None
        if land is not None:
            return land, k + 1
        if targets.page.tokens[k].form in _WITH_WHOM:
            sides, last = targets.side(k + 1, end)
            known = len(sides) == 1 and sides[0].entity >= 0 and parties.agent(sides[0])
            return (sides[0] if known else None), last
    return None, end


def _led(targets: Targets, at: int, end: int, sign: Sign) -> int:
    """Where the words begin that tell toward whom a feeling is, adjectives before them aside; `end` where
    none do.
    """
    for k in range(at, min(end, at + 1 + _ADJECTIVES)):
        t = targets.page.tokens[k]
        if t.form in _TOWARD:
            return k + 1
        if t.kind != "word" or targets.cast.mention_of[k] >= 0:
            led = sign == "+" and t.kind == "word" and targets.parties.opening_at(k).prep in _GOOD
            return k if led else end
        if sign == "+" and targets.parties.opening_at(k).prep in _GOOD:
            return k
    return end
