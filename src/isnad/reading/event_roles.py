"""Who does an event and to whom, from the clause around its word.

A verb: the subject before it, or the first phrase after it; its object the next bare phrase, or the one
after the preposition of its frame. A masdar: its genitive is who does it when a recipient follows in its
frame (دعم فلان لمساعي …), else whom it is done to (اعتقال مشبوهين). A passive, or a verb of violence with
one phrase only, tells the one it is done to (قُتل أربعة).
"""

from __future__ import annotations

from isnad.reading.event_masdars import masdar_roles
from isnad.reading.event_objects import (
    NAMED_ONLY,
    PERSONAL,
    SUFFERED,
    After,
    Roles,
    bound_pronoun,
    described_by,
    is_agentive,
    is_force,
    is_place,
    nisba_of,
    objects,
    past_object,
    recipients_led,
    what_follows,
)
from isnad.reading.event_senses import Sense
from isnad.reading.event_subjects import clause_start, subject_before
from isnad.reading.event_words import EventWord
from isnad.reading.lexis import lex
from isnad.reading.noun_phrases import Phrase
from isnad.reading.parties import Parties, Party
from isnad.reading.party_words import head_in
from isnad.text.folding import fold

__all__ = ["find_roles"]

# What no thing does: أدانت القرارات الإسرائيلية has its subject hidden.
_MINDED = frozenset(("ACCUSE", "REJECT", "SUPPORT"))
# Meeting takes two: the one phrase after such a verb that goes on is whom its subject meets.
_MEETING = frozenset(("التقى", "قابل", "استقبل", "ودع"))
_ON_AND_ON = frozenset(fold(w) for w in ("حيث", "كما", "ثم"))
# Verbs whose sense their very subject decides: انتشرت الشرطة، حلقت طائرات، انسحب نواب.
_APPEARING = frozenset(("حلق", "انتشر", "احتشد", "انسحب"))


# What stands between a noun and the verb that describes it: رعاة كانوا قد أوقفوا.
_WERE = frozenset(fold(w) for w in ("كانوا", "كان", "كانت", "قد", "كانا"))


def find_roles(parties: Parties, word: EventWord, found: Sense, i: int, floor: int, limit: int) -> Roles:
    """The parties of the event that `word` carries at token `i` of the clause `[floor, limit)`."""
    if word.kind == "verb":
        roles = _verb(parties, word, found, i, floor, limit)
        return _suffering_before(parties, word, found, i, floor, limit, roles)
    if word.kind == "passive":
        return _passive(parties, word, found, i, floor, limit)
    if word.kind == "participle":
        return _participle(parties, word, found, i, floor, limit)
    return masdar_roles(parties, word, found, i, floor, limit)


def _verb(parties: Parties, word: EventWord, found: Sense, i: int, floor: int, limit: int) -> Roles:
    start = past_object(parties, found, i, limit)
    after = what_follows(parties, start, limit)
    roles = Roles([], [])
    if found.object_at > i and (
        word.lemma == "حمل" or ("0" not in found.recipient and found.object_at > i + 1)
    ):
        # The object word that gave the sense is no party: أطلقت الفصائل صواريخ على …
        after.bare = [
            (p, g)
            for p, g in after.bare
            if not p.first <= found.object_at < p.last or (p.first < found.object_at and p.mentions)
        ]
    roles.bound_pronoun = bound_pronoun(found, after)
    transitive = "0" in found.recipient
    phrase = parties.phrase(i + 1, limit) if word.lemma in _APPEARING and found.object_at > i else None
    if phrase is not None and phrase.first <= found.object_at < phrase.last and not phrase.prep:
        party = parties.party(phrase)
        roles.actors = [party] if party is not None else []
        roles.recipients = recipients_led(parties, found, after)
        return roles
    raw = parties.page.tokens[i].text
    marked_passive = (
        word.passive or ("\u064f" in raw[: 4 + word.skip] and word.tense == "perfect") or after.by != []
    )
    if "\u064f" in raw[: 2 + word.skip] and word.tense == "imperfect" and not _agent_follows(parties, after):
        marked_passive = True  # ما لم يُفرج عنهم
    if word.person == 1:
        roles.hidden = True
        roles.object_pronoun = word.suffix if transitive else ""
        roles.recipients = [] if word.suffix and transitive else objects(parties, found, after, 0)
        return roles
    relative, before = subject_before(parties, word.conj, word.number, i, floor)
    plural = word.number in ("p", "d")
    that = (
        lex(parties.page.tokens[i - 1].form)
        if i > floor - 1 and i > 0 and parties.page.tokens[i - 1].kind == "word"
        else None
    )
    if that is not None and that.that is not None and that.suffix:
        if marked_passive and transitive:
            return Roles([], [], passive=True, object_pronoun=that.suffix)  # إنها مُنعت
        # إنه يرفض: the subject is the pronoun.
        roles.hidden = True
        roles.recipients = objects(parties, found, after, 0)
        return roles
    if word.suffix:
        roles.object_pronoun = word.suffix if transitive else ""
        if relative and before:
            # الاتفاق الذي وقعته إيران: the pronoun takes up the antecedent, the subject follows.
            roles.object_pronoun = ""
        if after.bare and not plural:
            roles.actors = after.bare[0][1]
        elif before and not relative:
            roles.actors = before
        else:
            roles.hidden = True
        if not transitive or found.plover in NAMED_ONLY:
            roles.recipients = recipients_led(parties, found, after)
        if relative and before and transitive and not roles.recipients:
            roles.recipients = [p for p in before if p.entity >= 0]
        if not relative and transitive and not roles.recipients and not word.conj:
            roles.recipients = described_by(parties, i, floor)
        return roles
    if marked_passive and not transitive:
        roles.passive = True
        roles.recipients = recipients_led(parties, found, after)
        return roles
    if marked_passive:
        roles.passive = True
        led_by = parties.page.tokens[i - 1].kind == "word" if i else False
        roles.recipients = before if before and (led_by or not after.bare) else []
        if not roles.recipients and after.bare:
            roles.recipients = after.bare[0][1]
        roles.actors = after.by
        return roles
    if relative and after.bare and any(s for _, s in after.bound) and not plural:
        # الذي تحتجز فيه الدولة …: the antecedent is taken up by the pronoun, the subject follows.
        roles.actors = after.bare[0][1]
        roles.recipients = objects(parties, found, after, 1)
        return roles
    if before:
        roles.actors = before
        roles.recipients = objects(parties, found, after, 0)
        sufferer = _sufferer(parties, word, i) or (before[0].entity < 0 and _is_of_place(parties, before[0]))
        if transitive and found.plover in SUFFERED and not roles.recipients and sufferer:
            roles.actors, roles.recipients, roles.passive = [], before, True
        return roles
    if (
        found.object_at == i + 1
        and not before
        and not word.conj
        and word.gender == "f"
        and not plural
        and not transitive
    ):
        # ستُرفع العقوبات: the object stands where the subject would.
        roles.passive = True
        roles.recipients = objects(parties, found, after, 0)
        return roles
    if after.bare and not plural:
        first, group = after.bare[0]
        lone = transitive and len(after.bare) == 1 and not recipients_led(parties, found, after)
        if (
            (word.conj or (found.plover in _MINDED and _thing(parties, first)))
            and len(after.bare) == 1
            and not is_agentive(parties, first)
            and found.plover not in SUFFERED
        ):
            roles.hidden = True
            roles.recipients = objects(parties, found, after, 0 if transitive else 1)
            return roles
        if lone and found.plover in SUFFERED and not is_force(parties, first):
            roles.recipients, roles.passive = group, True
            roles.passive = not first.accusative
            roles.hidden = first.accusative
            roles.joined = bool(word.conj)
            return roles
        if lone and (
            (word.lemma == "زار" and is_place(parties, group))
            or (word.lemma in _MEETING and _goes_on(parties, word, i))
            or first.accusative
            or (first.head.endswith("ين") and not first.mentions)
            or _disagrees(parties, word, first)
        ):
            roles.recipients, roles.hidden = group, True
            return roles
        roles.actors = group
        roles.recipients = objects(parties, found, after, 1)
        return roles
    if plural and transitive and found.plover in SUFFERED and not after.bare and _sufferer(parties, word, i):
        roles.passive = True  # نقابيين أوقفوا في المدينة
        roles.recipients = described_by(parties, i, floor)
        return roles
    roles.hidden = True
    roles.recipients = objects(parties, found, after, 0)
    return roles


def _suffering_before(
    parties: Parties, word: EventWord, found: Sense, i: int, floor: int, limit: int, roles: Roles
) -> Roles:
    """A verb of force without an object describes the people named right before it: صيادين احتجزوا في
    البحر.
    """
    if roles.recipients or word.suffix or word.conj or word.person != 3 or found.plover not in SUFFERED:
        return roles
    if word.number not in ("p", "d") or word.tense != "perfect" or "0" not in found.recipient:
        return roles
    at = i
    while at > floor and parties.page.tokens[at - 1].form in _WERE:
        at -= 1
    suffering = described_by(parties, at, floor)
    if not suffering or not parties.agent(suffering[0]):
        return roles
    return Roles([], suffering, passive=True)


def _agent_follows(parties: Parties, after: After) -> bool:
    return any(is_agentive(parties, phrase) for phrase, _ in after.bare)


def _is_of_place(parties: Parties, party: Party) -> bool:
    """Whether a description is of a place, which does no force but suffers it: القريتان قصفتا."""
    words = fold(party.span.of(parties.page.text)).split()
    return bool(words) and head_in(words[0], "place")


def _thing(parties: Parties, phrase: Phrase) -> bool:
    """Whether a phrase is the plain name of a thing: no name, no quotation, no number of people."""
    plain = parties.page.tokens[phrase.first].kind == "word"
    return plain and not phrase.mentions and not parties.counted(phrase)


def _goes_on(parties: Parties, word: EventWord, i: int) -> bool:
    """Whether a verb goes on about somebody told before: … حيث سيلتقي الرئيس, زار المدينة والتقى مسؤولين."""
    return bool(word.conj) or (i > 0 and parties.page.tokens[i - 1].form in _ON_AND_ON)


def _sufferer(parties: Parties, word: EventWord, i: int) -> bool:
    return word.lemma in PERSONAL


def _disagrees(parties: Parties, word: EventWord, phrase: Phrase) -> bool:
    """A feminine verb before a masculine singular, or the other way: the phrase is no subject."""
    if not word.gender or phrase.mentions:
        return False
    feminine = phrase.head.endswith(("ه", "ات"))
    if word.gender == "m" and word.tense in ("perfect", "imperfect"):
        return feminine and phrase.article and not phrase.head.endswith("ات") and word.number == "s"
    return False


def _participle(parties: Parties, word: EventWord, found: Sense, i: int, floor: int, limit: int) -> Roles:
    after = what_follows(parties, i + 1, limit)
    roles = Roles([], [], hidden=True)
    if word.suffix:
        roles.object_pronoun = word.suffix
    elif i + 1 < limit and parties.page.tokens[i + 1].form.startswith("ايا"):
        roles.object_pronoun = parties.page.tokens[i + 1].form[3:]
        return roles
    roles.recipients = objects(parties, found, after, 0)
    return roles


def _passive(parties: Parties, word: EventWord, found: Sense, i: int, floor: int, limit: int) -> Roles:
    """القوات المدعومة بطيران التحالف: who is told by ب or من; the one acted on is the noun that it
    describes.
    """
    after = what_follows(parties, i + 1, limit)
    roles = Roles([], [], passive=True)
    if found.plover == "SUPPORT":
        roles.actors = next((g for p, _, g in after.led if p in ("ب", "من")), [])
    for start in range(max(floor, i - 4), i):
        if parties.page.tokens[start].kind not in ("word", "number"):
            continue
        phrase = parties.phrase(start, i)
        if phrase is not None and phrase.last == i:
            party = parties.party(phrase)
            if party is not None:
                roles.recipients = [party]
                break
    if found.plover == "REJECT" and i > floor:
        whose = parties.phrase(clause_start(parties, i - 1, floor), i)
        nisba = nisba_of(parties, whose) if whose is not None and not is_agentive(parties, whose) else []
        roles.recipients = nisba or roles.recipients  # التدخلات الإيرانية مرفوضة
    if not roles.recipients and found.plover != "SUPPORT":
        roles.recipients = subject_before(parties, word.conj, word.number, i, floor)[1]
    return roles
