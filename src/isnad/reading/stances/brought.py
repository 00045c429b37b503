"""Who brought about what a speaker calls an evil or a good: الجرائم التي ارتكبها فلان، دمار خلفه فلان،
العنف من قبل فلان، الجهود التي يبذلها فلان.

The relative clause takes the evil up by a pronoun on its verb, so that its subject is who does it: not
الإرهاب الذي يهدد فلانا، الإرهاب الذي حاربه فلان.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

from isnad.lexicons.conjugation import conjugate
from isnad.lexicons.tables import load_table, values
from isnad.reading.parties.parties import Parties, Party
from isnad.reading.stances.draft import StanceDraft, speaker_of
from isnad.reading.stances.targets import Targets
from isnad.reading.words.lexis import words
from isnad.reading.words.party_words import bound_prepositions, opening
from isnad.reading.words.stance_words import Sign, is_stance_word, stance_kinds, stance_words
from isnad.reading.words.verdict_words import verdict_of
from isnad.spans import Span
from isnad.text.clitics import THIRD_PERSON, unowned
from isnad.text.folding import fold
from isnad.text.tokens import Page

__all__ = ["Brought", "given_stances", "given_words", "giver", "opens_given"]

# How many adjectives may stand behind the noun, how far its clause is read for its subject.
_ADJECTIVES, _CLAUSE = 3, 8
_RELATIVES = words("who")
# Between the relative pronoun and its verb.
_PAST = frozenset(fold(w) for w in ("قد", "كان", "كانت", "سبق", "لطالما", "طالما"))
_OF, _BY = fold("من"), frozenset(fold(w) for w in ("قبل", "جانب", "طرف", "لدن"))
_WHAT = frozenset(fold(w) for w in ("ما", "بما", "لما", "وما"))
# How soon behind praise it is told what one has, and behind that from whom.
_PRAISED, _GIVEN = 14, 14
# The weak letter of a verb before a pronoun and without one: تلقاها، تلقى.
_LONG, _WEAK = fold("ا"), fold("ى")
_AT, _HANDS = fold("على"), frozenset(fold(w) for w in ("يد", "يدي", "أيدي"))
_DIRECT = ""


@cache
def _verbs(kind: str) -> dict[str, frozenset[str]]:
    """The forms of the verbs of one kind, each with the prepositions that lead what is brought about; none
    where it is the object.
    """
    found: dict[str, frozenset[str]] = {}
    for row in load_table("stance_brought"):
        if row["kind"] != kind:
            continue
        through = frozenset(fold(prep) for prep in values(row["through"])) or frozenset((_DIRECT,))
        for verb in conjugate(row["word"], row["imperfect"]):
            if verb.person == 3 and verb.voice == "active":
                found[verb.form] = found.get(verb.form, frozenset()) | through
    return found


def _behind_verb(page: Page, at: int, kind: str) -> int:
    """The token behind the verb of that kind at a token, and behind the pronoun by which it takes a noun up;
    -1 where none stands there.
    """
    form, verbs = page.tokens[at].form, _verbs(kind)
    for suffix in THIRD_PERSON:
        bare = form.removesuffix(suffix)
        if bare != form and any(
            _DIRECT in verbs.get(b, ()) for b in (bare, bare.removesuffix(_LONG) + _WEAK)
        ):
            return at + 1
    after = page.tokens[at + 1].form if at + 1 < len(page.tokens) else ""
    prep = bound_prepositions().get(after, ("", ""))[0]
    return at + 2 if prep and prep in verbs.get(form, ()) else -1


def giver(page: Page, parties: Parties, targets: Targets, start: int, end: int) -> list[Party] | None:
    """From whom one has the good that is praised from token `start` on: الدعم الذي تلقاه الحكومة من | فلان;
    None where nobody is told to have it from another.
    """
    tokens = page.tokens
    for k in range(start, min(end - 2, start + _PRAISED)):
        if tokens[k].form in ".؛:":
            return None
        if tokens[k].form in _RELATIVES or tokens[k].form in _WHAT:
            at = _behind_verb(page, k + 1, "gets")
            if at < 0:
                return None
            for n in range(at, min(end - 1, at + _GIVEN)):
                led = n + 1 + (tokens[n + 1].form in _BY)
                phrase = parties.phrase(led, end) if tokens[n].form == _OF and led < end else None
                if phrase is not None and phrase.mentions and not phrase.prep:
                    return targets.joined_at(targets.cast.mentions[phrase.mentions[0]])
            return []
    return None


def given_words() -> frozenset[str]:
    """The forms of the verbs by which somebody has what another gives, those in ى before a pronoun too."""
    verbs = _verbs("gets")
    return frozenset((*verbs, *(v.removesuffix(_WEAK) for v in verbs)))


def opens_given(form: str) -> bool:
    """Whether a folded word can be a verb by which somebody has what another gives: يجده، تلقاها، يحظى."""
    verbs = _verbs("gets")
    bare = unowned(form)
    return form in verbs or (bare != "" and (bare in verbs or bare.removesuffix(_LONG) + _WEAK in verbs))


def given_stances(
    page: Page, targets: Targets, holders: Sequence[int | None], at: Sequence[int]
) -> Iterator[StanceDraft]:
    """Who backs whom by what that one is told to have from him by the verbs at tokens `at`: ما تجده الحركة من
    دعم من فلان.
    """
    parties = targets.parties
    for i in at:
        led = page.tokens[i - 1].form if i else ""
        start, end = _behind_verb(page, i, "gets"), page.sentence(i).last
        if start < 0 or not (led in _RELATIVES or led in _WHAT):
            continue
        phrase = parties.phrase(start, end)
        whom = parties.party(phrase) if phrase is not None and not phrase.prep else None
        if phrase is None or whom is None or not parties.agent(whom):
            continue
        for who in giver(page, parties, targets, i - 1, end) or ():
            first, last = max(page.sentence(i).first, i - _PRAISED), page.token_at(who.span.start)
            good = any(is_stance_word(t.form, "good") for t in page.tokens[first:last] if t.kind == "word")
            if good and who.span.start >= whom.span.end and who.entity != whom.entity:
                yield StanceDraft(
                    from_=speaker_of(parties, who),
                    to=speaker_of(parties, whom),
                    sign="+",
                    evidence=Span(page.tokens[i].start, who.span.end),
                    inside=holders[i],
                )


class Brought:
    """Reads who brought about the evil or the good that one noun after the other tells."""

    def __init__(self, page: Page, parties: Parties, targets: Targets) -> None:
        self.page, self.parties, self.targets = page, parties, targets

    def by(self, i: int, end: int) -> list[tuple[Sign, Party, int]]:
        """Who brought about what the noun at token `i` tells: the sign, he and the last token of his name."""
        phrase = self.parties.phrase(i, end)
        if phrase is None or phrase.mentions or self.targets.cast.mention_of[i] >= 0:
            return []
        at = self._past_adjectives(phrase.last, end)
        sign = self._sign(i, at)
        if sign is None:
            return []
        doer = self._doer(at, end, definite=phrase.article or opening(self.page.tokens[i].form).article)
        if doer < 0 or (sign == "+" and self.page.tokens[at].form in (_OF, _AT)):
            return []
        return [(sign, p, self.page.token_at(p.span.end - 1)) for p in self._parties(doer, end)]

    def _sign(self, i: int, last: int) -> Sign | None:
        """Whether the noun and its adjectives tell an evil or a good; what one gives is none alone: الخدمات
        التي تقدمها الوزارة, but الجهود التي تبذلها.
        """
        kinds = stance_kinds(self.page.tokens[i].form)
        told = [self.page.tokens[k].form for k in range(i + 1, last)]
        verdict = next((v for form in told if (v := verdict_of(form)) is not None), None)
        if verdict is not None:
            return verdict
        if "evil" in kinds:
            return "-"
        weighty = any(form.removeprefix("ال") in stance_words("weighty") for form in told)
        return "+" if "good" in kinds and (weighty or not kinds.isdisjoint(("effort", "proof"))) else None

    def _past_adjectives(self, at: int, end: int) -> int:
        for k in range(at, min(end, at + _ADJECTIVES)):
            t = self.page.tokens[k]
            adjective = t.kind == "word" and opening(t.form).article and t.form not in _RELATIVES
            if not adjective or self.targets.cast.mention_of[k] >= 0:
                return k
        return min(end, at + _ADJECTIVES)

    def _doer(self, at: int, end: int, *, definite: bool) -> int:
        """The token where the subject begins of the clause about the noun, or who stands behind من قبل; -1
        where neither does.
        """
        tokens = self.page.tokens
        if at + 2 >= end:
            return -1
        led, after = tokens[at].form, tokens[at + 1].form
        if (led == _OF and after in _BY) or (led == _AT and after in _HANDS):
            return at + 2
        if definite:
            if led not in _RELATIVES:
                return -1
            at += 1
        while at + 2 < end and tokens[at].form in _PAST:
            at += 1
        return _behind_verb(self.page, at, "")

    def _parties(self, at: int, end: int) -> Iterator[Party]:
        """Those named at a token, or the side that it tells."""
        side = self.targets.side_told(at, end) if at < end else None
        if side is not None:
            yield side
            return
        phrase = self.parties.phrase(at, min(end, at + _CLAUSE)) if at < end else None
        if phrase is None or phrase.prep or phrase.conj or not phrase.mentions:
            return
        party = self.parties.party(phrase)
        m = self.targets.cast.mentions[phrase.mentions[0]]
        if party is not None and party.entity == m.entity:
            yield from self.targets.joined_at(m)
        elif party is not None and party.entity >= 0:
            yield party
