"""The asides between a verb of speech and the bare noun phrase that is its content.

أعلن الجيش | في بيان له | مقتل جندي، أدان الحزب، | في وقت سابق، | الهجوم.
"""

from __future__ import annotations

from isnad.reading.statements.clauses import Clauses
from isnad.reading.words.lexis import definite_masdar, nouns, words
from isnad.reading.words.party_words import own_letter, times
from isnad.text.clitics import THIRD_PERSON, THIRD_SINGULAR
from isnad.text.folding import fold
from isnad.text.tokens import COMMAS, DASHES

__all__ = ["HIS_OWN", "ObjectAsides"]

# How far an aside may reach.
_REACH = 14
HIS_OWN = frozenset(("له", "لها", "لهم"))
"""Behind a text: whose it is (في بيان له)."""
# What leads a text or an occasion, and texts that are told of without what they are about (not برقية تهنئة).
_LEADS = frozenset(("preposition", "occasion"))
_OWN_WORDS, _IN_TONE = words("own_words"), fold("اللهجة")
# What one replies to: في رده على سؤال.
_QUESTIONS = words("questions")
# Passive verbs of what comes out or is held, spelt like masdars; and what stands behind them.
_CAME_OUT = frozenset(("نشر", "عقد", "بث"))
_ADJUNCTS = _LEADS | {"time"}
# بمشيئة الله تعالى: shaped like a masdar.
_EXALTED = fold("تعالى")


class ObjectAsides:
    """The asides of one page before an object."""

    def __init__(self, clauses: Clauses) -> None:
        self.tokens, self.lexes, self.phrases = clauses.tokens, clauses.lexes, clauses.phrases

    def set_apart(self, first: int, last: int) -> bool:
        """أدان الحزب، في بيان، | الهجوم: whether the tokens `[first, last)` are one aside between commas."""
        if last - first > _REACH or self.tokens[first - 1].form not in COMMAS:
            return False
        return not any(
            lx.that is not None or lx.word_class == "contrast" or (lx.verb and lx.conj == "و")
            for lx in self.lexes[first:last]
        )

    def of_aside(self, n: int, first: int) -> bool:
        """أدانت الحكومة في بيان | أصدرته أمس الهجوم: whether the verb at `n` tells of what an aside names, as
        its pronoun shows."""
        taken_up = any(r.cut.suffix in THIRD_SINGULAR for r in self.lexes[n].finite)
        text = n - 1 > first and self.lexes[n - 2].word_class == "preposition" and not self.lexes[n].conj
        return taken_up and text and not self.phrases.definite(n - 1)

    def closed(self, k: int) -> bool:
        """أكد الوزير -خلال الزيارة- | أهمية السد: whether a dash at token `k` closes an aside."""
        words = self.tokens[max(0, k - _REACH) : k]
        return self.tokens[k].form in DASHES and any(t.form in DASHES for t in words)

    def whole(self, k: int, n: int) -> bool:
        """أعلن الوزير | خلال جلسة البرلمان | إغلاق الطريق: whether the tokens from `k` are one aside of place
        or occasion, whole before the masdar at token `n`."""
        opener, before = self.lexes[n].noun_opener, self.lexes[n - 1]
        if not opener or n - k > _REACH or self.lexes[k].word_class not in _LEADS:
            return False
        joined = self.tokens[n].form.startswith("و") and not own_letter(self.tokens[n].form)
        if before.word_class or joined or self.phrases.attached(n) or self.came_out(n):
            return False
        ends = self.phrases.definite(n - 1) or self._his(n - 1) or self.tokens[n - 1].form in _QUESTIONS
        if self.tokens[n].form == _EXALTED or self.put(n, k) or not ends:
            return False
        return all(
            self.tokens[m].kind == "word"
            and (
                self.phrases.in_name(m) or self.lexes[m].word_class or self.replies(m) or not self._goes_on(m)
            )
            for m in range(k, n)
        )

    def put(self, n: int, first: int) -> bool:
        """سؤال حول الأمن | طرحه النائب: whether the word at token `n` is the verb of who put a question told
        since token `first`, and no noun with its owner's pronoun."""
        return self.tokens[n].form.endswith("ه") and any(t.form in _QUESTIONS for t in self.tokens[first:n])

    def replies(self, m: int) -> bool:
        """في | رده على سؤال: whether the word at token `m` is the noun, and not the verb of its letters."""
        on = m + 1 < len(self.lexes) and self.lexes[m + 1].bare == "علي"
        return on and self.tokens[m].form.startswith("رد") and self.lexes[m - 1].word_class == "preposition"

    def _goes_on(self, m: int) -> bool:
        return bool(self.lexes[m].finite) or self.lexes[m].conj == "و"

    def text_ended(self, n: int) -> bool:
        """أعلن الجيش في بيان | مقتل جندي، أعلن خلال مؤتمر صحفي | إطلاق الحملة: whether the words or the
        occasion in which something was told end before the masdar at token `n`."""
        k = n - 1
        if self.tokens[k].form == _IN_TONE:
            k -= 2  # في بيان شديد اللهجة
        elif self.lexes[k].word_class != "setting" and (self.tokens[k].form in HIS_OWN or self._some_kind(k)):
            k -= 1
        if self.lexes[k].word_class != "setting" or self.lexes[k - 1].word_class not in _LEADS:
            return False
        if self.came_out(n):
            return False
        if k == n - 1 and self.tokens[k].form not in _OWN_WORDS:
            return False
        return self.lexes[n].noun_opener or definite_masdar(self.tokens[n].form)

    def came_out(self, k: int) -> bool:
        """في بيان | نشر على موقعه, في مؤتمر صحفي | عقد أمس: a passive verb, and not the masdar with its
        letters, which would have an object."""
        form = self.tokens[k].form
        n = min(k + 1, len(self.lexes) - 1)
        return form in _CAME_OUT and (self.lexes[n].word_class in _ADJUNCTS or self.tokens[n].form in times())

    def _some_kind(self, k: int) -> bool:
        """صحفي, مشترك: a word without an article that can tell of what kind a statement is."""
        form = self.tokens[k].form
        return form in nouns() and not (self.phrases.definite(k) or self.lexes[k].noun_opener)

    def _his(self, k: int) -> bool:
        """على موقعها, not بها: whether the word at token `k` ends in the pronoun of a third person."""
        t = self.tokens[k]
        return len(t.form) > 4 and t.form.endswith(THIRD_PERSON) and not t.text.endswith("ة")
