"""Who is listed: the well-known actors, with every spelling that the word lists give them."""

from __future__ import annotations

from functools import cache, lru_cache

import msgspec

from isnad.lexicons import gazetteer as g
from isnad.lexicons.tables import Row, load_table, values
from isnad.linking.forms import Form, name_form, spoken_of
from isnad.linking.wording import folded_words
from isnad.text.folding import fold

__all__ = ["Listed", "is_national", "listed_as"]

_TABLES = (("public_figures", "person"), ("organizations", "organization"), ("places", "place"))
# Kinds of heads whose bodies there is one of in a country; an embassy, a department, a command there are
# many of.
_ONE_IN_A_COUNTRY = frozenset(("ministry", "state"))
_MANY = frozenset(
    map(fold, ("إدارة", "الإدارة", "سفارة", "السفارة", "قنصلية", "القنصلية", "شرطة", "الشرطة", "سلطة"))
)


class Listed(msgspec.Struct, frozen=True):
    """An actor that a list holds; `key` is that of its actor in every corpus."""

    key: str
    type: str
    name: str
    origin: str
    label_en: str | None
    iso_code: str | None
    names: tuple[str, ...]
    kind: str


@cache
def _listed() -> dict[tuple[str, Form], tuple[Listed, ...]]:
    names: dict[tuple[str, str], list[str]] = {}
    kinds: dict[tuple[str, str], str] = {}
    owner: dict[tuple[str, str], tuple[str, str]] = {}
    for table, type in _TABLES:
        for row in load_table(table):
            held = (type, fold(row["name"]))
            names.setdefault(held, [row["name"]]).extend(_spellings(row, type))
            kinds.setdefault(held, row.get("kind", ""))
            owner.setdefault(held, held)
            for form in values(row["forms"]):
                owner.setdefault((type, fold(form)), held)
    for row in load_table("territories"):
        if ("place", fold(row["name"])) not in owner:
            names[("place", fold(row["name"]))] = [row["name"]]
    found: dict[tuple[str, Form], list[Listed]] = {}
    known: set[tuple[str, str]] = set()
    for row in load_table("known_actors"):
        own = (row["type"], fold(row["name"]))
        held = owner.get(own, own)
        known.add(held)
        spelled = [row["name"], *names.get(held, ()), *values(row["forms"])]
        _file(found, _known(row, spelled, kinds.get(held, "")))
    for (type, name), spelled in names.items():
        if (type, name) not in known:
            key = f"{type}:{' '.join(name.split())}"
            kind = kinds.get((type, name), "")
            _file(
                found, Listed(key, type, spelled[0], "list", None, None, tuple(dict.fromkeys(spelled)), kind)
            )
    return {k: tuple(v) for k, v in found.items()}


def _spellings(row: Row, type: str) -> list[str]:
    # A part of a name that is also the name of many says nothing on its own; of a body the reading has
    # judged it.
    return values(row["forms"]) + (values(row["words"]) if type != "person" else [])


def _known(row: Row, names: list[str], kind: str) -> Listed:
    key = f"{row['type']}:{' '.join(fold(row['name']).split())}"
    if row["type"] == "place" and "(" in row["label_en"]:
        key += f"@{row['iso']}"
    return Listed(
        key if row["label_en"] != "Amman" else f"{key}@JO",
        row["type"],
        row["name"],
        "seed",
        row["label_en"] or None,
        row["iso"] or None,
        tuple(dict.fromkeys(names)),
        kind,
    )


def _file(found: dict[tuple[str, Form], list[Listed]], listed: Listed) -> None:
    for name in listed.names:
        for form in dict.fromkeys((tuple(folded_words(name)), name_form(name, listed.type))):
            # What is left of a king's name without his title is the name of many.
            if listed.type == "person" and len(form) == 1 and len(folded_words(name)) > 1:
                continue
            bearers = found.setdefault((listed.type, form), [])
            # Two lists may hold one name; the well-known actor comes first and counts.
            if listed not in bearers and (listed.origin == "seed" or not bearers):
                bearers.append(listed)


@lru_cache(maxsize=1 << 16)
def listed_as(type: str, name: str) -> tuple[Listed, ...]:
    """The listed actors of a type that have this name, as it stands or by its form: mostly one or none, of
    namesakes several.
    """
    words = tuple(folded_words(name))
    forms = [words, name_form(name, type)]
    if type != "person":
        forms += [_whole(words), spoken_of(words)]
    listed = _listed()
    found = next((listed[type, form] for form in forms if form and (type, form) in listed), ())
    return tuple(who for who in found if not _is_purpose(words, who) and not _is_firm(words, who))


def _is_purpose(words: Form, who: Listed) -> bool:
    """Whether a name after a clitic is what a listed body is for, which others are for too: لطاقة الذرية may
    come from مدينة الملك عبدالله للطاقة الذرية.
    """
    own = folded_words(who.name)
    return len(own) > len(words) and own[-len(words) :] == ["ل" + words[0], *words[1:]]


def _is_firm(words: Form, who: Listed) -> bool:
    """Whether a firm only shares the word by which a paper or a party is called (شركة الجزيرة)."""
    return words[:1] == (fold("شركة"),) and who.kind in ("media", "armed", "international")


def is_national(name: str, form: Form) -> bool:
    """Whether there is one body of this name in a country: a ministry, a government, what a list calls so.

    >>> is_national("وزارة الداخلية", ("وزاره", "الداخليه")), is_national("لجنة الحكام", ("لجنه", "الحكام"))
    (True, False)
    """
    if any(who.kind == "government" for who in listed_as("organization", name)):
        return True
    return bool(form) and g.head_kind(form[0]) in _ONE_IN_A_COUNTRY and form[0] not in _MANY


def _whole(words: Form) -> Form:
    """A name whose article was lost to a clitic before it: للأمم المتحدة is the الأمم المتحدة."""
    return ("ا" + words[0], *words[1:]) if words and words[0].startswith("ل") else ()
