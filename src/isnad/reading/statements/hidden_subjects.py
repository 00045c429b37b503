"""The subject that a verb, participle or masdar hides: …، وأضاف أن / مضيفًا أن / قوله إن."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable

import msgspec

from isnad.reading.phrases.noun_agreement import another_office
from isnad.reading.statements.called_on import NAMES_BACK, SPEAKERS_BACK, CalledOn
from isnad.reading.statements.frame import Frame, Range, predicate_of
from isnad.reading.statements.hidden_in_sentence import SINCE, HiddenInSentence
from isnad.reading.statements.preverbal import Preverbal
from isnad.reading.statements.source_words import SourceWords, plain, related
from isnad.reading.statements.speaker import UNNAMED, Speaker, agrees, never_his, together
from isnad.reading.words.lexis import nouns, source_heads, words
from isnad.reading.words.party_words import head_in, verbal
from isnad.text.tokens import COMMAS, QUOTE_MARKS, Sentence

__all__ = ["HiddenSubjects"]

# The same of the subject of a verb that takes its object up in a pronoun.
_NAMES_BACK_OF_PRONOUN = 12
_MAIN_VERB = 25
# How far back, in a sentence however long, the clause told before may begin.
_LONGEST = 200
# How many tokens a setting at the head of a sentence takes.
_SETTING = 8
# How near to its sentence's beginning a verb goes on with the sentence before.
_OPENING = 2
_TOPICS = frozenset(("اما", "واما"))
_WHEN = frozenset(("عندما", "حين", "حينما", "بعدما", "لما", "حيث", "اذ"))
_PRONOUN_FEATURES = {"ه": ("m", "s"), "ها": ("f", "s"), "هم": ("m", "p"), "هما": ("", "d"), "هن": ("f", "p")}
# The shortest stem of a plural of people, and what is one word with ون.
_STEM, _NO_STEMS = 3, frozenset(("تلفزي", "ملي", "بلي", "تريلي", "كان", "قان", "عين", "مضم", "مخز"))
_BOTH = words("both")
_MANY = words("many")
_BUT = frozenset(("لكن", "ولكن"))
_BUT_SHE = words("but_she")
_CREDITS = words("credits")
_HUMAN = source_heads("human")
_ACTORS = frozenset[str]().union(*map(source_heads, ("human", "institution", "governing", "outlet")))
# Titles of who reigns, behind which another office is another's.
_REIGNING = words("reigning")


class HiddenSubjects:
    """Finds whom a cue without a subject of its own means."""

    def __init__(self, source_words: SourceWords, of_source: Callable[[Range], Speaker | None]) -> None:
        self.words, self.of_source = source_words, of_source
        self.page, self.tokens, self.lexes = source_words.page, source_words.tokens, source_words.lexes
        self.phrases, self.cast = source_words.phrases, source_words.cast
        self._preverbal = Preverbal(source_words.page, source_words.lexes, source_words.phrases)
        self.answers = CalledOn(source_words, of_source, self._can_act)
        self.in_sentence = HiddenInSentence(
            source_words, of_source, self._subject_of, self._acts, self._can_act
        )

    def find(self, frame: Frame, governor: Speaker | None, relay: Speaker | None = None) -> Speaker | None:
        """The governing speaker, or the last one that agrees and is not the `relay` of these words; None when
        nobody was named or heard before."""
        if frame.kind == "participle" and governor is not None and not self._is_one_of_many(frame, governor):
            return msgspec.structs.replace(
                governor, why="the subject of the clause that the participle goes on with"
            )
        gender, number = self.features(frame)
        found = self.answers.answerer(frame, gender, number) or (
            self.answers.obliged(frame, gender, number)
            or self._clause_subject(frame, gender, number)
            or self.answers.called_on(frame, gender, number)
            or self._inside_report(frame, gender, number)
            or self._governor(frame, governor, gender, number)
            or self._told_subject(frame, gender, number)
            or self._joined_subject(frame, gender, number)
            or self._subject_around(frame, gender, number)
            or (None if governor is not None else self.in_sentence.find(frame, gender, number))
            or self._main_subject(frame, gender, number)
            or self._topic_before(frame, gender, number)
            or self._of_its_object(frame, gender, number)
            or self._last_agreeing(gender, number, relay)
            or (self._plural_before(frame) if number == "p" else None)
            or (self._two_before(frame) if number == "d" else None)
            or self._nearest_agreeing(frame, gender, number, NAMES_BACK)
            or self._she_before(frame, gender, number)
        )
        heard = self.words.heard
        several = number == "p" and frame.kind in ("verb", "participle")
        if found is None and heard and several and heard[-1].number == "s":
            return Speaker(text=UNNAMED, why="several, of whom nobody was told before", doubtful=True)
        of_her = gender == "f" and number == "s" and never_his(self.lexes[frame.first])
        relays = relay is not None and heard and heard[-1].same(relay)  # نقلت عنه فلانة قوله
        if found is None and heard and not relays and not (of_her and heard[-1].gender == "m"):
            why = "the last speaker, though the verb does not agree"
            return msgspec.structs.replace(heard[-1], why=why, doubtful=True)
        return found

    def _is_one_of_many(self, frame: Frame, governor: Speaker) -> bool:
        """انتقد المحللون فلانا مؤكدين أن: a plural participle goes on with no one person."""
        one = governor.number == "s" and self.words.is_person(governor.entity)
        return one and self.features(frame)[1] == "p"

    def first_in_sentence(self, frame: Frame) -> Speaker | None:
        """For a participle with no report before it (وظهر الوزير مؤكدا أن): the first actor of its
        sentence."""
        subject = self.subject_of_clause(frame)
        if subject is not None and not self._of_another(frame, subject):
            return msgspec.structs.replace(subject, why="the subject of the sentence")
        if self.features(frame)[1] == "p":
            return self.in_sentence.people_before(frame)
        first = self.in_sentence.past_byline(frame.first)
        mentions = [
            m
            for m in self.words.mentions(first, frame.first)
            if not (self.words.governed(first, m) or self._of_another(frame, self.words.entity(m.entity, "")))
        ]
        chosen = next(
            (m for m in mentions if self.words.is_person(m.entity)), mentions[0] if mentions else None
        )
        return self.words.entity(chosen.entity, "the first actor of the sentence") if chosen else None

    def _of_another(self, frame: Frame, s: Speaker) -> bool:
        """وكان قد أبلغ المنظمة …، متهما: a masculine participle is not that of a body or a woman in its
        sentence, and مؤكدين not that of one person."""
        one = s.number == "s" and self.words.is_person(s.entity) and self.features(frame)[1] == "p"
        return one or (self.features(frame) == ("m", "s") and s.gender == "f")

    def _sentence(self, frame: Frame) -> Sentence:
        return self.page.sentence(frame.first)

    # -- the speaker before ----------------------------------------------------------------------------------

    def _governor(self, frame: Frame, governor: Speaker | None, gender: str, number: str) -> Speaker | None:
        """The subject of the verb before it in the sentence, which a pronoun on أن or a و takes up."""
        if governor is None:
            return None
        taken_up = self._subject_pronoun(frame)
        if taken_up and governor.text != UNNAMED and agrees(*taken_up, governor):
            return msgspec.structs.replace(governor, why="the speaker whom the pronoun on أن takes up")
        where = frame.first > 0 and self.lexes[frame.first - 1].bare in ("حيث", "اذ")
        if frame.kind == "verb" and (self._goes_on(frame) or where) and agrees(gender, number, governor):
            return msgspec.structs.replace(governor, why="the subject of the verb before it in the sentence")
        return None

    def _inside_report(self, frame: Frame, gender: str, number: str) -> Speaker | None:
        """قالت المصادر إن القوات اعتقلته بعد أن طالبته ب…, وأوضحت أن الحركة تحشد أنصارها وتطالب ب…: whom the
        words around tell of, where the verb says what came before, or is no perfect as theirs is."""
        if frame.kind != "verb" or number != "s" or frame.first < 2 or frame.reading is None:
            return None
        if predicate_of(frame.reading).only_clause():
            return None  # قبل أن يضيف: who speaks goes on
        k = frame.first - 1
        since = self.lexes[k].that == "" and not self.lexes[k].suffix and self.tokens[k - 1].form in SINCE
        if since:
            return self._told_before(frame, gender, number, end=k)
        return self._of_like_verb(frame, gender) if self.lexes[frame.first].conj == "و" else None

    def _of_like_verb(self, frame: Frame, gender: str) -> Speaker | None:
        """Whom the clause behind أن tells of by an imperfect with which this one goes on, in the words of a
        verb in the perfect."""
        verb, first = frame.verb, self._sentence(frame).first
        if verb is None or verb.tense != "imperfect":
            return None
        that = next((j for j in range(frame.first - 1, first, -1) if self.lexes[j].that is not None), -1)
        if that < 0 or self.lexes[that].suffix:
            return None
        told = next((r for j in range(that - 1, first - 1, -1) for r in self.lexes[j].finite), None)
        if told is None or told.entry.verb is None or told.entry.verb.tense != "perfect":
            return None
        prefix = self.tokens[frame.first].form[1:2]
        near = (j for j in range(that + 2, frame.first) if self.tokens[j].form[:1] == prefix)
        like = next((j for j in near if self._acts(j)), -1)
        if like >= 0 and self.tokens[like].form.endswith(("وا", "ون", "ان")):
            return None  # إن مقاتليه لم يغادروا … ويتهم
        found = self.phrases.after(that + 1, like) if like >= 0 else (0, 0)
        if found[1] <= found[0] or not self._can_act(found[0]):
            return None
        s = self.of_source(self.phrases.units(*found)[0])
        fits = s is not None and (not s.gender or not gender or s.gender == gender)
        return msgspec.structs.replace(s, why="the subject of the clause told before") if s and fits else None

    def _told_subject(self, frame: Frame, gender: str, number: str) -> Speaker | None:
        """قال الوزير إن الحكومة رفضت العرض وأكدت أن: the subject of the clause told before, where the verb is
        not the governing speaker's."""
        if frame.kind not in ("verb", "participle") or not gender:
            return None
        if frame.kind == "verb" and not (self._goes_on(frame) or self._subject_pronoun(frame)):
            return None
        return self._told_before(frame, gender, number)

    def _clause_subject(self, frame: Frame, gender: str, number: str) -> Speaker | None:
        goes_on = number == "d" or self._goes_on(frame)
        return None if goes_on else self.in_sentence.clause_subject(frame, gender, number)

    def told_before(self, frame: Frame) -> Speaker | None:
        """أضافت المصادر أن أحد العمال اشتكى، زاعما أن: the subject told of, with whom a participle agrees."""
        gender, number = self.features(frame)
        told = self._told_before(frame, gender, number) if gender else None
        return told if told is not None and (told.number or number != "s") else None

    def _told_before(self, frame: Frame, gender: str, number: str, end: int = -1) -> Speaker | None:
        """The subject of the last clause behind أن or لكن before the frame, or before token `end`, where it
        surely agrees."""
        start = max(self._sentence(frame).first, frame.first - _LONGEST)
        for k in range((end if end >= 0 else frame.first) - 1, start - 1, -1):
            that = k > start and self.lexes[k].that is not None
            if not (that or self.tokens[k].form in _BUT) or (self.lexes[k].suffix and k == frame.first - 1):
                continue  # أن الرئيس سمعه، وأنه | وعده
            k += self.tokens[k + 1].form in QUOTE_MARKS
            verb = next((j for j in range(k + 2, frame.first) if self.lexes[j].verb), frame.first)
            found = self.phrases.after(k + 1, verb)
            some = self.tokens[found[0]].form.removesuffix("ا") in _ACTORS  # لكن مصدرا أمنيا نفى ذلك وقال
            if found[1] <= found[0] or not (some or self._can_act(found[0])):
                return None
            s = self.of_source(self.phrases.units(*found)[0])
            man = s is not None and gender == "m" and self.words.is_person(s.entity)
            fits = s is not None and (man or bool(s.gender)) and agrees(gender, number, s)
            return (
                msgspec.structs.replace(s, why="the subject of the clause told before")
                if s and fits
                else None
            )
        return None

    def _joined_subject(self, frame: Frame, gender: str, number: str) -> Speaker | None:
        """يفرد النقيب فلان أوراقه ويقول: the person who does what the verb before it tells."""
        if frame.kind != "verb" or number != "s" or not self._goes_on(frame):
            return None
        start = max(self._sentence(frame).first, frame.first - NAMES_BACK)
        for k in range(frame.first - 1, start - 1, -1):
            if self.lexes[k].that is not None or self.tokens[k].form in QUOTE_MARKS:
                return None
            if not self._acts(k):
                continue
            if self.in_sentence.has_none_behind(k):
                continue  # زار فلان المدينة واجتمع بالقائد | وطلب
            s = self._before(k) or self._subject_of(k, frame.first)
            if s is None and self.lexes[k - 1].bare in ("حيث", "و") and k > start:
                continue  # زار وفد المدينة، حيث | اجتمع بالسكان وطلب منهم
            body = s is not None and gender == s.gender == "f"  # صادرت الشرطة الدواء، ورفضت
            known = s is not None and (
                body or self.words.is_person(s.entity) or self.in_sentence.one_man(k, s)
            )
            if s is not None and known and agrees(gender, number, s):
                return msgspec.structs.replace(s, why="the subject of the verb before it")
            return None
        return None

    def _before(self, verb: int) -> Speaker | None:
        """الوزير | يستقبل السفير ويدعو إلى: who stands before the verb at token `verb` as its subject."""
        first, last = self._preverbal.before(verb)
        if last <= first or not self._can_act(first):
            return None
        office = self.words.head(first) in _HUMAN and first not in self.phrases.lead_of
        return self.of_source((first, last) if office else self.phrases.units(first, last)[0])

    def _subject_around(self, frame: Frame, gender: str, number: str) -> Speaker | None:
        """فجّرت الشركة الخلاف عندما طلبت أن, كتب فلان تعليقا على صفحته يقول: the subject of the clause around
        one of time or of manner; تحرك الأهالي … وطالبوه ب: that of people, for a plural."""
        k = frame.first - 1
        if frame.kind != "verb" or k < 0 or not self._clause_in_another(frame, number):
            return None
        s = self.subject_of_clause(frame)
        body = s is not None and not s.gender and s.entity >= 0 and not self.words.is_person(s.entity)
        if s is None or not agrees(gender, number, s) or (gender == "f" and s.gender != "f" and not body):
            return None
        if self.lexes[k].bare not in _WHEN and number == "s" and not self.words.is_person(s.entity):
            return None
        return msgspec.structs.replace(s, why="the subject of the clause around it")

    def _clause_in_another(self, frame: Frame, number: str) -> bool:
        """Whether the verb is that of a clause of time, of one of manner, or of a second deed of people."""
        before = self.lexes[frame.first - 1]
        if before.bare in _WHEN and not before.conj:
            return True
        if number == "p":
            return self._goes_on(frame)
        verb = frame.verb
        imperfect = verb is not None and verb.tense == "imperfect" and not self.lexes[frame.first].conj
        word = self.tokens[frame.first - 1].kind == "word" and not before.word_class and before.that is None
        return imperfect and (word or self.page.closes_quote(frame.first - 1))

    def _topic_before(self, frame: Frame, gender: str, number: str) -> Speaker | None:
        """انتقل الحاكم فلان إلى المدينة. وقال …: the person whose deed the sentence right before tells, when
        nobody spoke in it."""
        if frame.kind not in ("verb", "bare") or number != "s" or self.page.quote_of[frame.first] >= 0:
            return None
        start = frame.content if frame.kind == "bare" and frame.content >= 0 else frame.first
        n = self.page.sentence_of[start]
        if n == 0 or start - self.page.sentences[n].first > _OPENING:
            return None
        first, last = self.page.sentences[n - 1].first, self.page.sentences[n - 1].last
        if any(self._speaks(j) for j in range(first, last)):
            return None
        s = self._topic_of(first, last, named=frame.kind == "bare")
        body = s is not None and gender == s.gender == "f"  # اعتقلت الشرطة فلانا. واتهمته
        if s is not None and (body or self.words.is_person(s.entity)) and agrees(gender, number, s):
            why = "the body of the sentence before" if body else "the person of the sentence before"
            return msgspec.structs.replace(s, why=why)
        return None

    def _topic_of(self, first: int, last: int, *, named: bool) -> Speaker | None:
        """Whom the sentence `[first, last)` is about: the subject of its first verb, or, where it opens with
        أما or `named` allows it, the person whom it opens with (أما فلانة، فتريد …)."""
        opening = first
        while opening < last and (
            self.tokens[opening].kind != "word" or self.tokens[opening].form in _TOPICS
        ):
            opening += 1
        n = self.phrases.lead_of.get(opening, -1)
        if n >= 0 and (named or opening > first) and self.words.is_person(self.cast.mentions[n].entity):
            return self.words.entity(self.cast.mentions[n].entity, "the person of the sentence before")
        reach = range(first, min(last - 1, first + _MAIN_VERB))
        acts = (k for k in reach if self._acts(k) or (verbal(self.tokens[k].form) and self._can_act(k + 1)))
        k = next(acts, -1)
        return self._subject_of(k, last) if k >= 0 else None

    def _acts(self, k: int) -> bool:
        """Whether a verb that tells a deed stands at token `k`, not its noun (عن قتل فلان)."""
        if self.tokens[k].kind != "word" or self.phrases.in_name(k) or self.phrases.is_noun(k):
            return False
        if k and self.lexes[k - 1].word_class in ("preposition", "occasion"):
            return False
        form = self.tokens[k].form
        if k and self.lexes[k].masdar and self.lexes[k - 1].verb and not self.lexes[k].conj:
            return False  # قدم | شكره للجيش
        return form not in nouns() and (self.lexes[k].verb or verbal(form))

    def _speaks(self, k: int) -> bool:
        lx = self.lexes[k]
        return bool(lx.finite or lx.participle) and not (self.phrases.in_name(k) or self.phrases.is_noun(k))

    def _last_agreeing(self, gender: str, number: str, relay: Speaker | None) -> Speaker | None:
        """The last speaker whose gender and number the verb allows, the `relay` left out."""
        for back, s in enumerate(reversed(self.words.heard[-SPEAKERS_BACK - 1 :])):
            if agrees(gender, number, s) and not (relay is not None and s.same(relay)):
                return msgspec.structs.replace(s, why=_hidden_why(gender, number, back))
        return None

    def _subject_pronoun(self, frame: Frame) -> tuple[str, str] | None:
        """Gender and number of the pronoun on the complementizer before a verb: أنها ترفض، إنهم كانوا
        يطالبون."""
        k = frame.first - 1
        while k > 0 and self.lexes[k].word_class in ("aux", "qad", "negation"):
            k -= 1
        if frame.kind != "verb" or k < 0:
            return None
        form = self.tokens[k].form
        if form in _BUT_SHE:
            return _PRONOUN_FEATURES.get(form[form.index("لكن") + 3 :])
        return _PRONOUN_FEATURES.get(self.lexes[k].suffix) if self.lexes[k].that is not None else None

    def _goes_on(self, frame: Frame) -> bool:
        """A verb joined by و inside its sentence: … ودعا إلى."""
        first = self.page.sentence(frame.first).first
        if frame.first <= first + 1:
            return False
        return bool(self.lexes[frame.first].conj) or self.tokens[frame.first - 1].form == "و"

    def features(self, frame: Frame) -> tuple[str, str]:
        """Gender and number of the verb, participle or pronoun of a frame."""
        verb = frame.verb
        if frame.reading is not None and verb is not None and verb.tense == "masdar":
            return _PRONOUN_FEATURES.get(frame.reading.cut.suffix, ("", ""))
        if frame.kind == "accord":
            form = self.tokens[frame.last - 1].form
            return ("f", "s") if form.endswith("ها") else ("m", "p") if form.endswith("هم") else ("m", "s")
        return (verb.gender, verb.number) if verb else ("", "")

    # -- actors that have not spoken -------------------------------------------------------------------------

    def _plural_before(self, frame: Frame) -> Speaker | None:
        """For وقالوا، مؤكدين: the first human plural of the sentence or of the one before (دبلوماسيون
        عرب)."""
        here = self.page.sentence_of[frame.first]
        for n in range(here, max(-1, here - 2), -1):
            sentence = self.page.sentences[n]
            start = bisect_left(self._plurals, sentence.first)
            end = bisect_left(self._plurals, min(frame.first, sentence.last))
            for k in self._plurals[start:end]:
                first, last = self.phrases.after(k, min(k + 8, frame.first))
                if k > sentence.first and self._adjective_of_many(k):
                    span = self.page.span(k - 1, k + 1)
                    return self.words.described(span, "the plural that the verb can mean", number="p")
                if last > first:
                    span = self.page.span(*self.phrases.units(first, last)[0])
                    return self.words.described(span, "the plural that the verb can mean", number="p")
        return None

    def _adjective_of_many(self, k: int) -> bool:
        """Whether the plural at token `k` describes the people right before it: قراصنة | صوماليون."""
        form, before = self.tokens[k].form, self.tokens[k - 1].form
        some = not (form.startswith("ال") or before.startswith("ال"))
        return some and form.endswith("يون") and head_in(before, "people", "container")

    def _two_before(self, frame: Frame) -> Speaker | None:
        """التقى فلان وفلان وأكدا أن: the two persons named last before the verb, joined by و."""
        first = self._sentence(frame).first
        both = bisect_left(self._both, frame.first) - 1
        if both >= 0 and self._both[both] > first:
            return self.of_source((self._both[both], self._both[both] + 1))
        persons = self.words.persons(first, frame.first)[-2:]
        if len(persons) < 2 or persons[0].entity == persons[1].entity:
            return None
        a, b = persons
        token = self.tokens[b.first if b.lead >= b.first else b.lead]
        if b.lead > a.last or not token.form.startswith("و") or token.start == b.span.start:
            return None
        names = [self.cast.entities[m.entity].name for m in persons]
        return together(names, self.page.span(a.lead, b.last), "the two named before")

    _plurals_kept: list[int] | None = None

    @property
    def _plurals(self) -> list[int]:
        """The tokens of the page that are plurals of people: دبلوماسيون."""
        if self._plurals_kept is None:
            self._plurals_kept = self._find_plurals()
        return self._plurals_kept

    def _find_plurals(self) -> list[int]:
        return [
            k
            for k, t in enumerate(self.tokens)
            if t.form.endswith("ون")
            and _tells_people(t.form)
            and not (self.lexes[k].verb or self.phrases.in_name(k))
        ]

    _both_kept: list[int] | None = None

    @property
    def _both(self) -> list[int]:
        """The tokens of the page that tell two together: الطرفان."""
        if self._both_kept is None:
            self._both_kept = self._find_both()
        return self._both_kept

    def _find_both(self) -> list[int]:
        return [k for k, t in enumerate(self.tokens) if plain(t.form) in _BOTH]

    def _main_subject(self, frame: Frame, gender: str, number: str) -> Speaker | None:
        """The actor with which the sentence began (وكانت المحكمة برأت …، وأمرت ب), or for a verb that takes
        its object up in a pronoun the nearest actor before it."""
        if frame.kind != "verb" or number not in ("s", ""):
            return None
        if not self._goes_on(frame):
            if frame.reading is None or not frame.reading.cut.suffix:
                return None
            return self._nearest_agreeing(frame, gender, number, _NAMES_BACK_OF_PRONOUN)
        first = self._sentence(frame).first
        for m in self.words.mentions(first, min(frame.first, first + 8))[:1]:
            s = self.words.entity(m.entity, "the subject with which the sentence began")
            if agrees(gender, number, s) and not self.words.governed(first, m):
                return s
        return None

    def _of_its_object(self, frame: Frame, gender: str, number: str) -> Speaker | None:
        """فرضت الوزارة عقوبات على شبكة في إيران، قالت إنها تدعم المسلحين: who does what the clause before
        tells, and says something of its object, where a comma parts the two or it stands right behind some
        thing (ضرب أهدافا | تقول إنها للجيش)."""
        before = self.tokens[frame.first - 1] if frame.first else None
        if frame.kind != "verb" or before is None or self.lexes[frame.first].conj:
            return None
        beside = before.form in COMMAS or (
            before.kind == "word" and not self.phrases.definite(frame.first - 1) and before.form in nouns()
        )
        if not (beside and frame.how == "that" and self.lexes[frame.content - 1].suffix):
            return None
        s = self.subject_of_clause(frame)
        if s is None or not agrees(gender, number, s):
            return None
        return msgspec.structs.replace(s, why="the subject of the clause of whose object it tells")

    def _nearest_agreeing(self, frame: Frame, gender: str, number: str, reach: int) -> Speaker | None:
        """The nearest name before the cue that the verb agrees with, else the subject of the sentence."""
        if number not in ("s", ""):
            return None
        for k in range(frame.first - 1, max(-1, frame.first - reach), -1):
            n = self.cast.mention_of[k]
            if n < 0 or self.cast.mentions[n].first != k or self.words.governed(0, self.cast.mentions[n]):
                continue
            if self._credited(self.cast.mentions[n].lead):
                continue
            s = self.words.entity(self.cast.mentions[n].entity, "the nearest actor that the verb agrees with")
            man = s.gender == "m" and self.words.is_person(s.entity)  # a he is seldom a body
            if (man or s.gender == "f") and agrees(gender, number, s):
                return s
        subject = self.subject_of_clause(frame)
        if subject is not None and agrees(gender, number, subject):
            return msgspec.structs.replace(subject, why="the subject of the sentence")
        return None

    def _she_before(self, frame: Frame, gender: str, number: str) -> Speaker | None:
        """اتصلت الصحيفة بالنائبة فلانة، وقد أوضحت أن: the woman named last in the sentence, though a
        preposition has her, where nobody else agrees with a feminine verb."""
        if frame.kind != "verb" or (gender, number) != ("f", "s"):
            return None
        for m in reversed(self.words.persons(self._sentence(frame).first, frame.first)):
            s = self.words.entity(m.entity, "the woman named last in the sentence")
            if s.gender == "f":
                return s
        return None

    def _credited(self, k: int) -> bool:
        """بقلم: فلان, or المرفأ: فلان in a line of its own: whether the name at token `k` is that of the
        writer."""
        colon = k > 1 and self.tokens[k - 1].form == ":"
        if colon and self.cast.kind_at(k - 2) == "place":
            end = self.cast.mentions[self.cast.mention_of[k]].last if self.cast.mention_of[k] >= 0 else k
            return end < len(self.tokens) and self.tokens[end].kind == "break"
        k -= colon
        return k > 0 and self.tokens[k - 1].form in _CREDITS

    def subject_of_clause(self, frame: Frame) -> Speaker | None:
        """The subject of the sentence's first verb, or the name it opens with: سلّم أمير المنطقة …، سائلا …"""
        first = self._past_setting(self.in_sentence.past_byline(frame.first), frame.first)
        if self.lexes[first].word_class == "aux":
            return self._subject_of(first, frame.first)  # وكان الوزير قد زار المرفأ، مؤكدا
        for k in range(first, min(frame.first, first + _MAIN_VERB)):
            named = self.phrases.in_name(k)
            opening = k == first and verbal(self.tokens[k].form.removeprefix("و"))  # ودشن نشطاء …
            verb = self.lexes[k].verb or (opening and self.tokens[k].form not in nouns())
            if verb and not named and not self.phrases.definite(k):
                return self._subject_of(k, frame.first)
            if named or self.words.head(k) in _HUMAN:
                opens = all(self.tokens[j].kind == "mark" for j in range(first, k))
                return self.of_source(self.phrases.after(k, frame.first)) if opens else None
        return None

    def _past_setting(self, first: int, end: int) -> int:
        """وفي المدينة، | خرج المتظاهرون: the token behind a setting that a comma sets off at the head of a
        sentence."""
        if self.lexes[first].word_class not in ("preposition", "time", "occasion"):
            return first
        near = range(first + 1, min(end, first + _SETTING))
        return next((k + 1 for k in near if self.tokens[k].form in "،,"), first)

    def _subject_of(self, verb: int, end: int) -> Speaker | None:
        """The actor right after a verb; of an office with its holder the whole phrase, else the first
        unit."""
        found = self.words.without_act(*self.phrases.after(verb + 1, end))
        they = self.tokens[verb].form.endswith("وا") and self.lexes[verb].verb  # صادروا | كميات من الدواء
        if found[1] <= found[0] or they or not self._can_act(found[0]) or self.phrases.tanwin(found[0]):
            return None  # وعرض | صورا
        joined = self.lexes[verb].conj or self.tokens[verb].form[:1] == "و"
        if joined and related(self.tokens[found[0]].text):
            return None  # أقر فلان بالخسارة وهنأ | منافسه فلانا
        office = self.words.head(found[0]) in _HUMAN and found[0] not in self.phrases.lead_of
        if office and (other := self._below(found)) > 0:
            return self.of_source((found[0], other))  # هنأ الرئيس التركي | رئيس الوزراء فلانا
        whole = office and self.words.persons(*found)
        return self.of_source(found if whole else self._one_office(*self.phrases.units(*found)[0]))

    def _one_office(self, first: int, last: int) -> Range:
        """استقبل وزير العدل | السفير الفرنسي: a phrase up to a second office, whose bearer is not named."""
        if not head_in(self.words.head(first).removeprefix("ال"), "office") or self.words.persons(
            first, last
        ):
            return first, last
        for k in range(first + 1, last):
            form = self.tokens[k].form
            if form.startswith("ال") and head_in(form, "office") and self.phrases.definite(k - 1):
                return first, k
        return first, last

    def _below(self, found: Range) -> int:
        """Where in a phrase the office begins that whoever reigns, told at its head, has not besides; 0
        without one."""
        head = self.tokens[found[0]].form
        for k in range(found[0] + 1, found[1]):
            form = self.tokens[k].form
            below = head in _REIGNING and not form.startswith("ال") and head_in(form, "office")
            if another_office(head, "", form) or below:
                return k
        return 0

    def _can_act(self, first: int) -> bool:
        named = first in self.phrases.lead_of or self.phrases.in_name(first)
        form = self.tokens[first].form
        group = head_in(form, "people", "body", "container") and not form.endswith(("ها", "هم"))
        many = form.removeprefix("ال") in _MANY  # احتشد آلاف المتظاهرين مطالبين ب…
        return named or form in _ACTORS or group or many


def _tells_people(form: str) -> bool:
    """دبلوماسيون، المحتجون: whether a word in ون is a plural, and no كانون، قانون، تلفزيون."""
    stem = form.removeprefix("و").removeprefix("ال")[:-2]
    if len(stem) < _STEM or stem in _NO_STEMS:
        return False
    return stem in nouns() or stem in _HUMAN or stem.startswith("م") or stem.endswith("ي")


def _hidden_why(gender: str, number: str, back: int) -> str:
    shape = {"f": "feminine", "m": "masculine"}.get(gender, "") + {"d": " dual", "p": " plural"}.get(
        number, ""
    )
    where = "the last speaker" if back == 0 else f"the last speaker but {back}"
    return f"hidden subject: {where} that a {shape.strip() or 'bare'} verb allows"
