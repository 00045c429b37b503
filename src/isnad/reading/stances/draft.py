"""A stance before ids are given, and whom it is between."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TypeVar

import msgspec

from isnad.reading.parties.parties import Parties, Party
from isnad.reading.statements.draft import StatementDraft
from isnad.reading.statements.speakers import UNNAMED, Speaker
from isnad.reading.words.stance_words import Sign, is_stance_word
from isnad.spans import Span
from isnad.text.folding import fold

__all__ = [
    "StanceDraft",
    "evidence_of",
    "head_of",
    "is_anonymous",
    "is_people",
    "named_speaker",
    "of_verb",
    "speaker_of",
    "teller",
]

Told = TypeVar("Told")


class StanceDraft(msgspec.Struct, frozen=True, gc=False, kw_only=True):
    """A stance before ids are given: `inside` indexes the statements; `basis` the events, or is -1 for
    words alone.
    """

    from_: Speaker
    to: Speaker
    sign: Sign
    evidence: Span
    inside: int | None
    basis: int = -1


def of_verb(verbs: Mapping[str, Told], form: str) -> Told | None:
    """What is known of the verb form that a folded word is, its conjunction and سـ off: وسيثق; else None."""
    bare = form[form[:1] in ("و", "ف") and form not in verbs :]
    return verbs.get(bare) or (verbs.get(bare[1:]) if bare[:1] == "س" else None)


def head_of(who: Speaker) -> str:
    """The first word of whom one is told by, folded; empty where it is a mark that folds to nothing."""
    return next(iter(fold(who.text).split()), "")


def is_people(who: Speaker) -> bool:
    """Whether one is a people, a party though it is nobody's name: الشعب اليمني."""
    return who.entity < 0 and is_stance_word(head_of(who), "people")


def is_anonymous(speaker: Speaker) -> bool:
    """Whether words are those of sources or witnesses, whose labels are the reporter's: مصادر محلية."""
    return speaker.entity < 0 and is_stance_word(head_of(speaker), "anonymous")


def named_speaker(s: StatementDraft) -> Speaker | None:
    """The speaker of a statement, where the article tells who speaks."""
    return s.speaker if s.speaker is not None and s.speaker.text != UNNAMED else None


def teller(judges: Sequence[Speaker | None], told: int | None) -> Speaker | None:
    """Who says the statement of this index, by whose words one judges; None outside every statement."""
    return judges[told] if told is not None else None


def evidence_of(word: Span, *others: Span | None, most: int = 160) -> Span:
    """The words from the first to the last, where they stand as near as `most` characters; else `word`."""
    spans = [word, *(s for s in others if s is not None)]
    start, end = min(s.start for s in spans), max(s.end for s in spans)
    return Span(start, end) if end - start < most else word


def speaker_of(parties: Parties, party: Party) -> Speaker:
    """A party as the records know it: by its entity, or by its own words."""
    if party.entity >= 0:
        return Speaker(entity=party.entity, text=parties.cast.entities[party.entity].name, span=party.span)
    return Speaker(text=party.name or parties.words(party), span=party.span)
