"""What is refused by being negated: لن تسمح الحكومة "the government will not allow", لم يوافق المجلس
"the council did not agree", عدم قبول المبادرة "not accepting the initiative".
"""

from __future__ import annotations

from isnad.reading.events.verb_status import excepted
from isnad.reading.parties.parties import Parties
from isnad.reading.words.event_words import EventWord
from isnad.reading.words.lexis import lemmas
from isnad.reading.words.moods import halts, has
from isnad.text.folding import fold

__all__ = ["refuses"]

# What one refuses by not doing it: at any time, by saying that one does not or will not, that one will not.
_AGREEING, _YIELDING, _TALKING = lemmas("agrees"), lemmas("yields"), lemmas("would_talk")
_NOT, _NEVER, _DID_NOT = fold("لا"), fold("لن"), fold("لم")
_LACK = frozenset(
    conj + prep + fold("عدم") for conj in ("", "و", "ف") for prep in ("", "ب", "ل", "ال", "بال")
)
_UNTIL, _YET = fold("ما"), fold("بعد")
# How far behind a verb stands what says that it may still be.
_REACH = 12


def refuses(parties: Parties, word: EventWord, i: int) -> int:
    """The token of what negates the act at `i`, where not to do it is to refuse it: لا تقبل، لن تسمح، لن
    نتفاوض، لم يوافق، عدم الموافقة; -1 where it is not, as in لا تعترف إلا بفلان، لم يوافق بعد.
    """
    at = _word_before(parties, i)
    form = parties.page.tokens[at].form if at >= 0 else ""
    if word.kind == "masdar":
        return at if word.lemma in _AGREEING and form in _LACK else -1
    form = form[1:] if form[:1] in ("و", "ف") else form
    if word.kind != "verb" or form not in (_NOT, _NEVER, _DID_NOT) or excepted(parties, i):
        return -1
    if word.lemma in _TALKING:
        return at if form == _NEVER else -1
    if form == _DID_NOT:
        return at if word.lemma in _AGREEING and not _may_yet(parties, i, at) else -1
    return at if word.lemma in _YIELDING or word.lemma in _AGREEING else -1


def _word_before(parties: Parties, k: int) -> int:
    """The token of the word right before token `k`; -1 where there is none."""
    return k - 1 if k and parties.page.tokens[k - 1].kind == "word" else -1


def _may_yet(parties: Parties, i: int, no: int) -> bool:
    """Whether the negation at `no` of the verb at `i` leaves it open: ما لم يوافق، إذا لم يوافق، لم يوافق
    المجلس بعد على القرار; not لم يوافق المجلس بعد النقاش.
    """
    tokens, led = parties.page.tokens, _word_before(parties, no)
    if led >= 0 and (tokens[led].form == _UNTIL or has(tokens[led].form, "condition")):
        return True
    for k in range(i + 1, min(i + _REACH, len(tokens))):
        if halts(tokens[k]):
            return False
        if tokens[k].form == _YET:
            ends = k + 1 == len(tokens) or tokens[k + 1].kind != "word"
            return ends or parties.classes[k + 1] == "preposition"
    return False
