"""The written forms of a verb from its three principal parts, all folded.

Only what the unvowelled script shows: persons whose written form differs, the weak finals and hollow stems,
the participles with their case ending, number and gender. After K. C. Ryding, *A Reference Grammar of Modern
Standard Arabic* (2005), chs. 21-33. نفى، ينفي → نفى نفت نفوا ينفي تنفي ينفون ينف …
"""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from isnad.text.folding import DOUBLED, fold

__all__ = ["VerbForm", "active_in_u", "conjugate", "participle_forms"]

# Verbs whose feminine plural is no commoner word: طالبن، قاطعن; not ضمن "within", ثمن "price".
_SHORT = 3
_IMPERFECT_PREFIXES = (("ي", 3, "m", "s"), ("ت", 3, "f", "s"), ("ن", 1, "", "p"), ("ا", 1, "", "s"))


class VerbForm(msgspec.Struct, frozen=True, gc=False):
    """One folded form. `tense` is perfect, imperfect, participle or masdar; `voice` is passive only where it
    shows.

    `gender` is m, f or empty; `number` is s, d, p or empty; `person` is 1, 2, 3 or 0 (participles and
    masdars).
    """

    form: str
    tense: str
    person: int = 0
    gender: str = ""
    number: str = ""
    voice: str = "active"
    case: str = ""
    """`acc` for a participle with the accusative alif (مضيفًا), `jus` for an imperfect that لم shortens (لم
    يقل), else empty."""


def conjugate(perfect: str, imperfect: str) -> Iterator[VerbForm]:
    """The forms of a verb from its third person masculine singulars, perfect (قال) and imperfect (يقول).

    >>> sorted({f.form for f in conjugate("نفى", "ينفي")})[:4]
    ['انفي', 'تنف', 'تنفوا', 'تنفون']
    >>> she = ("perfect", "f", "s")
    >>> [f.form for f in conjugate("قال", "يقول") if (f.tense, f.gender, f.number) == she]
    ['قيلت', 'قالت']
    """
    yield from _perfect(perfect, imperfect)
    yield from _imperfect(imperfect, hollow=fold(perfect)[-2:-1] == "ا")


def _perfect(raw: str, imperfect: str) -> Iterator[VerbForm]:
    base = fold(raw)
    defective = raw[-1] in "ىاي" and len(base) > 2
    if defective:
        stem = base[:-1]
        kept = stem + ("ي" if raw[-1] in "ىي" else "و")  # before a vowel suffix the weak letter shows
        feminine = kept if raw[-1] == "ي" else stem
        first = kept
        passive = stem + "ي"
        if passive != base:
            yield VerbForm(passive, "perfect", 3, "m", "s", "passive")
            yield VerbForm(passive + "ت", "perfect", 3, "f", "s", "passive")
    else:
        hollow = len(base) > 2 and base[-2] == "ا" and fold(imperfect)[-2:-1] in "ويا"
        first = base[:-2] + base[-1] if hollow else base
        stem = kept = feminine = base
        passive = ""
        if hollow:
            passive = base[:-2] + "ي" + base[-1]
        elif len(base) == 4 and base[1] == "ا" and base[0] != "و":  # the third form: حاصر، حوصر
            passive = base[0] + "و" + base[2:]
        for ending, gender, number in (("", "m", "s"), ("ت", "f", "s"), ("وا", "m", "p")) if passive else ():
            yield VerbForm(passive + ending, "perfect", 3, gender, number, "passive")
    yield VerbForm(base, "perfect", 3, "m", "s")
    yield VerbForm(feminine + "ت", "perfect", 3, "f", "s")
    yield VerbForm(stem + "وا", "perfect", 3, "m", "p")
    yield VerbForm(kept + "ا", "perfect", 3, "m", "d")
    yield VerbForm(feminine + "تا", "perfect", 3, "f", "d")
    if len(first) > _SHORT and not defective:
        yield VerbForm(first + "ن", "perfect", 3, "f", "p")
    yield VerbForm(first + "ت", "perfect", 1, "", "s")
    yield VerbForm(first + "نا", "perfect", 1, "", "p")


def _imperfect(raw: str, *, hollow: bool) -> Iterator[VerbForm]:
    stem = fold(raw)[1:]
    weak = raw[-1] in "ىيو" and len(stem) > 1
    long_vowel = hollow and not weak and len(stem) > 2 and stem[-2] in "ويا"  # يجيب, not يستجوب
    for prefix, person, gender, number in _IMPERFECT_PREFIXES:
        yield VerbForm(prefix + stem, "imperfect", person, gender, number)
        if person == 1:
            continue  # the jussive of a first person (اسمه read as أسم + ه) costs more than it finds
        if weak:
            yield VerbForm(prefix + stem[:-1], "imperfect", person, gender, number, case="jus")
        elif long_vowel:
            short = prefix + stem[:-2] + stem[-1]
            yield VerbForm(short, "imperfect", person, gender, number, case="jus")
    if long_vowel and stem[-2] != "ا":
        for prefix, person, gender, number in _IMPERFECT_PREFIXES[:2]:
            yield VerbForm(
                prefix + stem[:-2] + "ا" + stem[-1], "imperfect", person, gender, number, "passive"
            )
    plural = stem[:-1] if weak else stem
    dual = stem
    for ending in ("ون", "وا"):
        yield VerbForm("ي" + plural + ending, "imperfect", 3, "m", "p")
        yield VerbForm("ت" + plural + ending, "imperfect", 2, "m", "p")
    for prefix, gender in (("ي", "m"), ("ت", "f")):
        yield VerbForm(prefix + dual + "ان", "imperfect", 3, gender, "d")
        yield VerbForm(prefix + dual + "ا", "imperfect", 3, gender, "d")
    if not weak:
        yield VerbForm("ي" + stem + "ن", "imperfect", 3, "f", "p")


def participle_forms(raw: str) -> Iterator[VerbForm]:
    """The forms of a participle given in its plain form (مضيف), or with its yaa when it is defective (داعي).

    >>> [f.form for f in participle_forms("مضيف")]
    ['مضيف', 'مضيفا', 'مضيفه', 'مضيفون', 'مضيفين', 'مضيفان', 'مضيفتين', 'مضيفات']
    """
    base = fold(raw)
    defective = raw.endswith("ي")
    stem = base[:-1] if defective else base
    if defective:
        yield VerbForm(stem, "participle", 0, "m", "s")
    yield VerbForm(base, "participle", 0, "m", "s")
    yield VerbForm(base + "ا", "participle", 0, "m", "s", case="acc")
    yield VerbForm(base + "ه", "participle", 0, "f", "s")
    yield VerbForm(stem + "ون", "participle", 0, "m", "p")
    yield VerbForm(stem + "ين", "participle", 0, "m", "p")
    yield VerbForm(base + "ان", "participle", 0, "m", "d")
    yield VerbForm(base + "تين", "participle", 0, "f", "d")
    yield VerbForm(base + "ات", "participle", 0, "f", "p")


def active_in_u(perfect: str, written: str = "") -> bool:
    """Whether the active imperfect of a verb begins with u, so that a damma on it shows no passive: that of
    four letters (أعلن، طالب، سيطر), and that whose middle letter is doubled where it is `written`.

    >>> active_in_u("طالب"), active_in_u("اعتقل"), active_in_u("سير", "يُسيّر"), active_in_u("عد", "يُعدّ")
    (True, False, True, False)
    """
    four = len(fold(perfect)) == 4 and perfect[0] not in "تا"
    return four or DOUBLED in written[3:-1]
