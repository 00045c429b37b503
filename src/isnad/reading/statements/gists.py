"""What a text says, told by a noun of its gist: رسالة مفادها أن …، بيان خلاصته أن …، خبر مفاده «…»."""

from __future__ import annotations

from isnad.reading.statements.clauses import Clauses
from isnad.reading.statements.documents import Documents
from isnad.reading.statements.frame import Found, Frame, Range
from isnad.reading.words.lexis import nouns, source_heads, words
from isnad.reading.words.party_words import verbal
from isnad.text.clitics import THIRD_SINGULAR, listed
from isnad.text.tokens import COMMAS, QUOTE_MARKS

__all__ = ["GISTS", "Gists"]

GISTS = words("its_gist")
"""مفادها، خلاصته: the gist of a text, with its pronoun."""
_RECEIVES = words("receives_word")
_TEXTS = source_heads("document") | words("telling") | words("accounts") | words("with_a_gist")
# How far before its gist a text may stand.
_REACH = 14
# How soon behind a text its own clause begins.
_CLAUSE = 4


class Gists:
    """Reads the gists of texts on one page."""

    def __init__(self, clauses: Clauses, documents: Documents, found: Found) -> None:
        self.clauses, self.documents, self.found = clauses, documents, found
        self.tokens, self.lexes, self.phrases = clauses.tokens, clauses.lexes, clauses.phrases

    def read(self, i: int) -> None:
        """Add the frame of the gist at token `i`, whose text is somebody's words or speaks itself."""
        frame = Frame(
            kind="noun", how="none", first=i, last=i + 1, begin=self.clauses.begin_of(i), lemma="أفاد"
        )
        self._open(frame, self.clauses.limit(i))
        text = self._text(i)
        if self.lexes[i - 1].word_class == "preposition":
            return  # مذكرة اطلعت على مضمونها الصحيفة
        if frame.content < 0 or text[1] <= text[0] or self.found.opened_at(frame.content):
            return
        author = self._whose(text[0], i) or self._author(text)
        if author is None:
            return  # الهزائم رسالة مفادها أن: a deed says nothing
        frame.source, frame.before = author, True
        self.found.frames.append(frame)
        self.found.skip(frame.content)

    def _open(self, frame: Frame, limit: int) -> None:
        """Set where the gist begins: at its أن, its colon or its quotation."""
        k = frame.last
        if k + 1 >= limit:
            return
        if self.lexes[k].that in ("", "ب") and not self.lexes[k].conj:
            frame.opens(k + 1, "that")
        elif self.tokens[k].form == ":":
            frame.opens(k + 1, "colon")
        elif self.tokens[k].form in QUOTE_MARKS and self.clauses.page.opens_quote(k):
            frame.opens(k, "quote")

    def _text(self, i: int) -> Range:
        """The indefinite phrase whose gist stands at token `i`; an empty one without it."""
        hers = self.tokens[i].form.endswith("ها")
        for k in range(i - 1, max(self.clauses.start_of(i), i - _REACH) - 1, -1):
            if self.lexes[k].that is not None or self.lexes[k].word_class == "relative":
                break
            if self.phrases.in_name(k) or self.phrases.definite(k) or not self._is_text(k):
                continue
            if hers or not self.tokens[k].text.endswith(("ة", "ات")):
                return self.phrases.after(k, i)
        return i, i

    def _is_text(self, k: int) -> bool:
        form = self.tokens[k].form
        return not _TEXTS.isdisjoint((form, form.removesuffix("ا"), form.removeprefix("ب")))

    def _whose(self, k: int, i: int) -> Range | None:
        """تعهد قطعه الوزير: who, by the clause of its own, gives the text at token `k`."""
        near = (v for v in range(k + 1, min(k + _CLAUSE, i)) if self.tokens[v].form.endswith(THIRD_SINGULAR))
        v = next((v for v in near if verbal(self.tokens[v].form.removesuffix("ه"))), -1)
        found = self.phrases.units(*self.documents.after_verb(v + 1, i)) if v > 0 else []
        return found[0] if found and self.clauses.agent(found[0]) else None

    def _author(self, text: Range) -> Range | None:
        """وجه الحزب رسالة، بعث الوزير برسالة: who, by the verb before it, gives out a text; the text itself
        where it is received or comes (تلقى الوزير رسالة، وردت أنباء); None where nobody is told."""
        k = text[0]
        start = self.clauses.start_of(k)
        for v in range(k - 1, start - 1, -1):
            form = self.tokens[v].form
            if self.lexes[v].that is not None or self.tokens[v].form in COMMAS:
                break
            verb = verbal(form) and (form not in nouns() or v == start)
            if self.phrases.in_name(v) or not (verb or self.lexes[v].finite):
                continue
            if listed(form, _RECEIVES):
                return text
            found = self.phrases.units(*self.documents.after_verb(v + 1, k))
            if found and (self.clauses.agent(found[0]) or self.phrases.definite(found[0][0])):
                return found[0]
            before = self.documents.before(v)
            return before if self.clauses.agent(before) else None
        return None
