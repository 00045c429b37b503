"""A place in a text: half-open, in Unicode code points of the article's stored text."""

from __future__ import annotations

import msgspec

__all__ = ["Span"]


class Span(msgspec.Struct, frozen=True, gc=False, order=True, array_like=True):
    """Half-open code-point offsets `[start, end)` into a raw text.

    An empty span is false. On the wire a span is the array `[start, end]`.

    >>> Span(3, 7).of("abcdefgh")
    'defg'
    >>> bool(Span(2, 2)), len(Span(2, 5))
    (False, 3)
    """

    start: int
    end: int

    def __len__(self) -> int:
        return max(0, self.end - self.start)

    def of(self, text: str) -> str:
        """The words that the span covers in `text`."""
        return text[self.start : self.end]

    def overlaps(self, other: Span) -> bool:
        """Whether the two share at least one code point."""
        return self.start < other.end and other.start < self.end

    def holds(self, other: Span) -> bool:
        """Whether `other` lies wholly inside this span."""
        return self.start <= other.start and other.end <= self.end
