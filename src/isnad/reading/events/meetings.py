"""Who meets whom where the clause parts them: the guest behind place and hour, those who welcome."""

from __future__ import annotations

from isnad.reading.events.agents import is_agentive, names_person
from isnad.reading.events.context import Found
from isnad.reading.events.groups import group_of
from isnad.reading.events.verb_phrases import MEETING
from isnad.reading.parties.parties import Parties, Party
from isnad.reading.phrases.noun_phrases import HONOURS, Phrase
from isnad.reading.words.lexis import words
from isnad.reading.words.party_words import head_in, prepositions, verbal
from isnad.text.clitics import THIRD_PERSON
from isnad.text.folding import fold
from isnad.text.tokens import COMMAS

__all__ = ["guest_behind", "welcomers"]

_HIS_HONOUR = words("his_honour")
_GOD = fold("الله")
_ENDS = ".؛:؟!"
_WAS = frozenset(fold(w) for w in ("كان", "وكان", "كانت", "وكانت"))
# How far behind its subject the guest of a meeting is named, and behind the welcome who welcomes.
_FAR, _NEAR = 36, 24


def guest_behind(parties: Parties, f: Found) -> list[Party]:
    """Whom the subject of a meeting meets, told behind where and when, with a comma or, by name, without one:
    استقبل الأمير فلان في مكتبه اليوم، وزير الخارجية.
    """
    if f.word.kind != "verb" or f.word.lemma not in MEETING or f.word.suffix:
        return []
    tokens = parties.page.tokens
    # The end of who meets; a title beside his name may have been taken for whom he meets.
    near = [p for p in (*f.roles.actors, *f.roles.recipients) if p.span.start > tokens[f.token].start]
    start = max((parties.page.token_at(p.span.end - 1) + 1 for p in near[:1]), default=f.limit)
    where = False
    for k in range(start, min(len(tokens) - 1, start + _FAR)):
        t = tokens[k]
        if t.kind == "break" or (t.kind == "mark" and t.form in _ENDS) or _begins_clause(parties, k):
            return []
        where = where or _tells_where(parties, k)
        comma = t.kind == "mark" and t.form in COMMAS
        if where and (comma or _told_where(parties, k - 1)):
            at = k + comma
            at += tokens[at].form in HONOURS and at + 1 < len(tokens)  # اليوم | سعادة فلان
            phrase = parties.phrase(at, len(tokens))
            if phrase is not None and _person(parties, phrase) and (comma or names_person(parties, phrase)):
                return group_of(parties, phrase, min(len(tokens), k + _FAR))[0]
    return []


def welcomers(parties: Parties, f: Found) -> list[Party]:
    """Who stands to welcome somebody, the late subject of كان: وكان في استقباله عند المدخل، عمدة البلدة."""
    tokens = parties.page.tokens
    glued = f.word.prep == "ب"  # وكان باستقباله
    if f.word.lemma not in MEETING or f.token < 2 or not (glued or tokens[f.token - 1].form == "في"):
        return []
    before = _host_before(parties, f)
    if before or tokens[f.token - 2 + glued].form not in _WAS:
        return before
    guest = None if f.word.suffix else parties.phrase(f.last, len(tokens))
    k, end = guest.last if guest is not None else f.last, min(len(tokens), f.last + _NEAR)
    while k < end:
        t = tokens[k]
        if t.kind == "break" or (t.kind == "mark" and t.form in _ENDS):
            return []
        prep = prepositions().get(t.form, "")
        phrase = parties.phrase(k + bool(prep), len(tokens), prep)
        if phrase is not None and phrase.prep and tokens[phrase.first].text.endswith(THIRD_PERSON):
            phrase = parties.phrase(phrase.first + 1, len(tokens))  # لدى وصوله | وزير الخارجية
        if phrase is not None and _person(parties, phrase):
            return group_of(parties, phrase, min(len(tokens), k + _FAR))[0]
        k = phrase.last if phrase is not None else k + 1
    return []


def _host_before(parties: Parties, f: Found) -> list[Party]:
    """Who stands between كان and the welcome: كان أمير المنطقة في استقبال الوفد."""
    for k in range(f.token - 3, max(f.floor, f.token - _NEAR) - 1, -1):
        if parties.page.tokens[k].form in _WAS and parties.cast.mention_of[k] < 0:
            phrase = parties.phrase(k + 1, f.token - 1)
            if phrase is None or not _person(parties, phrase):
                return []
            return group_of(parties, phrase, f.token - 1)[0]
    return []


def _begins_clause(parties: Parties, k: int) -> bool:
    """Whether a verb or a relative at token `k` opens another clause; no prayer
    (حفظه الله) and no سموه does."""
    tokens = parties.page.tokens
    if tokens[k].form in _HIS_HONOUR or (k + 1 < len(tokens) and tokens[k + 1].form == _GOD):
        return False
    if parties.cast.mention_of[k] >= 0 or tokens[k].kind != "word":
        return False
    return parties.classes[k] in ("relative", "subordinate", "contrast") or verbal(tokens[k].form)


def _tells_where(parties: Parties, k: int) -> bool:
    """Whether token `k` leads a place or an occasion, or tells a time."""
    if parties.cast.mention_of[k] >= 0 or parties.page.tokens[k].kind != "word":
        return False
    return parties.classes[k] in ("time", "occasion") or parties.page.tokens[k].form in prepositions()


def _told_where(parties: Parties, k: int) -> bool:
    """Whether token `k` ends the telling of place and hour: بجدة | معالي الوزير، مساء اليوم | السفير."""
    return parties.classes[k] == "time" or parties.cast.kind_at(k) == "place"


def _person(parties: Parties, phrase: Phrase) -> bool:
    """Whether a phrase tells a person or people by name or office."""
    if phrase.prep or phrase.conj or not is_agentive(parties, phrase):
        return False
    return names_person(parties, phrase) or head_in(
        parties.page.tokens[phrase.first].form, "office", "people"
    )
