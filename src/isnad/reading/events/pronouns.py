"""Whom an object pronoun means: those told before by number, who said what is refused, the subject of the act
before.
"""

from __future__ import annotations

from collections.abc import Iterator

from isnad.reading.events.after import described_by
from isnad.reading.events.agents import is_agentive
from isnad.reading.events.context import GENDERS, LONGEST, Found
from isnad.reading.events.described import ONE_PERSON
from isnad.reading.events.groups import group_of, told_in
from isnad.reading.events.light_verbs import laid_upon, was_done
from isnad.reading.events.objects import PERSONAL
from isnad.reading.events.recognition import RECOGNIZES
from isnad.reading.events.subjects import antecedent, lying_in, official_of, subject_before
from isnad.reading.events.taken_up import EventTakenUp
from isnad.reading.parties.parties import Party
from isnad.reading.phrases.noun_phrases import SOMEBODY
from isnad.reading.words.event_types import JUDGED, SUFFERED
from isnad.reading.words.lexis import source_heads, words
from isnad.reading.words.nationality import country_of_nisba
from isnad.reading.words.party_words import TAKES_UP, head_in, masculine, verbal
from isnad.spans import Span
from isnad.text.clitics import THIRD_SINGULAR
from isnad.text.folding import fold

__all__ = ["ADDRESSING", "ONE_PERSON", "EventPronouns"]

# How many verbs part a pronoun from a name that it does not mean.
_FAR = 3
# Types that are done to places and things told before oftener than to the body named last.
_OF_THINGS = SUFFERED | {"CONSULT", "REJECT"}
# How far behind a verb the next one takes up its object.
_GOES_ON = 9
# What is done to one man: طالب الحزب بالإفراج عنه.
_OF_ONE = frozenset(("قتل", "اعتقل", "احتجز", "خطف", "سجن", "أفرج", "استجوب", "أقال"))
# What is done to those whom one fights, oftener than to places.
_OF_FOES = frozenset(("تصدى", "قاتل", "حارب", "دحر", "هزم", "طارد", "لاحق", "تعقب"))
# What is done to those who protest.
_DISPERSES = "فرق"
_OUTLETS = source_heads("outlet")
# Types of acts that are done to men or places, hardly to an outlet by its pronoun.
_TO_MEN = SUFFERED | {"CONCEDE"}
# How far behind a relative a pronoun may take up whom it is about.
_RESUMED_REACH = 9
# How far back the act stands whose subject a pronoun takes up.
_SUBJECT_REACH = 25

# How far before a verb the place stands that its pronoun takes up.
_PLACE_REACH = 10

# How far behind a verb of praise or blame the next stands that goes on with it.
_JUDGED_REACH = 14
# What takes up the whole of what was said: وهو ما رفضته الحكومة.
_WHICH = fold("ما")
_CHARGES = words("charges_told")
# How the two whom هما means may end: المرأتين.
_TWO_MORE = ("ين", "ان")
_ALL_TOLD = frozenset(
    (fold(a), fold(b)) for a, b in (("وهو", "ما"), ("هو", "ما"), ("الأمر", "الذي"), ("الشيء", "الذي"))
)
_JUDGING = frozenset(("ACCUSE", "SUPPORT", "REJECT"))
_THAT_IS = frozenset(fold(w) for w in ("وهو", "وهي", "هو", "هي"))

# What is done to acts and words, so that its pronoun means none of the names.
_OF_ACTS = frozenset(("رفض", "أدان", "استنكر", "ندد", "وافق", "عارض", "قبل"))

# How many acts before the dispersing of a crowd its protest is told.
_CROWD_BACK = 3
# What tells that it had been done, and how far before the verb.
_WAS, _WAS_REACH = frozenset(("كان", "كانت")), 7
# Types whose recipient is addressed before what is asked of him or laid to his charge, and who can refuse it.
ADDRESSING = frozenset(("REQUEST", "ACCUSE", "THREATEN"))

# The death that one meets, the verbs of meeting it, and how far before it they stand.
_DYING = frozenset(fold(w) for w in ("مقتل", "اغتيال", "استشهاد", "مصرع"))
# What says of a killing that it was only tried or planned, right before it.
_TRIED = frozenset(
    fold(w) for w in ("محاولة", "محاولات", "خطة", "مخطط", "تخطيط", "تهديد", "التخطيط", "التهديد")
)
_TRIED_REACH = 2
_DEATH = frozenset(fold(w) for w in ("مصرع", "حتف"))
_MEETS = frozenset(fold(w) for w in ("لقي", "لقيت", "لقوا", "يلقى"))
_MEETS_REACH = 14


class EventPronouns(EventTakenUp):
    """The object pronouns of the events of a page."""

    def _whom(self, f: Found, suffix: str) -> list[Party]:
        """Whom an object pronoun means: those told before by number or description (برّأت 3 سائقين وأمرت
        بالإفراج عنهم), who did what is refused, else the nearest name that fits.
        """
        if suffix in THIRD_SINGULAR and self._takes_up_all(f):
            return self._who_did_it(f) if f.sense.plover in _JUDGING else []
        undergone = self._undergoing_it(f) or self._addressed_before(f, suffix) or self._shared(f, suffix)
        if f.sense.plover in SUFFERED:
            undergone = undergone or self._meeting_it(f)
        undergone = undergone or self._resumed(f, suffix) or self._held_by_some(f, suffix)
        undergone = undergone or self._taken_up(f, suffix) or self._asks_for_it(f, suffix)
        if undergone:
            return undergone
        described = self._met_or_told(f, suffix) or self._described_before(f, suffix)
        if described:
            return described
        if suffix in ("هم", "هما", "هن"):
            pair = self._two(f) if suffix == "هما" else []
            told = pair or self._same_object(f, suffix)
            told = told or self._those(f) or self._many_before(f, suffix, suffering=True)
            if suffix == "هما" and any(not self._head(p).endswith(_TWO_MORE) for p in told if p not in pair):
                told = []  # أوقف المحتجون … ثم أفرج عنهما
            return told or ([] if suffix == "هما" else self._pronoun(f, suffix))  # two are no one body
        if suffix not in THIRD_SINGULAR or self._same_object(f, suffix):
            return self._pronoun(f, suffix)
        if f.word.lemma == _DISPERSES and (crowd := self._crowd_before(f)) is not None:
            return crowd
        again = self._judged_again(f)
        if again or self._judged_too(f, suffix):
            return again
        if f.word.lemma in _OF_ACTS and not self._convicted(f):
            return [] if f.sense.plover == "ACCUSE" else self._who_did(f)
        if f.word.kind != "verb" or not f.word.suffix:
            told = self._killed(f, suffix) or self._that_one(f, suffix)
            told = told or self._another_than(f, suffix, self._pronoun(f, suffix))
            told = told or self._place_before(f, suffix) or self._ground(f, suffix)
            told = told or self._described_back(f, suffix) or self._one_told_last(f, suffix)
            return self._not_who_speaks(f, told, suffix)
        told = self._subject_of_last(f, GENDERS[suffix]) or self._pronoun(f, suffix)
        told = self._another_than(f, suffix, told)
        return told or self._one_told_last(f, suffix)

    def _met_or_told(self, f: Found, suffix: str) -> list[Party]:
        """To whom the act right before was done that a participle goes on with: انتقد فلان الوزير، متهما |
        إياه بالكذب؛ التقى نظيره داعيا | إياه إلى الحوار.
        """
        g = self._just_before(f) if f.word.kind == "participle" and not f.word.suffix else None
        if g is None or g.floor != f.floor or len(g.roles.recipients) != 1 or not g.roles.actors:
            return []
        return [p for p in g.roles.recipients if self.parties.gender_of(p) in ("", GENDERS.get(suffix, ""))]

    def _asks_for_it(self, f: Found, suffix: str) -> list[Party]:
        """The one who asks to be recognized, where the pronoun agrees: طالبت الحركة الدول بالاعتراف | بها."""
        g = self._just_before(f) if f.word.lemma == RECOGNIZES else None
        if g is None or g.sense.plover != "REQUEST" or len(g.roles.actors) != 1:
            return []
        one = g.roles.actors[0]
        return [one] if self._may_be(one, suffix) else []

    def _may_be(self, party: Party, suffix: str) -> bool:
        """Whether a pronoun agrees with a party by its gender, or by the ending of its first word."""
        if party.entity >= 0:
            n = self.cast.mention_of[self.page.token_at(party.span.start)]
            return n >= 0 and self.parties.agrees(self.cast.mentions[n], GENDERS.get(suffix, ""))
        return party.span.of(self.page.text).split()[0].endswith("ة") == (suffix == "ها")

    def _shared(self, f: Found, suffix: str) -> list[Party]:
        """The one right before a joined verb, to whom the act before it is done: هاجم الوزير | واتهمه."""
        g = self._just_before(f) if f.word.kind == "verb" and f.word.conj == "و" else None
        if g is None or g.word.kind != "verb" or suffix not in THIRD_SINGULAR:
            return []
        if len(g.roles.recipients) != 1:
            return []
        one = g.roles.recipients[0]
        ends = self.page.token_at(one.span.end - 1) + 1 == f.token
        return self._others(f, [one]) if ends and self._may_be(one, suffix) else []

    def _addressed_before(self, f: Found, suffix: str) -> list[Party]:
        """To whom the verb is said with which a participle goes on: دعا فلان الحكومة إلى دفع الرواتب، | محملا
        إياها المسؤولية.
        """
        if f.word.tense != "participle" or suffix not in THIRD_SINGULAR:
            return []
        for g in self._earlier(f):
            if self.page.sentence_of[g.token] != self.page.sentence_of[f.token]:
                break
            if g.floor == f.floor and g.word.kind == "verb" and g.sense.plover in ADDRESSING:
                one = g.roles.recipients
                return self._others(f, one) if len(one) == 1 and self._may_be(one[0], suffix) else []
        return []

    def _judged_again(self, f: Found) -> list[Party]:
        """Whose words or deeds are judged by the verb to which و joins this one: استنكرت تصريحات فلان | ونددت
        بها.
        """
        g = self._just_before(f)
        verbs = g is not None and f.word.kind == g.word.kind == "verb" and bool(f.word.conj)
        if g is None or not verbs or not {g.sense.plover, f.sense.plover} <= JUDGED or g.floor != f.floor:
            return []
        between = self.page.tokens[g.last : f.token]
        if f.token - g.token > _JUDGED_REACH or any(verbal(t.form) for t in between if t.kind == "word"):
            return []
        return self._others(f, g.roles.recipients)

    def _judged_too(self, f: Found, suffix: str) -> bool:
        """Whether what somebody else judges by a pronoun is the thing judged right before, and nobody: رحبت
        فرنسا بالقرار، فيما | انتقدته روسيا.
        """
        g = self._just_before(f)
        if g is None or f.roles.hidden or not f.roles.actors or g.roles.recipients:
            return False
        if not {g.sense.plover, f.sense.plover} <= JUDGED or f.token - g.token > _JUDGED_REACH:
            return False
        for k in range(g.last, f.token):
            opening = self.parties.opening_at(k)
            if self.cast.mention_of[k] >= 0 or not opening.article or opening.prep not in ("", "ب"):
                continue
            phrase = self.parties.phrase(k, f.token)
            if phrase is not None and not is_agentive(self.parties, phrase):
                return self.page.tokens[k].text.endswith(("ة", "ات")) == (suffix == "ها")
        return False

    def _described_before(self, f: Found, suffix: str) -> list[Party]:
        """Who is described, and not named, as whom the verb joined to this one is done to: هاجم المعارضة
        واتهمها، استقبل السفير وطالبه بتوضيح.
        """
        g = self._verb_joined(f)
        if g is None or not f.word.conj or f.word.kind != "verb" or g.floor != f.floor:
            return []
        between = (k for k in range(g.last, f.token) if self.page.tokens[k].kind == "word")
        if any(verbal(self.page.tokens[k].form) and not self.parties.relative(k - 1) for k in between):
            return []
        group = g.roles.recipients
        if len(group) != 1 or told_in(group[0], f.roles.actors):
            return []
        if group[0].entity >= 0:
            return list(group) if suffix == "ه" and self._sent_by(group[0]) else []
        head, word = self._head(group[0]), group[0].span.of(self.page.text).split()[0]
        man = masculine(head) or head in SOMEBODY or (head_in(head, "container", "body") and word[-1:] != "ة")
        many = self._several(group[0]) or (head_in(head, "people", "office", "container") and not man)
        fits = {"ها": word.endswith(("ة", "ات")), "ه": man, "هم": many}
        return list(group) if fits.get(suffix, False) else []

    def _sent_by(self, party: Party) -> bool:
        """Whether a body or land is named as whose men are told of in a masculine word: وفد | الحكومة."""
        at = self.page.token_at(party.span.start) - 1
        before = self.page.tokens[at] if at >= 0 else None
        return (
            before is not None and head_in(before.form, "container") and not before.text.endswith(("ة", "ات"))
        )

    def _meeting_it(self, f: Found) -> list[Party]:
        """Who meets his death: لقي ستة من الجنود | مصرعهم، لقي نحو 42 | مصرعهم."""
        if f.word.core not in _DEATH:
            return []
        for k in range(f.token - 1, max(f.floor, f.token - _MEETS_REACH) - 1, -1):
            form = self.page.tokens[k].form
            if form.removeprefix("و") in _MEETS:
                counted = (n for n in range(k + 1, f.token) if self.page.tokens[n].kind == "number")
                phrase = self.parties.phrase(k + 1, f.token)
                if phrase is None or phrase.prep or self.parties.party(phrase) is None:
                    phrase = self.parties.phrase(next(counted, f.token), f.token)
                if phrase is None or phrase.prep:
                    return []
                return group_of(self.parties, phrase, f.token)[0]
        return []

    def _held_by_some(self, f: Found, suffix: str) -> list[Party]:
        """The indefinite place or thing of which كان tells that somebody took it: حقل كان التنظيم قد | سيطر
        عليه.
        """
        if f.word.kind != "verb" or f.word.conj or f.sense.plover not in SUFFERED:
            return []
        for k in range(f.token - 1, max(f.floor, f.token - _WAS_REACH), -1):
            if self.page.tokens[k].kind != "word":
                return []
            if self.page.tokens[k].form in _WAS:
                group = described_by(self.parties, k, f.floor)
                return self._others(f, group) if group and self._is_it(group[0], suffix) else []
        return []

    def _is_it(self, party: Party, suffix: str) -> bool:
        """Whether a pronoun can mean an indefinite place, thing or people: حقل (عليه)، ثلاث قرى (عليها)."""
        head = self._head(party)
        counted = head_in(head, "number", "quantity")
        word = self.parties.folded_words(party)[-1] if counted else head
        if head_in(word, "people") or word.endswith(("ين", "ون")):
            return suffix == "هم"
        hers = counted or party.span.of(self.page.text).split()[0].endswith(("ة", "ات"))
        return hers == (suffix == "ها")

    def _place_before(self, f: Found, suffix: str) -> list[Party]:
        """The place without a name that the verb before was about, of a joined verb of force: دخلت القوات
        البلدة | وسيطرت عليها.
        """
        if f.word.kind != "verb" or not f.word.conj or f.sense.plover not in SUFFERED:
            return []
        for k in range(f.token - 1, max(f.floor, f.token - _PLACE_REACH) - 1, -1):
            t = self.page.tokens[k]
            if t.kind == "break" or (t.kind == "mark" and t.form in ".؛:"):
                return []
            definite = t.kind == "word" and self.parties.opening_at(k).article
            if definite and head_in(t.form, "place") and t.text.endswith("ة") == (suffix == "ها"):
                phrase = self.parties.phrase(k, f.token)
                party = self.parties.party(phrase) if phrase is not None else None
                return [party] if party is not None else []
        return []

    def _undergoing_it(self, f: Found) -> list[Party]:
        """Those right before the تم of an act that is done to them: المعتقلون الذين تم احتجازهم، الناشط الذي
        ألقي القبض عليه.
        """
        at = f.token - 1
        if f.word.kind != "masdar" or at <= f.floor:
            return []
        if not (was_done(self.page.tokens[at].form) or laid_upon(self.page.tokens[at].text)):
            return []
        if self.parties.classes[at - 1] == "relative":
            return antecedent(self.parties, at - 1, f.floor)
        then = "ف" if self.page.tokens[at].form.startswith("ف") else ""
        before = subject_before(self.parties, then, "s", at, f.floor)[1]
        group = before or described_by(self.parties, at, f.floor)
        return [] if self._no_persons(f, group) else group  # داهموا منزل المتهم وتم | اعتقاله

    def _resumed(self, f: Found, suffix: str) -> list[Party]:
        """Whom a relative clause is about that another does it to: المنطقة التي أعلنت الحركة تحريرها."""
        page = self.page
        for k in range(f.token - 2, max(0, f.token - _RESUMED_REACH) - 1, -1):
            if page.tokens[k].kind != "word" or self.parties.classes[k] == "contrast":
                return []
            if not self.parties.relative(k):
                continue
            form, verb = page.tokens[k].form, page.tokens[k + 1]
            if TAKES_UP.get(form.removeprefix("و")) != suffix or verb.kind != "word":
                return []
            doer = self.parties.phrase(k + 2, f.token)
            told = doer is not None and not (doer.prep or doer.accusative) and is_agentive(self.parties, doer)
            if was_done(verb.form) or told:
                return self._others(f, antecedent(self.parties, k, 0))
            return []
        return []

    def _two(self, f: Found) -> list[Party]:
        """The two that the act just before was done to, or who did it: التقى فلانا وفلانا ودعاهما إلى …"""
        for g in self._events_back(f):
            for group in (g.roles.recipients, g.roles.actors):
                named = [p for p in group if p.entity >= 0]
                if len(named) == 2 and self._others(f, named) == named:
                    return named
                several = len(group) != 2 or any(self._several(p) for p in group)
                if not several and self._others(f, group) == group:
                    return list(group)  # اعتقلوا الرئيس ورئيس الوزراء
        return []

    def _those(self, f: Found) -> list[Party]:
        """People told by description in an event just before; who protested, where they are dispersed."""
        for g in self._events_back(f):
            if f.word.lemma == _DISPERSES and g.sense.plover == "PROTEST" and g.roles.actors:
                return [p for p in g.roles.actors if not told_in(p, f.roles.actors)]
        for g in self._events_back(f):
            where = g.sense.plover == "PROTEST"  # تجمعوا أمام القصر قبل أن تفرقهم الشرطة
            for p in (*(() if where else g.roles.recipients), *g.roles.actors):
                if p.entity < 0 and self._several(p) and not told_in(p, f.roles.actors):
                    return [p]
        return []

    def _crowd_before(self, f: Found) -> list[Party] | None:
        """Who protested, where a crowd is dispersed that was told of just before: خرجت تظاهرات، قبل أن |
        تفرقها الشرطة; None where none was.
        """
        near = (g for g in self._earlier(f, _CROWD_BACK) if g.sense.plover == "PROTEST")
        g = next(near, None)
        return None if g is None else self._others(f, g.roles.actors)

    def _killed(self, f: Found, suffix: str) -> list[Party]:
        """The person of whose death was told just before: قتل فلان في غارة. وقال الوزير إن مقتله …"""
        for g in self._events_back(f) if f.word.core in _DYING else ():
            dead = g.roles.recipients
            if g.sense.plover != "ASSAULT" or len(dead) != 1 or not self._is_person(dead[0]):
                continue
            named = next(m for m in self.cast.mentions if m.entity == dead[0].entity)
            if self.parties.agrees(named, GENDERS.get(suffix, "")):
                return list(dead)
        return []

    def _not_who_speaks(self, f: Found, told: list[Party], suffix: str) -> list[Party]:
        """Whose killing is told: nobody tells his own, but that of a man named before him in the sentence
        (شيع الآلاف فلانا، واتهم المحافظ الحركة باغتياله); he may tell of an attempt.
        """
        speaker = self.statements[f.inside].speaker if f.inside >= 0 and f.word.core in _DYING else None
        if speaker is None or speaker.entity < 0 or all(p.entity != speaker.entity for p in told):
            return told
        back = self.page.tokens[max(0, f.token - _TRIED_REACH) : f.token]
        if any(t.form[t.form[:1] in ("ب", "ل", "و") :] in _TRIED for t in back):
            return told
        first = self.page.sentence(f.token).first
        before = [m for m in self.cast.mentions if first <= m.first < f.token]
        men = [m for m in before if self.cast.type_of(m.entity) == "person" and m.entity != speaker.entity]
        other = [Party(m.entity, m.span) for m in men if self.parties.agrees(m, GENDERS.get(suffix, ""))]
        return other[-1:]

    def _that_one(self, f: Found, suffix: str) -> list[Party]:
        """The person told by description to whom the act before was done: أصيب شاب خلال محاولة اعتقاله، حكم
        على المغني بعد إدانته.
        """
        tried = self._convicted(f)
        if f.word.lemma not in PERSONAL and not tried:
            return []
        for g in self._earlier(f, 2):
            if self.page.sentence_of[g.token] != self.page.sentence_of[f.token]:
                return []
            for p in g.roles.recipients:
                word = self._head(p)
                bare = word.removeprefix("ال")
                told = bare in SOMEBODY or bare in ONE_PERSON or bool(country_of_nisba(word))
                told = told or masculine(bare)
                one = p.entity < 0 and told
                if one and word.endswith("ه") == (suffix == "ها"):
                    return self._others(f, [p])
        return []

    def _takes_up_all(self, f: Found) -> bool:
        """Whether the pronoun on a verb takes up the whole of what was told: وهو ما | اعتبرته الحكومة خيانة،
        الأمر الذي | رحبت به.
        """
        before = tuple(t.form for t in self.page.tokens[max(0, f.token - 2) : f.token])
        return f.word.kind == "verb" and before in _ALL_TOLD

    def _who_did_it(self, f: Found) -> list[Party]:
        """Who said or did what a clause takes up whole, in the same sentence: قصفت روسيا الميناء، وهو ما
        أدانته كييف.
        """
        first = self.page.sentence(f.token).first
        for s in reversed(self.statements):
            if first <= s.cue_token < f.token and s.speaker is not None:
                return self._others(f, self._speaking(s.speaker))
        done = [g for g in self._earlier(f, 4) if g.token >= first and g.roles.actors]
        return self._others(f, done[-1].roles.actors) if done else []

    def _who_did(self, f: Found) -> list[Party]:
        """Who did or said what is refused, backed or condemned by a pronoun: طالب … وهو ما رفضته الحكومة، قال
        … وهي اتهامات رفضتها الحكومة.
        """
        before = [t.form for t in self.page.tokens[max(0, f.token - 2) : f.token]]
        if len(before) > 1 and before[0] in _THAT_IS and (before[1] == _WHICH or before[1] in _CHARGES):
            for s in reversed(self.statements):
                if 0 <= s.cue_token < f.token and s.speaker is not None:
                    return self._others(f, self._speaking(s.speaker))  # أكد فلان أن …، وهو ما رفضته الحكومة
        for g in self._events_back(f):
            if g.sense.plover == "REJECT" and f.sense.plover == "REJECT":
                return self._others(f, g.roles.recipients)
            if g.sense.plover in ADDRESSING:
                return self._others(f, g.roles.actors)
        return []

    def _subject_of_last(self, f: Found, gender: str) -> list[Party]:
        """Who did the act before this one, where the pronoun can mean him."""
        for g in self._events_back(f):
            near = g.inside == f.inside and f.token - g.token <= _SUBJECT_REACH
            for p in g.roles.actors if near else []:
                if p.entity >= 0 and all(not self._alike(p, a) for a in f.roles.actors):
                    named = next(m for m in self.cast.mentions if m.entity == p.entity)
                    if self.parties.agrees(named, gender):
                        return [p]
            return []
        return []

    def _events_back(self, f: Found) -> Iterator[Found]:
        """The events before this one in its sentence and the one before, the last first."""
        for g in self._earlier(f, 4):
            if self.page.sentence_of[f.token] - self.page.sentence_of[g.token] > 1:
                return
            yield g

    def _pronoun(self, f: Found, suffix: str, acting: bool = False) -> list[Party]:
        """Whom a suffix pronoun means: the nearest entity before that its gender allows and that is no
        actor here; where it is who acts, one that can.
        """
        if suffix == "نا":
            return self._we(f)
        if suffix in ("ني", "ي"):
            return self._first_person(f)
        if suffix in ("ك", "كم"):
            return self._asked(f, suffix)
        told = self._heading_it(f, suffix)
        if not told and suffix in THIRD_SINGULAR:
            told = self._same_object(f, suffix)
        return told or self._who_says(f, suffix) or self._nearest(f, suffix, acting)

    def _heading_it(self, f: Found, suffix: str) -> list[Party]:
        """Who heads the clause that tells his own act by a noun: بدأ الوزير زيارته للجرحى."""
        own = f.word.suffix == suffix and not f.word.conj and f.word.kind in ("masdar", "noun")
        if not (own and f.roles.hidden):
            return []
        gender = GENDERS.get(suffix, "")
        for m in self.cast.mentions[self.parties.mentions_before(f.floor) :]:
            if m.first >= min(f.token, f.floor + LONGEST):
                break
            named = Party(m.entity, m.span)
            heads = m.first >= f.floor and self._heads_clause(m, f.floor)
            if heads and self.parties.agrees(m, gender) and self._does(f, named):
                return [named]
        return []

    def _nearest(self, f: Found, suffix: str, acting: bool) -> list[Party]:
        """The nearest name before that a pronoun of the third person can mean."""
        gender, floor, at = GENDERS.get(suffix, ""), max(0, f.token - 60), f.token
        where = f.sense.plover in SUFFERED and f.word.lemma not in PERSONAL | _OF_FOES
        done = not acting and not f.roles.hidden
        one = done and suffix in THIRD_SINGULAR and (f.sense.freed or f.word.lemma in _OF_ONE)
        for _ in range(4 + 2 * one):
            party = self.parties.nearest(at, gender, floor, bodies=suffix in ("هم", "هما"), where=where)
            if party is None:
                return []
            kind = self.cast.entities[party.entity].type
            if kind == "place" and not acting:
                party = self._not_where(party, gender)
            if not (one and kind != "person") and self._may_mean(f, party, kind, acting):
                if self._too_far(f, party, suffix, acting):
                    f.near = f.near or party
                    return []
                return [self._whose_office(party, suffix)]
            at = self.page.token_at(party.span.start)
        return []

    def _may_mean(self, f: Found, party: Party, kind: str, acting: bool) -> bool:
        """Whether a pronoun can mean a party: no actor here, nor only one to whom it is said."""
        if any(a.entity == party.entity for a in f.roles.actors):
            return False
        if self._told_to(f, party) or self._quotes(f, party):
            return False
        return not (kind == "place" and f.word.lemma in PERSONAL) and (not acting or self._does(f, party))

    def _not_where(self, party: Party, gender: str) -> Party:
        """The place that a pronoun means, not the one in which it lies: حي الزهور في السنديان | واقتحمه."""
        n = self.cast.mention_of[self.page.token_at(party.span.start)]
        meant = lying_in(self.parties, n)
        if meant is None or not self.parties.agrees(meant, gender):
            return party
        return Party(meant.entity, meant.span)

    def _too_far(self, f: Found, party: Party, suffix: str, acting: bool) -> bool:
        """Whether the nearest name is hardly whom a pronoun means: one beyond several verbs, unless it is
        done to a man, or a body where force, talks or a refusal have places and things for their object.
        """
        kind = self.cast.entities[party.entity].type
        if not acting and (kind == "person" or not (f.roles.object_pronoun or f.roles.bound_pronoun)):
            return False
        things = f.sense.plover in _OF_THINGS and (suffix == "ها" or bool(f.roles.bound_pronoun))
        things = things and f.word.lemma not in _OF_FOES
        if not acting and kind == "organization" and things:
            return True
        after = self.page.token_at(party.span.end - 1) + 1
        words = (k for k in range(after, f.token) if self.cast.mention_of[k] < 0)
        verbs = sum(verbal(t.form) for t in map(self.page.tokens.__getitem__, words) if t.kind == "word")
        return verbs >= _FAR

    def _whose_office(self, party: Party, suffix: str) -> Party:
        """The man whose office is over a body, of the two whom ه can mean: أقال محافظ البنك | واتهمه; else
        the party itself.
        """
        n = self.cast.mention_of[self.page.token_at(party.span.start)] if suffix == "ه" else -1
        return (official_of(self.parties, self.cast.mentions[n]) if n >= 0 else None) or party

    def _who_says(self, f: Found, suffix: str) -> list[Party]:
        """Who speaks in the clause where his own act is told by a noun: قال سموه خلال زيارته الجرحى."""
        if f.word.kind != "masdar" or f.word.suffix != suffix:
            return []
        near = range(f.token - 1, max(f.floor, f.token - LONGEST) - 1, -1)
        n = next((self.cue_at[k] for k in near if k in self.cue_at), -1)
        speaker = self.statements[n].speaker if n >= 0 else None
        if speaker is None or speaker.entity < 0 or n == self.holder[f.token]:
            return []
        known = self.cast.entities[speaker.entity]
        person = known.type == "person" and known.gender in ("", GENDERS.get(suffix, ""))
        return [Party(speaker.entity, speaker.span or Span(0, 0))] if person else []

    def _told_to(self, f: Found, party: Party) -> bool:
        """Whether a party is only the outlet to which something is said, or one named as such where it is
        done to men: صرح لإذاعة «الغد»، قال لـ«الغد».
        """
        at = self.page.token_at(party.span.start)
        before = [t.form for t in self.page.tokens[max(0, at - 2) : at] if t.kind == "word"]
        if not before:
            return False
        to = before[-1].removeprefix("ل")
        told = before[-1][:1] == "ل" and (not to or to in _OUTLETS)
        return told or (f.sense.plover in _TO_MEN and before[-1].removeprefix("و") in _OUTLETS)

    def _same_object(self, f: Found, suffix: str) -> list[Party]:
        """Whom the act just before in the sentence was done to by a pronoun too: انتقدها … ودعاها إلى …"""
        g = self._verb_joined(f)
        if g is None or f.word.kind == "masdar" or len(g.roles.recipients) != 1:
            return []
        alike = (g.roles.object_pronoun or g.roles.bound_pronoun) == suffix
        return list(g.roles.recipients) if alike or self._goes_on_with(f, g, suffix) else []

    def _verb_joined(self, f: Found) -> Found | None:
        """The verb whose object the pronoun on a verb joined by و means, the last before it that stands in no
        relative clause: انتقد القيود التي فرضتها الوزارة | ودعاها.
        """
        if f.word.kind != "verb" or not f.word.conj:
            return self._just_before(f)
        for g in self._earlier(f):
            if self.page.sentence_of[g.token] != self.page.sentence_of[f.token]:
                return None
            own = g.word.kind == "verb" and g.floor == f.floor
            if own and not (g.token and self.parties.relative(g.token - 1)):
                return g
        return None

    def _goes_on_with(self, f: Found, g: Found, suffix: str) -> bool:
        """Whether a joined verb has by its pronoun the object of the verb before: دان المحتجون الحكومة |
        واتهموها.
        """
        verbs = f.word.kind == g.word.kind == "verb" and bool(f.word.conj) and f.word.suffix == suffix
        if not verbs or suffix not in THIRD_SINGULAR or g.floor != f.floor or f.token - g.token > _GOES_ON:
            return False
        party = g.roles.recipients[0]
        if party.entity < 0:
            return self._head(party).endswith(("ه", "ات")) == (suffix == "ها")
        named = next(m for m in self.cast.mentions if m.entity == party.entity)
        return self.parties.agrees(named, GENDERS[suffix])

    def _asked(self, f: Found, suffix: str) -> list[Party]:
        """Whom a question addresses: who answers it, or by كم the body that he speaks for."""
        for s in self.statements:
            if s.tokens and s.tokens[0][0] > f.token and s.type == "direct" and s.speaker is not None:
                group = self._speaking(s.speaker)
                return self._bodies_of(group) if suffix == "كم" else group
        return []
