"""Who acts where the clause of an event does not say: who speaks, and what joins, hides or governs it."""

from __future__ import annotations

import re

import msgspec

from isnad.reading.events.after import what_follows
from isnad.reading.events.agents import is_agentive
from isnad.reading.events.by_far import by_far
from isnad.reading.events.context import GENDERS, Found
from isnad.reading.events.edicts import issued_by, issuer
from isnad.reading.events.governed import WARNS, EventGoverned
from isnad.reading.events.governors import governing_verb, subject_of_verb, undergoes
from isnad.reading.events.groups import group_of, told_in, without
from isnad.reading.events.light_verbs import was_done
from isnad.reading.events.owners import suffers_force
from isnad.reading.events.sides import means_both, means_lands
from isnad.reading.events.status import status
from isnad.reading.parties.parties import Party
from isnad.reading.words.event_types import JUDGED, MATTERS, SUFFERED, TALKS
from isnad.reading.words.event_words import core_in, event_words
from isnad.reading.words.lexis import source_heads, words
from isnad.reading.words.party_words import masculine
from isnad.records import EventStatus
from isnad.text.clitics import THIRD_SINGULAR
from isnad.text.folding import fold

__all__ = ["EventActors"]


# What is done to a person, and what somebody told before suffers where the verb has no object.
_HURTS = frozenset(("قتل", "أصاب", "جرح", "استشهد"))
_KILLS = "قتل"
# What bodies do to a man, which a verb without an object says that he suffered.
_SEIZES = frozenset(
    ("اعتقل", "احتجز", "خطف", "سجن", "حبس", "أوقف", "استدعى", "طرد", "فصل", "أقال", "عزل", "حاكم", "رحل")
)
# What befalls him whom a perfect without an object has for its subject.
_BEFALLS = _SEIZES | {_KILLS}
# What is done to one man after another thing was, "then", and how far behind.
_DONE_TO_ONE = frozenset(("أفرج", "منع", "أحال", "سجن", "حبس", "استجوب", "اقتاد", "اعتقل", "أوقف", "احتجز"))
_THEN, _SUFFERS_ON = fold("ثم"), 9
# What bodies do to a man, by verbs that look alike in the passive.
_BY_BODIES = frozenset(("أفرج", "قبض", "حكم"))
# To be tried, to stand trial, and before whom.
_STANDS_TRIAL, _BEFORE = "مثل", fold("أمام")
_TRIES = frozenset(("حاكم", "قاضى", _STANDS_TRIAL))
_COURTS = words("courts")
_TEXTS = source_heads("document")
# What leads to talks in or after which one does something, with whom, and how adjectives of them end.
_AT_TALKS = frozenset(fold(w) for w in ("في", "خلال", "أثناء", "بعد", "عقب", "إثر", "قبل"))
_WITH, _OF_KIND = fold("مع"), ("ي", "يه")
# What names two behind it, and how far.
_BETWEEN, _NEAR = fold("بين"), 6
# The shape that the masdar and the feminine participle of the third form share (المشاركة), and how far before
# it those begin who do it.
_PARTICIPLE, _DESCRIBED_REACH = re.compile("م.ا..ه").fullmatch, 6
# How far before a masdar the ties stand that its pronoun takes up.
_TIES_REACH = 16
# The nouns of rulings that are acts themselves.
_RULINGS = frozenset(("حكم", "أحكام"))

# What leads what one agrees to.
_UPON = (fold("على"),)


class EventActors(EventGoverned):
    """Completes the parties of each event from its context."""

    def complete(self, f: Found) -> None:
        """Give an event its status and the parties that its own clause leaves open."""
        f.told = bool(f.roles.actors)
        f.status = self._status(f)
        if f.own >= 0:
            self._spoken_by(f)
        self._share_object(f)
        self._act(f)
        if f.own >= 0:
            self._receive_words(f)
        self._admit(f)

    def _status(self, f: Found) -> EventStatus:
        """Whether it happened; what one refuses by not allowing or not talking did: لم تسمح البلدية بفتح
        السوق.
        """
        if f.refused >= 0 and f.word.kind == "verb":
            return "happened"
        speech, first = self._told(f)
        word, at = f.word, f.token
        if f.refused >= 0:
            word, at = msgspec.structs.replace(word, plover="REJECT"), f.refused
        return status(self.parties, word, at, f.floor, speech, first, self._event_before(f))

    def _spoken_by(self, f: Found) -> None:
        """Let who speaks act, where the event's word is the cue of a statement."""
        roles = f.roles
        group = self._speakers(f)
        if not group:
            self._told_by_text(f)
        if not group or roles.passive or self._two_named(f, group):
            return
        if len(roles.actors) > len(group) or self._by_mouth(f) or self._told_before(f):
            return
        participle = self.statements[f.own].rule.startswith("participle")
        if f.told and f.word.kind == "masdar" and self.statements[f.own].source is None and not participle:
            return  # رفض البرلمان طلب | الحكومة إرسال قوات
        if (
            roles.actors
            and (not roles.recipients or self.statements[f.own].source is None)
            and f.word.kind == "verb"
            and not f.word.suffix
            and "0" in f.sense.recipient
        ):
            # ودعت المواطنين إلى …: the phrase after the verb is not who speaks.
            roles.recipients = [
                a
                for a in roles.actors
                if all(not self._alike(a, g) for g in group)
                and not self._official(a)
                and not self._in_source(f, a)
                and a.span.start > self.page.tokens[f.token].start
            ]
        roles.actors = group
        roles.hidden = False

    def _told_by_text(self, f: Found) -> None:
        """Let whom a text charges not be who charges: وكان تقرير نشر أمس اتهم | الجماعة بالقتل."""
        roles = f.roles
        plain = f.word.kind == "verb" and not (f.word.suffix or roles.recipients or roles.passive)
        if not (plain and roles.actors and "0" in f.sense.recipient):
            return
        behind = roles.actors[0].span.start > self.page.tokens[f.token].start
        if behind and any(self._head(p) in _TEXTS for p in self._voice(self.statements[f.own])):
            roles.actors, roles.recipients = [], roles.actors

    def _in_source(self, f: Found, party: Party) -> bool:
        """Whether a party stands in the words that name who speaks by the event's word: حذر | الكاتب الجهوي
        للحزب، فلان، من عواقب القرار.
        """
        a, b = self.statements[f.own].source_tokens
        return a < b and a <= self.page.token_at(party.span.start) < b

    def _told_before(self, f: Found) -> bool:
        """Whether the subject stands before the verb of a statement without a source, which is no word of who
        spoke last: أعلنت الوزارة أن النمسا | تدين الهجوم.
        """
        actors, at = f.roles.actors, self.page.tokens[f.token].start
        unsaid = f.word.kind == "verb" and self.statements[f.own].source is None
        return unsaid and bool(actors) and all(p.span.start < at and self._does(f, p) for p in actors)

    def _speakers(self, f: Found) -> list[Party]:
        """Who speaks by the event's word, as far as its statement tells somebody who can act."""
        group = self._voice(self.statements[f.own])
        if f.word.person == 1 and f.word.number == "p" and self._envoy(group):
            group = self._bodies_of(group)  # قال المتحدث باسم الوزارة: | نطالب الجميع بالهدوء
        unsaid = self.statements[f.own].source is None
        if f.word.number == "d" and len(group) == 1 and unsaid:
            return []  # وتعهدا: it is two who speak
        if unsaid and self._unnamed_source(group):
            return []  # قال مصدر قضائي إن المحكمة قبلت الطعن | وأمرت …
        return group if any(self._does(f, g) for g in group) else []

    def _share_object(self, f: Found) -> None:
        """Make who stands alone behind a joined verb him to whom it is done, where the next one takes him up
        by a pronoun: … وهاجم | الوزير | واتهمه بالكذب.
        """
        roles = f.roles
        alone = f.word.kind == "verb" and f.word.conj == "و" and len(roles.actors) == 1
        if not alone or roles.recipients or f.word.suffix or "0" not in f.sense.recipient or roles.passive:
            return
        phrase = self.parties.phrase(f.last, f.limit)
        k = phrase.last if phrase is not None and not phrase.prep else -1
        if phrase is None or not f.last < k < len(self.page.tokens) or phrase.head.endswith("ه"):
            return
        if self.page.token_at(roles.actors[0].span.start) not in range(phrase.first, k):
            return
        words = event_words(self.page.tokens[k].form)
        if any(w.kind == "verb" and w.conj == "و" and w.suffix == "ه" for w in words):
            roles.recipients, roles.actors, roles.hidden = roles.actors, [], True

    def _act(self, f: Found) -> None:
        """Find who acts by what joins, hides or governs the event, and whom its pronouns mean."""
        roles = f.roles
        if f.word.lemma == MATTERS:
            roles.actors = self._holding(f)
            return
        if f.word.kind in ("masdar", "noun"):
            roles.actors = self._able(f, roles.actors)
            self._made_to(f)
        self._between_both(f)
        if roles.object_pronoun and not roles.actors:
            roles.actors = self._controlling(f)  # محاولة الجيش توقيفه
        if roles.object_pronoun and not roles.recipients:
            if f.word.kind == "masdar" and not roles.actors:
                # تمكنت القوات من حصارها وتدميرها: who does it is not they
                roles.actors = list(self._lead(f).induced.whom) or self._controlling(f) or self._ruling(f)
                roles.actors = roles.actors or self._with_masdar_before(f)
            roles.recipients = self._whom(f, roles.object_pronoun)
        if roles.joined and not roles.actors:
            roles.actors = self._verb_before(f) or self._joined_to(f)
        if self._ties(f) and not roles.actors:
            roles.actors = self._talking_of(f)
        if roles.undergone and not roles.recipients:
            befallen = [p for p in self._hidden(f) if self._can_act(p)]
            if not befallen and f.sense.plover not in TALKS:
                befallen = self._whom(f, roles.undergone)
            roles.recipients = without(befallen, roles.actors)
        if roles.hidden and not roles.actors:
            roles.actors = self._by_edict(f) or self._suspected(f)
        if roles.hidden and not roles.actors:
            taken_up = roles.recipients if f.word.suffix and not roles.object_pronoun else []
            hidden = without(self._hidden(f), taken_up)  # الحركة التي تتهمها بالعنف
            roles.actors = self._as_lent(f, hidden)
        elif not roles.actors and not roles.passive and f.word.kind in ("masdar", "noun", "verb"):
            roles.actors = self._governed(f)
        elif not roles.actors and f.word.kind == "verb" and roles.recipients:
            roles.actors = self._bound_by_cue(f)  # أمر الجيش بأن | يقصف المدينة
            roles.passive = roles.passive and not roles.actors
        elif not roles.actors and f.word.kind == "passive" and f.sense.plover == "REJECT":
            roles.actors = self._first_person(f)  # قال إن التدخل مرفوض
        on_it = f.sense.plover == "AGREE" and f.sense.recipient == _UPON  # قانونا صادق | عليه البرلمان
        if roles.bound_pronoun and not (roles.recipients or on_it):
            roles.recipients = self._whom(f, roles.bound_pronoun)
        if (
            f.word.kind == "verb"
            and f.word.lemma in _HURTS | _SEIZES
            and not (roles.recipients or f.word.suffix)
        ):
            self._hurt(f)
        if roles.given and not roles.recipients:
            self._give(f)
        if not roles.actors and f.word.kind != "verb":
            roles.actors = self._taking_it_on(f) or self._taking_part(f) or self._of_both(f)
        if not roles.actors and roles.recipients and (roles.passive or self._done(f)):
            roles.actors = by_far(self.parties, f.last, self.by_token)
        self._take_up_ties(f)
        self._freed_by_none(f)
        self._suffer_on(f)
        self._stand_trial(f)

    def _done(self, f: Found) -> bool:
        """Whether a masdar is what تم says was done, or what somebody was exposed to."""
        return f.word.kind == "masdar" and f.token > f.floor and was_done(self.page.tokens[f.token - 1].form)

    def _made_to(self, f: Found) -> None:
        """Let whom something makes do an act do it to those behind its masdar: دفع النقابات إلى تهديد |
        الحكومة، ما دفع الرئيس إلى دعوة | خصومه.
        """
        roles, transitive = f.roles, f.word.kind == "masdar" and "0" in f.sense.recipient
        if not transitive or f.word.suffix or not roles.actors or without(roles.recipients, roles.actors):
            return
        right_behind = self.page.token_at(roles.actors[0].span.start) - f.last <= 1
        whom = self._lead(f).induced.whom if right_behind else []
        if whom and not any(told_in(p, whom) for p in roles.actors):
            roles.actors, roles.recipients = whom, roles.actors

    def _taking_it_on(self, f: Found) -> list[Party]:
        """Those right before a word that is as well the participle of who does it: القوى والحركات السياسية |
        المشاركة في المؤتمر.
        """
        plain = f.word.kind == "masdar" and f.word.article and not f.word.prep
        if not (plain and _PARTICIPLE(f.word.core)):
            return []
        for start in range(max(f.floor, f.token - _DESCRIBED_REACH), f.token):
            if self.page.tokens[start].kind != "word" or self.parties.opens_joined(start):
                continue
            phrase = self.parties.phrase(start, f.token)
            if phrase is None:
                continue
            group, end = group_of(self.parties, phrase, f.token)
            if end == f.token:
                known = phrase.mentions or self.parties.opening_at(f.token - 1).article
                does = known and is_agentive(self.parties, phrase) and not masculine(phrase.head)
                return without(group, f.roles.recipients) if does else []
        return []

    def _take_up_ties(self, f: Found) -> None:
        """Let the two whose ties were told of have what the pronoun of a masdar takes up as those: العلاقات
        بين البلدين وسبل | تعزيزها; whoever wishes it has it with the other: … وحرص المملكة على | تعزيزها.
        """
        masdar = f.sense.plover == "COOPERATE" and f.word.kind == "masdar" and f.word.suffix in GENDERS
        first = self.page.sentence(f.token).first
        near = range(f.token - 1, max(first, f.token - _TIES_REACH), -1) if masdar else ()
        k = next((k for k in near if self.page.tokens[k].form == _BETWEEN), -1)
        if k < 0 or f.roles.recipients:
            return
        if means_lands(self.page.tokens[k + 1].form):
            pair = self._pair(f)
            both = self._two_lands(f) or (pair if all(map(self._country, pair)) else [])
        else:
            both = self.sides.told_between(k, f.token)
        owner = [p for p in self._controlling(f) if told_in(p, both)]
        if len(both) == 2:
            f.roles.actors, f.roles.recipients = owner or both, without(both, owner) if owner else []

    def _freed_by_none(self, f: Found) -> None:
        """Let a man to whom the pronoun behind a release or a sentence leads suffer it by somebody not told,
        where he alone could do it: مثل فلان أمام القاضي | وأفرج عنه.
        """
        roles, word = f.roles, f.word
        plain = word.kind == "verb" and word.lemma in _BY_BODIES and not word.suffix and word.gender == "m"
        if not plain or word.tense != "perfect" or roles.bound_pronoun != "ه" or len(roles.actors) != 1:
            return
        one, g = roles.actors[0], self._just_before(f)
        if g is not None and g.sense.plover in SUFFERED and told_in(one, g.roles.actors):
            return  # خطف فلان رجلا ثم | أفرج عنه
        if self._is_person(one) and one.span.start < self.page.tokens[f.token].start:
            roles.actors, roles.recipients, roles.passive = [], [one], True

    def _suffer_on(self, f: Found) -> None:
        """Let a man to whom something was done by a passive, and nobody told who did it, also suffer what is
        joined to it without an object: أوقف الناشط ثم | أفرج عنه، استجوب فلان | ومنع من السفر.
        """
        word, roles, g = f.word, f.roles, self._verb_back(f)
        if g is None or g.roles.actors or len(g.roles.recipients) != 1:
            return
        done = word.lemma in _DONE_TO_ONE and word.tense != "imperfect" and word.number in ("", "s")
        if (
            not (done and (g.roles.passive or g.word.lemma in _DONE_TO_ONE))
            or word.suffix
            or what_follows(self.parties, f.last, f.limit).bare
        ):
            return
        bound = not roles.bound_pronoun or roles.bound_pronoun in THIRD_SINGULAR
        one = g.roles.recipients[0]
        told = roles.recipients or roles.actors
        if bound and (not told or told_in(one, told)):
            roles.actors, roles.recipients, roles.passive = [], [one], True

    def _verb_back(self, f: Found) -> Found | None:
        """The verb of the event before, to which و or ثم joins this one within its sentence."""
        before = self.page.tokens[f.token - 1].form if f.token else ""
        plain = f.word.kind in ("verb", "passive") or f.word.lemma == f.word.core  # ومنع من السفر
        if not plain or not (f.word.conj or before == _THEN):
            return None
        g = next(iter(self._earlier(f)), None)
        near = g is not None and g.word.kind in ("verb", "passive") and f.token - g.last <= _SUFFERS_ON
        return g if near and g is not None and self._same_sentence(f, g) else None

    def _same_sentence(self, f: Found, g: Found) -> bool:
        return self.page.sentence_of[g.token] == self.page.sentence_of[f.token] and g.inside == f.inside

    def _stand_trial(self, f: Found) -> None:
        """Let the court try whom it tries: يحاكم ناشطون أمام | محكمة عسكرية، يمثل المتهم أمام | القضاء."""
        roles, stands = f.roles, f.word.lemma == _STANDS_TRIAL
        if f.sense.plover != "ACCUSE" or f.word.lemma not in _TRIES or (roles.actors and not stands):
            return
        led = what_follows(self.parties, f.last, f.limit).led
        court = next((g for prep, p, g in led if prep == _BEFORE and core_in(p.head, _COURTS)), [])
        if stands and not roles.recipients:
            roles.recipients = roles.actors
        if court or stands:
            roles.actors = court

    def _hurt(self, f: Found) -> None:
        """Who is hurt, killed or seized by a verb without an object, told before it: هاجم فلان القرية، وقتل
        فيها; فلان كاتب معارض، اعتقل مرتين.
        """
        roles = f.roles
        one = f.word.tense == "perfect" and f.word.lemma in _BEFALLS and not roles.passive
        if not (roles.passive or one) or what_follows(self.parties, f.last, f.limit).bare:
            return
        told = [p for p in roles.actors if self._is_person(p)] if one else []
        persons = told or [p for p in self._hidden(f) if self._is_person(p)]
        if persons:
            roles.actors, roles.passive = without(roles.actors, persons), True
            roles.recipients = persons

    def _of_both(self, f: Found) -> list[Party]:
        """The two who are told to have to do with each other, of what two do: أشاد بالعلاقات بين النمسا
        والمجر وبمستوى | التعاون.
        """
        mutual = f.sense.plover in TALKS or (f.sense.plover == "RETREAT" and f.word.kind == "noun")
        when = f.token > 0 and self.parties.classes[f.token - 1] == "occasion"
        if not mutual or when or f.roles.recipients or f.word.suffix:
            return []
        if any(t.form == _BETWEEN for t in self.page.tokens[f.last : min(f.limit, f.last + _NEAR)]):
            return []
        return self.sides.told_between(self.page.sentence(f.token).first, f.token)

    def _taking_part(self, f: Found) -> list[Party]:
        """Who talks or works together by a noun that names nobody: المحادثات، التعاون مع الحكومة."""
        if f.sense.plover == "COOPERATE":
            if not f.roles.recipients:
                return self._talking_of(f)
            return self._body_speaking(f) if self._near_governor(f) is None else []
        if f.sense.plover != "CONSULT":
            return []
        talks = f.word.kind in ("noun", "masdar")
        sides = (self._speaking_at(f) or self._together_at(f)) if talks else []
        if talks and not sides and f.roles.recipients and not (f.word.article or f.word.suffix):
            sides = without(self._named_ahead(f), f.roles.recipients)  # في لقاء مع الصحفيين، قال الوزير …
        return sides or (self._talking(f) if f.word.article else []) or self._in_talks(f)

    def _in_talks(self, f: Found) -> list[Party]:
        """Who does something in or after talks with another: بحث الوزير الأزمة في | اتصال هاتفي مع نظيره."""
        tokens = self.page.tokens
        end = min(f.last, len(tokens) - 1)
        end += tokens[end].form.endswith(_OF_KIND) and end + 1 < len(tokens)
        led = f.token > f.floor and tokens[f.token - 1].form in _AT_TALKS and tokens[end].form == _WITH
        verb = governing_verb(self.parties, f.token, f.floor) if led and not f.word.suffix else None
        if verb is None or verb.that or undergoes(tokens[verb.token].form) or verb.token in self.cue_at:
            return []
        g = self.by_token.get(verb.token)
        group = g.roles.actors if g is not None else []
        group = group or subject_of_verb(self.parties, verb.token, f.token, f.floor, own=True)
        return without([p for p in group if self._does(f, p)], f.roles.recipients)

    def _as_lent(self, f: Found, actors: list[Party]) -> list[Party]:
        """Those whom the gender of a light verb allows, else the nearest before it whom it does: هدد الوزير
        إيران إذا واصلت | القصف.
        """
        at = f.roles.lender
        form = self.page.tokens[at].form if at >= 0 else ""
        gender = (
            "f" if form.endswith("ت") else "m" if form.startswith("ي") and not form.endswith("ون") else ""
        )
        if not gender or all(self._fits_gender(p, gender) for p in actors):
            return actors
        near = self.parties.nearest(at, gender, floor=self.page.sentence(at).first)
        return [near] if near is not None and self._does(f, near) else []

    def _receive_words(self, f: Found) -> None:
        """Whom praise, blame, demands and threats concern, by the content of the statement they make."""
        roles, kind = f.roles, f.sense.plover
        if self._twice_named(f):
            roles.recipients = []
        if not roles.recipients and kind in ("SUPPORT", "ACCUSE", "REJECT"):
            roles.recipients = self._concerned(f)
        elif not roles.recipients and kind in ("REQUEST", "THREATEN") and f.word.kind != "masdar":
            roles.recipients = [] if f.word.lemma == WARNS else self._asked_of(f)
        charged = kind in ("THREATEN", "ACCUSE") and f.word.kind in ("verb", "participle")
        if charged and roles.actors and not roles.recipients:
            roles.recipients = self._still(f)

    def _admit(self, f: Found) -> None:
        """Keep the parties that can act and receive, and take two for those whom الطرفان means."""
        roles = f.roles
        speaks = f.own >= 0 and self._definite_speaker(f)
        able = [p for p in roles.actors if speaks or self._does(f, p)]
        f.thing = bool(roles.actors) and not able and all(p.entity < 0 for p in roles.actors)
        if f.thing and self._behind_verb(f):
            if not roles.recipients and f.sense.plover in SUFFERED:
                roles.recipients = roles.actors
            able = [p for p in self._hidden(f) if self._does(f, p)]
        roles.actors = able or self._meeting_that(f) or self._by_edict(f)
        roles.recipients = self._fit(f)
        if f.sense.plover in JUDGED and f.word.kind in ("verb", "participle") and not f.word.suffix:
            roles.recipients = [p for p in roles.recipients if not suffers_force(self.parties, p)]
        roles.actors = self._both(f, [q for p in roles.actors for q in self._ours(f, p)])
        roles.recipients = self._both(f, roles.recipients)
        roles.recipients = without(roles.recipients, roles.actors)
        self._for_their_lands(f)

    def _by_edict(self, f: Found) -> list[Party]:
        """Who does it by an order that says it: أصدرت الوزارة قرارا | يمنع التظاهر."""
        if f.word.kind == "noun" and f.word.lemma in _RULINGS:
            return without(issued_by(self.parties, f.token, f.floor), f.roles.recipients)
        says = f.word.kind == "verb" and f.word.tense == "imperfect" and not f.word.suffix
        led = says or (f.word.kind in ("masdar", "noun") and f.word.prep == "ب")
        if f.word.conj or not led:
            return []
        return without(issuer(self.parties, f.token, f.floor), f.roles.recipients)

    def _suspected(self, f: Found) -> list[Party]:
        """Whom the pronoun on what one is charged with means: أوقفت الشرطة شابا للاشتباه في | دعمه الحركة."""
        if f.word.kind == "verb" or not f.word.suffix or not self._lead(f).suspected:
            return []
        gender = GENDERS.get(f.word.suffix, "")
        return [p for p in self._charged(f) if self._fits_gender(p, gender)]

    def _behind_verb(self, f: Found) -> bool:
        """Whether a verb has behind it a thing which cannot do it, and so is its object: زار فلان المدينة و|
        بحث الأوضاع.
        """
        plain = f.word.kind == "verb" and not (f.word.suffix or f.roles.passive or f.own >= 0)
        return plain and f.roles.actors[0].span.start > self.page.tokens[f.token].start

    def _twice_named(self, f: Found) -> bool:
        """Whether the only object read is the speaker by another word, and the bare object is what he speaks
        of: استنكر الأمين العام الدكتور فلان تصريحات فلان.
        """
        roles, content = f.roles, self.statements[f.own].tokens
        if not roles.recipients or not content or self.parties.opening_at(content[0][0]).prep:
            return False
        return not without(roles.recipients, roles.actors)

    def _two_named(self, f: Found, group: list[Party]) -> bool:
        """Whether the clause tells both sides, the first right after its verb, though its statement holds
        another for its speaker: واتهمت أنقرة بغداد after words of Baghdad's.
        """
        actors, recipients = f.roles.actors, f.roles.recipients
        if f.word.kind != "verb" or len(group) != 1 or len(actors) != 1 or not recipients:
            return False
        after = self.page.token_at(actors[0].span.start)
        m = self.cast.mention_of[after]
        first = min(after, self.cast.mentions[m].lead) if m >= 0 else after
        if first != f.token + 1 and (first != f.token + 2 or self.page.tokens[f.token + 1].kind != "mark"):
            return False
        if told_in(group[0], recipients):
            return actors[0].entity >= 0
        head = self._head(actors[0])
        if (
            f.word.gender == "m"
            and self.page.tokens[first].text.endswith("ة")
            and not self._is_person(actors[0])
        ):
            return False  # ودعا فرقة العمل المشتركة إلى …: a masculine verb calls on her
        object_like = actors[0].entity < 0 and (head.endswith("ين") or means_both(head))
        hidden = self.statements[f.own].source is None and not object_like
        return hidden and self._can_act(actors[0]) and not self._alike(group[0], actors[0])

    def _definite_speaker(self, f: Found) -> bool:
        """Whether a definite word is told as who speaks, which can then act too: أشاد المرصد."""
        speaker = self.statements[f.own].speaker
        return speaker is not None and fold(speaker.text).startswith("ال")

    def _by_mouth(self, f: Found) -> bool:
        """Whether a body acts by another's mouth: هدد الاتحاد على لسان أمينه العام."""
        near = self.page.tokens[f.token + 1 : min(f.limit, f.token + 7)]
        return any(t.form == "لسان" for t in near)
