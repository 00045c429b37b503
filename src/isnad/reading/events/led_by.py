"""Frames that a phrase behind a preposition decides: what is ordered, and to whom or from whom something
passes.
"""

from __future__ import annotations

from collections.abc import Container

from isnad.reading.parties.parties import Parties
from isnad.reading.words.event_words import names_act
from isnad.reading.words.lexis import lex, opens_content
from isnad.reading.words.party_words import PEOPLED, head_in, opening
from isnad.text.folding import fold
from isnad.text.tokens import COMMAS

__all__ = ["LONGEST_ASIDE", "aside_end", "aside_start", "ends_reach", "leads_somebody", "orders"]

# How far behind a verb stands what one is ordered to do, and to whom something passes.
_ORDER_REACH, _GIVEN_REACH = 24, 18
LONGEST_ASIDE = 14
"""How many words an aside between commas may have."""
_ENDING, _STOPS = frozenset(("contrast", "relative")), frozenset((*".؛:!?؟…", "!?", "\n"))
_MANNER = frozenset(fold(w) for w in ("سرعة", "ضرورة", "عدم", "أن"))


def ends_reach(parties: Parties, k: int) -> bool:
    """Whether token `k` ends what a word before it governs: a stop, a relative, a contrast."""
    return parties.classes[k] in _ENDING or parties.page.tokens[k].form in _STOPS


def aside_end(parties: Parties, k: int, limit: int) -> int:
    """The comma that closes the aside which the comma at token `k` opens with a preposition (رفعت الحكومة، |
    في بيان أمس، | القيود); -1 where it opens none.
    """
    tokens = parties.page.tokens
    if tokens[k].form not in COMMAS or k + 1 >= limit or tokens[k + 1].kind != "word":
        return -1
    o = parties.opening_at(k + 1)
    if o.conj or not (o.prep or parties.classes[k + 1] in ("preposition", "occasion")):
        return -1
    for n in range(k + 2, min(limit, k + LONGEST_ASIDE)):
        if tokens[n].kind == "break" or tokens[n].form in ".؛:!?؟…":
            return -1
        if tokens[n].form in COMMAS:
            return n
    return -1


def aside_start(parties: Parties, k: int, floor: int) -> int:
    """The comma that opens the aside which the comma at token `k` closes: رفضت الحكومة|، أمس، الإفراج عنه،
    رفض الحزب|، الذي يشارك فيها، دعمها; -1 without one.
    """
    tokens = parties.page.tokens
    if k <= floor or tokens[k].form not in COMMAS:
        return -1
    for n in range(k - 1, max(floor, k - LONGEST_ASIDE), -1):
        if tokens[n].kind == "break" or tokens[n].form in ".؛:!?؟…":
            return -1
        if tokens[n].form in COMMAS:
            return n if n < k - 1 and not parties.opens_joined(n + 1) else -1
    return -1


def orders(parties: Parties, i: int, limit: int, masdar: bool) -> bool:
    """Whether ب behind the verb at token `i` leads to what one is to do, past whom it is said to and what he
    is: وجه قائد الشرطة بمنطقة الشمال رجاله | بالانتشار.
    """
    for k in range(i + 1, min(limit, i + 1 + _ORDER_REACH)):
        t = parties.page.tokens[k]
        if ends_reach(parties, k):
            return False
        if t.kind != "word" or parties.cast.mention_of[k] >= 0:
            continue
        o = opening(t.form)
        if o.prep == "ب" or (o.prep == "ل" and masdar):
            body = t.form[o.skip :]
            if opens_content(body) or body in _MANNER or names_act(body):
                return True
        elif k > i + 1 and not o.article and (names_act(t.form) or lex(t.form).finite):
            return False  # وجه الوزير شكره للجنود
    return False


def leads_somebody(parties: Parties, preps: Container[str], i: int, limit: int) -> bool:
    """Whether one of the prepositions leads people, a body or a place behind token `i`: دفعت الحكومة مليون
    دولار | للنازحين; not دفعت الحكومة مليون دولار | لشراء القمح.
    """
    end = min(limit, i + _GIVEN_REACH)
    end = next((k for k in range(i + 1, end) if ends_reach(parties, k)), end)
    led = (p for p in parties.chunks(i + 1, end) if p.prep in preps)
    return any(p.mentions or head_in(parties.page.tokens[p.first].form, *PEOPLED, "place") for p in led)
