"""Texts that a page gives whole, behind a line that says so: a speech, a communiqué, a letter (وفيما يلي نص
الكلمة: …). All that follows is told by whoever gave or brought out the text."""

from __future__ import annotations

from isnad.reading.phrases.phrases import CAME_OUT
from isnad.reading.statements.clauses import Clauses
from isnad.reading.statements.documents import BRINGS_OUT, Documents
from isnad.reading.statements.frame import Found, Frame, Range
from isnad.reading.words.lexis import Lex, source_heads, words
from isnad.reading.words.party_words import head_in
from isnad.text.clitics import listed
from isnad.text.tokens import QUOTE_MARKS, Page, line_ranges

__all__ = ["WholeTexts", "end_of_text"]

# How many tokens before the colon say that a text follows, and how few a text has.
_LINE, _LEAST = 9, 15
# How far behind a document the phrase of whoever brings it out may begin, and how long a last line is that
# tells when and where it was brought out.
_OWNER, _FOOT = 4, 12
_HEADING = 9
_DOCUMENTS = source_heads("document")
_ITS_TEXT, _FOLLOWS, _IN_IT = words("its_text"), words("follows"), words("in_it")
_POINTS = frozenset("ال" + w for w in words("points"))
_CAME = frozenset(("جاء", "جاءت", "ورد"))
_ENDS = frozenset('.؟!؛?…»”"')
# Behind how few tokens of its clause the verb of bringing out stands, and that verb.
_ISSUES, _ISSUED = 4, frozenset(("اصدر", "اصدرت", "يصدر", "تصدر"))
_BROUGHT_OUT = frozenset(("صدر", "انتهي", "حرر"))
# Talks are given in turns; a talk that is called حديث may be one man's.
_TALKS = words("interviews") - {"حديث"}


def end_of_text(page: Page, lexes: list[Lex], c: int) -> int:
    """Where the text that begins at token `c` ends: before a paragraph in which the reporter goes on (وقال
    …), else with the page, its signature and date left out."""
    later = list(line_ranges(page.tokens, c))[1:]
    for first, _ in later:
        if any(r.entry.verb and _tells(r.entry.verb.tense, r.entry.verb.person) for r in lexes[first].finite):
            return first - 1
    for first, last in later[-1:]:
        foot = last - first < _FOOT and page.tokens[last - 1].form[0] not in _ENDS
        if foot or page.tokens[first].form in _BROUGHT_OUT:
            return first
    return len(page.tokens)


def _tells(tense: str, person: int) -> bool:
    return tense == "perfect" and person == 3


class WholeTexts:
    """The texts given whole on one page."""

    def __init__(self, clauses: Clauses, found: Found, documents: Documents) -> None:
        self.clauses, self.found, self.documents = clauses, found, documents
        self.tokens, self.phrases = clauses.tokens, clauses.phrases

    def read(self, i: int) -> None:
        """At the break `i`: add the frame of the text that follows it, or let the one whose content it is
        have all of it."""
        colon = i - 1
        while colon > 0 and self.tokens[colon].form in "-–—":
            colon -= 1
        if colon < 2 or self.tokens[colon].form != ":" or len(self.tokens) - i < _LEAST:
            return
        cue = self._announces(colon)
        if cue < 0 or (self.tokens[i + 1].form in QUOTE_MARKS and not self._heading(i + 1)):
            return  # … جاء فيه:, and a quotation, which ends where it is closed
        frame = next((f for f in self.found.frames[-3:] if colon < f.content <= i + 1), None)
        if frame is not None and self._text(frame.source[0] if frame.kind == "label" else frame.first):
            frame.source = self._owner(cue, colon)  # النص الكامل لكلمة فلان: …, هذا نصها: …
        elif frame is not None and not frame.has_source and self.tokens[frame.first].form in _CAME:
            frame.source = self._owner(cue, colon)  # أصدر الحزب بيانا جاء فيه ما يلي: …
            frame.opens(colon + 1, "colon")
        if frame is None:
            frame = Frame(kind="noun", how="colon", first=cue, last=cue + 1, begin=cue, lemma="نص")
            frame.source = self._owner(cue, colon)
            if not frame.has_source:
                return
            frame.opens(colon + 1, "colon")
            self.found.frames.append(frame)
        if frame.how == "colon" and self.tokens[colon - 2].form not in _POINTS:
            frame.until = end_of_text(self.clauses.page, self.clauses.lexes, i + 1)

    def issued(self, colon: int) -> None:
        """صدر عن النقابة البيان الآتي: «…»: at the colon, add the frame of the text behind it, by whoever
        brings it out, in the place of a label that the line was taken for."""
        start, tokens = self.clauses.start_of(colon), self.tokens
        v = next((k for k in range(start, min(colon, start + _ISSUES)) if self._brings_out(k)), -1)
        if v < 0 or colon + 1 >= len(tokens):
            return
        cue = self._announces(colon)
        if cue < 0 and tokens[v].form in CAME_OUT | _ISSUED and tokens[colon - 1].form in _FOLLOWS:
            cue = v  # صدر عن الوزير ما يلي: …
        source = self.documents.issuer(v, max(cue, v + 1) if cue != v else colon)
        taken = any(f.content > colon for f in self.found.frames[-2:] if f.kind != "label")
        if cue < 0 or source[1] <= source[0] or taken:
            return
        if self.found.frames and self.found.frames[-1].kind == "label":
            del self.found.frames[-1:]
        behind = colon + 1 + (tokens[colon + 1].kind == "break")
        quoted = behind < len(tokens) and self.clauses.page.opens_quote(behind) and not self._heading(behind)
        frame = Frame(kind="noun", how="colon", first=cue, last=cue + 1, begin=v, lemma="نص", source=source)
        frame.before = source[0] < cue
        frame.opens(behind if quoted else colon + 1, "quote" if quoted else "colon")
        if cue == v and behind > colon + 1 and not quoted:
            frame.until = end_of_text(self.clauses.page, self.clauses.lexes, behind)
        self.found.frames.append(frame)

    def _brings_out(self, k: int) -> bool:
        form = self.tokens[k].form.removeprefix("و")
        return form in CAME_OUT or listed(self.tokens[k].form, BRINGS_OUT)

    def _heading(self, k: int) -> bool:
        """Whether what opens at the mark at token `k` is a line of its own, the text's heading."""
        page = self.clauses.page
        close = page.quotes[page.quote_of[k]].close if page.opens_quote(k) else k + _HEADING
        after = self.tokens[close + 1 : close + 2]
        return close - k < _HEADING and bool(after) and after[0].kind == "break"

    def _announces(self, colon: int) -> int:
        """The word that stands for the text, when what stands before a colon says that it follows: هذا نصه،
        فيما يلي نص الكلمة، البيان التالي، بيانا جاء فيه; else -1."""
        first = max(self.clauses.start_of(colon), colon - _LINE)
        forms = [self.tokens[k].form for k in range(first, colon)]
        if not forms or any(f in _TALKS for f in forms):
            return -1
        text = next((k for k in range(colon - 1, first - 1, -1) if self._text(k)), -1)
        if forms[-1] in _ITS_TEXT:
            return text if text >= 0 and self.tokens[text].form not in _ITS_TEXT else colon - 1
        follows = any(f in _FOLLOWS for f in forms)
        came = any(f in _CAME for f in forms) and any(f in _IN_IT for f in forms[-3:])
        document = self._document(first, colon)
        points = len(forms) > 1 and forms[-2] in _POINTS  # بيانا تضمن النقاط التالية: …
        told = came or (follows and (text >= 0 or points or document == colon - 2))
        return document if told else -1

    def _text(self, k: int) -> bool:
        return self.tokens[k].form in _ITS_TEXT or self.tokens[k].form.removeprefix("و") in ("نص", "النص")

    def _document(self, first: int, colon: int) -> int:
        """The noun of a document nearest before the colon, or -1."""
        for k in range(colon - 1, first - 1, -1):
            form = self.tokens[k].form
            bare = ("ال" if form.startswith("لل") else "") + form.removeprefix("لل")
            led = bare[1:] if bare[:1] in "بلو" else bare
            if any(f.removesuffix("ا") in _DOCUMENTS for f in (bare, led)) and not self._text(k):
                return k
        return -1

    def _owner(self, cue: int, colon: int) -> Range:
        """Whose text it is: who is told behind the document, before it, or in the sentence before."""
        start = self.clauses.start_of(colon)
        document = self._document(start, colon)
        if document >= 0:
            for k in range(document + 1, min(document + 1 + _OWNER, colon)):
                led = self.tokens[k - 1].form in ("عن", "من") or self.clauses.lexes[k - 1].verb
                if k > document + 1 and not led:
                    continue
                found = self.phrases.after(k, colon)
                head = self.tokens[k].form
                if head not in _DOCUMENTS and (self.clauses.agent(found) or head_in(head, "body")):
                    return found
        some = document >= 0 and self.documents.tells(document)
        found = self.documents.author(document) if some else (0, 0)
        if found[1] <= found[0]:
            found = self.documents.resumed(colon)
        if found[1] <= found[0] and self.clauses.lexes[start].verb:
            found = self.phrases.after(start + 1, colon)  # اختتم الملتقى أعماله، وأصدر بيانا …
        if found[1] > found[0] or start < 1:
            return found
        return self.documents.resumed(start - 1 - (self.tokens[start - 1].form in _ENDS))
