"""Who stands behind a deed that is done under his cover: تقدم فلان بغطاء جوي من فلان،
اقتحموا البلدة بحماية فلان.

Whoever gives the cover stands with those who act under it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from isnad.reading.events.find import EventDraft
from isnad.reading.parties.parties import Party
from isnad.reading.stances.draft import StanceDraft, evidence_of, speaker_of
from isnad.reading.stances.efforts import subject
from isnad.reading.stances.targets import Targets
from isnad.reading.statements.speakers import Speaker
from isnad.reading.words.event_types import HARM
from isnad.reading.words.lexis import words
from isnad.reading.words.party_words import opening
from isnad.reading.words.stance_words import is_stance_word
from isnad.spans import Span
from isnad.text.folding import fold

__all__ = ["cover_stances"]

_BY, _UNDER = "ب", fold("تحت")
_OF, _SIDES = fold("من"), words("by_whom")
# How many adjectives may stand behind the cover, how far off its giver, and the deed before it.
_ADJECTIVES, _FAR, _DONE = 3, 6, 24
# How many characters the evidence of a stance may span.
_NEAR = 240


def cover_stances(
    targets: Targets, events: Sequence[EventDraft], holders: Sequence[int | None], at: Sequence[int]
) -> Iterator[StanceDraft]:
    """The stances of those who cover what others do, by the words at tokens `at`, in text order."""
    page, parties = targets.page, targets.parties
    for i in at:
        under = opening(page.tokens[i].form).prep == _BY or (i and page.tokens[i - 1].form == _UNDER)
        if not under or targets.cast.mention_of[i] >= 0:
            continue
        first = max(page.sentence(i).first, i - _DONE)
        done = [e for e in events if first <= e.token < i and e.status != "denied"]
        land = _lands_own(targets, i)
        voted = land is None and is_stance_word(page.tokens[i].form, "vote")
        harm = [e for e in done if e.type in HARM]
        covered = max(harm, key=lambda e: e.token).actors if harm and not voted else []
        if land is not None:
            covered = _backed(targets, done, i)
        elif voted:
            covered = _running(targets, i, first)
        skip = frozenset(a.entity for a in covered if a.entity >= 0)
        for party in [land] if land is not None else _givers(targets, i, skip):
            who = speaker_of(parties, party)
            for one in covered:
                if one.span is not None and one.span.end <= page.tokens[i].start:
                    t = page.tokens[i]
                    yield StanceDraft(
                        from_=who,
                        to=one,
                        sign="+",
                        evidence=evidence_of(Span(t.start, t.end), one.span, who.span, most=_NEAR),
                        inside=holders[i],
                    )


def _lands_own(targets: Targets, i: int) -> Party | None:
    """The land whose support is told at token `i` by its adjective, another noun of the kind between: بدعم
    | تركي، بدعم وإسناد | تركي.
    """
    tokens, k = targets.page.tokens, i + 1
    if opening(tokens[i].form).article:
        return None
    if k < len(tokens) and opening(tokens[k].form).conj == "و" and is_stance_word(tokens[k].form, "cover"):
        k += 1
    last = min(targets.page.sentence(i).last, k + _ADJECTIVES)
    return next((p for n in range(k, last) if (p := targets.land(n)) is not None), None)


def _backed(targets: Targets, done: Sequence[EventDraft], i: int) -> list[Speaker]:
    """Who is told to be backed at token `i`: the body named right before it, or whoever does what is told
    before it (سيطرت الحركة | بدعم تركي على المدينة).
    """
    parties = targets.parties
    n = parties.cast.mention_of[i - 1] if i else -1
    m = parties.cast.mentions[n] if n >= 0 else None
    if m is not None and parties.cast.type_of(m.entity) == "organization":
        return [speaker_of(parties, Party(m.entity, m.span))]
    actors = max(done, key=lambda e: e.token).actors if done else []
    return [a for a in actors if parties.cast.type_of(a.entity) in ("organization", "person")]


def _running(targets: Targets, i: int, first: int) -> list[Speaker]:
    """Who stands for or wins an office by the verb before the support at token `i`: فاز فلان | بدعم فلان."""
    parties = targets.parties
    k = next(
        (k for k in range(i - 1, first - 1, -1) if is_stance_word(targets.page.tokens[k].form, "run")), -1
    )
    party = subject(parties, k, i, hidden=False) if k >= 0 else None
    return [speaker_of(parties, party)] if party is not None and parties.agent(party) else []


def _givers(targets: Targets, i: int, skip: frozenset[int]) -> list[Party]:
    """Who gives the cover told at token `i`: its genitive, or who is told behind من, adjectives aside."""
    tokens, end = targets.page.tokens, min(targets.page.sentence(i).last, i + 1 + _ADJECTIVES + _FAR)
    for k in range(i + 1, min(end, i + 2 + _ADJECTIVES)):
        if tokens[k].kind != "word":
            break
        led = tokens[k].form == _OF
        if led or k == i + 1:
            start = k + led + (led and k + 1 < end and tokens[k + 1].form in _SIDES)
            phrase = targets.parties.phrase(start, end) if start < end else None
            if phrase is not None and not phrase.prep and phrase.mentions:
                found = targets.first(start, phrase.last, skip)
                return [p for p in found if targets.parties.agent(p)]
        if led:
            break
    return []
