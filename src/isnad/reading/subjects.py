"""Who is the grammatical subject of a cue: the phrase after the verb, the one before it, or what a relative
takes up."""

from __future__ import annotations

from isnad.lexicons.words import Reading
from isnad.reading.antecedents import Antecedents
from isnad.reading.clauses import SPEAKING, Clauses
from isnad.reading.cues import is_plural_thing
from isnad.reading.documents import Documents
from isnad.reading.frame import Found, Frame, Range, calls_on, predicate_of
from isnad.reading.lexis import nouns, opens_content, source_heads, words
from isnad.reading.noun_words import BOTH_SIDES
from isnad.reading.party_words import head_in
from isnad.reading.preverbal import Preverbal
from isnad.reading.source_words import his_own, related
from isnad.reading.subject_agreement import SubjectAgreement
from isnad.text.clitics import unowned
from isnad.text.folding import fold
from isnad.text.tokens import QUOTE_MARKS

__all__ = ["Subjects"]

# How far behind an office its holder may stand.
_OFFICE = 12
# How far before its verb سبق may stand.
_HAD = 9
# How far behind an aside a subject may stand.
_ASIDE = 14
# What a thing can do as well as somebody: مؤشرات تؤكد، واقع يكشف.
_SHOWN_BY_THINGS = frozenset(("affirm", "reveal", "explain", "say", "express", "show", "report"))
# What a thing does oftener than somebody, when its subject is a thing: هذه الأرقام تعكس …
_SHOWING = frozenset(("أشار", "أكد", "كشف", "أوضح", "بين", "عبر"))
# What may speak, whatever its name: دول التحالف.
_SPEAKERS = ("people", "office", "body", "force", "place", "container")
# How far back the verb may stand that another goes on with by و.
_JOINED = 26
# Longer is a participle with its م (مخاطب).
_SHORT = 4
_STATED = frozenset(("نص", "قضى"))
_NEEDS_OBJECT = frozenset(("describe", "accuse", "attribute"))
# Verbs whose object is what they give the reason of: برر الوزير القرار بأن …
_JUSTIFIES = frozenset(("برر", "علل", "طمأن"))
# What makes a number vague before it.
_VAGUE = tuple(
    tuple(fold(w) for w in before.split())
    for before in (
        *(
            "نحو",
            "حوالي",
            "حوالى",
            "قرابة",
            "زهاء",
            "أكثر من",
            "أزيد من",
            "أقل من",
            "ما يزيد على",
            "ما يزيد عن",
        ),
        *("ما لا يقل عن", "ما يقارب", "ما يقرب من", "ما يناهز", "ما يفوق"),
    )
)
# To whom one prays, and in which words.
_PRAYS = frozenset(("سأل", "دعا", "ناشد", "طلب", "رجا", "شكر", "حمد"))
_GOD = frozenset(("الله", "المولي", "الباري", "ربه", "ربها"))
# Calls that nobody makes without whom he calls on.
_URGING = frozenset(("حث", "حض", "ناشد"))
# Verbs that take whom one tells before what, who is told, and who works for an outlet named behind.
_TELLING = frozenset(("أبلغ", "أخبر", "أفاد"))
_HEARERS, _STAFF = source_heads("medium"), source_heads("staff")
_BROKEN_PLURALS = words("broken_plurals")
_BUT_SHE = words("but_she")
_BEGINS = frozenset(
    ("بدا", "بدات", "بات", "باتت", "اصبح", "اصبحت", "ظل", "ظلت", "راح", "راحت", "اخذ", "اخذت")
)
_IN_IT = words("in_it")
_DECIDED = words("decided")
_ON_HIS_PART = words("on_his_part")
_LONE = words("lone")
_MANNER = words("manner")
_MANNER_OF = words("manner_of")
_MASCULINE_HEADS = words("masculine_heads")
_QUANTIFIERS = words("quantifiers")
_COUNTED = _QUANTIFIERS | words("many") | {"كثير", "عديد"}
_REASONS = words("reasons")
_TELLERS = words("telling")
_TO_HIM = words("to_him")
_HUMAN = source_heads("human")
_PASSIVES = words("passives")
_CALLED_UPON = words("called_upon")
_DOCUMENTS = source_heads("document")
_NORMS = source_heads("norm")
_NO_SOURCE = words("no_source")
_KNOWN = _HUMAN | source_heads("outlet") | _DOCUMENTS

# What opens an aside between a verb and its object, and what opens one that a comma sets off.
_ASIDES = frozenset(("preposition", "occasion"))
_SET_OFF = _ASIDES | {"time"}


class Subjects:
    """Finds the sources of verbs."""

    def __init__(self, clauses: Clauses, found: Found) -> None:
        self.clauses, self.found = clauses, found
        self.tokens, self.lexes = clauses.tokens, clauses.lexes
        self.phrases, self.cast = clauses.phrases, clauses.cast
        self.antecedents = Antecedents(clauses)
        self.agreement = SubjectAgreement(clauses.phrases, clauses.tokens)
        self.before = Preverbal(clauses.page, clauses.lexes, clauses.phrases).before
        self.documents = Documents(clauses, self.after_verb, self.before)

    def stands_before(self, verb: int) -> bool:
        """Whether a phrase stands right before the verb as its subject."""
        return self._adjacent(self.before(verb), verb)

    def find(self, frame: Frame) -> None:
        """Set the source of a frame whose verb is a third person of the active; it may stay unset."""
        reading = frame.reading
        verb = reading.entry.verb if reading else None
        if verb is None or reading is None or verb.person != 3 or verb.voice == "passive":
            return
        content_ahead = frame.content >= 0 and frame.kind != "bare"
        stop = frame.content if content_ahead else self.clauses.limit(frame.first)
        self._find(frame, reading, stop)
        if frame.lemma == "طلب" and not frame.before:
            frame.source = self._without_asked(frame.source)
        if frame.before and self._believed_of(frame):
            frame.source, frame.before = (0, 0), False
        if frame.has_source:
            self._with_name(frame, frame.first if frame.before else stop)
            if self._shown(frame):
                frame.content = -1

    def _shown(self, frame: Frame) -> bool:
        """المكاسب تشير إلى أن …، هذه البرامج تعبر عن …: a thing shows what stands behind, nobody says it; but
        التوقعات تشير إلى أن … tells what some expect."""
        verb = frame.reading.entry.verb if frame.reading else None
        if frame.lemma not in _SHOWING or frame.how not in ("that", "prep", "object") or verb is None:
            return False
        first, last = frame.source
        this = self.lexes[first].word_class == "demonstrative"
        while first < last - 1 and (
            self.lexes[first].word_class == "demonstrative" or self.tokens[first].form in _COUNTED
        ):
            first += 1
        head = self.tokens[first].form.removeprefix("و").removeprefix("ال")
        if head in _TELLERS or head in _NORMS or head not in nouns():
            return False
        if self._act(first) and last - first > 1:
            return verb.tense == "imperfect"
        if last - first == 1 and not self.phrases.definite(first):
            return False  # تؤكد هناء: a name that is a noun
        many = verb.tense == "imperfect" and verb.gender == "f"  # a he may be a surname that no list has
        return (this or many) and self._mute((first, last))

    def _without_asked(self, source: Range) -> Range:
        """طلب الرئيس | من البرلمان التصويت: from whom one asks is no part of somebody known."""
        first, last = source
        if last <= first or not (self.phrases.definite(first) or first in self.phrases.lead_of):
            return source
        return first, next((k for k in range(first + 1, last) if self.tokens[k].form == "من"), last)

    def _believed_of(self, frame: Frame) -> bool:
        """موقع يعتقد أنه، تفجير يشتبه بأنه، الزعيم الذي يعتقد أنه: what is believed of a thing or of whom a
        relative takes up, not by it.
        """
        if self.tokens[frame.first].form not in _PASSIVES or frame.how != "that":
            return False
        somebody = self.tokens[frame.source[0]].form.removeprefix("و") in _HUMAN
        of_it = self.lexes[frame.content - 1].suffix != ""
        relative = frame.first > 0 and self.lexes[frame.first - 1].word_class == "relative"
        return of_it and (relative or not (somebody or self.clauses.agent(frame.source)))

    def _with_name(self, frame: Frame, stop: int) -> None:
        """ذكر عضو الجمعية للإشراف على الحدائق، فلان، أن: the name behind the comma belongs to the office."""
        first, last = frame.source
        head = self.tokens[first].form.removeprefix("و")
        if head not in _HUMAN or any(self.clauses.person_at(k) for k in range(first, last)):
            return
        for k in range(last, min(stop, last + _OFFICE)):
            if self.lexes[k].that is not None or (self.lexes[k].verb and not self.phrases.in_name(k)):
                return
            dashed = self.tokens[k].form in "-–—" and k == last
            if (self.tokens[k].form not in "،," and not dashed) or k + 2 >= len(self.tokens):
                continue
            nisba = self.tokens[k + 1].form.endswith(("ي", "يه")) and self.phrases.definite(k + 1)
            n = k + 2 if nisba and k + 1 not in self.phrases.lead_of else k + 1
            if n in self.phrases.lead_of and self.clauses.leads_person(n):
                end = self.cast.mentions[self.phrases.lead_of[n]].last
                if end >= stop or self.tokens[end].kind == "mark" or self.lexes[end].that is not None:
                    frame.source = (first, end)
                return

    def _find(self, frame: Frame, reading: Reading, stop: int) -> None:
        """The source of a third person of the active whose content begins at `stop`, or which may look so
        far."""
        verb = reading.entry.verb
        assert verb is not None
        if reading.entry.lemma in ("جاء", "ورد"):
            frame.source = self._in_document(frame, stop)
            return
        had = self._had_before(frame.first)
        if had[1] > had[0]:
            self._set_before(frame, had)
            return
        document = self.documents.before_verb(frame)
        reports = document >= 0 and self.tokens[document].form in _BROKEN_PLURALS
        author = self.documents.author(document) if document >= 0 and not reports else (0, 0)
        if author[1] > author[0]:
            frame.source, frame.before = author, True
            return
        before = self.before(frame.first)
        calls = calls_on(reading)
        if self._adjacent(before, frame.first) and not self._datelined(before, frame, reading, stop):
            self._set_before(frame, before)
            return
        if self._said_in_it(frame):
            return
        if calls and not reading.cut.suffix and self._caller(frame, verb.gender):
            return
        found = self._behind(frame, reading, calls, stop)
        aside = found[0] > frame.last and self.lexes[frame.last].word_class == "preposition"
        stands_before = before[1] > before[0]
        keeps = stands_before and (aside or (calls and self.clauses.agent(before)))
        if not keeps and self._is_subject(frame, found, verb.gender, verb.number):
            frame.source = found
        elif stands_before:
            self._set_before(frame, before)
        elif document >= 0:
            frame.source, frame.before = (document, frame.first), True
        elif not reading.cut.suffix or self.antecedents.has_object_of_its_own(frame):
            self._take_up(frame)

    def _datelined(self, before: Range, frame: Frame, reading: Reading, stop: int) -> bool:
        """المرفأ: «النورس» | أفادت مصادر: whether the paper quoted behind a dateline's colon is no subject,
        because one that agrees stands behind the verb."""
        first, verb = before[0], reading.entry.verb
        if first < 1 or verb is None or self.tokens[first - 1].form != ":":
            return False
        if not self.clauses.page.opens_quote(first) or self.phrases.quoted_name(first) != frame.first:
            return False
        found = self._behind(frame, reading, calls_on(reading), stop)
        return self.clauses.agent(found) and self._is_subject(frame, found, verb.gender, verb.number)

    def _said_in_it(self, frame: Frame) -> bool:
        """ألقى العميد كلمة في ختام السهرة شكر فيها الضيوف: what stands behind فيها is the object, and whose
        words it takes up the subject."""
        i = frame.first
        behind = self.tokens[frame.last].form if frame.last < len(self.tokens) else ""
        if behind not in _IN_IT or self.lexes[i].conj:
            return False
        behind_it = self.after_verb(frame.last, self.clauses.limit(i))
        land = behind_it[1] > behind_it[0] and self.cast.kind_at(behind_it[0]) == "place"
        if self.lexes[i - 1].word_class == "relative":
            whose = self.documents.resumed(i) if land else (i, i)
            if whose[1] > whose[0]:
                self._set_before(frame, whose)  # تصريحات فلان التي انتقد فيها فرنسا
            return whose[1] > whose[0]
        if behind_it[1] <= behind_it[0] or self.clauses.agent(behind_it):
            return False
        for k in range(i - 1, max(self.clauses.start_of(i), i - _ASIDE), -1):
            if self.lexes[k].that is not None or self.tokens[k].kind == "mark" or self.phrases.in_name(k):
                return False  # تصريحات للرئيس فلان أكد فيها
            author = self.documents.author(k) if self.documents.tells(k) else (k, k)
            if author[1] > author[0]:
                self._set_before(frame, author)
                return True
        return False

    def _set_before(self, frame: Frame, source: Range) -> None:
        if source[1] - source[0] > 1 and self.tokens[source[1] - 1].form in _BEGINS:
            source = source[0], source[1] - 1  # المحلل بدأ | يرى
        frame.source, frame.before = source, True
        frame.begin = min(frame.begin, self.clauses.begin_of(source[0]))

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

    def _adjacent(self, found: Range, verb: int) -> bool:
        """Whether only قد, كان or a negation stands between a phrase and its verb."""
        end = verb - (verb > found[1] and self.clauses.page.opens_quote(verb - 1))
        return found[1] > found[0] and all(
            self.lexes[k].word_class in ("qad", "aux", "negation") for k in range(found[1], end)
        )

    # -- after the verb --------------------------------------------------------------------------------------

    def _behind(self, frame: Frame, reading: Reading, calls: bool, stop: int) -> Range:
        """The phrase after the verb that may be its subject, without the object that may stand beside it."""
        found = self.after_verb(frame.last, stop)
        if found[1] <= found[0] or self._past_about(found[0]) > found[0]:
            return found
        found = self._behind_hearer(frame, found, stop)
        empty, units = (found[0], found[0]), self.phrases.units(*found)
        needs_object = frame.speech in _NEEDS_OBJECT or frame.lemma in _JUSTIFIES
        if needs_object and not reading.cut.suffix:
            more = frame.speech != "describe" and any(
                self.tokens[k].form in "،," for k in range(found[1], stop)
            )
            k = found[1]
            more = more or frame.how == "object"  # حمّلت الحكومة | إسرائيل المسؤولية
            more = more or (k < stop and self.lexes[k].noun_opener and not self.phrases.attached(k))
            more = more or (frame.speech != "describe" and self._another_behind(k, stop))
            apart = frame.speech == "describe" and self.behind_aside(found[1], stop) >= 0
            return units[0] if len(units) > 1 or more or apart else empty
        if calls:
            lone = len(units) == 1 and frame.how in ("prep", "that")
            called_on = self._called_on(units[0][0]) or (lone and self._is_object(frame, units[0][0]))
            return empty if called_on else self._without_hearer(frame, units[0])
        end = units[0][1] - 1
        many = self.tokens[end].form.endswith("ون") and not self.phrases.definite(end)
        return self._without_hearer(frame, units[0] if many else found)  # هدد نواب محافظون | الرئيس

    def _another_behind(self, k: int, stop: int) -> bool:
        """اتهمت فرنسا | اليوم في تقرير روسيا ب…: whether a name that nothing governs stands behind the
        aside at token `k`, so that what stands before it is the subject."""
        if k >= stop or self.lexes[k].word_class not in ("time", "preposition", "occasion"):
            return False
        return any(n in self.phrases.lead_of and not self._governed(n) for n in range(k + 1, stop))

    def _behind_hearer(self, frame: Frame, found: Range, stop: int) -> Range:
        """أبلغ «المرصاد» | فلان رئيس اللجنة أن: who tells an outlet that stands first."""
        first = found[0]
        quoted = self.clauses.page.opens_quote(first)
        k = self.phrases.quoted_name(first) if quoted else first
        if frame.lemma not in _TELLING or k == first or k >= stop or k not in self.phrases.lead_of:
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
            ended = self.lexes[j - 1].word_class == "time" or before in "،," or told
            ended = ended or self.clauses.page.closes_quote(j - 1)  # في «المرصاد» | القمة
            this = self.lexes[j].word_class == "demonstrative" and j + 1 < stop
            if ended and self.phrases.definite(j + this) and not self.lexes[j + this].word_class:
                return j
        return -1

    def _is_subject(self, frame: Frame, found: Range, gender: str, number: str) -> bool:
        """Whether the phrase after the verb is its subject, and not the thing that a relative clause tells
        of."""
        if (
            found[1] <= found[0]
            or not self._nominal(found)
            or not (self._past_about(found[0]) > found[0] or self.agreement.agrees(gender, number, found))
        ):
            return False
        if gender == "m" and (self._feminine_body(frame, found) or self._plural_thing(frame, found)):
            return False
        joined = frame.reading is not None and frame.reading.cut.conj and calls_on(frame.reading)
        if joined and found[0] == frame.last and self._only_related(found):
            return False  # أقر فلان بالخسارة وهنأ | منافسه
        if frame.lemma in _PRAYS and self.tokens[found[0]].form in _GOD:
            return False  # وسأل | الله أن
        somebody = self.clauses.agent(found) or self.tokens[found[0]].form in _COUNTED
        if self._many_things(frame, found):
            return False
        if frame.lemma == "أبدى" and not (self.phrases.definite(found[0]) or somebody):
            return False  # منظمات من بينها كذا أبدت | مخاوف
        if self._has_pronoun(frame):
            return False
        return not self.antecedents.right_before(frame.first, gender) or self.clauses.agent(found)

    def _many_things(self, frame: Frame, found: Range) -> bool:
        """أعلن | العديد من الإجراءات: a number of things is no subject, not عدد من التقارير."""
        k = found[0] + 2
        if k >= found[1] or self.tokens[k - 1].form != "من":
            return False
        if not {self.tokens[k - 2].form, self.tokens[k - 2].form.removeprefix("ال")} & _COUNTED:
            return False
        form = self.tokens[k].form
        return form in _DECIDED and frame.how in ("prep", "object") and self._mute((k, found[1]))

    def _only_related(self, found: Range) -> bool:
        """Whether a phrase tells somebody by what he is to another, and no other bare phrase is behind it;
        not by the office that he has with a body: أمينها العام فلان.
        """
        k = found[1]
        named = any(self.clauses.person_at(n) for n in range(*found))
        if named and head_in(unowned(self.tokens[found[0]].form), "office"):
            return False
        led = k >= len(self.tokens) or self.tokens[k].kind != "word" or self.phrases.attached(k)
        return related(self.tokens[found[0]].text) and (led or self.lexes[k].word_class == "preposition")

    def _has_pronoun(self, frame: Frame) -> bool:
        """لكنها دعت الفصائل إلى …: the pronoun is the subject (that of إنه may stand for nothing)."""
        k = frame.first - 1
        while k > 0 and self.lexes[k].word_class in ("qad", "negation") and not self.phrases.in_name(k):
            k -= 1
        if k < 0 or self.lexes[frame.first].conj:
            return False
        if self.tokens[k].form in _BUT_SHE:
            return True
        calls = frame.reading is not None and calls_on(frame.reading)
        return self.lexes[k].suffix in ("ها", "هم", "هما") or (calls and self.lexes[k].suffix == "ه")

    def _plural_thing(self, frame: Frame, found: Range) -> bool:
        """وصف الأوضاع بالسيئة: a plural of things is no subject of a masculine verb (not قال المدافع إن)."""
        form = self.tokens[found[0]].form
        plural = is_plural_thing(form) and not self.tokens[found[0]].text.startswith(("الا", "الإ"))
        known = plural and form.removeprefix("ال") in nouns()
        return known and frame.how in ("prep", "object") and self._mute(found)

    def _feminine_body(self, frame: Frame, found: Range) -> bool:
        """طالب الحكومة السورية ب، دعا فرقة العمل إلى: what begins with a feminine noun is the object of a
        masculine verb right before it."""
        first = found[0]
        if first != frame.last or frame.reading is None or self.clauses.person_at(first):
            return False
        takes_object = any(c[0] == "0" for c in predicate_of(frame.reading).complement)
        t = self.tokens[first]
        definite = any(w.form.startswith("ال") for w in self.tokens[first : min(first + 2, found[1])])
        return takes_object and definite and t.text.endswith("ة") and t.form not in _MASCULINE_HEADS

    def _nominal(self, found: Range) -> bool:
        """Whether a stretch can be a source at all: not a verb, a number, a function word or a lone
        adjective."""
        first = found[0]
        t, lx = self.tokens[first], self.lexes[first]
        if self.phrases.own_word(first) and not self.phrases.in_name(first):
            return False  # but شكري is also a name
        if self.phrases.in_name(first) or t.kind == "mark" or t.form in _HUMAN:
            return True
        if len(t.form) == 1 and first + 1 < len(self.tokens) and self.tokens[first + 1].form == ".":
            return True  # د. فلان
        if self.phrases.adverb(first) or self.phrases.attached(first):
            return False
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
        if not form.endswith("ا") or form.endswith(("ها", "هما", "نا")) or bare in nouns() | _HUMAN:
            return False
        return bare.startswith("م") and len(bare) > _SHORT

    def _called_on(self, first: int) -> bool:
        """Whether a phrase after دعا، حث، طالب is whom one calls on by its case: ناشدت المغتربين العودة."""
        form = self.tokens[first].form
        syrians = form.startswith("ال") and form.endswith("يين")
        if form == BOTH_SIDES or syrians or his_own(self.tokens[first].text):
            return True  # ناشدت طرفي النزاع، دعت الحوثيين
        oblique = form.endswith("ين") and form.startswith("ال") and len(form) > 5
        return (
            oblique
            and not self.phrases.in_name(first)
            and (form not in _HUMAN or self.agreement.oblique(first))
        )

    def _is_object(self, frame: Frame, first: int) -> bool:
        """Whether the only phrase after دعا، حث، طالب is whom one calls on: because the verb goes on with the
        subject of the report before it (… ودعا الحكومة إلى)."""
        form = self.tokens[first].form
        verb = frame.reading.entry.verb if frame.reading else None
        plural = form.startswith("ال") and (form.endswith("ات") or is_plural_thing(form))
        if form in _CALLED_UPON or (plural and verb is not None and verb.gender == "m"):
            return True  # ودعا المجتمع الدولي، وحث الأطراف, where a masculine verb can have no such subject
        near = range(first, min(first + 6, len(self.tokens)))
        reading = frame.reading if frame.reading is not None and frame.reading.cut.conj != "" else None
        if reading is not None and predicate_of(reading).lemma in _URGING:
            return True  # وحث الرئيس فلان على الحوار
        if reading is None or any(self.clauses.person_at(k) for k in near):
            return False
        start = self.clauses.start_of(frame.first)
        return any(f.first >= start and f.content >= 0 and f.kind != "label" for f in self.found.frames[-3:])

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
        نحو 20 نائبا أوروبيا من اليمين | ممثل الاتحاد."""
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
        for words_before in _VAGUE:
            k = j + len(words_before)
            near = self.tokens[j : k + 1]
            if [t.form for t in near[:-1]] == list(words_before) and near[-1].kind == "number":
                return k
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
            return j + (self._manner_words(j) if form in _MANNER_OF else 1)
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
            closed = self.clauses.page.closes_quote(k - 1) or self.tokens[k - 1].form == ")"
            near = range(k, min(k + 4, stop))
            if closed and any(self.tokens[n].form in _HUMAN | _QUANTIFIERS for n in near):
                return self.phrases.after(k, stop)  # أوضح لـ«السنديان» المقدم …, فلان الفلاني مدير …
        return (j, j)

    def _governed(self, k: int) -> bool:
        return self.lexes[k - 1].word_class in ("preposition", "occasion") or self.tokens[k].form[:1] in "بل"

    def _attached_preposition(self, j: int) -> bool:
        """بالوزير، لفلان: whether the word at `j` has a preposition before its noun."""
        form = self.tokens[j].form
        if form[:1] not in ("ب", "ل"):
            return False
        if self.phrases.in_name(j):
            return self.cast.mentions[self.cast.mention_of[j]].span.start > self.tokens[j].start
        return (
            form.startswith(("بال", "لل", "بهذ")) or form in _TO_HIM or (len(form) > 4 and form[1:] in _KNOWN)
        )

    def _in_document(self, frame: Frame, stop: int) -> Range:
        """جاء في بيان للوزارة أن: the document is the source."""
        j = frame.last
        if j + 1 < stop and self.lexes[j].bare == "في":
            return self.phrases.after(j + 1, stop)
        if j < stop and self.tokens[j].form in _IN_IT and frame.how in ("colon", "that", "quote"):
            return self.documents.resumed(frame.first, nearest=True)  # أصدر الحزب بيانا جاء فيه: …
        frame.content = -1
        return (j, j)

    # -- taken up --------------------------------------------------------------------------------------------

    def _caller(self, frame: Frame, gender: str) -> bool:
        """The subject of دعا، حث، طالب in a relative clause, whose phrase behind it is whom one calls on.

        True when the search is over, also where no one calls.
        """
        found = self.antecedents.named(frame.first)
        if found[1] <= found[0]:
            found = self.antecedents.crowd(frame)
        if found[1] > found[0]:
            frame.source, frame.before = found, True
            return True
        if not self.antecedents.right_before(frame.first, gender):
            return False
        noun = frame.first - 2
        if noun < 0 or self.tokens[noun].form in _REASONS or self.tokens[noun].kind != "word":
            frame.content = -1  # الأسباب التي دعت الحكومة إلى …: no one calls
        elif self.phrases.definite(noun):
            frame.source, frame.before = (noun, noun + 1), True
        return True

    def _take_up(self, frame: Frame) -> None:
        """What a relative pronoun, or the pronoun of فيه, takes up."""
        behind = [t.form for t in self.tokens[frame.last : frame.last + 2]]
        if not _IN_IT.isdisjoint(behind[:1] if behind[:1] != ["من"] else behind):
            found = self.documents.resumed(frame.first)  # فيها، من خلالها
        else:
            found = self.antecedents.named(frame.first)
            if found[1] <= found[0]:
                found = self.antecedents.noun(frame)
            if found[1] <= found[0]:
                found = self.antecedents.crowd(frame)
        if found[1] > found[0]:
            frame.source, frame.before = found, True
            states = self.tokens[found[0]].form in _NORMS and frame.lemma in _STATED
            if frame.speech in _SHOWN_BY_THINGS and not (states or self.clauses.agent(found)):
                frame.content = -1  # الواقع الذي يؤكد …: a thing that shows it, nobody says it
        elif self.antecedents.is_of_thing(frame) or self._goes_on_about_thing(frame):
            frame.content = -1

    def _goes_on_about_thing(self, frame: Frame) -> bool:
        """إجراءات قد تعمق الأزمة وتهدد ب…, أن هذه الخطوات لا تخدم أحدا، وتؤكد …: whether the verb joined by و
        goes on with one like it that tells of a thing."""
        i, verb = frame.first, frame.reading.entry.verb if frame.reading else None
        if verb is None or (verb.tense, verb.number) != ("imperfect", "s") or self.lexes[i].conj != "و":
            return False
        prefix = self.tokens[i].form.removeprefix("و")[:1]
        for k in range(i - 1, max(self.clauses.start_of(i), i - _JOINED), -1):
            if self.tokens[k].form[:1] != prefix or not self.lexes[k].verb or self.phrases.is_noun(k):
                continue
            if self.phrases.in_name(k) or self.lexes[k].conj:
                return False
            at = k
            while at > 0 and self.lexes[at - 1].word_class in ("qad", "aux", "negation"):
                at -= 1
            if self.antecedents.right_before(at, verb.gender):
                noun = at - 2
                return noun > 0 and self._thing((noun, noun + 1))
            found = self.before(k)
            after_that = found[0] > 0 and self.lexes[found[0] - 1].that is not None
            if found[1] > found[0] and self._act(found[0]):
                return True  # دعم الحكومة يعزز النمو ويؤكد …
            return found[1] > found[0] and after_that and self._thing(found)
        return False

    def _act(self, first: int) -> bool:
        """زيارة الوزير فلان، دعم الحكومة: whether the phrase at token `first` is of what somebody does."""
        form = self.tokens[first].form.removeprefix("و").removeprefix("ال")
        return opens_content(form) and form not in SPEAKING and not head_in(form, *_SPEAKERS)

    def _thing(self, found: Range) -> bool:
        """Whether a phrase is of nothing that speaks: a known noun, no name and nobody's office."""
        return any(self.tokens[k].form in nouns() for k in range(*found)) and self._mute(found)

    def _mute(self, found: Range) -> bool:
        """Whether a phrase has no word that tells who speaks."""
        named = any(
            self.phrases.in_name(k) or head_in(self.tokens[k].form, *_SPEAKERS) for k in range(*found)
        )
        return not named and not any(self.clauses.agent((k, k + 1)) for k in range(*found))
