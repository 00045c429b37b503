"""Who is told by his office first and by his name in what follows: «مسؤول ياباني: …» for whom the lead names,
قال مدير الميناء إن …. وقال سمير القطيني إن …"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

import msgspec

from isnad.reading.statements.draft import StatementDraft
from isnad.reading.statements.offices import NOT_BY_OFFICE
from isnad.reading.statements.source_words import plain
from isnad.reading.statements.speaker import SPEAKER_WHY, Speaker, with_speaker
from isnad.reading.statements.unlisted_names import BESIDE_OFFICE
from isnad.reading.words.lexis import source_heads, words
from isnad.reading.words.nationality import country_of_nisba
from isnad.text.folding import fold

if TYPE_CHECKING:
    from isnad.reading.statements.speakers import Speakers

__all__ = ["name_later"]

# How far behind, in sources told, the name may stand.
_NEAR = 2
_WORD = re.compile(r"\w+")
_WHY = "who is named in what follows"
_HUMAN = source_heads("human")
_PLURALS = words("human_plurals") | words("quantifiers") | words("many")
# Of whom an article tells many: the next one named need not be he.
_ANYBODY = words("anybody")


def name_later(drafts: Sequence[StatementDraft], speakers: Speakers) -> None:
    """Put the person for the description under which the article tells of him before it names him, with all
    that go on with it."""
    later = _Later(drafts, speakers)
    named: set[str] = set()
    for n, (described, _, _) in enumerate(later.told):
        who = later.named(n) if described.text not in named else None
        if who is None:
            continue
        named.add(described.text)
        for d in drafts:
            if d.speaker is not None and (d.speaker.same(described) or _shorter(d.speaker, described)):
                d.speaker = msgspec.structs.replace(who, why=_WHY, span=None)
                d.why = with_speaker(d.why.split(SPEAKER_WHY)[0], d.speaker)


def _shorter(other: Speaker, described: Speaker) -> bool:
    """مدير الميناء, for مدير الميناء الجديد: whether a description leaves out words of another."""
    if other.entity >= 0 or other.why != "described":
        return False
    few, all_of_it = (_WORD.findall(fold(s.text)) for s in (other, described))
    return len(few) > 1 and plain(few[0]) == plain(all_of_it[0]) and set(few) <= set(all_of_it)


class _Told(NamedTuple):
    """A source that stands in the text: who it is, where it begins, and whether in the headline."""

    speaker: Speaker
    start: int
    headline: bool


class _Later:
    def __init__(self, drafts: Sequence[StatementDraft], speakers: Speakers) -> None:
        self.words, self.offices = speakers.words, speakers.offices
        self.told = [
            _Told(d.speaker, d.source.start, speakers.page.sentence(d.cue_token).paragraph == 0)
            for d in drafts
            if d.source is not None and d.speaker is not None
        ]
        self.lead = next((n for n, t in enumerate(self.told) if not t.headline), -1)
        """The first source below the headline."""

    def named(self, n: int) -> Speaker | None:
        """The person for whom the description that is source `n` stands; None where nobody is named for
        him."""
        if not self._described(n):
            return None
        if n < self.lead:
            return self._of_lead(n)
        for m in range(n + 1, min(n + 1 + _NEAR, len(self.told))):
            who = self.told[m].speaker
            if self._person(who) and self._fits(n, who):
                near = m == n + 1 and self._alone(n, who)
                return who if self._first_told(n, who) and (near or self._by_office(n, who)) else None
        return None

    def _described(self, n: int) -> bool:
        """Whether source `n` is one person told by what he is."""
        s = self.told[n].speaker
        if s.entity >= 0 or s.why != "described" or s.number not in ("s", ""):
            return False
        head = self._head(n)
        return head in _HUMAN and plain(head) not in _PLURALS and not head.endswith(("ون", "ين", "ات"))

    def _head(self, n: int) -> str:
        told = fold(self.told[n].speaker.text).split()
        return told[0] if told else ""

    def _of_lead(self, n: int) -> Speaker | None:
        """For one of the headline, whom the lead names, or whom it tells by the same noun."""
        who: Speaker | None = self.told[self.lead].speaker
        if self._described(self.lead) and self._head(self.lead) == self._head(n):
            who = self.named(self.lead)
        if who is None or self._head(n).startswith("ال"):
            return None
        return who if self._person(who) and self._fits(n, who) else None

    def _person(self, s: Speaker) -> bool:
        return self.words.is_person(s.entity) or s.why in BESIDE_OFFICE

    def _roles(self, s: Speaker) -> list[frozenset[str]]:
        return self.offices.roles[s.entity] if s.entity >= 0 else []

    def _fits(self, n: int, who: Speaker) -> bool:
        """Whether a person can be the one described: by gender and by country."""
        s = self.told[n].speaker
        if s.gender and who.gender and s.gender != who.gender:
            return False
        lands = {c for w in fold(s.text).split() if (c := country_of_nisba(plain(w)))}
        theirs = {c for role in self._roles(who) for w in role if (c := country_of_nisba(w))}
        return not (lands and theirs) or bool(lands & theirs)

    def _first_told(self, n: int, who: Speaker) -> bool:
        """Whether nobody has named him before the description."""
        return all(p >= self.told[n].start for p in self.offices.places_of.get(who.entity, ()))

    def _by_office(self, n: int, who: Speaker) -> bool:
        """نائب عن الوادي …، وقال النائب فلان: whether his office is told by the same noun, and by no word
        that the description has not."""
        told = {plain(w) for w in fold(self.told[n].speaker.text).split()}
        head = plain(self._head(n))
        return head not in NOT_BY_OFFICE and any(head in r and r <= told for r in self._roles(who))

    def _alone(self, n: int, who: Speaker) -> bool:
        """Whether who is named right behind is told by his name alone, and the description by an office."""
        alone = who.entity >= 0 and not self._roles(who) and " " in who.text
        return alone and plain(self._head(n)) not in _ANYBODY
