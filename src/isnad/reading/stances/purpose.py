"""Whose the backing or protest is for the sake of which something is done: استقال فلان احتجاجا على فلان; and
against whom it is, where the deed alone is told as an event: قاطع الحزب الجلسة احتجاجا على فلان.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import msgspec

from isnad.reading.events.find import EventDraft
from isnad.reading.events.governors import subject_of_verb
from isnad.reading.events.leads import DECRYING
from isnad.reading.parties.parties import Parties
from isnad.reading.stances.draft import StanceDraft, evidence_of, speaker_of
from isnad.reading.stances.targets import Targets
from isnad.reading.statements.speakers import Speaker
from isnad.reading.words.event_types import HARM
from isnad.reading.words.lexis import lex
from isnad.reading.words.party_words import opening
from isnad.reading.words.stance_words import Sign, is_stance_word, stance_kinds, stance_words
from isnad.spans import Span
from isnad.text.folding import fold
from isnad.text.tokens import QUOTE_MARKS

__all__ = ["opens_purpose", "purpose_stances", "purpose_words", "what_is_protested", "with_purposes"]

# The accusatives of purpose, for whom or against whom: تظاهروا دعما لفلان.
_FOR_SAKE = DECRYING | {
    fold(w) for w in ("دعما", "تأييدا", "مساندة", "مناصرة", "نصرة", "تضامنا", "احتجاجا", "اعتراضا")
}
# Against whose words or acts one does something, and behind which preposition he stands.
_AGAINST = DECRYING | {fold(w) for w in ("احتجاجا", "اعتراضا")}
_LED = frozenset(fold(w) for w in ("على", "ب", "ل", "من", "عن"))
_WHAT, _BY, _FROM = fold("ما"), fold("ب"), fold("من")
_ANSWER = fold("ردا")
# How far before it the verb may stand.
_CLAUSE = 16


def with_purposes(parties: Parties, events: Sequence[EventDraft]) -> list[EventDraft]:
    """The events, where one tells for what another is done and names nobody who does it with the doers of
    that one, or of the verb before it.
    """
    page, out = parties.page, list[EventDraft]()
    for event in events:
        form = page.tokens[event.token].form
        if event.actors or form not in _FOR_SAKE:
            out.append(event)
            continue
        before = out[-1] if out else None
        near = before is not None and _same_clause(parties, before.last, event.token)
        actors = list(before.actors) if before is not None and near else []
        out.append(msgspec.structs.replace(event, actors=actors or _doers(parties, event.token)))
    return out


def _same_clause(parties: Parties, start: int, i: int) -> bool:
    """Whether nothing but a phrase or two stands from a deed to what it is done for."""
    between = parties.page.tokens[start:i]
    return len(between) < _CLAUSE and not any(t.kind == "break" or t.form in ".؛:" for t in between)


def _doers(parties: Parties, i: int) -> list[Speaker]:
    tokens = parties.page.tokens
    first = max(parties.page.sentence(i).first, i - _CLAUSE)
    for k in range(i - 1, first - 1, -1):
        if tokens[k].kind == "mark" and tokens[k].form in ".؛:":
            return []
        if tokens[k].kind == "word" and parties.cast.mention_of[k] < 0 and lex(tokens[k].form).finite:
            found = subject_of_verb(parties, k, i, first, own=True)
            return [speaker_of(parties, p) for p in found if parties.agent(p)]
    return []


def _sake(form: str) -> Sign | None:
    """The sign of a word that tells for or against whom something is done: احتجاجا، إرضاء."""
    kinds = stance_kinds(form)
    if form in _AGAINST or form == _ANSWER or "sake-" in kinds or "revenge" in kinds:
        return "-"
    return "+" if "sake+" in kinds else None


def purpose_words() -> frozenset[str]:
    """The words that tell for or against whom something is done."""
    kinds = ("sake-", "sake+", "revenge")
    return _AGAINST.union((_ANSWER,), *map(stance_words, kinds))


def opens_purpose(form: str) -> bool:
    """Whether a folded word tells for or against whom something is done, and may tell no event."""
    return _sake(form) is not None


def purpose_stances(
    targets: Targets, events: Sequence[EventDraft], holders: Sequence[int | None], at: Sequence[int]
) -> Iterator[StanceDraft]:
    """The stances of those who did something in protest or for another's sake (إرضاء لفلان), by the words of
    purpose at tokens `at` that tell no event of their own.
    """
    parties, told = targets.parties, {e.token: e for e in events}
    for i in at:
        sign = _sake(parties.page.tokens[i].form)
        if sign is None or (i in told and told[i].recipients) or _named(parties, i):
            continue
        before = max((e for e in events if e.token < i and e.actors), key=lambda e: e.token, default=None)
        near = before is not None and _same_clause(parties, before.last, i)
        doers = list(before.actors) if before is not None and near else _doers(parties, i)
        end = parties.page.sentence(i).last
        if not doers or i + 1 >= end:
            continue
        if is_stance_word(parties.page.tokens[i].form, "revenge") and not _from(parties, i + 1):
            continue  # انتقاما لفلان: for his sake
        skip = frozenset(d.entity for d in doers if d.entity >= 0)
        start, end = what_is_protested(parties, i + 1, end)
        act = told.get(start)
        whom = [a for a in act.actors if act.kind != "verb"] if act is not None else []
        if parties.page.tokens[i].form == _ANSWER:
            whom = [a for a in whom if a.entity >= 0]
            if act is None or act.type not in HARM:
                continue  # ردا على سؤال
        elif not whom and start < end:
            whom = [speaker_of(parties, p) for p in targets.first(start, end, skip)]
        for to in (w for w in whom if not any(w.same(d) for d in doers)):
            t = parties.page.tokens[i]
            for who in doers:
                evidence = evidence_of(Span(t.start, t.end), to.span, who.span)
                yield StanceDraft(from_=who, to=to, sign=sign, evidence=evidence, inside=holders[i])


def _named(parties: Parties, i: int) -> bool:
    """Whether the word at token `i` belongs to a name, or has the article: حزب الوفاء, but not وفاء لفلان."""
    return parties.cast.mention_of[i] >= 0 or opening(parties.page.tokens[i].form).article


def _from(parties: Parties, k: int) -> bool:
    return _FROM in (parties.page.tokens[k].form, parties.opening_at(k).prep)


def what_is_protested(parties: Parties, at: int, end: int) -> tuple[int, int]:
    """The tokens of the phrase that tells what is protested against, by whatever name it is called: على ما
    سموه «تسلط فلان».
    """
    tokens = parties.page.tokens
    start = at + (tokens[at].form in _LED)
    if start + 1 < end and tokens[start].form == _WHAT:
        start += 2
        while start < end and (tokens[start].form in QUOTE_MARKS or tokens[start].form == _BY):
            start += 1
    phrase = parties.phrase(start, end)
    return (start, phrase.last) if phrase is not None else (start, start)
