"""Those who take part in what others do, told behind whom it is done to: اعتقل الجيش المسلحين، بمشاركة | قوات
الشرطة.
"""

from __future__ import annotations

from isnad.reading.events.context import Found
from isnad.reading.events.groups import without
from isnad.reading.parties.parties import Parties
from isnad.reading.words.event_types import SUFFERED
from isnad.reading.words.party_words import head_in
from isnad.text.folding import fold

__all__ = ["take_part"]

_TAKING_PART = fold("بمشاركة")


def take_part(parties: Parties, f: Found) -> None:
    """Make those of its recipients who are told as taking part in a deed its doers: beside who does it, and
    in what nobody else does alone (انطلقت مناورات | بمشاركة هولندا).
    """
    roles = f.roles
    at = next((n for n, p in enumerate(roles.recipients) if _led(parties, f, p.span.start)), -1)
    if at == 0 and f.sense.plover == "COOPERATE" and not roles.actors:
        roles.actors, roles.recipients = roles.recipients, []
    elif at > 0 and (f.sense.plover in SUFFERED or roles.actors):
        joining, roles.recipients = roles.recipients[at:], roles.recipients[:at]
        if roles.actors:
            roles.actors = [*roles.actors, *without(joining, roles.actors)]


def _led(parties: Parties, f: Found, start: int) -> bool:
    """Whether the party that begins at code point `start` stands behind the event, led by بمشاركة, alone or
    behind the noun of a force: بمشاركة | قوات الحرس.
    """
    tokens, first = parties.page.tokens, parties.page.token_at(start)
    if first <= f.token + 1:
        return False
    first -= head_in(tokens[first - 1].form, "force", "container", "body")
    return tokens[first - 1].form == _TAKING_PART
