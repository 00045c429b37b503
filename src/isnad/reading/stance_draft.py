"""A stance before ids are given, and the words of the tables that tell one."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Literal, TypeVar, cast

import msgspec

from isnad.lexicons.tables import classes_of, load_table
from isnad.reading.event_moods import has
from isnad.reading.event_words import cores
from isnad.reading.parties import Parties, Party
from isnad.reading.speakers import UNNAMED, Speaker
from isnad.reading.statements import StatementDraft
from isnad.spans import Span
from isnad.text.folding import fold
from isnad.text.kept import kept

__all__ = [
    "Sign",
    "StanceDraft",
    "denies",
    "denies_verb",
    "evidence_of",
    "head_of",
    "inverts",
    "is_anonymous",
    "is_people",
    "is_stance_word",
    "named_speaker",
    "of_verb",
    "only_seems_to_deny",
    "signed",
    "speaker_of",
    "stance_kinds",
    "stance_words",
]

Sign = Literal["+", "-"]
Told = TypeVar("Told")

_WHAT = fold("ما")


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


@cache
def stance_words(kind: str) -> frozenset[str]:
    """The words of one class of `stance_signs.tsv`, folded."""
    return frozenset(fold(row["word"]) for row in load_table("stance_signs") if row["class"] == kind)


@kept
def denies(form: str) -> bool:
    """Whether a word denies what stands right behind it: لا، ولم، ليس، بدون، غير; not ما, oftener "what".

    >>> denies(fold("ولم")), denies(fold("غير")), denies(fold("ما"))
    (True, True, False)
    """
    return inverts(form) or (has(form, "negation", "never", "without") and not form.endswith(_WHAT))


@kept
def inverts(form: str) -> bool:
    """Whether a word turns the quality right behind it into its opposite: غير مسؤولة."""
    return is_stance_word(form, "unlike")


def of_verb(verbs: Mapping[str, Told], form: str) -> Told | None:
    """What is known of the verb form that a folded word is, its conjunction and سـ off: وسيثق; else None."""
    bare = form[form[:1] in ("و", "ف") and form not in verbs :]
    return verbs.get(bare) or verbs.get(bare.removeprefix("س"))


def denies_verb(form: str) -> bool:
    """Whether a word denies the verb right behind it, as ما does too."""
    return denies(form) or form.removeprefix("و") == _WHAT


def only_seems_to_deny(form: str, following: str) -> bool:
    """Whether two words deny nothing, but tell what still is: لا تزال."""
    return following in stance_words("still") and denies_verb(form)


@kept
def stance_kinds(form: str) -> frozenset[str]:
    """The classes of `stance_signs.tsv` that a folded form, its clitics off, is a word of; kept by form."""
    return classes_of(cores(form), "stance_signs")


def is_stance_word(form: str, kind: str) -> bool:
    """Whether a folded form, its clitics off, is a word of one class of `stance_signs.tsv`.

    >>> is_stance_word(fold("والاشتباكات"), "clash"), is_stance_word(fold("اشتراكات"), "clash")
    (True, False)
    """
    return kind in stance_kinds(form)


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


def signed(sign: str) -> Sign:
    """The sign of a table's cell."""
    return cast(Sign, sign)


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
