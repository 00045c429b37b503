"""The words of `event_moods.tsv`: what denies, wishes, plans or asks, by a word's form."""

from __future__ import annotations

from isnad.lexicons.tables import classes_of
from isnad.reading.words.event_words import cores
from isnad.text.kept import kept
from isnad.text.tokens import Token

__all__ = ["halts", "has", "opens"]

_STOPS = frozenset("،,.؛:؟!()-–—|/…")


@kept
def _moods(form: str) -> frozenset[str]:
    """The classes of `event_moods.tsv` that a word is of, as it stands or without its و or ف."""
    return classes_of((form, form[1:]) if form[:1] in ("و", "ف") else (form,), "event_moods")


@kept
def _moods_of_core(form: str) -> frozenset[str]:
    """The classes of `event_moods.tsv` that a word is of, any of its clitics off; none where it only looks
    like a word of one.
    """
    classes = classes_of(cores(form), "event_moods")
    return frozenset() if "none" in classes else classes


def halts(t: Token, marks: frozenset[str] = _STOPS) -> bool:
    """Whether a token is a break or one of the marks, so that what is looked for does not lie beyond it."""
    return t.kind == "break" or (t.kind == "mark" and t.form in marks)


def has(form: str, *kinds: str) -> bool:
    """Whether a word is of one of the classes of `event_moods.tsv`, as it stands or without its و or ف."""
    return not _moods(form).isdisjoint(kinds)


def opens(form: str, kind: str = "open") -> bool:
    """Whether a word is of a class of `event_moods.tsv`, any of its clitics off."""
    return kind in _moods_of_core(form)
