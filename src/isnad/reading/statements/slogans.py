"""Whose words slogans and banners are: خرج السكان رافعين لافتات تطالب ب…، رفعوا لافتات كتب عليها «…»، رددوا
هتافات «…»."""

from __future__ import annotations

from collections.abc import Callable

from isnad.reading.statements.clauses import Clauses
from isnad.reading.statements.frame import Frame, Range
from isnad.reading.words.lexis import nouns, words
from isnad.reading.words.party_words import head_in
from isnad.text.clitics import listed

__all__ = ["SLOGANS", "Slogans"]

SLOGANS, _CARRIED = words("slogans"), words("carries_slogans")
# What is written on them, and what their words are called: كتب عليها، هتافات من قبيل «…».
_WRITTEN, _ON_THEM = "كتب", frozenset(("عليها", "عليه", "فيها", "فيه"))
_STANDS, _SHORT = frozenset(("كتب", "كتبت", "خط", "خطت", "جاء")), 5
_CALLED = words("slogan_words")
_MANY = words("many") | words("quantifiers") | words("crowds")
# How far before a slogan the word may stand that tells who carries it, and how far before its verb the
# slogan.
_CARRIER, _NEAR = 5, 3
# How far behind a slogan its words may begin.
_WORDS = 6


class Slogans:
    """The slogans of one page, by the verbs that tell what they ask."""

    def __init__(
        self,
        clauses: Clauses,
        after_verb: Callable[[int, int], Range],
        before: Callable[[int], Range],
    ) -> None:
        self.clauses, self.after_verb, self.before = clauses, after_verb, before
        self.tokens, self.lexes, self.phrases = clauses.tokens, clauses.lexes, clauses.phrases

    def whose(self, frame: Frame) -> Range:
        """رفع المحتجون شعارات تندد ب…، خرج السكان مرددين هتافات تطالب ب…: who carries or shouts what the
        feminine verb of a frame describes; empty where nobody is told."""
        k, v = self._carried(frame)
        if v < 0:
            return (frame.first, frame.first)
        return self._people(self.after_verb(v + 1, k)) or self._people_before(v) or (v, v)

    def quoted(self, k: int) -> Frame | None:
        """رددوا هتافات «…»، رفع السكان شعار «…»: the frame of the slogan at token `k` that is told word for
        word, with who carries or shouts it; None where nobody does."""
        limit, people = self.clauses.limit(k), None
        at = next((n for n in range(k + 1, min(limit, k + _WORDS)) if self.clauses.page.opens_quote(n)), k)
        if at == k or not self._slogan(k):
            return None
        told = self._short_on_them(k, at)
        if not told and any(self.tokens[n].form not in _CALLED for n in range(k + 1, at)):
            found = self.phrases.after(k + 1, at)
            people = self._people(found) if found[1] == at else None  # هتافات المصلين «…»
            if people is None:
                return None
        v = self._carrier(k)
        if people is None and v >= 0:
            people = self._people(self.after_verb(v + 1, k)) or self._people_before(v)
        if people is None:
            return None
        begin = self.clauses.begin_of(k)
        frame = Frame(kind="noun", how="quote", first=k, last=k + 1, begin=begin, lemma="هتف", content=at)
        frame.source, frame.before = people, True
        return frame

    def _short_on_them(self, k: int, at: int) -> bool:
        """لافتات كتب عليها «لا للفساد»، لافتة جاء فيها: «…»: whether what is written on the slogan at
        token `k` is quoted behind a colon, or is as short as a name, which the verb would take it for."""
        page, behind = self.clauses.page, self.tokens[k + 1 : at]
        colon = bool(behind) and behind[-1].form == ":"
        words = [t.form for t in behind[: len(behind) - colon]]
        short = colon or page.quotes[page.quote_of[at]].close - at <= _SHORT
        return short and len(words) == 2 and words[0] in _STANDS and words[1] in _ON_THEM

    def of_nobody(self, frame: Frame) -> bool:
        """Whether the verb of a frame describes slogans that nobody is told to carry."""
        found = self.whose(frame)
        return self._carried(frame)[1] >= 0 and found[1] <= found[0]

    def _carried(self, frame: Frame) -> Range:
        """The slogan right before the feminine verb of a frame, and the word that tells who carries it; -1
        for either that is not there."""
        i, verb = frame.first, frame.verb
        behind = self.tokens[frame.last].form if frame.last < len(self.tokens) else ""
        on_them = frame.lemma == _WRITTEN and behind in _ON_THEM
        tells = verb is not None and (verb.tense, verb.gender) == ("imperfect", "f")
        if not (tells or on_them) or self.lexes[i].conj:
            return (-1, -1)
        k = next((k for k in range(i - 1, max(-1, i - 1 - _NEAR), -1) if self._slogan(k)), -1)
        return k, self._carrier(k) if k >= 0 else -1

    def _carrier(self, k: int) -> int:
        """The word shortly before the slogan at token `k` that tells who carries it; -1 without one."""
        near = range(k - 1, max(self.clauses.start_of(k) - 1, k - 1 - _CARRIER), -1)
        return next((v for v in near if listed(self.tokens[v].form, _CARRIED)), -1)

    def _slogan(self, k: int) -> bool:
        return self.tokens[k].form in SLOGANS and not self.phrases.in_name(k)

    def _people(self, found: Range) -> Range | None:
        """The first of the phrases in a range, where it is of people; no place or thing shouts."""
        if found[1] <= found[0]:
            return None
        unit = self.phrases.units(*found)[0]
        if self.tokens[unit[1]].form == "من":
            unit = unit[0], found[1]  # العشرات | من سكان الحي
        place = self.phrases.cast.kind_at(unit[0]) == "place"
        return unit if (self._crowd(unit[0]) or self.clauses.agent(unit)) and not place else None

    def _people_before(self, v: int) -> Range | None:
        """خرج آلاف السكان | رافعين …، المحتجون | رفعوا …: what stands before the verb itself, or the people
        told last who are no genitive and in no preposition's power."""
        own = self._people(self.before(v))
        if own is not None:
            return own
        start = self.clauses.start_of(v)
        for k in range(v - 1, start, -1):
            found = self.phrases.after(k, v) if self._crowd(k) and not self._governed(k, start) else (k, k)
            people = self._people(found)
            if people is not None:
                return people
        return None

    def _crowd(self, k: int) -> bool:
        """Whether people, or many of them, are told at token `k`: السكان، المئات، آلاف."""
        form = self.tokens[k].form
        return not _MANY.isdisjoint((form, form.removeprefix("ال"))) or head_in(form, "people")

    def _governed(self, k: int, start: int) -> bool:
        """مقر | النقابيين، مع السكان، بالسكان: whether a preposition or a noun governs the word at `k`; what
        opens its clause is the verb (تظاهر | السكان)."""
        before = self.tokens[k - 1]
        opens = k - 1 == start or self.tokens[k - 2].kind == "mark"
        noun = before.kind == "word" and before.form in nouns() and not opens
        return noun or self.lexes[k - 1].word_class == "preposition" or self.phrases.attached(k)
