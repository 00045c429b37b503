"""Whom الأخير and الأخيرة mean, where he is described and not named: التقى الوزير الوفد، وأكد الأخير …"""

from __future__ import annotations

from functools import cache

from isnad.lexicons.tables import load_table, values
from isnad.reading.phrases.noun_words import ends_phrase
from isnad.reading.words.cast import Cast
from isnad.reading.words.party_words import head_in, his, opening_of, possessed, sound_plural
from isnad.text.folding import fold
from isnad.text.tokens import Page

__all__ = ["LATTER", "described_last"]

# The words, folded and without their article, with the gender that they show.
LATTER = {fold("أخير"): "m", fold("أخيرة"): "f"}
# How far back somebody is still the last who was told of.
_REACH = 60
_SOMEBODY = ("office", "body", "force")


@cache
def _bodies() -> frozenset[str]:
    """The nouns that head the names of bodies, of outlets apart."""
    rows = (r for r in load_table("organization_heads") if r["kind"] != "media")
    return frozenset(fold(form) for row in rows for form in values(row["forms"]))


def described_last(page: Page, cast: Cast, gender: str, i: int) -> int:
    """The first token of the last description of one official or body of this gender before token `i` in its
    paragraph; -1 without one. What only tells whose an office is, is not meant: رئيس | الحكومة.
    """
    for k in range(i - 1, max(-1, i - _REACH), -1):
        t = page.tokens[k]
        if t.kind == "break":
            return -1
        if t.kind == "word" and cast.mention_of[k] < 0 and _describes_one(page, cast, k):
            feminine = t.text.endswith("ة") or t.form.endswith(("ته", "تها", "تهم"))
            if feminine == (gender == "f"):
                return k
    return -1


def _describes_one(page: Page, cast: Cast, k: int) -> bool:
    """Whether a definite description of one official or body begins at token `k`."""
    t, opened = page.tokens[k], opening_of(page.tokens[k].text)
    core = t.form[opened.skip :]
    owned = possessed(t.form) or his(t.text)
    body = head_in(core, *_SOMEBODY) or core in _bodies()
    if not (body or owned) or sound_plural(core) or core.endswith("ات"):
        return False
    after = page.tokens[k + 1] if k + 1 < len(page.tokens) else None
    of_it = after is not None and (cast.mention_of[k + 1] >= 0 or after.form.startswith("ال"))
    if not (opened.article or of_it or (owned and head_in(core[:-1], *_SOMEBODY, "people", "container"))):
        return False
    return opened.prep != "" or opened.conj != "" or not _governed(page, cast, k)


def _governed(page: Page, cast: Cast, k: int) -> bool:
    """Whether the noun at token `k` is the genitive of one before it: زعيم | المعارضة."""
    before = page.tokens[k - 1] if k else None
    if before is None or before.kind != "word" or cast.mention_of[k - 1] >= 0:
        return False
    noun = head_in(before.form[opening_of(before.text).skip :], *_SOMEBODY, "people", "container", "quantity")
    return noun and not (before.form.startswith("ال") or ends_phrase(before.form))
