"""One folding for the text, the word lists and the queries.

In this order, letter by letter:

1. compatibility forms (NFKC): presentation forms, full-width digits, ligatures (ﷺ, ﻻ);
2. letters that the press writes in more than one way become one: hamza seats (أ إ آ ٱ → ا, ؤ → و, ئ → ي),
   final yaa (ى → ي), taa marbuta (ة → ه), Persian and Urdu letters (ی ک ہ ھ → ي ك ه ه), Iraqi and Maghrebi
   letters for foreign sounds (گ ڭ ڤ پ چ ژ → ك ك ف ب ج ز);
3. digits of every script become 0-9;
4. what is not heard goes: vowel marks, tatweel, zero-width and direction marks.

Not among them: clitics are not cut, ا is not guessed for ء, and case of Latin letters is lowered.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from itertools import accumulate

import msgspec

from isnad.spans import Span

__all__ = [
    "DAMMA",
    "DOUBLED",
    "PLAIN",
    "TANWIN",
    "Folded",
    "fold",
    "fold_view",
    "is_silent",
    "letter_offsets",
]

DAMMA = "\u064f"
"""The mark of the vowel u, which shows a passive: قُتل."""
DOUBLED = "\u0651"
"""The mark of a letter that is doubled: أكّد."""
TANWIN = ("\u064b\u0627", "\u0627\u064b")
"""How an indefinite accusative ends, its mark before or behind the alif: مؤكدًا, مؤكداً."""
_ONE_FOR_MANY = {
    **dict.fromkeys("أإآٱٲٳ", "ا"),
    **dict.fromkeys("ىیئېێٸ", "ي"),
    **dict.fromkeys("ؤۆۇۋ", "و"),
    **dict.fromkeys("ةهہھۀە", "ه"),
    **dict.fromkeys("کڪگڭݣ", "ك"),
    **dict.fromkeys("ڤڥ", "ف"),
    "ڨ": "ق",
    "پ": "ب",
    "چ": "ج",
    "ژ": "ز",
    "ٮ": "ب",
}
# Tatweel, and the marks that steer display but are not heard.
_SILENT = frozenset("\u0640\u00ad\u034f\u061c\ufeff\u180e" + "".join(map(chr, range(0x200B, 0x2010))))
_SILENT |= frozenset(map(chr, [*range(0x202A, 0x202F), *range(0x2060, 0x2070)]))


# Words whose letters fold to one letter each.
PLAIN = re.compile("[\u0621-\u063a\u0641-\u064a]+")
_MOST_LETTERS = 4096


@lru_cache(maxsize=_MOST_LETTERS)
def _fold_letter(letter: str) -> str:
    if is_silent(letter):
        return ""
    out = []
    for c in unicodedata.normalize("NFKC", letter):
        # NFKC turns a lone vowel sign of the presentation block into space + mark.
        if is_silent(c) or (c == " " and letter != " " and not letter.isspace()):
            continue
        c = _ONE_FOR_MANY.get(c, c)
        digit = unicodedata.digit(c, None) if c.isdigit() else None
        out.append(str(digit) if digit is not None else c.lower())
    return "".join(out)


class _Letters(dict[int, str]):
    """What becomes of each code point, kept as it is met: no more of them than texts of the press have."""

    def __missing__(self, code: int) -> str:
        folded = _fold_letter(chr(code))
        if len(self) < _MOST_LETTERS:
            self[code] = folded
        return folded


_LETTERS = _Letters()


def is_silent(letter: str) -> bool:
    """Whether folding deletes this code point: a vowel mark, tatweel, a zero-width or direction mark."""
    return letter in _SILENT or unicodedata.category(letter) in ("Mn", "Me")


def fold(text: str) -> str:
    """The folded form of a text; folding twice gives the same as folding once.

    >>> fold("إيرانُ") == fold("ايران")
    True
    >>> fold("الحكومة"), fold("مرسى"), fold("موسی"), fold("٢٠١٥")
    ('الحكومه', 'مرسي', 'موسي', '2015')
    """
    return text.translate(_LETTERS)


class Folded(msgspec.Struct, frozen=True):
    """A folded text that knows where each of its code points stood in the raw one.

    `starts[i]` is the raw offset of folded code point `i`; `starts[len(text)]` is the length of the raw text.
    """

    raw: str
    text: str
    starts: tuple[int, ...]

    def to_raw(self, span: Span) -> Span:
        """The raw span of a folded span: from the first letter to the last, with the silent marks that
        follow it.

        Raises ValueError when the span does not lie inside the folded text.
        """
        if not 0 <= span.start <= span.end <= len(self.text):
            raise ValueError(f"span {span.start}-{span.end} outside a folded text of length {len(self.text)}")
        if not span:
            at = self.starts[span.start]
            return Span(at, at)
        start = self.starts[span.start]
        last = self.starts[span.end - 1]
        end = last + 1
        while end < len(self.raw) and is_silent(self.raw[end]):
            end += 1
        return Span(start, end)


def fold_view(text: str) -> Folded:
    """The folded text with its exact map back to the raw one.

    >>> view = fold_view("قـالَ إنّ")
    >>> view.text
    'قال ان'
    >>> raw = view.to_raw(Span(0, 3)); raw.of(view.raw)
    'قـالَ'
    """
    pieces = [_fold_letter(c) for c in text]
    starts: list[int] = []
    for at, piece in enumerate(pieces):
        starts.extend([at] * len(piece))
    starts.append(len(text))
    return Folded(text, "".join(pieces), tuple(starts))


def letter_offsets(raw: str) -> list[int]:
    """For each folded letter count `n` of a raw word, the raw offset after `n` letters and their silent
    marks.

    Used to cut clitics off a word: `letter_offsets("وَقال")[1]` is 2, where `قال` begins.
    """
    if PLAIN.fullmatch(raw):
        return list(range(len(raw) + 1))
    widths = [len(_fold_letter(c)) for c in raw]
    total = list(accumulate(widths))
    count = total[-1] if total else 0
    out = [0] * (count + 1)
    for at, seen in enumerate(total):
        out[seen] = at + 1
    for n in range(1, count + 1):
        out[n] = max(out[n], out[n - 1])
    return out
