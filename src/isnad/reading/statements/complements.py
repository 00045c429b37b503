"""Where the content of a cue begins: to its right, at what its row in the predicate table says can attach
one.

The search goes word by word over the subject and the asides of the occasion (قال الوزير في تصريح إن …): a
complementizer, a quotation, a colon, a preposition. Only when it meets none of them is a bare noun phrase
looked for.
"""

from __future__ import annotations

from isnad.lexicons.words import Predicate
from isnad.reading.statements.asides import Asides
from isnad.reading.statements.bare_objects import BareObjects
from isnad.reading.statements.clauses import Clauses, accusative
from isnad.reading.statements.cues import Cues
from isnad.reading.statements.frame import Frame
from isnad.reading.statements.prepositions import Prepositions, Wanted, wanted_by
from isnad.reading.statements.quoted import QuotedNames
from isnad.reading.statements.regarded import Regarded
from isnad.reading.words.event_words import core_in, names_act
from isnad.reading.words.lexis import (
    is_content_noun,
    lemmas,
    nouns,
    opens_content,
    source_heads,
    words,
)
from isnad.reading.words.party_words import head_in, month_names, verbal
from isnad.reading.words.stance_words import stance_kinds
from isnad.text.clitics import cuts
from isnad.text.folding import fold
from isnad.text.tokens import COMMAS, QUOTE_MARKS

__all__ = ["PLEAS", "Complements"]

PLEAS = frozenset(fold(w) for w in ("بدعوى", "بحجة", "بذريعة"))
"""Before أن: what somebody says for a deed."""

# Who finds somebody guilty, and what attaches of what.
_COURTS = words("courts") | {"دائره"}
_GUILTY_OF = frozenset(("0+ب",))
# To see something in another, or to see and count it as something.
_SEE, _SEES = "رأى", frozenset(("رأى", "عد"))
# Who praises, and who prices.
_VALUES = "ثمن"
# To tell somebody, and how far behind its verb stands what somebody is told of.
_TELLS, _TOLD = frozenset(("أبلغ", "أخبر")), 12
# To what one puts something down: عزا التأخير إلى الحرب, and لنقص الوقود as well; not ترجع الوثيقة ل.
_PUTS_DOWN, _DOWN_TO = "عزا", frozenset(("0+ل",))
# What attaches for what something is taken, where a doubled letter tells the verb.
_DEEMED = frozenset(("ان", "0+ب", "0+ب+ان"))
# What opens a question; and a clause that some tell or explain.
_QUESTIONS = frozenset(fold(w) for w in ("هل", "لماذا", "متى", "أين", "كيف", "ماذا", "علام"))
_HOW = "كيف"
_STOP = -1
# How far behind a participle the complementizer of the verb before it may stand.
_ASIDE = 14
_SAYING = frozenset(("say", "explain", "affirm", "announce", "reveal", "write"))
_PUBLISHED = lemmas("published")
# ما كتبه فلان من أن …
_WHAT = words("what")
_PRONOUNS_OF = {
    "عن": ("عنه", "عنها", "عنهم"),
    "علي": ("عليه", "عليها", "عليهم"),
    "الي": ("اليه", "اليها", "اليهم"),
    "ب": ("به", "بها", "بهم"),
}
_ABOUT_HIM = frozenset(_PRONOUNS_OF["عن"])
_TITLED = words("titled")
_EXCEPTIONS = words("exceptions")
_OF_CLAUSES = words("of_clauses")
_WITHOUT = words("without")
# أن and لا in one word, with and without its preposition.
_THAT_NOT = ("ألا", "ألّا", "بألا", "بألّا")
_FOLDED_THAT_NOT = frozenset(("الا", "بالا"))
_AND_HE, _ASKS_OF = words("and_he"), lemmas("asks_of")
# To name somebody, which a source does not want.
_NAMES = frozenset(("سمى", "أسمى", "ذكر", "عرف"))
_AFTER = _WITHOUT | {"بعد", "قبل"}
_DOCUMENTS = source_heads("document")
_BODIES = source_heads("institution") | source_heads("governing") | source_heads("human")
# Behind من: what is told of as coming, before its أن.
_EXPECTED = frozenset(("المزمع", "المقرر", "المتوقع", "المنتظر", "المرجح", "المفترض"))


class Complements:
    """Finds the beginning of contents."""

    def __init__(self, clauses: Clauses, cues: Cues, objects: BareObjects) -> None:
        self.clauses, self.cues, self.objects = clauses, cues, objects
        self.regards = Regarded(clauses)
        self.names, self.asides = QuotedNames(clauses), Asides(clauses, cues)
        self.prepositions = Prepositions(clauses, cues, objects, self.asides)
        self.page, self.tokens = clauses.page, clauses.tokens
        self.lexes, self.phrases = clauses.lexes, clauses.phrases

    def find(self, frame: Frame, predicate: Predicate) -> None:
        """Set `content` and `how` of a frame; they stay unset when the predicate has no content here."""
        self._find(frame, predicate)
        if frame.lemma == _VALUES and frame.how == "object" and self._priced(frame.content):
            frame.opens(-1, "none")

    def _priced(self, k: int) -> bool:
        """ثمنت النقابة السمك: whether a thing without a description, no act nor conduct, stands at token `k`,
        which one prices rather than praises; not ثمنت الوزارة الجهود."""
        form = self.tokens[k].form
        alone = k + 1 >= len(self.tokens) or self.tokens[k + 1].kind != "word"
        return alone and not (names_act(form) or self.lexes[k].masdar or stance_kinds(form))

    def _find(self, frame: Frame, predicate: Predicate) -> None:
        limit = self.clauses.limit(frame.first)
        wanted = wanted_by(predicate.complement, predicate.only_clause())
        if frame.lemma == _PUTS_DOWN:
            wanted = wanted_by(predicate.complement | _DOWN_TO, predicate.only_clause())
        by = self.tokens[frame.last].form if frame.speech == "condemn" and frame.last < limit else ""
        if by and core_in(by, _COURTS):
            wanted, frame.convicts = wanted_by(_GUILTY_OF, False), True  # أدانت المحكمة فلانا | بالسرقة
        suffix = frame.reading.cut.suffix if frame.reading else ""
        verb = frame.verb
        deems = frame.lemma == "عد" and self.cues.deems(frame.first)
        if deems:
            wanted = wanted_by(_DEEMED, True)
        regards = deems or frame.lemma == "اعتبر"
        regards = regards and not suffix and verb is not None and verb.voice != "passive"
        if self._at_once(frame, wanted, suffix, limit) or self._search(frame, predicate, wanted, limit):
            led = self.tokens[frame.content - 2].form if frame.how == "that" else ""
            plea = led in PLEAS or led == "من"  # رفضه بدعوى أن, ما أعلنته من أن
            taken_up = suffix and wanted.bare and frame.how == "that" and not plea
            if taken_up and frame.content > frame.last + 1:
                frame.opens(-1, "none")  # أيدها الحزب الذي أعلن أنه: what she said is told by the pronoun
            if regards and frame.how == "quote":
                self.regards.regarded(frame, frame.content + 1, before=self._agent_before(frame))
            return
        if regards:
            self.regards.regarded(frame, limit, before=self._agent_before(frame))
        elif suffix and (frame.lemma == "اعتبر" or (frame.lemma in _SEES and _imperfect(frame))):
            self.regards.taken_by(frame, limit)
        elif frame.lemma == _SEE and not suffix and self.regards.seen_in(frame, limit):
            return
        if wanted.bare and not suffix:
            self.objects.find(frame, limit)
        elif frame.lemma in _TELLS and verb is not None and verb.tense != "imperfect":  # not يبلغ العرض
            self._told_of(frame, limit)

    def _told_of(self, frame: Frame, limit: int) -> None:
        """أبلغ الوزير السفير | موافقة بلاده، أبلغت الحكومة الوسطاء | رفضها، أخبر المحكمة | بانسحابه: what who
        tells somebody does or thinks, behind whom he tells it."""
        for k in range(frame.last, min(limit, frame.last + _TOLD)):
            form = self.tokens[k].form
            lx = self.lexes[k]
            if self.tokens[k].kind != "word" or lx.word_class or lx.that is not None or form in _ABOUT_HIM:
                return
            act = form.removeprefix("ب") if form[:1] == "ب" and form not in nouns() else form
            his = any(
                c.suffix and not c.conj and (is_content_noun(c.core) or names_act(c.core)) for c in cuts(act)
            )
            told = act != form and (opens_content(act) or opens_content(act.removeprefix("ال")))
            behind = his and not self.tokens[k].text.endswith("ة")
            behind = behind or (self.objects.follows(k, frame.speech) and not self.phrases.adverb(k))
            if told or (k > frame.last + 1 and behind):
                frame.opens(k, "prep" if act != form else "object")
                return

    def _agent_before(self, frame: Frame) -> bool:
        """إن فرنسا تعتبر الحزب «…», not المدينة تعتبر الأكبر: whether somebody stands before the verb,
        who does what is else told in the passive."""
        verb = frame.verb
        if frame.kind == "participle" or (verb is not None and verb.number == "p" and verb.person == 3):
            return True  # معتبرا القرار خطوة, الذين اعتبروا القرار خطوة
        subjects = self.objects.subjects
        before = subjects.before(frame.first)
        if self.lexes[frame.first].conj == "ف" and self.clauses.agent(before):
            return True  # أما الكاتب، الذي مثل أمام المحكمة، فاعتبر التهمة وساما
        somebody = before[0] in self.phrases.lead_of or self.tokens[before[0]].form in _BODIES
        return somebody and subjects.stands_before(frame.first) and self.clauses.agent(before)

    def _at_once(self, frame: Frame, wanted: Wanted, suffix: str, limit: int) -> bool:
        """Contents that are known by their first word, right after the cue."""
        if wanted.bare and not suffix and self.objects.at_once(frame, frame.last, limit):
            return True
        whom = wanted.bare and wanted.calls and suffix != "" and frame.last < limit
        if whom and self.lexes[frame.last].noun_opener and not self.phrases.in_name(frame.last):
            frame.opens(frame.last, "object")  # ناشدها | توحيد قوائمها
            return True
        if frame.lemma == "اعتبر" and suffix and self.regards.taken_for(frame, frame.last, limit):
            return True
        this = frame.lemma == "اعتبر" and not suffix and frame.last + 1 < limit
        if this and self.regards.taken_this(frame, frame.last, limit):
            return True
        return "0+مسووليه" in wanted.all and self.objects.blamed(frame, limit)

    def _search(self, frame: Frame, predicate: Predicate, wanted: Wanted, limit: int) -> bool:
        """Walk to the right; True when the search is over, whether or not a content was found."""
        first = j = frame.last
        if self._taken_up(frame, wanted):
            return True
        mention_of = self.phrases.cast.mention_of
        while j < limit:
            lx, form = self.lexes[j], self.tokens[j].form
            if mention_of[j] >= 0:
                if frame.lemma == "اعترف" and self._led_name(j):
                    frame.opens(j, "prep")  # اعترفت فرنسا | بفلان رئيسا
                    return True
                j += 1
            elif predicate.speech == "ask" and self._whether(j, limit):
                frame.opens(j + 2, "clause")
                return True
            elif predicate.speech == "ask" and form in _QUESTIONS and not lx.conj:
                frame.opens(j, "clause")  # تساءل فلان | لماذا تأخرت الحكومة
                return True
            elif form == _HOW and _HOW in wanted.all:
                frame.opens(j, "clause")  # روى أحد الشهود | كيف نجا
                return True
            elif frame.lemma == "قال" and self._there_is(j):
                frame.opens(j, "clause")  # وقال في لقاء مع الطلبة هناك رغبة لدى
                return True
            elif self.tokens[j].kind == "mark":
                j = self._mark(frame, predicate, j, limit)
                if j == _STOP:
                    return True
            elif form in _FOLDED_THAT_NOT and self._that_not(j, first, wanted):
                frame.opens(j, "prep" if form[0] == "ب" else "clause")
                return True
            elif lx.that is not None:
                if self._that_fits(j, first, wanted, predicate):
                    self._open_that(frame, j, wanted)
                    return True
                beyond = self._past_that(frame, j, limit)
                if beyond == j:
                    return False
                j = beyond
            elif lx.word_class == "accord" and j > first:
                j = self.asides.past_accord(j, limit)
            elif lx.word_class == "as" and (past := self.asides.past_as(j, limit)) > 0:
                j = past
            elif self.prepositions.governs(frame, j, limit, wanted):
                return True
            elif j > first and form in _AND_HE and predicate.speech in _SAYING:
                behind = self.asides.past_apposition(j, limit)  # أحد الحراس وهو ملثم، أن
                j = behind if behind < limit else j + 1
            elif self.cues.anonymity(j):
                j = self.cues.past_anonymity(j, limit)
            elif j > first and self._blocks(j, frame):
                return False
            else:
                j += 1
        return False

    def _led_name(self, j: int) -> bool:
        """Whether a name with ب glued to it begins at token `j`."""
        m = self.phrases.cast.mentions[self.phrases.cast.mention_of[j]]
        return m.first == j and m.span.start == self.tokens[j].start + 1 and self.tokens[j].form[0] == "ب"

    def _taken_up(self, frame: Frame, wanted: Wanted) -> bool:
        """الاجتماع الذي أعلن عنه في بيان: in a relative clause the pronoun is the content."""
        form = self.tokens[frame.last].form if frame.last < len(self.tokens) else ""
        k = frame.first - 1
        while k > 0 and self.lexes[k].word_class in ("qad", "aux", "negation"):
            k -= 1
        relative = k >= 0 and self.lexes[k].word_class == "relative"
        return relative and any(form in _PRONOUNS_OF.get(p, ()) for p in wanted.prepositions)

    def _whether(self, j: int, limit: int) -> bool:
        """تساءل عما إذا كان …، سأله ما إذا …: "whether", which like أن is no part of the content."""
        return j + 2 < limit and self.tokens[j].form in ("عما", "ما") and self.tokens[j + 1].form == "اذا"

    def _there_is(self, j: int) -> bool:
        """هناك توجه, not من هناك."""
        return self.tokens[j].form == "هناك" and self.lexes[j - 1].word_class != "preposition"

    def _past_that(self, frame: Frame, j: int, limit: int) -> int:
        """Where the search goes on behind the complementizer at `j` of another clause: كتب من دون أن | يسميه
        «…», قال بعد أن | زار السد إن; `j` where it ends.
        """
        beyond = self._beyond_relative(frame.last, j, limit)
        if beyond > j:
            return beyond
        without = self.lexes[j - 1].bare in _WITHOUT
        after = frame.lemma == "قال" and self.lexes[j - 1].bare in _AFTER
        return j + 2 if without or (after and not self.lexes[min(j + 1, limit - 1)].finite) else j

    def _beyond_relative(self, first: int, j: int, limit: int) -> int:
        """أشار المرصد الذي يؤكد أنه …، إلى أن: where the verb's own complementizer or quotation stands behind
        the comma that ends a relative clause with one at `j`; `j` where it does not."""
        if not any(lx.word_class == "relative" for lx in self.lexes[first:j]):
            return j
        k = self.clauses.past_comma(j, limit)
        that = k + 1 < limit and any(lx.that is not None and not lx.conj for lx in self.lexes[k : k + 2])
        return k if that or (k < limit and self.page.opens_quote(k)) else j

    # -- complementizers -------------------------------------------------------------------------------------

    def _that_not(self, j: int, after: int, wanted: Wanted) -> bool:
        """طالب بألا يغلق السد، يأمل ألا يطول: whether أن stands at `j`, one word with the لا that is
        part of what is said; not يجب ألا, and not ألا وهو, "namely"."""
        text = self.tokens[j].text
        if not text.startswith(_THAT_NOT):
            return False
        if j + 1 < len(self.tokens) and self.tokens[j + 1].form.startswith("وه"):
            return False
        before = self.lexes[j - 1]
        if before.form in _EXCEPTIONS:
            return False  # أيد الفكرة شريطة ألا
        preposition = "ب" if text[0] == "ب" else before.bare if before.word_class == "preposition" else ""
        return wanted.that(preposition) and not self._takes_that(j - 1, after)

    def _open_that(self, frame: Frame, j: int, wanted: Wanted) -> None:
        if wanted.bare and j - 1 > frame.last and is_content_noun(self.tokens[j - 1].form):
            frame.opens(j - 1, "object")  # أكد شكري ضرورة أن …
        else:
            frame.opens(j + 1, "that")

    def _takes_that(self, k: int, after: int) -> bool:
        """Whether the word before a complementizer is a verb that has it for itself (وهذا يعني أن، يمكن
        أن)."""
        if k < after:
            return False
        if self.tokens[k].form.removeprefix("و") == "سبق":
            return True  # أدين فلان الذي سبق أن ترشح
        if self.tokens[k].form in _EXPECTED and self.tokens[k - 1].form == "من":
            return any(lx.word_class == "relative" for lx in self.lexes[after:k])  # الزيارة التي من المزمع أن
        if not self.lexes[k].verb or self.tokens[k].form in nouns():
            return False
        if self.lexes[k - 1].word_class == "negation" and any(
            r.cut.suffix and r.entry.lemma in _NAMES for r in self.lexes[k].finite
        ):
            return False  # ذكرت الصحيفة نقلا عن نائب لم تسمه أن
        governed = self.lexes[k - 1].word_class == "preposition" and self.lexes[k - 1].bare != "من"
        if governed or self.tokens[k].form in month_names():
            return False  # في لافيان أن, خلال يوليو أن: shaped like a verb, and where none stands
        return not (self.phrases.in_name(k) or self.phrases.is_noun(k))

    def _that_fits(self, j: int, after: int, wanted: Wanted, predicate: Predicate) -> bool:
        """Whether the complementizer at `j` is that of the predicate whose cue ends at `after`."""
        lx, previous = self.lexes[j], self.lexes[j - 1]
        if lx.conj:
            return False
        if lx.that == "ب" and predicate.speech in _SAYING and not self.lexes[after].participle:
            return wanted.that("") or wanted.that("ب")  # أضاف بأن: the press has بأن for أن
        if lx.that:
            return wanted.that(lx.that)
        own = predicate.lemma == "قال" and self.tokens[j].text.startswith("إ")  # قال وهو يبتسم إن: only its
        if not own and self._conditional(j):
            return False
        if not own and self._takes_that(j - 1, after):
            return False
        if previous.word_class == "preposition" and j > after and not self.phrases.in_name(j - 1):
            what = previous.bare == "من" and after > 1 and self.tokens[after - 2].form in _WHAT
            return what or wanted.that(previous.bare)
        adverb = previous.word_class in ("occasion", "contrast", "subordinate") and j > after  # وأبان أن …
        if adverb or previous.form in _EXCEPTIONS:
            return False
        if previous.form in _OF_CLAUSES and predicate.only_clause():
            return False  # يزيد احتمالات أن …
        return wanted.that("") or predicate.speech == "relay"

    def _conditional(self, j: int) -> bool:
        """ستطلب فتح تحقيق | إن ثبتت التهمة: whether إن at `j` is "if", which a verb follows at once."""
        after = min(j + 1, len(self.tokens) - 1)
        if not self.tokens[j].text.startswith("إ") or self.lexes[j].suffix or self.phrases.in_name(after):
            return False
        form = self.tokens[after].form
        return form == "لم" or (verbal(form) and form not in nouns() and form[:1] not in "يأن")

    # -- marks -----------------------------------------------------------------------------------------------

    def _mark(self, frame: Frame, predicate: Predicate, j: int, limit: int) -> int:
        """The index from which to go on behind a mark, or _STOP."""
        step = self._past_mark(frame, j, limit)
        led = step == _STOP and frame.how == "quote" and self.names.led_inside(frame, j)
        if led and self._goes_on_behind(self.page.quotes[self.page.quote_of[j]].close):
            frame.opens(j + 1, "prep")  # طالب «بمحاسبة» من ارتكب الجريمة
        if step == _STOP and not predicate.quotes() and frame.how in ("quote", "colon") and not led:
            frame.opens(-1, "none")
        if step == _STOP and frame.how == "quote" and "0" in predicate.complement:
            self.objects.before_quote(frame)
        return step

    def _past_mark(self, frame: Frame, j: int, limit: int) -> int:
        t, before = self.tokens[j], self.tokens[j - 1]
        if t.form == ":" and self.asides.lists(j):
            return limit
        if t.form == ":" and before.kind != "number":
            self._object_before_colon(frame, j, limit)
            if frame.content < 0:
                frame.opens(j + 1, "colon")
            return _STOP
        if t.form in QUOTE_MARKS:
            return self._past_quote_mark(frame, j, limit)
        if t.form in "([":
            return max(j + 1, self.phrases.quoted_name(j))
        if t.form in "-–—" and t.space:
            return self.asides.past_dashes(j, limit)
        if t.form in "،,؛" and j + 1 < limit and (t.form != "؛" or self.asides.apposes(j, limit)):
            return self.asides.past_comma(j, limit)
        if t.form in "،,-–—/" or (t.form == "." and len(before.form) == 1):
            return j + 1
        return limit

    def _past_quote_mark(self, frame: Frame, j: int, limit: int) -> int:
        """A quotation is the content, unless it is a name on the way to it (صحيفة «النهار»)."""
        q = self.page.quote_of[j]
        if q < 0:  # قالت المصادر" إن …: a stray mark
            return j + 1 if j + 1 < limit and self.lexes[j + 1].that == "" else limit
        if self.page.quotes[q].open != j:
            return j + 1
        if all(t.kind != "word" for t in self.tokens[j + 1 : self.page.quotes[q].close]):
            return j + 1  # «29»: a figure
        close = self.page.quotes[q].close
        if close + 1 < limit and self.lexes[close + 1].that == "" and not self.lexes[close + 1].conj:
            return close + 1  # الناطق باسم اللجنة في "بيت كذا" أن, خلال جلسة «الماء والناس» أن
        if self.phrases.past_prayer(j) > j:
            return self.phrases.past_prayer(j)
        if self.tokens[j - 1].form in _TITLED and self._goes_on_behind(self.page.quotes[q].close):
            return self.page.quotes[q].close + 1  # انتقدت الصحيفة في مقال بعنوان «…» غياب …
        asked = frame.lemma in _ASKS_OF and any(lx.bare == "من" for lx in self.lexes[frame.last : j])
        if asked and (self.phrases.in_name(j - 1) or self.tokens[j - 1].form in COMMAS):
            frame.opens(j, "quote")  # طلب من إيران | «خطوات ملموسة»
            return _STOP
        name_end = self.phrases.quoted_name(j)
        if name_end > j and self.names.is_name(frame, j, name_end, limit):
            return name_end
        if self.names.titled(frame, j, close, limit) or self.names.whom(frame, j, close + 1):
            return close + 1
        frame.opens(j, "object" if self.names.object(frame, j, close + 1, limit) else "quote")
        return _STOP

    def _goes_on_behind(self, close: int) -> bool:
        """Whether words follow the closing mark at token `close` in its line."""
        return close + 1 < len(self.tokens) and self.tokens[close + 1].kind == "word"

    def _object_before_colon(self, frame: Frame, j: int, limit: int) -> None:
        """نفى تلقي أي عرض: «…»: the object is the verb's content, the quotation a second statement."""
        predicate = frame.reading.entry.predicate if frame.reading else None
        if predicate is None or "0" not in predicate.complement or predicate.only_clause():
            return
        after_subject = j - frame.last == 2 and self.objects.subjects.stands_before(frame.first)
        if (
            j - frame.last > 2
            or after_subject
            or (j - frame.last == 2 and self.prepositions.opens_noun(frame.last))
        ):
            self.objects.find(frame, min(j, limit))

    # -- the end of the search -------------------------------------------------------------------------------

    def _blocks(self, j: int, frame: Frame) -> bool:
        """Whether the search must stop at `j`: another report begins, or a clause of its own."""
        lx = self.lexes[j]
        if lx.word_class == "contrast":
            return j + 1 >= len(self.tokens) or self.tokens[j + 1].form not in ("يخص", "يتعلق")
        if lx.word_class == "reporter" or (lx.word_class == "subordinate" and j > frame.last):
            return True
        again = lx.word_class == "time"  # شدد فلان مجددا على أن
        if lx.participle and not again and not self.phrases.definite(j) and self._goes_on(j):
            return not (frame.lemma == "قال" and self._resumed(j))
        if not lx.finite or lx.word_class or self.phrases.is_noun(j) or self.cues.is_noun(j):
            return False
        if not any(self.cues.fits_place(j, r) for r in lx.finite):
            return False  # قسم الأحياء وعلم البيئة
        return not (self._subordinated(j, frame) or self._published(j, frame.last))

    def _published(self, j: int, first: int) -> bool:
        """قال فلان، في مقال عن القرار، نشر في الصحيفة إن …: where the words of an aside came out."""
        if self.lexes[j].conj or not any(r.entry.lemma in _PUBLISHED for r in self.lexes[j].finite):
            return False
        return any(
            self.lexes[k].word_class == "setting" or self.tokens[k].form in _DOCUMENTS
            for k in range(first, j)
        )

    def _goes_on(self, j: int) -> bool:
        """…، مضيفًا / …، مضيف أن: a participle with which a report goes on."""
        if self._describes_some(j):
            return False  # اتهمت الشرطة نائبا | معارضا بالفساد
        plural = self.tokens[j].form.endswith("ين")
        at_once = plural and j + 1 < len(self.lexes) and self.lexes[j + 1].that is not None
        return accusative(self.lexes[j]) or (
            (self.tokens[j - 1].form in "،," or at_once) and self.cues.goes_on(j)
        )

    def _resumed(self, j: int) -> bool:
        """قال فلان معلقا على القرار إن: whether the إن that only "say" has stands behind what the participle
        at token `j` tells, in one clause with it and no complementizer of its own."""
        told = [p for r in self.lexes[j].participle if (p := r.entry.predicate) is not None]
        if any(p.lemma == "قال" for p in told):
            return False
        at_once = not any(wanted_by(p.complement, p.only_clause()).that("") for p in told)  # قال ساخرا إن
        for k in range(j + 1, min(len(self.tokens), j + _ASIDE)):
            if self.tokens[k].kind != "word":
                return False
            if self.lexes[k].that is not None:
                own = self.lexes[k].that or self.lexes[k].conj or not self.tokens[k].text.startswith("إ")
                return (at_once or k > j + 1) and not own and not self._conditional(k)
        return False

    def _describes_some(self, j: int) -> bool:
        """Whether the participle at token `j` describes somebody without an article right before it."""
        before = self.tokens[j - 1]
        some = j > 0 and before.kind == "word" and before.form.endswith("ا") and accusative(self.lexes[j])
        return some and head_in(before.form[:-1], "people", "office", "container")

    def _of_indefinite(self, j: int) -> bool:
        """في تصريح نشرته …, not إلى حالها قال …: only an indefinite noun takes a clause with no relative."""
        k = j - 2
        noun = k > 0 and self.tokens[k].kind == "word" == self.tokens[j - 1].kind
        if noun and self.lexes[k].word_class in ("", "setting") and not self.phrases.definite(k):
            k -= 1  # في بيان مقتضب نشرته …
        if k < 0 or self.lexes[k].word_class != "preposition" or self.phrases.definite(j - 1):
            return False
        return not any(c.suffix and c.core in nouns() for c in cuts(self.tokens[j - 1].form))

    def _subordinated(self, j: int, frame: Frame) -> bool:
        """Whether the verb at `j` is that of a relative clause or of an aside (في تصريح نشرته …)."""
        previous = self.lexes[j - 1]
        if frame.speech == "say" and previous.word_class == "as" and self.tokens[j].form in ("ورد", "جاء"):
            return True  # قال فلان، كما ورد في خطابه، إن
        if previous.word_class in ("relative", "negation", "qad") or previous.form in ("من", "ما"):
            return True
        if self.lexes[j].conj != "و" and (previous.word_class == "setting" or self._of_indefinite(j)):
            return True
        done_by = j == frame.last + 1 and any(r.cut.suffix for r in self.lexes[j].finite)
        if done_by and not (self.lexes[j].conj or self.phrases.definite(j - 1)):
            return True  # أظهرت دراسة | أعدها المركز أن
        return any(self.lexes[k].word_class == "relative" for k in range(max(frame.last, j - 8), j))


def _imperfect(frame: Frame) -> bool:
    """يراه، يعده, not رآه: to see somebody."""
    return frame.verb is not None and frame.verb.tense == "imperfect"
