"""Who does an event and to whom, from the clause around its word.

A verb: the subject before it, or the first phrase after it; its object the next bare phrase, or the one after the
preposition of its frame. A masdar: its genitive is who does it when a recipient follows in its frame (دعم فلان
لمساعي …), else whom it is done to (اعتقال مشبوهين). A passive, or a verb of violence with one phrase only, tells the
one it is done to (قُتل أربعة).
"""

from __future__ import annotations

from functools import cache

import msgspec

from isnad.lexicons.tables import load_table, values
from isnad.reading.event_senses import Sense
from isnad.reading.event_words import EventWord, event_words
from isnad.reading.lexis import lex
from isnad.reading.noun_phrases import Phrase
from isnad.reading.parties import Parties, Party
from isnad.reading.party_words import head_in, opening, verb_shaped, verbal
from isnad.text.folding import fold

__all__ = ["Roles", "find_roles"]

# Types that are done to somebody; the lone phrase after their transitive verb is the one it is done to.
_SUFFERED = frozenset(("ASSAULT", "COERCE"))
# Types whose prepositional recipient counts only when it names somebody: رحب بالقرار has no recipient of its own.
_NAMED_ONLY = frozenset(("SUPPORT", "REJECT", "ACCUSE", "AGREE", "THREATEN", "COOPERATE", "PROTEST"))
_BY = frozenset(fold(w) for w in ("من قبل", "على يد", "على أيدي", "من جانب", "من طرف", "بأيدي", "بيد"))


class Roles(msgspec.Struct):
    """The parties found; `topic` says that the actor was taken from the context and not from the clause."""

    actors: list[Party]
    recipients: list[Party]
    passive: bool = False
    hidden: bool = False
    object_pronoun: str = ""
    bound_pronoun: str = ""
    joined: bool = False
    """A verb after و whose one phrase may be its object, its subject that of the verb before."""


@cache
def _light() -> dict[str, tuple[str, str]]:
    out = {}
    for row in load_table("event_light"):
        for form in values(row["forms"]):
            out[fold(form)] = (row["subject"], row["object"])
    return out


def find_roles(parties: Parties, word: EventWord, found: Sense, i: int, floor: int, limit: int) -> Roles:
    """The parties of the event that `word` carries at token `i` of the clause `[floor, limit)`."""
    if word.kind == "verb":
        return _verb(parties, word, found, i, floor, limit)
    if word.kind == "passive":
        return _passive(parties, word, found, i, floor, limit)
    if word.kind == "participle":
        return _participle(parties, word, found, i, floor, limit)
    return _masdar(parties, word, found, i, floor, limit)


def _group(parties: Parties, phrase: Phrase, limit: int) -> tuple[list[Party], int]:
    """The parties of a phrase and of those joined to it, and the token after the last of them.

    Counted people joined by و stay one description (11 محاميا ونقابيا).
    """
    members = parties.conjoined(phrase, limit)
    end = members[-1].last
    if len(members) > 1 and not any(m.mentions for m in members) and parties.counted(phrase):
        return [parties.described(phrase, end)], end
    out: list[Party] = []
    for p in members:
        party = parties.party(p)
        if party is not None and all(not _same(party, q) for q in out):
            out.append(party)
    return out, end


def _same(a: Party, b: Party) -> bool:
    return a.entity == b.entity and (a.entity >= 0 or a.span == b.span)


class _After(msgspec.Struct):
    """What follows an event's word: bare phrases, phrases by preposition, and who it is done by."""

    bare: list[tuple[Phrase, list[Party]]]
    led: list[tuple[str, Phrase, list[Party]]]
    by: list[Party]
    bound: list[tuple[str, str]]
    """Prepositions with a suffix pronoun: عليه، معها."""


def _after(parties: Parties, i: int, limit: int) -> _After:
    out = _After([], [], [], parties.bound(i, limit))
    end = i
    prep_before = ""
    for phrase in parties.chunks(i, limit):
        if phrase.first < end:
            continue
        group, end = _group(parties, phrase, limit)
        prep = phrase.prep
        head = phrase.head
        if head in ("قبل", "يد", "ايدي", "جانب", "طرف") and prep in ("من", "علي", "ب"):
            prep_before = "by"
            rest = parties.phrase(phrase.first + 1, limit)
            if rest is not None:
                out.by, end = _group(parties, rest, limit)
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
        elif out.bare and not out.led and _bears(parties, out.bare[-1][0], phrase):
            out.bare[-1] = (out.bare[-1][0], group)
        elif not (out.bare and phrase.accusative and not _agentive(parties, phrase)):
            out.bare.append((phrase, group))
    return out


def _bears(parties: Parties, office: Phrase, name: Phrase) -> bool:
    """Whether the second phrase names the bearer of the office that the first tells: خادم الحرمين الشريفين الملك فلان."""
    if office.last != name.first or not name.mentions or name.conj:
        return False
    kinds = [parties.cast.entities[parties.cast.mentions[m].entity].type for m in office.mentions]
    bearer = parties.cast.entities[parties.cast.mentions[name.mentions[0]].entity].type == "person"
    return bearer and "person" not in kinds and head_in(parties.page.tokens[office.first].form, "office")


def _taken_from(parties: Parties, found: Sense, after: _After) -> list[Party]:
    """From whom a territory is taken: سيطرت القوات على الحي من المسلحين."""
    return _from_hands(parties, after) if found.plover in _SUFFERED else []


def _recipients_led(parties: Parties, found: Sense, after: _After) -> list[Party]:
    taken = _taken_from(parties, found, after) if "علي" in found.recipient else []
    if taken:
        return taken
    for prep in found.recipient:
        if prep == "0":
            continue
        for p, phrase, group in after.led:
            if p == prep:
                named = [g for g in group if g.entity >= 0]
                if found.plover in _NAMED_ONLY or (phrase.mentions and named):
                    group = named
                if group:
                    return group
    return []


def _verb(parties: Parties, word: EventWord, found: Sense, i: int, floor: int, limit: int) -> Roles:
    start = _past_object(parties, found, i, limit)
    after = _after(parties, start, limit)
    roles = Roles([], [])
    if found.object_at > i and (
        word.lemma == "حمل" or "0" not in found.recipient and found.object_at > i + 1
    ):
        # The object word that gave the sense is no party: أطلقت الفصائل صواريخ على …
        after.bare = [
            (p, g)
            for p, g in after.bare
            if not p.first <= found.object_at < p.last or (p.first < found.object_at and p.mentions)
        ]
    roles.bound_pronoun = _bound(found, after)
    transitive = "0" in found.recipient
    raw = parties.page.tokens[i].text
    marked_passive = (
        word.passive or ("\u064f" in raw[: 2 + word.skip + 1] and word.tense == "perfect") or after.by != []
    )
    if word.person == 1:
        roles.hidden = True
        roles.object_pronoun = word.suffix if transitive else ""
        roles.recipients = [] if word.suffix and transitive else _objects(parties, found, after, 0)
        return roles
    relative, before = subject_before(parties, word, i, floor)
    plural = word.number in ("p", "d")
    that = (
        lex(parties.page.tokens[i - 1].form)
        if i > floor - 1 and i > 0 and parties.page.tokens[i - 1].kind == "word"
        else None
    )
    if that is not None and that.that is not None and that.suffix:
        # إنه يرفض: the subject is the pronoun.
        roles.hidden = True
        roles.recipients = _objects(parties, found, after, 0)
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
        if not transitive or found.plover in _NAMED_ONLY:
            roles.recipients = _recipients_led(parties, found, after)
        if relative and before and transitive and not roles.recipients:
            roles.recipients = [p for p in before if p.entity >= 0]
        if not relative and transitive and not roles.recipients and not word.conj:
            roles.recipients = _described_by(parties, i, floor)
        return roles
    if marked_passive and not transitive:
        roles.passive = True
        roles.recipients = _recipients_led(parties, found, after)
        return roles
    if marked_passive:
        roles.passive = True
        if before and not after.bare:
            roles.recipients = before
        elif after.bare:
            roles.recipients = after.bare[0][1]
        elif before:
            roles.recipients = before
        roles.actors = after.by
        return roles
    if relative and after.bare and any(s for _, s in after.bound) and not plural:
        # الذي تحتجز فيه الدولة …: the antecedent is taken up by the pronoun, the subject follows.
        roles.actors = after.bare[0][1]
        roles.recipients = _objects(parties, found, after, 1)
        return roles
    if before and (not after.bare or plural or _svo(parties, word, before, after, transitive)):
        roles.actors = before
        roles.recipients = _objects(parties, found, after, 0)
        if transitive and found.plover in _SUFFERED and not roles.recipients and _sufferer(parties, word, i):
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
        roles.recipients = _objects(parties, found, after, 0)
        return roles
    if after.bare and not plural:
        first, group = after.bare[0]
        lone = transitive and len(after.bare) == 1 and not _recipients_led(parties, found, after)
        if (
            word.conj
            and len(after.bare) == 1
            and not _agentive(parties, first)
            and found.plover not in _SUFFERED
        ):
            roles.hidden = True
            roles.recipients = _objects(parties, found, after, 0 if transitive else 1)
            return roles
        if lone and found.plover in _SUFFERED and not _force(parties, first):
            roles.recipients, roles.passive = group, True
            roles.passive = not first.accusative
            roles.hidden = first.accusative
            roles.joined = bool(word.conj)
            return roles
        if lone and (
            first.accusative
            or first.head.endswith("ين")
            and not first.mentions
            or _disagrees(parties, word, first)
        ):
            roles.recipients, roles.hidden = group, True
            return roles
        roles.actors = group
        roles.recipients = _objects(parties, found, after, 1)
        return roles
    roles.hidden = True
    roles.recipients = _objects(parties, found, after, 0)
    return roles


def _past_object(parties: Parties, found: Sense, i: int, limit: int) -> int:
    """The token after the object word that gave the sense (رفع العقوبات الدولية | عن …); it names no party."""
    if found.object_at != i + 1 or "0" in found.recipient:
        return i + 1
    phrase = parties.phrase(i + 1, limit)
    return phrase.last if phrase is not None and not phrase.mentions else i + 2


def _bound(found: Sense, after: _After) -> str:
    return next((s for p, s in after.bound if p in found.recipient and s), "")


def _described_by(parties: Parties, i: int, floor: int) -> list[Party]:
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


def _objects(parties: Parties, found: Sense, after: _After, skip: int) -> list[Party]:
    if "0" in found.recipient and len(after.bare) > skip:
        phrase, group = after.bare[skip]
        if group and found.plover in _SUFFERED and (group[0].entity < 0 or _is_place(parties, group)):
            taken = (
                _taken_from(parties, found, after)
                if head_in(parties.page.tokens[phrase.first].form, "place") or _is_place(parties, group)
                else []
            )
            if taken:
                return taken
        group = _owned_things(parties, found, after, phrase, group)
        return _kept(parties, found, phrase, group)
    for prep in found.recipient:
        for p, phrase, group in after.led:
            if p == prep and not group and found.plover in _NAMED_ONLY:
                group = parties.nisbas(phrase.first)[:1]
                if group:
                    return group  # أشاد بالمساعدات الصينية
            if p == prep and group:
                named = [g for g in group if g.entity >= 0]
                if found.plover in _NAMED_ONLY or (phrase.mentions and named):
                    group = named
                if group:
                    return group
    return []


def _owned_things(
    parties: Parties, found: Sense, after: _After, phrase: Phrase, group: list[Party]
) -> list[Party]:
    """Of things that are hit or taken, whose they are: مواقع للتنظيم، غرفة عمليات لقوات التحالف."""
    if found.plover not in _SUFFERED or any(g.entity >= 0 for g in group):
        return group
    head = parties.page.tokens[phrase.first].form
    if head_in(head, "people"):
        return group
    for prep, led, owners in after.led:
        if prep == "في" and head_in(head, "place") and led.mentions and led.first <= phrase.last + 3:
            named = [g for g in owners if g.entity >= 0]
            if named:
                return named
        if prep == "ل" and led.mentions and led.first <= phrase.last + 4:
            named = [g for g in owners if g.entity >= 0]
            if named:
                return named
    return group


def _svo(parties: Parties, word: EventWord, before: list[Party], after: _After, transitive: bool) -> bool:
    """Whether the phrase before the verb is its subject though another follows it."""
    return True


def _sufferer(parties: Parties, word: EventWord, i: int) -> bool:
    return word.lemma in ("قتل", "أصاب", "اعتقل", "احتجز", "أوقف", "خطف", "استشهد", "جرح", "سجن", "منع")


def _force(parties: Parties, phrase: Phrase) -> bool:
    head = parties.page.tokens[phrase.first].form
    return head_in(head, "force")


def _disagrees(parties: Parties, word: EventWord, phrase: Phrase) -> bool:
    """A feminine verb before a masculine singular, or the other way: the phrase is no subject."""
    if not word.gender or phrase.mentions:
        return False
    feminine = phrase.head.endswith(("ه", "ات"))
    if word.gender == "m" and word.tense in ("perfect", "imperfect"):
        return feminine and phrase.article and not phrase.head.endswith("ات") and word.number == "s"
    return False


def subject_before(parties: Parties, word: EventWord, i: int, floor: int) -> tuple[bool, list[Party]]:
    """Whether a relative pronoun opens the verb's clause, and the parties that stand before it as its subject."""
    tokens, classes = parties.page.tokens, parties.classes
    if word.conj:
        return False, []
    k = i - 1
    while (
        k >= floor
        and tokens[k].kind == "word"
        and parties.cast.mention_of[k] < 0
        and (
            classes[k] in ("qad", "negation", "aux", "time", "pronoun")
            or tokens[k].form in ("سوف", "لا", "ما", "ايضا", "كانوا", "وقد")
        )
    ):
        k -= 1
    if k < floor:
        return False, []
    if parties.cast.mention_of[k] < 0 and lex(tokens[k].form).that is not None:
        return False, []
    if parties.cast.mention_of[k] < 0 and classes[k] in (
        "contrast",
        "subordinate",
        "as",
        "accord",
        "preposition",
        "occasion",
        "demonstrative",
    ):
        return False, []
    if classes[k] == "relative" and parties.cast.mention_of[k] < 0:
        return True, _antecedent(parties, k, floor)
    if tokens[k].kind == "mark" and tokens[k].form in "،," and k > floor:
        # An aside between commas: the subject may stand before it.
        return False, _beyond_aside(parties, k, floor)
    start = _clause_start(parties, k, floor)
    if start > k:
        return False, []
    while start < k and tokens[start].kind == "number" and tokens[start - 1].kind in ("mark", "break"):
        start += 1
    phrase = parties.phrase(start, i)
    if word.number == "s" and (phrase is None or phrase.prep or parties.conjoined(phrase, i)[-1].last <= k):
        start = _last_joined(parties, start, k)
        phrase = parties.phrase(start, i)
    if phrase is None or phrase.prep:
        return False, []
    if parties.cast.mention_of[start] < 0 and not phrase.article and _verbal(tokens[start].form):
        return False, []
    group, last = _group(parties, phrase, i)
    if any(
        tokens[n].kind == "word" and parties.cast.mention_of[n] < 0 and lex(tokens[n].form).finite
        for n in range(last, k + 1)
    ):
        return False, []
    return False, group


def _verbal(form: str) -> bool:
    return verbal(form)


def _last_joined(parties: Parties, start: int, k: int) -> int:
    """Before a verb in the singular, the phrase after the last و begins a clause of its own: … والمعارضة ترفض."""
    for n in range(k, start, -1):
        if parties.opens_joined(n):
            phrase = parties.phrase(n, k + 1)
            if phrase is not None and phrase.last == k + 1:
                return n
            return start
    return start


def _clause_start(parties: Parties, k: int, floor: int) -> int:
    """The first token of the clause that token `k` belongs to."""
    tokens, classes = parties.page.tokens, parties.classes
    n = k
    while n > floor and k - n < 25:
        t = tokens[n - 1]
        if parties.cast.mention_of[n - 1] >= 0:
            n -= 1
            continue
        if t.kind == "break":
            break
        if t.kind == "mark":
            if t.form in ")]" or (
                parties.page.quote_of[n - 1] >= 0
                and parties.page.quote_of[n - 1] == parties.page.quote_of[max(0, n - 2)]
            ):
                q = parties.page.quote_of[n - 1]
                if t.form in ")]":
                    n -= 1
                    continue
                if parties.page.quotes[q].close == n - 1 and n - 1 - parties.page.quotes[q].open <= 7:
                    n = parties.page.quotes[q].open
                    continue
            if t.form in '«»“”"' and n - 1 > floor and parties.page.quote_of[n - 1] >= 0:
                q = parties.page.quotes[parties.page.quote_of[n - 1]]
                if q.close - q.open <= 7 and q.open == n - 1:
                    n -= 1
                    continue
            break
        if classes[n - 1] in ("contrast", "subordinate", "relative", "as", "aux"):
            break
        if lex(t.form).that is not None:
            break
        n -= 1
    return n


def _antecedent(parties: Parties, k: int, floor: int) -> list[Party]:
    """Who stands right before a relative pronoun at token `k`."""
    at = k - 1
    tokens = parties.page.tokens
    while at > floor and tokens[at].kind == "mark":
        at -= 1
    m = parties.cast.mention_of[at]
    if m >= 0:
        mention = parties.cast.mentions[m]
        return [Party(mention.entity, mention.span)]
    for start in (at - 1, at):
        if start >= floor and tokens[start].kind == "word":
            phrase = parties.phrase(start, k)
            if phrase is not None and phrase.last == k:
                party = parties.party(phrase)
                return [party] if party is not None else []
    return []


def _beyond_aside(parties: Parties, k: int, floor: int) -> list[Party]:
    tokens = parties.page.tokens
    for n in range(k - 1, max(floor, k - 14), -1):
        if tokens[n].kind == "mark" and tokens[n].form in "،,":
            at = n - 1
            while at > floor and tokens[at].kind == "mark" and tokens[at].form in '»”")':
                at -= 1
            m = parties.cast.mention_of[at]
            if m >= 0:
                start = _clause_start(parties, n - 1, floor)
                phrase = parties.phrase(start, n)
                if phrase is not None and not phrase.prep and phrase.last == n:
                    party = parties.party(phrase)
                    return [party] if party is not None else []
            return []
        if tokens[n].kind == "break" or tokens[n].form in ".؛:":
            break
    start = _clause_start(parties, k - 1, floor)
    phrase = parties.phrase(start, k) if start < k else None
    if phrase is not None and not phrase.prep and phrase.last == k and phrase.mentions:
        party = parties.party(phrase)
        return [party] if party is not None else []
    return []


def _participle(parties: Parties, word: EventWord, found: Sense, i: int, floor: int, limit: int) -> Roles:
    after = _after(parties, i + 1, limit)
    roles = Roles([], [], hidden=True)
    if word.suffix:
        roles.object_pronoun = word.suffix
    elif i + 1 < limit and parties.page.tokens[i + 1].form.startswith("ايا"):
        roles.object_pronoun = parties.page.tokens[i + 1].form[3:]
        return roles
    roles.recipients = _objects(parties, found, after, 0)
    return roles


def _passive(parties: Parties, word: EventWord, found: Sense, i: int, floor: int, limit: int) -> Roles:
    """القوات المدعومة بطيران التحالف: who is told by ب or من; the one acted on is the noun that it describes."""
    after = _after(parties, i + 1, limit)
    roles = Roles([], [], passive=True)
    if found.plover == "SUPPORT":
        roles.actors = next((g for p, _, g in after.led if p in ("ب", "من")), [])
    for start in range(max(floor, i - 4), i):
        if parties.page.tokens[start].kind != "word":
            continue
        phrase = parties.phrase(start, i)
        if phrase is not None and phrase.last == i:
            party = parties.party(phrase)
            roles.recipients = [party] if party is not None else []
            break
    return roles


def _masdar(parties: Parties, word: EventWord, found: Sense, i: int, floor: int, limit: int) -> Roles:
    start = _past_object(parties, found, i, limit)
    after = _after(parties, start, limit)
    roles = Roles([], [])
    roles.bound_pronoun = _bound(found, after)
    roles.actors = after.by
    genitive = _genitive(parties, word, start, limit, after)
    rest = after.bare[1:] if genitive else after.bare
    led = _recipients_led(parties, found, after)
    transitive = "0" in found.recipient
    both = word.genitive == "both"
    parted = _between(parties, found, i, limit)
    if parted:
        roles.actors = parted
        return roles
    if not genitive and not roles.actors and not word.article and not word.suffix and after.led:
        prep, phrase, group = after.led[0]
        if (
            prep == "من"
            and phrase.first == i + 2
            and found.plover in ("SUPPORT", "REQUEST", "AID", "ACCUSE", "COERCE", "REJECT")
        ):
            roles.actors = group
            after.led = after.led[1:]
            led = _recipients_led(parties, found, after)
    if not genitive and not roles.actors and not word.suffix:
        roles.actors = parties.nisbas(i)
    if both:
        between = [g for p, _, g in after.led if p == "بين"]
        if between:
            roles.actors = between[0]
        elif genitive and not (_is_place(parties, genitive) and not led):
            roles.actors = genitive
            roles.recipients = led
        else:
            roles.recipients = led
            if word.suffix:
                roles.hidden = True
        _from_light(parties, word, found, i, floor, limit, roles)
        return roles
    if word.suffix and word.genitive == "recipient":
        roles.object_pronoun = word.suffix
        return roles
    if word.suffix:
        if transitive and found.plover in _SUFFERED and not rest and not led:
            roles.object_pronoun = word.suffix
        else:
            roles.hidden = True
            roles.recipients = _kept(parties, found, *rest[0]) if transitive and rest else led
        return roles
    if genitive and rest and not _adjoins(parties, after):
        rest = []
    if (
        genitive
        and transitive
        and found.plover in _SUFFERED
        and _acted_on(parties, genitive, objective_follows(after))
    ):
        taken = _from_hands(parties, after)
        roles.recipients = taken or genitive
        _from_light(parties, word, found, i, floor, limit, roles)
        return roles
    if genitive:
        # An object after the genitive, or ل before it, shows the genitive to be the one who does it.
        objective = [g for p, _, g in after.led if p == "ل"] if found.object_at < 0 else []
        if word.genitive == "recipient":
            roles.recipients = genitive
        elif word.genitive == "actor":
            if found.plover == "ASSAULT" and _is_place(parties, genitive) and not led:
                roles.recipients = genitive
            else:
                roles.actors = genitive
                roles.recipients = led
        elif word.genitive == "none":
            roles.recipients = led
        elif transitive and rest and _acting(parties, found, after.bare[0][0]):
            roles.actors = genitive
            roles.recipients = _kept(
                parties, found, rest[0][0], _owned_things(parties, found, after, *rest[0])
            )
        elif transitive and objective and _agentive(parties, after.bare[0][0]) and not word.article:
            roles.actors = genitive
            roles.recipients = objective[0]
        elif transitive or found.freed:
            roles.recipients = genitive
        else:
            if not roles.actors and _agentive(parties, after.bare[0][0]):
                roles.actors = genitive
            roles.recipients = led
    else:
        roles.recipients = led
        if transitive and not led and after.led and after.led[0][0] == "ل" and after.led[0][1].first == start:
            roles.recipients = _kept(parties, found, after.led[0][1], after.led[0][2])  # قتل للمتظاهرين
    _from_light(parties, word, found, i, floor, limit, roles)
    return roles


def _kept(parties: Parties, found: Sense, phrase: Phrase, group: list[Party]) -> list[Party]:
    """The parties of a recipient's phrase: of names and things the names; of things only, none where minds are meant."""
    named = [g for g in group if g.entity >= 0]
    if phrase.mentions and named:
        return named if len(named) >= len(group) - 1 else group
    if not group and found.plover in _NAMED_ONLY:
        return parties.nisbas(phrase.first)[:1]  # رفض التدخلات الإيرانية
    if phrase.mentions and found.plover in _NAMED_ONLY and not _agentive(parties, phrase):
        m = parties.cast.mentions[phrase.mentions[0]]
        return [Party(m.entity, m.span)]
    if found.plover in _NAMED_ONLY and not _agentive(parties, phrase):
        return named or parties.nisbas(phrase.first)[:1]  # رحب بالموقف التركي
    return group


def _agentive(parties: Parties, phrase: Phrase) -> bool:
    """Whether a phrase names or describes somebody who can act or be addressed, not a thing."""
    head = parties.page.tokens[phrase.first].form
    if phrase.mentions and parties.cast.mention_of[phrase.first] >= 0:
        return True
    if any(head_in(head, kind) for kind in ("force", "office", "people", "container")):
        return True
    return phrase.head.endswith(("ون", "ين")) and not any(w.kind == "noun" for w in event_words(head))


def _adjoins(parties: Parties, after: _After) -> bool:
    """Whether the second bare phrase stands right after the first (or its joined members)."""
    end = after.bare[0][0].last
    start = after.bare[1][0].first
    between = range(end, start)
    return all(
        parties.classes[k] == "time" or parties.opens_joined(k) or parties.cast.mention_of[k] >= 0
        for k in between
    )


def objective_follows(after: _After) -> bool:
    """Whether ل with its phrase follows the first bare phrase at once: قصف الطيران لمواقع …"""
    return any(p == "ل" and phrase.first - after.bare[0][0].last <= 1 for p, phrase, _ in after.led)


def _acted_on(parties: Parties, genitive: list[Party], objective: bool) -> bool:
    """Whether the genitive of a word of force can only be whom or what it is done to: a person, or a place."""
    if objective or genitive[0].entity < 0:
        return False
    return parties.cast.entities[genitive[0].entity].type in ("person", "place")


def _from_hands(parties: Parties, after: _After) -> list[Party]:
    """From whom a place is taken: تحرير المدينة من قبضة التنظيم."""
    for prep, phrase, group in after.led:
        if prep == "من" and phrase.mentions:
            named = [
                g for g in group if g.entity >= 0 and parties.cast.entities[g.entity].type == "organization"
            ]
            if named:
                return named
    return []


def _acting(parties: Parties, found: Sense, phrase: Phrase) -> bool:
    """Whether the genitive of a masdar with an object can be who does it; those who suffer force seldom do it."""
    if found.plover not in _SUFFERED:
        return _agentive(parties, phrase)
    head = parties.page.tokens[phrase.first].form
    return bool(phrase.mentions) or head_in(head, "force") or head_in(head, "container")


def _is_place(parties: Parties, group: list[Party]) -> bool:
    return len(group) == 1 and group[0].entity >= 0 and parties.cast.entities[group[0].entity].type == "place"


def _between(parties: Parties, found: Sense, i: int, limit: int) -> list[Party]:
    """The two or more that بين names close after a word of fighting or talking: القتال الذي دار بين … و…"""
    if found.plover not in ("ASSAULT", "CONSULT", "AGREE", "COOPERATE", "RETREAT"):
        return []
    tokens = parties.page.tokens
    for k in range(i + 1, min(limit, i + 9)):
        t = tokens[k]
        if t.kind == "break" or t.kind == "mark" and t.form in ".؛:":
            return []
        if t.form == "بين" and k + 1 < limit:
            phrase = parties.phrase(k + 1, limit)
            if phrase is None:
                return []
            group = _group(parties, phrase, limit)[0]
            return group if len(group) > 1 else []
    return []


def _genitive(parties: Parties, word: EventWord, start: int, limit: int, after: _After) -> list[Party]:
    """The parties of the genitive: the bare phrase right after the word; a word with the article has none."""
    if word.article or word.suffix or word.accusative or not after.bare:
        return []
    phrase, group = after.bare[0]
    if phrase.first - start not in (0, 2) or phrase.accusative:
        return []
    form = parties.page.tokens[start].form
    if phrase.first != start:
        return group if parties.counts(start) else []
    if word.genitive == "recipient":
        bare = (
            not phrase.article
            and not phrase.mentions
            and phrase.last - phrase.first == 1
            and word.lemma != "مقتل"
        )
        return [] if bare and not _agentive(parties, phrase) else group
    if parties.cast.mention_of[start] < 0 and not phrase.mentions:
        body = opening(form)
        if not body.article and form.endswith(("يه", "ي")) and len(form) > 3:
            return []  # an adjective: هجوم انتحاري
        if (
            not body.article
            and form.endswith("ه")
            and not head_in(form, "number")
            and phrase.last - phrase.first <= 2
            and not _agentive(parties, phrase)
        ):
            return []  # هجمات عنيفة
        if word.kind == "noun" and not body.article and not _agentive(parties, phrase):
            if (
                not (parties.page.tokens[start].kind == "number" or head_in(form, "number"))
                and word.genitive != "recipient"
            ):
                return []  # هجوم دام
    return group


def _from_light(
    parties: Parties, word: EventWord, found: Sense, i: int, floor: int, limit: int, roles: Roles
) -> None:
    """Fill the actor from the light verb before the noun, or from the relative clause after it."""
    tokens = parties.page.tokens
    light = _light()
    for k in range(i - 1, max(floor, i - (20 if word.conj else 12)) - 1, -1):
        t = tokens[k]
        if t.kind == "break" or (t.kind == "mark" and t.form in ".؛:"):
            break
        if t.kind != "word":
            continue
        form = (
            t.form[1:]
            if t.form[:1] in ("و", "ف", "س") and t.form not in light and t.form[1:] in light
            else t.form
        )
        if form in light and not opening(t.form).article:
            subject, obj = light[form]
            if obj:
                continue
            between = _subject_of_light(parties, k, i, floor)
            if between:
                if subject == "actor" and not roles.actors:
                    roles.actors = between
                elif subject == "recipient" and not roles.recipients:
                    roles.recipients = between
            return
        if lex(t.form).finite and parties.cast.mention_of[k] < 0:
            break
    for k in range(i + 1, min(limit, i + 12)):
        t = tokens[k]
        if t.kind == "break" or (t.kind == "mark" and t.form in ".؛:"):
            return
        if t.kind == "word" and t.form in light and parties.cast.mention_of[k] < 0:
            subject, obj = light[t.form]
            after = _after(parties, k + 1, limit)
            if obj and after.bare and not roles.recipients:
                roles.recipients = after.bare[0][1]
            elif subject == "actor" and after.bare and not roles.actors:
                roles.actors = after.bare[0][1]
            if not roles.recipients:
                roles.recipients = _recipients_led(parties, found, after)
            return
        if t.kind == "word" and lex(t.form).finite and parties.cast.mention_of[k] < 0:
            return


def _from_clause(parties: Parties, found: Sense, i: int, limit: int, roles: Roles) -> None:
    """The actor told by a clause that takes the noun up with a pronoun: زيارة يقوم بها الوزير، العقوبات التي أقرتها أوروبا."""
    tokens = parties.page.tokens
    light = _light()
    for k in range(i + 1, min(limit, i + 6)):
        t = tokens[k]
        if t.kind != "word" or parties.cast.mention_of[k] >= 0:
            return
        relative = parties.classes[k - 1] == "relative"
        resumed = k + 1 < limit and tokens[k + 1].form in ("بها", "به", "فيها", "فيه", "اليها", "عليها")
        bound = t.form.endswith(("ها", "ه")) and (relative or t.form in light)
        if light.get(t.form, ("actor", ""))[0] != "actor" or t.form.startswith("شهد"):
            return
        if bound or resumed and (relative or verbal(t.form) or verb_shaped(t.form)):
            after = _after(parties, k + (2 if resumed else 1), limit)
            if after.bare:
                roles.actors = after.bare[0][1]
                roles.recipients = roles.recipients or _recipients_led(parties, found, after)
            return


def _subject_of_light(parties: Parties, k: int, i: int, floor: int) -> list[Party]:
    phrase = parties.phrase(k + 1, i)
    if phrase is not None and not phrase.prep and not head_in(parties.page.tokens[k + 1].form, "quantity"):
        return _group(parties, phrase, i)[0]
    before = k - 1
    if before >= floor and parties.classes[before] == "relative" and parties.cast.mention_of[before] < 0:
        return _antecedent(parties, before, floor)
    if before >= floor and not opening(parties.page.tokens[k].form).conj:
        start = _clause_start(parties, before, floor)
        phrase = parties.phrase(start, k) if start < k else None
        if phrase is not None and not phrase.prep:
            return _group(parties, phrase, k)[0]
    return []
