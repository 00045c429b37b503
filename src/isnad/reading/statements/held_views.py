"""Attributions by whose view, admission or word it is: من وجهة نظر الحكومة، فإن …؛ …، في رأي الخبير فلان؛
وباعتراف الوزير نفسه، …؛ وكما يقول النائب فلان، فإن …

They are adverbials of the clause beside them, which a comma or فإن parts from them (E. Badawi, M. Carter and
A. Gully, *Modern Written Arabic*, 2004, ch. 2, on adverbials at the head and at the end of a clause).
"""

from __future__ import annotations

from isnad.reading.statements.accords import CITED, Accords
from isnad.reading.statements.clauses import Clauses
from isnad.reading.statements.frame import Found, Frame, predicate_of
from isnad.reading.statements.subjects import Subjects
from isnad.reading.words.lexis import words
from isnad.text.tokens import COMMAS

__all__ = ["HELD", "HeldViews", "held_conjunction"]

_CONJ = ("", "و", "ف")
_VIEWS, _HIS = words("views"), words("his_views")
# Of the nouns of view those that stand behind في, and the two words for one's point of view.
_EYES, _SIDE, _TRUST = "نظر", "وجهه", "ذمه"
_LEANS = frozenset(("راي", "نظر", "تقدير", "اعتقاد")) | _HIS
# Nouns of view with their own ب, and the admissions of somebody, with it.
_BY_VIEW, _ADMITTED = words("by_view"), words("admitted")
_BASES, _CAME = frozenset(("بناء", "تبعا")), frozenset(("جاء", "ورد"))
_LED = frozenset(conj + w for w in _BY_VIEW | _ADMITTED | _BASES for conj in _CONJ)
HELD = _LED | _LEANS | {_TRUST}
"""The words at which such an attribution may be read, folded."""
_HIMSELF = words("the_same")
# In the present, what somebody is cited for before a clause that no فإن opens.
_SAYS = frozenset(("قال", "رأى"))


def held_conjunction(form: str) -> str:
    """The conjunction on a folded word that leads such an attribution: و of وباعتراف; empty without one.

    >>> held_conjunction("وباعتراف"), held_conjunction("بنظر")
    ('و', '')
    """
    return form[0] if form in _LED and form[1:] in _LED else ""


class HeldViews:
    """Reads the views and admissions of one page that attribute the clause beside them."""

    def __init__(self, clauses: Clauses, subjects: Subjects, accords: Accords, found: Found) -> None:
        self.clauses, self.subjects, self.accords, self.found = clauses, subjects, accords, found
        self.tokens, self.lexes, self.phrases = clauses.tokens, clauses.lexes, clauses.phrases

    def read(self, i: int) -> bool:
        """Add the frame of the attribution whose noun stands at token `i`, if one does."""
        form = self.tokens[i].form
        bare = form if form in _LEANS or form == _TRUST else form.lstrip("وف")
        if bare in _BASES:
            return self._on_what(i)
        begin = self._begin(i, bare)
        limit = self.clauses.limit(i)
        if begin < 0 or self.found.opened_at(begin) or i + 1 >= limit:
            return False
        his = bare in _HIS
        source = (i + 1, i + 1) if his else self.phrases.after(i + 1, limit)
        if not his and not self._somebody(source):
            return False
        end = max(source[1], i + 1)
        opens = begin == self.clauses.start_of(i) or self._at_mark(begin - 1)
        if not self._parted(end, limit, opens=opens) or not (opens or self._surely(bare, source)):
            return False
        frame = Frame(
            kind="accord",
            how="clause",
            first=begin,
            last=i + 1,
            begin=self.clauses.begin_of(begin),
            lemma="رأى" if bare not in _ADMITTED else "اعترف",
            source=source,
        )
        self.accords.place(frame, end, limit)
        return True

    def as_said(self, i: int) -> bool:
        """وكما قال فلان، فإن …: كما at the head of a sentence whose clause فإن opens; not كما قال إن."""
        j, limit = i + 1, self.clauses.limit(i)
        if i != self.clauses.start_of(i) or j >= limit or not self.lexes[j].finite or self.lexes[j].conj:
            return False
        reading = self.lexes[j].finite[0]
        predicate, verb = predicate_of(reading), reading.entry.verb
        if predicate.speech not in CITED and predicate.lemma not in _SAYS:
            return False
        end = self.subjects.after_verb(j + 1, limit)[1]
        if end <= j + 1 or any(self.lexes[k].that is not None for k in range(j, end)):
            return False
        present = verb is not None and verb.tense == "imperfect" and predicate.lemma in _SAYS
        comma = end < limit and self.tokens[end].form in COMMAS
        if not (self._goes_on(end) or self._goes_on(end + comma) or (present and comma)):
            return False
        before = len(self.found.frames)
        self.accords.as_verb(i, j, limit, aside=True)
        return len(self.found.frames) > before

    def _begin(self, i: int, bare: str) -> int:
        """Where what leads the noun at token `i` begins: | في رأي، | من وجهة نظر، | على ذمة, or its own ب; -1
        where nothing leads it."""
        if bare in _BY_VIEW or bare in _ADMITTED:
            return i
        before = self.lexes[i - 1].bare if i else ""
        if bare == _TRUST:
            return i - 1 if before == "علي" else -1
        if bare.startswith(_EYES) and before == _SIDE and i > 1:
            return i - 2 if self.lexes[i - 2].bare == "من" else -1
        return i - 1 if before == "في" else -1

    def _somebody(self, source: tuple[int, int]) -> bool:
        """Whether a phrase is of somebody who can hold a view, and no text (في نظر القانون، على ذمة
        التحقيق)."""
        return source[1] > source[0] and self.accords.told_by_people(source)

    def _at_mark(self, k: int) -> bool:
        return self.tokens[k].kind == "mark" and self.tokens[k].form in COMMAS

    def _parted(self, end: int, limit: int, *, opens: bool) -> bool:
        """Whether a comma or فإن parts the attribution that ends at token `end` from its clause behind, or,
        unless it `opens` its own, nothing stands behind it in its clause."""
        if self._goes_on(end):
            return opens
        if end >= limit:
            return True
        mark = self.tokens[end].kind != "word"
        return mark and (not opens or self.tokens[end].form in COMMAS or end + 1 >= limit)

    def _surely(self, bare: str, source: tuple[int, int]) -> bool:
        """الأزمة ستطول في رأي الخبير فلان، الخزينة فارغة باعتراف الوزير نفسه, not كبر في نظر العالم، تغير في
        نظره، حظي باعتراف الحكومة: whether what stands behind its clause, with no comma, attributes it."""
        if bare in _ADMITTED:
            return self.tokens[source[1] - 1].form in _HIMSELF
        return any(self.phrases.in_name(k) for k in range(*source))

    def _goes_on(self, k: int) -> bool:
        return k < len(self.lexes) and self.lexes[k].that is not None and self.lexes[k].conj == "ف"

    def _on_what(self, i: int) -> bool:
        """وبناء على ما قاله فلان، فإن؛ تبعا لما ذكرته الوكالة: what was said as the ground of a clause."""
        j = i + 1 + (self.lexes[i + 1].bare == "علي" if i + 1 < len(self.lexes) else 0)
        limit = self.clauses.limit(i)
        if j + 1 >= limit or self.tokens[j].form not in ("ما", "لما") or not self.lexes[j + 1].finite:
            return False
        if i != self.clauses.start_of(i) or predicate_of(self.lexes[j + 1].finite[0]).lemma in _CAME:
            return False  # بناء على ما ورد في المحضر تقرر كذا: why something was done
        before = len(self.found.frames)
        self.accords.as_verb(i, j + 1, limit)
        return len(self.found.frames) > before
