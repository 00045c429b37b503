"""What a reporting frame is, and the list in which the frames of a page are gathered."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

import msgspec

from isnad.lexicons.conjugation import VerbForm
from isnad.lexicons.words import Predicate, Reading
from isnad.reading.words.lexis import Lex

__all__ = ["Found", "Frame", "How", "Kind", "Range", "calls_on", "predicate_of", "regards_as"]

Range = tuple[int, int]
Kind = Literal["verb", "participle", "accord", "noun", "label", "bare", "turn"]
How = Literal["that", "quote", "colon", "prep", "object", "clause", "none"]

# How far apart, in tokens, the two cues of one report may stand (وختم … بالقول إن).
_DOUBLE_CUE = 10


class Frame(msgspec.Struct, kw_only=True):
    """A reporting frame in token indices. `begin` is where its own words (conjunction, comma) begin."""

    kind: Kind
    how: How
    first: int
    last: int
    begin: int
    lemma: str
    speech: str = "say"
    reading: Reading | None = None
    source: Range = (0, 0)
    before: bool = False
    """Whether the source stands before the cue."""
    content: int = -1
    """The first token of the content; -1 when the frame carries none (it still tells who is speaking)."""
    behind: bool = False
    """Whether the content stands before the frame (…، بحسب فلان)."""
    splits: bool = False
    """Whether it splits the clause that it tells with the frame around it (إن السد، بحسب فلان، آمن)."""
    within: bool = False
    """Whether the content of the report around it goes on over it (قال إن السد آمن وفق تقارير الخبراء)."""
    outer: int = -1
    """The index in the frame list of the relay that this frame stands in."""
    negated: bool = False
    until: int = -1
    """The token at which its content ends, where the page's layout tells it: an answer, a text given
    whole."""
    convicts: bool = False
    """Whether it finds the one told behind it guilty of its content: أدانت المحكمة فلانا بالسرقة."""
    closes: bool = False
    """Whether it only ends the content before it (…، على حد تعبيره) and makes no statement of its own."""

    @property
    def verb(self) -> VerbForm | None:
        """The form of its verb, participle or masdar; None of a label, a noun or a turn."""
        return self.reading.entry.verb if self.reading else None

    @property
    def person(self) -> int:
        """The grammatical person of its verb; 3 without one."""
        verb = self.verb
        return verb.person if verb else 3

    @property
    def has_source(self) -> bool:
        """Whether a phrase of the text is its source."""
        return self.source[1] > self.source[0]

    def opens(self, at: int, how: How) -> None:
        """Set where the content begins, and by what it is attached."""
        self.content, self.how = at, how


def predicate_of(reading: Reading) -> Predicate:
    """The predicate of a reading of speech, which always has one."""
    predicate = reading.entry.predicate
    assert predicate is not None
    return predicate


def calls_on(reading: Reading) -> bool:
    """Whether its predicate names whom it calls on before what is asked: دعا فلانا إلى."""
    return any(c.startswith("0+") for c in predicate_of(reading).complement)


def regards_as(frame: Frame, lexes: Sequence[Lex]) -> bool:
    """Whether a frame takes something for something, told before بأنه: اعتبر الاتفاق بأنه خطوة, not اعتبر بأن
    الاتفاق خطوة.
    """
    if frame.lemma != "اعتبر" or frame.how != "that":
        return False
    that = lexes[frame.content - 1]
    return that.that == "ب" and that.suffix != ""


class Found:
    """The frames of a page found so far, in the order of their cues."""

    def __init__(self) -> None:
        self.frames: list[Frame] = []
        self.skip_to = 0
        """The first token that may be a cue again: what stands before it belongs to a frame already."""

    def skip(self, to: int) -> None:
        """Let no cue begin before token `to`."""
        self.skip_to = max(self.skip_to, to)

    def opened_at(self, content: int) -> bool:
        """Whether one of the last frames has its content at this token."""
        return any(f.content == content for f in self.frames[-2:])

    def add(self, frame: Frame) -> None:
        """Append a frame; a second cue of one report (وختم بالقول إن، رد قائلا إن) takes the first one's
        place."""
        last = self.frames[-1] if self.frames else None
        if self._of_a_verb_before(frame, last):
            return
        if last is not None and self._by_it(frame, last):
            return  # مكتفيا بالقول: «…», مضيفا بقوله: «…»
        if last is not None and self._by_him(frame, last):
            self.frames[-1] = frame  # استكمل حديثه قائلا: «…»
            return
        if last is not None and self._is_second_cue(frame, last):
            _join(frame, last)
            self.frames[-1] = frame
            return
        self.frames.append(frame)

    def _of_a_verb_before(self, frame: Frame, last: Frame | None) -> bool:
        """فلان، … التي تعد تجربة، إن: the clause belongs to the first verb."""
        if frame.content < 0 or frame.kind != "verb":
            return False
        of_it = frame.reading is not None and bool(frame.reading.cut.suffix)
        # ذكر تقرير | أعده خبراء أن, قال فلان في معرض رده: «…»
        of_it = of_it and last is not None and (last.source[1] == frame.first or last.lemma == "قال")
        return any(
            f.content == frame.content and f.kind == "verb" and f.outer < 0 and (f is not last or of_it)
            for f in self.frames[-4:]
        )

    def _by_it(self, frame: Frame, last: Frame) -> bool:
        """Whether a masdar right behind a participle tells the same content."""
        kinds = (last.kind, frame.kind) == ("participle", "noun")
        return kinds and last.content == frame.content >= 0 and frame.first <= last.last + 1

    def _by_him(self, frame: Frame, last: Frame) -> bool:
        """Whether a participle right behind a masdar tells the same content."""
        kinds = (last.kind, frame.kind) == ("noun", "participle")
        return kinds and last.content == frame.content >= 0 and frame.first <= last.last + 1

    def _is_second_cue(self, frame: Frame, last: Frame) -> bool:
        same = frame.content >= 0 and last.content == frame.content and last.kind == "verb"
        # رد فلان، أمس، على تصريحات فلان، بالقول: «…»: what only says it is the same report, however far
        by = frame.lemma == "قال" and frame.reading is not None and frame.reading.cut.prep == "ب"
        near = frame.first - last.first <= _DOUBLE_CUE or by
        return same and last.outer < 0 and near and frame.kind != "bare"


def _join(frame: Frame, last: Frame) -> None:
    """Give the second cue of a report the subject and the beginning of the first."""
    if not frame.has_source or frame.lemma == "قال":
        frame.source, frame.before = last.source, last.before
        if frame.reading is not None and frame.kind != "verb":
            frame.kind, frame.reading = "verb", last.reading
    frame.begin = last.begin
    if frame.first - last.last <= 0:
        frame.first = last.first
