"""A page with what is known of its words: how far a frame may look in it, and what its phrases are phrases
of."""

from __future__ import annotations

from isnad.reading.phrases.all_told import AllTold
from isnad.reading.phrases.phrases import Phrases
from isnad.reading.statements.frame import Range
from isnad.reading.words.lexis import Lex, source_heads
from isnad.text.tokens import Page

__all__ = ["SPEAKING", "Clauses", "accusative"]

# How many tokens a frame may look ahead.
_REACH = 70
_HUMAN = source_heads("human")
# Nouns for those who speak, act and write.
SPEAKING = frozenset[str]().union(
    *map(source_heads, ("human", "institution", "outlet", "document", "governing"))
)


def accusative(lx: Lex) -> bool:
    """Whether a word is an accusative participle, which goes on with a report (مضيفًا)."""
    return any(r.entry.verb and r.entry.verb.case == "acc" for r in lx.participle)


class Clauses:
    """The page, its words and its phrases, as every part of the reading of frames needs them."""

    def __init__(self, page: Page, lexes: list[Lex], phrases: Phrases) -> None:
        self.page, self.lexes, self.phrases = page, lexes, phrases
        self.tokens = page.tokens
        self.cast = phrases.cast
        self.all_told = AllTold(page)

    # -- limits ----------------------------------------------------------------------------------------------

    def start_of(self, i: int) -> int:
        """The first token of the sentence of token `i`."""
        return self.page.sentence(i).first

    def in_headline(self, i: int) -> bool:
        """Whether token `i` stands in the first paragraph."""
        return self.page.sentence(i).paragraph == 0

    def limit(self, i: int) -> int:
        """How far a frame may look: to its sentence's end (a closing mark inside a quotation is no end), or
        to what takes up all of it (رفض البرلمان القرار، | الأمر الذي أغضب الحكومة)."""
        page, n = self.page, len(self.tokens)
        end = page.sentence(i).last
        q = page.quote_of[end - 1]
        while q >= 0 and page.quotes[q].open > i and page.quotes[q].close >= end and end < n:
            end = page.sentence(min(page.quotes[q].close, n - 1)).last
            if page.quote_of[end - 1] == q:
                break
            q = page.quote_of[end - 1]
        return min(self.all_told.before(i, end), i + _REACH)

    def begin_of(self, i: int) -> int:
        """Where the frame's own words begin: the comma before its cue, or the cue."""
        k = i
        while k > 0 and self.lexes[k - 1].word_class in ("qad", "aux", "negation", "as"):
            if self.phrases.in_name(k - 1):
                break
            k -= 1
        k -= k > 0 and self.lexes[k - 1].bare == "ثم"
        if k > 0 and self.tokens[k - 1].kind == "mark" and self.tokens[k - 1].form in "،,؛;-–—":
            k -= 1
        return k

    def past_comma(self, n: int, end: int) -> int:
        """The index after the next comma behind token `n`, or `end`."""
        for m in range(n + 1, end):
            if self.tokens[m].form in "،,":
                return m + 1
        return end

    # -- who -------------------------------------------------------------------------------------------------

    def heads_person(self, j: int) -> bool:
        """Whether token `j` heads the phrase of somebody unnamed (مسؤول، أحد …)."""
        return self.tokens[j].form in _HUMAN or self.tokens[j].form in ("احد", "احدي")

    def person_at(self, k: int) -> bool:
        """Whether token `k` belongs to a person's name."""
        return self.cast.kind_at(k) == "person"

    def leads_person(self, k: int) -> bool:
        """Whether the phrase of a person named begins at token `k`, one of `phrases.lead_of`."""
        mention = self.cast.mentions[self.phrases.lead_of[k]]
        return self.cast.entities[mention.entity].type == "person" and mention.lead == k

    def agent(self, source: Range) -> bool:
        """Whether a phrase is of somebody who can speak: named, headed by a person, a body or a document."""
        first, last = source
        if last <= first:
            return False
        form = self.tokens[first].form
        named = any(self.phrases.in_name(k) for k in range(first, last))
        return named or form in SPEAKING or form.endswith(("ون", "ين"))
