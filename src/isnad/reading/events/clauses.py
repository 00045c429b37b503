"""Who acts where the verb of an event keeps its subject to itself: the topic of its clause, the subject of
the verb that و joins it to, whom أن binds.
"""

from __future__ import annotations

from isnad.reading.events.agents import is_agentive
from isnad.reading.events.context import GENDERS, LONGEST, Found
from isnad.reading.events.governors import (
    did_before,
    governing_verb,
    opening_verb,
    reports,
    subject_before_that,
    subject_behind_opening,
    subject_of_verb,
    told_whole,
    undergoes,
    verb_gender,
)
from isnad.reading.events.groups import told_in, without
from isnad.reading.events.joined_verbs import EventJoinedVerbs
from isnad.reading.events.lenders import IN_ITS_COURSE, THERE
from isnad.reading.events.light_verbs import lends, met_with
from isnad.reading.events.objects import is_place
from isnad.reading.events.topics import not_by_topic
from isnad.reading.parties.lands import HIS_COUNTRY
from isnad.reading.parties.parties import Party
from isnad.reading.phrases.noun_phrases import Phrase
from isnad.reading.statements.first_persons import says_i, writer_says_i
from isnad.reading.words.cast import NameMention
from isnad.reading.words.event_types import SUFFERED
from isnad.reading.words.event_words import core_in, event_words
from isnad.reading.words.lexis import lex
from isnad.reading.words.party_words import head_in, masculine, verbal
from isnad.spans import Span
from isnad.text.folding import fold
from isnad.text.tokens import COMMAS

__all__ = ["EventClauses"]


# What leads the act that something else came after, or came about by.
_AFTER = frozenset(
    fold(w) for w in ("بعد", "عقب", "إثر", "قبل", "قبيل", "نتيجة", "جراء", "رغم", "خلال", "أثناء", "بموجب")
)
# What goes on with a clause whose subject it keeps.
_WHERE_AND_AS = frozenset(fold(w) for w in ("حيث", "إذ", "ثم", "كما", "بل"))
# How far from the beginning of somebody's words it stands that he does it himself.
_OPENING = 4
# What tells that she, or he, had done it before.
_SHE_WAS, _WAS = "كانت", frozenset(("كان", "كانت"))
# How far behind a relative a masdar tells what whom it is about does: الحركة التي تقاتل | للإطاحة به.
_CLAUSE_REACH = 6
# The pronouns on a noun of who speaks.
_MINE_OR_OURS = frozenset(("نا", "ي", "ني"))


class EventClauses(EventJoinedVerbs):
    """Finds hidden subjects in the clause around an event."""

    def _verb_before(self, f: Found) -> list[Party]:
        """The actors of the verb just before in the same clause: قتلت القوات مسلحا ودمرت سيارة."""
        joined = self._joined_last(f)
        if joined:
            return joined
        for g in self._earlier(f):
            if g.floor != f.floor or f.token - g.token > 15:
                return []
            if f.token and self.page.tokens[f.token - 1].form in COMMAS and self._about_thing(g):
                continue
            if g.word.kind == "verb" and not g.roles.passive:
                return list(g.roles.actors)
        return []

    def _give(self, f: Found) -> None:
        """Fill whom the pronoun behind a verb of giving means: وجهت إليه | تهمة."""
        f.roles.recipients = self._whom(f, f.roles.given)

    def _hidden(self, f: Found) -> list[Party]:
        """The subject that a verb or a possessive keeps to itself."""
        word = f.word
        if word.person == 1 or (word.kind != "verb" and word.suffix in _MINE_OR_OURS):
            ours = word.suffix == "نا" if word.person != 1 else word.number == "p"
            return self._we(f) if ours else self._first_person(f)
        if self._says_i(f):
            return self._first_person(f)
        feminine = (
            word.kind == "verb" and word.tense == "perfect" and (word.gender, word.number) == ("f", "s")
        )
        if feminine and f.inside < 0 and writer_says_i(self.page, f.token):
            return []
        if word.kind == "verb" and self._told_of_thing(f):
            return []
        taken_up = self._of_relative(f)
        if taken_up is not None:
            return taken_up
        meant = self._in_its_course(f) or self._bound_or_two(f)
        if meant:
            return meant
        if word.kind in ("masdar", "noun") and word.suffix:
            return self._of_possessive(f)
        if self._led_by_pronoun(f):
            return self._of_that(f)
        answering = self._called_on(f)
        if answering:
            return answering
        told_before = self._had_done_it(f) or self._joined_last(f) or self._doer_before(f)
        told_before = told_before or self._speaker_before(f) or self._gone_on_with(f)
        if told_before:
            return told_before
        first = [p for p in self._topic(f, f.floor) if self._can_be_she(f, p)]
        if first or self._act_leads(f):
            return first
        at = f.token if word.kind == "verb" else f.roles.lender
        they = (self._they(f, at) if at >= 0 else []) or self._while_he(f)
        if they:
            return they
        gender = word.gender if word.number == "s" else ""
        if f.inside >= 0:
            charged = self._of_charged(f)
            if charged:
                return [p for p in charged if self._can_be_she(f, p)]
            spoken = self._first_person(f) if self._can_mean_speaker(f) else []
            return self._told_as_done([p for p in spoken if self._fits_gender(p, gender)], f)
        return self._named_before(f, gender)

    def _had_done_it(self, f: Found) -> list[Party]:
        """The subject of the clause whose indefinite object a verb behind كان tells of with its pronoun:
        اعتقلت الشرطة شبانا كانت قد | أفرجت عنهم.
        """
        k = f.token - 1 - (f.token > 0 and self.parties.classes[f.token - 1] == "qad")
        resumes = f.roles.object_pronoun or f.roles.bound_pronoun
        if f.word.kind != "verb" or not resumes or k <= f.floor or self.page.tokens[k].form not in _WAS:
            return []
        before = self.page.tokens[k - 1]
        if before.kind != "word" or self.parties.classes[k - 1] in ("relative", "subordinate"):
            return []
        verb = governing_verb(self.parties, k, f.floor)
        found = subject_of_verb(self.parties, verb.token, k, f.floor) if verb is not None else []
        she = self.page.tokens[k].form == _SHE_WAS
        return [p for p in found if self._fits_gender(p, "f" if she else "m")]

    def _says_i(self, f: Found) -> bool:
        """Whether a perfect in ت is the first person of a man or woman whose own words it stands in."""
        perfect = f.word.kind == "verb" and f.word.tense == "perfect" and f.word.gender == "f"
        if not perfect or f.word.number != "s" or f.word.suffix or f.inside < 0:
            return False
        s, q = self.statements[f.inside], self.page.quote_of[f.token]
        if s.speaker is None:
            return False
        person = self._is_person(Party(s.speaker.entity, Span(0, 0)))
        some = s.speaker.entity < 0 and s.speaker.number in ("", "s") and s.speaker.gender != "f"
        if not (person or some) or (s.type != "direct" and q < 0):
            return False
        start = self._content_start(f)
        if f.sense.plover in SUFFERED and f.token == start:
            return False  # «هاجمت المدينة»: whoever he speaks of
        return says_i(self.page, f.token, start)

    def _of_same(self, f: Found, suffix: str) -> list[Party]:
        """Who does the act told by a noun before to which و joins this one: أكدت دعمها للحكومة | ورفضها
        التدخل، جدد دعم بلاده للحكومة | ورفضها التدخل، قصف القوات للقرية | وحصارها للوادي.
        """
        g = self._just_before(f) if f.word.conj == "و" else None
        if g is None or g.word.kind == "verb" or g.floor != f.floor or g.inside != f.inside:
            return []
        told = g.word.suffix == suffix or core_in(self.page.tokens[min(g.last, f.token)].form, HIS_COUNTRY)
        told = told or (g.told and len(g.roles.actors) == 1 and g.word.kind == f.word.kind == "masdar")
        return [p for p in g.roles.actors if self._fits_gender(p, GENDERS.get(suffix, ""))] if told else []

    def _bound_or_two(self, f: Found) -> list[Party]:
        """Whom أن before a verb binds, or the two whom a dual means: على الحكومة أن | تدفع، اتفقا."""
        word, bound = f.word, list[Party]()
        if word.kind != "verb":
            at = f.roles.lender - 1  # ينوي الحزب أن | يشن هجوما
            led = at > f.floor and lex(self.page.tokens[at].form).that is not None
            return subject_before_that(self.parties, at, f.floor) if led else []
        binds = word.tense == "imperfect" or did_before(self.parties, f.token - 1, f.floor)
        if binds and not word.suffix and not word.conj:
            bound = self._bound_to(f) or self._bound_by_cue(f)
        if not bound and not word.conj:
            bound = self._before_when(f)
        bound = [p for p in bound if self._can_be_she(f, p)]
        return bound or (self._pair(f) if word.number == "d" else [])

    def _of_possessive(self, f: Found) -> list[Party]:
        """Whom the pronoun on a noun of event means: who speaks, where it opens his words, or whose the act
        is that it is joined to.
        """
        suffix = f.word.suffix
        both = self._voice(self.statements[f.inside]) if suffix == "هما" and f.inside >= 0 else []
        if len(both) == 2 and self._opener(f):
            return both  # أعلن الحزب والحركة | رفضهما للقرار
        told = self._of_same(f, suffix) or self._asked_to(f) or self._of_two(f)
        if told:
            return told
        if f.inside >= 0 and self._opener(f):
            speaker = self.statements[f.inside].speaker
            party = self._party(speaker) if speaker is not None else None
            many = suffix == "هم" and party is not None and self._is_person(party)
            if party is not None and not many and self._fits_gender(party, GENDERS.get(suffix, "")):
                return [party]
        meant = self._named_ahead(f) or self._subject_meant(f, suffix) or self._many_before(f, suffix)
        return meant or self._pronoun(f, suffix, True) or self._described_back(f, suffix)

    def _gone_on_with(self, f: Found) -> list[Party]:
        """The subject of the verb to which و joins this one, or which lends it: شنت الطائرات غارات ونجحت في |
        تدمير الجسر.
        """
        lent = f.word.kind in ("masdar", "noun")
        goes_on = f.word.kind == "verb" and (bool(f.word.conj) or self._behind_where(f))
        joined = self._joined_to(f) if lent or goes_on else []
        return joined if self._number_fits(f, joined) else []

    def _named_before(self, f: Found, gender: str) -> list[Party]:
        """Who spoke last, where a pronoun stands right before the act, else the nearest named before it in
        its sentence, of a gender, or whom the sentence before is about.
        """
        before = lex(self.page.tokens[f.token - 1].form) if f.token else None
        if before is not None and before.suffix:
            for s in reversed(self.statements):
                if 0 <= s.cue_token < f.token and s.speaker is not None:
                    return self._speaking(s.speaker)
        opening = self.page.sentence(f.token).first
        if f.word.kind == "noun":
            k = f.roles.lender
            opens = 0 <= k - opening <= 1 and k not in self.by_token  # كما عقد | اجتماعا
            whom = GENDERS.get(f.roles.undergone) or verb_gender(self.page.tokens[max(0, k)].form)
            return self._topic_before(f, whom) if opens else []
        near = self.parties.nearest(f.token, gender, floor=max(opening, f.token - 40))
        if near is None:
            return self._topic_before(f, gender)
        return [near] if self._number_fits(f, [near]) and self._does(f, near) else []

    def _behind_where(self, f: Found) -> bool:
        """Whether a verb opens the clause of حيث or إذ, which tells more of who was told of: وصل الوزير إلى
        عمان حيث | التقى الملك.
        """
        k = f.token - 1
        while k > f.floor and self.parties.classes[k] in ("qad", "aux", "negation"):
            k -= 1
        return k > f.floor and self.page.tokens[k].form in _WHERE_AND_AS

    def _in_its_course(self, f: Found) -> list[Party]:
        """Who does something during what he is told to do: قام الوزير بزيارة | أجرى خلالها محادثات، عقد
        الوزير مؤتمرا | اتهم فيه الحكومة.
        """
        verb = f.word.kind == "verb"
        k = f.token + 1 if verb else f.token - 1
        if k >= f.limit or self.page.tokens[k].form not in (THERE if verb else IN_ITS_COURSE):
            return []
        g = self._just_before(f)
        if g is not None and verb and g.roles.undergone and g.sense.plover == "CONSULT":
            return list(g.roles.actors)  # تلقى اتصالا من الملك | هنأه فيه
        if g is not None and f.word.number == "d" and verb:
            return [*g.roles.actors, *without(g.roles.recipients, g.roles.actors)]
        told = list(g.roles.actors) if g is not None and self.page.tokens[k].form in IN_ITS_COURSE else []
        if told or not verb or f.word.conj:
            return told
        first = governing_verb(self.parties, f.token, f.floor)
        if first is None or first.that:
            return []
        group = subject_of_verb(self.parties, first.token, f.token, f.floor, on=True)
        return [p for p in group if self._can_be_she(f, p)]

    def _topic_before(self, f: Found, gender: str) -> list[Party]:
        """Whom the sentence before is about, where a verb of that gender opens its own: زار الوزير الوادي. و|
        التقى سكانه.
        """
        n = self.page.sentence_of[f.token]
        first = self.page.sentences[n - 1].first if n else 0
        if not n or f.token - first > 40:
            return []
        group = self._topic(f, first)
        if not group and f.sense.plover == "CONSULT":
            group = self._official_before(first)
        if len(group) != 1 or not self._does(f, group[0]):
            return []
        if group[0].entity < 0 and not self._whole_office(group[0]):
            return []
        return [p for p in group if self._fits_gender(p, gender)]

    def _official_before(self, first: int) -> list[Party]:
        """The one who does the act with which the sentence at token `first` opens: أجرى | محادثات."""
        told = (self.by_token.get(k) for k in range(first, min(first + 3, len(self.page.tokens))))
        g = next((g for g in told if g is not None), None)
        return list(g.roles.actors) if g is not None and not g.roles.passive else []

    def _whole_office(self, party: Party) -> bool:
        """Whether a description is of one man by his whole office: رئيس الجمهورية."""
        head = self._head(party)
        return head_in(head, "office") and masculine(head) and len(self.parties.folded_words(party)) > 1

    def _told_of_thing(self, f: Found) -> bool:
        """Whether a verb tells what the thing right before it does: عبوة | انفجرت, ذلك | يمنع البيع."""
        during = f.token + 1 < f.limit and self.page.tokens[f.token + 1].form in THERE
        if f.word.conj or during:
            return False
        k, classes = f.token - 1, self.parties.classes
        while k >= f.floor and classes[k] in ("qad", "negation", "aux"):
            k -= 1
        if k < f.floor or self.page.tokens[k].kind != "word" or self.cast.mention_of[k] >= 0:
            return False
        if classes[k] == "demonstrative":
            return True
        for start in range(max(f.floor, k - 2), k + 1):
            if self.cast.mention_of[start] >= 0 or verbal(self.page.tokens[start].form):
                continue
            phrase = self.parties.phrase(start, k + 1)
            if phrase is None or phrase.article or phrase.mentions:
                continue
            adjective = phrase.head.endswith("ه") and self.page.tokens[k].form.endswith("ه")  # عبوة ناسفة
            if phrase.last == k + 1 or (phrase.last == k and adjective):
                return not (is_agentive(self.parties, phrase) or self._agreed_on(f, phrase))
        return False

    def _agreed_on(self, f: Found, thing: Phrase) -> bool:
        """Whether the pronoun of a verb of agreeing takes up the paper right before it: اتفاق | وقعته مع
        الشركة.
        """
        feminine = self.page.tokens[thing.first].text.endswith(("ة", "ات"))
        taken_up = GENDERS.get(f.word.suffix) == ("f" if feminine else "m")
        return taken_up and f.sense.plover == "AGREE" and f.word.kind == "verb"

    def _subject_meant(self, f: Found, suffix: str) -> list[Party]:
        """The subject of the verb of its clause, where the pronoun of a masdar can mean it: دمرت القوات
        القرية خلال | قصفها للوادي; not that of one joined to a noun: دور النقابة | ودعمها للعمال.
        """
        if f.word.conj:
            return []
        at = self.parties, f.token, f.floor
        verb = governing_verb(*at, past_relative=True) or opening_verb(*at)
        if verb is None or verb.that or (verb.token and self.parties.classes[verb.token - 1] == "relative"):
            return []
        form = self.page.tokens[verb.token].form
        group = subject_of_verb(self.parties, verb.token, f.token, f.floor, own=True)
        told = reports(form) and not lends(form)
        if told and any(p.entity < 0 and not self._official(p) for p in group):
            group = []  # of a verb of speech only a name or an office: كرر الوزير رفضه
        if suffix in ("هم", "هما"):
            many = suffix == "هم" and len(group) == 1 and group[0].entity < 0 and self._several(group[0])
            return group if len(group) > 1 or many else []
        gender = GENDERS.get(suffix, "")
        if len(group) != 1 or not gender or not self.parties.agent(group[0]):
            return []
        n = self.cast.mention_of[self.page.token_at(group[0].span.start)]
        if group[0].entity >= 0 and n >= 0:
            return group if self.parties.agrees(self.cast.mentions[n], gender) else []
        he = gender == "f" and masculine(self._head(group[0]))  # أبلغت الوزير استعدادها
        she = verb_gender(form) or self.parties.gender_of(group[0])  # القوات تواصل | تقدمها
        return group if she == gender and not he else []

    def _speaker_before(self, f: Found) -> list[Party]:
        """Who speaks by a cue before it in its clause: قال المدير إنه راض و| وعد بالمزيد."""
        for cue in range(f.floor, min(f.token, f.floor + LONGEST)):
            s = self.statements[self.cue_at[cue]] if cue in self.cue_at else None
            if s is not None and s.speaker is not None and self.holder[s.cue_token] == f.inside:
                party = self._party(s.speaker)
                if party is not None:
                    return [party]
        return []

    def _joined_to(self, f: Found) -> list[Party]:
        """The subject of the verb to which و joins a verb without one: الشرطة تفرق الجمع
        وتعتقل …
        """
        verb = governing_verb(self.parties, f.token, f.floor)
        if verb is None and (f.word.conj or (f.word.kind == "verb" and self._behind_where(f))):
            return without(subject_behind_opening(self.parties, f.token, f.floor), f.roles.recipients)
        if verb is None or verb.that:
            return []
        if f.word.kind == "verb" and f.word.number == "s" and _of_several(self.page.tokens[verb.token].form):
            return []  # أوقفوا ساعات ثم | أفرج عنهم
        group = subject_of_verb(self.parties, verb.token, f.token, f.floor)
        return without(group, f.roles.recipients)

    def _bound_to(self, f: Found) -> list[Party]:
        """Who stands before the أن of a verb and so does what it tells: على الحكومة أن تدفع."""
        that = lex(self.page.tokens[f.token - 1].form) if f.token > f.floor else None
        if that is None or that.that is None or that.suffix:
            return []
        bound = subject_before_that(self.parties, f.token - 1, f.floor)
        verb = governing_verb(self.parties, f.token - 1, f.floor) if not bound else None
        if verb is None or verb.that:
            return bound
        return subject_of_verb(self.parties, verb.token, f.token - 1, f.floor)

    def _can_mean_speaker(self, f: Found) -> bool:
        """Whether a third person in the words of a statement can be who speaks: not in words of his own, and
        many are not one: «أطلقوا النار علينا».
        """
        s = self.statements[f.inside]
        if f.word.kind != "verb":
            return True
        if s.cue_token > f.token:
            return False  # اقتحموا القرية، وفق ما ذكره السكان
        start = self._content_start(f)
        q = self.page.quote_of[f.token]
        if q >= 0:
            start = self.page.quotes[q].open
        led = any(lex(self.page.tokens[k].form).suffix for k in range(max(0, start - 1), start + 1))
        if (s.type == "direct" or q >= 0) and not led:
            return False
        person = (
            s.speaker is not None
            and s.speaker.entity >= 0
            and self.cast.entities[s.speaker.entity].type == "person"
        )
        return not (person and f.word.number in ("p", "d"))

    def _topic_around(self, f: Found) -> list[Party]:
        """Whom the innermost clause around a masdar is about: قال التاجر إن البلدية | تنوي هدم الدكان; in a
        relative clause that goes on, whom it describes: وصل الوزير الذي | غادر بعد زيارة للوادي.
        """
        if f.token - f.floor > LONGEST or self._befalls(f):
            return []
        for k in range(f.token - 1, f.floor - 1, -1):
            if self.cast.mention_of[k] >= 0:
                continue
            that = lex(self.page.tokens[k].form)
            own = that.that is not None and not that.suffix and not self._opens_with_verb(k + 1)
            if own or self.parties.classes[k] == "contrast":
                floor, group = k + 1, self._topic(f, k + 1)
                if own or group:
                    break
        else:
            floor, group = f.floor, self._topic(f, f.floor)
        if group and self._undergone_by(f, group[-1]):
            return []
        relative = self._open_relative(f, group[-1]) if group else -1
        if relative < 0:
            return self._unless_apart(f, group)
        near = f.token - relative <= _CLAUSE_REACH
        described = subject_of_verb(self.parties, relative + 1, f.token, floor) if near else []
        acts = not is_place(self.parties, described) and all(self.parties.agent(p) for p in described)
        return described if acts else []

    def _unless_apart(self, f: Found, topic: list[Party]) -> list[Party]:
        """The topic, unless its clause shows that it does not do it, which then only tells what it is of."""
        if not topic or not not_by_topic(self.parties, f, topic[-1]):
            return topic
        able = self._does(f, topic[-1]) and not told_in(topic[-1], f.roles.recipients)
        f.near = topic[-1] if able else None
        return []

    def _befalls(self, f: Found) -> bool:
        """Whether an act is told as what was done, or as what something else came after, and not as what the
        clause's topic does: تم | إغلاق الطريق، بعد | قصف القرية; whoever speaks during a visit pays it.
        """
        k = f.token - 1
        if k < f.floor or self.cast.mention_of[k] >= 0:
            return False
        tokens, classes = self.page.tokens, self.parties.classes
        if undergoes(tokens[k].form) or (
            k > f.floor and classes[k] == "time" and undergoes(tokens[k - 1].form)
        ):
            return True
        means = k > 0 and tokens[k].form == "خلال" and tokens[k - 1].form == "من"  # من خلال قصف القرية
        free = f.sense.plover != "CONSULT" and f.word.genitive != "both"
        return tokens[k].form in _AFTER and free and not means

    def _undergone_by(self, f: Found, topic: Party) -> bool:
        """Whether the topic meets with the act: شهدت فرنسا عمليات | قتل، قتل الجندي في | تفجير سيارة; not
        where a relative clause about it tells another: الحركة التي واجهت الجيش، | بقصف.
        """
        if "مع" not in f.sense.recipient and self._victim_of_clause(f, topic):  # اشتباكات مع
            return True
        first = max(f.floor, self.page.token_at(topic.span.start) - 2, f.token - LONGEST)
        after = self.page.token_at(topic.span.end - 1) + 1
        if after < f.token and self.parties.classes[after] == "relative":
            first = max(
                (k for k in range(max(after, first), f.token) if self.page.tokens[k].form in "،,"),
                default=first,
            )
        return any(met_with(t.form) for t in self.page.tokens[first : f.token] if t.kind == "word")

    def _victim_of_clause(self, f: Found, topic: Party) -> bool:
        """Whether a verb before the event in its clause tells what the topic suffered."""
        for g in self._earlier(f):
            if g.token < f.floor:
                break
            if g.word.kind == "verb" and g.roles.passive and told_in(topic, g.roles.recipients):
                return True
        return False

    def _opens_with_verb(self, k: int) -> bool:
        return verbal(self.page.tokens[k].form) or self.parties.classes[k] == "aux"

    def _open_relative(self, f: Found, topic: Party) -> int:
        """The token of the relative pronoun that opens a clause between a topic and an event in it, or -1; a
        clause about the topic itself ends at a comma: الحركة التي خسرت مواقعها، | بقصف.
        """
        after = self.page.token_at(topic.span.end - 1) + 1
        near = range(f.token - 1, max(after, f.token - LONGEST) - 1, -1)
        for k in near:
            if not self.parties.relative(k):
                continue
            if self.page.tokens[k].form == "ما" and self.page.tokens[k - 1].form not in ("وهو", "هو"):
                continue
            told = k == after and any(self.page.tokens[n].form in "،," for n in near)
            if not (told or told_whole(self.parties, k + 1)):
                return k
        return -1

    def _topic(self, f: Found, floor: int) -> list[Party]:
        """Whom the clause from token `floor` on names or describes first, before the verb and not after a
        preposition.
        """
        first = self.parties.phrase(floor, f.token)
        told = [self.cast.mentions[n] for n in first.mentions] if first is not None else []
        dated = any(
            self.parties.located(m) or (f.sense.plover == "ASSAULT" and self._place_label(m)) for m in told
        )
        if first is not None and not first.prep and self._definite(first) and not dated:
            group = self._all_of(first, f.token)
            acts = bool(group) and all(self.parties.agent(p) and self._does(f, p) for p in group)
            if acts and self._number_fits(f, group):
                return group
        for m in self.cast.mentions[self.parties.mentions_before(floor) :]:
            if m.first >= min(f.token, floor + LONGEST):
                return []
            if m.first >= floor and self._heads_clause(m, floor) and not self._dateline(m):
                phrase = self.parties.phrase(min(m.lead, m.first), f.token)
                group = self._all_of(phrase, f.token) if phrase is not None else []
                whole = bool(group) and group[0].entity == m.entity and all(p.entity >= 0 for p in group)
                group = group if whole else [Party(m.entity, m.span)]
                if self._number_fits(f, group):
                    return group
        return []

    def _told_as_done(self, speakers: list[Party], f: Found) -> list[Party]:
        """Those speakers whose own act may be what they tell in the third person: a state or a body, and a
        man only where it opens his words: تمنى الوزير أن | يزور المدينة.
        """
        start = self._content_start(f)
        if f.token - start <= _OPENING and not any(map(self.parties.relative, range(start, f.token))):
            return speakers
        told = [p for p in speakers if p.entity >= 0 and not self._is_person(p)]
        f.near = f.near or next((p for p in speakers if not told), None)
        return told

    def _act_leads(self, f: Found) -> bool:
        """Whether an act opens the clause, and so is what its verb is said of: الاعتداءات على القرى | تنذر
        بحرب.
        """
        first = self.parties.phrase(f.floor, f.token)
        if f.word.kind != "verb" or f.word.conj or first is None or first.prep or not self._definite(first):
            return False
        if self.parties.party(first) is not None:
            return False
        verb = governing_verb(self.parties, f.token, f.floor)
        return verb is None or verb.that

    def _definite(self, phrase: Phrase) -> bool:
        """Whether a phrase is definite by its article, a name in it, or the article of its genitive."""
        return (
            phrase.article or bool(phrase.mentions) or self.page.tokens[phrase.last - 1].form.startswith("ال")
        )

    def _number_fits(self, f: Found, group: list[Party]) -> bool:
        """Whether a verb of many can have a group for its subject: one person is not they."""
        if f.word.kind != "verb" or f.word.number not in ("p", "d"):
            return True
        return len(group) != 1 or not (self._is_person(group[0]) or is_place(self.parties, group))

    def _dateline(self, m: NameMention) -> bool:
        """Whether a name only says where or by whom the report is written: المدينة (وكالة الغد) - قتل …"""
        at = m.last
        while at < len(self.page.tokens) and self.page.tokens[at].form in ')]»"':
            at += 1
        return at < len(self.page.tokens) and self.page.tokens[at].form in ("-", "–", "—", "ـ", ":")

    def _place_label(self, m: NameMention) -> bool:
        """Whether a place labels what happened there: اليمن: قتيلان في قصف."""
        return self.cast.entities[m.entity].type == "place" and self._dateline(m)

    def _all_of(self, phrase: Phrase, limit: int) -> list[Party]:
        """The parties of a phrase and of those joined to it."""
        out: list[Party] = []
        for p in self.parties.conjoined(phrase, limit):
            party = self.parties.party(p)
            if party is not None and not told_in(party, out):
                out.append(party)
        return out

    def _opener(self, f: Found) -> bool:
        s = self.statements[f.inside] if f.inside >= 0 else None
        return s is not None and any(a <= f.token <= a + 1 for a, _ in s.tokens)


def _of_several(form: str) -> bool:
    """Whether a verb can only be told of two or more: أوقفوا، أوقفا."""
    verbs = [w for w in event_words(form) if w.kind == "verb"]
    return form.endswith(("وا", "ون")) or (bool(verbs) and all(w.number != "s" for w in verbs))
