"""What the lists of months, weekdays, numerals, feasts and words of time say of a word in the text.

`senses(form)` takes a folded word with its clitics: ولأبريل → و + ل + أبريل, "and for April".
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import msgspec

from isnad.lexicons.tables import load_table, values
from isnad.text.folding import fold
from isnad.text.kept import kept

__all__ = ["NO_SENSES", "Sense", "Senses", "senses", "senses_by_kind"]

# The first letters of the words that a proclitic can stand on.
_PROCLITICS = frozenset("وفبلكا")


class Sense(msgspec.Struct, frozen=True, gc=False):
    """One reading of a word: what kind of word of time it is and what it is worth.

    `rest` are the folded words that must follow for a name of several words (كانون + الثاني); `alone` as
    the tables of months and weekdays say it; `conj`, `prep` and `definite` tell the clitics.
    """

    kind: str
    value: str
    number: int
    alone: str = ""
    calendar: str = ""
    rest: tuple[str, ...] = ()
    conj: bool = False
    prep: str = ""
    definite: bool = False


def _rows() -> Iterator[tuple[str, Sense]]:
    for row in load_table("months"):
        month = Sense("month", row["name"], int(row["month"]), row["alone"], row["calendar"])
        yield from _spread(row["forms"], month)
    for row in load_table("weekdays"):
        yield from _spread(row["forms"], Sense("weekday", row["name"], int(row["iso"]), row["alone"]))
    for row in load_table("numerals"):
        yield from _spread(row["forms"], Sense(row["kind"], row["word"], int(row["value"])))
    for row in load_table("feasts"):
        feast = Sense("feast", f"{row['month']}-{row['day']}", 0, "", row["calendar"])
        yield from _spread(row["forms"], feast)
    for row in load_table("date_words"):
        value = row["value"]
        number = int(value) if value.lstrip("-").isdigit() else 0
        yield from _spread(row["forms"], Sense(row["sense"], value, number))


def _spread(forms: str, sense: Sense) -> Iterator[tuple[str, Sense]]:
    for form in values(forms):
        first, *rest = fold(form).split()
        yield first, msgspec.structs.replace(sense, rest=tuple(rest))


@cache
def _cores() -> dict[str, tuple[Sense, ...]]:
    found: dict[str, list[Sense]] = {}
    for form, sense in _rows():
        known = found.setdefault(form, [])
        if sense.kind != "month" or not any(s.rest == sense.rest and s.kind == "month" for s in known):
            known.append(sense)  # أبريل and إبريل fold alike
    # The longest name first: رأس السنة الهجرية before رأس السنة.
    return {form: tuple(sorted(s, key=lambda x: -len(x.rest))) for form, s in found.items()}


def _cuts(form: str) -> Iterator[tuple[str, bool, str, bool]]:
    """(core, conjunction, preposition, article) for every cut of a word's beginning, the whole word first."""
    yield form, False, "", False
    for conj in (False, True):
        rest = form
        if conj:
            if form[:1] not in ("و", "ف") or len(form) < 3:
                return
            rest = form[1:]
            yield rest, True, "", False
        if rest.startswith("ال") and len(rest) > 3:
            yield rest[2:], conj, "", True
        if rest.startswith("لل") and len(rest) > 3:
            yield rest[2:], conj, "ل", True
        if rest[:1] in ("ب", "ل", "ك") and len(rest) > 2:
            yield rest[1:], conj, rest[0], False
            if rest.startswith("ال", 1) and len(rest) > 4:
                yield rest[3:], conj, rest[0], True


@kept
def senses(form: str) -> tuple[Sense, ...]:
    """Every sense of a folded word, fewest clitics first; empty when it is no word of time.

    >>> [(s.kind, s.number, s.prep) for s in senses("لابريل")]
    [('month', 4, 'ل')]
    """
    cores = _cores()
    if form[:1] not in _PROCLITICS:
        return cores.get(form, ())
    out = []
    for core, conj, prep, definite in _cuts(form):
        for sense in cores.get(core, ()):
            if conj or prep or definite:
                sense = msgspec.structs.replace(sense, conj=conj, prep=prep, definite=definite)
            out.append(sense)
    return tuple(out)


Senses = dict[str, tuple[Sense, ...]]
NO_SENSES: Senses = {}


def senses_by_kind(form: str) -> Senses:
    """The senses of a folded word under their kinds, in the same order; empty when it is no word of time."""
    found = senses(form)
    if not found:
        return NO_SENSES
    return {kind: tuple(s for s in found if s.kind == kind) for kind in {s.kind for s in found}}
