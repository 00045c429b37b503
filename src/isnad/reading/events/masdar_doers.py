"""Who does what a masdar or an event noun without a genitive tells, by what stands behind it: من and من جانب,
whose it is by ل, a nisba.
"""

from __future__ import annotations

from isnad.reading.events.after import BELONGING, After
from isnad.reading.events.agents import is_agentive, names_person
from isnad.reading.events.genitives import ARMED
from isnad.reading.events.objects import VISIT, is_place
from isnad.reading.events.senses import Sense
from isnad.reading.parties.parties import Parties, Party
from isnad.reading.phrases.noun_phrases import Phrase
from isnad.reading.words.event_types import HELP, SUFFERED
from isnad.reading.words.event_words import EventWord, core_in
from isnad.reading.words.lexis import words
from isnad.reading.words.party_words import bound_prepositions, head_in
from isnad.text.folding import fold

__all__ = ["STRIKERS", "doers_behind", "given_from"]

# What strikes from afar and is seldom struck.
STRIKERS = words("strikers")
# Types whose masdar has its doer right behind من: دعم من الحلفاء، طلب من الحكومة; and behind adjectives.
_FROM_DOER = frozenset(("SUPPORT", "REQUEST", "AID", "ACCUSE", "COERCE", "REJECT", "AGREE"))
_FROM_DOER_APART = _FROM_DOER | {"ASSAULT", "CONCEDE", "THREATEN"}
# Verbs that have من for what one leaves or disowns: الانسحاب من الحكومة.
_OUT_OF = frozenset(("انسحب", "استقال", "خرج", "تنصل", "تبرأ", "سخر", "حذر"))
# Types of words that are put to somebody, whose doer من leads though they be known: الانتقادات من الأحزاب.
_PUT = frozenset(("ACCUSE", "THREATEN", "REJECT", "SUPPORT"))
# What is offered by whom من leads: بوساطة من قطر.
_MEDIATION = "وساطة"
# What one does with forces, whom ل may lead.
_CALLED_UP = frozenset(("عبأ", "استنفر", "حشد", "نشر", "جهز", "زج", "استدعى"))
# What is given to somebody.
_GIVEN = frozenset(
    fold(w + e) for w in ("المقدم", "مقدم", "الموجه", "موجه", "المرفوع", "مرفوع") for e in ("", "ة")
)
_FROM_SOMEBODY = HELP | {"ACCUSE", "REQUEST", "THREATEN"}
# What leads to where one goes.
_TO = fold("إلى")
# Who heads it, told not far behind: ضربات جوية بقيادة فرنسا.
_LED_BY, _LED_REACH = fold("برئاسة"), 7
# Adjectives of an attack that are none of people or things.
_HOW = ARMED | {
    fold(w)
    for w in (
        *("مضاد", "مباغت", "مفاجئ", "مزدوج", "متزامن"),
        *("واسع", "عنيف", "شرس", "كبير", "جديد", "مباشر"),
    )
}
# Adjectives that have ل for their own: الهجمات المعادية للحكومة.
_TURNED = words("turned_to")
# Heads of what a strike hits, whose owner ل leads: استهدفت الغارات مواقع للحركة.
_STRUCK = ("place", "container", "thing")


def doers_behind(
    parties: Parties, word: EventWord, found: Sense, i: int, limit: int, after: After
) -> list[Party]:
    """Who does what the word at token `i` of the clause before `limit` tells, empty where nothing behind it
    says; the phrase of من that tells it is taken out of `after.led`.
    """
    doers: list[Party] = []
    put = not word.article or found.plover in _PUT
    mediates = word.lemma == _MEDIATION and bool(after.led) and after.led[0][1].first == i + 2
    from_doer = mediates or (bool(after.led) and _from_doer(parties, found, i, after.led[0][1]))
    if put and after.led and after.led[0][0] == "من" and from_doer and word.lemma not in _OUT_OF:
        doers, after.led = after.led[0][2], after.led[1:]
    elif put and after.bare and found.plover in _FROM_DOER_APART and _of_kind(parties, i, after.bare[0][0]):
        doers = after.bare[0][1]
    return (
        doers
        or _whose(parties, i, after)
        or given_from(parties, found, after)
        or _possessor(parties, word, found, after)
        or parties.nisbas(i)
        or _of_movement(parties, word, found, i, limit)
        or _at_the_head(parties, i, after)
    )


def _at_the_head(parties: Parties, i: int, after: After) -> list[Party]:
    """Who heads the act: ضربات جوية بقيادة فرنسا; not the man at the head of a body right before him: الضغط
    على البرلمان بقيادة فلان.
    """
    for n, (prep, phrase, group) in enumerate(after.led):
        if prep == _LED_BY and phrase.first - i <= _LED_REACH:
            body = n > 0 and after.led[n - 1][1].last == phrase.first - 1
            return [] if body and names_person(parties, phrase) else group
    return []


def _from_doer(parties: Parties, found: Sense, i: int, phrase: Phrase) -> bool:
    """Whether من leads who does it, at once or behind adjectives: غارات مكثفة من التحالف."""
    tokens = parties.page.tokens
    if phrase.first == i + 2:
        return found.plover in _FROM_DOER
    between = tokens[i + 1 : phrase.first - 1]
    if found.plover not in _FROM_DOER_APART or len(between) > 2 or not is_agentive(parties, phrase):
        return False
    plain = all(_adjectival(t.form) for t in between)
    owned = any(t.form.endswith("ه") and t.text.endswith("ه") for t in between)  # منتقديه
    placed = any(head_in(t.form, "place") for t in tokens[phrase.first : phrase.first + 2])  # من كل المواقع
    return plain and not (owned or placed or parties.counted(phrase))


def _of_kind(parties: Parties, i: int, phrase: Phrase) -> bool:
    """Whether an adjective stands before من, which leads who does it: هجوم واسع | من الجيش."""
    tokens = parties.page.tokens
    alone = phrase.first == i + 1 and phrase.last == i + 2 < len(tokens)
    return (
        alone
        and not (phrase.conj or phrase.mentions)
        and tokens[phrase.last].form == "من"
        and _adjectival(phrase.head)
    )


def _adjectival(form: str) -> bool:
    """Whether an indefinite word can be an adjective of an act: جويه، عنيف، مضاد."""
    return form[:2] != "ال" and (
        form.endswith(("ي", "يه", "ه", "يا")) or head_in(form, "adjective") or form in _HOW
    )


def _whose(parties: Parties, i: int, after: After) -> list[Party]:
    """To whom an act or a gift belongs by an adjective right behind it: المساعدات التابعة | للاتحاد."""
    if not after.led or after.led[0][0] != "ل" or after.led[0][1].first != i + 2:
        return []
    if parties.page.tokens[i + 1].form not in BELONGING:
        return []
    group, after.led = after.led[0][2], after.led[1:]
    return group


def given_from(parties: Parties, found: Sense, after: After) -> list[Party]:
    """Who gives aid or lays a charge, led by من behind مقدم: المساعدات المقدمة للسكان | من الحكومة."""
    if found.plover not in _FROM_SOMEBODY:
        return []
    tokens = parties.page.tokens
    for n, (prep, phrase, group) in enumerate(after.led[:3]):
        first = after.led[0][1].first - 1 - (after.led[0][0] == "من")
        near = phrase.first - 2
        near -= tokens[near].form in bound_prepositions()  # الشكوى المقدمة ضده | من الحركة
        told = core_in(tokens[first].form, _GIVEN) or core_in(tokens[near].form, _GIVEN)
        if prep == "من" and told and any(map(parties.agent, group)):
            del after.led[n]
            return group
    return []


def _possessor(parties: Parties, word: EventWord, found: Sense, after: After) -> list[Party]:
    """Whose an event noun is that an adjective parts from ل: غارة جوية لقوات التحالف، زيارة مرتقبة للوزير."""
    if not after.led or after.led[0][0] != "ل" or found.plover in ("AGREE", "CONCEDE"):
        return []  # الإفراج المؤقت للناشط
    _, phrase, group = after.led[0]
    if phrase.first == found.object_at and (found.plover == "COERCE" or word.lemma in _CALLED_UP):
        return []  # الاستعمال المفرط | للقوة، تعبئة جزئية | للقوات; not التقدم الكبير | للقوات
    visit = word.lemma == VISIT
    upon = any(p == "علي" for p, _, _ in after.led[1:2])  # قصف للقوات على القرية
    intransitive = word.kind == "noun" or visit or "0" not in found.recipient or upon
    strikes = phrase.head in STRIKERS  # قصف لطيران الجيش
    if not (intransitive or strikes):
        return []
    farther = visit and any(p == _TO for p, _, _ in after.led[1:])  # زيارة للوزير إلى المدينة
    if "ل" in found.recipient and not (visit and (farther or names_person(parties, phrase))):
        return []
    turned = parties.page.tokens[phrase.first - 1].form.removeprefix("ال") in _TURNED
    if turned or not is_agentive(parties, phrase) or any(_owned_by(p, phrase) for p, _ in after.bare):
        return []
    return [] if is_place(parties, group) and not strikes else group


def _owned_by(phrase: Phrase, owner: Phrase) -> bool:
    """Whether ل tells whose a phrase before it is, and not whose the act: قصف موقع عسكري | للحركة."""
    several = phrase.last - phrase.first > 1 or phrase.article
    return phrase.first < owner.first and (several or head_in(phrase.head, *_STRUCK))


def _of_movement(parties: Parties, word: EventWord, found: Sense, i: int, limit: int) -> list[Party]:
    """The movement whose name is the adjective of a definite act of force: الهجوم الحوثي."""
    n = parties.cast.mention_of[i + 1] if i + 1 < limit else -1
    if n < 0 or not word.article or found.plover not in SUFFERED:
        return []
    m = parties.cast.mentions[n]
    form = parties.page.tokens[i + 1].form
    alone = m.last == i + 2 and form.startswith("ال") and form.endswith(("ي", "يه"))
    body = parties.cast.entities[m.entity].type == "organization"
    return [Party(m.entity, m.span)] if alone and body else []
