"""The hidden subject of an answer: whom its sentence tells as asked, called on or accused.

دعا الوزير النقابة إلى الحوار لكنها رفضت: the union refuses.
"""

from __future__ import annotations

from collections.abc import Callable

import msgspec

from isnad.reading.statements.frame import Frame, Range, predicate_of
from isnad.reading.statements.source_words import SourceWords
from isnad.reading.statements.speaker import Speaker, agrees
from isnad.reading.words.lexis import definite_masdar, lemmas, opens_content, source_heads, words
from isnad.text.clitics import listed
from isnad.text.folding import fold

__all__ = ["NAMES_BACK", "SPEAKERS_BACK", "CalledOn"]

# How many speakers back, and how many tokens back to a name, a hidden subject may reach.
SPEAKERS_BACK, NAMES_BACK = 8, 60
_UNLESS = words("unless")
# To ask من somebody for something.
_ASKS_OF = lemmas("asks_of")
# The kinds of speech that call on somebody or lay something to his charge, and those that answer them.
_CALLING = frozenset(("demand", "accuse", "warn", "threaten", "order", "propose", "criticize"))
# How somebody is told as asked, and how he says what he answers.
_WAS_ASKED = frozenset(fold(w) for w in ("سئل", "سئلت"))
_REPLIES = frozenset(("أجاب", "رد", "قال"))
_ANSWERING = frozenset(("reject", "deny", "agree", "answer"))
_DOCUMENTS = source_heads("document")
_BUT_SHE = words("but_she")
# What leads to the أن of a call, how far before it stands on whom it is, and what leads him.
_TO_THAT, _OBLIGED_REACH = frozenset(fold(w) for w in ("إلى", "على")), 12
_ON, _OF = fold("على"), "من"
_LIES_WITH, _MAY = words("lies_with"), words("may_to")


class CalledOn:
    """Finds who answers in the sentences of one page."""

    def __init__(
        self,
        words: SourceWords,
        of_source: Callable[[Range], Speaker | None],
        can_act: Callable[[int], bool],
    ) -> None:
        self.words, self.of_source, self.can_act = words, of_source, can_act
        self.page, self.tokens, self.lexes = words.page, words.tokens, words.lexes
        self.phrases = words.phrases

    def answerer(self, frame: Frame, gender: str, number: str) -> Speaker | None:
        """سأله فلان عن …، فأجاب: not whoever asked, but the last speaker before him."""
        first = self.page.sentence(frame.first).first
        if frame.lemma in _REPLIES and (asked_one := self._asked(first, frame, gender, number)) is not None:
            return asked_one
        if frame.lemma not in ("أجاب", "رد") or self.lexes[frame.first].conj != "ف":
            return None
        asked = {m.entity for m in self.words.persons(first, frame.first)}
        if len(asked) > 1:
            return None
        for s in reversed(self.words.heard[-SPEAKERS_BACK:]):
            if s.entity not in asked and agrees(gender, number, s):
                return msgspec.structs.replace(s, why="the last speaker before who asked", doubtful=True)
        return None

    def _asked(self, first: int, frame: Frame, gender: str, number: str) -> Speaker | None:
        """وعندما سئل فلان عن الموعد، أجاب: whom the sentence tells as asked."""
        back = range(frame.first - 1, max(first, frame.first - NAMES_BACK) - 1, -1)
        k = next((k for k in back if listed(self.tokens[k].form, _WAS_ASKED)), -1)
        if k < 0 or not self.can_act(k + 1):
            return None
        s = self.of_source(self.phrases.after(k + 1, frame.first))
        if s is None or not agrees(gender, number, s):
            return None
        return msgspec.structs.replace(s, why="who was asked")

    def called_on(self, frame: Frame, gender: str, number: str) -> Speaker | None:
        """دعا الوزير النقابة إلى الحوار لكنها رفضت: who was asked or accused before answers, where who asked
        does not agree with the pronoun, or where the verb tells of an answer."""
        if frame.kind != "verb" or not self._but_he(frame):
            return None
        start = max(self.page.sentence(frame.first).first, frame.first - NAMES_BACK)
        asked = (k for k in range(frame.first - 2, start - 1, -1) if self._calls_on(k))
        k = next(asked, -1)
        if k < 0:
            return self._but_it(frame, gender, number)
        caller, called = self._caller_and_called(k, frame.first)
        if called is None or not agrees(gender, number, called):
            return None
        other = caller is None or not agrees(gender, number, caller)
        answers = other or frame.speech in _ANSWERING
        return msgspec.structs.replace(called, why="who was called on") if answers else None

    def obliged(self, frame: Frame, gender: str, number: str) -> Speaker | None:
        """على البرلمان أن يعلن موقفه، دعا النقابة إلى أن تعلن: who shall or may say it, right before أن."""
        k = frame.first - 1
        if frame.kind != "verb" or k < 1 or self.lexes[k].that not in ("", "ب") or self.lexes[k].suffix:
            return None
        if frame.verb is None or frame.verb.tense != "imperfect" or self.tokens[k].text.lstrip("ب")[0] != "أ":
            return None
        end = k - (self.tokens[k - 1].form in _TO_THAT and not self.phrases.in_name(k - 1))
        s = self._lying_on(end)
        return msgspec.structs.replace(s, why="who shall say it") if s and agrees(gender, number, s) else None

    def _lying_on(self, end: int) -> Speaker | None:
        """Whom the last phrase before token `end` tells, where a word of duty or a call leads to him."""
        first = self.page.sentence(end - 1).first
        for k in range(end - 1, max(first, end - _OBLIGED_REACH) - 1, -1):
            if self.tokens[k].kind != "word" or self.phrases.in_name(k):
                continue
            if self._calls_on(k):
                return (
                    self._caller_and_called(k, end)[1] if self.phrases.after(k + 1, end)[1] == end else None
                )
            at = self._behind_duty(k)
            if at > k:
                found = self.phrases.after(at, end)
                whole = found == (at, end) and self.can_act(at)
                return self.of_source(found) if whole else None
        return None

    def _behind_duty(self, k: int) -> int:
        """The token of whom the word at token `k` leads to, if it tells a duty or a leave: على، من واجب،
        ينبغي ل; -1 where it does not."""
        form = self.tokens[k].form
        if form == _ON or form in _LIES_WITH or (form[:1] == "ب" and form[1:] in _LIES_WITH):
            return k + 1
        if form == _OF and k > 0 and any(predicate_of(r).lemma in _ASKS_OF for r in self.lexes[k - 1].finite):
            return k + 1
        return k + 1 if form in _MAY else -1

    def _but_it(self, frame: Frame, gender: str, number: str) -> Speaker | None:
        """لم يذكر البيان السبب، لكنه أشار إلى أن: the document that is the subject of the sentence."""
        first = self.page.sentence(frame.first).first
        verb = next((k for k in range(first, min(first + 4, frame.first)) if self.lexes[k].verb), -1)
        found = self.phrases.after(verb + 1, frame.first) if verb >= 0 else (0, 0)
        if found[1] <= found[0] or self.words.head(found[0]) not in _DOCUMENTS:
            return None
        s = self.of_source((found[0], found[0] + 1))
        his = "f" if self.tokens[found[0]].text.endswith("ة") else "m"
        told = s is not None and number == "s" and gender == his
        return msgspec.structs.replace(s, why="the document of the sentence") if s and told else None

    def _but_he(self, frame: Frame) -> bool:
        """Whether a pronoun behind a word for "but" leads the verb: لكنه، غير أنها، إلا أنهم."""
        k = frame.first - 1
        while k > 0 and self.lexes[k].word_class in ("aux", "qad", "negation"):
            k -= 1
        if k < 1 or self.tokens[k].form in _BUT_SHE:
            return k > 0
        return (
            bool(self.lexes[k].suffix)
            and self.lexes[k].that is not None
            and self.lexes[k - 1].bare in _UNLESS
        )

    def _calls_on(self, k: int) -> bool:
        """Whether a verb by which one calls on another, or accuses him, stands at token `k`."""
        if self.phrases.in_name(k) or self.phrases.is_noun(k):
            return False
        return any(predicate_of(r).speech in _CALLING for r in self.lexes[k].finite)

    def _caller_and_called(self, k: int, end: int) -> tuple[Speaker | None, Speaker | None]:
        """The subject and the object of the verb of calling at token `k`."""
        found = self.phrases.after(k + 1, end)
        if found[1] <= found[0]:
            return None, None
        asked = any(predicate_of(r).lemma in _ASKS_OF for r in self.lexes[k].finite)
        whom = (
            next((n for n in range(found[0] + 1, end - 1) if self.lexes[n].bare == "من"), -1) if asked else -1
        )
        if whom > 0:
            found, other = (found[0], whom), self.phrases.after(whom + 1, end)
            called = self.of_source(self.phrases.units(*other)[0]) if other[1] > other[0] else None
            return self.of_source(found), called
        units = self.phrases.units(*found)
        return self.of_source(units[0]), self.of_source(self._alone(units[1])) if len(units) > 1 else None

    def _alone(self, unit: Range) -> Range:
        """Whom one accuses or calls on, without what of: الرئيس | باستخدام القضاء."""
        first, last = unit
        near = (k for k in range(first + 1, last) if self.tokens[k].form[:1] == "ب")

        forms = ((k, self.tokens[k].form[1:]) for k in near)
        return first, next((k for k, form in forms if opens_content(form) or definite_masdar(form)), last)
