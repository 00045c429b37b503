"""Where the content of a cue begins: to its right, at what its row in the predicate table says can attach
one.

The search goes word by word over the subject and the asides of the occasion (قال الوزير في تصريح إن …): a
complementizer, a quotation, a colon, a preposition. Only when it meets none of them is a bare noun phrase
looked for.
"""

from __future__ import annotations

from functools import cache

import msgspec

from isnad.lexicons.words import Predicate
from isnad.reading.phrases.phrases import BY_THIS, CAME_OUT
from isnad.reading.statements.asides import Asides
from isnad.reading.statements.bare_objects import BareObjects
from isnad.reading.statements.clauses import Clauses, accusative
from isnad.reading.statements.cues import Cues
from isnad.reading.statements.frame import Frame
from isnad.reading.statements.quoted import QuotedNames
from isnad.reading.statements.regarded import Regarded
from isnad.reading.statements.source_words import plain
from isnad.reading.words.event_words import core_in, event_words
from isnad.reading.words.lexis import (
    definite_masdar,
    is_content_noun,
    lemmas,
    nouns,
    opens_content,
    source_heads,
    words,
)
from isnad.reading.words.party_words import month_names, own_letter, verbal
from isnad.text.clitics import cuts
from isnad.text.tokens import QUOTE_MARKS

__all__ = ["Complements"]

# Who finds somebody guilty, and what attaches of what.
_COURTS = words("courts") | {"دائره"}
_GUILTY_OF = frozenset(("0+ب",))
# What attaches for what something is taken, where a doubled letter tells the verb.
_DEEMED = frozenset(("ان", "0+ب", "0+ب+ان"))
# How far a complementizer is awaited past a preposition.
_LATER_THAT = 25
_STOP = -1
_SAID = lemmas("said")
_SAYING = frozenset(("say", "explain", "affirm", "announce", "reveal", "write"))
_PUBLISHED = lemmas("published")
# صحيفة «الوطن» الصادرة بالفرنسية: their ب is not the verb's.
_IN_A_LANGUAGE = frozenset(("الصادره", "الصادر", "الناطقه", "الناطق", "المكتوبه", "المعروفه", "المعروف"))
# ما كتبه فلان من أن …
_WHAT = words("what")
_PRONOUNS_OF = {
    "عن": ("عنه", "عنها", "عنهم"),
    "علي": ("عليه", "عليها", "عليهم"),
    "الي": ("اليه", "اليها", "اليهم"),
    "ب": ("به", "بها", "بهم"),
}
_GOVERNED = words("governed")
_TITLED = words("titled")
_EXCEPTIONS = words("exceptions")
_OF_CLAUSES = words("of_clauses")
_SET_PHRASES = words("set_phrases")
_DETERMINERS = words("determiners")
_MANNER, _MANNER_OF = words("manner"), words("manner_of")
_OCCASIONS = frozenset(("المناسبه", "الصدد", "الخصوص", "الشان"))
_NO_CONTENT = words("no_content") | {"بن", "بنت"}
_OF_HIM = words("of_him")
_WITHOUT = words("without")
# أن and لا in one word, with and without its preposition.
_THAT_NOT = ("ألا", "ألّا", "بألا", "بألّا")
_FOLDED_THAT_NOT = frozenset(("الا", "بالا"))
_AND_HE = frozenset(("وهو", "وهي"))
_ENDS_ASIDE = frozenset(")]،,-–—")
_AFTER = _WITHOUT | {"بعد", "قبل"}
_SUPERVISION = words("supervision") | source_heads("supervising")
_NEAR_TO = source_heads("near")
_GOVERNING = source_heads("governing")
_DOCUMENTS = source_heads("document")
_PLACES = source_heads("placeword")
_BODIES = source_heads("institution") | source_heads("governing") | source_heads("human")
# Behind من: what is told of as coming, before its أن.
_EXPECTED = frozenset(("المزمع", "المقرر", "المتوقع", "المنتظر", "المرجح", "المفترض"))


class _Wanted(msgspec.Struct, frozen=True):
    """What can attach a content to the cue of one frame."""

    all: frozenset[str]
    only_that: bool
    bare: bool
    prepositions: frozenset[str]
    calls: bool

    def that(self, preposition: str) -> bool:
        """Whether أن after this preposition (or after none) attaches the content."""
        attached = f"{preposition}+ان" if preposition else "ان"
        return attached in self.all or f"0+{attached}" in self.all


@cache
def _wanted(complement: frozenset[str], only_that: bool) -> _Wanted:
    prepositions = frozenset(p for c in complement if (p := c.removeprefix("0+")) in _GOVERNED)
    calls = any(c.startswith("0+") for c in complement)
    return _Wanted(complement, only_that, "0" in complement and not only_that, prepositions, calls)


class Complements:
    """Finds the beginning of contents."""

    def __init__(self, clauses: Clauses, cues: Cues, objects: BareObjects) -> None:
        self.clauses, self.cues, self.objects = clauses, cues, objects
        self.regards = Regarded(clauses)
        self.names, self.asides = QuotedNames(clauses), Asides(clauses, cues)
        self.page, self.tokens = clauses.page, clauses.tokens
        self.lexes, self.phrases = clauses.lexes, clauses.phrases

    def find(self, frame: Frame, predicate: Predicate) -> None:
        """Set `content` and `how` of a frame; they stay unset when the predicate has no content here."""
        limit = self.clauses.limit(frame.first)
        wanted = _wanted(predicate.complement, predicate.only_clause())
        by = self.tokens[frame.last].form if frame.speech == "condemn" and frame.last < limit else ""
        if by and core_in(by, _COURTS):
            wanted = _wanted(_GUILTY_OF, False)  # أدانت المحكمة فلانا | بالسرقة
        suffix = frame.reading.cut.suffix if frame.reading else ""
        verb = frame.reading.entry.verb if frame.reading else None
        deems = frame.lemma == "عد" and self.cues.deems(frame.first)
        if deems:
            wanted = _wanted(_DEEMED, True)
        regards = deems or frame.lemma == "اعتبر"
        regards = regards and not suffix and verb is not None and verb.voice != "passive"
        if self._at_once(frame, wanted, suffix, limit) or self._search(frame, predicate, wanted, limit):
            if regards and frame.how == "quote":
                self.regards.regarded(frame, frame.content + 1, before=self._agent_before(frame))
            return
        if regards:
            self.regards.regarded(frame, limit, before=self._agent_before(frame))
        elif frame.lemma == "اعتبر" and suffix:
            self.regards.taken_by(frame, limit)
        if wanted.bare and not suffix:
            self.objects.find(frame, limit)

    def _agent_before(self, frame: Frame) -> bool:
        """إن فرنسا تعتبر الحزب «…», not المدينة تعتبر الأكبر: whether somebody stands before the verb,
        who does what is else told in the passive."""
        verb = frame.reading.entry.verb if frame.reading else None
        if frame.kind == "participle" or (verb is not None and verb.number == "p" and verb.person == 3):
            return True  # معتبرا القرار خطوة, الذين اعتبروا القرار خطوة
        subjects = self.objects.subjects
        before = subjects.before(frame.first)
        somebody = before[0] in self.phrases.lead_of or self.tokens[before[0]].form in _BODIES
        return somebody and subjects.stands_before(frame.first) and self.clauses.agent(before)

    def _at_once(self, frame: Frame, wanted: _Wanted, suffix: str, limit: int) -> bool:
        """Contents that are known by their first word, right after the cue."""
        if wanted.bare and not suffix and self.objects.at_once(frame, frame.last, limit):
            return True
        if frame.lemma == "اعتبر" and suffix and self.regards.taken_for(frame, frame.last, limit):
            return True
        this = frame.lemma == "اعتبر" and not suffix and frame.last + 1 < limit
        if this and self.regards.taken_this(frame, frame.last, limit):
            return True
        return "0+مسووليه" in wanted.all and self.objects.blamed(frame, limit)

    def _search(self, frame: Frame, predicate: Predicate, wanted: _Wanted, limit: int) -> bool:
        """Walk to the right; True when the search is over, whether or not a content was found."""
        first = j = frame.last
        if self._taken_up(frame, wanted):
            return True
        while j < limit:
            lx = self.lexes[j]
            if self.phrases.in_name(j):
                if frame.lemma == "اعترف" and self._led_name(j):
                    frame.opens(j, "prep")  # اعترفت فرنسا | بفلان رئيسا
                    return True
                j += 1
            elif predicate.speech == "ask" and self._whether(j, limit):
                frame.opens(j + 2, "clause")
                return True
            elif frame.lemma == "قال" and self._there_is(j):
                frame.opens(j, "clause")  # وقال في لقاء مع الطلبة هناك رغبة لدى
                return True
            elif self.tokens[j].kind == "mark":
                j = self._mark(frame, predicate, j, limit)
                if j == _STOP:
                    return True
            elif self._that_not(j, first, wanted):
                frame.opens(j, "prep" if self.tokens[j].form[0] == "ب" else "clause")
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
            elif self._governs(frame, j, limit, wanted):
                return True
            elif j > first and self.tokens[j].form in _AND_HE and predicate.speech in _SAYING:
                behind = self.asides.past_apposition(j, limit)  # أحد الحراس وهو ملثم، أن
                j = behind if behind < limit else j + 1
            elif j > first and self.cues.anonymity(j):
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

    def _taken_up(self, frame: Frame, wanted: _Wanted) -> bool:
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

    def _that_not(self, j: int, after: int, wanted: _Wanted) -> bool:
        """طالب بألا يغلق السد، يأمل ألا يطول: whether أن stands at `j`, one word with the لا that is
        part of what is said; not يجب ألا, and not ألا وهو, "namely"."""
        text = self.tokens[j].text
        if not text.startswith(_THAT_NOT) or self.tokens[j].form not in _FOLDED_THAT_NOT:
            return False
        if j + 1 < len(self.tokens) and self.tokens[j + 1].form.startswith("وه"):
            return False
        before = self.lexes[j - 1]
        preposition = "ب" if text[0] == "ب" else before.bare if before.word_class == "preposition" else ""
        return wanted.that(preposition) and not self._takes_that(j - 1, after)

    def _open_that(self, frame: Frame, j: int, wanted: _Wanted) -> None:
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
        governed = self.lexes[k - 1].word_class == "preposition" and self.lexes[k - 1].bare != "من"
        if governed or self.tokens[k].form in month_names():
            return False  # في لافيان أن, خلال يوليو أن: shaped like a verb, and where none stands
        return not (self.phrases.in_name(k) or self.phrases.is_noun(k))

    def _that_fits(self, j: int, after: int, wanted: _Wanted, predicate: Predicate) -> bool:
        """Whether the complementizer at `j` is that of the predicate whose cue ends at `after`."""
        lx, previous = self.lexes[j], self.lexes[j - 1]
        if lx.conj:
            return False
        if lx.that == "ب" and predicate.speech in _SAYING and not self.lexes[after].participle:
            return wanted.that("") or wanted.that("ب")  # أضاف بأن: the press has بأن for أن
        if lx.that:
            return wanted.that(lx.that)
        own = predicate.lemma == "قال" and self.tokens[j].text.startswith("إ")  # قال وهو يبتسم إن: only its
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
        name_end = self.phrases.quoted_name(j)
        if name_end > j and self.names.is_name(frame, j, name_end, limit):
            return name_end
        if self.names.titled(frame, j, close, limit):
            return close + 1
        frame.opens(j, "quote")
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
        if j - frame.last > 2 or after_subject or (j - frame.last == 2 and self._opens_noun(frame.last)):
            self.objects.find(frame, min(j, limit))

    # -- prepositions ----------------------------------------------------------------------------------------

    def _governs(self, frame: Frame, j: int, limit: int, wanted: _Wanted) -> bool:
        """Whether a preposition of the predicate, standing or attached, opens the content at `j`."""
        lx, form = self.lexes[j], self.tokens[j].form
        if j - 1 >= frame.last and self._of_verb(j - 1):
            return False
        if lx.word_class == "preposition" and not lx.conj:
            return self._standing(frame, j, limit, wanted)
        if form[:1] not in ("ب", "ل") or wanted.only_that or self._by_the_way(j, limit):
            return False
        if form in ("ب", "ل") and j + 1 < limit and self.tokens[j + 1].kind != "word":
            if form not in wanted.prepositions:
                return False
            frame.opens(j + 1, "prep")
            return True
        if len(form) <= 2 or form[0] not in wanted.prepositions:
            return False
        if not self._attached(frame, j):
            return False
        held = not opens_content(form[1:]) or any(w.plover == "CONSULT" for w in event_words(form[1:]))
        if j > frame.last and held and self._later_that(j + 1, limit, wanted):
            return False  # صرح المتحدث بالإدارة العامة بأن, صرح فلان في كلمة باجتماع الوزراء أن
        if wanted.bare and not wanted.calls and self._of_noun(frame, j):
            return True
        frame.opens(j, "prep")
        return True

    def _by_the_way(self, j: int, limit: int) -> bool:
        """أشاد | بهذه المناسبة بالتعاون، اعترف | بكل وضوح بأن: whether what begins at token `j` tells how or
        when it was said, and what attaches the content stands behind it."""
        form = self.tokens[j].form
        if form in BY_THIS:
            return j + 1 < limit and self.tokens[j + 1].form in _OCCASIONS
        k = j + (2 if form in _MANNER_OF else 1)
        if form not in _MANNER or k >= limit:
            return False
        lx = self.lexes[k]
        attached = self.tokens[k].form[:1] == "ب" and self.phrases.attached(k)
        return lx.that is not None or attached or lx.word_class == "preposition"

    def _of_verb(self, k: int) -> bool:
        """الشهداء الذين ضحوا بأرواحهم، في بيان صدر | بالعاصمة: a plural verb in between, or that of a text,
        has the preposition for itself.
        """
        text = k > 0 and self.lexes[k - 1].word_class == "setting" and not self.phrases.definite(k - 1)
        told = verbal(self.tokens[k].form) or self.tokens[k].form in CAME_OUT
        if text and told and not self.phrases.in_name(k):
            return True
        return self.tokens[k].text.endswith("وا") and not self.phrases.in_name(k)

    def _standing(self, frame: Frame, j: int, limit: int, wanted: _Wanted) -> bool:
        """A standing preposition of the predicate (إلى، على، عن، من، في): its object is the content."""
        word = self.lexes[j].bare
        if wanted.only_that or word not in wanted.prepositions or j + 1 >= limit:
            return False
        following = self.lexes[j + 1]
        if following.that is not None or self.tokens[j + 1].form in _SET_PHRASES or self.asides.governs(j):
            return False
        if following.word_class == "setting" and word == "في":
            return False
        if wanted.bare and self._of_noun(frame, j):
            return True
        if self.tokens[j - 1].form not in "،," and self._of_phrase(frame, j, limit, wanted):
            return False
        frame.opens(j + 1, "prep")
        return True

    def _of_noun(self, frame: Frame, j: int) -> bool:
        """أكد الوزير حرص البلاد على …: the preposition is the noun's, and the noun is the content."""
        for k in range(frame.last + 1, j):
            if self.cues.anonymity(k):
                return False  # كشف مصدر، طلب عدم ذكر اسمه، عن …
            owned = k == j - 1 and self.objects.possessed(k)
            if (
                owned
                or self.objects.follows(k)
                or self.objects.behind_some(frame.last, k, frame.speech)
                or self.objects.asides.text_ended(k)
            ):
                frame.opens(k, "object")
                return True
        return False

    def _of_phrase(self, frame: Frame, j: int, limit: int, wanted: _Wanted) -> bool:
        """المرشحة عن الحزب، أنها: whether a preposition far from its verb is that of the noun before it."""
        word, far = self.lexes[j].bare, j > frame.last
        if word == "الي" and far and self._to_a_place(j, limit):
            return True
        if word == "علي" and plain(self.tokens[j - 1].form) in _SUPERVISION:
            return True  # عضو هيئة الرقابة على …, مصادر مطلعة على …
        if word == "من" and far and self.tokens[j - 1].form in _NEAR_TO:
            return True  # مصدر مقرب من الحكومة
        if word == "عن" and far and self._of_office(j, limit):
            return True
        if far and frame.speech == "hope" and self._later_that(j + 1, limit, wanted):
            return True  # يأمل الحزب بعد فشله في التصويت أن
        if not (far or word == "في") or self._opens_noun(j + 1):
            return False
        wish = frame.speech == "hope" and not self.phrases.definite(j + 1)
        if far and ((word == "في" and not wish) or (word == "من" and not self._whole(j - 1))):
            return True
        return self._later_that(j + 1, limit, wanted)

    def _whole(self, k: int) -> bool:
        """حذرت الحكومة من الغلاء، حذر عدد من المهندسين من الغلاء: whether token `k` ends a phrase of which no
        من tells a part (المقربين من)."""
        if self.lexes[k].word_class == "time" or self.tokens[k].form in _ENDS_ASIDE:
            return True  # حذر فلان أمس من, حذر فلان (رئيس الهيئة) من
        body = self.phrases.in_name(k) or self.tokens[k].form in _BODIES
        return body or (self.tokens[k - 1].form == "من" and self.phrases.definite(k))

    def _to_a_place(self, j: int, limit: int) -> bool:
        """دعا المبعوث إلى اليمن إلى …, دعا في زيارته إلى عدن إلى …: the first of two leads to a place."""
        if j + 1 >= limit or self.phrases.cast.kind_at(j + 1) != "place":
            return False
        for k in range(j + 2, limit):
            lx = self.lexes[k]
            if lx.word_class == "preposition" and lx.bare == "الي":
                return not lx.conj
            if lx.that is not None or (lx.finite and not lx.word_class and not self.phrases.is_noun(k)):
                return False
        return False

    def _of_office(self, j: int, limit: int) -> bool:
        """كشف النائب عن المحافظة سالم حداد عن …: the first of two عن is the office's, where a person's name
        parts them."""
        if plain(self.tokens[j - 1].form) not in _GOVERNING:
            return False
        for k in range(j + 2, limit):
            lx = self.lexes[k]
            if lx.word_class == "preposition" and lx.bare == "عن":
                return not lx.conj and any(self.clauses.person_at(n) for n in range(j + 1, k))
            if lx.that is not None or (lx.finite and not lx.word_class and not self.phrases.is_noun(k)):
                return False
        return False

    def _later_that(self, j: int, limit: int, wanted: _Wanted) -> bool:
        """Whether a complementizer of the verb follows in the same clause."""
        if "ان" not in wanted.all:
            return False
        for k in range(j, min(limit, j + _LATER_THAT)):
            lx = self.lexes[k]
            if (lx.that == "" or (lx.that == "ب" and wanted.that("ب"))) and not lx.conj:
                return self.lexes[k - 1].word_class not in ("preposition", "occasion", "contrast")
            if lx.finite or lx.participle or lx.that is not None or self.tokens[k].form in ":":
                return False
        return False

    def _opens_noun(self, j: int) -> bool:
        """Whether token `j` can begin a nominal content: a masdar, with or without its article."""
        return bool(self.lexes[j].noun_opener or self.lexes[j].masdar or definite_masdar(self.tokens[j].form))

    def _attached(self, frame: Frame, j: int) -> bool:
        """Whether a word with ب or ل attached is the predicate's content and not a part of its subject."""
        form = self.tokens[j].form
        if form in _OF_HIM or form in _NO_CONTENT or self.lexes[j].word_class:
            return False
        if own_letter(form) and not self._known_core(form):
            return False  # برنامجه، بلدانهم
        if any(c.suffix and not (c.prep or c.conj) and c.core in nouns() for c in cuts(form)):
            return False  # بقائه، لقائها
        if any(r.cut.prep == "ب" and r.cut.suffix and r.entry.lemma in _SAID for r in self.lexes[j].masdar):
            return False  # أوضح بقوله: …
        if j == frame.last:
            # بيع، بعض: the ب is the word's own
            return form.startswith(("بال", "لل")) or form not in nouns() or self._known_core(form)
        if self.phrases.addresses(j) or self.tokens[j - 1].form in _IN_A_LANGUAGE:
            return False
        core = form[2:] if form.startswith("لل") else form[1:]
        core = core[2:] if core.startswith("ال") else core
        if core in _PLACES and not self._doing_away(j):
            return False  # المتحدث باسم الشرطة بمحافظة كذا
        opens = opens_content(core) or core in _DETERMINERS
        if form[0] == "ل":
            named = self.phrases.ends_person(j) and core in nouns() and form not in nouns()
            return opens or named  # أسف فلان لغياب الحوار
        if form.startswith("بال") and (self.phrases.in_name(j - 1) or core in nouns()):
            return core not in _PLACES or self._doing_away(j)
        if core in nouns() and form not in nouns() and core not in _PLACES:
            return True
        suffixed = frame.reading is not None and frame.reading.cut.suffix != ""
        return opens or (suffixed and j <= frame.last + 1)

    def _doing_away(self, j: int) -> bool:
        """طالب بالقضاء على الفقر, not المحكمة بالقضاء."""
        return self.lexes[min(j + 1, len(self.lexes) - 1)].bare == "علي"

    def _known_core(self, form: str) -> bool:
        """Whether what follows the preposition is a known noun with a pronoun (بخرقها) or a masdar."""
        return len(form) > 4 and any(
            c.prep == form[0] and (c.core in nouns() or is_content_noun(c.core)) for c in cuts(form)
        )

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
            return True
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
        plural = self.tokens[j].form.endswith("ين")
        at_once = plural and j + 1 < len(self.lexes) and self.lexes[j + 1].that is not None
        return accusative(self.lexes[j]) or (
            (self.tokens[j - 1].form in "،," or at_once) and self.cues.goes_on(j)
        )

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
        return any(self.lexes[k].word_class == "relative" for k in range(max(frame.last, j - 8), j))
