"""Stances of those who answer whoever spoke before them: قال فلان إن …، وأيده النائب فلان.

The pronoun of such a verb takes up whoever spoke last, if the verb opens its clause and has its subject
behind it.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import pairwise

from isnad.reading.events.context import GENDERS
from isnad.reading.events.find import EventDraft
from isnad.reading.parties.parties import Parties
from isnad.reading.stances.draft import StanceDraft, named_speaker
from isnad.reading.statements.draft import StatementDraft
from isnad.reading.statements.speakers import Speaker
from isnad.reading.words.event_words import event_words
from isnad.reading.words.stance_words import Sign, inverts, is_stance_word
from isnad.reading.words.verdict_words import verdict_of
from isnad.text.folding import fold
from isnad.text.tokens import QUOTE_MARKS

__all__ = ["answer_stances"]

# Verbs that answer a speaker rather than what he wants: not وقد رفضه.
_ANSWERS: dict[str, Sign] = {
    **dict.fromkeys(("أيد", "ساند", "وافق", "آزر", "ناصر"), "+"),
    **dict.fromkeys(("عارض", "انتقد", "هاجم"), "-"),
}
# With what the words about somebody else may begin.
_HE = {fold(w): "m" for w in ("هو", "إنه", "فهو", "لكنه", "أنه")} | {
    fold(w): "f" for w in ("هي", "إنها", "فهي", "لكنها", "أنها")
}
# What may stand before a verb that opens its clause.
_OPENS = frozenset(fold(w) for w in ("وقد", "فقد", "قد", "لكن", "فيما", "بينما", "كما", "وفيما", "حين"))
# How many sentences back whoever is answered spoke.
_BACK = 2


def answer_stances(
    parties: Parties, statements: Sequence[StatementDraft], events: Sequence[EventDraft]
) -> Iterator[StanceDraft]:
    """The stances of answers by a verb with a pronoun, in the order of the events."""
    page = parties.page
    spoken = sorted(
        ((s.tokens[0][0], s) for s in statements if s.tokens and s.cue is not None), key=lambda at: at[0]
    )
    starts = [at for at, _ in spoken]
    yield from _judged(parties, [s for _, s in spoken])
    for n, event in enumerate(events):
        sign = _ANSWERS.get(event.lemma) if event.kind == "verb" else None
        running = event.inside is not None and not _runs_on(parties, event)
        if sign is None or event.status != "happened" or running:
            continue
        gender = _pronoun(page.tokens[event.token].form, event.lemma)
        behind = [a for a in event.actors if a.span is not None and a.span.start > event.trigger.end]
        if not gender or not behind or len(behind) < len(event.actors) or not _opens(parties, event.token):
            continue
        k = bisect_left(starts, event.token) - 1
        near = k >= 0 and page.sentence_of[starts[k]] >= page.sentence_of[event.token] - _BACK
        told = statements[event.inside] if event.inside is not None else None
        if told is not None and (k < 0 or spoken[k][1] is not told):
            continue
        whom = named_speaker(spoken[k][1]) if near else None
        if whom is None or not _fits(parties, whom, gender):
            continue
        for who in behind:
            known = who.entity >= 0 or len(who.text.split()) > 1
            if known and who.entity != whom.entity:
                inside = told.inside if told is not None else None
                yield StanceDraft(
                    from_=who, to=whom, sign=sign, evidence=event.trigger, inside=inside, basis=n
                )


def _runs_on(parties: Parties, event: EventDraft) -> bool:
    """Whether words that are not quoted run on to the answer behind a comma: قال فلان إن …،
    ووافقته فلانة.
    """
    page = parties.page
    behind = event.token > 0 and page.tokens[event.token - 1].form in "،,"
    return behind and page.quote_of[event.token] < 0 and parties.opening_at(event.token).conj == "و"


def _judged(parties: Parties, spoken: Sequence[StatementDraft]) -> Iterator[StanceDraft]:
    """The verdicts on whoever spoke before, by words that begin with a pronoun for him: «هو محق»."""
    tokens = parties.page.tokens
    for before, s in pairwise(spoken):
        speaker, whom = named_speaker(s), named_speaker(before)
        first, last = s.tokens[0]
        at = first + (tokens[first].form in QUOTE_MARKS)
        gender = _HE.get(tokens[at].form, "") if at + 1 < last else ""
        near = parties.page.sentence_of[at] - parties.page.sentence_of[before.tokens[0][0]] <= _BACK
        if not gender or speaker is None or whom is None or not near or speaker.entity == whom.entity:
            continue
        unlike = inverts(tokens[at + 1].form)
        k = at + 1 + (unlike or is_stance_word(tokens[at + 1].form, "sort"))
        sign = verdict_of(tokens[k].form, unlike=unlike) if k < last else None
        if sign is not None and _fits(parties, whom, gender):
            evidence = parties.page.span(at, k + 1)
            yield StanceDraft(from_=speaker, to=whom, sign=sign, evidence=evidence, inside=s.inside)


def _pronoun(form: str, lemma: str) -> str:
    """The gender of the pronoun on a verb of that lemma; empty where it has none."""
    words = [w for w in event_words(form) if w.lemma == lemma and w.kind == "verb"]
    return next((GENDERS[w.suffix] for w in words if w.suffix in GENDERS), "")


def _opens(parties: Parties, i: int) -> bool:
    """Whether the verb at token `i` opens its clause: وأيده، فيما أيده, not المسعى الذي أيده."""
    if i == 0 or parties.opening_at(i).conj:
        return True
    before = parties.page.tokens[i - 1]
    return before.kind != "word" or before.form in _OPENS


def _fits(parties: Parties, who: Speaker, gender: str) -> bool:
    """Whether a pronoun of that gender can mean a person who spoke."""
    if parties.cast.type_of(who.entity) != "person":
        return False
    return parties.may_be(who.entity, gender)
