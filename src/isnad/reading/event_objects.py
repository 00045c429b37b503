"""What follows the word of an event: phrases and prepositions, and who among them it is done to."""

from __future__ import annotations

import msgspec

from isnad.reading.event_groups import group_of
from isnad.reading.event_senses import Sense
from isnad.reading.event_words import core_in, event_words
from isnad.reading.lexis import lex
from isnad.reading.noun_phrases import Phrase
from isnad.reading.parties import Parties, Party
from isnad.reading.party_words import (
    attitudes,
    head_in,
    opening,
    possessed,
    prepositions,
    sound_plural,
    verbal,
)
from isnad.spans import Span
from isnad.text.folding import fold

__all__ = [
    "JUDGED",
    "NAMED_ONLY",
    "PAPERS",
    "PERSONAL",
    "SUFFERED",
    "After",
    "Roles",
    "bound_pronoun",
    "described_by",
    "doer_told",
    "from_hands",
    "is_agentive",
    "is_force",
    "is_place",
    "kept",
    "nisba_of",
    "objects",
    "of_itself",
    "owned_things",
    "paper_at",
    "past_object",
    "recipients_led",
    "taken_from",
    "what_follows",
]

# Heads of phrases for those who act or can be addressed.
_AGENTS = ("force", "office", "people", "container", "body")


# Types that are done to somebody; the lone phrase after their transitive verb is the one it is done to.
SUFFERED = frozenset(("ASSAULT", "COERCE"))


# Types whose prepositional recipient counts only when it names somebody: رحب بالقرار has no recipient of
# its own.
NAMED_ONLY = frozenset(("SUPPORT", "REJECT", "ACCUSE", "AGREE", "THREATEN", "COOPERATE", "PROTEST"))


# Acts of force that are done to persons, never to a place.
PERSONAL = frozenset(("قتل", "أصاب", "اعتقل", "احتجز", "أوقف", "خطف", "استشهد", "جرح", "سجن", "منع"))


_OF_ITSELF = frozenset(
    fold(w)
    for w in (
        "رحيل",
        "استقالة",
        "عودة",
        "قيام",
        "التزام",
        "تنحي",
        "امتناع",
        "كف",
        "مشاركة",
        "حضور",
        "اعتذار",
        "تعامل",
        "تقاعس",
        "تخاذل",
        "تهاون",
        "تواطؤ",
        "تراجع",
        "تباطؤ",
        "تعاون",
        "سكوت",
        "صمت",
        "فشل",
        "عجز",
        "إخفاق",
        "مماطلة",
        "إصرار",
        "لجوء",
        "سعي",
    )
)
# What one stands by as by a paper: القضية الفلسطينية.
_CAUSES = frozenset((fold("قضية"),))
# For whose good something is given: لمساعدة النازحين.
_FOR = frozenset(fold(w) for w in ("مساعدة", "دعم", "إغاثة", "إيواء", "علاج", "صالح", "فائدة", "مصلحة"))
# What leads whom a hostile act is done to, whatever the frame: اعتداءات ضد المدنيين.
_AGAINST = frozenset(fold(w) for w in ("ضد", "بحق"))
# By whose fire somebody is killed: برصاص الجيش.
_FIRE = frozenset(fold(w) for w in ("رصاص", "نيران"))
# In whose hands a place is: من قبضة المتمردين.
_HANDS = frozenset(fold(w) for w in ("قبضة", "سيطرة", "أيدي", "يد", "دنس", "براثن"))
# How words begin that من follows with who is behind somebody.
_BACKED = ("المدعوم", "المسنود", "الممول")
# By whose mouth one speaks: على لسان أمينه العام فلان.
_TONGUE = fold("لسان")
_BELONGS = frozenset(
    fold(w) for w in ("التابع", "التابعة", "التابعين", "المنتمي", "المنتمية", "المنتمين", "المتحالفة")
)
_STANDS_WITH = frozenset(fold(w) for w in ("مع", "من", "إلى"))
_BESIDE = frozenset(fold(w) for w in ("المحاذي", "المحاذية", "المجاور", "المجاورة", "المقابل", "المقابلة"))


# What is signed, kept or broken.
PAPERS = frozenset(
    fold(w)
    for w in ("اتفاق", "اتفاقية", "اتفاقيات", "مذكرة", "وثيقة", "عقد", "معاهدة", "بروتوكول", "بيان", "إعلان")
)


# Types by which somebody judges: no thing does them, and what is judged stands for whose it is.
JUDGED = frozenset(("SUPPORT", "ACCUSE", "REJECT"))


class Roles(msgspec.Struct):
    """The parties that the clause of an event names, and what it leaves to the context."""

    actors: list[Party]
    recipients: list[Party]
    passive: bool = False
    hidden: bool = False
    """Whether the context tells who does it, as the subject of a verb that names none: وأغلقت السوق."""
    object_pronoun: str = ""
    """The pronoun that means whom it is done to: انتقدها."""
    bound_pronoun: str = ""
    """The pronoun on a preposition that means the same: رحب بهم."""
    joined: bool = False
    """A verb after و whose one phrase may be its object, its subject that of the verb before."""


class After(msgspec.Struct):
    """What follows an event's word: bare phrases, phrases by preposition, and who it is done by."""

    bare: list[tuple[Phrase, list[Party]]]
    led: list[tuple[str, Phrase, list[Party]]]
    by: list[Party]
    bound: list[tuple[str, str]]
    """Prepositions with a suffix pronoun: عليه، معها."""


def what_follows(parties: Parties, i: int, limit: int) -> After:
    """The phrases from token `i` to `limit`, bare or led: سلم | المدير المفتاح إلى الحارس has two bare ones
    and one led by إلى.
    """
    while i < limit and parties.closes_quotation(i):
        i += 1  # «ستكرر تهديد» الصيادين
    out = After([], [], [], parties.bound(i, limit))
    end = i
    belongs = -1
    prep_before = ""
    for phrase in parties.chunks(i, limit):
        if phrase.first < end:
            continue
        if belongs >= 0 and phrase.prep and phrase.first - belongs <= 1:
            end, belongs = phrase.last, -1
            continue
        if out.bare and not out.led and phrase.first == end and _belonging(parties, phrase):
            end = belongs = phrase.last
            continue
        group, end = group_of(parties, phrase, limit)
        prep = phrase.prep
        head = phrase.head
        by_hand = head in ("قبل", "يد", "ايدي", "جانب", "طرف") and not phrase.article
        fallen = prep == "في" and head in ("يد", "ايدي", "قبضه") and not phrase.article
        if fallen or (by_hand and prep in ("من", "علي", "ب")):
            rest = parties.phrase(phrase.first + 1, limit)
            taken = prep == "من" and head in ("يد", "ايدي")
            if rest is not None and taken:  # انتزع البلدة من أيدي الحركة: it was theirs, they did not do it
                group, end = group_of(parties, rest, limit)
                out.led.append((prep, rest, group))
            elif rest is not None and rest.head != "واحد":
                out.by, end = group_of(parties, rest, limit)
            prep_before = prep_before if taken else "by"
            continue
        if prep == "ب" and head in _FIRE and not phrase.article and phrase.last > phrase.first + 1:
            shooter = parties.phrase(phrase.first + 1, limit)
            armed = shooter is not None and head_in(parties.page.tokens[shooter.first].form, "thing")
            if shooter is not None and not (shooter.prep or armed) and is_agentive(parties, shooter):
                out.by, end = group_of(parties, shooter, limit)  # قتل برصاص الجيش
                continue
        if (
            prep == "قبل"
            and prep_before == ""
            and phrase.first >= 2
            and parties.page.tokens[phrase.first - 2].form == "من"
        ):
            out.by = group
            continue
        if prep:
            out.led.append((prep, phrase, group))
            if head == _TONGUE:
                name = parties.phrase(phrase.last, limit)
                end = name.last if name is not None and name.mentions and not name.prep else end
        elif out.bare and not out.led and _bears(parties, out.bare[-1][0], phrase):
            out.bare[-1] = (out.bare[-1][0], group)
        elif not (out.bare and phrase.accusative and not _objects(parties, phrase)):
            if len(out.bare) == 1 and not out.led and _adverb(parties, out.bare[0][0], phrase):
                out.bare.clear()  # أنذر مسبقا النظام
            out.bare.append((phrase, group))
    _drop_titles(parties, out)
    return out


def _belonging(parties: Parties, phrase: Phrase) -> bool:
    """Whether a phrase goes on with the one before by whose it is or with whom it stands: الجيش | التابع
    للرئيس.
    """
    form = parties.page.tokens[phrase.first].form
    alone = phrase.article and phrase.last == phrase.first + 1 and not (phrase.prep or phrase.mentions)
    if not alone or phrase.last >= len(parties.page.tokens) or head_in(form, "people", "container", "force"):
        return False
    led = parties.opening_at(phrase.last).prep == "ل" or parties.page.tokens[phrase.last].form in _STANDS_WITH
    return led and (form in _BELONGS or form in attitudes())


def _objects(parties: Parties, phrase: Phrase) -> bool:
    """Whether an indefinite accusative can be an object and is no adverb: اعتقل | ناشطا, دمر | جسرا."""
    return is_agentive(parties, phrase) or head_in(parties.page.tokens[phrase.first].form, "thing")


def _drop_titles(parties: Parties, after: After) -> None:
    """Leave out the offices behind the name of who bears them, where another phrase follows: دعا فلان أمير
    المنطقة | السكان إلى …
    """
    end = after.bare[0][0].last if after.bare else -1
    while len(after.bare) > 2 and not after.bare[2][0].conj:
        office = after.bare[1][0]
        if office.first != end or not _entitles(parties, after.bare[0][0], office):
            return
        following = after.bare[2][0]
        titled = _entitles(parties, after.bare[0][0], following)
        if following.first == office.last and not titled and (following.mentions or not following.article):
            return  # استقبل فلان السفير الفرنسي فلانا
        end = office.last
        del after.bare[1]


def _entitles(parties: Parties, name: Phrase, office: Phrase) -> bool:
    """Whether the second phrase is an office without a name, and the first names a person."""
    if office.conj or not head_in(parties.page.tokens[office.first].form, "office"):
        return False
    kinds = [parties.cast.entities[parties.cast.mentions[m].entity].type for m in name.mentions]
    own = [parties.cast.entities[parties.cast.mentions[m].entity].type for m in office.mentions]
    return "person" in kinds and "person" not in own


def _adverb(parties: Parties, first: Phrase, nxt: Phrase) -> bool:
    """Whether an indefinite accusative right before a definite phrase is an adverb and no object."""
    return (
        first.accusative
        and first.last == first.first + 1 == nxt.first
        and nxt.article
        and not is_agentive(parties, first)
    )


def _bears(parties: Parties, office: Phrase, name: Phrase) -> bool:
    """Whether the second phrase names the bearer of the office that the first tells: خادم الحرمين الشريفين
    الملك فلان.
    """
    if office.last != name.first or not name.mentions or name.conj:
        return False
    kinds = [parties.cast.entities[parties.cast.mentions[m].entity].type for m in office.mentions]
    bearer = parties.cast.entities[parties.cast.mentions[name.mentions[0]].entity].type == "person"
    return bearer and "person" not in kinds and head_in(parties.page.tokens[office.first].form, "office")


def taken_from(parties: Parties, found: Sense, after: After) -> list[Party]:
    """From whom a territory is taken: سيطرت القوات على الحي من المسلحين."""
    return from_hands(parties, after) if found.plover in SUFFERED else []


def recipients_led(parties: Parties, found: Sense, after: After) -> list[Party]:
    """Whom a preposition of the event's sense leads: ضغطت النقابة على البلدية."""
    taken = taken_from(parties, found, after) if "علي" in found.recipient else []
    if taken:
        return taken
    for prep in found.recipient:
        if prep == "0":
            continue
        for p, phrase, group in after.led:
            if found.plover == "REQUEST" and _called_for(parties, phrase):
                continue
            if p == prep:
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
    if found.sign == "-":
        for p, phrase, group in after.led:
            if p in _AGAINST and any(parties.agent(g) for g in group):
                return _able(parties, found, phrase, group)
    return []


def _called_for(parties: Parties, phrase: Phrase) -> bool:
    """Whether a phrase tells what is demanded and nobody of whom it is: دعوة لانعقاد المجلس."""
    word = lex(phrase.head)
    return parties.cast.mention_of[phrase.first] < 0 and (bool(word.masdar) or word.noun_opener)


def _able(parties: Parties, found: Sense, phrase: Phrase, group: list[Party]) -> list[Party]:
    """Those of a phrase's parties that can receive: its names, where it has any or the event asks for one;
    of a thing, whose nisba it has (رحب بالموقف التركي).
    """
    if core_in(parties.page.tokens[phrase.first].form, _FOR):
        helped = parties.phrase(phrase.first + 1, phrase.last)
        if helped is not None and is_agentive(parties, helped):
            return group_of(parties, helped, phrase.last)[0]  # خصصت مبلغا لمساعدة النازحين
    if found.plover in NAMED_ONLY or (phrase.mentions and any(g.entity >= 0 for g in group)):
        able = [g for g in group if parties.agent(g)]
        if phrase.mentions and not any(g.entity >= 0 for g in able):
            able = []
        return able or ([] if phrase.mentions else nisba_of(parties, phrase))
    return group


def nisba_of(parties: Parties, phrase: Phrase) -> list[Party]:
    """The country whose a thing is by its adjective; a paper is nobody's: رفض الاتفاق الإيراني."""
    if core_in(parties.page.tokens[phrase.first].form, PAPERS | _CAUSES):
        return []
    return parties.nisbas(phrase.first)[:1]


def past_object(parties: Parties, found: Sense, i: int, limit: int) -> int:
    """The token after the object word that gave the sense (رفع العقوبات الدولية | عن …); it names no
    party.
    """
    if found.object_at != i + 1 or "0" in found.recipient:
        return i + 1
    phrase = parties.phrase(i + 1, limit)
    return phrase.last if phrase is not None and not phrase.mentions else i + 2


def bound_pronoun(found: Sense, after: After) -> str:
    return next((s for p, s in after.bound if p in found.recipient and s), "")


def described_by(parties: Parties, i: int, floor: int) -> list[Party]:
    """The indefinite phrase right before a verb with a pronoun, which describes it: فصائل تساندها طهران."""
    for start in range(max(floor, i - 3), i):
        if parties.page.tokens[start].kind != "word" or parties.cast.mention_of[start] >= 0:
            continue
        phrase = parties.phrase(start, i)
        if phrase is not None and phrase.last == i and not phrase.article and not phrase.mentions:
            if verbal(parties.page.tokens[start].form):
                continue
            party = parties.party(phrase)
            return [party] if party is not None else []
    return []


def objects(parties: Parties, found: Sense, after: After, skip: int) -> list[Party]:
    """Whom the object, or the phrase after the preposition of the frame, names; where a preposition comes
    first in the frame, its phrase before the object (أغلق الحدود أمام اللاجئين).
    """
    if "0" in found.recipient[1:]:
        led = recipients_led(parties, found, after)
        if led:
            return led
    if "0" in found.recipient and len(after.bare) > skip:
        phrase, group = after.bare[skip]
        if group and found.plover in SUFFERED and _held(parties, phrase, group):
            taken = taken_from(parties, found, after)
            if taken:
                return taken
        group = owned_things(parties, found, after, phrase, group)
        if found.plover in JUDGED and not phrase.mentions:
            doer = doer_told(parties, phrase) or _office_of(parties, phrase)
            if doer:
                return doer
        return kept(parties, found, phrase, group)
    for prep in found.recipient:
        for p, phrase, group in after.led:
            if p == prep and found.plover in JUDGED and not any(g.entity >= 0 for g in group):
                doer = doer_told(parties, phrase) or _office_of(parties, phrase)
                if doer:
                    return doer
            if p == prep and not group and found.plover in NAMED_ONLY:
                group = nisba_of(parties, phrase)
                if group:
                    return group  # أشاد بالمساعدات الصينية
            if p == prep:
                group = owned_things(parties, found, after, phrase, _able(parties, found, phrase, group))
                if group:
                    return group
    return []


def _held(parties: Parties, phrase: Phrase, group: list[Party]) -> bool:
    """Whether what is taken is a place or a building that somebody can hold."""
    if head_in(parties.page.tokens[phrase.first].form, "place"):
        return True
    kinds = [parties.cast.entities[g.entity].type for g in group if g.entity >= 0]
    return bool(kinds) and kinds[0] in ("place", "organization")


def doer_told(parties: Parties, phrase: Phrase) -> list[Party]:
    """Whose the thing is that one praises or blames, told by its clause: الجهود التي تبذلها الوزارة."""
    tokens = parties.page.tokens
    k = phrase.last
    while k < phrase.last + 6 and k < len(tokens) and tokens[k].form.startswith(("ال", "وال")):
        if parties.classes[k] == "relative":
            break
        k += 1
    if k + 2 >= len(tokens) or parties.classes[k] != "relative" or parties.cast.mention_of[k] >= 0:
        return []
    k += 1
    resumed = tokens[k + 1].form in ("بها", "به")
    if not resumed and not tokens[k].form.endswith(("ها", "ه", "هم")):
        return []
    following = parties.phrase(k + 1 + resumed, k + 12)
    if following is None or following.prep or not following.mentions:
        return []
    group = group_of(parties, following, k + 20)[0]
    return group if group and group[0].entity >= 0 else []


def _office_of(parties: Parties, phrase: Phrase) -> list[Party]:
    """Whose the thing is that one praises or blames, told by his office: تصريحات وزير الخارجية الإيراني."""
    head = parties.page.tokens[phrase.first].form
    agents = any(head_in(head, kind) for kind in _AGENTS) and not lex(head).masdar
    if phrase.mentions or agents or parties.counts(phrase.first) or phrase.first + 2 >= phrase.last:
        return []
    owner = parties.phrase(phrase.first + 1, phrase.last)
    if owner is None or owner.prep or owner.conj or owner.article or owner.last < phrase.last:
        return []
    office = head_in(parties.page.tokens[owner.first].form, "office")
    return group_of(parties, owner, phrase.last)[0] if office else []


def owned_things(
    parties: Parties, found: Sense, after: After, phrase: Phrase, group: list[Party]
) -> list[Party]:
    """Of things that are hit or taken, whose they are: مواقع للتنظيم، غرفة عمليات لقوات التحالف."""
    if found.plover not in SUFFERED or any(g.entity >= 0 for g in group):
        return group
    head = parties.page.tokens[phrase.first].form
    if head_in(head, "people"):
        return group
    end = phrase.last
    for prep, led, owners in after.led:
        if led.first < phrase.last:
            continue
        if (
            prep == "في"
            and head_in(head, "place")
            and not possessed(head)
            and led.mentions
            and led.first <= phrase.last + 3
        ):
            named = [g for g in owners if g.entity >= 0]
            if named:
                return named
        if prep == "ل" and _adjoined(parties, end, led.first):
            able = [g for g in owners if parties.agent(g)]
            if able:
                return [*group, *able] if led.conj else able  # مراكز حكومية وللأمم المتحدة
            end = group_of(parties, led, led.last + 9)[1]  # مخازن للأسلحة والعتاد لتنظيم …
    return group


def _adjoined(parties: Parties, end: int, first: int) -> bool:
    """Whether a phrase at token `first` follows at once on one that ends at `end`, its preposition between;
    not what only lies beside it (الحي المجاور للجامعة).
    """
    tokens = parties.page.tokens
    if tokens[end - 1].form in _BESIDE:
        return False
    return all(t.kind == "mark" or t.form in prepositions() for t in tokens[end:first])


def is_force(parties: Parties, phrase: Phrase) -> bool:
    head = parties.page.tokens[phrase.first].form
    return head_in(head, "force")


def kept(parties: Parties, found: Sense, phrase: Phrase, group: list[Party]) -> list[Party]:
    """The parties of a recipient's phrase: of names and things the names; of things only, none where minds
    are meant.
    """
    named = [g for g in group if g.entity >= 0]
    form = parties.page.tokens[phrase.first].form
    masdar = lex(form).noun_opener and parties.cast.mention_of[phrase.first] < 0 and not of_itself(form)
    if found.plover in ("ACCUSE", "REJECT") and masdar and phrase.mentions and is_place(parties, group):
        return []  # انتقد إعادة إعمار المدينة
    if phrase.mentions and named:
        return [g for g in group if parties.agent(g)]
    if not group and found.plover in NAMED_ONLY:
        return nisba_of(parties, phrase)  # رفض التدخلات الإيرانية
    if phrase.mentions and found.plover in NAMED_ONLY and not is_agentive(parties, phrase):
        m = parties.cast.mentions[phrase.mentions[0]]
        return [Party(m.entity, m.span)]
    if found.plover in NAMED_ONLY and not is_agentive(parties, phrase):
        return named or nisba_of(parties, phrase)  # رحب بالموقف التركي
    return group


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


def is_agentive(parties: Parties, phrase: Phrase) -> bool:
    """Whether a phrase names or describes somebody who can act or be addressed, not a thing."""
    first = phrase.first + (parties.page.tokens[phrase.first].kind == "mark")
    if first + 1 < phrase.last and parties.counts(first):
        first += 1
    head = parties.page.tokens[first].form
    if phrase.mentions and parties.cast.mention_of[phrase.first] >= 0:
        return True
    if any(head_in(head, kind) for kind in _AGENTS):
        return True
    return sound_plural(phrase.head) and not any(w.kind == "noun" for w in event_words(head))


def is_place(parties: Parties, group: list[Party]) -> bool:
    return len(group) == 1 and group[0].entity >= 0 and parties.cast.entities[group[0].entity].type == "place"


def from_hands(parties: Parties, after: After, freed: bool = False) -> list[Party]:
    """From whom a place is taken: تحرير المدينة من قبضة التنظيم; where it is `freed`, any fighters: تطهير
    الحي من المتمردين.
    """
    for n, (prep, phrase, group) in enumerate(after.led):
        backed = parties.page.tokens[phrase.first - 2].form.startswith(_BACKED)
        if prep != "من" or backed:  # المتمردون المدعومون من إيران
            continue
        named = [g for g in group if g.entity >= 0 and parties.cast.entities[g.entity].type == "organization"]
        fighters = head_in(parties.page.tokens[phrase.first].form, "force", "container", "people")
        near = n == 0 or (n == 1 and after.led[0][0] == "ب")  # تحرير المدينة بالكامل من المتمردين
        if named or (freed and fighters and near and phrase.article):
            return named or group
        if core_in(parties.page.tokens[phrase.first].form, _HANDS):
            holder = parties.phrase(phrase.first + 1, phrase.last)
            if holder is not None and is_agentive(parties, holder):
                return group_of(parties, holder, phrase.last)[0]
    return []


def paper_at(parties: Parties, phrase: Phrase) -> Party | None:
    """The paper that a phrase means, by the longest words that the page has for it: الاتفاق for الاتفاق
    النووي.
    """
    tokens = parties.page.tokens
    form = tokens[phrase.first].form
    if not (phrase.article and core_in(form, PAPERS | _CAUSES)):
        return None
    plain = "ال" + form[opening(form).skip :]
    if plain not in parties.papers:
        named = [(_adjectives_end(parties, k), k) for k, t in enumerate(tokens) if t.form == plain]
        end, first = max(named, key=lambda at: (at[0] - at[1], -at[1]), default=(0, 0))
        fullest = Party(-1, Span(tokens[first].start, tokens[end - 1].end)) if named else None
        parties.papers[plain] = fullest
    return parties.papers[plain] or parties.party(phrase)


def _adjectives_end(parties: Parties, k: int) -> int:
    """The token after the definite adjectives that follow the noun at token `k`."""
    end = k + 1
    while end < len(parties.page.tokens) and end - k < 3:
        form = parties.page.tokens[end].form
        if not (form.startswith("ال") and form.endswith(("ي", "يه"))) or parties.cast.mention_of[end] >= 0:
            break
        end += 1
    return end
