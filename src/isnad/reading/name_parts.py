"""What a person's name is made of, and where it ends.

Arabic has no capitals: a name is told by what announces it, by the given names that open it, and by the ordinary words
that end it. After K. C. Ryding, *A Reference Grammar of Modern Standard Arabic* (2005), ch. 6, and A. Schimmel,
*Islamic Names* (1989): ism, kunya (أبو مازن), nasab (محمد بن نايف), nisba (القحطاني), laqab (صلاح الدين).
"""

from __future__ import annotations

from functools import lru_cache

from isnad.lexicons import gazetteer as g
from isnad.lexicons.words import look
from isnad.text.folding import fold
from isnad.text.tokens import Token

__all__ = ["is_verb", "person_end"]

_SONS = frozenset(fold(w) for w in ("بن", "ابن", "بنت", "ابنة", "ولد", "منت", "ود", "آل", "أبو", "أبا", "أبي", "أم"))
_LAQAB = frozenset(fold(w) for w in ("الدين", "الله", "الإسلام", "الحق"))
_LAQAB_FIRST = frozenset(
    fold(w)
    for w in ["نور", "سيف", "صلاح", "عز", "علاء", "جمال", "شمس", "بهاء", "تقي", "ضياء", "محيي", "محي", "كمال", "زين", "شرف", "فخر", "نجم", "حسام", "عماد", "بدر", "سعد", "نصر", "خير", "شهاب", "تاج", "برهان", "ركن", "ناصر", "رضا", "مجد", "معز", "قمر", "نظام", "نجيب", "أمين", "فتح", "هبة", "عطاء", "جاد", "فضل", "روح", "آية", "حجة", "عبد", "أسد", "أمة", "رحمة", "جار", "ضيف", "رزق"]
)
# What stands in no surname although it is definite: what the office does, not what the person is called.
_NEVER = g.FUNCTION | g.HONORIFIC | g.OFFICE | g.ATTENTION | g.HEAD | g.PLACE_HEAD | g.PORTFOLIO
_MOST_PARTS = 6


@lru_cache(maxsize=1 << 16)
def is_verb(form: str) -> bool:
    """Whether a folded word reads as a finite verb of the predicate table, conjunction and future aside."""
    return any(
        r.entry.verb is not None and r.entry.verb.tense in ("perfect", "imperfect") and not r.cut.prep for r in look(form)
    )


@lru_cache(maxsize=1 << 16)
def _imperfect_shape(form: str) -> bool:
    rest = form[1:] if form[:1] in ("و", "ف") else form
    rest = rest[1:] if rest[:2] in ("سي", "ست") else rest
    return len(rest) > 3 and rest[:1] in ("ي", "ت") and rest.endswith(("ون", "وا", "ها", "هم", "ه", "نا"))


@lru_cache(maxsize=1 << 16)
def stranger(form: str) -> bool:
    """Whether a folded word is explained by no list and has no shape of a verb: in the right place, a name."""
    if g.facts(form) & ~g.PHRASE or len(form) < 2:
        return False
    return not is_verb(form) and not _imperfect_shape(form)


def _surname_nisba(form: str) -> bool:
    """A masculine nisba that may be a surname: القحطاني, السوداني."""
    return form.startswith("ال") and form.endswith("ي") and len(form) > 4


def person_end(tokens: tuple[Token, ...], i: int, core: str, limit: int, *, announced: bool) -> int:
    """The token after the last one of the person's name that begins at token `i`; `i` when none does.

    `core` is the folded first word without its clitics.

    `announced` says that a title or a verb of saying stands before: then a stranger may open the name, and a given
    name may stand alone.

    وقال جون ليندكفيست إن: from جون, the name ends before إن ("and John Lindqvist said that").
    """
    j = i
    parts = 0
    given = 0
    evidence = 2 if announced else 0
    while j < limit and parts < _MOST_PARTS:
        token = tokens[j]
        if token.kind != "word":
            hyphen = token.form in "-‐–" and parts and not token.space and j + 1 < limit and not tokens[j + 1].space
            if hyphen and tokens[j + 1].kind == "word":
                j += 2
                continue
            break
        form = core if j == i else token.form
        bits = g.facts(form)
        after = tokens[j + 1].form if j + 1 < limit and tokens[j + 1].kind == "word" else ""
        if form in _LAQAB_FIRST and after in _LAQAB:
            j += 2
            parts += 1
            given += 1
            evidence += 2
            continue
        if bits & g.PARTICLE and _joins(form, bits, after, parts, announced):
            if form in _SONS:
                evidence += 1 if parts == 0 else 2
            j += 1
            if form == "عبد" and after in ("رب", "ربه"):
                pass
            if not g.facts(after) & g.PARTICLE or after in _LAQAB:
                j += 1
            parts += 1
            if form == "عبد":
                given += 1
                evidence += 2
            continue
        if bits & g.FUNCTION:
            if not (parts and form == "علي"):
                break
        if bits & g.GIVEN:
            if form == "علي" and token.text.endswith("ى") and not (parts and j + 1 < limit):
                break
            weak = bits & g.WORD_NAME
            if weak and not parts and not announced and not _backed(after, j + 1, tokens, limit):
                break
            if weak and parts and not given and bits & g.COMMON and not after:
                pass
            evidence += 1 if weak else 2
            given += 1
        elif bits & (_NEVER & ~g.PORTFOLIO):
            if not (parts == 1 and form.startswith("ال") and g.GIVEN & g.facts(form[2:]) and not bits & (g.FUNCTION | g.HEAD)):
                break
        elif bits & g.NISBA:
            if not (parts and given and _surname_nisba(form)):
                break
        elif bits & (g.COMMON | g.DERIVED):
            if not _word_surname(form, parts, given, core):
                break
        elif bits & g.PHRASE:
            if not parts and not announced:
                break
            if g.phrases().get(form, {}).get("") is not None and g.phrases()[form][""].type != "person" and not given:
                break
            evidence += 1
        else:
            if not stranger(form) or (not parts and not announced) or (parts and g.peel(form)):
                break
            evidence += 1
        j += 1
        parts += 1
    if announced:
        return j
    return j if parts >= 2 and evidence >= 3 else i


def _joins(form: str, bits: int, after: str, parts: int, announced: bool) -> bool:
    """Whether a particle goes on to the next word: بن نايف, دي ميستورا; never before a word that no name holds."""
    if not after or g.facts(after) & g.FUNCTION or is_verb(after):
        return False
    if bits & g.GIVEN and form != "عبد" and form not in _SONS:
        return False
    if form in _SONS or form == "عبد":
        return bool(parts or announced or form == "عبد" or g.facts(after) & g.GIVEN or stranger(after))
    if not parts and not announced:
        return False
    return stranger(after) or bool(g.facts(after) & (g.GIVEN | g.PARTICLE | g.PHRASE))


def _backed(after: str, at: int, tokens: tuple[Token, ...], limit: int) -> bool:
    """Whether the next word makes a name of a given name that is an ordinary word too: كريم بن سالم, سعيد القحطاني."""
    if not after:
        return False
    bits = g.facts(after)
    if bits & g.FUNCTION and after != "علي":
        return False
    if after in _SONS or (bits & g.GIVEN and not (bits & g.COMMON and bits & g.WORD_NAME)):
        return True
    if after.startswith("ال"):
        return _surname_nisba(after) and not bits & (g.COMMON | g.NISBA | _NEVER | g.ADJECTIVE | g.DERIVED)
    return stranger(after) and not g.peel(after)


def _word_surname(form: str, parts: int, given: int, first: str) -> bool:
    """Whether an ordinary definite word is the surname here: after one Arabic given name (محمد الشريف)."""
    if not form.startswith("ال") or not given or len(form) < 5:
        return False
    if g.origin_of(first) == "western":
        return False
    if g.facts(form) & (g.ADJECTIVE | g.PORTFOLIO | g.MODIFIER):
        return False
    if form.endswith(("ين", "ون", "ات", "يه")):
        return False
    return parts == 1 or (parts == 2 and _surname_nisba(form))
