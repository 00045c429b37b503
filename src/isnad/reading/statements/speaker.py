"""Who speaks, as the reading of statements keeps it, and whether a verb's gender and number allow it."""

from __future__ import annotations

import msgspec

from isnad.reading.words.lexis import Lex
from isnad.spans import Span

__all__ = ["SPEAKER_WHY", "UNNAMED", "Speaker", "agrees", "never_his", "together", "with_speaker"]

UNNAMED = "مصدر غير مسمى"
SPEAKER_WHY = "; speaker: "
"""What parts, in a statement's `why`, the rule of its cue from the rule of its speaker."""


class Speaker(msgspec.Struct, frozen=True, gc=False):
    """Who speaks: an entity of the cast, or a description in the article's words (`span` is where, if
    anywhere)."""

    entity: int = -1
    text: str = ""
    span: Span | None = None
    gender: str = ""
    number: str = "s"
    """s, d or p; empty for words that take either (عدد من السكان)."""
    why: str = ""
    doubtful: bool = False
    """Whether it is only a guess, which must not become the speaker of later verbs."""

    told: Speaker | None = None
    """The description under which an event records it, where its words say more than who it is."""

    def same(self, other: Speaker) -> bool:
        """Whether both are one entity, or one description."""
        return self.entity == other.entity and (self.entity >= 0 or self.text == other.text)


def together(names: list[str], span: Span, why: str) -> Speaker:
    """Two or more who speak as one, by their names in the order of the text: فلان وفلان."""
    return Speaker(text=" و".join(names), span=span, number="d" if len(names) == 2 else "p", why=why)


def with_speaker(rule: str, speaker: Speaker) -> str:
    """The `why` of a statement whose cue was read by `rule`, with the rule that found the speaker."""
    return f"{rule}{SPEAKER_WHY}{speaker.why}"


def never_his(lx: Lex) -> bool:
    """Whether no reading of a word as a verb is masculine: تقول, not تحدث, which is "he spoke" as well."""
    return not any(r.entry.verb is not None and r.entry.verb.gender == "m" for r in lx.finite)


def agrees(gender: str, number: str, s: Speaker) -> bool:
    """Whether a verb of this gender and number can have the speaker as its hidden subject."""
    if number == "d":
        return s.number == "d"
    if number == "p":
        return s.number in ("p", "d", "")
    if s.number == "d":
        return False
    if s.number == "p":
        # وقالت المصادر, and not الوزراء: so broken plurals of things
        return gender == "f" and s.gender != "m"
    return not gender or not s.gender or gender == s.gender
