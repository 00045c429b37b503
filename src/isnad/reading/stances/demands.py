"""Stances that demands and fears show: whoever asks one to stop, to withdraw or to apologize is against what
he does, whoever asks that one be freed is for him, whoever fears what a deal may do is against it.

طالب المجلس الحكومة بوقف الاقتحام, "the council demanded that the government stop the raid".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from isnad.reading.events.befallen import struck
from isnad.reading.events.find import EventDraft
from isnad.reading.parties.parties import Parties, Party
from isnad.reading.stances.draft import StanceDraft, evidence_of, named_speaker, speaker_of
from isnad.reading.stances.targets import Targets
from isnad.reading.statements.draft import StatementDraft
from isnad.reading.statements.speakers import Speaker
from isnad.reading.words.event_types import HARM
from isnad.reading.words.event_words import core_in
from isnad.reading.words.lexis import words
from isnad.reading.words.party_words import opening, verbal
from isnad.reading.words.stance_words import Sign, is_stance_word
from isnad.spans import Span
from isnad.text.clitics import THIRD_PERSON
from isnad.text.folding import fold
from isnad.text.tokens import QUOTE_MARKS, Page

__all__ = ["caller_of", "demand_stances", "fear_stances"]

# How many words into a demand what is to end is named.
_SOON = 4
# What may stand before it: بضرورة التوقف عن …، على أن تكف عن …، إلى الوقف الفوري …
_BEFORE = frozenset(fold(w) for w in ("ضرورة", "أن", "بأن", "إلى", "على", "سرعة", "فورا"))
_WITH = fold("مع")
# What one asks to be ended where it is the own of who is asked.
_TAKES_BACK = frozenset(fold(w) for w in ("سحب", "إنهاء", "إجلاء"))
# Speech about what may come.
_FORESEEING = frozenset(("fear", "warn", "threaten"))
# Speech that voices a worry, behind what it stands, and how soon whose doings they are is told.
_VOICED = frozenset(("express", "say", "announce", "affirm"))
_OF_FEARS = _FORESEEING | _VOICED
_OVER = frozenset(fold(w) for w in ("من", "إزاء", "حيال", "تجاه", "بشأن"))
_OWNING = 3
# Acts by which one is set free.
_FREEING = frozenset(("أفرج", "أطلق", "أطلق سراح", "أخلى سبيل", "إفراج", "إطلاق سراح"))
# What is called for is the end of the harm: طالب بوقف الهجوم على فلان.
_NOT_TO_BE = words("not_to_be")
_CALLING = frozenset(("demand", "propose", "threaten"))
# Fighting is to be stopped by both sides, which blames neither: وقف إطلاق النار.
_TRUCE = frozenset(fold(w) for w in ("إطلاق", "النار", "القتال", "التصعيد", "العنف"))


def demand_stances(
    targets: Targets, statements: Sequence[StatementDraft], events: Sequence[EventDraft]
) -> Iterator[StanceDraft]:
    """The stances of those who ask others by name to end something, or ask that one be freed, in the order of
    the events.
    """
    parties = targets.parties
    cues = {s.cue_token: k for k, s in enumerate(statements) if s.cue is not None and s.speech == "demand"}
    for n, event in enumerate(events):
        yield from _freeing(parties, statements, event, n)
        cue = cues.get(event.token)
        told = statements[cue] if cue is not None else None
        speaker = named_speaker(told) if told is not None else None
        if event.type != "REQUEST" or event.status != "happened" or told is None or speaker is None:
            continue
        asked = _asked(event, told, speaker)
        if len(asked) != 1:
            continue
        at = _ending(parties, told)
        if at >= 0:
            end = max(event.trigger.end, parties.page.tokens[at].end)
            yield StanceDraft(
                from_=speaker,
                to=asked[0],
                sign="-",
                evidence=Span(event.trigger.start, end),
                inside=event.inside,
                basis=n,
            )
        for backed in _backed_by(targets, told, at, asked[0]):
            evidence = evidence_of(event.trigger, backed.span)
            yield StanceDraft(from_=asked[0], to=backed, sign="+", evidence=evidence, inside=cue)


def _asked(event: EventDraft, told: StatementDraft, speaker: Speaker) -> list[Speaker]:
    """Who is asked by name: whom the event has for its recipient; or whoever stands behind a verb whose
    subject is inside it, as the statement knows (وحث | الاتحاد على …).
    """
    hidden = told.source is None and not event.recipients
    return [
        r
        for r in (event.actors if hidden else event.recipients)
        if r.entity not in (-1, speaker.entity) and r.span is not None and r.span.start > event.trigger.end
    ]


def _freeing(
    parties: Parties, statements: Sequence[StatementDraft], event: EventDraft, n: int
) -> Iterator[StanceDraft]:
    """Whoever demands that one be freed is for him: طالبت النقابة بالإفراج عن فلان."""
    told = statements[event.inside] if event.inside is not None else None
    if told is None or event.type != "CONCEDE" or event.status != "unrealized" or told.speech != "demand":
        return
    speaker = named_speaker(told)
    if speaker is None or event.lemma not in _FREEING:
        return
    first = max(told.tokens[0][0], event.token - _SOON)
    if any(is_stance_word(t.form, "ending") for t in parties.page.tokens[first : event.token]):
        return  # طالب بعدم الإفراج عن فلان
    for freed in event.recipients:
        kind = parties.cast.type_of(freed.entity)
        named = freed.span is not None and freed.span.start > event.trigger.end
        if named and kind in ("person", "organization") and freed.entity != speaker.entity:
            yield StanceDraft(
                from_=speaker,
                to=freed,
                sign="+",
                evidence=evidence_of(event.trigger, freed.span),
                inside=event.inside,
                basis=n,
            )


def _backed_by(targets: Targets, told: StatementDraft, ending: int, asked: Speaker) -> list[Speaker]:
    """Whom one backs who is asked to stop it (طالبت مصر قطر بوقف دعم الحركة), or for something that he does
    with it (بربط دعمها للحركة بالإصلاح).
    """
    tokens = targets.page.tokens
    first, last = told.tokens[0]
    for k in range(first, min(last, first + _SOON + 1)):
        form = tokens[k].form
        own = form.endswith(THIRD_PERSON)
        if is_stance_word(form, "backing") and (own or 0 <= ending < k):
            skip = frozenset((asked.entity,)) if asked.entity >= 0 else frozenset[int]()
            near = k + 1 < last and (not own or targets.parties.opening_at(k + 1).prep != "")
            found = targets.first(k + 1, last, skip) if near else []
            return [speaker_of(targets.parties, p) for p in found]
    return []


def fear_stances(targets: Targets, statements: Sequence[StatementDraft]) -> Iterator[StanceDraft]:
    """The stances of those who fear what a deal may do (تخشى فلانة أن يؤدي الاتفاق إلى …) or warn that it be
    not undone (حذر فلان من رفض الاتفاق), and of those who threaten to break with somebody.
    """
    parties = targets.parties
    for s in statements:
        speaker = named_speaker(s) if s.cue is not None else None
        if speaker is None or s.cue is None or s.speech not in _OF_FEARS:
            continue
        sign, party = _foreseen(targets, s) if s.speech in _FORESEEING else ("-", None)
        party = party or _worrying(targets, s)
        if party is not None and (party.entity < 0 or party.entity != speaker.entity):
            to = speaker_of(parties, party)
            evidence = evidence_of(s.cue, to.span)
            yield StanceDraft(from_=speaker, to=to, sign=sign, evidence=evidence, inside=s.inside)


def _worrying(targets: Targets, s: StatementDraft) -> Party | None:
    """Whose doings one fears or is worried by: تخشى فلانة تمدد فلان، أعرب عن قلقه من أنشطة فلان."""
    tokens, (first, last) = targets.page.tokens, s.tokens[0]
    if s.speech in _VOICED:
        near = range(first, min(last, first + _SOON))
        worry = next((k for k in near if is_stance_word(tokens[k].form, "worry")), last)
        at = next((k + 1 for k in range(worry, min(last, worry + _SOON)) if tokens[k].form in _OVER), last)
    else:
        at = first + (tokens[first].form in _OVER) if s.speech == "fear" else last
    if at + 1 >= last:
        return None
    form, opened = tokens[at].form, opening(tokens[at].form)
    his = is_stance_word(form, "harm") or is_stance_word(form, "conduct")
    if not his or opened.article or opened.conj:
        return None
    found = targets.first(at + 1, min(last, at + 1 + _OWNING), frozenset())
    if found and (targets.suffers(found[0].span) or _struck_land(targets, at, found[0])):
        return None  # قلقه من جرائم ضد فلان، من قصف لبنان
    return found[0] if found else targets.land(at + 1)


def _struck_land(targets: Targets, at: int, party: Party) -> bool:
    """Whether the land named behind the attack at token `at` is the one attacked: قصف لبنان."""
    named = targets.parties.cast.entities[party.entity] if party.entity >= 0 else None
    end = targets.page.token_at(party.span.end - 1) + 1
    return named is not None and named.type == "place" and struck(targets.parties, at, end)


def _foreseen(targets: Targets, s: StatementDraft) -> tuple[Sign, Party | None]:
    """The deal that is feared (-) or feared for (+) in the words of a statement, or with whom one threatens
    to break.
    """
    tokens, (first, last) = targets.page.tokens, s.tokens[0]
    for k in range(first, min(last, first + _SOON)):
        form, before = tokens[k].form, tokens[k - 1].form
        undoing = is_stance_word(before, "undoing")
        if s.speech == "threaten":
            if is_stance_word(form, "undoing"):
                at = targets.led(k + 1, min(last, k + 1 + _SOON), _WITH)
                named = targets.first(at + 1, last, frozenset()) if at < min(last, k + 1 + _SOON) else []
                return "-", named[0] if named else None
            continue
        if k > first and not verbal(before) and not undoing:
            continue  # أن تقتل روح | المبادرة
        deal = is_stance_word(form, "deal") and opening(form).article and (undoing or s.speech == "fear")
        phrase = targets.parties.phrase(k, last) if deal else None
        if phrase is not None and not phrase.mentions and not phrase.prep:
            return "+" if undoing else "-", targets.deal(phrase)
    return "-", None


def _ending(parties: Parties, told: StatementDraft) -> int:
    """The token of the word that asks for an end; -1 where none does."""
    tokens = parties.page.tokens
    first, last = told.tokens[0]
    for k in range(first, min(last, first + _SOON)):
        form = tokens[k].form
        if is_stance_word(form, "ending"):
            truce = k + 1 < last and tokens[k + 1].form in _TRUCE
            return -1 if truce else k
        if core_in(form, _TAKES_BACK):  # طالب تركيا بسحب | قواتها, not بسحب الثقة من الوزير
            own = k + 1 < last and tokens[k + 1].text.endswith(THIRD_PERSON)
            return k if own else -1
        if form not in QUOTE_MARKS and not core_in(form, _BEFORE):
            return -1
    return -1


def caller_of(page: Page, statements: Sequence[StatementDraft], event: EventDraft) -> Speaker | None:
    """Who calls for the harm that an event tells: دعا الوزير إلى فرض عقوبات على فلان."""
    if event.status != "unrealized" or event.inside is None or event.type not in HARM:
        return None
    told = statements[event.inside]
    if told.speech not in _CALLING:
        return None
    between = page.tokens[max(told.cue_token + 1, event.token - 8) : event.token]
    if any(core_in(t.form, _NOT_TO_BE) for t in between if t.kind == "word"):
        return None
    return named_speaker(told)
