"""What one takes something for: اعتبر الحزب القصف عدوانا, يعتبرونها سياحة, واعتبر ذلك جزءا من الحملة.

The content is what is regarded, and that for which it is taken.
"""

from __future__ import annotations

from isnad.reading.statements.clauses import Clauses
from isnad.reading.statements.frame import Frame
from isnad.reading.words.event_words import cores
from isnad.reading.words.lexis import nouns, opens_content, source_heads, words
from isnad.reading.words.party_words import head_in
from isnad.text.clitics import THIRD_PERSON

__all__ = ["Regarded"]

# How far behind what is regarded that for which it is taken may stand.
_REGARDED = 12
_LIKE = frozenset(("بمثابه", "بمنزله"))
_THIS = words("this")
_HUMAN = source_heads("human")
_IN_IT = frozenset(("فيه", "فيها", "فيهم", "فيهما"))


class Regarded:
    """Finds what the verbs of regarding on one page take something for."""

    def __init__(self, clauses: Clauses) -> None:
        self.clauses = clauses
        self.tokens, self.lexes, self.phrases = clauses.tokens, clauses.lexes, clauses.phrases

    def taken_this(self, frame: Frame, i: int, limit: int) -> bool:
        """واعتبرت ذلك جزءا من الحملة: a demonstrative and the indefinite that it is taken for."""
        verb = frame.verb
        if verb is None or verb.tense != "perfect" or self.tokens[i].form not in _THIS:
            return False
        if not self.taken_for(frame, i + 1, limit):
            return False
        frame.opens(i, "object")
        return True

    def taken_for(self, frame: Frame, i: int, limit: int) -> bool:
        """يعتبرونها سياحة: an indefinite right after the verb and its object's pronoun."""
        if i >= limit or self.tokens[i].kind != "word" or self.lexes[i].word_class:
            return False
        form = self.tokens[i].form
        if self.lexes[i].that is not None or self.phrases.definite(i):
            return False
        if form not in nouns() and not form.endswith("ا"):
            return False
        if i in self.phrases.lead_of or form in _HUMAN or self._whole_subject(i):
            return False
        if self._of_somebody(i, limit):
            return False
        frame.opens(i, "object")
        return True

    def _whole_subject(self, i: int) -> bool:
        """كثيرون، محللون، خصومه: whether the word at token `i` tells people of itself, so that no genitive
        follows it."""
        t = self.tokens[i]
        his = t.form.endswith(THIRD_PERSON) and not t.text.endswith("ة")
        return t.form.endswith("ون") or (his and self._somebody(i))

    def _of_somebody(self, i: int, limit: int) -> bool:
        """أنصار الحزب | بطلا: whether people of somebody known stand at token `i`, and behind them for what
        they take one."""
        known = i + 1 < limit and self._somebody(i) and self.phrases.definite(i + 1)
        return known and self._taken(i + 2, min(limit, i + 4), active=True) >= 0

    def regarded(self, frame: Frame, limit: int, *, before: bool) -> None:
        """اعتبر الحزب القصف عدوانا / هذا القرار «خطوة»، تعتبر الوزارة الاتفاق خطوة: the content is what
        somebody takes for something, and that. `before` says that somebody stands before the verb."""
        first, k = self.phrases.after(frame.last, limit)
        if k <= first:
            return
        units = self.phrases.units(first, k)
        verb = frame.verb
        perfect = verb is not None and verb.tense == "perfect"
        plain = self.tokens[first].kind == "word" and self.lexes[first].word_class in ("", "setting")
        his = self._his_before_quote(first, limit)
        if his > first and (perfect or before):
            k = his  # اعتبر الوزير فلان | استقالته «هروبا»
        elif before and plain and not self.phrases.attached(first) and self.tokens[first].form not in _LIKE:
            k = first  # إن فرنسا تعتبر الحزب «…»، معتبرا القرار خطوة
        elif len(units) > 1:
            k = units[1][0]
            if not perfect and not (self.clauses.agent(units[0]) and self.phrases.definite(k)):
                return  # يعتبر الميناء أكبر مرافق البلاد
        elif not (perfect or before):
            return  # الاتفاق يعتبر خطوة
        elif k < limit and self.clauses.page.opens_quote(k) and not self.clauses.agent((first, k)):
            k = first  # واعتبر القرار «انتصارا»
        elif not (k + 1 < limit and (self._this(k) or self.tokens[k].form == "ما" or self._the(k, first))):
            return
        if self._taken(k + 1, min(limit, k + _REGARDED), perfect or before) >= 0:
            frame.opens(k, "object")

    def _his_before_quote(self, first: int, limit: int) -> int:
        """The noun with somebody's pronoun, behind a phrase from `first`, right before the quotation that
        opens there; -1 without one."""
        opens = (
            n for n in range(first + 1, min(limit, first + _REGARDED)) if self.clauses.page.opens_quote(n)
        )
        k = next(opens, 0) - 1
        t = self.tokens[k]
        his = k > first and t.form.endswith(THIRD_PERSON) and not t.text.endswith("ة")
        led = self.lexes[k - 1].word_class != "" or self.phrases.attached(k) or self.phrases.in_name(k)
        return k if his and not (led or self.tokens[k - 1].kind != "word") else -1

    def _taken(self, first: int, limit: int, active: bool) -> int:
        """The token in `[first, limit)` with which begins what something is taken for; -1 without one."""
        for n in range(first, limit):
            worldwide = not active and self.tokens[n].form.endswith("يا")  # تعتبر تركيا المنتج الأول عالميا
            if self.clauses.page.opens_quote(n) or self._one(n) or (self._some(n) and not worldwide):
                return n
        return -1

    def taken_by(self, frame: Frame, limit: int) -> None:
        """يعتبرها السكان بمثابة عودة، اعتبرها الحزب غير شرعية: for what the verb's pronoun is taken, behind
        who takes it for that."""
        first, k = self.phrases.after(frame.last, limit)
        if k > first and (self.clauses.agent((first, k)) or self._somebody(first)):
            n = self._taken(first + 1, min(limit, k + 2), active=True)
            if self._whole_subject(first) and first + 1 < limit and self._some_noun(first + 1):
                n = first + 1  # يعتبره أنصاره | رجل دولة قويا
            if n >= 0:
                frame.opens(n, "object")

    def _some_noun(self, n: int) -> bool:
        """Whether a noun without the article and without a clitic stands at token `n`."""
        form = self.tokens[n].form
        plain = self.tokens[n].kind == "word" and form in nouns() and not self.lexes[n].word_class
        return plain and not (form.startswith("ال") or self.lexes[n].conj or self.phrases.attached(n))

    def _somebody(self, first: int) -> bool:
        """الحزب، خصومه: whether a body or people head the phrase at token `first`."""
        form = self.tokens[first].form
        return any(head_in(c, "body", "people", "office", "force", "container") for c in (form, *cores(form)))

    def seen_in(self, frame: Frame, limit: int) -> bool:
        """رأت الصحيفة في القرار | تصعيدا، ترى فيه المعارضة | تهديدا: what somebody sees in something."""
        for k in range(frame.last, min(limit, frame.last + _REGARDED)):
            form = self.tokens[k].form
            if self.tokens[k].kind == "break" or self.lexes[k].that is not None:
                return False
            if self.lexes[k].bare != "في" and form not in _IN_IT:
                continue
            for n in range(k + 1, min(limit, k + _REGARDED)):
                if self.clauses.page.opens_quote(n) or (
                    self._some(n) and opens_content(self.tokens[n].form[:-1])
                ):
                    frame.opens(n if form in _IN_IT else k + 1, "object")
                    return True
                if self.tokens[n].kind != "word" or self.lexes[n].that is not None:
                    return False
        return False

    def _one(self, n: int) -> bool:
        """الاتفاق | خطوة مهمة، المدينة | غير آمنة: whether token `n` begins what a definite thing is taken
        for, though its letters show no case."""
        form, text = self.tokens[n].form, self.tokens[n].text
        feminine = text.endswith("ة") and form in nouns() and not self.phrases.definite(n)
        after = self.phrases.definite(n - 1) and not self.lexes[n - 1].word_class
        return after and (feminine or form == "غير") and not (self.phrases.in_name(n) or self.lexes[n].conj)

    def _this(self, k: int) -> bool:
        return self.lexes[k].word_class == "demonstrative" and self.phrases.definite(k + 1)

    def _the(self, k: int, first: int) -> bool:
        """اعتبر مسؤول أمني | القرار خطوة: whether a definite noun at `k` stands right behind who is none."""
        plain = self.tokens[k].kind == "word" and not (self.lexes[k].word_class or self.lexes[k].conj)
        bare = plain and self.phrases.definite(k) and not self.phrases.attached(k)
        return bare and self.clauses.agent((first, k)) and not self.phrases.definite(first)

    def _some(self, n: int) -> bool:
        """Whether token `n` is an indefinite in the accusative, as far as its letters show: عدوانا."""
        form = self.tokens[n].form
        plain = form.endswith("ا") and not form.endswith(("ها", "نا", "هما"))
        plain = plain and (form[:-1] in nouns() or opens_content(form[:-1]))
        return form in _LIKE or (plain and not self.phrases.in_name(n))
