"""Stances of those whose feeling something stirs or finds: أثارت تصريحات فلان استياء فلان، قوبل القرار برفض
فلان.

The verb's subject is somebody, a deal, or what somebody says or does; whose the feeling is stands toward him.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

from isnad.lexicons.conjugation import VerbForm, conjugate
from isnad.lexicons.tables import load_table
from isnad.reading.parties.parties import Party
from isnad.reading.phrases.noun_phrases import Phrase
from isnad.reading.stances.draft import StanceDraft, evidence_of, of_verb, speaker_of
from isnad.reading.stances.targets import Targets
from isnad.reading.words.lexis import words
from isnad.reading.words.party_words import opening
from isnad.reading.words.stance_words import Sign, denies_verb, is_stance_word, stance_kinds
from isnad.spans import Span
from isnad.text.folding import fold
from isnad.text.tokens import QUOTE_MARKS

__all__ = ["opens_stirred", "stirred_stances", "stirred_words"]

_BARE = "0"
# How far behind the verb the feeling and whose it is may stand, and how many adjectives between them.
_FAR, _ADJECTIVES = 16, 3
_FROM = frozenset(fold(w) for w in ("من", "لدى", "عند", "بين", "في"))
_OUT_OF = fold("من")
# What a feeling comes in: موجة من الغضب.
_WAVES = frozenset(fold(w) for w in ("موجة", "حالة", "عاصفة", "موجات", "كثير", "بعض", "ردود"))
# In whom a feeling is stirred by a verb that has him for its object: أغضب القرار فلانا.
_IN_HIM: dict[str, Sign] = {"he+": "+", "he-": "-"}
_SIDES = words("by_whom") | {fold(w) for w in ("أوساط", "صفوف")}


@cache
def _verbs() -> dict[str, tuple[VerbForm, str]]:
    """The forms of the verbs in the third person, each with how its feeling is attached."""
    found: dict[str, tuple[VerbForm, str]] = {}
    for row in load_table("stance_stirred"):
        for form in conjugate(row["word"], row["imperfect"]):
            if form.person == 3 and form.voice == row["voice"]:
                found.setdefault(form.form, (form, row["complement"]))
    return found


def _verb(form: str) -> tuple[VerbForm, str] | None:
    """The verb that a folded word is."""
    return of_verb(_verbs(), form)


def stirred_words() -> frozenset[str]:
    """The forms of such verbs."""
    return frozenset(_verbs())


def opens_stirred(form: str) -> bool:
    """Whether a folded word is a form of such a verb."""
    return _verb(form) is not None


def stirred_stances(
    targets: Targets, holders: Sequence[int | None], at: Sequence[int]
) -> Iterator[StanceDraft]:
    """The stances that the verbs at tokens `at` tell, in text order."""
    tokens, parties = targets.page.tokens, targets.parties
    for i in at:
        verb = _verb(tokens[i].form)
        if verb is None or targets.cast.mention_of[i] >= 0 or (i and denies_verb(tokens[i - 1].form)):
            continue
        end = min(targets.page.sentence(i).last, i + _FAR)
        stirred = parties.phrase(i + 1, end) if i + 1 < end else None
        if stirred is None or stirred.prep:
            continue
        if verb[1] in _IN_HIM:
            yield from _in_him(targets, stirred, end, verb[1], i, holders[i])
            continue
        felt = _felt(targets, stirred.last, end, verb[1])
        to = _stirred(targets, stirred) if felt is not None else None
        if felt is None or to is None:
            continue
        sign, k = felt
        if is_stance_word(tokens[k].form, "supply") and _fought(targets, k, end):
            continue  # حصل على أسلحة من الحزب بعد معركة
        for holder in _holders(targets, k, end):
            if holder.entity != to.entity or holder.entity < 0:
                yield StanceDraft(
                    from_=speaker_of(parties, holder),
                    to=speaker_of(parties, to),
                    sign=sign,
                    evidence=evidence_of(Span(tokens[i].start, tokens[k].end), holder.span),
                    inside=holders[i],
                )


def _in_him(
    targets: Targets, first: Phrase, end: int, kind: str, i: int, inside: int | None
) -> Iterator[StanceDraft]:
    """The stance of whom the verb at token `i` has for its object: أغضب قرار فلان فلانة, أغضب فلانة قرار
    فلان.
    """
    parties, tokens = targets.parties, targets.page.tokens
    second = parties.phrase(first.last, end) if first.last < end else None
    if second is None or second.prep or second.conj:
        return
    acts = [is_stance_word(tokens[p.first].form, "conduct") for p in (first, second)]
    subject, whom = (second, first) if acts == [False, True] else (first, second)
    to, who = _stirred(targets, subject), parties.party(whom) if whom.mentions else None
    if to is None or who is None or not parties.agent(who) or who.entity == to.entity:
        return
    evidence = evidence_of(Span(tokens[i].start, tokens[i].end), who.span, to.span)
    yield StanceDraft(
        from_=speaker_of(parties, who),
        to=speaker_of(parties, to),
        sign=_IN_HIM[kind],
        evidence=evidence,
        inside=inside,
    )


def _fought(targets: Targets, k: int, end: int) -> bool:
    """Whether what one got at token `k` was taken in a fight that is told behind it."""
    forms = [t.form for t in targets.page.tokens[k + 1 : end]]
    return any(is_stance_word(form, "clash") or is_stance_word(form, "attack") for form in forms)


def _stirred(targets: Targets, phrase: Phrase) -> Party | None:
    """Whom a subject names, whose act it tells, or the deal that it is."""
    head = targets.page.tokens[phrase.first].form
    conduct = is_stance_word(head, "conduct")
    if phrase.mentions:
        named = targets.cast.mentions[phrase.mentions[0]]
        himself = named.lead == phrase.first
        party = targets.parties.party(phrase) if himself or conduct else None
        return party if party is not None and targets.parties.agent(party) else None
    if is_stance_word(head, "deal") and (phrase.article or phrase.last > phrase.first + 1):
        return targets.deal(phrase)
    return targets.whose_told(phrase) if conduct else targets.side_told(phrase.first, phrase.last)


def _felt(targets: Targets, at: int, end: int, complement: str) -> tuple[Sign, int] | None:
    """The sign of the feeling, backing or supply told at token `at`, and its token; quotation marks aside."""
    tokens, prep = targets.page.tokens, "" if complement == _BARE else fold(complement)
    while at < end and tokens[at].form in QUOTE_MARKS:
        at += 1
    alone = at < end and prep != "" and tokens[at].form == prep  # حصل على
    at += alone
    if at >= end or (not alone and opening(tokens[at].form).prep != prep):
        return None
    if at + 2 < end and tokens[at].form in _WAVES and tokens[at + 1].form == _OUT_OF:
        at += 2  # موجة من | الغضب
        wave = stance_kinds(tokens[at].form)
        return None if wave.isdisjoint(("feeling+", "feeling-")) else ("+" if "feeling+" in wave else "-", at)
    form = tokens[at].form
    if is_stance_word(form, "supply") or (prep and is_stance_word(form, "backing")):
        return "+", at
    if opening(form).article:
        return None
    good, bad = (is_stance_word(form, kind) for kind in ("feeling+", "feeling-"))
    return ("+" if good else "-", at) if good or bad else None


def _holders(targets: Targets, k: int, end: int) -> list[Party]:
    """Whose the feeling at token `k` is: its genitive, or who is told behind من and its like: غضب فلان، رفضا
    واسعا من قبل فلان.
    """
    tokens, parties = targets.page.tokens, targets.parties
    at = k + 1
    land = targets.land(at) if at < end and not opening(tokens[at].form).article else None
    if land is not None:
        return [land]  # رفضا تركيا واسعا
    while at < min(end, k + 1 + _ADJECTIVES) and tokens[at].form not in _FROM and not _begins(targets, at):
        at += 1
    if at >= end:
        return []
    led = tokens[at].form in _FROM
    if not led and at > k + 1:
        return []  # استياء كبيرا في الشارع، وفلان …
    at += led
    at += led and at < end and tokens[at].form in _SIDES
    phrase = parties.phrase(at, end) if at < end else None
    if phrase is None or phrase.prep or phrase.conj:
        return []
    joined = parties.conjoined(phrase, end)
    found = [p for q in joined if (p := parties.party(q)) is not None]
    known = [p for p in found if p.entity >= 0 or phrase.article]
    return [p for p in known if parties.agent(p)]


def _begins(targets: Targets, at: int) -> bool:
    """Whether a name or a side begins at a token."""
    return targets.cast.mention_of[at] >= 0 or targets.side_told(at, at + 3) is not None
