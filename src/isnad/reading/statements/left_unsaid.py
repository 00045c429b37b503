"""What a report leaves unsaid or unproved, told by the reporter inside what looks like its content: ولم يحدد
الجهة، وامتنعت الوزارة عن التعليق، وهي رواية لم يتسن التحقق منها.
"""

from __future__ import annotations

from isnad.reading.statements.frame import Frame
from isnad.reading.statements.next_reports import NextReports
from isnad.reading.words.lexis import Lex, lex, words

__all__ = ["UNSAID", "LeftUnsaid"]

_TELLS = words("tells")
_KEEPS_SILENT, _SPEAKING = words("keeps_silent"), words("speaking_of_it")
_UNLESS = words("unless")
# Verbs of what could not be done, and those of them that only reporters use; making sure of something; and
# giving word, with what one gives.
_OUT_OF_REACH, _NEVER_HAD = words("out_of_reach"), words("never_had")
_MAKING_SURE = words("making_sure")
_COMMENTS, _A_COMMENT = words("gives_comment"), words("a_comment")
_TOLD_NO_MORE, _NO_MORE_OF = words("told_no_more"), words("no_more_of")
# How far behind a verb stands what could not be made sure of, or who was asked and gave no word.
_REACH = 9
UNSAID = _UNLESS | {"دون", "من"}
"""What opens a clause about what was left unsaid, beside و and a contrast."""
_AND_NOT = frozenset(("ولم", "ولا"))


class LeftUnsaid(NextReports):
    """Tells the clauses of one page in which nobody speaks any more."""

    def leaves_unsaid(self, k: int, frame: Frame) -> bool:
        """… ولم يحدد الجهة / دون أن يذكر أسماء: the reporter tells what the speaker did not say."""
        lx, form = self.lexes[k], self.tokens[k].form
        if form[:1] != "و" and lx.word_class != "contrast" and lx.bare not in UNSAID:
            return False
        after = self._after(k)
        if self._keeps_silent(k, frame) or self._no_comment(k):
            return True
        if (form in _AND_NOT or form[1:] in _OUT_OF_REACH) and form[:1] == "و" and self.unverified(k):
            return True
        if lx.bare == "دون" or (lx.bare == "من" and after.bare == "دون"):
            n = k + 2 + (lx.bare == "من")
            if self._no_more(n - 1):
                return True
            if n >= len(self.lexes) or self.lexes[n - 1].that != "":
                return False
        elif self._negates(k):
            n = k + 1 + (lx.word_class == "contrast")
            if any(x.word_class == "negation" for x in self.lexes[frame.content : k]):
                return False
        else:
            return False
        verb = frame.verb
        form = self.tokens[n].form
        return verb is not None and form[1:] in _TELLS and form[:1] == ("ت" if verb.gender == "f" else "ي")

    def _no_more(self, n: int) -> bool:
        """دون | الخوض في التفاصيل، من دون | ذكر أسماء: whether what stands from token `n` to the end of its
        sentence is what the speaker did not go into."""
        if n >= len(self.tokens) or self.tokens[n].form not in _TOLD_NO_MORE:
            return False
        last = self.page.sentence(n).last
        return last - n <= _REACH and any(t.form in _NO_MORE_OF for t in self.tokens[n:last])

    def _keeps_silent(self, k: int, frame: Frame) -> bool:
        """… لكنه تحاشى التعليق على الصفقة، وتجنبت الخوض في التفاصيل: he who speaks goes no further."""
        contrast = self.lexes[k].word_class == "contrast" or self.lexes[k].bare in _UNLESS
        n = k + contrast + (contrast and self._after(k).that is not None)
        if n + 1 >= len(self.tokens) or not (contrast or self.tokens[k].form[:1] == "و"):
            return False
        form = self.tokens[n].form if contrast else self.tokens[n].form[1:]
        if form not in _KEEPS_SILENT:
            return False
        if self._speaking(n + 1):
            return frame.verb is not None and form.endswith("ت") == (frame.verb.gender == "f")
        end = self.phrases.after(n + 1, min(n + _REACH, len(self.tokens)))[1]
        return not contrast and end > n + 1 and self._speaking(end)  # وامتنعت الوزارة عن التعليق

    def _speaking(self, k: int) -> bool:
        """Whether somebody's giving word is told at token `k`: عن | التعليق، التعليق."""
        k += self.tokens[k].form == "عن" if k < len(self.tokens) else 0
        return k < len(self.tokens) and self.tokens[k].form in _SPEAKING

    def _negates(self, k: int) -> bool:
        """ولم، لكنه لم: whether a joined negation begins at token `k`."""
        if self.lexes[k].word_class == "contrast" and k + 2 < len(self.lexes):
            return self.tokens[k].form.startswith(("لكن", "ولكن")) and self.lexes[k + 1].bare == "لم"
        return self.lexes[k].bare == "لم" and self.lexes[k].conj == "و" and k + 1 < len(self.lexes)

    def unverified(self, k: int) -> bool:
        """وهي رواية لم يتسن التحقق منها، ولم يتسن الحصول على تعليق، وتعذر التأكد من ذلك: whether the clause
        at token `k` tells that something could not be made sure of."""
        behind = self._clause(k)
        if _NEVER_HAD & {*behind}:
            return True
        verbs = {behind[0][1:], *behind[1:]}
        return bool(verbs & _OUT_OF_REACH and verbs & _MAKING_SURE)

    def _no_comment(self, k: int) -> bool:
        """ولم تعلق الوزارة على ذلك، ولم يصدر عن مكتبه أي تعليق: whether the clause at token `k` tells that
        somebody gave no word."""
        if self.lexes[k].bare != "لم" or self.lexes[k].conj != "و":
            return False
        behind = self._clause(k)[1:]
        told = bool(behind) and behind[0][1:] in _COMMENTS
        return told and bool(_A_COMMENT & {*behind[2:]})  # not ولم ترد على الرسالة

    def _clause(self, k: int) -> list[str]:
        """The words from token `k` on, up to a mark."""
        out: list[str] = []
        for t in self.tokens[k : k + _REACH]:
            if t.kind != "word":
                break
            out.append(t.form)
        return out

    def _after(self, k: int) -> Lex:
        """The word behind `k`; nothing at the end of the page."""
        lexes = self.lexes
        return lexes[k + 1] if k + 1 < len(lexes) else lex("")
