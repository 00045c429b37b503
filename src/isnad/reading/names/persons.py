"""What every way of finding a person's name asks: how far the name reaches, what stands behind it, who is
joined to it; and where it is written down.
"""

from __future__ import annotations

from isnad.lexicons import gazetteer as g
from isnad.lexicons.gazetteer import name_words
from isnad.reading.names.found import Found, Sheet
from isnad.reading.names.parts import KIN, person_end
from isnad.reading.names.shapes import ON, TITLES, given_strength, stranger
from isnad.text.folding import TANWIN, fold
from isnad.text.tokens import COMMAS

__all__ = ["Persons"]

_TRADES = name_words("trades")
_AGES = frozenset(fold(w) for w in ("عام", "عاما", "سنة", "ربيعا"))
_LONGEST_NAME = 8
_SERVANT = fold("عبد")
# A given name that is a verb too, and what one prefers to keep back.
_PREFERS = fold("فضل")
# A feast, and the adjectives of who wishes it.
_FEAST, _HAPPY = "عيد", frozenset(("سعيد", "مبارك"))
_HIS_NAME = frozenset(fold(w) for w in ("اسمه", "اسمها", "هويته", "هويتها", "الاسم", "الهوية"))


class Persons:
    """The persons of one sheet."""

    __slots__ = ("sheet",)

    def __init__(self, sheet: Sheet) -> None:
        self.sheet = sheet

    def end(self, i: int, core: str, *, announced: bool) -> int:
        """The token after the person's name that begins at `i` with the word `core`, its clitics off; `i`
        where none does. `announced` behind a title or a verb of speech, where strangers may be names.
        """
        s = self.sheet
        return person_end(s.tokens, i, core, self.limit(i), announced=announced, ali=s.ali, ya=s.ya)

    def limit(self, i: int) -> int:
        """Where a name that begins at `i` must end: the next sure name, or the end of the line."""
        s = self.sheet
        end = min(s.size, i + _LONGEST_NAME)
        for j in range(i, end):
            if s.tokens[j].kind == "break":
                return j
            f = s.found[s.taken[j]] if s.taken[j] >= 0 else None
            if f is not None and f.sure and not (j == i + 1 and self._ends(s.word(i), f)):
                owned = s.word(j - 1) == _SERVANT or s.word(j - 1) in KIN
                if j > i and owned and f.last == j + 1 and f.type != "person":
                    continue  # عثمان عبد | الجليل, نعيم أبو | ريدة, though both are places
                return j
        return max(i, end)

    def _ends(self, form: str, f: Found) -> bool:
        """Whether the listed name right behind the first word of a person's name is his surname."""
        given = given_strength(form)
        shown = (given and f.type == "place") or (self.apposed(f.last) and (given or stranger(form)))
        return bool(shown) and self.surname(f)

    @staticmethod
    def surname(f: Found) -> bool:
        """Whether a listed one-word name may end a person's: كلير زغوان, محمد البغدادي, هيفي رويترز."""
        return (
            f.how == "listed"
            and f.last == f.first + 1
            and f.skip == 0
            and (f.type == "place" or (f.known is not None and f.known.kind == "media"))
            and (not f.core.startswith("ال") or f.core.endswith("ي"))
        )

    def person(self, first: int, last: int, skip: int, core: str, lead: int, how: str) -> bool:
        """Write down the person named in tokens `[first, last)`, whose first word is `core` behind `skip`
        letters of clitics and whose titles begin at `lead`; `how` says what shows the name. Whether there was
        room.
        """
        s = self.sheet
        if core == _PREFERS and s.word(last) in _HIS_NAME:
            return False  # مصدر في الوزارة، فضل إغفال | اسمه
        if core == _FEAST and last - first == 2 and s.word(first + 1) in _HAPPY:
            return False  # عيد سعيد على الجميع
        for k in range(first, last):
            f = s.named(k)
            if f is not None and f.sure and k > first and (self.surname(f) or s.word(k - 1) == _SERVANT):
                f.sure = False
        return s.take(Found(first, last, skip, "person", s.words(first, last, core), how, "", lead))

    def aged(self, i: int) -> bool:
        """Whether the years of somebody's age begin at token `i`: (52 عاما)."""
        return self.sheet.mark(i) == "(" and self.sheet.word(i + 2) in _AGES

    def apposed(self, i: int) -> bool:
        """Whether a comma and an office behind it stand at token `i`: برناردو ليون، مبعوث."""
        return self.sheet.mark(i) in COMMAS and self.office(i + 1)

    def office(self, i: int) -> bool:
        """Whether an office stands at token `i`, or to which one is called: عين فلانا | وزيرا للنقل."""
        form = self.sheet.word(i)
        if not form or self.sheet.bits[i] & g.OFFICE:
            return bool(form)
        return form[-1] == "ا" and bool(g.facts(form[:-1]) & g.OFFICE) and not form.startswith("ال")

    def name_like(self, j: int) -> bool:
        """Whether the second word of a name is itself no ordinary word."""
        form = self.sheet.word(j)
        bits = g.facts(form)
        known = form in KIN or form in _TRADES or given_strength(form) >= 2
        if known or stranger(form) or self.sheet.word(j + 1) == "الله":
            return True
        return (
            form.startswith("ال") and form.endswith("ي") and not bits & (g.ADJECTIVE | g.NISBA | g.MODIFIER)
        )

    def series(self, i: int) -> int:
        """After a person's name, those that و or a comma joins to it: كلير أبو خاطر ونادر شبانة."""
        s = self.sheet
        while i + 1 < s.size:
            j, skip, core = i, 0, s.tokens[i].form
            if core in ("،", ","):
                j, core = i + 1, s.tokens[i + 1].form
            if s.tokens[j].kind != "word" or s.taken[j] >= 0:
                return i
            if core == "و" and j + 1 < s.size:
                j, core = j + 1, s.tokens[j + 1].form
            elif core.startswith("و") and not g.facts(core) & g.GIVEN:
                skip, core = 1, core[1:]
            elif j == i:
                return i
            last = self.one_more(j, core, bool(skip) or j > i + 1)
            figure = s.figures.get(j)
            if figure is not None and figure.skip == skip and " " in figure.core and last > j:
                last = max(last, figure.last)
            if last == j or not self.person(j, last, skip, core, j, "series"):
                return i
            i = last
        return i

    def one_more(self, j: int, core: str, joined: bool) -> int:
        """The token after one more name of a series, which begins at `j` with the word `core`, by و or not
        (`joined`); `j` where none does.
        """
        s = self.sheet
        bits = g.facts(core)
        if core == ON and s.ali and s.tokens[j].text.endswith("ي"):
            bits &= ~g.FUNCTION  # سالم شيراني | وعلي هورامي
        if bits & (TITLES | g.FUNCTION | g.HEAD) or s.word(j) == "" or s.tokens[j].text.endswith(TANWIN):
            return j  # الأمير فلان | ووليا للعهد
        given = bits & (g.GIVEN | g.PARTICLE)
        if not given and not (stranger(core) and not joined and not g.cut_letters(core)):
            return j
        last = self.end(j, core, announced=True)
        if last - j < 2 or (given_strength(core) == 1 and not self.name_like(j + 1)):
            return j
        closed = last >= s.size or s.tokens[last].kind != "word" or s.tokens[last].form.startswith("و")
        return last if given or closed else j
