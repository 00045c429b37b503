"""The named actors of one article, as `names` finds them and every later step uses them."""

from __future__ import annotations

import msgspec

from isnad.records import EntityType
from isnad.spans import Span

__all__ = ["Cast", "NameMention", "NamedEntity"]


class NameMention(msgspec.Struct, frozen=True, gc=False, kw_only=True):
    """One place where an entity is named.

    `span` is raw, clitics and titles off; `first` and `last` are the token range [first, last) it touches.
    `lead` is the first token of the titles, offices and nisbas that announce the name (`first` when there
    are none): for وزير الخارجية الأمريكي جاك هاربر the span covers جاك هاربر and tokens [lead, last) the
    whole phrase.
    """

    span: Span
    first: int
    last: int
    lead: int
    entity: int


class NamedEntity(msgspec.Struct, frozen=True, gc=False, kw_only=True):
    """All that the article's names say of one entity; `name` is the fullest, best-spelled form.

    `roles` are the folded titles and offices by which the article announces it (وزير الخارجيه الامريكي),
    without clitics; `gender` is m, f or empty when nothing shows it.
    """

    name: str
    type: EntityType
    aliases: tuple[str, ...]
    roles: tuple[str, ...] = ()
    gender: str = ""


class Cast(msgspec.Struct, frozen=True):
    """The entities of an article and where it names them.

    `mentions` are in text order and do not overlap; `mention_of[i]` is the index of the mention that token
    `i` belongs to, or -1. `inner` are the mentions inside those of bodies, which are called by whoever leads
    them (إدارة أوباما).
    """

    entities: tuple[NamedEntity, ...]
    mentions: tuple[NameMention, ...]
    mention_of: tuple[int, ...]
    inner: tuple[NameMention, ...] = ()

    def kind_at(self, k: int) -> str:
        """The type of the entity named at token `k`, or empty where none is."""
        n = self.mention_of[k]
        return self.entities[self.mentions[n].entity].type if n >= 0 else ""

    def titled(self, j: int, limit: int) -> bool:
        """Whether the token at `j` stands between a name before `limit` and the title that announces it:
        السيد | / فلان."""
        n = self.mention_of[j + 1] if j + 1 < limit else -1
        return n >= 0 and self.mentions[n].first == j + 1 and self.mentions[n].lead < j

    def type_of(self, entity: int) -> str:
        """The type of an entity; empty for -1, by which a party without a name is told."""
        return self.entities[entity].type if entity >= 0 else ""
