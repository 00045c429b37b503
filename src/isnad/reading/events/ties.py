"""Who kills, where only the attack before says so: قصفت القوات الحي، فأسفر ذلك عن مقتل بائعين."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from isnad.reading.events.agents import is_agentive
from isnad.reading.events.context import Found
from isnad.reading.events.groups import group_of, without
from isnad.reading.parties.parties import Parties, Party
from isnad.reading.words.event_types import SUFFERED
from isnad.reading.words.event_words import event_words
from isnad.reading.words.lexis import words
from isnad.reading.words.party_words import head_in
from isnad.text.clitics import THIRD_PERSON, THIRD_SINGULAR
from isnad.text.folding import fold

__all__ = ["ASSAULTS", "MEANS", "STRIKES", "tie_harm", "tie_retold"]

# What comes of an attack: what it results in, leaves or takes.
_RESULTS = words("results_in")
_BACK = 6
_LED_TO = frozenset(fold(w) for w in ("إلى", "عن", "من"))
# What an attack stands after where it tells how somebody was harmed, and how far on it may stand.
MEANS = frozenset(fold(w) for w in ("في", "خلال", "أثناء", "إثر", "جراء", "نتيجة", "بفعل", "بسبب"))
_REACH = 16
# Harms that somebody suffers in an attack, be their word read as a verb or a masdar: قتل ستة في غارة.
_HARMS = frozenset(("قتل", "جرح", "أصاب", "استشهد"))
# What joins to a harm the act that did it, as it was done: قتل اثنان | عندما هاجم مسلحون الحي.
_AS = frozenset(fold(w) for w in ("عندما", "حينما", "لما", "بعدما"))
_AFTER_THAT = (fold("بعد"), fold("أن"))

# What is done to a weapon, with the pronoun that takes it up: قذيفة أطلقتها القوات.
_LAUNCHED = frozenset(
    fold(verb + suffix)
    for verb in ("أطلق", "أطلقت", "زرع", "زرعت", "فجر", "فجرت", "نفذ", "نفذت", "شن", "شنت", "نصب", "نصبت")
    for suffix in THIRD_SINGULAR
) | frozenset(fold(w) for w in ("ألقاها", "ألقتها", "رماها", "رمتها", "يقودها", "قادها"))


# Nouns for strikes, which take each other up (شن الطيران غارات … وأصابت الضربات …), and for other attacks.
STRIKES = frozenset(("غارة", "ضربة", "قصف"))
ASSAULTS = frozenset(("هاجم", "هجوم", "هجمة"))
_ATTACKS = STRIKES | {"هجوم", "هجمة", "عملية", "معركة", "اشتبك", "فجر", "اعتدى", "عدوان", "داهم", "حصار"}
_TAKEN_UP, _RETOLD = 5, 2
# To put an attack down to somebody.
_PUT_DOWN = "نسب"
# What points back to an attack.
_THAT = frozenset(fold(w) for w in ("هذا", "هذه", "ذلك", "تلك", "هذين", "هاتين"))
# What leads a side of a fight that both make: معارك مع; and what leads whom one fights.
_WITH = fold("مع")
_LEADING = frozenset((_WITH, *(fold(w) for w in ("ضد", "على", "بين"))))
# Who carries an attack out, told before it.
_DOERS = frozenset(
    fold(lam + w)
    for lam in ("", "ل", "و", "ب")
    for w in ("منفذ", "منفذي", "منفذو", "منفذا", "منفذة", "مرتكب", "مرتكبي", "مدبر", "مدبري")
)
# The endings of those who belong to a body; and words that tell of people, not whose they are.
_MEMBER = re.compile("(ي|يا|يون|يين|يه)$")
_PLAIN = ("container", "force", "people", "number", "quantity")

# What takes up a thing behind the verb that describes it.
_ON_IT = frozenset(p + his for p in ("علي", "في", "ب", "من") for his in THIRD_PERSON)


def tie_harm(parties: Parties, found: Sequence[Found]) -> None:
    """Give the killings and woundings that come of an attack its actors, where none are told, and so an
    attack that is told again.
    """
    _put_down(parties, found)
    for n, f in enumerate(found):
        if f.sense.plover != "ASSAULT" or f.roles.actors:
            continue
        if f.word.kind == "verb" and not f.roles.passive:
            f.roles.actors = _by_act(parties, found, n)
        if _retells(f) and f.roles.recipients:
            f.roles.actors = _told_again(parties, found[max(0, n - _TAKEN_UP) : n][::-1], f)
        if f.word.genitive == "recipient" or _results(parties, f):
            f.roles.actors = _attackers(parties, found[max(0, n - _TAKEN_UP) : n][::-1], f)
        if n and not f.roles.actors and _joins(found[n - 1], f):
            f.roles.actors = without(found[n - 1].roles.actors, f.roles.recipients)
        harmed = f.roles.passive or f.word.genitive == "recipient" or f.word.lemma in _HARMS
        if harmed and not f.roles.actors:
            f.roles.actors = (
                _by_means(parties, found, n) or _by_weapon(parties, f) or _by_that(parties, found, n)
            )
    for n, f in enumerate(found):
        if _fought_with(parties, f):
            _meet(found[max(0, n - 2) : n][::-1], f)
    _tie_doers(parties, [f for f in found if f.token and parties.page.tokens[f.token - 1].form in _DOERS])


def _put_down(parties: Parties, found: Sequence[Found]) -> None:
    """Let whom an attack is put down to have made it: هجوم على السوق نسب إلى الحركة."""
    for n, f in enumerate(found):
        if f.word.lemma != _PUT_DOWN or not f.roles.recipients:
            continue
        sentence = parties.page.sentence_of
        before = (g for g in found[max(0, n - 2) : n][::-1] if g.word.kind in ("noun", "masdar"))
        g = next((g for g in before if sentence[g.token] == sentence[f.token]), None)
        if g is not None and g.sense.plover == "ASSAULT" and not g.roles.actors:
            g.roles.actors, g.told = without(f.roles.recipients, g.roles.recipients), True


def _results(parties: Parties, f: Found) -> bool:
    """Whether a masdar is led to as what comes of an attack: أدت الغارات إلى | تدمير الجسر."""
    led = f.token > 0 and parties.page.tokens[f.token - 1].form in _LED_TO
    return led and f.word.kind == "masdar" and not (f.word.article or f.roles.actors)


def _joins(g: Found, f: Found) -> bool:
    """Whether و joins a harm to the death told right before it: مقتل | وجرح تسعة."""
    joined = f.word.conj == "و" and f.word.kind in ("masdar", "noun") and f.floor == g.floor
    return joined and g.word.genitive == "recipient" and f.token - g.token <= _BACK


def _tie_doers(parties: Parties, carried_out: Sequence[Found]) -> None:
    """Give attacks that stand behind منفذ who is named as their doer, beside it or elsewhere on the page:
    فلان منفذ الهجوم، منفذ الهجوم شاب نمساوي.
    """
    doers: list[Party] = []
    for f in carried_out:
        if f.sense.plover == "ASSAULT" and (named := _doer_beside(parties, f)):
            f.roles.actors = named
            doers = list(named)
    for f in carried_out:
        if f.sense.plover == "ASSAULT" and not f.roles.actors:
            f.roles.actors = list(doers)


def _doer_beside(parties: Parties, f: Found) -> list[Party]:
    """The person named right before منفذ, else who is described right behind the attack."""
    at = f.token - 2
    at -= at > f.floor and parties.page.tokens[at].form in "،,"
    n = parties.cast.mention_of[at] if at >= f.floor else -1
    if n >= 0:
        m = parties.cast.mentions[n]
        return [Party(m.entity, m.span)] if parties.cast.entities[m.entity].type == "person" else []
    for phrase in parties.chunks(f.last, f.limit):
        if not (phrase.prep or phrase.article or phrase.conj) and head_in(phrase.head, "people", "force"):
            return group_of(parties, phrase, f.limit)[0]
    return []


def _fought_with(parties: Parties, f: Found) -> bool:
    """Whether a word of fighting tells one side behind مع: معارك عنيفة مع الفصائل, not معارك ضد الفصائل."""
    if f.word.genitive != "both" or f.sense.plover != "ASSAULT" or not f.roles.recipients:
        return False
    end = parties.page.token_at(f.roles.recipients[0].span.start)
    led = [t.form for t in parties.page.tokens[f.last : end] if t.form in _LEADING]
    return led == [_WITH]


def _meet(before: Sequence[Found], f: Found) -> None:
    """Both sides of a fight act: the one behind مع, and who kills or is killed there, or acts next to it:
    سيطر المسلحون على القرية بعد معارك مع الجيش.
    """
    other = list(f.roles.recipients)
    for g in before:
        if f.roles.actors or g.floor != f.floor or g.word.genitive == "both":
            break
        killed = g.roles.recipients if g.sense.plover == "ASSAULT" else []
        f.roles.actors = without(g.roles.actors, other) or without(killed, other)
    f.roles.actors = [*f.roles.actors, *without(other, f.roles.actors)]
    f.roles.recipients = []


def tie_retold(parties: Parties, found: Sequence[Found], kept: Sequence[Found]) -> None:
    """Give attacks of `kept` that are only named again the actors of the attack before in `found`: … وتوقفت
    الغارات مساء. What keeps an event is not decided by them.
    """
    retold = {f.token for f in kept if not f.roles.actors and _retells(f)}
    still = {f.token for f in kept if not f.roles.actors and f.word.kind == "verb"}
    for n, f in enumerate(found):
        if f.token in retold:
            f.roles.actors = _told_again(parties, _latest(found, n), f)
        elif f.token in still and f.sense.plover == "ASSAULT":
            lemma = _attack_beside(parties, f)
            f.roles.actors = _maker(parties, _latest(found, n), lemma, f) if lemma else []


def _latest(found: Sequence[Found], n: int) -> Sequence[Found]:
    """The events before the `n`th that it may take up, the nearest first."""
    return found[max(0, n - _TAKEN_UP) : n][::-1]


def _attack_beside(parties: Parties, f: Found) -> str:
    """The word of the known attack that is the subject of a verb of force, right behind it or right before
    it: وأصابت | الغارات مخزنا، هذا القصف | استهدف مخزنا.
    """
    tokens = parties.page.tokens
    for k in (f.token + 1, f.token - 1):
        form = tokens[k].form if f.floor <= k < f.limit else ""
        known = form.startswith("ال") and parties.cast.mention_of[k] < 0
        words = (w for w in event_words(form) if w.kind in ("noun", "masdar")) if known else ()
        lemma = next((w.lemma for w in words if w.lemma in _ATTACKS), "")
        if lemma:
            return lemma
    return ""


def _retells(f: Found) -> bool:
    """Whether a definite noun takes an attack up: الهجوم، الغارات."""
    return f.word.article and f.word.lemma in _ATTACKS and f.sense.plover in SUFFERED


def _told_again(parties: Parties, before: Sequence[Found], f: Found) -> list[Party]:
    """Who makes the attack that a definite noun takes up, told at most two sentences before: شن الطيران
    التركي غارات … وقال السكان إن الغارات أصابت …
    """
    return _maker(parties, [g for g in before if g.sense.plover == f.sense.plover], f.word.lemma, f)


def _maker(parties: Parties, before: Sequence[Found], lemma: str, f: Found) -> list[Party]:
    """Who makes the nearest attack by a word of `lemma`, told at most two sentences before `f`."""
    for g in before:
        if parties.page.sentence_of[f.token] - parties.page.sentence_of[g.token] > _RETOLD:
            return []
        alike = g.word.lemma == lemma or any({lemma, g.word.lemma} <= acts for acts in (STRIKES, ASSAULTS))
        if alike and g.roles.actors:
            return _other_side(parties, g.roles.actors, f.roles.recipients)
    return []


def _by_that(parties: Parties, found: Sequence[Found], n: int) -> list[Party]:
    """Who makes the attack that a demonstrative points back to: شنت الطائرات غارات … قتل ستة جراء هذه |
    الغارات.
    """
    tokens, harm = parties.page.tokens, found[n]
    for k in range(harm.token + 1, min(harm.limit, harm.token + _REACH) - 2):
        if tokens[k].kind == "break" or tokens[k].form in ".؛:":
            return []
        if tokens[k].form in MEANS and tokens[k + 1].form in _THAT:
            lemma = next((w.lemma for w in event_words(tokens[k + 2].form) if w.lemma in _ATTACKS), "")
            return _maker(parties, found[max(0, n - _TAKEN_UP) : n][::-1], lemma, harm) if lemma else []
    return []


def _by_act(parties: Parties, found: Sequence[Found], n: int) -> list[Party]:
    """Who makes the attack that is the subject of a verb of harm: قتلت غارة أميركية قياديا، غارة أصابت …"""
    f = found[n]
    for g in found[max(0, n - 1) : n + 2]:
        if g.sense.plover != "ASSAULT" or g.word.kind not in ("noun", "masdar") or g.word.prep:
            continue
        phrase = parties.phrase(g.token, f.token) if g.token < f.token and not f.word.conj else None
        if g.token == f.token + 1 or (phrase is not None and phrase.last == f.token):
            return without(g.roles.actors, f.roles.recipients)
    return []


def _by_weapon(parties: Parties, harm: Found) -> list[Party]:
    """Who laid or fired what somebody is killed by: قتل اثنان بعبوة زرعها مسلحون."""
    tokens = parties.page.tokens
    for k in range(harm.token + 1, min(harm.limit - 1, harm.token + _REACH)):
        if tokens[k].kind == "break" or tokens[k].form in ".؛:،":
            return []
        if tokens[k].form in _LAUNCHED and parties.cast.mention_of[k] < 0:
            phrase = parties.phrase(k + 1, harm.limit)
            if phrase is None or phrase.prep or not is_agentive(parties, phrase):
                return []
            return group_of(parties, phrase, harm.limit)[0]
    return []


def _by_means(parties: Parties, found: Sequence[Found], n: int) -> list[Party]:
    """Who makes the attack in which somebody is killed: قتل اثنان في غارة أميركية."""
    tokens, sentence, harm = parties.page.tokens, parties.page.sentence_of, found[n]
    for g in found[n + 1 : n + 3]:
        if g.sense.plover != "ASSAULT" or g.roles.passive:
            continue
        if sentence[g.token] != sentence[harm.token] or g.token - harm.token > _REACH:
            return []
        before = tokens[max(harm.token, g.token - 4) : g.token]
        if g.word.kind == "verb":
            forms = [t.form for t in before]
            if g.told and (any(w in _AS for w in forms) or _AFTER_THAT in pairwise(forms)):
                return _other_side(parties, g.roles.actors, harm.roles.recipients)
            continue
        if g.word.prep != "ب" and all(t.form not in MEANS for t in before):
            continue
        if g.word.genitive == "both" and not g.roles.actors:
            return without(g.roles.recipients, harm.roles.recipients)  # في اشتباكات مع الجيش
        if not g.roles.actors and _retells(g):
            return _told_again(parties, found[max(0, n - _TAKEN_UP) : n][::-1], g)
        if g.roles.actors and not without(g.roles.actors, harm.roles.recipients):
            return list(g.roles.recipients)  # استشهد الجندي خلال تصديه للمسلحين
        if g.told and g.word.genitive != "recipient":
            if g.word.genitive != "both":
                return without(g.roles.actors, harm.roles.recipients)
            group = _other_side(parties, g.roles.actors, harm.roles.recipients)
            return group if len(g.roles.actors) > 1 and len(group) == 1 else []
    return []


def _other_side(parties: Parties, attackers: Sequence[Party], victims: Sequence[Party]) -> list[Party]:
    """Those of the sides of a fight whose people do not fall in it: معارك بين الجيش والحوثيين، أسفرت عن مقتل
    تسعة حوثيين.
    """
    fallen = {w for v in victims for w in _names(parties, v)}
    return [a for a in without(attackers, victims) if fallen.isdisjoint(_names(parties, a))]


def _names(parties: Parties, party: Party) -> set[str]:
    """The words that tell whose people a party is, without the endings of who belongs to them: حوثيا."""
    words = (w.removeprefix("ال") for w in parties.folded_words(party))
    return {_MEMBER.sub("", w) for w in words if not (w[:1].isdigit() or head_in(w, *_PLAIN) or len(w) < 4)}


def _describes(parties: Parties, g: Found) -> bool:
    """Whether the verb of an act tells of the thing right before it, which a pronoun takes up: اقتحموا مقرا |
    تسيطر عليه الحركة.
    """
    tokens = parties.page.tokens
    if g.word.kind != "verb" or g.word.conj or not g.token or tokens[g.token - 1].kind != "word":
        return False
    some = parties.cast.mention_of[g.token - 1] < 0 and not parties.opening_at(g.token - 1).article
    takes_up = bool(g.word.suffix) or (g.last < len(tokens) and tokens[g.last].form in _ON_IT)
    return some and takes_up


def _attackers(parties: Parties, before: Sequence[Found], harm: Found) -> list[Party]:
    """Who attacks in the nearest event before, when a word of outcome joins the harm to it."""
    tokens = parties.page.tokens
    near = range(max(0, harm.token - _BACK), harm.token)
    at = next((k for k in near if tokens[k].form.removeprefix("و") in _RESULTS), -1)
    if at < 0 or parties.counts(max(at - 1, 0)):
        return []  # not 20 موقعا
    sentence = parties.page.sentence_of
    told = tokens[at + 1].form == "ذلك"  # وخلف ذلك تسعة قتلى: it was told the sentence before
    for n, g in enumerate(before):
        if sentence[g.token] < sentence[harm.token] - told or g.token > at + 1:
            return []
        aside = g.sense.plover != "ASSAULT" and g.word.kind in ("masdar", "passive")
        protest = g.sense.plover == "PROTEST" and g.word.kind != "verb"  # أطلقت النار على مسيرة
        if g.word.genitive == "recipient" or aside or protest or _describes(parties, g):
            continue  # هجوم على تمركز للجيش، أسفر عن مقتل جندي
        if g.word.genitive == "both" and not g.roles.actors and not _retells(g):
            continue  # سيطرت القوات على التل إثر معركة أسفرت عن مقتل راعيين
        if g.sense.plover not in ("ASSAULT", "COERCE") or g.status != "happened":
            return []
        actors = g.roles.actors or (_told_again(parties, before[n + 1 :], g) if _retells(g) else [])
        return _other_side(parties, actors, harm.roles.recipients)
    return []
