"""Whether what follows a noun of event says that it is yet to come: زيارة مرتقبة، المحادثات ستبدأ غدا."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from isnad.lexicons.words import look
from isnad.reading.events.light_verbs import light_verbs
from isnad.reading.parties.parties import Parties
from isnad.reading.words.event_words import EventWord, core_in
from isnad.reading.words.lexis import lex, words
from isnad.reading.words.moods import has, opens
from isnad.reading.words.party_words import head_in, verbal
from isnad.text.clitics import THIRD_SINGULAR
from isnad.text.folding import fold
from isnad.text.tokens import Token

__all__ = ["said_to_come", "told_by_clause"]

# What one means to do; and how far behind an act its relative clause begins.
_MEANS_TO = frozenset(fold(w) for w in ("سوف", "يعتزم", "تعتزم", "يعتزمون", "ينوي", "تنوي", "يزمع", "تزمع"))
_SAID_OF = 8
# What one only threatens with (العقوبات التي تلوح بها) or considers (الضربة التي تدرسها).
_WAVES = frozenset(fold(w) for w in ("يلوح", "تلوح", "يهدد", "تهدد", "يتوعد", "تتوعد", "يلوحون", "يهددون"))
_CONSIDERS = frozenset(
    fold(w) for w in ("يدرسها", "تدرسها", "يدرسه", "تدرسه", "يخطط", "تخطط", "يريدها", "تريدها")
)
# How far behind an act its date and its verb may stand, and what says that it is needed.
_FAR, _FARTHER = 9, 14
# "A matter", which looks like the verb of ordering: أمر | لا بد منه.
_MATTER = fold("أمر")
# What is needed, or cannot be gone round; and verbs that only say that it is so.
_NEED, _IS_NOW = words("needed"), words("is_now")
_NO, _NO_WAY_ROUND = "لا", frozenset(fold(w) for w in ("بد", "مفر", "غنى", "مناص", "محيد", "بديل"))
# What an imperfect begins with; and verbs that tell no act in the perfect.
_IMPERFECT, _WAS = frozenset("يتنسا"), frozenset(("كان", "كانت", "ليس", "ليست", "قد", "لم", "لن"))
_TOMORROW = fold("غدا")
_QUOTES = frozenset('«»"“”')
# What has to be: يجب أن يكون; not يجب أن يتوقف, of what goes on.
_MUST, _THAT, _BE = frozenset(fold(w) for w in ("يجب", "ينبغي")), fold("أن"), frozenset(("يكون", "تكون"))
_PROPOSAL, _UPON = frozenset((fold("مقترح"),)), fold("على")
# That a meeting will be held.
_WILL_BE_HELD = frozenset(
    will + held for will in ("سي", "ست") for held in ("عقد", "نعقد", "جري", "بدا", "قام", "لتيم", "نطلق")
)
# What parts a relative clause from its noun, and how long it is.
_COMMAS, _CLAUSE = frozenset("،,"), 20


def said_to_come(parties: Parties, word: EventWord, i: int, floor: int) -> bool:
    """Whether the noun `word` at token `i` tells of what is yet to come; `floor` is the first
    token of its clause.
    """
    if _follows(parties, word, i) or _dated_ahead(parties, i):
        return True
    if _as_its_verb(word) and _will(parties, i, floor):
        return True
    # of a masdar whose frame alone gives the type, none: الاعتراف بـ
    helps = word.kind == "masdar" and word.plover in ("SUPPORT", "AID", "COOPERATE", "CONCEDE", "")
    return (helps or _as_its_verb(word)) and _needed(parties, word, i, floor)


def told_by_clause(parties: Parties, word: EventWord, i: int) -> bool:
    """Whether the clause right behind the noun at token `i` tells of what was: مقابل تنازلات | قدمتها، رغم
    التأهب | الذي قامت به القوات.
    """
    tokens = parties.page.tokens
    k = i + 1
    if word.article and k < len(tokens) and tokens[k].form.startswith("ال"):
        k += parties.classes[k] != "relative"
    if k + 1 >= len(tokens) or tokens[k].kind != "word" or parties.cast.mention_of[k] >= 0:
        return False
    if word.article:
        verb = tokens[k + 1].form
        done = _perfect(verb) or _is_doing(parties, k + 1)
        return parties.classes[k] == "relative" and done and not opens(verb)
    some = not word.suffix and (word.kind == "noun" or word.core.endswith("ات"))
    return some and tokens[k].form.endswith(THIRD_SINGULAR) and _perfect(tokens[k].form)


def _is_doing(parties: Parties, k: int) -> bool:
    """Whether the verb at token `k` tells that somebody carries out what its pronoun takes up, of no time to
    come: المفاوضات التي | تجريها الحركة; not التي ستجريها، التي يجريها غدا.
    """
    form = parties.page.tokens[k].form
    if form[:1] not in "يت" or not form.endswith("ها") or form[:-2] not in light_verbs():
        return False
    return not any(has(t.form, "coming") for t in parties.page.tokens[k : k + _FAR])


def _perfect(form: str) -> bool:
    """Whether a form is a verb in the perfect: قامت، قدمتها."""
    if not verbal(form) or form in _WAS:
        return False
    tenses = {r.entry.verb.tense for r in look(form) if r.entry.verb is not None}
    return tenses == {"perfect"} or form[:1] not in _IMPERFECT  # نفذتها


def _follows(parties: Parties, word: EventWord, i: int) -> bool:
    """زيارة مرتقبة، المحادثات مقررة في …، زيارة الرئيس فلان المرتقبة، هدنة ابتداء من …، الزيارة التي سيقوم
    بها: what is said of the noun after it.
    """
    tokens = parties.page.tokens
    truce = word.plover == "RETREAT" and word.kind == "noun"
    for k in range(i + 1, min(i + _SAID_OF, len(tokens) - 1)):
        t = tokens[k]
        if t.kind != "word":
            return False
        if has(t.form, "awaited") and (k < i + 4 or _agrees(word, t.form)):
            return not _proposal(parties, word, k)
        if truce and has(t.form, "starting"):
            return True
        if parties.relative(k):
            if _lies_ahead(tokens[k + 1].form) or _threatened(tokens[k + 1 : k + 3]):
                return True
        elif verbal(t.form) and parties.cast.mention_of[k] < 0:
            return False
    return False


def _proposal(parties: Parties, word: EventWord, k: int) -> bool:
    """Whether what tells of something awaited at token `k` is a noun itself, to which the noun `word` is
    done: رفضها | المقترح، موافقته على | المقترح.
    """
    own = bool(word.suffix) and core_in(parties.page.tokens[k].form, _PROPOSAL)
    return own or parties.page.tokens[k - 1].form == _UPON


def _agrees(word: EventWord, form: str) -> bool:
    """Whether an adjective with its article has the gender of the noun `word`: زيارة الوفد | المرتقبة."""
    feminine = word.core.endswith(("ه", "ات"))
    return form.startswith("ال") and form.endswith("ه") == feminine


def _as_its_verb(word: EventWord) -> bool:
    """Whether what is to come of an act tells that it is to come as well: a meeting, a deal, a masdar that is
    not known: المحادثات | ستبدأ، تحرير الجبل | سيفتح الطريق; not الغارات | ستستمر.
    """
    known = word.article or bool(word.suffix)
    return word.plover in ("CONSULT", "AGREE") or (word.kind == "masdar" and not known)


def _will(parties: Parties, i: int, floor: int) -> bool:
    """Whether the clause that the noun at token `i` opens has a verb to come: إن المحادثات | ستبدأ."""
    tokens = parties.page.tokens
    before = tokens[i - 1] if i else None
    if i != floor and before is not None and before.kind == "word" and lex(before.form).that is None:
        return False
    for k in _said_on(parties, i):
        form = tokens[k].form
        if parties.cast.mention_of[k] < 0 and (verbal(form) or form == "سوف"):
            return _lies_ahead(form)
    return _held_later(parties, i)


def _held_later(parties: Parties, i: int) -> bool:
    """Whether what the noun at token `i` tells will be held, behind a clause about it: الاجتماع الذي يضم
    الوزراء | سيعقد غدا.
    """
    tokens, k = parties.page.tokens, i + 1
    if k >= len(tokens) or parties.classes[k] != "relative":
        return False
    for t in tokens[k + 1 : k + _CLAUSE]:
        if t.kind == "break" or t.form in ".؛:":
            return False
        if t.form in _WILL_BE_HELD:
            return True
    return False


def _needed(parties: Parties, word: EventWord, i: int, floor: int) -> bool:
    """Whether the clause that the noun at token `i` opens says that it is needed: إن الحوار مع المعارضة |
    ضرورة، دعم الجيران أمر | لا بد منه.
    """
    tokens = parties.page.tokens
    before = tokens[i - 1] if i else None
    opens_clause = i == floor or before is None or before.kind != "word" or lex(before.form).that is not None
    if word.prep or not opens_clause:
        return False
    for k in _said_on(parties, i, _FARTHER):
        form = tokens[k].form
        if _is_need(tokens, k):
            return k > i + 1
        verb = verbal(form) and form != _MATTER and parties.cast.mention_of[k] < 0 and not parties.classes[k]
        if form in _WAS or (verb and form not in _IS_NOW):
            return False
    k = _past_relative(parties, i)
    return k >= 0 and _is_need(tokens, k)


def _is_need(tokens: Sequence[Token], k: int) -> bool:
    """Whether token `k` says of what stands before it that it is needed: ضرورة، لا بد منه، يجب أن يكون."""
    form, *more = (t.form for t in tokens[k : k + 3])
    no_way = form == _NO and bool(more) and more[0] in _NO_WAY_ROUND
    has_to_be = form in _MUST and len(more) > 1 and more[0] == _THAT and more[1] in _BE
    return form in _NEED or no_way or has_to_be


def _past_relative(parties: Parties, i: int) -> int:
    """The word behind the relative clause that commas part from what the noun at token `i` opens: إن الحوار
    مع المعارضة، التي تقاتل منذ عام، | ضرورة; -1 without one.
    """
    tokens = parties.page.tokens
    end = max(_said_on(parties, i, _FARTHER), default=i) + 1
    if end + 1 >= len(tokens) or tokens[end].form not in _COMMAS or parties.classes[end + 1] != "relative":
        return -1
    for k in range(end + 2, min(end + _CLAUSE, len(tokens) - 1)):
        if tokens[k].form in _COMMAS:
            return k + 1
        if tokens[k].kind == "break" or tokens[k].form in ".؛:":
            return -1
    return -1


def _dated_ahead(parties: Parties, i: int) -> bool:
    """Whether the noun at token `i` is dated in time to come: توقيع المعاهدة معها | الأسبوع القادم."""
    for k in _said_on(parties, i):
        form = parties.page.tokens[k].form
        if form == _TOMORROW:
            return True
        if k > i + 1 and has(form, "coming"):
            before = parties.page.tokens[k - 1].form
            if parties.classes[k - 1] == "time" or head_in(before, "time"):
                return True
        if verbal(form) and parties.cast.mention_of[k] < 0:
            return False
    return False


def _said_on(parties: Parties, i: int, reach: int = _FAR) -> Iterator[int]:
    """The words behind token `i` in its clause, as far as the next relative clause."""
    for k in range(i + 1, min(i + reach, len(parties.page.tokens))):
        t = parties.page.tokens[k]
        if t.kind == "word" and parties.classes[k] != "relative":
            yield k
        elif t.form not in _QUOTES:
            return


def _threatened(tokens: Sequence[Token]) -> bool:
    """Whether a verb tells of what stands before it that one only threatens or considers it: العقوبات التي |
    تلوح بها."""
    forms = [t.form for t in tokens]
    return forms[0] in _CONSIDERS or (forms[0] in _WAVES and forms[-1] in ("به", "بها", "بهم"))


def _lies_ahead(form: str) -> bool:
    """Whether a verb tells what is yet to come: سيقوم، سوف، يعتزم."""
    return form in _MEANS_TO or (form[:2] in ("سي", "ست") and verbal(form) and verbal(form[1:]))
