"""What somebody says that somebody or something is: وصف الخطوة بأنها استفزاز "called the step a provocation",
اعتبرها استفزازا "held it to be one".
"""

from __future__ import annotations

from isnad.reading.parties.parties import Parties
from isnad.reading.words.event_words import EventWord
from isnad.reading.words.lexis import lex
from isnad.reading.words.party_words import PEOPLED, head_in, opening
from isnad.reading.words.verdict_words import verdict_of
from isnad.text.folding import fold

__all__ = ["calls", "deems", "sees"]

# How far behind a verb stands by what it calls its object, and how many words tell it: بأنها خطوة غير موفقة.
_CALLED, _WORDS_OF_VERDICT = 18, 4
# What leads to where one sees what it is, and how far behind the verb.
_IN_IT, _SEEN = frozenset(fold(w) for w in ("في", "فيه", "فيها", "فيهم")), 8
_UNLIKE = ("غير", "لا")
# What takes up the one thing that was judged right before.
_IT = frozenset((fold("إياه"), fold("إياها")))
_WHAT = frozenset(("ما", "فيما", "بما", "مما", "لما", "كما", "وما"))


def calls(parties: Parties, word: EventWord, i: int) -> str:
    """The sign of what a verb that opens no aside, or a participle, calls its object behind ب: وصف الخطوة
    بأنها استفزاز; empty without one, and where it is what was judged already: ندد بها | واصفا إياها بأنها …
    """
    tokens = parties.page.tokens
    if word.kind == "participle" and i + 1 < len(tokens) and tokens[i + 1].form in _IT:
        return ""
    aside = i > 0 and (parties.classes[i - 1] == "relative" or tokens[i - 1].form in _WHAT)
    return _verdict(parties, i) if word.kind in ("verb", "participle") and not aside else ""


def _verdict(parties: Parties, i: int) -> str:
    """The sign of what ب leads behind the verb at token `i`: وصف الخطوة بأنها استفزاز; empty without one."""
    tokens, led, aside = parties.page.tokens, -1, _aside(parties, i)
    for k in range(i + 1, min(len(tokens), i + _CALLED + len(aside))):
        t = tokens[k]
        if k in aside:
            continue
        if t.kind == "break" or (t.kind == "mark" and t.form in ".؛:!?؟،"):
            return ""
        if t.kind != "word":
            continue
        if led < 0 and (lex(t.form).that is not None or opening(t.form).prep == "ب"):
            led = k
        if led >= 0:
            if k > led + _WORDS_OF_VERDICT or t.form in ("ليس", "ليست"):
                return ""
            if t.form in _UNLIKE:  # بأنها غير مسؤولة
                return verdict_of(tokens[k + 1].form, unlike=True) or "" if k + 1 < len(tokens) else ""
            sign = verdict_of(t.form)
            if sign:
                return sign
    return ""


def _aside(parties: Parties, i: int) -> range:
    """The tokens from one comma to the next that part the verb at token `i` and its subject from what it
    calls something: وصف فلان، | وهو نائب سابق، | القرار بأنه خطأ.
    """
    tokens = parties.page.tokens
    commas = [k for k in range(i + 1, min(len(tokens), i + _CALLED)) if tokens[k].form == "،"][:2]
    if len(commas) < 2 or commas[1] + 1 >= len(tokens):
        return range(0)
    told = [*tokens[i + 1 : commas[0]], tokens[commas[1] + 1]]
    if any(opening(t.form).prep == "ب" for t in told):
        return range(0)  # what it is called stands there
    return range(commas[0], commas[1] + 1)


def sees(parties: Parties, word: EventWord, signs: frozenset[str], i: int) -> int | None:
    """The token of what a verb of seeing finds in something: رأى في القرار | ابتزازا، ترى فيه | خيانة."""
    tokens = parties.page.tokens
    led = next((k for k in range(i + 1, min(len(tokens), i + _SEEN)) if tokens[k].form in _IN_IT), -1)
    told = word.kind == "verb" and led >= 0 and all(t.kind == "word" for t in tokens[i + 1 : led])
    return deems(parties, word, signs, i) if told else None


def deems(parties: Parties, word: EventWord, signs: frozenset[str], i: int) -> int | None:
    """The token of what a verb or its participle holds its object to be, a noun in the accusative of one of
    the signs: اعتبر القصف | خرقا للهدنة، اعتبرته | جريمة; None where أن leads what is held.
    """
    tokens = parties.page.tokens
    if word.kind not in ("verb", "participle") or (
        word.tense == "imperfect" and not _told_who(parties, word, i)
    ):
        return None
    for k in range(i + 1, min(len(tokens), i + _CALLED)):
        t = tokens[k]
        if t.kind == "break" or (t.kind == "mark" and t.form in ".؛:!?؟،"):
            return None
        if t.kind != "word" or parties.cast.mention_of[k] >= 0:
            continue
        if t.form in _WHAT or tokens[k - 1].form in _WHAT:
            continue  # اعتبر ما | جرى انقلابا
        said = lex(t.form)
        if t.form in _UNLIKE and k + 1 < len(tokens):
            return k + 1 if verdict_of(tokens[k + 1].form, unlike=True) in signs else None
        if said.that is not None or parties.classes[k] == "relative":
            return None
        if k > i + 1 and said.finite:
            return None  # اعتبر وجوده من الأخطاء لأنه | يحمل أجندة طائفية
        o = opening(t.form)
        led = bool(o.prep) or parties.classes[k - 1] == "preposition"
        if led or o.article or o.conj or (k == i + 1 and not word.suffix):
            continue
        sign = verdict_of(t.form) if t.form.endswith(("ا", "ه")) else None
        if sign:
            return k if sign in signs else None
    return None


def _told_who(parties: Parties, word: EventWord, i: int) -> bool:
    """Whether somebody stands right behind the verb, or its pronoun takes up what is held, so that it is no
    passive: يعتبر الوزير القرار خطأ، تعتبرها أنقرة تهديدا; not يعتبر العمل تهديدا.
    """
    phrase = parties.phrase(i + 1, min(len(parties.page.tokens), i + _CALLED))
    if word.suffix or phrase is None or phrase.prep:
        return bool(word.suffix)
    return bool(phrase.mentions) or head_in(parties.page.tokens[phrase.first].form, *PEOPLED)
