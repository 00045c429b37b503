"""The masdar that tells the act of an event's word, before which the clause tells who does it."""

from __future__ import annotations

from isnad.reading.events.governors import governing_verb
from isnad.reading.events.leads import lead_of
from isnad.reading.events.lenders import lends_behind
from isnad.reading.parties.parties import Parties
from isnad.reading.words.event_words import EventWord, core_in, names_act
from isnad.reading.words.lexis import lex, words
from isnad.reading.words.moods import has, opens
from isnad.text.folding import fold

__all__ = ["SERIES", "accepted", "act_told", "lender_before", "refused"]

# How events are told in a row: سلسلة غارات.
SERIES = words("series") | {fold(w) for w in ("عدد", "عدة", "من")}
_INTO = frozenset(("في", fold("إلى")))
# To accept what one is asked; قبل alone is as often "before".
_ACCEPTS = words("accepts")
# What leads to talks that somebody sets out for.
_TOWARDS = frozenset(fold(w) for w in ("على", "إلى"))


def act_told(parties: Parties, word: EventWord, i: int, floor: int) -> int:
    """The token of the masdar that tells the act of the word at token `i`: its own, of an event noun the one
    that lends it its subject, or its own where talks are told as by a masdar; -1 where there is none.
    """
    if word.kind == "noun":
        lender = lender_before(parties, i, floor)
        return i if lender < 0 and _as_masdar(parties, word, i, floor) else lender
    return _first_joined(parties, word, i, floor) if word.kind == "masdar" else -1


def _first_joined(parties: Parties, word: EventWord, i: int, floor: int) -> int:
    """The masdar to which و joins the one at token `i` at once, or `i`: نجحت الشرطة في | كشف وضبط خلية."""
    if word.conj != "و" or word.article or word.suffix or i - 1 <= floor:
        return i
    form, o = parties.page.tokens[i - 1].form, parties.opening_at(i - 1)
    masdar = parties.page.tokens[i - 1].kind == "word" and parties.cast.mention_of[i - 1] < 0
    masdar = masdar and not (o.article or o.conj) and bool(lex(form[o.skip :]).masdar or names_act(form))
    return i - 1 if masdar else i


def _as_masdar(parties: Parties, word: EventWord, i: int, floor: int) -> bool:
    """Whether a noun of talks or truce stands where the clause tells the doer of a masdar: توجه إلى الجزيرة
    | للقاء الملك، دعا الحزب إلى | حوار، رفضت الحركة | الحوار.
    """
    if word.plover not in ("CONSULT", "RETREAT") or i == 0:
        return False
    if parties.page.tokens[i - 1].form in _TOWARDS:
        return True
    if word.plover == "CONSULT" and lead_of(parties, i, floor).induced.whom:
        return True  # منعهم من دخول المدينة | ولقاء السكان
    if word.plover == "RETREAT":
        return False
    if word.prep:
        return True
    return refused(parties, i, floor) or _carried_out(parties, i, floor)


def _carried_out(parties: Parties, i: int, floor: int) -> bool:
    """Whether the talks at token `i` are what the subject of the verb before them resolves on or brings
    about: قرر الوزير | لقاء المعارضة، نجح في | لقائهم.
    """
    verb = governing_verb(parties, i, floor)
    form = parties.page.tokens[verb.token].form if verb is not None and not verb.that else ""
    return has(form, "decided", "weighed") or opens(form, "achieved")


def refused(parties: Parties, i: int, floor: int) -> bool:
    """Whether the act at token `i` is what somebody refuses by the verb before it: رفضت الحركة | الحوار."""
    if i == floor:
        floor = parties.page.sentence(i).first
    verb = governing_verb(parties, i, floor)
    return verb is not None and has(parties.page.tokens[verb.token].form, "refuse")


def accepted(parties: Parties, i: int, floor: int) -> bool:
    """Whether the request at token `i` is one that somebody accepts by the verb before it: قبلت الحركة | دعوة
    الحكومة.
    """
    verb = governing_verb(parties, i, floor)
    return verb is not None and core_in(parties.page.tokens[verb.token].form, _ACCEPTS)


def lender_before(parties: Parties, i: int, floor: int) -> int:
    """The masdar that lends the event noun at token `i` its subject, over a count: بشن سلسلة غارات;
    -1 where none does.
    """
    k = i - 1
    while k > floor and (parties.page.tokens[k].form in SERIES or parties.counts(k)):
        k -= 1
    k -= k > floor and parties.page.tokens[k].form in _INTO  # البدء في معركة، التوصل إلى هدنة
    return k if k >= floor and lends_behind(parties, k) else -1
