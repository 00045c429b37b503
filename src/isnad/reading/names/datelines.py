"""Who signs an article on its first lines: the outlet and the writer of its dateline.

(سرايا) -, الدوحة – المرفأ, داليا سامي – المرفأ.
"""

from __future__ import annotations

from isnad.lexicons import gazetteer as g
from isnad.lexicons.gazetteer import name_words
from isnad.reading.names.found import CLOSERS, RULES, Found, Sheet
from isnad.reading.names.shapes import TITLES, given_strength, is_verb, stranger

__all__ = ["find_signed", "writer_end"]

_NOT_SIGNED = name_words("not_signed")
_SIGNS = RULES | {":"}
_DATE_WORDS = name_words("date_words")
_MONTHS = name_words("months")
_LINES = slice(1, 5)
_MOST_WORDS_OF_WRITER = 4


def find_signed(sheet: Sheet) -> list[Found]:
    """The outlet in the dateline, within the first lines: صيدا - المرفأ, (سرايا) -, مؤاب الإخباري - رصد;
    empty when none signs, else of one name."""
    starts = [0, *(i + 1 for i in range(min(sheet.size, 120)) if sheet.tokens[i].kind == "break")]
    for at in starts[_LINES]:
        f = _line(sheet, at)
        if f is not None:
            return [f]
    return []


def writer_end(sheet: Sheet, at: int) -> int:
    """The dash behind the writer's name that opens the line at token `at`; `at` when none does.

    داليا سامي – المرفأ: from داليا, the dash; what stands behind it must be a place or an outlet.
    """
    end = at
    while sheet.word(end) and not g.facts(sheet.word(end)) & g.FUNCTION:
        end += 1
    if (
        not 1 < end - at <= _MOST_WORDS_OF_WRITER
        or not given_strength(sheet.word(at))
        or not _dash(sheet, end)
    ):
        return at
    placed = sheet.ends.get(end + 1)
    if sheet.mark(end) == ":" or any(sheet.bits[k] & TITLES for k in range(at, end)):
        return at
    return end if (placed is not None and placed.type == "place") or _paper(sheet, end + 1) else at


def _paper(sheet: Sheet, first: int) -> int:
    """The token after the outlet at `first` that a dash, a colon or the end of the line closes; 0 when none
    stands there."""
    last = first
    while sheet.word(last) and last < first + 2:
        last += 1
    closed = last == sheet.size or sheet.tokens[last].kind == "break" or _dash(sheet, last)
    if last == first or not closed or sheet.bits[first] & TITLES:
        return 0
    return last if first in sheet.ends or _outlet(sheet, first, last) is not None else 0


def _line(sheet: Sheet, at: int) -> Found | None:
    """The outlet that the line at `at` opens with, or gives after its place and date."""
    end = _run(sheet, at)
    if end == at:
        return None
    opening = sheet.ends.get(at)
    if opening is None or opening.type != "place":
        return _opens_line(sheet, at, end) or _behind_writers(sheet, at)
    j = opening.last
    stop = min(sheet.size, at + 20)
    while j < stop and sheet.tokens[j].kind != "break":
        placed = sheet.ends.get(j)
        if placed is not None and placed.type == "place" and sheet.in_marks(placed):
            return _name_of_outlet(sheet, j, placed.last)  # لندن - «الشرق الأوسط»
        if placed is not None and not (sheet.mark(j - 1) == "/" and sheet.mark(placed.last) == "/"):
            j = placed.last
            continue
        kind, form = sheet.tokens[j].kind, sheet.tokens[j].form
        if kind == "word" and form not in _DATE_WORDS and form not in _MONTHS:
            last = _run(sheet, j)
            closed = last < sheet.size and (
                sheet.tokens[last].kind == "break" or sheet.tokens[last].form in CLOSERS or _dash(sheet, last)
            )
            return _outlet(sheet, j, last) if closed and last - j <= 3 else None
        j += 1
    return None


def _opens_line(sheet: Sheet, at: int, end: int) -> Found | None:
    """سبق - الرياض, منارة شنقيط (نواكشوط), زقورة برس/, فردا آزاد - الخميس."""
    if end - at > 3 or not (_dash(sheet, end) or sheet.mark(end) == "("):
        return None
    after = sheet.tokens[end + 1].form if end + 1 < sheet.size else ""
    placed = sheet.ends.get(end + 1)
    dated = after in _MONTHS and sheet.mark(end) != "("
    if dated and not given_strength(sheet.tokens[at].form):
        return _name_of_outlet(sheet, at, end)
    if (placed is not None and placed.type == "place") or after in _NOT_SIGNED or sheet.mark(end) == "/":
        return _outlet(sheet, at, end)
    return None


def _behind_writers(sheet: Sheet, at: int) -> Found | None:
    """داليا سامي – المرفأ, نديم العيتاني، داليا سامي- المرفأ- بيروت."""
    while at < sheet.size and sheet.tokens[at].kind == "latin":
        at += 1
    j = at
    while j < min(sheet.size, at + 12) and (sheet.word(j) or sheet.mark(j) in ("،", ",")):
        j += 1
    if j - at < 2 or not _dash(sheet, j) or sheet.mark(j) == ":" or not given_strength(sheet.word(at)):
        return None
    if (placed := sheet.ends.get(j + 1)) is not None and placed.type == "place":
        return None
    last = _paper(sheet, j + 1)
    return _outlet(sheet, j + 1, last) if last else None


def _name_of_outlet(sheet: Sheet, first: int, last: int) -> Found:
    return Found(first, last, 0, "organization", sheet.words(first, last, sheet.tokens[first].form), "outlet")


def _dash(sheet: Sheet, i: int) -> bool:
    return i < sheet.size and sheet.tokens[i].form in _SIGNS


def _run(sheet: Sheet, at: int) -> int:
    j = at
    while j < sheet.size and sheet.tokens[j].kind in ("word", "latin") and j - at < 6:
        j += 1
    if j < sheet.size and sheet.tokens[j].kind == "number" and j > at:
        j += 1
    return j


def _outlet(sheet: Sheet, first: int, last: int) -> Found | None:
    form = sheet.tokens[first].form
    if (
        form in _NOT_SIGNED
        or form in _MONTHS
        or form in _DATE_WORDS
        or g.facts(form) & (g.FUNCTION | g.HONORIFIC)
    ):
        return None
    if given_strength(form) >= 2 or (given_strength(form) == 1 and last - first > 1) or is_verb(form):
        return None
    if any(
        g.facts(t.form) & g.FUNCTION or t.kind != "word" or len(t.form) < 2
        for t in sheet.tokens[first : first + 1]
    ):
        return None
    if any(g.facts(sheet.tokens[k].form) & g.FUNCTION for k in range(first, last)):
        return None
    if stranger(form) and last - first == 2 and not g.facts(sheet.tokens[last - 1].form):
        return None  # two strangers sign as a person
    return _name_of_outlet(sheet, first, last)
