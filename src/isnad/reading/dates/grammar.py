"""The grammar of the expressions of time in Arabic news, read off the tokens.

A shape may be one point (`points.py`), a period or a distance (`periods.py`), a part of a period
(مطلع العام المقبل, "the beginning of next year"), or two points with a word of range between them. The forms
are those that the press of the Maghreb, the Levant, Iraq and Iran, the Gulf, the Nile and the international
agencies print.
"""

from __future__ import annotations

from isnad.reading.dates.periods import Periods
from isnad.reading.dates.shapes import Shape
from isnad.text.tokens import DASHES

__all__ = ["Grammar"]

_MILLENNIUM = "الالفيه"
_THIS_MILLENNIUM = frozenset(("الثالثه", "الجديده", "الحاليه"))
_RANGE = frozenset(("الي", "حتي", "وحتي", "والي", "لغايه", "غايه"))


class Grammar(Periods):
    """The rules over the tokens of one page."""

    def expression(self, i: int) -> Shape | None:
        """The expression of time that begins at token `i`, else None."""
        if not self.kinds[i]:
            shape = self.figure(i)
            return self._with_range(shape) if shape is not None else None
        for rule in (self.ago, self.parted, self.feast, self.point, self.period):
            shape = rule(i)
            if shape is not None:
                return self._with_range(shape)
        return None

    def figure(self, i: int) -> Shape | None:
        """What a figure opens, which is no word of time: 5 مايو، 2015، الـ | 48 ساعة الماضية."""
        shape = Shape(i, i)
        if self.day_of_month(i, shape):
            return shape
        return self.month_point(i, False) or self.year(i) or self.counted(i)

    def parted(self, i: int) -> Shape | None:
        """مطلع يوليو, "the start of July"; نهاية الشهر الجاري; غرة رجب, "the first of Rajab"."""
        part = self.sense(i, "part")
        if part is None:
            return None
        j = i + 1
        while self.form(j) in ("من", "شهر", "هذا", "هذه") and j < i + 3:
            if self.form(j) in ("هذا", "هذه"):
                break
            j += 1
        inner = self.month_point(j, True) or self.period(j, True)
        if inner is None and part.value in ("start", "early") and self.form(j) == _MILLENNIUM:
            return Shape(i, j + 1 + (self.form(j + 1) in _THIS_MILLENNIUM), "year", year=2000)
        if inner is None:
            share = self.share(i)
            return share
        inner.first = i
        inner.part = part.value
        if inner.kind == "year":
            inner.bare = ""
        return inner

    def _with_range(self, shape: Shape) -> Shape:
        """من 5 مارس إلى 10 أبريل, "from 5 March to 10 April": two points and a word of range."""
        if shape.kind not in ("point", "year") or shape.offset is not None or shape.part:
            return shape
        j = shape.last
        j += self.form(j).removeprefix("و") == "الي" and self.form(j + 1) == "غايه"
        dash = self.form(j) in DASHES
        between = self.form(shape.first - 1) in ("بين", "وبين") or (
            self.form(shape.first - 2) in ("بين", "وبين")
            and self.sense(shape.first - 1, "yearword") is not None
        )
        if self.form(j) in _RANGE or dash or (between and self.form(j) == "و"):
            j += 1
        elif not (between and self.form(j)[:1] == "و" and len(self.form(j)) > 3):
            return shape
        other = self.point(j) or self.year(j)
        if other is None or other.kind != shape.kind or other.offset is not None:
            return shape
        if dash and (bool(other.days) != bool(shape.days) or bool(other.month) != bool(shape.month)):
            return shape
        if shape.weekday and not shape.days and other.days:
            return shape
        shape.other = other
        shape.last = other.last
        return shape
