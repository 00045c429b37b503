"""What على يد and its like lead: by whose hand it is done, from whose it is taken, whose hands one grasps."""

from __future__ import annotations

from isnad.reading.parties.parties import Parties
from isnad.reading.phrases.noun_phrases import Phrase

__all__ = ["by_hand", "from_hand", "grasped"]

# The hands that do, take or hold, and what else tells by whom it is done and in whose grip a place is.
_HANDS = frozenset(("يد", "ايدي"))
_BY_WHOM, _IN_WHOSE = _HANDS | {"قبل", "جانب", "طرف"}, _HANDS | {"قبضه", "اسر"}
# To grasp somebody's hand in token of one's backing.
_GRASPS = frozenset(
    conj + form for conj in ("", "و", "ف") for form in ("شد", "شدت", "شدوا", "يشد", "تشد", "يشدون")
)


def by_hand(phrase: Phrase) -> bool:
    """Whether a phrase leads to who does it, or in whose hands a place is: من قبل الجيش، في قبضة الحركة."""
    done = phrase.head in _BY_WHOM and phrase.prep in ("من", "علي", "ب")
    fallen = phrase.head in _IN_WHOSE and phrase.prep == "في"
    return (done or fallen) and not phrase.article


def from_hand(phrase: Phrase) -> bool:
    """Whether it was theirs, who did not do it: انتزع البلدة من أيدي الحركة."""
    return phrase.prep == "من" and phrase.head in _HANDS


def grasped(parties: Parties, i: int, phrase: Phrase, limit: int) -> Phrase | None:
    """Those whose hands one grasps in token of one's backing, where that verb ends before token `i`: شدت
    النقابة على أيدي | المعلمين.
    """
    verb = parties.page.tokens[i - 1].form if i else ""
    if verb not in _GRASPS or phrase.prep != "علي" or phrase.article or phrase.head not in _HANDS:
        return None
    whose = parties.phrase(phrase.first + 1, limit)
    return whose if whose is not None and not whose.prep else None
