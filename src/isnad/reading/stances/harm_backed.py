"""Whoever backs what harms another is against him: أيد النواب عزل الوزير، صوت الحزب لصالح حجب الثقة عن
الحكومة، لوح عشرة نواب بطرح الثقة بالوزير.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import product

from isnad.reading.events.find import EventDraft
from isnad.reading.parties.parties import Parties
from isnad.reading.stances.draft import StanceDraft, evidence_of, head_of
from isnad.reading.statements.speakers import Speaker
from isnad.reading.words.event_types import HARM
from isnad.reading.words.event_words import core_in
from isnad.reading.words.party_words import head_in
from isnad.spans import Span
from isnad.text.folding import fold

__all__ = ["harm_backed_stances", "harm_opposed"]

# What befalls whom one is against who backs it, a trial among it: أيد النواب استجواب الوزير.
_HARMS = HARM | {"ACCUSE"}
# What no confidence is told of, and by whom it is asked, threatened with or signed for.
_TRUST = frozenset((fold("ثقة"),))
_NO_TRUST = frozenset(("SUPPORT", "REQUEST", "THREATEN", "AGREE"))
# A paper that carries it: وقع عريضة | سحب الثقة من فلان.
_PAPERS = frozenset(
    fold(w) for w in ("طلب", "عريضة", "مذكرة", "قرار", "مشروع", "إجراءات", "صالح", "مصلحة", "تصويت")
)
# How many words may stand between the subject of the backing and the harm.
_NEAR = 2


def harm_backed_stances(parties: Parties, events: Sequence[EventDraft]) -> Iterator[StanceDraft]:
    """The stances of those who back a harm toward him whom it befalls, in the order of the harms."""
    for n, harm in enumerate(events):
        before = events[n - 1] if n else None
        if before is None or not harm.recipients or harm.status == "denied":
            continue
        distrust = harm.type == "REJECT" and _of_trust(parties, harm)
        wanted = _NO_TRUST if distrust else {"SUPPORT"} if harm.type in _HARMS else frozenset[str]()
        if before.type not in wanted or before.status == "denied" or not _right_behind(parties, before, harm):
            continue
        for who, whom in product(before.actors, harm.recipients):
            if _counts(parties, whom) and not who.same(whom):
                yield StanceDraft(
                    from_=who,
                    to=whom,
                    sign="-",
                    evidence=evidence_of(before.trigger, whom.span),
                    inside=before.inside,
                    basis=n - 1,
                )


def harm_opposed(parties: Parties, events: Sequence[EventDraft]) -> list[tuple[Speaker, Speaker, Span]]:
    """Who opposes a harm or abstains from it, whom it would befall, and the words that tell so: صوت النواب ضد
    عزل الوزير, who are not against him by that.
    """
    out: list[tuple[Speaker, Speaker, Span]] = []
    for n, harm in enumerate(events):
        before = events[n - 1] if n else None
        if before is None or before.type != "REJECT" or not harm.recipients or before.status == "denied":
            continue
        of_trust = harm.type == "REJECT" and _of_trust(parties, harm)
        opposed = (of_trust or harm.type in _HARMS) and not _of_trust(parties, before)
        if not opposed or harm.kind == "verb" or not _right_behind(parties, before, harm):
            continue
        ends = [harm.trigger.end, *(w.span.end for w in harm.recipients if w.span is not None)]
        words = Span(before.trigger.start, max(ends))
        out += [(who, whom, words) for who, whom in product(before.actors, harm.recipients)]
    return out


def _of_trust(parties: Parties, event: EventDraft) -> bool:
    """Whether it is confidence that is withdrawn: سحب | الثقة."""
    near = parties.page.tokens[event.token : event.last + 1]
    return any(core_in(t.form, _TRUST) for t in near)


def _right_behind(parties: Parties, before: EventDraft, harm: EventDraft) -> bool:
    """Whether the harm stands right behind the backing and its subject."""
    page = parties.page
    joined = parties.opening_at(harm.token).conj  # صفق له نواب | وقاطعه آخرون
    if joined or page.sentence_of[before.token] != page.sentence_of[harm.token]:
        return False
    at = before.last
    for a in before.actors:
        if a.span is not None and before.trigger.end <= a.span.start < harm.trigger.start:
            at = max(at, page.token_at(a.span.end - 1) + 1)
    between = page.tokens[at : harm.token]
    words = [t.form for t in between if t.kind == "word" and not core_in(t.form, _PAPERS)]
    most = 0 if harm.kind == "verb" else _NEAR  # its letters may be those of a verb: حجب
    return len(words) <= most and not any(t.form in "،,.؛:" for t in between)


def _counts(parties: Parties, who: Speaker) -> bool:
    """Whether one is a person or body by name, or told by an office or a body: الحكومة; no place."""
    if who.entity >= 0:
        return parties.cast.type_of(who.entity) != "place"
    return head_in(head_of(who), "office", "body")
