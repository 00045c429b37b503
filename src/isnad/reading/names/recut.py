"""Names that other names of the page show to be cut wrong: a preposition taken for a letter of the name, or
two names side by side taken for one."""

from __future__ import annotations

from isnad.reading.names.found import Found

__all__ = ["recut"]

# A shorter word behind a letter is oftener a word of its own: لمى, بكر.
_SHORT = 4


def recut(found: list[Found]) -> None:
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
        _one_of_two(f, cores, surnames)


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


def _one_of_two(f: Found, cores: set[str], surnames: dict[str, set[str]]) -> None:
    """A name that is another's whole name and behind it the surname of a third."""
    words = f.core.split(" ")
    if len(words) < 3 or len(words) != f.last - f.first:
        return
    whole = " ".join(words[:-1])
    others = surnames.get(words[-1], set()) - {f.core}
    if whole in cores and any(not other.startswith(words[0] + " ") for other in others):
        f.core, f.last = whole, f.last - 1
