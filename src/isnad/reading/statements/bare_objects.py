"""Contents that are bare noun phrases: نفى الوزير وجود خلاف، أعلن استقالته، حمّل خصمه المسؤولية.

An object looks like any other noun. What gives it away is its shape (a masdar), a listed opening word
(ضرورة، أي), or its place: indefinite behind the definite phrase of the subject.
"""

from __future__ import annotations

import re

from isnad.reading.phrases.office_holders import HIS_HONOUR
from isnad.reading.phrases.phrases import ADJECTIVE_ENDINGS
from isnad.reading.statements.clauses import Clauses
from isnad.reading.statements.frame import Frame, Range, calls_on
from isnad.reading.statements.object_asides import HIS_OWN, ObjectAsides
from isnad.reading.statements.subjects import Subjects
from isnad.reading.words.event_words import event_words, names_act
from isnad.reading.words.lexis import (
    definite_masdar,
    is_content_noun,
    nouns,
    opens_content,
    source_heads,
    words,
)
from isnad.reading.words.party_words import head_in
from isnad.text.clitics import THIRD_PERSON, cuts
from isnad.text.folding import fold
from isnad.text.tokens import COMMAS, DASHES

__all__ = ["CLAIM", "MAKES_KNOWN", "BareObjects", "adopted", "claimed"]

# The kinds of speech whose object may be any noun (رفض المقترح).
_OF_THINGS = frozenset(("reject", "condemn", "criticize", "praise", "deny", "support", "claim", "propose"))
# How far behind its verb an object may stand, over an aside; and a blame.
_BEHIND_ASIDE = 30
_BLAME_REACH = 14
_ADJECTIVES = ("ي", "يه")
# The kinds of speech that make something known, and of what is made known: تفاصيل, أسماء.
MAKES_KNOWN = frozenset(("announce", "reveal"))
_MADE_KNOWN = words("made_known")
# The folded shape of an active participle, which is apposed to a name (برشلونة، الفائز ب…).
_DOER = re.compile(r"^ال\wا\w\w$")
_ANY = words("any")
# How far an aside between dashes may reach.
_DASHED = 8
_BLAME = words("blame")
# Adjectives of people whose plural is broken: دبلوماسيون عرب، مسؤولون كبار.
_OF_MANY = frozenset(("عرب", "كبار", "اجانب", "جدد", "غرب", "اكراد", "يهود"))
_MANNER = words("manner")
_MANNER_OF = words("manner_of")
_TERMS = fold("عبارات")
_MASCULINE_HEADS = words("masculine_heads")
_FIRST = "الاول"
_PLATFORMS = words("platforms")
_QUANTIFIERS = words("quantifiers")
_SO_CALLED = words("so_called")
_TO_HIM = words("to_him")
_PAST_OR_NEXT = words("past_or_next")
_PLURALS = words("human_plurals")
_HUMAN, _OUTLETS = source_heads("human"), source_heads("outlet")
# The pronouns of several, and of a body.
_THEIRS = ("ها", "هم", "هما")
# شهود عيان: of the eye.
_EYE = "عيان"
# في معرض رده, في ختام الجلسة: in the course of what stands behind it.
_COURSES = frozenset(("معرض", "ختام", "مستهل", "افتتاح", "هامش", "سياق"))
_MOST = _QUANTIFIERS | frozenset(fold(w) for w in ("معظم", "غالبية", "أغلب", "أغلبية", "جميع", "بعض", "عدة"))
_ANSWERS_FOR, _CAMPAIGN = fold("مسؤولي"), fold("حملة")
# What a council adopts and has thereby said.
_DECISIONS = words("adopted")
# What leads how long ago it was.
_SINCE = frozenset(fold(w) for w in ("منذ", "قبل"))
# What is told behind a colon: أكد ما | يلي: …
_COMES = frozenset(("يلي", "ياتي"))
# What takes up, with ما, all that was told before.
_WHICH_IS = frozenset(("وهو", "وهي"))
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


def _feminine_adjective(form: str) -> bool:
    """المساندة، المقربة: a definite feminine participle, an adjective of what is before it (not مفاعلة)."""
    return form.startswith("الم") and form.endswith("ه") and not (len(form) == 8 and form[4] == "ا")


class BareObjects:
    """Finds the bare noun phrase with which a content begins."""

    def __init__(self, clauses: Clauses, subjects: Subjects) -> None:
        self.clauses, self.subjects = clauses, subjects
        self.asides = ObjectAsides(clauses)
        self.tokens, self.lexes, self.phrases = clauses.tokens, clauses.lexes, clauses.phrases

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

    def _his_content(self, j: int) -> bool:
        """أكد حرصه على التعاون: a content noun with its owner's pronoun, which is no subject."""
        if self.tokens[j].text.endswith("ة") or self._his_honour(j):
            return False
        return any(c.suffix and is_content_noun(c.core) for c in cuts(self.tokens[j].form))

    def _his_honour(self, j: int) -> bool:
        """أكد سعادته أن، أعرب سعادته عن: whether a title with a pronoun is who speaks, and not what he is
        glad of: أبدى سعادته بالاتفاق."""
        if self.tokens[j].form not in HIS_HONOUR or not self.lexes[j - 1].verb:
            return False
        behind = self.tokens[min(j + 1, len(self.tokens) - 1)]
        return behind.kind == "word" and behind.form[0] not in "بل"

    def _past_dashes(self, j: int, limit: int) -> int:
        """مؤكدا - حفظه الله - متانة الصلات: the index behind an aside between dashes at `j`, or `j`."""
        if j >= limit or self.tokens[j].form not in DASHES:
            return j
        near = range(j + 1, min(limit, j + _DASHED))
        return next((k + 1 for k in near if self.tokens[k].form in DASHES), j)

    def blamed(self, frame: Frame, limit: int) -> bool:
        """حمّل فلان فلانا المسؤولية: the content is the whole of object and blame."""
        for k in range(frame.last, min(limit, frame.last + _BLAME_REACH)):
            if self.tokens[k].form in _BLAME:
                quoted = self._quoted_whom(frame.last, k)
                if quoted > frame.last:
                    frame.opens(quoted, "object")  # حمّل الائتلاف | «النورس» مسؤولية الهجوم
                    return True
                units = self.phrases.units(frame.last, k)
                if units:
                    whom = self._blamed_behind(frame.last, k) if len(units) == 1 else units[-1][0]
                    frame.opens(whom, "object")
                return bool(units)
            if self.tokens[k].kind == "break" or self.lexes[k].that is not None:
                return False
        return False

    def _quoted_whom(self, first: int, k: int) -> int:
        """The mark that opens the quotation right before token `k` and behind a whole subject from `first`:
        who is blamed, and no part of who blames; -1 without one."""
        page = self.clauses.page
        q = page.quote_of[k - 1] if page.closes_quote(k - 1) else -1
        at = page.quotes[q].open if q >= 0 else -1
        if at <= first or self.tokens[at - 1].kind != "word":
            return -1
        whole = self.phrases.ends_person(at) or self.phrases.in_name(at - 1) or self.phrases.definite(at - 1)
        return at if whole and self.tokens[at - 1].form not in _OUTLETS else -1

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
        if frame.lemma == CLAIM and frame.content >= 0 and not adopted(self.tokens[frame.content].form):
            frame.opens(-1, "none")  # تبنت الحكومة | خطة، أسرة، رؤية

    def _find(self, frame: Frame, limit: int) -> None:
        j = frame.last
        while j < limit and not self.phrases.in_name(j) and self._between(j):
            j += 1
        if j >= limit or self.tokens[j].kind == "break" or self._is_passive(frame):
            return
        if self._opens_noun(j) or self._thing(frame, j) or self._act_announced(frame, j):
            frame.opens(j, "object")
            return
        if self._object_alone(frame, j):
            frame.opens(j, "object")
            return
        subject = self.phrases.after(j, limit)
        thing = self._thing_behind(frame, subject, limit)
        if thing >= 0:
            frame.opens(thing, "object")
            return
        last = subject[1] + (subject[0] < subject[1] < limit)
        for k in range(subject[0] + 1, last):
            if self.follows(k, frame.speech, subject[0]) or self.behind_some(subject[0], k, frame.speech):
                frame.opens(k, "object")
                return
        self._behind_aside(frame, subject[1], limit)

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
                self.lexes[k - 1].word_class == "demonstrative" or self.tokens[k - 1].form in _MOST
            ):
                k -= 1
            if self.lexes[k - 1].word_class not in ("preposition", "occasion"):
                frame.opens(k, "object")
            return frame.content >= 0
        return False

    def _between(self, j: int) -> bool:
        return self.lexes[j].word_class == "time" or self.tokens[j].form in _TO_HIM or self.phrases.adverb(j)

    def _is_passive(self, frame: Frame) -> bool:
        verb = frame.reading.entry.verb if frame.reading is not None else None
        return verb is not None and verb.voice == "passive"

    def _thing(self, frame: Frame, j: int) -> bool:
        """المجلس رفض المقترح: with the subject before the verb, any noun behind it is the object."""
        if frame.speech not in _OF_THINGS or self.tokens[j].kind != "word":
            return False
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

    def _known_by(self, k: int, speech: str) -> bool:
        """أعلنت هدنة، كشفت الشرطة | تفاصيل الحادث، أعلن الحزب | برنامجه: whether a verb that makes something
        known has the word at `k` for its object: an act, or what others do not know."""
        form = self.tokens[k].form
        if speech not in MAKES_KNOWN or self.lexes[k].word_class:
            return False
        if form in _MADE_KNOWN:
            return k + 1 < len(self.tokens) and self.tokens[k + 1].kind == "word"  # of what
        his = form[0] != "و" and self.possessed(k)
        return speech == "announce" and (names_act(form) or his)

    def _object_alone(self, frame: Frame, j: int) -> bool:
        """كما أدان الهجوم، وانتقد الحكومة: right behind a verb that goes on with its subject, an act, or what
        does not agree with the verb, is the object."""
        verb = frame.reading.entry.verb if frame.reading else None
        form, text = self.tokens[j].form, self.tokens[j].text
        led = frame.first > 0 and self.lexes[frame.first - 1].word_class == "as"
        goes_on = led or self.lexes[frame.first].conj == "و"
        if verb is None or frame.speech not in _OF_THINGS or not (goes_on and verb.number == "s"):
            return False
        if not (form.startswith("ال") and self._can_open(j)):
            return False
        act = names_act(form) and not head_in(form, "body", "people", "container", "force")
        return act or (verb.gender == "m" and text.endswith(("ة", "ات")) and form not in _MASCULINE_HEADS)

    def _thing_behind(self, frame: Frame, subject: Range, limit: int) -> int:
        """رفضت المتحدثة هذه الاتهامات، استنكرت المنظمة، اليوم، الهجوم: a demonstrative and its noun behind
        the subject, or a definite thing set off by commas; -1 without one."""
        first, k = subject
        if frame.speech not in _OF_THINGS or k <= first or k + 1 >= limit or self.phrases.attached(first):
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
        adjective = form.endswith(ADJECTIVE_ENDINGS) or _feminine_adjective(form) or _DOER.match(form)
        thing = form.startswith("ال") and form[2:] in nouns() and self._can_open(k)
        return k if thing and not adjective else -1

    def _his(self, k: int) -> bool:
        """قناتها, منه: whether the word at `k` ends in the pronoun of a third person, and so its phrase."""
        t = self.tokens[k]
        return t.kind == "word" and t.form.endswith(THIRD_PERSON) and not t.text.endswith("ة")

    def _which_is(self, n: int, end: int) -> bool:
        """رفضت الحركة العرض، | وهو ما اعتبره الوزير …: a clause about all that is told before."""
        return self.tokens[n].form in _WHICH_IS and n + 1 < end and self.tokens[n + 1].form == "ما"

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
            if lx.word_class == "relative" and n > k:
                behind = self.clauses.past_comma(n, end)  # الوزير، الذي …، وجود
                if behind >= end and frame.speech == "affirm":
                    behind = n + 1  # خلال الاتصال الذي جرى أمس | دعمه
                n = behind
                continue
            if lx.that is not None or lx.word_class == "contrast" or self._which_is(n, end):
                return
            if lx.finite and not lx.word_class and not self.asides.of_aside(n, k):
                return  # not عبر صفحته, عقب الجلسة
            n += 1

    def _thing_behind_aside(self, frame: Frame, n: int, first: int) -> bool:
        """أدانت الوزارة أمس | الهجوم، استنكر الحزب في بيان له | القرار، شجبت في بيان | القصف: a definite
        thing where an aside of time, or of words, has ended."""
        form, before = self.tokens[n].form, self.lexes[n - 1]
        if frame.speech not in _OF_THINGS or not form.startswith("ال") or not self._can_open(n):
            return False
        adjective = form.endswith(ADJECTIVE_ENDINGS) or _feminine_adjective(form) or _DOER.match(form)
        if form[2:] not in nouns() or adjective or self._when(n) or form == _FIRST:
            return False  # أمس الأول
        text = self.lexes[n - 2].word_class == "setting" and not self.phrases.definite(n - 1)
        described = text and self.tokens[n - 1].form.endswith(_ADJECTIVES)  # في بيان صحفي | القرار
        ended = self._when(n - 1) or self.tokens[n - 1].form in HIS_OWN  # في بيان له | القرار
        ended = ended or (
            n > first and self.tokens[n - 1].form in "،," and self.asides.set_apart(first, n - 1)
        )
        in_text = before.word_class == "setting" and not self.phrases.definite(n - 1)
        in_text = in_text and self.tokens[n - 1].form not in _COURSES
        whole = not before.word_class and (self.phrases.definite(n - 1) or self._his(n - 1))
        return ended or described or ((in_text or whole) and names_act(form))  # على موقعه الإلكتروني | القصف

    def _his_behind_aside(self, frame: Frame, n: int) -> bool:
        """أكد الوزير خلال الاتصال | دعمه للحوار: a content noun with its owner's pronoun behind what an aside
        tells."""
        if frame.speech != "affirm" or self.lexes[n].conj or not self._his_content(n):
            return False
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
        if frame.lemma == "طلب" or self.tokens[n].form == "ما" or before.form in _PLATFORMS:
            return True
        if frame.speech == "affirm" and is_content_noun(self.tokens[n].form):
            plain = not self.lexes[n - 1].word_class  # خلال لقائه وفدا | أهمية
            return plain and (self.phrases.definite(n - 1) or before.form.endswith("ا"))
        return self.phrases.in_name(n - 1) and self.lexes[n].noun_opener

    # -- one word --------------------------------------------------------------------------------------------

    def _opens_noun(self, k: int) -> bool:
        """Whether a bare content begins at `k`, right after the verb: with a masdar."""
        plain = self._what(k)
        if plain is not None:
            return plain
        if self._somebody(self.tokens[k].form):
            return False
        return self._can_open(k) and (self.lexes[k].noun_opener or definite_masdar(self.tokens[k].form))

    def before_quote(self, frame: Frame) -> None:
        """معلنا استعداد بلاده للمساعدة في «بناء السد»: the content opens at an object with quoted words."""
        behind = range(frame.last, frame.content)
        k = next((k for k in behind if self._opens(k, at_once=k == frame.last)), -1)
        led = k > frame.last and self.lexes[k - 1].word_class in ("preposition", "occasion", "setting")
        if k >= 0 and not led:
            frame.opens(k, "object")

    def _opens(self, k: int, *, at_once: bool) -> bool:
        return self.tokens[k].form != "ما" and (self._opens_noun(k) if at_once else self.follows(k))

    def agent(self, first: int, last: int) -> bool:
        """Whether a phrase is of somebody who can speak, or of a body or force without a name."""
        return self.clauses.agent((first, last)) or head_in(
            self.tokens[first].form, "body", "office", "people", "force"
        )

    def _somebody(self, form: str) -> bool:
        """أعلنت أحزاب المعارضة …: those whose plural has the shape of a masdar right behind a verb speak."""
        plural = form.startswith("ا") and form[-2:-1] == "ا"
        police = head_in(form, "force") and not names_act(form)
        return police or (plural and head_in(form, "people", "office", "body"))

    def follows(self, k: int, speech: str = "", first: int = 0) -> bool:
        """Whether a bare content begins at `k`, behind a subject (from `first`, where known): with a masdar,
        or where the phrase breaks."""
        plain = self._what(k)
        if plain is not None:
            return plain
        if not self._can_open(k) and not (self.lexes[k].word_class == "setting" and speech in _OF_THINGS):
            return False
        if self.lexes[k - 1].word_class == "relative":
            return False  # أعلن المحافظ، الذي | أقاله الرئيس، عن …
        form, opener = self.tokens[k].form, self.lexes[k].noun_opener
        before = self.tokens[k - 1].form
        noun = speech in _OF_THINGS and form in nouns() and not form.endswith(_ADJECTIVES)
        noun = noun or (speech in _OF_THINGS and self._some_act(k))
        noun = noun or (self._known_by(k, speech) and not self.phrases.definite(k)) or self._felt(k, speech)
        if before in _MANNER_OF:
            return False  # بشكل قاطع
        if before in _MANNER and speech in _OF_THINGS and (opener or noun or self.phrases.definite(k)):
            return True  # نفى فلان بشدة الاتهامات
        if self._when(k - 1):
            return opener or noun or definite_masdar(form)
        if before in '»”")،,' or self.asides.closed(k - 1):
            if before in "،," and self.lexes[k].conj:
                return False  # استعرض الوزير الخطوات، | وطلب من البعثات أن
            act = speech in _OF_THINGS and before in '»”"' and names_act(form)
            return opener or noun or act or definite_masdar(form)
        if noun and self.phrases.in_name(k - 1):
            return True
        if self._his_honour(k - 1) and (opener or is_content_noun(form)):
            return True  # أكد معاليه | حرص بلاده على …
        if opener and self.lexes[k - 1].word_class == "setting" and before not in _COURSES:
            return not self.asides.came_out(k)
        if opener and not self.lexes[k].conj and self.phrases.stranger(k - 1):
            return True
        return self._breaks_phrase(k, speech, noun or self.possessed(k), first)

    def _felt(self, k: int, speech: str) -> bool:
        """أبدى الوزير | قلقه من التصعيد، أبدت القاهرة | تفاؤلا حذرا: what one feels or is ready for."""
        form = self.tokens[k].form
        if speech != "express" or k + 1 >= len(self.tokens) or self.tokens[k + 1].kind != "word":
            return False
        some = form.endswith("ا") and is_content_noun(form[:-1])
        return some or is_content_noun(form) or self._his_content(k)

    def _some_act(self, k: int) -> bool:
        """تبنى التنظيم | هجوما, not رفض الوزير نهائيا: an act, or words, in the indefinite accusative,
        of which more is told."""
        t, form = self.tokens[k], self.tokens[k].form
        if t.kind != "word" or not form.endswith("ا") or form.endswith(("يا", "ها", "نا", "هما")):
            return False
        act = names_act(form[:-1]) or head_in(form[:-1], "text")
        more = k + 1 < len(self.tokens) and self.tokens[k + 1].kind == "word"
        return act and more and not (self.lexes[k].participle or self.lexes[k].word_class)

    def _when(self, k: int) -> bool:
        """Whether an adverbial of time ends at `k`: أمس، الثلاثاء الماضي، في وقت سابق."""
        form = self.tokens[k].form
        if (self.lexes[k].word_class == "time" and not self.lexes[k].conj) or form in _PAST_OR_NEXT:
            return True
        if form in ("سابق", "لاحق", "مبكر"):
            return self.tokens[k - 1].form == "وقت"
        if head_in(form, "time"):
            return any(t.form in _SINCE for t in self.tokens[max(0, k - 2) : k])  # منذ أسبوعين، قبل 3 أيام
        return self.tokens[k - 1].form in _MANNER_OF

    def _breaks_phrase(self, k: int, speech: str, noun: bool, first: int) -> bool:
        """Whether the word at `k` is no part of the definite phrase before it: انتقدت أحزاب المعارضة |
        مشروع القانون."""
        form = self.tokens[k].form
        hers = form.startswith("الم") and form.endswith("ه") and self.tokens[k - 1].text.endswith("ة")
        if hers and self.tokens[k - 1].form in _HUMAN:
            return False  # الرئيسة المشاركة
        if not self.phrases.definite(k - 1) or self.lexes[k].conj or _feminine_adjective(form):
            return False
        if not self.phrases.definite(k):
            if form.startswith("و") and any(c.suffix and c.core in nouns() for c in cuts(form[1:])):
                return False  # وعائلته, not وصلها
            takes = speech in _OF_THINGS or self._known_by(k, speech) or self._felt(k, speech)
            thing = noun and takes and self.agent(first, k) and not self.phrases.attached(k - 1)
            act = self._some_act(k)
            return self.lexes[k].noun_opener or (thing and (act or not self.phrases.adverb(k)))
        if speech in _OF_THINGS and self._behind_name(k):
            act = definite_masdar(form) and not form.endswith(_ADJECTIVES)  # رفضت فرنسا | التعاون
            return act or (form.startswith("ال") and not form.endswith(ADJECTIVE_ENDINGS))
        if speech in _OF_THINGS and self.agent(first, k) and self.phrases.another(first, k):
            return True
        return definite_masdar(form) and (
            self.phrases.in_name(k - 1)
            or not opens_content(self.tokens[k - 1].form[2:])
            or (first > 0 and head_in(self.tokens[first].form.removeprefix("ال"), "force"))  # الشرطة | العثور
        )

    def behind_some(self, first: int, k: int, speech: str) -> bool:
        """أكدت مصادر طبية مقتل …، استنكر دبلوماسيون عرب مزاعم …، نفى ناشطون صحة …: behind people without an
        article, whose plural in ن governs no genitive, or behind their adjective."""
        text = self.lexes[k].word_class == "setting" and speech in _OF_THINGS  # استنكر مغردون تصريحات …
        if k <= first or self.phrases.definite(first) or self.lexes[k].conj:
            return False
        if not (text or self._can_open(k)):
            return False
        if self._their_own(first, k):
            return True
        head, form = self.tokens[first].form, self.tokens[k].form
        sound = head.endswith("ون") and len(head) > 4
        if form.endswith((*ADJECTIVE_ENDINGS, "ون", "ين")):
            return False
        if not (head in _PLURALS or sound):
            return self._behind_one(first, k, speech)
        described = self.tokens[k - 1].form.endswith((*ADJECTIVE_ENDINGS, "ه", _EYE))
        if not (sound if k == first + 1 else described):
            return False
        thing = form in nouns() and not form.endswith("ه") and form not in _OF_MANY
        plural_thing = speech in _OF_THINGS and thing
        if form in nouns() and not (self.phrases.definite(k) or self.lexes[k - 1].word_class):
            owned = self.phrases.definite(k + 1) and not self.phrases.attached(k + 1)
            plural_thing = plural_thing or owned  # أكد مسؤولون محليون ريادة البلاد
        return is_content_noun(form) or self._his_content(k) or bool(self.lexes[k].masdar) or plural_thing

    def _their_own(self, first: int, k: int) -> bool:
        """أعلنت أحزاب معارضة | رفضها للقرار، جدد نواب | رفضهم له: whether an act at token `k` has the pronoun
        of somebody without an article, who is then in no construct with it."""
        head = self.tokens[first].form
        many = head in _PLURALS or head in _HUMAN or head_in(head, "people", "body", "office")
        if not many or self.lexes[k - 1].word_class or self.tokens[k].text.endswith("ة"):
            return False
        # أكدت مصادر زيارته: another's
        theirs = self.tokens[k].form.endswith(_THEIRS) and not self.phrases.attached(k)
        return theirs and (self._his_content(k) or any(r.cut.suffix for r in self.lexes[k].masdar))

    def _behind_one(self, first: int, k: int, speech: str) -> bool:
        """أكد مصدر أمني | مقتل حارس, أدانت منظمة حقوقية | الهجوم: whether a content begins at token `k`,
        behind somebody without an article and an adjective, which governs nothing."""
        head, before = self.tokens[first].form, self.tokens[k - 1].form
        somebody = head in _HUMAN or head in _OUTLETS or head_in(head, "body", "force", "container")
        described = k > first + 1 and (before.endswith(_ADJECTIVES) or before == _EYE)
        counted = head in _MOST and before.endswith("ين")  # عدة مسؤولين | مقتل حارس
        if not counted and not (somebody and described):
            return False
        if any(self.phrases.definite(n) or self.lexes[n].word_class for n in range(first + 1, k)):
            return False  # وزير التعليم في بداية …
        if self.phrases.attached(k) or self.lexes[k].finite:
            return False  # مصدر أمني رفض الكشف عن اسمه
        form = self.tokens[k].form
        if speech == "demand" and form == "عدم":
            return False  # طلب مسؤول أمني عدم ذكر اسمه
        thing = speech in _OF_THINGS and form.startswith("ال") and form[2:] in nouns()
        return thing or self.lexes[k].noun_opener or definite_masdar(form)

    def _behind_name(self, k: int) -> bool:
        """فلان الطرابي: a name, or a name and an adjective, right before."""
        return self.phrases.in_name(k - 1) or (
            self.phrases.in_name(k - 2) and self.tokens[k - 1].form.endswith(_ADJECTIVES)
        )

    def _what(self, k: int) -> bool | None:
        """ما تداولته الصحف opens a content, ما يسمى … and أي جهة, who does not do it, do not; None for other
        words.
        """
        after = min(k + 1, len(self.tokens) - 1)
        if self.tokens[k].form in _ANY and head_in(self.tokens[after].form, "body", "container"):
            return False
        if self.tokens[k].form == "كل" and self.tokens[after].form == "من":
            return False  # أعلن كل من فلان وفلان
        if self.tokens[k].form != "ما":
            return None
        if self.tokens[after].form in _SO_CALLED or self.tokens[after].form in _COMES:
            return False  # أكد الحزب ما يلي: …
        if after > k and not self.lexes[after].word_class:
            return self.tokens[after].kind == "word" and self.lexes[after].that is None
        return None

    def _can_open(self, k: int) -> bool:
        """A plain word that is no name and nobody's title."""
        if self.phrases.in_name(k) or self.lexes[k].word_class or self.tokens[k].kind != "word":
            return False
        if self.phrases.when(k):
            return False  # رفضت البلاد | الشهر الماضي اعتقاله
        if any(r.cut.prep == "ب" and r.cut.suffix for r in self.lexes[k].masdar):
            return False  # أوضح الوزير بقوله: …
        return k not in self.phrases.lead_of and not self._person(k)

    def _person(self, k: int) -> bool:
        """Whether token `k` is a noun for a human being: آية الله, not أية علاقة, which folds alike."""
        t = self.tokens[k]
        return t.form in _HUMAN and not (t.form in _ANY and t.text.startswith("أ"))

    def possessed(self, k: int) -> bool:
        """أعلن الحزب عدوله عن …: a noun with the subject's pronoun after a definite phrase."""
        form = self.tokens[k].form
        return (
            form.endswith(THIRD_PERSON)
            and not self.tokens[k].text.endswith("ة")
            and len(form) > 3
            and (self.phrases.definite(k - 1) and not self.phrases.definite(k))
        )
