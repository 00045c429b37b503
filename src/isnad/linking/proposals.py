"""Which people may be one though their names are not the same: a longer and a shorter name, and two spellings
of a foreign one. What stands around them judges.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from itertools import combinations, pairwise

from rapidfuzz.distance import Levenshtein

from isnad.lexicons import gazetteer as g
from isnad.linking.forms import Form, is_full_person, skeleton
from isnad.linking.gathering import is_relative
from isnad.linking.groups import Group, forms_in, loose_form

__all__ = ["Proposal", "longer_names", "spellings"]

Proposal = tuple[Group, Group, float, str]
_MOST_IN_BLOCK = 60
_ARABIC_CLOSENESS = 0.7
"""Arabic names are not transcribed: further apart than this they are two families (النمر, النمراوي)."""


def longer_names(people: Sequence[Group]) -> list[Proposal]:
    """Pairs of whole names of which one holds all parts of the other, in order, from the same first part."""
    by_parts: dict[tuple[str, str], list[Group]] = defaultdict(list)
    for x in people:
        for form in sorted(forms_in(x)):
            parts = loose_form(form)
            if len(parts) > 2:
                for part in sorted(set(parts[1:])):
                    if x not in by_parts[parts[0], part]:
                        by_parts[parts[0], part].append(x)
    out: list[Proposal] = []
    for x in people:
        for form in sorted(forms_in(x)):
            parts = loose_form(form)
            if not is_full_person(form):
                continue
            fitting = [
                y for y in by_parts.get((parts[0], parts[-1]), []) if y is not x and _held_by(form, y, x)
            ]
            if 0 < len(fitting) <= _MOST_IN_BLOCK:
                base = 0.78 if len(parts) > 2 else 0.6 if _agree(fitting) else 0.35
                if not g.facts(parts[0]) & g.GIVEN:
                    base = max(base, 0.7)
                out += [
                    (x, y, base, "the shorter name holds no part that the longer has not") for y in fitting
                ]
    return out


def _held_by(form: Form, long: Group, own: Group) -> bool:
    """Whether a whole name ends as one of the group's, or begins it, with nothing of its own.

    A father who is named (فارس بن عبدالعزيز, "Faris son of Abdulaziz") is the first one of the longer name
    too: he is not the grandfather in فارس بن نادر بن عبدالعزيز. Who is well known by his father's name
    alone is a king or a prince: سالم بن نادر العيتاني ("Salim ibn Nadir al-Itani") is another.
    """
    is_royal = own.listed is not None and form[-1].startswith("بن ")
    short = loose_form(form)
    for other in sorted(forms_in(long)):
        parts = loose_form(other)
        if len(parts) <= len(short) or short[0] != parts[0] or not _in_order(short, parts):
            continue
        if is_royal and is_relative(form, other):
            continue
        if form[1].startswith("بن ") and parts[1] != short[1]:
            continue
        if short[-1] == parts[-1] or parts[: len(short)] == short:
            return True
    return False


def _in_order(short: Form, long: Form) -> bool:
    rest = iter(long)
    return all(u in rest for u in short)


def _agree(groups: Sequence[Group]) -> bool:
    """Whether all longer names may be one: each holds the next shorter."""
    forms = sorted(
        {loose_form(f) for x in groups for f in forms_in(x) if len(f) > 2}, key=lambda f: (len(f), f)
    )
    return all(_in_order(a, b) for a, b in pairwise(forms))


def spellings(people: Sequence[Group]) -> list[Proposal]:
    """Pairs of names of as many parts that transcribers may have spelled differently."""
    blocks: dict[Form, list[Group]] = defaultdict(list)
    for x in people:
        for form in sorted(forms_in(x)):
            if is_full_person(form):
                block = blocks[tuple(skeleton(u) for u in form)]
                if x not in block:
                    block.append(x)
    out: dict[tuple[int, int], Proposal] = {}
    for _, block in sorted(blocks.items()):
        for left, right in combinations(block[:_MOST_IN_BLOCK], 2):
            base, why = max(
                (
                    _spelled(a, b)
                    for a in sorted(forms_in(left))
                    for b in sorted(forms_in(right))
                    if len(a) == len(b)
                ),
                default=(0.0, ""),
            )
            if base:
                out.setdefault((id(left), id(right)), (left, right, base, why))
    return list(out.values())


def _spelled(left: Form, right: Form) -> tuple[float, str]:
    """How likely two spellings are one name; two given names of the list are never one (سعد, سعيد)."""
    changed = [(a, b) for a, b in zip(left, right, strict=True) if a != b]
    if not changed or len(changed) > 2:
        return 0.0, ""
    if any(_of_list(a) and _of_list(b) for a, b in changed):
        return 0.0, ""
    closeness = min(Levenshtein.normalized_similarity(a, b) for a, b in changed)
    if closeness < 0.6 or any(len(skeleton(a)) < 2 for a, _ in changed):
        return 0.0, ""
    arabic = any(g.facts(u) & g.GIVEN and g.origin_of(u) == "arabic" for u in (left[0], right[0]))
    if arabic and closeness < _ARABIC_CLOSENESS:
        return 0.0, ""
    base = 0.3 if arabic else 0.55
    shown = ", ".join(f"{a}/{b}" for a, b in changed)
    return base + 0.2 * closeness, f"one name spelled twice: {shown}"


def _of_list(unit: str) -> bool:
    """Whether a unit is a given name of Arabic, of which two spellings are two names; of a foreign one they
    may be one (ستيفن, ستيفان).
    """
    name = unit.split(" ")[-1]
    return bool(g.facts(name) & g.GIVEN) and g.origin_of(name) == "arabic"
