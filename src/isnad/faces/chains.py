"""Who heard it from whom: the chain of speakers that stands before a statement."""

from __future__ import annotations

from isnad.records import Analysis, Entity, Statement

__all__ = ["Chains"]


class Chains:
    """Looks up, in one analysis, the speaker of a statement and everyone it came through."""

    def __init__(self, analysis: Analysis) -> None:
        self._statements = {s.id: s for s in analysis.statements}
        self._entities = {e.id: e for e in analysis.entities}

    def entity(self, id: str | None) -> Entity | None:
        """The entity of this id; None where there is none."""
        return self._entities.get(id) if id is not None else None

    def name(self, id: str | None) -> str:
        """The name of an entity; empty where there is none."""
        found = self.entity(id)
        return found.name if found else ""

    def speaker(self, statement: Statement) -> str:
        """Who says it: the resolved name, else the words of the source, else empty."""
        return self.name(statement.speaker) or (statement.source.text if statement.source else "")

    def through(self, inside: str | None) -> tuple[Statement, ...]:
        """The statements that hold this place, the nearest first, the outermost last; empty at the top.

        A chain that bites its own tail, as no reading makes but a file may hold, ends where it would repeat.
        """
        found: list[Statement] = []
        seen: set[str] = set()
        while inside is not None and inside not in seen and inside in self._statements:
            seen.add(inside)
            found.append(self._statements[inside])
            inside = found[-1].inside
        return tuple(found)
