"""Sentences without a verb of speech that tell whose view or what news it is that their أن opens: في رأي فلان
أن …, موقف الحزب أن …, وفي المعلومات أن …

Their predicate is the clause that أن opens, in which who speaks is the genitive or the pronoun of the noun
(E. Badawi, M. Carter and A. Gully, *Modern Written Arabic*, 2004, ch. 3, on inverted equational sentences).
"""

from __future__ import annotations

from collections.abc import Callable

from isnad.reading.statements.clauses import Clauses
from isnad.reading.statements.complements import Complements
from isnad.reading.statements.frame import Found, Frame, Range
from isnad.reading.words.lexis import source_heads, words
from isnad.reading.words.party_words import head_in
from isnad.text.tokens import COMMAS

__all__ = ["NEWS", "VIEWED", "Views", "conjunction_of"]

_THESE_WORDS, _BY_THESE = words("these_words"), "بهذه"
_VIEWS, _HIS, _GISTS, _NEWS = words("views"), words("his_views"), words("gists"), words("news_told")
_NOUNS = _VIEWS | _HIS | _GISTS | _NEWS | _THESE_WORDS
VIEWED = frozenset(conj + noun for noun in _NOUNS for conj in ("", "و", "ف"))
"""The nouns at which such a sentence may be read, as they stand in the text, folded."""
NEWS = "نبأ"
"""The lemma of a frame of news that is nobody's: وفي المعلومات أن."""
_EYES, _SIDE = "نظر", "وجهه"
# What goes on with the sentence before, and stands before the noun.
_JOINED = frozenset(("aux", "contrast", "subordinate"))
_IS = frozenset(("هو", "هي"))
# Between a quotation and what takes it up.
_BETWEEN = frozenset(("،", ",", ".", "..", "...", "…"))
_DOCUMENTS = source_heads("document")


def conjunction_of(form: str) -> str:
    """The conjunction on a folded noun of view or news: و of وموقف; empty without one."""
    return form[0] if form in VIEWED and form not in _NOUNS else ""


class Views:
    """Reads the nouns of view and of news on one page."""

    def __init__(
        self,
        clauses: Clauses,
        complements: Complements,
        after_verb: Callable[[int, int], Range],
        found: Found,
    ) -> None:
        self.clauses, self.complements, self.found = clauses, complements, found
        self.after_verb = after_verb
        self.tokens, self.lexes, self.phrases = clauses.tokens, clauses.lexes, clauses.phrases

    def read(self, i: int) -> bool:
        """Add the frame of the noun at token `i`, where its sentence tells what is thought, heard or said."""
        if self.tokens[i].form in _THESE_WORDS:
            return self._in_these_words(i)
        form = self.tokens[i].form
        noun = form if form in _NOUNS else form[1:]
        begin = self._begin(i)
        limit = self.clauses.limit(i)
        led = begin < i
        if not self._opens(begin) or (noun in _NEWS and not led) or i + 1 >= limit:
            return False
        if not led and self.tokens[i].text.endswith("ى"):
            return False  # رأى الوزير أن: the verb, which folding spells like رأي
        source = self._owner(i, noun, limit)
        if source is None:
            return False
        k = max(source[1], i + 1)
        k += k < limit and self.tokens[k].form in _IS
        if k >= limit or self.lexes[k].that != "" or self.lexes[k].conj not in (("", "ف") if led else ("",)):
            return False
        frame = Frame(
            kind="noun",
            how="that",
            first=i,
            last=i + 1,
            begin=self.clauses.begin_of(begin),
            lemma=NEWS if noun in _NEWS else "رأى",
            speech="report" if noun in _NEWS else "think",
            source=source,
            content=k + 1,
        )
        self.found.add(frame)
        return True

    def _in_these_words(self, i: int) -> bool:
        """«…»، بهذه الكلمات افتتح الوزير المؤتمر: add the frame of a quotation right before, of whoever does
        something with it."""
        last = i - 2
        while last >= 0 and self.tokens[last].kind == "mark" and self.tokens[last].form in _BETWEEN:
            last -= 1
        page, limit = self.clauses.page, self.clauses.limit(i)
        if last < 0 or self.tokens[i - 1].form != _BY_THESE or not page.closes_quote(last) or i + 1 >= limit:
            return False
        number = i + 1 + (self.tokens[i + 1].form.startswith("ال"))  # بهذه الكلمات الأربع
        source = self.after_verb(number + 1, limit)
        if not self.clauses.agent(source):
            return False
        frame = Frame(kind="noun", how="quote", first=i, last=i + 1, begin=i - 1, lemma="قال", source=source)
        frame.behind, frame.content = True, page.quotes[page.quote_of[last]].open
        self.found.add(frame)
        return True

    def _begin(self, i: int) -> int:
        """Where what leads the noun at token `i` begins, or `i`: | في رأي, | من وجهة نظر."""
        if i and self.lexes[i - 1].bare == "في":
            return i - 1
        eyes = i > 1 and self.tokens[i].form.startswith(_EYES)
        return i - 2 if eyes and self.tokens[i - 1].form == _SIDE and self.lexes[i - 2].bare == "من" else i

    def _opens(self, k: int) -> bool:
        """Whether a clause begins at token `k`."""
        if k == self.clauses.start_of(k):
            return True
        before = self.tokens[k - 1]
        marked = before.kind == "break" or before.form in COMMAS or before.form in "؛:"
        return marked or self.lexes[k - 1].word_class in _JOINED

    def _owner(self, i: int, noun: str, limit: int) -> Range | None:
        """Whose the noun at token `i` is: an empty range where its pronoun tells or it may be nobody's; None
        where nobody is."""
        if noun in _HIS:
            return (i + 1, i + 1)
        if self.clauses.page.opens_quote(i + 1):
            return (i + 1, self.phrases.quoted_name(i + 1))  # في معلومات «المرفأ»
        first, last = self.phrases.after(i + 1, limit)
        source = (first, last - (last > first and self.tokens[last - 1].form in _IS))
        if noun in _GISTS:
            texts = {self.tokens[i + 1].form, self.tokens[i + 1].form.removeprefix("ال")}
            return source if texts & _DOCUMENTS else None
        counted = head_in(self.tokens[first].form, "number")  # تقديرات ثلاثة دبلوماسيين
        if source[1] > source[0] and self.complements.objects.agent(first + counted, source[1]):
            return source
        return (i + 1, i + 1) if noun in _NEWS else None
