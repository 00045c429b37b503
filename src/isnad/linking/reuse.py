"""The same quotation again: where it stood first, and what each later appearance made of it.

Runs of three words propose pairs; only runs that few contents have count, so the work grows with the number
of contents. A pair is then aligned word by word. A quotation is compared with its first appearance: it may
be *cut*, *extended* or *reworded*, its *cue* may have changed (قال → زعم), or its *speaker*.
"""

from __future__ import annotations

import itertools
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

import msgspec

from isnad.linking.records import Appearance, LinkArticle, LinkStatement, QuoteLink
from isnad.linking.wording import bare, common_words, diff_json, folded_words, shingles

__all__ = ["Said", "gather_said", "link_quotes"]

_WIDTH = 3
_FEWEST_WORDS = 6
"""A shorter content is an everyday phrase that two people may well say independently."""
_MOST_BEARERS = 60
_MOST_COMPARED = 25
# What two wordings must have in common, of the shorter, to be one quotation; of both together, to be more
# than a cut.
_HELD = 0.8
_ALIKE = 0.72
_LEAST_OF_LONG = 0.2
"""A few words out of a very long content are no quotation of it but a name or a phrase in it."""
_SAME = 0.96
_WHOLE = 0.85
"""Below this share of the length of the other, a wording that is held by it is a part of it."""


class Said(msgspec.Struct, frozen=True):
    """One content as reuse sees it: `words` are folded and without glued particles."""

    statement: int
    article: int
    sha256: str
    published: str | None
    text: str
    words: tuple[str, ...]
    quoted: bool
    speaker: int | None
    cue: str | None

    @property
    def order(self) -> tuple[bool, str, int, str, int]:
        """The order of appearance: by day, undated last; of one day the longest first, then by text and
        place.
        """
        return (
            self.published is None,
            self.published or "",
            -len(self.words),
            self.sha256,
            self.statement % 1_000_000,
        )


def gather_said(article: LinkArticle) -> list[Said]:
    """The contents of an article that are long enough to be known again.

    Of a chain that hands on one content (the agency, the minister), the innermost speaker said it.
    """
    out = []
    for s in article.statements:
        words = tuple(map(bare, folded_words(s.content)))
        if len(words) >= _FEWEST_WORDS and not _handed_on(s, article.statements):
            out.append(
                Said(
                    s.id,
                    article.id,
                    article.sha256,
                    article.published,
                    s.content,
                    words,
                    s.type == "direct",
                    s.speaker,
                    s.cue,
                )
            )
    return out


def _handed_on(s: LinkStatement, all_of_it: Sequence[LinkStatement]) -> bool:
    """Whether another statement of the article, inside this one, has nearly the same content."""
    return any(o.inside == s.id and len(o.content) * 10 >= len(s.content) * 7 for o in all_of_it)


def link_quotes(said: Iterable[Said], actor_of: Mapping[int, str]) -> tuple[QuoteLink, ...]:
    """Quotations that at least two articles carry, by key. `actor_of` gives the actor's key of a speaking
    entity.

    The order in which contents come makes no difference.
    """
    told = sorted(said, key=lambda s: s.order)
    groups = _group(told)
    made = [_quote(told, members, actor_of) for members in groups]
    return tuple(sorted(made, key=lambda q: q.key))


def _group(told: Sequence[Said]) -> list[list[int]]:
    """Each content joins the earlier quotation that it has most in common with, or begins one."""
    leaders: dict[int, list[int]] = {}
    leader_of: dict[int, int] = {}
    for n, near in _candidates(told):
        best, score = -1, 0.0
        for leader in sorted({leader_of[m] for m in near if m in leader_of}):
            found = _sameness(told[leader], told[n])
            if found > score:
                best, score = leader, found
        # Twice in one article is one appearance: the first.
        if best >= 0 and any(told[m].article == told[n].article for m in leaders[best]):
            continue
        leader_of[n] = best if best >= 0 else n
        leaders.setdefault(leader_of[n], []).append(n)
    return [members for members in leaders.values() if len(members) > 1]


def _candidates(told: Sequence[Said]) -> Iterator[tuple[int, list[int]]]:
    """Each content with the earlier ones of other articles that share most of its rarer runs of words."""
    runs = [sorted(shingles(s.words, _WIDTH)) for s in told]
    bearers = Counter(r for own in runs for r in own)
    seen: dict[int, list[int]] = defaultdict(list)
    for n, own in enumerate(runs):
        telling = [r for r in own if 1 < bearers[r] <= _MOST_BEARERS]
        shared = Counter(m for r in telling for m in seen[r])
        yield n, [m for m, _ in sorted(shared.items(), key=lambda kv: (-kv[1], kv[0]))[:_MOST_COMPARED]]
        for r in telling:
            seen[r].append(n)


def _sameness(first: Said, other: Said) -> float:
    """The share of common words when two contents are one quotation, else 0."""
    if first.article == other.article or _other_figures(first.words, other.words):
        return 0.0
    common = common_words(first.words, other.words)
    shorter, longer = sorted((len(first.words), len(other.words)))
    held, alike = common / shorter, 2 * common / (shorter + longer)
    if common < _FEWEST_WORDS:
        return 0.0
    if shorter < 2 * _FEWEST_WORDS:
        # Of a short one nearly everything must stand in the other, and in one place.
        sure = held >= 0.9 and alike >= _LEAST_OF_LONG and _in_one_place(first, other, common)
        return alike if sure else 0.0
    if held >= _HELD and _in_one_place(first, other, common):
        return alike
    return alike if alike >= _ALIKE else 0.0


def _other_figures(first: Sequence[str], other: Sequence[str]) -> bool:
    """Whether both are full of numbers, mostly not the same ones: two fillings of one form (a company's
    results).
    """
    mine, theirs = ({w for w in words if w.isdigit()} for words in (first, other))
    return len(mine) > 2 and len(theirs) > 2 and len(mine & theirs) * 2 <= min(len(mine), len(theirs))


def _in_one_place(first: Said, other: Said, common: int) -> bool:
    """Whether the common words stand together in the longer one, not scattered over it."""
    short, long = sorted((first.words, other.words), key=len)
    width = len(short) + max(4, len(short) // 3)
    if len(long) <= width:
        return True
    anchors = set(itertools.pairwise(short))
    places = [n for n, pair in enumerate(itertools.pairwise(long)) if pair in anchors]
    return any(common_words(short, long[max(0, p - 2) : p + width]) >= common * 0.9 for p in places)


def _quote(told: Sequence[Said], members: list[int], actor_of: Mapping[int, str]) -> QuoteLink:
    first = told[members[0]]
    appearances = [Appearance(first.statement, 1, "first", 1.0, None)]
    for position, n in enumerate(members[1:], 2):
        other = told[n]
        alike = 2 * common_words(first.words, other.words) / (len(first.words) + len(other.words))
        appearances.append(
            Appearance(
                other.statement,
                position,
                _change(first, other, alike, actor_of),
                round(alike, 3),
                diff_json(first.text, other.text),
            )
        )
    return QuoteLink(
        key=f"{first.sha256}:{first.statement % 1_000_000}",
        text=first.text,
        first_statement=first.statement,
        first_published=first.published,
        appearances=tuple(appearances),
    )


def _change(first: Said, other: Said, alike: float, actor_of: Mapping[int, str]) -> str:
    """What changed, as `Appearance.change` names it."""
    changes = []
    share = len(other.words) / len(first.words)
    if alike < _SAME:
        held = common_words(first.words, other.words) / min(len(first.words), len(other.words))
        if held >= 0.9 and share < _WHOLE:
            changes.append("cut")
        elif held >= 0.9 and share > 1 / _WHOLE:
            changes.append("extended")
        else:
            changes.append("reworded")
    if first.cue and other.cue and first.cue != other.cue:
        changes.append("cue")
    mine, theirs = actor_of.get(first.speaker or -1), actor_of.get(other.speaker or -1)
    if mine and theirs and mine != theirs:
        changes.append("speaker")
    return ", ".join(changes) or "same"
