"""Papers and broadcasters of other lands, whose names hold foreign words: صحيفة ذا مورنينغ بوست."""

from __future__ import annotations

from isnad.lexicons import gazetteer as g
from isnad.lexicons.gazetteer import name_words
from isnad.reading.names.found import Sheet
from isnad.reading.names.shapes import stranger

__all__ = ["paper_end"]

_TITLES, _JOINING = name_words("paper_titles"), name_words("paper_joins")
_LONGEST = 5


def paper_end(sheet: Sheet, j: int) -> int:
    """The token after the foreign paper's name at token `j`, of two words or more, one of them of such names,
    and longer than a listed name there; 0 without one: ذا مورنينغ بوست، الأوبزيرفر ديلي، لوكوري دو نور.
    """
    k, words, told = j, 0, False
    listed = sheet.ends.get(j)
    while k < j + _LONGEST and (form := sheet.word(k)):
        if k > j and form in _JOINING:
            told = True
        elif form in _TITLES:
            words, told = words + 1, True
        elif (len(form) > 2 and stranger(form) and not g.peel(form)) or _joined(sheet, j, k):
            words += 1
        else:
            break
        k += 1
    while k > j and sheet.word(k - 1) in _JOINING:
        k -= 1
    longer = k - j > 1 and (listed is None or listed.last < k)
    return k if told and words > 1 and longer else 0


def _joined(sheet: Sheet, j: int, k: int) -> bool:
    """Whether the word at `k` is joined to what stands before it in a name from `j` on: لوكوري دو | نور."""
    return k > j and sheet.word(k - 1) in _JOINING and not g.facts(sheet.word(k)) & g.FUNCTION
