"""Drafts into records: ids in text order, descriptions as entities, spans with their words."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from isnad.reading.events.find import EventDraft
from isnad.reading.stances.find import StanceDraft
from isnad.reading.statements.draft import StatementDraft
from isnad.reading.statements.speakers import Speaker
from isnad.reading.words.cast import Cast
from isnad.records import Analysis, Article, Cue, Date, Entity, Event, Mention, Piece, Stance, Statement
from isnad.spans import Span
from isnad.text.folding import fold
from isnad.text.tokens import Page

__all__ = ["assemble"]

_OF = fold("من")
# How many characters a date may stand from its event's trigger.
_NEAR = 120
_ENDS = frozenset(".\n؟!")


def assemble(
    article: Article,
    page: Page,
    cast: Cast,
    statements: Sequence[StatementDraft],
    dates: Sequence[Date],
    events: Sequence[EventDraft] = (),
    stances: Sequence[StanceDraft] = (),
) -> Analysis:
    """The analysis of an article from what the steps of the reading drafted."""
    entities = _Entities(page, cast)
    records = [_statement(article.text, n, d, entities) for n, d in enumerate(statements)]
    told = [_event(article.text, n, d, entities, dates) for n, d in enumerate(events)]
    stood = [_stance(article.text, d, entities) for d in stances]
    return Analysis(
        article=article,
        entities=entities.records(),
        statements=tuple(records),
        events=tuple(told),
        stances=tuple(stood),
        dates=tuple(dates),
    )


class _Entities:
    """Gives every named entity and every description one id."""

    def __init__(self, page: Page, cast: Cast) -> None:
        self.page, self.text, self.cast = page, page.text, cast
        self.described: dict[str, int] = {}
        self.placed: set[tuple[int, Span]] = set()
        self.mentions: list[list[Mention]] = [[] for _ in cast.entities]
        for m in (*cast.mentions, *cast.inner):
            self.mentions[m.entity].append(Mention(m.span, m.span.of(self.text), "name"))
        self.names: list[str] = []
        self.aliases: list[list[str]] = []

    def id_of(self, speaker: Speaker) -> str:
        if speaker.entity >= 0:
            return f"e{speaker.entity + 1}"
        key = self._key(speaker)
        if key not in self.described:
            self.described[key] = len(self.cast.entities) + len(self.described)
            self.names.append(speaker.text)
            self.aliases.append([])
            self.mentions.append([])
        n = self.described[key]
        known = self.aliases[n - len(self.cast.entities)]
        if speaker.text not in known:
            known.append(speaker.text)
        if speaker.span is not None and (n, speaker.span) not in self.placed:
            self.placed.add((n, speaker.span))
            self.mentions[n].append(Mention(speaker.span, speaker.span.of(self.text), "description"))
            led = self._led_by_lam(speaker)
            if led and led not in known:
                known.append(led)
        return f"e{n + 1}"

    def _key(self, speaker: Speaker) -> str:
        """By what a description is one with another: its words, and in the place of a name and its titles
        who is named, as القوات الموالية لسالم and القوات الموالية للرئيس سالم العيتاني are the same. Some
        of whose people may be others each time they are told (جنود من القوات الموالية له).
        """
        span = speaker.span
        if span is None:
            return fold(speaker.text)
        first, last = self.page.token_at(span.start), self.page.token_at(span.end - 1) + 1
        at = next((k for k in range(first, last) if self.cast.mention_of[k] >= 0), last)
        words = [t.form for t in self.page.tokens[first:at]]
        if at in (first, last) or _OF in words:
            return fold(speaker.text)
        named = self.cast.mentions[self.cast.mention_of[at]]
        if not words[0].startswith("ال") and named.lead > first + 1:
            return fold(speaker.text)
        before = words[: max(0, named.lead - first)]
        return " ".join((*before, f"#{named.entity}", *(t.form for t in self.page.tokens[named.last : last])))

    def _led_by_lam(self, speaker: Speaker) -> str:
        """A description as it stands in the text where ل has swallowed its article, as a name's alias does:
        لسكان of للسكان; empty where nothing was swallowed.
        """
        span = speaker.span or Span(0, 0)
        words = span.of(self.text)
        if words and speaker.text == f"ا{words}":
            return words  # the span begins at the second ل
        if not words or speaker.text != f"ال{words}" or self.text[span.start - 1] != "ل":
            return ""
        return words if words.startswith("لا") else f"ل{words}"

    def records(self) -> tuple[Entity, ...]:
        out = [
            Entity(
                id=f"e{n + 1}",
                type=e.type,
                name=e.name,
                aliases=e.aliases,
                mentions=_ordered(self.mentions[n]),
            )
            for n, e in enumerate(self.cast.entities)
        ]
        for k, name in enumerate(self.names):
            n = len(self.cast.entities) + k
            out.append(
                Entity(
                    id=f"e{n + 1}",
                    type="description",
                    name=name,
                    aliases=tuple(self.aliases[k]),
                    mentions=_ordered(self.mentions[n]),
                )
            )
        return tuple(out)


def _ordered(mentions: list[Mention]) -> tuple[Mention, ...]:
    return tuple(sorted(mentions, key=lambda m: m.span))


def _piece(text: str, span: Span) -> Piece:
    return Piece(span, span.of(text))


def _statement(text: str, n: int, draft: StatementDraft, entities: _Entities) -> Statement:
    return Statement(
        id=f"s{n + 1}",
        type=draft.type,
        cue=Cue(draft.cue, draft.cue.of(text), draft.lemma) if draft.cue else None,
        source=_piece(text, draft.source) if draft.source else None,
        speaker=entities.id_of(draft.speaker) if draft.speaker else None,
        content=tuple(_piece(text, s) for s in draft.content),
        inside=f"s{draft.inside + 1}" if draft.inside is not None else None,
        why=draft.why,
        confidence=draft.confidence,
    )


def _event(text: str, n: int, draft: EventDraft, entities: _Entities, dates: Sequence[Date]) -> Event:
    return Event(
        id=f"v{n + 1}",
        type=draft.type,
        trigger=Cue(draft.trigger, draft.trigger.of(text), draft.lemma),
        actors=tuple(dict.fromkeys(entities.id_of(a.told or a) for a in draft.actors)),
        recipients=tuple(dict.fromkeys(entities.id_of(r.told or r) for r in draft.recipients)),
        status=draft.status,
        inside=f"s{draft.inside + 1}" if draft.inside is not None else None,
        date=_date_of(text, draft, dates),
        place=f"e{draft.place + 1}" if draft.place >= 0 else None,
        confidence=draft.confidence,
    )


def _date_of(text: str, draft: EventDraft, dates: Sequence[Date]) -> str | None:
    """The date told closest to the trigger, in its own sentence as far as its marks show it."""
    best, distance = None, _NEAR + 1
    at = bisect_left(dates, draft.trigger.start - 2 * _NEAR, key=lambda d: d.span.start)
    for date in dates[at:]:
        if date.span.start > draft.trigger.end + _NEAR:
            break
        gap = max(date.span.start - draft.trigger.end, draft.trigger.start - date.span.end)
        if gap >= distance:
            continue
        between = text[min(date.span.end, draft.trigger.end) : max(date.span.start, draft.trigger.start)]
        if _ENDS.isdisjoint(between):
            best, distance = date.value, gap
    return best


def _stance(text: str, draft: StanceDraft, entities: _Entities) -> Stance:
    return Stance(
        from_=entities.id_of(draft.from_),
        to=entities.id_of(draft.to),
        sign=draft.sign,
        evidence=_piece(text, draft.evidence),
        inside=f"s{draft.inside + 1}" if draft.inside is not None else None,
        basis=f"v{draft.basis + 1}" if draft.basis >= 0 else "words",
    )
