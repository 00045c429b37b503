"""What the lists know of names: given names, well-known places, organizations and persons, the words that
announce a name, and the ordinary words that belong to none.

Everything is looked up by folded form. `facts(form)` says in one number what a word can be; `peel(form)`
gives the ways to take its proclitics off where a name remains; `phrases()` is the tree of names that the
lists hold whole.
"""

from __future__ import annotations

import re
from collections.abc import Container
from functools import cache
from typing import Any

import msgspec

from isnad.lexicons.tables import Row, load_table, values
from isnad.lexicons.words import look
from isnad.text.folding import PLAIN, fold
from isnad.text.kept import kept
from isnad.text.tokens import read_page

__all__ = [
    "ADJECTIVE", "ATTENTION", "COMMON", "DERIVED", "FUNCTION", "GIVEN", "HEAD", "HONORIFIC", "MODIFIER",
    "NISBA", "OFFICE", "OUTSIDE", "PARTICLE", "PHRASE", "PLACE_HEAD", "PORTFOLIO", "PROCLITICS", "RARE_NAME",
    "WORD_NAME", "Known", "by_article", "cut_letters", "cut_to", "cut_to_listed", "facts", "gender_of",
    "head_kind", "lands", "listed_bodies", "name_words", "nisba_place", "ordinary", "origin_of", "party_too",
    "peel", "peel_taa", "phrases",
]  # fmt: skip

GIVEN = 1
"""A given name."""
WORD_NAME = 1 << 1
"""A given name that is also an ordinary word."""
COMMON = 1 << 2
"""An ordinary word of the press, as listed."""
FUNCTION = 1 << 3
"""A word that no name can hold: preposition, pronoun, particle, day of the week."""
PARTICLE = 1 << 4
"""Joins parts of a person's name."""
HONORIFIC = 1 << 5
OFFICE = 1 << 6
MODIFIER = 1 << 7
ATTENTION = 1 << 8
NISBA = 1 << 9
"""An adjective of a country or people, in any gender, number and with or without article."""
HEAD = 1 << 10
"""Heads the name of an organization."""
PLACE_HEAD = 1 << 11
OUTSIDE = 1 << 12
"""A place head that is no part of the name (مدينة)."""
PHRASE = 1 << 13
"""Begins a name that a list holds whole."""
PORTFOLIO = 1 << 14
"""What a ministry or public body is for."""
ADJECTIVE = 1 << 15
"""An adjective that belongs to names of organizations."""
RARE_NAME = 1 << 17
"""A given name that is mostly an ordinary word."""
DERIVED = 1 << 16
"""An ordinary word with clitics or endings on it."""

PROCLITICS = frozenset("وفبلك")
"""The letters that `peel` and `cut_letters` take off."""

_NAMING = GIVEN | PARTICLE | HONORIFIC | OFFICE | ATTENTION | HEAD | PLACE_HEAD | PHRASE
# CLDR's territories come last: `places` has the names and spellings of a country in one row.
_NAME_TABLES = (
    ("places", "place"),
    ("organizations", "organization"),
    ("public_figures", "person"),
    ("territories", "place"),
    ("cities", "place"),
)
_ENDINGS = (
    *("اتها", "اتهم", "يها", "يهم", "اته", "هما", "هم", "كم", "هن", "ها", "نا"),
    *("ات", "ون", "ين", "ان", "وا", "ه", "ا", "ت", "ي"),
)
_BY_LAST_LETTER = {e[-1]: tuple(x for x in _ENDINGS if x[-1] == e[-1]) for e in _ENDINGS}
# Endings that leave a noun as it is: what they end is that noun, whatever its first letters spell.
_OWNERS = ("ا", "ه", "ها", "هم", "نا")


class Known(msgspec.Struct, frozen=True, gc=False):
    """A name that a list holds. `key` is the same for all names of one entity; `sure` is false for
    ordinary words."""

    type: str
    key: str
    name: str
    sure: bool
    kind: str


def party_too(known: Known | None) -> bool:
    """Whether a listed name is a party's and an ordinary word too: النهضة، صمود."""
    return known is not None and known.kind == "armed" and not known.sure


def _forms(row: Row) -> list[str]:
    return [row["name"] if "name" in row else row["form"], *values(row.get("forms", ""))]


def _nisba_forms(word: str) -> list[str]:
    stem = fold(word)
    out: list[str] = []
    for ending in ("", "ه", "ون", "ين", "ان", "ات", "تين", "تان"):
        out.extend((stem + ending, "ال" + stem + ending))
    return out


@cache
def _bits() -> dict[str, int]:
    bits: dict[str, int] = {}

    def mark(form: str, bit: int) -> None:
        bits[form] = bits.get(form, 0) | bit

    for row in load_table("common_words"):
        mark(fold(row["form"]), COMMON)
    for row in load_table("given_names"):
        mark(
            fold(row["form"]),
            GIVEN | (WORD_NAME if row["note"] else 0) | (RARE_NAME if row["note"] == "rare" else 0),
        )
    kinds = {"honorific": HONORIFIC, "office": OFFICE, "modifier": MODIFIER, "attention": ATTENTION}
    for row in load_table("titles"):
        form = fold(row["form"])
        mark(form, kinds[row["kind"]])
        if row["kind"] == "office" and not form.startswith("ال"):
            mark("ال" + form, OFFICE)
            stem = form[:-1] + "ت" if form.endswith("ه") else form
            for owner in ("ه", "ها", "هم", "نا"):
                mark(stem + owner, OFFICE)
    for row in load_table("nisbas"):
        for form in _nisba_forms(row["form"]):
            mark(form, NISBA)
    for row in load_table("organization_heads"):
        for form in values(row["forms"]):
            mark(fold(form), HEAD)
    for row in load_table("place_heads"):
        for form in (fold(row["form"]), "ال" + fold(row["form"])):
            mark(form, PLACE_HEAD | (OUTSIDE if row["part"] == "outside" else 0))
    for row in load_table("portfolios"):
        mark(fold(row["form"]), PORTFOLIO)
    for row in load_table("organization_adjectives"):
        mark(fold(row["form"]), ADJECTIVE)
    for row in load_table("name_particles"):
        mark(fold(row["form"]), PARTICLE)
    for first in phrases():
        mark(first, PHRASE)
    for form in name_words("function"):
        for joined in (form, "و" + form, "ف" + form) if len(form) > 1 else (form,):
            mark(joined, FUNCTION)
    return bits


@cache
def _name_words() -> dict[str, frozenset[str]]:
    classes: dict[str, set[str]] = {}
    for row in load_table("name_words"):
        classes.setdefault(row["class"], set()).add(fold(row["form"]))
    return {name: frozenset(forms) for name, forms in classes.items()}


def name_words(name: str) -> frozenset[str]:
    """The folded words of a class of `name_words.tsv`. Raises KeyError on a class that the table has not.

    >>> fold("أبو") in name_words("kin")
    True
    """
    return _name_words()[name]


@cache
def listed_bodies(kind: str) -> frozenset[str]:
    """All names, folded, of the listed organizations of a kind; empty for a kind that no row has."""
    rows = (row for row in load_table("organizations") if row["kind"] == kind)
    return frozenset(fold(f) for row in rows for f in _forms(row))


@cache
def phrases() -> dict[str, Any]:
    """The names that the lists hold whole, as a tree: folded word → subtree, with a `Known` under the
    empty string."""
    tree: dict[str, Any] = {}
    for table, kind in _NAME_TABLES:
        for row in load_table(table):
            key = f"{kind}:{fold(row['name'])}"
            words = set(values(row.get("words", "")))
            names = dict.fromkeys((*_forms(row), *words))
            for name in dict.fromkeys((*names, *(v for n in names for v in _spaced(n)))):
                known = Known(
                    kind, key, row["name"], name not in words, row.get("kind", row.get("region", ""))
                )
                _plant(tree, name, known)
    return tree


def _spaced(name: str) -> tuple[str, ...]:
    """The name with عبد written apart and together: the press writes عبدالله and عبد الله."""
    if "عبد" not in name:
        return ()
    apart = re.sub(r"(^| )عبدال", r"\1عبد ال", name)
    together = re.sub(r"(^| )عبد ال", r"\1عبدال", name)
    return tuple(v for v in (apart, together) if v != name)


def _plant(tree: dict[str, Any], name: str, known: Known) -> None:
    node = tree
    plain = all(map(PLAIN.fullmatch, name.split(" ")))  # words of nothing but letters are tokens
    for form in fold(name).split() if plain else [t.form for t in read_page(name).tokens]:
        node = node.setdefault(form, {})
    held = node.get("")
    # A table of names alone does not take back what another says of the same place: مالي is "financial" too.
    if held is None or (known.sure and not held.sure and known.key != held.key):
        node[""] = known


@cache
def _genders() -> dict[str, str]:
    return {fold(row["form"]): row["gender"] for row in load_table("given_names")}


@cache
def _origins() -> dict[str, str]:
    return {fold(row["form"]): row["origin"] for row in load_table("given_names")}


@cache
def _head_kinds() -> dict[str, str]:
    out: dict[str, str] = {}
    for row in load_table("organization_heads"):
        for form in values(row["forms"]):
            out.setdefault(fold(form), row["kind"])
    return out


@cache
def _nisba_places() -> dict[str, str]:
    return {form: fold(row["place"]) for row in load_table("nisbas") for form in _nisba_forms(row["form"])}


@kept
def ordinary(form: str) -> bool:
    """Whether a folded word is an ordinary one, with or without its article.

    >>> ordinary(fold("الباب")), ordinary(fold("القامشلي"))
    (True, False)
    """
    bits = _bits()
    return bool((bits.get(form, 0) | bits.get(form.removeprefix("ال"), 0)) & COMMON)


def gender_of(form: str) -> str:
    """The gender of a folded given name: m, f or empty."""
    return _genders().get(form, "")


def origin_of(form: str) -> str:
    """The origin under which a folded given name is listed; empty when it is not."""
    return _origins().get(form, "")


def head_kind(form: str) -> str:
    """What kind of organization a folded noun heads; empty when none."""
    return _head_kinds().get(form, "")


def nisba_place(form: str) -> str:
    """The folded place that an adjective of country means (السوريه → سوريا); empty when none."""
    return _nisba_places().get(form, "")


@cache
def lands() -> frozenset[str]:
    """The folded places of which a people or country's adjective is told: countries above all."""
    return frozenset(_nisba_places().values())


def _derived(form: str, bits: dict[str, int]) -> bool:
    """Whether clitics or endings off leave an ordinary word: والاتفاقيات, بحكومتهم."""
    endings = [e for e in _BY_LAST_LETTER.get(form[-1:], ()) if form.endswith(e)]
    for rest in _heads_off(form):
        if bits.get(rest, 0) & (COMMON | FUNCTION):
            return True
        for ending in endings:
            if len(rest) > len(ending) + 2:
                core = rest[: -len(ending)]
                if bits.get(core, 0) & COMMON:
                    return True
                whole = core[:-1] + "ه" if core.endswith("ت") else core + "ه"
                if bits.get(whole, 0) & COMMON:
                    return True
    return False


def _heads_off(form: str) -> list[str]:
    out = [form]
    for conj in ("", "و", "ف"):
        rest = form[len(conj) :]
        if not form.startswith(conj) or len(rest) < 3:
            continue
        if conj:
            out.append(rest)
        if rest.startswith("ال") and len(rest) > 4:
            out.append(rest[2:])
        if rest.startswith("لل") and len(rest) > 4:
            out.extend((rest[2:], rest[1:]))
        if rest[0] in "بلكس" and len(rest) > 3:
            out.append(rest[1:])
            if rest[1:3] == "ال" and len(rest) > 5:
                out.append(rest[3:])
    return out


@kept
def facts(form: str) -> int:
    """What a folded word can be, as the sum of the constants above; zero for a word that no list explains.

    >>> bool(facts(fold("محمد")) & GIVEN), bool(facts(fold("وبحكوماتهم")) & DERIVED), facts(fold("ليندكفيست"))
    (True, True, 0)
    """
    bits = _bits()
    known = bits.get(form, 0)
    if not known and _derived(form, bits):
        return DERIVED
    return known


@kept
def by_article(form: str) -> bool:
    """Whether a folded word is an ordinary one only if its first letters are the article, which the caller
    has seen that they are not.

    >>> by_article(fold("ألبروز")), by_article(fold("ألعابه"))
    (True, False)
    """
    bits = _bits()
    if not form.startswith("ال") or len(form) < 5 or bits.get(form, 0):
        return False
    stems = (form[: -len(e)] for e in _BY_LAST_LETTER.get(form[-1:], ()) if form.endswith(e))
    return facts(form) == DERIVED and not any(bits.get(v, 0) for stem in stems for v in (stem, stem + "ه"))


@kept
def peel(form: str) -> tuple[tuple[int, str], ...]:
    """The ways to take proclitics off a folded word so that a listed name or an announcing word remains.

    Each is (letters to skip, what remains); for لل the rest is given with its article back (للعراق → 1,
    العراق). Empty when the word is listed as it stands, or when nothing listed remains.

    >>> peel(fold("وبومبيو")), peel(fold("للعراق")), peel(fold("وهران"))
    (((1, 'بومبيو'),), ((1, 'العراق'),), ())
    """
    bits = _bits()
    whole = bits.get(form, 0)
    if form[0] not in PROCLITICS or whole & (_NAMING | FUNCTION):
        return ()
    his = form[0] == "و" and bits.get(form[1:], 0) & (OFFICE | HONORIFIC)  # ومساعده فلان، وابنها فلان
    owned = not (whole or his) and form.endswith(_OWNERS)
    if owned and any(form.endswith(e) and bits.get(form[: -len(e)], 0) & COMMON for e in _OWNERS):
        return tuple(cut for cut in cut_letters(form) if len(cut[1]) > 3 and _town(cut[1]))
    wanted = _NAMING & ~(GIVEN | PARTICLE) if whole & COMMON else _NAMING
    cuts = cut_letters(form)
    if len(form) == 3 and form[0] == "ب" and bits.get(form[1:], 0) & PLACE_HEAD:
        cuts = ((1, form[1:]),)  # بحي، بسد
    found = [cut for cut in cuts if bits.get(cut[1], 0) & wanted and not _with_article(*cut, form)]
    if whole & COMMON and form[0] != "و":
        found = [cut for cut in found if not bits[cut[1]] & GIVEN]  # بيان is not ب before Jan
    if any(_town(core) for _, core in found) and _own_verb(form):
        return ()
    # كتبه "he wrote it" is not "like a hill"
    return tuple([c for c in found if form[c[0] - 1] != "ك" or not bits[c[1]] & PLACE_HEAD])


def _own_verb(form: str) -> bool:
    """فسرت: "she explained" and not "so Sirte"; but لبيت is "for a house" before "I answered"."""
    return form[0] not in "بل" and any(r.entry.verb and not r.cut.skip for r in look(form))


def _with_article(skip: int, core: str, form: str) -> bool:
    """Whether لل before a word is the article and no town's first letter: للحج is "for the Hajj", not "for
    Lahij"."""
    doubled = core[0] == "ل" and form[skip - 1] == "ل"
    return doubled and _bits()[core] == PHRASE and bool(_bits().get("ا" + core, 0) & (COMMON | PORTFOLIO))


@kept
def peel_taa(form: str) -> tuple[tuple[int, str], ...]:
    """As `peel`, for a word that is written with ة, so that no pronoun can end it: what remains is a town,
    or a word that announces a name.

    >>> peel(fold("بجدة")), peel_taa(fold("بجدة")), peel_taa(fold("وجدة"))
    ((), ((1, 'جده'),), ())
    >>> peel(fold("وجبهة")), peel_taa(fold("وجبهة")), peel_taa(fold("وجودة"))
    ((), ((1, 'جبهه'),), ())
    """
    bits = _bits()
    if bits.get(form, 0) & (_NAMING | FUNCTION):
        return ()
    announcing = 0 if form in bits else _NAMING & ~(GIVEN | PARTICLE | PHRASE)
    return tuple(
        (skip, core)
        for skip, core in cut_letters(form)
        if _town(core)
        or (form[skip - 1] != "ك" and bits.get(core, 0) & announcing and not _with_article(skip, core, form))
    )


def _town(form: str) -> bool:
    known = phrases()[form].get("") if form in phrases() else None
    return known is not None and known.sure and known.type == "place" and known.kind != ""


@kept
def cut_letters(form: str) -> tuple[tuple[int, str], ...]:
    """The ways to take و ف ب ل ك off a folded word, by letters alone: the caller knows what must remain.

    Never for their own sake: keep only those whose rest is a listed word, or a name of this article.
    """
    out = []
    starts = [0]
    if form[:1] in ("و", "ف") and len(form) > 3:
        out.append((1, form[1:]))
        starts.append(1)
    for at in starts:
        rest = form[at:]
        if rest[:2] == "لل" and len(rest) > 3:
            out.append((at + 1, "ال" + rest[2:]))
        if rest[:2] == "لل" and len(rest) == 4:
            continue  # للحق, with the article, and never ل before so short a word
        if rest[:1] in ("ب", "ل", "ك") and len(rest) > 3:
            out.append((at + 1, rest[1:]))
    return tuple(out)


@kept
def cut_to_listed(form: str) -> tuple[tuple[int, str], ...]:
    """The ways to take letters off a folded word so that listed names begin with the rest, whatever else the
    word can be: the caller asks that a name of several words follows. Each is as in `peel`.

    >>> cut_to_listed(fold("لسد")), cut_to_listed(fold("للأراضي")), cut_to_listed(fold("كبير"))
    (((1, 'سد'),), ((1, 'الاراضي'),), ())
    """
    if form[0] not in PROCLITICS or (form[0] == "ك" and facts(form)):
        return ()  # كبير على, not "like Bir Ali"
    skips = (1, 2) if form[0] in "وف" and form[1:2] in ("ب", "ل") else (1,)
    cores = ((k, "ال" + form[k + 1 :] if form[k - 1 : k + 1] == "لل" else form[k:]) for k in skips)
    return tuple((skip, core) for skip, core in cores if core in phrases())


def cut_to(form: str, words: Container[str]) -> tuple[int, str] | None:
    """The folded word that is one of `words`, whole or without clitic letters, and how many of those stand
    before it; None where it is none.

    >>> cut_to(fold("بالمدينة"), {fold("المدينة")})
    (1, 'المدينه')
    """
    return next((cut for cut in ((0, form), *cut_letters(form)) if cut[1] in words), None)
