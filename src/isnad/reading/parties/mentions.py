"""The names of a page, as parties are looked for among them: the nearest of a gender, those that a noun
announces, and where a place only tells where something is.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Container

from isnad.reading.parties.lands import PartyLands
from isnad.reading.parties.party import Party
from isnad.reading.phrases.noun_phrases import Phrase
from isnad.reading.words.cast import NameMention
from isnad.reading.words.event_words import core_in
from isnad.reading.words.lexis import words
from isnad.reading.words.party_words import head_in, masculine, opening
from isnad.text.clitics import THIRD_PERSON, unowned
from isnad.text.folding import fold
from isnad.text.tokens import QUOTE_MARKS

__all__ = ["WHERE", "PartyMentions"]

# How many names before are tried for the town that is meant.
_TRIES = 40
# Words that take up a town named before.
_TOWNS = frozenset(fold(w) for w in ("مدينة", "بلدة", "قرية"))
# Adjectives that tell how a town lies, and so leave open which.
_SITUATED = words("situated")
# Nouns before the name of what is no town.
_LARGER = words("no_towns")
# Kinds of people in the plural, but no dead, and crowds of them.
_CROWDS = words("broken_people") - {fold(w) for w in ("قتلى", "جرحى", "ضحايا")}
_CROWDS |= {fold(w) for w in ("مئات", "آلاف", "أنصار", "أتباع")}
# How many names back the body is looked for that its own noun takes up.
_ITS_NOUN = 20
# Prepositions after which a place is where something is.
WHERE = frozenset(
    fold(w)
    for w in (
        *("في", "قرب", "عبر", "داخل", "خارج", "وسط"),
        *("غرب", "شرق", "شمال", "جنوب", "غربي", "شرقي", "شمالي", "جنوبي"),
    )
)


class PartyMentions(PartyLands):
    """The names of one page, by where they stand and whom they can mean."""

    def mentions_before(self, i: int) -> int:
        """How many mentions end before token `i`."""
        return bisect_right(self.cast.mentions, i, key=lambda m: m.last)

    def nearest(
        self, i: int, gender: str = "", floor: int = 0, bodies: bool = False, where: bool = False
    ) -> Party | None:
        """The nearest entity named before token `i`, not before token `floor`, that a pronoun can mean.

        `bodies` asks for one of many members, `where` allows a place where something is.
        """
        for n in range(self.mentions_before(i) - 1, -1, -1):
            m = self.cast.mentions[n]
            if m.first < floor:
                return None
            entity = self.cast.entities[m.entity]
            if bodies and entity.type != "organization":
                continue
            if entity.type == "place" and not where and self.located(m):
                continue
            if not self.agrees(m, gender):
                continue
            return Party(m.entity, m.span)
        return None

    def located(self, m: NameMention) -> bool:
        """Whether a place is told as where something is and not as who acts: في طرابلس، قرب مطار سبها."""
        first = min(m.lead, m.first)
        after = self.page.tokens[m.last] if m.last < len(self.page.tokens) else None
        if after is not None and (after.kind == "number" or (after.kind == "mark" and after.form in "-–—/")):
            return True
        if self.opening_at(first).prep == "ب" or self.opening_at(m.first).prep == "ب":
            return True
        before = self.page.tokens[first - 1].form if first else ""
        return before in WHERE or head_in(before, "place")

    def led_by(self, m: NameMention, preps: Container[str]) -> bool:
        """Whether one of these prepositions leads a name, glued to it or right before it: إلى فلان، لفلان."""
        first = min(m.lead, m.first)
        return self.opening_at(first).prep in preps or (
            first > 0 and self.page.tokens[first - 1].form in preps
        )

    def agrees(self, m: NameMention, gender: str) -> bool:
        """Whether a pronoun of this gender can mean the entity named there."""
        entity, head = self.cast.entities[m.entity], self.page.tokens[m.lead].form
        if gender == "f" and entity.type == "organization" and masculine(head):
            return self._hers(m)  # المجلس العسكري | … وخذلها الحزب
        return not gender or _agrees(entity.type, entity.gender, head, gender)

    def _hers(self, m: NameMention) -> bool:
        """Whether a feminine noun or a plural tells what of a body is meant: قوات | الجيش، قوة من | الجيش،
        دول | الحلف.
        """
        k = min(m.lead, m.first) - 1
        k -= k > 0 and self.page.tokens[k].form == "من"
        if k < 0 or self.opening_at(k).article:
            return False
        of = self.page.tokens[k]
        return of.text.endswith(("ة", "ات")) or (head_in(of.form, "container") and not masculine(of.form))

    def gender_of(self, party: Party) -> str:
        """The gender with which a verb behind a party agrees, or empty where nothing shows it."""
        first = self.page.token_at(party.span.start)
        known = self.cast.entities[party.entity] if party.entity >= 0 else None
        if known is not None and known.type in ("person", "place"):
            place = "f" if self.page.tokens[first].form.endswith("ه") else ""
            return known.gender if known.type == "person" else place
        t = self.page.tokens[first]
        body = known is not None or head_in(t.form, "body", "container", "force")  # not العمدة
        return "f" if body and t.text.endswith(("ة", "ات")) else ""

    def may_be(self, entity: int, gender: str) -> bool:
        """Whether a verb of this gender can have the entity for its subject, by its name alone."""
        e = self.cast.entities[entity]
        return not gender or _agrees(e.type, e.gender, fold(e.name).split()[0], gender)

    def _people_since(self, body: Party, i: int) -> bool:
        """Whether people in the plural are told between a body and token `i`, of whom هم is said sooner: هاجم
        الجيش المتمردين وأسر سبعة | منهم.
        """
        between = self.page.tokens[self.page.token_at(body.span.end - 1) + 1 : i]
        return any(
            core_in(t.form, _CROWDS)
            or (
                (t.form.endswith("ون") or (t.form.endswith("ين") and opening(t.form).article))
                and head_in(t.form, "people", "force", "container")
            )
            for t in between
        )

    def of_its_noun(self, phrase: Phrase) -> Party | None:
        """The body that its own noun with a pronoun takes up, where the words before name one with it: قال
        زعيم حزب الغد إن | حزبه …
        """
        t = self.page.tokens[phrase.first]
        noun = unowned(t.form[self.opening_at(phrase.first).skip :]) if t.text.endswith(THIRD_PERSON) else ""
        noun = noun.removesuffix("ت") + "ه" if noun.endswith("ت") else noun
        if not noun or not head_in(noun, "body", "container"):
            return None
        before = self.mentions_before(phrase.first)
        named = {
            m.entity: m
            for m in self.cast.mentions[max(0, before - _ITS_NOUN) : before]
            if self.page.tokens[m.first].form[self.opening_at(m.first).skip :] == noun
            and self.cast.entities[m.entity].type == "organization"
        }
        m = next(iter(named.values())) if len(named) == 1 else None
        return Party(m.entity, m.span) if m is not None else None

    def _town_meant(self, phrase: Phrase) -> Party | None:
        """The town named last before a lone word for one: اقتحموا | المدينة، المدينة المحاصرة."""
        alone = phrase.last == phrase.first + 1
        if phrase.head not in _TOWNS or not (alone or self.page.tokens[phrase.last - 1].form in _SITUATED):
            return None
        at = self.mentions_before(phrase.first)
        for m in self.cast.mentions[max(0, at - _TRIES) : at][::-1]:
            away = not self.located(m) and self.seat(m.entity)  # a government
            if self.town(m.entity) and not away and not self._larger(m):
                return Party(m.entity, m.span)
        return None

    def _larger(self, m: NameMention) -> bool:
        """Whether a place is told as a province, a river or lands and no town: جنوب ليبيا، محافظة حماة."""
        at = {m.first, m.lead, max(0, min(m.lead, m.first) - 1)}
        words = {self.page.tokens[k].form[self.opening_at(k).skip :] for k in at}
        return not words.isdisjoint(_LARGER) or self.page.tokens[m.first].form in WHERE

    _heads_kept: dict[str, list[int]] | None = None

    @property
    def _heads(self) -> dict[str, list[int]]:
        """The numbers of the mentions that each noun announces."""
        if self._heads_kept is None:
            self._heads_kept = self._find_heads()
        return self._heads_kept

    def _find_heads(self) -> dict[str, list[int]]:
        out: dict[str, list[int]] = {}
        for n, m in enumerate(self.cast.mentions):
            # A body is taken up by the first word of its name, not by what it deals with: الوزارة for
            # وزارة الطاقة, never الطاقة.
            person = self.cast.entities[m.entity].type == "person"
            for word in self._announced(m.lead, m.last if person else m.first + 1):
                out.setdefault(word, []).append(n)
        return out

    def _announced(self, lead: int, last: int) -> set[str]:
        """The nouns with which a name is announced or opens."""
        out: set[str] = set()
        for k in range(lead, last):
            form = self.page.tokens[k].form
            # What an office is over is not its bearer: الوزراء are not رئيس الوزراء فلان.
            over = k > lead and self.cast.mention_of[k] < 0 and not self.opening_at(k - 1).article
            if not over:
                out.add(form[opening(form).skip :] if k == lead else form[2:] if form[:2] == "ال" else form)
            if k > lead + 1:
                break
        while lead > 1 and self.page.tokens[lead - 1].form in QUOTE_MARKS:
            lead -= 1  # حزب «الغد»
        if lead > 0 and self.page.tokens[lead - 1].kind == "word":
            form = self.page.tokens[lead - 1].form
            out.add(form[opening(form).skip :])
        return out


def _agrees(kind: str, known: str, head: str, gender: str) -> bool:
    if known:
        return known == gender
    if kind == "person":
        return gender == "m"
    if kind == "place":
        return gender == "f"
    return gender == "f" if head.endswith("ه") else True
