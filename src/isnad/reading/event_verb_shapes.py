"""What the shape of a phrase beside a verb tells of its part: a place, a plain thing, one that cannot be its
subject.
"""

from __future__ import annotations

from isnad.reading.event_words import EventWord
from isnad.reading.noun_phrases import Phrase
from isnad.reading.parties import Parties, Party
from isnad.reading.party_words import head_in
from isnad.text.folding import fold

__all__ = ["disagrees", "is_of_place", "plain_thing"]


def is_of_place(parties: Parties, party: Party) -> bool:
    """Whether a description is of a place, which does no force but suffers it: القريتان قصفتا."""
    words = fold(party.span.of(parties.page.text)).split()
    return bool(words) and head_in(words[0], "place")


def plain_thing(parties: Parties, phrase: Phrase) -> bool:
    """Whether a phrase is the plain name of a thing: no name, no quotation, no number of people."""
    plain = parties.page.tokens[phrase.first].kind == "word"
    return plain and not phrase.mentions and not parties.counted(phrase)


def disagrees(word: EventWord, phrase: Phrase) -> bool:
    """A masculine singular before a feminine with its article: the phrase is no subject."""
    if word.gender != "m" or word.number != "s" or phrase.mentions:
        return False
    if word.tense not in ("perfect", "imperfect"):
        return False
    return phrase.head.endswith("ه") and phrase.article
