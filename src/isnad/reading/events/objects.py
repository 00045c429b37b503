"""Who among the phrases that follow the word of an event it is done to, and whose the things are."""

from __future__ import annotations

import msgspec

from isnad.reading.events.after import After
from isnad.reading.events.agents import is_agentive
from isnad.reading.events.befallen import befalls, struck_towns, warned_of
from isnad.reading.events.groups import group_of
from isnad.reading.events.owners import adjoined, hindered, holders_of
from isnad.reading.events.papers import CAUSES, PAPERS
from isnad.reading.events.senses import Sense
from isnad.reading.events.tries import of_tried_act, trying
from isnad.reading.events.whose_doing import DOING, whose_doing
from isnad.reading.parties.parties import Parties, Party
from isnad.reading.phrases.noun_phrases import Phrase
from isnad.reading.words.event_types import JUDGED, SUFFERED
from isnad.reading.words.event_words import core_in, names_act
from isnad.reading.words.lexis import lemmas, lex, words
from isnad.reading.words.party_words import (
    attitudes,
    backed,
    head_in,
    opening,
    possessed,
)
from isnad.text.folding import fold

__all__ = [
    "AGAINST",
    "HIS",
    "NAMED_ONLY",
    "PERSONAL",
    "VISIT",
    "Roles",
    "bound_pronoun",
    "from_hands",
    "is_force",
    "is_place",
    "kept",
    "nisba_of",
    "objects",
    "of_act",
    "of_his_mind",
    "of_itself",
    "owned_things",
    "place_told",
    "recipients_led",
    "tells_place",
]


# Types by which one hinders or lets another do something.
_HINDERS = frozenset(("COERCE", "CONCEDE"))
# The verb whose object may be a place, which is then to whom it is done: زار.
VISIT = "زار"
# What one visits that is told without a name.
_LANDS = frozenset(fold(w) for w in ("دولة", "دول", "بلد", "بلاد", "بلدان", "عواصم"))


# Types whose prepositional recipient counts only when it names somebody: رحب بالقرار has no recipient of
# its own.
NAMED_ONLY = frozenset(("SUPPORT", "REJECT", "ACCUSE", "AGREE", "THREATEN", "COOPERATE", "PROTEST"))


# Acts of force that are done to persons, never to a place.
PERSONAL = lemmas("done_to_persons")


_OF_ITSELF = words("own_doings")
# What one thinks or puts forward, told without a masdar of speech.
_STANCES = frozenset(fold(w) for w in ("موقف", "مواقف", "مقترح", "مقترحات", "بموقف", "لموقف"))
# What is taxed or banned for the country that it comes from.
_ON_TRADE, _TRADED = frozenset(("SANCTION", "COERCE", "CONCEDE")), words("traded")
# What somebody puts forward, whose nisba may stand behind its genitive.
_PUT_FORWARD = words("put_forward")
_OF_TWO = 3
# What tells whose things are: مواقع له.
HIS = frozenset(("له", "لها", "لهم", "لهما"))
# For whose good something is given: لمساعدة النازحين.
_FOR = words("for_whose_good")
# What leads whom a hostile act is done to.
AGAINST = frozenset(fold(w) for w in ("ضد", "بحق"))
# What leads an act that tells when another happened.
_WHEN = frozenset(fold(w) for w in ("منذ", "بعد", "قبل", "عقب", "إثر", "خلال", "أثناء", "قبيل"))
# What leads where something is imposed or falls, and what stands for it before the name of a place.
_IN, _THERE = fold("في"), ("ب", "داخل")
# Where one meets, behind ب.
_MET_AT = words("met_at")
# Where somebody is visited.
_HOUSES = words("houses")
# In whose hands a place is: من قبضة المتمردين.
_HANDS = words("hands")
# Whose part in something is praised or blamed; else it leads with whom one acts.
_TAKING_PART = fold("بمشاركة")


class Roles(msgspec.Struct):
    """The parties that the clause of an event names, and what it leaves to the context."""

    actors: list[Party]
    recipients: list[Party]
    passive: bool = False
    hidden: bool = False
    """Whether the context tells who does it, as the subject of a verb that names none: وأغلقت السوق."""
    lender: int = -1
    """The token of the light verb whose hidden subject does it: إذا واصلت | القصف."""
    object_pronoun: str = ""
    """The pronoun that means whom it is done to: انتقدها."""
    bound_pronoun: str = ""
    """The pronoun on a preposition that means the same: رحب بهم."""
    given: str = ""
    """The pronoun that means to whom a verb gives it: وجهت إليه تهمة."""
    undergone: str = ""
    """The pronoun of whom a noun of event befalls, where the context tells him: وتعرضوا لهجوم."""
    joined: bool = False
    """A verb after و whose one phrase may be its object, its subject that of the verb before."""


def _taken_from(parties: Parties, found: Sense, after: After) -> list[Party]:
    """From whom a territory is taken, told right behind it: سيطرت القوات على الحي | من المسلحين."""
    if found.plover not in SUFFERED:
        return []
    # أطلق جندي من الحرس النار على محتجين: where على leads the object, who stands bare is the subject
    held = after.bare if "0" in found.recipient else []
    ends = {phrase.last for phrase, group in held if _held(parties, phrase, group)}
    behind = []
    for prep, phrase, group in after.led:
        near = phrase.first - 1 in ends
        if prep == "علي" or (prep == "في" and near):
            ends.add(phrase.last)  # سيطرت على بلدة في الشمال | من الحركة
        elif near or core_in(parties.page.tokens[phrase.first].form, _HANDS):
            behind.append((prep, phrase, group))
    return from_hands(parties, msgspec.structs.replace(after, led=behind), freed=True)


def recipients_led(parties: Parties, found: Sense, after: After) -> list[Party]:
    """Whom a preposition of the event's sense leads: ضغطت النقابة على البلدية."""
    taken = _taken_from(parties, found, after) if "علي" in found.recipient else []
    if taken:
        return taken
    for prep in found.recipient:
        if prep == "0":
            continue
        for p, phrase, group in after.led:
            if found.plover == "REQUEST" and of_act(parties, phrase):
                continue
            if warned_of(found, phrase) or befalls(parties, found, phrase, group):
                continue
            if _judged_before(parties, found, after, phrase, group):
                continue
            if _leads(parties, found, prep, (p, phrase, group)):
                group = owned_things(parties, found, after, phrase, _able(parties, found, phrase, group))
                if group:
                    return group
    if found.plover in SUFFERED:
        for p, phrase, group in after.led:
            doer = (
                parties.phrase(phrase.first + 1, phrase.last) if p in found.recipient and not group else None
            )
            if doer is not None and doer.article and is_agentive(parties, doer):
                return group_of(parties, doer, phrase.last)[0]  # قيودا على دخول المصلين
    return _against(parties, found, after)


def _judged_before(parties: Parties, found: Sense, after: After, phrase: Phrase, group: list[Party]) -> bool:
    """Whether the preposition of a place leads before it what one judges, so that it now tells where: نددت
    بالهجوم على السفارة | بالخرطوم.
    """
    if found.plover not in JUDGED or not is_place(parties, group):
        return False
    return any(p == phrase.prep and q.last < phrase.first and not phrase.conj for p, q, _ in after.led)


def _leads(parties: Parties, found: Sense, prep: str, led: tuple[str, Phrase, list[Party]]) -> bool:
    """Whether a phrase is led by the preposition `prep` of the event's sense; where that tells a place, by
    what stands for it: فرضت حظر التجول ب| تونس, not فرضته في | محاولة لوقف العنف.
    """
    p, phrase, group = led
    if prep == _IN and found.plover == "COERCE" and not _held(parties, phrase, group):
        return False
    if p == "ب" and found.plover == "CONSULT" and not phrase.article and phrase.head in _MET_AT:
        return False  # اجتمع الوزير | بمقر الأمم المتحدة
    if prep == "ب" and parties.page.tokens[phrase.first - 1].form == _TAKING_PART:
        return found.plover in JUDGED  # ندد الوزير بمشاركة | النائب
    return p == prep or (prep == _IN and p in _THERE and is_place(parties, group))


def _against(parties: Parties, found: Sense, after: After) -> list[Party]:
    """Whom a hostile act is done to whatever its frame: اعتداءات ضد المدنيين، حكم بالسجن بحق فلان."""
    if found.sign == "-":
        for p, phrase, group in after.led:
            if found.plover in JUDGED and _against_in_words(parties, after, phrase):
                continue
            if p in AGAINST and any(parties.agent(g) for g in group):
                return _able(parties, found, phrase, group)
    return []


def _against_in_words(parties: Parties, after: After, phrase: Phrase) -> bool:
    """Whether whoever ضد leads is against whom the words or deeds right before are that one judges, and not
    the judgement: رفضه لتصريحات الوزير | ضد قطر.
    """
    before = [p for p, _ in after.bare] + [p for _, p, _ in after.led]
    right = (p for p in before if p.last == phrase.first - 1 and not p.conj)
    return any(not is_agentive(parties, p) for p in right)


def of_act(parties: Parties, phrase: Phrase) -> bool:
    """Whether a phrase tells what is demanded or meant and nobody of whom it is: دعوة لانعقاد المجلس."""
    word = lex(phrase.head)
    act = bool(word.masdar) or (word.noun_opener and not head_in(phrase.head, "people"))  # not أبنائنا
    return parties.cast.mention_of[phrase.first] < 0 and act


def _able(parties: Parties, found: Sense, phrase: Phrase, group: list[Party]) -> list[Party]:
    """Those of a phrase's parties that can receive: its names, where it has any or the event asks for one;
    of a thing, whose nisba it has (رحب بالموقف التركي).
    """
    if core_in(parties.page.tokens[phrase.first].form, _FOR):
        helped = parties.phrase(phrase.first + 1, phrase.last)
        if helped is not None and is_agentive(parties, helped):
            return group_of(parties, helped, phrase.last)[0]  # خصصت مبلغا لمساعدة النازحين
    if found.plover in NAMED_ONLY or (phrase.mentions and any(g.entity >= 0 for g in group)):
        things = found.plover in SUFFERED
        able = [g for g in group if parties.agent(g) or (things and _struck_too(parties, g))]
        office = head_in(phrase.head, "office", "people")  # اتهامات ضد رئيس حركة الغد، تضامن مع أهالي تونس
        if phrase.mentions and not (office or any(g.entity >= 0 for g in able)):
            able = []
        return able or ([] if phrase.mentions else nisba_of(parties, phrase))
    return group


def _struck_too(parties: Parties, party: Party) -> bool:
    """Whether a party is a place or thing that force is done to beside a name: هاجموا الميناء | وناقلة."""
    form = parties.page.tokens[parties.page.token_at(party.span.start)].form
    return head_in(form, "place") or (head_in(form, "thing") and not possessed(form))  # not وجهودهما


def nisba_of(parties: Parties, phrase: Phrase) -> list[Party]:
    """The country whose a thing is by its adjective; a paper is nobody's: رفض الاتفاق الإيراني."""
    if core_in(parties.page.tokens[phrase.first].form, PAPERS | CAUSES):
        return []
    found = parties.nisbas(phrase.first)[:1]
    if not found and phrase.last - phrase.first == _OF_TWO and core_in(phrase.head, _PUT_FORWARD):
        genitive = parties.page.tokens[phrase.last - 2].form
        if not head_in(genitive, "body", "force", "container", "people", "office"):
            return parties.nisbas(phrase.last - 2)[:1]  # رفض خطة السلام الأمريكية، ثمن جهود الوساطة القطرية
    return found


def bound_pronoun(found: Sense, after: After) -> str:
    """The pronoun on a preposition of the frame, whom it is done to (اعتدى | عليهم: هم); empty for none."""
    return next((s for p, s in after.bound if p in found.recipient and s), "")


def objects(parties: Parties, found: Sense, after: After, skip: int) -> list[Party]:
    """Whom the object, or the phrase after the preposition of the frame, names; where a preposition comes
    first in the frame, its phrase before the object (أغلق الحدود أمام اللاجئين).
    """
    if "0" in found.recipient[1:]:
        led = recipients_led(parties, found, after)
        if led:
            return led
    own = len(after.bare) > skip and not (skip and _of_occasion(after, after.bare[skip][0]))
    if own and found.plover == "REQUEST" and len(found.recipient) > 1:
        own = not of_act(parties, after.bare[skip][0])  # طالبت المنظمة من الحكومة | إخراج المدنيين
    if "0" in found.recipient and own and not (skip and after.bare[skip][0].conj):
        return _by_object(parties, found, after, *after.bare[skip])
    taken = _taken_from(parties, found, after) if "علي" in found.recipient else []
    return taken or _by_preposition(parties, found, after)


def _by_object(
    parties: Parties, found: Sense, after: After, phrase: Phrase, group: list[Party]
) -> list[Party]:
    """Whom the object of the event names, or whose doing it tells: قصفت المدينة, أدان تصريحات الوزير."""
    if of_tried_act(parties, found, phrase):
        return trying(parties, after)
    if group and found.plover in SUFFERED and _held(parties, phrase, group):
        taken = _taken_from(parties, found, after)
        if taken:
            return taken
    if struck_towns(parties, found, phrase, group):
        return after.by  # أدان اقتحام القرية من قبل الجنود
    group = owned_things(parties, found, after, phrase, group)
    if found.plover in JUDGED and not phrase.mentions:
        doer = whose_doing(parties, found, phrase)
        if doer:
            return doer
    if found.plover in JUDGED and after.by and not is_agentive(parties, phrase):
        return after.by  # أدان استمرار التصريحات من قبل المسؤولين
    return kept(parties, found, phrase, group)


def _by_preposition(parties: Parties, found: Sense, after: After) -> list[Party]:
    """Whom a preposition of the event's frame leads, or whose doing: نددت الجالية بتصريحات الوزير."""
    for prep in found.recipient:
        for p, phrase, group in after.led:
            if warned_of(found, phrase) or befalls(parties, found, phrase, group):
                continue
            if _judged_before(parties, found, after, phrase, group):
                continue
            if not _leads(parties, found, prep, (p, phrase, group)):
                continue
            if prep == "ب" and is_place(parties, group) and _led_again(after, phrase, prep):
                continue  # نددت الجالية | بتونس بالتصريحات
            told = _who_is_led(parties, found, after, phrase, group)
            if told:
                return told
    sentenced = found.plover in SUFFERED and found.object_at >= 0  # not أجبر على تقديم شهادة ضد فلان
    return _against(parties, found, after) if sentenced else []


def _who_is_led(
    parties: Parties, found: Sense, after: After, phrase: Phrase, group: list[Party]
) -> list[Party]:
    """Who is meant by a phrase of the event's preposition: its doer, its country, its own parties."""
    if found.plover in JUDGED and not any(g.entity >= 0 for g in group):
        doer = whose_doing(parties, found, phrase)
        if doer:
            return doer
    if not group and found.plover in NAMED_ONLY:
        group = nisba_of(parties, phrase)
        if group:
            return group  # أشاد بالمساعدات الصينية
    return owned_things(parties, found, after, phrase, _able(parties, found, phrase, group))


def _led_again(after: After, phrase: Phrase, prep: str) -> bool:
    """Whether a preposition leads another phrase right behind one."""
    return any(p == prep and x.first == phrase.last and not x.conj for p, x, _ in after.led)


def _of_occasion(after: After, phrase: Phrase) -> bool:
    """Whether a phrase stands behind an act that tells when, whose object it is: فر العشرات عقب إعلان
    الوزير | إقالة الحاكم.
    """
    return any(p in _WHEN and led.first < phrase.first and lex(led.head).masdar for p, led, _ in after.led)


def _held(parties: Parties, phrase: Phrase, group: list[Party]) -> bool:
    """Whether what is taken is a place or a building that somebody can hold."""
    if head_in(parties.page.tokens[phrase.first].form, "place"):
        return True
    kinds = [parties.cast.entities[g.entity].type for g in group if g.entity >= 0]
    return bool(kinds) and kinds[0] in ("place", "organization")


def owned_things(
    parties: Parties, found: Sense, after: After, phrase: Phrase, group: list[Party]
) -> list[Party]:
    """Of things that are hit or taken, whose they are: مواقع للتنظيم، غرفة عمليات لقوات التحالف."""
    if found.plover == "CONSULT":
        return _visited(parties, phrase, group)
    if found.plover in _ON_TRADE and core_in(parties.page.tokens[phrase.first].form, _TRADED):
        return _traded(parties, after, phrase) or group
    if found.plover in _HINDERS:
        going = hindered(parties, phrase)
        group = group if going is None else going
    if found.plover not in SUFFERED or any(g.entity >= 0 for g in group):
        return group
    head = parties.page.tokens[phrase.first].form
    if head_in(head, "people"):
        return group
    holders = holders_of(parties, phrase)
    if holders:
        return holders
    end = max([phrase.last, *(parties.page.token_at(g.span.end - 1) + 1 for g in group)])
    for prep, led, owners in after.led:
        if led.first < end:
            continue
        if prep == "ل" and parties.page.tokens[led.first - 1].form in attitudes():
            if names_act(head) or not is_agentive(parties, phrase):
                return group  # مظاهرة مؤيدة للحركة
            return [parties.described(phrase, led.last)]  # القوات الموالية للحكومة
        if prep == "ل" and adjoined(parties, end, led.first):
            able = [g for g in owners if parties.agent(g)]
            if able:
                return [*group, *able] if led.conj else able  # مراكز حكومية وللأمم المتحدة
            end = group_of(parties, led, led.last + 9)[1]  # مخازن للأسلحة والعتاد لتنظيم …
    return group


def _traded(parties: Parties, after: After, phrase: Phrase) -> list[Party]:
    """The country whose goods are taxed or banned: رسوم على الصلب الأمريكي، على الواردات من كندا."""
    land = parties.country_beside(phrase.first + 1, phrase.last)
    if land is not None:
        return [land]
    led = next((g for p, led, g in after.led if p == "من" and led.first <= phrase.last + 2), [])
    return led if is_place(parties, led) else []


def is_force(parties: Parties, phrase: Phrase) -> bool:
    """Whether a phrase is headed by a word for an armed body: قوات، ميليشيا."""
    head = parties.page.tokens[phrase.first].form
    return head_in(head, "force")


def kept(parties: Parties, found: Sense, phrase: Phrase, group: list[Party]) -> list[Party]:
    """The parties of a recipient's phrase: of names and things the names; of things only, none where minds
    are meant.
    """
    if found.plover == "CONSULT":
        group = _visited(parties, phrase, group)
    named = [g for g in group if g.entity >= 0]
    struck = found.plover in SUFFERED and is_place(parties, named[:1])
    form = parties.page.tokens[phrase.first].form
    masdar = lex(form).noun_opener and parties.cast.mention_of[phrase.first] < 0 and not of_itself(form)
    masdar = masdar and not core_in(form, DOING)  # استمرار تركيا في القصف
    after = parties.page.tokens[phrase.first + 1].form if phrase.last > phrase.first + 1 else ""
    masdar = masdar and not (
        of_his_mind(form) and not lex(after).noun_opener
    )  # قرار تركيا, not قرار نقل ميناء
    if found.plover in ("ACCUSE", "REJECT") and masdar and phrase.mentions and is_place(parties, group):
        return group if _upon_another(parties, phrase) else []  # انتقد إعادة إعمار المدينة
    if phrase.mentions and named:
        return [g for g in group if parties.agent(g) or (struck and place_told(parties, g))]
    if masdar and phrase.last - phrase.first > 1 and not named and found.plover in ("ACCUSE", "REJECT"):
        owned = not opening(form).article and opening(parties.page.tokens[phrase.first + 1].form).article
        if owned:
            return []  # رفض ترحيل اللاجئين السوريين
    if not group and found.plover in NAMED_ONLY:
        return nisba_of(parties, phrase)  # رفض التدخلات الإيرانية
    if phrase.mentions and found.plover in NAMED_ONLY and not is_agentive(parties, phrase):
        m = parties.cast.mentions[phrase.mentions[0]]
        return [Party(m.entity, m.span)]
    if found.plover in NAMED_ONLY and not is_agentive(parties, phrase):
        return named or nisba_of(parties, phrase)  # رحب بالموقف التركي
    return group


def _upon_another(parties: Parties, phrase: Phrase) -> bool:
    """Whether ل right behind leads to whom a phrase's act is done by the land named in it: أدان قصف النمسا |
    للمجر.
    """
    at = phrase.last
    if at >= len(parties.page.tokens) or parties.opening_at(at).prep != "ل":
        return False
    whom = parties.phrase(at, at + _OF_TWO)
    return whom is not None and bool(whom.mentions or is_agentive(parties, whom))


def _visited(parties: Parties, phrase: Phrase, group: list[Party]) -> list[Party]:
    """Whom one visits in his house: زار منزل أسرة الشهيد."""
    form = parties.page.tokens[phrase.first].form
    if phrase.mentions or phrase.last < phrase.first + 2 or not core_in(form, _HOUSES):
        return group
    owner = parties.phrase(phrase.first + 1, phrase.last)
    hosts = owner is not None and not owner.prep and is_agentive(parties, owner)
    return group_of(parties, owner, phrase.last)[0] if owner is not None and hosts else group


def of_itself(form: str) -> bool:
    """Whether a masdar tells what its genitive does, not what is done to it: تدخل الوزارة، انسحاب القوات.

    Told by the patterns تفعُّل and انفعال, and by a few more words.
    """
    body = form[opening(form).skip :]
    if body[:1] == "ب" and opening(form).skip == 0:
        body = body[1:]
    return (
        body in _OF_ITSELF
        or (len(body) == 4 and body[0] == "ت" and body[2] not in "اوي")
        or (len(body) >= 6 and body.startswith("ان") and body[-2] == "ا")
    )


def of_his_mind(form: str) -> bool:
    """Whether a noun tells what its genitive says, decides or thinks: تصريحات الوزير، قرار المحكمة، موقف
    الحكومة.
    """
    said = [r.entry.predicate for r in lex(form).masdar if r.entry.predicate is not None]
    return form in _STANCES or (bool(said) and all(p.speech and not p.plover for p in said))


def is_place(parties: Parties, group: list[Party]) -> bool:
    """Whether a group is one party, a place that is named."""
    return len(group) == 1 and parties.cast.type_of(group[0].entity) == "place"


def tells_place(form: str) -> bool:
    """Whether a word tells a place or a land without its name, as one visits them: مدينة، دول."""
    return head_in(form, "place") or core_in(form, _LANDS)


def place_told(parties: Parties, party: Party) -> bool:
    """Whether a party is a place told by its kind and more, no part of another: قرية مجاورة, not ريفها."""
    told = parties.folded_words(party)
    return len(told) > 1 and head_in(told[0], "place") and not possessed(told[0])


def _led_act(parties: Parties, k: int) -> bool:
    """Whether ب leads at token `k` an act or an order of whoever stands behind it: بدعم | من، بأمر | من."""
    o = parties.opening_at(max(k, 0))
    return o.prep == "ب" and not o.article and names_act(parties.page.tokens[k].form[o.skip :])


def from_hands(parties: Parties, after: After, freed: bool = False) -> list[Party]:
    """From whom a place is taken: تحرير المدينة من قبضة التنظيم; where it is `freed`, any fighters: تطهير
    الحي من المتمردين.
    """
    for n, (prep, phrase, group) in enumerate(after.led):
        before = parties.page.tokens[phrase.first - 2].form if phrase.first > 1 else ""
        if prep != "من" or backed(before) or _led_act(parties, phrase.first - 2):
            continue  # المتمردون المدعومون من إيران، استعادة المدينة بدعم من روسيا
        named = [g for g in group if parties.cast.type_of(g.entity) == "organization"]
        fighters = is_agentive(parties, phrase) and (
            phrase.article or phrase.mentions or parties.opening_at(phrase.last - 1).article
        )
        near = n == 0 or (n == 1 and after.led[0][0] == "ب")  # تحرير المدينة بالكامل من المتمردين
        if named or (freed and fighters and near):
            return [g for g in group if g in named or parties.agent(g)] if named else group
        if core_in(parties.page.tokens[phrase.first].form, _HANDS):
            holder = parties.phrase(phrase.first + 1, phrase.last)
            if holder is not None and is_agentive(parties, holder):
                return group_of(parties, holder, phrase.last)[0]
    return []
