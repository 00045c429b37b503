"""What a speaker says of another in quoted words of his own: قال فلان إن الحكومة «تغرق في الرمال»، إن الحركة
«باعت العمال».

Reporters leave a deed in the speaker's own words where they are sharp: whoever says so of an actor who is not
his own is against him. What is denied or to come, and words of praise, tell nothing.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from isnad.reading.events.sides import means_both
from isnad.reading.parties.parties import Party
from isnad.reading.stances.draft import StanceDraft, speaker_of, teller
from isnad.reading.stances.targets import Targets
from isnad.reading.statements.draft import StatementDraft
from isnad.reading.statements.speakers import Speaker
from isnad.reading.words.lexis import words
from isnad.reading.words.party_words import head_in, opening, verbal
from isnad.reading.words.stance_words import denies_verb, is_stance_word
from isnad.reading.words.verdict_words import verdict_of
from isnad.text.folding import fold
from isnad.text.tokens import QUOTE_MARKS

__all__ = ["quoted_deed_stances"]

# What opens what is said of somebody.
_THAT = frozenset(fold(w) for w in ("أن", "إن", "بأن", "لأن", "وأن", "وإن", "لكن", "فإن"))
# Those whose measures are but reported.
_AUTHORITIES = fold("السلطات")
# Of how many words the quoted part is.
_LEAST, _MOST = 2, 12
_MILD = words("mild_deeds")


def quoted_deed_stances(
    targets: Targets,
    judges: Sequence[Speaker | None],
    statements: Sequence[StatementDraft],
    holders: Sequence[int | None],
) -> Iterator[StanceDraft]:
    """The stances of speakers toward those of whom they say so, in text order."""
    page = targets.page
    marks = [i for i, word in enumerate(page.words) if not word and page.tokens[i].form in QUOTE_MARKS]
    own = _own(targets, statements) if marks else {}
    for i in marks:
        told = holders[i]
        speaker = teller(judges, told)
        if speaker is None or i < 2 or not _sharp(targets, i):
            continue
        whom = _of_whom(targets, i)
        if whom is None or _his_own(targets, whom, speaker, own.get(speaker.text, (set(), False))):
            continue
        evidence = page.span(page.token_at(whom.span.start), i + 3)
        to = speaker_of(targets.parties, whom)
        yield StanceDraft(from_=speaker, to=to, sign="-", evidence=evidence, inside=told)


def _sharp(targets: Targets, i: int) -> bool:
    """Whether the quotation that the mark at token `i` opens begins with a verb of what was done or is done:
    «باعت العمال», but not «لن تعود», «ستفتح آفاقا» nor «تقف إلى جانب الشعب».
    """
    tokens = targets.page.tokens
    end = targets.page.sentence(i).last
    close = next((k for k in range(i + 1, min(end, i + _MOST + 2)) if tokens[k].form in QUOTE_MARKS), -1)
    if close < i + 1 + _LEAST:
        return False
    first = tokens[i + 1].form
    if denies_verb(first) or first.startswith("س") or not verbal(first) or is_stance_word(first, "still"):
        return False
    mild = first in _MILD or any(verdict_of(t.form) == "+" for t in tokens[i + 1 : close])
    return not mild and not any(is_stance_word(t.form, "served") for t in tokens[i + 1 : close])


def _of_whom(targets: Targets, i: int) -> Party | None:
    """The actor named or told right before the mark at token `i`, of whom أن leads what is said."""
    n = targets.cast.mention_of[i - 1]
    if n >= 0:
        m = targets.cast.mentions[n]
        opens = m.last == i and m.lead > 0 and targets.page.tokens[m.lead - 1].form in _THAT
        return Party(m.entity, m.span) if opens and not targets.where(m) else None
    for k in range(max(1, i - 3), i):
        form = targets.page.tokens[k].form
        if means_both(form) or form == _AUTHORITIES:
            return None  # إن الطرفين «اتفقا على الهدنة»، إن السلطات «أغلقت الطريق»
        if targets.page.tokens[k - 1].form in _THAT and opening(targets.page.tokens[k].form).article:
            phrase = targets.parties.phrase(k, i)
            whole = phrase is not None and phrase.last == i and not phrase.mentions
            known = is_stance_word(targets.page.tokens[k].form, "side")
            agent = known or head_in(targets.page.tokens[k].form, "body", "office", "container")
            return targets.parties.party(phrase) if phrase is not None and whole and agent else None
    return None


def _own(targets: Targets, statements: Sequence[StatementDraft]) -> dict[str, tuple[set[int], bool]]:
    """For each speaker those whom the words that announce him name, and whether they tell his land: المتحدث
    باسم الحركة فلان، الوزير التركي فلان.
    """
    own: dict[str, tuple[set[int], bool]] = {}
    for s in statements:
        if s.source is None or s.speaker is None:
            continue
        first, last = s.source_tokens
        named = {m.entity for m in targets.named(first, last)}
        land = any(targets.parties.nisbas(k) for k in range(first, last))
        known, told = own.get(s.speaker.text, (set(), False))
        own[s.speaker.text] = (known | named, told or land)
    return own


def _his_own(targets: Targets, whom: Party, speaker: Speaker, own: tuple[set[int], bool]) -> bool:
    """Whether one speaks of himself, his body or his land: the Turkish minister of تركيا."""
    if whom.entity >= 0 and (whom.entity == speaker.entity or whom.entity in own[0]):
        return True
    name = targets.cast.entities[whom.entity].name if whom.entity >= 0 else whom.span.of(targets.page.text)
    place = whom.entity >= 0 and targets.cast.type_of(whom.entity) == "place"
    return fold(name) in fold(speaker.text) or (place and own[1])
