"""Edges of a noun phrase: the occasion on which somebody spoke, the next thing of his, a prayer for him, a
bracket, those picked out of a group.
"""

from __future__ import annotations

from collections.abc import Sequence

from isnad.reading.words.lexis import lex, nouns, source_heads, words
from isnad.text.clitics import THIRD_PERSON, cuts, owned, unowned
from isnad.text.folding import fold
from isnad.text.tokens import QUOTE_MARKS, Page, Token

__all__ = ["bracket_end", "his_other", "past_picking", "prays", "tells_occasion"]

_DOCUMENTS = source_heads("document")
_FIRST_OR_LAST = frozenset(("اول", "اخر", "احدث"))
_GOD, _PRAYED = fold("الله"), fold("صلى")
_NO_NOUNS = words("the_same") | words("to_him")
_HUMAN = source_heads("human")
# With a pronoun they stand for those before: الوزراء جميعهم.
_OF_THEM = words("quantifiers") | words("some_of")
_PICKS_OUT = frozenset(tuple(p.split()) for p in words("picks_out"))
_PICKS_FIRST = frozenset(phrase[0] for phrase in _PICKS_OUT)
_PICKING = max(map(len, _PICKS_OUT))
# Shorter is no noun with a pronoun.
_NOUN = 2


def tells_occasion(tokens: Sequence[Token], k: int, limit: int) -> bool:
    """Whether what في leads at token `k` tells where somebody spoke: في أول مقابلة، في بيانهم."""
    form = tokens[k].form
    if form in _FIRST_OR_LAST and k + 1 < limit:
        return lex(tokens[k + 1].form).word_class == "setting"
    own = unowned(form)
    return len(own) > _NOUN and (lex(own).word_class == "setting" or own in _DOCUMENTS)


def his_other(tokens: Sequence[Token], j: int, *, named: bool) -> bool:
    """وعد زعيمهم | أنصاره، ختم فلان | كلمته، ختم الوزير | كلمته: whether a noun with a pronoun stands at `j`,
    behind a name (`named`), a noun with the article or another such noun, with nothing that joins the two."""
    form, before = tokens[j].form, tokens[j - 1]
    if form in _NO_NOUNS or form in nouns() or tokens[j].text.endswith("ة"):
        return False
    named = named or (before.form.startswith("ال") and not owned(form, _OF_THEM))
    if not any(c.suffix in THIRD_PERSON and not (c.conj or c.prep) and c.core in nouns() for c in cuts(form)):
        return False
    his = any(c.suffix in THIRD_PERSON and (c.core in nouns() or c.core in _HUMAN) for c in cuts(before.form))
    return named or (his and before.form not in nouns() and not before.text.endswith("ة"))


def prays(tokens: Sequence[Token], i: int) -> bool:
    """والده | رحمه الله, أيدها الله, صلى الله: whether a prayer for those told of begins at token `i`."""
    if i + 1 >= len(tokens) or tokens[i + 1].form != _GOD:
        return False
    form, text = tokens[i].form, tokens[i].text
    return form == _PRAYED or (form.endswith(THIRD_PERSON) and not text.endswith("ة"))


def past_picking(tokens: Sequence[Token], k: int) -> int:
    """The token after the words at `k`, a comma or bracket before them, that pick some out of those told
    before, else `k`: دول عدة | ، وفي مقدمتها | مصر.
    """
    at = k + (k < len(tokens) and tokens[k].form in "،,(–-")
    if at >= len(tokens) or tokens[at].form.removeprefix("و") not in _PICKS_FIRST:
        return k
    forms = [t.form for t in tokens[at : at + _PICKING]]
    forms[:1] = [f.removeprefix("و") for f in forms[:1]]
    near = (at + n for n in range(_PICKING, 0, -1) if tuple(forms[:n]) in _PICKS_OUT)
    return next(near, k)


def bracket_end(page: Page, i: int, limit: int) -> int:
    """The token after the short bracket or quotation that opens at token `i`, or `i` where none does."""
    tokens = page.tokens
    mark = tokens[i].form
    if mark in "([":
        for k in range(i + 1, min(i + 12, limit)):
            if tokens[k].form in ")]":
                return k + 1
        return i
    q = page.quote_of[i]
    if mark in QUOTE_MARKS and q >= 0 and page.quotes[q].open == i and page.quotes[q].closed:
        close = page.quotes[q].close
        if close - i <= 7 and close < limit:
            return close + 1
    return i
