"""For which body a person speaks, by the words beside the name and by the offices that the page gives him."""

from __future__ import annotations

from collections.abc import Iterator

from isnad.reading.parties.party import Party
from isnad.reading.words.cast import Cast, NameMention
from isnad.reading.words.lexis import source_heads, words
from isnad.reading.words.party_words import head_in
from isnad.text.folding import fold
from isnad.text.tokens import Page

__all__ = ["Spokesmen"]

# Who writes about a body and does not speak for it.
_OBSERVING = words("no_spokesmen")
# Who is sent to speak for others, by any word of his office.
_ENVOYS = words("speaks_for")
# What leads to a body with which another than its own has an office: مندوب النمسا لدى | الأمم المتحدة.
_AT, _OUTLETS = fold("لدى"), source_heads("outlet")
# How many words of an office stand behind a name.
_BEHIND = 7


class Spokesmen:
    """The people of one page and the bodies for which they speak."""

    def __init__(self, page: Page, cast: Cast) -> None:
        self.page = page
        self.cast = cast
        self._sent: dict[int, bool] = {}

    def body_of(self, entity: int) -> Party | None:
        """The body for which a person speaks, from the words beside the name: المتحدث باسم الوزارة فلان، فلان
        رئيس الحزب.
        """
        return self._bodies.get(entity)

    def sent_to_speak(self, entity: int) -> bool:
        """Whether a person speaks for others by office, and means them by نحن: a spokesman, negotiator or
        delegate.
        """
        if entity not in self._sent:
            roles = (w for role in self.cast.entities[entity].roles for w in role.split())
            named = (m for m in self.cast.mentions if m.entity == entity)
            beside = (self.page.tokens[k].form for m in named for k in self._titles(m))
            told = any(w.removeprefix("ال") in _ENVOYS for w in roles)
            self._sent[entity] = told or any(w.removeprefix("ال") in _ENVOYS for w in beside)
        return self._sent[entity]

    _bodies_kept: dict[int, Party] | None = None

    @property
    def _bodies(self) -> dict[int, Party]:
        """The bodies of people by their entity: what stands beside a name goes before an office."""
        if self._bodies_kept is None:
            self._bodies_kept = self._find_bodies()
        return self._bodies_kept

    def _find_bodies(self) -> dict[int, Party]:
        out: dict[int, Party] = {}
        for m in self.cast.mentions:
            if self.cast.entities[m.entity].type != "person" or m.entity in out:
                continue
            body = self._beside(m)
            if body is not None:
                out[m.entity] = body
        for n, e in enumerate(self.cast.entities):
            body = self._of_role(e.roles) if e.type == "person" and n not in out else None
            if body is not None:
                out[n] = body
        return out

    def _of_role(self, roles: tuple[str, ...]) -> Party | None:
        """The body that an office names, whose holder speaks for it: كبير مفاوضي الحكومة الصومالية."""
        for role in roles:
            words = role.split()
            if not words or words[0].removeprefix("ال") in _OBSERVING or "السابق" in role:
                continue
            parts = (" ".join(words[a:b]) for a in range(len(words)) for b in range(a + 1, len(words) + 1))
            named = [n for n in map(self._named.get, parts) if n is not None]
            if named:
                m = self.cast.mentions[min(named)]
                return Party(m.entity, m.span)
        return None

    _named_kept: dict[str, int] | None = None

    @property
    def _named(self) -> dict[str, int]:
        """The folded aliases of organizations, each with the number of their first mention."""
        if self._named_kept is None:
            self._named_kept = self._find_named()
        return self._named_kept

    def _find_named(self) -> dict[str, int]:
        out: dict[str, int] = {}
        for n, m in enumerate(self.cast.mentions):
            entity = self.cast.entities[m.entity]
            for alias in entity.aliases if entity.type == "organization" else ():
                out.setdefault(" ".join(fold(alias).split()), n)
        return out

    def _beside(self, m: NameMention) -> Party | None:
        """The body named in the title before a name or in the office behind it."""
        tokens = self.page.tokens
        if tokens[min(m.lead, m.first)].form.removeprefix("ال") in _OBSERVING:
            return None
        for k in self._titles(m):
            if tokens[k].form == _AT or tokens[k].form.removeprefix("ال") in _OUTLETS:
                break
            n = self.cast.mention_of[k]
            if n >= 0 and self.cast.entities[self.cast.mentions[n].entity].type == "organization":
                found = self.cast.mentions[n]
                return Party(found.entity, found.span)
        return None

    def _titles(self, m: NameMention) -> Iterator[int]:
        """The tokens of the title before a name and of the office behind it, as far as no mark ends them."""
        tokens = self.page.tokens
        reach = [*range(min(m.lead, m.first), m.first)]
        at = m.last
        while at < len(tokens) and tokens[at].kind == "mark" and tokens[at].form in "،,(-–":
            at += 1
        if at < len(tokens) and tokens[at].kind == "word" and head_in(tokens[at].form, "office"):
            reach.extend(range(at, min(at + _BEHIND, len(tokens))))
        for k in reach:
            if tokens[k].kind == "break" or (tokens[k].kind == "mark" and tokens[k].form in ".؛:،"):
                return
            yield k
