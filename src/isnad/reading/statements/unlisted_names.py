"""Names that no list has, by the office beside them: before it, behind it, in brackets or marks, or set off
by commas. Who is named so holds that office for the rest of the article."""

from __future__ import annotations

import msgspec

from isnad.reading.phrases.phrases import BY_THIS
from isnad.reading.statements.frame import Range
from isnad.reading.statements.source_words import ALL_HEADS, SourceWords, plain, role_words
from isnad.reading.statements.speaker import Speaker
from isnad.reading.words.lexis import nouns, source_heads, words
from isnad.reading.words.nationality import country_of_nisba
from isnad.reading.words.party_words import bound_prepositions
from isnad.text.folding import fold
from isnad.text.tokens import COMMAS, DASHES

__all__ = ["BESIDE_OFFICE", "UnlistedNames"]

# How many words a name between commas or marks takes.
_NAME_WORDS = 4
_BEHIND, _BEFORE = "the words after the office", "the words before the office"
BESIDE_OFFICE = frozenset((_BEHIND, _BEFORE))
"""Why a speaker is who he is, where no list has his name."""
_HUMAN = source_heads("human")
_HOLDERS = frozenset(map(plain, _HUMAN))
_PLURALS = words("human_plurals")
_SET_OFF = COMMAS | DASHES | {"؛"}
# What leads to him or to what one speaks for.
_IN_NAME_OF = frozenset(("باسم", "لسان"))


class UnlistedNames:
    """The holders of offices of one page whose names no list has, in text order."""

    def __init__(self, source_words: SourceWords) -> None:
        self.words = source_words
        self.page, self.tokens, self.lexes = source_words.page, source_words.tokens, source_words.lexes
        self.phrases, self.cast = source_words.phrases, source_words.cast
        self.told: list[tuple[frozenset[str], Speaker]] = []
        """The holders found so far, each with the words of the office."""

    def read(self, first: int, last: int) -> Speaker | None:
        """The speaker whose name stands beside the office `[first, last)`; None without one."""
        return self._before_office(first, last) or self._behind_office(first, last)

    def holder(self, office: list[str]) -> Speaker | None:
        """الوزيرة، رئيسة المركز: who was told before by an unlisted name with this office."""
        wanted = role_words(office)
        for role, who in reversed(self.told):
            if wanted and office[0] in _HOLDERS and wanted <= role:
                return msgspec.structs.replace(who, why="the office that the article gives to this person")
        return None

    def surname(self, word: str) -> Speaker | None:
        """بادي: the last word of a name that no list has, told before with its office."""
        for _, who in reversed(self.told):
            if [plain(w) for w in fold(who.text).split()[-1:]] == [word]:
                return msgspec.structs.replace(who, span=None)
        return None

    def _holds(self, who: Speaker, first: int, last: int) -> Speaker:
        """Keep that `who` holds the office `[first, last)`."""
        office = [plain(t.form) for t in self.tokens[first + 1 : last] if t.kind == "word"]
        head = plain(self.words.head(first))
        self.told.append((role_words([head, *office]), who))
        return who

    def _before_office(self, first: int, last: int) -> Speaker | None:
        """Words that no list knows before an office: their bearer's name (فلان الفلاني رئيس الشبكة)."""
        heads = [k for k in range(first + 1, min(first + 5, last)) if self.tokens[k].form in _HUMAN]
        of_two = heads[1:2] == [first + 2] and not self.phrases.definite(first + 2)
        if heads[:1] == [first + 1] and not of_two:
            heads = heads[1:]  # one word is a name only before an office of two: فلان نائب رئيس الشبكة
        head = heads[0] if heads else -1
        if head < 0 or self.words.head(first) in ALL_HEADS:
            return None
        name = range(first, head)
        if any(self.tokens[k].kind != "word" for k in name) or not any(self.unknown(k) for k in name):
            return None
        if any(self.lexes[k].word_class or self.phrases.attached(k) for k in name):
            return None
        who = self.words.described(self.words.bare_span(first, head), _BEFORE)
        return self._holds(who, head, last)

    def _behind_office(self, first: int, last: int) -> Speaker | None:
        """An office followed by words that are no known nouns: the name of its holder, though no list has
        it."""
        head = self.words.head(first)
        if head not in _HUMAN or head.endswith(("ون", "ين")) or plain(head) in _PLURALS:
            return None  # مسؤولون حكوميون وزراعيون
        bracketed = self._bracketed(first, last)
        if bracketed is not None:
            who = self.words.described(self.page.span(*bracketed), "the name in brackets after the office")
            return self._holds(who, first, bracketed[0] - 1)
        gender = "f" if self.tokens[first].text.endswith("ة") else "m"
        k = self._name_at_end(first, last)
        end = last
        if k < 0:
            k, end = self._set_off(first, last)
        if k < 0:
            return None
        known = next((m for m in self.words.persons(k, end) if m.first == k and m.last <= end), None)
        if known is not None and known.last == end and self._speaks_for(first, k):
            return None
        if known is not None:
            return self.words.entity(known.entity, "named")
        if any(self.cast.kind_at(j) in ("place", "organization") for j in range(k, end)):
            return None
        who = self.words.described(self.page.span(k, end), _BEHIND, gender=gender)
        return self._holds(who, first, k)

    def _speaks_for(self, first: int, k: int) -> bool:
        """المتحدث باسم الرئيس | فلان، باسم رئيس الوزراء | فلان: whether the name at token `k` is his in whose
        name one speaks, and not the speaker's own (باسم الرئيس اليمني | فلان)."""
        led = next((n for n in range(first + 1, k - 1) if self.tokens[n].form in _IN_NAME_OF), -1)
        if led < 0 or self.tokens[led + 1].form not in _HUMAN:
            return False
        office = range(led + 2, k)
        nisba = any(country_of_nisba(self.tokens[n].form.removeprefix("ال")) for n in office)
        other = any(self.phrases.attached(n) or self.tokens[n].kind == "mark" for n in office)
        return not (nisba or other)

    def _name_at_end(self, first: int, last: int) -> int:
        """Where the words begin with which an office ends and that are a name; -1 without them."""
        k = last
        while k > first + 1 and self.tokens[k - 1].kind == "word" and self.unknown(k - 1):
            if last - k > 1 and self.phrases.definite(k - 1):
                break  # المتحدثة باسم الشرطة الضابطة | سمرة قلتاوي
            k -= 1
        if last - k < 2:
            k = self._after_definite(first, last)
            if last - k < 2 and self._alone(first, last - 1):
                return last - 1
        fits = 2 <= last - k <= _NAME_WORDS and self.lexes[k - 1].word_class != "preposition"
        fits = fits and not (k == first + 1 and self._of_land(k, last))
        return k if fits and not self.phrases.attached(k) else -1

    def _of_land(self, k: int, last: int) -> bool:
        """وزير | الري المصري: whether two definite words behind an office are what it is for and its land."""
        form = self.tokens[last - 1].form
        two = last - k == 2 and self.tokens[k].form.startswith("ال") and form.startswith("ال")
        return two and country_of_nisba(form.removeprefix("ال")) != ""

    def _alone(self, first: int, k: int) -> bool:
        """مدير الجمعية الجديد قلتاوي: whether one word behind a definite one, at token `k`, is a name."""
        before = self.tokens[k - 1].form
        office = k - first > 1 and before.startswith("ال")
        office = office and (self.cast.mention_of[k - 1] < 0 or before.endswith(("ي", "يه")))
        return office and self.unknown(k) and self._can_be_name(k) and not self.phrases.attached(k)

    def _after_definite(self, first: int, last: int) -> int:
        """المتحدث باسم الحكومة ناصع وافي: no phrase goes on with indefinite words after a definite one: they
        are a name, though of ordinary words."""
        k = last
        while k > first + 1 and self._can_be_name(k - 1):
            k -= 1
        return k if self.phrases.definite(k - 1) else last

    def _can_be_name(self, k: int) -> bool:
        t, lx = self.tokens[k], self.lexes[k]
        if t.kind != "word" or lx.word_class or lx.that is not None or lx.conj or self.phrases.definite(k):
            return False
        given = t.text.endswith("ة") and k + 1 < len(self.tokens) and self.unknown(k + 1)  # سمرة الصفدية
        return given or not t.form.endswith(("ا", "ات", "ون", "ين", "ه"))

    def _set_off(self, first: int, last: int) -> Range:
        """مدير الميناء، سمير القطيني، / مدير الميناء «سمير القطيني»: the name set off behind an office by
        commas or marks; `(-1, -1)` without one."""
        nothing = (-1, -1)
        at = next((k for k in range(first + 1, last) if self._parts(k)), last)
        if at + 2 >= len(self.tokens) or not self._parts(at):
            return nothing
        comma = self.tokens[at].form in _SET_OFF
        k = at + comma
        quoted = self.page.opens_quote(k)
        k += quoted
        if self.cast.kind_at(k) == "person":
            end = self.cast.mentions[self.cast.mention_of[k]].last
        else:
            end = k
            while end < min(k + _NAME_WORDS, len(self.tokens) - 1) and self._part_of_name(end):
                end += 1
        if end == len(self.tokens):
            closes = not quoted
        elif quoted:
            closes = self.page.closes_quote(end)
        else:
            closes = self._parts(end) or self.lexes[end].that is not None
        one = quoted and not comma and self.tokens[at - 1].form.startswith("ال")  # باسم الوزارة «سمير»
        enough = end - k >= (1 if one else 2)
        strange = self.cast.kind_at(k) == "person" or any(self.unknown(j) for j in range(k, end))
        return (k, end) if closes and enough and strange else nothing

    def _parts(self, k: int) -> bool:
        """Whether a comma, a dash or an opening quotation mark stands at token `k`."""
        return self.tokens[k].form in _SET_OFF or self.page.opens_quote(k)

    def _part_of_name(self, k: int) -> bool:
        t, lx = self.tokens[k], self.lexes[k]
        if t.kind != "word" or lx.word_class or lx.that is not None or lx.conj or lx.verb:
            return False
        if t.form in BY_THIS:
            return False  # الوزير المالي، بهذه المناسبة، عن
        return not (t.form in ALL_HEADS or t.form in nouns() or t.form.endswith(("ا", "ات", "ون", "ين")))

    def _bracketed(self, first: int, last: int) -> Range | None:
        """وزير الخارجية (فلان)."""
        if self.tokens[last - 1].form != ")":
            return None
        opening = next(
            (j for j in range(last - 2, max(first, last - 6), -1) if self.tokens[j].form == "("), -1
        )
        inside = range(opening + 1, last - 1)  # empty in وزير الخارجية ()
        words = all(self.tokens[j].kind == "word" and self.unknown(j) for j in inside)
        if opening <= first or not inside or not words:
            return None
        return (opening + 1, last - 1)

    def unknown(self, k: int) -> bool:
        """Whether no list has the word at `k`: then it is most often a part of a name."""
        form, lx = self.tokens[k].form, self.lexes[k]
        if lx.word_class or lx.verb or lx.that is not None or form in nouns() or form in ALL_HEADS:
            return False
        if form.startswith(("وال", "بال", "لل")) or form in bound_prepositions():
            return False  # أحد المفرج | عنهم
        bare = form[2:] if form.startswith("ال") else form[1:] if form[:1] in ("و", "ب", "ل") else form
        if bare not in nouns():
            return True
        return form.startswith("ال") and form.endswith("ي") and k > 0 and self.unknown(k - 1)
