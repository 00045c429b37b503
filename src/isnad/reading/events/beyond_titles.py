"""Whom a verb is done to, told behind the subject's own title or between commas: التقى فلان رئيس المجلس أمس،
الوزير فلانا؛ اتهم فلان، الوزير فلانا، بالتقصير.
"""

from __future__ import annotations

import msgspec

from isnad.reading.events.context import Found
from isnad.reading.events.groups import group_of
from isnad.reading.names.announced import SERVE
from isnad.reading.parties.parties import Parties, Party
from isnad.reading.words.cast import NameMention
from isnad.reading.words.lexis import source_heads
from isnad.reading.words.party_words import head_in, masculine
from isnad.text.folding import fold
from isnad.text.tokens import COMMAS, QUOTE_MARKS

__all__ = ["beyond_title", "offices_behind", "part_offices", "said_in_words"]

# Types whose verb has a person or a body for its object.
_TYPES = frozenset(("CONSULT", "ACCUSE", "REQUEST", "THREATEN", "SANCTION", "COERCE", "ASSAULT", "SUPPORT"))
_WITH = fold("مع")
# Those of them whose verb always has one, and no clause that he says instead.
_WITH_OBJECT = _TYPES - {"REQUEST", "THREATEN"}
# What somebody says or writes, how far before the relative behind his name, and "in it".
_OWN_WORDS, _WORDS_REACH = source_heads("document"), 14
_IN_THEM = frozenset(fold(w) for w in ("فيه", "فيها"))
# How many tokens tell when it was, between the title and whom it is done to.
_WHEN = 6


def beyond_title(parties: Parties, f: Found) -> list[Party]:
    """The parties told behind the subject's name and what only tells who he is and when it was; the event's
    own recipients where nobody is, save one of several offices of the subject.
    """
    told = f.roles.recipients
    if f.word.kind != "verb" or f.word.suffix or f.sense.plover not in _TYPES:
        return told
    if "0" not in f.sense.recipient and _WITH not in f.sense.recipient:
        return told
    name = parties.phrase(f.last, f.limit)
    doer = _person_ending(parties, name.last) if name is not None and not name.prep else -1
    if name is None or doer < 0 or not any(p.entity == doer for p in f.roles.actors):
        return told
    offices = offices_behind(parties, name.last, f.limit)
    if offices:
        at = parties.page.token_at(told[0].span.start) if len(told) == 1 else -1
        if not name.last <= at < offices[-1]:
            return told
        return _behind(parties, f, offices[-1], doer) or (told if len(offices) == 1 else [])
    return told or _behind(parties, f, name.last, doer)


def part_offices(parties: Parties, f: Found) -> None:
    """Make who bears the second of two offices before one name him to whom the verb is done, where nobody
    else is, and who bears the first its doer: استقبل رئيس الجمهورية | وزير الدفاع فلانا, not زار رئيس المجلس
    أمين الحزب فلان العاصمة. So is a woman behind a man's office and a verb that is no woman's: كلف الرئيس |
    فلانة.
    """
    direct = f.word.kind == "verb" and not (f.word.suffix or f.roles.recipients) and "0" in f.sense.recipient
    if not direct or f.sense.plover not in _TYPES or len(f.roles.actors) != 1 or f.roles.passive:
        return
    named = parties.cast.mention_of[parties.page.token_at(f.roles.actors[0].span.start)]
    m = parties.cast.mentions[named] if named >= 0 else None
    opening = parties.phrase(f.last, f.limit)
    if m is None or opening is None or opening.first != m.lead:
        return
    second = parties.holders.second(m) if f.sense.plover in _WITH_OBJECT else -1
    k = m.first if second < 0 and _no_title_of_hers(parties, f, m) else second
    if k < 0:
        return
    known = parties.holders.bearer(msgspec.structs.replace(opening, last=k))
    other = known is not None and known.entity != m.entity
    first = Party(known.entity, known.span) if known is not None and other else parties.described(opening, k)
    f.roles.actors, f.roles.recipients = [first], f.roles.actors


def _no_title_of_hers(parties: Parties, f: Found, m: NameMention) -> bool:
    """Whether a masculine verb and office stand before the name of a woman, who then is another."""
    hers = parties.cast.entities[m.entity].gender == "f" and f.word.gender == "m"
    return hers and m.lead < m.first and masculine(parties.page.tokens[m.lead].form)


def said_in_words(parties: Parties, f: Found) -> None:
    """Make whose words a relative clause tells of its doer, and who stands behind the verb him to whom it is
    done, where nobody else is: تصريحات فلان التي | هاجم فيها أنصار الحركة.
    """
    rel, roles, tokens = f.token - 1, f.roles, parties.page.tokens
    direct = f.word.kind == "verb" and not (f.word.suffix or roles.recipients) and "0" in f.sense.recipient
    if not direct or f.sense.plover not in _WITH_OBJECT or len(roles.actors) != 1 or rel < 1:
        return
    if f.last >= len(tokens) or tokens[f.last].form not in _IN_THEM or not parties.relative(rel):
        return
    doer = _person_ending(parties, rel)
    first = range(max(0, rel - _WORDS_REACH), rel)
    words = any(tokens[k].form[parties.opening_at(k).skip :] in _OWN_WORDS for k in first)
    if doer < 0 or not words or roles.actors[0].entity == doer or roles.passive:
        return
    m = parties.cast.mentions[parties.cast.mention_of[rel - 1]]
    roles.actors, roles.recipients = [Party(doer, m.span)], roles.actors


def _person_ending(parties: Parties, last: int) -> int:
    """The person whose name ends before token `last`; -1 without one."""
    n = parties.cast.mention_of[last - 1]
    if n < 0 or parties.cast.kind_at(last - 1) != "person":
        return -1
    return parties.cast.mentions[n].entity


def offices_behind(parties: Parties, first: int, limit: int) -> list[int]:
    """The tokens behind each of the offices, none with its holder, the first of which stands without the
    article right behind the name at token `first`: فلان | ولي العهد النائب الأول لرئيس المجلس وزير الدفاع.
    """
    ends: list[int] = []
    last = first
    while last < limit:
        phrase, form = parties.phrase(last, limit), parties.page.tokens[last].form
        if phrase is None or phrase.conj or phrase.prep not in ("", "ل"):
            break
        if any(parties.cast.kind_at(k) == "person" for k in range(last, phrase.last)):
            break
        office = head_in(form.removeprefix("ال") if ends else form, "office")
        if not (office or (ends and phrase.prep)) or (not ends and form.startswith("ال")):
            break
        last = phrase.last
        ends.append(last)
    return ends


def _behind(parties: Parties, f: Found, k: int, doer: int) -> list[Party]:
    """The person or body that stands behind token `k`, past marks and what tells when."""
    tokens, marked = parties.page.tokens, False
    end = min(f.limit, k + _WHEN)
    while k < end - 1:
        t = tokens[k]
        if t.kind == "mark" and t.form in COMMAS:
            marked = True
        elif t.form in QUOTE_MARKS and marked and parties.cast.mention_of[k + 1] >= 0:
            k += 1  # استقبل الرئيس فلان، «فلانا»
            break
        elif t.kind != "word" or not (parties.classes[k] == "time" or head_in(t.form, "time")):
            break
        k += 1
    with_whom = k < end and tokens[k].form == _WITH and f.sense.plover == "CONSULT"
    phrase = parties.phrase(k + with_whom, f.limit) if k < end and (marked or with_whom) else None
    if phrase is None or (phrase.prep and not with_whom) or phrase.conj:
        return []
    named = _named_first(parties, phrase.first, phrase.last)
    if named in (-1, doer):
        return []
    return [p for p in group_of(parties, phrase, f.limit)[0] if p.entity != doer]


def _named_first(parties: Parties, first: int, last: int) -> int:
    """The person or body whom the words `[first, last)` name or announce; -1 for nobody, or for whom another
    serves (مستشار فلان)."""
    if parties.page.tokens[first].form in SERVE:
        return -1
    for k in range(first, last):
        n = parties.cast.mention_of[k]
        if n < 0:
            continue
        m = parties.cast.mentions[n]
        person = parties.cast.entities[m.entity].type == "person"
        announced = first in (m.lead, m.first)
        if person or announced:
            return m.entity if announced else -1
    return -1
