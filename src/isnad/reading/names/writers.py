"""Persons who sign: after بقلم and its like, alone on one of the first lines, or before their paper."""

from __future__ import annotations

from isnad.lexicons import gazetteer as g
from isnad.lexicons.gazetteer import name_words
from isnad.reading.names.datelines import writer_end
from isnad.reading.names.found import RULES
from isnad.reading.names.persons import Persons
from isnad.reading.names.shapes import given_strength
from isnad.reading.words.credits import CREDITS, credit_line
from isnad.text.folding import fold

__all__ = ["Writers"]

_BYLINES = name_words("bylines")
_SIGNS = RULES | {":"}
_COVERING = fold("تغطية")


class Writers(Persons):
    """The persons of one sheet who wrote it."""

    __slots__ = ()

    def bylines(self) -> None:
        """The writer who signs: after بقلم and its like, or alone on one of the first lines."""
        s = self.sheet
        line = 0
        at = 0
        for i in range(min(s.size, 160)):
            kind = s.tokens[i].kind
            if kind == "break":
                if 0 < line < 5:
                    self._signs(self._after_place(at), i)
                line += 1
                at = i + 1
                if line < 5:
                    self._opens_dateline(at)
            elif kind == "mark" and s.tokens[i].form in _SIGNS and i and s.core(i - 1) in _BYLINES:
                last = self.end(i + 1, s.word(i + 1), announced=True) if s.word(i + 1) else i
                if last - i > 2 and s.taken[i + 1] < 0:
                    self.person(i + 1, last, 0, s.word(i + 1), i + 1, "given")
                    self.series(last)

    def credited(self) -> None:
        """Who wrote the page, in the brackets at its foot: (تغطية صحفية لفلان - إعداد فلانة - تحرير فلان)."""
        s = self.sheet
        for i in range(credit_line(s.tokens) + 1, s.size - 1):
            if s.word(i) not in CREDITS:
                continue
            j = i + 1
            by = s.word(j).endswith("يه") and s.word(j + 1).startswith("ل")  # تغطية صحفية | لفلان
            j += by
            skip = int(s.word(j).startswith("ل") and (by or s.word(i) == _COVERING) and s.taken[j] < 0)
            core = s.word(j)[skip:]
            last = self.end(j, core, announced=True) if core else j
            if last - j > 1 and s.taken[j] < 0 and not s.bits[j] & g.FUNCTION:
                self.person(j, last, skip, core, j, "given")
                self.series(last)

    def _opens_dateline(self, at: int) -> None:
        """A writer before his paper or place at the head of a line: داليا سامي- المرفأ- بيروت: قال."""
        s = self.sheet
        while at < s.size and s.tokens[at].kind == "latin":
            at += 1
        end = writer_end(s, at)
        if end > at and s.taken[at] < 0:
            self.person(at, end, 0, s.word(at), at, "given")

    def _after_place(self, at: int) -> int:
        """Past a dateline's place and its dash: الدوحة – سامي العلي."""
        s = self.sheet
        place = s.named(at)
        if place is not None and place.type == "place" and s.mark(place.last) in _SIGNS:
            return place.last + 1
        return at

    def _signs(self, first: int, last: int) -> None:
        """A line that is nothing but a name, or a name and its paper: هالة بو جبران, داليا سامي – المرفأ."""
        s = self.sheet
        form = s.word(first)
        if (
            not form
            or not given_strength(form)
            or s.taken[first] >= 0
            or s.bits[first] & (g.FUNCTION | g.HONORIFIC)
        ):
            return
        end = self.end(first, form, announced=True)
        if end - first > 1 and (end == last or s.mark(end) in _SIGNS) and last - first < 9:
            self.person(first, end, 0, form, first, "given")
