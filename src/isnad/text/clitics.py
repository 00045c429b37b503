"""The ways in which a folded word may be cut into clitics and a core. By letters alone: the caller keeps
those whose core is known (a lexicon word, a name of this article) or which the frame demands.

Proclitics in their order: conjunction و ف, preposition ب ل ك, future س, article ال (written لل after ل);
enclitics: one suffix pronoun. Order after N. Habash, *Introduction to Arabic Natural Language Processing*
(2010), ch. 4.

وبحكومتها → و + ب + حكومة + ها, "and by its government".
"""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence

import msgspec

from isnad.text.kept import kept

__all__ = [
    "SUFFIXES",
    "THIRD_PERSON",
    "THIRD_SINGULAR",
    "Cut",
    "cores",
    "cuts",
    "listed",
    "owned",
    "unowned",
]

# Folded: ه stands for the pronoun and for taa marbuta; a core that ends in ه is tried whole first.
SUFFIXES = ("هما", "كما", "كم", "هم", "هن", "ها", "نا", "ني", "ه", "ك", "ي")
THIRD_PERSON = ("هما", "هم", "ها", "ه")
"""Those of them that stand for him, her or them, the longer ones first."""
THIRD_SINGULAR = ("ها", "ه")
"""Those that stand for one, or for things."""
# The first letters of the words that a proclitic can stand on.
_PROCLITICS = frozenset("وفبلكسا")
_BY_LAST_LETTER = {s[-1]: tuple(x for x in SUFFIXES if x[-1] == s[-1]) for s in SUFFIXES}


Prefixed = tuple[str, str, str, bool, str, int]


class Cut(msgspec.Struct, frozen=True, gc=False):
    """One way to cut a folded word; the letters of the parts, in order, spell the word again.

    `core` is given in the spelling that a word list has (حكومت → حكومه before a suffix); `skip` counts the
    folded letters before the core and `tail` those after it.
    """

    conj: str
    prep: str
    future: str
    article: bool
    core: str
    suffix: str
    skip: int
    tail: int


def listed(form: str, words: Container[str]) -> bool:
    """Whether a folded word, as it stands or without its و or ف, is among folded words.

    >>> listed("وقال", {"قال"}), listed("وقال", {"وقال"}), listed("بقال", {"قال"})
    (True, True, False)
    """
    return form in words or (form[:1] in ("و", "ف") and form[1:] in words)


@kept
def cuts(form: str) -> tuple[Cut, ...]:
    """Every cut of a folded word, the whole word first, then by growing number of clitics.

    >>> [(c.conj, c.prep, c.article, c.core) for c in cuts("وللوزير") if c.core == "وزير"]
    [('و', 'ل', True, 'وزير')]
    >>> any(c.core == "حكومه" and c.suffix == "ها" for c in cuts("حكومتها"))
    True
    """
    out: list[Cut] = []
    suffixes = _suffixes(form)
    if not suffixes and form[:1] not in _PROCLITICS:
        return (Cut("", "", "", False, form, "", 0, 0),)
    for conj, prep, future, article, rest, skip in _prefixes(form):
        out.append(Cut(conj, prep, future, article, rest, "", skip, 0))
        if suffixes and not article:
            for core, suffix in _suffixed(rest, suffixes):
                out.append(Cut(conj, prep, future, False, core, suffix, skip, len(suffix)))
    if len(out) > 2:  # the whole word stands first already
        out.sort(key=_clitics)
    return tuple(out)


@kept
def cores(form: str) -> tuple[str, ...]:
    """The core of every cut of a folded word, and its core without an accusative alif. Asked of most words
    before `cuts`, which few need: no list knows any of their cores.

    The longest first and equals by alphabet, so that whoever takes the first one that fits takes the same in
    every run.

    >>> "عقوبات" in cores("والعقوبات"), cores("هجوما")
    (True, ('هجوما', 'هجوم'))
    """
    suffixes = _suffixes(form)
    found = {form}
    if suffixes or form[:1] in _PROCLITICS:
        for _, _, _, article, rest, _ in _prefixes(form):
            found.add(rest)
            if suffixes and not article:
                found.update([core for core, _ in _suffixed(rest, suffixes)])
    if len(found) == 1 and not form.endswith("ا"):
        return (form,)
    found.update([core[:-1] for core in found if core.endswith("ا") and len(core) > 3])
    return tuple(sorted(sorted(found), key=len, reverse=True))


def _suffixes(form: str) -> list[str]:
    """The suffix pronouns that a folded word may end in, by its letters."""
    return [s for s in _BY_LAST_LETTER.get(form[-1:], ()) if form.endswith(s)]


def _clitics(c: Cut) -> int:
    return bool(c.conj) + bool(c.prep) + bool(c.future) + c.article + 2 * bool(c.suffix)


def _prefixes(form: str) -> list[Prefixed]:
    """The ways to take proclitics off a word: conjunction, preposition, future, article, the rest, and how
    many letters stand before it; the whole word first.
    """
    out: list[Prefixed] = [("", "", "", False, form, 0)]
    first = form[:1]
    if first in _PROCLITICS:
        _add_behind("", form, out)
        if first in ("و", "ف") and len(form) > 2:
            out.append((first, "", "", False, form[1:], 1))
            _add_behind(first, form[1:], out)
    return out


def _add_behind(conj: str, a: str, out: list[Prefixed]) -> None:
    """Add the ways to take the proclitics off that may follow a conjunction, or stand without one."""
    first, n, length = a[0], len(conj), len(a)
    if first == "ا":
        if length > 3 and a[1] == "ل":
            out.append((conj, "", "", True, a[2:], n + 2))
    elif first == "س":
        if length > 3 and a[1] in "يتنا":
            out.append((conj, "", "س", False, a[1:], n + 1))
    elif first in ("ب", "ل", "ك") and length > 2:
        if first == "ل" and a[1] == "ل" and length > 3:
            out.append((conj, "ل", "", True, a[2:], n + 2))
            if a[2] == "ا":  # للاتحاد: the article's alif falls, the word's own stays
                out.append((conj, "ل", "", True, a[2:], n + 2))
            out.append((conj, "ل", "", True, a[1:], n + 1))  # للجنة = ل + لجنة or ل + ال + لجنة
        out.append((conj, first, "", False, a[1:], n + 1))
        if length > 4 and a[1:3] == "ال":
            out.append((conj, first, "", True, a[3:], n + 3))


def _suffixed(word: str, suffixes: Sequence[str]) -> Iterator[tuple[str, str]]:
    """The cores that a word may have before one of the suffix pronouns in which it ends, in the spelling of
    the lists, each with its suffix.
    """
    for suffix in suffixes:
        core = word[: -len(suffix)]
        if len(core) < 2:
            continue
        yield core, suffix
        if core.endswith("ت"):
            yield core[:-1] + "ه", suffix
        elif core.endswith("ا"):
            yield core[:-1] + "ي", suffix
        elif core.endswith(("اي", "او")):
            yield core[:-1] + "ء", suffix  # لقائه ← لقاء
        elif core.endswith("و") and suffix != "ي":
            yield core + "ا", suffix  # قتلوه ← قتلوا


def unowned(word: str) -> str:
    """A word, folded or not, without the pronoun of a third person that it ends in; empty where none does, as
    far as its letters show: ه stands for taa marbuta too.

    >>> unowned("حليفهما"), unowned("بيانها"), unowned("بيان")
    ('حليف', 'بيان', '')
    """
    if not word.endswith(THIRD_PERSON):
        return ""
    return word.removesuffix(next(filter(word.endswith, THIRD_PERSON)))


def owned(form: str, words: Container[str]) -> bool:
    """Whether a folded word with the pronoun of a third person is one of these folded words.

    >>> owned("برقيتها", {"برقيه"}), owned("بيانه", {"بيان"}), owned("بيان", {"بيان"})
    (True, True, False)
    """
    core = unowned(form)
    return core in words or (core.endswith("ت") and core[:-1] + "ه" in words)
