"""Whether an event is told as having happened, as not having happened, or only as planned, wished, feared or
possible.

What stands closely before the trigger decides first (لم، لن، لا، سوف، قد يـ، محاولة، يعتزم، إذا), then the
event that governs it (طلبت من الحكومة سحب السفير), then the kind of speech that tells it (a demand's
content is not yet done; a denial's is denied).
"""

from __future__ import annotations

from msgspec import structs

from isnad.reading.events.clause_status import ANY, Preceding
from isnad.reading.events.lenders import SENTENCES, joined_lender
from isnad.reading.events.light_verbs import light_verbs
from isnad.reading.events.noun_status import status_of_noun
from isnad.reading.events.verb_status import status_of_verb
from isnad.reading.parties.parties import Parties
from isnad.reading.words.event_words import EventWord, core_in
from isnad.reading.words.moods import halts, has
from isnad.reading.words.party_words import verbal
from isnad.records import EventStatus
from isnad.text.folding import fold

__all__ = ["status"]

# Kinds of speech (predicates.tsv) whose content is not told as done.
_OPEN = frozenset(("demand", "order", "propose", "threaten", "promise", "hope", "fear", "warn"))
# What leads to the next of several stations, and how far behind the one before it is told.
_STATION, _THAT = frozenset(fold(w) for w in ("حيث", "ثم")), fold("أن")
_BEFORE, _STATIONS = frozenset(fold(w) for w in ("قبل", "قبيل")), 20
_CARRYING_OUT = frozenset((fold("تنفيذ"),))
# What tells acts in a row, and how many adjectives it may have.
_ROWS = frozenset(fold(w) for w in ("سلسلة", "موجة", "جولة", "حزمة", "دفعة", "مجموعة", "رزمة", "جملة"))
_ROW_ADJECTIVES = 2
_ENDS = frozenset(".:؟!؛")
_TO, _REACHING = fold("إلى"), frozenset((fold("التوصل"), fold("الوصول")))
# What opens the second choice of a question, and its end.
_OR, _ASKED = fold("أم"), frozenset("؟?")


def status(
    parties: Parties,
    word: EventWord,
    i: int,
    floor: int,
    speech: str,
    first: bool,
    before: Preceding | None = None,
) -> EventStatus:
    """The status of the event that `word` carries at token `i`.

    `floor` is the first token of its clause or content, `speech` the kind of speech that tells it (or
    empty), `first` whether it opens that content (a masdar or verb that later words hang on), `before` the
    event before it in its clause: its kind of word, type, status and token.
    """
    if word.kind == "verb":
        if i == floor and i and _leads(parties.page.tokens[i - 1].form):
            floor = i - 1
        found = status_of_verb(parties, word, i, floor)
    else:
        at = _of_row(parties, i, floor)
        told = structs.replace(word, article=False) if at < i else word
        if (reached := _reached(parties, i, floor)) < i:
            at, told = reached, structs.replace(word, kind="masdar", article=False)
        found = status_of_noun(parties, told, _carried_out(parties, at, floor), floor, before)
    open_still = _asked_whether(parties, i) or _next_to_come(parties, word, i, before)
    if found in (None, "happened") and open_still:
        return "unrealized"
    whichever = i > 0 and word.kind != "verb" and parties.page.tokens[i - 1].form in ANY
    if speech == "deny" and first and found == "unrealized" and whichever:
        return "denied"  # نفى تلقي أي دعم
    if found is not None and not (found == "happened" and speech == "deny" and first):
        return found
    if speech == "deny" and (first or _charged(word, before)):
        made = word.kind != "verb" and word.plover == "ACCUSE"
        return "happened" if made else "denied"  # نفى الاتهامات: they were made, and are said to be untrue
    if speech in _OPEN and word.kind != "verb" and (first or _asked_too(parties, word, i, floor)):
        return "unrealized"
    if (
        before is not None
        and word.kind == "verb" == before[0]
        and before[2] != "happened"
        and 0 < i - before[3] <= 10
    ):
        # لو عادت واشنطن ورفعت الحظر، لم تتلق دعوة حتى تقبلها أو ترفضها
        quoted = parties.page.quote_of[i] == parties.page.quote_of[before[3]]
        alike = before[2] != "denied" or _plural(parties, i) == _plural(parties, before[3])
        join = quoted and ((word.conj == "و" and alike) or parties.page.tokens[i - 1].form == "او")
        if join and not _stop_between(parties, before[3], i):
            return before[2]
    return "happened"


def _asked_whether(parties: Parties, i: int) -> bool:
    """Whether the sentence of token `i` asks whether it is so, as a second choice: أم | تقوم الدول بالقصف؟"""
    tokens, sentence = parties.page.tokens, parties.page.sentence(i)
    first, last = sentence.first, sentence.last - 1
    if first + 1 >= last or tokens[first].form != _OR or tokens[last].form not in _ASKED:
        return False
    return parties.cast.mention_of[first] < 0 and verbal(tokens[first + 1].form)


def _next_to_come(parties: Parties, word: EventWord, i: int, before: Preceding | None) -> bool:
    """Whether the event at token `i` is the next station of what is yet to come: من المقرر أن يصل إلى روما
    قبل أن | يتوجه إلى باريس حيث | يجري محادثات; not وصل إلى روما قبل أن يتوجه.
    """
    if before is None or before[2] != "unrealized" or not 0 < i - before[3] <= _STATIONS:
        return False
    if word.plover not in ("CONSULT", "") or before[1] != "CONSULT":
        return False
    tokens = parties.page.tokens
    lent = word.kind in ("masdar", "noun") and tokens[i - 1].form in light_verbs()
    at = i - lent
    if not (lent or word.tense == "imperfect") or tokens[at].form[:1] not in "يت":
        return False
    form, further = tokens[at - 1].form, tokens[at - 2].form if at > 1 else ""
    leads = form in _STATION or (form == _THAT and further in _BEFORE)
    return leads and not _stop_between(parties, before[3], i)


def _plural(parties: Parties, k: int) -> bool:
    """Whether the verb at token `k` is in the plural: لم يغادروا, whose denial ويتهم does not share."""
    return parties.page.tokens[k].form.endswith(("وا", "ون"))


def _carried_out(parties: Parties, i: int, floor: int) -> int:
    """The token of the masdar by which the sentence is carried out whose genitive is the masdar at `i`:
    لمنع | تنفيذ حكم الإعدام; `i` where there is none.
    """
    tokens = parties.page.tokens
    led = i - 2 >= floor and tokens[i - 1].form in SENTENCES
    return i - 2 if led and core_in(tokens[i - 2].form, _CARRYING_OUT) else i


def _of_row(parties: Parties, i: int, floor: int) -> int:
    """The token of the row whose acts the noun at `i` tells: ستفرض باريس | حزمة سادسة من العقوبات; `i`
    where there is none.
    """
    tokens = parties.page.tokens
    if i - 2 < floor or tokens[i - 1].form != "من":
        return i
    row = (k for k in range(i - 2, max(floor, i - 2 - _ROW_ADJECTIVES) - 1, -1) if tokens[k].form in _ROWS)
    return next(row, i)


def _reached(parties: Parties, i: int, floor: int) -> int:
    """The token of the masdar of reaching before a deal at `i`, which is told as that is: تحاول تركيا |
    التوصل إلى اتفاق; `i` without one.
    """
    tokens = parties.page.tokens
    reached = i - 2 >= floor and tokens[i - 1].form == _TO and tokens[i - 2].form in _REACHING
    return i - 2 if reached else i


def _leads(form: str) -> bool:
    return has(form, "that", "subjunctive", "negation", "never", "condition")


def _asked_too(parties: Parties, word: EventWord, i: int, floor: int) -> bool:
    """Whether a masdar goes on with the list of what is asked for: دعاه إلى ترك القصر | والتفاوض، دعا المجلس
    إلى حماية السكان وفرض | عقوبات.
    """
    lent = i > floor and joined_lender(word, parties.page.tokens[i - 1].form)
    if word.kind not in ("masdar", "noun") or not (lent or word.conj == "و") or word.prep:
        return False
    return not any(
        verbal(parties.page.tokens[k].form) and parties.cast.mention_of[k] < 0 for k in range(floor, i - lent)
    )


def _charged(word: EventWord, before: Preceding | None) -> bool:
    """Whether ب leads to the deed that one is charged with: نفى التهم بتمويل العصابة."""
    charge = before is not None and before[1] == "ACCUSE" and before[0] in ("masdar", "noun")
    return charge and word.kind == "masdar" and word.prep == "ب"


def _stop_between(parties: Parties, a: int, b: int) -> bool:
    return any(halts(t, _ENDS) for t in parties.page.tokens[a + 1 : b])
