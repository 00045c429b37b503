"""What a folded word can be where names are looked for: a verb, a masdar, a given name, or a word that no
list explains.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from isnad.lexicons import gazetteer as g
from isnad.lexicons.gazetteer import name_words
from isnad.lexicons.tables import load_table
from isnad.lexicons.words import Predicate, look
from isnad.text.folding import fold
from isnad.text.kept import Memory, kept
from isnad.text.tokens import Token

__all__ = [
    "ON",
    "ORDINALS",
    "SONS",
    "TITLES",
    "TRIBES",
    "bare_masdar",
    "described",
    "given_strength",
    "is_masdar",
    "is_verb",
    "joined_article",
    "nisba_shape",
    "own_alif",
    "proclitic",
    "said_by",
    "says_that",
    "speaks",
    "stranger",
]

ON = fold("على")
"""The name علي in the spelling of a text that folds it into the preposition."""
TRIBES = frozenset(fold(w) for w in ("قبيلة", "قبائل", "عشيرة", "عشائر", "فخذ"))
"""The nouns of tribes, behind which their name stands."""
SONS = frozenset(fold(w) for w in ("بني", "آل", "البو"))
"""How the names of tribes begin that are two words: بني سالم."""
TITLES = g.HONORIFIC | g.OFFICE | g.ATTENTION
ORDINALS = frozenset(
    fold("ال" + row["word"] + ending)
    for row in load_table("numerals")
    for ending in ("", "ة")
    if row["kind"] == "ordinal"
)
"""The ordinal numbers under their article: الثالث، الثالثة."""
# A definite masdar of the derived forms, folded: الانجرار, بالانحياز, للاستيطان.
_MASDAR = re.compile(r"^[وف]?(?:[بكل]?ال|لل)(?:ان\w{2}ا\w|است\w{2,3}ا\w|ا\wت\w?ا\w|ت\wا\w[^ي]|ت\w{2}ي\w)$"
                     r"|^[وف]?[بل](?:ت\w{2}ي\w|ا\w{2}ا\w|ان\w{2}ا\w|است\w{2,3}ا\w|ا\wت\w?ا\w)$")  # fmt: skip
# An indefinite one of the forms with a t behind their alif, or a hamza at their end: اختفاء, استدعاء, انقضاء.
_BARE_MASDAR = re.compile(r"^(?:ا\wت\wا\w|ان\w{2}اء|است\w{2}اء|ا\w{2}اء)$")
_PARTICIPLE = re.compile(r"^م(?:\wت\w{2}|ت\w{3}|ست\w{3})$")
# Given names that are far oftener other words: Ali and "on", Tim and "was done".
_LIGHT = name_words("light")
# The one surname whose letters are those of ب, the article and a word of the press.
_PALMER = fold("بالمر")


@kept
def is_verb(form: str) -> bool:
    """Whether a folded word reads as a finite verb of the predicate table, conjunction and future aside."""
    readings = look(form)
    return bool(readings) and any(
        r.entry.verb is not None and r.entry.verb.tense in ("perfect", "imperfect") and not r.cut.prep
        for r in readings
    )


@kept
def _verb_shape(form: str) -> bool:
    rest = form[1:] if form[:1] in ("و", "ف") else form
    rest = rest[1:] if rest[:2] in ("سي", "ست", "لي", "لت") and len(rest) > 4 else rest
    if form.startswith("لت") and form.endswith("و"):
        return True
    if len(rest) > 4 and rest.startswith(("يت", "يست", "ينت", "تت", "تست")):
        return True
    return len(rest) > 3 and rest[:1] in ("ي", "ت") and rest.endswith(("ون", "وا", "ها", "هم", "ه", "نا"))


@kept
def says_that(form: str) -> bool:
    """Whether a folded word reads as a finite verb whose subject says that something is so: قال, وأضافت."""
    return any("ان" in predicate.complement for predicate in _speeches(form))


@kept
def speaks(form: str) -> bool:
    """Whether a folded word reads as a finite verb of speech, whatever it leads: قال, وأشاد, ووصف."""
    return any(True for _ in _speeches(form))


def _speeches(form: str) -> Iterator[Predicate]:
    """The predicates of speech that a folded word may be as a finite verb."""
    for r in look(form):
        predicate, verb = r.entry.predicate, r.entry.verb
        if predicate is None or not predicate.speech or verb is None or r.cut.prep:
            continue
        if verb.tense in ("perfect", "imperfect"):
            yield predicate


@kept
def said_by(form: str) -> str:
    """The gender of the third person that a verb of saying agrees with: قال m, وأضافت f; empty for others."""
    if not says_that(form):
        return ""
    verbs = [r.entry.verb for r in look(form) if r.entry.verb is not None and not r.cut.prep]
    genders = {v.gender for v in verbs if v.tense in ("perfect", "imperfect") and v.person == 3}
    return genders.pop() if len(genders) == 1 else ""


def bare_masdar(form: str) -> bool:
    """Whether a folded word has the shape of an indefinite masdar that no name has: اختفاء, انتقاد.

    >>> bare_masdar(fold("استدعاء")), bare_masdar(fold("صفاء"))
    (True, False)
    """
    return _BARE_MASDAR.match(form) is not None


def is_masdar(form: str) -> bool:
    """Whether a folded word has the shape of a definite masdar of the derived forms: الانجرار, التشويش."""
    return _MASDAR.match(form) is not None


def _possessed(form: str) -> bool:
    """Whether a folded word is a noun with its owner, or a plural before one: أبناؤه, مسؤولو."""
    if form.endswith(("اوه", "اوها", "اوهم", "ءه", "ءها", "ءهم")) and len(form) > 4:
        return True
    plural = len(form) > 5 and form.endswith("و")
    return plural and bool(g.facts(form[:-1] + "ين") & g.COMMON or g.facts(form[:-1]) & g.OFFICE)


def joined_article(form: str) -> bool:
    """Whether a folded word has a preposition's letter before the article: بالنص، كالقطط."""
    return len(form) > 5 and form.startswith(("بال", "كال", "فال"))


def described(form: str) -> bool:
    """Whether a folded word has the shape of an active participle of a derived form, which no surname has:
    مبتذل، متزن.

    >>> described(fold("مبتذل")), described(fold("مندور"))
    (True, False)
    """
    return _PARTICIPLE.match(form) is not None


def proclitic(form: str) -> bool:
    """Whether a preposition's letter stands before an ordinary word: رونالدو لإجراء، كونستانتين بمدينة."""
    rest = form[1:]
    return form[0] in "بلك" and len(rest) > 3 and bool(g.facts(rest) & (g.COMMON | g.PLACE_HEAD))


def nisba_shape(form: str) -> bool:
    """Whether a folded word has the article and the ending of a nisba: القحطاني."""
    return form.startswith("ال") and form.endswith("ي") and len(form) > 4


@kept
def stranger(form: str) -> bool:
    """Whether no list explains a folded word and it has no shape of a verb: in the right place, a name."""
    bits = g.facts(form)
    if len(form) < 2 or bits & ~g.PHRASE or not form[0].isalpha() or form.startswith(("لل", "وال")):
        return False
    if is_masdar(form) or _possessed(form) or bare_masdar(form):
        return False
    if form.startswith("بال") and form != _PALMER and g.facts(form[3:]) & g.COMMON:
        return False  # قام رئيس الوزراء | بالرد على
    if bits:
        known = g.phrases()[form].get("")
        if known is not None and known.type != "person":
            return False
    return not _predicate(form) and not _verb_shape(form)


def own_alif(t: Token | Memory) -> bool:
    """Whether a word is a stranger whose first letters only look like the article: ألبروز, إلعاد."""
    return t.text[0] in "أإآ" and t.form.startswith("ال") and g.by_article(t.form)


def _predicate(form: str) -> bool:
    return any(
        r.entry.verb is not None
        and not r.cut.prep
        and (r.entry.verb.tense != "masdar" or r.cut.suffix)
        and r.cut.suffix != "نا"
        for r in look(form)
    )


@kept
def given_strength(form: str) -> int:
    """How surely a folded word is a given name: 3 always (جون), 2 mostly (ماجد), 1 when not a word (كريم),
    else 0."""
    bits = g.facts(form)
    if not bits & g.GIVEN or (bits & g.FUNCTION and form != ON):
        return 0
    if form in _LIGHT:
        return 1
    return (1 if bits & (g.COMMON | TITLES | g.NISBA | g.FUNCTION) else 2) if bits & g.WORD_NAME else 3
