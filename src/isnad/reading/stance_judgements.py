"""Stances that words tell by themselves: a speaker's judging words about an actor, his own أشكر and نرفض, and
what two do against one another.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

from isnad.lexicons.tables import Row, load_table, values
from isnad.reading.event_words import cores, event_words
from isnad.reading.events import EventDraft
from isnad.reading.parties import Party
from isnad.reading.party_words import opening
from isnad.reading.speakers import UNNAMED, Speaker
from isnad.reading.stance_draft import Sign, StanceDraft, is_stance_word, signed, speaker_of
from isnad.reading.stance_targets import Targets
from isnad.reading.statements import StatementDraft
from isnad.spans import Span
from isnad.text.folding import fold
from isnad.text.tokens import Page

__all__ = ["judging_stances", "mutual_stances"]

_OWN: dict[str, Sign] = {"SUPPORT": "+", "ACCUSE": "-", "REJECT": "-"}
_AGAINST = frozenset(fold(w) for w in ("ضد", "بوجه"))
_THAT = frozenset(fold(w) for w in ("أن", "أنه", "أنها", "أنهم", "إن", "إنه", "إنها", "بأن"))
_BETWEEN = fold("بين")
_IN = fold("في")


@cache
def _words() -> dict[str, Row]:
    return {fold(form): row for row in load_table("stance_judgements") for form in values(row["forms"])}


def judging_stances(
    page: Page,
    statements: Sequence[StatementDraft],
    events: Sequence[EventDraft],
    targets: Targets,
    holders: Sequence[int | None],
) -> Iterator[StanceDraft]:
    """The stances of speakers by their own words, in text order: toward whom they give a judging noun
    (مليشيات الحوثي، التدخل الإيراني), and whom they thank or refuse in the first person.
    """
    taken = {e.token for e in events}
    for i, t in enumerate(page.tokens):
        told = holders[i]
        if t.kind != "word" or told is None:
            continue
        speaker = statements[told].speaker
        if speaker is None or speaker.text == UNNAMED:
            continue
        sign, found = _judged(targets, i)
        if sign is None and i not in taken:
            sign, found = _own(page, targets, i, speaker)
        for party in found:
            if sign is not None and party.entity != speaker.entity:
                yield StanceDraft(
                    from_=speaker,
                    to=speaker_of(targets.parties, party),
                    sign=sign,
                    evidence=_evidence(Span(t.start, t.end), party.span),
                    inside=told,
                )


def mutual_stances(page: Page, targets: Targets, holders: Sequence[int | None]) -> Iterator[StanceDraft]:
    """Who is against whom by the words between them: اشتباكات بين فلان وفلان, a pair that exchanges blame
    (تبادل الاتهامات), and ضد between two names.
    """
    for i, t in enumerate(page.tokens):
        if t.kind != "word":
            continue
        for a, b in _pairs(page, targets, i):
            if a.entity == b.entity and a.entity >= 0:
                continue
            yield StanceDraft(
                from_=speaker_of(targets.parties, a),
                to=speaker_of(targets.parties, b),
                sign="-",
                evidence=_evidence(Span(t.start, t.end), a.span, b.span),
                inside=holders[i],
            )


def _judged(targets: Targets, i: int) -> tuple[Sign | None, list[Party]]:
    """The actor that a judging noun has as its genitive or adjective, and those joined to him."""
    words = _words()
    form = targets.page.tokens[i].form
    row = words.get(form) or next((words[c] for c in cores(form) if c in words), None)
    if row is None:
        return None, []
    sign = signed(row["sign"])
    for m in targets.named(i + 1, i + 4) if row["kind"] == "noun" else ():
        if m.lead <= i + 1:
            return sign, targets.joined_at(m)
    for k in range(i + 1, min(i + 4, len(targets.page.tokens))):
        if targets.cast.mention_of[k] >= 0 or targets.page.tokens[k].kind != "word":
            break
        if opening(targets.page.tokens[k].form).article != opening(form).article:
            break  # تدخل القوات التركية: the forces are Turkish
        country = targets.nisba(k)
        if country is not None:
            return sign, [country]
    return sign, []


def _own(page: Page, targets: Targets, i: int, speaker: Speaker) -> tuple[Sign | None, list[Party]]:
    """أشكر، نندد، نرفض within one's own words, and whom the words after it name."""
    for word in event_words(page.tokens[i].form):
        if word.kind == "verb" and word.person == 1 and word.speech and word.plover in _OWN:
            end = min(page.sentences[page.sentence_of[i]].last, i + 8)
            return _OWN[word.plover], targets.first(i + 1, end, frozenset((speaker.entity,)))
    return None, []


def _parted(page: Page, start: int, end: int) -> bool:
    """Whether another clause begins between: أبلغت فلانا أنها بدأت عمليات ضد فلان."""
    return any(t.form in _THAT or t.kind == "break" for t in page.tokens[start:end])


def _fights(page: Page, k: int) -> bool:
    """Whether a word tells of fighting, so that its doer may stand farther: تناضل منذ عقود ضد فلان."""
    form = page.tokens[k].form
    return is_stance_word(form, "clash") or is_stance_word(form, "fight")


def _pairs(page: Page, targets: Targets, i: int) -> Iterator[tuple[Party, Party]]:
    form = page.tokens[i].form
    sentence = page.sentences[page.sentence_of[i]]
    if form in _AGAINST:
        fight = next((k for k in range(i - 1, max(sentence.first, i - 4), -1) if _fights(page, k)), i)
        near = [m for m in targets.named(max(sentence.first, fight - 9), i) if fight - m.last <= 4]
        doers = [m for m in near if not targets.parties.town(m.entity) and not _parted(page, m.last, i)]
        if doers and page.tokens[doers[-1].first - 1].form != _IN:
            a = Party(doers[-1].entity, doers[-1].span)
            for b in targets.first(i + 1, min(sentence.last, i + 5), frozenset()):
                yield a, b
        return
    two: list[Party] = []
    if is_stance_word(form, "clash"):
        at = next((k for k in range(i + 1, min(i + 4, sentence.last)) if page.tokens[k].form == _BETWEEN), -1)
        two = _two(targets, at + 1, sentence.last) if at >= 0 else []
        named = any(p.entity >= 0 for p in two)
    elif is_stance_word(form, "exchange"):
        after = page.tokens[i + 1 : min(i + 6, sentence.last)]
        given = any(is_stance_word(t.form, "exchanged") for t in after if t.kind == "word")
        two = _two(targets, i + 1, sentence.last) if given else []
        named = all(p.entity >= 0 for p in two)
    if len(two) == 2 and named:
        yield two[0], two[1]
        yield two[1], two[0]


def _two(targets: Targets, start: int, end: int) -> list[Party]:
    """The parties of the phrase at `start` and of those joined to it."""
    phrase = targets.parties.phrase(start, min(end, start + 8))
    if phrase is None:
        return []
    joined = targets.parties.conjoined(phrase, min(end, start + 13))
    return [p for p in map(targets.parties.party, joined) if p is not None]


def _evidence(word: Span, *others: Span) -> Span:
    """The words from the first to the last where they stand near one another; else the telling word."""
    start, end = min(word.start, *(s.start for s in others)), max(word.end, *(s.end for s in others))
    return Span(start, end) if end - start < 160 else word
