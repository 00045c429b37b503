"""Persons: those whom a given name opens, whom what stands behind them shows, or whom a verb of saying has
speak.

سالم العيتاني، رئيس الغرفة: the apposed office makes the two words a name.
"""

from __future__ import annotations

from isnad.lexicons import gazetteer as g
from isnad.lexicons.gazetteer import name_words
from isnad.reading.names.announced import (
    FATHER_OF,
    LINEAGE,
    LINKS,
    LONGEST_OFFICE,
    THAT,
    Announced,
    sounds_foreign,
)
from isnad.reading.names.found import WALI, Sheet
from isnad.reading.names.parts import NO_FIRST
from isnad.reading.names.roles import opens_heir
from isnad.reading.names.shapes import (
    TITLES,
    given_strength,
    is_verb,
    joined_article,
    says_that,
    speaks,
    stranger,
)
from isnad.reading.words.lexis import lex, words
from isnad.text.folding import TANWIN, fold
from isnad.text.kept import Memory
from isnad.text.tokens import COMMAS

__all__ = ["CALLED", "find_people"]

_BORN = fold("ولد")
_LAQAB_FIRST, _LAQAB = name_words("laqab_first"), name_words("laqab")
# Who leads: بقيادة سالم عودة.
_UNDER = name_words("under")
_RELATIVES = frozenset(fold(w) for w in ("الذي", "التي"))
_WHERE = name_words("where")
CALLED = ("عرف", "عرفت", "اشتهر", "اشتهرت", "سمي", "سميت", "يسمي", "تسمي")
"""How verbs of being called by a name end, before باسم."""
_SO, _MUST = fold("أن"), fold("يجب")
# How plurals and words with a pronoun end, and seldom a name that stands alone.
_NOT_ALONE = ("ون", "ين", "ات", "وا", "تان", "ه", "ها", "هم", "نا")
_MINISTERS = frozenset(fold(w) for w in ("وزراء", "ووزراء", "الوزراء", "والوزراء"))
# Who speaks in the name of others, behind whom باسم is no name.
_SPOKESMEN = words("announces_speaker")
# How far before one of them a list of ministers may begin.
_LONG_LIST = 70


Opening = tuple[int, int, str] | tuple[()]
# What somebody does, which is a given name too: عودة.
_DOINGS = words("own_doings")
_BEFORE_DOINGS = frozenset(
    fold(w) for w in ("بعد", "وبعد", "قبل", "وقبل", "منذ", "ومنذ", "عقب", "إثر", "مع", "ومع", "رغم")
)


def find_people(sheet: Sheet) -> None:
    """Write the persons' names of a page on its sheet; other sure names are already there."""
    _People(sheet).run()


def _opening(form: str) -> Opening:
    """How a folded word can begin or announce a name: (what it can be, letters to skip, core); -1 for a
    verb; or nothing."""
    wanted = TITLES | g.GIVEN | g.PARTICLE
    bits = g.facts(form)
    if bits & wanted:
        return bits, 0, form
    for skip, core in g.peel(form):
        return g.facts(core), skip, core
    return (-1, 0, form) if is_verb(form) else ()


def _recall(word: Memory) -> Opening:
    """How a word that was not asked yet can begin or announce a name, and whether it does neither where no
    word beside it shows a name.
    """
    word.name_opening = found = _opening(word.form) if word.form else ()
    known = bool(word.facts) and not (word.form in _LAQAB_FIRST or word.form in _UNDER or word.text == WALI)
    word.no_name = not word.form or (known and not found)
    return found


class _People(Announced):
    __slots__ = ("bodies", "surnames")

    def __init__(self, sheet: Sheet) -> None:
        super().__init__(sheet)
        tokens = sheet.tokens
        self.surnames = {
            tokens[k].form
            for k in range(1, sheet.size)
            if sheet.bits[k] & g.GIVEN
            and given_strength(tokens[k - 1].form)
            and tokens[k - 1].form.removeprefix("و") not in NO_FIRST
        }
        """The given names that stand behind another here, so that they may be surnames."""
        bodies = (f.core.split(" ") for f in sheet.found if f.type == "organization")
        self.bodies = {word for words in bodies for word in words}
        """The words of the organizations' names found so far."""

    def run(self) -> None:
        s = self.sheet
        self.bylines()
        self.credited()
        tokens, taken, figures, bits, memories = s.tokens, s.taken, s.figures, s.bits, s.page.memories
        last, shown_at = s.size - 1, self._shown_at()
        i = 0
        while i <= last:
            word = memories[i]
            if word.no_name and i not in shown_at and i not in figures:
                i += 1
                continue
            t, way = tokens[i], word.name_opening
            if bits[i] == g.OFFICE:
                way = (g.OFFICE, 0, t.form)
            elif way is None:
                way = _recall(word)
            if not way and t.form in _LAQAB_FIRST and s.word(i + 1) in _LAQAB:
                way = (bits[i] | g.GIVEN, 0, t.form)  # شرف الدين القلموني
            if t.form in _UNDER and taken[i] < 0:
                i = self._after_verb(i)
            elif not way and i not in figures:
                shown = i < last and t.kind == "word" and taken[i] < 0
                i = self._stranger(i) if shown and (not bits[i] or i in shown_at) else i + 1
            elif t.kind != "word":
                i += 1
            elif not way or way[0] >= 0 or i in figures:
                kinds, skip, core = way if way and way[0] >= 0 else (bits[i], 0, t.form)
                i = self._at(i, kinds, skip, core)
            else:
                i = self._after_verb(i) if taken[i] < 0 else i + 1

    def _at(self, i: int, bits: int, skip: int, core: str) -> int:
        """Try the ways in which a name may begin at `i`, or be announced from it; the next token to look
        at."""
        s = self.sheet
        if bits & g.GIVEN and s.tokens[i].text.endswith(TANWIN):
            return i + 1  # وليًا للعهد
        figure = s.figures.get(i)
        whole = figure is not None and " " in figure.core  # بن لادن, الملا عمر
        if bits & TITLES and not (s.held(i) or whole or (bits & g.FUNCTION and not opens_heir(s, i, core))):
            end = self.announced(i, bits)
            if end > i:
                return self.series(end)
        if s.held(i):
            return i + 1
        if figure is not None:
            skip, core = figure.skip, figure.core.split(" ", 1)[0]
        titled = s.core_bits(i - 1) & g.HONORIFIC and s.word(i - 1) not in _SPOKESMEN
        linked = core == "باسم" and not (titled or self._second_basim(i))
        if figure is None and (bits & g.HONORIFIC or linked):
            return i + 1
        if figure is not None or bits & (g.GIVEN | g.PARTICLE):
            last = self.end(i, core, announced=False)
            if core == _BORN and s.word(i - 1) == "" and s.word(last) in _WHERE:
                return i + 1  # ولد | سليم الهادي في مدينة كذا
            if last == i and core == FATHER_OF and self._kunya_alone(i, skip):
                last = i + 2
            if figure is not None and self.whole(figure):
                last = min(last, figure.last)
            if figure is not None and " " not in figure.core and not skip and self._first_name(i - 1):
                form = s.tokens[i - 1].form
                if self.person(i - 1, max(figure.last, last), 0, form, i - 1, "given"):
                    return max(figure.last, last)
            if figure is not None and last <= figure.last:
                s.take(figure)
                return self.series(figure.last) if " " in figure.core else figure.last
            if last == i and s.word(i + 1) in LINEAGE:
                return self._of_kin(i)
            if last == i and bits & g.GIVEN and not bits & (g.FUNCTION | TITLES):
                last = self._by_what_follows(i, core)
            if last == i and not skip and self._among_ministers(i):
                last = self.end(i, core, announced=True)
                last = last if last > i + 1 else i
            if last > i + 1 and core in _DOINGS and self._his_doing(i, skip, last):
                return i + 1
            if last > i and self.person(i, last, skip, core, i, "given"):
                return self.series(last)
        return self._after_verb(i) if is_verb(s.tokens[i].form) else i + 1

    def _among_ministers(self, i: int) -> bool:
        """حضر وزراء الإعلام سالم العيتاني، الصحة فراس الأبيض: whether the word before `i` is a matter of
        state, in a list of ministers."""
        s = self.sheet
        if not s.definite(i - 1) or not s.core_bits(i - 1) & g.PORTFOLIO:
            return False
        k = i - 1
        while k > max(0, i - LONGEST_OFFICE) and s.word(k):
            k -= 1
        if s.mark(k) not in COMMAS and s.mark(k) != ":":
            return False
        return any(s.word(n) in _MINISTERS for n in range(max(0, k - _LONG_LIST), k))

    def _his_doing(self, i: int, skip: int, last: int) -> bool:
        """في انتظار عودة | العيتاني، رحب بعودة | سامر العيتاني: whether the word at `i` tells what somebody
        does whose family's name, told in full before, stands behind it, or whose whole name does where no
        verb leads it; not قال عودة سامر العيتاني."""
        s = self.sheet
        if last > i + 2:
            led = skip > 0 or s.word(i - 1) in _BEFORE_DOINGS
            return led and given_strength(s.word(i + 1)) > 1
        family = " " + s.word(i + 1)
        return any(f.type == "person" and f.sure and f.core.endswith(family) for f in s.found)

    def _second_basim(self, i: int) -> bool:
        """المتحدث باسم الحكومة باسم العيتاني: a name behind whom one speaks for."""
        s = self.sheet
        near = (k for k in range(max(0, i - 4), i - 1) if s.word(k) == "باسم")
        return any(near) and s.definite(i - 1) and s.word(i + 1).startswith("ال")

    def _kunya_alone(self, i: int, skip: int) -> bool:
        """ويعتقد أبو عيطة أن: a kunya of a word that no list has, where no place is told."""
        after = self.sheet.word(i + 1)
        where = skip or self.sheet.word(i - 1) in _WHERE or self.sheet.core_bits(i - 1) & g.PLACE_HEAD
        given = given_strength(after) > 1 and not self.sheet.word(i + 2).startswith("ال")  # أبو سالم
        return bool(after) and not where and (given or (stranger(after) and not g.facts(after)))

    def _verb_and_object(self, j: int) -> bool:
        """ألغى شكري الرحلة، رفع هارتن التهاني: a surname here at `j` behind its verb, and its object."""
        s = self.sheet
        form, noun = s.word(j), s.word(j + 1)
        if not s.definite(j + 1) or not g.ordinary(noun):
            return False
        if form in self.surnames and not noun.endswith("ي"):
            return True
        return any(f.type == "person" and f.sure and f.core.endswith(" " + form) for f in s.found)

    def _first_name(self, i: int) -> bool:
        """Whether the word at `i` is the given name before a known surname, so that another person is
        meant."""
        form = self.sheet.word(i)
        if not form or self.sheet.taken[i] >= 0 or self.sheet.bits[i] & (g.FUNCTION | TITLES | g.COMMON):
            return False
        if given_strength(form) >= 2:
            return True
        announced = self.sheet.core_bits(i - 1) & (TITLES | g.NISBA) or (
            self.sheet.word(i - 1) and is_verb(self.sheet.word(i - 1))
        )
        whole = stranger(form) and not any(g.facts(c) for _, c in g.cut_letters(form))
        if self.sheet.word(i - 1) == _SO and not g.facts(form) and sounds_foreign(form):
            return whole  # أن | فيدريكا موغيريني
        return whole and bool(announced)

    def _shown_at(self) -> set[int]:
        """Where a word that lists know can be somebody's name all the same: before بن or behind a comma."""
        s = self.sheet
        shown = {i + 1 for i, t in enumerate(s.tokens) if t.form in COMMAS}
        if not LINEAGE.isdisjoint(s.forms):
            shown.update([i - 1 for i, form in enumerate(s.forms) if form in LINEAGE])
        return shown

    def _stranger(self, i: int) -> int:
        """A name whose words no list has, shown by what stands behind them; the next token to look at."""
        if self.sheet.tokens[i + 1].form in LINEAGE:
            return self._of_kin(i)
        if self.sheet.mark(i - 1) in COMMAS:
            last = self._behind_office(i)
            if last > i:
                return last
        return self._before_office(i) if not self.sheet.bits[i] else i + 1

    def _behind_office(self, i: int) -> int:
        """A name of strangers that commas set off from its office: وزيرة العدل، هيفي ساندال، أعلنت; the token
        after it, or `i`."""
        s = self.sheet
        form = s.tokens[i].form
        last = self.end(i, form, announced=True) if s.strange(i) and not g.cut_letters(form) else i
        closed = last >= s.size or s.tokens[last].kind != "word" or s.word(last) in _RELATIVES
        if last - i < 2 or not closed or any(s.taken[k] >= 0 for k in range(i, last)):
            return i
        for k in range(i - 2, max(-1, i - LONGEST_OFFICE), -1):
            f = s.named(k)
            if s.tokens[k].kind != "word" or (f is not None and f.sure and f.type == "person"):
                return i
            if s.bits[k] & g.FUNCTION and s.word(k) not in LINKS:
                return i  # وصل المحافظ إلى الميدان، …
            if s.core_bits(k) & g.OFFICE:
                return last if self.person(i, last, 0, form, k, "announced") else i
        return i

    def _before_office(self, i: int) -> int:
        """Two or three strangers and an office behind them: مع غرانتو سولندر المدير; the next token to look
        at."""
        s = self.sheet
        last = i
        while last < i + 3 and s.word(last) and not s.bits[last] and s.taken[last] < 0 and s.strange(last):
            last += 1
        skip = int(s.word(i)[0] == "و")
        of_office = last < s.size and s.bits[last] & g.OFFICE
        if last - i < 2 or (skip and (of_office or s.mark(i - 1) not in COMMAS)):
            return i + 1  # …، وهربانو غزفين | قائدا للقوات alone
        apposed = s.mark(last) in COMMAS and s.word(i - 1) not in _WHERE and s.definite(last + 1)
        office = last + 1 if apposed else last
        shown = self.aged(last) or self.office(office)
        return last if shown and self.person(i, last, skip, s.word(i)[skip:], i, "given") else i + 1

    def _of_kin(self, i: int) -> int:
        """A stranger with his father's or tribe's name: دعيج بن مطر, اباه ولد ابيليل; the next token to
        look at."""
        s = self.sheet
        form = s.tokens[i].form
        if s.word(i + 1) not in LINEAGE or s.taken[i] >= 0 or s.bits[i] & (g.FUNCTION | TITLES):
            return i + 1
        if not (stranger(form) or s.bits[i] & g.GIVEN):
            return i + 1
        last = self.end(i, form, announced=True)
        if last - i > 2 and self.person(i, last, 0, form, i, "given"):
            return self.series(last)
        return i + 1

    def _by_what_follows(self, i: int, core: str) -> int:
        """The end of a name of ordinary words that a colon, an office or a series of names shows; `i` without
        them.

        سعيد كامل، رئيس الغرفة: the apposed office makes the two words a name.
        """
        s = self.sheet
        last = self.end(i, core, announced=True)
        if last - i < 2 or s.tokens[last - 1].form.endswith(("ين", "ون", "ات")):
            return i
        comma = s.mark(last) in ("،", ",", "(")
        if self.aged(last):
            return last  # سعيد كامل (52 عاما)
        j = last + 1 if comma else last
        if s.mark(last) == ":" and last - i == 2:
            return last
        bits = s.bits[j] if j < s.size and s.tokens[j].kind == "word" else 0
        if (
            (bits & g.OFFICE or self.office(j))
            and not bits & g.GIVEN
            and (comma or given_strength(core) == 2 or self.name_like(i + 1))
        ):
            return last
        if comma and j < s.size and bits & g.GIVEN and not bits & g.FUNCTION:
            return last if self.end(j, s.tokens[j].form, announced=False) - j >= 2 else i
        second = s.word(j)[1:] if comma and s.word(j).startswith("و") else ""
        if given_strength(second) > 1:  # هم سليم الكردي، وعمر شيخو
            return last if self.end(j, second, announced=False) - j >= 2 else i
        return i

    # -- after a verb, and in a series

    def _speaks_alone(self, i: int, j: int) -> bool:
        """Whether the stranger or given name at `j` stands alone: وقال هارتن إن, وأضافت سميرة أن."""
        s = self.sheet
        form = s.word(j)
        if s.bits[j] & g.GIVEN and not s.bits[j] & (g.FUNCTION | TITLES | g.PARTICLE):
            return (s.word(j + 1) in THAT or s.mark(j + 1) == ":") and says_that(s.word(i))
        closed = s.word(j + 1) == _SO or s.mark(j + 1) == ":"
        if not closed or s.bits[j] or len(form) < 4 or form.endswith(_NOT_ALONE) or s.word(i) == _MUST:
            return False
        how = lex(form).word_class == "adverb"  # وصاح غاضبا: «…»
        accusative = how or (form[0] == "م" and form[-1] == "ا")
        return says_that(s.word(i)) and not accusative and form not in self.bodies

    def _both_names(self, i: int, j: int, last: int) -> bool:
        """Whether two words that may be given names are one: بزعامة أيمن عودة, وقال سالم عودة إن."""
        s = self.sheet
        closed = s.word(i) in _UNDER or (s.word(last) in THAT and says_that(s.word(i)))
        return closed and last == j + 2 and bool(s.bits[j + 1] & g.GIVEN)

    def _after_verb(self, i: int) -> int:
        """A name of two words or more after a verb: قالت هيفي ساندال; the next token to look at."""
        s = self.sheet
        j = i + 1
        form = s.word(j)
        called = form == "باسم" and s.word(i).endswith(CALLED)  # عرف باسم كذا
        if not form or s.taken[j] >= 0 or j in s.figures or called:
            return j
        bits = s.bits[j]
        joined = form[0] == "و" or any(g.facts(core) for _, core in g.cut_letters(form))
        opens = (s.strange(j) and not (joined and g.cut_letters(form)) and not joined_article(form)) or (
            bits & g.GIVEN and not bits & (g.FUNCTION | TITLES)
        )
        if not opens:
            return j
        last = self.end(j, form, announced=True)
        if last == j + 1 and self._speaks_alone(i, j):
            self.person(j, last, 0, form, j, "verb")
            return last
        office = last + (s.mark(last) in COMMAS)
        shown = self.name_like(j + 1) or self.office(office) or self._both_names(i, j, last)
        if last - j < 2 or (given_strength(form) == 1 and not shown):
            return j
        if (bits & g.RARE_NAME or not bits) and s.definite(j + 1) and not s.word(j + 1).endswith("ي"):
            told = s.word(last) in THAT or self.office(office)
            genitive = g.ordinary(s.word(j + 1)) or not speaks(s.word(i))
            if bits or (last == j + 2 and not told and genitive):
                return j + 1  # يهدد سلامة الملاحة، يكشف خبايا الفن: a noun and its genitive
        if last == j + 2 and self._verb_and_object(j):
            return j + 1
        if self.person(j, last, 0, form, j, "verb"):
            return self.series(last)
        return j
