"""The hidden subject of a verb that its own sentence tells, whoever spoke last: بكى فلان … وهو يتحدث عن,
… منذ أن أعلنت."""

from __future__ import annotations

from collections.abc import Callable

import msgspec

from isnad.reading.statements.frame import Frame, Range
from isnad.reading.statements.source_words import SourceWords
from isnad.reading.statements.speaker import UNNAMED, Speaker, agrees
from isnad.reading.words.lexis import source_heads, words
from isnad.reading.words.party_words import head_in, verbal
from isnad.text.clitics import THIRD_PERSON, THIRD_SINGULAR, owned
from isnad.text.folding import fold
from isnad.text.tokens import COMMAS, DASHES, QUOTE_MARKS

__all__ = ["SINCE", "HiddenInSentence"]

# How far back the deed may stand that somebody does while he says something.
_DEED = 60
_WHILE = frozenset(fold(w) for w in ("وهو", "وهي", "وهم"))
SINCE = frozenset(fold(w) for w in ("منذ", "بعد", "قبل", "فور"))
"""Before أن, or alone, what tells when something was said."""
# How many tokens tell, at the head of an article, who wrote it and where.
_BYLINE = 12
# How far behind a verb of wishing its أن may stand, and those verbs.
_WISH = 7
_WISHES = frozenset(
    fold(c + p + w)
    for w in ("ود", "ريد", "حب", "رغب", "عتزم", "نوي", "ستطيع", "مكن")
    for p in ("ي", "ت")
    for c in ("", "و")
)
_AFTER = frozenset(fold(w) for w in ("بعدما", "قبلما"))
# How far behind the word that opens its clause a verb may stand.
_CLAUSE = 60
_MOST = frozenset(("معظم", "غالبيه", "اغلب"))
_WAS = frozenset(fold(c + w) for w in ("كان", "كانت") for c in ("", "و", "ف"))
_ALL = frozenset(fold("ال" + w) for w in ("جميع", "حضور", "مئات", "آلاف", "عشرات", "أهالي", "نواب", "خبراء"))
_MILLIONS = fold("الملايين")
_DOCUMENTS = source_heads("document")
_BUT_HE = words("but_she")
# To meet somebody, of whom it is told where one did so.
_MEETS = frozenset(fold(w) for w in ("التقى", "التقت", "قابل", "قابلت"))
# What one gives or expresses of one's own.
_GIVES = frozenset(
    fold(w) for w in ("تعازي", "تعزية", "تهاني", "تهنئة", "تحيات", "مواساة", "استقالة", "أوراق")
)
# While, and how far before its أن it may open a clause: وفيما لفت الوزير أمس إلى أن.
_MEANWHILE, _WHILE_REACH = frozenset(("فيما", "بينما")), 7
# The kinds of word besides that open a clause of its own: كما، إذ.
_ANOTHER_CLAUSE = frozenset(("as", "subordinate"))
_SETS_OFF = COMMAS | DASHES | {")"}


class HiddenInSentence:
    """Looks for the subject of a verb in the clause that its own clause depends on."""

    def __init__(
        self,
        words: SourceWords,
        of_source: Callable[[Range], Speaker | None],
        subject_of: Callable[[int, int], Speaker | None],
        acts: Callable[[int], bool],
        can_act: Callable[[int], bool],
    ) -> None:
        self.words, self.of_source, self.subject_of = words, of_source, subject_of
        self.acts, self.can_act = acts, can_act
        self.page, self.tokens, self.lexes = words.page, words.tokens, words.lexes

    def find(self, frame: Frame, gender: str, number: str) -> Speaker | None:
        """Who does what the clause around tells, or who is named in it; None where neither agrees."""
        if frame.kind != "verb" or frame.first < 2:
            return None
        return (
            self._while_he(frame, gender, number)
            or self._who_wants(frame, gender, number)
            or self._since(frame, gender, number)
        )

    def clause_subject(self, frame: Frame, gender: str, number: str) -> Speaker | None:
        """أن الإدارة، رغم خلافاتها مع الخصوم، أكدت / وكانت الإدارة التي تولت الأمر، قد أكدت: the subject of a
        clause that أن or كان opens, where no verb stands between or only those that describe it."""
        if frame.kind != "verb" or not gender or frame.first < 2:
            return None
        led = frame.first - 1
        if self.lexes[led].bare in _MEANWHILE or self.lexes[led].word_class in _ANOTHER_CLAUSE:
            return None  # أكد النائب أن الحكومة فاشلة، فيما | أشار إلى
        opener, verbs = self._clause_opener(frame)
        if opener < 0 or self._main_clause(opener, frame.first):
            return None
        end = verbs[0] if verbs else frame.first
        found = self.words.phrases.after(opener + 1, end)
        if found[1] <= found[0] or (verbs and not self._describes(found, verbs, frame.first)):
            return None
        if self.tokens[found[1]].form == "مثل":
            return None  # أن نائبا مثل فلان قال: it is he
        if self.tokens[found[0]].form not in _MOST or gender != "f":  # أن معظم القوى … اتفقت
            speaks = self.words.head(found[0]) in _DOCUMENTS  # أن إحصاءات الوزارة، أكدت
            if not (speaks or self.can_act(found[0])):
                return None
        office = found[0] not in self.words.phrases.lead_of and self.words.persons(*found)
        s = self.of_source(found if office else self.words.phrases.units(*found)[0])
        if s is None or not (agrees(gender, number, s) or self.tokens[found[0]].form in _MOST):
            return None
        return msgspec.structs.replace(s, why="the subject of its clause")

    def _main_clause(self, opener: int, verb: int) -> bool:
        """وفيما لفت إلى أن البرلمان معطل، | دعا إلى الحوار: whether the clause of the verb stands behind one
        that فيما opens and that holds the أن."""
        if self.lexes[verb].conj or self.tokens[verb - 1].form not in COMMAS:
            return False
        near = range(max(self.page.sentence(verb).first, opener - _WHILE_REACH), opener)
        return any(self.lexes[k].bare in _MEANWHILE and self.lexes[k].conj for k in near)

    def doing_meanwhile(self, frame: Frame, gender: str, number: str) -> Speaker | None:
        """توعد الاتحاد بإضراب، فيما اختارت النقابة التريث، مطالبة ب…: the subject of the clause of what went
        on meanwhile, which the participle behind it goes on with; not …، مضيفا, which adds to words."""
        if frame.speech == "say":
            return None
        first = max(self.page.sentence(frame.first).first, frame.first - _CLAUSE)
        for k in range(frame.first - 1, first, -1):
            if self.tokens[k].form in _MEANWHILE and self.tokens[k - 1].form in COMMAS:
                s = self.subject_of(k + 1, frame.first) if verbal(self.tokens[k + 1].form) else None
                return s if s is not None and agrees(gender, number, s) else None
        return None

    def people_before(self, frame: Frame) -> Speaker | None:
        """تبادل الحضور التهاني داعين …، أزعج القرار النحالين، قائلين: the people told of last before a
        participle in the plural."""
        first = self.page.sentence(frame.first).first
        for k in range(frame.first - 1, max(first, frame.first - _CLAUSE) - 1, -1):
            if not self._people(k):
                continue
            k -= k > first and self._people(k - 1)  # النحالين | اليابانيين
            found = self.words.phrases.after(k, frame.first)
            if found[1] > found[0]:
                span = self.page.span(*self.words.phrases.units(*found)[0])
                people = self.words.described(span, "the people told of in the sentence", number="p")
                return msgspec.structs.replace(people, doubtful=True)
        return None

    def _people(self, k: int) -> bool:
        """الجميع، المحتجون، النحالين: whether a definite plural of people stands at token `k`."""
        form = self.tokens[k].form
        several = form.startswith("ال") and form.endswith(("ون", "ين")) and form != _MILLIONS
        shaped = form.startswith("الم") or form.endswith(("يون", "يين"))
        several = several and (shaped or head_in(form, "people"))
        return (several or form in _ALL) and not self.words.phrases.in_name(k)

    def _clause_opener(self, frame: Frame) -> tuple[int, list[int]]:
        """Where أن or كان opens the clause of a verb, -1 where nothing does; and the verbs and the relatives
        between."""
        set_off = self._set_off(frame.first)
        start = max(self.page.sentence(frame.first).first, frame.first - _CLAUSE)
        verbs: list[int] = []
        verb = frame.verb
        perfect = verb is not None and verb.tense == "perfect"
        k = frame.first - 1
        while k >= start:
            lx, form = self.lexes[k], self.tokens[k].form
            if form in _BUT_HE and perfect:
                return -1, verbs  # إن النتائج محسومة، لكنه | استبعد
            if form in QUOTE_MARKS:
                q = self.page.quote_of[k]
                if q < 0 or self.page.quotes[q].close != k:
                    return -1, verbs
                k = self.page.quotes[q].open - 1
                continue
            if lx.that is not None and not lx.suffix:
                return k, verbs
            relative = k > 0 and self.lexes[k - 1].word_class == "relative"
            if form in _WAS and k < frame.first - 1 and not relative:
                return (k if set_off else -1), verbs
            acts = lx.verb and not lx.word_class and self.acts(k)
            acts = acts and not form.endswith(("ها", "هم"))  # في ظل تفاهمها
            if acts or lx.word_class in ("relative", "pronoun") or lx.that is not None:
                verbs.insert(0, k)
            k -= 1
        return -1, verbs

    def _set_off(self, i: int) -> bool:
        """Whether a comma, a bracket, a dash or قد parts the verb at token `i` from what stands before it."""
        before = self.tokens[i - 1].form
        return before in _SETS_OFF or self.lexes[i - 1].word_class == "qad"

    def _describes(self, found: Range, verbs: list[int], end: int) -> bool:
        """وكان الوزير الذي أعلن …، قد أكد: whether the verbs between a subject and its own verb are those of
        a clause that describes it."""
        between, k = verbs[0] - found[1], verbs[0]
        if between > 1 or (between and self.tokens[found[1]].form not in COMMAS):
            return False
        if self.lexes[k].word_class == "pronoun":  # أن المجلس هو الذي | طالب
            return verbs[1:] == [end - 1] and self.lexes[end - 1].word_class == "relative"
        if self._set_off(end) and self.lexes[k].word_class == "relative":
            return True
        described = not between and not self.words.phrases.definite(found[0])
        return (
            described and verbs == [k] and self.tokens[k].form[:1] in ("ي", "ت")
        )  # أن سكانا يقيمون هناك | قالوا

    def one_man(self, verb: int, s: Speaker) -> bool:
        """استقبل | وزير النقل وفدا وحثه: whether the subject of the verb at token `verb` is told as one man,
        by his office and no name; or is a delegation, a group."""
        first = self.words.phrases.after(verb + 1, len(self.tokens))[0]
        t = self.tokens[first]
        group = head_in(t.form, "container") and not t.text.endswith(("ة", *THIRD_PERSON))
        man = s.gender == "m" and head_in(t.form, "office")
        return s.entity < 0 and s.number == "s" and s.gender != "f" and (man or group)

    def has_none_behind(self, verb: int) -> bool:
        """زار الوزير المدينة | واجتمع بقائدها | وقدم شكره لها، حيث | التقى السفير: whether the verb at token
        `verb` goes on with the subject of one before, as what stands behind it is led, is whom one meets or
        what is that one's own."""
        after, where = verb + 1, verb > 0 and self.lexes[verb - 1].bare == "حيث"
        if not (where or self.tokens[verb].form[:1] == "و") or after >= len(self.tokens):
            return False
        if self.lexes[after].word_class == "preposition" or self.words.phrases.attached(after):
            return True
        n = self.words.cast.mention_of[after]
        glued = n >= 0 and self.words.cast.mentions[n].span.start > self.tokens[after].start
        t = self.tokens[after]
        own = t.text.endswith(THIRD_SINGULAR) and bool(self.lexes[after].masdar or owned(t.form, _GIVES))
        return glued or own or (where and self.tokens[verb].form in _MEETS)

    def past_byline(self, i: int) -> int:
        """فلان الفلاني- المرصاد- متابعة: | أفتى …: where the sentence of token `i` begins behind who wrote it
        and where."""
        first = self.page.sentence(i).first
        near = range(first, min(i, first + _BYLINE))
        colon = next((k for k in near if self.tokens[k].form == ":"), -1)
        dashes = any(self.tokens[k].form in "-–—" for k in range(first, max(colon, first)))
        told = any(
            self.lexes[k].that is not None or self.lexes[k].finite for k in range(first, max(colon, first))
        )
        return colon + 1 if dashes and not told else first

    def _while_he(self, frame: Frame, gender: str, number: str) -> Speaker | None:
        """بكى القاضي فلان أثناء خطبته وهو يتحدث عن …: who did what the verb before tells."""
        pronoun = frame.first - 1
        if self.tokens[pronoun].form not in _WHILE:
            return None
        start = max(self.page.sentence(pronoun).first, pronoun - _DEED)
        for k in range(pronoun - 1, start - 1, -1):
            s = self.subject_of(k, pronoun) if self.acts(k) else None
            if s is not None and s.text != UNNAMED and agrees(gender, number, s):
                return msgspec.structs.replace(s, why="the subject of the clause around it")
        for m in reversed(self.words.persons(start, pronoun)):
            s = self.words.entity(m.entity, "the last person named in the clause around it")
            if agrees(gender, number, s) and not self.words.governed(start, m):
                return s
        return None

    def _who_wants(self, frame: Frame, gender: str, number: str) -> Speaker | None:
        """يود النادي أن يوضح …, تريد الشركة أن تؤكد …: who wishes it, between the verb and its أن."""
        k = frame.first - 1
        if self.lexes[k].that != "" or self.lexes[k].suffix:
            return None
        wish = next((j for j in range(k - 1, max(-1, k - _WISH), -1) if self.tokens[j].form in _WISHES), -1)
        s = self.subject_of(wish, k) if wish >= 0 else None
        fits = s is not None and agrees(gender, number, s)
        return msgspec.structs.replace(s, why="who wishes to say it") if s and fits else None

    def _since(self, frame: Frame, gender: str, number: str) -> Speaker | None:
        """يزداد تجنيد الجماعة للصبية منذ أن أعلنت …: the last one named in the clause that the time is told
        of."""
        k = frame.first - 1
        that = self.lexes[k].that == "" and self.tokens[k - 1].form in SINCE
        if not (that or self.tokens[k].form in _AFTER) or number not in ("s", ""):
            return None
        first = self.page.sentence(k).first
        for m in reversed(self.words.mentions(first, k)):
            s = self.words.entity(m.entity, "the last one named in the clause around it")
            man = s.gender == "m" and self.words.is_person(m.entity)
            if (man or s.gender == "f") and agrees(gender, number, s) and not self.words.governed(first, m):
                return s
        return None
