"""The sheet on which the steps of name finding write: a page, what its words can be, and the names found
so far."""

from __future__ import annotations

import msgspec

from isnad.lexicons import gazetteer as g
from isnad.lexicons.gazetteer import Known
from isnad.reading.names.shapes import ON, own_alif, stranger
from isnad.text.kept import Memory
from isnad.text.tokens import Page

__all__ = ["CLOSERS", "OPENERS", "RULES", "WALI", "Found", "Sheet"]

OPENERS = frozenset('«“"‹‘(„”[＂〝')
RULES = frozenset(("-", "–", "—", "−", "--", "/", "|", "ـ"))
"""The strokes behind a dateline or a byline."""
CLOSERS = frozenset('»”"›’)“]＂〞')


class Found(msgspec.Struct, gc=False):
    """Tokens [first, last) name something of `type`; `skip` folded letters of the first token are clitics.

    `key` joins the names that a list holds to be one; `core` is the folded name without clitics; `how` says
    what found it: listed, head, quoted, outlet, announced, given, verb, series, again, part or bare. `sure`
    is false while more evidence is wanted. `lead` is the first token of what announces it, -1 when nothing
    does.
    """

    first: int
    last: int
    skip: int
    type: str
    core: str
    how: str
    key: str = ""
    lead: int = -1
    known: Known | None = None
    sure: bool = True


# Small words of any text, which some write with ى for their ي.
_WITH_YA = frozenset(("في", "التي", "الذي"))


# Offices whose letters, folded, are those of a commoner word: والي and وإلى, آمر and أمر.
WALI = "والي"
"""A governor, where the page writes its final ي with dots."""
_COMMANDER = frozenset(("آمر", "الآمر"))

Cuts = tuple[tuple[int, str], ...]


def _recall(word: Memory) -> int:
    """What a word can be where names are looked for, by its letters as written; what remains of it without
    proclitics, whatever that is and as far as it is known, and whether a listed name may be there, are kept
    with it.
    """
    form, text = word.form, word.text
    led = form[:1] in g.PROCLITICS
    word.cut = g.cut_letters(form) if led else ()
    word.peeled = (g.peel(form) or (g.peel_taa(form) if text[-1] == "ة" else ())) if led else ()
    word.led_name = bool(word.peeled or (led and g.cut_to_listed(form)))
    bits = g.OFFICE if text in _COMMANDER else 0 if text and own_alif(word) else g.facts(form)
    word.facts = bits
    return bits


class Sheet:
    """A page with what each of its words can be (`bits`), and which name each token belongs to (`taken`,
    or -1)."""

    __slots__ = (
        "ali",
        "bits",
        "ends",
        "figures",
        "forms",
        "found",
        "page",
        "peeled",
        "size",
        "taken",
        "tokens",
        "ya",
    )

    def __init__(self, page: Page) -> None:
        self.page = page
        self.tokens = page.tokens
        self.size = len(page.tokens)
        self.ya = any(t.text in _WITH_YA for t in page.tokens)
        """Whether this text writes a final ي with its dots, so that ى is another letter."""
        self.forms = page.words
        memories = page.memories
        self.bits: list[int] = [m.facts if m.facts is not None else _recall(m) for m in memories]
        if self.ya and WALI in self.forms:
            self.bits = [g.OFFICE if m.text == WALI else b for m, b in zip(memories, self.bits, strict=True)]
        self.peeled: dict[int, Cuts] = {i: m.peeled for i, m in enumerate(memories) if m.peeled}
        """What remains of words whose proclitics can be taken off (`gazetteer.peel`), by their tokens."""
        self.found: list[Found] = []
        self.taken = [-1] * self.size
        self.ends: dict[int, Found] = {}
        """The sure listed places and organizations by their first token."""
        self.figures: dict[int, Found] = {}
        """The listed persons by their first token."""
        self.ali = "على" in [m.text for m in memories if m.form == ON]
        """Whether this text keeps the preposition على apart from the name علي."""

    def word(self, i: int) -> str:
        """The folded word at `i`; empty for a mark, a number, or outside the page."""
        return self.forms[i] if 0 <= i < self.size else ""

    def definite(self, i: int) -> bool:
        """Whether the word at `i` has the article; إلكترونية only begins with its letters."""
        form = self.forms[i] if 0 <= i < self.size else ""
        return form.startswith("ال") and self.tokens[i].text[0] in "اٱ\ufe8d" and len(form) > 3

    def strange(self, i: int) -> bool:
        """Whether no list explains the word at `i`, so that it may be a name: كريلوت, and ألبروز as it is
        written."""
        return stranger(self.word(i)) or (0 <= i < self.size and own_alif(self.tokens[i]))

    def mark(self, i: int) -> str:
        """The mark at `i`; empty for anything else."""
        return self.tokens[i].form if 0 <= i < self.size and self.tokens[i].kind == "mark" else ""

    def in_marks(self, f: Found) -> bool:
        """Whether a name stands alone between the marks of a quotation."""
        return self.mark(f.first - 1) in OPENERS and self.mark(f.last) in CLOSERS

    def core_bits(self, i: int) -> int:
        """What the word at `i` can be, its clitics off when they hide a known word."""
        if not self.word(i):
            return 0
        bits = self.bits[i]
        if bits & ~(g.COMMON | g.DERIVED):
            return bits
        for _, core in self.peeled.get(i, ()):
            return g.facts(core)
        return bits

    def core(self, i: int) -> str:
        """The folded word at `i`, its clitics off when they hide a known word."""
        form = self.tokens[i].form
        if self.bits[i] & ~(g.COMMON | g.DERIVED):
            return form
        for _, core in self.peeled.get(i, ()):
            return core
        return form

    def named(self, i: int) -> Found | None:
        """The name that token `i` belongs to."""
        return self.found[self.taken[i]] if 0 <= i < self.size and self.taken[i] >= 0 else None

    def held(self, i: int) -> bool:
        """Whether token `i` belongs to a sure name; the title السفير only may be a paper."""
        return self.taken[i] >= 0 and self.found[self.taken[i]].sure

    def words(self, first: int, last: int, core: str) -> str:
        """The folded name of tokens [first, last), its first word given without clitics."""
        if last == first + 1:
            return core
        return " ".join([core, *(t.form for t in self.tokens[first + 1 : last])])

    def take(self, f: Found) -> bool:
        """Write a name down; refused where a sure name already stands, while unsure ones give way."""
        for k in range(f.first, f.last):
            if self.taken[k] >= 0 and (self.found[self.taken[k]].sure or not f.sure):
                return False
        for k in range(f.first, f.last):
            if self.taken[k] >= 0:
                self._drop(self.taken[k])
            self.taken[k] = len(self.found)
        self.found.append(f)
        return True

    def _drop(self, n: int) -> None:
        f = self.found[n]
        for k in range(f.first, f.last):
            if self.taken[k] == n:
                self.taken[k] = -1
        f.first = f.last = 0
