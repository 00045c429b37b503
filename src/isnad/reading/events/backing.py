"""Acts done with another's help or at another's request: who backs and who is backed, who is asked.

استعاد الجيش البلدة بدعم من التحالف, "the army retook the town with support from the coalition": the coalition
supports, the army is supported. بالتعاون مع فلان: whoever does the act cooperates with so-and-so; بطلب من
فلان: so-and-so asks whoever does it.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain, takewhile

from isnad.lexicons.words import look
from isnad.reading.events.context import Found
from isnad.reading.events.governors import governing_verb, subject_of_verb
from isnad.reading.events.groups import told_in, without
from isnad.reading.events.light_verbs import forms_of
from isnad.reading.parties.parties import Parties, Party
from isnad.reading.words.event_types import HELP
from isnad.reading.words.lexis import lex, words
from isnad.text.clitics import listed
from isnad.text.folding import fold

__all__ = ["read_backing"]

_FROM = fold("من")
_WITH, _FOR = fold("ب"), fold("ل")
# What leads who helps, and on whose side it is: بدعم من جانب فلان.
_LEADING = frozenset((_FROM, fold("مع")))
_SIDE = words("by_whom")
_HELPING = frozenset(("دعم", "ساند", "آزر", "ناصر", "أيد", "بارك", "ساعد", "عاون", "أسند"))
# What leads to the demand that one meets; and how far before it stands who refuses it.
_UPON = [fold("بناء"), fold("على")]
_ANSWERING = tuple([fold(w)] for w in ("استجابة", "تلبية", "نزولا"))
_ANSWERED = 8
# How far before the help the word that governs its ب may stand: اتهم الوزير إيران بدعم …
_GOVERNED = 9
# How far before the help whoever is helped may stand where no act is told.
_NEAR = 6
# A second help joined to the first: بمساندة الجيش ودعم الطيران.
_JOINED = 9
# Words that lend their ب to a masdar though they report nothing.
_LENDING = words("lends_with") | forms_of("قام", "بدأ", "استمر", "باشر", "بادر")


def read_backing(parties: Parties, found: Sequence[Found]) -> None:
    """Put right the parties of every act of help or request that only accompanies another act of its
    sentence.
    """
    last = -_JOINED - 1
    for n, f in enumerate(found):
        if f.sense.plover == "REQUEST" and f.word.kind in ("masdar", "noun") and not f.roles.recipients:
            f.roles.recipients = _asked(parties, found, n)
        if f.word.kind == "passive" and f.word.conj and n and not f.roles.recipients:
            before = found[n - 1]  # المسنودة بفلان والمدعومة بآخر
            if before.word.kind == "passive" and before.token >= f.floor:
                f.roles.recipients = list(before.roles.recipients)
        if _as_he_acts(parties, f):
            f.roles.recipients = f.roles.recipients or _doers(parties, found, n, f.roles.actors)
        if f.word.kind != "masdar" or f.word.article or f.word.suffix:
            continue
        joined = bool(f.word.conj) and not f.word.prep and f.token - last <= _JOINED
        if not joined and (f.word.prep != _WITH or _governed(parties, f)):
            continue
        if f.sense.plover in HELP and f.word.lemma in _HELPING:
            backers = _backers(parties, f)
            if backers:
                backed = _doers(parties, found, n, backers)
                f.roles.actors, f.roles.recipients, f.roles.hidden = backers, backed, False
                last = f.token
        elif f.sense.plover == "COOPERATE" and f.roles.recipients and not joined:
            f.roles.actors = _doers(parties, found, n, f.roles.recipients) or f.roles.actors


def _as_he_acts(parties: Parties, f: Found) -> bool:
    """Whether a passive tells how who acts is helped, and describes no noun: دخل الجيش القرية | مدعوما بـ…"""
    if f.word.kind != "passive" or f.sense.plover != "SUPPORT" or f.word.article or f.token <= f.floor:
        return False
    apart = parties.page.tokens[f.token - 1].form in "،,"
    return apart or parties.opening_at(f.token - 1).article or parties.cast.mention_of[f.token - 1] >= 0


def _asked(parties: Parties, found: Sequence[Found], n: int) -> list[Party]:
    """Who does what is asked, or refuses it: أغلق القاضي المصنع بناء على طلب من الجيران, رفضت إيران طلبا
    للحركة.
    """
    f, tokens = found[n], parties.page.tokens
    if not f.roles.actors:
        return []
    before = [t.form for t in tokens[max(f.floor, f.token - 2) : f.token]]
    on_demand = f.word.prep == _WITH or before == _UPON or (f.word.prep == "ل" and before[-1:] in _ANSWERING)
    if on_demand and not f.word.article:
        return _doers(parties, found, n, f.roles.actors)
    g = found[n - 1] if n else None
    opens = f.floor == f.token  # what one refuses is then told as a content
    if (
        g is None
        or not (g.floor == f.floor or opens)
        or f.token - g.token > _ANSWERED
        or g.word.kind != "verb"
    ):
        return []
    answered = g.sense.plover == "REJECT" and f.word.accusative
    return without(g.roles.actors, f.roles.actors) if answered else []


def _backers(parties: Parties, f: Found) -> list[Party]:
    """Whoever the help is from: بدعم من فلان, بدعم فلان."""
    at = _past_described(parties, f)
    tokens = parties.page.tokens
    led = at < f.limit and tokens[at].form in _LEADING
    start = at + 1 + (led and tokens[min(at + 1, f.limit - 1)].form in _SIDE) if led else f.last
    phrase = parties.phrase(start, min(f.limit, start + 10))
    if phrase is None or (phrase.prep and not led):
        return []
    named = [parties.party(p) for p in parties.conjoined(phrase, min(f.limit, phrase.last + 10))]
    return [p for p in named if p is not None and parties.agent(p)]


def _past_described(parties: Parties, f: Found) -> int:
    """The token after the adjectives of help and after a masdar joined to it: بدعم عسكري محدود | من، بدعم
    وتنسيق | مع.
    """
    tokens, at = parties.page.tokens, f.last
    while at < f.limit and at < f.last + 2 and tokens[at].kind == "word" and parties.cast.mention_of[at] < 0:
        form = tokens[at].form
        led = at + 1 < f.limit and tokens[at + 1].form in _LEADING
        if not (form.endswith(("ي", "ر")) or (led and not parties.opening_at(at).article)):
            break
        at += 1
    return at


def _doers(parties: Parties, found: Sequence[Found], n: int, others: list[Party]) -> list[Party]:
    """Who does the act that is helped: the nearest act before in the sentence, else the next after."""
    f = found[n]
    before = takewhile(lambda g: g.token >= f.floor, (found[k] for k in range(n - 1, -1, -1)))
    last = n + 1 if f.word.kind == "passive" else len(found)
    after = takewhile(lambda g: g.token < f.limit, (found[k] for k in range(n + 1, last)))
    for g in chain(before, after):
        if g.inside != f.inside:
            continue
        if g.sense.plover == f.sense.plover or (g.word.kind == "masdar" and g.token > f.token):
            continue
        doers = [p for p in g.roles.actors if parties.agent(p)]
        if doers and not any(told_in(p, others) for p in doers):
            return doers
    if f.sense.plover != "SUPPORT":
        return []
    verb = governing_verb(parties, f.token, f.floor)
    if verb is not None and not verb.that:
        doers = [p for p in subject_of_verb(parties, verb.token, f.token, f.floor) if parties.agent(p)]
        if doers:
            return without(doers, others)
    body = parties.nearest(f.token, floor=max(f.floor, f.token - _NEAR), bodies=True)
    return [body] if body is not None and not told_in(body, others) else []


def _governed(parties: Parties, f: Found) -> bool:
    """Whether a word before takes the ب for its own: تعهد بدعم فلان, متهم بدعم فلان."""
    tokens = parties.page.tokens
    before = tokens[f.token - 1] if f.token else None
    if f.floor == f.token and before is not None and before.kind == "word" and lex(before.form).that is None:
        return True  # اتهم فلان، تركيا | بدعم فلان: it opens what he says
    # Not from the floor: of what one is accused, the word that governs stands outside the content.
    first = parties.page.sentence(f.token).first
    for k in range(f.token - 1, max(first, f.token - _GOVERNED) - 1, -1):
        t = tokens[k]
        if t.kind != "word":
            if k >= f.token - 2 and t.form in "،,":
                return False
            continue
        if parties.cast.mention_of[k] >= 0:
            continue  # حركة طالبان, no verb
        if lex(t.form).that is not None:
            return False
        if listed(t.form, _LENDING) or t.form.removeprefix(_FOR) in _LENDING:
            return True
        if not f.word.conj and parties.opening_at(k).prep == _WITH:
            return False  # الأمل بالتحرك لإسقاط الحكومة | بدعم فلان: the ب is taken
        for r in look(t.form):
            p = r.entry.predicate
            if p is not None and any(
                c == _WITH or c.startswith(_WITH + "+") or c.endswith("+" + _WITH) for c in p.complement
            ):
                return True
    return False
