"""Whose words a document holds: who brings it out, or whom the pronoun of فيه takes up."""

from __future__ import annotations

from collections.abc import Callable

from isnad.reading.phrases.phrases import CAME_OUT
from isnad.reading.statements.clauses import Clauses
from isnad.reading.statements.frame import Frame, Range
from isnad.reading.words.cast import NameMention
from isnad.reading.words.lexis import lemmas, source_heads, words
from isnad.reading.words.party_words import head_in
from isnad.text.clitics import THIRD_SINGULAR, listed
from isnad.text.tokens import QUOTE_MARKS

__all__ = ["BRINGS_OUT", "Documents"]

# How far back the owner of words taken up by a pronoun is looked for.
_RESUMED = 26
# How far, over its adjectives, a document may stand before the verb of its clause.
_ADJECTIVES = 3
BRINGS_OUT = words("brings_out")
"""Verbs of giving out words: أصدر، ألقى، وجه."""
_HOLDS = BRINGS_OUT | words("holds_occasion")
_BROKEN_PLURALS = words("broken_plurals")
_PUBLISHED = lemmas("published")
_DOCUMENTS = source_heads("document")
_PLATFORMS = words("platforms")
# In whose presence words are said, and against whom.
_BEFORE = frozenset(("امام", "لدي", "ضد"))


class Documents:
    """The documents of one page."""

    def __init__(
        self,
        clauses: Clauses,
        after_verb: Callable[[int, int], Range],
        before: Callable[[int], Range],
    ) -> None:
        self.clauses, self.after_verb, self.before = clauses, after_verb, before
        self.tokens, self.lexes = clauses.tokens, clauses.lexes
        self.phrases, self.cast = clauses.phrases, clauses.cast

    def resumed(self, i: int, *, nearest: bool = False) -> Range:
        """تصريحات للرئيس فلان أكد فيها أن: whose words the pronoun takes up: a person, or else (or
        if `nearest` is wanted) the nearest body."""
        body: Range = (i, i)
        for j in range(i - 1, max(-1, i - _RESUMED), -1):
            if self.tokens[j].kind == "break" or self.tokens[j].form == ".":
                break
            n = self.cast.mention_of[j]
            if n < 0 and self.tells(j):
                owner = self._owner(j, i)
                if owner[1] > owner[0]:
                    return owner
                author = self.author(j) if body == (i, i) else (i, i)
                if author[1] > author[0]:
                    return author
            if n < 0:
                continue
            m = self.cast.mentions[n]
            kind = self.cast.entities[m.entity].type
            if kind == "person" and m.lead and self.lexes[m.lead - 1].bare == "الي":
                continue  # بعث فلان رسالة إلى فلان يهدد فيها
            if kind == "person" and self.reads_out(m.lead, i):
                continue
            if kind == "person" and (body == (i, i) or not nearest):
                return (m.lead, m.last)
            if kind == "organization" and body == (i, i) and not self._aside(m):
                body = (m.lead, m.last)
        return body

    def reads_out(self, lead: int, i: int) -> bool:
        """أصدرت الكتلة بيانا تلاه النائب فلان، أكدت فيه: whether who is told of at `lead` only reads out
        what a body, with which the feminine verb at token `i` agrees, has brought out."""
        k = lead - 1
        k -= k > 1 and not self.tells(k - 1) and self.clauses.heads_person(k)
        taken_up = k > 0 and self.tokens[k].form.endswith(THIRD_SINGULAR) and self.tells(k - 1)
        finite = self.lexes[i].finite
        return taken_up and any(r.entry.verb and r.entry.verb.gender == "f" for r in finite)

    def _owner(self, k: int, end: int) -> Range:
        """تغريدة للنادي على موقعه، بيان للجنة: whom ل behind an indefinite document at `k` gives it to."""
        n = k + 1
        if n >= end or not self.tokens[n].form.startswith("لل"):
            return (k, k)
        found = self.phrases.after(n, end)
        body = head_in("ال" + self.tokens[n].form[2:], "body", "people")
        return found if self.clauses.agent(found) or body else (k, k)

    def _aside(self, m: NameMention) -> bool:
        """على موقع «تويتر»، أمام المحكمة: whether a body is told of as where or before whom words were said,
        and not as whose they are."""
        k = m.lead - 1
        while k > 0 and self.tokens[k].form in QUOTE_MARKS:
            k -= 1
        return self.tokens[m.first].form in _PLATFORMS or (k >= 0 and self.lexes[k].bare in _BEFORE)

    def tells(self, k: int) -> bool:
        """Whether token `k` is an indefinite noun of words: بيانا، ببيان، تغريدة, but not البيان."""
        form = self.tokens[k].form
        bare = form.removesuffix("ا")
        told = bare in _DOCUMENTS or (form[:1] in "بل" and form[1:] in _DOCUMENTS)
        return told and not self.phrases.definite(k)

    def author(self, k: int, *, held: bool = False, many: bool = False) -> Range:
        """أصدر النادي بيانا ينفي فيه …: who, by the verb before it, brings out the document at `k`, or holds
        the occasion: عقد الوزير مؤتمرا اتهم فيه …

        Whom the verb says to be `many` are people by any noun: أصدر أعيان البلدة بيانا طالبوا فيه.
        """
        brings = _HOLDS if held else BRINGS_OUT
        for v in range(k - 1, max(self.clauses.start_of(k) - 1, k - _RESUMED), -1):
            if self.lexes[v].that is not None:
                break
            form = self.tokens[v].form
            if form.removeprefix("و") in CAME_OUT and self.lexes[v + 1].bare == "عن":
                return self.issuer(v, k)
            if (listed(form, brings) or self.lexes[v].finite) and not self.phrases.in_name(v):
                found = self.after_verb(v + 1, k)
                definite = found[1] > found[0] and self.phrases.definite(found[0])  # أصدر الملتقى بيانا
                people = definite or self.clauses.agent(found) or (many and found[1] > found[0])
                if not people:
                    found = self.before(v)
                    people = self.clauses.agent(found)
                return self.phrases.units(*found)[0] if people else (k, k)
        return (k, k)

    def issuer(self, v: int, end: int) -> Range:
        """أصدرت | النقابة بيانا، صدر عن | النقابة بيان: who brings out a text by the verb at token `v`."""
        told = v + 1 < end and self.lexes[v + 1].bare == "عن"
        if self.tokens[v].form.removeprefix("و") in CAME_OUT and not told:
            return (v, v)
        return self.phrases.after(v + 2, end) if told else self.after_verb(v + 1, end)

    def before_verb(self, frame: Frame) -> int:
        """نشر التنظيم فتوى تدعو إلى …: the indefinite document right before the verb of its clause, which
        speaks for who brings it out, or for itself (never where the verb is of many); -1 without one."""
        i, reading = frame.first, frame.reading
        if self.lexes[i].conj or frame.lemma in _PUBLISHED or reading is None or reading.cut.suffix:
            return -1
        k = i - 1
        while k > 0 and i - k <= _ADJECTIVES and self._indefinite(k) and not self.tells(k):
            k -= 1
        if k < 0 or not self.tells(k):
            return -1
        feminine = self.tokens[k].text.endswith(("ة", "ات")) or self.tokens[k].form in _BROKEN_PLURALS
        verb = reading.entry.verb
        return k if verb is not None and verb.gender == ("f" if feminine else "m") else -1

    def _indefinite(self, k: int) -> bool:
        lx = self.lexes[k]
        plain = self.tokens[k].kind == "word" and not lx.word_class and lx.that is None and not lx.verb
        return plain and not self.phrases.definite(k)
