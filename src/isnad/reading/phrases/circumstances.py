"""A participle that tells how, or saying what, one does something where no ending shows it: انسحبت الحركة من
الحوار متهمة الحكومة بالمماطلة.

What is indefinite behind a definite noun does not describe it: in a clause that has its verb it tells of the
subject (the ḥāl of the grammars; E. Badawi, M. Carter and A. Gully, *Modern Written Arabic*, 2004, ch. 2).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from isnad.reading.words.event_words import names_act
from isnad.reading.words.lexis import Lex, nouns
from isnad.reading.words.party_words import his, possessed, verbal
from isnad.text.folding import fold
from isnad.text.tokens import Page, Token

__all__ = ["HER", "tells_how"]

# How far before it the verb stands that it goes on with.
_REACH = 22
# What parts it from a verb, which is another clause's then.
_PARTING = frozenset(("relative", "subordinate", "contrast", "as", "aux", "pronoun"))
# The folded shapes of active participles in the accusative and the feminine: كاتبا، معلقا، متحسرة.
_HE_DOES, _SHE_DOES = re.compile(r"^(?:\wا\w\w|م\w{3,})ا$"), re.compile(r"^م\w{3,}ه$")
# What leads on to what one says or asks, beside a bare object; ب would as well tell a passive: متهمة بالفساد.
_LEADING = frozenset(("الي", "علي"))
# The object pronouns that stand for themselves: متهمة | إياها.
HER = frozenset(fold("إيا" + end) for end in ("ه", "ها", "هم", "هما", "هن"))


def tells_how(page: Page, lexes: list[Lex], definite: Callable[[int], bool], i: int) -> bool:
    """Whether the word at token `i` is a feminine participle that goes on with the clause: متهمة الحكومة."""
    tokens, lx = page.tokens, lexes[i]
    if 0 < i < len(tokens) - 1 and (tokens[i + 1].form == ":" or page.opens_quote(i + 1)):
        return _before_words(tokens, lexes, definite, i)
    if not lx.participle or i == 0 or i + 1 >= len(tokens) or tokens[i + 1].kind != "word":
        return False
    if tokens[i + 1].form in HER:
        return True
    if lx.conj or not tokens[i].text.endswith("ة") or tokens[i - 1].kind != "word":
        return False
    before = tokens[i - 1]
    known = definite(i - 1) or possessed(before.form) or his(before.text)
    after = lexes[i + 1].bare in _LEADING or lexes[i + 1].that is not None
    whom = definite(i + 1) or possessed(tokens[i + 1].form)
    object_ = whom and not tokens[i + 1].form.startswith(("ب", "ل", "و"))
    verb = _verb(page, lexes, definite, i) if known and (after or object_) else -1
    # رفضت الحركة | مطالبة الحكومة بكذا: "a demand" too
    return verb >= 0 and (not lx.masdar or _object_told(tokens, lexes, verb, i))


def _before_words(tokens: Sequence[Token], lexes: list[Lex], definite: Callable[[int], bool], i: int) -> bool:
    """قالت الوزيرة | متحسرة: «…»، كتب فلان | معلقا: «…»: whether the word at token `i`, right before
    somebody's words and behind the verb or a definite subject, has the shape of a participle without
    the article."""
    form, text = tokens[i].form, tokens[i].text
    noun = (form in nouns() and not lexes[i].participle) or form[:-2] in nouns()  # مطلعها
    if noun or lexes[i].conj or not (lexes[i - 1].finite or definite(i - 1)):
        return False
    if text.endswith("ة"):
        return bool(lexes[i].participle) or bool(_SHE_DOES.match(form))
    return bool(_HE_DOES.match(form))


def _object_told(tokens: Sequence[Token], lexes: list[Lex], verb: int, i: int) -> bool:
    """نددت الحركة بالاعتقالات | مطالبة السلطة ب…, أدانت الوزارة الاعتداء | مطالبة إسرائيل ب…: whether a
    feminine verb at token `verb` has its object, a definite act, before the word at `i`."""
    form = tokens[verb].form
    if not form.endswith("ت") or not lexes[verb].finite:
        return False
    acts = (t.form.removeprefix("ب") for t in tokens[verb + 2 : i])
    return any(form.startswith("ال") and names_act(form[2:]) for form in acts)


def _verb(page: Page, lexes: list[Lex], definite: Callable[[int], bool], i: int) -> int:
    """The verb of its clause before token `i`, nothing between that parts them; -1 where none stands."""
    for k in range(i - 1, max(-1, i - _REACH), -1):
        t, lx = page.tokens[k], lexes[k]
        if t.kind == "break" or lx.that is not None or lx.word_class in _PARTING or t.form in ".؛:،,":
            return -1
        if t.kind == "word" and not definite(k) and (lx.finite or verbal(t.form)):
            return k
    return -1
