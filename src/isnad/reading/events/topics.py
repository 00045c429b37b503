"""Whether what is told further on in a clause is no act of whom the clause is about, though nobody else is
told to do it: what its verb has for an object, what another clause in it tells, what is done to its topic.
"""

from __future__ import annotations

from isnad.reading.events.able import Found
from isnad.reading.events.context import GENDERS
from isnad.reading.events.governors import governing_verb
from isnad.reading.parties.parties import Parties, Party
from isnad.reading.words.event_types import TALKS
from isnad.reading.words.event_words import event_words
from isnad.reading.words.lexis import words
from isnad.reading.words.party_words import prepositions
from isnad.text.folding import fold

__all__ = ["not_by_topic"]

# What leads to the act under which somebody is: قيد الاعتقال، تحت القصف.
_IN_HANDS = words("in_hands")
# What leads to an act that is only spoken of: تصريحات بشأن الحصار، أكدت خبر الاغتيال.
_NEWS = frozenset(
    fold(w) for w in ("بشأن", "بخصوص", "حول", "خبر", "نبأ", "أنباء", "أخبار", "مزاعم", "شائعات", "إشاعات")
)
# What one has not who needs others to do it: المدينة بحاجة إلى دعم.
_NEEDS = frozenset(fold(w) for w in ("بحاجة", "حاجة", "الحاجة", "يحتاج", "تحتاج", "يحتاجون"))


def not_by_topic(parties: Parties, f: Found, topic: Party) -> bool:
    """Whether the topic of the clause around a masdar or event noun does not do it.

    So of what stands bare behind a verb, which is its object or another noun's genitive (الشركة لا تقبل أي |
    تمديد للحصار); of what a described topic's verb or a clause in its clause parts from it (الحارس غادر إثر |
    هجوم، البلدية صامتة رغم | القصف); of what is done to whom a pronoun of its gender means: التاجر … قرار
    بالقبض عليه.
    """
    at = f.act if f.act >= 0 else f.token
    after = parties.page.token_at(topic.span.end - 1) + 1
    before = parties.page.tokens[at - 1].form
    if (
        before in _IN_HANDS
        or before in _NEWS
        or _done_to(parties, f, topic)
        or _judges(parties, f, topic, at)
    ):
        return True
    between = range(after, at)
    if f.sense.plover not in TALKS and any(parties.page.tokens[k].form in _NEEDS for k in between):
        return True
    if any(parties.classes[k] in ("subordinate", "contrast") for k in between):
        return True
    verb = governing_verb(parties, at, max(f.floor, after))
    led = _led(parties, at)
    if verb is None or verb.that:
        return False
    if topic.entity < 0 and at - verb.token > 1 + led:
        return True
    return not (led or parties.opens_joined(at))


def _judges(parties: Parties, f: Found, topic: Party, at: int) -> bool:
    """Whether the verb before the topic condemns the act, which stands bare behind him: أدان الوزير في تصريح
    أمس | اختطاف السائق.
    """
    first = parties.page.token_at(topic.span.start)
    n = parties.cast.mention_of[first]
    first = min(first, parties.cast.mentions[n].lead) if n >= 0 else first
    if first <= f.floor or _led(parties, at) or parties.opens_joined(at):
        return False
    return any(
        w.kind == "verb" and w.plover == "ACCUSE" for w in event_words(parties.page.tokens[first - 1].form)
    )


def _led(parties: Parties, at: int) -> bool:
    """Whether a preposition leads the word at token `at`."""
    return bool(parties.opening_at(at).prep) or parties.page.tokens[at - 1].form in prepositions()


def _done_to(parties: Parties, f: Found, topic: Party) -> bool:
    """Whether the pronoun of whom it is done to can mean the topic, who is not both."""
    suffix = f.roles.object_pronoun or f.roles.bound_pronoun
    if topic.entity < 0 or suffix not in GENDERS:
        return False
    return parties.may_be(topic.entity, GENDERS[suffix])
