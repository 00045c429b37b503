"""The words around an expression of time, and whether they look ahead or back.

سيجتمع المجلس الثلاثاء, "the council will meet on Tuesday", looks ahead; اجتمع المجلس الثلاثاء, "met", looks
back. The imperfect shows neither by itself: the particle before it decides (لم يجتمع, لن يجتمع, قد يجتمع).
After K. C. Ryding, *A Reference Grammar of Modern Standard Arabic* (2005), chs. 21, 34 and 37.
"""

from __future__ import annotations

from functools import cache

from isnad.lexicons.gazetteer import COMMON, FUNCTION, facts
from isnad.lexicons.tables import load_table, values
from isnad.lexicons.words import look
from isnad.reading.dates.shapes import Shape
from isnad.reading.dates.words import senses
from isnad.text.folding import fold
from isnad.text.kept import kept
from isnad.text.tokens import Page

__all__ = ["FROM_THEN", "Around", "tense_of", "verb_tense"]

_FAR = 14
"""How many tokens before a date its verb is looked for."""
FROM_THEN = frozenset(fold(w) for w in ("ابتداء", "اعتبارا", "بدءا"))
"""What leads with من to the day from which something holds."""
_UNTIL = frozenset(fold(w) for w in ("إلى", "حتى", "لغاية"))
_SITTING = fold("جلسة")
# How words end behind which أن leads to what is done: قبل أن، منذ أن, and who could or was about to.
_NOT_WISHED = tuple(
    fold(w) for w in ("قبل", "بعد", "منذ", "دون", "كاد", "كادت", "استطاع", "استطاعت", "لبث", "إلى")
)
_HAD = frozenset(fold(w) for w in ("كان", "كانت", "كانوا", "كانا", "كانتا", "كنا"))
_NEAR = 6
"""How many tokens back an imperfect may stand and still be the verb of the date."""


class Around:
    """The tokens of a page as the neighbours of its dates."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.tokens = page.tokens

    def form(self, i: int) -> str:
        """The folded form of token `i`; empty outside the page."""
        return self.tokens[i].form if 0 <= i < len(self.tokens) else ""

    def has(self, i: int, kind: str, value: str = "") -> bool:
        """Whether token `i` is a word of that kind in `date_words.tsv`, with or without و or ف before it."""
        if not 0 <= i < len(self.tokens):
            return False
        return any(
            s.kind == kind and not s.prep and not s.definite and (not value or s.value == value)
            for s in senses(self.tokens[i].form)
        )

    def any(self, i: int, kind: str) -> bool:
        """The same, whatever clitics the word has."""
        return 0 <= i < len(self.tokens) and any(s.kind == kind for s in senses(self.tokens[i].form))

    def bare(self, i: int, kind: str) -> bool:
        """The same of a word without its article, as the first of two nouns stands: صلاة الجمعة."""
        found = senses(self.tokens[i].form) if 0 <= i < len(self.tokens) else ()
        return any(s.kind == kind and not s.definite for s in found)

    def imperfect(self, i: int) -> bool:
        """Whether token `i` begins as an imperfect does."""
        return self.form(i)[:1] in ("ي", "ت", "ن")

    def quote(self, i: int) -> tuple[int, int] | None:
        """The tokens of the marks of the quotation that token `i` stands in."""
        n = self.page.quote_of[i]
        return (self.page.quotes[n].open, self.page.quotes[n].close) if n >= 0 else None

    def tense(self, shape: Shape) -> str:
        """`since`, `past`, `future`, `near`, `present` or empty, by the nearest preposition or verb."""
        i = shape.first
        if self.form(i - 1) in ("منذ", "مذ", "ومنذ"):
            return "since"
        if shape.weekday and self.form(i - 1) == "من" and self.form(i - 2) in FROM_THEN:
            told = self._told_around(shape)  # إضراب اعتبارا من الخميس
            return told if told == "future" else "near"
        if self.any(i - 1, "deed"):
            return "since"  # هجوم السابع من أكتوبر
        bound = i - 2 if self.any(i - 1, "milestone") else i - 1
        if self.form(bound) in ("قبل", "وقبل") and self.form(bound - 1) != "من":
            return "future"
        return self._told_around(shape)

    def _told_around(self, shape: Shape) -> str:
        """What the verbs before a date show, the nearest first; those behind it where none stands before."""
        i = shape.first
        sentence = self.page.sentence(i)
        quote = self.quote(i)
        low = max(sentence.first, i - _FAR, quote[0] + 1 if quote else 0)
        content = False  # whether a word that leads to the content of a demand stands between
        for k in range(i - 1, low - 1, -1):
            t = self.tokens[k]
            if t.form == ":":
                break
            if t.kind != "word":
                continue
            if self.has(k, "relative"):
                return "" if self.imperfect(k + 1) else "past"
            if t.form == "ان" and self._wished(k):
                return "future"
            found = self._tense_at(k, content, low)
            if found == "later":
                found = "future" if self._led_to(i) else verb_tense(t.form) or None
            if found == "present" and i - k > _NEAR and k > sentence.first:
                return ""
            if found is not None:
                return found
            if k == sentence.first and t.form[0] == "ي" and len(t.form) > 3 and not senses(t.form):
                return "present"  # يرعى الأمير الاثنين: a sentence that begins with its verb
            content = content or t.form in ("الي", "ان", "بان") or _led_in(t.form)
        return self._tense_after(shape.last, min(sentence.last, shape.last + 5))

    def _wished(self, k: int) -> bool:
        """Whether أن at `k` leads to a verb in the subjunctive, of what is not done yet: على أن يغادر
        الثلاثاء; not قبل أن يغادر.
        """
        form = self.form(k + 1)
        verb = not senses(form) and (_imperfect(form) or (form[0] == "ي" and facts(form) == COMMON))
        done = self.form(k - 1).endswith(_NOT_WISHED) or self.form(k - 2).removeprefix("و") in _HAD
        return verb and self.tokens[k].text[0] != "إ" and not done  # كان يمكن أن يحدث

    def _led_to(self, i: int) -> bool:
        """Whether the date at `i` is that to which something is put off: إلى الأربعاء، إلى جلسة الأحد."""
        leads = self.form(i - 2 if self.form(i - 1) == _SITTING else i - 1)
        return leads in _UNTIL or any(x.prep == "ل" for x in senses(self.form(i)))

    def _tense_at(self, k: int, content: bool, low: int) -> str | None:
        """What the word at `k`, in a clause that begins at `low` at the earliest, shows; None when it shows
        nothing.
        """
        found = tense_of(self.form(k))
        if found == "demand":
            return "future" if content else "past"
        if found == "maybe":
            # كان المزارعون قد تجمعوا الاثنين: whatever letter the verb begins with
            been = any(self.form(n).removeprefix("و") in _HAD for n in range(low, k))
            return "future" if self.imperfect(k + 1) and not been else "past"
        if found == "present":
            return self._before_present(k)
        if found == "past" and self.form(k) == "لم" and self.has(k - 1, "if"):
            return "future"
        return found or None

    def _before_present(self, k: int) -> str:
        before = self.form(k - 1)
        if before in ("لن", "قد", "سوف", "ان", "لا"):
            return "future"
        if before in ("لم", "كان", "كانت", "كانوا"):
            return "future" if before == "لم" and self.has(k - 2, "if") else "past"
        return "" if before == "ما" or self.has(k - 1, "relative") else "present"

    def _tense_after(self, first: int, last: int) -> str:
        """No verb stands before the date: الخميس تعرفون كل شيء, يوم الثلاثاء سيجتمع."""
        for k in range(first, last):
            t = self.tokens[k]
            if t.kind != "word":
                continue
            found = tense_of(t.form)
            if found:
                return found if found in ("future", "past") else ""
            if k == first and len(t.form) > 4 and t.form[0] in "يت" and t.form.endswith("ون"):
                return "future"
        return ""


def _led_in(form: str) -> bool:
    """Whether ب or ل before a word leads to the content of a demand: بوقف; not بيان, a word of its own, nor
    بها."""
    return form[:1] in ("ب", "ل") and not facts(form) & (COMMON | FUNCTION)


@kept
def _imperfect(form: str) -> bool:
    """Whether a folded word reads as an imperfect of the predicates: يغادر، تبدأ."""
    return any(r.entry.verb is not None and r.entry.verb.tense == "imperfect" for r in look(form))


@kept
def tense_of(form: str) -> str:
    """What the list of words of tense says of a folded word, else what `verb_tense` says."""
    for s in senses(form):
        if s.kind == "tense":
            return s.value
    return verb_tense(form)


@kept
def verb_tense(form: str) -> str:
    """`past` for a perfect verb that the predicates know, `future` for one with سـ, else empty.

    >>> verb_tense("اعلن"), verb_tense("سيجتمع"), verb_tense("سياسي")
    ('past', 'future', '')
    """
    tenses = set()
    for reading in look(form):
        verb = reading.entry.verb
        if verb is not None and not reading.cut.suffix:
            tenses.add("future" if reading.cut.future else verb.tense)
    if "future" in tenses or _has_future(form):
        return "future"
    return "past" if "perfect" in tenses and "masdar" not in tenses else ""


def _has_future(form: str) -> bool:
    rest = form[1:] if form[:1] in ("و", "ف") else form
    return len(rest) > 4 and rest[0] == "س" and rest[1] in "يتن" and not rest.startswith(_not_future())


@cache
def _not_future() -> tuple[str, ...]:
    rows = load_table("date_words")
    return tuple(fold(f) for row in rows if row["sense"] == "notfuture" for f in values(row["forms"]))
