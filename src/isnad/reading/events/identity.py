"""Who a description beside an event is, where words around it tell: the bearer named behind an office, the
place of which a part is taken, the country that البلاد means.
"""

from __future__ import annotations

from collections import Counter

from isnad.reading.parties.parties import Parties, Party
from isnad.reading.parties.tails import sentenced
from isnad.reading.phrases.lists import WHOSE
from isnad.reading.phrases.noun_phrases import Phrase
from isnad.reading.words.event_words import core_in, names_act
from isnad.reading.words.lexis import words
from isnad.reading.words.party_words import governed_by, head_in, possessed, prepositions
from isnad.spans import Span
from isnad.text.folding import fold

__all__ = ["identified"]

_FROM, _IN = fold("من"), fold("في")
_LAND = fold("بلاد")
# What tells of a place near which other it is.
_NEAR = words("which_side")
# A share of a place, which is told for the place: أجزاء واسعة من المدينة.
_SHARES = words("shares")
# How many words a phrase between an office and its bearer's name may have.
_BETWEEN = 4


def identified(parties: Parties, phrase: Phrase) -> Party | None:
    """The party of a phrase; of an unnamed one, who or what the words right behind it say that it is."""
    party = parties.party(phrase)
    if party is None or party.entity >= 0:
        return party
    return (
        _bearer(parties, phrase)
        or _peer(parties, phrase)
        or _whole(parties, phrase)
        or _land(parties, phrase)
        or _with_what_it_needs(parties, phrase)
        or _of_where(parties, phrase)
        or _near_where(parties, phrase)
        or party
    )


def _bearer(parties: Parties, phrase: Phrase) -> Party | None:
    """The person named between commas behind one of somebody's people, or behind an office and where it is:
    قائده، فلان، …; سفير البلاد في عمان، فلان، …. One right behind an office `OfficeHolders` tells.
    """
    tokens = parties.page.tokens
    head = tokens[phrase.first].form
    if not head_in(head, "people", "office"):
        return None
    his = possessed(head) or (head.endswith("ه") and tokens[phrase.first].text.endswith("ه"))
    office = phrase.last > phrase.first + 1 and head_in(head, "office")
    at = _past_where(parties, phrase.last) if his or office else phrase.last
    if not his and not (office and at > phrase.last):
        return None
    if at >= len(tokens) or tokens[at].form not in ("،", ","):
        return None
    n = parties.at.get(at + 1, -1)
    mention = parties.cast.mentions[n] if n >= 0 else None
    if mention is None or parties.cast.entities[mention.entity].type != "person":
        return None
    closed = mention.last >= len(tokens) or tokens[mention.last].kind in ("mark", "break")
    return Party(mention.entity, mention.span) if closed else None


def _past_where(parties: Parties, at: int) -> int:
    """The token after the phrase that a preposition at token `at` leads; `at` where none does."""
    tokens = parties.page.tokens
    prep = prepositions().get(tokens[at].form) if at < len(tokens) else None
    if prep is None and (at >= len(tokens) or not parties.opening_at(at).prep):
        return at
    where = parties.phrase(at + (prep is not None), at + _BETWEEN, prep or "")
    return where.last if where is not None else at


def _peer(parties: Parties, phrase: Phrase) -> Party | None:
    """The official whom his peer meets: بحث الوزير مع نظيره المصري."""
    m = parties.holders.peer(phrase)
    return Party(m.entity, m.span) if m is not None else None


def _of_where(parties: Parties, phrase: Phrase) -> Party | None:
    """A lone office or body without the article, with whose it is: مسؤولين في الحكومة، نائب عن بيروت; not
    جندي | في هجوم nor صحفيا | في بغداد.
    """
    tokens = parties.page.tokens
    head = tokens[phrase.first].form
    if phrase.article or phrase.last != phrase.first + 1 or phrase.last + 1 >= len(tokens):
        return None
    if not head_in(head, "office", "body") or tokens[phrase.last].form not in WHOSE:
        return None
    whose = parties.phrase(phrase.last + 1, phrase.last + 6, prepositions()[tokens[phrase.last].form])
    told = whose is not None and not whose.accusative and not names_act(tokens[whose.first].form)
    there = tokens[phrase.last].form == _IN and parties.cast.kind_at(phrase.last + 1) == "place"
    there = there and not head_in(head, "body")  # not سفارات في طرابلس
    told = told and not there  # خطفوا صحفيا | في بغداد
    return parties.described(phrase, whose.last) if whose is not None and told else None


def _with_what_it_needs(parties: Parties, phrase: Phrase) -> Party | None:
    """People told by a participle that its preposition completes, with what it leads: المشتبه بهم، المدافعين
    عن الحريات.
    """
    tokens = parties.page.tokens
    if phrase.last != phrase.first + 1 or phrase.last + 1 >= len(tokens):
        return None
    one = _one_of_them(tokens[phrase.first].form[parties.opening_at(phrase.first).skip :])
    needed = governed_by().get(one)
    if not needed:
        return None
    form, glued = tokens[phrase.last].form, parties.opening_at(phrase.last).prep
    if form in needed:
        what = parties.phrase(phrase.last + 1, phrase.last + 9, prepositions().get(form, ""))
    elif glued in needed and not sentenced(one, form):
        what = parties.phrase(phrase.last, phrase.last + 9)
    else:
        return None
    return parties.described(phrase, what.last) if what is not None else None


def _one_of_them(form: str) -> str:
    """The singular of a participle in the plural, which has no article: مدافعين."""
    return next((form.removesuffix(s) for s in ("ين", "ون") if form.endswith(s)), form)


def _near_where(parties: Parties, phrase: Phrase) -> Party | None:
    """A lone place or thing without the article, with the place that tells which: منزل بقرية كذا، مخيمات شرق
    تشاد.
    """
    tokens = parties.page.tokens
    if phrase.article or phrase.last != phrase.first + 1 or phrase.last + 1 >= len(tokens):
        return None
    noun = tokens[phrase.first]
    if not head_in(noun.form, "place", "thing") or possessed(noun.form) or noun.text.endswith("ه"):
        return None
    form, glued = tokens[phrase.last].form, parties.opening_at(phrase.last).prep == "ب"
    if not glued and form not in _NEAR and not (form == _IN and phrase.prep):
        return None  # دمروا مستودعا | في حلب, where they did it; not هجوم على فندق في حلب
    where = parties.phrase(phrase.last + (not glued), phrase.last + 7, "" if glued else _IN)
    if where is None or not (where.mentions or (form in _NEAR and where.article)):
        return None
    named = parties.cast.mentions[where.mentions[-1]].last if form == _IN else where.last
    return parties.described(phrase, named)


def _whole(parties: Parties, phrase: Phrase) -> Party | None:
    """The place of which a share is meant: الجزء الأكبر من المدينة."""
    tokens = parties.page.tokens
    if not core_in(tokens[phrase.first].form, _SHARES):
        return None
    at = phrase.last
    if at + 2 >= len(tokens):
        return None
    at += tokens[at].form.startswith("ال")  # الجزء الأكبر من
    if tokens[at].form != _FROM:
        return None
    if prepositions().get(tokens[at + 1].form) == _IN:  # من جنوب الجزيرة
        land = parties.phrase(at + 2, at + 10, _IN)
        return Party(-1, Span(tokens[at + 1].start, tokens[land.last - 1].end)) if land is not None else None
    whole = parties.phrase(at + 1, at + 9, _FROM)
    return parties.party(whole) if whole is not None else None


def _land(parties: Parties, phrase: Phrase) -> Party | None:
    """The country that البلاد means: the only one that its sentence names before it, else the one that the
    page names most often.
    """
    if phrase.head != _LAND or not phrase.article or phrase.last != phrase.first + 1:
        return None
    places = {n for n, e in enumerate(parties.cast.entities) if e.type == "place" and not parties.town(n)}
    named = Counter(m.entity for m in parties.cast.mentions if m.entity in places)
    if not named:
        return None
    first = parties.page.sentence(phrase.first).first
    near = {m.entity for m in parties.cast.mentions if first <= m.first < phrase.first and m.entity in places}
    most = near.pop() if len(near) == 1 else named.most_common(1)[0][0]
    told = next(m for m in parties.cast.mentions if m.entity == most)
    if named[most] == 1 and told.first > phrase.first:
        return None  # one of many that are told of later
    return Party(most, told.span)
