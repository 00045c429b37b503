"""Asides between a cue and its content: where the search for the content goes on behind a comma, a dash or an
attribution.
"""

from __future__ import annotations

from isnad.reading.statements.clauses import Clauses, accusative
from isnad.reading.statements.cues import Cues
from isnad.reading.words.lexis import words
from isnad.text.tokens import COMMAS

__all__ = ["Asides"]

# How far an aside between dashes may reach, and how many words an office behind a semicolon may have.
_DASHES, _OFFICE = 30, 12
# How long an aside with كما is, and one that a participle opens.
_AS_REACH, _CIRCUMSTANCE = 9, 14
_LISTS = words("lists")
_REPLYING, _WRITTEN_ON = words("replying"), words("written_on") | words("platforms")
_AND_MUST = frozenset("و" + w for w in words("must") | {"يمكن", "يلزم"})


class Asides:
    """The asides of one page."""

    def __init__(self, clauses: Clauses, cues: Cues) -> None:
        self.clauses, self.cues = clauses, cues
        self.page, self.tokens, self.lexes = clauses.page, clauses.tokens, clauses.lexes

    def lists(self, j: int) -> bool:
        """ست دول هي: …، كل من: …: whether the colon at token `j` opens a list of what was just named."""
        if j < 2 or (j + 1 < len(self.tokens) and self.page.opens_quote(j + 1)):
            return False  # في رسالة حصلت الصحيفة على نسخة منها: «…»
        form, before = self.tokens[j - 1].form, self.tokens[j - 2].form
        return form.removeprefix("و") in _LISTS or (form == "من" and before in ("كل", "كلا", "بكل"))

    def apposes(self, j: int, limit: int) -> bool:
        """قال فلان؛ إن …, أوضح فلان؛ لـ«المرصاد»، أن …: whether the semicolon at `j` stands for the comma
        behind a source, as a complementizer in the same sentence shows."""
        near = range(j + 1, min(limit, j + _OFFICE))
        return not self.lexes[j + 1].verb and any(
            self.lexes[k].that is not None and not self.lexes[k].conj for k in near
        )

    def past_comma(self, j: int, limit: int) -> int:
        """The index behind the comma at `j` and what it sets off; `limit` where a new clause begins."""
        after = self.lexes[j + 1]
        if self.cues.anonymity(j + 1):
            return self.cues.past_anonymity(j + 1, limit)  # زعم أحدهما، وطلب حجب اسمه، أن
        if self.cues.is_called(j + 1):
            return self.clauses.past_comma(j + 1, limit)  # قال أحد الشهود، ويدعى فلانا، إن
        if self._new_clause(j + 1):
            return self._past_joined(j + 1, limit) if self._goes_on_about(j + 1) else limit
        if j + 2 < limit and accusative(after) and not after.conj and self.tokens[j + 2].form not in COMMAS:
            return self._past_circumstance(j + 1, limit)
        if after.word_class == "pronoun" and after.conj:
            return self.past_apposition(j + 1, limit)  # …، وهو ابن عمه، إن
        if after.verb and not self.clauses.phrases.in_name(j + 1):
            past = self._past_joined(j + 1, limit)  # أكد مصدر، تحدث إلى «المرصاد»، أن
            return past if past < limit else j + 1
        return j + 1

    def _past_circumstance(self, n: int, limit: int) -> int:
        """هدد الوزير، متحدثا من أنقرة، بأن, قال فلان، مؤكدا أنه باق، إن, دعا فلان، آملا في السلام، إلى:
        the index behind what a participle at `n` tells between commas, be it words of his own, right before a
        complementizer or a preposition, which is the verb's then; `n` where none follows."""
        own = False
        for m in range(n + 1, min(limit - 1, n + _CIRCUMSTANCE)):
            lx = self.lexes[m + 1]
            own = own or self.lexes[m].that is not None
            if self.tokens[m].form in "،,":
                led = lx.word_class == "preposition" or self.tokens[m + 1].form[0] == "ب"
                if not (lx.that is not None or led) or lx.conj:
                    return n
                return n if own and self.lexes[m + 2].verb else m + 1  # مؤكدا أنه، إن | استقال، سيعود
        return n

    def past_apposition(self, n: int, limit: int) -> int:
        """…، وهو عامل في المرفأ: «…»: the index behind an aside about the source, or of its colon."""
        for m in range(n + 1, limit):
            if self.tokens[m].form in "،,":
                joined = m + 2 < limit and self._new_clause(m + 1)  # وهو ملثم، ويحمل سلاحا، أن
                return self._past_joined(m + 1, limit) if joined else m + 1
            if self.tokens[m].form == ":" and self.lexes[n].bare in ("هو", "هي"):  # not وهما: فلان وفلان
                return m
        return limit

    def _goes_on_about(self, n: int) -> bool:
        """…، وقد وصل إلى المرفأ، أن, …، وكان يتحدث في ندوة، أن: whether the clause joined at token `n` tells
        how the source was, and has no complementizer of its own."""
        if self.lexes[n].word_class not in ("aux", "negation", "qad"):
            return False
        end = self.clauses.past_comma(n, len(self.tokens))
        return all(lx.that is None for lx in self.lexes[n:end])

    def _past_joined(self, n: int, limit: int) -> int:
        """The index behind the comma that ends a clause joined to an apposition, right before a
        complementizer; `limit` without one, or where it has its own."""
        for m in range(n, limit - 1):
            lx = self.lexes[m + 1]
            if self.lexes[m].that is not None or self.tokens[m].form == ":":
                return limit
            led = lx.word_class == "preposition" and m + 2 < limit and self.lexes[m + 2].that == ""
            if self.tokens[m].form in "،," and (lx.that is not None or led) and not lx.conj:
                return m + 1
        return limit

    def governs(self, j: int) -> bool:
        """أكد، ردا | على سؤال، أن, شدد | على صفحته على: whether the preposition at `j` is that of a reply, or
        tells where the words are written or by whose mouth they are said."""
        if self.lexes[j].bare != "علي":
            return False
        return self.tokens[j - 1].form in _REPLYING or self.tokens[j + 1].form in _WRITTEN_ON

    def past_accord(self, j: int, limit: int) -> int:
        """The index after an attribution between a verb and its content (أعلنت، وفق ما ذكرت …، أن)."""
        k = j + 1
        while k < limit and self.lexes[k].that is None and self.tokens[k].form not in ("،", ",", ":"):
            k += 1
        return k

    def past_as(self, i: int, limit: int) -> int:
        """قال، كما ذكرت …، إن: the index of the mark after an aside with كما at token `i`, if أن or a colon
        follows at once; else -1."""
        if i < 2 or self.tokens[i - 1].form not in "،,":
            return -1
        k = self.past_accord(i, min(limit, i + _AS_REACH))
        if k >= limit or k == i + _AS_REACH or self.lexes[k].that is not None:
            return -1
        told = self.tokens[k].form == ":" or (k + 1 < limit and self.lexes[k + 1].that is not None)
        return k if told else -1

    def past_dashes(self, j: int, limit: int) -> int:
        """The index after an aside between dashes: المصدر - الذي طلب …- ل …"""
        for k in range(j + 2, min(limit, j + _DASHES)):
            if self.tokens[k].form in "-–—" and self.tokens[k].kind == "mark":
                return k + 1
        return j + 1

    def _new_clause(self, k: int) -> bool:
        """…، ولم ترد معلومات: a conjoined clause of its own, past which no content is looked for."""
        lx = self.lexes[k]
        if self.tokens[k].form in _AND_MUST:
            return True  # …، ويتعين على المجلس أن
        if lx.conj == "ف" and lx.verb:
            return True  # كما حذر الوزير، فسيتم اتهامه
        if not lx.conj or (lx.conj != "و" and not self.tokens[k].form.startswith("و")):
            return False
        return lx.verb or lx.word_class in ("negation", "aux", "qad", "demonstrative")
