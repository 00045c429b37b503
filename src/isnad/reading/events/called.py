"""What somebody praises, blames or refuses by the name that he gives it.

ندد بما وصفه بالعدوان الليبي "denounced what he called the Libyan aggression": it is Libya that he denounces.
"""

from __future__ import annotations

from isnad.reading.events.agents import is_agentive
from isnad.reading.events.groups import group_of
from isnad.reading.parties.parties import Parties, Party
from isnad.reading.words.lexis import lex
from isnad.text.clitics import THIRD_SINGULAR
from isnad.text.folding import fold

__all__ = ["called_at", "whose_called"]

# Verbs of calling a thing something, with the pronoun for it.
_CALLS = frozenset(
    fold(verb + it)
    for verb in (
        *("وصف", "وصفت", "وصفو", "وصفا", "يصف", "تصف", "يصفون", "أسما", "أسمت", "أسمو", "سما", "سمت", "سمو"),
        *("يسمي", "تسمي", "يسمون", "اعتبر", "اعتبرت", "اعتبرو", "يعتبر", "تعتبر", "عد", "عدت", "يعد", "تعد"),
    )
    for it in THIRD_SINGULAR
) | frozenset(fold(w) for w in ("يسمى", "تسمى", "سمي", "يعرف", "عرف"))
# How long the subject of such a verb may be.
_SUBJECT = 8
# What one says that it is: ما قالت إنه تدخل.
_SAYS = frozenset(fold(w) for w in ("قال", "قالت", "قالوا", "يقول", "تقول", "زعم", "زعمت"))


def called_at(parties: Parties, k: int, limit: int) -> int:
    """The token of what the thing is called that ما at token `k` opens: بما وصفه | بالعدوان، ما أسماه الوزير
    | العدوان، ما قالت إنه | عدوان; -1 where it is not called anything.
    """
    tokens = parties.page.tokens
    if k + 2 >= limit:
        return -1
    if tokens[k + 1].form in _SAYS:
        that = lex(tokens[k + 2].form)
        return k + 3 if that.that is not None and that.suffix and k + 3 < limit else -1
    if tokens[k + 1].form not in _CALLS:
        return -1
    at = _behind_subject(parties, k + 2, limit)
    while at + 1 < limit and (tokens[at].kind == "mark" or tokens[at].form == "ب"):
        at += 1
    return at


def _behind_subject(parties: Parties, at: int, limit: int) -> int:
    """The token where what ب leads begins behind who calls it so, or `at` where nobody is told."""
    for phrase in parties.chunks(at, min(limit, at + _SUBJECT)):
        if phrase.prep == "ب":
            return phrase.first
        if phrase.prep or not is_agentive(parties, phrase):
            break
    return at


def whose_called(parties: Parties, at: int, limit: int) -> list[Party]:
    """Whose the thing is whose name begins at token `at` (العدوان | الليبي، قمع | السلطات), or who is so
    called.
    """
    phrase = parties.phrase(at, limit)
    if phrase is not None and is_agentive(parties, phrase):
        return group_of(parties, phrase, limit)[0]
    of_land = parties.nisbas(at)
    if of_land:
        return of_land
    known = parties.opening_at(at).article  # الاستعمال المفرط للقوة
    owner = None if known else parties.phrase(at + 1, limit)
    if owner is None or owner.prep or owner.conj or not is_agentive(parties, owner):
        return []
    return group_of(parties, owner, limit)[0]
