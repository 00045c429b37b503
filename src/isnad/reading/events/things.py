"""Whose the things are that are praised, blamed, refused or hindered, and so to whom it is done."""

from __future__ import annotations

import re
from functools import cache

from isnad.lexicons.tables import load_table, values
from isnad.reading.events.able import WHO
from isnad.reading.events.after import what_follows
from isnad.reading.events.agents import is_agentive
from isnad.reading.events.called import called_at, whose_called
from isnad.reading.events.context import GENDERS, Found, event_noun
from isnad.reading.events.groups import group_of, without
from isnad.reading.events.light_verbs import suffers
from isnad.reading.events.objects import (
    AGAINST,
    HIS,
    is_place,
    of_his_mind,
    of_itself,
    place_told,
)
from isnad.reading.events.owners import holding
from isnad.reading.events.papers import PACTS, paper_at
from isnad.reading.events.pronouns import ADDRESSING, EventPronouns
from isnad.reading.events.subjects import antecedent
from isnad.reading.events.whose_doing import BY_IT, doer_told
from isnad.reading.parties.parties import WHERE, Party
from isnad.reading.phrases.noun_phrases import Phrase
from isnad.reading.phrases.walk import OWNED_BY
from isnad.reading.words.event_types import SUFFERED
from isnad.reading.words.event_words import core_in, event_words, marches, names_act
from isnad.reading.words.lexis import lex, words
from isnad.reading.words.party_words import PEOPLED, head_in, opening, possessed, sound_plural, verbal
from isnad.spans import Span
from isnad.text.clitics import THIRD_PERSON, THIRD_SINGULAR
from isnad.text.folding import fold

__all__ = ["PARDON", "EventThings", "suffix_of"]

# How far back the act stands that a noun takes up (رفض الاتهامات).
_ACT_REACH = 120

# What one does for what is one's own: يدعم صادراته.
_OF_ONES_OWN = frozenset(("دعم", "حيا"))

_IN = fold("في")
# Places by their kind alone, beside the words for one; the number of words where one counts them; and how far
# behind it is told where they lie.
_PARTS = words("place_parts")
_COUNTED, _LIES_REACH = 2, 12
# What takes up the place of which they are parts, and how far before it that is named.
_IN_IT, _WHOLE_REACH = frozenset(("فيها", "فيه", "منها", "منه")), 20
# What leads the object of a masdar: الهيمنة على البلاد، التحكم بها.
_GOVERNED = frozenset(fold(w) for w in ("على", "مع"))
# Plans and measures, which one backs or refuses themselves where nobody is told whose they are.
_PLANS = words("plans")
# To vote, for or against a thing.
_VOTES = "صوت"

# Who hinders an act hinders whoever would do it: منع عبور الصيادين.
_HINDERS = frozenset(("منع", "عرقل", "حظر", "عطل", "أحبط", "أفشل"))
_ORDERS = fold("أوامر")
# What leads whom one keeps something from: منع وصول المساعدات إلى المدينة.
_KEPT_FROM = frozenset((fold("إلى"), fold("عن")))

# A relative that takes up a thing done or said.
_WHAT = words("what")

# Whoever violates one of these does it to the state whose it is: انتهك الأجواء اللبنانية.
_OF_STATES = frozenset(fold(w) for w in ("السيادة", "الأجواء", "المجال", "المياه"))

# Types of which a place behind whom they tell says where they were done.
_WHERE_DONE = frozenset(("AID", "PROTEST", "MOBILIZE"))
# The forces of a state.
_OF_THE_STATE = frozenset(
    fold(w) for w in ("جيش", "شرطة", "قوات", "سلطات", "حكومة", "أمن", "طيران", "درك", "جنود", "أجهزة")
)
# What is led against attackers, and how far behind a verb it may be told as what one judges.
_TAKEN_REACH = 6
_OPERATIONS = frozenset(fold(w) for w in ("عملية", "عمليات", "حملة"))
# How the broken plurals of people and bodies are shaped: قبائل، أحزاب، أجهزة.
_BROKEN_PLURAL = re.compile(r"\w{2}ا\w[^ه]|ا\w{2}ا\w|ا\w{3}ه|قوي|دول").fullmatch

# What is let go stands before whose it is: أطلق سراح فلان.
_RELEASE = words("ones_own")
# Whose demands one yields to, whose disposal one puts help at, and how far behind the act that stands.
_WHOSE = {"CONCEDE": words("demands"), "AID": frozenset((fold("تصرف"),))}
_WHOSE_REACH = 8
# To accept, and whose offers one does.
_ACCEPTS, _OFFERS = frozenset(("قبل", "وافق", "استجاب", "لبى")), words("offers")
_SENTENCES = frozenset(fold(w) for w in ("حكم", "أحكام", "عقوبة", "قرار", "مذكرة", "مذكرات"))
PARDON = "عفا"
"""To pardon, whose masdar is what some get: عفو شمل مئة سجين."""


def suffix_of(form: str) -> str:
    """The pronoun of a third person in whose letters a word ends, or empty."""
    return next((s for s in THIRD_PERSON if form.endswith(s)), "")


@cache
def _acts() -> dict[str, frozenset[str]]:
    return {
        fold(form): frozenset(values(row["types"]))
        for row in load_table("event_acts")
        for form in values(row["forms"])
    }


def _masdar(form: str) -> bool:
    """Whether an indefinite word tells an act: محاولة، تسلل، تهريب."""
    plain = not form.startswith("ال")
    return plain and (bool(lex(form).masdar) or of_itself(form) or names_act(form))


def _spoken(form: str) -> bool:
    """Whether a noun tells words in the plural, whose genitive speaks: أوامر الرئيس، دعوات المعارضة."""
    return any(w.plover in ADDRESSING and w.kind in ("masdar", "noun") for w in event_words(form)) and (
        form.endswith("ات") or form == _ORDERS
    )


def _of_doer(form: str) -> bool:
    """Whether the genitive of a noun of event is who does it: ضربة الجيش، عملية الشرطة."""
    return any(w.kind == "noun" and w.genitive == "actor" for w in event_words(form))


class EventThings(EventPronouns):
    """The owners and doers behind the things that an act is done to."""

    def _with_where(self, f: Found) -> None:
        """Of several people who do what is no force and no help, and of lone ones to whom it is done, where
        they are says who is meant: رفضت القبائل في الوادي الهدنة، مباحثات مع المسؤولين في كينيا.
        """
        roles, told = f.roles, f.roles.recipients
        if f.sense.plover in SUFFERED or f.sense.plover in _WHERE_DONE:
            return
        if f.sense.plover != "CONSULT":
            roles.actors = [self._lying_there(f, p) for p in roles.actors]
        k = self.page.token_at(told[0].span.start) if len(told) == 1 else -1
        many = k >= 0 and (
            sound_plural(self.page.tokens[k].form) or head_in(self.page.tokens[k].form, "people")
        )
        if many and self._lone(told[0]) and self.parties.opening_at(k).article:
            roles.recipients = [self._lying_there(f, told[0])]

    def _lying_there(self, f: Found, party: Party) -> Party:
        """A description with where those are whom it tells, right behind it: القبائل | في صنعاء."""
        tokens, k = self.page.tokens, self.page.token_at(party.span.end - 1) + 1
        first = self.page.token_at(party.span.start)
        limit = f.token if k <= f.token else f.limit
        if party.entity >= 0 or party.name or k + 1 >= limit or not self._tells_several(first):
            return party
        led = tokens[k].form == _IN
        at = k + led + (led and tokens[k + 1].form in WHERE)  # في | شرق تشاد
        where = self.parties.phrase(at, limit, _IN if led else "")
        if where is None or where.prep not in (_IN, "ب"):
            return party
        named = self.cast.kind_at(where.first) == "place"
        if not named and (not head_in(tokens[where.first].form, "place") or marches(where.head)):
            return party  # خرج أنصار الحزب في | مسيرة
        return Party(-1, Span(party.span.start, tokens[where.last - 1].end))

    def _tells_several(self, k: int) -> bool:
        """Whether the word at token `k` tells several people or bodies, by its class or its shape."""
        form = self.page.tokens[k].form
        bare = form[self.parties.opening_at(k).skip :]
        several = sound_plural(form) or bare.endswith("ات") or _BROKEN_PLURAL(bare) is not None
        return several or head_in(form, "container", "quantity", "number")

    def _where_it_lies(self, f: Found) -> None:
        """Of places told only by their kind, where they lie: قصف الجيش عدة مناطق في | الوادي."""
        if (
            f.sense.plover not in SUFFERED
            or len(f.roles.recipients) != 1
            or f.roles.recipients[0].entity >= 0
        ):
            return
        tokens, span = self.page.tokens, f.roles.recipients[0].span
        k, end = self.page.token_at(span.start), self.page.token_at(span.end - 1) + 1
        k += end - k == _COUNTED and self.parties.counts(k)
        form = tokens[k].form
        parts = (head_in(form, "place") or core_in(form, _PARTS)) and not self.parties.opening_at(k).article
        if not parts or k + 2 >= len(tokens) or self._possessed_at(k):
            return
        led = tokens[k + 1].form == _IN
        told = led or (bool(self.parties.opening_at(k + 1).prep) and not form.endswith("ه"))
        if end < f.limit and tokens[end].form in _IN_IT:
            f.roles.recipients = self._town_meant(f, end) or f.roles.recipients
            return
        if end > k + 1 and not told:
            return  # أحياء سكنية في المدينة، قرية بريف المدينة
        end = k + 1
        where = self.parties.phrase(end + led, end + _LIES_REACH, _IN if led else "")
        if where is None or where.prep not in (_IN, "ب"):
            return
        group = group_of(self.parties, where, end + _LIES_REACH)[0]
        kinds = [self.cast.type_of(p.entity) for p in group]
        if group and all(
            kind == "place" or (not kind and place_told(self.parties, p))
            for kind, p in zip(kinds, group, strict=True)
        ):
            f.roles.recipients = group

    def _town_meant(self, f: Found, at: int) -> list[Party]:
        """The place in which those before token `at` lie by its pronoun: المدينة التي قصفوا أحياء | فيها."""
        if self.parties.relative(f.token - 1):
            whole = antecedent(self.parties, f.token - 1, 0)[:1]
        else:
            gender = GENDERS[self.page.tokens[at].form[2:]]
            party = self.parties.nearest(f.token, gender, max(f.floor, f.token - _WHOLE_REACH), where=True)
            whole = [party] if party is not None else []
        return whole if is_place(self.parties, whole) else []

    def _held_by(self, f: Found) -> None:
        """Of a place told by who holds it, who does: قصف المواقع التي يسيطر عليها | المتمردون."""
        if f.sense.plover not in SUFFERED or len(f.roles.recipients) != 1:
            return
        place = f.roles.recipients[0]
        start, end = self.page.token_at(place.span.start), self.page.token_at(place.span.end - 1) + 1
        start += start + 1 < end and self.parties.counts(start)
        start += start + 1 < end and self.page.tokens[start].form == WHO
        head = self.page.tokens[start].form
        if place.entity >= 0 or not head_in(head, "place", "thing", "container"):
            return
        held = holding(self.parties, start + 1, f.limit) if end > f.last else []
        f.roles.recipients = without(held, f.roles.actors) or f.roles.recipients

    def _without_acts(self, f: Found, group: list[Party]) -> list[Party]:
        """Without the acts that و joins to whom another is done to: مداهمة منازلهم | والعبث بها، السيطرة على
        المدينة | والتحكم بها.
        """
        return [p for n, p in enumerate(group) if not n or not self._joined_act(f, p)]

    def _joined_act(self, f: Found, party: Party) -> bool:
        """Whether the lone definite word of a party names nobody and no thing and governs one: an act."""
        k = self.page.token_at(party.span.start)
        if party.entity >= 0 or party.name or not (self._lone(party) and self.parties.opening_at(k).article):
            return False
        form = self.page.tokens[k].form
        if head_in(form, *PEOPLED, "place", "thing", "number", "quantity") or sound_plural(form):
            return False
        return k + 1 < f.limit and (
            self.page.tokens[k + 1].form in _GOVERNED or self.parties.opening_at(k + 1).prep == "ب"
        )

    def _voted_on(self, f: Found) -> list[Party]:
        """What one votes for or against: صوتوا ضد | زيادة الضرائب."""
        if f.word.lemma != _VOTES:
            return []
        led = what_follows(self.parties, f.last, f.limit).led
        phrase = next((p for prep, p, _ in led if prep in f.sense.recipient), None)
        if phrase is None or phrase.mentions or is_agentive(self.parties, phrase):
            return []
        return [paper_at(self.parties, phrase) or self.parties.described(phrase, phrase.last)]

    def _possessed_at(self, k: int) -> bool:
        """Whether the noun at token `k` has a pronoun: ريفه, not منطقة."""
        t = self.page.tokens[k]
        return possessed(t.form) or t.text.endswith("ه")

    def _hindered(self, f: Found) -> None:
        """Of a hindered act, whoever would do it: منع عبور الصيادين، منعوا دخوله."""
        if f.word.lemma not in _HINDERS or any(self.parties.agent(p) for p in f.roles.recipients):
            return
        after = what_follows(self.parties, f.token + 1, f.limit)
        bare = [p for p, _ in after.bare]
        act = next((p for p in bare if not is_agentive(self.parties, p)), None)
        if act is None or act.mentions:
            return
        if bare[-1].first > act.last and is_agentive(self.parties, bare[-1]):
            return
        form = self.page.tokens[act.first].form
        doer = self._who_would(act)
        if doer is not None:
            f.roles.recipients = group_of(self.parties, doer, f.limit)[0]
        elif self._his(act) or (possessed(form) and act.last == act.first + 1):
            suffix = suffix_of(form)
            f.roles.recipients = self._others(f, self._pronoun(f, suffix)) or f.roles.recipients
        elif _masdar(act.head) and act.last > act.first + 1:
            kept_from = (g for p, x, g in after.led if p in _KEPT_FROM and x.first >= act.last)
            able = (g for g in kept_from if all(map(self.parties.agent, g)))
            f.roles.recipients = next(able, []) or f.roles.recipients

    def _who_would(self, act: Phrase) -> Phrase | None:
        """Whoever would do an act, told behind its masdars: محاولة تسلل | مجموعة مسلحة."""
        k = act.first + 1
        while k < act.last and _masdar(self.page.tokens[k].form):
            k += 1
        doer = self.parties.phrase(k, act.last)
        return doer if doer is not None and is_agentive(self.parties, doer) else None

    def _force_by_pronoun(self, f: Found) -> None:
        """Whose force acts that is told only by its pronoun: نزل الجيش إلى الشارع وتمركزت | مدرعاته."""
        if f.sense.plover not in ("MOBILIZE", "RETREAT") or len(f.roles.actors) != 1:
            return
        force = f.roles.actors[0]
        word = self._head(force)
        plain = force.entity < 0 and self._lone(force) and head_in(word, "container", "force", "thing")
        suffix = suffix_of(word) if plain and self.page.text[force.span.end - 1] != "ة" else ""
        if suffix:
            whose = self._pronoun(f, suffix) or self._just_acting(f, suffix)
            f.roles.actors = self._others(f, whose) or f.roles.actors

    def _just_acting(self, f: Found, suffix: str) -> list[Party]:
        """Who is told by no name and did what the sentence told just before, where the pronoun can mean
        him: نزل | الجيش إلى الشارع وتمركزت مدرعاته.
        """
        g = next(iter(self._earlier(f)), None)
        if g is None or len(g.roles.actors) != 1 or suffix not in THIRD_SINGULAR:
            return []
        who = g.roles.actors[0]
        same = self.page.sentence(g.token) == self.page.sentence(f.token)
        feminine = self.page.tokens[self.page.token_at(who.span.start)].text.endswith(("ة", "ات"))
        return [who] if same and who.entity < 0 and feminine == (suffix == "ها") else []

    def _owner_by_pronoun(self, f: Found) -> None:
        """Of a place or thing told only by its pronoun, whose it is: هاجم مواقعه، دمّر معاقلها."""
        if f.sense.plover not in SUFFERED or len(f.roles.recipients) != 1:
            return
        thing = f.roles.recipients[0]
        suffix = self._led_owner(f, thing)
        if suffix:
            f.roles.recipients = self._others(f, self._pronoun(f, suffix)) or f.roles.recipients
            return
        word = self._head(thing)
        if thing.entity >= 0 or not self._lone(thing):
            return
        suffix = next((s for s in THIRD_SINGULAR if word.endswith(s)), "")
        things = head_in(word, "place", "container")
        feminine = self.page.text[thing.span.end - 1] == "ة"
        if suffix and things and not feminine and not head_in(word, "people"):
            f.roles.recipients = self._others(f, self._pronoun(f, suffix)) or f.roles.recipients

    def _led_owner(self, f: Found, thing: Party) -> str:
        """The pronoun behind some things that tells whose they are: مواقع له، مخازن تابعة لها; or empty."""
        tokens = self.page.tokens
        k = self.page.token_at(thing.span.end - 1) + 1
        k += k < f.limit and tokens[k].form in OWNED_BY
        if thing.entity >= 0 or k >= f.limit or k <= f.last or not head_in(self._head(thing), "thing"):
            return ""
        form = tokens[k].form
        return form.removeprefix("ل") if form in HIS else ""

    def _of_state(self, f: Found) -> None:
        """Of a violated space or right of a state, the state: انتهاك السيادة اللبنانية والقرار 1701."""
        if f.sense.plover != "COERCE" or not f.roles.recipients or f.roles.recipients[0].entity >= 0:
            return
        at = self.page.token_at(f.roles.recipients[0].span.start)
        if self._head(f.roles.recipients[0]) in _OF_STATES:
            f.roles.recipients = self.parties.nisbas(at) or f.roles.recipients

    def _behind_thing(self, f: Found) -> list[Party]:
        """Who is praised, blamed or refused in what is his: رفض اقتراحها، رحب بالدعوة، رفض الاتفاق النووي."""
        thing = self._thing(f)
        if thing is None:
            return []
        form = self.page.tokens[thing.first].form
        if possessed(form) or self._his(thing):
            acts = event_words(form)
            harm = any(w.kind == "masdar" and w.plover in SUFFERED and "0" in w.recipient for w in acts)
            if acts and (harm or not core_in(form, _acts().keys())):
                # أرفض إيقافه: the pronoun is whom that act is done to
                told = self._told_doers(f, thing)
                return told or self._author(f, frozenset(w.plover for w in acts if harm))
            suffix = suffix_of(form)
            return self._pronoun(f, suffix) if suffix and f.word.lemma not in _OF_ONES_OWN else []
        owned = not event_noun(form) or of_itself(form) or _spoken(form) or of_his_mind(form)
        owned = owned or _of_doer(form)
        owner = self.parties.phrase(thing.first + 1, thing.last) if owned else None
        if owner is not None and thing.article and not owner.mentions:
            owner = None  # الهجوم الإرهابي
        if owner is not None and owner.article and not owner.prep and is_agentive(self.parties, owner):
            group = group_of(self.parties, owner, f.limit)[0]  # أشاد بجهود رجال الأمن | وروحهم العالية
            return [p for p in group if self._can_act(p)] or group
        paper = paper_at(self.parties, thing)
        if paper is not None and f.sense.plover != "ACCUSE" and core_in(form, PACTS):
            return [paper]  # رحب بالاتفاق الذي وقعته الحكومة
        told = self._whose_told(thing, f.limit) or (doer_told(self.parties, thing) if thing.article else [])
        told = told or (self._owner_led(thing, f.limit) if owned else []) or self._nisba_beside(f, thing)
        if told:
            return told
        act = self.by_token.get(thing.first)
        if act is not None and act.roles.actors:
            hostile = act.sense.sign == "-" and act.roles.recipients and f.sense.plover == "REJECT"
            doer = act.roles.actors[0].span.start  # رحب بزيارة | الوفد
            behind = doer == self.page.tokens[min(act.last, len(self.page.tokens) - 1)].start
            own = behind and f.sense.plover == "SUPPORT"
            if f.sense.plover == "ACCUSE" or hostile or own:
                return act.roles.actors  # أدان أو رفض قصف الجيش للقرى
        core = thing.head.removeprefix("ال")
        plan = self.parties.described(thing, thing.last)
        end = thing.last - 1  # الصيغة المقترحة، إجراءات التقشف, not المشروع
        which = end > thing.first and self.parties.opening_at(end).article
        if which and f.sense.plover in ("SUPPORT", "REJECT") and core_in(self._counted(plan), _PLANS):
            return [plan]  # رفض المشروع المقترح، كل المبادرات
        if paper is not None and (f.sense.plover == "SUPPORT" or " " in paper.span.of(self.page.text)):
            return [paper]
        taken_up = thing.article and core in _acts() and not self.parties.nisbas(thing.first)
        if taken_up and not self._told_afresh(thing.last):
            return self._author(f, _acts()[core])
        return []

    def _told_afresh(self, k: int) -> bool:
        """Whether a relative clause, or where it was, tells at token `k` of an act that was not told before:
        أدان التفجير | الذي استهدف المسجد، الهجوم | في كابول."""
        tokens = self.page.tokens
        if k + 1 >= len(tokens) or tokens[k].kind != "word":
            return False
        where = tokens[k].form in (_IN, "علي") and self.cast.kind_at(k + 1) == "place"
        return where or self.parties.relative(k)

    def _told_doers(self, f: Found, thing: Phrase) -> list[Party]:
        """Who does what is condemned to whom its pronoun means, told behind it: استنكارها لاعتقاله من قبل |
        الشرطة.
        """
        act = self.by_token.get(thing.first) if f.sense.plover == "ACCUSE" else None
        end = self.page.tokens[thing.last - 1].end
        return [p for p in act.roles.actors if p.span.start > end] if act is not None else []

    def _owner_led(self, thing: Phrase, limit: int) -> list[Party]:
        """Whose a definite thing is by ل right behind it: التصريحات الأخيرة | للمرشد، نتائج الاجتماع | لرؤساء
        الأركان.
        """
        k = thing.last
        if k >= limit or not self.parties.opening_at(k - 1).article or self.parties.opening_at(k).prep != "ل":
            return []
        owner = self.parties.phrase(k, limit)
        if owner is None or not (owner.article or owner.mentions or owner.last > owner.first + 1):
            return []
        group = group_of(self.parties, owner, limit)[0] if is_agentive(self.parties, owner) else []
        return [p for p in group if self._can_act(p)]

    def _nisba_beside(self, f: Found, thing: Phrase) -> list[Party]:
        """The land whose a thing is by the adjective of what و joins to it, or of the object word that gave
        the sense: القرارات | والإجراءات النمساوية، تحدي | السياسات النمساوية.
        """
        start = self.page.tokens[thing.first].start
        acts = any(p.span.start <= start < p.span.end for p in f.roles.actors)  # استنكرت البلدات والقرى …
        joined = self.parties.phrase(thing.last, f.limit) if thing.last < f.limit and not acts else None
        if joined is not None and joined.conj and joined.article and not (joined.prep or joined.mentions):
            return self.parties.nisbas(joined.first)[:1]
        return self.parties.nisbas(thing.first)[:1] if f.sense.object_at == thing.first else []

    def _whose_told(self, thing: Phrase, limit: int) -> list[Party]:
        """Whose a thing is by ل or من right after what is said (طلبا للحركة), or by a clause that describes
        it (مساعدات عرضتها تركيا).
        """
        tokens = self.page.tokens
        if thing.last + 1 >= limit:
            return []
        form = tokens[thing.last].form
        core = thing.head.removeprefix("ال").removesuffix("ا")
        resumed = tokens[thing.last + 1].form in BY_IT  # طلبا | تقدمت به تركيا
        if not thing.article and verbal(form) and (resumed or form.endswith(THIRD_SINGULAR)):
            phrase = self.parties.phrase(thing.last + 1 + resumed, limit)
        elif core in _acts():
            at = thing.last + (form == WHO)
            phrase = self.parties.phrase(at, limit, "من" if form == WHO else "")
            phrase = phrase if phrase is not None and phrase.prep in ("ل", "من") else None
        else:
            return []
        if phrase is None or not is_agentive(self.parties, phrase):
            return []
        return group_of(self.parties, phrase, limit)[0]

    def _doer_of_what(self, f: Found) -> list[Party]:
        """Who did or said what one praises or blames: أشاد بما أنجزته الفرق، رفض ما ورد في تقرير المنظمة."""
        tokens = self.page.tokens
        for k in range(f.token + 1, min(f.limit - 2, f.token + 12)):
            if tokens[k].kind == "mark" and tokens[k].form in ".؛:":
                return []
            did = tokens[k + 1].form
            if tokens[k].form not in _WHAT or not (verbal(did) or did.endswith(("ته", "ه", "وه"))):
                continue
            if suffers(did):  # ندد بما تعرض له فلان من تعنيف من قبل | الشرطة
                return [p for p in what_follows(self.parties, k + 2, f.limit).by if self.parties.agent(p)]
            named = called_at(self.parties, k, f.limit)
            if named >= 0:
                act = self.by_token.get(named)
                told = list(act.roles.actors) if act is not None else []
                return told or whose_called(self.parties, named, f.limit)
            at = k + 2 if tokens[k + 2].kind == "word" else k + 3
            phrase = self.parties.phrase(at, f.limit)
            if phrase is not None and not phrase.prep and is_agentive(self.parties, phrase):
                return group_of(self.parties, phrase, f.limit)[0]
            for m in self.cast.mentions[self.parties.mentions_before(at) :]:
                if m.first >= min(f.limit, at + 6):
                    break
                if m.first >= at:
                    return [Party(m.entity, m.span)]
            return []
        return []

    def _his(self, thing: Phrase) -> bool:
        """Whether a noun ends in ه of the pronoun and not of the feminine: موقفه، مواقفه الشجاعة."""
        t = self.page.tokens[thing.first]
        alone = thing.last == thing.first + 1 or self.parties.opening_at(thing.first + 1).article
        return (
            t.form.endswith("ه") and t.text.endswith("ه") and alone and not thing.article and len(t.form) > 4
        )

    def _thing(self, f: Found) -> Phrase | None:
        """The first phrase in the event's frame that names nobody."""
        after = what_follows(self.parties, f.token + 1, f.limit)
        preps = f.sense.recipient
        if "0" in preps and f.word.kind == "masdar":
            preps = (*preps, "ل")  # استنكارها للتصريحات
        phrases = [p for prep, p, _ in after.led if prep in preps]
        if "0" in preps:
            his = f.word.suffix and f.word.kind != "verb"  # استنكارها | الشديد للتصريحات
            bare = [p for p, _ in after.bare if not (his and p.article and p.first == f.last)]
            phrases = [p for p in bare if not self._tells_how(f, p)] + phrases
        for phrase in phrases:
            if is_agentive(self.parties, phrase) or opening(self.page.tokens[phrase.first].form).conj:
                continue
            if phrase.mentions:
                return None
            return phrase
        return None

    def _tells_how(self, f: Found, phrase: Phrase) -> bool:
        """Whether a phrase is the adjective of a masdar behind its doer: إدانة النمسا | الشديدة لاقتحام …"""
        alone = phrase.article and phrase.last == phrase.first + 1 and not phrase.mentions
        if not alone or f.word.kind != "masdar" or phrase.first == f.last or phrase.last >= f.limit:
            return False
        return self.parties.opening_at(phrase.last).prep == "ل" and not is_agentive(self.parties, phrase)

    def _author(self, f: Found, types: frozenset[str]) -> list[Party]:
        """Who did what the noun takes up: the actors of the last event of those types; of an attack no forces
        of the state, which strike back or pursue meanwhile, nor who leads an operation.
        """
        attack = "ASSAULT" in types
        taken = self.page.tokens[f.last : min(f.limit, f.last + _TAKEN_REACH)]
        operation = any(core_in(t.form, _OPERATIONS) for t in taken)
        for g in self._earlier(f):
            if f.token - g.token > _ACT_REACH:
                return []
            told = g.sense.plover in types and bool(self._others(f, g.roles.actors))
            heads = (self._head(p).removeprefix("ال") for p in g.roles.actors)
            pursues = g.sense.plover != "ASSAULT" or any(head in _OF_THE_STATE for head in heads)
            pursues |= not operation and core_in(self.page.tokens[g.token].form, _OPERATIONS)
            if told and not (attack and pursues):
                return g.roles.actors
        return []

    def _able_of(self, phrase: Phrase, limit: int) -> list[Party]:
        """The parties of a phrase that can act."""
        return [p for p in group_of(self.parties, phrase, limit)[0] if self._can_act(p)]

    def _freed(self, f: Found) -> list[Party]:
        """Who is set free or relieved: أطلقت الشرطة سراح المعتقلين، أطلق سراحهما، تخفيف معاناة النازحين."""
        form = self.page.tokens[f.sense.object_at].form
        if not core_in(form, _RELEASE):
            return []
        suffix = suffix_of(form)
        if suffix and form not in _RELEASE:
            plural = suffix in ("هم", "هما")
            told = (self._same_object(f, suffix) or self._those(f)) if plural else []
            return told or self._whom(f, suffix)
        phrase = self.parties.phrase(f.sense.object_at + 1, f.limit)
        if phrase is None or phrase.prep:
            return []
        return self._able_of(phrase, f.limit)

    def _sentenced(self, f: Found) -> list[Party]:
        """Whose sentence is made lighter or lifted: خففت المحكمة حكم السجن الصادر بحق | الناشط."""
        at = f.sense.object_at
        if f.sense.plover != "CONCEDE" or at < 0 or not core_in(self.page.tokens[at].form, _SENTENCES):
            return []
        for k in range(at + 1, min(f.limit - 1, at + _WHOSE_REACH)):
            t = self.page.tokens[k]
            if t.kind == "break" or t.form in ".؛:":
                return []
            if t.form in AGAINST:
                whom = self.parties.phrase(k + 1, f.limit)
                return group_of(self.parties, whom, f.limit)[0] if whom is not None else []
        return []

    def _behind_word(self, f: Found) -> list[Party]:
        """Whose demands one yields to, whose offer one accepts, at whose disposal one puts it: رضخت لمطالب |
        العمال، قبلت عرض | الوسيط، تحت تصرف | الحكومة.
        """
        told = _WHOSE.get(f.sense.plover, frozenset()) if f.word.kind != "participle" else frozenset()
        told = _OFFERS if f.sense.plover == "AGREE" and f.word.lemma in _ACCEPTS else told
        for k in range(f.last, min(f.limit, f.last + _WHOSE_REACH) if told else 0):
            t = self.page.tokens[k]
            if t.kind == "break" or t.form in ".؛:" or self.parties.relative(k):
                return []
            if t.kind != "word" or not core_in(t.form, told):
                continue
            suffix = suffix_of(t.form) if possessed(t.form) else ""
            if suffix:
                return self._pronoun(f, suffix)
            owner = self.parties.phrase(k + 1, f.limit)
            if owner is None or owner.prep or not is_agentive(self.parties, owner):
                return []
            return group_of(self.parties, owner, f.limit)[0]
        return []
