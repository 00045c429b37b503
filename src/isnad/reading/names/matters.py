"""A body by the matter that it is for, where the article names it in full: «التجارة» of وزارة التجارة,
«البحث العلمي» of الهيئة العامة للبحث العلمي والزراعي.

The press calls a body so in quotation marks, and at the head of a line before a colon or a verb; elsewhere
the word is the matter itself. The services of a district it calls by the matter and the district: جوازات
القنفذة.
"""

from __future__ import annotations

from isnad.lexicons import gazetteer as g
from isnad.lexicons.gazetteer import name_words
from isnad.reading.names.complements import SIDES
from isnad.reading.names.found import CLOSERS, OPENERS, Found, Sheet
from isnad.reading.names.shapes import is_verb
from isnad.text.folding import fold
from isnad.text.kept import NO_WORD

__all__ = ["find_by_matter", "find_services"]

_SERVICES = name_words("services")
_OFFICES = frozenset(fold(w) for w in ("إدارة", "مديرية"))
_KINDS = frozenset(("ministry", "council"))
# What is taught somewhere stands for no school: كلية الطب.
_SCHOOLS = frozenset(fold(w) for w in ("كلية", "معهد", "أكاديمية", "جامعة"))
# The most words of a matter that stand for the body.
_MOST = 3


def find_by_matter(sheet: Sheet, found: list[Found]) -> list[Found]:
    """The matters that stand for the bodies found, in text order, where no name stands yet; one that its
    marks alone showed to be a name is the body's from now on."""
    bodies: dict[str, str] = {}
    for f in found:
        if f.type == "organization":
            for matter in _matters(f.core.split(" ")):
                bodies.setdefault(matter, f.core)
    if not bodies:
        return []
    for f in found:
        if f.how == "quoted" and f.core in bodies:
            f.how, f.key = "bare", bodies[f.core]
    out = []
    behind = [i for i, word in enumerate(sheet.page.memories[:-1], 1) if word is NO_WORD]
    for i in (0, *behind):  # elsewhere neither a line nor a quotation opens
        end = _quoted(sheet, i) or _opening(sheet, i)
        core = sheet.words(i, end, sheet.word(i)) if end else ""
        if core in bodies and not any(sheet.held(k) for k in range(i, end)):
            out.append(Found(i, end, 0, "organization", core, "bare", bodies[core], i))
    return out


def _matters(words: list[str]) -> list[str]:
    """What a body with the words of this name is for, as far as its first words tell: التدريب, التدريب
    التقني."""
    if g.head_kind(words[0]) not in _KINDS or words[0] in _SCHOOLS:
        return []
    first = 1
    while first < len(words) and g.facts(words[first]) & (g.ADJECTIVE | g.NISBA):
        first += 1
    rest = words[first:]
    if not rest or not rest[0].startswith(("ال", "لل")):
        return []
    rest = ["ال" + rest[0][2:], *rest[1:]]
    if g.facts(rest[0]) & (g.HEAD | g.GIVEN | g.HONORIFIC | g.OFFICE) and not g.facts(rest[0]) & g.PORTFOLIO:
        return []
    return [" ".join(rest[:n]) for n in range(1, min(len(rest), _MOST) + 1)]


def _quoted(sheet: Sheet, i: int) -> int:
    """The token after a few words that stand alone in quotation marks from `i` on; 0 where none do."""
    if sheet.mark(i - 1) not in OPENERS:
        return 0
    for k in range(i, i + _MOST + 1):
        if not sheet.word(k):
            return k if k > i and sheet.mark(k) in CLOSERS else 0
    return 0


def _opening(sheet: Sheet, i: int) -> int:
    """The token after a word that opens a line before a colon or a verb of hers: التجارة: …، التجارة تغلق
    …; 0 where none does."""
    opens = (i == 0 or sheet.tokens[i - 1].kind == "break") and sheet.definite(i)
    after = sheet.word(i + 1)
    acts = after.startswith("ت") and is_verb(after)
    return i + 1 if opens and (sheet.mark(i + 1) == ":" or acts) else 0


def find_services(sheet: Sheet) -> list[Found]:
    """The services that are called by their matter and a listed district, in text order: صحة القنفذة, and not
    صحة مصر, which is how Egypt fares."""
    out = []
    seats = [(j, f.last) for j, f in sheet.ends.items() if f.type == "place" and not f.skip]
    if not SIDES.isdisjoint(sheet.forms):
        seats += [(j, j + 1) for j, form in enumerate(sheet.forms) if form in SIDES]
    for j, last in sorted(seats):
        if sheet.words(j, last, sheet.word(j)) in g.lands():
            continue
        first = j - 1 - bool(g.facts(sheet.word(j - 1)) & g.OUTSIDE)  # جوازات منطقة القنفذة
        if not (service := g.cut_to(sheet.word(first), _SERVICES)):
            continue
        office = g.cut_to(sheet.word(first - 1), _OFFICES) if not service[0] else None
        skip, core = office or service
        first -= office is not None
        words = sheet.words(first, last, core)
        out.append(Found(first, last, skip, "organization", words, "head"))
    return out
