"""Whom a relative clause is about, where the name right before it cannot be that: one of another gender (سلمى
الهدار عضو الحزب | التي), a place where somebody is (الحكومة في تونس | التي); and those joined to it.
"""

from __future__ import annotations

from isnad.reading.events.agents import is_agentive
from isnad.reading.parties.parties import WHERE, Parties, Party
from isnad.reading.words.cast import NameMention
from isnad.reading.words.party_words import head_in, masculine, verbal
from isnad.text.folding import fold

__all__ = ["joined_to", "told_farther", "where_before"]

# What takes up one woman or many, and two.
_SHE_WHO = fold("التي")
_TWO_WHO = frozenset(fold(w) for w in ("اللذان", "اللذين", "اللتان", "اللتين"))
# What takes up many.
_THEY_WHO = frozenset((_SHE_WHO, fold("الذين")))
# How far back whom it is about stands, how far one joined to him begins, and how a plural or a woman's word
# ends.
_FARTHER, _JOINED = 12, 6
_HERS = ("ة", "ات")


def told_farther(parties: Parties, m: NameMention, form: str, floor: int) -> list[Party]:
    """With whom the relative agrees, where it cannot take up the name `m` right before it: of those told of
    before that in the clause the last, a name or a definite body or people; nobody beyond a verb.
    """
    if not _not_meant(parties, m, form):
        return []
    end = m.first
    if (hers := _body_of(parties, m)) is not None:
        return [hers]
    for start in range(end - 1, max(floor, end - _FARTHER) - 1, -1):
        t, n = parties.page.tokens[start], parties.cast.mention_of[start]
        if t.kind == "break" or (n < 0 and t.kind == "word" and verbal(t.form)):
            return []
        if n >= 0:
            m = parties.cast.mentions[n]
            known = parties.cast.entities[m.entity]
            if m.first == start and known.type == "person" and known.gender != "m":
                return [Party(m.entity, m.span)]
        elif t.kind == "word" and (found := _described(parties, start, end, form)) is not None:
            return [found]
    return []


def _body_of(parties: Parties, m: NameMention) -> Party | None:
    """The body told by its feminine noun and the name of who leads it: لحكومة فلان | التي."""
    k = min(m.lead, m.first) - 1
    if k < 0 or not parties.page.tokens[k].text.endswith("ة"):
        return None
    form = parties.page.tokens[k].form
    if not head_in(form[parties.opening_at(k).skip :], "body", "force", "container"):
        return None
    phrase = parties.phrase(k, m.last)
    return parties.party(phrase) if phrase is not None and phrase.last == m.last else None


def _not_meant(parties: Parties, m: NameMention, form: str) -> bool:
    """Whether a relative of this form cannot take up the name right before it: حزب الغد | التي."""
    entity = parties.cast.entities[m.entity]
    if form.removeprefix("و") != _SHE_WHO:
        return False
    if entity.type == "person":
        return entity.gender == "m"
    head = parties.page.tokens[m.first].form
    return entity.type == "organization" and masculine(head[parties.opening_at(m.first).skip :])


def where_before(parties: Parties, m: NameMention, form: str, floor: int) -> list[Party]:
    """Who is told of right before what leads the place of mention `m`, where the relative agrees with him:
    الحكومة في شمال تونس | التي.
    """
    k = min(m.lead, m.first) - 1
    while k > floor and parties.page.tokens[k].form in WHERE and parties.page.tokens[k - 1].form in WHERE:
        k -= 1
    if k <= floor or parties.page.tokens[k].form not in WHERE:
        return []
    for start in range(k - 1, max(floor, k - _JOINED) - 1, -1):
        if parties.page.tokens[start].kind != "word" and parties.cast.mention_of[start] < 0:
            return []
        found = _described(parties, start, k, form, whole=True)
        if found is not None:
            return [found]
    return []


def _described(parties: Parties, start: int, end: int, form: str, *, whole: bool = False) -> Party | None:
    """Whom the definite phrase at token `start` tells, a body or people with which the relative agrees; all
    the words up to token `end` where it is to be `whole`.
    """
    phrase = parties.phrase(start, end)
    if phrase is None or (whole and phrase.last != end) or not is_agentive(parties, phrase):
        return None
    last = parties.opening_at(phrase.last - 1).article
    if not (phrase.article or phrase.mentions or last):
        return None
    t = parties.page.tokens[start]
    many = head_in(t.form, "people", "container", "force") and not masculine(t.form)
    she = t.text.endswith(_HERS) or many
    return parties.party(phrase) if she == (form.removeprefix("و") == _SHE_WHO) else None


def joined_to(parties: Parties, last: Party, form: str, floor: int) -> list[Party]:
    """Those before `last` to whom و joins him, where the relative takes up two or many: النمسا وتونس |
    اللتان، الأحزاب والنقابات | التي.
    """
    first, plain = parties.page.token_at(last.span.start), form.removeprefix("و")
    n = parties.cast.mention_of[first]
    first = min(first, parties.cast.mentions[n].lead) if n >= 0 else first
    many = (
        plain in _THEY_WHO and last.entity < 0 and head_in(parties.page.tokens[first].form, "people", "body")
    )
    if not (plain in _TWO_WHO or many) or not parties.opens_joined(first):
        return []
    for start in range(first - 1, max(floor, first - _JOINED) - 1, -1):
        if parties.page.tokens[start].kind != "word":
            return []
        phrase = parties.phrase(start, first)
        if phrase is not None and phrase.last == first and is_agentive(parties, phrase):
            found = parties.party(phrase)
            return [found] if found is not None else []
    return []
