"""Reporting frames: a cue with its subject and the place where its content begins.

A finite verb looks to its right, word by word, for what its row in the predicate table says can attach a content: a
complementizer, a quotation, a colon, a preposition, or a bare noun phrase. What lies between is its subject and the
asides of the occasion. قال الوزير في تصريح إن … ("the minister said in a statement that …").

The order of the search and the classes of frame follow PARC 3.0 (S. Pareti, *Attribution: A Computational Approach*,
2015) and, for Arabic, E. Badawi, M. Carter and A. Gully, *Modern Written Arabic* (2004), ch. 3.
"""

from __future__ import annotations

from typing import Literal

import msgspec

from isnad.lexicons.words import Predicate, Reading
from isnad.reading.lexis import Lex, is_content_noun, lex, nouns, source_heads
from isnad.reading.phrases import Phrases, Range
from isnad.text.clitics import cuts
from isnad.text.folding import fold
from isnad.text.tokens import Page

__all__ = ["Frame", "find_frames"]

Kind = Literal["verb", "participle", "accord", "noun", "label", "bare", "turn"]
How = Literal["that", "quote", "colon", "prep", "object", "clause", "none"]

_REACH = 70
_QUOTES = frozenset("«»“”„\"‹›‟＂″〝〞")


class Frame(msgspec.Struct, kw_only=True):
    """A reporting frame in token indices. `begin` is where its own words (conjunction, comma) begin."""

    kind: Kind
    how: How
    first: int
    last: int
    begin: int
    lemma: str
    speech: str = "say"
    reading: Reading | None = None
    source: Range = (0, 0)
    before: bool = False
    """Whether the source stands before the cue."""
    content: int = -1
    """The first token of the content; -1 when the frame carries none (it still tells who is speaking)."""
    behind: bool = False
    """Whether the content stands before the frame (…، بحسب فلان)."""
    outer: int = -1
    """The index in the frame list of the relay that this frame stands in."""
    addressee: Range = (0, 0)
    negated: bool = False
    closes: bool = False
    """Whether it only ends the content before it (…، على حد تعبيره) and makes no statement of its own."""

    @property
    def person(self) -> int:
        verb = self.reading.entry.verb if self.reading else None
        return verb.person if verb else 3


def find_frames(page: Page, lexes: list[Lex], phrases: Phrases) -> list[Frame]:
    """The frames of a page, in the order of their cues; frames without a content are kept (`content` -1)."""
    return _Finder(page, lexes, phrases).run()


class _Finder:
    def __init__(self, page: Page, lexes: list[Lex], phrases: Phrases) -> None:
        self.page, self.lexes, self.phrases = page, lexes, phrases
        self.tokens = page.tokens
        self.frames: list[Frame] = []
        self.skip_to = 0
        self.turns: dict[int, int] = {}

    def run(self) -> list[Frame]:
        self._turns()
        opens = True
        for i, lx in enumerate(self.lexes):
            if self.tokens[i].kind == "break" or (self.tokens[i].form in _SEGMENTS and self._in_headline(i)):
                opens = True
                continue
            if self.tokens[i].form == "|":
                opens = True
                continue
            if not opens and self.page.sentences[self.page.sentence_of[i]].first == i and not self._in_headline(i):
                opens = self._named_label(i)
            if opens:
                opens = False
                self._label(i)
                if i in self.turns:
                    b = self.turns[i]
                    self.frames.append(
                        Frame(kind="turn", how="colon", first=i, last=i + 1, begin=i, lemma="", content=i + 1, source=(b, b))
                    )
            if i < self.skip_to or self.phrases.in_name(i):
                continue
            if lx.word_class == "accord":
                self._accord(i)
            elif lx.word_class == "as" and self._as_said(i):
                continue
            elif lx.bare in _ACCORD_NOUNS and i and self.lexes[i - 1].bare == "حد":
                self._on_the_word_of(i)
            elif lx.finite and (lx.word_class in ("", "setting") or self._explains(i)) and not self._is_noun_here(i) and not self._anonymity(i):
                self._verb(i)
            elif lx.participle and self._goes_on(i) and not self._anonymity(i):
                self._participle(i)
            elif lx.masdar:
                self._noun(i)
        return self.frames

    # -- limits ---------------------------------------------------------------------------------------------------

    def limit(self, i: int) -> int:
        """How far a frame may look: to the end of its sentence (a closing mark inside a quotation is no end)."""
        end = self.page.sentences[self.page.sentence_of[i]].last
        q = self.page.quote_of[end - 1]
        while q >= 0 and self.page.quotes[q].open > i and self.page.quotes[q].close >= end and end < len(self.tokens):
            end = self.page.sentences[self.page.sentence_of[min(self.page.quotes[q].close, len(self.tokens) - 1)]].last
            if self.page.quote_of[end - 1] == q:
                break
            q = self.page.quote_of[end - 1]
        return min(end, i + _REACH)

    def begin_of(self, i: int) -> int:
        """Where the frame's own words begin: the comma before its cue, or the cue."""
        k = i
        while k > 0 and self.lexes[k - 1].word_class in ("qad", "aux", "negation", "as") and not self.phrases.in_name(k - 1):
            k -= 1
        if k > 0 and self.tokens[k - 1].kind == "mark" and self.tokens[k - 1].form in "،,؛;-–—":
            k -= 1
        return k

    def _explains(self, i: int) -> bool:
        """بين as a verb: بيّن المدير أن, not بين القاهرة والرياض."""
        if i + 1 >= len(self.tokens):
            return False
        if self.lexes[i].bare == "ابان":
            return self.lexes[i + 1].that is not None
        if self.lexes[i].bare == "عبر":
            return self._expresses(i)
        if self.lexes[i].bare != "بين":
            return False
        j = i + 1
        return self.lexes[j].that is not None or (j in self.phrases.lead_of and self._person_lead(j)) or self._is_head(j)

    def _expresses(self, i: int) -> bool:
        """عبّر الأمين عن أسفه, not عبر حسابه: عن follows the subject."""
        if "\u0651" in self.tokens[i].text:
            return True
        if not self._begins_source(i + 1) and self.lexes[i + 1].bare != "عن":
            return False
        return any(self.lexes[k].bare == "عن" and not self.phrases.in_name(k) for k in range(i + 1, min(i + 35, self.limit(i))))

    def _is_head(self, j: int) -> bool:
        return self.tokens[j].form in _human() or self.tokens[j].form in ("احد", "احدي")

    def _is_noun_here(self, i: int) -> bool:
        """A noun with a verb's spelling (طلب، رد، حكم): after a preposition, or straight after a verb or masdar."""
        if i == 0 or self.lexes[i].conj:
            return False
        before, t = self.lexes[i - 1], self.tokens[i - 1]
        if t.kind != "word" or self.phrases.in_name(i - 1):
            return False
        if before.that is not None or before.word_class in ("negation", "qad", "aux", "relative"):
            return False
        if before.word_class in ("preposition", "occasion", "accord"):
            return before.bare not in ("حين", "عندما", "منذ", "لما")
        verb = next((r.entry.verb for r in self.lexes[i].finite), None)
        if before.form in _CAUSES:
            return True
        if self.lexes[i].masdar and len(self.tokens[i].form) == 3 and i + 1 < len(self.tokens):
            after = self.lexes[i + 1]
            if not (after.that is not None or self.tokens[i + 1].kind == "mark" or self._begins_source(i + 1)
                    or self._takes_preposition(i)):
                return True
        bare = verb is not None and verb.tense == "perfect" and verb.gender == "m" and verb.number == "s"
        return bare and bool(self.lexes[i].masdar or len(self.tokens[i].form) == 3) and (
            (before.verb and not before.word_class) or (before.noun_opener and not self.phrases.definite(i - 1))
        )

    def _begins_source(self, j: int) -> bool:
        return (
            j in self.phrases.lead_of or self._is_head(j) or self.phrases.definite(j)
            or self.tokens[j].form in _outlet_heads() or self.tokens[j].form in source_heads("institution")
            or self.lexes[j].word_class in ("time", "occasion", "pronoun", "demonstrative")
        )

    def _takes_preposition(self, i: int) -> bool:
        """Whether the next word is a preposition that the predicate takes (رد على، نص على، حكم ب)."""
        following = self.lexes[i + 1]
        form = self.tokens[i + 1].form
        wanted = {c for r in self.lexes[i].finite for c in (r.entry.predicate.complement if r.entry.predicate else ())}
        return following.word_class == "preposition" or form in _TO_HIM or (form[:1] == "ب" and "ب" in wanted)

    def _anonymity(self, i: int) -> bool:
        """مصدر طلب عدم ذكر اسمه: an aside about the source, no report of its own."""
        if i + 1 >= len(self.tokens) or self.lexes[i].conj:
            return False
        readings = (*self.lexes[i].finite, *self.lexes[i].participle)
        return any(r.entry.lemma in _ASKS_NOT for r in readings) and self.tokens[i + 1].form in _TO_BE_NAMED

    # -- labels and turns -----------------------------------------------------------------------------------------

    def _in_headline(self, i: int) -> bool:
        return self.page.sentences[self.page.sentence_of[i]].paragraph == 0

    def _label(self, i: int) -> None:
        """A name or office before a colon at the head of a headline or line: الوزير لـ«النهار»: لن نتراجع."""
        while i < len(self.tokens) - 1 and (
            (self.tokens[i].form in "-–—•■*▪●◆|" and self.tokens[i].kind == "mark")
            or self._clock(i) or self.tokens[i].form == "و" or (self.tokens[i].form in ("م", "ص") and self._clock(i - 1))
        ):
            i += 1
        colon = self._colon_after(i)
        if colon < 0 or colon + 1 >= len(self.tokens):
            return
        source = (colon - 1, colon) if self._in_headline(i) and self._word_before(colon) else self.phrases.after(i, colon)
        if source[1] == source[0] or any(f.content == colon + 1 for f in self.frames[-2:]) or (
            not self._label_speaks(source, colon)
        ):
            return
        self.frames.append(
            Frame(kind="label", how="colon", first=i, last=colon, begin=i, lemma="", source=source, content=colon + 1)
        )
        self.skip_to = max(self.skip_to, source[1])

    def _named_label(self, i: int) -> bool:
        """A sentence inside a paragraph that opens with a label: … ترفض. رئيسها فلان: «…»"""
        return i in self.phrases.lead_of or self.tokens[i].form in _human()

    def _clock(self, i: int) -> bool:
        """Whether token `i` is a part of a clock time that opens a ticker's line (10:18)."""
        near = self.tokens[max(0, i - 2) : i + 3]
        return self.tokens[i].kind == "number" and any(t.form == ":" for t in near) or (
            self.tokens[i].form == ":" and self.tokens[i - 1].kind == "number"
        )

    def _colon_after(self, i: int) -> int:
        for k in range(i, min(i + 22, len(self.tokens))):
            t = self.tokens[k]
            if t.kind == "break" or t.form in ".؟!" or self.lexes[k].that is not None:
                return -1
            if t.form == "،" and not (i in self.phrases.lead_of and self._person_lead_at(i)):
                return -1
            if t.form == ":":
                if self._in_headline(k) and k - i > 2 and self._word_before(k):
                    return k
                digits = self.tokens[k - 1].kind == "number" and not t.space
                return -1 if digits or k == i else k
            if self.lexes[k].finite and not self.phrases.in_name(k) and not self.phrases._is_noun(k):
                return -1
        return -1

    def _word_before(self, k: int) -> bool:
        """…، والحكومة: لا رجعة: a second half of a headline whose one-word label has و."""
        form = self.tokens[k - 1].form
        return form.startswith("وال") and (form[1:] in source_heads("institution") or form[1:] in _human())

    def _label_speaks(self, source: Range, colon: int) -> bool:
        """Whether the label is somebody who speaks, and not a dateline, a topic or a credit."""
        first = source[0] + (self.tokens[source[0]].form in _QUOTES)
        rest = range(source[1], colon)
        if any(self.lexes[k].verb for k in rest) or len(rest) > 8:
            return False
        if rest and not self.phrases._addresses(rest[0]) and self.lexes[rest[0]].word_class not in ("setting", "preposition", "occasion"):
            return False
        head = self.tokens[first].form
        head = head[1:] if head.startswith("وال") else head
        if head in _CREDITS:
            return False
        if rest and self.phrases._addresses(rest[0]):
            return True  # فلان لـ«النهار»: …
        named = self.phrases.cast.mention_of[first] if first not in self.phrases.lead_of else self.phrases.lead_of[first]
        if named >= 0:
            kind = self.phrases.cast.entities[self.phrases.cast.mentions[named].entity].type
            later = self.tokens[first].form.startswith("و") and self._in_headline(first)
            return kind != "place" or later or self._voiced(colon + 1)
        if head in _human() or head in _documents() or head in _outlet_heads():
            return True
        if self._in_headline(first) and (head in source_heads("institution") or self.tokens[source[0]].form in _QUOTES):
            return True
        return any(self._person_lead_at(k) for k in range(first, source[1]))

    def _person_lead_at(self, k: int) -> bool:
        n = self.phrases.cast.mention_of[k]
        return n >= 0 and self.phrases.cast.entities[self.phrases.cast.mentions[n].entity].type == "person"

    def _voiced(self, k: int) -> bool:
        """Whether what follows a place's colon sounds like speech: a quotation, a refusal, a first person plural."""
        t, lx = self.tokens[k], self.lexes[k]
        q = self.page.quote_of[k]
        quoted = t.form in _QUOTES and q >= 0 and (
            self.page.quotes[q].close - k > 5 or self.tokens[min(self.page.quotes[q].close + 1, len(self.tokens) - 1)].kind == "break"
        )
        return quoted or lx.word_class == "negation" or (t.form[:1] == "ن" and lx.verb) or t.form.startswith("سن")

    def _turns(self) -> None:
        """The answers of an interview: lines that open with a dash after lines that ask."""
        if not self.tokens:
            return
        starts = [0] + [k + 1 for k, t in enumerate(self.tokens) if t.kind == "break" and k + 1 < len(self.tokens)]
        asked = False
        answers: list[tuple[int, int]] = []
        for n, a in enumerate(starts):
            b = starts[n + 1] - 1 if n + 1 < len(starts) else len(self.tokens)
            dash = self.tokens[a].form in ("-", "–", "—")
            question = self.tokens[a].form in _ASKS or self.tokens[b - 1].form in ("؟", "?")
            if dash and asked:
                answers.append((a, b))
            elif answers and not asked and not question and answers[-1][1] == a - 1 and not dash:
                if self.tokens[a - 1].text.count("\n") < 2:
                    answers[-1] = (answers[-1][0], b)
            asked = question and not dash
        if len(answers) < 2:
            return
        self.turns = dict(answers)

    # -- finite verbs ---------------------------------------------------------------------------------------------

    def _verb(self, i: int) -> None:
        reading = self._best_reading(i)
        if reading is None:
            return
        predicate = reading.entry.predicate
        assert predicate is not None
        frame = Frame(
            kind="verb", how="none", first=i, last=i + 1, begin=self.begin_of(i), lemma=predicate.lemma,
            speech=predicate.speech, reading=reading,
        )
        frame.negated = any(
            self.lexes[k].word_class == "negation" for k in range(max(0, i - 1), i) if not self.phrases.in_name(k)
        )
        if predicate.speech == "relay" and self._relay(frame, predicate):
            return
        self._complement(frame, predicate)
        if frame.content < 0 or frame.how in ("object", "prep", "quote"):
            self._quoted_before(frame)
        self._subject(frame)
        self._with_object(frame)
        if frame.content < 0 and predicate.lemma == "قال":
            self._plain_clause(frame)
        if frame.content >= 0 and self._no_report(frame):
            frame.content = -1
        if frame.content >= 0 or frame.source[1] > frame.source[0]:
            self._add(frame)

    def _add(self, frame: Frame) -> None:
        """Append a frame; a second cue of the same report (وختم بالقول إن، رد قائلا إن) takes the first one's place."""
        last = self.frames[-1] if self.frames else None
        if frame.content >= 0 and frame.kind == "verb" and any(
            f.content == frame.content and f.kind == "verb" and f.outer < 0 and f is not last for f in self.frames[-4:]
        ):
            return  # فلان، … التي تعد تجربة، إن: the clause belongs to the first verb
        if (
            last is not None and frame.content >= 0 and last.content == frame.content and last.kind == "verb"
            and last.outer < 0 and frame.first - last.first <= 10 and frame.kind != "bare"
        ):
            if frame.source[1] <= frame.source[0] or frame.lemma == "قال":
                frame.source, frame.before = last.source, last.before
                if frame.reading is not None and frame.kind != "verb":
                    frame.kind, frame.reading = "verb", last.reading
            frame.begin = last.begin
            if frame.first - last.last <= 0:
                frame.first = last.first
            self.frames[-1] = frame
            return
        self.frames.append(frame)

    def _with_object(self, frame: Frame) -> None:
        """وصف الخطوة بأنها خطيرة: what is described belongs to the content, unless it is only a pronoun."""
        if frame.speech != "describe" or frame.how not in ("that", "prep") or frame.content < 0:
            return
        start = frame.last if frame.before or frame.source[1] <= frame.source[0] else frame.source[1]
        marker = frame.content - (frame.how == "that")
        while start < marker and (self.lexes[start].word_class in ("time", "demonstrative", "pronoun") or
                                  self.tokens[start].kind == "mark" or self.tokens[start].form in _HIM):
            start += 1
        if start < marker and self.tokens[start].kind == "word" and not self.lexes[start].word_class:
            frame.content, frame.how = start, "object"

    def _plain_clause(self, frame: Frame) -> None:
        """قال فلان نحن …: words reported with no mark before them, known by their first person."""
        k = max(frame.last, frame.source[1] if not frame.before else frame.last)
        limit = self.limit(frame.first)
        if k >= limit:
            return
        verbal = self.lexes[k].verb or self.lexes[k].word_class == "negation"
        if frame.source[1] > frame.source[0] and not frame.before and not self._agent(frame.source) and (
            self.phrases.definite(frame.source[0]) and verbal
        ):
            self._set(frame, frame.source[0], "clause")  # وقال السوق لا تحتاج …: what seems the subject is the content
            frame.source = (0, 0)
            return
        at = next((n for n in range(k, limit) if self.tokens[n].form in _WE), -1)
        if at == k or (at > k and frame.source[1] > frame.source[0] and self.lexes[k].word_class == "preposition"):
            self._set(frame, at, "clause")
        elif self.tokens[k].form == "هناك":
            self._set(frame, k, "clause")

    def _no_report(self, frame: Frame) -> bool:
        """What has a report's form and is none: لم يشر إلى …, نتحدث عن … inside one's own words, a fact that shows."""
        if frame.reading is not None and frame.reading.cut.prep == "ل" and frame.how in ("prep", "object"):
            return True
        if frame.negated and frame.speech in _QUIET and frame.how in ("prep", "object"):
            return True
        k = frame.first - 1
        if k >= 0 and self.tokens[k].form in _IF and not self.lexes[frame.first].conj:
            return True
        if frame.person == 1 and frame.speech not in _OWN_ACTS and frame.how not in ("quote", "colon"):
            return True
        verb = frame.reading.entry.verb if frame.reading else None
        if frame.before and frame.how in ("prep", "object") and not self._agent(frame.source) and (
            verb is not None and verb.tense == "imperfect" and self.tokens[frame.source[0]].form in nouns()
        ):
            return True  # معدلات السمنة تنذر بالخطر: figures do not speak
        if frame.reading is not None and frame.reading.cut.suffix == "نا" and not self._agent(frame.source):
            return True
        if verb is not None and verb.number == "p" and verb.tense == "perfect" and not self.lexes[frame.first].conj and (
            k >= 0 and self.tokens[k].form in _QUOTES and self.page.quote_of[k] >= 0
            and self.page.quotes[self.page.quote_of[k]].open == k
        ):
            return True  # «بيّنوا أن …»: an order
        if frame.lemma == "أنذر" and not self._agent(frame.source):
            return True  # الغلاء ينذر بأزمة: a sign of what comes, no warning by somebody
        if frame.speech == "show":
            return frame.source[1] <= frame.source[0] or self.tokens[frame.source[0]].form not in _documents()
        return False

    def _agent(self, source: Range) -> bool:
        """Whether a phrase is of somebody who can speak: named, headed by a person, an institution or a document."""
        first = source[0]
        if source[1] <= first:
            return False
        form = self.tokens[first].form
        kinds = ("human", "institution", "outlet", "document", "governing")
        return any(self.phrases.in_name(k) for k in range(*source)) or any(form in source_heads(k) for k in kinds) or (
            form.endswith(("ون", "ين"))
        )

    def _quoted_before(self, frame: Frame) -> None:
        """«…»، قال فلان: the quotation that the verb closes."""
        k = frame.begin - 1
        if self.lexes[frame.first].conj:
            return  # «…»، وقال: a new report, not the cue of the quotation before it
        if k < 0 or (frame.begin == frame.first and not self.tokens[k].kind == "mark"):
            return
        q = self.page.quote_of[k]
        if q < 0 or self.page.quotes[q].close != k or not self.page.quotes[q].closed:
            return
        quote = self.page.quotes[q]
        if quote.close - quote.open < 3 or any(f.content in (quote.open, quote.open + 1) for f in self.frames):
            return
        frame.kind, frame.how, frame.content = "bare", "quote", quote.open

    def _best_reading(self, i: int) -> Reading | None:
        """The reading whose predicate finds its complement nearest; a homograph without one loses."""
        best: tuple[int, Reading] | None = None
        seen: set[str] = set()
        for reading in self.lexes[i].finite:
            predicate = reading.entry.predicate
            assert predicate is not None
            if predicate.lemma in seen or not self._fits_place(i, reading):
                continue
            seen.add(predicate.lemma)
            trial = Frame(
                kind="verb", how="none", first=i, last=i + 1, begin=i, lemma="", reading=reading, speech=predicate.speech
            )
            self._complement(trial, predicate)
            if trial.content >= 0 and trial.content - i > 3 and self._noun_with_suffix(i, reading):
                continue
            rank = trial.content if trial.content >= 0 else 10**9
            if best is None or rank < best[0]:
                best = (rank, reading)
        return best[1] if best else None

    def _noun_with_suffix(self, i: int, reading: Reading) -> bool:
        """وقدرتها may be قدّرت + ها or قدرة + ها: far from a content it is the noun."""
        if not reading.cut.suffix:
            return False
        return any(c.suffix and not c.future and c.core in nouns() for c in cuts(self.tokens[i].form))

    def _fits_place(self, i: int, reading: Reading) -> bool:
        """جاء and ورد report only before في or على لسان; a written damma makes رفضتُ a first person."""
        if reading.entry.lemma in ("جاء", "ورد"):
            return i + 1 < len(self.lexes) and self.lexes[i + 1].form in ("في", "فيه", "فيها", "علي")
        if reading.entry.lemma == "عد":
            return bool(reading.cut.suffix)
        if reading.entry.lemma == "وعد" and self.tokens[i].form in ("يعد", "تعد", "ويعد", "وتعد"):
            return i + 1 < len(self.tokens) and (
                self.tokens[i + 1].form[:1] == "ب" or self._is_head(i + 1) or self.phrases.in_name(i + 1)
            )
        verb = reading.entry.verb
        if self.tokens[i].text.endswith("تُ") and verb is not None:
            return verb.person == 1
        return True

    def _complement(self, frame: Frame, predicate: Predicate) -> None:
        """Find where the content begins, to the right of the cue. Sets `content`, `how` and `addressee`."""
        i = frame.last
        limit = self.limit(frame.first)
        wanted = predicate.complement
        only_that = predicate.note == "that"
        plain = {c for c in wanted if c in _PREPOSITIONS}
        suffix = frame.reading.cut.suffix if frame.reading else ""
        if "0" in wanted and not only_that and not suffix and self._opens_at_once(frame, i, limit):
            return
        if frame.lemma == "اعتبر" and suffix and self._taken_for(frame, i, limit):
            return
        if "0+مسووليه" in wanted and self._responsibility(frame, limit):
            return
        with_object = {c[2:] for c in wanted if c.startswith("0+") and c[2:] in _PREPOSITIONS}
        j = i
        while j < limit:
            t, lx = self.tokens[j], self.lexes[j]
            if self.phrases.in_name(j):
                j += 1
                continue
            if t.kind == "mark":
                step = self._complement_mark(frame, j, limit)
                if step < 0 and predicate.note == "noquote" and frame.how in ("quote", "colon"):
                    frame.content, frame.how = -1, "none"
                    return
                if step < 0:
                    return
                j = step
                continue
            if lx.that is not None:
                if self._that_fits(j, i, wanted, predicate):
                    if "0" in wanted and not only_that and j - 1 > frame.last and is_content_noun(self.tokens[j - 1].form):
                        self._set(frame, j - 1, "object")  # أكد شكري ضرورة أن …
                    else:
                        self._set(frame, j + 1, "that")
                    return
                if self.lexes[j - 1].bare in ("دون", "بدون"):
                    j += 2  # كتب من دون أن يسميه «…»
                    continue
                break
            if lx.word_class == "accord" and j > i:
                j = self._past_accord(j, limit)
                continue
            if lx.word_class == "preposition" and not lx.conj:
                if self._preposition(frame, j, limit, wanted, plain | with_object, only_that):
                    return
            elif t.form in ("ب", "ل") and not only_that and j + 1 < limit and self.tokens[j + 1].kind != "word":
                if t.form in plain or t.form in with_object:
                    self._set(frame, j + 1, "prep")
                    return
            elif t.form[:1] in "بل" and len(t.form) > 2 and not only_that:
                p = t.form[0]
                if (p in plain or p in with_object) and self._prefixed_content(j, p, frame, suffix):
                    self._set(frame, j, "prep")
                    return
            if j > i and (lx.finite or lx.participle) and self._anonymity(j):
                j += 2
                continue
            if j > i and self._blocks(j, frame):
                break
            j += 1
        if "0" in wanted and not only_that and not suffix:
            self._bare_object(frame, limit)

    def _opens_at_once(self, frame: Frame, i: int, limit: int) -> bool:
        """نفى أي رغبة في أن …، أكد ضرورة أن …: a content noun right after the verb is the content."""
        j = i
        while j < limit and (self.tokens[j].form in _TO_HIM or self.phrases.adverb(j) or self.lexes[j].word_class == "time"):
            j += 1
        addressed = frame.reading is not None and frame.reading.entry.predicate is not None and any(
            c.startswith("0+") for c in frame.reading.entry.predicate.complement
        )
        if addressed and self.tokens[min(j, limit - 1)].form in _QUANTIFIERS:
            return False  # ناشد كل من …: whom one calls on
        if j < limit and is_content_noun(self.tokens[j].form) and not self.phrases.in_name(j) and (
            j not in self.phrases.lead_of
        ):
            self._set(frame, j, "object")
            return True
        return False

    def _taken_for(self, frame: Frame, i: int, limit: int) -> bool:
        """يعتبرونها سياحة: what somebody is taken for, an indefinite right after the verb and its object's pronoun."""
        if i >= limit or self.tokens[i].kind != "word" or self.lexes[i].word_class or self.lexes[i].that is not None:
            return False
        if self.phrases.definite(i) or self.tokens[i].form not in nouns() and not self.tokens[i].form.endswith("ا"):
            return False
        if i in self.phrases.lead_of or self.tokens[i].form in _human():
            return False
        self._set(frame, i, "object")
        return True

    def _responsibility(self, frame: Frame, limit: int) -> bool:
        """حمّل فلان فلانا المسؤولية: the content is the whole of object and blame."""
        for k in range(frame.last, min(limit, frame.last + 14)):
            if self.tokens[k].form in ("المسووليه", "مسووليه", "المسيوليه", "مسيوليه"):
                units = self.phrases.units(frame.last, k)
                if units:
                    self._set(frame, units[-1 if len(units) > 1 else 0][0], "object")
                return bool(units)
            if self.tokens[k].kind == "break" or self.lexes[k].that is not None:
                return False
        return False

    def _past_accord(self, j: int, limit: int) -> int:
        """The index after an attribution that stands between a verb and its content (أعلنت، وفق ما ذكرت …، أن)."""
        k = j + 1
        while k < limit and self.lexes[k].that is None and self.tokens[k].form not in ("،", ",", ":"):
            k += 1
        return k

    def _past_dashes(self, j: int, limit: int) -> int:
        """The index after an aside between dashes: المصدر - الذي طلب …- ل …"""
        for k in range(j + 2, min(limit, j + 30)):
            if self.tokens[k].form in "-–—" and self.tokens[k].kind == "mark":
                return k + 1
        return j + 1

    def _set(self, frame: Frame, at: int, how: How) -> None:
        frame.content, frame.how = at, how

    def _complement_mark(self, frame: Frame, j: int, limit: int) -> int:
        """What a mark does to the search: -1 the content was found here, else the index to go on from."""
        t = self.tokens[j]
        if t.form == ":" and not (self.tokens[j - 1].kind == "number"):
            self._object_before_colon(frame, j, limit)
            if frame.content < 0:
                self._set(frame, j + 1, "colon")
            return -1
        if t.form in _QUOTES:
            q = self.page.quote_of[j]
            if q < 0 or self.page.quotes[q].open != j:
                return limit if q < 0 else j + 1
            if all(t.kind != "word" for t in self.tokens[j + 1 : self.page.quotes[q].close]):
                return j + 1  # «29»: a figure
            name_end = self.phrases.quoted_name(j)
            if name_end > j and self._name_in_quotes(frame, j, name_end, limit):
                return name_end
            self._set(frame, j, "quote")
            return -1
        if t.form in "([":
            return max(j + 1, self.phrases.quoted_name(j))
        if t.form in "-–—" and t.space:
            return self._past_dashes(j, limit)
        if t.form in "،," and j + 1 < limit and self._new_clause(j + 1):
            return limit
        if t.form in "،," and j + 1 < limit and self.lexes[j + 1].word_class == "pronoun" and self.lexes[j + 1].conj:
            return self._past_comma(j + 1, limit)  # …، وهو ابن عمه، إن
        if t.form in "،,-–—/" or (t.form == "." and len(self.tokens[j - 1].form) == 1):
            return j + 1
        return limit

    def _new_clause(self, k: int) -> bool:
        """…، ولم ترد معلومات: a conjoined clause of its own, past which no content is looked for."""
        lx = self.lexes[k]
        if lx.conj != "و" and not self.tokens[k].form.startswith("و"):
            return False
        opens = lx.verb or lx.word_class in ("negation", "aux", "qad", "demonstrative")
        return opens and bool(lx.conj)

    def _object_before_colon(self, frame: Frame, j: int, limit: int) -> None:
        """نفى تلقي أي عرض: «…»: the object is the verb's content, the quotation a second statement."""
        predicate = frame.reading.entry.predicate if frame.reading else None
        if predicate is not None and "0" in predicate.complement and predicate.note != "that" and j - frame.last > 2:
            self._bare_object(frame, min(j, limit))

    def _name_in_quotes(self, frame: Frame, j: int, end: int, limit: int) -> bool:
        """Whether a short quotation between a cue and its content is a name (صحيفة «النهار») and not the content."""
        before = self.tokens[j - 1]
        if any(self.phrases.in_name(k) for k in range(j + 1, end)) and self.tokens[end if end < limit else j].kind == "word":
            return True
        if before.kind == "word" and j - 1 >= frame.last and (before.form in ("ل", "الي") or self._heads_name(j - 1)):
            return True
        named_it = frame.reading is not None and frame.reading.cut.suffix and frame.speech in ("think", "describe")
        if frame.speech == "accuse" and end < limit and self.tokens[end].form[:1] == "ب":
            return True
        if j > frame.last and end - j < 6:
            return not named_it
        # A quotation straight after the verb is the content, unless the sentence goes on to a real complement.
        for k in range(end, min(limit, end + 25)):
            if self.lexes[k].that is not None or self.tokens[k].form == ":":
                return True
            if self.tokens[k].form in _QUOTES and self.page.quote_of[k] >= 0 and self.phrases.quoted_name(k) == k:
                return True
            if self.lexes[k].finite:
                break
        return False

    def _heads_name(self, j: int) -> bool:
        return self.tokens[j].form in _outlet_heads() or any(
            self.tokens[j].form[n:] in _outlet_heads() for n in (1, 2) if len(self.tokens[j].form) > n + 2
        )

    def _takes_that(self, k: int, after: int) -> bool:
        """Whether the word before a complementizer is a verb that has it for itself (وهذا يعني أن، يمكن أن)."""
        return k >= after and self.lexes[k].verb and not (self.phrases.in_name(k) or self.phrases._is_noun(k)) and (
            self.tokens[k].form not in nouns()
        )

    def _that_fits(self, j: int, after: int, wanted: frozenset[str], predicate: Predicate) -> bool:
        """Whether the complementizer at `j` is that of the predicate whose cue ends at `after`."""
        lx = self.lexes[j]
        if lx.conj:
            return False
        if lx.that:
            return f"{lx.that}+ان" in wanted or f"0+{lx.that}+ان" in wanted
        previous = self.lexes[j - 1]
        if self._takes_that(j - 1, after):
            return False
        if previous.word_class == "preposition" and not self.phrases.in_name(j - 1):
            return f"{previous.bare}+ان" in wanted or f"0+{previous.bare}+ان" in wanted
        if previous.word_class in ("occasion", "contrast", "subordinate") or previous.form in _BUT:
            return False
        return "ان" in wanted or "0+ان" in wanted or predicate.speech == "relay"

    def _preposition(
        self, frame: Frame, j: int, limit: int, wanted: frozenset[str], prepositions: set[str], only_that: bool
    ) -> bool:
        """A standing preposition of the predicate (إلى، على، عن، من، في): its object is the content."""
        form = self.lexes[j].bare
        if j + 1 >= limit or self.lexes[j + 1].that is not None or self.tokens[j + 1].form in ("الرغم", "رغم"):
            return False
        if only_that or form not in prepositions:
            return False
        if self.lexes[j + 1].word_class == "setting" and form == "في":
            return False
        if "0" in wanted and not only_that:
            # أكد الوزير حرص البلاد على …: the preposition is the noun's, not the verb's
            for k in range(frame.last + 1, j):
                if self._object_at(k, subject=True) or (k == j - 1 and self._possessed(k)):
                    self._set(frame, k, "object")
                    return True
        aside = self.tokens[j - 1].form in "،,"
        if (j > frame.last or form == "في") and not aside and not self._opens(j + 1) and self._later_that(j + 1, limit, wanted):
            return False  # المرشحة عن الحزب، أنها: the preposition is a noun's, the clause is the verb's
        if form in ("من", "في") and j > frame.last and not aside and not self._opens(j + 1):
            return False  # far from its verb it belongs to the noun before it
        self._set(frame, j + 1, "prep")
        return True

    def _later_that(self, j: int, limit: int, wanted: frozenset[str]) -> bool:
        if "ان" not in wanted:
            return False
        for k in range(j, min(limit, j + 25)):
            lx = self.lexes[k]
            if lx.that == "" and not lx.conj:
                return self.lexes[k - 1].word_class not in ("preposition", "occasion")
            if lx.finite or lx.participle or lx.that is not None or self.tokens[k].form in ":":
                return False
        return False

    def _possessed(self, k: int) -> bool:
        """أعلن الحزب عدوله عن …: a noun with the subject's pronoun after a definite phrase."""
        form = self.tokens[k].form
        return form.endswith(("ه", "ها", "هم")) and not self.tokens[k].text.endswith("ة") and len(form) > 3 and (
            self.phrases.definite(k - 1) and not self.phrases.definite(k)
        )

    def _opens(self, j: int) -> bool:
        """Whether token `j` can begin a nominal content: a masdar, with or without its article."""
        form = self.tokens[j].form
        return bool(
            self.lexes[j].noun_opener or self.lexes[j].masdar or (form.startswith("ال") and _is_masdar(form[2:]))
        )

    def _prefixed_content(self, j: int, p: str, frame: Frame, suffix: str) -> bool:
        """Whether a word with ب or ل attached is the predicate's content and not a part of its subject."""
        form = self.tokens[j].form
        if form in ("به", "بها", "بهم", "له", "لها", "لهم", "لنا", "لي", "بهن", "بهما", "لهن", "لهما", "بكم", "لكم", "بي", "بنا", "بذلك", "لذلك", "بدوره", "بدورها"):
            return False
        if self.lexes[j].word_class:
            return False
        if form in ("بن", "بنت") or form in _NO_CONTENT:
            return False
        if j == frame.last:
            # بيع، بعض: the ب is the word's own
            return form.startswith(("بال", "لل")) or form not in nouns() or self._known_core(form)
        core = form[1:]
        if p == "ل" and form.startswith("لل"):
            core = form[2:]
        if core.startswith("ال"):
            core = core[2:]
        if self.phrases._addresses(j):
            return False
        opens = _is_masdar(core) or core in _DEMONSTRATIVES
        if p == "ب":
            if form.startswith("بال") and (self.phrases.in_name(j - 1) or core in nouns()):
                return core not in source_heads("placeword")
            if core in nouns() and form not in nouns() and core not in source_heads("placeword"):
                return True
            return opens or (bool(suffix) and j <= frame.last + 1)
        return opens

    def _known_core(self, form: str) -> bool:
        """Whether what follows the preposition is a known noun with a pronoun (بخرقها) or a masdar."""
        return len(form) > 4 and any(
            c.prep == form[0] and (c.core in nouns() or is_content_noun(c.core)) for c in cuts(form)
        )

    def _blocks(self, j: int, frame: Frame) -> bool:
        """Whether the search must stop at `j`: another report begins, or a clause of its own."""
        lx = self.lexes[j]
        if lx.word_class == "contrast" and j + 1 < len(self.tokens) and self.tokens[j + 1].form in ("يخص", "يتعلق"):
            return False
        if lx.word_class in ("contrast", "reporter") or (lx.word_class == "subordinate" and j > frame.last):
            return True
        if any(r.entry.verb and r.entry.verb.case == "acc" for r in lx.participle) and not self.phrases.definite(j):
            return True
        if lx.participle and self.tokens[j - 1].form in "،," and not self.phrases.definite(j) and self._goes_on(j):
            return True
        if lx.finite and not self.phrases._is_noun(j) and lx.word_class == "" and not self._is_noun_here(j):
            previous = self.lexes[j - 1]
            relative = previous.word_class in ("relative", "negation", "qad") or previous.form in ("من", "ما") or (
                lx.conj != "و" and (
                    previous.word_class == "setting" or self.lexes[j - 2].word_class == "preposition"
                )
            ) or self._in_relative(frame.last, j)
            return not relative
        return False

    def _in_relative(self, first: int, j: int) -> bool:
        return any(self.lexes[k].word_class == "relative" for k in range(max(first, j - 8), j))

    def _bare_object(self, frame: Frame, limit: int) -> None:
        """The bare noun phrase that is the content: نفى الوزير وجود …، أعلن استقالته."""
        i = frame.last
        j = i
        while j < limit and not self.phrases.in_name(j) and (
            self.lexes[j].word_class == "time" or self.tokens[j].form in _TO_HIM or self.phrases.adverb(j)
        ):
            j += 1
        if j >= limit or self.tokens[j].kind == "break":
            return
        passive = frame.reading is not None and frame.reading.entry.verb is not None and (
            frame.reading.entry.verb.voice == "passive"
        )
        if passive:
            return
        if self._object_at(j, subject=False) or (
            frame.speech in _OF_THINGS and self.tokens[j].kind == "word" and self._subject_stands_before(frame)
            and (self.tokens[j].form in nouns() or self.phrases.definite(j)) and not self.lexes[j].word_class
        ):
            self._set(frame, j, "object")
            return
        subject = self.phrases.after(j, limit)
        for k in range(subject[0] + 1, subject[1]):
            if self._object_at(k, subject=True, speech=frame.speech):
                self._set(frame, k, "object")
                return
        if subject[1] > subject[0] and subject[1] < limit and self._object_at(
            subject[1], subject=True, speech=frame.speech
        ):
            self._set(frame, subject[1], "object")
            return
        k = subject[1]
        while k < limit and (self.tokens[k].form in "،," or self.lexes[k].word_class in ("time",)):
            k += 1
        # An aside of the occasion may stand between the subject and the object (نفت …، اليوم الثلاثاء، وجود …).
        n, end = k, min(limit, k + 30)
        while n < end:
            if self._object_at(n, subject=True, speech=frame.speech) and (
                self.tokens[n - 1].form in "،,»”\")" or self.lexes[n - 1].word_class == "time"
                or (self.phrases.in_name(n - 1) and self.lexes[n].noun_opener)
                or self.tokens[n - 1].kind == "number" or frame.lemma == "طلب" or self.tokens[n].form == "ما"
            ):
                self._set(frame, n, "object")
                return
            if self.lexes[n].word_class == "relative" and n > k:
                n = self._past_comma(n, end)  # an aside: الوزير، الذي …، وجود
                continue
            if self.lexes[n].that is not None or self.lexes[n].finite or self.lexes[n].word_class == "contrast":
                return
            n += 1

    def _subject_stands_before(self, frame: Frame) -> bool:
        found = self.phrases.before(frame.first)
        return found[1] > found[0] and self._adjacent(found[1], frame.first)

    def _past_comma(self, n: int, end: int) -> int:
        for m in range(n + 1, end):
            if self.tokens[m].form in "،,":
                return m + 1
        return end

    def _object_at(self, k: int, *, subject: bool, speech: str = "") -> bool:
        """Whether a bare content begins at `k`: a masdar after nothing, or an indefinite noun after a definite phrase."""
        if self.tokens[k].form == "ما" and self.tokens[k + 1 if k + 1 < len(self.tokens) else k].form in _SO_CALLED:
            return False
        if self.tokens[k].form == "ما" and k + 1 < len(self.lexes) and not self.lexes[k + 1].word_class:
            return self.tokens[k + 1].kind == "word" and self.lexes[k + 1].that is None
        if self.phrases.in_name(k) or self.lexes[k].word_class or self.tokens[k].kind != "word":
            return False
        form = self.tokens[k].form
        if k in self.phrases.lead_of or form in _human():
            return False
        if not subject:
            return self.lexes[k].noun_opener or (form.startswith("ال") and _is_masdar(form[2:]))
        before = k - 1
        if self.tokens[before].form in _MANNER and speech in _OF_THINGS and self.phrases.definite(k):
            return True  # نفى فلان بشدة الاتهامات
        if self.tokens[before].form in "»”\")،,":
            plain = speech in _OF_THINGS and form in nouns() and not form.endswith(("ي", "يه"))
            return self.lexes[k].noun_opener or plain or (form.startswith("ال") and _is_masdar(form[2:]))
        if speech in _OF_THINGS and self.phrases.in_name(before) and form in nouns() and not form.endswith(("ي", "يه")):
            return True
        if self.lexes[k].noun_opener and self.lexes[before].word_class == "setting" and subject:
            return True
        if self.lexes[k].noun_opener and self.phrases.stranger(before) and not self.lexes[k].conj:
            return True
        if not self.phrases.definite(before) or self.lexes[k].conj:
            return False
        named = self.phrases.in_name(before) or (
            self.phrases.in_name(before - 1) and self.tokens[before].form.endswith(("ي", "يه"))
        )
        if re_participle(form):
            return False
        if self.phrases.definite(k) and named and speech in _OF_THINGS:
            return form.startswith("ال") and not form.endswith(("ي", "يه", "ين", "ون"))
        if self.phrases.definite(k):
            return form.startswith("ال") and _is_masdar(form[2:]) and (
                self.phrases.in_name(before) or not _is_masdar(self.tokens[before].form[2:])
            )
        return self.lexes[k].noun_opener

    def _subject(self, frame: Frame) -> None:
        """The subject: the noun phrase after the verb, else the one before it, else what a relative pronoun takes up."""
        reading = frame.reading
        verb = reading.entry.verb if reading else None
        if verb is None or reading is None or verb.person != 3 or verb.voice == "passive":
            return
        stop = frame.content if frame.content >= 0 and frame.kind != "bare" else self.limit(frame.first)
        if reading.entry.lemma in ("جاء", "ورد"):
            frame.source = self._in_document(frame, stop)
            return
        found = self.phrases.before(frame.first)
        if found[1] > found[0] and self._adjacent(found[1], frame.first):
            frame.source, frame.before = found, True
            frame.begin = min(frame.begin, self.begin_of(found[0]))
            return
        takes_object = any(c.startswith("0+") for c in reading.entry.predicate.complement)
        if takes_object and not reading.cut.suffix:
            found = self._antecedent(frame.first)
            if found[1] > found[0]:
                frame.source, frame.before = found, True
                return
            if self._after_relative(frame.first, verb.gender):
                noun = frame.first - 2
                if noun < 0 or self.tokens[noun].form in _REASONS or self.tokens[noun].kind != "word":
                    frame.content = -1  # الأسباب التي دعت الحكومة إلى …: no one calls
                elif self.phrases.definite(noun):
                    frame.source, frame.before = (noun, noun + 1), True
                return
        found = self._after_verb(frame.last, stop)
        if frame.speech in _NEEDS_OBJECT and not reading.cut.suffix and found[1] > found[0]:
            units = self.phrases.units(found[0], found[1])
            more = any(self.tokens[k].form in "،," for k in range(found[1], stop))
            more = more and frame.speech != "describe"
            found = units[0] if len(units) > 1 or more else (found[0], found[0])
        elif takes_object and found[1] > found[0]:
            units = self.phrases.units(*found)
            found = units[0]
            if len(units) == 1 and frame.how == "prep" and self._is_object(frame, found[0]):
                found = (found[0], found[0])
        thing = self._after_relative(frame.first, verb.gender) and not self._agent(found)
        if found[1] > found[0] and self._nominal(found) and self._agrees(verb.gender, verb.number, found) and not thing:
            frame.source = found
            return
        found = self.phrases.before(frame.first)
        if found[1] > found[0]:
            frame.source, frame.before = found, True
            frame.begin = min(frame.begin, self.begin_of(found[0]))
            return
        if reading.cut.suffix:
            return
        found = self._resumed(frame.first) if self._resumes(frame.last) else self._antecedent(frame.first)
        if found[1] > found[0]:
            frame.source, frame.before = found, True

    def _agrees(self, gender: str, number: str, found: Range) -> bool:
        """Whether a noun phrase after the verb can be its subject: a verb before its subject is singular and agrees."""
        if number in ("p", "d"):
            return False
        first = found[0]
        form = self.tokens[first].form
        mention = self.phrases.cast.mention_of[first]
        if mention < 0 and first in self.phrases.lead_of and gender == "f":
            return not form.endswith(_MASCULINE_ENDINGS)
        if mention >= 0:
            return True
        text = self.tokens[first].text
        feminine = text.endswith(("ة", "ته", "تها", "تهم")) and form not in _MASCULINE_HEADS
        if gender == "m":
            return not feminine
        if form in _QUANTIFIERS:
            after = self.tokens[first + 1].form if found[1] > first + 1 else ""
            return after.endswith("ات") or after in _BROKEN_PLURALS
        return not (form in _human() and not feminine and form not in _BROKEN_PLURALS)

    def _names_person(self, first: int) -> bool:
        return any(self._person_lead_at(k) for k in range(first, min(first + 6, len(self.tokens))))

    def _nominal(self, found: Range) -> bool:
        """Whether a stretch can be a source at all: not a verb, a number, a function word or a lone adjective."""
        first = found[0]
        t, lx = self.tokens[first], self.lexes[first]
        if self.phrases._own_word(first):
            return False
        if self.phrases.in_name(first) or t.kind == "mark":
            return True
        if len(t.form) == 1 and first + 1 < len(self.tokens) and self.tokens[first + 1].form == ".":
            return True  # د. فلان
        if t.form in _human():
            return True
        if self.phrases.adverb(first):
            return False
        if t.kind != "word" or len(t.form) < 2 or lx.word_class not in ("", "setting") or (lx.verb and t.form not in nouns()):
            return False
        if self.phrases.attached(first):
            return False
        return not (found[1] - first == 1 and t.form in _LONE)

    def _is_object(self, frame: Frame, first: int) -> bool:
        """Whether the only noun phrase after دعا، حث، طالب is whom one calls on: by its case, or because the verb goes
        on with the subject of the report before it (… ودعا الحكومة إلى)."""
        form = self.tokens[first].form
        if form.endswith("ين") and form.startswith("ال") and len(form) > 5 and form not in _human() and not self.phrases.in_name(first):
            return True
        if not self.lexes[frame.first].conj or self._names_person(first):
            return False
        start = self.page.sentences[self.page.sentence_of[frame.first]].first
        return any(f.first >= start and f.content >= 0 and f.kind != "label" for f in self.frames[-3:])

    def _adjacent(self, end: int, verb: int) -> bool:
        return all(self.lexes[k].word_class in ("qad", "negation") for k in range(end, verb))

    def _in_document(self, frame: Frame, stop: int) -> Range:
        """جاء في بيان للوزارة أن: the document is the source."""
        j = frame.last
        if j + 1 < stop and self.lexes[j].bare == "في":
            return self.phrases.after(j + 1, stop)
        frame.content = -1
        return (j, j)

    def _resumes(self, j: int) -> bool:
        return j < len(self.tokens) and self.tokens[j].form in ("فيه", "فيها", "خلاله", "خلالها")

    def _resumed(self, i: int) -> Range:
        """تصريحات للرئيس فلان أكد فيها أن: the owner of the words that the pronoun takes up."""
        nearest: Range = (i, i)
        for j in range(i - 1, max(-1, i - 26), -1):
            if self.tokens[j].kind == "break" or self.tokens[j].form == ".":
                break
            n = self.phrases.cast.mention_of[j]
            if n >= 0:
                m = self.phrases.cast.mentions[n]
                kind = self.phrases.cast.entities[m.entity].type
                if kind == "person":
                    return (m.lead, m.last)
                if kind == "organization" and nearest == (i, i):
                    nearest = (m.lead, m.last)
        return nearest

    def _after_relative(self, i: int, gender: str) -> bool:
        """Whether the verb stands right after a relative pronoun that can be its subject."""
        return i > 0 and self.tokens[i - 1].form == ("التي" if gender == "f" else "الذي")

    def _antecedent(self, i: int) -> Range:
        """The name before a relative pronoun whose clause the verb opens: بومبيو الذي قال إن …"""
        k = i
        while k > 0 and self.lexes[k - 1].word_class in ("qad", "aux", "negation", "time"):
            k -= 1
        if k == 0 or self.lexes[k - 1].word_class != "relative":
            return (i, i)
        for j in range(k - 2, max(-1, k - 12), -1):
            if self.lexes[j].verb and not self.phrases.in_name(j):
                break
            n = self.phrases.cast.mention_of[j]
            if n >= 0:
                m = self.phrases.cast.mentions[n]
                return (m.lead, m.last)
        return self._definite_before(k - 2, i)

    def _definite_before(self, j: int, i: int) -> Range:
        """An unnamed antecedent: المصدر الذي، المسؤول الذي."""
        while j >= 0 and self.tokens[j].kind == "mark" and self.tokens[j].form in "،,-–":
            j -= 1
        for k in range(j, max(-1, j - 6), -1):
            if self.tokens[k].form in _human():
                return (k, j + 1)
        return (i, i)

    def _after_verb(self, i: int, stop: int) -> Range:
        j = i
        while j < stop and not self.phrases.in_name(j) and (
            self.lexes[j].word_class == "time" or self.tokens[j].form in "،," or self.tokens[j].form in _TO_HIM
            or self.phrases.when(j) or self.lexes[j].word_class == "adverb"
            or self.tokens[j].form in _MANNER or self.tokens[j].form == "("
        ):
            if self.tokens[j].form == "(":
                j = max(j + 1, self.phrases.quoted_name(j))
            else:
                j += self.phrases.when(j) or (self._manner_words(j) if self.tokens[j].form in _MANNER_OF else 1)
        if j >= stop or self.lexes[j].word_class in ("preposition", "occasion", "accord", "pronoun", "demonstrative"):
            if j < stop and self.lexes[j].word_class == "preposition":
                return self._after_aside(j, stop)
            return (j, j)
        if self.phrases._addresses(j) or (self.tokens[j].form[:1] in "بل" and self._attached_preposition(j)):
            return self._after_aside(j, stop)
        return self.phrases.after(j, stop)

    def _manner_words(self, j: int) -> int:
        """بكل صراحة وبساطة: how many tokens the adverbial takes."""
        more = j + 2 < len(self.tokens) and self.tokens[j + 2].form.startswith("و") and (
            self.tokens[j + 2].form[1:] in nouns()
        )
        return 3 if more else 2

    def _after_aside(self, j: int, stop: int) -> Range:
        """A subject after an aside: كتبت على صفحتها النائبة …، قال في بيان الناطق باسم …: only a name or an office."""
        for k in range(j + 1, min(stop, j + 14)):
            if self.lexes[k].finite or self.lexes[k].that is not None:
                break
            if self.tokens[k].kind == "mark" and self.tokens[k].form not in "،,«»\"“”":
                break
            if k in self.phrases.lead_of and self._person_lead(k) and not self._governed(k):
                return self.phrases.after(k, stop)
        return (j, j)

    def _person_lead(self, k: int) -> bool:
        mention = self.phrases.cast.mentions[self.phrases.lead_of[k]]
        return self.phrases.cast.entities[mention.entity].type == "person" and mention.lead == k

    def _governed(self, k: int) -> bool:
        return self.lexes[k - 1].word_class in ("preposition", "occasion") or self.tokens[k].form[:1] in "بل"

    def _attached_preposition(self, j: int) -> bool:
        form = self.tokens[j].form
        if self.phrases.in_name(j):
            m = self.phrases.cast.mentions[self.phrases.cast.mention_of[j]]
            return m.span.start > self.tokens[j].start
        return form.startswith(("بال", "لل")) or form in _TO_HIM or (len(form) > 4 and _known_noun(form[1:]))

    # -- relays ---------------------------------------------------------------------------------------------------

    def _relay(self, frame: Frame, predicate: Predicate) -> bool:
        """نقلت الوكالة عن الوزير قوله إن …: the agency's statement and, inside it, the minister's."""
        limit = self.limit(frame.first)
        wanted = {c for c in predicate.complement if c in _PREPOSITIONS}
        agency = self._after_verb(frame.last, limit)
        cut = next((k for k in range(*agency) if self.lexes[k].bare in wanted and not self.phrases.in_name(k)), agency[1])
        agency = (agency[0], cut)
        j = agency[1]
        while j < limit and not (self.lexes[j].word_class == "preposition" and self.lexes[j].bare in wanted):
            if self.lexes[j].that is not None or self.lexes[j].finite or self.tokens[j].form in ":":
                return False
            j += 1
        if j >= limit:
            return False
        told = self.phrases.after(j + 1, limit)
        if told[1] == told[0]:
            return False
        inner = Frame(
            kind="noun", how="none", first=j, last=j + 1, begin=j, lemma=self.lexes[j].bare, speech="say", source=told,
            before=True,
        )
        k = told[1]
        while k < limit and k < told[1] + 25:
            lx = self.lexes[k]
            masdar = next((r for r in lx.masdar if r.cut.suffix or r.entry.lemma in ("قال",)), None)
            if masdar is not None and not self.phrases.in_name(k):
                inner.first, inner.last, inner.lemma = k, k + 1, masdar.entry.lemma
                inner.reading = masdar
                assert masdar.entry.predicate is not None
                inner.speech = masdar.entry.predicate.speech
                self._complement(inner, masdar.entry.predicate)
                if inner.content < 0:
                    self._object_of_masdar(inner, limit)
                break
            if lx.that is not None:
                self._set(inner, k + 1, "that")
                break
            if self.tokens[k].form == ":":
                self._set(inner, k + 1, "colon")
                break
            if self.tokens[k].form in _QUOTES and self.phrases.quoted_name(k) == k and self.page.quote_of[k] >= 0:
                self._set(inner, k, "quote")
                break
            k += 1
        if inner.content < 0:
            return False
        frame.content, frame.how = inner.content, inner.how
        frame.source = agency
        if agency[1] == agency[0]:
            before = self.phrases.before(frame.first)
            frame.source, frame.before = before, before[1] > before[0]
        self.frames.append(frame)
        inner.outer = len(self.frames) - 1
        self.frames.append(inner)
        self.skip_to = inner.last
        return True

    def _object_of_masdar(self, inner: Frame, limit: int) -> None:
        """نفيه تلقي …, تأكيده أهمية …: the bare object of a masdar with its pronoun."""
        j = inner.last
        if j < limit and self.tokens[j].kind == "word" and self.lexes[j].word_class == "":
            self._set(inner, j, "object")

    # -- participles ----------------------------------------------------------------------------------------------

    def _goes_on(self, i: int) -> bool:
        """Whether a participle carries a report on (…، مضيفًا أن) and is not an adjective or a name for somebody."""
        lx, before = self.lexes[i], self.tokens[i - 1] if i else None
        accusative = any(r.entry.verb and r.entry.verb.case == "acc" for r in lx.participle)
        if before is None or before.kind == "break" or self.lexes[i - 1].word_class == "preposition":
            return False
        if self.tokens[i].form == "مجددا" and before.kind == "word":
            return False  # "again"
        if self.tokens[i].form in _human() and not accusative:
            return False  # متحدث، معارض: somebody, not a report that goes on
        if accusative or lx.conj:
            return True
        return before.kind == "mark" or (
            i + 1 < len(self.lexes) and (self.lexes[i + 1].that is not None or self.tokens[i + 1].form == ":")
        )

    def _participle(self, i: int) -> None:
        lx = self.lexes[i]
        accusative = any(r.entry.verb and r.entry.verb.case == "acc" for r in lx.participle)
        readings = [
            r for r in lx.participle if not accusative or (r.entry.verb and r.entry.verb.case == "acc")
        ]
        best: Frame | None = None
        for reading in readings:
            predicate = reading.entry.predicate
            assert predicate is not None
            frame = Frame(
                kind="participle", how="none", first=i, last=i + 1, begin=self.begin_of(i), lemma=predicate.lemma,
                speech=predicate.speech, reading=reading,
            )
            self._complement(frame, predicate)
            self._with_object(frame)
            near = frame.content - frame.last
            if frame.content >= 0 and frame.how == "object" and not (accusative or self._after_comma(i)):
                frame.content = -1
            if frame.content >= 0 and frame.how == "that" and not accusative and near > 4:
                frame.content = -1
            if frame.content >= 0 and (best is None or frame.content < best.content):
                best = frame
        if best is None and accusative:
            best = self._participle_object(i, readings)
        if best is not None:
            self._add(best)

    def _after_comma(self, i: int) -> bool:
        return i > 0 and self.tokens[i - 1].kind == "mark"

    def _participle_object(self, i: int, readings: list[Reading]) -> Frame | None:
        """…، نافيا ما تداولته الصحف / متهما خصومه: a bare object that begins with no masdar."""
        j = i + 1
        if j >= self.limit(i) or self.tokens[j].kind != "word" or self.lexes[j].word_class in ("time", "occasion"):
            return None
        for reading in readings:
            predicate = reading.entry.predicate
            if predicate and "0" in predicate.complement and predicate.note != "that":
                return Frame(
                    kind="participle", how="object", first=i, last=i + 1, begin=self.begin_of(i),
                    lemma=predicate.lemma, speech=predicate.speech, reading=reading, content=j,
                )
        return None

    # -- nouns ----------------------------------------------------------------------------------------------------

    def _noun(self, i: int) -> None:
        """قوله إن، بالقول: …، دعوته إلى …: a masdar of speech that carries a content."""
        if i and self.tokens[i - 1].form in ("الجدير", "جدير"):
            return
        for reading in self.lexes[i].masdar:
            predicate = reading.entry.predicate
            assert predicate is not None
            if not reading.cut.suffix and not reading.cut.article and self._construct(i, reading):
                return
            said = reading.cut.prep == "ب" and reading.cut.article and (
                predicate.lemma in _SAID or (predicate.lemma != "ذكر" and self._that_near(i + 1))
            )
            if not (reading.cut.suffix or said):
                continue
            if reading.cut.suffix in ("ني", "ي", "ك", "كم"):
                continue
            frame = Frame(
                kind="noun", how="none", first=i, last=i + 1, begin=self.begin_of(i), lemma=predicate.lemma,
                speech=predicate.speech, reading=reading,
            )
            narrowed = msgspec.structs.replace(
                predicate, complement=frozenset(c for c in predicate.complement if c.endswith("ان") or c in ("الي", "علي"))
            )
            self._complement(frame, narrowed)
            if frame.content >= 0 and frame.content - frame.last <= 2:
                between = self.tokens[frame.last].form if frame.content > frame.last else ""
                if between != "الا":
                    if said:
                        self._governed_by(frame)
                    self._add(frame)
                    return

    def _governed_by(self, frame: Frame) -> None:
        """اكتفى فلان بالقول، رد فلان بالقول: the subject of the verb before, which has no content of its own."""
        last = self.frames[-1] if self.frames else None
        same = last is not None and self.page.sentence_of[last.first] == self.page.sentence_of[frame.first]
        if last is not None and same and last.kind == "verb" and last.content < 0 and frame.first - last.first <= 25:
            frame.source, frame.before = last.source, True

    def _construct(self, i: int, reading: Reading) -> bool:
        """قول الوزير إن …، رغم تأكيدات المسؤولين أن …: a masdar of speech in construct with its source."""
        predicate = reading.entry.predicate
        assert predicate is not None
        source = self.phrases.after(i + 1, self.limit(i))
        k = source[1]
        if k <= source[0] or k >= len(self.lexes) or not self._agent(source) or predicate.speech not in _CITED:
            return False
        if self.phrases._addresses(i + 1) or any(f.content == k + 1 for f in self.frames[-2:]):
            return False  # أكد في تصريح لـ«فلان» أن: the clause is the verb's
        if self.lexes[k].that is None or self.lexes[k].conj or self.lexes[k].that not in ("", "ب"):
            return False
        self.frames.append(Frame(
            kind="noun", how="that", first=i, last=i + 1, begin=i, lemma=predicate.lemma, speech=predicate.speech,
            reading=reading, source=source, content=k + 1,
        ))
        return True

    def _that_near(self, j: int) -> bool:
        """بالتحذير من أن، بالتأكيد على أن: the complementizer follows at once."""
        return any(k < len(self.lexes) and self.lexes[k].that is not None for k in (j, j + 1))

    # -- prepositions of attribution ------------------------------------------------------------------------------

    def _accord(self, i: int) -> None:
        """بحسب مصدر، وفقا للوزارة، نقلا عن الوكالة، حسبما أعلن الناطق."""
        limit = self.limit(i)
        j = i + 1
        if j >= limit:
            return
        form = self.lexes[i].bare
        if form in ("نقلا", "استنادا"):
            if self.lexes[j].bare not in ("عن", "الي"):
                return
            j += 1
        what = form in ("حسبما", "وفقما") or self.tokens[j].form in ("ما", "لما", "مما")
        if self.tokens[j].form in ("ما", "لما"):
            j += 1
        if what:
            self._as_verb(i, j, limit)
            self.skip_to = max(self.skip_to, j + 1)
            return
        if form == "حسب" and self.phrases.lead_of.get(j) is None and not self._source_like(j):
            return
        source = self.phrases.after(j, limit)
        if source[1] == source[0] or not self._speaks(source):
            return
        self._append_accord(i, j, source, fold_lemma(form))

    def _source_like(self, j: int) -> bool:
        form = self.tokens[j].form
        return self.phrases.in_name(j) or form in _human() or form in _outlet_heads() or form in _documents() or (
            self.lexes[j].masdar != () and bool(self.lexes[j].masdar[0].cut.suffix)
        )

    def _speaks(self, source: Range) -> bool:
        """Whether the phrase is of somebody, or of a document, that can be cited (not وفق الخطة، حسب الحاجة)."""
        first = source[0]
        form = self.tokens[first].form
        bare = {form, form[1:] if form[:1] == "ل" else form, "ال" + form[2:] if form.startswith("لل") else form}
        if bare & source_heads("norm"):
            return False
        if any(b in _human() or b in _outlet_heads() or b in _documents() for b in bare):
            return True
        if first in self.phrases.lead_of or self.phrases.in_name(first) or bare & source_heads("institution"):
            return True
        if self.tokens[first].kind == "mark" and any(self.phrases.in_name(k) for k in range(*source)):
            return True
        return bool(self.lexes[first].masdar and self.lexes[first].masdar[0].cut.suffix)

    def _as_said(self, i: int) -> bool:
        """كما قال فلان، كما جاء في بيان …: an aside, not كما أضاف أن (which is "he also added that")."""
        j = i + 1
        start = self.page.sentences[self.page.sentence_of[i]].first
        if j >= len(self.lexes) or not self.lexes[j].finite or i <= start:
            return False
        before = len(self.frames)
        self._as_verb(i, j, self.limit(i), aside=True)
        if len(self.frames) == before:
            return False
        self.skip_to = j + 1
        return True

    def _as_verb(self, i: int, j: int, limit: int, aside: bool = False) -> None:
        if j >= limit or not self.lexes[j].finite:
            return
        reading = self.lexes[j].finite[0]
        predicate = reading.entry.predicate
        assert predicate is not None
        if aside:
            if predicate.speech not in _CITED:
                return
            trial = Frame(kind="verb", how="none", first=j, last=j + 1, begin=i, lemma="", reading=reading)
            self._complement(trial, predicate)
            if trial.content >= 0:
                return
        source = self._after_verb(j + 1, limit)
        if predicate.lemma in ("جاء", "ورد") and j + 2 < limit and self.lexes[j + 1].bare == "في":
            source = self.phrases.after(j + 2, limit)
        frame = Frame(
            kind="accord", how="clause", first=j, last=j + 1, begin=self.begin_of(i), lemma=predicate.lemma,
            speech=predicate.speech, reading=reading, source=source,
        )
        if aside and source[1] == source[0]:
            return
        told = self._told(source[1], limit) if predicate.speech == "relay" else (0, 0)
        self._place_accord(frame, max(source[1], told[1], j + 1), limit)
        if told[1] and frame.content >= 0:
            self.frames.append(msgspec.structs.replace(
                frame, first=told[0] - 1, last=told[0], begin=frame.begin, lemma="عن", reading=None, source=told,
                outer=len(self.frames) - 1,
            ))

    def _told(self, j: int, limit: int) -> Range:
        """بحسب ما نقلت الوكالة عن الوزير: from whom it was relayed."""
        if j < limit and self.lexes[j].bare == "عن":
            return self.phrases.after(j + 1, limit)
        return (0, 0)

    def _on_the_word_of(self, i: int) -> None:
        """على حد قول فلان / على حد تعبيره."""
        limit = self.limit(i)
        begin = i - 2 if i >= 2 else i - 1
        suffixed = any(self.tokens[i].form.endswith(s) for s in ("ه", "ها", "هم")) and self.tokens[i].form not in _ACCORD_BARE
        source = (i + 1, i + 1) if suffixed else self.phrases.after(i + 1, limit)
        frame = Frame(
            kind="accord", how="clause", first=begin, last=i + 1, begin=self.begin_of(begin), lemma="قال", source=source,
        )
        start = self.page.sentences[self.page.sentence_of[i]].first
        frame.closes = suffixed and any(f.first >= start and f.content >= 0 for f in self.frames[-4:])
        self._place_accord(frame, max(source[1], i + 1), limit)

    def _append_accord(self, i: int, j: int, source: Range, lemma: str) -> None:
        frame = Frame(
            kind="accord", how="clause", first=i, last=j, begin=self.begin_of(i), lemma=lemma, source=source
        )
        lx = self.lexes[source[0]]
        if lx.masdar and lx.masdar[0].cut.suffix and source[1] - source[0] == 1:
            frame.last, frame.source = source[1], (source[1], source[1])
        self._place_accord(frame, source[1], self.limit(i))

    def _place_accord(self, frame: Frame, end: int, limit: int) -> None:
        """Whether the content follows (وبحسب المصدر، فإن …), went before (…، بحسب المصدر), or is that of the verb in
        whose middle the attribution stands (أوضحت الوزارة، وفق الصحيفة، أن …), which then is inside it."""
        around = self.frames[-1] if self.frames else None
        if around is not None and around.first < frame.first < around.content and around.kind != "bare":
            frame.content, frame.how = around.content, around.how
            if frame.lemma == "نقلا":
                frame.outer = len(self.frames) - 1  # the paper says what it has from its source
            else:
                around.outer = len(self.frames)
            self.frames.append(frame)
            return
        start = self.page.sentences[self.page.sentence_of[frame.first]].first
        follows = end < limit and self.lexes[end].that is not None and self.lexes[end].conj == "ف"
        opening = follows or all(
            self.tokens[k].kind == "mark" or self.lexes[k].word_class in ("contrast", "aux") for k in range(start, frame.begin)
        )
        if follows or opening and not any(f.first >= start and f.content >= 0 for f in self.frames[-3:]):
            k = end
            while k < limit and self.tokens[k].form not in ("،", ",", ":"):
                if self.lexes[k].that is not None and self.lexes[k].conj == "ف":
                    break
                k += 1
            if k < limit and self.tokens[k].kind == "mark":
                k += 1
            if k < limit and (self.lexes[k].that is not None):
                k += 1
            if k < limit:
                frame.content = k
            elif start and self.tokens[start - 1].kind != "break":  # … . بحسب المصدر.
                frame.behind, frame.content = True, self.page.sentences[self.page.sentence_of[start - 1]].first
        else:
            frame.behind, frame.content = True, start
        self.frames.append(frame)


_MASCULINE_ENDINGS = ("ون", "ين")
_MASCULINE_HEADS = frozenset(fold(w) for w in ("خليفة", "علامة", "طاغية", "عمدة", "سماحة", "سعادة", "فضيلة", "جلالة", "فخامة", "قداسة", "آية", "دولة", "نيافة", "حجة"))
_BROKEN_PLURALS = frozenset(fold(w) for w in ("مصادر", "المصادر", "أعضاء", "أهالي", "الأهالي", "خبراء", "نواب", "نشطاء", "شهود", "سكان"))
_QUANTIFIERS = frozenset(fold(w) for w in ("جميع", "كل", "كافة", "عدد", "عددا", "بعض"))
_ASKS_NOT = frozenset(("طلب", "رفض", "فضل", "اشترط", "آثر"))
_TO_BE_NAMED = frozenset(fold(w) for w in ("عدم", "الكشف", "كشف", "الإفصاح", "ذكر", "نشر", "إخفاء"))
_NEEDS_OBJECT = frozenset(("describe", "accuse"))
_SO_CALLED = frozenset(fold(w) for w in ("يسمى", "تسمى", "يعرف", "تعرف"))
_QUIET = frozenset(("say", "reveal", "announce", "report", "explain", "express", "promise", "welcome", "praise", "affirm"))
_OWN_ACTS = frozenset(
    ("demand", "condemn", "reject", "warn", "promise", "threaten", "accuse", "hope", "fear", "propose", "criticize",
     "praise", "welcome", "agree", "support", "affirm", "order", "deny")
)
_CITED = frozenset(("say", "affirm", "announce", "report", "write", "relay", "reveal", "explain", "tell", "claim", "learn"))
_OF_THINGS = frozenset(("reject", "condemn", "criticize", "praise", "deny", "support", "claim"))
_CAUSES = frozenset(fold(w) for w in ("بسبب", "نتيجة", "رغم", "ظل", "برغم", "جراء", "بعد", "قبل", "عقب", "إثر"))
_WE = frozenset(("نحن", "انا", "اننا", "انني"))
_IF = frozenset(("حال", "حاله", "اذا", "لو", "الم", "هل"))
_HIM = frozenset(("اياه", "اياها", "اياهم", "ذلك", "هذا", "هذه"))
_REASONS = frozenset(fold(w) for w in ("الأسباب", "الظروف", "الحاجة", "العوامل", "الدوافع", "الضرورة", "الأمر", "السبب"))
_BUT = frozenset(("غير", "الا", "سوي", "بيد", "سيما"))
_NO_CONTENT = frozenset(
    fold(w) for w in ("بوصفه", "بوصفها", "بوصفهم", "بصفته", "بصفتها", "باعتباره", "باعتبارها", "بفضل", "بسبب", "بعد", "بين",
                      "بعض", "بشكل", "بصورة", "بطريقة", "بحضور", "بمشاركة", "برئاسة", "بمناسبة", "بالإضافة", "بالنسبة",
                      "بالتزامن", "بالتعاون", "بالتنسيق", "بجانب", "بحيث", "بينما", "بدون", "بغية", "بهدف", "بقيادة", "بناء")
)
_LONE = frozenset(fold(w) for w in ("السابق", "الماضي", "المقبل", "الحالي", "الجاري", "الثاني", "الثالث"))
_SAID = frozenset(("قال", "أكد", "أشار", "شدد", "صرح"))
_SEGMENTS = frozenset(("..", "...", "…", "؛", "|"))
_ASKS = frozenset("•■*▪●◆؟")
_CREDITS = frozenset(fold(w) for w in ("المصدر", "المصادر", "كتب", "كتبت", "إعداد", "تحرير", "ترجمة", "تصوير", "حوار", "حاوره", "حاورها", "سمات"))
_DEMONSTRATIVES = frozenset(("هذا", "هذه", "ما", "كل", "من"))
_MANNER_OF = frozenset(("بكل", "بشكل", "بصوره", "بطريقه"))
_MANNER = frozenset(fold(w) for w in ("بوضوح", "بشكل", "بقوة", "بحزم", "بشدة", "بصراحة", "باقتضاب", "بحدة", "بثقة", "بأسف", "بحذر", "بسخرية", "بالحرف", "بالإجماع", "بجدية", "بحسم", "بصورة", "بكل"))
_PREPOSITIONS = frozenset(("ب", "ل", "الي", "علي", "عن", "من", "في"))
_TO_HIM = frozenset(("له", "لها", "لهم", "لي", "لنا", "لكم", "به", "بها", "عليه", "عليها", "اليه", "اليها", "فيه", "فيها", "عنه", "عنها", "منه", "منها", "خلاله", "خلالها", "خلالهم", "عليهم", "اليهم", "لديه", "لديها"))
_ACCORD_NOUNS = frozenset(("قول", "قوله", "قولها", "قولهم", "تعبير", "تعبيره", "تعبيرها", "تعبيرهم", "وصف", "وصفه", "وصفها", "وصفهم", "زعمه", "زعمها", "زعمهم", "زعم"))
_ACCORD_BARE = frozenset(("قول", "تعبير", "وصف", "زعم"))


def fold_lemma(form: str) -> str:
    return form


def re_participle(form: str) -> bool:
    """المساندة، المقربة: a definite feminine participle, an adjective of what stands before it (not مفاعلة)."""
    return form.startswith("الم") and form.endswith("ه") and not (len(form) == 8 and form[4] == "ا")


def _is_masdar(core: str) -> bool:
    return lex(core).noun_opener


def _masdar_readings(form: str) -> tuple[Reading, ...]:
    return lex(form).masdar


def _known_noun(core: str) -> bool:
    return core in _human() or core in _outlet_heads() or core in _documents()


def _human() -> frozenset[str]:
    return source_heads("human")


def _outlet_heads() -> frozenset[str]:
    return source_heads("outlet")


def _documents() -> frozenset[str]:
    return source_heads("document")
