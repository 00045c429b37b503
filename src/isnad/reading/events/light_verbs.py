"""The verbs that lend an event noun their subject (`event_light.tsv`), by their forms: شن، نفذ، تعرض."""

from __future__ import annotations

from collections.abc import Container, Iterable
from functools import cache

from isnad.lexicons.tables import load_table, values
from isnad.reading.words.lexis import words
from isnad.text.clitics import THIRD_PERSON
from isnad.text.folding import fold
from isnad.text.kept import kept

__all__ = [
    "any_light",
    "forms_of",
    "laid_upon",
    "lends",
    "light_verbs",
    "met_with",
    "plain_light",
    "suffers",
    "undergone_verbs",
    "was_done",
]

# What leads the masdar that a verb of undergoing or of getting has: تعرضوا لقمع، حصلوا على دعم، نالوا تأييد …
_UNDERGONE = {
    **{"تعرض": "ل", "خضع": "ل", "عاني": "من", "حصل": "علي", "حظي": "ب", "احتاج": "الي"},
    **{"حاز": "علي", "اعتمد": "علي", "استند": "الي"},
    **{"نال": "", "كسب": "", "لقي": "", "تلقي": "", "خسر": "", "فقد": ""},
}
# Verbs of places and times in which something happens.
_SEES = frozenset(fold(w) for w in ("شهد", "شهدت", "شهدتا", "شهدا", "يشهد", "تشهد"))
_LIVES = words("lives_through")
# Verbs by which an act is done.
_DONE = frozenset(
    fold(w)
    for w in (
        *("تم", "تمت", "يتم", "تتم", "سيتم", "ستتم"),
        *("جرى", "جرت", "يجري", "تجري", "سيجري", "ستجري"),
    )
)

# The passives that القبض has, as written: folding makes them one with the active ألقى، يلقي.
_LAID = frozenset(("ألقي", "القي", "أُلقي", "يلقى", "يُلقى"))


def forms_of(*verbs: str) -> frozenset[str]:
    """The folded forms of the given verbs of `event_light.tsv`. Raises KeyError on a verb that it has not.

    >>> fold("بدأت") in forms_of("بدأ", "استمر")
    True
    """
    forms: dict[str, list[str]] = {}
    for row in load_table("event_light"):
        forms.setdefault(row["verb"], []).extend(values(row["forms"]))
    return frozenset(fold(form) for verb in verbs for form in forms[verb])


@kept
def _subject_as(form: str) -> str:
    """What a light verb makes its subject to the event (`event_light.tsv`); empty for any other word."""
    light = light_verbs()
    return light.get(plain_light(form, light), ("", ""))[0]


def any_light(forms: Iterable[str]) -> bool:
    """Whether one of these words is a light verb by its letters."""
    return any(map(_subject_as, forms))


def lends(form: str) -> bool:
    """Whether a verb lends an event noun its subject: نفذ، سيجري، not تعرض, whose subject it is done to."""
    return _subject_as(form) == "actor"


def met_with(form: str) -> bool:
    """Whether a word is a verb whose subject an act befalls: تعرض، واجه، وشهدت."""
    return _subject_as(form) == "recipient" or plain_light(form, _SEES) in _SEES


def was_done(form: str) -> bool:
    """Whether a word is a verb that says of the act behind it that it was done: تم، وجرى، سيتم."""
    return plain_light(form, _DONE) in _DONE


def laid_upon(word: str) -> bool:
    """Whether a word, as written, is a passive by which somebody is seized: ألقي القبض عليه, not ألقى."""
    return word in _LAID or (word[:1] in ("و", "ف") and word[1:] in _LAID)


def plain_light(form: str, light: Container[str]) -> str:
    """A light verb without the conjunction, the سـ of the future or the لـ of purpose before it: ليقوم،
    وسيجري.
    """
    if form[:2] in ("وس", "فس") and form not in light and form[2:] in light:
        return form[2:]
    prefixed = form[:1] in ("و", "ف", "س") or (form[:1] == "ل" and form[1:2] in ("ي", "ت"))
    return form[1:] if prefixed and form not in light and form[1:] in light else form


@cache
def undergone_verbs() -> dict[str, str]:
    """The forms of the verbs of undergoing, each with what leads its complement."""
    rows = load_table("event_light")
    return {
        fold(form): _UNDERGONE[fold(row["verb"])]
        for row in rows
        if fold(row["verb"]) in _UNDERGONE
        for form in values(row["forms"])
    }


@kept
def suffers(form: str) -> bool:
    """Whether the subject of a verb only sees or undergoes what it tells, with a pronoun for that or without:
    شهدتها، تعرضت، تلقاها; not ارتكبتها.
    """
    bare = next((form.removesuffix(p) for p in THIRD_PERSON if form.endswith(p)), form)
    bare = bare[:-1] + "ي" if bare != form and bare.endswith("ا") else bare
    return any(verb in undergone_verbs() or verb in _SEES or verb in _LIVES for verb in (bare, form))


@cache
def light_verbs() -> dict[str, tuple[str, str]]:
    """Each folded form of `event_light.tsv` with what its subject and its second object are to the event."""
    out = {}
    for row in load_table("event_light"):
        for form in values(row["forms"]):
            out[fold(form)] = (row["subject"], row["object"])
    return out
