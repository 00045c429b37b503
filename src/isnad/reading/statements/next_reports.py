"""Where the next report begins inside a content, and whether it ends it: …، مضيفًا أن / وأكد أن / وبحسب المصدر
فإن, not التنظيم الذي استولى على أراض وأعلن …, whose second verb goes on with what is told.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from isnad.reading.phrases.phrases import Phrases
from isnad.reading.statements.frame import Frame
from isnad.reading.words.lexis import Lex, lemmas, words
from isnad.reading.words.party_words import verbal
from isnad.text.tokens import COMMAS, QUOTE_MARKS, Page

__all__ = ["NextReports"]

# The kinds of speech that are also acts, of which a relative clause may tell (التنظيم الذي … وأعلن …).
_ACTS = frozenset(("announce", "demand", "reject", "promise", "threaten", "claim", "agree"))
_RELATIVE_CLAUSE = 15
# What tells when or where at the head of a sentence, and how many words that takes.
_SETTINGS, _SETTING = frozenset(("preposition", "time", "occasion")), 10
# Before an imperfect: and does not.
_AND_NOT = "ولا"
# How far behind وأن a verb of speech may stand, over its subject.
_PARALLEL = 12
# Noun phrases that no clause of أن goes on with: the kinds of speech that take none, and how far back one may
# open that holds them.
_NOUN_PHRASES, _AROUND = frozenset(("object", "prep")), 60
_OF_DEEDS = frozenset(("reject", "condemn", "criticize", "praise", "support", "describe", "demand", "accuse"))
_SAID = lemmas("said")
_QUESTIONS = words("questions")
_CAME, _BUT_SHE = words("came"), words("but_she")
_AND_THAT, _AND_THEN = words("and_that"), frozenset(("بعد", "عقب", "اثناء"))


class NextReports:
    """The reports of one page, in the order in which their own words begin."""

    def __init__(self, page: Page, lexes: list[Lex], phrases: Phrases, frames: Sequence[Frame]) -> None:
        self.page, self.lexes, self.phrases, self.frames = page, lexes, phrases, frames
        self.tokens = page.tokens
        reports = [f for f in frames if f.content >= 0]
        self._reports = sorted((f for f in reports if f.kind not in ("label", "turn")), key=lambda f: f.begin)
        self._begins = [f.begin for f in self._reports]
        self._firsts = sorted(f.first for f in reports if f.person == 3)  # not لا خلاف.. ونرحب بالحوار
        self._labelled = {f.content for f in reports if f.kind == "label"}
        self._unsaid = {
            f.first for f in frames if f.content < 0 and f.lemma in _SAID and f.has_source and not f.before
        }
        self._at: dict[int, list[Frame]] = {}
        for f in self._reports:
            self._at.setdefault(f.begin, []).append(f)

    def _reports_from(self, k: int, end: int) -> Iterator[Frame]:
        """The reports whose own words begin in `[k, end)`."""
        for at in range(bisect_left(self._begins, k), bisect_left(self._begins, end)):
            yield self._reports[at]

    def report_at(self, k: int, frame: Frame) -> bool:
        """Whether another report that ends the content of `frame` begins at token `k`."""
        others = self._at.get(k)
        return others is not None and any(f is not frame and self._breaks(f, frame) for f in others)

    def next_report(self, c: int, end: int, frame: Frame) -> int:
        """Inside an unclosed quotation, where the next finite report of the flow begins; `end` without
        one."""
        for other in self._reports_from(c + 1, end):
            if self._breaks(other, frame) and self._conjoined(other):
                return other.begin
        return end

    def label_opens(self, k: int) -> bool:
        """In a headline: whether another's label or report begins in the segment at `k`."""
        last = self.page.sentence(k).last
        at = bisect_left(self._firsts, k)
        return at < len(self._firsts) and self._firsts[at] < last

    def report_opens(self, k: int) -> bool:
        """Whether the sentence that begins at `k` opens with a report, or goes back to the reporter's
        voice."""
        lx = self.lexes[k]
        if self._came_this(k) or lx.word_class in ("reporter", "aux", "accord"):
            return True
        if self.tokens[k].form in QUOTE_MARKS or (lx.finite and lx.conj):
            return True
        last = self.page.sentence(k).last
        reach = (
            5
            if not (lx.conj and lx.word_class in _SETTINGS)
            else 1
            + next((j - k for j in range(k, min(last, k + _SETTING)) if self.tokens[j].form in COMMAS), 4)
        )  # وفي وقت لاحق من مساء أمس، كتب فلان
        near = self._reports_from(k, min(last, k + reach))
        at_once = k + (self.tokens[k].form in "،,")  # «هل …؟»، مؤكدا أن
        return any(
            f.kind in ("verb", "accord") or (f.kind == "participle" and f.first <= at_once) for f in near
        )

    def parallel(self, k: int, frame: Frame) -> bool:
        """ذكرت الصحيفة أن الرئيس قال إن العملية فشلت، | وأن الوزير رد عليه: whether the clause that وأن opens
        at token `k` goes on with the one around `frame`, as another report of the same shape in it."""
        of_deed = frame.how in _NOUN_PHRASES and frame.speech in _OF_DEEDS
        if of_deed and self._in_that(frame) and not self._that_should(k):
            return True  # أكد أن بلاده تدين الهجوم، | وأنها تدعم الحكومة
        told = frame.kind == "verb" and frame.before and self.lexes[frame.source[0] - 1].that is not None
        if not told or self.lexes[k].suffix:
            return False
        others = self._reports_from(k, k + _PARALLEL)
        return any(f.kind == "verb" and f.before and f.source[0] == k + 1 for f in others)

    def _in_that(self, frame: Frame) -> bool:
        """Whether a frame stands in what another report of its sentence tells by أن."""
        first = max(self.page.sentence(frame.first).first, frame.first - _AROUND)
        return any(
            f.how == "that" and f.kind in ("verb", "participle") and f.content <= frame.begin
            for f in self._reports_from(first, frame.begin)
        )

    def _that_should(self, k: int) -> bool:
        """ندعو إلى الحوار وأن | تنتهي الحرب: whether an imperfect stands right behind وأن at token `k`, which
        may then go on with a noun phrase."""
        n = min(k + 1, len(self.lexes) - 1)
        acts = self.tokens[n].form[:1] in ("ي", "ت", "ن") and verbal(self.tokens[n].form)
        return not self.lexes[k].suffix and (acts or self.lexes[n].word_class in ("negation", "aux"))

    def _conjoined(self, other: Frame) -> bool:
        return (
            bool(self.lexes[other.first].conj)
            or (other.begin < other.first and self.tokens[other.begin].kind == "mark")
            or bool(self.lexes[other.begin].conj)
        )

    def _breaks(self, other: Frame, frame: Frame) -> bool:
        """Whether the frame `other`, met inside the content of `frame`, ends it."""
        if (other.kind, other.person, frame.kind) == ("verb", 1, "label"):
            return False  # فلان: لا خلاف ورحبنا بالحوار
        if other.kind == "participle":
            return self._participle_breaks(other)
        if other.kind == "accord":
            joined = self.lexes[other.first].conj == "و" and self.tokens[other.begin].form in "،,"
            ends = other.behind and not (other.splits or other.within)
            return ends or joined  # …، وبحسب المصدر فإن
        if (
            other.kind == "noun"
            and other.begin < other.first - 1
            and self.tokens[other.begin].form[:1] in "،,و"
        ):
            return True  # …، مكتفيا بالقول إن, … وخاطب أنصاره بقوله
        if other.kind == "noun":
            # نقلت الوكالة عن فلان نفيه …، وقوله إن: the agency's content goes on
            cut = other.reading.cut if other.reading else None
            return cut is not None and bool(cut.conj and cut.suffix) and frame.speech != "relay"
        return other.kind == "verb" and self._verb_breaks(other, frame)

    def _participle_breaks(self, other: Frame) -> bool:
        """…، مضيفًا أن: accusative, conjoined, or with its content right behind it."""
        verb = other.verb
        if (verb is not None and verb.case == "acc") or self.tokens[other.first].text.endswith(("ةً", "ًة")):
            return True
        marked = other.lemma == "قال" and self.tokens[other.first - 1].kind == "mark"
        if marked or self.phrases.circumstance(other.first):
            return True
        at_once = other.content - other.last <= 1 and other.how in ("colon", "that", "quote")
        return at_once or self._conjoined(other)

    def _verb_breaks(self, other: Frame, frame: Frame) -> bool:
        """… وأكد أن: conjoined, or after a comma with a subject of its own, and no part of what is told."""
        lx = self.lexes[other.first]
        if self.lexes[other.first - 1].word_class == "subordinate" and other.how in ("colon", "quote"):
            return True
        asyndetic = self.tokens[other.begin].form in "،," and not other.before and other.has_source
        asyndetic = asyndetic and not self._only_setting(frame, other.begin)
        if not lx.conj and not asyndetic and not self._resumes(other):
            return False
        if other.begin == other.first and other.speech in _ACTS and self._in_relative(other.first):
            return False  # التنظيم الذي استولى على أراض وأعلن …: goes on with the relative clause
        relayed = frame.speech == "relay" or frame.outer >= 0
        if relayed and lx.conj and not other.has_source and other.how in ("prep", "object"):
            return False  # نقلت الوكالة عن مصدر قوله إن الوزير اتصل به وطالب بوقف القصف
        joined = lx.conj or self.tokens[other.first - 1].form == _AND_NOT
        if joined and not other.has_source and _unlike(other, frame) and not self._governs(other, frame):
            return False  # قال الوزير إن الحكومة رفضت العرض وأكدت …: goes on with what is told
        return not _imperfect(other) or _imperfect(frame) or _did_not(self.tokens[other.first - 1].form)

    def _only_setting(self, frame: Frame, comma: int) -> bool:
        """أكدت أنه بعد محاكمة طويلة، أبلغت المحكمة …: until its first comma a that-clause tells only when or
        where, and its verb is still to come."""
        if frame.how != "that" or frame.content >= comma:
            return False
        head = self.lexes[frame.content]
        stretch = range(frame.content, comma)
        setting = head.word_class in ("occasion", "preposition", "time") and not head.conj
        return setting and not any(  # قبل could be a verb
            (self.lexes[k].verb and k > frame.content) or self.tokens[k].form in "،," for k in stretch
        )

    def _governs(self, other: Frame, frame: Frame) -> bool:
        """Whether a report before `frame` in its sentence can have the subject that `other` hides."""
        first = self.page.sentence(frame.first).first
        before = self._reports_from(first, frame.begin)
        return any(f.content <= frame.first and f.kind == "verb" and not _unlike(other, f) for f in before)

    def _in_relative(self, k: int) -> bool:
        """Whether an open relative clause of a definite noun stands right before token `k`."""
        for j in range(k - 1, max(-1, k - _RELATIVE_CLAUSE), -1):
            if self.tokens[j].kind != "word":
                return False
            if self.lexes[j].word_class == "relative" and self.lexes[j].form.startswith("ال"):
                return True
        return False

    def _resumes(self, other: Frame) -> bool:
        """A report that begins after a comma with its own aside: …، كما قال فلان إن، …، وكان قد أعلن."""
        k = other.begin + (self.tokens[other.begin].kind == "mark")
        if _did_not(self.tokens[other.first - 1].form) and self.lexes[k].conj == "و":
            return True  # …، ولم تستبعد تعليق المساعدات
        if self.tokens[other.first - 1].form == _AND_NOT and other.begin < k and other.how == "that":
            return True  # يعتقد فلان أن …، ولا يظن أن
        if k < other.first and self.lexes[k].bare == "ثم":
            return True  # … ثم أضاف أن
        if k < other.first and self.lexes[k].conj == "و" and self.lexes[k].finite:
            return True  # …، وجدد دعوته إلى الحوار
        if other.before and k < other.first and self.tokens[k].form.startswith("و") and k > other.begin:
            return True
        if self.lexes[other.begin].word_class == "as" and other.begin < other.first:
            return True  # كما تطرق إلى
        return self.lexes[other.begin].conj == "و" or (
            other.begin + 1 < other.first and self.lexes[other.begin + 1].word_class in ("as", "aux")
        )

    def _told_by_another(self, k: int) -> bool:
        """…، إذ وصفه رئيس الحزب ب…: a report with a subject of its own."""
        at = bisect_left(self._begins, k - 2)
        return any(
            f.kind == "verb" and f.first == k and f.has_source and not f.before
            for f in self._reports[at : at + 3]
        )

    def _report_in(self, k: int, reach: int, frame: Frame | None = None) -> bool:
        """Whether a finite report begins within the clause at `k`: …، لكن الوزير نفى أن; of what goes on with
        the content of `frame`, none does (قال إن فرنسا ترحب بالاتفاق لكنها تطالب …)."""
        return any(
            f.kind == "verb"
            and k < f.first <= k + reach
            and not (frame is not None and self._goes_on_with(f, frame))
            and not any(self.tokens[j].form in "،,." for j in range(k, f.first))
            for f in self._reports_from(k, k + reach + 1)
        )

    def _goes_on_with(self, other: Frame, frame: Frame) -> bool:
        """Whether what one does (تطالب, not لم تطالب) goes on with what somebody said of him, or of another
        than himself (قال إن اللجنة قبلت العرض، غير أنها رفضت شروطه)."""
        if other.has_source or self.tokens[other.first - 1].form == "لم":
            return False
        before = self.lexes[other.first - 1]
        pronoun = (before.that is not None and before.suffix) or before.form in _BUT_SHE
        if pronoun and _unlike(other, frame):
            return True
        return _imperfect(other) and not _imperfect(frame)

    def _words_in(self, k: int, reach: int) -> bool:
        """Whether words are reported within the clause at `k`, no act told: …، غير أن الوزير قال إن."""
        return any(
            f.kind == "verb"
            and f.how in ("that", "quote", "colon")
            and f.speech not in _ACTS
            and k < f.first <= k + reach
            and not any(self.tokens[j].form in "،,." for j in range(k, f.first))
            for f in self._reports_from(k, k + reach + 1)
        )

    def _came_this(self, k: int, *, clause: bool = False) -> bool:
        """جاء ذلك في …، وذلك خلال …: the reporter tells where the words were said. What came before is told
        with a `clause` (قال إنهم عادوا، وذلك بعد معارك)."""
        if k + 1 >= len(self.tokens):
            return False
        form, after = self.tokens[k].form, self.tokens[k + 1].form
        if form == "وذلك":
            if clause and after in _AND_THEN:
                quoted = any(t.form in QUOTE_MARKS for t in self.tokens[max(k - 2, 0) : k])
                return quoted or self.lexes[min(k + 2, len(self.lexes) - 1)].word_class == "setting"
            if after not in ("في", "علي"):
                asked = after == "ردا" and any(t.form in _QUESTIONS for t in self.tokens[k + 2 : k + 5])
                return after in _AND_THAT or asked
            return self.lexes[min(k + 2, len(self.lexes) - 1)].word_class == "setting"
        return form.removeprefix("و") in ("جاء", "جاءت") and after in _CAME


def _did_not(form: str) -> bool:
    """ولم يستبعد: whether a joined negation puts the imperfect behind it into the past."""
    return form == "ولم"


def _unlike(other: Frame, frame: Frame) -> bool:
    """Whether the gender of two third persons shows that they have not one subject."""
    if frame.how in ("colon", "quote"):
        return False  # his own words end where somebody else is told of
    genders = []
    for f in (other, frame):
        verb = f.verb if f.kind == "verb" else None
        if verb is None or verb.person != 3 or verb.voice == "passive":
            return False
        genders.append(verb.gender)
    return all(genders) and genders[0] != genders[1]


def _imperfect(frame: Frame) -> bool:
    verb = frame.verb
    return verb is not None and verb.tense == "imperfect"
