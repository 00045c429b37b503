"""The act that is an object itself, tried, planned or beaten back: أحبطت الشرطة محاولة لاغتيال فلان."""

from __future__ import annotations

from isnad.reading.events.after import After
from isnad.reading.events.agents import is_agentive
from isnad.reading.events.senses import Sense
from isnad.reading.parties.parties import Parties, Party
from isnad.reading.phrases.noun_phrases import Phrase
from isnad.reading.words.event_words import EventWord, core_in, names_act
from isnad.text.folding import fold

__all__ = ["of_tried_act", "repels", "trying"]

# What tells that an act was tried or planned.
_TRIES = frozenset(fold(w) for w in ("محاولة", "محاولات", "مخطط", "مخططا", "مؤامرة", "مؤامرات", "عملية"))

# To beat back or foil what others do.
_REPELS = frozenset(("صد", "أحبط", "أجهض", "أفشل"))


def repels(parties: Parties, word: EventWord, found: Sense) -> bool:
    """Whether the object is an act of others, who are told behind it by من قبل: صد الجيش | هجمات من قبل
    المتمردين.
    """
    k = found.object_at
    if word.lemma not in _REPELS or k < 0:
        return False
    return names_act(parties.page.tokens[k].form[parties.opening_at(k).skip :])


def of_tried_act(parties: Parties, found: Sense, phrase: Phrase) -> bool:
    """Whether the object word of a verb only tells that an act was tried or planned, to whose own object the
    rest belongs: أحبطت محاولة | لاغتيال فلان.
    """
    k, tokens = found.object_at, parties.page.tokens
    if k != phrase.first or k + 1 >= len(tokens) or not core_in(tokens[k].form, _TRIES):
        return False
    o, t = parties.opening_at(k + 1), tokens[k + 1]
    return t.kind == "word" and not o.article and names_act(t.form[o.skip :])


def trying(parties: Parties, after: After) -> list[Party]:
    """The people whose try it was, whom ل leads: محاولة تسلل | لمسلحين."""
    led = (
        (phrase, group)
        for prep, phrase, group in after.led
        if prep == "ل" and not names_act(phrase.head) and is_agentive(parties, phrase)
    )
    return next((group for _, group in led), [])
