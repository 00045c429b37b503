"""Whose doing it is that one praises, blames or refuses: التصريحات الصادرة عن الوزير، قيام بعض القادة بـ…"""

from __future__ import annotations

from isnad.reading.events.after import what_follows
from isnad.reading.events.agents import is_agentive
from isnad.reading.events.groups import group_of
from isnad.reading.events.light_verbs import suffers
from isnad.reading.events.owners import suffered_by_persons
from isnad.reading.events.papers import PACTS
from isnad.reading.events.senses import Sense
from isnad.reading.parties.parties import Parties, Party
from isnad.reading.phrases.noun_phrases import Phrase
from isnad.reading.words.event_words import core_in, names_act
from isnad.reading.words.lexis import lex, words
from isnad.reading.words.party_words import PEOPLED, head_in, prepositions
from isnad.text.clitics import THIRD_PERSON
from isnad.text.folding import fold

__all__ = ["BY_IT", "DOING", "doer_told", "whose_doing"]

DOING = words("doing")
"""That somebody does something, goes on with it or tries to."""
# What opens a title: صاحب السمو.
_BEARER = fold("صاحب")
# How far behind a verb of suffering it is told who does it.
_BY_WHOM_REACH = 16
BY_IT = frozenset(("بها", "به"))
"""What takes up again what somebody said or did: طلبا تقدمت به تركيا."""
# What tells from whom it came: التي صدرت عن الوزارة.
_ABOUT = fold("عن")
_ISSUES = tuple(fold(w) for w in ("صدر", "تصدر", "يصدر"))
_ISSUED = frozenset(fold(w) for w in ("الصادر", "الصادرة"))


def doer_told(parties: Parties, phrase: Phrase) -> list[Party]:
    """Whose the thing is that one praises or blames, told by its clause: الجهود التي تبذلها الوزارة،
    التصريحات الصادرة عن الوزير.
    """
    tokens = parties.page.tokens
    k, end = phrase.last, min(phrase.last + 6, len(tokens))
    while k < end and tokens[k].form.startswith(("ال", "وال")) and parties.classes[k] != "relative":
        k += 1
    issued = k - 1 if tokens[k - 1].form in _ISSUED else -1
    if k + 2 >= len(tokens) or parties.cast.mention_of[k] >= 0:
        return []
    if issued < 0:
        if parties.classes[k] != "relative":
            return []
        k += 1
        if suffers(tokens[k].form):
            # الهجمات التي شهدتها البلاد، تعرضت لها البلاد من قبل | المسلحين
            reach = min(k + _BY_WHOM_REACH, parties.page.sentence(k).last)
            return [p for p in what_follows(parties, k + 1, reach).by if parties.agent(p)]
        issued = k if tokens[k].form.startswith(_ISSUES) else -1
        resumed = tokens[k + 1].form in BY_IT
    if issued >= 0 and tokens[issued + 1].form == _ABOUT:
        following = parties.phrase(issued + 2, issued + 12)
    elif _mentions(tokens[k].form) and names_act(tokens[phrase.first].form):
        return []  # الهجوم الذي تذكره الحركة
    elif issued < 0 and (resumed or tokens[k].form.endswith(THIRD_PERSON)):
        following = parties.phrase(_past_led(parties, k + 1 + resumed), k + 16)
    else:
        return []
    if following is None or following.prep or following.conj:
        return []  # الدور الذي تقوم به في العراق | وسوريا
    if not (following.mentions or is_agentive(parties, following)):
        return []
    group = group_of(parties, following, k + 20)[0]
    return group if group and (group[0].entity >= 0 or not following.mentions) else []


def whose_doing(parties: Parties, found: Sense, phrase: Phrase) -> list[Party]:
    """Who does, gives or holds what is praised or blamed; a deal is welcomed or refused itself, whoever made
    it.
    """
    if found.plover != "ACCUSE" and core_in(parties.page.tokens[phrase.first].form, PACTS):
        return []
    return _doer_of(parties, phrase) or doer_told(parties, phrase) or _office_of(parties, phrase)


def _mentions(form: str) -> bool:
    """Whether a verb only says something: تذكره, not اقترحته."""
    return any(r.entry.predicate is not None and r.entry.predicate.speech == "say" for r in lex(form).finite)


def _past_led(parties: Parties, k: int) -> int:
    """The token behind what a preposition at token `k` leads, or `k`: التي أدلى بها حول الأزمة | الوزير."""
    tokens = parties.page.tokens
    led = prepositions().get(tokens[k].form, "") if k < len(tokens) else ""
    phrase = parties.phrase(k + 1, k + 8, led) if led else None
    return phrase.last if phrase is not None else k


def _doer_of(parties: Parties, phrase: Phrase) -> list[Party]:
    """Who does what one praises or blames, described behind a word that only tells that he does it: ندد بقيام
    بعض القادة بـ…
    """
    if phrase.mentions or not core_in(parties.page.tokens[phrase.first].form, DOING):
        return []
    doer = parties.phrase(phrase.first + 1, phrase.last)
    return group_of(parties, doer, phrase.last)[0] if doer is not None and is_agentive(parties, doer) else []


def _office_of(parties: Parties, phrase: Phrase) -> list[Party]:
    """Whose the thing is that one praises or blames, told without a name: تصريحات وزير الخارجية الإيراني،
    شجاعة رجال الأمن.
    """
    head = parties.page.tokens[phrase.first].form
    agents = head_in(head, *PEOPLED) and not lex(head).masdar
    if phrase.mentions or agents or parties.counts(phrase.first) or phrase.first + 2 >= phrase.last:
        return []
    owner = parties.phrase(phrase.first + 1, phrase.last)
    if owner is None or owner.prep or owner.conj or owner.article or owner.last < phrase.last:
        return []
    form = parties.page.tokens[owner.first].form
    if suffered_by_persons(head):
        return []  # أدان مقتل | طبيبة فرنسية
    office = form != _BEARER and head_in(form, "office", "people", "force", "container")
    return group_of(parties, owner, phrase.last)[0] if office else []
