"""Whom one makes, lets or keeps from doing what a masdar tells: he does it, and not the subject of the verb.

أجبر الجيش الحركة على الانسحاب "the army forced the movement to withdraw".
"""

from __future__ import annotations

import msgspec

from isnad.lexicons.tables import rows_by_form, values
from isnad.reading.events.agents import is_agentive
from isnad.reading.events.groups import group_of
from isnad.reading.parties.parties import Parties, Party
from isnad.reading.phrases.noun_phrases import Phrase
from isnad.reading.phrases.times import TIME_UNITS
from isnad.reading.words.event_words import listed_core
from isnad.reading.words.lexis import lex
from isnad.reading.words.party_words import head_in, possessed, verbal
from isnad.text.folding import fold

__all__ = ["NOBODY", "Induced", "induced"]

# How far before the act the word that leads to it stands, and before one that و joins to another.
_REACH, _JOINED_REACH = 12, 32
# In the table: no preposition.
_BARE = "0"
# What leads where he is or who leads him.
_BESIDE = ("في", "ب", fold("برئاسة"))


class Induced(msgspec.Struct, frozen=True):
    """Whom the word at token `at` makes, lets or keeps from doing an act."""

    at: int
    whom: list[Party]
    only_meant: bool
    """Whether the act is not told as done: حرض الجيش على القصف; not أجبر الحركة على الانسحاب."""


# What no word says of anybody.
NOBODY = Induced(-1, [], only_meant=False)


def induced(parties: Parties, i: int, floor: int) -> Induced:
    """Whom a word of `event_induced.tsv` before the masdar at token `i`, in the clause from token `floor`
    on, makes or lets do what the masdar tells; `NOBODY` where none does.
    """
    rows = rows_by_form("event_induced")
    if rows.keys().isdisjoint(parties.cores_around(i)):
        return NOBODY
    tokens, mention_of = parties.page.tokens, parties.cast.mention_of
    apart = i > floor and parties.classes[i - 1] == "preposition" and mention_of[i - 1] < 0
    end = i - apart
    lead = tokens[end].form if apart else parties.opening_at(i).prep or _BARE
    joined = lead == _BARE and parties.opens_joined(i)
    for k in range(end - 2, max(floor, end - (_JOINED_REACH if joined else _REACH)) - 1, -1):
        t = tokens[k]
        if t.kind == "break" or (t.kind == "mark" and t.form in ".؛:،"):
            if joined and t.form in "،," and parties.opens_joined(k + 1):
                continue  # على الحكومة وقف القصف، والإفراج …
            break
        if t.kind != "word" or mention_of[k] >= 0:
            continue
        form = listed_core(t.form, rows)
        if form:
            leads = [fold(x) for x in values(rows[form]["act"])]
            to = tuple(fold(x) for x in values(rows[form]["whom"]))
            whom = _whom(parties, k, end, to) if lead in leads else []
            # منعهم من الاستمرار في القصف | واعتداءاتهم: what was done before is not kept off
            if joined and not (whom or (possessed(tokens[i].form) and _BARE not in leads)):
                whom = next((w for m in range(k + 2, i) if (w := _first_act(parties, k, m, leads, to))), [])
            if not whom and parties.opening_at(k).article:
                continue  # أجبرت | الضغوط الحركة على الانسحاب
            return Induced(k, whom, only_meant=not rows[form]["done"]) if whom else NOBODY
        if verbal(t.form) or lex(t.form).that is not None:
            break
    return NOBODY


def _whom(parties: Parties, k: int, end: int, preps: tuple[str, ...], aside: bool = False) -> list[Party]:
    """Whom the word at token `k` is done to: the last bare phrase, or the one that one of `preps` leads,
    behind which only where he is or who leads him may be told; no thing where the act is told `aside`.
    """
    found: list[Party] = []
    last = k + 1
    for phrase in parties.chunks(k + 1, end):
        if phrase.first < last:
            continue
        group, last = group_of(parties, phrase, end)
        if (phrase.prep or _BARE) in preps:
            head = parties.page.tokens[phrase.first].form
            acts = is_agentive(parties, phrase) and not (aside and head_in(head, "thing"))
            found = group if acts else []
        elif phrase.prep not in _BESIDE and not (_as_what(phrase, preps) or _loyal_to(parties, phrase)):
            found = []
    between = zip(parties.classes[last:end], parties.page.tokens[last:end], strict=True)
    timed = (cls == "time" or t.kind == "number" or t.form in TIME_UNITS for cls, t in between)
    return found if all(timed) else []


def _first_act(parties: Parties, k: int, m: int, leads: list[str], to: tuple[str, ...]) -> list[Party]:
    """Whom the word at token `k` is done to, where the first of the acts that he shall do stands at `m`."""
    apart = parties.classes[m - 1] == "preposition"
    o = parties.opening_at(m)
    lead = parties.page.tokens[m - 1].form if apart else o.prep or _BARE
    if parties.cast.mention_of[m] >= 0 or o.conj or lead not in leads:
        return []
    return _whom(parties, k, m - apart, to, aside=True)


def _as_what(phrase: Phrase, preps: tuple[str, ...]) -> bool:
    """Whether an indefinite noun only says as what somebody shall do it: على المسلمين | حكومات وشعوبا."""
    return phrase.accusative or (_BARE not in preps and not (phrase.prep or phrase.article))


def _loyal_to(parties: Parties, phrase: Phrase) -> bool:
    """Whether ل tells to whom a force is loyal or belongs: الميليشيات الموالية | للرئيس."""
    before = parties.page.tokens[phrase.first - 1].form
    return phrase.prep == "ل" and before.startswith("ال") and before.endswith(("ه", "ين"))
