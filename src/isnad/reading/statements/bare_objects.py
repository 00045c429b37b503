"""Contents that are bare noun phrases: نفى الوزير وجود خلاف، أعلن استقالته، حمّل خصمه المسؤولية.

An object looks like any other noun. What gives it away is its shape (a masdar), a listed opening word
(ضرورة، أي), or its place: indefinite behind the definite phrase of the subject.
"""

from __future__ import annotations

import re

from isnad.reading.phrases.units import ADJECTIVE_ENDINGS
from isnad.reading.statements.frame import Frame, Range, calls_on
from isnad.reading.statements.object_asides import HIS_OWN
from isnad.reading.statements.object_words import (
    ADJECTIVES,
    COURSES,
    MOST,
    OF_THINGS,
    ObjectWords,
    feminine_adjective,
)
from isnad.reading.words.adverbials import past_listed
from isnad.reading.words.event_words import event_words, names_act
from isnad.reading.words.lexis import (
    is_content_noun,
    lemmas,
    lex,
    nouns,
    source_heads,
    words,
)
from isnad.reading.words.party_words import head_in
from isnad.text.clitics import THIRD_PERSON
from isnad.text.folding import fold
from isnad.text.tokens import COMMAS, DASHES

__all__ = ["CLAIM", "BareObjects", "adopted", "claimed"]

# How far behind its verb an object may stand, over an aside; and a blame.
_BEHIND_ASIDE = 30
# How long a time between commas is.
_TIME_APART = 6
_BLAME_REACH = 14
# The folded shape of an active participle, which is apposed to a name (برشلونة، الفائز ب…).
_DOER = re.compile(r"^ال\wا\w\w$")
_ANY = words("any")
# How far an aside between dashes may reach.
_DASHED = 8
_BLAME, _CONSEQUENCES = words("blame"), words("consequences")
# In sum and in detail: altogether.
_WHOLLY = [fold("جملة"), "وتفصيلا"]
_WHOLE = frozenset(("كامل", "كل"))
_THE_SAME = words("the_same")
_ALL_OF_THEM = frozenset(("كلها", "كلهم", "كافه", "جميعا", "جميعها", "جميعهم", "برمتها"))
_IN_IT = words("in_it")
_MANNER = words("manner")
_MANNER_OF = words("manner_of")
_TERMS = fold("عبارات")
_MASCULINE_HEADS = words("masculine_heads")
_FIRST = "الاول"
_PLATFORMS = words("platforms")
_QUANTIFIERS = words("quantifiers")
_BODY_PLURALS = words("body_plurals")
_TO_HIM = words("to_him")
_ASKS_OF = lemmas("asks_of")
_HUMAN, _OUTLETS = source_heads("human"), source_heads("outlet")
_ANSWERS_FOR, _CAMPAIGN = fold("مسؤولي"), fold("حملة")
# What a council adopts and has thereby said.
_DECISIONS = words("adopted")
# What takes up, with ما, all that was told before.
_AND_HE = words("and_he")
# What tells which day or week it was.
_PAST_OR_NEXT = words("past_or_next")
CLAIM = "تبنى"
"""To take a deed upon oneself, or a law, a child, a view."""


def claimed(form: str) -> bool:
    """الهجوم، مسؤوليته: whether a word is of a deed that one takes upon oneself, or of answering for it."""
    bare = form.removeprefix("ال")
    if bare.startswith(_ANSWERS_FOR):
        return True
    return bare != _CAMPAIGN and any(
        w.kind in ("masdar", "noun") and w.plover == "ASSAULT" for w in event_words(form)
    )


def adopted(form: str) -> bool:
    """قرارا، الهجوم: whether a word is of what is said in being adopted: a deed, a decision, a call."""
    bare = form.removeprefix("ال")
    return (
        claimed(form) or is_content_noun(bare) or bare in _DECISIONS or bare.removesuffix("ا") in _DECISIONS
    )


class BareObjects(ObjectWords):
    """Finds the bare noun phrase with which a content begins."""

    # -- right after the verb --------------------------------------------------------------------------------

    def at_once(self, frame: Frame, i: int, limit: int) -> bool:
        """نفى أي رغبة في أن …، أكد ضرورة أن …: a content noun right after the verb is the content."""
        j = i
        while j < limit and (
            self.tokens[j].form in _TO_HIM or self.phrases.adverb(j) or self.lexes[j].word_class == "time"
        ):
            j += 1
        j = self._past_dashes(j, limit)
        addresses = frame.reading is not None and calls_on(frame.reading)
        if addresses and self.tokens[min(j, limit - 1)].form in _QUANTIFIERS:
            return False  # ناشد كل من …: whom one calls on
        if j >= limit or not (is_content_noun(self.tokens[j].form) or self._his_content(j)):
            return False
        if self.phrases.in_name(j) or j in self.phrases.lead_of or self._what(j) is False or self._person(j):
            return False
        frame.opens(j, "object")
        return True

    def _past_dashes(self, j: int, limit: int) -> int:
        """مؤكدا - حفظه الله - متانة الصلات: the index behind an aside between dashes at `j`, or `j`."""
        if j >= limit or self.tokens[j].form not in DASHES:
            return j
        near = range(j + 1, min(limit, j + _DASHED))
        return next((k + 1 for k in near if self.tokens[k].form in DASHES), j)

    def blamed(self, frame: Frame, limit: int) -> bool:
        """حمّل فلان فلانا المسؤولية: the content is the whole of object and blame."""
        first = frame.last + (frame.last < limit and self.tokens[frame.last].form in _IN_IT)
        for k in range(first, min(limit, first + _BLAME_REACH)):
            suffix = frame.reading.cut.suffix if frame.reading is not None else ""
            blame = self._blame(k, limit)
            if blame and suffix and k > first:
                frame.opens(k, "object")  # حمّلته المعارضة | مسؤولية الفشل
                return True
            if blame:
                return self._whom_blamed(frame, first, k)
            if self.tokens[k].kind == "break" or self.lexes[k].that is not None:
                return False
        return False

    def _blame(self, k: int, limit: int) -> bool:
        """Whether blame stands at token `k`: كامل المسؤولية, and what came of a deed, of which it is told:
        تبعات الأزمة, but not تبعات خطيرة."""
        k += k + 1 < limit and self.tokens[k].form in _WHOLE
        if self.tokens[k].form not in _CONSEQUENCES or k + 1 >= limit:
            return self.tokens[k].form in _BLAME
        after = k + 1
        return self.phrases.definite(after) or self._his(after) or self.tokens[after].form == "ما"

    def _whom_blamed(self, frame: Frame, first: int, k: int) -> bool:
        """Open the content at whom the verb, whose phrases begin at `first`, gives the blame at `k`."""
        quoted = self._quoted_whom(first, k)
        if quoted > first:
            frame.opens(quoted, "object")  # حمّل الائتلاف | «النورس» مسؤولية الهجوم
            return True
        told_in = self._behind_words(first, k)
        if told_in > first:
            frame.opens(told_in, "object")  # حمّلت الحركة في بيان لها | الحكومة المسؤولية
            return True
        units = self.phrases.units(first, k)
        if len(units) > 2 and self.tokens[units[-1][0]].form in _ALL_OF_THEM:
            units = [*units[:-2], (units[-2][0], k)]  # الفصائل كلها
        set_off = self._behind_set_off(first, k)
        if set_off > 0:
            frame.opens(set_off, "object")
        elif units:
            whom = self._blamed_behind(first, k) if len(units) == 1 else units[-1][0]
            frame.opens(whom, "object")
        return bool(units)

    def _behind_words(self, first: int, k: int) -> int:
        """حمّلت الحركة في بيان لها | الحكومة مسؤولية الأزمة: whom one blames right behind the text or occasion
        in which one does, behind the subject from `first` and before the blame at `k`; -1 without it."""
        for n in range(first + 1, k - 2):
            led = self.lexes[n].word_class in ("preposition", "occasion")
            if not led or self.lexes[n + 1].word_class != "setting" or self.phrases.in_name(n):
                continue
            end = n + 2
            while end < k and (self.tokens[end].form in HIS_OWN or self._indefinite(end)):
                end += 1
            whole = end < k and self.tokens[end].kind == "word" and not self.lexes[end].word_class
            return end if whole and not self.phrases.attached(end) else -1
        return -1

    def _indefinite(self, k: int) -> bool:
        """Whether an adjective without the article tells of what kind a text is: في بيان | صحفي."""
        form = self.tokens[k].form
        if self.phrases.definite(k) or self.phrases.in_name(k) or self.lexes[k].word_class:
            return False
        return form.endswith("ي") or (form in nouns() and not self.phrases.definite(k + 1))

    def _quoted_whom(self, first: int, k: int) -> int:
        """The mark that opens the quotation right before token `k` and behind a whole subject from `first`:
        who is blamed, and no part of who blames; -1 without one."""
        page = self.clauses.page
        q = page.quote_of[k - 1] if page.closes_quote(k - 1) else -1
        at = page.quotes[q].open if q >= 0 else -1
        if at <= first or self.tokens[at - 1].kind != "word":
            return -1
        return at if self.phrases.ends_whole(at) and self.tokens[at - 1].form not in _OUTLETS else -1

    def _behind_set_off(self, first: int, blame: int) -> int:
        """حمّل المحافظ المعين من الحركة، فلان، | التحالف المسؤولية: where whom one blames begins, behind the
        comma that closes the name of who does; -1 without one."""
        commas = [k for k in range(first + 1, blame - 1) if self.tokens[k].form in COMMAS]
        named = len(commas) > 1 and self.phrases.ends_person(commas[-1])
        return commas[-1] + 1 if named else -1

    def _blamed_behind(self, first: int, blame: int) -> int:
        """حمّل رئيس الحزب، فلان، | الحكومة المسؤولية، حمّل حزب الغد | الهيئة مسؤولية الأزمة: where whom one
        blames begins, in one phrase with who does; `first` without a comma or a name before him."""
        k = blame - 1
        while k > first and self.phrases.definite(k) and not self.phrases.in_name(k):
            bare = self.tokens[k].form.removeprefix("ال")
            body = bare in nouns() and head_in(bare, "body", "force", "container")
            if self.tokens[k - 1].form in COMMAS or (body and self.phrases.in_name(k - 1)):
                return k
            k -= 1
        return first

    # -- behind the subject ----------------------------------------------------------------------------------

    def find(self, frame: Frame, limit: int) -> None:
        """Set the bare noun phrase that is the content: نفى الوزير وجود …، أعلن استقالته."""
        if frame.lemma == CLAIM and self._claimed(frame, limit):
            return
        self._find(frame, limit)
        if frame.content >= 0 and self._wholly(frame.content):
            frame.opens(frame.content + 2, "object")  # نفى الوزير جملة وتفصيلا | ما يشاع
        if frame.lemma == CLAIM and frame.content >= 0 and not adopted(self.tokens[frame.content].form):
            frame.opens(-1, "none")  # تبنت الحكومة | خطة، أسرة، رؤية

    def _find(self, frame: Frame, limit: int) -> None:
        j = self.past_between(frame.last, limit)
        if j >= limit or self.tokens[j].kind == "break" or self._is_passive(frame):
            return
        if self._opens_behind_own_masdar(frame, j, limit):
            return
        if self._opens_noun(j) or self._thing(frame, j) or self._act_announced(frame, j):
            frame.opens(j, "object")
            return
        if self._object_alone(frame, j):
            frame.opens(j, "object")
            return
        subject = self.phrases.after(j, limit)
        for k in range(j + 1, min(subject[1] + 1, limit)):
            if self._opens_behind_own_masdar(frame, k, limit):
                return
        thing = self._thing_behind(frame, subject, limit)
        if thing >= 0:
            frame.opens(thing, "object")
            return
        last = subject[1] + (subject[0] < subject[1] < limit)
        for k in range(subject[0] + 1, last):
            if self.follows(k, frame.speech, subject[0]) or self.behind_some(subject[0], k, frame.speech):
                frame.opens(k, "object")
                return
            if k < limit and self.descriptions.opens(k):
                self._behind_description(frame, subject[0], self.descriptions.complement(k, limit), limit)
                return
        self._behind_aside(frame, subject[1], limit)

    def _behind_description(self, frame: Frame, first: int, led: Range, limit: int) -> None:
        """Set the content that begins behind what describes the subject from token `first`, led by a
        preposition: رفضت الأحزاب الممثلة في البرلمان | القرار."""
        for k in range(led[0] + 1, min(led[1] + 1, limit)):
            thing = frame.speech in OF_THINGS and k == led[1] and self._can_open(k) and not self.lexes[k].conj
            thing = thing and self.tokens[k].kind == "word" and not self.phrases.attached(k)
            if thing or self.follows(k, frame.speech, first):
                frame.opens(k, "object")
                return
        self._behind_aside(frame, led[1], limit)

    def _opens_behind_own_masdar(self, frame: Frame, k: int, limit: int) -> bool:
        """نفى نفيا قاطعا | وجود خلاف، رفض رفضا تاما | العرض: the masdar of the verb itself only says how; the
        content opens behind it and its adjectives, where no preposition does."""
        form = self.tokens[k].form
        if not self._accusative(k) or (form[:1] != frame.lemma[:1] and form[:1] not in "تام"):
            return False
        masdar = lex(form.removesuffix("ا")).masdar
        if not any(r.entry.lemma == frame.lemma and not r.cut.suffix for r in masdar):
            return False
        k += 1
        k += k < limit and self._accusative(k) and self.tokens[k].form[-1] == form[-1]  # قاطعا
        if k < limit and self.tokens[k].kind == "word" and not self.lexes[k].word_class:
            frame.opens(k, "object")
        return frame.content >= 0

    def _accusative(self, k: int) -> bool:
        """نفيا، قاطعا، إدانة: whether a word without the article ends as the accusative may."""
        t = self.tokens[k]
        return t.text.endswith(("ا", "ً", "ة")) and not t.form.startswith("ال")

    def _claimed(self, frame: Frame, limit: int) -> bool:
        """تبنى التنظيم | معظم هذه الهجمات، تبنت | التفجير جماعة …: the deed that somebody takes upon himself,
        before or behind him."""
        for k in range(frame.last, min(limit, frame.last + _BEHIND_ASIDE)):
            lx = self.lexes[k]
            if lx.that is not None or lx.word_class == "relative" or self.tokens[k].form == ".":
                return False
            if self.phrases.in_name(k) or not claimed(self.tokens[k].form) or self.phrases.attached(k):
                continue
            while k > frame.last and (
                self.lexes[k - 1].word_class == "demonstrative" or self.tokens[k - 1].form in MOST
            ):
                k -= 1
            if self.lexes[k - 1].word_class not in ("preposition", "occasion"):
                frame.opens(k, "object")
            return frame.content >= 0
        return False

    def past_between(self, j: int, limit: int) -> int:
        """أدانوا | بأشد العبارات الهجوم، رفض | الأسبوع الماضي العرض: where the phrases behind a verb begin
        that stands before token `j`, over what tells when and how."""
        while j < limit and not self.phrases.in_name(j):
            manner = self.tokens[j].form in _MANNER
            if self._wholly(j):
                j += 2
                continue
            same = [t.form for t in self.tokens[j : j + 2]] == ["في", "الوقت"] and j + 2 < limit
            same = same and self.tokens[j + 2].form in _THE_SAME
            step = (
                3 if same else self.phrases.when(j) or int(manner or self._between(j)) or self._time_apart(j)
            )
            if not step:
                break
            j += step + (manner and self.tokens[j].form in _MANNER_OF)
        return min(j, limit)

    def _wholly(self, j: int) -> bool:
        """Whether جملة وتفصيلا stands at token `j`, which only says how."""
        return [t.form for t in self.tokens[j : j + 2]] == _WHOLLY

    def _time_apart(self, j: int) -> int:
        """ناشد | ، السبت، | البلدية: how many tokens a time has that commas set off from token `j` on."""
        if self.tokens[j].form not in COMMAS:
            return 0
        k = j + 1
        while k < min(len(self.tokens), j + _TIME_APART) and (step := self.phrases.when(k) or self._time(k)):
            k += step
        return k + 1 - j if k > j + 1 and k < len(self.tokens) and self.tokens[k].form in COMMAS else 0

    def _time(self, k: int) -> int:
        return int(self.lexes[k].word_class == "time")

    def _between(self, j: int) -> bool:
        if self.lexes[j].word_class == "time" or self.tokens[j].form in _TO_HIM or self.phrases.adverb(j):
            return True
        # المحكمة رفضت الأحد | الماضي الطعن
        return j > 0 and self.lexes[j - 1].word_class == "time" and self.tokens[j].form in _PAST_OR_NEXT

    def _is_passive(self, frame: Frame) -> bool:
        verb = frame.verb
        return verb is not None and verb.voice == "passive"

    def _thing(self, frame: Frame, j: int) -> bool:
        """المجلس رفض المقترح: with the subject before the verb, any noun behind it is the object."""
        if frame.speech not in OF_THINGS or self.tokens[j].kind != "word":
            return False
        if self.lexes[j].word_class == "demonstrative" and self.phrases.definite(j + 1):
            return self.subjects.stands_before(frame.first)  # الحزب يرفض | هذه الاتهامات
        if self.lexes[j].word_class not in ("", "setting") or self.phrases.when(j):
            return False  # رفضت الحكومة | الشهر الماضي اعتقاله
        if self.tokens[j].form not in nouns() and not self.phrases.definite(j):
            return False
        return self.subjects.stands_before(frame.first)

    def _act_announced(self, frame: Frame, j: int) -> bool:
        """التحالف يعلن هدنة: with the subject before the verb, an act without article behind it."""
        if not self._known_by(j, frame.speech) or self.phrases.definite(j) or not self._can_open(j):
            return False
        return self.subjects.stands_before(frame.first)

    def _object_alone(self, frame: Frame, j: int) -> bool:
        """كما أدان الهجوم، وانتقد الحكومة، وأدانوا القصف: right behind a verb that goes on with its subject,
        an act, or what does not agree with the verb, is the object; so is anything behind a plural."""
        verb = frame.verb
        form, text = self.tokens[j].form, self.tokens[j].text
        if verb is not None and verb.number == "p" and verb.person == 3 and frame.speech in OF_THINGS:
            return form.startswith("ال") and self._can_open(j) and not self.phrases.circumstance(j)
        led = frame.first > 0 and self.lexes[frame.first - 1].word_class == "as"
        goes_on = led or self.lexes[frame.first].conj == "و"
        if verb is None or frame.speech not in OF_THINGS or not (goes_on and verb.number == "s"):
            return False
        if verb.gender == "m" and self._bodies(j):
            return True
        if not (form.startswith("ال") and self._can_open(j)):
            return False
        act = names_act(form) and not head_in(form, "body", "people", "container", "force")
        return act or (verb.gender == "m" and text.endswith(("ة", "ات")) and form not in _MASCULINE_HEADS)

    def _bodies(self, j: int) -> bool:
        """وانتقد | الأحزاب، وهاجم | أحزاب المعارضة: whether known bodies in the plural stand at `j`, with
        which no verb in the masculine agrees."""
        form = self.tokens[j].form
        known = form.startswith("ال") or (j + 1 < len(self.tokens) and self.phrases.definite(j + 1))
        return known and form.removeprefix("ال") in _BODY_PLURALS and not self.phrases.in_name(j)

    def _thing_behind(self, frame: Frame, subject: Range, limit: int) -> int:
        """رفضت المتحدثة هذه الاتهامات، استنكرت المنظمة، اليوم، الهجوم: a demonstrative and its noun behind
        the subject, or a definite thing set off by commas; -1 without one."""
        first, k = subject
        if frame.speech not in OF_THINGS or k <= first or k + 1 >= limit or self.phrases.attached(first):
            return -1
        if self.lexes[k].word_class == "demonstrative" and self.phrases.definite(k + 1):
            ended = self.phrases.definite(k - 1) or self._his(k - 1)
            return k if ended else -1  # يتبنى معظم هذه الهجمات تنظيم …
        while k < limit and (
            self.tokens[k].form in "،," or self.lexes[k].word_class == "time" or self.tokens[k].form == "("
        ):
            k = max(k + 1, self.phrases.quoted_name(k)) if self.tokens[k].form == "(" else k + 1
        if k >= limit or self.tokens[k - 1].form not in "،,":
            return -1
        form = self.tokens[k].form
        adjective = form.endswith(ADJECTIVE_ENDINGS) or feminine_adjective(form) or _DOER.match(form)
        thing = form.startswith("ال") and form[2:] in nouns() and self._can_open(k)
        return k if thing and not adjective else -1

    def _which_is(self, n: int, end: int) -> bool:
        """رفضت الحركة العرض، | وهو ما اعتبره الوزير …: a clause about all that is told before."""
        return self.tokens[n].form in _AND_HE and n + 1 < end and self.tokens[n + 1].form == "ما"

    def _behind_aside(self, frame: Frame, k: int, limit: int) -> None:
        """An aside may stand between the subject and the object (نفت …، اليوم الثلاثاء، وجود …)."""
        subject_end = k + (k < limit and self.tokens[k].form in "،,")
        while k < limit and (
            self.tokens[k].form in "،,"
            or self.lexes[k].word_class == "time"
            or self.tokens[k].form in _MANNER
        ):
            k += 1 + (self.tokens[k].form in _MANNER_OF)
            k += k < limit and self.tokens[k - 1].form == _TERMS  # بأشد عبارات الإدانة
        if k < limit and (when := self._since(k)):
            k += when
            if k >= limit or self._opens_at_last(frame, k):
                return
        if k < limit and self.cues.anonymity(k):
            k = self.cues.past_anonymity(k, limit)  # نفى مصدر، فضل عدم ذكر اسمه، وجود …
            k += k < limit and self.tokens[k].form in "،,"
        elif self._tells_of_some(frame, k, limit):
            k = self.clauses.past_comma(k, limit)
        n, end = k, min(limit, k + _BEHIND_ASIDE)
        while n < end:
            lx = self.lexes[n]
            any_ = self.tokens[n].form in _ANY and frame.speech == "deny" and self._what(n) is None
            before = self.tokens[n - 1].text
            any_ = any_ and (self.phrases.definite(n - 1) or before.endswith(THIRD_PERSON))
            if any_ or (
                self.follows(n, frame.speech) and self._set_off(frame, n)
            ):  # نفى فلان في بيان له أي علاقة
                frame.opens(n, "object")
                return
            if (self.asides.text_ended(n) or self.asides.whole(k, n)) and self._can_open(n):
                frame.opens(n, "object")
                return
            if self._thing_behind_aside(frame, n, subject_end) or self._his_behind_aside(frame, n):
                frame.opens(n, "object")
                return
            if lx.word_class == "relative" and (n > k or self.tokens[n - 1].form in "،,"):
                behind = self.clauses.past_comma(n, end)  # الوزير، الذي …، وجود
                if behind >= end and frame.speech == "affirm":
                    behind = n + 1  # خلال الاتصال الذي جرى أمس | دعمه
                n = behind
                continue
            if lx.that is not None or lx.word_class == "contrast" or self._which_is(n, end):
                return
            if lx.finite and not (lx.word_class or self.asides.replies(n) or self.asides.of_aside(n, k)):
                return  # not عبر صفحته, عقب الجلسة
            n += 1

    def _since(self, k: int) -> int:
        """How many tokens tell from token `k` on since when or how often it was: قبل أيام قليلة، حتى الآن."""
        return 0 if self.phrases.in_name(k) else self.phrases.when(k) or past_listed(self.tokens, k) - k

    def _opens_at_last(self, frame: Frame, k: int) -> bool:
        """Set the content behind such a time, where it begins at token `k`: تنفي إيران منذ فترة طويلة | سعيها
        إلى …; whether it does.
        """
        noun = self._opens_noun(k) and not self.phrases.attached(k)
        if noun or self._thing(frame, k) or self._his_behind_aside(frame, k):
            frame.opens(k, "object")
        return frame.content >= 0

    def _tells_of_some(self, frame: Frame, k: int, limit: int) -> bool:
        """لم ينف مصدر حكومي، | تحدث إلى الصحيفة، وجود خلافات: whether a clause about somebody without the
        article begins behind the comma before token `k`."""
        if k >= limit or self.tokens[k - 1].form not in "،," or self.lexes[k].conj:
            return False
        some = not self.phrases.definite(k - 2) and self.clauses.heads_person(frame.last)
        led = k + 1 < limit and self.lexes[k + 1].word_class == "preposition"  # not …، كشف أسباب الحريق
        return some and led and bool(self.lexes[k].finite)

    def _thing_behind_aside(self, frame: Frame, n: int, first: int) -> bool:
        """أدانت الوزارة أمس | الهجوم، استنكر الحزب في بيان له | القرار، شجبت في بيان | القصف: a definite
        thing where an aside of time, or of words, has ended."""
        form, before = self.tokens[n].form, self.lexes[n - 1]
        if frame.speech not in OF_THINGS or not form.startswith("ال") or not self._can_open(n):
            return False
        adjective = form.endswith(ADJECTIVE_ENDINGS) or feminine_adjective(form) or _DOER.match(form)
        if form[2:] not in nouns() or adjective or self._when(n) or form == _FIRST:
            return False  # أمس الأول
        text = self.lexes[n - 2].word_class == "setting" and not self.phrases.definite(n - 1)
        described = text and self.tokens[n - 1].form.endswith(ADJECTIVES)  # في بيان صحفي | القرار
        ended = self._when(n - 1) or self.tokens[n - 1].form in HIS_OWN  # في بيان له | القرار
        ended = ended or (
            n > first and self.tokens[n - 1].form in "،," and self.asides.set_apart(first, n - 1)
        )
        in_text = before.word_class == "setting" and not self.phrases.definite(n - 1)
        in_text = in_text and self.tokens[n - 1].form not in COURSES
        whole = not before.word_class and (self.phrases.definite(n - 1) or self._his(n - 1))
        return ended or described or ((in_text or whole) and names_act(form))  # على موقعه الإلكتروني | القصف

    def _his_behind_aside(self, frame: Frame, n: int) -> bool:
        """أكد الوزير خلال الاتصال | دعمه للحوار: a content noun with its owner's pronoun behind what an aside
        tells."""
        if frame.speech != "affirm" or self.lexes[n].conj or not self._his_content(n):
            return False
        if self.asides.put(n, frame.last):
            return False  # في رده على سؤال حول الأمن | طرحه النائب
        return self._when(n - 1) or (self.phrases.definite(n - 1) and not self.lexes[n - 1].word_class)

    def _set_off(self, frame: Frame, n: int) -> bool:
        """Whether what stands before the object ends an aside or a name."""
        before = self.tokens[n - 1]
        if self._when(n - 1) or before.form in _MANNER or self.tokens[n - 2].form == _TERMS:
            return True
        if (
            before.form in '،,»”")'
            or self.asides.closed(n - 1)
            or before.kind == "number"
            or self.lexes[n - 1].word_class == "time"
        ):
            return True
        if frame.lemma in _ASKS_OF or self.tokens[n].form == "ما" or before.form in _PLATFORMS:
            return True
        if frame.speech == "affirm" and is_content_noun(self.tokens[n].form):
            plain = not self.lexes[n - 1].word_class  # خلال لقائه وفدا | أهمية
            return plain and (self.phrases.definite(n - 1) or before.form.endswith("ا"))
        return self.phrases.in_name(n - 1) and self.lexes[n].noun_opener

    def before_quote(self, frame: Frame) -> None:
        """معلنا استعداد بلاده للمساعدة في «بناء السد»: the content opens at an object with quoted words."""
        behind = range(frame.last, frame.content)
        k = next((k for k in behind if self._opens(k, at_once=k == frame.last)), -1)
        led = k > frame.last and self.lexes[k - 1].word_class in ("preposition", "occasion", "setting")
        if k >= 0 and not led:
            frame.opens(k, "object")

    def _opens(self, k: int, *, at_once: bool) -> bool:
        return self.tokens[k].form != "ما" and (self._opens_noun(k) if at_once else self.follows(k))
