"""Whether an event is told as having happened, as not having happened, or only as planned, wished, feared or possible.

What stands closely before the trigger decides first (لم، لن، لا، سوف، قد يـ، محاولة، يعتزم، إذا), then the kind of
speech that tells it (a demand's content is not yet done; a denial's is denied).
"""

from __future__ import annotations

from functools import cache

from isnad.lexicons.tables import load_table
from isnad.reading.event_words import EventWord, cores
from isnad.reading.lexis import lex
from isnad.reading.parties import Parties, verbal
from isnad.records import EventStatus
from isnad.text.folding import fold

__all__ = ["open_speech", "status"]

# Kinds of speech (predicates.tsv) whose content is not told as done.
_OPEN = frozenset(("demand", "order", "propose", "threaten", "promise", "hope", "fear", "warn"))
_NEAR = 3


def open_speech(speech: str) -> bool:
    """Whether what is said in this kind of speech is told as not yet done."""
    return speech in _OPEN


@cache
def _words(kind: str) -> frozenset[str]:
    return frozenset(fold(row["form"]) for row in load_table("event_moods") if row["class"] == kind)


def status(parties: Parties, word: EventWord, i: int, floor: int, speech: str, first: bool) -> EventStatus:
    """The status of the event that `word` carries at token `i`.

    `floor` is the first token of its clause or content, `speech` the kind of speech that tells it (or empty), `first`
    whether it opens that content (a masdar or verb that later words hang on).
    """
    tokens = parties.page.tokens
    for k in range(i - 1, max(floor, i - 1 - _NEAR) - 1, -1):
        t = tokens[k]
        if t.kind != "word":
            if t.kind == "mark" and t.form in "،,.؛:؟!":
                break
            continue
        form = t.form[1:] if t.form[:1] in ("و", "ف") and t.form[1:] in _words("negation") | _words("never") else t.form
        if form in _words("never"):
            return "denied"
        if form in _words("negation") and (k == i - 1 or word.kind == "verb" or k >= i - 2):
            return "denied"
        if word.kind == "verb" and k < i - 1 and parties.cast.mention_of[k] < 0 and verbal(t.form):
            break
        if _opens(t.form) and not (word.kind == "verb" and word.tense == "perfect" and form not in _words("condition")):
            return "unrealized"
    before = tokens[i - 1].form if i > floor else ""
    if word.future:
        return "unrealized"
    if word.kind == "verb" and word.tense == "imperfect":
        if before in ("ان", "الا", "بان", "لان") or before in _words("subjunctive"):
            return "denied" if speech == "deny" else "unrealized"
        if word.prep == "ل":
            return "unrealized"
    if word.kind == "verb" and before in _words("condition"):
        return "unrealized"
    if speech == "deny" and first:
        return "denied"
    if speech in _OPEN and first:
        return "unrealized"
    if word.kind == "verb" and _condition(parties, i, floor):
        return "unrealized"
    if word.kind == "masdar" and word.prep == "ل" and word.plover not in ("REQUEST", "PROTEST", "ACCUSE", "SUPPORT", "AID"):
        return "unrealized"
    return "happened"


def _opens(form: str) -> bool:
    words = _words("open")
    return form in words or any(c in words for c in cores(form))


def _condition(parties: Parties, i: int, floor: int) -> bool:
    """Whether إذا، لو or ما لم opens the verb's clause a few words before."""
    tokens = parties.page.tokens
    for k in range(i - 1, max(floor, i - 5) - 1, -1):
        t = tokens[k]
        if t.kind != "word":
            return False
        if t.form in _words("condition"):
            return True
        if verbal(t.form) and parties.cast.mention_of[k] < 0 and parties.classes[k] not in ("aux", "qad"):
            return False
    return False
