"""Where the content of an attribution lies: behind it, before it, or around it (وبحسب المصدر، فإن …)."""

from __future__ import annotations

from isnad.reading.phrases.datelines import past_dateline
from isnad.reading.statements.accord_reach import AccordReach
from isnad.reading.statements.clauses import Clauses
from isnad.reading.statements.frame import Found, Frame
from isnad.reading.words.lexis import words
from isnad.reading.words.party_words import head_in, own_letter, verbal
from isnad.text.folding import fold
from isnad.text.tokens import COMMAS

__all__ = ["AccordPlaces"]

# How far what ties a sentence to the one before may reach, and its nouns.
_TIE = 5
_TIES = words("ties") | words("on_his_part")
_AND_HE = words("and_he")
_MEANWHILE = frozenset(("فيما", "بينما", "كما"))
# Behind an attribution that opens its sentence: وبحسب المصدر، …; وبحسب المصدر فقد …
_RESUMED = frozenset(("،", ",", ":", "فقد"))
# Endings of verbs that tell of several; whom one cites in the plural, and sources that are feminine.
_THEIRS = ("وا", "ون")
# What takes up a text that somebody saw or got, and how far behind its verb.
_OF_IT, _OF_IT_REACH = frozenset(fold(w) for w in ("عليه", "عليها", "منه", "منها")), 6
_HER = ("ها", "ته")
_MEN, _PLURALS, _TO_BE_NAMED = words("broken_people"), words("broken_plurals"), words("to_be_named")


class AccordPlaces:
    """Where the content of an attribution lies."""

    def __init__(self, clauses: Clauses, found: Found) -> None:
        self.clauses, self.found = clauses, found
        self.tokens, self.lexes, self.phrases = clauses.tokens, clauses.lexes, clauses.phrases
        self.reach = AccordReach(clauses, found)

    def _reported(self, start: int, back: int) -> bool:
        """Whether one of the last `back` frames carries a content in the sentence from `start`."""
        return any(f.first >= start and f.content >= 0 for f in self.found.frames[-back:])

    def place(self, frame: Frame, end: int, limit: int) -> None:
        """Whether the content follows (وبحسب المصدر، فإن …), went before (…، بحسب المصدر), or is that of the
        verb around the attribution (أوضحت الوزارة، وفق الصحيفة، أن …), which then is inside it."""
        if self._at_head(frame):
            if any(self._resumes(n) for n in range(end, limit)):
                self._place_before(frame, frame.first, end, limit)
            else:
                comma = end < limit and self.tokens[end].form in "،,"
                frame.opens(end + comma, "clause")
        elif not (self._behind_another(frame) or self._place_inside(frame)):
            start = self.clauses.start_of(frame.first)
            follows = end < limit and self._resumes(end)
            if follows or (self._opens_sentence(start, frame.begin) and not self._reported(start, 3)):
                self._place_before(frame, start, end, limit)
            else:
                frame.behind, frame.content = True, self._clause_start(start, frame.begin)
                self.reach.within_report(frame, start)
                self._splits_clause(frame, end, limit)
        self.found.frames.append(frame)

    def _splits_clause(self, frame: Frame, end: int, limit: int) -> None:
        """قال فلان إن الحكومة، كما يقول أعضاؤها، لا تثق بأحد: an attribution between the subject
        of what is told and its verb, which both tell."""
        around = self.found.frames[-1] if self.found.frames else None
        if around is None or around.kind not in ("verb", "participle") or around.how != "that":
            return
        commas = frame.begin < frame.first and end + 1 < limit and self.tokens[end].form in "،,"
        if not commas or around.content < self.clauses.start_of(frame.first) or around.content >= frame.begin:
            return
        after = self.lexes[end + 1]
        goes_on = after.verb or after.word_class in ("negation", "qad", "aux")
        goes_on = (goes_on or verbal(self.tokens[end + 1].form)) and not after.conj
        told = self.phrases.after(around.content, frame.begin)
        if goes_on and told[1] == frame.begin:
            frame.content, frame.splits = around.content, True

    def _clause_start(self, start: int, end: int) -> int:
        """Where in the sentence `[start, end)` the clause begins that an attribution behind it cites: past
        what ties the sentence to the one before (من جهة أخرى، …; يذكر أن …), or its dateline."""
        cast, tokens = self.phrases.cast, self.tokens
        if cast.kind_at(start) == "place" and (not start or tokens[start - 1].kind == "break"):
            start = past_dateline(self.clauses.page, cast, start, end)
        cited = self.found.frames[-1] if self.found.frames else None
        if cited is not None and cited.kind == "accord" and cited.behind and cited.first > start:
            another = self._after_another(max(cited.source[1], cited.last), end)
            if another >= 0:
                return another
        joined = [
            k for k in range(start + 1, end - 1) if self.lexes[k].that == "" and self.lexes[k].conj == "و"
        ]
        if joined:
            return joined[-1] + 1  # أؤكد أن القافلة وصلت، وأن | الطريق آمن، حسبما أبلغنا السكان
        near = range(start + 1, min(end - 1, start + _TIE))
        if self.lexes[start].word_class == "reporter":
            return next((k + 1 for k in near if self.lexes[k].that is not None), start)
        if start + 1 < end and self.tokens[start + 1].form in _TIES:
            return next((k + 1 for k in near if self.tokens[k].form in "،,"), start)
        return start

    def _after_another(self, k: int, end: int) -> int:
        """قتل عشرة، بحسب الجيش، فيما | قتل عشرون بحسب السكان: where the clause begins that و or فيما joins to
        one that is attributed itself, right behind at token `k`; -1 without one."""
        k += k < end and self.tokens[k].form in COMMAS
        if k >= end - 1:
            return -1
        if self.tokens[k].form in _MEANWHILE:
            return k + 1
        joined = self.tokens[k].form[0] == "و" and not own_letter(self.tokens[k].form)
        return k if joined and self.tokens[k - 1].form in COMMAS else -1

    def _behind_another(self, frame: Frame) -> bool:
        """…، بحسب الوكالة نقلا عن شهود: from whom the outlet has the words, which are inside hers."""
        around = self.found.frames[-1] if self.found.frames else None
        if frame.lemma != "نقلا" or around is None or around.kind != "accord" or not around.behind:
            return False
        if max(around.last, around.source[1]) != frame.first:
            return False
        frame.behind, frame.content, frame.begin = True, around.content, around.begin
        frame.outer = len(self.found.frames) - 1
        return True

    def _at_head(self, frame: Frame) -> bool:
        """قال فلان إنه برأي الحزب كل تغيير …, «بحسب بياناتنا فإن …»: the first words of a content."""
        around = self.found.frames[-1] if self.found.frames else None
        if around is None or around.kind == "bare":
            return False
        opens = around.how == "that" and around.content == frame.first
        return opens or (around.how in ("quote", "colon") and around.content == frame.first - 1)

    def _place_inside(self, frame: Frame) -> bool:
        """An attribution between a verb and its content shares the content; one of the two is inside the
        other."""
        around = self.found.frames[-1] if self.found.frames else None
        if around is None or around.kind == "bare" or not around.first < frame.first < around.content:
            return False
        frame.opens(around.content, around.how)
        if frame.lemma == "نقلا":
            frame.outer = len(self.found.frames) - 1  # the paper says what it has from its source
        else:
            around.outer = len(self.found.frames)
        return True

    def _resumes(self, k: int) -> bool:
        """فإن: the clause to which an attribution went before."""
        return self.lexes[k].that is not None and self.lexes[k].conj == "ف"

    def _opens_sentence(self, start: int, begin: int) -> bool:
        return all(
            self.tokens[k].kind == "mark" or self.lexes[k].word_class in ("contrast", "aux")
            for k in range(start, begin)
        )

    def _place_before(self, frame: Frame, start: int, end: int, limit: int) -> None:
        """The content behind an attribution that opens its sentence, else the sentence before: … . بحسب
        المصدر."""
        k = end
        verb = k < limit and self.lexes[k].verb and not self.lexes[k].conj and not self.phrases.in_name(k)
        later = any(self._resumes(n) for n in range(k, limit))  # ووفقا للمصادر، تحدثت إلينا، فإن …
        told = self.phrases.definite(k - 1) or self.phrases.in_name(k - 1)
        told = told or self.clauses.page.closes_quote(k - 1)  # وحسب «الغد» أعلنت …
        if verb and told and not (later or self.phrases.is_noun(k)):
            frame.content = k  # ووفقا للمصادر اعتقلت القوات …
            return
        if k < limit and self.clauses.page.opens_quote(k):
            frame.content = k  # وبحسب فلان «لن يفتح السد»
            return
        if not later and self._runs_into(frame, k, limit):
            return
        while k < limit and self.tokens[k].form not in _RESUMED and not self._resumes(k):
            k += 1
        if k + 1 < limit and self.tokens[k + 1].form in _AND_HE:
            k = self.clauses.past_comma(k, limit) - 1  # وبحسب فلان، وهو تاجر، فإن
        if k < limit and self.tokens[k].kind == "mark":
            k += 1
        if k < limit and (self.lexes[k].that is not None or self.tokens[k].form == "فقد"):
            k += 1
        if k < limit:
            frame.content = k
        elif start and self.tokens[start - 1].kind != "break":
            frame.behind, frame.content = True, self.clauses.start_of(start - 1)

    def _runs_into(self, frame: Frame, end: int, limit: int) -> bool:
        """وبحسب مسؤولين أمريكيين | فشلت الغارة: set the content behind people without the article where a
        verb that is not theirs opens it; one that may be (مصدر طبي | وصل الوزير) only where nothing resumes
        the sentence farther on."""
        first = frame.source[0]
        last = min(end + 1, limit)
        they = last > end and self.tokens[end].form.endswith(_THEIRS[0])
        k = next((k for k in range(first + 1, last) if self._opens_clause(k)), -1)
        if k > 0 and not self.phrases.definite(first):
            k = self._past_of_it(k, limit)
        if k < 0 and they:  # مسؤولين تحدثوا إلى الصحيفة | فشلت الغارة
            k = next((k for k in range(end + 2, limit) if self._behind_theirs(k)), -1)
        if k < 0 or (self._agrees(first, k) and not self._another_does(k, limit)):
            return False
        frame.source, frame.content = (first, min(end, k)), k
        return True

    def _past_of_it(self, k: int, limit: int) -> int:
        """تقرير اطلعت «الغد» عليه | جاءت المحاكم ثانية: where a clause opens behind the one at token `k`, if
        that takes up the cited text by a pronoun; -1 where none does; else `k`."""
        near = range(k + 1, min(k + _OF_IT_REACH, limit - 1))
        seen = next((n for n in near if self.tokens[n].form in _OF_IT), -1)
        if seen < 0:
            return k
        return seen + 1 if self._opens_clause(seen + 1) else -1

    def _behind_theirs(self, k: int) -> bool:
        """تحدثوا إلى الصحيفة | فشلت: whether a clause opens at token `k` right behind something definite."""
        definite = self.phrases.definite(k - 1) or self.phrases.in_name(k - 1)
        return definite and self._opens_clause(k)

    def _opens_clause(self, k: int) -> bool:
        """Whether a verb, or what stands right before one, stands at token `k`: فشلت, لم تحضر, but not
        اعتقل or شهود."""
        t, lx = self.tokens[k], self.lexes[k]
        if t.kind != "word" or lx.conj or self.phrases.in_name(k) or t.form.endswith(_THEIRS):
            return False
        if t.form.endswith(_HER) or not _TO_BE_NAMED.isdisjoint(u.form for u in self.tokens[k : k + 2]):
            return False  # وثيقة نشرتها الوزارة, مصدر رفض | الكشف عن اسمه
        return lx.word_class in ("negation", "qad") or bool(lx.verb) or verbal(t.form)

    def _agrees(self, first: int, k: int) -> bool:
        """مصدر رفض، مصادر رفضت: whether the verb at token `k` may tell of the cited phrase at `first`; never
        of people in the plural (مسؤولين | رفضت)."""
        head = self.tokens[first].form
        if self.phrases.definite(first):
            return False  # وبحسب الشرطة | فشلت المحاولة
        if head.endswith("ين") or head in _MEN or (head in _PLURALS and head_in(head, "people")):
            return False
        she = self.tokens[k].form.startswith("ت") or self.tokens[k].form.endswith("ت")
        return she == (head.endswith(("ه", "ات")) or head in _PLURALS)

    def _goes_on_at(self, n: int) -> bool:
        """Whether the sentence resumes at token `n`: …، قتل عشرة, not …، وانسحب الجيش."""
        return self.tokens[n].form in _RESUMED and self.tokens[n + 1].form[:1] != "و"

    def _another_does(self, k: int, limit: int) -> bool:
        """وبحسب مصدر طبي وصل | الوزير إلى العاصمة: whether somebody or something definite stands behind the
        verb at token `k`, and no comma farther on, behind which the clause would resume."""
        behind = k + 1 < limit and (self.phrases.definite(k + 1) or self.phrases.in_name(k + 1))
        resumed = any(self._goes_on_at(n) for n in range(k, limit - 1))
        return behind and not resumed
