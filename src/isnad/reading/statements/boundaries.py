"""Where another voice begins inside a content: the next report (`next_reports`), what is left unsaid
(`left_unsaid`), the reporter's own clause, a comment on the words.

…، مضيفًا أن / وأكد أن / فيما / إذ وصفه … / وهو ما رفضه … / جاء ذلك في …
"""

from __future__ import annotations

import re

from isnad.reading.statements.clauses import accusative
from isnad.reading.statements.frame import Frame, predicate_of
from isnad.reading.statements.left_unsaid import UNSAID, LeftUnsaid
from isnad.reading.words.event_words import cores
from isnad.reading.words.lexis import nouns, opens_content, words
from isnad.reading.words.party_words import own_letter, verbal
from isnad.text.clitics import THIRD_PERSON, cuts
from isnad.text.tokens import QUOTE_MARKS

__all__ = ["Boundaries"]

# How near, in tokens, a report makes a clause the reporter's own: after لكن, a contrast, قبل أن, a
# conjoined aside.
_NEAR_BUT, _NEAR_CONTRAST, _NEAR_BEFORE, _NEAR_ASIDE = 10, 14, 6, 8
_COORDINATION = 40
# How soon behind في وقت a report begins of what another said meanwhile.
_SENTENCE = 16
# Up to this length a joined word may be a name or a noun: وفد، وقتل.
_SHORT_DEED = 4
_BECAUSE = words("because")
_UNLESS = words("unless")
_BUT_SHE = words("but_she")
_LATER = words("later")
_ALLUSIONS, _IN_REPLY, _QUESTIONS = words("allusions"), words("in_reply"), words("questions")
_ON_HIS_PART = words("on_his_part")
_CONCERNS = ("يتعلق", "يخص", "يختص", "يتصل")
_AND_HE = words("and_he")
_COMMENTED = ("الامر", *_AND_HE)
# Before a clause that stands beside what a noun phrase has told.
_BESIDE = frozenset(("بينما", "بعدما", "وقد", "فقد"))
_WHILE = frozenset(("بينما", "بعدما"))
# Before somebody else's clause.
_BUT = frozenset(("لكن", "ولكن"))
# Behind كما: as it happens, and no clause of its own.
_HAPPENS = frozenset(("جرت", "جري", "يجري", "حدث", "يحدث", "حصل", "يحصل", "هو", "هي", "كان", "كانت"))
_OF_IT = frozenset(("فيه", "به", "عليه", "عنه", "اليه", "منه"))
# The kinds of speech that assert what they tell, so that what came of it may be asserted too.
_ASSERTS = frozenset(("say", "affirm", "explain", "reveal", "report", "show", "think", "admit"))
# The pronouns of a thing told; how many tokens the subject of a clause beside it takes at most; "which" of a
# whole clause; and before a clause of what went on meanwhile.
_IT, _SUBJECT = ("ه", "ها"), 8
_WHICH = frozenset(("ما", "مما"))
_AND_THIS = frozenset(("وهذا", "وهذه", "وهو", "وهي"))
_AT_A_TIME = frozenset(("وقت", "الوقت"))
# The words at which a content may end for another clause, beside و and small words of a class.
_TURNING = frozenset(("حيث", "اذ", "كما", "الامر")).union(
    *(_UNLESS, _BUT_SHE, _BESIDE, _AND_THIS, _BUT, _AND_HE, UNSAID)
)
_EXCEPT = "الا"
# Who denies what was told, and how it is taken up.
_DENIES = frozenset(("deny", "reject"))
_ALL_OF_IT = frozenset(("ذلك", "الامر", "الخبر", "الانباء", "هذا", "هذه"))
_BY_ITS_TURN = frozenset(("بدوره", "بدورها", "بدورهم"))
_AND_COMES = frozenset(("وياتي", "وتاتي"))

# How the participles end that tell how several, or one man, do something.
_CIRCUMSTANCES = ("ين", "ا")
# The folded shape of an active participle of one man in the accusative: مفضلا، تاركا.
_DOING = re.compile(r"^(?:م\w{3,}|[^و]ا\w\w)ا$")
_FINITE = ("perfect", "imperfect")


class Boundaries(LeftUnsaid):
    """Tests of the places of one page, with its frames in the order in which their own words begin."""

    def reporter_again(self, k: int, frame: Frame) -> bool:
        """…، فيما / بينما / في حين …: whether the content of `frame` ends at token `k` for another clause."""
        lx = self.lexes[k]
        if (lx.plain and lx.form not in _TURNING and lx.form != _EXCEPT) or k + 1 >= len(self.lexes):
            return False  # any other word goes on
        t = self.tokens[k]
        if frame.kind == "noun" and t.form == _EXCEPT and self.lexes[k + 1].that is not None:
            return True  # رغم تأكيده أن المخازن ممتلئة إلا أنه أقر ب…
        if t.kind == "mark":
            if t.form == ":" and frame.how in ("prep", "object"):
                words = self.tokens[k + 1].form in QUOTE_MARKS or k + 1 in self._labelled
                return words and not self.cited_by(k - 1)  # نفى العرض: «…»
            if t.form == "؛":
                return self._alludes(k + 1) or self.leaves_unsaid(k + 1, frame)
            return t.form in "،," and self._after_comma(k + 1, frame)
        if not (t.form[:1] == "و" or lx.conj or lx.word_class or lx.bare in _TURNING or t.form in _TURNING):
            return False  # any other word goes on
        if frame.how in ("prep", "object") and (
            self.second_half(k)
            or self._second_act(k, frame)
            or self._own_clause(k, frame)
            or self._but_he(k)
            or self._told_beside(k)
            or self._another_does_it(k, frame)
            or self._but_another(k, frame)
        ):
            return True
        if self.leaves_unsaid(k, frame) or (t.form in _AND_HE and self._comments(k)):
            return True
        if lx.that == "" and lx.conj == "و" and self.parallel(k, frame):
            return True
        if self.page.closes_quote(k - 1) and self.second_half(k):
            return True  # العاصمة تدعي أن الجنود «يدافعون عنها» ودمشق تنفي
        if lx.word_class == "contrast":
            return lx.bare.startswith("لكن") and self._report_in(k, _NEAR_BUT, frame)
        if lx.word_class != "relative" or lx.form == "ما" or frame.how not in ("prep", "object"):
            return False
        # التي وصفها ب…: the speaker goes on about what was just named; the verb has a pronoun for it
        taken_up = any(r.cut.suffix for r in self._after(k).finite)
        that = self.lexes[min(k + 2, len(self.lexes) - 1)]
        said = any(r.entry.verb and r.entry.verb.tense == "perfect" for r in self._after(k).finite)
        # التي قال إنها, not التي يعتقد أنها
        says_of_it = said and that.that is not None and bool(that.suffix)
        return says_of_it or (taken_up and not self._subject_behind(k + 2))

    def _told_beside(self, k: int) -> bool:
        """رفضت الاعتذار بينما اعتذر خصمها، وعد بالدعم وقد وصل، أمر بالإخلاء الأمر الذي أغضب السكان: a clause
        about what a noun phrase has told, which no noun phrase holds."""
        form, after = self.tokens[k].form, self._after(k)
        if form in _BESIDE:
            return bool(after.verb or after.word_class == "aux" or form in _WHILE)
        if form in _AND_THIS and after.form in _BY_ITS_TURN:
            return True  # يرفضون الحوار مع الحزب، | وهذا بدوره لا يثق بهم
        if form == "كما":
            as_well = after.form not in nouns() and after.form not in _HAPPENS
            return as_well and not after.finite and verbal(after.form)
        if form == "الامر":
            whole = self.tokens[k - 1].kind != "word" or self.phrases.definite(k - 1)
            return after.form == "الذي" and whole  # not نشر الأمر الذي
        return (form in _AND_HE and after.form == "ما") or (
            form == "وهذا" and (after.form == "ما" or bool(after.verb))
        )

    def _another_does_it(self, k: int, frame: Frame) -> bool:
        """رحب الوزير بالقرار | وأيدته الحكومة: somebody else does something to what a phrase has told."""
        form = self.tokens[k].form
        its = form[:1] == "و" and self.tokens[k].text.endswith(_IT)
        if not its or not verbal(form) or own_letter(form):
            return False
        feminine = self.tokens[frame.content].text.endswith(("ة", "ات"))
        if form.endswith("ها") and not feminine:
            return False  # دعت كندا الحكومة إلى الحوار وأيدها الحزب: not the talks
        if any(c.suffix and c.core in nouns() for c in cuts(form[1:])) or self.lexes[k].masdar:
            return False  # عن تهانيه وشكره
        whole = not self._clause_in(frame.content + 1, k)
        return whole and self.phrases.definite(k + 1) and not self.phrases.attached(k + 1)

    def _but_another(self, k: int, frame: Frame) -> bool:
        """أيد النائب المشروع | لكن الحكومة رفضته: what somebody else did about what a phrase has told."""
        if self.lexes[k].bare not in _BUT or self._clause_in(frame.content + 1, k):
            return False
        for j in range(k + 2, min(len(self.tokens), k + _SUBJECT)):
            if self.tokens[j].kind != "word" or self.lexes[j].that is not None:
                return False
            if not self.phrases.in_name(j) and (self.lexes[j].finite or verbal(self.tokens[j].form)):
                return self.tokens[j].text.endswith(_IT) and self.phrases.definite(k + 1)
        return False

    def _clause_in(self, first: int, last: int) -> bool:
        """Whether a verb or a relative stands among these tokens."""
        return any(
            self.lexes[j].word_class == "relative" or self.lexes[j].verb or verbal(self.tokens[j].form)
            for j in range(first, last)
        )

    def _subject_behind(self, j: int) -> bool:
        """الجهود التي تجدها | إدارته: whether a noun stands at token `j` behind a verb, its subject."""
        if j >= len(self.tokens) or self.tokens[j].kind != "word":
            return False
        lx = self.lexes[j]
        free = lx.that is None and not lx.word_class and not lx.participle
        led = self.phrases.attached(j) or self.tokens[j].form[:1] in ("ب", "ل")
        return free and not (led or lx.verb or self.phrases.in_name(j))

    def _but_he(self, k: int) -> bool:
        """دعا المعارضة إلى الحوار | لكنها رفضت، | غير أنها رفضت: a clause that no noun governs."""
        lx, after = self.lexes[k], self._after(k)
        unless = lx.bare in _UNLESS and bool(after.suffix) and after.that is not None
        return unless or (self.tokens[k].form in _BUT_SHE and bool(after.verb))

    def cited_by(self, k: int) -> bool:
        """Whether the word at `k`, before a colon, is the cue of what follows: موضحة: «…»، بقوله: «…»."""
        lx = self.lexes[k]
        told = bool(lx.finite) and self.tokens[k].form not in nouns()
        return told or lx.that is not None or bool(lx.participle) or any(r.cut.prep for r in lx.masdar)

    def _second_act(self, k: int, frame: Frame) -> bool:
        """أعرب عن اعتزازه بالعلاقات وهنأ الجيش، طالبوا بإقالته ونظموا مسيرة: a second verb of the same
        subject, with no clause in between that it could belong to."""
        verb = frame.verb if frame.kind == "verb" else None
        if (
            verb is None
            or verb.tense != "perfect"
            or not (self.lexes[k].conj or self.tokens[k].form.startswith("و"))
            or self.tokens[k].form[1:] in nouns()
        ):
            return False
        if any(c.suffix and c.core in nouns() for c in cuts(self.tokens[k].form)):
            return False  # عن تهانيه وشكره
        same = self._deed(k, verb.gender) or any(
            r.entry.verb is not None
            and r.entry.verb.tense == "perfect"
            and r.entry.verb.gender == verb.gender
            for r in self.lexes[k].finite
            if self.lexes[k].conj
        )
        clause = (
            lx.word_class == "relative"
            or lx.that is not None
            or (lx.verb and not lx.word_class)
            or lx.form == "ما"
            for lx in self.lexes[frame.content : k]
        )
        return same and not any(clause)

    def _deed(self, k: int, gender: str) -> bool:
        """Whether a perfect that tells a deed and no speech stands at `k`, joined by و, of this gender."""
        form = self.tokens[k].form
        if len(form) <= _SHORT_DEED or form[0] != "و" or not (verbal(form) and verbal(form[1:])):
            return False
        if form.endswith(THIRD_PERSON):
            return False  # عن تهدئة الناس وطمأنتهم
        many = form.endswith("وا")
        if form[1] in ("ي" if many else "يت" if form.endswith("ت") else "يتن"):
            return False  # an imperfect
        own = own_letter(form) or (self.lexes[k].finite and not self.lexes[k].conj)  # وصفت
        if self.phrases.in_name(k) or own or self.lexes[k].word_class:
            return False
        return form.endswith("ت") == (gender == "f")

    def second_half(self, k: int) -> bool:
        """يتهم النظام بخرقها ودمشق تنفي: in a headline, a subject joined by و and its verb."""
        if self.page.sentence(k).paragraph or self.tokens[k].form[:1] != "و":
            return False
        n = self.phrases.cast.mention_of[k]
        named = n >= 0 and self.phrases.cast.mentions[n].span.start > self.tokens[k].start
        if not (named or self.tokens[k].form.startswith("وال")):
            return False
        near = range(k + 1, min(k + 4, len(self.lexes)))
        return any(
            self.lexes[j].verb
            and not self.phrases.in_name(j)
            and not self.phrases.is_noun(j)
            and self.tokens[j].form[:1] in "يت"
            and self.tokens[j].form not in nouns()
            for j in near
        )

    def _own_clause(self, k: int, frame: Frame) -> bool:
        """ترفض الاعتراف ونحن نتمسك ب…، ترفض التدخل ولا تتدخل: a clause that no noun phrase can hold."""
        lx = self.lexes[k]
        if lx.bare in ("حيث", "اذ") and lx.word_class == "subordinate":
            return any(r.cut.suffix for r in self._after(k).finite)  # ذم مقاله حيث نعته ب…
        if self.tokens[k].form == "وذلك":
            return self._came_this(k)
        if lx.conj != "و":
            return False
        if lx.that == "" and not lx.suffix:
            # قال إن بلاده تطالب بالحوار، وإن السفير …: goes on with what is told around it
            first = self.page.sentence(frame.first).first
            outer = any(x.that is not None for x in self.lexes[first : frame.first])
            if self._after(k).verb or self.tokens[k - 1].form == "حتي":
                return False  # وإن عاد …، حتى وإن …: "even if"
            return outer and all(x.that is None for x in self.lexes[frame.content : k])
        if lx.word_class == "negation":
            clause = any(
                x.word_class == "relative" or x.that is not None for x in self.lexes[frame.content : k]
            )
            after = self._after(k)
            return after.verb and after.form[:1] in "يتن" and not clause
        return lx.word_class == "pronoun" and lx.bare in ("نحن", "انا")

    def _after_comma(self, j: int, frame: Frame) -> bool:
        if frame.how in ("prep", "object") and (self._ends_nominal(j, frame) or self._own_clause(j, frame)):
            return True
        if self._alludes(j) or self.leaves_unsaid(j, frame) or self._comes(j) or self._replies(j):
            return True
        clause = frame.how not in ("prep", "object")
        told = self._reporters_clause(j, frame) or self._came_this(j, clause=clause)
        return told or self._comments(j)

    def _reporters_clause(self, j: int, frame: Frame) -> bool:
        """…، فيما …، …، لكن الوزير نفى …، …، وفي تصريح آخر قال …، …، في حين …"""
        lx = self.lexes[j]
        if j in self._unsaid and lx.conj == "و" and not self.tokens[j].form.startswith(("وي", "وت")):
            return True  # …، وقال نظيره الشيء نفسه
        if lx.bare in ("اما", "واما") and frame.how in ("prep", "object"):
            return True
        if lx.bare == "ثم":
            return self.tokens[j - 2].form in QUOTE_MARKS and self.lexes[min(j + 1, len(self.lexes) - 1)].verb
        if lx.word_class == "subordinate":
            return lx.bare in ("اذ", "حيث") and self._told_by_another(j + 1)
        if lx.word_class == "contrast":
            if lx.bare == "فيما" and self._after(j).form in _CONCERNS:
                return False  # …، فيما يتعلق بالسد
            told = self._report_in(j, _NEAR_CONTRAST, frame) or self._denied(j)
            return lx.bare in ("فيما", "بينما") or told
        after = self.lexes[j + 1] if j + 1 < len(self.lexes) else None
        if lx.bare in _UNLESS and after is not None and after.that == "":
            quoted = self.tokens[j - 2].form in QUOTE_MARKS
            if self._denied(j):
                return True
            near = (quoted or after.suffix != "") and self._report_in(j, _NEAR_BEFORE, frame)
            return near or self._words_in(j, _NEAR_CONTRAST)  # …، غير أنه استبعد التأجيل
        if (
            lx.bare == "قبل"
            and after is not None
            and after.that == ""
            and self._report_in(j + 1, _NEAR_BEFORE)
        ):
            return True
        if lx.word_class not in ("preposition", "time", "occasion"):
            return False
        if lx.bare == "من" and after is not None and after.form in _ON_HIS_PART:
            return self._report_in(j, _NEAR_ASIDE)
        if lx.conj == "و" and self._report_in(j, _NEAR_ASIDE):
            return True
        if lx.bare != "في" or after is None:
            return False
        return after.form == "حين" or (after.form in _AT_A_TIME and self._meanwhile(j))

    def _meanwhile(self, j: int) -> bool:
        """…، في وقت نفت فيه الحكومة الخبر: whether another says something soon behind token `j`."""
        last = self.page.sentence(j).last
        others = self._reports_from(j, min(j + _SENTENCE, last))
        return any(f.kind == "verb" and f.has_source and f.first > j + 1 for f in others)

    def _denied(self, j: int) -> bool:
        """…، إلا أن مكتبه نفى ذلك، لكن الوزارة سارعت إلى نفي الخبر: whether somebody denies what was told,
        soon behind token `j`."""
        near = range(j + 1, min(j + _NEAR_BUT, len(self.tokens) - 1))
        return any(
            self.tokens[n + 1].form in _ALL_OF_IT
            and any(predicate_of(r).speech in _DENIES for r in (*self.lexes[n].finite, *self.lexes[n].masdar))
            for n in near
        )

    def _alludes(self, k: int) -> bool:
        """…، في إشارة إلى فلان / في خطوة ترمي إلى …: what the reporter makes of the words."""
        return self.lexes[k].bare == "في" and self._after(k).form in _ALLUSIONS

    def _replies(self, j: int) -> bool:
        """…، ردا على سؤال عن الموعد، …، مجيبا عن أسئلة الصحافيين: what the words answer."""
        k = j + 2
        asked = k < len(self.tokens) and not _QUESTIONS.isdisjoint(cores(self.tokens[k].form))
        return asked and self.tokens[j].form in _IN_REPLY and self._after(j).bare in ("علي", "عن")

    def _comes(self, j: int) -> bool:
        """…، ويأتي التصويت في أجواء …: the reporter tells where what was told stands, not …، وتأتي من."""
        demonstrative = self._after(j).word_class == "demonstrative"
        return self.tokens[j].form in _AND_COMES and (demonstrative or self.phrases.definite(j + 1))

    def _comments(self, k: int) -> bool:
        """…، الأمر الذي نفته …، وهو ما رفضه …: somebody's comment on what was just told."""
        if k + 2 >= len(self.tokens) or self.tokens[k].form not in _COMMENTED:
            return False
        if self.unverified(k):
            return True  # وهي رواية لم يتسن التحقق منها
        if self.lexes[k + 1].word_class == "relative":
            judged = [j for j in (k + 2, k + 3) if j + 1 < len(self.lexes) and self.lexes[j].finite]
            return any(self._takes_it(j) for j in judged)
        return any(
            any(r.cut.suffix for r in self.lexes[j].finite) for j in range(k + 2, min(k + 5, len(self.lexes)))
        )  # وهو رقم اعتبرته فلانة …

    def _takes_it(self, j: int) -> bool:
        """رفضته, شكك فيه: whether the verb at token `j` has for its object what was just told."""
        suffixed = any(r.cut.suffix for r in self.lexes[j].finite)
        return suffixed or self.tokens[j + 1].form in _OF_IT

    # -- the end of a nominal content ------------------------------------------------------------------------

    def _ends_nominal(self, j: int, frame: Frame) -> bool:
        """A nominal content ends where a clause of its own begins, or the time at which it was said."""
        lx = self.lexes[j]
        if lx.bare in _LATER and lx.word_class == "occasion":
            return True  # أعلن مسؤوليته عن الهجوم، بعد ساعات من …
        if lx.bare == "ثم" and not self.phrases.in_name(j + 1):
            after = self._after(j)
            noun = after.form in nouns() or opens_content(after.form) or self.phrases.definite(j + 1)
            if after.verb or not (noun or after.word_class or self.phrases.attached(j + 1)):
                return True  # يدعو إلى ضبط النفس، ثم يغادر
        if self._new_verb(j) and not self._coordinate(j, frame):
            return True
        if frame.speech not in _ASSERTS and self._came_of_it(j):
            return True
        if self._second_circumstance(j, frame) or self._circumstance(j, frame):
            return True
        return self._told_beside(j) or self._new_subject(j, frame)

    def _second_circumstance(self, k: int, frame: Frame) -> bool:
        """مجددين رفضهم المشاركة، | ومرددين شعارات: whether a second participle of the same ending goes on
        with whoever does what the frame's own participle tells."""
        own, form = self.tokens[frame.last - 1].form, self.tokens[k].form
        ending = next((e for e in _CIRCUMSTANCES if own.endswith(e)), "")
        if frame.kind != "participle" or not ending or form[:1] != "و" or not form.endswith(ending):
            return False
        bare = form[1:]
        doer = len(bare) > len(ending) + 3 and (bare[0] == "م" or bare[1] == "ا")
        noun = bare in nouns() or bare.removesuffix(ending) in nouns()
        return doer and not self.phrases.in_name(k) and (not noun or self._takes_object(k))

    def _circumstance(self, k: int, frame: Frame) -> bool:
        """ندد بالقصف، | مستدلا بصور من القرية، رفض الدعوة، | مفضلا البقاء: whether a participle that governs
        something tells how the man who speaks does so."""
        verb, form = frame.verb, self.tokens[k].form
        if verb is None or verb.tense not in _FINITE or (verb.gender, verb.number) != ("m", "s"):
            return False
        if not _DOING.match(form) or form in nouns() or self.phrases.in_name(k):
            return False
        inside = self.lexes[frame.content + 1 : k]
        clause = any(x.word_class == "relative" or x.that is not None or x.verb for x in inside)
        after = cuts(self.tokens[k + 1].form) if k + 1 < len(self.tokens) else ()
        attached = any(c.prep in ("ب", "ل") and (c.core in nouns() or opens_content(c.core)) for c in after)
        led = attached or self._after(k).word_class == "preposition"
        return not clause and (self._takes_object(k) or (led and form[:-1] not in nouns()))

    def _takes_object(self, k: int) -> bool:
        """Whether what stands behind token `k`, a word in the accusative with no article, is its object and
        no adjective: مفضلا | البقاء، تاركا | منصبه."""
        form = self.tokens[k + 1].form if k + 1 < len(self.tokens) else ""
        owned = form.endswith(THIRD_PERSON) and form not in nouns()
        return self.phrases.definite(k + 1) or owned or (opens_content(form) and not form.endswith("ا"))

    def _came_of_it(self, j: int) -> bool:
        """طالب بصرف الأجور، | ما أغضب الوزير، | قبل أن تفرقهم الشرطة، | في وقت أغلق فيه المصنع: what came of
        an act or went on meanwhile; with what is only asserted it is asserted too."""
        bare, after = self.lexes[j].bare, self._after(j)
        if bare == "قبل":
            return after.that == ""
        if self.tokens[j].form in _WHICH:
            return not (after.word_class or after.form[:1] in "يت" or self.phrases.definite(j + 1))
        return bare == "في" and after.form in _AT_A_TIME

    def _new_subject(self, k: int, frame: Frame) -> bool:
        """…، وهو محق / والجيش عرض …: a clause of its own; or the reason of an act (رفض المقترح، لأن …), while
        the reason of an assertion is asserted with it (أكد الحق، لأن …)."""
        lx = self.lexes[k]
        if lx.bare in _BECAUSE and (frame.speech != "affirm" or lx.bare.startswith("لكن")):
            return True
        if lx.word_class == "pronoun" and lx.conj == "و":
            return True
        if lx.bare in _UNLESS and k + 1 < len(self.lexes) and self.lexes[k + 1].that is not None:
            return True
        if self._somebody_does(k) or self._so(k):
            return True
        if not self.tokens[k].form.startswith("وال"):
            return False
        near = range(k + 1, min(k + 4, len(self.lexes)))
        return any(
            self.lexes[j].finite
            and not (self.lexes[j].word_class or self.phrases.in_name(j) or self.phrases.definite(j))
            for j in near
        )

    def _so(self, k: int) -> bool:
        """دعا إلى مقاطعة الجارة، | فالجار لا يقاطع: whether ف and the article open a clause of why."""
        form, n = self.tokens[k].form, self.phrases.cast.mention_of[k]
        led = form.startswith("فال") and form[1:] not in nouns() and form not in nouns()
        return led and (n < 0 or self.phrases.cast.mentions[n].span.start > self.tokens[k].start)

    def _somebody_does(self, k: int) -> bool:
        """ندد بالتقصير، | وعائلات الضحايا تظاهرت: a definite phrase joined by و with its verb behind."""
        if self.tokens[k].form[:1] != "و" or self.lexes[k].word_class or self.lexes[k].verb:
            return False
        if own_letter(self.tokens[k].form) or opens_content(self.tokens[k].form[1:]):
            return False
        end = self.phrases.after(k, min(k + _SUBJECT, len(self.tokens)))[1]
        if end <= k or end >= len(self.tokens) or not self.phrases.definite(end - 1):
            return False
        form = self.tokens[end].form
        tells = verbal(form) and form not in nouns() and not self.lexes[end].word_class
        return tells and not (self.phrases.in_name(end) or self.phrases.attached(end))

    def _coordinate(self, k: int, frame: Frame) -> bool:
        """التصريحات التي تعمّق الكراهية، وتزيد …: an imperfect that goes on with the content's relative
        clause."""
        letter = _imperfect_of(self.tokens[k].form)
        if not letter or self.tokens[k].form[:1] != "و":
            return False
        for j in range(k - 1, max(frame.content, k - _COORDINATION), -1):
            if self._imperfect_clause(j, letter, frame):
                return True
            if self.lexes[j - 1].word_class == "relative" or self.lexes[j - 1].that == "":
                return _imperfect_of(self.tokens[j].form) == letter
        return False

    def _imperfect_clause(self, j: int, letter: str, frame: Frame) -> bool:
        """أكد أهمية حل يقوم على الحوار، ويشمل …: an imperfect in what a perfect tells."""
        verb = frame.verb
        told = verb is not None and verb.tense != "imperfect"
        form = self.tokens[j].form
        verb_here = self.lexes[j].verb or (verbal(form) and form not in nouns())
        return told and _imperfect_of(form) == letter and verb_here and not self.phrases.in_name(j)

    def _new_verb(self, k: int) -> bool:
        """A comma and a conjoined finite verb end a nominal content: …، وغيّرت اسمها."""
        t, lx = self.tokens[k], self.lexes[k]
        if t.kind != "word" or t.form[:1] not in "وف" or self.phrases.in_name(k):
            return False
        if lx.finite or lx.verb or (lx.word_class in ("aux", "negation", "qad") and lx.conj):
            return True
        return t.text.endswith("ت") and not t.form.endswith("ات") and not t.form.startswith(("وال", "فال"))

    def main_clause(self, k: int) -> bool:
        """After وبينما قال …: the comma and verb with which the main clause begins."""
        after = self._after(k)
        verbal = after.verb or after.word_class == "aux"
        return self.tokens[k].form in "،," and verbal and not after.conj

    def opens_own_clause(self, k: int) -> bool:
        """Whether what stands behind a closing mark at `k` opens a clause that is not the quoted one's."""
        lx = self.lexes[k]
        if lx.word_class in ("occasion", "accord", "contrast", "as", "time", "subordinate", "relative"):
            return True
        following = self.lexes[min(k + 1, len(self.lexes) - 1)]
        if lx.word_class == "preposition" and lx.bare == "في" and following.word_class == "setting":
            return True
        if self._alludes(k):
            return True
        return bool(lx.conj and (lx.finite or lx.participle)) or accusative(lx)


def _imperfect_of(form: str) -> str:
    """The letter with which a third person of the imperfect begins, behind و and س: يعزز, وستعزز; empty for
    another word."""
    bare = form.removeprefix("و")
    if bare[:2] in ("سي", "ست"):
        bare = bare[1:]
    return bare[0] if bare[:1] in ("ي", "ت") else ""
