"""Where the phrase behind a verb stands that may be its subject, past adverbs, asides and whoever is told;
and whether a phrase can be one that speaks."""

from __future__ import annotations

import re

from isnad.reading.statements.clauses import SPEAKING, Clauses
from isnad.reading.statements.frame import Frame, Range
from isnad.reading.statements.object_asides import HIS_OWN
from isnad.reading.statements.subject_agreement import SubjectAgreement
from isnad.reading.words.event_words import event_words, names_act
from isnad.reading.words.lexis import nouns, opens_content, source_heads, words
from isnad.reading.words.numbers import rank
from isnad.reading.words.party_words import head_in
from isnad.text.clitics import THIRD_PERSON, cuts
from isnad.text.folding import fold
from isnad.text.tokens import COMMAS, QUOTE_MARKS

__all__ = ["SubjectPhrases"]

# How far behind an aside a subject may stand.
_ASIDE = 14
_ONE_OF_THEM = frozenset(fold(w) for w in ("أحدهم", "أحدهما", "إحداهن", "إحداهما"))
# How many words a clause may have that tells who somebody is.
_TOLD_BY = 8
# How far before its verb سبق may stand.
_HAD = 9
# What may speak, whatever its name: دول التحالف.
_SPEAKERS = ("people", "office", "body", "force", "place", "container")
# How a time ends that no day names: في وقت سابق.
_EARLIER = frozenset(("سابق", "لاحق", "متاخر", "مبكر"))
# Longer is a participle with its م (مخاطب).
_SHORT = 4
# What makes a number vague before it: نحو، ما لا يقل عن.
_VAGUE = tuple(tuple(before.split()) for before in sorted(words("vague")))
_VAGUE_OPENINGS = frozenset(before[0] for before in _VAGUE)
# Verbs that take whom one tells before what, who is told, and who works for an outlet named behind.
_TELLING = frozenset(("أبلغ", "أخبر", "أفاد"))
_HEARERS, _STAFF = source_heads("medium"), source_heads("staff") | source_heads("reporter")
_ON_HIS_PART = words("on_his_part")
_LONE, _MORE = words("lone"), "اكثر"
_MANNER = words("manner")
_MANNER_OF = words("manner_of")
# بالحرف | الواحد.
_MANNER_END = words("manner_end")
_QUANTIFIERS = words("quantifiers")
_TO_HIM = words("to_him")
_HUMAN = source_heads("human")
_DOCUMENTS = source_heads("document")
_NO_SOURCE = words("no_source")
_KNOWN = _HUMAN | source_heads("outlet") | _DOCUMENTS
# What opens an aside between a verb and its object, and what opens one that a comma sets off.
_ASIDES = frozenset(("preposition", "occasion"))
_SET_OFF = _ASIDES | {"time"}

# The shape of a masdar of the fourth form: إنهاء، إطلاق.
_OF_ACT = re.compile(r"^ا\w\wا\w$")


class SubjectPhrases:
    """The phrases of one page that stand behind verbs."""

    def __init__(self, clauses: Clauses) -> None:
        self.clauses, self.tokens, self.lexes = clauses, clauses.tokens, clauses.lexes
        self.phrases, self.cast = clauses.phrases, clauses.cast
        self.agreement = SubjectAgreement(clauses.phrases, clauses.tokens)

    def _another_behind(self, k: int, stop: int) -> bool:
        """اتهمت فرنسا | اليوم في تقرير روسيا ب…: whether a name that nothing governs stands behind the
        aside at token `k`, so that what stands before it is the subject."""
        if k >= stop or self.lexes[k].word_class not in ("time", "preposition", "occasion"):
            return False
        return any(n in self.phrases.lead_of and not self._governed(n) for n in range(k + 1, stop))

    def _behind_hearer(self, frame: Frame, found: Range, stop: int) -> Range:
        """أبلغ «المرصاد» | فلان رئيس اللجنة أن, أبلغت «المرصاد» | مصادر أمنية أن: who tells an outlet that
        stands first."""
        first = found[0]
        quoted = self.clauses.page.opens_quote(first)
        k = self.phrases.quoted_name(first) if quoted else first
        if frame.lemma not in _TELLING or k == first or k >= stop:
            return found
        if self.clauses.heads_person(k):
            return self.phrases.after(k, stop)
        if k not in self.phrases.lead_of:
            return found
        return self.phrases.after(k, stop) if self.clauses.leads_person(k) else found

    def _without_hearer(self, frame: Frame, unit: Range) -> Range:
        """The phrase after a verb of telling without the outlet that is told: أبلغ مسؤول | وكالة الفجر أن،
        أبلغت مصادر مطلعة | «الفجر» أن, not أبلغ مراسل وكالة الفجر أن.
        """
        first, last = unit
        if frame.lemma not in _TELLING:
            return unit
        for k in range(first + 1, last):
            form, before = self.tokens[k].form, self.tokens[k - 1].form
            hearer = not _HEARERS.isdisjoint((form, form.removeprefix("ال")))
            hearer = hearer and before not in _STAFF and before not in _HEARERS
            hearer = hearer and not self.cast.mention_of[k] == self.cast.mention_of[first] >= 0
            described = k > first + 1 and not self.phrases.in_name(k - 1)
            if hearer or (described and form in QUOTE_MARKS):
                return (first, k - (before in QUOTE_MARKS and k > first + 1))
        return unit

    def behind_aside(self, k: int, stop: int) -> int:
        """وصف الوزير في تصريحات له اليوم الهجوم ب…: where the object of a verb begins behind an aside; -1
        without an aside, or when it shows no end."""
        set_off = k + 1 < stop and self.tokens[k].form in "،,"
        if k >= stop or self.lexes[k + set_off].word_class not in (_ASIDES if not set_off else _SET_OFF):
            return -1
        for j in range(k + 2, stop):
            before = self.tokens[j - 1].form
            told = before.endswith(("ي", "يه")) and not self.phrases.definite(j - 1)  # في تصريحات صحفية |
            told = told and not (set_off and self.lexes[j - 1].word_class)
            ended = self.lexes[j - 1].word_class == "time" or before in "،," or told
            ended = ended or self.clauses.page.closes_quote(j - 1)  # في «المرصاد» | القمة
            ended = ended or self._aside_ended(k, j)
            this = self.lexes[j].word_class == "demonstrative" and j + 1 < stop
            if ended and self.phrases.definite(j + this) and not self.lexes[j + this].word_class:
                return j
        return -1

    def _aside_ended(self, k: int, j: int) -> bool:
        """وصف الوزير خلال الندوة | القرار، في كلمته | القرار: whether the noun phrase that an aside at token
        `k` leads ends before the definite noun at `j`."""
        own = self.tokens[j - 1].form in HIS_OWN  # اتهم الحزب في بيان له | الحكومة
        if own or (self.lexes[j - 1].word_class == "setting" and not self.phrases.definite(j - 1)):
            return self.tokens[j].form.startswith("ال")  # اتهمت الحركة في بيان | الجيش
        if self.tokens[j - 1].form.endswith(THIRD_PERSON) and not self.tokens[j - 1].text.endswith("ة"):
            return j == k + 2
        return self.phrases.definite(j - 1) and self.phrases.another(k + 1, j)

    def _nominal(self, found: Range) -> bool:
        """Whether a stretch can be a source at all: not a verb, a number, a function word or a lone
        adjective."""
        first = found[0]
        t, lx = self.tokens[first], self.lexes[first]
        if t.form == _MORE and self._some_people(first, found[1]) > first:
            return True
        if self.phrases.own_word(first) and not self.phrases.in_name(first):
            return False  # but شكري is also a name
        if self.phrases.in_name(first) or t.kind == "mark" or t.form in _HUMAN:
            return True
        if len(t.form) == 1 and first + 1 < len(self.tokens) and self.tokens[first + 1].form in "./":
            return True  # د. فلان، د/ فلان
        if self.phrases.adverb(first) or self.phrases.attached(first) or self.phrases.circumstance(first):
            return False  # وتضيف | متحسرة: «…»
        if self.phrases.tanwin(first) and not self.phrases.in_name(min(first + 1, len(self.tokens) - 1)):
            return False  # لا يجد الوزير | حرجا في القول
        if t.form.removeprefix("و") in _NO_SOURCE or t.form.removeprefix("و") in _TO_HIM:
            return False
        about = self._past_about(first)
        if about > first and self._people_counted(about + 1):
            return True
        if t.kind == "number" and (self._percents(first + 1) or self._people_counted(first + 1)):
            return True  # يرى 41 في المائة من النحالين أن، قال 20 نائبا إن
        if t.kind != "word" or len(t.form) < 2 or lx.word_class not in ("", "setting"):
            return False
        if (lx.verb or self._accusative(t.form)) and t.form not in nouns():
            return False
        return found[1] - first != 1 or t.form not in _LONE

    def _people_counted(self, k: int) -> bool:
        """Whether people who are counted stand at token `k`: 20 نائبا، 6 وزراء."""
        form = self.tokens[k].form if k < len(self.tokens) else ""
        counted = {form, form.removesuffix("ا")} & _HUMAN
        return bool(counted) or head_in(form.removesuffix("ا"), "people", "office", "body")

    def _percents(self, k: int) -> bool:
        """Whether في المائة or a sign for it stands at token `k`."""
        forms = [t.form for t in self.tokens[k : k + 2]]
        return forms[:1] in (["%"], ["٪"], ["بالمايه"], ["بالميه"]) or forms in (
            ["في", "المايه"],
            ["في", "الميه"],
        )

    def _accusative(self, form: str) -> bool:
        """وقال مخاطبا الحاضرين: a participle in the accusative is no subject (not طرفا، محللها)."""
        bare = form[:-1]
        if not form.endswith("ا") or form.endswith(("ها", "هما", "نا")) or bare in nouns() or bare in _HUMAN:
            return False
        return bare.startswith("م") and len(bare) > _SHORT

    def after_verb(self, i: int, stop: int) -> Range:
        """The phrase behind a verb, over adverbs and asides; empty when there is none before `stop`."""
        j = i
        while j < stop and not self.phrases.in_name(j):
            counted = self._some_people(j, stop)
            if counted > j:
                return j, counted
            k = self._past_adverbial(j)
            if k == j:
                break
            j = k
        if j >= stop:
            return (j, j)
        word_class = self.lexes[j].word_class
        if word_class in ("occasion", "accord", "pronoun", "demonstrative"):
            return (j, j)
        if word_class == "preposition" or self.phrases.addresses(j) or self._attached_preposition(j):
            return self._after_aside(j, stop)
        return self.phrases.after(j, stop)

    def _some_people(self, j: int, stop: int) -> int:
        """The token after people counted vaguely, with their adjectives and whose they are; `j` without them:
        نحو 20 نائبا أوروبيا من اليمين | ممثل الاتحاد, أكثر من مصدر."""
        if self.tokens[j].form == _MORE and j + 2 < stop and self.tokens[j + 1].form == "من":
            return self.phrases.after(j + 2, stop)[1] if self.tokens[j + 2].form in _HUMAN else j
        about = self._past_about(j)
        if about == j or about + 1 >= stop or not self._people_counted(about + 1):
            return j
        k = about + 2
        while k < stop and self.tokens[k].form.endswith("ا") and self.tokens[k].form not in nouns():
            k += 1
        return self.phrases.after(k + 1, stop)[1] if k + 1 < stop and self.tokens[k].form == "من" else k

    def _past_about(self, j: int) -> int:
        """نحو 20 نائبا، أكثر من 50 نائبا، ما يزيد على 40 نائبا: the number behind what makes it vague; `j`
        where none stands."""
        if j >= len(self.tokens) or self.tokens[j].form not in _VAGUE_OPENINGS:
            return j
        for words_before in _VAGUE:
            k = j + len(words_before)
            near = self.tokens[j : k + 1]
            if [t.form for t in near[:-1]] == list(words_before) and near[-1].kind == "number":
                return k
            if [t.form for t in near[:-1]] == list(words_before) and rank(near[-1].form):
                tens = self.tokens[k + 1].form.removeprefix("و") if k + 1 < len(self.tokens) else ""
                return k + (rank(tens) > 0)  # نحو خمسة | وعشرين نائبا
        return j

    def _past_adverbial(self, j: int) -> int:
        """The index after an adverb, a pronoun's preposition, a comma or a bracket at `j`; `j` for others."""
        form, lx = self.tokens[j].form, self.lexes[j]
        if form == "(":
            return max(j + 1, self.phrases.quoted_name(j))
        when = self.phrases.when(j)
        if when:
            return j + when
        if form == "من" and j + 1 < len(self.tokens) and self.tokens[j + 1].form in _ON_HIS_PART:
            return j + 2  # إذ قالت من جانبها | مصادر
        if self.clauses.page.opens_quote(j):
            return self.phrases.past_prayer(j)
        if lx.word_class in ("time", "adverb") or form in "،," or form in _TO_HIM or form in _MANNER:
            k = j + (self._manner_words(j) if form in _MANNER_OF else 1)
            return k + (k < len(self.tokens) and self.tokens[k].form in _MANNER_END)
        return j

    def _manner_words(self, j: int) -> int:
        """بكل صراحة وبساطة: how many tokens the adverbial takes."""
        more = (
            j + 2 < len(self.tokens)
            and self.tokens[j + 2].form.startswith("و")
            and (self.tokens[j + 2].form[1:] in nouns())
        )
        return 3 if more else 2

    def _after_aside(self, j: int, stop: int) -> Range:
        """A subject after an aside (كتبت على صفحتها النائبة …، قال في بيان الناطق …): only a name or an
        office."""
        for k in range(j + 1, min(stop, j + _ASIDE)):
            if self.lexes[k].finite or self.lexes[k].that is not None:
                break
            if self.tokens[k].kind == "mark" and self.tokens[k].form not in '،,«»"“”()':
                break
            if self._governed(k):
                continue
            if k in self.phrases.lead_of and self.clauses.leads_person(k):
                return self.phrases.after(k, stop)
            if self.cast.kind_at(k) == "organization" and k in self.phrases.lead_of and self._aside_ends(k):
                return self.phrases.after(k, stop)  # أعلنت في وقت سابق | كتلة البيان أنها
            closed = self.clauses.page.closes_quote(k - 1) or self.tokens[k - 1].form == ")"
            near = range(k, min(k + 4, stop))
            if closed and any(
                self.tokens[n].form in _HUMAN or self.tokens[n].form in _QUANTIFIERS for n in near
            ):
                return self.phrases.after(k, stop)  # أوضح لـ«السنديان» المقدم …, فلان الفلاني مدير …
        return (j, j)

    def _aside_ends(self, k: int) -> bool:
        """في وقت سابق |, في بيان لها |, أمس |: whether an aside behind a verb has ended before token `k`."""
        before = self.tokens[k - 1].form
        return self.lexes[k - 1].word_class == "time" or before in HIS_OWN or before in _EARLIER

    def _governed(self, k: int) -> bool:
        return self.lexes[k - 1].word_class in ("preposition", "occasion") or self.tokens[k].form[:1] in "بل"

    def _attached_preposition(self, j: int) -> bool:
        """بالوزير، لفلان: whether the word at `j` has a preposition before its noun."""
        form = self.tokens[j].form
        if form[:1] not in ("ب", "ل"):
            return False
        if self.phrases.in_name(j):
            return self.cast.mentions[self.cast.mention_of[j]].span.start > self.tokens[j].start
        if form.startswith(("بال", "لل", "بهذ")) or form in _TO_HIM or (len(form) > 4 and form[1:] in _KNOWN):
            return True
        return form[0] == "ل" and form not in nouns() and self._purpose(form)

    def _purpose(self, form: str) -> bool:
        """لإنهاء الحرب، لحلها: whether a word is a masdar behind ل, for which somebody does something."""
        act = (c.core for c in cuts(form) if c.prep == "ل" and not c.conj)
        return any(names_act(core) or _OF_ACT.match(core) for core in act)

    def _described_source(self, frame: Frame, before: list[Frame]) -> Range:
        """…، بحسب مصدر طبي، ناشد | المنظمات تزويده ب…: who without an article was cited last for what stands
        before, and whom a perfect behind his comma describes."""
        i, verb = frame.first, frame.verb
        if i < 1 or verb is None or verb.tense != "perfect" or self.lexes[i].conj:
            return (i, i)
        last = before[0] if before else frame
        if last.kind != "accord" or not last.behind or self.tokens[i - 1].form not in COMMAS:
            return (i, i)
        first, end = last.source
        some = (
            end == i - 1
            and first < end
            and not self.phrases.definite(first)
            and not self.phrases.in_name(first)
        )
        fits = (
            some
            and self.tokens[first].form in _HUMAN
            and self.agreement.agrees(verb.gender, verb.number, last.source)
        )
        return last.source if fits else (i, i)

    def _met_before(self, frame: Frame, gender: str, number: str) -> bool:
        """Whether the sentence tells before that one man or woman, with whom the verb agrees, met or visited
        somebody."""
        for k in range(frame.first - 1, self.clauses.start_of(frame.first) - 1, -1):
            if self.lexes[k].that is not None:
                return False
            form = self.tokens[k].form
            deeds = [w for w in event_words(form.removeprefix("و")) if w.kind == "verb"]
            if self.phrases.in_name(k) or self.phrases.is_noun(k) or not deeds:
                continue
            found = self.after_verb(k + 1, frame.first)
            one = any(self.clauses.person_at(n) for n in range(*found)) or head_in(form, "office")
            met = any(w.plover == "CONSULT" for w in deeds)
            return met and one and found[1] > found[0] and self.agreement.agrees(gender, number, found)
        return False

    def _with_clause(self, frame: Frame) -> None:
        """حذر تحالف | يضم سبع نقابات من أن: somebody told by one indefinite word is known by the clause right
        behind it; not by what it tells of the talk (قال مسؤول طلب عدم ذكر اسمه إن)."""
        first, last = frame.source
        if frame.how not in ("that", "prep", "clause") or last - first != 1 or frame.before:
            return
        end = frame.content - (frame.how == "that")
        end -= end > last and self.lexes[end - 1].word_class == "preposition"
        end = next((k for k in range(last, end) if self.tokens[k].form in COMMAS), end)
        if any(t.kind != "word" for t in self.tokens[last:end]):
            return
        somebody = head_in(self.tokens[first].form, "people", "body", "container")
        if not last + 1 < end <= last + _TOLD_BY or not somebody or self.phrases.in_name(first):
            return
        tells = self.lexes[last].verb and not (self.lexes[last].conj or self.lexes[last].finite)
        if tells and all(lx.that is None for lx in self.lexes[last:end]):
            frame.source = first, end

    def _many_apart(self, k: int) -> bool:
        """مازح الوزير المكلف | الصحافيين: whether people in an object's case are told behind one man,
        at token `k` behind his name or a definite adjective of his."""
        before = self.tokens[k - 1].form
        his = before.startswith("ال") and (before.endswith("ي") or before.startswith("الم"))
        one = self.phrases.ends_person(k) or (his and self.phrases.definite(k - 2))
        return one and self.agreement.oblique(k)

    def _who_is(self, frame: Frame) -> None:
        """روى أحدهم، وهو | سائق في المرفأ، أن: who one of those told before is, set off behind him."""
        first, last = frame.source
        if last - first != 1 or frame.before or self.tokens[first].form not in _ONE_OF_THEM:
            return
        set_off = [t.form for t in self.tokens[last : last + 2]] in (["،", "وهو"], ["،", "وهي"])
        if set_off and last + 2 < len(self.tokens):
            told = self.phrases.after(last + 2, self.clauses.past_comma(last + 1, frame.content))
            frame.source = told if head_in(self.tokens[last + 2].form, "people", "office") else frame.source

    def _had_before(self, i: int) -> Range:
        """سبق للحكومة أن نفت: who stands behind ل is the subject of the verb behind أن."""
        if i < 3 or self.lexes[i - 1].that is None or self.lexes[i - 1].suffix:
            return (i, i)
        for k in range(i - 2, max(0, i - _HAD), -1):
            if self.lexes[k].verb and not self.phrases.in_name(k):
                break
            if self.tokens[k].form in _TO_HIM:
                break
            if self.tokens[k].form[:1] == "ل" and self.tokens[k - 1].form.removeprefix("و") == "سبق":
                return self.phrases.after(k, i - 1)
        return (i, i)

    def _someone_at(self, k: int) -> bool:
        """Whether somebody without an article stands at token `k` in the accusative: جنودا، نائبا."""
        t = self.tokens[k]
        some = t.kind == "word" and t.form.endswith("ا") and not self.phrases.in_name(k)
        return some and head_in(t.form[:-1], "people", "office", "container", "force")

    def _sent_to(self, k: int) -> bool:
        """رسالة إلى | مجلس الأمن: whether the name at token `k` is of whom words are sent to."""
        n = self.cast.mention_of[k]
        lead = self.cast.mentions[n].lead if n >= 0 else k
        return lead > 0 and self.lexes[lead - 1].bare == "الي"

    def _act(self, first: int) -> bool:
        """زيارة الوزير فلان، دعم الحكومة: whether the phrase at token `first` is of what somebody does."""
        form = self.tokens[first].form.removeprefix("و").removeprefix("ال")
        return opens_content(form) and form not in SPEAKING and not head_in(form, *_SPEAKERS)

    def _mute(self, found: Range) -> bool:
        """Whether a phrase has no word that tells who speaks."""
        named = any(
            self.phrases.in_name(k) or head_in(self.tokens[k].form, *_SPEAKERS) for k in range(*found)
        )
        return not named and not any(self.clauses.agent((k, k + 1)) for k in range(*found))
