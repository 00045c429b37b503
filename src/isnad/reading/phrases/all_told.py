"""Where a clause begins that takes up the whole of what the one before tells: رفض البرلمان القرار، | الأمر
الذي أغضب الحكومة."""

from __future__ import annotations

from bisect import bisect_right

from isnad.text.folding import fold
from isnad.text.tokens import COMMAS, Page

__all__ = ["AllTold"]

_MATTER, _WHICH = fold("الأمر"), fold("الذي")


class AllTold:
    """The commas of one page behind which such a clause stands."""

    def __init__(self, page: Page) -> None:
        forms = page.words
        self._commas: list[int] = []
        if _MATTER in forms:
            near = (k for k in range(1, len(forms) - 1) if forms[k] == _MATTER and forms[k + 1] == _WHICH)
            self._commas = [k - 1 for k in near if page.tokens[k - 1].form in COMMAS]

    def before(self, i: int, end: int) -> int:
        """The comma between the tokens `i` and `end` behind which such a clause begins, else `end`."""
        at = bisect_right(self._commas, i) if self._commas else 0
        return min(end, self._commas[at]) if at < len(self._commas) else end
