"""What the word lists know of a word as it stands in the text, clitics and all.

`look(form)` gives every reading of a folded word whose core some list holds. Results are kept: the press
repeats its words, so most words of an article cost one dictionary look-up.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import msgspec

from isnad.lexicons.conjugation import VerbForm, conjugate, participle_forms
from isnad.lexicons.tables import Row, load_table, values
from isnad.text.clitics import Cut, cores, cuts
from isnad.text.folding import fold
from isnad.text.kept import kept

__all__ = ["Entry", "Predicate", "Reading", "look", "predicates"]


class Predicate(msgspec.Struct, frozen=True, gc=False):
    """One row of `predicates.tsv`: a verb with its participle and masdars, and what it tells of."""

    lemma: str
    complement: frozenset[str]
    """How its content is attached: `ان` (أن/إن), `ب+ان`, `الى+ان` …; `0` a bare noun phrase; `ب`, `الى` …"""
    speech: str
    plover: str
    recipient: str
    sign: str
    note: str

    def quotes(self) -> bool:
        """Whether what it tells may stand in a quotation or behind a colon."""
        return self.note not in ("noquote", "clause")

    def only_clause(self) -> bool:
        """Whether it is no cue before a mere noun: its other senses are commoner there."""
        return self.note in ("that", "clause")


class Entry(msgspec.Struct, frozen=True, gc=False):
    """What a list says of a core: `kind` is `predicate` or the name of the list; `row` its cells."""

    kind: str
    lemma: str
    row: Row
    predicate: Predicate | None = None
    verb: VerbForm | None = None


class Reading(msgspec.Struct, frozen=True, gc=False):
    """One way to read a word: a cut into clitics and core, and the entry of that core."""

    cut: Cut
    entry: Entry


# The lists whose rows are single words with forms in a column `forms` (or the lemma alone), looked up by
# core.
_PLAIN_LISTS: tuple[str, ...] = ()


@cache
def predicates() -> tuple[tuple[Predicate, Row], ...]:
    """The predicate table, in file order, each with its row (which has the principal parts)."""
    out = []
    for row in load_table("predicates"):
        out.append(
            (
                Predicate(
                    lemma=row["lemma"],
                    complement=frozenset(fold(v) for v in values(row["complement"])),
                    speech=row["speech"],
                    plover=row["plover"],
                    recipient=row["recipient"],
                    sign=row["sign"],
                    note=row["note"],
                ),
                row,
            )
        )
    return tuple(out)


def _predicate_forms(row: Row) -> Iterator[VerbForm]:
    if row["imperfect"]:
        yield from conjugate(row["lemma"], row["imperfect"])
    for participle in values(row["participle"]):
        yield from participle_forms(participle)
    for masdar in values(row["masdar"]):
        yield VerbForm(fold(masdar), "masdar")


@cache
def _entries() -> dict[str, tuple[Entry, ...]]:
    found: dict[str, list[Entry]] = {}
    for predicate, row in predicates():
        for verb in _predicate_forms(row):
            found.setdefault(verb.form, []).append(Entry("predicate", row["lemma"], row, predicate, verb))
    for kind in _PLAIN_LISTS:
        for row in load_table(kind):
            first = next(iter(row.values()))
            for form in values(row.get("forms", "")) or [first]:
                found.setdefault(fold(form), []).append(Entry(kind, first, row))
    return {form: tuple(entries) for form, entries in found.items()}


def _fits(cut: Cut, entry: Entry) -> bool:
    """Whether the clitics of a cut can stand on this core: verbs take no article, nouns no future."""
    verb = entry.verb
    if verb is None:
        return not cut.future
    if verb.tense in ("perfect", "imperfect"):
        if (
            cut.suffix == "ي"
            or cut.article
            or cut.prep not in ("", "ل")
            or (cut.prep == "ل" and verb.tense != "imperfect")
        ):
            return False
        return not cut.future or verb.tense == "imperfect"
    if cut.future:
        return False
    return not (verb.case == "acc" and (cut.article or cut.suffix or cut.prep))


@kept
def look(form: str) -> tuple[Reading, ...]:
    """Every reading of a folded word, fewest clitics first; empty when no list knows it.

    >>> [(r.entry.lemma, r.cut.conj) for r in look(fold("وأضافت"))]
    [('أضاف', 'و')]
    """
    entries = _entries()
    if entries.keys().isdisjoint(cores(form)):
        return ()
    out = []
    for cut in cuts(form):
        for entry in entries.get(cut.core, ()):
            if _fits(cut, entry):
                out.append(Reading(cut, entry))
    return tuple(out)
