"""Stances of those whose feeling or bearing a noun tells with whose it is and toward whom: استياء فلان من
تصريحات فلان، مخاوف مصرية من فلان، تحفظات لدى فلانة على القرار، تخلي فلانة عن فلان.

What one feels as a speaker is `speech`'s, and what something stirs is `stirred`'s.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set

from isnad.lexicons.tables import Row, rows_by_form, values
from isnad.reading.parties.parties import Party
from isnad.reading.stances.attitude_words import opens_attitude
from isnad.reading.stances.charges import Charges
from isnad.reading.stances.draft import StanceDraft, evidence_of, speaker_of
from isnad.reading.stances.efforts import subject
from isnad.reading.stances.reach import is_ended
from isnad.reading.stances.targets import Targets
from isnad.reading.statements.speakers import Speaker
from isnad.reading.words.event_types import JUDGED
from isnad.reading.words.event_words import event_words, listed_core
from isnad.reading.words.lexis import words
from isnad.reading.words.party_words import opening, verbal
from isnad.reading.words.stance_words import (
    Sign,
    denies,
    is_stance_word,
    signed,
    stance_kinds,
    stance_words,
)
from isnad.spans import Span
from isnad.text.clitics import THIRD_PERSON
from isnad.text.folding import fold
from isnad.text.kept import kept

__all__ = ["bearing_toward", "feeling_stances", "feeling_words", "opens_feeling"]

# How many adjectives may stand behind the feeling or behind whose it is, and how far off whom it is toward.
_ADJECTIVES, _FAR = 2, 14
# How far before a bearing the verb of whoever chooses it may stand.
_CHOICE = 6
_WITH_WHOM = words("by_whom") | {fold(w) for w in ("لدى", "عند", "بين")}
# What leads from a feeling to what it is toward.
_TOWARD = frozenset(fold(w) for w in ("من", "إزاء", "تجاه", "حيال", "على", "بسبب", "جراء", "نحو", "ضد"))
_HIS = (*THIRD_PERSON, "نا", "ي")
_BARE, _PARTIES = "0", frozenset((fold("مع"), fold("بين")))
_GOOD = frozenset(fold(w) for w in ("ب", "ل"))


def _bearing(form: str) -> Row | None:
    """The row of a folded word, its clitics off."""
    rows = rows_by_form("stance_bearings")
    return rows.get(listed_core(form, rows))


def bearing_toward(targets: Targets, i: int, end: int) -> tuple[Sign, int] | None:
    """The sign of one's own bearing that token `i` tells by its pronoun, and where the words begin that tell
    toward whom it is: أكد اصطفافه خلف | فلان، أعلن تخليه عن | فلان.
    """
    t = targets.page.tokens[i]
    row = _bearing(t.form) if t.text.endswith(_HIS) and not opening(t.form).article else None
    if row is None or row["kind"]:
        return None
    preps = frozenset(fold(v) for v in values(row["complement"]))
    led = _led(targets, i + 1, end, preps, preps)
    return (signed(row["sign"]), led) if led < end else None


def feeling_words() -> frozenset[str]:
    """The names of feelings and bearings."""
    kinds = ("feeling+", "feeling-", "worry")
    return frozenset(rows_by_form("stance_bearings")).union(*map(stance_words, kinds))


@kept
def opens_feeling(form: str) -> bool:
    """Whether a folded word is the name of a feeling or a bearing that tells no event: استياء، تبعية."""
    if _bearing(form) is None and stance_kinds(form).isdisjoint(("feeling+", "feeling-", "worry")):
        return False
    return all(w.plover not in JUDGED for w in event_words(form))


def feeling_stances(
    targets: Targets, holders: Sequence[int | None], charges: Charges, at: Sequence[int]
) -> Iterator[StanceDraft]:
    """The stances that the feelings at tokens `at` tell, in text order."""
    tokens, parties = targets.page.tokens, targets.parties
    for i in at:
        if targets.cast.mention_of[i] >= 0 or tokens[i].text.endswith(THIRD_PERSON):
            continue
        if (i and denies(tokens[i - 1].form)) or is_ended(parties, i):
            continue
        end = min(targets.page.sentence(i).last, i + _FAR)
        row = _bearing(tokens[i].form)
        accused = charges.accused_of(i) if row is not None else None
        who, behind = (accused, i + 1) if accused is not None else _told_of(targets, i, end, row)
        if who is None:
            continue
        if row is not None:
            sign, preps = signed(row["sign"]), frozenset(fold(v) for v in values(row["complement"]))
            led = behind if _BARE in preps else _led(targets, behind, end, preps, preps)
        else:
            sign = "+" if is_stance_word(tokens[i].form, "feeling+") else "-"
            led = _led(targets, behind, end, _TOWARD, _GOOD if sign == "+" else frozenset())
        if led >= end or (row is not None and row["kind"] and not _near(targets, led, end)):
            continue
        for to in targets.first(led, end, frozenset((who.entity,))) or _deal(targets, led, end):
            if to.entity != who.entity or to.entity < 0:
                yield StanceDraft(
                    from_=who,
                    to=speaker_of(parties, to),
                    sign=sign,
                    evidence=evidence_of(Span(tokens[i].start, tokens[i].end), who.span, to.span),
                    inside=holders[i],
                )


def _near(targets: Targets, led: int, end: int) -> bool:
    """Whether he is named right behind what somebody is charged with, or as whose it is: خدمة مصالح | فلان;
    not عرقلة التعاون مع فلان, nor الترويج لخصوم فلان.
    """
    m = next(targets.named(led, end), None)
    between = targets.page.tokens[led : m.lead] if m is not None and m.lead <= led + _ADJECTIVES else None
    if between is None or any(t.form in _PARTIES for t in between):
        return False
    return not any(opens_attitude(t.form[opening(t.form).skip :]) for t in between)


def _told_of(targets: Targets, i: int, end: int, row: Row | None) -> tuple[Speaker | None, int]:
    """Whose the feeling or bearing at token `i` is, and the token behind the words that say so; nobody's what
    one is only accused of.
    """
    if row is not None and row["kind"]:
        return None, end
    who, behind = _whose(targets, i, end)
    if who is None and row is not None:
        who, behind = _chosen_by(targets, i), i + 1
    return (speaker_of(targets.parties, who) if who is not None else None), behind


def _chosen_by(targets: Targets, i: int) -> Party | None:
    """Whose the bearing at token `i` is as the object of his verb: اختار الجيش | التواطؤ مع فلان."""
    parties, tokens = targets.parties, targets.page.tokens
    if not opening(tokens[i].form).article or parties.opening_at(i).prep:
        return None
    for k in range(i - 2, max(targets.page.sentence(i).first, i - _CHOICE) - 1, -1):
        if verbal(tokens[k].form) and targets.cast.mention_of[k] < 0 and not parties.classes[k]:
            phrase = parties.phrase(k + 1, i)
            whole = phrase is not None and phrase.last == i and not phrase.prep
            found = subject(parties, k, i, hidden=False) if whole else None
            return found if found is not None and parties.agent(found) else None
    return None


def _deal(targets: Targets, at: int, end: int) -> list[Party]:
    """The deal that a feeling is toward: غضب فلان إزاء الاتفاق مع فلان."""
    phrase = targets.parties.phrase(at, end)
    if phrase is None or phrase.mentions or not phrase.article:
        return []
    return [targets.deal(phrase)] if is_stance_word(targets.page.tokens[phrase.first].form, "deal") else []


def _whose(targets: Targets, i: int, end: int) -> tuple[Party | None, int]:
    """Whose the feeling at token `i` is by its genitive, an adjective of country or لدى, and the token behind
    the words that say so.
    """
    parties, at = targets.parties, i + 1
    named = targets.genitive(i, end)
    if named is not None:
        whose = Party(named.entity, named.span)
        return (whose if parties.agent(whose) else None), named.last
    titled = parties.phrase(at, end) if at < end and parties.cast.mention_of[at] < 0 else None
    if titled is not None and titled.mentions and not (titled.prep or titled.conj):
        m = targets.cast.mentions[titled.mentions[0]]
        if m.lead == at and m.first > at and parties.agent(Party(m.entity, m.span)):
            return Party(m.entity, m.span), m.last  # غضب الوزير فلان
    side = targets.side_told(at, end) if at < end else None
    if side is not None:
        return side, targets.page.token_at(side.span.end - 1) + 1
    article = opening(targets.page.tokens[i].form).article
    for k in range(at, min(end, at + _ADJECTIVES)):
        land = targets.land(k) if opening(targets.page.tokens[k].form).article == article else None
        if land is not None:
            return land, k + 1
        if targets.page.tokens[k].form in _WITH_WHOM:
            sides, last = targets.side(k + 1, end)
            known = len(sides) == 1 and sides[0].entity >= 0 and parties.agent(sides[0])
            return (sides[0] if known else None), last
    return None, end


def _led(targets: Targets, at: int, end: int, apart: Set[str], attached: Set[str]) -> int:
    """Where the words begin that tell toward whom a feeling or bearing is, adjectives before them aside,
    behind a preposition written `apart` or `attached`; `end` where none do.
    """
    for k in range(at, min(end, at + 1 + _ADJECTIVES)):
        t = targets.page.tokens[k]
        if t.form in apart:
            return k + 1
        if targets.parties.opening_at(k).prep in attached:
            return k
        if t.kind != "word" or targets.cast.mention_of[k] >= 0:
            return end
    return end
