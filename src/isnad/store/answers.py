"""What a corpus answers: frozen records, each with the article that carries it and the places of its words.

Spans index the raw text of the article. `verdict` is `accepted` or `rejected` where a person has judged,
else None.
"""

from __future__ import annotations

import msgspec

from isnad.records import Piece
from isnad.spans import Span

__all__ = [
    "ActorAnswer",
    "ActorName",
    "ActorRef",
    "Answer",
    "ArticleAnswer",
    "CorpusInfo",
    "EventAnswer",
    "Headline",
    "Origin",
    "OutletInfo",
    "ReadAnswer",
    "RejectAnswer",
    "RunAnswer",
    "SearchHit",
    "StanceAnswer",
    "StatementAnswer",
]


class Answer(msgspec.Struct, frozen=True, gc=False, kw_only=True):
    """The base of what is answered: values, made by the store only."""


class Headline(Answer, frozen=True):
    """An article without its text."""

    id: int
    sha256: str
    name: str
    title: str | None
    outlet: str | None
    url: str | None
    published: str | None


class Origin(Answer, frozen=True):
    """One place that a text came from: file or address, line or record in it, and its header there."""

    source: str
    place: str | None
    outlet: str | None
    url: str | None
    title: str | None
    published: str | None


class ArticleAnswer(Answer, frozen=True):
    """A stored article: `state` is `read`, `waiting` or `set aside`; `read_by` the version that read it."""

    headline: Headline
    text: str
    words: int
    state: str
    read_by: str | None
    origins: tuple[Origin, ...]


class ActorRef(Answer, frozen=True):
    """Who an article means: its name and type there, and the actor of the whole corpus when it is linked to
    one.

    `name` is the actor's name when linked, else the fullest name in the article.
    """

    entity_id: int
    actor_id: int | None
    name: str
    type: str


class StatementAnswer(Answer, frozen=True):
    """Who said what, and through whom: `chain` names the speakers from this one outwards (None: unknown)."""

    id: int
    article: Headline
    type: str
    speaker: ActorRef | None
    chain: tuple[str | None, ...]
    source: Piece | None
    cue: Piece | None
    cue_lemma: str | None
    content: tuple[Piece, ...]
    inside_id: int | None
    why: str
    confidence: float
    verdict: str | None


class EventAnswer(Answer, frozen=True):
    """Who did what to whom; `told_by` names who tells it, the nearest first; empty: the article itself."""

    id: int
    article: Headline
    type: str
    status: str
    trigger: Piece
    trigger_lemma: str
    actors: tuple[ActorRef, ...]
    recipients: tuple[ActorRef, ...]
    inside_id: int | None
    told_by: tuple[str | None, ...]
    date: str | None
    place: ActorRef | None
    confidence: float
    verdict: str | None


class StanceAnswer(Answer, frozen=True):
    """Who stands with (`+`) or against (`-`) whom, by whose account (as in EventAnswer)."""

    id: int
    article: Headline
    holder: ActorRef
    toward: ActorRef
    sign: str
    evidence: Piece
    inside_id: int | None
    told_by: tuple[str | None, ...]
    basis: str
    verdict: str | None


ReadAnswer = StatementAnswer | EventAnswer | StanceAnswer
"""What was read of an article, on which a person can give a verdict."""


class SearchHit(Answer, frozen=True):
    """An article that was found: `snippet` is a part of its text, `places` all that was found in the text."""

    article: Headline
    snippet: Piece
    places: tuple[Span, ...]


class ActorName(Answer, frozen=True):
    """One name of an actor and how many articles use it."""

    name: str
    articles: int


class ActorAnswer(Answer, frozen=True):
    """An actor of the corpus, with counts of what is known; names by falling use."""

    id: int
    key: str
    type: str
    name: str
    label_en: str | None
    iso_code: str | None
    names: tuple[ActorName, ...]
    articles: int
    statements_by: int
    events_by: int
    events_to: int
    stances_out: int
    stances_in: int
    first_published: str | None
    last_published: str | None


class OutletInfo(Answer, frozen=True):
    """An outlet and how much of it the corpus holds."""

    name: str
    articles: int
    first_published: str | None
    last_published: str | None


class CorpusInfo(Answer, frozen=True):
    """What a corpus holds: rows by table, the days it spans, its outlets, and whether a build runs now."""

    place: str
    counts: dict[str, int]
    first_published: str | None
    last_published: str | None
    outlets: tuple[OutletInfo, ...]
    building: bool


class RejectAnswer(Answer, frozen=True):
    """An input that was set aside; `article_id` when it is stored but could not be read."""

    source: str
    place: str | None
    reason: str
    article_id: int | None
    at: str


class RunAnswer(Answer, frozen=True):
    """One build: its progress, then its counts. `state`: running, finished or stopped (it was killed)."""

    id: int
    version: str
    stage: str
    state: str
    started_at: str
    updated_at: str
    finished_at: str | None
    articles_seen: int
    articles_new: int
    articles_to_read: int
    articles_read: int
    articles_set_aside: int
    inputs_rejected: int
