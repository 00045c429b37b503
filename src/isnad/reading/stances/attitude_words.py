"""The words of attitude of `stance_words.tsv` and what their endings tell."""

from __future__ import annotations

from isnad.lexicons.tables import Row, rows_by_form, values
from isnad.reading.words.stance_words import is_stance_word
from isnad.text.clitics import THIRD_PERSON, unowned
from isnad.text.folding import fold

__all__ = [
    "attitude_of",
    "attitude_words",
    "his_conduct",
    "is_joined",
    "is_suffixed",
    "opens_attitude",
    "with_taa",
]


_AND_THE = fold("وال")
# How a word of two ends, and a word that only looks like two enemies.
_OF_TWO = ("تين", "تان", "ين", "ان")
_AGGRESSION = fold("عدوان")


def attitude_of(form: str) -> Row | None:
    """The row of a folded word; behind و only of one that tells people or a second quality: وحلفائهم، وأنصار
    فلان، والموالية لفلان.
    """
    rows = rows_by_form("stance_words")
    if form not in rows and form.endswith(_OF_TWO):
        return _of_two(form)
    joined = rows.get(form[1:]) if form[:1] == "و" and form not in rows else None
    told = joined is not None and (
        joined["kind"] == "people" or form.endswith(THIRD_PERSON) or form.startswith(_AND_THE)
    )
    return joined if told else rows.get(form)


def _of_two(form: str) -> Row | None:
    """The row of a folded word in the dual, by its feminine: المواليتين، المؤيدان."""
    hers = next((form.removesuffix(end) + "ه" for end in _OF_TWO if form.endswith(end)), "")
    row = rows_by_form("stance_words").get(hers)
    adjective = row is not None and any(v.endswith("ة") and fold(v) == hers for v in values(row["forms"]))
    return row if adjective and form != _AGGRESSION else None


def is_joined(form: str) -> bool:
    """Whether a folded word is none of attitude as it stands, so that a و before it is "and": والموالي."""
    return form not in rows_by_form("stance_words")


def attitude_words() -> frozenset[str]:
    """The words among which, clitics off, are those of attitude, with the duals of their feminine."""
    rows = rows_by_form("stance_words")
    return frozenset((*rows, *(w[:-1] + two for w in rows if w.endswith("ه") for two in _OF_TWO)))


def opens_attitude(form: str) -> bool:
    """Whether a folded word is one of attitude."""
    return attitude_of(form) is not None


def with_taa(word: str, row: Row) -> bool:
    """Whether a word only folds to one of attitude with a pronoun, as it ends in taa marbuta: ولاية, not
    ولائه.
    """
    form = fold(word)
    same = (form, form[1:]) if form[:1] == "و" else (form,)
    return word.endswith("ة") and all(v[-1] == "ه" for v in values(row["forms"]) if fold(v) in same)


def is_suffixed(word: str) -> bool:
    """Whether a word of attitude, as it is written, ends in a pronoun: حليفه، حلفائها, but not حليفة."""
    return word.endswith(THIRD_PERSON) and not fold(word).startswith("ال")


def his_conduct(word: str) -> bool:
    """Whether a word, as it is written, is for what somebody does or says, with a pronoun for him: مواقفه."""
    return is_suffixed(word) and is_stance_word(fold(unowned(word)), "conduct")
