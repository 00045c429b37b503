"""Acts that a page tells more than once: killings, since nobody dies twice, arrests of many, what is done to
one man who is named later, and what the headline sums up.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from itertools import pairwise

from isnad.lexicons.tables import load_table, values
from isnad.reading.events.context import Found
from isnad.reading.events.groups import told_in, without
from isnad.reading.events.pronouns import ONE_PERSON
from isnad.reading.events.ties import MEANS, STRIKES
from isnad.reading.parties.parties import Parties, Party
from isnad.reading.phrases.noun_phrases import SOMEBODY
from isnad.reading.words.event_types import SUFFERED
from isnad.reading.words.nationality import country_of_nisba
from isnad.reading.words.party_words import sound_plural
from isnad.text.folding import fold

__all__ = ["tie_attack", "tie_deaths", "tie_headline", "tie_named"]

_ASSAULT = frozenset(("ASSAULT",))
_DEATHS = frozenset(("قتل", "مقتل", "اغتال", "استشهد", "لقي", "سقط", "أعدم"))
_ARRESTS = frozenset(("اعتقل", "أوقف", "ضبط", "احتجز", "قبض", "أسر"))
# What is done to one man by law or force, which the page tells of him by his name too.
_HELD = _ARRESTS | {"سجن", "خطف", "حاكم", "أفرج", "عفا", "أطلق"}
# What tells which of several a man is: الرجل | الثاني.
_ORDINALS = frozenset(fold("ال" + w) for w in ("أول", "ثاني", "ثالث", "رابع", "خامس", "آخر"))
# How many sentences behind the headline tell its act, and how many acts of theirs are compared with each of
# its own.
_BODY, _MOST = 3, 12


def tie_deaths(parties: Parties, kept: Sequence[Found]) -> None:
    """Give killings of `kept` that tell no doer the one of another killing of the same person or as many
    people, and to a bare number who they were: مقتل 12 … قتل الجيش 12 صيادا; so arrests of as many.
    """
    told = [f for f in kept if f.roles.recipients]
    deaths = [f for f in told if f.sense.plover == "ASSAULT" and f.word.lemma in _DEATHS]
    arrests = [f for f in told if f.sense.plover == "COERCE" and f.word.lemma in _ARRESTS]
    _tie(parties, [(f, _dead(parties, f)) for f in deaths])
    _tie(parties, [(f, [n for n in _dead(parties, f) if _many(n)]) for f in arrests])


def _many(key: object) -> bool:
    """Whether people are told by a number too high to be that of others by chance."""
    return isinstance(key, str) and len(key) > 1


def _tie(parties: Parties, known: Sequence[tuple[Found, list[object]]]) -> None:
    doers: dict[object, list[Party]] = {}
    people: dict[object, list[Party]] = {}
    for f, keys in known:
        for key in keys:
            if f.roles.actors:
                doers.setdefault(key, f.roles.actors)
            if not _bare(parties, f):
                people.setdefault(key, f.roles.recipients)
    for f, keys in known:
        if not f.roles.actors:
            f.roles.actors = next((list(doers[k]) for k in keys if k in doers), [])
        if _bare(parties, f):
            f.roles.recipients = next((list(people[k]) for k in keys if k in people), f.roles.recipients)


def tie_headline(parties: Parties, kept: Sequence[Found]) -> None:
    """Give acts of force that nouns of the headline tell without a doer the one whom the first sentences tell
    for them: هجوم على فندق … شنت الحركة هجوما على فندق في العاصمة.
    """
    sentences, sentence_of = parties.page.sentences, parties.page.sentence_of
    end = sentences[0].last if sentences else 0
    body = [g for g in kept if g.token >= end and sentence_of[g.token] <= _BODY and g.roles.actors][:_MOST]
    for f in kept:
        if f.token >= end:
            return
        if f.word.kind == "verb" or f.roles.actors or f.sense.plover not in SUFFERED:
            continue
        g = next((g for g in body if _same_act(parties, f, g)), None)
        f.roles.actors = list(g.roles.actors) if g is not None else []


def tie_attack(parties: Parties, kept: Sequence[Found]) -> None:
    """Give an attack of `kept` that tells no doer the one who is told to kill in it: مقتل 12 صيادا في
    | قصف.
    """
    sentence_of, tokens = parties.page.sentence_of, parties.page.tokens
    for f, g in pairwise(kept):
        attack = g.word.kind in ("noun", "masdar") and g.word.genitive not in ("recipient", "both")
        if g.roles.actors or not attack or not {f.sense.plover, g.sense.plover} <= _ASSAULT:
            continue
        harm = f.roles.passive or f.word.genitive == "recipient"
        led = g.word.prep == "ب" or tokens[g.token - 1].form in MEANS
        if harm and led and sentence_of[f.token] == sentence_of[g.token] and g.token - f.token <= _MOST:
            g.roles.actors = without(f.roles.actors, g.roles.recipients)


def tie_named(parties: Parties, kept: Sequence[Found]) -> None:
    """Give killings and arrests of one man whom only his kind tells the name of the only one of whom the page
    tells such an act: مقتل شاب برصاص الشرطة … وقتل سالم العمري.
    """
    sentence_of = parties.page.sentence_of
    for lemmas, kinds in ((_DEATHS, ("ASSAULT",)), (_HELD, ("COERCE", "CONCEDE", "ACCUSE"))):
        acts = [f for f in kept if f.word.lemma in lemmas and f.sense.plover in kinds and f.roles.recipients]
        struck = [(f.token, p) for f in acts for p in f.roles.recipients]
        named = [(k, p) for k, p in struck if parties.cast.type_of(p.entity) == "person"]
        first = [(k, p) for k, p in named if sentence_of[k] < _BODY]
        anywhere, leading = _only(named), _only(first or named)
        for f in acts:
            told, lead = f.roles.recipients, sentence_of[f.token] < _BODY
            one = leading if lead else anywhere
            if one is None or len(told) > 1 or told_in(one[1], f.roles.actors):
                continue
            ahead = lead and f.token < one[0]
            if _one_man(parties, told[0], known=not ahead):
                f.roles.recipients = [one[1]]


def _only(named: Sequence[tuple[int, Party]]) -> tuple[int, Party] | None:
    """The first of what is told with its token, where all of it is of one entity."""
    return named[0] if len({p.entity for _, p in named}) == 1 else None


def _one_man(parties: Parties, party: Party, *, known: bool) -> bool:
    """Whether a party is one man told only by what he is: شاب فلسطيني, one told before if `known`: الشاب."""
    k = parties.page.token_at(party.span.start)
    o, form = parties.opening_at(k), parties.page.tokens[k].form
    if party.entity >= 0 or parties.counts(k) or (known and not o.article):
        return False
    if k + 1 < len(parties.page.tokens) and parties.page.tokens[k + 1].form in _ORDINALS:
        return False
    one = form[o.skip :]
    known_as = {one, one.removesuffix("ا")} & (SOMEBODY | ONE_PERSON)
    return not sound_plural(form) and bool(known_as or country_of_nisba(one.removesuffix("ا")))


def _same_act(parties: Parties, f: Found, g: Found) -> bool:
    """Whether two words tell one act, done to the same as far as both tell to whom."""
    strikes = {f.word.lemma, g.word.lemma} <= STRIKES
    if f.sense.plover != g.sense.plover or not (strikes or f.word.lemma == g.word.lemma):
        return False
    a, b = _words(parties, f), _words(parties, g)
    return not a or not b or bool(a & b)


def _words(parties: Parties, f: Found) -> set[str]:
    """The words that tell to whom an act is done."""
    named = [parties.cast.entities[p.entity].name for p in f.roles.recipients if p.entity >= 0]
    told = [p.span.of(parties.page.text) for p in f.roles.recipients if p.entity < 0]
    return {w.removeprefix("ال") for name in (*named, *told) for w in fold(name).split()}


def _dead(parties: Parties, f: Found) -> list[object]:
    """By what the dead are known again: persons by their names, others by their number."""
    unnamed = [parties.page.token_at(p.span.start) for p in f.roles.recipients if p.entity < 0]
    at = [f.last, *unnamed] if f.word.kind == "noun" else unnamed
    number = next((n for k in at if (n := _number(parties, k))), "")
    named = [p.entity for p in f.roles.recipients if p.entity >= 0]
    persons = [n for n in named if parties.cast.entities[n].type == "person"]
    return [*persons, number] if number else [*persons]


def _bare(parties: Parties, f: Found) -> bool:
    """Whether only a number tells who died."""
    group = f.roles.recipients
    at = parties.page.token_at(group[0].span.start)
    alone = len(group) == 1 and group[0].entity < 0 and parties.page.tokens[at].end >= group[0].span.end
    return alone and bool(_number(parties, at))


def _number(parties: Parties, k: int) -> str:
    """The number that token `k` tells, more than one; empty where it tells none."""
    form = parties.page.tokens[k].form if k < len(parties.page.tokens) else ""
    number = _numbers().get(form, form)
    return number if number.isdigit() and number not in ("0", "1") else ""


@cache
def _numbers() -> dict[str, str]:
    rows = (row for row in load_table("numerals") if row["kind"] in ("cardinal", "tens"))
    return {fold(form): row["value"] for row in rows for form in values(row["forms"])}
