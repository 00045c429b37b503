"""Names that other names of the page show to be cut wrong: a preposition taken for a letter of the name, or
two names side by side taken for one."""

from __future__ import annotations

from isnad.lexicons import gazetteer as g
from isnad.reading.names.found import Found, Sheet
from isnad.reading.names.surnames import THAT

__all__ = ["recut"]

# A shorter word behind a letter is oftener a word of its own: لمى, بكر.
_SHORT = 4
_OF_TWO = 2


def recut(sheet: Sheet, found: list[Found]) -> None:
    """Set right, in place, the persons' names whose parts stand elsewhere as other names.

    معارضة لأردون, where أردون is named; سمير الوادي هارتن, where سمير الوادي and جون هارتن are two.
    """
    people = [f for f in found if f.type == "person"]
    cores = {f.core for f in people}
    words = {w for core in cores for w in core.split(" ")}
    bodies = {f.core for f in found if f.type != "person"}
    for f in people:
        _without_letter(f, words, bodies)
    surnames: dict[str, set[str]] = {}
    for core in cores:
        if " " in core:
            surnames.setdefault(core.split(" ")[-1], set()).add(core)
    for f in people:
        _one_of_two(f, cores, surnames, said=sheet.word(f.last) in THAT or bool(sheet.mark(f.last)))


def _without_letter(f: Found, words: set[str], bodies: set[str]) -> None:
    """A name that opens with ل or ب and the whole name, or a part of it, of somebody or some body named."""
    first, *rest = f.core.split(" ")
    if f.skip or first[0] not in "لب" or len(first) <= _SHORT:
        return
    if first[1:] in words and first[1:] not in rest:
        f.core, f.skip = " ".join([first[1:], *rest]), 1
    elif rest and first[1:] in bodies:
        f.core, f.first = " ".join(rest), f.first + 1
        f.lead = min(f.lead, f.first) if f.lead >= 0 else f.lead


def _one_of_two(f: Found, cores: set[str], surnames: dict[str, set[str]], said: bool) -> None:
    """A name that is another's whole name and behind it the surname of a third; behind a foreign name of two
    words it is enough that somebody else has it: شكر بوهدان كوفالينكو | كروفورد، أشاد بوهدان كوفالينكو |
    بكروفورد; not where that is `said` behind it which he says: قال جون مايكل كروفورد إن.
    """
    words = f.core.split(" ")
    if len(words) < 3 or len(words) != f.last - f.first:
        return
    whole, last = " ".join(words[:-1]), words[-1]
    led = last[1:] if last[:1] in ("ب", "ل") and surnames[last] == {f.core} else ""
    others = surnames.get(led or last, set()) - {f.core}
    foreign = g.origin_of(words[0]) not in ("", "arabic") and not last.startswith("ال")
    foreign = foreign and not g.facts(words[-2]) & g.PARTICLE  # راوول دي بلازيو
    sure = whole in cores or (foreign and len(words) == _OF_TWO + 1 and (led or not said))
    if sure and any(other.split(" ")[0] not in words for other in others):
        f.core, f.last = whole, f.last - 1
