"""Papers, which are signed, kept or broken, each as one party of its page: الاتفاق النووي."""

from __future__ import annotations

from isnad.reading.parties.parties import Parties, Party
from isnad.reading.phrases.noun_phrases import Phrase
from isnad.reading.words.event_words import core_in
from isnad.reading.words.lexis import words
from isnad.reading.words.party_words import opening
from isnad.text.folding import fold

__all__ = ["CAUSES", "PACTS", "PAPERS", "paper_at"]

PAPERS = words("papers")
"""What is signed, kept or broken."""
PACTS = frozenset(fold(w) for w in ("اتفاق", "اتفاقية", "معاهدة"))
"""Those of them that two sides are bound by: رفض | اتفاق السلام."""
CAUSES = frozenset((fold("قضية"),))
"""What one stands by as by a paper: القضية الفلسطينية."""
# What says how great or how final a paper is, not which: الاتفاق | التاريخي.
_OF_RANK = frozenset(
    "ال" + fold(w) + hers
    for w in (
        *("تاريخي", "نهائي", "مبدئي", "حالي", "أولي", "أساسي", "استثنائي", "جوهري", "مصيري", "جزئي", "كلي"),
    )
    for hers in ("", "ه")
)
# Those, and the preposition that begins like a noun with its article.
_NO_ADJECTIVE = _OF_RANK | {fold("إلى")}


def paper_at(parties: Parties, phrase: Phrase) -> Party | None:
    """The paper that a phrase means, by the longest words that the page has for it: الاتفاق for الاتفاق
    النووي.
    """
    tokens = parties.page.tokens
    form = tokens[phrase.first].form
    if not core_in(form, PAPERS | CAUSES):
        return None
    if not phrase.article:
        of = opening(tokens[phrase.last - 1].form).article and phrase.last > phrase.first + 1
        return parties.described(phrase, phrase.last) if of and core_in(form, PACTS) else None
    plain = form[opening(form).skip :]
    if plain not in parties.papers:
        told = (k for k, t in enumerate(tokens) if t.form.endswith(plain) and _tells(parties, k, plain))
        named = [(_adjectives_end(parties, k), k) for k in told]
        end, first = max(named, key=lambda at: (at[0] - at[1], -at[1]), default=(0, 0))
        whole = parties.phrase(first, end) if named else None
        parties.papers[plain] = parties.described(whole, end) if whole is not None else None
    return parties.papers[plain] or parties.party(phrase)


def _tells(parties: Parties, k: int, noun: str) -> bool:
    """Whether token `k` is a noun under its article, whatever is glued to it: الاتفاق، بالاتفاق، للاتفاق."""
    o = parties.opening_at(k)
    return o.article and parties.page.tokens[k].form[o.skip :] == noun


def _adjectives_end(parties: Parties, k: int) -> int:
    """The token after the definite adjectives that follow the noun at token `k`."""
    end = k + 1
    while end < len(parties.page.tokens) and end - k < 3:
        form = parties.page.tokens[end].form
        adjective = form.startswith("ال") and form.endswith(("ي", "يه")) and form not in _NO_ADJECTIVE
        if not adjective or parties.classes[end] == "relative" or parties.cast.mention_of[end] >= 0:
            break
        end += 1
    return end
