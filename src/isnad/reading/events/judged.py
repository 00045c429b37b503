"""Whose deed is judged where the words only take it up: حل الرئيس البرلمان، في خطوة | أيدها الحزب، وندد
نائب بما سماه «انقلابا»، واعتبر آخر ما جرى مهزلة.

Whoever welcomes the step is with him who took it; whoever condemns what happened is against him who did it.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from isnad.reading.events.agents import is_agentive
from isnad.reading.events.called import called_at
from isnad.reading.events.context import Found
from isnad.reading.events.groups import group_of, told_in, without
from isnad.reading.parties.parties import Parties, Party
from isnad.reading.words.event_types import JUDGED, TALKS
from isnad.reading.words.event_words import core_in
from isnad.reading.words.lexis import words
from isnad.reading.words.nationality import country_of_nisba
from isnad.reading.words.party_words import bound_prepositions, head_in, opening, prepositions
from isnad.text.clitics import THIRD_SINGULAR
from isnad.text.folding import fold

__all__ = ["tie_backed_harm", "tie_judged", "tie_refused"]

# What one takes up: the step that was taken, and what went on.
_STEPS, _GOES_ON = words("steps_taken"), words("goes_on")
_WHAT = frozenset(fold(prep + "ما") for prep in ("", "ب", "ل", "م"))
# What is done to places oftener than to people, as it stands before a pronoun.
_VISITS = words("stays")
# What leads to a step that the clause before tells: في خطوة، وهي خطوة.
_IN_A, _IT_IS = fold("في"), frozenset(fold(w) for w in ("وهو", "وهي", "هو", "هي"))
# Deeds, those that are done against somebody and those that are to his good.
_HARSH = frozenset(("ASSAULT", "COERCE", "SANCTION"))
_KIND = frozenset(("CONCEDE", "AID", "AGREE", "RETREAT", "COOPERATE"))
_DEEDS = _HARSH | _KIND | {"MOBILIZE"}
# How things stand, which is nobody's one deed.
_STATES = frozenset(fold(w) for w in ("عودة", "تراجع", "غياب", "تدهور", "تفاقم", "تردي", "انسداد"))
# What answers a deed, and how soon behind a threat it is told.
_ANSWERS, _SOON = frozenset(fold(w) for w in ("رد", "انتقام", "ثأر", "قصاص", "عقاب")), 6
# How many sentences back a deed may be told, how long an aside is, and how far behind a step the verb stands
# that judges it.
_BACK, _ASIDE, _BEHIND = 2, 12, 14


def tie_judged(parties: Parties, kept: Sequence[Found]) -> None:
    """Give each event of `kept` that judges a deed told before him who did it, where its own words name
    nobody.
    """
    for n, f in enumerate(kept):
        if f.sense.plover == "THREATEN" and not f.roles.recipients:
            f.roles.recipients = _avenged(parties, kept[:n], f)
        if f.sense.plover not in JUDGED or f.status == "denied" or f.refused >= 0:
            continue
        step = _step_before(parties, f)
        if step < 0 and (f.roles.recipients or not _takes_up(parties, f)):
            continue
        doers = _doers(parties, kept[:n], f, step)
        if doers:
            f.roles.recipients, f.judges = doers, True


def tie_backed_harm(parties: Parties, kept: Sequence[Found]) -> None:
    """Take from a backing whom the harm befalls that is backed: أيد النواب عزل | الوزير."""
    for f, g in pairwise(kept):
        if (
            f.sense.plover == "SUPPORT"
            and g.sense.plover in _HARSH | {"REJECT", "ACCUSE"}
            and _object_of(parties, f, g)
        ):
            f.roles.recipients = without(f.roles.recipients, g.roles.recipients)


def tie_refused(parties: Parties, kept: Sequence[Found]) -> None:
    """Give a refusal to meet somebody him for its recipient: رفض مصافحة أمين عام الحزب | فلان, not رفض زيارة
    المدينة.
    """
    for f, g in pairwise(kept):
        visit = not _VISITS.isdisjoint((g.word.core, g.word.core[:-1] + "ت"))
        if f.sense.plover == "REJECT" and g.sense.plover in TALKS and not visit and _object_of(parties, f, g):
            f.roles.recipients = list(g.roles.recipients) or f.roles.recipients


def _object_of(parties: Parties, f: Found, g: Found) -> bool:
    """Whether the act `g` is told by a masdar right behind the verb `f` and its subject."""
    if f.word.kind != "verb" or g.word.conj or g.token >= f.limit:
        return False
    return _behind_doers(parties, f) == g.token


def _doers(parties: Parties, before: Sequence[Found], f: Found, step: int) -> list[Party]:
    """Who did what `f` judges: those of the nearest deed, one such as is blamed or praised before others;
    only in the same sentence for a `step` to which its clause belongs.
    """
    wanted = _KIND if f.sense.plover == "SUPPORT" else _HARSH
    here = parties.page.sentence_of[f.token]
    near = [
        g
        for g in reversed(before)
        if here - parties.page.sentence_of[g.token] <= (0 if step >= 0 else _BACK)
        and (step < 0 or g.token < step)
        and g.status == "happened"
        and g.sense.plover in _DEEDS
        and g.roles.actors
        and not any(told_in(a, f.roles.actors) for a in g.roles.actors)
    ]
    if step >= 0:
        near = [g for g in near if g.word.kind == "verb"] or near
    if f.sense.plover == "ACCUSE":
        near = [g for g in near if g.sense.plover not in _KIND]  # أطلقت النيابة سراح فلان. وأدان محام القمع
    best = next((g for g in near if g.sense.plover in wanted), None) if step < 0 else None
    g = best or (near[0] if near else None)
    return [a for a in g.roles.actors if _known(parties, a)] if g is not None else []


def _avenged(parties: Parties, before: Sequence[Found], f: Found) -> list[Party]:
    """Whom one threatens who says no more than that there will be an answer to what was done by force right
    before: قصفت فلانة المخيم، وتوعدت الحركة | بالرد.
    """
    here = parties.page.sentence_of[f.token]
    answers = any(
        t.form.removeprefix("ب").removeprefix("ال") in _ANSWERS
        for t in parties.page.tokens[f.last : f.last + _SOON]
    )
    for g in reversed(before):
        if not answers or here - parties.page.sentence_of[g.token] > 1:
            return []
        if g.sense.plover in _HARSH and g.status == "happened" and g.roles.actors:
            others = [a for a in g.roles.actors if _known(parties, a) and not told_in(a, f.roles.actors)]
            return others
    return []


def _known(parties: Parties, party: Party) -> bool:
    """Whether one is known, by a name, an article, as a force or by his land: not أكثر من طرف."""
    words = parties.folded_words(party)
    force = any(head_in(w, "force") for w in words[:1])
    return party.entity >= 0 or force or any(opening(w).article or country_of_nisba(w) for w in words)


def _step_before(parties: Parties, f: Found) -> int:
    """The token of the step told right before, as what the clause tells, that the event's pronoun takes up:
    في | خطوة رحبت بها قطر، وهو | قرار رفضته؛ -1 where there is none.
    """
    if not _has_pronoun(parties, f):
        return -1
    tokens = parties.page.tokens
    first = parties.page.sentence(f.token).first
    for k in range(f.token - 1, max(first, f.token - _BEHIND), -1):
        form, led = tokens[k].form, tokens[k - 1].form
        if tokens[k].kind == "break" or form in ".؛:":
            return -1
        if form.removesuffix("ا") in _STEPS and not opening(form).article:
            return k if led == _IN_A or led in _IT_IS else -1
    return -1


def _has_pronoun(parties: Parties, f: Found) -> bool:
    """Whether a pronoun of one stands on the event's word or on the preposition behind it."""
    after = parties.page.tokens[f.last].form if f.last < len(parties.page.tokens) else ""
    return f.word.suffix in THIRD_SINGULAR or bound_prepositions().get(after, ("", ""))[1] in THIRD_SINGULAR


def _takes_up(parties: Parties, f: Found) -> bool:
    """Whether what is judged is a step that was taken or what went on, behind the verb and who judges:
    رحبت قطر | بالخطوة، دان الحزب | ما سماه «مجزرة»، واصفا | ما جرى بأنه جريمة.
    """
    tokens = parties.page.tokens
    k = _past_aside(parties, _behind_doers(parties, f), f.limit)
    k += k < f.limit and tokens[k].form in prepositions()
    form, after = (tokens[n].form if n < f.limit else "" for n in (k, k + 1))
    if form in _WHAT:
        named = called_at(parties, k, f.limit)
        states = named >= 0 and core_in(tokens[named].form, _STATES)  # ما سماه «تراجعا»: nobody's deed
        return after in _GOES_ON or (named >= 0 and not states)
    opened = opening(form)
    which = opening(after).article or (after != "" and parties.relative(k + 1))
    return opened.article and form[opened.skip :] in _STEPS and not which


def _behind_doers(parties: Parties, f: Found) -> int:
    """The token behind the event's word and those who judge, where they stand behind it."""
    at, phrase = f.last, parties.phrase(f.last, f.limit)
    if phrase is not None and not phrase.prep and is_agentive(parties, phrase):
        at = group_of(parties, phrase, f.limit)[1]
    while at < f.limit and parties.closes_quotation(at):
        at += 1
    return at


def _past_aside(parties: Parties, at: int, limit: int) -> int:
    """The token behind an aside between commas: ندد الحزب، في بيان له، | بما سماه."""
    tokens = parties.page.tokens
    if at >= limit or tokens[at].form not in "،,":
        return at
    return next((k + 1 for k in range(at + 1, min(limit, at + _ASIDE)) if tokens[k].form in "،,"), at)
