"""Who does an act, and to whom, where only another telling of it says so: the first act of its sentence that
tells who does it, the same act told by a verb just before, the headline's.

Measured on real articles and left out: the last act of the type wherever it stands, the page's main actor,
the last speaker, the nearest name, which are right one time in seven; and the doer whom the headline tells,
who gained nothing on articles kept apart.
"""

from __future__ import annotations

from collections.abc import Sequence

from isnad.reading.events.able import Found
from isnad.reading.events.groups import told_in, without
from isnad.reading.events.leads import lead_of
from isnad.reading.events.ties import ASSAULTS, STRIKES
from isnad.reading.parties.parties import Parties, Party
from isnad.text.clitics import THIRD_PERSON
from isnad.text.folding import fold

__all__ = ["tie_again"]

# Types by which one gives words to what he wants, thinks or promises, in one sentence as often another's; and
# talks, which a host may only give.
_OF_WORDS = frozenset(("SUPPORT", "ACCUSE", "REJECT", "REQUEST", "THREATEN", "AGREE", "CONSULT"))
# What leads an act only to tell when, where or after what another was done: بعد القصف، في معارك.
_CIRCUMSTANCE = ("preposition", "occasion")
# Measures of force, which on one page one force takes, but for those by which sides of a war hold land.
_FORCED, _HELD = "COERCE", frozenset(("سيطر", "فرض", "استولى"))
_ON = fold("على")
# How many sentences back a verb tells the same act.
_JUST_BEFORE = 1

_Deed = tuple[str, str]


def tie_again(parties: Parties, kept: Sequence[Found]) -> None:
    """Give the acts of `kept` that tell no doer the one of the act that they take up, and those that tell
    nobody to whom they are done the one of the headline's act.
    """
    sentence_of = parties.page.sentence_of
    headed = _of_headline(parties, kept)
    opening: dict[int, Found] = {}
    mixed = set[int]()  # the sentences that told another doer beside him
    by_verb: dict[_Deed, Found] = {}
    given: list[tuple[Found, list[Party]]] = []
    for f in kept:
        at, deed = sentence_of[f.token], _deed(f)
        if f.roles.actors:
            opener = opening.setdefault(at, f)
            if not all(told_in(p, opener.roles.actors) for p in f.roles.actors):
                mixed.add(at)
            if f.told and f.word.kind == "verb":
                by_verb[deed] = f
        elif not _circumstance(parties, f):
            verb, first = by_verb.get(deed), opening.get(at)
            near = verb is not None and at - sentence_of[verb.token] <= _JUST_BEFORE
            # Not وقال ناشط إن غارة إسرائيلية وقعت وإن | تفجيرا وقع, behind another's act.
            crossed = first is not None and first.inside != f.inside and at in mixed
            group = [] if first is None or crossed else _as_opened(parties, first, f)
            if verb is not None and near and not group:
                group = _told_before(parties, verb, f)
            given.append((f, group))
        if at and not f.roles.recipients and deed in headed:
            f.roles.recipients = _to_whom(headed[deed], f)
            f.again = bool(f.roles.recipients)
    alone = _alone_by_word(kept)
    for f, group in given:
        f.roles.actors, f.again = group, f.again or bool(group)
    for f in kept:
        if not (f.roles.actors or f.word.article or _met_with(parties, f)) and f.word.lemma in alone:
            f.roles.actors = without(alone[f.word.lemma], f.roles.recipients)
            f.again = f.again or bool(f.roles.actors)


def _met_with(parties: Parties, f: Found) -> bool:
    """Whether an act is what one answers or speaks of: احتجاجا على | اعتقال المعلمين."""
    on = f.token > 0 and parties.page.tokens[f.token - 1].form == _ON
    return on or lead_of(parties, f.token, f.floor).answered


def _alone_by_word(kept: Sequence[Found]) -> dict[str, list[Party]]:
    """The lemmas of measures of force that one doer alone takes on a page, with him: arrests, bans, raids."""
    doers: dict[str, list[list[Party]]] = {}
    for f in kept:
        named = f.told or any(p.entity >= 0 for p in f.roles.actors)
        if f.sense.plover == _FORCED and f.roles.actors and named and f.word.lemma not in _HELD:
            doers.setdefault(f.word.lemma, []).append(f.roles.actors)
    alike = {w: g for w, g in doers.items() if all(_same(g[0], other) for other in g[1:])}
    return {w: list(g[0]) for w, g in alike.items()}


def _same(a: Sequence[Party], b: Sequence[Party]) -> bool:
    return len(a) == len(b) and all(told_in(p, b) for p in a)


def _of_headline(parties: Parties, kept: Sequence[Found]) -> dict[_Deed, Found]:
    """The first act of each kind that a headline, a line of its own, tells with its doer."""
    page = parties.page
    end = page.sentences[0].last if page.sentences else 0
    if not any(t.kind == "break" for t in page.tokens[max(0, end - 1) : end + 1]):
        return {}
    return {_deed(f): f for f in reversed(kept) if f.told and f.token < end}


def _deed(f: Found) -> _Deed:
    """By what an act is known again: its type and its word, of strikes and of attacks one for all."""
    lemma = f.word.lemma
    acts = next((acts for acts in (STRIKES, ASSAULTS) if lemma in acts), None)
    return f.sense.plover, min(acts) if acts else lemma


def _circumstance(parties: Parties, f: Found) -> bool:
    """Whether an act only tells when, where or for what another was done: بعد | قصف المدينة، انتقاما |
    لقصفها.
    """
    led = f.token > 0 and parties.classes[f.token - 1] in _CIRCUMSTANCE
    return led or lead_of(parties, f.token, f.floor).answered


def _as_opened(parties: Parties, g: Found, f: Found) -> list[Party]:
    """Who does the first act of the sentence, of which this is another part: اقتحمت القوات البلدة، ووقعت |
    مواجهات; not what his own men suffer.
    """
    if g.sense.plover != f.sense.plover or f.sense.plover in _OF_WORDS:
        return []
    suffer = {_stem(w) for p in f.roles.recipients for w in parties.folded_words(p)}
    return [p for p in _again(g, f) if suffer.isdisjoint(map(_stem, parties.folded_words(p)))]


def _stem(word: str) -> str:
    """A folded word without its article and the ending of a nisba or a feminine: التركية as تركي, الشرطة as
    شرطي.
    """
    return word.removeprefix("ال").removesuffix("ه").removesuffix("ي")


def _told_before(parties: Parties, g: Found, f: Found) -> list[Party]:
    """Who does the act that a verb told just before, where it is done to the same, to one known (موكله) or to
    nobody told; not واعتقل شرطي.
    """
    for p in f.roles.recipients:
        heads = parties.folded_words(p)[:1] if p.entity < 0 else []
        hers = p.span.of(parties.page.text).split()[:1]  # تسعة صيادين: no pronoun
        known = any(w.startswith("ال") or w.endswith(THIRD_PERSON) for w in heads)
        known = known and not (hers and hers[0].endswith("ة") and not hers[0].startswith("ال"))
        if not (known or told_in(p, g.roles.recipients)):
            return []
    return _again(g, f)


def _again(g: Found, f: Found) -> list[Party]:
    """Who does an act that is told again as it was: اعتقلت الشرطة فلانا … وقال محاميه إن موكله | اعتقل."""
    return without(g.roles.actors, f.roles.recipients) if g.status == f.status else []


def _to_whom(g: Found, f: Found) -> list[Party]:
    """To whom alone is done what the headline tells of the same doer, or of one untold: الحزب يتهم الوزارة …
    واستنكر الحزب …
    """
    named = [p for p in f.roles.actors if p.entity >= 0]
    same = g.status == f.status and all(told_in(p, g.roles.actors) for p in named)
    return without(g.roles.recipients, f.roles.actors) if same and len(g.roles.recipients) == 1 else []
