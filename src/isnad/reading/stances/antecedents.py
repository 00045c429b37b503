"""Who stands behind what an act of speech takes up without naming anyone: ندد المبعوث بهذا الهجوم.

Whoever condemns the attack is against him who made it; whoever welcomes the step is with him who took it. The
noun says what kind of thing is taken up: a deed of force, words, or a step; the page says who did it last.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from isnad.reading.events.find import EventDraft
from isnad.reading.parties.parties import Parties
from isnad.reading.phrases.noun_phrases import Phrase
from isnad.reading.stances.draft import speaker_of
from isnad.reading.stances.owners import Owners
from isnad.reading.statements.draft import StatementDraft
from isnad.reading.statements.speakers import Speaker
from isnad.reading.words.lexis import words
from isnad.reading.words.stance_words import stance_kinds
from isnad.text.folding import fold
from isnad.text.tokens import Page

__all__ = ["Antecedents"]

_BY = fold("ب")
_THESE = words("this")
# Acts by which one takes a step that others welcome or refuse.
_STEPS = frozenset(("AGREE", "CONCEDE", "SUPPORT", "AID", "REJECT", "SANCTION", "COERCE", "RETREAT"))
# What each kind of noun takes up: acts by type, words by the kind of speech; all words where none is given.
_TAKES: dict[str, tuple[frozenset[str], frozenset[str] | None]] = {
    "accusation": (frozenset(("ACCUSE",)), frozenset(("accuse", "condemn", "criticize"))),
    "call": (frozenset(("REQUEST",)), frozenset(("demand", "propose"))),
    "step": (_STEPS, None),
}
# How many sentences back whoever took a step, or said a word, may stand.
_BACK = 3

# What is led against attackers, and is nobody's attack.
_OPERATION = "عملية"


class Antecedents:
    """Who attacked, spoke and decided on one page, by where it is told."""

    def __init__(
        self,
        page: Page,
        parties: Parties,
        statements: Sequence[StatementDraft],
        events: Sequence[EventDraft],
        owners: Owners,
    ) -> None:
        self.page, self.parties, self.owners = page, parties, owners
        # In the order of the text.
        self.attacks = [
            (e.token, a)
            for e in events
            if e.type == "ASSAULT" and e.status == "happened" and e.lemma != _OPERATION
            for a in e.actors
            if parties.cast.type_of(a.entity) == "organization"
        ]
        self.attackers = frozenset(who.entity for _, who in self.attacks)
        self.hit = {e.token: set(map(_known, e.recipients)) for e in events if e.type == "ASSAULT"}
        self.hit_by_named = set().union(*(self.hit[token] for token, _ in self.attacks))
        self.told = {kind: _told(statements, events, *what) for kind, what in _TAKES.items()}

    def doer(self, phrase: Phrase, end: int, skip: frozenset[int]) -> Speaker | None:
        """Who did or said what a phrase takes up, if he is not of `skip`; none where it takes nothing up.

        Words that tell whose it is are read as far as token `end`.
        """
        at = phrase.first
        these = self.page.tokens[at].form.removeprefix(_BY) in _THESE
        noun = self.parties.phrase(at + 1, end) if these else phrase
        if phrase.mentions or noun is None or not (these or noun.article):
            return None
        kinds = stance_kinds(self.page.tokens[noun.first].form)
        if "attack" in kinds:
            return None if self._hits_others(noun.first) else self._attacker(at, skip)
        taken = next((kind for kind in _TAKES if kind in kinds), "")
        owner, _ = self.owners.of(noun, end) if taken or "conduct" in kinds else (None, 0)
        owner = owner or (self.owners.before(at, noun.head) if "conduct" in kinds else None)
        if owner is not None:
            return None if owner.entity in skip else speaker_of(self.parties, owner)
        return self._last(self.told[taken], at, skip) if taken else None

    def _hits_others(self, at: int) -> bool:
        """Whether an attack tells whom it hit, and they are none of those whom the attackers are told to have
        hit: دان الهجوم على الحراس where a convoy was attacked.
        """
        hit = self.hit.get(at, set())
        return bool(hit) and hit.isdisjoint(self.hit_by_named)

    def _attacker(self, at: int, skip: frozenset[int]) -> Speaker | None:
        """Whoever attacked last before a token; else the only one who attacks on the page."""
        n = bisect_left(self.attacks, at, key=_token)
        for k in range(n - 1, -1, -1):
            if self.attacks[k][1].entity not in skip:
                return self.attacks[k][1]
        others = self.attackers - skip if len(self.attackers) <= len(skip) + 1 else frozenset()
        return (
            next((who for _, who in self.attacks if who.entity in others), None) if len(others) == 1 else None
        )

    def _last(self, told: list[tuple[int, Speaker]], at: int, skip: frozenset[int]) -> Speaker | None:
        """Who said or did it last, in a sentence before that of a token but not far before, and is none of
        those who speak in that sentence itself.
        """
        sentence = self.page.sentence_of[at]
        first = self.page.sentences[max(0, sentence - _BACK)].first
        n = bisect_left(told, self.page.sentences[sentence].first, key=_token)
        here = {
            who.entity
            for _, who in told[n : bisect_left(told, self.page.sentences[sentence].last, key=_token)]
        }
        for k in range(n - 1, -1, -1):
            token, who = told[k]
            if token < first:
                return None
            if who.entity not in skip and who.entity not in here:
                return who
        return None


def _known(who: Speaker) -> int | str:
    return who.entity if who.entity >= 0 else fold(who.text)


def _token(told: tuple[int, Speaker]) -> int:
    return told[0]


def _told(
    statements: Sequence[StatementDraft],
    events: Sequence[EventDraft],
    acts: frozenset[str],
    speech: frozenset[str] | None,
) -> list[tuple[int, Speaker]]:
    """Who did acts of certain types or said words of certain kinds, each with its token, in text order."""
    found = [(e.token, e.actors[0]) for e in events if e.type in acts and e.actors]
    found += [
        (s.cue_token, s.speaker)
        for s in statements
        if s.cue is not None and s.speaker is not None and (speech is None or s.speech in speech)
    ]
    return sorted(((k, who) for k, who in found if who.entity >= 0), key=_token)
