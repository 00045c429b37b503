"""A name as a form that can be compared: folded, its parts joined, titles and epithets off.

A form is a tuple of units. A unit is a word, or a word with the particle before it (`بن سلمان`, `ابو مازن`),
or a compound that the press writes both ways (عبد الله and عبدالله → `عبدالله`).
"""

from __future__ import annotations

from functools import cache, lru_cache

from isnad.lexicons import gazetteer as g
from isnad.lexicons.tables import load_table
from isnad.linking.wording import folded_words
from isnad.text.folding import fold

__all__ = [
    "Form",
    "country_of",
    "is_full_person",
    "is_generic",
    "name_form",
    "plain",
    "skeleton",
    "spoken_of",
]

Form = tuple[str, ...]

_JOINED_AFTER = frozenset(("عبد", "نصر", "فضل", "سيف"))
_JOINED_BEFORE = frozenset(("الله", "الدين", "الاسلام", "الحق"))
_FATHER = frozenset(("ابو", "ابي", "ابا", "بو"))
_SON = frozenset(("بن", "ابن", "بنت", "ابنه"))
_HOUSE = frozenset(
    ("ال", "اولاد", "بني", "ولد", "ود", "ايت", "ذو", "ذي", "فون", "دي", "دو", "دا", "فان", "دل", "ماك", "سان")
)
_GENERIC = (
    g.HEAD
    | g.PORTFOLIO
    | g.ADJECTIVE
    | g.COMMON
    | g.OFFICE
    | g.DERIVED
    | g.FUNCTION
    | g.MODIFIER
    | g.PLACE_HEAD
)
# Letters that transcribers of foreign names choose between.
_SOUNDS = str.maketrans(
    {
        "ق": "ك",
        "غ": "ك",
        "ج": "ك",
        "ط": "ت",
        "ض": "د",
        "ص": "س",
        "ث": "س",
        "ذ": "ز",
        "ظ": "ز",
        "ح": "ه",
        "ش": "ش",
        "ف": "ف",
        "ب": "ب",
    }
)
_LONG = str.maketrans("", "", "اويءه")


@cache
def _apposed(sense: str) -> frozenset[str]:
    """The folded words of one sense in `apposed_words.tsv`."""
    return frozenset(fold(r["form"]) for r in load_table("apposed_words") if r["sense"] == sense)


@lru_cache(maxsize=1 << 17)
def name_form(name: str, type: str) -> Form:
    """The form of a name; empty when nothing of it is left.

    >>> name_form("الدكتور عبد الله بن سالم", "person")
    ('عبدالله', 'بن سالم')
    >>> name_form("وزارة الخارجية الأميركية", "organization")
    ('وزاره', 'الخارجيه', '~US')
    """
    words = folded_words(name)
    if type == "person":
        return _person(words)
    return _organization(words) if type == "organization" else _place(words)


def _person(words: list[str]) -> Form:
    while len(words) > 1 and _announces(words[0], len(words)):
        words = words[1:]
    # The next title, which a list of names without commas leaves hanging on the name before it.
    while len(words) > 3 and g.facts(words[-1]) & g.OFFICE and not words[-1].startswith("ال"):
        words = words[:-1]
    units: list[str] = []
    at = 0
    while at < len(words):
        word, after = words[at], words[at + 1] if at + 1 < len(words) else ""
        if after and (word in _JOINED_AFTER and (after.startswith("ال") or word == "عبد")):
            units.append(word + after)
            at += 2
            if word == "عبد" and after == "رب" and at < len(words) and words[at] == "ه":
                units[-1] += "ه"
                at += 1
        elif after in _JOINED_BEFORE:
            units.append(word + after)
            at += 2
        elif after and (word in _SON or word in _HOUSE or word in _FATHER):
            lead = "بن" if word in _SON else "ابو" if word in _FATHER else word
            rest = _person(words[at + 1 :])
            return (*units, f"{lead} {rest[0]}", *rest[1:]) if rest else tuple(units)
        else:
            units.append(word)
            at += 1
    return tuple(units)


def _announces(word: str, before: int) -> bool:
    """Whether a word is a title; one that is a name as well (الشيخ) only with its article and a whole name
    after it.
    """
    facts = g.facts(word)
    if not facts & (g.HONORIFIC | g.OFFICE | g.ATTENTION | g.MODIFIER):
        return False
    return not facts & g.GIVEN or (word.startswith("ال") and before > 2)


def _organization(words: list[str]) -> Form:
    kept = [w for w in words if w not in _apposed("epithet")] or words
    if (
        len(kept) > 1
        and g.facts(kept[0]) & g.PORTFOLIO
        and g.facts(kept[1]) & g.NISBA
        and kept[0].startswith("ال")
    ):
        kept = ["وزاره", *kept]
    units = [_country_mark(w) or w for w in kept]
    if len(units) > 1 and any(u.startswith("~") for u in units) and units[0].startswith("ال"):
        units[0] = units[0][2:]
    return tuple(units)


def _place(words: list[str]) -> Form:
    return tuple(words)


def spoken_of(form: Form) -> Form:
    """The form without the word that says what kind of body it is; empty when there is none.

    >>> spoken_of(name_form("شركة أرامكو", "organization"))
    ('ارامكو',)
    """
    return form[1:] if len(form) > 1 and (form[0] in _apposed("kind") or form[0] in _apposed("state")) else ()


def plain(form: Form) -> Form:
    """A person's form without the particles of descent, where it has three units or more: محمد بن سالم
    العامري is محمد سالم العامري too.
    """
    return tuple(u.removeprefix("بن ") for u in form) if len(form) > 2 else form


def is_full_person(form: Form) -> bool:
    """Whether a form names a person by more than one unit, and begins with a name of its own."""
    return len(form) > 1 and not form[0].startswith("بن ") and len(form[0]) > 1


@cache
def _isos() -> dict[str, str]:
    """Folded names of countries → ISO code."""
    found = {fold(r["name"]): r["iso"] for r in load_table("territories")}
    by_name = {
        fold(n): r["name"] for r in load_table("places") for n in (r["name"], *r["forms"].split("|")) if n
    }
    for row in load_table("known_actors"):
        if row["type"] == "place" and row["name"] in _countries():
            found[fold(row["name"])] = row["iso"]
    for form, name in by_name.items():
        if fold(name) in found:
            found.setdefault(form, found[fold(name)])
    return found


@cache
def _countries() -> frozenset[str]:
    """The first row of each code in the list of known actors is the country itself."""
    seen: dict[str, str] = {}
    for row in load_table("known_actors"):
        if row["type"] == "place" and row["iso"]:
            seen.setdefault(row["iso"], row["name"])
    return frozenset(seen.values())


@lru_cache(maxsize=1 << 14)
def country_of(words: str) -> str:
    """The ISO code of a country's folded name or of an adjective of it; empty of any other word."""
    place = g.nisba_place(words) if g.facts(words) & g.NISBA else words
    return _isos().get(place or words, "")


def _country_mark(word: str) -> str:
    iso = country_of(word)
    return f"~{iso}" if iso else ""


def is_generic(form: Form) -> bool:
    """Whether an organization's form is one that every country has: وزارة الداخلية, مجلس الوزراء."""
    return all(g.facts(u) & _GENERIC and not g.facts(u) & (g.GIVEN | g.NISBA) for u in form)


@lru_cache(maxsize=1 << 16)
def skeleton(unit: str) -> str:
    """The consonants of a unit with the letters that transcribers confuse made one, doubles once.

    A spelling key (after Soundex): بومبيو and بومبييو both give `بمب`.
    """
    bones = unit.translate(_LONG).translate(_SOUNDS)
    return "".join(c for n, c in enumerate(bones) if n == 0 or bones[n - 1] != c)
