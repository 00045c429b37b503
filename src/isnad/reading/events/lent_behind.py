"""Who does what an event noun tells where the light verb of a clause about it lends its subject.

الغارات التي شنتها القوات; and whom it is given to, and from whom it comes: اتصال تلقاه الوزير من نظيره.
"""

from __future__ import annotations

from isnad.reading.events.after import what_follows
from isnad.reading.events.agents import is_agentive
from isnad.reading.events.groups import without
from isnad.reading.events.light_verbs import any_light, light_verbs, plain_light
from isnad.reading.events.objects import HIS, Roles, recipients_led
from isnad.reading.events.senses import Sense
from isnad.reading.parties.parties import Parties, Party
from isnad.reading.words.event_types import SUFFERED
from isnad.reading.words.event_words import core_in, event_words, names_act
from isnad.reading.words.lexis import lex, words
from isnad.reading.words.party_words import head_in, verbal
from isnad.text.clitics import THIRD_SINGULAR, unowned
from isnad.text.folding import fold

__all__ = [
    "CHAIR",
    "GIVEN",
    "VISITOR",
    "come_from",
    "fired",
    "given_to",
    "lent_behind",
    "of_visits",
    "resumes",
    "senders",
]

# What opens what is said, in which the noun before has no part.
_THAT = frozenset(fold(w) for w in ("أن", "بأن"))
# Another act is told behind these: غارات قبل هدنة.
_OTHER_TIMES = frozenset(fold(w) for w in ("قبل", "بعد", "أعقاب"))
# Who fires what another brings down.
_FIRES = frozenset(fold(w + p) for w in ("أطلق", "أطلقت", "يطلق", "تطلق") for p in ("ه", "ها", "هما"))
_MISSILES = words("missiles")
# How far behind an event noun without the article the verb stands that describes it: معارك عنيفة | خاضها.
_DESCRIBED = 3
GIVEN = "given"
"""What a verb of giving makes whom ل or إلى leads."""
_TO = frozenset(fold(w) for w in ("ل", "إلى"))
CHAIR = "chair"
"""What the subject of a light verb is who leads a meeting and meets its genitive."""
_REACHES = "توصل"
VISITOR = "visitor"
"""What the subject of a light verb is that lends him to visits alone."""

# How far behind what is given its pronoun stands, an adjective between: انتقادات حادة | له.
_BEHIND_NOUN = 3
# How far behind a noun the light verb of a clause about it may stand.
_REACH = 12


def lent_behind(parties: Parties, found: Sense, i: int, limit: int, roles: Roles) -> None:
    """Fill the parties from the light verb of a clause about the noun at `i`: الغارات التي شنتها القوات."""
    end = min(limit, i + _REACH)
    if not any_light(parties.page.words[i + 1 : end]):
        return
    tokens, light = parties.page.tokens, light_verbs()
    for k in range(i + 1, end):
        t = tokens[k]
        if t.kind == "break" or (t.kind == "mark" and t.form in ".؛:،"):
            return
        if t.form in _THAT:
            return  # أوضح الوزير خلال لقاء | أن القرارات التي اتخذتها الحكومة
        if t.form in _OTHER_TIMES:
            return  # عمليات انتحارية بعد | تهديدات أطلقتها الحركة
        form = plain_light(t.form, light)
        lends = t.kind == "word" and form in light and not of_visits(form, found)
        if lends and parties.cast.mention_of[k] < 0:
            if fired(parties, i, k):
                return
            near = k - 1 - (parties.classes[k - 1] == "relative")
            if i < near < k - 1 and parties.opening_at(near).prep == "ل":
                return  # منح الثقة للحكومة | التي شكلها الوزير
            other = found.plover in ("CONSULT", "COOPERATE") and names_act(tokens[near].form)
            if other and near > i and parties.cast.mention_of[near] < 0:
                return  # زيارة في بلد مهدد بهجمات | تشنها الحركة
            subject, obj = light[form]
            if obj == "recipient" and parties.classes[k - 1] == "negation":
                return  # غارات التحالف لم تستهدف | المدنيين
            after = what_follows(parties, k + 1, limit)
            if obj == GIVEN:
                given_to(parties, found, k + 1, limit, roles)
            if obj == "recipient" and after.bare and not roles.recipients:
                roles.recipients = after.bare[0][1]
            elif subject == "recipient" and after.bare and _describes(parties, i, k):
                come_from(parties, found, (k + 1, limit), roles, after.bare[0][1])  # اتصال تلقاه الوزير من …
            elif subject == CHAIR and after.bare and resumes(parties, k):
                # اجتماع اللجنة الذي ترأسه | الوزير
                roles.actors, roles.recipients = after.bare[0][1], roles.actors or roles.recipients
            elif subject == "actor" and after.bare and not roles.actors:
                roles.actors = after.bare[0][1] if resumes(parties, k) else []
            elif subject == "actor" and not roles.actors and t.form.endswith(THIRD_SINGULAR):
                # الغارات التي نفذتها على …، معارك خاضتها ضد …
                one = k - i <= _DESCRIBED and not unowned(t.form).endswith("و")
                roles.hidden = parties.classes[k - 1] == "relative" or one
            if not roles.recipients:
                roles.recipients = recipients_led(parties, found, after)
            return
        act = names_act(t.form) and (k == i + 1 or parties.opens_joined(k))
        if k > i + 2 and not act and t.kind == "word" and _known_attack(t.form):
            return  # قطع الهدنة إثر | الضربات التي شنها الجيش
        noun = t.text.endswith("ة") or parties.classes[k] == "preposition"  # عنيفة، بين
        verb = (lex(t.form).finite or verbal(t.form)) and not noun
        if t.kind == "word" and verb and not act and parties.cast.mention_of[k] < 0:
            return


def _describes(parties: Parties, i: int, k: int) -> bool:
    """Whether the verb at token `k` opens a clause about the noun at `i`: التهديدات التي تواجه البلاد، اعتداء
    | تعرض له طبيب.
    """
    tokens = parties.page.tokens
    by_lam = k + 1 < len(tokens) and tokens[k + 1].form in HIS
    resumed = tokens[k].form.endswith(THIRD_SINGULAR) or by_lam
    return k - i <= 3 and (parties.classes[k - 1] == "relative" or resumed)


def resumes(parties: Parties, k: int) -> bool:
    """Whether the verb at token `k` takes the noun before it up by a pronoun, on itself or led: غارة شنها
    الجيش, not كمين نصب لهم nor الاشتباكات قرب قرية أرسلت إليها تركيا تعزيزات.
    """
    tokens = parties.page.tokens
    following = tokens[k + 1].form if k + 1 < len(tokens) else ""
    some = following.endswith("ها") and head_in(following[:-2], "quantity")  # هجمات تبنى بعضها التنظيم
    reached = _REACHES in tokens[k].form  # اتفاق | توصل إليه الطرفان
    led = any(reached or prep not in _TO for prep, _ in parties.bound(k + 1, k + 2))  # عملية شارك فيها الجيش
    return some or led or tokens[k].form.endswith(("ه", "ها", "هما"))


def fired(parties: Parties, i: int, k: int) -> bool:
    """Whether the verb at token `k` tells who fired what the act at token `i` is done to: إسقاط طائرة مسيرة |
    أطلقتها الحركة.
    """
    tokens = parties.page.tokens
    return core_in(tokens[k].form, _FIRES) and any(core_in(t.form, _MISSILES) for t in tokens[i + 1 : k])


def _known_attack(form: str) -> bool:
    """Whether a word is a definite noun of event, which a light verb behind it is about: الضربات التي شنها
    الجيش.
    """
    return form.startswith("ال") and any(w.kind == "noun" for w in event_words(form))


def of_visits(form: str, found: Sense) -> bool:
    """Whether a verb lends its subject to visits only, and this is none: أدى زيارة, not أدى إلى هجوم."""
    return found.plover != "CONSULT" and light_verbs().get(form, ("", ""))[0] == VISITOR


def given_to(
    parties: Parties, found: Sense, first: int, last: int, roles: Roles, limit: int | None = None
) -> None:
    """Fill whom a verb of giving gives its noun: وجهت إليه تهمة، الاتهامات التي وجهتها المحكمة للوزير; where
    its noun stands at token `last`, before `limit`, also by the pronoun behind it: وجه الحزب انتقادات | له.
    """
    if roles.recipients or roles.bound_pronoun or found.plover in SUFFERED:
        return
    for prep, phrase, group in what_follows(parties, first, last).led:
        if prep in _TO and (phrase.mentions or is_agentive(parties, phrase)):
            roles.recipients = [g for g in group if parties.agent(g)]
            return
    told = parties.bound(first, last)
    if limit is not None:
        told += parties.bound(last + 1, min(last + _BEHIND_NOUN, limit))
    roles.given = next((suffix for prep, suffix in told if prep in _TO), "")


def come_from(
    parties: Parties, found: Sense, after: tuple[int, int], roles: Roles, receiver: list[Party]
) -> None:
    """Who receives a call or a visit, or undergoes an attack, and from whom it comes: تلقى الوزير اتصالا من
    نظيره، الهجمات التي تتعرض لها القرية من قبل مسلحين.
    """
    sender = senders(parties, *after)
    # تعرضوا للانتقام | من أنصاره, not لقصف انتقاما | منهم
    own = "من" in found.recipient and parties.opening_at(after[0] - 1).prep != "ل"
    if found.plover in SUFFERED and not (roles.actors or own):
        roles.actors = without(_attackers(parties, *after), receiver)
    if found.plover == "THREATEN" and not roles.actors:  # تلقى القاضي تهديدات بالقتل من مجهولين
        roles.actors = without([p for p in sender if parties.agent(p)], receiver)
    if found.plover == "CONSULT" and sender and not roles.actors:
        roles.actors, roles.recipients = sender, receiver
    elif not roles.recipients:
        roles.recipients = receiver


def senders(parties: Parties, first: int, limit: int) -> list[Party]:
    """Those whom من leads among the tokens `[first, limit)`."""
    return next((g for prep, _, g in what_follows(parties, first, limit).led if prep == "من"), [])


def _attackers(parties: Parties, first: int, limit: int) -> list[Party]:
    """From whom an attack comes, told by من قبل or by من right behind it or whom it befell, in the tokens
    `[first, limit)`: قصف | من قوات النظام; not قصف انتقاما | من السكان.
    """
    behind = what_follows(parties, first, limit)
    ends = [first, *(p.last for p, _ in behind.bare[:1])]
    near = (g for prep, p, g in behind.led[:1] if prep == "من" and p.first - 1 in ends)
    return behind.by or [p for p in next(near, []) if parties.agent(p)]
