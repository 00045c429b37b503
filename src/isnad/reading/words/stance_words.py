"""The words of `stance_signs.tsv`, what denies or turns a quality, and the signs of tables."""

from __future__ import annotations

from functools import cache
from typing import Literal, cast

from isnad.lexicons.tables import classes_of, load_table
from isnad.reading.words.event_words import cores
from isnad.reading.words.moods import has
from isnad.text.folding import fold
from isnad.text.kept import kept

__all__ = [
    "Sign",
    "denies",
    "denies_verb",
    "inverts",
    "is_stance_word",
    "only_seems_to_deny",
    "opposite",
    "signed",
    "stance_kinds",
    "stance_words",
]

Sign = Literal["+", "-"]


@cache
def stance_words(kind: str) -> frozenset[str]:
    """The words of one class of `stance_signs.tsv`, folded."""
    return frozenset(fold(row["word"]) for row in load_table("stance_signs") if row["class"] == kind)


_WHAT = fold("ما")


@kept
def denies(form: str) -> bool:
    """Whether a word denies what stands right behind it: لا، ولم، ليس، بدون، غير; not ما, oftener "what".

    >>> denies(fold("ولم")), denies(fold("غير")), denies(fold("ما"))
    (True, True, False)
    """
    return inverts(form) or (has(form, "negation", "never", "without") and not form.endswith(_WHAT))


@kept
def inverts(form: str) -> bool:
    """Whether a word turns the quality right behind it into its opposite: غير مسؤولة."""
    return is_stance_word(form, "unlike")


def denies_verb(form: str) -> bool:
    """Whether a word denies the verb right behind it, as ما does too."""
    return denies(form) or form.removeprefix("و") == _WHAT


def only_seems_to_deny(form: str, following: str) -> bool:
    """Whether two words deny nothing, but tell what still is: لا تزال."""
    return following in stance_words("still") and denies_verb(form)


@kept
def stance_kinds(form: str) -> frozenset[str]:
    """The classes of `stance_signs.tsv` that a folded form, its clitics off, is a word of; kept by form."""
    return classes_of(cores(form), "stance_signs")


def is_stance_word(form: str, kind: str) -> bool:
    """Whether a folded form, its clitics off, is a word of one class of `stance_signs.tsv`.

    >>> is_stance_word(fold("والاشتباكات"), "clash"), is_stance_word(fold("اشتراكات"), "clash")
    (True, False)
    """
    return kind in stance_kinds(form)


def opposite(sign: Sign) -> Sign:
    """The sign of what is denied."""
    return "-" if sign == "+" else "+"


def signed(sign: str) -> Sign:
    """The sign of a table's cell."""
    return cast(Sign, sign)
