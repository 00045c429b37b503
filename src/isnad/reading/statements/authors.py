"""Who wrote what the page reviews: نشرت الصحيفة مقالا لفلان … ويقول الكاتب إن."""

from __future__ import annotations

from isnad.reading.statements.source_words import SourceWords
from isnad.reading.statements.speaker import Speaker
from isnad.reading.words.cast import NameMention
from isnad.reading.words.party_words import head_in
from isnad.text.clitics import unowned
from isnad.text.folding import fold

__all__ = ["WRITERS", "author_before"]

WRITERS = frozenset(fold(w) for w in ("الكاتب", "الكاتبة", "الصحفي", "الصحفية", "الصحافي", "الصحافية"))
"""By which nouns a review tells again who wrote the piece."""
# What somebody writes for a paper, and how it is told right before his name that it is his.
_PIECES = frozenset(
    fold(w + end)
    for w in ("مقال", "تقرير", "تحليل", "عمود", "تحقيق", "مقالة", "رأي", "تعليق")
    for end in ("", "ا", "ين")
)
_SIGNED = frozenset(
    fold(w)
    for w in ("بقلم", "كتبه", "كتبته", "كتبها", "كتبتها", "أعده", "أعدته", "كتب", "كتبت", "يكتب", "تكتب")
)
# Behind which a name is what the piece is about, or another clause's.
_PARTING = frozenset(fold(w) for w in ("عن", "حول", "أن", "إن", "بعنوان", "التي", "الذي"))
# How far before the writer's name the word for his piece stands, and how far back a piece is looked for.
_NEAR, _REACH = 14, 120


def author_before(words: SourceWords, first: int) -> Speaker | None:
    """The writer named last before token `first` as whose the piece is, of the gender of the noun there:
    مقالا لمراسلها فلان، مقال بقلم فلان، كتب فلان مقالا; None without one.
    """
    gender = "f" if words.tokens[first].text.endswith("ة") else "m"
    for m in reversed(words.persons(max(0, first - _REACH), first)):
        known = words.cast.entities[m.entity].gender
        if known in ("", gender) and _wrote(words, m):
            return words.entity(m.entity, "the writer of the piece that is told of")
    return None


def _wrote(words: SourceWords, m: NameMention) -> bool:
    """Whether the words before a name tell that he wrote a piece."""
    tokens, sentence = words.tokens, words.page.sentence(m.first)
    lead = min(m.lead, m.first)
    signed = {t.form.removeprefix("و") for t in tokens[max(sentence.first, lead - 1) : m.first]}
    if signed & _SIGNED:
        return True
    near = range(m.first - 1, max(sentence.first - 1, m.first - _NEAR), -1)
    piece = next((k for k in near if tokens[k].form.removeprefix("و") in _PIECES), -1)
    if piece < 0:
        return False
    his = m.span.start > tokens[m.first].start and tokens[m.first].form.startswith("ل")
    led = any(_led_title(words, k) for k in range(piece + 1, m.first))
    apart = any(t.form in _PARTING or t.kind == "mark" for t in tokens[piece + 1 : m.first])
    return (his or led) and not apart


def _led_title(words: SourceWords, k: int) -> bool:
    """Whether a title behind ل stands at token `k`: للكاتب، لمراسلها، لرئيس تحريرها."""
    form = words.tokens[k].form
    title = unowned(form[1:]) or form[1:]
    return form.startswith("ل") and (words.head(k) != form or head_in(title, "office", "people"))
