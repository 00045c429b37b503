"""To whom it is done, where only the other events of the page tell it: those of whom a number is some, whom
the threatened or allowed act is done to, the state that is under the sanctions.
"""

from __future__ import annotations

from isnad.reading.events.agents import is_agentive
from isnad.reading.events.context import Found
from isnad.reading.events.governed import WARNS
from isnad.reading.events.groups import group_of, told_in, without
from isnad.reading.events.leads import lead_of
from isnad.reading.events.masdars import masdar_roles
from isnad.reading.events.objects import VISIT, is_place
from isnad.reading.events.recipients import EventRecipients
from isnad.reading.events.senses import Sense
from isnad.reading.parties.parties import Party
from isnad.reading.words.event_types import HARM, SUFFERED
from isnad.reading.words.event_words import core_in, event_words
from isnad.reading.words.moods import has
from isnad.reading.words.party_words import bound_prepositions, head_in, verbal
from isnad.spans import Span
from isnad.text.folding import fold

__all__ = ["EventSettled"]

# What leaves a number to those told before: 12 منهم، خمسة آخرين.
_OF_THEM, _OTHERS = frozenset(("منهم", "منها")), fold("آخر")
# How many tokens after a threat what is threatened begins.
_THREAT_REACH = 6
# What opens a condition where it is not done (ما لم، إن لم), how far before its verb, and how far behind the
# threat.
_IF, _NOT_DONE, _IF_REACH, _IF_AHEAD = frozenset(fold(w) for w in ("ما", "إن")), frozenset(("لم",)), 3, 20
# How far behind a threat stands the harm with which one threatens.
_HARM_REACH = 9
# What asks somebody for help or a meeting, and how far behind that is told.
_ASKS, _ASKED, _ASKED_REACH = "طلب", ("AID", "SUPPORT", "CONSULT"), 10
# What one may back that harms somebody, and how far behind it stands.
_HARMS, _BACKED_REACH = HARM | {"ACCUSE"}, 5
# Verbs whose object is another's attack, and how far behind it stands.
_FOILS = frozenset(("أحبط", "أفشل", "تصدى", "صد"))
_KEEPS_OFF = _FOILS | {"منع"}
_FOILED_REACH = 8
# What is put on a state and lifted, and the types of both.
_LAID = ("SANCTION", "CONCEDE")
# To fall into somebody's hands.
_FALLS = frozenset(("سقط", "وقع"))
_SANCTIONS = frozenset((fold("عقوبات"),))
# How one answers what somebody asks.
_ANSWERS = frozenset(("REJECT", "AGREE", "SUPPORT"))
# What two do together, with whom one refuses to do it, and how far behind the refusal it stands.
_TOGETHER, _SHUNNED_REACH = frozenset(("CONSULT", "COOPERATE")), 8
# To promise or to be ready, the acts of which whoever gains is whom it is promised to, and how far behind
# they stand.
_PROMISES = frozenset(("وعد", "تعهد", "استعداد"))
_GAINED, _PROMISED_REACH = frozenset(("SUPPORT", "COOPERATE")), 4
# How far behind what breaks it up a protest stands.
_BROKEN_UP_REACH = 6
# How far before an act stands the verb that accuses of it.
_ACCUSED_REACH = 14
# How far behind its approval stands what one allows.
_ALLOWED_REACH = 4


class EventSettled(EventRecipients):
    """Fills the recipients that are left open when every event has been read."""

    def settle(self, f: Found) -> None:
        """Look for the recipient in the events around one, when the clauses of all have been read."""
        if f.sense.plover == "ASSAULT" and not f.roles.recipients:
            struck = (
                self._led_to(f) or self._claimed(f) or self._passing(f) or self._beside(f) or self._against(f)
            )
            f.roles.recipients = self._others(f, struck)
            self._by_strikes(f)
            aimed = f.roles.recipients or self._others(f, self._aimed(f))
            f.roles.recipients = aimed or self._others(f, self._hit_in(f))
        self._both_fight(f)
        if f.sense.plover == "COERCE":
            self._fallen(f)
            self._in_course(f)
            f.roles.recipients = f.roles.recipients or self._others(f, self._aimed(f))
            if not f.roles.recipients and self.order[f.token] + 1 < len(self.found):
                f.roles.recipients = self._protesting(f, self.found[self.order[f.token] + 1])
        if f.sense.plover in SUFFERED or f.sense.plover == "CONSULT":
            self._told_again(f)
        if f.sense.plover in HARM and not f.roles.recipients:
            f.roles.recipients = self._others(f, self._threatened_with(f))
        if f.sense.plover in _LAID and not f.roles.recipients and self._on_sanctions(f):
            f.roles.recipients = self._others(f, self._sanctioned)
        if f.sense.plover == "AID" and not f.roles.recipients and f.word.kind != "verb":
            f.roles.recipients = self._others(f, self._promised(f))
        self._some_of_them(f)
        self._others_of(f)
        n = self.order[f.token] + 1
        if f.word.lemma in _KEEPS_OFF and f.word.kind in ("verb", "masdar") and n < len(self.found):
            self._not_by_who_foils(f, self.found[n])
        if f.sense.plover == "SUPPORT" and n < len(self.found):
            self._not_to_whom_it_harms(f, self.found[n])
        if f.word.lemma in _FOILS and not f.roles.recipients:
            f.roles.recipients = self._foiled(f)
        if f.sense.plover == "THREATEN" and f.word.lemma != WARNS and not f.roles.recipients:
            g = self.found[n] if n < len(self.found) else None
            harmed = self._threatened(f, g) if g is not None else []
            minds = g is not None and (g.sense.plover == "ASSAULT" or not self._no_minds(harmed))
            f.roles.recipients = (harmed if minds else []) or self._if_done(f) or harmed
        if n < len(self.found) and f.sense.plover == "REJECT":
            self._shun(f, self.found[n])
        if f.roles.recipients or n >= len(self.found):
            return
        if f.word.lemma == _ASKS:
            f.roles.recipients = self._asked_help(f, self.found[n])
        if f.sense.plover == "AGREE":
            f.roles.recipients = self._allowed(f, self.found[n]) or self._gaining(f, self.found[n])
        if f.sense.plover in _ANSWERS and f.word.kind == "verb" and not f.roles.recipients:
            f.roles.recipients = self._answered(f, self.found[n])

    def _asked_help(self, f: Found, g: Found) -> list[Party]:
        """Whose help or whom to meet one asks for, where nobody is told of whom it is: طلبت الحكومة مساعدة
        المنظمة. Who asks is whom that helps.
        """
        near = g.floor == f.floor and g.token - f.token <= _ASKED_REACH and g.word.kind != "verb"
        plain = near and g.sense.plover in _ASKED and not (g.word.prep or g.word.article or g.word.suffix)
        whose = self.parties.phrase(g.last, f.limit) if plain else None
        if whose is None or whose.prep or whose.conj or not is_agentive(self.parties, whose):
            return []
        group = self._others(f, group_of(self.parties, whose, f.limit)[0])
        if group:
            asking = list(f.roles.actors)
            met = g.sense.plover == "CONSULT"
            g.roles.actors, g.roles.recipients = (asking, group) if met else (group, asking)
        return group

    def _shun(self, f: Found, g: Found) -> None:
        """Let those be refused with whom one refuses to meet or to work: رفضت الحركة الحوار مع | الحكومة، رفض
        الوزير استقبال | السفير.
        """
        near = g.floor == f.floor or (f.own >= 0 and g.inside == f.own)
        near = near and g.token - f.token <= _SHUNNED_REACH and g.word.kind != "verb"
        if not near or g.sense.plover not in _TOGETHER or g.word.lemma == VISIT or self._verb_between(f, g):
            return
        start = self.page.tokens[g.token].start
        if all(p.span.start == start for p in f.roles.recipients):  # رفضت | التحالف مع الحزب
            f.roles.recipients = self._others(f, g.roles.recipients) or f.roles.recipients

    def _answered(self, f: Found, g: Found) -> list[Party]:
        """Whose request one grants, refuses or backs, who is the one asked: رفضت الحكومة | طلب المعارضة."""
        asked = g.sense.plover == "REQUEST" and g.word.kind in ("masdar", "noun") and not g.word.prep
        start = self.statements[f.own].tokens[0][0] if f.own >= 0 else -1
        if not asked or (g.floor != f.floor and g.token != start):
            return []
        between = range(f.token + 1, g.token)
        if any(self.page.tokens[k].kind != "word" or verbal(self.page.tokens[k].form) for k in between):
            return []
        group = self._others(f, g.roles.actors)
        if group and f.sense.plover != "SUPPORT" and g.word.lemma == _ASKS:
            g.roles.recipients = g.roles.recipients or list(f.roles.actors)
        return group

    def _protesting(self, f: Found, g: Found) -> list[Party]:
        """Whose protest one breaks up or bans: فرقت الشرطة | مظاهرة نظمها أنصار الحزب."""
        near = g.floor == f.floor and g.inside == f.inside and g.token - f.last <= _BROKEN_UP_REACH
        if not near or g.sense.plover != "PROTEST" or g.word.kind == "verb" or g.word.prep or g.word.conj:
            return []
        if f.word.kind not in ("verb", "masdar") or self._verb_between(f, g) or not g.roles.actors:
            return []
        if g.roles.actors == f.roles.actors:  # قمع مظاهرة سلمية: not by those who put it down
            behind = g.roles.actors[0].span.start > self.page.tokens[g.token].start
            if not behind:
                g.roles.actors = []
                return []
            f.roles.actors = []
        f.roles.actors = f.roles.actors or self._accused_before(f)
        return self._others(f, g.roles.actors)

    def _accused_before(self, f: Found) -> list[Party]:
        """Whom the verb right before an act accuses of it: اتهم النائب الشرطة بـ«قمع» وقفة."""
        g = self._just_before(f)
        if g is None or g.sense.plover != "ACCUSE" or not g.roles.recipients:
            return []
        near = f.token - self.page.token_at(g.roles.recipients[-1].span.start) <= _ACCUSED_REACH
        return list(g.roles.recipients) if near else []

    def _not_to_whom_it_harms(self, f: Found, g: Found) -> None:
        """Let nobody be backed in the harm to him that one backs: دعم قرار | عزل الوزير."""
        near = g.floor == f.floor and g.token - f.token <= _BACKED_REACH
        if near and g.word.kind == "masdar" and g.sense.plover in _HARMS:
            start = self.page.tokens[g.token].start
            harmed = [p for p in g.roles.recipients if p.span.start > start]
            f.roles.recipients = without(f.roles.recipients, harmed)

    def _not_by_who_foils(self, f: Found, g: Found) -> None:
        """Who foils an attempt does not make it: أحبطت الشرطة محاولة اغتيال الوزير."""
        near = g.floor == f.floor and g.word.kind != "verb" and g.token - f.last <= _FOILED_REACH
        near = near and not (self._verb_between(f, g) or _means(g)) and bool(f.roles.actors)
        # التصدي لاعتداء من قبل الحركة
        near = near and (
            f.word.kind == "verb" or f.roles.actors[0].span.end < self.page.tokens[f.token].start
        )
        if near and g.sense.plover in SUFFERED and g.roles.actors == f.roles.actors:
            g.roles.actors = []

    def _verb_between(self, f: Found, g: Found) -> bool:
        """Whether another verb parts two acts: تصدت لهم القوات وتمكنت من | التقدم."""
        return any(verbal(t.form) for t in self.page.tokens[f.last : g.token])

    def _foiled(self, f: Found) -> list[Party]:
        """Whose attack one foils or meets: أحبطت القوات هجوما للحركة، تصدت لغارات شنتها الحركة."""
        at = f.sense.object_at
        n = self.order[f.token] + 1
        g = self.found[n] if n < len(self.found) else None
        if at >= f.last:
            return self._others(f, self._attacking(at, f))
        if g is None or g.word.kind == "verb" or g.sense.plover not in SUFFERED or g.floor != f.floor:
            return []
        if _means(g):
            return []
        own = f.roles.actors == g.roles.actors
        if g.token - f.last > _FOILED_REACH or (own and self._verb_between(f, g)):
            return []
        if own:
            f.roles.actors = []  # التصدي لاعتداء من قبل الحركة: who attacks, not who meets it
        return self._others(f, g.roles.actors)

    def _attacking(self, at: int, f: Found) -> list[Party]:
        """Who does the attack that the word at token `at` tells, which is no event of its own."""
        for word in event_words(self.page.tokens[at].form):
            if word.kind in ("masdar", "noun") and word.plover in SUFFERED:
                found = Sense(word.plover, word.recipient, word.sign)
                return masdar_roles(self.parties, word, found, at, f.floor, f.limit).actors
        return []

    def _no_minds(self, group: list[Party]) -> bool:
        """Whether nobody of a group can be threatened: هدد بإغلاق | حقل النفط ما لم تدفع الحكومة."""
        return all(p.entity < 0 and head_in(self._head(p), "thing", "place") for p in group)

    def _threatened_with(self, f: Found) -> list[Party]:
        """Whom one threatens with the harm of which nobody else is told: هدد إسرائيل | بضربات."""
        g = self._just_before(f)
        if (
            g is None
            or g.sense.plover != "THREATEN"
            or f.word.kind == "verb"
            or f.token - g.token > _HARM_REACH
        ):
            return []
        own = f.inside == g.own if g.own >= 0 else f.word.prep == "ب" and f.inside == g.inside
        return list(g.roles.recipients) if own else []

    def _threatened(self, f: Found, g: Found) -> list[Party]:
        """A threat is made to whom the threatened act is done: هدد بقصف المدينة."""
        if self.page.tokens[min(f.last, f.limit - 1)].form in bound_prepositions():
            return []  # العقوبات التي تلوح بها …
        if lead_of(self.parties, g.token, g.floor).answered:
            return []  # توعد بالانتقام لمقتل فلان
        if g.word.kind == "verb" and self._on_condition(f.last, g.token):
            return []  # هدد بالرد إذا قصفت تركيا | القرية: who does it is threatened
        start = self.statements[f.own].tokens[0][0] if f.own >= 0 else f.last
        threatened = g.inside == f.own if f.own >= 0 else g.word.prep == "ب" and g.inside == f.inside
        near = threatened and g.token - start <= _THREAT_REACH
        return self._others(f, g.roles.recipients) if near else []

    def _promised(self, f: Found) -> list[Party]:
        """To whom help is promised that opens what is promised: وعدت ليبيا | بإرسال أدوية."""
        g = self._just_before(f)
        if g is None or g.sense.plover != "AGREE" or g.word.kind != "verb" or g.own < 0 or f.inside != g.own:
            return []
        return list(g.roles.recipients) if f.token - self._content_start(f) <= 1 else []

    def _on_condition(self, first: int, k: int) -> bool:
        """Whether a condition opens between token `first` and the verb at token `k`, right before it."""
        forms = [t.form for t in self.page.tokens[max(first, k - _IF_REACH) : k]]
        return any(has(form, "condition") or form in _IF for form in forms)

    def _if_done(self, f: Found) -> list[Party]:
        """Who does that on which a threat hangs: هدد بالرد إذا قصفت | تركيا القرية."""
        first, limit = self.statements[f.own].tokens[0] if f.own >= 0 else (f.last, f.limit)
        tokens, opened = self.page.tokens, -1
        for k in range(max(first, f.last), min(limit, first + _IF_AHEAD)):
            form = tokens[k].form
            if tokens[k].kind != "word" or self.cast.mention_of[k] >= 0:
                continue
            if has(form, "condition") or (form in _IF and k + 1 < limit and tokens[k + 1].form in _NOT_DONE):
                opened = k
            elif opened >= 0 and k - opened <= _IF_REACH and (k in self.by_token or verbal(form)):
                return self._others(f, self._subject_at(k, limit))
        return []

    def _subject_at(self, k: int, limit: int) -> list[Party]:
        """Who does what the word at token `k` tells: of an event, or of another verb its subject."""
        if k in self.by_token:
            return list(self.by_token[k].roles.actors)
        phrase = self.parties.phrase(k + 1, limit)
        if phrase is None or phrase.prep or not is_agentive(self.parties, phrase):
            return []
        return [p for p in group_of(self.parties, phrase, limit)[0] if self._can_act(p)]

    def _fallen(self, f: Found) -> None:
        """Who falls into another's hands suffers that, where he is told before the verb: إن قادة الحركة |
        وقعوا في الأسر، المدينة التي | سقطت في أيدي الحركة.
        """
        if f.word.lemma not in _FALLS or f.word.kind != "verb":
            return
        start = self.page.tokens[f.token].start
        before = [p for p in f.roles.actors if p.span.start < start]
        f.roles.actors = without(f.roles.actors, before)
        f.roles.recipients = f.roles.recipients or before

    def _some_of_them(self, f: Found) -> None:
        """Of a number of them, whom the act before was done to: اعتقل عشرين شخصا ثم أفرج عن 12 منهم."""
        if len(f.roles.recipients) != 1 or f.roles.recipients[0].entity >= 0:
            return
        party = f.roles.recipients[0]
        k = self.page.token_at(party.span.end - 1) + 1
        if (
            not (self._counts(party) and self._lone(party))
            or k >= len(self.page.tokens)
            or self.page.tokens[k].form not in _OF_THEM
        ):
            return
        f.roles.recipients = self._those(f) or [Party(-1, Span(party.span.start, self.page.tokens[k].end))]

    def _others_of(self, f: Found) -> None:
        """Of a bare number, whose people the act before was done to: قتلت عشرة من الحركة وأسرت خمسة."""
        g = self._just_before(f)
        if f.sense.plover not in SUFFERED or len(f.roles.recipients) != 1 or g is None or not f.word.conj:
            return
        party = f.roles.recipients[0]
        words = party.span.of(self.page.text).split()
        bare = len(words) == 1 or (len(words) == 2 and fold(words[1]).startswith(_OTHERS))
        if party.entity >= 0 or not (bare and self._counts(party)):
            return
        bodies = [self.cast.type_of(p.entity) == "organization" for p in g.roles.recipients]
        if g.sense.plover in SUFFERED and bodies == [True]:
            f.roles.recipients = list(g.roles.recipients)
            n = self.order[f.token]
            for h in self.found[n + 1 : n + 2]:  # وجرح تسعة آخرون في | اشتباكات مع الجيش
                if told_in(party, h.roles.actors):
                    h.roles.actors = [*f.roles.recipients, *without(h.roles.actors, (party,))]

    def _allowed(self, f: Found, g: Found) -> list[Party]:
        """Whom one agrees to allow something: وافقت تركيا على السماح للجيش بدخول القاعدة."""
        near = g.word.lemma == "سمح" and g.word.kind == "masdar" and g.token - f.token <= _ALLOWED_REACH
        return self._others(f, g.roles.recipients) if near else []

    def _gaining(self, f: Found, g: Found) -> list[Party]:
        """Whom one promises to help or to work with: تعهدت النمسا بدعم ليبيا، استعداد بلاده للتعاون معها."""
        near = g.token - f.last <= _PROMISED_REACH and g.word.kind in ("masdar", "noun")
        own = near and f.word.lemma in _PROMISES and g.sense.plover in _GAINED and g.status != "denied"
        led = g.word.prep in ("ب", "ل") or self.parties.classes[g.token - 1] == "preposition"
        between = self.page.tokens[f.last : g.token]
        if not (own and led) or any(t.kind != "word" or verbal(t.form) for t in between):
            return []
        return self._others(f, g.roles.recipients)

    def _on_sanctions(self, f: Found) -> bool:
        """Whether an event is told by the word for sanctions, as what is put on or lifted."""
        at = max(f.token, f.sense.object_at)
        return core_in(self.page.tokens[at].form, _SANCTIONS)

    _sanctioned_kept: list[Party] | None = None

    @property
    def _sanctioned(self) -> list[Party]:
        """The state on which the sanctions are of which the page speaks: the first of which it is told."""
        if self._sanctioned_kept is None:
            self._sanctioned_kept = self._find_sanctioned()
        return self._sanctioned_kept

    def _find_sanctioned(self) -> list[Party]:
        of = (g for g in self.found if g.sense.plover in _LAID and self._on_sanctions(g))
        return next((g.roles.recipients for g in of if is_place(self.parties, g.roles.recipients)), [])


def _means(g: Found) -> bool:
    """Whether an act is told as what one foils another by: إحباط الهجوم | باعتقال المهاجمين."""
    return g.word.prep == "ب" and g.act == g.token
