"""The people, organizations and places that an article names: where, under which names, and which names are
one.

First the names that lists hold whole, those that a head noun opens and those that quotation marks show; then
the persons whom titles, given names and verbs announce; what was found so is looked for everywhere in the
article by its parts, and the names are joined into entities.
"""

from __future__ import annotations

from msgspec.structs import replace

from isnad.lexicons import gazetteer as g
from isnad.reading.names.bodies import COMMITTEE, find_bodies
from isnad.reading.names.brackets import find_bracketed
from isnad.reading.names.clusters import build_cast
from isnad.reading.names.datelines import find_signed
from isnad.reading.names.found import Found, Sheet
from isnad.reading.names.learning import find_again
from isnad.reading.names.listed import find_listed, names_other, settle
from isnad.reading.names.matters import find_by_matter, find_services
from isnad.reading.names.nicknames import find_nicknames
from isnad.reading.names.pairs import find_pairs
from isnad.reading.names.parts import KIN
from isnad.reading.names.people import find_people
from isnad.reading.names.quoted import find_quoted
from isnad.reading.names.recut import recut
from isnad.reading.names.shapes import given_strength, is_verb
from isnad.reading.names.sites import call_after
from isnad.reading.names.units import find_units
from isnad.reading.words.cast import Cast
from isnad.text.folding import fold
from isnad.text.tokens import Page

__all__ = ["find_names"]

_SON_OF, _IN = "ابن", "في"
# A son of, and an honour that is a part of the name, in Mauritania.
_WALAD, _SIDI = "ولد", "سيدي"
_GOVERNMENT = fold("حكومة")
_MILITIAS = frozenset(fold(w) for w in ("مليشيا", "ميليشيا", "مليشيات", "ميليشيات"))
# Bodies that are called by whoever leads them.
_LED_BY = frozenset(fold(w) for w in ("نظام", "إدارة", "حكومة", "قوات", "جيش", "رئاسة", "حملة"))
# Where two names overlap, the longer stands; of equal ones, the first kind here.
_RANK = {"outlet": 0, "quoted": 0, "listed": 1, "head": 2}


def find_names(page: Page) -> Cast:
    """The entities that a page names, and each place where it does, as a `Cast`.

    Spans are raw. Mentions are in text order and do not overlap; a page with no names gives an empty cast.

    >>> from isnad.text.tokens import read_page
    >>> text = "قال الوزير نديم العيتاني إن لبنان يرحب. وأضاف العيتاني أن بيروت تنتظر."
    >>> cast = find_names(read_page(text))
    >>> for entity in cast.entities:
    ...     print(entity.type, entity.aliases)
    person ('نديم العيتاني', 'العيتاني')
    place ('لبنان',)
    place ('بيروت',)
    """
    sheet = Sheet(page)
    listed = find_listed(sheet)
    leaders = {f.last: f for f in listed if f.type == "person"}
    for f in listed:
        if f.type == "person":
            sheet.figures[f.first] = f
        elif f.sure:
            sheet.ends[f.first] = f
    others = [f for f in listed if f.type != "person"]
    candidates = [*find_quoted(sheet), *find_signed(sheet), *find_pairs(sheet), *find_bodies(sheet), *others]
    candidates += [*find_services(sheet), *find_units(sheet)]
    candidates.sort(key=_order)
    for f in candidates:
        sheet.take(f)
    for f in find_bracketed(sheet):
        sheet.take(f)
    sheet.figures = {i: f for i, f in sheet.figures.items() if sheet.taken[i] < 0 or not sheet.named(i).sure}  # type: ignore[union-attr]
    find_people(sheet)
    find_nicknames(sheet)
    call_after(sheet)
    settle(sheet)
    _give_back(sheet)
    _leave_surnames(sheet)
    _name_outlets(sheet)
    found = [f for f in sheet.found if f.sure and f.last and not names_other(sheet, f)]
    recut(sheet, found)
    _call_by_father(sheet, found)
    _honour_sons(sheet, found)
    found += find_by_matter(sheet, found)
    inner = _inside(sheet, found, leaders, candidates)
    return build_cast(page, find_again(sheet, found), inner)


def _inside(
    sheet: Sheet, found: list[Found], leaders: dict[int, Found], candidates: list[Found]
) -> list[Found]:
    """The names inside those of bodies: the listed persons who lead them (إدارة | أوباما), the land of a
    government (حكومة | كينيا), the house of a committee (لجنة المياه في | مجلس الأعيان) and the movement of a
    militia.

    `leaders` are the listed persons by the token behind them, `candidates` all names that were thought of.
    """
    out = []
    for f in found:
        if f.type != "organization" or f.last < f.first + 2:
            continue
        core = sheet.core(f.first)
        if core in _LED_BY and (leader := leaders.get(f.last)) is not None and leader.first > f.first:
            out.append(replace(leader, skip=0, sure=True))
        elif core == _GOVERNMENT:
            land = sheet.ends.get(f.first + 1)
            if land is not None and land.last == f.last and not land.skip and land.core in g.lands():
                out.append(land)
        elif core in _MILITIAS and f.last == f.first + 2:
            form = sheet.word(f.first + 1)
            own = g.phrases().get(form, {}).get("")
            if own is not None and own.key == f.key:
                out.append(Found(f.first + 1, f.last, 0, f.type, form, "listed", f.key, -1, own))
        elif core == COMMITTEE and f.last > f.first + 3:
            out += _committee(sheet, f, candidates)
    return out


def _committee(sheet: Sheet, f: Found, candidates: list[Found]) -> list[Found]:
    """Of a committee named with its parliament, the parliament and the committee by its own words alone."""
    for c in candidates:
        led = sheet.word(c.first)[: c.skip] == "ب" if c.skip else sheet.word(c.first - 1) == _IN
        if led and c.last == f.last and c.first > f.first + 1 and c.type == f.type:
            end = c.first if c.skip else c.first - 1
            words = f.core.split(" ")[: end - f.first]
            return [c, Found(f.first, end, f.skip, f.type, " ".join(words), f.how, f.key)]
    return []


def _call_by_father(sheet: Sheet, found: list[Found]) -> None:
    """ابن حميد, of صالح بن حميد: one whom the article calls by his father's name alone."""
    fathers = {f.core.rsplit(" بن ", 1)[-1] for f in found if f.type == "person" and " بن " in f.core}
    for f in found if fathers else ():
        i = f.first - 1
        if f.type == "person" and not f.skip and f.core in fathers and sheet.word(i) == _SON_OF:
            f.first, f.lead, f.core = i, i, f"{_SON_OF} {f.core}"


def _honour_sons(sheet: Sheet, found: list[Found]) -> None:
    """سيدي أحمد ولد صالح: in Mauritania the honour is a part of the name, before one with his father's."""
    for f in found:
        i = f.first - 1
        lineage = f.type == "person" and not f.skip and _WALAD in f.core.split(" ")
        if lineage and i >= 0 and sheet.word(i) == _SIDI:
            f.first, f.lead, f.core = i, min(f.lead, i) if f.lead >= 0 else i, f"{_SIDI} {f.core}"


def _give_back(sheet: Sheet) -> None:
    """A place or an agency that is also a person's surname here is that person as the subject of a verb, and
    before a headline's colon: العيتاني: الطريق مفتوح."""
    people = [f.core.split(" ") for f in sheet.found if f.sure and f.last and f.type == "person"]
    surnames = {words[-1] for words in people if len(words) > 1}
    for f in sheet.found:
        if f.sure and f.last and f.type in ("place", "organization") and f.core in surnames and not f.skip:
            f.sure = not (is_verb(sheet.word(f.first - 1)) or (not f.first and sheet.mark(f.last) == ":"))


def _leave_surnames(sheet: Sheet) -> None:
    """A verb or a word that is seldom a given name, before a surname that is another's here, is that word.

    تعرض حياة العيتاني للخطر, where نديم العيتاني is named ("al-Itani's life"). And the surnames of two are
    the subject and the object of their verb: قدم بوحديد زيادو.
    """
    whole = [f for f in sheet.found if f.sure and f.last and f.type == "person"]
    doubtful = [f for f in whole if f.how in ("given", "verb") and _doubtful(f)]
    pairs = [f for f in whole if f.how == "verb" and f.core.count(" ") == 1]
    if not doubtful and not pairs:
        return
    named: dict[str, set[str]] = {}
    for f in whole:
        words = f.core.split(" ")
        if len(words) > 1:
            named.setdefault(_surname(words), set()).add(words[0])
    for f in pairs:
        one, two = f.core.split(" ")
        f.sure = not (named.get(one, set()) - {one} and named.get(two, set()) - {one})
    for f in doubtful:
        words = f.core.split(" ")
        f.sure = not named[_surname(words)] - {words[0]}


def _surname(words: list[str]) -> str:
    """The last word of a name, with the kinship that it takes: أبو زيد."""
    return " ".join(words[-2:]) if len(words) > 2 and words[-2] in KIN else words[-1]


def _doubtful(f: Found) -> bool:
    """Whether a name of two words without a title may be a word and another's surname: حياة العيتاني."""
    words = f.core.split(" ")
    titled = 0 <= f.lead < f.first
    bits = g.facts(words[0])
    strength = given_strength(words[0])
    rare = bits & g.RARE_NAME or is_verb(words[0])
    told = strength == 2 and bits & g.RARE_NAME and is_verb(words[0])  # روى العيتاني أن
    seldom = told or (strength == 1 and not bits & g.FUNCTION and rare)
    alone = (len(words) == 2 and words[1].startswith("ال")) or (len(words) == 3 and words[1] in KIN)
    return alone and not titled and bool(seldom)


def _name_outlets(sheet: Sheet) -> None:
    """A place's name in quotation marks is the outlet that the page quotes by it: لـ«الشرق الأوسط»."""
    quoted = {f.core: f for f in sheet.found if f.sure and f.last and f.how in ("quoted", "outlet")}
    for f in sheet.found if quoted else ():
        outlet = quoted.get(f.core) if f.type == "place" and f.sure and f.last else None
        if outlet is not None and sheet.in_marks(f):
            f.type, f.how, f.key, f.known = outlet.type, outlet.how, outlet.key, outlet.known


def _order(f: Found) -> tuple[bool, int, int]:
    return (not f.sure, f.first - f.last, _RANK.get(f.how, 3))
