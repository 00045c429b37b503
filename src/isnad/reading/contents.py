"""How far a content reaches: half of the work of reading a statement.

A content ends with its quotation, or else with its sentence, unless another report of the same flow begins before
(…، مضيفًا أن / وأكد أن), the reporter takes the word back (…، فيما …), or a preposition of attribution closes it
(…، بحسب المصدر). A new sentence that opens with وأن goes on with the content.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from isnad.reading.frames import Frame
from isnad.reading.lexis import Lex
from isnad.reading.phrases import Phrases
from isnad.text.folding import letter_offsets
from isnad.text.tokens import Page

__all__ = ["Contents"]

Range = tuple[int, int]
_QUOTES = frozenset('«»“”„"‹›‟＂″〝〞')
_ACTS = frozenset(("announce", "demand", "reject", "promise", "threaten", "claim", "agree"))
_BECAUSE = frozenset(("لان", "لانه", "لانها", "لانهم", "لكن", "لكنه", "لكنها", "لكنهم"))
_EXCEPT = frozenset(("الا", "غير", "بيد"))
_LATER = frozenset(("بعد", "عقب", "اثر", "غداه", "عشيه"))
# No clause of a newspaper is longer, in tokens; a text without punctuation must not cost its square.
_LONGEST = 400


class Contents:
    """The contents of a page's frames."""

    def __init__(self, page: Page, lexes: list[Lex], phrases: Phrases, frames: Sequence[Frame]) -> None:
        self.page, self.lexes, self.phrases, self.frames = page, lexes, phrases, frames
        self.tokens = page.tokens
        order = sorted(
            (f.begin, n) for n, f in enumerate(frames) if f.content >= 0 and f.kind not in ("label", "turn")
        )
        self.begins = [b for b, _ in order]
        self.order = [n for _, n in order]
        self.firsts = sorted(f.first for f in frames if f.content >= 0)

    def of(self, n: int) -> list[Range]:
        """The token ranges of the content of frame `n`, in text order; empty when nothing is left of it."""
        frame = self.frames[n]
        c = frame.content
        if frame.behind:
            return self._behind(frame, n)
        if frame.kind == "turn":
            return [self._trim((c, frame.source[0]))]
        if frame.how == "quote" and frame.kind == "bare":
            return self._split_quote(frame)
        c = self._skip_opening(c, frame)
        if c >= len(self.tokens):
            return []
        if frame.how == "colon" and self.tokens[c].form == "(":
            end = self._closing_bracket(c)
            if end > c:
                return [self._trim((c + 1, end))]
        q = self.page.quote_of[c]
        if q >= 0 and self.page.quotes[q].open == c and self.tokens[c].form in _QUOTES:
            ranges = self._quoted(q, c, n)
        elif frame.how == "colon":
            ranges = [(c, self._colon_end(c, n))]
        else:
            ranges = [(c, self._clause_end(c, n))]
        return [r for r in (self._trim(r) for r in ranges) if r[1] > r[0]]

    def _closing_bracket(self, c: int) -> int:
        """Words quoted in round brackets after a colon, a habit of some papers: the bracket that closes them."""
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
        if frame.how == "colon":
            while c < len(self.tokens) and self.tokens[c].kind == "break" and c < frame.content + 2:
                c += 1
            if c < len(self.tokens) and self.lexes[c].that is not None and not self.lexes[c].conj:
                c += 1
        if frame.how == "that" and c < len(self.tokens) and self.tokens[c].form == ":":
            c += 1
        return c

    # -- quotations -----------------------------------------------------------------------------------------------

    def _quoted(self, q: int, c: int, n: int) -> list[Range]:
        """A content that opens with a quotation mark: the quotation, and what goes on after it."""
        quote = self.page.quotes[q]
        end = quote.close
        if not quote.closed:
            return self._unclosed(q, n)
        k = end + 1
        sentence_last = self.page.sentences[self.page.sentence_of[end]].last
        frame = self.frames[n]
        first = self._past_that(c + 1)
        if k < min(sentence_last, len(self.tokens)) and self._goes_on(k, end, c, frame):
            return [(first, self._clause_end(k, n))]
        return [(first, end)]

    def _past_that(self, k: int) -> int:
        """«إن الأمر …»: the complementizer inside the mark is no part of the content either."""
        opens = k + 1 < len(self.tokens) and self.lexes[k].that == "" and not self.lexes[k].conj
        return k + 1 if opens and not self.lexes[k].suffix else k

    def _goes_on(self, k: int, end: int, c: int, frame: Frame) -> bool:
        """Whether the content goes on after a closing mark: أنها «لن تقبل» بالاتفاق; «…»، وأن …"""
        t, lx = self.tokens[k], self.lexes[k]
        if t.kind == "mark":
            if t.form in "،," and k + 1 < len(self.tokens):
                after = self.lexes[k + 1]
                return after.that is not None and after.conj == "و"
            return False
        if t.kind == "break":
            return False
        if lx.that is not None and lx.conj == "و":
            return True
        if frame.how in ("colon", "clause") and end - c < 5:
            return t.kind == "word"  # «الجماعة» لن تشارك: a quoted name at the head of the words
        if frame.how not in ("that", "prep", "object"):
            return False
        if lx.word_class in ("occasion", "accord", "contrast", "as", "time", "subordinate", "relative"):
            return False
        if (
            lx.word_class == "preposition"
            and lx.bare == "في"
            and k + 1 < len(self.lexes)
            and (self.lexes[k + 1].word_class == "setting")
        ):
            return False
        if lx.conj and (lx.finite or lx.participle):
            return False
        if lx.participle and any(r.entry.verb and r.entry.verb.case == "acc" for r in lx.participle):
            return False
        return True

    def _unclosed(self, q: int, n: int) -> list[Range]:
        """A quotation that its paragraph does not close: over the paragraphs that repeat the mark, or to the end."""
        tokens = self.tokens
        quote = self.page.quotes[q]
        mark = tokens[quote.open].form
        pieces = [(quote.open + 1, self._before_next_report(quote.open + 1, quote.close, n))]
        k = quote.close
        if pieces[0][1] < quote.close:
            return pieces
        while k < len(tokens) and tokens[k].kind == "break" and k + 1 < len(tokens):
            k += 1
            nq = self.page.quote_of[k]
            if tokens[k].form == mark and nq >= 0 and self.page.quotes[nq].open == k:
                pieces.append((k + 1, self.page.quotes[nq].close))
                if self.page.quotes[nq].closed:
                    return pieces
                k = self.page.quotes[nq].close
                continue
            end = self._stray_closer(k, mark)
            if end >= 0:
                return [(pieces[0][0], end), *pieces[1:]] if len(pieces) == 1 else [*pieces, (k, end)]
            break
        return pieces

    def _stray_closer(self, k: int, mark: str) -> int:
        """In the paragraph from `k`, a closing mark with no opening one before it; -1 when there is none."""
        closer = {"«": "»", "“": "”", "”": "“"}.get(mark, mark)
        while k < len(self.tokens) and self.tokens[k].kind != "break":
            if self.page.quote_of[k] >= 0:
                return -1
            if self.tokens[k].form == closer:
                return k
            k += 1
        return -1

    def _before_next_report(self, c: int, end: int, n: int) -> int:
        """Inside an unclosed quotation, the place where the next finite report of the flow begins."""
        for at in range(bisect_right(self.begins, c), len(self.begins)):
            if self.begins[at] >= end:
                break
            other = self.frames[self.order[at]]
            if self._breaks(other, self.frames[n]) and self._conjoined(other):
                return self.begins[at]
        return end

    def _split_quote(self, frame: Frame) -> list[Range]:
        quote = self.page.quotes[self.page.quote_of[frame.content]]
        pieces = [self._trim((quote.open + 1, quote.close))]
        k = max(frame.last, frame.source[1] if not frame.before else frame.last)
        end = min(len(self.tokens), k + 20)
        while k < end and self.tokens[k].kind != "break":
            t = self.tokens[k]
            if (
                t.form in _QUOTES
                and self.page.quote_of[k] >= 0
                and self.page.quotes[self.page.quote_of[k]].open == k
            ):
                if self.tokens[k - 1].form in "،,:" or self.tokens[k - 1].kind == "mark":
                    other = self.page.quotes[self.page.quote_of[k]]
                    pieces.append(self._trim((k + 1, other.close)))
                break
            if (
                t.form in "."
                or self.lexes[k].that is not None
                or (self.lexes[k].finite and self.lexes[k].conj)
            ):
                break
            k += 1
        return [p for p in pieces if p[1] > p[0]]

    # -- clauses --------------------------------------------------------------------------------------------------

    def _colon_end(self, c: int, n: int) -> int:
        """After a colon the speaker's own words run to the end of the paragraph, or to the next report."""
        frame = self.frames[n]
        end = self._clause_end(c, n)
        if self.lexes[c - 1].that is not None:
            return end  # وأضاف: إن …: a that-clause, whatever the colon
        if frame.kind == "label" and self.page.sentences[self.page.sentence_of[frame.first]].paragraph == 0:
            last = self.page.sentences[self.page.sentence_of[c]].paragraph
            while end < len(self.tokens) and self.tokens[end].kind != "break" and not self._label_opens(end):
                sentence = self.page.sentences[self.page.sentence_of[end]]
                if sentence.paragraph != last:
                    break
                end = self._clause_end(end, n)
            return end
        while end < len(self.tokens) and self.tokens[end].kind != "break":
            if self._report_opens(end):
                break
            last = self.page.sentences[self.page.sentence_of[end]].last
            grown = self._clause_end(end, n)
            if grown <= end:
                break
            end = grown
            if grown < last:
                break
        return end

    def _label_opens(self, k: int) -> bool:
        """In a headline: whether another's label or report begins in the segment at `k`."""
        last = self.page.sentences[self.page.sentence_of[k]].last
        at = bisect_left(self.firsts, k)
        return at < len(self.firsts) and self.firsts[at] < last

    def _report_opens(self, k: int) -> bool:
        """Whether the sentence that begins at `k` opens with a report, or goes back to the reporter's voice."""
        lx = self.lexes[k]
        if self._came_this(k):
            return True
        if lx.word_class in ("reporter", "aux", "accord") or self.tokens[k].form in _QUOTES:
            return True
        last = self.page.sentences[self.page.sentence_of[k]].last
        for at in range(bisect_right(self.begins, k - 1), len(self.begins)):
            if self.begins[at] >= last:
                break
            f = self.frames[self.order[at]]
            if f.content >= 0 and f.kind in ("verb", "accord") and f.begin <= k + 4:
                return True
        return bool(lx.finite and lx.conj)

    def _clause_end(self, c: int, n: int) -> int:
        tokens, lexes = self.tokens, self.lexes
        frame = self.frames[n]
        end = min(self.page.sentences[self.page.sentence_of[min(c, len(tokens) - 1)]].last, c + _LONGEST)
        own = self.page.quote_of[c] if c < len(tokens) else -1
        if own >= 0 and self.page.quotes[own].open < frame.first:
            end = min(end, self.page.quotes[own].close)
        else:
            own = -1
        k = c
        at = bisect_right(self.begins, c)
        subordinate = frame.first > 0 and self.lexes[frame.first - 1].form in (
            "بينما",
            "وبينما",
            "فيما",
            "وفيما",
        )
        described = frame.speech == "describe" and self.lexes[frame.first - 1].word_class == "relative"
        while k < end:
            q = self.page.quote_of[k]
            if q >= 0 and q != own and self.page.quotes[q].open == k and self.page.quotes[q].closed:
                k = self.page.quotes[q].close + 1
                while at < len(self.begins) and self.begins[at] < k:
                    at += 1
                if k >= end:
                    sentence = self.page.sentences[self.page.sentence_of[min(k - 1, len(tokens) - 1)]]
                    end = max(end, sentence.last) if own < 0 else end
                    if k - 1 >= 0 and tokens[k - 2].kind == "mark" and tokens[k - 2].form in "؟?!.":
                        break
                continue
            stop = False
            while at < len(self.begins) and self.begins[at] <= k:
                if (
                    self.begins[at] == k
                    and self.order[at] != n
                    and self._breaks(self.frames[self.order[at]], frame)
                ):
                    stop = True
                at += 1
            if (
                described
                and k > c
                and self.lexes[k].verb
                and not self.lexes[k].conj
                and not self.phrases.in_name(k)
            ):
                break  # الاشتباكات التي وصفها بأنها عنيفة تركزت في …
            if stop or (k > c and (self._reporter_again(k, frame) or (subordinate and self._main_clause(k)))):
                break
            k += 1
            if k == end and own < 0 and frame.how in ("that", "clause") and self._continues(end):
                end = self.page.sentences[self.page.sentence_of[end]].last
        return k

    def _continues(self, end: int) -> bool:
        """A sentence that opens with وأن goes on with the content before it."""
        if end >= len(self.tokens) or self.tokens[end].kind == "break":
            return False
        lx = self.lexes[end]
        return (lx.that == "" and lx.conj == "و" and self.tokens[end].form not in ("وان",)) or (
            lx.that == "" and lx.conj == "و" and "أ" in self.tokens[end].text
        )

    def _conjoined(self, other: Frame) -> bool:
        return (
            bool(self.lexes[other.first].conj)
            or (other.begin < other.first and self.tokens[other.begin].kind == "mark")
            or bool(self.lexes[other.begin].conj)
        )

    def _breaks(self, other: Frame, frame: Frame) -> bool:
        """Whether the frame `other`, met inside the content of `frame`, ends it."""
        if other.kind == "participle":
            acc = (
                other.reading is not None
                and other.reading.entry.verb is not None
                and other.reading.entry.verb.case == "acc"
            )
            at_once = other.content - other.last <= 1 and other.how in ("colon", "that", "quote")
            return acc or at_once or self._conjoined(other)
        if other.kind == "accord":
            return other.behind
        if other.kind == "noun":
            return False
        if other.kind != "verb":
            return False
        lx = self.lexes[other.first]
        before = self.lexes[other.first - 1]
        if before.word_class == "subordinate" and other.how in ("colon", "quote"):
            return True
        asyndetic = (
            self.tokens[other.begin].form in "،," and not other.before and other.source[1] > other.source[0]
        )
        if not lx.conj and not asyndetic and not self._resumes(other):
            return False
        if other.begin == other.first and other.speech in _ACTS and self._in_relative(other.first):
            return False  # التنظيم الذي استولى على أراض وأعلن …: goes on with the relative clause
        verb = other.reading.entry.verb if other.reading else None
        own = frame.reading.entry.verb if frame.reading else None
        if (
            verb is not None
            and verb.tense == "imperfect"
            and not (own is not None and own.tense == "imperfect")
        ):
            return False
        return True

    def _in_relative(self, k: int) -> bool:
        for j in range(k - 1, max(-1, k - 15), -1):
            if self.tokens[j].kind != "word":
                return False
            if self.lexes[j].word_class == "relative" and self.lexes[j].form.startswith("ال"):
                return True
        return False

    def _resumes(self, other: Frame) -> bool:
        """A report that begins after a comma with its own aside: …، كما قال فلان إن، …، وكان قد أعلن."""
        k = other.begin + (self.tokens[other.begin].kind == "mark")
        if other.before and k < other.first and self.tokens[k].form.startswith("و") and k > other.begin:
            return True
        return self.lexes[other.begin].conj == "و" or (
            other.begin + 1 < other.first and self.lexes[other.begin + 1].word_class in ("as", "aux")
        )

    def _reporter_again(self, k: int, frame: Frame) -> bool:
        """…، فيما / بينما / في حين …: the reporter's own clause."""
        if k + 1 >= len(self.lexes):
            return False
        lx = self.lexes[k + 1]
        if (
            self.lexes[k].bare.startswith("لكن")
            and self.lexes[k].word_class == "contrast"
            and self._report_in(k, 10)
        ):
            return True
        if (
            self.lexes[k].word_class == "relative"
            and self.lexes[k].form != "ما"
            and frame.how in ("prep", "object")
            and self._speaks_at(k + 1)
        ):
            return True
        if self.tokens[k].kind != "mark" or self.tokens[k].form not in "،,":
            return False
        if self._came_this(k + 1):
            return True
        if lx.word_class == "subordinate" and lx.bare in ("اذ", "حيث") and self._told_by_another(k + 2):
            return True
        if frame.how in ("prep", "object") and self._new_verb(k + 1) and not self._coordinate(k + 1, frame):
            return True
        if lx.word_class == "contrast" and (lx.bare in ("فيما", "بينما") or self._report_in(k + 1, 14)):
            return True
        if self._comments(k + 1) or (frame.how in ("prep", "object") and self._new_subject(k + 1, frame)):
            return True
        if frame.how in ("prep", "object") and lx.bare in _LATER and lx.word_class == "occasion":
            return True  # أعلن مسؤوليته عن الهجوم، بعد ساعات من …: when it was said
        if (
            lx.bare == "قبل"
            and k + 2 < len(self.lexes)
            and self.lexes[k + 2].that == ""
            and self._report_in(k + 2, 6)
        ):
            return True
        if (
            lx.conj == "و"
            and lx.word_class in ("preposition", "time", "occasion")
            and self._report_in(k + 1, 8)
        ):
            return True
        return (
            lx.word_class == "preposition"
            and lx.bare == "في"
            and k + 2 < len(self.lexes)
            and (self.lexes[k + 2].form == "حين")
        )

    def _came_this(self, k: int) -> bool:
        """جاء ذلك في …، وذلك خلال …: the reporter tells where the words were said."""
        if k + 1 >= len(self.tokens):
            return False
        form, after = self.tokens[k].form.removeprefix("و"), self.tokens[k + 1].form
        if form in ("جاء", "جاءت"):
            return after in ("ذلك", "هذا", "هذه", "تصريحات", "كلام", "تصريح")
        return self.tokens[k].form == "وذلك" and (
            after in ("خلال", "عقب", "لدي", "اثناء", "بعد")
            or (
                after in ("في", "علي") and self.lexes[min(k + 2, len(self.lexes) - 1)].word_class == "setting"
            )
        )

    def _told_by_another(self, k: int) -> bool:
        """…، إذ وصفه رئيس الحزب ب…: a report with a subject of its own."""
        at = bisect_left(self.begins, k - 2)
        for f in (self.frames[self.order[n]] for n in range(at, min(at + 3, len(self.order)))):
            if f.kind == "verb" and f.first == k and f.source[1] > f.source[0] and not f.before:
                return True
        return False

    def _report_in(self, k: int, reach: int) -> bool:
        """Whether a finite report begins within the clause at `k`: …، لكن الوزير نفى أن."""
        for at in range(bisect_right(self.begins, k - 1), len(self.begins)):
            f = self.frames[self.order[at]]
            if f.begin > k + reach:
                return False
            if (
                f.kind == "verb"
                and k < f.first <= k + reach
                and not any(self.tokens[j].form in "،,." for j in range(k, f.first))
            ):
                return True
        return False

    def _comments(self, k: int) -> bool:
        """…، الأمر الذي نفته …، وهو ما رفضه …: somebody's comment on what was just told."""
        if k + 2 >= len(self.tokens) or self.tokens[k].form not in ("الامر", "وهو", "وهي"):
            return False
        if self.lexes[k + 1].word_class == "relative":
            return bool(self.lexes[k + 2].finite or (k + 3 < len(self.lexes) and self.lexes[k + 3].finite))
        return any(
            any(r.cut.suffix for r in self.lexes[j].finite) for j in range(k + 2, min(k + 5, len(self.lexes)))
        )  # وهو رقم اعتبرته فلانة …

    def _new_subject(self, k: int, frame: Frame) -> bool:
        """…، وهو محق / والجيش عرض …: a nominal content ends where a clause of its own begins. So does it before the
        reason of an act (رفض المقترح، لأن …); the reason of an assertion is asserted with it (أكد الحق، لأن …)."""
        lx, form = self.lexes[k], self.tokens[k].form
        if lx.bare in _BECAUSE and (frame.speech != "affirm" or lx.bare.startswith("لكن")):
            return True
        if lx.word_class == "pronoun" and lx.conj == "و":
            return True
        if lx.bare in _EXCEPT and k + 1 < len(self.lexes) and self.lexes[k + 1].that is not None:
            return True
        if not form.startswith("وال"):
            return False
        near = range(k + 1, min(k + 4, len(self.lexes)))
        return any(
            self.lexes[j].finite and not self.phrases.in_name(j) and not self.phrases.definite(j)
            for j in near
        )

    def _coordinate(self, k: int, frame: Frame) -> bool:
        """التصريحات التي تعمّق الكراهية، وتزيد …: an imperfect that goes on with the relative clause of the content."""
        form = self.tokens[k].form
        if form[:2] not in ("وت", "وي"):
            return False
        for j in range(k - 1, max(frame.content, k - 40), -1):
            if self.lexes[j - 1].word_class == "relative" or self.lexes[j - 1].that == "":
                return self.tokens[j].form[:1] == form[1]
        return False

    def _main_clause(self, k: int) -> bool:
        """After وبينما قال …: the comma and verb with which the main clause begins."""
        return (
            self.tokens[k].form in "،,"
            and k + 1 < len(self.lexes)
            and self.lexes[k + 1].verb
            and not self.lexes[k + 1].conj
        )

    def _speaks_at(self, k: int) -> bool:
        """التي وصفها ب…: the speaker goes on about what was just named; its verb carries a pronoun for it."""
        return any(r.cut.suffix for r in self.lexes[k].finite)

    def _new_verb(self, k: int) -> bool:
        """A comma and a conjoined finite verb end a nominal content: …، وغيّرت اسمها."""
        t, lx = self.tokens[k], self.lexes[k]
        if t.kind != "word" or t.form[:1] not in "وف" or self.phrases.in_name(k):
            return False
        if lx.finite or lx.verb or (lx.word_class in ("aux", "negation", "qad") and lx.conj):
            return True
        return t.text.endswith("ت") and not t.form.endswith("ات") and not t.form.startswith(("وال", "فال"))

    def _behind(self, frame: Frame, n: int) -> list[Range]:
        """The content before an attribution, and what goes on behind it: المكاتب، بحسب المصدر، فتحت أبوابها."""
        pieces = [self._trim((frame.content, frame.begin))]
        k = max(frame.last, frame.source[1])
        if k + 1 < len(self.tokens) and self.tokens[k].form in "،," and self._clause_resumes(k + 1):
            pieces.append(self._trim((k + 1, self._clause_end(k + 1, n))))
        return [r for r in pieces if r[1] > r[0]]

    def _clause_resumes(self, k: int) -> bool:
        """Whether what stands at `k` goes on with a clause that an aside split, and opens none of its own."""
        t, lx = self.tokens[k], self.lexes[k]
        opens = lx.conj or lx.participle or lx.finite or lx.that is not None or t.form[:1] in "وف"
        return t.kind == "word" and not opens and lx.word_class in ("", "preposition")

    def _trim(self, r: Range) -> Range:
        first, last = r
        while (
            last > first and self.tokens[last - 1].kind in ("mark", "break") and self._drops(last - 1, first)
        ):
            last -= 1
        while (
            last > first
            and self.tokens[first].kind in ("mark", "break")
            and self.tokens[first].form not in "(["
        ):
            if self.tokens[first].form in _QUOTES and self._pair_inside(first, last):
                break
            first += 1
        return first, last

    def _drops(self, i: int, first: int) -> bool:
        form = self.tokens[i].form
        if form in "؟?!)]%":
            return False
        return True

    def _pair_inside(self, first: int, last: int) -> bool:
        """A mixed content may begin with a quotation that ends before it does."""
        q = self.page.quote_of[first]
        return q >= 0 and self.page.quotes[q].open == first and self.page.quotes[q].close < last - 1

    def cut_prefix(self, i: int) -> int:
        """The raw offset of token `i` after a one-letter preposition (بخرق ← خرق), conjunction included."""
        t = self.tokens[i]
        letters = 2 if t.form[:1] in "وف" and len(t.form) > 3 and t.form[1] in "بل" else 1
        return t.start + letter_offsets(t.text)[letters]
