"""Two names that one noun in the dual announces: مدينتي حلب وإدلب، وزارتي النقل والعمل. By grammar its two
genitives are the two names, though no list has them and though they have the article.
"""

from __future__ import annotations

from collections.abc import Iterator

from isnad.lexicons import gazetteer as g
from isnad.reading.names.complements import NOT_COMPLEMENT, OF_ONE, adjectives, named_after
from isnad.reading.names.found import Found, Sheet
from isnad.reading.names.shapes import is_verb
from isnad.text.folding import fold

__all__ = ["find_pairs"]

_DUAL = ("تي", "تا")
_TWO = frozenset(
    fold(noun[:-1] + ending)
    for noun in ("مدينة", "بلدة", "محافظة", "قرية", "منطقة", "ولاية", "مديرية", "ناحية", "ضاحية", "مقاطعة")
    for ending in _DUAL
)
_TWO_BODIES = {
    fold(noun.removesuffix("ة") + ("ت" if noun.endswith("ة") else "") + ending): fold(noun)
    for noun in ("وزارة", "مجلس", "جامعة", "هيئة", "غرفة", "لجنة", "محكمة", "مؤسسة", "كلية")
    for ending in ("ي", "ا")
}
# Each as it stands and behind a letter that leads it.
_OPENING = frozenset(c + form for form in (*_TWO, *_TWO_BODIES) for c in ("", *g.PROCLITICS))
_NO_NAME = g.FUNCTION | g.HEAD | g.PLACE_HEAD | g.NISBA | g.ADJECTIVE | g.HONORIFIC | g.OFFICE


def find_pairs(sheet: Sheet) -> list[Found]:
    """The names that a dual announces and no list has, in text order: of مدينتي حلب ومريبع the second."""
    if _OPENING.isdisjoint(sheet.forms):
        return []
    duals = [i for i, form in enumerate(sheet.forms) if form in _OPENING]
    out = [f for i in duals if _announces(sheet.tokens[i].form) for f in _pair(sheet, i + 1)]
    for i in duals:
        form = sheet.tokens[i].form
        skip = int(form not in _TWO_BODIES and form[0] in g.PROCLITICS)
        if form[skip:] in _TWO_BODIES:
            out.extend(_bodies(sheet, i, skip, _TWO_BODIES[form[skip:]]))
    return out


def _announces(form: str) -> bool:
    return form in _TWO or (form[:1] in g.PROCLITICS and form[1:] in _TWO)


def _pair(sheet: Sheet, i: int) -> Iterator[Found]:
    """The unlisted ones of the two names from token `i`."""
    one = sheet.ends.get(i)
    second = one.last if one is not None and not one.skip else i + 1
    if one is None and not _can_name(sheet.word(i)):
        return
    form = sheet.word(second)
    if form[:1] != "و" or (second not in sheet.ends and not _can_name(form[1:])):
        return
    if one is None:
        yield Found(i, i + 1, 0, "place", sheet.word(i), "head")
    if second not in sheet.ends:
        yield Found(second, second + 1, 1, "place", form[1:], "head")


def _can_name(form: str) -> bool:
    """Whether a word of this form can be a place's name: no known noun, adjective or verb."""
    known = g.facts(form)
    return len(form) > 2 and not known & _NO_NAME and not (known & g.COMMON) and not is_verb(form)


def _bodies(sheet: Sheet, i: int, skip: int, one: str) -> Iterator[Found]:
    """The two bodies of one noun whose dual stands at token `i` behind `skip` letters: وزارتي النقل والعمل.

    `one` is the noun of either. Each stands by its complement alone, but for a town's."""
    middle = _complement_end(sheet, i + 1, 0)
    end = _complement_end(sheet, middle, 1) if middle else 0
    if end:
        town = sheet.ends.get(i + 1)  # جامعتي | حلب: a town alone is no university
        start = i if town is not None and town.type == "place" else i + 1
        for first, last, cut in ((start, middle, skip if start == i else 0), (middle, end, 1)):
            core = sheet.words(first, last, sheet.tokens[first].form[cut:])
            yield Found(first, last, cut, "organization", core, "bare", f"{one} {core}")


def _complement_end(sheet: Sheet, j: int, skip: int) -> int:
    """The token after a genitive at `j`, behind و where `skip` is one: a listed name, a king after whom
    a body is called, a matter; 0 where none stands."""
    form = sheet.word(j)
    if skip and not form.startswith("و"):
        return 0
    listed = sheet.ends.get(j)
    if listed is not None and listed.skip == skip:
        return listed.last
    noun = form[skip:]
    bits = g.facts(noun)
    if noun in OF_ONE:
        return adjectives(sheet, j + 1, False)  # مجلسي النواب والشيوخ
    if bits & g.HONORIFIC and not skip:
        end = named_after(sheet, j, "place")
        return end if end > j else 0
    if noun.startswith("ال") and bits & (g.PORTFOLIO | g.COMMON | g.DERIVED) and not bits & NOT_COMPLEMENT:
        return adjectives(sheet, j + 1, True)
    return 0
