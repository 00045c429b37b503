"""Parties that one event has from another: a killing from the attack that it comes of (قصفت القوات الحي، ما
أسفر عن مقتل ثلاثة), a word from its twin (مقتل وجرح عشرات الجنود).
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from isnad.reading.event_context import Found
from isnad.reading.event_words import EventWord
from isnad.reading.parties import Parties, Party
from isnad.text.folding import fold

__all__ = ["tie_harm", "tie_twins"]

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


def tie_twins(found: Sequence[Found]) -> None:
    """Give the first of two words that و joins side by side the parties that stand behind the second:
    اعتقلت وعذبت الشرطة الناشط, قتل وخطف المدنيين.
    """
    for f, g in reversed(list(pairwise(found))):
        beside = g.token == f.last and f.sense.object_at < 0 and f.roles.passive == g.roles.passive
        if not beside or not _twins(f.word, g.word):
            continue
        f.roles.recipients = f.roles.recipients or list(g.roles.recipients)
        if g.roles.actors and not f.roles.actors:
            f.roles.actors, f.roles.hidden = list(g.roles.actors), False


def _twins(a: EventWord, b: EventWord) -> bool:
    """Whether two words can share what stands behind the second: both bare masdars, or verbs of one form."""
    if b.conj != "و" or b.prep or a.article or b.article or a.suffix or b.suffix:
        return False
    if a.kind == "verb" == b.kind:
        return (a.tense, a.gender, a.number) == (b.tense, b.gender, b.number) and a.number == "s"
    of_many = a.core.endswith("ات")  # تفجيرات وقتل ضابط
    return "verb" not in (a.kind, b.kind) and not of_many


def tie_harm(parties: Parties, found: Sequence[Found]) -> None:
    """Give the killings and woundings that come of an attack its actors, where none are told."""
    for n, f in enumerate(found):
        if f.sense.plover != "ASSAULT" or f.roles.actors:
            continue
        if f.word.genitive == "recipient":
            f.roles.actors = _attackers(parties, found[max(0, n - 3) : n][::-1], f)
        if (f.roles.passive or f.word.genitive == "recipient") and not f.roles.actors:
            f.roles.actors = _by_means(parties, found[n + 1 : n + 3], f)


def _by_means(parties: Parties, after: Sequence[Found], harm: Found) -> list[Party]:
    """Who makes the attack in which somebody is killed: قتل اثنان في غارة أميركية."""
    tokens, sentence = parties.page.tokens, parties.page.sentence_of
    for g in after:
        if g.sense.plover != "ASSAULT" or g.word.kind not in ("noun", "masdar") or g.roles.passive:
            continue
        if sentence[g.token] != sentence[harm.token] or g.token - harm.token > _REACH:
            return []
        led = g.word.prep == "ب" or any(t.form in _MEANS for t in tokens[max(0, g.token - 2) : g.token])
        if led and g.told and g.word.genitive not in ("recipient", "both"):
            return [a for a in g.roles.actors if a not in harm.roles.recipients]
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
