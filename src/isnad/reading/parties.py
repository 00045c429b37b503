"""The parties that noun phrases around an event name.

A party is the entity that a phrase names or means (الوزير for the minister named before) or, where it names
none, its own words.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from functools import cache

import msgspec

from isnad.lexicons.tables import load_table
from isnad.reading.cast import Cast, NameMention
from isnad.reading.event_words import names_act
from isnad.reading.nationality import countries, country_of_nisba, lands, seats
from isnad.reading.noun_phrases import Phrase
from isnad.reading.office_holders import HIS_HONOUR, OfficeHolders
from isnad.reading.party_tails import named_behind, tail_end
from isnad.reading.party_words import (
    attitudes,
    backed,
    head_class,
    head_in,
    month_names,
    opening,
    possessed,
    sound_plural,
    times,
)
from isnad.reading.phrase_walk import PhraseWalk
from isnad.spans import Span
from isnad.text.folding import fold, letter_offsets
from isnad.text.tokens import QUOTE_MARKS, Page

__all__ = ["HIS_COUNTRY", "WHERE", "Parties", "Party"]

# Words that open the full name of a state: جمهورية الصين الشعبية، المملكة العربية السعودية.
_STATE = frozenset(fold(w) for w in ("جمهورية", "الجمهورية", "مملكة", "المملكة", "دولة", "سلطنة"))
# A district, or with a word for a body behind it a body: مديرية الشرطة.
_DIRECTORATE = fold("مديرية")
# مالي is far oftener financial than of Mali.
_FINANCIAL = frozenset(("مالي", "ماليه", "ماليين"))
# Regions with a nisba: parties only where the page names them.
_REGIONS = frozenset(("أوروبا", "أفريقيا", "آسيا", "الخليج"))
# Who writes about a body and does not speak for it.
_OBSERVING = frozenset(
    fold(w)
    for w in ("محلل", "خبير", "كاتب", "صحفي", "صحافي", "مراسل", "باحث", "ناشط", "محامي", "أستاذ", "سفير")
)
_NISBA_ENDINGS = ("ي", "يه", "يين", "يتين")
_MARKS = "".join(QUOTE_MARKS)
# A country that is told by its people alone.
HIS_COUNTRY = frozenset(fold(w) for w in ("بلاده", "بلادها", "بلادهم", "بلادنا", "بلده", "بلدها"))


# What tells no number of those whom it counts: كل من الوزير والسفير، أكثر من 200 شخص.
_EACH, _OVER = frozenset(("كل", "كلا", "اي")), frozenset(fold(w) for w in ("أكثر", "أقل"))

# How many mentions announced by the same noun are tried for a description of two words.
_TRIES = 40


# Prepositions after which a place is where something is.
WHERE = frozenset(
    fold(w)
    for w in (
        *("في", "قرب", "عبر", "داخل", "خارج", "وسط"),
        *("غرب", "شرق", "شمال", "جنوب", "غربي", "شرقي", "شمالي", "جنوبي"),
    )
)


@cache
def _states() -> dict[str, str]:
    """The country, by its ISO code, to which a well-known place belongs."""
    return {fold(row["name"]): row["iso"] for row in load_table("known_actors") if row["type"] == "place"}


class Party(msgspec.Struct, frozen=True, gc=False):
    """Who takes part: an entity of the cast, or (`entity` −1) a description by the words of `span`; `name`
    is that of a country which only its nisba shows (الغارات الأمريكية).
    """

    entity: int
    span: Span
    name: str = ""


class Parties(PhraseWalk):
    """The phrases of one page and the parties that they name."""

    # Indexes over the names of the page, made when they are first asked for.
    _places: dict[str, int] | None = None
    _heads: dict[str, list[int]] | None = None
    _named: dict[str, int] | None = None
    _bodies: dict[int, Party] | None = None
    _lands: dict[str, NameMention] | None = None

    def __init__(self, page: Page, cast: Cast) -> None:
        super().__init__(page, cast)
        self.holders = OfficeHolders(page, cast)
        self._parties: dict[Phrase, Party | None] = {}
        self.papers: dict[str, Party | None] = {}
        """What each word for a paper (الاتفاق) means on this page, as far as it was asked for."""

    def party(self, phrase: Phrase) -> Party | None:
        """Whom a phrase names; its own words where it names nobody; None where it can name nobody."""
        if phrase not in self._parties:
            self._parties[phrase] = self._named_by(phrase)
        return self._parties[phrase]

    def _named_by(self, phrase: Phrase) -> Party | None:
        if phrase.mentions:
            return self._by_name(phrase)
        head = self.page.tokens[phrase.first].form
        if self._no_count(phrase):
            return None
        if (
            self.page.tokens[phrase.first].kind == "number"
            or head_in(head, "container", "number")
            or phrase.last == phrase.first + 1
        ):
            owner = self._owner(phrase)
            if owner is not None:
                return owner
        m = named_behind(self, phrase)
        if m is not None:
            return Party(m.entity, m.span)
        after = self.page.tokens[phrase.last].form if phrase.last < len(self.page.tokens) else ""
        if after == "منهم" and phrase.last == phrase.first + 1:
            body = self.nearest(phrase.first, bodies=True, floor=max(0, phrase.first - 60))
            if body is not None:
                return body
        theirs = possessed(head) and not head.endswith("نا")  # قواتنا are those of who speaks
        if theirs and phrase.last == phrase.first + 1 and head_in(head, "container"):
            body = self.nearest(phrase.first, bodies=True)
            if body is not None:
                return body
        if phrase.head in HIS_HONOUR:
            bearer = self.holders.honoured(phrase, self.mentions_before(phrase.first))
            return Party(bearer.entity, bearer.span) if bearer is not None else self._described(phrase)
        if phrase.head in HIS_COUNTRY:
            return self.country_of(phrase.first) or self._described(phrase)
        if phrase.article:
            meant = self.meant(phrase)
            if meant is not None:
                return meant
        if head_in(head, "office"):
            holder = self._holder_of_office(phrase)
            if holder is not None:
                return holder
        somebody = head_in(head, "container", "body", "people", "office", "place")
        if not somebody and names_act(head):
            return None
        return self._described(phrase)

    def _by_name(self, phrase: Phrase) -> Party:
        """Whom a phrase with a name in it means: the one named, or whoever its head tells (سكان عدن)."""
        named = [self.cast.mentions[m] for m in phrase.mentions]
        first = Party(named[0].entity, named[0].span)
        if named[0].first == phrase.first or self.page.tokens[phrase.first].kind == "mark":
            return first
        head = self.page.tokens[phrase.first].form
        act = names_act(head)
        if not act and (not head_in(head, "people") or self._definite(phrase)):
            for m in named:
                if self.cast.entities[m.entity].type == "person":
                    return Party(m.entity, m.span)
        if named[0].lead <= phrase.first and not head_in(head, "office"):
            return first
        if head_in(head, "people"):
            return self._described(phrase)
        if head_in(head, "place"):
            return Party(named[-1].entity, named[0].span)
        if head_in(head, "office") and not head_in(head, "container"):
            return self._holder_of_office(phrase) or self._described(phrase)
        return first

    def _no_count(self, phrase: Phrase) -> bool:
        """Whether a phrase is a number that counts nobody: a year, or the number of a make (إف-16)."""
        t = self.page.tokens[phrase.first]
        if t.kind != "number" or phrase.last > phrase.first + 1 or not phrase.first:
            return False
        before = self.page.tokens[phrase.first - 1]
        if phrase.last < len(self.page.tokens) and head_in(self.page.tokens[phrase.last].form, "time"):
            return True  # 15 يوما
        dated = before.form in month_names() or before.form == ")" or before.form in times()
        return before.form in "-–" or (len(t.form) == 4 and t.form[:2] in ("19", "20") and dated)

    def _definite(self, phrase: Phrase) -> bool:
        """Whether the head can have no genitive, so that a name after it is its own: الخبير فلان، نظيره
        فلان.
        """
        form = self.page.tokens[phrase.first].form
        if self.opening_at(phrase.first).article or possessed(form):
            return True
        return self.page.tokens[phrase.first].text.endswith("ه") and head_in(form[:-1], "people")

    def words(self, party: Party) -> str:
        """A description's own words; the article is put back where ل has swallowed it: للشعب → الشعب."""
        before = self.page.text[max(0, party.span.start - 4) : party.span.start]
        swallowed = before.endswith("لل") and not before[:-2].rstrip("وف")[-1:].isalpha()
        return ("ال" if swallowed else "") + party.span.of(self.page.text)

    def with_number(self, party: Party) -> Party:
        """A description with how many of them are meant, told before من: ستة | من المتمردين; not كل من."""
        k = self.page.token_at(party.span.start)
        if k < 2 or self.page.tokens[k - 1].form != "من" or not self.counts(k - 2):
            return party
        t, o = self.page.tokens[k - 2], self.opening_at(k - 2)
        if t.form[o.skip :] in (_OVER if self.page.tokens[k].kind == "number" else _EACH):
            return party
        glued = o.skip - 2 * o.article
        start = t.start + (letter_offsets(t.text)[glued] if glued > 0 else 0)
        return msgspec.structs.replace(party, span=Span(start, party.span.end))

    def described(self, phrase: Phrase, end: int) -> Party:
        """A description of the words from a phrase's first to token `end`."""
        party = self._described(phrase)
        return Party(-1, Span(party.span.start, self.page.tokens[end - 1].end))

    def _holder_of_office(self, phrase: Phrase) -> Party | None:
        """Whom an office without a name means on this page, where it tells."""
        m = self.holders.announced(phrase) or self.holders.bearer(phrase)
        return Party(m.entity, m.span) if m is not None else None

    def _owner(self, phrase: Phrase) -> Party | None:
        """Whose the things or people of a phrase are, told by من, ب, ل or في after it: 17 من مسلحي الجماعة،
        جنود بالجيش.
        """
        at = phrase.last
        last = self.page.tokens[at - 1].form
        if at >= len(self.page.tokens) or last in attitudes() or backed(last):
            return None  # القوات الموالية للحكومة: not the government's
        counted = self.page.tokens[phrase.first].kind == "number" and at > phrase.first + 1
        head = self.page.tokens[phrase.first + counted].form
        form = self.page.tokens[at].form
        container = head_in(head, "container")
        # سمحت الحكومة للجيش: a lone definite body is nobody else's
        itself = phrase.article and phrase.last == phrase.first + 1 and head_in(head, "force")
        if form == "في" and itself and self.meant(phrase) is not None:
            return None  # استهدفت الطائرات التنظيم | في العراق
        if (
            form == "من"
            or (container and form in ("تابعه", "تابعين"))
            or (form == "في" and phrase.article and head_in(head, "force"))
        ):
            following = self.phrase(at + 1, at + 10)
        elif container and not itself and self.opening_at(at).prep in ("ب", "ب" if phrase.article else "ل"):
            following = self.phrase(at, at + 10)
        else:
            return None
        if following is None:
            return None
        if not following.mentions:
            force = (
                container and following.article and head_in(self.page.tokens[following.first].form, "force")
            )
            return self._described(following) if force else None  # أفراد من شرطة المرور
        if self.cast.entities[self.cast.mentions[following.mentions[0]].entity].type == "person":
            return None
        party = self.party(following)
        if party is None or party.entity < 0:
            return None
        place = self.cast.entities[party.entity].type == "place"
        if self.opening_at(at).prep == "ب" and place and not (head_in(head, "force") and phrase.article):
            return None  # المئات بمحافظة نينوى
        some = self.page.tokens[phrase.first + 1].form if self.counts(phrase.first) else head
        people = head_in(some, "people") or (some != head and bool(country_of_nisba(some[:-2])))
        if form == "من" and people and not container and place:
            return None  # صبي من النمسا
        if form == "في" and self.town(party.entity):
            return self.described(phrase, following.last)  # الحكومة في طرابلس
        return party

    def state_of(self, party: Party) -> Party:
        """The country of the page whose city a party is, where it names one; else the party itself."""
        if party.entity < 0:
            return party
        isos = {_states().get(fold(a), "") for a in self.cast.entities[party.entity].aliases}
        named = [m for iso in isos if (m := self._lands_named().get(iso)) is not None]
        first = min(named, key=lambda m: m.first, default=None)
        return Party(first.entity, first.span) if first is not None else party

    def _lands_named(self) -> dict[str, NameMention]:
        """The first mention of each country that the page names, by its ISO code."""
        if self._lands is None:
            self._lands = {}
            codes = [
                [_states().get(a, "") for a in map(fold, e.aliases) if a in lands()]
                for e in self.cast.entities
            ]
            for m in self.cast.mentions:
                for iso in codes[m.entity]:
                    if iso:
                        self._lands.setdefault(iso, m)
        return self._lands

    def town(self, entity: int) -> bool:
        """Whether a place is no country or part of the world, by its adjective."""
        found = self.cast.entities[entity]
        return found.type == "place" and not any(
            fold(a) in lands() or fold(a) in countries() for a in found.aliases
        )

    def seat(self, entity: int) -> bool:
        """Whether a place stands for a government: a country, a capital, a part of the world."""
        names = [fold(a) for a in self.cast.entities[entity].aliases]
        return any(n in seats() or n.split()[0] in _STATE for n in names)

    def _described(self, phrase: Phrase) -> Party:
        if self.page.tokens[phrase.first].kind == "mark" and phrase.last - phrase.first > 2:
            inner = self.page.tokens[phrase.first + 1 : phrase.last - 1]
            return Party(-1, Span(inner[0].start, inner[-1].end))
        t = self.page.tokens[phrase.first]
        o = self.opening_at(phrase.first)
        start = t.start
        cut = o.skip - (2 if o.article else 0)
        if cut > 0 and not (o.article and o.prep == "ل"):
            start = t.start + letter_offsets(t.text)[cut]
        elif o.article and o.prep == "ل":
            own = t.form[o.skip - 1 :] in head_class("people")  # للاجئين: the second ل is the noun's own
            start = t.start + letter_offsets(t.text)[o.skip - own]
        last = min(phrase.last, phrase.first + 5)
        last = next((k for k in range(phrase.first + 1, last) if self._opens_aside(k, last)), last)
        while last > phrase.first + 1 and self.page.tokens[last - 1].kind == "mark":
            last -= 1
        last = tail_end(self, phrase, last)
        return Party(-1, Span(start, self.page.tokens[last - 1].end))

    def _opens_aside(self, k: int, last: int) -> bool:
        """Whether a bracket at token `k` holds no name, or does not close before `last`: ستة مواطنين (على
        الأقل)، ثلاثة (رجلان وامرأة).
        """
        tokens = self.page.tokens
        if tokens[k].form not in "([" or k + 1 >= len(tokens):
            return False
        unnamed = self.cast.mention_of[k + 1] < 0 and not opening(tokens[k + 1].form).article
        return unnamed or not any(t.form in ")]" for t in tokens[k:last])

    def joined_before(self, i: int) -> list[Party]:
        """The two entities that were last named side by side (X وY) before token `i`."""
        for n in range(self.mentions_before(i) - 1, 0, -1):
            a, b = self.cast.mentions[n - 1], self.cast.mentions[n]
            kinds = {self.cast.entities[m.entity].type == "person" for m in (a, b)}
            if (
                b.first - a.last <= 4
                and a.entity != b.entity
                and len(kinds) == 1
                and any(
                    self.opening_at(k).conj == "و" or self.page.tokens[k].form == "و"
                    for k in range(a.last, b.first + 1)
                )
            ):
                return [Party(a.entity, a.span), Party(b.entity, b.span)]
        return []

    def country_of(self, i: int) -> Party | None:
        """The country that بلاده means: that of the nisba beside the nearest person before (الوزير التركي ←
        تركيا), or in an office that the page gives to that person.
        """
        for k in range(i - 1, max(-1, i - 60), -1):
            n = self.cast.mention_of[k]
            if n < 0:
                if head_in(self.page.tokens[k].form, "office") and k + 1 < i:
                    found = self.country_beside(k, min(k + 4, i))
                    if found is not None:
                        return found
                continue
            m = self.cast.mentions[n]
            entity = self.cast.entities[m.entity]
            if entity.type != "person" or k != m.first:
                continue
            found = self.country_beside(max(0, min(m.lead, m.first) - 2), min(m.last + 4, i))
            if found is not None:
                return found
            for role in entity.roles:
                for word in role.split():
                    country = country_of_nisba(word.removeprefix("ال"))
                    if country:
                        return self._country(country, m.span)
            return None
        return None

    def country_beside(self, first: int, last: int) -> Party | None:
        """The country of the first nisba among the tokens `[first, last)`."""
        for k in range(first, last):
            if self.page.tokens[k].kind == "break":
                return None
            found = self._nisba(k)
            if found is not None:
                return found
        return None

    def _nisba(self, k: int) -> Party | None:
        """The country of which the word at token `k` is the nisba."""
        t = self.page.tokens[k]
        if t.kind != "word" or self.cast.mention_of[k] >= 0:
            return None
        stem = t.form[opening(t.form).skip :]
        country = country_of_nisba(stem) if stem not in _FINANCIAL else ""
        found = self._country(country, Span(t.start, t.end)) if country else None
        return None if found is not None and found.name in _REGIONS else found

    def _country(self, name: str, span: Span) -> Party:
        """The country as the page names it, else by its own name."""
        if self._places is None:
            self._places = self._place_names()
        words = fold(name).removeprefix("ال")
        n = self._places.get(words)
        if n is None:
            return Party(-1, span, name)
        m = self.cast.mentions[n]
        return Party(m.entity, m.span)

    def nisbas(self, i: int) -> list[Party]:
        """The countries of the nisba adjectives that follow the noun at token `i`: الغارات الجوية
        الأمريكية.
        """
        out: list[Party] = []
        for k in range(i + 1, min(i + 5, len(self.page.tokens))):
            t = self.page.tokens[k]
            if t.kind != "word" or self.cast.mention_of[k] >= 0:
                break
            o = opening(t.form)
            if o.prep or not t.form.endswith(_NISBA_ENDINGS):
                break
            found = self._nisba(k)
            if found is not None and found not in out:
                out.append(found)
        return out

    def _place_names(self) -> dict[str, int]:
        """The words by which the page names its places, each with the first mention of its place: a country
        also by what stands after جمهورية or مملكة.
        """
        out: dict[str, int] = {}
        first: dict[int, int] = {}
        for n, m in enumerate(self.cast.mentions):
            if self.cast.entities[m.entity].type == "place":
                first.setdefault(m.entity, n)
        for entity, n in first.items():
            for alias in self.cast.entities[entity].aliases:
                words = fold(alias).split()
                for k in range(1, len(words)):
                    out.setdefault(" ".join(words[: k + 1]).removeprefix("ال"), n)
                    if words[0] in _STATE:
                        out.setdefault(" ".join(words[k:]).removeprefix("ال"), n)
                out.setdefault(" ".join(words).removeprefix("ال"), n)
                if words[0] in _STATE and len(words) > 1:
                    country = country_of_nisba(words[-1].removeprefix("ال"))
                    if country:
                        out.setdefault(fold(country).removeprefix("ال"), n)
        return out

    def meant(self, phrase: Phrase) -> Party | None:
        """The entity that a definite description without a name takes up again (التنظيم، الوزير), the
        nearest before.
        """
        if phrase.last - phrase.first > 2:
            return None
        head = phrase.head
        if head in ("اخير", "اخيره"):
            return self.nearest(phrase.first, "f" if head.endswith("ه") else "m")
        if head.endswith(("ات", "ون", "ين")) or len(head) < 3:
            return None
        if self._heads is None:
            self._heads = {}
            for n, m in enumerate(self.cast.mentions):
                # A body is taken up by the first word of its name, not by what it deals with: الوزارة for
                # وزارة الطاقة, never الطاقة.
                person = self.cast.entities[m.entity].type == "person"
                for word in self._announced(m.lead, m.last if person else m.first + 1):
                    self._heads.setdefault(word, []).append(n)
        numbers = self._heads.get(head, [])
        at = bisect_left(numbers, self.mentions_before(phrase.first))
        acting = head_in(head, "body", "force", "people", "office", "container") and not head_in(
            head, "place"
        )
        for n in numbers[max(0, at - _TRIES) : at][::-1]:
            m = self.cast.mentions[n]
            if acting and self.cast.entities[m.entity].type == "place":
                continue  # تحاصر فصائل المعارضة | القرية
            if phrase.last - phrase.first == 2:
                extra = self.page.tokens[phrase.last - 1].form
                if extra not in {t.form for t in self.page.tokens[m.lead : m.last + 2]}:
                    continue
            return Party(m.entity, m.span)
        return None

    def _announced(self, lead: int, last: int) -> set[str]:
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

    def mentions_before(self, i: int) -> int:
        """How many mentions end before token `i`."""
        return bisect_right(self.cast.mentions, i, key=lambda m: m.last)

    def folded_words(self, party: Party) -> list[str]:
        """The folded words of a party where it stands, without quotation marks around them."""
        return fold(party.span.of(self.page.text).strip(_MARKS)).split()

    def agent(self, party: Party) -> bool:
        """Whether a party is a name, or a description by a word for people, a body, a force or an office."""
        if party.entity >= 0 or party.name:
            return True
        words = self.folded_words(party)
        counted = [w for w in words if not w[0].isdigit() and not _only_counts(w)]
        kinds = ("people", "body", "container", "force", "office")
        head = counted[0] if counted else ""
        if counted[:2] and head == "سلاح" and counted[1:2] in (["الجو"], ["البحريه"], ["الطيران"]):
            return True
        if head == _DIRECTORATE and any(head_in(w, "force", "body") for w in counted[1:2]):
            return True  # مديرية الشرطة, not the district
        if head_in(head, *kinds) or sound_plural(head):
            return True
        # كل شرائح ونقابات المهنة: after a word of quantity a member of the list may show it.
        listed = counted[1:] if words and head_in(words[0], "quantity") else []
        return any(head_in(w, "people", "body", "force") for w in listed)

    def agrees(self, m: NameMention, gender: str) -> bool:
        """Whether a pronoun of this gender can mean the entity named there."""
        entity = self.cast.entities[m.entity]
        return not gender or _agrees(entity.type, entity.gender, self.page.tokens[m.lead].form, gender)

    def body_of(self, entity: int) -> Party | None:
        """The body for which a person speaks, from the words beside the name: المتحدث باسم الوزارة فلان، فلان
        رئيس الحزب.
        """
        if self._bodies is None:
            self._bodies = {}
            for m in self.cast.mentions:
                if self.cast.entities[m.entity].type != "person" or m.entity in self._bodies:
                    continue
                body = self._body_beside(m)
                if body is not None:
                    self._bodies[m.entity] = body
            for n, e in enumerate(self.cast.entities):
                if e.type == "person" and n not in self._bodies:
                    body = self._body_of_role(e.roles)
                    if body is not None:
                        self._bodies[n] = body
        return self._bodies.get(entity)

    def _body_of_role(self, roles: tuple[str, ...]) -> Party | None:
        """The body that an office names, whose holder speaks for it: كبير مفاوضي الحكومة الصومالية."""
        for role in roles:
            words = role.split()
            if not words or words[0].removeprefix("ال") in _OBSERVING or "السابق" in role:
                continue
            parts = (" ".join(words[a:b]) for a in range(len(words)) for b in range(a + 1, len(words) + 1))
            named = [n for n in map(self._body_named().get, parts) if n is not None]
            if named:
                m = self.cast.mentions[min(named)]
                return Party(m.entity, m.span)
        return None

    def _body_named(self) -> dict[str, int]:
        """The folded aliases of organizations, each with the number of their first mention."""
        if self._named is None:
            self._named = {}
            for n, m in enumerate(self.cast.mentions):
                entity = self.cast.entities[m.entity]
                for alias in entity.aliases if entity.type == "organization" else ():
                    self._named.setdefault(" ".join(fold(alias).split()), n)
        return self._named

    def _body_beside(self, m: NameMention) -> Party | None:
        tokens = self.page.tokens
        if tokens[min(m.lead, m.first)].form.removeprefix("ال") in _OBSERVING:
            return None
        reach = [*range(min(m.lead, m.first), m.first)]
        at = m.last
        while at < len(tokens) and tokens[at].kind == "mark" and tokens[at].form in "،,(-–":
            at += 1
        if at < len(tokens) and tokens[at].kind == "word" and head_in(tokens[at].form, "office"):
            reach.extend(range(at + 1, min(at + 7, len(tokens))))
        for k in reach:
            if tokens[k].kind == "break" or (tokens[k].kind == "mark" and tokens[k].form in ".؛:،"):
                break
            n = self.cast.mention_of[k]
            if n >= 0 and self.cast.entities[self.cast.mentions[n].entity].type == "organization":
                found = self.cast.mentions[n]
                return Party(found.entity, found.span)
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


def _only_counts(word: str) -> bool:
    """Whether a word only says how many: سبعة، كل، عدد من."""
    return word == "من" or head_in(word, "number", "quantity")


def _agrees(kind: str, known: str, head: str, gender: str) -> bool:
    if known:
        return known == gender
    if kind == "person":
        return gender == "m"
    if kind == "place":
        return gender == "f"
    return gender == "f" if head.endswith("ه") else True
