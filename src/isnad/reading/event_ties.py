"""Who kills, where only the attack before says so: قصفت القوات الحي، ما أسفر عن مقتل ثلاثة."""

from __future__ import annotations

from collections.abc import Sequence

from isnad.reading.event_context import Found
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


def tie_harm(parties: Parties, found: Sequence[Found]) -> None:
    """Give the killings and woundings that come of an attack its actors, where none are told."""
    for n, f in enumerate(found):
        if f.sense.plover == "ASSAULT" and f.word.genitive == "recipient" and not f.roles.actors:
            f.roles.actors = _attackers(parties, found[max(0, n - 3) : n][::-1], f)


def _attackers(parties: Parties, before: Sequence[Found], harm: Found) -> list[Party]:
    """Who attacks in the nearest event before, when a word of outcome joins the harm to it."""
    tokens = parties.page.tokens
    near = range(max(0, harm.token - _BACK), harm.token)
    at = next((k for k in near if tokens[k].form.removeprefix("و") in _RESULTS), -1)
    if at < 0:
        return []
    sentence = parties.page.sentence_of
    told = tokens[at + 1].form == "ذلك"  # وأدى ذلك إلى مقتل …: it was told the sentence before
    for g in before:
        if sentence[g.token] < sentence[harm.token] - told or g.token > at:
            return []
        if g.word.genitive == "recipient":
            continue
        if g.sense.plover != "ASSAULT" or g.status != "happened":
            return []
        return [a for a in g.roles.actors if a not in harm.roles.recipients]
    return []
