"""The two sides of a page: who talk, agree or fight with each other, whom الطرفان and الجانبان take up."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from itertools import pairwise

from isnad.lexicons.tables import load_table
from isnad.reading.events.groups import group_of
from isnad.reading.parties.parties import Parties, Party
from isnad.reading.words.event_types import TALKS
from isnad.text.folding import fold

__all__ = ["MUTUAL", "Sides", "joined_before", "land_of", "means_both", "means_lands", "two_of"]

# Two countries: البلدين، الدولتين.
_LANDS = ("البلد", "الدول")
# Acts of two sides at once.
MUTUAL = TALKS | {"RETREAT", "ASSAULT"}


# Two men, bodies or towns, by nouns of which ين makes no plural: الرجلان، التنظيمين، المدينتين, not الصحفيين.
_TWO = {
    "person": ("رجل", "شخص", "شاب", "قائد", "امرأة", "سيدة", "فتاة"),
    "organization": ("تنظيم", "حزب", "حركة", "جماعة", "فصيل", "ميليشيا", "كتلة", "منظمة", "مجموعة"),
    "place": ("مدينة", "قرية", "بلدة", "محافظة", "منطقة", "ولاية", "إقليم"),
}
# How many names back two that are told side by side are looked for.
_NAMES_BACK = 40


@cache
def _two_words() -> dict[str, str]:
    """What two are that a word takes up, by its form."""
    return {
        fold("ال" + (noun[:-1] + "ت" if noun.endswith("ة") else noun) + ending): kind
        for kind, nouns in _TWO.items()
        for noun in nouns
        for ending in ("ان", "ين")
    }


def two_of(word: str) -> str:
    """The type of the two entities that a word in the dual takes up (المدينتين: place); else empty."""
    return _two_words().get(word, "")


@cache
def _pair_words() -> frozenset[str]:
    return frozenset(fold(row["form"]) for row in load_table("event_heads") if row["class"] == "both")


def means_both(word: str) -> bool:
    """Whether a word takes up two that were named before: الطرفان، البلدين، كلاهما."""
    return word in _pair_words()


def means_lands(word: str) -> bool:
    """Whether it takes up two countries, which do not meet as two leaders do: البلدين، الدولتين."""
    return means_both(word) and word.startswith(_LANDS)


def land_of(parties: Parties, party: Party) -> Party | None:
    """The country that a party is, or for which he acts by the nisba of his office: الوزير المصري فلان."""
    known = parties.cast.entities[party.entity] if party.entity >= 0 else None
    if known is not None and known.type == "place":
        state = parties.state_of(party)
        return None if parties.town(state.entity) else state
    first, last = parties.page.token_at(party.span.start), parties.page.token_at(party.span.end - 1) + 1
    if known is None:
        return parties.country_beside(first, last)
    return parties.country_of(last, his=False) if known.type == "person" else None


def joined_before(parties: Parties, i: int, kind: str = "") -> list[Party]:
    """The two entities, of type `kind` if one is given, that were last named side by side (X وY) before token
    `i`.
    """
    end = parties.mentions_before(i)
    entities = parties.cast.entities
    named = parties.cast.mentions[max(0, end - _NAMES_BACK) : end]
    fitting = [m for m in named if not kind or entities[m.entity].type == kind]
    for a, b in reversed(list(pairwise(fitting))):
        alike = (entities[a.entity].type == "person") == (entities[b.entity].type == "person")
        near = b.first - a.last <= 4 or 0 <= b.lead - a.last <= 1
        if a.entity == b.entity or not (alike and near):
            continue
        if any(
            parties.opening_at(k).conj == "و" or parties.page.tokens[k].form == "و"
            for k in range(a.last, b.first + 1)
        ):
            return [Party(a.entity, a.span), Party(b.entity, b.span)]
    return []


class Sides:
    """Which two a page tells as the sides of its matter, counted as the events are read."""

    def __init__(self, parties: Parties) -> None:
        self.parties = parties
        self.events = 0
        """How many of the page's events have been looked at for their parties."""
        self._times: dict[frozenset[int], int] = {}
        self._pairs: dict[frozenset[int], list[Party]] = {}
        self._most: frozenset[int] | None = None
        self._named: list[tuple[int, list[Party]]] | None = None

    def count(self, group: Sequence[Party]) -> None:
        """Take the parties of an act of two sides for one more telling of the page's pair."""
        named = [p for p in group if p.entity >= 0]
        key = frozenset(p.entity for p in named)
        if len(named) != 2 or len(key) != 2 or not self._alike(named):
            return
        self._times[key] = self._times.get(key, 0) + 1
        self._pairs[key] = named
        if self._most is None or self._times[key] >= self._times[self._most]:
            self._most = key

    def pair(self, token: int) -> list[Party]:
        """The two sides as far as token `token`: the pair told most often, of equals the last; else
        the one that بين named last, or names first after it, as a headline needs."""
        if self._most is not None:
            return list(self._pairs[self._most])
        named = self._between()
        before = next((pair for k, pair in reversed(named) if k < token), [])
        return list(before or next((pair for _, pair in named), []))

    def told_between(self, first: int, token: int) -> list[Party]:
        """The two whom بين named last from token `first` on, before token `token`: العلاقات بين النمسا والمجر
        وسبل | التعاون.
        """
        near = (pair for k, pair in reversed(self._between()) if first <= k < token)
        return list(next(near, []))

    def _between(self) -> list[tuple[int, list[Party]]]:
        if self._named is None:
            self._named = []
            for k, t in enumerate(self.parties.page.tokens):
                if t.form not in ("بين", "وبين") or self.parties.cast.mention_of[k] >= 0:
                    continue
                phrase = self.parties.phrase(k + 1, k + 16)
                group = group_of(self.parties, phrase, k + 16)[0] if phrase is not None else []
                if len(group) == 2 and self._alike(group):
                    self._named.append((k, group))
        return self._named

    def _alike(self, group: list[Party]) -> bool:
        """Whether two can be sides: named both, and persons both or neither."""
        if any(p.entity < 0 for p in group):
            return False
        kinds = {self.parties.cast.entities[p.entity].type == "person" for p in group}
        return len(kinds) == 1
