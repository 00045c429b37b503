"""Finite verbs of speech as cues: the reading that fits, its content, its subject. What only looks like a
report is told by `no_reports`.
"""

from __future__ import annotations

import msgspec

from isnad.lexicons.words import Reading
from isnad.reading.phrases.edges import prays
from isnad.reading.statements.bare_objects import CLAIM, claimed
from isnad.reading.statements.clauses import Clauses
from isnad.reading.statements.complements import PLEAS, Complements
from isnad.reading.statements.cues import Cues
from isnad.reading.statements.frame import Found, Frame, predicate_of, regards_as
from isnad.reading.statements.no_reports import NoReports
from isnad.reading.statements.relays import Relays
from isnad.reading.statements.subjects import Subjects
from isnad.reading.words.lexis import lemmas, nouns, source_heads, words
from isnad.reading.words.party_words import verbal
from isnad.text.folding import fold
from isnad.text.tokens import BULLETS, COMMAS, DASHES, QUOTE_MARKS

__all__ = ["VerbCues", "described_object"]

# The kinds of speech whose object is half of the content: وصف الخطوة بأنها …، عزا التأخير إلى …
_OF_OBJECT = frozenset(("describe", "attribute"))
_ESTIMATE = "قدر"
_NEVER = 10**9
_SAYING = frozenset(("say", "affirm", "explain"))
# To learn something, and in the passive to be told it.
_LEARNED = frozenset(("علم", "أفاد", "ذكر"))
# How many reports back one may have opened the quotation that a verb closes.
_FRAMES_BACK = 100
# A quotation further from its cue than asides reach must be longer than a name.
_WORDS = 4
# What parts a quotation at the head of a headline from what is told of it.
_PARTS = DASHES | {"..", "...", "…", "،", "؛"}
# What opens a subhead, and how long one is.
_BULLETS, _SHORT_LINE = BULLETS | DASHES, 7
_WHEN = frozenset(("عندما", "حين", "حينما", "بعدما", "لما"))
# With which classes of words what is described can begin.
_OPENING = frozenset(("", "setting", "demonstrative"))
_CREDITS = words("credits")
_CONDITIONS = words("conditions")
_FIRSTS = words("firsts")
_HIS_HONOUR = words("his_honour")
# Words that only open a clause.
_OPENS_CLAUSE = words("must") | {
    fold(w) for w in ("ليس", "ليست", "لن", "لم", "إذا", "لو", "سوف", "تم", "سيتم", "لدينا", "لدي")
}
_HIM = words("him")
_TEXTS = source_heads("document") | source_heads("norm")
_TITLED = words("titled")
_TO_HIM = words("to_him")
# How many words a clause with ما has, at least, that tells what it is that is described.
_WHAT = 3
# What the verb of pointing something out may take for its object, with which it is one expression.
_ATTENTION = words("attention")
# To agree with what was said, in the Sudan; undoubled its letters are those of security.
_AGREES, _DOUBLED = "أمّن", "\u0651"
# To carry words, and what of them is carried.
_CARRY, _GIST = "نقل", frozenset(fold(w) for w in ("فحواه", "فحواها", "نصه", "نصها", "مضمونه", "مضمونها"))
# They relay as well: نسب إلى فلان قوله, أورد على لسان فلان أن.
_RELAYS_TOO = frozenset(("نسب", "أورد"))
_PUBLISHED = lemmas("published")
# To stand in a document, whose letters are those of to answer.
_STANDS_IN = "ورد"
# To object, and with a pronoun to stand in the way: ما يعترضهم من صعوبات.
_OBJECTS = "اعترض"


def described_object(clauses: Clauses, frame: Frame, subjects: Subjects | None = None) -> None:
    """وصف الخطوة بأنها خطيرة: what is described belongs to the content, unless it is only a pronoun."""
    of_object = frame.speech in _OF_OBJECT or (frame.lemma == _ESTIMATE and frame.how == "prep")
    of_object = of_object or regards_as(frame, clauses.lexes)
    if not of_object or frame.how not in ("that", "prep") or frame.content < 0:
        return
    tokens, lexes = clauses.tokens, clauses.lexes
    start = frame.source[1] if frame.has_source and not frame.before else frame.last
    marker = frame.content - (frame.how == "that")
    if frame.how == "prep" and tokens[marker - 1].form == "ب":
        marker -= 1  # وصفها بـ«…»: the letter stands apart
    behind = subjects.behind_aside(start, marker) if subjects is not None else -1
    start = behind if behind >= 0 else start
    while start < marker and (
        lexes[start].word_class in ("time", "pronoun", "demonstrative")
        or tokens[start].kind == "mark"
        or tokens[start].form in _HIM
        or tokens[start].form in _TO_HIM
    ):
        this = lexes[start].word_class == "demonstrative" and not lexes[start + 1].word_class
        if this and clauses.phrases.definite(start + 1):
            break  # وصف الوزير | هذا القرار بأنه خطأ
        start += 1
    told = tokens[marker - 1].form not in _TO_HIM
    what = tokens[start].form == "ما" and marker - start >= _WHAT and told  # ما جرى في باردو, not ما جرى
    opens = start < marker and (lexes[start].word_class in _OPENING or what)
    if opens and tokens[start].kind == "word":
        frame.opens(start, "object")


class VerbCues:
    """Reads the finite verbs of a page."""

    def __init__(
        self, clauses: Clauses, cues: Cues, complements: Complements, subjects: Subjects, found: Found
    ) -> None:
        self.clauses, self.cues, self.complements, self.subjects = clauses, cues, complements, subjects
        self.relays = Relays(clauses, complements, subjects, found)
        self.no_reports = NoReports(clauses, subjects)
        self.found, self.page, self.tokens = found, clauses.page, clauses.tokens
        self.lexes, self.phrases = clauses.lexes, clauses.phrases

    def read(self, i: int) -> None:
        """Add the frame of the verb at token `i`, when it has a content or at least tells who speaks."""
        frame = None if prays(self.tokens, i) else self._best(i)  # أيده الله
        if frame is None or frame.reading is None:
            return
        predicate = predicate_of(frame.reading)
        relays = predicate.speech == "relay" or predicate.lemma in _RELAYS_TOO
        if relays and self.relays.read(frame, predicate):
            return
        if predicate.quotes() and (frame.content < 0 or frame.how in ("object", "prep", "quote")):
            self._quoted_before(frame)
        self.subjects.find(frame)
        if frame.lemma == CLAIM:
            self._claimant(frame)
        described_object(self.clauses, frame, self.subjects)
        if frame.lemma in _LEARNED:
            self._learned_from(frame)
        plea = frame.content - 2
        if frame.how == "that" and plea > frame.last and self.tokens[plea].form in PLEAS:
            frame.first, frame.last = plea, plea + 1  # رفضه رئيس اللجنة بدعوى أن: what he says is his plea
        if frame.content < 0 and predicate.quotes() and predicate.speech in _SAYING:
            self._in_brackets(frame)
        if frame.content < 0 and predicate.lemma == "قال":
            self._plain_clause(frame)
            if frame.content < 0:
                self._quotation_ahead(frame)
        if frame.content < 0 and predicate.speech in ("say", "affirm"):
            self._left_out(frame)
        if frame.content >= 0 and self.no_reports.has(frame):
            frame.content = -1
        if self._carries(frame) or self._in_aside(frame) or self._of_source(frame):
            return
        if self._conditional(frame) or self._prompts(frame) or self._subhead(frame):
            return
        if frame.content >= 0 or frame.has_source:
            self._cited_in(frame)
            self.found.add(frame)
            self._words_behind(frame)
            if self.found.frames[-1] is frame and self._in_title(i):
                self._headline_words(frame)

    def _in_brackets(self, frame: Frame) -> None:
        """وقال الوزير (لن نرحل من هنا): words in round brackets for marks, a habit of some papers, which tell
        something; not فلان (عضو المجلس المحلي)."""
        behind = frame.has_source and not frame.before
        until = min(frame.source[1] if behind else frame.last, len(self.tokens) - 2)
        k = next((n for n in range(frame.last, until + 1) if self.tokens[n].form == "("), -1)
        if k < 0 or self.tokens[k + 1].form == "(":
            return  # قال تعالى ((…)): a verse
        near = range(k + 1, min(self.clauses.limit(frame.first), len(self.tokens)))
        end = next((n for n in near if self.tokens[n].form == ")"), -1)
        first, inside = self.lexes[k + 1], range(k + 1, end)
        aside = first.word_class in ("pronoun", "relative") and (first.conj or first.bare[:1] == "ا")
        tells = any(
            self.lexes[n].word_class == "negation"
            or self.tokens[n].form.removeprefix("و") in _FIRSTS
            or (self.lexes[n].verb and not self.phrases.in_name(n))
            for n in inside
        )
        if len(inside) >= _WORDS and tells and not aside:
            frame.opens(k, "colon")
            frame.source = (frame.source[0], k) if behind else frame.source

    def _claimant(self, frame: Frame) -> None:
        """تبنت الهجوم | جماعة …، يتبنى معظم الهجمات | تنظيم …: who takes a deed upon himself, behind it."""
        c, verb = frame.content, frame.verb
        if c != frame.last or verb is None or self.subjects.stands_before(frame.first):
            return
        limit = self.clauses.limit(frame.first)
        deed = next((k for k in range(c, min(c + _WORDS, limit)) if claimed(self.tokens[k].form)), limit)
        for k in range(deed + 1, min(deed + 1 + _WORDS, limit)):
            found = self.phrases.after(k, limit)
            if not self.phrases.definite(k) and self.complements.objects.agent(*found):
                frame.source, frame.before = found, False
                return

    def _cited_in(self, frame: Frame) -> None:
        """مستشهدة بما كتبه فلان من أن: who cites what the verb tells gives it too, around it."""
        k = frame.first - 2
        if k < 0 or frame.content < 0 or self.tokens[k + 1].form != "بما":
            return
        reading = next((r for r in self.lexes[k].participle if predicate_of(r).speech == "relay"), None)
        if reading is None:
            return
        predicate = predicate_of(reading)
        around = Frame(
            kind="participle",
            how=frame.how,
            first=k,
            last=k + 1,
            begin=self.clauses.begin_of(k),
            lemma=predicate.lemma,
            speech=predicate.speech,
            reading=reading,
            content=frame.content,
        )
        self.found.frames.append(around)
        frame.outer = len(self.found.frames) - 1

    def _words_behind(self, frame: Frame) -> None:
        """نفى تلقي أي عرض: «لم يتصل بنا أحد»: add a second frame for the words behind the object."""
        if frame.how not in ("object", "prep") or frame.content < 0:
            return
        for k in range(frame.content + 1, self.clauses.limit(frame.first) - 1):
            if self.tokens[k].form == ":" and self.page.opens_quote(k + 1):
                before = self.lexes[k - 1]
                if before.participle or before.that is not None or any(r.cut.prep for r in before.masdar):
                    return  # موضحة: «…»، بالقول: «…»
                words = msgspec.structs.replace(frame, content=k + 1, how="colon")
                self.found.frames.append(words)
                return
            lx = self.lexes[k]
            told = lx.finite and self.tokens[k].form not in nouns()
            if lx.that is not None or told or self.tokens[k].kind in ("mark", "break"):
                return

    def _in_title(self, i: int) -> bool:
        """Whether token `i` stands in a line above the text that no full stop ends."""
        end = self.clauses.limit(i)
        return self.clauses.in_headline(i) and end < len(self.tokens) and self.tokens[end - 1].form != "."

    def _headline_words(self, frame: Frame) -> None:
        """الوزير يحذر من التأجيل: القانون مكسب: add a frame for the words behind a colon of a headline, told
        by who says what stands before it; or give it the words in marks that open the headline."""
        plain = frame.how in ("object", "prep", "none") and frame.person == 3
        if frame.reading is None or not (plain and self.complements.objects.agent(*frame.source)):
            return
        if self.tokens[frame.source[0]].form in _TEXTS:
            return  # القانون يرد الاعتبار للعمال: …
        if frame.content < 0 and predicate_of(frame.reading).quotes() and self._opening_quotation(frame):
            return
        behind = frame.last if frame.before else max(frame.last, frame.source[1])
        for k in range(max(frame.content + 1, behind), self.clauses.limit(frame.first) - 1):
            lx, t = self.lexes[k], self.tokens[k]
            if (
                t.form == ":"
                and self.tokens[k + 1].kind == "word"
                and self.lexes[k - 1].word_class != "pronoun"
            ):
                label = Frame(kind="label", how="colon", first=k, last=k + 1, begin=k, lemma="")
                label.source, label.before, label.content = frame.source, True, k + 1
                self.found.frames.append(label)
            told = lx.finite and t.form not in nouns() and not self.phrases.in_name(k)
            if lx.that is not None or told or (t.kind in ("mark", "break") and t.form not in QUOTE_MARKS):
                return

    def _opening_quotation(self, frame: Frame) -> bool:
        """«لن نتراجع».. الوزير يرد على النقابات: give a verb without a content of its own the words in marks
        with which the headline opens."""
        q = self.page.quote_of[0]
        if q < 0 or self.page.quotes[q].open != 0 or not self.page.quotes[q].closed:
            return False
        close = self.page.quotes[q].close
        parted = close + 1 < len(self.tokens) and self.tokens[close + 1].form in _PARTS
        if parted and close > _WORDS and not any(f.content in (0, 1) for f in self.found.frames):
            frame.kind = "bare"
            frame.opens(0, "quote")
        return frame.content == 0

    def _learned_from(self, frame: Frame) -> None:
        """علمت الصحيفة من مصادر أن …، علم لدى مصدر أن، أفيد من مصدر أن: who told it is the source, not who
        learned it."""
        verb = frame.verb
        if frame.lemma != "علم" and (verb is None or verb.voice != "passive"):
            return
        for k in range(frame.last, max(frame.last, frame.content - 1)):
            if self.lexes[k].bare in ("من", "لدي"):
                told = self.phrases.after(k + 1, frame.content - 1)
                at = self.lexes[k].bare == "لدي" and told[1] > told[0] and not self.lexes[k + 1].noun_opener
                if self.clauses.agent(told) or (
                    at and (k == frame.last or (verb is not None and verb.voice == "passive"))
                ):
                    frame.source, frame.before = told, False
                return

    def _in_aside(self, frame: Frame) -> bool:
        """قال فلان، في ما يعتبر أوضح تصريح، إن، or … في مقال نشر أمس: «…»: a clause before another verb's
        content."""
        k = frame.first - 1
        if k < 0 or frame.content < 0 or frame.lemma == "قال":
            return False
        relative = self.lexes[k].word_class in ("relative", "as") or self.tokens[k].form == "ما"
        if not (relative or (frame.lemma in _PUBLISHED and not self.lexes[frame.first].conj)):
            return False
        last = self.found.frames[-1] if self.found.frames else None
        return last is not None and last.kind == "verb" and last.content == frame.content and last.has_source

    def _of_source(self, frame: Frame) -> bool:
        """أكد مصدر، تحدث إلى «المرصاد»، أن: whether what a comma sets off, and no و joins, only tells of the
        source of the verb before, whose content it is."""
        k, last = frame.first - 1, self.found.frames[-1] if self.found.frames else None
        k -= k > 0 and self.lexes[k].word_class in ("qad", "aux")
        if k < 0 or self.tokens[k].form not in COMMAS or last is None or self.lexes[frame.first].conj:
            return False
        same = frame.content >= 0 and last.content == frame.content
        return same and last.kind == "verb" and last.has_source and not last.before

    def _carries(self, frame: Frame) -> bool:
        """Whether an outlet carries the words around, which it then tells, and of it who said them: قال فلان
        في كلمة | نقلها التلفزيون: «…».
        """
        last = self.found.frames[-1] if self.found.frames else None
        form = self.tokens[frame.first].form
        if frame.lemma != _CARRY or form == _CARRY or not frame.has_source or self.lexes[frame.first].conj:
            return False
        if last is None or last.kind != "verb" or not last.has_source or last.content <= frame.first:
            return False
        if frame.content not in (-1, last.content):
            return False
        first, end = frame.source
        if self.tokens[first].form in _GIST and end > first + 1:
            frame.source = first + 1, end  # نقلت فحواه قناة الغد
        frame.opens(last.content, last.how)
        last.outer = len(self.found.frames)
        self.found.frames.append(frame)
        return True

    def _subhead(self, frame: Frame) -> bool:
        """* تجدد المعاناة: , كتب – سالم الهادي: whether the verb belongs to a subhead, a short line behind a
        bullet that a colon ends, or to the credit of whoever wrote the page."""
        k = frame.content
        if (
            frame.how != "colon"
            or k >= len(self.tokens)
            or self.tokens[k].kind != "break"
            or frame.lemma == "قال"
        ):
            return False
        first = self.clauses.start_of(frame.first)
        credit = first == frame.first and self.tokens[first].form in _CREDITS
        return (credit or self.tokens[first].form in _BULLETS) and k - first <= _SHORT_LINE

    def _prompts(self, frame: Frame) -> bool:
        """أكدت النائبة عندما سألها صحافيون: «…»: whether the verb tells when another's words were said, which
        that verb before it then has."""
        before = self.lexes[frame.first - 1] if frame.first else None
        if before is None or before.bare not in _WHEN or frame.how not in ("colon", "quote"):
            return False
        last = self.found.frames[-1] if self.found.frames else None
        if last is None or last.kind != "verb" or last.content >= 0 or not last.has_source or last.before:
            return False
        if self.clauses.start_of(last.first) != self.clauses.start_of(frame.first):
            return False
        last.opens(frame.content, frame.how)
        return True

    def _conditional(self, frame: Frame) -> bool:
        """في حال رفض البرلمان الاتفاق: nobody has spoken."""
        k = frame.first - 1
        return k >= 0 and self.tokens[k].form in _CONDITIONS and frame.how != "quote"

    def _best(self, i: int) -> Frame | None:
        """The frame, its content found, of the reading whose predicate finds its complement nearest; a
        homograph without one loses."""
        best: tuple[int, Frame] | None = None
        seen: set[str] = set()
        for reading in self.lexes[i].finite:
            predicate = predicate_of(reading)
            misread = self._told_us(i, reading) or self._spelt_otherwise(i, reading)
            misread = misread or (predicate.lemma == _OBJECTS and bool(reading.cut.suffix))
            misread = misread or (predicate.lemma == _STANDS_IN and self._answers(i))
            misread = misread or (predicate.lemma == _AGREES and _DOUBLED not in self.tokens[i].text)
            if predicate.lemma in seen or misread or not self.cues.fits_place(i, reading):
                continue
            seen.add(predicate.lemma)
            trial = self._frame(i, reading)
            self.complements.find(trial, predicate)
            far = trial.content - i > 3 and not self._somebody(i + 1)  # وصفه رئيس الحزب فلان ب…
            if far and self.cues.noun_with_suffix(i, reading):
                continue
            rank = trial.content if trial.content >= 0 else _NEVER
            if best is None or rank < best[0]:
                best = (rank, trial)
        if best is None:
            return None
        frame = best[1]
        frame.begin = self.clauses.begin_of(i)
        frame.negated = (
            i > 0 and self.lexes[i - 1].word_class == "negation" and not self.phrases.in_name(i - 1)
        )
        return frame

    def _told_us(self, i: int, reading: Reading) -> bool:
        """أخبرنا النائب فلان: before somebody who speaks نا is "us" and no first person."""
        verb = reading.entry.verb
        if verb is None or verb.person != 1 or not self.tokens[i].form.endswith("نا"):
            return False
        others = (r for r in self.lexes[i].finite if r.cut.suffix == "نا")
        return self._somebody(i + 1) and any(r.entry.lemma == reading.entry.lemma for r in others)

    def _answers(self, i: int) -> bool:
        """يرد على النقابات, not يرد في التقرير: one who answers, and nothing that is found in a document."""
        behind = [lx.bare for lx in self.lexes[i + 1 : i + 3]]
        return behind[:1] == ["علي"] and behind[1:] != ["لسان"]

    def _somebody(self, j: int) -> bool:
        """Whether a person's phrase begins at token `j`, or at the last one."""
        j = min(j, len(self.tokens) - 1)
        return self.clauses.heads_person(j) or (j in self.phrases.lead_of and self.clauses.leads_person(j))

    def _spelt_otherwise(self, i: int, reading: Reading) -> bool:
        """Whether hamzas, which folding takes away, tell that the word is not this perfect: هنا is not هنأ,
        أعتقد is not اعتقد, and behind أن أشير is not أُشير."""
        verb, lemma = reading.entry.verb, reading.entry.lemma
        text = self.tokens[i].text
        if verb is not None and verb.number == "d" and text.endswith("أ"):
            return True  # يقرأ, no dual of أقر
        if verb is None or verb.tense != "perfect":
            return False
        if text.removeprefix(reading.cut.conj).startswith("آ") and lemma[0] != "آ":
            return True  # إنني آمل, not أمل
        if lemma.endswith("أ") and text.endswith("ا"):
            return not reading.cut.suffix and (verb.gender, verb.number) == ("m", "s")
        behind_that = i > 0 and self.lexes[i - 1].that == "" and verb.voice == "passive"
        if not text.removeprefix(reading.cut.conj).startswith("أ") or not (lemma[0] == "ا" or behind_that):
            return False
        return any(
            r.entry.verb is not None and r.entry.verb.person == 1 and r.entry.lemma == lemma
            for r in self.lexes[i].finite
        )

    def _frame(self, i: int, reading: Reading) -> Frame:
        attention = predicate_of(reading).lemma == "لفت" and i + 1 < len(self.tokens)
        last = i + 1 + (attention and self.tokens[i + 1].form in _ATTENTION)  # لفت النظر إلى أن
        return Frame(
            kind="verb",
            how="none",
            first=i,
            last=last,
            begin=i,
            lemma=predicate_of(reading).lemma,
            speech=predicate_of(reading).speech,
            reading=reading,
        )

    def _plain_clause(self, frame: Frame) -> None:
        """قال فلان نحن …: words reported with no mark before them, known by their first person."""
        behind = frame.has_source and not frame.before
        k = max(frame.last, frame.last if frame.before else frame.source[1])
        limit = self.clauses.limit(frame.first)
        if k >= limit:
            return
        verbal = self.lexes[k].verb or self.lexes[k].word_class == "negation"
        first = frame.source[0]
        if behind and verbal and not self.clauses.agent(frame.source) and self.phrases.definite(first):
            frame.opens(first, "clause")  # وقال السوق لا تحتاج …: what seems the subject is the content
            frame.source = (0, 0)
            return
        at = next((n for n in range(k, limit) if self.tokens[n].form in _FIRSTS), -1)
        if at == k or (at > k and frame.has_source and self.lexes[k].word_class == "preposition"):
            frame.opens(at, "clause")
        elif self.tokens[k].form == "هناك":
            frame.opens(k, "clause")
        elif behind and (self.clauses.agent(frame.source) or self.tokens[first].form in _HIS_HONOUR):
            self._behind_comma(frame, k, limit)
            if frame.content < 0:
                self._without_mark(frame, k, limit)

    def _behind_comma(self, frame: Frame, k: int, limit: int) -> None:
        """قال الوزير للصحفيين، تم تحديد …: a comma for the complementizer, before a verb with no و."""
        while k < limit and (self.phrases.addresses(k) or self.tokens[k].form.startswith("لل")):
            k += 1
        if k + 1 >= limit or self.tokens[k].form not in "،,":
            return
        after, form = self.lexes[k + 1], self.tokens[k + 1].form
        clause = after.verb or after.word_class == "negation" or form == "تم" or verbal(form)
        if clause and not (after.conj or after.finite or self.phrases.in_name(k + 1) or form in nouns()):
            frame.opens(k + 1, "clause")

    def _without_mark(self, frame: Frame, k: int, limit: int) -> None:
        """قال الوزير نرفض غلق السد، قال النائب، لن نقبل: no complementizer but a clause, told by its first
        person or by what only opens one.
        """
        k += k + 1 < limit and self.tokens[k].form in "،,"
        form = self.tokens[k].form
        if self.tokens[k].kind != "word" or self.phrases.in_name(k) or self.lexes[k].conj:
            return
        we = form.removeprefix("س")[:1] == "ن" and (verbal(form) or self.lexes[k].verb)
        we = we and not (form in nouns() or form.endswith("ا"))  # not نقلا عن
        if we or form in _OPENS_CLAUSE:
            frame.opens(k, "clause")

    def _quotation_ahead(self, frame: Frame) -> None:
        """وقال في لقاء رتبته النقابة لبحث العقد أو رده «…»: the sentence's first quotation, over
        asides."""
        limit = self.clauses.limit(frame.first)
        previous = self.lexes[frame.first - 1].form if frame.first else ""
        suffixed = frame.reading is not None and frame.reading.cut.suffix != ""
        if suffixed or previous in ("ما", "عما", "بما", "كما"):
            return
        for k in range(frame.last, limit):
            lx = self.lexes[k]
            if self.tokens[k].form in QUOTE_MARKS and self.page.opens_quote(k):
                quote = self.page.quotes[self.page.quote_of[k]]
                if quote.closed and quote.close - k > _WORDS and self.tokens[k - 1].form not in ("ب", "ل"):
                    frame.opens(k, "quote")
                return
            told = lx.finite and not lx.word_class and not any(r.cut.suffix for r in lx.finite)
            clause = lx.that is not None and self.tokens[k - 1].form not in ("بعد", "قبل")
            if (told and not self.cues.is_noun(k)) or clause or self.tokens[k].form in ":.؛":
                return

    def _left_out(self, frame: Frame) -> None:
        """أشار الوزير السابق منظمة كذا كانت …: the complementizer left out, as the clause of another name
        shows."""
        k = frame.source[1]
        if frame.before or not frame.has_source or k >= self.clauses.limit(frame.first):
            return
        units = self.phrases.units(*frame.source)
        clause = self.lexes[k].word_class == "aux" or (self.lexes[k].verb and not self.lexes[k].conj)
        if (
            clause
            and len(units) == 2
            and units[1][0] in self.phrases.lead_of
            and self.clauses.agent(units[0])
        ):
            frame.source = units[0]
            frame.opens(units[1][0], "clause")

    def _quoted_before(self, frame: Frame) -> None:
        """«…»، قال فلان: the quotation that the verb closes."""
        k = frame.begin - 1
        if self.lexes[frame.first].conj or self.lexes[max(frame.first - 1, 0)].bare == "ثم":
            return  # «…»، وقال: a new report, not the cue of the quotation before it
        if k < 0 or (frame.begin == frame.first and self.tokens[k].kind != "mark"):
            return
        q = self.page.quote_of[k]
        if q < 0:
            return
        quote = self.page.quotes[q]
        lost = not quote.closed and self.tokens[k].form[0] not in ".…؟!"
        if quote.close != k or lost or quote.close - quote.open < 3:
            return  # a quotation that lost its closing mark ends with its sentence
        if any(f.content in (quote.open, quote.open + 1) for f in self.found.frames[-_FRAMES_BACK:]):
            return
        governed = quote.open > 0 and self.tokens[quote.open - 1].kind == "word"
        governed = governed and not (frame.reading and frame.reading.cut.suffix)  # «…» كما وصفته الصحيفة
        parted = any(t.kind == "mark" for t in self.tokens[k + 1 : frame.first])
        if (governed or not parted) and self._names(quote.open, quote.close):
            return  # «الحزب» يلوّح بالإضراب, حزب «الغد» قد يلوّح به, في موقع «الغد»، قال: a name
        if governed and not parted:
            return  # في وقت «تشتد فيه الأزمة» تدعو المنظمة: another word's
        if quote.open and self.tokens[quote.open - 1].form in _TITLED:
            return  # في مقال بعنوان «…»، اعتبر فلان
        frame.kind = "bare"
        frame.opens(quote.open, "quote")

    def _names(self, opening: int, closing: int) -> bool:
        """Whether a quotation is short and tells nothing: a name."""
        inside = range(opening + 1, closing)
        return len(inside) <= _WORDS and not any(
            (self.lexes[k].verb and not self.phrases.in_name(k)) or self.lexes[k].word_class == "negation"
            for k in inside
        )
