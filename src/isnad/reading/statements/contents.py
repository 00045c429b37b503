"""How far a content reaches: half of the work of reading a statement.

A content ends with its quotation, or else with its sentence, unless another voice begins before
(`boundaries`) or a preposition of attribution closes it (…، بحسب المصدر). A new sentence that opens with
وأن goes on with the content.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice

from isnad.reading.phrases.phrases import Phrases
from isnad.reading.statements.boundaries import Boundaries
from isnad.reading.statements.frame import Frame, Range
from isnad.reading.words.event_words import event_words
from isnad.reading.words.lexis import Lex, nouns, words
from isnad.reading.words.party_words import head_in, verbal
from isnad.text.clitics import THIRD_PERSON
from isnad.text.folding import letter_offsets
from isnad.text.tokens import BULLETS, COMMAS, DASHES, QUOTE_MARKS, Page, line_ranges

__all__ = ["Contents"]

# No clause of a newspaper is longer, in tokens; a text without punctuation must not cost its square.
_LONGEST = 400
# How far behind its cue the second half of a split quotation may begin, and how short a quoted name is.
_SECOND_HALF = 20
# What opens the lines of a list, and how long one may be.
_BULLETS = BULLETS | DASHES
_MOST_ITEMS = 60
# First, second, … at the head of a line, and what stands behind it or a figure.
_ORDINALS, _AFTER_FIGURE = words("in_order"), frozenset(".-):–/،")
_QUOTED_NAME = 5
# How long, in tokens, the gesture of an interview is.
_GESTURE = 5
# How many tokens tell, in brackets, what a page is.
_LABELLED = 3
_TALKS, _CREDITS = words("interviews"), words("credits")
_HANGING = words("hanging")
_WHILE = words("while")
_CAUSES = words("causes")
_REGARDING = words("regarding")
# النزعة الحمائية لدى التكتل: by whom what is condemned is held.
_HELD_BY = "لدي"
_CLOSERS = {"«": "»", "“": "”", "”": "“"}

# How a verb has a content that may stand behind an aside with one of its own.
_LED = ("that", "prep", "object")
# What is believed of somebody: يعتقد أنهم.
_BELIEVED = words("believed")
# How the adjective ends that tells of what land or movement they are.
_NISBAS = ("ية", "ون", "يين", "يان")
# What they open on somebody: أطلق مسلحون النار.
_FIRE = "النار"


class Contents:
    """The contents of a page's frames."""

    def __init__(self, page: Page, lexes: list[Lex], phrases: Phrases, frames: Sequence[Frame]) -> None:
        self.page, self.lexes, self.phrases, self.frames = page, lexes, phrases, frames
        self.tokens = page.tokens
        self.bounds = Boundaries(page, lexes, phrases, frames)

    def of(self, n: int) -> list[Range]:
        """The token ranges of the content of frame `n`, in text order; empty when nothing is left of it."""
        frame = self.frames[n]
        if frame.until >= 0:
            c = self._skip_opening(frame.content, frame)
            trimmed = [self._trim(self._without_gestures(c, frame.until))]
        else:
            own = self._own_end(n)
            trimmed = [self._trim((a, min(b, own))) for a, b in self._ranges(frame)]
        return [r for r in trimmed if r[1] > r[0]]

    def _own_end(self, n: int) -> int:
        """أشار المرصد الذي يؤكد أنه …، إلى أن, قال فلان، مؤكدا أنه …، إن: a content in a relative clause or
        an aside ends before that of the verb around it."""
        frame = self.frames[n]
        for outer in self.frames[max(0, n - 3) : n] if frame.kind in ("verb", "participle") else ():
            if outer.kind == "verb" and outer.how in _LED and frame.first < frame.content < outer.content:
                at = outer.content - (outer.how == "that")
                at -= self.lexes[at - 1].word_class == "preposition"
                if outer.how == "that" or self.tokens[at - 1].form in COMMAS:
                    return at
        relative = frame.first > 1 and self.lexes[frame.first - 1].word_class == "relative"
        if frame.kind == "verb" and relative and self.tokens[frame.first - 2].form in DASHES:
            return self._closing_dash(frame.content)
        return len(self.tokens)

    def _closing_dash(self, c: int) -> int:
        """التحالف -الذي يقول السكان إنه قوي- قدم …: where a relative clause between dashes ends, behind its
        content's first token `c`."""
        if c == len(self.tokens):
            return c
        end = min(self.page.sentence(c).last, len(self.tokens) - 1)
        near = (k for k in range(c, end) if self.tokens[k].form in DASHES and self.tokens[k + 1].space)
        return next(near, len(self.tokens))

    def _without_gestures(self, first: int, last: int) -> Range:
        """لا تعليق (تضحك): an answer without what the interviewer saw, in brackets at either end."""
        while last > first and self.tokens[last - 1].kind == "break":
            last -= 1
        near = range(first, min(first + _GESTURE, last))
        if first < last and self.tokens[first].form == "(":
            first = next((k + 1 for k in near if self.tokens[k].form == ")"), first)
        if last > first and self.tokens[last - 1].form == ")":
            near = range(last - 1, max(first, last - _GESTURE), -1)
            last = next((k for k in near if self.tokens[k].form == "("), last)
        return first, last

    def _ranges(self, frame: Frame) -> list[Range]:
        """The ranges with the marks at their edges."""
        if frame.behind:
            return self._behind(frame)
        if frame.how == "quote" and frame.kind == "bare":
            return self._split_quote(frame)
        c = self._skip_opening(frame.content, frame)
        if c >= len(self.tokens):
            return []
        if frame.how == "colon" and self.tokens[c].form == "(":
            end = self._closing_bracket(c)
            if end > c:
                return [(c + 1, end)]
        if self.page.opens_quote(c):
            return self._quoted(self.page.quote_of[c], c, frame)
        items = self._items(frame.content) if frame.how == "colon" else []
        if len(items) > 1:
            return items
        end = self._colon_end(c, frame) if frame.how == "colon" else self._clause_end(c, frame)
        return [(c, end)]

    def _items(self, k: int) -> list[Range]:
        """The lines of a list behind a colon that ends its line, each behind its bullet or figure."""
        if self.tokens[k].kind != "break":
            return []
        out: list[Range] = []
        for first, last in islice(line_ranges(self.tokens, k), _MOST_ITEMS):
            head = self.tokens[first]
            marked = first + 1 < last and self.tokens[first + 1].form in _AFTER_FIGURE
            figure = marked and (head.kind == "number" or head.form in _ORDINALS)
            if not (figure or head.form in _BULLETS):
                break
            out.append((first + 1 + figure, last))
        return out

    def _closing_bracket(self, c: int) -> int:
        """Words quoted in round brackets after a colon, a habit of some papers: the bracket that closes
        them."""
        depth = 0
        for k in range(c, len(self.tokens)):
            form = self.tokens[k].form
            if self.tokens[k].kind == "break":
                break
            depth += (form == "(") - (form == ")")
            if depth == 0:
                return k if k - c > 4 else -1
        return -1

    def _skip_opening(self, c: int, frame: Frame) -> int:
        """The first token of the content's own words: past breaks and a complementizer after a colon."""
        n = len(self.tokens)
        if frame.how == "colon":
            while c < n and self.tokens[c].kind == "break" and c < frame.content + 2:
                c += 1
            if c + 1 < n and self.lexes[c].that is not None and not self.lexes[c].conj:
                c += not self._condition(c)
        elif frame.how == "that" and c < n and self.tokens[c].form == ":":
            c += 1
        return c

    # -- quotations ------------------------------------------------------------------------------------------

    def _quoted(self, q: int, c: int, frame: Frame) -> list[Range]:
        """A content that opens with a quotation mark: the quotation, and what goes on after it."""
        quote = self.page.quotes[q]
        if not quote.closed:
            return self._unclosed(q, frame)
        first, end, k = self._past_that(c + 1), quote.close, quote.close + 1
        if k < min(self.page.sentence(end).last, len(self.tokens)) and self._goes_on(k, end, c, frame):
            return [(first, self._clause_end(k, frame))]
        return [(first, end)]

    def _past_that(self, k: int) -> int:
        """«إن الأمر …»: the complementizer inside the mark is no part of the content either."""
        opens = k + 1 < len(self.tokens) and self.lexes[k].that == "" and not self.lexes[k].conj
        return k + 1 if opens and not self.lexes[k].suffix and not self._condition(k) else k

    def _condition(self, k: int) -> bool:
        """«إن شاء الله نعود»، «إن لم تعودوا …»: إن before a perfect verb or لم is "if" and belongs to the
        words."""
        after, form = self.lexes[k + 1], self.tokens[k + 1].form
        if "أ" in self.tokens[k].text or self.lexes[k].suffix:
            return False
        perfect = after.verb and form[:1] not in "يتنس" and form not in nouns()
        if form in ("لم", "شاء") or after.word_class == "aux":
            return True
        return perfect and not self.phrases.in_name(k + 1)

    def _goes_on(self, k: int, end: int, c: int, frame: Frame) -> bool:
        """Whether the content goes on after a closing mark: أنها «لن تقبل» بالاتفاق; «…»، وأن …"""
        t, lx = self.tokens[k], self.lexes[k]
        if t.kind == "mark":
            if t.form not in "،," or k + 1 >= len(self.tokens):
                return False
            return self.lexes[k + 1].that is not None and self.lexes[k + 1].conj == "و"
        if t.kind == "break" or self.bounds.second_half(k):
            return False  # العاصمة تدعي أن «…» ودمشق تنفي
        if lx.that is not None and lx.conj == "و":
            return True
        if frame.how in ("colon", "clause") and end - c < _QUOTED_NAME:
            return t.kind == "word"  # «الجماعة» لن تشارك: a quoted name at the head of the words
        if frame.how not in ("that", "prep", "object"):
            return False
        if t.form[:1] == "و" and self.bounds.reporter_again(k, frame):
            return False  # نددت بـ«الهجوم» | وسحبت سفيرها
        about = t.form in _REGARDING or (frame.how == "object" and t.form == _HELD_BY)
        return about or not self.bounds.opens_own_clause(k)

    def _unclosed(self, q: int, frame: Frame) -> list[Range]:
        """A quotation that its paragraph does not close: over the paragraphs that repeat the mark, or to
        the end."""
        tokens = self.tokens
        quote = self.page.quotes[q]
        mark = tokens[quote.open].form
        first = self._past_that(quote.open + 1)
        pieces = [(first, self.bounds.next_report(quote.open + 1, quote.close, frame))]
        k = quote.close
        if pieces[0][1] < quote.close:
            return pieces
        while k < len(tokens) and tokens[k].kind == "break" and k + 1 < len(tokens):
            k += 1
            if tokens[k].form == mark and self.page.opens_quote(k):
                again = self.page.quotes[self.page.quote_of[k]]
                pieces.append((k + 1, again.close))
                if again.closed:
                    return pieces
                k = again.close
                continue
            end = self._stray_closer(k, mark)
            if end >= 0:
                return [(pieces[0][0], end)] if len(pieces) == 1 else [*pieces, (k, end)]
            break
        return pieces

    def _stray_closer(self, k: int, mark: str) -> int:
        """In the paragraph from `k`, a closing mark with no opening one before it; -1 when there is none."""
        closer = _CLOSERS.get(mark, mark)
        while k < len(self.tokens) and self.tokens[k].kind != "break":
            if self.page.quote_of[k] >= 0:
                return -1
            if self.tokens[k].form == closer:
                return k
            k += 1
        return -1

    def _split_quote(self, frame: Frame) -> list[Range]:
        """«…»، قال فلان، «…»: a quotation before its cue, and the half of it that follows the speaker."""
        quote = self.page.quotes[self.page.quote_of[frame.content]]
        first_half = (quote.open + 1, quote.close)
        start = frame.last if frame.before else max(frame.last, frame.source[1])
        for k in range(start, min(len(self.tokens), start + _SECOND_HALF)):
            t, lx = self.tokens[k], self.lexes[k]
            if t.form in QUOTE_MARKS and self.page.opens_quote(k):
                if self.tokens[k - 1].kind != "mark" or (
                    self.tokens[k - 1].form == ":" and self.bounds.cited_by(k - 2)
                ):
                    break  # «…»، يقول فلان، مضيفا: «…»
                return [first_half, (k + 1, self.page.quotes[self.page.quote_of[k]].close)]
            if t.kind == "break" or t.form == "." or lx.that is not None or (lx.finite and lx.conj):
                break
        return [first_half]

    # -- clauses ---------------------------------------------------------------------------------------------

    def _colon_end(self, c: int, frame: Frame) -> int:
        """After a colon the speaker's own words run to the end of the paragraph, or to the next report."""
        end = self._clause_end(c, frame)
        cited = frame.first > 0 and self.lexes[frame.first - 1].word_class == "as"
        if cited or self.lexes[c - 1].that is not None:
            return end  # وكما قال فلان: …; وأضاف: إن …, a that-clause, whatever the colon
        if frame.kind == "label" and self._paragraph(frame.first) == 0:
            return self._headline_end(c, end, frame)
        while (
            end < len(self.tokens) and self.tokens[end].kind != "break" and not self.bounds.report_opens(end)
        ):
            last, grown = self.page.sentence(end).last, self._clause_end(end, frame)
            end = max(end, grown)
            if end < last:
                break
        return end

    def _headline_end(self, c: int, end: int, frame: Frame) -> int:
        """After a label of a headline: to the next label, or to the end of the line."""
        paragraph = self._paragraph(c)
        while end < len(self.tokens) and self.tokens[end].kind != "break":
            if self.bounds.label_opens(end) or self._paragraph(end) != paragraph:
                break
            grown = self._clause_end(end, frame)
            if grown <= end:
                break
            end = grown
        return end - _LABELLED if self._labelled(end) else end

    def _labelled(self, end: int) -> bool:
        """لن نتراجع (حوار): whether a headline ends with a word in brackets that tells what the page is."""
        last = [t.form for t in self.tokens[max(0, end - _LABELLED) : end]]
        return last[:1] == ["("] and last[2:] == [")"] and (last[1] in _TALKS or last[1] in _CREDITS)

    def _paragraph(self, k: int) -> int:
        return self.page.sentence(k).paragraph

    def _clause_end(self, c: int, frame: Frame) -> int:
        """Where the clause that begins at `c` ends as a content of `frame`: with its sentence, or at
        another voice."""
        tokens, quote_of, quotes = self.tokens, self.page.quote_of, self.page.quotes
        longest = c + _LONGEST
        end = min(self.page.sentence(min(c, len(tokens) - 1)).last, longest)
        if frame.how == "object" and c < frame.source[0] and not frame.before:
            end = min(end, frame.source[0])  # تبنت الهجوم | جماعة …
        around = self._quote_around(c, frame)
        if around >= 0:
            end = min(end, quotes[around].close)
        before = self.lexes[frame.first - 1].form if frame.first else ""
        subordinate = before in _WHILE
        owned = frame.has_source and not frame.before and frame.how in ("object", "prep")
        adverbial = frame.kind == "noun" and (before in _CAUSES or owned)
        relative = frame.first > 0 and self.lexes[frame.first - 1].word_class == "relative"
        some = self._of_some(c, frame)
        described, aside = (
            relative and frame.speech == "describe",
            ((relative or frame.kind == "noun") and frame.how in ("object", "prep")) or some,
        )
        k = c
        while k < end:
            q = quote_of[k]
            if q >= 0 and q != around and quotes[q].open == k and quotes[q].closed:
                k = quotes[q].close + 1
                if k >= end:
                    sentence = min(self.page.sentence(min(k - 1, len(tokens) - 1)).last, longest)
                    end = max(end, sentence) if around < 0 else end
                    if tokens[k - 2].kind == "mark" and tokens[k - 2].form in "؟?!.":
                        break
                continue
            if k > c and (self.bounds.report_at(k, frame) or self.bounds.reporter_again(k, frame)):
                break
            if adverbial and c < k < end - 1 and tokens[k].form in "،," and tokens[k + 1].form[:1] != "و":
                break  # رغم تأكيد فلان أن …، غادر السكان
            if k > c and ((described and self._new_verb(k)) or (subordinate and self.bounds.main_clause(k))):
                break
            if aside and k > c and (self._around_goes_on(c, k, frame) or self._same_relative(frame, k)):
                break
            if some and k > c and (self._hits(c, k) or (tokens[k].form in COMMAS and self._set_off(frame))):
                break
            k += 1
            if k == end and around < 0 and frame.how in ("that", "clause") and self._continues(end, frame):
                end = max(end, min(self.page.sentence(end).last, longest))
        return k

    def _of_some(self, c: int, frame: Frame) -> bool:
        """Whether a clause tells what is believed of the indefinite noun right before its verb: طائرات |
        يعتقد أنها للتحالف قصفت السوق.
        """
        k = frame.first - 1 - self._set_off(frame)
        if k < 0 or c < 1 or self.tokens[k].kind != "word" or self.lexes[c - 1].that is None:
            return False
        taken_up = bool(self.lexes[c - 1].suffix) and self.tokens[frame.first].form in _BELIEVED
        some = not (self.phrases.definite(k) or self.lexes[k].word_class or self.lexes[k].verb)
        return taken_up and some

    def _set_off(self, frame: Frame) -> bool:
        """Whether a comma stands before what is believed of them: طائرات، | يعتقد أنها للتحالف، قصفت."""
        k = frame.first - 1
        return k >= 0 and self.tokens[k].form in COMMAS and self.tokens[frame.first].form in _BELIEVED

    def _hits(self, c: int, k: int) -> bool:
        """Whether the object of the verb around what is believed of some people, from token `c`, begins at
        token `k`: هاجم مسلحون يعتقد أنهم من الحركة | حاجزا، قصفت طائرات يرجح أنها أجنبية | بلدة.
        """
        n = self.phrases.lead_of.get(k, -1)
        person = (
            n >= 0 and self.phrases.cast.mentions[n].lead == k and self.phrases.cast.kind_at(k) != "place"
        )
        lx, form = self.lexes[k], self.tokens[k].form
        if lx.word_class or lx.conj or self.phrases.attached(k) or self.phrases.when(k):
            return False
        noun = form in nouns() or (form.endswith("ا") and form[:-1] in nouns())
        closed = self.phrases.definite(k - 1) or self.phrases.in_name(k - 1)
        if k == c + 1:  # what they are believed to be is one word: روسية، حوثيون
            closed = self.tokens[c].text.endswith(_NISBAS) and not verbal(self.tokens[c].form)
        return closed and (person or form == _FIRE or (noun and not self.phrases.definite(k)))

    def _same_relative(self, frame: Frame, k: int) -> bool:
        """الحركة التي أعلنت ولاءها للحزب | والتي …: a second relative clause of what the first tells of."""
        pronoun = self.lexes[frame.first - 1].form
        return self.tokens[k].form == "و" + pronoun

    def _around_goes_on(self, c: int, k: int, frame: Frame) -> bool:
        """Whether the clause around a relative one, whose content begins at `c`, goes on at token `k`, where
        no content can: شنت الكتيبة التي تبنت خطف الحارس | غارات، الوزير الذي كرر تعهده | اعتبر.
        """
        before, lx = self.lexes[k - 1], self.lexes[k]
        closed = self.phrases.definite(k - 1) or self.tokens[k - 1].text.endswith(THIRD_PERSON)
        if closed and frame.how == "that" and self._object_of_some(frame, c, k):
            return True
        if not closed or before.word_class or lx.conj or lx.word_class:
            return False
        if any(x.word_class == "relative" or x.that is not None for x in self.lexes[c:k]):
            return False
        form = self.tokens[k].form
        if form[:1] in "وفبلك" or self.phrases.in_name(k):
            return False
        if frame.kind == "noun" and form in nouns() and not form.endswith("ا"):
            return not (self.phrases.definite(k) or self.phrases.when(k))  # مطالبة الحكومة بالحوار | قلق كبير
        return any(w.kind == "noun" for w in event_words(form)) or (verbal(form) and form not in nouns())

    def _object_of_some(self, frame: Frame, c: int, k: int) -> bool:
        """Whether at `k`, behind a definite noun, stands some object of the verb whose subject is somebody of
        whom a thing is believed: قتل مسلحون يعتقد أنهم من الحركة | ثلاثة جنود.
        """
        form, at = self.tokens[k].form, frame.first - 1
        if self.tokens[frame.first].form not in _BELIEVED or self.phrases.definite(k) or self.phrases.when(k):
            return False
        if any(t.kind != "word" for t in self.tokens[c:k]):
            return False
        before = (t.form for t in self.tokens[max(0, at - 2) : at])
        verb = any(verbal(form) or any(w.kind == "verb" for w in event_words(form)) for form in before)
        some = (
            form in nouns() or head_in(form, "number", "quantity") or self.tokens[k].text.endswith(("ا", "ً"))
        )
        return verb and some

    def _quote_around(self, c: int, frame: Frame) -> int:
        """The quotation in which both the frame and its content at `c` stand; -1 without one."""
        q = self.page.quote_of[c] if c < len(self.tokens) else -1
        around = q >= 0 and self.page.quotes[q].closed and self.page.quotes[q].open < frame.first
        return q if around else -1

    def _new_verb(self, k: int) -> bool:
        """المعارك التي وصفها بأنها ضارية امتدت: the verb of what the clause is about (not …، وأن أهلها
        لن يصبروا)."""
        if self.lexes[k - 1].word_class == "negation" or self.lexes[k - 1].that is not None:
            return False
        return self.lexes[k].verb and not self.lexes[k].conj and not self.phrases.in_name(k)

    def _continues(self, end: int, frame: Frame) -> bool:
        """A sentence that opens with وأن goes on with the content before it; so does one with ومن أن behind
        من أن, and one with وإن behind قال إن."""
        if end + 1 >= len(self.tokens) or self.tokens[end].kind == "break":
            return False
        lx, t = self.lexes[end], self.tokens[end]
        if lx.word_class == "preposition" and lx.conj == "و":
            led = self.lexes[frame.content - 2].bare == lx.bare
            return led and self.lexes[end + 1].that == "" and "أ" in self.tokens[end + 1].text
        said = frame.lemma == "قال" and frame.how == "that" and not self._condition(end)
        return lx.that == "" and lx.conj == "و" and (t.form != "وان" or "أ" in t.text or said)

    def _behind(self, frame: Frame) -> list[Range]:
        """The content before an attribution, and what goes on behind it: المكاتب، بحسب المصدر، فتحت
        أبوابها."""
        pieces = [(max(frame.content, frame.begin - _LONGEST), frame.begin)]
        k = max(frame.last, frame.source[1])
        resumes = k + 1 < len(self.tokens) and self.tokens[k].form in "،,"
        if resumes and (frame.splits or self._clause_resumes(k + 1)):
            pieces.append((k + 1, self._clause_end(k + 1, frame)))
        return pieces

    def _clause_resumes(self, k: int) -> bool:
        """Whether what stands at `k` goes on with a clause that an aside split, and opens none of its own."""
        t, lx = self.tokens[k], self.lexes[k]
        opens = lx.conj or lx.participle or lx.finite or lx.that is not None or t.form[:1] in "وف"
        counted = t.kind == "number" and self.tokens[min(k + 1, len(self.tokens) - 1)].kind == "word"
        return (counted or t.kind == "word") and not opens and lx.word_class in ("", "preposition")

    # -- edges -----------------------------------------------------------------------------------------------

    def _trim(self, r: Range) -> Range:
        """A range without the marks at its edges, but with brackets and what closes a question or a
        figure."""
        first, last = r
        while last > first and self.tokens[last - 1].kind in ("mark", "break"):
            if self.tokens[last - 1].form in "؟?!)]%":
                break
            last -= 1
        if last - first > 1 and self.tokens[last - 1].form in _HANGING:
            return self._trim((first, last - 1))  # … السد آمن، وذلك | وفقا للمصدر
        while last > first and self.tokens[first].kind in ("mark", "break"):
            form = self.tokens[first].form
            if form in "([" or (form in QUOTE_MARKS and self._pair_inside(first, last)):
                break
            first += 1
        return first, last

    def _pair_inside(self, first: int, last: int) -> bool:
        """A mixed content may begin with a quotation that ends before it does."""
        opens = self.page.opens_quote(first)
        return opens and self.page.quotes[self.page.quote_of[first]].close < last - 1

    def cut_prefix(self, i: int) -> int:
        """The raw offset of token `i` after a one-letter preposition (بخرق ← خرق), conjunction included."""
        t = self.tokens[i]
        letters = 2 if t.form[:1] in "وف" and len(t.form) > 3 and t.form[1] in "بل" else 1
        return t.start + letter_offsets(t.text)[letters]
