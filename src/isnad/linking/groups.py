"""Bearers of names that are held to be one so far, and what was judged of two such groups."""

from __future__ import annotations

import msgspec

from isnad.lexicons import gazetteer as g
from isnad.linking.contexts import Context
from isnad.linking.forms import Form
from isnad.linking.gathering import Bearer
from isnad.linking.known import Listed
from isnad.linking.records import Judgement
from isnad.linking.separation import Side

__all__ = ["Group", "Verdict", "forms_in", "loose_form", "may_be_surname"]


class Group(msgspec.Struct, eq=False):
    """Bearers held to be one so far."""

    type: str
    form: Form
    listed: Listed | None
    land: str
    bearers: list[Bearer]
    context: Context
    apart: bool = False
    """Whether another group of the same name is the main one."""
    sides: set[Side] = msgspec.field(default_factory=set)
    """Of the pairs that a person keeps apart, the sides that its bearers are on."""
    into: Group | None = None
    """The group that took this one in later."""

    @property
    def rank(self) -> tuple[int, int, str]:
        """The order of groups of one name: the largest first, then the earliest."""
        return (-len(self.bearers), self.bearers[0].article, " ".join(self.form))


class Verdict(msgspec.Struct, frozen=True):
    """A judgement about two groups, or about a form and the group that it joined."""

    kept: Group
    other_form: Form
    other_name: str
    judgement: Judgement
    score: float
    reason: str
    other: Group | None = None


def forms_in(group: Group) -> set[Form]:
    """The forms that the names of a group have."""
    return {b.form for b in group.bearers}


def loose_form(form: Form) -> Form:
    """A form without the particles of its fathers: سالم بن نادر is سالم نادر."""
    return tuple(u.removeprefix("بن ") for u in form)


def may_be_surname(unit: str) -> bool:
    """Whether a unit can be the name of a family: no given name, ordinary word or office."""
    taken = g.GIVEN | g.COMMON | g.DERIVED | g.OFFICE
    return len(unit) > 3 and not unit.startswith("بن ") and not g.facts(unit) & taken
