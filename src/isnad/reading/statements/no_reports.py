"""What has the form of a report and is none: لم يشر إلى …, ما يؤكد أن …, معدلات السمنة تنذر ب…, جدد قصفه."""

from __future__ import annotations

from isnad.reading.statements.antecedents import PROTESTS
from isnad.reading.statements.bare_objects import CLAIM
from isnad.reading.statements.clauses import Clauses
from isnad.reading.statements.frame import Frame, predicate_of
from isnad.reading.statements.object_words import MAKES_KNOWN
from isnad.reading.statements.subjects import Subjects
from isnad.reading.words.event_words import core_in, cores, event_words
from isnad.reading.words.lexis import is_content_noun, lemmas, nouns, source_heads, words
from isnad.reading.words.nationality import country_of_nisba
from isnad.reading.words.party_words import head_in
from isnad.text.clitics import THIRD_PERSON, cuts
from isnad.text.folding import fold

__all__ = ["NoReports"]

# The kinds of speech that, negated, report nothing; and those that are acts of their own in the first person.
_QUIET = frozenset(
    ("say", "reveal", "announce", "report", "explain", "express", "promise", "welcome", "praise", "affirm")
)
_THOUGHTS = frozenset(("think", "learn", "tell"))
# Whose negation belongs to what is thought: لا يظن أن.
_THINKS_NOT = frozenset(("اعتقد", "ظن", "رأى", "حسب", "توقع", "تصور"))
_OWN_ACTS = frozenset(
    (
        *("demand", "condemn", "reject", "warn", "promise", "threaten", "accuse", "hope", "fear"),
        *("propose", "criticize", "praise", "welcome", "agree", "support", "affirm", "order", "deny"),
    )
)
# Before أن: what must or can be done, which nobody has said.
_MUST = words("must") | {"يمكن", "بد", "الممكن", "الواجب", "الضروري"}
# How far before أن the على may stand of whom something is asked.
_UPON = 9
_ANY = frozenset(("اي", "ايه", "كل"))
# How many words tell how somebody returns a blow: الصاع صاعين.
_FEW = 3
_WITHOUT = words("without")
_ASKING = frozenset(("لماذا", "متي", "كيف", "هل", "اين", "لم", "ماذا"))
_HIDES = lemmas("hides")
_CONDITIONS = words("conditions")
_NO_SOURCE = words("no_source")
_TIGHTENED = words("tightened")
_TO_HIM = words("to_him")
_THIS = words("this")
_TALKS = words("talks")
_BESIDE = fold("جانب")
_AND_THAT = frozenset(("وهو", "وهذا", "وذلك"))
_WHAT = words("what")
# Of what one who dwells on it speaks: ركز على ضرورة …, not ركز على الهجوم.
_NEEDS = words("needs")
# What is done again with force, or signed again, and not said: جدد قصفه، جدد عقد اللاعب.
_FORCE = ("ASSAULT", "COERCE")
# What stands before a figure that one estimates.
_ABOUT = frozenset(
    fold(w)
    for w in ("بنحو", "بحوالي", "بحوالى", "بأكثر", "بقرابة", "بزهاء", "بمئات", "بملايين", "بمليارات", "بآلاف")
)
_CONTRACTS = frozenset(("عقد", "عقود", "رخصه", "اشتراك"))
_EVIDENCE = source_heads("evidence")
_DOCUMENTS = source_heads("document") | _EVIDENCE
# To prove something, which words alone do not.
_PROVE = frozenset(("أثبت", "برهن", "دلل"))
# What one recognizes, behind ب: a land or a body.
_RECOGNIZED = source_heads("institution") | {"دوله", "كيان", "جمهوريه", "مملكه"}
# Texts that ask, condemn or allow something themselves.
_PAPERS = words("asking_texts")


class NoReports:
    """Tells the frames of one page that report nothing."""

    def __init__(self, clauses: Clauses, subjects: Subjects) -> None:
        self.clauses, self.subjects = clauses, subjects
        self.page, self.tokens, self.lexes = clauses.page, clauses.tokens, clauses.lexes
        self.phrases = clauses.phrases

    def has(self, frame: Frame) -> bool:
        """Whether the words of a frame with a content have a report's form and are none."""
        if self._by_form(frame) or self._by_subject(frame) or self._renews_deed(frame):
            return True
        return frame.speech == "show" and not self._document_shows(frame)

    def _renews_deed(self, frame: Frame) -> bool:
        """جددت القوات قصفها للبلدة، جدد النادي عقده: what is done again, not said again."""
        if frame.lemma != "جدد" or frame.how != "object":
            return False
        form = self.tokens[frame.content].form
        deed = any(w.kind in ("masdar", "noun") and w.plover in _FORCE for w in event_words(form))
        return deed or any(c.core in _CONTRACTS for c in cuts(form))

    def _by_form(self, frame: Frame) -> bool:
        """لم يشر إلى …, إذا أعلن …, نتحدث عن … inside one's own words, «بيّنوا أن …»."""
        return (
            self._by_word(frame)
            or self._not_told(frame)
            or self._may_be(frame)
            or self._broadcast(frame)
            or self._refers(frame)
            or self._returns(frame)
            or self._is_considered(frame)
            or self._numeral(frame)
            or self._dated(frame)
            or self._of_a_paper(frame)
            or self._catches_attention(frame)
            or self._shows(frame)
            or self._tightens(frame)
            or self._infinitive(frame)
            or self._unsaid(frame.first - 1)
            or self._of_oneself(frame)
            or self._no_perfect(frame)
            or self._asked_of(frame)
        )

    def _by_word(self, frame: Frame) -> bool:
        """What its verb, with this complement, never reports: تفجير نسب إلى التنظيم, ما دعا الحكومة إلى …"""
        nominal = frame.how in ("prep", "object")
        if frame.lemma == "قدر" and nominal and not self._estimates(frame):
            return True
        if frame.speech == "accuse" and self._accused(frame):
            return True
        if frame.lemma == "اعترف" and frame.how == "prep" and self._body(frame.content):
            return True
        if frame.lemma == "نسب" and frame.how == "prep":
            return True  # without what is laid on him
        if nominal and frame.reading is not None and frame.reading.cut.prep == "ل":
            return True
        if frame.lemma != "دعا":
            return False
        begins = self.tokens[frame.content : frame.content + 1] if frame.content >= 0 else ()
        if any(t.form == _BESIDE for t in begins):
            return True  # إضراب دعت إليه النقابات إلى | جانب الأحزاب
        return frame.first > 0 and self.tokens[frame.first - 1].form in _WHAT  # what prompted it

    def _body(self, k: int) -> bool:
        """اعترفت تونس | بالمجلس، لن يعترف | بالحكومة: whether a land or a body is what ب leads, so that it is
        recognized and nothing admitted."""
        if self.phrases.cast.kind_at(k) in ("place", "organization"):
            return True
        form = self.tokens[k].form
        return core_in(form, _RECOGNIZED) or any(head_in(c, "body") for c in cores(form))

    def _not_told(self, frame: Frame) -> bool:
        """What is denied, asked, a condition or to come: لم يشر إلى …, أتظنون أن …, إذا أعلن …"""
        nominal = frame.how in ("prep", "object")
        k = frame.first - 1
        if frame.negated and frame.lemma == CLAIM and nominal:
            return True  # لم تتبن أي جهة الهجوم
        if frame.lemma in _HIDES:
            given = frame.negated and frame.person == 3  # لم يخف قلقه من التصعيد
            return not given or self._form_behind(frame).startswith("علي")  # لا يخفى على أحد أن
        if frame.negated and frame.speech == "admit" and self.tokens[k].form != "لن":
            return True  # لم يعترف بالحكومة, not لن يعترف, a refusal
        if frame.negated and (frame.speech in _QUIET if nominal else self._unthought(frame)):
            return True
        if frame.how == "object" and frame.speech in MAKES_KNOWN and self._to_come(frame.first):
            return True
        condition = k >= 0 and not self.lexes[frame.first].conj and self.tokens[k].form in _CONDITIONS
        return condition or frame.person == 2

    def _of_oneself(self, frame: Frame) -> bool:
        """نتحدث عن …, سنواصل الدعم «مهما طال الأمر»: a verb in the first person inside one's own words."""
        if frame.person != 1:
            return False
        if frame.speech not in _OWN_ACTS and frame.how not in ("quote", "colon"):
            return True
        return frame.how == "quote" and frame.content > frame.last + 1 and self._goes_on(frame)

    def _no_perfect(self, frame: Frame) -> bool:
        """هناك توافقا على …, «بيّنوا أن …»: a noun or an order that is written like a perfect."""
        verb = frame.verb
        if verb is None or verb.tense != "perfect" or self.lexes[frame.first].conj:
            return False
        k = frame.first - 1
        if verb.number == "d" and self.tokens[frame.first].form[:-1] in nouns() and not self._of_two(frame):
            return True  # كتلتها ستودع طلبا بإنشاء …
        if verb.number == "d" and not frame.has_source:
            # هناك توافقا على …: an accusative noun, unless two stand before it (الوزير ونظيره وافقا)
            return not (k >= 0 and (self.lexes[k].suffix == "هما" or self.tokens[k].form.startswith("و")))
        return verb.number == "p" and k >= 0 and self.page.opens_quote(k)  # an order

    def _asked_of(self, frame: Frame) -> bool:
        """«لماذا طلبت التأجيل؟»: whether a perfect in ت behind a word that asks is of whom one speaks to."""
        verb = frame.verb
        she = verb is not None and (verb.tense, verb.gender, verb.number) == ("perfect", "f", "s")
        asked = frame.first > 0 and self.tokens[frame.first - 1].form in _ASKING
        return she and asked and not frame.has_source and self.page.quote_of[frame.first] >= 0

    def _accused(self, frame: Frame) -> bool:
        """ويتهم بارتكاب جرائم: without whom one accuses, right before what of, the verb is a passive."""
        verb = frame.verb
        if frame.lemma != "اتهم" or verb is None or verb.tense == "masdar" or frame.how != "prep":
            return False
        if frame.content > frame.last or (frame.reading is not None and frame.reading.cut.suffix):
            return False
        return not is_content_noun(self.tokens[frame.content].form[1:])

    def _broadcast(self, frame: Frame) -> bool:
        """ببرنامج «كذا» الذي يذاع على القناة، أن: what a thing has done to it is no report, though a
        complementizer of another verb stands behind; but الذي يقال إنه."""
        verb = frame.verb
        if verb is None or verb.voice != "passive" or frame.how != "that" or frame.first < 1:
            return False
        return self.lexes[frame.first - 1].word_class == "relative" and frame.content > frame.last + 1

    def _numeral(self, frame: Frame) -> bool:
        """اثني عشر عاملا, and not أثني على."""
        return frame.lemma == "أثنى" and self._form_behind(frame).startswith("عشر")

    def _dated(self, frame: Frame) -> bool:
        """نشر في: 5 مايو, when it came out and not what it says."""
        if frame.how != "colon" or frame.content != frame.first + 3:
            return False
        number = frame.content < len(self.tokens) and self.tokens[frame.content].kind == "number"
        return number and self._form_behind(frame) == "في"

    def _form_behind(self, frame: Frame) -> str:
        return self.tokens[frame.first + 1].form if frame.first + 1 < len(self.tokens) else ""

    def _unthought(self, frame: Frame) -> bool:
        """لم يقل الوزير إن: what is not said or thought; not what one does not rule out (لم يستبعد أن), nor
        what one thinks is not so (لا يظن الوزير أن)."""
        if frame.lemma in _THINKS_NOT and self.tokens[frame.first - 1].form.removeprefix("و") == "لا":
            return False
        return frame.how == "that" and (frame.speech in _QUIET or frame.speech in _THOUGHTS)

    def _may_be(self, frame: Frame) -> bool:
        """قد يقول الوزير إن: what may be said; but قد قال is said, and so is قد تحدثا."""
        led = frame.kind == "verb" and frame.first > 0 and self.lexes[frame.first - 1].word_class == "qad"
        if not led or frame.how == "quote":
            return False
        verbs = (r.entry.verb for r in self.lexes[frame.first].finite)
        return all(v is not None and v.tense == "imperfect" for v in verbs)

    def _to_come(self, i: int) -> bool:
        """ستعلن اللجنة النتائج: whether the verb at token `i` is of the future: nothing is known yet."""
        return self.tokens[i].form.removeprefix("و").startswith(("سي", "ست"))

    def _estimates(self, frame: Frame) -> bool:
        """قدرت الوزارة الخسائر بنحو ألف دينار, not قدرت الخسائر بنحو ألف دينار: a figure
        that somebody gives for what stands before it."""
        known = frame.has_source and not frame.before and self.clauses.agent(frame.source)
        if frame.how != "object" or not known:
            return False  # القرية التي يقدر عدد سكانها بنحو ألف
        near = range(frame.content, self.clauses.limit(frame.first))
        return any(self.tokens[k].form in _ABOUT or self._figure(k) for k in near)

    def _figure(self, k: int) -> bool:
        """بـ500: whether a figure stands behind ب at token `k`."""
        return self.tokens[k].kind == "number" and self.tokens[k - 1].form in ("ب", "(")

    def _catches_attention(self, frame: Frame) -> bool:
        """ما لفت الانتباه أن: what catches the eye says nothing, as لفت النظر إلى أن does."""
        if frame.lemma != "لفت" or frame.last == frame.first + 1:
            return False
        if self.tokens[frame.first + 1].form == "انظار":
            return True  # لفت أنظار الناس إليه
        pointed = any(x.bare == "الي" for x in self.lexes[frame.last : max(frame.content, 0)])
        return not pointed or (frame.first > 0 and self.tokens[frame.first - 1].form in _WHAT)

    def _refers(self, frame: Frame) -> bool:
        """وكان الوزير يشير إلى القرار الذي …: what somebody's words were about, and nothing that he said."""
        verb = frame.verb
        if frame.lemma != "أشار" or frame.how != "prep" or verb is None or verb.tense != "imperfect":
            return False
        first = frame.source[0] if frame.before else frame.first
        return first > 0 and self.lexes[first - 1].word_class == "aux"

    def _is_considered(self, frame: Frame) -> bool:
        """وتعتبر هذه أول زيارة له, الليلة تعتبر «يوما عظيما»: at the head of a sentence before a
        demonstrative that agrees, or behind what cannot judge, passive."""
        verb = frame.verb
        if frame.lemma not in ("اعتبر", "عد", "وعد") or verb is None or verb.tense != "imperfect":
            return False
        if not frame.has_source and frame.how == "quote" and self.tokens[frame.first].form[:1] == "س":
            return not self.lexes[frame.first - 1].suffix  # إن قطع المياه سيعتبر «إعلان حرب»
        if frame.has_source:
            first = frame.source[0] + (self.tokens[frame.source[0]].form in _ANY)  # أي محاولة
            who = self.tokens[first].form
            body = bool(head_in(who, "body", "office", "people", "force", "place", "container"))
            mute = not (body or self.clauses.agent((first, frame.source[1])))
            return frame.before and frame.how == "quote" and mute
        this = self.tokens[frame.last].form if frame.last < len(self.tokens) else ""
        head = frame.first - self.page.sentence(frame.first).first <= 1
        return head and this == ("هذه" if verb.gender == "f" else "هذا")

    def _returns(self, frame: Frame) -> bool:
        """إن الجيش سيرد «بقوة»، بلاده سترد «الصاع صاعين»: how one returns a blow, in marks behind a verb
        whose subject stands before it."""
        if frame.lemma != "رد" or frame.how != "quote" or not frame.before or frame.content < 0:
            return False
        q = self.page.quote_of[frame.content]
        words = self.lexes[frame.content + 1 : self.page.quotes[q].close] if q >= 0 else []
        return 0 < len(words) <= _FEW and not any(x.verb or x.word_class == "negation" for x in words)

    def _of_a_paper(self, frame: Frame) -> bool:
        """رفضت الحكومة قرارا | يدين القصف, مشروع قرار هولندي | يدعو إلى: an indefinite text says it, not
        who spoke before."""
        k, verb = frame.first - 1, frame.verb
        if verb is None or verb.tense != "imperfect" or self.lexes[frame.first].conj or frame.has_source:
            return False
        k -= k > 0 and bool(country_of_nisba(self.tokens[k].form))
        return k >= 0 and self.tokens[k].form in _PAPERS

    def _goes_on(self, frame: Frame) -> bool:
        """Whether a verb of going on, which says something only with its words at once (نواصل «…»)."""
        return frame.reading is not None and predicate_of(frame.reading).only_clause()

    def _of_two(self, frame: Frame) -> bool:
        """Whether the source before a dual is of two: الوزيران، الوزير ونظيره."""
        words = self.tokens[frame.source[0] : frame.source[1]] if frame.before else ()
        if not words:
            return not frame.has_source
        return words[0].form.endswith(("ان", "ين", "هما")) or any(w.form.startswith("و") for w in words[1:])

    def _shows(self, frame: Frame) -> bool:
        """…، ما يؤكد أن / مما يشير إلى أن / وهذا يؤكد أن: a fact shows it, nobody says it."""
        k, verb = frame.first - 1, frame.verb
        if k < 1 or verb is None or verb.tense != "imperfect" or verb.gender != "m" or frame.speech == "say":
            return False
        before = self.tokens[k - 1].form
        pairs = {"مما": True, "ما": before in "،,", "الذي": before == "الامر"}
        fact = pairs.get(self.tokens[k].form, self.tokens[k].form.removeprefix("و") in _THIS)
        fact = fact or (self.tokens[k].form == "ما" and before in _AND_THAT)  # …، وهو ما يؤكد
        return fact and frame.how in ("that", "prep", "object") and not frame.has_source

    def _infinitive(self, frame: Frame) -> bool:
        """من حقها أن ترفض المرشح: what may be done, behind a noun and أن; nobody has said it."""
        k, verb = frame.first - 1, frame.verb
        if k < 1 or self.lexes[k].that != "" or self.lexes[k].suffix:
            return False
        if self.tokens[k - 1].form.removeprefix("و").removeprefix("ف") in _MUST or self._upon(k):
            return True  # لا يمكن أن تلتزم بالاتفاق
        if frame.how not in ("object", "prep"):
            return False
        before = self.tokens[k - 1]
        noun = before.form.endswith(("ه", "ها", "هم", "نا")) and not before.text.endswith("ة")
        imperfect = verb is not None and verb.tense == "imperfect"
        return imperfect and noun and not self.lexes[k - 1].verb and not frame.has_source

    def _upon(self, k: int) -> bool:
        """على الحكومة | أن تتعهد بذلك: whether whom something is asked of stands between على, which opens the
        clause, and أن at token `k`."""
        near = range(k - 2, max(0, k - _UPON), -1)
        on = next((j for j in near if self.lexes[j].bare == "علي" and not self.phrases.in_name(j)), 0)
        if not on or any(self.lexes[j].verb or self.tokens[j].kind != "word" for j in range(on + 1, k)):
            return False
        before = self.tokens[on - 1]
        return before.kind != "word" or self.lexes[on - 1].that is not None

    def _unsaid(self, k: int) -> bool:
        """من دون أن تشير إلى خسائر: what is not said, behind أن at token `k`."""
        return k > 0 and self.lexes[k].that == "" and self.tokens[k - 1].form.removeprefix("و") in _WITHOUT

    def _tightens(self, frame: Frame) -> bool:
        """النمسا تشدد الرقابة على الموانئ, not تشدد على الأمن: with its own object the verb says nothing."""
        if frame.lemma != "شدد" or frame.how != "prep":
            return False
        if frame.has_source and self.tokens[frame.source[1] - 1].form in _TIGHTENED:
            return True  # شددت القوات الخناق على المدينة
        if not self.subjects.stands_before(frame.first):
            return False
        return self.phrases.definite(frame.last) and not self.phrases.attached(frame.last)

    def _by_subject(self, frame: Frame) -> bool:
        """معدلات السمنة تنذر بالخطر: what cannot speak reports nothing."""
        if frame.lemma == "ركز" and frame.how == "prep":
            return self._dwells(frame) or not self._speaks_of(frame)
        if self.clauses.agent(frame.source) or self.tokens[frame.source[0]].form in PROTESTS:
            return False
        if frame.before and frame.source == self.subjects.slogans.whose(frame):
            return False  # رفع عمال المصنع لافتات تطالب ب…
        if frame.first > 0 and self.tokens[frame.first - 1].form == "الذين":
            return False  # of people only
        opening = self.tokens[frame.source[0]].form.removeprefix("و")
        if frame.lemma == "تطرق" and opening.removeprefix("ال") in _TALKS:
            return True  # تطرقت المباحثات إلى القضايا: what they were about
        if frame.before and (opening in _NO_SOURCE or opening in _TO_HIM):
            return True  # سوف تجد أن, كلما تحدثت معه تجزم بأن
        verb = frame.verb
        somebody = frame.has_source and head_in(opening, "people", "body", "force", "container")
        if (frame.lemma == "أنذر" and not somebody) or (
            frame.reading is not None and frame.reading.cut.suffix == "نا"
        ):
            return True
        if not frame.before or frame.how not in ("prep", "object"):
            return False
        imperfect = verb is not None and verb.tense == "imperfect"
        return imperfect and not somebody and self.tokens[frame.source[0]].form in nouns()

    def _speaks_of(self, frame: Frame) -> bool:
        """ركز اللقاء على ضرورة …, and وركز فلان على …, with which a report goes on; else one works at it."""
        verb = frame.verb
        told = verb is not None and verb.tense == "perfect" and bool(self.lexes[frame.first].conj)
        known = told and frame.has_source and self.clauses.agent(frame.source)
        return known or self.tokens[frame.content].form in _NEEDS

    def _dwells(self, frame: Frame) -> bool:
        """برامج التدريب تركز على ضرورة، مباحثاته ركزت على: what a thing is about (but ركزت الندوة على)."""
        first = frame.source[0]
        if not frame.has_source:
            return False
        if first in self.phrases.lead_of or self.clauses.agent((first, first + 1)):
            return False
        verb = frame.verb
        lasting = verb is not None and verb.tense == "imperfect"
        owned = self.tokens[first].form.endswith(THIRD_PERSON)
        return lasting or (owned and not self.phrases.definite(first))

    def _document_shows(self, frame: Frame) -> bool:
        """أظهر التقرير أن: of things, only a document reports by showing."""
        heads = _EVIDENCE if frame.lemma in _PROVE else _DOCUMENTS
        return frame.has_source and self.tokens[frame.source[0]].form in heads
