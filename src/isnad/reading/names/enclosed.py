"""The last words of a person's name, told by what stands on both sides: العقيد هيثم | خلف المجمعي، مدير.

Hardly any word is not somebody's name in some land (خلف "behind", قائد "leader", قسيس "priest"); between the
rank of him whom it announces and what he says or is, nothing else can stand.
"""

from __future__ import annotations

from isnad.lexicons import gazetteer as g
from isnad.reading.names.backed import PLURAL_ENDINGS
from isnad.reading.names.shapes import (
    TITLES,
    bare_masdar,
    given_strength,
    is_verb,
    nisba_shape,
    says_that,
)
from isnad.reading.names.surnames import (
    BEFORE_THAT,
    BEHIND,
    CALLED_BY_CHILD,
    DAYS,
    MANNER,
    OFFICE_REACH,
    SON,
    THAT,
    YEARS,
    NameSoFar,
)
from isnad.reading.words.lexis import lex
from isnad.text.folding import fold
from isnad.text.tokens import Token

__all__ = ["Enclosed"]

# How objects and adjectives end, and seldom a part of a name.
_NO_PART = ("ا", "ً", "ى", "ه", "ها", "هم", "نا")
_MORE_PARTS = 3
_KIN_OF = frozenset(
    fold(w) for w in ("ابن", "ابنة", "نجل", "نجلة", "شقيق", "شقيقة", "زوجة", "أرملة", "حفيد", "حفيدة")
)
_WHO = frozenset(fold(w) for w in ("الذي", "التي", "وهو", "وهي"))


class Enclosed(NameSoFar):
    """A name that is being read, up to what shuts it in."""

    __slots__ = ()

    def told_whole(self, j: int) -> int:
        """The token after the last words of a name between what announces it and what its bearer says or is:
        العقيد هيثم | خلف المجمعي، مدير، قال سامر حنا | قسيس إن; `j` where another word stands there.
        """
        k, plain = j, 0
        while k < self.limit and k < j + _MORE_PARTS and plain < 2 and (step := self._part(k)):
            form = self.form(k)
            if step == 1 and not (given_strength(form) or self.article(k)):
                plain += bool(g.facts(form) & ~g.PHRASE)
            k += step
        if plain > 1:
            return j  # قال سالم حداد | أخصائي اجتماعي، إن
        if k == j or k >= len(self.tokens):
            return j
        comma = self.tokens[k].form in "،,"
        form = self.tokens[k + comma].form if k + comma < len(self.tokens) else ""
        near = self.tokens[max(0, self.i - OFFICE_REACH) : self.i]
        said = form in THAT and any(says_that(t.form) for t in near)
        if said and self.how_she_says(self.form(k - 1)):
            return j
        titled = any(g.facts(t.form) & (TITLES | g.MODIFIER) for t in near[-2:])
        apposed = comma and titled and (bool(g.facts(form) & TITLES) or form in _WHO or form in _KIN_OF)
        return k if said or apposed or self._honoured(j, k, near) else j

    def _honoured(self, j: int, k: int, near: tuple[Token, ...]) -> bool:
        """Whether the words [j, k) belong to the name of one whose rank or honour stands right before it:
        الرائد هيثم | خلف المجمعي كان, where the nisba of a tribe or a kunya ends it, or a comma and no verb
        before.
        """
        dotted = len(near) > 1 and near[-1].form == "."  # د. نعيم
        title = g.facts(near[-1 - dotted].form) if near else 0
        if not title & (TITLES if dotted else g.HONORIFIC) or self.western:
            return False
        acts = any(is_verb(t.form) for t in near)
        if self.form(k - 2) in CALLED_BY_CHILD or (self.article(k - 1) and k > j + 1):
            return self.ends(k) or is_verb(self.form(k)) or not acts
        mark = self.tokens[k].form
        joined = mark[0] == "و" and bool(g.facts(mark[1:]) & TITLES)
        return not acts and (mark in "،," or joined)

    def _part(self, k: int) -> int:
        """How many tokens the word at `k` takes that may be a part of a name where nothing else can stand: a
        noun without clitics, the nisba of a tribe, the name of a child's father; else 0."""
        form, text = self.form(k), self.tokens[k].text
        if not form or form in MANNER or form in DAYS or form in YEARS or form in BEFORE_THAT:
            return 0
        if form in CALLED_BY_CHILD or form in SON:
            return 2 if self.form(k + 1) and not g.facts(self.form(k + 1)) & g.FUNCTION else 0
        if form == BEHIND or given_strength(form) > 1:
            return 1
        bits = g.facts(form)
        if form.startswith("ال"):
            fathered = any(self.form(n) in SON for n in (k - 2, k - 3) if n > self.i)
            return int(nisba_shape(form) and (fathered or not bits & ~(g.PHRASE | g.DERIVED)))
        no_part = g.FUNCTION | g.HEAD | g.ADJECTIVE | g.MODIFIER | g.NISBA | g.PORTFOLIO
        if bits & no_part or is_verb(form) or bare_masdar(form) or g.peel(form):
            return 0
        cut = bits != g.PHRASE and any(g.facts(rest) for _, rest in g.cut_letters(form))
        if cut or text[1:2] in ("أ", "إ", "آ"):
            return 0
        endings = (*_NO_PART, *PLURAL_ENDINGS) if bits else _NO_PART
        if lex(form).word_class in ("time", "adverb") or text.endswith(endings):
            return 0
        return int(not (text.endswith("ة") and bits & g.COMMON))
