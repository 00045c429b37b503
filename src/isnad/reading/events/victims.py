"""Whom an attack strikes, who is struck or met with them, at whom an act is directed."""

from __future__ import annotations

from bisect import bisect_left

from isnad.reading.events.after import what_follows
from isnad.reading.events.agents import is_agentive
from isnad.reading.events.context import Found
from isnad.reading.events.groups import group_of, told_in, without
from isnad.reading.events.light_verbs import lends, was_done
from isnad.reading.events.objects import is_place, owned_things
from isnad.reading.events.papers import PAPERS
from isnad.reading.events.things import EventThings
from isnad.reading.events.verb_phrases import FIGHTING
from isnad.reading.parties.parties import Party
from isnad.reading.phrases.noun_phrases import Phrase
from isnad.reading.words.event_types import SUFFERED
from isnad.reading.words.event_words import core_in, cores, event_words
from isnad.reading.words.lexis import lex, words
from isnad.reading.words.party_words import head_in, prepositions, verbal
from isnad.text.folding import fold
from isnad.text.tokens import QUOTE_MARKS

__all__ = ["EventVictims"]

# What stands between the victims and the attack; and how far apart they stand.
_BY = frozenset(fold(w) for w in ("في", "جراء", "إثر", "نتيجة", "خلال", "بسبب", "عقب"))

_VICTIM_REACH, _OVER_ASIDE = 14, 22
# Killings, which are no attack in which others fall.
_KILLINGS = frozenset(("قتل", "اغتال", "أعدم"))

# What parts two who fight each other.
_BETWEEN = fold("بين")

# Who leads a party: وفد برئاسة فلان، وعلى رأسهم فلان.
_PRESIDED, _AT_HEAD, _DELEGATION = fold("برئاسة"), fold("رأس"), fold("وفد")

_IN = fold("في")
_ON = frozenset(fold(w) for w in ("على", "وعلى"))
# What leads the other side of a fight, and whom it is against.
_WITH = fold("مع")
_FOE, _ADJECTIVES = words("foe"), 3

# How far behind those to whom it is done their head is named.
_LED = 5

# Verbs whose subject is the attack and whose object its victim.
_STRIKES = words("strikes")

_UPON = fold("على")
# The verb of aiming that is an event of its own far behind its attack.
_AIMED = "استهدف"

# What leads from an attack to its victims.
_LED_TO = frozenset(
    fold(w)
    for w in ("أدى", "أدت", "أسفر", "أسفرت", "أودى", "أودت", "تسبب", "تسببت", "يؤدي", "يسفر", "خلف", "خلفت")
)

# What an attack does to those whose number it is told by: أوقع الهجوم 12 قتيلا، أودت الغارة بحياة تسعة.
_CLAIMS = _LED_TO | frozenset(
    fold(w)
    for w in (
        *("أوقع", "أوقعت", "يوقع", "توقع", "مخلفا", "مخلفة", "موقعا", "موقعة", "حصد", "حصدت", "يخلف", "تخلف"),
        *("حاصدا", "حاصدة", "ضحية"),
    )
)
_TAKEN_BY = frozenset((fold("ضحية"),))
_FALL = frozenset(fold(w) for w in ("سقوط", "وقوع"))
_LIFE = frozenset(fold(w) for w in ("حياة", "أرواح"))
_DEAD = words("dead")
# How far behind the attack what it does is told, and how far before it.
_CLAIM_REACH, _CLAIM_BEFORE = 12, 3

# What goes off, and how far behind it is told when: as somebody passes or comes.
_BLASTS = frozenset(fold(w) for w in ("انفجر", "انفجار", "فجر"))
# Beside what it goes off, and how far behind that is told.
_BESIDE = frozenset(fold(w) for w in ("أسفل", "أمام", "قرب", "تحت", "بجوار", "بجانب"))
# How many words part a blast, or an attack told with who did it and when, from the place that it hits.
_BLAST_REACH, _HIT_REACH = 6, 14
# Masdars of attacks on places besides the nouns; nouns of force that tell of no attack; how one happens.
_ATTACKS, _NO_ATTACKS = frozenset(("اعتدى", "تمرد")), frozenset(("ضلوع", "انتصارات"))
_HAPPENS = frozenset(fold(w) for w in ("وقع", "وقعت", "حدث", "حدثت", "جد", "جدت", "ضرب", "ضربت"))
# Of what a place may be but the scene: operations.
_WIDE = frozenset(("عملية", "حملة عسكرية"))
_WITHIN = (fold("في"), fold("داخل"))
_NEAR, _OF, _BESIDE_REACH = fold("بالقرب"), fold("من"), 9
_WHEN = frozenset(fold(w) for w in ("عند", "لدى", "أثناء", "خلال", "لحظة"))
_PASSES = frozenset(fold(w) for w in ("مرور", "عبور", "وصول"))
_PASSING_REACH = 14

# What tells against whom, how far behind; how strikes are told in a row, and how far behind what they do.
_AGAINST, _AGAINST_REACH, _STRIKES_REACH = fold("ضد"), 8, 18
_SERIES = words("series")

# How far behind an operation what it is for is told.
_AIM_REACH = 5
# How far behind an act it is told again.
_AGAIN_REACH = 60

# What an act is done in the course of: في إطار حملة.
_COURSE = _SERIES | words("in_course")

# Participles that say at whom an act is aimed.
_DIRECTED = frozenset(
    fold(w) for w in ("الموجه", "الموجهة", "الموجهين", "المقدمة", "المقدم", "المفروضة", "المفروض")
)

_TOWARD = frozenset(fold(w) for w in ("إلى", "ل", "ضد", "على"))


class EventVictims(EventThings):
    """The victims of attacks, their companions and heads."""

    _withs_kept: list[int] | None = None

    @property
    def _withs(self) -> list[int]:
        """The tokens of مع."""
        if self._withs_kept is None:
            self._withs_kept = self._find_withs()
        return self._withs_kept

    def _find_withs(self) -> list[int]:
        return [k for k, t in enumerate(self.page.tokens) if t.form == "مع"]

    def _add_companions(self, f: Found) -> None:
        """Those with whom somebody is killed or taken: قُتل التاجر مع ابنه وجارته."""
        if f.sense.plover not in SUFFERED or "مع" in f.sense.recipient or not f.roles.recipients:
            return
        n = bisect_left(self._withs, f.last)
        if n == len(self._withs) or self._withs[n] >= f.limit:
            return
        after = what_follows(self.parties, f.last, f.limit)
        ends = {f.last, *(self.page.token_at(p.span.end - 1) + 1 for p in f.roles.recipients)}
        ends.update(phrase.last for phrase, _ in after.bare)
        at = next((k for k in sorted(ends) if f.last <= k < f.limit and self.page.tokens[k].form == "مع"), -1)
        phrase = self.parties.phrase(at + 1, f.limit, "مع") if at >= 0 else None
        if phrase is None or not is_agentive(self.parties, phrase):
            return
        if any(prep in f.sense.recipient and led.first > at for prep, led, _ in after.led):
            return  # يقاتل مع الحركة ضد الجيش: with whom one does it
        group = group_of(self.parties, phrase, f.limit)[0]
        if is_place(self.parties, group):
            return  # سيطر الجيش على الحدود مع العراق
        for party in group:
            if all(not self._alike(party, p) for p in (*f.roles.recipients, *f.roles.actors)):
                f.roles.recipients.append(party)

    def _both_fight(self, f: Found) -> None:
        """With whom one fights acts as one does: اشتباكات مع المسلحين."""
        first = min((p.span.start for p in f.roles.recipients), default=-1)
        if f.sense.plover != "ASSAULT" or _WITH not in f.sense.recipient or first < 0:
            return
        end = max(self.page.token_at(first), f.last + _ADJECTIVES)  # a body's name may stand far before
        led = [t.form for t in self.page.tokens[f.last : end] if t.form in _FOE]
        if led[-1:] != [_WITH]:
            return
        f.roles.actors, f.roles.recipients = [*f.roles.actors, *f.roles.recipients], []

    def _add_heads(self, f: Found) -> None:
        """Who leads those it is done to: استقبل وفدا برئاسة فلان، قيادة الحركة وعلى رأسها فلان."""
        tokens = self.page.tokens
        reach = max((self.page.token_at(p.span.end - 1) + 1 for p in f.roles.recipients), default=f.limit)
        for k in range(max(reach, f.last), min(f.limit - 1, reach + _LED)):
            form = tokens[k].form
            if tokens[k].kind == "mark" and form not in "،,":
                return
            if form == _PRESIDED:
                heads = any(_DELEGATION in cores(t.form) for t in tokens[f.last : k])
            else:
                heads = form.startswith(_AT_HEAD) and tokens[k - 1].form in _ON
            phrase = self.parties.phrase(k + 1, f.limit) if heads else None
            party = self.parties.party(phrase) if phrase is not None and phrase.mentions else None
            if party is not None and party.entity >= 0:
                known = (*f.roles.recipients, *f.roles.actors)
                if all(not self._alike(party, p) for p in known):
                    f.roles.recipients.append(party)
                return

    def _struck_by(self, f: Found) -> list[Party]:
        """Whom an attack struck that is told after its victims: قُتل 12 مدنيا في قصف."""
        before = self.page.tokens[f.token - 1].form if f.token else ""
        if f.sense.plover != "ASSAULT" or f.word.article or (before not in _BY and f.word.prep != "ب"):
            return []
        between = f.last < f.limit and self.page.tokens[f.last].form == _BETWEEN
        if f.word.kind not in ("masdar", "noun") or f.word.suffix or between:
            return []
        if _WITH in f.sense.recipient or f.word.lemma in _KILLINGS:
            return []  # قُتل جنديان في اشتباكات: who fights is no recipient
        run: list[Found] = []
        for g in self._earlier(f, 2):
            end = run[-1].token if run else f.token
            reach = _VICTIM_REACH if run else _OVER_ASIDE
            if g.sense.plover != "ASSAULT" or not g.roles.recipients or end - g.token > reach:
                break
            if self.page.sentence_of[g.token] != self.page.sentence_of[f.token]:
                break
            if run and not run[-1].word.conj:
                break  # قصف الجيش الحي بعد مقتل جندي | في هجوم: who fell in it is not who is bombed for it
            run.append(g)
        return list(run[-1].roles.recipients) if run else []

    def _struck(self, f: Found) -> list[Party]:
        """What an attack strikes that is the subject of its verb: استهدف هجوم انتحاري حافلة."""
        tokens = self.page.tokens
        at = f.last
        if f.word.kind == "verb":
            if at >= f.limit or not any(w.kind == "noun" for w in event_words(tokens[at].form)):
                return []
            at += 1
        elif not f.token or tokens[f.token - 1].form.removeprefix("و") not in _STRIKES:
            return self._goes_on_to_strike(f)
        elif (
            f.word.genitive == "actor"
            and f.roles.actors
            and f.roles.actors[0].span.start >= tokens[at - 1].end
        ):
            at = self.page.token_at(f.roles.actors[-1].span.end - 1) + 1  # استهدفت غارات التحالف قاعدة
        while at < f.limit and self._is_nisba(at):
            at += 1
        phrase = self.parties.phrase(at, f.limit)
        if phrase is None or phrase.prep or phrase.conj:
            return []
        head = tokens[phrase.first].form
        return [] if head_in(head, "adjective") else group_of(self.parties, phrase, f.limit)[0]

    def _is_nisba(self, k: int) -> bool:
        """Whether the word at token `k` looks like an adjective in ي: الإسرائيلية, not القرية."""
        t = self.page.tokens[k]
        return t.kind == "word" and t.form.endswith(("ي", "يه")) and not head_in(t.form, "place")

    def _goes_on_to_strike(self, f: Found) -> list[Party]:
        """What an attack strikes by a verb behind it: شن غارات ليلية، استهدفت مواقع للحركة."""
        tokens = self.page.tokens
        if f.word.genitive == "both":
            return []
        for k in range(f.last, min(f.limit - 1, f.last + _VICTIM_REACH)):
            if tokens[k].kind == "break" or tokens[k].form in ".؛":
                return []
            g = self.by_token.get(k)
            if g is not None:
                aimed = g.word.lemma == _AIMED and g.word.kind == "verb" and g.word.number != "p"
                return list(g.roles.recipients) if aimed and not g.roles.actors else []
            aside = tokens[k].form == _UPON and tokens[k - 1].form in "،," and k > f.last
            if aside and _UPON in f.sense.recipient:
                phrase = self.parties.phrase(k + 1, f.limit, _UPON)  # غارات نفذها الطيران، على ثكنات
                return group_of(self.parties, phrase, f.limit)[0] if phrase is not None else []
            if tokens[k].form in _STRIKES or tokens[k].form[1:] in _STRIKES:
                if self.parties.classes[k - 1] == "negation":
                    return []  # الغارات لم تستهدف | المدنيين
                after = what_follows(self.parties, k + 1, f.limit)
                if not after.bare or after.bare[0][0].first > k + 1:
                    return []
                phrase, group = after.bare[0]
                struck = phrase.mentions or self._can_be_struck(phrase)
                return owned_things(self.parties, f.sense, after, phrase, group) if struck else []
        return []

    def _can_be_struck(self, phrase: Phrase) -> bool:
        """Whether a phrase is of people, places or things."""
        head = self.page.tokens[phrase.first].form
        return is_agentive(self.parties, phrase) or head_in(head, "place", "thing", "quantity", "number")

    def _led_to(self, f: Found) -> list[Party]:
        """Whom an attack killed or hurt, told after it: أدت غارة ليلية إلى مقتل تسعة صيادين."""
        n = self.order[f.token] + 1
        if n >= len(self.found) or f.word.kind == "verb" or f.word.genitive == "both":
            return []
        g = self.found[n]
        if g.sense.plover != "ASSAULT" or g.token - f.token > _VICTIM_REACH or g.floor != f.floor:
            return []
        words = [t.form for t in self.page.tokens[max(f.floor, f.token - 2) : g.token]]
        led = any(w in _LED_TO for w in words) and self.page.tokens[g.token - 1].form in ("الي", "عن", "في")
        return list(g.roles.recipients) if led else []

    def _claimed(self, f: Found) -> list[Party]:
        """The dead that an attack is told to leave: أوقع الهجوم 12 قتيلا، الغارة التي أودت بحياة تسعة."""
        if f.word.kind == "verb" or f.word.genitive in ("both", "recipient"):
            return []
        tokens = self.page.tokens
        for k in range(max(f.floor, f.token - _CLAIM_BEFORE), min(f.limit - 1, f.token + _CLAIM_REACH)):
            if k > f.token and (k in self.by_token or tokens[k].kind == "break" or tokens[k].form in ".؛"):
                return []
            form = tokens[k].form
            if form in _CLAIMS or (form[:1] == "و" and form[1:] in _CLAIMS):
                taken = form in _TAKEN_BY  # راح ضحية الهجوم | عشرون مدنيا
                told = [] if taken else self._dead(max(k, f.token) + 1, f.limit)
                return told or self._dead(self._past_doer(f), f.limit, taken)
        return []

    def _past_doer(self, f: Found) -> int:
        """The token behind an attack, whose it is and of what kind: القصف الإسرائيلي | عشرة قتلى، هجمات
        المتمردين | عشرات الضحايا.
        """
        ends = (self.page.token_at(p.span.end - 1) + 1 for p in f.roles.actors)
        at = max((e for e in ends if f.last <= e <= f.last + _ADJECTIVES), default=f.last)
        while at < f.limit and self._is_nisba(at):
            at += 1
        return at

    def _passing(self, f: Found) -> list[Party]:
        """Whom a blast strikes as they pass: انفجرت عبوة ناسفة عند مرور دورية للجيش."""
        if f.word.lemma not in _BLASTS:
            return []
        tokens = self.page.tokens
        for k in range(f.last, min(f.limit - 2, f.last + _PASSING_REACH)):
            if tokens[k].kind == "break" or tokens[k].form in ".؛":
                return []
            if tokens[k].form in _WHEN and tokens[k + 1].form in _PASSES:
                after = what_follows(self.parties, k + 2, f.limit)
                struck = after.bare and after.bare[0][0].first == k + 2
                if not struck or not self._can_be_struck(after.bare[0][0]):
                    return []
                return owned_things(self.parties, f.sense, after, *after.bare[0])
        return []

    def _beside(self, f: Found) -> list[Party]:
        """What stands beside a blast: انفجرت عبوة ناسفة أسفل حافلة، بالقرب من دورية, not قرب المدينة."""
        tokens = self.page.tokens
        for k in range(f.last, min(f.limit - 2, f.last + _BESIDE_REACH) if f.word.lemma in _BLASTS else 0):
            form = tokens[k].form
            if tokens[k].kind in ("mark", "break") or k in self.by_token:
                return []
            if form in _BESIDE or (form == _OF and tokens[k - 1].form == _NEAR):
                phrase = self.parties.phrase(k + 1, f.limit, _IN)
                where = head_in(tokens[k + 1].form, "place") or self.cast.kind_at(k + 1) == "place"
                if phrase is None or where or not self._can_be_struck(phrase):
                    return []
                return group_of(self.parties, phrase, f.limit)[0]
        return []

    def _against(self, f: Found) -> list[Party]:
        """Against whom an act of force goes, behind how long it took: بعد حملة دامت أسبوعين ضد الفصيل."""
        if f.word.kind == "verb":
            return []
        for k in range(f.last, min(f.limit - 1, f.last + _AGAINST_REACH)):
            if self.page.tokens[k].kind in ("mark", "break") or k in self.by_token:
                return []
            if self.page.tokens[k].form == _AGAINST:
                phrase = self.parties.phrase(k + 1, f.limit)
                group = group_of(self.parties, phrase, f.limit)[0] if phrase is not None else []
                return [p for p in group if self.parties.agent(p)]
        return []

    def _hit_in(self, f: Found) -> list[Party]:
        """The places that an attack hits which nothing else tells: هجمات إرهابية في فرنسا وتونس، انفجرت سيارة
        ملغومة في | الميناء، الهجوم الذي نفذته الحركة أمس في | عدن.
        """
        blast = f.word.lemma in _BLASTS
        attack = f.word.kind == "noun" and f.word.genitive == "actor" and f.word.lemma not in _NO_ATTACKS
        if not (blast or attack or (f.word.kind == "masdar" and f.word.lemma in _ATTACKS)):
            return []
        start = self._past_relative(f)
        for prep, phrase, group in what_follows(self.parties, start, f.limit).led:
            glued = prep == "ب"
            before = [t.form for t in self.page.tokens[phrase.first - 2 : phrase.first]]
            if not glued and (prep not in _WITHIN or before[-1] != prep or before[0] == "من"):
                continue  # قرب المدينة، من داخل الحدود
            told = not glued and (not blast or phrase.first - f.last <= _BLAST_REACH + 1)
            if all(self._hit_place(p, told) for p in group):
                return group if self._goes_on_to(f, phrase.first) else []
            if not glued:
                return []
        return []

    def _past_relative(self, f: Found) -> int:
        """The token behind the verb of a clause that says that an attack was done: الهجوم الذي وقع | في عدن;
        the end of its own clause where one says something else of it.
        """
        for k in range(f.last, min(f.limit - 2, f.last + _ADJECTIVES)):
            if self.parties.relative(k):
                return k + 2 if _tells_done(self.page.tokens[k + 1].form) else f.limit
        return f.last

    def _goes_on_to(self, f: Found, end: int) -> bool:
        """Whether but its adjectives, who does it, when, and a clause that says that it was done part an
        attack from token `end`.
        """
        if end - f.last > (_HIT_REACH if f.word.lemma not in _WIDE else _ADJECTIVES):
            return False
        for k in range(f.last, end):
            t = self.page.tokens[k]
            if t.kind == "break" or (t.kind == "mark" and t.form not in QUOTE_MARKS):
                return False
            if t.kind != "word" or self.cast.mention_of[k] >= 0 or t.form in prepositions():
                continue
            if k in self.by_token or self.parties.classes[k] == "contrast" or lex(t.form).that is not None:
                return False
            if verbal(t.form) and not _tells_done(t.form):
                return False
        return True

    def _hit_place(self, party: Party, told: bool) -> bool:
        """Whether a party is a place that is named, or also `told` by what stands there: سوق مزدحمة."""
        if party.entity >= 0 or not told:
            return is_place(self.parties, [party])
        lone = self._lone(party) and self.parties.opening_at(self.page.token_at(party.span.start)).article
        paper = core_in(self._head(party), PAPERS)  # أعلن مسؤوليته عن الهجوم في | بيان
        return head_in(self._head(party), "place", "thing") and not (lone or paper)  # not في المدينة

    def _by_strikes(self, f: Found) -> None:
        """Strikes by which the act before is done have its sides: قصفت الطائرات الثكنة في سلسلة غارات."""
        g = self._just_before(f)
        if g is None or g.word.kind != "verb" or g.sense.plover != "ASSAULT" or g.floor != f.floor:
            return
        near = [t.form for t in self.page.tokens[max(f.floor, f.token - 2) : f.token]]
        if near[:1] == ["في"] and near[-1] in _SERIES and f.token - g.token <= _STRIKES_REACH:
            f.roles.actors = f.roles.actors or list(g.roles.actors)
            f.roles.recipients = f.roles.recipients or list(g.roles.recipients)

    def _aimed(self, f: Found) -> list[Party]:
        """Those for whose arrest or pursuit an operation or an attack is: حملات أمنية | لملاحقة المسلحين،
        هجوم | لطرد القوات، يقاتلون | للإطاحة بالحكومة.
        """
        n = self.order[f.token] + 1
        if n >= len(self.found) or (f.word.kind == "verb" and f.word.lemma not in FIGHTING):
            return []
        g = self.found[n]
        aim = g.word.kind == "masdar" and g.word.prep == "ل" and g.sense.plover in SUFFERED
        near = g.floor == f.floor and g.token - f.token <= _AIM_REACH
        group = list(g.roles.recipients) if aim and near else []
        places = (is_place(self.parties, [p]) or head_in(self._head(p), "place") for p in group)
        land = f.sense.plover == "ASSAULT" and all(places)
        return [] if land else group  # هجوم لاستعادة | المدينة: who holds it is struck

    def _in_course(self, f: Found) -> None:
        """Whoever acts in the course of another act does that too: قتل الجيش مهربين في حملة تفتيش."""
        g = self._just_before(f)
        if f.roles.actors or f.word.kind == "verb" or g is None or g.floor != f.floor:
            return
        if f.word.suffix and not f.roles.object_pronoun:
            return  # اعتقلت الشرطة شخصين يشتبه في | تجسسهما
        k = f.token - 1
        while k > g.token and self.page.tokens[k].form in _COURSE:
            k -= 1
        if g.sense.plover in SUFFERED and self.page.tokens[k].form == "في" and not f.word.article:
            f.roles.actors = list(g.roles.actors)

    def _told_again(self, f: Found) -> None:
        """Whoever did it to a person by an act just told does that too: لاحقت الدورية فلانا حتى ألقت | القبض
        عليه وتم اعتقاله.
        """
        persons = [p for p in f.roles.recipients if self._is_person(p)]
        for g in self._earlier(f) if persons and not f.roles.actors else ():
            if f.token - g.token > _AGAIN_REACH:
                return
            told = g.sense.plover == f.sense.plover and any(told_in(p, g.roles.recipients) for p in persons)
            if told and g.roles.actors:
                f.roles.actors = without(g.roles.actors, f.roles.recipients)
                return

    def _dead(self, start: int, limit: int, taken: bool = False) -> list[Party]:
        """The dead whom the first phrase from token `start` counts, behind عن سقوط, بحياة or أرواح too;
        whoever they are where it is told that they were `taken`.
        """
        phrase = next(iter(self.parties.chunks(start, limit)), None)
        lives = phrase is not None and phrase.prep in ("", "ب") and phrase.head in _LIFE
        if phrase is not None and (lives or phrase.head in _FALL):
            phrase = self.parties.phrase(phrase.first + 1, limit)
        if phrase is None or phrase.conj or (phrase.prep and phrase.prep not in ("عن", "الي")):
            return []
        counted = {t.form for t in self.page.tokens[phrase.first : phrase.last]}
        if not (lives or taken) and counted.isdisjoint(_DEAD):
            return []
        told = self.page.tokens[phrase.first].start
        return [p for p in group_of(self.parties, phrase, limit)[0] if p.span.start >= told]

    def _directed_at(self, f: Found) -> list[Party]:
        """At whom an act is said to be directed: الشتائم الموجهة لجاره، القيود المفروضة على الحركة."""
        tokens = self.page.tokens
        for k in range(f.token + 1, min(f.limit - 1, f.token + 5)):
            if tokens[k].form not in _DIRECTED:
                continue
            for phrase in self.parties.chunks(k + 1, min(f.limit, k + 9)):
                group = group_of(self.parties, phrase, f.limit)[0] if phrase.prep in _TOWARD else []
                return [p for p in group if self.parties.agent(p)]
        return []


def _tells_done(form: str) -> bool:
    """Whether a verb says that an attack happens or is made: وقع، نفذته، شنوها, not شاهده."""
    return was_done(form) or lends(form) or core_in(form, _HAPPENS)
