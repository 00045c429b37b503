"""Those whom one word of attitude describes together: الحزب والحركة المواليان لفلان."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from isnad.reading.parties.parties import Parties, Party

__all__ = ["of_many", "with_joined"]

# How a word of two or many ends.
_MANY = ("ين", "ون", "ان")


def of_many(form: str) -> bool:
    """Whether a folded word of attitude is one of two or many.

    >>> of_many("الموالين"), of_many("المقربتين"), of_many("الموالي")
    (True, True, False)
    """
    return form.endswith(_MANY)


def with_joined(
    parties: Parties, i: int, pairs: Iterable[tuple[Party, Party]]
) -> Iterator[tuple[Party, Party]]:
    """The pairs that the word at token `i` tells, and those of whom و joins to the first of each, where it is
    a word of two or many.
    """
    many = of_many(parties.page.tokens[i].form)
    for who, whom in pairs:
        for one in (*(_joined_before(parties, who) if many else ()), who):
            yield one, whom


def _joined_before(parties: Parties, who: Party) -> list[Party]:
    """Those named before one to whom و joins him: الحزب | والحركة."""
    found, mentions = list[Party](), parties.cast.mentions
    n = parties.mentions_before(parties.page.token_at(who.span.start))
    lead = mentions[n].lead if n < len(mentions) and mentions[n].span == who.span else 0
    while n > 0:
        n -= 1
        between = [t.form for t in parties.page.tokens[mentions[n].last : lead] if t.kind == "word"]
        if between != (["و"] if not parties.opens_joined(lead) else []):
            break
        found.append(Party(mentions[n].entity, mentions[n].span))
        lead = mentions[n].lead
    return found
