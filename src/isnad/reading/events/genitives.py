"""Which phrase behind a masdar is its genitive, and which ones behind it can be its object."""

from __future__ import annotations

import msgspec

from isnad.reading.events.after import After
from isnad.reading.events.agents import is_agentive
from isnad.reading.events.light_verbs import light_verbs
from isnad.reading.events.objects import PERSONAL, VISIT, is_place, of_act
from isnad.reading.events.senses import Sense
from isnad.reading.parties.parties import Parties, Party
from isnad.reading.phrases.noun_phrases import Phrase
from isnad.reading.phrases.noun_words import ABOUT
from isnad.reading.words.event_types import SUFFERED
from isnad.reading.words.event_words import EventWord, core_in, event_words, names_act
from isnad.reading.words.lexis import lex, words
from isnad.reading.words.nationality import country_of_nisba
from isnad.reading.words.party_words import attitudes, head_in, opening, possessed
from isnad.text.folding import fold
from isnad.text.tokens import QUOTE_MARKS

__all__ = [
    "ARMED",
    "UNDONE",
    "acted_on",
    "acting",
    "acts_on",
    "adjoins",
    "can_be_object",
    "end_of_group",
    "genitive_of",
    "leads_purpose",
    "masdar_shaped",
    "objective_follows",
    "of_state",
    "parted_by_led",
    "past_adjective",
    "past_joined",
    "struck_or_striking",
    "subjective",
]

# What one refuses by undoing it is the genitive, not who does so: إفشال الاتفاق.
UNDONE = frozenset(("أفشل", "قوض", "ناهض", "خذل"))
# What turns a deed back on who does it.
_SELF = words("reflexive")
# Types of acts by which one makes others do or suffer something: تدريب الشباب للقتال.
_FOR_A_PURPOSE = SUFFERED | {"AID", "MOBILIZE"}
# An attack is armed, not of an armed man.
ARMED = frozenset(fold(w) for w in ("مسلح", "مسلحة"))
_STRONG = fold("قوي")
# The endings of two.
_OF_TWO = ("ين", "ان")
# What tells the rank of a visit.
_STATE = fold("دولة")
# How many masdars at most share what follows the last of them.
_JOINED = 20
# Acts of force that are done to persons, whom a nisba alone can tell.
_OF_PERSONS = PERSONAL | {"أقال", "رحل", "طرد", "أسر", "أعدم", "اغتال", "حبس", "أبعد", "حاكم", "استدعى"}
# Words for people that behind such an act are its adjectives: إعدام سياسي.
_OF_ACTS = frozenset(fold(w) for w in ("سياسي", "عسكري"))
# A blow, and the words that deal it, however far before it.
_BLOW, _DEALT_REACH = "ضربة", 8
_DEALT = words("dealt")
# An ambush is theirs who lie in it where one falls in it.
_AMBUSH = "كمين"
# How many letters masdars of the derived forms have.
_OF_FIVE = 5
# Bodies, and most of several, whose words end as nisbas do; and the types of acts that are done to or by
# such, where those words are no adjectives (اجتماعات دورية).
_BODIES = frozenset(fold(w) for w in ("دورية", "خلية", "مدفعية", "غالبية", "أغلبية"))
# Numbers that end as nisbas do.
_COUNTS = frozenset(fold(w) for w in ("ثمانية", "ثماني", "مئتي", "مائتي", "ألفي"))
_BY_MANY = SUFFERED | {"AGREE", "REJECT", "SUPPORT"}
# What stands between a number and those whom it counts.
_OF = fold("من")


def genitive_of(parties: Parties, word: EventWord, start: int, after: After) -> list[Party]:
    """The parties of the genitive: the bare phrase right after the word; a word with the article has none."""
    if word.article or word.suffix or word.accusative or not after.bare:
        return []
    phrase, group = after.bare[0]
    if word.plover == "CONSULT" and parties.held_there(start - 1):
        return []
    if parties.classes[start] == "demonstrative":
        if phrase.first == start:
            return []  # توقيع هذه, and the text ends
        start += 1
    start += parties.page.tokens[start].form in QUOTE_MARKS and phrase.first == start + 1  # استهداف «فلان»
    form = parties.page.tokens[start].form
    about = _only_counts(parties, start, phrase.first)  # قتل نحو عشرين جنديا، أكثر من 20 من الجنود
    how = phrase.accusative and not phrase.head.endswith("ها")  # not دعم مقاتليها
    if (phrase.first - start not in (0, 2) and not about) or how:
        return []
    if form in light_verbs() and parties.cast.mention_of[start] < 0:
        return []  # قصف طال سوقا
    if phrase.first != start:
        return group if about or parties.counts(start) else []
    if word.genitive == "recipient":
        bare = (
            not phrase.article
            and not phrase.mentions
            and phrase.last - phrase.first == 1
            and word.lemma != "مقتل"
        )
        people = is_agentive(parties, phrase) or country_of_nisba(phrase.head)  # استشهاد فلسطيني
        return [] if bare and not people else group
    if parties.cast.mention_of[start] >= 0 or phrase.mentions:
        return group
    return [] if _is_adjective(parties, word, phrase) else group


def _only_counts(parties: Parties, start: int, end: int) -> bool:
    """Whether the words of tokens `[start, end)` only tell how many: نحو، أكثر من 20 من."""
    tokens = parties.page.tokens[start:end]
    told = [n for n, t in enumerate(tokens) if t.form in ABOUT or parties.counts(start + n)]
    if not told or told[0]:
        return False
    return all(n in told or (t.form == _OF and n - 1 in told) for n, t in enumerate(tokens))


def _is_adjective(parties: Parties, word: EventWord, phrase: Phrase) -> bool:
    """Whether a phrase without a name right behind the noun `word` is its adjective, and no genitive."""
    form = parties.page.tokens[phrase.first].form
    article = opening(form).article
    if parties.page.tokens[phrase.first].text.endswith("ه") and head_in(form, "office") and not article:
        return False  # طلب محاميه
    if word.plover == "PROTEST" and not article and form.endswith("ه") and form in attitudes():
        return True  # مظاهرة مؤيدة
    if form in ARMED and (word.kind == "noun" or word.lemma not in _OF_PERSONS or form.endswith("ه")):
        return True  # هجوم مسلح، اشتباكات مسلحة, not اعتقال مسلح
    if form == _STRONG and parties.page.tokens[phrase.first].text.endswith("ي"):
        return True  # هجوم قوي, not قوى
    two = word.core.endswith(_OF_TWO) and form.endswith(word.core[-2:]) and not article
    if two and (form[-3:-2] == "ي" or _tells_two(word.core)):
        return True  # اتصالين هاتفيين، هجومين منفصلين
    persons = word.lemma in _OF_PERSONS and not article and form not in _OF_ACTS
    if persons and (is_agentive(parties, phrase) or country_of_nisba(form)):
        return False  # سجن صحفي، اعتقال تونسي
    nisba = not article and form.endswith(("يه", "ي", "يتين", "يتان")) and len(form) > 2
    # استهداف دورية، اعتقال ثمانية آخرين
    nisba = nisba and not ((form in _BODIES and word.plover in _BY_MANY) or form in _COUNTS)
    owned = phrase.last > phrase.first + 1 and parties.opening_at(phrase.first + 1).article
    whose = is_agentive(parties, phrase) or head_in(form, "thing", "place")
    several = head_in(form + "ن", "people", "container")  # استهداف مقاتلي جيش الغد
    members = form.endswith("ي") and ((owned and whose) or (several and phrase.last > phrase.first + 1))
    # دعم مقاتلي الحركة، هدم مباني القرية
    if nisba and len(form) > 3 and not members:
        return True  # هجوم انتحاري
    if article or is_agentive(parties, phrase):
        return False  # قتل صبي
    if (nisba and not members) or head_in(form, "adjective"):
        return True  # قصف مكثف
    thing = head_in(form, "number", "place", "thing", "container")
    thing = thing or (form in _BODIES and word.plover in _BY_MANY)
    if form.endswith("ه") and not thing and phrase.last - phrase.first <= 2:
        return True  # هجمات عنيفة
    counted = parties.page.tokens[phrase.first].kind == "number" or head_in(form, "number")
    return word.kind == "noun" and not counted  # هجوم دام


def _tells_two(core: str) -> bool:
    """Whether a noun of event is a dual, whose ن no genitive follows: هجومين، غارتين, not عدوان، تمرين."""
    one = core[:-2]
    one = one[:-1] + "ه" if one.endswith("ت") else one
    return any(w.kind in ("noun", "masdar") and not w.suffix for w in event_words(one))


def can_be_object(parties: Parties, phrase: Phrase) -> bool:
    """Whether a bare phrase behind the genitive of a masdar can be its object."""
    return not (phrase.conj or _qualifies(parties, phrase) or _predicate(parties, phrase))


def past_adjective(
    parties: Parties, bare: list[tuple[Phrase, list[Party]]], start: int
) -> list[tuple[Phrase, list[Party]]]:
    """Without the adjective that follows a definite noun: رفضه القاطع | التدخلات."""
    if not bare or bare[0][0].mentions:
        return bare
    phrase = bare[0][0]
    adjective = phrase.first == start and phrase.article and phrase.last == start + 1
    placed = head_in(parties.page.tokens[start].form, "place")  # قصفها | القرية
    adjective = adjective and not (placed or is_agentive(parties, phrase))
    return bare[1:] if adjective else bare


def _qualifies(parties: Parties, phrase: Phrase) -> bool:
    """Whether a phrase is no object but goes on with the one before: تحرير الجامعة الواقعة في الضاحية."""
    before = parties.page.tokens[phrase.first - 1].form
    if possessed(before) and head_in(parties.page.tokens[phrase.first].form, "office"):
        return True  # دعم صديقه مدير النادي
    alone = phrase.article and not phrase.mentions and phrase.last == phrase.first + 1
    if _done_to_them(parties, phrase.first) or _done_to_them(parties, phrase.first - 1):
        return True
    stormed = head_in(parties.page.tokens[phrase.first].form, "place", "thing")  # اقتحام الشرطة | المسجد
    return alone and not stormed and not is_agentive(parties, phrase)


def _done_to_them(parties: Parties, k: int) -> bool:
    """Whether a participle at token `k` with a noun that has their pronoun says what is done to those before
    it: العمال | المزمع توقيفهم.
    """
    tokens = parties.page.tokens
    if k + 1 >= len(tokens) or not tokens[k].form.startswith("الم") or parties.cast.mention_of[k] >= 0:
        return False
    them = tokens[k + 1].kind == "word" and possessed(tokens[k + 1].form)
    return them and not tokens[k].form.endswith(("ين", "ون", "ه", "ات"))


def _predicate(parties: Parties, phrase: Phrase) -> bool:
    """Whether a phrase is no object but what is said of the act: دعم الحركة | مرفوض، اقتحام المقر | انتهاك
    للقانون.
    """
    alone = phrase.last == phrase.first + 1 and not (phrase.article or phrase.mentions)
    form = parties.page.tokens[phrase.first].form
    said = alone and any(w.kind == "passive" for w in event_words(form))
    act = alone and not (phrase.accusative or form.endswith("ات")) and bool(lex(form).masdar)
    return (said or act or (alone and names_act(form))) and not is_agentive(parties, phrase)


def of_state(parties: Parties, word: EventWord, i: int, limit: int) -> bool:
    """Whether the word behind a visit at token `i` only tells its rank, and no state: زيارة | دولة إلى
    اليابان, not زيارة دولة قطر، زيارة دولة عربية.
    """
    if word.lemma != VISIT or i + 1 >= limit or parties.page.tokens[i + 1].form != _STATE:
        return False
    phrase = parties.phrase(i + 1, limit)
    return phrase is None or (phrase.last == i + 2 and not phrase.mentions)


def past_joined(parties: Parties, word: EventWord, start: int, limit: int) -> int:
    """The token after the masdars that و joins to the one before token `start`, which share what follows:
    مقتل | وإصابة عشرة جنود.
    """
    one = word.kind == "masdar" or word.genitive == "recipient"
    plain = one and not (word.article or word.suffix or word.accusative)
    end = min(limit - 1, start + _JOINED)
    while plain and not word.core.endswith("ات") and start < end:
        form = parties.page.tokens[start].form
        o = opening(form)
        bare = form[o.skip :]
        masdar = any(w.kind == "masdar" and not w.suffix for w in event_words(bare)) or bool(lex(bare).masdar)
        masdar = masdar or (masdar_shaped(bare) and start + 1 < end)
        if o.conj != "و" or o.prep or o.article or not masdar or parties.cast.mention_of[start] >= 0:
            break
        start += 1
    return start


def masdar_shaped(bare: str) -> bool:
    """Whether a word has the shape of a masdar of the derived forms, or of tending: تمويل، استمالة، رعاية.

    >>> [masdar_shaped(fold(w)) for w in ("تطوير", "احتضان", "استمالة", "رعاية", "مساندة", "جنود")]
    [True, True, True, True, True, False]
    """
    if len(bare) == _OF_FIVE and (bare[0], bare[3]) in (("ت", "ي"), ("ا", "ا")):
        return True  # تمويل، إيواء
    if len(bare) == _OF_FIVE + 1 and bare[0] == "ا" and bare[4] == "ا" and bare[:2] != "ال":
        return True  # احتضان
    taking = bare.startswith("است") and bare.endswith("ه") and "ا" in bare[3:]
    tending = len(bare) == _OF_FIVE and bare[2] == "ا" and bare.endswith("يه")
    mutual = len(bare) == _OF_FIVE + 1 and bare[0] == "م" and bare[2] == "ا" and bare.endswith("ه")
    return taking or tending or mutual


def acts_on(parties: Parties, after: After, start: int) -> bool:
    """Whether ل leads whom a masdar acts on, at once, behind its adjectives or who does it: القتل اليومي
    للمواطنين، قصف عنيف للقرية، اتهامات من قبل الحكومة للمعارضة.
    """
    if not after.led or after.led[0][0] != "ل":
        return False
    _, phrase, group = after.led[0]
    if after.by and is_agentive(parties, phrase):
        return True
    between = parties.page.tokens[start : phrase.first]
    if is_place(parties, group) or head_in(parties.page.tokens[phrase.first].form, "place", "thing"):
        bare = [t.form for t in between if not t.form.startswith("ال")]  # الغزو العراقي الغاشم للمدينة
        return all(form.endswith(("ي", "يه")) or head_in(form, "adjective") for form in bare)
    return all(t.form.startswith("ال") and t.form.endswith(("ي", "يه")) for t in between)


def adjoins(parties: Parties, after: After) -> bool:
    """Whether the second bare phrase stands right after the first, its joined members and whose it is: اقتحام
    قوة من الشرطة | المسجد.
    """
    end = after.bare[0][0].last
    start = after.bare[1][0].first
    whose = next((p for prep, p, _ in after.led if prep == "من" and p.first == end + 1), None)
    if whose is not None and whose.last <= start and is_agentive(parties, whose):
        end = whose.last
    if start - 2 == end and parties.page.tokens[start - 1].form == "من" and parties.counts(end):
        return True  # اعتقال الشرطة خمسة من | أعضائه
    between = range(end, start)
    return all(
        parties.classes[k] == "time" or parties.opens_joined(k) or parties.cast.mention_of[k] >= 0
        for k in between
    )


def parted_by_led(parties: Parties, after: After) -> bool:
    """Whether but phrases that prepositions lead part the first bare phrase from a place or thing, to which
    it is done: اقتحام المستوطنين تحت حماية الجنود | المسجد، قصف الطيران بالقنابل | القرية.
    """
    end, (phrase, group) = after.bare[0][0].last, after.bare[1]
    tokens = parties.page.tokens
    place = is_place(parties, group) or head_in(tokens[phrase.first].form, "place", "thing")
    if phrase.conj or not place or phrase.accusative or any(map(parties.relative, range(end, phrase.first))):
        return False
    led = [p for prep, p, _ in after.led if end <= p.first < phrase.first]
    covered = {k for p in led for k in range(p.first - 1, p.last)}
    return bool(led) and all(k in covered or parties.classes[k] == "time" for k in range(end, phrase.first))


def struck_or_striking(parties: Parties, word: EventWord, found: Sense, i: int, floor: int) -> Sense:
    """A blow is for whom ل leads where one deals it (وجه ضربات للحركة), else theirs who strike (ضربات للجيش);
    so is an ambush in which one falls: قتلوا في كمين للحركة.
    """
    tokens = parties.page.tokens
    if "ل" not in found.recipient:
        return found
    if word.lemma == _AMBUSH:
        owned = word.prep == "ب" or (i > floor and tokens[i - 1].form == "في")
    else:
        blow = word.lemma == _BLOW and word.core.endswith("ات")
        owned = blow and not any(core_in(t.form, _DEALT) for t in tokens[max(floor, i - _DEALT_REACH) : i])
    if not owned:
        return found
    return msgspec.structs.replace(found, recipient=tuple(p for p in found.recipient if p != "ل"))


def leads_purpose(parties: Parties, found: Sense, phrase: Phrase) -> bool:
    """Whether ل leads what people are armed, called up, asked or taken for, and not whom it is done to:
    تدريب الشباب للقتال، تسليح الأهالي لتحرير مدينتهم.
    """
    if found.plover == "MOBILIZE" and not is_agentive(parties, phrase):
        return True  # تجنيد شبان للحرب
    if found.plover in ("AID", "REQUEST") and of_act(parties, phrase):
        return True
    if found.plover == "SUPPORT" and _done_by_force(parties, phrase):
        return True
    return found.plover in _FOR_A_PURPOSE and not phrase.mentions and names_act(phrase.head)


def _done_by_force(parties: Parties, phrase: Phrase) -> bool:
    """Whether a phrase tells what those who are backed do by force or for themselves: دعم الجيش | لتحرير
    المدينة، | لحماية نفسه.
    """
    tokens = parties.page.tokens
    acts = (w for w in event_words(tokens[phrase.first].form) if w.kind == "masdar")
    return tokens[phrase.last - 1].form in _SELF or any(w.plover in SUFFERED for w in acts)


def subjective(parties: Parties, word: EventWord, found: Sense, genitive: list[Party]) -> bool:
    """Whether the genitive of a refusal or a visit is who does it: رفض الفصائل، زيارة الوزير إلى المدينة."""
    if found.plover == "REJECT" and found.object_at < 0:
        return word.lemma not in UNDONE and all(parties.agent(p) for p in genitive)
    if found.plover in ("REQUEST", "THREATEN", "ACCUSE") and word.core.endswith("ات"):
        return True  # دعوات ناشطين إلى التظاهر، تهديدات الحركة
    return word.lemma == VISIT and not is_place(parties, genitive)


def objective_follows(parties: Parties, after: After) -> bool:
    """Whether ل with its phrase follows the first bare phrase at once, or those joined to it: قصف الطيران
    لمواقع …، اقتحام الوزير وعشرة جنود للمقر.
    """
    head, group = after.bare[0]
    lam = (phrase.first for p, phrase, _ in after.led if p == "ل")
    return any(k - end_of_group(parties, head, group, k) <= 1 for k in lam)


def end_of_group(parties: Parties, phrase: Phrase, group: list[Party], limit: int) -> int:
    """The token after a phrase, those joined to it as `group` and whose they are by من, no farther than token
    `limit`: وزير من الحزب وعشرة جنود | للمقر.
    """
    ends = (parties.page.token_at(p.span.end - 1) + 1 for p in group)
    end = max([phrase.last, *(k for k in ends if k <= limit)])
    tokens = parties.page.tokens
    if end + 1 < limit and tokens[end].form == _OF:
        whose = parties.phrase(end + 1, limit)
        end = whose.last if whose is not None and not whose.prep else end
    return end


def acted_on(parties: Parties, genitive: list[Party], objective: bool) -> bool:
    """Whether the genitive of a word of force is whom or what it is done to: a person, or a place"""
    if objective or genitive[0].entity < 0:
        return False
    return parties.cast.entities[genitive[0].entity].type in ("person", "place")


def acting(parties: Parties, found: Sense, phrase: Phrase) -> bool:
    """Whether the genitive of a masdar with an object can be who does it; the victims of force seldom do"""
    if found.plover not in SUFFERED:
        return is_agentive(parties, phrase)
    head = parties.page.tokens[phrase.first].form
    return bool(phrase.mentions) or head_in(head, "force", "container")
