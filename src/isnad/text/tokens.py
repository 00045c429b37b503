"""A raw text as tokens, sentences, paragraphs and quotations, each with raw code-point offsets.

The text is scanned once. A word keeps its vowel marks and tatweel inside its span; direction and zero-width
marks at its edges stay outside. و with a space behind it is one token with its word, as it is where they are
written together.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import Literal

import msgspec

from isnad.spans import Span
from isnad.text.folding import fold
from isnad.text.kept import NO_WORD, Memory, kept

__all__ = [
    "BULLETS",
    "COMMAS",
    "DASHES",
    "QUOTE_MARKS",
    "Page",
    "Quote",
    "Sentence",
    "Token",
    "form_of",
    "line_ranges",
    "read_page",
]

Kind = Literal["word", "latin", "number", "mark", "break"]

# Letters of the Arabic blocks and their presentation forms; marks, tatweel and joiners may stand inside a
# word.
_LETTER = (
    "\u0620-\u063f\u0641-\u064a\u066e-\u066f\u0671-\u06d3\u06d5\u06ee-\u06ef"
    "\u06fa-\u06ff\u0750-\u077f\u08a0-\u08c9"
)
_LETTER += "\ufb50-\ufbb1\ufbd3-\ufd3d\ufd50-\ufdfb\ufe70-\ufefc"
_INSIDE = (
    "\u064b-\u065f\u0670\u0640\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u08d3-\u08ff\u200b-\u200f"
)
_INSIDE += "\u202a-\u202e\u2060-\u2064\u2066-\u2069\u00ad\ufeff\u061c"
_DIGIT = "0-9\u0660-\u0669\u06f0-\u06f9"
# The conjunction, which many typists part from its word: و أضاف.
_AND = "و[ \u00a0]+"
# Titles that a point shortens before a name, and which end no sentence (د. سالم، أ.د. سلمى, not 5 م. وقال),
# with the folded words that they stand for.
_IN_FULL = {letter: fold(title) for letter, title in (("د", "الدكتور"), ("م", "المهندس"), ("أ", "الأستاذ"))}
_TITLE_OF = rf"[دم]\.(?=[ \u00a0]?[{_LETTER}][{_LETTER}{_INSIDE}])|أ\.(?= ?د\.)"
# Their letters are asked for first: few words begin with them.
_SHORT = rf"(?=[وفبدمأ])(?<![{_DIGIT}])(?<![{_DIGIT}] )[وفب]?(?:{_TITLE_OF})"
_SCAN = re.compile(
    rf"(?P<word>{_SHORT}|(?:{_AND}(?=[{_LETTER}][{_LETTER}{_INSIDE}]))?"
    rf"[{_LETTER}](?:[{_LETTER}{_INSIDE}]*[{_LETTER}\u064b-\u065f\u0670\u0640])?)"
    # Between the halves of a figure some editors put a mark of direction: 5.<RLM>2
    rf"|(?P<number>[{_DIGIT}]+(?:[.,\u066b\u066c][\u200e\u200f]?[{_DIGIT}]+)*)"
    r"|(?P<latin>[^\W\d_\u0640]+(?:['’][^\W\d_\u0640]+)*)"
    r"|(?P<break>[\n\r\u2028\u2029\x0b\x0c]+)"
    rf"|(?P<mark>\.{{2,}}|\u0640+|[^\s{_INSIDE}])"
)

_PARTED = re.compile(_AND)

# How many marks ahead a closing one is looked for: ten thousand opening marks must not cost their square.
_FARTHEST_MARK = 200
_NEAR_MARK = 6
_ENDS = frozenset(".!؟?…")
# The complementizers, folded, behind which no quotation closes.
_THAT = frozenset(("ان", "بان"))
# The names of Latin letters, as Arabic spells abbreviations (folded): بي.بي.سي, إف.بي.آي.
_LETTER_NAMES = frozenset(
    (
        *("ايه", "اي", "بي", "سي", "دي", "اف", "جي", "اتش", "اش", "جيه", "كي", "ال", "ام", "ان", "او"),
        *("كيو", "ار", "اس", "تي", "يو", "في", "اكس", "واي", "زد"),
    )
)
# Those that are words of their own, which may open a sentence.
_WORDS_TOO = frozenset(("اي", "ال", "ام", "ان", "او", "في", "كي"))
COMMAS, DASHES = frozenset("،,"), frozenset("-–—")
BULLETS = frozenset("•■*▪●◆◾◽◼◻□○")
QUOTE_MARKS = frozenset('«»“”„"‹›‟＂″〝〞')


class Token(msgspec.Struct, frozen=True, gc=False):
    """A word, number, Latin word, mark or paragraph break; `form` is its folded form.

    `text` is what stands from `start` to `end`, but where spaces part و from its word they are word joiners
    (U+2060), so that offsets into both are the same.
    """

    start: int
    end: int
    text: str
    form: str
    kind: Kind
    space: bool
    """Whether white space, a break or the start of the text stands before it."""


class Sentence(msgspec.Struct, frozen=True, gc=False):
    """A run of tokens `[first, last)`; its closing mark, if it has one, is inside."""

    first: int
    last: int
    paragraph: int


class Quote(msgspec.Struct, frozen=True, gc=False):
    """A quotation: token indices of its marks. `close` is the index after the last quoted token when
    unclosed.

    `closed` says whether a closing mark was found; without one the quotation runs to the end of its
    paragraph.
    """

    open: int
    close: int
    closed: bool


class Page(msgspec.Struct, frozen=True):
    """A text in views that agree: its tokens, its sentences, its paragraphs and its quotations.

    `sentence_of[i]` and `quote_of[i]` give the sentence and the outermost quotation (or -1) of token `i`;
    the marks of a quotation belong to it. Sentences and quotations are in text order; quotations do not
    overlap.
    """

    text: str
    tokens: tuple[Token, ...]
    words: tuple[str, ...]
    """The form of each token that is a word, and empty for the others."""
    memories: tuple[Memory, ...]
    """What is kept of each word; `NO_WORD` for the others."""
    sentences: tuple[Sentence, ...]
    sentence_of: tuple[int, ...]
    quotes: tuple[Quote, ...]
    quote_of: tuple[int, ...]
    starts: tuple[int, ...]

    def span(self, first: int, last: int) -> Span:
        """The raw span of tokens `[first, last)`."""
        return Span(self.tokens[first].start, self.tokens[last - 1].end)

    def sentence(self, i: int) -> Sentence:
        """The sentence of token `i`."""
        return self.sentences[self.sentence_of[i]]

    def opens_quote(self, k: int) -> bool:
        """Whether token `k` is the mark that opens a quotation."""
        q = self.quote_of[k]
        return q >= 0 and self.quotes[q].open == k

    def closes_quote(self, k: int) -> bool:
        """Whether token `k` is the mark that ends a quotation."""
        q = self.quote_of[k]
        return q >= 0 and self.quotes[q].close == k

    def token_at(self, offset: int) -> int:
        """The index of the first token that ends after this raw offset (len(tokens) past the last)."""
        at = bisect_right(self.starts, offset) - 1
        if at >= 0 and self.tokens[at].end > offset:
            return at
        return at + 1


@kept
def form_of(word: str) -> str:
    """The form of a word or mark; one that folding deletes (a lone accent, a lone tatweel) is a dash."""
    return fold(word) or "-"


@kept
def _memory_of(word: str) -> Memory:
    """The memory of a word as the scan finds it: of a title in full, of و parted from its word with it."""
    if word[0] == "و" and (parted := _PARTED.match(word)):
        # A silent mark for each space, so that letters keep their places.
        word = "و" + "\u2060" * (parted.end() - 1) + word[parted.end() :]
    if word[-1] == ".":
        return Memory(word, fold(word[:-2]) + _IN_FULL[word[-2]])
    return Memory(word, form_of(word))


def read_page(text: str) -> Page:
    """Scan a raw text into a Page.

    >>> page = read_page("قال الوزير: «نعم». وأضاف")
    >>> [t.text for t in page.tokens]
    ['قال', 'الوزير', ':', '«', 'نعم', '»', '.', 'وأضاف']
    >>> len(page.sentences), [page.span(q.open, q.close + 1).of(page.text) for q in page.quotes]
    (2, ['«نعم»'])
    """
    tokens: list[Token] = []
    memories: list[Memory] = []
    stops: list[int] = []  # the marks and breaks among them
    last_end = -1
    for m in _SCAN.finditer(text):
        start, end = m.span()
        kind: Kind = m.lastgroup  # type: ignore[assignment]
        if kind == "word":
            memory = _memory_of(m[0])
            tokens.append(Token(start, end, memory.text, memory.form, kind, start != last_end))
            memories.append(memory)
            last_end = end
            continue
        form = "\n" if kind == "break" else form_of(m[0])
        if kind == "mark" or kind == "break":
            stops.append(len(tokens))
        tokens.append(Token(start, end, m[0], form, kind, start != last_end))
        memories.append(NO_WORD)
        last_end = end if kind != "break" else -1
    quotes, quote_of = _find_quotes(tokens, stops)
    sentences, sentence_of = _find_sentences(tokens, stops)
    return Page(
        text=text,
        tokens=tuple(tokens),
        words=tuple([memory.form for memory in memories]),
        memories=tuple(memories),
        sentences=tuple(sentences),
        sentence_of=tuple(sentence_of),
        quotes=tuple(quotes),
        quote_of=tuple(quote_of),
        starts=tuple([t.start for t in tokens]),
    )


def line_ranges(tokens: Sequence[Token], start: int = 0) -> Iterator[tuple[int, int]]:
    """The token ranges `[first, last)` of the lines from token `start` on, in order; empty lines left out.

    >>> page = read_page("خبر اليوم\\n\\nزار الوزير السد")
    >>> [page.span(*line).of(page.text) for line in line_ranges(page.tokens)]
    ['خبر اليوم', 'زار الوزير السد']
    """
    first = start
    for k in range(start, len(tokens)):
        if tokens[k].kind == "break":
            if k > first:
                yield first, k
            first = k + 1
    if first < len(tokens):
        yield first, len(tokens)


def _ends_sentence(tokens: list[Token], i: int) -> bool:
    """Whether the mark at `i` closes a sentence: not in an abbreviation (د. محمد) or a number."""
    t = tokens[i]
    if t.form[0] not in _ENDS:
        return False
    before = tokens[i - 1] if i else None
    after = tokens[i + 1] if i + 1 < len(tokens) else None
    if t.form == "." and before is not None and after is not None and not t.space:
        if before.kind == "word" and len(before.form) == 1 and after.kind == "word":
            return False
        spelled = before.form in _LETTER_NAMES and after.form in _LETTER_NAMES
        if spelled and not (after.space and after.form in _WORDS_TOO):
            return False  # بي.بي.سي, بي. بي. سي
        if before.kind == "latin" and after.kind in ("latin", "number") and not after.space:
            return False
        if before.kind == "number" and after.kind == "number" and not after.space:
            return False
    # «هل …؟» وقال: the mark inside is followed by the closing quotation mark, which ends the sentence with
    # it.
    return True


def _find_sentences(tokens: list[Token], stops: list[int]) -> tuple[list[Sentence], list[int]]:
    sentences: list[Sentence] = []
    sentence_of: list[int] = []
    first = paragraph = 0

    def close(last: int) -> None:
        nonlocal first
        if last > first:
            sentence_of.extend([len(sentences)] * (last - first))
            sentences.append(Sentence(first, last, paragraph))
        first = last

    for i in stops:
        if i < first:
            continue  # a mark that the sentence before has taken along
        if tokens[i].kind == "break":
            close(i)
            sentence_of.append(max(0, len(sentences) - 1))
            first = i + 1
            paragraph += 1
        elif _ends_sentence(tokens, i):
            close(_past_closing_marks(tokens, i + 1))
    close(len(tokens))
    return sentences, sentence_of


def _past_closing_marks(tokens: list[Token], i: int) -> int:
    """The token after the marks that go with a sentence's closing one: the rest of ?! or …, what closes a
    quotation.
    """
    while i < len(tokens) and tokens[i].kind == "mark":
        t = tokens[i]
        if not (t.form[0] in _ENDS or t.form in "»”)’›" or (t.form == '"' and not t.space)):
            break
        i += 1
    return i


def _closes(opener: str, mark: str) -> bool:
    """Whether `mark` can close what `opener` opened; writers mix families and reverse them (”…“, »…«)."""
    if opener in "«»‹›":
        return mark in ("»›" if opener in "«‹" else "«‹»›")  # a paper that types » at both ends
    return mark in '”“"„‟＂″〝〞'


def _find_quotes(tokens: list[Token], stops: list[int]) -> tuple[list[Quote], list[int]]:
    """Pair the quotation marks.

    A pair closes inside its paragraph; or, when the next paragraph opens with the same mark, the quotation
    of this paragraph ends with it (the press repeats the opening mark); else an unclosed one runs to the
    paragraph's end.
    """
    quotes: list[Quote] = []
    quote_of = [-1] * len(tokens)
    start = 0
    marks: list[int] = []
    for i in stops:
        if tokens[i].kind == "break":
            _pair_quotes(tokens, marks, start, i, quotes, quote_of)
            start, marks = i + 1, []
        elif tokens[i].form in QUOTE_MARKS:
            marks.append(i)
    _pair_quotes(tokens, marks, start, len(tokens), quotes, quote_of)
    return quotes, quote_of


def _pair_quotes(
    tokens: list[Token], marks: list[int], start: int, end: int, quotes: list[Quote], quote_of: list[int]
) -> None:
    """Pair the marks of the paragraph `[start, end)`."""
    k = 0
    while k < len(marks):
        i = marks[k]
        if _is_stray_closer(tokens, i, start, end):
            k += 1
            continue
        close, k, closed = _closing_mark(tokens, marks, k, end)
        quote = Quote(i, close, closed)
        for t in range(quote.open, min(quote.close + 1, end)):
            quote_of[t] = len(quotes)
        quotes.append(quote)


def _closing_mark(tokens: list[Token], marks: list[int], k: int, end: int) -> tuple[int, int, bool]:
    """Where the quotation that `marks[k]` opens ends, the next mark, and whether a mark closes it."""
    mark = tokens[marks[k]].form
    depth = 1
    for j in range(k + 1, min(len(marks), k + _FARTHEST_MARK)):
        other = tokens[marks[j]].form
        again = other == mark and _looks_open(tokens, marks[j], end)
        if _closes(mark, other) and not again:
            depth -= 1
        elif again:
            depth += 1
        if depth == 0:
            return marks[j], j + 1, True
    if k + 1 >= len(marks):
        return end, len(marks), False
    if not _looks_open(tokens, marks[k + 1], end) and _closes(mark, tokens[marks[k + 1]].form):
        return marks[k + 1], k + 2, True
    stop = marks[k + 1]
    if stop - marks[k] <= _NEAR_MARK and k + 2 < len(marks) and _closes(mark, tokens[marks[k + 2]].form):
        return marks[k + 2], k + 3, True  # "تلك الأنباء "لا أساس لها": one closing mark for both
    # The next mark opens another quotation: this one lost its closing mark, and ends with its sentence.
    for t in range(stop - 1, marks[k], -1):
        if tokens[t].form[0] in _ENDS:
            return t, k + 1, False
    return stop, k + 1, False


def _looks_open(tokens: list[Token], i: int, end: int) -> bool:
    after = tokens[i + 1] if i + 1 < end else None
    return tokens[i].space and after is not None and not after.space and after.kind != "mark"


def _is_stray_closer(tokens: list[Token], i: int, start: int, end: int) -> bool:
    """A mark that closes nothing: it touches the word before it and not the word after it."""
    after = tokens[i + 1] if i + 1 < end else None
    touches_before = i > start and not tokens[i].space
    touches_after = after is not None and not after.space and after.kind in ("word", "latin", "number")
    if touches_before and tokens[i - 1].form in _THAT:
        return False  # قال إن» السد آمن»: what stands behind أن is opened
    if tokens[i].form == "»":
        # »…« is the reversed pair; a lone » after a word is a closer whose opener was lost.
        return touches_before and not touches_after
    return touches_before and not touches_after
