"""Quotations that are names on the way to a content: قالت صحيفة «النهار» إن …"""

from __future__ import annotations

from isnad.reading.statements.clauses import Clauses
from isnad.reading.statements.frame import Frame
from isnad.reading.words.lexis import definite_masdar, nouns, opens_content, source_heads, words
from isnad.text.tokens import COMMAS, QUOTE_MARKS

__all__ = ["QuotedNames"]

# A longer quotation away from its cue is words, and how far a real complement is looked for behind a
# shorter one.
_LONGEST_NAME = 6
_REACH = 25
# A shorter word is oftener a particle than what has a name.
_NOUN = 3
# The marks and two words of the shortest quotation that is what one condemns, and the speech that does.
_TWO_WORDS = 4
_OF_THINGS = frozenset(("reject", "condemn", "criticize", "praise", "deny"))
_AT_WHOM = frozenset(("accuse", "threaten", "demand"))
_OUTLETS = source_heads("outlet")
_SAYS, _FIRSTS = frozenset(("قال", "أضاف", "تابع")), words("firsts")
# With which one says what somebody has to do, or has.
_ON_US = frozenset(("علينا", "عليهم", "عليه", "عليها", "لدينا", "لديهم"))
_SPEAKING = source_heads("human") | source_heads("document") | words("human_plurals") | words("quantifiers")


class QuotedNames:
    """Tells the names in quotation marks from the words quoted."""

    def __init__(self, clauses: Clauses) -> None:
        self.page, self.tokens = clauses.page, clauses.tokens
        self.lexes, self.phrases = clauses.lexes, clauses.phrases

    def is_name(self, frame: Frame, j: int, end: int, limit: int) -> bool:
        """Whether the short quotation `[j, end)` between a cue and its content is a name, not the content."""
        if self.led_inside(frame, j):
            return False
        named = any(self.phrases.in_name(k) for k in range(j + 1, end))
        behind = self.phrases.quoted_name(end) if end < limit and self.tokens[end].form == "(" else end
        if named and self.tokens[behind if behind < limit else j].kind == "word":
            return True
        if named and j == frame.last and self._told_later(end, limit):
            return True
        if self._asked(frame, j, end):
            return False
        if self._announced(frame, j) or self._of_a_thing(frame, j):
            return True
        if frame.speech == "accuse" and end < limit and self.tokens[end].form[:1] == "ب":
            return True
        if j == frame.last and self._calls_on(frame, j, end, limit):
            return True
        if self.object(frame, j, end, limit) or self._said(frame, j, end, limit):
            return False
        if j > frame.last and end - j < _LONGEST_NAME:
            return not self._named_by_verb(frame)
        return self._goes_on(end, limit)

    def _told_later(self, k: int, limit: int) -> bool:
        """أكد "الهادي"، خلال مؤتمر أذيع أمس، أن: whether a complementizer or a colon stands behind a name in
        marks, over whatever tells of the occasion."""
        told = (n for n in range(k, limit) if self.lexes[n].that is not None or self.tokens[n].form == ":")
        n = next(told, -1)
        return n > 0 and not self.lexes[n].conj and self.lexes[n - 1].word_class != "preposition"

    def object(self, frame: Frame, j: int, end: int, limit: int) -> bool:
        """دان الرئيس فلان «العمل الجبان»، استنكرت الكتلة «الحملات المشبوهة» ضد الجيش: whether the quotation
        `[j, end)` behind a whole subject is what the verb, which must have an object, condemns or rejects."""
        predicate = frame.reading.entry.predicate if frame.reading else None
        if predicate is None or "0" not in predicate.complement or frame.speech not in _OF_THINGS:
            return False
        if j <= frame.last or end - j < _TWO_WORDS or (frame.reading and frame.reading.cut.suffix):
            return False
        before = self.tokens[j - 1].form
        if not (self.phrases.ends_whole(j) or before in COMMAS) or before in _OUTLETS:
            return False
        head = self.tokens[j + 1].form
        noun = head.startswith("ال") and (head[2:] in nouns() or self.phrases.ends_person(j))
        if self.phrases.in_name(j + 1) or not (noun or definite_masdar(head) or opens_content(head)):
            return False  # أدان النظام «المعيب»: an adjective
        if any(lx.word_class == "relative" for lx in self.lexes[frame.last : j]):
            return False
        behind = self.tokens[end] if end < limit else None
        return behind is None or behind.kind != "word" or bool(self.lexes[end].word_class) or self._joins(end)

    def _said(self, frame: Frame, j: int, end: int, limit: int) -> bool:
        """قال المفوض فلان أمام البرلمان «علينا حماية المصانع»، مضيفا أن …: whether a short quotation
        `[j, end)` is what one says: it opens with no name or noun, and a mark or the sentence's end closes
        it."""
        if frame.lemma not in _SAYS or j <= frame.last or end - j < _TWO_WORDS or self._goes_on(end, limit):
            return False
        first, before = self.lexes[j + 1], self.tokens[j - 1]
        form = self.tokens[j + 1].form
        opens = bool(first.word_class or first.verb) or form in _ON_US or form in _FIRSTS
        ended = end >= limit or self.tokens[end].kind != "word"
        closed = self.phrases.in_name(j - 1) or (before.kind == "word" and self.phrases.definite(j - 1))
        return opens and ended and closed and not self.phrases.in_name(j + 1) and form not in nouns()

    def _joins(self, k: int) -> bool:
        """Whether و joins the word at token `k` to what stands before it."""
        return self.tokens[k].form[:1] == "و"

    def led_inside(self, frame: Frame, j: int) -> bool:
        """طالب الوزير | «بفتح المعبر»: whether the words quoted behind the mark at token `j` open with the
        preposition of the verb."""
        predicate = frame.reading.entry.predicate if frame.reading else None
        form = self.tokens[j + 1].form if j + 1 < len(self.tokens) else ""
        if predicate is None or predicate.complement.isdisjoint((form[:1], f"0+{form[:1]}")):
            return False
        if form[:1] not in ("ب", "ل") or self.phrases.in_name(j + 1):
            return False
        return self.phrases.attached(j + 1) or opens_content(form[1:])

    def _announced(self, frame: Frame, j: int) -> bool:
        """لـ«النهار»، صحيفة «النهار»: the word before it says that a name follows."""
        before = self.tokens[j - 1]
        if before.kind != "word" or j - 1 < frame.last:
            return False
        form = before.form
        if form in ("ل", "الي") or form in _OUTLETS:
            return True
        return any(form[n:] in _OUTLETS for n in (1, 2) if len(form) > n + 2)

    def _of_a_thing(self, frame: Frame, j: int) -> bool:
        """واصل مهرجان «ليالي الجبل»: what an indefinite noun right behind the verb is called."""
        k = j - 1
        form = self.tokens[k].form
        noun = k == frame.last and form in nouns() and not self.lexes[k].word_class
        return noun and form not in _SPEAKING and not self.phrases.definite(k)

    def _asked(self, frame: Frame, j: int, end: int) -> bool:
        """طلبت العائلات في بيان «التحلي بالصبر»: a masdar that the verb takes as its object."""
        predicate = frame.reading.entry.predicate if frame.reading else None
        masdar = j + 1 < len(self.tokens) and definite_masdar(self.tokens[j + 1].form)
        ends = end < len(self.tokens) and (self.tokens[end].kind != "word" or self.tokens[end].form == "و")
        return masdar and ends and predicate is not None and "0" in predicate.complement

    def _calls_on(self, frame: Frame, j: int, end: int, limit: int) -> bool:
        """طالب «ميزان» البعثة بإدراج …: a short quotation between a call and its preposition is who calls."""
        predicate = frame.reading.entry.predicate if frame.reading else None
        if predicate is None or end >= limit or end - j >= _LONGEST_NAME or self.tokens[end].kind != "word":
            return False
        calls = {c[2:] for c in predicate.complement if c.startswith("0+")}
        return any(
            (form[:1] in calls and len(form) > 2 and (self.phrases.attached(k) or opens_content(form[1:])))
            or (self.lexes[k].word_class == "preposition" and self.lexes[k].bare in calls)
            for k in range(end, limit)
            if (form := self.tokens[k].form)
        )

    def whom(self, frame: Frame, j: int, end: int) -> bool:
        """اتهمت الوزارة | «المخربين» بإحراق المقر: whether the quotation `[j, end)` is who is accused or
        threatened, since what the verb takes by its preposition stands right behind it."""
        predicate = frame.reading.entry.predicate if frame.reading else None
        if predicate is None or end >= len(self.tokens) or self.led_inside(frame, j):
            return False
        form, lx = self.tokens[end].form, self.lexes[end]
        if frame.speech not in _AT_WHOM or lx.that is not None:
            return False
        led = self.phrases.attached(end) or opens_content(form[1:]) or definite_masdar(form[1:])
        return f"0+{form[:1]}" in predicate.complement and len(form) > _NOUN and led

    def _named_by_verb(self, frame: Frame) -> bool:
        """وصفها المدير بـ«…»: what the verb's pronoun is called."""
        suffixed = frame.reading is not None and frame.reading.cut.suffix
        return bool(suffixed) and frame.speech in ("think", "describe")

    def _goes_on(self, end: int, limit: int) -> bool:
        """A quotation right after the verb is the content, unless a real complement follows."""
        for k in range(end, min(limit, end + _REACH)):
            if self.lexes[k].participle and self.tokens[k - 1].form in "،,":
                return False  # قالت «الحرب مستمرة»، مشيرة إلى أن
            if self.lexes[k].that is not None or self.tokens[k].form == ":":
                return True
            quoted = self.tokens[k].form in QUOTE_MARKS and self.page.quote_of[k] >= 0
            if quoted and self.phrases.quoted_name(k) == k:
                return True
            if self.lexes[k].finite and not self.lexes[k].word_class:  # not عبر, a preposition too
                return False
        return False

    def titled(self, frame: Frame, j: int, close: int, limit: int) -> bool:
        """ضيف برنامج «هنا المرفأ»، … إن: whether the short quotation from token `j` to its mark at `close`
        is what the noun right before it is called, since the verb's own complement stands behind it."""
        before = self.tokens[j - 1]
        if j <= frame.last or before.kind != "word" or close - j > _LONGEST_NAME:
            return False
        if self.lexes[j - 1].word_class or len(before.form) < _NOUN:
            return False
        for k in range(close + 1, min(limit, close + _REACH)):
            lx = self.lexes[k]
            if lx.that is not None and not lx.conj:
                return self.tokens[k - 1].kind == "mark" or self.lexes[k - 1].word_class != "preposition"
            if lx.conj and (lx.verb or lx.that is not None):
                return False
            if (lx.finite or lx.participle) and not lx.word_class:
                return False
        return False
