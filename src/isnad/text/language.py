"""Whether a text in Arabic letters is Arabic: Persian and Urdu share the letters but not the little words."""

from __future__ import annotations

import re
from typing import Literal

from isnad.text.folding import fold

__all__ = ["Script", "tell_language"]

Script = Literal["arabic", "other", "none"]

# Folded. Only words that the other side hardly ever writes: به and اين are left out, Arabic writes them too.
_ARABIC_WORDS = "في من علي الي عن التي الذي الذين هذا هذه ذلك ان لم لن قد كان كانت قال وقال بعد بين حول خلال"
_PERSIAN_WORDS = "از را كه است هاي براي مي شد بود شود كند خود تا يك در با وي نيز هر شده كرده"
_URDU_WORDS = "كا كو مين نين هين سي ني بهي اور بر كيا"
_ARABIC = frozenset(_ARABIC_WORDS.split())
_OTHERS = frozenset(f"{_PERSIAN_WORDS} {_URDU_WORDS}".split())
_LETTER = re.compile(r"[\u0620-\u063f\u0641-\u064a\u066e-\u06d3\ufb50-\ufdfb\ufe70-\ufefc]")
_WORD = re.compile(r"[^\W\d_]+")
_SAMPLE = 20_000


def tell_language(text: str) -> Script:
    """`arabic`; `other` for a text of Arabic letters in another language; `none` where no word has them.

    Judged by 20,000 code points from the first Arabic letter on. Arabic typed with Persian letters (کی for
    كي) stays Arabic; a line too short to show any little word is taken for Arabic.

    >>> tell_language("قال الوزير إن اللجنة ستجتمع في بغداد")
    'arabic'
    >>> tell_language("وزیر گفت که این کار را می‌کند")
    'other'
    >>> tell_language("The minister said"), tell_language("")
    ('none', 'none')
    """
    first = _LETTER.search(text)
    if first is None:
        return "none"
    sample = text[first.start() : first.start() + _SAMPLE].replace("\u200c", " ")
    own = _WORD.findall(fold(sample))
    arabic = sum(w in _ARABIC or w.startswith(("ال", "وال", "بال", "لل")) for w in own)
    others = sum(w in _OTHERS for w in own)
    return "other" if others > arabic else "arabic"
