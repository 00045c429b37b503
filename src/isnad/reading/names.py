"""The people, organizations and places that an article names: where, under which names, and which names are one.

First the names that lists hold whole, then those that a head noun opens, then the persons that titles, given names
and verbs of saying announce; what was found so is then looked for everywhere in the article by its parts, and the
names are joined into entities.
"""

from __future__ import annotations

from isnad.lexicons import gazetteer as g
from isnad.lexicons.gazetteer import Known
from isnad.reading.cast import Cast
from isnad.reading.name_bodies import organization_end, place_end
from isnad.reading.name_clusters import build_cast
from isnad.reading.name_found import Found
from isnad.reading.name_learning import find_again
from isnad.reading.name_parts import is_verb, person_end, stranger
from isnad.text.folding import fold
from isnad.text.tokens import Page

__all__ = ["find_names"]

_TITLE = g.HONORIFIC | g.OFFICE | g.ATTENTION
_LINKS = frozenset(fold(w) for w in ("في", "لدى", "باسم", "عن", "إلى", "من", "على", "شؤون", "باسم"))
_LONGEST_OFFICE = 11
_LISTS = frozenset(("،", ",", "و"))
_QUOTES = frozenset("«“\"‹‘(„”[")
_CLOSERS = frozenset("»”\"›’)“]")


def find_names(page: Page) -> Cast:
    """The entities that a page names, and each place where it does, as a `Cast`.

    Spans are raw. Mentions are in text order and do not overlap; a page with no names gives an empty cast.

    >>> from isnad.text.tokens import read_page
    >>> cast = find_names(read_page("قال وزير الخارجية اللبناني نديم العيتاني إن لبنان يرحب. وأضاف العيتاني أن بيروت مستعدة."))
    >>> [(e.name, e.type, e.aliases) for e in cast.entities]
    [('نديم العيتاني', 'person', ('نديم العيتاني', 'العيتاني')), ('لبنان', 'place', ('لبنان',)), ('بيروت', 'place', ('بيروت',))]
    """
    finder = _Finder(page)
    return build_cast(page, find_again(page, finder.run()))


class _Finder:
    """One pass over one page."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.tokens = page.tokens
        self.bits = [g.facts(t.form) if t.kind == "word" else 0 for t in self.tokens]
        self.found: list[Found] = []
        self.places: dict[int, int] = {}
        self.persons: dict[int, int] = {}
        self.figures: dict[int, Found] = {}
        self.taken = [-1] * len(self.tokens)

    def run(self) -> list[Found]:
        listed = self._listed()
        for f in listed:
            if f.type == "place" and f.sure:
                self.places[f.first] = f.last
            elif f.type == "person":
                self.persons[f.first] = f.last
        bodies = self._bodies()
        others = [f for f in listed if f.type != "person"]
        for f in sorted((*bodies, *others), key=lambda f: (f.first - f.last, f.how != "listed")):
            self._take(f)
        self.figures = {f.first: f for f in listed if f.type == "person" and self.taken[f.first] < 0}
        self._people()
        self._settle()
        return [f for f in self.found if f.sure]

    def _take(self, f: Found) -> bool:
        if any(self.taken[k] >= 0 for k in range(f.first, f.last)):
            return False
        for k in range(f.first, f.last):
            self.taken[k] = len(self.found)
        self.found.append(f)
        return True

    # -- names that lists hold whole

    def _listed(self) -> list[Found]:
        out = []
        tree = g.phrases()
        i = 0
        n = len(self.tokens)
        while i < n:
            t = self.tokens[i]
            if t.kind in ("mark", "break"):
                i += 1
                continue
            best: Found | None = None
            bits = self.bits[i]
            starts = ((0, t.form),) if bits & g.PHRASE else ()
            if not bits & g.PHRASE or bits & g.COMMON:
                starts = (*starts, *(g.peel(t.form) if t.kind == "word" else ()))
            for skip, core in starts:
                node = tree.get(core)
                if node is None:
                    continue
                j, last, known = i + 1, i + 1, node.get("")
                while j < n and self.tokens[j].kind != "break":
                    node = node.get(self.tokens[j].form)
                    if node is None:
                        break
                    j += 1
                    if "" in node:
                        last, known = j, node[""]
                if known is not None and (best is None or last > best.last):
                    words = " ".join([core, *(x.form for x in self.tokens[i + 1 : last])])
                    best = Found(i, last, skip, known.type, words, "listed", known.key, i, known, known.sure)
            if best is None:
                i += 1
                continue
            out.append(best)
            i = best.last
        return out

    # -- names that a head opens

    def _bodies(self) -> list[Found]:
        out = []
        n = len(self.tokens)
        for i, t in enumerate(self.tokens):
            if t.kind != "word":
                continue
            bits = self.bits[i]
            if bits & (g.HEAD | g.PLACE_HEAD | g.PORTFOLIO):
                cores: tuple[tuple[int, str], ...] = ((0, t.form),)
            else:
                cores = g.peel(t.form)
            for skip, core in cores:
                bits = g.facts(core)
                limit = min(n, i + 14)
                if bits & g.HEAD:
                    quoted = self._quoted(i, core)
                    if quoted is not None:
                        out.append(quoted)
                        break
                    end = organization_end(self.page, i, core, limit, self.places, self.persons)
                    if end > i:
                        out.append(self._body(i, end, skip, core, "organization"))
                        break
                if bits & g.PORTFOLIO and i + 1 < n and g.facts(self.tokens[i + 1].form) & g.NISBA:
                    follower = self.tokens[i + 1].form
                    if follower.startswith("ال") and follower.endswith("ه") and core in _MINISTRIES:
                        out.append(self._body(i, i + 2, skip, core, "organization"))
                        break
                if bits & g.PLACE_HEAD:
                    end = place_end(self.page, i, limit, self.places)
                    if end == i:
                        continue
                    if bits & g.OUTSIDE:
                        if i + 1 not in self.places:
                            out.append(self._body(i + 1, end, 0, self.tokens[i + 1].form, "place"))
                    else:
                        out.append(self._body(i, end, skip, core, "place"))
                    break
        return out

    def _body(self, first: int, last: int, skip: int, core: str, kind: str) -> Found:
        words = " ".join([core, *(t.form for t in self.tokens[first + 1 : last])])
        return Found(first, last, skip, kind, words, "head", "", first)

    def _quoted(self, i: int, core: str) -> Found | None:
        """A name in quotation marks after a head: صحيفة «الضفاف»."""
        n = len(self.tokens)
        if i + 2 >= n or self.tokens[i + 1].form not in _QUOTES or g.head_kind(core) in ("state", "ministry"):
            return None
        j = i + 2
        while j < n and j < i + 8 and self.tokens[j].kind in ("word", "latin", "number"):
            j += 1
        if j >= n or self.tokens[j].form not in _CLOSERS or j == i + 2:
            return None
        f = self._body(i + 2, j, 0, self.tokens[i + 2].form, "organization")
        f.how = "quoted"
        return f

    # -- persons

    def _people(self) -> None:
        i = 0
        n = len(self.tokens)
        while i < n:
            t = self.tokens[i]
            if t.kind != "word":
                i += 1
                continue
            bits = self.bits[i]
            skip, core = 0, t.form
            if not bits & (_TITLE | g.GIVEN):
                cuts = g.peel(t.form)
                if cuts:
                    skip, core = cuts[0]
                    bits = g.facts(core)
            if bits & _TITLE and self.taken[i] < 0:
                end = self._announced(i)
                if end > i:
                    i = end
                    continue
            if self.taken[i] >= 0:
                i += 1
                continue
            figure = self.figures.get(i)
            if figure is not None:
                skip, core = figure.skip, figure.core.split(" ")[0]
            if bits & (g.GIVEN | g.PARTICLE) or figure is not None:
                last = person_end(self.tokens, i, core, self._limit(i), announced=False)
                if figure is not None and last <= figure.last:
                    self._take(figure)
                    i = figure.last
                    continue
                if last > i and self._person(i, last, skip, core, i, "given"):
                    i = last
                    continue
            if is_verb(t.form) and self._after_verb(i):
                i += 1
                continue
            i += 1

    def _limit(self, i: int) -> int:
        """Where a name that begins at `i` must end: the next name already found, or the end of the line."""
        j = i
        n = len(self.tokens)
        while j < n and j < i + 8 and self.tokens[j].kind != "break" and (self.taken[j] < 0 or self._open(j)):
            j += 1
        return j

    def _open(self, j: int) -> bool:
        """Whether the name found at `j` may still be part of a longer person's name."""
        f = self.found[self.taken[j]]
        return not f.sure

    def _person(self, first: int, last: int, skip: int, core: str, lead: int, how: str) -> bool:
        words = " ".join([core, *(t.form for t in self.tokens[first + 1 : last])])
        f = Found(first, last, skip, "person", words, how, "", lead)
        for k in range(first, last):
            if self.taken[k] >= 0 and not self.found[self.taken[k]].sure:
                self._drop(self.taken[k])
        return self._take(f)

    def _drop(self, n: int) -> None:
        f = self.found[n]
        for k in range(f.first, f.last):
            self.taken[k] = -1
        f.sure = False
        f.first = f.last = 0

    def _announced(self, i: int) -> int:
        """Read the titles from `i` on and the name that they announce; the token after it, or `i`."""
        n = len(self.tokens)
        j = i + 1
        complement = 0
        office = bool(g.facts(self._core(i)) & g.OFFICE)
        while j < n and j < i + _LONGEST_OFFICE:
            t = self.tokens[j]
            if t.kind == "mark" and t.form in "/." and j == i + 1:
                j += 1
                continue
            if t.kind != "word":
                return i
            if self.taken[j] >= 0:
                f = self.found[self.taken[j]]
                if f.type == "person":
                    f.lead = i
                    return f.last
                if f.sure or not self._starts_person(j, complement):
                    if f.type == "organization" or f.type == "place":
                        complement = 1
                        j = f.last
                        continue
            bits = self.bits[j]
            figure = self.figures.get(j)
            if figure is not None and not figure.skip and (figure.sure or complement != 1):
                last = max(figure.last, person_end(self.tokens, j, t.form, self._limit(j), announced=True))
                if last == figure.last:
                    figure.lead = i
                    figure.sure = True
                    self._take(figure)
                else:
                    self._person(j, last, 0, t.form, i, "announced")
                return last
            if t.form in _LINKS:
                complement = 1
                j += 1
                continue
            if bits & (_TITLE | g.MODIFIER | g.NISBA) and not (bits & g.GIVEN and self._opens(j, complement)):
                complement = 2 if bits & (g.MODIFIER | g.NISBA) and complement else complement
                j += 1
                continue
            last = self._name_from(j, complement)
            if last > j:
                self._person(j, last, 0, t.form, i, "announced")
                return last
            if not office:
                return i
            if bits & g.FUNCTION and t.form not in _LINKS:
                return i
            if is_verb(t.form) and not bits & g.COMMON:
                return i
            complement = 1
            j += 1
        return i

    def _core(self, i: int) -> str:
        form = self.tokens[i].form
        if self.bits[i] & _TITLE:
            return form
        cuts = g.peel(form)
        return cuts[0][1] if cuts else form

    def _starts_person(self, j: int, complement: int) -> bool:
        return self._name_from(j, complement) > j

    def _opens(self, j: int, complement: int) -> bool:
        return self._name_from(j, complement) > j

    def _name_from(self, j: int, complement: int) -> int:
        """The end of the person's name at `j` after a title; `complement` is 1 inside the office's complement."""
        form = self.tokens[j].form
        bits = self.bits[j]
        limit = self._limit(j)
        if limit <= j:
            return j
        if bits & g.GIVEN and not bits & g.WORD_NAME:
            return person_end(self.tokens, j, form, limit, announced=True)
        last = person_end(self.tokens, j, form, limit, announced=True)
        if last == j:
            return j
        if not complement:
            return last
        if bits & g.GIVEN:
            alone = person_end(self.tokens, j, form, limit, announced=False)
            return alone if alone > j else (last if last - j >= 2 and complement == 2 else j)
        if stranger(form) and not g.cut_letters(form):
            return last if last - j >= 2 or complement == 2 or self.tokens[j - 1].form.startswith("ال") else j
        if stranger(form):
            return last if last - j >= 2 else j
        return j

    def _after_verb(self, i: int) -> bool:
        """Two strangers after a verb of saying: قالت هيفي شيخموس."""
        j = i + 1
        if j + 1 >= len(self.tokens) or self.tokens[j].kind != "word" or self.taken[j] >= 0:
            return False
        form = self.tokens[j].form
        if not (stranger(form) and not g.peel(form)) and not self.bits[j] & g.GIVEN:
            return False
        last = person_end(self.tokens, j, form, self._limit(j), announced=True)
        if last - j < 2:
            return False
        return self._person(j, last, 0, form, j, "verb")

    # -- names that are ordinary words too

    def _settle(self) -> None:
        """Keep an unsure listed name where something beside it speaks for it."""
        for f in self.found:
            if not f.sure and f.last:
                f.sure = self._spoken_for(f)

    def _spoken_for(self, f: Found) -> bool:
        before = self.tokens[f.first - 1] if f.first else None
        after = self.tokens[f.last] if f.last < len(self.tokens) else None
        if before is not None and before.kind == "word":
            bits = g.facts(before.form)
            if f.type == "place" and bits & g.OUTSIDE:
                return True
            if f.type == "organization" and bits & g.HEAD:
                return True
        if f.type == "organization" and before is not None and after is not None:
            if before.form in _QUOTES and after.form in _CLOSERS and f.known is not None and f.known.kind == "media":
                return True
        if f.type == "place":
            return self._among_places(f)
        return False

    def _among_places(self, f: Found) -> bool:
        for k in (f.first - 1, f.first - 2, f.last, f.last + 1):
            if 0 <= k < len(self.tokens) and self.taken[k] >= 0:
                other = self.found[self.taken[k]]
                if other is not f and other.type == "place" and other.sure:
                    between = range(other.last, f.first) if other.first < f.first else range(f.last, other.first)
                    if all(self.tokens[x].form in _LISTS for x in between):
                        return True
        return False


_MINISTRIES = frozenset(
    fold(w) for w in ("الخارجية", "الداخلية", "الدفاع", "المالية", "الصحة", "العدل", "النفط", "التربية", "الطاقة", "الخزانة")
)
_ = Known
