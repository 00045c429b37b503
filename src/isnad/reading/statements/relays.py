"""Relays: نقلت الوكالة عن الوزير قوله إن …, two statements of which the second stands in the first."""

from __future__ import annotations

from isnad.lexicons.words import Predicate
from isnad.reading.statements.clauses import Clauses
from isnad.reading.statements.complements import Complements
from isnad.reading.statements.frame import Found, Frame, Range, predicate_of
from isnad.reading.statements.subjects import Subjects
from isnad.reading.words.lexis import is_content_noun, source_heads, words
from isnad.text.clitics import cuts
from isnad.text.tokens import QUOTE_MARKS

__all__ = ["Relays"]

# How far behind its source the words of a relay may begin.
_REACH = 25
# How far behind the agency قوله may stand.
_OWN_WORD = 8
_FROM_HIM = frozenset(("عنه", "عنها", "عنهم"))
_SAYING = "القول"
# Who stands for some, or answers for something: النائب عن، المسؤولة عن.
_FOR_SOME = frozenset(("نايب", "نايبه", "مسوول", "مسووله", "ممثل", "مرشح", "مندوب", "مدافع", "متحدث", "ناطق"))
_GOVERNED = words("governed")
_WILLS = words("wills")
_OUTLETS = source_heads("outlet")


class Relays:
    """Reads the verbs that say who has it from whom."""

    def __init__(self, clauses: Clauses, complements: Complements, subjects: Subjects, found: Found) -> None:
        self.clauses, self.complements, self.subjects, self.found = clauses, complements, subjects, found
        self.tokens, self.lexes, self.phrases = clauses.tokens, clauses.lexes, clauses.phrases
        self.quote_of = clauses.page.quote_of

    def read(self, frame: Frame, predicate: Predicate) -> bool:
        """Add the agency's frame and, inside it, the source's; False when the verb relays nothing here."""
        limit = self.clauses.limit(frame.first)
        if frame.last < limit and self.tokens[frame.last].form in _FROM_HIM:
            behind = frame.last + 1
            if self._saying_of_him(behind):
                return self._from_him(frame, (behind, behind), limit)  # ونقلت عنه قوله: «…»
            return self._from_him(frame, self.subjects.after_verb(behind, limit), limit)
        named = self.subjects.after_verb(frame.last, limit)
        for k in range(named[0] + 1, min(named[1] + 1, limit)):
            if self.tokens[k].form in _FROM_HIM:
                return self._from_him(frame, (named[0], k), limit)
        agency, j = self._agency(named, predicate, limit)
        if j < 0:
            return False
        told = self.phrases.after(j + 1 + self._on_tongue(j), limit)
        own = (k for k in range(told[0] + 1, told[1]) if self._will(k) or self._saying(k) or self._act(k))
        told = told[0], next(own, told[1])
        if told[1] == told[0] or self._his_content(told[0]):
            return False
        inner = Frame(
            kind="noun",
            how="none",
            first=j,
            last=j + 1 + self._on_tongue(j),
            begin=j,
            lemma=self.lexes[j].bare,
            source=told,
            before=True,
        )
        self._words_of(inner, told[1], limit)
        outlet = agency[1] > agency[0] and self.tokens[agency[0]].form in _OUTLETS
        words = inner.reading is not None or (outlet and inner.how == "that")  # نسبت الصحيفة إلى مسؤول أن
        if inner.content < 0 or (predicate.lemma == "نسب" and not words):
            return False
        frame.source = agency
        if agency[1] == agency[0]:
            before = self.subjects.before(frame.first)
            frame.source, frame.before = before, before[1] > before[0]
        self._add(frame, inner)
        return True

    def _his_content(self, k: int) -> bool:
        """Whether what stands behind عن is what somebody gives words to, and nobody: عن أملهم في أن."""
        return any(c.suffix and is_content_noun(c.core) for c in cuts(self.tokens[k].form))

    def _saying_of_him(self, k: int) -> bool:
        """نقلت عنه | قوله: whether the masdar of saying with its pronoun stands at token `k`."""
        masdars = self.lexes[k].masdar if k < len(self.lexes) else ()
        return any(r.cut.suffix and r.entry.lemma == "قال" for r in masdars)

    def _from_him(self, frame: Frame, agency: Range, limit: int) -> bool:
        """ونقلت عنه الوكالة قوله إن، نقلت الوكالة عنه قوله إن: the pronoun is the source, whom the masdar's
        pronoun means too."""
        inner = Frame(kind="noun", how="none", first=agency[1], last=agency[1] + 1, begin=agency[1], lemma="")
        for k in range(agency[1], min(limit, agency[1] + _OWN_WORD)):
            if self._own_word(inner, k, limit):
                break
        hers = frame.verb is not None and frame.verb.gender == "f"  # not ونُقل عنه قوله
        hidden = agency[1] == agency[0] and bool(self.lexes[frame.first].conj) and hers
        if not (hidden or agency[1] > agency[0]) or inner.content < 0 or inner.reading is None:
            return False
        frame.source = agency
        self._add(frame, inner)
        return True

    def _add(self, frame: Frame, inner: Frame) -> None:
        """The agency's frame, and inside it the source's, whose content both tell."""
        frame.opens(inner.content, inner.how)
        self.found.frames.append(frame)
        inner.outer = len(self.found.frames) - 1
        self.found.frames.append(inner)
        self.found.skip_to = inner.last

    def _agency(self, named: Range, predicate: Predicate, limit: int) -> tuple[Range, int]:
        """Who relays, of those named behind the verb, and the index of the preposition before whom it is
        from; -1 when there is none."""
        wanted = _GOVERNED & predicate.complement
        first, last = named
        for k in range(first, last):
            if self.lexes[k].bare in wanted and not (self.phrases.in_name(k) or self._of_office(k, limit)):
                last = k
                break
        j = last
        while j < limit and not (self.lexes[j].word_class == "preposition" and self.lexes[j].bare in wanted):
            if self._on_tongue(j):
                break
            if self.lexes[j].that is not None or self.lexes[j].finite or self.tokens[j].form in ":":
                return (first, last), -1
            relative = self.lexes[j].word_class == "relative" and self.tokens[j].form.startswith("ال")
            j = self.clauses.past_comma(j, limit) if relative else j + 1
        return (first, last), j if j < limit else -1

    def _of_office(self, k: int, limit: int) -> bool:
        """نقل النائب | عن الحزب فلان عن فلانة قولها: whether عن at token `k` goes with an office, and another
        behind it with the verb."""
        if self.lexes[k].bare != "عن" or self.tokens[k - 1].form.removeprefix("ال") not in _FOR_SOME:
            return False
        end = next((n for n in range(k + 1, limit) if self.lexes[n].that is not None), limit)
        return any(self.lexes[n].bare == "عن" for n in range(k + 1, min(end, k + _OWN_WORD)))

    def _on_tongue(self, j: int) -> bool:
        """أوردت القناة على لسان مسؤول أن: two words for one preposition."""
        return self.lexes[j].bare == "علي" and j + 1 < len(self.tokens) and self.tokens[j + 1].form == "لسان"

    def _words_of(self, inner: Frame, start: int, limit: int) -> None:
        """Find where the words that are relayed begin: at قوله إن, at أن, at a colon or at a quotation."""
        for k in range(start, min(limit, start + _REACH)):
            lx, form = self.lexes[k], self.tokens[k].form
            if self._own_word(inner, k, limit):
                return
            if self._will(k) or (k == start and is_content_noun(form)):
                inner.opens(k, "object")  # نقل عن الوزير استعداده ل…, نقلت عن الجيش مقتل جنديين
                return
            if lx.that is not None:
                inner.opens(k + 1, "that")
            elif form == ":":
                inner.opens(k + 1, "colon")
            elif form in QUOTE_MARKS and self.phrases.quoted_name(k) == k and self.quote_of[k] >= 0:
                inner.opens(k, "quote")
            if inner.content >= 0:
                return

    def _will(self, k: int) -> bool:
        return any(c.suffix and c.core in _WILLS for c in cuts(self.tokens[k].form))

    def _act(self, k: int) -> bool:
        """نقلت الوكالة عن الجيش الهندي | مقتل جنديين: whether what is told begins at `k`, behind a definite
        phrase, with an indefinite noun of what has happened."""
        plain = is_content_noun(self.tokens[k].form) and not self.phrases.in_name(k)
        return plain and (self.phrases.definite(k - 1) or self.phrases.in_name(k - 1))

    def _saying(self, k: int) -> bool:
        """نقلت الوكالة عن الوزير | القول إن: whether the masdar of saying stands at `k` before his words."""
        behind = k + 1 < len(self.tokens) and (
            self.lexes[k + 1].that is not None or self.tokens[k + 1].form in QUOTE_MARKS | {":"}
        )
        return behind and self.tokens[k].form == _SAYING

    def _own_word(self, inner: Frame, k: int, limit: int) -> bool:
        """قوله، نفيه: the source's word of speech becomes the cue; whether one stands at `k`."""
        masdar = next((r for r in self.lexes[k].masdar if r.cut.suffix or r.entry.lemma == "قال"), None)
        if masdar is None or self.phrases.in_name(k):
            return False
        predicate = predicate_of(masdar)
        inner.first, inner.last, inner.lemma = k, k + 1, masdar.entry.lemma
        inner.reading, inner.speech = masdar, predicate.speech
        self.complements.find(inner, predicate)
        if inner.content < 0:
            self._object_of_masdar(inner, limit)
        return True

    def _object_of_masdar(self, inner: Frame, limit: int) -> None:
        """نفيه تلقي …, تأكيده أهمية …: the bare object of a masdar with its pronoun."""
        j = inner.last
        if j < limit and self.tokens[j].kind == "word" and self.lexes[j].word_class == "":
            inner.opens(j, "object")
