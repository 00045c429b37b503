"""Words that somebody is told to use, by the noun for them: اكتفى بعبارة «…»، يردد كلمة «…»، يفضل الحديث عن
«…».
"""

from __future__ import annotations

from isnad.reading.statements.clauses import Clauses
from isnad.reading.statements.documents import Documents
from isnad.reading.statements.frame import Found, Frame, Range
from isnad.reading.words.lexis import words
from isnad.text.clitics import listed

__all__ = ["LED_PHRASES", "PHRASES", "PhrasesSaid"]

_NOUNS, _TALK = words("phrase_nouns"), words("talk_of")
PHRASES = _NOUNS | _TALK
"""Nouns for words that are quoted right behind them, or behind the preposition of talk."""
LED_PHRASES = frozenset(form for form in _NOUNS if form[0] == "ب")
"""Those that ب leads: بعبارة."""
_USES, _OF = words("uses_words"), frozenset(("عن", "علي"))
# How far before a phrase the verb of using it may stand.
_REACH = 14


class PhrasesSaid:
    """Reads the phrases that somebody uses on one page."""

    def __init__(self, clauses: Clauses, documents: Documents, found: Found) -> None:
        self.clauses, self.documents, self.found = clauses, documents, found
        self.page, self.tokens, self.lexes = clauses.page, clauses.tokens, clauses.lexes
        self.phrases = clauses.phrases

    def read(self, i: int) -> bool:
        """Add the frame of the quotation behind the noun at token `i`, by whoever uses it."""
        form, k = self.tokens[i].form, i + 1
        talk = form in _TALK
        k += talk and k < len(self.tokens) and self.tokens[k].form in _OF
        if k >= len(self.tokens) or not self.page.opens_quote(k) or (talk and k == i + 1):
            return False
        for frame in self.found.frames[-2:]:
            if frame.content == k and frame.source[0] < i < frame.source[1]:
                frame.source = frame.source[0], i  # يردد الوزير | عبارة «…»
        if self.found.opened_at(k) or self.found.opened_at(i):
            return False
        source, before = self._who(i)
        if source[1] <= source[0] or self.phrases.attached(source[0]):
            return False
        frame = Frame(kind="noun", how="quote", first=i, last=i + 1, begin=i, lemma="قال", content=k)
        frame.source, frame.before = source, before
        self.found.frames.append(frame)
        return True

    def _who(self, i: int) -> tuple[Range, bool]:
        """The subject of the verb of using words before token `i`, and whether it stands before that verb."""
        for v in range(i - 1, max(self.clauses.start_of(i), i - _REACH) - 1, -1):
            if self.tokens[v].kind == "break" or self.lexes[v].that is not None:
                break
            if not listed(self.tokens[v].form, _USES) or self.phrases.in_name(v):
                continue
            found = self.documents.after_verb(v + 1, i)
            if found[1] > found[0] and self.tokens[found[0]].form not in PHRASES:
                return self.phrases.units(*found)[0], False
            return self.documents.before(v), True
        return (i, i), False
