"""Who kills, where only the attack before says so: قصفت القوات الحي، ما أسفر عن مقتل ثلاثة."""

from __future__ import annotations

from collections.abc import Sequence

from isnad.reading.event_after import is_agentive
from isnad.reading.event_context import Found
from isnad.reading.event_groups import group_of, without
from isnad.reading.parties import Parties, Party
from isnad.text.folding import fold

__all__ = ["tie_harm"]

# What comes of an attack: what it results in, leaves or takes.
_RESULTS = frozenset(
    fold(w)
    for w in (
        *("أسفر", "أسفرت", "يسفر", "تسفر", "أدى", "أدت", "يؤدي", "تؤدي", "نتج", "نجم", "أوقع", "أوقعت"),
        *("أودى", "أودت", "خلف", "خلفت", "مخلفا", "مخلفة", "موقعا", "موقعة", "مسفرا", "مؤديا", "متسببا"),
    )
)
_BACK = 6
# What an attack stands after where it tells how somebody was harmed, and how far on it may stand.
_MEANS = frozenset(fold(w) for w in ("في", "خلال", "إثر", "جراء", "نتيجة"))
_REACH = 16
# What joins to a harm the act that did it, as it was done: قتل اثنان | عندما هاجم مسلحون الحي.
_AS = frozenset(fold(w) for w in ("عندما", "حينما", "لما", "بعدما", "أن"))

# What is done to a weapon, with the pronoun that takes it up: قذيفة أطلقتها القوات.
_LAUNCHED = frozenset(
    fold(verb + suffix)
    for verb in ("أطلق", "أطلقت", "زرع", "زرعت", "فجر", "فجرت", "نفذ", "نفذت", "شن", "شنت", "نصب", "نصبت")
    for suffix in ("ه", "ها")
) | frozenset(fold(w) for w in ("ألقاها", "ألقتها", "رماها", "رمتها", "يقودها", "قادها"))


# Nouns for strikes, which take each other up (شن الطيران غارات … وأصابت الضربات …), and for other attacks.
_STRIKES = frozenset(("غارة", "ضربة", "قصف"))
_ATTACKS = _STRIKES | {"هجوم", "هجمة", "عملية", "معركة", "اشتبك"}
_TAKEN_UP = 5


def tie_harm(parties: Parties, found: Sequence[Found]) -> None:
    """Give the killings and woundings that come of an attack its actors, where none are told, and so an
    attack that is told again.
    """
    for n, f in enumerate(found):
        if f.sense.plover != "ASSAULT" or f.roles.actors:
            continue
        if f.word.kind == "verb" and not f.roles.passive:
            f.roles.actors = _by_act(parties, found, n)
        if f.word.article and f.word.lemma in _ATTACKS and f.roles.recipients:
            f.roles.actors = _told_again(parties, found[max(0, n - _TAKEN_UP) : n][::-1], f)
        if f.word.genitive == "recipient":
            f.roles.actors = _attackers(parties, found[max(0, n - 3) : n][::-1], f)
        if (f.roles.passive or f.word.genitive == "recipient") and not f.roles.actors:
            f.roles.actors = _by_means(parties, found[n + 1 : n + 3], f) or _by_weapon(parties, f)


def _told_again(parties: Parties, before: Sequence[Found], f: Found) -> list[Party]:
    """Who makes the attack that a definite noun takes up, told in its sentence or the one before: شن الطيران
    التركي غارات … وقال السكان إن الغارات أصابت …
    """
    for g in before:
        if parties.page.sentence_of[f.token] - parties.page.sentence_of[g.token] > 1:
            return []
        strikes = f.word.lemma in _STRIKES and g.word.lemma in _STRIKES
        if g.sense.plover == "ASSAULT" and (g.word.lemma == f.word.lemma or strikes) and g.roles.actors:
            return [a for a in g.roles.actors if a not in f.roles.recipients]
    return []


def _by_act(parties: Parties, found: Sequence[Found], n: int) -> list[Party]:
    """Who makes the attack that is the subject of a verb of harm: قتلت غارة أميركية قياديا، الغارات أصابت …"""
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


def _by_means(parties: Parties, after: Sequence[Found], harm: Found) -> list[Party]:
    """Who makes the attack in which somebody is killed: قتل اثنان في غارة أميركية."""
    tokens, sentence = parties.page.tokens, parties.page.sentence_of
    for g in after:
        if g.sense.plover != "ASSAULT" or g.roles.passive:
            continue
        if sentence[g.token] != sentence[harm.token] or g.token - harm.token > _REACH:
            return []
        before = tokens[max(0, g.token - 2) : g.token]
        if g.word.kind == "verb":
            if g.told and any(t.form in _AS for t in before):
                return without(g.roles.actors, harm.roles.recipients)
            continue
        if g.word.prep != "ب" and all(t.form not in _MEANS for t in before):
            continue
        if g.word.genitive == "both" and not g.roles.actors:
            return without(g.roles.recipients, harm.roles.recipients)  # في اشتباكات مع الجيش
        if g.told and g.word.genitive not in ("recipient", "both"):
            return without(g.roles.actors, harm.roles.recipients)
    return []


def _attackers(parties: Parties, before: Sequence[Found], harm: Found) -> list[Party]:
    """Who attacks in the nearest event before, when a word of outcome joins the harm to it."""
    tokens = parties.page.tokens
    near = range(max(0, harm.token - _BACK), harm.token)
    at = next((k for k in near if tokens[k].form.removeprefix("و") in _RESULTS), -1)
    if at < 0:
        return []
    sentence = parties.page.sentence_of
    told = tokens[at + 1].form == "ذلك"  # وخلف ذلك تسعة قتلى: it was told the sentence before
    for g in before:
        if sentence[g.token] < sentence[harm.token] - told or g.token > at:
            return []
        if g.word.genitive == "recipient":
            continue
        if g.sense.plover != "ASSAULT" or g.status != "happened":
            return []
        return [a for a in g.roles.actors if a not in harm.roles.recipients]
    return []
