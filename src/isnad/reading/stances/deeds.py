"""Stances that deeds show: who attacks, punishes, protests against or works together with whom.

A deed is an event. Where it names only a place or a thing of the one it hits, whose that is counts: قصف الجيش
مواقع لفلان, "the army shelled positions of so-and-so".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from itertools import product

from isnad.reading.events.find import EventDraft
from isnad.reading.parties.parties import Parties, Party
from isnad.reading.stances.demands import caller_of
from isnad.reading.stances.described import is_country
from isnad.reading.stances.draft import StanceDraft, evidence_of, head_of, is_people, speaker_of
from isnad.reading.stances.hit import FREEING, Hit, is_house
from isnad.reading.stances.kinds import Kinds
from isnad.reading.stances.purpose import what_is_protested
from isnad.reading.stances.reach import is_ended
from isnad.reading.stances.targets import Targets
from isnad.reading.statements.draft import StatementDraft
from isnad.reading.statements.speakers import Speaker
from isnad.reading.words.cast import Cast
from isnad.reading.words.event_types import EXPELS, HARM, SUFFERED
from isnad.reading.words.event_words import core_in
from isnad.reading.words.lexis import words
from isnad.reading.words.party_words import attitudes, bound_prepositions, head_in, opening, prepositions
from isnad.reading.words.stance_words import Sign, denies_verb, is_stance_word
from isnad.spans import Span
from isnad.text.folding import fold
from isnad.text.tokens import Page

__all__ = ["deed_stances"]

# Deeds by which one shows how one stands.
_DEEDS: dict[str, Sign] = {
    "SANCTION": "-",
    "ASSAULT": "-",
    "COERCE": "-",
    "PROTEST": "-",
    "COOPERATE": "+",
    "AID": "+",
}
# Deeds that show it even where only planned, wished or feared.
_MEANT = frozenset(("ASSAULT", "COERCE", "COOPERATE", "AID"))
# Turning against one is a stance whoever he is.
_DISLOYAL = frozenset(("انقلب", "تمرد", "انشق"))
_BETWEEN, _SIDE, _AGAINST_WHOM, _AGAINST = fold("بين"), fold("جهة"), fold("مع"), fold("ضد")
# Before sanctions that end: رفع العقوبات عن فلان.
_LIFTING = frozenset(fold(w) for w in ("رفع", "تخفيف", "إلغاء", "تعليق", "إنهاء", "إزالة"))
# Who strikes is against him for whom he works.
_STRIKING = frozenset(("أضرب", "إضراب"))
# What is laid on a land is against it, on a town it is force.
_EMBARGO = frozenset(("حظر", "حصار"))
# What is done to a land's air and waters is done to it.
_VIOLATING = frozenset(("انتهك", "اخترق", "خرق"))
# Of whose people one seizes some one is against.
_SEIZING = frozenset(("اعتقل", "أوقف", "قبض", "احتجز", "حبس", "سجن", "ضبط"))
# Whom one unseats one is against, though he is a person.
_UNSEATING = frozenset(("عزل", "أقال", "أطاح", "خلع", "نحى"))
# Whom one oppresses one is against, whoever he is.
_OPPRESSING = frozenset(("قمع", "اضطهد", "عذب", "نكل", "بطش"))
# Whom a land lets do what he wants there, it is with.
_ALLOWING = frozenset(("سمح", "أجاز", "أتاح"))
# A land that presses one is against him, whoever he is.
_PRESSING = frozenset(("ضغط",))
# Having a thing in common takes no side.
_NEITHER = frozenset(("تقاسم",))
# Whom a person attacks so, he attacks in words.
_IN_WORDS = frozenset(("هاجم", "هجوم"))
# How many characters the evidence of a stance may span.
_NEAR = 240
# What leads to what one protests against.
_OVER = fold("على")
# How soon after a clash بين may stand, and how soon before its other side مع.
_FARTHER, _LED = 8, 3
# Before what is not to come about.
_HINDERING = words("hindering")
# How far before what one does together with another it may be ruled out.
_RULED_OUT = 5
_EACH_OTHER = frozenset(fold(w) for w in ("متبادلة", "متبادل", "متبادلا", "المتبادلة", "المتبادل"))
# How far before what two exchange its verb may stand.
_EXCHANGED = 4
# Attacks in words: شن النائب هجوما لاذعا على الوزير.
_SHARP = frozenset(
    fold(w)
    for w in ("حاد", "حادا", "لاذع", "لاذعا", "كلاميا", "كلامي", "لفظيا", "إعلاميا", "إعلامية", "كلامية")
)
_COURTS = words("courts") | {"جنايات"}
_US = ("نا", "ني")
_THEM = fold("هم")


def deed_stances(
    page: Page,
    cast: Cast,
    statements: Sequence[StatementDraft],
    events: Sequence[EventDraft],
    parties: Parties,
    targets: Targets,
) -> Iterator[StanceDraft]:
    """The stances of a page's deeds, in the order of their events."""
    refusals = frozenset(e.token for e in events if e.type == "REJECT" and e.status != "denied")
    deeds = _Deeds(page, cast, parties, targets, refusals)
    killed: set[tuple[int, int]] = set()
    for n, event in enumerate(events):
        sign: Sign | None = "-" if deeds.exchanged(event) else _DEEDS.get(event.type)
        if event.type == "CONCEDE" and event.lemma in _ALLOWING:
            sign = "+"
        if sign is None or event.status == "denied":
            continue
        if event.status == "happened" or event.type in _MEANT:
            for a, r in deeds.pairs(event):
                if event.type == "ASSAULT" and cast.type_of(r.entity) == "person":
                    if (a.entity, r.entity) in killed:
                        continue  # one killing, however often and by whomever it is told
                    killed.add((a.entity, r.entity))
                yield _draft(page, a, r, sign, event, n)
        caller = caller_of(page, statements, event)
        if caller is not None:
            for r in event.recipients:
                if deeds.counts(event, r) and not deeds.of_people(event, r):
                    yield _draft(page, caller, r, "-", event, n)


class _Deeds:
    """Who did it to whom, for one deed after the other."""

    def __init__(
        self, page: Page, cast: Cast, parties: Parties, targets: Targets, refusals: Set[int]
    ) -> None:
        self.page, self.cast, self.parties, self.targets = page, cast, parties, targets
        self.refusals = refusals  # the tokens of what tells that somebody refuses
        self.hit = Hit(page, cast, parties, targets)
        self.of = Kinds(cast, parties)

    def _sender(self, who: Speaker) -> Speaker:
        """The state that sent an envoy who is expelled: طردت النيجر | سفيرة ألمانيا."""
        at = -1 if who.span is None or who.entity >= 0 else self.page.token_at(who.span.start)
        state = next(iter(self.parties.sent_by(at)), None) if at >= 0 else None
        if state is None:
            return who
        name = self.cast.entities[state.entity].name if state.entity >= 0 else state.name
        return Speaker(entity=state.entity, text=name, span=state.span)

    def pairs(self, event: EventDraft) -> Iterator[tuple[Speaker, Speaker]]:
        """The pairs of doer and sufferer that show a stance; none where another telling of the deed names
        them, whose words are the clearer.
        """
        lifted = event.token and core_in(self.page.tokens[event.token - 1].form, _LIFTING)
        if event.again or event.lemma in _NEITHER or (event.type == "SANCTION" and lifted):
            return
        hindered = event.token and core_in(self.page.tokens[event.token - 1].form, _HINDERING)
        refused = event.token and denies_verb(self.page.tokens[event.token - 1].form)
        refused = refused or (event.type == "COOPERATE" and self._ended(event))
        if (hindered or refused) and _DEEDS.get(event.type) == "+":
            return  # عرقلة التعاون مع فلان، لن يتعاون مع فلان
        if not event.recipients and len(event.actors) == 2:
            yield from self._mutual(event, *event.actors)
            return
        recipients = event.recipients or self._protested(event)
        if event.lemma in EXPELS:
            recipients = [self._sender(r) for r in recipients]
        if event.type == "PROTEST":  # احتجاجا على اغتيال فلان, not هتفوا ضد فلان
            recipients = [
                r for r in recipients if self._chanted(event, r) or not self.targets.suffers(r.span)
            ]
        if event.type in SUFFERED and self._by_pronoun(event):
            recipients = [r for r in recipients if r.span is None or r.span.start > event.trigger.end]
        # Force often hits towns and people without any side being taken.
        struck = event.type in HARM
        if struck and not any(self.of.organization(r) or self.of.land(r) for r in recipients):
            owners = self.hit.of(event)
            if not owners and self._hostile(event):
                for r in self.hit.served(event):
                    yield from ((a, r) for a in map(self._whose, event.actors))
            camps = [r for r in recipients if self.of.camp(r)]
            joined = owners and camps and all(o.entity >= 0 for o in owners)
            beside = [w for c in camps if not owners for w in self.hit.joined_to(c)]
            recipients = camps + owners if joined else owners or [*recipients, *beside]
        for a, r in product(map(self._whose, event.actors), recipients):
            if self._shows(event, a, r) and not (event.type in SUFFERED and self._helps(r)):
                yield a, r

    def _hostile(self, event: EventDraft) -> bool:
        """Whether force is that of bodies or lands, so that whom it hits stands for whom he serves."""
        known = all(self.of.organization(a) or self.of.country(a) for a in event.actors)
        return event.type == "ASSAULT" and event.status == "happened" and known

    def _ended(self, event: EventDraft) -> bool:
        """Whether it is what one ends, refuses or rules out: استبعدت فلانة | التعاون مع فلان."""
        before = range(max(self.page.sentence(event.token).first, event.token - _RULED_OUT), event.token)
        refused = any(k in self.refusals for k in before)
        return refused or is_ended(self.parties, event.token)

    def _by_pronoun(self, event: EventDraft) -> bool:
        """Whether only a pronoun tells whom force hits, which is oftener a place: يسيطر عليه التنظيم."""
        after = self.page.tokens[event.last].form if event.last < len(self.page.tokens) else ""
        return after in bound_prepositions()

    def _protested(self, event: EventDraft) -> list[Speaker]:
        """Against whose words or acts one protests: احتج المعلمون على قرار الحكومة."""
        if event.type != "PROTEST":
            return []
        employers = [e for a in event.actors if event.lemma in _STRIKING and (e := self._employer(a))]
        if employers:
            return employers
        skip = frozenset(a.entity for a in event.actors if a.entity >= 0)
        end = self.page.sentence(event.token).last
        after = max((self.page.token_at(a.span.end) for a in event.actors if a.span is not None), default=0)
        at = self.targets.led(max(event.last, after), end, fold("على"))
        if at >= min(end, max(event.last, after) + _LED):
            return []
        at, end = what_is_protested(self.parties, at, end)
        found = self.targets.first(at, end, skip) if at < end else []
        return [speaker_of(self.parties, p) for p in found]

    def _chanted(self, event: EventDraft, who: Speaker) -> bool:
        """Whether ضد leads from the protest to one: تظاهر الآلاف ضد فلان."""
        m = self.targets.mention_at(who.span)
        if m is None or m.lead < 1 or self.page.tokens[m.lead - 1].form != _AGAINST:
            return False
        between = [t.form for t in self.page.tokens[event.last : m.lead - 1]]
        return event.last < m.lead <= event.last + _FARTHER and _OVER not in between

    def _employer(self, who: Speaker) -> Speaker | None:
        """For whom those work who strike: عمال شركة فلان."""
        if who.entity >= 0 or who.span is None or not head_in(head_of(who), "people"):
            return None
        start, end = (self.page.token_at(at) for at in (who.span.start, who.span.end))
        named = next(self.targets.named(start + 1, end), None)
        at = named is not None and named.lead == start + 1
        found = (
            speaker_of(self.parties, Party(named.entity, named.span)) if named is not None and at else None
        )
        return found if found is not None and self.of.organization(found) else None

    def exchanged(self, event: EventDraft) -> bool:
        """Whether two give one another what the event tells: الطرفان يتبادلان الاتهام."""
        starts = [a.span.start for a in event.actors if a.span is not None]
        told = self.page.token_at(min(starts)) if starts else event.token
        first = max(self.page.sentence(event.token).first, min(event.token - _EXCHANGED, told - 2))
        near = self.page.tokens[first : event.token]  # تبادل الجيش والحركة | الاتهامات
        return (
            event.type in ("ACCUSE", "ASSAULT")
            and len(event.actors) == 2
            and not event.recipients
            and (any(is_stance_word(t.form, "exchange") for t in near) or self._mutually(event))
        )

    def _mutually(self, event: EventDraft) -> bool:
        """Whether an adjective tells that two do it to one another: اتهامات | متبادلة بين فلان وفلان."""
        return event.last < len(self.page.tokens) and self.page.tokens[event.last].form in _EACH_OTHER

    def _mutual(self, event: EventDraft, a: Speaker, b: Speaker) -> Iterator[tuple[Speaker, Speaker]]:
        """Two who fight (اشتباكات بين فلان وفلان) or work together; attacks side by side are none."""
        form = self.page.tokens[event.token].form
        clash = is_stance_word(form, "clash") or is_stance_word(form, "exchange")
        apart = event.type == "ASSAULT" and clash and (self._between(event) or self._with(event, a, b))
        fighting = apart or self.exchanged(event)
        if fighting and not all(self._takes_side(p) for p in (a, b)):
            return  # معارك حلب وحماة
        persons = sum(self.of.kind(p) == "person" for p in (a, b))
        if fighting and persons == 1 and any(head_in(head_of(p), "force") for p in (a, b)):
            return  # who was shot in clashes with the police, and is no side
        if (
            (fighting or event.type == "COOPERATE")
            and a.entity + b.entity > -2
            and (self.fights(a) or self.of.camp(a))
            and (self.fights(b) or self.of.camp(b))
        ):
            yield a, b
            if fighting or event.kind == "verb":
                yield b, a

    def _takes_side(self, who: Speaker) -> bool:
        """Whether one is no place, or a land or its seat: واشنطن وطهران تتبادلان الاتهامات."""
        return self.of.kind(who) != "place" or self.of.land(who) or self.parties.seat(who.entity)

    def _between(self, event: EventDraft) -> bool:
        """Whether two fight one another, and are not of one side: بين فلان وفلان من جهة، وآخرين من جهة."""
        tokens = self.page.tokens
        sentence = self.page.sentence(event.token)
        forms = [t.form for t in tokens[event.token : min(sentence.last, event.token + 24)]]
        if event.kind == "verb":
            return True
        at = forms.index(_BETWEEN) if _BETWEEN in forms[:_FARTHER] else 0
        return at > 0 and _SIDE not in forms and not is_stance_word(forms[at - 1], "bordering")

    def _with(self, event: EventDraft, a: Speaker, b: Speaker) -> bool:
        """Whether it is with the other that one fights: خاضت المقاومة اشتباكات عنيفة مع مسلحي فلان."""
        if b.span is None or b.span.start < event.trigger.end:
            return False
        at = self.page.token_at(b.span.start)
        near = range(max(event.last, at - _LED), at)
        led = next((self.page.tokens[k].start for k in near if self.page.tokens[k].form == _AGAINST_WHOM), -1)
        return led >= 0 and (a.span is None or not led < a.span.start < b.span.start)

    def _shows(self, event: EventDraft, a: Speaker, r: Speaker) -> bool:
        """Whether a deed of `a` to `r` shows a stance: تعاونت نقابة الخبازين مع البلدية; not where
        one of them has no name, unless it is a people or a sanction.
        """
        kind = event.type
        if kind == "SANCTION":
            return self.counts_described(r)
        if kind == "CONCEDE":  # سمحت تركيا للجيش الأمريكي باستخدام قواعدها
            return self.of.land(a) and (self.of.land(r) or (self.of.organization(r) and not self.of.own(r)))
        told = self._with_unnamed(event, a, r)
        if told is not None:
            return told
        if not (self.of.kind(a) and self.of.kind(r)) or is_house(a, self.cast):
            return False
        if kind == "AID":
            return self.of.land(a) and (self.of.land(r) or self.of.organization(r))
        if kind == "COOPERATE":
            return not (self.of.serves(a) and (self.of.serves(r) or head_in(head_of(r), "force")))
        told = self._by_verb(event, a, r)
        if told is not None:
            return told
        if kind == "ASSAULT" and event.status == "happened" and self._attacks(event, a, r):
            return True
        if kind == "ASSAULT" and self.of.kind(r) == "person" and self.of.kind(a) != "person":
            return not core_in(head_of(a), _COURTS)  # قتلت الشرطة فلانا; no court's sentence
        state = kind == "COERCE" and self.of.country(a) and not self.of.own(r)
        state = state and (self._object(event, a, r) or self._seized(event, r))
        return self.of.organization(r) and (kind != "COERCE" or self.of.organization(a) or state)

    def _with_unnamed(self, event: EventDraft, a: Speaker, r: Speaker) -> bool | None:
        """The same of deeds where one of the two may have no name: protest, force against those who live
        somewhere, the fall of an office holder; None of all others.
        """
        kind, lemma = event.type, event.lemma
        if kind == "PROTEST" and (self.of.kind(r) in ("person", "organization") or self.of.camp(r)):
            return True
        if kind == "PROTEST" and lemma in _STRIKING and a.entity < 0:
            return self._employer(a) is not None
        struck = kind in SUFFERED and event.status == "happened" and opening(head_of(r)).article
        if is_people(r) or ((kind == "AID" or struck) and self.of.inhabitants(r)):
            return self.of.organization(a) or self.of.land(a)
        if kind == "COERCE" and lemma in _UNSEATING and self.of.kind(r) == "person":
            return self.of.organization(a) or (a.entity < 0 and head_in(head_of(a), "body", "force"))
        if kind in SUFFERED and a.entity < 0 and (self.of.armed(a) or self.of.side(a) or self.of.bloc(a)):
            return self.of.organization(r) or self.of.camp(r) or self._street(event, r)
        if kind in SUFFERED and (self.of.camp(r) or self._street(event, r)):
            return self.of.organization(a) or self.of.land(a)
        return None

    def _by_verb(self, event: EventDraft, a: Speaker, r: Speaker) -> bool | None:
        """The same of deeds that are told by their verb: انتهكت فلانة أجواء البلاد; None of all others."""
        lemma, place = event.lemma, self.of.kind(r) == "place"
        if lemma in _DISLOYAL:
            return self.of.kind(a) != "place"  # no land turns against its government
        if lemma in _OPPRESSING and (not place or self.of.land(r)):
            return True
        if lemma in _PRESSING:
            return self._presses(event, a, r)
        if lemma in _VIOLATING and place and self.of.land(r):
            return True
        if lemma in _EMBARGO and place:
            return self.of.land(r)
        if lemma in _IN_WORDS and self.of.kind(a) == "person" and not place:
            return event.kind == "verb" or self._beside(event, a)
        return None

    def _attacks(self, event: EventDraft, a: Speaker, r: Speaker) -> bool:
        """Whether an attack is one of words or of a body on a land: هجمات الحركة على تركيا; a town is only
        where it happens.
        """
        if event.lemma in _IN_WORDS and self.of.kind(a) == "person" and self.of.land(r):
            return event.kind == "verb" or self._beside(event, a)
        if self.page.tokens[min(event.last, len(self.page.tokens) - 1)].form in _SHARP:
            return True
        hostile = event.lemma not in FREEING and (self.of.organization(a) or self.of.country(a))
        return hostile and self.of.country(r) and not self._where(r)

    def _beside(self, event: EventDraft, a: Speaker) -> bool:
        """Whether one is named near the noun for what he does: شن فلان | هجوما على فلان."""
        return a.span is not None and abs(self.page.token_at(a.span.start) - event.token) <= _EXCHANGED

    def _presses(self, event: EventDraft, a: Speaker, r: Speaker) -> bool:
        """Whether it is a land that presses one, or does something for it (استغلت الأزمة للضغط على فلان); not
        whom one is to press.
        """
        aim = event.kind != "verb" and opening(self.page.tokens[event.token].form).prep == "ل"
        land = self.of.land(a) or self.parties.seat(a.entity)
        whom = self.of.kind(r) != "place" or self.of.land(r) or self.parties.seat(r.entity)
        return land and whom and (aim or event.status == "happened")

    def counts(self, event: EventDraft, who: Speaker) -> bool:
        """Whether one may be stood against: a name, an office or a body; a place that is stormed is none, nor
        a town or a field that is shut.
        """
        if who.entity >= 0 and self.of.kind(who) == "place":
            return event.type != "ASSAULT" and (self.of.land(who) or self.parties.seat(who.entity))
        if who.entity >= 0 or who.span is None:
            return who.entity >= 0
        head = who.text.split()[0]
        return head_in(fold(head), "office", "body", "force")

    def of_people(self, event: EventDraft, who: Speaker) -> bool:
        """Whether it is people whom a pronoun means, for whom a place was taken: القبض عليهم."""
        near = self.page.tokens[event.token : event.last + 1]
        return self.of.kind(who) == "place" and any(t.form.endswith(_THEM) for t in near)

    def counts_described(self, who: Speaker) -> bool:
        """Whether one who is hit by sanctions is a name, or a body or office: not طرد دبلوماسيين."""
        words = fold(who.text).split()
        if len(words) > 1 and head_in(words[0], "quantity", "number"):
            del words[0]  # ثلاث شركات صينية
        named = who.entity >= 0 or is_country(who.text)
        return named or head_in(words[0], "office", "body", "force", "container")

    def fights(self, who: Speaker) -> bool:
        """Whether one is named, or described as a force: القوات النظامية."""
        words = who.text.split()
        if who.entity >= 0 or len(words) < 2:
            return who.entity >= 0
        head = fold(words[0])
        return head_in(head, "container", "force")

    def _whose(self, who: Speaker) -> Speaker:
        """Whose deed it is: Turkey's by what it fights with (قصفت مقاتلات تركية), and of those who are known
        by an attitude those whom its words tell to the end (القوات الموالية لفلان).
        """
        head = head_of(who)
        if who.entity >= 0 or who.span is None or not head:
            return who
        if is_stance_word(head, "weapon"):
            at = self.page.token_at(who.span.start)
            country = self.parties.nisbas(at) or self._labelled(at)
            if len(country) == 1:
                return speaker_of(self.parties, country[0])
            owner = self.parties.phrase(at + 1, self.page.token_at(who.span.end - 1) + 1)
            allied = owner is not None and owner.article and is_stance_word(owner.head, "coalition")
            party = self.parties.party(owner) if owner is not None and allied else None
            return speaker_of(self.parties, party) if party is not None else who  # طائرات التحالف
        end = self.page.token_at(who.span.end)
        if self.page.tokens[end - 1].form not in attitudes():
            return who
        phrase = self.parties.phrase(end, end + 8)
        if phrase is None or not phrase.prep:
            return who
        named = next(self.targets.named(phrase.last, phrase.last + 3), None)
        last = named.last if named is not None and named.lead < phrase.last else phrase.last
        span = Span(who.span.start, self.page.tokens[last - 1].end)
        return speaker_of(self.parties, Party(-1, span))

    def _labelled(self, i: int) -> list[Party]:
        """The country that stands as a label before the colon of its sentence: تركيا: مقاتلات قصفت …"""
        first = self.page.sentence(i).first
        m = next(self.targets.named(first, first + 1), None)
        label = m is not None and m.first == first and self.page.tokens[m.last].form == ":"
        land = m is not None and label and not self.parties.town(m.entity)
        return [Party(m.entity, m.span)] if m is not None and land else []

    def _helps(self, who: Speaker) -> bool:
        """Whether one is told as whose help the deed is done with: حررها الجيش بدعم من فلان."""
        if who.span is None:
            return False
        at = self.page.token_at(who.span.start)
        return any(
            t.kind == "word" and is_stance_word(t.form, "beside")
            for t in self.page.tokens[max(0, at - 3) : at]
        )

    def _object(self, event: EventDraft, a: Speaker, r: Speaker) -> bool:
        """Whether a verb has one for its object, or what is his: أغلقت تركيا مكاتب فلان, but not منعت تركيا
        وفدا من زيارة فلان.
        """
        if self.page.tokens[event.token].form.endswith(_US):
            return True  # تعاقبنا فلانة, says who is meant
        m = self.targets.mention_at(r.span)
        if event.kind != "verb" or m is None:
            return False
        if m.first < event.last:  # الحركة التي | تحظرها فلانة
            return m.last == event.token - 1 and self.parties.classes[m.last] == "relative"
        start = max(event.last, self.page.token_at(a.span.end - 1) + 1 if a.span is not None else 0)
        between = self.page.tokens[start : m.lead]
        return len(between) < _LED and all(t.kind == "word" and t.form not in prepositions() for t in between)

    def _seized(self, event: EventDraft, r: Speaker) -> bool:
        """Whether it is people of his whom one seizes: اعتقلت فلانة ثلاثة من قادة | الحركة."""
        organized = self.of.organization(r) and event.lemma in _SEIZING
        return organized and event.status == "happened"

    def _where(self, who: Speaker) -> bool:
        """Whether a place is told as where it happens: شن التحالف غارات في سوريا."""
        m = self.targets.mention_at(who.span)
        return m is None or self.parties.located(m)

    def _street(self, event: EventDraft, who: Speaker) -> bool:
        """Whether it is all who protest that force was used against: فرقت الشرطة المتظاهرين."""
        head = head_of(who)
        told = who.entity < 0 and opening(head).article and is_stance_word(head, "street")
        return told and event.status == "happened" and event.kind == "verb"


def _draft(page: Page, a: Speaker, r: Speaker, sign: Sign, event: EventDraft, n: int) -> StanceDraft:
    return StanceDraft(
        from_=a, to=r, sign=sign, evidence=_evidence(page, event, a, r), inside=event.inside, basis=n
    )


def _evidence(page: Page, event: EventDraft, a: Speaker, r: Speaker) -> Span:
    """The words from the first to the last of trigger, actor and recipient, where they stand in one
    sentence.
    """
    sentence = page.sentence(event.token)
    whole = page.span(sentence.first, sentence.last)
    sides = (s.span for s in (a, r) if s.span is not None and whole.holds(s.span))
    return evidence_of(event.trigger, *sides, most=_NEAR)
