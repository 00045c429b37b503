"""What linking takes and what it gives. Ids are the caller's own numbers and come back unchanged."""

from __future__ import annotations

from typing import Literal, Protocol

import msgspec

from isnad.records import Analysis

__all__ = [
    "ActorLink",
    "Appearance",
    "Judgement",
    "KeptApart",
    "LinkArticle",
    "LinkEntity",
    "LinkStatement",
    "Links",
    "MergeLink",
    "NameUse",
    "QuoteLink",
    "StoryArticle",
    "StoryLink",
    "by_day",
]

Judgement = Literal["yes", "no", "unsure"]


class _Dated(Protocol):
    @property
    def published(self) -> str | None: ...

    @property
    def sha256(self) -> str: ...


def by_day(article: _Dated) -> tuple[bool, str, str]:
    """The order in which articles are told: by day, undated last, then by the text's own hash."""
    return (article.published is None, article.published or "", article.sha256)


class LinkEntity(msgspec.Struct, frozen=True, gc=False):
    """An entity of one article: `names` are its spellings there, `starts` the raw offsets where it is
    named.
    """

    id: int
    type: str
    name: str
    names: tuple[str, ...] = ()
    starts: tuple[int, ...] = ()


class LinkStatement(msgspec.Struct, frozen=True, gc=False):
    """A statement of one article: its content as raw words, the entity that speaks, the lemma of its cue,
    and the statement whose content holds it.
    """

    id: int
    type: str
    content: str
    speaker: int | None = None
    cue: str | None = None
    inside: int | None = None


class LinkArticle(msgspec.Struct, frozen=True):
    """An article with what linking needs of its reading."""

    id: int
    sha256: str
    text: str
    title: str | None = None
    outlet: str | None = None
    published: str | None = None
    entities: tuple[LinkEntity, ...] = ()
    statements: tuple[LinkStatement, ...] = ()

    @classmethod
    def of(cls, id: int, analysis: Analysis, *, step: int = 1_000_000) -> LinkArticle:
        """The article of an analysis; its entities and statements are numbered `id × step + 1, 2 …` in
        their order.
        """
        a = analysis.article
        numbers = {e.id: id * step + n for n, e in enumerate(analysis.entities, 1)}
        spoken = {s.id: id * step + n for n, s in enumerate(analysis.statements, 1)}
        return cls(
            id=id,
            sha256=a.sha256,
            text=a.text,
            title=a.title,
            outlet=a.outlet,
            published=a.published,
            entities=tuple(
                LinkEntity(
                    numbers[e.id],
                    e.type,
                    e.name,
                    e.aliases,
                    tuple(m.span.start for m in e.mentions if m.kind == "name"),
                )
                for e in analysis.entities
            ),
            statements=tuple(
                LinkStatement(
                    id * step + n,
                    s.type,
                    " … ".join(p.text for p in s.content),
                    numbers.get(s.speaker or ""),
                    s.cue.lemma if s.cue else None,
                    spoken.get(s.inside or ""),
                )
                for n, s in enumerate(analysis.statements, 1)
            ),
        )


class NameUse(msgspec.Struct, frozen=True, gc=False):
    """One spelling of an actor's name and how many articles use it."""

    name: str
    articles: int


class ActorLink(msgspec.Struct, frozen=True):
    """One actor of the corpus: `entities` are those that mean it, in rising order; `names` by falling use.

    `origin` is `seed` (the list of well-known actors), `list` (another word list) or `corpus`. Of a listed
    actor `known_as` holds the listed names too, used or not.
    """

    key: str
    type: str
    name: str
    origin: str
    label_en: str | None
    iso_code: str | None
    names: tuple[NameUse, ...]
    known_as: tuple[str, ...]
    entities: tuple[int, ...]


class MergeLink(msgspec.Struct, frozen=True, gc=False):
    """A judgement whether two names (or two bearers of one name) are one actor, and why.

    `left_key` is the key of the actor that was kept; `right_key` is that of the other name. With `yes` both
    are now the actor of `left_key`; with `no` and `unsure` they are apart.
    """

    left_key: str
    right_key: str
    left_name: str
    right_name: str
    judgement: Judgement
    score: float
    reason: str


class KeptApart(msgspec.Struct, frozen=True, gc=False):
    """Two actors that a person has said are not one: their keys, and for each the SHA-256 of an article that
    names it, by which namesakes are told apart.
    """

    left_key: str
    right_key: str
    left_article: str = ""
    right_article: str = ""


class StoryArticle(msgspec.Struct, frozen=True, gc=False):
    """An article in a story. Articles of one `voice` carry one text; `copy_of` is the first of them, with the
    share of the shorter text that they have in common; both are None for the first itself.
    """

    article: int
    voice: int
    copy_of: int | None
    similarity: float | None


class StoryLink(msgspec.Struct, frozen=True):
    """Articles that tell the same thing, the earliest first; `voices` is the number of independent texts."""

    key: str
    title: str | None
    first_published: str | None
    last_published: str | None
    articles: tuple[StoryArticle, ...]
    voices: int


class Appearance(msgspec.Struct, frozen=True, gc=False):
    """One appearance of a quotation, compared with the first.

    `change` names what changed, words joined by `, `, in this order: `cut`, `extended` or `reworded`; `cue`;
    `speaker`. It is `same` when nothing did and `first` for the first itself. `diff` is the word diff as
    JSON: a list of `["=" | "-" | "+", words]` from the first to this one; None for the first.
    """

    statement: int
    position: int
    change: str
    similarity: float
    diff: str | None


class QuoteLink(msgspec.Struct, frozen=True):
    """One quotation that several articles carry: `text` is that of its first appearance."""

    key: str
    text: str
    first_statement: int
    first_published: str | None
    appearances: tuple[Appearance, ...]


class Links(msgspec.Struct, frozen=True):
    """All that linking found in a corpus, each list ordered by key."""

    actors: tuple[ActorLink, ...]
    merges: tuple[MergeLink, ...]
    stories: tuple[StoryLink, ...]
    quotes: tuple[QuoteLink, ...]
