"""Perfects in ت that are written alike for "she" and "I": تحدثتُ / تحدثتْ. In somebody's own words the sentence
tells which is meant."""

from __future__ import annotations

from isnad.lexicons.gazetteer import ADJECTIVE, GIVEN, NISBA, facts
from isnad.reading.words.lexis import nouns, words
from isnad.reading.words.party_words import prepositions, verbal
from isnad.text.clitics import THIRD_PERSON, listed
from isnad.text.folding import fold
from isnad.text.tokens import DASHES, Page

__all__ = ["says_i", "writer_says_i"]

_QAD = frozenset(("قد", "لقد", "ولقد", "وقد", "فقد", "نعم", "لا", "ما"))
# I, alone or on a particle.
_I = frozenset(
    fold(w) for w in ("أنا", "إنني", "أنني", "إني", "أني", "لكنني", "لكني", "لأنني", "لأني", "بأنني", "بأني")
)
# What stands before somebody's words.
_OPENS = DASHES | {":"}
# How far behind a verb its writer may show that it is his own.
_MINE_REACH = 8
# How many verbs that و joins are looked back through for one that is plainly his.
_JOINED = 6
# Perfects of hollow verbs, which have this shape in the first and second person alone: زرت، not زارت.
_HOLLOW = words("hollow")
# She promised, and no وعدت "and I returned".
_PROMISED = fold("وعدت")


def says_i(page: Page, k: int, start: int) -> bool:
    """Whether the perfect in ت at token `k`, of words that begin at token `start`, is the first person: by
    أنا or إنني before it, at the head of the words, or going on with one (زرت المدينة | وأكدت).
    """
    tokens = page.tokens
    first = max(page.sentence(k).first, start)
    j = k - 1
    while j >= first and tokens[j].form in _QAD:
        j -= 1
    if j < start:
        return start > 1 and (tokens[start - 1].form in _OPENS or tokens[start - 2].form in _OPENS)
    if j >= first and listed(tokens[j].form, _I):
        return True
    if tokens[k].form[:1] not in "وف":
        return False
    for n in range(k - 1, first - 1, -1):
        form = tokens[n].form
        if page.quote_of[n] != page.quote_of[k]:
            return False
        if listed(form, _I) or _only_i(form):
            return True
        if verbal(form) and form not in nouns() and form not in prepositions():
            return form.endswith("ت") and tokens[n + 1].form in prepositions() and says_i(page, n, start)
    return False


def writer_says_i(page: Page, k: int) -> bool:
    """Whether the perfect in ت at token `k`, of the page's own text, is its writer's: he says أنني or my
    behind it (عبّرت عن | غضبي, قررت | أني سأكتب), or it goes on with what he did (زرت المدينة | وطلبت لقاءه).
    """
    for _ in range(_JOINED):
        form = _without_object(page.tokens[k].form)
        if page.quote_of[k] >= 0 or not form.endswith("ت") or form[-3:-2] == "ا":
            return False  # قالت, I is قلت
        if _means_himself(page, k):
            return True
        before = _perfect_before(page, k) if form[:1] in "وف" else -1
        if before < 0:
            return False
        form = _without_object(page.tokens[before].form)
        if listed(form, _I) or _only_i(form):
            return True
        k = before
    return False


def _means_himself(page: Page, k: int) -> bool:
    """Whether أنني or what is mine stands behind the verb at token `k`: عبّرت عن | غضبي."""
    tokens = page.tokens
    for j in range(k + 1, min(page.sentence(k).last, k + 1 + _MINE_REACH)):
        if tokens[j].kind != "word":
            return False
        led = tokens[j - 1].form in prepositions() and tokens[j].text.endswith("ي")  # not عن ليلى
        if listed(tokens[j].form, _I) or (led and _mine(tokens[j].form)):
            return True
        if verbal(tokens[j].form) and tokens[j].form not in nouns():
            return False
    return False


def _perfect_before(page: Page, k: int) -> int:
    """The last perfect in ت or "I" before token `k` in its sentence and outside quotations, or -1."""
    for n in range(k - 1, page.sentence(k).first - 1, -1):
        form = _without_object(page.tokens[n].form)
        perfect = form.endswith("ت") and verbal(form) and form not in nouns()
        if page.quote_of[n] < 0 and (perfect or listed(form, _I) or _only_i(form)):
            return n
    return -1


def _without_object(form: str) -> str:
    """A folded perfect in ت without the pronoun behind it: وصفتها.

    >>> [_without_object(fold(w)) for w in ("وصفتها", "وصفت", "كتبته", "بيتها", "رؤيتها")]
    ['وصفت', 'وصفت', 'كتبت', 'بيتها', 'رويتها']
    """
    bare = next((form.removesuffix(s) for s in THIRD_PERSON if form.endswith("ت" + s)), form)
    return bare if verbal(bare) and nouns().isdisjoint((bare, bare[:-1] + "ه")) else form


def _mine(form: str) -> bool:
    """Whether a folded word is a noun with my behind it, and no name or adjective: غضبي.

    >>> [_mine(fold(w)) for w in ("غضبي", "سوري", "الرئاسي", "سامي")]
    [True, False, False, False]
    """
    other = form in nouns() or form.startswith("ال") or facts(form) & (GIVEN | NISBA | ADJECTIVE)
    return form[:-1] in nouns() and not other


def _only_i(form: str) -> bool:
    """Whether the shape of a folded perfect is that of the first person alone, or the second: زرت، تلقيت.

    >>> [_only_i(fold(w)) for w in ("زرت", "وكنت", "تلقيت", "تصويت", "زارت", "وعدت")]
    [True, True, True, False, False, False]
    """
    hollow = listed(form, _HOLLOW) and form != _PROMISED
    return hollow or (form.endswith("يت") and verbal(form) and form not in nouns())
