"""The words of `stance_verdicts.tsv`: what is said of somebody in blame or in praise, and the deeds that
blame or praise their doer.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

import msgspec

from isnad.lexicons.conjugation import conjugate
from isnad.lexicons.tables import load_table, values
from isnad.reading.words.event_words import core_in, listed_core
from isnad.reading.words.party_words import opening
from isnad.reading.words.stance_words import Sign, denies, signed
from isnad.text.folding import fold
from isnad.text.kept import kept

__all__ = ["Verdicts", "first_verdict", "is_quality", "verdict_of", "verdict_phrases", "verdicts"]

# Between a denial and what it denies: لم تعد، لم يكن.
_COPULAS = frozenset(fold(w) for w in ("يعد", "تعد", "يعودوا", "يكن", "تكن", "يكونوا"))


class Verdicts(msgspec.Struct, frozen=True):
    """The words of `stance_verdicts.tsv`, folded, each with its sign."""

    qualities: dict[str, Sign]
    negated: dict[str, Sign]
    deeds: dict[str, str]  # with the gender that the form shows
    charges: dict[str, str]  # so too
    duties: dict[str, str]  # so too


@cache
def verdicts() -> Verdicts:
    """The words of verdict."""
    found = Verdicts({}, {}, {}, {}, {})
    verbs_of = {"deed": found.deeds, "charge": found.charges, "duty": found.duties}
    for row in load_table("stance_verdicts"):
        sign = signed(row["sign"])
        if row["imperfect"]:
            verbs = verbs_of[row["kind"]]
            for verb in conjugate(row["word"], row["imperfect"]):
                if verb.person == 3 and verb.voice == "active":
                    verbs.setdefault(verb.form, verb.gender)
            continue
        into = found.qualities if row["kind"] == "quality" else found.negated
        into.update({fold(form): sign for form in values(row["forms"])})
    return found


def verdict_of(form: str, *, unlike: bool = False) -> Sign | None:
    """The sign of a word of verdict, its clitics off; behind غير, where it is `unlike`: of one that counts
    only there, or of praise turned into blame (غير مشجع).
    """
    qualities, negated = verdicts().qualities, verdicts().negated
    sign = qualities.get(listed_core(form, qualities))
    if not unlike:
        return sign
    return negated.get(listed_core(form, negated)) or ("-" if sign == "+" else None)


@cache
def verdict_phrases() -> dict[str, list[tuple[tuple[frozenset[str], ...], str]]]:
    """The predicates of several words of `stance_phrases.tsv` by the forms of their first: the forms of each
    word after it, and the sign.
    """
    found: dict[str, list[tuple[tuple[frozenset[str], ...], str]]] = {}
    for row in load_table("stance_phrases"):
        told = [frozenset(fold(form) for form in values(word)) for word in row["words"].split(" ")]
        for form in told[0]:
            found.setdefault(form, []).append((tuple(told[1:]), row["sign"]))
    return found


def _phrase(forms: Sequence[str], n: int) -> Sign | None:
    """The sign of the set phrase whose second word is the `n`-th form, where it has one by itself."""
    for rest, sign in verdict_phrases().get(forms[n - 1], ()):
        told = forms[n : n + len(rest)]
        whole = len(told) == len(rest) and all(form in known for form, known in zip(told, rest, strict=True))
        if whole and sign in ("+", "-"):
            return signed(sign)
    return None


def first_verdict(forms: Sequence[str]) -> Sign | None:
    """The sign of the first word or set phrase of verdict among folded words: تاريخي، فاشل، محل ثقة. What is
    denied to be good is blamed (غير الحكيم، ليست محل ثقة), what is denied to be bad tells nothing.
    """
    for n, form in enumerate(forms, 1):
        denied = _denied(forms, n - 1)
        sign = _phrase(forms, n) or verdict_of(form)
        if denied:
            sign = "-" if sign == "+" or (sign is None and verdict_of(form, unlike=True)) else None
        if sign is not None:
            return sign
    return None


def _denied(forms: Sequence[str], k: int) -> bool:
    """Whether the `k`-th form is denied, by itself or through a copula: ليست محل ثقة، لم تعد على حق."""
    k -= k > 1 and forms[k - 1] in _COPULAS
    return k > 0 and denies(forms[k - 1])


@kept
def is_quality(form: str) -> bool:
    """Whether a word is a word of verdict with its article: العدواني."""
    return opening(form).article and core_in(form, verdicts().qualities.keys())
