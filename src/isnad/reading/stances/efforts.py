"""Whose an effort is: who strives after what follows, by a noun (مساعي فلان) or a verb (يسعى فلان إلى)."""

from __future__ import annotations

from isnad.reading.events.governors import subject_of_verb
from isnad.reading.events.subjects import antecedent
from isnad.reading.parties.parties import Parties, Party
from isnad.reading.stances.draft import speaker_of
from isnad.reading.statements.speakers import Speaker
from isnad.reading.words.party_words import opening, verbal
from isnad.reading.words.stance_words import denies_verb, is_stance_word, stance_words
from isnad.text.clitics import THIRD_PERSON
from isnad.text.folding import fold
from isnad.text.tokens import Page

__all__ = ["REACH", "coalition_before", "subject", "whose"]

# How far before what one is after the word of effort may stand.
REACH = 12
# How far before an effort the verb of who started it may stand.
_STARTED = 6
# How far before "in an attempt" the verb of what was done may stand.
_IN, _DONE = fold("في"), 14
# How far before what a coalition is for its name may stand, those who lead it between.
_ALLIED = 9
_LED_BY = frozenset(fold(w) for w in ("بقيادة", "بزعامة"))
_WHO_SHE, _ADDRESSED = fold("التي"), fold("ل")
_BEING = frozenset(fold(w) for w in ("يكن", "تكن", "يعد", "تعد"))
_LINKS = frozenset(
    fold(w) for w in ("التي", "الذي", "الذين", "قد", "كان", "كانت", "لا", "تزال", "ما", "زالت", "أنها", "أنه")
)


def whose(page: Page, parties: Parties, i: int) -> Speaker | None:
    """Whose goal it is: the genitive, pronoun or subject of the nearest word of effort before it."""
    first = max(page.sentence(i).first, i - REACH)
    for k in range(i - 1, first - 1, -1):
        t = page.tokens[k]
        if t.kind == "mark" and t.form in ".؛:":
            return None
        if t.kind != "word" or parties.cast.mention_of[k] >= 0:
            continue
        if is_stance_word(t.form, "effort"):
            party = _of_noun(parties, k, i) or _of_starter(parties, k, first) or _of_clause(parties, k, first)
            return speaker_of(parties, party) if party is not None else None
        if is_stance_word(t.form, "strive"):
            if _denied(page, k):
                return None
            party = subject(parties, k, i, hidden=True)
            return speaker_of(parties, party) if party is not None else None
    return None


def _of_noun(parties: Parties, k: int, i: int) -> Party | None:
    """Whose the effort at token `k` is: مساعي فلان، مسعاها."""
    form = parties.page.tokens[k].form
    if form.endswith(THIRD_PERSON) and not form.endswith(("ة", "له")):
        return parties.nearest(k, "f" if form.endswith("ها") else "m" if form.endswith("ه") else "")
    phrase = parties.phrase(k + 1, i)
    if phrase is not None and not phrase.prep and (phrase.mentions or phrase.article):
        party = parties.party(phrase)
        return party if party is not None and parties.agent(party) else None
    nisbas = parties.nisbas(k)
    return nisbas[0] if len(nisbas) == 1 else None


def _of_starter(parties: Parties, k: int, first: int) -> Party | None:
    """Who started the effort at token `k`, the object of his verb: أطلق الحزب حملة لإسقاط فلان."""
    if opening(parties.page.tokens[k].form).article:
        return None
    for n in range(k - 1, max(first, k - _STARTED) - 1, -1):
        if is_stance_word(parties.page.tokens[n].form, "directing") and parties.cast.mention_of[n] < 0:
            return subject(parties, n, k, hidden=False)
    return None


def _of_clause(parties: Parties, k: int, first: int) -> Party | None:
    """Who did what is told as the attempt at token `k`: فرضت الحكومة حظر التجول في | محاولة لاحتواء فلان."""
    tokens = parties.page.tokens
    if k <= first or tokens[k - 1].form != _IN or opening(tokens[k].form).article:
        return None
    for n in range(k - 2, max(first, k - _DONE) - 1, -1):
        if tokens[n].kind == "mark" and tokens[n].form in ".؛:":
            return None
        if parties.cast.mention_of[n] < 0 and verbal(tokens[n].form) and not parties.classes[n]:
            found = subject(parties, n, k - 1, hidden=False)
            if found is not None:
                return found
    return None


def subject(parties: Parties, k: int, i: int, *, hidden: bool) -> Party | None:
    """Who does what the verb at token `k` tells: its subject after it, short of token `i`, the name right
    before, or whom it has for its subject inside it, where that is asked for.
    """
    phrase = parties.phrase(k + 1, i)
    if phrase is not None and not phrase.prep and (phrase.mentions or phrase.article):
        party = parties.party(phrase)
        return party if party is not None and parties.agent(party) else None
    form = parties.page.tokens[k].form
    if form[:1] == "و" and form[1:] in stance_words("strive"):  # فرضت عقوبات على فلان وتسعى إلى
        told = subject_of_verb(parties, k, k + 1, parties.page.sentence(k).first, own=True)
        return told[0] if hidden and len(told) == 1 and parties.agent(told[0]) else None
    at = k - 1
    while at > 0 and parties.page.tokens[at].form in _LINKS:
        at -= 1
    told_of = any(parties.classes[n] == "relative" for n in range(at + 1, k))
    n = parties.cast.mention_of[at] if at >= 0 else -1
    if n < 0 and told_of:  # المخططات الدولية | التي تسعى إلى
        relative = next(r for r in range(at + 1, k) if parties.classes[r] == "relative")
        told = antecedent(parties, relative, parties.page.sentence(k).first)
        hers = form.startswith("ت") or form.endswith("ت")  # الصحيفة | التي يعمل فيها
        his = hidden and len(told) == 1 and hers == (parties.page.tokens[relative].form == _WHO_SHE)
        return told[0] if his and parties.agent(told[0]) else None
    if n < 0:
        return _hidden(parties, k) if hidden else None
    m = parties.cast.mentions[n]
    located = parties.cast.entities[m.entity].type == "place" and parties.located(m)
    return None if located and not told_of else Party(m.entity, m.span)  # بقطر التي تسعى إلى


def _denied(page: Page, k: int) -> bool:
    """Whether the verb at token `k` is denied: لا يسعى، لم تكن تسعى."""
    before = [t.form for t in page.tokens[max(0, k - 2) : k]]
    return before[-1:] != [] and (
        denies_verb(before[-1]) or (denies_verb(before[0]) and before[-1] in _BEING)
    )


def _hidden(parties: Parties, k: int) -> Party | None:
    """Whom the verb or adjective at token `k` has for its subject inside it, the nearest in its sentence who
    agrees: وفي المقابل تسعى إلى، أنها حريصة على; not to whom it is said.
    """
    form = parties.page.tokens[k].form
    feminine = form.endswith(("ت", "ه")) or form.removeprefix("و").startswith("ت")
    floor = parties.page.sentence(k).first
    found = parties.nearest(k, "f" if feminine else "m", floor=floor)
    told = (
        found is not None and parties.opening_at(parties.page.token_at(found.span.start)).prep == _ADDRESSED
    )
    return None if told else found  # قال المسؤول لوكالة فلانة إن العمليات | تهدف إلى


def coalition_before(parties: Parties, i: int) -> Party | None:
    """The coalition that is told right before token `i`, by itself or with who leads it: التحالف الدولي | ضد
    فلان، التحالف الذي تقوده فلانة | لمحاربة فلان.
    """
    page = parties.page
    for k in range(i - 1, max(page.sentence(i).first, i - _ALLIED) - 1, -1):
        form = page.tokens[k].form
        if not (is_stance_word(form, "coalition") and opening(form).article):
            continue
        phrase = parties.phrase(k, i)
        at = phrase.last if phrase is not None else i
        led = at < i and (parties.classes[at] == "relative" or page.tokens[at].form in _LED_BY)
        n = parties.cast.mention_of[i - 1]
        if at < i and not (led and n >= 0 and parties.cast.mentions[n].last == i):
            return None
        return parties.party(phrase) if phrase is not None else None
    return None
