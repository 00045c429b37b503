"""The cue and the contents of a statement as the article has them, what is attached before them left out, and
whether they are its speaker's own words.

وقال الوزير إن …: the cue is قال; رحب | بالقرار: the content is القرار.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator

from isnad.lexicons.words import look
from isnad.reading.statements.complements import PLEAS
from isnad.reading.statements.contents import Contents
from isnad.reading.statements.frame import Frame, Range
from isnad.reading.statements.held_views import held_conjunction
from isnad.reading.statements.phrases_said import LED_PHRASES
from isnad.reading.statements.views import conjunction_of
from isnad.reading.words.cast import Cast
from isnad.reading.words.lexis import Lex, lex, words
from isnad.reading.words.party_words import own_letter, verbal
from isnad.records import StatementType
from isnad.spans import Span
from isnad.text.folding import letter_offsets
from isnad.text.tokens import Page

__all__ = ["RawSpans"]

# How short, in tokens, a quoted name is.
_QUOTED_NAME = 5
_THIS = words("this")
# An alif with its hamza, before which و and ف are words of their own: وأدى, which folding spells like وادي.
_HAMZA = ("أ", "إ", "آ")
_TITLED = words("titled")


class RawSpans:
    """Cuts the statements of one page out of its text."""

    def __init__(self, page: Page, lexes: list[Lex], cast: Cast, contents: Contents) -> None:
        self.page, self.lexes, self.cast, self.contents = page, lexes, cast, contents

    def cue(self, frame: Frame) -> Span | None:
        """The raw span of a cue, what is attached before it left out; None for a label or a turn."""
        if frame.kind in ("label", "turn"):
            return None
        start = self._skip(frame.first, self._proclitic(frame))
        return Span(start, self.page.span(frame.first, frame.last).end)

    def _proclitic(self, frame: Frame) -> str:
        """What stands attached before the cue itself: the و of وقال, the ب of بالقول."""
        form = self.page.tokens[frame.first].form
        if frame.kind == "accord":
            return self.lexes[frame.first].conj or held_conjunction(form)
        if form in PLEAS:
            return "ب"
        if form in LED_PHRASES and frame.kind == "noun":
            return "ب"
        if frame.kind == "noun" and frame.reading is None:
            return conjunction_of(form)
        cut = frame.reading.cut if frame.reading is not None else None
        if cut is None or not cut.skip:
            return ""
        led = cut.conj + cut.prep
        if frame.kind == "noun" and led and not cut.article and form.startswith(led):
            return led  # رحب باقتراح فلان عقد …
        if cut.conj and form.startswith(cut.conj):
            return cut.conj
        return "ب" if form.startswith("بال") else ""

    def _skip(self, i: int, proclitic: str) -> int:
        """The raw offset of token `i` behind its proclitic."""
        t = self.page.tokens[i]
        return t.start + letter_offsets(t.text)[len(proclitic)] if proclitic else t.start

    def raw(self, frame: Frame, r: Range, *, first: bool) -> Span:
        """The raw span of a range; the first one without the preposition or conjunction attached before
        it."""
        span = self.page.span(*r)
        if not first:
            return span
        i, letter = r[0], self.page.tokens[r[0]].form[:1]
        governed = frame.how == "prep" and i == frame.content and self.lexes[i].word_class == ""
        if governed and letter in "بلوف" and not self._standing_preposition(i - 1, frame):
            return Span(self.contents.cut_prefix(i), span.end)
        if frame.behind and letter in "وف" and self._joins(i):
            return Span(self._skip(i, letter), span.end)
        return span

    def _joins(self, i: int) -> bool:
        """Whether the و or ف of token `i` joins what it opens to what stands before: وأدى القصف إلى، والأزمة
        طويلة, not فتحت الشرطة النار، والد القتيل."""
        form, text = self.page.tokens[i].form, self.page.tokens[i].text
        if text[1:2] in _HAMZA:
            return True
        if own_letter(form):
            return False
        return bool(self.lexes[i].conj) or form[1:3] == "ال" or self._joined_verb(i)

    def _joined_verb(self, i: int) -> bool:
        """وأغلقت: و before a verb that no list knows, and not a verb's own first letter (وافقت)."""
        form = self.page.tokens[i].form
        known = lex(form[1:]).verb or verbal(form[1:])
        return known and all(r.cut.conj for r in look(form))

    def _standing_preposition(self, i: int, frame: Frame) -> bool:
        return i >= frame.last and self.lexes[i].word_class == "preposition"

    def only_pronoun(self, ranges: list[Range]) -> bool:
        """A content that is only a pronoun makes no statement (نفى ذلك)."""
        first, last = ranges[0]
        form = self.page.tokens[first].form
        bare = form[1:] if form[:1] in ("ب", "ل") else form
        return last - first == 1 and (self.lexes[first].word_class == "pronoun" or bare in _THIS)

    def type_of(self, frame: Frame, ranges: list[Range]) -> StatementType:
        """Direct in the speaker's words, indirect in the reporter's, mixed where these hold quoted words."""
        if frame.how == "colon" or frame.kind in ("label", "turn", "bare"):
            return "direct"
        first, last = ranges[0]
        opened = self._opened_before(frame, first)
        if opened and self.page.quotes[self.page.quote_of[first]].close >= last:
            return "direct"
        quotes = (k for a, b in ranges for k in self._opened_in(a, b))
        if opened or any(map(self._speech_quote, quotes)):
            return "mixed"
        return "indirect"

    def _opened_in(self, a: int, b: int) -> Iterator[int]:
        """The tokens among `[a, b)` at which quotations open."""
        first = bisect_left(self.page.quotes, a, key=lambda q: q.open)
        for quote in self.page.quotes[first:]:
            if quote.open >= b:
                return
            yield quote.open

    def _opened_before(self, frame: Frame, first: int) -> bool:
        """Whether a quotation opens between the cue and the content, right before it or before its أن; or
        before the cue, with the whole content in it: «…»، هكذا قال."""
        q = self.page.quote_of[first]
        if q < 0:
            return False
        ahead = first - self.page.quotes[q].open
        if frame.first >= first:
            return ahead == 1 and self.page.quotes[q].close <= frame.first
        return ahead == 1 or (ahead == 2 and self.lexes[first - 1].that is not None)

    def _speech_quote(self, k: int) -> bool:
        """Whether the token at `k` opens quoted words of speech, not a name (صحيفة «النهار») or a title."""
        q = self.page.quote_of[k]
        if q < 0 or self.page.quotes[q].open != k or (k and self.page.tokens[k - 1].form in _TITLED):
            return False
        return not self._quoted_name(k, self.page.quotes[q].close)

    def _quoted_name(self, k: int, close: int) -> bool:
        """Whether a quotation is short, tells nothing and names one: a name opens without a preposition, so
        امتنانه «لتركيا حكومة وشعبا» is none."""
        if close - k > _QUOTED_NAME:
            return False
        if any(self.lexes[i].verb or self.lexes[i].word_class == "negation" for i in range(k + 1, close)):
            return False
        named = next((n for n in self.cast.mention_of[k + 1 : min(close, k + 4)] if n >= 0), -1)
        if named < 0:
            return False
        m = self.cast.mentions[named]
        return m.first > k + 1 or m.span.start == self.page.span(k + 1, k + 2).start
