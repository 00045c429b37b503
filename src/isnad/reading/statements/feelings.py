"""What somebody shows of himself that says something: أبدى استعداده للحوار، أبدت قلقها من التصعيد."""

from __future__ import annotations

from isnad.reading.phrases.phrases import Phrases
from isnad.reading.words.lexis import words
from isnad.text.clitics import THIRD_PERSON, cuts
from isnad.text.folding import fold
from isnad.text.tokens import Page

__all__ = ["says_by_showing"]

_WILLS = words("wills")
# What leads to what a feeling is about, and how soon behind it.
_ABOUT = frozenset(
    fold(w)
    for w in ("من", "حول", "حيال", "إزاء", "تجاه", "بشأن", "لأن", "لعدم", "بإمكانية", "بقدرة", "أن", "بأن")
)
_REACH = 4


def says_by_showing(page: Page, phrases: Phrases, k: int) -> bool:
    """Whether what is shown, from token `k` on, is a will or an answer, or a feeling about something; not
    أبدى ارتياحه, a feeling and no more.
    """
    form = page.tokens[k].form
    owned = k + 1 < len(page.tokens) and page.tokens[k + 1].form.endswith(THIRD_PERSON)
    bare = form in _WILLS and (phrases.definite(k + 1) or owned)  # أبدى استعداد المنظمة ل…, استعداد بلاده
    if bare or any(c.suffix and c.core in _WILLS for c in cuts(form)):
        return True
    return any(t.form in _ABOUT for t in page.tokens[k + 1 : k + _REACH])
