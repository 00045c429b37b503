"""Who stands with or against whom: signed relations that the words of an article express.

Two sources, and never mere co-occurrence: an event whose act carries a sign toward its recipient
(ساند فلانا +, اتهم فلانا −); and words of attitude that describe one party by another (الموالية للحكومة,
حليف دمشق, مناهض للحرب). A stance told inside a statement is its speaker's telling.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Literal

import msgspec

from isnad.lexicons.tables import Row, load_table, values
from isnad.reading.cast import Cast
from isnad.reading.event_words import cores
from isnad.reading.events import EventDraft
from isnad.reading.parties import Parties, Party
from isnad.reading.speakers import Speaker
from isnad.reading.statements import StatementDraft
from isnad.spans import Span
from isnad.text.folding import fold
from isnad.text.tokens import Page

__all__ = ["StanceDraft", "find_stances"]

Sign = Literal["+", "-"]

# Acts by which one shows how one stands, and the sign. The first kind counts whoever suffers it, even one
# described; the second only where both are named, for force is often used without any side being taken.
_AVOWED: dict[str, Sign] = {"SUPPORT": "+", "ACCUSE": "-", "SANCTION": "-", "PROTEST": "-"}
_ACTED: dict[str, Sign] = {"ASSAULT": "-", "COERCE": "-", "REJECT": "-", "THREATEN": "-", "COOPERATE": "+"}
# Acts that show it even where only planned, wished or feared, between names.
_MEANT = frozenset(("THREATEN", "ASSAULT", "COERCE", "ACCUSE", "SUPPORT", "COOPERATE"))


_HOSTILE = frozenset(
    fold(w) for w in ("تدخل", "تدخلات", "عدوان", "انتهاكات", "تهديدات", "اعتداءات", "اتهامات", "انتقادات")
)
_AGAINST = frozenset(fold(w) for w in ("في", "على", "ضد", "تجاه", "ل"))


class StanceDraft(msgspec.Struct, frozen=True, kw_only=True):
    """A stance before ids are given: `inside` indexes the statements; `basis` the events, or is -1 for
    words alone.
    """

    from_: Speaker
    to: Speaker
    sign: Sign
    evidence: Span
    inside: int | None
    basis: int


def find_stances(
    page: Page, cast: Cast, statements: Sequence[StatementDraft], events: Sequence[EventDraft]
) -> list[StanceDraft]:
    """The stances of a page in text order of their evidence; one for each (from, to, sign, inside)."""
    parties = Parties(page, cast)
    found = [
        *_from_events(page, cast, events),
        *_from_words(page, cast, statements, parties),
        *_from_acts(page, cast, statements, parties),
    ]
    found.sort(key=lambda s: (s.evidence.start, s.evidence.end))
    seen: set[tuple[str, str, str, int | None]] = set()
    out = []
    for s in found:
        key = (_key(s.from_), _key(s.to), s.sign, s.inside)
        if key in seen or key[0] == key[1]:
            continue
        seen.add(key)
        out.append(s)
    return out


def _key(who: Speaker) -> str:
    return f"#{who.entity}" if who.entity >= 0 else fold(who.text)


def _from_events(page: Page, cast: Cast, events: Sequence[EventDraft]) -> list[StanceDraft]:
    out = []
    for n, event in enumerate(events):
        if event.status == "denied":
            continue
        sign = _AVOWED.get(event.type) or _ACTED.get(event.type)
        if sign is None or (event.status == "unrealized" and event.type not in _MEANT):
            continue
        pairs = [(a, r) for a in event.actors for r in event.recipients]
        if not event.recipients and len(event.actors) == 2 and event.type == "ASSAULT":
            pairs = [(event.actors[0], event.actors[1]), (event.actors[1], event.actors[0])]
        for a, r in pairs:
            if (event.type in _ACTED or event.status == "unrealized") and not (
                a.entity >= 0 and r.entity >= 0
            ):
                continue
            if event.type in ("ASSAULT", "COERCE", "COOPERATE") and r.entity >= 0 and not _party(cast, r):
                continue
            out.append(
                StanceDraft(
                    from_=a,
                    to=r,
                    sign=sign,
                    evidence=_evidence(page, event, a, r),
                    inside=event.inside,
                    basis=n,
                )
            )
    return out


def _party(cast: Cast, who: Speaker) -> bool:
    """Whether an entity can be one's adversary: persons and bodies; towns that are hit are not."""
    return cast.entities[who.entity].type != "place"


def _evidence(page: Page, event: EventDraft, a: Speaker, r: Speaker) -> Span:
    """The words from the first to the last of trigger, actor and recipient, where they stand in one
    sentence.
    """
    sentence = page.sentences[page.sentence_of[event.token]]
    whole = page.span(sentence.first, sentence.last)
    spans = [event.trigger, *(s.span for s in (a, r) if s.span is not None and whole.holds(s.span))]
    start, end = min(s.start for s in spans), max(s.end for s in spans)
    return Span(start, end) if end - start < 240 else event.trigger


@cache
def _words() -> dict[str, Row]:
    return {fold(form): row for row in load_table("stance_words") for form in values(row["forms"])}


def _from_words(
    page: Page, cast: Cast, statements: Sequence[StatementDraft], parties: Parties
) -> list[StanceDraft]:
    out = []
    words = _words()
    for i, t in enumerate(page.tokens):
        if t.kind != "word" or cast.mention_of[i] >= 0:
            continue
        row = words.get(t.form)
        if row is None:
            continue
        who = _described(page, parties, i)
        whom = _complement(page, parties, i, row)
        if who is None or whom is None or who.entity == whom.entity:
            continue
        inside = _holder(statements, i)
        spans = sorted((Span(t.start, t.end), whom.span))
        out.append(
            StanceDraft(
                from_=_speaker(page, cast, who),
                to=_speaker(page, cast, whom),
                sign=row["sign"],  # type: ignore[arg-type]
                evidence=Span(spans[0].start, max(s.end for s in spans)),
                inside=inside,
                basis=-1,
            )
        )
    return out


def _from_acts(
    page: Page, cast: Cast, statements: Sequence[StatementDraft], parties: Parties
) -> list[StanceDraft]:
    """Hostile acts told by a noun with the doer's adjective: التدخل الإيراني في شؤون البحرين، تصريحات
    إيرانية معادية.
    """
    out = []
    for i, t in enumerate(page.tokens):
        if t.kind != "word" or cast.mention_of[i] >= 0 or not cores(t.form) & _HOSTILE:
            continue
        doers = parties.nisbas(i)
        whom = _affected(page, parties, i)
        if len(doers) != 1 or whom is None or whom.entity == doers[0].entity:
            continue
        out.append(
            StanceDraft(
                from_=_speaker(page, cast, doers[0]),
                to=_speaker(page, cast, whom),
                sign="-",
                evidence=Span(t.start, max(t.end, whom.span.end)),
                inside=_holder(statements, i),
                basis=-1,
            )
        )
    return out


def _affected(page: Page, parties: Parties, i: int) -> Party | None:
    """Whom the act at token `i` is against: the first name after في شؤون، على، ضد or تجاه."""
    limit = page.sentences[page.sentence_of[i]].last
    for phrase in parties.chunks(i + 1, min(limit, i + 10)):
        if phrase.prep in _AGAINST and phrase.mentions:
            party = parties.party(phrase)
            return party if party is not None and party.entity >= 0 else None
    return None


def _described(page: Page, parties: Parties, i: int) -> Party | None:
    """Whom the word at token `i` describes: the phrase right before it, or the subject of هو / إن … before
    it.
    """
    sentence = page.sentences[page.sentence_of[i]]
    for start in range(max(sentence.first, i - 6), i):
        phrase = parties.phrase(start, i)
        if phrase is not None and phrase.last == i:
            return parties.party(phrase)
    return None


def _complement(page: Page, parties: Parties, i: int, row: Row) -> Party | None:
    limit = page.sentences[page.sentence_of[i]].last
    wanted = {fold(v) for v in values(row["complement"])}
    for phrase in parties.chunks(i + 1, min(limit, i + 8)):
        if phrase.first > i + 2:
            return None
        if (phrase.prep or "0") in wanted and phrase.mentions:
            return parties.party(phrase)
        return None
    return None


def _holder(statements: Sequence[StatementDraft], i: int) -> int | None:
    best, width = None, 1 << 30
    for n, s in enumerate(statements):
        for a, b in s.tokens:
            if a <= i < b and b - a < width:
                best, width = n, b - a
    return best


def _speaker(page: Page, cast: Cast, party: Party) -> Speaker:
    if party.entity >= 0:
        return Speaker(entity=party.entity, text=cast.entities[party.entity].name, span=party.span)
    return Speaker(text=party.span.of(page.text), span=party.span)
