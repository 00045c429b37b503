"""Articles that tell the same thing, and how many independent texts tell it.

Two steps. Articles whose wording is nearly the same, or of which one holds most of the other, are one
*voice*: an agency's copy printed by nine outlets. Voices that tell the same thing within a few days are one
*story*: they share the rare words of their title and first lines, weighed by how rare each is in the corpus.
"""

from __future__ import annotations

import math
from array import array
from collections import Counter, defaultdict, deque
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from functools import lru_cache

import msgspec

from isnad.lexicons import gazetteer as g
from isnad.linking.nearness import Groups, near_texts, overlap
from isnad.linking.records import LinkArticle, StoryArticle, StoryLink, by_day
from isnad.linking.wording import bare, folded_words, shingles

__all__ = ["Sketch", "link_stories", "sketch"]

_WIDTH = 5
# Of one voice: half of all shingles in common, or three quarters of the smaller text.
_ONE_VOICE = 0.5
_HELD = 0.75
_CUT = 0.6
"""Inside a story a cut copy needs less: the story already says that both tell the same."""
_LEAD_WORDS = 120
_TERMS = 28
_DAYS = 2
_MOST_BEARERS = 80
"""A word that more articles of the same days share says nothing about a story."""
_ONE_STORY = 0.4
_WITH_ALL = 0.32
"""How like the nearest voice of a story a new one must be, and how like all of them on average."""
_MOST_OF_A_TERM = 0.15
_WITHOUT_ONE_TERM = 0.36
"""How like they must be when no term counts for more than its share: a town that only two articles name does
not make one story of a snake and a fire.
"""
_LEAST_WORDS = 25
_SEEN_BEFORE = 1000
_COMMON_SHARE, _RARE_SHARE = 0.05, 0.002
_ASKED_MEMBERS = 12


class Sketch(msgspec.Struct, frozen=True):
    """What linking keeps of an article's text: shingles, and the words of its title and first lines with
    counts.
    """

    id: int
    sha256: str
    title: str | None
    published: str | None
    shingles: array[int]
    terms: tuple[tuple[str, int], ...]
    words: int


def sketch(article: LinkArticle) -> Sketch:
    """The sketch of an article; its text can be let go of afterwards."""
    words = folded_words(article.text)
    counts = Counter(map(bare, words[:_LEAD_WORDS]))
    counts.update(map(bare, folded_words(article.title or "")))
    return Sketch(
        article.id,
        article.sha256,
        article.title,
        article.published,
        array("Q", sorted(shingles(words, _WIDTH))),
        tuple(sorted((t, n) for t, n in counts.items() if len(t) > 2 or t.isdigit())),
        len(words),
    )


def link_stories(sketches: Iterable[Sketch]) -> tuple[StoryLink, ...]:
    """The stories of a corpus, also those that one article alone tells, by key (the SHA-256 of the earliest
    text).

    The order in which the sketches come makes no difference.
    """
    told = sorted(sketches, key=by_day)
    voices = _voices(told)
    stories = _stories(told, voices)
    made = [_story(told, members, voices) for members in stories]
    return tuple(sorted(made, key=lambda s: s.key))


def _voices(told: Sequence[Sketch]) -> Groups:
    groups = Groups(len(told))
    for near in near_texts([s.shingles for s in told], _HELD / 3):
        both_short = min(told[near.left].words, told[near.right].words) < _LEAST_WORDS
        if near.jaccard >= (0.9 if both_short else _ONE_VOICE) or (near.held >= _HELD and not both_short):
            groups.join(near.left, near.right)
    return groups


def _vectors(told: Sequence[Sketch], of: Sequence[int]) -> dict[int, dict[str, float]]:
    """For each voice the rarest terms of its first article, with weights of length one in all.

    A small corpus cannot tell which words are rare: each count begins as if a thousand articles had been seen
    before, in which words of the common list are frequent and others are not.
    """
    bearers = Counter(t for n in of for t, _ in told[n].terms)
    total = len(of) + _SEEN_BEFORE
    out: dict[int, dict[str, float]] = {}
    for n in of:
        weighed = [(count * math.log(total / (bearers[t] + _expected(t))), t) for t, count in told[n].terms]
        best = sorted(weighed, key=lambda wt: (-wt[0], wt[1]))[:_TERMS]
        length = math.sqrt(sum(w * w for w, _ in best)) or 1.0
        out[n] = {t: w / length for w, t in best}
    return out


@lru_cache(maxsize=1 << 16)
def _expected(term: str) -> float:
    """In how many of the articles seen before a word is held to stand."""
    common = g.facts(term) & (g.COMMON | g.DERIVED | g.FUNCTION | g.OFFICE | g.HEAD)
    return _SEEN_BEFORE * (_COMMON_SHARE if common else _RARE_SHARE)


def _stories(told: Sequence[Sketch], voices: Groups) -> list[list[int]]:
    """Groups of articles: each voice joins the story whose voices it is nearest to, or begins one."""
    by_voice = voices.members()
    firsts = sorted(by_voice)
    vectors = _vectors(told, firsts)
    story_of: dict[int, int] = {}
    members: dict[int, list[int]] = {}
    for n, near in _neighbours(told, firsts, vectors):
        best, score = -1, 0.0
        for story in sorted({story_of[m] for m in near}):
            likes = [_likeness(vectors[n], vectors[m]) for m in members[story][-_ASKED_MEMBERS:]]
            mean = sum(like for like, _ in likes) / len(likes)
            near_one = any(like >= _ONE_STORY and even >= _WITHOUT_ONE_TERM for like, even in likes)
            if near_one and mean >= _WITH_ALL and mean > score:
                best, score = story, mean
        story_of[n] = best if best >= 0 else n
        members.setdefault(story_of[n], []).append(n)
    return [sorted(m for first in found for m in by_voice[first]) for found in members.values()]


def _likeness(left: dict[str, float], right: dict[str, float]) -> tuple[float, float]:
    """The cosine of two vectors, and what it is when no term counts for more than its share."""
    if len(left) > len(right):
        left, right = right, left
    shares = [w * right[t] for t, w in left.items() if t in right]
    return sum(shares), sum(min(s, _MOST_OF_A_TERM) for s in shares)


def _neighbours(
    told: Sequence[Sketch], firsts: Sequence[int], vectors: dict[int, dict[str, float]]
) -> Iterator[tuple[int, list[int]]]:
    """Each voice in order, with earlier ones of the same days that share enough of its rare words."""
    days = {n: _day(told[n].published) for n in firsts}
    bearers: dict[str, deque[int]] = defaultdict(deque)
    for n in firsts:
        shared: dict[int, float] = defaultdict(float)
        for t, w in vectors[n].items():
            held = bearers[t]
            # In order of days: those too long ago stand in front, and will not be asked again.
            while held and not _same_days(days[n], days[held[0]]):
                held.popleft()
            if len(held) <= _MOST_BEARERS:
                for m in held:
                    shared[m] += w * vectors[m][t]
            held.append(n)
        yield n, [m for m, w in shared.items() if w >= _ONE_STORY * 0.8]


def _day(published: str | None) -> int | None:
    try:
        return date.fromisoformat((published or "")[:10]).toordinal()
    except ValueError:
        return None


def _same_days(day: int | None, other: int | None) -> bool:
    return day == other if day is None or other is None else abs(day - other) <= _DAYS


def _story(told: Sequence[Sketch], members: list[int], voices: Groups) -> StoryLink:
    numbered, likeness = _number_voices(told, members, voices)
    first = told[members[0]]
    dated = [told[n].published for n in members if told[n].published is not None]
    return StoryLink(
        key=first.sha256,
        title=first.title,
        first_published=min(dated, default=None),  # type: ignore[type-var]
        last_published=max(dated, default=None),  # type: ignore[type-var]
        articles=tuple(
            StoryArticle(told[n].id, numbered[n][0], _id(told, numbered[n][1]), likeness.get(n))
            for n in members
        ),
        voices=len({voice for voice, _ in numbered.values()}),
    )


def _id(told: Sequence[Sketch], n: int | None) -> int | None:
    return None if n is None else told[n].id


def _number_voices(
    told: Sequence[Sketch], members: list[int], voices: Groups
) -> tuple[dict[int, tuple[int, int | None]], dict[int, float]]:
    """The voice of each article (1, 2 … in order), the article that it copies, and how much of it is
    copied.
    """
    tops: list[int] = []
    top_of: dict[int, int] = {}
    for n in members:
        top = voices.top(n)
        if top not in top_of:
            held = next((t for t in tops if _is_cut(told[t], told[top])), None)
            top_of[top] = top if held is None else held
            tops += [top] if held is None else []
        top_of[n] = top_of[top]
    number = {t: k for k, t in enumerate(tops, 1)}
    likeness = {
        n: round(overlap(told[top_of[n]].shingles, told[n].shingles)[1], 3) for n in members if top_of[n] != n
    }
    return {n: (number[top_of[n]], top_of[n] if top_of[n] != n else None) for n in members}, likeness


def _is_cut(one: Sketch, other: Sketch) -> bool:
    return min(one.words, other.words) >= _LEAST_WORDS and overlap(one.shingles, other.shingles)[1] >= _CUT
