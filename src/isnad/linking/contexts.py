"""What stands around a name: the office that announces it, the country of the article, who else is named
there.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Mapping

import msgspec

from isnad.lexicons import gazetteer as g
from isnad.linking.forms import country_of
from isnad.linking.wording import folded_words

__all__ = ["Context", "countries_in", "likeness", "office_countries", "role_before", "telling"]

_WINDOW = 90
_MOST_ROLE_WORDS = 8
_ROLE = (
    g.OFFICE
    | g.PORTFOLIO
    | g.NISBA
    | g.ADJECTIVE
    | g.MODIFIER
    | g.HONORIFIC
    | g.ATTENTION
    | g.HEAD
    | g.PLACE_HEAD
)
_ROLE |= g.COMMON | g.DERIVED | g.PHRASE
# Said of everybody, they tell no bearer of a name from another.
_SAID_OF_ALL = g.HONORIFIC | g.MODIFIER | g.ATTENTION | g.FUNCTION
_SAME_STORY = 0.5
_SAME_OFFICE = 0.35
_COMPANY = 0.45
_SAME_LAND = 0.1
_OTHER_LAND = -0.35
_APART = -1.0


def role_before(text: str, start: int) -> tuple[str, ...]:
    """The folded words of the office that announces the name at a raw offset, in order; empty when none does.

    >>> text = "وقال وزير الخارجية المصري السابق سالم الحداد"
    >>> role_before(text, text.index("سالم"))
    ('وزير', 'الخارجيه', 'المصري', 'السابق')
    """
    before = text[max(0, start - _WINDOW) : start]
    # What ends a phrase ends a role: the words before it announce somebody else.
    for mark in '.؟!?:؛،,\n«»"()':
        before = before[before.rfind(mark) + 1 :]
    words = folded_words(before)[-_MOST_ROLE_WORDS:]
    first = -1
    for at in range(len(words) - 1, -1, -1):
        facts = g.facts(words[at])
        if facts & g.FUNCTION or not facts & _ROLE:
            break
        if facts & g.OFFICE:
            first = at
    return tuple(words[first:]) if first >= 0 else ()


def telling(role: Iterable[str]) -> frozenset[str]:
    """The words of a role that tell its holder from others."""
    return frozenset(w for w in role if not g.facts(w) & _SAID_OF_ALL or g.facts(w) & g.PORTFOLIO)


def countries_in(uses: Mapping[str, int]) -> str:
    """The country that an article is about: the one that more than half of its mentions of countries name,
    else "".

    `uses` counts the mentions by ISO code.
    """
    if not uses:
        return ""
    best = max(sorted(uses), key=lambda iso: uses[iso])
    return best if uses[best] * 2 > sum(uses.values()) else ""


class Context(msgspec.Struct):
    """What is known of the bearers of one name taken together."""

    articles: set[int]
    stories: set[str]
    outlets: set[str]
    offices: Counter[str]
    lands: Counter[str]
    company: Counter[int]
    """The other names of the same articles, by number."""

    @classmethod
    def empty(cls) -> Context:
        """A context of nobody."""
        return cls(set(), set(), set(), Counter(), Counter(), Counter())

    def add(self, other: Context) -> None:
        """Take in what is known of other bearers."""
        self.articles |= other.articles
        self.stories |= other.stories
        self.outlets |= other.outlets
        self.offices.update(other.offices)
        self.lands.update(other.lands)
        self.company.update(other.company)


def office_countries(offices: Iterable[str]) -> set[str]:
    """The countries that the words of offices name (المصري → EG)."""
    return {iso for w in offices if (iso := country_of(w))}


def likeness(left: Context, right: Context, rarity: Mapping[int, float]) -> tuple[float, list[str]]:
    """How much two contexts speak for (or against) one bearer, and the reasons in words.

    `rarity` weighs the names in company: those that few articles have say more.
    """
    score = 0.0
    why: list[str] = []
    if left.articles & right.articles:
        return _APART, ["one article names both apart"]
    if left.stories & right.stories:
        score += _SAME_STORY
        why.append("in the same story")
    shared = set(left.offices) & set(right.offices)
    fewer = min(len(left.offices), len(right.offices))
    if shared and len(shared) * 2 >= fewer:
        score += _SAME_OFFICE if len(shared) > 1 and any(map(_is_specific, shared)) else _SAME_OFFICE / 2
        why.append("the same office: " + " ".join(sorted(shared)[:3]))
    mine, theirs = office_countries(left.offices), office_countries(right.offices)
    if mine and theirs and not mine & theirs:
        score += _OTHER_LAND
        why.append("offices of different countries")
    near = _company(left.company, right.company, rarity)
    if near >= 0.05:
        score += min(_COMPANY, near * 2.5)
        why.append(f"named with the same others ({near:.2f})")
    if set(_main(left.lands)) & set(_main(right.lands)):
        score += _SAME_LAND
        why.append("the same country")
    return score, why


def _is_specific(word: str) -> bool:
    """Whether a word of an office says of what: many are رئيس مجلس."""
    facts = g.facts(word)
    return bool(facts & (g.PORTFOLIO | g.NISBA)) or not facts & (g.OFFICE | g.HEAD | g.COMMON | g.PLACE_HEAD)


def _main(lands: Counter[str]) -> list[str]:
    return [iso for iso, n in lands.items() if iso and n * 2 > lands.total()]


def _company(left: Counter[int], right: Counter[int], rarity: Mapping[int, float]) -> float:
    """The cosine of two sets of names in company, weighed by how rare each is."""
    common = left.keys() & right.keys()
    if not common:
        return 0.0
    shared = sum(rarity[k] ** 2 for k in sorted(common))
    sizes = [math.sqrt(sum(rarity[k] ** 2 for k in sorted(side))) for side in (left, right)]
    return shared / (sizes[0] * sizes[1]) if all(sizes) else 0.0
